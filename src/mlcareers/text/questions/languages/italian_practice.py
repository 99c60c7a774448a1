"""What is asked about the work with data and models, and its words in Italian. __init__.py tells how it is read."""

PRACTICE = """\
leakage: fuga di informazioni, fuga di informazione, perdita di informazione, informazioni/dati/informazione dal
  futuro, target nelle variabili, target tra le feature, dati di test nel, test nel training, troppo bello per essere
  vero, 99 per cento di accuratezza, 99 % di accuratezza, accuratezza sospetta, risultati troppo belli, risultati
  troppo buoni, modello troppo bello, modello troppo buono
overfitting: sovra adattamento, overfit, va in overfitting, in overfitting, non generalizza, generalizza male,
  perfetto/bene sul training, perfetto sui dati di training, bene in training male, male sul test, impara a memoria,
  memorizza i dati, sottoadattamento, sbaglia su dati nuovi, sbaglia sui dati nuovi
experiments: tenere traccia degli esperimenti, gestire gli esperimenti, gestione degli esperimenti, registrare gli
  esperimenti, troppi notebook, notebook ovunque, notebook dappertutto, caos di notebook, quali parametri ho usato,
  quale esperimento, riprodurre un esperimento, riprodurre i risultati, riprodurre un risultato, risultati
  riproducibili, riproducibilità, riproducibile, perso tra i notebook
shadow deployment: in modalità ombra, modello ombra, rilascio in parallelo, deploy in parallelo, in parallelo al
  vecchio, accanto al vecchio modello, provare senza rischi in produzione, provare un modello in produzione, testare
  un modello in produzione, senza che gli utenti, senza impatto sugli utenti, confrontare nuovo e vecchio modello,
  nuovo e vecchio modello, vecchio e nuovo modello, canary, rilascio graduale, rilascio progressivo
rollback: tornare indietro, tornare al modello precedente, tornare al vecchio modello, annullare un rilascio,
  annullare il deploy, annullare il rilascio, nuova versione è peggio, nuova versione è peggiore, nuovo modello è
  peggio, nuovo modello è peggiore, nuovo modello va peggio, ripristinare il modello precedente, ripristinare il
  vecchio modello
model versions: versionare modelli, versioni dei modelli, versioni del modello, versionare un modello, versionare i
  dataset, versionare i/dati/dataset, versionamento dei dati, versionamento dei modelli, versioning, controllo di
  versione dei dati, registro dei modelli, quale versione del modello, quale versione dei dati, git per i dati,
  storico dei modelli
tests of code: testare codice, testare codice ml, testare una pipeline, testare la pipeline, test unitari, test
  automatici, test automatizzati, test di integrazione, codice senza test, senza test, scrivere i test, codice non
  testato
code review: revisioni del codice, revisionare il codice, code reviews, pull request, pull requests, merge request
labels: etichette rumorose, rumore nelle etichette, etichette errate, cattive etichette, errori di etichettatura,
  errori di annotazione, dati etichettati male, etichettati male, annotatori sbagliano, accordo tra annotatori,
  disaccordo tra annotatori, chi etichetta i dati, chi etichetta, qualità dell'annotazione, qualità delle annotazioni,
  linee guida di annotazione, etichette ambigue
messy data: dati in disordine, dati pieni di errori, dati con errori, dati sporchi e, dati pessimi, dati sono pessimi,
  dati di scarsa qualità, dati di bassa qualità, scarsa qualità dei dati, qualità dei dati, qualità dei dati pessima,
  dati incoerenti, dati inconsistenti, dati reali, dati del mondo reale, dati sparsi, dati sparsi in, dati in silos,
  excel ovunque, excel dappertutto, fogli excel ovunque, caos di excel, non mi fido dei dati, non ci si fida dei, dati
  sbagliati, dati errati, dati inutilizzabili, dati sono un disastro, dati sono sbagliati
missing values: valore mancante, valori nulli, nan, nans, celle vuote, campi vuoti, buchi nei dati, imputare, imputare
  i valori, outlier, outliers, valore anomalo, valori estremi, riempire i valori, eliminare le righe
little data: pochissimi dati, troppo pochi dati, pochi esempi, poche immagini, pochi campioni, campione piccolo,
  dataset piccoli, piccolo dataset, mancanza di dati, mancano dati, mancano i dati, quanti dati servono, quanti dati
  mi servono, quanti esempi servono, quante immagini servono, quanti dati ci vogliono, quantità di dati
class imbalance: classi squilibrate, dataset sbilanciato, dati sbilanciati, sbilanciamento delle classi, squilibrio
  delle classi, classe rara, classi rare, eventi rari, casi rari, pochi positivi, pochi casi positivi, smote,
  oversampling, undersampling, sovracampionamento, sottocampionamento
compute costs: costo gpu, costo/costi delle gpu, prezzo delle gpu, gpu care, gpu costose, gpu troppo care, bolletta
  cloud, bolletta del cloud, fattura aws, fattura azure, fattura cloud, fattura openai, costo/costi del cloud, costo
  cloud, costo/costi api, costo/costi dell'api, costo/costi delle api, costo/costi dei token, costo/costi di
  inferenza, costo/costi di addestramento, costo/costi di training, costo di calcolo, addestrare costa, addestrare
  costa troppo, quanto costa addestrare, costa addestrare un modello, ridurre i costi, ridurre la bolletta, tagliare i
  costi, cloud costa troppo, noleggiare gpu, affittare gpu, comprare gpu, costo per richiesta, spesa cloud, spese
  cloud
estimates: stimare i progetti, stimare il tempo, stimare le attività, stimare il lavoro, stimare lo sforzo,
  pianificare un progetto, pianificare progetti, pianificazione dei progetti, progetti in ritardo, progetto in
  ritardo, sempre in ritardo, scadenze irrealistiche, scadenze impossibili, tempi irrealistici, data di consegna, date
  di consegna, promettere una data, dare una data, rispettare le scadenze, rispettare i tempi, ci vuole più tempo del
calibration: calibrare, calibrare un modello, probabilità mal calibrate, mal calibrato, probabilità predette, troppo
  sicuro di sé, per sottogruppi, per sottogruppo, per segmento, peggio per alcuni gruppi, sbaglia per alcuni gruppi
monitoring: monitorare, monitorare un modello, monitorare il modello, monitoraggio dei modelli, monitoraggio del
  modello, tenere d'occhio il modello, modello in produzione, modelli in produzione, modello è in produzione, dopo il
  deploy, dopo il rilascio, dopo la messa in produzione, alert sul modello, soglie di allarme, allarmi sui modelli,
  capire se il modello, sapere se il modello, mantenere un modello, mantenere i modelli, manutenzione dei modelli,
  manutenzione del modello, accorgermi che il modello
tuning: iperparametro, ottimizzazione degli iperparametri, ottimizzare gli iperparametri, scegliere gli iperparametri,
  regolare gli iperparametri, fare tuning, random search, parametri migliori, migliori parametri, ricerca degli
  iperparametri, affinare un modello
black box: scatole nere, spiegare una previsione, spiegare le previsioni, spiegare una predizione, spiegare la
  decisione, spiegare le decisioni, spiegare il modello, spiegare un modello, spiegabilità, interpretabilità,
  interpretabile, spiegabile, modello interpretabile, modello spiegabile, modello opaco, capire il modello, nessuno
  capisce il modello, perché l'algoritmo, perché l'ia ha detto, perché l'ai ha detto, perché ha previsto
market size: dimensioni del mercato, grandezza del mercato, mercato dell'ia mondiale, quanti miliardi vale, quanti
  miliardi, miliardi vale, volume del mercato, fatturato dell'ia, fatturato del settore, ricavi dell'ia, giro
  d'affari, giro d'affari dell'ia, quanto fattura il settore, quanto è grande il mercato, mercato italiano dell'ia
project steps: fasi del progetto, step di un progetto, passaggi di un progetto, tappe di un progetto, ciclo di vita,
  ciclo di vita di un, ciclo di vita del machine, ciclo di vita ml, da capo a fondo, end to end, come si svolge un
  progetto, com'è fatto un progetto, come si fa un progetto, come funziona un progetto, progetto tipico, progetto
  tipo, flusso di lavoro, flusso di lavoro di, workflow ml, crisp dm, condurre un progetto di, gestire un progetto di
  data
drift: deriva, drift dei dati, drift del modello, si degrada, modello si degrada, modelli si degradano, modello
  degrada, modelli peggiorano, modello è peggiorato, modello invecchia, modelli invecchiano, modello perde precisione,
  modello perde accuratezza, modello non funziona più, modello non va più, modello ha smesso di, modello funziona
  peggio, peggio di prima, prestazioni calano, prestazioni peggiorano, performance calano, performance peggiorano,
  accuratezza cala, cambio di distribuzione, distribuzione è cambiata, dati cambiano, dati sono cambiati, dopo il
  covid, dalla pandemia, funzionava l'anno scorso
model retraining: riaddestrare un modello, riaddestrare i modelli, riaddestramenti, riaddestri, riaddestrate,
  riallenare, riallenare il modello, retraining del modello, quando riaddestrare, ogni quanto riaddestrare, ogni
  quanto si riaddestra, addestrare nuovamente, tenere aggiornato il modello, aggiornare il modello, aggiornare un
  modello
validation: validare il modello, validare i modelli, validazione dei modelli, validazione di un modello, validazione
  del modello, cross validazione, set di validazione, set di test, test set, train test, revisione indipendente,
  validazione indipendente, chi valida i modelli, chi valida il modello, prima di andare in produzione, audit dei
  modelli, dati mai visti, dati di test
metrics: metrica di valutazione, quali metriche, che metrica, metrica giusta, scegliere una metrica, scegliere la
  metrica, metriche di valutazione, precisione e recall, precision e recall, precision o recall, precisione o
  richiamo, f1, f1 score, auc, roc, curva roc, matrice di confusione, accuracy, rmse, errore medio, misurare le
  prestazioni, misurare le performance, valutare un modello, valutare il modello, valutazione dei modelli, valutazione
  del modello, valutazione di un modello, capire se il mio modello, sapere se il mio modello, il mio modello è buono,
  modello è buono, quale accuratezza, quanta accuratezza, quanto accurato, quanto preciso
deploying: mettere un modello in produzione, mettere il modello in produzione, portare in produzione, portare un
  modello in produzione, portare i modelli in produzione, andare in produzione, va in produzione, passaggio in
  produzione, rilasciare un modello, rilasciare il modello, rilascio di un modello, rilascio del modello, rilascio dei
  modelli, fare il deploy, fare deploy, deploy di un modello, deploy del modello, deploy dei modelli, deployare un
  modello, deployment, industrializzare, industrializzare un modello, dal notebook alla produzione, notebook alla
  produzione, servire un modello, esporre un modello, pubblicare un modello
generated text: allucinazioni, allucinazione, allucina, allucinare, valutare llm, valutare un agente, valutare gli
  agenti, valutare un rag, valutare un assistente, valutazione di llm, valutazione degli llm, valutazione di agenti,
  testare un chatbot, testare i prompt, testare prompt, qualità delle risposte, si inventa le cose, si inventa cose,
  inventa cose, inventa le risposte, inventa risposte, misurare la qualità di un, chatbot sbaglia, llm come giudice
simple models: semplice o complesso, modello complesso, modelli complessi, partire semplice, partire da un modello
  semplice, cominciare con un modello semplice, basta una regressione, regressione logistica basta, basta la
  regressione logistica, regressione è sufficiente, serve il deep learning, serve davvero il deep learning, deep
  learning ovunque, deep learning per tutto, troppo complesso, sparare alle mosche, modello base, modello di
  riferimento, xgboost o, rete neurale o, albero decisionale o
bias in models: bias algoritmico, bias algoritmici, bias nei modelli, bias degli algoritmi, bias nell'ia, bias
  nell'ai, distorsioni nei modelli, pregiudizi dell'ia, pregiudizi degli algoritmi, dati distorti, algoritmo distorto,
  modello razzista, algoritmo razzista, modello discrimina, algoritmo discrimina, ia discrimina, modello ingiusto,
  modello equo, equità algoritmica, equità dei modelli, discriminazione algoritmica, penalizza le donne
regulation: regolamentazioni, regolamento europeo, regolamento ia, regole sull'ia, regole per l'ia, normative,
  normativa europea, legge sull'ia, legge europea, legge sull'intelligenza artificiale, legislazione, quadro
  normativo, autorità di regolamentazione, garante privacy, garante, conformità normativa
data privacy: privacy dei dati, dati personali, dati privati, dati di clienti, dati sanitari, dati medici, cartelle
  cliniche, anonimizzazione, anonimizzare i dati, anonimizzati, pseudonimizzare, protezione dei dati, permesso di
  usare i dati, posso usare i dati di, addestrare su dati di, fuga di dati dei clienti, segreto medico
scaling: scalare, scalare un modello, scalare l'addestramento, scalabilità, grandi volumi, grandi volumi di dati,
  grandi moli di dati, dataset enorme, dataset troppo grande, dataset enormi, non sta in memoria, non stanno in
  memoria, non ci sta in memoria, non entra in ram, finisce la memoria, addestramento lento, addestramento troppo
  lento, addestramento dura giorni, addestramento ci mette giorni, training lento, training dura giorni, training ci
  mette giorni, addestrare ci mette troppo, velocizzare l'addestramento, velocizzare il training, accelerare
  l'addestramento, petabyte, modelli enormi
use cases: caso d'uso, casi d'uso di, casi d'uso dell'ia, usi dell'ia, usi del machine learning, applicazioni dell'ai,
  applicazioni del machine learning, applicazioni reali, applicazioni concrete, esempi d'uso, esempi di ia, esempi di
  applicazioni, esempi concreti di, a cosa serve l'ia, a cosa serve l'ai, a cosa serve il machine, a che serve l'ia,
  per cosa si usa, dove si usa l'ia, dove viene usata, dove viene usato, dove si applica, quali problemi risolve, che
  problemi risolve, cosa può fare l'ia, cosa può fare l'ai
business value: valore per il business, valore dell'ia, valore dell'ai, valore aggiunto dell'ia, creare valore, crea
  valore, genera valore, cosa porta l'ia, cosa porta l'ai, cosa ci guadagna l'azienda, cosa guadagna un'azienda,
  ritorno sull'investimento, ritorno economico, redditizio per un'azienda, redditività, benefici dell'ai, benefici per
  l'azienda, benefici per le aziende, vantaggi dell'ia, vantaggi dell'ai, vantaggi per le aziende, perché investire in
  ia, perché investire nell'ai, perché un'azienda, conviene investire in, conviene investire nell'ia, vale la pena
  investire, giustificare l'investimento, dimostrare il valore, misurare il valore, guadagnare con l'ia, guadagnare
  con l'ai, fare soldi con l'ia, adottare l'ia, adottare l'ai, introdurre l'ia in, introdurre l'ai in
failing projects: progetto fallisce, fallimenti dei progetti, falliscono tanti progetti, falliscono così tanti
  progetti, progetti di ai falliscono, progetti ai falliscono, progetti di dati falliscono, progetti di machine
  learning, progetti vanno male, progetto va male, tasso di fallimento, non arrivano in produzione, non va in
  produzione, non va mai in produzione, restano al poc, resta un poc, restano poc, restano prototipi, fermi al poc,
  finiscono nel cassetto, finisce nel cassetto, restano nel cassetto, finiscono nel nulla, nessuno usa il modello,
  nessuno usa i modelli, non lo usa nessuno, poc infinito, pilota infinito
expectations: aspettative del capo, aspettative della direzione, aspettative dei capi, gestire le aspettative, gestire
  aspettative, si aspetta miracoli, aspettarsi miracoli, crede che l'ia, crede che l'ai, credono che l'ai, pensa che
  l'ia, pensa che l'ai, pensano che l'ai, pensa che sia magia, pensano che sia magia, bacchetta magica, capo vuole
  l'ai, capo vuole usare l'ai, direzione vuole l'ia, direzione vuole l'ai, vuole mettere l'ai, vogliono mettere l'ai,
  ia dappertutto, ia ovunque, ai dappertutto, ai ovunque, mettere l'ia ovunque, mettere l'ai ovunque, vuole il 100,
  vogliono il 100, modello perfetto, promettere troppo, non capisce cosa faccio, non capiscono il mio lavoro, non
  capisce il mio lavoro, capo non capisce niente, capo non capisce nulla, capo non ne capisce
stakeholders: portatori di interesse, non sa cosa vuole, cliente non sa, business non sa, quelli del business, gente
  del business, il business, cambiano i requisiti, cambia i requisiti, requisiti vaghi, requisiti poco chiari,
  requisiti confusi, richiesta vaga, raccogliere i requisiti, raccolta dei requisiti, raccolta requisiti, capire il
  bisogno, dire di no al, dire di no ai, ambito cambia, esperti di dominio, esperti del dominio
explain findings: spiegare al capo, spiegare al mio capo, spiegare alla direzione, spiegare ai manager, spiegare al
  business, spiegare a non tecnici, spiegare ai non tecnici, spiegare a chi non è, spiegare a persone non tecniche,
  spiegare i miei risultati, spiegare il mio lavoro, spiegare un'analisi, spiegare l'ia a, spiegare l'ai a, spiegare
  l'ai ai, spiegare il machine learning a, spiegare un modello a, spiegare il modello a, spiegare il modello ai,
  presentare i miei risultati, presentare alla direzione, presentare ai dirigenti, presentare al management,
  presentare al board, presentare al business, presentare un'analisi, convincere il capo, convincere il mio capo,
  convincere i dirigenti, convincere il business, non capiscono i miei risultati, non capiscono le mie analisi, non
  capiscono i grafici, pubblico non tecnico
cleaning: preparare i dati, preparazione dei dati, preparazione dati, sistemare i dati, solo pulire dati, tutto il
  giorno a pulire, tempo a pulire dati, puliscono i dati, pulisce i dati, 80 % a pulire, data cleaning quotidiano
colleagues: con chi lavora un, con chi si lavora, con chi collabora, con chi collaborano, con quali reparti, lavora
  con, lavorano con, collaborano con, collaborare con, collaborazione con, collaborazione tra, interagisce con,
  interagiscono con, si interfaccia con, interfacciarsi con, con quali figure, con quali ruoli
changing technology: stare al passo con, tenere il passo, tenersi al passo, restare al passo, rimanere al passo,
  tenersi aggiornato, tenermi aggiornata, rimanere aggiornati, rimanere aggiornato, aggiornarsi, aggiornarmi, mi
  aggiorno, come si aggiorna, come aggiornarsi, seguire le novità, come seguire, novità sull'ia, novità ia, notizie
  sull'ia, tutto cambia troppo in, tutto cambia così in, cambia di continuo, cambia in continuazione, va troppo
  veloce, va così veloce, corre troppo, corre troppo veloce, troppi strumenti, troppi tool, troppi strumenti nuovi,
  tanti strumenti nuovi, nuovi tool, ogni settimana qualcosa di, ogni settimana un nuovo, ogni settimana esce, ogni
  giorno esce, ogni mese esce, paura di restare indietro, restare indietro, diventare obsoleto, diventare obsoleti,
  leggere paper, leggere i paper, leggere articoli scientifici, newsletter
new jobs: nuovi ruoli, mestieri del futuro, lavori che creerà, lavori che nasceranno, lavori creati, lavori creati
  dall'ia, crea posti, crea nuovi lavori, creerà posti di lavoro, creerà lavori, creare posti di lavoro, creazione di
  posti, quanti posti creerà, quanti lavori creerà, più lavori di quanti, più posti di quanti, lavori che non
  esistono, mestieri che non esistono
time spent: dove va il tempo, come passa il tempo, come passano il tempo, passa le giornate, quanto tempo passa,
  quanto tempo passano, quanto tempo dedicano, quanta parte del tempo, che parte del tempo, percentuale del tempo, la
  maggior parte del tempo, ripartizione del tempo, tempo in riunione, tempo in riunioni, tempo a programmare, tempo a
  scrivere codice
misconception: falso mito, è vero che, vero o falso, è falso che, tutti credono, la gente crede, la gente pensa, molti
  pensano, molti credono, tutti pensano che, idea sbagliata, idee sbagliate, credenza, credenze, stereotipo,
  stereotipi, pregiudizio, leggenda, leggende, fraintendimento, fraintendimenti, malinteso, bugie su
on call: reperibili, turni di reperibilità, essere reperibili, reperibilità notturna, reperibilità nel weekend,
  reperibilità di notte, reperibilità h24, h24, chiamato di notte, chiamata di notte, mi chiamano di notte, mi
  svegliano di notte, svegliato di notte, chiamate di notte, chiamate notturne, turni notturni, lavorare di notte,
  lavoro di notte, lavorare la notte, lavorare la domenica, lavorare di domenica, lavorare nel weekend, lavorare il
  weekend, lavorare nei weekend, spegnere incendi, spegnere gli incendi, pompiere tutto il giorno, emergenze di notte,
  emergenze notturne, di turno la notte
lab: laboratori di ricerca, centri di ricerca
ethics: etiche, etica dell'ia, etica dell'ai, etica nell'ia, etica dell'intelligenza artificiale, non etico, poco
  etico, è etico, dilemma etico, dilemmi etici, problemi etici, questioni etiche, moralmente, immorale, giusto
  lavorare per, sbagliato lavorare per, contro i miei valori, contro i miei principi, miei valori, miei principi,
  scrupoli, armamenti, industria militare, industria bellica, industria delle armi, lavorare per l'esercito, lavorare
  per la difesa, sorveglianza di massa, riconoscimento facciale, bene comune, bene sociale, ia per il bene, ia
  responsabile, ia etica, fare del male, dannoso, dannosa, danneggiare la società, utile alla società, rifiutare un
  progetto
annotation: annotatori di dati, annotatore ai, annotatore ia, annotare immagini, annotare testi, etichettare testi,
  etichettare per l'ia, etichettatura di immagini, etichettatore, etichettatrice, lavoro di etichettatura, microtask,
  micro task, micro lavori, microlavori, addestrare l'ai, addestrare intelligenze artificiali, addestratore ai,
  trainer di ia, valutare le risposte dell'ia, valutare le risposte dell'ai, correggere le risposte dell'ia, pagato
  per addestrare, pagata per addestrare, guadagnare addestrando, soldi addestrando, outlier ai, dataannotation,
  remotasks
ai tools: strumenti ia, strumenti di ai, strumento di ia, tool ai, tool di ai, tool ia, assistenti ia, assistente ia,
  assistenti di codice, assistente di codice, assistenti di programmazione, agenti ia, agenti di codice, agente di
  codice, ia per programmare, ai per programmare, programmare con l'ai, usare l'ia al lavoro, usare l'ai al lavoro,
  usare chatgpt al lavoro
travel: viaggiare per lavoro, viaggiare molto, si viaggia molto, si viaggia, si viaggia tanto, in trasferta, trasferte
  di lavoro, presso il cliente, presso i clienti, dai clienti, andare dai clienti, visitare i clienti, disponibilità a
  trasferte, disponibilità a viaggiare, sempre in viaggio, sempre in trasferta, con la valigia
social: a contatto con le, a contatto con la, a contatto con i, contatto con le persone, contatto con la gente,
  contatto con i clienti, contatto con il cliente, parlare con i clienti, parlare con le persone, estroversa, timidi,
  solitario, solitaria, solitudine, da solo tutto il giorno, da sola tutto il giorno, soli davanti al computer, solo
  davanti al computer, isolato, isolata, isolamento, senza parlare con nessuno, senza parlare con le, senza avere a
  che fare, senza riunioni, tante riunioni, molte riunioni, troppe riunioni, odio le riunioni, riunioni tutto il
  giorno, quante riunioni, non mi piacciono le persone, non mi piace la gente, non mi piace parlare, asociale, poco
  socievole"""
