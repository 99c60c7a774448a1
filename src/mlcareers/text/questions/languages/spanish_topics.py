"""Topics of the guides, and what people write for them in Spanish. __init__.py tells how it is read."""

TOPICS = """soft skills: habilidades blandas, habilidades sociales, habilidades interpersonales, competencias
  blandas, soft skills, habilidades personales, competencias transversales
titles: nombre del puesto, nombres de puestos, título del puesto, títulos de puestos, denominación del puesto, cargo
  significa, nombre del cargo
masters: máster, maestría, posgrado, postgrado, máster oficial, maestrías, másteres, hacer un máster, máster en,
  posgrados
phd: doctorado, doctor, doctorarme, doctorarse, doctorados, tesis, tesis doctoral, doctorando, phd
bootcamp: bootcamp, bootcamps, curso intensivo
selftaught: autodidacta, autodidactas, por mi cuenta, aprender solo, por libre, por mi propia cuenta, de forma
  autodidacta, autoaprendizaje
interview: entrevista, entrevistas, entrevista de trabajo, entrevistas técnicas, entrevista técnica, entrevistador,
  entrevistadores, entrevistan, preguntas de entrevista, preguntas de entrevistas, entrevista con, me entrevistan,
  entrevistarme, entrevista laboral, entrevistas laborales
rounds: rondas, cuántas rondas, proceso de selección, etapas, cuántas entrevistas, proceso de entrevistas, fases,
  fases del proceso, cuántas fases, proceso de contratación, proceso selectivo, ronda, cuántas etapas
prepare: preparar, prepararme, preparación, me preparo, preparar la entrevista, preparo la entrevista, preparo una
  entrevista, prepararse, preparado, cómo preparo, me preparo para, practicar entrevistas, simulacro, simulacros de
  entrevista, preparar entrevista, preparar entrevistas
ask back: preguntas al entrevistador, preguntar al entrevistador, preguntar en la entrevista, preguntas para la
  empresa, preguntas a la empresa, preguntar a la empresa, preguntas al final, qué preguntar, preguntas hacer al
  final, preguntas hacer yo, preguntar yo
behavioural: preguntas conductuales, conductual, conductuales, comportamiento, preguntas de comportamiento, háblame de
  ti, cuéntame de ti, método star, fortalezas y debilidades, puntos débiles, encaje cultural, principios de liderazgo
ai in interviews: usar ia en la entrevista, usar chatgpt en, chatgpt en la entrevista, ia en la entrevista, copilot en
  la entrevista, hacer trampa, trampas, chatgpt en entrevistas
project talk: explicar mi proyecto, presentar mi proyecto, hablar de mi proyecto, hablar de mis proyectos, presentar
  proyectos, explicar proyectos, explicar mis proyectos, contar mi proyecto, defender mi proyecto
rejected: rechazo, rechazos, rechazan, rechazado, no me llaman, sin respuesta, no me contestan, rechazada, rechazados,
  me rechazan, me rechazaron, solo rechazos, nadie responde, nadie me responde, nadie me llama, no consigo
  entrevistas, no me dan entrevistas, ninguna respuesta, sin entrevistas, ghosting, no paso las entrevistas, fracaso
  en las entrevistas, no me cogen, no me seleccionan, no me contratan, descartado, no me responden, no encuentro
  trabajo, cientos de solicitudes, negativa, no recibo respuesta
leetcode: leetcode, ejercicios de programación, prueba de código, prueba de programación, pruebas de código,
  entrevista de código, algoritmos y estructuras de datos, estructuras de datos y algoritmos, pizarra, live coding,
  prueba de algoritmos, hackerrank, prueba de codificación
system design: diseño de sistemas, diseño de sistema, system design, diseño de arquitectura
take home: prueba técnica, caso práctico, prueba para casa, tarea para casa, ejercicio para casa, prueba no
  remunerada, pruebas técnicas, tarea técnica, proyecto de prueba, reto técnico, challenge técnico, trabajo gratis en
  la entrevista
portfolio: portafolio, portfolio, proyectos, portafolios, proyectos personales, proyecto personal, github, perfil de
  github, proyectos propios, ideas de proyectos, idea de proyecto, qué proyectos, proyectos para, proyecto para el
  portafolio, proyectos de github, proyecto propio, proyecto, porfolio, proyectos poner, proyectos de ejemplo
kaggle: kaggle, competiciones de kaggle, competencias de kaggle, competiciones, concursos de kaggle, titanic
course projects: proyectos de curso, proyectos del curso, proyectos de clase, proyectos de la universidad, trabajo de
  fin de grado, proyectos de tutorial, proyectos de bootcamp, tfg, tfm, proyecto final, proyectos de cursos
ai written: hecho con ia, hechos con ia, escrito con ia, generado con ia, escrito por chatgpt, hecho con chatgpt, vibe
  coding, programado con ia, código generado por ia
how many projects: cuántos proyectos, un proyecto grande, varios pequeños, cuántos proyectos poner, muchos proyectos,
  qué tamaño
confidential: confidencial, confidenciales, confidencialidad, acuerdo de confidencialidad, nda, código de la empresa,
  secreto, no puedo mostrar, no puedo enseñar, privado, código privado, propiedad de la empresa
cv: currículum, CV, hoja de vida, currículums, curriculum vitae, currículo, linkedin, perfil de linkedin, hojas de
  vida, mi cv, resumé
no numbers: sin números, sin cifras, sin métricas, no tengo métricas, no tengo números, no tengo cifras, no hay
  métricas, impacto medible, cuantificar, nunca llegó a producción, logros sin
ats: filtro ats, palabras clave, sistemas ats, ats, filtro automático, filtros automáticos, software de selección,
  filtra, descarta mi currículum, filtran currículums, pasar el filtro, filtros de currículum
cover letter: carta de presentación, carta de motivación, carta motivacional, cartas de presentación, carta de
  intención, carta de recomendación no
red flags: señales de alerta, ofertas falsas, banderas rojas, red flags, señal de alarma, señales de alarma, oferta
  falsa, empleo falso, empleos falsos, estafa, estafas, fraude, ofertas fantasma, sospechosa, trabajos falsos,
  engañosa
read a posting: leer una oferta, leer una oferta de empleo, interpretar una oferta, entender una oferta, entender una
  oferta de empleo, leer un anuncio, descripción de la oferta, requisitos de la oferta, requisitos deseables, leer
  entre líneas, leer ofertas
real title: en realidad analista, en realidad es, título inflado, titulo engañoso, puesto engañoso, realmente es, en
  verdad es, analista disfrazado, pero es analista, pero hago de analista
own title: mi puesto en el, cambiar el título de mi, nombre de mi puesto, título de mi puesto, qué título pongo,
  cambiar mi cargo, cómo llamo mi puesto, poner como puesto, mi título no coincide, cargo en el currículum
visa: visado, visa, permiso de trabajo, emigrar, inmigración, visados, visas, permiso de residencia, permisos de
  trabajo, tarjeta azul, residencia, patrocinio, patrocinan, sponsor, sponsorship, irme a, irme del país, emigro,
  mudarme a, mudarme al extranjero, irme al extranjero, trabajar en el extranjero, en el extranjero, extranjero,
  inmigrar, reubicación, nacionalidad, ciudadanía, homologar, homologación, homologar el título, irse a trabajar a,
  migrar al extranjero
first job: primer trabajo, primer empleo, sin experiencia, recién graduado, principiante, primera experiencia, primer
  puesto, conseguir trabajo, conseguir mi primer trabajo, conseguir el primer trabajo, encontrar trabajo, encontrar mi
  primer trabajo, recién graduada, recién egresado, recién licenciado, recién salido, recién titulado, principiantes,
  empleo junior, puestos junior, puesto junior, trabajo junior, trabajos junior, conseguir empleo, sin tener
  experiencia, no tengo experiencia, cero experiencia, entry level, empezar a trabajar, nunca he trabajado, trainee,
  encontrar empleo, primera oportunidad, incorporarme, primera vez
side doors: más fácil, más fácil de, lo más fácil, puerta de entrada, trampolín, puerta trasera, más accesible, más
  fácil para entrar, más fácil para empezar, entrada más fácil, más sencillo, más sencilla, más fácil conseguir, más
  fáciles, fácil de entrar, fácil entrar, es fácil entrar, rol más fácil, por dónde entrar
experience paradox: piden experiencia, piden tres años, piden años de experiencia, piden 3 años, todos piden
  experiencia, exigen experiencia, piden experiencia para, años de experiencia requeridos, no cumplo los requisitos,
  no cumplo todos los requisitos, no cumplo, aplicar sin cumplir, experiencia previa, pide experiencia, piden mucha
  experiencia, sin experiencia no hay, 3 años de experiencia, tres años de experiencia, postular sin
network: contactos, red de contactos, enchufe, networking, conocer gente, referidos, referencias, recomendación,
  recomendaciones, conexiones, palanca, palancas, conocidos, escribir a desconocidos, contactar reclutadores, mensajes
  en frío, hacer contactos, red profesional
overqualified: sobrecualificado, sobrecualificada, sobrecalificado, sobrecalificada, sobrecualificación, ganar menos,
  cobrar menos, aceptar menos, aceptar menos sueldo, bajar de nivel, bajar de categoría, bajar de puesto, bajada de
  sueldo, reducción de sueldo, un paso atrás, rebajarme
the search: cuántas solicitudes, buscar trabajo, búsqueda de empleo, cuántas postulaciones, cuántos currículums,
  postulaciones, candidaturas, cuánto tarda en encontrar trabajo, cuánto se tarda en encontrar, tiempo buscando
  trabajo, buscando trabajo, búsqueda de trabajo, meses buscando trabajo, cuántas ofertas aplicar, tardar en encontrar
internship: prácticas, pasantía, becario, becas, pasantías, becaria, becarios, practicante, practicantes, pasante,
  prácticas profesionales, internship, beca, prácticas en empresa, hacer prácticas, contrato de prácticas
saturated: saturado, saturada, mercado saturado, saturación, demasiada gente, demasiados candidatos, demasiada
  competencia, competencia laboral, mucha competencia, competido, competida, competitivo, sobran, hay demasiados, muy
  competido, lleno de gente, sobresaturado, exceso de
where juniors: contratan juniors, contrata juniors, empresas contratan juniors, contratan principiantes, contratan sin
  experiencia, quién contrata juniors, programas de graduados, programa de graduados, programa trainee, contratan
  recién graduados, empresas para juniors, toman juniors, dónde contratan
countries: qué país, qué países, mejor país, mejores países, países, en qué país, en qué países, cuál país, a qué
  país, por país, por países, según el país, países para, mejores países para, dónde emigrar, dónde se gana, dónde
  pagan
time: cuánto tiempo, cuánto tarda, cuánto se tarda, meses, en 3 meses, en seis meses, semanas, cuánto tardo, rápido,
  cuánto tiempo se tarda, cuánto lleva, cuánto me llevaría, cuánto me toma, cuánto toma, en cuánto tiempo, cuántos
  meses, en 6 meses, en tres meses, en un año, en dos años, cuántas horas, cuánto tiempo necesito, plazos de
  aprendizaje, rápidamente, duración, dura, tardaré, tarda, tardo, tardar, en poco tiempo
order: por dónde empezar, en qué orden, hoja de ruta, aprender primero, por dónde empiezo, por dónde comienzo, por
  dónde comenzar, por dónde arrancar, orden, en qué orden aprender, orden de aprendizaje, qué aprender primero, qué
  aprendo primero, primero aprender, primeros pasos, primer paso, qué estudiar primero, guía de aprendizaje, ruta de
  aprendizaje, roadmap, empezar primero, empezar desde cero, plan para aprender
learning cost: gratis, cuánto cuesta formarse, sin gastar, gratuito, gratuita, gratuitos, gratuitas, cursos gratis,
  aprender gratis, sin dinero, sin pagar, cuánto cuesta aprender, cuánto cuesta convertirse, barato aprender, de forma
  gratuita, beca para estudiar, presupuesto bajo, coste de formarse, cuánto cuesta la formación
which degree: qué estudiar, qué carrera estudiar, qué grado, qué carrera debo estudiar, qué carrera elegir, cuál
  carrera estudiar, mejor carrera, mejor carrera para, qué carrera es mejor, qué licenciatura, qué ingeniería, mejor
  grado, qué grado estudiar, qué titulación, qué debo estudiar, qué tengo que estudiar, qué se estudia, qué hay que
  estudiar, estudiar para trabajar en, qué estudio, qué estudios, carrera universitaria para, qué máster, doble grado
cleaning: limpieza de datos, limpiar datos, limpiando datos, limpiar los datos, datos sucios
no degree: sin título, sin carrera, sin estudios, sin universidad, sin titulación, sin carrera universitaria, sin ser
  ingeniero, sin grado, sin licenciatura, sin estudios universitarios, sin haber estudiado, sin diploma, sin
  bachillerato, no terminé la universidad, no tengo carrera, no tengo título, no tengo estudios, dejé la universidad,
  dejé la carrera, abandoné la carrera, no fui a la universidad, sin título universitario, sin ir a la universidad,
  solo con bachillerato, no estudié, sin carrera técnica, carrera trunca, sin estudios previos
juniors: juniors, perfiles junior, contratar juniors, vale la pena contratar juniors, formar juniors, jóvenes, nuevos
  talentos, contratar a un junior
which fits: es para mí, me conviene, para introvertidos, qué rol elegir, encaja conmigo, qué perfil me, encaja,
  encajo, se adapta a mí, adecuado para mí, me va mejor, cuál me conviene, qué me conviene, cuál elegir, qué trabajo
  elegir, qué puesto elegir, personalidad, soy apto, sirvo para, me pega, para mí es mejor, cuál es para mí, ideal
  para mí, para personas introvertidas, va conmigo
specialise: especializarme, especializarse, especialización, especialidad, especialidades, especialista o generalista,
  generalista, nicho, especializado, especializada, en qué especializarme, rama, ramas"""
