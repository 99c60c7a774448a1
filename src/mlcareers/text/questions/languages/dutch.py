"""Words of questions in Dutch: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salaris, salarissen, verdient, verdienen, verdien, loon, betaald, inkomen
highest: best betaalde, bestbetaalde, hoogste salaris
difference: verschil, verschillen, verschilt, vergelijken, vergelijking, versus, vs
way: worden, word je, overstap, overstappen, omscholen, omscholing, carrièreswitch, route
need: nodig, heb je nodig, vereist, vereisten, moet, moeten, belangrijk, genoeg, verplicht
worth: de moeite waard, waard, zinvol, nuttig
still: nog, dood, verouderd
learn: leren, studeren, studie, cursus, cursussen, opleiding, boek, boeken
skills: vaardigheden, kennis, competenties, tools
demanded: gevraagd, gevraagde, gewild, gezocht
outlook: toekomst, vraag naar, arbeidsmarkt, groei, vooruitzichten, vacatures
count: hoeveel mensen, aantal
share: percentage, aandeel
level: niveau, niveaus, promotie maken
definition: wat is, wat betekent, betekenis
duties: wat doet, wat doen, taken, werkzaamheden
certificate: certificaat, certificaten, certificering, examen
cost: kost, kosten, prijs
jobs: welke baan, welke banen, welk beroep
without: zonder, geen
coding: programmeren, coderen
maths: wiskunde
degree: diploma, universiteit, hbo, bachelor, studie nodig
masters: master
phd: promoveren, doctoraat, phd
interview: sollicitatiegesprek, sollicitatie
portfolio: portfolio, projecten
cv: cv, sollicitatiebrief
negotiation: onderhandelen, salarisonderhandeling
offer: aanbod
visa: visum, werkvergunning
age: leeftijd, te oud
parttime: parttime, deeltijd
freelance: freelance, zzp, uurtarief
remote: thuiswerken, op afstand, remote
first job: eerste baan, zonder ervaring, starter
internship: stage
replace: vervangen, vervangt, overbodig
women: vrouwen
industries: sector, sectoren
employers: bedrijven, bedrijf, werkgevers
time: hoe lang, duurt, maanden
"""

REFUSED = """
medicine: dokter, medicijn, ziekte, kanker
law: advocaat, belasting, rechtbank
abuse: klootzak, kut, idioot
order: schrijf, vertaal, grap, recept
"""

EMPTY = """
aan al als altijd baan banen ben beroep beste beter bij bijna bruto carrière dag dagen dan dat de deze die ding
dingen dit doe doen doet door echt een eerste elke en er ervaring functie gaan gaat gedaan gemiddeld goed graag
groot haar heb hebben heeft het hij hoe hoeveel hulp hun iemand ik in is jaar je jij jullie kan kennen keuze kiezen
klein krijgen kun kunnen laatste land leven maar mag makkelijk manier me meer mening mensen met mijn minder moeilijk
mogen naar nadat netto niet nieuw nieuwe nog nooit nu of om omdat onder ongeveer ons ook op over per realistisch
snel soms stad te terwijl tijd tip tips tot tussen uit uren uur van veel verschillende vinden voor voordat vraag
waar waarom wanneer waren was wat we week weet weken wel welke werk werken weten wij wil willen wilt wonen wordt zal
ze zich zij zijn zo zoek zoeken zou zouden zullen zult
"""
