"""Words of questions in Italian that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
mese mesi
a abbastanza abbia abbiamo abituale accade accetta accettabile accettare accetto accordo acquisire ad addirittura
adeguatamente adesso affatto afferma affermare affrontare aggiornato aggiungere aggiunto agli agosto ah aiuta aiutano
aiutare aiutarmi aiutate aiutatemi aiuto al alcune alcuni alcuno all alla alle allo allora almeno alternativa
alternative alto altra altre altri altro ambito amico ampio analogo anche andando andare andato andrebbe andrei andrò
anni anno annuo appare apparentemente apparire appena applicare apprezzare approccio approfittare arriva arrivando
arrivano arrivare arrivato articolo aspettare aspetti aspetto assai assolutamente attenzione attività attraverso
attuale attuali attualmente aumenta avanti avanzata avanzato aver avere avete aveva avevano avevo avrebbe avrei
avremmo avrà avrò avuto basare basato base bella belle bello ben bene benefici beneficio benissimo bisogno breve
brevemente brevi buon buona buonasera buone buongiorno buoni c campo capire capisce capisco capita capito
caratteristiche carriera casi caso ce centro cerca cercano cercare cerco certa certamente certi certo che chi chiara
chiaramente chiaro chiedere chiedersi chiedo chiesto chiunque ci ciao ciascuno cinque cioè circa circostanze ciò col
collega collegato colleghi colpa come comincia cominciare comincio comodo complesso completa completamente completo
complicata complicato comportare comprendere comprensibile comune comuni comunque con concretamente concreto
condizioni confermare confusa confuso conosce conoscere conoscete conosciuto conosco conseguire considera considerare
considerato consideri consigli consiglia consigliare consigliate consigliatemi consigliato consigliereste consiglio
consistere conta contare contenere continua continuare continuo conto controllo convincere convinto correttamente
corretto cosa cose costruire così crea creare creato credere credete credi credo crescere critico cui cultura cura
curiosa curioso curo da dagli dai dal dall dalla dalle dare dato davanti davvero de debba debbo decidere decido
decisione deciso definitivamente degli dei del dell della delle dello dentro desiderare desidero dettagli dettaglio
detto deve devi devono di dica dice dicembre dico dicono dietro difficile difficili difficilmente difficoltà dipende
dipendono dire diretta direttamente diretto discutere disponibile distante diversa diverse dobbiamo domandare
domandarmi domande dopo dove dovere dovrebbe dovrebbero dovrei dovremmo dovuto dubbi dubbio due dunque durante duro e
eccetera eccezionale ecco ed effettivamente effettivo efficace eh entrambe entrambi entrare entrato entro era erano
ero errore errori esattamente esatto esempi esempio esiste esistono esperienza esperienze esperti esperto essere
estremamente eventuale eventualmente evidente evitando ex fa faccia facciamo faccio facendo facile facili facilmente
fai fanno fare farebbe farei farlo farsi fatta fatti fatto favore favorevole febbraio fin finale finché fine finire
fino forma forse forte forza fosse fra franco frequente frequentemente fronte fu funziona funzionano funzionare fuori
generale generalmente generico gennaio gente giorni giorno giovani giro giustamente già gli grado gran grande grandi
grazie grossa grosso gruppo guarda guardare gusto ha hai hanno ho i idea ideale idee ieri ignoro il illudere
immaginare immagino immediatamente impegno importanti impossibile in inclusi incluso indecisa indeciso indicare
indicativamente infatti informazione informazioni iniziale inizialmente iniziando iniziare iniziato inizio inoltre
insieme insomma intendere intendo interessa interessano interessata interessato interesse internet intorno invece
inviare io ipotesi italia italiana l la lasciando lavorare lavori lavoro le leggere leggi lei letta letto li
liberamente limite limiti linea lingua lo locale logico lontano lordo loro luce lui lunga lunghi lungo luogo ma magari
maggio maggior maggiore maggiori maggiormente mai male manca mancano mancanza maniera mare massimo me media mediamente
medio meglio meno mensile mente mentre menzionare merita meritare messo mettere mettersi metto mezzo mi mia miei
migliorare migliore migliori milioni minima minimo minuti mio moderno modo molte molti molto momento mostrare
motivazione motivi motivo muovere muovermi mutare natura naturalmente ne neanche necessariamente necessità negli nei
nel nell nella nelle nello nemmeno neppure nessuno netto niente no noi non nonostante normale normalmente nostra
nostri nostro nota notevole notevolmente novembre nulla nuova nuovamente nuove nuovi nuovo o obiettivi obiettivo
occasione occuparmi occuparsi occupo offrire oggi ogni oltre onestamente opera opinione opinioni oppure ora ore ormai
ottenere ottengo ottenuto ottima ottimo ovviamente ovvio pare parecchi parecchio parere pareri parla parlano parlare
parlo parola parole parte partendo parti particolare particolarmente partire passando passato passi passo paura
pensando pensano pensare pensate pensi penso per perché perfettamente perfetto periodo permette permettere persona
personale personali personalmente persone però piace piacere piacerebbe pian piano piccola piccolo pienamente
piuttosto più po poche pochi pochissimo poi polizia porta portare posizione possa possano possiamo possibile possibili
possibilità possibilmente posso possono post posto poter potere potrebbe potrebbero potrei potremmo potuto povero
pratica praticamente pratico precedente precedenti precisa precisamente preciso preferibile preferibilmente preferire
preferisco prendere prendo presente preso presso pressoché presto pretendere prevede prevedere previsto prima primi
primo principale principali principalmente probabile probabilmente problema problemi procedere professionale
professionali professione professioni professionista professionisti profondità programma proporre proposto propria
proprio prossimi prossimo prova provare provato provo pubblicato puntare punti punto puoi pure purtroppo può qualche
qualcosa qualcuno quale quali qualità qualsiasi qualunque quando quanta quanto quasi quattro quei quel quell quella
quelle quelli quello questa queste questi questione questioni questo qui quindi raga ragazza ragazzi ragazzo
raggiungere ragione ragionevole rapido rapporto raramente raro reale reali realistica realistico realmente realtà
recente recentemente regola regolare relativamente relativo rendere restando resto ricevere ricevuto richiedere
ridurre riesce riesco riescono riferimento rifiutare riflettere riguarda riguardante riguardo rimanere rimango
risolvere rispettare rispetto rispondere risposta risposte risultare risultati risultato ritenere ritengo ritiene
riuscire riuscirò riuscita riuscito ruoli ruolo sa sai saltare salve sapete sappia sappiate saprei saranno sarebbe
sarei sarà scarso scegli scegliendo scegliere sceglieresti scelgo scelta scelte scopo scoprire scritto scrivere scrivo
se seconda secondo seguire seguito seguo sei sembra sembrano semplice semplicemente sempre senso sentire sento
separato sera seriamente serie serio servirà settimana sfida sfide si sia siamo siano sicuramente siete simile simili
sinceramente singolo sistemare situazione situazioni smettere so sola solitamente solito solo soltanto soluzione
soluzioni sono sopportare sopra soprattutto sorta sostanzialmente sostenere sotto spazio specifica specifiche
specifico spesso spiega spiegarmi spingere sta stabile stabilire stai stando stanno stare stata stati stato stava
stessa stesse stessi stesso sto strano stretto stupendo su sua subire subito successivo successo suggerimenti
suggerimento suggerire suggerite sui sul sull sulla sulle suo suoi superare superiore supporre sviluppo svolge
svolgere tale tanta tante tanti tantissimo tanto te tecnologia tempi tempo tende tendere tenere tengo tentare
teoricamente termine terribile testimonianze ti tipi tipica tipicamente tipico tipo titolo topic tornare torno totale
totalmente tra tramite trascorrere tratta trattasi troppa troppe troppo trova trovando trovano trovare trovato trovo
tu tua tuo tuoi tutta tuttavia tutte tutti tutto ufficiale ultimi ultimo un una uniti uno uomo usano usare usato
uscire uso utilizza utilizzano utilizzare utilizzo va vado vantaggi vantaggio vari varie vario vedere vedi vedo veloce
vengo vengono venire venuto vera veramente vere veri vero verso vi via viceversa vicina vicino video viene vista vita
vivendo vivere vivo voglia voglio vogliono voi volere volevo volta volte vorrebbe vorrei vorremmo vuoi vuole zona
"""
