"""Words of questions in Portuguese: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.portuguese_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: salário, salários, ganha, ganham, ganhar, remuneração, paga, pagam, pago, recebe, piso salarial, faixa salarial,
  renda, dinheiro, quanto paga, média salarial, piso
highest: mais bem pago, mais bem pagos, melhor pago, que paga mais, pagam mais
difference: diferença, diferenças, diferença entre, comparar, comparação, versus, vs
way: me tornar, tornar se, virar, ser, como ser, passar de, migrar, migrar de, migrar para, transição, transição de
  carreira, mudar de, mudar para, entrar na área, caminho, roteiro, tornar, mudar de carreira, ingressar, seguir
  carreira
need: preciso, precisa, necessário, exige, exigido, requisito, requisitos, obrigatório, tem que, tenho que, é preciso,
  importante, suficiente, basta
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
fair: justa, justo, mal pago, abaixo do mercado
offer: oferta, proposta, proposta de emprego
industries: setor, setores, indústrias
employers: empresa, empresas, empregadores
attractive: boa carreira, bom emprego, boa profissão
against: desvantagens, contras, lado ruim, pontos negativos
more pay: ganha mais, quem ganha mais, paga mais
masters: mestrado, pós graduação
phd: doutorado, doutoramento, doutor
bootcamp: bootcamp
selftaught: autodidata
interview: entrevista, entrevistas, perguntas de entrevista
rounds: etapas, quantas etapas, processo seletivo, rodadas
prepare: preparar, me preparar, preparação, me preparo
rejected: rejeitado, rejeitada, recusado, sem retorno, não me chamam, sem resposta, reprovado
take home: teste técnico, desafio técnico, case técnico
portfolio: portfólio, projetos
cv: currículo, CV
ats: palavras chave, filtro ats
cover letter: carta de apresentação, carta de motivação
red flags: sinais de alerta, vaga falsa, vagas falsas
visa: visto, imigrar, imigração, morar fora
first job: primeiro emprego, sem experiência, iniciante, recém formado, primeira vaga, júnior sem experiência
side doors: mais fácil, mais fáceis, porta de entrada
experience paradox: pedem experiência, exigem experiência, exigem três anos
network: contatos, indicação, networking
the search: quantas vagas, procurar emprego, procurando emprego
internship: estágio, estagiário, estágios
saturated: saturado, saturada
countries: qual país, quais países, melhor país, melhores países
time: quanto tempo, meses, em 3 meses, em seis meses, quanto demora, demora
order: por onde começar, em que ordem, roteiro de estudos, aprender primeiro
learning cost: de graça, gratuito, gratuitos, grátis
which degree: qual faculdade, o que estudar, qual curso fazer, qual graduação, que faculdade
no degree: sem faculdade, sem diploma, sem graduação, sem curso superior, sem formação
which fits: combina comigo, para mim, para introvertidos, qual carreira escolher
negotiation: negociar, negociação
raise: aumento, pedir aumento, aumento de salário
first number: pretensão salarial, pretensões salariais
deadline: prazo
two offers: duas propostas, duas ofertas, entre duas propostas
equity: ações, opções de ações, plr, bônus
notice: aviso prévio, pedir demissão
age: aos 30, aos 35, aos 40, aos 45, aos 50, aos 55, idade, velho, tarde demais, muito velho, com 40 anos, com 50 anos
returning: licença maternidade, voltar ao mercado, depois de uma pausa, retorno, voltar a trabalhar
family: filhos, família, mãe, pai
illness: deficiência, pcd, autismo, tdah
parttime: meio período, tempo parcial, part time, meio expediente, quatro dias
beside a job: trabalhando, enquanto trabalho, horas por semana, conciliar
freelance: freelancer, freelance, autônomo, PJ
day rate: valor hora, por hora, diária, quanto cobrar, valor da hora
contract: clt ou pj, clt, pj
remote: remoto, remota, trabalho remoto, home office, teletrabalho, remotas, à distância
from abroad: do brasil para, para empresa estrangeira, para o exterior, para gringa, para uma empresa americana, para
  empresas de fora, para fora, fora do brasil, para fora do brasil, para os estados unidos
layoffs: demissões, demissão, demitido, demitida, fui demitido, layoff
bubble: bolha
replace: substituir, substituirá, vai substituir, acabar com, vai acabar, acabar, roubar, substituídos, extinta
safest: mais segura, mais seguro, segura contra ia
learn to code still: aprender a programar
stress: estresse, estressante, horas extras, esgotamento, burnout, sobrecarga, esgotado, esgotada, cansado, cansada,
  exausto, exausta
other field: sair da área
dull: chata, chato, tediosa, entediante
women: mulheres, mulher, diferença salarial
firms: startup, grande empresa, consultoria, multinacional
academia: academia, pós doutorado, pesquisa acadêmica
management: gestor, gerente, liderar, virar gestor, gestão
promotion: virar sênior, chegar a sênior, ser promovido, promoção
hiring: contratar, contratação
first hire: contratar primeiro, quem contratar
choose candidates: candidatos, avaliar candidatos, entrevistar candidatos
advert: escrever uma vaga, descrição da vaga
team: time de dados, equipe de dados, equipe
teaching: ensinar, alunos, estudantes, dar aula
ninety days: primeiros 90 dias, primeiros dias, período de experiência, emprego novo
curriculum: ementa, grade curricular, conteúdo do curso
leave academia: sair da academia, largar a academia
"""

REFUSED = """
medicine: médico, remédio, doença, sintomas, grávida, câncer
law: advogado, processar, imposto, impostos, justiça
abuse: merda, idiota, porra, burro, imbecil
order: escreva, traduza, piada, poema, receita
"""
