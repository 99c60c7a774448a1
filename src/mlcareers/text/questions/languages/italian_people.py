"""Topics of the guides on people at work, and more of their words in Italian. __init__.py tells how it is read."""

PEOPLE = """\
advise pupils: mio figlio vuole, mio figlio sogna, mia figlia vuole, mia figlia sogna, mio figlio dice che, mia figlia
  dice che, mio fratello vuole, mia sorella vuole, mio nipote vuole, mia nipote vuole, i miei figli dovrebbero, cosa
  dico a mio, cosa dire a mio, consigliare mio figlio, consigliare mia figlia, consigliare ai miei studenti, preparo i
  miei studenti, preparare i miei studenti, preparare gli studenti, mio figlio dovrebbe, mia figlia dovrebbe, figlio
  adolescente, finite le superiori, dopo le superiori mio, studenti delle superiori, orientamento alle superiori,
  consigliare un ragazzo, ragazzi di 17, orientare i miei studenti, che scuola superiore, quale scuola superiore
sole person: unico in azienda, unica in azienda, sono da solo, sono da sola, sono solo in azienda, unico a occuparsi,
  unico a fare, nessun altro, nessuno da cui imparare, senza nessuno da cui, senza mentore, senza senior, lavoro da
  solo, lavoro da sola, team di una persona, faccio tutto io, faccio tutto da solo, nessuno capisce cosa faccio, unico
  tecnico, unico analista, unica analista
ask back: cosa chiedere al colloquio, cosa chiedere al recruiter, cosa chiedere all azienda, domande per il recruiter,
  domande per l azienda, chiedere durante il colloquio, cosa posso chiedere, domande intelligenti, fare domande al, ha
  domande per noi, chiedere del team, chiedere dello stipendio, chiedere della carriera, domande io
team: sotto l it, dentro l it, nell it o, riporta a, a chi riporta, riportare a, risponde a chi, reparto dati, ufficio
  dati, decentralizzato, quante persone nel team, creare un team, costruire un team, formare un team, ruoli del team,
  quali ruoli servono, dove sta il team
level: gradino, gradini, junior mid senior, mid level, livello junior, scatti di carriera, percorso di carriera,
  quando si diventa senior
talent shortage: manca gente, mancano persone, mancano candidati, mancano specialisti, mancano profili, non trovano
  candidati, non trovano personale, non trovano nessuno, non troviamo nessuno, non troviamo candidati, pochi
  candidati, pochi professionisti, difficile trovare profili, difficile trovare candidati, posti vacanti, posizioni
  scoperte, carenza di professionisti, carenza di competenze, scarsità di talenti, introvabili, posti scoperti,
  posti non coperti, offerte scoperte, posizioni aperte non coperte, posizioni vacanti, non si riesce a coprire,
  tanti posti liberi, così tanti posti, manca personale, mancano esperti, mancano tecnici
coding: paura di programmare, odio programmare, non mi piace programmare, scarso a programmare, imparare a
  programmare, riga di codice, righe di codice, negato per la programmazione, bravo a programmare, logica di
  programmazione
maths: numeri, i numeri, negato in matematica, negata in matematica, scarso in matematica, scarsa in matematica, bravo
  in matematica, brava in matematica, matematica avanzata, odio la matematica, paura della matematica, livello di
  matematica, basi di matematica, algebra lineare quanto, equazioni, matematica del liceo, debole in matematica, mai
  piaciuta la matematica
earned: quanto posso guadagnare, quanto può guadagnare, quanto potrei guadagnare, quanto si può guadagnare, quanto si
  guadagna, quanto guadagnerei, quanto guadagnerò, quanto arriva a guadagnare, quanto prende un, quanto prendono,
  quanto prenderei, quanto mi danno, quanto danno, guadagna davvero, guadagnano davvero
no expert: non sono tecnica, non capisco di dati, non ne capisco, non ci capisco, nessuno capisce di ia, nessuno sa di
  ia, senza competenze tecniche, capo non tecnico, manager non tecnico, non abbiamo esperti, lavoro nelle risorse
  umane
impostor: non sono abbastanza bravo, non sono abbastanza brava, mi sento incapace, tutti sono più bravi, tutti ne
  sanno, tutti sanno più, non so niente, non me lo merito, mi scopriranno, scopriranno che, insicuro, insicura,
  insicurezza, mi manca fiducia, mi sento indietro, non valgo
negotiation: tratto, offerta bassa, mi hanno offerto meno, mi offrono meno, accettare la prima offerta, prima offerta
raise: senza aumento, niente aumento, merito un aumento, non mi aumentano, aumento negato, guadagnare di più dove,
  superminimo
fair: pagano poco, prendo poco, è giusto, è poco, è onesto, stipendio giusto, stipendio basso, sotto mercato, quanto
  valgo, il mio valore, mi sfruttano, guadagnano più di me, prendono più di me, meno dei colleghi, buono stipendio,
  stipendio ragionevole, è una buona ral, è bassa
rejected: non mi richiamano, non rispondono, non trovo niente, non riesco a trovare, non passo il colloquio, non passo
  la prima, mi hanno scartato, mi hanno rifiutato, centinaia di cv, centinaia di curriculum, mando cv, mandato cv,
  inviato cv, spariti dopo il colloquio, ghostato
experience paradox: chiedono 2 anni, chiedono anni di esperienza, tutti chiedono, richiedono anni, minimo 3 anni,
  minimo tre anni, minimo 2 anni, almeno 3 anni di, almeno due anni di, junior con esperienza, junior con 3 anni, come
  faccio esperienza, fare esperienza senza, esperienza senza lavoro, senza esperienza nessuno, senza esperienza non,
  cane che si morde
first job: prima opportunità, mi sono appena laureato, mi sono laureato, mi sono laureata, finito il corso, finito il
  bootcamp, finito il master, finita la laurea, cerco il primo, trovare il primo, annunci junior, lavoro da junior,
  lavoro senza esperienza, dove sono le offerte, candidarsi senza esperienza
juniors: non assumono junior, non assumono più, non assumono più junior, meno posti junior, meno junior, niente più
  junior, fine dei junior, posizioni entry level, spariscono i junior, ia e junior, ia al posto dei, ia toglie lavoro
  ai, sostituisce i junior, al posto di un junior
side doors: porta sul retro, altra strada per, entrare da un altro, ruolo ponte, cambio interno, spostarmi
  internamente, cambiare ruolo in azienda, nella mia azienda, da un altro reparto, trampolino di lancio, partire dal
  basso, scorciatoia, strada alternativa
saturated: settore saturo, troppi junior, tutti vogliono, ormai pieno, molta concorrenza, sono troppi, siamo in
  troppi, si è saturato
replace: rischia il posto, rischiano il posto, rischio il posto, perderò il lavoro, perdere il lavoro per, ci
  sostituirà, mi sostituirà, sostituiranno, sostituite, farà sparire, farà scomparire, verrà automatizzato,
  automatizzata, automatizzerà, lo farà l ia, lo fa già l ia, lo fa chatgpt, minacciato dall ia, a rischio per l ia,
  resterò senza lavoro, renderà obsoleto
safest: che l ia non, non sostituibile, insostituibile, insostituibili, lavoro sicuro, mestiere sicuro, fra 20
  anni, tra 20 anni, fra dieci anni, tra dieci anni, scegliere un mestiere, scegliere un lavoro con
bubble: è una bolla, quando scoppia, è solo moda, tutto hype, solo marketing, fuffa, è fuffa, solo fumo, sgonfiarsi,
  si sgonfierà
which fits: non so cosa scegliere, non so quale, non so se, quale strada, che strada prendere, quale percorso, cosa
  scegliere, indeciso tra, indecisa tra, sono indeciso, sono indecisa, è il mio, per chi ama, per chi non ama, per chi
  odia, se mi piace, se non mi piace, mi piacerà, per persone introverse, strade diverse, in base al carattere
hurry: in pochi mesi, in poche settimane, in 30 giorni, in 100 giorni, entro la fine dell, entro l anno, il più in
  fretta, più in fretta possibile, via più veloce, strada più veloce, imparare in fretta
order: da dove parto, studiare prima, in quale ordine, ordine giusto, prima python, percorso di studio, prima di
  imparare, cosa imparo adesso, cosa imparo ora, cosa imparo dopo, cosa studio adesso, cosa studio ora, cosa studio
  dopo, cosa imparare dopo, cosa imparare adesso, cosa imparare ora, qual è il prossimo passo, cosa mi manca da,
  formarmi in, formarsi in, formarsi nella, formarmi sulla, aggiornarsi sulla, cosa altro imparare
beside a job: lavoro a tempo pieno, conciliare studio e lavoro, conciliare con il lavoro, studiare lavorando, lavorare
  e studiare, studio e lavoro, studente lavoratore, un ora al giorno
day rate: quanto mi faccio pagare, costo giornaliero, compenso orario, compenso giornaliero, preventivo per un
  cliente, tariffario
women: guadagnano meno, prendono meno, donne nell it, poche donne, unica donna, l unica donna, mamme, soffitto di
  cristallo, divario retributivo
family: figli piccoli, bambini piccoli, neonato, essere mamma, essere papà, con figli, con un neonato, vita familiare,
  asilo nido, padre di famiglia, famiglia e lavoro
age: ho 30 anni, ho 35 anni, ho 38 anni, ho 42 anni, ho 48 anni, ho 52 anni, ho 55 anni, vecchio per, vecchia per,
  ormai tardi, tardi per, dopo vent anni, dopo venti anni, dopo trent anni, in età avanzata
returning: rientrare nel mondo, fermo da anni, ferma da anni, fuori dal mercato, assenza dal lavoro
quit: licenziarmi, mi licenzio, mollare il lavoro, lascio l azienda, resto o, cercare altro, quando andarsene, saltare
  da un
stress: orari di lavoro, non reggo
dull: sempre la stessa cosa, solo report, solo excel, solo fogli excel, niente machine learning, poco interessante
real title: mi hanno assunto come, assunto come, assunta come, ma in realtà faccio, faccio altro, faccio tutt altro,
  non è quello che, mi avevano promesso, promesso altro, solo di nome, mansioni diverse
titles: titoli di lavoro, stessa cosa, sono la stessa cosa, è la stessa cosa, stesso lavoro, stesso ruolo, nomi
  diversi, cosa significano i titoli
certificate: certificazioni tecniche, esame di certificazione
bootcamp: bootcamps, corso intensivo di, accademia privata, academy a pagamento, corso accelerato
selftaught: senza insegnante, senza corso, a casa mia, imparare da solo, studiare da solo, con youtube, su youtube
no degree: non sono laureata, senza titolo di studio, solo il diploma, ho solo il diploma, non ho finito l, laurea mai
  finita, fuori corso
degree: laurearmi, seconda laurea, un altra laurea, ingegneria o, iscriversi all università, iscrivermi all università
which degree: che laurea serve, quale università scegliere, cosa studiare per, cosa studio per, cosa studiare all
  università, matematica o informatica, informatica o matematica, statistica o informatica, quale ingegneria, che
  indirizzo, scelta universitaria, sbocchi della laurea
masters: una magistrale, fare la magistrale, prendere una magistrale, vale un master, master o, master di primo
  livello
portfolio: portfoli, progetti propri, progetto di dati, progetti di dati, progetti data science, idea per un progetto,
  idea di progetto, che progetto, quale progetto, fare un progetto, progetto da mettere, mettere su github, il mio
  github, errori nel portfolio, mostrare i progetti
how many projects: due o tre progetti, basta un progetto, un progetto basta
cv: il mio cv, scrivere nel cv, scrivere il cv, fare il cv, foto nel cv
posting: offerta di lavoro pubblicata, posizione aperta, posizioni aperte
read a posting: non soddisfo tutti i, ho metà dei requisiti, chiedono di tutto, chiedono troppo, lista di requisiti,
  mi candido lo stesso, candidarmi anche se
remote: smartworking, lavoro da casa, tornare in ufficio, in remoto
from abroad: aziende estere, per gli usa, clienti esteri, cliente estero, pagato in dollari, stipendio svizzero da,
  restando in italia, vivendo in italia, azienda americana, azienda svizzera, frontaliere, frontaliera
freelance: libera professionista, lavoro autonomo, mettermi in proprio, primi clienti, trovare clienti, forfettario
parttime: quattro giorni a settimana, lavorare meno
annotation: addestrare ia, addestrare l ia, addestrare l intelligenza artificiale, allenare ia, addestratore di ia,
  etichettatura, etichettatura dati, etichettare immagini, annotare dati, annotatore, valutare risposte, lavoretti di
  annotazione
leave academia: dall accademia all, dalla ricerca all, finito il dottorato, dal dottorato, assegnista, ricercatore
  universitario a, passare all industria
academia: ricerca universitaria, fare ricerca all università, ricerca in università
management: dirigere un team, guidare persone, gestione di persone, diventare responsabile, diventare capo, coordinare
  un team, ruolo manageriale
promotion: farmi promuovere, non mi promuovono, fermo da anni nello, bloccato allo stesso, stagnante
two offers: ho due offerte, scegliere tra due, confrontare due offerte, un altra offerta, quale accettare
offer: ho ricevuto un offerta, accettare l offerta, accettare un offerta, rifiutare un offerta, lettera di assunzione,
  lettera di impegno, firmare il contratto, firmare
startup check: startup fallisce, startup è sicura, offerta di una startup, rischio startup, startup senza, startup
  chiude
ninety days: ho appena iniziato, appena iniziato, appena assunta, nuovo arrivato, nuova arrivata, iniziare bene
prepare: come prepararsi, colloquio domani, colloquio la prossima settimana, esercitarsi per
interview: domande da colloquio, domande di colloquio, mi chiederanno, chiedono a un colloquio, affrontare un
  colloquio da, affrontare il colloquio da, affrontare un colloquio per, affrontare il colloquio per, gestire un
  colloquio, gestire il colloquio, affrontare un colloquio, affrontare il colloquio, affrontare colloquio
rounds: quante prove, secondo colloquio, terzo colloquio, ultimo colloquio, colloquio finale, selezione lunga, quanto
  dura la selezione, fasi di selezione
hiring: assumono, assumete, stanno assumendo
first hire: quale figura assumere, serve un data engineer, piccola azienda serve, azienda piccola serve, pmi serve,
  alla mia azienda serve, conviene assumere
choose candidates: come valutare un candidato, scegliere il candidato, scegliere i candidati, buon candidato, cosa
  chiedere a un candidato, cosa chiedere ai candidati, come faccio il colloquio, intervistare un candidato, scremare i
  cv, filtrare i cv, prova per i candidati
keep people: perdere persone, se ne vanno tutti, tutti se ne vanno, non farli andare
curriculum: piani di studio, quali materie, insegnare nel, aggiornare il corso, corso di laurea da, cosa insegno
teaching: insegnando, dare lezioni, i miei studenti, i miei alunni, le mie classi
network: farsi conoscere, segnalazione, segnalazioni interne, scrivere a un recruiter, messaggio a un recruiter,
  scrivere al recruiter, conoscenze giuste
ai in interviews: chatgpt nella prova, usare l ia al colloquio, barare con l ia, barare al colloquio, imbrogliare
ai written: cv con chatgpt, cv scritto con chatgpt, cv scritto dall ia, curriculum con chatgpt, scrivere il cv con,
  lettera con chatgpt, codice di chatgpt
ai tools: usare chatgpt, programmare con l ia, programmare con chatgpt, dipendere da chatgpt, con l aiuto dell ia,
  saper usare l ia, usare l ia per
learn to code still: ha senso imparare a programmare, serve ancora programmare, vale la pena imparare python, imparare
  python ancora, programmare nell era
still: ancora senso, serve ancora, ormai morto, ormai morta, è morto, è morta, conviene ancora, vale ancora, ormai
  inutile
layoffs: licenziano, ho perso il lavoro, perso il posto
cities: in che città, migliori città, miglior città, milano o, milano o roma, dove vivere
countries: in che paese, altro paese, nazione, fuori dall italia, all estero dove
visa: visto di lavoro, espatriare, trasferirmi in, trasferirsi in, trasferirmi a, lavorare in germania, lavorare in
  svizzera
expectations: si aspettano miracoli, credono che l ia, pensano che l ia, il capo vuole l ia, capo vuole l ia, vogliono
  l ia ovunque, non capiscono cosa faccio, promesso troppo
explain findings: spiegare risultati, spiegare a chi non, presentare i risultati, presentare risultati, persone non
  tecniche, convincere la direzione, convincere il management, comunicare i risultati
changing technology: cambia tutto, tutto cambia, cambia così in fretta, restare aggiornato, tenersi aggiornati,
  tenermi aggiornato, stare al passo, rimanere indietro, resto indietro, nuovo framework, stare dietro a tutto
colleagues: con chi lavorerò, lavora con altri, lavorare con altri team, con altri reparti, con altri team, con quali
  colleghi
stakeholders: cambiano idea, cambia idea, non sanno cosa vogliono, requisiti cambiano, richieste urgenti, richieste ad
  hoc, committenti, parti interessate
failing projects: non vanno in produzione, mai in produzione, non arriva in produzione, perché falliscono, progetto
  fallito, fallimento dei progetti
business value: cosa porta all azienda, cosa porta a un azienda, vantaggi per l azienda, ritorno dell investimento,
  roi dell ia, a cosa serve a un, cosa ci guadagna un, aziende con l ia
new jobs: nuovi posti, nuovi posti di lavoro, nuove professioni, professioni del futuro, lavori del futuro, crea
  lavoro, creerà posti, posti creati
soft skills: le soft skill, comunicare bene, saper comunicare, lavoro di squadra, parlare in pubblico, intelligenza
  emotiva
share: quale percentuale, quanti dei, quanti hanno, la maggioranza, la maggior parte, metà dei, uno su, sondaggio,
  sondaggi
industries: quale settore, che settore, settori che pagano, settore bancario, in banca, banca o, sanità o,
  assicurazioni, consulenza o, migliori settori, moda o, automotive
skills: competenze richieste, competenze necessarie, competenze servono, che competenze, quali competenze, cosa
  bisogna sapere, cosa devo sapere, bagaglio tecnico
cost: spendere soldi, quanto spendere, investire in formazione
rejected: toppato il colloquio, toppato il colloquio tecnico, ho toppato il colloquio, fallito il colloquio, non ho
  passato il colloquio, bocciato al colloquio, bocciata al colloquio, bruciato il colloquio, cannato il colloquio,
  colloquio è andato male, scena muta
experience paradox: se nessuno mi assume, esperienza senza lavorare, dove faccio esperienza, come si fa esperienza,
  esperienza se nessuno
replace: mi rubi il lavoro, mi tolga il lavoro, mi ruba il lavoro, mi toglie il lavoro, prenda il mio posto, prende il
  mio posto, prenderà il mio posto
quit: mi licenzio o resto, resto o mi licenzio, vado o resto, resto o vado, restare o andarmene
specialise: generalista o specialista, specializzarsi o
promotion: sono senior, già senior, quando si è senior, da quando si è senior, mi considero senior, junior o senior,
  junior o mid, da junior a mid, livello senior"""
