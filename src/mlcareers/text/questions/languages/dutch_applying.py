"""What is asked about applying for jobs, and its words in Dutch. __init__.py tells how it is read."""

APPLYING = """interview: sollicitatiegesprek, sollicitatie, sollicitatiegesprekken, interview, interviewvragen,
  gesprek, gesprekken, sollicitatievragen, technisch interview, technisch gesprek, interviewer, interviews,
  sollicitatie gesprek, eerste gesprek, tweede gesprek, vragen sollicitatiegesprek, jobinterview, gesprek bij, gesprek
  voor, sollicitatie interview, sollicitatiegesprek voor, op gesprek, op gesprek komen, op gesprek mag, op
  sollicitatie, tijdens sollicitatie, tijdens het gesprek, tijdens een sollicitatiegesprek, in een gesprek, in het
  gesprek, eindgesprek, derde gesprek, kennismakingsgesprek, telefonisch gesprek, technische ronde, technisch
  sollicitatiegesprek, technische vragen, technische interview, vragen ze, vragen ze op, vragen ze tijdens, wat vragen
  ze, wat vragen ze bij, welke vragen stellen ze, welke vragen krijg ik, welke vragen krijg je, welke vragen kan ik
  verwachten, vragen kan ik verwachten, sollicitatievraag, interviewvraag, sollicitatiegesprek data, sollicitaties
  voor
rounds: rondes, sollicitatierondes, hoeveel rondes, hoeveel gesprekken, sollicitatieprocedure, sollicitatieproces,
  selectieprocedure, gespreksronde, stappen in de procedure, wervingsproces, ronde, laatste ronde, eerste ronde,
  tweede ronde, gespreksrondes, interviewrondes, selectieproces, selectierondes, procedure, sollicitatietraject, hoe
  verloopt de sollicitatie, hoe verloopt een sollicitatie, hoe verloopt het sollicitatieproces, hoe verloopt de
  procedure, hoe lang duurt de sollicitatieprocedure, assessment, assessments, aantal gesprekken
prepare: voorbereiden, voorbereid, bereid, bereid ik me voor, voorbereiding, bereid je je voor, voor te bereiden,
  voorbereiden op, oefenen voor, oefengesprek, proefgesprek, gesprek oefenen, bereid voor, voorbereid op, bereid ik
  mij, bereid ik mij voor, bereid je voor, bereid je je, me voorbereiden, mij voorbereiden, je voorbereiden, goed
  voorbereiden, hoe bereid ik, hoe bereid je, voorbereidingstips, oefenen, oefen, oefeninterview, oefenvragen,
  proefinterview, mock interview, morgen een gesprek, morgen gesprek, morgen sollicitatiegesprek, volgende week een
  gesprek, heb een gesprek bij, zenuwachtig voor
ask back: vragen stellen aan, vragen aan de werkgever, vragen aan werkgever, zelf vragen stellen, vragen om te
  stellen, wat vragen aan, vraag ik de werkgever, vragen aan de recruiter, welke vragen stellen, vragen stellen
  tijdens sollicitatie, vragen kan ik stellen, vragen stel ik, vragen stel ik aan, vragen stellen op gesprek, vragen
  stellen tijdens, vragen stellen tijdens gesprek, vragen terug, terugvragen, zelf vragen, wat vraag ik zelf, wat kan
  ik vragen, wat moet ik vragen tijdens, wat vraag je een werkgever, wat vraag je aan een, heb je nog vragen, nog
  vragen aan ons, slimme vragen, goede vragen stellen, vragen aan het einde, vragen aan de manager
behavioural: gedragsvragen, star methode, vertel iets over jezelf, sterke en zwakke punten, zwakke punten,
  gedragsgericht, culture fit, competentievragen, slechte eigenschappen, vertel over jezelf, vertel eens over jezelf,
  vertel iets over, over jezelf vertellen, pitch over jezelf, elevator pitch, sterke punten, sterke kanten, zwakke
  kanten, sterktes en zwaktes, star vragen, waarom wil je hier, waarom wil je bij ons, waarom bij ons, waar zie je
  jezelf, over vijf jaar zien, grootste zwakte, conflict met collega, cultuurfit
ai in interviews: chatgpt tijdens sollicitatie, ai tijdens gesprek, chatgpt gebruiken tijdens, ai gebruiken tijdens,
  valsspelen, vals spelen, spieken, copilot tijdens, ai in sollicitatiegesprek, chatgpt in sollicitatiegesprek,
  chatgpt in het gesprek, ai in het gesprek, chatgpt bij sollicitatie, chatgpt bij sollicitaties, ai bij
  sollicitaties, sjoemelen, spiekt, vals speelt, valsspeelt, antwoorden van chatgpt, copilot in gesprek
project talk: project presenteren, mijn project uitleggen, over mijn project vertellen, project uitleggen, projecten
  bespreken, over projecten praten, mijn project presenteren, project toelichten, project bespreken, mijn project
  vertellen, vertellen over mijn project, vertel ik over mijn project, vertellen over projecten, project toelicht,
  project uitleg, project laten zien tijdens, project pitchen
rejected: afgewezen, afwijzing, afwijzingen, geen reactie, afgewezen worden, word afgewezen, steeds afgewezen, alleen
  afwijzingen, geen uitnodiging, geen uitnodigingen, niemand reageert, niet uitgenodigd, geghost, hoor niets, niks
  terug horen, geen antwoord, afgekeurd, nooit aangenomen, niet aangenomen, word niet uitgenodigd, honderd
  sollicitaties, kan geen baan vinden, afgewezen na, afgewezen voor, afgewezen in de, word steeds afgewezen, overal
  afgewezen, alweer afgewezen, telkens afgewezen, nee gekregen, nee krijg, nul op het rekest, geen enkele reactie,
  nooit reactie, nooit iets terug, nooit antwoord, krijg geen reactie, krijg geen antwoord, krijg geen uitnodiging,
  krijg geen uitnodigingen, krijg geen baan, krijg nergens, kom nergens, kom niet aan de bak, niet aan de bak, kom er
  niet tussen, niets terug, niks terug, hoor niks, hoor niks meer, hoor nooit iets, niks gehoord, niets gehoord, niets
  meer gehoord, stilte na, radiostilte, ghosten, ghost, geghost door, geghosted, geghosted na, geen gehoor, 100
  sollicitaties, 50 sollicitaties, 200 sollicitaties, honderden sollicitaties, tientallen sollicitaties, honderd keer
  gesolliciteerd, al maanden solliciteren, al maanden geen baan, niemand neemt me aan, niemand wil me, niemand wil
  mij, niemand nodigt me uit, vind geen baan, vind geen werk, geen baan vinden, geen werk vinden, lukt niet om een
  baan, zakken voor, gezakt, gezakt voor, gefaald, verpest, gesprek verpest, afgeketst, uit de procedure, val steeds
  af, val af, afgevallen, nooit door de eerste ronde, niets meer van gehoord, laat niets meer horen, laten niets
  meer horen, recruiter is verdwenen
leetcode: leetcode, programmeertest, codeertest, codingtest, coding test, programmeeropdracht, algoritmes en
  datastructuren, live coding, whiteboard, hackerrank, coding interview, datastructuren, algoritmevragen, algoritmes
  oefenen, codeervragen, codeeropdracht, codeerinterview, programmeerinterview, programmeervragen, live programmeren,
  live coderen, sql test, technische test, technische toets, codility, leetcode oefenen, whiteboarden
system design: system design, systeemontwerp, systeem ontwerp, ontwerp van systemen, systeemarchitectuur,
  architectuurvraag, ontwerpvraag, ontwerpvragen
take home: thuisopdracht, huiswerkopdracht, opdracht voor thuis, proefopdracht, praktijkopdracht, case opdracht,
  casus, onbetaalde opdracht, testopdracht, case study, technische opdracht, opdracht thuis, opdracht mee naar huis,
  huiswerk van de werkgever, thuiscase, casus thuis, casus maken, gratis opdracht, gratis werk, onbetaald werk,
  meeloopdag, proefdag, technische case, business case maken, weekend aan een opdracht, opdracht bij sollicitatie
portfolio: portfolio, projecten, project, portfolioprojecten, portfolio project, eigen projecten, persoonlijke
  projecten, eigen project, github, github profiel, projectideeën, projectidee, welke projecten, hobbyprojecten,
  hobbyproject, portfolio's, zijproject, projecten voor, portfolioprojectje, projectjes, projectje, welk project,
  welke projecten zetten, goede projecten, eigen projectjes, side project, side projects, voorbeeldprojecten,
  projecten om, projecten op github, github pagina, repo, repository, projecten laten zien, projectidee voor, idee
  voor een project, ideeën voor projecten, indruk maken met, opvallen met project
kaggle: kaggle, kaggle competities, kaggle wedstrijden, titanic, competities, kaggle medailles, kaggle doen, kaggle
  wedstrijd, data competities, datawedstrijden
course projects: cursusprojecten, cursusproject, schoolprojecten, schoolproject, studieprojecten, afstudeerproject,
  scriptie, tutorial projecten, projecten van de opleiding, bootcampproject, projecten uit cursussen, projecten uit
  een cursus, project uit een cursus, cursus projecten, opleidingsprojecten, scriptie als project, scriptie op cv,
  afstudeerscriptie, afstudeeronderzoek, bootcampprojecten, udemy projecten, tutorials nagebouwd
ai written: met ai gemaakt, door ai geschreven, met chatgpt gemaakt, met chatgpt geschreven, door chatgpt, vibe
  coding, ai gegenereerd, met ai gebouwd, gemaakt met ai, gemaakt met chatgpt, geschreven met ai, geschreven met
  chatgpt, met chatgpt geschreven zijn, door ai gemaakt, door chatgpt gemaakt, door chatgpt geschreven, met hulp van
  ai, met hulp van chatgpt, met ai hulp, met behulp van ai, met behulp van chatgpt, ai geschreven, chatgpt code, code
  van chatgpt, door ai gegenereerd, met ai geprogrammeerd, gevibecoded
how many projects: hoeveel projecten, één groot project, meerdere kleine projecten, aantal projecten, hoeveel
  projecten moet, een groot project of, beter een groot project, hoeveel portfolio projecten
confidential: vertrouwelijk, vertrouwelijke, geheimhouding, geheimhoudingsverklaring, nda, bedrijfscode, niet laten
  zien, mag niet laten zien, geheim, niet mag delen, bedrijfsgeheim, niet mag laten zien, niet mogen laten zien, niet
  mag tonen, niet tonen, mag ik niet delen, niet openbaar, niet delen, interne projecten, bedrijfsprojecten, projecten
  van mijn werk, code van mijn werk, code van het werk, vertrouwelijk werk, vertrouwelijke data, onder nda, geheime
  projecten, bedrijfsgevoelig, bedrijfsgevoelige
cv: cv, curriculum vitae, mijn cv, linkedin, linkedin profiel, cv's, sollicitatie cv, resume, op mijn cv, op je cv, in
  mijn cv, in je cv, cv schrijven, cv maken, cv opbouwen, cv tips, cv voorbeeld, goed cv, linkedinprofiel, linkedin
  pagina, op linkedin, foto op cv, cv opstellen, cv verbeteren
no numbers: geen cijfers, zonder cijfers, geen meetbare resultaten, meetbare resultaten, nooit in productie, geen
  metrics, geen resultaten
ats: ats, trefwoorden, zoekwoorden, sollicitatiesoftware, selectiesoftware, automatisch afgewezen, cv scanner, cv
  screening, filter, ats systeem, ats filter, cv robot, robot leest, computer leest mijn cv, door het systeem,
  automatisch gefilterd, automatisch uitgefilterd, cv wordt gefilterd, sleutelwoorden, keywords
cover letter: motivatiebrief, sollicitatiebrief, motivatie brief, begeleidende brief, sollicitatiebrieven,
  motivatiebrieven, sollicitatiemotivatie, motivatie schrijven, brief schrijven, begeleidend schrijven, brief nodig,
  brief erbij
red flags: rode vlaggen, red flags, waarschuwingssignalen, nepvacature, nepvacatures, neppe vacature, neppe vacatures,
  spookvacatures, oplichting, verdacht, onbetrouwbaar, alarmbellen, scam, waar moet ik op letten, waar op letten, waar
  let je op, signalen, nep, neppe, nep vacatures, fake vacature, fake vacatures, louche, oplichters, vacature
  oplichting, te mooi om waar, spookvacature, rode vlag, red flag, alarmbel, alarmsignalen, foute werkgever
read a posting: vacature lezen, vacature begrijpen, vacaturetekst lezen, functie eisen, eisen in de vacature, tussen
  de regels, must haves, vacature interpreteren, wat bedoelen ze in vacatures, wat betekent in een vacature, eisen
  vacature, vacature eisen, eisen uit de vacature, voldoe aan de helft, pré, nice to have, wensen in de vacature
real title: eigenlijk analist, eigenlijk een analist, misleidende titel, opgeblazen titel, in werkelijkheid,
  titelinflatie, blijkt analist, misleidende functietitel, data
  scientist op papier, op papier data scientist, op papier ben ik, in naam data scientist, alleen in naam, alleen maar
  dashboards, alleen dashboards, alleen rapportjes, alleen maar rapportages, alleen maar excel, hele dag in excel,
  hele dag excel, de hele dag in excel, de hele dag excel, hele dag dashboards, functietitel klopt niet, titel klopt
  niet, titel dekt de lading, dekt de lading niet
own title: mijn functietitel, functietitel aanpassen, functietitel op cv, titel op mijn cv, functietitel veranderen,
  welke titel op, noem ik mezelf, welke functietitel, titel aanpassen, andere titel op, mezelf noemen, mag ik mezelf,
  mezelf data scientist noemen, hoe noem ik mezelf, hoe noem ik mijn, functie op cv, functienaam aanpassen,
  functietitel wijzigen, titel veranderen, titel op linkedin"""
