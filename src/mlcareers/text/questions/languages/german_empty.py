"""Words of questions in German that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
ab abbrechen abend aber abgebe abgeben abgehen abgeht abgesagt abgeschreckt abgesehen abgesichert abhaken abhängen
abhängt abklären ablehne ablehnen abrate abraten abschätzen abschliessen abschrecken absicht absolut abwägen abwarten
ach acht achten achtet Ahnung aktuell akzeptabel akzeptieren algorithmen algorithmus alle allein alleinig allem allen
allenfalls aller allerbeste allerdings allererste alles allesamt allgemein allgemeine allmählich als alsbald also alt
alten alternativ Alternative Alternativen altes am ambitioniert an anbieten anbietet andere anderem anderen anderer
andererseits anderes ändern anders anderswo ändert Änderung anderweitig aneignet anfang anfangen anfängt anfing angebe
angeben angeblich angebracht angefangen angehen angeht angekommen angelangt angemessene angenommen angesagt angeschaut
angesehen angestellt angestrebt angst ängstlich anhand anhören ankommen ankommt anlegen anmelden anmerken annehmen ans
ansatz ansätze anschauen anscheinend ansehen ansehnlich ansicht ansonsten ansprechen anspruch ansprüche anspruchsvoll
anstatt anstrebe anstreben anstrengen Antwort antworte antworten anwenden Anwendung anwendungen anzufangen anzugehen
arbeit arbeite arbeiten arbeitest arbeitet Arbeitsleben arg ärgern ärgert art artikel auch auf aufbauen aufbaut
auffallen auffinden aufgabe aufgebe aufgeben aufgefallen aufgegeben aufgehört aufgeregt aufgrund aufhält aufholen
aufnehmen aufpasse aufpassen aufregen aufs aufsteige auftreten aufwachen aufwand aufwändig aufwendig auge augen
augenblick aus ausdenken ausgeben ausgehen ausgelacht ausgerechnet aushalten auskennen auskennt auskomme auskommen
ausmachen ausmacht ausnahme ausprobieren ausrasten ausrechnen ausrede ausreichen ausschauen ausschliesslich aussehe
aussehen ausser ausserdem aussicht aussichtslos aussieht aussuchen austauschen ausüben Auswahl auswählen auswirken
auswirkt auswirkungen auszahlt bald baldig band bat bauch bauchgefühl bauen baut beachten beantworten bearbeiten
bedanken bedenke bedenken bedeuten bedingt bedingungen beeinflussen beeinflusst beenden beendet befasse befassen
befasst befinden befindet befürchte befürchten begann begegnen begeistern begeistert beginn beginne beginnen beginnt
begleiten begleitet begonnen begreifen begriffen begründen behalte behalten behandeln behaupte behaupten behauptet
beherrsche beherrschen beherrscht bei beide beiden beim beinahe beispiel Beispiele beitragen bekam bekäme bekannt
beklagen bekommen bekommt belächelt belegen beliebig bemerken bemerkt bemühen benötigten benutze benutzen benutzt
beobachten bequem beraten bereich bereit bereite bereits berichten berücksichtigen berücksichtigt beruf berufe
beruflich berufliche beruflichen berufserfahrung Berufsleben Berufswahl beruhigen beruhigt beschäftige beschäftigt
bescheid bescheiden bescheuert beschliessen beschlossen beschreiben beschreibt besitze besitzen besitzt besonderen
besonderes besonders besorgt besser beste bestehen besteht besten bester bestes bestimmen bestimmt bestünde besuchen
besucht betrachten betrachtet betreffen betreiben betrifft beurteilen bevor bevorzugen bevorzugt bewegen beweisen
bewerbe bewerbt bewirbt bewusst bezahle bezahlen bezeichnen bezeichnet beziehen beziehungsweise Bezug bezüglich biete
bieten bietet bilden bildet bildschirm bin bis bisher bislang bisschen bissl bist bitte bitten blamiere blamieren blau
bleibe bleiben bleibt blick blieb blöderweise blödsinn blossen brachte brauchbar bräuchte brauchten breit breite
breiter brennt bringe bringen bringst bruder brutto bspw bunt büro bzw ca chance chef circa community cousine da dabei
dachte dadurch dafür dagegen daheim daher dahin dahinter damalig damaligen damals damit daneben dank dankbar danke
danken dann daran darauf daraufhin daraus darf darfst darin darstellen darüber darum darunter das dasitzen dasjenige
dass datenbereich datenfeld Datenjob Datenjobs datenwelt dauerhaft davon davonlaufen davor dazu dazwischen de
definitiv dein deine deinen deiner deinige deins dem demnach demnächst den denen denjenigen denkbar denke denken
denkst denkt denn dennoch der derartig derartige deren dergleichen derjenige derselbe derzeit des deshalb dessen desto
deutlich deutsch deutsche deutschen deutschland deutschsprachig dezember dich dick die diejenigen dienen dienstag
dient dies diese dieselbe diesem diesen dieser dieses dinge dir direkt diverse doch donnerstag doppelt dort dorthin
dran dranbleiben drankommen drauf draufhaben draufhat drauflos draußen drehen dreht drei dreifach dreimal drin
dringend drinnen dritte drittel dritten drüben drüber drücken drum du dunkel dünn durch durchaus durchbeißen
durchdrehen durchgehend durchhalten durchkommen durchlaufen durchs durchschlagen durchschnitt durchschnittlich
durchschnittliche durchsetzen durchstarten durchziehen dürfen dürfte dürften dutzend eben ebenfalls ebenso echt ecke
egal eh ehe ehefrau ehemalige ehemann eher ehrlich ehrliche ehrlichen eigen eigene eigenen eigenes eigenständig
eigentlich eigneten eile eilig ein einarbeiten einbilden einbringen eindeutig eindruck eine einem einen einer eines
einfach einfachen einfacher einfallen einfällt einfluss einführen einführt eingearbeitet eingeführt eingegangen
eingehen einige einigen einigermaßen einiges einlassen einlesen einmal einmalig eins einschätzen Einschätzung
einschlagen einsetzen einsteiger eintauchen einverstanden einzeln einzelne einzelnen einzigen einziges einzuführen elf
empfehle empfehlen empfehlt empfiehlt empfinden empfindet empfohlen ende enden endet endgültig endlich energie eng
enkel enorm entdeckt entfernt entgegen enthalten entlang entscheide entscheiden entscheidend entscheidet Entscheidung
entschied entschieden entschlossen entsprechend entsprechende entstand entstanden entstehen enttäuscht entwickeln
entwickelt er erarbeiten erfahre erfahren erfahrene erfahrenen erfahrung erfahrungen Erfahrungsbericht
Erfahrungsberichte erfolg Erfolge erfolgen erfolgreich erfolgt erfordert erfüllen erfüllt ergeben ergebnis ergebnisse
ergibt erhält erhalte erhalten erhielt erhoffen erinnere erinnern erinnert erinnerung erkenne erkennen erkennt erklär
erklären erlauben erlaubt erlebe erleben erlebt erledigen erleichtern erleichtert ermöglichen ermöglicht ermutigen
ernst ernsthaft ernsthafte erreichbar erreiche erreichen erreicht erscheinen erscheint erschweren erst erste ersten
erstmal erstmals erträglich erwähne erwähnen erwähnt erwarte erwarten erwartet erwartung Erwartungen erwirbt erworben
erzähle erzählen erzählt es etc etwa etwaige etwas eu euch eurem euren eurer eures eventuell evtl ewig exakt
existieren existiert extra extrem fachlich fachliche fähig fahren faktisch fall Fälle fallen falls fällt falsch
falsche falschen fand fanden fange fangen fängt fast faszinierend fasziniert faul februar fehlen fehlende fehler fehlt
fehlte feiertag feige fern ferner fest festgestellt festlegen feststecke feststecken feststellen fiel fies finanziell
finde finden findest findet fing finger fit fitter flach fleissig flexibel folge folgen folgende folgenden folgt
fordern fordert form fort fortgeschritten fortgeschrittene forum frage Fragen fraglich fragt fragwürdig frei freilich
freitag freude freue freuen freund freundlich freut frisch froh früher frühjahr frühling frustrierend frustriert fühle
fühlen fühlt fühlte führe führt fundiert fünf funktionieren funktioniert für furchtbar fürchte fürs gab gaben ganz
ganze ganzen ganzes gänzlich gar garantieren geändert gearbeitet gebaut gebe geben gebeten geblieben gebracht gebt
gedacht gedanken gedauert geduld geeignete geeigneten gefährlich gefallen gefällt gefangen gefreut gefühl gefühle
gefühlt geführt gefunden gegangen gegeben gegen gegeneinander gegensatz gegenteil gegenwärtig geglaubt gegriffen geh
gehalten gehe geheissen gehen gehofft geholfen geholt gehöre gehören gehört geht gehts geil geist gekannt gekauft
geklappt geklingelt gekommen gekriegt gelandet gelang gelangen gelassen gelaufen gelegen gelegenheit gelegentlich
gelegt gelesen geliebt gelingen gelingt gelten gelungen gemacht gemein gemeinsam gemeint gemerkt gemocht gemütlich
genannt genau genaue genauer genauso generell genervt geniessen genommen genug genutzt gerade geraten geredet geregelt
gering gern gerne gerufen gerutscht gesagt gesamt geschafft geschah geschaut geschehen gescheit gescheiter geschenkt
geschickt geschieht geschrieben geschweige gesehen gesessen gesetzt gesicht gespannt gespart gesprochen gestalten
gestanden gestartet gestellt gestern gestiegen gestolpert gestossen gesunken getan getragen geträumt getroffen geübt
gewagt gewählt gewann gewechselt geweckt geweigert gewesen gewillt gewinnen gewisse gewisser gewissermassen gewöhnen
gewohnheit gewöhnlich gewohnt gewonnen geworden geworfen gewusst gezeigt gezielt gezogen gezögert gezwungen ggf gib
gibt gibts gilt ging gingen glaub glaube glauben glaubt gleich gleiche gleichen gleicher gleichwohl gleichzeitig glück
glücklicher glücklicherweise gott grad grau greifen greift grenze grob große grossen großer größtenteils grübeln
grüble grüezi grün grund Gründe gründen grundlegend grundlegende gründlich grundsätzlich gruppe grüß grüße gucken
guckt günstiger gut gute guten guter gutes hab habe haben habt halb halbe halben halbes halbwegs hälfte hallihallo
hallo halt halte haltet hände handelt hänge hängen hängt hart härter härteste hassen hasst hast hat hatte hatten
hättet haufen häufig hauptsache hauptsächlich haut heftig heikel heiß heisse heissen heisst helfen helft hell
herangehen herankommen heraus herausfinden herausfordernd herausforderung herausgefunden herauszufinden herbst herein
herkommen herum herumgekommen hervor herz herzen heulen heute heutige heutigen heutzutage hey hi hielt hier hierbei
hierfür hierher hierzu hieß hilf hilfe hilflos hilft hin hinaus hinbekommen hinein hineinkommen hingegen hingehen
hinkommen hinkriegen Hinsicht hinsichtlich hinten hinter hinterfragen Hintergrund Hintergründe hinweg Hinweis Hinweise
hinzu hinzukommen hoch höchste höchsten hocke hoffe hoffen hoffentlich hoffnung hoffnungslos hofft höflich höhe hohen
höher höhere höheren hole holen holt holte hör höre hören hört hörte hundert hundertmal ich idee Ideen ihm ihn ihnen
ihr ihre ihrem ihren ihrer ihres ihrs ii im immer immerhin in indem Info informatikbereich Information Informationen
informatisch Infos infrage innerhalb ins insbesondere insgeheim insgesamt insofern intensiv interessanter interesse
interessen interessiere interessieren interessiert inzwischen irgend irgendein irgendeine irgendeinen irgendwann
irgendwas irgendwelche irgendwelcher irgendwem irgendwen irgendwie irgendwo irgendwohin irre isst ist ists ja jahr
jahre jahrelang jahren jahrhundert jährlich jahrzehnt jahrzehnte jahrzehnten jammern januar je jede jedem jeden
jedenfalls jeder jederzeit jedes jedesmal jedoch jemals jemand jemandem jemanden jene jenem jenen jener jenes jetzige
jetzigen jetzt jeweils jmd job jobmässig jobs juli jung junge jungen jünger jüngere jüngst juni kalt kalte kalten
kaltes kam kamen kämpfe kämpfen kann kannst kannte kapieren kapiert karriere kaufen kaufte kaum keinem keiner
keinesfalls keineswegs keins kenne kennen kennst kennt klappe klappen klappt klar klare klaren klarkomme klarkommen
klarkommt kleine kleinen kleiner kleineren klingeln klingelt klug knapp knapper kniffelig knifflig kollege kollegen
kombinieren komisch komm komme kommen kommend kommenden kommst kommt komplett komplette kompliziert konkret konkrete
könne könnt könnte könnten könntet konzentrieren korrekt kraft kräftig krass kriege kriegen kriegt kritisieren kümmern
kümmert Kunde Kunden künftig künftige kurz kürze kürzer kurzfristig kürzlich lächeln lachen lag lage lagen land lande
landen landet lang lange länger längere längerem längeren längerfristig langfristig langfristige langjährig langsam
langsamer längst langweilt las lass lassen lässt lästig lauf laufe laufen laufend läuft laut lauter lebe leben lebt
lediglich leer leg lege legen legt legte leicht leichter leider leihen leise leisten leiten leitet lern lernbar lesen
letzte letzten letztendlich letzter letztes letztlich leute lieb liebe lieben liebsten liebt lief liefern liege liegen
liegt liess liest links Liste loben lobt locken locker lockt logisch lohnende los lösen loslegen loswerden lust lustig
mach machbar mache machen machst macht mag magst mal man manche manchen mancher manchmal mann männer märz massgeblich
massiv meckern mega mehr mehrere mehrfach mehrmals meiden mein meine meinem meinen meiner meinige meins meinst meint
meinung meinungen meist meisten meistern melden menge mensch menschen merke merken merkt merkwürdig messen mich
milliarden million millionen mindestens minuten mir mit mitarbeiter Mitarbeiterin Mitarbeitern mitbekommen mitbringen
miteinander mitgeben mitgebracht mithalten mitmachen mitnehmen mittags mitte mittel mittelmässig mittels mittlere
mittlerweile mittwoch möchte möchten möchtest modelle modellen modells mögen möglich mögliche möglichen möglicherweise
mögliches möglichkeit möglichkeiten möglichst mögt moin moment momentan monat monatlich montag morgen motiviert mühe
mühsam müsst musste müssten mut mutig na nach nachdem nachdenke nachdenken nachfragen nachgeben nachgedacht nachher
nachholen nachlassen nachmittag nachschauen nächste nächsten nacht nachteilig nachts nachvollziehbar nah nahe
naheliegend näher näheres nahezu nahm nahmen naiv namen namens nämlich nannte nase nass natürlich ne neben neffe nehme
nehmen nehmt neidisch nein nem nen nenne nennen nennt ner nerven nervig nervös nett nette netter netto neu neue neuen
neuer neues neugierig neulich neun nich nicht nichte nichts nichtsdestotrotz nie niedrig niedriger niemand nimm nimmt
nix nochmal nochmals normale normalen normaler normalerweise notfalls nötigen nr nummer nun nur nutze nutzen
nützlicher nutzlos ob oben obendrein obwohl oder offen offenbar offene offensichtlich offiziell oft öfter oftmals oh
ohnehin ok okay oktober oma onkel opa optimal ordentlich ordentliche ordnen orientieren orientiert ort österreich paar
packe packen parallel passen passend passende passiere passieren passiert pech peinlich perfekt person personen
persönlich persönliche persönlichen phase phasen Plan plane planen planst plant plötzlich plus Position Positionen
pragmatisch praktisch praktische praktischen praxis praxisnah prima prinzipiell privat privaten pro probieren Problem
probleme produktiv profi Profil Profile profis programme programmen provozieren prüfen prüft Punkt Punkte pünktlich
pur qualitativ quasi quer rahmen rand rat raten ratlos ratsam Ratschlag Ratschläge raum raus rausfinden rausgefunden
rauskommen rauskriegen reagieren reagiert real reale realistisch realistische realität rechne rechner rechnet recht
rechts rede reden redet regel regelfall regelmässig reichen reichlich reihe rein reingerutscht reinholen
reinschnuppere reinschnuppern reize reizen reizt reizvoll relativ relevant relevante relevanter renn rennen richtig
richtung riechen rief riesig risiko riskant riskieren rolle rot rüber rückblickend rücken rufen ruft ruhig rund runter
rutschen sache sachen sage sagen sagst sagt sagte sah sahen sammel sammeln sammelt sammle samstag samt sämtliche
sämtlichen sank sass satz sätze sauber schade schaden schaff schaffbar schaffe schaffen schafft schäme schämen schämt
schätze schätzen schätzt schau schaue schauen schaut scheiden scheinbar scheinen scheint scheitern schenken scherz
schicke schicken schicksal schickt schieben schien schlafen schläft schlagen schlägt schlau schlauer schlecht
schlechte schlechten schlechter schleppend schliesslich schlimm schlimmer schlimmste schluss schlussendlich schmal
schmecken schmeiße schmeißen schmutzig schnellste schnellsten schon schöne schöner schrecklich schreiben schreibtisch
schreien schreitet schrieb Schritt Schritte schritten schuld Schule Schulen schulter schultern schwach schwächen
schwächer schwanke schwanken schwarz schweiz schwer schwerer schwerpunktmässig schwerste schwester schwiegersohn
schwiegertochter schwierig schwierige Schwierigkeiten sechs sechzig seele sehe sehen sehr sei sein seine seinem seinen
seiner seines seins seit seitdem seite seiten seither sekunde sekunden selbe selben selber selbige selbst
selbstverständlich selten seltener seltsam senden servus setze setzen setzt sich sicher sicherlich Sicht sie sieben
siehe siehst sieht sind sinken sinnvolle sinnvoller sinnvollste sinnvollsten Situation sitze sitzen sitzenbleiben
sitzt skeptisch so sobald sodass sofern sofort sogar sohn söhne solange solche soll sollen sollt sollte sollten somit
sommer sondern sonntag sonst sonstige sorge sorgen sorgt sorte sowas soweit sowie sowieso sowohl sozusagen spannende
spare sparen spart spass später späteren spätestens speziell spezielle speziellen spezifisch spiele spielen spielt
spitze spontan sprach sprechen sprecht spricht spür spürbar st stadt ständig ständige ständigen stark starke starken
stärker stärksten Start starte starten startet statt stattdessen staunen stecke stecken steckt steh stehe stehen
stehst steht steige steigen steigern steigt stell stelle stellen stellst stellt sterben stetig stets stieg stimme
stimmen stimmt stolpere stolz stören stört störte strebe streben streit streite streiten streng strenge stück stücke
stunde stunden stur stütze suche suchen suchend suchst sucht suchte super system tabelle tabellen tag tage tagen
täglich tägliche tagsüber tante tat tatsache tatsächlich tatsächliche taugen tauschen tausend techbranche technisch
technische technischen technischer Teil teile teilen teils teilweise tendenz tendiere tendieren testen thema Themen
theoretisch tief tiefer tiefergehend timeline tipp tipps titel tochter toll tolle tollen total traf trage tragen trägt
trau traue trauen traum träume träumen träumt traurig traut treffe treffen treibt trennen trifft trinken trinkt
trocken trotz trotzdem trug tue tun tust tut typ typisch typische typischen typischer typischerweise übe üben über
überall Überblick überdenken überfordern übergang übergehen überhaupt überlege überlegen überlegt überlegung
überlegungen übermorgen übernehmen überrascht überrede überreden übers übersehe übersehen Übersicht übersteht
übersteigt übertreibe übertreiben übertrieben überwechseln überwiegen überwiegend überwinden überzeuge überzeugen
überzeugend überzeugt üblich übliche übrigens uhr um umgang Umgebung umgehen umgehend umgehört umgesetzt ums umschauen
umsetzen umso umstand umständen umstellen umziehen unangenehm unbedingte unbekannt und unfair ungefähr ungemein
ungewiss ungewöhnlich unglaublich unklar unmöglich unnötig unpassend unrealistisch uns unser unsere unseren unserer
unsicher unsinn unten unter unterbringen unterdessen untergehen unterhalten unterm unterschätzt unterscheidend
unterschiedlich unterschiedliche unterstützen unterstützt unwahrscheinlich unwichtig unzählige ursprünglich usw
utopisch variieren verändern verändert verarbeiten verbessere verbessern verbessert verbieten verbinden verbindung
verboten verbracht verbringen verdammt verdeutlichen vereinfachen verfolge verfolgen vergangen vergangene vergangenen
vergaß vergebens vergeblich vergessen vergisst vergleichbar verglichen verhält verhalten verharren verhindern
verhindert verkaufe verkaufen verkehrt verkraften verlangen verlasse verlassen verlässlich verlaufen verläuft
verlernen verlernt verliere verlieren verliert verlor vermasseln vermeiden vermissen vermute vermuten vermutlich
vernünftig vernünftige vernünftigen verpassen verpasst verrannt verrät verraten verrückt verschaffen verschieben
verschieden verschiedene verschiedenen verschiedensten verschlafen verschlechtern verschwand verschwenden verschwunden
versprechen verspricht verstanden verständnis verstehe verstehen versteht versuch versuche versuchen versucht verteilt
Vertrag Verträge vertrauen vertraut vertretbar verunsichert verursacht verwechselt verwenden verwendet verwendung
verwerten verwirklichen verwirrend verwirrt verwundert verzettelt verzichten verzweifeln verzweifelt verzweifle viel
viele vielen vielfach vielleicht vielmehr vielversprechend vier viertel vllt voll volle voller völlig vollkommen
vollständig vollständige vom von vor vorab voran vorankommen voraus vorbei vorbeikommen vordere vorerst vorgehen
vorgehensweise vorgeschlagen vorgestellt vorgestern vorgezogen vorhaben vorhanden vorher vorhin vorkenntnis vorkommen
vorläufig vormittag vorn vorne vornehmen vornherein vorrangig vors Vorschläge vorschlagen vorsichtig vorstellbar
vorstelle vorstellen vorstellung vorstellungen vorteil Vorteile vorteilhaft vorwärts vorweg vorweisen vorwerfen
vorwiegend vorziehen wach wachse wachsen wagen wagt wahl wähle wählen wählte wahnsinn wahnsinnig wahr wahre während
währenddessen wahrheit wahrscheinlich wann war wäre waren warm wärs warten warum was wasser wechselhaft wechselnd
wecken weder wegen wegfällt wegnimmst wegnimmt weigern weigert weil weile weinen weise weiss weisst weit weitaus
weiter weiterbringen weiterbringt weitere weiteren weitergehen weitergeht weiterhelfen weiterhilft weiterhin
weiterkomme weiterkommen weitermache weitermachen weitgehend welche welchem welchen welcher welcherlei welches wem wen
wenden wenige weniger wenigsten wenigstens wenn wer werde werfen wesentlich weshalb wessen weswegen wichtige wichtigen
wichtiger wichtigste wichtigsten wichtigstes widersprechen widme widmen wie wieder wiederum wieso will willig willst
winter wir wird wirft wirken wirklich wirkst wirkt wirst wisst witzig witzigerweise wo wobei woche wochenlang wodurch
wofür wogegen woher wohin wohl wohne wohnen wohnt wollen wollt wollte wolltet womit womöglich woran worauf worden
worin wort worte wörter worüber worum wovon wozu wunder wundere wundern wundert wunsch wünsche wünschen wurde wurden
würdest würdet wüsste wüsstet zack zahl zehn zeige zeigen zeigst zeigt zeigte zeit zeiten zeitig zeitlich zeitnah
ziehe ziehen zieht ziel Ziele zielführend ziemlich zig zog zögere zögern zu zudem zufall zufällig zufolge zugang
zugeben zugegeben zugehen zugetraut zugleich zugrunde zuhören zukommen zukommt zukünftig zukünftige zulassen zuletzt
zum zumal zumindest zunächst zunehmend zunutze zur zurechtfinden zurechtkommen zurück zurückgehen zurzeit zusagen
zusammen zusammenarbeiten zusammenfassen zusammenhang zusätzlich zusätzliche zusehen zustande zustimmen zutrauen
zutreffen zutrifft zuverlässig zuvor zuwenden zuzüglich zwanzig zwar zwecks zwei zweifel zweifeln zweifelt zweifle
zweimal zweite zweiten zweites zwingen zwingt zwischen zwischenzeitlich zwölf
verrückt abteilung eure euren eurem eurer euer
springt baue baust baut bauten aufbaue budget budgets unbezahlt unbezahlte unbezahlten unbezahltes tausend ahnung
rechtfertigen liefern
verschulden aussortieren erschrecken ängstigen erdrücken frustrieren entmutigen demotivieren motivieren inspirieren
faszinieren langweilen ermüden erschöpfen verabscheuen ertragen dulden beharren erlangen ergattern vergeigen irren
verwechseln nachhaken erwidern erläutern schildern kommentieren ahnen herausbekommen entdecken fortsetzen fortfahren
schließen wiederaufnehmen zurückkommen abreisen weggehen eintreten leugnen schwören lügen verarschen veräppeln
schimpfen verachten würdigen respektieren bewundern beneiden ausweichen fliehen flüchten entkommen konfrontieren
bewältigen besiegen zerstören ruinieren verschlimmern erhöhen verringern senken reduzieren erweitern ausdehnen
verkürzen beantragen anflehen beunruhigen ausnutzen vergeuden verplempern mangeln spüren wahrnehmen mitarbeiten
teilnehmen mitwirken aufteilen ausbalancieren modifizieren verwandeln anpassen organisieren priorisieren ersehnen
eilen beeilen hetzen verbleiben andauern beibehalten auftauchen vorzeigen überprüfen kontrollieren wiederholen
berichtigen aktualisieren präsentieren prahlen hervorheben glänzen herausstechen konkurrieren diskutieren debattieren
unterschreiben unterzeichnen verpflichten gestatten hindern verkomplizieren checken anleiten hineinpassen überschätzen
unterschätzen verallgemeinern platzieren wetten misstrauen blockieren festhängen stagnieren fortschreiten zurückfallen
aufrücken malochen schuften rackern abrackern reinhängen reinbeißen reinknien ackern abmühen aufraffen unterfordern
verunsichern verwirren enttäuschen kränken verärgert angenervt entmutigt demotiviert blockiert furcht schrecken scham
mitleid wut ekel faulheit unlust gewissheit misserfolg risiken ursache ursachen abhilfe patsche durcheinander tricks
kniff kniffe lüge wirklichkeit etappe arten formen ding kram zeug angelegenheit welt kumpel kollegin
geschwister chefin schwager stapel bekloppt blöde dämlich tauglich ungerecht dauernd andauernd neuerdings buchstäblich
offenkundig schwerlich allzu unzureichend winzig klein uralt neueste moderne nächster einzig niemals irgendwer fremde
naja tja puh uff
übrig
deswegen beispielsweise klingt klingen fertig früh erneut angesichts diesmal einerseits ähnlich ähnliche ähnliches
beteiligt leid seien seid deinem hättest könntest solltest gäbe wunderbar großartig zuhause
angewandt angewandte angewandten angewandter aufblühen
Status Abstand
"""
