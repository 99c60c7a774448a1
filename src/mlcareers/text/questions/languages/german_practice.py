"""What is asked about the work with data and models, and its words in German. __init__.py tells how it is read."""

PRACTICE = """drift: Modelldrift, Datendrift, Drift, Modell wird schlechter
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
  Erwartungen, Erwartungen an KI
explain findings: der Geschäftsführung erklären, dem Management erklären, Laien erklären, Ergebnisse erklären,
  Fachfremden erklären, dem Vorstand erklären, dem Chef erklären, meinem Chef erklären, Nichttechnikern erklären,
  Nicht Technikern, Ergebnisse präsentieren, Ergebnisse vorstellen, Ergebnisse verständlich, Management erklären,
  versteht meine Ergebnisse nicht, Storytelling
stakeholders: Stakeholder, wechselnde Anforderungen, Anforderungen ändern sich, unklare Anforderungen, Stakeholdern,
  Fachbereich weiß nicht, Fachbereich, Fachbereiche, wissen nicht was sie wollen, weiß nicht was er will, ständig neue
  Anforderungen, Anforderungen ständig
compute costs: GPU Kosten, Cloudkosten, Rechenkosten, Cloud Rechnung
estimates: Aufwand schätzen, Projekte schätzen, Aufwandsschätzung, schätzen wie lange
failing projects: Projekte scheitern, scheitern Projekte, KI Projekte scheitern, nie produktiv, Projekt gescheitert,
  Projekte gescheitert, KI Projekt scheitert, KI Projekt gescheitert, Projekte versanden, nie produktiv gehen, kommen
  nie in Produktion, gehen nie in Produktion
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
  Regulierung, Compliance, DSGVO bei KI
data privacy: sensible Daten, Kundendaten, Patientendaten, anonymisieren, Datenpanne
scaling: zu große Daten, riesige Datenmengen, Terabyte, passt nicht in den Speicher
changing technology: neue Frameworks, ständig neue Tools, ändert sich zu schnell, auf dem Laufenden bleiben, nicht
  mehr hinterher mit, auf dem neuesten Stand, auf dem aktuellen Stand, up to date, am Ball bleiben, Schritt halten,
  jede Woche ein neues, alles ändert sich, so schnell ändert, ändert sich so schnell, ändert sich ständig
talent shortage: Fachkräfte fehlen, Mangel an Fachkräften, zu wenige Fachleute, Personalmangel, Personalnot,
  Bewerbermangel, zu wenig Fachkräfte, Mangel an Personal, finden keine Leute, finden kein Personal
new jobs: neue Jobs, neue Berufe durch KI, schafft Jobs, entstehen neue, neue Jobs durch KI, neue Berufe, neuen
  Berufe, welche neuen Berufe, welche neuen Jobs, neue Berufsbilder, KI schafft, schafft KI
market size: Marktgröße, Größe des Marktes, wie groß ist der Markt, Marktvolumen
use cases: Anwendungsfälle, Einsatzgebiete, Einsatz von KI, wo wird KI eingesetzt, Anwendungsgebiete
business value: Nutzen für Unternehmen, bringt KI Unternehmen, Geschäftswert, was bringt KI, rechnet sich KI, lohnt
  sich KI für, ROI, Rendite, Mehrwert für Unternehmen, Nutzen von KI, was bringt uns KI
project steps: Projektphasen, Schritte eines Projekts, Ablauf eines Projekts, Projektablauf, von Anfang bis Ende
colleagues: mit wem arbeitet, arbeitet mit wem zusammen, Zusammenarbeit mit, mit welchen Abteilungen, mit wem arbeitet
  man, mit wem arbeite ich, mit wem arbeitet ihr, arbeitet zusammen, arbeiten zusammen mit, Zusammenarbeit zwischen
where pay differs: Gehaltsunterschiede nach Ort, Gehalt abhängig vom Ort, spielt der Ort eine Rolle, auf dem Land"""
