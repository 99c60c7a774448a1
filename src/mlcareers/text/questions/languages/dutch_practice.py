"""What is asked about the work with data and models, and its words in Dutch. __init__.py tells how it is read."""

PRACTICE = """\
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
messy data: slechte data, rommelige data, datakwaliteit slecht, vuile gegevens, data is een puinhoop, rommelige
  datasets, data klopt niet, datarommel, slechte datakwaliteit
missing values: ontbrekende waarden, ontbrekende waardes, uitschieters, lege waarden
little data: te weinig data, weinig data, kleine dataset
class imbalance: onevenwichtige klassen, ongebalanceerde klassen, scheve klassen
expectations: onrealistische verwachtingen, te hoge verwachtingen, hoge verwachtingen, verwachtingen van management,
  baas denkt dat ai, baas wil ai, management wil ai, directie wil ai, wonderen verwachten, verwacht wonderen, overal
  ai in, wil overal ai, overal ai, denkt dat ai, denken dat ai, verwachten wonderen, begrijpt niet wat ik doe, te veel
  beloofd, snapt niks van ai, snapt niets van ai, begrijpt niets van ai, begrijpt niks van ai, geen idee van ai, weet
  niks van ai en, wil alles binnen twee weken, alles gisteren af, onmogelijke deadlines
explain findings: uitleggen aan management, resultaten uitleggen, uitleggen aan leken, niet technische, uitleggen aan
  de directie, uitleggen aan mijn baas, resultaten presenteren, uitleggen aan niet technische, uitleggen aan niet
  technici, model uitleggen, begrijpen mijn resultaten niet, begrijpt mijn werk niet, uitleggen aan het management,
  niet technische collega's, aan leken uitleggen, directie overtuigen, de business overtuigen, bevindingen presenteren
stakeholders: stakeholders, veranderende eisen, vage eisen, belanghebbenden, stakeholder, eisen veranderen, de eisen
  veranderen, weten niet wat ze willen, business weet niet, klant weet niet, wensen veranderen
compute costs: gpu kosten, cloudkosten, rekenkosten, cloudrekening
estimates: projecten inschatten, tijd inschatten, schattingen, inschatten hoe lang
failing projects: projecten mislukken, mislukken ai projecten, falen ai projecten, nooit naar productie, projecten
  falen, ai projecten mislukken, project mislukt, ai projecten stranden, stranden, komt nooit in productie, komen
  nooit in productie, mislukken projecten, mislukken zo veel, niet in productie, blijft een pilot, mislukt project
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
regulation: regelgeving, wetgeving, toezichthouder, ai wet, ai act, ai verordening, europese ai wet, regels voor ai,
  ai regels, avg, compliance, ai wetgeving, wetgeving rond ai, wettelijke regels, toezichthouders, gereguleerd, hoog
  risico
data privacy: gevoelige data, klantgegevens, patiëntgegevens, anonimiseren, gevoelige gegevens
scaling: te veel data, enorme datasets, terabytes, past niet in geheugen
changing technology: nieuwe tools, nieuwe frameworks, verandert te snel, bijblijven, gaat te snel, gaat zo snel, alles
  verandert, alles verandert zo snel, bij te houden, bijhouden van, bijblijven in, hoe blijf je bij, hoe blijf ik bij,
  up to date blijven, up to date, elke week een nieuw, verandert zo snel, bij blijven, achterop raken, steeds nieuwe
  tools, de boot missen, kennis bijhouden, mijn kennis bij, kennis up to date, kennis actueel houden, nieuwe
  ontwikkelingen bijhouden, ontwikkelingen volgen, nieuws in ai
talent shortage: tekort aan talent, tekort aan personeel, te weinig mensen, personeelstekort, tekort aan data, tekort
  aan mensen, tekort aan ai, niet genoeg mensen, tekorten, tekort aan, personeelstekorten, krapte op de arbeidsmarkt,
  arbeidstekort, mensen tekort, te weinig kandidaten, vinden niemand, vinden geen mensen, vinden geen kandidaten,
  kunnen niemand vinden, moeilijk te vinden, moeilijk vervulbaar, vacatures staan open, onvervulde vacatures, zoveel
  vacatures, zo veel vacatures, niet ingevuld, vacatures niet ingevuld, staan vacatures open, vacatures blijven
  open, schaarste aan
new jobs: nieuwe banen, nieuwe beroepen, banen ontstaan, creëert banen, nieuwe banen door ai, welke nieuwe banen,
  welke nieuwe beroepen, banen creëren, ai creëert banen, levert ai banen op, ontstaan er nieuwe, nieuwe functies door
  ai, banen van de toekomst, beroepen van de toekomst, creëert ai, levert banen op, ontstaan door ai, nieuwe functies,
  schept ai banen, creëert ai banen, ontstaan er door ai, meer banen dan, banen erbij
market size: marktomvang, grootte van de markt, hoe groot is de markt
use cases: toepassingen, use cases, waar wordt ai gebruikt, toepassing van ai
business value: waarde voor bedrijf, wat levert ai op, voordelen van ai, bedrijfswaarde, verdient ai zich terug,
  verdient zich terug, terugverdienen, rendement, roi, wat levert het ons op, wat heeft een bedrijf aan, winst door
  ai, levert het bedrijf op, voordeel voor het bedrijf, rendement van ai, return on investment, wat levert een
project steps: stappen van een project, projectfasen, fasen van een project
colleagues: met wie werkt, met wie werk je, samenwerken met, werkt samen met, met wie werk ik, met wie werken, werkt
  met wie, samenwerking met, werk je samen, werk je samen met, werken samen met, met welke teams, met andere teams,
  met andere afdelingen, met wie werk je samen, met wie werkt een, met wie ga ik werken, wie zit er in het, wie zitten
  er in, samen met ontwikkelaars, samen met engineers, samen met andere afdelingen, andere teams, andere afdelingen
where pay differs: afhankelijk van locatie, hangt af van de stad, in de randstad, kleine stad, op het platteland,
  grote stad, buiten de randstad, woonplaats, per regio, per stad, hangt af van de plaats, hangt van de locatie af,
  maakt de locatie uit, maakt locatie uit, maakt het uit waar, salaris per regio, salaris per stad, regionale
  verschillen, in de randstad meer, buiten de randstad minder, dure stad, goedkope stad, stad of platteland, in een
  dorp, kosten van levensonderhoud
no expert: ik ben niet technisch, niemand bij ons, niemand hier weet, niemand weet iets van, weet niets van data, weet
  niks van data, weet niks van ai, geen verstand van, zonder technische kennis, niet technische manager, geen experts,
  geen expert, zonder experts, geen deskundige, ik werk bij hr, ik ben recruiter en
earned: hoeveel kan, hoeveel kan ik verdienen, hoeveel kun je verdienen, wat kan ik verdienen, wat kun je verdienen,
  wat zou ik verdienen, hoeveel zou ik verdienen, wat ga ik verdienen, wat krijgt een, verdient echt, verdienen echt,
  echt zo goed betaald
day rate: uurloon zzp, wat vraag ik per uur, wat kan ik rekenen, hoeveel per dag, factuur sturen, offerte maken, per
  uur minder
advise pupils: mijn dochter zou, mijn dochter droomt, mijn zoon zou, mijn zoon droomt, mijn nichtje wil, mijn neefje
  wil, mijn broertje wil, mijn zusje wil, mijn kinderen moeten, wat zeg ik tegen mijn, raad ik mijn zoon, raad ik mijn
  dochter, adviseer ik mijn, mijn leerlingen voorbereiden, leerlingen voorbereiden, bereid ik mijn leerlingen, na de
  middelbare school, na de havo, na het vwo, na de havo of, profielkeuze, loopbaanbegeleider, vwo leerling
ask back: vraag ik aan het eind, vragen aan het eind, einde van het gesprek, eind van het gesprek, wat vraag ik,
  vragen aan mijn baas, voordat ik ja zeg, voor het tekenen, goede vragen, aan het eind vragen, vragen om zelf te
  stellen
sole person: ik ben de enige, helemaal alleen, ik sta er alleen, niemand om van te, niemand begrijpt wat ik, doe alles
  alleen, zonder collega's
level: trede, functieschalen, wanneer senior, ben ik senior, al senior, medior of, medior of senior, junior of medior
maths: bang voor wiskunde, zwak in wiskunde, wiskunde is niet mijn, geen wiskundeknobbel, wiskundeangst, hekel aan
  wiskunde, haat wiskunde, hoeveel wiskunde, wiskunde d, met cijfers, getallen
coding: bang voor programmeren, hekel aan programmeren, haat programmeren, niet graag programmeren, slecht in
  programmeren, goed in programmeren, regels code, programmeer niet
which fits: wat past bij mij, wat ligt mij, ligt me beter, ligt mij meer, weet niet welke, weet niet wat, twijfelen
  tussen, voor mensen die, als je graag, als ik graag, techniek leuk vind, van techniek hou, technisch aangelegd,
  beetje techniek, iets met techniek
hurry: snelste manier, in drie maanden leren, in zes maanden leren, voor het eind van, nog dit jaar, in een paar
  weken, in een paar maanden, crashcourse
women: vrouwen verdienen minder, vrouwelijke freelancers, vrouwelijke collega's, enige vrouw, als enige vrouw, weinig
  vrouwen, zo weinig vrouwen, als moeder, alleen uit mannen, alleen mannen, enkel mannen, puur mannenteam, mannenteam,
  enige vrouwelijke, in de rede gevallen
share: procent van de, aandeel van, de meerderheid, de meeste hebben, een op de, helft van de, enquête, enquêtes
ai written: cv met chatgpt, cv door ai, brief met chatgpt
first number: geen salaris bij de vacature, salaris staat niet, wat ik waard ben, wat moet ik zeggen salaris, eerste
  bod, over salaris beginnen, salarisvraag, hoog inzetten, vertellen wat ik nu verdien, wat ik nu verdien, wat ik
  momenteel verdien, salaris vertellen, salaris onthullen
impostor: iedereen beter dan ik, iedereen weet meer, door de mand vallen, ik kan niks, kan er niks van, faalangst,
  overweldigd, minderwaardig
negotiation: onderhandelen over, onderhandel ik, bod te laag, aanbod te laag, laag bod, bieden minder, minder geboden,
  eerste aanbod accepteren, ruimte om te onderhandelen
rejected: technisch interview verknald, interview verknald, interview verpest, gesprek verknald, sollicitatiegesprek
  verknald, gezakt voor het interview, niet door het interview, interview niet gehaald, niet door de sollicitatie,
  zonder uitleg, zonder reden, zonder opgaaf van reden, zonder feedback, geen feedback, geen terugkoppeling, afwijzing
  na, alleen maar afwijzingen, nabellen, hoor niets meer, niks meer gehoord
experience paradox: ervaring zonder baan, zonder baan ervaring, ervaring opdoen zonder, hoe krijg ik ervaring, waar
  haal ik ervaring
replace: mijn baan afpakt, baan afpakken, banen afpakken, mijn baan afpakken, mijn werk afpakt, baan overneemt, mijn
  baan overneemt, baan kost, baan inpikken
quit: ontslag nemen of blijven, weggaan of blijven, maar een jaar gezeten, maar een jaar gebleven, korte
  dienstverbanden, vaak van baan gewisseld, te vaak van baan, te vaak gewisseld
specialise: generalist of specialist, allrounder of specialist, specialist of allrounder, specialist zijn,
  generalist zijn, liever specialist
promotion: vanaf wanneer senior, vanaf wanneer ben je, al senior genoeg, senior noemen, jezelf senior noemen, mezelf
  senior noemen, promotie naar senior
visa: kennismigrant worden, zoekjaar, zoekjaar hoogopgeleiden, europese blauwe kaart, verblijfsvergunningen,
  tewerkstellingsvergunning
working language: mijn engels, is mijn engels goed, is mijn engels goed genoeg, mijn engels goed genoeg, mijn
  nederlands, is mijn nederlands goed genoeg, engels goed genoeg, nederlands goed genoeg, goed genoeg engels, slecht
  engels, matig engels, gebrekkig engels, gebrekkig nederlands, slecht nederlands, weinig engels, weinig nederlands,
  geen nederlands, geen engels, zonder nederlands, zonder engels, zonder nederlands te spreken, spreek geen
  nederlands, spreek geen engels, nederlands spreken, engels spreken, taalbarrière, taalniveau, taalkennis,
  talenkennis, taaleis, taaleisen, mijn accent, accent, engels b2, engels c1, nederlands b2, vloeiend engels,
  vloeiend nederlands, zakelijk engels, alleen engels, alleen in het engels, in het engels werken, engelstalige
  banen, engelstalige baan, engelstalige vacatures, hoe goed moet mijn engels, hoe goed moet mijn nederlands, hoe
  goed engels, hoe goed nederlands, hoeveel nederlands, hoeveel engels, nederlands leren voor, engels leren voor,
  engels verbeteren, geen moedertaalspreker, zonder duits, zonder duits te spreken, geen duits, spreek geen duits,
  zonder frans, spreek geen frans, duits leren voor
order: vanaf nul beginnen met, helemaal vanaf nul leren, welke programmeertaal eerst, welke taal eerst, waar eerst mee
  beginnen, bijscholen in, me bijscholen in, mezelf bijscholen, bijscholen in data, wat leer ik nu, wat leer ik
  hierna, wat leer ik daarna, wat moet ik nu leren, wat nu leren, wat daarna leren, wat hierna leren, volgende
  stap leren, wat moet ik hierna leren
prepare: waar moet ik op focussen, waar moet ik me op, volgende week een sollicitatie, morgen een sollicitatiegesprek,
  volgende week sollicitatiegesprek, hoe bereid ik me, hoe bereid ik mij, voorbereiden op een gesprek, voorbereiding
  op een gesprek, laatste voorbereiding, waarop focussen, waar op focussen, technisch gesprek volgende week, heb ik
  een technisch gesprek, ik een technisch gesprek, ik een sollicitatiegesprek
advert: vacatures schrijven, schrijf ik een vacature, een vacature schrijven, een goede vacature, een vacature
  opstellen, vacature opstellen voor, wervende vacature, functieprofiel opstellen
become a teacher: docent machine learning, docent data, lesgeven in ai, lesgeven in machine learning, trainer data
  science worden, machine learning doceren, data science doceren
count: zijn er in, zijn er in nederland, zijn er in belgië, er in nederland, werken er in, werken er als, hoeveel
  mensen werken als, aantal mensen, hoe groot is het aantal, aantal werkenden, aantal banen, hoeveel banen zijn er,
  hoeveel vacatures zijn er, aantal data scientists, totaal aantal
more pay: meer betaald dan, meer verdienen dan, verdient meer dan, verdienen meer dan, krijgt meer dan, krijgen meer
  dan, beter betaald dan, slechter betaald dan
way: iets met data, iets met data doen, iets met data gaan doen, iets met ai, iets met ai doen, iets in data, wat met
  data, met data werken, met ai werken
leave academia: de wetenschap verlaten, de universiteit verlaten, weg van de uni, uit de academie, academische wereld
  verlaten, na de postdoc, van universiteit naar bedrijfsleven, wat na mijn doctoraat, wat na mijn phd, wat na mijn
  promotie, wat na een phd, waarheen met een doctoraat, waar heen met een doctoraat
lab: onderzoek bij google, onderzoek bij deepmind, onderzoek bij openai, onderzoek bij meta, onderzoek doen bij,
  onderzoekslaboratorium, ai onderzoek, toplab, google deepmind, naar openai, naar anthropic, naar deepmind, bij
  openai werken, werken bij openai, werken bij anthropic, werken bij deepmind
layoffs: weggesaneerd, afdeling opgeheven, mijn functie vervalt, functie vervallen, proeftijd niet doorgekomen,
  proeftijd niet gehaald, in de proeftijd ontslagen, ontslagen in de proeftijd, ontslag in de proeftijd, contract niet
  verlengd, contract wordt niet verlengd, contract werd niet verlengd, contract loopt af, ontslag uitleggen, uitleggen
  dat ik ontslagen
first job: neemt iemand mij aan, neemt niemand mij aan, niemand neemt mij aan, wie neemt mij aan
cv: hoeveel pagina's, een pagina of twee, twee pagina's, op een pagina, hoe lang je cv, cv inkorten
pay: wat vang je, wat vangt, wat vang ik, vang je, wat schuift het, wat schuift dat, wat beurt, wat beur je, wat hou
  je over, netto over, vast salaris, variabel salaris
leetcode: sql opdrachten, sql opdracht, sql vragen, sql toets, programmeeropdrachten, programmeertoets, codeertoets
first hire: een datateam opbouwen, bouw ik een datateam, bouw je een datateam, een ai team opbouwen, bouw ik een ai,
  team vanaf nul opbouwen, een datateam opzetten
take home: onbetaalde proefopdracht
ninety days: zenuwachtig voor mijn eerste, zenuwachtig voor mijn eerste dag, bang voor mijn eerste dag, eerste dag
  als, mijn eerste dag, mijn eerste werkdag
fair: collega krijgt meer, meer voor hetzelfde werk, minder voor hetzelfde werk, meer betaald voor hetzelfde, minder
  betaald voor hetzelfde, voor hetzelfde werk, krijg ik te weinig
safest: wat is veiliger, welke baan is veiliger, welk beroep is veiliger, is veiliger, veiliger voor ai
red flags: alleen voor de show, voor de show, alleen voor de bühne, waarschuwingssignaal, foute signalen
confidential: projecten van mijn oude, projecten van mijn werkgever, werk van mijn oude werkgever, werk van mijn
  werkgever, projecten van mijn vorige, van mijn vorige werkgever, wat ik op mijn werk
after: wat komt daarna, wat komt erna, waar ga je heen, waar kan ik heen, waar kun je heen, volgende functie, volgende
  rol, volgende baan, doorgroeien naar, doorgroeimogelijkheid, hoe groei je door, wat is de volgende, wat doe je na,
  wat doe je na een, wat doe ik na, wat kun je na, wat kan ik na, na een baan als, na een functie als, na een paar
  jaar als
cities: beste stad, beste steden, welke provincie, in welke provincie, welke regio, in welke regio, randstad, waar
  zijn de banen, waar zitten de banen, waar zitten de bedrijven, waar zijn de meeste, amsterdam of, utrecht of,
  techhub, techhubs
world: over de hele wereld, wereldwijde, op aarde, mondiaal
titles: functieomschrijving betekent, zoveel titels, zoveel functietitels, zoveel verschillende titels, andere naam
  voor, hoe heet het beroep, hoe heet de functie, titels betekenen
soft skills: sociaal vaardig, teamwork, teamspeler, samenwerken, empathie, emotionele intelligentie,
  presentatievaardigheden, persoonlijke eigenschappen, mensenkennis, interpersoonlijke vaardigheden
bootcamp: boot camp, programmeer bootcamp, codeer bootcamp, data bootcamp, data science bootcamp, baangarantie
  bootcamp, na een bootcamp, na de bootcamp, na mijn bootcamp
annotation: plaatjes labelen, foto's labelen, beelden labelen, dataannotatie, annotatieklus, annotatieklussen,
  labelklus, labelklussen, ai trainen vanuit huis, ai trainer bijbaan, clickwork, clickworker, crowdwork, microtaken,
  teksten beoordelen voor ai, antwoorden beoordelen voor geld
juniors: geen juniors meer, minder juniors, in plaats van juniors, juniors vervangen, vervangt juniors, starters
  vervangen, vervangt starters, startersfuncties verdwijnen, juniorfuncties verdwijnen, neemt geen juniors, nemen geen
  juniors, geen starters meer
kaggle: kaggle competitie, kaggle medaille, kaggle project, kaggle projecten, kaggle profiel, kaggle ranking, kaggle
  grandmaster, hackathon, hackathons, titanic project, datawedstrijd
own title: mijn titel veranderen, mijn functietitel veranderen, andere titel op mijn, functietitel op mijn cv, mag ik
  me noemen, welke titel op mijn
read a posting: voldoe niet aan alle, aan alle eisen voldoen, alle eisen, helft van de eisen, lange lijst met eisen,
  lijst met eisen, verlanglijst, verlanglijstje, wensenlijst, harde eisen, eisen en wensen, vacature goed lezen,
  schaap met vijf poten
project talk: over mijn project praten, over mijn projecten praten, over mijn projecten vertellen, projecten
  presenteren, vertel over een project, vertellen over een project, project uitleggen in, projecten toelichten
recruiter: hr medewerker, hr medewerkers, p&o, talent acquisition, corporate recruiter, wervingsbureaus
posting: functieomschrijvingen, vacaturebank, vacaturebanken, in de vacature
network: mentorschap, een mentor, mentor zoeken, mentorprogramma, contacten in de sector, vakgenoten
illness: stotter, stotteren, sociale angst
time spent: uur per dag programmeert, uur per dag programmeren, uur per dag code, hoeveel programmeer je, hoeveel code
  schrijft, hoeveel vergaderingen, uren vergaderen
social: met klanten praat, met klanten praten, graag met klanten, met klanten omgaan, veel klantcontact
firms: productbedrijf, productbedrijven, dienstverlener, softwarehuis, corporate of
raise: ik onderbetaald word, word ik onderbetaald, ik te weinig verdien, verdien ik te weinig"""
