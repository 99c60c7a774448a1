"""Words of questions in Dutch that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
aan aanbevelen aanbevolen aandacht aangezien aankomen aannemelijk aanpak aanpakken aanraden aanwezig absoluut acht
achter achteraf actie actief actuele advies adviseer adviseert adviseren af afgelopen afhangen afhankelijk afloop
afronden afwegen al algemeen algemene alle allebei alleen allemaal alles als alsnog altijd alvast ambitie ander andere
anderen anders andersom antwoord antwoorden apart avond baan bang beantwoorden bedankt bedenken bedoel bedoeld
bedoelen bedrag beetje begin beginnen begint begon begrijp begrijpen begrip behalen behalve behoorlijk beide bekend
belangrijke belangrijkste belgisch belgië ben bent bepaald bepaalde beperkt bereiken beroep beschikbaar beslissen
beslissing besloten besluit bespreken bestaat beste betekent beter betere bevallen bevalt bewijs bewijzen bezig
bezitten bezoeken beïnvloeden bieden biedt bij bijdragen bijna bijv bijvoorbeeld bijzonder binnen blij blijf blijft
blijken blijkt blijven boven breed brengen brengt buiten buurt bv bvb carrière centrum compleet concreet concrete
contact daar daarbij daarin daarmee daarna daarnaast daarom daarop daarover daarvan daarvoor dacht dag dagen dan dank
dat de deed deel deelnemen definitief delen denk denken denkt der deze dezelfde die dienen dient ding dingen direct
dit dochter doe doel doelen doen doet door doorgaan doorgaans drie druk drukke duidelijk duidelijke durf durven dus
echt echte echter een eender eens eenvoudige eerder eerst eerste eeuw effect effectief eigen eigenlijk einde elders
elk elkaar elke en enkel enkele enz enzovoort er erg ergens ervan ervaren ervaring ervaringen ervaringsverhalen even
eventueel evenveel februari feit feitelijk fijn flink fout fouten functie functies ga gaan gaande gaat gaf geacht
gebeuren gebeurt gebied gebouwd gebruik gebruikelijk gebruiken gebruikt gedaan gedacht gedurende geef geeft gegaan
gegeven gehaald gehad gehoord gek gekozen gekregen gelden geldt geleden gelijk geloof geloven gemaakt gemakkelijk
gemiddeld gemiddelde generiek geplaatst gepubliceerd gericht gerust gestart getal geval gevallen geven gevoel gevolg
gevolgd gevonden geweest gewenst gewerkt gewoon geworden gezegd gezien geïnteresseerd gigantisch ging god goed goede
graag groep groetjes grof groot grootste grote haalbaar haalt haar hadden halen hallo halve hand handen handig hart
heb hebben hebt hedendaags heeft heel heen heette helaas hele heleboel helemaal helpen helpt hem hen herinneren het
hier hierbij hierin hiermee hiervoor hij hoe hoefde hoeft hoek hoeveel hoeven hoge hoi hoofd hoogte hoop hoor horen
hou houden houdt huidig huidige hulp hun ideaal idee ideeën ieder iedere iedereen iemand iets ik in ineens informatie
ingewikkeld inhoud inhoudt inschatten inschatting inspanning insteek interesse interesseert intern internet inwoners
inzetten inzicht is ivm ja jaar jaarlijks jammer jan jaren jarige je jeugd jij jonge jongeren jou jouw juist juiste
jullie kan kans keer kennen keuze kiest kiezen kijk kijken klaar klant klanten klein kleine kloppen klopt klus km kom
komen komende komt kon kopen kreeg krijg krijgen krijgt kun kunt kwaliteit kwam kwamen kwestie laatste land lang lange
langer langs langzaam laten later leden leef leeft leerde lees leidt lekker leuk leuke leven lezen lichaam lid liefde
liever liggen ligt lijken lijkt lijst lokale loop loopt lopen los luisteren lukken lukt maak maakt maakte maal maand
maar maatschappij mag maken makkelijk makkelijke makkelijker manier mbt me mee meedoen meenemen meer meest meestal
meeste men menig mening mensen merk merken met meteen middel midden mij mijn mijzelf miljoen minder minister minuten
mis misschien missen moderne moeilijk moeilijke moeilijker moeite moest moesten mogelijk mogen momenteel mooi mooie
morgen motiveren mvg na naam naar naast nadat nadenken namelijk nationale natuurlijk nauwelijks nederland nederlands
nederlandse nee neem neemt negatief nemen niemand niet niets nieuw nieuwe nieuws niks nodige nogal nooit noord normaal
nou nu nummer nuttige of oh om omdat omgaan omgeving omschrijven omstandigheden onafhankelijk onbekend ondanks onder
onderdeel ondersteunen ondertussen onderwerp onderwijs ongeveer onlangs onmiddellijk onmogelijk ons ontdekken ontstaan
ontvangen ontwikkelen ontwikkeling onze onzin ooit ook oorspronkelijk op opbouwen opeens openen oplossen oplossing
opmerking opnieuw orde organisatie ouders over overal overigens overleg overtuigd overtuigen overweeg overwegen
overzicht paar pas passen passend passende per periode persoon persoonlijk persoonlijke plaats plaatsen plan plannen
plek plots positie positief praat praktijk praktisch praktische praten precies prima principe privé proberen probleem
problemen professioneel professionele profiel programma provincie publiek raad raadt raden reageren realistisch
realistische realiteit recht reden regel regelmatig regio relevant relevante rest reëel richting rol rond rondom ruim
samen samenvatten schatten scheelt scholen school serieus serieuze simpel simpele sinds situatie slaag slagen slecht
slechts slimme snel sneller sommige sommigen soms soort soortgelijk speciaal specifiek specifieke spelen spreken staan
staat stad stap steeds stellen sterk sterke stiekem stond stuk sturen succes succesvol suggestie suggesties taal te
technologie tegelijk tegelijkertijd tegen tegenwoordig telkens ten tenminste tenzij ter terecht terug terwijl tevens
thema theorie tien tijd tijdens tip tips toch toe toekomstig toekomstige toen toepassen toestaan tonen top tot totaal
tov trekken tussen tussendoor twee tweede twijfel twijfelen twijfelt typisch typische uit uitdaging uitdagingen
uiteindelijk uiteraard uitgaan uitgelegd uitkomen uitkomst uitproberen uitzoeken uren uur uw vaak vaker valkuilen valt
van vanaf vanavond vandaag vanuit vanwege vanzelf vast veel veelal vele veranderd veranderen verandering veranderingen
verandert verantwoord verbeteren verder verdiepen vereisen verenigde vergelijkbaar vergeten verhaal vermijden
verschillende vertel vertellen vertelt vertrouwen vervolgen vervolgens verwacht verwachten verwijzen via vier vijf
vind vinden vindt vlaanderen volgen volgende volgens volgt volledig volledige volwassen vond voor vooral voorbeeld
voorbeelden voordat voordeel voordelen voorheen voorkeur voorstellen vooruit voorzien vorm vragen vriend vrienden vrij
vrijwel vroeg waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarom waarover waarschijnlijk
waarschijnlijke waarvan waarvoor wachten wanneer waren was wat we wedstrijd week weer weet weg weigeren wel welke
wensen werd werden werk werkelijk werken werkende werkervaring werkplek werkt werkte werkveld weten wie wij wijze wil
wilde willekeurig willen wilt wisselen wist wonen woord word wordt zaak zag zaken zal ze zeer zeg zeggen zegt zei
zeker zelden zelf zelfde zelfs zes zet zetten zich zichzelf zie zien ziet zij zijn zinnetje zit zitten zo zoals zodat
zodra zoek zoeken zogenaamd zoon zorg zorgen zorgt zou zouden zoveel zover zowel zulk zulke zullen zult zwaar zware
"""
