"""What is asked about pay, learning and levels, and its words in Spanish. __init__.py tells how it is read."""

CAREERS = """\
where pay differs: según la región, según la provincia, según el lugar, depende de la región, depende del lugar,
  depende de dónde, en provincias, en provincia, en las provincias, fuera de madrid, fuera de la capital, fuera de
  cdmx, fuera de buenos aires, en ciudades pequeñas, ciudades pequeñas, ciudad grande, ciudades grandes, grandes
  ciudades, en un pueblo, coste de vida, costo de vida, coste de la vida, costo de la vida, después del alquiler,
  después de pagar alquiler, alquileres, diferencia salarial por ciudad, sueldo según ciudad
count: cuántas hay, cuántos existen, cuánta gente trabaja, cuántas personas trabajan, cuántos trabajan, cuántos
  empleos, cuántos puestos, cuántas vacantes, cuántos profesionales, cuántas personas se dedican, cuánta gente se
  dedica, tamaño de la profesión
phd: sin doctorado, hacer un phd, un phd, sin phd, estudiar un doctorado, director de tesis, mi tesis, abandonar el
  doctorado, terminar el doctorado, acabar el doctorado, doctorado industrial, doctorado o, tema de tesis, papers
  publicados, publicar papers, publicar artículos, publicaciones científicas, beca de doctorado, beca predoctoral,
  beca doctoral, predoctoral
years: cuántos años de experiencia, cuántos años para ser, cuántos años para senior, cuántos años hasta senior,
  cuántos años hay que, cuántos años se necesitan, años para ser senior, años para llegar a, años hasta senior, años
  de junior, cuánto tiempo de junior, cuánto tiempo como junior, cuánto tiempo hasta senior, cuánto tiempo para ser
  senior, cuánto tarda en ser senior, cuánto se tarda en ser, tras cuántos años, número de años
cities: en qué ciudades, mejores ciudades, mejor ciudad para, ciudades con más, ciudades donde, ciudad donde, qué
  región, qué regiones, en qué región, qué provincia, qué comunidad autónoma, dónde mudarme, dónde hay más trabajo,
  dónde hay más ofertas, dónde están los trabajos, dónde están las empresas, dónde está el trabajo, hub tecnológico
levelling: definir los niveles, niveles en mi equipo, niveles del equipo, niveles de seniority, escala de niveles,
  carrera profesional interna, plan de carrera interno, matriz de competencias, matriz de habilidades, career ladder,
  career framework, expectativas por nivel, criterios para senior, criterios de promoción, qué nivel contratar, qué
  nivel contrato, contratar junior o senior, contratar un junior o, contratar un senior o, contrato a un junior o,
  contrato junior o senior, un senior o dos juniors, dos juniors o un, evaluar la seniority, evaluar el nivel de un,
  en qué nivel pongo, en qué nivel contratar, bandas y niveles
after: y después, qué sigue después, qué viene después, siguiente puesto, próximo puesto, progresión, progresión
  profesional, progresión de carrera, trayectoria profesional, salidas profesionales, salidas tiene, salida
  profesional, hacia dónde crecer, hacia dónde evolucionar, hacia dónde puedo crecer, a dónde lleva, adónde lleva, a
  qué puestos, a qué se puede llegar, a qué puedo aspirar, qué puestos después, en qué acaban, dónde terminan
learn to code still: todavía aprender a programar, aún aprender a programar, aprender a programar con la, aprender
  a   programar en 2026, aprender a programar en 2025, aprender a programar hoy, aprender a programar ahora, vale
  la pena   aprender a, merece la pena aprender a, tiene sentido aprender a, tiene sentido aprender programación,
  para qué   aprender python, por qué aprender a programar, si la ia programa, si la ia escribe, si la ia ya, la
  ia ya programa, la ia programa mejor, la ia escribe código, la ia escribe el código, chatgpt programa mejor,
  chatgpt ya programa, chatgpt escribe código, chatgpt hace el código, ya no hace falta programar, ya no hace
  falta saber, hace falta saber   programar todavía, inútil aprender a programar, aprender código con ia, aprender
  python con la ia, aprender python   si la, aprender programación si
become a teacher: ser formadora, hacerme formador, trabajar de formador, formador freelance, dar formación, dar
  formaciones, dar clases particulares, dar clases online, dar clases en un bootcamp, dar clases en la universidad,
  enseñar en la universidad, enseñar online, enseñar por dinero, ganar dinero enseñando, vivir de dar clases, vivir de
  los cursos, vender cursos, vender un curso, vender mi curso, crear un curso online, crear un curso, crear cursos
  online, crear cursos, grabar un curso, profesor asociado, profesor de bootcamp, ser mentor, hacerme mentor, mentor
  de pago, mentor en, mentor remunerado, dar mentorías, mentorías de pago, impartir cursos, impartir clases, impartir
  formación, impartir talleres, dar talleres, talleres de, formar a mis compañeros, formar a compañeros, formar a
  empleados, formar a adultos, capacitar empleados, capacitador, capacitadora, dar capacitaciones, tallerista
employers: qué empresa, cuáles empresas, qué empresas contratan, qué empresas buscan, empresas contratan, empresas
  buscan, empresas que contratan, empresas que buscan, empresas que más contratan, mejores empresas, mejor empresa,
  mejores empleadores, principales empleadores, quién contrata a, dónde aplicar, dónde postular, dónde postularme,
  dónde enviar mi cv, dónde mandar mi cv, dónde trabajan los, dónde trabaja un, dónde puede trabajar un, dónde puedo
  trabajar, para quién trabaja, en qué empresas, en qué empresa
just: solo un, solo una, es solo un, es solo una, no es lo mismo que, es lo mismo que, lo mismo que un, otro nombre
  para, nuevo nombre para, nombre bonito para, nombre elegante para, nombre pomposo, un nombre de moda, nombre de moda
  para, disfrazado de, en el fondo un, realmente solo
more pay: gana más que, gana más un, ganar más, qué paga más, cuál paga más, cuál paga mejor, cuál gana más, se paga
  más, está mejor pagado, mejor pagada que, más salario que, cobrar más, mejor sueldo que, mayor sueldo que, mayor
  salario que, aumenta el sueldo, aumenta el salario, aumentan el sueldo, aumentan el salario, sube el sueldo, suben
  el sueldo, subir mi sueldo, aumentar mi sueldo, aumentar mi salario, mejorar mi sueldo, mejorar mi salario,
  incrementa el salario, incrementan el salario, habilidades mejor pagadas, habilidades que pagan más, se cobra más,
  prima salarial, más ingresos que
exposure: expuesto a la ia, expuesta a la ia, expuestos a la ia, expuestos a la automatización, más expuestas,
  exposición a la ia, exposición a la automatización, vulnerables a la ia, más vulnerables, más vulnerable, más
  afectado, más afectadas, más amenazados, más amenazado, automatizable, automatizables, riesgo de automatización,
  riesgo de ser automatizado, riesgo de ser reemplazado, fácil de automatizar, fáciles de automatizar, más fáciles de
  automatizar, primeros en caer, primeros en desaparecer, primeros en ser reemplazados, mayor riesgo de
advert: escribir una oferta de, escribir la oferta, escribir el anuncio, escribir un anuncio, redactar la oferta,
  redactar la vacante, redactar un anuncio, redactar el anuncio, redactar la descripción, redactar una oferta de,
  publicar una vacante, publicar la vacante, publicar el sueldo, publicar el salario, poner el sueldo en, poner el
  salario en, incluir el salario, indicar el salario en, qué poner en la oferta, qué poner en el anuncio, qué poner en
  la vacante, qué incluir en la oferta, buena oferta de empleo, buen anuncio, buena descripción de puesto, ejemplo de
  anuncio, plantilla de descripción, modelo de oferta, nuestra oferta, nuestro anuncio, nuestra vacante, nuestras
  vacantes, nuestras ofertas, nadie aplica, nadie se postula, nadie responde a nuestra, no llegan candidatos, no nos
  llegan candidatos, atraer candidatos, atraer más candidatos, título de la vacante, nombre del puesto en la
jobs: qué roles hay, qué roles existen, qué puestos hay, qué puestos existen, qué trabajos hay, qué trabajos existen,
  qué profesiones hay, trabajos de ia, trabajos en ia, trabajos de datos, trabajos en datos, trabajos con ia, trabajos
  con datos, trabajos relacionados con, trabajos donde, empleos en ia, empleos de ia, empleos en datos, puestos en ia,
  puestos de datos, puestos donde, roles en datos, roles en ia, roles de datos, roles donde, roles del mundo, perfiles
  de datos, perfiles en datos, profesiones de datos, profesiones relacionadas con, en qué puedo trabajar, en qué se
  puede trabajar, de qué puedo trabajar, de qué trabajar, en qué trabaja, lista de puestos, tipos de puestos, tipos de
  trabajo, tipos de roles, salidas del, mejores trabajos, mejores empleos, mejores profesiones
bootcamp: formación intensiva, programa intensivo, programas intensivos, escuela de programación, ironhack, soy henry,
  digital house, coderhouse, academia de programación, bootcamp o máster, bootcamp o carrera, bootcamp o universidad,
  salir de un bootcamp, terminé un bootcamp, acabo de terminar un bootcamp, garantía de empleo, empleo garantizado,
  trabajo garantizado, boot camp
level: qué nivel, qué nivel tengo, en qué nivel estoy, de qué nivel soy, nivel junior, nivel medio, soy junior o, soy
  semi senior, me considero junior, qué es ser senior, qué significa senior, qué significa junior, qué significa
  staff, qué significa lead, qué significa semi senior, qué quiere decir senior, niveles de experiencia, nivel
  superior, jerarquías, categorías profesionales
other field: dejar la data science, dejar el mundo de los, dejar datos, dejar el machine learning, dejar de programar,
  dejar de ser data, dejar el sector, dejar este sector, dejar esta profesión, dejar la profesión, salir de la
  tecnología, salir de it, salir del mundo de, salirme de, abandonar el sector, abandonar los datos, abandonar la
  ciencia de, no me gusta ser data, no es lo mío, no es para mí el, no es lo mío la, ya no me gusta programar, ya no
  me gusta mi, ya no quiero programar, ya no quiero ser, cansado de los datos, cansada de los datos, harto de los
  datos, harta de los datos, qué hacer después de data, después de data science, otra cosa que no sea, algo que no
  sea, cambiar completamente de carrera, cambiar totalmente de carrera, cambiar de campo, otra profesión, otro rubro,
  otro sector, fuera de datos, fuera de la tecnología, alternativas a ser, alternativas a la ciencia, perdí el
  interés, he perdido el interés, perdí la motivación, he perdido la motivación, perdí las ganas, ya no me motiva, ya
  no me interesa
skills: competencia técnica, conocimientos necesarios, qué conocimientos, qué habilidades, qué competencias,
  habilidades técnicas, habilidades necesarias, habilidades requeridas, habilidades clave, habilidades más, hard
  skills, qué debe saber, qué tiene que saber, qué debe dominar, qué hay que saber, qué necesito saber, qué tengo que
  saber, qué debo saber, qué debo dominar, qué se necesita saber, qué hay que dominar, qué saber, debe saber, tiene
  que saber, qué herramientas, herramientas usa, herramientas utiliza, herramientas debe, qué tecnologías, perfil
  ideal, caja de herramientas, librerías de python, bibliotecas de python, qué librerías, qué bibliotecas
share: qué porcentaje de, qué proporción, qué parte de, cuántas tienen, cuántos son, la mayoría tiene, la mayoría de
  los, la mitad, un tercio, de cada diez, de cada cien, tasa de, estadística sobre, estadísticas de, cifras de,
  probabilidad de, qué probabilidad, es común, es habitual, es frecuente, qué tan común, qué tan probable, qué tan
  frecuente, cuántas ofertas, cuántas vacantes piden, cuántas ofertas piden
cost: cuánto cuestan, cuánto sale, cuánto vale el examen, cuánto cuesta el examen, precio de, precio de la
  certificación, costo de, coste de, coste del examen, costo del examen, muy caro, demasiado caro, carísimo, cupón,
  cupones, descuento, descuentos, código de descuento, voucher, suscripción, matrícula del curso, pago único
masters: másters, un máster, máster propio, máster online, máster a distancia, máster en datos, máster en data, máster
  en ia, máster de data, máster de ia, segundo máster, una maestría, estudiar una maestría, maestría en línea,
  maestría en datos, maestría en ia, postgrados, hacer un posgrado, especialización universitaria, diplomado,
  diplomados, mba, msc, máster o experiencia, máster o trabajar, máster o bootcamp, maestría o bootcamp, maestría o
  experiencia, sin máster, sin maestría, necesito máster, necesito un máster, necesito una maestría, uned, uoc
specialise: especializarse en, especializarme en, en qué especializarse, en qué me especializo, en qué área
  especializarme, qué especialización, qué especialidad, qué rama elegir, qué rama, qué área elegir, qué área, qué
  nicho, elegir un nicho, elegir una especialidad, ser generalista, ser especialista, todólogo, de todo un poco,
  perfil en t, hombre orquesta o especialista, profundizar o ampliar, subcampo, subcampos, experto en un área,
  experto   en algo, especialista o todoterreno, todoterreno o especialista
earned: cuánto gana realmente, cuánto voy a cobrar, cuánto se gana, cuánto se cobra, cuánto llegaré a ganar, cuánto se
  saca, cuánto saca, cuánto se lleva, gana realmente, ganan realmente, ganan de verdad, gana de verdad, realmente bien
  pagado, de verdad bien pagado, ganarse la vida, vivir bien de
definition: qué es exactamente, significado de, definición de, explica qué es, explicación de, explicación sencilla,
  en pocas palabras, en palabras sencillas, en qué consiste el, a qué se refiere, a qué se llama, qué se entiende por,
  abreviatura, sinónimo de, ficha del puesto, descripción de la profesión, todo sobre, qué diablos es, qué demonios es
expired: caducada, expira, expiran, expirado, expirada, vencen, renovar la certificación, hay que renovar, cuánto
  tiempo es válida, cuánto tiempo es válido, cuánto dura la certificación, cuánto dura la validez, cuánto dura válida,
  sigue siendo válida, sigue siendo válido, sigue válida, todavía es válida, vigencia, retiraron, descontinuado,
  descatalogada, dejó de existir, sustituida por, reemplazada por qué, fecha de caducidad, fecha de vencimiento
assess students: calificar proyectos, calificar a mis alumnos, evaluar alumnos, evaluar a mis alumnos, evaluar a los
  estudiantes, evaluar a mis estudiantes, evaluar trabajos, evaluar proyectos, evaluar tareas, corregir exámenes,
  corregir tareas, corregir proyectos, examen para mis alumnos, exámenes para mis alumnos, examen oral, exámenes
  orales, examen sin ia, examen con ia, examen con chatgpt, rúbrica, rúbricas, tareas con chatgpt, deberes con
  chatgpt, trabajos con chatgpt, hechos con chatgpt, hecho con chatgpt por, hacen con chatgpt, copian de chatgpt,
  copian con chatgpt, entregan chatgpt, alumnos usan chatgpt, estudiantes usan chatgpt, mis alumnos usan chatgpt, mis
  estudiantes usan chatgpt, mis alumnos usan ia, mis estudiantes usan ia, alumnos copian, alumnos hacen trampa,
  estudiantes hacen trampa, estudiantes copian, detectar chatgpt, detectar ia, detectar plagio, detectar si usaron,
  plagios, prohibir chatgpt, permitir chatgpt, poner nota, poner notas, notas de mis alumnos, evaluación de alumnos,
  evaluación de estudiantes
certificate: certificada, sacar una certificación, sacarse una certificación, sacarme una certificación, sacarme el
  certificado, obtener una certificación, conseguir una certificación, aprobar la certificación, aprobar el examen,
  suspender la certificación, reprobar la certificación, certificación en línea, certificaciones en línea,
  certificación online, certificaciones online, certificación gratuita, certificaciones gratuitas, certificaciones
  gratis, certificación gratis, certificaciones de nube, certificaciones cloud, certificados de coursera, certificados
  de udemy, nota mínima, puntaje mínimo, nota para aprobar, simulacro de examen, insignias, título propio
industries: qué industrias, qué industria elegir, qué sector elegir, en qué sectores, en qué industria, en qué
  industrias, mejor sector, mejor industria, mejores industrias, qué rubros, en qué rubros, tipo de empresa, tipos de
  empresa, tipos de empresas, qué tipo de empresa, qué tipo de empresas, sector tradicional, empresas no tecnológicas,
  fuera del sector tecnológico
selftaught: aprender por mi cuenta, aprender por tu cuenta, aprender por cuenta propia, por su cuenta, por mí mismo,
  por mí misma, por uno mismo, aprender sola, aprender yo solo, estudiar solo, estudiar sola, estudiar por mi cuenta,
  estudiar en casa, estudiar desde casa, aprender desde casa, aprender en línea, aprender online, estudiar online,
  estudiar en línea, sin maestro, sin ir a clase, sin clases, por youtube, en youtube, viendo videos, solo con cursos,
  solo con cursos online, cursos online bastan, bastan los cursos online, nunca termino los cursos, no termino los
  cursos, no acabo los cursos, empiezo cursos y, abandono los cursos, infierno de tutoriales, tutorial hell, atascado
  en tutoriales, no sé hacer nada solo, no puedo hacer nada solo, disciplina para estudiar, mantener la disciplina,
  mantener la motivación, estudio autónomo, autoformación, autoestudio, mooc, moocs, horas de estudio, horas de
  estudio personal, horas de estudio bastan, horas por mi cuenta, horas estudiando por mi cuenta
hiring: contratar a un data, contratar a una, contratar un data, contratar un científico, contratar un ingeniero,
  contratar datos, contratar talento, contratar perfiles, reclutamos, fichar a un, fichar talento, buscamos un data,
  buscamos data, estamos contratando, estamos buscando un data, encontrar candidatos, encontrar buenos data, encontrar
  buenos candidatos, encontrar un buen data, atraer talento, atraer a data, atraer ingenieros, cubrir la vacante,
  cubrir una vacante, cubrir el puesto, vacante abierta, vacante sin cubrir, proceso de contratación para, filtrar
  currículums, cribar
demanded: más demandado, más demandada, muy demandado, muy demandada, más solicitado, más solicitada, más solicitadas,
  más buscado, más buscada, más pedido, más pedidos, más pedidas, más popular, más populares, más usado, más usados,
  más usadas, más usada, más utilizado, más utilizados, más utilizadas, con más ofertas, con más empleo, con más
  trabajo, con más salida, con más futuro laboral, mayor demanda, mucha demanda, gran demanda, alta demanda, piden las
  empresas, buscan las empresas, quieren las empresas, piden los reclutadores, buscan los reclutadores, piden los
  empleadores, se pide más, se piden más, lo que más piden, más valorado, más valorada, más valoradas, valoran más,
  valoran las empresas
attractive: buen camino, buena salida, profesión interesante, trabajo interesante, trabajo bonito, trabajo divertido,
  te gusta tu trabajo, te gusta ser, les gusta ser, feliz en su trabajo, felices en su trabajo, son felices,
  recomiendas ser, recomiendan ser, recomendáis ser, recomendarías ser, recomendarías la carrera, recomendáis
  estudiar, vale la pena ser, merece la pena ser, vale la pena dedicarse, merece la pena dedicarse, debería ser,
  debería hacerme, compensa ser, conviene ser
countries: qué país elegir, mejor país para, país para trabajar, países donde, país donde, países con más, país con
  más, países con mejor, país con mejor, a dónde emigrar, adónde emigrar, a dónde irme, adónde irme, dónde irme a, a
  qué país irme, a qué país emigrar, a qué país ir, en qué parte del mundo, país de europa, países de europa, países
  europeos, qué país europeo, países de latinoamérica, país de latinoamérica, en otros países, otros países
contract: contratos temporales, contrato de obra, contrato por obra, contrato por proyecto, contrato de seis meses,
  contrato de 6 meses, contrato de un año, contrato por horas, contrato de prácticas o, fijo o temporal, temporal o
  fijo, temporal o indefinido, indefinido o temporal, indefinido o autónomo, indefinido o freelance, autónomo o
  contratado, autónomo o contrato, autónomo o asalariado, empleado o freelance, freelance o fijo, freelance o
  contrato, contratista o empleado, por contrato o, por honorarios, honorarios o planilla, en planilla, en nómina o,
  subcontrata, subcontratación, externalizado, externo o interno, interno o externo, se acaba mi contrato, se me acaba
  el contrato, termina mi contrato, mi contrato termina, mi contrato acaba, fin de contrato, renovar contrato, renovar
  mi contrato, renovación de contrato, no me renuevan, precario, precariedad, mitad empleado, mitad autónomo, mitad
  freelance, empleado y autónomo, empleado y freelance, por cuenta ajena y, asalariado y autónomo, en nómina y
  freelance, relación de dependencia y, compaginar empleo y freelance
illness: enfermedad mental, enfermedades, discapacitada, persona con discapacidad, personas con discapacidad,
  disléxico, disléxica, neurodivergentes, trastorno de ansiedad, trastorno bipolar, bipolar, fobia social, problemas
  de salud, problema de salud, mala salud, dolor crónico, fatiga crónica, fibromialgia, esclerosis, epilepsia, sorda,
  sordera, ciega, baja visión, después de un cáncer, tras un cáncer, tras una depresión, después de una depresión,
  después de un burnout, tras un burnout, contar que soy autista, decir que soy autista, decir que tengo tdah, decir
  mi discapacidad, declarar mi discapacidad, adaptación del puesto, puesto adaptado, incapacidad permanente
pay band: rangos salariales, horquilla salarial, cuánto pagar, cuánto pagar a un, cuánto debería pagar, cuánto ofrecer
  a un, cuánto ofrecerle, cuánto ofrezco, qué salario ofrecer, qué sueldo pagar, qué salario pagar, presupuesto para
  un data, presupuesto para un ingeniero, cuánto cuesta un data, cuánto cuesta un ingeniero, cuánto cuesta a la
  empresa, cuánto me cuesta contratar, costo de contratar, coste de contratar, coste para la empresa, costo empresa,
  coste empresa, precio de mercado, salario de mercado, sueldo de mercado, tarifa de mercado, tabla salarial, tablas
  salariales
highest: mejor paga, mejor pagan, que más paga, que mejor paga, que mejor pagan, se paga mejor, se gana mejor, donde
  se gana más, dónde pagan más, dónde pagan mejor, quién paga más, quién paga mejor, gana más dinero, ganan más
  dinero, que más ganan, que más cobra, que más cobran, más altos salarios, salario más alto, sueldo más alto, mayores
  salarios, mayor sueldo, mayores sueldos, mejor salario, mejores salarios, más lucrativo, más lucrativa, más
  lucrativos, lucrativo, más rentable, más rentables, hacerse rico, hacerme rico, seis cifras, salario máximo, sueldo
  máximo, techo salarial, tope salarial
parttime: a media jornada, reducir jornada, reducir mi jornada, pedir reducción de jornada, 4 días a la semana, 3 días
  a la semana, trabajar cuatro días, trabajar tres días, trabajar 4 días, trabajar menos, unas horas, solo por las
  mañanas, solo mañanas, solo por las tardes, solo tardes, jornada intensiva, jornada continua, 20 horas semanales, 20
  horas a la semana, 25 horas semanales, 30 horas semanales, 30 horas a la semana, horario flexible, horarios
  flexibles, flexibilidad horaria, trabajo de medio tiempo, empleo de medio tiempo
academia: academia o industria, carrera investigadora, carrera de investigador, carrera universitaria académica,
  investigación pública, investigación o empresa, empresa o investigación, empresa o universidad, hacer un
  postdoc, hacer un posdoc, plaza de profesor, plaza en la universidad, plaza universitaria, plaza fija en la,
  contrato   postdoctoral, profesor titular, catedrática, quedarme en la universidad, quedarme en la academia,
  quedarse en la   academia, trabajar en la universidad, trabajar como investigador, csic, conicet, conacyt,
  doctorado o industria, doctorado o empresa, doctorado o trabajar, hacer el doctorado o, seguir con el doctorado
  o
curriculum: programa de un curso, temario de un curso, temario para un curso, contenidos de un curso, qué enseñar en,
  qué enseñar primero, qué debo enseñar, qué temas enseñar, temas para enseñar, temas de un curso, estructura de un
  curso, estructurar un curso, estructurar mi curso, diseñar mi curso, preparar un curso, preparar mis clases,
  preparar clases, planificar un curso, planear un curso, curso introductorio, curso de introducción a, introducción a
  la ia para, módulo de introducción, módulo de ia, asignatura de ia, asignatura de datos, materia de ia, sílabo, qué
  lenguaje enseñar, enseñar python o r, python o r enseñar, seguir enseñando, todavía enseñar, sigo enseñando, qué
  herramientas enseñar, un semestre, en un semestre, ejercicios para mis alumnos, ejercicios para alumnos, prácticas
  para mis alumnos, qué libro usar en clase, cómo explico la ia, cómo explicar la ia, explicar la ia a mis, explico a
  mis alumnos, explicar a mis alumnos, explicar qué es la ia
difference: qué diferencia hay, cuál es la diferencia, se diferencia de, distinción, distinto de, distinta de,
  diferente de, diferente a, comparado con, comparada con, en comparación con, respecto a, o mejor, más difícil que,
  más fácil que, más técnico que, más duro que, qué es mejor, cuál es mejor, cuál es más, es mejor ser, es lo mismo
  ser, se parece a, se parecen, parecido a, quién hace qué, qué hace cada, qué los distingue, qué separa, línea entre,
  frontera entre, dónde acaba, solapan, se solapan
learning cost: cursos gratuitos, curso gratuito, curso gratis, formación gratuita, formación gratis, recursos
  gratuitos, recursos gratis, sin pagar nada, sin gastar dinero, sin gastar mucho, sin plata, no tengo dinero, no
  tengo plata, poca plata, no puedo pagar, no me lo puedo permitir, no me alcanza, presupuesto limitado, bajo
  presupuesto, sin ahorros, mis ahorros, cuánto cuesta reconvertirse, cuánto cuesta un bootcamp, cuánto cuesta un
  máster, cuánto cuesta una maestría, cuánto cuesta estudiar, cuánto cuesta la carrera, cuánto cuesta el bootcamp,
  cuánto cuesta el máster, precio de un bootcamp, precio de un máster, precio del máster, precio del bootcamp, coste
  de un máster, costo de una maestría, costo de un bootcamp, financiar, financiar un máster, financiar mis estudios,
  financiación para estudiar, préstamo para estudiar, préstamo estudiantil, crédito educativo, endeudarme, endeudarse,
  pagar un bootcamp, pagar el bootcamp, pagar un máster, pagar una maestría, ayudas para estudiar, subvenciones para,
  curso subvencionado, cursos subvencionados, sepe, lo más barato, más barato
visa: quiero irme a, me quiero ir a, me voy a, quiero mudarme a, quiero emigrar, quiero emigrar a, quiero vivir en,
  irme a vivir a, ir a vivir a, mudarnos a, me gustaría irme a
choose candidates: saber si un candidato, saber si es bueno, saber si un data, sabe de verdad, realmente sabe, si sabe
  de verdad, nivel real de un
management: staff o manager, principal o manager, técnico o manager, técnico o gestor, especialista o manager, manager
  o especialista, manager o técnico
impostor: no llego al nivel, no doy el nivel, me queda grande, me viene grande, soy el peor, soy la peor
firms: startup o banco, consultoría o cliente final, consultora o empresa final, consultora o producto, empresa de
  producto o consultora"""
