"""Topics of the guides on people at work, and their words in Dutch. __init__.py tells how it is read."""

PEOPLE = """stress: stressvol, burn out, werkdruk, burnout, overspannen, uitgeput, opgebrand, stress, werkdruk hoog,
  overwerk, overuren, werktijden, werk privé, werk privé balans, balans, moe, vermoeid, vakantie, druk op het werk,
  uren per week werkt, giftig, mentale gezondheid, weekenden, overbelast, burn outs, burn out klachten,
  burnoutklachten, opgebrande, uitgebrand, uitgeblust, kapot, kapotgewerkt, oververmoeid, overwerkt, overwerken,
  overuur, overuren maken, onbetaalde overuren, te hoge werkdruk, hoge werkdruk, te veel werk, teveel werk,
  deadlines, stressen, gestrest, gestresst, stressvrij, stressvrije, stressvolle, stressloos, minder stress, weinig
  stress, rustige baan, rustig werk, relaxte baan, relaxed, relaxte, kan niet meer, trek het niet meer, trek het niet,
  hou het niet vol, houd het niet vol, niet meer vol, volhouden, op zijn tandvlees, tandvlees, er doorheen, zit er
  doorheen, uitputting, werk privébalans, werk en privé, privéleven, werkuren, uren maken, lange dagen, lange
  werkdagen, hoeveel uur werk je, hoeveel uren werk je, hoeveel uur werken, hoeveel uren werken, avonden en weekenden,
  in het weekend werken, weekend werken, vrije dagen, toxisch, toxische, giftige, slechte manager, nare baas,
  vervelende baas, pesten, gepest, pestgedrag, micromanagement, micromanager, slapeloos, slaap slecht, psychische
  klachten, mentaal, bore out
on call: oproepdienst, bereikbaarheidsdienst, storingsdienst, wachtdienst, consignatie, nachtdienst, ploegendienst,
  piket, nachtdiensten, 's nachts, 's nachts gebeld, midden in de nacht, in de nacht werken, wachtdiensten, van wacht,
  storingsdiensten, oproepbaar, bereikbaar zijn, bereikbaarheid, standby, stand-by dienst, weekenddienst,
  weekenddiensten, onregelmatige diensten, ploegen, consignatiedienst
quit: stoppen, stoppen met mijn baan, weggaan, vertrekken, blijven of gaan, blijven of weggaan, ongelukkig,
  ontevreden, van baan wisselen, baan wisselen, ander werk zoeken, wanneer vertrekken, wanneer weggaan, moet ik
  blijven, jobhoppen, hoe lang blijven, haat mijn baan, spijt van mijn baan, zat, klaar mee, stop ermee, stoppen met
  werken, stoppen met mijn werk, ermee stoppen, weg bij mijn, weg hier, weg bij mijn werkgever, weg willen, wil weg,
  wil ik weg, moet ik weg, moet ik weggaan, moet ik vertrekken, blijven of vertrekken, blijven of weg, blijven zitten,
  blijf ik, blijf ik of, zal ik blijven, gaan of blijven, van werkgever veranderen, van werkgever wisselen, van
  werkgever te veranderen, van baan te wisselen, van baan te veranderen, van baan wisselt, baan te wisselen, wisselen
  van baan, wissel van baan, wisselen van werkgever, wissel van werkgever, andere werkgever zoeken, andere werkgever,
  nieuwe baan zoeken, andere baan zoeken, andere baan, ander werk, iets anders zoeken, uitkijken naar iets anders,
  verder kijken, haat mijn werk, haat dit werk, haat deze baan, heb een hekel aan mijn, hekel aan mijn baan, hekel aan
  mijn werk, ongelukkig op mijn werk, ongelukkig in mijn baan, ongelukkig in mijn werk, niet gelukkig, niet meer
  gelukkig, niet happy, ontevreden over, ben het zat, ik ben het zat, helemaal zat, heb er genoeg van, genoeg van mijn
  baan, genoeg van mijn werk, klaar met mijn baan, klaar met mijn werk, ben er klaar mee, geen zin meer, geen zin meer
  in, met tegenzin, tegenzin, zit vast, zit ik vast, zit vast in, vastgeroest, leer niks meer, leer niets meer, leer
  niks, leer niets, leer niets nieuws, sta stil, stilstand, geen groei, geen ontwikkeling, niet meer uitgedaagd, geen
  uitdaging, geen uitdaging meer, modellen in de la, in de la, in een la, nooit live, gaat nooit live, niemand
  gebruikt mijn, niemand gebruikt wat, wordt niet gebruikt, jobhopping, jobhopper, job hoppen, hoe vaak van baan, hoe
  vaak wisselen, na een jaar weg, na een jaar al weg, te snel weg, tijd om te gaan, tijd om weg te gaan, tijd om te
  vertrekken, tijd voor iets anders, tijd voor iets nieuws
other field: uit de it, it verlaten, uit de data, weg uit data science, weg uit de it, data science verlaten,
  alternatieven voor, alternatief voor, iets anders doen, iets heel anders, het vak verlaten, weg uit de data, weg uit
  ai, uit de ict, de ict uit, de it uit, de data uit, de data science uit, uit data science, uit het vak, uit de tech,
  uit de branche, klaar met it, klaar met de it, klaar met data, klaar met programmeren, genoeg van it, genoeg van
  data, wat na data science, wat na de it, iets totaal anders, iets compleet anders, totaal ander beroep, buiten de
  it, buiten it, buiten de ict, buiten data, buiten de data, alternatieven, alternatief beroep, in plaats van data
  science, anders dan data science
dull: saai, eentonig, saaie, vervelend, repetitief, routine, interessant, leuk werk, afwisselend, verveling, verveel,
  verveel me, verveel ik, verveel me dood, vervelen, verveelt, verveeld, verveelde, saaier, saaiste, saaiheid,
  hetzelfde werk, steeds hetzelfde, elke dag hetzelfde, altijd hetzelfde, eentonige, monotoon, monotone, repetitieve,
  sleur, dagelijkse sleur, geestdodend, afgestompt, boeiend werk, uitdagend werk, spannend, spannend werk, spannende,
  interessant werk, interessante baan, leuk om te doen, is het leuk, vind je het leuk, vinden jullie het leuk, de hele
  dag achter een, achter een scherm, achter een computer, achter de computer, hele dag zitten, zittend beroep
firms: startup, groot bedrijf, consultancy, startups, start up, corporate, groot bedrijf of, klein bedrijf, grote
  bedrijven, multinational, big tech, consultancybureau, adviesbureau, overheid, gemeente, bureau, mkb, startup of
  groot bedrijf, consultancy of, detacheerder, detacheerders, bank of, startups of, corporate of startup, startup of
  corporate, startup of een, groot of klein bedrijf, grote of kleine bedrijven, klein of groot bedrijf, grote
  bedrijven of, groot bedrijf of klein, kleine bedrijven, kleiner bedrijf, groter bedrijf, bij de overheid, overheid
  of, rijksoverheid, semi overheid, publieke sector, non profit, ngo, goed doel, multinationals, scaleup, scale up,
  consultant of, consultancy of in house, inhouse, in house, bij een bank of, adviesbureaus, big four, faang,
  familiebedrijf
sole person: enige, enige data scientist, enige data persoon, alleen in het bedrijf, als enige, eenmansteam, de enige,
  in mijn eentje, enige in het bedrijf, eenling, enige data, enige analist, enige ai, enige in het team, enige op mijn
  werk, enige met verstand van, de enige ben, ben ik de enige, ben de enige, enige die, de enige die, helemaal alleen
  in, sta er alleen voor, er alleen voor, alleen voor, niemand om te vragen, niemand om aan te vragen, niemand aan
  wie, geen senior, geen seniors, geen senior om, geen mentor, zonder senior, zonder mentor, zonder begeleiding, geen
  begeleiding, eenpitter, one man show, duizendpoot, manusje van alles, solist, solo data
impostor: oplichterssyndroom, impostor, imposter, impostor syndroom, imposter syndroom, bedriegerssyndroom, niet goed
  genoeg, te dom, niet slim genoeg, slim genoeg, voel me dom, bedrieger, kan het niet bijhouden, onzeker over mezelf,
  te langzaam, niet bijhouden, val door de mand, onzeker, oplichter, oplichter voelen, voel me een oplichter, voel me
  een bedrieger, voel me een nep, voel me niet goed genoeg, niet goed genoeg voel, ben ik goed genoeg, goed genoeg,
  goed genoeg voor, ben ik slim genoeg, te dom voor, te dom om, niet slim, dom, dommer, dommer dan, iedereen is
  slimmer, iedereen slimmer, iedereen is beter, slimmer dan ik, beter dan ik, achter bij mijn collega's, loop achter,
  loop ik achter, achterop, achterblijven, achterblijf, kan het niet aan, niet aankan, kan ik het aan, niet bij kan
  houden, kan niet meekomen, niet meekomen, snap niks, snap niets, snap er niks van, snap er niets van, begrijp niks,
  begrijp niets, weet niks, weet niets, kan niks, kan niets, onzekerheid op werk, twijfel aan mezelf, twijfel aan
  mijn, zelftwijfel, zelfvertrouwen, geen zelfvertrouwen, ontmaskerd, door de mand, verdwaald op
ninety days: eerste dag, eerste week, eerste weken, eerste maand, eerste maanden, eerste drie maanden, eerste 90
  dagen, eerste 100 dagen, proeftijd, proefperiode, inwerken, inwerkperiode, onboarding, nieuwe baan, nieuwe functie,
  begin nieuwe baan, nieuwe werkgever, begin maandag, ik begin maandag, start maandag, start volgende week, begin
  volgende week, begin volgende maand, begin binnenkort, begin ik binnenkort, net begonnen als, net begonnen bij, net
  begonnen, pas begonnen, net gestart, net gestart als, eerste werkdag, eerste werkdagen, eerste werkweek, eerste
  dagen, eerste dagen op, eerste kwartaal, eerste periode, in de proeftijd, tijdens mijn proeftijd, proeftijd
  doorkomen, nieuw team, mijn nieuwe baan, mijn nieuwe functie, bij een nieuwe baan, bij een nieuw bedrijf, nieuw
  bedrijf, nieuwe job, nieuweling in, ingewerkt, ingewerkt worden, goede indruk, eerste indruk, goede start, snel
  resultaat, snelle resultaten, quick wins, nieuw op het werk
age: leeftijd, te oud, op mijn 40e, op je 40e, 40 jaar, 45 jaar, 50 jaar, te laat, na je veertigste,
  leeftijdsdiscriminatie, oud, oudere, ouderen, te oud voor, op je 30e, op mijn 30e, op je 50e, op mijn 50e, op mijn
  45e, op mijn 35e, na je veertig, boven de 40, boven de 50, na mijn 40e, 35 jaar, 55 jaar, 30 jaar, 60 jaar, op
  latere leeftijd, laat beginnen, vijftigplusser, 50 plus, 40 plus, pensioen, hoe oud, te jong, veertig, vijftig,
  dertig, te oud om, te oud zijn, oud te, op mijn leeftijd, op deze leeftijd, op latere, op late leeftijd, welke
  leeftijd, vanaf welke leeftijd, leeftijdsgrens, mijn leeftijd, nog op mijn, ben ik te oud, ben je te oud, ben ik te
  laat, is het te laat, te laat om, nooit te laat, niet te laat, niet te oud, laatbloeier, dertiger, dertigers,
  veertiger, veertigers, vijftiger, vijftigers, zestiger, zestigers, vijftigplussers, 45 plus, 45 plusser, 50 plusser,
  50plusser, 40 plusser, 55 plus, op mijn 32e, op mijn 33e, op mijn 38e, op mijn 42e, op mijn 43e, op mijn 44e, op
  mijn 48e, op mijn 52e, op mijn 55e, op mijn 28e, op je 45e, op je 35e, op je 55e, na je 40e, na je 50e, na mijn 50e,
  na mijn 35e, na mijn 45e, na mijn veertigste, na mijn dertigste, na mijn vijftigste, op mijn veertigste, op mijn
  vijftigste, op mijn dertigste, boven de 45, boven de veertig, boven de vijftig, boven de 35, rond de 40, rond de 50,
  bijna 40, bijna 50, met 40, met 45, met 50, 36 jaar, 37 jaar, 38 jaar, 39 jaar, 41 jaar, 42 jaar, 43 jaar, 44 jaar,
  46 jaar, 47 jaar, 48 jaar, 49 jaar, 52 jaar, 53 jaar, 54 jaar, 58 jaar, gepensioneerd, gepensioneerde, voor mijn
  pensioen, tegen mijn pensioen, jaren voor mijn pensioen, ouder personeel, oudere werknemer, oudere werknemers,
  oudere kandidaat
returning: zwangerschapsverlof, na een pauze, herintreden, herintreder, ouderschapsverlof, na zwangerschap,
  herintreding, weer aan het werk, terug naar werk, terugkeren, terugkeer, carrièrepauze, loopbaanonderbreking,
  sabbatical, gat in cv, gat in mijn cv, jaren thuis, thuisblijfmoeder, werkpauze, tussenjaar, pauze, na een lange
  pauze, na een werkpauze, na jaren thuis, jaren thuis gezeten, jaar thuis, jaar thuis geweest, jaar thuis gezeten,
  jaren thuis geweest, jaar thuis met, jaren thuis met de kinderen, thuis met de kinderen, na zwangerschapsverlof, na
  mijn zwangerschapsverlof, na mijn zwangerschap, na bevallingsverlof, na ouderschapsverlof, na verlof, verlof, na
  ziekte, na mijn burn out, na een burn out, na een burnout, na burn out, weer beginnen, weer aan de slag, weer
  werken, weer gaan werken, weer te gaan werken, weer instappen, weer terug, terugkomen, terugkeer naar werk,
  terugkeren naar, terug in, terug naar de it, terug op de arbeidsmarkt, terug aan het werk, terug de arbeidsmarkt op,
  opnieuw beginnen met werken, opnieuw intreden, herintree, herintreders, herintreedster worden, er even tussenuit,
  jaar ertussenuit, jaren eruit, jaar eruit geweest, jaren eruit geweest, gat op mijn cv, gat op cv, gaten in cv,
  gaten in mijn cv, cv gat, loopbaanpauze, onderbreking, onderbroken, wereldreis, na een wereldreis, mantelzorg,
  mantelzorger
family: kinderen, gezin, kind, kids, ouder, alleenstaande moeder, moeder, vader, gezinsleven, combineren met kinderen,
  kinderopvang, mama, papa, baby, kinderen krijgen, kinderen thuis, met kinderen, jonge kinderen, kleine kinderen,
  kleintje, kleintjes, peuter, peuters, zwanger, zwangerschap, gezinsvriendelijk, gezinsvriendelijke, familie, met een
  gezin, gezin en, jong gezin, gezin combineren, alleenstaande ouder, alleenstaande vader, alleenstaand, moeders,
  vaders, moeder van, vader van, ouderschap, kinderen en werk, schooltijden, crèche, opvang, oppas, mantelzorg
  combineren
illness: handicap, beperking, arbeidsbeperking, autisme, autistisch, adhd, dyslexie, chronisch ziek, chronische
  ziekte, blind, doof, rolstoel, neurodivergent, depressie, wajong, arbeidsongeschikt, add, asperger, gehandicapt,
  gehandicapte, arbeidshandicap, chronische aandoening, aandoening, chronische pijn, chronisch zieke, ziek zijn,
  langdurig ziek, psychische, psychisch, angststoornis, stoornis, bipolair, borderline, autist, autismespectrum, ass,
  add of adhd, met adhd, met autisme, met dyslexie, met een beperking, met een handicap, dyslectisch, dyscalculie,
  slechtziend, slechthorend, blinde, dove, in een rolstoel, rolstoelgebruiker, neurodiversiteit, neurodivers,
  hoogbegaafd, hoogsensitief, hsp, epilepsie, diabetes, long covid, longcovid, participatiewet, banenafspraak, wia,
  depressief, ms
parttime: parttime, deeltijd, part time, deeltijdwerk, vierdaagse werkweek, vier dagen, 4 dagen, drie dagen, 3 dagen,
  24 uur, 32 uur, 20 uur, minder uren, halve dagen, parttime baan, vier dagen per week, parttime werken, parttime
  functie, parttime functies, parttime banen, parttimer, deeltijdbaan, deeltijdbanen, in deeltijd, in deeltijd werken,
  deeltijds, halftijds, 4 5de, vier vijfde, vierdaagse, 4 daagse werkweek, vierdagenweek, 4 dagen per week, drie dagen
  per week, 3 dagen per week, twee dagen per week, 2 dagen per week, 16 uur, 28 uur, 36 uur, 24 uur per week, 20 uur
  per week, 32 uur per week, minder uur, minder werken, minder dagen, minder dagen werken, halve dag, halve baan, half
  time, flexibele uren, flexibele werktijden, onder schooltijd, onder schooltijden, duobaan
beside a job: naast mijn werk, naast werk, naast een baan, naast mijn baan, naast fulltime baan, naast mijn fulltime,
  naast je werk, naast het werk, avonden, in de avond, 's avonds, in het weekend leren, in mijn vrije tijd, vrije
  tijd, uur per week, uren per week, uur per dag, fulltime baan, combineren met werk, combineren met mijn werk,
  tijdens mijn werk, werkend, deeltijdstudie, avondstudie, naast mijn huidige baan, naast een fulltime baan, naast
  fulltime werk, naast een voltijdbaan, naast een baan leren, naast werk leren, naast mijn werk leren, naast je baan,
  naast m'n werk, naast m'n baan, naast studie, naast gezin en werk, 's avonds leren, 's avonds studeren, savonds, 's
  avond, avonduren, in de avonduren, avondopleiding, avondcursus, avondschool, weekenden leren, weekend leren, in het
  weekend, in de weekenden, vrije uren, uurtje per dag, een uur per dag, twee uur per dag, 2 uur per dag, uren per
  dag, hoeveel uur per week, hoeveel uren per week, 10 uur per week, tien uur per week, uurtjes, werk en studie
  combineren, studie en werk combineren, studie combineren met werk, werken en studeren, werken en leren, leren en
  werken, werkend leren, zonder ontslag te nemen, zonder op te zeggen, baan houden, baan behouden, voltijdbaan,
  voltijds werk, fulltime werk, fulltime werken, werk ernaast, ernaast, deeltijdopleiding, duale opleiding, duaal
keep people: behouden, personeel behouden, mensen vasthouden, talent behouden, verloop, waarom vertrekken, vertrekken
  mensen, lopen weg, retentie, vasthouden, binden, mensen behouden, mensen binden, medewerkers behouden, medewerkers
  binden, werknemers behouden, data scientists behouden, talent vasthouden, talent binden, niet kwijtraken, raken
  mensen kwijt, raken we mensen kwijt, mensen lopen weg, lopen mensen weg, mensen vertrekken, vertrekken onze,
  vertrekken mijn, vertrekken bij ons, gaan mensen weg, gaan er zoveel weg, mensen gaan weg, hoog verloop,
  personeelsverloop, voorkomen dat ze vertrekken, voorkomen dat mensen vertrekken, personeelsbehoud, behoud van
women: vrouwen, vrouw, loonkloof, vrouwelijk, vrouwelijke, meisjes, gender, geslacht, gelijkheid, diversiteit,
  seksisme, vrouwen in, mannen en vrouwen, als vrouw, loonverschil, salariskloof, minder dan mannen, vrouw in, vrouw
  in it, vrouw in de it, vrouwen in it, vrouwen in data, vrouw zijnde, als meisje, als vrouw in, ben een vrouw, ben
  vrouw, dame, dames, vrouwelijke data, meiden, jongens onder elkaar, mannenwereld, mannenwereldje, mannenbolwerk,
  mannenberoep, mannenvak, alleen maar mannen, tussen mannen, tussen alleen mannen, mannen verdienen, verdienen
  vrouwen, verdienen vrouwen minder, vrouwen verdienen, genderkloof, gelijke beloning, gelijk loon, beloningsverschil,
  discriminatie, gediscrimineerd, seksistisch, ongelijkheid, vrouwenquotum, quotum
academia: wetenschap, academische carrière, academische wereld, onderzoek of bedrijfsleven, universiteit of
  bedrijfsleven, wetenschappelijke carrière, hoogleraar, postdoc, wetenschapper worden, wetenschap of
  bedrijfsleven, in de academie, academische baan, academische loopbaan, academisch onderzoek, universitaire
  carrière, aan de   universiteit, aan de universiteit blijven, aan de universiteit werken, universiteit blijven,
  in de wetenschap, in de   wetenschap blijven, in het onderzoek blijven, wetenschapper blijven, onderzoek blijven
  doen, postdocs, postdoc doen, tenure track, lector, professor worden, hoogleraar worden, universitair docent
  worden, wetenschap of, universiteit   of bedrijf, onderzoek of industrie, wetenschap of industrie, promoveren of
  werken, promoveren of bedrijfsleven, promoveren of het bedrijfsleven, phd of bedrijfsleven, phd of werken, phd
  of industrie, promoveren of een baan
lab: laboratorium, lab, labs, ai lab, onderzoekslab, onderzoeksinstituut, onderzoekscentrum, ai labs, onderzoekslabs,
  onderzoeksinstituten, onderzoekscentra, tno, bij een lab, laboratoria
hiring: aannemen, werven, werving, personeel zoeken, in dienst nemen, personeel aannemen, mensen aannemen,
  recruitment, aanneem, talent vinden, mensen vinden, ontwikkelaars vinden, iemand aannemen, aan te nemen, aanneemt,
  aannemen als bedrijf, aangenomen personeel, medewerkers zoeken, medewerkers vinden, medewerkers aannemen, werknemers
  vinden, personeel vinden, specialisten vinden, specialist vinden, goede mensen vinden, goede data scientist vinden,
  vind ik een goede, hoe vind ik een, iemand vinden, wie moet ik, werf, werft, rekruteren, rekrutering, rekruteer,
  recruiten, recruteren, wij zoeken, we zoeken een, we zoeken, ik zoek een, ik zoek iemand, iemand zoeken, in dienst
  te nemen, in dienst nemen of inhuren, inhuren, inhuur, invullen van vacatures, vacature invullen, vacature krijgen
  we niet vervuld, niet vervuld
first hire: eerst aannemen, wie aannemen, als eerste aannemen, wie neem ik aan, wie eerst aannemen, eerste data
  scientist, wie moet ik aannemen, eerste aanname, datateam opbouwen, datateam opzetten, datateam bouwen, eerste
  medewerker, wie als eerste, eerste data engineer, ai team opzetten, als eerste in dienst, als eerste aan, eerst aan,
  moeten we als eerste aannemen, moeten we eerst aannemen, moet ik eerst aannemen, moet ik als eerste aannemen, moeten
  wij aannemen, neem ik als eerste aan, neem je als eerste aan, neem je eerst aan, nemen we als eerste aan, nemen we
  eerst aan, welke functie eerst aannemen, wie hebben we nodig, wie heb ik nodig, wie moeten we aannemen, wie nemen we
  aan, wie nemen we als eerste, wie zoeken we eerst, eerste ai medewerker, eerste datapersoon, eerste data persoon,
  eerste data medewerker, eerste aanwinst, eerste werknemer voor, team opbouwen, team opzetten, team bouwen, team
  starten, teams opbouwen, dataafdeling opzetten, data afdeling opzetten, data afdeling bouwen, ai afdeling opzetten,
  ai team opbouwen, ai team bouwen, data team opbouwen, data team opzetten, data team bouwen, klein bedrijf een data
  scientist
choose candidates: kandidaten, kandidaat, sollicitant, sollicitanten, beoordelen, kandidaten beoordelen, selecteren,
  kandidaten selecteren, hoe beoordeel ik, sollicitatiegesprek voeren, gesprekken voeren, interviews afnemen, toetsen,
  gestructureerd interview, hoe herken ik, kandidaat testen, interviewvragen voor kandidaten, kandidaat beoordelen,
  kandidaat beoordeel ik, beoordeel ik een kandidaat, beoordeel ik kandidaten, beoordeel je kandidaten, hoe beoordeel
  je, beoordeling van kandidaten, kandidaat toetsen, kandidaten toetsen, kandidaten testen, kandidaten interviewen,
  kandidaat interviewen, kandidaten selectie, selectie van kandidaten, selecteer, screenen, screening, doorlichten,
  sollicitanten beoordelen, sollicitanten selecteren, sollicitant beoordelen, sollicitanten testen, hoe test ik, hoe
  test je, hoe check ik, hoe check je, hoe weet ik of, hoe weet ik of een, hoe weet je of, of een kandidaat, of iemand
  het kan, of iemand echt, herken je een goede, herken ik een goede, herken je, goede van slechte, vragen voor
  kandidaten, vragen aan kandidaten, vragen aan een kandidaat, vragen aan sollicitanten, vragen stel ik een, vragen
  stel ik aan een, wat vraag ik een kandidaat, wat vraag ik een sollicitant, zelf niet technisch, niet technisch ben,
  geen verstand van data, geen verstand van ai, er zelf geen verstand van, sollicitatiegesprekken voeren, gesprekken
  voer, interview afnemen, interviews afneem, interviewer ben, proefopdracht geven
advert: vacature schrijven, vacature opstellen, vacaturetekst schrijven, goede vacature, voorbeeld vacature, vacature
  plaatsen, functieprofiel schrijven, functieprofiel, vacature te schrijven, vacature maken, vacature uitzetten,
  vacature formuleren, vacature verbeteren, vacaturetekst maken, vacaturetekst opstellen, vacature die mensen,
  vacature aantrekkelijk, aantrekkelijke vacature, goede vacaturetekst, functieomschrijving schrijven,
  functieomschrijving opstellen, vacaturetitel
pay band: salarisband, salarisschalen bepalen, wat moet ik betalen, hoeveel moet ik betalen, welk salaris bieden,
  hoeveel bieden, wat betaal ik, budget voor, salarisbenchmark, salarisschaal bepalen, salarisrange, salaris range,
  salaris bieden, salaris moet ik bieden, salaris moeten we bieden, salaris bied ik, wat bied ik, wat bieden we, wat
  moeten we betalen, wat moeten we bieden, wat moet ik bieden, hoeveel moeten we betalen, hoeveel moeten we bieden,
  hoeveel salaris bieden, wat kost een data scientist, wat kost een werknemer, wat kost het om een, loonkosten,
  personeelskosten, salarisbandbreedte, loonschalen bepalen, beloningsbeleid, salarishuis
levelling: functiehuis, niveaus bepalen, niveaus in het team, functieniveaus bepalen, inschalen, inschaling, junior of
  senior aannemen, carrièrekader, loopbaanmodel, niveaus voor, niveaus vastleggen, niveaus definiëren, niveaus
  opzetten, functiematrix, competentiematrix, loopbaanpaden opzetten, carrièrepaden opzetten, functiegebouw, junior of
  medior aannemen, senior of junior aannemen, senior of junior, junior of senior, een senior of twee juniors, twee
  juniors of, twee junioren of een senior, inschaal
team: datateam, teams, data team, ai team, teamstructuur, teamgrootte, teamsamenstelling, centraal of decentraal,
  centraal team, datateams, organisatie van het team, team van, teams in, teamopbouw, team samenstellen, team
  inrichten, team organiseren, hoe groot moet het team, grootte van het team, omvang van het team, data afdeling,
  dataafdeling, afdeling data, rollen in een team, rollen in het team, welke rollen in, rolverdeling, taakverdeling,
  wie zit er in, structuur van het team, centraal team of, embedded of centraal, platformteam, data mensen centraal
teaching: lesgeven, les, les geven, geef les, lessen geven, leerlingen, studenten, klas, middelbare school, college
  geven, mijn leerlingen, docent zijn, lesgeef, geef ik les, les geef, lessen over ai, les over ai, ai les, ai lessen,
  ai onderwijs, ai in de klas, in de klas, op school, op de middelbare school, op het mbo, basisschool, middelbare
  scholieren, scholieren, pubers, kinderen leren, kinderen uitleggen, aan kinderen uitleggen, leerlingen uitleggen,
  aan leerlingen uitleggen, uitleggen aan leerlingen, uitleggen aan studenten, uitleggen aan kinderen, doceren,
  doceer, docenten, workshop geven, workshops geven, cursus geven, bijles, bijles geven, college, colleges, college
  over, lesmodule, lesidee, lesideeën, lesopdracht, lesopdrachten, studenten leren, mijn studenten
become a teacher: docent worden, trainer worden, leraar worden, docent data science, ai trainer worden, cursussen
  geven, trainingen geven, docent ai, data science docent worden, ai docent worden, les gaan geven, les geven worden,
  lesgeven als bijbaan, lesgeven in data science, docent programmeren, docent in data science, trainer ai, trainer
  data science, data trainer, als docent aan de slag, als trainer, als trainer aan de slag, trainingen ai geven,
  cursus maken, eigen cursus, cursus verkopen, online cursus verkopen, gastles, gastlessen, gastdocent
assess students: cijfers geven, beoordelen van studenten, studenten beoordelen, toets, toetsen maken, tentamen,
  tentamens, plagiaat, nakijken, huiswerk, werkstuk, werkstukken, nakijken van, nakijk, werk nakijken, opdrachten
  nakijken, scripties beoordelen, scriptie beoordelen, werkstukken beoordelen, beoordeel ik werkstukken, beoordeel ik
  studenten, beoordeel je studenten, studenten toetsen, toetsing, toetsvragen, toetsvormen, tentamenvragen, examen
  voor studenten, examens voor studenten, becijferen, cijfer, cijfer geven, rubric, rubrics, spieken studenten,
  studenten spieken, leerlingen spieken, leerlingen chatgpt, studenten chatgpt, studenten gebruiken chatgpt,
  leerlingen gebruiken chatgpt, chatgpt voor huiswerk, essay, essays, verslagen, verslag, huiswerkopdrachten,
  mondeling, mondeling toetsen, fraude, fraudeer
ethics: ethiek, ethisch, moraal, moreel, geweten, militair, militaire, defensie, wapens, ethische, onethisch,
  onethische, moraliteit, morele, gewetensbezwaren, gewetensbezwaar, goed geweten, met goed geweten, wapenindustrie,
  wapen, defensie werken, krijgsmacht, leger, gokken, gokindustrie, gokbedrijf, schadelijk, schadelijke, verantwoorde
  ai, verantwoord
applicants: kandidaten per vacature, sollicitanten per vacature, hoeveel sollicitanten, aantal sollicitanten, hoeveel
  mensen solliciteren, hoeveel mensen reageren, hoeveel reacties, hoeveel reacties op, reacties op een vacature,
  kandidaten op een vacature, sollicitanten op een vacature, sollicitaties per vacature, hoeveel kandidaten
curriculum: lesprogramma, lesinhoud, cursusinhoud, vakinhoud, wat onderwijzen, inhoud van de cursus, curriculum,
  studieprogramma, vak opzetten, cursus opzetten, leerdoelen, wat moet ik onderwijzen, curricula, lesprogramma's, wat
  zet ik in mijn, onderwerpen voor, onderwerpen in de cursus, welke onderwerpen, wat behandel ik, wat behandelen,
  leerlijn, leerlijnen, lesplan, lesplannen, vakken inrichten, vak ontwerpen, cursus ontwerpen, cursus samenstellen,
  cursus inrichten, opleiding opzetten, inhoud van het vak, inhoud van mijn vak, wat moet je onderwijzen, wat leer ik
  mijn studenten, wat leer ik mijn leerlingen
leave academia: academie verlaten, universiteit verlaten, wetenschap verlaten, uit de wetenschap, na mijn promotie, na
  het promoveren, na mijn phd, na een phd, van phd naar, van de universiteit naar, van onderzoek naar, phd naar
  bedrijfsleven, postdoc naar bedrijfsleven, naar het bedrijfsleven, uit de academische wereld, universiteit naar
  bedrijfsleven, universiteit naar industrie, wetenschap naar bedrijfsleven, wetenschap naar industrie, uit de
  wetenschap stappen, uit de academie stappen, uit academia, academia verlaten, weg uit de wetenschap, weg van de
  universiteit, weg bij de universiteit, stoppen met phd, stoppen met mijn phd, phd stoppen, phd afmaken of, promotie
  stoppen, stoppen met promoveren, na mijn postdoc, na een postdoc, na mijn proefschrift, na je phd, na je promotie,
  postdoc en nu, phd en dan, phd klaar en nu, van promovendus naar, van postdoc naar, van onderzoeker naar, van
  academia naar, van wetenschap naar, van de wetenschap naar, overstap naar het bedrijfsleven, naar bedrijfsleven,
  naar de industrie, het bedrijfsleven in, de industrie in
advise pupils: studiekeuze begeleiding, leerlingen adviseren, decaan, mijn kind adviseren, mijn zoon adviseren, mijn
  dochter adviseren, loopbaanbegeleiding leerlingen, studiekeuzeadvies, wat raad ik leerlingen aan, wat raad ik mijn
  leerlingen, wat raad ik mijn kind, wat raad ik mijn zoon, wat raad ik mijn dochter, wat raad ik jongeren, leerlingen
  aanraden, leerlingen vertellen, mijn zoon wil, mijn dochter wil, mijn kind wil, zoon wil, dochter wil, mijn zoon
  vraagt, mijn dochter vraagt, voor mijn zoon, voor mijn dochter, voor mijn kind, adviseer ik mijn zoon, adviseer ik
  mijn dochter, adviseer ik leerlingen, jongeren adviseren, jongeren aanraden, mentorleerlingen, loopbaanoriëntatie,
  lob, schooldecaan, eindexamen, eindexamenleerlingen
management: leidinggevende, manager worden, teamleider, teamlead, team lead, leiding geven, leidinggeven,
  leidinggevende worden, management, een team leiden, team leiden, team aansturen, manager, managers, technisch
  blijven, specialist of manager, manager of specialist, individual contributor, vakspecialist, mensen aansturen, naar
  management, teamlead worden, leidende functie, manager of, manager zijn, manager word, manager geworden, managen,
  manage, mensen managen, team managen, teamleider worden, teamleiders, team lead worden, lead worden, tech lead, lead
  data scientist worden, leiderschap, leidinggevende functie, leidinggevenden, leidinggevende zijn, leid een team,
  geef leiding, leiding geef, leidinggeven of, hoofd data, head of data, afdelingshoofd, directeur data, chief data
  officer, cto, inhoudelijk blijven, inhoudelijk of, technisch of leidinggevend, specialist of leidinggevende, expert
  of manager, geen manager, geen manager willen, geen manager worden, geen leiding geven, niet leidinggeven, moet ik
  manager, management in
promotion: senior worden, gepromoveerd worden tot, bevorderd, bevordering, promotie krijgen, naar senior, van junior
  naar senior, junior naar senior, van medior naar senior, medior naar senior, senior wordt, hogerop, doorgroeien naar
  senior, opklimmen, volgend niveau, stap naar senior, promotie maken naar, gepasseerd, gepasseerd voor, promotie
  gemist, geen promotie, promoties, promotie naar, naar medior, medior worden, lead of principal worden, staff worden,
  principal worden, wanneer ben je senior, wanneer word je senior, wanneer ben ik senior, hoe word je senior, hoe word
  ik senior, voor je senior bent, voordat je senior, senior bent, senior ben, senior te worden, tot senior, hoger
  niveau, niveau omhoog, een niveau hoger, volgende niveau, stap hogerop, hogerop komen, doorgroei, doorgroei naar,
  doorgroeien tot, sneller promotie, promotiekansen, bevorderd worden"""
