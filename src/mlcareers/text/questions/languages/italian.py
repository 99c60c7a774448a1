"""Words of questions in Italian: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.italian_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: stipendio, stipendi, guadagna, guadagnano, guadagnare, guadagno, retribuzione, salario, pagato, pagati, RAL, ral,
  paga, pagano, soldi
highest: meglio pagato, meglio pagati, più pagati, più pagato
difference: differenza, differenze, confronto, confrontare, versus, vs
way: diventare, passare da, passare a, cambiare, transizione, percorso, entrare nel, riconvertirsi, carriera da, si
  diventa, cambiare lavoro, cambiare carriera, riqualificarsi
need: serve, servono, bisogna, necessario, necessaria, richiesto, requisiti, obbligatorio, devo, occorre, importante,
  basta
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
fair: giusto, giusta, sottopagato
offer: offerta, offerta di lavoro
industries: settore, settori
employers: aziende, azienda, datori
attractive: buona carriera, buon lavoro
against: svantaggi, contro
more pay: guadagna di più, chi guadagna di più
masters: master, magistrale, laurea magistrale
phd: dottorato, phd
bootcamp: bootcamp
interview: colloquio, colloqui, colloquio tecnico
rounds: quanti colloqui, fasi, processo di selezione
prepare: preparare, prepararmi, preparo
rejected: rifiutato, rifiuti, scartato, nessuna risposta
portfolio: portfolio, progetti
cv: curriculum, CV, curriculum vitae, cv
cover letter: lettera di presentazione, lettera motivazionale
visa: visto, permesso di lavoro, carta blu
first job: primo lavoro, senza esperienza, neolaureato, principiante, primo impiego
side doors: più facile, più facili, più semplice
internship: stage, tirocinio
saturated: saturo, saturato
countries: quale paese, quali paesi, miglior paese, paese migliore
time: quanto tempo, mesi, in quanto tempo, quanto ci vuole
order: da dove iniziare, in che ordine, da dove partire
learning cost: gratis, gratuitamente, quanto costa imparare
which degree: cosa studiare, quale laurea, quale facoltà, che università
no degree: senza laurea, senza titolo, senza università
which fits: fa per me, adatto a me, adatta a me
negotiation: negoziare, contrattare, trattare lo stipendio
raise: aumento, aumento di stipendio, chiedere un aumento
two offers: due offerte
age: a 30 anni, a 35 anni, a 40 anni, a 45 anni, a 50 anni, età, troppo vecchio, troppo tardi
returning: maternità, dopo una pausa, rientro, tornare a lavorare
family: figli, famiglia
parttime: part time, tempo parziale
beside a job: lavorando, mentre lavoro, ore a settimana
freelance: freelance, partita iva, libero professionista
day rate: tariffa oraria, tariffa giornaliera, tariffa
remote: remoto, da remoto, smart working, telelavoro, da casa
layoffs: licenziamenti, licenziato, licenziata
bubble: bolla
replace: sostituire, sostituirà, sostituisce, rimpiazzerà, rimpiazzare, sostituiti, sparirà, ruberà
safest: più sicuro, più sicuri
stress: stress, stressante, burnout, esaurito, esaurita, stanco, stanca
dull: noioso, noiosa
women: donne, donna, divario
firms: startup, grande azienda, multinazionale, consulenza
academia: dottorando, post doc, accademia
management: manager, responsabile, diventare manager
promotion: diventare senior, promozione, passare a senior
hiring: assumere, assunzione
first hire: assumere per primo, chi assumere
choose candidates: candidati, candidato
team: team dati
leave academia: lasciare l accademia, lasciare l università
"""

REFUSED = """
medicine: medico, farmaco, malattia, sintomi, incinta, cancro
law: avvocato, causa, tasse, tribunale
abuse: merda, idiota, stronzo, cazzo
order: scrivimi, traduci, barzelletta, ricetta
"""
