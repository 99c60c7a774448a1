"""What is asked about the work with data and models, and its words in German. __init__.py tells how it is read."""

PRACTICE = """\
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
messy data: schlechte Daten, schmutzige Daten, unsaubere Daten, Datenmüll, chaotische Daten, Datenchaos, mieses
  Datenmaterial, miese Daten, Datenqualität ist schlecht, Daten sind Müll, unstrukturierte Daten
missing values: fehlende Werte, Ausreißer, fehlenden Werten, Lücken in Daten
little data: zu wenig Daten, wenige Daten, kleine Datensätze, kleiner Datensatz
class imbalance: unausgewogene Klassen, unbalancierte Klassen, seltene Klasse, unausgewogen
expectations: überzogene Erwartungen, unrealistische Erwartungen, zu hohe Erwartungen, KI ist Magie, Chef will KI,
  Chef denkt KI, Chef glaubt KI, Geschäftsführung will KI, Vorstand will KI, Wunder erwarten, erwartet Wunder, falsche
  Erwartungen, Erwartungen an KI, überall KI einbauen, überall KI, will KI einbauen, will überall KI, glaubt KI kann,
  denkt KI kann, erwarten Wunder, KI als Allheilmittel, versteht nicht was, zu viel versprochen, versteht nichts von
  KI, versteht nichts von Daten, hat keine Ahnung von KI, kennt sich mit KI nicht, alles auf einmal, alles bis
  gestern, unmögliche Fristen
explain findings: der Geschäftsführung erklären, dem Management erklären, Laien erklären, Ergebnisse erklären,
  Fachfremden erklären, dem Vorstand erklären, dem Chef erklären, meinem Chef erklären, Nichttechnikern erklären,
  Nicht Technikern, Ergebnisse präsentieren, Ergebnisse vorstellen, Ergebnisse verständlich, Management erklären,
  versteht meine Ergebnisse nicht, Storytelling, Ergebnisse vermitteln, nicht technische Kollegen, Geschäftsführung
  überzeugen, Fachabteilung erklären
stakeholders: Stakeholder, wechselnde Anforderungen, Anforderungen ändern sich, unklare Anforderungen, Stakeholdern,
  Fachbereich weiß nicht, Fachbereich, Fachbereiche, wissen nicht was sie wollen, weiß nicht was er will, ständig neue
  Anforderungen, Anforderungen ständig
compute costs: GPU Kosten, Cloudkosten, Rechenkosten, Cloud Rechnung
estimates: Aufwand schätzen, Projekte schätzen, Aufwandsschätzung, schätzen wie lange
failing projects: Projekte scheitern, scheitern Projekte, KI Projekte scheitern, nie produktiv, Projekt gescheitert,
  Projekte gescheitert, KI Projekt scheitert, KI Projekt gescheitert, Projekte versanden, nie produktiv gehen, kommen
  nie in Produktion, gehen nie in Produktion, scheitern so viele, nicht in Produktion, bleibt im Piloten, bleibt ein
  Prototyp, gescheitertes Projekt
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
regulation: Regulierung, reguliert, Aufsicht, KI Verordnung, Vorschriften, AI Act, KI Gesetz, EU KI Verordnung, KI
  Regulierung, Compliance, DSGVO bei KI, Gesetze zur KI, KI Gesetze, Regeln für KI, gesetzliche Vorgaben, Regulator,
  Aufsichtsbehörde, Aufsichtsbehörden, Compliance Vorgaben, Hochrisiko KI, Hochrisiko, Konformität
data privacy: sensible Daten, Kundendaten, Patientendaten, anonymisieren, Datenpanne
scaling: zu große Daten, riesige Datenmengen, Terabyte, passt nicht in den Speicher
changing technology: neue Frameworks, ständig neue Tools, ändert sich zu schnell, auf dem Laufenden bleiben, nicht
  mehr hinterher mit, auf dem neuesten Stand, auf dem aktuellen Stand, up to date, am Ball bleiben, Schritt halten,
  jede Woche ein neues, alles ändert sich, so schnell ändert, ändert sich so schnell, ändert sich ständig, auf dem
  Laufenden, neue Tools, den Anschluss verlieren, Anschluss verlieren, mein Wissen aktuell, Wissen aktuell halten,
  Wissen auf dem neuesten, was Neues in der KI, Neuerungen, mit Neuerungen mithalten
talent shortage: Fachkräfte fehlen, Mangel an Fachkräften, zu wenige Fachleute, Personalmangel, Personalnot,
  Bewerbermangel, zu wenig Fachkräfte, Mangel an Personal, finden keine Leute, finden kein Personal, Mangel an, Leute
  fehlen, es fehlen, fehlen Fachkräfte, findet niemanden, finden niemanden, finden keine Bewerber, kaum Bewerber, zu
  wenige Bewerber, unbesetzte Stellen, offene Stellen nicht besetzt, schwer zu besetzen, schwer zu finden, Engpass,
  stellen unbesetzt, unbesetzt, unbesetzte jobs, so viele offene stellen, bleiben stellen offen, stellen nicht
  besetzt, nicht besetzt werden, sucht händeringend, suchen händeringend
new jobs: neue Jobs, neue Berufe durch KI, schafft Jobs, entstehen neue, neue Jobs durch KI, neue Berufe, neuen
  Berufe, welche neuen Berufe, welche neuen Jobs, neue Berufsbilder, KI schafft, schafft KI, neue Stellen durch KI,
  schafft Arbeitsplätze, neue Arbeitsplätze, Berufe der Zukunft, Zukunftsberufe, entstehen durch KI, neue
  Berufsfelder, entstehende Berufe, schafft KI Jobs, schafft KI Arbeitsplätze, mehr Jobs als, Jobs entstehen durch,
  durch KI entstehen, KI schafft Jobs, Jobs von morgen, Berufe von morgen
market size: Marktgröße, Größe des Marktes, wie groß ist der Markt, Marktvolumen
use cases: Anwendungsfälle, Einsatzgebiete, Einsatz von KI, wo wird KI eingesetzt, Anwendungsgebiete
business value: Nutzen für Unternehmen, bringt KI Unternehmen, Geschäftswert, was bringt KI, rechnet sich KI, lohnt
  sich KI für, ROI, Rendite, Mehrwert für Unternehmen, Nutzen von KI, was bringt uns KI, bringt es der Firma, Nutzen
  für die Firma, Return on Investment, was bringt ein Data Scientist
project steps: Projektphasen, Schritte eines Projekts, Ablauf eines Projekts, Projektablauf, von Anfang bis Ende
colleagues: mit wem arbeitet, arbeitet mit wem zusammen, Zusammenarbeit mit, mit welchen Abteilungen, mit wem arbeitet
  man, mit wem arbeite ich, mit wem arbeitet ihr, arbeitet zusammen, arbeiten zusammen mit, Zusammenarbeit zwischen,
  mit wem arbeiten, mit welchen Teams, mit anderen Teams, mit anderen Abteilungen, arbeitet mit anderen, mit wem
  arbeitet man zusammen, mit wem hat man zu, wer sitzt im Team, wer ist im Team, mit Entwicklern zusammen, mit
  Ingenieuren zusammen, mit Fachabteilungen zusammen, Kollegen wie
where pay differs: Gehaltsunterschiede nach Ort, Gehalt abhängig vom Ort, spielt der Ort eine Rolle, auf dem Land,
  ländlich, kleine Stadt, Kleinstadt, in der Provinz, München oder, Wohnort, je nach Stadt, Standort Gehalt, Ost und
  West, hängt vom Ort ab, hängt es vom Ort, Gehalt je nach Ort, Gehalt je nach Region, regionale Unterschiede,
  regionale Gehaltsunterschiede, Gehalt auf dem Land, Gehalt in Ostdeutschland, in Ostdeutschland weniger, Ost West
  Gefälle, Stadt oder Land, Großstadt oder Land, in teuren Städten, teure Stadt, günstige Stadt, Lebenshaltungskosten
no expert: kenne mich nicht aus, kenn mich nicht aus, niemand kennt sich aus, keiner kennt sich aus, niemand bei uns,
  keiner bei uns, bin kein Techniker, bin nicht technisch, ohne technisches Wissen, ohne technischen Hintergrund
  einstellen, fachfremder Chef, nicht technischer Chef, nichttechnischer Manager, kein Experte, keine Experten, kein
  Fachwissen, ohne Experten, bin Personaler, bin HR, arbeite im HR
earned: wie viel kann, wie viel könnte, wieviel kann ich, wie viel könnte ich, wie viel würde ich, was kann ich
  verdienen, was könnte ich verdienen, was kann man verdienen, was würde ich verdienen, was werde ich verdienen, was
  bekommt ein, was kriegt ein, verdient wirklich, verdienen wirklich, wirklich so gut bezahlt
day rate: am Tag verlangen, pro Tag verlangen, am Tag nehmen, Stundenlohn als Freelancer, Tagespauschale, Honorarsatz,
  wie viel pro Stunde, was nimmt man pro, Preis pro Stunde, Angebot für einen Kunden
advise pupils: meine Tochter interessiert, mein Sohn interessiert, meine Nichte will, meine Nichte möchte, mein Neffe
  will, mein Neffe möchte, mein Bruder will, mein Bruder möchte, meine Schwester will, meine Schwester möchte, meine
  Kinder sollen, rate ich meinem Sohn, rate ich meiner Tochter, meinen Schülern raten, Schüler vorbereiten, Schüler
  auf KI vorbereiten, bereite ich meine Schüler, nach dem Abi, nach dem Abitur, Abiturienten, Jugendlichen
ask back: frage ich am Ende, bevor ich zusage, bevor ich annehme, vor der Zusage, worauf achten vor, nach dem Gehalt
  fragen im
sole person: einzige Person, ganz allein, bin allein, niemand von dem ich, keiner von dem ich, niemand versteht was
  ich, mache alles allein, ohne Kollegen
level: Erfahrungsstufe, ab wann ist man, Junior Mid Senior, bin ich Senior, schon Senior, noch Junior,
  Senioritätslevel, Hierarchiestufen, Gehaltsstufe
maths: nicht so meins, Matheangst, Angst vor Mathe, Mathe ist nicht, Mathematik ist nicht, Mathe nicht mein, kein
  Mathe-Ass, mathematisch unbegabt, schwach in Mathe, in Mathe schlecht, in Mathe schwach, Mathe gehasst, hasse Mathe,
  Mathe-Niete, Matheabi, Mathe LK, wie viel Mathe, wieviel Mathe, mit Zahlen
coding: Angst vorm Programmieren, Angst vor dem Programmieren, hasse Programmieren, nicht gern programmieren, ungern
  programmieren, schlecht im Programmieren, Quellcode, gut im Programmieren, ich programmiere nicht
which fits: was liegt mir, liegt mir mehr, weiß nicht welche, weiß nicht welcher, weiß nicht was, hin und hergerissen,
  für wen eignet sich, wenn ich gerne, wenn man gerne, für Leute die, welcher Weg passt, Technik mag, Technik
  interessiert, technikaffin, technisch interessiert, technisch begabt, etwas Technik
hurry: im Schnelldurchlauf, in drei Monaten lernen, in sechs Monaten lernen, noch dieses Jahr, schnellsten Weg, in
  wenigen Wochen, binnen weniger Monate
women: Freelancerinnen, Entwicklerinnen, einzige Frau, als einzige Frau, kaum Frauen, wenige Frauen, so wenige Frauen,
  als Mutter, nur aus Männern, nur unter Männern, alles Männer, reines Männerteam, Männerteam, einzige weibliche, von
  Kollegen unterbrochen, im Meeting unterbrochen
share: Prozent der, Anteil der, die Mehrheit, Mehrheit der, die meisten haben, jeder zweite, jeder dritte, Umfrage,
  Umfragen, Hälfte der
bootcamp: Dreimonatskurs, dreimonatiger Kurs, Kompaktkurs, Programmierschule, Programmier Bootcamp, Coding Bootcamps,
  Data Bootcamp, Crashkurse, Jobgarantie Bootcamp, Bootcamp Absolvent, Bootcamp Absolventen, Bootcamp Absolventin,
  nach einem Bootcamp, nach dem Bootcamp
impostor: zu langsam für, alle können mehr, alle wissen mehr, nicht das Zeug, Zweifel an mir
negotiation: mehr verlangen, mehr fordern, Angebot zu niedrig, Angebot ist zu niedrig, weniger angeboten, bieten
  weniger, bieten mir weniger, erstes Angebot, Spielraum
rejected: durchs Interview gerasselt, durchs technische Interview gerasselt, durch das Interview gefallen, durchs
  Interview gefallen, Interview verhauen, Interview versemmelt, Interview verkackt, Interview in den Sand, Gespräch
  verhauen, Vorstellungsgespräch verhauen, Vorstellungsgespräch vermasselt, technische Interview nicht bestanden,
  Interview nicht bestanden, Coding-Interview vermasselt, ohne Begründung, ohne Angabe von Gründen, ohne Feedback,
  kein Feedback, keine Antwort auf Bewerbung, Absage ohne, lauter Absagen, ständig Absagen, weiß nicht warum abgelehnt
experience paradox: Erfahrung ohne Job, ohne Job Erfahrung, Erfahrung sammeln ohne, wie bekomme ich Erfahrung, wie
  kriege ich Erfahrung
replace: Job wegnimmt, Jobs wegnehmen, Arbeit wegnimmt, meinen Job wegnimmt, meinen Job wegnehmen, Job klauen, Job
  kosten, den Job kostet
visa: Blauen Karte, die Blaue Karte, mit der Blauen Karte, Visums, Visa für, Anerkennung meines Abschlusses,
  Bewilligung, Arbeitsbewilligung, Aufenthaltsbewilligung, Grenzgängerin, Rot Weiß Rot Karte
working language: mein Englisch, reicht mein Englisch, reicht mein Deutsch, mein Deutsch, Englisch gut genug,
  Deutsch gut genug, gut genug Englisch, gut genug Deutsch, schlechtes Englisch, schlechtem Englisch, wenig
  Englisch, wenig Deutsch, kaum Deutsch, ohne Deutsch, ohne Deutschkenntnisse, ohne Englisch, ohne
  Englischkenntnisse, kein Deutsch, kein Englisch, Englischkenntnisse, Deutschkenntnisse, Sprachkenntnisse,
  Sprachniveau, Sprachniveau B2, Sprachbarriere, mein Akzent, Akzent, Englisch B2, Deutsch B2, Deutsch C1, Englisch
  C1, fließend Englisch, fließend Deutsch, verhandlungssicheres Englisch, verhandlungssicher, Business Englisch,
  Englisch sprechen, Deutsch sprechen, Deutsch lernen für, Englisch lernen für, nur auf Englisch, nur Englisch, auf
  Englisch arbeiten, englischsprachige Jobs, englischsprachiger Job, englischsprachige Stellen, wie gut muss mein
  Englisch, wie gut muss mein Deutsch, wie viel Englisch, wie viel Deutsch, welches Sprachniveau, kein
  Muttersprachler, keine Muttersprachlerin, nicht Muttersprachler
freelance: als freier, als freie, freie Mitarbeiterin, freie Mitarbeit, Kundenakquise, Akquise, an Aufträge kommen, an
  Projekte kommen, Projektbörse, Projektbörsen, Auftragslage, freie Projekte
prepare: worauf sollte ich mich konzentrieren, worauf konzentrieren, worauf muss ich mich vorbereiten, worauf sollte
  ich mich vorbereiten, nächste Woche Interview, morgen Interview, morgen ein Interview, nächste Woche ein
  Vorstellungsgespräch, in drei Tagen Interview, letzte Vorbereitung, Vorbereitungszeit
leave academia: raus aus der Akademie, die Wissenschaft verlassen, die Uni verlassen, weg aus der Wissenschaft, aus
  der Wissenschaft aussteigen, aus der Wissenschaft in die, aus der akademischen Welt,
  Wissenschaftszeitvertragsgesetz, von der Uni in die, keine Professur, wohin mit einem Doktor, wohin mit meinem
  Doktor, wohin mit dem Doktor, wohin mit Promotion, wohin nach der Promotion, was tun nach der Promotion, was nach
  der Promotion, was nach dem Doktor
lab: Forschung bei Google, Forschung bei OpenAI, Forschung bei Meta, Forschung bei DeepMind, in die Forschung, in die
  KI Forschung, KI Forschung, Forschungslaboren, Spitzenlabor, Spitzenlabore, KI Laboren, Google DeepMind,
  Industrieforschung, Forschungsabteilungen, zu OpenAI, zu Anthropic, zu DeepMind, bei OpenAI arbeiten, bei Anthropic
  arbeiten, bei DeepMind arbeiten, in die Forschung bei Google, in die Forschung bei OpenAI, in die Forschung bei
  DeepMind, in die Forschung bei Meta
promotion: Senior nennen, sich Senior nennen, mich Senior nennen, als Senior bezeichnen, ab wann Seniorin, Seniorin
  nennen, zum Senior befördert
more pay: bekommen mehr als, bekommt mehr als, kriegen mehr als, verdienen mehr als, verdient mehr als, besser bezahlt
  als, schlechter bezahlt als, höher bezahlt als, kriege ich weniger, verdiene ich weniger, bekomme ich weniger,
  weniger Gehalt als
way: was mit Daten, etwas mit Daten, irgendwas mit Daten, was mit KI, etwas mit KI, irgendwas mit KI, beruflich mit
  Daten, mit Daten arbeiten, mit KI arbeiten
first job: stellt mich niemand ein, nimmt mich jemand, nimmt mich da jemand, nimmt mich keiner, wer stellt mich ein
cv: wie viele Seiten, eine Seite oder zwei, zwei Seiten, auf eine Seite, wie lang der Lebenslauf, Lebenslauf kürzen
first number: was kann ich fordern, wie hoch pokern, aktuelles Gehalt verraten, aktuelles Gehalt nennen, jetziges
  Gehalt nennen, mein jetziges Gehalt, was ich jetzt verdiene, was ich gerade verdiene
pay: was springt, was springt da, springt da raus, springt dabei raus, springt raus, Fixgehalt, Festgehalt, Fixum,
  variabler Gehaltsanteil, was bleibt übrig, was kommt rum, was kommt dabei rum
layoffs: Probezeit nicht bestanden, Probezeit nicht überstanden, in der Probezeit gekündigt, Kündigung in der
  Probezeit, in der Probezeit entlassen, in der Probezeit rausgeflogen, Vertrag nicht verlängert, Vertrag wurde nicht
  verlängert, Vertrag läuft aus, Kündigung erklären, meine Kündigung erklären, Entlassung erklären
first hire: ein Datenteam aufbauen, baue ich ein Datenteam, baut man ein Datenteam, Team von null aufbauen
take home: unbezahlte Aufgaben
safest: was ist sicherer, ist sicherer, welcher Job ist sicherer, welcher Beruf ist sicherer, sicherer als
fair: Kollegin verdient mehr, mehr für die gleiche Arbeit, mehr für dieselbe Arbeit, weniger für die gleiche Arbeit,
  weniger für dieselbe Arbeit
ninety days: vor dem ersten Tag, erster Tag als, erster Tag im neuen, nervös vor dem ersten, Angst vor dem ersten
red flags: nur zum Schein, Scheinstelle, Scheinstellen, Fake Stelle, nur aus Prestige, Geisterstelle, ob eine Stelle
  echt, Alarmsignale, Finger weg von Firmen
confidential: aus meinem alten Job, aus dem alten Job, Projekte aus meinem Job, Projekte aus meinem alten, Projekte
  vom alten Arbeitgeber, Projekte aus der Firma, Projekte meines Arbeitgebers, Arbeit von der Firma zeigen
quit: nur ein Jahr geblieben, nur kurz geblieben, nur ein Jahr dort, kurze Stationen, häufige Jobwechsel, viele
  Jobwechsel, zu viele Jobwechsel, oft den Job gewechselt, oft gewechselt
after: was kommt als Nächstes, wohin danach, wohin von hier, wo geht es hin, wie weiter, nächste Station, nächster
  Job, nächste Rolle, nächste Position, welche Rolle danach, was kann man danach, Entwicklungspfad, weiter nach, Wege
  danach, Perspektiven danach, was macht man nach, was mache ich nach, was kann man nach, was kommt nach dem, nach dem
  Job als, nach der Stelle als, nach ein paar Jahren als
count: Zahl von, wie groß ist die Zahl, wie viele arbeiten als, wie viele arbeiten in, wie viele Leute arbeiten, wie
  viele Beschäftigte, Beschäftigte, Beschäftigten, Beschäftigtenzahl, wie viele Stellen gibt, Zahl der Beschäftigten,
  Zahl der Stellen, wie viele von uns
cities: beste Stadt, besten Städte, welches Bundesland, in welchem Bundesland, Bundesländer, welche Region, in welcher
  Region, Ballungsraum, Ballungsräume, Großstädten, Tech Hub, Tech Hubs, wo sind die Jobs, wo sind die meisten, wo
  gibt es die meisten, wo sitzen die Firmen, Berlin oder München, Hamburg oder
world: auf der Erde, rund um den Globus, global gesehen, auf dem ganzen Planeten
titles: Jobbezeichnung, Jobbezeichnungen, so viele Titel, so viele Bezeichnungen, verschiedene Titel, verschiedene
  Bezeichnungen, anderer Name für, andere Namen für, heißt der Job, wie heißt der Beruf, wie nennt sich,
  Positionsbezeichnung
soft skills: zwischenmenschliche Fähigkeiten, Kommunikationsstärke, Teamarbeit, Empathie, emotionale Intelligenz,
  Präsentationsfähigkeiten, persönliche Eigenschaften, menschliche Seite
annotation: Bilder labeln, Bilder markieren, Bilder beschriften, Datenannotierung, Annotationsjob, Labeling Job,
  Labeling Jobs, Labeljob, KI trainieren von zu Hause, KI Trainer Job, KI Trainer Jobs, Clickworking, Crowdwork,
  Crowdworker, Mikrojobs, Microtasks, Texte für KI bewerten
juniors: keine Juniors, keine Juniors mehr, weniger Juniors, statt Juniors, Berufseinsteiger ersetzen, ersetzt
  Juniors, ersetzt Berufseinsteiger, Juniorstellen verschwinden, Einsteigerstellen, keine Einsteiger mehr, stellt
  keine Juniors, stellen keine Juniors, stellen Firmen noch Juniors
kaggle: Kaggle Projekte, Kaggle Projekt, Kaggle Profil, Kaggle Grandmaster, Hackathon, Hackathons, Titanic Projekt
own title: meinen Titel ändern, Titel ändern im Lebenslauf, Titel im Lebenslauf ändern, anderer Titel im Lebenslauf,
  mein Titel passt nicht, Titel passt nicht zu, Jobtitel anpassen, Titel frei wählen, welchen Titel angeben
read a posting: Anforderungen nicht alle, erfülle nicht alle Anforderungen, alle Anforderungen erfüllen, erfülle nur
  die Hälfte, lange Liste an Anforderungen, Muss und Kann, Anzeige richtig lesen
project talk: über meine Projekte reden, über mein Projekt reden, Projekte im Gespräch, Projektvorstellung, erzähl von
  einem Projekt, erzählen Sie von einem
recruiter: Recruitern, Talent Acquisition, Active Sourcing, Sourcer, Bewerbungsabteilung
posting: Stellenportal, Stellenportale, Anzeigentext
certain: garantierte Stelle, sichere Stelle garantiert, Erfolgsgarantie, hundertprozentig sicher, mit Sicherheit einen
  Job, Einstellungsgarantie
network: Mentor, Mentoren, einen Mentor, eine Mentorin, Mentor suchen, Mentoringprogramm, Stammtische, Kontakte in der
  Branche
illness: stottere, stottern, Stotterer, erblindet, Legasthenikerin, Sozialphobie, soziale Angst, MS Erkrankung
time spent: Stunden am Tag programmiert, Stunden am Tag programmieren, Stunden täglich programmiert, wie viel
  programmiert man, wie viel Code schreibt, Stunden in Meetings, wie viele Meetings, Anteil Meetings
social: mit Kunden rede, mit Kunden reden, gern mit Kunden, gerne mit Kunden, mit Kunden sprechen, viel Kundenkontakt,
  Menschenkontakt
firms: Produktunternehmen, Produktfirma, Produktfirmen, Dienstleister, Systemhaus, Systemhäuser, Softwarehaus, Inhouse
  oder, Beratungshaus
raise: ich unterbezahlt bin, bin ich unterbezahlt, ich zu wenig verdiene"""
