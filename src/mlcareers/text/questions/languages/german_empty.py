"""Words of questions in German that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
ab abend aber abgeben abgesehen abhängen abhängt abschliessen ach achten achtet Ahnung aktuell alle allein allem allen
aller allerdings alles allgemein allgemeine als also alten Alternative Alternativen am an andere anderem anderen
anderes anders anfang anfangen angebe angeben angefangen angehen angemessene angenommen angestellt anhand anlegen
annehmen ans anschauen ansehen ansonsten anstatt anstrengen Antwort antworte antworten anwenden Anwendung anwendungen
arbeit arbeite arbeiten arbeitest arbeitet Arbeitsleben art artikel auch auf auffallen auffinden aufgrund aufnehmen
aufpassen aufs auftreten aufwand aus ausgeben ausprobieren ausreichen aussehen ausser ausserdem aussieht aussuchen
Auswahl auswählen bald band bauen baut beachten beantworten bearbeiten bedeuten beeinflussen beeinflusst befinden
beginnen begonnen begründen behalten behandeln behaupten bei beide beiden beim beispiel Beispiele beitragen bekannt
bekommen bekommt benutze benutzen benutzt beobachten beraten bereich bereit bereits berichten beruf berufe beruflich
berufliche beruflichen berufserfahrung Berufsleben Berufswahl berücksichtigen beschreiben beschäftigt besitzen
besonders besser beste bestehen besteht besten bester bestes bestimmen bestimmt besuchen bevor bewegen beweisen
bewerbe bewerbt bewirbt beziehen Bezug bezüglich biete bieten bietet bin bis bisher bisschen bissl bist bitte bleibe
bleiben bleibt blick brauchbar bringe bringen brutto bräuchte bspw bzw ca chance chef circa community da dabei dachte
dadurch dafür dagegen daher damals damit dank danke dann daran darauf darf darstellen darum darüber das dass Datenjob
Datenjobs dauerhaft davon davor dazu de dein deine deinen deiner dem den denen denke denken denn der deren derzeit des
deshalb dessen deutlich deutsch deutsche deutschen deutschland deutschsprachig dich die dies diese diesem diesen
dieser dieses dinge dir direkt doch dort dran drauf drehen drei drin du durch durchs durchschnitt durchschnittlich
dürfen dürfte eben ebenfalls ebenso echt egal eher ehrlich eigen eigene eigenen eigentlich ein einbringen eine einem
einen einer eines einfach einfachen einfacher eingehen einige einigen einmal einschätzen Einschätzung einsetzen
einsteiger einzeln einzelne einzelnen ende endlich entscheide entscheiden Entscheidung entstehen entwickeln er
erfahrung erfahrungen Erfahrungsbericht Erfahrungsberichte erfolg Erfolge erfolgreich ergeben ergibt erhalten erkenne
erkennen erklären erlauben erlaubt erleben ermöglichen ernst erreichen erreicht erscheinen erst erste ersten erwarten
erwartet Erwartungen erwähne erwähnen erzählen es etc etwa etwaige etwas eu euch eventuell evtl fahren fall falls fand
fange fangen fast fehlen fehler fehlt fest festlegen finde finden findet folgen fordern form forum frage Fragen fragt
fragwürdig frei freund frisch früher funktionieren funktioniert Fälle fällt fängt fühle fühlt führt fünf für fürs gab
ganz ganze ganzen ganzes gar gearbeitet gebaut gebe geben gebracht gebt gedanken gefallen gefunden gefällt gegeben
gegen gehe gehen geht gehts gehört gekommen gelten gelungen gemacht gemeinsam genau generell genommen genug gerade
geraten gering gern gerne gesagt gesamt geschafft geschehen gescheit geschrieben gesehen gestalten gestern gewesen
gewinnen gewisse geworden gewöhnen ggf gibt gibts gilt ging glaube glauben glaubt gleich gleichzeitig glück
glücklicherweise gott grad grob große grossen großer grund gruppe grüezi Gründe gründen grüß gucken gut gute guten
guter günstiger hab habe haben habt halb halbes hallihallo hallo halt handelt hart hast hat hatte hatten heisst helfen
heraus heute heutzutage hey hi hier hilfe hilft hin hinaus hinbekommen hinkriegen Hinsicht hinsichtlich hinter
Hintergrund Hintergründe hinweg Hinweis Hinweise hoch hoffe hängt häufig höchste höchsten höhe höher höhere höheren
hören ich idee Ideen ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii im immer in Info Information Informationen
Infos infrage innerhalb ins insbesondere insgesamt insofern interessiere interessiert irgendwann irgendwas
irgendwelche irgendwie irgendwo ist ists ja jahr jahre jahren je jede jedem jeden jeder jederzeit jedes jedoch jemand
jemandem jemanden jetzige jetzigen jetzt jeweils jmd job jobs jung junge jungen jährlich kam kann kannst karriere kaum
keiner keins kennen klappen klappt klar kleine kleinen klug kollege kollegen komme kommen kommt komplett konkret
konkrete kriege kriegen kriegt Kunde Kunden kurz kurzfristig könnt könnte könnten kümmern lage land lang lange
langfristig langfristige langjährig langsam lassen laut lebe leben leicht leichter leider leisten lernbar lesen letzte
letzten leute lieb liebe liefern liegen liegt liess links Liste lohnende los loswerden lustig lässt läuft lösen mach
machbar mache machen machst macht mag mal man manchmal mehr mehrere mein meine meinem meinen meiner meinst meinung
meinungen meist meisten melden mensch menschen merken mich mindestens minuten mir mit mitarbeiter Mitarbeiterin
Mitarbeitern mitbringen mitte mittlere mittlerweile moin moment momentan monat monatlich morgen motiviert musste
möchte mögen möglich mögliche möglichkeit möglichkeiten möglichst müssten na nach nachdem nachdenken nachher nacht nah
nahe naheliegend namen natürlich ne neben nehmen nein nem nen nenne nennen nennt ner netto neu neue neuen neuer neues
nich nicht nichts nie niemand nimmt nix nr nun nur nutze nutzen nächste nächsten nämlich nötigen ob oben obwohl oder
offen offene oft oh ok okay ordentlich ordnen ort paar parallel passen passend passende passiert person personen Plan
plane planen plötzlich Position Positionen praktisch praktische praktischen prinzipiell privat pro probieren Problem
probleme profi Profil Profile profis prüfen prüft Punkt Punkte quer rahmen rat raten ratsam Ratschlag Ratschläge raum
raus rauskommen reagieren realistisch realistische recht rechts rede reden reichen rein reizt relativ relevant
relevante richtig richtung riesig rolle ruhig rund sache sachen sage sagen sagt sagte sah sammeln schade schaden
schaffbar schaffe schaffen schauen scheint schicken schlagen schlecht schlechte schliesslich schlimm schlussendlich
schon schreiben Schritt Schritte Schule Schulen schweiz schwer schwerer schwierig schwierige Schwierigkeiten schätzen
sechs sehe sehen sehr sei sein seine seinem seinen seiner seines seit seite seiten selber selbst selten seltsam senden
servus setzen sich sicher sicherlich Sicht sie sieht sind sinnvolle sinnvollsten Situation so sodass sofort sogar
solange solche soll sollen sollt sollte sollten sondern sonst sorgen sowas sowie sowohl sozusagen spannende spass
speziell spezielle spezifisch spiele spielt sprechen spricht später st stadt stark starke Start starte starten startet
statt stattdessen stehen steht steigen steigern steigt stell stelle stellen stellt stetig stets stimmen stimmt stunde
stunden ständig stören suche suchen suchst sucht super system tag tage tagen tatsächlich taugen tauschen Teil teilen
teilweise thema Themen theoretisch timeline tipp tipps titel toll total trauen treffen trotz trotzdem tue tun tust tut
typisch typische typischen typischer um umgang Umgebung umgehen ums umsetzen umziehen und ungefähr unmöglich uns unser
unsere unseren unserer unsicher unter unterschiedlich unterschiedliche unterstützen ursprünglich usw variieren
verbessern verbringen vergessen vergleichbar verhalten verkaufe verkaufen verlangen verlassen vermeiden vernünftig
verschiedenen verstehen versuche versuchen versucht Vertrag Verträge verwenden verwendet verändern verändert viel
viele vielen vielleicht vier vllt voll vollständig vom von vor voraus vorbei vorhaben vorhanden vorher vorkommen vors
vorschlagen Vorschläge vorteil Vorteile vorweisen völlig wachsen wahr wahrscheinlich wann war waren warten warum was
wechselhaft weder wegen weil weise weiss weit weiter weitere weiteren weitermachen welche welchem welchen welcher
welches wenige weniger wenigstens wenn wer werde weshalb wichtige wichtigen wichtiger wichtigste wichtigsten
widersprechen wie wieder wieso will willst wir wird wirken wirklich wirkt wirst witzig wo wobei woche wochenlang wofür
wohin wohl wohnen wollen wollte womit worauf worden wort wovon wurde wurden wähle wählen während währenddessen wäre
wärs wünsche wünschen würdest würdet zahl zehn zeige zeigen zeigt zeit ziehen ziel Ziele ziemlich zu zudem zufällig
zukommen zukünftig zukünftige zulassen zum zumindest zunehmend zunächst zur zurechtkommen zurück zusammen zusammenhang
zustande zusätzlich zusätzliche zuverlässig zwar zwecks zwei zweite zweiten zweites zwischen ändern ändert Änderung
öfter österreich übe üben über überall Überblick überhaupt überlege überlegen überlegt übernehmen übers Übersicht
überwiegend überzeugen üblich übliche übrigens
"""
