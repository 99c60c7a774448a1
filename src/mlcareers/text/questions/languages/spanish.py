"""Words of questions in Spanish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salario, salarios, sueldo, sueldos, gana, ganan, ganar, cobra, cobran, cobrar, pagan, paga, remuneración,
  ingresos, cuánto cobra, cuánto ganan, cuánto pagan, pagado, salarial, sueldo medio, ganaría, cobraría, dinero,
  plata
highest: mejor pagado, mejor pagados, mejor pagadas, más pagado, mejor remunerado, mejor remunerados
difference: diferencia, diferencias, diferencia hay, diferenciar, comparar, comparación, comparado, versus, vs
way: convertirme en, convertirse en, llegar a ser, ser, cómo ser, pasar de, cambiar de, cambiar a, transición,
  hacerme, entrar en, camino, ruta, reconvertirse, dedicarme, volverme, cómo me convierto, cómo entrar, cómo llegar
  a ser, cambio de carrera, cambiar de carrera, reinventarme, pasar a, transicionar, empezar en
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
masters: máster, maestría
phd: doctorado, doctor
bootcamp: bootcamp
selftaught: autodidacta
interview: entrevista, entrevistas, entrevista de trabajo
portfolio: portafolio, portfolio, proyectos
cv: currículum, CV, hoja de vida
negotiation: negociar, negociación
offer: oferta
visa: visado, visa, permiso de trabajo, emigrar, inmigración
age: a los 30, a los 35, a los 40, a los 45, a los 50, a los 55, edad, viejo, mayor, demasiado tarde, a los 60, con
  40 años, con 50 años, tengo 40, tengo 50, tarde para, muy tarde, muy viejo
parttime: media jornada, tiempo parcial, a tiempo parcial, medio tiempo, cuatro días
freelance: freelance, autónomo, por cuenta propia
remote: remoto, teletrabajo, a distancia, remotos, desde casa
first job: primer trabajo, primer empleo, sin experiencia, recién graduado, principiante
internship: prácticas, pasantía, becario, becas, pasantías
layoffs: despidos, despido, despedido, despedida, recortes, me despidieron, me han despedido
saturated: saturado, saturada
replace: reemplazará, reemplazar, sustituirá, sustituir, reemplaza, sustituye, va a reemplazar, va a sustituir,
  desaparecerá, reemplace, sustituya, quitará, quitar el trabajo, acabará con, desaparecer, reemplazados
stress: estrés, estresante, horas extra, quemado, agotamiento, burnout, conciliación, agotado, agotada, quemada,
  cansado, cansada
women: mujeres, mujer, brecha salarial
industries: sector, sectores, industrias
employers: empresa, empresas, empleadores
hiring: contratar, contratación, candidatos, reclutar
teaching: enseñar, alumnos, estudiantes, enseñanza, dar clase
time: cuánto tiempo, cuánto tarda, cuánto se tarda, meses, en 3 meses, en seis meses, semanas, cuánto tardo, rápido
no degree: sin título, sin carrera, sin estudios, sin universidad, sin titulación, sin carrera universitaria, sin
  ser ingeniero
attractive: buena carrera, buen trabajo, buena opción, buena profesión
against: desventajas, contras, lo malo, mala carrera, inconvenientes
rounds: rondas, cuántas rondas, proceso de selección, etapas
prepare: preparar, prepararme, preparación, me preparo, preparar la entrevista
rejected: rechazo, rechazos, rechazan, rechazado, no me llaman, sin respuesta, no me contestan
take home: prueba técnica, caso práctico
ats: filtro ats, palabras clave
cover letter: carta de presentación, carta de motivación
red flags: señales de alerta, ofertas falsas
read a posting: leer una oferta, leer una oferta de empleo
raise: aumento, aumento de sueldo, pedir un aumento, subida de sueldo
first number: pretensiones salariales, expectativa salarial, expectativas salariales
deadline: plazo, plazo para aceptar
two offers: dos ofertas, entre dos ofertas, comparar ofertas
fair: justo, justa, mal pagado, adecuado
equity: opciones sobre acciones, acciones, bono
notice: preaviso, renunciar, renuncia
returning: baja de maternidad, maternidad, volver a trabajar, reincorporarme, después de una pausa, vuelvo a
  trabajar
family: hijos, familia, niños, madre, padre
illness: discapacidad, autismo, tdah
beside a job: trabajando a la vez, mientras trabajo, trabajando, horas a la semana, horas por semana
day rate: tarifa, tarifa por hora, tarifa diaria, por hora, cuánto cobrar
contract: contrato o autónomo, contrato fijo, indefinido
from abroad: desde mi país, desde latinoamérica, para una empresa extranjera, para una empresa de estados unidos,
  para empresas extranjeras, desde argentina, desde méxico, desde colombia
side doors: más fácil, más fácil de, lo más fácil, puerta de entrada
experience paradox: piden experiencia, piden tres años, piden años de experiencia
network: contactos, red de contactos, enchufe
overqualified: sobrecualificado
the search: cuántas solicitudes, buscar trabajo, búsqueda de empleo
bubble: burbuja
safest: más seguro, a salvo de la ia, seguro frente a la ia
exposure: exposición, expuesto, expuestos
learn to code still: aprender a programar
quit: dejar mi trabajo, dejar el trabajo
other field: dejar la ciencia de datos, salir del sector
dull: aburrida, aburrido, monótono
firms: startup, gran empresa, consultora, consultoría, multinacional
countries: qué país, qué países, mejor país, mejores países
management: jefe, gerente, liderar un equipo, ser jefe
promotion: pasar a senior, llegar a senior, ser senior, ascender a senior
first hire: contratar primero, a quién contratar, primer contrato
choose candidates: candidato, evaluar candidatos, entrevistar candidatos
advert: redactar una oferta, escribir una oferta, anuncio de empleo
team: equipo de datos, equipo, tamaño del equipo
ninety days: primeros 90 días, primeros días, primeras semanas, periodo de prueba, nuevo trabajo
curriculum: plan de estudios, temario, contenidos
become a teacher: ser formador, ser instructor
which degree: qué estudiar, qué carrera estudiar, qué grado, qué carrera debo estudiar, qué carrera elegir
order: por dónde empezar, en qué orden, hoja de ruta, aprender primero
learning cost: gratis, cuánto cuesta formarse, sin gastar
leave academia: dejar la academia, salir de la academia, dejar la universidad
academia: academia, investigación académica, postdoc, posdoctorado
which fits: es para mí, me conviene, para introvertidos, qué rol elegir, encaja conmigo
more pay: gana más, quién gana más, ganan más, paga más
"""

