"""Topics of the guides on people at work, and more of their words in Portuguese. __init__.py tells how it is read."""

PEOPLE = """\
advise pupils: meu filho quer, meu filho sonha, minha filha quer, minha filha sonha, meu filho diz que, minha filha
  diz que, meu irmão quer, minha irmã quer, meu sobrinho quer, minha sobrinha quer, meus filhos deveriam, o que digo
  ao meu, o que dizer ao meu, aconselhar meus alunos, preparo meus alunos, preparar meus alunos, como preparo meus
  alunos, preparar os alunos, preparar alunos, meu filho deve, minha filha deve, filho adolescente, terminando o
  ensino médio, acabar o ensino médio, alunos do ensino médio, orientador vocacional, orientador educacional, jovens
  de 17, orientar meus alunos
sole person: único da área de dados, única de dados, ninguém mais, sem ninguém para aprender, ninguém para me ensinar,
  sem mentor, sem sênior, eu sozinho, eu sozinha, trabalho sozinho, trabalho sozinha, time de um, faço tudo sozinho,
  ninguém entende o que faço
ask back: perguntar sobre plano, perguntar sobre equipe, perguntar sobre salário, perguntar sobre time, perguntar do
  plano, perguntar do equipe, perguntar do salário, perguntar do time, perguntar da plano, perguntar da equipe,
  perguntar da salário, perguntar da time, perguntar pelo plano, perguntar pelo equipe, perguntar pelo salário,
  perguntar pelo time, perguntar sobre, perguntas para fazer, perguntas para o recrutador, pergunto na entrevista,
  posso perguntar, perguntas ao entrevistador, antes de aceitar, o que olhar antes de, verificar antes de, alguma
  pergunta para nós, perguntas inteligentes
team: dentro da ti, dentro de ti, fica na ti, separado da ti, separada da ti, na ti ou, reporta a, reporta para
  quem, a quem responde, responde para, departamento de dados, time central, time centralizado, squad, squads,
  quantas pessoas no time, montar um time, montar uma equipe, estruturar o time, estruturar a área, papéis do
  time, quais papéis, montar a área de dados, montar uma área de dados, criar a área de dados, estruturar a área de
  dados
level: júnior pleno, degrau, patamar
talent shortage: falta de gente, não encontram candidatos, não encontram gente, não encontram profissionais, não
  encontramos candidatos, não encontramos gente, não encontramos profissionais, não acham candidatos, não acham gente,
  não acham profissionais, faltam candidatos, faltam especialistas, poucos profissionais, poucos candidatos, difícil
  achar profissionais, difícil encontrar profissionais, vagas sem preencher, vagas não preenchidas, vagas abertas sem,
  apagão, apagão de talentos, déficit de profissionais, carência de profissionais, vagas sobrando, sobram vagas,
  vagas em aberto, vagas abertas não preenchidas, por preencher, vagas por preencher, tantas vagas, não conseguem
  preencher
coding: medo de programar, odeio programar, não gosto de programar, sem programar, programar mal, codando, lógica de
  programação, linha de código, pânico de programar, bom em programação
maths: números, os números, gosto de números, ruim em matemática, péssimo em matemática, bom em matemática, boa em
  matemática, fraco em matemática, matemática avançada, odeio matemática, medo de matemática, sou de exatas, exatas,
  equações, nível de matemática, base em matemática, reprovei em cálculo, estatística e cálculo
earned: quanto posso ganhar, quanto pode ganhar, quanto poderia ganhar, quanto dá para ganhar, quanto consigo ganhar,
  quanto vou ganhar, quanto ganharia, quanto chega a ganhar, quanto eu ganharia, quanto tira, quanto tiram, quanto
  costuma ganhar, ganha mesmo, ganha tudo isso, ganham mesmo
no expert: não sou da área, não entendo de dados, não entendo de ia, ninguém entende de ia, ninguém entende de dados,
  ninguém aqui sabe, sem conhecimento técnico, gestor não técnico, não temos especialista, sou do rh, sou de rh
impostor: não sou bom o bastante, não estou à altura, não sei nada, todo mundo é melhor, sou uma fraude, vão
  descobrir, não mereço, insegurança, inseguro, insegura, falta de confiança, me sinto atrasado
negotiation: como negociar, negociar meu, proposta baixa, ofereceram menos, ofereceram pouco, aceitar a primeira
  proposta, primeira proposta, aumentar a proposta, cobrir a proposta, margem para negociar, chorar salário
raise: sem aumento, não me dão aumento, mereço um aumento, ganhar mais na empresa, como pedir aumento
fair: ganho mal, é justo, é pouco, salário baixo, quanto eu valho, meu valor, estou sendo explorado, ganham mais que
  eu, ganha mais que eu, menos que meus colegas, bom salário, salário razoável, tá bom
rejected: não sou chamada, não consigo vaga, não acho vaga, não acho emprego, não passo na, não passo nas, centenas de
  currículos, mandei currículos, me rejeitaram, fui rejeitado, fui rejeitada, reprovado na entrevista, fui reprovado,
  fui reprovada, nenhuma entrevista
experience paradox: todas pedem, todas exigem, pedem no mínimo, no mínimo 3 anos, mínimo 3 anos, mínimo de 2 anos,
  pedem 2 anos, vaga júnior pede, vagas júnior pedem, júnior com experiência, como ganhar experiência, conseguir
  experiência, sem experiência ninguém, sem experiência não, experiência sem emprego, experiência anterior, ter
  experiência
first job: primeira chance, vagas de júnior, onde estão as vagas, me formei, terminei o curso, terminei o bootcamp,
  terminei a faculdade, conseguir a primeira, vaga para iniciante, vagas para iniciantes, estágio ou júnior, emprego
  sem experiência
juniors: acabaram as vagas, vagas de júnior sumiram, vagas júnior sumiram, vagas de entrada, sumiram as vagas, fim dos
  juniores, fim do júnior, não contratam júnior, não contratam juniores, não contratam mais, menos vagas júnior, ia
  substitui júnior, no lugar de juniores, tira o emprego dos juniores
side doors: outra porta, migrar internamente, mudança interna, dentro da minha empresa, mudar de área na empresa,
  trampolim, cargo ponte, vaga ponte, entrar por outra área, atalho, caminho alternativo
saturated: saturou, área saturada, todo mundo quer
replace: vai tornar, vai tirar, vai roubar, tornar obsoleta, tornar obsoleto, tirar nosso emprego, perder o emprego
  para, me substituir, nos substituir, ser substituído, automatizados, vai ser automatizado, vai desaparecer, risco
  por causa da ia, ameaçado pela ia, chatgpt já faz, a ia já faz
safest: a ia não substitui, ia não vai substituir, não vai acabar, profissão segura, carreira segura, daqui a 10
  anos, daqui a 20 anos, daqui a dez anos, escolher profissão, escolher carreira com
bubble: é hype, vai estourar, bolha vai estourar, quando a bolha, pura moda, só marketing, é furada, vai passar
which fits: combina mais comigo, não sei qual, não sei se, não sei qual escolher, qual caminho, qual caminho seguir,
  dúvida entre, indeciso entre, estou entre, qual seguir, é pra mim, serve pra mim, sirvo para, encaixa, para quem
  gosta, para quem não gosta, pra quem, se gosto de, vou gostar, caminhos diferentes
hurry: em poucos meses, em poucas semanas, em 30 dias, até o fim do ano, mais rápido possível, o mais rápido, em pouco
  tempo, aprender rápido, caminho mais rápido, em tempo recorde
order: estudar primeiro, ordem de estudo, ordem dos estudos, primeiro python, antes de aprender, passo a passo, o
  que aprendo agora, o que aprendo depois, o que estudo agora, o que aprender depois, o que aprender agora, o que
  estudar depois, o que estudar agora, qual o próximo passo, o que falta aprender, me capacitar em, se capacitar
  em, me especializar em dados, me formar em dados, como me capacitar, o que mais aprender
beside a job: trabalho em tempo integral, no fim de semana, conciliar com o trabalho, conciliar trabalho e estudo,
  conciliar estudo, trabalho e estudo, uma hora por dia, sem parar de trabalhar
day rate: valor por hora, quanto cobrar por hora, quanto cobrar por projeto, valor da diária, precificar, orçamento
  para cliente, quanto cobra um freelancer, tabela de preços, cobrar de cliente
women: ganham menos, mulheres em dados, poucas mulheres, única mulher, a única mulher, entre homens, como mulher,
  mães, sou mãe, sendo mãe, maternidade, teto de vidro, diferença salarial entre homens, disparidade salarial
family: filho pequeno, filhos pequenos, ser mãe, ser pai, com filhos, com bebê, vida familiar, cuidar dos filhos, pai
  de família, creche
age: com minha idade, tenho 30 anos, tenho 35 anos, tenho 38 anos, tenho 40 anos, tenho 42 anos, tenho 45 anos, tenho
  48 anos, tenho 50 anos, tenho 52 anos, tenho 55 anos, velha demais, ainda dá tempo, dá tempo, idade para
returning: volto depois de, parado há, anos sem trabalhar, anos fora do mercado, depois da licença
quit: fico ou saio, procurar outra coisa, pular de galho
stress: hora extra, não aguento, puxado
dull: tedioso, só planilha, nada de machine learning, não faço nada de
real title: fui contratado como, fui contratada como, contratado como, contratada como, me contrataram como, mas faço,
  na verdade faço, na prática faço, não é o que esperava, não era o prometido, me prometeram, faço outra coisa, só no
  nome, desvio de função
titles: nomes dos cargos, nome da vaga, mesmo cargo, são a mesma coisa, é a mesma coisa, cargos diferentes, nomes
  diferentes, o que significam os cargos
certificate: tirar certificação, selo, badge, prova de certificação
bootcamp: escola de dados, formação intensiva
selftaught: por conta, estudar sozinha, sem professor, sem curso, pelo youtube, com youtube, curso gratuito, sem
  faculdade paga
no degree: não tenho graduação, só ensino médio, faculdade incompleta
degree: fazer faculdade, fazer uma faculdade, outra faculdade, segunda graduação
which degree: que curso fazer, faculdade de quê, estatística ou computação, ciência da computação ou, matemática ou
  computação, qual tecnólogo, engenharia ou, qual curso escolher
masters: mestrado profissional, fazer uma pós, mestrado ou, pós ou, vale um mestrado
portfolio: portifólio, projeto de dados, projetos de dados, ideia para projeto, que projeto, fazer um projeto, projeto
  para portfólio, mostrar projetos, meu github, erros no portfólio, erros de portfólio, projeto do zero
how many projects: dois ou três projetos, um projeto basta, basta um projeto, projetos bastam
cv: meu currículo, fazer currículo, resumo profissional
posting: anúncio de vaga, anúncios de vaga, vaga de emprego, vagas de emprego, publicação de vaga
read a posting: não atendo aos requisitos, atendo metade, pedem de tudo, pedem demais, lista de requisitos, me
  candidatar mesmo, me candidato mesmo, candidatar sem, o que significa na vaga
remote: voltar ao escritório, modelo remoto, trabalhar à distância
from abroad: trabalhar para fora, empresa estrangeira, empresas estrangeiras, pra gringa, cliente estrangeiro, morando
  no brasil, trabalhar do brasil
freelance: ser pj, por projeto, primeiros clientes, conseguir clientes, trabalhar por conta, por conta própria como
parttime: seis horas por dia, quatro dias por semana, carga horária menor
annotation: treinar ia, treinando ia, treinar inteligência artificial, treinador de ia, treinamento de ia em casa,
  rotular imagens, rotulagem, anotar dados, anotador de dados
leave academia: pós doc, migrar da academia, academia para o mercado
academia: mundo acadêmico, universidade ou empresa, pesquisa na universidade, pesquisador universitário
management: gestora, liderar pessoas, líder técnico, ser líder, virar gestora, coordenar um time, gerir um time
promotion: ser promovida, me promover, não sou promovido, estagnação, crescer na carreira
two offers: tenho duas propostas, escolher entre duas, proposta a ou b, proposta escolher
offer: recebi proposta, recebi uma proposta, aceitar a proposta, aceitar proposta, recusar proposta, carta proposta,
  assinar contrato
startup check: startup confiável, startup séria, startup vai quebrar, startup é segura, entrar em startup, proposta de
  startup, risco de startup, startup sem
ninety days: comecei agora, acabei de começar, acabei de entrar, recém contratado, recém contratada, novato, novata
prepare: como se preparar, entrevista amanhã, entrevista semana que vem, praticar para
interview: prova técnica, perguntam na, vão me perguntar, entrevistadora, dinâmica
rounds: segunda fase, última fase, fase final, processo tão longo, demora o processo, quanto demora o processo
hiring: seleção
first hire: quem contrato, quem contrato primeiro, qual perfil contratar, preciso contratar um, precisamos de um
  cientista, empresa pequena precisa, pequena empresa precisa, vale a pena contratar, startup precisa de
choose candidates: avaliar um candidato, avalio candidatos, bom candidato, filtrar currículos, triagem de currículos,
  teste para candidatos, reconhecer um bom
keep people: reter pessoas, perder pessoas, não saiam, não peçam demissão, todo mundo sai, todos saem, saem da equipe,
  segurar meu time
curriculum: ementas, matriz curricular, ensinar em, atualizar o curso, o que ensino
teaching: ensinando, minhas aulas, minha turma, sala de aula, docência
network: ser indicado, mandar mensagem para recrutador, mensagem ao recrutador
ai in interviews: chatgpt no teste, usar ia no teste, colar com ia, colar na entrevista
ai written: currículo com chatgpt, cv com chatgpt, currículo com ia, currículo feito por ia, escrever currículo com,
  carta com chatgpt, feito por ia, código do chatgpt
ai tools: usar chatgpt, programar com ia, programar com chatgpt, depender do chatgpt, com ajuda da ia, saber usar ia,
  usar ia para programar
learn to code still: por que aprender a programar, adianta aprender a programar, aprender python ainda, programar na
  era
still: ainda faz sentido, está morto, já passou
cities: em qual cidade, melhor cidade, são paulo ou, interior, polo de tecnologia
countries: outro país, para qual país, américa latina
visa: visto de trabalho, trabalhar em portugal, trabalhar na alemanha
expectations: esperam milagre, esperam milagres, acham que a ia, acha que a ia, chefe quer ia, meu chefe quer ia,
  querem ia em tudo, não entendem o que faço, esperam demais, expectativa irreal, prometeram demais
explain findings: explicar meus resultados, explicar para negócio, apresentar resultados, apresentar para diretoria,
  não técnicos, pessoas não técnicas, convencer a diretoria, comunicar resultados
changing technology: tudo muda, muda rápido, muda tão rápido, manter atualizado, me manter atualizado, me atualizar,
  ficar atualizado, ficar para trás, fico para trás, ferramenta nova, acompanhar tudo, acompanhar as novidades
colleagues: com quem vou trabalhar, trabalha com outras, trabalhar com outros times, com outras áreas, com outros
  times
stakeholders: mudam de ideia, muda de ideia, não sabem o que querem, pedidos urgentes, demandas ad hoc, demandas
  urgentes, áreas de negócio
failing projects: fracassam os projetos, não vão para produção, nunca vai para produção, não chegam em produção, por
  que fracassam, projeto fracassou
business value: valor para o negócio, o que a ia traz, traz para a empresa, benefício para a empresa, retorno sobre
  investimento, roi da ia, o que uma empresa ganha, empresa ganha com ia
new jobs: empregos novos, profissões novas, profissões do futuro, criar empregos, novas vagas
soft skills: saber se comunicar, trabalho em equipe, falar em público, inteligência emocional
share: qual porcentagem, que parte, quantos têm, a maioria, metade dos, um em cada, pesquisa diz, pesquisas
industries: qual setor, qual indústria, em qual setor, área da saúde, setores que pagam, melhores setores, agro,
  agronegócio, varejo, fintech, fintechs
rejected: mandei mal na entrevista, não passei no teste, não passei na prova, travei na entrevista, deu branco na
  entrevista, falhei na entrevista, reprovei na entrevista, me dei mal na entrevista, caguei na entrevista, bombei na
  entrevista, recrutador sumiu, sumiu depois da, sumiram depois da, recrutadora sumiu, desapareceu depois da,
  desapareceram depois da, nunca mais respondeu, nunca mais falaram, sumiram comigo, levei um ghosting
experience paradox: se ninguém me contrata, experiência sem trabalho, de onde tiro experiência, como consigo
  experiência, experiência se ninguém
replace: tire meu emprego, roube meu emprego, pegar meu emprego, tomar meu emprego, tomar meu lugar, roubar minha vaga
quit: peço demissão ou fico, fico ou peço demissão, saio ou fico, peço as contas ou
specialise: generalista ou especialista, me especializar ou
promotion: sou pleno, já sou pleno, sou sênior, já sou sênior, ser pleno, pleno ou sênior, júnior ou pleno, pleno e
  sênior, de júnior para pleno, de pleno para sênior, nível pleno, nível sênior, quando viro pleno, quando viro
  sênior, me considero sênior, me considero pleno"""
