"""Words of questions in German: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: Gehalt, Gehälter, Gehaltsspanne, Gehaltsvergleich, Lohn, Löhne, Verdienst, Einkommen, verdienen, verdient,
  verdiene, verdienst man, Bezahlung, bezahlt, Vergütung, Einstiegsgehalt, Durchschnittsgehalt, Jahresgehalt,
  Monatsgehalt, wie viel bekommt
highest: bestbezahlt, bestbezahlte, bestbezahlten, am besten bezahlt, höchste Gehalt, höchsten Gehälter, am meisten
  verdient, am meisten
difference: Unterschied, Unterschiede, unterscheidet, unterscheiden, Vergleich, vergleichen, gegenüber, versus, vs
way: werden, wird man, Weg, Wechsel, wechseln, Umstieg, umsteigen, Quereinstieg, Quereinsteiger, Quereinsteigerin,
  einsteigen, Einstieg, Umschulung, Werdegang, Karriereweg, Karrierepfad, Laufbahn, Roadmap
need: braucht, brauche, brauchen, benötigt, benötige, nötig, notwendig, muss, müssen, Voraussetzung,
  Voraussetzungen, Anforderung, Anforderungen, wichtig, erforderlich, reicht, genügt
worth: lohnt, lohnen, lohnenswert, sinnvoll, wert, bringt, nützt, anerkannt
still: noch, tot, veraltet, überholt, Auslaufmodell, aussterben, stirbt
learn: lernen, lerne, lernt, studieren, Studium, Kurs, Kurse, Weiterbildung, Weiterbildungen, Lernpfad, Buch,
  Bücher, erlernen
skills: Fähigkeiten, Kenntnisse, Kompetenzen, Skills, können, Werkzeuge
demanded: gefragt, gefragte, gefragteste, gefragtesten, gesucht, gesuchte, begehrt
outlook: Nachfrage, Zukunft, Zukunftsaussichten, Aussichten, Arbeitsmarkt, Wachstum, Bedarf, Stellenmarkt,
  Jobaussichten, Perspektive, Perspektiven, offene Stellen
count: wie viele, Anzahl
share: Anteil, Prozent, Prozentsatz
level: Stufe, Stufen, Karrierestufen, Karriereleiter, Beförderung, aufsteigen, Aufstieg
definition: was ist, was bedeutet, was heißt, bedeutet, Bedeutung, Definition
duties: was macht, was machen, Aufgaben, Tätigkeiten, Tätigkeit, Arbeitsalltag, Alltag, Stellenbeschreibung,
  Berufsbild
certificate: Zertifikat, Zertifikate, Zertifizierung, Zertifizierungen, Prüfung, zertifiziert
expired: abgelaufen, läuft ab, gültig, Gültigkeit, eingestellt, Nachfolger, verlängern, abgeschafft
cost: kostet, kosten, Preis, Gebühr
jobs: welche Jobs, welche Berufe, welcher Beruf, welcher Job, welche Stelle, welche Stellen
without: ohne, kein, keine, keinen, brauchen kein, braucht kein, nicht brauchen
coding: Programmieren, Programmierung, Programmierkenntnisse, Coden
maths: Mathe, Mathematik, Mathematikkenntnisse
degree: Abschluss, Uni, Universität, Hochschule, Bachelor, Hochschulabschluss, Informatikstudium, ohne Studium,
  Abitur
masters: Master, Masterabschluss, Masterstudium
phd: Promotion, Doktor, Doktortitel, promovieren, Dr
bootcamp: Bootcamp, Bootcamps
selftaught: Autodidakt, selbst beibringen, Selbststudium
interview: Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Interviewfragen
portfolio: Portfolio, Projekte
cv: Lebenslauf, Bewerbungsunterlagen, Anschreiben
negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln
offer: Angebot, Jobangebot
visa: Visum, Aufenthaltstitel, Arbeitserlaubnis, Blaue Karte, Einwanderung, auswandern
age: mit 35, mit 40, mit 45, mit 50, mit 55, Alter, alt, zu alt, älter
returning: Wiedereinstieg, Elternzeit
parttime: Teilzeit, berufsbegleitend, nebenbei
freelance: freiberuflich, Freiberufler, Freelancer, selbstständig, selbständig, Stundensatz, Tagessatz
remote: remote, Homeoffice, Home Office, ortsunabhängig
first job: Berufseinstieg, Berufseinsteiger, Berufsanfänger, erste Stelle, erster Job, ersten Job, ohne Erfahrung,
  ohne Berufserfahrung
internship: Praktikum, Praktika, Werkstudent
layoffs: Entlassung, Entlassungen, entlassen, Stellenabbau, gekündigt
saturated: überlaufen, gesättigt, übersättigt
replace: ersetzt, ersetzen, ersetzt werden, überflüssig, abgelöst, wegrationalisiert
stress: stressig, Überstunden, Arbeitszeiten, ausgebrannt
women: Frauen, Frau, Frauenanteil
industries: Branche, Branchen
employers: Unternehmen, Arbeitgeber, Firmen, Firma, wer stellt ein
hiring: einstellen, Stellenanzeige, Bewerber, Personalauswahl
management: Führungskraft, Führung
teaching: unterrichten, lehren
time: wie lange, dauert, Dauer, Monate, Monaten
"""

