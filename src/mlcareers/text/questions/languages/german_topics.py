"""Topics of the guides, and what people write for them in German. __init__.py tells how it is read."""

TOPICS = """soft skills: Soft Skills, weiche Faktoren, soziale Kompetenzen, soziale Fähigkeiten, Sozialkompetenz,
  Teamfähigkeit, Schlüsselkompetenzen, Kommunikationsfähigkeit, Softskills, Soft Skill, soziale Kompetenz,
  zwischenmenschliche, zwischenmenschlich, weiche Skills, Kommunikationsfähigkeiten
masters: Master, Masterabschluss, Masterstudium, Masterarbeit, Masterstudiengang, Master of Science, Mastergrad,
  Master machen, Masters, Master nötig, Master notwendig, Master Pflicht, Masters nötig, Master dranhängen, den
  Master, einen Master, ein Master, Master noch, Masterabschlusses, Masterstudiums, Masterprogramm, Masterprogramme,
  berufsbegleitender Master, Masterstudiengänge, Mastertitel, weiterbildender Master, MSc, M Sc, Magister, zweiter
  Master
phd: Promotion, Doktor, Doktortitel, promovieren, Dr, Doktorarbeit, Dissertation, Doktorat, PhD, Doktorgrad,
  Doktoranden, promoviert, promovierte, promovierter, zu promovieren, promoviere, Promotionsstelle, Promotionsstellen,
  Doktorandenstelle, Doktorandin werden, Doktor machen, Doktor nötig, Doktortitel nötig, Dissertation schreiben, mit
  Doktortitel, Dr titel, Doktorats
bootcamp: Bootcamp, Bootcamps, Coding Bootcamp, Intensivkurs, Boot Camp, Bootcamp machen, Data Science Bootcamp,
  Intensivkurse, Crashkurs, Schnellkurs, Intensivprogramm
selftaught: Autodidakt, selbst beibringen, Selbststudium, selbst lernen, im Selbststudium, eigenständig lernen,
  Autodidakten, autodidaktisch, selber lernen, alleine lernen, selbst beigebracht, mir selbst beigebracht, selber
  beibringen, selber beigebracht, mir selber beibringen, mir selbst beibringen, sich selbst beibringen, im Alleingang,
  auf eigene Faust, alleine beibringen, selbst gelernt, über YouTube, mit YouTube, YouTube lernen, nur mit
  Onlinekursen, aus dem Internet lernen, eigenständig, selbstgelernt, Selbstlerner, stunden selbststudium, stunden
  selbst lernen, stunden lernen reichen, stunden lernen genug, stunden eigenarbeit
visa: Visum, Aufenthaltstitel, Arbeitserlaubnis, Blaue Karte, Einwanderung, auswandern, Chancenkarte,
  Aufenthaltserlaubnis, EU Blue Card, Blue Card, Visumsponsoring, Sponsoring, Arbeitsvisum, auszuwandern, nach
  Deutschland ziehen, Einwanderungsgesetz, Niederlassungserlaubnis, Staatsbürgerschaft, einwandern, umsiedeln,
  Anerkennung, Anerkennung ausländischer Abschlüsse, Visa, Arbeitsvisa, Visumspflicht, Visasponsoring, Sponsor,
  Arbeitsgenehmigung, Aufenthaltsgenehmigung, Niederlassung, Greencard, Green Card, US Visum, H1B, Einwanderer,
  Migration, Auswanderung, ausgewandert, ausgewanderte, umzuziehen nach, umziehen nach, ziehen nach, nach Amerika,
  nach Kanada, nach Australien, nach England, in die USA, in die Schweiz auswandern, in den USA arbeiten, Ausländer,
  ausländischer Abschluss, ausländischen Abschluss, Abschluss anerkannt, Abschluss anerkennen, Abschluss anerkennen
  lassen, Nicht EU, Drittstaat, Drittstaaten, Drittstaatler, Grenzgänger
first job: Berufseinstieg, Berufseinsteiger, Berufsanfänger, erste Stelle, erster Job, ersten Job, ohne Erfahrung,
  ohne Berufserfahrung, Einstiegsjob, Einstiegsjobs, Einstiegsstelle, Einstiegsposition, Juniorstelle, Junior Stelle,
  Junior Stellen, Absolvent, Absolventen, Hochschulabsolventen, ersten Job finden, ersten Job bekommen, Anfänger,
  keine Erfahrung, keine Berufserfahrung, frisch von der Uni, nach dem Studium, Berufsstart, erste Job, Job finden,
  Stelle finden, Stelle bekommen, Jobeinstieg, Ersteinstieg, Job bekommen, Fuß in die Tür bekommen, Einsteigerjob,
  Einsteigerjobs, frisch aus dem Studium, ersten Datenjob, ersten Jobs, erster richtiger Job, ersten richtigen Job,
  erste Anstellung, erste Festanstellung, ersten Einstieg, Einstieg ohne Erfahrung, Einsteiger ohne, Anfängerjob,
  Anfängerjobs, Anfänger ohne, Berufseinsteigern, Berufsanfängern, Neuling, Neulinge, Newbie, Job zu finden, Job zu
  bekommen, an einen Job, an einen Job kommen, zu einem Job, Job kriegen, Stelle kriegen, Stelle zu finden, Stelle zu
  bekommen, Jobeinstieg schaffen, Einstieg schaffen, Einstieg finden, Einstieg gelingt, den Einstieg, reinkommen ohne,
  null Erfahrung, 0 Erfahrung, wenig Erfahrung, wenig Berufserfahrung, noch keine Erfahrung, keinerlei Erfahrung, ohne
  jede Erfahrung, ohne jegliche Erfahrung, ohne Praxiserfahrung, ohne Vorerfahrung, ohne Vorkenntnisse, ohne
  praktische Erfahrung, Erfahrung sammeln, Erfahrung bekommen, erste Erfahrung, erste Erfahrungen, erste
  Berufserfahrung, Praxiserfahrung sammeln, gerade fertig mit dem, gerade fertig studiert, frisch fertig, frisch
  gebackener, frischgebackener, nach dem Abschluss, nach dem Bachelor, nach dem Master, nach meinem Studium, nach
  Abschluss, Studium fertig, Uni fertig, Absolventin, Absolventinnen, Uniabsolvent, Uniabsolventen, Juniorrolle,
  Juniorposition, Juniorpositionen, Juniorjob, Juniorjobs, Juniorstellen, Junior Job, Junior Jobs, Junior Position,
  Junior Positionen, Juniorrollen
side doors: leichtesten, am leichtesten, am einfachsten, Sprungbrett, einfachste, leichter Einstieg, einfacher
  Einstieg, Einstieg am leichtesten, am leichtesten reinkommen, Sprungbrettjob, Türöffner, Fuß in die Tür, leichteste
  Rolle, leichteste, leichtester, einfachsten reinkommen, Hintertür, Umweg, einfachste Einstieg, einfachste Weg,
  einfachsten Weg, leichteste Weg, leichteste Einstieg, leichtester Einstieg, einfachster Einstieg, einfachster Weg,
  am ehesten, am schnellsten rein, schnellster Weg, schnellste Weg, kürzeste Weg, kürzester Weg, über Umwege, Umwege,
  Hintertürchen, durch die Hintertür, Nebeneingang, Seitentür, Sprungbretter, als Sprungbrett, Einstiegsrolle,
  Einstiegsrollen, Einstiegshürde, niedrigste Einstiegshürde, niedrige Einstiegshürde, Hürde, niedrigschwellig, leicht
  reinkommen, leicht reinkommt, leicht zu bekommen, am leichtesten zu bekommen, wo kommt man leicht
experience paradox: drei Jahre Erfahrung, Jahre Berufserfahrung verlangt, trotzdem bewerben, erfülle nicht alle, alle
  wollen Erfahrung, überall wird Erfahrung verlangt, Erfahrung verlangt, Berufserfahrung gefordert, Erfahrung
  gefordert, mehrjährige Erfahrung, mehrjährige Berufserfahrung, Anforderungen nicht erfülle, nicht alle
  Anforderungen, erfülle die Anforderungen nicht, erfülle nur, verlangt 5 Jahre Erfahrung, verlangen 5 Jahre
  Erfahrung, verlangt drei Jahre, verlangen 3 Jahre Erfahrung, fordern 5 Jahre, fordern 3 Jahre Erfahrung, 5 Jahre
  Erfahrung für, 3 Jahre Erfahrung für, 2 Jahre Erfahrung für, Jahre Erfahrung als Junior, Jahre Erfahrung für Junior,
  Erfahrung für Juniorstelle, Erfahrung für eine Juniorstelle, Erfahrung für Einsteiger, Junior mit Erfahrung, Junior
  mit Berufserfahrung, überall Erfahrung, überall wird Berufserfahrung, jeder will Erfahrung, jeder verlangt
  Erfahrung, alle verlangen Erfahrung, alle verlangen Berufserfahrung, alle wollen Berufserfahrung, ohne Erfahrung
  kein Job, kein Job ohne Erfahrung, keine Erfahrung kein Job, woher Erfahrung nehmen, woher die Erfahrung,
  Teufelskreis, Henne Ei, Henne Ei Problem, Katze beißt sich, sich trotzdem bewerben, mich trotzdem bewerben, dennoch
  bewerben, auch bewerben wenn, bewerben obwohl, bewerben wenn ich nicht, nicht alles erfülle, nicht alles erfüllen,
  nicht alle Anforderungen erfülle, nicht alle Anforderungen erfüllt, 50 Prozent der Anforderungen, Hälfte der
  Anforderungen
network: Netzwerk, Kontakte, Empfehlung, Vitamin B, Netzwerken, Networking, Beziehungen, Kontakte knüpfen,
  Empfehlungen, jemanden kennen, Kaltakquise, anschreiben auf LinkedIn, Leute anschreiben, Mitarbeiterempfehlung,
  vernetzen, Kontakt aufnehmen zu, jemanden anschreiben, Leute auf LinkedIn, auf LinkedIn anschreiben, Recruiter
  anschreiben, Netzwerk aufbauen, Netzwerk aufzubauen, Kontakten, Kontakte in der, über Kontakte, über Bekannte, durch
  Bekannte, über Freunde, Connections, Beziehung zu, Vitamin, Empfehlungsprogramm, empfohlen werden, Referral,
  Referrals, Referenzen, Meetup, Meetups, Stammtisch, Messe, Jobmesse, Jobmessen, Karrieremesse, Konferenzen besuchen,
  Mentorin, Mentoring, Mentor finden, Leute kennenlernen, Leute kennen, Initiativbewerbung, Kaltbewerbung
overqualified: überqualifiziert, niedriger einsteigen, unter meinem Niveau, Überqualifikation, unterfordert,
  Gehaltseinbuße, Gehaltseinbußen, weniger Gehalt akzeptieren, Rückschritt, herabstufen, eine Stufe tiefer,
  Gehaltsverzicht, weniger verdienen, zu qualifiziert, zu erfahren, zu hoch qualifiziert, zurückstufen, runterstufen,
  herunterstufen, Schritt zurück, einen Schritt zurück, zurück auf Junior, wieder Junior, wieder als Junior, nochmal
  als Junior, von vorne anfangen, von vorn anfangen, noch mal von vorn, von vorne als, ganz unten anfangen, unten
  anfangen, weniger Geld, für weniger Geld, weniger Gehalt, auf Gehalt verzichten, Gehalt verzichten,
  Gehaltsrückschritt, Gehaltssprung nach unten, Gehaltskürzung, Einbußen, finanzielle Einbußen, unterqualifiziert
  bezahlt, unter meinen Möglichkeiten, bei null anfangen müssen, muss ich bei null anfangen, muss ich von vorne
  anfangen, wieder ganz unten, karriere bei null, wieder als einsteiger, wieder einsteigergehalt, von vorne
  beginnen
the search: wie viele Bewerbungen, Jobsuche, Bewerbungen, Bewerbungen schreiben, wie lange dauert die Jobsuche, wie
  lange sucht man, Stellensuche, Bewerbungen bis zum Job, wie viele Bewerbungen schreiben, Dauer der Jobsuche, nach
  wie vielen Bewerbungen, wieviele Bewerbungen, wie viele Bewerbungen habt, Bewerbungen verschickt, Bewerbungen
  geschrieben, Bewerbungen raus, Bewerbungen abgeschickt, Bewerbung abgeschickt, beworben, bewerben wir, sich
  bewerben, Jobsuche dauert, Jobsuche gedauert, wie lange gesucht, wie lange habt ihr gesucht, lange gesucht, lange
  nach einem Job, einen Job gesucht, auf Jobsuche, auf der Suche nach einem, auf Stellensuche, Arbeitssuche, Arbeit
  suchen, Arbeit finden, Job suchen, Jobs suchen, Stelle suchen, neue Arbeit finden, neuen Job finden, was Neues
  finden, finde ich was neues, finde ich etwas Neues, finde ich schnell, schnell was Neues, Jobbörse, Jobbörsen,
  Jobportal, Jobportale, Stellenbörse, wo Stellen finden, wo finde ich Stellen, wo finde ich Jobs, wo finde ich
  Stellenanzeigen, dauert die jobsuche, wie lange jobsuche, monate auf jobsuche, monatelang auf jobsuche, seit
  monaten auf jobsuche, wie lange dauert jobsuche
internship: Praktikum, Praktika, Werkstudent, Praktikumsplatz, Praktikanten, Pflichtpraktikum, Praktikantin,
  Werkstudentin, Werkstudentenstelle, Werkstudentenjob, Trainee, Traineeprogramm, Volontariat, Praktikumsplätze,
  Praktikant, Praktikumssuche, Praktikas, Praktikantenstelle, Praktikantenstellen, Praktikums, freiwilliges Praktikum,
  bezahltes Praktikum, unbezahltes Praktikum, Praktikantengehalt, Praktikum finden, Schülerpraktikum, Praxissemester,
  Hiwi, Hiwi Job, studentische Hilfskraft, Studentenjob, Studentenjobs, Nebenjob als Student, Werkstudenten,
  Werkstudentenstellen, Werkstudium, Trainees, Traineestelle, Traineestellen, Internship, Internships
saturated: überlaufen, gesättigt, übersättigt, überfüllt, zu viele Bewerber, zu viele Leute, Konkurrenz,
  Konkurrenzkampf, Überangebot, zu viele Absolventen, Wettbewerb, Markt voll, umkämpft, zu voll, voll ist,
  überschwemmt, überrannt, überflutet, überrannt von, Flut an, zu viel Konkurrenz, große Konkurrenz, hohe Konkurrenz,
  Mitbewerber, zu viele Mitbewerber, viele Bewerber, zu viele Data Scientists, zu viele Junioren, zu viele
  Quereinsteiger, zu viele Anfänger, jeder will, alle wollen, jeder ist jetzt, jeder macht jetzt, alle machen jetzt,
  alle werden jetzt, Überschuss, überbesetzt, übervoll, Markt gesättigt, Markt überlaufen, gesättigter, Schwemme,
  Bewerberflut, umkämpfter, hart umkämpft
where juniors: wer stellt Junioren ein, wer nimmt Anfänger, Traineeprogramme, Einstiegsprogramme, stellt
  Berufseinsteiger ein, wer stellt Anfänger ein, Firmen für Berufseinsteiger, Absolventenprogramm, wer stellt
  Quereinsteiger ein, stellen Junioren ein, stellt noch Junioren ein, stellen noch Junioren ein, stellt Junioren ein,
  stellt noch Anfänger ein, nimmt noch Junioren, nehmen noch Junioren, nimmt Anfänger, nehmen Anfänger, nimmt
  Quereinsteiger, nehmen Quereinsteiger, welche Firmen nehmen, wo werden Junioren, wo werden Anfänger, wo werden
  Quereinsteiger, wer nimmt Junioren, wer nimmt Quereinsteiger, wer nimmt noch, wer stellt noch Junioren, Firmen für
  Junioren, Firmen die Junioren, Unternehmen die Junioren, Graduate Program, Graduate Programm, Einsteigerprogramm,
  Einsteigerprogramme, Absolventenprogramme
countries: welches Land, welchem Land, bestes Land, besten Land, Ausland, in welchem Land, welche Länder, welchen
  Ländern, Länder, Länderübersicht, wohin auswandern, nach Ländern, Land mit, nach Land, bestes Land für, im Ausland,
  welches europäische Land, wo auf der Welt, wo in Europa, wo im Ausland, in welche Länder, in welches Land, welches
  Land zahlt, Ländern, Länder mit, Land für, besten Länder, beste Land, nach welchem Land, Deutschland oder Schweiz,
  Schweiz oder Deutschland, Österreich oder Deutschland, Deutschland oder USA
time: wie lange, dauert, Dauer, Monate, Monaten, wie viel Zeit, in drei Monaten, in einem Jahr, Wochen, schnell, wie
  schnell, in sechs Monaten, in 6 Monaten, in 3 Monaten, in zwei Jahren, Zeitplan, Zeitrahmen, Zeitaufwand, wie viele
  Monate, wie viele Stunden, wie viel Stunden, in einem halben Jahr, Lernzeit, wieviel Zeit, Monat für Monat, wieviele
  Monate, wie viele Wochen, wie viele Tage, wie lange brauche ich, wie lange braucht man, wie lange dauert, wie lange
  dauert es, wie lange hat es, wie lange habt ihr gebraucht, wie lange hast du gebraucht, wie lange lernen, gedauert,
  hat gedauert, dauert es, dauert das, dauern, in einem Monat lernen, in 12 Monaten, in 9 Monaten, in zwei Monaten, in
  zwölf Monaten, innerhalb eines Jahres, innerhalb von, innerhalb von 6 Monaten, innerhalb von 3 Monaten, binnen,
  binnen eines Jahres, halbes Jahr, ein halbes Jahr, ein Jahr genug, reicht ein Jahr, reichen 6 Monate, reichen drei
  Monate, Stunden am Tag, Stunden pro Tag, Stunden täglich, Zeit einplanen, Zeit investieren, Zeitinvestition,
  Zeithorizont, Zeitspanne, realistischer Zeitrahmen, langwierig, so lange
annotation: Datenannotation, Annotationsjobs, Daten labeln als Job, Annotieren, Daten annotieren, Annotator,
  Annotatorin, Datenlabeler, Daten beschriften, Klickworker, Clickworker, KI trainieren als Nebenjob, KI trainieren
  für Geld, KI Antworten bewerten
hurry: in drei Wochen, in zwei Wochen, in einer Woche, bis Weihnachten, bis Sommer, bis Jahresende, in vier Wochen, so
  schnell wie möglich, in einem Monat, innerhalb eines Monats, in 30 Tagen, in 2 Wochen, in 4 Wochen, innerhalb
  weniger Wochen, binnen Wochen, bis zum Sommer, bis zum Herbst, bis Ende des Jahres, schnell einen Job,
  schnellstmöglich, möglichst schnell, so schnell es geht, auf die Schnelle, Schnelleinstieg, im Eiltempo
order: Reihenfolge, Lernplan, womit anfangen, zuerst lernen, wo anfangen, was zuerst, in welcher Reihenfolge, was
  lerne ich zuerst, was zuerst lernen, womit fange ich an, wo fange ich an, wie fange ich an, womit beginnen, erste
  Schritte, ersten Schritte, Fahrplan, zuerst, als erstes lernen, als Erstes, Lernreihenfolge, Einstieg ins Lernen, wo
  fängt man an, wo fange ich am besten, wo soll ich anfangen, wo sollte ich anfangen, wo anzufangen, wo am besten
  anfangen, womit soll ich anfangen, womit sollte ich anfangen, womit fängt man an, womit am besten, womit starten,
  womit starte ich, wie anfangen, wie soll ich anfangen, wie fängt man an, wie fängt man da an, wie starte ich, wie
  starten, wie beginnen, wie beginne ich, womit beginne ich, wo beginne ich, wo beginnen, wo starten, wo starte ich,
  was lerne ich, was lernt man zuerst, was sollte ich zuerst, was soll ich zuerst, erst Python oder, erst Mathe, erst
  SQL, erst Python, lieber erst, als allererstes, erster Schritt, ersten Schritt, erste Schritt, von Null, von null
  auf, von null anfangen, bei Null, bei null anfangen, ganz von vorne lernen, Schritt für Schritt, Lernroadmap,
  Lehrplan zum Selbstlernen, Lernpläne, Lernfahrplan, Studienplan, welche Reihenfolge, in der Reihenfolge, blutiger
  Anfänger, absoluter Anfänger, kompletter Anfänger
learning cost: kostenlos lernen, kostet der Umstieg, kostenlos, was kostet die Weiterbildung, kostenlose Kurse,
  kostenfrei, gratis, umsonst, was kostet es, ohne Geld, für lau, günstig lernen, Kosten einer Umschulung, Kosten der
  Weiterbildung, Bildungsgutschein, Förderung, gefördert, Finanzierung, kostenloser Kurs, kostenlose Weiterbildung,
  kostenlosen Kurse, kostenloses, Gratiskurs, Gratiskurse, gratis lernen, ohne Geld auszugeben, ohne viel Geld, wenig
  Geld, kein Geld, kein Geld für, nicht leisten, kann mir kein, kann ich mir nicht leisten, kann mir nicht leisten, zu
  teuer für mich, billig lernen, günstige Kurse, günstiger Kurs, Bafög, Aufstiegsbafög, Jobcenter, Agentur für Arbeit,
  Arbeitsagentur, Arbeitsamt, zahlt das Arbeitsamt, Förderungen, Fördermittel, förderfähig, geförderte, finanzieren,
  finanziert, wie finanziere ich, Kosten der Umschulung, was kostet eine Umschulung, was kostet ein Bootcamp, was
  kostet der Quereinstieg, was kostet ein Kurs
which degree: welches Studium, was studieren, welcher Studiengang, Studiengang, was soll ich studieren, welches Fach,
  welche Fächer, welcher Abschluss, bester Studiengang, welchen Studiengang, was muss ich studieren, was studiert man,
  was muss man studieren, Studienfach, Studienwahl, bestes Studium, richtiges Studium, Informatik oder Mathematik,
  welches Bachelorstudium, Studiengänge, studieren um, was sollte ich studieren, welches Studium passt, welches
  Studium brauche ich, welches Studium brauche, welches Studium ist, welches Studienfach, welches Hauptfach, welche
  Studienrichtung, welche Studiengänge, welcher Master, welcher Bachelor, welchen Master, welchen Bachelor, welche
  Ausbildung, welche Ausbildung brauche, welche Vertiefung, was sollte man studieren, was soll ich denn studieren, was
  muss man dafür studieren, was kann ich studieren, was sollte mein Sohn studieren, was am besten studieren, Mathe
  oder Informatik, Informatik oder Mathe, Statistik oder Informatik, Informatik oder Data Science, Data Science oder
  Informatik, Studiengang für, Studium für, passender Studiengang, richtige Studienwahl, richtige Studium, Fächerwahl,
  Leistungskurs, Leistungskurse, Nebenfach, Nebenfächer
cleaning: Datenbereinigung, Daten bereinigen, Datenaufbereitung, Daten aufbereiten, Daten putzen, Datenputzen, Daten
  säubern, Daten reinigen, Datenreinigung, Datensäuberung, Datenvorbereitung, Daten vorbereiten, Data Cleaning,
  Datenpflege, dreckige Daten
no degree: ohne Studium, ohne Abschluss, ohne Uni, ohne Hochschulabschluss, ohne Abitur, kein Studium, ohne
  Informatikstudium, nicht studiert, ohne akademischen Abschluss, ohne ein Studium, ohne Bachelor, ohne
  Studienabschluss, Studienabbrecher, Studium abgebrochen, abgebrochenes Studium, ohne Uniabschluss, Hauptschule,
  Hauptschulabschluss, Realschulabschluss, ohne Schulabschluss, ohne Diplom, nur mit Ausbildung, keinen Abschluss,
  kein Abschluss, habe nicht studiert, ohne Ausbildung, abgebrochen, ohne Unistudium, ohne Hochschulstudium, ohne
  Fachstudium, ohne einschlägiges Studium, ohne passendes Studium, ohne Studiumabschluss, ohne einen Abschluss, ohne
  abgeschlossenes Studium, ohne Master, ohne Informatik, ohne Informatik Studium, ohne IT Studium, ohne IT Ausbildung,
  ohne Matura, ohne Fachabitur, ohne Doktor, ohne Titel, ohne Papiere, ohne Schein, ohne formale Ausbildung, ohne
  formalen Abschluss, auch ohne Studium, auch ohne Abschluss, geht das ohne Studium, geht es ohne Studium, kein
  abgeschlossenes Studium, kein Abitur, kein Hochschulabschluss, kein Uniabschluss, kein Informatikstudium, keinen
  Uniabschluss, keinen Hochschulabschluss, nie studiert, nicht studiert habe, habe nie studiert, nur Abitur, nur
  Realschule, nur Hauptschule, nur Ausbildung, nur eine Ausbildung, nur eine Lehre, nur Lehre, mit Ausbildung statt,
  mit mittlerer Reife, mittlere Reife, mit Realschulabschluss, mit Hauptschulabschluss, Studium geschmissen, Studium
  hingeschmissen, Studium nicht beendet, Studium nicht abgeschlossen, Studium abbrechen, Studienabbrecherin,
  Studienabbruch, Abbrecher, Schulabbrecher
juniors: Junioren, Juniors, Nachwuchs, Nachwuchskräfte, Juniorentwickler, Berufsanfänger einstellen, lohnen sich
  Junioren, Junioren noch, Junior Entwickler, Nachwuchs ausbilden, Junioren ausbilden, Junioren einstellen,
  Berufseinsteiger einstellen, junge Leute, jungen Leute, keine Junioren mehr, Ende der Junioren
which fits: passt zu mir, passt am besten zu mir, welcher passt, für Introvertierte, eignet sich für mich, geeignet
  für, welcher Job passt, welche Rolle passt, welcher Beruf passt, passt besser, passend für mich, richtig für mich,
  das Richtige für mich, bin ich geeignet, geeignet, eigne ich mich, eignen, Persönlichkeit, was passt, was soll ich
  werden, welche Rolle soll ich, welchen Beruf soll ich, was passt zu mir, passt zu mir besser, passt das zu mir,
  passt der Beruf, passt der Job, passt Data Science, ist das was für, ist das etwas für, etwas für mich, was für
  mich, das Richtige, richtige für mich, richtige Beruf für, passe ich, liegt mir, liegt mir das, geeignet bin, bin
  ich dafür geeignet, bin ich der Typ, der Typ für, Typ für, Typ Mensch, welcher Typ, Persönlichkeitstyp,
  Eignungstest, Eignung, Neigung, Charakter, Charaktereigenschaften, Eigenschaften, welche Eigenschaften, wofür soll
  ich mich entscheiden, wofür entscheiden, zwischen entscheiden, kann mich nicht entscheiden, nicht entscheiden,
  schwanke zwischen, ich schwanke zwischen, überlege zwischen, weiß nicht was besser, was ist besser für mich, besser
  für mich, was soll ich wählen, was soll ich nehmen, welche Richtung, in welche Richtung, welche Richtung soll,
  welchen Weg soll, welchen Weg, welche Rolle für mich
specialise: spezialisieren, Spezialisierung, Generalist, Generalisten, Nische, Schwerpunkt, Fachgebiet, spezialisiert,
  Spezialist oder Generalist, breit aufgestellt, Spezialisierungen, spezialisiere, mich spezialisieren, worauf
  spezialisieren, Nischen, Fachrichtung, Fachrichtungen, Allrounder, breit oder tief, breit bleiben, in die Tiefe,
  Tiefe oder Breite, Experte werden in, Experte für, Spezialthema, fokussieren auf, generalist oder spezialist,
  allrounder oder spezialist, spezialist oder allrounder, spezialist sein, lieber spezialist, spezialistin oder
  generalistin, generalistin oder spezialistin, breites wissen oder, experte oder generalist"""
