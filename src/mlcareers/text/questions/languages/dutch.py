"""Words of questions in Dutch: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.dutch_applying import APPLYING
from mlcareers.text.questions.languages.dutch_empty import EMPTY
from mlcareers.text.questions.languages.dutch_everyday import EVERYDAY
from mlcareers.text.questions.languages.dutch_models import MODELS
from mlcareers.text.questions.languages.dutch_people import PEOPLE
from mlcareers.text.questions.languages.dutch_practice import PRACTICE
from mlcareers.text.questions.languages.dutch_topics import TOPICS
from mlcareers.text.questions.languages.dutch_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: salaris, salarissen, verdient, verdienen, verdien, loon, betaald, inkomen, hoeveel verdient, hoeveel verdien,
  bruto, uurloon, maandsalaris, geld, salarisschaal, startsalaris, beginsalaris, maandloon, jaarsalaris, brutosalaris,
  verdiensten, verdiende, betaling, beloning, betaalt, betalen, bruto per maand, netto, wat verdient, hoeveel betaalt,
  wat krijg je betaald, gemiddeld salaris, inkomsten, uitbetaald, goed betaald, centen, poen, verdienste, verdienden,
  betaald krijgen, krijg je betaald, betaald per, wat betalen, hoeveel betalen, wat betaalt, wat schuift, wat verdien,
  wat verdien je, wat verdienen, verdien ik, verdien je, wat krijg je, hoeveel krijg je, wat levert het op, bruto
  maandsalaris, bruto salaris, netto salaris, nettoloon, brutoloon, jaarloon, uurlonen, lonen, salarisniveau,
  salarisindicatie voor, salarissen van, loonniveau, salaristabel, cao loon, modaal, salarisverschil, salaris van,
  instapsalaris, salarispakket, wat houd je over
highest: best betaalde, bestbetaalde, hoogste salaris, bestbetaald, best verdienende, meest verdient, hoogste
  salarissen, meeste geld, verdien je het meest, verdient het meest, meest betaalt, hoogst betaalde, topsalaris,
  meeste salaris, hoogste loon, meest verdienen, waar verdien je het meest, betaalt het meest, betaalt het beste,
  betaalt het best, best verdienend, best verdienende banen, goed betaalde, best betaald, beste betaald, betalen het
  meest, betalen het best, meest lucratief, lucratief, lucratiefst, hoogst betaald, verdien je meeste
difference: verschil, verschillen, verschilt, vergelijken, vergelijking, versus, vs, het verschil, verschillend,
  verschillen tussen, vergelijk, vergeleken, in vergelijking, beter dan, slechter dan, onderscheid, onderscheiden,
  tegenover, anders dan, verschil is, verschilt van, verschillen van, wat is beter, welke is beter, lijkt op, lijken
  op, wie doet wat, wat doet wie, of juist, of liever, het zelfde, zwaarder dan, moeilijker dan, makkelijker dan,
  anders is dan, verschil met, verhoudt zich tot, onderscheidt, naast elkaar
way: worden, word je, overstap, overstappen, omscholen, omscholing, carrièreswitch, route, hoe word ik, overstappen
  naar, word ik, carrière switch, omscholen tot, doorgroeien, overstap naar, overstap maken, switchen, switch,
  omscholen naar, carrièreswitch naar, overgang, de overstap, worden van, terechtkomen, binnenkomen, beginnen als,
  instappen, zij instromer, zijinstromer, zij instroom, pad naar, weg naar, stappen naar, werken als, carrièrepad,
  loopbaan, loopbaanswitch, veranderen van baan, van baan veranderen, van richting veranderen, carrière maken als, aan
  de slag als, aan de slag, in komen, omgeschoold, omgeschoold worden, omscholen als, omscholingstraject, overgestapt,
  overgestapt naar, stap over, stap ik over, stap over naar, stappen over, stapte over, overstap vanuit, overstappen
  van, omschakelen, omschakelen naar, omzwaaien, omschakeling, carrièrewissel, carrière wissel, carrièrewending,
  carrièremove, carrièreomslag, beroepswissel, nieuwe carrière, ander beroep, nieuw beroep, van beroep veranderen, van
  carrière veranderen, van vak veranderen, in de data terecht, in terechtkomen, terechtgekomen, ergens binnenkomen,
  binnenrollen, ingerold, in gerold, de it in, de ai in, het vak in, aan de bak als, aan de bak, beginnen
  in, begin als, starten als, starten in, te worden, om te worden, gaan werken als, ben je geworden, geworden bent,
  hoe ben je, hoe ben jij, weg ernaartoe, welke weg, welke route, loopbaanpad, loopbaanpaden, loopbaanverandering,
  loopbaanwissel, carrièreverandering, carrière veranderen
after: volgende stap, na die functie, doorgroeimogelijkheden, hierna, wat daarna, wat hierna, wat na, en dan, verder
  groeien, verdere groei, groeimogelijkheden, doorgroeikansen, doorgroeipad, waar naartoe
need: nodig, heb je nodig, vereist, vereisten, moet, moeten, belangrijk, genoeg, verplicht, benodigd, benodigde,
  vereiste, vereisten voor, eis, eisen, noodzakelijk, noodzaak, heb ik nodig, moet je, moet ik, voldoende, is
  verplicht, onmisbaar, essentieel, vooropleiding, toelatingseisen, uitmaakt, doet het ertoe, gevraagd wordt,
  noodzakelijke, hebt nodig, heb ik echt, nodig om, nodig hebt, nodig heb, nodig is, benodigdheden, moet ik hebben,
  moet je hebben, moet je zijn, moet je kunnen, moet je weten, moet je beheersen, moet je kennen, moeten kunnen,
  vereist is, vereist zijn, wordt vereist, worden gevraagd, wordt er gevraagd, volstaat, volstaan, toereikend, een
  must, must, voorwaarde, voorwaarden, onontbeerlijk, onmisbare, handig om te, belangrijk is, hoe belangrijk, hoef ik,
  hoef je, hoeft niet, hoeft dat, nodig voor
worth: de moeite waard, waard, zinvol, nuttig, loont, heeft het zin, zinnig, waardevol, loont het, loont het de
  moeite, heeft zin, nut, zonde van, weggegooid geld, geldverspilling, tijdverspilling, erkend, gewaardeerd, iets
  waard, waard om, nog zin, de investering, zin om, loont het zich, loont dat, lonend, lonende, zinnige, waardeloos,
  zinloze, zonde van het geld, zonde van de tijd, zonde van mijn, verspilde moeite, verspilde tijd, verspilling van
  tijd, verspilling van geld, tijdverlies, het geld waard, de tijd waard, het waard, is het waard, de moeite, moeite
  waard, levert het op, levert dat op, wat levert het, wat heb je aan, wat heb ik aan, heb je iets aan, heb ik iets
  aan, heb je er wat, schiet ik er iets mee, meerwaarde, toegevoegde waarde, zin heeft, heeft dat zin, weinig zin,
  slimme keuze, goede investering, verstandige keuze, telt mee, telt het mee, helpt het, helpt dat, help je
still: nog, dood, verouderd, nog steeds, achterhaald, nog relevant, nog zinvol, nog waard, uitgestorven, sterft uit,
  sterft, doodlopend, ouderwets, passé, nog toekomst, op sterven na dood, dood vak, stervende, sterven uit, sterft het
  uit, uitstervend, met uitsterven, achterhaalde, ten dode, heeft toekomst, nog wel, nog van deze tijd, van deze tijd,
  nog actueel, actueel, nog altijd, nog gevraagd, nog nodig, heeft het nog, achterlopen, dood spoor
learn: leren, studeren, studie, cursus, cursussen, opleiding, boek, boeken, leer, leert, geleerd, studeer,
  cursusmateriaal, lesmateriaal, tutorial, tutorials, training, trainingen, bijscholen, bijscholing, scholing,
  handboek, studieboek, zelfstudie cursus, online cursus, basis, basiskennis, lessen, leerstof, bijleren, leerde,
  leren kennen, zelf bijleren, studeert, studeerde, aangeleerd, aanleren, eigen maken, je eigen maken, onder de knie,
  onder de knie krijgen, opfrissen, bijspijkeren, omscholingscursus, cursusje, cursus volgen, opleidingen, opleiding
  volgen, opleidingstraject, bootcampopleiding, webinar, leerbronnen, lesstof, studiemateriaal, boekentips,
  leermateriaal, beginnerscursus, workshop, workshops, masterclass, bijgeschoold, bijscholingscursus, thuisstudie,
  loi, ncoi, nti
skills: Python-bibliotheken, welke libraries, welke bibliotheken, vaardigheden, kennis, competenties, tools, skills,
  vaardigheid, competentie, gereedschap, technologieën, kwaliteiten, kunnen, bekwaamheden, stack, kennis van, tech
  stack, vaardig, hard skills, vaardigheden heb, kwalificaties, kwalificatie, technieken, techniek, tooling,
  softwarepakketten, wat moet je kunnen, wat moet ik kunnen, wat je moet kunnen, wat moet een, wat moet je weten,
  welke tools, welke kennis, welke vaardigheden, technische kennis, vakkennis, toolkit, gereedschapskist
demanded: gevraagd, gevraagde, gewild, gezocht, veelgevraagd, in trek, populair, populaire, populairste, meest
  gevraagd, meest gevraagde, gewilde, meest gezocht, meest gezochte, krapte, schaars, hot, meest in trek, waar vraag
  naar is, meest populair, populairder, erg gevraagd, veel vraag, meest gewild, meest gewilde, populairst, in de lift,
  meest voorkomende, schaarste, schaarse
outlook: op lange termijn, op de lange termijn, heeft meer toekomst, meer toekomst, de meeste toekomst, betere
  toekomst, meer perspectief, toekomst, vraag naar, arbeidsmarkt, groei, vooruitzichten, vacatures, banenmarkt, vraag,
  toekomstperspectief, toekomst van, toekomst voor, toekomstbestendig beroep, perspectief, kansen, baankansen, kans op
  werk, vacature aanbod, trends, trend, vooruitzicht, tekort, vraag naar data, beroep met toekomst, verwachting,
  verwachtingen, groeit, krimpt, markt, baangarantie kans, werkgelegenheid, banen, toekomst heeft, toekomst biedt,
  toekomst in, zit er toekomst, toekomstperspectieven, toekomstvooruitzichten, baanvooruitzichten,
  carrièreperspectief, carrièrekansen, baanperspectief, banenperspectief, is er werk, is er nog werk, is er genoeg
  werk, genoeg werk, veel werk, werk te vinden, makkelijk werk, over 5 jaar, over vijf jaar, over 10 jaar, over tien
  jaar, openstaande vacatures, aantal vacatures, arbeidsmarkt voor, markt voor, hoe is de markt, hoe staat de markt,
  markt ingestort, ingestort, trekt aan, trekt de markt, recessie, krimp, groeiend, groeiende, stijgt, daalt, afname,
  toename, vraag stijgt, vraag daalt, kans op een baan, kans op baan, baankans, kans maken, maak ik kans, kans maak
  ik, veel kans
count: hoeveel mensen, aantal, hoeveel er zijn, hoeveel mensen werken, hoeveel banen, hoe veel mensen, aantallen,
  hoeveel personen, met hoeveel, hoeveel werken er, hoeveel zijn er, hoeveel mensen zijn
share: percentage, aandeel, procent, hoeveel procent, deel van de, welk percentage, welk deel, welk aandeel,
  percentages, procenten, verhouding, meerderheid
level: niveau, niveaus, promotie maken, senioriteit, functieniveau, functieniveaus, schalen, schaal, ladder,
  carrièreladder, rang, treden, niveau hoger, junior medior senior, medior, medior en senior, mediors, functiehuis
  niveaus, functieschaal, loonschaal, stapje hoger, hiërarchie, rangen, treetje hoger
years: jaren ervaring, jaar ervaring, hoeveel jaar, jaar werkervaring, jaren werkervaring, jaar praktijkervaring, jaar
  in het vak, jaren in het vak, aantal jaren, na hoeveel jaar, hoeveel jaren, jaar relevante ervaring, jarenlange
  ervaring, met ervaring, aantal jaren ervaring, met drie jaar ervaring, met vijf jaar ervaring, met twee jaar
  ervaring, jaar ervaring heb
definition: wat is, wat betekent, betekenis, wat zijn, wat is een, wat houdt in, omschrijving, definitie, definieer,
  uitleg, leg uit, wat wordt bedoeld, betekenen, wat is eigenlijk, wat is nou, wat is dat, wat houdt een, wat houdt
  het in, wat houdt dat in, wie is een, wat voor iemand, leg eens uit, uitgelegd, betekent dat, wat bedoelen ze met,
  waar staat voor, waar staat het voor
duties: wat doet, wat doen, taken, werkzaamheden, wat houdt, een dag uit het leven, takenpakket,
  verantwoordelijkheden, wat doet een, dagelijks werk, dagelijkse, werkdag, een dag als, functieomschrijving,
  functiebeschrijving, de hele dag, doe je als, doet eigenlijk, bezigheden, dagelijkse taken, hoe ziet een dag, dag
  uit het leven, wat doet zo iemand, wat doen jullie, wat doe je, wat doe je als, wat doe je de hele, wat doet iemand,
  wat doet nou, wat voert uit, wat moet je doen als, waar houdt zich mee bezig, houdt zich bezig met, bezig houden,
  bezighoudt, dagtaak, dagindeling, werkdag van, werkdag eruit, dag eruit, ziet de dag, ziet een dag, ziet een
  werkdag, ziet je dag, ziet jullie dag, hoe ziet de dag, hoe ziet je dag, hoe ziet jullie dag, hoe ziet een werkdag,
  ziet het werk eruit, hoe ziet het werk, dagelijkse praktijk, dagelijkse bezigheden, in de praktijk doet, doorsnee
  dag, normale dag, gemiddelde dag, typische dag, functie inhoud, inhoud van de functie, inhoud van het werk,
  taakomschrijving, werkinhoud, taak, verantwoordelijk voor, verantwoordelijk, verantwoordelijkheid
certificate: certificaat, certificaten, certificering, examen, certificaten van, certificeringen, gecertificeerd,
  diploma cursus, examens, certificatie, badge, certificaatje, certificaten halen, gecertificeerde, certificeer,
  certificeren, examen doen, examen halen, papiertje van cursus, cursuscertificaat, certificaat van, certificaat
  halen, cloudcertificaat, cloudcertificaten, cloudcertificering, bewijs van deelname, tentamen certificering, badges
expired: verlopen, verloopt, verlengen, verlenging, geldig, geldigheid, vervallen, vervalt, hernieuwen, opvolger,
  ingetrokken, geldigheidsduur, geldig blijft, blijft geldig, verloopt het, hoe lang geldig, vernieuwen, verlengd,
  stopgezet, uitgefaseerd, opgevolgd, opvolger van, hercertificeren, hercertificering
cost: kost, kosten, prijs, kosten van, prijzen, duur, goedkoop, kosten examen, examenkosten, prijs van, wat kost,
  collegegeld, kosten van de, wat kosten, hoe duur, duurder, duurst, goedkoopste, goedkoper, prijzig, prijskaartje,
  examengeld, lesgeld, cursusgeld, kost het examen, tarieven examen
jobs: beste banen, beste beroepen, beste functies, welke baan, welke banen, welk beroep, welke beroepen, welke
  functies, welke functie, wat voor werk, wat voor banen, welke rol, welke rollen, welk werk, wat voor baan, wat voor
  beroep, wat voor functie, wat voor functies, wat voor rollen, welke richting werk, wat kan ik worden, wat kan ik
  doen met, wat kan je met, wat kun je met, wat kun je worden, wat kan ik met, welk soort werk, soort banen, soort
  functies, welke mogelijkheden
without: zonder, geen, niet nodig, geen zin, haat, hekel, niet houden van, hoef geen, hoeft geen, hoef je geen,
  weinig, zonder te kunnen, slecht in, niet goed in, nul, zonder enige, zonder veel, zonder al te veel, kan niet, kan
  geen, kan ik niet, niet houden, hou niet van, houd niet van, niet dol op, niets met, niks met, vreselijk vind,
  afschuwelijk, slecht ben in, niet sterk in, niet mijn ding, nul kennis, geen kennis, geen enkele, totaal geen, heb
  geen
coding: programmeren, coderen, programmeertaal, code, coderen leren, code schrijven, programmeer, programmeertalen,
  coden, kunnen programmeren, scripten, programmeerwerk, programmeren kunnen, kan programmeren, kunnen coderen,
  scripts schrijven, code kloppen, programmeerkennis, programmeervaardigheden, programmeerervaring, programmeerde,
  codeert, codeer, python kunnen, in python, code typen
maths: wiskunde, rekenen, wiskundekennis, wiskunde a, wiskunde b, wiskundig, wiskundige kennis, wiskundig inzicht,
  wiskundeniveau, wiskundeknobbel, rekenwonder, cijfermatig, bèta, bèta type, alfa, alfa type, goed in wiskunde, goed
  met cijfers, algebra, kansberekening, niet goed in wiskunde, slecht in wiskunde, wiskundebasis
degree: diploma, universiteit, hbo, bachelor, studie nodig, wo, universitaire, opleiding nodig, universitair,
  universitair diploma, hbo diploma, wo diploma, hbo opleiding, mbo, vwo, havo, hogeschool, academisch, afgestudeerde,
  studies, graad, bachelordiploma, bachelor diploma, diploma's, hoger onderwijs, universiteit of hbo, vooropleiding
  nodig, gestudeerd, diplomaatje, papieren, papiertje, universitair geschoold, hogeschooldiploma,
  universiteitsdiploma, hbo of wo, wo of hbo, hbo niveau, wo niveau, hbo'er, wo'er, mbo'er, hbo geschoold, mbo
  diploma, mbo niveau, mbo 4, mbo4, associate degree, bachelor of master, universitair niveau, academische opleiding,
  academische titel, opleidingsniveau, opleidingseis, opleidingseisen, vooropleidingen, relevante studie, relevant
  diploma, diploma nodig, diploma vereist, graduaat, afgestudeerd zijn, een studie, universiteiten, hogescholen,
  hogere opleiding, hoogopgeleid, hoger opgeleid
fair: eerlijk, onderbetaald, eerlijk salaris, onderbetaald word, te weinig, te weinig betaald, slecht betaald,
  redelijk, marktconform, marktwaarde, te laag, uitgebuit, genoeg betaald, onderbetaling, genoeg verdien,
  onderbetaalde, minder dan mijn collega, minder dan collega's, minder dan mijn collega's, collega verdient meer,
  collega's verdienen meer, meer dan ik, verdien te weinig, te weinig verdien, ik te weinig, verdien ik genoeg, is dat
  veel, is dat weinig, is dat normaal salaris, normaal salaris, is dat genoeg, is dit genoeg, goed salaris, mooi
  salaris, redelijk salaris, netjes salaris, laag salaris, te laag salaris, laag betaald, marktconform salaris, wat
  ben ik waard, wat zou ik moeten verdienen, hoeveel zou ik moeten verdienen, wat hoor ik te verdienen, hoor ik te
  verdienen, schappelijk, uitbuiting, uitgeknepen, hongerloon, fooi, onder de marktprijs, onder marktniveau, boven de
  markt
offer: aanbod, jobaanbod, baanaanbod, aanbiedingen, bod, aangeboden, arbeidsaanbod, contractvoorstel, voorstel, bieden
  me, voorstel van, contractaanbod, bod gekregen, aanbod gekregen, aanbod gehad, baan aangeboden, job aangeboden,
  functie aangeboden, aanbieding, aanbod van, aangeboden gekregen, aanbod accepteren, aanbod aannemen, aanbod afslaan
industries: sector, sectoren, branche, branches, industrie, bedrijfstak, in welke sector, welke sector, welke
  sectoren, sector het meest, bedrijfstakken, bedrijfssector, bedrijfssectoren, in welke sectoren, welke branches,
  welke branche, in welke branche, industrieën, welke industrie
cities: stad welke, steden, welke stad, welke steden, in welke stad, in welke steden, welke stad het, grote steden,
  randstad of
employers: bedrijven, bedrijf, werkgevers, werkgever, wie neemt aan, firma, welke bedrijven, welke werkgevers,
  onderneming, ondernemingen, wie zoekt, organisaties, werkgevers die, organisatie die, bedrijven die, welke
  werkgever, grootste werkgevers, waar werken, waar kun je werken, waar kan ik werken, waar kan je werken, bij wie,
  wie neemt, wie zoekt nog, wie neemt er nog, nemen bedrijven, zoeken bedrijven, wat zoeken werkgevers, wat zoeken
  bedrijven, wat willen werkgevers, waar solliciteren, waar kan ik solliciteren
time management: timemanagement, tijdsbeheer, tijdmanagement
world: wereldwijd, in de wereld, ter wereld
posting: vacatureteksten, personeelsadvertentie, advertentie, advertenties, vacaturetekst, vacature, vacatures staat,
  in vacatures, in de vacatures, in vacatureteksten, jobadvertentie, jobadvertenties, personeelsadvertenties,
  wervingstekst
certain: gegarandeerd, garantie, baangarantie, zekerheid op een baan, gegarandeerde, garandeert, garandeert een baan,
  baan verzekerd, werk verzekerd, zeker van een baan, zeker van werk, garanties
attractive: goede baan, goede carrière, leuk beroep, leuke baan, goede keuze, goed idee om, gelukkig, tevreden,
  voldoening, bevredigend, droombaan, aantrekkelijk, aanrader, juiste keuze, goed beroep, fijne baan, fijn beroep,
  mooi beroep, mooi vak, leuk vak, leuk werk als, mooie baan, goede stap, goede zet, slimme zet, verstandige stap,
  bevalt het, bevalt jullie, bevalt je werk, bevalt de baan, blij met je baan, blij met jullie, zijn jullie blij,
  gelukkig in je werk, gelukkig met, tevreden met, plezier in je werk, werkplezier, werkgeluk, voldoening geeft,
  vervullend, vervulling, passie voor, prestigieus, aanraden om, zou je aanraden, zouden jullie aanraden, raad je het
  aan, raden jullie aan, aan te raden
misconception: mythe, mythes, misvatting, misvattingen, misverstand, misverstanden, vooroordelen, fabels, klopt het
  dat, fabeltje, fabeltjes, onzin dat, waar of niet, broodje aap, cliché, clichés, stereotype, verkeerd beeld,
  verkeerde verwachtingen
negative: waarom niet, waarom zou je niet, liever niet
time spent: tijd besteedt, tijd besteed je, tijd kwijt aan, hoeveel tijd besteedt, tijd gaat naar, tijd aan het
  opschonen
against: nadeel, nadelen, voor en nadelen, voordelen en nadelen, keerzijde, minpunten, spijt, slechte baan, overschat,
  overgewaardeerd beroep, waarom geen, slecht idee, tegenvalt, negatieve kanten, schaduwzijde, nadelig, nadelen van,
  minpunt, negatieve punten, negatieve kant, valt tegen, viel tegen, tegengevallen, tegenvallen, teleurgesteld,
  teleurstellend, teleurstelling, spijt van, heb spijt, spijt dat, hebben spijt, achteraf spijt, overhyped beroep,
  overgewaardeerde baan, overschatte, beter niet, beter van niet, niet aan beginnen, afrader, afraden, ontraden,
  slechtste, ergste, ergste aan, wat is er mis, mis met, schaduwkant, schaduwkanten, addertje, addertjes, voors en
  tegens, pro's en contra's, pluspunten en minpunten, plus en minpunten, zware kanten
just: gewoon een, alleen maar, niets anders dan, hetzelfde als, hetzelfde, een andere naam, niet meer dan, slechts
  een, eigenlijk gewoon, eigenlijk hetzelfde, gewoon hetzelfde, in feite hetzelfde, gewoon excel, gewoon statistiek,
  veredelde, veredeld, opgepoetst, niks anders dan, duur woord, mooi woord, andere benaming, dure naam, nieuwe naam,
  alleen een andere naam
social: met mensen, met mensen werken, introvert, introverte, extravert, verlegen, mensenmens, omgang met mensen,
  contact met mensen, sociaal contact, mensen om me heen, veel vergaderen, vergaderen, vergaderingen, meetings, alleen
  werken, in mijn uppie, klantcontact, introvert ben, introvert type, teruggetrokken, verlegen ben, contact met
  klanten, extraverte, extravert type
ai tools: chatgpt, copilot, claude, ai tools, ai hulpmiddelen, ai assistent, ai assistenten, ai agents, cursor, chat
  gpt, gemini, chatgpt gebruiken, ai gebruiken, copilot gebruiken, ai hulp, ai programma's, ai tool, claude code, ai
  agent, taalmodel gebruiken
more pay: verdient meer, wie verdient meer, meer verdienen, verdienen meer, verdien je meer, beter betaald, betaalt
  beter, betaalt meer, verdient beter, meer salaris dan, meer dan een, betaalt het beter, verdien je beter, verdient
  er meer, wie verdient het meest, verdienen het meest, beter verdienen, beter betaalde, meer loon dan, minder
  verdienen dan, verdienen minder, verdient minder, verdien je minder, verdienen minder dan, verdient minder dan, wat
  betaalt beter, waar verdien ik meer, waar verdien je meer, levert meer op, levert meer salaris
recruiter: recruiter, recruiters, hr, personeelszaken, headhunter, werving en selectie, recruitster, recruitment
  bureau, hr afdeling, hr medewerker vraagt, personeelsafdeling, p en o, headhunters, wervingsbureau, detacheerder
  belt, recruiter belt, recruiter mailt
titles: functietitel, functietitels, functienaam, functienamen, functiebenaming, titel functie, jobtitel, jobtitels,
  functietitels door, titels in vacatures, baantitels, baantitel, benaming, benamingen, functiebenamingen, namen van
  functies, wirwar van titels, titelwirwar
{APPLYING}
{MODELS}
{PRACTICE}
{TOPICS}
{WORK}
{EVERYDAY}
{PEOPLE}
"""

