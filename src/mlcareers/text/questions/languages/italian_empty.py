"""Words of questions in Italian that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abbandonare abbassare abbastanza abbia abbiamo abbiano abitare abituale abituare abitudine accade accanto accelerare
accetta accettabile accettare accetto accompagnare accordo acquisire ad adattare addirittura adeguatamente adesso
adorare adoro affascina affascinare affascinato affatto afferma affermare affinché affrontare aggiornato aggiungere
aggiunto agli agosto ah aiuta aiutano aiutare aiutarmi aiutate aiutatemi aiuto al alcune alcuni alcuno all alla alle
allo allora almeno alta alte alternativa alternative alti alto altra altre altri altro altroieri altrove altrui alzare
alzo ama amare ambito amica amiche amici amico amo ampio analogo anche ancora andando andare andata andato andavo
andiamo andrà andrebbe andrei andrò angolo anima anni anno annoiare annotare annuo ansiosa ansioso appare
apparentemente apparire appartenere appassionante appassionare appena applicare apprezzare approccio approfittare
approfondire apre apri aprile aprire apro arrangiare arrendersi arrendo arreso arriva arrivando arrivano arrivare
arrivato arrivo articolo ascoltare aspettare aspettative aspetti aspetto assai associare assolutamente assurdo
attendere attenzione attimo attira attirare attività attorno attrae attraverso attuale attuali attualmente aumenta
aumentare autorizzare autunno avanti avanzare avanzata avanzato avendo aver avere avesse avessi avete aveva avevano
avevo avrà avranno avrebbe avrebbero avrei avremmo avrò avuto azzardare azzurro babbo basare basato base bassa basse
bassi basso bastare beccare beh bel bella belle belli bello ben benché bene benefici beneficiare beneficio benissimo
bensì bere bevo bianca bianco bisogno bloccata bloccato blu bocciare boh bordo brava bravi bravo breve brevemente
brevi brutta brutti brutto buio buon buona buonasera buone buongiorno buoni buono buttare butto c cade cadere caduto
calcolare calda caldo calmare cambiare campo candidare capace capire capisce capisco capita capito caratteristiche
carina carino carriera casi caso cattiva cattivi cattivo ce cedere centinaia cento centro cerca cercano cercare cerco
certa certamente certi certo che chi chiacchierare chiama chiamare chiamo chiara chiaramente chiaro chiederanno
chiedere chiedersi chiedo chiedono chiesto chissà chiudere chiunque ci ciao ciascuno cifra cifre cinquanta cinque ciò
cioè circa circostanze citare codesto col collega collegato colleghi coloro colpa colui com combaciare combinare come
comincia cominciare comincio commentare comodo compensare competere compiere complesso completa completamente
completare completo complicata complicato comportare compra comprendere comprensibile comune comuni comunque con
conciliare concretamente concreto condividere condizioni confermare confessare confusa confuso conosce conoscere
conoscete conosciuto conosco consegnare conseguire considera considerare considerato consideri consigli consiglia
consigliabile consigliare consigliate consigliatemi consigliato consigliereste consiglio consistere constatare conta
contare contattare contenere contenta contenti contento contesto continua continuare continuo conto controllare
controllo convenire conviene convincere convinto coprire coraggio coraggiosa coraggioso corpo correttamente corretto
corrispondere corta corto cosa cose così costare costringere costruire costui crea creare creato crede credere credete
credi credo crescere criticano criticare critico cugina cugino cui cultura cuore cura curiosa curioso curo da dagli
dai dal dall dalla dalle danno dappertutto darà dare darebbe darei darò dato dava davanti davvero de debba debbano
debbo decennio decidere decido decina decine decisione deciso dedicare definitivamente degli dei del dell della delle
dello delusi demotivare dentro deridono descrivere desiderare desidero destino detestare dettagli dettaglio detto deve
devi devono di dia dica dice dicembre diceva dico dicono dieci dietro difficile difficili difficilmente difficoltà
dimenticare diminuire dipende dipendere dipendono dire direbbe direi diretta direttamente diretto dirigere discutere
disperare disperata disperato disperazione dispero disponibile disporre distante distinguere distribuire disturbare
diventano diversa diverse dobbiamo dodici dolce domandano domandare domandarmi domande domani domenica dopo dopodomani
doppia doppio dorme dormire dormo dov dove dovere doveva dovevo dovrà dovranno dovrebbe dovrebbero dovrei dovremmo
dovrò dovuto dozzina dubbi dubbio dubitare dubito due dunque durante durare duri durissimo duro e eccellente eccetera
eccetto eccezionale eccezione ecco ed effettivamente effettivo efficace egli eh ehi eliminare ella enorme entrambe
entrambi entrare entrato entro eppure era erano ero errore errori esagerare esattamente esatto esaurire esce escludere
esco esempi esempio esercitare esiste esistere esistono esperienza esperienze esperti esperto esplorare esse essendo
essere essi estate esterna esterni esterno estremamente eventuale eventualmente evidente evidentemente evitando
evitare evito evoluzione evolvere ex fa fabbricare faccia facciamo facciano faccio facendo faceva facevo facile facili
facilitare facilmente fai fallire fanno farà faranno fare farebbe farebbero farei farlo farò farsi fastidioso faticosa
faticoso fatta fatti fattibile fatto favore favorevole febbraio fece feci ferma fermare fermo fidanzata fidanzato
fiducia figlie figlio figo fin finale finalmente finché fine fingere finire finisce finisco fino finora forma forse
forte fortuna fortunatamente forza fosse fossero fra francamente franco frase fratello frattempo fredda freddo fregare
frequente frequentemente fresca fresco fronte fu funziona funzionano funzionare fuori furba furbo geloso generale
generalmente generico genero gennaio gente gentile gestire già giacché giallo gigante giocare gioia giorni giorno
giovane giovani giovedì gira girare giro giudicare giugno giustamente gli grado gran grande grandi grasso grazie
gridare grigio grossa grosso gruppo guarda guardare guardo gusto ha hai hanno help ho i idea ideale idee identificare
ieri ignorare ignoro il illudere immaginare immagino immediatamente impedire impegno impiegare imporre importanti
impossibile impressione in incastrata incastrato includere inclusi incluso incontrare incoraggiare incorporare
indecisa indeciso indicare indicativamente indietro individuare indovinare infastidire infastidisce infatti infine
influenzare influire informazione informazioni ingenuo inizia iniziale inizialmente iniziando iniziare iniziato inizio
inoltre insieme insomma intanto integrare intendere intendo intenzione intera interessa interessano interessare
interessata interessato interesse interna internet interni interno intero intorno invece inverno investire inviare
invio io ipotesi istante italia italiana l la laggiù lamentare lamentarsi lamento lanciare largo lascia lasciando
lasciare lascio lati lato laureai lavorare lavori lavoro le legame legge leggere leggi leggo lei lenta lentamente
lento letta letto li libera liberamente libero limite limiti linea lingua litigare litigo lo locale logico lontana
lontano lordo loro luce luglio lui lunedì lunga lunghe lunghi lungo luogo ma madre magari maggio maggior maggiore
maggiori maggiormente magro mah mai male malgrado manca mancano mancanza mancare manda mandare mando maneggiare mangia
mangiare mangio mani maniera mano mare marito martedì marzo massimo matta mattina matto me media mediamente mediante
medio meglio meno mensile mente mentire mentre menzionare mercoledì merita meritare merito mescolare mese mesi messo
mestiere mestieri metà mette mettere mettersi metto mezzo mi mia mie miei migliaia migliorare migliore migliori mila
miliardi miliardo milione milioni mille minima minimo minore minori minuti minuto mio misurare moderno modi modificare
modo moglie mollare mollo molta molte molti molto momento montare morire mostra mostrare motivare motivazione motivi
motivo mucchio muovere muovermi mutare nascere nascondere naso nata nato natura naturalmente ne neanche
necessariamente necessità negare negli nego nei nel nell nella nelle nello nemmeno neppure nera nero nervoso nessuno
netto niente nipote nipoti no noi nominare non nonna nonni nonno nonostante normale normalmente nostra nostre nostri
nostro nota notare notevole notevolmente notte notti nove novembre nulla nuora nuova nuovamente nuove nuovi nuovo o
obbligare obiettivi obiettivo occasione occhi occhio occorrere occupare occuparmi occuparsi occupato occupo odia
odiare offre offrire offro oggi ogni ognuna ognuno ok okay oltre omettere onestamente opera opinione opinioni oppure
optare ora oramai ore organizzare orgogliosa orgoglioso ormai orribile osare oso osservare ossia ottenere ottengo
ottenuto ottima ottimi ottimista ottimizzare ottimo otto ottobre ovunque ovvero ovviamente ovvio padre padroneggiare
paio palle pancia paragonare pare parecchi parecchio parere pareri parla parlano parlare parlo parola parole parte
partendo parti particolare particolarmente partire passa passando passare passato passi passo paura pazienza pazza
pazzo peccato peggio peggiorare peggiore pelle pensa pensando pensano pensare pensate pensi pensiero penso pentire
pento per perché perciò percorso perde perdere perdo perfettamente perfetto perfezionare perfino pericolosa pericoloso
periodo permette permettere però persa persino persistere perso persona personale personali personalmente persone
persuadere pertanto pessimista pessimo pezzo piacciono piace piacere piacerebbe pian piangere pianificare piano
piccola piccolo piena pienamente pieni pieno pigra pigrizia pigro più piuttosto po poche pochi pochissimo poco poi
poiché polizia pomeriggio porta portare posizione possa possano possedere possiamo possibile possibili possibilità
possibilmente posso possono post posto poter potere poteva potevo potrà potranno potrebbe potrebbero potrei potremmo
potrò potuto povero pratica praticamente praticare pratico precedente precedenti precisa precisamente precisare
preciso preferibile preferibilmente preferire preferisco prende prendere prendo preoccupare presa prese presentare
presente presi preso presso pressoché prestare presto pretendere prevede prevedere previsto prima primavera primi
primo principale principali principalmente principio privata private privati privato probabile probabilmente problema
problemi procedere professionale professionali professione professioni professionista professionisti profonda
profondità profondo progettare programma progredire prolungare promesso promettente promettenti promettere pronta
pronto proporre proposto propria proprio proseguire prossimamente prossimi prossimo prova provare provato provo
pubblicato pulito puntare punti punto può puoi purché pure purtroppo qua qual qualche qualcosa qualcuno quale quali
qualità qualora qualsiasi qualunque quando quant quanta quanto quaranta quarta quarto quasi quassù quattro quegli quei
quel quell quella quelle quelli quello questa queste questi questione questioni questo qui quindi quindici quinta
quinto raccomandare raccontare rafforzare raga ragazza ragazzi ragazzo raggiungere ragione ragionevole ragioni
rallentare rapido rapporto raramente raro reale reali realistica realistico realizzare realmente realtà recente
recentemente recuperare regà regola regolare relativamente relativo rendere resta restando restare restituire resto
ricerca ricerche riceve ricevere ricevo ricevuto richiedere riconoscere ricordare ridere ridicolo ridurre riempire
riesce riesco riescono riferimento rifiutare riflettere riguarda riguardante riguardare riguardo rimane rimanere
rimango rimangono rimasta rimasto rimettere rimetto rimpiangere ringraziare ringrazio riprendere rischiare rischiosa
rischioso risiedere risolvere risparmiare rispettare rispetto rispondere risposta risposte ristagnare risultare
risultati risultato ritenere ritengo ritiene ritornare riuscire riuscirò riuscita riuscito rivelare rossa rosso ruoli
ruolo sa sabato sacco sai sale salire salito saltare saluti salve salvo sanno sapere sapete sapevo sappia sappiate
saprei saprò saputo sarà saranno sarebbe sarebbero sarei sarò sbagliare sbagliata sbagliato sbrigare scambiare
scappare scappo scarso scartare scegli scegliendo scegliere sceglieresti scelgo scelta scelte scelto scema scemo
scende scendere scettico schermi schermo scherzo schiena sciocchezza sconsigliare sconsigliato scoperto scopo scoprire
scopro scoraggiare scritto scrive scrivere scrivo scuro scusa sdraiato se sebbene secco secolo seconda secondo sedere
sedersi seduta seduto segnalare seguire seguito seguo sei sembra sembrano sembrare sembro semplice semplicemente
sempre senso sente sentimento sentire sento separare separato sera serata seria seriamente serie serio servirà servire
sessanta sette settembre settimana settimane sfida sfide sfortuna sfortunatamente sforzi sforzo sfruttare si sia siamo
siano siccome sicura sicuramente sicuri sicuro siete significare simile simili simpatica simpatico sinceramente
singolo sistemare situare situazione situazioni smesso smettere smetto so sogna sognare sogno sola solitamente solito
solo soltanto soluzione soluzioni sono sopportare sopra soprattutto sopravvalutare sopravvivere sorella sorta
sostanzialmente sostenere sotto sottovalutare sparisce spaventare spaventato spazio specialmente specifica specifiche
specifico spedire spende spendere spendo spera speranza sperare spero speso spesso spiega spiegare spiegarmi spiego
spingere sporco squadra squadre sta stabile stabilire stabilizzare stai stamattina stancante stancare stando stanno
stanotte starà stare starò stasera stata stati stato stava stavo stessa stesse stessi stesso stia stimare sto strana
strani strano stressare stretto stufare stufi stupendo stupida stupidaggine stupido stupire stupisce su sua subire
subito successivo successo suggerimenti suggerimento suggerire suggerite sui sul sull sulla sulle suo suocera suocero
suoi superare superiore supporre sviluppare sviluppo svolge svolgere tale tali talvolta tanta tante tanti tantissimo
tanto te team tecnologia temere temo tempi tempo tende tendere tenere tenevo tengo tengono tenta tentare tento tenuto
teoria teoricamente terminare termine terribile terza terzo testa testimonianze ti tiene tipi tipica tipicamente
tipico tipo tira tirare tiro titolo toccare togliere topic toppare toppato torna tornare torno totale totalmente tra
tramite tranne tranquilla tranquillizzare tranquillo trascorrere trasmettere tratta trattasi trattenere tre trenta
trentina triplo triste tristi troppa troppe troppo trova trovando trovano trovare trovato trovo trucchi trucco tu tua
tue tuo tuoi tutta tuttavia tutte tutti tutto tuttora ufficiale ultimamente ultimi ultimo un una undici unicamente
unire uniti uno uomo usando usano usare usato uscire uscita uscito uso utilizza utilizzano utilizzare utilizzo utopico
va vabbè vada vado vai valere vanno vantaggi vantaggio vari varie vario vecchi veda vede vedere vedevo vedi vedo
vedono vedrai vedrò veloce velocemente venerdì vengo vengono venire venti ventina venuto vera veramente verde vere
vergogna vergognare vergognarsi vergogno veri verificare verità vero verrà verso vi via viceversa vicina vicino video
viene vietare vincere viso vissuto vista vita vive vivendo vivere vivo vivono voglia voglio vogliono voi volere voleva
volevo volta volte vorrebbe vorrebbero vorrei vorremmo vostra vostre vostri vostro vuoi vuole vuota vuoto zia zio zona
gestisce gestiscono impressiona impressionare milanese romano romana dissero fecero prenderebbero sceglierei
scegliereste panico terrore nervosa
arrabbiare irritare indebitare terrorizzare soffocare frustrare ispirare tollerare reggere rinunciare desistere
insistere azzeccare confondere replicare chiarire sospettare inseguire concludere ammettere giurare ingannare ammirare
invidiare schivare fuggire rompere rovinare calare ampliare estendere accorciare allungare pagare esigere supplicare
importare sprecare soffrire godere percepire collaborare partecipare dividere bilanciare alterare adeguare tardare
affrettare mantenere conservare accadere succedere capitare emergere comparire dimostrare rivedere aggiornare vantare
spiccare brillare lottare dibattere concordare forzare proibire agevolare complicare semplificare cogliere assimilare
memorizzare scordare orientare incastrare calzare disprezzare generalizzare collocare riconsiderare ripensare
scommettere garantire fidare diffidare gettare cascare trascinare bloccare sbloccare impantanare campare sgobbare
svoltare sfondare spaccare incastrarsi cavare arrabbiato arrabbiata negato negata paure pena rabbia schifo certezza
sbagli sfiga rischi pregi difetti conseguenza rimedio guaio guai casino pasticcio inganno trappola bugia traguardo
strada strade cammino tappa fase forme tema temi argomento dritta dritte mondo altissimo pazzia follia folle
improbabile falso falsa ingiusto ingiusta ampia antico antica seguente lordi netti valore valori
entra
applicata applicate
termini
"""
