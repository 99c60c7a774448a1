"""Topics of the guides, and what people write for them in Dutch. __init__.py tells how it is read."""

TOPICS = """soft skills: soft skills, zachte vaardigheden, sociale vaardigheden, communicatieve vaardigheden,
  interpersoonlijke
masters: master, masters, masteropleiding, masterdiploma, master doen, master data science, wo master, msc
phd: promoveren, doctoraat, phd, proefschrift, promotie, promotieonderzoek, promotietraject, gepromoveerd,
  gepromoveerde, promovendus, doctor, phd doen
bootcamp: bootcamp, bootcamps, stoomcursus
selftaught: zelfstudie, autodidact, zelf leren, jezelf leren, mezelf aanleren, op eigen houtje, zelf aanleren,
  autodidacten
visa: visum, werkvergunning, verblijfsvergunning, kennismigrant, kennismigranten, emigreren, immigreren, verhuizen
  naar, naar het buitenland, in het buitenland, buitenland, blauwe kaart, blue card, sponsor, sponsoring,
  nationaliteit, naturalisatie, diploma erkenning, diplomawaardering, werken in het buitenland, buitenlander
first job: eerste baan, zonder ervaring, starter, startersfunctie, zonder werkervaring, afgestudeerd, eerste baan
  vinden, eerste baan krijgen, starters, startersbaan, startersbanen, startfunctie, geen ervaring, geen werkervaring,
  pas afgestudeerd, net afgestudeerd, juniorfunctie, junior functie, juniorfuncties, junior baan, beginner, beginners,
  baan vinden, een baan vinden, baan krijgen, werk vinden, starten zonder ervaring, instapfunctie, instapniveau,
  eerste ervaring, traineeship, eerste werkgever, ervaring opdoen, nooit gewerkt, aangenomen worden
side doors: makkelijkste, makkelijkst, eenvoudigste, makkelijkste manier, makkelijk binnen, makkelijkste baan,
  opstapje, opstap, springplank, eenvoudigst, achterdeur, makkelijkste rol, makkelijkste functie, toegankelijk,
  toegankelijkste, makkelijk binnenkomen, voet tussen de deur
experience paradox: vragen ervaring, iedereen vraagt ervaring, drie jaar ervaring, 3 jaar ervaring, ervaring gevraagd,
  ervaring vereist, werkervaring vereist, werkervaring gevraagd, voldoe niet aan alle eisen, voldoe niet aan, niet aan
  alle eisen, toch solliciteren, overal ervaring
network: netwerk, netwerken, connecties, contacten, kruiwagen, via via, aanbeveling, aanbevelingen, referentie,
  referenties, mensen benaderen, koude berichten, iemand kennen
overqualified: overgekwalificeerd, te hoog opgeleid, minder salaris, minder verdienen, salaris inleveren, loon
  inleveren, stap terug, lagere functie, lager salaris, onder mijn niveau, lager niveau
the search: hoeveel sollicitaties, sollicitaties, zoektocht, zoektocht naar werk, werk zoeken, banenjacht, baan
  zoeken, duur van de zoektocht, solliciteren hoe vaak, maanden zoeken
internship: stage, stages, stageplek, stageplaats, stagiair, stagiaire, stage lopen, stagevergoeding, afstudeerstage,
  werkstudent, meewerkstage, stage vinden
saturated: verzadigd, verzadigde, verzadiging, overvol, te veel mensen, teveel mensen, te veel kandidaten,
  concurrentie, veel concurrentie, overspoeld, competitief, overschot, overaanbod, te veel afgestudeerden
where juniors: nemen juniors aan, neemt juniors aan, bedrijven voor starters, traineeships, wie neemt juniors, wie
  neemt starters, trainee programma, traineeprogramma, nemen starters aan, bedrijven die juniors
countries: welk land, welke landen, beste land, landen, in welk land, in welke landen, per land, beste landen, waar
  emigreren, welk land het beste, waar verdien je
time: hoe lang, duurt, maanden, hoe lang duurt, hoelang, hoeveel tijd, weken, hoe snel, in 3 maanden, in 6 maanden, in
  drie maanden, in zes maanden, in een jaar, in twee jaar, hoeveel maanden, hoeveel uur, hoeveel uren, tijdlijn, duurt
  het, duren, snel leren, doorlooptijd, tijd kost
annotation: data annotatie, data labelen, annotatiewerk, data annoteren
hurry: in een maand, in twee weken, zo snel mogelijk, in twee maanden
order: waar beginnen, volgorde, beginnen met, waar begin ik, waar te beginnen, begin ik, eerst leren, als eerste
  leren, wat leer ik eerst, wat eerst leren, eerste stap, eerste stappen, stappenplan, roadmap, leerplan, leerpad,
  leerroute, van nul, vanaf nul, studieplan, wat eerst
learning cost: gratis, gratis leren, gratis cursus, gratis cursussen, kosteloos, zonder geld, goedkoop leren, wat kost
  het om, kosten omscholing, kosten opleiding, studiekosten, stap budget, subsidie, vergoeding, betaalbaar
which degree: welke studie, welke opleiding, welke master, welke bachelor, wat studeren, wat moet ik studeren, wat te
  studeren, beste studie, beste opleiding, beste master, welke studies, welke hbo, studiekeuze, welke richting, wat
  kan ik studeren, welke opleiding is, informatica of, studierichting, welk vak studeren, juiste studie
cleaning: data opschonen, data schoonmaken, opschonen, datacleaning, gegevens opschonen, vuile data
no degree: zonder diploma, zonder studie, zonder opleiding, zonder hbo, geen diploma, zonder universitair diploma,
  zonder studie te, niet gestudeerd, geen studie, studie afgebroken, gestopt met studie, zonder universiteit, zonder
  wo, zonder hbo diploma, zonder bachelor, zonder master, alleen mbo, alleen havo, nooit gestudeerd, zonder
  vooropleiding, geen opleiding, dropout, zonder papiertje, niet afgemaakt
juniors: juniors, junioren, junior aannemen, juniors aannemen, juniors opleiden, jonge ontwikkelaars, jong talent
which fits: past bij mij, bij mij past, past het best, past het beste bij, welke functie past, welke rol past, welk
  beroep past, iets voor mij, geschikt, geschikt voor mij, geschikt voor, ben ik geschikt, persoonlijkheid, welke baan
  past, wat past, voor introverten, voor introverte mensen, welke baan kiezen, wat moet ik worden, kies ik
specialise: specialiseren, specialisatie, specialisaties, specialist of generalist, generalist, generalisten, niche,
  gespecialiseerd, waarin specialiseren, vakgebied kiezen"""
