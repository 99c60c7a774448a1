"""How people say in Portuguese what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: são pra mim, levo jeito pra, não levo jeito, tenho jeito pra, nasci pra isso, sirvo pra isso, tenho perfil
  pra, meu perfil, não sei o que escolher, na dúvida entre, estou em dúvida entre, to em dúvida entre, fico em
  dúvida, que profissão na área, qual profissão na área, gosto de matemática qual, gosto de matemática que, sou
  bom em matemática, sou boa em matemática, que profissão em, qual profissão em, que trabalho em dados, qual
  carreira na área
dull: chato demais, muito chato, é chato, é um saco, um saco, tô entediado, tô entediada, não me anima, não me motiva,
  perdi o tesão, me entedia
quit: peço as contas, largo o emprego, chutar o balde, hora de mudar, não tô aguentando, tô de saco cheio, cansei de,
  cansei da, cansei do meu, sair sem ter outro, quanto tempo ficar no, quanto tempo ficar na, quanto tempo fico,
  quanto tempo aguentar, quanto tempo na mesma empresa, larguei o emprego, larguei meu emprego, saí do emprego, pedi
  as contas, vazar da empresa, vazo
stress: tô esgotado, tô esgotada, sob pressão, crise de ansiedade, ansiedade no trabalho, viro a noite, virar a noite,
  adoecendo no trabalho
layoffs: fui mandado embora, fui mandada embora, me mandaram embora, fui desligado, fui desligada, cortes de pessoal,
  passaralho, facão na empresa, tomei um pé na, fui cortado, fui cortada
raise: ganhar mais onde, nunca tive aumento, salário congelado, ganho menos que, recebo menos que, colega ganha mais,
  reajuste de salário, trocar de empresa pra ganhar, mudar de empresa pra ganhar, trocar de emprego pra ganhar, sair
  pra ganhar mais
first number: minha pretensão salarial, quanto peço, quanto eu peço, que valor peço, que valor pedir, falar um valor,
  falar um número, dizer um valor, dar um número, salário atual na entrevista, quanto você quer ganhar
fair: tá bom pra, salário bom, salário de fome, mixaria, merreca, paga mal, pagando pouco, mal paga, me explorando,
  estão me explorando, me passando a perna, tão me passando a, na média do mercado, dentro do mercado
perhaps two offers: qual aceito, qual aceitar, qual proposta aceitar, qual proposta escolher, duas empresas me
  chamaram, passei em duas, fui aprovado em duas, aprovada em duas
equity: ações em vez de, bônus ou
perhaps deadline: me deram dois dias, me deram até amanhã, até amanhã pra, até sexta pra, prazo pra responder,
  responder a proposta, pedir mais prazo, pedir um tempo, querem resposta hoje, resposta na hora
leetcode: travo na hora de, travo programando, programar na frente, codar na frente, exercício de programação, desafio
  de programação, no quadro branco, desafios de código, desafio de código na, os desafios de código, teste de código
  na, não termino a tempo, desafios de programação
behavioural: me apresento, por que essa empresa, pegadinhas, pegadinha, fico nervoso, fico nervosa, dá branco, deu
  branco, o que o rh pergunta, o rh pergunta, que o rh pergunta, perguntas do rh, pergunta do rh, o que rh pergunta, o
  que o rh quer, papo com o rh
ask back: o que pergunto no, o que perguntar no, perguntas no final, perguntas pra empresa
take home: teste pra casa, teste técnico pra casa, case pra casa, desafio técnico de, teste técnico de, teste de
  graça, de graça pra vaga
perhaps rejected: levei um não, mais um não, levei outro não, levar não, reprovado na, reprovada na, não passei, não
  fui aprovado, não fui aprovada, não respondem, sem nenhum retorno, zero entrevistas, zero retorno, e nada, sumiram,
  a empresa sumiu, o rh sumiu, o recrutador sumiu, tomei vácuo, vácuo do rh, cem currículos, 100 currículos, 200
  currículos, mandei currículo, porta na cara, só porta na cara, só tomo não, tomo só não, ninguém me quer, não acho
  nada, não encontro nada, não arrumo nada
cv: gap no currículo
ats: filtrado por robô, filtrado por um robô, robô lê currículo, robô lê meu currículo, ia filtra currículo, triagem
  por ia, gupy reprova, passar na gupy, passar pela gupy
red flags: cilada bino, roubada, é roubada, vaga arrombada, vagas arrombadas, pedindo tudo, pede tudo, quer um
  unicórnio, querem unicórnio, bom demais pra ser, devo fugir, sair correndo
read a posting: ler nas entrelinhas, decifrar a vaga, o que querem dizer com, não cumpro todos, não tenho todos os,
  não atendo todos os, aplicar mesmo assim, aplico mesmo assim, candidatar mesmo sem
perhaps real title: só faço planilha, só faço planilhas, só faço sql, só mexo com excel, só power bi, só excel, na
  prática analista, cargo errado, cargo de fachada, só limpo, só limpo dados, só limpo planilha, só faço pipeline, só
  faço pipelines, me prometeram machine learning, me venderam outra coisa
portfolio: o que subir no github, o que colocar no github, projetos pra mostrar
no degree: só o ensino médio, só curso técnico, só tecnólogo
which degree: que curso faço, faculdade de estatística ou, faculdade de computação, engenharia de software ou,
  sistemas de informação ou, estatística ou, matemática ou, faculdade ead, ead, ead ou presencial, tecnólogo ou
  bacharelado, ads ou, federal ou particular
masters: pós em, especialização em, mba em, um mba, mba ou
internship: de estágio, bolsa de estágio
experience paradox: todas pedem experiência, só pedem experiência, pedem três anos, vaga júnior pedindo, vagas júnior
  pedindo, júnior pedindo experiência, como conseguir experiência, círculo vicioso
first job: recém formados, sem nunca ter trabalhado, nunca trabalhei na área, sem experiência nenhuma, começando
  agora, poucas vagas, vejo poucas vagas, quase não tem vaga, quase não há vagas, me formo em, estou me formando,
  acabo de me formar, termino a faculdade, onde contratam júnior, onde contratam iniciantes, prestes a me formar
perhaps network: por indicação, conseguir indicação, pedir indicação, panelinha, não conheço ninguém, mandar mensagem
  no linkedin, mensagem pro recrutador, comunidade de dados, sem indicação, sem contatos na área, conhecer alguém,
  conhecer gente da área, precisa conhecer alguém
perhaps overqualified: qualificada demais, aceitar ganhar menos, receber menos, voltar pra júnior, começar do zero de,
  recomeçar como júnior, sou caro demais, sou cara demais, fiquei caro, fiquei cara
age: é loucura, sou velho, sou velha, já passou da hora, pela idade, por causa da idade, depois dos 35, limite de
  idade, medo de ser tarde, medo de estar velho, tenho medo de ser tarde, sinto que é tarde, já passei da idade
returning: como volto, voltar pro mercado, me recolocar, depois da licença maternidade, depois de ser mãe, em casa com
  as crianças, em casa com os filhos, anos em casa, tempo parada, dona de casa
family: cuidando dos filhos, criar os filhos, criei meus filhos, criando meus filhos, bebê em casa, com filho pequeno,
  pai solteiro, conciliar com os filhos, cuidar da minha mãe, cuidar dos meus pais
parttime: em meio período, meia jornada, carga reduzida, quatro horas por dia
remote: homeoffice, cem por cento remoto, trabalhar em casa, volta ao escritório, voltar pro escritório
freelance: frila, frilas, fazer freela, pegar freela, como freela, virar freelancer, arranjar clientes, achar
  clientes, workana
contract: clt x pj, pj x clt, clt ou, pj ou, contratado como pj, cooperado, carteira assinada ou, concurso ou clt,
  espero um fixo, esperar um fixo
day rate: quanto cobrar a hora, quanto cobrar por, quanto cobro por, preço do freela, hora técnica
visa: sair do país, ir embora do brasil, ir pra fora, preciso de visto, tirar visto, visto d, validar meu diploma,
  revalidar diploma, patrocinar visto, cidadania europeia
from abroad: na gringa, pros gringos, pra fora do brasil, empresas gringas, empresa de fora, empresas de fora, empresa
  americana, do brasil pra, do brasil para fora, ganhando em dólar, recebendo em dólar, ganhar em euro, receber em
  euro, sem sair do brasil, exterior morando no brasil
replace: acabar com o emprego, acabar com o trabalho, acabar com os empregos, acabar com a profissão, vai acabar com,
  roubar o emprego, tomar o emprego, tomar nosso lugar, substituir a gente, substituído pela ia, substituída pela ia,
  vão desaparecer, medo da ia, desempregado por causa da, ia faz tudo, vai ser extinto, vai ser extinta, com tanta ia,
  com essa ia toda, com toda essa ia, na era da ia, apesar da ia, com o avanço da ia
ninety days: começo amanhã, começo na segunda, acabei de ser contratado, acabei de ser contratada, fui contratado
  agora, entrei agora, novo na empresa, nova na empresa, novo no time, nova no time
sole person: único analista, única analista, única cientista, faço tudo sozinha, sozinho na área de, sozinha na área
  de, sozinha no time, eu quipe, acumulo funções, acumulando funções
perhaps impostor: me sinto um lixo, tô perdido, tô perdida, totalmente perdido, totalmente perdida, não sou bom o, não
  sou boa o, não tô à altura
no expert: ninguém aqui entende, ninguém na empresa entende, não entendo nada de, sem entender de, sem ser técnico,
  sem ser da área, leigo, leiga, sou leigo, sou leiga
first hire: primeira contratação de dados, que perfil contratar, que profissional contratar
choose candidates: saber se a pessoa, testar o candidato, escolher candidato, escolher entre candidatos, triar
  candidatos, filtrar candidatos, enrolador, enroladores, separar o joio
perhaps keep people: reter talento, segurar o time, não perder o time, perder talentos, todo mundo pede demissão, o
  time pede demissão, saindo um atrás do, saem um atrás do, estão saindo todos, um atrás do outro, perdendo gente,
  perdemos gente
advise pupils: meu filho está em dúvida, o que digo pro meu, o que digo pra minha, depois do ensino médio, terminar o
  ensino médio, fazer no vestibular, prestar vestibular, cursos de exatas, fazer exatas, estudar exatas, área de
  exatas, uma faculdade de exatas, curso stem, estudar stem
teaching: dar um curso de, dar oficina, ministrar, ministrar aula, pros meus alunos, para meus alunos, pra alunos, no
  ensino médio, ensinar ia, ensinar dados, ensinar crianças, ensinar adolescentes
promotion: subir pra pleno, passar pra pleno, passar pra sênior, de júnior pra pleno, de pleno pra sênior, fui
  promovido, fui promovida, não sou promovida, travado no cargo, parado no pleno
maths: péssima em matemática, burro em matemática, burra em matemática, fraca em matemática, sem saber matemática,
  trauma de matemática, preciso de cálculo
firms: multinacional ou, empresa pequena ou, banco ou, setor público ou, big tech ou
illness: tda, deprimido, deprimida, neurodivergência, contar pra empresa, conto pra empresa, contar pro rh, conto pro
  rh, esconder da empresa
bubble: conversa fiada, papo furado, é modinha, enganação
pay: líquido por mês, bruto por mês, por mês líquido, tira por mês, quanto tira um, fatura por mês, tão bem pagos,
  tão bem pago, tão bem paga, tão bem pagas, ganham tanto, paga tão bem, pagam tão bem, por que ganham, tão bem
  remunerados
demanded: mais exigida, mais requisitada, mais solicitado, mais cobrado nas vagas
time: até me contratarem, até alguém me contratar, até ser contratado, até ser contratada, quantos meses estudar,
  quantos anos estudar, quanto tempo estudar, quanto preciso estudar até
worth: são golpe, é enganação, são enganação, é caça níquel, caça níquel, são furada, dinheiro jogado fora, adianta
  alguma coisa, adianta de algo
certificate: coleção de certificados, monte de certificados, colecionar certificados, juntar certificados, empilhar
  certificados, acumular certificados
expectations: faz mágica, faz milagre, faz milagres, acha que ia
cost: caríssima, cara demais, os olhos da cara
confidential: sigilosa, em sigilo, é confidencial, não posso mostrar meu
pay band: quanto temos que pagar, quanto devemos pagar, quanto oferecer pra, quanto oferecer a um, quanto oferecemos,
  quanto a empresa deve pagar
management: não quero ser gestor, não quero ser gestora, não quero ser chefe, não quero liderar, sem ser gestor, sem
  virar gestor, sem gerir pessoas, continuar técnico, continuar técnica
where pay differs: ou interior, interior ou capital, no nordeste, sudeste ou nordeste, fora do eixo, eixo rio são
  paulo
perhaps beside a job: depois do trampo, depois do turno, de madrugada depois, estudar de madrugada, à noite depois,
  antes do trampo
ai risk: riscos da ia, risco da ia, perigos da ia, perigo da ia, ia perigosa, tornar a ia segura, ia segura para a,
  risco existencial, apocalipse da ia, controlar a ia antes
bent figures: maquiar os números, maquiar os dados, maquiar os resultados, maquie os números, manipular os dados,
  manipule os dados, manipular os números, manipular os resultados, falsificar os dados, falsificar os resultados,
  inflar os números, mascarar os números
"""
