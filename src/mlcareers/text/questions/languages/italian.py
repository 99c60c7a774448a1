"""Words of questions in Italian: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: stipendio, stipendi, guadagna, guadagnano, guadagnare, guadagno, retribuzione, salario, pagato, pagati, RAL,
  ral, paga, pagano, soldi
highest: meglio pagato, meglio pagati, più pagati, più pagato
difference: differenza, differenze, confronto, confrontare, versus, vs
way: diventare, passare da, passare a, cambiare, transizione, percorso, entrare nel, riconvertirsi, carriera da, si
  diventa, cambiare lavoro, cambiare carriera, riqualificarsi
need: serve, servono, bisogna, necessario, necessaria, richiesto, requisiti, obbligatorio, devo, occorre,
  importante, basta
worth: vale la pena, conviene, utile, riconosciuto, ne vale la pena
still: ancora, morto, superato
learn: imparare, studiare, studi, corso, corsi, formazione, libro, libri
skills: competenze, abilità, conoscenze, strumenti
demanded: richiesti, richieste, più richiesti, ricercati
outlook: futuro, domanda, prospettive, mercato del lavoro, sbocchi, crescita, richiesta, domanda di lavoro
count: quanti, quante, numero di
share: percentuale, quota
level: livello, livelli
definition: cos'è, che cos'è, cosa significa, significa, definizione
duties: cosa fa, cosa fanno, mansioni, compiti, giornata tipo, di cosa si occupa
certificate: certificato, certificati, certificazione, certificazioni, esame
cost: costa, costo, prezzo
jobs: quale lavoro, quali lavori, quale professione
without: senza, nessun
coding: programmare, programmazione, codice, linguaggio, linguaggio di programmazione
maths: matematica
degree: laurea, università, titolo di studio, diploma, laureato
masters: master, magistrale, laurea magistrale
phd: dottorato, phd
interview: colloquio, colloqui, colloquio tecnico
portfolio: portfolio, progetti
cv: curriculum, CV, curriculum vitae, cv
negotiation: negoziare, contrattare, trattare lo stipendio
offer: offerta, offerta di lavoro
visa: visto, permesso di lavoro, carta blu
age: a 30 anni, a 35 anni, a 40 anni, a 45 anni, a 50 anni, età, troppo vecchio, troppo tardi
parttime: part time, tempo parziale
freelance: freelance, partita iva, libero professionista
remote: remoto, da remoto, smart working, telelavoro, da casa
first job: primo lavoro, senza esperienza, neolaureato, principiante, primo impiego
internship: stage, tirocinio
layoffs: licenziamenti, licenziato, licenziata
replace: sostituire, sostituirà, sostituisce, rimpiazzerà, rimpiazzare, sostituiti, sparirà, ruberà
women: donne, donna, divario
industries: settore, settori
employers: aziende, azienda, datori
time: quanto tempo, mesi, in quanto tempo, quanto ci vuole
no degree: senza laurea, senza titolo, senza università
rounds: quanti colloqui, fasi, processo di selezione
prepare: preparare, prepararmi, preparo
rejected: rifiutato, rifiuti, scartato, nessuna risposta
cover letter: lettera di presentazione, lettera motivazionale
raise: aumento, aumento di stipendio, chiedere un aumento
two offers: due offerte
fair: giusto, giusta, sottopagato
returning: maternità, dopo una pausa, rientro, tornare a lavorare
family: figli, famiglia
beside a job: lavorando, mentre lavoro, ore a settimana
day rate: tariffa oraria, tariffa giornaliera, tariffa
side doors: più facile, più facili, più semplice
saturated: saturo, saturato
bubble: bolla
safest: più sicuro, più sicuri
stress: stress, stressante, burnout, esaurito, esaurita, stanco, stanca
dull: noioso, noiosa
firms: startup, grande azienda, multinazionale, consulenza
countries: quale paese, quali paesi, miglior paese, paese migliore
management: manager, responsabile, diventare manager
promotion: diventare senior, promozione, passare a senior
hiring: assumere, assunzione
first hire: assumere per primo, chi assumere
choose candidates: candidati, candidato
team: team dati
which degree: cosa studiare, quale laurea, quale facoltà, che università
order: da dove iniziare, in che ordine, da dove partire
learning cost: gratis, gratuitamente, quanto costa imparare
bootcamp: bootcamp
attractive: buona carriera, buon lavoro
against: svantaggi, contro
academia: dottorando, post doc, accademia
leave academia: lasciare l accademia, lasciare l università
which fits: fa per me, adatto a me, adatta a me
more pay: guadagna di più, chi guadagna di più
"""

