"""What is asked about pay, learning and levels, and its words in Portuguese. __init__.py tells how it is read."""

CAREERS = """\
where pay differs: dependendo da cidade, depende da região, depende do lugar, depende de onde, conforme a cidade,
  conforme a região, segundo a região, por cidade, por região, fora de são paulo, fora de sp, fora de lisboa, fora da
  capital, fora dos grandes centros, em cidades pequenas, cidades pequenas, cidade grande, cidades grandes, grandes
  cidades, grandes centros, custo de vida, depois do aluguel, depois de pagar aluguel, aluguéis, diferença salarial
  por cidade, salário no interior, salários no interior, são paulo ou interior, capital ou interior
count: quantas existem, quantos há, quantas há, quantas pessoas trabalham, quanta gente trabalha, quantos trabalham,
  quantos empregos, quantas vagas existem, quantos postos, quantos profissionais, quantos profissionais existem,
  tamanho da profissão
phd: fazer o doutorado, sem doutorado, ter doutorado, doutorar, tese de doutorado, fazer um phd, um phd, sem phd,
  minha tese, abandonar o doutorado, terminar o doutorado, acabar o doutorado, doutorado ou, tema de tese, publicar
  artigos, publicar papers, artigos publicados, publicações científicas, bolsa de doutorado, bolsa capes, bolsa cnpq,
  bolsa fct
years: quantos anos de experiência, quantos anos para ser, quantos anos para sênior, quantos anos até sênior, quantos
  anos leva, quantos anos demora, quantos anos precisa, anos para virar sênior, anos para ser sênior, anos até sênior,
  anos para pleno, anos como júnior, anos de júnior, quanto tempo de júnior, quanto tempo como júnior, quanto tempo
  até sênior, quanto tempo para ser sênior, quanto tempo para virar sênior, quanto tempo para pleno, quanto tempo até
  pleno, a partir de quantos anos, número de anos
cities: em que cidade, em quais cidades, melhores cidades, melhor cidade para, cidades com mais, cidades onde, cidade
  onde, qual região, que região, qual estado, quais estados, em qual estado, onde viver, para onde me mudar, onde tem
  mais vagas, onde há mais vagas, onde tem mais trabalho, onde estão as empresas, são paulo ou rio, lisboa ou porto,
  polo tecnológico, polos tecnológicos
levelling: definir os níveis, definir senioridade, níveis no meu time, níveis do time, níveis de senioridade, matriz
  de senioridade, escala de níveis, matriz de habilidades, plano de carreira para o, career ladder, expectativas por
  nível, critérios para sênior, critérios de promoção, qual nível contratar, que nível contratar, contratar um júnior
  ou, contratar um sênior ou, contratar pleno ou sênior, contrato júnior ou sênior, um sênior ou dois, dois juniores
  ou um, avaliar a senioridade, avaliar o nível de, medir a senioridade, em que nível contratar
after: o que fazer depois de, próximos passos na carreira, próximo cargo, próxima posição, evolução profissional,
  progressão, progressão de carreira, progressão profissional, crescimento na carreira, trajetória profissional,
  trajetória de carreira, saídas de carreira, para onde crescer, para onde evoluir, para onde ir depois, para onde
  leva, onde leva, a quais cargos, a que cargos, que cargos depois, quais cargos depois, onde acabam, o que viram
  depois
learn to code still: continuar aprendendo a programar, aprender a programar com a, aprender a programar em 2025,
  aprender a programar hoje, aprender programação hoje, aprender programação com a, vale a pena aprender a,
  compensa   aprender a programar, faz sentido aprender a, faz sentido aprender programação, para que aprender a
  programar, para   que aprender python, se a ia programa, se a ia escreve, se a ia já, se o chatgpt programa, a
  ia já programa, a ia   programa melhor, a ia escreve código, a ia escreve o código, o chatgpt programa melhor,
  chatgpt já programa, chatgpt   escreve código, chatgpt faz o código, não precisa mais programar, não precisa
  mais saber, precisa ainda saber   programar, ainda precisa programar, ainda preciso programar, ainda é preciso
  programar, inútil aprender a programar, aprender código com ia, aprender python com a ia
become a teacher: ser instrutor de, ser instrutora de, virar professor de, virar instrutora, tornar me formador, ser
  formador, ser formadora, dar formação, dar aula de, dar aulas de, dar aulas particulares, dar aulas online, dar aula
  online, dar aula em bootcamp, dar aula na faculdade, dar aulas na faculdade, dar aula em faculdade, ensinar na
  faculdade, ensinar online, ganhar dinheiro ensinando, ganhar dinheiro dando aula, viver de cursos, vender cursos,
  vender curso, vender meu curso, vender um curso, criar um curso online, criar cursos online, criar cursos, gravar um
  curso, ser mentor, virar mentor, mentor pago, mentoria paga, dar mentoria, dar mentorias, cobrar por mentoria, dar
  treinamento, dar treinamentos, dar workshops, dar oficinas, treinar colegas, treinar meus colegas, treinar
  funcionários, capacitar funcionários, treinamento corporativo, dar palestras
employers: qual empresa, quais empresas contratam, que empresas contratam, empresas contratam, empresas procuram,
  empresas que contratam, empresas que mais contratam, empresas que procuram, melhores empresas, melhor empresa,
  melhores empregadores, principais empregadores, quem está contratando, quem procura, quem emprega, onde me
  candidatar, onde se candidatar, onde enviar meu currículo, onde mandar meu currículo, onde trabalham os, onde
  trabalha um, onde pode trabalhar um, onde posso trabalhar, para quem trabalha, em quais empresas, em que empresas
just: é só um, é só uma, não passa de um, não passa de, não é a mesma coisa, a mesma coisa que, mesma coisa que um,
  outro nome para, novo nome para, nome bonito para, nome chique para, nome da moda para, um nome da moda, disfarçado
  de, no fundo um, na verdade um
more pay: ganha mais que, ganha mais do que, ganhar mais, o que paga mais, qual paga mais, qual paga melhor, qual
  ganha mais, se ganha mais, é mais bem pago, mais bem paga que, melhor pago que, mais salário que, salário maior,
  recebem mais, quem recebe mais, receber mais, aumenta o salário, aumentam o salário, sobe o salário, aumentar meu
  salário, aumentar o salário, melhorar meu salário, melhorar o salário, habilidades mais bem pagas, habilidades que
  pagam mais, habilidades que aumentam, prêmio salarial, mais renda que
exposure: exposto à ia, exposta à ia, expostos à ia, expostas à ia, expostos à automação, mais exposto, exposição à
  ia, exposição à automação, vulneráveis à ia, mais vulneráveis, mais vulnerável, mais afetado, mais ameaçados, mais
  ameaçado, mais ameaçadas, automatizável, automatizáveis, risco de automação, risco de ser automatizado, risco de ser
  substituído, fácil de automatizar, fáceis de automatizar, mais fáceis de automatizar, primeiros a cair, primeiros a
  sumir, primeiros a desaparecer, primeiros a ser substituídos, maior risco de
advert: escrever um anúncio, escrever o anúncio, escrever a descrição, escrever a descrição da, redigir uma vaga,
  redigir a vaga, redigir um anúncio, redigir o anúncio, publicar uma vaga, publicar a vaga, publicar o salário,
  divulgar o salário, divulgar uma vaga, divulgar a vaga, anunciar a vaga, colocar o salário na, colocar salário na
  vaga, mostrar o salário na, o que colocar na vaga, o que colocar no anúncio, o que incluir na vaga, boa descrição de
  vaga, boa descrição da vaga, bom anúncio, exemplo de vaga, exemplo de anúncio, modelo de descrição, nossa vaga,
  nossas vagas, nosso anúncio, ninguém se candidata, ninguém se inscreve, ninguém responde a nossa, não aparecem
  candidatos, não chegam candidatos, atrair candidatos, atrair mais candidatos
jobs: quais funções, quais vagas, quais vagas existem, quais áreas existem, que empregos, que cargos, que profissões,
  que funções, trabalhos com ia, trabalhos em ia, trabalhos de dados, trabalhos com dados, trabalhos relacionados,
  trabalhos onde, empregos com ia, empregos em ia, empregos em dados, empregos na área, cargos em ia, cargos em dados,
  cargos de dados, cargos na área, cargos onde, profissões em dados, profissões da área, profissões de dados,
  profissões ligadas, funções em dados, carreiras em dados, carreiras em ia, em que posso trabalhar, com que posso
  trabalhar, onde posso atuar, onde pode atuar, tipos de cargo, tipos de cargos, tipos de vaga, tipos de trabalho,
  lista de cargos, lista de profissões, saídas para, melhores profissões, melhores empregos, melhores cargos
bootcamp: programa intensivo, programas intensivos, curso acelerado, escola de programação, le wagon, ironhack, curso
  técnico intensivo, bootcamp ou faculdade, bootcamp ou mestrado, bootcamp ou pós, saído de bootcamp, sair de um
  bootcamp, terminei um bootcamp, acabei de terminar um bootcamp, garantia de emprego
level: qual nível, qual é meu nível, qual meu nível, em que nível estou, nível júnior, sou júnior ou, sou pleno ou,
  sou júnior, ainda sou júnior, o que é pleno, o que é sênior, o que significa pleno, o que significa sênior, o que
  significa júnior, o que significa staff, o que significa lead, qual senioridade, próximo nível acima, hierarquias,
  categorias profissionais
other field: largar a área, largar a área de, largar a ciência de, largar a tecnologia, sair da área de, sair da
  ciência de, deixar a área, deixar a área de, deixar a tecnologia, deixar a ciência de, deixar de ser cientista,
  abandonar a área, abandonar dados, abandonar a ciência de, não é para mim ser, dados não é para, não nasci para
  dados, não nasci para isso, não gosto mais de dados, não gosto mais de programar, não quero mais programar, não
  quero mais dados, não quero mais ser, cansei de dados, cansei da área, cansei de programar, cansado da área, cansada
  da área, depois de ciência de, outra coisa que não, algo que não seja, mudar completamente de carreira, mudar
  totalmente de carreira, mudar de profissão de novo, outra profissão, outro ramo, fora da área, fora de dados, fora
  da tecnologia, fora de ti, alternativas a ser, alternativas à ciência, perdi o interesse, perdi a motivação, perdi a
  vontade, perdi o gosto, não me motiva mais, não me interessa mais
skills: conhecimentos necessários, quais conhecimentos, quais habilidades, quais competências, habilidades técnicas,
  habilidades necessárias, habilidades exigidas, habilidades essenciais, competências técnicas, hard skills, o que
  precisa saber, o que preciso saber, o que é preciso saber, o que deve saber, o que tem que saber, o que tenho que
  saber, o que saber, o que dominar, o que deve dominar, precisa dominar, deve saber, tem que saber, quais
  ferramentas, que ferramentas, ferramentas usa, ferramentas usadas, quais tecnologias, stack tecnológica, perfil
  ideal, caixa de ferramentas, bibliotecas python, bibliotecas do python, quais bibliotecas, que bibliotecas
share: qual a porcentagem, que porcentagem, qual percentagem, qual proporção, que parte dos, quantas têm, quantos são,
  a maioria tem, a maioria dos, a metade, um terço, em cada dez, de cada dez, taxa de, estatística sobre, estatísticas
  de, estatísticas sobre, números sobre, probabilidade de, quão comum, quão provável, quantas vagas pedem, quantas
  vagas exigem
cost: quanto custam, quanto custa a prova, quanto custa o exame, quanto é a prova, preço da prova, preço do exame,
  preço da certificação, custo da prova, custo do exame, custo da certificação, custa caro, muito caro, caro demais,
  caríssimo, taxa da prova, cupom, cupons, código de desconto, voucher, assinatura mensal, mensalidades, valor do
  exame, valor da certificação
masters: um mestrado, fazer um mestrado, mestrado online, mestrado a distância, mestrado em dados, mestrado em data,
  mestrado em ia, segundo mestrado, uma pós, fazer pós, fazer pós graduação, pós em dados, pós em ia, pós em data,
  especialização lato sensu, lato sensu, stricto sensu, mba em dados, mba em data, msc, mestrado ou experiência,
  mestrado ou trabalhar, mestrado ou bootcamp, pós ou mestrado, mestrado ou pós, mba ou mestrado, mestrado ou mba, sem
  mestrado, preciso de mestrado, precisa de mestrado
specialise: especializar em, me especializar em, em que se especializar, especialização em qual, qual especialização,
  qual especialidade, qual ramo, qual ramo escolher, que área escolher, qual nicho, escolher um nicho, ser
  generalista, ser especialista, faz tudo, perfil em t, aprofundar ou ampliar, subárea, subáreas, expert em uma
  área, o generalista ou o especialista, faz tudo ou especialista
earned: quanto ganha de verdade, quanto vou receber, quanto posso receber, quanto receberia, quanto tira por mês,
  quanto fatura um, ganha de verdade, ganham de verdade, realmente ganha, realmente ganham, ganha tão bem, ganham tão
  bem, mesmo bem pago, viver bem de
definition: o que é exatamente, significado de, definição de, explica o que é, explicação de, explicação simples, em
  poucas palavras, em palavras simples, em que consiste, no que consiste, a que se refere, o que se entende por,
  abreviação, abreviatura, sinônimo de, ficha da profissão, tudo sobre, guia da profissão, que diabos é
expired: expirada, vencem, venceu, caduca, caducou, renovar a certificação, tem que renovar, precisa renovar, prazo de
  validade, qual a validade, por quanto tempo vale, quanto tempo vale a, quanto tempo dura a certificação, quanto dura
  a certificação, ainda é válida, ainda é válido, ainda vale a certificação, continua válida, continua valendo, foi
  descontinuada, descontinuado, aposentaram a certificação, foi retirada, deixou de existir, substituída por qual,
  data de validade
assess students: dar nota, dar notas, corrigir provas, corrigir projetos, corrigir tarefas, avaliar trabalhos dos,
  avaliar projetos dos, avaliar projetos de alunos, prova oral, provas orais, prova sem ia, prova com ia, prova com
  chatgpt, exame oral, rubrica, rubricas, trabalhos com chatgpt, tarefas com chatgpt, feitos com chatgpt, feito com
  chatgpt por, fazem com chatgpt, copiam do chatgpt, copiam no chatgpt, entregam chatgpt, alunos usam chatgpt, alunos
  usam ia, estudantes usam chatgpt, meus alunos usam chatgpt, meus alunos usam ia, alunos usando chatgpt, alunos
  usando ia, alunos colam, alunos colando, alunos copiam, detectar chatgpt, detectar ia, detectar plágio, detectar se
  usaram, detectar cola, plágios, proibir chatgpt, proibir o chatgpt, permitir chatgpt, avaliação de alunos, avaliação
  dos alunos, nota dos alunos
certificate: se certificar, certificada, tirar uma certificação, tirar a certificação, obter uma certificação,
  conseguir uma certificação, exame de certificação, passar na prova, passar no exame, passar na certificação,
  reprovar na certificação, reprovei na certificação, certificação online, certificações online, certificação
  gratuita, certificações gratuitas, certificações de nuvem, certificação de nuvem, certificações cloud, certificado
  da alura, certificados da alura, certificado da udemy, certificados da udemy, certificado do coursera, nota mínima,
  pontuação mínima, nota para passar, simulados, badges, distintivo digital, diploma online
industries: que setor, qual setor escolher, em quais setores, melhor setor, qual segmento, quais segmentos, ramo de
  atividade, tipo de empresa, tipos de empresa, que tipo de empresa, qual tipo de empresa, setor tradicional, empresas
  não tech, fora da área tech, fora do setor de
selftaught: aprender sozinha, aprender por conta própria, estudar por conta própria, por mim mesmo, por mim mesma, por
  si só, aprender em casa, estudar em casa, estudar de casa, aprender online, estudar online, aprender pela internet,
  estudar pela internet, sem aulas, sem cursos, no youtube, só com vídeos, só com cursos, só com cursos online, cursos
  online bastam, cursos online são suficientes, nunca termino os cursos, nunca termino curso, não termino os cursos,
  não termino curso, começo cursos e, abandono os cursos, inferno de tutoriais, tutorial hell, preso em tutoriais,
  presa em tutoriais, só faço tutorial, não sei fazer nada sozinho, não consigo fazer nada sozinho, não consigo codar
  sozinho, disciplina para estudar, manter a disciplina, manter a motivação, autoestudo, autoaprendizagem,
  autoaprendizado, autoinstrução, mooc, moocs, horas de estudo, horas de estudo bastam, horas de estudo por conta,
  horas estudando por conta, horas estudando sozinho
hiring: contratar um data, contratar um cientista, contratar um engenheiro, contratar uma cientista, contratar
  cientista de dados, contratar dados, contratar talento, contratar talentos, contratar perfis, recrutar um, recrutar
  uma, estamos contratando, estamos procurando um, estamos procurando uma, estamos recrutando, encontrar candidatos,
  achar candidatos, encontrar talentos, achar um bom cientista, encontrar um bom cientista, achar bons, encontrar
  bons, atrair talentos, atrair engenheiros, atrair cientistas, preencher a vaga, preencher uma vaga, fechar a vaga,
  vaga em aberto, vaga aberta no meu, processo de contratação para
demanded: procurado, procurada, mais procurado, mais procurada, requisitadas, mais requisitado, mais requisitadas,
  mais pedido, mais pedida, mais pedidas, mais exigido, mais exigidos, mais exigidas, mais popular, mais populares,
  mais usado, mais usados, mais usadas, mais usada, mais utilizado, mais utilizados, mais utilizadas, da moda, na
  moda, estão em alta, com mais vagas, com mais emprego, mais vagas, tem mais vagas, maior demanda, muita demanda,
  alta demanda, muita procura, empresas pedem, empresas exigem, empresas buscam, recrutadores pedem, recrutadores
  procuram, recrutadores buscam, mais valorizado, mais valorizada, mais valorizados, mais valorizadas, valorizam mais,
  empresas valorizam, mais cobrado, mais cobrada, mais cobradas
attractive: bom trabalho, bom caminho, profissão interessante, trabalho interessante, trabalho legal, trabalho
  divertido, você gosta de ser, vocês gostam de ser, gostam do que fazem, gosta do seu trabalho, gosta do que faz,
  feliz no trabalho, felizes no trabalho, são felizes, recomenda ser, recomendam ser, recomendaria ser, recomendam a
  área, recomenda a área, recomendam a carreira, vale a pena ser, vale a pena virar, vale a pena seguir, compensa ser,
  compensa virar, devo virar, devo me tornar, deveria virar
countries: qual país escolher, melhor país para, melhores países para, país para trabalhar, países onde, país onde,
  países com mais, país com mais, países com melhor, país com melhor, para que país, onde emigrar, para onde emigrar,
  para onde ir, para onde imigrar, em que parte do mundo, por países, país da europa, países da europa, países
  europeus, qual país europeu, em outros países, outros países, noutros países
contract: contratos temporários, contrato por prazo determinado, prazo determinado, prazo indeterminado, contrato a
  prazo, contrato por projeto, contrato de seis meses, contrato de 6 meses, contrato de um ano, contrato de 3 meses,
  virar pj, como pj, trabalhar como pj, contrato pj, contratação pj, clt ou cooperado, clt ou freelancer, freelancer
  ou clt, freela ou clt, clt ou freela, a recibos verdes, recibos verdes ou, efetivo ou, temporário ou efetivo,
  terceirizada, terceirização, terceiro ou efetivo, outsourcing ou cliente, alocado ou interno, meu contrato acaba,
  meu contrato termina, contrato está acabando, contrato vai acabar, fim do contrato, fim de contrato, renovar
  contrato, renovar meu contrato, renovação de contrato, não renovaram, precário, precariedade, metade clt, metade
  freelancer, metade pj, clt e pj, clt e freelancer, clt e freela, meio clt meio, conciliar clt com, empregado e
  freelancer, por conta de outrem e
illness: pessoa com deficiência, pessoas com deficiência, vagas pcd, vagas para pcd, laudo médico, asperger, phda,
  disléxico, disléxica, neurodivergentes, transtorno de ansiedade, transtorno bipolar, bipolar, fobia social,
  problemas de saúde, problema de saúde, saúde frágil, doença mental, dor crônica, fadiga crônica, fibromialgia,
  esclerose, epilepsia, surda, surdez, cega, baixa visão, cadeira de rodas, depois de um câncer, após um câncer,
  depois de um burnout, após um burnout, depois do burnout, após o burnout, depois de uma depressão, contar que sou
  autista, falar que sou autista, dizer que sou autista, contar que tenho tdah, dizer que tenho tdah, declarar minha
  deficiência, contar minha deficiência, vaga adaptada, afastado pelo inss, afastada pelo inss
pay band: banda salarial, bandas salariais, quanto pagar para, quanto pagar a um, quanto deveria pagar, quanto preciso
  pagar, quanto oferecer para, quanto oferecer a, quanto devo oferecer, qual salário pagar, que salário pagar,
  orçamento para um, qual orçamento, quanto custa um cientista, quanto custa um data, quanto custa um engenheiro,
  quanto custa para a empresa, custo de contratar, custo para a empresa, custo empresa, salário de mercado, tabela
  salarial, tabelas salariais, benchmark salarial
highest: melhor pagos, melhor paga, melhor pagas, melhor remunerado, melhor remunerados, melhor remunerada, melhores
  remunerações, que mais paga, que melhor paga, que melhor pagam, que paga melhor, que pagam melhor, que pagam mais,
  se paga melhor, onde se ganha mais, onde paga mais, onde paga melhor, onde pagam mais, onde pagam melhor, quem paga
  mais, quem paga melhor, ganham mais dinheiro, que mais ganham, que ganha mais, que ganham mais, melhor salário,
  salários altos, mais lucrativo, mais lucrativa, mais lucrativos, lucrativo, mais rentável, mais rentáveis, ficar
  rico, seis dígitos, salário máximo, teto salarial
parttime: redução de jornada, reduzir jornada, reduzir a jornada, reduzir minha jornada, reduzir carga horária, 4 dias
  por semana, 3 dias por semana, trabalhar quatro dias, trabalhar três dias, trabalhar 4 dias, trabalhar menos, menos
  horas, só de manhã, só pela manhã, só à tarde, 20 horas semanais, 20 horas por semana, 25 horas semanais, 30 horas
  semanais, 30 horas por semana, 6 horas por dia, horário flexível, horários flexíveis, flexibilidade de horário, vaga
  meio período, vagas meio período, emprego de meio período
academia: academia ou indústria, mercado ou academia, carreira científica, carreira docente, pesquisa universitária,
  pesquisa pública, pesquisa ou mercado, mercado ou pesquisa, pesquisa ou empresa, empresa ou universidade, pós
  doutoramento, posdoc, fazer pós doutorado, fazer pós doc, concurso para professor, concurso de professor
  universitário, professor adjunto, professor titular, ficar na universidade, ficar na academia, seguir na academia,
  seguir carreira acadêmica, trabalhar na universidade, trabalhar como pesquisador, trabalhar em universidade,
  doutorado ou indústria, doutorado ou empresa, doutorado ou mercado, doutorado ou trabalhar, fazer doutorado ou,
  seguir no doutorado ou, mestrado ou mercado de trabalho
curriculum: programa de um curso, ementa de um curso, ementa do curso, conteúdos do curso, conteúdo de um curso, o que
  ensinar em, o que ensinar primeiro, o que deveria ensinar, quais temas ensinar, temas para ensinar, temas de um
  curso, estrutura de um curso, estrutura do curso, estruturar um curso, estruturar meu curso, montar meu curso,
  montar uma disciplina, preparar um curso, preparar minhas aulas, preparar aulas, preparar uma aula, planejar um
  curso, planejar aulas, curso introdutório, curso de introdução a, introdução à ia para, módulo de introdução, módulo
  de ia, disciplina de ia, disciplina de dados, disciplina de ciência de, matéria de ia, qual linguagem ensinar, que
  linguagem ensinar, ensinar python ou r, python ou r ensinar, continuar ensinando, ainda ensinar, ainda devo ensinar,
  quais ferramentas ensinar, em um semestre, exercícios para meus alunos, exercícios para alunos, qual livro usar na,
  como explico ia, como explicar ia, como explicar a ia, explicar ia para meus, explicar aos alunos, explicar para
  meus alunos, explico para meus alunos
difference: qual é a diferença, quais as diferenças, que diferença, em que difere, difere de, se diferencia,
  diferenciar, distinto de, diferente do, diferente da, comparar com, comparado a, comparado com, comparada com, em
  comparação com, em relação a um, frente a, ou melhor, melhor do que, pior do que, mais difícil que, mais difícil do
  que, mais fácil que, mais fácil do que, mais técnico que, qual é melhor, o que é melhor, qual é mais, é melhor ser,
  é a mesma coisa ser, se parece com, se parecem, parecido com, quem faz o que, o que cada um faz, o que cada um, o
  que distingue, o que separa, linha entre, fronteira entre, onde termina, se sobrepõem, sobreposição
learning cost: curso grátis, cursos de graça, formação gratuita, recursos gratuitos, sem pagar nada, sem gastar muito,
  sem grana, não tenho dinheiro, não tenho grana, pouco dinheiro para, pouca grana, não posso pagar, não consigo
  pagar, orçamento limitado, baixo orçamento, sem economias, minhas economias, quanto custa se formar, quanto custa
  mudar de, quanto custa um bootcamp, quanto custa um mestrado, quanto custa uma pós, quanto custa o mestrado, quanto
  custa o bootcamp, quanto custa a faculdade, quanto custa um curso, preço de um bootcamp, preço do bootcamp, preço do
  mestrado, custo de um mestrado, custo do mestrado, custo do bootcamp, financiar, financiar meus estudos, financiar
  um bootcamp, financiamento estudantil, empréstimo para estudar, fies, me endividar, se endividar, pagar um bootcamp,
  pagar o bootcamp, pagar um mestrado, pagar uma pós, bolsas para cursos, bolsa para bootcamp, bolsa de estudo, bolsas
  de estudo, iefp, senai, mais barato, mais barata
visa: morar no, morar na, morar nos, morar em, quero morar no, quero morar na, quero morar em, viver no, viver na, me
  mudar para o, me mudar para a, me mudar para, quero me mudar para, quero ir para o, imigrar para, ir morar no, ir
  morar na, ir morar em
choose candidates: saber se um candidato, saber se o candidato, saber se é bom, saber se um data, sabe mesmo, se sabe
  mesmo, sabe de verdade, nível real de um
management: staff ou gestor, staff ou manager, técnico ou gestor, gestor ou técnico, tech lead ou gestor
impostor: me sinto incapaz, sou o pior, sou a pior
firms: startup ou banco, consultoria ou cliente final, consultoria ou produto"""
