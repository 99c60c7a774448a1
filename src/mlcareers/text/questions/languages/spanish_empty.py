"""Words of questions in Spanish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abajo abandonar abarcar abril abrir absurdo abuela abuelo aburrir acá acabar acabé acabo acaso acción acelerar
aceptado aceptar acepto acerca acompañar aconsejable aconsejáis aconsejan aconsejar aconsejarme aconsejas acostado
acostumbrar actual actuales actualmente actuar acuerdo adaptar adelante además adentro adivinar afectar
afortunadamente afuera agobiar agosto agotador agotadora agradecer agradecería agradezco agregar aguantar aguardar ahí
ahora ahorita ahorrar ahorro ajá al alcanzar alegría algo alguien algún alguna algunas alguno algunos allá allí alma
alrededor alta altas alternativa alternativas alto altos amable amar amarillo ambas ámbito ambos amiga amigas amigo
amigos amo amplia amplio añadir ancho anda ando animar año anoche años anotar ansiosa ansioso antaño ante anteayer
anterior antes anual apañar aparece aparecen aparecer aparte apasionante apasionar apenas aplica aplicado aplican
aplicar apostar apoyar apoyo apreciar aprender apresurar apropiado aprovechar aproximadamente apta apto apuntar aquel
aquella aquellas aquello aquellos aquí área áreas arrancar arreglar arrepentirme arriba arriesgado arriesgar
arriesgarme arriesgo arte artículo así asimismo asociar aspecto aspectos aspirar asunto asustada asustado asustar
atascada atascado atasco atención aterricé aterrizar atrae atraen atraer atrás atreve atrever atreverme atreverse
atrevo aumentar aunque autorizar avanzar avergonzada avergonzado avergüenza ayer ayuda ayudan ayudar ayudaría ayudarme
ayudo azul baja bajar bajas bajo bajos básica básicas básico básicos bastante bastantes bastar beber bella bello
beneficiar bien blanca blanco bloqueada bloqueado bonita bonito borde breve brevemente broma bruto buen buena buenas
bueno buenos burlan buscar buscas busco busque caber cabeza cabo cada cae caer cagado cagar cagué caí calcular calidad
caliente calificar calmar cambiar cambié cambio campo cansar cantidad capaz cargar cargo carrera carreras casi caso
casos casualidad casualmente causa cayó ceder celoso central centro cerca cercano cero certeza chambear charlar
chavales che chica chico chicos chulo cien ciento cientos cierto cinco cincuenta circunstancia circunstancias citar
claramente claro clase clave claves coger colega colegas combinar comencé comentadme comentar comentarios comenzar
comer comida comienzo como compaginar compañera compañero compañeros comparten compartir compensar competir compis
completa completar completas completo completos complicada complicado compra comprar comprender comprendo compro
comprobar común comunes comunidad comúnmente con concernir conciliarlo concretamente condiciones confesar confianza
confío confirmar confundido confuso conmigo conoce conocer conocí conocido conozco conseguí conseguir consejo consejos
considerado consideran considerar considero consigo consigue consiguen consolidar constante constatar construir
consultar contactar contar contenta contento contentos contestar contexto contiene contigo continuar contra contrario
controlar convencer conveniente convenir convenzo conversación convierten coraje corazón correcta correctamente
correcto corresponder corta corto cortos cosa cosas costar costumbre crear crecer cree creen creer creerme crees creí
creía creo critican criticar cruzar cual cuáles cualesquiera cualquier cuando cuánta cuanto cuarenta cuarta cuarto
cuatro cubrir cuenta cuentan cuento cuerpo cuestión cuestionar cuestiones cuidado culpa cumplir cuñada cuñado
curiosidad curioso currar cuya cuyas cuyo cuyos da daba dado dame dan dando dar dará daría darle darme darse de debajo
debe debemos deben deber debería deberías debí debía debido debiera década decena decía decidí decidido decidir
decidirme decido decir decirme decisión dedica dedicado dedicar dedicarse definitivamente deja dejado dejar dejé dejo
del delante delgado demás demasiada demasiadas demasiado demasiados demostrar dentro depende dependen depender
dependiendo derecha desaconsejable desaconsejar desanimar desarrollar desarrollo descartar desconozco describir
descubrí descubrir desde desear desempeñar deseo desesperación desesperada desesperado desesperar desespero
desgraciadamente desmotivar despacio después destacar destino detalle detalles detectar detener determinar detestar
detrás devolver di día diaria diario días dice dicen dicho diciembre diciendo dieron diez diferente diferentemente
diferentes difícil difíciles difícilmente dificultad dificultades diga digo dije dijeron dijo dio directa directamente
directo diría dirigir discutir diseñarme disfrutar disminuir disponer disponible distinguir distintas distintos
diversos doble doce docena dolares dólares dominar domingo donde dormir dos doy duda dudar dudas dudo dudoso duerme
duermo dulce durante durar duras durísimo duro duros echar efectivamente efectivo eficaz egresé ejemplo ejemplos
ejercer el elección elegí elegido elegir elige elijo eliminarse ella ellas ello ellos embargo empecé empeorar
empezando empezar empieza empiezan empiezo emplear empleo empleos empujar en encajar encantar encima encontrar
encuentra encuentro enero enfocar enfocarme enfoque enorme enseguida enseñarme entender entera entero entiende
entiendes entiendo entonces entrar entre entregar entro envía enviar envié envío época equilibrar equipo equipos
equivocarme equivoco equivoqué era eran eres error errores es esa esas escéptico escoger escojo esconder escribí
escribir escuchado escuchar escuché ese esencialmente esfuerzo eso esos espalda españa español especial especialmente
espera esperanza esperar espero esposa esposo esta estaba estaban estabilizar estable estado estados estamos están
estancar estar estará estaré estaría estas este estén estilo estimar esto estos estoy estrecho estresar estudié
estupendo estuve estuvo etapa etc etcétera europa eventualmente evidencia evidentemente evitar evito evolución
evolucionar exacta exactamente exagerar excelente excepción excepto excluir excusa exigente exigir existe existir
éxito exitosa exitoso expectativas experiencia experiencias experto expertos explicar explorar expresar externa
externo extra extraño extremadamente fabricar fácil fáciles facilitar fácilmente factible fallar fallé fallo falta
faltan faltar familiarizado fascina fascinado fascinar fastidiar fastidioso fatal favor favorito fea febrero fecha feo
fijarse fin final finalizar finalmente fines fingir flaco flipar foreros forma forzar fracasar francamente frase
frecuencia frecuentemente frenar frente fresco fría frío frustrada frustrado fue fuente fuera fueron fuerte fuerza fui
funciona funcionan funcionar futuras ganado ganas garantizar gasta gastar gasto general generalmente generar genial
gente gestionar gigante girar gordo gracias gradué gran grande grandes gris gritar grupo grupos guardar guay güey guía
guiar gusta gustado gustan gustar gustaría gusto ha haber había habían hábil habitualmente habla hablado hablan
hablando hablar hablé hablo habrá habría hace hacéis hacen hacer hacerlo hacerse haces hacia haciendo haga hagan hago
hallar han hará harán haré haría harían harías hartar hartos hasta hay haya hayan he hecha hecho hechos hemos hermana
hermano hey hice hicieron hija hijas hijo hizo hola holaa hombre honestamente hora horas hoy hubiera hubiese hubo huir
humana humano iba iban idea ideal ideas identificar ignorar igual igualmente ilusión imagen imaginar impedir imponer
importa importantes imposible impresión impresionar inclinar incluir inclusive incluso incluye incorporar increíble
indecisa indeciso indicado indicar indispensablemente individual influir información informar informe informes ingenuo
inicial iniciar iniciarse inicio inmediatamente inmediato integrar inteligente intención intentar intento intercambiar
interés interesa interesada interesado interesados interesan interesar interesaría intermedio interna interno
interpretar inútilmente invertir investigación investigar investigo invierno ir irá iré irse izquierda jaja jajaja
jamás jefa jefe jeje jornada joven juan jueves jugar julio junio junto justo juzgar la labor laboral laborales laburar
lado lados lamentablemente lamentar lanzar lanzo larga largas largo largos las lástima latam latina latino
latinoamérica le lee leer leí leído lejano lejos lenta lentamente leo les levantar leyendo libre licencié limitado
limpio linda lindo línea lista listado listo llama llamado llamar llamo llega llegar llego llegué llena llenar lleno
lleva llevamos llevan llevar llevo llorar lo loca loco lógica lógico logra logran lograr lograrlo logre logro los
luego lugar lunes madre madrugada mal mala malas malo malos mañana mañanas mandar manejar manejo manera mano manos
marchar marco marido martes marzo más máxima máximo mayo mayoría me media mediante medio medios medir mejor mejora
mejorar mejores mejoró mencionado mencionar menor menos mensaje mensual mental mentir mercado merecer mes meses mete
meter meterme metido meto mezclar mi mía mías miedo miembros mientras miércoles mil miles millón millones mínima
mínimo minuto minutos mío míos mira miran mirando mirar mirarse miro mis misma mismo mitad moderno modificar modo
molar molestar momento montar montón morir mostrar motivación motivar motivo motivos mover movimiento mucha muchacho
muchas muchísimo mucho muchos mudar muestra mundillo mundo muro muy nacer nací nada nadie nariz necesidad negarse
negra negro nerviosa nervioso neta neto ni niega niego nieta nieto niña ninguna ninguno nivelar no noche noches
nombrar nombre normal normalmente nos nosotros notable notar noticias novata novato novia noviembre novio nuera
nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos número nunca o objetivo objetivos obligar obras
observar obstante obtener obtengo obtuve obviamente obvio ocho octubre ocultar ocupada ocupado ocupar ocurre odia
odiar oficial oficialmente oficio oficios ofrece ofrecer ofrezco oigan oigo oír ojalá ojo ojos ok okay olvidar olvidé
olvido omitir once opción opina opinan opinar opinas opinión opiniones oportunidad optar optimista optimizar
organización organizar orgullosa orgulloso orientarse origen os oscuro otoño otra otras otro otros oye paciencia padre
padres página páginas país palabra palabras pantalla pantallas papel par para parada parado parar parece parecen
parecer parecido pareja parezco parte partes particular partida partidos partiendo partir pasa pasado pasan pasando
pasar pasé paso pasos pedir pelear peligrosa peligroso pena pendiente pensado pensáis pensamiento pensando pensar
pensé peor peores pequeño perder perdí perdida perdido pereza perfeccionar perfecta perfectamente perfecto permanecer
permite permitir pero persistir persona personales personas persuadir pertenecer pesada pesado pesar pesimista pésimo
pide piden pidieron pidió pido piel piensa piensan piensas pienso pierde pierdo pillar plan planear planes planificar
planteando plantear plantearme plena pleno plis pls poca pocas poco pocos podemos poder podía podían podrá podrán
podré podría podrían pone ponen poner ponerme pongo por porfa porfavor porfi porfis porque poseer posibilidad
posibilidades posible posiblemente posibles posteriormente postular practicar precisamente precisar preferible
preferir prefieren prefiero pregunta preguntaba preguntan preguntar preguntarán preguntaron preguntas pregunto
preocupar presentar presentarme presente prestar pretender prever previa previamente previo prima primavera primer
primera primeras primero primeros primo principal principales principalmente principio privada privadas privado
privados probable probablemente probar probé problema problemas proceso producción profesión profesional profesionales
profesionalmente profunda profundidad profundizar profundo progresar prohibir prolongar prometedor prometer pronto
propia propias propio propios proponer propósito próxima próximamente próximo proyectar pruebo pública pude pudiera
pudiese pudo pueda puedan puedas puede pueden puedes puedo pues puesto puestos punto puntos puse puso que queda quedan
quedar quedé quedo quejarme quejarse quejo quemar querer quería querría quién quienes quiere quieren quieres quiero
quince quinta quise quisiera quisieran quitar quitarse quizá quizás rápidamente rara raramente raro raros ratito rato
razón razonable razones realidad realista realizar realmente rechacé rechazar recibe reciben recibí recibir recibo
recién reciente recientemente recomendaciones recomendáis recomendar recomendarían recomendarme recomienda recomiendan
recomiendas reconocer recordar recuerda recuerdo reducir referencia reflejar reforzar región regla regresar regular
regularmente reír relación relacionado relacionados relacionar relatar relativamente relevante relevantes rendir
repartir repente república requerir residir resistir resolver respectivamente respecto responder respondo respuesta
resto resultado resultados resultar resumen resumir retener retomar reunir revelar revisar ridículo rincón rivalizar
roja rojo rumbo sábado sabe sabemos saben saber sabes sabía sabiendo sabrá sabría sacar sale salen salgo salí salieron
salió salir saludo saludos salvo santa se sea sean seco seguido seguimos seguir seguirá según segunda segundo segura
seguramente seguro seis seleccionar semana semanas señalar sencillo sentarse sentí sentido sentimiento sentir sepa
sepan separado separar septiembre será serán seré sería serían serie serio servir servirá sesenta si sido siempre
siendo siente sienten siento siete siglo significar sigo siguen siguiente siguió similar similares simpático simple
simplemente sinceramente sino siquiera sistema sitio situación situaciones situar sobra sobre sobreestimar sobresalir
sobrevivir sobrina sobrino socorro sola solamente soléis soler solo soltar somos son soportar sorprender soy su sube
subestimar subió subir sucede suceder sucio suegra suegro suele suelen suelo sueña sueño suerte suficientemente
suficientes sugerencia sugerencias sugerir sugieren suma supe superar superior suponer supongo suprimir supuesto sus
suspender suspendí suya suyo suyos tal tales también tampoco tan tanta tantas tanto tantos tardes te tecnología tema
temer temo temprano tendrá tendrán tendré tendría tendrían tenemos tener tenga tengan tengo tenía tenían tenido
teniendo tentar tercer tercio terminado terminar terminé términos ti tía tiempo tiene tienen tienes tienta tío tipo
tipos tira tirar tiro titulé toalla tocar tocarme toda todas todavía todo todos toma tomado toman tomar tomo tonta
tontería tonto total totalmente trabada trabado trabaja trabajado trabajan trabajar trabajaría trabajas trabajé
trabajo trabajos trae traer traigo trajo tranquila tranquilizar tranquilo transmitir tras trata tratar través
trayectoria treinta tres triple triste triunfar trozo truco trucos tu tus tuve tuvieron tuvo tuya tuyo tuyos ubicado
última últimamente último un una unas únicamente uno unos usa usado usan usando usar uso usted ustedes útiles utilidad
utilizan utilizar utilizo utópico va vacío vaga vago vale valer validar valiente valiosa valioso valor valorar vamos
van varía variar varias varios vas vaya vayan vea vean veces veía veinte veis vemos ven venga vengo venía venir veo
ver verano verdad verdadera verdadero verde vergüenza verificar vez vi viable vida viejos viendo viene vienen viernes
vieron vínculo vino vio vista visto vive viven vivía vivir vivo volver volví volvió vos vosotras vosotros voy voz
vuelta vuelve vuelven vuelvo vuestra vuestras vuestro vuestros wey wow xd y ya yendo yerno yo zona pagaron bajan
bajaron subieron suben pusieron madrileño madrileña impresiona impresionan cojo coge cogen cogerán cogería cogieron
pillo decanto escogería pánico terror nervios pavor agobio agobia
enfadar enojar endeudar arrepentir aterrar abrumar frustrar inspirar agotar tolerar desistir insistir acertar
equivocar confundir replicar aclarar detallar sospechar averiguar perseguir proseguir concluir reanudar retornar
admitir negar jurar engañar timar estafar regañar despreciar respetar admirar envidiar esquivar escapar enfrentar
afrontar vencer solucionar romper estropear destrozar decrecer ampliar acortar alargar solicitar rogar suplicar
importar desperdiciar malgastar sobrar carecer sufrir padecer gozar percibir semejar colaborar participar alterar
ajustar acomodar priorizar ansiar anhelar demorar apurar trasladar mantener conservar perdurar ocurrir surgir
actualizar presumir resaltar brillar luchar debatir acordar pactar firmar incumplir dificultar complicar simplificar
captar asimilar memorizar orientar sobrevalorar infravalorar menospreciar generalizar ubicar colocar replantear
reflexionar meditar reconsiderar confiar desconfiar fiar largar tragar arrastrar atascar trabar bloquear desbloquear
retroceder enfadado enojado ilusionado susto rabia asco acierto riesgo riesgos ventaja pega pegas consecuencia
pretexto remedio apuro lío movida rollo engaño trampa meta metas fase modos temas jefes altísimo buenísimo
malísimo facilísimo locura incapaz improbable inseguro insegura clara injusto injusta anormal típico habitual
frecuente insuficiente escaso escasa antiguo antigua puñetero maldito dichoso dichosa sendos ajeno ajena soñar
hacemos necesitamos deberíamos deberían podido dejando tomando verlo verte seas hagas digas siga quieran beneficios
últimas evidente orgullo
entra
nudo
aplicada aplicadas florecer
ambiente estatus vire
"""
