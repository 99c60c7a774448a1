"""Italian. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = True

SIGNS = "di del della dei degli delle e il con presso"

WORDS = """
engineer: ingegnere, ingegneri, ingegneria
developer: sviluppatore, sviluppatrice, sviluppo, sviluppatori
programmer: programmatore, programmatrice
scientist: scienziato, scienziata, scienza, scienze
researcher: ricercatore, ricercatrice, ricerca, dottorando, dottorato, assegnista
analyst: analista, analisti
analytics: analisi
architect: architetto
architecture: architettura
consultant: consulente, consulenti, consulenza
specialist: specialista, addetto, addetta, referente
expert: esperto, esperta
manager: responsabile, capo
lead: coordinatore, coordinatrice, caposquadra, capo team
director: direttore, direttrice
project manager: responsabile di progetto, capo progetto
product manager: responsabile di prodotto, responsabile prodotto
statistician: statistico, statistica
instructor: docente, professore, professoressa, formatore, formatrice, insegnante
intern: tirocinio, tirocinante, stagista, stage?, apprendista, apprendistato, tesi
junior: neolaureato, neolaureata, neolaureati
ai: intelligenza artificiale, IA
generative ai: IA generativa, intelligenza artificiale generativa
ml: apprendimento automatico
dl: apprendimento profondo
cv: visione artificiale, visione computerizzata
data: dati, dato
database: base di dati, basi di dati, banca dati, banche dati
data quality: qualità dei dati, qualità del dato
data governance: governance dei dati, governo dei dati, governo del dato
data management: gestione dei dati, gestione dati
robotics: robotica
quantitative: quantitativo, quantitativa
operations research: ricerca operativa
product: prodotto, prodotti
project: progetto, progetti
platform: piattaforma
solution: soluzioni
data-protection: protezione dei dati, protezione dati
administrator: amministratore, amministratrice
technician: tecnico, operatore, operatrice, operaio, manutentore, meccanico
assistant: assistente
clerk: impiegato, impiegata, contabile, commesso, commessa
salesperson: venditore, commerciale, agente
nurse: infermiere, infermiera
lawyer: avvocato, legale
computing-: informatico, informatica
for: per?
with: con
at: presso
"""

WORK = "scienza scienze ricerca ingegneria consulenza sviluppo"

EMPTY = "di del della dei degli delle da e il lo la gli le in un una d"
