"""Spanish. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = True

SIGNS = "de del y el la los las en para con por remoto"

WORDS = """
engineer: ingeniero, ingeniera, ingenieros, ingeniería
developer: desarrollador, desarrolladora, desarrollo, desarrolladores
programmer: programador, programadora
scientist: científico, científica, científicos, ciencia, ciencias
researcher: investigador, investigadora, investigación, doctorando
analyst: analista, analistas
analytics: análisis, analítica, analíticas
architect: arquitecto, arquitecta
architecture: arquitectura
consultant: consultor, consultora, consultoría, asesor, asesora
specialist: especialista, técnico de datos, técnica de datos, referente
expert: experto, experta
manager: gerente, responsable, jefe, jefa, encargado, encargada
lead: líder, lider, líder técnico, coordinador, coordinadora, jefe de equipo, jefa de equipo
director: directora
project manager: jefe de proyecto, jefa de proyecto, jefe de proyectos, gestor de proyectos, director de proyecto,
  gerente de proyecto, gerente de proyectos
product manager: gerente de producto, jefe de producto, responsable de producto
statistician: estadístico, estadística
statistics: estadísticas
instructor: profesor, profesora, docente, formador, formadora, instructora
intern: becario, becaria, practicante, pasante, pasantía, prácticas, beca, trainee, aprendiz
junior: recién graduado, recién titulado, jr
mid: semi senior, semisenior, ssr, semi sr
ai: IA, inteligencia artificial
generative ai: IA generativa, inteligencia artificial generativa
ml: aprendizaje automático, aprendizaje de máquina, aprendizaje máquina
dl: aprendizaje profundo
cv: visión artificial, visión por computador, visión por computadora, visión computacional
nlp: procesamiento de lenguaje natural, procesamiento del lenguaje natural, PLN
data: datos, dato
big data: macrodatos
bi: inteligencia de negocio, inteligencia de negocios, inteligencia empresarial
database: base de datos, bases de datos, BBDD
data warehouse: almacén de datos
data quality: calidad de datos, calidad del dato, calidad de los datos
data governance: gobierno de datos, gobierno del dato, gobernanza de datos, gobierno de los datos, gobernanza del dato
governance: gobierno, gobernanza
data management: gestión de datos, gestión del dato
data visualization: visualización de datos, visualización
robotics: robótica
quantitative: cuantitativo, cuantitativa
operations research: investigación operativa, investigación de operaciones
product: producto, productos
project: proyecto, proyectos
platform: plataforma, plataformas
solution: soluciones
agent: agentes
quality: calidad
ethics: ética
data-protection: protección de datos, privacidad de datos, seguridad de datos, seguridad de la información
administrator: administrador, administradora
technician: técnico, técnica, operador, operadora, operario, mecánico, mecánica
assistant: asistente, auxiliar, ayudante
nurse: enfermero, enfermera
clerk: contador, contadora, cajero, administrativo, administrativa, teleoperador, teleoperadora
designer: diseñador, diseñadora, diseño
salesperson: vendedor, vendedora, comercial?, ejecutivo, ejecutiva
recruiter: reclutador, reclutadora, selección de personal
lawyer: abogado, abogada
business-: negocio, negocios
computing-: informático, informática
support: soporte
for: para
with: con
and: y
or: o
"""

WORK = "ciencia ciencias investigación ingeniería consultoría desarrollo"

EMPTY = "de del la el los las e en un una al a por sec"
