"""Words of questions in Spanish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.spanish_applying import APPLYING
from mlcareers.text.questions.languages.spanish_careers import CAREERS
from mlcareers.text.questions.languages.spanish_empty import EMPTY
from mlcareers.text.questions.languages.spanish_everyday import EVERYDAY
from mlcareers.text.questions.languages.spanish_people import PEOPLE
from mlcareers.text.questions.languages.spanish_practice import PRACTICE
from mlcareers.text.questions.languages.spanish_topics import TOPICS
from mlcareers.text.questions.languages.spanish_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: salario, salarios, sueldo, sueldos, gana, ganan, ganar, cobra, cobran, cobrar, pagan, paga, remuneración,
  ingresos, cuánto cobra, cuánto ganan, cuánto pagan, pagado, salarial, sueldo medio, ganaría, cobraría, dinero,
  plata, remunerado, remuneraciones, salariales, nómina, cuánto gana, se gana, se cobra, ganaba, pago, pagar, gano,
  cobro, sueldo anual, sueldo mensual, sueldo neto, salario bruto, retribución, ingreso, lana, rango salarial, banda
  salarial media, cuánto se paga
highest: mejor pagado, mejor pagados, mejor pagadas, más pagado, mejor remunerado, mejor remunerados, mejor pagada,
  mejores pagados, mejores pagadas, los que más ganan, que más pagan, paga mejor, mejor sueldo, mejores sueldos,
  sueldos más altos, salarios más altos, más dinero, se gana más, que más gana, mayor salario
difference: diferencia, diferencias, diferencia hay, diferenciar, comparar, comparación, comparado, versus, vs,
  distinto, distinguir, en qué se diferencia, en qué se diferencian, se diferencian, se diferencia, frente a, mejor
  que, peor que, comparativa, entre cuál elegir
way: convertirme en, convertirse en, llegar a ser, ser, cómo ser, pasar de, cambiar de, cambiar a, transición,
  hacerme, entrar en, camino, ruta, reconvertirse, dedicarme, volverme, cómo me convierto, cómo entrar, cómo llegar a
  ser, cambio de carrera, cambiar de carrera, reinventarme, pasar a, transicionar, empezar en, convertirse,
  convertirme, meterme en, meterse en, dar el salto, saltar a, hacer la transición, reconversión, reconvertirme,
  reorientar, reorientarme, reinventarse, migrar a, moverme a, moverse a, empezar como, iniciarme en, iniciarse en,
  trabajar como, trabajar de, pasarme a, pasarse a, entrar al mundo, formarme como, cambio de profesión, cambiar de
  profesión, cambiar de sector, cambiar de rubro, cambio de rubro, orientarme, orientarme hacia, reciclarme,
  reciclarse, adentrarme, volverse, llegar a, camino para, ruta para, cómo me hago, paso a paso para ser, me paso a,
  paso a, me cambio a, cambiarme a, pasarse al, pasarme al, dejarlo todo por, dejar todo por, me convierto en, dar el
  salto a, salto a, meterme a, empezar de, entrar a trabajar, trabajar en datos, entrar en datos, cambiar de vida,
  trabajar en ia, acabar de, colocarme de, cambiarme al, sueña con, sueño con, soñando con, soñar con, me gustaría
  dedicarme
after: después de ser, siguiente paso, próximo paso, y después qué, qué sigue, evolución profesional, pasos
  siguientes, salidas después, en qué se convierten, se convierten en qué, qué acaban haciendo, dónde acaban
need: necesito, necesita, necesario, necesaria, hace falta, requiere, requisito, requisitos, obligatorio,
  imprescindible, debo, hay que, tengo que, importante, suficiente, basta, necesitas, necesitan, se necesita, se
  requiere, requerido, exigen, exige, piden, pide, prerrequisito, prerrequisitos, indispensable, esencial,
  obligatoria, es obligatorio, obligan, requisitos para, debería saber, hay que saber, fundamental, necesarios,
  necesarias, tienen que, tiene que, tendría que, es imprescindible, me falta, qué me falta, falta para
worth: vale la pena, merece la pena, vale, sirve, útil, reconocido, conviene, merece, es útil, rentable, valen la
  pena, valen, merecen la pena, tiene sentido, compensa, sirven, sirve de algo, sirve para algo, pérdida de tiempo,
  pérdida de dinero, tirar el dinero, reconocida, reconocidos, valorado, valorada, valorados, aporta, valdrá la pena,
  rentables, inversión, toman en serio, tomar en serio, se toman en serio, los toman en serio, está bien visto, están
  bien vistos, mal visto, bien valorado, bien valorados, sirve para encontrar
still: todavía, aún, muerto, sigue, obsoleto, ha muerto, está muerto, obsoleta, en declive, sigue siendo, sigue
  vigente, ha pasado de moda, anticuado, acabado, muere, muriendo, morirá, sin futuro, en extinción, callejón sin
  salida, desfasado, siguen siendo, siguen existiendo, sigue existiendo, existen todavía, todavía existen, siguen
  teniendo, sigue teniendo, queda futuro, sigue habiendo, se está muriendo, está muriendo, va a morir, en extinción o,
  ya no existe, ya no hay
learn: aprender, estudiar, estudio, curso, cursos, formación, libro, libros, aprendo, aprende, aprendiendo,
  estudiando, estudiar para, formarme, formarse, formaciones, cursillo, tutorial, tutoriales, manual, manuales,
  recursos, material, apuntes, capacitación, capacitarme, bibliografía, conceptos básicos, temas que estudiar, clases
skills: habilidades, competencias, conocimientos, herramientas, habilidad, competencia, aptitudes, conocimiento,
  destrezas, herramienta, tecnologías, stack, stack tecnológico, perfil, capacidades, saberes
demanded: demandado, demandados, demandadas, más demandados, solicitados, buscados, demandada, más demandadas, más
  buscados, más buscadas, más solicitados, populares, de moda, en auge, solicitado, solicitadas, con más demanda, más
  piden
outlook: a largo plazo, en el largo plazo, a corto plazo, tiene más futuro, con más futuro, más futuro, mejor futuro,
  futuro, demanda, perspectivas, mercado laboral, salidas, salidas laborales, crecimiento, tendencia, tendencias,
  pronóstico, previsión, previsiones, salida, salida laboral, hay trabajo, tiene futuro, con futuro, tiene salida,
  empleabilidad, mercado de trabajo, crece, crecerá, oportunidades, oferta laboral, vacantes, hay demanda, hay mucho
  trabajo, boom, mercado actual, panorama laboral, declive, proyección, oportunidades laborales
count: cuántos, cuántas, número de, cuántas personas, cuánta gente, cantidad de, cuántos hay
share: porcentaje, proporción, qué porcentaje, por ciento, fracción, tasa
level: nivel, niveles, ascenso, ascender, escalafón, seniority, escala, categorías, jerarquía, rango, rangos,
  peldaños, plan de carrera, carrera profesional, escalera
years: años de experiencia, cuántos años, años para, años hasta, años de experiencia para ser, cuántos años hacen
  falta, cuántos años se tarda, al cabo de cuántos años, después de cuántos años, cuándo se es, a partir de cuántos
  años
definition: qué es, qué significa, significa, definición, qué quiere decir, quiere decir, definir, concepto de, en qué
  consiste, explicación, explica, explícame, qué son, qué es un, qué es una, significado
duties: qué hace, qué hacen, funciones, tareas, responsabilidades, día a día, qué se hace, un día normal, trabajo
  diario, qué hace un, qué hace una, a qué se dedica, de qué se encarga, labores, cotidiano, jornada típica, día
  típico, descripción del puesto, rutina, qué se hace en, un día en la vida, quehaceres, cuáles son las tareas, en el
  día a día
certificate: certificado, certificados, certificación, certificaciones, examen, certificarme, certificarse,
  acreditación, acreditaciones, credencial, credenciales, diploma de curso, exámenes, certifica, la de aws,
  certificarse en, sacarme la certificación, sacar la certificación, sacarse un certificado, título de google
expired: caducado, caduca, retirado, renovar, vigente, reemplazo, vencido, vencida, vence, vencimiento, caducan,
  caducidad, renovación, renovarla, recertificación, retirada, validez, válido, descontinuada, sustituta, sucesor
cost: coste, costo, precio, precio del examen, costos, precios, cuesta el examen, tasas, caro, cara, barato, barata,
  tarifas del examen, matrícula, valor del examen, cuánto cuesta, cuesta el, cuesta la, cuesta sacarse, cuesta hacer,
  cuánto vale, cuesta un
jobs: qué trabajo, qué trabajos, qué empleo, qué empleos, qué carrera, qué puesto, qué puestos, qué profesión, qué
  profesiones, cuáles trabajos, qué carreras, cuál carrera, qué oficio, qué roles, qué rol, cuál rol, a qué puesto,
  qué puesto puedo, a qué rol
without: sin, ningún, no necesitan, no requieren, no saber, no me gusta, odio, no necesita, no requiere, evitar, nada
  de, sin necesidad, no quiero, no usar, sin saber, no hace falta, no sé programar, no sé nada de, no sé matemáticas,
  no sé código, no se me dan, no se me da, odias, odiando, si odias, si odio, sin gustarme, malo en, mala en, se me
  dan mal, se me da mal, sin que me gusten, sin tener idea
coding: programar, programación, código, lenguaje de programación, lenguaje, código fuente, escribir código,
  codificar, codear, programo, lenguajes de programación, saber programar, tirar código
maths: matemáticas, mates, matemática, cálculo, mate, álgebra y cálculo, cuántas matemáticas, cuánta matemática
degree: título, carrera universitaria, universidad, grado, licenciatura, titulación, grado universitario, títulos,
  estudios universitarios, estudios superiores, formación académica, formación universitaria, diplomatura, ingeniería
  técnica, carrera técnica, fp, formación profesional, bachillerato, bachiller, universitario, universitaria,
  universitarios, estudios, titulado, titulada, licenciado, licenciada, licenciados, graduada, técnico superior,
  tecnicatura, facultad, ciclo formativo, ciclo superior, grado superior, grado medio, fp superior, ciclo formativo de
  grado, doble titulación, carrera de
fair: justo, justa, mal pagado, adecuado, poco dinero, pagan poco, me pagan poco, cobro poco, justo lo que, explotado,
  explotan, infravalorado, mal remunerado, por debajo del mercado, a precio de mercado, bien pagado, sueldo justo,
  gano poco
offer: oferta, ofertas de trabajo, oferta de trabajo, oferta laboral que, propuesta, propuestas, ofrecen, ofrecieron,
  me ofrecen, me han ofrecido
industries: sector, sectores, industrias, industria, rubro, rubros, ramo, en qué sector, qué sectores
cities: ciudad, ciudades, qué ciudad, qué ciudades, en qué ciudad
employers: empresa, empresas, empleadores, compañía, compañías, quién contrata, quiénes contratan, qué empresas,
  empleador, patrón, quién busca
time management: gestión del tiempo, organización del tiempo
world: en el mundo, mundial, mundialmente, a nivel mundial, todo el mundo
posting: anuncios de empleo, ofertas de empleo, avisos de empleo, oferta de empleo, anuncio, vacante,
  publicaciones de empleo
certain: garantizado, garantía, garantiza, asegurado, trabajo asegurado, garantizan
attractive: buena carrera, buen trabajo, buena opción, buena profesión, buen futuro, carrera recomendable,
  recomendable, felices, feliz, satisfacción, satisfechos, buena elección, buena idea ser, realizado, trabajo soñado,
  gratificante, atractiva, atractivo
misconception: mito, mitos, falsos mitos, ideas falsas, malentendidos, tópicos, prejuicios
negative: por qué no, no debería
time spent: tiempo dedica, tiempo dedican, pasa el tiempo, tiempo limpiando, tiempo se dedica, cuánto tiempo dedica,
  dedican a limpiar, en qué gasta el tiempo, porcentaje del tiempo, tiempo se pasa
against: desventajas, contras, lo malo, mala carrera, inconvenientes, desventaja, lo peor, lo peor de, cosas malas,
  lado malo, lado oscuro, aspectos negativos, pros y contras, ventajas y desventajas, arrepiento, arrepentido,
  sobrevalorado, sobrevalorada, mala idea, por qué no ser, quejas, la cruda realidad, razones para no, motivos para
  no, razón para no, la peor parte, lo que menos, odio de, parte mala, lo más duro, lo más difícil de, desagradable,
  decepcionado, decepcionada, decepción
just: solo es, es solo, nada más que, lo mismo, lo mismo que, otro nombre, es igual que, no es más que, un nombre
  nuevo, simplemente un, es lo mismo
social: con gente, tratar con gente, trato con personas, tratar con personas, introvertido, introvertida,
  introvertidos, extrovertido, tímido, tímida, trabajar con personas, don de gentes, sociable
ai tools: chatgpt, copilot, claude, herramientas de ia, asistentes de ia, asistente de ia, agentes de ia, cursor
more pay: gana más, quién gana más, ganan más, paga más, gana mejor, cobra más, ganan mejor, mejor pagado que, se gana
  más que, pagan mejor, pagan más, cobran más, ganar más que, más sueldo que, quién cobra más, quién gana mejor, dónde
  se cobra más
recruiter: reclutador, reclutadora, reclutadores, recursos humanos, headhunter, rrhh, seleccionador, cazatalentos
titles: nombre del puesto, nombres de puestos, título del puesto, títulos de puestos, denominación del puesto, cargo
  significa, nombre del cargo
interview: entrevista, entrevistas, entrevista de trabajo, entrevistas técnicas, entrevista técnica, entrevistador,
  entrevistadores, entrevistan, preguntas de entrevista, preguntas de entrevistas, entrevista con, me entrevistan,
  entrevistarme, entrevista laboral, entrevistas laborales, qué preguntan en, qué te preguntan, preguntas típicas, qué
  suelen preguntar, preguntas más comunes, preguntas hacen en, preguntas frecuentes en, entrevista para, tengo una
  entrevista, me citaron, preguntas técnicas
rounds: rondas, cuántas rondas, proceso de selección, etapas, cuántas entrevistas, proceso de entrevistas, fases,
  fases del proceso, cuántas fases, proceso de contratación, proceso selectivo, ronda, cuántas etapas
prepare: preparar, prepararme, preparación, me preparo, preparar la entrevista, preparo la entrevista, preparo una
  entrevista, prepararse, preparado, cómo preparo, me preparo para, practicar entrevistas, simulacro, simulacros de
  entrevista, preparar entrevista, preparar entrevistas, cómo me preparo, qué repasar, repasar, repasar para, ensayar,
  qué esperar, consejos para la entrevista, preparar el proceso, estudiar para la entrevista
ask back: preguntas al entrevistador, preguntar al entrevistador, preguntar en la entrevista, preguntas para la
  empresa, preguntas a la empresa, preguntar a la empresa, preguntas al final, preguntas hacer al final, preguntas
  hacer yo, preguntar yo, qué preguntar al, preguntar en una entrevista, qué pregunto en la entrevista, pregunto al
  final, preguntarle al reclutador, preguntar al reclutador, preguntar a la empresa en, preguntarles yo, preguntas al
  terminar, preguntas al acabar, qué le pregunto al, tienes alguna pregunta, preguntar al final, preguntas para hacer
  al
behavioural: preguntas conductuales, conductual, conductuales, comportamiento, preguntas de comportamiento, háblame de
  ti, cuéntame de ti, método star, fortalezas y debilidades, puntos débiles, encaje cultural, principios de liderazgo
ai in interviews: usar ia en la entrevista, usar chatgpt en, chatgpt en la entrevista, ia en la entrevista, copilot en
  la entrevista, hacer trampa, trampas, chatgpt en entrevistas
project talk: explicar mi proyecto, presentar mi proyecto, hablar de mi proyecto, hablar de mis proyectos, presentar
  proyectos, explicar proyectos, explicar mis proyectos, contar mi proyecto, defender mi proyecto, hablar de un
  proyecto, hablar de mis proyectos personales, explicar un proyecto, contar un proyecto, presentar un proyecto
rejected: rechazo, rechazos, rechazan, rechazado, no me llaman, sin respuesta, no me contestan, rechazada, rechazados,
  me rechazan, me rechazaron, solo rechazos, nadie responde, nadie me responde, nadie me llama, no consigo
  entrevistas, no me dan entrevistas, ninguna respuesta, sin entrevistas, ghosting, no paso las entrevistas, fracaso
  en las entrevistas, no me cogen, no me seleccionan, no me contratan, descartado, no me responden, no encuentro
  trabajo, cientos de solicitudes, negativa, no recibo respuesta, no paso de la entrevista, suspendí la entrevista,
  fallé la entrevista, me fue mal en, me fue fatal, no me cogieron, no me seleccionaron, me han rechazado, me
  descartan, ni una respuesta, no contestan, cero respuestas, me rechazan en todas, currículums y nada, currículums
  enviados y, nadie me contesta, no me contestan nunca, no me llama nadie, no pasan mi, me ghostean, ghosteo
leetcode: leetcode, ejercicios de programación, prueba de código, prueba de programación, pruebas de código,
  entrevista de código, algoritmos y estructuras de datos, estructuras de datos y algoritmos, pizarra, live coding,
  prueba de algoritmos, hackerrank, prueba de codificación
system design: diseño de sistemas, diseño de sistema, system design, diseño de arquitectura
take home: prueba técnica, caso práctico, prueba para casa, tarea para casa, ejercicio para casa, prueba no
  remunerada, pruebas técnicas, tarea técnica, proyecto de prueba, reto técnico, challenge técnico, trabajo gratis en
  la entrevista
portfolio: portafolio, portfolio, proyectos, portafolios, proyectos personales, proyecto personal, github, perfil de
  github, proyectos propios, ideas de proyectos, idea de proyecto, qué proyectos, proyectos para, proyecto para el
  portafolio, proyectos de github, proyecto propio, proyecto, porfolio, proyectos poner, proyectos de ejemplo, qué
  poner en el portafolio, qué proyecto hacer
kaggle: kaggle, competiciones de kaggle, competencias de kaggle, competiciones, concursos de kaggle, titanic
course projects: proyectos de curso, proyectos del curso, proyectos de clase, proyectos de la universidad, trabajo de
  fin de grado, proyectos de tutorial, proyectos de bootcamp, tfg, tfm, proyecto final, proyectos de cursos
ai written: hecho con ia, hechos con ia, escrito con ia, generado con ia, escrito por chatgpt, hecho con chatgpt, vibe
  coding, programado con ia, código generado por ia
how many projects: cuántos proyectos, un proyecto grande, varios pequeños, cuántos proyectos poner, muchos proyectos,
  qué tamaño
confidential: confidencial, confidenciales, confidencialidad, acuerdo de confidencialidad, nda, código de la empresa,
  secreto, no puedo mostrar, no puedo enseñar, código privado, propiedad de la empresa, proyectos confidenciales,
  proyecto confidencial, datos confidenciales, no puedo enseñar nada, nada que enseñar, todo es confidencial, bajo nda
cv: currículum, CV, hoja de vida, currículums, curriculum vitae, currículo, linkedin, perfil de linkedin, hojas de
  vida, mi cv, resumé, en el currículum, poner en el currículum, poner en el cv, mejorar mi cv, mejorar el currículum,
  mi linkedin, foto en el currículum, currículum de una página, cv en inglés, currículum de data, escribir mi cv,
  actualizar mi currículum
no numbers: sin números, sin cifras, sin métricas, no tengo métricas, no tengo números, no tengo cifras, no hay
  métricas, impacto medible, cuantificar, nunca llegó a producción, logros sin
ats: filtro ats, palabras clave, sistemas ats, ats, filtro automático, filtros automáticos, software de selección,
  filtra, descarta mi currículum, filtran currículums, pasar el filtro, filtros de currículum, me filtra, pasar los
  ats, pasar el ats, robots, robot que filtra, cribado automático, criba, rechazo automático, rechazos automáticos,
  descartan automáticamente
cover letter: carta de presentación, carta de motivación, carta motivacional, cartas de presentación, carta de
  intención, carta de recomendación no
red flags: señales de alerta, ofertas falsas, banderas rojas, red flags, señal de alarma, señales de alarma, oferta
  falsa, empleo falso, empleos falsos, estafa, estafas, fraude, ofertas fantasma, sospechosa, trabajos falsos,
  engañosa
read a posting: leer una oferta, leer una oferta de empleo, interpretar una oferta, entender una oferta, entender una
  oferta de empleo, leer un anuncio, descripción de la oferta, requisitos de la oferta, requisitos deseables, leer
  entre líneas, leer ofertas
real title: en realidad analista, en realidad es, título inflado, titulo engañoso, puesto engañoso, realmente es, en
  verdad es, analista disfrazado, pero es analista, pero hago de analista, solo hago informes, solo hago dashboards,
  solo hago excel, solo hago reportes, solo hago cuadros, pero solo hago, solo hacemos informes, título rimbombante,
  no hago machine learning, no hago nada de, mi título es, mi puesto es
own title: mi puesto en el, cambiar el título de mi, nombre de mi puesto, título de mi puesto, qué título pongo,
  cambiar mi cargo, cómo llamo mi puesto, poner como puesto, mi título no coincide, cargo en el currículum
drift: deriva, deriva de datos, deriva del modelo, modelo se degrada
model retraining: reentrenar, reentrenar el modelo, reentrenamiento, volver a entrenar
leakage: fuga de datos, fuga de información, data leakage
overfitting: sobreajuste, sobreajustado, overfitting, subajuste
experiments: registrar experimentos, seguimiento de experimentos, experimentos
shadow deployment: despliegue en sombra, modo sombra, tráfico real
rollback: volver a la versión anterior, rollback, modelo nuevo es peor
model versions: versionar modelos, versionar datos, versionado, versiones del modelo
tests of code: probar el código, escribir tests, pruebas unitarias, testear código
code review: revisión de código, revisar código, revisiones de código
labels: etiquetas malas, calidad de las etiquetas, etiquetas incorrectas, anotadores
messy data: datos malos, mala calidad de datos, datos desordenados, datos basura
missing values: valores faltantes, valores nulos, valores atípicos, datos faltantes
little data: pocos datos, datos insuficientes, datasets pequeños
class imbalance: clases desbalanceadas, clases desequilibradas, desbalanceado, clase minoritaria
expectations: expectativas irreales, expectativas poco realistas, expectativas demasiado altas
explain findings: explicar a directivos, explicar resultados, explicar a la dirección, público no técnico
stakeholders: partes interesadas, requisitos cambiantes, requisitos poco claros, stakeholders
compute costs: costes de gpu, coste de la nube, costes de cómputo, factura de la nube
estimates: estimar proyectos, estimar un proyecto, estimaciones, estimar el esfuerzo
failing projects: proyectos fracasan, fracasan los proyectos, proyectos de ia fallan, nunca llegan a producción
validation: validación, validar, validar un modelo, validación cruzada
metrics: métrica, métricas, qué métrica, exactitud, precisión y recall
calibration: calibración, calibrado, subgrupos, probabilidades mal
deploying: desplegar, despliegue, poner en producción, llevar a producción, en producción
monitoring: monitorizar modelos, monitorear modelos, vigilar modelos, monitorización, monitoreo
generated text: evaluar un llm, evaluar llms, evaluar un chatbot, evaluar respuestas
simple models: modelos simples, modelo simple, modelo más simple, línea base
tuning: hiperparámetros, ajustar el modelo, ajuste de hiperparámetros
black box: caja negra, por qué el modelo, decisiones del modelo
bias in models: sesgo, sesgos, datos sesgados, modelo sesgado
regulation: regulación, reguladores, normativa, leyes de ia, reglamento
data privacy: datos sensibles, datos de clientes, datos de pacientes, anonimizar
scaling: demasiados datos, datos enormes, terabytes, no cabe en memoria
changing technology: nuevas herramientas, nuevos frameworks, cambia muy rápido, mantenerse al día
talent shortage: escasez de talento, falta de talento, falta de profesionales, escasez, escasez de profesionales,
  faltan profesionales, faltan científicos, faltan ingenieros, faltan data scientists, faltan perfiles, falta de
  perfiles, falta de científicos
new jobs: nuevos empleos, nuevos trabajos, crea empleos, creará empleos
market size: tamaño del mercado, tamaño de mercado, qué tan grande es el
use cases: casos de uso, aplicaciones de la ia, dónde se usa, usos de la ia
business value: valor para la empresa, aporta a la empresa, valor de negocio, beneficios de la ia
project steps: fases de un proyecto, pasos de un proyecto, etapas de un proyecto, de principio a fin
colleagues: con quién trabaja, con quién trabajan, con qué equipos, trabaja con otros
where pay differs: depende de la ubicación, depende de la ciudad, según la ciudad, ciudad pequeña
{EVERYDAY}
{PEOPLE}
{TOPICS}
{WORK}
{PRACTICE}
{APPLYING}
{CAREERS}
"""

