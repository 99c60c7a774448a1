"""Topics of the guides, and what people write for them in Spanish. __init__.py tells how it is read."""

TOPICS = """soft skills: habilidades blandas, habilidades sociales, habilidades interpersonales, competencias
  blandas, soft skills, habilidades personales, competencias transversales
masters: máster, maestría, posgrado, postgrado, máster oficial, maestrías, másteres, hacer un máster, máster en,
  posgrados
phd: doctorado, doctor, doctorarme, doctorarse, doctorados, tesis, tesis doctoral, phd, un doctorado, hacer el
  doctorado, hacer un doctorado, hacer la tesis
bootcamp: bootcamp, bootcamps, curso intensivo, curso de tres meses, curso de 3 meses, curso de seis meses, curso de
  pocos meses, cursos intensivos, curso rápido, curso corto
selftaught: autodidacta, autodidactas, por mi cuenta, aprender solo, por libre, por mi propia cuenta, de forma
  autodidacta, autoaprendizaje
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
  encontrar empleo, primera oportunidad, incorporarme, primera vez, ofertas junior, primer curro, meter el pie,
  colocarme, mi primer puesto, mi primer curro, sin nada de experiencia, recién acabada la carrera, recién terminada
  la carrera
side doors: más fácil, más fácil de, lo más fácil, puerta de entrada, trampolín, puerta trasera, más accesible, más
  fácil para entrar, más fácil para empezar, entrada más fácil, más sencillo, más sencilla, más fácil conseguir, más
  fáciles, fácil de entrar, fácil entrar, es fácil entrar, rol más fácil, por dónde entrar, meter la cabeza, meter
  cabeza, poner un pie, un pie en, por dónde colarse
experience paradox: piden experiencia, piden tres años, piden años de experiencia, piden 3 años, todos piden
  experiencia, exigen experiencia, piden experiencia para, años de experiencia requeridos, no cumplo los requisitos,
  no cumplo todos los requisitos, no cumplo, aplicar sin cumplir, experiencia previa, pide experiencia, piden mucha
  experiencia, sin experiencia no hay, 3 años de experiencia, tres años de experiencia, postular sin, piden 5 años,
  pide 5 años, piden dos años, exigen años de, experiencia para todo, para tener experiencia, experiencia que no
  tengo, sin cumplir todos los, cumplir todos los requisitos
network: contactos, red de contactos, enchufe, networking, conocer gente, referidos, referencias, recomendación,
  recomendaciones, conexiones, palanca, palancas, conocidos, escribir a desconocidos, contactar reclutadores, mensajes
  en frío, hacer contactos, red profesional, hacer networking, hacer red, crear red de contactos, escribir por
  linkedin, sin contactos, sin enchufe, meetups, quedadas
overqualified: sobrecualificado, sobrecualificada, sobrecalificado, sobrecalificada, sobrecualificación, ganar menos,
  cobrar menos, aceptar menos, aceptar menos sueldo, bajar de nivel, bajar de categoría, bajar de puesto, bajada de
  sueldo, reducción de sueldo, un paso atrás, rebajarme, empezar de cero otra vez, empezar otra vez de cero, volver a
  empezar, empezar de nuevo, volver a ser junior, ocultar mi doctorado, ocultar el doctorado, esconder mi doctorado,
  quitar el doctorado, demasiado cualificado, demasiada experiencia, cobrar mucho menos, perder sueldo, bajarme el
  sueldo, bajar el sueldo, bajarse el sueldo, empezar mi carrera de cero, carrera desde cero, tendré que empezar de
  cero, tengo que empezar de cero, tener que empezar de cero, partir de cero otra vez, volver a empezar de cero,
  otra vez desde abajo
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
  aprendizaje, rápidamente, duración, dura, tardaré, tarda, tardo, tardar, en poco tiempo, cuesta mucho aprender,
  cuesta aprender, es difícil aprender, cuánto cuesta aprender a
annotation: anotación de datos, etiquetado de datos, trabajo de anotación, etiquetar datos
hurry: en un mes, en dos semanas, lo antes posible, en dos meses, cuanto antes, a toda prisa
order: por dónde empezar, en qué orden, hoja de ruta, aprender primero, por dónde empiezo, por dónde comienzo, por
  dónde comenzar, por dónde arrancar, orden, en qué orden aprender, orden de aprendizaje, qué aprender primero, qué
  aprendo primero, primero aprender, primeros pasos, primer paso, qué estudiar primero, guía de aprendizaje, ruta de
  aprendizaje, roadmap, empezar primero, empezar desde cero, plan para aprender, aprendo primero, estudio primero, qué
  aprendo antes, aprender antes, empezar por, qué va primero
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
  para mí, para personas introvertidas, va conmigo, cuál me pega, cuál va conmigo, cuál encaja, qué perfil encaja, qué
  puesto encaja, me gusta más, cuál elijo
specialise: especializarme, especializarse, especialización, especialidad, especialidades, especialista o generalista,
  generalista, nicho, especializado, especializada, en qué especializarme, rama, ramas
no expert: nadie sabe, nadie entiende, no sé del tema, no soy técnico, no soy técnica, si no sé del tema, no entiendo
  del tema, nadie de la empresa sabe, sin saber del tema, sin expertos
working language: mi inglés, nivel de inglés, hablar inglés, saber inglés, sin inglés, sin saber inglés, sin hablar
  inglés, inglés fluido, buen inglés, mal inglés, poco inglés, inglés básico, inglés intermedio, inglés avanzado,
  inglés técnico, necesito inglés, inglés necesario, inglés obligatorio, es necesario el inglés, es obligatorio el
  inglés, hace falta inglés, dominar el inglés, dominio del inglés, hablo inglés, no hablo inglés, hablo poco
  inglés, qué inglés, cuánto inglés, inglés b2, inglés c1, nivel b2, mi acento, acento extranjero, mi nivel de
  idioma, idioma alemán, sin alemán, sin saber alemán, hablar alemán, saber alemán, barrera del idioma, barrera
  idiomática, lengua materna, nativo, hablante nativo, entrevista en inglés, entrevistas en inglés, trabajar en
  inglés, trabajos en inglés, aprender inglés, mejorar mi inglés, el inglés, idiomas"""
