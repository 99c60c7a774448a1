"""Topics of the guides on people at work, and their words in German. __init__.py tells how it is read."""

PEOPLE = """firms: Startup, Konzern, Großkonzern, Mittelstand, Beratung, Unternehmensberatung, Start up, Startups,
  Big Tech, Großunternehmen, öffentlicher Dienst, öffentlichen Dienst, Behörde, Agentur, große Firma, kleine Firma,
  Beratungsfirma, Konzern oder, Startup oder Konzern, Mittelständler, KMU, Start ups, Startup oder, Start up oder,
  Konzern oder Startup, Konzerne oder, großes oder kleines Unternehmen, große oder kleine Firma, kleine oder große
  Firma, kleines Unternehmen, großes Unternehmen, Kleinbetrieb, Kleinunternehmen, großen Firma, kleinen Firma,
  Mittelstand oder, Mittelstand oder Konzern, öffentlicher Sektor, Verwaltung, öffentliche Verwaltung, Ämter, Amt,
  Beamter, Beamte, Staatsdienst, Bundesbehörde, Beratung oder, Beratung oder Industrie, Industrie oder Beratung,
  Consulting, Consulting oder, Inhouse, Inhouse oder Beratung, Agenturen, Scaleup, Scale up, Familienunternehmen,
  Großunternehmen oder, Big Four, FAANG, Verein, NGO, Non Profit, gemeinnützig, Hidden Champion
sole person: einziger Data Scientist, allein im Unternehmen, einzige Datenperson, einziger, einzige, einzige Data
  Scientist, als Einzige, als Einziger, allein im Team, Einzelkämpfer, Einzelkämpferin, alleiniger, ein Mann Team,
  niemand sonst, erster Datenmensch, bin der Einzige, bin die Einzige, der Einzige, die Einzige, einziger Analyst,
  einziger Datenmensch, einzige Datenanalystin, einziger Data, als einziger Data, ganz allein im Team, allein für
  alles, alleine für alles, für alles zuständig, allein auf weiter Flur, ohne Team, kein Team, ohne Senior, kein
  Senior, keinen Senior, keine Seniors, ohne Mentor, kein Mentor, keinen Mentor, niemanden zum Fragen, niemand zum
  Fragen, keinen zum Fragen, niemanden den ich fragen, niemanden fragen, One Man Show, Einmannshow, Ein Personen Team,
  Mädchen für alles, eierlegende Wollmilchsau, Alleinkämpfer
impostor: Hochstapler, Hochstapler Syndrom, überfordert, Impostor, Imposter, Impostor Syndrom, Hochstaplersyndrom,
  nicht gut genug, zu dumm, zu blöd, nicht schlau genug, fehl am Platz, nicht mithalten, hinterher, verloren, komme
  nicht mit, Betrüger fühlen, Selbstzweifel, zu langsam, Anfängerfehler, Hochstaplerin, wie ein Hochstapler, wie ein
  Betrüger, fühle mich dumm, fühle mich zu dumm, fühle mich unfähig, fühle mich schlecht, fühle mich wie ein, fühle
  mich überfordert, unfähig, inkompetent, zu schlecht, zu schlecht für, zu doof, doof, nicht klug genug, nicht
  intelligent genug, klug genug, schlau genug, gut genug, gut genug für, bin ich gut genug, bin ich schlau genug, bin
  ich zu dumm, bin ich zu langsam, nicht gut genug für, alle anderen sind besser, alle sind besser, alle besser als
  ich, besser als ich, alle sind schlauer, schlauer als ich, klüger als ich, verstehe nichts, verstehe gar nichts,
  kapiere nichts, kapiere gar nichts, kann nichts, kann gar nichts, weiß nichts, keine Ahnung was ich, komme nicht
  hinterher, komme nicht mehr mit, komme nicht mehr hinterher, nicht hinterher, hinterherhinke, hinke hinterher, nicht
  mithalten kann, nicht mehr mithalten, abgehängt, auffliegen, auffliege, fliege auf, entlarvt, enttarnt,
  Minderwertigkeitskomplex, Selbstvertrauen, kein Selbstvertrauen, Selbstbewusstsein, zweifle an mir, zweifle an mir
  selbst, Versagensangst, versage, Versager
ninety days: erste 100 Tage, ersten 100 Tage, ersten Wochen, Einarbeitung, Probezeit, neuer Job, erste Woche, erster
  Tag, ersten Tage, ersten 90 Tage, ersten drei Monate, erste drei Monate, neue Stelle, neuen Job, neuen Stelle,
  Onboarding, im neuen Job, erste Zeit, erste Wochen, ersten Monate, anfange neuer Job, ersten Arbeitstag, Stelle
  antreten, fange bald an, fange nächste Woche, fange nächsten Monat, fange am Montag, fange Montag, starte nächste
  Woche, starte am Montag, starte nächsten Monat, gerade angefangen, neu angefangen, habe gerade angefangen, frisch
  angefangen, frisch dabei, erster Arbeitstag, erste Arbeitswoche, erste Arbeitstag, ersten Arbeitswoche, ersten
  Woche, ersten Monat, erster Monat, erste Monate, erste Tage, erste 90 Tage, ersten hundert Tage, ersten hundert,
  ersten Tag, am ersten Tag, neuen Team, neues Team, im neuen Team, in der neuen Firma, neuen Firma, neue Firma, neuer
  Arbeitgeber, neuen Arbeitgeber, neu im Team, neu im Job, neu in der Firma, der Neue, Probezeit überstehen, Probezeit
  bestehen, in der Probezeit, durch die Probezeit, Probezeitgespräch, eingearbeitet, eingearbeitet werden,
  einarbeitet, Einarbeitungszeit, guten Eindruck, guter Eindruck, erster Eindruck, guten Start, Quick Wins, schnelle
  Erfolge
age: mit 35, mit 40, mit 45, mit 50, mit 55, Alter, zu alt, älter, wie alt, alt genug, mit 30, mit 60, über 40, über
  50, Ü40, Ü50, zu spät, mit 28, mit 32, mit 38, mit 42, mit 48, mit 52, mit 58, zu spät für, zu alt für, alte,
  ältere, Altersdiskriminierung, spät anfangen, über 30, über 60, ab 40, ab 50, mit Mitte 30, Mitte 40, mit Mitte 40,
  Ende 30, Ende 40, Ende 50, Anfang 40, Anfang 50, Anfang 30, kurz vor der Rente, Rente, altersmäßig, Altersgrenze,
  welchem Alter, in welchem Alter, in meinem Alter, in dem Alter, bis zu welchem Alter, im Alter von, im hohen Alter,
  im fortgeschrittenen Alter, schon zu alt, bin ich zu alt, zu alt um, nicht zu alt, nie zu alt, zu spät um, noch
  nicht zu spät, nicht zu spät, schon zu spät, bin ich zu spät, ist es zu spät, Spätstarter, spät dran, spät
  einsteigen, später Einstieg, noch mit 40, noch mit 50, mit 29, mit 31, mit 33, mit 34, mit 36, mit 37, mit 39, mit
  41, mit 43, mit 44, mit 46, mit 47, mit 49, mit 51, mit 53, mit 54, mit 56, mit 57, mit 59, mit über 40, mit über
  50, mit knapp 40, mit knapp 50, mit fast 40, mit fast 50, mit Ende 30, mit Ende 40, mit Ende 50, mit Anfang 40, mit
  Anfang 50, mit Anfang 30, mit Mitte 50, Mitte 30, Mitte 50, ü30, Ü45, Ü35, Ü55, ab 35, ab 45, über 35, über 45, über
  55, jenseits der 40, jenseits der 50, nach 40, nach 50, nach der 40, Vierziger, Fünfziger, Dreißiger, vierzig,
  fünfzig, dreißig, mit vierzig, mit fünfzig, mit dreißig, im Rentenalter, Rentner, Rentnerin, vor der Rente, bis zur
  Rente, ältere Bewerber, ältere Arbeitnehmer, älteren, älterer, altersdiskriminiert, zu jung, jung genug
returning: Wiedereinstieg, Elternzeit, nach der Elternzeit, Babypause, Rückkehr, nach einer Pause, zurück in den
  Beruf, Lücke im Lebenslauf, Mutterschutz, nach der Babypause, nach Elternzeit, Wiedereinsteiger, Wiedereinsteigerin,
  Wiedereinstieg nach, Auszeit, Sabbatical, nach langer Pause, Lücken im Lebenslauf, Berufspause, zurückkehren, zurück
  in den Job, aus der Elternzeit, Karrierepause, nach der Pause, nach langer Auszeit, nach längerer Pause, nach
  mehrjähriger Pause, nach Jahren Pause, nach Jahren zu Hause, Jahre Pause, Jahren Pause, Jahre raus, Jahre zu Hause,
  Jahre zuhause, Jahren zuhause, jahrelang zuhause, nach Babypause, nach dem Kind, nach der Geburt, nach der
  Schwangerschaft, nach dem Mutterschutz, nach der Kinderpause, Kinderpause, nach der Krankheit, nach Krankheit, nach
  Burnout, nach einem Burnout, nach meinem Burnout, zurück in die Arbeit, zurück in die IT, zurück in den
  Arbeitsmarkt, zurück ins Berufsleben, zurück zur Arbeit, wieder einsteigen, wiedereinsteigen, wieder einzusteigen,
  wieder arbeiten, wieder anfangen zu arbeiten, wieder ins Berufsleben, wieder in den Beruf, wieder in den Job, wieder
  Fuß fassen, wieder reinkommen, Rückkehr in den Beruf, Rückkehr in den Job, Rückkehr in die IT, aus der Babypause,
  aus dem Mutterschutz, Elternzeit zurück, Elternzeit und, Erziehungszeit, Erziehungsurlaub, Karenz, nach der Karenz,
  Pflegezeit, Angehörige gepflegt, Lücke im CV, Lücken im CV, Lücke erklären, Lebenslauflücke, Lebenslauflücken, Gap
  Year, Weltreise, nach der Weltreise, Berufsunterbrechung, Unterbrechung, beruflichen Pause, berufliche Pause,
  Hausfrau, Hausmann
family: Kinder, Familie, Kind, Mutter, Vater, alleinerziehend, Familienfreundlich, familienfreundliche, Kindern,
  Eltern, Alleinerziehende, Kinderbetreuung, Vereinbarkeit, vereinbar, Familie vereinbar, schwanger werden, Mama,
  Papa, Vereinbarkeit von Familie, Kindes, kleine Kinder, kleinen Kindern, kleines Kind, kleinem Kind, zwei Kinder,
  zwei Kindern, drei Kinder, drei Kindern, Kleinkind, Kleinkindern, Kleinkinder, Baby, Säugling, mit Kind, mit
  Kindern, mit Familie, Familien, Familienleben, Familienvater, Müttern, Elternteil, alleinerziehende Mutter,
  alleinerziehender, junge Mutter, junger Vater, Mutter von, Vater von, Kita, Kindergarten Zeiten, Schulzeiten,
  vereinbaren mit Familie, Familie und Beruf, Beruf und Familie, Familie und Job, Kind und Karriere, Kinder und
  Karriere, Schwangerschaft, Kinderwunsch
illness: Schwerbehinderung, Behinderung, chronisch, Autismus, Autist, autistisch, ADHS, Krankheit, chronisch krank,
  Behinderungen, schwerbehindert, Depression, blind, gehörlos, Rollstuhl, Legasthenie, neurodivergent, Asperger,
  psychisch krank, Behinderung angeben, behindert, behinderte, behinderter, Behinderten, Schwerbehinderte,
  Schwerbehinderter, Schwerbehindertenausweis, Grad der Behinderung, chronische Krankheit, chronischer Krankheit,
  chronische Erkrankung, chronischen Erkrankung, Erkrankung, Krankheitsbild, psychische Erkrankung, psychischen
  Erkrankung, psychische Krankheit, Depressionen, depressiv, Angststörung, Angststörungen, bipolar, Borderline, ADS,
  mit ADHS, mit Autismus, Autistin, Autisten, autistische, autistisches, Autismusspektrum, im Autismus Spektrum,
  Hochsensibel, hochbegabt, neurodiverse, neurodivers, Neurodiversität, Legastheniker, Dyskalkulie, blinde, blinder,
  sehbehindert, Gehörlose, schwerhörig, taub, im Rollstuhl, Rollstuhlfahrer, Rollstuhlfahrerin, Epilepsie, Diabetes,
  Multiple Sklerose, Long Covid, ME CFS
parttime: Teilzeit, halbtags, vier Tage Woche, 4 Tage Woche, 20 Stunden, reduziert arbeiten, in Teilzeit,
  Teilzeitstelle, Teilzeitjob, 30 Stunden, 4 Tage, Viertagewoche, halbe Stelle, Teilzeitstellen, Stunden reduzieren,
  weniger Stunden, 80 Prozent arbeiten, Jobsharing, Teilzeitarbeit, Teilzeitmodell, Teilzeitmodelle, Teilzeitjobs, nur
  Teilzeit, Teilzeit arbeiten, Teilzeit möglich, 25 Stunden, 32 Stunden, 35 Stunden, 15 Stunden, 10 Stunden Job, 50
  Prozent arbeiten, 60 Prozent arbeiten, 70 Prozent arbeiten, 4 Tage die Woche, vier Tage die Woche, drei Tage die
  Woche, 3 Tage die Woche, vier Tage, drei Tage, 4 Tage Woche als, halbe Tage, halber Tag, Halbtagsjob,
  Halbtagsstelle, vormittags arbeiten, nur vormittags, reduzierte Stunden, reduzierter Arbeitszeit, Arbeitszeit
  reduzieren, Arbeitszeitverkürzung, kürzer arbeiten, kürzer treten, weniger arbeiten, Gleitzeit, flexible
  Arbeitszeiten, flexible Arbeitszeit, Minijob
beside a job: berufsbegleitend, nebenberuflich, neben dem Beruf, neben dem Job, neben der Arbeit, nebenbei, Stunden
  pro Woche, neben Vollzeitjob, abends lernen, abends, am Wochenende lernen, nebenher, Vollzeitjob, parallel zum Job,
  Stunden in der Woche, nach Feierabend, Feierabend, in der Freizeit, neben Vollzeit, neben meinem Job, neben meiner
  Arbeit, neben meinem Beruf, neben meiner Vollzeitstelle, neben einem Vollzeitjob, neben einem Job, neben einer
  Vollzeitstelle, neben der Vollzeitstelle, neben dem Vollzeitjob, neben dem Studium, neben Job und Familie, neben
  Job, neben Arbeit, neben Familie, Vollzeitstelle, Vollzeit arbeite, arbeite Vollzeit, Vollzeit arbeiten und, trotz
  Vollzeit, trotz Job, trotz Vollzeitjob, nach der Arbeit lernen, nach der Arbeit, am Abend, am Abend
  lernen, jeden Abend, abends nach der Arbeit, abends und am Wochenende, am Wochenende, an Wochenenden, Stunde am Tag,
  eine Stunde am Tag, zwei Stunden am Tag, Stunden die Woche, wie viele Stunden die Woche, wie viele Stunden pro
  Woche, 10 Stunden pro Woche, 10 Stunden die Woche, ohne zu kündigen, ohne meinen Job aufzugeben, ohne den Job
  aufzugeben, ohne Job aufzugeben, ohne den Job zu kündigen, Abendstudium, Abendschule, berufsbegleitendes Studium,
  berufsbegleitend studieren, berufsbegleitende, berufsbegleitender, nebenberufliches, arbeiten und lernen, Arbeit und
  Studium, Job und Studium, Job und Weiterbildung
keep people: halten, Data Scientists halten, Fluktuation, Mitarbeiterbindung, Mitarbeiter halten, Leute halten,
  Personal halten, warum kündigen, warum gehen, binden, Abwanderung, verlassen uns, Entwickler halten, Leute gehen,
  Leute kündigen, Mitarbeiter kündigen, Mitarbeiter gehen, gute Leute halten, gute Leute verlieren, Talente halten,
  Talente binden, Personal binden, Leute binden, Mitarbeiter binden, unsere Leute, laufen davon, laufen uns davon,
  laufen uns weg, laufen die Leute weg, gehen uns, kündigen uns, kündigen bei uns, verlassen die Firma, verlassen das
  Unternehmen, verlassen unser Unternehmen, hohe Fluktuation, Fluktuationsrate, Mitarbeiterfluktuation, abwerben,
  abgeworben, dass sie bleiben, damit sie bleiben, zum Bleiben, Entwickler binden
women: Frauen, Frau, Frauenanteil, Lohnlücke, Gender Pay Gap, Frauen verdienen, weiblich, Mädchen, Geschlecht,
  Gleichstellung, Diversität, Frauenquote, Quereinsteigerinnen, Männerdomäne, Frauen in, als Frau, Sexismus, gender,
  Gehaltslücke, Männer und Frauen, Frauen in der IT, Frauen in IT, Frauen in Tech, Frauen in KI, Frau in der IT, Frau
  in IT, eine Frau, bin eine Frau, bin Frau, junge Frau, Frauen weniger, weniger als Männer, Männerberuf, Männerwelt,
  männerdominiert, männerdominierte, männerdominierten, nur Männer, unter Männern, lauter Männer, lauter Männern,
  Mädels, Damen, Kolleginnen, weibliche, weiblicher, Geschlechter, Geschlechts, Geschlechtergerechtigkeit,
  Gleichberechtigung, gleichberechtigt, Gleichbehandlung, Lohngleichheit, Lohnunterschied, Lohnungleichheit, Pay Gap,
  Gehaltsunterschied zwischen Männern, Quote Frauen, diskriminiert, Diskriminierung, sexistisch, sexistische,
  Frauenförderung, Frauennetzwerk
academia: Wissenschaft, Uni Karriere, Postdoc, Forschung oder Industrie, akademische Karriere, Professur,
  Lehrstuhl, Habilitation, Hochschulkarriere, wissenschaftliche Laufbahn, akademische Laufbahn, Forschung oder
  Wirtschaft, Wissenschaft oder Industrie, in der Forschung bleiben, an der Uni, an der Uni bleiben, an der
  Hochschule bleiben, Unikarriere, Uni bleiben, Uni oder Industrie, Uni oder Unternehmen, Akademia, in der
  Wissenschaft, in der   Wissenschaft bleiben, Wissenschaftler bleiben, Wissenschaft bleiben,
  Wissenschaftskarriere, wissenschaftliche   Karriere, wissenschaftlichen Karriere, akademischen Laufbahn,
  akademische Welt, Postdocs, Postdoc machen, Postdocstelle, Juniorprofessur, Juniorprofessor, Tenure Track,
  Professor werden, habilitieren, Forschung an der Uni, Forscher bleiben, promotion oder industrie, promovieren
  oder industrie, promovieren oder arbeiten, promotion oder   job, promotion oder berufseinstieg
lab: Labor, KI Labor, Forschungslabor, Forschungsinstitut, Frontier Lab, Forschungsabteilung, KI Labore,
  Forschungslabore, Forschungsinstitute, Max Planck, Fraunhofer, DFKI, Labs, Forschungslabor arbeiten
hiring: einstellen, Stellenanzeige, Personalauswahl, einstellt, anstellen, rekrutieren, Recruiting, Personalsuche,
  Mitarbeiter finden, Mitarbeiter einstellen, Leute einstellen, Fachkräfte finden, beschäftigen, Stellenbesetzung,
  Einstellung, eingestellt werden soll, einzustellen, Neueinstellung, Neueinstellungen, Personal finden, Personal
  einstellen, Personal gewinnen, Personalgewinnung, Personalbeschaffung, Leute finden, gute Leute finden, Fachkräfte
  gewinnen, Fachkraft finden, Experten finden, Talente finden, Talente gewinnen, Entwickler finden, Data Scientist
  finden, Data Scientists finden, Data Scientist einstellen, Data Scientists einstellen, wir suchen einen, wir suchen,
  wir suchen eine, suchen einen Data Scientist, suchen jemanden, jemanden einstellen, jemanden finden, rekrutiere,
  rekrutiert, Rekrutierung, anheuern, Stelle besetzen, Stellen besetzen, Stelle nachbesetzen, besetzen
first hire: zuerst einstellen, wen zuerst einstellen, ersten Data Scientist einstellen, als Erstes einstellen, wen
  einstellen, wen sollte ich einstellen, wen stelle ich, wen stellt man, zuerst anstellen, erste Einstellung, ersten
  KI Mitarbeiter, erster Data Scientist, erste Data Scientist, Datenteam aufbauen, KI Team aufbauen, ersten
  Mitarbeiter, als ersten einstellen, erstes Datenteam, wen für, wen stellen wir, wen stellen wir zuerst, wen stelle
  ich zuerst, wen stellt man zuerst, wen sollten wir einstellen, wen sollten wir zuerst, wen sollen wir einstellen,
  wen soll ich einstellen, wen muss ich einstellen, wen brauchen wir, wen brauchen wir zuerst, wen brauche ich, wen
  brauche ich zuerst, wen zuerst, wen als erstes, wen holen wir, wen holen wir zuerst, als erstes anstellen, als
  Erstes holen, erste KI Stelle, erste Datenstelle, erste Dateneinstellung, ersten Datenmenschen, erster KI
  Mitarbeiter, Datenteam aufzubauen, Datenteam gründen, Datenabteilung aufbauen, Datenabteilung, KI Abteilung
  aufbauen, KI Team aufzubauen, Team aufbauen, Team aufzubauen, Team von Null, Data Team aufbauen, Data Science Team
  aufbauen, brauchen wir einen Data, braucht meine Firma einen, braucht unsere Firma einen, brauchen wir überhaupt
  einen, kleine Firma Data Scientist
choose candidates: Bewerber, Bewerberinnen, Kandidaten prüfen, Kandidaten, Interviewprozess, Bewerber beurteilen,
  Bewerber prüfen, Bewerbern, Kandidat, Kandidatin, Kandidaten beurteilen, Kandidaten testen, Bewerbungsgespräch
  führen, Bewerbungsgespräche führen, Interviews führen, woran erkenne ich, woran erkennt man, Auswahl von, testen im
  Interview, bewerten, Kompetenz prüfen, Eignung prüfen, im Interview prüfen, Interviewleitfaden, Bewerberin,
  Bewerbers, Bewerber testen, Bewerber auswählen, Bewerber einschätzen, Bewerber bewerten, Bewerber fragen, Bewerber
  vergleichen, Bewerber interviewen, Kandidatinnen, Kandidaten auswählen, Kandidaten bewerten, Kandidaten einschätzen,
  Kandidaten fragen, Kandidaten interviewen, Kandidaten erkennen, Kandidatenauswahl, Bewerberauswahl, wie erkenne ich,
  wie erkennt man, wie erkenne ich einen guten, wie prüfe ich, wie prüft man, wie teste ich, wie testet man, wie
  beurteile ich, wie beurteilt man, wie finde ich heraus, herausfinden ob ein, ob jemand wirklich, ob jemand wirklich
  was, ob ein Bewerber, ob ein Kandidat, ob er was kann, wirklich Ahnung hat, wirklich was kann, Spreu vom Weizen,
  gute von schlechten, Fragen an Bewerber, Fragen an Kandidaten, Fragen an den Bewerber, Fragen stelle ich einem,
  Fragen stelle ich Bewerbern, Fragen für Bewerber, was frage ich einen, was frage ich einen Bewerber, welche Fragen
  stelle ich, selbst nicht technisch, selber nicht technisch, nicht vom Fach, nicht vom Fach bin, selbst keine Ahnung,
  selber keine Ahnung, keine Ahnung von KI, keine Ahnung von Daten, fachfremd, Einstellungsgespräch,
  Einstellungsgespräche, Gespräche führen mit Bewerbern, Interview führen, Interviews zu führen, Auswahlgespräch
advert: Stellenanzeige schreiben, Stellenausschreibung, Stellenanzeige formulieren, Stellenanzeige erstellen, Stelle
  ausschreiben, Stellenausschreibung schreiben, Stellenanzeige Vorlage, Muster Stellenanzeige, gute Stellenanzeige,
  Stellenprofil, Ausschreibung schreiben, Ausschreibung formulieren, Stellenanzeige texten, Stellenanzeige verfassen,
  Stellenanzeigen schreiben, Stellenanzeigen formulieren, Stellenbeschreibung schreiben, Stellenbeschreibung
  formulieren, Stellenbeschreibung erstellen, Stelle ausschreibe, Stelle inserieren, Jobanzeige schreiben, Inserat
  schreiben, Anzeige schreiben, Anzeige formulieren, gute Ausschreibung, gute Jobanzeige, attraktive Stellenanzeige,
  in die Stellenanzeige, rein in die Stellenanzeige, was gehört in die
pay band: Gehaltsband, Gehaltsbänder, Gehaltsrahmen, Gehaltsbudget, was muss ich zahlen, was muss man zahlen, wie viel
  bieten, was zahle ich einem, Gehaltsbenchmark, Budget für, Gehaltskorridor, Gehaltsspanne festlegen, Gehaltsspannen
  festlegen, Gehälter festlegen, Gehalt festlegen, Gehalt bieten, welches Gehalt bieten, welches Gehalt anbieten, wie
  viel Gehalt bieten, wie viel anbieten, was anbieten, was müssen wir zahlen, was müssen wir bieten, was sollten wir
  zahlen, was sollten wir bieten, was zahlt man einem, was zahlen wir einem, wie viel müssen wir zahlen, wie viel muss
  ich zahlen, was kostet ein Data Scientist, was kostet mich ein, was kostet uns ein, Personalkosten, Lohnkosten,
  Gehaltsstruktur, Vergütungsmodell, Gehaltsmodell
levelling: Karrieremodell, Karrierestufen festlegen, Stufen im Team, Levels definieren, Laufbahnmodell, Einstufung,
  einstufen, Junior oder Senior einstellen, Karrierepfade definieren, Stufenmodell einführen, Karrierestufen
  einführen, Karrierestufen definieren, Karrieremodelle, Karriereleiter definieren, Stufen definieren, Levels
  einführen, Kompetenzmatrix, Skillmatrix, Stellenbewertung, Entgeltgruppe festlegen, Senior oder Junior, Senior oder
  Junior einstellen, Junior oder Senior, einen Senior oder zwei, zwei Junioren oder, zwei Junioren oder einen, lieber
  einen Senior, einstufe, stufe ich ein, eingruppieren, Eingruppierung
team: Datenteam, Team, Teamgröße, Teamstruktur, Datenteams, Data Team, KI Team, Teamzusammensetzung, zentral oder
  dezentral, Teamaufbau, Organigramm, zentrales Team, Verhältnis von Engineers, Teamgrößen, Teamorganisation, Team
  organisieren, Team aufstellen, Team zusammenstellen, Team strukturieren, wie groß sollte das, wie groß muss das,
  Größe des Teams, Rollen im Team, welche Rollen im Team, Rollenverteilung, Aufgabenverteilung, Datenteam
  organisieren, Struktur des Datenteams, zentrales Datenteam, dezentral, dezentrale Teams, eingebettet, Data Teams, KI
  Teams, Abteilung aufbauen
teaching: unterrichten, lehren, Schüler, Studierende, Unterricht, Schülern, Studenten, Studierenden, lehre,
  unterrichte, Vorlesung, Klasse, Lehrveranstaltung, Seminaren, Azubis, vermitteln, Kinder unterrichten, unterrichte
  KI, unterrichtet, Unterrichts, im Unterricht, KI im Unterricht, KI Unterricht, unterrichten lassen, Lehre an der, in
  der Lehre, Lehrer bin, beibringen als Lehrer, Schülern beibringen, Schülern erklären, Kindern erklären, Kindern
  beibringen, Jugendlichen erklären, Jugendlichen beibringen, Jugendliche, Schülerinnen, Schüler lernen, Schulklasse,
  Gymnasium, am Gymnasium, an der Schule, an der Realschule, an der Berufsschule, Grundschule,
  Oberstufe, Berufsschule, Schulfach, Stunde halten, Unterrichtsstunde, Unterrichtsstunden, Unterrichtseinheit,
  Unterrichtsreihe, Unterrichtsidee, Unterrichtsideen, Workshop halten, Workshops geben, Workshops halten, Kurs geben,
  Kurs halten, Kurs leiten, Vorlesungen, Vorlesung halten, Seminar halten, Übung halten, Tutorium, Nachhilfe,
  Nachhilfe geben, Auszubildende, Lehrlinge, Studis
become a teacher: Trainer werden, Dozent werden, KI Trainer werden, Dozentin werden, Data Science Dozent, Dozent für,
  Lehrer für KI, Bootcamp Dozent, Trainer für KI, Kurse geben, Trainerin werden, als Dozent, als Dozentin, als
  Trainer, als Trainerin, Dozententätigkeit, Dozent sein, Dozent arbeiten, Lehrauftrag, Lehraufträge, KI Kurse geben,
  KI Schulungen geben, Schulungen geben, Seminare geben, Seminare halten, eigenen Kurs verkaufen, eigenen Kurs
  erstellen, eigener Onlinekurs, Onlinekurs verkaufen, Onlinekurs erstellen, Kurs verkaufen, Data Science
  unterrichten, Data Science lehren, KI unterrichten als, KI Dozent, KI Coach, Coach werden, Mentor werden, Data
  Trainer, Data Science Trainer
assess students: Noten, benoten, Benotung, Klausur, Klausuren, Prüfungsleistung, Hausarbeiten, Plagiat, Plagiate,
  Bewertung von Studierenden, Hausarbeit, korrigieren, korrigiere, korrigiere ich, Korrektur, Korrigieren von,
  Arbeiten bewerten, Arbeiten korrigieren, Hausarbeiten bewerten, Abschlussarbeiten bewerten, Abschlussarbeit
  bewerten, Bachelorarbeiten bewerten, Studierende bewerten, Studierende prüfen, Schüler bewerten, Schüler benoten,
  Note geben, Notengebung, Zensuren, Klassenarbeit, Klassenarbeiten, Prüfung stellen, Prüfungsfragen, Prüfungsform,
  Prüfungsformen, mündliche Prüfung, mündlich prüfen, Testat, Testate, Aufgaben mit ChatGPT, Studierende ChatGPT,
  Schüler ChatGPT, Schüler nutzen ChatGPT, Studierende nutzen ChatGPT, Studenten nutzen ChatGPT, Täuschung,
  Täuschungsversuch, Betrugsversuch, abschreiben, abgeschrieben, Referate, Referat, Essays, Aufsatz, Aufsätze,
  Bewertungsraster, Rubrik
ethics: Ethik, ethisch, Moral, moralisch, Gewissen, Verantwortung der KI, Rüstung, Rüstungsindustrie, Militär,
  militärisch, schädlich, ethische, ethischen, ethischer, unethisch, unethische, moralische, moralischen, guten
  Gewissen, guten Gewissens, mit gutem Gewissen, schlechtes Gewissen, Gewissensfrage, Waffen, Waffenindustrie,
  Rüstungsfirma, Rüstungsunternehmen, Bundeswehr, Verteidigung, Militärs, Überwachung, Glücksspiel, schädliche,
  gesellschaftlich, verantwortungsvoll
applicants: Bewerber pro Stelle, wie viele Bewerber, Bewerberzahl, Bewerberzahlen, Bewerber auf eine Stelle, wieviele
  Bewerber, wie viele Leute bewerben sich, wie viele bewerben sich, wie viele Bewerbungen pro, Bewerbungen pro Stelle,
  Bewerbungen auf eine, Bewerbungen auf eine Stelle, Bewerber auf, Bewerber kommen auf, bewerben sich auf
curriculum: Lehrplan, Lehrinhalte, Curriculum, Kursinhalt, Kursinhalte, Lehrinhalt, Studieninhalte, Kursplan,
  Modulhandbuch, Inhalte der Vorlesung, was unterrichten, was lehren, Unterrichtsplan, Unterrichtsinhalte, Kurs
  aufbauen, Themen im Kurs, Curricula, Lehrpläne, Stoffplan, Kursinhalten, Kurs planen, Kurs konzipieren, Kurs
  gestalten, Kurs zusammenstellen, Vorlesung planen, Vorlesung konzipieren, Vorlesungsinhalte, Modul planen, Modul
  konzipieren, Modulinhalte, Lerninhalte, Lernziele, Unterricht planen, Unterrichtsplanung, Unterrichtsthemen, was
  gehört in einen Kurs, was gehört in den Kurs, was gehört in den Unterricht, was soll ich unterrichten, was soll ich
  lehren, was bringe ich bei, Themen im Unterricht, Themen für den Kurs, welche Themen im Kurs, Schulungsinhalte
leave academia: aus der Wissenschaft, Wissenschaft in die Industrie, Uni verlassen, Wissenschaft verlassen, Uni oder
  Wirtschaft, Forschung verlassen, nach der Promotion, nach dem Doktor, nach der Doktorarbeit, aus der Forschung, raus
  aus der Uni, von der Wissenschaft in die, Postdoc in die Industrie, Wissenschaft in die Wirtschaft, von der
  Promotion in die, Uni in die Wirtschaft, Uni in die Industrie, Hochschule in die Wirtschaft, aus der Uni, aus der
  Uni raus, von der Uni in, von der Uni weg, weg von der Uni, raus aus der Wissenschaft, raus aus der Forschung, raus
  aus der Akademia, Ausstieg aus der Wissenschaft, aus der Akademia, Akademia verlassen, Wissenschaft den Rücken,
  Wissenschaft aussteigen, Forschung in die Industrie, Forschung in die Wirtschaft, von der Forschung in, von der
  Forschung in die, Wechsel in die Wirtschaft, Wechsel in die Industrie, in die freie Wirtschaft, freie Wirtschaft,
  Promotion abbrechen, Promotion hinschmeißen, Promotion abgebrochen, Doktorarbeit abbrechen, Doktorarbeit
  hinschmeißen, nach meiner Promotion, nach meinem Doktor, nach der Dissertation, nach dem PhD, nach dem Postdoc, mit
  Doktortitel in die, promoviert und nun, promoviert und jetzt, Postdoc und jetzt, Postdoc in die Wirtschaft, vom
  Postdoc in
advise pupils: Berufsberatung, Schüler beraten, Schülern raten, Schülerinnen beraten, meinem Kind raten, Kind beraten,
  was raten wir Schülern, Jugendliche beraten, was soll mein Kind, Schülern empfehlen, Schülern sagen, Schülern rate,
  Schüler fragen mich, was rate ich meinen Schülern, was rate ich meinem, was rate ich meiner, was rate ich
  Jugendlichen, was soll ich meinem Sohn, was soll ich meiner Tochter, was soll mein Sohn, was soll meine Tochter,
  meinem Sohn raten, meiner Tochter raten, mein Sohn will, meine Tochter will, mein Sohn möchte, meine Tochter möchte,
  mein Kind will, mein Kind möchte, Sohn fragt, Tochter fragt, Abiturienten raten, Abiturienten beraten,
  Studienberatung, Berufsorientierung, Berufsberater, Berufsberaterin, Jugendlichen raten
management: Führungskraft, Führung, Führungskraft werden, Teamleiter, Teamleitung, Personalverantwortung,
  Fachlaufbahn, Teamlead, Team leiten, Teamleiterin, Führungsposition, Führungsrolle, Führungslaufbahn, Leitung,
  Abteilungsleiter, Manager werden, ins Management, Managementlaufbahn, Experte oder Führungskraft, Fachkarriere,
  Mitarbeiter führen, Personalführung, führen, zum Teamleiter, Fachexperte, Führung übernehmen, Individual
  Contributor, Führungskräfte, Führungskraft sein, Führungspositionen, Führungsrollen, Führungsaufgabe,
  Führungsaufgaben, Führungsverantwortung, Teamleiter werden, Teamleiter sein, Teamlead werden, Team führen, Teams
  führen, Leute führen, Menschen führen, Mitarbeiterführung, Gruppenleiter, Gruppenleiterin, Abteilungsleiterin,
  Abteilungsleitung, Lead werden, Tech Lead, Head of Data, CDO, CTO, Bereichsleiter, Vorgesetzter, Vorgesetzte, Chef
  werden, Chefin werden, ins Management wechseln, ins Management gehen, Management oder, Management oder Technik,
  technisch bleiben, fachlich bleiben, Fachkarriere oder, Fachlaufbahn oder, Führung oder Fachlaufbahn, Führung oder
  Fachkarriere, Experte bleiben, keine Führung, keine Führungskraft, keine Leute führen, nicht führen wollen, ohne
  Führungsverantwortung, muss ich führen, muss man führen, Managementposition, Managerposition, Managerrolle
promotion: befördert, befördert werden, Senior werden, zum Senior, Beförderung zum Senior, Karriere machen, Aufstieg
  zum, Senior aufsteigen, Junior zu Senior, vom Junior zum Senior, befördert wird, Senior Level, wann wird man Senior,
  Karriereschritt, Senior wird, zum Staff, nächste Stufe, befördert zu werden, befördert zu, Beförderungen,
  Beförderung bekommen, keine Beförderung, nicht befördert, übergangen, übergangen bei, bei der Beförderung
  übergangen, übergangen worden, aufsteigt, aufzusteigen, hocharbeiten, hochgearbeitet, weiterkommen im Job, wann
  Senior, wann ist man Senior, wann bin ich Senior, ab wann Senior, ab wann ist man Senior, ab wann bin ich Senior,
  wie werde ich Senior, wie wird man Senior, zum Seniorlevel, Seniorstelle, Seniorrolle, Senior Stelle, von Junior zu
  Senior, von Junior auf, von Junior zu Mid, Mid zu Senior, Staff werden, Principal werden, nächsten Level, nächste
  Level, nächstes Level, nächsten Karriereschritt, nächste Karrierestufe, höhere Position, höhere Stelle"""
