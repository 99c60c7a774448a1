"""Topics of the guides on people at work, and more of their words in Spanish. __init__.py tells how it is read."""

PEOPLE = """\
advise pupils: mi hijo quiere, mi hijo sueña, mi hijo piensa, mi hija quiere, mi hija sueña, mi hija piensa, mi
  hermano quiere, mi hermano sueña, mi hermano piensa, mi hermana quiere, mi hermana sueña, mi hermana piensa, mi
  sobrino quiere, mi sobrino sueña, mi sobrino piensa, mi sobrina quiere, mi sobrina sueña, mi sobrina piensa, mi
  nieto quiere, mi nieto sueña, mi nieto piensa, mi nieta quiere, mi nieta sueña, mi nieta piensa, mi hijo dice que,
  mi hija dice que, mi sobrino dice que, mi sobrina dice que, mis hijos quieren, mis hijos deberían, qué le digo a mi,
  qué les digo a mis, decirle a mi hijo, decirle a mi hija, recomendar a mi hijo, recomendar a mi hija, mi hijo
  debería, mi hija debería, aconsejo a mi, aconsejo a mis, mi hijo adolescente, mi hija adolescente, terminando la
  secundaria, al acabar el instituto, terminar el bachillerato, alumnos de secundaria, alumnos de bachillerato,
  orientador, orientadora, orientador escolar, orientar a mi, orientar a mis, qué les digo a los, jóvenes de 17,
  preparar a mis alumnos, preparar a mis estudiantes, preparo a mis alumnos, preparo a mis estudiantes, cómo preparo a
  mis, preparar a los alumnos
sole person: soy el único de, soy el única de, soy la único de, soy la única de, único de datos, única de datos, el
  único que hace, única que hace, no hay nadie más, sin nadie de quien aprender, nadie de quien aprender, sin mentor,
  equipo unipersonal, el único técnico, único perfil técnico, único analista, única analista, estoy solo en, estoy
  sola en, trabajo solo, trabajo sola, nadie entiende lo que hago, me encargo de todo, lo hago todo yo
ask back: qué preguntar antes de, qué debo preguntar, qué preguntarle, qué preguntarles, preguntas al jefe, preguntas
  para el reclutador, qué puedo preguntar, preguntar por el plan, preguntar por el equipo, preguntar por el horario,
  preguntar por el salario, preguntar por el ambiente, preguntar sobre el plan, preguntar sobre el equipo, preguntar
  sobre el horario, preguntar sobre el salario, preguntar sobre el ambiente, preguntar sobre, preguntar por, pregunto
  sobre, pregunto por, preguntar al futuro jefe, investigar la empresa, conocer el equipo antes, alguna pregunta para
  nosotros, preguntas inteligentes
team: dentro de ti o, separado de ti, depende de ti, reporta a, reportar a, a quién reporta, parte de sistemas,
  departamento de datos, área de datos, célula de datos, equipo separado, equipo central o, equipos embebidos, cuántas
  personas en el equipo, cuántos analistas por, qué roles necesita un equipo, armar un equipo, montar un equipo,
  formar un equipo, dónde encaja el equipo
level: escalón, escalones, peldaño, ssr, semisenior, semi senior, soy junior, plan carrera, evolución de carrera,
  crecer profesionalmente, carrera por delante
talent shortage: falta gente, no encuentran candidatos, no encuentran gente, no encuentran perfiles, no encuentran
  talento, no encontramos candidatos, no encontramos gente, no encontramos perfiles, no encontramos talento, no hay
  candidatos, no hay gente, no hay perfiles, no hay talento, faltan candidatos, faltan especialistas, faltan
  profesionales de, pocos candidatos, pocos profesionales, cuesta encontrar, difícil encontrar perfiles, difícil
  encontrar gente, difícil encontrar talento, no se cubren, vacantes sin cubrir, puestos sin cubrir, déficit de
  talento, déficit de profesionales, carencia de profesionales, sin cubrir, plazas sin cubrir, tantas vacantes,
  tantas ofertas, puestos vacantes
coding: miedo a programar, pánico a programar, odio programar, no me gusta programar, programador nato, tirar líneas,
  escribir programas, picar código, hacer código, programo mal, malo programando, mala programando, lógica de
  programación
maths: números, los números, malo en matemáticas, mala en matemáticas, matemáticas avanzadas, cuánta matemática
  necesito, odio las matemáticas, miedo a las matemáticas, bueno en matemáticas, buena en matemáticas, bueno para los
  números, ecuaciones, trigonometría, nivel de matemáticas, se me dan las mates, suspendí matemáticas, base matemática
earned: cuánto podría ganar, cuánto podría cobrar, cuánto puede ganar, cuánto puede cobrar, cuánto puedo ganar, cuánto
  puedo cobrar, cuánto podré ganar, cuánto podré cobrar, cuánto se puede ganar, cuánto llega a ganar, cuánto llega a
  cobrar, cuánto me pagarían, cuánto ganaría, cuánto cobraría, cuánto ganaré, cuánto voy a ganar, cuánto suele ganar,
  cuánto suele cobrar
no expert: no entiendo de datos, no sé de datos, nadie sabe de ia, nadie sabe de datos, sin conocimientos técnicos,
  sin perfil técnico, jefe no técnico, no tenemos expertos, nadie en la empresa sabe, sin saber de datos, sin saber de
  ia, soy de recursos humanos
impostor: no soy lo bastante bueno, no soy lo bastante buena, no soy lo suficientemente bueno, no soy lo
  suficientemente buena, todos son mejores, se van a dar cuenta, descubran que no, no sé nada, no merezco,
  inseguridad, me falta confianza, todos parecen saber, me supera
negotiation: contraofertar, negocio mi, negociar mi, negociar el, cómo negocio, ofrecen menos, me ofrecieron menos,
  oferta baja, aceptar la primera oferta, primera oferta, puedo pedir más, sube la oferta
raise: pedir una subida, subirme el sueldo, no me suben, sin aumento, merezco un aumento, aumentarme, cómo pedir
  aumento
fair: me pagan mal, es justo, es poco, está bien pagado, me están pagando bien, lo que valgo, cuánto valgo, ganan más
  que yo, cobra más que yo, menos que mis compañeros, me están explotando, sueldo bajo, sueldo razonable
rejected: cientos de currículums, cientos de postulaciones, no paso de la primera, no encuentro nada, no logro
  encontrar, me descartaron, siempre me dicen que no, ni una entrevista, me dejaron en visto, me ghostearon
experience paradox: sin experiencia no, cómo consigo experiencia, conseguir experiencia sin, ganar experiencia, piden
  mínimo, mínimo 3 años, mínimo tres años, exigen años, pescadilla que se muerde
first job: recién egresada, terminé la carrera, terminé el curso, terminé el bootcamp, acabo de terminar, acabo de
  graduarme, acabo de titularme, busco mi primer, encontrar mi primer, vacantes junior, ofertas para juniors, junior
  sin experiencia, trabajo sin experiencia, empleo sin experiencia
juniors: no contratan juniors, ya no contratan, puestos de entrada, se acabaron los juniors, quitará el trabajo a los,
  quita el trabajo a los, menos puestos junior, menos vacantes junior, reemplaza a los juniors, sustituye a los
  juniors, ia y los juniors, en vez de juniors, dónde están las vacantes
side doors: por otra puerta, puesto puente, entrar desde otro, empezar desde abajo, moverme dentro de mi empresa,
  cambio interno, desde otro departamento, puesto intermedio, primer paso para entrar, atajo
saturated: todo el mundo quiere, sobran juniors, sobra gente, está lleno de, explotó la burbuja de
replace: va a desaparecer, va a quitar, nos va a, me va a quitar, me quitará, nos quitará, quitarnos el trabajo, lo
  hará una máquina, lo hará la ia, lo hace chatgpt, chatgpt ya hace, ya lo hace la, automatizarán, automatizarse, en
  peligro por, riesgo por la ia, desaparecerán, me reemplace, sustituyan
safest: más seguro frente a, que no reemplace, no pueda reemplazar, no desaparezca, seguro dentro de, trabajo para
  toda la vida, elegir carrera con ia, elijo carrera con la, dentro de 20 años, dentro de diez años, en 10 años
bubble: puro humo, va a explotar, cuando explote, se va a pinchar, pura moda, todo es marketing, es solo una moda,
  pasará de moda
which fits: no sé qué elegir, no sé cuál, no sé si, qué camino elegir, qué camino tomar, qué camino seguir, camino me
  conviene, por dónde tirar, duda entre, dudando entre, indeciso entre, me cuadra, qué va más conmigo, qué es lo mío,
  es lo mío, será lo mío, me va a gustar, para alguien que, para gente que, según mi personalidad, si me gusta, si no
  me gusta, caminos distintos
hurry: en pocas semanas, en unas semanas, en 30 días, en 100 días, antes de fin de año, lo más rápido, rápidamente
  posible, vía rápida, aprender rápido, en tiempo récord
order: por dónde arranco, primero python, antes de aprender, qué estudio primero, plan de estudio, qué aprendo
  ahora, qué aprendo después, qué aprendo luego, qué estudio ahora, qué me falta aprender, qué aprender después,
  qué aprender ahora, qué más aprender, qué más aprendo, formarme en, formarse en, capacitarme en, capacitarse en,
  cómo formarme en, cómo capacitarme
beside a job: trabajando a jornada, los fines de semana, compatibilizar, con hijos y trabajo, una hora al día,
  estudiar y trabajar, trabajo y estudio
day rate: cuánto cobro por día, cobro por día, precio por día, cuánto cobrar al día, tarifa de consultor, cuánto pedir
  por hora, tarifa por proyecto, tarifa autónomo, cuánto cobra un freelance, presupuestar, presupuesto a un cliente,
  cobran por hora, ganan por hora
women: mujeres freelance, mujeres cobran menos, cobran menos, ganan menos, techo de cristal, desigualdad, somos pocas,
  pocas mujeres, tan pocas, la única mujer, única chica, entre hombres, madre y, siendo madre, madres, trato igual
family: niños pequeños, ser madre, ser padre, con niños, con un bebé, cuidar a mis, vida familiar, permiso de
  paternidad, baja maternal, padre de familia
age: con mi edad, tengo 30 años, tengo 35 años, tengo 38 años, tengo 40 años, tengo 42 años, tengo 45 años, tengo 48
  años, tengo 50 años, tengo 52 años, tengo 55 años, tarde para mí, ya es tarde, mayores de 40, mayores de 45, mayores
  de 50, viejo para, vieja para
returning: volver al mercado, vuelvo después de, tras una pausa, hueco en mi, años fuera, tras años de, después de ser
  madre, llevo años sin
quit: dejar mi empleo, dimito, me voy de la, irme de mi, me quedo o, quedarme o, buscar otra cosa, cuándo irme, saltar
  de empresa
stress: jornadas largas, mucha presión, estoy reventado
dull: solo excel, poco interesante, nada de machine learning
real title: me contrataron como, me contrataron de, contratado como, contratada como, pero hago, pero en realidad
  hago, en realidad hago, trabajo de otra cosa, no hago lo que, no es lo que esperaba, no era lo prometido, me
  prometieron, solo de nombre
titles: el título del puesto, llaman distinto, mismo puesto, son lo mismo, distintos nombres, qué significan los
  títulos
certificate: diplomas, pagar por una certificación, examen de certificación, insignia
bootcamp: curso intensivo de, academia privada, academias, curso acelerado
selftaught: yo solo, yo sola, sin profesor, sin academia, aprender en casa, desde casa aprender, con youtube,
  gratuitamente
no degree: no terminé la carrera, carrera sin terminar, solo con la eso
degree: título universitario, ingeniería o, estudiar una carrera, hacer una carrera, otra carrera, segunda carrera
which degree: qué carrera estudio, qué estudiar para, qué estudio para, carrera elegir, carrera conviene, matemáticas
  o informática, informática o matemáticas, estadística o informática, qué estudiar si
masters: hacer una maestría, máster universitario, máster o, hago un máster, hago una maestría, estudiar un máster,
  vale un máster
portfolio: idea para un proyecto, hacer un proyecto, proyecto de datos, proyectos de datos, mi github, mostrar mis
  proyectos, qué proyecto hago, proyectos para el currículum, errores en el portafolio
how many projects: número de proyectos, dos o tres proyectos, basta un proyecto, un proyecto basta, proyectos hacen
  falta
cv: mi currículum, hacer el cv, resumen profesional, foto en el cv
posting: vacantes publicadas, descripción de la vacante, aviso de trabajo, postulación, convocatoria
read a posting: qué significa en una oferta, cumplo la mitad, piden de todo, piden demasiado, lista de requisitos,
  aplicar aunque, postularme aunque, presentarme aunque
remote: modalidad remota, empleo remoto, volver a la oficina
from abroad: desde argentina para, desde chile para, desde méxico para, desde colombia para, desde perú para, desde
  venezuela para, desde uruguay para, desde ecuador para, desde bolivia para, empresa extranjera, empresas
  extranjeras, clientes extranjeros, ganar en dólares, para eeuu, trabajar para afuera
freelance: por cuenta propia como, monotributo, por proyectos, trabajar por proyectos, facturando, primeros clientes,
  conseguir clientes
parttime: cuatro días a la semana, jornada de cuatro días, trabajar menos horas
annotation: entrenar ia, entrenando ia, entrenando una ia, entrenar modelos desde casa, entrenador de ia, entrenadora
  de ia, etiquetar imágenes, anotar datos, anotador, calificar respuestas, trabajos de anotación
leave academia: dejar la universidad por, de investigador a, doctor en física, doctorado a la industria, salto a la
  industria, pasar a la empresa privada
academia: mundo académico, investigación universitaria, grupo de investigación, investigador universitario
management: ser jefa, gestionar un equipo, mando intermedio, jefatura, coordinar un equipo, responsable de equipo, me
  hicieron jefe, ascendido a jefe
promotion: me asciendan, promoción interna, no me ascienden, subir a senior, pasar de junior a, estancada,
  estancamiento, techo
two offers: tengo dos ofertas, elegir entre dos, ofertas de trabajo y, oferta acepto, oferta a o b
offer: ofertas, oferta remota, me ofrecieron, propuesta de trabajo, propuesta laboral, carta oferta, aceptar oferta,
  aceptar una oferta, rechazar una oferta, firmar contrato
startup check: startup fiable, startup confiable, startup seria, startup va a quebrar, startup o, riesgo de una
  startup, aceptar una startup, startup sin
ninety days: empiezo en un mes, acabo de empezar, acabo de entrar, empecé hace poco, cómo empezar bien
prepare: preparar una entrevista, entrevista mañana, entrevista la semana que viene, semana para preparar, practicar
  para
interview: me preguntarán, qué preguntan, preguntan en, entrevistadora
rounds: etapas del proceso, segunda ronda, última ronda, ronda final, proceso tan largo, tarda el proceso, cuánto
  tarda el proceso
hiring: contrataciones, contrato a, están contratando
first hire: primer fichaje, a quién contrato primero, contrato primero, primera persona de datos, necesitamos un
  científico, hace falta un, hace falta una, empresa pequeña hace falta, pequeña empresa necesita, vale la pena
  contratar
choose candidates: cómo evalúo candidatos, qué preguntar a un candidato, qué preguntarle a un candidato, distinguir a
  un buen, buen candidato, cribar currículums, reconocer a un buen, prueba para candidatos
keep people: se van todos, se marchan, rotan, perder a mi, mi equipo se va
curriculum: temarios, planes de estudio, asignaturas, enseñar en, qué enseño a mis, actualizar el temario
teaching: enseñando, clases a mis, mis clases, profesor en, docencia
network: recomendaciones internas, escribir a un reclutador, mensaje a un reclutador
ai in interviews: usar chatgpt en la entrevista, chatgpt en la prueba, usar ia en la prueba, copiar con ia, trampas
  con ia, usar chatgpt en una prueba
ai written: cv con chatgpt, currículum con chatgpt, escribir mi cv con, hacer el cv con, carta con chatgpt, código de
  chatgpt, proyecto con chatgpt
ai tools: usar chatgpt, usar ia para, programar con ia, programar con chatgpt, ayudarme con chatgpt, depender de
  chatgpt, con ayuda de ia, saber usar ia
learn to code still: para qué aprender a programar, aprender python todavía, programar en la era
still: quedará obsoleta, quedarse obsoleto, se quedará obsoleta, se vuelve obsoleta, volverá obsoleta, hacer obsoleta,
  hará obsoleta, sigue valiendo, aún vale, todavía vale, sigue mereciendo
layoffs: despedida de mi, despidiendo, recorte de plantilla, me echan
cities: mejor ciudad, madrid o barcelona, dónde vivir, polo tecnológico
countries: otro país, fuera de españa, américa latina
visa: emigrar a, trabajar en alemania
expectations: esperan milagros, creen que la ia, piensan que la ia, cree que la ia, mi jefe quiere ia, jefe quiere ia,
  quieren ia en todo, no entienden lo que hago, esperan demasiado, expectativas del jefe, prometieron demasiado
explain findings: explicar mis resultados, explicar a negocio, presentar resultados, presentar a dirección, no
  técnicos, gente no técnica, convencer a la dirección, contar mis resultados, comunicar resultados
changing technology: todo cambia, cambia tan rápido, mantenerme al día, estar al día, estar actualizado, seguir el
  ritmo, cada semana sale, herramienta nueva, quedarme atrás, me quedo atrás, desactualizado
colleagues: con quién trabajaré, trabajar con otros equipos, con otros departamentos, colabora con
stakeholders: cambian de opinión, cambia de opinión, no saben lo que quieren, requisitos cambian, peticiones urgentes,
  piden cosas, pedidos ad hoc, peticiones ad hoc, clientes internos
failing projects: proyectos de ia fracasan, no llegan a producción, nunca llega a producción, por qué fracasan, se
  queda en piloto, proyecto fracasó, proyectos fallan
business value: qué aporta un, qué aporta a una empresa, beneficio para la empresa, retorno de la inversión, roi de la
  ia, para qué sirve a una, qué gana una empresa, empresa con ia
new jobs: empleos nuevos, nuevas profesiones, trabajos nuevos, creará la ia, empleos que creará, profesiones del
  futuro
soft skills: saber comunicar, trabajo en equipo, don de comunicación, inteligencia emocional, hablar en público
share: qué parte, cuántos de los, cuántos tienen, la mayoría, mayoría de, la mitad de los, uno de cada, encuestas
industries: qué sector, qué industria, en banca, sector salud, consultoría o, sectores que pagan, mejores sectores
rejected: cagué la entrevista, la cagué en la entrevista, fallé en la entrevista, no pasé la entrevista, no pasé la
  prueba, reprobé la entrevista, me fue mal en la, me fue fatal en la, me quedé en blanco, entrevista me fue mal, metí
  la pata en la, no superé la entrevista
experience paradox: nadie me contrata, si nadie me contrata, experiencia sin trabajo, de dónde saco experiencia, cómo
  gano experiencia, experiencia si nadie
replace: me quite el trabajo, me quite el puesto, quite mi trabajo, quite mi puesto, me robe el trabajo, robar el
  trabajo, robarme el trabajo
quit: renuncio o me quedo, me quedo o renuncio, dimito o me quedo, me voy o me quedo, me quedo o me voy
specialise: generalista o especialista, especializarse o
promotion: soy senior, ya soy senior, me considero senior, cuándo se es senior, cuándo soy senior, junior o senior,
  nivel senior"""
