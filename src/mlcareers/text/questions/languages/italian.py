"""Words of questions in Italian: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.italian_applying import APPLYING
from mlcareers.text.questions.languages.italian_careers import CAREERS
from mlcareers.text.questions.languages.italian_empty import EMPTY
from mlcareers.text.questions.languages.italian_everyday import EVERYDAY
from mlcareers.text.questions.languages.italian_people import PEOPLE
from mlcareers.text.questions.languages.italian_practice import PRACTICE
from mlcareers.text.questions.languages.italian_topics import TOPICS
from mlcareers.text.questions.languages.italian_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: stipendio, stipendi, guadagna, guadagnano, guadagnare, guadagno, retribuzione, salario, pagato, pagati, RAL, ral,
  paga, pagano, soldi, retribuzioni, retribuito, salari, stipendiale, guadagni, quanto guadagna, quanto guadagnano,
  quanto prende, prende al mese, stipendio medio, stipendio netto, netto mensile, lordo annuo, paghe, compenso,
  compensi, remunerazione, reddito, retributiva, retributivo, pagata, si guadagna, quanto si prende, si prende, prende
  un, prendono
highest: meglio pagato, meglio pagati, più pagati, più pagato, più pagate, più pagata, meglio pagata, meglio pagate,
  meglio retribuiti, più remunerativo, più remunerativi, stipendi più alti, stipendio più alto, si guadagna di più,
  pagano di più, pagano meglio, più soldi, più remunerativa
difference: differenza, differenze, confronto, confrontare, versus, vs, diverso, diversi, distinguere, distinzione,
  differisce, meglio di, peggio di, rispetto a, che differenza c'è, differiscono, comparazione, paragone, a confronto
way: diventare, passare da, passare a, cambiare, transizione, percorso, entrare nel, riconvertirsi, carriera da, si
  diventa, cambiare lavoro, cambiare carriera, riqualificarsi, divento, entrare in, entrare nel mondo, entrare nel
  settore, transizione di carriera, cambio di carriera, cambio carriera, cambio vita, cambiare settore, cambiare
  mestiere, cambiare professione, passaggio a, passaggio da, passare al, riconversione, riqualificarmi,
  riqualificazione, reinventarsi, reinventarmi, iniziare come, iniziare a lavorare, lavorare come, lavorare nel,
  lavorare in, avvicinarmi, strada per, intraprendere, intraprendere la carriera, percorso per, come si diventa, farsi
  strada, buttarmi, passare ai dati, passare ai, buttarmi in, buttarmi nel, mollare tutto per, lasciare tutto per,
  cambiare vita, entrare nei dati, lavorare nei dati, lavorare con i dati, lavorare nell'ia, arrivare a fare, mettermi
  a fare, diventare un, spostarmi su, spostarmi verso, fare il salto, sogna di, sogno di, sognando di, sognare di, mi
  piacerebbe lavorare
after: dopo essere stato, prossimo passo, passo successivo, e poi, dopo il ruolo, sbocchi dopo, crescita
  professionale, cosa diventano, che diventano, cosa fanno dopo, dove finiscono
need: serve, servono, bisogna, necessario, necessaria, richiesto, requisiti, obbligatorio, devo, occorre, importante,
  basta, servirebbe, necessari, necessarie, richiesta laurea, richiesti i requisiti, obbligatoria, indispensabile,
  fondamentale, essenziale, sufficiente, bastano, occorrono, ci vuole, ci vogliono, prerequisiti, prerequisito,
  requisito, bisogna avere, bisogna sapere, bisogna essere, devo sapere, devo avere, richiedono, richiede, chiedono,
  chiede, serve davvero, importa, per forza, devono, tocca, cosa mi manca, mi manca, manca per, mi serve, serve
  sapere, devono saper
worth: vale la pena, conviene, utile, riconosciuto, ne vale la pena, valgono la pena, vale, valgono, servono a
  qualcosa, serve a qualcosa, ha senso, hanno senso, utili, riconosciuta, riconosciuti, riconosciute, perdita di
  tempo, soldi buttati, spreco, vale i soldi, ha valore, valore aggiunto, convengono, conviene fare, inutile, inutili,
  presi sul serio, preso sul serio, prendono sul serio, prese sul serio, ben visto, ben visti, mal visto, ben viste,
  apprezzato, apprezzati, aiuta a trovare
still: ancora, morto, superato, ancora oggi, finito, finita, obsoleto, obsoleta, muore, morta, sta morendo, superata,
  fuori moda, in declino, senza futuro, vicolo cieco, ha ancora senso, ancora utile, esistono ancora, esiste ancora,
  ha ancora futuro, c'è ancora posto, è finita, morirà, non esiste più, non esistono più
learn: imparare, studiare, studi, corso, corsi, formazione, libro, libri, imparo, impara, studio, studiando, studiato,
  apprendere, formarsi, formarmi, tutorial, manuale, manuali, risorse, materiale, lezioni, corsi online, corso online,
  approfondire, basi, nozioni
skills: competenze, abilità, conoscenze, strumenti, competenza, capacità, conoscenza, abilità richieste, strumento,
  tecnologie, stack, sapere, doti, requisiti tecnici, saper fare
demanded: richiesti, richieste, più richiesti, ricercati, richiestissimi, più richieste, più ricercati, più ricercate,
  ricercato, ricercata, di moda, in voga, popolari, popolare, più richiesto, richiestissime, in crescita
outlook: a lungo termine, nel lungo periodo, ha più futuro, con più futuro, più futuro, futuro migliore, più
  prospettive, futuro, domanda, prospettive, mercato del lavoro, sbocchi, crescita, richiesta, domanda di lavoro,
  prospettiva, prospettive di lavoro, prospettive lavorative, sbocchi lavorativi, sbocco lavorativo, sbocchi
  professionali, c'è lavoro, mercato, mercato attuale, tendenza, tendenze, trend, previsioni, opportunità, opportunità
  di lavoro, offerte di lavoro, posti di lavoro, lavoro del futuro, ha futuro, c'è futuro, c'è richiesta, cresce,
  crescerà, occupazione, ripresa, boom
count: quanti, quante, numero di, quante persone, numero, quanti sono
share: percentuale, quota, che percentuale, per cento, proporzione, tasso
level: livello, livelli, seniority, gradi, gerarchia, inquadramento, livelli di carriera, scala, scatti
years: anni di esperienza, quanti anni, anni per diventare, anni prima di, dopo quanti anni, quanti anni ci vogliono
  per, quanti anni servono per, quanti anni si diventa, quando si diventa
definition: cos'è, che cos'è, cosa significa, significa, definizione, cosa sono, che cosa sono, vuol dire, cosa vuol
  dire, definire, spiegare, spiegazione, in cosa consiste, chi è, che significa, significato
duties: cosa fa, cosa fanno, mansioni, compiti, giornata tipo, di cosa si occupa, attività quotidiane, cosa si fa, di
  cosa si occupano, di che si occupa, responsabilità, ruolo di un, giornata, giornata lavorativa, giornata di un,
  quotidiano, ogni giorno, descrizione del lavoro, incarichi, tutto il giorno, mansione, cosa fa un, in pratica, una
  giornata
certificate: certificato, certificati, certificazione, certificazioni, esame, certificarsi, certificarmi, attestato,
  attestati, esami, credenziali, certificata, patentino, badge
expired: scaduto, scaduta, scade, scadono, scadenza, rinnovo, rinnovare, rinnovarla, validità, valido, valida,
  ritirato, ritirata, sostituita da, dismessa
cost: costa, costo, prezzo, costi, costano, prezzi, tassa, tasse di iscrizione, caro, cara, economico, quanto costa,
  quota di iscrizione
jobs: quale lavoro, quali lavori, quale professione, che lavoro, che lavori, quali professioni, che professione, quale
  mestiere, quali ruoli, quale ruolo, che ruoli, a quale ruolo, a che ruolo
without: senza, nessun, nessuna, non serve, non mi piace, odio, non amo, senza sapere, senza dover, evitare, zero,
  poca, poco, non richiede, non ho, non so programmare, non so nulla di, non so niente di, se si odia, se odio,
  odiando, senza amare, negato in, negata in, negato per, negata per, scarso in, scarsa in, senza conoscere, non
  sopporto
coding: programmare, programmazione, codice, linguaggio, linguaggio di programmazione, programmazione informatica,
  scrivere codice, linguaggi di programmazione, programmo, saper programmare, linguaggi, coding, codificare
maths: matematica, matematiche, analisi matematica, calcolo, mate, analisi e algebra, quanta matematica
degree: laurea, università, titolo di studio, diploma, laureato, lauree, laureata, laureati, laurearsi, titoli di
  studio, laurea triennale, triennale, facoltà, diplomato, diplomata, universitario, universitaria, istruzione, titolo
  universitario, formazione universitaria, percorso di studi, corso di laurea, liceo, istituto tecnico, its,
  ingegneria laurea, diploma di maturità, doppia laurea, corso its
fair: giusto, giusta, sottopagato, equo, equa, sottopagata, sottopagati, pagato poco, pagata poco, mi pagano poco,
  guadagno poco, sfruttato, sfruttata, sfruttamento, congruo, adeguato, adeguata, in linea col mercato, nella media,
  onesto, giusto stipendio, troppo poco, ral giusta, ral adeguata
offer: offerta, offerta di lavoro, offerte, proposta, proposte, proposta di lavoro, proposta di assunzione, offrono,
  mi offrono, mi hanno offerto, ral offerta
industries: settore, settori, settori industriali, industria, industrie, comparto, ambiti, in quale settore, quali
  settori
cities: città, quale città, quali città, in quale città
employers: aziende, azienda, datori, datore di lavoro, datori di lavoro, ditta, società, chi assume, quali aziende,
  che aziende, imprese, impresa, chi cerca
time management: gestione del tempo
world: nel mondo, mondiale, a livello mondiale
posting: annuncio, annunci, annunci di lavoro, annuncio di lavoro, inserzione, inserzioni
certain: garantito, garantita, garantisce, garanzia, posto garantito, assicurato
attractive: buona carriera, buon lavoro, bella carriera, bel lavoro, buona scelta, scelta giusta, felice, felici,
  soddisfatto, soddisfatta, soddisfazione, gratificante, appagante, lavoro dei sogni, attraente, consigliabile, buona
  idea diventare
misconception: mito, miti, falsi miti, luoghi comuni, luogo comune, pregiudizi, equivoci
negative: perché non, non dovrei
time spent: tempo passa, passa il tempo, passano il tempo, quanto tempo dedica, tempo dedicato, tempo speso a, tempo a
  pulire
against: svantaggi, contro, svantaggio, lati negativi, lato negativo, pro e contro, vantaggi e svantaggi, lato oscuro,
  aspetti negativi, pentito, pentita, mi pento, sopravvalutato, sopravvalutata, cattiva idea, cattiva scelta, difetti
  del lavoro, il peggio, brutto lavoro, sconsigliate, perché non diventare, motivi per non, ragioni per non, motivo
  per non, perché non fare, la parte peggiore, il peggio di, lato brutto, gli svantaggi, lati oscuri, delusione,
  deluso, delusa, la cosa peggiore
just: solo un, solo una, soltanto un, nient'altro che, la stessa cosa, uguale a, lo stesso, un altro nome, non è altro
  che, nome nuovo, solamente
social: con le persone, a contatto con le persone, introverso, introversa, introversi, estroverso, timido, timida,
  lavorare con le persone, contatto umano, a contatto con la gente
ai tools: chatgpt, copilot, claude, strumenti di ia, strumenti ai, assistenti ai, agenti ai, assistente ai, cursor
more pay: guadagna di più, chi guadagna di più, guadagnano di più, prende di più, pagato di più, pagata di più,
  guadagna meglio, meglio pagato di, paga di più, pagano di più rispetto, stipendio più alto di
recruiter: recruiter, selezionatore, selezionatori, risorse umane, hr, cacciatore di teste, headhunter
titles: titolo professionale, titoli professionali, nome del ruolo, nomi dei ruoli, job title, qualifica, qualifiche
interview: colloquio, colloqui, colloquio tecnico, colloquio di lavoro, colloqui di lavoro, domande colloquio, domande
  al colloquio, domande del colloquio, intervista, intervistatore, esaminatore, colloqui tecnici, sostenere un
  colloquio, che domande fanno, domande fanno, cosa chiedono, cosa chiedono al, cosa ti chiedono, domande tipiche,
  domande frequenti, domande tecniche, ho un colloquio, al colloquio, ai colloqui, agli colloqui, passare il
  colloquio, superare il colloquio
rounds: quanti colloqui, fasi, processo di selezione, step, selezione, selezioni, iter di selezione, quanti step, fasi
  del colloquio, processo di assunzione, quante fasi, round
prepare: preparare, prepararmi, preparo, prepararsi, preparo un colloquio, preparazione, mi preparo, preparare un
  colloquio, preparare il colloquio, prepararmi al colloquio, prepararsi al colloquio, simulazione, simulazioni di
  colloquio, simulare, come mi preparo, cosa ripassare, ripassare, ripasso, allenarmi, cosa aspettarmi, consigli
  per il colloquio, studiare per il colloquio, arrivo preparato, arrivare preparato
ask back: domande da fare, domande da fare al colloquio, domande al recruiter, chiedere al recruiter, chiedere al
  colloquio, domande all'azienda, chiedere all'azienda, domande da porre, fare domande, domande fare io, cosa chiedere
  al, cosa chiedere a fine, chiedere alla fine, chiedere a fine colloquio, domande alla fine, domande da fare al,
  chiedere all'azienda al colloquio, domande all'intervistatore, chiedere alla fine di, chiedere al selezionatore, hai
  domande, ha domande, cosa chiedo al, cosa chiedo alla fine, domande da fare a fine
behavioural: domande comportamentali, comportamentale, comportamentali, mi parli di lei, parlami di te, pregi e
  difetti, metodo star, punti di forza, punti deboli, domande motivazionali
ai in interviews: usare chatgpt al colloquio, chatgpt durante il colloquio, ia durante il colloquio, usare ai al
  colloquio, barare, copiare, chatgpt al colloquio, ai durante il colloquio, usare l'ai durante
project talk: presentare un progetto, presentare il mio progetto, spiegare un progetto, parlare dei miei progetti,
  raccontare un progetto, spiegare il mio progetto, parlare di un progetto, presentare progetti
rejected: rifiutato, rifiuti, scartato, nessuna risposta, rifiutata, rifiuto, respinto, respinta, scartata, scartano,
  mi scartano, mi rifiutano, non mi rispondono, nessuno risponde, nessuno mi chiama, non mi chiamano, nessun
  colloquio, bocciato, ghosting, sparito, spariti, solo rifiuti, nessun riscontro, non trovo lavoro, non mi assumono,
  nessuno mi assume, centinaia di candidature, non passo i colloqui, esito negativo, sbagliato il colloquio, andato
  male il colloquio, colloquio andato male, non ho passato, non ho superato, bocciata, nessuno mi risponde, mai
  richiamato, non mi hanno preso, zero risposte, rifiutato ovunque, curriculum e niente, curriculum inviati e, nessuno
  mi richiama, mi ignorano, sparito il recruiter
leetcode: leetcode, esercizi di programmazione, test di programmazione, test di coding, coding test, live coding,
  algoritmi e strutture dati, strutture dati e algoritmi, hackerrank, lavagna, prova di coding, coding interview,
  strutture dati
system design: system design, progettazione di sistemi, design di sistemi, progettare sistemi, architettura di sistemi
take home: compito a casa, esercizio a casa, prova a casa, prova tecnica, test tecnico, progetto di prova, caso
  studio, test non pagato, lavoro gratis, compiti a casa, assignment, prova pratica, case study
portfolio: portfolio, progetti, progetti personali, progetto personale, github, profilo github, idee di progetti, idee
  per progetti, quali progetti, che progetti, progetti da, progetti per, progetto, portafoglio, side project, progetti
  su github, progetti inserire, progetti mettere
kaggle: kaggle, competizioni kaggle, gare kaggle, titanic, competizioni, gare
course projects: progetti del corso, progetti universitari, progetti di corso, progetto universitario, progetti dei
  corsi, progetti di scuola, tesi, tesi di laurea, progetto di tesi, progetti del bootcamp, progetti tutorial
ai written: fatto con ai, fatto con l'ai, fatto con l'ia, scritto dall'ia, scritto con chatgpt, fatto con chatgpt,
  generato dall'ia, generato dall'ai, vibe coding, codice generato, scritti dall'ai
how many projects: quanti progetti, un progetto grande, tanti progetti piccoli, numero di progetti, un solo progetto
confidential: riservato, riservati, riservatezza, nda, accordo di riservatezza, segreto, codice aziendale, non posso
  mostrare, confidenziale, codice privato, progetti riservati, progetto riservato, dati riservati, non posso mostrare
  nulla, niente da mostrare, è tutto riservato, sotto nda
cv: curriculum, CV, curriculum vitae, cv, curricula, linkedin, profilo linkedin, mio cv, il mio curriculum, nel
  curriculum, mettere nel curriculum, nel cv, mettere nel cv, migliorare il curriculum, il mio linkedin, foto nel
  curriculum, curriculum di una pagina, cv in inglese, scrivere il curriculum, aggiornare il curriculum
no numbers: senza numeri, senza metriche, non ho numeri, non ho metriche, impatto misurabile, quantificare, mai andato
  in produzione, risultati misurabili, senza risultati
ats: ats, filtro ats, parole chiave, software di selezione, filtro automatico, filtri automatici, scartato dal
  software, sistema automatico, screening automatico, scarta il mio curriculum, scarta il curriculum, passare gli ats,
  passare l'ats, robot, scrematura, rifiuto automatico, rifiuti automatici
cover letter: lettera di presentazione, lettera motivazionale, lettera di motivazione, lettere di presentazione,
  lettera di accompagnamento, lettere motivazionali
red flags: red flag, red flags, campanelli d'allarme, campanello d'allarme, segnali di allarme, annunci falsi,
  annuncio falso, truffa, truffe, offerta falsa, sospetto, sospetta, offerte finte, bandiere rosse
read a posting: leggere un annuncio, capire un annuncio, interpretare un annuncio, leggere annunci di lavoro,
  requisiti dell'annuncio, requisiti preferenziali, leggere un'offerta, interpretare un'offerta, leggere tra le righe,
  decifrare un annuncio
real title: in realtà analista, in realtà è, titolo gonfiato, titolo fuorviante, in verità analista, annuncio
  ingannevole, ma faccio l'analista, spacciato per, faccio solo report, faccio solo dashboard, faccio solo excel, ma
  faccio solo, ma faccio, in realtà faccio, non faccio machine learning, il mio titolo è, il mio ruolo è
own title: cambiare il titolo, titolo sul cv, titolo nel cv, che titolo mettere, quale titolo mettere, qualifica sul
  cv, il mio titolo non, come mi definisco, ruolo nel cv
drift: deriva dei dati, deriva del modello, modello peggiora, drift
model retraining: riaddestrare, riaddestrare il modello, riaddestramento, addestrare di nuovo
leakage: fuga di dati, data leakage, perdita di dati
overfitting: overfitting, sovradattamento, underfitting
experiments: tracciare gli esperimenti, tracciare esperimenti, registrare esperimenti
shadow deployment: modalità ombra, traffico reale, deployment ombra
rollback: tornare alla versione precedente, rollback, modello nuovo è peggiore
model versions: versionare i modelli, versionare i dati, versionamento
tests of code: testare il codice, scrivere test, unit test, testare le pipeline
code review: revisione del codice, code review, rivedere il codice
labels: qualità delle etichette, etichette sbagliate, annotatori
messy data: dati scadenti, dati disordinati, dati di cattiva qualità, dati spazzatura
missing values: valori mancanti, dati mancanti, valori anomali
little data: pochi dati, dati insufficienti, dataset piccolo
class imbalance: classi sbilanciate, classe minoritaria, sbilanciamento
expectations: aspettative irrealistiche, aspettative troppo alte, aspettative esagerate
explain findings: spiegare al management, spiegare i risultati, spiegare ai dirigenti, non tecnici
stakeholders: stakeholder, requisiti che cambiano, richieste vaghe
compute costs: costi gpu, costi cloud, costi di calcolo
estimates: stimare un progetto, stimare i tempi, stime
failing projects: progetti falliscono, falliscono i progetti, progetti di ia falliscono
validation: validazione, validare, validare un modello, validazione incrociata
metrics: metrica, metriche, quale metrica, accuratezza
calibration: calibrazione, calibrato, sottogruppi
deploying: mettere in produzione, deploy, messa in produzione, deployare
monitoring: monitorare i modelli, monitorare modelli, monitoraggio
generated text: valutare un llm, valutare gli llm, valutare un chatbot, valutare le risposte
simple models: modelli semplici, modello semplice, modello più semplice, baseline
tuning: iperparametri, ottimizzare il modello, tuning
black box: scatola nera, perché il modello, decisioni del modello
bias in models: pregiudizio nei dati, bias, distorsioni, modello distorto
regulation: regolamentazione, regolamento, normativa, leggi sull'ia
data privacy: dati sensibili, dati dei clienti, dati dei pazienti, anonimizzare
scaling: troppi dati, dati enormi, terabyte, non entra in memoria
changing technology: nuovi strumenti, nuovi framework, cambia troppo in fretta, restare aggiornati
talent shortage: carenza di talenti, carenza di personale, mancanza di profili, carenza di, carenza di figure, mancano
  figure, mancano data scientist, mancano ingegneri, mancano professionisti, scarsità, mancanza di personale, non si
  trovano, carenza
new jobs: nuovi lavori, nuovi mestieri, crea posti di lavoro, creerà lavoro
market size: dimensione del mercato, quanto vale il mercato, valore del mercato
use cases: casi d'uso, applicazioni dell'ia, dove si usa, utilizzi dell'ia
business value: valore per l'azienda, valore di business, benefici dell'ia
project steps: fasi di un progetto, passi di un progetto, dall'inizio alla fine
colleagues: con chi lavora, con chi lavorano, con quali team, collabora con
where pay differs: dipende dalla città, a seconda della città, nord e sud, città piccola
{EVERYDAY}
{PEOPLE}
{TOPICS}
{WORK}
{PRACTICE}
{APPLYING}
{CAREERS}
"""

