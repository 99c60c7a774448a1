"""Portuguese. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = True

SIGNS = "de da do das dos e em para com pessoa vaga banco dados"

WORDS = """
engineer: engenheiro, engenheira, engenheiros, engenharia, eng
developer: desenvolvedor, desenvolvedora, desenvolvimento, dev
programmer: programador, programadora
scientist: cientista, cientistas, ciência, ciências
researcher: pesquisador, pesquisadora, pesquisa, investigador, investigadora, doutorando
analyst: analista, analistas, anl?
analytics: análise, análises, analise, analítica
architect: arquiteto, arquiteta
architecture: arquitetura
consultant: consultor, consultora, consultoria
specialist: especialista, técnico de dados, tecnico de dados
expert: perito
manager: gerente, gestor, gestora
lead: líder, coordenador, coordenadora, supervisor?, supervisora, líder técnico
director: diretor, diretora
project manager: gerente de projeto, gerente de projetos, gestor de projetos, líder de projetos
product manager: gerente de produto, gerente de produtos, gestor de produto
product owner: dono de produto
statistician: estatístico, estatística
instructor: professor, professora, instrutor, instrutora, docente, formador
intern: estágio, estagiário, estagiária, estagiario, estagiaria, jovem aprendiz, trainee, aprendiz
mid: pleno, plena, PL?
junior: júnior, jr
senior: sênior, sr
ai: IA, inteligência artificial
generative ai: IA generativa, inteligência artificial generativa
ml: aprendizado de máquina, aprendizagem automática, aprendizagem de máquina
dl: aprendizado profundo
cv: visão computacional
nlp: processamento de linguagem natural, PLN
data: dados, dado
bi: inteligência de negócios, inteligência de negócio
database: banco de dados, bancos de dados, base de dados, bases de dados
data-structure: estrutura de dados, estruturas de dados
data warehouse: armazém de dados
data quality: qualidade de dados, qualidade dos dados
data governance: governança de dados, governança dos dados, governação de dados
governance: governança
data management: gestão de dados
data visualization: visualização de dados
model validation: validação de modelos
robotics: robótica
quantitative: quantitativo, quantitativa
operations research: pesquisa operacional
product: produto, produtos
project: projeto, projetos
platform: plataforma, plataformas
solution: soluções, solução
agent: agentes
quality: qualidade
ethics: ética
data-protection: proteção de dados, privacidade de dados, segurança de dados, segurança da informação
privacy-: privacidade
administrator: administrador, administradora
technician: técnico, técnica, operador, operadora, mecânico
assistant: assistente, auxiliar, ajudante
clerk: contador, contadora, caixa, atendente, vendedor, vendedora
nurse: enfermeiro, enfermeira
lawyer: advogado, advogada
recruiter: recrutador, recrutadora
business-: negócio, negócios
computing-: computação, informática
support: suporte
for: para
with: com?
or: ou
job: banco de talentos, banco de talento
"""

WORK = "ciência ciências pesquisa engenharia consultoria desenvolvimento"

EMPTY = "de da do das dos e em o a os as um uma no na nos nas pessoa vaga"
