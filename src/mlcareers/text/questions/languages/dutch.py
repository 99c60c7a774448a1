"""Words of questions in Dutch: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.dutch_empty import EMPTY
from mlcareers.text.questions.languages.dutch_topics import TOPICS
from mlcareers.text.questions.languages.dutch_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: salaris, salarissen, verdient, verdienen, verdien, loon, betaald, inkomen, hoeveel verdient, hoeveel verdien,
  bruto, uurloon, maandsalaris, geld, salarisschaal, startsalaris, beginsalaris, maandloon, jaarsalaris, brutosalaris,
  verdiensten, verdiende, betaling, beloning, betaalt, betalen, bruto per maand, netto, wat verdient, hoeveel betaalt,
  wat krijg je betaald, gemiddeld salaris, inkomsten, uitbetaald, goed betaald
highest: best betaalde, bestbetaalde, hoogste salaris, bestbetaald, best verdienende, meest verdient, hoogste
  salarissen, meeste geld, verdien je het meest, verdient het meest, meest betaalt, hoogst betaalde, topsalaris
difference: verschil, verschillen, verschilt, vergelijken, vergelijking, versus, vs, het verschil, verschillend,
  verschillen tussen, vergelijk, vergeleken, in vergelijking, beter dan, slechter dan, onderscheid, onderscheiden,
  tegenover, anders dan
way: worden, word je, overstap, overstappen, omscholen, omscholing, carrièreswitch, route, hoe word ik, overstappen
  naar, word ik, carrière switch, omscholen tot, doorgroeien, overstap naar, overstap maken, switchen, switch,
  omscholen naar, carrièreswitch naar, overgang, de overstap, worden van, terechtkomen, binnenkomen, beginnen als,
  instappen, zij instromer, zijinstromer, zij instroom, pad naar, weg naar, stappen naar, werken als, carrièrepad,
  loopbaan, loopbaanswitch, veranderen van baan, van baan veranderen, van richting veranderen, carrière maken als, aan
  de slag als, aan de slag, in komen
after: volgende stap, na die functie, doorgroeimogelijkheden, hierna, wat daarna
need: nodig, heb je nodig, vereist, vereisten, moet, moeten, belangrijk, genoeg, verplicht, benodigd, benodigde,
  vereiste, vereisten voor, eis, eisen, noodzakelijk, noodzaak, heb ik nodig, moet je, moet ik, voldoende, is
  verplicht, onmisbaar, essentieel, vooropleiding, toelatingseisen, uitmaakt, doet het ertoe, gevraagd wordt,
  noodzakelijke
worth: de moeite waard, waard, zinvol, nuttig, loont, heeft het zin, zinnig, waardevol, loont het, loont het de
  moeite, heeft zin, nut, zonde van, weggegooid geld, geldverspilling, tijdverspilling, erkend, gewaardeerd, iets
  waard, waard om, nog zin, de investering, zin om
still: nog, dood, verouderd, nog steeds, achterhaald, nog relevant, nog zinvol, nog waard, uitgestorven, sterft uit,
  sterft, doodlopend, ouderwets, passé, nog toekomst
learn: leren, studeren, studie, cursus, cursussen, opleiding, boek, boeken, leer, leert, geleerd, studeer,
  cursusmateriaal, lesmateriaal, tutorial, tutorials, training, trainingen, bijscholen, bijscholing, scholing,
  handboek, studieboek, zelfstudie cursus, online cursus, basis, basiskennis, lessen, leerstof
skills: vaardigheden, kennis, competenties, tools, skills, vaardigheid, competentie, gereedschap, technologieën,
  kwaliteiten, kunnen, bekwaamheden, stack, kennis van, tech stack
demanded: gevraagd, gevraagde, gewild, gezocht, veelgevraagd, in trek, populair, populaire, populairste, meest
  gevraagd, meest gevraagde, gewilde, meest gezocht, meest gezochte, krapte, schaars
outlook: toekomst, vraag naar, arbeidsmarkt, groei, vooruitzichten, vacatures, banenmarkt, vraag, toekomstperspectief,
  toekomst van, toekomst voor, toekomstbestendig beroep, perspectief, kansen, baankansen, kans op werk, vacature
  aanbod, trends, trend, vooruitzicht, tekort, vraag naar data, beroep met toekomst, verwachting, verwachtingen,
  groeit, krimpt, markt, baangarantie kans, werkgelegenheid, banen
count: hoeveel mensen, aantal, hoeveel er zijn, hoeveel mensen werken, hoeveel banen
share: percentage, aandeel, procent, hoeveel procent, deel van de
level: niveau, niveaus, promotie maken, senioriteit, functieniveau, functieniveaus, schalen, schaal, ladder,
  carrièreladder, rang, treden
years: jaren ervaring, jaar ervaring, hoeveel jaar, jaar werkervaring, jaren werkervaring
definition: wat is, wat betekent, betekenis, wat zijn, wat is een, wat houdt in, omschrijving, definitie, definieer,
  uitleg, leg uit, wat wordt bedoeld, betekenen
duties: wat doet, wat doen, taken, werkzaamheden, wat houdt, een dag uit het leven, takenpakket,
  verantwoordelijkheden, wat doet een, dagelijks werk, dagelijkse, werkdag, een dag als, functieomschrijving,
  functiebeschrijving, de hele dag, doe je als, doet eigenlijk, bezigheden, dagelijkse taken, hoe ziet een dag, dag
  uit het leven
certificate: certificaat, certificaten, certificering, examen, certificaten van, certificeringen, gecertificeerd,
  diploma cursus, examens, certificatie, badge
expired: verlopen, verloopt, verlengen, verlenging, geldig, geldigheid, vervallen, vervalt, hernieuwen, opvolger,
  ingetrokken, geldigheidsduur
cost: kost, kosten, prijs, kosten van, prijzen, duur, goedkoop, kosten examen, examenkosten, prijs van, wat kost,
  collegegeld
jobs: welke baan, welke banen, welk beroep, welke beroepen, welke functies, welke functie, wat voor werk, wat voor
  banen, welke rol, welke rollen, welk werk
without: zonder, geen, niet nodig, geen zin, haat, hekel, niet houden van, hoef geen, hoeft geen, hoef je geen,
  weinig, zonder te kunnen, slecht in, niet goed in, nul
coding: programmeren, coderen, programmeertaal, code, coderen leren, code schrijven, programmeer, programmeertalen,
  coden, kunnen programmeren, scripten
maths: wiskunde, rekenen, wiskundekennis, wiskunde a, wiskunde b, wiskundig
degree: diploma, universiteit, hbo, bachelor, studie nodig, wo, universitaire, opleiding nodig, universitair,
  universitair diploma, hbo diploma, wo diploma, hbo opleiding, mbo, vwo, havo, hogeschool, academisch, afgestudeerde,
  studies, graad, bachelordiploma, bachelor diploma, diploma's, hoger onderwijs, universiteit of hbo, vooropleiding
  nodig, gestudeerd
fair: eerlijk, onderbetaald, eerlijk salaris, onderbetaald word, te weinig, te weinig betaald, slecht betaald,
  redelijk, marktconform, marktwaarde, te laag, uitgebuit, genoeg betaald, onderbetaling, genoeg verdien
offer: aanbod, jobaanbod, baanaanbod, aanbiedingen, bod, aangeboden, arbeidsaanbod, contractvoorstel, voorstel, bieden
  me
industries: sector, sectoren, branche, branches, industrie, bedrijfstak, in welke sector, welke sector, welke sectoren
cities: stad welke, steden, welke stad, welke steden, in welke stad
employers: bedrijven, bedrijf, werkgevers, werkgever, wie neemt aan, firma, welke bedrijven, welke werkgevers,
  onderneming, ondernemingen, wie zoekt, organisaties
time management: timemanagement, tijdsbeheer, tijdmanagement
world: wereldwijd, in de wereld, ter wereld
posting: vacatureteksten, personeelsadvertentie, advertentie, advertenties, vacaturetekst, vacature
certain: gegarandeerd, garantie, baangarantie, zekerheid op een baan
attractive: goede baan, goede carrière, leuk beroep, leuke baan, goede keuze, goed idee om, gelukkig, tevreden,
  voldoening, bevredigend, droombaan, aantrekkelijk, aanrader, juiste keuze, goed beroep
misconception: mythe, mythes, misvatting, misvattingen, misverstand, misverstanden, vooroordelen, fabels
negative: waarom niet
time spent: tijd besteedt, tijd besteed je, tijd kwijt aan, hoeveel tijd besteedt, tijd gaat naar, tijd aan het
  opschonen
against: nadeel, nadelen, voor en nadelen, voordelen en nadelen, keerzijde, minpunten, spijt, slechte baan, overschat,
  overgewaardeerd beroep, waarom geen, slecht idee, tegenvalt, negatieve kanten, schaduwzijde
just: gewoon een, alleen maar, niets anders dan, hetzelfde als, hetzelfde, een andere naam, niet meer dan, slechts
  een, eigenlijk gewoon
social: met mensen, met mensen werken, introvert, introverte, extravert, verlegen, mensenmens, omgang met mensen,
  contact met mensen
ai tools: chatgpt, copilot, claude, ai tools, ai hulpmiddelen, ai assistent, ai assistenten, ai agents, cursor
more pay: verdient meer, wie verdient meer, meer verdienen, verdienen meer, verdien je meer, beter betaald, betaalt
  beter, betaalt meer, verdient beter, meer salaris dan, meer dan een
recruiter: recruiter, recruiters, hr, personeelszaken, headhunter, werving en selectie
titles: functietitel, functietitels, functienaam, functienamen, functiebenaming, titel functie, jobtitel, jobtitels
interview: sollicitatiegesprek, sollicitatie, sollicitatiegesprekken, interview, interviewvragen, gesprek, gesprekken,
  sollicitatievragen, technisch interview, technisch gesprek, interviewer, interviews, sollicitatie gesprek, eerste
  gesprek, tweede gesprek, vragen sollicitatiegesprek, jobinterview
rounds: rondes, sollicitatierondes, hoeveel rondes, hoeveel gesprekken, sollicitatieprocedure, sollicitatieproces,
  selectieprocedure, gespreksronde, stappen in de procedure, wervingsproces
prepare: voorbereiden, voorbereid, bereid, bereid ik me voor, voorbereiding, bereid je je voor, voor te bereiden,
  voorbereiden op, oefenen voor, oefengesprek, proefgesprek, gesprek oefenen, bereid voor
ask back: vragen stellen aan, vragen aan de werkgever, vragen aan werkgever, zelf vragen stellen, vragen om te
  stellen, wat vragen aan, vraag ik de werkgever, vragen aan de recruiter, welke vragen stellen, vragen stellen
  tijdens sollicitatie, vragen kan ik stellen
behavioural: gedragsvragen, star methode, vertel iets over jezelf, sterke en zwakke punten, zwakke punten,
  gedragsgericht, culture fit, competentievragen, slechte eigenschappen
ai in interviews: chatgpt tijdens sollicitatie, ai tijdens gesprek, chatgpt gebruiken tijdens, ai gebruiken tijdens,
  valsspelen, vals spelen, spieken, copilot tijdens, ai in sollicitatiegesprek, chatgpt in sollicitatiegesprek
project talk: project presenteren, mijn project uitleggen, over mijn project vertellen, project uitleggen, projecten
  bespreken, over projecten praten, mijn project presenteren, project toelichten
rejected: afgewezen, afwijzing, afwijzingen, geen reactie, afgewezen worden, word afgewezen, steeds afgewezen, alleen
  afwijzingen, geen uitnodiging, geen uitnodigingen, niemand reageert, niet uitgenodigd, geghost, hoor niets, niks
  terug horen, geen antwoord, afgekeurd, nooit aangenomen, niet aangenomen, word niet uitgenodigd, honderd
  sollicitaties, kan geen baan vinden
leetcode: leetcode, programmeertest, codeertest, codingtest, coding test, programmeeropdracht, algoritmes en
  datastructuren, live coding, whiteboard, hackerrank, coding interview, datastructuren
system design: system design, systeemontwerp, systeem ontwerp, ontwerp van systemen
take home: thuisopdracht, huiswerkopdracht, opdracht voor thuis, proefopdracht, praktijkopdracht, case opdracht,
  casus, onbetaalde opdracht, testopdracht, case study, technische opdracht
portfolio: portfolio, projecten, project, portfolioprojecten, portfolio project, eigen projecten, persoonlijke
  projecten, eigen project, github, github profiel, projectideeën, projectidee, welke projecten, hobbyprojecten,
  hobbyproject, portfolio's, zijproject, projecten voor
kaggle: kaggle, kaggle competities, kaggle wedstrijden, titanic, competities
course projects: cursusprojecten, cursusproject, schoolprojecten, schoolproject, studieprojecten, afstudeerproject,
  scriptie, tutorial projecten, projecten van de opleiding, bootcampproject
ai written: met ai gemaakt, door ai geschreven, met chatgpt gemaakt, met chatgpt geschreven, door chatgpt, vibe
  coding, ai gegenereerd, met ai gebouwd
how many projects: hoeveel projecten, één groot project, meerdere kleine projecten, aantal projecten
confidential: vertrouwelijk, vertrouwelijke, geheimhouding, geheimhoudingsverklaring, nda, bedrijfscode, niet laten
  zien, mag niet laten zien, geheim, niet mag delen, bedrijfsgeheim
cv: cv, curriculum vitae, mijn cv, linkedin, linkedin profiel, cv's, sollicitatie cv
no numbers: geen cijfers, zonder cijfers, geen meetbare resultaten, meetbare resultaten, nooit in productie, geen
  metrics, geen resultaten
ats: ats, trefwoorden, zoekwoorden, sollicitatiesoftware, selectiesoftware, automatisch afgewezen, cv scanner, cv
  screening, filter
cover letter: motivatiebrief, sollicitatiebrief, motivatie brief, begeleidende brief, sollicitatiebrieven,
  motivatiebrieven
red flags: rode vlaggen, red flags, waarschuwingssignalen, nepvacature, nepvacatures, neppe vacature, neppe vacatures,
  spookvacatures, oplichting, verdacht, onbetrouwbaar, alarmbellen, scam
read a posting: vacature lezen, vacature begrijpen, vacaturetekst lezen, functie eisen, eisen in de vacature, tussen
  de regels, must haves
real title: eigenlijk analist, eigenlijk een analist, misleidende titel, opgeblazen titel, in werkelijkheid,
  titelinflatie, blijkt analist, misleidende functietitel
own title: mijn functietitel, functietitel aanpassen, functietitel op cv, titel op mijn cv, functietitel veranderen,
  welke titel op, noem ik mezelf, welke functietitel
drift: drift, datadrift, modeldrift, model wordt slechter
model retraining: opnieuw trainen, model opnieuw trainen, hertrainen, hertraining
leakage: datalek in training, data leakage, lekkage
overfitting: overfitting, overfitten, overfit
experiments: experimenten bijhouden, experimenten volgen, experimenten vastleggen
shadow deployment: schaduwmodus, schaduwmodel, echt verkeer
rollback: terugdraaien, rollback, vorige versie, oude model terug
model versions: versies van modellen, data versiebeheer, modelversies, versioneren
tests of code: code testen, tests schrijven, unittests, pipelines testen
code review: code review, codereview, code reviewen
labels: labelkwaliteit, foute labels, slechte labels, annotatoren
messy data: slechte data, rommelige data, datakwaliteit slecht, vuile gegevens
missing values: ontbrekende waarden, ontbrekende waardes, uitschieters, lege waarden
little data: te weinig data, weinig data, kleine dataset
class imbalance: onevenwichtige klassen, ongebalanceerde klassen, scheve klassen
expectations: onrealistische verwachtingen, te hoge verwachtingen, hoge verwachtingen
explain findings: uitleggen aan management, resultaten uitleggen, uitleggen aan leken, niet technische
stakeholders: stakeholders, veranderende eisen, vage eisen, belanghebbenden
compute costs: gpu kosten, cloudkosten, rekenkosten, cloudrekening
estimates: projecten inschatten, tijd inschatten, schattingen, inschatten hoe lang
failing projects: projecten mislukken, mislukken ai projecten, falen ai projecten, nooit naar productie
validation: validatie, valideren, model valideren, kruisvalidatie
metrics: metriek, metrieken, welke metric, nauwkeurigheid
calibration: kalibratie, gekalibreerd, subgroepen
deploying: in productie brengen, deployen, deployment, uitrollen, in productie
monitoring: modellen monitoren, model monitoren, modellen bewaken, monitoring
generated text: llm evalueren, llm beoordelen, chatbot beoordelen, antwoorden beoordelen
simple models: eenvoudige modellen, simpel model, eenvoudig model, baseline
tuning: hyperparameters, model afstellen, tuning
black box: black box, zwarte doos, waarom het model
bias in models: bias, vooringenomen, vertekening, bevooroordeeld
regulation: regelgeving, wetgeving, toezichthouder, ai wet
data privacy: gevoelige data, klantgegevens, patiëntgegevens, anonimiseren, gevoelige gegevens
scaling: te veel data, enorme datasets, terabytes, past niet in geheugen
changing technology: nieuwe tools, nieuwe frameworks, verandert te snel, bijblijven
talent shortage: tekort aan talent, tekort aan personeel, te weinig mensen
new jobs: nieuwe banen, nieuwe beroepen, banen ontstaan, creëert banen
market size: marktomvang, grootte van de markt, hoe groot is de markt
use cases: toepassingen, use cases, waar wordt ai gebruikt, toepassing van ai
business value: waarde voor bedrijf, wat levert ai op, voordelen van ai, bedrijfswaarde
project steps: stappen van een project, projectfasen, fasen van een project
colleagues: met wie werkt, met wie werk je, samenwerken met, werkt samen met
where pay differs: afhankelijk van locatie, hangt af van de stad, in de randstad, kleine stad
{TOPICS}
{WORK}
"""

REFUSED = """
medicine: dokter, medicijn, ziekte, kanker, huisarts, pillen, medicijnen, koorts, vaccin, zwanger ziek, symptomen,
  operatie, diagnose ziekte
law: advocaat, belasting, rechtbank, aanklagen, illegaal, scheiding, boete, btw, belastingaangifte,
  concurrentiebeding, rechter, juridisch
abuse: klootzak, kut, idioot, eikel, sukkel, hoer, lul
order: schrijf, vertaal, grap, recept, schrijf een, vertaal dit, vertel een mop, teken, vat samen, maak een gedicht
finance: bitcoin, crypto, beleggen, hypotheek, lening, autoverzekering, levensverzekering, aandelen kopen
facts: wie heeft opgericht, wie is de baas van, hoofdstad van, wie won
shopping: te kopen, kopen, koop ik
handiwork: installeren, installeer, foutmelding
perks: vakantiedagen, zorgverzekering, wat trek ik aan, dresscode, lease auto, auto van de zaak
"""
