"""How models are built and kept working, as questions in German say it. __init__.py tells how it is read."""

MODELS = """\
drift: Konzeptdrift, Modellverfall, Modell/Modelle/Vorhersagen werden schlechter, Modell wird immer schlechter, Modell
  wurde schlechter, Modell verschlechtert sich, Modelle verschlechtern sich, mit der Zeit schlechter, nach
  einigen/ein/paar Monaten schlechter, wird nach Monaten schlechter, Modell/Modelle altern, Modell altert, Modell
  veraltet, Modell ist veraltet, Modelle veralten, veraltetes/veraltete/veralteten Modell, veraltete Modelle, verliert
  an Genauigkeit, Daten ändern sich, Daten verändern sich, ändern sich die Daten, verändern sich die Daten, Daten
  haben sich verändert/geändert, Daten sehen anders aus, auf einmal schlechter, plötzlich schlechter, plötzlich
  falsche Vorhersagen, Drift erkennen, driftet, driften, Modell funktioniert nicht mehr
model retraining: das/ein/unser/mein Modell neu trainieren, Modelle neu trainieren, Modell nachtrainieren, Modelle
  nachtrainieren, wann neu trainieren, wie oft neu trainieren, wie oft trainieren, oft ein Modell trainieren, erneut
  trainieren, Neutraining, Nachtraining, neu trainiert, nachtrainiert, erneut trainiert, neu zu trainieren,
  nachzutrainieren, regelmäßig neu trainieren, automatisch neu trainieren, retrainen, retraint, Trainingsintervall,
  Modell aktualisieren, Modelle aktualisieren, Modell auffrischen, Modell auf dem neuesten Stand
leakage: Target Leakage, Label Leakage, Datenlecks, Datenleck, Leck in den Daten, Information aus der Zukunft,
  Informationen aus der Zukunft, Daten aus der Zukunft, Zukunftsdaten, Testdaten im Training, Testdaten im
  Trainingssatz, Testdaten landen im Training, Trainings und Testdaten vermischt, Train und Test vermischt, verdächtig
  gut, verdächtig hoch, zu gut um wahr, 99 Prozent Genauigkeit, 100 Prozent Genauigkeit, 99 Genauigkeit, verrät die
  Zielvariable, verrät das Ergebnis, Ziel verrät, leakt, leaken, geleakt
overfitting: Overfit, overfittet, overfitten, Underfitting, Übertraining, übertrainiert, Modell lernt auswendig, lernt
  die Daten auswendig, lernt nur auswendig, auswendig gelernt, auf Trainingsdaten gut, im Training gut, gut im
  Training, generalisiert nicht, generalisiert schlecht, schlecht auf Testdaten, auf neuen Daten schlecht, zu stark
  angepasst, überanpassen, Überanpassung vermeiden
experiments: Experimente protokollieren, Experimente dokumentieren, Experimente verwalten, Experimente tracken,
  Experimente nachvollziehbar, Experiment reproduzieren, Experimente reproduzieren, Ergebnisse reproduzieren,
  reproduzierbar, reproduzierbare Ergebnisse, reproduzierbare Experimente, Reproduzierbarkeit, reproduzierbares,
  Experimentverfolgung, Versuche festhalten, Versuche dokumentieren, Versuche verwalten, welche Versuche, Überblick
  über Experimente, Überblick über meine/die Experimente, Überblick über Versuche, Trainingsläufe, Trainingsläufe
  verwalten, Läufe protokollieren, Excel für Experimente
shadow deployment: Schattenmodus, Schattenmodell, parallel laufen lassen, parallel zum alten, neben dem alten Modell,
  neben dem alten laufen, neues Modell testen, neues Modell sicher testen, neues Modell ausprobieren, neues Modell
  ausrollen, neues Modell einführen, Modell live testen, im Livebetrieb testen, an echten Nutzern testen, an echtem
  Verkehr, mit echtem Traffic, Champion Challenger, altes Modell ersetzen, vor dem Austausch testen
rollback: zurückgerollt, zurückzurollen, zurück auf die alte/vorige Version, zurück zur alten/vorigen Version, auf das
  alte Modell, zum alten Modell, zum alten Modell zurück, zurück zum alten Modell, vorherige Version, Deployment
  rückgängig, Release rückgängig, rückgängig machen, Modell zurücknehmen, neues Modell schlechter, neue Version
  schlechter, neue Version ist schlechter, Modell ist schlechter als
model versions: Modell versionieren, Modellversion, Modellversionierung, Datenversionierung, Datensätze versionieren,
  versioniert, versionieren, welche Version der Daten, welche Version des Modells, welche Modellversion, welcher
  Datenstand, Datenstand, Git für Daten, Daten in Git, Modelle in Git, Modellregister, Modell Registry
tests of code: ML Code testet, Code testet, Datenpipeline testen, Datenpipelines testen, Pipeline testen, Features
  testen, Unittest, Integrationstests, automatisierte Tests, Tests für Modelle, Tests für Pipelines, Tests für
  Datenpipelines, was testet man, wie testet man Modelle, wie testet man Code, wie teste ich Code, wie teste ich
  Pipelines, Testabdeckung, Notebook testen, Notebooks testen, testgetrieben
code review: Code reviewen, Code begutachten, Pull Request, Pull Requests, Merge Request, Merge Requests, Codereview,
  Codereviews, Code Qualität, Codequalität, Notebook reviewen, Notebooks reviewen
labels: verrauschte Labels, ungenaue Labels, uneinheitliche Labels, widersprüchliche Labels, inkonsistente Labels,
  Fehler in den Labels, falsch gelabelt, schlecht gelabelt, falsch annotiert, Qualität der Labels, Qualität der
  Annotationen, Annotationsqualität, Annotatoren sind sich uneinig, Annotierer, wer labelt, wer labelt die Daten,
  Daten labeln lassen, Daten labeln, Daten annotieren lassen, labeln lassen, Labelrauschen
messy data: verschmutzte/kaputte/fehlerhafte/unbrauchbare/chaotischen/schlechten/unsauberen Daten, mit schlechten
  Daten arbeiten, miese Datenqualität, schlechte Datenqualität, mangelnde Datenqualität, Qualität der Daten, Daten
  sind schlecht, Daten sind ein Chaos, Daten sind chaotisch, Müll rein
missing values: fehlender Wert, fehlende Daten, Fehlwerte, leere Felder, leere Zellen, leere Zeilen, Nullwerte, NaN,
  NaNs, NaN Werte, Ausreißern, Ausreißer entfernen, Ausreißer behandeln, Lücken in den Daten, Datenlücken, Lücken
  füllen, imputieren, Zeilen löschen, Zeilen wegwerfen, Werte auffüllen, Werte ergänzen
little data: kaum Daten, sehr wenig Daten, wenig Daten, wenigen Daten, zu wenige Daten, nicht genug Daten, nicht
  genügend Daten, genug Daten, genügend Daten, kleine Datenmengen, kleine Datenmenge, kleinen Datensätzen, kleinem
  Datensatz, kleinen Datensatz, wenige Beispiele, zu wenige Beispiele, wie viele Daten braucht, wie viele Daten, wie
  viel Daten, Datenmangel, zu klein der Datensatz, Datensatz ist zu klein, Datensatz zu klein
class imbalance: unausgeglichene Klassen, unausgeglichen, unausgeglichene Daten, ungleich verteilt, ungleich verteilte
  Klassen, ungleiche Klassen, unausgewogene Daten, unausgewogenen, Klassenungleichgewicht, Ungleichgewicht der
  Klassen, Klassenverteilung, seltene Klassen, seltene Ereignisse, seltenen Ereignissen, seltene Fälle, wenige
  positive, kaum positive Fälle, nur 1 Prozent positiv, Oversampling, Undersampling, Klassengewichte,
  Minderheitsklasse
expectations: zu viel von KI, Wunder von KI, Erwartungen der Kunden/Chefs/Geschäftsführung, Erwartungsmanagement,
  Erwartungen dämpfen, Erwartungen bremsen, völlig falsche Vorstellungen, Chef versteht nicht, Chef versteht KI nicht
explain findings: verständlich erklären, Laien vermitteln, Nicht Technikern erklären, der Fachabteilung erklären, dem
  Kunden erklären, Modell erklären wie, Ergebnisse kommunizieren, vor dem Vorstand präsentieren
stakeholders: ständig neue Wünsche, ändern ständig, ändert ständig die Anforderungen, ändern dauernd ihre Meinung,
  ändert dauernd seine Meinung, Anforderungen ändern sich ständig, vage Anforderungen, Fachabteilung will,
  Fachabteilung ändert, Ansprechpartner im Fachbereich, Umgang mit Stakeholdern, Umgang mit Fachabteilungen
compute costs: GPU Rechnung, GPU Kosten senken, Cloud Kosten, Kosten der Cloud, Kosten für die Cloud, Kosten für GPUs,
  Trainingskosten, Kosten des Trainings, Kosten für das Training, kostet das Training, kostet ein Training,
  Rechenbudget, GPU Budget, Rechenzeit, Rechenleistung zu teuer, AWS Rechnung, Azure Rechnung, Cloudrechnung,
  Inferenzkosten, Tokenkosten, API Kosten, GPU Stunden, GPUs mieten, GPU mieten, eigene GPU, eigene GPUs
estimates: Aufwand abschätzen, Aufwände schätzen, Aufwandschätzung, Aufwandsschätzungen, Projekt schätzen,
  Projektdauer, Dauer eines Projekts, abschätzen wie lange, wie lange ein Projekt, wie lange dauert ein Projekt,
  Zeitschätzung, Story Points, Storypoints, Sprint Planung, Sprintplanung, Schätzungen abgeben, Schätzung abgeben,
  Deadline reißen, Termine nicht halten, verpasse Deadlines, Scrum für Data Science, agil arbeiten
validation: validiert, Validierungsset, Validierungsdaten, Validierungsdatensatz, Testset, Testdatensatz, Train Test
  Split, Daten aufteilen, Daten aufteilen in, Aufteilung der Daten, Aufteilung in Training, Holdout, Kreuzvalidieren,
  Modell validieren, Modelle validieren, Modell testen bevor, ob ein Modell gut, ob mein Modell gut, ob das Modell
  gut, Zeitreihen validieren
metrics: Gütemaß, Gütemaße, Bewertungsmaß, Evaluationsmetrik, Evaluierungsmetrik, Evaluationsmetriken, Fehlermaß,
  Fehlermaße, welches Maß, welche Metriken, welche Kennzahl, welche Kennzahlen, richtige Metrik, Trefferquote,
  Präzision oder, Precision, Recall, F1, F1 Score, AUC, ROC, ROC AUC, RMSE, Accuracy, Genauigkeit eines Modells,
  Genauigkeit des Modells, Modellgüte, Qualität eines Modells, Modell bewerten, Modelle bewerten, misst man ein Modell
calibration: kalibrieren, kalibriertes, unkalibriert, Wahrscheinlichkeiten kalibrieren, vorhergesagte
  Wahrscheinlichkeiten, Wahrscheinlichkeiten falsch, zu selbstsicher, pro Segment, je Segment, je Gruppe, pro Gruppe,
  für einzelne Gruppen, für manche Gruppen, für manche Gruppen schlechter, Durchschnitt verdeckt, Mittelwert verdeckt
deploying: Modell deployen, Modelle deployen, ein Modell produktiv, Modell ausrollen, Modell ausliefern, Modell in
  Betrieb nehmen, in Betrieb nehmen, in den Betrieb bringen, in die Produktion bringen, in die Produktion, produktiv
  bringen, produktiv nehmen, produktiv gehen, produktionsreif, live gehen, live stellen, live bringen, live schalten,
  vom Notebook in die, Notebook in Produktion, Modell als API, Bereitstellung, bereitstellen, produktionsnah
monitoring: ein/das/mein/unser Modell überwachen, Modelle in Produktion überwachen, Modell im Betrieb, Modelle im
  Betrieb, Modell im Blick behalten, Modelle im Blick, überwacht man Modelle, überwacht man ein Modell, überwacht ihr,
  überwache ich, Modell warten, Modelle warten, Wartung von Modellen, Modellwartung, Modell pflegen, Modelle pflegen,
  Modelle betreuen, merkt man dass ein Modell, merke ich dass ein Modell, merken wenn ein Modell, Alarm wenn, Alarme,
  Dashboards für Modelle, Modellmonitoring, Modell Monitoring, Datenüberwachung
generated text: LLM Evaluierung, LLMs evaluieren, LLMs bewerten, LLM testen, LLMs testen, Chatbot testen, Chatbots
  testen, Chatbots bewerten, Qualität der Antworten, Antworten eines LLM, Antworten eines Chatbots, Antworten von
  ChatGPT prüfen, generierte Texte, generierten Text, generierte Antworten, Texte bewerten, Prompts testen, Prompt
  testen, Prompts bewerten, RAG evaluieren, RAG bewerten, RAG testen, Agenten testen, Agenten evaluieren,
  halluziniert, halluzinieren, Halluzination, Halluzinationen, LLM as a Judge, LLM als Richter
simple models: simples Modell, simple Modelle, einfachen Modell, einfachen Modellen, einfachere Modelle, einfacheren
  Modell, einfach anfangen, mit einfachen Modellen, lieber ein einfaches, reicht ein einfaches, reicht lineare
  Regression, reicht logistische Regression, komplexes Modell, komplexe Modelle, kompliziertes Modell, komplizierte
  Modelle, zu komplex, zu kompliziert, Baselines, Referenzmodell, Vergleichsmodell, mit Kanonen auf Spatzen, Deep
  Learning übertrieben, Deep Learning überhaupt nötig, braucht es Deep Learning
tuning: Hyperparameter suchen, Hyperparameter optimieren, Hyperparameteroptimierung, Hyperparametertuning, Parameter
  optimieren, Parameter suchen, beste Parameter, besten Parameter, Gridsearch, Random Search, Rastersuche,
  Zufallssuche, Bayessche Optimierung, Modell optimieren, Modelle optimieren, Modell tunen, Modelle tunen, Feintuning
  der Parameter
black box: Blackboxen, Blackbox Modell, Black Box Modelle, warum ein Modell, warum hat das Modell, wieso das Modell,
  Modell entscheidet, Entscheidung des Modells, Entscheidungen des Modells, Entscheidungen eines Modells,
  Modellentscheidungen, erklärbare KI, erklärbar, erklärbare Modelle, Erklärbarkeit, nachvollziehbar, nachvollziehbare
  Modelle, Interpretierbarkeit, interpretierbar, interpretierbare Modelle, Vorhersagen erklären, Vorhersage erklären,
  verstehen was das Modell, versteht niemand das Modell
bias in models: voreingenommene Daten, voreingenommenes Modell, voreingenommene Modelle, verzerrtes Modell, verzerrte
  Modelle, verzerrt, Verzerrungen, Verzerrungen im Datensatz, unfaire Modelle, unfaires Modell, unfaire
  Entscheidungen, faires Modell, faire Modelle, diskriminierende Modelle, diskriminierende KI, diskriminiert das
  Modell, Modell diskriminiert, KI diskriminiert, Algorithmus diskriminiert, diskriminierender Algorithmus,
  rassistische KI, sexistische KI, Vorurteile in Daten, benachteiligt das Modell, Modell benachteiligt
data privacy: personenbezogene Daten, personenbezogenen Daten, vertrauliche Daten, private Daten, Gesundheitsdaten,
  Patientenakten, Kundendaten nutzen, Kundendaten verwenden, Kundendaten trainieren, auf Kundendaten, mit Kundendaten,
  sensiblen Daten, anonymisiert, anonymisierte Daten, Anonymisierung, pseudonymisieren, Pseudonymisierung,
  Datenpannen, Datenleak, darf ich Kundendaten, darf man Kundendaten, Daten in ChatGPT, Firmendaten in ChatGPT
scaling: Petabyte, Terabytes, zu viele Daten, zu große Datenmengen, große Datenmengen, sehr große Daten, Datensatz zu
  groß, Datensatz ist zu groß, Daten zu groß, Daten sind zu groß, in den Arbeitsspeicher, passt nicht in RAM, nicht in
  den RAM, nicht genug RAM, nicht genug Arbeitsspeicher, Speicher reicht nicht, Laptop zu langsam, Rechner zu langsam,
  Laptop reicht nicht, skalieren, skaliert, Skalierung, skalierbar, verteilt trainieren, verteiltes Training, auf
  mehreren GPUs, mehrere GPUs, Training hochskalieren
changing technology: jede Woche neue, jeden Monat neue, jeden Monat ein neues, ständig neue Frameworks, ständig neue
  Modelle, ständig etwas Neues, so schnell verändert, verändert sich so schnell, ändert sich alles, kommt man
  hinterher, kommt nicht hinterher, nicht mehr hinterher, mithalten mit, hält man sich auf, bleibt ihr auf dem, am
  Ball, up to date bleiben, Paper lesen, schnelllebig, schnelllebige, schnelllebiges, Wissen veraltet
market size: KI Markt, Umfang des Marktes, Volumen des Marktes, groß ist der KI Markt, groß der KI Markt, KI Markt
  wert, KI Branche wert, Milliarden wert, wie viele Milliarden, wie viel Milliarden, Milliardenmarkt, Umsatz der
  Branche, Umsatz der KI Branche, Umsatz mit KI, Marktanalyse KI
use cases: Anwendungsfall, Anwendungsbeispiele, Anwendungsbeispiel, Anwendungen von, Anwendungen für,
  Einsatzmöglichkeiten, Einsatzbereiche, Einsatzfelder, Anwendungsbereiche, wofür braucht man KI, wofür setzt man,
  wofür wird KI, wofür wird maschinelles Lernen, wofür nutzt man, wo wird maschinelles Lernen, wo kommt KI zum,
  Beispiele aus der Praxis, Praxisbeispiele, praktische Anwendungen, praktische Beispiele, welche Probleme löst, was
  kann KI, was kann maschinelles Lernen, Use Case, Use Cases
business value: Mehrwert für die Firma, Nutzen von Data Science, Nutzen von maschinellem Lernen, Vorteile von KI,
  Vorteile für Unternehmen, was hat die Firma, was bringt Data Science, was bringt maschinelles Lernen, Wert eines
  Data Scientists, Erfolg messen, Erfolg eines Projekts, Erfolg von Projekten, wirtschaftlicher Nutzen, Geld sparen
  mit KI, Kosten sparen mit KI
project steps: Schritte eines ML Projekts, Ablauf eines ML Projekts, Phasen eines Projekts, Phasen eines ML Projekts,
  Projekt von Anfang bis, Projekt von A bis, von A bis Z, läuft ein Projekt ab, läuft ein Projekt, läuft ein ML
  Projekt, läuft ein KI Projekt, läuft ein Data Science Projekt, Projekt aufsetzen, Projekt angehen, Projekt starten,
  CRISP DM, Lebenszyklus, Projektzyklus, ML Workflow, Workflow, Vorgehen in einem Projekt, Vorgehensmodell, typisches
  Projekt
failing projects: Projekt scheitert, gescheiterte Projekte, warum scheitern, Projekt eingestampft, eingestampft,
  verläuft im Sand, im Sande verlaufen, nie in die Produktion, schafft es nie in, Prototyp stecken, Pilotprojekt,
  Pilotprojekte, in der Schublade landen
system design: Systemdesign Interview, Systemdesign Runde, System Design Runde, Design Runde, ML Systemdesign,
  Architekturrunde, Systemarchitektur im Interview, Fragen zur Architektur, entwerfen Sie ein System, System
  entwerfen, System am Whiteboard
how many projects: Anzahl der/an Projekte, wie viel Projekte, viele Projekte braucht, viele Projekte sollte, viele
  Projekte sollten, viele Projekte ins Portfolio, genügt ein Projekt, ein großes oder viele, ein großes Projekt oder,
  viele kleine Projekte, wie groß sollte ein, wie groß muss ein, wie umfangreich, Qualität statt Quantität, Qualität
  oder Quantität, 3 Projekte, drei Projekte, zwei Projekte, 2 Projekte
no numbers: keine messbaren Ergebnisse, keine messbaren Erfolge, messbare Ergebnisse, kann nichts messen, nichts
  gemessen, wurde nie gemessen, niemand hat gemessen, keine Erfolge vorweisen, keine Erfolge vorzuweisen, Erfolge
  beziffern, Erfolge quantifizieren, quantifizieren, beziffern, nie live gegangen, nie live ging, ging nie live, ging
  nie in Produktion, wurde nie produktiv, ohne messbaren Effekt, Wirkung nachweisen
cover letter: Anschreiben mit ChatGPT, Anschreiben von ChatGPT, mit/ohne Anschreiben, liest Anschreiben, lesen
  Anschreiben, Anschreiben noch, Bewerbungstext, Anschreiben weglassen
time spent: wie viel Zeit verbringen, wie viel Zeit geht, Zeit drauf, geht die meiste Zeit, die meiste Zeit, wie viel
  der Zeit, wie viel von der Zeit, Großteil der Zeit, wieviel Zeit verbringt, wie viel Zeit fressen, Zeit für
  Meetings, wie viel Zeit im, Zeitanteil, Zeitaufteilung
negative: besser nicht, sollte ich nicht, warum sollte ich nicht, eher nicht, Finger davon lassen, Finger weg"""
