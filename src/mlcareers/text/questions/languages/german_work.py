"""Topics of the guides on work and people, and their words in German. __init__.py tells how it is read."""

WORK = """negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln, verhandle, verhandelt,
  verhandle ich, nachverhandeln, Gehaltsgespräch, Verhandeln über, Verhandlungen, Gehaltsverhandlungen, aushandeln,
  rausholen, mehr rausholen, herausholen, Gegenangebot, zu verhandeln, verhandelbar, feilschen
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
other field: Ausstieg aus, aussteigen, raus aus, aus der IT raus, Branche verlassen, weg von Data Science, raus aus
  Data Science, raus aus der IT, etwas anderes machen, was anderes machen, IT verlassen, Alternativen zu, Alternative
  zu
dull: langweilig, eintönig, öde, spannend, Langeweile, monoton, Routine, abwechslungsreich, interessant, macht Spaß,
  Spaß machen, stumpf
firms: Startup, Konzern, Großkonzern, Mittelstand, Beratung, Unternehmensberatung, Start up, Startups, Big Tech,
  Großunternehmen, öffentlicher Dienst, öffentlichen Dienst, Behörde, Agentur, große Firma, kleine Firma,
  Beratungsfirma, Konzern oder, Startup oder Konzern, Mittelständler, KMU
sole person: einziger Data Scientist, allein im Unternehmen, einzige Datenperson, einziger, einzige, einzige Data
  Scientist, als Einzige, als Einziger, allein im Team, Einzelkämpfer, Einzelkämpferin, alleiniger, ein Mann Team,
  niemand sonst, erster Datenmensch
impostor: Hochstapler, Hochstapler Syndrom, überfordert, Impostor, Imposter, Impostor Syndrom, Hochstaplersyndrom,
  nicht gut genug, zu dumm, zu blöd, nicht schlau genug, fehl am Platz, nicht mithalten, hinterher, verloren, komme
  nicht mit, Betrüger fühlen, Selbstzweifel, zu langsam, Anfängerfehler
ninety days: erste 100 Tage, ersten 100 Tage, ersten Wochen, Einarbeitung, Probezeit, neuer Job, erste Woche, erster
  Tag, ersten Tage, ersten 90 Tage, ersten drei Monate, erste drei Monate, neue Stelle, neuen Job, neuen Stelle,
  Onboarding, im neuen Job, erste Zeit, erste Wochen, ersten Monate, anfange neuer Job, ersten Arbeitstag, Stelle
  antreten
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
keep people: halten, Data Scientists halten, Fluktuation, Mitarbeiterbindung, Mitarbeiter halten, Leute halten,
  Personal halten, warum kündigen, warum gehen, binden, Abwanderung, verlassen uns, Entwickler halten
women: Frauen, Frau, Frauenanteil, Lohnlücke, Gender Pay Gap, Frauen verdienen, weiblich, Mädchen, Geschlecht,
  Gleichstellung, Diversität, Frauenquote, Quereinsteigerinnen, Männerdomäne, Frauen in, als Frau, Sexismus, gender,
  Gehaltslücke, Männer und Frauen
academia: Wissenschaft, Uni Karriere, Postdoc, Forschung oder Industrie, akademische Karriere, Professur, Lehrstuhl,
  Habilitation, Hochschulkarriere, wissenschaftliche Laufbahn, akademische Laufbahn, Forschung oder Wirtschaft,
  Wissenschaft oder Industrie, in der Forschung bleiben
lab: Labor, KI Labor, Forschungslabor, Forschungsinstitut, Frontier Lab, Forschungsabteilung
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
teaching: unterrichten, lehren, Schüler, Studierende, Unterricht, Schülern, Studenten, Studierenden, lehre,
  unterrichte, Vorlesung, Klasse, Lehrveranstaltung, Seminaren, Azubis, vermitteln, Kinder unterrichten
become a teacher: Trainer werden, Dozent werden, KI Trainer werden, Dozentin werden, Data Science Dozent, Dozent für,
  Lehrer für KI, Bootcamp Dozent, Trainer für KI, Kurse geben, Trainerin werden
assess students: Noten, benoten, Benotung, Klausur, Klausuren, Prüfungsleistung, Hausarbeiten, Plagiat, Plagiate,
  Bewertung von Studierenden, Hausarbeit
ethics: Ethik, ethisch, Moral, moralisch, Gewissen, Verantwortung der KI, Rüstung, Rüstungsindustrie, Militär,
  militärisch, schädlich
applicants: Bewerber pro Stelle, wie viele Bewerber, Bewerberzahl, Bewerberzahlen, Bewerber auf eine Stelle
curriculum: Lehrplan, Lehrinhalte, Curriculum, Kursinhalt, Kursinhalte, Lehrinhalt, Studieninhalte, Kursplan,
  Modulhandbuch, Inhalte der Vorlesung, was unterrichten, was lehren, Unterrichtsplan, Unterrichtsinhalte, Kurs
  aufbauen, Themen im Kurs
leave academia: aus der Wissenschaft, Wissenschaft in die Industrie, Uni verlassen, Wissenschaft verlassen, Uni oder
  Wirtschaft, Forschung verlassen, nach der Promotion, nach dem Doktor, nach der Doktorarbeit, aus der Forschung, raus
  aus der Uni, von der Wissenschaft in die, Postdoc in die Industrie, Wissenschaft in die Wirtschaft, von der
  Promotion in die
advise pupils: Berufsberatung, Schüler beraten, Schülern raten, Schülerinnen beraten, meinem Kind raten, Kind beraten,
  was raten wir Schülern, Jugendliche beraten, was soll mein Kind
management: Führungskraft, Führung, Führungskraft werden, Teamleiter, Teamleitung, Personalverantwortung,
  Fachlaufbahn, Teamlead, Team leiten, Teamleiterin, Führungsposition, Führungsrolle, Führungslaufbahn, Leitung,
  Abteilungsleiter, Manager werden, ins Management, Managementlaufbahn, Experte oder Führungskraft, Fachkarriere,
  Mitarbeiter führen, Personalführung, führen, zum Teamleiter, Fachexperte, Führung übernehmen, Individual Contributor
promotion: befördert, befördert werden, Senior werden, zum Senior, Beförderung zum Senior, Karriere machen, Aufstieg
  zum, Senior aufsteigen, Junior zu Senior, vom Junior zum Senior, befördert wird, Senior Level, wann wird man Senior,
  Karriereschritt, Senior wird, zum Staff, nächste Stufe, befördert zu werden"""
