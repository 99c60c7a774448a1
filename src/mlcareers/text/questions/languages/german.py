"""Words of questions in German: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.german_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

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
need: braucht, brauche, brauchen, benötigt, benötige, nötig, notwendig, muss, müssen, Voraussetzung, Voraussetzungen,
  Anforderung, Anforderungen, wichtig, erforderlich, reicht, genügt, muss man können, muss ein, können muss
worth: lohnt, lohnen, lohnenswert, sinnvoll, wert, bringt, nützt, anerkannt, lohnt sich, rechnet sich, wertvoll, etwas
  wert, bringt mir, Sinn
still: noch, tot, veraltet, überholt, Auslaufmodell, aussterben, stirbt, noch aktuell, noch relevant, noch gebraucht,
  stirbt aus, ausgestorben
learn: lernen, lerne, lernt, studieren, Studium, Kurs, Kurse, Weiterbildung, Weiterbildungen, Lernpfad, Buch, Bücher,
  erlernen
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
coding: Programmieren, Programmierung, Programmierkenntnisse, Coden, Programmiersprache, Programmiersprachen, Sprache
maths: Mathe, Mathematik, Mathematikkenntnisse
degree: Abschluss, Uni, Universität, Hochschule, Bachelor, Hochschulabschluss, Informatikstudium, Abitur
fair: fair, gerecht, unterbezahlt, zu wenig verdient, angemessen
offer: Angebot, Jobangebot
industries: Branche, Branchen
employers: Unternehmen, Arbeitgeber, Firmen, Firma, wer stellt ein
attractive: guter Beruf, guter Job, empfehlenswert, gute Wahl, glücklich, zufrieden
against: Nachteile, Schattenseiten, spricht gegen, schlechter Beruf, bereut
more pay: verdient mehr, wer verdient mehr, mehr Gehalt als
masters: Master, Masterabschluss, Masterstudium
phd: Promotion, Doktor, Doktortitel, promovieren, Dr
bootcamp: Bootcamp, Bootcamps
selftaught: Autodidakt, selbst beibringen, Selbststudium
interview: Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Interviewfragen,
  Bewerbungsgespräche, Bewerbungsgesprächen, Jobinterview, Interviews, Fachgespräch, Vorstellungsgesprächen
rounds: Runden, wie viele Runden, Bewerbungsverfahren, Bewerbungsprozess
prepare: vorbereiten, bereite ich mich, Vorbereitung, bereite mich
ask back: Fragen an den Arbeitgeber, Rückfragen, Fragen stellen
rejected: Absagen, nur Absagen, Absage, abgelehnt, keine Antwort, keine Rückmeldung, keine Einladung
leetcode: Coding Test, Programmieraufgaben, Algorithmusaufgaben
take home: Hausaufgabe, Probeaufgabe, Take Home, Fallstudie
portfolio: Portfolio, Projekte
cv: Lebenslauf, Bewerbungsunterlagen
no numbers: ohne Zahlen
ats: Filtersoftware, Bewerbersoftware, Schlagwörter
cover letter: Anschreiben, Motivationsschreiben, Bewerbungsschreiben
red flags: Warnsignale, unseriös, Fake Jobs
read a posting: Stellenanzeige lesen, Stellenanzeige richtig lesen, Stellenanzeige verstehen
own title: Jobtitel ändern, Jobtitel im Lebenslauf
visa: Visum, Aufenthaltstitel, Arbeitserlaubnis, Blaue Karte, Einwanderung, auswandern
first job: Berufseinstieg, Berufseinsteiger, Berufsanfänger, erste Stelle, erster Job, ersten Job, ohne Erfahrung,
  ohne Berufserfahrung
side doors: leichtesten, am leichtesten, am einfachsten, Sprungbrett, einfachste
experience paradox: drei Jahre Erfahrung, Jahre Berufserfahrung verlangt, trotzdem bewerben, erfülle nicht alle
network: Netzwerk, Kontakte, Empfehlung, Vitamin B
overqualified: überqualifiziert, niedriger einsteigen, unter meinem Niveau
the search: wie viele Bewerbungen, Jobsuche, Bewerbungen
internship: Praktikum, Praktika, Werkstudent, Praktikumsplatz, Praktikanten
saturated: überlaufen, gesättigt, übersättigt
countries: welches Land, welchem Land, bestes Land, besten Land, Ausland
time: wie lange, dauert, Dauer, Monate, Monaten, wie viel Zeit, in drei Monaten, in einem Jahr, Wochen, schnell
order: Reihenfolge, Lernplan, womit anfangen, zuerst lernen, wo anfangen, was zuerst
learning cost: kostenlos lernen, kostet der Umstieg, kostenlos, was kostet die Weiterbildung
which degree: welches Studium, was studieren, welcher Studiengang, Studiengang, was soll ich studieren
no degree: ohne Studium, ohne Abschluss, ohne Uni, ohne Hochschulabschluss, ohne Abitur, kein Studium, ohne
  Informatikstudium, nicht studiert, ohne akademischen Abschluss
which fits: passt zu mir, passt am besten zu mir, welcher passt, für Introvertierte, eignet sich für mich, geeignet
  für
negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln, verhandle, verhandelt, verhandle ich,
  nachverhandeln, Gehaltsgespräch
raise: Gehaltserhöhung, mehr Gehalt verlangen, mehr Gehalt
first number: Gehaltsvorstellung, Gehaltswunsch, Gehaltsvorstellungen, Wunschgehalt
deadline: Bedenkzeit, Frist
two offers: zwei Angebote, zwei Jobangebote, Angebote vergleichen
equity: Aktienoptionen, Firmenanteile, Anteile, Bonus, Boni
notice: Kündigungsfrist, kündigen
age: mit 35, mit 40, mit 45, mit 50, mit 55, Alter, zu alt, älter, wie alt, alt genug, mit 30, mit 60, über 40, über
  50, Ü40, Ü50, zu spät
returning: Wiedereinstieg, Elternzeit, nach der Elternzeit, Babypause, Rückkehr, nach einer Pause, zurück in den
  Beruf, Lücke im Lebenslauf
family: Kinder, Familie, Kind, Mutter, Vater, alleinerziehend
illness: Schwerbehinderung, Behinderung, chronisch, Autismus
parttime: Teilzeit, halbtags, vier Tage Woche, 4 Tage Woche, 20 Stunden, reduziert arbeiten
beside a job: berufsbegleitend, nebenberuflich, neben dem Beruf, neben dem Job, neben der Arbeit, nebenbei, Stunden
  pro Woche
freelance: freiberuflich, Freiberufler, Freelancer, selbstständig, selbständig
day rate: Tagessatz, Stundensatz, Tagessätze, Stundensätze, pro Stunde verlangen
contract: Festanstellung, festangestellt, Festanstellung oder Freelance
travel: Reisetätigkeit, reisen, Dienstreisen
remote: remote, Homeoffice, Home Office, ortsunabhängig, mobiles Arbeiten, von zu Hause, von zuhause, Remote
from abroad: aus dem Ausland, für eine ausländische Firma, für ein US Unternehmen, für eine amerikanische Firma
layoffs: Entlassung, Entlassungen, entlassen, Stellenabbau, gekündigt, entlassen worden, Kündigungswelle,
  Massenentlassungen, Job verloren
bubble: Blase, KI Blase, Hype
replace: ersetzt, ersetzen, ersetzt werden, überflüssig, abgelöst, wegrationalisiert, wegfallen, überflüssig machen,
  überflüssig werden, verdrängt, verdrängen, KI ersetzt, wegautomatisiert, verschwinden
safest: sicher vor KI, sichersten, sicherste, zukunftssichersten, sicher ist
exposure: Exposition, betroffen von KI
learn to code still: noch programmieren, programmieren zu lernen, noch lernen
stress: stressig, Überstunden, Arbeitszeiten, ausgebrannt, Stress, Burnout, Work Life Balance, Arbeitsbelastung,
  ausgelastet, erschöpft, ausgelaugt, überlastet, überarbeitet
on call: Rufbereitschaft, Bereitschaftsdienst
quit: aufhören, hinschmeißen, Job wechseln
keep people: halten, Data Scientists halten, Fluktuation
other field: Ausstieg aus, aussteigen, raus aus
dull: langweilig, eintönig, öde, spannend
women: Frauen, Frau, Frauenanteil, Lohnlücke, Gender Pay Gap, Frauen verdienen
firms: Startup, Konzern, Großkonzern, Mittelstand, Beratung, Unternehmensberatung
academia: Wissenschaft, Uni Karriere, Postdoc, Forschung oder Industrie
management: Führungskraft, Führung, Führungskraft werden, Teamleiter, Teamleitung, Personalverantwortung, Fachlaufbahn
promotion: befördert, befördert werden, Senior werden, zum Senior, Beförderung zum Senior, Karriere machen
hiring: einstellen, Stellenanzeige, Personalauswahl
first hire: zuerst einstellen, wen zuerst einstellen, ersten Data Scientist einstellen, als Erstes einstellen
choose candidates: Bewerber, Bewerberinnen, Kandidaten prüfen, Kandidaten, Interviewprozess
advert: Stellenanzeige schreiben, Stellenausschreibung, Stellenanzeige formulieren
pay band: Gehaltsband, Gehaltsbänder
team: Datenteam, Team, Teamgröße, Teamstruktur
sole person: einziger Data Scientist, allein im Unternehmen, einzige Datenperson
impostor: Hochstapler, Hochstapler Syndrom, überfordert
teaching: unterrichten, lehren, Schüler, Studierende, Unterricht
become a teacher: Trainer werden, Dozent werden, KI Trainer werden
ethics: Ethik, ethisch
ninety days: erste 100 Tage, ersten 100 Tage, ersten Wochen, Einarbeitung, Probezeit, neuer Job
curriculum: Lehrplan, Lehrinhalte, Curriculum
leave academia: aus der Wissenschaft, Wissenschaft in die Industrie, Uni verlassen
"""

REFUSED = """
medicine: Arzt, Medikament, Krankheit, Symptome, Krebs, schwanger, Tabletten, Kopfschmerzen, Dosis
law: Anwalt, verklagen, klagen, Gericht, Steuer, Steuern, absetzen, Kündigungsschutz, rechtlich
abuse: Arschloch, Scheiße, Idiot, Idioten, fick, blöd, dumm
order: schreib mir, übersetze, übersetz, Witz, Gedicht, Rezept
"""
