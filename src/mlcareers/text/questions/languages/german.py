"""Words of questions in German: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.german_empty import EMPTY
from mlcareers.text.questions.languages.german_topics import TOPICS
from mlcareers.text.questions.languages.german_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: Gehalt, Gehälter, Gehaltsspanne, Gehaltsvergleich, Lohn, Löhne, Verdienst, Einkommen, verdienen, verdient,
  verdiene, verdienst man, Bezahlung, bezahlt, Vergütung, Einstiegsgehalt, Durchschnittsgehalt, Jahresgehalt,
  Monatsgehalt, wie viel bekommt, was zahlt, wie viel Geld, Geld, Jahresbrutto, verdiene ich, bekommt man,
  Bruttogehalt, kriegt man, Stundenlohn, Gehaltsvorteil, Gehaltsniveau, Gehaltsspannen, Gehaltstabelle, Brutto im
  Jahr, Nettogehalt, Stundenlöhne, Jahreseinkommen, Grundgehalt, Zielgehalt, Entgelt, Entlohnung, was bekommt man, was
  kriegt, was verdient, wie viel verdient, verdiente, dotiert, zahlen, zahlt, Gehaltsunterschied, gut bezahlt, Kohle
highest: bestbezahlt, bestbezahlte, bestbezahlten, am besten bezahlt, höchste Gehalt, höchsten Gehälter, am meisten
  verdient, am meisten, höchstes Gehalt, am besten verdient, am meisten zahlt, meisten Geld, meiste Geld, am besten
  zahlt, höchste Bezahlung, höchsten Gehalt, bestverdienende, bestverdienenden, Spitzengehalt, Spitzengehälter,
  Topverdiener, Höchstgehalt, am meisten verdienen, am meisten verdiene
difference: Unterschied, Unterschiede, unterscheidet, unterscheiden, Vergleich, vergleichen, gegenüber, versus, vs,
  unterscheiden sich, Abgrenzung, abgrenzen, Gegenüberstellung, im Vergleich, besser als, schlechter als, schwerer
  als, lieber, entweder, anders als, wodurch unterscheidet
way: werden, wird man, Weg, Wechsel, wechseln, Umstieg, umsteigen, Quereinstieg, Quereinsteiger, Quereinsteigerin,
  einsteigen, Einstieg, Umschulung, Werdegang, Karriereweg, Karrierepfad, Laufbahn, Roadmap, werde ich, reinkommen,
  Berufswechsel, umschulen, Karrierewechsel, sattle um, umsatteln, Einstieg in, Seiteneinstieg, Umstieg in, Wechsel
  in, Wechsel zu, Quereinstieg als, Weg zum, Weg zur, reinrutschen, umorientieren, Neuorientierung, beruflich neu
  orientieren, Umstieg auf, umzusteigen, einzusteigen, anfangen als, Fuß fassen, Karrierestart, Ausbildung zum,
  Umsteiger, wechsle, steige um, Branchenwechsel, Jobwechsel, Ausbildung zur, Ausbildung als
after: nächster Schritt, nächsten Schritt, danach, was kommt nach, weiterentwickeln, Weiterentwicklung,
  Entwicklungsmöglichkeiten, Aufstiegschancen
need: braucht, brauche, brauchen, benötigt, benötige, nötig, notwendig, muss, müssen, Voraussetzung, Voraussetzungen,
  Anforderung, Anforderungen, wichtig, erforderlich, reicht, genügt, muss man können, muss ein, können muss,
  unbedingt, zwingend, Pflicht, vorausgesetzt, verlangt, gebraucht, notwendigerweise, brauch ich, brauche ich,
  benötigt man, muss man, ausreichend, ausreicht, Mindestanforderung, Einstiegsvoraussetzungen, Grundvoraussetzung,
  nützlich, hilfreich, Rolle spielt
worth: lohnt, lohnen, lohnenswert, sinnvoll, wert, bringt, nützt, anerkannt, lohnt sich, rechnet sich, wertvoll, etwas
  wert, bringt mir, Sinn, bringt es, bringt das, Mehrwert, rentiert, rausgeschmissenes Geld, Geldverschwendung,
  Zeitverschwendung, taugt, lohnt es sich, macht Sinn, Sinn ergibt, sinnlos, empfehlenswert ist, nützt es
still: noch, tot, veraltet, überholt, Auslaufmodell, aussterben, stirbt, noch aktuell, noch relevant, noch gebraucht,
  stirbt aus, ausgestorben, heute noch, noch sinnvoll, noch zeitgemäß, zeitgemäß, ausgedient, Sackgasse, im Sterben,
  noch gefragt, tote
learn: lernen, lerne, lernt, studieren, Studium, Kurs, Kurse, Weiterbildung, Weiterbildungen, Lernpfad, Buch, Bücher,
  erlernen, aneignen, beibringen, Lernmaterial, Lernressourcen, Tutorial, Tutorials, Onlinekurs, Onlinekurse, Online
  Kurs, Fortbildung, Fortbildungen, Lehrgang, Schulung, Seminar, Lehrbuch, auffrischen, vertiefen, studiert, lernen
  soll, gelernt, Fernstudium, studiere, studierte, Grundlagen
skills: Fähigkeiten, Kenntnisse, Kompetenzen, Skills, können, Werkzeuge, Kenntnis, Fertigkeiten, Fähigkeit, Wissen,
  Fachwissen, Know how, Qualifikation, Qualifikationen, Tools, Technologien, Kompetenz, Toolstack, Werkzeug, Technik
  Stack, Vorkenntnisse
demanded: gefragt, gefragte, gefragteste, gefragtesten, gesucht, gesuchte, begehrt, nachgefragt, begehrteste,
  begehrtesten, beliebt, beliebteste, beliebtesten, am meisten gesucht, meistgesuchte, meistgesuchten, im Trend, heiß
  begehrt, am häufigsten
outlook: Nachfrage, Zukunft, Zukunftsaussichten, Aussichten, Arbeitsmarkt, Wachstum, Bedarf, Stellenmarkt,
  Jobaussichten, Perspektive, Perspektiven, offene Stellen, Zukunftschancen, Stellenangebote, Jobmarkt,
  zukunftssicher, Chancen, Jobs gibt, Zukunftsperspektive, Zukunftsperspektiven, Berufsaussichten, Jobchancen,
  Zukunftsberuf, Trend, Trends, Prognose, Prognosen, Entwicklung des Marktes, Fachkräftemangel, Beruf mit Zukunft,
  Marktlage, Arbeitsmarktlage, wächst, boomt, Boom, Rückgang, erholt sich, Berufschancen, Stellenmarktes, Jobmarktes,
  Zukunft haben, Stellenlage
count: wie viele, Anzahl, wieviele, Zahl der, Anzahl der
share: Anteil, Prozent, Prozentsatz, wie hoch ist der Anteil, wie viel Prozent, Stellenanteil, Quote, Verhältnis
level: Stufe, Stufen, Karrierestufen, Karriereleiter, Beförderung, aufsteigen, Aufstieg, Karrierestufe,
  Senioritätsstufen, Karrierelevel, Level, Levels, Stufenmodell, Gehaltsstufen, Hierarchie, Rang
years: Jahre bis Senior, Jahre Erfahrung, Jahren Erfahrung, Jahre Berufserfahrung, wie viele Jahre, bis zum Senior,
  Berufsjahre
definition: was ist, was bedeutet, was heißt, bedeutet, Bedeutung, Definition, was versteht man unter, was ist ein,
  was ist eine, wofür steht, Begriff, erklärt, erkläre, Erklärung, was genau ist, definiert
duties: was macht, was machen, Aufgaben, Tätigkeiten, Tätigkeit, Arbeitsalltag, Alltag, Stellenbeschreibung,
  Berufsbild, Arbeitstag, typischer Tag, macht eigentlich, was tut, Aufgabengebiet, Aufgabenbereich, Zuständigkeiten,
  Verantwortlichkeiten, Tagesablauf, Berufsalltag, Alltag als, den ganzen Tag, Tagesgeschäft, Jobbeschreibung, was
  macht ein, was macht eine, was arbeitet, Verantwortung, zuständig, was machen die
certificate: Zertifikat, Zertifikate, Zertifizierung, Zertifizierungen, Prüfung, zertifiziert, Zertifikats,
  Zertifizierungsprüfung, Zertifikatskurs, zertifizieren, Abschlusszertifikat, Nachweis, Bescheinigung, Zertis
expired: abgelaufen, läuft ab, gültig, Gültigkeit, eingestellt, Nachfolger, verlängern, abgeschafft, abläuft,
  ablaufen, erneuern, Erneuerung, rezertifizieren, Rezertifizierung, Gültigkeitsdauer, Nachfolge, eingestellt worden,
  läuft aus, verfällt
cost: kostet, kosten, Preis, Gebühr, Kosten für, kostet die Prüfung, Prüfungsgebühr, Gebühren, teuer, billig, günstig,
  Preise, kostspielig, Studiengebühren
jobs: welche Jobs, welche Berufe, welcher Beruf, welcher Job, welche Stelle, welche Stellen, welche Berufsbilder, was
  für Jobs, welche Rollen, welche Rolle, was für Berufe, Berufe mit
without: ohne, kein, keine, keinen, brauchen kein, braucht kein, nicht brauchen, braucht man kein, nicht können,
  hasse, ungern, wenig, keinerlei, ohne viel, nicht gut in, schlecht in, nicht mag
coding: Programmieren, Programmierung, Programmierkenntnisse, Coden, Programmiersprache, Programmiersprachen, Sprache,
  programmiere, programmiert, Code, coden können, Codezeilen, Softwareentwicklung, Programmierer sein, programmieren
  können
maths: Mathe, Mathematik, Mathematikkenntnisse, Mathematikstudium, Mathekenntnisse, Rechnen, Analysis, Mathe schlecht,
  Mathenote
degree: Abschluss, Uni, Universität, Hochschule, Bachelor, Hochschulabschluss, Informatikstudium, Abitur, Abschlüsse,
  Studienabschluss, Diplom, FH, Fachhochschule, Bachelorabschluss, Bachelorstudium, Hochschulstudium, Fachabitur,
  akademischer Abschluss, studierter, Akademiker, duales Studium, Matura
fair: fair, gerecht, unterbezahlt, zu wenig verdient, angemessen, faires, faire, zu wenig, zu wenig bezahlt, schlecht
  bezahlt, unterbezahlt bin, angemessenes, genug bezahlt, marktüblich, marktgerecht, über den Tisch gezogen, viel zu
  wenig, ausgebeutet
offer: Angebot, Jobangebot, Stellenangebot, Vertragsangebot, angeboten, bieten mir, Zusage, Arbeitsangebot
industries: Branche, Branchen, Industrie, Industrien, Sektor, Wirtschaftszweig, Bereichen, Branchenvergleich, in
  welcher Branche
cities: welche Stadt, welchen Städten, Städte, Städten, welcher Stadt
employers: Unternehmen, Arbeitgeber, Firmen, Firma, wer stellt ein, welche Firmen, welche Unternehmen, welche
  Arbeitgeber, Arbeitgebern, wer sucht, stellen ein, stellt ein, suchen Leute, Konzerne, beste Arbeitgeber
time management: Zeitmanagement, Zeiteinteilung
world: weltweit, global, auf der Welt, auf der ganzen Welt
posting: Stellenanzeigen, Stellenausschreibungen, Jobanzeige, Jobanzeigen, Inserat, Inserate, ausgeschrieben,
  Ausschreibung, Ausschreibungen
certain: garantiert, Garantie, sicher einen Job
attractive: guter Beruf, guter Job, empfehlenswert, gute Wahl, glücklich, zufrieden, guter Berufsweg,
  zukunftsträchtig, erfüllend, Zufriedenheit, lohnt sich der Beruf, richtige Wahl, Traumjob, schöner Beruf, glücklich
  werden, attraktiv
misconception: Mythos, Mythen, Irrtum, Irrtümer, Missverständnis, Missverständnisse, Klischee, Klischees, Vorurteile
negative: warum nicht, wieso nicht, lieber nicht
time spent: wie viel Zeit verbringt, Zeit verbringt, Zeit verbringen, geht für, Anteil der Zeit, Zeit mit
  Datenaufbereitung, verbringt die meiste Zeit
against: Nachteile, Schattenseiten, spricht gegen, schlechter Beruf, bereut, Nachteil, negative Seiten, warum man
  nicht, dagegen spricht, was spricht dagegen, Vor und Nachteile, Vorteile und Nachteile, Kehrseite, Haken, lieber
  nicht werden, bereuen, schlechte Seiten, überschätzt, überbewerteter Beruf, ehrliche Meinung, nervt
just: nur ein, nur eine, nichts anderes als, dasselbe, dasselbe wie, das Gleiche, das gleiche wie, nur ein anderer
  Name, bloß, nichts weiter als, nur umbenannt, aufgewärmt
social: Menschen mag, mit Menschen, mit Menschen arbeiten, Umgang mit Menschen, introvertiert, extrovertiert,
  schüchtern, Introvertierte, kontaktfreudig, viel mit Menschen
ai tools: ChatGPT, Copilot, Claude, KI Tools, KI Werkzeuge, KI Assistenten, KI Assistent, Coding Agents, KI Agenten,
  Cursor
more pay: verdient mehr, wer verdient mehr, mehr Gehalt als, besser bezahlt, wer bekommt mehr, zahlt mehr, zahlt
  besser, mehr verdienen, besser verdienen, verdient man mehr, bekommt mehr, mehr als ein, mehr Geld als
recruiter: Personaler, Personalerin, Personalabteilung, Recruiter, Headhunter, Personalvermittler, HR
titles: Jobtitel, Berufsbezeichnung, Berufsbezeichnungen, Stellenbezeichnung, Stellenbezeichnungen, Titelwirrwarr, im
  Titel
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
  von meinem Projekt erzählen, Projekte erklären, im Interview vorstellen, Projekt im Interview, Projekt im
  Vorstellungsgespräch
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
  Scam, Geisterstellen, Geisterjobs, Fake Stellen, verdächtig, seriös
read a posting: Stellenanzeige lesen, Stellenanzeige richtig lesen, Stellenanzeige verstehen, Stellenanzeige deuten,
  Stellenanzeigen verstehen, Stellenanzeigen lesen, Muss und Kann Anforderungen, Anforderungen in der Stellenanzeige,
  Anforderungen erfüllen, zwischen den Zeilen
real title: eigentlich Analyst, eigentlich nur Analyst, in Wahrheit Analyst, Mogelpackung, falscher Titel,
  Etikettenschwindel, Titelinflation, Stelle ist eigentlich
own title: Jobtitel ändern, Jobtitel im Lebenslauf, meine Stellenbezeichnung, Stellenbezeichnung im Lebenslauf, Titel
  im Lebenslauf, welchen Titel, Titel anpassen, wie nenne ich mich, darf ich mich
drift: Modelldrift, Datendrift, Drift, Modell wird schlechter
model retraining: neu trainieren, Modell neu trainieren, nachtrainieren, Retraining
leakage: Datenleck im Training, Data Leakage, Leakage, Zielvariable verrät
overfitting: Überanpassung, Overfitting, überangepasst, Unteranpassung
experiments: Experimente festhalten, Experimente verfolgen, Experiment Tracking, Versuche protokollieren
shadow deployment: Schattenbetrieb, im Schatten testen, Canary, altes und neues Modell
rollback: Rollback, zurückrollen, alte Version zurück, neues Modell ist schlechter
model versions: Modelle versionieren, Daten versionieren, Versionierung, Modellversionen
tests of code: Code testen, ML Code testen, Tests schreiben, Pipelines testen, Unittests
code review: Code Review, Code prüfen, Code Reviews, Codeprüfung
labels: Labelqualität, falsche Labels, schlechte Labels, Annotatoren uneinig
messy data: schlechte Daten, schmutzige Daten, unsaubere Daten, Datenmüll, chaotische Daten
missing values: fehlende Werte, Ausreißer, fehlenden Werten, Lücken in Daten
little data: zu wenig Daten, wenige Daten, kleine Datensätze, kleiner Datensatz
class imbalance: unausgewogene Klassen, unbalancierte Klassen, seltene Klasse, unausgewogen
expectations: überzogene Erwartungen, unrealistische Erwartungen, zu hohe Erwartungen, KI ist Magie
explain findings: der Geschäftsführung erklären, dem Management erklären, Laien erklären, Ergebnisse erklären,
  Fachfremden erklären
stakeholders: Stakeholder, wechselnde Anforderungen, Anforderungen ändern sich, unklare Anforderungen
compute costs: GPU Kosten, Cloudkosten, Rechenkosten, Cloud Rechnung
estimates: Aufwand schätzen, Projekte schätzen, Aufwandsschätzung, schätzen wie lange
failing projects: Projekte scheitern, scheitern Projekte, KI Projekte scheitern, nie produktiv
validation: Validierung, validieren, Modellvalidierung, Kreuzvalidierung
metrics: Metrik, Metriken, welche Metrik, Genauigkeit, Kennzahl
calibration: Kalibrierung, kalibriert, Untergruppen, Wahrscheinlichkeiten stimmen nicht
deploying: Deployment, deployen, in Produktion bringen, produktiv setzen, ausrollen
monitoring: Modell überwachen, Modelle überwachen, Modellüberwachung, Monitoring
generated text: LLM Ausgaben bewerten, LLM bewerten, Chatbot bewerten, Antworten bewerten, LLM evaluieren
simple models: einfache Modelle, einfaches Modell, einfacheres Modell, Baseline, Basismodell
tuning: Hyperparameter, Hyperparametersuche, Modell abstimmen, tunen
black box: Blackbox, Black Box, warum das Modell, Modellentscheidung
bias in models: Verzerrung, verzerrte Daten, voreingenommen, Diskriminierung durch KI, Bias
regulation: Regulierung, reguliert, Aufsicht, KI Verordnung, Vorschriften
data privacy: sensible Daten, Kundendaten, Patientendaten, anonymisieren, Datenpanne
scaling: zu große Daten, riesige Datenmengen, Terabyte, passt nicht in den Speicher
changing technology: neue Frameworks, ständig neue Tools, ändert sich zu schnell, auf dem Laufenden bleiben
talent shortage: Fachkräfte fehlen, Mangel an Fachkräften, zu wenige Fachleute, Personalmangel
new jobs: neue Jobs, neue Berufe durch KI, schafft Jobs, entstehen neue
market size: Marktgröße, Größe des Marktes, wie groß ist der Markt, Marktvolumen
use cases: Anwendungsfälle, Einsatzgebiete, Einsatz von KI, wo wird KI eingesetzt, Anwendungsgebiete
business value: Nutzen für Unternehmen, bringt KI Unternehmen, Geschäftswert, was bringt KI
project steps: Projektphasen, Schritte eines Projekts, Ablauf eines Projekts, Projektablauf, von Anfang bis Ende
colleagues: mit wem arbeitet, arbeitet mit wem zusammen, Zusammenarbeit mit, mit welchen Abteilungen
where pay differs: Gehaltsunterschiede nach Ort, Gehalt abhängig vom Ort, spielt der Ort eine Rolle, auf dem Land
{TOPICS}
{WORK}
"""

