"""What is asked about applying and interviews, and its words in Spanish. __init__.py tells how it is read."""

APPLYING = """\
interview: me van a preguntar, qué me van a preguntar, me preguntan, qué me preguntan, qué suelen preguntar en, te
  preguntan en, qué preguntarán, qué pueden preguntarme, me pueden preguntar, qué me pueden preguntar, van a
  preguntarme
rounds: número de entrevistas, rondas de entrevistas, ronda de entrevistas, fases de entrevista, etapas de la
  entrevista, fases de selección, procesos de selección, proceso de reclutamiento, proceso largo, proceso demasiado
  largo, proceso eterno, proceso interminable, primera entrevista, segunda entrevista, tercera entrevista, cuarta
  entrevista, quinta entrevista, última entrevista, primera ronda, tercera ronda, entrevista telefónica, llamada con
  rrhh, llamada con el reclutador, llamada del reclutador, screening, filtro telefónico, después de la entrevista,
  tras la entrevista, escribir después de la entrevista, correo después de la, correo de agradecimiento, mensaje de
  agradecimiento, dar las gracias después, agradecer la entrevista, hacer seguimiento, seguimiento después de,
  insistir al reclutador, escribir al reclutador otra, no me dicen nada, no he tenido noticias, sin noticias, sin
  noticias desde, cuánto tardan en responder, cuánto tarda en responder, cuánto tardan en contestar, cuánto esperar,
  cuánto hay que esperar, cuánto espero respuesta, tardan en responder
behavioural: preguntas de conducta, preguntas personales, preguntas de rrhh, entrevista conductual, entrevista por
  competencias, entrevista personal, entrevista de recursos humanos, entrevista con rrhh, entrevista con recursos
  humanos, entrevista cultural, cultural fit, cuéntame sobre ti, háblame sobre ti, presentarme en, presentarme en una,
  presentarse en una, presentación personal, elevator pitch, venderme en, venderme mejor, venderse en, mis
  debilidades, mis fortalezas, puntos fuertes y débiles, puntos fuertes, mayor debilidad, mayor defecto, mis defectos,
  virtudes y defectos, por qué quieres trabajar, por qué quieres cambiar, por qué quiero cambiar, por qué dejaste tu,
  por qué dejé mi, por qué me fui de, por qué nosotros, por qué nuestra empresa, por qué este puesto, explicar por qué
  me fui, explicar mi despido en, explicar el despido en, explicar mi cambio de carrera, explicar mi cambio,
  justificar mi cambio, dónde te ves, dentro de cinco años, en cinco años entrevista, conflicto con un compañero,
  conflicto en el trabajo, conflictos en entrevista, situación difícil, error que cometí, contar un fracaso,
  motivación en la entrevista, preguntas blandas, soft skills en la entrevista, soft skills en entrevistas
ai in interviews: usar chatgpt en una entrevista, usar chatgpt en entrevistas, usar chatgpt durante la, usar ia en
  entrevistas, usar ia durante la, usar la ia en, usar la ia durante, usar copilot en la, usar copilot durante, puedo
  usar chatgpt en, puedo usar ia en, puedo usar copilot en, dejan usar chatgpt, dejan usar ia, dejan usar copilot,
  permiten chatgpt, permiten usar chatgpt, permiten usar ia, permiten copilot, chatgpt permitido, copilot permitido,
  chatgpt en la prueba técnica, chatgpt en una prueba técnica, chatgpt para la prueba técnica, chatgpt para una prueba
  técnica, ia en la prueba técnica, ia para la prueba técnica, prueba técnica con chatgpt, prueba técnica con ia,
  prueba con chatgpt, prueba con ia, copiar en la entrevista, hacer trampas, hacer trampa en la, trampa con ia, me
  acusan de usar, me acusaron de usar, creen que usé ia, creen que usé chatgpt, piensan que usé, pensaron que usé, se
  dan cuenta si, se nota si uso, detectan chatgpt, pinganillo, entrevista con ia, entrevista con una ia, entrevista
  con un robot, entrevista por ia, entrevista con inteligencia artificial, entrevistador ia, avatar de ia, entrevista
  grabada, videoentrevista, videoentrevista con ia
project talk: presentar mis proyectos, presentar mi portafolio, presentar mi tesis, presentar mi tfm, presentar mi
  tfg, presentar mi trabajo, presentar proyectos en, hablar de mi tesis, hablar de mi tfm, contar mis proyectos,
  describir mi proyecto, describir mis proyectos, describir un proyecto, defender mis proyectos, preguntas sobre mi
  proyecto, preguntas sobre mis proyectos, me preguntan por mis proyectos, proyectos en la entrevista, proyecto en la
  entrevista, exponer mi proyecto, exponer un proyecto, detallar un proyecto
rejected: suspendí la prueba, suspendí el test, reprobé la prueba, reprobé el test, me suspendieron, fallé la
  prueba, desapareció después de la, desapareció tras la, el reclutador desapareció, reclutadora desapareció, no
  volvieron a llamar, nunca más respondieron, me hicieron ghosting
leetcode: leetcode fácil, leetcode medium, leetcode hard, hacer leetcode, practicar leetcode, ejercicios de leetcode,
  leetcode todavía, problemas de leetcode, pruebas de programación, test de programación, test de código, ejercicio de
  código, ejercicios de código, ejercicios de algoritmos, algoritmos y estructuras, estructuras de datos, algoritmos
  en la entrevista, algoritmos en entrevistas, entrevista de programación, entrevista de algoritmos, programar en
  directo, programar en vivo, codificar en vivo, programar en pizarra, código en pizarra, pizarra en la entrevista,
  programar delante de, programar bajo presión, pair programming, prueba de sql, prueba sql, prueba de python, prueba
  python, test de sql, test de python, preguntas de sql, preguntas sql, preguntas de python, ejercicios sql,
  ejercicios de sql en, codility, test de lógica, prueba de lógica, pruebas de lógica, test psicotécnico,
  psicotécnico, psicotécnicos, test online
system design: entrevista de diseño, entrevista de diseño de sistemas, entrevista de system design, pregunta de
  diseño, diseñar un sistema, diseñar un sistema de, diseñar un recomendador, diseñar una arquitectura, dibujar una
  arquitectura, dibujar la arquitectura, entrevista de arquitectura, arquitectura en la pizarra, diseño de ml,
  pregunta de arquitectura, sistema de recomendación en entrevista, modelado de datos en entrevista
take home: prueba técnica en casa, prueba técnica para casa, prueba en casa, ejercicio en casa, casos prácticos, caso
  para resolver, caso de negocio, prueba sin pagar, prueba técnica sin pagar, prueba técnica no pagada, prueba técnica
  no remunerada, prueba técnica larga, prueba técnica muy larga, prueba técnica de 8, prueba técnica gratis, trabajo
  gratis, trabajar gratis, trabajo no pagado, trabajo no remunerado en el, proyecto para la entrevista, proyecto para
  una entrevista, proyecto como prueba, me pidieron un proyecto, me piden un proyecto, me mandaron un proyecto, me
  piden hacer un proyecto, me mandan una prueba, me mandaron una prueba, me piden una prueba, un fin de semana entero,
  fin de semana en una, desafío técnico, desafío técnico para, assessment técnico, take home, presentación para la
  entrevista, preparar un caso
kaggle: en kaggle, competencia de kaggle, competición de kaggle, concurso de kaggle, medalla de kaggle, medallas de
  kaggle, medallas en kaggle, grandmaster, ranking de kaggle, hackathon, hackathons, hackatón, hackatones,
  competiciones de datos, competencias de datos, concursos de datos, proyecto titanic, proyecto del titanic, dataset
  titanic, proyectos de kaggle, proyecto de kaggle, dataset de kaggle, datasets de kaggle, zindi
course projects: proyecto del curso, proyecto de curso, proyecto del bootcamp, proyectos del bootcamp, proyecto de
  bootcamp, proyecto del máster, proyectos del máster, proyecto de la carrera, proyectos de la carrera, proyecto de la
  universidad, proyectos universitarios, proyecto universitario, proyecto de clase, proyecto final de carrera,
  proyecto de grado, proyecto fin de máster, trabajo fin de grado, trabajo fin de máster, trabajo de fin de máster,
  trabajo de grado, mi tfg, mi tfm, tesis de grado, tesis de maestría, tesina, proyecto de tutorial, proyectos de
  tutoriales, proyecto copiado, proyectos copiados, copiado de un tutorial, copiar un tutorial, seguí un tutorial,
  siguiendo un tutorial, proyecto de udemy, proyectos de udemy, proyecto de coursera, proyectos de coursera, proyectos
  de platzi, ejercicios del curso, proyectos guiados, proyecto guiado
ai written: hecha con chatgpt, hecho por ia, hecho por chatgpt, escrito por ia, escrito con chatgpt, generado por ia,
  generado por chatgpt, generado con chatgpt, código generado por, código de ia, código con ia, código hecho por,
  código escrito por, proyecto hecho con, proyectos hechos con, proyectos con chatgpt, programado con chatgpt,
  programado con cursor, programado por ia, vibe coder, vibecoding, cv hecho con chatgpt, cv hecho con ia, cv con ia,
  currículum hecho con, carta con ia, copilot escribió, chatgpt escribió, lo hizo chatgpt, lo hizo la ia, no lo
  programé yo, no lo escribí yo, ayuda de chatgpt, con ayuda de chatgpt, admitir que usé, decir que usé ia, decir que
  usé chatgpt, confesar que usé
how many projects: cuántos proyectos necesito, cuántos proyectos tener, suficientes proyectos, demasiados proyectos,
  pocos proyectos, dos proyectos bastan, basta con un proyecto, tres proyectos, un buen proyecto o, un proyecto o
  varios, un proyecto grande o, muchos proyectos o, muchos proyectos pequeños, varios proyectos pequeños, calidad o
  cantidad, cantidad o calidad, un solo proyecto, tamaño del proyecto, proyecto grande o pequeños, qué tan grande debe
  ser
confidential: cláusula de confidencialidad, firmé un nda, firmé confidencialidad, trabajo confidencial, código de mi
  empresa, código interno, código propietario, código del trabajo, repos privados, repo privado, repositorio privado,
  repositorios privados, github privado, github vacío, mi github está vacío, nada en github, nada en mi github, nada
  que mostrar, no tengo nada que mostrar, no puedo compartir, no puedo publicar, no puedo hablar de, no puedo contar
  lo que, no me dejan mostrar, no me dejan publicar, no me dejan compartir, puedo publicar el código, puedo mostrar el
  código, mi trabajo es confidencial, todo es interno, todo es privado, secreto industrial, secreto profesional,
  pertenece a la empresa, pertenece a mi empresa
no numbers: sin resultados medibles, no tengo resultados, no tengo datos de impacto, nunca llegaron a producción,
  nunca fue a producción, nunca pasó a producción, nunca se desplegó, nunca se desplegaron, nunca se usó, nunca se
  usaron, se quedó en poc, se quedó en prueba de, proyecto cancelado, proyectos cancelados, proyecto que se canceló,
  nadie lo midió, nadie midió, cuantificar resultados, cuantificar mi impacto, cuantificar logros, cuantificar mis
  logros, medir mi impacto, mostrar mi impacto, demostrar mi impacto, demostrar impacto, logros medibles, logros
  cuantificables, logros sin números, impacto sin números, poner números en el cv, números en el cv, cifras en el cv,
  métricas en el cv, métricas en mi cv, impacto en el cv, impacto de negocio en
ats: superar el ats, superar los ats, vencer el ats, engañar al ats, burlar el ats, cv para ats, cv ats, compatible
  con ats, optimizar para ats, puntuación ats, software de reclutamiento, filtro de cv, filtran los cv, filtro de
  currículums, palabras clave en el cv, copiar palabras clave, cv en pdf, pdf o word, cv a dos columnas, dos columnas,
  cv con canva, canva, cv con gráficos, formato del cv, formato de cv, cv creativo, un robot lee, robots leen, lo lee
  una máquina, lo lee una ia, leído por una ia, lee mi cv una, ia lee mi cv, ia descarta, ia rechaza mi cv, ia filtra,
  ia que filtra cv, algoritmo rechaza, algoritmo descarta, algoritmo filtra, me rechazan en minutos, rechazado en
  minutos, rechazado automáticamente, descartado automáticamente, rechazo en cinco minutos, rechazo inmediato, texto
  oculto, texto en blanco, texto invisible
cover letter: cartas de motivación, carta motivacionales, una carta, hace falta carta, escribir una carta, escribir la
  carta, mandar carta, enviar carta, leen las cartas, se leen las cartas, carta hecha con, carta escrita con, carta
  obligatoria, carta de acompañamiento, correo de presentación, correo de candidatura, email de presentación, mensaje
  de presentación
red flags: señal de alerta, red flag, bandera roja, oferta sospechosa, ofertas sospechosas, oferta rara, anuncio
  sospechoso, anuncio falso, anuncios falsos, vacante falsa, vacantes falsas, vacantes fantasma, vacante fantasma,
  oferta fantasma, fantasma, fantasmas, es una estafa, timo, timos, es un timo, oferta fraudulenta, estafa laboral,
  estafas laborales, huele a estafa, suena a estafa, me piden dinero, me piden pagar, me piden que pague, me pide
  dinero, me piden mis datos, piden datos bancarios, whatsapp, telegram, oferta es real, es real la oferta, oferta es
  verdadera, siempre la misma oferta, oferta lleva meses, misma oferta desde hace, vuelven a publicar, republican,
  llevan meses publicando, empresa tóxica, empresas tóxicas, detectar una mala empresa, mala empresa, empresa mala,
  cómo saber si una empresa, demasiado buena para ser, contratan de verdad, realmente contratan
read a posting: leer una oferta de, leer una vacante, entender la oferta, interpretar la oferta, descifrar una oferta,
  requisitos de la vacante, requisitos del anuncio, lista interminable de requisitos, tantos requisitos, demasiados
  requisitos, requisitos imposibles, requisitos absurdos, requisitos exagerados, requisitos irreales, piden todo,
  piden muchas cosas, piden mil cosas, piden diez años, imprescindible o deseable, obligatorio o deseable, deseable o
  imprescindible, requisito o deseable, deseable, se valorará, es un plus, carta a los reyes magos, unicornio,
  unicornios, buscan un unicornio, varios puestos en uno, tres puestos en uno, cinco trabajos en uno, dos trabajos en
  uno, todo en uno, descripción vaga, descripciones vagas, ofertas vagas, oferta vaga, qué significa la oferta, qué
  quieren decir las ofertas, jerga de las ofertas, rockstar, ninja, cumplir la mitad
posting: anuncios de trabajo, la oferta dice, la oferta pide, el anuncio dice, el anuncio pide, la vacante pide, la
  vacante dice, las ofertas piden, las vacantes piden, piden en las ofertas, piden las ofertas, piden las vacantes,
  ofertas publicadas, portal de empleo, portales de empleo, infojobs, computrabajo, publicación de empleo, avisos de
  trabajo, los anuncios, anuncios de, en anuncios, qué piden los anuncios, anuncios piden, anuncios laborales
own title: mi título, mi cargo, mi puesto se llama, mi título de puesto, título del cargo, nombre de mi cargo, cambiar
  mi título, cambiar el título, cambiar el nombre de mi, cambiar mi puesto en, cambiar el cargo, modificar mi título,
  adaptar mi título, adaptar mi cargo, título no coincide, título no refleja, título no corresponde, cargo no refleja,
  cargo no coincide, cargo no corresponde, título raro, cargo raro, título interno, título oficial, cargo oficial, mi
  cargo oficial, mi título oficial, qué título poner, qué cargo poner, qué cargo pongo, qué puesto pongo, título en
  linkedin, mi título en linkedin, titular de linkedin, cargo en linkedin, titular en linkedin, puedo llamarme data,
  llamarme data scientist, puedo poner data scientist, poner data scientist en mi, poner que soy, mentir en el título,
  mentir en mi título, mentir sobre mi cargo, exagerar mi título, exagerar mi cargo, inflar mi título
titles: nombres de los puestos, nombres del puesto, cómo se llama el puesto, cómo se llama el trabajo, cómo se llama
  el que, cómo se llama la persona, cómo se le llama, otros nombres, mismo trabajo, mismo cargo, mismo título, mismo
  rol, mismos puestos, títulos distintos, títulos diferentes, títulos parecidos, títulos similares, nombres distintos,
  nombres diferentes, tantos nombres, tantos títulos, demasiados títulos, cada empresa lo llama, cada empresa llama,
  todos estos nombres, todos estos títulos, confusión de títulos, lío de nombres, lío de títulos, cargos diferentes,
  denominación, denominaciones
applicants: candidatos por vacante, cuánta gente se postula, cuánta gente aplica, cuánta gente se presenta, cuántas
  personas se postulan, cuántos aplican, cuántos se postulan, número de candidatos, postulantes por vacante, cientos
  de candidatos, cientos de postulantes, miles de candidatos, miles de postulantes, solicitudes por oferta, tasa de
  aceptación, cuántos currículums reciben, cuántos cvs reciben
recruiter: reclutadoras, headhunters, los de recursos humanos, responsable de selección, gente de recursos humanos,
  empresa de selección, empresas de selección, consultora de selección
the search: búsqueda laboral, mi búsqueda de empleo, meses buscando, meses buscando empleo, llevo meses buscando,
  llevo seis meses buscando, llevo un año buscando, llevo meses enviando, llevo meses aplicando, llevo meses
  postulando, tiempo buscando, tiempo buscando empleo, tasa de respuesta, cuántos cv, cuántos cvs, cuántos cv enviar,
  cuántos currículum, cuántos currículums enviar, a cuántas ofertas, a cuántas ofertas aplicar, a cuántas ofertas
  postular, a cuántos trabajos aplicar, cuántas aplicaciones, cuántas entrevistas para, cuántas entrevistas hasta,
  cuánto tarda uno en encontrar, cuánto tardan en encontrar, cuánto tardaste en encontrar, cuánto tiempo tarda en
  encontrar, cuánto tiempo para encontrar, cuánto tiempo en encontrar, cuánto tiempo se tarda en, cuánto dura la
  búsqueda, cuánto dura buscar, se tarda en encontrar, dura la búsqueda, cuántas candidaturas
where juniors: dónde contratan juniors, contratan a juniors, contratan gente sin experiencia, contratan gente sin,
  contratan recién egresados, contratan a recién graduados, contratan a recién titulados, contratan egresados,
  empresas que contratan juniors, empresas que contratan sin, empresas que contraten sin, empresas que forman,
  empresas que te forman, empresa que forme, empresas que capacitan, empresas para empezar, empresas para
  principiantes, aceptan juniors, aceptan sin experiencia, aceptan principiantes, cogen juniors, cogen a gente sin,
  cogen gente sin experiencia, toman sin experiencia, toman gente sin experiencia, buscan juniors, buscan
  principiantes, buscan recién graduados, programas para recién graduados, programas para recién egresados, programa
  de jóvenes talentos, programas de talento joven, programas trainee, programa de trainees, jóvenes profesionales
  programa, ferias de empleo, feria de empleo, dónde encontrar trabajo junior, dónde encontrar puestos junior, dónde
  hay puestos junior, dónde empezar sin experiencia, ofertas sin experiencia, vacantes sin experiencia, vacantes para
  juniors, graduate program
experience paradox: pide 3 años para junior, pide 3 años, aplico igual, aplico de todas formas, postulo igual, me
  presento igual, me postulo igual
internship: buscar prácticas, conseguir prácticas, encontrar prácticas, conseguir una pasantía, conseguir pasantía,
  buscar pasantía, encontrar una pasantía, prácticas de verano, prácticas de empresa, prácticas curriculares,
  prácticas extracurriculares, prácticas remuneradas, prácticas pagadas, prácticas no remuneradas, pasantes, becario
  de datos, de becario, prácticas en ia, prácticas en datos, servicio social, residencias profesionales, practicante
  de datos, primer año de carrera, segundo año de carrera
offer: me hicieron una oferta, me hicieron una propuesta, me han hecho una oferta, me dan una oferta, recibí una
  oferta, he recibido una oferta, tengo una oferta, aceptar la oferta, aceptar esta oferta, rechazar la oferta, esta
  oferta, mi oferta, oferta formal, paquete salarial
deadline: plazo para responder, plazo de la oferta, responder antes del viernes, antes del viernes, antes del lunes,
  para el viernes, para mañana, para el lunes, en 24 horas, en 48 horas, 24 horas para responder, 48 horas para
  responder, días para responder, días para aceptar, días para pensarlo, tiempo para pensarlo, tiempo para responder,
  pedir más tiempo, más tiempo para decidir, más tiempo para pensar, más tiempo para responder, ganar tiempo, quieren
  respuesta, quieren una respuesta, quiere una respuesta, esperan mi respuesta, me presionan para, me presiona para,
  presión para firmar, presionan para firmar, me meten prisa, me mete prisa, me meten presión, hacer esperar a, hacer
  esperar, alargar la respuesta, retrasar la respuesta, retrasar mi respuesta, aplazar la respuesta, esperando otra
  oferta, espero otra oferta, esperando otra respuesta, espero otra respuesta, esperando respuesta de otra, la oferta
  vence, oferta que expira
startup check: startup sólida, startup segura, startup riesgosa, startup arriesgada, startup sin ingresos, startup sin
  dinero, startup quiebra, startup sobrevivirá, startup sobreviva, startup es buena, startup vale la pena, entrar a
  una startup, unirse a una startup, irme a una startup, firmar con una startup, oferta en una startup, trabajar en
  una startup riesgo, evaluar una startup, preguntar a una startup, ronda de inversión, rondas de inversión,
  financiación de la startup, serie a, serie b, preseed, pre seed, runway, caja de la startup, cuánto dinero le queda,
  cuánto le queda de, quiebra, bancarrota
equity: participación en la startup, acciones de la startup, acciones o sueldo, acciones o salario, sueldo o acciones,
  salario o acciones, equity o sueldo, equity o salario, sueldo o equity, porcentaje de la empresa, porcentaje de la
  startup, porciento de la empresa, por ciento de la empresa, % de la empresa, % de acciones, % de equity, phantom
  shares, opciones valen, valen las acciones, valen las stock options, cuánto valen las acciones, valor de las
  acciones, rsus, vesting, cliff, bono anual, bonus anual, bono de firma, bono por firmar, bonus de entrada, variable
  anual, salario variable, sueldo variable, parte variable, fijo y variable, fijo o variable, aguinaldo, paga extra,
  pagas extra, cofundador, ser socio, dilución
notice: dar preaviso, dar el preaviso, avisar con, avisar con 15 días, avisar con dos semanas, dos semanas de aviso,
  quince días de preaviso, 15 días de preaviso, sin preaviso, período de preaviso, renunciar bien, renunciar sin,
  presentar mi renuncia, presentar la renuncia, presentar la baja, comunicar mi renuncia, comunicar mi salida, decirle
  a mi jefe que, decir a mi jefe que, decirle al jefe que me, anunciar mi salida, irme bien, irme en buenos términos,
  salir en buenos términos, quedar bien al irme, contraoferta de mi, contra oferta, contraofertas, mi empresa me hace
  una, mi jefe me ofrece más, aceptar una contraoferta, aceptar la contraoferta, me ofrecen más para quedarme, me
  ofrecen más por quedarme, más dinero para quedarme, me piden que me quede, me suplican que me quede, no quieren que
  me vaya, traspaso de tareas, entrevista de salida, quiere que me quede, quieren que me quede, me ofrece más dinero,
  me ofrecen más dinero, me ofrece más por quedarme, me suben el sueldo para
soft skills: competencias personales, habilidades de comunicación, habilidades comunicativas, comunicar bien,
  comunicarme mejor, trabajar en equipo, empatía, escucha activa, qué cualidades, cualidades personales, capacidad de
  comunicación, habilidades humanas, aptitudes personales"""
