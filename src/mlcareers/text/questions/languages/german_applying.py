"""What is asked about applying for jobs, and its words in German. __init__.py tells how it is read."""

APPLYING = """interview: Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräch, Interview, Interviewfragen,
  Bewerbungsgespräche, Bewerbungsgesprächen, Jobinterview, Interviews, Fachgespräch, Vorstellungsgesprächen, Gespräch,
  Gespräche, Bewerbungsinterview, Technikinterview, technisches Interview, technischen Interview, Telefoninterview,
  Erstgespräch, Zweitgespräch, Kennenlerngespräch, Vorstellungstermin, Interviewer, Gesprächspartner, Job Interview,
  Interviewfrage, Vorstellungsgesprächs, Vorstellungsgesprächen gefragt, Jobinterviews, Bewerbungsgesprächs, im
  Gespräch, im Interview, im Vorstellungsgespräch, im Bewerbungsgespräch, im Fachgespräch, Technikgespräch,
  technisches Gespräch, technische Fragen, technischen Teil, was wird gefragt, was fragen die, was fragen sie, was
  fragt man, was fragt ihr, was wird im Interview, welche Fragen kommen, welche Fragen erwarten, welche Fragen stellen
  die, Fragen kommen dran, Fragen kommen, zum Gespräch eingeladen, eingeladen zum, Probetag, Telefoninterviews,
  Videointerview, Videocall, Online Interview
rounds: Runden, wie viele Runden, Bewerbungsverfahren, Bewerbungsprozess, Interviewrunden, Gesprächsrunden,
  Auswahlverfahren, Bewerbungsablauf, Ablauf, Auswahlprozess, Einstellungsprozess, wie viele Gespräche,
  Einstellungsverfahren, Recruitingprozess, letzte Runde, letzten Runde, erste Runde, ersten Runde, zweite
  Runde, zweiten Runde, Interviewprozess bei, Recruitingprozesse, Bewerbungsprozesse, Bewerbungsprozess bei, wie läuft
  das Bewerbungsverfahren, läuft der Bewerbungsprozess, läuft das Interview, wie läuft ein, wie läuft so ein,
  Assessment Center, Assessment, Auswahltag, wie viele Interviews, Anzahl Interviews
prepare: vorbereiten, bereite ich mich, Vorbereitung, bereite mich, vorbereitet, bereite ich, vorzubereiten, bereitet
  man sich, Interviewvorbereitung, üben für, Probeinterview, Mock Interview, vorbereiten auf, gut vorbereiten,
  vorzubereiten auf, vorbereitest, Vorbereitungen, vorbereitend, sich vorbereiten, mich vorbereiten, morgen
  Vorstellungsgespräch, morgen ein Vorstellungsgespräch, habe morgen, nächste Woche Vorstellungsgespräch, nächste
  Woche ein Interview, Interviewtraining, Übungsfragen, übt man, Probegespräch, Interviews üben, nervös vor,
  Lampenfieber, auffrischen vor
ask back: Fragen an den Arbeitgeber, Rückfragen, Fragen stellen, Rückfragen stellen, Gegenfragen, Fragen im
  Vorstellungsgespräch stellen, eigene Fragen, Fragen ans Unternehmen, selbst fragen, den Arbeitgeber fragen, Fragen
  an die Firma, Fragen sollte ich stellen, was frage ich, was frage ich den, was frage ich am Ende, am Ende fragen, am
  Ende des Gesprächs, haben Sie noch Fragen, noch Fragen an uns, Fragen am Ende, kluge Fragen, gute Fragen stellen,
  Fragen zurückstellen, Rückfragen im Vorstellungsgespräch, Fragen an Arbeitgeber, Fragen an den Chef, Fragen an den
  Recruiter, was soll ich fragen, was sollte ich fragen, was kann ich fragen, selber fragen
behavioural: Verhaltensfragen, Verhaltensinterview, Stärken und Schwächen, erzählen Sie von sich, Konfliktfrage, STAR
  Methode, Selbstpräsentation, Führungsprinzipien, Stärken Schwächen, größte Schwäche, größte Stärke, meine Schwächen,
  eigene Schwächen, stellen Sie sich vor, sich vorstellen, mich vorstellen, Selbstvorstellung, erzähl von dir,
  erzählen Sie etwas über, warum wollen Sie, warum bei uns, wo sehen Sie sich, in fünf Jahren sehen, Konflikt im Team,
  Verhaltensfrage, Cultural Fit
ai in interviews: KI im Vorstellungsgespräch, KI im Interview, ChatGPT im Interview, ChatGPT im Vorstellungsgespräch,
  Copilot im Interview, schummeln, mogeln, ChatGPT benutzen im, KI benutzen im, mit ChatGPT im Interview, mit KI im
  Interview, schummelt, geschummelt, mogelt, gemogelt, betrügen, spicken, spickt, ChatGPT bei der Bewerbung, KI bei
  der Bewerbung
project talk: Projekt vorstellen, Projekte vorstellen, Projekt erklären, über Projekte sprechen, Projekt präsentieren,
  von meinem Projekt erzählen, Projekte erklären, im Interview vorstellen, Projekt im Interview, Projekt im
  Vorstellungsgespräch, Projekte präsentieren, mein Projekt vorstellen, mein Projekt erklären, über mein Projekt, über
  mein Projekt sprechen, über meine Projekte, Projekte beschreiben, Projekt beschreiben, erzähle ich von meinem
rejected: Absagen, nur Absagen, Absage, abgelehnt, keine Antwort, keine Rückmeldung, keine Einladung, kriege nur
  Absagen, bekomme nur Absagen, keine Antworten, abgelehnt worden, geghostet, meldet sich niemand, keine Zusage, keine
  Einladungen, keine Rückmeldungen, durchgefallen, nicht eingeladen, hundert Bewerbungen, Absagen bekommen,
  gescheitert, abgelehnt nach, abgelehnt wurde, ablehnt, abgesagt, abgesagt bekommen, wieder abgelehnt, immer
  abgelehnt, ständig abgelehnt, überall abgelehnt, nur noch Absagen, wieder eine Absage, noch eine Absage, hagelt
  Absagen, Absagenflut, Absage nach, Absage nach Absage, keinerlei Rückmeldung, nie eine Antwort, nie eine
  Rückmeldung, keiner antwortet, niemand antwortet, niemand meldet sich, keiner meldet sich, melden sich nicht, meldet
  sich nicht, Funkstille, keine Einladungen zum Gespräch, nie eingeladen, nicht mal eingeladen, lädt mich ein, lädt
  mich niemand ein, keiner lädt mich ein, niemand stellt mich ein, keiner stellt mich ein, keiner will mich, niemand
  will mich, keiner nimmt mich, finde keinen Job, finde keine Stelle, finde einfach keinen Job, finde nichts, kriege
  keinen Job, bekomme keinen Job, keinen Job finden, keine Stelle finden, keinen Job bekommen, 100 Bewerbungen, 50
  Bewerbungen, 200 Bewerbungen, 300 Bewerbungen, dutzende Bewerbungen, zig Bewerbungen, unzählige Bewerbungen,
  hunderte Bewerbungen, erfolglos beworben, bewerbe mich erfolglos, seit Monaten erfolglos, vergeblich beworben, im
  Interview versagt, vermasselt, Interview vermasselt, verkackt, verpatzt, verhauen, durchgefallen im, scheitere,
  scheitere immer, scheitern im Interview, ghosten, ghostet, ghosting, aussortiert werde, rausgeflogen im
  Auswahlverfahren, recruiter meldet sich nicht, meldet sich nicht mehr, melden sich nicht mehr, nie wieder
  gemeldet, plötzlich funkstille
leetcode: Coding Test, Programmieraufgaben, Algorithmusaufgaben, LeetCode, Programmieraufgabe, Programmiertest, Coding
  Interview, Coding Challenge, Codingtest, Algorithmen und Datenstrukturen, Whiteboard, Live Coding, Coding Runde,
  Codingaufgaben, Codingaufgabe, Coding Aufgabe, Coding Aufgaben, Algorithmenfragen, Algorithmen üben, Algorithmen im
  Interview, Programmieraufgaben im Interview, live programmieren, SQL Test, SQL Aufgaben, technischer Test,
  Einstellungstest, Programmiertests, Hackerrank, Codility, Datenstrukturen, Whiteboard Interview
system design: Systementwurf, Systemdesign, Architekturinterview, Design Interview, System Design, Systemdesigns,
  Systemarchitektur, Architekturfragen, Architekturfrage, System Design Interview
take home: Hausaufgabe, Probeaufgabe, Take Home, Fallstudie, Testaufgabe, Hausaufgaben, Testprojekt, Probearbeit,
  unbezahlte Aufgabe, Arbeitsprobe, Arbeitsproben, Case Study, Hausaufgabe im Bewerbungsprozess, Aufgabe für zu Hause,
  Aufgabe mit nach Hause, Aufgabe daheim, Hausaufgabe bekommen, Heimaufgabe, Bewerbungsaufgabe, Bewerbungsaufgaben,
  Testaufgaben, Probeprojekt, Probearbeiten, Probetag unbezahlt, kostenlos arbeiten, unbezahlte Probearbeit, unbezahlt
  arbeiten, Case bearbeiten, Aufgabe unbezahlt, Take Home Aufgabe, Aufgabe am Wochenende
portfolio: Portfolio, Projekte, Projektportfolio, eigene Projekte, GitHub, Github Profil, Projektideen, Projektidee,
  welche Projekte, Privatprojekte, Nebenprojekt, Hobbyprojekte, Vorzeigeprojekt, Beispielprojekt, Beispielprojekte,
  Portfolioprojekt, Portfolioprojekte, Portfolios, Referenzprojekte, eigenes Projekt, Projekt, Portfolioseite,
  Portfolio aufbauen, welches Projekt, gutes Projekt, gute Projekte, Projekte machen, Projekte aufs, eigene kleine
  Projekte, Seitenprojekt, Seitenprojekte, Nebenprojekte, Side Project, Side Projects, Hobbyprojekt, Repo, Repository,
  Github Repos, Projekte zeigen, Projekte für, Projekte für Einsteiger, Anfängerprojekte, Projektbeispiele, Ideen für
  Projekte, Projekt fürs Portfolio
kaggle: Kaggle, Kaggle Wettbewerb, Kaggle Wettbewerbe, Wettbewerbe, Titanic, Kaggle Medaillen, Kaggle Medaille, Kaggle
  Rang, Datenwettbewerbe, Datenwettbewerb, Wettbewerben, Kaggle Kompetition
course projects: Kursprojekte, Kursprojekt, Projekte aus Kursen, Projekte aus dem Studium, Uniprojekte,
  Bootcampprojekte, Abschlussprojekt, Tutorialprojekte, Kursprojekten, Projekt aus dem Kurs, Projekt aus einem Kurs,
  Projekte aus dem Bootcamp, Studienprojekt, Studienprojekte, Uniprojekt, Bachelorarbeit als Projekt, Bachelorarbeit
  im Portfolio, Abschlussarbeit als Projekt, Udemy Projekte, Projekte aus Tutorials, Tutorials nachgebaut
ai written: mit KI gebaut, von KI geschrieben, mit KI geschrieben, mit ChatGPT geschrieben, KI generiert, mit ChatGPT
  gebaut, Vibe Coding, mit KI programmiert, mit KI geschrieben wurde, mit KI gemacht, mit KI erstellt, mit ChatGPT
  gemacht, mit ChatGPT erstellt, mit ChatGPT geschrieben wurden, mit ChatGPT geschrieben wurde, ChatGPT geschrieben,
  von ChatGPT geschrieben, von der KI geschrieben, von KI erstellt, von KI generiert, KI generierte, KI generierter,
  Code von ChatGPT, mit Hilfe von KI, mit Hilfe von ChatGPT, mithilfe von KI, mithilfe von ChatGPT, zusammen mit
  ChatGPT, gevibecodet
how many projects: wie viele Projekte, ein großes Projekt, mehrere kleine Projekte, Anzahl Projekte, wie groß ein
  Projekt, wieviele Projekte, lieber ein großes Projekt, ein großes oder mehrere, reicht ein Projekt, wie viele
  Portfolioprojekte
confidential: vertraulich, vertrauliche, Verschwiegenheit, Verschwiegenheitserklärung, Geheimhaltung, NDA, Firmencode,
  nicht zeigen, nicht zeigen darf, geheim, Betriebsgeheimnis, nicht zeigen kann, nicht veröffentlichen, nicht
  veröffentlichen darf, nicht teilen darf, nicht herzeigen, darf ich nicht zeigen, unter NDA, interne Projekte,
  internen Projekte, internes Projekt, Firmenprojekte, Firmengeheimnis, Firmengeheimnisse, Firmendaten, Code der
  Firma, Code aus der Arbeit, Arbeitscode, vertraulichem, vertraulichen, vertraulicher, geheime,
  Geheimhaltungsvereinbarung
cv: Lebenslauf, Bewerbungsunterlagen, CV, Lebensläufe, Lebenslaufs, Bewerbungsmappe, LinkedIn Profil, LinkedIn, Xing,
  Bewerbung schreiben, Bewerbung, Bewerbungsfoto, Lebensläufen, im Lebenslauf, in den Lebenslauf, auf dem Lebenslauf,
  Vita, Resume, Bewerbungsunterlage, LinkedIn Seite, LinkedIn Profils, auf LinkedIn, Xing Profil,
  Lebenslauf schreiben, Lebenslauf aufbauen, Lebenslauf verbessern, Bewerbung aufbauen, Bewerbung aussehen,
  tabellarischer Lebenslauf, Arbeitszeugnis, Arbeitszeugnisse
no numbers: ohne Zahlen, keine Zahlen, keine Kennzahlen, ohne Kennzahlen, nicht messbar, messbare Erfolge, nie in
  Produktion
ats: Filtersoftware, Bewerbersoftware, Schlagwörter, Bewerbermanagement, Bewerbermanagementsystem, ATS,
  Schlüsselwörter, Keywords, aussortiert, automatisch aussortiert, Bewerbungssoftware, Vorauswahl, ATS System, ATS
  Filter, Filterprogramm, Bewerbungsfilter, automatisch abgelehnt, automatische Absage, automatisch gefiltert,
  maschinell aussortiert, liest ein Computer, Roboter liest, liest überhaupt ein Mensch, Stichwörter, CV Parser
cover letter: Anschreiben, Motivationsschreiben, Bewerbungsschreiben, Motivationsbrief, Anschreiben nötig,
  Begleitschreiben, Anschreiben schreiben, Anschreibens, Bewerbungsanschreiben, Motivationsschreiben schreiben,
  braucht man ein Anschreiben, Motivationsbriefe
red flags: Warnsignale, unseriös, Fake Jobs, Red Flags, Warnzeichen, Alarmzeichen, Fake Job, Scheinangebote, Betrug,
  Scam, Geisterstellen, Geisterjobs, Fake Stellen, verdächtig, seriös, unseriöse, unseriöser, unseriöses, unseriöse
  Angebote, Abzocke, Betrüger, Betrugsmasche, Fake Angebote, Fake Anzeigen, dubios, dubiose, dubioses, worauf achten
  bei, worauf sollte ich achten, Alarmglocken, rote Flaggen, rote Flagge, Red Flag, Scamjobs, zu schön
  um wahr, Ghost Jobs, ernst gemeint
read a posting: Stellenanzeige lesen, Stellenanzeige richtig lesen, Stellenanzeige verstehen, Stellenanzeige deuten,
  Stellenanzeigen verstehen, Stellenanzeigen lesen, Muss und Kann Anforderungen, Anforderungen in der Stellenanzeige,
  Anforderungen erfüllen, zwischen den Zeilen, Ausschreibung lesen, Ausschreibung verstehen, Anforderungen in der
  Ausschreibung, Anforderungen der Stellenanzeige, was bedeutet in Stellenanzeigen, was meinen die in, erfülle die
  Hälfte, nur die Hälfte der Anforderungen, wünschenswert, Kann Anforderungen, Muss Anforderungen, Wunschliste
real title: eigentlich Analyst, eigentlich nur Analyst, in Wahrheit Analyst, Mogelpackung, falscher Titel,
  Etikettenschwindel, Titelinflation, Stelle ist eigentlich, heiße Data Scientist, nennt sich Data Scientist, nenne
  mich Data Scientist, auf dem Papier Data Scientist, auf dem Papier, nur dem Namen nach, nur auf dem Papier, in
  Wirklichkeit Analyst, mache nur Excel, mache nur Reports, mache nur Dashboards, nur Dashboards, nur Reports, nur
  noch Dashboards, nur noch Reports, nur noch Excel, den ganzen Tag Excel, den ganzen Tag Dashboards, den ganzen Tag
  Reports, ganzen Tag nur Excel, ganzen Tag in Excel, Titel passt nicht, Titel stimmt nicht, irreführend,
  irreführender Titel
own title: Jobtitel ändern, Jobtitel im Lebenslauf, meine Stellenbezeichnung, Stellenbezeichnung im Lebenslauf, Titel
  im Lebenslauf, welchen Titel, Titel anpassen, wie nenne ich mich, darf ich mich, Titel ändern, anderen Titel,
  besseren Titel, mich Data Scientist nennen, darf ich mich nennen, kann ich mich nennen, wie nenne ich meine, wie
  nenne ich mich im, Titel auf LinkedIn, Jobtitel auf LinkedIn, Stellentitel ändern, Titel im CV"""