REFUSED = """
medicine: médico, medicamento, enfermedad, síntomas, embarazada, cáncer, dolor
law: abogado, demandar, demanda judicial, impuestos, juicio
abuse: mierda, idiota, puta, imbécil, estúpido
order: escríbeme, traduce, chiste, poema, receta
"""

EMPTY = """
a acabo acción aceptar actualmente acuerdo además agosto ahora ahí al algo alguien alguna algunas algunos algún allá
allí alto ambos amigo ante antes anual apoyo aproximadamente aquí arte artículo así atención aunque ayuda año años
bajo bastante bien bruto buen buena buenas bueno buenos buscar busco cabo cada calidad cambio campo cantidad cara
cargo carrera carreras casi caso casos causa central centro cerca cero cierto cinco ciudad claro clase comenzar comida
como común con condiciones conocer conseguir consejo consejos consigo contra cosa cosas creo cual cualquier cuando
cuanto cuatro cuenta cuál cuáles cuánta cuánto cómo da dado dan dar de debe deben debería deberías debido decir
dedicar deja dejar dejo del demasiado demás dentro desde después dice dicen dicho diferentes difícil digo dijo dio
dirección director donde dos duda dudas durante día días dónde el elección elegir ella ellas ellos embargo
empezar empiezo empleo empleos en encontrar encuentra encuentro enero entiendo entonces entrar entre entro era eran
eres es esa esas ese eso esos espacio español especial espero esta estaba estaban estados estamos estar estas este
esto estos estoy estuvo está están etc europa existe experiencia experiencias falta favor febrero fecha feliz fin
forma fue fuera fueron fuerte fuerza fácil fácilmente gente gracias gran grande grandes grupo grupos gusta gustaría ha
haber habla hablando hablar habrá había habían hace hacen hacer hacerlo hacia haciendo haga han haría hasta hay haya
he hecho hemos hizo hola hora horas hoy hubiera iba iglesia igual imagen importa incluso interesa investigación
investigar investigo ir jefe juan junto la lado largo las le leer les lista llama llamado llegar llego lleva llevar lo
lograr logro los luego lugar línea mal manera mayoría mañana me media medio medios mejor mejores menos mensual mercado
mes mi miedo miembros mientras mil millones minutos mira mis misma mismo modo momento movimiento mucha muchas mucho
muchos muy más nada nadie neto ni ninguna no nombre nos nosotros noticias noviembre nuestra nuestras nuestro nuestros
nueva nuevas nuevo nuevos nunca número o obras obtener oficial opiniones opinión oportunidad orden organización os
otra otras otro otros padres palabra palabras papel para parece parte partes partidos partiendo partir pasa pasado
pasar paso país países pedir película pena pensar peor pequeño pero persona personal pesar pido plaza poco podemos
poder podría políticos poner por porque posibilidad posible pregunta preguntar preguntas pregunto primer primera
primero principal problema problemas proceso producción profesión pronto propio proyecto pueda puede pueden puedes
puedo pues puesto puestos punto puntos página pública que queda querer quienes quiere quieren quieres quiero quisiera
quién qué razón realidad realista realmente rechazar recién relación república respecto respuesta resto resultado
resultados rápidamente rápido sabe saber sabes salir saludos santa se sea sean seguir segunda segundo seguro según
seis semana semanas sentido septiembre ser serie será sería si sido siempre siendo siento siglo siguiente simplemente
sin sino sistema sitio situación sobre solo somos son soy su suerte sus sé sí tal también tampoco tan tanto tantos
tarde te tecnología tecnologías tema tenemos tener tenga tengo tenido tenía terminar ti tiempo tiene tienen tienes
tipo toda todas todo todos tomar trabajar trabajo trabajos tras trata través tres tu tus tuvo tú un una unas uno unos
usar uso usted ustedes va vale valor vamos van varias varios vas veces vengo veo ver verdad vez vi vida viene vista
visto vivir vivo volver vos vosotros voy voz vuelta y ya yo zona ámbito área él última último única único
"""