REFUSED = """
medicine: Arzt, Medikament, Krankheit, Symptome, Krebs, schwanger, Tabletten, Kopfschmerzen, Dosis
law: Anwalt, verklagen, klagen, Gericht, Steuer, Steuern, absetzen, Kündigungsschutz, rechtlich
abuse: Arschloch, Scheiße, Idiot, Idioten, fick, blöd, dumm
order: schreib mir, übersetze, übersetz, Witz, Gedicht, Rezept
"""

EMPTY = """
ab abend aber abgelehnt ach aktuell alle allein allem allen aller allerdings alles als also alte alten am an andere
anderem anderen anderes anders anfang anfangen angenommen angestellt ansehen anstatt arbeit arbeiten arbeitet art
artikel auch auf aufgrund aus ausser ausserdem bald band beginnen bei beide beiden beim beispiel bekannt bekommen
bekommt bereich bereits beruf berufe berufserfahrung besonders besser beste besteht besten bester bestes bestimmt
bevor bewerbe bewerbt bewirbt bin bis bisher bisschen bist bitte bleiben bleibt blick bringen brutto bzw ca chance
chancen chef circa da dabei dachte dadurch dafür dagegen daher damals damit danach dank danke dann daran darauf darf
darum darüber das dass davon davor dazu de dein deine deinen deiner dem den denen denke denken denn der deren derzeit
des deshalb dessen deutlich deutsch deutsche deutschen deutschland dich die dies diese diesem diesen dieser dieses
dinge dir direkt doch dort dran drei du durch durchschnitt durchschnittlich dürfen eben ebenfalls ebenso echt egal
eher ehrlich eigene eigenen eigentlich ein eine einem einen einer eines einfach einfacher einige einigen einmal
einsteiger einzige ende endlich er erfahrung erfahrungen erfolg erhalten ernst erreicht erst erste ersten es etwa
etwas eu euch fahren fall falls fand fast fehler fest finde finden findet folgen form frage fragen fragt frei freund
früher fällt fühle fühlt führen führt fünf für gab ganz ganze ganzen ganzes gar gearbeitet geben gebracht gedanken
gefunden gegeben gegen gehen geht gehört gekommen geld gemacht gemeinsam genau genommen genug gerade gern gerne gesagt
gesehen gestern gewesen geworden gibt gilt ging glaube glauben gleich gleichzeitig glück glücklich grossen große
großer grund gruppe gut gute guten guter hab habe haben habt halb halbes hallo halt halten handelt hart hast hat hatte
hatten heisst helfen heraus heute hier hilfe hin hinaus hinter hinweg hoch hoffe hätte höhe hören ich idee ihm ihn
ihnen ihr ihre ihrem ihren ihrer ihres ii im immer in innerhalb ins insbesondere insgesamt irgendwie ist ja jahr jahre
jahren je jede jedem jeden jeder jedes jedoch jemand jetzt job jobs jung junge jungen jährlich kam kann kannst
karriere kaum keiner kennen klappen klappt klar kleine kleinen kollege kollegen komme kommen kommt komplett kriege
kriegen kriegt kurz kurzfristig könnt könnte könnten lage land lang lange langfristig langsam lassen laut lebe leben
leicht leider lernt lesen letzte letzten leute lieber liegen liegt liess links lohnt los lässt läuft mach mache machen
macht mag mal man manchmal mehr mehrere mein meine meinem meinen meiner meinst meinung meinungen meist meisten mensch
menschen mich minuten mir mit mitarbeiter mitte monat monatlich morgen musste möchte möglich möglichkeit na nach
nachdem nachher nacht namen natürlich ne neben nehmen nein netto neu neue neuen neuer neues nicht nichts nie niemand
nimmt nr nun nur nächste nächsten nämlich ob oben obwohl oder oft oh ohne ort paar parallel passiert person personen
pro probleme profi profis quer rahmen rat raum raus rauskommen realistisch recht rechts reden rein reinkommen richtig
richtung rolle rund sache sachen sagen sagt sagte sah schaffe schaffen scheint schlecht schliesslich schnell schon
schreiben schwer sechs sehe sehen sehr sei sein seine seinem seinen seiner seines seit seite seiten selbst selten
setzen sich sicher sie sieht sind sinn so sofort sogar solche soll sollen sollte sollten sondern sonst sorgen sowie
sowohl spass spiele spielt sprache sprechen spricht später st stadt stark starten statt stehen steht stelle stellen
stellt stimmt stunde stunden suche suchen sucht super system tag tage tagen tatsächlich thema tipp tipps titel treffen
trotz trotzdem tun tut um umziehen und ungefähr uns unser unsere unseren unserer unsicher unter vergessen verloren
verschiedenen verstehen versucht viel viele vielen vielleicht vier voll vom von vor vorbei vorher völlig
wahrscheinlich wann war waren warum was weg wegen weil weise weiss weit weiter weitere weiteren welche welchem welchen
welcher welches wenig wenige weniger wenn wer werde wichtigste wichtigsten wie wieder wieso will willst wir wird
wirklich wirst wissen wo wobei woche wochen wofür wohl wohnen wollen wollte womit worauf worden wort wovon wurde
wurden während währenddessen wäre würde zahl zehn zeigen zeigt zeit ziehen ziel ziemlich zu zudem zufrieden
zukunftssicher zum zumindest zunächst zur zurück zusammen zwar zwei zweite zweiten zweites zwischen über überhaupt
überlege überlegen übrigens
"""
