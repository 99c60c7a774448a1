"""Words of questions in Italian that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abbastanza abbia abbiamo accettare accordo ad adesso agli agosto ah aiuto al alcune alcuni all alla alle allo allora
almeno alto altra altre altri altro amico anche andare anni anno annuo appena arrivando articolo attenzione attività
attraverso attualmente avanti aver avere avete aveva avevano avevo avrebbe avuto bello ben bene bisogno buon buona c
campo capire capito carriera casi caso ce centro cercare cerco certo che chi chiedere ci ciao cinque cioè circa città
ciò col come cominciare comune comunque con condizioni conoscere consigli consiglio conto controllo cosa cose così
credo cui cultura cura da dagli dai dal dall dalla dalle dare dato davanti davvero de degli dei del dell della delle
dello dentro detto deve devi devono di dice dicembre dico dietro difficile dire diverse diversi domande dopo dove
dovrebbe dovrei dovuto due durante e ecco ed eh entrare era erano ero esempio esperienza essere ex fa faccia faccio
facendo facile facilmente fai fanno fare farei farlo fatta fatti fatto favore febbraio finire fino forma forse forte
forza fosse fra fronte fu fuori genere gennaio giornata giorni giorno giovani giro già gli grado gran grande grandi
grazie gruppo guarda ha hai hanno ho i ieri il in infatti informazioni iniziare inizio inoltre insieme interessa
invece io italiana l la lavorare lavori lavoro le leggi lei letto li linea lingua lo lordo loro luce lui lungo luogo
ma magari maggio maggior maggiore mai male mare me media medio meglio meno mensile mente mentre mercato messo mettere
mezzo mi mia miei migliore migliori milioni minuti mio modo molte molti molto momento motivo ne neanche negli nei nel
nell nella nelle nello nemmeno nessuno netto niente no noi non nonostante nostra nostri nostro novembre nulla nuova
nuove nuovi nuovo o oggi ogni oltre opera opinione opinioni ora ore ormai ottenere paese pare parla parlare parola
parole parte partendo parti particolare partire passato paura pensare penso per perché periodo persona personale però
piace piacerebbe piano piccolo piuttosto più po pochi poco poi polizia posizione possa possiamo possibile possibilità
posso possono post posto poter potere potrebbe potrei prendere presente preso presso prima primi primo probabilmente
problema problemi professione progetto programma propria proprio prova pubblicato punti punto puoi pure può qualche
qualcosa qualcuno quale quali qualsiasi quando quanta quanto quasi quattro quei quel quell quella quelle quelli quello
questa queste questi questione questo qui quindi ragione rapporto realistico realtà resto riesco rifiutare rispetto
risposta riuscire ruolo sa sai salve sapere saranno sarebbe sarà scegliere scelta scritto se seconda secondo seguito
sei sembra semplice sempre senso sera serie settimana settimane si sia siamo siano sicuro siete situazione so sola
solo sono sopra soprattutto sotto spesso sta stai stanno stare stata stati stato stava stessa stessi stesso sto su sua
subito successo sui sul sull sulla sulle suo suoi sviluppo tale tanti tanto te tecnologia tempi tempo termine ti tipo
titolo tra tratta troppo trova trovare trovato tu tua tuo tuoi tutta tuttavia tutte tutti tutto ultimi ultimo un una
unica unico uniti uno uscire uso va vari vedere vedi vedo veloce velocemente vengo vengono veramente vero verso vi
vicino video viene vista vita vivere voglio voi volere volta volte vorrei vuoi vuole zero zona
"""
