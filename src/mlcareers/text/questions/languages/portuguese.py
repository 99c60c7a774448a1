"""Words of questions in Portuguese: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salário, salários, ganha, ganham, ganhar, remuneração, paga, pagam, pago, recebe, piso salarial, faixa
  salarial, renda, dinheiro, quanto paga, média salarial, piso
highest: mais bem pago, mais bem pagos, melhor pago, que paga mais, pagam mais
difference: diferença, diferenças, diferença entre, comparar, comparação, versus, vs
way: me tornar, tornar se, virar, ser, como ser, passar de, migrar, migrar de, migrar para, transição, transição de
  carreira, mudar de, mudar para, entrar na área, caminho, roteiro, tornar, mudar de carreira, ingressar, seguir
  carreira
need: preciso, precisa, necessário, exige, exigido, requisito, requisitos, obrigatório, tem que, tenho que, é
  preciso, importante, suficiente, basta
worth: vale a pena, vale, serve, útil, reconhecido, compensa
still: ainda, morreu, morto, obsoleto, ainda vale, acabou, obsoleta
learn: aprender, estudar, estudo, curso, cursos, formação, livro, livros
skills: habilidades, competências, conhecimentos, ferramentas
demanded: em alta, procurados, demandados, mais procurados, mais pedidos
outlook: futuro, demanda, procura, perspectivas, mercado de trabalho, crescimento, vagas
count: quantos, quantas, número de
share: porcentagem, percentagem, proporção
level: nível, níveis, senioridade
definition: o que é, o que significa, significa, definição
duties: o que faz, o que fazem, funções, tarefas, responsabilidades, dia a dia, rotina
certificate: certificado, certificados, certificação, certificações, exame, prova
expired: expirado, expirou, expira, vencido, renovar, validade, substituto
cost: custa, custo, preço
jobs: que trabalho, que emprego, quais empregos, quais profissões, que profissão
without: sem, nenhum
coding: programar, programação, código, codar, linguagem de programação, linguagem
maths: matemática
degree: faculdade, diploma, graduação, universidade, licenciatura, bacharelado, curso superior, ensino superior,
  formação superior
masters: mestrado, pós graduação
phd: doutorado, doutoramento, doutor
bootcamp: bootcamp
selftaught: autodidata
interview: entrevista, entrevistas, perguntas de entrevista
portfolio: portfólio, projetos
cv: currículo, CV
negotiation: negociar, negociação
offer: oferta, proposta, proposta de emprego
visa: visto, imigrar, imigração, morar fora
age: aos 30, aos 35, aos 40, aos 45, aos 50, aos 55, idade, velho, tarde demais, muito velho, com 40 anos, com 50
  anos
parttime: meio período, tempo parcial, part time, meio expediente, quatro dias
freelance: freelancer, freelance, autônomo, PJ
remote: remoto, remota, trabalho remoto, home office, teletrabalho, remotas, à distância
first job: primeiro emprego, sem experiência, iniciante, recém formado, primeira vaga, júnior sem experiência
internship: estágio, estagiário, estágios
layoffs: demissões, demissão, demitido, demitida, fui demitido, layoff
saturated: saturado, saturada
replace: substituir, substituirá, vai substituir, acabar com, vai acabar, acabar, roubar, substituídos, extinta
stress: estresse, estressante, horas extras, esgotamento, burnout, sobrecarga, esgotado, esgotada, cansado, cansada,
  exausto, exausta
women: mulheres, mulher, diferença salarial
industries: setor, setores, indústrias
employers: empresa, empresas, empregadores
hiring: contratar, contratação
teaching: ensinar, alunos, estudantes, dar aula
time: quanto tempo, meses, em 3 meses, em seis meses, quanto demora, demora
no degree: sem faculdade, sem diploma, sem graduação, sem curso superior, sem formação
attractive: boa carreira, bom emprego, boa profissão
against: desvantagens, contras, lado ruim, pontos negativos
rounds: etapas, quantas etapas, processo seletivo, rodadas
prepare: preparar, me preparar, preparação, me preparo
rejected: rejeitado, rejeitada, recusado, sem retorno, não me chamam, sem resposta, reprovado
take home: teste técnico, desafio técnico, case técnico
ats: palavras chave, filtro ats
cover letter: carta de apresentação, carta de motivação
red flags: sinais de alerta, vaga falsa, vagas falsas
raise: aumento, pedir aumento, aumento de salário
first number: pretensão salarial, pretensões salariais
deadline: prazo
two offers: duas propostas, duas ofertas, entre duas propostas
fair: justa, justo, mal pago, abaixo do mercado
equity: ações, opções de ações, plr, bônus
notice: aviso prévio, pedir demissão
returning: licença maternidade, voltar ao mercado, depois de uma pausa, retorno, voltar a trabalhar
family: filhos, família, mãe, pai
illness: deficiência, pcd, autismo, tdah
beside a job: trabalhando, enquanto trabalho, horas por semana, conciliar
day rate: valor hora, por hora, diária, quanto cobrar, valor da hora
contract: clt ou pj, clt, pj
from abroad: do brasil para, para empresa estrangeira, para o exterior, para gringa, para uma empresa americana,
  para empresas de fora, para fora, fora do brasil, para fora do brasil, para os estados unidos
side doors: mais fácil, mais fáceis, porta de entrada
experience paradox: pedem experiência, exigem experiência, exigem três anos
network: contatos, indicação, networking
the search: quantas vagas, procurar emprego, procurando emprego
bubble: bolha
safest: mais segura, mais seguro, segura contra ia
learn to code still: aprender a programar
dull: chata, chato, tediosa, entediante
other field: sair da área
firms: startup, grande empresa, consultoria, multinacional
countries: qual país, quais países, melhor país, melhores países
management: gestor, gerente, liderar, virar gestor, gestão
promotion: virar sênior, chegar a sênior, ser promovido, promoção
first hire: contratar primeiro, quem contratar
choose candidates: candidatos, avaliar candidatos, entrevistar candidatos
advert: escrever uma vaga, descrição da vaga
team: time de dados, equipe de dados, equipe
ninety days: primeiros 90 dias, primeiros dias, período de experiência, emprego novo
curriculum: ementa, grade curricular, conteúdo do curso
which degree: qual faculdade, o que estudar, qual curso fazer, qual graduação, que faculdade
order: por onde começar, em que ordem, roteiro de estudos, aprender primeiro
learning cost: de graça, gratuito, gratuitos, grátis
leave academia: sair da academia, largar a academia
academia: academia, pós doutorado, pesquisa acadêmica
which fits: combina comigo, para mim, para introvertidos, qual carreira escolher
more pay: ganha mais, quem ganha mais, paga mais
"""

