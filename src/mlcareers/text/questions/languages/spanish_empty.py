"""Words of questions in Spanish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
sigo dolares dólares
a abrir acabar acabo acción aceptado aceptar acerca aconsejan aconsejarme aconsejas aconsejáis actual actuales
actualmente actuar acuerdo además afectar afortunadamente agosto agradecería agradezco ahora ahorita ahí ajá al algo
alguien alguna algunas alguno algunos algún allá allí alternativa alternativas alto ambos amigo amplia amplio anda
ando ante anterior antes anual aparece aparecen aparte apenas aplica aplicado aplican apostar apoyar apoyo apreciar
apropiado aprovechar aproximadamente apta apto aquí arriba arte artículo aspecto aspectos aspirar asunto así atención
atrás aunque ayuda ayudan ayudarme ayudaría año años bajo bastante bastantes bien breve brevemente bruto buen buena
buenas bueno buenos buscar buscas busco busque básica básicas básico básicos caber cabo cada caer calcular calidad
cambio campo cantidad capaz cargo carrera carreras casi caso casos casualmente causa central centro cerca cero certeza
chicos cierto cinco claramente claro clase clave claves coger colega colegas comentadme comentar comentarios comenzar
comida comienzo como comparten compartir compañero compañeros completa completo complicada complicado comprar
comprendo compro comunes comunidad común comúnmente con condiciones confundido confuso confío conocer conocido conozco
conseguir conseguí consejo consejos considerado consideran considerar considero consigo consigue consiguen constante
construir consultar contar contiene continuar contra contrario convencer conveniente conversación correcta
correctamente correcto corto cosa cosas crecer cree creen creer creerme crees creo cual cualquier cuando cuanto cuatro
cubrir cuenta cuentan cuestiones cuestión cuidado cumplir curiosidad curioso cuáles cuánta da daba dado dame dan dar
darle darme darse de debe debemos deben debería deberías debido decidido decidir decidirme decir decirme decisión
dedica dedicado dedicar dedicarse definitivamente deja dejado dejar dejo del delante demasiado demostrar demás dentro
depende dependen dependiendo derecha desarrollar desarrollo desconozco descubrir desde desear desempeñar deseo
despacio después destacar detalle detalles determinar di diaria diario dice dicen dicho diferente diferentemente
diferentes dificultad dificultades difícil difíciles digo dijo dio directa directamente directo disfrutar disponible
distintas distintos diversos donde dos duda dudar dudas durante duro día días efectivamente efectivo eficaz ejemplo
ejemplos ejercer el elección elegido elegir elige elijo ella ellas ellos embargo empecé empezando empezar empieza
empiezan empiezo empleo empleos en encontrar encuentra encuentro enero enfocar enfocarme enfoque enseguida entender
entiende entiendes entiendo entonces entrar entre entro enviar era eran eres error errores es esa esas escoger escojo
escribir escuchado escuché ese esencialmente esfuerzo eso esos españa español especial espera esperar espero esta
estaba estaban estable estado estados estamos estar estas este estilo esto estos estoy estudié estupendo estuvo están
etapa etc etcétera europa eventualmente evidencia evidentemente exacta exactamente excelente exigente existe exitosa
exitoso experiencia experiencias experto expertos explicar expresar externo extra extremadamente falta faltan
familiarizado fatal favor favorito febrero fecha fin final finalmente fines forma frecuencia frecuentemente frente fue
fuente fuera fueron fuerte fuerza funciona funcionan funcionar futuras fácil fáciles fácilmente garantizar general
generalmente generar genial gente gracias gran grande grandes grupo grupos gusta gustado gustan gustaría gusto guía ha
haber habla hablado hablando hablar habrá había habían hace hacen hacer hacerlo hacerse haces hacia haciendo hacéis
haga hago han haré haría harías hasta hay haya he hecha hecho hechos hemos hey hizo hola holaa hora horas hoy hubiera
humana humano hábil iba idea ideal ideas identificar ignorar igual igualmente ilusión imagen imaginar importa
importantes imposible impresionar inclinar incluir incluso incluye increíble indicado indicar indispensablemente
individual información informar inicial iniciar iniciarse inicio inmediatamente inmediato intención intentar intento
interesa interesada interesado interesados interesan interesaría intermedio interno interpretar interés invertir
investigación investigar investigo inútilmente ir izquierda jamás jornada joven juan junto la labor laboral laborales
lado largo las latam latina latino latinoamérica le leer lejos les leyendo leí leído libre limitado lista listado
listo llama llamado llegar llego lleno lleva llevar lo logra logran lograr lograrlo logre logro los luego lugar línea
lógica lógico mal mandar manejar manejo manera mayoría mañana me media medio medios mejor mejora mejorar mejores
mencionado mencionar menor menos mensaje mensual mental mercado mes meter meterme metido mi miedo miembros mientras
mil millones minutos mira mirando mis misma mismo moderno modo momento montar mostrar motivación motivo motivos
movimiento mucha muchas mucho muchos muchísimo muestra mundillo muro muy más máxima máximo mínima mínimo nada nadie
necesidad neto ni ninguna ninguno nivelar no nombre normal normalmente nos nosotros notable notar noticias novata
novato noviembre nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nunca número o objetivo objetivos obras
observar obstante obtener obtuve obvio ocupar ocurre oficial oficialmente ofrece ofrecer opción opina opinan opinar
opinas opiniones opinión oportunidad organización origen os otra otras otro otros paciencia palabra palabras papel
para parece parecen parecido parte partes particular partida partidos partiendo partir pasa pasado pasan pasando pasar
paso pasos país pedir pena pendiente pensado pensando pensar pensáis peor pequeño perder perfecta perfectamente
perfecto permite permitir pero persona personales personas pesar pido piensan piensas pienso plan planear planes
planteando plantear plantearme plena pleno pls poca pocas pocos podemos poder podría ponen poner ponerme pongo por
porfa porfavor porque posibilidad posibilidades posible posibles posteriormente practicar precisamente precisar
preferible preferir prefieren prefiero pregunta preguntaba preguntar preguntas pregunto presentar presentarme presente
pretender prever previa previamente previo primer primera primeras primero primeros principal principales
principalmente probable probablemente probar problema problemas proceso producción profesional profesionales
profesionalmente profesión profundidad profundizar progresar prometedor pronto propia propias propio propios proponer
propósito pudiera pudiese pueda puedan puedas puede pueden puedes puedo pues puesto puestos punto puntos página
páginas pública que queda querer quería quienes quiere quieren quieres quiero quisiera quisieran quitar quién raro
raros razonable razones razón realidad realista realmente rechazar reciben recibir recibo recibí reciente
recientemente recién recomendar recomendarme recomendarían recomendáis recomienda recomiendan recomiendas recordar
referencia reflejar región regular regularmente relacionado relacionados relacionar relación relativamente relevante
relevantes república resolver respectivamente respecto responder respondo respuesta resto resultado resultados
resultar resumen resumir reunir revisar rumbo sabe saben saber sabes sabiendo sabría sabía sacar salgo salieron salir
saludo saludos santa se sea sean seguido seguimos seguir seguirá segunda segundo seguramente seguro según seis semana
sencillo sentido sentir sepa sepan separado septiembre serie serio servir servirá será sería serían señalar si sido
siempre siendo siento siglo significar siguiente similar similares simple simplemente sino sistema sitio situaciones
situación sobra sobre sobresalir sola solamente solo soléis somos son soportar sorprender soy su sucede suceder suele
suelen suerte suficientemente suficientes sugerencia sugerencias sugieren suma superar superior suponer supongo
supuesto sus tal tales también tampoco tan tanto tantos te tecnología tema tendré tendría tendrían tenemos tener tenga
tengan tengo tenido teniendo tenía terminado terminar terminé ti tiempo tiene tienen tienes tipo tipos tocar toda
todas todo todos tomado tomar tomo total totalmente trabaja trabajado trabajan trabajar trabajaría trabajas trabajo
trabajos trabajé traer tras trata tratar través tres tu tus tuve tuvo términos ubicado un una unas uno unos usa usado
usan usando usar uso usted ustedes utilidad utilizan utilizar utilizo va valiosa valioso valor vamos van variar varias
varios varía vas vaya vayan vean veces veis vemos ven vengo venir veo ver verdad verdadera verdadero vez veía vi vida
viene vieron vista visto vive viven vivir vivo volver vos vosotras vosotros voy voz vuelta vuelvo vuestra vuestras
vuestro vuestros wow xd y ya yo zona ámbito área áreas época éxito última último útiles
"""
