"""Dutch. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = False

SIGNS = "van voor een het bij met wij op"

WORDS = """
engineer: ingenieur, ingenieurs
developer: ontwikkelaar, ontwikkelaars, ontwikkeling
programmer: programmeur
scientist: wetenschapper, wetenschap
researcher: onderzoeker, onderzoek, promovendus
analyst: analist, analisten
analytics: analyse
architect: architecten
consultant: adviseur, consulent
specialist: medewerker
expert: deskundige
manager: hoofd, leidinggevende, afdelingshoofd
lead: teamleider, teamlead, coördinator?
director: directeur
project manager: projectleider, projectmanager
product manager: productmanager
product owner: productowner
program manager: programmamanager
statistician: statisticus
instructor: docent, leraar, trainer onderwijs
intern: stage?, stagiair, stagiaire, afstudeerstage, afstudeeropdracht, meewerkstage, werkstudent, bijbaan
junior: starter?, pas afgestudeerd
ai: kunstmatige intelligentie
generative ai: generatieve AI
ml: machinaal leren
cv: beeldverwerking, beeldherkenning
data: gegevens
database: databases
data quality: datakwaliteit
data management: datamanagement, gegevensbeheer, databeheer
data warehouse: datawarehouse
data visualization: datavisualisatie
statistics: statistiek
robotics: robotica
data-protection: gegevensbescherming, functionaris gegevensbescherming
administrator: beheerder, databasebeheerder, systeembeheerder, applicatiebeheerder
technician: monteur, technicus, operator
assistant: assistent, assistente, secretaresse
clerk: administratief, boekhouder, verkoper, verkoopmedewerker
nurse: verpleegkundige
lawyer: jurist, advocaat
sales: verkoop
for: voor
with: met
at: bij
and: en?
or: of?
"""

WORK = "wetenschap onderzoek ontwikkeling"

EMPTY = "van de het een in op"

COMPOUND_STARTS = """
data: data, gegevens
software: software
project: project
product: product
ai: ai
"""

TAILS = """analist ontwikkelaar ingenieur architect wetenschapper onderzoeker adviseur beheerder medewerker
specialist manager leider monteur"""