REFUSED = """
medicine: medico, farmaco, malattia, sintomi, incinta, cancro
law: avvocato, causa, tasse, tribunale
abuse: merda, idiota, stronzo, cazzo
order: scrivimi, traduci, barzelletta, ricetta
"""

EMPTY = """
a quanta abbastanza abbia abbiamo accettare accordo ad adesso agli agosto ah aiuto al alcune alcuni all alla alle allo allora
almeno alto altra altre altri altro amico anche andare anni anno annuo appena arrivando articolo attenzione attività
attraverso attualmente avanti aver avere avete aveva avevano avevo avrebbe avuto bello ben bene bisogno buon buona c
campo capire capito carriera casi caso ce centro cercare cerco certo che chi chiedere ci ciao cinque cioè circa città
ciò col come cominciare comune comunque con condizioni conoscere consigli consiglio conto contro controllo cosa cose
così credo cui cultura cura da dagli dai dal dall dalla dalle dare dato davanti davvero de degli dei del dell della
delle dello dentro detto deve devi devono di dice dicembre dico dietro difficile dire diverse diversi domanda domande
dopo dove dovrebbe dovrei dovuto due durante e ecco ed eh entrare era erano ero esempio esperienza essere ex fa faccia
faccio facendo facile facilmente fai fanno fare farei farlo fatta fatti fatto favore febbraio finire fino forma forse
forte forza fosse fra fronte fu fuori genere gennaio giornata giorni giorno giovani giro giusto già gli grado gran
grande grandi grazie gruppo guarda ha hai hanno ho i ieri il in infatti informazioni iniziare inizio inoltre insieme
interessa invece io italiana l la lavorando lavorare lavori lavoro le leggi lei letto li linea lingua lo lordo loro
luce lui lungo luogo ma magari maggio maggior maggiore mai male mare me media medio meglio meno mensile mente mentre
mercato messo mettere mezzo mi mia miei migliore migliori milioni minuti mio modo molte molti molto momento motivo ne
neanche negli nei nel nell nella nelle nello nemmeno nessuno netto niente no noi non nonostante nostra nostri nostro
novembre nulla nuova nuove nuovi nuovo o oggi ogni oltre opera opinione opinioni ora ore ormai ottenere paese pare
parla parlare parola parole parte partendo parti particolare partire passato paura pensare penso per perché periodo
persona personale però piace piacerebbe piano piccolo piuttosto più po pochi poco poi polizia posizione possa possiamo
possibile possibilità posso possono post posto poter potere potrebbe potrei prendere presente preso presso prima primi
primo probabilmente problema problemi professione progetto programma propria proprio prova pubblicato punti punto puoi
pure può qualche qualcosa qualcuno quale quali qualsiasi quando quanto quasi quattro quei quel quell quella quelle
quelli quello questa queste questi questione questo qui quindi ragione rapporto realistico realtà resto riesco
rifiutare rispetto risposta riuscire ruolo sa sai salve sapere saranno sarebbe sarà scegliere scelta scritto se
seconda secondo seguito sei sembra semplice sempre senso senza sera serie settimana settimane settore si sia siamo
siano sicuro siete situazione so sola solo sono sopra soprattutto sotto spesso sta stai stanno stare stata stati stato
stava stessa stessi stesso sto su sua subito successo sui sul sull sulla sulle suo suoi sviluppo sì tale tanti tanto
te tecnologia tempi tempo termine ti tipo titolo tra tratta troppo trova trovare trovato tu tua tuo tuoi tutta
tuttavia tutte tutti tutto ultimi ultimo un una unica unico uniti uno uscire uso va vari vedere vedi vedo veloce
velocemente vengo vengono veramente vero verso vi vicino video viene vista vita vivere voglio voi volere volta volte
vorrei vuoi vuole zero zona è
"""
