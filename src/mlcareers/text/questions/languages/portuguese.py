"""Words of questions in Portuguese: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.portuguese_applying import APPLYING
from mlcareers.text.questions.languages.portuguese_careers import CAREERS
from mlcareers.text.questions.languages.portuguese_empty import EMPTY
from mlcareers.text.questions.languages.portuguese_everyday import EVERYDAY
from mlcareers.text.questions.languages.portuguese_people import PEOPLE
from mlcareers.text.questions.languages.portuguese_practice import PRACTICE
from mlcareers.text.questions.languages.portuguese_topics import TOPICS
from mlcareers.text.questions.languages.portuguese_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: salário, salários, ganha, ganham, ganhar, remuneração, paga, pagam, pago, recebe, piso salarial, faixa salarial,
  renda, dinheiro, quanto paga, média salarial, piso, ganho, ganhava, salarial, salariais, quanto ganha, quanto
  ganham, remunerado, remunerada, rendimento, vencimento, ordenado, ordenados, recebem, receber, pagar, pagamento,
  faturamento, grana, salário médio, salário inicial, piso salarial médio, bruto, líquido, se ganha, dá pra ganhar,
  quanto recebe, quanto se ganha
highest: mais bem pago, mais bem pagos, melhor pago, que paga mais, pagam mais, mais bem paga, mais bem pagas,
  melhores salários, maior salário, maiores salários, salário mais alto, salários mais altos, paga melhor, pagam
  melhor, ganha mais dinheiro, mais bem remunerado, mais dinheiro, que mais pagam, que mais ganha
difference: diferença, diferenças, diferença entre, comparar, comparação, versus, vs, diferente de, diferencia,
  difere, diferem, comparado, comparativo, distinção, melhor que, pior que, em relação a, qual a diferença, o que muda
  entre
way: me tornar, tornar se, virar, ser, como ser, passar de, migrar, migrar de, migrar para, transição, transição de
  carreira, mudar de, mudar para, entrar na área, caminho, roteiro, tornar, mudar de carreira, ingressar, seguir
  carreira, se tornar, virar um, entrar em, entrar no mercado, entrar para, entrar em dados, migração, migração de
  carreira, fazer a transição, transicionar, mudança de carreira, mudança de área, mudar de área, mudar de profissão,
  trocar de área, trocar de carreira, ir para, ir de, começar em, começar como, começar na área, me torno, viro,
  ingressar na área, reconversão, requalificação, me requalificar, trabalhar como, trabalhar com, atuar como, caminho
  para, passo a passo para, recolocação, como entro, migrei, migrar pra, largar tudo pela, largar tudo por, largar
  tudo pra, deixar tudo por, mudar pra área, ir para a área, ir pra área, querendo ir pra, mudar de vida, virar dev,
  partir para, dar o salto, trabalhar na área, mudar de área para, sonha em, sonho em, sonhando em, sonhar em, sonho
  trabalhar
after: depois de ser, próximo passo, próximos passos, e depois, o que vem depois, evolução de carreira, o que viram,
  viram o que, onde vão parar, o que fazem depois
need: preciso, precisa, necessário, exige, exigido, requisito, requisitos, obrigatório, tem que, tenho que, é preciso,
  importante, suficiente, basta, precisam, precisava, necessária, necessários, exigem, exigida, obrigatória,
  obrigatoriamente, precisar, pré requisito, pré requisitos, essencial, indispensável, fundamental, é obrigatório, é
  necessário, pedem, pede, imprescindível, requer, tem de, tenho de, devo saber, preciso saber, importa, precisa
  saber, o que falta, o que me falta, falta pra, preciso ter, precisa ter
worth: vale a pena, vale, serve, útil, reconhecido, compensa, valem a pena, valem, faz sentido, serve para, útil para,
  compensam, reconhecida, reconhecidos, valorizado, valorizada, valorizados, perda de tempo, perda de dinheiro, jogar
  dinheiro fora, desperdício, adianta, agrega, agrega valor, válido, valeu a pena, compensa fazer, tem valor, levam a
  sério, leva a sério, levado a sério, levada a sério, levados a sério, bem visto, bem vistos, mal visto, bem vista,
  ajuda a conseguir
still: ainda, morreu, morto, obsoleto, ainda vale, acabou, obsoleta, ainda hoje, ultrapassado, ultrapassada, morta,
  morrendo, vai morrer, em extinção, fora de moda, ainda é, ainda compensa, sem futuro, beco sem saída, em declínio,
  defasado, ainda existe, ainda existem, ainda tem futuro, ainda tem espaço, já era, está morrendo, tá morrendo, não
  existe mais
learn: aprender, estudar, estudo, curso, cursos, formação, livro, livros, aprendo, aprende, aprendizado, estudando,
  estudei, estudos, cursinho, cursando, apostila, tutorial, tutoriais, material, materiais, recursos, capacitação, me
  capacitar, formações, aulas, treinamento, conteúdo, conteúdos, especialização curso, cursos online, matérias
skills: habilidades, competências, conhecimentos, ferramentas, habilidade, competência, conhecimento, ferramenta,
  tecnologias, stack, aptidões, capacidades, qualificações, perfil
demanded: em alta, procurados, demandados, mais procurados, mais pedidos, mais procuradas, mais demandadas, mais
  requisitados, requisitados, requisitado, procuradas, populares, popular, em falta, com mais demanda, mais
  contratados, buscados, tendência de contratação
outlook: a longo prazo, no longo prazo, a curto prazo, tem mais futuro, com mais futuro, mais futuro, melhor futuro,
  futuro, demanda, procura, perspectivas, mercado de trabalho, crescimento, vagas, tendência, tendências, previsão,
  previsões, mercado, mercado atual, tem futuro, futuro da, futuro do, campo de trabalho, empregabilidade,
  oportunidades, saídas profissionais, saída profissional, mercado de, tem vaga, tem mercado, tem emprego, cresce,
  crescendo, boom, aquecido, está em alta, expansão, perspetivas, oferta de emprego, retomada
count: quantos, quantas, número de, quantas pessoas, quantidade de, quantos existem
share: porcentagem, percentagem, proporção, que percentual, percentual, taxa, quantos por cento, fração
level: nível, níveis, senioridade, senioridades, escala, hierarquia, plano de carreira, degraus, nível de carreira,
  cargos e níveis
years: anos de experiência, quantos anos, anos para, anos até, em quanto tempo vira, quantos anos até, depois de
  quantos anos, com quantos anos de, em quanto tempo alguém vira, quanto tempo até virar, quanto tempo pra ser sênior,
  quanto tempo pra virar sênior
definition: o que é, o que significa, significa, definição, o que são, o que quer dizer, quer dizer, definir,
  explicação, explica, explique, conceito de, o que é um, o que é uma, significado
duties: o que faz, o que fazem, funções, tarefas, responsabilidades, dia a dia, rotina, atribuições, atividades, o que
  faz um, o que faz uma, dia a dia de, no dia a dia, rotina de, descrição do cargo, um dia na vida, tarefas diárias,
  cotidiano, quotidiano, o que se faz, faz no trabalho, função de
certificate: certificado, certificados, certificação, certificações, exame, prova, certificar, credencial,
  credenciais, me certificar, certifica, diploma de curso, exames, provas, certificação da
expired: expirado, expirou, expira, vencido, renovar, validade, substituto, expiram, vence, vencida, renovação,
  renovar a, recertificação, descontinuada, aposentada, substituta, validade de, válida
cost: custa, custo, preço, custam, custos, preços, caro, cara, barato, barata, taxa de inscrição, valor da prova,
  valor do curso, mensalidade, quanto custa, quanto sai
jobs: que trabalho, que emprego, quais empregos, quais profissões, que profissão, que carreira, que carreiras, quais
  carreiras, quais trabalhos, que trabalhos, quais cargos, qual cargo, qual profissão, que vagas, que cargo, qual
  cargo de dados
without: sem, nenhum, sem saber, não gosto, odeio, não precisa, não preciso, sem precisar, evitar, zero, nenhuma, não
  usar, não exige, que não precisa, não sei programar, não sei nada de, não sei matemática, fujo de, fugir de, fujo
  da, odiando, detesto, detestando, ruim em, ruim de matemática, péssimo em, péssima em, mal em, sem gostar, sem
  gostar de, sem curtir
coding: programar, programação, código, codar, linguagem de programação, linguagem, códigos, escrever código,
  codificar, programo, linguagens de programação, saber programar, linguagens
maths: matemática, cálculo, álgebra e cálculo, mat, números e contas, quanta matemática, quanto de matemática
degree: faculdade, diploma, graduação, universidade, licenciatura, bacharelado, curso superior, ensino superior,
  formação superior, faculdades, formado, formada, nível superior, tecnólogo, bacharel, graduado, graduada, diplomas,
  curso técnico, ensino técnico, formação acadêmica, superior completo, universitário, universitária, licenciado,
  licenciada, grau académico, técnico de nível médio, dupla diplomação
fair: justa, justo, mal pago, abaixo do mercado, mal remunerado, mal remunerada, pagam pouco, me pagam pouco, ganho
  pouco, salário justo, explorado, explorada, abaixo da média, acima da média, valor de mercado, preço de mercado,
  subvalorizado, bem pago, pagam mal
offer: oferta, proposta, proposta de emprego, ofertas, propostas, propostas de emprego, proposta de trabalho,
  oferecem, ofereceram, me ofereceram
industries: setor, setores, indústrias, indústria, ramo, ramos, em que setor, quais setores, que setores
cities: cidade, cidades, qual cidade, quais cidades, que cidade
employers: empresa, empresas, empregadores, companhia, companhias, quem contrata, que empresas, quais empresas,
  empregador, patrão, contratam
time management: gestão do tempo, gestão de tempo
world: no mundo, mundial, mundialmente, no mundo todo, no mundo inteiro
posting: anúncio, anúncios, anúncio de emprego, anúncios de vagas, vaga anunciada, descrições de vagas
certain: garantido, garantida, garante, garantia, emprego garantido
attractive: boa carreira, bom emprego, boa profissão, carreira boa, profissão boa, boa escolha, boa opção, feliz,
  felizes, satisfação, satisfeito, realizado, gratificante, atraente, bom futuro, recomendável, boa ideia ser, emprego
  dos sonhos
misconception: mito, mitos, equívoco, equívocos, mal entendidos, preconceitos
negative: por que não, não deveria
time spent: tempo gasta, passa o tempo, passam o tempo, tempo gasto, gasta limpando, tempo limpando, quanto tempo
  passa, gasta o tempo, tempo dedica
against: desvantagens, contras, lado ruim, pontos negativos, desvantagem, lado negativo, pior parte, o pior, prós e
  contras, vantagens e desvantagens, lado obscuro, arrependimento, arrependido, me arrependi, superestimada,
  superestimado, carreira ruim, má ideia, por que não ser, verdade sobre, realidade de, motivos para não, motivos pra
  não, razões para não, razões pra não, a pior parte, o pior de, pior coisa, parte ruim, parte chata, o que menos,
  decepcionado, decepcionada, decepção, perrengues
just: só um, só uma, apenas um, apenas uma, nada mais que, a mesma coisa, mesma coisa que, o mesmo que, outro nome,
  nome bonito, é só, é apenas
social: com pessoas, lidar com pessoas, lidar com gente, introvertido, introvertida, introvertidos, extrovertido,
  tímido, tímida, trabalhar com pessoas, contato com pessoas
ai tools: chatgpt, copilot, claude, ferramentas de ia, assistentes de ia, agentes de ia, assistente de ia, cursor
more pay: ganha mais, quem ganha mais, paga mais, ganham mais, ganha melhor, paga melhor que, pagam mais que, recebe
  mais, ganhar mais que, mais bem pago que, salário maior que
recruiter: recrutador, recrutadora, recrutadores, rh, headhunter, recursos humanos, selecionador
titles: nome do cargo, título do cargo, nomes de cargos, títulos de cargos, nomenclatura, nomenclaturas, título da
  vaga
interview: entrevista, entrevistas, perguntas de entrevista, entrevistas técnicas, entrevista técnica, entrevista de
  emprego, entrevistador, entrevistadores, entrevistam, entrevistado, perguntas na entrevista, entrevista com,
  entrevista de trabalho, entrevistas de emprego, perguntas em entrevista, o que perguntam, o que perguntam na, quais
  perguntas caem, perguntas caem, o que cai na, perguntas comuns, perguntas mais comuns, perguntas da entrevista,
  perguntas técnicas, tenho uma entrevista, tenho entrevista, passar na entrevista, mandar bem na entrevista
rounds: etapas, quantas etapas, processo seletivo, rodadas, quantas entrevistas, fases, quantas fases, processo de
  seleção, processos seletivos, etapas do processo, processo de contratação, rodada, processo de entrevista
prepare: preparar, me preparar, preparação, me preparo, preparo, me preparar para, preparar para entrevista,
  preparado, preparação para entrevista, se preparar, treinar para entrevista, entrevista simulada, simulado,
  simulação de entrevista, preparar para a entrevista, como me preparo, o que revisar, revisar para, treinar para, o
  que esperar, dicas para a entrevista, dicas pra entrevista, estudar para a entrevista, estudar pra entrevista
ask back: perguntas para o entrevistador, perguntar na entrevista, perguntar ao recrutador, perguntas para a empresa,
  perguntar ao entrevistador, perguntar no final, perguntas fazer no final, perguntas ao recrutador, perguntar à
  empresa, o que perguntar ao, o que perguntar na, perguntar pro recrutador, perguntar para o recrutador, perguntar no
  fim, perguntas no fim, perguntas no final da, perguntas pro entrevistador, perguntas pro recrutador, perguntar pra
  empresa, perguntar para a empresa, pergunto no final, perguntar no fim da, perguntar pro entrevistador, tem alguma
  pergunta, perguntas para fazer no, pergunto pro recrutador, perguntar no final da
behavioural: perguntas comportamentais, comportamental, comportamentais, fale sobre você, fale de você, método star,
  pontos fortes e fracos, defeitos, fit cultural, entrevista comportamental, ponto fraco
ai in interviews: usar ia na entrevista, usar chatgpt na entrevista, chatgpt na entrevista, ia na entrevista,
  trapacear, colar, copilot na entrevista, chatgpt em entrevistas
project talk: explicar meu projeto, apresentar meu projeto, falar do meu projeto, falar dos meus projetos, falar sobre
  meus projetos, apresentar projetos, apresentar projeto, falar de projetos, defender meu projeto, falar de um
  projeto, explicar um projeto, contar um projeto, apresentar um projeto
rejected: rejeitado, rejeitada, recusado, sem retorno, não me chamam, sem resposta, reprovado, rejeição, rejeições,
  recusada, recusas, reprovada, ninguém responde, ninguém me chama, ninguém me contrata, não consigo entrevista, não
  consigo entrevistas, não passo nas entrevistas, não passo, não me respondem, não me contratam, sem entrevistas,
  ghosting, nenhuma resposta, nenhum retorno, fracassei, não consigo emprego, não sou chamado, não sou aprovado,
  centenas de candidaturas, fui mal na entrevista, fui mal no, não passei na entrevista, reprovei, não fui
  selecionado, não me chamaram, não dão retorno, só levo não, só recebo não, levo não, só levo, recusado em todas,
  recusada em todas, currículos e nada, currículos enviados e, ninguém me responde, ninguém me liga, me ignoram, levei
  ghosting
leetcode: leetcode, teste de programação, teste de código, exercícios de programação, desafio de código, estruturas de
  dados e algoritmos, algoritmos e estruturas de dados, live coding, entrevista de código, hackerrank, quadro branco,
  prova de programação, estrutura de dados
system design: system design, design de sistemas, projeto de sistemas, desenho de sistemas, arquitetura de sistemas
take home: teste técnico, desafio técnico, case técnico, teste para casa, desafio para casa, tarefa de casa, teste
  prático, projeto teste, case para casa, teste não remunerado, testes técnicos, trabalho de graça no processo, teste
  em casa, estudo de caso
portfolio: portfólio, projetos, portfólios, projetos pessoais, projeto pessoal, github, perfil do github, ideias de
  projetos, ideia de projeto, quais projetos, que projetos, projetos próprios, projeto próprio, projetos para o
  portfólio, projeto, projetos colocar, projetos para, perfil no github, portefólio
kaggle: kaggle, competições do kaggle, competições no kaggle, competições, titanic
course projects: projetos de curso, projetos do curso, projetos da faculdade, projeto da faculdade, tcc, projetos de
  tutorial, projetos de bootcamp, projeto final, trabalho de conclusão, projetos acadêmicos
ai written: feito com ia, feitos com ia, escrito por ia, gerado por ia, feito com chatgpt, escrito com chatgpt, vibe
  coding, código gerado por ia, programado com ia
how many projects: quantos projetos, um projeto grande, vários pequenos, muitos projetos, número de projetos
confidential: confidencial, confidenciais, confidencialidade, acordo de confidencialidade, nda, sigilo, sigiloso,
  código da empresa, não posso mostrar, segredo, código privado, projetos confidenciais, projeto confidencial, dados
  confidenciais, não posso mostrar nada, nada pra mostrar, tudo é confidencial, sob nda
cv: currículo, CV, currículos, curriculum, curriculum vitae, linkedin, perfil do linkedin, perfil no linkedin, meu cv,
  no currículo, colocar no currículo, pôr no currículo, melhorar meu currículo, meu linkedin, foto no currículo,
  currículo de uma página, currículo em inglês, montar currículo, montar meu currículo, atualizar meu currículo
no numbers: sem números, sem métricas, não tenho números, não tenho métricas, sem resultados mensuráveis, impacto
  mensurável, quantificar, mensurar, nunca foi para produção, não foi para produção, sem indicadores
ats: palavras chave, filtro ats, ats, filtro automático, sistema de triagem, triagem automática, filtros automáticos,
  robô de seleção, passar no ats, palavra chave, gupy, triagem, descarta currículo, barra meu currículo, barrado pelo
  ats, barrado, barrada, passar pelo ats, robô, robôs, robô de triagem, recusa automática
cover letter: carta de apresentação, carta de motivação, carta de intenção, cartas de apresentação, carta de motivação
  para
red flags: sinais de alerta, vaga falsa, vagas falsas, red flags, red flag, bandeira vermelha, bandeiras vermelhas,
  sinal de alerta, golpe, golpes, vaga golpe, vagas fantasmas, vaga fantasma, fraude, suspeita, suspeito, cilada,
  furada
read a posting: ler uma vaga, entender uma vaga, interpretar uma vaga, descrição de vaga, requisitos da vaga,
  requisitos desejáveis, ler a descrição da vaga, entender a descrição
real title: na verdade analista, na verdade é, título inflado, cargo inflado, título enganoso, vaga enganosa, cargo
  enganoso, na real é analista, analista disfarçado, mas sou analista, só faço relatório, só faço relatórios, só faço
  dashboard, só faço dashboards, só faço excel, mas só faço, mas faço só, na prática sou analista, não faço machine
  learning, meu cargo é, meu título é
own title: mudar meu cargo no, título no currículo, que título colocar, qual título colocar, nome do meu cargo, mudar
  o nome do cargo, cargo no currículo, cargo no linkedin, trocar o título
drift: deriva de dados, deriva do modelo, modelo degrada, modelo piora
model retraining: retreinar, retreinar o modelo, retreino, treinar de novo
leakage: vazamento de dados, vazamento no treino, data leakage
overfitting: sobreajuste do modelo, overfitting, superajuste, sobreajustado
experiments: registrar experimentos do modelo, rastrear experimentos, acompanhar experimentos
shadow deployment: implantação sombra, modo sombra, tráfego real
rollback: voltar à versão anterior, rollback, reverter o modelo
model versions: versionar modelos de, versionar dados, versionamento
tests of code: testar código, testes unitários, escrever testes, testar pipelines
code review: revisão de código, revisar código, revisões de código
labels: qualidade dos rótulos, rótulos errados, anotadores
messy data: dados ruins, dados bagunçados, má qualidade dos dados, dados lixo
missing values: valores ausentes, valores faltantes, dados faltantes, outliers
little data: poucos dados, dados insuficientes, conjunto pequeno de dados
class imbalance: classes desbalanceadas, classe minoritária, desbalanceamento
expectations: expectativas irreais, expectativas irrealistas, expectativas altas demais
explain findings: explicar para a diretoria, explicar resultados, explicar para leigos, público não técnico
stakeholders: partes interessadas, requisitos mudam, requisitos vagos, stakeholders
compute costs: custos de gpu, custo de nuvem, custos de computação, conta da nuvem
estimates: estimar projetos, estimar um projeto, estimativas, estimar esforço
failing projects: projetos fracassam, projetos falham, projetos de ia falham, nunca chegam à produção
validation: validação, validar, validar um modelo, validação cruzada
metrics: métrica, métricas, qual métrica, acurácia, precisão e recall
calibration: calibração, calibrado, subgrupos
deploying: implantar, deploy, colocar em produção, pôr em produção, em produção
monitoring: monitorar modelos, monitorar modelo, monitoramento
generated text: avaliar um llm, avaliar llms, avaliar um chatbot, avaliar respostas
simple models: modelos simples, modelo simples, modelo mais simples, baseline
tuning: hiperparâmetros, ajustar o modelo, ajuste de hiperparâmetros
black box: caixa preta, por que o modelo, decisões do modelo
bias in models: viés, vieses, dados enviesados, modelo enviesado
regulation: regulação, regulamentação, regulador, leis de ia
data privacy: dados sensíveis, dados de clientes, dados de pacientes, anonimizar
scaling: dados demais, dados enormes, terabytes, não cabe na memória
changing technology: novas ferramentas, novos frameworks, muda muito rápido, se manter atualizado
talent shortage: falta de profissionais, escassez de talentos, falta mão de obra, escassez, falta de talentos, faltam
  profissionais, faltam cientistas, faltam engenheiros, escassez de profissionais, falta gente
new jobs: novos empregos, novas profissões, cria empregos, vai criar empregos
market size: tamanho do mercado, mercado vale, volume do mercado
use cases: casos de uso da, aplicações da ia, onde se usa, usos da ia
business value: valor para a empresa, valor de negócio, benefícios da ia
project steps: etapas de um projeto, fases de um projeto, passos de um projeto
colleagues: com quem trabalha, com quem trabalham, com quais times
where pay differs: depende da cidade, depende da localização, cidade pequena, no interior
{EVERYDAY}
{PEOPLE}
{TOPICS}
{WORK}
{PRACTICE}
{APPLYING}
{CAREERS}
"""

