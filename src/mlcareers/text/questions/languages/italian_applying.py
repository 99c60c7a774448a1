"""What is asked about applying and interviews, and its words in Italian. __init__.py tells how it is read."""

APPLYING = """\
rounds: quanti round, numero di colloqui, numero di fasi, fasi del processo, fasi della selezione, step del colloquio,
  step di selezione, processi di selezione, processo lungo, processo troppo lungo, processo infinito, selezione
  infinita, primo colloquio, quarto colloquio, quinto colloquio, colloquio telefonico, telefonata con hr, telefonata
  con il recruiter, chiamata con il recruiter, chiamata con hr, chiacchierata con il recruiter, screening, dopo il
  colloquio, dopo un colloquio, scrivere dopo il colloquio, mail dopo il colloquio, email dopo il colloquio, mail di
  ringraziamento, email di ringraziamento, messaggio di ringraziamento, ringraziare dopo il colloquio, follow up, fare
  follow up, sollecitare, sollecitare una risposta, sollecitare il recruiter, ricontattare il recruiter, ricontattare,
  non mi fanno sapere, nessuna notizia, nessuna notizia dopo, senza notizie, quanto tempo per rispondere, quanto
  aspettare, quanto tempo aspettare, quanto tempo ci mettono a, quanto ci mettono a rispondere, ci mettono a
  rispondere
ask back: che domande faccio, quali domande faccio, domande faccio
behavioural: domanda comportamentale, colloquio comportamentale, colloquio motivazionale, colloquio conoscitivo,
  colloquio con hr, colloquio con le hr, colloquio hr, colloquio con le risorse umane, colloquio con il manager,
  raccontami di te, presentarsi al colloquio, presentarmi al colloquio, presentarmi, presentazione personale, elevator
  pitch, vendermi al colloquio, vendersi al colloquio, i miei difetti, i miei pregi, punti di debolezza, forza e
  debolezza, debolezze, perché vuoi lavorare, perché vuoi cambiare, perché voglio cambiare, perché hai lasciato,
  perché ho lasciato, perché la nostra azienda, perché noi, perché questo ruolo, spiegare il licenziamento, spiegare
  perché ho lasciato, spiegare il mio cambio, spiegare il cambio di, giustificare il cambio, dove ti vedi, dove si
  vede tra, tra cinque anni, fra cinque anni, conflitto con un collega, conflitto sul lavoro, situazione difficile,
  errore che ho fatto, raccontare un fallimento, motivazione al colloquio, soft skill al colloquio, cultural fit
ai in interviews: usare chatgpt ai colloqui, usare chatgpt in un colloquio, usare chatgpt durante il, usare chatgpt
  durante un, usare l'ai al colloquio, usare l'ia durante, usare ia durante, usare copilot al colloquio, usare copilot
  durante, posso usare chatgpt al, posso usare l'ia al, posso usare l'ai al, si può usare chatgpt, si può usare l'ai,
  si può usare copilot, permettono chatgpt, permettono di usare chatgpt, permettono di usare l'ai, chatgpt è permesso,
  copilot è permesso, chatgpt consentito, chatgpt nel test tecnico, chatgpt per il test tecnico, chatgpt nella prova
  tecnica, chatgpt per la prova tecnica, ia nel test tecnico, ai nel test tecnico, ia nella prova tecnica, test
  tecnico con chatgpt, test tecnico con ia, test tecnico con l'ai, prova tecnica con chatgpt, copiare al colloquio,
  barare con chatgpt, barare con l'ai, imbrogliare al colloquio, mi accusano di aver usato, mi hanno accusato di,
  accusato di usare, pensano che abbia usato, credono che abbia usato, si accorgono se uso, se ne accorgono,
  auricolare, colloquio con ia, colloquio con una ia, colloquio con un'ia, colloquio con un'ai, colloquio con un
  robot, colloquio con l'ai, colloquio fatto da ai, colloquio condotto da, colloquio registrato, video colloquio,
  videocolloquio
project talk: presentare i miei progetti, presentare il portfolio, presentare il mio portfolio, presentare la tesi,
  presentare la mia tesi, presentare il mio lavoro, parlare del mio progetto, parlare di progetti, parlare della tesi,
  parlare della mia tesi, raccontare il mio progetto, raccontare i miei progetti, raccontare i progetti, spiegare i
  miei progetti, descrivere un progetto, descrivere il mio progetto, descrivere i miei progetti, difendere il mio
  progetto, domande sul mio progetto, domande sui miei progetti, mi chiedono dei miei progetti, mi chiedono dei
  progetti, progetti al colloquio, progetto al colloquio, progetti durante il colloquio, esporre il mio progetto,
  esporre un progetto, approfondire un progetto
rejected: fallito il colloquio tecnico, fallito la prova tecnica, fallito il test tecnico, fallito il test, non ho
  superato il colloquio, scartato al colloquio, scartata al colloquio, recruiter è sparito, recruiter è sparita,
  sparito dopo il colloquio, sparita dopo il colloquio, spariti nel nulla, mai più sentiti, mai più sentito
  nessuno
leetcode: leetcode facile, leetcode medium, leetcode hard, fare leetcode, allenarsi su leetcode, esercizi leetcode,
  esercizi di leetcode, problemi di leetcode, leetcode ancora, test di codice, prova di codice, prova di
  programmazione, esercizio di codice, esercizi di codice, esercizi di coding, esercizi di algoritmi, strutture di
  dati, algoritmi al colloquio, algoritmi ai colloqui, colloquio di coding, colloquio di programmazione, colloquio di
  algoritmi, programmare dal vivo, programmare live, codice dal vivo, programmare alla lavagna, codice alla lavagna,
  lavagna al colloquio, programmare davanti a, programmare sotto pressione, pair programming, test sql, test di sql,
  test python, test di python, prova sql, prova di sql, domande sql, domande di sql, domande su sql, domande python,
  domande di python, esercizi sql, codility, test di logica, test logico, test logici, test psicoattitudinale, test
  attitudinale, test attitudinali, test online
system design: progettazione di sistema, system design interview, colloquio di system design, colloquio system design,
  colloquio di progettazione, domanda di progettazione, domanda di design, progettare un sistema, progettare un
  sistema di, progettare un recommender, disegnare un'architettura, disegnare l'architettura, domanda di architettura,
  colloquio di architettura, architettura alla lavagna, progettazione ml, sistema di raccomandazione al colloquio,
  domande di system design
take home: prove tecniche, test tecnici, test tecnico a casa, prova da fare a casa, test da fare a casa, esercizio da
  fare a casa, compito da fare a casa, caso di studio, caso pratico, caso aziendale, prova non pagata, prova tecnica
  non pagata, test non retribuito, prova tecnica gratuita, prova tecnica lunga, test tecnico lungo, test tecnico di 8,
  lavorare gratis per, lavoro non pagato per, progetto per il colloquio, progetto per un colloquio, progetto come
  prova, mi hanno chiesto un progetto, mi chiedono un progetto, mi hanno dato un progetto, mi hanno mandato un test,
  mi hanno mandato una prova, intero weekend, un intero weekend, tutto il weekend per, take home, presentazione per il
  colloquio, preparare un caso, presentare un caso
kaggle: su kaggle, competizione kaggle, competizioni di kaggle, gara kaggle, gare di kaggle, medaglia kaggle, medaglie
  kaggle, medaglia su kaggle, grandmaster, classifica kaggle, hackathon, competizioni di dati, competizioni di data
  science, competizione di data science, progetto titanic, progetto del titanic, dataset titanic, dataset del titanic,
  progetti kaggle, progetto kaggle, progetti su kaggle, dataset kaggle, dataset di kaggle, zindi
course projects: progetto del corso, progetto di un corso, progetto del bootcamp, progetti di bootcamp, progetto
  dell'università, progetti dell'università, progetto d'esame, progetti d'esame, progetto del master, progetti del
  master, progetto di gruppo, progetti di gruppo, tesi triennale, tesi magistrale, la tesi nel portfolio, progetto
  finale, progetto scolastico, progetti scolastici, progetto di un tutorial, progetti dei tutorial, progetti da
  tutorial, progetti da tutorial copiati, progetto copiato, progetti copiati, copiato da un tutorial, copiare un
  tutorial, seguendo un tutorial, seguito un tutorial, progetto di udemy, progetti di udemy, progetti udemy, progetto
  di coursera, progetti coursera, esercizi del corso, progetti guidati, progetto guidato
ai written: fatti con l'ia, fatti con l'ai, fatti con chatgpt, fatta con chatgpt, fatto da chatgpt, fatti da chatgpt,
  fatto dall'ia, fatto dall'ai, scritto da chatgpt, scritto dall'ai, scritto con l'ia, scritto con l'ai, scritta da
  chatgpt, scritta con chatgpt, generato da ia, generato da chatgpt, generato con chatgpt, generato con l'ia, generato
  con l'ai, codice generato da, codice scritto da, codice fatto con, progetto fatto con, progetti fatti con, progetto
  con chatgpt, progetti con chatgpt, programmato con l'ia, programmato con l'ai, programmato con chatgpt, programmato
  con cursor, vibe coder, vibecoding, cv fatto con chatgpt, cv fatto con, cv con l'ia, cv con l'ai, curriculum fatto
  con, lettera con l'ai, copilot ha scritto, chatgpt ha scritto, l'ha fatto chatgpt, l'ha scritto chatgpt, non l'ho
  scritto io, non l'ho programmato io, aiuto di chatgpt, con l'aiuto di chatgpt, con l'aiuto dell'ai, ammettere di
  aver usato, dire che ho usato chatgpt
how many projects: quanti progetti servono, quanti progetti mettere, quanti progetti avere, abbastanza progetti,
  troppi progetti, pochi progetti, due progetti bastano, bastano due progetti, bastano tre progetti, tre progetti, un
  buon progetto o, un progetto o tanti, un progetto o più, un progetto grande o, tanti progetti o, tanti piccoli
  progetti, qualità o quantità, quantità o qualità, grandezza del progetto, progetto grande o, progetti mi servono
confidential: riservata, riservate, confidenziali, patto di riservatezza, clausola di riservatezza, firmato un nda, ho
  firmato un nda, lavoro riservato, codice dell'azienda, codice della mia azienda, codice interno, codice
  proprietario, codice del lavoro, repo privati, repo privato, repository privati, repository privato, github privato,
  github vuoto, il mio github è vuoto, niente su github, nulla su github, nulla da mostrare, non ho niente da
  mostrare, non ho nulla da mostrare, non posso far vedere, non posso condividere, non posso pubblicare, non posso
  parlare di, non posso parlarne, non mi fanno mostrare, posso pubblicare il codice, posso mostrare il codice, il mio
  lavoro è riservato, tutto è riservato, è tutto interno, tutto è interno, è tutto privato, segreto industriale,
  segreto aziendale, segreto professionale, proprietà dell'azienda, appartiene all'azienda
no numbers: senza risultati misurabili, non ho risultati, mai andati in produzione, mai finito in produzione, mai
  finiti in produzione, mai arrivato in produzione, mai stato in produzione, mai stati usati, mai stato usato, mai
  usato da nessuno, rimasto un poc, rimasto allo stadio di, rimasto un prototipo, fermo al poc, progetto cancellato,
  progetti cancellati, progetto annullato, nessuno lo ha misurato, nessuno ha misurato, quantificare i risultati,
  quantificare il mio impatto, quantificare i miei risultati, misurare il mio impatto, misurare l'impatto, mostrare il
  mio impatto, mostrare l'impatto, dimostrare l'impatto, dimostrare il mio impatto, numeri nel cv, numeri sul cv,
  metriche nel cv, metriche sul cv, impatto nel cv, impatto sul cv, impatto di business
ats: superare l'ats, superare gli ats, battere l'ats, ingannare l'ats, aggirare l'ats, cv per ats, cv ats, compatibile
  con ats, cv compatibile, ottimizzare il cv per, punteggio ats, software di recruiting, filtro cv, filtrano i cv,
  filtro dei cv, filtri ats, parole chiave nel cv, copiare le parole chiave, cv in pdf, pdf o word, cv su due colonne,
  due colonne, cv con canva, canva, cv con grafica, cv grafico, cv creativo, formato del cv, formato cv, cv europass,
  europass, un robot legge, robot leggono, letto da un robot, letto da una macchina, letto da un'ia, letto da un'ai,
  letto da una persona, ia legge il cv, ai legge il cv, ia scarta, ai scarta, ia scarta i cv, ai scarta i cv, ai
  filtra i cv, ia che filtra, algoritmo scarta, algoritmo rifiuta, algoritmo filtra, scartato in pochi minuti,
  scartato in automatico, scartato automaticamente, scartata automaticamente, rifiutato in pochi minuti, rifiuto
  immediato, testo nascosto, testo bianco, testo invisibile
cover letter: lettere di accompagnamento, una lettera, serve la lettera, serve una lettera, scrivere una lettera,
  scrivere la lettera, mandare la lettera, leggono le lettere, lettera scritta con, lettera fatta con, lettera
  obbligatoria, mail di presentazione, email di presentazione, mail di candidatura, messaggio di presentazione
red flags: segnali d'allarme, segnale d'allarme, bandierina rossa, falso annuncio, falsi annunci, annuncio sospetto,
  annunci sospetti, offerta sospetta, offerte sospette, offerte false, offerta strana, annuncio strano, annunci
  fantasma, annuncio fantasma, offerte fantasma, fantasma, è una truffa, truffa sul lavoro, truffe sul lavoro, truffa
  lavoro, sa di truffa, sembra una truffa, puzza di truffa, fregatura, mi chiedono soldi, mi hanno chiesto soldi, mi
  chiedono di pagare, chiedono soldi, chiedono di pagare, chiedono l'iban, mi chiedono l'iban, mi chiedono i
  documenti, whatsapp, telegram, annuncio è vero, annuncio è reale, offerta è vera, offerta è reale, sempre lo stesso
  annuncio, stesso annuncio da mesi, annuncio online da mesi, annuncio ripubblicato, ripubblicano l'annuncio, azienda
  tossica, aziende tossiche, riconoscere un'azienda tossica, riconoscere una cattiva azienda, cattiva azienda, pessima
  azienda, come capire se un'azienda, troppo bella per essere vera, assumono davvero
read a posting: leggere gli annunci, leggere un'offerta di lavoro, capire gli annunci, capire l'annuncio, interpretare
  gli annunci, decifrare gli annunci, requisiti degli annunci, requisiti richiesti, lista infinita di requisiti, lista
  della spesa, tanti requisiti, troppi requisiti, requisiti impossibili, requisiti assurdi, requisiti esagerati,
  requisiti irrealistici, chiedono tutto, chiedono mille cose, chiedono dieci anni, obbligatorio o preferibile,
  necessario o preferibile, requisito o preferenza, costituisce titolo preferenziale, titolo preferenziale, è un plus,
  unicorno, unicorni, cercano un unicorno, più ruoli in uno, tre ruoli in uno, cinque lavori in uno, due lavori in
  uno, annuncio vago, annunci vaghi, descrizione vaga, descrizioni vaghe, cosa significa l'annuncio, cosa vuol dire
  l'annuncio, gergo degli annunci, rockstar, ninja, metà dei requisiti, soddisfo metà dei, soddisfare tutti i
  requisiti
posting: offerta di lavoro su, l'annuncio chiede, l'annuncio dice, l'annuncio parla, gli annunci chiedono, annunci
  chiedono, annunci richiedono, chiedono gli annunci, chiedono negli annunci, negli annunci, nell'annuncio,
  descrizioni di lavoro, sito di annunci, siti di annunci, siti di lavoro, infojobs, subito it, avviso di lavoro
own title: il mio titolo, il mio job title, la mia qualifica, il mio ruolo si chiama, titolo del mio ruolo, titolo del
  ruolo, nome del mio ruolo, cambiare titolo, cambiare il mio titolo, cambiare job title, cambiare il job title,
  cambiare qualifica, modificare il titolo, modificare il mio titolo, adattare il titolo, titolo non corrisponde,
  titolo non rispecchia, titolo non riflette, qualifica non corrisponde, qualifica non rispecchia, titolo strano,
  titolo interno, titolo ufficiale, qualifica ufficiale, inquadrato come, inquadrata come, che qualifica mettere,
  titolo su linkedin, titolo linkedin, job title su linkedin, headline su linkedin, posso definirmi data, definirmi
  data scientist, posso chiamarmi data, chiamarmi data scientist, posso scrivere data scientist, posso mettere data
  scientist, scrivere data scientist sul, mettere data scientist sul, mentire sul titolo, mentire sul ruolo, esagerare
  il titolo, gonfiare il titolo, gonfiare il ruolo
titles: job titles, nome della professione, come si chiama il ruolo, come si chiama il lavoro, come si chiama la
  figura, come si chiama chi, altro nome, altri nomi, stesso titolo, stessi ruoli, stessa posizione, titoli diversi,
  titoli simili, ruoli con nomi diversi, tanti nomi, tanti titoli, troppi titoli, troppi nomi, ogni azienda li chiama,
  ogni azienda lo chiama, ogni azienda chiama, ogni azienda usa un, tutti questi nomi, tutti questi titoli, confusione
  sui titoli, confusione sui nomi, denominazione, denominazioni
applicants: candidati per annuncio, candidati per offerta, quanta gente si candida, quanti si candidano, centinaia di
  candidati, migliaia di candidati, candidature per annuncio, candidature per posizione, tasso di accettazione, quanti
  cv ricevono, quanti cv arrivano, quante candidature ricevono
recruiter: selezionatrice, cacciatori di teste, le hr, gli hr, ufficio del personale, ufficio hr, agenzia di
  selezione, agenzia per il lavoro, agenzie per il lavoro, agenzie di selezione, chi seleziona il personale
the search: ricerca di un lavoro, la mia ricerca di lavoro, mesi che cerco, mesi che cerco lavoro, cerco lavoro da
  mesi, cerco lavoro da sei, cerco lavoro da un, cerco da mesi, cerco da un anno, mesi che mando cv, mando cv da mesi,
  mesi a mandare cv, tempo a cercare lavoro, tasso di risposta, quanti cv, quanti cv mandare, quanti cv inviare,
  quante candidature mandare, quante candidature inviare, a quante offerte, a quanti annunci, quanti colloqui per,
  quanti colloqui prima di, quanto ci vuole per trovare, quanto tempo per trovare, quanto tempo si impiega a, quanto
  tempo prima di trovare, quanto ci avete messo a, trovare lavoro quanto tempo, dura la ricerca di lavoro, quanto ci
  vuole per trovare lavoro, da mesi cerco
where juniors: dove assumono junior, assumono i junior, assume junior, assumono principianti, assumono gente senza
  esperienza, assumono persone senza esperienza, cercano neolaureati, aziende che assumono senza, aziende che assumono
  neolaureati, aziende che formano, aziende che ti formano, azienda che forma, aziende per junior, aziende per
  iniziare, aziende per neolaureati, prendono junior, prendono i junior, prendono principianti, prendono gente senza
  esperienza, prendono neolaureati, accettano junior, accettano principianti, graduate programme, programma per
  neolaureati, programmi graduate, career day, fiere del lavoro, fiera del lavoro, dove trovare lavoro junior, dove
  trovare posizioni junior, dove trovare annunci junior, dove cercare lavoro junior, annunci senza esperienza, offerte
  senza esperienza, academy aziendale, academy
experience paradox: chiede 3 anni, chiede tre anni, mi candido comunque, mi candido ugualmente
internship: fare un tirocinio, trovare un tirocinio, cercare uno stage, cercare un tirocinio, cerco uno stage, cerco
  un tirocinio, ottenere uno stage, stage estivo, stage estivi, tirocinio estivo, stage pagato, stage non retribuito,
  stage non pagato, stage curriculari, stage curricolare, tirocinio curriculare, tirocinio curricolare, tirocinio
  extracurriculare, stage post laurea, stage in azienda, stage in ia, stage nei dati, contratto di apprendistato,
  primo anno di università, secondo anno di università, alternanza scuola lavoro, rimborso spese stage
offer: mi hanno proposto, mi propongono, ho ricevuto una proposta, ricevuto un'offerta, ho un'offerta, ho una
  proposta, mi hanno fatto un'offerta, mi hanno fatto una proposta, mi fanno un'offerta, accettare la proposta,
  accettare una proposta, rifiutare l'offerta, rifiutare la proposta, questa offerta, la mia offerta, pacchetto
  retributivo
deadline: scadenza dell'offerta, entro venerdì, entro domani, entro lunedì, rispondere entro, rispondere entro
  venerdì, risposta entro, entro 24 ore, entro 48 ore, 24 ore per rispondere, 48 ore per rispondere, giorni per
  rispondere, giorni per decidere, giorni per accettare, giorni per pensarci, chiedere più tempo, più tempo per
  decidere, più tempo per pensarci, più tempo per rispondere, chiedere tempo, guadagnare tempo, vogliono una risposta,
  vuole una risposta, aspettano la mia risposta, mi mettono pressione per, mi mette pressione per, mi mettono fretta,
  mi mette fretta, mi pressano per, pressione per firmare, far aspettare, far attendere, tenere in sospeso, rimandare
  la risposta, rimandare la mia risposta, aspetto un'altra offerta, aspetto un'altra risposta, aspettando un'altra
  offerta, aspettando un'altra risposta, in attesa di un'altra, offerta che scade, proposta scade
startup check: startup solida, startup sicura, startup rischiosa, startup senza ricavi, startup senza soldi, startup
  fallirà, startup può fallire, startup va male, startup sopravvive, startup sopravviverà, startup è buona, startup
  vale la pena, andare in una startup, unirmi a una startup, unirsi a una startup, accettare una startup, firmare con
  una startup, proposta di una startup, lavorare in una startup rischi, rischi di una startup, rischio di una startup,
  informarsi su una startup, chiedere a una startup, round di investimento, round di finanziamento, giro di
  finanziamenti, finanziamenti della startup, serie a, serie b, pre seed, runway, cassa della startup, quanti soldi ha
  in, quanti mesi di cassa, fallimento della startup, bancarotta
equity: azioni dell'azienda, azioni della startup, quote della società, quote dell'azienda, quote della startup,
  azioni o stipendio, stipendio o azioni, equity o stipendio, stipendio o equity, quote o stipendio, percentuale della
  società, percentuale dell'azienda, percentuale della startup, per cento della società, per cento dell'azienda, %
  della società, % dell'azienda, % della startup, % di equity, opzioni valgono, valgono le azioni, quanto valgono le
  azioni, valgono le stock option, quanto valgono le stock, valore delle azioni, rsus, vesting, cliff, bonus annuale,
  bonus di ingresso, bonus di benvenuto, signing bonus, premio di produzione, premio di risultato, stipendio
  variabile, parte variabile, fisso e variabile, fisso o variabile, quattordicesima, tredicesima, cofondatore,
  diventare socio, diluizione
notice: dare il preavviso, senza preavviso, mesi di preavviso, mese di preavviso, tre mesi di preavviso, due mesi di
  preavviso, ridurre il preavviso, accorciare il preavviso, lavorare il preavviso, non lavorare il preavviso,
  rassegnare le dimissioni, dimissioni senza, comunicare le dimissioni, comunicare che me ne vado, dire al capo che,
  dire al mio capo che, dire che me ne vado, dire che mi licenzio, dirlo al capo, andarsene bene, andare via bene,
  lasciare in buoni rapporti, andarmene in buoni rapporti, in buoni rapporti, controproposta del mio, contro offerta,
  controfferta del mio, mi offrono di più per, mi hanno offerto di più, accettare la controfferta, accettare una
  controfferta, accettare la controproposta, mi danno di più se, più soldi per restare, più soldi se resto, più soldi
  per rimanere, mi pregano di restare, mi chiedono di restare, non vogliono che me ne, passare le consegne, colloquio
  di uscita, vuole che resti, vogliono che resti, vuole che rimanga, vogliono che rimanga, mi offre di più, mi offre
  più soldi, mi offrono più soldi
soft skills: capacità relazionali, capacità comunicative, doti comunicative, doti relazionali, comunicare meglio,
  lavoro in team, lavorare in team, lavorare in squadra, spirito di squadra, empatia, ascolto attivo, qualità
  personali, quali qualità, che qualità, caratteristiche personali"""