REFUSED = """
medicine: médico, remédio, doença, sintomas, grávida, câncer
law: advogado, processar, imposto, impostos, justiça
abuse: merda, idiota, porra, burro, imbecil
order: escreva, traduza, piada, poema, receita
"""

EMPTY = """
a abril acabei acabou aceitar acesso acha acho acontece aconteceu acordo acredito agora ainda ajuda ajudar algo algum
alguma algumas alguns alguém ali alto além amanhã amigo ano anos antes anual ao aos apenas apesar apoio
aproximadamente após aquela aquele aqui ar arranjar arrumar as assim atenção através atrás atualmente até ação aí
baixo bastante bem boa bom bruto cabeça cada campo capital cara cargo cargos carreira carreiras carro caso causa
centro cerca certeza certo chega chegar chegou cidade cidades cima claro coisa coisas colocar com começar começo
começou comigo como conhecer conseguir conselho consigo construção contra controle copa criança da dar das de deixa
deixar dela dele deles demais dentro depois desde desenvolvimento dessa desse desta deste deu deve deveria devido devo
dezembro dia dias dica dicas diferente diferentes difícil direitos disse disso diz dizer do dois dos duas durante
dúvida dúvidas e ela elas ele eles em embora emprego empregos encontrar energia enquanto entanto entrar entre então
equipe era eram escolha escolher espaço especial espero essa essas esse esses estamos estar estas estava estavam este
estes estou está estão eu ex exemplo existe experiência facilmente fala falando falar falta faria fato favor faz fazem
fazendo fazer feito feliz festa fevereiro fez fica ficar ficou fim final fiz foi fora foram forma forte força fosse
fotos frente fui fácil gente geral gostaria gosto grande grandes grupo grupos haverá havia hoje homens hora horas há
ideia imagem informação informações inglês interessa início ir irmão isso isto jeito jogos josé julho junho junto já
la lado levar lhe linha lista livre lo logo longo los luz líquido maior maioria mais mal maneira maria mas me medo
meio melhor melhores membros menos mensal mesma mesmo meu meus milhões militar mim minha minhas minutos modo momento
morar movimento mudar muita muitas muito muitos mundial mão média médio mês na nada nas nem nenhuma nessa nesse nesta
neste ninguém no nome nos nossa nossas nosso nossos nova novas novembro novo novos num numa nunca não né nós número o
objetivo obrigada obrigado obter oficial oi olha olá onde ontem opinião opiniões ordem os ou outra outras outro outros
ouvir para parece parte partido partindo partir passa passado passar passou paulo país países pedir pela pelas pelo
pelos pena pensar pequeno pergunta perguntas perto pessoa pessoal pessoas plano pode podem podemos poder poderia pois
pontos por porque porém posso possível pouco pq pra presente primeira primeiro principais principal principalmente pro
problema problemas processo procurar procuro profissão própria próprio próximo quais qual qualquer quando quanto
quarto quase quatro que quem quer querer queria quero questão quiser rapidamente realista realmente recusar relação
respeito rápido sabe saber sair se seguir segunda segundo sei seis seja sem semana semanas sempre sendo ser seria será
seu seus si sido sim sinto sistema situação sob sobre sociais somos sou sua suas sucesso são sério só tal talvez
também tanto tantos tarde tb te tecnologia tecnologias tem temos tempo tendo tenha tenho ter terminar teu teve tinha
tipo toda todas todo todos tomar trabalha trabalhar trabalho três tu tudo tão tô um uma unidos uns usar uso vaga vai
vamos vc vcs veja vejo vem venho ver verdade vez vezes vi vida vista viu viver você vocês volta voltar vou voz várias
vários vão zero área é última último única único
"""
