"""Words of questions in Portuguese that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abandonar abranger abril abrir absurdo acabar acabei ação acaso aceita aceitam aceitar aceitável aceito acelerar
acertar acesso acha acham achando achar achei acho acompanhar aconselham aconselhar aconselhável acontece acontecer
aconteceu acordo acostumar acredita acreditar acredito acrescentar adaptar adequada adequado adiante adicionar adorar
afetar afim afinal agir agora agradeço aguardar aguentar aí ainda ajuda ajudam ajudar ajudaria ajude alcançar além
algo alguém algum alguma algumas alguns ali aliás alô alternativa alternativas alto amanhã amar amiga amigo amigos
ampla amplo anda andar animar ano anos anotar anterior antes anual ao aos apaixonar aparece aparecem aparecer apenas
aperfeiçoar apesar aplica aplicação aplicar apoiar apoio apontar após aposta apostar aprender apresentar apressar
aprofundar apropriado aprovar aproveitar aproximadamente aquela aquele aqueles aqui aquilo ar área áreas arrancar
arranjar arrisca arriscado arrumar as assim associar assumir assunto assustado assustar até atenção atingir atitude
atrapalha atrás através atuação atuais atual atualmente atuar aumenta aumentar autêntico autorizar avançada avançado
avançar bacana baixar baixo barra barram básica básicas básico básicos bastam bastante bastar bater beleza bem
beneficiar bicho blz boa boba bobagem bobo bom bombar bons botar breve brevemente busca buscando buscar busco cá cabe
cabeça caber cada caem caibo cair calcular caminhar campo campos candidatar cansar capaz capital cara cargo cargos
carreira carreiras caso casos causa ceder célebre cem centro cerca certamente certeza certo cético chamado chamar
chance chances checar chega chegando chegar chegou cheia cheio cima cinco citar clara claramente claro cobram cobrir
coisa coisas colega colegas coloca colocar coloco com combinar começam começando começar comecei começo começou
comentar comentários comigo como compartilhar compensar competir completa completar completo complicada complicado
compreender comum comuns conciliar concorrer concretamente condição condições conferir confessar confia confiar
confirmar confusa confuso conhecem conhecer conheci conhecido conheço consegue conseguem consegui conseguir conseguiu
conselho conselhos considera considerado considerando considerar consigo constante construção construir contar
contatar contexto continua continuar contra controlar controle convencer conversa conversar convir corresponder
corretamente correto costuma costumam costumar creio crer crescer criando criar critério critérios cuidado cumprir
curioso cursar curta curtir curto custar da dado dar daria das de debate decidi decidido decidir decisão dedicar deixa
deixar deixei dela dele deles demais demonstrar dentro depende dependem dependendo depois desaconselhar desafios
desanimar descartar descobrir descrever desde desejar desejo desenvolver desenvolvimento deslanchar desmotivar dessa
desse desta destacar deste detalhe detalhes detectar deter determinar detestar deu devagar deve devem devemos deveria
devia devido devo devolver dez dezembro dezena dia diário dias dica dicas diferente diferentes difíceis difícil
dificilmente dificuldade dificuldades diminuir direita direitos direta diretamente direto diria dirigir discutir
dispor disse disso distinguir distribuir diversos diz dizem dizer do dois dolares dólares dominar dona dos doze duas
durante durar dúvida dúvidas dúzia e economizar efetivamente eficaz eficiente eis ela elas ele eles elevado em embora
empregar emprego empregos empurrar encaixar encarar encontra encontram encontrar encontro enfim enfrentar engraçado
engrenar enquanto entanto então entediar entende entender entendi entendo entram entrar entre entregar entro enviar
envolve equilibrar equipe equipes era eram errada errado erro erros escolha escolhendo escolher escolhi escolho
esconder escrever escutar esforço esgotar espaço especiais especial especialmente específica específico esperar
esperava espero esposa esquecer essa essas esse esses está estabilizar estagnar estamos estão estar estas estava
estavam estável este estes estimar estou estranho estressar etc eu eventualmente evidentemente evitar evolução evoluir
ex exagerar exatamente exato excelente excluir exemplo exercer exigente exigir existe existem existir experiência
experiências experimentar explicar explorar externo extra extremamente fabricar faça fáceis fácil facilmente faço fala
falam falando falar falhar falo falta faltam faltar faria fariam fato favor faz fazem fazendo fazer faziam feito
férias fevereiro fez fica ficam ficando ficar ficaria fico ficou filho fim final finalizar finalmente fingir fiz
focando focar foco foi fora foram força forçar forma formar formas formei formou forte fosse fracassar francamente
franco frear frente frequência frequente frequentemente fugir fui funciona funcionam funcionar galera gastar gente
geral geralmente gerar gosta gostam gostar gostaria gostei gosto graças graduei grande grandes grupo grupos guia guiar
há habitualmente haha haver haverá havia hein hesitar hoje homem homens honestamente honesto hora horas ideal
idealmente ideia ideias idêntico identificar ignorar iguais igual imagem imagina imaginar imediatamente imediato
impedir impor importantes impossível inclui incluir incomodar incorporar incrível indecisa indeciso indicam indicar
individual influenciar informação informações informar inglês inicial inicialmente iniciando iniciar início inscrever
instante integrar inteira inteiro interessa interessada interessado interesse intermediário internet interno inútil
investir ir irá iria irmã irmão irritar isso isto já jeito jogar josé jovens julgar julho junho juntar junto justo kkk
kkkk la lado lançar largar legal leio lembrar ler levam levantar levar lhe li lidar liga ligado ligam ligar limite
linha lista livre lo local lógico logo longa longas longe longo longos los louca louco lugar lugares luz macete mãe
maior maioria mais mal mandar maneira maneiras manhã mano manter mão marcar maria marido mas massa máximo me meço
média médio medir medo meia meio melhor melhora melhorar melhores membros mencionar menos mensal mentir mentira
merecer mês meses mesma mesmas mesmo mesmos meta metade metas meu meus mil milhares milhões mim minha minhas
minimamente mínimo minutos mirar misturar moderno modificar modo momento montando montar morar mostra mostrar
motivação motivar motivo motivos movimento muda mudando mudar mudaria mudei mudo muita muitas muito muitos mundo na
nada namorada namorado não nas naturalmente né necessariamente nem nervosa nervoso nessa nesse nesta neste ninguém no
noção noite nome normal normalmente nos nossa nossas nosso nossos notar nova novas nove novembro novo novos num numa
número nunca o obg objetivo objetivos obrigada obrigado obrigar observar obtenho obter obviamente óbvio ocorre ocupada
ocupado ocupar odiar oferecer oficial oi oito ok okay olá olha olham olhar olho omitir onde ontem onze opção opina
opinar opinião opiniões optar organizar orientar os ótima otimista otimizar ótimo ou outra outras outrem outro outros
ouvir pagina pai pais países paixão papo par para parar parece parecem parecer parecido parte particular
particularmente partido partindo partir passa passado passar passaram passos passou paulo peço pede pedem pedir pegar
pela pelas pelo pelos pena pensam pensando pensar pensei penso pequena pequeno pequenos perceber perdendo perdida
perdido perfeita perfeitamente perfeito pergunta perguntam perguntar perguntaram perguntas permanecer permite permitir
persistir persuadir perto pessimista pessoa pessoais pessoal pessoalmente pessoas pior planejando planejar plano pleno
pobre pode podem podemos poder poderia pois pontos por porém porque porventura posição posições positivo possibilidade
possibilidades possíveis possível possivelmente posso possuir pouca poucas pouco poucos pq pra praticamente praticar
prático precisamente precisar preencher prefere preferir preferível prefiro preguiça preocupado preocupar presente
pretende pretender pretendo prever prévio prima primeira primeiramente primeiras primeiro primo principais principal
principalmente prioridade privada privadas privado privados pro problema problemas processo procurar procuro profissão
profissões progredir proibir projetar prolongar prometer pronta pronto propor própria próprio provar provável
provavelmente próxima próximas próximo pública público puder pudesse puxar quais qual qualquer quando quanto quarto
quase quatro que queiram quem quer querendo querer queria quero questão questionar quinze quis quiser ralar rapaz
rapidamente raramente raro razão razoável reais realista realizar realmente receber recente recentemente recomenda
recomendado recomendam recomendar recomendaria reconhecer recusa recusar reduzir refletir reforçar região regressar
regular relação relatar relativamente relatório relatórios relevante reprovar requerer residir resistir resolver
respeito responder resposta respostas resultado resultados resumo reter retomar revelar rever revisar ridículo rolar
rs rsrs ruim rumo sabe saber saberia saia saiba saindo saio sair são se segue seguinte seguintes seguir segunda
segundo segura seguro sei seis seja selecionar semana semanas sempre sendo sente sentido sentir separar será seria
seriam sério servir sete seu seus si sido significar sim similar simples simplesmente sinceramente sinto sistema
situação situações situar só sob sobrar sobre sobretudo sobreviver socorro solução somar somente somos sorte sou sua
suas subir sucesso suficientemente sugere sugerem sugerir sugestão sugestões superar supor suportar surgir tais tal
talvez também tanta tantas tanto tantos tão tarde tb te tecnologia tem temos tempo tende tendem tendo tenha tenho
tentando tentar tentei tento ter terá terceiro terço teria terminar terminei termo termos testar teu teve time tinha
típica típico tipo tira tirando tirar tô tocar toda todas todo todos tomar topar tornar total totalmente trabalha
trabalhado trabalham trabalhar trabalharia trabalhei trabalho trabalhos trago trajetória tranquilizar transmitir
tratar traz trazer três trinta trocar truque tu tudo última ultimamente último um uma unicamente unidos uns usa usada
usado usam usando usar uso utiliza utilizam utilizar vaga vago vai vale valem valer valeria valeu valho vamos vantagem
vantagens vão varia variar várias vários vc vcs véi veja vejam vejo vem venho ver verdade veremos verificar versão vez
vezes vi viável vida vinte vir viram virar vista viu viver vivo vlw vlws você vocês volta voltando voltar voltei
vontade vosso vou voz
"""