REFUSED = """
medicine: Arzt, Medikament, Krankheit, Symptome, Krebs, schwanger, Tabletten, Kopfschmerzen, Dosis, Krankmeldung,
  Impfung, Therapie, Diagnose, Fieber, Antibiotika, Operation, Medikamente
law: Anwalt, krankgeschrieben, krank geschrieben, Krankengeld, Arbeitsrecht, Lohnsteuer, verklagen, klagen, Gericht,
  Steuer, Steuern, absetzen, Kündigungsschutz, rechtlich, Abmahnung, Anwalt nehmen, Klage, Wettbewerbsverbot,
  Steuererklärung, Umsatzsteuer, Sozialversicherung, Arbeitslosengeld, Rechtsanwalt, illegal, Einspruch, Mietrecht,
  Elterngeld
abuse: Arschloch, Scheiße, Idiot, Idioten, fick, blöd, dumm, Hurensohn, Wichser, Depp, Trottel
order: schreib mir, übersetze, übersetz, Witz, Gedicht, Rezept, schreibe mir, schreib ein, programmiere mir, erzähl
  mir einen Witz, fasse zusammen, male, zeichne
finance: Bitcoin, Krypto, Kryptowährung, Aktien kaufen, ETF, investieren, Geldanlage, Hypothek, Kredit,
  Lebensversicherung
facts: wer hat gegründet, wer ist der Chef von, Hauptstadt von, wer gewann, wer hat erfunden
shopping: soll ich kaufen, zu kaufen, kaufe ich, am besten kaufen
handiwork: installieren, installiere, Fehlermeldung
perks: Weihnachtsgeld, Urlaubsgeld, Bildungsgutschein, Stipendium, Urlaubstage, wie viel Urlaub, Krankenversicherung,
  Dresscode, was zieht man, was ziehe ich, anziehen, Firmenwagen, Dienstwagen
"""
