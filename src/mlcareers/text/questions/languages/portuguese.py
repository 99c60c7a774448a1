"""Words of questions in Portuguese: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salário, salários, ganha, ganham, ganhar, remuneração, paga, pagam, pago, recebe, piso salarial, faixa
  salarial, renda
highest: mais bem pago, mais bem pagos, melhor pago, que paga mais, pagam mais
difference: diferença, diferenças, diferença entre, comparar, comparação, versus, vs
way: me tornar, tornar se, virar, ser, como ser, passar de, migrar, migrar de, migrar para, transição, transição de
  carreira, mudar de, mudar para, entrar na área, caminho, roteiro
need: preciso, precisa, necessário, exige, exigido, requisito, requisitos, obrigatório, tem que, tenho que, é
  preciso, importante, suficiente, basta
worth: vale a pena, vale, serve, útil, reconhecido
still: ainda, morreu, morto, obsoleto
learn: aprender, estudar, estudo, curso, cursos, formação, livro, livros
skills: habilidades, competências, conhecimentos, ferramentas
demanded: em alta, procurados, demandados, mais procurados, mais pedidos
outlook: futuro, demanda, procura, perspectivas, mercado de trabalho, crescimento, vagas
count: quantos, quantas, número de
share: porcentagem, percentagem, proporção
level: nível, níveis, promoção, senioridade
definition: o que é, o que significa, significa, definição
duties: o que faz, o que fazem, funções, tarefas, responsabilidades, dia a dia, rotina
certificate: certificado, certificados, certificação, certificações, exame, prova
expired: expirado, expirou, expira, vencido, renovar, validade, substituto
cost: custa, custo, preço
jobs: que trabalho, que emprego, quais empregos, quais profissões, que profissão
without: sem, nenhum
coding: programar, programação, código, codar
maths: matemática
degree: faculdade, diploma, graduação, universidade, licenciatura, bacharelado, curso superior, ensino superior
masters: mestrado, pós graduação
phd: doutorado, doutoramento, doutor
bootcamp: bootcamp
selftaught: autodidata
interview: entrevista, entrevistas
portfolio: portfólio, projetos
cv: currículo, CV
negotiation: negociar, negociação
offer: oferta, proposta
visa: visto, imigrar, imigração, morar fora
age: aos 30, aos 35, aos 40, aos 45, aos 50, aos 55, idade, velho, tarde demais
parttime: meio período, tempo parcial, part time
freelance: freelancer, freelance, autônomo, por hora, PJ
remote: remoto, remota, trabalho remoto, home office, teletrabalho
first job: primeiro emprego, sem experiência, iniciante, recém formado
internship: estágio, estagiário
layoffs: demissões, demissão, demitido
saturated: saturado, saturada
replace: substituir, substituirá, vai substituir, acabar com, vai acabar
stress: estresse, estressante, horas extras
women: mulheres, mulher
industries: setor, setores, indústrias
employers: empresa, empresas, empregadores
hiring: contratar, contratação, candidatos
teaching: ensinar
time: quanto tempo, meses
"""

REFUSED = """
medicine: médico, remédio, doença, sintomas, grávida, câncer
law: advogado, processar, imposto, impostos, justiça
abuse: merda, idiota, porra, burro, imbecil
order: escreva, traduza, piada, poema, receita
"""

EMPTY = """
a agora ainda ajuda algum alguma alguns alguém ano anos antes anual ao aos aproximadamente as atualmente até aí
bastante bem boa bom bruto cada campo cargo cargos carreira carreiras cidade coisa coisas com começar como conhecer
conseguir conselho da das de demais depois deveria devo dia dias dica dicas difícil do dos e ela ele eles em emprego
empregos encontrar enquanto entre então era escolha escolher essa esse estar estava este está estão eu experiência
facilmente faria faz fazendo fazer foi forma fácil gostaria grande haverá havia hoje hora horas há isso já la lhe
líquido mais maneira mas me melhor melhores menos mensal mesmo meu minha modo morar muitas muito muitos média médio
na nas nem no nos nova novo num numa nunca nós o obter onde opinião os ou para país pela pelo pequeno pergunta
pessoa pessoas pode poderia por porque posso possível pra primeira primeiro procurar procuro profissão quais qual
quando quanto quase que quem quer querer quero rapidamente realista realmente rápido sabe saber se sei seja sem
semana semanas sempre ser seria será seu sobre sua são só também tantos tem tempo tenho ter todo todos trabalha
trabalhar trabalho tudo um uma uns vaga vai verdade vezes vida viver você vocês vou vários área é último
"""
