"""How models are built and kept working, as questions in Dutch say it. __init__.py tells how it is read."""

MODELS = """\
drift: conceptdrift, model veroudert, modellen verouderen, verouderd/verouderde model, verouderde modellen, model
  wordt steeds slechter, model worden slechter, voorspellingen wordt slechter, voorspellingen worden slechter, model
  werd slechter, model gaat achteruit, modellen gaan achteruit, na verloop van tijd slechter, na een paar maanden
  slechter, na enkele maanden slechter, met de tijd slechter, verliest nauwkeurigheid, data verandert, de data
  verandert, gegevens veranderen, data is veranderd, data ziet er anders uit, ineens slechter, opeens slechter,
  plotseling slechter, ineens verkeerde voorspellingen, model werkt niet meer, drift herkennen, drift detecteren,
  modelverval, presteert steeds slechter, presteert slechter
model retraining: een/het/ons/mijn model opnieuw trainen, modellen opnieuw trainen, model hertrainen, modellen
  hertrainen, hoe vaak trainen, hoe vaak hertrainen, hoe vaak opnieuw trainen, hoe vaak moet je trainen, wanneer
  opnieuw trainen, wanneer hertrainen, opnieuw getraind, hertraind, opnieuw te trainen, automatisch hertrainen,
  retrainen, model bijwerken, modellen bijwerken, model actualiseren, model updaten, modellen updaten, model
  bijtrainen
leakage: target leakage, datalek in de training, datalekkage, informatie uit de toekomst, gegevens uit de toekomst,
  data uit de toekomst, testdata in de training, testdata in de trainingsset, testdata in trainingsdata, train en test
  gemengd, train en test door elkaar, verdacht goed, verdacht hoog, te goed om waar, 99 procent nauwkeurigheid, 100
  procent nauwkeurigheid, verraadt de uitkomst, verraadt het antwoord, verklapt de uitkomst, lekt, lekken in de data,
  gelekt in de training
overfitting: overfitted, underfitting, overtraind, overtrainen, model leert uit het hoofd, leert de data uit, uit het
  hoofd geleerd, goed op de trainingsdata, goed op trainingsdata, goed in training, generaliseert niet, generaliseert
  slecht, slecht op testdata, slecht op nieuwe data, overaanpassing, overgefit, te veel aangepast
experiments: experimenten loggen, experimenten documenteren, experimenten beheren, experimenten tracken, experiment
  bijhouden, experiment reproduceren, experimenten reproduceren, resultaten reproduceren, reproduceerbaar,
  reproduceerbare resultaten, reproduceerbare experimenten, reproduceerbaarheid, overzicht van experimenten, overzicht
  over experimenten, overzicht van mijn experimenten, overzicht van jullie experimenten, trainingsruns, runs
  bijhouden, runs loggen, proeven bijhouden, excel voor experimenten
shadow deployment: schaduwdeployment, in de schaduw testen, naast het oude model, naast het oude laten, parallel laten
  draaien, parallel draaien, oud en nieuw model, nieuw model testen, nieuw model veilig testen, nieuw model
  uitproberen, nieuw model uitrollen, nieuw model invoeren, live testen, testen op echt verkeer, op echte gebruikers
  testen, op echte gebruikers, met echt verkeer, champion challenger, oude model vervangen
rollback: terugrollen, teruggerold, terug te rollen, teruggedraaid, terug te draaien, terug naar de vorige/oude
  versie, terug naar het oude model, terug naar het vorige model, deployment terugdraaien, release terugdraaien,
  ongedaan maken, nieuw model is slechter, nieuw model slechter, nieuwe versie is slechter, nieuwe versie slechter
model versions: model versioneren, modellen versioneren, data versioneren, datasets versioneren, versiebeheer van
  data, versiebeheer voor data, versiebeheer van modellen, versiebeheer voor modellen, versies van data, modelversie,
  dataversies, welke versie van de, welke modelversie, git voor data, data in git, modellen in git, modelregister
tests of code: ml code testen, je code testen, mijn code testen, testen schrijven, unittesten, unittest, datapipeline
  testen, datapipelines testen, pipeline testen, features testen, integratietests, geautomatiseerde tests,
  automatische tests, tests voor modellen, tests voor pipelines, testdekking, notebook testen, notebooks testen, hoe
  test je modellen, hoe test je code, hoe test je een
code review: code nakijken, codereviews, code beoordelen, code laten nakijken, pull request, pull requests, merge
  request, merge requests, codekwaliteit, kwaliteit van de code, notebooks reviewen
labels: kwaliteit van labels, kwaliteit van de labels, verkeerde labels, inconsistente labels, tegenstrijdige labels,
  fouten in de labels, fouten in labels, verkeerd gelabeld, fout gelabeld, slecht gelabeld, verkeerd geannoteerd,
  annotatoren zijn het oneens, annotatoren oneens, labelaars, wie labelt, wie labelt de data, data laten labelen, data
  laten annoteren, annotatiekwaliteit, ruis in de labels
messy data: kapotte data, vervuilde data, onbruikbare data, foutieve data, chaotische data, met slechte data werken,
  slechte gegevens, vervuilde gegevens, kwaliteit van de data, kwaliteit van data, slechte kwaliteit data, data is een
  zooitje, data is rommelig, rommel in de data, data vol fouten, gegevens kloppen niet
missing values: missende waarden, ontbrekende waarde, ontbrekende data, ontbrekende gegevens, missende data, missings,
  lege velden, lege cellen, lege rijen, nullwaarden, nan waarden, uitbijters, uitschieter, uitschieters verwijderen,
  gaten in de data, gaten in de gegevens, gaten opvullen, imputeren, rijen weggooien, rijen verwijderen, waarden
  aanvullen
little data: te weinig gegevens, weinig gegevens, heel weinig data, nauwelijks data, niet genoeg data, onvoldoende
  data, genoeg data, voldoende data, kleine datasets, kleine hoeveelheid data, weinig voorbeelden, te weinig
  voorbeelden, hoeveel data heb je, hoeveel data nodig, hoeveel data, dataset is te klein, dataset te klein,
  datagebrek, gebrek aan data
class imbalance: ongebalanceerde data, ongebalanceerde dataset, ongebalanceerd, onevenwichtige data, onevenwichtig,
  scheve verdeling, scheve data, zeldzame klasse, zeldzame klassen, zeldzame gebeurtenissen, zeldzame gevallen, weinig
  positieven, weinig positieve, nauwelijks positieve, klassengewichten, minderheidsklasse, klassenverdeling, 1 procent
  positief, oversamplen, undersamplen
expectations: overspannen verwachtingen, verwachtingen van de klant, verwachtingen van het management, verwachtingen
  van ai, verwachtingen managen, verwachtingsmanagement, verwachtingen temperen, wonderen van ai, denkt dat ai alles,
  denken dat ai alles, denkt dat ai magie, ai is magie, ai is geen magie, manager snapt ai niet, baas snapt het niet
explain findings: simpel uitleggen, begrijpelijk uitleggen, aan het management uitleggen, aan de directie uitleggen,
  aan mijn baas uitleggen, aan de klant uitleggen, uitleggen aan de klant, niet technische collega, niet technische
  mensen, resultaten overbrengen, bevindingen uitleggen, model uitleggen aan
stakeholders: steeds nieuwe wensen, steeds nieuwe eisen, wisselende eisen, eisen veranderen steeds, eisen veranderen
  voortdurend, verandert steeds van gedachten, veranderen steeds van gedachten, verandert steeds van mening,
  veranderen steeds van mening, onduidelijke eisen, vage vraag vanuit, weet niet wat hij wil, omgaan met stakeholders,
  lastige stakeholders
compute costs: gpu rekening, cloud rekening, cloud kosten, kosten van de cloud, kosten van gpu's, trainingskosten,
  kosten van training, kosten van het trainen, kost het trainen, rekenkracht te duur, rekenbudget, gpu budget, aws
  rekening, azure rekening, tokenkosten, api kosten, inferentiekosten, gpu huren, gpu's huren, eigen gpu, eigen gpu's
estimates: werk inschatten, inschatting maken, inschattingen maken, inschattingen, project inschatten, planning maken
  voor, hoe lang duurt een project, hoe lang een project, projectduur, duur van een project, schatting geven,
  schattingen geven, tijdsinschatting, story points, storypoints, sprintplanning, deadlines missen, deadline missen,
  mis deadlines, mis steeds deadlines, agile werken, scrum voor data
validation: gevalideerd, modelvalidatie, validatieset, validatiedata, testset, train test split, data splitsen, data
  opsplitsen, data verdelen in, crossvalidatie, kruisvalideren, holdout, modellen valideren, of een model goed, of
  mijn model goed, of het model goed, of een model werkt, tijdreeksen valideren
metrics: welke metriek, welke metrieken, welke metrics, juiste metriek, goede metriek, evaluatiemetriek,
  evaluatiemetrieken, foutmaat, foutmaten, evaluatiemaat, welke maat, precisie of, nauwkeurigheid van een model,
  nauwkeurigheid van het model, kwaliteit van een model, model evalueren, modellen evalueren, model beoordelen,
  modellen beoordelen, meet je een model, hoe goed is een model, prestaties van een model, prestaties van het model
calibration: kalibreren, gekalibreerde, ongekalibreerd, kansen kalibreren, voorspelde kansen, kansen kloppen niet,
  waarschijnlijkheden kloppen niet, te zelfverzekerd model, per segment, per groep, voor sommige groepen, voor sommige
  groepen slechter, gemiddelde verbergt, gemiddelden verbergen, subgroep
deploying: model deployen, modellen deployen, model in productie, modellen in productie, model live zetten, live
  zetten, live gaan, live brengen, naar productie, naar productie brengen, in productie nemen, in productie zetten, in
  productie krijgen, in gebruik nemen, model uitrollen, modellen uitrollen, model opleveren, productierijp,
  productieklaar, van notebook naar productie, notebook in productie, model als api, gedeployed
monitoring: een/het/mijn/ons model monitoren, modellen in productie monitoren, een/het/mijn/ons model bewaken, model
  in de gaten houden, modellen in de gaten, modelbewaking, modelmonitoring, monitor je een model, monitor je modellen,
  monitoren jullie, merk je dat een model, merken dat een model, weet je of een model, wanneer een model slechter,
  model onderhouden, modellen onderhouden, onderhoud van modellen, onderhoud van een model, modelonderhoud, model
  beheren, modellen beheren, alarm als, alerts op modellen, dashboards voor modellen
generated text: llm's evalueren, llms evalueren, llm's beoordelen, llm testen, llm's testen, chatbot testen, chatbots
  testen, chatbot evalueren, chatbots beoordelen, kwaliteit van antwoorden, kwaliteit van de antwoorden, antwoorden
  van een llm, antwoorden van een chatbot, antwoorden van chatgpt controleren, gegenereerde tekst, gegenereerde
  teksten, gegenereerde antwoorden, teksten beoordelen, prompts testen, prompt testen, rag evalueren, rag testen,
  agents testen, agents evalueren, hallucineert, hallucineren, hallucinatie, hallucinaties, llm als jury, llm als
  beoordelaar
simple models: simpele modellen, simpeler model, eenvoudiger model, eenvoudigere modellen, simpel beginnen, eenvoudig
  beginnen, begin simpel, beginnen met een simpel, beginnen met een eenvoudig, volstaat een eenvoudig, volstaat een
  simpel, is lineaire regressie genoeg, is logistische regressie genoeg, complex model, complexe modellen, ingewikkeld
  model, ingewikkelde modellen, te complex, te ingewikkeld, baselines, baselinemodel, met een kanon op een, deep
  learning overdreven, deep learning wel nodig
tuning: hyperparameters zoeken, hyperparameters optimaliseren, hyperparameters afstellen, hyperparameters tunen,
  hyperparameteroptimalisatie, parameters optimaliseren, parameters zoeken, beste parameters, model tunen, modellen
  tunen, model optimaliseren, modellen optimaliseren, model finetunen met parameters, bayesiaanse optimalisatie,
  modellen afstellen, random search, tunen
black box: blackbox, black box model, black box modellen, waarom een model, waarom heeft het model, model beslist,
  beslissing van het model, beslissingen van het model, beslissingen van een model, modelbeslissingen, uitlegbaar,
  uitlegbare modellen, uitlegbare ai, uitlegbaarheid, verklaarbaar, verklaarbare ai, verklaarbare modellen,
  verklaarbaarheid, interpreteerbaar, interpreteerbaarheid, interpreteerbare modellen, voorspellingen uitleggen,
  voorspelling uitleggen, voorspelling verklaren, begrijpen wat het model, niemand snapt het model, niemand begrijpt
  het model
bias in models: vooringenomen data, vooringenomen model, vooringenomen modellen, vooringenomenheid, bevooroordeelde
  data, bevooroordeeld model, bevooroordeelde modellen, bevooroordeelde algoritmes, vertekend, vertekende data,
  oneerlijke modellen, oneerlijk model, oneerlijke beslissingen, eerlijk model, eerlijke modellen, discriminerende
  modellen, discriminerende ai, discriminerend algoritme, discrimineert het model, model discrimineert, ai
  discrimineert, algoritme discrimineert, discriminatie door ai, discriminatie door algoritmes, racistische ai,
  racistisch algoritme, benadeelt het model, vooroordelen in data, bias in data
data privacy: persoonsgegevens, persoonlijke gegevens, vertrouwelijke gegevens, privacygevoelig, privacygevoelige
  data, privacygevoelige gegevens, privédata, gezondheidsgegevens, medische gegevens, patiëntendata, patiëntdata,
  klantdata, klantendata, klantgegevens gebruiken, klantdata gebruiken, op klantdata trainen, met klantdata,
  geanonimiseerd, geanonimiseerde data, pseudonimiseren, datalekken, mag ik klantgegevens, mag je klantgegevens, data
  in chatgpt, bedrijfsdata in chatgpt, gegevens in chatgpt
scaling: petabyte, petabytes, enorme hoeveelheden data, grote hoeveelheden data, grote datasets, enorme dataset,
  dataset te groot, dataset is te groot, data te groot, data is te groot, past niet in het geheugen, past niet in ram,
  niet genoeg geheugen, niet genoeg ram, geheugen is vol, laptop te traag, laptop is te traag, computer te traag,
  opschalen, opgeschaald, schaalbaar, schaalbaarheid, training opschalen, verdeeld trainen, op meerdere gpu's,
  meerdere gpu's
changing technology: elke week iets nieuws, elke maand iets nieuws, elke maand een nieuw, steeds iets nieuws, steeds
  nieuwe frameworks, steeds nieuwe modellen, verandert voortdurend, verandert constant, bij te blijven, bijbenen, bij
  te benen, niet meer bij te, op de hoogte blijven, blijf je bij, blijf je op de hoogte, blijven jullie bij, bijhouden
  van ontwikkelingen, papers lezen, kennis veroudert, kennis is snel verouderd
market size: omvang van de markt, hoe groot de markt, ai markt, markt waard, markt voor ai, miljarden waard, hoeveel
  miljard, miljardenmarkt, omzet van de sector, omzet met ai, hoe groot is de sector, marktvolume
use cases: toepassing, toepassingen van, toepassingen voor, toepassingsgebieden, toepassingsvoorbeelden,
  praktijkvoorbeelden, voorbeelden uit de praktijk, voorbeelden uit het bedrijfsleven, waar wordt ai voor, waar wordt
  machine learning, waarvoor wordt ai, waarvoor gebruik je, waarvoor gebruiken bedrijven, waar gebruik je machine, wat
  kan ai, wat kun je met ai, wat kun je met machine, problemen oplossen met ai, praktische toepassingen
business value: meerwaarde voor bedrijven, meerwaarde voor een bedrijf, meerwaarde van ai, meerwaarde van data,
  voordelen voor bedrijven, nut van ai, nut van data science, wat levert data science op, wat levert machine learning
  op, levert een bedrijf op, wat heeft een bedrijf, wat heeft het bedrijf, rendement op, succes meten, succes van een
  project, succes van projecten, kosten besparen met ai, geld besparen met ai, waarde van een data
project steps: projectfases, fases van een project, stappen in een project, stappen in een ml, verloop van een
  project, verloopt een project, verloopt een ml project, verloopt een ai project, project opzetten, project
  aanpakken, project beginnen, van begin tot eind, van a tot z, van idee tot, levenscyclus, projectcyclus, werkwijze
  in een project, aanpak van een project, typisch project, crisp dm
failing projects: mislukken zoveel, mislukken er zoveel, mislukte projecten, stopgezet project, project stopgezet,
  stranden projecten, projecten stranden, haalt nooit productie, halen nooit productie, halen de productie niet,
  blijft bij een pilot, blijft een prototype, eindigt in de la, belandt in de la
system design: systeemontwerp interview, system design interview, system design gesprek, system design ronde,
  ontwerpronde, ontwerpgesprek, architectuurvragen, architectuurronde, ontwerp een systeem, een systeem ontwerpen,
  systeem ontwerpen, systemen ontwerpen, systeem op het whiteboard, ontwerp op een whiteboard, whiteboard ontwerp
how many projects: hoeveel projecten heb je, hoeveel projecten in je, is één project genoeg, een project genoeg, is 1
  project genoeg, één groot of, een groot of meerdere, veel kleine projecten, hoe groot moet een, hoe groot moet een
  project, hoe uitgebreid moet, kwaliteit of kwantiteit, kwaliteit boven kwantiteit, 3 projecten, drie projecten, twee
  projecten, 2 projecten
no numbers: zonder meetbare resultaten, meetbaar resultaat, meetbare impact, geen meetbare impact, niets gemeten, niks
  gemeten, nooit gemeten, niemand heeft gemeten, geen resultaten om te, geen resultaten laten zien, resultaten
  kwantificeren, kwantificeren, in cijfers uitdrukken, nooit live gegaan, nooit live ging, ging nooit live, nooit in
  productie gegaan, nooit in productie gekomen, impact aantonen, resultaat aantonen
cover letter: motivatiebrief schrijven, motivatiebrief nodig, motivatiebrief met chatgpt, brief van chatgpt, zonder
  motivatiebrief, leest motivatiebrieven, lezen motivatiebrieven, sollicitatie brief, een brief bij, brief bij je cv
time spent: hoeveel tijd besteed je, hoeveel tijd gaat, hoeveel tijd ben je, de meeste tijd, meeste tijd aan, meeste
  tijd kwijt, gaat de meeste tijd, tijd aan vergaderen, ben je tijd kwijt, tijdsbesteding, hoeveel van je tijd,
  grootste deel van de tijd, deel van de tijd
negative: waarom zou ik niet, wat pleit ertegen, kan ik beter niet, moet ik niet
certain: garantie op werk, werkgarantie"""
