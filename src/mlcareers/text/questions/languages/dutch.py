"""Words of questions in Dutch: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.dutch_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: salaris, salarissen, verdient, verdienen, verdien, loon, betaald, inkomen, hoeveel verdient, hoeveel verdien,
  bruto, uurloon, maandsalaris, geld
highest: best betaalde, bestbetaalde, hoogste salaris
difference: verschil, verschillen, verschilt, vergelijken, vergelijking, versus, vs
way: worden, word je, overstap, overstappen, omscholen, omscholing, carrièreswitch, route, hoe word ik, overstappen
  naar, word ik, carrière switch, omscholen tot, doorgroeien
need: nodig, heb je nodig, vereist, vereisten, moet, moeten, belangrijk, genoeg, verplicht
worth: de moeite waard, waard, zinvol, nuttig, loont, heeft het zin, zinnig
still: nog, dood, verouderd, nog steeds, achterhaald
learn: leren, studeren, studie, cursus, cursussen, opleiding, boek, boeken
skills: vaardigheden, kennis, competenties, tools
demanded: gevraagd, gevraagde, gewild, gezocht
outlook: toekomst, vraag naar, arbeidsmarkt, groei, vooruitzichten, vacatures, banenmarkt, vraag, toekomstperspectief
count: hoeveel mensen, aantal
share: percentage, aandeel
level: niveau, niveaus, promotie maken
definition: wat is, wat betekent, betekenis
duties: wat doet, wat doen, taken, werkzaamheden, wat houdt, een dag uit het leven
certificate: certificaat, certificaten, certificering, examen
cost: kost, kosten, prijs
jobs: welke baan, welke banen, welk beroep
without: zonder, geen
coding: programmeren, coderen, programmeertaal
maths: wiskunde
degree: diploma, universiteit, hbo, bachelor, studie nodig, wo, universitaire, opleiding nodig
fair: eerlijk, onderbetaald
offer: aanbod, jobaanbod, baanaanbod
industries: sector, sectoren
employers: bedrijven, bedrijf, werkgevers
attractive: goede baan, goede carrière
more pay: verdient meer, wie verdient meer
masters: master
phd: promoveren, doctoraat, phd
bootcamp: bootcamp
interview: sollicitatiegesprek, sollicitatie, sollicitatiegesprekken, interview, interviewvragen
prepare: voorbereiden, voorbereid
rejected: afgewezen, afwijzing, afwijzingen, geen reactie
portfolio: portfolio, projecten, project
cv: cv
cover letter: motivatiebrief, sollicitatiebrief
visa: visum, werkvergunning
first job: eerste baan, zonder ervaring, starter, startersfunctie, zonder werkervaring, afgestudeerd
side doors: makkelijkste, makkelijkst, eenvoudigste
internship: stage
saturated: verzadigd, verzadigde
countries: welk land, welke landen, beste land
time: hoe lang, duurt, maanden, hoe lang duurt, hoelang, hoeveel tijd, weken
order: waar beginnen, volgorde
learning cost: gratis
which degree: welke studie, welke opleiding
no degree: zonder diploma, zonder studie, zonder opleiding, zonder hbo
which fits: past bij mij, bij mij past
negotiation: onderhandelen, salarisonderhandeling, salaris onderhandelen
raise: salarisverhoging, opslag
age: leeftijd, te oud, op mijn 40e, op je 40e, 40 jaar, 45 jaar, 50 jaar, te laat, na je veertigste
returning: zwangerschapsverlof, na een pauze, herintreden, herintreder
family: kinderen, gezin
parttime: parttime, deeltijd
beside a job: naast mijn werk, naast werk, naast een baan, naast mijn baan
freelance: freelance, zzp
day rate: uurtarief, dagtarief, tarief
remote: thuiswerken, op afstand, remote, thuis werken, op afstand werken
layoffs: ontslagen, ontslag
bubble: bubbel
replace: vervangen, vervangt, overbodig, vervangen worden, verdwijnen, overnemen
safest: veiligst, veiligste
stress: stressvol, burn out, werkdruk
dull: saai
women: vrouwen, vrouw, loonkloof
firms: startup, groot bedrijf, consultancy
academia: wetenschap
management: leidinggevende, manager worden
promotion: senior worden
hiring: aannemen
first hire: eerst aannemen, wie aannemen
team: datateam
"""

REFUSED = """
medicine: dokter, medicijn, ziekte, kanker
law: advocaat, belasting, rechtbank
abuse: klootzak, kut, idioot
order: schrijf, vertaal, grap, recept
"""
