"""Swedish, Danish and Norwegian. English: what titles write for it. __init__.py tells how to read it."""

HEAD_FIRST = False

SIGNS = "och og av til för hos inom"

WORDS = """
engineer: ingenjör, ingeniør, civilingenjör, sivilingeniør
developer: utvecklare, udvikler, utvikler
programmer: programmerare, programmør
scientist: vetenskapsman, videnskabsmand
researcher: forskare, forsker, doktorand, stipendiat
analyst: analytiker, analytikere
analytics: analys, analyse
architect: arkitekt
consultant: konsult, konsulent, rådgiver, rådgivare
specialist: medarbetare, medarbejder, medarbeider
expert: ekspert
manager: chef?, avdelingsleder, afdelingsleder, enhetschef
lead: teamledare, teamleder, gruppchef
director: direktör, direktør
project manager: projektledare, projektleder, prosjektleder
product manager: produktchef, produktleder, produktägare
statistician: statistiker
intern: praktikant, studentermedhjælper, studentmedarbejder, exjobb, examensarbete, sommerjobb, sommarjobb
ai: kunstig intelligens, artificiell intelligens
ml: maskininlärning, maskinlæring
cv: datorseende
bi: beslutningsstøtte, beslutsstöd
database: databas, databaser
administrator: administratör
technician: tekniker, montør
nurse: sjuksköterska, sykepleier, sygeplejerske
teacher: lärare, lærer
and: och, og
for: för, til, inom, innen
with: med
at: hos
"""

EMPTY = "av på en et ett"

COMPOUND_STARTS = """
data: data
software: mjukvaru, software
project: projekt, prosjekt
product: produkt
ai: ai
"""

TAILS = """utvecklare udvikler utvikler ingenjör ingeniør analytiker arkitekt konsult konsulent forskare forsker
chef ledare leder"""
