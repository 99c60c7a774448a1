"""What is asked about pay, learning and levels, and its words in Italian. __init__.py tells how it is read."""

CAREERS = """\
where pay differs: a seconda della regione, secondo la città, dipende dalla regione, dipende dal luogo, dipende da
  dove, in base alla città, in base alla regione, per città, per regione, in provincia, al sud, nel sud, al nord, nord
  o sud, fuori milano, fuori da milano, milano o provincia, milano rispetto a, in città piccole, piccole città, grandi
  città, grande città, città grande, costo della vita, dopo l'affitto, dopo aver pagato l'affitto, affitti, differenza
  di stipendio tra città, stipendi al sud, stipendio al sud, stipendi in provincia
count: quanti ce ne sono, quante ce ne sono, quanti sono i, quanti esistono, quante persone lavorano, quanta gente
  lavora, quanti lavorano, quanti posti di lavoro, quanti posti, quante posizioni, quanti professionisti, quante
  persone fanno, quanti ne esistono, dimensione della professione
phd: senza dottorato, con il dottorato, dottorando in, dottorato di ricerca, un phd, fare un phd, fare il phd, senza
  phd, la mia tesi, mollare il dottorato, abbandonare il dottorato, finire il dottorato, dottorato industriale,
  dottorato o, argomento di tesi, pubblicare articoli, pubblicare paper, pubblicazioni, pubblicazioni scientifiche,
  borsa di dottorato, posto di dottorato, posti di dottorato
years: quanti anni di esperienza, quanti anni per senior, quanti anni fino a senior, quanti anni ci vogliono, quanti
  anni servono, anni per diventare senior, anni per essere senior, anni prima di diventare, anni da junior, quanto
  tempo da junior, quanto tempo come junior, quanto tempo per diventare senior, dopo quanto tempo, da quanti anni, a
  partire da quanti anni, nel giro di quanti anni, numero di anni
cities: che città, in quali città, città migliore, città migliori, migliore città, migliori città per, città con più,
  città dove, quale regione, quali regioni, in quale regione, in che regione, dove trasferirsi in italia, dove
  trasferirmi in italia, dove c'è più lavoro, dove ci sono più, dove sono i lavori, dove sono le aziende, dove si
  trovano le aziende, roma o milano, milano o torino, polo tecnologico
levelling: definire livelli, livelli nel mio team, livelli del team, livelli di seniority, scala dei livelli, griglia
  dei livelli, griglia di competenze, percorso di carriera interno, percorsi di carriera interni, career ladder,
  career framework, aspettative per livello, criteri per senior, criteri di promozione, che livello assumere, quale
  livello assumere, assumere un junior o, assumere un senior o, assumo junior o senior, assumo un junior o, un senior
  o due, due junior o un, valutare la seniority, valutare il livello di, a che livello assumere, a che livello
  inquadrare, inquadrare un
after: cosa viene dopo, cosa fare dopo, cosa c'è dopo, ruolo successivo, prossimo ruolo, evoluzione di carriera,
  evoluzione professionale, progressione di carriera, percorso di crescita, sbocchi di carriera, verso dove crescere,
  verso quali ruoli, a quali ruoli, dove porta, dove si arriva, a cosa porta, quali ruoli dopo, piano di carriera, che
  fine fanno, cosa diventa un
learn to code still: imparare a programmare nel 2026, imparare a programmare nel 2025, serve ancora imparare a,
  serve   ancora saper programmare, vale la pena imparare a, ha senso imparare a, ha ancora senso imparare, a che
  serve   imparare a, perché imparare a programmare, perché imparare python, se l'ia programma, se l'ai programma,
  se l'ia   scrive, se chatgpt programma, se chatgpt scrive, l'ia programma già, l'ia programma meglio, l'ia
  scrive codice, l'ia   scrive il codice, l'ai scrive il codice, chatgpt programma meglio, chatgpt scrive il
  codice, chatgpt scrive codice, non serve più programmare, non serve più saper, inutile imparare a programmare,
  imparare a codare, imparare python   con l'ia, imparare python con l'ai
become a teacher: fare la formatrice, fare formazione, fare formazione aziendale, fare corsi di, fare lezioni, fare
  lezioni di, fare lezioni private, formatore ia, formatore aziendale, formatore freelance, formatore data, insegnare
  all'università, insegnare in un bootcamp, insegnare online, insegnare per soldi, guadagnare insegnando, guadagnare
  facendo lezioni, vivere di formazione, vivere di corsi, vendere corsi, vendere un corso, vendere il mio corso,
  vendere corsi online, creare un corso online, creare un corso, creare corsi, creare corsi online, registrare un
  corso, docente a contratto, professore a contratto, fare il docente, fare la docente, fare il mentore, fare il
  mentor, fare mentoring, mentor a pagamento, mentoring a pagamento, tenere un corso, tenere lezioni, tenere workshop,
  fare workshop, organizzare workshop, laboratori ia, formare i colleghi, formare colleghi, formare i dipendenti,
  formare adulti, formazione aziendale
employers: quale azienda, quali aziende assumono, che aziende assumono, aziende assumono, aziende che assumono,
  aziende che cercano, migliori aziende, migliore azienda, miglior azienda, migliori datori, principali datori, chi
  assume data, chi sta assumendo, dove candidarsi, dove candidarmi, dove mandare il cv, dove inviare il cv, dove
  mandare il curriculum, dove lavorano i, dove lavora un, dove può lavorare un, dove posso lavorare, per chi lavora,
  in quali aziende, in che aziende, in quale azienda
just: è solo un, è solo una, niente più che, semplicemente un, non è la stessa cosa, la stessa cosa di, stessa cosa di
  un, un altro nome per, altro nome per, nuovo nome per, nome altisonante, nome alla moda per, nome figo per, un nome
  di moda, travestito da, in fondo un, in realtà un
more pay: guadagna più di, guadagnare di più, guadagnare di più di, paga meglio, cosa paga di più, quale paga di più,
  quale paga meglio, è pagato di più, è pagato meglio, è meglio pagato, pagato più di, pagato meglio di, stipendio
  maggiore, stipendio maggiore di, prendono di più, chi prende di più, aumenta lo stipendio, aumentano lo stipendio,
  fa aumentare lo stipendio, fanno aumentare lo stipendio, alzare lo stipendio, alza lo stipendio, alzano lo
  stipendio, aumentare il mio stipendio, aumentare lo stipendio, migliorare lo stipendio, competenze più pagate,
  competenze meglio pagate, competenze che pagano, skill più pagate, skill meglio pagate, premio salariale
exposure: esposto all'ia, esposta all'ia, esposti all'ia, esposti all'ai, esposti all'automazione, più esposto,
  esposizione all'ia, esposizione all'ai, esposizione all'automazione, vulnerabili, vulnerabili all'ia, più
  vulnerabili, più vulnerabile, più colpito, più colpite, colpiti dall'ai, più minacciati, più minacciato,
  automatizzabile, automatizzabili, rischio di automazione, rischio automazione, rischio di essere automatizzato,
  rischio di essere sostituito, facile da automatizzare, facili da automatizzare, primi a sparire, primi a essere
  sostituiti, primi a saltare, più a rischio, maggiormente a rischio
advert: scrivere l'annuncio, scrivere annunci, scrivere un'offerta di lavoro, scrivere la job description, redigere
  l'annuncio, pubblicare l'annuncio, pubblicare lo stipendio, mettere lo stipendio nell'annuncio, mettere la ral
  nell'annuncio, indicare lo stipendio, indicare la ral, cosa scrivere nell'annuncio, cosa mettere nell'annuncio, cosa
  scrivere in un annuncio, buon annuncio, buona job description, esempio di job description, template di annuncio,
  template job description, nostro annuncio, nostri annunci, nostra offerta di lavoro, nessuno si candida, nessuno
  risponde al nostro, non arrivano candidati, non arrivano candidature, attirare candidati, attirare più candidati,
  titolo dell'annuncio
jobs: quali mestieri, quali ruoli ci sono, quali ruoli esistono, quali posizioni, quali lavori ci sono, quali figure,
  quali figure professionali, che lavori ci sono, che mestieri, che ruoli ci sono, lavori con l'ia, lavori con l'ai,
  lavori nell'ia, lavori nell'ai, lavori nei dati, lavori con i dati, lavori legati a, lavori dove, lavori in cui,
  ruoli nei dati, ruoli nell'ia, ruoli nell'ai, ruoli dove, ruoli in cui, professioni dell'ia, professioni dei dati,
  professioni legate, mestieri dell'ia, mestieri dei dati, figure professionali, che lavoro posso fare, che lavoro si
  può fare, che lavori posso fare, in cosa posso lavorare, cosa posso fare con, cosa si può fare con, tipi di lavoro,
  tipi di lavori, tipi di ruoli, tipi di ruolo, lista di lavori, elenco dei ruoli, migliori lavori, lavori migliori,
  i migliori lavori, lavori più belli, mestieri migliori
bootcamp: boot camp, un bootcamp, programma intensivo, programmi intensivi, scuola di coding, scuola di
  programmazione, ironhack, le wagon, epicode, start2impact, talent garden, bootcamp o università, bootcamp o laurea,
  bootcamp o master, dopo un bootcamp, dopo il bootcamp, finito un bootcamp, uscito da un bootcamp, uscita da un
  bootcamp, lavoro garantito, garanzia di lavoro, garanzia di assunzione, assunzione garantita
level: che livello, quale livello, a che livello sono, di che livello sono, che livello sono, livello mid, livello
  intermedio, sono junior o, sono mid o, sono ancora junior, cosa significa senior, cosa vuol dire senior, cosa
  significa junior, cosa vuol dire junior, cosa significa staff, cosa vuol dire staff, cosa significa lead, cosa vuol
  dire lead, cos'è un senior, cos'è un mid, che seniority, quale seniority, gerarchie, livelli di esperienza, livelli
  contrattuali
other field: lasciare il machine learning, lasciare l'ia, lasciare l'ai, lasciare l'it, lasciare la tecnologia,
  lasciare il mestiere, lasciare questo settore, lasciare questo lavoro per, uscire dai dati, uscire dall'informatica,
  uscire dalla data science, mollare i dati, mollare il settore, mollare l'informatica, mollare la data science,
  mollare la programmazione, smettere di programmare, smettere di fare il, abbandonare il settore, abbandonare i dati,
  abbandonare la data science, non fa per me il, non fanno per me i, i dati non fanno per, la data science non fa, non
  mi piace più programmare, non mi piace più il, non voglio più programmare, non voglio più fare il, stanco dei dati,
  stanca dei dati, stufo dei dati, stufa dei dati, stufo di programmare, cosa fare dopo la data, dopo la data science,
  qualcos'altro che non sia, altro che non sia, cambiare completamente lavoro, cambiare del tutto lavoro, cambiare
  completamente settore, cambiare del tutto settore, un altro mestiere, altro settore, altro mestiere, fuori dal
  settore, fuori dall'it, alternative al, alternative alla, perso interesse, ho perso interesse, perso l'interesse,
  perso la motivazione, perso la voglia, non mi motiva più, non mi interessa più
skills: skill, skills, quali skill, che skill, quali abilità, competenze tecniche, competenze chiave, competenze
  fondamentali, hard skills, hard skill, conoscenze necessarie, conoscenze richieste, quali conoscenze, cosa deve
  sapere, cosa serve sapere, cosa deve saper fare, cosa devo saper fare, cosa bisogna saper fare, cosa devo conoscere,
  cosa bisogna conoscere, deve sapere, deve saper fare, deve conoscere, bisogna conoscere, quali strumenti, che
  strumenti, strumenti usa, strumenti si usano, tool usa, quali tool, quali tecnologie, che tecnologie, stack
  tecnologico, profilo ideale, bagaglio, cassetta degli attrezzi, librerie python, librerie di python, quali
  librerie, che librerie
share: percentuale di, quota di, quale proporzione, quanta parte, quante hanno, quanti sono laureati, la maggior parte
  ha, la maggior parte dei, la metà, un terzo, su dieci, su cento, tasso di, statistica su, statistiche su, numeri su,
  probabilità di, quanto è comune, quanto è diffuso, quanto è probabile, quanti annunci, quanti annunci chiedono,
  quanti annunci richiedono
cost: quanto costano, quanto costa l'esame, quanto viene l'esame, prezzo dell'esame, prezzo della certificazione,
  costo dell'esame, costo della certificazione, costi della certificazione, troppo caro, troppo cara, costoso,
  costosa, costose, codice sconto, voucher
masters: un master, master online, master in data science, master in ia, master in ai, secondo master, fare una
  magistrale, laurea specialistica, post laurea, mba, msc, master o esperienza, master o lavoro, master o bootcamp,
  magistrale o lavoro, magistrale o lavorare, magistrale o master, master o magistrale, senza master, senza
  magistrale, serve un master, serve la magistrale, dopo la triennale
specialise: specializzarsi in, in cosa mi specializzo, in che cosa specializzarsi, quale specializzazione, che
  specializzazione, quale ramo, quale ramo scegliere, quale branca, quale ambito scegliere, quale area scegliere,
  quale nicchia, scegliere una nicchia, essere generalista, essere specialista, profilo a t, approfondire o
  allargare, sottosettore, sottosettori, esperto in un ambito, tuttofare o specialista, specialista o tuttofare,
  verticale o generalista, profilo verticale, verticalizzarsi
earned: quanto guadagna davvero, quanto prenderò, quanto si arriva a, quanto porta a casa, quanto si porta a casa,
  quanto tira su, quanto fattura un, guadagna così bene, guadagnano così bene, davvero ben pagato, davvero ben pagati,
  davvero pagati bene, davvero si guadagna
definition: cosa è, che cosa è, cos'è esattamente, che vuol dire, significato di, definizione di, spiega cos'è,
  spiegazione di, spiegazione semplice, in poche parole, in parole semplici, in parole povere, in che consiste, cosa
  si intende per, cosa sarebbe, acronimo, sinonimo di, scheda del lavoro, scheda professione, tutto su, cosa diavolo è
expired: scadenza della certificazione, scadere, rinnovare la certificazione, va rinnovata, bisogna rinnovare, si deve
  rinnovare, per quanto è valida, per quanto tempo è valida, quanto dura la certificazione, quanto vale la
  certificazione nel, è ancora valida, è ancora valido, ancora valida, ancora valido, resta valida, dismesso,
  sostituita da quale, non c'è più, data di scadenza
assess students: valutare i progetti degli, valutare i compiti, dare voti, dare un voto, correggere compiti,
  correggere esami, correggere gli esami, correggere progetti, correggere i progetti, esame orale, esami orali, orale
  o scritto, esame senza ia, esame con chatgpt, compiti con chatgpt, compito con chatgpt, compiti fatti con, compiti
  fatti da chatgpt, fatti con chatgpt da, fanno fare a chatgpt, copiano da chatgpt, copiano con chatgpt, consegnano
  chatgpt, studenti usano chatgpt, studenti usano l'ia, studenti usano l'ai, alunni usano chatgpt, miei studenti usano
  chatgpt, miei alunni usano chatgpt, miei studenti usano l'ai, studenti copiano, alunni copiano, studenti barano,
  rilevare chatgpt, scoprire chatgpt, scoprire chi copia, rilevare il plagio, rubrica di valutazione, vietare chatgpt,
  permettere chatgpt, verifica in classe, valutazione degli studenti, valutazione degli alunni
certificate: prendere una certificazione, prendere la certificazione, prendere certificazioni, ottenere una
  certificazione, conseguire una certificazione, superare la certificazione, superare l'esame, passare l'esame,
  passare la certificazione, bocciato alla certificazione, bocciata alla certificazione, certificazione online,
  certificazioni online, certificazione gratuita, certificazioni gratuite, certificazioni gratis, certificazione
  gratis, certificazioni cloud, certificazione cloud, attestato di frequenza, certificato di coursera, certificati di
  coursera, certificati coursera, certificati udemy, certificato udemy, punteggio minimo, voto minimo, simulazione
  d'esame, badge digitali, diploma online
industries: che settori, in quali settori, in che settore, quale settore scegliere, che settore scegliere, miglior
  settore, migliore settore, quale industria, quali industrie, in quale industria, comparti, tipo di azienda, tipi di
  azienda, tipi di aziende, che tipo di azienda, che tipo di aziende, quale tipo di azienda, settore tradizionale,
  aziende non tech, fuori dal tech, fuori dal settore tech
selftaught: da autodidatti, imparare da sola, studiare da sola, per conto proprio, da me stesso, imparare a casa,
  studiare a casa, studiare da casa, imparare da casa, imparare online, studiare online, senza insegnanti, senza
  professore, senza lezioni, senza corsi, senza scuola, da youtube, solo con video, solo con i video, solo con corsi
  online, solo corsi online, bastano i corsi online, corsi online bastano, corsi online sono sufficienti, non finisco
  mai i corsi, non finisco i corsi, non riesco a finire i, inizio corsi e, abbandono i corsi, tutorial hell, inferno
  dei tutorial, bloccato nei tutorial, bloccata nei tutorial, solo tutorial, non so fare niente da, non riesco a fare
  nulla, non riesco a programmare da, disciplina per studiare, mantenere la motivazione, mantenere la costanza,
  costanza nello studio, autoformazione, autoapprendimento, mooc, ore di studio, ore di studio bastano, ore di
  studio individuale, ore da autodidatta, ore di autoapprendimento
hiring: assumere un data, assumere una data, assumere un ingegnere, assumere data scientist, assumere dati, assumere
  talenti, assumere profili, stiamo assumendo, stiamo cercando un data, stiamo cercando un, cerchiamo un data,
  cerchiamo data, cerchiamo un ingegnere, trovare candidati, trovare buoni candidati, trovare un bravo data, trovare
  bravi data, trovare un data scientist, trovare un data engineer, attrarre talenti, attirare talenti, attrarre
  ingegneri, coprire la posizione, coprire una posizione, posizione scoperta, posizione vacante, processo di
  assunzione per
demanded: più richiesta, molto richiesto, molto richiesti, molto richieste, ricercate, più ricercato, più ricercata,
  più cercato, più cercati, più cercate, più popolare, più popolari, più usato, più usati, più usata, più usate, più
  utilizzato, più utilizzati, più utilizzate, alla moda, con più domanda, con più richiesta, con più offerte, con più
  lavoro, più annunci, maggiore richiesta, molta richiesta, forte richiesta, alta richiesta, richiedono le aziende,
  chiedono le aziende, cercano le aziende, vogliono le aziende, chiedono i recruiter, cercano i recruiter, chiedono di
  più, più apprezzato, più apprezzata, più apprezzate, più apprezzati, più quotato, apprezzano le aziende
attractive: bel mestiere, bella professione, buona professione, buona strada, buona opzione, professione interessante,
  lavoro interessante, lavoro divertente, ti piace il tuo lavoro, vi piace il vostro lavoro, vi piace fare, ti piace
  fare il, piace il proprio lavoro, felice del lavoro, felici del loro lavoro, sono felici, contenti del lavoro,
  soddisfatti del lavoro, consigli di fare, consigliate di fare, consiglieresti di fare, consigliereste questo lavoro,
  consiglieresti questo lavoro, vale la pena diventare, vale la pena fare il, conviene diventare, conviene fare il,
  dovrei diventare, devo diventare
countries: che paesi, quale paese scegliere, quale stato, migliore paese, migliori paesi per, paesi migliori, paesi
  dove, paese dove, paesi con più, paese con più, paesi con stipendi, dove emigrare, dove andare a lavorare, dove
  trasferirsi all'estero, dove trasferirmi, in che parte del mondo, a seconda del paese, paese europeo, paesi europei,
  quale paese europeo, paesi d'europa, in altri paesi, altri paesi
contract: contratto a tempo determinato, contratto a tempo indeterminato, determinato o indeterminato, indeterminato o
  partita iva, partita iva o indeterminato, contratto di sei mesi, contratto di 6 mesi, contratto di un anno,
  contratto a termine, contratti a termine, contratto di consulenza, collaborazione occasionale, co co co, cococo,
  lavoro interinale, contratto di somministrazione, posto fisso, posto fisso o, esterno o interno, interno o esterno,
  consulente o interno, interno o consulente, consulenza o cliente, subappalto, esternalizzato, scade il mio
  contratto, scade il contratto, il mio contratto scade, contratto finisce, mi scade il contratto, fine contratto,
  rinnovo del contratto, rinnovare il contratto, non mi rinnovano, precario, precariato, metà dipendente, metà da
  dipendente, metà freelance, metà da freelance, da dipendente e da freelance, dipendente e freelance, dipendente
  e partita iva, dipendente con partita iva, part time dipendente e, lavoro dipendente e freelance, lavoratore
  dipendente e autonomo, da dipendente o da
illness: disabili, persona con disabilità, persone con disabilità, invalido, invalida, dislessica, neurodivergenti,
  disturbo d'ansia, disturbo bipolare, bipolare, fobia sociale, problemi di salute, problema di salute, salute
  fragile, malattie croniche, malattia mentale, dolore cronico, fatica cronica, fibromialgia, sclerosi, sclerosi
  multipla, epilessia, sorda, sordità, cieca, ipovedente, ipovedenti, dopo un tumore, dopo un cancro, dopo un burnout,
  dopo il burnout, dopo una depressione, dire che sono autistico, dire che sono autistica, dire che ho l'adhd, dire
  della mia disabilità, dichiarare la disabilità, parlare della mia disabilità, parlare della malattia
pay band: forbice salariale, forchetta di stipendio, range di stipendio, range retributivo, quanto pagare una, quanto
  dovrei pagare, quanto bisogna pagare, quanto offrire a, quanto offrire a un, quanto dovrei offrire, quanto devo
  offrire, che stipendio offrire, quale ral offrire, che ral proporre, budget per un data, budget per un ingegnere,
  quale budget, quanto costa un data, quanto costa un ingegnere, quanto costa all'azienda, quanto mi costa assumere,
  costo azienda, costo aziendale di, costo di assumere, prezzo di mercato, stipendio di mercato, ral di mercato,
  tabella retributiva, tabelle retributive, tariffa di mercato
highest: meglio retribuito, meglio retribuite, meglio remunerati, che paga di più, che pagano di più, che paga meglio,
  che pagano meglio, si guadagna meglio, dove si guadagna di più, dove si guadagna meglio, dove pagano di più, dove
  pagano meglio, chi paga di più, chi paga meglio, più remunerative, remunerativo, remunerativi, più redditizio, più
  redditizi, più redditizia, stipendi più elevati, maggiore stipendio, stipendio massimo, stipendi alti, ral più alta,
  ral più alte, diventare ricco, diventare ricchi, diventare ricca, sei cifre, tetto di stipendio, più lucrativo,
  guadagna di più nel, guadagnano di più nel
parttime: a part time, mezza giornata di lavoro, mezze giornate, a orario ridotto, riduzione d'orario, riduzione
  dell'orario, ridurre l'orario, ridurre le ore, chiedere il part time, passare al part time, passare a part time, 4
  giorni a settimana, 3 giorni a settimana, quattro giorni alla settimana, settimana di 4 giorni, lavorare quattro
  giorni, lavorare tre giorni, lavorare 4 giorni, lavorare meno ore, poche ore al giorno, solo la mattina, solo di
  mattina, solo il pomeriggio, 20 ore a settimana, 20 ore settimanali, 25 ore a settimana, 30 ore a settimana, 30 ore
  settimanali, 24 ore settimanali, orario flessibile, orari flessibili, flessibilità oraria, flessibilità di orario,
  lavori part time, posizioni part time
academia: accademia o industria, industria o accademia, azienda o università, carriera nella ricerca, carriera da
  ricercatore, ricerca accademica, ricerca pubblica, azienda o ricerca, industria o ricerca, fare un postdoc, fare
  un   post doc, assegni di ricerca, rtd, rtda, professore associato, professore ordinario, concorso
  universitario, concorso da ricercatore, restare all'università, restare in accademia, rimanere in università,
  rimanere in   accademia, rimanere all'università, lavorare all'università, lavorare in università, lavorare come
  ricercatore, cnr, dottorato o azienda, dottorato o industria, dottorato o lavoro, dottorato o lavorare, fare il
  dottorato o, continuare con il dottorato o
curriculum: programma di un corso, programma di studio, programma di insegnamento, contenuto del corso, contenuti di
  un corso, sillabo, cosa insegnare in, cosa insegnare per primo, cosa dovrei insegnare, cosa devo insegnare, cosa
  insegnare prima, quali argomenti insegnare, argomenti da insegnare, argomenti di un corso, argomenti per un corso,
  struttura di un corso, struttura del corso, strutturare un corso, strutturare il mio corso, progettare il mio corso,
  preparare un corso, preparare le lezioni, preparare una lezione, preparare lezioni, pianificare un corso, impostare
  un corso, corso introduttivo, corso di introduzione a, introduzione all'ia per, introduzione all'ai per, modulo
  introduttivo, modulo di ia, modulo di ai, materia di ia, quale linguaggio insegnare, che linguaggio insegnare,
  insegnare python o r, python o r insegnare, continuare a insegnare, ancora insegnare, devo ancora insegnare,
  insegnare ancora, quali strumenti insegnare, in un semestre, esercizi per i miei studenti, esercizi per studenti,
  esercitazioni per studenti, quale libro usare in, spiego ai ragazzi, spiegare ai ragazzi, ai miei ragazzi, spiegare
  agli studenti, spiego agli studenti, ai miei studenti, ai miei alunni, spiegare ai bambini, come spiego l'ia, come
  spiego l'ai, come spiegare l'ia, come spiegare l'ai
difference: qual è la differenza, quali sono le differenze, in cosa differisce, in cosa differiscono, differisce da,
  si differenzia da, si differenziano, differenziare, diverso da, diversa da, diversi da, diverso dal, paragonato a,
  rispetto al, o meglio, migliore di, più difficile di, più facile di, più tecnico di, più duro di, cosa è meglio,
  qual è meglio, quale è meglio, qual è più, meglio essere, è la stessa cosa essere, somiglia a, assomiglia a, si
  assomigliano, simile a, chi fa cosa, cosa fa ciascuno, cosa li distingue, cosa distingue, cosa separa, linea tra,
  confine tra, dove finisce, si sovrappongono, sovrapposizione
learning cost: gratuite, corso gratuito, corso gratis, formazione gratuita, risorse gratuite, risorse gratis, senza
  pagare, senza pagare niente, senza spendere soldi, senza spendere troppo, non ho soldi, non posso pagare, non posso
  permettermi, non me lo posso permettere, budget limitato, budget basso, senza risparmi, i miei risparmi, quanto
  costa cambiare lavoro, quanto costa un bootcamp, quanto costa un master, quanto costa un corso, quanto costa il
  master, quanto costa il bootcamp, quanto costa l'università, prezzo di un bootcamp, prezzo di un master, prezzo del
  master, prezzo del bootcamp, costo di un master, costo di un bootcamp, costo del master, costo del bootcamp,
  finanziare, finanziare un master, finanziare gli studi, finanziamento per studiare, prestito per studiare, prestito
  d'onore, indebitarmi, indebitarsi, pagare un bootcamp, pagare un master, pagare il master, corso finanziato, corsi
  finanziati, corsi regionali, corso regionale, programma gol, più economico, a buon mercato
visa: andare a vivere in, voglio trasferirmi in, vorrei trasferirmi in, voglio emigrare, emigrare in, andare a
  lavorare in, vivere in germania
management: staff o manager, principal o manager, restare tecnico, rimanere tecnico, restare tecnica, rimanere
  tecnica, specialista o manager, manager o specialista, tecnico o gestionale
choose candidates: capire se un candidato, capire se un data, capire se un ingegnere, capire se è bravo, è bravo
  davvero, se è bravo, è bravo, è brava, sa davvero, se sa davvero, livello reale di un
impostor: non mi sento all'altezza, mi sento inadeguata, sono il peggiore, sono la peggiore
firms: consulenza o cliente finale, consulenza o azienda finale, banca o startup, startup o banca"""
