"""Words of questions in Dutch that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
aan aanbevelen aanbevolen aanbieden aandacht aangaan aangeeft aangenomen aangepakt aangeven aangezien aankomen
aankunnen aanleren aanmelden aannemelijk aanpak aanpakken aanpakt aanraden aanspreekt aanspreken aantonen aantrekken
aantrekt aanvragen aanwezig aardig aarzel aarzelt absoluut acht achter achteraf achtergrond achteruit actie actief
actuele advies adviseer adviseert adviseren af afgaan afgehaakt afgelopen afgerond afgeschrikt afhaken afhangen
afhankelijk afloop afpakt afraden afronden afronding afschrikken afspraak afstappen afvraag afvragen afwachten afwegen
al algemeen algemene algemener algoritme algoritmen algoritmes allang alle allebei alleen allemaal allen allerlei
alles alleszins almaar als alsjeblieft alsnog alsof alstublieft alternatief altijd alvast alwaar alweer ambitie
analyses analytisch ander andere anderen anders andersom angstig antwoord antwoorden apart augustus avond baal baan
baas bang basaal beantwoord beantwoorden bedanken bedankt bedenk bedenken bedoel bedoeld bedoelen bedoeling bedrag
bedreven beeldscherm beet beetje begaan begeleiden begin beginnen beginnend beginnende begint begon begonnen begreep
begrepen begrijp begrijpen begrijpt begrip behalen behalve beheer beheers beheersen beheerst behoefte behoorlijk
behoort behoren behoud beide beiden beïnvloeden bekeken bekend bekijk bekijken bekritiseren beland belanden
belangrijke belangrijkste belast beleef belgië belgisch bellen beloofd belooft beloven belt ben benader benieuwd bent
benut bepaal bepaald bepaalde bepaalt bepalen beperkt bereik bereikbaar bereiken berekend bericht beroep beschikbaar
besef beseffen beslis beslissen beslissing beslist besloot besloten besluit bespreken bestaat beste besteden besteed
besteedt betekent beter betere betreffen betreft betreuren beu bevallen bevalt bevestigen beviel beweegt bewijs
bewijzen bewust bezig bezit bezitten bezoeken bezorgd bied bieden biedt bij bijbrengen bijdragen bijgehouden bijhouden
bijleren bijna bijv bijvoorbeeld bijzonder binnen binnenhalen binnenkort blauw bleef bleek bleven blij blijf blijft
blijkbaar blijken blijkt blijven blunder boeien boeiend boeit boos bouw bouwen bouwt boven bracht brede breed breken
breng brengen brengt broer broers broertje bruin buigen buik buiten buurt bv bvb carrière centrum check checken checkt
combineer combineren compleet computers concludeer concreet concrete constant contact continu cruciaal daagt daalde
daar daarbij daarbuiten daarheen daarin daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dacht
dadelijk dag dagen dalen dan dank dapper dat dataveld datawereld de decennium deed deel deelnemen deels definitief
degelijk degene degenen delen denk denken denkt der derde dergelijk dergelijke desondanks destijds deze dezelfde
dichtbij die diegene dien dienen dient diep diepe diepgaand dik dikwijls ding dingen dinsdag direct dit dochter doe
doel doelen doen doet donderdag donker doodmoe dook door doorgaan doorgaans doorheen doorslaggevend doorzet doorzetten
draag draagt draaien draait dragen drie drinken drinkt droeg dromen droog droom droomt druk drukke druks dubbel
duidelijk duidelijke duizend duizenden dun durf durfde durft durven dus dwars dwing echt echte echter echtgenoot
echtgenote een eender eenmaal eens eenvoudig eenvoudige eerdaags eerder eergisteren eerlijkheid eerst eerste eet eeuw
eeuwen effect effectief eigen eigenlijk einde eindelijk eindig eindigen eist elders elf elk elkaar elke en energie
enigszins enkel enkele enorm enorme enthousiast enz enzovoort er erbij erdoor erg ergens erger ergeren ergert erin
ermee ernaast ernst eronder erop erover ertoe eruit eruitzien eruitziet ervaar ervan ervandoor ervaren ervarene
ervaring ervaringen ervaringsverhalen ervoor eten even evengoed eventueel evenveel fanatiek fascineert fascinerend
fase fasen februari feit feitelijk fijn flink flippen formeel formele fout fouten fris functie functies functioneren
ga gaaf gaan gaande gaat gaf garanderen gaven geaarzeld geacht gebeld gebeurd gebeuren gebeurt gebied gebleken
gebleven geboden gebouwd gebracht gebruik gebruikelijk gebruiken gebruikt gedaan gedacht gedraaid gedrag gedreven
gedroomd geduld gedurende geef geeft geel geest gefrustreerd gegaan gegeven gegooid gehaald gehad gehandeld geheel
geholpen gehoord gehouden geïnteresseerd geïnteresseerde gek gekeken gekend gekke gekocht gekomen gekozen gekregen
gelang gelaten gelden geldt geleden gelegd gelegen gelezen gelijk gelijkaardig geloof gelooft gelopen geloven geluk
gelukt gemaakt gemaakte gemakkelijk gemeen gemerkt gemiddeld gemiddelde gemist gemoedelijk geneigd generiek geniet
genieten genoemd genoemde genomen geplaatst gepraat geprobeerd gepubliceerd geraakt geraden geregeld geregelde gericht
geroepen gerold gerust geschreven geslaagd gesloten gespaard gesproken gestaan gestart gestegen gestoord gestopt
gestuurd getal getoond getrokken getwijfeld gevaarlijk geval gevallen geven gevoel gevoeld gevoelens gevolg gevolgd
gevonden gewaagd geweest geweigerd geweldig gewend gewenst gewerkt gewerkte gewisseld gewonnen gewoon gewoonte
geworden gezegd gezet gezeten gezicht gezien gezonde gigantisch gigantische ging gingen gisteravond gisteren god goed
goede gooi gooien graag grijs grip groeien groen groep groet groeten groetjes grof grofweg groot grootste grote
grotendeels grotere haal haalbaar haalbare haalde haalt haar haast hadden halen hallo halve halverwege hand handen
handig hangen hangt hard harde hardst hare hart haten heb hebben hebt hedendaags heeft heel heen heerlijk heet heette
heftig helaas helder heldere hele heleboel helemaal helft helpen helpt hem hen herfst herhalen herinner herinneren
herinnering herken herkenbaar herkennen het heten hield hielp hier hierbij hierin hiermee hierop hierover hieruit
hiervan hiervoor hij hing hoe hoefde hoeft hoek hoeveel hoeveelheid hoeven hoeverre hoewel hoge hoger hoi honderd
hoofd hoofdzakelijk hoog hoogst hoogte hoop hoopt hoopte hoor hoorde hoort hopelijk hopeloos hopen horen hou houden
houdt houvast huid huidig huidige huilen hulp hulpeloos hun hunne ict ideaal idee ideeën ieder iedere iedereen iemand
iets ijverig ik immers in indien indruk ineen ineens informatie ingaan ingevoerd ingewikkeld inhalen inhoud inhouden
inhouds inhoudt inleveren inmiddels inschakelen inschatten inschatting inspannend inspanning inspelen inspireren
instap insteek instelling intensief interessante interessanter interesse interesseert interesseren interesses intern
internet intussen invloed invoeren invullen inwoners inzet inzetten inzicht inzien irritant is ivm ja jaar jaarlang
jaarlijks jaloers jammer jan januari jaren jarige je jeetje jeugd jezelf jij jong jonge jongere jongeren jou jouw
jouwe juist juiste juli jullie juni kader kalm kalmeren kan kans kansloos kant keek keer ken kende kenmerken kennelijk
kennen kent keren keuze keuzes kies kiest kiezen kiezend kijk kijken kijkje kijkt klaag klaar klagen klant klanten
klein kleine kleinere kleinkind klik klim kloppen klopt klus km knap knelpunt kom komen komende komt kon koopt koos
kopen kort korte kortere koud kracht kreeg kregen krijg krijgen krijgt kun kunde kunnend kunt kwalijk kwaliteit kwam
kwamen kwart kwartaal kwestie kwijt laag laat laatst laatste laatstgenoemde lachen laf lag lage lagen lager land lang
langdurig lange langer langs langste langzaam las lastig lastige lastiger laten later leden leef leeft leeg leek
leerde lees leest leg legde leggen legt leidde leiden leidt lekker lenen lente letterlijk leuk leuke leven levenslang
leverde leveren levert lezen lichaam licht lichte lichter lid lief liefde liefst liep liet lieten liever liggen ligt
lijken lijkt lijst links logisch logische lokale lokt loop loopt lopen los loskomen losse lui luidt luister luisteren
lukken lukt lukte maak maakt maakte maal maand maandag maar maart maatregel maatschappij mag maken makkelijk
makkelijke makkelijker man manier mannen matig mbt me medior mee meedoen meegaan meegemaakt meegeven meekomen meemaken
meenemen meer meerdere meermaals meest meestal meeste meetellen meetelt mei melden men menig mening mensen merk
merkbaar merken merkt met meteen meten mezelf middag middel middelbaar midden mij mijn mijne mijzelf miljard miljoen
minder minister minuten minuut mis mislukken mislukt misschien missen mocht mochten modellen moderne moed moeilijk
moeilijke moeilijker moeilijkst moeite moest moesten mogelijk mogelijkheden mogelijkheid mogen momenteel mooi mooie
morgen motivatie motiveert motiveren mvg na naam naar naarmate naast nacht nadat nadenk nadenken naderhand nadoen
nagaan naief nam namelijk namen nat nationale natuurlijk natuurlijke nauwelijks nederland nederlands nederlandse nee
neef neem neemt neer negatief negen nemen nergens netjes neus nicht niemand niet niets niettemin nieuw nieuwe nieuwer
nieuwere nieuws nieuwsgierig nieuwste niks nodige noem noemde noemen noemt nogal nogmaals noodgedwongen nooit noord
normaal nou nu nummer nuttige nuttiger ochtend of officieel ogen oh oktober om oma omdat omgaan omgaat omgeving omhoog
omlaag omringd omschrijven omstandigheden omstandigheid onafhankelijk onbekend onbelangrijk ondanks onder onderdeel
ondernemen onderschat ondersteunen ondertussen onderuit ondervinden onderwerp onderwijs oneerlijk ongeacht ongelijk
ongeveer onlangs onlogisch onmiddellijk onmogelijk onnodig onnozel ons onszelf ontbrak ontbreekt ontbreken ontdek
ontdekken ontdekt ontmoet ontmoeten ontstaan ontstaat ontstond ontvangen ontwikkelen ontwikkeling ontzettend
onvoldoende onze onzekerheid onzin oog ooit ook oom oordelen oorspronkelijk op opa opbouwen opbrengen opdoen opeens
openen opgegeven opgeleid opgeven opgewonden opletten opleveren oplevert oplossen oplossing opmerking opnieuw oppakken
oppikken oprecht opschieten opschrijven opstarten opvallen opvallend opvalt opwinden opzetten opzicht orde organisatie
oude ouders over overal overdrijf overdrijven overgaan overhalen overige overigens overkomt overlaten overleg
overmorgen overstag overtuig overtuigd overtuigen overtuigt overweeg overweegt overwegen overwogen overzicht overzien
paar pak pakken pakt pakte pas passen passend passende passie passies pech per perfect periode persoon persoonlijk
persoonlijke pik plaats plaatsen plan plannen plek plezier plots poosje positie positief praat praatte prachtig
praktijk praktijkervaring praktisch praktische praten precies precieze prikkelt prima principe privé probeer probeerde
probeert proberen probleem problematisch problemen proef proeven professioneel professionele profiel programma
provincie prutsen publiek punt punten puur raad raadt raak raakt raakte raar radeloos raden raken rand rap reactie
reacties reageren realistisch realistische realiteit recent recente recentelijk recht redelijkerwijs reden redt reeds
reëel reeks regel regelen regelmatig regio rekening relatief relevant relevante rennen rest richting rij riskant
riskeer riskeren roepen roept rol rond ronde rondom rood rug ruim rust rustig ruzie samen samenvatten sceptisch schaam
schaamt schakelen schamen schatten scheelt schelen scherm schiet schijnbaar schijnt scholen school schoon
schoondochter schoonzoon schreef schrijft schrijven schuld seconde seconden serieus serieuze serieuzer sfeer simpel
simpele sinds sindsdien situatie sla slaag slaan slaap slaapt slagen slapen slecht slechts slim slimme slimmer slimste
slot smal smoes snap snappen snapt snel snelheid sneller snelste soepel solide somber sommige sommigen soms soort
soortgelijk spaart sparen speciaal specifiek specifieke specifieker spelen spijtig sprak spreek spreekt spreken sprong
sta staan staand staat stad stap stapje starten startend startende startpunt startte steeds steeg steken stellen sterk
sterke steun stevig stevige stiekem stijgen stil stom stond stoort stop stopt stopte storen straks streng struikel
stuk stukje sturen stuur stuurde stuurt succes succesvol succesvolle suggestie suggesties taal tabel tabellen
tabelletjes tactiek talloze tante te technisch technische technologie tegelijk tegelijkertijd tegen tegenaan tegendeel
tegenkom tegenkomen tegenwoordig tel telkens tellen telt ten tenminste tenzij ter terecht terug terugkijken terwijl
tevens tevoren thans thema theorie tien tijd tijdelijk tijden tijdens tijdje tip tips toch toe toegang toegeven
toekomen toekomstig toekomstige toelaten toelichten toen toenemen toepasbaar toepassen toestaan toestand toeval
toevallig toevoegen tonen toont top tot totaal tov traag tref treft trek trekken trekt treurig triest trok trots
trouwens tussen tussendoor twaalf twee tweede tweemaal twijfel twijfelen twijfels twijfelt twintig typisch typische
uit uitblinken uitdagend uitdagende uitdaging uitdagingen uiteindelijk uiteraard uitgaan uitgebreid uitgebreide
uitgekeken uitgelachen uitgelegd uitgeprobeerd uitgevonden uitgezocht uithouden uitkijken uitkomen uitkomst uitkomt
uitleggen uitmaken uitproberen uitstekend uitstippelen uitvinden uitvoeren uitwerken uitzien uitziet uitzoeken
uitzondering uniek uren urgent utopisch uur uw vaak vak vaker vakgebied vakgebieden valkuil valkuilen vallen valt van
vanaf vanavond vandaag vandaan vangen vanmiddag vanmorgen vannacht vanochtend vanuit vanwege vanzelf vast vaste
vastgelopen vastloop vastlopen vastzit vastzitten veel veelal veelbelovend vele ver verander veranderd veranderde
veranderen verandering veranderingen verandert verantwoord verbaasd verbaast verband verbazen verbeelden verbeterd
verbeteren verbieden verbindt verder verdiepen verdrietig verdwaald verdween verdwijn vereisen verenigde vergat
vergeet vergelijkbaar vergen vergeten vergt verhaal verhaaltje verkeerd verkeerde verkies verkiezen verlaat verlang
verleden verleerd verlegd verlies verliezen verloor verloren vermeld vermelden vermijd vermijden vermoed vermoedelijk
vermoeiend verplaatsen verrast vers verscheidene verschillende verschrikkelijk verslapen verspild verspilling verstand
verstandig verstandiger vertel verteld vertelde vertellen vertelt vertrekpunt vertrouwd vertrouwen vervolgen
vervolgens verwacht verwachten verwachtte verward verwerk verwerken verwijzen verwonderen verzamelen verzekerd verzin
via viel vier vierde vijf vijfde vijftien vind vinden vindt vlaanderen vlak vlot voel voelde voelen voelt vol voldoen
voldoet volg volgen volgende volgens volgt volle volledig volledige volwaardig volwassen vond vonden voor vooraf
vooral vooraleer vooralsnog voorbeeld voorbeelden voorbij voordat voordeel voordelen voordoen voordoet voorgaande
voorhanden voorheen voorkeur voorkomen voorlopig voornaamste voornamelijk voorop voorstellen voorstelling voortaan
vooruit vooruitgang voorzien vorm vormen vraagt vragen vreemd vrees vreest vreselijk vreugde vrezen vriend vriendelijk
vrienden vriendin vrij vrijdag vrijwel vroeg vroeger vroegere vuil waag waagt waanzin waar waaraan waarbij waarde
waardoor waarheid waarin waarmee waarna waarnaar waarom waaronder waarop waarover waarschijnlijk waarschijnlijke
waartoe waaruit waarvan waarvoor wacht wachten wagen wakker wanhoop wanhopen wanhopig wanneer waren warm was wat we
wedstrijd week weer weet weg wegen weggegooid weggooien weiger weigeren wekelijks wel weliswaar welk welke wellicht
wend wens wensen werd werden werk werkelijk werken werkende werkervaring werkplek werkt werkte werkveld weten
wezenlijk wie wij wijs wijze wil wilde willekeurig willen willens wilt winnen wint winter wissel wisselen wisselt wist
wisten wit woensdag wonder wonen woon woont woord word wordt wou zaak zaakje zag zagen zaken zal zaten zaterdag ze
zeer zeg zeggen zeggenschap zegt zei zeker zekerheid zelden zelf zelfde zelfs zelfstandigheid zelfverzekerd
zenuwachtig zes zesde zestig zet zette zetten zeuren zeven zich zichzelf zie ziel zien ziet zij zijde zijn zijne zin
zinloos zinnen zinnetje zit zitten zo zoals zocht zodat zodra zoek zoeken zoekt zogeheten zogenaamd zoiets zojuist
zomaar zomer zondag zonde zonen zoon zorg zorgde zorgen zorgt zou zouden zoveel zover zowat zowel zulk zulke zullen
zult zus zusje zussen zwaar zwaarder zwaarst zwak zwakke zware zwart
afdeling afdelingen collega gek uitleg
dol eind schrijf budget onbetaald onbetaalde houd duizend knapt
financieel financiële
irriteren afwijzen schrikken beangstigen frustreren ontmoedigen demotiveren aanmoedigen fascineren vermoeien uitputten
verafschuwen verdragen dulden afzien aandringen verkrijgen falen vergissen verwarren verduidelijken beschrijven
achtervolgen voortzetten afsluiten sluiten hervatten zenden accepteren ontkennen zweren liegen bedriegen belazeren
oplichten minachten waarderen respecteren bewonderen benijden ontwijken vluchten ontsnappen confronteren overwinnen
verslaan verknallen verslechteren verhogen verminderen verkleinen uitbreiden verkorten uitgeven smeken verontrusten
bezighouden benutten profiteren verspillen lijden waarnemen schijnen meewerken verenigen scheiden balanceren wijzigen
aanpassen wennen organiseren prioriteren uitkiezen treuzelen bewegen voortduren bewaren bestaan opduiken verschijnen
controleren herzien corrigeren bijwerken presenteren opscheppen strijden vechten ruziën discussiëren afspreken
ondertekenen nakomen verhinderen vergemakkelijken bemoeilijken vereenvoudigen bevatten onthouden suggereren
overschatten onderschatten generaliseren heroverwegen piekeren wedden wantrouwen tillen duwen blokkeren stagneren
vooruitkomen vorderen ploeteren zwoegen buffelen aanmodderen worstelen inspannen uitdagen onderuitgaan overstelpen
overweldigen teleurstellen geïrriteerd ontmoedigd gedemotiveerd gefascineerd geblokkeerd angst angsten schrik
medelijden woede walging luiheid vergissing mislukking risico motief oorzaak uitvlucht knoei puinhoop rotzooi
oplichterij bedrog truc trucs kneep leugen werkelijkheid stappen kanten spul wereld mens maat
vriendje zwager stapel gekkenwerk bekwaam onbekwaam ongeschikt nutteloos bruikbaar onwaarschijnlijk onwaar vals
voortdurend tamelijk reusachtig piepklein volgend bovendien eveneens andermans tja joh effe
toegepast toegepaste professionals professional
statuut
"""
