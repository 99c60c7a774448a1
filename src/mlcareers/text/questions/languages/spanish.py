"""Words of questions in Spanish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.spanish_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: salario, salarios, sueldo, sueldos, gana, ganan, ganar, cobra, cobran, cobrar, pagan, paga, remuneración,
  ingresos, cuánto cobra, cuánto ganan, cuánto pagan, pagado, salarial, sueldo medio, ganaría, cobraría, dinero, plata
highest: mejor pagado, mejor pagados, mejor pagadas, más pagado, mejor remunerado, mejor remunerados
difference: diferencia, diferencias, diferencia hay, diferenciar, comparar, comparación, comparado, versus, vs
way: convertirme en, convertirse en, llegar a ser, ser, cómo ser, pasar de, cambiar de, cambiar a, transición,
  hacerme, entrar en, camino, ruta, reconvertirse, dedicarme, volverme, cómo me convierto, cómo entrar, cómo llegar a
  ser, cambio de carrera, cambiar de carrera, reinventarme, pasar a, transicionar, empezar en
need: necesito, necesita, necesario, necesaria, hace falta, requiere, requisito, requisitos, obligatorio,
  imprescindible, debo, hay que, tengo que, importante, suficiente, basta
worth: vale la pena, merece la pena, vale, sirve, útil, reconocido, conviene, merece, es útil, rentable
still: todavía, aún, muerto, sigue, obsoleto, ha muerto, está muerto, obsoleta, en declive
learn: aprender, estudiar, estudio, curso, cursos, formación, libro, libros
skills: habilidades, competencias, conocimientos, herramientas
demanded: demandado, demandados, demandadas, más demandados, solicitados, buscados
outlook: futuro, demanda, perspectivas, mercado laboral, salidas, salidas laborales, crecimiento
count: cuántos, cuántas, número de
share: porcentaje, proporción
level: nivel, niveles, ascenso, ascender, escalafón
definition: qué es, qué significa, significa, definición
duties: qué hace, qué hacen, funciones, tareas, responsabilidades, día a día, qué se hace, un día normal, trabajo
  diario
certificate: certificado, certificados, certificación, certificaciones, examen
expired: caducado, caduca, retirado, renovar, vigente, reemplazo
cost: cuesta, coste, costo, precio, precio del examen
jobs: qué trabajo, qué trabajos, qué empleo, qué empleos, qué carrera, qué puesto, qué puestos
without: sin, ningún, no necesitan, no requieren
coding: programar, programación, código, lenguaje de programación, lenguaje
maths: matemáticas, mates
degree: título, carrera universitaria, universidad, grado, licenciatura, titulación
fair: justo, justa, mal pagado, adecuado
offer: oferta
industries: sector, sectores, industrias
employers: empresa, empresas, empleadores
attractive: buena carrera, buen trabajo, buena opción, buena profesión
against: desventajas, contras, lo malo, mala carrera, inconvenientes
more pay: gana más, quién gana más, ganan más, paga más
masters: máster, maestría
phd: doctorado, doctor
bootcamp: bootcamp
selftaught: autodidacta
interview: entrevista, entrevistas, entrevista de trabajo
rounds: rondas, cuántas rondas, proceso de selección, etapas
prepare: preparar, prepararme, preparación, me preparo, preparar la entrevista
rejected: rechazo, rechazos, rechazan, rechazado, no me llaman, sin respuesta, no me contestan
take home: prueba técnica, caso práctico
portfolio: portafolio, portfolio, proyectos
cv: currículum, CV, hoja de vida
ats: filtro ats, palabras clave
cover letter: carta de presentación, carta de motivación
red flags: señales de alerta, ofertas falsas
read a posting: leer una oferta, leer una oferta de empleo
visa: visado, visa, permiso de trabajo, emigrar, inmigración
first job: primer trabajo, primer empleo, sin experiencia, recién graduado, principiante
side doors: más fácil, más fácil de, lo más fácil, puerta de entrada
experience paradox: piden experiencia, piden tres años, piden años de experiencia
network: contactos, red de contactos, enchufe
overqualified: sobrecualificado
the search: cuántas solicitudes, buscar trabajo, búsqueda de empleo
internship: prácticas, pasantía, becario, becas, pasantías
saturated: saturado, saturada
countries: qué país, qué países, mejor país, mejores países
time: cuánto tiempo, cuánto tarda, cuánto se tarda, meses, en 3 meses, en seis meses, semanas, cuánto tardo, rápido
order: por dónde empezar, en qué orden, hoja de ruta, aprender primero
learning cost: gratis, cuánto cuesta formarse, sin gastar
which degree: qué estudiar, qué carrera estudiar, qué grado, qué carrera debo estudiar, qué carrera elegir
no degree: sin título, sin carrera, sin estudios, sin universidad, sin titulación, sin carrera universitaria, sin ser
  ingeniero
which fits: es para mí, me conviene, para introvertidos, qué rol elegir, encaja conmigo
negotiation: negociar, negociación
raise: aumento, aumento de sueldo, pedir un aumento, subida de sueldo
first number: pretensiones salariales, expectativa salarial, expectativas salariales
deadline: plazo, plazo para aceptar
two offers: dos ofertas, entre dos ofertas, comparar ofertas
equity: opciones sobre acciones, acciones, bono
notice: preaviso, renunciar, renuncia
age: a los 30, a los 35, a los 40, a los 45, a los 50, a los 55, edad, viejo, mayor, demasiado tarde, a los 60, con 40
  años, con 50 años, tengo 40, tengo 50, tarde para, muy tarde, muy viejo
returning: baja de maternidad, maternidad, volver a trabajar, reincorporarme, después de una pausa, vuelvo a trabajar
family: hijos, familia, niños, madre, padre
illness: discapacidad, autismo, tdah
parttime: media jornada, tiempo parcial, a tiempo parcial, medio tiempo, cuatro días
beside a job: trabajando a la vez, mientras trabajo, trabajando, horas a la semana, horas por semana
freelance: freelance, autónomo, por cuenta propia
day rate: tarifa, tarifa por hora, tarifa diaria, por hora, cuánto cobrar
contract: contrato o autónomo, contrato fijo, indefinido
remote: remoto, teletrabajo, a distancia, remotos, desde casa
from abroad: desde mi país, desde latinoamérica, para una empresa extranjera, para una empresa de estados unidos, para
  empresas extranjeras, desde argentina, desde méxico, desde colombia
layoffs: despidos, despido, despedido, despedida, recortes, me despidieron, me han despedido
bubble: burbuja
replace: reemplazará, reemplazar, sustituirá, sustituir, reemplaza, sustituye, va a reemplazar, va a sustituir,
  desaparecerá, reemplace, sustituya, quitará, quitar el trabajo, acabará con, desaparecer, reemplazados
safest: más seguro, a salvo de la ia, seguro frente a la ia
exposure: exposición, expuesto, expuestos
learn to code still: aprender a programar
stress: estrés, estresante, horas extra, quemado, agotamiento, burnout, conciliación, agotado, agotada, quemada,
  cansado, cansada
quit: dejar mi trabajo, dejar el trabajo
other field: dejar la ciencia de datos, salir del sector
dull: aburrida, aburrido, monótono
women: mujeres, mujer, brecha salarial
firms: startup, gran empresa, consultora, consultoría, multinacional
academia: academia, investigación académica, postdoc, posdoctorado
management: jefe, gerente, liderar un equipo, ser jefe
promotion: pasar a senior, llegar a senior, ser senior, ascender a senior
hiring: contratar, contratación, candidatos, reclutar
first hire: contratar primero, a quién contratar, primer contrato
choose candidates: candidato, evaluar candidatos, entrevistar candidatos
advert: redactar una oferta, escribir una oferta, anuncio de empleo
team: equipo de datos, equipo, tamaño del equipo
teaching: enseñar, alumnos, estudiantes, enseñanza, dar clase
become a teacher: ser formador, ser instructor
ninety days: primeros 90 días, primeros días, primeras semanas, periodo de prueba, nuevo trabajo
curriculum: plan de estudios, temario, contenidos
leave academia: dejar la academia, salir de la academia, dejar la universidad
"""

REFUSED = """
medicine: médico, medicamento, enfermedad, síntomas, embarazada, cáncer, dolor
law: abogado, demandar, demanda judicial, impuestos, juicio
abuse: mierda, idiota, puta, imbécil, estúpido
order: escríbeme, traduce, chiste, poema, receta
"""
