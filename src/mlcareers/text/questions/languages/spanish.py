"""Words of questions in Spanish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salario, salarios, sueldo, sueldos, gana, ganan, ganar, cobra, cobran, cobrar, pagan, paga, remuneración,
  ingresos
highest: mejor pagado, mejor pagados, mejor pagadas, más pagado, mejor remunerado, mejor remunerados
difference: diferencia, diferencias, diferencia hay, diferenciar, comparar, comparación, comparado, versus, vs
way: convertirme en, convertirse en, llegar a ser, ser, cómo ser, pasar de, cambiar de, cambiar a, transición,
  hacerme, entrar en, camino, ruta, reconvertirse, dedicarme, volverme
need: necesito, necesita, necesario, necesaria, hace falta, requiere, requisito, requisitos, obligatorio,
  imprescindible, debo, hay que, tengo que, importante, suficiente, basta
worth: vale la pena, merece la pena, vale, sirve, útil, reconocido
still: todavía, aún, muerto, sigue, obsoleto
learn: aprender, estudiar, estudio, curso, cursos, formación, libro, libros
skills: habilidades, competencias, conocimientos, herramientas
demanded: demandado, demandados, demandadas, más demandados, solicitados, buscados
outlook: futuro, demanda, perspectivas, mercado laboral, salidas, salidas laborales, crecimiento
count: cuántos, cuántas, número de
share: porcentaje, proporción
level: nivel, niveles, ascenso, ascender, escalafón
definition: qué es, qué significa, significa, definición
duties: qué hace, qué hacen, funciones, tareas, responsabilidades, día a día
certificate: certificado, certificados, certificación, certificaciones, examen
expired: caducado, caduca, retirado, renovar, vigente, reemplazo
cost: cuesta, coste, costo, precio
jobs: qué trabajo, qué trabajos, qué empleo, qué empleos, qué carrera, qué puesto, qué puestos
without: sin, ningún, no necesitan, no requieren
coding: programar, programación, código
maths: matemáticas, mates
degree: título, carrera universitaria, universidad, grado, licenciatura, titulación, sin título
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
age: a los 30, a los 35, a los 40, a los 45, a los 50, a los 55, edad, viejo, mayor, demasiado tarde
parttime: media jornada, tiempo parcial, a tiempo parcial
freelance: freelance, autónomo, por cuenta propia, por hora
remote: remoto, teletrabajo, a distancia
first job: primer trabajo, primer empleo, sin experiencia, recién graduado, principiante
internship: prácticas, pasantía, becario
layoffs: despidos, despido, despedido
saturated: saturado, saturada
replace: reemplazará, reemplazar, sustituirá, sustituir, reemplaza, sustituye, va a reemplazar, va a sustituir,
  desaparecerá
stress: estrés, estresante, horas extra
women: mujeres, mujer
industries: sector, sectores, industrias
employers: empresa, empresas, empleadores
hiring: contratar, contratación, candidatos
teaching: enseñar
time: cuánto tiempo, cuánto tarda, cuánto se tarda, meses
"""

REFUSED = """
medicine: médico, medicamento, enfermedad, síntomas, embarazada, cáncer, dolor
law: abogado, demandar, demanda judicial, impuestos, juicio
abuse: mierda, idiota, puta, imbécil, estúpido
order: escríbeme, traduce, chiste, poema, receta
"""

EMPTY = """
a actualmente ahora al algo alguien alguna algunos algún antes anual aproximadamente así aunque ayuda año años
bastante bien bruto buen buena bueno buscar busco cada campo carrera carreras casi ciudad comenzar como con conocer
conseguir consejo consejos cosa cosas cual cuando cuanto cuál cuáles cuánta cuánto cómo de debería deberías dedicar
del demasiado desde después difícil donde día días dónde el elección elegir ella ellos empezar empleo empleos en
encontrar encuentro entonces entre era eres es esa ese eso esta estaba estar este esto estoy está están experiencia
forma fue fácil fácilmente gente grande gustaría ha habrá había hace hacer hacia haría hay he hora horas hoy la las
le les lo lograr los manera me media medio mejor mejores menos mensual mi mientras mis modo muchas mucho muchos muy
más nada neto ni no nos nuestro nueva nuevo nunca o obtener opinión otra otro otros para país pequeño pero persona
poco podría por porque posible pregunta primer primera profesión puede puedes puedo pues puesto puestos que querer
quiere quieres quiero quisiera quién qué realista realmente rápidamente rápido sabe saber sabes se sea según semana
semanas ser será sería si siempre sin sobre solo son soy su sus sé sí también tan tanto tantos te tener tengo ti
tiempo tiene tienen todo todos trabajar trabajo trabajos tu tú un una uno unos ustedes vale varios veces verdad vida
vivir vosotros y ya yo ámbito área él último
"""
