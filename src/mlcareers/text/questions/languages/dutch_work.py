"""Topics of the guides on offers and forms of work, and their words in Dutch. __init__.py tells how it is read."""

WORK = """negotiation: onderhandelen, salarisonderhandeling, salaris onderhandelen, onderhandeling, onderhandelingen,
  salarisonderhandelingen, onderhandel, over salaris onderhandelen, loononderhandeling, tegenbod, meer vragen, meer
  eisen, onderhandelbaar, afdingen, onderhandelt, onderhandelde, onderhandeld, salarisonderhandelen, onderhandelen
  over salaris, onderhandelen over mijn, onderhandelingsruimte, onderhandelingspositie, hoger bod, hoger inzetten,
  hoger salaris bedingen, bedingen, tegenvoorstel, bod van de concurrent, ander bod, beter bod, beter aanbod, hoger
  aanbod, uit het vuur slepen, eruit slepen, meer salaris bedingen
raise: salarisverhoging, opslag, loonsverhoging, opslag vragen, verhoging, meer salaris, meer salaris vragen, om
  opslag vragen, meer loon, salaris verhogen, salarisverhoging vragen, baas om meer, periodieke verhoging, opslag
  krijgen, opslag krijg, opslag kregen, opslag gekregen, opslag gevraagd, vraag ik om opslag, vraag ik opslag, vraag
  om opslag, om meer salaris, om meer geld vragen, meer geld vragen, meer gaan verdienen, meer wil verdienen, meer te
  verdienen, hoger salaris, hoger loon, salarisgesprek, salarisstap, salarisgroei, indexering, inflatiecorrectie, geen
  opslag, nooit opslag, loon omhoog, salaris omhoog, meer betaald krijgen bij
first number: salariswens, salarisindicatie, salarisverwachting, salariseis, hoeveel vragen, hoeveel salaris vragen,
  welk salaris vragen, gewenst salaris, huidig salaris, eerst een bedrag, wat moet ik vragen, salaris noemen, wil
  verdienen, wat ik wil verdienen, wat wil ik verdienen, wat wil je verdienen, hoeveel wil ik verdienen, hoeveel wil
  je verdienen, vraagt wat ik verdien, vraagt naar mijn salaris, vraagt naar salaris, vraagt naar mijn salariswens,
  vragen naar salaris, vragen naar mijn salaris, naar salariswens, salariswensen, gewenste salaris, mijn gewenste
  salaris, salarisvoorstel, welk salaris noemen, welk salaris noem ik, welk bedrag noemen, welk bedrag noem ik, welk
  bedrag, bedrag noemen, wat moet ik noemen, wat noem ik als salaris, hoeveel moet ik vragen, hoeveel kan ik vragen,
  hoeveel zal ik vragen, wat zal ik vragen, hoeveel salaris kan ik vragen, huidige salaris, mijn huidige salaris,
  huidig salaris noemen, als eerste een bedrag, eerst een getal, salarisindicatie geven, salarisverwachtingen,
  salarisverwachting invullen, salaris invullen
deadline: bedenktijd, bedenktijd vragen, tijd om na te denken, reactietermijn, aanbod verloopt, wanneer beslissen,
  beslissen over aanbod, deadline, bedenktijd gevraagd, tijd krijgen om te beslissen, tijd om te beslissen, meer tijd
  om, meer tijd vragen, uitstel, uitstel vragen, uitstellen, binnen 24 uur beslissen, voor morgen beslissen, morgen
  beslissen, voor vrijdag beslissen, beslissing uitstellen, moet snel beslissen, snel beslissen, twee dagen om te
  beslissen, week om te beslissen, hoe lang bedenktijd, wachten op ander aanbod, wachten op een ander aanbod
two offers: twee aanbiedingen, twee aanbiedingen kiezen, twee banen, welk aanbod, aanbiedingen vergelijken, kiezen
  tussen twee, twee contracten, meerdere aanbiedingen, twee banen aangeboden, twee aanbiedingen gekregen, twee jobs,
  twee jobaanbiedingen, twee aanbiedingen heb, twee contracten gekregen, tussen twee banen, tussen twee aanbiedingen,
  tussen twee bedrijven, welke van de twee banen, welke baan moet ik nemen, welke moet ik nemen, welke baan nemen,
  welke baan kies ik, welk aanbod kiezen, welk aanbod kies ik, welk aanbod nemen, welk aanbod aannemen, drie
  aanbiedingen, andere aanbieding, ander aanbod, tweede aanbod
startup check: bij een startup werken, startup betrouwbaar, aanbod van een startup, startup controleren, voor ik
  teken, voordat ik teken, werken bij een startup, startup checken, overstappen naar startup, startup gaan werken,
  startup veilig, startup risico, risico van een startup, gaat de startup failliet, startup failliet, startup vragen,
  wat vraag ik een startup, runway, financiering van de startup, voordat ik bij een startup, aanbod van startup, voor
  ik bij de startup
equity: aandelen, aandelenopties, opties, bonus, bonussen, winstdeling, rsu, equity, certificaten van aandelen,
  tekenbonus, dertiende maand, aandelenplan, aandelenpakket, opties in plaats van, aandelen in plaats van, stock
  options, stockopties, bonusregeling, jaarbonus, 13e maand, winstuitkering, personeelsopties, sar, stak, tekengeld
notice: opzegtermijn, ontslag nemen, opzeggen, ontslagbrief, baan opzeggen, zeg ik op, neem ontslag, overdracht,
  netjes vertrekken, contract opzeggen, ontslag indienen, dien ontslag in, mijn ontslag, ontslag geef, ontslagname,
  opzeg, opgezegd, opzeggen bij, hoe zeg ik op, hoe vertel ik mijn baas, mijn baas vertellen, baas vertellen dat ik,
  dat ik wegga, dat ik vertrek, wegga, netjes weggaan, netjes opzeggen, goed afscheid, afscheid nemen, maand
  opzegtermijn, maanden opzegtermijn, opzegperiode, bruggen verbranden, exitgesprek, vaststellingsovereenkomst
freelance: freelance, zzp, freelancer, freelancers, zzper, zzp'er, als zzp, zelfstandige, zelfstandig, voor mezelf
  beginnen, eigen bedrijf, eenmanszaak, detachering, interim, opdrachtgever, opdrachten, freelancen, freelance
  opdrachten, freelancewerk, freelanceklus, freelance klus, freelancer worden, freelancer beginnen, freelancen als,
  zzp'er worden, als zzp'er, zzp'en, zzp beginnen, zzp worden, zelfstandig ondernemer, zelfstandigen, zelfstandig
  worden, zelfstandige worden, zelfstandige in bijberoep, bijberoep, ondernemer worden, voor jezelf
  beginnen, voor mezelf, voor jezelf, eigen baas, eigen zaak, voor eigen rekening, eenmanszaak beginnen,
  opdrachtgevers, opdrachtgever vinden, opdrachten vinden, klussen, klussen vinden, klanten vinden, klant vinden,
  eerste klant, eerste opdracht, contractor, contractors, kvk, schijnzelfstandigheid, wet dba, upwork
day rate: uurtarief, dagtarief, tarief, uurtarieven, dagtarieven, tarieven, hoeveel vragen per uur, per uur vragen,
  per dag vragen, hoeveel rekenen, hoeveel per uur, factureren, zzp tarief, freelance tarief, wat vraag je per uur, in
  rekening brengen, uurtje factuurtje, tarief per uur, tarief per dag, tarief vragen, tarief rekenen, tarief bepalen,
  uurtarief bepalen, uurtarief van, uurtarief voor, per uur, per uur rekenen, per uur rekent, rekent per uur, rekent
  een, rekent een freelance, rekent een freelancer, vraagt een freelance, vraagt een freelancer, vraag ik per uur,
  vraag ik per dag, vraag je per uur, hoeveel vraag je, hoeveel reken je, wat reken je, wat reken ik, wat rekenen
  jullie, wat rekenen, offerte, offertes, prijs per uur, dagprijs
contract: vast contract, tijdelijk contract, vast of zzp, vast of freelance, loondienst, in loondienst, zzp of
  loondienst, freelance of vast, freelance of loondienst, detachering of, uitzendbureau, jaarcontract, contract voor
  bepaalde tijd, onbepaalde tijd, vaste baan of, vast dienstverband, dienstverband, vaste dienst, in vaste dienst,
  vaste aanstelling, vaste baan, vast werk, vast of tijdelijk, tijdelijk of vast, tijdelijke contracten, tijdelijke
  baan, jaarcontracten, nul uren contract, nulurencontract, payroll, gedetacheerd, detacheren, gedetacheerd worden,
  detacheringsbureau, via een detacheerder, via detachering, uitzendkracht, uitzenden, uitzendwerk, loondienst of zzp,
  loondienst of freelance, loondienst of, zzp of vast, vast of, freelance of in loondienst, zzp versus, werknemer of
  zelfstandige, zelfstandige of werknemer
travel: reizen, reis, zakenreizen, dienstreizen, reistijd werk, op locatie, bij de klant, reizen voor werk, veel
  reizen, reistijd, reiskosten, veel op reis, op reis, naar klanten reizen, bij klanten, bij klanten op locatie, naar
  de klant, klantbezoeken, zakenreis, dienstreis, reizen nodig
remote: thuiswerken, op afstand, remote, thuis werken, op afstand werken, vanuit huis, vanuit huis werken, hybride,
  hybride werken, volledig remote, thuiswerk, thuiswerkbaan, remote werken, telewerken, digitale nomade, op kantoor,
  remote baan, thuis, remote banen, vanuit thuis, thuis kunnen werken, van thuis uit, van thuis uit werken, thuis te
  werken, kan ik thuiswerken, kun je thuiswerken, mag je thuiswerken, thuiswerkdagen, thuiswerkdag,
  thuiswerkmogelijkheden, thuiswerkbeleid, thuiswerker, op afstand werkt, afstandswerk, remote job, remote jobs,
  remote functie, remote functies, remote data, full remote, 100 remote, honderd procent remote, volledig thuis,
  volledig thuiswerken, volledig op afstand, overal werken, waar je wilt werken, locatieonafhankelijk,
  plaatsonafhankelijk, hybride baan, hybride functie, terug naar kantoor, naar kantoor, kantoordagen, kantoorplicht,
  digital nomad, vanaf bali, vanaf het platteland, platteland
from abroad: voor een amerikaans bedrijf, voor een buitenlands bedrijf, vanuit het buitenland, vanuit nederland voor,
  vanuit belgië voor, voor buitenlandse bedrijven, voor amerikaanse bedrijven, voor een bedrijf in amerika,
  buitenlandse werkgever, vanuit mijn land, voor bedrijf in het buitenland, voor een nederlands bedrijf, voor een
  belgisch bedrijf, voor een duits bedrijf, voor een amerikaanse werkgever, voor een buitenlandse werkgever, voor
  buitenlandse werkgevers, voor amerikaanse werkgevers, voor bedrijven in het buitenland, voor bedrijf in amerika,
  voor een startup in amerika, in spanje wonen, in het buitenland wonen, buitenland wonen, wonen in het buitenland en,
  vanuit spanje, vanuit portugal, vanuit suriname, vanuit nederland, vanuit belgië, vanuit een ander land, in dollars,
  over de grens werken, over de grens, grensarbeider, buitenlands bedrijf
layoffs: ontslagen, ontslag, ontslagronde, ontslagrondes, ontslagen worden, ben ontslagen, massaontslag,
  massaontslagen, reorganisatie, werkloos, werkloosheid, baan kwijt, baan verloren, baanverlies, boventallig, banen
  geschrapt, banen verdwijnen, bezuinigingen, ontslagvergoeding, ww, collectief ontslag, ontslagen bij, ontslagen
  door, ontslagen en, ontslagen word, ontslagen zijn, word ontslagen, werd ontslagen, zijn ontslagen, wordt ontslagen,
  ontslagen vallen, op straat, op straat gezet, op straat komen, aan de kant gezet, eruit gegooid, eruit gezet, ben
  eruit gezet, de laan uit, ontslaan, ontslaat, ontslag gekregen, ontslaggolf, ontslaggolven, baan kwijtgeraakt, baan
  kwijt geraakt, baan verlies, baan verliezen, mijn baan verloren, mijn baan kwijt, werk kwijt, zonder werk, zonder
  baan, zit zonder werk, zit zonder baan, werkloos geworden, werkloze, werklozen, gereorganiseerd, reorganisaties,
  weggereorganiseerd, wegbezuinigd, bezuiniging, bezuinigen, inkrimping, afvloeien, afvloeiing, overcompleet,
  boventallig verklaard, faillissement, failliet
bubble: bubbel, ai bubbel, hype, alleen hype, barst, barsten, klapt, zeepbel, overhyped, overgewaardeerd, ai winter,
  ai hype, rage, modegril, gebakken lucht, bubbel barst, bubbel knapt, knapt, knappen, uit elkaar spat, spat uiteen,
  zeepbel barst, luchtbel, hypes, gehypet, gehypt, gehyped, tijdelijke hype, tijdelijke trend, voorbijgaand,
  voorbijgaande, gaat het over, waait over, overwaaien, overwaait, bevlieging, modewoord, modeverschijnsel,
  eendagsvlieg, hype voorbij, hype over, overdreven, opgeblazen, ai zeepbel
replace: vervangen, vervangt, overbodig, vervangen worden, verdwijnen, overnemen, overgenomen, overgenomen door,
  vervangt ai, ai vervangt, wordt vervangen, geautomatiseerd, automatiseren, automatisering van banen, verdwijnt,
  verdwenen, afgepakt, neemt over, neemt mijn baan, mijn baan over, banen overnemen, bedreigd, bedreiging, bedreigt,
  in gevaar, gevaar, risico door, door ai, impact van ai, gevolgen van ai, vanwege ai, overbodig maken, overbodig door
  ai, ai neemt, vervangt mij, vervangt ons, vervangt straks, vervangen door, vervangen door ai, vervangen mij, mij
  vervangen, ons vervangen, vervanging, neemt mijn werk over, neemt het werk over, neemt het werk, neemt
  banen over, neemt de banen, nemen banen over, nemen ons werk over, werk overnemen, banen overneemt, overneemt, neemt
  ons werk, overgenomen wordt, overgenomen worden, pakt mijn baan, pakt banen, pakt onze banen, pakt het
  werk, pakt het werk af, mijn baan af, onze banen af, afpakken, afgenomen, inpikken, pikt, pikt mijn baan, pikt ai,
  wegvallen, wegvalt, valt weg, weggeautomatiseerd, wegautomatiseren, automatiseert, automatisering, geautomatiseerd
  wordt, geautomatiseerd worden, overbodige, overbodig gemaakt, overbodig worden, overbodig wordt, maakt
  chatgpt, bedreigen, dreigt, dreigen, bang voor ai, bang dat ai, door llms, door agents, vanwege chatgpt, nu ai, nu
  chatgpt, met de komst van ai, komst van ai, door de opkomst van ai, opkomst van ai, sinds ai, sinds chatgpt, in
  tijden van ai, in tijden van chatgpt, in het ai tijdperk, ai tijdperk, tijdperk van ai, doet ai alles, kan
  ai, ai alles, einde van, einde van de data scientist, uitgestorven door, weg door ai, effect van ai, invloed van ai
safest: veiligst, veiligste, veilig, veilig voor ai, ai proof, ai bestendig, toekomstbestendig, toekomstbestendige,
  veilige, overleven, overleeft, minst bedreigd, niet vervangen, toekomstzeker, het veiligst, veiligste beroepen,
  veiligste banen, veilige baan, veilige keuze, veilig beroep, veilige carrière, baanzekerheid, werkzekerheid, zekere
  baan, zekerheid, stabiele baan, stabiel, stabiele, stabiliteit, crisisbestendig, recessiebestendig, bestand tegen
  ai, bestand tegen, minst vatbaar, minst kwetsbaar, minst kwetsbare, minst getroffen, minst vervangbaar, niet te
  vervangen, onvervangbaar, onmisbaar blijven, overleeft ai, overleven ai, blijft bestaan, blijven bestaan, nog
  bestaan, bestaat over
exposure: blootstelling, blootgesteld, getroffen, geraakt door ai, meest getroffen, kwetsbaar, kwetsbaarst, kwetsbare,
  meest bedreigd, meest bedreigde, meest kwetsbaar, meest kwetsbare, vatbaar, vatbaarst, meest vatbaar, hardst
  geraakt, geraakt, getroffen door ai, meeste last van ai, als eerste verdwijnen, verdwijnen als eerste, verdwijnt als
  eerste, eerst verdwijnen, als eerste vervangen, blootstaan, meeste risico, grootste risico, grootste kans op
learn to code still: nog leren programmeren, nog programmeren leren, nog zin om te leren, leren programmeren nog,
  programmeren leren nog, zin om te programmeren, nog leren coderen, nog python leren, zin om programmeren te
  leren, nog zin programmeren, zin om nog te leren, programmeren nog zin, programmeren nog de moeite, nog leren
  coderen als, leren programmeren als ai, leren programmeren nu ai, leren programmeren met ai, programmeren leren
  als ai, waarom   nog leren programmeren, waarom nog programmeren, waarom zou je nog leren, programmeren leren
  nu, nog programmeren, nog coderen, als ai code schrijft, als chatgpt code schrijft, ai schrijft code, nu ai code
  schrijft"""
