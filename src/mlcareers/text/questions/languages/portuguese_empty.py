"""Words of questions in Portuguese that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abaixo abandonar abraço abraços abranger abril abrir absurdo acabar acabei acalmar ação acaso aceita aceitam aceitar
aceitável aceito acelerar acertar acesso acha acham achando achar achava achei acho acima acolá acompanhar aconselham
aconselhar aconselhável acontece acontecer aconteceu acordo acostumar acredita acreditar acredito acrescentar adaptar
adequada adequado adiante adicionar adivinhar adora adorar adoro afetar afim afinal agir agora agosto agradecer
agradeço aguardar aguentar aí ainda ajuda ajudam ajudar ajudaria ajude ajudo alcançar alegria além algo alguém algum
alguma algumas alguns ali aliás alma alô alta altas alternativa alternativas alto altos ama amanhã amar amarelo ambas
ambos amiga amigas amigo amigos amo ampla amplo anda andar animar ano anos anotar ansiosa ansioso anteontem anterior
antes anual ao aos apaixonante apaixonar aparece aparecem aparecer apenas aperfeiçoar apesar aplica aplicação aplicar
apoiar apoio apontar após aposta apostar aprender apresentar apressar aprofundar apropriado aprovar aproveitar
aproximadamente aquela aquele aqueles aqui aquilo ar área áreas arrancar arranjar arrepender arrependi arrependo
arrisca arriscado arriscar arrumar as assim associar assumir assunto assustado assustar até atenção atingir atitude
atrai atrair atrapalha atrás através atrever atuação atuais atual atualmente atuar aumenta aumentar autêntico
autorizar avançada avançado avançar avô azar azul bacana baixa baixar baixo baixos barra barram básica básicas básico
básicos bastam bastante bastar bater beber beira bela beleza belo bem beneficiar besteira bicho bilhão bloqueada
bloqueado blz boa boas boba bobagem bobo bom bombar bonita bonito bons botar branca branco breve brevemente brigar
brincadeira busca buscando buscar busco busquei cá cabe cabeça caber cada caem caí caibo cair caiu calcular caminhar
campo campos candidatar cansar cansei capaz capital cara cargo cargos carregar carreira carreiras caso casos causa cê
ceder cedo célebre cem centenas cento centro cerca certamente certeza certo cético chama chamado chamar chamo chamou
chance chances checar chega chegando chegar chego chegou cheguei cheia cheio chorar cima cinco cinquenta cinza
circunstância circunstâncias citar ciumento clara claramente claro cobram cobrir coisa coisas colega colegas coloca
colocar coloco coloquei com combinar começa começam começando começar comecei começo começou comentar comentários
comer comigo como compartilhar compensar competir completa completar completo complicada complicado compra compreender
comum comuns conciliar concorrer concretamente condição condições conferir confessar confia confiança confiar
confirmar conforme confusa confuso conhecem conhecer conheci conhecido conheço conosco consegue conseguem consegui
conseguir conseguiu conselho conselhos considera considerado considerando considerar consigo constante construção
construir contar contatar contente contexto contigo continua continuar conto contra controlar controle contudo
convencer conversa conversar convir coração coragem corajosa corajoso corresponder corretamente correto costas costuma
costumam costumar creio crer crescer criando criar critério critérios criticam criticar cuidado cuja cujo culpa
cumprir curioso cursar curta curtir curto custar da dado daí dali dando dão daquela daquele daqui daquilo dar dará
daria das dava de debate década decidi decidido decidir decido decisão dedicar dei deitado deixa deixar deixei deixo
deixou dela delas dele deles demais demonstrar dentro depende dependem dependendo depender depois deram desaconselhar
desafios desanimar descartar descer descobri descobrir descrever descubro desculpa desde desejar desejo desenvolver
desenvolvimento desesperada desesperado desesperar desespero desisti deslanchar desmotivar dessa desse desta destacar
deste destino detalhe detalhes detectar deter determinar detestar deu devagar deve devem devemos dever deveria
deveriam devi devia devido devo devolver dez dezembro dezena dia diário dias dica dicas diferente diferentes difíceis
difícil dificílimo dificilmente dificuldade dificuldades diga digo diminuir direita direitos direta diretamente direto
diria dirigir discutir dispor disse disseram disso distinguir disto distribuir dito diversos diz dizem dizendo dizer
dizia do dobro doce doida doido dois dolares dólares dominar domingo dona dorme dormir dos dou doze duas dupla durante
durar durmo duro dúvida duvidar dúvidas duvido dúzia e economizar efetivamente eficaz eficiente eis ela elas ele eles
elevado em embaixo embora empregar emprego empregos emprestar empurrar encaixar encarar encontra encontram encontrar
encontro enfim enfrentar engraçado engrenar enjoada enjoado enjoei enorme enquanto entanto então entediar entende
entender entendi entendo entram entrar entre entregar entretanto entro envergonhada envergonhado envia enviar enviei
envio envolve equilibrar equipe equipes era eram errada errado errar errei erro erros escolha escolhendo escolher
escolhi escolho esconder escrever escrevi escuro escutar esforço esgotar espaço especiais especial especialmente
específica específico espera esperança esperar esperava espero esperta esperto esposa esposo esquecer esqueci essa
essas esse esses está estabilizar estagnar estamos estão estar estará estarei estaria estas estava estavam estável
este esteja estejam estes esteve estimar estive estou estranho estreito estressar etc eu eventualmente evidentemente
evitar evito evolução evoluir ex exagerar exatamente exato exceção excelente exceto excluir exemplo exercer exigente
exigir existe existem existir experiência experiências experimentar explicar explorar externo extra extremamente
fabricar faça façam fáceis fácil facilitar facilmente faço fala falam falando falar falei falhar falhei falo falou
falta faltam faltar fará farão farei faria fariam farta farto fascina fascinado fascinar fato favor faz fazem fazendo
fazer fazia faziam feia feio feito felizmente férias fevereiro fez fica ficam ficando ficar ficaria fico ficou filha
filhas filho fim final finalizar finalmente fingir fique fiquei fiz fizer fizeram focando focar foco foi fora foram
força forçar forma formar formas formei formou forte fosse fossem fracassar francamente franco frase frear frente
frequência frequente frequentemente fresco fria frio fugir fui fujo funciona funcionam funcionar fundo galera garota
garoto gasta gastar gasto genro gente geral geralmente gerar gerir gigante gordo gosta gostam gostar gostaria gostei
gosto graças graduei grande grandes gritar grupo grupos guardar guia guiar há hábito habitualmente haha haja haver
haverá haveria havia hein hesitar hoje homem homens honestamente honesto hora horas houve houvesse ideal idealmente
ideia ideias idêntico identificar ignorar iguais igual imagem imagina imaginar imediatamente imediato impedir impor
importantes impossível impressão inclui incluir inclusive incomodar incorporar incrível indecisa indeciso indicam
indicar individual indo infelizmente influenciar informação informações informar ingênuo inglês inicial inicialmente
iniciando iniciar início inscrever instante integrar inteira inteiro inteligente intenção interessa interessada
interessado interessam interessar interesse intermediário internet interno inútil inverno investir ir irá irão irei
iria irmã irmão irmãos irmãs irrita irritar isso isto já jamais janeiro jeito jogado jogar josé jovem jovens julgar
julho junho juntar junto justo kkk kkkk la lado lados lamentar lançar largar largo larguei lê legal leio lembra
lembrar lembro lenta lento ler levam levantar levar levo levou lhe li lidar liga ligado ligam ligar limite limpo linda
lindo linha lista livre lo local lógico logo longa longas longe longo longos los louca louco lugar lugares luz má
macete madrugada mãe magro maio maior maioria mais mal mamãe mandar maneira maneiras manhã mano manter mão mãos marcar
março maria marido mas massa mau máximo me meço média médio medir medo meia meio melhor melhora melhorar melhores
membros mencionar menina menino menor menores menos mensal mentir mentira merecer mês meses mesma mesmas mesmo mesmos
meta metade metas meter meu meus mil milhão milhares milhões mim minha minhas minimamente mínimo minuto minutos mirar
misturar moça moderno modificar modo momento montando montar monte morar morrer mostra mostrar motivação motivar
motivo motivos mover movimento muda mudando mudar mudaria mudei mudo mudou muita muitas muito muitos mundo na nada
namorada namorado não naquela naquele nariz nas nascer nasci naturalmente né necessariamente nega negar nela nele nem
nervosa nervoso nessa nesse nesta neste neta neto ninguém nisso nisto no noção noite nome nomear nora normal
normalmente nos nossa nossas nosso nossos notar nova novas nove novembro novo novos num numa número nunca o obg
objetivo objetivos obrigada obrigado obrigar observar obtenho obter obtive obviamente óbvio ocorre ocupada ocupado
ocupar odeia odiar oferecer oficial oi oito ok okay olá olha olham olhando olhar olho olhos omitir onde ontem onze
opção opina opinar opinião opiniões optar organizar orgulhosa orgulhoso orientar os ótima otimista otimizar ótimo
ótimos ou ouço ousar ouso outono outra outras outrem outro outrora outros outubro ouve ouvi ouvindo ouvir oxalá
paciência pagina pai pais países paixão palavra palavras papai papo par para parar parceiro parece parecem parecer
parecido pareço parei parte particular particularmente partido partindo partir passa passado passar passaram passei
passo passos passou paulo peço pedaço pede pedem pedi pedir pediu pegar pela pelas pele pelo pelos pena pensa pensam
pensamento pensando pensar pensei penso pequena pequeno pequenos perceber perco perde perdendo perder perdi perdida
perdido perfeita perfeitamente perfeito pergunta perguntam perguntar perguntaram perguntas perigosa perigoso
permanecer permite permitir persistir persuadir pertencer perto pesada pesado péssima pessimista péssimo pessoa
pessoais pessoal pessoalmente pessoas pior piorar piores planejando planejar plano pleno pobre pode podem podemos
poder poderá poderão poderei poderia poderiam podes podia podiam põe pois ponho ponto pontos por porém porque portanto
porventura posição posições positivo possa possam possibilidade possibilidades possíveis possível possivelmente posso
possui possuir pouca poucas pouco poucos poupar pq pra praticamente praticar prático precisamente precisar preencher
prefere preferir preferível prefiro preguiça preguiçosa preguiçoso preocupado preocupar presente preta pretende
pretender pretendo preto prever prévio prima primavera primeira primeiramente primeiras primeiro primo principais
principal principalmente princípio prioridade privada privadas privado privados pro problema problemas processo
procurar procuro profissão profissões profundo progredir proibir projetar prolongar prometer promissor promissora
pronta pronto propor própria próprio provar provável provavelmente próxima próximas próximo pública público pude puder
pudesse pus puxar quais quaisquer qual qualquer quando quanto quarenta quarta quarto quase quatro que queiram quem
quente quer querem querendo querer queria quero questão questionar quinta quinto quinze quis quiser ralar rapaz
rapidamente raramente raro razão razoável reais realista realizar realmente receber recebi recebo recente recentemente
reclama reclamar reclamo recomenda recomendado recomendam recomendar recomendaria reconhecer recusa recusar recuso
reduzir refletir reforçar região regra regressar regular relação relatar relativamente relatório relatórios relevante
reprovar requerer residir resistir resolver respeito responder resposta respostas resultado resultados resumo reter
retomar revelar rever revisar ridículo rir rolar rosto rs rsrs ruim ruins rumo sábado sabe sabem sabemos saber saberá
saberia sabia saco saem sai saia saiba saindo saio sair saiu salvo são se seco século segue seguinte seguintes seguir
segunda segundo segura seguro sei seis seja sejam selecionar semana semanas sempre sendo sentar sente sentem senti
sentido sentimento sentir separar sequer será serão serei seria seriam sério servir sessenta sete setembro seu seus
sexta si sido significar sim similar simples simplesmente sinceramente sinto sistema situação situações situar só sob
sobe sobrar sobre sobretudo sobreviver sobrinha sobrinho socorro sogra sogro solução somar somente somos sonha sonhar
sonho sorte sou soube sua suas subestimar subir subiu sucesso suficientemente sugere sugerem sugerir sugestão
sugestões sujo superar superestimar supor suportar surgir surpreende surpreender tá tais tal talvez também tampouco
tanta tantas tanto tantos tão tarde tardes tb te tecnologia tela telas tem temer temo temos tempo tende tendem tendo
tenha tenham tenho tenta tentando tentar tentei tento ter terá terão terça terceiro terço terei teria teriam terminar
terminei termo termos testar teu teus teve tia time tinha tinham tio típica típico tipo tira tirando tirar tiro tirou
tive tivemos tiver tiveram tivesse tô tocar toda todas todavia todo todos toma tomar tomara tomo tomou topar tornar
total totalmente trabalha trabalhado trabalham trabalhar trabalharia trabalhei trabalho trabalhos trago trajetória
tranquila tranquilizar tranquilo transmitir trás tratar travada travado travar travei traz trazer três trinta triplo
triste trocar trouxe truque tu tua tuas tudo última ultimamente último um uma unicamente unidos uns usa usada usado
usam usando usar uso utiliza utilizam utilizar utópico vá vaga vago vai vais vale valem valer valeria valeu valho
vamos vantagem vantagens vão varia variar várias vários vazio vc vcs vêem véi veio veja vejam vejo velhos vem vendo
venho ver verão verdade verde veremos vergonha verificar vermelho versão vez vezes vi viável vida vim vínculo vinha
vinte vir vira viram virar virou vista viu vive vivem viver vivia vivo vlw vlws você vocês volta voltam voltando
voltar voltei volto voltou vontade vosso vou voz zoam impressiona impressionam impressionar pagaram puseram põem
gringo escolheria pego pegariam topo pânico pavor terror
endividar rejeitar apavorar sufocar sobrecarregar frustrar inspirar encantar queimar enjoar tolerar renunciar insistir
lograr confundir esclarecer detalhar suspeitar perseguir prosseguir concluir admitir jurar enganar valorizar apreciar
respeitar admirar invejar escapar vencer solucionar estragar ampliar estender encurtar solicitar implorar importar
desperdiçar sofrer desfrutar resultar colaborar participar alterar ajustar priorizar mexer conservar ocorrer comprovar
atualizar brilhar lutar debater assinar descumprir dificultar complicar simplificar captar assimilar memorizar manejar
supervalorizar menosprezar generalizar repensar reconsiderar garantir desconfiar empacar bloquear desbloquear ascender
adiantar sacar chateado chateada medos raiva nojo falhas razões apuro enganação armadilha etapa fase modos tema temas
vizinho bando penca porrada altíssimo loucura burrice apto apta úteis improvável verdadeiro falso falsa certa injusto
injusta habitual insuficiente escasso antigo antiga mediante ante alheio pô puxa poxa caramba
pilha
sigilo
entra
aplicada aplicadas profissional profissionais
vire virem sumiu
"""