REFUSED = """
medicine: dokter, medicijn, ziekte, kanker, huisarts, pillen, medicijnen, koorts, vaccin, zwanger ziek, symptomen,
  operatie, diagnose ziekte, rugpijn, hoofdpijn, kilo afvallen, snel afvallen, gezond afvallen, dieet
law: ww uitkering, welke rechten, mijn rechten, verblijfsvergunning aanvragen, ontslagvergoeding, advocaat,
  transitievergoeding, ziekgemeld, ziek gemeld, loonbelasting, arbeidsrecht, belasting, rechtbank, aanklagen,
  illegaal, scheiding, boete, btw, belastingaangifte, concurrentiebeding, rechter, juridisch, zelfstandigenaftrek,
  kleineondernemersregeling, inkomstenbelasting
abuse: klootzak, kut, idioot, eikel, sukkel, hoer, lul
order: schrijf mij, schrijf me, schrijf voor mij, vertaal, grap, recept, schrijf een, vertaal dit, vertel een mop,
  teken, vat samen, maak een gedicht
finance: bitcoin, crypto, beleggen, hypotheek, lening, autoverzekering, levensverzekering, aandelen kopen
facts: Turing-test, Turingtest, wie was de eerste, auteur van het boek, wie schreef, wie heeft opgericht, wie is de
  baas van, hoofdstad van, wie won
schools: hoeveel aanmeldingen, numerus fixus, toelating tot de, beste universiteit/hogeschool, beste
  universiteiten/hogescholen, welke universiteit/hogeschool
shopping: te kopen, kopen, koop ik
handiwork: installeren, installeer, foutmelding
perks: vakantiedagen, vakantiegeld, ziektewet, zorgverzekering, wat trek ik aan, dresscode, lease auto, auto van de
  zaak
"""
