"""Topics of the guides, and what people write for them in Italian. __init__.py tells how it is read."""

TOPICS = """soft skills: soft skill, soft skills, competenze trasversali, competenze relazionali, abilità sociali,
  competenze comunicative
masters: master, magistrale, laurea magistrale, master di secondo livello, master universitario, specialistica, lauree
  magistrali, fare un master, magistrali
phd: dottorato, phd, dottorati, dottore di ricerca, fare un dottorato, tesi di dottorato, un dottorato, fare il
  dottorato
bootcamp: bootcamp, bootcamp intensivo, corso intensivo, corso di tre mesi, corso di 3 mesi, corso di sei mesi, corso
  di pochi mesi, corso breve, corsi intensivi, corso rapido
selftaught: autodidatta, autodidatti, da autodidatta, da solo, da sola, per conto mio, imparare da soli, studiare da
  soli, da soli
visa: visto, permesso di lavoro, carta blu, visti, permesso di soggiorno, trasferirsi, trasferirmi, trasferirsi
  all'estero, trasferirmi all'estero, all'estero, estero, emigrare, emigrazione, immigrare, cittadinanza, sponsor,
  sponsorizzazione, riconoscimento del titolo, equipollenza, andare a vivere, andare all'estero, lavorare all'estero,
  andarmene dall'italia, lasciare l'italia
first job: primo lavoro, senza esperienza, neolaureato, principiante, primo impiego, prima esperienza, trovare lavoro,
  trovare il primo lavoro, trovare un lavoro, primo impiego nel, neolaureata, neolaureati, neodiplomato, junior senza
  esperienza, posizione junior, posizioni junior, lavoro junior, lavori junior, nessuna esperienza, non ho esperienza,
  zero esperienza, principianti, alle prime armi, appena laureato, appena laureata, entry level, ottenere un lavoro,
  primo posto, farsi assumere, iniziare senza esperienza, mai lavorato, ruoli junior, essere assunto, ottenere il
  primo, offerte junior, primo impiego nei, mettere piede, il mio primo posto, il mio primo lavoro, senza alcuna
  esperienza, fresco di laurea, fresca di laurea, appena uscito dall'università
side doors: più facile, più facili, più semplice, trampolino, porta d'ingresso, porta di servizio, più accessibile,
  più accessibili, facile entrare, più facile entrare, facile da ottenere, più facile da ottenere, via più facile, più
  semplici, ruolo più facile, porta secondaria, mettere un piede, un piede dentro, entrare dalla porta
experience paradox: chiedono esperienza, tutti chiedono esperienza, richiedono esperienza, chiedono 3 anni, chiedono
  tre anni, 3 anni di esperienza, tre anni di esperienza, esperienza richiesta, esperienza pregressa, non ho tutti i
  requisiti, non soddisfo, non rispetto tutti i requisiti, candidarmi lo stesso, candidarsi lo stesso, candidarmi
  senza, chiedono 5 anni, chiede 5 anni, chiedono due anni, chiedono anni di, esperienza per tutto, per avere
  esperienza, esperienza che non ho, senza avere tutti i, tutti i requisiti
network: rete di contatti, contatti, networking, raccomandazione, raccomandazioni, raccomandato, referenze, referral,
  passaparola, conoscere persone, messaggi a freddo, contattare recruiter, fare rete, fare networking, farsi una rete,
  senza contatti, senza raccomandazioni, scrivere su linkedin, meetup
overqualified: sovraqualificato, sovraqualificata, troppo qualificato, troppo qualificata, guadagnare meno, accettare
  meno, accettare uno stipendio più basso, stipendio più basso, ral più bassa, riduzione di stipendio, passo indietro,
  demansionamento, demansionato, inquadramento inferiore, prendere meno, ripartire da zero, ricominciare da zero,
  ricominciare daccapo, tornare junior, tornare a fare il junior, nascondere il dottorato, nascondere il mio
  dottorato, nascondere la laurea, togliere il dottorato, troppa esperienza, guadagnare molto meno, offrono meno di
  quanto, meno di quanto prendo, meno di adesso, taglio di stipendio, perdere stipendio, scendere di livello,
  ricominciare la carriera, carriera da zero, ricominciare tutto da zero, ripartire dal basso, ricominciare dal
  basso, ricominciare da capo, ripartire da capo, devo ricominciare, tornare a essere junior, ricominciare da
  junior
the search: quante candidature, quanti curriculum, ricerca di lavoro, ricerca del lavoro, cercare lavoro, cercando
  lavoro, quanto ci vuole a trovare, tempo per trovare lavoro, candidature, quanto dura la ricerca, mesi per trovare
  lavoro, quante domande di lavoro
internship: stage, tirocinio, stagista, stagisti, tirocinante, tirocinanti, tirocini, apprendistato, apprendista,
  stage curriculare, stage extracurriculare, internship, stage retribuito, fare uno stage, trovare uno stage
saturated: saturo, saturato, satura, saturazione, troppa concorrenza, concorrenza, competitivo, competitiva, troppi
  candidati, troppa gente, affollato, inflazionato, inflazionata, pieno, troppi laureati, mercato saturo,
  sovraffollato, competizione nel
where juniors: assumono junior, assumono neolaureati, aziende che assumono junior, chi assume junior, graduate
  program, programmi per neolaureati, assume neolaureati, assumono senza esperienza, chi assume neolaureati, dove
  assumono, academy aziendali
countries: quale paese, quali paesi, miglior paese, paese migliore, paesi, paese, in quale paese, in quali paesi, che
  paese, per paese, miglior paese per, migliori paesi, dove andare, dove si guadagna, dove trasferirsi, dove conviene
time: quanto tempo, mesi, in quanto tempo, quanto ci vuole, tempo ci vuole, tempo serve, in 3 mesi, in tre mesi, in
  sei mesi, in 6 mesi, in un anno, in due anni, quanti mesi, quante ore, settimane, velocemente, rapidamente, in
  fretta, durata, dura, quanto dura, tempistiche, tempo necessario, quanto ci si mette, ci si mette, quanto ci metto,
  è difficile imparare, difficile imparare, quanto ci si mette a, quanti anni per diventare
annotation: annotazione di dati, annotazione dati, etichettare dati, lavoro di annotazione
hurry: in un mese, in due settimane, il prima possibile, in due mesi, quanto prima, alla svelta
order: da dove iniziare, in che ordine, da dove partire, da dove comincio, da dove inizio, da dove cominciare, da cosa
  iniziare, da cosa partire, ordine, quale ordine, cosa imparare prima, cosa studiare prima, imparare prima, per
  primo, primi passi, primo passo, roadmap, tabella di marcia, piano di studi, piano di studio, partire da zero,
  iniziare da zero, cominciare da zero, iniziare a studiare, sequenza, percorso di apprendimento, imparo prima, studio
  prima, imparo per primo, cosa imparo prima, cosa viene prima, partire da, cominciare da, iniziare da
learning cost: gratis, gratuitamente, quanto costa imparare, gratuito, gratuita, gratuiti, corsi gratis, corsi
  gratuiti, gratis imparare, senza spendere, senza soldi, a costo zero, quanto costa formarsi, quanto costa diventare,
  borsa di studio, borse di studio, poco costoso, costo della formazione, pochi soldi, finanziato
which degree: cosa studiare, quale laurea, quale facoltà, che università, cosa devo studiare, che laurea, che facoltà,
  quale università, quale corso di laurea, quale magistrale, che magistrale, che corso di laurea, miglior laurea,
  migliore laurea, migliore facoltà, miglior corso di laurea, quale percorso di studi, quali studi, che studi, quale
  triennale, cosa si studia, cosa bisogna studiare, laurea migliore, che master, quale master, quale indirizzo
cleaning: pulizia dei dati, pulizia dati, pulire i dati, pulire dati, dati sporchi, pulendo dati
no degree: senza laurea, senza titolo, senza università, senza una laurea, senza laurea in, senza essere laureato, non
  laureato, non laureata, non sono laureato, non ho la laurea, non ho una laurea, senza diploma, senza studi, senza
  aver studiato, solo diploma, solo col diploma, con il diploma, ho lasciato l'università, lasciato l'università,
  mollato l'università, non ho finito l'università, senza università è, senza titoli, con la terza media
juniors: figure junior, profili junior, assumere junior, formare junior, giovani sviluppatori, i junior
which fits: fa per me, adatto a me, adatta a me, quale ruolo fa per, fa al caso mio, adatto, adatta, più adatto, più
  adatta, giusto per me, giusta per me, sono portato, sono portata, sono adatto, personalità, per me è meglio, quale
  scegliere, quale carriera scegliere, che lavoro scegliere, quale lavoro scegliere, per introversi, per chi è
  introverso, che fa per me, per me, mi si addice, più adatto a me, cosa scelgo, quale scelgo, quale fa per me, mi
  piace di più
specialise: specializzarsi, specializzarmi, specializzazione, specializzazioni, specializzato, specializzata,
  generalista, nicchia, specialista o generalista, in cosa specializzarsi, in cosa specializzarmi, ramo
no expert: nessuno ne capisce, non ne capisco niente, non ne capisco nulla, se non ne capisco, non sono tecnico, non
  sono un tecnico, nessuno in azienda sa, senza competenze interne, senza esperti
working language: il mio inglese, mio inglese, livello di inglese, livello d'inglese, parlare inglese, parlare bene
  inglese, sapere l'inglese, sapere inglese, conoscere l'inglese, senza inglese, senza sapere l'inglese, senza
  parlare inglese, senza parlare tedesco, senza tedesco, senza sapere il tedesco, inglese fluente, buon inglese,
  inglese scarso, poco inglese, inglese base, inglese tecnico, serve l'inglese, serve inglese, inglese obbligatorio,
  inglese necessario, quanto inglese, che inglese, inglese b2, inglese c1, livello b2, mio accento, accento
  straniero, barriera linguistica, lingua madre, madrelingua, parlo male inglese, parlo poco inglese, non parlo
  inglese, non so l'inglese, parlo tedesco, colloquio in inglese, colloqui in inglese, lavorare in inglese, imparare
  l'inglese, imparare il tedesco, migliorare il mio inglese, l'inglese, conoscenza dell'inglese"""
