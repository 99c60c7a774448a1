"""Topics of the guides, and what people write for them in Dutch. __init__.py tells how it is read."""

TOPICS = """soft skills: soft skills, zachte vaardigheden, sociale vaardigheden, communicatieve vaardigheden,
  interpersoonlijke, softskills, communicatievaardigheden, communicatieve, menselijke vaardigheden, sociale skills,
  zachte skills
masters: master, masters, masteropleiding, masterdiploma, master doen, master data science, wo master, msc,
  masterstudie, masterstudies, masterprogramma, masteropleidingen, mastergraad, mastertitel, master halen, master
  nodig, master volgen, master nog, masterdiploma nodig, universitaire master, premaster, pre master, schakeljaar,
  tweede master, postgraduaat, master na master, manama
phd: promoveren, doctoraat, phd, proefschrift, promotie, promotieonderzoek, promotietraject, gepromoveerd,
  gepromoveerde, promovendus, doctor, phd doen, phd'er, phd nodig, phd traject, doctoraatsopleiding, doctoraten,
  doctorstitel, doctorsgraad, dr titel, promotie doen, promotieplek, promotieplaats, proefschrift schrijven, aan het
  promoveren, promoveer, gepromoveerd zijn, om te promoveren, promoveren in
bootcamp: bootcamp, bootcamps, stoomcursus, bootcampje, intensieve cursus, intensieve opleiding, omscholingsbootcamp,
  code bootcamp, coding bootcamp, spoedcursus
selftaught: zelfstudie, autodidact, zelf leren, jezelf leren, mezelf aanleren, op eigen houtje, zelf aanleren,
  autodidacten, zelf geleerd, mezelf geleerd, mezelf leren, mezelf programmeren, zelfgeleerd, zelflerend, zelf
  bijgeleerd, via youtube, youtube, van youtube, via internet leren, op mezelf, alleen leren, zelfstandig leren, in je
  eentje leren, self taught, autodidactisch, uur zelfstudie, uur studie, uren zelfstudie, uren studie genoeg, uur
  zelf leren
visa: visum, werkvergunning, verblijfsvergunning, kennismigrant, kennismigranten, emigreren, immigreren, verhuizen
  naar, naar het buitenland, in het buitenland, buitenland, blauwe kaart, blue card, sponsor, sponsoring,
  nationaliteit, naturalisatie, diploma erkenning, diplomawaardering, werken in het buitenland, buitenlander, visa,
  visums, werkvisum, verblijf, verhuizen, emigratie, emigreer, emigreerde, immigratie, naar duitsland, naar amerika,
  naar zwitserland verhuizen, naar canada, in duitsland werken, in amerika werken, in het buitenland werken, werken in
  duitsland, werken in amerika, in zwitserland werken, sponsort, sponsoren, kennismigrantenregeling, 30 procent
  regeling, dertig procent regeling, 30 regeling, expat, expats, hsm, ind, buitenlandse werknemer, buitenlands
  diploma, diploma erkend, diploma laten erkennen, diplomaerkenning, green card
first job: eerste baan, zonder ervaring, starter, startersfunctie, zonder werkervaring, afgestudeerd, eerste baan
  vinden, eerste baan krijgen, starters, startersbaan, startersbanen, startfunctie, geen ervaring, geen werkervaring,
  pas afgestudeerd, net afgestudeerd, juniorfunctie, junior functie, juniorfuncties, junior baan, beginner, beginners,
  baan vinden, een baan vinden, baan krijgen, werk vinden, starten zonder ervaring, instapfunctie, instapniveau,
  eerste ervaring, traineeship, eerste werkgever, ervaring opdoen, nooit gewerkt, aangenomen worden, eerste job,
  eerste echte baan, eerste functie, eerste werk, eerste kans, mijn eerste baan, een eerste baan, eerste data baan,
  starter op de arbeidsmarkt, starter in, starter worden, startende, startend, als starter, als beginner, als junior,
  juniorrol, junior rol, juniorpositie, junior positie, juniorbaan, junior baan vinden, juniorvacatures, junior
  vacatures, junior data, startersfuncties, startersvacatures, instapbaan, instapper, instapper zonder, entry level,
  zonder enige ervaring, zonder enige werkervaring, zonder relevante ervaring, zonder relevante werkervaring, zonder
  praktijkervaring, zonder it ervaring, nul ervaring, 0 ervaring, geen relevante ervaring, weinig ervaring, nog geen
  ervaring, heb geen ervaring, zonder iets, vers van de universiteit, net van de universiteit, net klaar met studie,
  net klaar met mijn, net mijn diploma, pas mijn diploma, recent afgestudeerd, na mijn studie, na je studie, na het
  afstuderen, na mijn afstuderen, schoolverlaters, baan bemachtigen, baan te krijgen, baan te vinden, een baan
  krijgen, baan als junior, job vinden, aan een baan komen, aan een baan, aan werk komen, hoe kom ik aan ervaring, hoe
  doe ik ervaring op, ervaring krijgen, voor beginners, als nieuweling, beginneling, groentje
side doors: makkelijkste, makkelijkst, eenvoudigste, makkelijkste manier, makkelijk binnen, makkelijkste baan,
  opstapje, opstap, springplank, eenvoudigst, achterdeur, makkelijkste rol, makkelijkste functie, toegankelijk,
  toegankelijkste, makkelijk binnenkomen, voet tussen de deur, makkelijkste ingang, makkelijkste weg, makkelijkste
  route, makkelijkste instap, makkelijkste om binnen, makkelijkst om, makkelijkst binnenkomen, makkelijkst binnen,
  makkelijk om binnen te komen, makkelijkst te krijgen, het makkelijkst, het makkelijkste, eenvoudigste weg, via een
  omweg, omweg, via de achterdeur, achterdeurtje, zijdeur, zij ingang, opstapbaan, opstapfunctie, springplank naar,
  tussenstap, laagste drempel, lage drempel, laagdrempelig, laagdrempelige, drempel, voet tussen, voet binnen, snelste
  weg, snelste route, kortste weg
experience paradox: vragen ervaring, iedereen vraagt ervaring, drie jaar ervaring, 3 jaar ervaring, ervaring gevraagd,
  ervaring vereist, werkervaring vereist, werkervaring gevraagd, voldoe niet aan alle eisen, voldoe niet aan, niet aan
  alle eisen, toch solliciteren, overal ervaring, vraagt 5 jaar ervaring, vragen 5 jaar ervaring, vraagt drie jaar
  ervaring, vragen 3 jaar ervaring, vragen 2 jaar ervaring, 5 jaar ervaring voor een, jaar ervaring voor een junior,
  jaren ervaring voor een junior, jaar ervaring voor junior, 2 jaar ervaring gevraagd, ervaring voor junior, junior
  met ervaring, overal vragen ze ervaring, overal wordt ervaring, vragen overal ervaring, iedereen wil ervaring, ze
  willen ervaring, alle vacatures vragen, ervaring nodig om ervaring, geen ervaring geen baan, kip of ei, kip en ei,
  kip ei, vicieuze cirkel, reageren zonder ervaring, solliciteren zonder ervaring, solliciteren zonder alle eisen,
  toch reageren, solliciteren als ik niet, solliciteren als je niet, voldoe niet, voldoe ik niet, niet voldoe, niet
  voldoe aan, aan de helft van de, niet alle vereisten, niet alle eisen
network: netwerk, netwerken, connecties, contacten, kruiwagen, via via, aanbeveling, aanbevelingen, referentie,
  referenties, mensen benaderen, koude berichten, iemand kennen, netwerk opbouwen, mijn netwerk, netwerkevents,
  netwerkborrel, meetup, meetups, relaties, relatie, via kennissen, via bekenden, via een kennis, via een vriend, via
  vrienden, aangedragen, aanbevolen door, referral, referrals, voorgedragen, mensen aanschrijven, mensen berichten op
  linkedin, berichtje sturen, bericht sturen, linkedin berichten, koud benaderen, koude acquisitie, kennen via,
  mentor, mentor vinden, mentoren, connecties opbouwen, ons kent ons
overqualified: overgekwalificeerd, te hoog opgeleid, minder salaris, minder verdienen, salaris inleveren, loon
  inleveren, stap terug, lagere functie, lager salaris, onder mijn niveau, lager niveau, overgekwalificeerde,
  overkwalificatie, te hoog geschoold, te ervaren, te veel ervaring, te duur voor, stap terug doen, stapje terug,
  stapje terug doen, stap achteruit, stap omlaag, achteruitgaan in salaris, minder gaan verdienen, minder loon, minder
  loon accepteren, minder salaris accepteren, lager salaris accepteren, salaris achteruit, in salaris achteruit,
  salaris inleveren voor, salarisdaling, inkomensverlies, terug naar junior, weer junior, weer als junior, opnieuw
  junior, onderaan beginnen, onderaan de ladder, onder je niveau, helemaal opnieuw beginnen, weer opnieuw beginnen,
  opnieuw beginnen met mijn, carrière opnieuw beginnen, weer bij nul beginnen, weer bij nul, van nul beginnen,
  moet ik opnieuw beginnen, van voren af aan, weer van voren af, weer als starter, weer starter
the search: hoeveel sollicitaties, sollicitaties, zoektocht, zoektocht naar werk, werk zoeken, banenjacht, baan
  zoeken, duur van de zoektocht, solliciteren hoe vaak, maanden zoeken, sollicitaties verstuurd, sollicitaties nodig,
  sollicitaties versturen, hoe vaak solliciteren, hoe vaak moet ik solliciteren, hoeveel keer solliciteren,
  solliciteer, solliciteert, gesolliciteerd, solliciteren op, duurt het vinden, duurt het om werk, duurt het om een
  baan, hoe lang zoeken, hoe lang gezocht, hoe lang zochten, lang gezocht, lang naar werk gezocht, zoek werk, zoek een
  baan, zoek naar werk, op zoek naar werk, op zoek naar een baan, naar werk zoeken, naar een baan zoeken, aan het
  solliciteren, aan het zoeken, job zoeken, jobhunt, job hunt, vind ik ander werk, vind ik werk, vind ik snel werk,
  snel werk vinden, snel een baan, waar vacatures zoeken, vacaturesites, vacaturesite, waar zoek ik, waar vind ik
  vacatures, duurt het zoeken naar werk, hoelang zoeken naar werk, maanden op zoek, al maanden op zoek, hoe lang
  duurt een zoektocht, hoe lang duurt het zoeken naar
internship: stage, stages, stageplek, stageplaats, stagiair, stagiaire, stage lopen, stagevergoeding, afstudeerstage,
  werkstudent, meewerkstage, stage vinden, stageplekken, stageplaatsen, stageopdracht, stagebedrijf, stagebedrijven,
  stagiairs, stagiaires, stageloon, stage lopen bij, werkstudentschap, werkstudent baan, bijbaan in data,
  snuffelstage, trainee, zomerstage, meeloopstage, stagetijd, stagewerk, hbo stage, wo stage
saturated: verzadigd, verzadigde, verzadiging, overvol, te veel mensen, teveel mensen, te veel kandidaten,
  concurrentie, veel concurrentie, overspoeld, competitief, overschot, overaanbod, te veel afgestudeerden, volgelopen,
  overvolle markt, overvolle, overspoelde, overspoelen, overspoeld door, te veel aanbod, teveel aanbod, teveel
  kandidaten, teveel sollicitanten, te veel sollicitanten, te veel juniors, teveel juniors, te veel data scientists,
  iedereen wil data, iedereen wordt data scientist, iedereen wil, verzadigd raakt, verzadigd raken, concurreren,
  concurrenten op de markt, moordende concurrentie, hoge concurrentie, concurrerende
where juniors: nemen juniors aan, neemt juniors aan, bedrijven voor starters, traineeships, wie neemt juniors, wie
  neemt starters, trainee programma, traineeprogramma, nemen starters aan, bedrijven die juniors, waar juniors, neemt
  nog juniors aan, nemen nog juniors aan, neemt nog junioren aan, nemen nog junioren aan, nemen bedrijven nog
  junioren, nemen bedrijven nog juniors, nemen bedrijven juniors, neemt juniors, wie neemt er juniors, wie neemt nog
  juniors, wie neemt nog junioren, wie neemt beginners, wie neemt starters aan, nemen junioren aan, neemt junioren
  aan, nemen beginners aan, bedrijven voor juniors, bedrijven voor junioren, bedrijven met traineeship, welke
  bedrijven nemen juniors, startersprogramma, startersprogramma's, young professional programma, graduate programma
countries: welk land, welke landen, beste land, landen, in welk land, in welke landen, per land, beste landen, waar
  emigreren, welk land het beste, waar verdien je, in welk europees land, welk land is, welk land verdien, land om te
  werken, welke landen zijn, naar welk land, landen met, welk land betaalt, in welk ander land, waar in europa, waar
  ter wereld, buurland, buurlanden, nederland of, duitsland of, belgië of nederland, nederland of belgië
time: hoe lang, duurt, maanden, hoe lang duurt, hoelang, hoeveel tijd, weken, hoe snel, in 3 maanden, in 6 maanden, in
  drie maanden, in zes maanden, in een jaar, in twee jaar, hoeveel maanden, hoeveel uur, hoeveel uren, tijdlijn, duurt
  het, duren, snel leren, doorlooptijd, tijd kost, hoeveel weken, hoeveel dagen, hoeveel jaar studeren, uur per dag
  leren, hoe lang moet je, hoe lang moet ik, hoe lang duurt dat, hoe lang doe je, hoe lang doe ik, hoe lang deed je,
  hoe lang deden jullie, hoe lang nodig, lang duurt, lang duurt het, hoe lang nog, binnen een jaar, binnen zes
  maanden, binnen 6 maanden, binnen drie maanden, binnen 3 maanden, binnen een half jaar, in een half jaar, half jaar,
  halfjaar, jaar genoeg, een jaar genoeg, tijdpad, tijdsduur, tijdsinvestering, tijd investeren, tijd nodig, kost het
  aan tijd, haalbaar in, realistisch in, tijd in beslag, snel mogelijk leren
annotation: data annotatie, data labelen, annotatiewerk, data annoteren, data annotator, data annoteerder, annoteren,
  labelwerk, data labelaar, data labeler, ai trainen als bijbaan, ai trainen voor geld, antwoorden van ai beoordelen
hurry: in een maand, in twee weken, zo snel mogelijk, in twee maanden, binnen een maand, binnen twee weken, binnen
  twee maanden, in 2 weken, in 2 maanden, in 30 dagen, voor kerst, voor de zomer, snel een baan nodig, met spoed, zo
  snel mogelijk een, volgende maand al, op korte termijn
order: waar beginnen, volgorde, beginnen met, waar begin ik, waar te beginnen, begin ik, eerst leren, als eerste
  leren, wat leer ik eerst, wat eerst leren, eerste stap, eerste stappen, stappenplan, roadmap, leerplan, leerpad,
  leerroute, van nul, vanaf nul, studieplan, wat eerst, waar moet ik beginnen, waar begin je, waar begin je mee, waar
  begin ik mee, waar zou ik beginnen, waar zou je beginnen, waar kan ik beginnen, waarmee beginnen, waarmee begin ik,
  waarmee begin je, hoe begin ik, hoe begin je, hoe te beginnen, hoe moet ik beginnen, hoe start ik, hoe beginnen, om
  te beginnen, welke volgorde, in welke volgorde, wat leer je eerst, wat moet ik eerst, wat moet ik eerst leren, wat
  als eerste, eerst wiskunde, eerst leren of, vanaf het begin, vanaf de basis, van scratch,
  vanaf scratch, van nul af aan, stap voor stap, leertraject, leerplan maken, leerschema, studieschema, plan van
  aanpak, routekaart, startpunt om te leren, als absolute beginner, compleet beginner
learning cost: gratis, gratis leren, gratis cursus, gratis cursussen, kosteloos, zonder geld, goedkoop leren, wat kost
  het om, kosten omscholing, kosten opleiding, studiekosten, stap budget, subsidie, vergoeding, betaalbaar, gratis te
  leren, kosteloze, gratis opleiding, gratis opleidingen, gratis bootcamp, voor niks, voor niets leren, betaalbare,
  betaalbare cursus, goedkope cursus, goedkope opleiding, goedkoopste opleiding, weinig geld, geen geld, geen geld
  voor, kan ik niet betalen, niet kunnen betalen, te duur om te studeren, wat kost een bootcamp, wat kost een cursus,
  wat kost een opleiding, wat kost omscholen, wat kost omscholing, kost omscholen, kosten van omscholing, subsidies,
  slim regeling, uwv, stapsubsidie, studieschuld, studiefinanciering, opleidingsbudget, scholingsbudget, werkgever
  betaalt opleiding, vdab
which degree: welke studie, welke opleiding, welke master, welke bachelor, wat studeren, wat moet ik studeren, wat te
  studeren, beste studie, beste opleiding, beste master, welke studies, welke hbo, studiekeuze, welke richting, wat
  kan ik studeren, welke opleiding is, informatica of, studierichting, welk vak studeren, juiste studie, welke studie
  moet, welke studie kies ik, welke studie kiezen, welke studie past, welke studie doe, welke studie heb, studie
  kiezen, studie kies, welke studie nodig, welke opleiding kies, welke opleiding heb, welke opleiding kiezen, welke
  opleiding nodig, welke opleidingen, welk hbo, welke universitaire studie, welke universitaire, welke wo, welke
  minor, welke masters, welke vakken, vakkenpakket, profiel kiezen, welk profiel, wat moet je studeren, wat kan je
  studeren, wat zal ik studeren, wat zal ik gaan studeren, wat ga je studeren, gaan studeren, ga studeren, te gaan
  studeren, kan ik het beste studeren, het beste studeren, studie voor, studie om, opleiding voor, opleiding om, beste
  opleiding voor, beste studie voor, beste richting, wiskunde of informatica, informatica of wiskunde, econometrie of,
  ai studeren of, informatica studeren of, bachelor kiezen, studie richting
cleaning: data opschonen, data schoonmaken, opschonen, datacleaning, gegevens opschonen, vuile data, data poetsen,
  data schonen, schonen van data, opschonen van data, data cleanen, data cleaning, gegevens schoonmaken, data
  voorbereiden, datavoorbereiding, databewerking
no degree: zonder diploma, zonder studie, zonder opleiding, zonder hbo, geen diploma, zonder universitair diploma,
  zonder studie te, niet gestudeerd, geen studie, studie afgebroken, gestopt met studie, zonder universiteit, zonder
  wo, zonder hbo diploma, zonder bachelor, zonder master, alleen mbo, alleen havo, nooit gestudeerd, zonder
  vooropleiding, geen opleiding, dropout, zonder papiertje, niet afgemaakt, zonder opleiding in, zonder it opleiding,
  zonder it diploma, zonder ict opleiding, zonder informatica, zonder informaticastudie, zonder informatica studie,
  zonder informaticadiploma, zonder relevant diploma, zonder relevante studie, zonder relevante opleiding, zonder hbo
  of wo, zonder hbo opleiding, zonder wo diploma, zonder wo opleiding, zonder universitaire opleiding, zonder
  universitaire studie, zonder te studeren, zonder gestudeerd te hebben, zonder papieren, zonder diploma's, zonder
  titel, zonder hoger onderwijs, zonder middelbare school, heb geen diploma, heb geen studie, heb geen opleiding, heb
  niet gestudeerd, niet afgestudeerd, geen hbo, geen wo, geen universiteit, geen papieren, geen papiertje, nooit
  afgestudeerd, studie niet afgemaakt, opleiding niet afgemaakt, studie gestopt, studie afgebroken en, afgebroken
  studie, gestopt met mijn studie, schooluitval, alleen vmbo, alleen middelbare school, alleen mbo diploma, met alleen
  mbo, met alleen havo, met alleen vwo, met mbo, mbo 4 diploma, kan het zonder diploma, kan het zonder studie, ook
  zonder diploma, ook zonder studie
juniors: juniors, junioren, junior aannemen, juniors aannemen, juniors opleiden, jonge ontwikkelaars, jong talent,
  junior aannemen of, junior opleiden, juniors nog, jonge mensen, nieuwe generatie, jongeren op de arbeidsmarkt, einde
  van de junior, nog juniors nodig
which fits: past bij mij, bij mij past, past het best, past het beste bij, welke functie past, welke rol past, welk
  beroep past, iets voor mij, geschikt, geschikt voor mij, geschikt voor, ben ik geschikt, persoonlijkheid, welke baan
  past, wat past, voor introverten, voor introverte mensen, welke baan kiezen, wat moet ik worden, kies ik, past bij
  me, bij me past, wat past er bij, past mij, past die bij mij, past beter bij mij, beter bij mij past, het best bij
  mij, het beste bij mij, welke past, welke kant op, welke kant moet ik op, welke kant, welke kant kies, iets voor me,
  wat voor mij, voor mij iets, is dat iets voor mij, is dit iets voor mij, is het iets voor mij, ligt mij, ligt me,
  ligt het mij, geschiktheid, geschikt om, ben ik geschikt voor, ben ik hier geschikt, geschikt ben, karakter,
  karaktereigenschappen, eigenschappen, welke eigenschappen, beroepskeuzetest, beroepskeuze, type mens, type persoon,
  soort persoon, persoonlijkheden, introvert beroep, kies ik voor, kan niet kiezen, weet niet wat te kiezen, twijfel
  tussen, twijfel ik tussen, ik twijfel tussen, niet kiezen tussen, kiezen tussen, kiezen welke rol, moet ik kiezen,
  wat zou je kiezen, wat zouden jullie kiezen, wat moet ik kiezen, welke rol kies, welke rol moet, welke functie
  kiezen
specialise: specialiseren, specialisatie, specialisaties, specialist of generalist, generalist, generalisten, niche,
  gespecialiseerd, waarin specialiseren, vakgebied kiezen, specialiseer, specialiseert, specialisme, specialismen,
  specialistisch, generiek profiel, breed of diep, breed of smal, breed blijven, diepte in, de diepte in, niche
  kiezen, verdiepen of verbreden, t shaped, expert worden, specialist worden, allrounder"""
