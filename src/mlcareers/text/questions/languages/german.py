"""Words of questions in German: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: Gehalt, Gehälter, Gehaltsspanne, Gehaltsvergleich, Lohn, Löhne, Verdienst, Einkommen, verdienen, verdient,
  verdiene, verdienst man, Bezahlung, bezahlt, Vergütung, Einstiegsgehalt, Durchschnittsgehalt, Jahresgehalt,
  Monatsgehalt, wie viel bekommt, was zahlt, wie viel Geld, Geld, Jahresbrutto, verdiene ich, bekommt man,
  Bruttogehalt, kriegt man, Stundenlohn
highest: bestbezahlt, bestbezahlte, bestbezahlten, am besten bezahlt, höchste Gehalt, höchsten Gehälter, am meisten
  verdient, am meisten, höchstes Gehalt, am besten verdient, am meisten zahlt, meisten Geld, meiste Geld
difference: Unterschied, Unterschiede, unterscheidet, unterscheiden, Vergleich, vergleichen, gegenüber, versus, vs
way: werden, wird man, Weg, Wechsel, wechseln, Umstieg, umsteigen, Quereinstieg, Quereinsteiger, Quereinsteigerin,
  einsteigen, Einstieg, Umschulung, Werdegang, Karriereweg, Karrierepfad, Laufbahn, Roadmap, werde ich, reinkommen,
  Berufswechsel, umschulen, Karrierewechsel, sattle um, umsatteln, Einstieg in, Seiteneinstieg
need: braucht, brauche, brauchen, benötigt, benötige, nötig, notwendig, muss, müssen, Voraussetzung,
  Voraussetzungen, Anforderung, Anforderungen, wichtig, erforderlich, reicht, genügt, muss man können, muss ein,
  können muss
worth: lohnt, lohnen, lohnenswert, sinnvoll, wert, bringt, nützt, anerkannt, lohnt sich, rechnet sich, wertvoll,
  etwas wert, bringt mir, Sinn
still: noch, tot, veraltet, überholt, Auslaufmodell, aussterben, stirbt, noch aktuell, noch relevant, noch
  gebraucht, stirbt aus, ausgestorben
learn: lernen, lerne, lernt, studieren, Studium, Kurs, Kurse, Weiterbildung, Weiterbildungen, Lernpfad, Buch,
  Bücher, erlernen
skills: Fähigkeiten, Kenntnisse, Kompetenzen, Skills, können, Werkzeuge
demanded: gefragt, gefragte, gefragteste, gefragtesten, gesucht, gesuchte, begehrt
outlook: Nachfrage, Zukunft, Zukunftsaussichten, Aussichten, Arbeitsmarkt, Wachstum, Bedarf, Stellenmarkt,
  Jobaussichten, Perspektive, Perspektiven, offene Stellen, Zukunftschancen, Stellenangebote, Jobmarkt,
  zukunftssicher, Chancen, Jobs gibt
count: wie viele, Anzahl
share: Anteil, Prozent, Prozentsatz, wie hoch ist der Anteil
level: Stufe, Stufen, Karrierestufen, Karriereleiter, Beförderung, aufsteigen, Aufstieg
definition: was ist, was bedeutet, was heißt, bedeutet, Bedeutung, Definition
duties: was macht, was machen, Aufgaben, Tätigkeiten, Tätigkeit, Arbeitsalltag, Alltag, Stellenbeschreibung,
  Berufsbild, Arbeitstag, typischer Tag, macht eigentlich, was tut
certificate: Zertifikat, Zertifikate, Zertifizierung, Zertifizierungen, Prüfung, zertifiziert
expired: abgelaufen, läuft ab, gültig, Gültigkeit, eingestellt, Nachfolger, verlängern, abgeschafft
cost: kostet, kosten, Preis, Gebühr
jobs: welche Jobs, welche Berufe, welcher Beruf, welcher Job, welche Stelle, welche Stellen
without: ohne, kein, keine, keinen, brauchen kein, braucht kein, nicht brauchen
coding: Programmieren, Programmierung, Programmierkenntnisse, Coden, Programmiersprache, Programmiersprachen,
  Sprache
maths: Mathe, Mathematik, Mathematikkenntnisse
degree: Abschluss, Uni, Universität, Hochschule, Bachelor, Hochschulabschluss, Informatikstudium, Abitur
masters: Master, Masterabschluss, Masterstudium
phd: Promotion, Doktor, Doktortitel, promovieren, Dr
bootcamp: Bootcamp, Bootcamps
selftaught: Autodidakt, selbst beibringen, Selbststudium
interview: Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Interviewfragen,
  Bewerbungsgespräche, Bewerbungsgesprächen, Jobinterview, Interviews, Fachgespräch, Vorstellungsgesprächen
portfolio: Portfolio, Projekte
cv: Lebenslauf, Bewerbungsunterlagen
negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln, verhandle, verhandelt, verhandle ich,
  nachverhandeln, Gehaltsgespräch
offer: Angebot, Jobangebot
visa: Visum, Aufenthaltstitel, Arbeitserlaubnis, Blaue Karte, Einwanderung, auswandern
age: mit 35, mit 40, mit 45, mit 50, mit 55, Alter, zu alt, älter, wie alt, alt genug, mit 30, mit 60, über 40, über
  50, Ü40, Ü50, zu spät
returning: Wiedereinstieg, Elternzeit, nach der Elternzeit, Babypause, Rückkehr, nach einer Pause, zurück in den
  Beruf, Lücke im Lebenslauf
parttime: Teilzeit, halbtags, vier Tage Woche, 4 Tage Woche, 20 Stunden, reduziert arbeiten
freelance: freiberuflich, Freiberufler, Freelancer, selbstständig, selbständig
remote: remote, Homeoffice, Home Office, ortsunabhängig, mobiles Arbeiten, von zu Hause, von zuhause, Remote
first job: Berufseinstieg, Berufseinsteiger, Berufsanfänger, erste Stelle, erster Job, ersten Job, ohne Erfahrung,
  ohne Berufserfahrung
internship: Praktikum, Praktika, Werkstudent, Praktikumsplatz, Praktikanten
layoffs: Entlassung, Entlassungen, entlassen, Stellenabbau, gekündigt, entlassen worden, Kündigungswelle,
  Massenentlassungen, Job verloren
saturated: überlaufen, gesättigt, übersättigt
replace: ersetzt, ersetzen, ersetzt werden, überflüssig, abgelöst, wegrationalisiert, wegfallen, überflüssig machen,
  überflüssig werden, verdrängt, verdrängen, KI ersetzt, wegautomatisiert, verschwinden
stress: stressig, Überstunden, Arbeitszeiten, ausgebrannt, Stress, Burnout, Work Life Balance, Arbeitsbelastung,
  ausgelastet, erschöpft, ausgelaugt, überlastet, überarbeitet
women: Frauen, Frau, Frauenanteil, Lohnlücke, Gender Pay Gap, Frauen verdienen
industries: Branche, Branchen
employers: Unternehmen, Arbeitgeber, Firmen, Firma, wer stellt ein
hiring: einstellen, Stellenanzeige, Personalauswahl
management: Führungskraft, Führung, Führungskraft werden, Teamleiter, Teamleitung, Personalverantwortung,
  Fachlaufbahn
teaching: unterrichten, lehren, Schüler, Studierende, Unterricht
time: wie lange, dauert, Dauer, Monate, Monaten, wie viel Zeit, in drei Monaten, in einem Jahr, Wochen, schnell
no degree: ohne Studium, ohne Abschluss, ohne Uni, ohne Hochschulabschluss, ohne Abitur, kein Studium, ohne
  Informatikstudium, nicht studiert, ohne akademischen Abschluss
attractive: guter Beruf, guter Job, empfehlenswert, gute Wahl, glücklich, zufrieden
against: Nachteile, Schattenseiten, spricht gegen, schlechter Beruf, bereut
rounds: Runden, wie viele Runden, Bewerbungsverfahren, Bewerbungsprozess
prepare: vorbereiten, bereite ich mich, Vorbereitung, bereite mich
rejected: Absagen, nur Absagen, Absage, abgelehnt, keine Antwort, keine Rückmeldung, keine Einladung
take home: Hausaufgabe, Probeaufgabe, Take Home, Fallstudie
ask back: Fragen an den Arbeitgeber, Rückfragen, Fragen stellen
leetcode: Coding Test, Programmieraufgaben, Algorithmusaufgaben
no numbers: ohne Zahlen
ats: Filtersoftware, Bewerbersoftware, Schlagwörter
cover letter: Anschreiben, Motivationsschreiben, Bewerbungsschreiben
red flags: Warnsignale, unseriös, Fake Jobs
read a posting: Stellenanzeige lesen, Stellenanzeige richtig lesen, Stellenanzeige verstehen
own title: Jobtitel ändern, Jobtitel im Lebenslauf
raise: Gehaltserhöhung, mehr Gehalt verlangen, mehr Gehalt
first number: Gehaltsvorstellung, Gehaltswunsch, Gehaltsvorstellungen, Wunschgehalt
deadline: Bedenkzeit, Frist
two offers: zwei Angebote, zwei Jobangebote, Angebote vergleichen
fair: fair, gerecht, unterbezahlt, zu wenig verdient, angemessen
equity: Aktienoptionen, Firmenanteile, Anteile, Bonus, Boni
notice: Kündigungsfrist, kündigen
family: Kinder, Familie, Kind, Mutter, Vater, alleinerziehend
illness: Schwerbehinderung, Behinderung, chronisch, Autismus
beside a job: berufsbegleitend, nebenberuflich, neben dem Beruf, neben dem Job, neben der Arbeit, nebenbei, Stunden
  pro Woche
day rate: Tagessatz, Stundensatz, Tagessätze, Stundensätze, pro Stunde verlangen
contract: Festanstellung, festangestellt, Festanstellung oder Freelance
travel: Reisetätigkeit, reisen, Dienstreisen
from abroad: aus dem Ausland, für eine ausländische Firma, für ein US Unternehmen, für eine amerikanische Firma
side doors: leichtesten, am leichtesten, am einfachsten, Sprungbrett, einfachste
experience paradox: drei Jahre Erfahrung, Jahre Berufserfahrung verlangt, trotzdem bewerben, erfülle nicht alle
network: Netzwerk, Kontakte, Empfehlung, Vitamin B
overqualified: überqualifiziert, niedriger einsteigen, unter meinem Niveau
the search: wie viele Bewerbungen, Jobsuche, Bewerbungen
bubble: Blase, KI Blase, Hype
safest: sicher vor KI, sichersten, sicherste, zukunftssichersten, sicher ist
exposure: Exposition, betroffen von KI
learn to code still: noch programmieren, programmieren zu lernen, noch lernen
on call: Rufbereitschaft, Bereitschaftsdienst
quit: aufhören, hinschmeißen, Job wechseln
keep people: halten, Data Scientists halten, Fluktuation
other field: Ausstieg aus, aussteigen, raus aus
dull: langweilig, eintönig, öde, spannend
firms: Startup, Konzern, Großkonzern, Mittelstand, Beratung, Unternehmensberatung
countries: welches Land, welchem Land, bestes Land, besten Land, Ausland
promotion: befördert, befördert werden, Senior werden, zum Senior, Beförderung zum Senior, Karriere machen
first hire: zuerst einstellen, wen zuerst einstellen, ersten Data Scientist einstellen, als Erstes einstellen
choose candidates: Bewerber, Bewerberinnen, Kandidaten prüfen, Kandidaten, Interviewprozess
advert: Stellenanzeige schreiben, Stellenausschreibung, Stellenanzeige formulieren
pay band: Gehaltsband, Gehaltsbänder
team: Datenteam, Team, Teamgröße, Teamstruktur
sole person: einziger Data Scientist, allein im Unternehmen, einzige Datenperson
impostor: Hochstapler, Hochstapler Syndrom, überfordert
ninety days: erste 100 Tage, ersten 100 Tage, ersten Wochen, Einarbeitung, Probezeit, neuer Job
curriculum: Lehrplan, Lehrinhalte, Curriculum
become a teacher: Trainer werden, Dozent werden, KI Trainer werden
which degree: welches Studium, was studieren, welcher Studiengang, Studiengang, was soll ich studieren
order: Reihenfolge, Lernplan, womit anfangen, zuerst lernen, wo anfangen, was zuerst
learning cost: kostenlos lernen, kostet der Umstieg, kostenlos, was kostet die Weiterbildung
academia: Wissenschaft, Uni Karriere, Postdoc, Forschung oder Industrie
leave academia: aus der Wissenschaft, Wissenschaft in die Industrie, Uni verlassen
ethics: Ethik, ethisch
which fits: passt zu mir, passt am besten zu mir, welcher passt, für Introvertierte, eignet sich für mich, geeignet
  für
more pay: verdient mehr, wer verdient mehr, mehr Gehalt als
"""