REFUSED = """
medicine: medico, farmaco, malattia, sintomi, incinta, cancro, vaccino, gravidanza, febbre, antibiotico, pillola,
  operazione, diagnosi medica, sintomo, dimagrire, perdere peso, mal di schiena, mal di testa, dieta
law: naspi, disoccupazione indennità, indennità di disoccupazione, che diritti ho, i miei diritti, permesso di
  soggiorno, avvocato, causa, tasse, tribunale, multa, illegale, denuncia, denunciare, divorzio, dichiarazione dei
  redditi, iva, agenzia delle entrate, giudice, causa legale, tfr, naspi, indennità di disoccupazione, regime
  forfettario, contributi inps, costa aprire una partita, costa aprire partita iva, tasse partita iva
abuse: merda, idiota, stronzo, cazzo, coglione, puttana, deficiente, bastardo
order: scrivimi, traduci, barzelletta, ricetta, scrivi un, scrivimi un, raccontami, disegna, riassumi, fammi una
  poesia
finance: bitcoin, criptovalute, investire in, borsa valori, mutuo, prestito, assicurazione auto, assicurazione vita
facts: test di Turing, chi è stato il primo, chi fu il primo, chi era il primo, autore del libro, chi ha scritto, chi
  ha fondato, chi ha inventato, chi ha vinto, capitale di, chi è il ceo
schools: test di ammissione, migliore universita, miglior universita, migliori universita, universita
  migliore/migliori
shopping: comprare, compro, acquistare
handiwork: installare, installo, si installa, messaggio di errore
perks: giorni di ferie, buoni pasto, come vestirsi, come mi vesto, cosa indossare, auto aziendale
"""
