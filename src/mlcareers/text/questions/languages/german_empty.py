"""Words of questions in German that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
ab abend aber abgebe abgeben abgehen abgeht abgesagt abgesehen abgesichert abhängen abhängt abklären ablehne ablehnen
abrate abraten abschätzen abschliessen absolut abwägen abwarten ach achten achtet Ahnung aktuell akzeptabel
akzeptieren algorithmen algorithmus alle allein alleinig allem allen allenfalls aller allerbeste allerdings allererste
alles allesamt allgemein allgemeine allmählich als also alten alternativ Alternative Alternativen altes am
ambitioniert an anbieten anbietet andere anderem anderen anderer andererseits anderes ändern anders anderswo ändert
Änderung anderweitig aneignet anfang anfangen anfängt anfing angebe angeben angebracht angefangen angehen angeht
angekommen angelangt angemessene angenommen angesagt angesehen angestellt angestrebt angst ängstlich anhand anhören
ankommen ankommt anlegen anmelden anmerken annehmen ans ansatz ansätze anschauen ansehen ansehnlich ansonsten
ansprechen anspruch ansprüche anspruchsvoll anstatt anstrebe anstreben anstrengen Antwort antworte antworten anwenden
Anwendung anwendungen anzufangen anzugehen arbeit arbeite arbeiten arbeitest arbeitet Arbeitsleben arg art artikel
auch auf aufbauen aufbaut auffallen auffinden aufgabe aufgebe aufgeben aufgefallen aufgeregt aufgrund aufhält aufholen
aufnehmen aufpasse aufpassen aufs aufsteige auftreten aufwachen aufwand aufwändig aufwendig aus ausdenken ausgeben
auskennen auskennt auskomme auskommen ausmachen ausmacht ausprobieren ausrechnen ausreichen ausschauen ausschliesslich
aussehe aussehen ausser ausserdem aussicht aussieht aussuchen austauschen ausüben Auswahl auswählen auswirken auswirkt
auswirkungen auszahlt bald band bauen baut beachten beantworten bearbeiten bedenke bedenken bedeuten bedingt
bedingungen beeinflussen beeinflusst befasse befassen befasst befinden befindet befürchte befürchten begegnen
begeistern begeistert beginn beginne beginnen beginnt begonnen begreifen begriffen begründen behalte behalten
behandeln behaupte behaupten behauptet beherrsche beherrschen beherrscht bei beide beiden beim beispiel Beispiele
beitragen bekam bekäme bekannt beklagen bekommen bekommt belegen beliebig bemerken bemerkt bemühen benötigten benutze
benutzen benutzt beobachten bequem beraten bereich bereit bereite bereits berichten berücksichtigen berücksichtigt
beruf berufe beruflich berufliche beruflichen berufserfahrung Berufsleben Berufswahl beruhigt beschäftige beschäftigt
bescheid bescheiden beschliessen beschlossen beschreiben beschreibt besitze besitzen besitzt besonderen besonderes
besonders besorgt besser beste bestehen besteht besten bester bestes bestimmen bestimmt bestünde besuchen besucht
betrachten betrachtet betreiben betrifft beurteilen bevor bevorzugen bevorzugt bewegen beweisen bewerbe bewerbt
bewirbt bewusst bezeichnen bezeichnet beziehen beziehungsweise Bezug bezüglich biete bieten bietet bilden bildet bin
bis bisher bislang bisschen bissl bist bitte bleibe bleiben bleibt blick blöderweise blossen brachte brauchbar
bräuchte brauchten breite breiter brennt bringe bringen bringst brutto bspw büro bzw ca chance chef circa community da
dabei dachte dadurch dafür dagegen daheim daher dahin dahinter damals damit dank dankbar danke dann daran darauf
daraus darf darin darstellen darüber darum das dasitzen dass datenbereich datenfeld Datenjob Datenjobs datenwelt
dauerhaft davon davonlaufen davor dazu de dein deine deinen deiner dem den denen denkbar denke denken denkst denkt
denn der derartig derartige deren derjenige derzeit des deshalb dessen deutlich deutsch deutsche deutschen deutschland
deutschsprachig dich die diejenigen dienen dient dies diese diesem diesen dieser dieses dinge dir direkt diverse doch
dort dorthin dran drauf draufhaben draufhat drauflos drehen dreht drei drin dringend dritte dritten drücken drum du
durch durchaus durchgehend durchhalten durchkommen durchlaufen durchs durchschnitt durchschnittlich durchschnittliche
durchsetzen durchstarten durchziehen dürfen dürfte dürften eben ebenfalls ebenso echt egal ehemalige eher ehrlich
ehrliche ehrlichen eigen eigene eigenen eigenes eigenständig eigentlich eigneten eilig ein einarbeiten einbilden
einbringen eindeutig eindruck eine einem einen einer eines einfach einfachen einfacher einfallen einfällt einfluss
einführen einführt eingearbeitet eingeführt eingegangen eingehen einige einigen einiges einlassen einlesen einmal
einmalig einschätzen Einschätzung einschlagen einsetzen einsteiger eintauchen einverstanden einzeln einzelne einzelnen
einzigen einziges einzuführen empfehle empfehlen empfehlt empfiehlt empfinden empfindet empfohlen ende endet endgültig
endlich energie enorm entdeckt entfernt enthalten entlang entscheide entscheiden entscheidend entscheidet Entscheidung
entschieden entschlossen entsprechend entsprechende entstehen enttäuscht entwickeln entwickelt er erarbeiten erfahre
erfahren erfahrene erfahrenen erfahrung erfahrungen Erfahrungsbericht Erfahrungsberichte erfolg Erfolge erfolgen
erfolgreich erfolgt erfordert erfüllen erfüllt ergeben ergebnis ergebnisse ergibt erhält erhalte erhalten erhoffen
erinnern erkenne erkennen erkennt erklär erklären erlauben erlaubt erlebe erleben erlebt erledigen ermöglichen
ermöglicht ermutigen ernst ernsthaft ernsthafte erreichbar erreiche erreichen erreicht erscheinen erscheint erst erste
ersten erträglich erwähne erwähnen erwähnt erwarte erwarten erwartet erwartung Erwartungen erwirbt erworben erzähle
erzählen erzählt es etc etwa etwaige etwas eu euch eventuell evtl ewig exakt existieren existiert extra extrem
fachlich fachliche fähig fahren faktisch fall Fälle falls fällt falsch falsche falschen fand fange fangen fängt fast
fehlen fehlende fehler fehlt fest festgestellt festlegen feststellen fies finanziell finde finden findest findet fit
fitter fleissig flexibel folge folgen folgende folgenden folgt fordern fordert form fortgeschritten fortgeschrittene
forum frage Fragen fraglich fragt fragwürdig frei freund frisch früher frustrierend frustriert fühle fühlen fühlt
führe führt fundiert fünf funktionieren funktioniert für fürchte fürs gab ganz ganze ganzen ganzes gar garantieren
gearbeitet gebaut gebe geben geblieben gebracht gebt gedacht gedanken gedauert geeignete geeigneten gefallen gefällt
gefreut gefunden gegangen gegeben gegen gegeneinander gegenwärtig geglaubt gegriffen gehalten gehe geheissen gehen
gehofft geholfen geholt gehöre gehören gehört geht gehts geklappt geklingelt gekommen gekriegt gelandet gelangen
gelaufen gelegenheit gelegentlich gelesen geliebt gelten gelungen gemacht gemeinsam gemeint gemerkt genannt genau
genaue genauer genauso generell geniessen genommen genug genutzt gerade geraten geregelt gering gern gerne gesagt
gesamt geschafft geschehen gescheit gescheiter geschickt geschrieben geschweige gesehen gesetzt gesprochen gestalten
gestartet gestellt gestern gestiegen gestossen getan geträumt getroffen geübt gewagt gewählt gewechselt geweckt
gewesen gewillt gewinnen gewisse gewisser gewissermassen gewöhnen gewöhnlich gewohnt geworden gezeigt gezielt gezogen
gezwungen ggf gibt gibts gilt ging glaube glauben glaubt gleich gleiche gleichen gleicher gleichzeitig glück
glücklicher glücklicherweise gott grad greifen greift grenze grob große grossen großer grüezi grund Gründe gründen
grundlegend grundlegende gründlich grundsätzlich gruppe grüß gucken günstiger gut gute guten guter gutes hab habe
haben habt halb halbes hallihallo hallo halt halte haltet handelt hänge hängen hängt hart hast hat hatte hatten hättet
häufig hauptsache hauptsächlich heftig heisse heissen heisst helfen helft herangehen herankommen heraus herausfinden
herausfordernd herausforderung herausgefunden herauszufinden herkommen herum herumgekommen heute heutzutage hey hi
hier hierbei hierfür hierher hierzu hilfe hilft hin hinaus hinbekommen hineinkommen hingegen hingehen hinkommen
hinkriegen Hinsicht hinsichtlich hinter hinterfragen Hintergrund Hintergründe hinweg Hinweis Hinweise hinzu
hinzukommen hoch höchste höchsten hocke hoffe hoffen hoffentlich hoffnung höhe hohen höher höhere höheren hole holen
holt hör höre hören hört hundert hundertmal ich idee Ideen ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii im immer
in Info informatikbereich Information Informationen informatisch Infos infrage innerhalb ins insbesondere insgeheim
insgesamt insofern intensiv interessanter interesse interessen interessiere interessieren interessiert irgend
irgendein irgendeine irgendeinen irgendwann irgendwas irgendwelche irgendwem irgendwie irgendwo irgendwohin irre ist
ists ja jahr jahre jahrelang jahren jährlich jahrzehnte jahrzehnten je jede jedem jeden jeder jederzeit jedes jedesmal
jedoch jemals jemand jemandem jemanden jetzige jetzigen jetzt jeweils jmd job jobmässig jobs jung junge jungen jünger
jüngere jüngst kam kamen kämpfe kämpfen kann kannst kapieren kapiert karriere kaum keinem keiner keins kenne kennen
kennst kennt klappe klappen klappt klar klare klaren klarkomme klarkommen klarkommt kleine kleinen kleiner kleineren
klingeln klingelt klug knapp knapper kniffelig kollege kollegen kombinieren komisch komm komme kommen kommend
kommenden kommst kommt komplett komplette kompliziert konkret konkrete könne könnt könnte könnten könntet
konzentrieren korrekt kriege kriegen kriegt kümmern Kunde Kunden künftig künftige kurz kürze kürzer kurzfristig
kürzlich lage lagen land lande landen landet lang lange länger längere längerem längeren längerfristig langfristig
langfristige langjährig langsam langsamer längst langweilt lass lassen lässt lauf laufe laufend läuft laut lauter lebe
leben lebt leg legen legt leicht leichter leider leisten lern lernbar lesen letzte letzten letztendlich letzter
letztes letztlich leute lieb liebe liebsten liefern liege liegen liegt liess links Liste logisch lohnende los lösen
loswerden lustig mach machbar mache machen machst macht mag magst mal man manche manchen mancher manchmal massgeblich
massiv mega mehr mehrere mehrfach mehrmals meiden mein meine meinem meinen meiner meinst meint meinung meinungen meist
meisten meistern melden mensch menschen merke merken merkt mich mindestens minuten mir mit mitarbeiter Mitarbeiterin
Mitarbeitern mitbekommen mitbringen miteinander mitgeben mitgebracht mitmachen mitnehmen mitte mittel mittelmässig
mittels mittlere mittlerweile möchte möchten möchtest modelle modellen modells mögen möglich mögliche möglichen
möglicherweise mögliches möglichkeit möglichkeiten möglichst mögt moin moment momentan monat monatlich morgen
motiviert mühsam müsst musste müssten mutig na nach nachdem nachdenke nachdenken nachfragen nachgedacht nachher
nachholen nächste nächsten nacht nachteilig nachvollziehbar nah nahe naheliegend näher näheres nahezu namen namens
nämlich natürlich ne neben nehme nehmen nehmt nein nem nen nenne nennen nennt ner nerven nervös nette netter netto neu
neue neuen neuer neues nich nicht nichts nie niedrig niedriger niemand nimmt nix normale normalen normaler
normalerweise notfalls nötigen nr nun nur nutze nutzen nützlicher nutzlos ob oben obendrein obwohl oder offen offenbar
offene offensichtlich oft öfter oftmals oh ohnehin ok okay optimal ordentlich ordentliche ordnen orientieren
orientiert ort österreich paar packe packen parallel passen passend passende passiere passieren passiert perfekt
person personen persönlich persönliche persönlichen phase phasen Plan plane planen planst plant plötzlich plus
Position Positionen pragmatisch praktisch praktische praktischen praxis praxisnah prinzipiell privat privaten pro
probieren Problem probleme produktiv profi Profil Profile profis programme programmen provozieren prüfen prüft Punkt
Punkte pünktlich pur qualitativ quer rahmen rat raten ratsam Ratschlag Ratschläge raum raus rausfinden rausgefunden
rauskommen rauskriegen reagieren reagiert real reale realistisch realistische realität rechne rechner rechnet recht
rechts rede reden redet regelmässig reichen reichlich rein reinholen reinschnuppern reize reizt relativ relevant
relevante relevanter renn richtig richtung riesig risiko riskant riskieren rolle rückblickend ruhig rund sache sachen
sage sagen sagst sagt sagte sah sammel sammeln sammelt sammle sass schade schaden schaff schaffbar schaffe schaffen
schafft schätze schätzen schätzt schaue schauen schaut scheiden scheinbar scheinen scheint scheitern schicke schicken
schickt schieben schien schlagen schlägt schlau schlauer schlecht schlechte schlechten schlechter schleppend
schliesslich schlimm schlimmer schlimmste schluss schlussendlich schnellste schnellsten schon schöne schöner
schrecklich schreiben schreibtisch schreitet Schritt Schritte schritten schuld Schule Schulen schwächen schwächer
schwanke schwanken schweiz schwer schwerer schwerpunktmässig schwierig schwierige Schwierigkeiten sechs sechzig sehe
sehen sehr sei sein seine seinem seinen seiner seines seit seite seiten selbe selben selber selbst selten seltener
seltsam senden servus setze setzen setzt sich sicher sicherlich Sicht sie sieht sind sinnvolle sinnvoller sinnvollste
sinnvollsten Situation sitze sitzen sitzt so sodass sofort sogar solange solche soll sollen sollt sollte sollten
sondern sonst sonstige sorge sorgen sorgt sowas sowie sowohl sozusagen spannende spare spass später späteren
spätestens speziell spezielle speziellen spezifisch spiele spielen spielt spontan sprechen sprecht spricht spür
spürbar st stadt ständig ständige ständigen stark starke starken stärker stärksten Start starte starten startet statt
stattdessen stecke stecken steckt steh stehe stehen stehst steht steige steigen steigern steigt stell stelle stellen
stellst stellt sterben stetig stets stimme stimmen stimmt stolz stören strebe streben strenge stück stunde stunden
stur stütze suche suchen suchend suchst sucht super system tabelle tabellen tag tage tagen täglich tägliche tagsüber
tat tatsache tatsächlich tatsächliche taugen tauschen techbranche technisch technische technischen technischer Teil
teilen teilweise tendenz tendiere tendieren thema Themen theoretisch tief tiefer tiefergehend timeline tipp tipps
titel toll total trau traue trauen traum träume träumen träumt traut treffe treffen treibt trennen trifft trotz
trotzdem tue tun tust tut typisch typische typischen typischer typischerweise übe üben über überall Überblick
überdenken übergang übergehen überhaupt überlege überlegen überlegt überlegung überlegungen übernehmen überrascht
übers übersehe übersehen Übersicht übersteht übersteigt überwechseln überwiegen überwiegend überwinden überzeuge
überzeugen überzeugend überzeugt üblich übliche übrigens um umgang Umgebung umgehen umgehend umgesetzt ums umsetzen
umso umständen umstellen umziehen unangenehm unbedingte unbekannt und unfair ungefähr ungewiss ungewöhnlich unklar
unmöglich unnötig unpassend unrealistisch uns unser unsere unseren unserer unsicher unter unterbringen untergehen
unterhalten unterm unterscheidend unterschiedlich unterschiedliche unterstützen unterstützt unwahrscheinlich unwichtig
unzählige ursprünglich usw utopisch variieren verändern verändert verarbeiten verbessere verbessern verbinden
verbindung verbracht verbringen verdammt verdeutlichen verfolge verfolgen vergangen vergangene vergangenen vergebens
vergeblich vergessen vergisst vergleichbar verglichen verhält verhalten verharren verhindern verkaufe verkaufen
verkehrt verkraften verlangen verlasse verlassen verlässlich verläuft verliere verlieren verliert vermeiden vermissen
vermute vermuten vermutlich vernünftig vernünftige vernünftigen verpassen verpasst verrät verraten verrückt
verschaffen verschieben verschieden verschiedene verschiedenen verschiedensten verschlechtern verschwenden versprechen
verspricht verstanden verstehe verstehen versteht versuche versuchen versucht verteilt Vertrag Verträge vertraut
vertretbar verursacht verwechselt verwenden verwendet verwendung verwerten verwirklichen verwirrend verwirrt
verzichten verzweifelt verzweifle viel viele vielen vielfach vielleicht vielmehr vielversprechend vier vllt voll
völlig vollkommen vollständig vollständige vom von vor vorab voran vorankommen voraus vorbei vorbeikommen vordere
vorerst vorgehen vorgehensweise vorgeschlagen vorgestellt vorgezogen vorhaben vorhanden vorher vorkenntnis vorkommen
vorläufig vorne vornehmen vornherein vorrangig vors Vorschläge vorschlagen vorsichtig vorstellbar vorstelle vorstellen
vorstellung vorstellungen vorteil Vorteile vorteilhaft vorwärts vorweg vorweisen vorwiegend vorziehen wachse wachsen
wagen wagt wahl wähle wählen wahr wahre während währenddessen wahrscheinlich wann war wäre waren wärs warten warum was
wechselhaft wechselnd wecken weder wegen wegfällt weil weise weiss weit weitaus weiter weiterbringen weiterbringt
weitere weiteren weitergehen weitergeht weiterhelfen weiterhilft weiterhin weiterkomme weiterkommen weitermache
weitermachen weitgehend welche welchem welchen welcher welches wem wen wenden wenige weniger wenigsten wenigstens wenn
wer werde wesentlich weshalb wessen weswegen wichtige wichtigen wichtiger wichtigste wichtigsten wichtigstes
widersprechen widme widmen wie wieder wieso will willig willst wir wird wirken wirklich wirkst wirkt wirst wisst
witzig witzigerweise wo wobei woche wochenlang wofür wohin wohl wohne wohnen wohnt wollen wollt wollte wolltet womit
worauf worden worin wort worum wovon wozu wunder wundere wundern wunsch wünsche wünschen wurde wurden würdest würdet
wüsste wüsstet zack zahl zehn zeige zeigen zeigst zeigt zeit zeiten zeitig zeitlich zeitnah ziehe ziehen zieht ziel
Ziele zielführend ziemlich zig zu zudem zufällig zufolge zugang zugeben zugegeben zugehen zugetraut zugleich zugrunde
zukommen zukommt zukünftig zukünftige zulassen zuletzt zum zumindest zunächst zunehmend zunutze zur zurechtfinden
zurechtkommen zurück zurzeit zusagen zusammen zusammenarbeiten zusammenfassen zusammenhang zusätzlich zusätzliche
zustande zustimmen zutrauen zutreffen zutrifft zuverlässig zuvor zuwenden zuzüglich zwanzig zwar zwecks zwei zweifel
zweifeln zweifle zweite zweiten zweites zwingen zwingt zwischen zwischenzeitlich zwölf
"""