REFUSED = """
medicine: médico, medicamento, enfermedad, síntomas, embarazada, cáncer, dolor, vacuna, embarazo, fiebre, diagnóstico
  médico, pastillas, antibiótico, operación, síntoma, adelgazar, perder peso, bajar de peso, me duele, dieta
law: prestación por desempleo, qué derechos tengo, mis derechos, permiso de residencia, abogado, demandar, demanda
  judicial, impuestos, juicio, denuncia, denunciar, demandar a, finiquito, declaración de la renta, hacienda, ilegal,
  multa, juez, indemnización por despido improcedente, pensión alimenticia, divorcio, cobrar el paro, prestación por
  desempleo, subsidio de desempleo, llegar el paro, seguro de desempleo, cuota de autónomo, cuota de autónomos, irpf
abuse: mierda, idiota, puta, imbécil, estúpido, gilipollas, cabrón, pendejo, joder
order: escríbeme, traduce, chiste, poema, receta, escribe un, escribe una, haz un poema, resúmeme, dibuja, cuéntame un
  chiste, hazme
finance: bitcoin, criptomonedas, cripto, invertir en, bolsa de valores, hipoteca, préstamo, seguro de coche, seguro de
  vida, acciones comprar
facts: test de Turing, prueba de Turing, quién fue el primero, quién fue el primer, quién fue la primera, autor del
  libro, quién escribió, quién fundó, quién inventó, quién ganó, capital de, quién es el ceo
schools: mejor universidad, mejores universidades, que universidad, cual universidad, ranking de universidades
shopping: comprar, me compro
handiwork: instalar, instalo, mensaje de error
perks: nota de corte, notas de corte, selectividad, nota de acceso, beca, becas, días de vacaciones, cuántas
  vacaciones, seguro médico, cómo vestir, cómo vestirse, qué me pongo, código de vestimenta, coche de empresa
"""