REFUSED = """
medicine: Arzt, Medikament, Krankheit, Symptome, Krebs, schwanger, Tabletten, Kopfschmerzen, Dosis
law: Anwalt, verklagen, klagen, Gericht, Steuer, Steuern, absetzen, Kündigungsschutz, rechtlich
abuse: Arschloch, Scheiße, Idiot, Idioten, fick, blöd, dumm
order: schreib mir, übersetze, übersetz, Witz, Gedicht, Rezept
"""

EMPTY = """
Fragen Technologie ab abend aber abgelehnt ach aktuell alle allein allem allen aller allerdings alles als also alte
alten am an andere anderem anderen anderes anders anfang anfangen angenommen angestellt ansehen anstatt arbeit
arbeiten arbeitet art artikel auch auf aufgrund aus ausser ausserdem bald band beginnen bei beide beiden beim beispiel
bekannt bekommen bekommt bereich bereits beruf berufe berufserfahrung besonders besser beste besteht besten bester
bestes bestimmt bevor bewerbe bewerbt bewirbt bin bis bisher bisschen bist bitte bleiben bleibt blick bringen brutto
bzw ca chance chancen chef circa da dabei dachte dadurch dafür dagegen daher damals damit danach dank danke dann daran
darauf darf darum darüber das dass davon davor dazu de dein deine deinen deiner dem den denen denke denken denn der
deren derzeit des deshalb dessen deutlich deutsch deutsche deutschen deutschland dich die dies diese diesem diesen
dieser dieses dinge dir direkt doch dort dran drei du durch durchschnitt durchschnittlich dürfen eben ebenfalls ebenso
echt egal eher ehrlich eigene eigenen eigentlich ein eine einem einen einer eines einfach einfacher einige einigen
einmal einsteiger einzige ende endlich er erfahrung erfahrungen erfolg erhalten ernst erreicht erst erste ersten es
etwa etwas eu euch fahren fall falls fand fast fehler fest finde finden findet folgen form frage fragen fragt frei
freund früher fällt fühle fühlt führen führt fünf für gab ganz ganze ganzen ganzes gar gearbeitet geben gebracht
gedanken gefunden gegeben gegen gehen geht gehört gekommen geld gemacht gemeinsam genau genommen genug gerade gern
gerne gesagt gesehen gestern gewesen geworden gibt gilt ging glaube glauben gleich gleichzeitig glück glücklich
grossen große großer grund gruppe gut gute guten guter hab habe haben habt halb halbes hallo halt halten handelt hart
hast hat hatte hatten heisst helfen heraus heute hier hilfe hin hinaus hinter hinweg hoch hoffe hätte höhe hören ich
idee ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii im immer in innerhalb ins insbesondere insgesamt interessiere
interessiert irgendwie ist ja jahr jahre jahren je jede jedem jeden jeder jedes jedoch jemand jetzt job jobs jung
junge jungen jährlich kam kann kannst karriere kaum keiner kennen klappen klappt klar kleine kleinen kollege kollegen
komme kommen kommt komplett kriege kriegen kriegt kurz kurzfristig könnt könnte könnten lage land lang lange
langfristig langsam lassen laut lebe leben leicht leider lernt lesen letzte letzten leute lieber liegen liegt liess
links lohnt los lässt läuft mach machbar mache machen macht mag mal man manchmal mehr mehrere mein meine meinem meinen
meiner meinst meinung meinungen meist meisten mensch menschen mich minuten mir mit mitarbeiter mitte monat monatlich
morgen musste möchte möglich möglichkeit na nach nachdem nachher nacht namen natürlich ne neben nehmen nein netto neu
neue neuen neuer neues nicht nichts nie niemand nimmt nr nun nur nächste nächsten nämlich ob oben obwohl oder oft oh
ohne ort paar parallel passiert person personen pro probleme profi profis quer rahmen rat raum raus rauskommen
realistisch recht rechts reden rein reinkommen reizt richtig richtung rolle rund sache sachen sagen sagt sagte sah
schaffe schaffen scheint schlecht schliesslich schnell schon schreiben schwer sechs sehe sehen sehr sei sein seine
seinem seinen seiner seines seit seite seiten selbst selten setzen sich sicher sie sieht sind sinn so sofort sogar
solche soll sollen sollte sollten sondern sonst sorgen sowie sowohl spass spiele spielt sprache sprechen spricht
später st stadt stark starten statt stehen steht stelle stellen stellt stimmt stunde stunden suche suchen sucht super
system tag tage tagen tatsächlich thema timeline tipp tipps titel treffen trotz trotzdem tun tut um umziehen und
ungefähr uns unser unsere unseren unserer unsicher unter vergessen verloren verschiedenen verstehen versucht viel
viele vielen vielleicht vier voll vom von vor vorbei vorher völlig wahrscheinlich wann war waren warum was weg wegen
weil weise weiss weit weiter weitere weiteren welche welchem welchen welcher welches wenig wenige weniger wenn wer
werde wichtigste wichtigsten wie wieder wieso will willst wir wird wirklich wirst wissen wo wobei woche wochen wofür
wohl wohnen wollen wollte womit worauf worden wort wovon wurde wurden während währenddessen wäre würde zahl zehn
zeigen zeigt zeit ziehen ziel ziemlich zu zudem zufrieden zukunftssicher zum zumindest zunächst zur zurück zusammen
zwar zwei zweite zweiten zweites zwischen über überhaupt überlege überlegen übrigens
"""
