"""Words of questions in Italian: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: stipendio, stipendi, guadagna, guadagnano, guadagnare, guadagno, retribuzione, salario, pagato, pagati, RAL
highest: meglio pagato, meglio pagati, più pagati, più pagato
difference: differenza, differenze, confronto, confrontare, versus, vs
way: diventare, passare da, passare a, cambiare, transizione, percorso, entrare nel, riconvertirsi, carriera da
need: serve, servono, bisogna, necessario, necessaria, richiesto, requisiti, obbligatorio, devo, occorre,
  importante, basta
worth: vale la pena, conviene, utile, riconosciuto
still: ancora, morto, superato
learn: imparare, studiare, studi, corso, corsi, formazione, libro, libri
skills: competenze, abilità, conoscenze, strumenti
demanded: richiesti, richieste, più richiesti, ricercati
outlook: futuro, domanda, prospettive, mercato del lavoro, sbocchi, crescita
count: quanti, quante, numero di
share: percentuale, quota
level: livello, livelli, promozione
definition: cos'è, che cos'è, cosa significa, significa, definizione
duties: cosa fa, cosa fanno, mansioni, compiti, giornata tipo
certificate: certificato, certificati, certificazione, certificazioni, esame
cost: costa, costo, prezzo
jobs: quale lavoro, quali lavori, quale professione
without: senza, nessun
coding: programmare, programmazione, codice
maths: matematica
degree: laurea, università, titolo di studio, diploma
masters: master, magistrale
phd: dottorato
interview: colloquio, colloqui
portfolio: portfolio, progetti
cv: curriculum, CV
negotiation: negoziare, contrattare
offer: offerta
visa: visto, permesso di lavoro
age: a 30 anni, a 35 anni, a 40 anni, a 45 anni, a 50 anni, età, troppo vecchio, troppo tardi
parttime: part time, tempo parziale
freelance: freelance, partita iva, libero professionista
remote: remoto, da remoto, smart working, telelavoro
first job: primo lavoro, senza esperienza, neolaureato, principiante
internship: stage, tirocinio
layoffs: licenziamenti, licenziato
replace: sostituire, sostituirà, sostituisce, rimpiazzerà
women: donne
industries: settore, settori
employers: aziende, azienda, datori
time: quanto tempo, mesi
"""

REFUSED = """
medicine: medico, farmaco, malattia, sintomi, incinta, cancro
law: avvocato, causa, tasse, tribunale
abuse: merda, idiota, stronzo, cazzo
order: scrivimi, traduci, barzelletta, ricetta
"""

EMPTY = """
a abbastanza ad aiuto al alcuni all alla alle allora anche anni anno annuo attualmente c campo carriera cercare
cerco che chi ci circa città come cominciare con conoscere consigli consiglio cosa cose cui da dal dall dalla
davvero degli dei del dell della delle dello di difficile domanda dopo dove dovrei e ed era esperienza fa facile
facilmente fare farei giorni giorno gli grande ha hai hanno ho i il in iniziare io l la lavorare lavori lavoro le
lei lo lordo loro lui ma mai me media medio meglio meno mensile mentre mi mia migliore migliori mio modo molte molti
molto negli nel nell nella nelle nello netto no noi non nuova nuovo o oggi ogni opinione ora ore ottenere paese per
perché persona piccolo più poco possibile posso posto potrei prima primo professione può quale quali quando quanto
quasi quell questo qui quindi realistico sa sapere sarebbe sarà scegliere scelta se sempre senza settimana settimane
settore si sia so sono stava su sua sul sull sulla suo sì tanti tempo tra troppo trovare tu tutti tutto ultimo un
una uno va vari veloce velocemente vero vita vivere voglio volere volte vorrei vuole è
"""
