"""Words of questions in Spanish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abandonar abarcar abrir absurdo aburrir acabar acabo acaso acción acelerar aceptado aceptar acerca acompañar
aconsejable aconsejáis aconsejan aconsejar aconsejarme aconsejas acostumbrar actual actuales actualmente actuar
acuerdo adaptar además afectar afortunadamente agobiar agosto agradecería agradezco agregar aguantar aguardar ahí
ahora ahorita ahorrar ajá al alcanzar algo alguien algún alguna algunas alguno algunos allá allí alternativa
alternativas alto amar ámbito ambos amigo amigos amplia amplio añadir anda ando animar año años anotar ante anterior
antes anual apañar aparece aparecen aparecer aparte apasionar apenas aplica aplicado aplican aplicar apostar apoyar
apoyo apreciar aprender apresurar apropiado aprovechar aproximadamente apta apto apuntar aquí área áreas arrancar
arreglar arriba arriesgado arte artículo así asociar aspecto aspectos aspirar asunto asustada asustado asustar
atención atrás atreverse aumentar aunque autorizar avanzar ayer ayuda ayudan ayudar ayudaría ayudarme bajar bajo
básica básicas básico básicos bastante bastantes bastar beneficiar bien breve brevemente bruto buen buena buenas bueno
buenos buscar buscas busco busque caber cabo cada caer cagar calcular calidad calificar cambiar cambio campo cansar
cantidad capaz cargo carrera carreras casi caso casos casualmente causa ceder central centro cerca cero certeza
chambear charlar chavales che chicos chulo cien cierto cinco citar claramente claro clase clave claves coger colega
colegas combinar comentadme comentar comentarios comenzar comida comienzo como compaginar compañera compañero
compañeros comparten compartir compensar competir compis completa completar completas completo completos complicada
complicado comprar comprender comprendo compro comprobar común comunes comunidad comúnmente con conciliarlo
concretamente condiciones confesar confío confirmar confundido confuso conocer conocido conozco conseguí conseguir
consejo consejos considerado consideran considerar considero consigo consigue consiguen consolidar constante constatar
construir consultar contactar contar contestar contiene continuar contra contrario controlar convencer conveniente
convenir conversación convierten correcta correctamente correcto corresponder corto cosa cosas costar crear crecer
cree creen creer creerme crees creo cruzar cual cuáles cualquier cuando cuánta cuanto cuatro cubrir cuenta cuentan
cuestión cuestionar cuestiones cuidado cumplir cuñada cuñado curiosidad curioso currar da daba dado dame dan dar darle
darme darse de debe debemos deben debería deberías debido decena decidido decidir decidirme decir decirme decisión
dedica dedicado dedicar dedicarse definitivamente deja dejado dejar dejo del delante demás demasiada demasiadas
demasiado demasiados demostrar dentro depende dependen dependiendo derecha desaconsejable desaconsejar desanimar
desarrollar desarrollo descartar desconozco describir descubrir desde desear desempeñar deseo desmotivar despacio
después destacar detalle detalles detectar detener determinar detestar devolver di día diaria diario días dice dicen
dicho diez diferente diferentemente diferentes difícil difíciles difícilmente dificultad dificultades digo dijo dio
directa directamente directo dirigir discutir diseñarme disfrutar disminuir disponer disponible distinguir distintas
distintos diversos doce docena dolares dólares dominar donde dos duda dudar dudas dudo dudoso durante durar duro echar
efectivamente efectivo eficaz egresé ejemplo ejemplos ejercer el elección elegido elegir elige elijo eliminarse ella
ellas ellos embargo empecé empezando empezar empieza empiezan empiezo emplear empleo empleos empujar en encajar
encantar encontrar encuentra encuentro enero enfocar enfocarme enfoque enseguida enseñarme entender entiende entiendes
entiendo entonces entrar entre entregar entro enviar época equilibrar equipo equipos era eran eres error errores es
esa esas escéptico escoger escojo esconder escribir escuchado escuchar escuché ese esencialmente esfuerzo eso esos
españa español especial especialmente espera esperar espero esposa esposo esta estaba estaban estabilizar estable
estado estados estamos están estancar estar estas este estilo estimar esto estos estoy estresar estudié estupendo
estuvo etapa etc etcétera europa eventualmente evidencia evidentemente evitar evolución evolucionar exacta exactamente
exagerar excelente excluir exigente exigir existe existir éxito exitosa exitoso expectativas experiencia experiencias
experto expertos explicar explorar expresar externa externo extra extraño extremadamente fabricar fácil fáciles
fácilmente factible fallar fallé falta faltan faltar familiarizado fastidiar fatal favor favorito febrero fecha
fijarse fin final finalizar finalmente fines fingir flipar foreros forma forzar fracasar francamente frecuencia
frecuentemente frenar frente fue fuente fuera fueron fuerte fuerza funciona funcionan funcionar futuras ganas
garantizar gastar general generalmente generar genial gente gestionar gracias gradué gran grande grandes grupo grupos
guay güey guía guiar gusta gustado gustan gustar gustaría gusto ha haber había habían hábil habitualmente habla
hablado hablando hablar habrá hace hacéis hacen hacer hacerlo hacerse haces hacia haciendo haga hago han haré haría
harías hartar hasta hay haya he hecha hecho hechos hemos hermana hermano hey hijo hizo hola holaa honestamente hora
horas hoy hubiera humana humano iba idea ideal ideas identificar ignorar igual igualmente ilusión imagen imaginar
impedir imponer importa importantes imposible impresionar inclinar incluir incluso incluye incorporar increíble
indecisa indeciso indicado indicar indispensablemente individual influir información informar informe informes inicial
iniciar iniciarse inicio inmediatamente inmediato integrar intención intentar intento intercambiar interés interesa
interesada interesado interesados interesan interesaría intermedio interna interno interpretar inútilmente invertir
investigación investigar investigo invierno ir irse izquierda jaja jajaja jamás jefa jefe jeje jornada joven juan
jugar junto justo juzgar la labor laboral laborales laburar lado lanzar largo las latam latina latino latinoamérica le
leer leí leído lejos lentamente les levantar leyendo libre licencié limitado línea lista listado listo llama llamado
llamar llegar llego llena llenar lleno lleva llevamos llevar llevo lo loca loco lógica lógico logra logran lograr
lograrlo logre logro los luego lugar madre mal mala malo mañana mañanas mandar manejar manejo manera marchar marido
más máxima máximo mayoría me media medio medios medir mejor mejora mejorar mejores mencionado mencionar menor menos
mensaje mensual mental mentir mercado merecer mes meses meter meterme metido mezclar mi miedo miembros mientras mil
millones mínima mínimo minutos mira miran mirando mirar mirarse miro mis misma mismo mitad moderno modificar modo
molar molestar momento montar mostrar motivación motivar motivo motivos movimiento mucha muchas muchísimo mucho muchos
mudar muestra mundillo mundo muro muy nada nadie necesidad nerviosa nervioso neta neto ni ninguna ninguno nivelar no
noches nombre normal normalmente nos nosotros notable notar noticias novata novato novia noviembre novio nuestra
nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos número nunca o objetivo objetivos obligar obras observar
obstante obtener obtuve obviamente obvio ocho ocultar ocupada ocupado ocupar ocurre odiar oficial oficialmente oficio
oficios ofrece ofrecer oigan oír ok okay olvidar olvido omitir once opción opina opinan opinar opinas opinión
opiniones oportunidad optar optimista optimizar organización organizar orientarse origen os otra otras otro otros oye
paciencia padre padres página páginas país palabra palabras papel par para parar parece parecen parecer parecido
pareja parte partes particular partida partidos partiendo partir pasa pasado pasan pasando pasar paso pasos pedir pena
pendiente pensado pensáis pensando pensar peor pequeño perder perdida perdido pereza perfeccionar perfecta
perfectamente perfecto permanecer permite permitir pero persistir persona personales personas persuadir pesar
pesimista pide piden pido piensan piensas pienso pillar plan planear planes planificar planteando plantear plantearme
plena pleno plis pls poca pocas poco pocos podemos poder podría ponen poner ponerme pongo por porfa porfavor porfi
porfis porque poseer posibilidad posibilidades posible posiblemente posibles posteriormente postular practicar
precisamente precisar preferible preferir prefieren prefiero pregunta preguntaba preguntan preguntar preguntarán
preguntaron preguntas pregunto preocupar presentar presentarme presente pretender prever previa previamente previo
prima primer primera primeras primero primeros primo principal principales principalmente privada privadas privado
privados probable probablemente probar problema problemas proceso producción profesión profesional profesionales
profesionalmente profundidad profundizar progresar prohibir prolongar prometedor prometer pronto propia propias propio
propios proponer propósito próximamente proyectar pública pudiera pudiese pueda puedan puedas puede pueden puedes
puedo pues puesto puestos punto puntos que queda quedar quemar querer quería quién quienes quiere quieren quieres
quiero quince quisiera quisieran quitar quitarse quizá quizás rápidamente raramente raro raros rato razón razonable
razones realidad realista realizar realmente rechazar reciben recibí recibir recibo recién reciente recientemente
recomendaciones recomendáis recomendar recomendarían recomendarme recomienda recomiendan recomiendas reconocer
recordar reducir referencia reflejar reforzar región regresar regular regularmente relación relacionado relacionados
relacionar relatar relativamente relevante relevantes rendir repartir república requerir residir resistir resolver
respectivamente respecto responder respondo respuesta resto resultado resultados resultar resumen resumir retener
retomar reunir revelar revisar ridículo rivalizar rumbo sabe saben saber sabes sabía sabiendo sabría sacar salgo
salieron salir saludo saludos santa se sea sean seguido seguimos seguir seguirá según segunda segundo segura
seguramente seguro seis seleccionar semana semanas señalar sencillo sentido sentir sepa sepan separado separar
septiembre será sería serían serie serio servir servirá si sido siempre siendo siento siete siglo significar sigo
siguiente similar similares simple simplemente sinceramente sino sistema sitio situación situaciones situar sobra
sobre sobresalir sobrevivir socorro sola solamente soléis soler solo soltar somos son soportar sorprender soy su subir
sucede suceder suele suelen suerte suficientemente suficientes sugerencia sugerencias sugerir sugieren suma superar
superior suponer supongo suprimir supuesto sus suspender suspendí tal tales también tampoco tan tanto tantos tardes te
tecnología tema tendré tendría tendrían tenemos tener tenga tengan tengo tenía tenido teniendo tercer tercio terminado
terminar terminé términos ti tía tiempo tiene tienen tienes tío tipo tipos tirar titulé tocar tocarme toda todas
todavía todo todos tomado toman tomar tomo tonta tonto total totalmente trabaja trabajado trabajan trabajar trabajaría
trabajas trabajé trabajo trabajos traer tranquilizar transmitir tras trata tratar través trayectoria treinta tres
triunfar truco trucos tu tus tuve tuvo ubicado última últimamente último un una unas únicamente uno unos usa usado
usan usando usar uso usted ustedes útiles utilidad utilizan utilizar utilizo va vale valer validar valiosa valioso
valor valorar vamos van varía variar varias varios vas vaya vayan vean veces veía veinte veis vemos ven venga vengo
venir veo ver verano verdad verdadera verdadero verificar vez vi viable vida viene vieron vista visto vive viven vivir
vivo volver vos vosotras vosotros voy voz vuelta vuelvo vuestra vuestras vuestro vuestros wey wow xd y ya yo zona
"""
