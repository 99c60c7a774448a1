"""What is asked about the work with data and models, and its words in Spanish. __init__.py tells how it is read."""

PRACTICE = """\
leakage: filtración de datos en el, filtración del futuro, fuga de datos en el, información/datos del futuro, objetivo
  en las variables, variable objetivo en, datos de test en, test en el entrenamiento, demasiado bueno para ser verdad,
  99 por ciento de acierto, 99 % de precisión, precisión sospechosa, resultados demasiado buenos, resultado
  sospechosamente bueno, modelo demasiado bueno
overfitting: sobreajusta, sobreajustar, sobreentrenamiento, sobreentrenado, sobre ajuste, overfit, overfitea, no
  generaliza, generaliza mal, perfecto/bien en entrenamiento, bien en train mal, mal en test, memoriza los datos, se
  aprende de memoria, underfitting, falla con datos nuevos, falla en datos nuevos
experiments: registro de experimentos, gestionar experimentos, seguir experimentos, control de experimentos,
  demasiados notebooks, notebooks por todas partes, qué parámetros usé, qué experimento, reproducir un experimento,
  reproducir resultados, reproducir un resultado, resultados reproducibles, reproducibilidad, reproducible, perdido
  entre notebooks, caos de notebooks
shadow deployment: en modo sombra, modelo en sombra, despliegue en paralelo, en paralelo al antiguo, junto al modelo
  antiguo, probar sin riesgo en producción, probar un modelo en producción, sin que los usuarios, sin afectar a los
  usuarios, sin afectar usuarios, comparar modelo nuevo y viejo, modelo nuevo y viejo, despliegue canario, canary,
  despliegue progresivo, despliegue gradual, tráfico en vivo
rollback: volver atrás, volver al modelo anterior, regresar al modelo anterior, regresar a la versión anterior,
  deshacer un despliegue, revertir un modelo, revertir el despliegue, nueva versión es peor, modelo nuevo empeora,
  restaurar el modelo anterior, marcha atrás
model versions: versiones de modelos, versionar un modelo, versionar datasets, versionar los/mis datos, versionado de
  datos, versionado de modelos, versioning, control de versiones de datos, control de versiones de modelos, registro
  de modelos, qué versión del modelo, qué versión de los datos, git para datos, historial de modelos
tests of code: probar código de ml, testear el código, testear un pipeline, probar un pipeline, tests unitarios, test
  unitarios, tests automáticos, pruebas automatizadas, pruebas de integración, código sin tests, código sin pruebas,
  sin tests, escribir pruebas, testear features
code review: revisar mi código, revisar el código, code reviews, pull request, pull requests, merge request
labels: etiquetas ruidosas, ruido en las etiquetas, malas etiquetas, errores de etiquetado, errores de anotación, mal
  etiquetado, mal etiquetados, anotadores se equivocan, acuerdo entre anotadores, desacuerdo entre anotadores, quién
  etiqueta los datos, quién etiqueta, calidad del etiquetado, calidad de la anotación, guía de anotación, etiquetas
  ambiguas
messy data: datos desorganizados, datos llenos de errores, datos con errores, datos son basura, datos son malos, datos
  son un desastre, desastre de datos, datos de mala calidad, mala calidad de los datos, calidad de los datos, calidad
  de datos mala, datos incoherentes, datos inconsistentes, datos reales, datos del mundo real, datos dispersos en,
  datos en silos, excel por todas partes, excels por todas partes, caos de excel, no puedo confiar en los, no me fío
  de los, datos erróneos, datos feos, datos inservibles, datos están mal
missing values: valores perdidos, valores ausentes, valor nulo, nan, nans, celdas vacías, campos vacíos, huecos en los
  datos, imputar, imputar valores, datos perdidos, valor atípico, valores extremos, outliers, outlier, rellenar
  valores, eliminar filas
little data: muy pocos datos, pocos ejemplos, pocas imágenes, pocas muestras, muestra pequeña, dataset pequeño,
  conjunto de datos pequeño, conjuntos de datos pequeños, falta de datos, faltan datos, cuántos datos necesito,
  cuántos datos hacen falta, cuántos ejemplos necesito, cuántas imágenes necesito, cuántos datos se necesitan, poca
  cantidad de datos
class imbalance: datos desbalanceados, dataset desbalanceado, desbalance de clases, desbalanceo, desequilibrio de
  clases, eventos raros, casos raros, pocos positivos, pocos casos positivos, clases raras, smote, sobremuestreo,
  submuestreo, oversampling, undersampling
compute costs: costos de gpu, coste/costo de las gpu, gpus caras, gpu cara, precio de las gpu, factura de aws, factura
  de azure, factura de openai, factura cloud, costo de la nube, costes/costos de la nube, costes/costos cloud,
  coste/costo de la api, costes/costos de api, coste/costo de los tokens, coste/costo de inferencia, costes/costos de
  inferencia, coste/costo de entrenamiento, costes/costos de entrenamiento, entrenar es caro, entrenar sale caro,
  cuesta entrenar un modelo, cuesta entrenar, reducir costes/costos, reducir la factura, bajar la factura, nube es
  cara, alquilar gpus, comprar gpus, coste/costo por consulta, gasto en la nube, gasto en cloud
estimates: estimar el tiempo, estimar tiempos, estimar plazos, estimar tareas, estimar mi trabajo, planificar un
  proyecto, planificar proyectos, planificación de proyectos, proyectos retrasados, proyecto retrasado, siempre tarde,
  siempre con retraso, plazos irreales, plazo irreal, plazos imposibles, fecha de entrega, fechas de entrega, prometer
  una fecha, dar una fecha, cumplir plazos, cumplir los plazos, cuánto va a tardar un, tarda más de lo
calibration: calibrar, calibrar un modelo, probabilidades mal calibradas, mal calibrado, probabilidades predichas,
  demasiado seguro de sí, por subgrupos, por subgrupo, por segmento, peor para algunos grupos, falla para algunos
  grupos
monitoring: monitorizar, monitorear, monitorizar un modelo, monitorear un modelo, monitoreo de modelos, seguimiento de
  modelos, vigilar un modelo, modelo en producción, modelos en producción, modelo está en producción, después del
  despliegue, después de desplegar, tras desplegar, alertas del modelo, alertas para modelos, umbrales de alerta,
  saber si el modelo sigue, mantener un modelo, mantener modelos, mantenimiento de modelos, mantenimiento del modelo,
  darme cuenta de que el
tuning: hiperparámetro, ajustar hiperparámetros, optimizar hiperparámetros, optimización de hiperparámetros, elegir
  hiperparámetros, afinar un modelo, afinar el modelo, tunear, tunear un modelo, tuning, random search, mejores
  parámetros, buscar parámetros, búsqueda de hiperparámetros
black box: cajas negras, explicar una predicción, explicar predicciones, explicar la decisión, explicar las
  decisiones, explicar el modelo, explicar un modelo, explicabilidad, interpretabilidad, interpretable, explicable,
  modelo interpretable, modelo explicable, modelo opaco, entender el modelo, nadie entiende el modelo, por qué el
  algoritmo, por qué la ia dijo, por qué predijo
market size: mercado de la ia, mercado de ia, mercado de la inteligencia, cuánto vale el mercado, cuánto mueve, cuánto
  mueve el mercado, cuántos miles de millones, miles de millones mueve, valor del mercado, volumen del mercado,
  facturación de la ia, facturación del sector, ingresos de la ia, tamaño del sector, cuánto factura el sector
project steps: pasos del proyecto, etapas del proyecto, fases del proyecto, ciclo de vida, ciclo de vida de un, ciclo
  de vida del machine, ciclo de vida ml, de inicio a fin, de extremo a extremo, cómo es un proyecto, cómo se hace un
  proyecto, cómo funciona un proyecto, proyecto típico, flujo de trabajo, flujo de trabajo de, workflow de ml, crisp
  dm, llevar un proyecto de, proyecto de data science paso
drift: drift, deriva de modelos, se degrada, se degrada con el, modelos se degradan, modelo empeora, modelos empeoran,
  modelo ha empeorado, modelo envejece, modelos envejecen, modelo pierde precisión, modelo falla ahora, modelo ya no
  funciona, modelo ya no acierta, modelo dejó de funcionar, modelo funciona peor, peor que antes, rendimiento baja,
  rendimiento cae, rendimiento del modelo baja, cambio de distribución, distribución cambió, datos cambian, datos
  cambiaron, datos han cambiado, desde el covid, después del covid, funcionaba el año pasado
model retraining: reentrenar un modelo, reentrenar modelos, reentrenar mi modelo, reentrenamientos, reentrenas,
  reentreno, reentrenáis, cada cuánto reentrenar, cuándo reentrenar, con qué frecuencia reentrenar, entrenar de nuevo,
  entrenar otra vez, mantener el modelo actualizado, actualizar el modelo, actualizar un modelo
validation: validar el modelo, validar modelos, validación de modelos, validación de un modelo, validación del modelo,
  conjunto de validación, conjunto de prueba, conjunto de test, set de prueba, train test, revisión independiente,
  validación independiente, validador de modelos, antes de pasar a producción, quién valida los modelos, quién valida
  el modelo, auditoría de modelos, auditar un modelo, datos no vistos, datos de prueba
metrics: métrica de evaluación, qué métricas, métrica adecuada, elegir una métrica, elegir la métrica, métricas de
  evaluación, precisión o recall, f1, f1 score, auc, roc, curva roc, matriz de confusión, accuracy, rmse, error medio,
  medir el rendimiento, evaluar un modelo, evaluar el modelo, evaluación de modelos, evaluación del modelo, saber si
  mi modelo, saber si un modelo, mi modelo es bueno, modelo es bueno, qué precisión debe, cuánta precisión, qué tan
  preciso
deploying: desplegar un modelo, desplegar el modelo, desplegar modelos, desplegar mi modelo, despliegue de modelos,
  despliegue de un modelo, poner un modelo en producción, pasar a producción, llevar un modelo a producción, puesta en
  producción, paso a producción, productivizar, productivizar modelos, productivizar un modelo, productizar,
  productizar un modelo, subir a producción, del notebook a producción, servir un modelo, exponer un modelo, publicar
  un modelo
generated text: alucina, alucinar, alucinación, evaluar llm, evaluar un agente, evaluar agentes, evaluar un rag,
  evaluar un asistente, evaluar las respuestas, evaluación de llm, evaluación de llms, evaluación de agentes, probar
  un chatbot, probar prompts, testear prompts, calidad de las respuestas, se inventa cosas, inventa cosas, inventa
  datos, inventa respuestas, se inventa las respuestas, medir la calidad de un, chatbot miente, llm como juez
simple models: modelo sencillo, modelos sencillos, modelo más sencillo, simple o complejo, modelo complejo, modelos
  complejos, empezar simple, empezar con algo simple, empezar por un modelo simple, basta una regresión, regresión
  logística basta, basta con regresión, regresión logística es suficiente, hace falta deep learning, necesito deep
  learning, es necesario deep learning, deep learning en todo, deep learning para todo, demasiado complejo, matar
  moscas a cañonazos, baseline, modelo base, modelo de referencia, xgboost o, red neuronal o, árbol de decisión o
bias in models: sesgo algorítmico, sesgos algorítmicos, sesgo en los modelos, sesgo de los algoritmos, sesgo en la ia,
  sesgos de la ia, sesgos en ia, modelos sesgados, algoritmo sesgado, algoritmos sesgados, ia sesgada, modelo racista,
  algoritmo racista, modelo discrimina, algoritmo discrimina, ia discrimina, modelo injusto, modelo justo, equidad
  algorítmica, equidad en los modelos, discriminación algorítmica, perjudica a las mujeres
regulation: regulaciones, normativas, normativa europea, reglamento europeo, reglamento de ia, ley de ia, ley de
  inteligencia artificial, leyes, leyes sobre ia, ley europea de ia, legislación, marco legal, regulador, cumplimiento
  normativo, reglas para la ia, regulación de la ia, regulación europea
data privacy: privacidad, privacidad de datos, privacidad de los datos, datos personales, datos privados, datos de los
  clientes, datos médicos, datos de salud, historiales médicos, historias clínicas, anonimización, anonimizar datos,
  anonimizados, seudonimizar, protección de datos, permiso para usar datos, puedo usar datos de, entrenar con datos
  de, filtración de datos de clientes
scaling: escalar, escalar un modelo, escalar el entrenamiento, escalado, muchísimos datos, grandes volúmenes, grandes
  volúmenes de datos, dataset enorme, dataset demasiado grande, datasets enormes, no caben en memoria, no cabe en la
  memoria, no cabe en ram, se queda sin memoria, entrenamiento lento, entrenamiento muy lento, entrenamiento tarda
  días, entrenamiento tarda mucho, entrenar tarda días, entrenar tarda demasiado, acelerar el entrenamiento,
  petabytes, modelos enormes
use cases: caso de uso, casos de uso de, usos de ia, usos del machine learning, aplicaciones de ia, aplicaciones del
  machine learning, aplicaciones reales, ejemplos de uso, ejemplos de ia, ejemplos de aplicaciones, ejemplos reales,
  para qué sirve la ia, para qué sirve el machine, para qué se usa, para qué se utiliza, dónde se utiliza, dónde se
  aplica, qué problemas resuelve, qué problemas puede, qué puede hacer la ia
business value: valor para el negocio, valor de la ia, valor que aporta, qué aporta la ia, qué aporta un data, qué
  aporta a la, qué aporta a una, qué le aporta, qué gana la empresa, retorno de inversión, rentable para la empresa,
  rentable para una empresa, rentabilidad, es rentable la ia, beneficios para la empresa, beneficios para una empresa,
  beneficios para las empresas, ventajas de la ia, ventajas para la empresa, por qué invertir en ia, por qué una
  empresa, compensa invertir en, vale la pena invertir en, justificar la inversión, demostrar el valor, medir el
  valor, ganar dinero con ia, ganan dinero con ia, adoptar ia, implementar ia en mi, implementar ia en una
failing projects: proyecto fracasa, proyecto falla, fracaso de proyectos, fracaso de los proyectos, fallan los
  proyectos, fracasan tantos proyectos, proyectos de datos fracasan, proyectos de machine learning, tasa de fracaso,
  no llega a producción, jamás llega a producción, se quedan en poc, se queda en poc, se quedan en piloto, quedan en
  un cajón, acaba en un cajón, acaban en un cajón, acaban en la basura, terminan en la basura, nadie usa el modelo,
  nadie usa los modelos, no lo usa nadie, pilotos eternos, piloto eterno, prueba de concepto eterna
expectations: expectativas de los jefes, expectativas de la dirección, gestionar expectativas, gestionar las
  expectativas, manejar expectativas, manejar las expectativas, espera milagros, piensa que la ia, cree que es magia,
  creen que es magia, varita mágica, jefe quiere usar ia, jefes quieren ia, dirección quiere ia, quiere meter ia,
  quieren meter ia, ia en todo, ia para todo, meter ia en todo, quiere el cien por, quieren el 100, quiere 100, modelo
  perfecto, prometimos demasiado, prometido demasiado, prometer demasiado, no entiende lo que hago, no entienden mi
  trabajo, no entiende mi trabajo, mi jefe no entiende nada, mi jefe no entiende de, jefe no entiende nada
stakeholders: no sabe lo que quiere, cliente no sabe, negocio no sabe, los de negocio, gente de negocio, equipos de
  negocio, área de negocio, áreas de negocio, cambian de idea, cambia de idea, cambian los requisitos, cambia los
  requisitos, cambian siempre los, requisitos vagos, requisitos confusos, requerimientos cambian, requerimientos
  cambiantes, requerimientos poco claros, petición vaga, peticiones vagas, levantar requerimientos, levantamiento de
  requerimientos, toma de requisitos, recoger requisitos, definir el problema, decir que no a, alcance cambia,
  expertos de negocio, expertos del dominio
explain findings: explicar a mi jefe, explicar a los jefes, explicar al negocio, explicar a gente no técnica, explicar
  a personas no técnicas, explicar a no técnicos, explicar a los no técnicos, explicar los resultados, explicar un
  resultado, explicar mi trabajo, explicar mi análisis, explicar la ia a, explicar machine learning a, explicar el
  machine learning a, explicar un modelo a, explicar el modelo a, explicar ia a, presentar los resultados, presentar
  mis resultados, presentar a la dirección, presentar a directivos, presentar al comité, presentar a gerencia,
  presentar a negocio, presentar un análisis, convencer a mi jefe, convencer al jefe, convencer a negocio, convencer a
  los directivos, convencer a gerencia, no entienden mis resultados, no entienden mis análisis, no entienden mis
  gráficos, personas no técnicas, contar historias con datos
cleaning: limpieza de los datos, preparar datos, preparar los datos, preparación de datos, preparación de los datos,
  ordenar datos, solo limpiar datos, todo el día limpiando, tiempo limpiando datos, depurar datos, depuración de
  datos, 80 % limpiando, 80 por ciento limpiando
colleagues: con quién trabaja un, con quién se trabaja, con quién colabora, con quién colaboran, con quién voy a
  trabajar, con qué equipos trabaja, con otros equipos, trabaja con, trabajan con, colaboran con, colaborar con,
  colaboración con, colaboración entre, se relaciona con, interactúa con, interactúan con, compañeros de equipo, con
  qué perfiles trabaja, con qué áreas
changing technology: mantenerse actualizado, mantenerme actualizado, mantenerme actualizada, ponerse al día, ponerme
  al día, al día con, al tanto de las novedades, actualizarse, actualizarme, seguirle el ritmo, seguir las novedades,
  cómo seguir, novedades de ia, noticias de ia, todo cambia muy rápido, todo cambia tan rápido, cambia todo el tiempo,
  cambia demasiado rápido, va muy rápido, va demasiado rápido, avanza muy rápido, avanza tan rápido, avanza demasiado
  rápido, demasiadas herramientas, tantas herramientas, tantas herramientas nuevas, herramientas nuevas, cada semana
  algo nuevo, cada semana un modelo, cada mes sale, cada día sale algo, miedo a quedarme atrás, quedarse atrás,
  quedarme obsoleto, leer papers, leer artículos científicos, newsletters, boletines
new jobs: nuevos puestos, nuevos roles, empleos del futuro, trabajos del futuro, profesiones que creará, empleos
  creados por, crea empleo, crea trabajos, creará empleo, creará trabajos, va a crear empleos, va a crear empleo, va a
  crear trabajos, creación de empleo, creación de empleos, cuántos empleos creará, cuántos empleos crea, más empleos
  de los que, más empleo del que, crea más empleos, trabajos que no existen, empleos que no existen, puestos que no
  existían
time spent: en qué se va el, en qué gastan el tiempo, en qué pasa el tiempo, en qué dedica el tiempo, en qué invierte
  su tiempo, cuánto tiempo dedican, cuánto tiempo pasan, cuánto tiempo pasa, qué parte del tiempo, la mayor parte del
  tiempo, reparto del tiempo, tiempo en reuniones, tiempo programando
misconception: mitos sobre, es verdad que, es cierto que, verdad o mentira, verdadero o falso, mucha gente cree, la
  gente cree, la gente piensa, todos creen, todo el mundo cree, todo el mundo piensa, idea equivocada, ideas
  equivocadas, creencia, creencias, falsa creencia, falsas creencias, estereotipo, estereotipos, prejuicio, leyenda
  urbana, malentendido
on call: hacer guardias, estar de guardia, guardias nocturnas, guardias de fin de semana, guardias los fines de
  semana, me llaman de noche, me llaman por la noche, me despiertan de noche, me despiertan por la noche, llamadas de
  noche, llamadas nocturnas, llamar de madrugada, de madrugada, turnos nocturnos, trabajar de noche, trabajar por la
  noche, trabajar los domingos, trabajar fines de semana, trabajar los fines de semana, apagar fuegos, apagando
  fuegos, apagar incendios, apagando incendios, bombero todo el día, incidencias de noche, incidencias nocturnas,
  disponibilidad 24 horas
lab: laboratorios de investigación, centros de investigación
ethics: éticos, ética de la ia, ética en ia, ética en la ia, poco ético, no es ético, es ético, dilema ético, dilemas
  éticos, problemas éticos, cuestiones éticas, moralmente, inmoral, está mal trabajar para, está mal trabajar en,
  contra mis valores, contra mis principios, mis valores, mis principios, remordimientos, armamento, militares,
  industria militar, industria armamentística, trabajar para el ejército, trabajar para defensa, vigilancia masiva,
  reconocimiento facial, bien social, bien común, ia para el bien, ia responsable, ia ética, hacer daño, dañino,
  dañina, perjudicar a la sociedad, bueno para la sociedad, negarme a un proyecto, negarse a un proyecto
annotation: anotador de ia, anotadores de ia, anotar imágenes, anotar textos, etiquetar textos, etiquetar para ia,
  etiquetado, etiquetado de imágenes, etiquetadora de datos, trabajo de etiquetado, trabajo de etiquetador,
  microtareas, micro tareas, microtrabajos, micro trabajos, entrenar ias, entrenar a la ia, entrenar inteligencias
  artificiales, evaluar respuestas de ia, corregir respuestas de ia, calificar respuestas de ia, me pagan por
  entrenar, ganar dinero entrenando, dinero entrenando ia, outlier ai, dataannotation, remotasks
ai tools: herramientas ia, herramienta de ia, asistentes de código, asistente de código, asistentes de programación,
  asistente de programación, agentes de código, agente de código, copilots, copilotos, ia para programar, ia para
  código, usar ia en el trabajo, usar chatgpt en el trabajo, ia en el trabajo
travel: viajar por trabajo, viajes de negocio, viajes al cliente, viajar al cliente, viajar a clientes, visitar
  clientes, en las oficinas del cliente, en la oficina del cliente, disponibilidad para viajar, viaja mucho, se viaja
  mucho, siempre de viaje, con la maleta
social: trato con gente, trato con la gente, trato con clientes, trato con el cliente, hablar con clientes, hablar con
  gente, contacto humano, contacto con gente, contacto con clientes, contacto social, extrovertida, tímidos,
  solitario, solitaria, soledad, solo todo el día, sola todo el día, solo frente a la, solo delante de la, solo en
  casa, aislado, aislada, aislamiento, sin hablar con gente, sin hablar con nadie, sin tratar con gente, sin tratar
  con clientes, sin reuniones, muchas reuniones, demasiadas reuniones, odio las reuniones, reuniones todo el día,
  cuántas reuniones, no me gusta la gente, no me gusta hablar, poco social, antisocial"""
