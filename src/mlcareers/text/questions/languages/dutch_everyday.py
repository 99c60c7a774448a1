"""How people say in Dutch what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: bij me passen, wat past bij, is dat iets voor, niks voor mij, niets voor mij, ligt me niet, ligt me meer,
  ligt mij beter, ben ik er slim genoeg, ben ik er wel geschikt, heb ik het in me, weet niet wat kiezen, weet niet wat
  ik moet, welk beroep in de, welke baan in de, hou van wiskunde welk, hou van wiskunde welke, goed in wiskunde
  welk, goed in wiskunde welke, vind wiskunde leuk, wiskunde leuk welke
dull: ik verveel me, verveel me kapot, me dood verveel, doodsaai, slaapverwekkend, geestdodend werk, mis uitdaging,
  geen plezier meer, niet leuk meer, niet meer leuk, verveelt me, vervelende, niet uitgedaagd
quit: wanneer opstappen, opstappen, moet ik opstappen, ga ik weg, helemaal klaar mee, zat van, zat van mijn, hou het
  niet meer vol, houd het niet meer vol, ontslag nemen zonder, neem ik ontslag, baan op te zeggen, hoe lang blijf je,
  hoe lang blijf je in, hoe lang moet je blijven, hoe lang moet ik blijven, hoe lang bij een baas, hoe lang bij
  dezelfde, heb ontslag genomen, mijn baan opgezegd, baan opgezegd, smeer ik hem, wegwezen hier
stress: tegen een burn out aan, bijna burn out, op mijn tandvlees, mijn tandvlees, te veel druk, verzuip in het werk,
  verzuip in werk, niet kunnen loslaten
layoffs: ik ben ontslagen, op straat komen te, aan de dijk gezet, functie vervalt, sociaal plan
raise: salaris staat stil, al jaren hetzelfde salaris, verdien minder dan, meer dan ik verdient
first number: wat vraag ik qua, wat moet ik vragen aan, een bedrag noemen, getal noemen, inzetten qua salaris
fair: netjes betaald, netjes voor, is dat netjes, is dat te weinig, onderbetaald worden, word ik afgezet, een
  schijntje, een fooi, redelijk aanbod, eerlijk aanbod, mager salaris, krap salaris
perhaps two offers: twee aanbiedingen als, welke kies ik, welk aanbod neem ik, welk contract tekenen, twijfel tussen
  twee
equity: aandelen in een startup, aandelen van de startup, opties op aandelen, bonus of, dertiende maand of,
  medewerkersparticipatie
perhaps deadline: tot morgen de tijd, tot vrijdag de tijd, tot maandag de tijd, tijd rekken, meteen beslissen, direct
  beslissen, meteen tekenen, willen meteen antwoord, willen snel antwoord, willen een antwoord, onder druk gezet te
leetcode: programmeren op een whiteboard, programmeren waar iemand bij, code schrijven op een, algoritmes in het
  gesprek, programmeeropdrachten in, codeeropdrachten, nooit op tijd af
behavioural: mijn zwakke punten, slechtste eigenschap, mezelf voorstellen, mij voorstellen, waarom wij, strikvragen,
  gesprek met hr, hr gesprek, zenuwachtig voor gesprek, sta met mijn mond, klap dicht, dichtklappen, wat vraagt hr,
  wat vragen ze bij hr, wat vraagt de hr, vragen van hr, wat wil hr weten, wat vraagt personeelszaken
ask back: vragen stel ik zelf, vragen voor de werkgever, vraag ik zelf, wedervragen
take home: thuisopdrachten, opdracht thuis maken, huiswerk voor sollicitatie, case voor thuis, casus voorbereiden,
  case uitwerken, gratis werken
perhaps rejected: weer afgewezen, weer een afwijzing, nergens aangenomen, word niet aangenomen, nooit uitgenodigd,
  geen enkel gesprek, recruiter laat niets horen, keer gesolliciteerd, wat doe ik fout, waarom lukt het niet, gezakt
  voor het gesprek, alleen maar nee, overal nee, dichte deuren, vind niets, kom nergens binnen
cv: cv opleuken, cv pimpen, mijn linkedin, cv van een pagina, cv van twee pagina
ats: door een robot, door een robot gelezen, door ai gefilterd, door software gefilterd, leest een mens, leest iemand
  mijn, leest iemand dit, trefwoorden in cv, zoekwoorden in cv, sollicitatierobot
red flags: schaap met de vijf, vijf poten, gaan alarmbellen af, foute boel, niet pluis, adder onder het gras, zit er
  een addertje, luchtje aan, wegwezen, wegrennen
read a posting: vacature ontcijferen, voldoe niet aan alles, aan de helft van, functie eis
perhaps real title: in werkelijkheid analist, in de praktijk analist, bouw alleen dashboards, alleen maar rapporten,
  alleen maar sql, alleen maar power bi, maak alleen rapporten, heet data scientist, heet ik data scientist, poets
  alleen, poets alleen data, alleen excels, alleen maar excels, alleen maar pipelines, alleen maar data opschonen,
  beloofd was machine learning, me beloofd
portfolio: persoonlijk project, mijn github, lege github, wat op github, projecten om te laten
course projects: project van de cursus, projecten van de cursus, studieproject, project van mijn studie, titanic
  dataset
no degree: alleen vwo, mbo genoeg, gestopt met studeren, autodidact worden
masters: hbo genoeg, hbo voldoende, hbo bachelor genoeg, bachelor genoeg, bachelor voldoende, toch een master, nog een
  master, een master doen, schakelprogramma, doorstuderen, doorstuderen of werken, verder studeren of
which degree: welke studierichting, welke richting studeren, wiskunde of, statistiek of, kunstmatige intelligentie of,
  ai of informatica, data science of informatica, wat ga ik studeren
internship: afstudeeropdracht, onbetaalde stage, bijbaan
experience paradox: willen ervaring, willen allemaal ervaring, overal willen ze ervaring, vragen allemaal ervaring,
  vragen drie jaar, vragen twee jaar, vragen vijf jaar, eisen ervaring, zonder ervaring kom je
first job: eerste databaan, vers afgestudeerd, schoolverlater, nog nooit gewerkt, beginnend, beginnende, weinig
  vacatures, nauwelijks vacatures, amper vacatures, zie weinig vacatures, studeer af in, studeer bijna af, bijna
  afgestudeerd, ik studeer af, binnenkort afgestudeerd, waar word je aangenomen, waar nemen ze starters aan
perhaps network: geen netwerk, ken niemand in, ken niemand, mensen aanspreken, mensen benaderen op, berichtje op
  linkedin, bericht sturen op, open sollicitatie, open sollicitaties, aangedragen worden, zonder kruiwagen, mensen
  kennen, de juiste mensen kennen
perhaps overqualified: inleveren op salaris, een stap terug, opnieuw beginnen als junior, weer onderaan, ben te duur,
  ik ben te duur, te duur geworden
age: over de veertig, over de vijftig, veertigplusser, vanwege mijn leeftijd, niet meer de jongste, al 45, al 50, al
  55, ben 40, ben 45, ben 50, ben 55, onzin op mijn
returning: herintreedster, na een burn out terug, na langdurige ziekte, na ziekte weer, lang eruit geweest, jaren niet
  gewerkt, jaar niet gewerkt, tijd niet gewerkt, gat van twee jaar, gat van drie jaar, huismoeder, huisvrouw
family: met kleine kinderen, met jonge kinderen, met een baby, werkende moeder, combineren met gezin
parttime: vier dagen werken, drie dagen werken, uren minderen
remote: van huis uit, vanaf huis, dagen op kantoor, verplicht naar kantoor, workation
freelance: als zelfstandige, eerste klanten, eerste opdracht vinden, opdrachtgevers vinden, inschrijven bij kvk
contract: in loondienst of, vast contract of, via een bureau, schijnzelfstandig, een jaarcontract, wachten op vast,
  tijdelijk contract of, contract voor een jaar, half in loondienst, deels in loondienst, in loondienst en
  freelance, loondienst en freelance, loondienst en zzp, in loondienst en zzp, half zzp, deels zzp, deels
  freelance, half freelance
day rate: wat reken ik per, hoeveel reken ik, hoeveel per uur vragen, hoeveel vraag ik per, wat vraag ik per, tarief
  zzp
visa: emigreren naar, diploma erkennen, welke papieren
from abroad: voor een zwitsers bedrijf, grenswerker
replace: pikt de baan, banen inpikken, neemt mijn baan over, neemt onze banen over, ai neemt over, overgenomen door
  ai, word ik vervangen, maakt ons overbodig, maakt mij overbodig, word ik overbodig, verdwijnt mijn baan, verdwijnt
  het beroep, verdwijnt de functie, verdwijnen er banen, werkloos door ai, straks geen werk, geen werk meer door, met
  al die ai, ondanks ai, in het tijdperk van ai, nu ai er is
ninety days: net aangenomen, nieuw in het team, nieuw bij het bedrijf, door mijn proeftijd
sole person: enige data analist, enige datapersoon, doe alles zelf, alleen verantwoordelijk
perhaps impostor: begrijp er niets van, begrijp er niks van, voel me verloren, kan het niet bijbenen, niet bijbenen,
  loop achter op
no expert: niemand heeft verstand, zelf geen verstand, er geen verstand van, zelf geen expert, zelf geen idee
first hire: eerste datamens, eerste dataspecialist, eerste dataman, eerste datavrouw, onze eerste data scientist, onze
  eerste data analist, eerste data scientist aannemen, wie nemen we eerst, wat voor persoon, welk profiel zoeken
choose candidates: of de kandidaat, prater of kunner, praatjesmaker, praatjesmakers
perhaps keep people: personeel vasthouden, iedereen loopt weg, iedereen vertrekt, blijven niet lang, een voor een weg,
  de een na de ander, lopen een voor een, vertrekken een voor een, stappen allemaal op, gaan allemaal weg
advise pupils: wat raad ik mijn, mijn zoon aanraden, mijn dochter aanraden, na de middelbare, een exacte studie,
  exact studeren, bèta studeren, bèta studie, bètastudie, een bètastudie, exacte vakken studeren
teaching: geef les in, voor mijn klas, aan leerlingen, aan studenten, gastles geven, kinderen leren over, collega's
  opleiden, collega's trainen, collega's leren, team opleiden, mijn team opleiden, medewerkers opleiden, medewerkers
  trainen
promotion: promoveren naar senior, van junior naar medior, blijf hangen, blijf steken, vastgelopen als, sta stil als,
  glazen plafond
maths: slecht met wiskunde, geen held in wiskunde, wiskunde knobbel, onvoldoende voor wiskunde, alleen wiskunde a,
  wiskunde a of b, wiskunde b nodig
firms: startup of, klein bedrijf of, adviesbureau of, multinational of, mkb of, bij de overheid of, scale up of,
  scaleup of, bureau of
illness: dyslectisch en, hoogsensitief en, aan de werkgever vertellen, het aan mijn werkgever, vertellen aan
  werkgever, verzwijgen voor werkgever
bubble: veel geblaat, hypewoord
pay: netto per maand, onder de streep, schuift, zo goed betaald, zo goed verdienen, verdienen zo veel, verdienen
  zoveel, zoveel verdienen, zo goed betaald krijgen, waarom zo goed betaald
highest: best betalende, het best betaald, meest lucratieve
demanded: meest geëist, vaakst gevraagd, het meest gevraagd, het vaakst gevraagd
time: voordat iemand me aanneemt, voordat ik aangenomen word, voor ik aangenomen word, tot iemand me aanneemt, hoeveel
  maanden leren, hoeveel jaar leren, hoe lang leren, hoe lang moet ik leren, hoe lang studeren voor
worth: is oplichterij, zijn oplichterij, is oplichting, zijn oplichting, is een zwendel, geldklopperij, is
  geldklopperij
expectations: kan toveren, toveren, toverstaf, toverstokje, wonderen verrichten
cost: peperduur, hartstikke duur, kost een vermogen
confidential: is geheim, vertrouwelijke projecten, mag niks laten zien, mag niets laten zien, mag het niet laten
pay band: wat moeten we een, wat bieden we een, zodat hij komt, zodat zij komt, zodat hij ja zegt
management: geen leidinggevende worden, wil geen leiding geven, zonder leiding te geven, zonder manager te worden
where pay differs: in de regio, in de provincie, grote stad of, of daarbuiten
perhaps beside a job: na mijn dienst, na de dienst, naast mijn diensten, na een werkdag, voor mijn werk nog
ai risk: risico's van ai, gevaren van ai, gevaar van ai, gevaarlijke ai, ai veilig maken, veilige ai, existentieel
  risico, ai onder controle
bent figures: cijfers mooier maken, cijfers mooier, cijfers oppoetsen, cijfers oppoets, cijfers opleuken, cijfers
  manipuleren, cijfers vervalsen, resultaten mooier, resultaten manipuleren, resultaten vervalsen, data manipuleren,
  gegevens manipuleren
"""
