"""Words of questions in Dutch that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
aan aanbevelen aanbevolen aandacht aangaan aangeeft aangeven aangezien aankomen aankunnen aanleren aanmelden
aannemelijk aanpak aanpakken aanpakt aanraden aanspreekt aanspreken aantonen aantrekken aantrekt aanvragen aanwezig
aarzel absoluut acht achter achteraf achteruit actie actief actuele advies adviseer adviseert adviseren af afgaan
afgelopen afgerond afhangen afhankelijk afloop afraden afronden afronding afspraak afstappen afvraag afvragen
afwachten afwegen al algemeen algemene algemener algoritme algoritmen algoritmes allang alle allebei alleen allemaal
alles alleszins almaar als alsnog alternatief altijd alvast alwaar ambitie analyses analytisch ander andere anderen
anders andersom antwoord antwoorden apart avond baal baan baas bang basaal beantwoord beantwoorden bedankt bedenk
bedenken bedoel bedoeld bedoelen bedoeling bedrag bedreven beet beetje begaan begin beginnen beginnend beginnende
begint begon begonnen begrijp begrijpen begrijpt begrip behalen behalve beheer beheers beheersen beheerst behoefte
behoorlijk behoud beide beïnvloeden bekeken bekend bekijk bekijken beland belanden belangrijke belangrijkste belast
beleef belgië belgisch bellen beloofd belooft beloven belt ben benader benieuwd bent benut bepaald bepaalde bepaalt
bepalen beperkt bereik bereikbaar bereiken berekend bericht beroep beschikbaar besef beseffen beslissen beslissing
beslist besloten besluit bespreken bestaat beste besteden besteed besteedt betekent beter betere betreft beu bevallen
bevalt bevestigen beviel beweegt bewijs bewijzen bewust bezig bezitten bezoeken bezorgd bied bieden biedt bij
bijdragen bijgehouden bijhouden bijleren bijna bijv bijvoorbeeld bijzonder binnen binnenhalen bleef blij blijf blijft
blijkbaar blijken blijkt blijven boeien boeiend boeit bouw bouwen bouwt boven brede breed breken brengen brengt buigen
buiten buurt bv bvb carrière centrum check checken checkt combineer combineren compleet computers concludeer concreet
concrete constant contact continu cruciaal daagt daar daarbij daarbuiten daarheen daarin daarmee daarna daarnaast
daarom daarop daarover daartoe daarvan daarvoor dacht dadelijk dag dagen dan dank dat dataveld datawereld de decennium
deed deel deelnemen definitief degelijk degene degenen delen denk denken denkt der derde deze dezelfde die dien dienen
dient diepgaand dikwijls ding dingen direct dit dochter doe doel doelen doen doet doodmoe dook door doorgaan doorgaans
doorheen doorslaggevend doorzetten draag draagt draaien draait drie dromen droom droomt druk drukke duidelijk
duidelijke duizend duizenden durf durft durven dus dwars dwing echt echte echter een eender eenmaal eens eenvoudige
eerder eerlijkheid eerst eerste eeuw eeuwen effect effectief eigen eigenlijk einde eindelijk eindig eindigen elders
elk elkaar elke en energie enigszins enkel enkele enorm enorme enz enzovoort er erbij erdoor erg ergens ergeren ergert
erin ermee ernaast eronder erop erover ertoe eruit eruitzien eruitziet ervaar ervan ervandoor ervaren ervarene
ervaring ervaringen ervaringsverhalen ervoor even evengoed eventueel evenveel fanatiek fase fasen februari feit
feitelijk fijn flink formeel formele fout fouten fris functie functies functioneren ga gaaf gaan gaande gaat gaf
garanderen geacht gebeld gebeurd gebeuren gebeurt gebied geboden gebouwd gebracht gebruik gebruikelijk gebruiken
gebruikt gedaan gedacht gedraaid gedrag gedreven geduld gedurende geef geeft gegaan gegeven gehaald gehad gehandeld
geholpen gehoord gehouden geïnteresseerd geïnteresseerde gek gekeken gekend gekozen gekregen gelang gelden geldt
geleden gelegd gelezen gelijk gelijkaardig geloof geloven geluk gelukt gemaakt gemaakte gemakkelijk gemeen gemerkt
gemiddeld gemiddelde gemoedelijk geneigd generiek geniet genieten genoemd genoemde genomen geplaatst gepraat
geprobeerd gepubliceerd geraakt geraden geregeld geregelde gericht geroepen gerust geschreven geslaagd gesloten
gesproken gestaan gestart getal getoond getwijfeld gevaarlijk geval gevallen geven gevoel gevoeld gevolg gevolgd
gevonden geweest gewend gewenst gewerkt gewerkte gewisseld gewoon geworden gezegd gezet gezeten gezien gezonde
gigantisch gigantische ging god goed goede graag grip groeien groep groetjes grof grofweg groot grootste grote grotere
haal haalbaar haalbare haalt haar haast hadden halen hallo halve halverwege hand handen handig hangen hangt hard harde
hart heb hebben hebt hedendaags heeft heel heen heet heette helaas helder heldere hele heleboel helemaal helpen helpt
hem hen herhalen herinneren herken herkenbaar herkennen het hier hierbij hierin hiermee hierover hieruit hiervoor hij
hoe hoefde hoeft hoek hoeveel hoeven hoeverre hoewel hoge hoi honderd hoofd hoogst hoogte hoop hoor hoort hopelijk
hopen horen hou houden houdt houvast huidig huidige hulp hun ict ideaal idee ideeën ieder iedere iedereen iemand iets
ik immers in indien indruk ineen ineens informatie ingaan ingevoerd ingewikkeld inhoud inhouden inhouds inhoudt
inleveren inmiddels inschakelen inschatten inschatting inspanning inspelen inspireren instap insteek instelling
intensief interessante interessanter interesse interesseert interesseren interesses intern internet invloed invoeren
invullen inwoners inzet inzetten inzicht inzien is ivm ja jaar jaarlang jaarlijks jammer jan jaren jarige je jeetje
jeugd jij jonge jongeren jou jouw jouwe juist juiste jullie kan kans keer kenmerken kennen keren keuze keuzes kies
kiest kiezen kiezend kijk kijken kijkje kijkt klaar klagen klant klanten klein kleine kleinere klik klim kloppen klopt
klus km knap knelpunt kom komen komende komt kon kopen kort korte kortere kreeg krijg krijgen krijgt kun kunde kunnend
kunt kwalijk kwaliteit kwam kwamen kwartaal kwestie kwijt laag laat laatst laatste laatstgenoemde land lang langdurig
lange langer langs langste langzaam lastig lastige lastiger laten later leden leef leeft leerde lees leidde leiden
leidt lekker leuk leuke leven levenslang leverde leveren levert lezen lichaam lichte lid liefde liefst liep liever
liggen ligt lijken lijkt lijst links logisch logische lokale loop loopt lopen los loskomen losse luidt luister
luisteren lukken lukt maak maakt maakte maal maand maar maatregel maatschappij mag maken makkelijk makkelijke
makkelijker manier matig mbt me medior mee meedoen meegaan meegemaakt meegeven meekomen meenemen meer meerdere
meermaals meest meestal meeste meetellen meetelt melden men menig mening mensen merk merkbaar merken merkt met meteen
middel middelbaar midden mij mijn mijne mijzelf miljoen minder minister minuten mis misschien missen mocht mochten
modellen moderne moeilijk moeilijke moeilijker moeilijkst moeite moest moesten mogelijk mogelijkheden mogelijkheid
mogen momenteel mooi mooie morgen motivatie motiveert motiveren mvg na naam naar naarmate naast nadat nadenk nadenken
naderhand nadoen nagaan namelijk nationale natuurlijk natuurlijke nauwelijks nederland nederlands nederlandse nee neem
neemt neer negatief negen nemen nergens netjes niemand niet niets nieuw nieuwe nieuwer nieuwere nieuws nieuwsgierig
nieuwste niks nodige noem noemde noemen noemt nogal noodgedwongen nooit noord normaal nou nu nummer nuttige nuttiger
of officieel oh om omdat omgaan omgaat omgeving omhoog omlaag omringd omschrijven omstandigheden onafhankelijk
onbekend onbelangrijk ondanks onder onderdeel ondernemen ondersteunen ondertussen ondervinden onderwerp onderwijs
ongeacht ongelijk ongeveer onlangs onlogisch onmiddellijk onmogelijk onnodig onnozel ons onszelf ontdekken ontstaan
ontvangen ontwikkelen ontwikkeling onvoldoende onze onzekerheid onzin ooit ook oordelen oorspronkelijk op opbouwen
opbrengen opdoen opeens openen opgegeven opgeleid opgeven opletten opleveren oplevert oplossen oplossing opmerking
opnieuw oppakken oppikken oprecht opschieten opschrijven opstarten opvallen opvallend opvalt opzetten opzicht orde
organisatie ouders over overal overgaan overigens overkomt overlaten overleg overstag overtuigd overtuigen overtuigt
overweeg overwegen overzicht overzien paar pak pakken pakt pakte pas passen passend passende passie passies per
perfect periode persoon persoonlijk persoonlijke pik plaats plaatsen plan plannen plek plezier plots positie positief
praat praktijk praktijkervaring praktisch praktische praten precies precieze prikkelt prima principe privé probeer
probeerde probeert proberen probleem problematisch problemen professioneel professionele profiel programma provincie
prutsen publiek puur raad raadt raak raakt raden raken rap reactie reacties reageren realistisch realistische
realiteit recent recente recentelijk recht redelijkerwijs reden redt reëel regel regelen regelmatig regio rekening
relatief relevant relevante rest richting roepen roept rol rond ronde rondom ruim rust rustig samen samenvatten
sceptisch schakelen schatten scheelt schiet schijnbaar schijnt scholen school schrijft schrijven serieus serieuze
serieuzer sfeer simpel simpele sinds sindsdien situatie sla slaag slaan slagen slecht slechts slim slimme slimmer
slimste slot snap snappen snapt snel snelheid sneller snelste soepel solide somber sommige sommigen soms soort
soortgelijk speciaal specifiek specifieke specifieker spelen spijtig spreekt spreken sprong staan staand staat stad
stap stapje starten startend startende startpunt startte steeds steken stellen sterk sterke steun stevig stevige
stiekem stil stond stop stopt stuk sturen succes succesvol succesvolle suggestie suggesties taal tabel tabellen
tabelletjes tactiek talloze te technisch technische technologie tegelijk tegelijkertijd tegen tegenaan tegenkom
tegenkomen tegenwoordig tel telkens tellen telt ten tenminste tenzij ter terecht terug terwijl tevens tevoren thans
thema theorie tien tijd tijdelijk tijden tijdens tip tips toch toe toegang toegeven toekomen toekomstig toekomstige
toelichten toen toenemen toepasbaar toepassen toestaan toevallig toevoegen tonen top tot totaal tov traag tref treft
trek trekken trekt triest trots tussen tussendoor twaalf twee tweede tweemaal twijfel twijfelen twijfels twijfelt
twintig typisch typische uit uitblinken uitdagend uitdagende uitdaging uitdagingen uiteindelijk uiteraard uitgaan
uitgebreid uitgebreide uitgekeken uitgelegd uitgeprobeerd uitgezocht uithouden uitkijken uitkomen uitkomst uitkomt
uitleggen uitmaken uitproberen uitstekend uitstippelen uitvoeren uitwerken uitziet uitzoeken uniek uren urgent uur uw
vaak vak vaker vakgebied vakgebieden valkuil valkuilen valt van vanaf vanavond vandaag vandaan vanuit vanwege vanzelf
vast vaste vastgelopen vastlopen vastzitten veel veelal vele veranderd veranderde veranderen verandering veranderingen
verandert verantwoord verbaast verbazen verbeelden verbeteren verbindt verder verdiepen verdwaald vereisen verenigde
vergelijkbaar vergen vergeten vergt verhaal verhaaltje verkeerd verkeerde verkies verkiezen verlaat verlang verleden
verlegd verlies vermeld vermelden vermijden vermoed vermoedelijk vermoeiend verplaatsen verschillende verspild
verspilling verstand verstandig verstandiger vertel vertelde vertellen vertelt vertrekpunt vertrouwd vertrouwen
vervolgen vervolgens verwacht verwachten verwachtte verwerk verwerken verwijzen verzamelen verzekerd verzin via viel
vier vierde vijf vijfde vijftien vind vinden vindt vlaanderen vlak vlot voldoen voldoet volg volgen volgende volgens
volgt volledig volledige volwaardig volwassen vond voor vooraf vooral vooraleer vooralsnog voorbeeld voorbeelden
voorbij voordat voordeel voordelen voordoen voordoet voorgaande voorhanden voorheen voorkeur voorkomen voorlopig
voornaamste voornamelijk voorop voorstellen voorstelling vooruit vooruitgang voorzien vorm vormen vragen vriend
vrienden vrij vrijwel vroeg vroeger vroegere waag waagt waar waaraan waarbij waarde waardoor waarheid waarin waarmee
waarna waarnaar waarom waaronder waarop waarover waarschijnlijk waarschijnlijke waartoe waarvan waarvoor wacht wachten
wagen wakker wanhopig wanneer waren was wat we wedstrijd week weer weet weg wegen weggegooid weigeren wekelijks wel
weliswaar welk welke wellicht wend wens wensen werd werden werk werkelijk werken werkende werkervaring werkplek werkt
werkte werkveld weten wezenlijk wie wij wijs wijze wil wilde willekeurig willen willens wilt winnen wint wissel
wisselen wisselt wist wonder wonen woon woont woord word wordt wou zaak zaakje zag zaken zal ze zeer zeg zeggen
zeggenschap zegt zei zeker zekerheid zelden zelf zelfde zelfs zelfstandigheid zelfverzekerd zes zesde zet zette zetten
zeven zich zichzelf zie zien ziet zij zijn zinloos zinnetje zit zitten zo zoals zodat zodra zoek zoeken zogeheten
zogenaamd zoiets zomaar zonde zoon zorg zorgen zorgt zou zouden zoveel zover zowat zowel zulk zulke zullen zult zwaar
zwaarder zwaarst zwak zware
"""
