"""Topics of the guides, and what people write for them in German. __init__.py tells how it is read."""

TOPICS = """soft skills: Soft Skills, weiche Faktoren, soziale Kompetenzen, soziale Fähigkeiten, Sozialkompetenz,
  Teamfähigkeit, Schlüsselkompetenzen, Kommunikationsfähigkeit
titles: Jobtitel, Berufsbezeichnung, Berufsbezeichnungen, Stellenbezeichnung, Stellenbezeichnungen, Titelwirrwarr, im
  Titel
masters: Master, Masterabschluss, Masterstudium, Masterarbeit, Masterstudiengang, Master of Science, Mastergrad,
  Master machen, Masters
phd: Promotion, Doktor, Doktortitel, promovieren, Dr, Doktorarbeit, Dissertation, Doktorat, PhD, Doktorgrad,
  Doktoranden, promoviert
bootcamp: Bootcamp, Bootcamps, Coding Bootcamp, Intensivkurs
selftaught: Autodidakt, selbst beibringen, Selbststudium, selbst lernen, im Selbststudium, eigenständig lernen,
  Autodidakten, autodidaktisch, selber lernen, alleine lernen
interview: Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Interviewfragen,
  Bewerbungsgespräche, Bewerbungsgesprächen, Jobinterview, Interviews, Fachgespräch, Vorstellungsgesprächen, Gespräch,
  Gespräche, Bewerbungsinterview, Technikinterview, technisches Interview, technischen Interview, Telefoninterview,
  Erstgespräch, Zweitgespräch, Kennenlerngespräch, Vorstellungstermin, Interviewer, Gesprächspartner, Job Interview,
  Interviewfrage
rounds: Runden, wie viele Runden, Bewerbungsverfahren, Bewerbungsprozess, Interviewrunden, Gesprächsrunden,
  Auswahlverfahren, Bewerbungsablauf, Ablauf, Auswahlprozess, Einstellungsprozess, wie viele Gespräche,
  Einstellungsverfahren, Recruitingprozess
prepare: vorbereiten, bereite ich mich, Vorbereitung, bereite mich, vorbereitet, bereite ich, vorzubereiten, bereitet
  man sich, Interviewvorbereitung, üben für, Probeinterview, Mock Interview
ask back: Fragen an den Arbeitgeber, Rückfragen, Fragen stellen, Rückfragen stellen, Gegenfragen, Fragen im
  Vorstellungsgespräch stellen, eigene Fragen, Fragen ans Unternehmen, selbst fragen, den Arbeitgeber fragen, Fragen
  an die Firma, Fragen sollte ich stellen
behavioural: Verhaltensfragen, Verhaltensinterview, Stärken und Schwächen, erzählen Sie von sich, Konfliktfrage, STAR
  Methode, Selbstpräsentation, Führungsprinzipien
ai in interviews: KI im Vorstellungsgespräch, KI im Interview, ChatGPT im Interview, ChatGPT im Vorstellungsgespräch,
  Copilot im Interview, schummeln, mogeln
project talk: Projekt vorstellen, Projekte vorstellen, Projekt erklären, über Projekte sprechen, Projekt präsentieren,
  von meinem Projekt erzählen, Projekte erklären
rejected: Absagen, nur Absagen, Absage, abgelehnt, keine Antwort, keine Rückmeldung, keine Einladung, kriege nur
  Absagen, bekomme nur Absagen, keine Antworten, abgelehnt worden, geghostet, meldet sich niemand, keine Zusage, keine
  Einladungen, keine Rückmeldungen, durchgefallen, nicht eingeladen, hundert Bewerbungen, Absagen bekommen,
  gescheitert
leetcode: Coding Test, Programmieraufgaben, Algorithmusaufgaben, LeetCode, Programmieraufgabe, Programmiertest, Coding
  Interview, Coding Challenge, Codingtest, Algorithmen und Datenstrukturen, Whiteboard, Live Coding, Coding Runde
system design: Systementwurf, Systemdesign, Architekturinterview, Design Interview, System Design
take home: Hausaufgabe, Probeaufgabe, Take Home, Fallstudie, Testaufgabe, Hausaufgaben, Testprojekt, Probearbeit,
  unbezahlte Aufgabe, Arbeitsprobe, Arbeitsproben, Case Study, Hausaufgabe im Bewerbungsprozess, Aufgabe für zu Hause
portfolio: Portfolio, Projekte, Projektportfolio, eigene Projekte, GitHub, Github Profil, Projektideen, Projektidee,
  welche Projekte, Privatprojekte, Nebenprojekt, Hobbyprojekte, Vorzeigeprojekt, Beispielprojekt, Beispielprojekte,
  Portfolioprojekt, Portfolioprojekte, Portfolios, Referenzprojekte, eigenes Projekt, Projekt
kaggle: Kaggle, Kaggle Wettbewerb, Kaggle Wettbewerbe, Wettbewerbe, Titanic
course projects: Kursprojekte, Kursprojekt, Projekte aus Kursen, Projekte aus dem Studium, Uniprojekte,
  Bootcampprojekte, Abschlussprojekt, Tutorialprojekte
ai written: mit KI gebaut, von KI geschrieben, mit KI geschrieben, mit ChatGPT geschrieben, KI generiert, mit ChatGPT
  gebaut, Vibe Coding, mit KI programmiert
how many projects: wie viele Projekte, ein großes Projekt, mehrere kleine Projekte, Anzahl Projekte, wie groß ein
  Projekt
confidential: vertraulich, vertrauliche, Verschwiegenheit, Verschwiegenheitserklärung, Geheimhaltung, NDA, Firmencode,
  nicht zeigen, nicht zeigen darf, geheim, Betriebsgeheimnis
cv: Lebenslauf, Bewerbungsunterlagen, CV, Lebensläufe, Lebenslaufs, Bewerbungsmappe, LinkedIn Profil, LinkedIn, Xing,
  Bewerbung schreiben, Bewerbung, Bewerbungsfoto
no numbers: ohne Zahlen, keine Zahlen, keine Kennzahlen, ohne Kennzahlen, nicht messbar, messbare Erfolge, nie in
  Produktion
ats: Filtersoftware, Bewerbersoftware, Schlagwörter, Bewerbermanagement, Bewerbermanagementsystem, ATS,
  Schlüsselwörter, Keywords, aussortiert, automatisch aussortiert, Bewerbungssoftware, Vorauswahl
cover letter: Anschreiben, Motivationsschreiben, Bewerbungsschreiben, Motivationsbrief, Anschreiben nötig,
  Begleitschreiben, Anschreiben schreiben
red flags: Warnsignale, unseriös, Fake Jobs, Red Flags, Warnzeichen, Alarmzeichen, Fake Job, Scheinangebote, Betrug,
  Scam, Geisterstellen, Geisterjobs, Fake Stellen, verdächtig
read a posting: Stellenanzeige lesen, Stellenanzeige richtig lesen, Stellenanzeige verstehen, Stellenanzeige deuten,
  Stellenanzeigen verstehen, Stellenanzeigen lesen, Muss und Kann Anforderungen, Anforderungen in der Stellenanzeige,
  Anforderungen erfüllen, zwischen den Zeilen
real title: eigentlich Analyst, eigentlich nur Analyst, in Wahrheit Analyst, Mogelpackung, falscher Titel,
  Etikettenschwindel, Titelinflation, Stelle ist eigentlich
own title: Jobtitel ändern, Jobtitel im Lebenslauf, meine Stellenbezeichnung, Stellenbezeichnung im Lebenslauf, Titel
  im Lebenslauf, welchen Titel, Titel anpassen, wie nenne ich mich, darf ich mich
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
  Spezialist oder Generalist, breit aufgestellt
negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln, verhandle, verhandelt, verhandle ich,
  nachverhandeln, Gehaltsgespräch, Verhandeln über, Verhandlungen, Gehaltsverhandlungen, aushandeln, rausholen, mehr
  rausholen, herausholen, Gegenangebot, zu verhandeln, verhandelbar, feilschen
raise: Gehaltserhöhung, mehr Gehalt verlangen, mehr Gehalt, Gehaltserhöhung verlangen, Lohnerhöhung, nach mehr Gehalt
  fragen, mehr Lohn, mehr Geld verlangen, Gehaltsanpassung, Inflationsausgleich, Chef nach mehr
first number: Gehaltsvorstellung, Gehaltswunsch, Gehaltsvorstellungen, Wunschgehalt, Gehaltsvorstellung angeben,
  Gehaltsangabe, Gehalt nennen, wie viel verlangen, wie viel soll ich verlangen, Gehaltsforderung, aktuelles Gehalt,
  zuerst eine Zahl, bisheriges Gehalt
deadline: Bedenkzeit, Frist, Bedenkzeit bitten, bis wann entscheiden, Angebot läuft ab, Zeit zum Überlegen,
  Entscheidungsfrist, schnell entscheiden
two offers: zwei Angebote, zwei Jobangebote, Angebote vergleichen, mehrere Angebote, zwischen zwei Angeboten, welches
  Angebot, zwei Stellenangebote, zwei Zusagen, zwei Jobs, zweites Angebot
startup check: Startup prüfen, Startup beitreten, zu einem Startup wechseln, Angebot von einem Startup, Startup vor
  dem Vertrag, bei einem Startup anfangen, Startup seriös
equity: Aktienoptionen, Firmenanteile, Anteile, Bonus, Boni, VSOP, ESOP, virtuelle Anteile, Mitarbeiterbeteiligung,
  Optionen, Aktien, RSUs, Unternehmensanteile, Bonuszahlung, Signing Bonus, Beteiligung, Aktienpaket
notice: Kündigungsfrist, kündigen, Kündigung, Kündigungsschreiben, Übergabe, kündige, gekündigt habe, ordentlich
  kündigen, Probezeit kündigen, Aufhebungsvertrag
age: mit 35, mit 40, mit 45, mit 50, mit 55, Alter, zu alt, älter, wie alt, alt genug, mit 30, mit 60, über 40, über
  50, Ü40, Ü50, zu spät, mit 28, mit 32, mit 38, mit 42, mit 48, mit 52, mit 58, zu spät für, zu alt für, alte,
  ältere, Altersdiskriminierung, spät anfangen, über 30, über 60, ab 40, ab 50, mit Mitte 30, Mitte 40, mit Mitte 40,
  Ende 30, Ende 40, Ende 50, Anfang 40, Anfang 50, Anfang 30, kurz vor der Rente, Rente
returning: Wiedereinstieg, Elternzeit, nach der Elternzeit, Babypause, Rückkehr, nach einer Pause, zurück in den
  Beruf, Lücke im Lebenslauf, Mutterschutz, nach der Babypause, nach Elternzeit, Wiedereinsteiger, Wiedereinsteigerin,
  Wiedereinstieg nach, Auszeit, Sabbatical, nach langer Pause, Lücken im Lebenslauf, Berufspause, zurückkehren, zurück
  in den Job, aus der Elternzeit, Karrierepause
family: Kinder, Familie, Kind, Mutter, Vater, alleinerziehend, Familienfreundlich, familienfreundliche, Kindern,
  Eltern, Alleinerziehende, Kinderbetreuung, Vereinbarkeit, vereinbar, Familie vereinbar, schwanger werden, Mama,
  Papa, Vereinbarkeit von Familie
illness: Schwerbehinderung, Behinderung, chronisch, Autismus, Autist, autistisch, ADHS, Krankheit, chronisch krank,
  Behinderungen, schwerbehindert, Depression, blind, gehörlos, Rollstuhl, Legasthenie, neurodivergent, Asperger,
  psychisch krank, Behinderung angeben
parttime: Teilzeit, halbtags, vier Tage Woche, 4 Tage Woche, 20 Stunden, reduziert arbeiten, in Teilzeit,
  Teilzeitstelle, Teilzeitjob, 30 Stunden, 4 Tage, Viertagewoche, halbe Stelle, Teilzeitstellen, Stunden reduzieren,
  weniger Stunden, 80 Prozent arbeiten, Jobsharing
beside a job: berufsbegleitend, nebenberuflich, neben dem Beruf, neben dem Job, neben der Arbeit, nebenbei, Stunden
  pro Woche, neben Vollzeitjob, abends lernen, abends, am Wochenende lernen, nebenher, Vollzeitjob, parallel zum Job,
  Stunden in der Woche, nach Feierabend, Feierabend, in der Freizeit, neben Vollzeit
freelance: freiberuflich, Freiberufler, Freelancer, selbstständig, selbständig, als Freelancer, Freelance,
  Freelancing, freiberufliche, Selbstständigkeit, Selbständigkeit, selbstständig machen, Freiberuflichkeit,
  Auftraggeber, freier Mitarbeiter, Scheinselbstständigkeit, Aufträge, eigene Firma, Gewerbe, Nebengewerbe
day rate: Tagessatz, Stundensatz, Tagessätze, Stundensätze, pro Stunde verlangen, wie viel pro Tag, was pro Tag
  verlangen, Honorar, Honorare, Stundensatz berechnen, Tagessatz verlangen, Freelancer Stundensatz
contract: Festanstellung, festangestellt, Festanstellung oder Freelance, befristet, unbefristet, befristeter Vertrag,
  Festanstellung vs, fest angestellt oder, angestellt oder freiberuflich, angestellt oder selbstständig, Zeitarbeit,
  Leiharbeit, Arbeitnehmerüberlassung, Anstellung oder, fest oder frei, Arbeitsvertrag
travel: Reisetätigkeit, reisen, Dienstreisen, viel reisen, Reisebereitschaft, Dienstreise, beim Kunden vor Ort,
  Reiseanteil, vor Ort beim Kunden, unterwegs
remote: remote, Homeoffice, Home Office, ortsunabhängig, mobiles Arbeiten, von zu Hause, von zuhause, Remote, remote
  arbeiten, Heimarbeit, Telearbeit, von daheim, hybrid, komplett remote, full remote, vollständig remote, Remotejob,
  Remotejobs, Remote Stellen, von überall, ortsungebunden, Homeoffice Anteil, digitaler Nomade, Präsenzpflicht
from abroad: aus dem Ausland, für eine ausländische Firma, für ein US Unternehmen, für eine amerikanische Firma, aus
  dem Ausland arbeiten, aus dem Ausland für, für US Firma, remote aus dem Ausland, für Firma im Ausland, für
  ausländische Firmen, vom Ausland aus, im Ausland arbeiten und, für eine US Firma
layoffs: Entlassung, Entlassungen, entlassen, Stellenabbau, gekündigt, entlassen worden, Kündigungswelle,
  Massenentlassungen, Job verloren, betriebsbedingt, betriebsbedingte Kündigung, betriebsbedingt gekündigt,
  Arbeitsplatzverlust, Arbeitsplatzabbau, Stellenstreichungen, rausgeschmissen, rausgeworfen, gefeuert, entlassen
  wurde, arbeitslos, Arbeitslosigkeit, Jobverlust, Kündigungen, Entlassungswellen, wurde gekündigt, Abfindung,
  Entlassungswelle
bubble: Blase, KI Blase, Hype, KI Hype, Hype vorbei, platzt, platzen, Blase platzt, überbewertet, nur Hype, nur ein
  Hype, oder nur Hype, KI Winter, Strohfeuer, Modeerscheinung, Eintagsfliege
replace: ersetzt, ersetzen, ersetzt werden, überflüssig, abgelöst, wegrationalisiert, wegfallen, überflüssig machen,
  überflüssig werden, verdrängt, verdrängen, KI ersetzt, wegautomatisiert, verschwinden, verdrängt werden, wegnehmen,
  Job wegnehmen, nimmt uns die Jobs, automatisiert, automatisieren, Automatisierung, übernimmt KI, KI übernimmt, KI
  wegnimmt, bedroht, gefährdet, durch KI, wegen KI, Auswirkungen von KI, Ersatz durch KI, arbeitslos durch KI,
  überflüssig durch, macht KI, von KI abgelöst, von KI ersetzt, gefährdete, KI nimmt, wird KI, verändert KI
safest: sicher vor KI, sichersten, sicherste, zukunftssichersten, sicher ist, KI sicher, KI sichere, KI sicherer Job,
  krisensicher, krisensichere, sicherer Job, sichere Jobs, zukunftssichere, am sichersten, nicht von KI ersetzt,
  zukunftssicherste, überleben
exposure: Exposition, betroffen von KI, KI Exposition, von KI betroffen, am stärksten betroffen, betroffen,
  Expositionsindex, besonders betroffen
learn to code still: noch programmieren, programmieren zu lernen, noch lernen, noch programmieren lernen,
  programmieren lernen trotz KI, noch coden lernen, lohnt sich programmieren lernen, noch Python lernen, überhaupt
  noch lernen
stress: stressig, Überstunden, Arbeitszeiten, ausgebrannt, Stress, Burnout, Work Life Balance, Arbeitsbelastung,
  ausgelastet, erschöpft, ausgelaugt, überlastet, überarbeitet, Stressfaktor, 60 Stunden Woche, Wochenendarbeit,
  Arbeitsdruck, Arbeitszeit, Druck, wie viele Stunden arbeitet, Feiertage, Urlaub, toxisch, psychische Belastung,
  belastend, anstrengend, überfordert mit Arbeit, kaputt, Arbeitsklima, müde, Wochenende arbeiten
on call: Rufbereitschaft, Bereitschaftsdienst, Bereitschaft, Schichtdienst, Nachtschicht, Rufdienst,
  Bereitschaftsdienste, Wochenenddienst, Schichtarbeit, Nachtdienst
quit: aufhören, hinschmeißen, Job wechseln, hinwerfen, unglücklich im Job, unzufrieden, bereue, wann kündigen, soll
  ich kündigen, Zeit zu gehen, Job Hopping, Jobhopping, bleiben oder gehen, gehen oder bleiben, wie lange bleiben, wie
  lange in einem Job, Firma wechseln, Arbeitgeber wechseln, Job hinschmeißen, keine Lust mehr
keep people: halten, Data Scientists halten, Fluktuation, Mitarbeiterbindung, Mitarbeiter halten, Leute halten,
  Personal halten, warum kündigen, warum gehen, binden, Abwanderung, verlassen uns, Entwickler halten
other field: Ausstieg aus, aussteigen, raus aus, aus der IT raus, Branche verlassen, weg von Data Science, raus aus
  Data Science, raus aus der IT, etwas anderes machen, was anderes machen, IT verlassen, Alternativen zu, Alternative
  zu
dull: langweilig, eintönig, öde, spannend, Langeweile, monoton, Routine, abwechslungsreich, interessant, macht Spaß,
  Spaß machen, stumpf
women: Frauen, Frau, Frauenanteil, Lohnlücke, Gender Pay Gap, Frauen verdienen, weiblich, Mädchen, Geschlecht,
  Gleichstellung, Diversität, Frauenquote, Quereinsteigerinnen, Männerdomäne, Frauen in, als Frau, Sexismus, gender,
  Gehaltslücke, Männer und Frauen
firms: Startup, Konzern, Großkonzern, Mittelstand, Beratung, Unternehmensberatung, Start up, Startups, Big Tech,
  Großunternehmen, öffentlicher Dienst, öffentlichen Dienst, Behörde, Agentur, große Firma, kleine Firma,
  Beratungsfirma, Konzern oder, Startup oder Konzern, Mittelständler, KMU
academia: Wissenschaft, Uni Karriere, Postdoc, Forschung oder Industrie, akademische Karriere, Professur, Lehrstuhl,
  Habilitation, Hochschulkarriere, wissenschaftliche Laufbahn, akademische Laufbahn, Forschung oder Wirtschaft,
  Wissenschaft oder Industrie, in der Forschung bleiben
lab: Labor, KI Labor, Forschungslabor, Forschungsinstitut, Frontier Lab, Forschungsabteilung
management: Führungskraft, Führung, Führungskraft werden, Teamleiter, Teamleitung, Personalverantwortung,
  Fachlaufbahn, Teamlead, Team leiten, Teamleiterin, Führungsposition, Führungsrolle, Führungslaufbahn, Leitung,
  Abteilungsleiter, Manager werden, ins Management, Managementlaufbahn, Experte oder Führungskraft, Fachkarriere,
  Mitarbeiter führen, Personalführung, führen, zum Teamleiter, Fachexperte, Führung übernehmen, Individual Contributor
promotion: befördert, befördert werden, Senior werden, zum Senior, Beförderung zum Senior, Karriere machen, Aufstieg
  zum, Senior aufsteigen, Junior zu Senior, vom Junior zum Senior, befördert wird, Senior Level, wann wird man Senior,
  Karriereschritt, Senior wird, zum Staff, nächste Stufe, befördert zu werden
hiring: einstellen, Stellenanzeige, Personalauswahl, einstellt, anstellen, rekrutieren, Recruiting, Personalsuche,
  Mitarbeiter finden, Mitarbeiter einstellen, Leute einstellen, Fachkräfte finden, beschäftigen, Stellenbesetzung,
  Einstellung
first hire: zuerst einstellen, wen zuerst einstellen, ersten Data Scientist einstellen, als Erstes einstellen, wen
  einstellen, wen sollte ich einstellen, wen stelle ich, wen stellt man, zuerst anstellen, erste Einstellung, ersten
  KI Mitarbeiter, erster Data Scientist, erste Data Scientist, Datenteam aufbauen, KI Team aufbauen, ersten
  Mitarbeiter, als ersten einstellen, erstes Datenteam, wen für
choose candidates: Bewerber, Bewerberinnen, Kandidaten prüfen, Kandidaten, Interviewprozess, Bewerber beurteilen,
  Bewerber prüfen, Bewerbern, Kandidat, Kandidatin, Kandidaten beurteilen, Kandidaten testen, Bewerbungsgespräch
  führen, Bewerbungsgespräche führen, Interviews führen, woran erkenne ich, woran erkennt man, Auswahl von, testen im
  Interview, bewerten, Kompetenz prüfen, Eignung prüfen, im Interview prüfen, Interviewleitfaden
advert: Stellenanzeige schreiben, Stellenausschreibung, Stellenanzeige formulieren, Stellenanzeige erstellen, Stelle
  ausschreiben, Stellenausschreibung schreiben, Stellenanzeige Vorlage, Muster Stellenanzeige, gute Stellenanzeige,
  Stellenprofil
pay band: Gehaltsband, Gehaltsbänder, Gehaltsrahmen, Gehaltsbudget, was muss ich zahlen, was muss man zahlen, wie viel
  bieten, was zahle ich einem, Gehaltsbenchmark, Budget für
levelling: Karrieremodell, Karrierestufen festlegen, Stufen im Team, Levels definieren, Laufbahnmodell, Einstufung,
  einstufen, Junior oder Senior einstellen, Karrierepfade definieren
team: Datenteam, Team, Teamgröße, Teamstruktur, Datenteams, Data Team, KI Team, Teamzusammensetzung, zentral oder
  dezentral, Teamaufbau, Organigramm, zentrales Team, Verhältnis von Engineers
sole person: einziger Data Scientist, allein im Unternehmen, einzige Datenperson, einziger, einzige, einzige Data
  Scientist, als Einzige, als Einziger, allein im Team, Einzelkämpfer, Einzelkämpferin, alleiniger, ein Mann Team,
  niemand sonst, erster Datenmensch
impostor: Hochstapler, Hochstapler Syndrom, überfordert, Impostor, Imposter, Impostor Syndrom, Hochstaplersyndrom,
  nicht gut genug, zu dumm, zu blöd, nicht schlau genug, fehl am Platz, nicht mithalten, hinterher, verloren, komme
  nicht mit, Betrüger fühlen, Selbstzweifel, zu langsam, Anfängerfehler
teaching: unterrichten, lehren, Schüler, Studierende, Unterricht, Schülern, Studenten, Studierenden, lehre,
  unterrichte, Vorlesung, Klasse, Lehrveranstaltung, Lehrkraft, Seminaren, Azubis, vermitteln, Kinder unterrichten
become a teacher: Trainer werden, Dozent werden, KI Trainer werden, Dozentin werden, Data Science Dozent, Dozent für,
  Lehrer für KI, Bootcamp Dozent, Trainer für KI, Kurse geben, Trainerin werden
assess students: Noten, benoten, Benotung, Klausur, Klausuren, Prüfungsleistung, Hausarbeiten, Plagiat, Plagiate,
  Bewertung von Studierenden, Hausarbeit
ethics: Ethik, ethisch, Moral, moralisch, Gewissen, Verantwortung der KI, Rüstung, Rüstungsindustrie, Militär,
  militärisch, schädlich
applicants: Bewerber pro Stelle, wie viele Bewerber, Bewerberzahl, Bewerberzahlen, Bewerber auf eine Stelle
ninety days: erste 100 Tage, ersten 100 Tage, ersten Wochen, Einarbeitung, Probezeit, neuer Job, erste Woche, erster
  Tag, ersten Tage, ersten 90 Tage, ersten drei Monate, erste drei Monate, neue Stelle, neuen Job, neuen Stelle,
  Onboarding, im neuen Job, erste Zeit, erste Wochen, ersten Monate, anfange neuer Job, ersten Arbeitstag, Stelle
  antreten
curriculum: Lehrplan, Lehrinhalte, Curriculum, Kursinhalt, Kursinhalte, Lehrinhalt, Studieninhalte, Kursplan,
  Modulhandbuch, Inhalte der Vorlesung, was unterrichten, was lehren, Unterrichtsplan, Unterrichtsinhalte, Kurs
  aufbauen, Themen im Kurs
leave academia: aus der Wissenschaft, Wissenschaft in die Industrie, Uni verlassen, Wissenschaft verlassen, Uni oder
  Wirtschaft, Forschung verlassen, nach der Promotion, nach dem Doktor, nach der Doktorarbeit, aus der Forschung, raus
  aus der Uni, von der Wissenschaft in die, Postdoc in die Industrie, Wissenschaft in die Wirtschaft, von der
  Promotion in die"""
