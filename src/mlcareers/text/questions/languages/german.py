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
aber aktuell alle allem allen aller alles als also alten am an andere anderen anfangen anstatt arbeit arbeiten
arbeitet auch auf aus bald beginnen bei beim bekommen bekommt bereich bereits beruf berufe berufserfahrung besonders
besser beste besten bester bestes bevor bin bis bist bitte brutto chance chancen chef circa da dabei dafür damit
danach danke dann darf das dass davon davor dazu dein dem den denke denken denn der derzeit des deutschland dich die
dies diese diesem diesen dieser doch dort du durch durchschnitt durchschnittlich dürfen eher eigentlich ein eine
einem einen einer eines einfach einfacher einmal einsteiger er erfahrung ersten es etwa etwas euch fast finde finden
frage fragen freund früher für ganz gehen geht genau gerade gern gerne gibt große großer gut gute guten guter hab
habe haben hallo hat hatte heute hier hilfe hätte ich ihr im immer in ins insgesamt ist ja jahr jahre jahren je
jemand jetzt job jobs jährlich kann kannst karriere kleine kollege kollegen komme kommt kriege kriegen könnt könnte
land lebe leben leicht lernt letzte leute lieber lohnt mache machen mal man manchmal mehr mein meine meinem meinen
meiner meinst meinung meisten mensch menschen mich mir mit monat monatlich möchte möglich nach nachdem netto neue
neuen neuer nicht nichts nie nun nur nächste nächsten ob oder oft ohne person pro profi profis rat realistisch
richtig rund schnell schon schwer sehr sein seine seit selten sich sie sind sinn so soll sollen sollte sollten sonst
später stadt starten statt stelle stellen stunde stunden suche suchen sucht tag tage tatsächlich tipp tipps trotz
trotzdem tun um umziehen und ungefähr uns unter viel viele vielen vom von vor wann warum was weg wegen weil welche
welchem welchen welcher welches wenig wenige weniger wenn wer werde wichtigste wichtigsten wie wieder will wir wird
wirklich wo woche wochen wofür wohl wohnen wollen womit worauf wovon wurde währenddessen wäre würde zeit ziehen zu
zum zur zweite zwischen über überhaupt
"""
