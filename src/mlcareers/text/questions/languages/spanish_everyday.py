"""How people say in Spanish what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: me pega más, encaja más conmigo, son para mí, estoy hecho para, estoy hecha para, valgo para, valgo para
  esto, sirvo para esto, no sé si valgo, no sé si sirvo, se me da mejor, qué se me da bien, no sé qué escoger, no sé
  cuál elegir, qué trabajo en, qué profesión en, qué oficio en, qué puesto en datos, me gustan las matemáticas qué,
  me gustan las matemáticas y, se me dan bien las matemáticas, qué carrera en el mundo
dull: me aburro como, aburridísimo, aburridísima, es un rollo, menudo rollo, un tostón, un muermo, no me llena, ya no
  me llena, no me motiva
quit: lo dejo, lo dejo o sigo, lo dejo sin tener, me voy, irme sin tener otro, dejar mi puesto, mandarlo todo,
  mandarlo todo a paseo, tirar la toalla, no lo aguanto, estoy harto de, estoy harta de, hasta las narices, momento de
  irse, hora de irse, es hora de cambiar, cuánto aguantar, cuánto aguantar en el, cuánto tiempo quedarse, cuánto
  tiempo aguantar, cuánto tiempo en el mismo, cuánto debo quedarme, me largo, largarme, me piro, dejé mi trabajo, dejé
  mi empleo, renuncié, acabo de renunciar
stress: estoy quemado, estoy quemada, quemadísimo, sobrepasado, sobrepasada, desbordado, desbordada, ansiedad por el
  trabajo, me da ansiedad, jornadas eternas, síndrome del quemado
layoffs: me van a echar, me botaron, me corrieron, nos despidieron, me dejaron en la calle, de patitas en la, me quedé
  sin curro, sin trabajo desde, perdí mi empleo, recortes de plantilla, reducción de plantilla
raise: pido una subida, que me suban, no me suben el sueldo, mismo sueldo desde, sueldo congelado, gano menos que,
  cobro menos que, gana más que yo, mi compañero cobra más, mi compañera cobra más, cambiar para ganar más, cambiar de
  empresa para ganar, saltar de empresa para, irse para ganar más
first number: cuánto quiero cobrar, qué sueldo pido, qué cifra doy, decir una cifra, dar una cifra, dar un número,
  decir un número, banda salarial digo, expectativa económica, salario pretendido, renta líquida
fair: me están timando, me timan, me están estafando, me toman el pelo, se ríen de mí, es muy poco, pagan bien por, es
  buen sueldo, buen sueldo, es un buen sueldo, mal sueldo, sueldo de risa, sueldo de mierda, sueldo miserable, cuatro
  duros, dos duros, mal pagada, muy poco dinero, una miseria, explotada, me explotan
perhaps two offers: con cuál me quedo, cuál acepto, cuál cojo, cuál elijo entre, qué oferta cojo, qué oferta elijo,
  ofertas a la vez, dos trabajos a la vez
equity: acciones en vez de, participaciones en la startup
perhaps deadline: me dan dos días, me dan 24 horas, me dan 48 horas, me dan hasta mañana, me dan hasta el viernes, me
  dan hasta el lunes, plazo para contestar, quieren respuesta ya, responder ya, contestar ya, firmar ya, hacer tiempo
  con una
leetcode: programando delante de, código en vivo, en vivo delante de, ejercicio de programación, en la pizarra, me
  bloqueo programando, los ejercicios de código, pruebas de código en, no termino a tiempo
behavioural: preguntas trampa, me quedo en blanco, quedarme en blanco, nervios en la entrevista, me pongo nervioso, me
  pongo nerviosa, qué pregunta rrhh, qué preguntan en rrhh, qué pregunta recursos humanos, qué preguntan recursos
  humanos, qué te pregunta rrhh, preguntas de recursos humanos, qué quiere saber rrhh
ask back: qué pregunto yo, qué pregunto al final, qué les pregunto, preguntas para el entrevistador
take home: prueba técnica de, caso práctico para, prueba gratis
perhaps rejected: otro rechazo, otro no, me han descartado, no me han cogido, no responden, no me dicen por qué, ni
  una llamada, ninguna entrevista, cero entrevistas, cien currículums, cientos de candidaturas, portazos, puerta en
  las narices, solo negativas, solo me llegan negativas, nadie me quiere, puras negativas, puros rechazos
cv: mi perfil de linkedin, hueco en el cv, cv de una página, actualizar el cv
ats: lo descarta una máquina, descarta una máquina, descarta un robot, descartado por un robot, descartado por una
  máquina, lo lee un robot, lee un robot, lee una máquina, lea una máquina, lo lea alguien, lo lee alguien, filtra el
  cv, filtran el cv, palabras clave en el
red flags: huele mal, huele raro, me huele mal, todóloga, busca un unicornio, pide de todo, pide la luna, piden la
  luna, piden el cielo, salgo corriendo, salir corriendo, demasiado bueno para ser, dónde está la trampa
read a posting: qué quieren decir con, no cumplo todo, no cumplo todos los, aplicar igual, postularme igual
perhaps real title: solo pide excel, solo piden excel, solo power bi, solo dashboards, solo hago sql, solo hago
  tablas, en realidad es analista, me llaman data scientist, dice data scientist pero, pone data scientist pero, solo
  limpio, solo limpio datos, solo limpio excels, solo muevo datos, solo hago pipelines, me vendieron otra cosa, me
  prometieron machine learning, me vendieron machine learning
portfolio: porfolios, qué subo a github, qué subir a github, proyectos para enseñar, proyectos para mostrar
course projects: proyecto final del, titanic o iris, el titanic, el del titanic
no degree: solo bachillerato, solo secundaria, con un fp, solo con fp, con fp, solo fp, con bachillerato, sin acabar
  la carrera, sin terminar la carrera
masters: máster carísimo, me endeudo para
which degree: grado en matemáticas o, grado en estadística o, grado en informática o, grado en ingeniería, qué carrera
  hago, qué carrera elijo, qué carrera escojo, qué carrera universitaria, ingeniería o matemáticas, teleco o
  informática, a qué carrera me meto
internship: de becaria, beca en empresa, de prácticas, prácticas sin cobrar
experience paradox: piden experiencia para todo, piden cinco años, años de experiencia para junior, cómo conseguir
  experiencia, círculo vicioso, sin experiencia no me, la primera experiencia
first job: mi primer trabajo, recién titulada, recién salido de la, acabo de terminar la, sin experiencia previa,
  nunca trabajé, pocas ofertas, pocas vacantes, hay pocas ofertas, casi no hay ofertas, me gradúo en, acabo la
  carrera, termino la carrera, estoy por graduarme, dónde te contratan, a punto de graduarme
perhaps network: por enchufe, no conozco a nadie, contactar por linkedin, candidatura espontánea, autocandidatura,
  amiguismo, tener palanca, tener enchufe, conocer a alguien dentro, hay que conocer a, gente de dentro
perhaps overqualified: empezar de cero, empezar otra vez de, bajar a junior, demasiado título, soy demasiado caro, soy
  demasiado cara, soy caro para, salgo caro
age: tacos, los cuarenta, los cincuenta, pasados los cuarenta, llego tarde, llego tarde a, se me pasó el tren, por mi
  edad, por la edad, soy mayor para, muy mayor para, límite de edad, me da miedo que sea tarde, miedo de que sea
  tarde, tengo miedo de ser tarde, siento que es tarde, siento que ya es tarde, ya se me pasó el tren
returning: reengancharme, tras ser madre, tras la maternidad, tras una excedencia, años parado, años parada, parón de,
  un parón, hueco de dos años, hueco de tres años, hueco laboral, ama de casa
family: crié a mis hijos, criar a mis hijos, criando hijos, criar hijos, cuidar a mis hijos, cuidando a mis hijos,
  cuidar de mis hijos, cuido de mis hijos, con niños pequeños, con bebé, con hijos, padre soltero, cuidar a mi madre,
  cuidar a mis padres
parttime: a medio tiempo
remote: cien por cien remoto, totalmente remoto, remoto total, desde mi casa, desde el pueblo, vuelta a la oficina,
  días de oficina
freelance: me hago autónomo, me hago autónoma, hacerme autónomo, hacerme autónoma, ir por libre, de freelance,
  freelancear, encontrar clientes, proyectos sueltos
contract: contratado o autónomo, asalariado o autónomo, por cuenta ajena o, cuenta ajena, freelance o contratado, por
  proyecto o, falso autónomo, espero algo fijo, esperar algo fijo
day rate: cobro por hora, cobrar por hora, cobrar por día, tarifa hora, tarifa por día, qué tarifa, cuánto facturo,
  facturar por hora
visa: irme fuera, irse fuera, irse al extranjero, mudarme a otro país, visado de trabajo, visa de trabajo, homologar
  mi título, patrocinio de visa, qué papeles necesito
from abroad: para afuera, laburar para afuera, trabajo para afuera, trabajar para el exterior, para una empresa
  gringa, para los gringos, para gringos, cobrando en dólares
replace: sin curro por, sin trabajo por la ia, nos va a dejar, me va a dejar sin, dejar sin curro, dejar sin trabajo,
  quitar el curro, quitarme el trabajo, nos quita el trabajo, nos va a quitar, van a desaparecer, sustituirán,
  sustituye la ia, cargarse el trabajo, se va a cargar, acabar con los, miedo a la ia, al paro por la, ya no harán
  falta, no harán falta, no hará falta, con tanta ia, con toda esta ia, con la ia que viene, en la era de la, en plena
  era de la, a pesar de la ia
ninety days: empiezo mañana, me acaban de contratar, recién entré, recién empecé, recién arranco, nuevo en el equipo,
  nueva en el equipo, nuevo en la empresa, nueva en la empresa
sole person: el único data, la única data, único científico de datos, solo en el equipo, sola en el equipo, sin nadie
  que me, yo solo en, yo sola en, hago de todo, chico para todo, chica para todo
perhaps impostor: me siento un impostor, no me entero de, no me entero, no pillo nada, dar la talla, estoy perdido,
  estoy perdida, perdidísimo, perdidísima
no expert: nadie aquí sabe, nadie sabe de, nadie en la empresa, no tengo ni idea, ni idea de datos, sin tener ni idea,
  sin ser técnico, sin ser técnica, no somos técnicos
first hire: mi primera persona de, fichar a mi primera, a quién contratar primero, a quién ficho primero, qué perfil
  busco, qué perfil contrato, qué perfil fichar
choose candidates: evaluar a un candidato, evaluar a un data, saber si sabe de, vendehumos, vendehúmos, elegir
  candidato, elegir entre candidatos
perhaps keep people: que no se me vayan, se nos van, se va todo el mundo, se nos van uno, uno tras otro se van, se van
  uno tras otro, se marchan todos, se me van todos
advise pupils: mi hijo duda, mi hija duda, qué le aconsejo, orientar a mis alumnos, después del bachillerato, al
  terminar el instituto, terminar la prepa, a mi hija le, a mi hijo le, mi hija ama, mi hijo ama, a mi sobrino le, a
  mi sobrina le, estudiar carreras de ciencias, seguir estudiando ciencias, estudiar carreras científicas, carreras
  stem, estudiar stem, una carrera stem, bachillerato de ciencias, bachillerato científico
teaching: doy clase, dar un taller, dar un curso de, a los alumnos, a mis estudiantes, en el instituto, explicar a
  niños, a adolescentes
promotion: ascender a, promocionar a, me estanqué, de junior a, de semi senior a
maths: las mates, mal en mates, malo en mates, mala en mates, negado para las mates, negada para las mates, no se me
  dan las, se me atragantan las mates, odio las mates, mates de bachillerato, nivel de mates, cuántas mates, miedo a
  las mates
firms: consultora cárnica, empresa de producto o, empresa grande o, gran empresa o, empresa pequeña o, pyme o,
  multinacional o, sector público o, administración pública o, empresa privada o
illness: autistas, tda, deprimido, deprimida, minusvalía, neurodivergencia, altas capacidades, decirlo a la empresa,
  lo digo a la empresa, contarlo en la entrevista, ocultarlo a la empresa
bubble: vender humo, venden humo, patraña, cuento chino, postureo
pay: netos al mes, brutos al año, limpios al mes, al mes limpio, se saca al mes, cuánto pillan, tan bien pagados,
  tan bien pagadas, tan bien pagado, tan bien pagada, ganan tanto, cobran tanto, tan bien remunerados, por qué
  ganan, por qué cobran, se paga tan bien, pagan tan bien
demanded: más pedida, más exigido, más exigidos, más requerido, más requeridos, más requeridas
time: hasta que me contraten, antes de que me contraten, hasta que alguien me contrate, hasta ser contratado, hasta
  ser contratada, cuántos meses estudiar, cuántos años estudiar, cuánto tiempo estudiar, cuánto hay que estudiar
worth: son una estafa, son un timo, es un fraude, son un fraude, un sacacuartos, un sacaperras, es tirar el dinero,
  tirar la pasta, dinero tirado
expectations: hace magia, haga magia, es magia, hace milagros, haga milagros, lo haga todo, se cree que la ia,
  pretende que la ia
cost: carísima, carísimos, carísimas
confidential: es confidencial, secreto de empresa, no puedo mostrar nada, no me dejan enseñar
pay band: cuánto tenemos que pagar, cuánto debemos pagar, cuánto tenemos que ofrecer, cuánto debemos ofrecer, cuánto
  ofrecerle a, cuánto le ofrecemos
management: no quiero ser jefe, no quiero ser jefa, no quiero mandar, sin ser jefe, sin ser jefa, sin gente a cargo,
  gente a cargo, personas a cargo, seguir siendo técnico, seguir siendo técnica
where pay differs: o provincias, capital o provincias, ciudad grande o pequeña, norte o sur, en el pueblo
perhaps beside a job: tras el turno, después del turno, después del curro, después de currar, tras la jornada, antes
  de entrar a trabajar, de noche tras, de noche después de
ai risk: riesgos de la ia, riesgo de la ia, peligros de la ia, peligro de la ia, ia peligrosa, hacer la ia segura, ia
  segura para la, riesgo existencial, apocalipsis de la ia, controlar la ia antes
bent figures: maquillar los números, maquillar los datos, maquillar las cifras, maquillar los resultados, maquille
  los números, maquille los datos, manipular los datos, manipule los datos, manipular los resultados, falsear los
  datos, falsear los resultados, falsificar los datos, inflar los números, retocar los números
"""
