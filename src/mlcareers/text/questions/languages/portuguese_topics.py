"""Topics of the guides, and what people write for them in Portuguese. __init__.py tells how it is read."""

TOPICS = """soft skills: habilidades sociais, habilidades comportamentais, habilidades interpessoais, soft skills,
  competências comportamentais, competências sociais
masters: mestrado, pós graduação, pós, mestre, pós graduação em, mba, especialização lato, mestrados, fazer mestrado
phd: doutorado, doutoramento, doutor, doutorados, tese, phd, doutora, fazer doutorado, fazer um doutorado, um
  doutorado
bootcamp: bootcamp, bootcamps, curso intensivo, curso de três meses, curso de 3 meses, curso de seis meses, curso
  rápido, cursos intensivos, curso de poucos meses, imersão
selftaught: autodidata, autodidatas, por conta própria estudando, sozinho, sozinha, aprender sozinho, estudar sozinho,
  por conta própria, autodidacta
visa: visto, imigrar, imigração, morar fora, vistos, permissão de trabalho, autorização de residência, cidadania,
  cartão azul, blue card, patrocínio de visto, patrocinam visto, patrocina, sponsor, imigrante, emigrar, emigração,
  morar no exterior, trabalhar no exterior, trabalhar fora, ir para o exterior, sair do brasil, mudar para portugal,
  mudar de país, mudar para o exterior, no exterior, exterior, validar diploma, revalidação, nacionalidade
first job: primeiro emprego, sem experiência, iniciante, recém formado, primeira vaga, júnior sem experiência,
  primeiro trabalho, primeira oportunidade, primeira experiência, conseguir emprego, conseguir uma vaga, conseguir
  vaga, conseguir o primeiro emprego, conseguir o primeiro, conseguir trabalho, iniciantes, recém formada, recém
  graduado, recém licenciado, vaga júnior, vagas júnior, vaga de júnior, vaga para iniciantes, sem nenhuma
  experiência, não tenho experiência, zero experiência, primeira vaga em dados, entrar no mercado de trabalho, arrumar
  emprego, arranjar emprego, conseguir um emprego, entry level, nunca trabalhei, encontrar emprego, achar emprego,
  trainee, conseguir o primeiro trabalho, primeiro trampo, meu primeiro emprego, sem nada de experiência, recém saído
  da faculdade, acabei de me formar, acabei a faculdade
side doors: mais fácil, mais fáceis, porta de entrada, mais fácil de entrar, mais fácil de conseguir, mais acessível,
  porta dos fundos, mais fácil entrar, fácil de entrar, é fácil entrar, mais simples, mais fácil para iniciantes, mais
  fácil começar, caminho mais fácil, colocar um pé, botar o pé, pé na porta
experience paradox: pedem experiência, exigem experiência, exigem três anos, todo mundo pede experiência, pedem anos
  de experiência, pedem 3 anos, exigem 3 anos, não atendo todos os requisitos, não atendo, não cumpro os requisitos,
  me candidatar sem, todos pedem experiência, experiência exigida, pede experiência, exige experiência, experiência
  prévia, três anos de experiência, 3 anos de experiência, não tenho todos os requisitos, pedem 5 anos, pede 5 anos,
  pedem dois anos, exigem anos de, experiência pra tudo, pra ter experiência, experiência que não tenho, sem ter todos
  os requisitos, todos os requisitos
network: contatos, indicação, networking, rede de contatos, indicações, QI quem indica, conhecer pessoas, contactos,
  fazer contatos, conexões, mensagem para recrutadores, indicado, recomendação, recomendações, mandar mensagem, fazer
  networking, sem contatos, sem qi, quem indica, chamar no linkedin, escrever no linkedin, meetups
overqualified: superqualificado, superqualificada, muito qualificado, sobrequalificado, ganhar menos, aceitar menos,
  aceitar salário menor, salário menor, diminuir salário, redução de salário, cargo inferior, cargo menor, passo
  atrás, voltar a júnior, regredir, rebaixamento, ter que começar do zero, recomeçar do zero, recomeçar, começar tudo
  de novo, voltar a ser júnior, voltar para júnior, começar como júnior de novo, começar por baixo, esconder meu
  doutorado, esconder o doutorado, omitir o doutorado, qualificado demais, experiência demais, ganhar muito menos,
  perder salário, baixar o salário, reduzir o salário, começar minha carreira do zero, carreira do zero, recomeçar a
  carreira, recomeçar minha carreira, começar de novo do zero, começar de baixo, tenho que começar do zero, vou
  começar do zero, volto a ser júnior
the search: quantas vagas, procurar emprego, procurando emprego, quantas candidaturas, quantos currículos,
  candidaturas, busca de emprego, busca por emprego, quanto tempo demora para conseguir, demora para achar emprego,
  procura de emprego, quantas vagas aplicar, tempo procurando, meses procurando emprego, quanto tempo leva para
  conseguir, enviar currículos
internship: estágio, estagiário, estágios, estagiária, estagiários, vaga de estágio, vagas de estágio, estagiar,
  trainee programa, estágios remunerados, jovem aprendiz, fazer estágio
saturated: saturado, saturada, saturação, mercado saturado, muita concorrência, concorrência, concorrido, concorrida,
  muita gente, gente demais, competitivo, competição, lotado, excesso de, inchado, sobrando, muito concorrida,
  candidatos demais, demasiada concorrência
where juniors: contratam júnior, contratam juniores, empresas que contratam júnior, contrata júnior, programas de
  trainee, programa de trainee, quem contrata júnior, contratam iniciantes, contratam sem experiência, aceitam
  iniciantes, onde contratam
countries: qual país, quais países, melhor país, melhores países, em que país, em qual país, que país, que países, em
  quais países, por país, países para, onde morar, onde ganha mais, onde se paga
time: quanto tempo, meses, em 3 meses, em seis meses, quanto demora, demora, quanto tempo leva, leva quanto tempo, em
  quanto tempo, quantos meses, em 6 meses, em três meses, em um ano, em dois anos, quantas horas, semanas, rápido,
  rapidamente, duração, dura, leva, demorar, prazo para aprender, tempo preciso, meses preciso, quanto tempo demora
  pra, quanto tempo até, quanto tempo pra, é difícil aprender, difícil aprender, quanto tempo estudando
annotation: anotação de dados, rotulagem de dados, rotular dados, trabalho de anotação
hurry: emprego urgente, em um mês, em duas semanas, o mais rápido possível, em dois meses, o quanto antes, pra ontem
order: por onde começar, em que ordem, roteiro de estudos, aprender primeiro, por onde começo, por onde iniciar,
  ordem, qual ordem, em qual ordem, o que aprender primeiro, aprender antes, primeiros passos, primeiro passo, o que
  estudar primeiro, trilha de estudos, trilha, roadmap, plano de estudos, plano de estudo, começar do zero, começar a
  estudar, sequência, começar a aprender, cronograma, aprendo primeiro, estudo primeiro, aprendo antes, começar por,
  começo por, qual aprender primeiro, qual primeiro
learning cost: de graça, gratuito, gratuitos, grátis, gratuita, gratuitas, gratuitamente, sem gastar, sem gastar
  dinheiro, sem dinheiro, sem pagar, cursos gratuitos, cursos grátis, custa aprender, quanto custa aprender, quanto
  custa para virar, bolsa, bolsas, bolsa de estudos, barato aprender, pouco dinheiro, investimento em cursos
which degree: qual faculdade, o que estudar, qual curso fazer, qual graduação, que faculdade, melhor faculdade, melhor
  curso, melhor graduação, qual curso, que curso, quais cursos, qual faculdade fazer, que faculdade fazer, faculdade
  devo fazer, que graduação, melhor faculdade para, qual curso superior, qual formação, que formação, o que cursar,
  qual a melhor faculdade, o que devo estudar, que devo estudar, que licenciatura, qual mestrado, qual engenharia, o
  que estudar para, qual pós, melhor pós
cleaning: limpeza de dados, limpar dados, limpando dados, limpar os dados, dados sujos
no degree: sem faculdade, sem diploma, sem graduação, sem curso superior, sem formação, sem ensino superior, sem
  graduação na, sem ser formado, não tenho faculdade, não fiz faculdade, larguei a faculdade, tranquei a faculdade,
  abandonei a faculdade, não tenho diploma, sem bacharelado, sem nível superior, só com ensino médio, apenas ensino
  médio, não sou formado, sem ter faculdade, sem fazer faculdade, sem licenciatura, não terminei a faculdade, sem
  estudos, sem canudo
juniors: juniores, júniors, contratar júnior, contratar juniores, formar júnior, formar juniores, profissionais
  júnior, estagiários contratar, compensa contratar júnior
which fits: combina comigo, para mim, para introvertidos, qual carreira escolher, qual combina, combina com meu
  perfil, perfil para, qual escolher, qual área escolher, qual carreira devo, que carreira escolher, qual devo
  escolher, é para mim, serve para mim, levo jeito, tenho perfil, personalidade, qual profissão combina, melhor para
  mim, ideal para mim, para quem é introvertido, me encaixo, qual cargo combina, faz meu perfil, qual combina comigo,
  qual tem a ver, tem a ver comigo, qual escolho, sirvo pra
specialise: me especializar, especializar, se especializar, especialização, especialidade, generalista, generalistas,
  nicho, nichos, especialista ou generalista, especializado, especializada, em que me especializar
no expert: ninguém entende, ninguém sabe, não entendo do assunto, não sou técnico, não sou técnica, se não entendo do,
  sem entender do assunto, ninguém da empresa sabe, sem especialista
working language: meu inglês, nível de inglês, falar inglês, saber inglês, sem inglês, sem saber inglês, sem falar
  inglês, inglês fluente, bom inglês, inglês ruim, pouco inglês, inglês básico, inglês intermediário, inglês
  avançado, inglês técnico, preciso de inglês, precisa de inglês, precisa saber inglês, precisa ter inglês, inglês é
  obrigatório, inglês obrigatório, inglês é necessário, inglês necessário, dominar inglês, dominar o inglês, domínio
  do inglês, não falo inglês, falo pouco inglês, quanto de inglês, inglês b2, inglês c1, meu sotaque, sotaque,
  barreira do idioma, barreira da língua, língua materna, nativo, falante nativo, sem alemão, sem falar alemão,
  falar alemão, entrevista em inglês, entrevistas em inglês, trabalhar em inglês, aprender inglês, melhorar meu
  inglês, o inglês, idiomas, fluência"""
