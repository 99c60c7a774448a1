"""Topics of the guides, and what people write for them in German. __init__.py tells how it is read."""

TOPICS = """soft skills: Soft Skills, weiche Faktoren, soziale Kompetenzen, soziale Fähigkeiten, Sozialkompetenz,
  Teamfähigkeit, Schlüsselkompetenzen, Kommunikationsfähigkeit
masters: Master, Masterabschluss, Masterstudium, Masterarbeit, Masterstudiengang, Master of Science, Mastergrad,
  Master machen, Masters
phd: Promotion, Doktor, Doktortitel, promovieren, Dr, Doktorarbeit, Dissertation, Doktorat, PhD, Doktorgrad,
  Doktoranden, promoviert
bootcamp: Bootcamp, Bootcamps, Coding Bootcamp, Intensivkurs
selftaught: Autodidakt, selbst beibringen, Selbststudium, selbst lernen, im Selbststudium, eigenständig lernen,
  Autodidakten, autodidaktisch, selber lernen, alleine lernen
visa: Visum, Aufenthaltstitel, Arbeitserlaubnis, Blaue Karte, Einwanderung, auswandern, Chancenkarte,
  Aufenthaltserlaubnis, EU Blue Card, Blue Card, Visumsponsoring, Sponsoring, Arbeitsvisum, auszuwandern, nach
  Deutschland ziehen, Einwanderungsgesetz, Niederlassungserlaubnis, Staatsbürgerschaft, einwandern, umsiedeln,
  Anerkennung, Anerkennung ausländischer Abschlüsse
first job: Berufseinstieg, Berufseinsteiger, Berufsanfänger, erste Stelle, erster Job, ersten Job, ohne Erfahrung,
  ohne Berufserfahrung, Einstiegsjob, Einstiegsjobs, Einstiegsstelle, Einstiegsposition, Juniorstelle, Junior Stelle,
  Junior Stellen, Absolvent, Absolventen, Hochschulabsolventen, ersten Job finden, ersten Job bekommen, Anfänger,
  keine Erfahrung, keine Berufserfahrung, frisch von der Uni, nach dem Studium, Berufsstart, erste Job, Job finden,
  Stelle finden, Stelle bekommen, Jobeinstieg, Ersteinstieg, Job bekommen, Fuß in die Tür bekommen, Einsteigerjob,
  Einsteigerjobs, frisch aus dem Studium, ersten Datenjob
side doors: leichtesten, am leichtesten, am einfachsten, Sprungbrett, einfachste, leichter Einstieg, einfacher
  Einstieg, Einstieg am leichtesten, am leichtesten reinkommen, Sprungbrettjob, Türöffner, Fuß in die Tür, leichteste
  Rolle, leichteste, leichtester, einfachsten reinkommen, Hintertür, Umweg
experience paradox: drei Jahre Erfahrung, Jahre Berufserfahrung verlangt, trotzdem bewerben, erfülle nicht alle, alle
  wollen Erfahrung, überall wird Erfahrung verlangt, Erfahrung verlangt, Berufserfahrung gefordert, Erfahrung
  gefordert, mehrjährige Erfahrung, mehrjährige Berufserfahrung, Anforderungen nicht erfülle, nicht alle
  Anforderungen, erfülle die Anforderungen nicht, erfülle nur
network: Netzwerk, Kontakte, Empfehlung, Vitamin B, Netzwerken, Networking, Beziehungen, Kontakte knüpfen,
  Empfehlungen, jemanden kennen, Kaltakquise, anschreiben auf LinkedIn, Leute anschreiben, Mitarbeiterempfehlung,
  vernetzen
overqualified: überqualifiziert, niedriger einsteigen, unter meinem Niveau, Überqualifikation, unterfordert,
  Gehaltseinbuße, Gehaltseinbußen, weniger Gehalt akzeptieren, Rückschritt, herabstufen, eine Stufe tiefer,
  Gehaltsverzicht, weniger verdienen
the search: wie viele Bewerbungen, Jobsuche, Bewerbungen, Bewerbungen schreiben, wie lange dauert die Jobsuche, wie
  lange sucht man, Stellensuche, Bewerbungen bis zum Job, wie viele Bewerbungen schreiben, Dauer der Jobsuche
internship: Praktikum, Praktika, Werkstudent, Praktikumsplatz, Praktikanten, Pflichtpraktikum, Praktikantin,
  Werkstudentin, Werkstudentenstelle, Werkstudentenjob, Trainee, Traineeprogramm, Volontariat, Praktikumsplätze,
  Praktikant, Praktikumssuche
saturated: überlaufen, gesättigt, übersättigt, überfüllt, zu viele Bewerber, zu viele Leute, Konkurrenz,
  Konkurrenzkampf, Überangebot, zu viele Absolventen, Wettbewerb, Markt voll, umkämpft
where juniors: wer stellt Junioren ein, wer nimmt Anfänger, Traineeprogramme, Einstiegsprogramme, stellt
  Berufseinsteiger ein, wer stellt Anfänger ein, Firmen für Berufseinsteiger, Absolventenprogramm, wer stellt
  Quereinsteiger ein
countries: welches Land, welchem Land, bestes Land, besten Land, Ausland, in welchem Land, welche Länder, welchen
  Ländern, Länder, Länderübersicht, wohin auswandern, nach Ländern, Land mit, nach Land, bestes Land für, im Ausland
time: wie lange, dauert, Dauer, Monate, Monaten, wie viel Zeit, in drei Monaten, in einem Jahr, Wochen, schnell, wie
  schnell, in sechs Monaten, in 6 Monaten, in 3 Monaten, in zwei Jahren, Zeitplan, Zeitrahmen, Zeitaufwand, wie viele
  Monate, wie viele Stunden, wie viel Stunden, in einem halben Jahr, Lernzeit, wieviel Zeit, Monat für Monat
annotation: Datenannotation, Annotationsjobs, Daten labeln als Job, Annotieren
hurry: in drei Wochen, in zwei Wochen, in einer Woche, bis Weihnachten, bis Sommer, bis Jahresende, in vier Wochen, so
  schnell wie möglich
order: Reihenfolge, Lernplan, womit anfangen, zuerst lernen, wo anfangen, was zuerst, in welcher Reihenfolge, was
  lerne ich zuerst, was zuerst lernen, womit fange ich an, wo fange ich an, wie fange ich an, womit beginnen, erste
  Schritte, ersten Schritte, Fahrplan, zuerst, als erstes lernen, als Erstes, Lernreihenfolge, Einstieg ins Lernen
learning cost: kostenlos lernen, kostet der Umstieg, kostenlos, was kostet die Weiterbildung, kostenlose Kurse,
  kostenfrei, gratis, umsonst, was kostet es, ohne Geld, für lau, günstig lernen, Kosten einer Umschulung, Kosten der
  Weiterbildung, Bildungsgutschein, Förderung, gefördert, Finanzierung
which degree: welches Studium, was studieren, welcher Studiengang, Studiengang, was soll ich studieren, welches Fach,
  welche Fächer, welcher Abschluss, bester Studiengang, welchen Studiengang, was muss ich studieren, was studiert man,
  was muss man studieren, Studienfach, Studienwahl, bestes Studium, richtiges Studium, Informatik oder Mathematik,
  welches Bachelorstudium, Studiengänge, studieren um, was sollte ich studieren
cleaning: Datenbereinigung, Daten bereinigen, Datenaufbereitung, Daten aufbereiten, Daten putzen, Datenputzen
no degree: ohne Studium, ohne Abschluss, ohne Uni, ohne Hochschulabschluss, ohne Abitur, kein Studium, ohne
  Informatikstudium, nicht studiert, ohne akademischen Abschluss, ohne ein Studium, ohne Bachelor, ohne
  Studienabschluss, Studienabbrecher, Studium abgebrochen, abgebrochenes Studium, ohne Uniabschluss, Hauptschule,
  Hauptschulabschluss, Realschulabschluss, ohne Schulabschluss, ohne Diplom, nur mit Ausbildung, keinen Abschluss,
  kein Abschluss, habe nicht studiert, ohne Ausbildung, abgebrochen
juniors: Junioren, Juniors, Nachwuchs, Nachwuchskräfte, Juniorentwickler, Berufsanfänger einstellen, lohnen sich
  Junioren
which fits: passt zu mir, passt am besten zu mir, welcher passt, für Introvertierte, eignet sich für mich, geeignet
  für, welcher Job passt, welche Rolle passt, welcher Beruf passt, passt besser, passend für mich, richtig für mich,
  das Richtige für mich, bin ich geeignet, geeignet, eigne ich mich, eignen, Persönlichkeit, was passt, was soll ich
  werden, welche Rolle soll ich, welchen Beruf soll ich
specialise: spezialisieren, Spezialisierung, Generalist, Generalisten, Nische, Schwerpunkt, Fachgebiet, spezialisiert,
  Spezialist oder Generalist, breit aufgestellt"""
