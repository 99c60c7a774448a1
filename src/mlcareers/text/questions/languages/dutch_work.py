"""Topics of the guides on work and people, and their words in Dutch. __init__.py tells how it is read."""

WORK = """negotiation: onderhandelen, salarisonderhandeling, salaris onderhandelen, onderhandeling, onderhandelingen,
  salarisonderhandelingen, onderhandel, over salaris onderhandelen, loononderhandeling, tegenbod, meer vragen, meer
  eisen, onderhandelbaar, afdingen
raise: salarisverhoging, opslag, loonsverhoging, opslag vragen, verhoging, meer salaris, meer salaris vragen, om
  opslag vragen, meer loon, salaris verhogen, salarisverhoging vragen, baas om meer, periodieke verhoging
first number: salariswens, salarisindicatie, salarisverwachting, salariseis, hoeveel vragen, hoeveel salaris vragen,
  welk salaris vragen, gewenst salaris, huidig salaris, eerst een bedrag, wat moet ik vragen, salaris noemen
deadline: bedenktijd, bedenktijd vragen, tijd om na te denken, reactietermijn, aanbod verloopt, wanneer beslissen,
  beslissen over aanbod, deadline
two offers: twee aanbiedingen, twee aanbiedingen kiezen, twee banen, welk aanbod, aanbiedingen vergelijken, kiezen
  tussen twee, twee contracten, meerdere aanbiedingen
startup check: bij een startup werken, startup betrouwbaar, aanbod van een startup, startup controleren, voor ik
  teken, voordat ik teken, werken bij een startup, startup checken, overstappen naar startup
equity: aandelen, aandelenopties, opties, bonus, bonussen, winstdeling, rsu, equity, certificaten van aandelen,
  tekenbonus, dertiende maand
notice: opzegtermijn, ontslag nemen, opzeggen, ontslagbrief, baan opzeggen, zeg ik op, neem ontslag, overdracht,
  netjes vertrekken, contract opzeggen
freelance: freelance, zzp, freelancer, freelancers, zzper, zzp'er, als zzp, zelfstandige, zelfstandig, voor mezelf
  beginnen, eigen bedrijf, eenmanszaak, detachering, interim, opdrachtgever, opdrachten, freelancen, freelance
  opdrachten
day rate: uurtarief, dagtarief, tarief, uurtarieven, dagtarieven, tarieven, hoeveel vragen per uur, per uur vragen,
  per dag vragen, hoeveel rekenen, hoeveel per uur, factureren, zzp tarief, freelance tarief, wat vraag je per uur, in
  rekening brengen
contract: vast contract, tijdelijk contract, vast of zzp, vast of freelance, loondienst, in loondienst, zzp of
  loondienst, freelance of vast, freelance of loondienst, detachering of, uitzendbureau, jaarcontract, contract voor
  bepaalde tijd, onbepaalde tijd, vaste baan of
travel: reizen, reis, zakenreizen, dienstreizen, reistijd werk, op locatie, bij de klant, reizen voor werk, veel
  reizen
remote: thuiswerken, op afstand, remote, thuis werken, op afstand werken, vanuit huis, vanuit huis werken, hybride,
  hybride werken, volledig remote, thuiswerk, thuiswerkbaan, remote werken, telewerken, digitale nomade, op kantoor,
  remote baan, thuis, remote banen
from abroad: voor een amerikaans bedrijf, voor een buitenlands bedrijf, vanuit het buitenland, vanuit nederland voor,
  vanuit belgië voor, voor buitenlandse bedrijven, voor amerikaanse bedrijven, voor een bedrijf in amerika,
  buitenlandse werkgever, vanuit mijn land, voor bedrijf in het buitenland
layoffs: ontslagen, ontslag, ontslagronde, ontslagrondes, ontslagen worden, ben ontslagen, massaontslag,
  massaontslagen, reorganisatie, werkloos, werkloosheid, baan kwijt, baan verloren, baanverlies, boventallig, banen
  geschrapt, banen verdwijnen, bezuinigingen, ontslagvergoeding, ww, collectief ontslag
bubble: bubbel, ai bubbel, hype, alleen hype, barst, barsten, klapt, zeepbel, overhyped, overgewaardeerd, ai winter,
  ai hype, rage, modegril, gebakken lucht
replace: vervangen, vervangt, overbodig, vervangen worden, verdwijnen, overnemen, overgenomen, overgenomen door,
  vervangt ai, ai vervangt, wordt vervangen, geautomatiseerd, automatiseren, automatisering van banen, verdwijnt,
  verdwenen, afgepakt, neemt over, neemt mijn baan, mijn baan over, banen overnemen, bedreigd, bedreiging, bedreigt,
  in gevaar, gevaar, risico door, door ai, impact van ai, gevolgen van ai, vanwege ai, overbodig maken, overbodig door
  ai, ai neemt
safest: veiligst, veiligste, veilig, veilig voor ai, ai proof, ai bestendig, toekomstbestendig, toekomstbestendige,
  veilige, overleven, overleeft, minst bedreigd, niet vervangen, toekomstzeker
exposure: blootstelling, blootgesteld, getroffen, geraakt door ai, meest getroffen, kwetsbaar, kwetsbaarst, kwetsbare
learn to code still: nog leren programmeren, nog programmeren leren, nog zin om te leren, leren programmeren nog,
  programmeren leren nog, zin om te programmeren, nog leren coderen, nog python leren, zin om programmeren te leren
stress: stressvol, burn out, werkdruk, burnout, overspannen, uitgeput, opgebrand, stress, werkdruk hoog, overwerk,
  overuren, werktijden, werk privé, werk privé balans, balans, moe, vermoeid, vakantie, druk op het werk, uren per
  week werkt, giftig, mentale gezondheid, weekenden, overbelast
on call: oproepdienst, bereikbaarheidsdienst, storingsdienst, wachtdienst, consignatie, nachtdienst, ploegendienst,
  piket
quit: stoppen, stoppen met mijn baan, weggaan, vertrekken, blijven of gaan, blijven of weggaan, ongelukkig,
  ontevreden, van baan wisselen, baan wisselen, ander werk zoeken, wanneer vertrekken, wanneer weggaan, moet ik
  blijven, jobhoppen, hoe lang blijven, haat mijn baan, spijt van mijn baan, zat, klaar mee
other field: uit de it, it verlaten, uit de data, weg uit data science, weg uit de it, data science verlaten,
  alternatieven voor, alternatief voor, iets anders doen, iets heel anders, het vak verlaten
dull: saai, eentonig, saaie, vervelend, repetitief, routine, interessant, leuk werk, afwisselend, verveling, verveel
firms: startup, groot bedrijf, consultancy, startups, start up, corporate, groot bedrijf of, klein bedrijf, grote
  bedrijven, multinational, big tech, consultancybureau, adviesbureau, overheid, gemeente, bureau, mkb, startup of
  groot bedrijf, consultancy of, detacheerder, detacheerders, bank of
sole person: enige, enige data scientist, enige data persoon, alleen in het bedrijf, als enige, eenmansteam, de enige,
  in mijn eentje, enige in het bedrijf, eenling
impostor: oplichterssyndroom, impostor, imposter, impostor syndroom, imposter syndroom, bedriegerssyndroom, niet goed
  genoeg, te dom, niet slim genoeg, slim genoeg, voel me dom, bedrieger, kan het niet bijhouden, onzeker over mezelf,
  te langzaam, niet bijhouden, val door de mand, onzeker
ninety days: eerste dag, eerste week, eerste weken, eerste maand, eerste maanden, eerste drie maanden, eerste 90
  dagen, eerste 100 dagen, proeftijd, proefperiode, inwerken, inwerkperiode, onboarding, nieuwe baan, nieuwe functie,
  begin nieuwe baan, nieuwe werkgever
age: leeftijd, te oud, op mijn 40e, op je 40e, 40 jaar, 45 jaar, 50 jaar, te laat, na je veertigste,
  leeftijdsdiscriminatie, oud, oudere, ouderen, te oud voor, op je 30e, op mijn 30e, op je 50e, op mijn 50e, op mijn
  45e, op mijn 35e, na je veertig, boven de 40, boven de 50, na mijn 40e, 35 jaar, 55 jaar, 30 jaar, 60 jaar, op
  latere leeftijd, laat beginnen, vijftigplusser, 50 plus, 40 plus, pensioen, hoe oud, te jong, veertig, vijftig,
  dertig
returning: zwangerschapsverlof, na een pauze, herintreden, herintreder, ouderschapsverlof, na zwangerschap,
  herintreding, weer aan het werk, terug naar werk, terugkeren, terugkeer, carrièrepauze, loopbaanonderbreking,
  sabbatical, gat in cv, gat in mijn cv, jaren thuis, thuisblijfmoeder, werkpauze, tussenjaar, pauze
family: kinderen, gezin, kind, kids, ouder, alleenstaande moeder, moeder, vader, gezinsleven, combineren met kinderen,
  kinderopvang, mama, papa, baby
illness: handicap, beperking, arbeidsbeperking, autisme, autistisch, adhd, dyslexie, chronisch ziek, chronische
  ziekte, blind, doof, rolstoel, neurodivergent, depressie, wajong, arbeidsongeschikt, add, asperger
parttime: parttime, deeltijd, part time, deeltijdwerk, vierdaagse werkweek, vier dagen, 4 dagen, drie dagen, 3 dagen,
  24 uur, 32 uur, 20 uur, minder uren, halve dagen, parttime baan, vier dagen per week
beside a job: naast mijn werk, naast werk, naast een baan, naast mijn baan, naast fulltime baan, naast mijn fulltime,
  naast je werk, naast het werk, avonden, in de avond, 's avonds, in het weekend leren, in mijn vrije tijd, vrije
  tijd, uur per week, uren per week, uur per dag, fulltime baan, combineren met werk, combineren met mijn werk,
  tijdens mijn werk, werkend, deeltijdstudie, avondstudie
keep people: behouden, personeel behouden, mensen vasthouden, talent behouden, verloop, waarom vertrekken, vertrekken
  mensen, lopen weg, retentie, vasthouden, binden
women: vrouwen, vrouw, loonkloof, vrouwelijk, vrouwelijke, meisjes, gender, geslacht, gelijkheid, diversiteit,
  seksisme, vrouwen in, mannen en vrouwen, als vrouw, loonverschil, salariskloof, minder dan mannen
academia: wetenschap, academische carrière, academische wereld, onderzoek of bedrijfsleven, universiteit of
  bedrijfsleven, wetenschappelijke carrière, hoogleraar, postdoc, wetenschapper worden, wetenschap of bedrijfsleven,
  in de academie
lab: laboratorium, lab, labs, ai lab, onderzoekslab, onderzoeksinstituut, onderzoekscentrum
hiring: aannemen, werven, werving, personeel zoeken, in dienst nemen, personeel aannemen, mensen aannemen,
  recruitment, aanneem, talent vinden, mensen vinden, ontwikkelaars vinden, iemand aannemen
first hire: eerst aannemen, wie aannemen, als eerste aannemen, wie neem ik aan, wie eerst aannemen, eerste data
  scientist, wie moet ik aannemen, eerste aanname, datateam opbouwen, datateam opzetten, datateam bouwen, eerste
  medewerker, wie als eerste, eerste data engineer, ai team opzetten
choose candidates: kandidaten, kandidaat, sollicitant, sollicitanten, beoordelen, kandidaten beoordelen, selecteren,
  kandidaten selecteren, hoe beoordeel ik, sollicitatiegesprek voeren, gesprekken voeren, interviews afnemen, toetsen,
  gestructureerd interview, hoe herken ik, kandidaat testen, interviewvragen voor kandidaten
advert: vacature schrijven, vacature opstellen, vacaturetekst schrijven, goede vacature, voorbeeld vacature, vacature
  plaatsen, functieprofiel schrijven, functieprofiel
pay band: salarisband, salarisschalen bepalen, wat moet ik betalen, hoeveel moet ik betalen, welk salaris bieden,
  hoeveel bieden, wat betaal ik, budget voor, salarisbenchmark
levelling: functiehuis, niveaus bepalen, niveaus in het team, functieniveaus bepalen, inschalen, inschaling, junior of
  senior aannemen, carrièrekader, loopbaanmodel, niveaus voor
team: datateam, teams, data team, ai team, teamstructuur, teamgrootte, teamsamenstelling, centraal of decentraal,
  centraal team, datateams, organisatie van het team, team van
teaching: lesgeven, les, les geven, geef les, lessen geven, leerlingen, studenten, klas, middelbare school, college
  geven, mijn leerlingen, docent zijn
become a teacher: docent worden, trainer worden, leraar worden, docent data science, ai trainer worden, cursussen
  geven, trainingen geven, docent ai
assess students: cijfers geven, beoordelen van studenten, studenten beoordelen, toets, toetsen maken, tentamen,
  tentamens, plagiaat, nakijken, huiswerk, werkstuk, werkstukken
ethics: ethiek, ethisch, moraal, moreel, geweten, militair, militaire, defensie, wapens
applicants: kandidaten per vacature, sollicitanten per vacature, hoeveel sollicitanten, aantal sollicitanten
curriculum: lesprogramma, lesinhoud, cursusinhoud, vakinhoud, wat onderwijzen, inhoud van de cursus, curriculum,
  studieprogramma, vak opzetten, cursus opzetten, leerdoelen, wat moet ik onderwijzen
leave academia: academie verlaten, universiteit verlaten, wetenschap verlaten, uit de wetenschap, na mijn promotie, na
  het promoveren, na mijn phd, na een phd, van phd naar, van de universiteit naar, van onderzoek naar, phd naar
  bedrijfsleven, postdoc naar bedrijfsleven, naar het bedrijfsleven, uit de academische wereld
advise pupils: studiekeuze begeleiding, leerlingen adviseren, decaan, mijn kind adviseren, mijn zoon adviseren, mijn
  dochter adviseren, loopbaanbegeleiding leerlingen, studiekeuzeadvies
management: leidinggevende, manager worden, teamleider, teamlead, team lead, leiding geven, leidinggeven,
  leidinggevende worden, management, een team leiden, team leiden, team aansturen, manager, managers, technisch
  blijven, specialist of manager, manager of specialist, individual contributor, vakspecialist, mensen aansturen, naar
  management, teamlead worden, leidende functie
promotion: senior worden, gepromoveerd worden tot, bevorderd, bevordering, promotie krijgen, naar senior, van junior
  naar senior, junior naar senior, van medior naar senior, medior naar senior, senior wordt, hogerop, doorgroeien naar
  senior, opklimmen, volgend niveau, stap naar senior"""
