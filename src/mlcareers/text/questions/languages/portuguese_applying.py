"""What is asked about applying and interviews, and its words in Portuguese. __init__.py tells how it is read."""

APPLYING = """\
rounds: quantas rodadas, número de entrevistas, número de etapas, etapas do processo seletivo, etapas da entrevista,
  etapas da seleção, fases do processo, fases da entrevista, fases do recrutamento, processo de recrutamento, processo
  de entrevistas, processo longo, processo longo demais, processo interminável, processo sem fim, primeira entrevista,
  segunda entrevista, terceira entrevista, quarta entrevista, quinta entrevista, última entrevista, primeira etapa,
  segunda etapa, terceira etapa, última etapa, etapa final, entrevista por telefone, ligação do rh, ligação com o rh,
  ligação do recrutador, conversa com o rh, conversa com o recrutador, screening, triagem inicial, depois da
  entrevista, após a entrevista, mandar mensagem depois da, email depois da entrevista, e mail depois da entrevista,
  email de agradecimento, e mail de agradecimento, mensagem de agradecimento, agradecer a entrevista, fazer follow up,
  follow up, dar um retorno, não deram retorno, não me deram retorno, sem retorno desde, sem notícias, não recebi
  resposta depois, quanto tempo para responder, quanto tempo demoram para, quanto tempo esperar, quanto esperar,
  demoram a responder, demora para dar retorno, demoram para dar retorno, cobrar retorno, cobrar o recrutador, cobrar
  uma resposta
behavioural: pergunta comportamental, entrevista por competências, entrevista com rh, entrevista com o rh, entrevista
  de rh, entrevista do rh, entrevista cultural, cultural fit, me fale sobre você, fale um pouco sobre, falar de mim,
  falar sobre mim, me apresentar, me apresentar na entrevista, apresentação pessoal, pitch pessoal, elevator pitch, me
  vender na entrevista, me vender melhor, se vender na entrevista, meus pontos fracos, meus pontos fortes, pontos
  fracos, pontos fortes, forças e fraquezas, maior defeito, maior fraqueza, meus defeitos, qualidades e defeitos, por
  que quer trabalhar, por que você quer, por que quer mudar, por que quero mudar, por que saiu do, por que saí do, por
  que saí da, por que nossa empresa, por que essa vaga, por que esta empresa, explicar minha demissão, explicar por
  que saí, explicar minha saída, explicar minha transição, justificar minha transição, explicar a mudança de, onde se
  vê em, onde você se vê, daqui a cinco anos, em cinco anos na, conflito com colega, conflito no trabalho, conflito
  com um colega, situação difícil, erro que cometi, falar de um fracasso, contar um fracasso, motivação na entrevista,
  soft skills na entrevista, soft skills em entrevistas
ai in interviews: usar o chatgpt na, usar chatgpt em entrevista, usar chatgpt em entrevistas, usar chatgpt durante a,
  usar ia em entrevista, usar ia em entrevistas, usar ia durante a, usar copilot na, usar copilot durante, posso usar
  chatgpt na, posso usar ia na, posso usar copilot na, pode usar chatgpt, pode usar ia, pode usar copilot, permitem
  chatgpt, permitem usar chatgpt, permitem usar ia, chatgpt permitido, copilot permitido, chatgpt no teste técnico,
  chatgpt em teste técnico, chatgpt para o teste técnico, chatgpt no desafio técnico, chatgpt no case, ia no teste
  técnico, ia no desafio técnico, ia no case, teste técnico com chatgpt, teste técnico com ia, desafio com chatgpt,
  desafio com ia, teste com ia, teste com chatgpt, colar no teste, trapaça, trapacear na entrevista, trapacear no
  teste, me acusaram de usar, acusado de usar ia, acham que usei ia, acham que usei chatgpt, acharam que usei,
  percebem se eu usar, perceberiam se eu, dá para perceber que, detectam chatgpt, ponto eletrônico, entrevista com ia,
  entrevista com uma ia, entrevista com robô, entrevista por ia, entrevista feita por ia, entrevistador ia, entrevista
  gravada, entrevista em vídeo gravada, vídeo entrevista
project talk: apresentar o meu projeto, apresentar meus projetos, apresentar meu portfólio, apresentar meu tcc,
  apresentar minha tese, apresentar minha dissertação, falar sobre meu projeto, falar sobre projetos, contar meu
  projeto, contar sobre meu projeto, contar sobre um projeto, explicar o meu projeto, explicar meus projetos,
  descrever meu projeto, descrever meus projetos, descrever um projeto, defender meus projetos, perguntas sobre meu
  projeto, perguntas sobre meus projetos, perguntam sobre meus projetos, perguntam dos meus projetos, projetos na
  entrevista, projeto na entrevista, detalhar um projeto
leetcode: leetcode fácil, leetcode medium, leetcode hard, fazer leetcode, praticar leetcode, treinar leetcode,
  exercícios de leetcode, problemas de leetcode, leetcode ainda, testes de código, testes de programação, exercício de
  código, exercícios de código, exercícios de algoritmos, algoritmos e estruturas, estruturas de dados, algoritmos na
  entrevista, algoritmos em entrevistas, entrevista de programação, entrevista de algoritmos, programar ao vivo,
  código ao vivo, codar ao vivo, programar no quadro, código no quadro, programar na frente de, programar sob pressão,
  pair programming, teste de sql, teste sql, teste de python, teste python, prova de sql, perguntas de sql, perguntas
  sql, perguntas de python, exercícios sql, codility, teste de lógica, testes de lógica, prova de lógica, teste
  psicotécnico, psicotécnico, teste online
system design: design de sistema, entrevista de design, entrevista de system design, pergunta de design, pergunta de
  system design, projetar um sistema, projetar um sistema de, desenhar um sistema, desenhar uma arquitetura, desenhar
  a arquitetura, entrevista de arquitetura, arquitetura no quadro, pergunta de arquitetura, sistema de recomendação na
  entrevista, modelagem de dados na entrevista
take home: teste técnico em casa, desafios técnicos, exercício para casa, exercício em casa, case, cases, case de
  negócio, case da entrevista, fazer um case, teste não pago, teste sem pagamento, teste técnico sem pagamento, teste
  técnico não pago, teste técnico não remunerado, teste técnico longo, teste técnico muito longo, teste técnico
  gigante, teste técnico de 8, trabalho de graça, trabalhar de graça, trabalho não pago no, trabalho não remunerado
  no, projeto para a entrevista, projeto para entrevista, projeto de teste, projeto como teste, me pediram um projeto,
  pediram um projeto, pedem um projeto, me mandaram um teste, mandaram um teste, pediram um teste, pediram um case,
  mandaram um case, fim de semana inteiro, fim de semana fazendo, take home, apresentação para a entrevista, preparar
  um case, apresentar um case, apresentar o case
kaggle: no kaggle, competição do kaggle, competição no kaggle, concurso do kaggle, medalha do kaggle, medalha no
  kaggle, medalhas no kaggle, grandmaster, ranking do kaggle, hackathon, hackathons, competições de dados, competições
  de data science, competição de dados, projeto titanic, projeto do titanic, dataset titanic, projetos do kaggle,
  projeto do kaggle, dataset do kaggle, datasets do kaggle, zindi
course projects: projeto do curso, projeto de curso, projeto do bootcamp, projetos do bootcamp, projeto de bootcamp,
  projetos de faculdade, projeto de faculdade, projeto acadêmico, projeto do mestrado, projetos do mestrado, projeto
  da pós, projetos da pós, projeto da universidade, projetos universitários, meu tcc, tcc no portfólio, tcc como,
  dissertação, minha dissertação, monografia, projeto de tutorial, projetos de tutoriais, projeto copiado, projetos
  copiados, copiado de um tutorial, copiar tutorial, segui um tutorial, seguindo tutorial, projeto da udemy, projetos
  da udemy, projeto da alura, projetos da alura, projeto do coursera, projetos do coursera, exercícios do curso,
  projetos guiados, projeto guiado
ai written: feita com chatgpt, feito pelo chatgpt, feitos pelo chatgpt, escrito pelo chatgpt, escrito com ia, gerado
  pelo chatgpt, gerado com ia, gerado com chatgpt, código gerado por, código gerado pelo, código de ia, código com ia,
  código feito por, código escrito por, projeto feito com, projetos feitos com, projeto com chatgpt, projetos com
  chatgpt, programado com chatgpt, codado com ia, codado com cursor, vibe coder, vibecoding, currículo feito com
  chatgpt, currículo feito com, currículo feito por, carta com ia, copilot escreveu, chatgpt escreveu, chatgpt fez,
  foi o chatgpt que, não fui eu que programei, não fui eu que escrevi, ajuda do chatgpt, ajuda de ia, com ajuda do
  chatgpt, com ajuda de ia, admitir que usei, dizer que usei ia, dizer que usei chatgpt, contar que usei ia, contar
  que usei chatgpt
how many projects: quantos projetos preciso, quantos projetos colocar, quantos projetos ter, projetos suficientes,
  projetos demais, poucos projetos, dois projetos bastam, três projetos, um bom projeto ou, um projeto ou vários, um
  projeto grande ou, muitos projetos ou, muitos projetos pequenos, vários projetos pequenos, qualidade ou quantidade,
  quantidade ou qualidade, um projeto só, um único projeto, tamanho do projeto, projeto grande ou, projetos são
  suficientes
confidential: termo de confidencialidade, cláusula de confidencialidade, assinei nda, assinei um nda, assinei
  confidencialidade, sigilosos, sob sigilo, dados sigilosos, projetos sigilosos, projeto sigiloso, trabalho
  confidencial, código da minha empresa, código interno, código proprietário, código do trabalho, repositório privado,
  repositórios privados, repos privados, github privado, github vazio, meu github está vazio, nada no github, nada no
  meu github, nada para mostrar, não tenho nada para mostrar, não posso compartilhar, não posso publicar, não posso
  falar do, não posso falar sobre, não posso divulgar, não me deixam mostrar, posso publicar o código, posso mostrar o
  código, meu trabalho é confidencial, meu trabalho é sigiloso, tudo é interno, tudo é privado, tudo é sigiloso,
  segredo industrial, segredo de negócio, propriedade da empresa, pertence à empresa
no numbers: sem resultados, não tenho resultados, não tenho dados de impacto, nunca foram para produção, nunca chegou
  em produção, nunca chegou a produção, nunca entrou em produção, nunca entraram em produção, nunca foi usado, nunca
  foram usados, ficou na poc, ficou em poc, ficou no piloto, projeto cancelado, projetos cancelados, projeto que foi
  cancelado, ninguém mediu, quantificar resultados, quantificar meu impacto, quantificar conquistas, medir meu
  impacto, mostrar meu impacto, mostrar impacto, demonstrar impacto, provar meu impacto, conquistas mensuráveis,
  resultados no currículo, números no currículo, métricas no currículo, métricas no cv, números no cv, impacto no
  currículo, impacto de negócio no
ats: passar do ats, vencer o ats, burlar o ats, enganar o ats, driblar o ats, currículo para ats, currículo ats,
  compatível com ats, otimizar para ats, pontuação ats, score ats, software de recrutamento, sistema de recrutamento,
  sistema da gupy, robô da gupy, ia da gupy, filtro de currículo, filtram os currículos, filtro de currículos,
  palavras chave no currículo, copiar palavras chave, currículo em pdf, pdf ou word, currículo em duas colunas, duas
  colunas, currículo no canva, canva, currículo com gráficos, formato do currículo, currículo criativo, robô lê, robôs
  leem, lido por robô, lido por robôs, lido por ia, lido por uma ia, ia lê meu currículo, ia descarta, ia rejeita meu,
  ia filtra, ia que filtra, algoritmo rejeita, algoritmo descarta, algoritmo filtra, reprovado em minutos, rejeitado
  em minutos, rejeição automática, rejeições automáticas, reprovado automaticamente, recusado automaticamente,
  negativa automática, negativa em minutos, texto oculto, texto branco, texto invisível
cover letter: cartas de motivação, carta motivacional, uma carta, precisa de carta, escrever uma carta, escrever a
  carta, mandar carta, enviar carta, leem as cartas, leem cartas, carta feita com, carta escrita com, carta
  obrigatória, email de apresentação, e mail de apresentação, mensagem de apresentação, email de candidatura
red flags: vaga suspeita, vagas suspeitas, vaga estranha, proposta suspeita, anúncio falso, anúncios falsos, anúncio
  suspeito, vagas fantasma, fantasma, fantasmas, é golpe, é um golpe, golpe de emprego, golpes de emprego, burla,
  burlas, parece golpe, cheira a golpe, me pediram dinheiro, pedem dinheiro, pediram dinheiro, pedem para pagar,
  pediram para pagar, pediram meus dados, pedem dados bancários, whatsapp, telegram, vaga é real, vaga existe mesmo,
  vaga de verdade, sempre a mesma vaga, mesma vaga há meses, vaga aberta há meses, vaga republicada, repostam a vaga,
  repostam a mesma, empresa tóxica, empresas tóxicas, identificar empresa ruim, empresa ruim, empresa furada, vaga
  furada, é cilada, como saber se a empresa, boa demais para ser, contratam de verdade, estão mesmo contratando
read a posting: ler a vaga, ler vagas, entender a vaga, interpretar a vaga, decifrar uma vaga, requisitos do anúncio,
  lista enorme de requisitos, tantos requisitos, requisitos demais, requisitos impossíveis, requisitos absurdos,
  requisitos exagerados, requisitos irreais, pedem tudo, pedem muita coisa, pedem mil coisas, pedem dez anos,
  obrigatório ou desejável, desejável ou obrigatório, desejável, desejáveis, unicórnio, unicórnios, querem um
  unicórnio, várias vagas em uma, três vagas em uma, cinco vagas em uma, vários cargos em um, dois cargos em um,
  descrição vaga, descrições vagas, descrição genérica, vaga genérica, o que significa a vaga, o que a vaga quer,
  jargão das vagas, rockstar, ninja, cumprir todos os requisitos, cumpro metade dos, atendo metade dos, atender todos
  os requisitos
posting: anúncio da vaga, anúncios de emprego, a vaga pede, a vaga diz, as vagas pedem, vagas pedem, pedem nas vagas,
  vagas exigem, a vaga exige, vaga publicada, vagas publicadas, vagas anunciadas, portal de emprego, portais de
  emprego, site de vagas, sites de vagas, infojobs, catho, vagas com
own title: meu título, meu cargo, meu cargo se chama, título do meu cargo, mudar meu título, mudar meu cargo, mudar o
  título, mudar o cargo, mudar o nome do, trocar meu cargo, trocar o nome do, alterar meu cargo, alterar o cargo,
  adaptar meu cargo, adaptar o cargo, cargo não corresponde, cargo não reflete, cargo não condiz, título não
  corresponde, título não reflete, cargo estranho, título estranho, cargo interno, cargo oficial, título oficial,
  cargo na carteira, carteira diz, carteira está como, registrado como analista, registrada como analista, que cargo
  colocar, qual cargo colocar, título no linkedin, meu título no linkedin, headline do linkedin, posso me chamar de,
  posso me dizer data, me chamar de cientista, posso colocar data scientist, posso colocar cientista de, colocar
  cientista de dados no, colocar data scientist no, mentir no cargo, mentir o cargo, mentir sobre meu cargo, exagerar
  no cargo, inflar meu cargo, inflar o cargo
titles: nome do cargo certo, como se chama o cargo, como se chama a profissão, como se chama quem, como se chama o
  trabalho, outros nomes, mesma função, mesmo trabalho, mesmo título, mesma vaga, mesmos cargos, títulos diferentes,
  títulos parecidos, nomes parecidos, tantos nomes, tantos cargos, tantos títulos, títulos demais, cada empresa chama,
  cada empresa usa um, todos esses nomes, todos esses cargos, todos esses títulos, confusão de nomes, confusão de
  cargos, confusão de títulos
applicants: candidatos por vagas, candidatos para uma vaga, quanta gente se candidata, quantas pessoas se candidatam,
  quantos se candidatam, concorrência por vaga, centenas de candidatos, milhares de candidatos, candidaturas por vaga,
  inscritos por vaga, taxa de aceitação, quantos currículos recebem, quantos currículos chegam
recruiter: recrutadoras, headhunters, o rh, do rh, pessoal do rh, tech recruiter, agência de recrutamento, consultoria
  de recrutamento, gestor da vaga
the search: procura por emprego, minha busca por emprego, meses procurando, meses procurando vaga, procurando há
  meses, procurando emprego há, procurando vaga há, há meses procurando, há seis meses procurando, há um ano
  procurando, meses mandando currículo, meses enviando currículo, tempo procurando emprego, taxa de resposta, quantos
  currículos mandar, quantos currículos enviar, para quantas vagas, a quantas vagas, em quantas vagas, quantas
  entrevistas para, quantas entrevistas até, quanto tempo para arrumar, quanto tempo para conseguir, quanto tempo para
  encontrar, quanto tempo para achar, quanto tempo demora para arrumar, quanto tempo leva para encontrar, quanto tempo
  levou para conseguir, quanto demora para conseguir, quanto demora a busca, dura a busca, quanto tempo para
  conseguir emprego
where juniors: contrata sem experiência, contratam gente sem experiência, contratam pessoas sem experiência, contratam
  recém formados, contrata recém formados, empresas que contratam juniores, empresas que contratam sem, empresas que
  contratam iniciantes, empresas que formam, empresas que treinam, empresas que ensinam, empresas para iniciantes,
  empresas para começar, aceitam juniores, aceitam júnior, aceitam sem experiência, pegam juniores, pegam júnior,
  pegam iniciantes, programa trainee, programas trainee, programa de jovens talentos, feira de emprego, feiras de
  emprego, feira de carreiras, feiras de carreiras, onde encontrar vaga júnior, onde encontrar vagas júnior, onde
  achar vagas júnior, onde tem vagas júnior, onde tem vaga júnior, vagas sem experiência, vagas para juniores, vagas
  para recém formados
experience paradox: pede 3 anos, pede três anos, pede cinco anos, vaga pede 5 anos, vaga pede 3 anos, me candidato, me
  candidato mesmo assim, me candidato ou não
internship: conseguir estágio, conseguir um estágio, arrumar estágio, procurar estágio, encontrar estágio, estágio de
  verão, estágio de férias, estágio remunerado, estágio não remunerado, estágio obrigatório, estágio curricular,
  estágio profissional, estágio em ia, estágio em dados, estágio na área, internship, iniciação científica, primeiro
  ano da faculdade, primeiro semestre da faculdade, segundo ano da faculdade, bolsa estágio
offer: me oferecem, me ofereceu, recebi uma oferta, tenho uma proposta, tenho uma oferta, fizeram uma proposta, me
  fizeram uma proposta, me deram uma proposta, aceitar uma proposta, aceitar a oferta, aceitar esta proposta, aceitar
  essa proposta, recusar a proposta, recusar uma proposta, esta proposta, essa proposta, minha proposta, proposta
  formal, pacote salarial, pacote de benefícios
deadline: prazo da proposta, prazo da oferta, responder até sexta, responder até amanhã, até sexta, até segunda para,
  até amanhã para, em 24 horas, em 48 horas, 24 horas para responder, 48 horas para responder, dias para decidir, dias
  para aceitar, dias para pensar, tempo para responder, pedir mais tempo, mais tempo para decidir, mais tempo para
  pensar, mais tempo para responder, ganhar tempo, querem resposta, querem uma resposta, quer uma resposta, esperam
  minha resposta, me pressionam para, me pressionando para, pressão para assinar, pressão para aceitar, me apressam,
  me apressando para, segurar a proposta, segurar uma proposta, enrolar o recrutador, enrolar a empresa, adiar a
  resposta, adiar minha resposta, esperando outra proposta, espero outra proposta, esperando outra resposta, esperando
  resposta de outra, oferta expira, proposta vence
startup check: startup sólida, startup segura, startup arriscada, startup sem receita, startup sem dinheiro, startup
  quebra, startup quebrar, startup vai falir, startup falir, startup vai sobreviver, startup é boa, startup vale a
  pena, aceitar uma startup, ir para startup, oferta de uma startup, trabalhar em startup risco, risco de uma startup,
  pesquisar uma startup, perguntar a uma startup, perguntar para startup, rodada de investimento, rodadas de
  investimento, rodada de captação, série a, série b, pre seed, runway, caixa da startup, quanto dinheiro tem em,
  quanto tempo de caixa, falência, falir
equity: participação na startup, participação societária, ações da startup, ações ou salário, salário ou ações, equity
  ou salário, salário ou equity, porcentagem da empresa, porcentagem da startup, por cento da empresa, por cento da
  startup, % da empresa, % da startup, % de equity, % de participação, phantom shares, opções valem, valem as ações,
  valem as opções, quanto valem as ações, valor das ações, rsus, vesting, cliff, bônus de assinatura, bônus de
  contratação, bônus de entrada, prêmio anual, salário variável, remuneração variável, parte variável, fixo e
  variável, fixo ou variável, décimo terceiro, 13º salário, subsídio de natal, cofundador, primeiro funcionário, virar
  sócio, ser sócio, diluição
notice: cumprir aviso prévio, cumprir o aviso, pagar o aviso, 30 dias de aviso, trinta dias de aviso, sem aviso
  prévio, período de aviso, pedir conta, pedi demissão, pedir minha demissão, carta de rescisão, demitir me, despedir
  me, pedir a demissão, avisar que vou sair, avisar meu chefe que, avisar o chefe que, contar para o chefe que, contar
  para meu chefe que, contar que vou sair, falar para meu chefe que, falar para o chefe que, falar que vou sair, dizer
  ao chefe que, dizer que vou sair, sair em bons termos, sair pela porta da, contra proposta, contrapropostas,
  contraproposta da empresa, minha empresa fez uma, meu chefe ofereceu mais, aceitar a contraproposta, aceitar
  contraproposta, aceitar uma contraproposta, ofereceram mais para ficar, me ofereceram mais para, mais dinheiro para
  ficar, pediram para eu ficar, imploraram para eu ficar, não querem que eu saia, entrevista de desligamento, quer que
  eu fique, querem que eu fique, me oferece mais dinheiro, me ofereceu mais dinheiro, oferece mais dinheiro, mais
  dinheiro para eu ficar
soft skills: competências pessoais, habilidades de comunicação, habilidade de comunicação, comunicar bem, comunicação
  interpessoal, me comunicar melhor, oratória, trabalho em equipa, trabalhar em equipe, empatia, escuta ativa,
  qualidades pessoais, quais qualidades, habilidades humanas"""
