"""Topics of the guides on work and people, and their words in Spanish. __init__.py tells how it is read."""

WORK = """negotiation: negociar, negociación, negocio, negociaciones, negociar el salario, negociar el sueldo,
  negociar sueldo, negociar salario, negociarlo, contraoferta, regatear, pedir más dinero, pedir más sueldo, mejorar
  la oferta, negociable, negociar la oferta, cómo se negocia, margen de negociación, pedir más, pedir más que, subir
  la oferta, negociar teletrabajo, regateo
raise: aumento, aumento de sueldo, pedir un aumento, subida de sueldo, aumentos, un aumento, pido un aumento, subir el
  sueldo, subida salarial, incremento salarial, aumento salarial, revisión salarial, me suban el sueldo, mejora
  salarial, jefe más dinero, ganar más en mi empresa
first number: pretensiones salariales, expectativa salarial, expectativas salariales, expectativas de salario, cuánto
  pedir, qué sueldo pedir, cuánto pido, cuánto quieres ganar, cuánto quiero ganar, aspiración salarial, aspiraciones
  salariales, sueldo pretendido, pretensión salarial, salario actual, sueldo actual, sueldo deseado, decir primero,
  qué sueldo digo, qué sueldo decir, qué cifra digo, qué cifra decir, mis expectativas, mis expectativas salariales,
  cuánto digo, decir mi sueldo, revelar mi sueldo, cuánto gano ahora, banda salarial pedir
deadline: plazo, plazo para aceptar, fecha límite, tiempo para decidir, tiempo para pensar, pedir tiempo, cuánto
  tiempo tengo para, oferta caduca, oferta expira, decidir ya, presionan, días para decidir
two offers: dos ofertas, entre dos ofertas, comparar ofertas, dos ofertas de trabajo, varias ofertas, qué oferta, cuál
  oferta, elegir entre ofertas, ambas ofertas, segunda oferta, dos propuestas, otra oferta, y un banco, o un banco,
  dos contratos, dudo entre dos, dudo entre, cuál de las dos, qué oferta acepto, cuál oferta acepto
startup check: oferta de una startup, entrar en una startup, unirme a una startup, antes de firmar, startup antes de,
  startup es seria, startup es fiable, revisar una startup, trabajar en una startup, investigar una startup
equity: opciones sobre acciones, acciones, bono, stock options, opciones, equity, participaciones, bonus, bonos, rsu,
  prima, primas, incentivos, participación en la empresa, acciones de la empresa, opciones de compra
notice: preaviso, renunciar, renuncia, dimitir, dimisión, carta de renuncia, baja voluntaria, avisar, quince días,
  días de preaviso, renuncio, me voy de la empresa, dejar la empresa bien, traspaso, avisar con cuánto, con cuánta
  antelación, carta de dimisión, pedir la baja voluntaria, días de aviso, anunciar mi renuncia, despedirme bien
freelance: freelance, autónomo, por cuenta propia, freelancer, freelancers, autónoma, autónomos, por libre trabajar,
  independiente, independientes, por proyecto, clientes propios, mi propia empresa, monotributista, contratista,
  trabajar por mi cuenta, emprender, consultor independiente
day rate: tarifa, tarifa por hora, tarifa diaria, por hora, cuánto cobrar, cuánto cobrar por hora, cuánto cobro por
  hora, tarifas, precio por hora, precio hora, cobrar por proyecto, cuánto cobrar como freelance, cuánto facturar,
  honorarios, tarifa freelance, cobrar a clientes
contract: contrato o autónomo, contrato fijo, indefinido, contrato, contratos, temporal, contrato temporal, contrato
  indefinido, fijo o freelance, fijo o autónomo, plantilla, en plantilla, por contrato, empleado o autónomo, relación
  de dependencia, subcontratado, freelance o empleado, contratado o freelance, nómina o autónomo
travel: viajar, viajes, viajes de trabajo, viajes de negocios, se viaja, desplazamientos, viajar mucho, en casa del
  cliente, presencial, desplazarse
remote: remoto, teletrabajo, a distancia, remotos, desde casa, remota, remotas, en remoto, 100 remoto, trabajo remoto,
  teletrabajar, híbrido, híbrida, trabajar desde casa, home office, nómada digital, nómadas digitales, trabajo a
  distancia, remotamente, trabajar en remoto, desde cualquier lugar, desde mi pueblo, trabajar desde, full remote, en
  casa, vivir fuera, desde un pueblo, desde otra ciudad
from abroad: desde mi país, desde latinoamérica, para una empresa extranjera, para una empresa de estados unidos, para
  empresas extranjeras, desde argentina, desde méxico, desde colombia, desde españa para, desde perú, desde chile,
  desde venezuela, desde ecuador, para estados unidos desde, para una empresa de fuera, para el exterior, para
  empresas de fuera, para una empresa americana, para empresas americanas, remoto para estados unidos, desde otro
  país, para el extranjero, cobrar en dólares, para empresas de estados unidos, para empresa extranjera, desde españa,
  desde europa, para silicon valley, para una empresa americana desde, para una empresa extranjera desde
layoffs: despidos, despido, despedido, despedida, recortes, me despidieron, me han despedido, echado, echaron, me
  echaron, me han echado, perdí mi trabajo, perdí el trabajo, perder el trabajo, perder el empleo, ere, expediente de
  regulación, recorte de personal, recortes de personal, despidos masivos, indemnización, en paro, paro, desempleo,
  desempleado, desempleada, me quedé sin trabajo, despiden, corrieron, liquidación
bubble: burbuja, burbuja de la ia, estallar, estalla, explota, pinchar, moda pasajera, es una moda, solo una moda,
  hype, solo hype, puro hype, sobrevaloradas, invierno de la ia, humo, es humo
replace: reemplazará, reemplazar, sustituirá, sustituir, reemplaza, sustituye, va a reemplazar, va a sustituir,
  desaparecerá, reemplace, sustituya, quitará, quitar el trabajo, acabará con, desaparecer, reemplazados, reemplazado,
  reemplazada, reemplazo por, sustituido, sustituidos, sustituida, desaparecen, quita, quitan, quitará el trabajo,
  quitando, eliminará, eliminar, eliminado, automatizado, automatizar, automatización, automatizará, amenaza,
  amenazado, en peligro, peligro, en riesgo, acabar con, obsoletos, la ia va a, por la ia, por culpa de la ia,
  reemplazar a, dejará sin trabajo, reemplazando, impacto de la ia, afecta la ia, afecta, cambia la ia, innecesario
safest: más seguro, a salvo de la ia, seguro frente a la ia, seguro contra la ia, seguros, más seguros, más segura, a
  prueba de ia, a prueba de futuro, resistente a la ia, resistentes, sobrevivirá, sobrevivirán, seguras, trabajo
  seguro, menos afectados, no reemplazará
exposure: exposición, expuesto, expuestos, expuesta, expuestas, más expuestos, más afectados, afectado por la ia,
  afectados por la ia, índice de exposición, más expuesto
learn to code still: aprender a programar, aprender a programar todavía, seguir aprendiendo a programar, todavía
  aprender, sentido aprender a programar, sirve aprender a programar, aprender programación en
stress: estrés, estresante, horas extra, quemado, agotamiento, burnout, conciliación, agotado, agotada, quemada,
  cansado, cansada, estresado, estresada, horas de trabajo, horario, horarios, jornada laboral, jornadas, carga de
  trabajo, sobrecarga, sobrecargado, vacaciones, equilibrio, vida personal, vida laboral, fin de semana, noches,
  saturado de trabajo, exhausto, presión, tóxico, tóxica, salud mental, quemarse, cuántas horas trabaja, cuántas horas
  se trabaja, horas extras, vida privada, balance vida trabajo, no doy abasto, no llego a todo, demasiada presión,
  demasiado trabajo, al límite, estoy al límite, jefe tóxico, ambiente tóxico, no desconecto, desconectar, semanas de
  50 horas, 50 horas semanales, 60 horas, no tengo vida
on call: guardia, guardias, de guardia, turnos, turno de noche, disponibilidad 24, estar disponible, turnos de noche
quit: dejar mi trabajo, dejar el trabajo, dejarlo, renunciar a mi trabajo, dejo mi trabajo, me quiero ir, irme de mi
  trabajo, irme de la empresa, quedarme o irme, cambiar de empresa, cambiar de empleo, cambiar de trabajo, odio mi
  trabajo, infeliz, descontento, cuándo dejar, cuándo irse, cuándo cambiar de trabajo, cuánto tiempo quedarme, harto,
  harta, me arrepiento, no aguanto más, no puedo más, ya no puedo más, quiero irme, me quiero marchar, quiero dejar mi
  trabajo, ganas de dejar, estoy hasta, mandar todo, dejar el curro, dejar mi curro, cambiar de curro, asqueado,
  amargado, amargada, desmotivado, desmotivada, quemado de mi trabajo, irme o quedarme, cambio de empresa
other field: dejar la ciencia de datos, salir del sector, dejar los datos, dejar la tecnología, dejar la ia, salir de
  la ia, salir de datos, salir de tecnología, alternativas a, alternativa a, otros campos, fuera de los datos, dejar
  la programación, dejar la informática, otra cosa que
dull: aburrida, aburrido, monótono, aburre, aburren, aburrirse, monótona, repetitivo, repetitiva, tedioso, tediosa,
  interesante, divertido, divertida, rutinario, entretenido, me aburro, me aburre, aburrimiento, siempre lo mismo,
  poco estimulante
firms: startup, gran empresa, consultora, consultoría, multinacional, startups, empresa grande, empresa pequeña,
  empresas grandes, gran consultora, consultoras, big tech, faang, corporación, pyme, pymes, sector público,
  administración pública, funcionario, agencia, startup o empresa grande, cárnica, cárnicas, gobierno, banco o
  startup, consultora o, cliente final, consultora o cliente final, empresa de producto, empresa grande o pequeña,
  gran empresa o startup, multinacionales, startup o empresa
sole person: único, único data scientist, única persona de datos, soy el único, soy la única, única, solo en la
  empresa, sola en la empresa, única persona, hombre orquesta, equipo de uno, nadie más sabe, sin equipo
impostor: síndrome del impostor, impostora, síndrome de la impostora, no soy suficiente, no valgo, no sirvo, no sirvo
  para, soy tonto, tonto para, tonta para, no doy la talla, demasiado tonto, me siento perdido, me siento perdida, me
  siento inútil, no estoy a la altura, no me siento capaz, me siento un fraude, fraude soy, inútil, lento, atrasado,
  no entiendo nada, me siento tonto, me siento tonta, todos saben más, impostor, incompetente
ninety days: primeros 90 días, primeros días, primeras semanas, periodo de prueba, nuevo trabajo, primera semana,
  primer día, primer mes, primeros meses, primeros tres meses, empiezo un trabajo nuevo, empezar un trabajo nuevo,
  empiezo en un nuevo trabajo, nuevo puesto, onboarding, incorporación, nuevo empleo, trabajo nuevo, recién
  contratado, recién llegado, tres primeros meses, empiezo el lunes, empezar con buen pie, empiezo en un, recién
  llegada, pasar el periodo de
age: a los 30, a los 35, a los 40, a los 45, a los 50, a los 55, edad, viejo, mayor, demasiado tarde, a los 60, con 40
  años, con 50 años, tengo 40, tengo 50, tarde para, muy tarde, muy viejo, mayores, tengo 45, tengo 35, con 30 años,
  con 35 años, con 45 años, con 55 años, con 60 años, edadismo, discriminación por edad, años encima, cumplidos,
  vieja, demasiado mayor, demasiado viejo, a mi edad, es tarde, tarde, después de los 40, después de los 50, pasados
  los 40, más de 40, más de 50, a los 42, a los 48, a los 52, cerca de la jubilación, jubilación, cincuenta años,
  cuarenta años, treinta años, demasiado joven, pasado el arroz, se me pasó el arroz, mayor para, muy mayor,
  cuarentón, cuarentona, cincuentón, cincuentona, a estas alturas, treintañero, soy mayor
returning: baja de maternidad, maternidad, volver a trabajar, reincorporarme, después de una pausa, vuelvo a trabajar,
  excedencia, después de la baja, parón, parón laboral, pausa laboral, volver al trabajo, volver al mercado laboral,
  volver a trabajar después, regresar al trabajo, regresar, reinserción, reincorporación, hueco en el currículum,
  huecos en el currículum, año sabático, sabático, sin trabajar, años sin trabajar, retomar mi carrera, paternidad,
  lagunas, hueco de, un hueco, huecos, laguna en el currículum, lagunas en el, vacío laboral, tiempo sin trabajar
family: hijos, familia, niños, madre, padre, familiar, madre soltera, niño, bebé, hijo, padres, mamá, papá, conciliar,
  conciliar familia, conciliación familiar, guardería
illness: discapacidad, autismo, tdah, discapacitado, enfermo crónico, enfermedad crónica, autista, asperger,
  neurodivergente, dislexia, ciego, sordo, silla de ruedas, depresión, ansiedad, trastorno, certificado de
  discapacidad
parttime: media jornada, tiempo parcial, a tiempo parcial, medio tiempo, cuatro días, parcial, jornada reducida,
  reducción de jornada, jornada parcial, 20 horas, 30 horas, part time, semana de cuatro días, semana de 4 días, 4
  días, tres días a la semana, media jornada laboral, menos horas, pocas horas, por horas
beside a job: trabajando a la vez, mientras trabajo, trabajando, horas a la semana, horas por semana, compaginar,
  compaginar con el trabajo, al mismo tiempo que trabajo, a la vez que trabajo, trabajando y estudiando, trabajo a
  tiempo completo, tiempo completo, por las noches, por las tardes, fines de semana, en mi tiempo libre, después del
  trabajo, horas al día, sin dejar mi trabajo, sin dejar el trabajo, horas diarias, mientras trabajas, combinar con
  trabajo
keep people: retener, retención, retener talento, retener a, se van, rotación, fuga de talento, por qué se van, que no
  se vayan, fidelizar, conservar a, duran tan poco, duran poco, se van tan, cambian tanto de, cambian de empresa,
  dejan su trabajo, dejan la empresa, renuncian, por qué se va, se me van, evitar que se vayan, conservar a mis,
  retener a mis, retener científicos, perder a mis, fuga de talentos
women: mujeres, mujer, brecha salarial, femenino, chicas, género, igualdad, brecha de género, feminismo,
  discriminación de género, machismo, diversidad, mujeres en, mujeres ganan menos, hombres y mujeres, como mujer,
  siendo mujer, brecha, menos que los hombres, ser mujer, entorno masculino, mundo de hombres, mujer en tecnología,
  mujeres en tecnología
academia: academia, investigación académica, postdoc, posdoctorado, académico, académica, carrera académica,
  investigador en la universidad, postdoctorado, investigación o industria, industria o academia, profesor
  universitario ser, cátedra, universidad o empresa, posdoc, vida académica
lab: laboratorio, laboratorios, laboratorio de ia, laboratorios de ia, laboratorio de investigación, centro de
  investigación, instituto de investigación
hiring: contratar, contratación, candidatos, reclutar, contrato a alguien, contratarlo, contratarla, contrataría,
  contratar a, contratando, selección de personal, reclutamiento, incorporar, fichar, buscar talento, encontrar
  talento, contratar gente, emplear, contratamos, personal
first hire: contratar primero, a quién contratar, primer contrato, a quién contrato, contratar al primer, primera
  contratación, primer data scientist, contratar antes, contratar primero data, primer empleado, primer perfil, formar
  un equipo de datos, montar un equipo de datos, crear un equipo de datos, armar un equipo de datos, construir un
  equipo de datos, qué perfil contratar, primero contratar, necesita un data, necesita un científico, necesita
  realmente un, hace falta un científico, hace falta un data, necesito un data, necesito un científico, mi primer
  científico, mi primer data, primer científico de datos, contratar a mi primer, mi primer analista, primer analista
  de datos, primer perfil de datos
choose candidates: candidato, evaluar candidatos, entrevistar candidatos, evaluar a un, evaluar a, evaluar, evaluarlo,
  postulantes, aspirantes, cómo entrevistar, cómo entrevistar a, entrevistar a, filtrar candidatos, elegir candidatos,
  seleccionar candidatos, entrevista estructurada, valorar candidatos, probar a un candidato, preguntar a un
  candidato, cómo sé si sabe, cómo sé si un candidato, distinguir a un bueno, comprobar si sabe, diseñar entrevistas,
  diseñar la entrevista
advert: redactar una oferta, escribir una oferta, anuncio de empleo, redactar una vacante, escribir una vacante,
  publicar una oferta, redactar oferta, descripción de puesto ejemplo, ejemplo de oferta, plantilla de oferta, anuncio
  de trabajo, oferta atractiva, perfil de puesto ejemplo
pay band: banda salarial, bandas salariales, cuánto debo pagar, cuánto tengo que pagar, cuánto ofrecer, qué sueldo
  ofrecer, cuánto pagarle, cuánto hay que pagar, presupuesto para, cuánto pago a, rango salarial ofrecer, presupuesto
  para contratar, qué presupuesto, presupuesto necesito, presupuesto necesito para, cuánto le pago, cuánto pagar a,
  cuánto cuesta contratar
levelling: definir niveles, niveles de carrera, matriz de niveles, marco de carrera, escalas salariales, plan de
  carrera para, junior o senior contratar, nivelación, niveles para mi equipo, niveles en el equipo, niveles para el
  equipo
team: equipo de datos, tamaño del equipo, equipos de datos, equipo de ia, estructura del equipo, organizar un equipo,
  organigrama, composición del equipo, centralizado, centralizado o, equipo central, cuántos ingenieros por, roles del
  equipo, nuestro equipo de datos, organizar el equipo, de quién depende el equipo
teaching: enseñar, alumnos, estudiantes, enseñanza, dar clase, enseño, doy clases, dar clases, dar clases de, docente
  de, aula, en clase, escuela, instituto, colegio, enseñar a, mis alumnos, mis estudiantes, profesor de instituto,
  impartir, imparto, niños programación, instituto alumnos, a alumnos de, a mis alumnos, alumnado
become a teacher: ser formador, ser instructor, ser profesor de, convertirme en profesor, dar cursos, formador de,
  instructor de, profesor de data science, profesor de ia, enseñar ia para vivir, vivir de enseñar
assess students: calificar, calificación, notas, evaluar a los alumnos, evaluar estudiantes, evaluar a estudiantes,
  exámenes a, plagio, trabajos de clase, deberes, tareas de clase, corregir, poner examen, calificar a, calificar
  trabajos, exámenes con chatgpt, trabajos hechos con ia, corregir trabajos
ethics: ética, éticas, ético, moral, conciencia, uso militar, militar, armas, dilemas
applicants: candidatos por puesto, solicitantes, cuántos candidatos, candidatos por oferta, cuántos se presentan,
  aspirantes por plaza, cuántas personas aplican
curriculum: plan de estudios, temario, contenidos, programa del curso, contenido del curso, contenidos del curso, qué
  enseñar, qué debería enseñar, programa de la asignatura, asignatura, syllabus, malla curricular, diseñar un curso,
  currículo académico, materias
leave academia: dejar la academia, salir de la academia, dejar la universidad, de academia a industria, salir de la
  universidad, dejar la investigación, salir de la investigación, después del doctorado, tras el doctorado, del
  doctorado a la industria, doctorado a la empresa, dejar el doctorado, abandonar la academia, fuera de la academia,
  postdoc a industria, paso de la academia, sector privado, al sector privado, de la universidad a, de la academia a,
  tras la tesis
advise pupils: orientar a alumnos, orientación vocacional, aconsejar a mis alumnos, orientar estudiantes, aconsejar a
  mi hijo, aconsejar a mi hija, orientación profesional para alumnos
management: jefe, gerente, liderar un equipo, ser jefe, jefa, gerencia, liderar, liderar equipos, líder de equipo,
  líder técnico, mando, mandos, manager, ser manager, gestión de personas, gestionar personas, gestionar equipos,
  dirigir un equipo, dirigir, contribuidor individual, colaborador individual, jefe de equipo, directivo, team lead,
  teamlead, carrera técnica o, gestión o técnico, puesto de jefe, pasar a manager, supervisar
promotion: pasar a senior, llegar a senior, ser senior, ascender a senior, promoción, promocionar, promocionado,
  ascendido, ascensos, que me asciendan, conseguir un ascenso, ser promovido, subir de nivel, subir de categoría, de
  junior a senior, llegar a ser senior, siguiente nivel, cuándo eres senior, crecer en la empresa, estancado, junior a
  senior, senior a staff, ascienden, promover"""
