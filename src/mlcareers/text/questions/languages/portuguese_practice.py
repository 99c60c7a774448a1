"""What is asked about the work with data and models, and its words in Portuguese. __init__.py tells how it is read."""

PRACTICE = """\
leakage: vazamento de informação, vazamento de dados no, vazamento do alvo, informação/dados do futuro, alvo nas
  variáveis, dados de teste no, teste no treino, bom demais para ser verdade, 99 por cento de acurácia, 99 % de
  acurácia, acurácia suspeita, resultado bom demais, resultados bons demais, modelo bom demais
overfitting: sobreajuste, overfit, overfita, overfitando, não generaliza, generaliza mal, perfeito/bom no treino, bem
  no treino mal, ruim no teste, mal no teste, decora os dados, decorou os dados, memoriza os dados, underfitting,
  subajuste, falha com dados novos, erra em dados novos
experiments: registrar experimentos, registar experiências, rastreamento de experimentos, controle de experimentos,
  gerenciar experimentos, notebooks demais, muitos notebooks, notebooks espalhados, bagunça de notebooks, quais
  parâmetros usei, qual experimento, reproduzir um experimento, reproduzir resultados, reproduzir um resultado,
  resultados reproduzíveis, reprodutibilidade, reprodutível, perdido nos notebooks
shadow deployment: em modo sombra, modelo em sombra, implantação em paralelo, deploy em paralelo, em paralelo ao
  antigo, ao lado do modelo antigo, testar sem risco em produção, testar um modelo em produção, sem que os usuários,
  sem os usuários perceberem, sem afetar os usuários, comparar modelo novo e antigo, modelo novo e antigo, deploy
  canário, canary, deploy gradual
rollback: voltar atrás, voltar ao modelo anterior, voltar para o modelo anterior, voltar para a versão anterior,
  desfazer um deploy, desfazer o deploy, reverter um deploy, nova versão é pior, modelo novo é pior, modelo novo
  piorou, restaurar o modelo anterior
model versions: versionar modelos, versões de modelos, versões do modelo, versionar um modelo, versionar datasets,
  versionar os/meus dados, versionamento de dados, versionamento de modelos, versioning, controle de versão de dados,
  controle de versão de modelos, registro de modelos, qual versão do modelo, qual versão dos dados, git para dados
tests of code: testar o código, testar código de ml, testar um pipeline, testar o pipeline, teste unitário, testes
  automatizados, testes automáticos, testes de integração, código sem testes, sem testes, fazer testes unitários
code review: revisar o código, revisar meu código, code reviews, pull request, pull requests, merge request
labels: rótulos ruidosos, ruído nos rótulos, rótulos ruins, rótulos incorretos, etiquetas erradas, erros de rotulagem,
  erros de anotação, dados mal rotulados, mal rotulados, anotadores erram, concordância entre anotadores, discordância
  entre anotadores, quem rotula os dados, quem rotula, qualidade da rotulagem, qualidade da anotação, guia de
  anotação, rótulos ambíguos
messy data: dados bagunçado, dados uma bagunça, dados são uma bagunça, bagunça de dados, dados desorganizados, dados
  cheios de erros, dados com erros, dados são ruins, dados são lixo, dados de má qualidade, dados de baixa qualidade,
  qualidade dos dados, qualidade de dados ruim, dados incoerentes, dados inconsistentes, dados reais, dados do mundo
  real, dados espalhados em, dados em silos, planilhas por toda parte, planilhas espalhadas, caos de planilhas, não
  confio nos dados, não dá para confiar nos, dados errados, dados feios, dados inúteis, dados estão errados, dados
  sujos e
missing values: valores em falta, valores nulos, valor nulo, dados em falta, nan, nans, células vazias, campos vazios,
  buracos nos dados, imputar, imputar valores, outlier, valores atípicos, valores extremos, preencher valores, remover
  linhas
little data: pouquíssimos dados, poucos exemplos, poucas imagens, poucas amostras, amostra pequena, dataset pequeno,
  datasets pequenos, conjunto de dados pequeno, base de dados pequena, base pequena, falta de dados, faltam dados,
  quantos dados preciso, quantos dados são necessários, quantos exemplos preciso, quantas imagens preciso, quantidade
  de dados
class imbalance: classes desequilibradas, dados desbalanceados, dataset desbalanceado, base desbalanceada,
  desbalanceamento de classes, desequilíbrio de classes, classe rara, classes raras, eventos raros, casos raros,
  poucos positivos, poucos casos positivos, smote, oversampling, undersampling
compute costs: custo de gpu, custo das gpus, preço das gpus, gpu cara, gpus caras, conta da aws, conta da azure, conta
  da openai, fatura da nuvem, fatura da aws, custo/custos da nuvem, custos de nuvem, custo/custos de cloud,
  custo/custos da api, custo/custos de api, custo/custos dos tokens, custo/custos de tokens, custo/custos de
  inferência, custo/custos de treinamento, custo/custos de treino, custo/custos computacional/computacionais, treinar
  é caro, treinar sai caro, quanto custa treinar, caro treinar um modelo, reduzir custos, reduzir a conta, nuvem é
  cara, nuvem está cara, alugar gpu, alugar gpus, comprar gpu, comprar gpus, custo por consulta, gasto com nuvem,
  gastos com nuvem
estimates: estimar tempo, estimar o tempo, estimar prazos, estimar prazo, estimar tarefas, estimar meu trabalho,
  estimar o esforço, planejar um projeto, planejar projetos, planejamento de projetos, projetos atrasados, projeto
  atrasado, sempre atrasado, sempre atrasados, prazos irreais, prazo irreal, prazos impossíveis, data de entrega,
  datas de entrega, prometer uma data, dar uma data, cumprir prazos, cumprir os prazos, demora mais do que
calibration: calibrar, calibrar um modelo, probabilidades mal calibradas, mal calibrado, probabilidades previstas,
  confiante demais, por subgrupos, por subgrupo, por segmento, pior para alguns grupos, erra para alguns grupos
monitoring: monitorar um modelo, monitorar o modelo, monitorizar um modelo, monitorizar modelos, monitoramento de
  modelos, monitorização de modelos, acompanhar um modelo, acompanhar o modelo, vigiar o modelo, modelo em produção,
  modelos em produção, modelo está em produção, depois do deploy, após o deploy, depois de colocar em produção,
  alertas do modelo, alertas de modelo, limites de alerta, saber se o modelo ainda, manter um modelo, manter modelos,
  manutenção de modelos, manutenção do modelo, perceber que o modelo
tuning: hiperparâmetro, ajustar hiperparâmetros, otimizar hiperparâmetros, otimização de hiperparâmetros, escolher
  hiperparâmetros, ajustar um modelo, tunar, tunar um modelo, tuning, random search, melhores parâmetros, busca de
  hiperparâmetros
black box: caixas pretas, caixa negra, explicar uma previsão, explicar previsões, explicar a previsão, explicar a
  decisão, explicar as decisões, explicar o modelo, explicar um modelo, explicabilidade, interpretabilidade,
  interpretável, explicável, modelo interpretável, modelo explicável, modelo opaco, entender o modelo, ninguém entende
  o modelo, por que o algoritmo, por que a ia disse, por que previu
market size: tamanho de mercado, mercado de ia mundial, quanto vale o mercado, quanto movimenta, quanto movimenta o
  mercado, quantos bilhões, quantos bilhões movimenta, bilhões movimenta, valor do mercado, faturamento da ia,
  faturamento do setor, receita da ia, tamanho do setor, quanto fatura o setor, qual o tamanho do mercado, quão grande
  é o mercado
project steps: etapas do projeto, fases do projeto, ciclo de vida, ciclo de vida de um, ciclo de vida do machine,
  ciclo de vida de ml, do início ao fim, do começo ao fim, de ponta a ponta, como é um projeto, como se faz um
  projeto, como funciona um projeto, projeto típico, fluxo de trabalho, fluxo de trabalho de, workflow de ml, crisp
  dm, conduzir um projeto de, projeto de data science passo
drift: drift, deriva, drift de dados, drift do modelo, drift de modelo, se degrada, modelo se degrada, modelos
  degradam, modelos pioram, modelo piorou, modelo envelhece, modelos envelhecem, modelo perde precisão, modelo perde
  performance, modelo parou de funcionar, modelo não funciona mais, modelo não acerta mais, modelo funciona pior, pior
  do que antes, desempenho cai, desempenho caiu, performance caiu, performance cai, desempenho do modelo cai, mudança
  de distribuição, distribuição mudou, dados mudam, dados mudaram, desde a pandemia, depois da pandemia, funcionava
  ano passado
model retraining: retreinar um modelo, retreinar modelos, retreinar meu modelo, retreinamento, retreinamentos,
  retreina, retreinam, quando retreinar, com que frequência retreinar, de quanto em quanto tempo, treinar novamente,
  manter o modelo atualizado, atualizar o modelo, atualizar um modelo
validation: validar o modelo, validar modelos, validação de modelos, validação de modelo, validação de um modelo,
  validação do modelo, conjunto de validação, conjunto de teste, base de teste, train test, revisão independente,
  validação independente, validador de modelos, antes de ir para produção, quem valida os modelos, quem valida o
  modelo, auditoria de modelos, auditar um modelo, dados não vistos, dados de teste
metrics: métrica de avaliação, quais métricas, métrica certa, escolher uma métrica, escolher a métrica, métricas de
  avaliação, precisão ou recall, revocação, f1, f1 score, auc, roc, curva roc, matriz de confusão, accuracy, rmse,
  erro médio, medir o desempenho, medir a performance, avaliar um modelo, avaliar o modelo, avaliação de modelos,
  avaliação de modelo, avaliação do modelo, saber se meu modelo, saber se um modelo, meu modelo é bom, modelo é bom,
  qual acurácia, quanta acurácia, quão preciso
deploying: implantar um modelo, implantar o modelo, implantar modelos, implantação de modelos, implantação, fazer
  deploy, fazer o deploy, deploy de modelos, deploy de um modelo, deploy do modelo, deploy de modelo, colocar um
  modelo em produção, colocar o modelo em produção, levar para produção, levar um modelo para produção, subir para
  produção, subir um modelo, ir para produção, passar para produção, passagem para produção, produtizar, produtizar um
  modelo, produtizar modelos, do notebook para produção, notebook à produção, servir um modelo, publicar um modelo,
  entregar o modelo
generated text: alucinação, alucinações, alucina, alucinar, avaliar llm, avaliar um agente, avaliar agentes, avaliar
  um rag, avaliar um assistente, avaliar as respostas, avaliação de llm, avaliação de llms, avaliação de agentes,
  testar um chatbot, testar prompts, qualidade das respostas, inventa coisas, inventa respostas, inventa dados,
  inventa fatos, medir a qualidade de um, chatbot mente, llm como juiz
simple models: simples ou complexo, modelo complexo, modelos complexos, começar simples, começar com algo simples,
  começar com um modelo simples, regressão logística basta, basta uma regressão, regressão logística é suficiente,
  regressão já resolve, precisa de deep learning, preciso de deep learning, deep learning é necessário, deep learning
  para tudo, deep learning em tudo, complexo demais, matar mosca com canhão, canhão para matar, modelo base, modelo de
  referência, xgboost ou, rede neural ou, árvore de decisão ou
bias in models: viés algorítmico, vieses algorítmicos, viés nos modelos, viés dos algoritmos, viés na ia, viés em ia,
  vieses em ia, modelos enviesados, algoritmo enviesado, algoritmos enviesados, ia enviesada, modelo racista,
  algoritmo racista, racismo algorítmico, modelo discrimina, algoritmo discrimina, ia discrimina, modelo injusto,
  modelo justo, justiça algorítmica, equidade em modelos, discriminação algorítmica, prejudica mulheres
regulation: regulamentações, regulamentação da ia, regulação da ia, lei de ia, lei da ia, lei da inteligência
  artificial, marco legal, marco legal da ia, leis, leis sobre ia, legislação, normativas, regulamento europeu,
  reguladores, órgão regulador, lgpd, compliance de ia, regras para ia, conformidade regulatória
data privacy: privacidade, privacidade de dados, privacidade dos dados, dados pessoais, dados privados, dados dos
  clientes, dados médicos, dados de saúde, prontuários, anonimização, anonimizar dados, anonimizados, pseudonimizar,
  proteção de dados, permissão para usar dados, posso usar dados de, treinar com dados de, vazamento de dados de
  clientes, sigilo médico
scaling: escalar, escalar um modelo, escalar o treinamento, escalar modelos, grandes volumes, grandes volumes de
  dados, dataset enorme, dataset grande demais, datasets enormes, não cabem na memória, não cabe em memória, não cabe
  na ram, falta memória, fica sem memória, treino lento, treinamento lento, treino muito lento, treinamento muito
  lento, treino demora dias, treinamento demora dias, treinamento demora muito, treinar demora dias, treinar demora
  demais, acelerar o treinamento, acelerar o treino, petabytes, modelos enormes
use cases: casos de uso, caso de uso, casos de uso de, usos de ia, usos do machine learning, aplicações de ia,
  aplicações do machine learning, aplicações reais, exemplos de uso, exemplos de ia, exemplos de aplicações, exemplos
  reais, para que serve a ia, para que serve o machine, para que se usa, para que é usado, para que é usada, onde é
  usada, onde é usado, onde se aplica, que problemas resolve, quais problemas resolve, que problemas a ia, o que a ia
  pode
business value: valor da ia, gerar valor, gera valor, valor que gera, o que traz para a, o que agrega, agregar valor,
  o que a empresa ganha, retorno sobre o investimento, retorno do investimento, rentável para a empresa,
  rentabilidade, lucro com ia, benefícios para a empresa, benefícios para as empresas, vantagens da ia, vantagens para
  a empresa, por que investir em ia, por que uma empresa, compensa investir em, vale a pena investir em, justificar o
  investimento, provar o valor, demonstrar o valor, medir o valor, ganhar dinheiro com ia, ganham dinheiro com ia,
  adotar ia, implementar ia na, implementar ia em uma, implantar ia na
failing projects: projeto fracassa, projeto falha, fracasso de projetos, fracasso dos projetos, fracassam tantos
  projetos, falham tantos projetos, projetos de ia fracassam, projetos de dados fracassam, projetos de dados falham,
  projetos de machine learning, projetos dão errado, projeto dá errado, taxa de fracasso, taxa de falha, não chegam à
  produção, nunca chegam em produção, não vai para produção, nunca vão para produção, ficam na poc, fica na poc, ficam
  em poc, ficam no piloto, param na poc, morrem na poc, morre na poc, vão para a gaveta, vai para a gaveta, fica na
  gaveta, ficam na gaveta, vão para o lixo, ninguém usa o modelo, ninguém usa os modelos, piloto eterno, poc eterna,
  projetos de ia dão errado, projetos de dados dão errado, dão errado, dá errado, dar errado
expectations: expectativas da diretoria, expectativas dos chefes, expectativas da gestão, gerenciar expectativas,
  gerir expectativas, alinhar expectativas, espera milagre, espera milagres, pensa que a ia, pensam que a ia, acha que
  é mágica, acham que é mágica, varinha mágica, chefe quer usar ia, chefe quer que eu use, diretoria quer ia, empresa
  quer ia, quer colocar ia em, querem colocar ia em, ia em tudo, ia para tudo, colocar ia em tudo, quer 100, querem
  100, modelo perfeito, prometemos demais, prometer demais, prometido demais, não entende o que faço, não entendem meu
  trabalho, não entende meu trabalho, meu chefe não entende nada, meu chefe não entende de, meu chefe não sabe nada,
  chefe não entende nada, gestor não entende nada
stakeholders: não sabe o que quer, cliente não sabe, negócio não sabe, pessoal de negócio, área de negócio, time de
  negócio, times de negócio, mudam o escopo, muda o escopo, mudam os requisitos, requisitos confusos, requisitos pouco
  claros, demanda vaga, demandas vagas, pedido vago, pedidos vagos, levantar requisitos, levantamento de requisitos,
  entender a demanda, dizer não para, dizer não ao, escopo muda, especialistas do negócio, especialistas de domínio
explain findings: explicar para meu chefe, explicar para o chefe, explicar ao chefe, explicar para diretores, explicar
  à direção, explicar para o negócio, explicar para não técnicos, explicar a não técnicos, explicar a leigos, explicar
  para pessoas não técnicas, explicar para quem não é, explicar os resultados, explicar meu trabalho, explicar minha
  análise, explicar ia para, explicar a ia para, explicar machine learning para, explicar um modelo para, explicar o
  modelo para, apresentar os resultados, apresentar meus resultados, apresentar para a diretoria, apresentar para
  diretores, apresentar para executivos, apresentar para o negócio, apresentar à direção, apresentar uma análise,
  convencer meu chefe, convencer o chefe, convencer o negócio, convencer a direção, não entendem meus resultados, não
  entendem minhas análises, não entendem meus gráficos, leigos
cleaning: limpeza dos dados, preparar dados, preparar os dados, preparação de dados, preparação dos dados, tratar
  dados, tratamento de dados, tratar os dados, só limpar dados, só limpando dados, dia inteiro limpando, tempo
  limpando dados, 80 % limpando, 80 por cento limpando
colleagues: com quem trabalha um, com quem se trabalha, com quem colabora, com quem trabalharei, com quais equipes,
  com que equipas, com quais áreas, com outras equipes, com outras equipas, trabalha com, trabalham com, trabalhar com
  outras equipes, colabora com, colaboram com, colaborar com, colaboração com, interage com, interagem com, relação
  com outras áreas
changing technology: me manter atualizada, manter se atualizado, ficar atualizada, ficar por dentro, se atualizar,
  estar atualizado, em dia com, acompanhar as mudanças, acompanhar o ritmo, acompanhar a área, como acompanhar,
  novidades de ia, novidades em ia, notícias de ia, tudo muda rápido, tudo muda muito rápido, tudo muda tão rápido,
  muda o tempo todo, muda rápido demais, vai rápido demais, avança rápido, avança muito rápido, avança rápido demais,
  ferramentas demais, tantas ferramentas, tantas ferramentas novas, ferramentas novas, toda semana algo novo, toda
  semana um modelo, toda semana sai, todo dia sai algo, todo mês sai, cada semana um novo, medo de ficar para trás,
  ficando para trás, ficar obsoleto, ficar desatualizado, ler papers, ler artigos científicos, newsletters
new jobs: novos cargos, novas vagas por causa, novas funções, novas carreiras, empregos do futuro, carreiras do
  futuro, empregos que a ia, profissões que a ia, empregos criados, empregos criados pela, vagas criadas pela, cria
  emprego, cria vagas, vai criar vagas, criará empregos, criação de empregos, quantos empregos criará, quantos
  empregos cria, mais empregos do que, cria mais empregos, profissões que não existem, empregos que não existem,
  cargos que não existiam
time spent: onde gasta o tempo, onde passam o tempo, em que gasta o tempo, em que gastam o tempo, em que gasta seu
  tempo, quanto tempo gasta, quanto tempo gastam, quanto tempo passam, quanto tempo dedica, quanto do tempo, que parte
  do tempo, porcentagem do tempo, a maior parte do tempo, divisão do tempo, tempo em reuniões, tempo programando
misconception: mitos sobre, é verdade que, verdade ou mentira, verdade ou mito, mito ou verdade, muita gente acha,
  muita gente pensa, as pessoas acham, as pessoas pensam, todo mundo acha, todo mundo pensa, ideia errada, ideias
  erradas, crença, crenças, estereótipo, estereótipos, mal entendido, mentiras sobre
on call: fazer plantão, dar plantão, estar de plantão, de sobreaviso, plantão noturno, plantão de fim de semana,
  plantão no fim de semana, me ligam de noite, me ligam à noite, me acordam de noite, me acordam de madrugada, me
  ligam de madrugada, ligar de madrugada, de madrugada, ligação de madrugada, acordar de madrugada, turno noturno,
  trabalhar à noite, trabalhar de noite, trabalhar de madrugada, trabalhar aos domingos, trabalhar no domingo,
  trabalhar fim de semana, trabalhar no fim de semana, trabalhar fins de semana, apagar incêndio, apagar incêndios,
  apagando incêndio, apagando incêndios, bombeiro o dia todo, incidentes à noite
lab: laboratórios de pesquisa, centros de pesquisa, centro de investigação
ethics: ética da ia, ética em ia, ética na ia, antiético, antiética, pouco ético, é ético, não é ético, dilema ético,
  dilemas éticos, problemas éticos, questões éticas, moralmente, imoral, errado trabalhar para, errado trabalhar com,
  contra meus valores, contra meus princípios, meus valores, meus princípios, peso na consciência, armamento,
  indústria militar, indústria armamentista, trabalhar para o exército, trabalhar para defesa, vigilância em massa,
  reconhecimento facial, bem social, bem comum, ia para o bem, ia responsável, ia ética, fazer mal, prejudicial,
  prejudicar a sociedade, bom para a sociedade, recusar um projeto
annotation: anotador de ia, anotadores de ia, anotar imagens, anotar textos, rotular textos, rotular para ia,
  rotulagem de imagens, rotulador, rotuladora, trabalho de rotulagem, microtarefas, micro tarefas, microtrabalho,
  micro trabalho, treinar ias, treinar a ia, treinadora de ia, avaliar respostas de ia, corrigir respostas de ia, me
  pagam para treinar, ganhar dinheiro treinando, renda extra treinando, dinheiro treinando ia, outlier ai,
  dataannotation, remotasks, appen
ai tools: ferramenta de ia, assistentes de código, assistente de código, assistentes de programação, agentes de
  código, agente de código, copilots, ia para programar, ia para código, usar ia no trabalho, usar chatgpt no
  trabalho, ia no trabalho
travel: viajar muito, viagens de negócios, viagem a trabalho, viagens ao cliente, viajar para clientes, visitar
  clientes, na casa do cliente, nas instalações do cliente, alocado no cliente, alocada no cliente, alocado em
  cliente, disponibilidade para viagens, disponibilidade para viajar, se viaja muito, deslocamentos, deslocações
social: lidar com clientes, contato com clientes, contato com gente, contato com o cliente, falar com clientes, falar
  com pessoas, contato humano, contato social, extrovertida, tímidos, solitário, solitária, solidão, sozinho o dia
  todo, sozinha o dia todo, sozinho na frente do, isolado, isolada, isolamento, sem falar com ninguém, sem falar com
  pessoas, sem lidar com pessoas, sem lidar com clientes, sem reuniões, muitas reuniões, reuniões demais, odeio
  reuniões, reunião o dia todo, quantas reuniões, não gosto de pessoas, não gosto de gente, não gosto de falar,
  antissocial, pouco sociável"""
