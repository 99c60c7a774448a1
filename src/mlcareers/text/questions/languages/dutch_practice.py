"""What is asked about the work with data and models, and its words in Dutch. __init__.py tells how it is read."""

PRACTICE = """drift: drift, datadrift, modeldrift, model wordt slechter
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
  baas denkt dat ai, baas wil ai, management wil ai, directie wil ai, wonderen verwachten, verwacht wonderen
explain findings: uitleggen aan management, resultaten uitleggen, uitleggen aan leken, niet technische, uitleggen aan
  de directie, uitleggen aan mijn baas, resultaten presenteren, uitleggen aan niet technische, uitleggen aan niet
  technici, model uitleggen, begrijpen mijn resultaten niet, begrijpt mijn werk niet
stakeholders: stakeholders, veranderende eisen, vage eisen, belanghebbenden, stakeholder, eisen veranderen, de eisen
  veranderen, weten niet wat ze willen, business weet niet, klant weet niet, wensen veranderen
compute costs: gpu kosten, cloudkosten, rekenkosten, cloudrekening
estimates: projecten inschatten, tijd inschatten, schattingen, inschatten hoe lang
failing projects: projecten mislukken, mislukken ai projecten, falen ai projecten, nooit naar productie, projecten
  falen, ai projecten mislukken, project mislukt, ai projecten stranden, stranden, komt nooit in productie, komen
  nooit in productie
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
  ai regels, avg, compliance
data privacy: gevoelige data, klantgegevens, patiëntgegevens, anonimiseren, gevoelige gegevens
scaling: te veel data, enorme datasets, terabytes, past niet in geheugen
changing technology: nieuwe tools, nieuwe frameworks, verandert te snel, bijblijven, gaat te snel, gaat zo snel, alles
  verandert, alles verandert zo snel, bij te houden, bijhouden van, bijblijven in, hoe blijf je bij, hoe blijf ik bij,
  up to date blijven, up to date, elke week een nieuw
talent shortage: tekort aan talent, tekort aan personeel, te weinig mensen, personeelstekort, tekort aan data, tekort
  aan mensen, tekort aan ai, niet genoeg mensen, tekorten
new jobs: nieuwe banen, nieuwe beroepen, banen ontstaan, creëert banen, nieuwe banen door ai, welke nieuwe banen,
  welke nieuwe beroepen, banen creëren, ai creëert banen, levert ai banen op, ontstaan er nieuwe
market size: marktomvang, grootte van de markt, hoe groot is de markt
use cases: toepassingen, use cases, waar wordt ai gebruikt, toepassing van ai
business value: waarde voor bedrijf, wat levert ai op, voordelen van ai, bedrijfswaarde, verdient ai zich terug,
  verdient zich terug, terugverdienen, rendement, roi, wat levert het ons op, wat heeft een bedrijf aan, winst door ai
project steps: stappen van een project, projectfasen, fasen van een project
colleagues: met wie werkt, met wie werk je, samenwerken met, werkt samen met, met wie werk ik, met wie werken, werkt
  met wie, samenwerking met, werk je samen, werk je samen met, werken samen met
where pay differs: afhankelijk van locatie, hangt af van de stad, in de randstad, kleine stad"""
