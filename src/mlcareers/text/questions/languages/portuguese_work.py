"""Topics of the guides on work and people, and their words in Portuguese. __init__.py tells how it is read."""

WORK = """negotiation: negociar, negociação, negocio, negociações, negociar salário, negociar o salário, negociar meu
  salário, contraproposta, barganhar, pedir mais dinheiro, pedir mais salário, negociável, negociar proposta, negociar
  a proposta, margem de negociação, pedir mais, pedir mais que, subir a proposta, negociar home office
raise: aumento, pedir aumento, aumento de salário, aumentos, um aumento, pedir um aumento, aumento salarial, reajuste,
  reajuste salarial, revisão salarial, peço aumento, chefe aumento, ganhar mais na minha empresa, pedir reajuste
first number: pretensão salarial, pretensões salariais, pretensão, expectativa salarial, expectativas salariais,
  quanto pedir, que salário pedir, qual salário pedir, quanto quero ganhar, quanto devo pedir, salário atual, salário
  desejado, falar o salário primeiro, salário pretendido, que salário falo, salário falo, que salário falar, que
  salário dizer, quanto falo, minha pretensão, pretensões, falar meu salário, revelar meu salário, quanto ganho hoje
deadline: prazo para aceitar, tempo para pensar, tempo para decidir, pedir tempo, prazo para responder, dias para
  responder, proposta expira, decidir logo, me pressionam, prazo para
two offers: duas propostas, duas ofertas, entre duas propostas, duas propostas de emprego, qual proposta, várias
  propostas, escolher entre propostas, duas vagas, qual oferta, comparar propostas, duas ofertas de emprego, outra
  proposta, e um banco, ou um banco, em dúvida entre duas, em dúvida entre, qual das duas, qual proposta aceito, qual
  oferta aceito
startup check: proposta de uma startup, entrar em uma startup, entrar numa startup, ir para uma startup, antes de
  assinar, startup é confiável, startup é séria, avaliar uma startup, trabalhar em uma startup, trabalhar numa
  startup, startup antes de
equity: ações, opções de ações, plr, bônus, stock options, equity, participação, participação nos lucros, bônus anual,
  rsu, opções, ações da empresa, luvas, participação na empresa, prêmios
notice: aviso prévio, pedir demissão, pedir as contas, carta de demissão, avisar, cumprir aviso, peço demissão, pedir
  demissão sem, sair bem, sair da empresa bem, dias de aviso, me demitir, passagem de bastão, avisar com quanto, com
  quanta antecedência, pedido de demissão, anunciar minha saída, sair numa boa
freelance: freelancer, freelance, autônomo, PJ, freelas, freela, freelancers, autônoma, autônomos, por conta própria
  trabalhar, pessoa jurídica, MEI, consultor independente, prestador de serviço, prestador, abrir empresa, recibos
  verdes, clientes próprios, trabalhar por conta própria, projetos freelance
day rate: valor hora, por hora, diária, quanto cobrar, valor da hora, cobrar por hora, quanto cobro, preço por hora,
  cobrar por projeto, preço da hora, valor do projeto, cobrar por, cobrar de clientes, hora trabalhada, tarifa,
  honorários, cobrar como freelancer, cobrar como freela
contract: clt ou pj, clt, pj, contrato, contratos, carteira assinada, clt vs pj, pj ou clt, efetivo, temporário,
  contrato temporário, funcionário ou freelancer, autônomo ou clt, terceirizado, contrato sem termo, contrato a termo,
  registro em carteira
travel: viajar, viagens, viagem, viagens a trabalho, viaja muito, deslocamento, viajar a trabalho, no cliente,
  presencial no cliente
remote: remoto, remota, trabalho remoto, home office, teletrabalho, remotas, à distância, trabalhar de casa, de casa,
  remotamente, híbrido, híbrida, 100 remoto, full remoto, vaga remota, vagas remotas, trabalhar remoto, nômade
  digital, presencial, teletrabalhar, trabalho à distância, remotos
from abroad: do brasil para, para empresa estrangeira, para o exterior, para gringa, para uma empresa americana, para
  empresas de fora, para fora, fora do brasil, para fora do brasil, para os estados unidos, para o exterior do brasil,
  para empresa americana, para empresas americanas, para empresas estrangeiras, para uma empresa estrangeira, para os
  eua, ganhar em dólar, receber em dólar, em dólar, para empresa de fora, para uma empresa de fora, para empresa
  gringa, empresa gringa, para gringos, de angola para, de portugal para, gringa, do meu país
layoffs: demissões, demissão, demitido, demitida, fui demitido, layoff, demitidos, demitiram, fui demitida, me
  demitiram, demissão em massa, demissões em massa, perdi meu emprego, perdi o emprego, perder o emprego,
  desempregado, desempregada, desemprego, layoffs, cortes, corte de pessoal, mandado embora, mandada embora,
  despedimento, despedimentos, despedido, rescisão, facão
bubble: bolha, estourar, estoura, estouro, modinha, moda passageira, hype, só hype, só modinha, bolha da ia,
  supervalorizado, fogo de palha, inverno da ia, só moda, é moda
replace: substituir, substituirá, vai substituir, acabar com, vai acabar, acabar, roubar, substituídos, extinta,
  substituído, substituída, substituem, substitui, substituição, substituir o, roubar meu emprego, roubar empregos,
  roubar nosso emprego, tirar meu emprego, tirar emprego, tirar o emprego, tomar o lugar, vai tomar, desaparecer,
  sumir, vai sumir, vão sumir, automatizado, automatizar, automação de empregos, automatizada, ameaça, ameaçada,
  ameaçado, em risco, risco, em perigo, extintas, extinto, extinguir, fim da profissão, fim dos programadores, por
  causa da ia, pela ia, por ia, impacto da ia, afeta, afetará, ia vai, dispensável, matar
safest: mais segura, mais seguro, segura contra ia, mais seguras, mais seguros, à prova de ia, seguras, seguros, a
  salvo da ia, segura, seguro, não será substituído, não vai ser substituída, à prova de futuro, sobrevive,
  resistente, resistentes, menos afetadas, menos afetados, sobreviver à ia
exposure: exposição, exposto, exposta, expostos, expostas, mais expostos, mais expostas, mais afetados, mais afetadas,
  índice de exposição, afetados pela ia, afetadas pela ia
learn to code still: aprender a programar, ainda aprender a programar, ainda aprender programação, ainda vale aprender
  a programar, faz sentido aprender a programar, aprender a programar ainda, aprender programação ainda, aprender a
  programar em 2026, ainda aprender python, vale aprender a programar
stress: estresse, estressante, horas extras, esgotamento, burnout, sobrecarga, esgotado, esgotada, cansado, cansada,
  exausto, exausta, estressado, estressada, stress, stressante, carga de trabalho, carga horária, horário, horários,
  horas de trabalho, jornada, pressão, equilíbrio, qualidade de vida, vida pessoal, férias, saúde mental, exaustivo,
  cansativo, sobrecarregado, sobrecarregada, noites, tóxico, tóxica, quantas horas trabalha, trabalhar demais, fim de
  semana, cansaço, muita pressão, pressão demais, trabalho demais, no limite, no meu limite, chefe tóxico, ambiente
  tóxico, não desligo, 50 horas por semana, 60 horas, não tenho vida
on call: plantão, plantões, sobreaviso, de plantão, turno, turnos, turno da noite
quit: largar meu emprego, largar o emprego, deixar meu emprego, deixar o emprego, sair do emprego, sair do meu
  emprego, sair da empresa, largar tudo, devo sair, devo ficar, ficar ou sair, sair ou ficar, mudar de emprego, mudar
  de empresa, trocar de emprego, trocar de empresa, odeio meu trabalho, odeio meu emprego, infeliz, insatisfeito,
  insatisfeita, quando sair, hora de sair, desistir, quanto tempo ficar, não aguento mais, quero sair, não aguento
  mais meu, cansei do meu trabalho, cansei do trabalho, vontade de sair, vontade de largar, quero largar, quero pedir
  demissão, de saco cheio, esgotado do trabalho, desmotivado, desmotivada, frustrado, frustrada, trocar de trampo,
  largar o trampo
other field: sair da área, sair da ti, sair da tecnologia, sair de dados, sair da programação, largar ti, largar a ti,
  alternativas a, alternativa a, outra área, sair de ti, largar a programação, deixar a ti, fora da ti, largar dados
dull: chata, chato, tediosa, entediante, monótono, monótona, tédio, repetitivo, repetitiva, interessante, divertido,
  divertida, legal trabalhar, enjoa, rotineiro, entediado, entediada, me entedio, maçante, sempre a mesma coisa,
  desinteressante
firms: startup, grande empresa, consultoria, multinacional, startups, empresa grande, empresa pequena, grandes
  empresas, multinacionais, consultorias, big tech, faang, setor público, concurso, concurso público, órgão público,
  agência, startup ou empresa grande, banco ou startup, serviço público, função pública, pequena empresa, consultora,
  consultoria ou, fintech ou, startup ou, empresa de produto, empresa grande ou
sole person: único cientista, único da empresa, única pessoa de dados, sozinho na empresa, sozinha na empresa, único
  de dados, eu sou o único, sou a única, euquipe, exército de um homem, sozinho no time, único cientista de dados, sou
  o único
impostor: impostor, impostora, síndrome do impostor, síndrome da impostora, não sou bom, não sou boa o suficiente, não
  sou capaz, burra, muito burro, sou burro, perdido, perdida, me sinto perdido, me sinto burro, incapaz, não sou
  inteligente, inteligente o suficiente, me sinto uma fraude, fraude sou, lento demais, não dou conta, não acompanho,
  incompetente, não entendo nada, me sinto perdida, me sinto burra, me sinto inútil, todo mundo sabe mais, todos sabem
  mais, não sou bom o suficiente
ninety days: primeiros 90 dias, primeiros dias, período de experiência, emprego novo, primeira semana, primeiro dia,
  primeiro mês, primeiros meses, primeiros três meses, novo emprego, novo trabalho, onboarding, começar num emprego
  novo, começo em um novo emprego, período experimental, integração, trabalho novo, novo cargo, comecei num novo,
  primeiras semanas, vou começar num, começo segunda, começar bem, começo num emprego, recém chegado, recém chegada
age: aos 30, aos 35, aos 40, aos 45, aos 50, aos 55, idade, velho, tarde demais, muito velho, com 40 anos, com 50
  anos, aos 28, aos 32, aos 38, aos 42, aos 48, aos 52, aos 58, aos 60, aos trinta, aos quarenta, aos cinquenta,
  depois dos 30, depois dos 40, depois dos 50, mais velho, mais velha, velha, muito velha, idoso, etarismo, idadismo,
  tenho 40, tenho 45, tenho 50, com 30 anos, com 35 anos, com 45 anos, com 55 anos, com 60 anos, mais de 40, mais de
  50, na minha idade, é tarde, muito tarde, velho demais, aposentadoria, jovem demais, tarde para começar, passou da
  hora, passei da idade, passou da idade, quarentão, quarentona, cinquentão, cinquentona, a essa altura, velho pra,
  velha pra, velho para, velha para, tarde pra, tarde para, trintão
returning: licença maternidade, voltar ao mercado, depois de uma pausa, retorno, voltar a trabalhar, licença
  paternidade, volta ao mercado, voltar ao trabalho, voltar para o mercado, voltar a trabalhar depois, pausa na
  carreira, parada, retornar, retornar ao mercado, ano sabático, sabático, lacuna no currículo, lacunas no currículo,
  buraco no currículo, fora do mercado, parado, parada há, tempo parado, retomar carreira, recolocar, buraco de, um
  buraco, lacuna, lacunas, hiato, anos parado, anos parada, período sem trabalhar
family: filhos, família, mãe, pai, criança, crianças, familiar, mãe solo, mãe solteira, bebê, conciliar família,
  conciliar com filhos, meus filhos, meu filho, minha filha
illness: deficiência, pcd, autismo, tdah, deficiente, autista, doença crônica, neurodivergente, dislexia, cego, surdo,
  cadeirante, depressão, ansiedade, transtorno, vaga pcd, laudo, saúde mental deficiência
parttime: meio período, tempo parcial, part time, meio expediente, quatro dias, meio turno, jornada reduzida, carga
  horária reduzida, 20 horas, 30 horas, 4 dias, semana de quatro dias, semana de 4 dias, trabalhar menos horas, três
  dias por semana, 6 horas, tempo reduzido, a tempo parcial, poucas horas
beside a job: enquanto trabalho, horas por semana, conciliar, trabalhando e estudando, conciliar com trabalho,
  conciliar trabalho, conciliar o trabalho, depois do trabalho, à noite, noite, finais de semana, fim de semana
  estudando, tempo livre, sem largar o emprego, sem largar meu emprego, sem sair do emprego, tempo integral, enquanto
  trabalha, junto com o trabalho, paralelo ao trabalho, horas por dia, trabalhando em tempo integral, em tempo
  integral, trabalho o dia todo, trabalhando o dia todo, depois do expediente, fora do expediente, nos fins de semana,
  de noite depois do, estudar trabalhando, estudando e trabalhando, estudar e trabalhar, trabalhar e estudar
keep people: reter, retenção, reter talentos, turnover, rotatividade, segurar, pessoas saem, por que saem, manter o
  time, manter talentos, perder funcionários, estão saindo, ficam tão pouco, ficam pouco tempo, por que pedem
  demissão, pedem demissão, trocam tanto de, trocam de empresa, fuga de talentos, por que vão embora, vão embora,
  evitar que saiam, não perder meus, perder meus cientistas, segurar talentos, manter a equipe
women: mulheres, mulher, diferença salarial, feminino, meninas, gênero, igualdade, machismo, diversidade,
  desigualdade, mulher na, mulheres na, mulheres em, mulheres ganham menos, homens e mulheres, sendo mulher, sexismo,
  menos que homem, menos que homens, ser mulher, desigualdade salarial, ambiente masculino, mundo de homens, mulher na
  tecnologia, mulheres na tecnologia
academia: academia, pós doutorado, pesquisa acadêmica, acadêmica, acadêmico, carreira acadêmica, universidade ou
  indústria, pesquisa ou indústria, indústria ou academia, professor universitário ser, carreira de pesquisador, vida
  acadêmica, academia ou mercado, postdoc, meio acadêmico
lab: laboratório, laboratórios, laboratório de pesquisa, laboratório de ia, laboratórios de ia, centro de pesquisa,
  instituto de pesquisa
hiring: contratar, contratação, contrato alguém, contratações, contratando, recrutar, recrutamento, empregar, seleção
  de pessoas, selecionar, encontrar profissionais, achar profissionais, contratar um, contratar uma, contratar pessoas
first hire: contratar primeiro, quem contratar, contratar antes, quem devo contratar, quem contratar primeiro,
  primeira contratação, contrato primeiro, primeiro contratado, montar um time de dados, montar uma equipe de dados,
  montar time, formar equipe de dados, criar um time de dados, primeiro cientista de dados, primeira pessoa de dados,
  contratar primeiro engenheiro, precisa de um cientista, precisa mesmo de um, precisa de cientista, preciso de um
  cientista, primeiro analista de dados, meu primeiro cientista, meu primeiro analista, primeira pessoa de dados da
choose candidates: candidatos, avaliar candidatos, entrevistar candidatos, candidato, candidata, avaliar, avaliar
  candidato, avaliar um, como entrevistar, entrevistar um, entrevistar candidato, selecionar candidatos, escolher
  candidatos, perguntar ao candidato, perguntar para o candidato, entrevista estruturada, testar candidatos, testar um
  candidato, como avaliar, saber se sabe, conduzir entrevistas, identificar um bom
advert: escrever uma vaga, descrição da vaga, escrever vaga, escrever a vaga, escrever descrição de vaga, anunciar
  vaga, anunciar uma vaga, divulgar vaga, modelo de vaga, modelo de anúncio, criar uma vaga, publicar vaga, redigir
pay band: faixas salariais, quanto pagar, quanto devo pagar, quanto oferecer, que salário oferecer, qual salário
  oferecer, orçamento para, quanto tenho que pagar, pago quanto, faixa para contratar, orçamento para contratar,
  orçamento pra contratar, que orçamento, orçamento preciso, orçamento preciso pra, quanto pagar a, quanto pagar pra,
  quanto custa contratar
levelling: definir níveis, matriz de níveis, plano de cargos, plano de cargos e salários, trilha de carreira, trilhas
  de carreira, contratar júnior ou sênior, júnior ou sênior contratar, níveis para o time, níveis da equipe, régua de
  senioridade, matriz de competências
team: time de dados, equipe de dados, times de dados, equipes, equipe de ia, time de ia, estrutura do time, estrutura
  da equipe, organograma, centralizado, centralizada, descentralizado, equipa, equipas, equipa de dados, composição do
  time, tamanho do time, tamanho da equipe, nosso time de dados, organizar o time
teaching: ensinar, alunos, estudantes, dar aula, aluno, aula, aulas de, ensino, ensinar a, dou aula, dou aulas, dar
  aulas, lecionar, leciono, meus alunos, escola, colégio, turma, professor de escola, ensino médio professor, crianças
  ensinar
become a teacher: ser professor de, virar professor, virar instrutor, dar cursos, ser instrutor, professor de data
  science, professor de ia, instrutor de, viver de dar aula, formador de, formador
assess students: avaliar alunos, avaliar os alunos, avaliar estudantes, notas, corrigir, provas para alunos, plágio,
  trabalhos de alunos, lição de casa, nota, corrigir trabalhos, exame escolar, avaliar meus alunos, provas com
  chatgpt, trabalhos feitos com ia
ethics: ética, éticas, ético, éticos, moral, consciência, militar, militares, armas
applicants: candidatos por vaga, quantos candidatos, concorrentes por vaga, número de candidatos, inscritos
curriculum: ementa, grade curricular, conteúdo do curso, conteúdo programático, programa da disciplina, disciplina,
  disciplinas, o que ensinar, o que devo ensinar, montar um curso, criar um curso, grade do curso, plano de ensino,
  programa do curso, currículo do curso, currículo escolar
leave academia: sair da academia, largar a academia, da academia para, academia para a indústria, sair da
  universidade, sair da pesquisa, depois do doutorado, após o doutorado, doutorado para a indústria, doutorado para o
  mercado, largar o doutorado, deixar a academia, do doutorado para, pesquisa para o mercado, fora da academia,
  abandonar a academia, da pesquisa para, setor privado, pro setor privado, para o setor privado, largar a pesquisa,
  deixar a pesquisa, deixar a universidade, largar a universidade, depois do mestrado acadêmico, do doutorado pro,
  doutorado pro mercado
advise pupils: orientar alunos, orientação vocacional, aconselhar alunos, aconselhar meu filho, aconselhar minha
  filha, orientação profissional, orientar estudantes, falar para alunos
management: gestor, gerente, liderar, virar gestor, gestão, gerência, virar gerente, virar líder, liderança, liderar
  um time, liderar equipe, liderar uma equipe, coordenador, coordenação, tech lead, team lead, chefe, chefia, gerir
  pessoas, gerenciar pessoas, gerenciar equipe, contribuidor individual, especialista ou gestor, gestor ou
  especialista, carreira em y, gestão de pessoas, manager, virar coordenador, ser gestor, cargo de gestão
promotion: virar sênior, chegar a sênior, ser promovido, promoção, promovido, promovida, promoções, virar pleno, de
  júnior a pleno, de pleno a sênior, júnior para pleno, pleno para sênior, júnior para sênior, conseguir uma promoção,
  tornar sênior, subir de nível, subir de cargo, próximo nível, crescer na empresa, estagnado, estagnada, ser sênior,
  sênior mais rápido, vira sênior, chegar em sênior, subir pra sênior, subir para sênior, passar para sênior"""