REFUSED = """
medicine: médico, remédio, doença, sintomas, grávida, câncer, vacina, gravidez, febre, antibiótico, cirurgia, sintoma,
  dor, emagrecer, perder peso, dor nas costas, dieta
law: seguro desemprego, quais direitos, meus direitos, autorização de residência, advogado, processar, imposto,
  impostos, justiça, processo trabalhista, multa, ilegal, fgts, inss, imposto de renda, divórcio, juiz, seguro
  desemprego, pensão, processo judicial, simples nacional, imposto do mei, das do mei
abuse: merda, idiota, porra, burro, imbecil, caralho, filho da puta, otário, babaca
order: escreva, traduza, piada, poema, receita, escreva um, me conta uma piada, desenhe, resuma, faça um poema
finance: bitcoin, criptomoedas, cripto, investir em, bolsa de valores, financiamento, empréstimo, seguro de vida,
  seguro de carro
facts: teste de Turing, quem foi o primeiro, quem foi a primeira, autor do livro, quem escreveu, quem fundou, quem
  inventou, quem ganhou, capital de, quem é o ceo
schools: melhor universidade/faculdade, melhores universidades/faculdades, qual universidade, que universidade,
  ranking de universidades
shopping: comprar, compro
handiwork: instalar, instalo, mensagem de erro
perks: nota de corte, notas de corte, sisu, prouni, vestibular, vestibulares, fuvest, nota do enem, dias de férias,
  vale refeição, vale alimentação, plano de saúde, como se vestir, código de vestimenta, que roupa, carro da empresa
"""
