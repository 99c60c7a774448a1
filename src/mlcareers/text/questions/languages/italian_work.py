"""Topics of the guides on work and people, and their words in Italian. __init__.py tells how it is read."""

WORK = """negotiation: negoziare, contrattare, trattare lo stipendio, negozio, negoziazione, trattare, trattativa,
  trattative, trattabile, negoziare lo stipendio, negoziare la ral, contrattare lo stipendio, contrattazione,
  controproposta, controfferta, chiedere di più, chiedere più soldi, rilanciare, trattare la ral, negoziare l'offerta,
  margine di trattativa, chiedere di più di, alzare l'offerta, negoziare lo smart working
raise: aumento, aumento di stipendio, chiedere un aumento, aumenti, un aumento, chiedo un aumento, aumento ral,
  aumento dello stipendio, aumento di ral, scatto di stipendio, guadagnare di più nella mia, adeguamento, adeguamento
  dello stipendio, farsi aumentare lo stipendio, chiedere l'aumento
first number: pretese economiche, aspettative economiche, aspettativa economica, aspettative salariali, ral
  desiderata, richiesta economica, quanto chiedere, che ral chiedere, quale ral chiedere, stipendio desiderato, ral
  attuale, stipendio attuale, quanto chiedo, che stipendio chiedere, dire per primo, che cifra dico, che cifra dire,
  cifra dico quando, aspettative retributive, le mie aspettative, che ral dire, dire la mia ral
deadline: scadenza offerta, tempo per pensare, tempo per pensarci, tempo per decidere, tempo per rispondere, entro
  quando, prendere tempo, decidere subito, quanti giorni per rispondere, offerta scade
two offers: due offerte, due offerte di lavoro, due proposte, quale offerta, scegliere tra due offerte, più offerte,
  tra due offerte, confrontare offerte, due contratti, e una banca, o una banca, indeciso tra due, indecisa tra due,
  quale delle due, quale offerta accetto
startup check: offerta da una startup, entrare in una startup, lavorare in una startup, prima di firmare, startup
  affidabile, startup seria, valutare una startup, startup prima di, verificare una startup, accettare startup
equity: stock option, stock options, azioni, quote, equity, bonus, premio, premi, partecipazione agli utili, mbo, rsu,
  quote societarie
notice: preavviso, dimissioni, dimettersi, dimettermi, dare le dimissioni, periodo di preavviso, mi dimetto, passaggio
  di consegne, lettera di dimissioni, lasciare bene, settimane di preavviso, con quanto preavviso, giorni di
  preavviso, annunciare le dimissioni, andarmene bene
freelance: freelance, partita iva, libero professionista, freelancer, liberi professionisti, libera professione, in
  proprio, mettersi in proprio, autonomo, autonoma, lavoratore autonomo, consulente indipendente, p iva, aprire
  partita iva, a partita iva, da freelance, clienti propri, lavorare in proprio, apro la partita iva, aprire la
  partita iva, apro partita iva, con partita iva
day rate: tariffa oraria, tariffa giornaliera, tariffa, tariffe, quanto farsi pagare, quanto chiedere all'ora, costo
  orario, prezzo orario, quanto fatturare, fatturare, all'ora, a giornata, preventivo, quanto chiedere al giorno,
  tariffa freelance
contract: contratto, contratti, tempo indeterminato, tempo determinato, indeterminato, determinato, partita iva o
  dipendente, dipendente o partita iva, dipendente o freelance, freelance o dipendente, contratto a tempo, contratto a
  progetto, somministrazione, cocopro, body rental, interinale, a progetto, assunto o partita iva
travel: trasferta, trasferte, viaggiare, viaggi, viaggi di lavoro, viaggia, in sede dal cliente, dal cliente,
  spostarsi, in presenza
remote: remoto, da remoto, smart working, telelavoro, da casa, lavoro da remoto, lavorare da casa, full remote,
  remota, ibrido, ibrida, lavoro ibrido, a distanza, lavoro agile, nomade digitale, nomadi digitali, da qualsiasi
  posto, completamente da remoto, lavorare da remoto, 100 remoto, casa
from abroad: dall'italia per, per un'azienda estera, per aziende estere, per un'azienda americana, per aziende
  americane, per azienda americana, per azienda estera, per una società estera, dall'estero, per gli stati uniti,
  azienda straniera, aziende straniere, per l'estero, da remoto dall'italia per, per una ditta estera, azienda estera
layoffs: licenziamenti, licenziato, licenziata, licenziamento, licenziati, licenziare, mi hanno licenziato, mi hanno
  licenziata, perso il lavoro, perdere il lavoro, perdere il posto, disoccupato, disoccupata, disoccupazione, tagli,
  tagli al personale, esuberi, esubero, cassa integrazione, licenziamenti di massa, mandato via, layoff, lasciato a
  casa, naspi
bubble: bolla, bolla dell'ia, bolla ai, scoppierà, scoppiare, scoppia, moda, solo una moda, solo hype, hype, moda
  passeggera, sopravvalutata ia, inverno dell'ia, fuoco di paglia, bolla dell'ai
replace: sostituire, sostituirà, sostituisce, rimpiazzerà, rimpiazzare, sostituiti, sparirà, ruberà, sostituito,
  sostituita, sostituirà i, sostituisce il, rimpiazza, rimpiazzati, rimpiazzato, rubare, ruba, ruba il lavoro, rubare
  il lavoro, toglierà, togliere, toglie il lavoro, porterà via, portare via, scompare, scomparirà, scompariranno,
  scomparire, sparire, spariranno, automatizzare, automatizzato, automatizzati, automazione del lavoro, minaccia,
  minacciato, minacciati, a rischio, rischio, in pericolo, per colpa dell'ia, a causa dell'ia, impatto dell'ia,
  eliminare, eliminerà, inutili per, l'ia farà, ucciderà, estinzione, in via di estinzione, cancellerà, cambierà il
  lavoro, dall'ia, dall'ai, ruberà il posto, ruberà il lavoro, rubare il posto, toglierà il lavoro, togliere il
  lavoro, porta via
safest: più sicuro, più sicuri, sicuro dall'ia, sicuri dall'ia, a prova di ia, a prova di ai, a prova di futuro,
  sicuro, sicura, sicure, più sicura, più sicure, al sicuro, al sicuro dall'ia, resistente, resistenti, sopravvivrà,
  sopravviveranno, non sostituirà, meno a rischio, meno esposti
exposure: esposizione, esposto, esposti, esposte, esposta, più esposti, più colpiti, colpiti dall'ia, indice di
  esposizione, più esposte, maggiormente esposti
learn to code still: ancora imparare a programmare, imparare a programmare ancora, senso imparare a programmare, serve
  imparare a programmare, ancora programmare, imparare ancora a programmare, conviene imparare a programmare, imparare
  a programmare oggi, ancora imparare python
stress: stress, stressante, burnout, esaurito, esaurita, stanco, stanca, stressato, stressata, stressanti, orari,
  orario, orario di lavoro, ore di lavoro, carico di lavoro, straordinari, straordinario, ferie, equilibrio, vita
  privata, work life balance, pressione, tossico, tossica, salute mentale, esaurimento, ritmi, sovraccarico, notte,
  quante ore lavora, quante ore si lavora, festivi, bruciato, sfinito, sfinita, vita lavoro, pesante, sovraccarica,
  troppa pressione, troppo lavoro, al limite, sono al limite, capo tossico, ambiente tossico, non stacco, staccare, 50
  ore a settimana, 60 ore, non ho una vita
on call: reperibilità, reperibile, turni, turno di notte, turni di notte, guardia, di turno, essere reperibile
quit: lasciare il lavoro, lasciare il mio lavoro, lascio il lavoro, lasciare l'azienda, mollare, mollare tutto,
  cambiare azienda, cambio lavoro, cambio azienda, restare o andare, restare o andarsene, andarsene, andarmene, odio
  il mio lavoro, infelice, insoddisfatto, insoddisfatta, quando cambiare lavoro, quando lasciare, quanto restare, non
  ne posso più, stufo, stufa, devo andarmene, job hopping, restare, non ce la faccio più, voglio andarmene, voglio
  andare via, voglio mollare, voglia di mollare, voglio licenziarmi, odio il lavoro, stanco del lavoro, stanca del
  lavoro, stanco del mio lavoro, demotivato, demotivata, frustrato, frustrata, cambiare aria, cambiare posto, me ne
  vado, restare o cambiare, lasciare o restare
other field: lasciare la data science, lasciare l'informatica, uscire dall'it, uscire dalla tecnologia, lasciare il
  settore, uscire dal settore, alternative a, alternativa a, fare altro, fuori dai dati, lasciare i dati, abbandonare
  l'informatica, lasciare la programmazione
dull: noioso, noiosa, monotono, monotona, ripetitivo, ripetitiva, annoia, noia, interessante, divertente, tedioso,
  noiosi, ci si annoia, mi annoio, annoiato, annoiata, routine, sempre le stesse cose, poco stimolante, mi annoia
firms: startup, grande azienda, multinazionale, consulenza, start up, grandi aziende, piccola azienda, piccole
  aziende, multinazionali, società di consulenza, big tech, faang, big four, pmi, pubblica amministrazione, settore
  pubblico, statale, concorso pubblico, concorsi pubblici, agenzia, startup o grande azienda, startup o
  multinazionale, body rental o, consulenza o azienda, grande azienda o startup, cliente finale, azienda di prodotto,
  grande o piccola
sole person: unico, unica, unico data scientist, unica data scientist, solo in azienda, sola in azienda, unica
  persona, unico che, da solo in azienda, solo nel team, unico addetto, sono l'unico, sono l'unica
impostor: impostore, sindrome dell'impostore, non sono abbastanza, non sono all'altezza, non all'altezza, troppo
  stupido, stupido, stupida, mi sento stupido, mi sento perso, perso, persa, incapace, non sono capace, non sono
  portato, mi sento un impostore, troppo lento, non ce la faccio, in difficoltà, mi sento inadeguato, inadeguata,
  intelligente abbastanza, non sono bravo, non capisco niente, non capisco nulla, mi sento persa, mi sento stupida, mi
  sento inutile, tutti più bravi, tutti sanno di più, incompetente
ninety days: primi 90 giorni, primi giorni, prima settimana, prime settimane, primo giorno, primo mese, primi mesi,
  primi tre mesi, nuovo lavoro, nuovo posto, periodo di prova, onboarding, inserimento, inizio un nuovo lavoro, appena
  assunto, nuova azienda, nuovo impiego, inizio lunedì, comincio lunedì, partire bene, lavoro nuovo, appena arrivato,
  appena arrivata, superare il periodo di
age: a 30 anni, a 35 anni, a 40 anni, a 45 anni, a 50 anni, età, troppo vecchio, troppo tardi, a 28 anni, a 32 anni, a
  38 anni, a 42 anni, a 48 anni, a 52 anni, a 55 anni, a 60 anni, vecchio, vecchia, troppo vecchia, tardi, è tardi, è
  troppo tardi, dopo i 30, dopo i 40, dopo i 50, over 40, over 50, ho 40 anni, ho 45 anni, ho 50 anni, quarantenne,
  cinquantenne, a quarant'anni, a cinquant'anni, a trent'anni, anagrafica, età anagrafica, ageismo, pensione, troppo
  giovane, più di 40 anni, fuori tempo massimo, troppo grande, troppo in là, quarantenni, cinquantenni, trentenne, a
  questa età, alla mia età, avanti con gli anni, passati gli anta, età giusta, non più giovane, non sono più giovane
returning: maternità, dopo una pausa, rientro, tornare a lavorare, maternità rientro, rientrare, rientrare al lavoro,
  rientro al lavoro, tornare al lavoro, tornare nel mondo del lavoro, congedo parentale, congedo, dopo la maternità,
  paternità, anno sabbatico, sabbatico, pausa dal lavoro, pausa lavorativa, buco nel curriculum, buchi nel curriculum,
  buco nel cv, anni di inattività, reinserimento, reinserirsi, ricominciare dopo, fermo da, ferma da, riprendere a
  lavorare, rientro dalla maternità, rimettermi in pari, buco di, un buco, vuoto nel curriculum, vuoto di, periodo di
  stop, periodo senza lavoro, anni di stop, anni senza lavorare
family: figli, famiglia, bambini, bambino, bimbi, mamma, papà, madre, padre, genitore, genitori, figlio, figlia,
  conciliare famiglia, conciliare con la famiglia, mamma single, famigliare
illness: disabilità, disabile, invalidità, categorie protette, categoria protetta, autismo, autistico, autistica,
  adhd, dislessia, dislessico, malattia cronica, depressione, ansia, neurodivergente, cieco, sordo, sedia a rotelle,
  legge 104, legge 68, asperger
parttime: part time, tempo parziale, orario ridotto, settimana corta, quattro giorni, 4 giorni, settimana di quattro
  giorni, mezza giornata, 20 ore, 30 ore, tre giorni a settimana, meno ore, lavoro part time, a tempo parziale, poche
  ore, contratto part time
beside a job: lavorando, mentre lavoro, ore a settimana, lavorando full time, lavoro full time, a tempo pieno, tempo
  pieno, la sera, di sera, sere, nel weekend, weekend, nel tempo libero, tempo libero, ore al giorno, ore alla
  settimana, dopo il lavoro, senza lasciare il lavoro, accanto al lavoro, insieme al lavoro, conciliare lavoro e
  studio, lavoro e studio, mentre si lavora, in parallelo, lavorando a tempo pieno, nei weekend, fuori orario,
  mantenendo il lavoro, tenendo il lavoro, continuando a lavorare
keep people: trattenere, trattenere i talenti, fidelizzare, se ne vanno, perché se ne vanno, turnover, retention, fuga
  di talenti, trattenere le persone, non farli andare via, restano così poco, restano poco, cambiano azienda, cambiano
  spesso azienda, si licenziano, si dimettono, perché vanno via, vanno via, evitare che se ne, che non se ne vadano,
  tenere i talenti, perdere i miei, trattenere i data scientist, fuga di cervelli
women: donne, donna, divario, femminile, femmine, ragazze, genere, divario di genere, divario salariale, gap di
  genere, parità, discriminazione, maschilismo, quote rosa, diversità, sessismo, donne in, uomini e donne, donna in,
  come donna, donne guadagnano meno, differenza salariale, meno degli uomini, essere donna, gender gap, gap salariale,
  ambiente maschile, mondo di uomini, donna nella tecnologia, donne nella tecnologia
academia: post doc, accademia, accademico, accademica, carriera accademica, carriera universitaria, ricerca o azienda,
  ricerca o industria, università o azienda, postdoc, ricercatore universitario, professore universitario diventare,
  mondo accademico, assegno di ricerca, restare in università, università o industria
lab: laboratorio, laboratori, laboratorio di ricerca, laboratorio di ia, laboratori di ia, centro di ricerca, istituto
  di ricerca
hiring: assumere, assunzione, assumo, assumiamo, assunzioni, reclutare, reclutamento, ingaggiare, trovare personale,
  trovare talenti, trovare sviluppatori, cercare personale, inserire in azienda, selezionare, selezione del personale,
  assumere un, assumere una
first hire: assumere per primo, chi assumere, chi assumere per primo, assumere prima, chi assumo, chi devo assumere,
  prima assunzione, primo data scientist, prima figura, primo assunto, costruire un team dati, creare un team dati,
  formare un team dati, mettere su un team, creare un team di dati, primo dipendente, che figura assumere, assumere
  per prima, serve davvero un data, serve un data scientist, serve un data, ha bisogno di un data, bisogno di un data
  scientist, mi serve un data, primo data engineer, primo data analyst, il mio primo data, prima persona dei dati
choose candidates: candidati, candidato, valutare, valutare un candidato, valutare candidati, valutare i candidati,
  valutarlo, candidata, intervistare, intervistare un, fare un colloquio a, condurre colloqui, condurre un colloquio,
  scegliere un candidato, selezionare candidati, colloquio strutturato, chiedere a un candidato, testare un candidato,
  come valutare, riconoscere un bravo, verificare le competenze, esaminare
advert: scrivere un annuncio, scrivere un annuncio di lavoro, pubblicare un annuncio, annuncio efficace, modello di
  annuncio, redigere un annuncio, scrivere un'offerta, esempio di annuncio, job description, scrivere una job
  description, descrizione della posizione
pay band: fascia retributiva, fasce retributive, fascia di stipendio, quanto pagare, quanto devo pagare, quanto
  offrire, che ral offrire, quale stipendio offrire, budget per, quanto pagarlo, ral da offrire, che budget serve, che
  budget, budget per assumere, budget serve per assumere, quanto pagare un, quanto lo pago, quanto costa assumere
levelling: definire i livelli, livelli nel team, matrice delle competenze, livelli di carriera per, inquadrare, junior
  o senior da assumere, assumere junior o senior, percorsi di carriera per, framework di carriera, struttura dei
  livelli
team: team dati, team di dati, team ai, struttura del team, composizione del team, organizzare il team, organigramma,
  centralizzato, team centrale, dimensione del team, team data, gruppo dati, nostro team dati, a chi riporta il team
teaching: insegnare, insegno, alunni, studenti, allievi, insegnamento, lezione, fare lezione, in classe, scuola,
  docenza, insegnare a, miei studenti, ragazzi a scuola, docenti, classe, ragazzi delle superiori, ai ragazzi, ragazzi
  delle scuole, a scuola, agli studenti, ai bambini, agli alunni, insegnare ai
become a teacher: diventare docente, diventare insegnante, diventare formatore, fare il formatore, insegnante di,
  docente di data science, formatore ai, docente ai, fare corsi, tenere corsi, istruttore
assess students: valutare gli studenti, valutare studenti, voti, voto, esami agli studenti, correggere, plagio,
  interrogazioni, verifiche, dare i voti, compito in classe, valutare i miei studenti, valutare gli alunni, correggere
  i compiti, esami con chatgpt, compiti fatti con l'ia
ethics: etica, etico, etici, morale, coscienza, militare, militari, armi
applicants: candidati per posto, quanti candidati, candidati per posizione, numero di candidati, quante persone si
  candidano
curriculum: programma del corso, programma didattico, contenuti del corso, cosa insegnare, che cosa insegnare,
  syllabus, piano didattico, materia, materie, progettare un corso, argomenti del corso, programma scolastico
leave academia: lasciare l accademia, lasciare l università, lasciare la ricerca, lasciare l'università per, uscire
  dall'università, uscire dall'accademia, dopo il dottorato, dal dottorato all'industria, dal dottorato all'azienda,
  dalla ricerca all'industria, dalla ricerca all'azienda, dall'università all'azienda, dottorato azienda, abbandonare
  la ricerca, dall'accademia all'industria, lasciare il dottorato, dalla ricerca al privato, passare al privato, nel
  privato, al privato, settore privato, nel settore privato, dopo la tesi di dottorato, dopo l'assegno, uscire dalla
  ricerca
advise pupils: orientamento, orientamento scolastico, consigliare agli studenti, consigliare a mio figlio, consigliare
  a mia figlia, orientare gli studenti, cosa dire ai ragazzi
management: manager, responsabile, diventare manager, gestione, dirigente, capo, capo team, team leader, team lead,
  leadership, guidare un team, gestire un team, gestire persone, gestire le persone, coordinare, coordinatore,
  management, passare a manager, manager o tecnico, tecnico o manager, individual contributor, carriera manageriale,
  carriera tecnica o, fare il manager, responsabile di team, guidare
promotion: diventare senior, promozione, passare a senior, promosso, promossa, promozioni, ottenere una promozione,
  essere promosso, da junior a senior, junior a senior, avanzamento, avanzamento di carriera, avanzare, fare carriera,
  salire di livello, livello successivo, diventare senior più, passare senior, passaggio a senior, scatto di carriera,
  crescere in azienda, arrivare a senior, si diventa senior, diventa senior"""
