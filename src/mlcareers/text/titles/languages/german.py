"""German. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = False

SIGNS = "mwd und oder für im der die das zur zum eine mit befristet standort"

WORDS = """
engineer: Ingenieur, Ingenieurin, Ingenieure, Ingenieurinnen, Ingenieurwesen, Diplomingenieur
developer: Entwickler, Entwicklerin, Entwickler innen, Entwicklung, Softwareentwicklung
software developer: Softwareentwickler, Softwareentwicklerin
programmer: Programmierer, Programmiererin
scientist: Wissenschaftler, Wissenschaftlerin, Wissenschaft, Naturwissenschaftler, Naturwissenschaftlerin
researcher: Forscher, Forscherin, Forschung, Doktorand, Doktorandin, Promotion?, Promovierende, wissenschaftlicher
  Mitarbeiter, wissenschaftliche Mitarbeiterin, wissenschaftliche Mitarbeiter, wissenschaftlicher Mitarbeitender
analyst: Analytiker, Analytikerin, Analystin, Analysten
analytics: Analyse, Analysen, Datenanalytik, Datenauswertung
architect: Architekt, Architektin, Architekten
architecture: Architektur
consultant: Berater, Beraterin, Beratung, Consultants
specialist: Spezialist, Spezialistin, Spezialisten, Fachkraft, Fachspezialist, Fachspezialistin, Sachbearbeiter,
  Sachbearbeiterin, Mitarbeiter, Mitarbeiterin, Mitarbeitende, Mitarbeitender, Referent, Referentin, Referenten,
  Referentinnen, Fachreferent, Fachreferentin
expert: Experte, Expertin, Experten, Expertinnen
manager: Leiter, Leiterin, Leitung, Managerin, Abteilungsleiter, Abteilungsleiterin, Abteilungsleitung,
  Bereichsleiter, Bereichsleiterin, Bereichsleitung, Referatsleiter, Referatsleiterin, Referatsleitung
lead: Teamleiter, Teamleiterin, Teamleitung, Gruppenleiter, Gruppenleiterin, Gruppenleitung, Fachteamleiter,
  Fachteamleiterin, leitend, leitender, leitende, Führungskraft
director: Direktor, Direktorin, Geschäftsführer, Geschäftsführerin
officer: Beauftragter, Beauftragte, Beauftragten
project manager: Projektleiter, Projektleiterin, Projektleitung, Projektmanager, Projektmanagerin
product manager: Produktmanager, Produktmanagerin, Produktverantwortlicher, Produktverantwortliche
program manager: Programmleiter, Programmleiterin, Programmmanager
statistician: Statistiker, Statistikerin
bioinformatician: Bioinformatiker, Bioinformatikerin
instructor: Dozent, Dozentin, Lehrbeauftragter, Lehrbeauftragte, Lehrkraft, Lehrer, Lehrerin
professor: Professorin, Professur
tester: Testerin, Prüfer, Prüferin
auditor: Revisor, Revisorin
intern: Praktikant, Praktikantin, Praktikanten, Praktikum, Pflichtpraktikum, Werkstudent, Werkstudentin,
  Werkstudierende, Werkstudierender, Werkstudierenden, Werkstudentenstelle, Werkstudium, Werkstudententätigkeit,
  studentische Hilfskraft, studentische Aushilfe, Studentenjob, Abschlussarbeit, Bachelorarbeit, Masterarbeit,
  Diplomarbeit, Bachelorand, Masterand, Azubi, Auszubildender, Auszubildende, Ausbildung, duales Studium, dualer
  Student, Volontär, Volontariat, Hiwi
junior: Berufseinsteiger, Berufseinsteigerin, Berufseinstieg, Absolvent, Absolventin, Absolventen, Hochschulabsolvent,
  angehender, angehende
