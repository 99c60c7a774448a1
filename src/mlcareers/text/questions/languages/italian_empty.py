"""Words of questions in Italian that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abbandonare abbassare abbastanza abbia abbiamo abitare abituale abituare accade accelerare accetta accettabile
accettare accetto accompagnare accordo acquisire ad adattare addirittura adeguatamente adesso adorare affatto afferma
affermare affrontare aggiornato aggiungere aggiunto agli agosto ah aiuta aiutano aiutare aiutarmi aiutate aiutatemi
aiuto al alcune alcuni alcuno all alla alle allo allora almeno alternativa alternative alto altra altre altri altro
alzare amare ambito amica amici amico ampio analogo anche ancora andando andare andato andrebbe andrei andrò anni anno
annoiare annotare annuo appare apparentemente apparire appassionare appena applicare apprezzare approccio approfittare
approfondire apre apri aprire apro arrangiare arriva arrivando arrivano arrivare arrivato articolo ascoltare aspettare
aspettative aspetti aspetto assai associare assolutamente assurdo attendere attenzione attività attraverso attuale
attuali attualmente aumenta aumentare autorizzare avanti avanzare avanzata avanzato aver avere avete aveva avevano
avevo avrà avrebbe avrei avremmo avrò avuto basare basato base bastare beccare beh bella belle bello ben bene benefici
beneficiare beneficio benissimo bisogno bocciare boh brava bravi bravo breve brevemente brevi brutta brutto buon buona
buonasera buone buongiorno buoni buttare c cadere calcolare cambiare campo candidare capace capire capisce capisco
capita capito caratteristiche carino carriera casi caso ce cedere cento centro cerca cercano cercare cerco certa
certamente certi certo che chi chiacchierare chiamare chiara chiaramente chiaro chiederanno chiedere chiedersi chiedo
chiedono chiesto chiudere chiunque ci ciao ciascuno cifra cifre cinque ciò cioè circa circostanze citare col collega
collegato colleghi colpa com combaciare combinare come comincia cominciare comincio commentare comodo compensare
competere compiere complesso completa completamente completare completo complicata complicato comportare comprendere
comprensibile comune comuni comunque con conciliare concretamente concreto condividere condizioni confermare
confessare confusa confuso conosce conoscere conoscete conosciuto conosco consegnare conseguire considera considerare
considerato consideri consigli consiglia consigliabile consigliare consigliate consigliatemi consigliato
consigliereste consiglio consistere constatare conta contare contattare contenere continua continuare continuo conto
controllare controllo convenire conviene convincere convinto coprire correttamente corretto corrispondere cosa cose
così costare costringere costruire crea creare creato credere credete credi credo crescere critico cugina cugino cui
cultura cura curiosa curioso curo da dagli dai dal dall dalla dalle dare dato davanti davvero de debba debbo decidere
decido decina decisione deciso dedicare definitivamente degli dei del dell della delle dello demotivare dentro
descrivere desiderare desidero detestare dettagli dettaglio detto deve devi devono di dica dice dicembre dico dicono
dieci dietro difficile difficili difficilmente difficoltà dimenticare diminuire dipende dipendono dire diretta
direttamente diretto dirigere discutere disponibile disporre distante distinguere distribuire disturbare diventano
diversa diverse dobbiamo dodici domandano domandare domandarmi domande domani dopo dov dove dovere dovrebbe dovrebbero
dovrei dovremmo dovuto dozzina dubbi dubbio dubitare due dunque durante durare duro e eccetera eccezionale ecco ed
effettivamente effettivo efficace eh ehi eliminare entrambe entrambi entrare entrato entro era erano ero errore errori
esagerare esattamente esatto esaurire escludere esempi esempio esercitare esiste esistere esistono esperienza
esperienze esperti esperto esplorare essere estate esterna esterni esterno estremamente eventuale eventualmente
evidente evidentemente evitando evitare evoluzione evolvere ex fa fabbricare faccia facciamo faccio facendo facile
facili facilmente fai fallire fanno fare farebbe farei farlo farsi fatta fatti fattibile fatto favore favorevole
febbraio fermare fidanzata fidanzato figlio figo fin finale finalmente finché fine fingere finire fino forma forse
forte forza fosse fra francamente franco fratello fregare frequente frequentemente fronte fu funziona funzionano
funzionare fuori generale generalmente generico gennaio gente già giocare giorni giorno giovani giro giudicare
giustamente gli grado gran grande grandi grazie grossa grosso gruppo guarda guardare gusto ha hai hanno help ho i idea
ideale idee identificare ieri ignorare ignoro il illudere immaginare immagino immediatamente impedire impegno
impiegare imporre importanti impossibile in includere inclusi incluso incontrare incoraggiare incorporare indecisa
indeciso indicare indicativamente individuare infastidire infatti infine influenzare influire informazione
informazioni iniziale inizialmente iniziando iniziare iniziato inizio inoltre insieme insomma integrare intendere
intendo interessa interessano interessata interessato interesse interna internet interni interno intorno invece
investire inviare io ipotesi italia italiana l la lanciare lasciando lasciare laureai lavorare lavori lavoro le
leggere leggi lei lentamente letta letto li libera liberamente libero limite limiti linea lingua lo locale logico
lontana lontano lordo loro luce lui lunga lunghi lungo luogo ma madre magari maggio maggior maggiore maggiori
maggiormente mah mai male manca mancano mancanza mancare mandare maneggiare maniera mare marito massimo matta mattina
matto me media mediamente medio meglio meno mensile mente mentire mentre menzionare merita meritare mescolare mese
mesi messo mestiere mestieri metà mettere mettersi metto mezzo mi mia miei migliorare migliore migliori milioni mille
minima minimo minuti mio misurare moderno modificare modo moglie mollare molta molte molti molto momento montare
mostrare motivare motivazione motivi motivo muovere muovermi mutare nascondere natura naturalmente ne neanche
necessariamente necessità negli nei nel nell nella nelle nello nemmeno neppure nervoso nessuno netto niente no noi non
nonostante normale normalmente nostra nostri nostro nota notare notevole notevolmente notte nove novembre nulla nuova
nuovamente nuove nuovi nuovo o obbligare obiettivi obiettivo occasione occorrere occupare occuparmi occuparsi occupato
occupo odiare offrire oggi ogni ok okay oltre omettere onestamente opera opinione opinioni oppure optare ora oramai
ore organizzare ormai osare osservare ottenere ottengo ottenuto ottima ottimista ottimizzare ottimo otto ovviamente
ovvio padre padroneggiare paio pare parecchi parecchio parere pareri parla parlano parlare parlo parola parole parte
partendo parti particolare particolarmente partire passando passare passato passi passo paura pazzo peggio peggiore
pensando pensano pensare pensate pensi penso per perché percorso perdere perfettamente perfetto perfezionare periodo
permette permettere però persa persistere perso persona personale personali personalmente persone pessimista pessimo
piace piacere piacerebbe pian pianificare piano piccola piccolo piena pienamente pieno pigrizia più piuttosto po poche
pochi pochissimo poco poi polizia pomeriggio porta portare posizione possa possano possedere possiamo possibile
possibili possibilità possibilmente posso possono post posto poter potere potrebbe potrebbero potrei potremmo potuto
povero pratica praticamente praticare pratico precedente precedenti precisa precisamente precisare preciso preferibile
preferibilmente preferire preferisco prendere prendo preoccupare presa prese presentare presente presi preso presso
pressoché presto pretendere prevede prevedere previsto prima primi primo principale principali principalmente privata
private privati privato probabile probabilmente problema problemi procedere professionale professionali professione
professioni professionista professionisti profondità progettare programma progredire prolungare promettere pronta
pronto proporre proposto propria proprio proseguire prossimamente prossimi prossimo prova provare provato provo
pubblicato puntare punti punto può puoi pure purtroppo qua qual qualche qualcosa qualcuno quale quali qualità
qualsiasi qualunque quando quant quanta quanto quasi quattro quei quel quell quella quelle quelli quello questa queste
questi questione questioni questo qui quindi quindici raccomandare raccontare rafforzare raga ragazza ragazzi ragazzo
raggiungere ragione ragionevole ragioni rallentare rapido rapporto raramente raro reale reali realistica realistico
realizzare realmente realtà recente recentemente recuperare regà regola regolare relativamente relativo rendere
restando restare restituire resto ricerca ricerche ricevere ricevuto richiedere riconoscere ricordare ridicolo ridurre
riempire riesce riesco riescono riferimento rifiutare riflettere riguarda riguardante riguardo rimanere rimango
rimettere rimetto riprendere rischiare rischiosa rischioso risiedere risolvere risparmiare rispettare rispetto
rispondere risposta risposte ristagnare risultare risultati risultato ritenere ritengo ritiene ritornare riuscire
riuscirò riuscita riuscito rivelare ruoli ruolo sa sai salire saltare saluti salve sapere sapete sappia sappiate
saprei sarà saranno sarebbe sarei sbagliare sbagliata sbagliato sbrigare scambiare scarso scartare scegli scegliendo
scegliere sceglieresti scelgo scelta scelte scendere scettico sconsigliare sconsigliato scopo scoprire scoraggiare
scritto scrivere scrivo se seconda secondo segnalare seguire seguito seguo sei sembra sembrano sembrare semplice
semplicemente sempre senso sentire sento separare separato sera seriamente serie serio servirà servire sette settimana
settimane sfida sfide sfruttare si sia siamo siano sicura sicuramente sicuro siete simile simili sinceramente singolo
sistemare situare situazione situazioni smettere so sognare sola solitamente solito solo soltanto soluzione soluzioni
sono sopportare sopra soprattutto sopravvivere sorella sorta sostanzialmente sostenere sotto spaventare spaventato
spazio specialmente specifica specifiche specifico spedire spendere sperare spesso spiega spiegare spiegarmi spingere
squadra squadre sta stabile stabilire stabilizzare stai stancare stando stanno stare stata stati stato stava stessa
stesse stessi stesso stimare sto strana strano stressare stretto stufare stupendo stupida stupido su sua subire subito
successivo successo suggerimenti suggerimento suggerire suggerite sui sul sull sulla sulle suo suoi superare superiore
supporre sviluppare sviluppo svolge svolgere tale tanta tante tanti tantissimo tanto te team tecnologia temere tempi
tempo tende tendere tenere tengo tentare teoria teoricamente terminare termine terribile terzo testimonianze ti tipi
tipica tipicamente tipico tipo tirare titolo toccare togliere topic tornare torno totale totalmente tra tramite
tranquillizzare trascorrere trasmettere tratta trattasi trattenere tre trenta troppa troppe troppo trova trovando
trovano trovare trovato trovo trucchi trucco tu tua tuo tuoi tutta tuttavia tutte tutti tutto ufficiale ultimamente
ultimi ultimo un una undici unicamente unire uniti uno uomo usano usare usato uscire uso utilizza utilizzano
utilizzare utilizzo va vabbè vado valere vantaggi vantaggio vari varie vario vedere vedi vedo veloce velocemente vengo
vengono venire venti venuto vera veramente vere veri verificare vero verso vi via viceversa vicina vicino video viene
vietare vincere vista vita vivendo vivere vivo voglia voglio vogliono voi volere volevo volta volte vorrebbe vorrei
vorremmo vuoi vuole zona
"""
