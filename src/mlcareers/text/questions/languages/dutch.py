"""Words of questions in Dutch: what is asked, and what says nothing of it. __init__.py tells how to read it."""

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
outlook: toekomst, vraag naar, arbeidsmarkt, groei, vooruitzichten, vacatures, banenmarkt, vraag,
  toekomstperspectief
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
masters: master
phd: promoveren, doctoraat, phd
interview: sollicitatiegesprek, sollicitatie, sollicitatiegesprekken, interview, interviewvragen
portfolio: portfolio, projecten, project
cv: cv
negotiation: onderhandelen, salarisonderhandeling, salaris onderhandelen
offer: aanbod, jobaanbod, baanaanbod
visa: visum, werkvergunning
age: leeftijd, te oud, op mijn 40e, op je 40e, 40 jaar, 45 jaar, 50 jaar, te laat, na je veertigste
parttime: parttime, deeltijd
freelance: freelance, zzp
remote: thuiswerken, op afstand, remote, thuis werken, op afstand werken
first job: eerste baan, zonder ervaring, starter, startersfunctie, zonder werkervaring, afgestudeerd
internship: stage
replace: vervangen, vervangt, overbodig, vervangen worden, verdwijnen, overnemen
women: vrouwen, vrouw, loonkloof
industries: sector, sectoren
employers: bedrijven, bedrijf, werkgevers
time: hoe lang, duurt, maanden, hoe lang duurt, hoelang, hoeveel tijd, weken
no degree: zonder diploma, zonder studie, zonder opleiding, zonder hbo
prepare: voorbereiden, voorbereid
rejected: afgewezen, afwijzing, afwijzingen, geen reactie
cover letter: motivatiebrief, sollicitatiebrief
raise: salarisverhoging, opslag
fair: eerlijk, onderbetaald
returning: zwangerschapsverlof, na een pauze, herintreden, herintreder
family: kinderen, gezin
beside a job: naast mijn werk, naast werk, naast een baan, naast mijn baan
day rate: uurtarief, dagtarief, tarief
side doors: makkelijkste, makkelijkst, eenvoudigste
layoffs: ontslagen, ontslag
saturated: verzadigd, verzadigde
bubble: bubbel
safest: veiligst, veiligste
stress: stressvol, burn out, werkdruk
dull: saai
firms: startup, groot bedrijf, consultancy
countries: welk land, welke landen, beste land
management: leidinggevende, manager worden
promotion: senior worden
hiring: aannemen
first hire: eerst aannemen, wie aannemen
team: datateam
which degree: welke studie, welke opleiding
order: waar beginnen, volgorde
learning cost: gratis
bootcamp: bootcamp
attractive: goede baan, goede carrière
academia: wetenschap
more pay: verdient meer, wie verdient meer
which fits: past bij mij, bij mij past
"""

REFUSED = """
medicine: dokter, medicijn, ziekte, kanker
law: advocaat, belasting, rechtbank
abuse: klootzak, kut, idioot
order: schrijf, vertaal, grap, recept
"""

EMPTY = """
aan aandacht aannemen achter actie advies af afgelopen al alle alleen allemaal alles als altijd ander andere anderen
anders avond baan banen bang bedankt beetje begin beginnen begint begon beide bekend belangrijke ben bent beroep
bestaat beste betalen betekent beter bezig bij bijna bijvoorbeeld binnen blij blijft blijven boven brengen bruto
buiten buurt carrière centrum contact daar daarna daarom dacht dag dagen dan dank dat de deed deel delen denk denken
denkt der deze dezelfde die ding dingen direct dit dochter doe doel doen doet door drie druk duidelijk dus echt echte
echter een eens eerder eerst eerste eigen eigenlijk einde elk elkaar elke en enige enkele er erg ervan ervaring
ervaringen februari functie ga gaan gaat gaf gebied gebruik gebruiken gebruikt gedaan geef geeft gegeven gehad geleden
gelijk gelukkig gemaakt gemiddeld geplaatst gepubliceerd geval geven gevoel gevonden geweest gewoon geworden gezegd
gezien ging god goed goede graag gratis groep groot grootste grote haalbaar haar hadden halen hallo hand handen hart
heb hebben hebt heeft heel heen hele helemaal helpen hem hen het hetzelfde hier hij hoe hoeveel hoge hoi hoofd hoop
hoor horen hou houden houdt huidige hulp hun idee ieder iedereen iemand iets ik in informatie internet inwoners is ja
jaar jan jaren jarige je jij jonge jou jouw juist jullie kan kans keer kennen keuze kiezen kijk kijken klaar klein
kleine km kom komen komt kon kopen kreeg krijg krijgen krijgt kun kunnen kunt kwam kwamen laat laatste land lang lange
langs laten leden lees lekker leuk leuke leven lezen lichaam lid liefde liggen ligt lijkt loopt lopen lukken lukt maak
maakt maakte maand maar mag maken makkelijk manier me mee meer meest meeste men mening mensen met meteen mij mijn
miljoen minder minister minuten misschien moeilijk moest mogelijk mogen momenteel mooi mooie morgen na naar naast
nadat nationale natuurlijk nee neem neemt nemen netto niemand niet niets nieuw nieuwe nieuws niks nog nooit noord nou
nu nul nummer of oh om omdat onder onderwijs ongeveer ons onze ooit ook op opnieuw orde organisatie oud ouders over
paar pas per persoon plaats plaatsen plek praten precies proberen probleem problemen programma provincie realistisch
recht reden regio rest rol rond samen sinds slecht slechts snel sommige soms soort staan staat stad stap steeds
stellen stond stuk te technologie tegen ten ter terug terwijl thuis tien tijd tijdens tip tips toch toe toen tot
tussen twee tweede uit uiteindelijk uren uur uw vaak valt van vanaf vandaag vanuit vanwege vast veel vele verder
verenigde vergeten verhaal verschillende vervolgens vier vijf vind vinden vindt vol volgen volgende volgens vond voor
vooral voordat vorm vraag vragen vrij vroeg waar waarbij waardoor waarin waarom waarschijnlijk wachten wanneer waren
was wat we wedstrijd week weer weet weg weigeren weinig weken wel welke werd werden werk werken werkt weten wie wij
wil wilde willen wilt wist wonen woord word wordt zaak zag zaken zal zat ze zeer zeg zeggen zegt zei zeker zelf zelfs
zes zet zetten zich zie zien ziet zij zijn zin zit zitten zo zoals zodat zoek zoeken zoon zorgen zou zouden zoveel
zowel zullen zult
"""
