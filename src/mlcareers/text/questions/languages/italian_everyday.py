"""How people say in Italian what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: sono portato per, sono portata per, non sono portata, sono tagliato per, sono tagliata per, sono fatto
  per, sono fatta per, ho la stoffa, sono adatta, sono adatto a, sono adatta a, non so quale scegliere, sono indeciso
  tra, sono indecisa tra, che lavoro nel mondo, che lavoro in ambito, quale lavoro in ambito, mi piace la matematica
  che, mi piace la matematica quale, amo la matematica che, amo la matematica quale, che mestiere in, quale
  professione in, che lavoro nei dati
dull: mi annoio a morte, annoiarsi, mi sto annoiando, mi sono stufato, mi sono stufata, che noia, che palle, non mi
  stimola, non mi appassiona più
quit: è ora di cambiare, ora di cambiare azienda, ora di andarsene, me ne vado o, resto o me ne, andarsene o restare,
  mollo tutto, lasciare il posto, licenziarsi, do le dimissioni, ne ho piene le, sono stufo di, sono stufa di,
  scappare da, quanto restare nel, quanto rimanere, quanto tempo restare, quanto tempo rimanere, quanto tempo nella
  stessa, per quanto tempo restare, mi sono licenziato, mi sono licenziata, ho lasciato il lavoro, me la svigno
stress: sono esaurito, sono esaurita, allo stremo, troppo stress, sotto pressione, oberato, oberata, sommerso di
  lavoro, sommersa di lavoro, straordinari non pagati, ansia da lavoro, ansia per il lavoro, stacanovista, non stacco
  mai
layoffs: sono stato licenziato, sono stata licenziata, mi hanno mandato via, mi hanno fatto fuori, lasciata a casa,
  lasciati a casa, taglio del personale, in esubero, licenziamento collettivo, ristrutturazione aziendale
raise: chiedo l'aumento, un aumento al capo, l'aumento al capo, stipendio fermo, stipendio fermo da, non mi danno
  aumenti, mai un aumento, guadagno meno di, prendo meno di, il mio collega guadagna, il collega prende, la collega
  prende
first number: che ral chiedo, che cifra chiedo, dire una cifra, fare una cifra, sparare una cifra, richieste
  economiche, ultima busta paga
fair: è pochissimo, non è poco, è una miseria, una miseria, quattro soldi, due soldi, pagato male, pagata male, mi
  stanno fregando, mi fregano, è in linea, in linea con il mercato, ral onesta, ral bassa, buona ral, stipendio da
  fame, paga da fame
perhaps two offers: quale offerta accettare, quale accetto, due lavori da scegliere
equity: azioni invece dello, azioni al posto dello, variabile annuo, work for equity
negotiation: rilancio, rilanciare l'offerta, rilanciare dopo, tirare sul prezzo, giocare al rialzo, contrattare la
  ral, trattare sulla ral, margini di trattativa
perhaps deadline: mi danno due giorni, mi danno 24 ore, mi danno 48 ore, vogliono risposta subito, rispondere subito,
  firmare subito, prendo tempo, chiedo tempo, pensarci su
leetcode: scrivere codice davanti, esercizio di programmazione, alla lavagna, gli esercizi di codice, non finisco in
  tempo
behavioural: come mi presento, domande trabocchetto, domande a trabocchetto, domande delle risorse umane, mi blocco al
  colloquio, vado in panico, ansia da colloquio, cosa chiede hr, cosa chiede l'hr, cosa chiedono le hr, cosa chiedono
  le risorse umane, domande hr, domande dell'hr, cosa vuole sapere hr
ask back: cosa chiedo io, cosa chiedere alla fine, domande da fare io, domande da fare alla
take home: compito per casa, prova da fare a, prova tecnica a casa, esercizio da consegnare, progetto da consegnare,
  test a casa, test tecnico di, prova tecnica di, lavorare gratis, prova gratis
perhaps rejected: mi hanno scartata, ennesimo rifiuto, ennesimo no, un altro no, solo no, non mi chiama nessuno, mai
  richiamata, zero riscontri, senza riscontro, sono spariti, ghostata, zero colloqui, neanche un colloquio, nemmeno un
  colloquio, cento candidature, 100 candidature, cento curriculum, porte in faccia, porta in faccia, solo porte in
  faccia, nessuno mi vuole, non trovo nulla
cv: cv di una pagina, formato europass
ats: scartato da un robot, scartato da una macchina, scartato da un software, filtra i cv, legge un robot, legge una
  macchina, lo legge qualcuno, lo legge un umano, parole chiave nel, superare il filtro
red flags: chiede di tutto, cerca un unicorno, scappo, devo scappare, puzza di fregatura, mi puzza, fregature, annunci
  fuffa, troppo bello per essere, dov'è la fregatura
read a posting: cosa intendono con, non ho tutti i, soddisfo metà, candidarsi comunque
perhaps real title: faccio solo sql, faccio solo slide, solo dashboard, solo power bi, in pratica analista, di fatto
  analista, titolo altisonante, mi chiamano data scientist, sulla carta data scientist, faccio solo fogli, pulisco
  solo dati, faccio solo pipeline, mi hanno venduto, promesso machine learning
portfolio: portafoglio di progetti, progetti da mostrare, progetti miei, carico su github, caricare su github
course projects: tesi come progetto, tesi nel portfolio, progetto coursera, il titanic
no degree: col diploma, perito informatico, solo la terza media, its o università
which degree: laurea in statistica o, laurea in matematica o, laurea in informatica o, ingegneria o informatica,
  ingegneria informatica o, informatica o statistica, cosa studio all'università, triennale in
masters: la magistrale, basta la triennale, triennale basta, solo triennale, solo la triennale, master di i livello,
  master di ii livello, master privato, un master da
internship: tirocinio non retribuito, tirocinio non pagato, rimborso spese
experience paradox: vogliono tutti esperienza, vogliono esperienza, cercano tutti senior, cercano solo senior,
  vogliono solo senior, esperienza per un junior, circolo vizioso, senza esperienza non ti
first job: neo laureato, neo laureata, mai lavorato prima, prime armi, esordiente, poche offerte, pochi annunci,
  vedo pochi annunci, poche posizioni aperte, mi sto laureando, sto per laurearmi, mi laureo in, finisco la
  magistrale, finisco la triennale, dove assumono neolaureati, dove ti assumono
perhaps network: raccomandata, spintarella, senza conoscenze, non conosco nessuno, contattare su linkedin, contattare
  sconosciuti, scrivere a sconosciuti, candidatura spontanea, autocandidatura, segnalazione interna, senza
  raccomandazione, con la raccomandazione, senza agganci, agganci, avere agganci, conoscere qualcuno, conoscere la
  gente giusta
perhaps overqualified: abbassarmi la ral, ripartire da junior, fare un passo indietro, costo troppo, costo troppo per,
  troppo costoso per
age: dopo i 35, è tardi per, sono in ritardo, sono vecchio, sono vecchia, per l'età, per via dell'età, limite di età,
  limiti di età, non più giovanissimo, non più giovanissima, paura che sia tardi, ho paura che sia tardi, paura di
  essere vecchio, sento che è tardi, il treno è passato
returning: rientrare dalla maternità, rientrare nel mondo del, torno a lavorare, ricominciare a lavorare, anni ferma,
  anni fermo, anni di pausa, pausa di due anni, pausa di tre anni, casalinga, mamma a casa, buco di due anni, buco di
  tre anni, dopo una lunga malattia
family: con figli piccoli, con un figlio piccolo, con una figlia piccola, con bambini piccoli, neomamma, mamma
  lavoratrice, genitore single, crescere i figli, cresciuto i figli, cresciuto tre figli, conciliare con i figli,
  assistere i miei genitori
parttime: mezzo tempo
remote: remoto al cento per, smart working totale, tutto da remoto, rientro in ufficio, ritorno in ufficio, giorni in
  ufficio, south working
freelance: trovare i primi clienti, trovo clienti
contract: p iva o dipendente, partita iva o contratto, finta partita iva, aspetto l'indeterminato, aspettare
  l'indeterminato
day rate: tariffa al giorno, tariffe giornaliere, quanto farmi pagare, quanto fatturo, quanto all'ora, prezzo a
  giornata
visa: andarsene all'estero, espatriato, espatriati, riconoscere la laurea, laurea riconosciuta all'estero, cervelli in
  fuga
from abroad: per un'azienda straniera, per aziende straniere, per l'estero dall'italia, stando in italia, rimanendo in
  italia, senza lasciare l'italia, frontalieri
replace: ci ruba il lavoro, ci ruberà il lavoro, porta via il lavoro, porterà via il lavoro, ci toglie il lavoro,
  toglie lavoro, al mio posto, al posto nostro, al posto mio, sostituiti dall'ia, sostituito dall'ia, sostituita
  dall'ia, non serviremo più, non servirà più, non serviranno più, paura dell'ia, disoccupati per colpa dell'ia, farà
  tutto l'ia, con tutta questa ia, con l'avvento dell'ia, con l'ia che avanza, nell'era dell'ia, nonostante l'ia
ninety days: inizio domani, ho appena cominciato, sono appena entrato, sono appena entrata, nuovo in azienda, nuova in
  azienda, nuovo nel team, nuova nel team
sole person: unico data analyst, unica data analyst, da sola in azienda, solo io in azienda, faccio tutto da sola,
  unico a occuparmi, unica a occuparmi, prima data scientist
perhaps impostor: impostora, mi sento scemo, mi sento scema, mi sento un incapace, non ci capisco niente, non ci
  capisco nulla, sono tutti più bravi, tutti più bravi di, sono perso, sono persa, brancolo nel buio
no expert: nessuno ci capisce, nessuno in azienda, non ne so niente, non ne so nulla, senza capirne, senza capirci
  niente, senza essere tecnico, senza essere esperto, non sono del mestiere
first hire: prima figura data, prima figura dati, prima persona data, chi assumo per primo, chi assumiamo per primo,
  che profilo assumere, quale profilo assumere, che figura cercare
choose candidates: valutare una candidata, giudicare un candidato, capire se il candidato, scegliere tra i candidati,
  scremare i candidati, riconoscere uno bravo, ciarlatano, ciarlatani
perhaps keep people: trattenere i, tenersi i, vanno via tutti, scappano tutti, si licenziano tutti, non farli
  scappare, uno dopo l'altro, se ne vanno uno, se ne vanno tutti uno, vanno via uno dopo
advise pupils: mio figlio è indeciso, cosa consiglio a mio, cosa consiglio a mia, cosa dico a mia, orientamento
  universitario, dopo la maturità, dopo il liceo, dopo le superiori, studiare materie scientifiche, lauree
  scientifiche, facoltà scientifiche, studiare stem, materie stem, lauree stem, facoltà stem, liceo scientifico
teaching: faccio lezione, dare ripetizioni, tengo un corso, tenere un laboratorio, alle superiori, insegnare l'ia,
  insegnare i dati
promotion: passare a mid, passare a lead, da mid a senior, essere promossa, passaggio di livello, passare di livello,
  bloccato a junior, bloccata a junior
maths: negato per la matematica, negata per la matematica, capra in matematica, una capra in matematica, zero in
  matematica, non so la matematica, matematica delle superiori
firms: multinazionale o, pmi o, azienda grande o, grande azienda o, azienda piccola o, piccola azienda o, società di
  consulenza o, azienda cliente o, settore pubblico o, pubblica amministrazione o, startup o
illness: depresso, depressa, malato cronico, neurodivergenza, dirlo in azienda, lo dico in azienda, dirlo al datore,
  nasconderlo in azienda
bubble: bufala, aria fritta, fumo negli occhi, una bufala, bufale
pay: netti al mese, lordi all'anno, netto al mese, in tasca, prendono al mese, quanto si becca, così ben pagati,
  così ben pagato, così ben pagata, così pagati, guadagnano così tanto, guadagnano tanto, pagano così bene, pagati
  così bene, pagati così tanto, così ben retribuiti
highest: pagati meglio, pagate meglio, pagato meglio, pagata meglio, più retribuiti, più ricchi
demanded: più domandato, si cerca di più
time: prima che mi assumano, prima di essere assunto, prima di essere assunta, prima che qualcuno mi assuma, quanti
  mesi studiare, quanti anni studiare, quanto tempo studiare, per quanto devo studiare, quanto devo studiare prima
worth: sono una truffa, è una fregatura, sono una fregatura, sono truffe, è tutto un bluff, buttare soldi, buttare i
  soldi, soldi buttati via, spillare soldi
expectations: fa miracoli, faccia miracoli, fa magie, faccia magie, è magia
cost: carissimo, carissima, costosissimo, costosissima, un occhio della testa
confidential: non posso mostrare niente
pay band: quanto dobbiamo pagare, quanto dobbiamo offrire, quanto gli offriamo, quanto le offriamo
management: non voglio fare il capo, fare il capo, fare la capa, senza fare il capo, non voglio gestire persone, senza
  gestire persone
where pay differs: o sud, sud o nord, sud italia, nord italia, città grande o piccola, o in provincia, al centro sud
perhaps beside a job: dopo il turno, la sera dopo, la notte dopo il, prima del turno, finito il turno
ai risk: rischi dell'ia, rischio dell'ia, pericoli dell'ia, pericolo dell'ia, ia pericolosa, rendere l'ia sicura, ia
  sicura, rischio esistenziale, apocalisse dell'ia
bent figures: truccare i numeri, truccare i dati, abbellire i numeri, abbellire i risultati, abbellisca i numeri,
  manipolare i dati, manipoli i dati, manipolare i numeri, manipolare i risultati, falsificare i dati, falsificare i
  risultati, gonfiare i numeri, ritoccare i numeri
"""
