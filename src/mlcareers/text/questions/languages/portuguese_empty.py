"""Words of questions in Portuguese that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
dolares dólares
a abril abrir acabei aceita aceitam aceitar aceito aceitável acertar acesso acha acham achando achar achei acho
aconselham aconselhar aconselhável acontece acontecer aconteceu acordo acredita acreditar acredito adequada adequado
adiante afim afinal agir agora agradeço aguentar ajuda ajudam ajudar ajudaria ajude alcançar algo algum alguma algumas
alguns alguém ali alternativa alternativas alto além alô amanhã amigo amigos ampla amplo anda andar ano anos anterior
antes anual ao aos aparece aparecem aparecer apenas apesar aplica aplicação apoiar apoio aposta apostar aprofundar
apropriado aprovar aproveitar aproximadamente após aquela aquele aqueles aqui aquilo ar arranjar arrisca arrumar as
assim assumir assunto atenção atingir atitude atrapalha através atrás atuais atual atualmente atuar atuação até
aumenta autêntico avançada avançado avançar ação aí baixo bastam bastante bater bem boa bobagem bom bons breve
brevemente busca buscando buscar busco básica básicas básico básicos cabe caber cabeça cada caminhar campo campos
capaz capital cargo cargos carreira carreiras caso casos causa centro cerca certeza certo chamado chance chances chega
chegando chegar chegou cima clara claramente claro coisa coisas colega colegas coloca colocar coloco com comecei
comentar comentários começam começando começar começo começou comigo como compartilhar complicada complicado
compreender comum comuns condição condições confia confiar confusa confuso conhecem conhecer conheci conhecido conheço
consegue conseguem consegui conseguir conseguiu conselho conselhos considera considerado considerando considerar
consigo constante construir construção contar contexto continua continuar contra controle conversa conversar
corretamente correto costuma costumam crer crescer criando criar critério critérios cuidado cumprir curioso curta
curto célebre da dado dar daria das de debate decidi decidido decidir decisão deixa deixar deixei dela dele deles
demais demonstrar dentro depende dependem dependendo depois desafios descobrir desde desejar desejo desenvolver
desenvolvimento dessa desse desta destacar deste detalhe detalhes determinar deu devagar deve devem devemos deveria
devia devido devo dezembro dia dias dica dicas diferente diferentes dificuldade dificuldades difíceis difícil direita
direitos direta diretamente direto diria disse disso diversos diz dizem dizer diário do dois dona dos duas durante
dúvida dúvidas e eficaz eficiente eis ela elas ele eles elevado em embora emprego empregos encarar encontra encontram
encontrar encontro enfim enfrentar engraçado enquanto entanto entende entender entendi entendo entram entrar entre
entro então enviar envolve era eram erro erros escolha escolhendo escolher escolhi escolho escrever esforço espaço
especiais especial especialmente específica específico esperar esperava espero essa essas esse esses estamos estar
estas estava estavam este estes estou está estável estão etc eu eventualmente ex exatamente exato excelente exemplo
exigente existe existem existir experiência experiências explicar explorar extra extremamente facilmente fala falando
falar falta faltam faria fariam fato favor faz fazem fazendo fazer faziam faça faço feito fevereiro fez fica ficam
ficando ficar ficaria fico ficou fim final finalmente fiz focando focar foco foi fora foram forma formas forte força
fosse francamente franco frente frequente frequentemente frequência fui funciona funcionam funcionar fáceis fácil
galera gente geral geralmente gerar gosta gostam gostar gostaria gostei gosto grande grandes graças grupo grupos guia
haver haverá havia hesitar hoje honestamente honesto hora horas há ideal idealmente ideia ideias idêntico ignorar
iguais igual imagem imagina imaginar imediatamente imediato importantes impossível inclui incluir incrível indicam
indicar individual informar informação informações inglês inicial inicialmente iniciando iniciar inscrever instante
inteira inteiro interessa interessada interessado interesse intermediário internet interno início inútil ir iria irmão
irá isso isto jeito josé jovens julho junho junto já la lado lembrar levam levar lhe li ligado limite linha lista
livre lo local logo longa longas longo longos los lugar lugares luz maior maioria mais mal mandar maneira maneiras
mano manter marcar maria mas me medo meia meio melhor melhora melhorar melhores membros mencionar menos mensal mentira
mesma mesmas mesmo mesmos meta metas meu meus milhões mim minha minhas minimamente minutos moderno modo momento
montando montar morar mostra mostrar motivação motivo motivos movimento muda mudando mudar mudaria mudei mudo muita
muitas muito muitos máximo mão média médio mês mínimo na nada nas naturalmente necessariamente nem nessa nesse nesta
neste ninguém no nome normal normalmente nos nossa nossas nosso nossos notar nova novas novembro novo novos noção num
numa nunca não né número o obg objetivo objetivos obrigada obrigado obtenho obter ocorre oferecer oficial oi olha olá
onde ontem opina opinar opinião opiniões opção os ou outra outras outrem outro outros ouvir pagina pais paixão papo
para parar parece parecem parecer parecido parte particular particularmente partido partindo partir passa passado
passar passos passou paulo países pedir pegar pela pelas pelo pelos pena pensam pensando pensar pensei penso pequena
pequeno pequenos perceber perdendo perfeitamente perfeito pergunta perguntas permite permitir perto pessoa pessoais
pessoal pessoalmente pessoas planejando planejar plano pleno pobre pode podem podemos poder poderia pois pontos por
porque porventura porém positivo posição posições possibilidade possibilidades possivelmente posso possíveis possível
pouca poucas poucos pq pra praticamente praticar precisamente prefere preferir preferível prefiro preocupado presente
pretende pretendo primeira primeiramente primeiras primeiro principais principal principalmente prioridade pro
problema problemas processo procurar procuro profissão provar provavelmente provável prático prévio própria próprio
próxima próximas próximo puder pudesse público quais qual qualquer quando quanto quarto quase quatro que queiram quem
quer querendo querer queria quero questão quis quiser rapaz raramente raro razoável razão reais realista realizar
realmente recente recentemente recomenda recomendado recomendam recomendar recomendaria reconhecer recusa recusar
refletir região regular relativamente relação relevante resolver respeito responder resposta respostas resultado
resultados resumo rumo sabe saber saberia saia saiba saindo saio sair se segue seguinte seguintes seguir segunda
segundo sei seis seja semana sempre sendo sente sentido sentir seria seriam servir será seu seus si sido significar
sim similar simples simplesmente sinceramente sinto sistema situação situações sob sobrar sobre solução somente somos
sorte sou sua suas sucesso suficientemente sugere sugerem sugestão sugestões superar supor surgir são sério só tais
tal talvez também tanta tantas tanto tantos tarde tb te tecnologia tem temos tempo tende tendem tendo tenha tenho
tentando tentar tentei tento ter teria terminar terminei termo termos terá teu teve tinha tipo tira tirando tirar
tocar toda todas todo todos tomar total totalmente trabalha trabalhado trabalham trabalhar trabalharia trabalhei
trabalho trabalhos tratar traz trazer três tu tudo tão típica típico tô um uma unidos uns usa usada usado usam usando
usar uso utiliza utilizam utilizar vaga vago vai valeria vamos vantagem vantagens varia variar vc vcs veja vejam vejo
vem venho ver verdade veremos versão vez vezes vi vida viram vista viu viver vivo viável vlw vlws você vocês volta
voltando voltar voltei vontade vosso vou voz várias vários vão área áreas óbvio ótima ótimo última último
"""