ai: KI, künstliche Intelligenz, künstlicher Intelligenz, künstlichen Intelligenz, KI gestützte, KI basierte
generative ai: generative KI, generativer KI, generative künstliche Intelligenz
ml: maschinelles Lernen, maschinellen Lernens, maschinellem Lernen, maschinelle Lernen
dl: tiefes Lernen
cv: maschinelles Sehen, Bildverarbeitung, maschinellen Sehens, Bilderkennung
nlp: Sprachverarbeitung, natürliche Sprachverarbeitung
speech: Spracherkennung
data: Daten, Datei
big data: Massendaten
data warehouse: Datenlager
database: Datenbank, Datenbanken
data quality: Datenqualität
data management: Datenmanagement, Stammdaten, Stammdatenmanagement, Datenverwaltung
data model: Datenmodellierung
data visualization: Datenvisualisierung
data integration: Datenintegration
data platform: Datenplattform, Datenplattformen
data product: Datenprodukt, Datenprodukte
data strategy: Datenstrategie
statistics: Statistik, Statistiken
robotics: Robotik
agent: Agenten
safety: Sicherheit
ethics: Ethik
reporting: Berichtswesen, Reportings
prompt: Prompting
mathematician: Mathematiker, Mathematikerin
physicist: Physiker, Physikerin
computer scientist-: Informatiker, Informatikerin, Wirtschaftsinformatiker, Wirtschaftsinformatikerin,
  Fachinformatiker, Fachinformatikerin
data-protection: Datenschutz, Datenschutzes, Datenschutzbeauftragter, Datenschutzbeauftragte, Datensicherheit
administrator: Administratorin, Systemadministrator, Systemadministratorin, Datenbankadministrator
technician: Techniker, Technikerin, Mechatroniker, Mechatronikerin, Elektroniker, Elektronikerin, Monteur, Laborant,
  Laborantin, Mechaniker
clerk: Kaufmann, Kauffrau, Kaufleute, Fachangestellter, Fachangestellte, Verwaltungsfachangestellte, Buchhalter,
  Buchhalterin
nurse: Krankenpfleger, Krankenpflegerin, Pflegefachkraft, Pflegefachmann, Pflegefachfrau
assistant: Assistent, Assistentin, Assistenz, Sekretär, Sekretärin
recruiter: Personalreferent, Personalreferentin, Recruiterin, Personalberater
salesperson: Verkäufer, Verkäuferin, Vertriebsmitarbeiter, Außendienstmitarbeiter, Vertriebler
teacher: Erzieher, Erzieherin
lawyer: Jurist, Juristin, Rechtsanwalt, Rechtsanwältin, Syndikus
worker: Sozialarbeiter, Sozialarbeiterin, Helfer, Fahrer, Fahrerin, Schweißer, Lagerist, Koch, Köchin, Metallbauer
sales: Vertrieb, Verkauf, Außendienst, Vertriebs
support: Kundenbetreuung, Kundendienst
accounting: Buchhaltung, Rechnungswesen
purchasing: Einkauf, Einkäufer
for: für, im Bereich, im Umfeld, Schwerpunkt, mit Schwerpunkt, Fokus, mit Fokus, in der Abteilung
with: mit
as: als
at: bei, am Standort, Standort, im Raum, Raum
and: und
or: oder, bzw
"""

WORK = "Wissenschaft Forschung Beratung Entwicklung Softwareentwicklung Ingenieurwesen"

EMPTY = "der die das den dem des von in im am zum zur eine einen ein einer mehrere sowie auf aus dipl"

COMPOUND_STARTS = """
data quality: datenqualitäts
data: daten, data
ai: ki, ai
software: software
project: projekt
product: produkt
team: team, gruppen, fach
bi: bi
robotics: robotik
statistics: statistik
research: forschungs
cloud: cloud
marketing: marketing
database: datenbank
"""

TAILS = """leiter leiterin leitung entwickler entwicklerin ingenieur ingenieurin analyst analystin analytiker
architekt architektin spezialist spezialistin berater beraterin wissenschaftler wissenschaftlerin manager
managerin techniker technikerin mechaniker assistent assistentin kaufmann kauffrau fahrer helfer pfleger
mitarbeiter mitarbeiterin referent referentin beauftragter beauftragte experte expertin programmierer
lehrer verkäufer monteur arbeiter forscher praktikant praktikantin arbeit"""
"""Heads that stand at the end of longer words: what stands before them narrows them, whatever it is."""
