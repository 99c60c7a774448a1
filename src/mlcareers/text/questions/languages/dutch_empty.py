"""Words of questions in Dutch that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
aan aandacht achter actie advies af afgelopen al alle alleen allemaal alles als altijd ander andere anderen anders
avond baan banen bang bedankt beetje begin beginnen begint begon beide bekend belangrijke ben bent beroep bestaat
beste betalen betekent beter bezig bij bijna bijvoorbeeld binnen blij blijft blijven boven brengen buiten buurt
carrière centrum contact daar daarna daarom dacht dag dagen dan dank dat de deed deel delen denk denken denkt der deze
dezelfde die ding dingen direct dit dochter doe doel doen doet door drie druk duidelijk dus echt echte echter een eens
eerder eerst eerste eigen eigenlijk einde elk elkaar elke en enige enkele er erg ervan ervaring ervaringen februari
functie ga gaan gaat gaf gebied gebruik gebruiken gebruikt gedaan geef geeft gegeven gehad geleden gelijk gelukkig
gemaakt gemiddeld geplaatst gepubliceerd geval geven gevoel gevonden geweest gewoon geworden gezegd gezien ging god
goed goede graag groep groot grootste grote haalbaar haar hadden halen hallo hand handen hart heb hebben hebt heeft
heel heen hele helemaal helpen hem hen het hetzelfde hier hij hoe hoeveel hoge hoi hoofd hoop hoor horen hou houden
houdt huidige hulp hun idee ieder iedereen iemand iets ik in informatie internet inwoners is ja jaar jan jaren jarige
je jij jonge jou jouw juist jullie kan kans keer kennen keuze kiezen kijk kijken klaar klein kleine km kom komen komt
kon kopen kreeg krijg krijgen krijgt kun kunnen kunt kwam kwamen laat laatste land lang lange langs laten leden lees
lekker leuk leuke leven lezen lichaam lid liefde liggen ligt lijkt loopt lopen lukken lukt maak maakt maakte maand
maar mag maken makkelijk manier me mee meer meest meeste men mening mensen met meteen mij mijn miljoen minder minister
minuten misschien moeilijk moest mogelijk mogen momenteel mooi mooie morgen na naar naast nadat nationale natuurlijk
nee neem neemt nemen netto niemand niet niets nieuw nieuwe nieuws niks nooit noord nou nu nul nummer of oh om omdat
onder onderwijs ongeveer ons onze ooit ook op opnieuw orde organisatie oud ouders over paar pas per persoon plaats
plaatsen plek praten precies proberen probleem problemen programma provincie realistisch recht reden regio rest rol
rond samen sinds slecht slechts snel sommige soms soort staan staat stad stap steeds stellen stond stuk te technologie
tegen ten ter terug terwijl thuis tien tijd tijdens tip tips toch toe toen tot tussen twee tweede uit uiteindelijk
uren uur uw vaak valt van vanaf vandaag vanuit vanwege vast veel vele verder verenigde vergeten verhaal verschillende
vervolgens vier vijf vind vinden vindt vol volgen volgende volgens vond voor vooral voordat vorm vragen vrij vroeg
waar waarbij waardoor waarin waarom waarschijnlijk wachten wanneer waren was wat we wedstrijd week weer weet weg
weigeren weinig wel welke werd werden werk werken werkt weten wie wij wil wilde willen wilt wist wonen woord word
wordt zaak zag zaken zal zat ze zeer zeg zeggen zegt zei zeker zelf zelfs zes zet zetten zich zie zien ziet zij zijn
zin zit zitten zo zoals zodat zoek zoeken zoon zorgen zou zouden zoveel zowel zullen zult
"""
