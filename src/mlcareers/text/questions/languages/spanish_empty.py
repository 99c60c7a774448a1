"""Words of questions in Spanish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a acabo acción aceptar actualmente acuerdo además agosto ahora ahí al algo alguien alguna algunas algunos algún allá
allí alto ambos amigo ante antes anual apoyo aproximadamente aquí arte artículo así atención aunque ayuda año años
bajo bastante bien bruto buen buena buenas bueno buenos buscar busco cabo cada calidad cambio campo cantidad cara
cargo carrera carreras casi caso casos causa central centro cerca cero cierto cinco ciudad claro clase comenzar comida
como común con condiciones conocer conseguir consejo consejos consigo contra cosa cosas creo cual cualquier cuando
cuanto cuatro cuenta cuáles cuánta da dado dan dar de debe deben debería deberías debido decir dedicar deja dejar dejo
del demasiado demás dentro desde después dice dicen dicho diferentes difícil digo dijo dio dirección director donde
dos duda dudas durante día días el elección elegir ella ellas ellos embargo empezar empiezo empleo empleos en
encontrar encuentra encuentro enero entiendo entonces entrar entre entro era eran eres es esa esas ese eso esos
espacio español especial espero esta estaba estaban estados estamos estar estas este esto estos estoy estuvo están etc
europa existe experiencia experiencias falta favor febrero fecha feliz fin forma fue fuera fueron fuerte fuerza fácil
fácilmente gente gracias gran grande grandes grupo grupos gusta gustaría ha haber habla hablando hablar habrá había
habían hace hacen hacer hacerlo hacia haciendo haga han haría hasta hay haya he hecho hemos hizo hola hora horas hoy
hubiera iba iglesia igual imagen importa incluso interesa investigación investigar investigo ir juan junto la lado
largo las le leer les lista llama llamado llegar llego lleva llevar lo lograr logro los luego lugar línea mal manera
mayoría mañana me media medio medios mejor mejores menos mensual mercado mes mi miedo miembros mientras mil millones
minutos mira mis misma mismo modo momento movimiento mucha muchas mucho muchos muy más nada nadie neto ni ninguna no
nombre nos nosotros noticias noviembre nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nunca número o
obras obtener oficial opiniones opinión oportunidad orden organización os otra otras otro otros padres palabra
palabras papel para parece parte partes partidos partiendo partir pasa pasado pasar paso país países pedir película
pena pensar peor pequeño pero persona personal pesar pido plaza poco podemos poder podría políticos poner por porque
posibilidad posible pregunta preguntar preguntas pregunto primer primera primero principal problema problemas proceso
producción profesión pronto propio proyecto pueda puede pueden puedes puedo pues puesto puestos punto puntos página
pública que queda querer quienes quiere quieren quieres quiero quisiera quién razón realidad realista realmente
rechazar recién relación república respecto respuesta resto resultado resultados rápidamente sabe saber sabes salir
saludos santa se sea sean seguir segunda segundo seguro según seis semana sentido septiembre serie será sería si sido
siempre siendo siento siglo siguiente simplemente sino sistema sitio situación sobre solo somos son soy su suerte sus
tal también tampoco tan tanto tantos tarde te tecnología tecnologías tema tenemos tener tenga tengo tenido tenía
terminar ti tiempo tiene tienen tienes tipo toda todas todo todos tomar trabajar trabajo trabajos tras trata través
tres tu tus tuvo un una unas uno unos usar uso usted ustedes va valor vamos van varias varios vas veces vengo veo ver
verdad vez vi vida viene vista visto vivir vivo volver vos vosotros voy voz vuelta y ya yo zona ámbito área última
último única único
"""
