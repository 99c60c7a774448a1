"""How people say in German what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: liegt mir eher, liegt mir am meisten, bin ich ein Typ, tauge ich, tauge ich zum, tauge ich für, bin ich
  gemacht für, was steht mir, wofür bin ich geeignet, wozu bin ich geeignet, wo bin ich richtig, wo gehöre ich hin,
  eigne ich mich als, habe ich das Zeug dazu, habe ich das Zeug, das Zeug zum, was soll ich machen beruflich, mag
  mathe welcher, mag mathe welchen, liebe mathe welcher, gut in mathe welcher, mathe liegt mir, gerne mathe
  welcher beruf, welcher beruf im digitalen, welcher it beruf, welche berufe im digitalen
dull: öde mich an, ödet mich an, stupide Arbeit, unterfordert mich, macht keinen Spaß, macht mir keinen Spaß, kein
  Spaß mehr, keinen Spaß mehr, finde ich langweilig, nichts Spannendes, unterforderung, spannender als
quit: wann gehen, wann sollte ich gehen, Zeit zum Gehen, den Absprung, Absprung schaffen, halte es nicht mehr aus,
  halte ich nicht mehr aus, will hier weg, nichts wie weg, raus aus meinem Job, Job aufgeben, Stelle aufgeben, wie
  lange im Job bleiben, wie lange in der Firma, wie lange bei einer Firma, wie lange sollte man bleiben, wie lange
  sollte man in, wie lange bleibt man in, Stelle gekündigt, Job gekündigt, selbst gekündigt, habe gekündigt, ich
  kündige
stress: völlig fertig, kann nicht mehr schlafen, zu viel Druck, Druck auf Arbeit, Feierabend mitnehmen, nach
  Feierabend abschalten, nicht abschalten
layoffs: auf die Straße gesetzt, meine Stelle gestrichen, arbeitslos geworden, freigestellt worden
raise: Chef will nicht mehr, nicht mehr zahlen, mehr Lohn fordern, mehr Lohn verlangen, nach mehr Geld fragen, um mehr
  Geld bitten, verdiene weniger als, unter Wert verkauft, seit Jahren gleiches Gehalt, keine Erhöhung bekommen
first number: Gehaltsangaben, Zahl nennen, Summe nennen, was schreibe ich bei Gehalt
fair: über den Tisch ziehen, ziehen mich über den, ist das zu wenig, ist das mager, ist das okay als, gutes Angebot,
  faires Angebot, fair bezahlt, ortsüblich, angemessen bezahlt, mickrig, zu wenig Geld, abgespeist
perhaps two offers: zwei Zusagen bekommen, beide Zusagen, mehrere Zusagen, zwei Stellen zur Auswahl, welches Angebot
  nehmen, welches Angebot annehmen
equity: mehr Fixgehalt, Anteile am Startup, Bonus oder
perhaps deadline: schnell zusagen, sofort zusagen, wollen sofort eine Antwort, setzen mich unter Druck, setzen mir
  eine Frist, Frist für die Zusage, Angebot hinauszögern, Entscheidung hinauszögern
leetcode: Livecoding, am Whiteboard programmieren, vor anderen programmieren, vor Leuten programmieren, beim
  Programmieren zuschauen, nicht rechtzeitig fertig, nie rechtzeitig fertig, werde nicht fertig im, Zeit reicht nicht
  beim
behavioural: über Schwächen reden, Schwächen nennen, Personalerfragen, Fangfragen, Blackout im Gespräch, Nervosität im
  Gespräch, was fragt HR, was fragt die HR, was fragt der Personaler, was fragt die Personalabteilung, was fragen
  Personaler, was will HR wissen, Gespräch mit HR, Gespräch mit der Personalabteilung
ask back: was frage ich zurück, selbst fragen im Gespräch, fragen zum Schluss
take home: Hausaufgabe vom Arbeitgeber, Probeaufgaben, Fallstudie für zu Hause, Case Study zu Hause, Aufgabe für
  daheim
perhaps rejected: nichts mehr gehört, nichts gehört, meldet sich keiner, keine Antwort bekommen, Absage bekommen,
  schon wieder eine Absage, rausgeflogen im, kein einziges Gespräch, werde nicht eingeladen, woran liegt es, was mache
  ich falsch, nicht genommen worden, nicht genommen, Tür vor der Nase, Türen vor der Nase, nur Körbe, Körbe bekommen,
  Korb bekommen, finde nichts mehr, finde einfach nichts
cv: Lebenslauf aufhübschen, was reinschreiben, was schreibe ich rein
ats: Bewerbung von KI aussortiert, von KI aussortiert, von der Software aussortiert, Bewerbungsroboter, liest das
  überhaupt jemand, liest ein Mensch, Schlüsselwörter im Lebenslauf, Stichwörter im Lebenslauf
red flags: Wollmilchsau, Warnsignal, lieber die Finger weg, faul an der Stelle, faul an dem Angebot, Haken an der
  Sache, wo ist der Haken, unseriöses Angebot, klingt komisch, klingt zu gut
read a posting: Anzeige entschlüsseln, Anzeige verstehen, Anzeigen verstehen, was meinen die mit, erfülle nicht alles,
  alles mitbringen was drinsteht, Wunschliste in der Anzeige
perhaps real title: eigentlich nur Dashboards, eigentlich nur Excel, nur Reports bauen, nur Berichte bauen, nur SQL
  Abfragen, heißt nur so, baue nur Pipelines, nur Pipelines, nur noch Pipelines, nur Daten putzen, putze nur Daten,
  überhaupt noch Data Scientist, verkauft als Data Scientist, versprochen war Machine Learning
portfolio: in die Mappe, Projektmappe, Arbeitsmappe, Github leer, leeres Github, Github Seite, Vorzeigeprojekte,
  Projekte vorzeigen
course projects: Kursprojekte zeigen, Projekte aus dem Kurs, Projekt vom Kurs, Projekte vom Kurs, Abschlussprojekt vom
  Bootcamp, Übungsprojekte, Übungsaufgaben ins Portfolio, Iris Datensatz, Standardprojekte, Standardprojekt,
  nachgebautes Tutorial, Tutorial nachgebaut
no degree: ohne Hochschule, ohne Abi, nur mittlere Reife, mit Ausbildung, Fachinformatiker ohne Studium, Informatik
  abgebrochen, Uni abgebrochen, Uni geschmissen
masters: Master oder arbeiten, Master oder Berufseinstieg, reicht der Bachelor, Bachelor genug, nur Bachelor, nur ein
  Bachelor, zweiten Master, Master mit Schulden
phd: den Doktor machen, Dr machen, Dr vor dem Namen, Promotion lohnt, promovieren oder, Doktorand werden
internship: Praktikumsstelle, Praktikum unbezahlt, Trainee Programm
experience paradox: wollen nur Leute mit, alle wollen drei Jahre, alle wollen zwei Jahre, drei Jahre Erfahrung
  gefordert, zwei Jahre Erfahrung gefordert, Erfahrung her, wie Erfahrung sammeln, ohne Erfahrung keine Stelle, ohne
  Job keine Erfahrung
first job: Berufseinsteigerin, Berufsanfängerin, gerade mit dem Studium, Neueinsteiger, meine erste Stelle, noch nie
  gearbeitet, wenige stellenanzeigen, kaum stellenanzeigen, wenig stellenangebote, kaum stellenangebote, wenige
  einstiegsstellen, kaum einstiegsstellen, wo wird man eingestellt, wo nimmt man anfänger, bald fertig mit dem
  studium, schließe mein studium ab, bin fertig mit dem studium, noch junior stellen, noch juniorstellen, noch
  einsteigerstellen, einstiegsstellen, stellen für anfänger, stellen für berufsanfänger
perhaps network: über Beziehungen, Beziehungen spielen lassen, niemanden in der Branche, kenne niemanden, kenne
  keinen, Fremde anschreiben, initiativ bewerben, kennt man jemanden, muss man jemanden kennen, wenn man jemanden
  kennt, die richtigen Leute kennen
perhaps overqualified: zu gut ausgebildet, unter meinem Abschluss, weniger Gehalt hinnehmen, Rückschritt beim Gehalt,
  Rückschritt im Gehalt, weniger verdienen als vorher, wieder bei null, wieder von vorn anfangen, bin zu teuer, zu
  teuer geworden, zu teuer für die
age: spinne ich, zu spät dran, altes Eisen, alter Hase, zum alten Eisen, nicht mehr der Jüngste, nicht mehr die
  Jüngste
returning: jahrelang raus, lange raus, lange zu Hause, länger nicht gearbeitet, lange nicht gearbeitet, nach langer
  Krankheit, nach dem Sabbatical
parttime: 20 Stunden Woche, 30 Stunden Woche
remote: mobil arbeiten, mobile Arbeit, drei Tage Büro, hybrid arbeiten
freelance: selbständig machen, frei arbeiten, Auftraggeber finden, finde ich Auftraggeber, wie finde ich Kunden,
  Gewerbe anmelden als
contract: fest oder freelance, frei oder fest, festangestellt oder, angestellt oder selbständig, angestellt oder
  freelance, über einen Dienstleister, Jahresvertrag, befristet annehmen, auf eine unbefristete, halb angestellt,
  teils angestellt, angestellt und nebenbei, angestellt und freiberuflich, angestellt und selbständig,
  festangestellt und freiberuflich, halb freiberuflich
day rate: wie viel in Rechnung, was nehme ich pro
visa: Blaue Karte EU, ins Ausland gehen, ins Ausland, Gehaltsgrenze, Zeugnis anerkennen
from abroad: vom Ausland aus arbeiten, vom Süden aus, digitale Nomadin
replace: nimmt die Arbeit weg, den Job weg, klaut die KI, klaut mir, macht uns überflüssig, macht mich überflüssig,
  wird wegautomatisiert, durch KI ersetzt, braucht man mich noch, braucht man uns noch, braucht es uns noch, noch
  Menschen, von Maschinen ersetzt, bei so viel KI, trotz all der KI, im Zeitalter der KI
ninety days: am Montag fange ich, fange ich an als, ersten Tagen, neuer Job angefangen
sole person: einzige Data Scientistin, einzige Analystin, allein im Datenteam, ganz allein als, mache alles alleine
perhaps impostor: verstehe nur Bahnhof, völlig überfordert, bin überfordert, blicke nicht durch, zu dumm für, zu doof
  für
first hire: erste Datenkraft, erste Datenperson, ersten Data Scientist, erste Data Scientistin, erste KI Kraft, wen
  stellen wir ein, zuerst einen Analysten oder
no expert: ich keine Ahnung habe, keiner Ahnung hat, niemand Ahnung hat, bei uns keiner, bei uns niemand, selbst nicht
  auskenne, selber nicht auskenne, mich selbst nicht, als Laie beurteilen, als Laie einstellen
choose candidates: Bewerberinnen einschätzen, ob der Bewerber, ob die Bewerberin, Blender erkennen
teaching: in der Oberstufe, Unterricht geben, Schulstunde, Informatikunterricht, AG leiten, KI AG, Volkshochschulkurs
  geben, Seminar geben, Kollegen schulen, Kollegen beibringen, meinen Kollegen beibringen, Team schulen, mein Team
  schulen, Mitarbeiter schulen
level: ab wann bin ich, was heißt Senior, was ist ein Senior, wann gilt man als
promotion: werde nicht befördert, Beförderung verlangen, Sprung zum Senior, aufsteigen zum, hängengeblieben, hänge
  fest als, stecke fest als, auf der Stelle treten, hochstufen, höhergruppiert
certificate: Scheine machen, Scheine sammeln, Papier von AWS, IHK Lehrgang, Kurszertifikat, Coursera Zertifikat, Udemy
  Zertifikat
maths: Mathe war nie meins, in Mathe eine Null, Mathe Muffel, Mathemuffel, Mathe Schwäche, mit Mathe nichts am, Mathe
  abgewählt, Mathe vier
firms: im Konzern, großes Unternehmen oder, Behörde oder, im öffentlichen Dienst, Unternehmensberatung oder, Agentur
  oder, kleine Firma oder
illness: ADHSler, Burnout Vergangenheit, dem Arbeitgeber sagen, beim Arbeitgeber angeben, dem Arbeitgeber verschweigen
bubble: Humbug, Hokuspokus, Luftschloss, aufgeblasen
without: nicht mein Ding, ist nicht meins, nicht meine Stärke, nicht meine Sache, kann ich nicht leiden, liegt mir
  nicht, liegen mir nicht
pay: netto, brutto, im Monat netto, im Monat brutto, netto im Monat, brutto im Monat, netto raus, am Monatsende
  raus, so gut bezahlt, so hoch bezahlt, so gut bezahlte, so viel geld verdienen, verdienen so viel, so viel
  verdienen, warum so gut verdienen
demanded: am meisten verlangt, am meisten gefordert, am häufigsten gefordert, am öftesten verlangt, meistverlangte,
  meistgefragte, meist gefragte, meistgefragt
time: bis mich jemand einstellt, bevor mich jemand einstellt, bis mich jemand nimmt, bis mich wer einstellt, wie lange
  muss ich lernen, wie viele Monate lernen, wie viele Jahre lernen
order: womit ich anfangen soll, womit beim Lernen anfangen, womit ich beim Lernen, womit zuerst, womit soll ich
  starten, weiterbilden im bereich, mich weiterbilden in, sich weiterbilden in, weiterbilden in, weiterbilden zum
  thema, was lerne ich als nächstes, was soll ich als nächstes lernen, was lerne ich jetzt, was jetzt lernen,
  womit weitermachen, was als nächstes lernen, wie geht es weiter mit dem lernen
worth: ist Abzocke, sind Abzocke, nur Abzocke, reine Abzocke, Geldmacherei, reine Geldmacherei, Geldschneiderei,
  Beutelschneiderei, Geld zum Fenster raus
expectations: kann zaubern, glaubt KI kann zaubern, denkt KI kann alles, soll Wunder vollbringen, Wunderwaffe
cost: sauteuer, schweineteuer, viel zu teuer, kostet ein Vermögen
confidential: geheime Projekte, streng geheim, vertrauliche Projekte, unterliegt der Geheimhaltung, darf nichts zeigen
pay band: was müssen wir einem, wie viel müssen wir bieten, was sollen wir bieten, damit er nicht absagt, damit sie
  nicht absagt, damit er zusagt, damit sie zusagt
management: kein Chef werden, will kein Chef, keine Personalverantwortung, keine Führungskraft werden, nicht führen
  müssen, ohne Personalverantwortung
where pay differs: Ostdeutschland, Westdeutschland, im Osten, in den neuen Bundesländern, Ost oder West, Ost West,
  Großstadt oder Kleinstadt, Nord Süd Gefälle
advise pupils: meine Tochter liebt, mein Sohn liebt, meine Tochter mag, mein Sohn mag, meine Tochter interessiert
  sich, mein Sohn interessiert sich, mein Kind liebt, unsere Tochter will, unser Sohn will, mint studieren, mint
  studium, ein mint fach, mint fächer studieren, naturwissenschaften studieren, etwas naturwissenschaftliches
  studieren
perhaps beside a job: nach der Schicht, abends noch, nach der Arbeit noch, neben der Schicht, neben dem Schichtdienst,
  nachts lernen, morgens vor der Arbeit
perhaps keep people: einer nach dem anderen, eine nach der anderen, kündigt einer nach dem, kündigen einer nach dem,
  laufen weg, nach dem anderen geht
ai risk: Risiken von KI, Risiken der KI, Risiko durch KI, Gefahren der KI, Gefahren von KI, Gefahr durch KI, KI
  Risiken, KI sicher machen, sichere KI, KI unter Kontrolle, Menschheit vor KI, existenzielles Risiko, KI Apokalypse,
  AGI Risiko
bent figures: zahlen schönen, die zahlen schöne, zahlen beschönigen, ergebnisse schönen, ergebnisse beschönigen,
  zahlen frisieren, zahlen fälschen, ergebnisse fälschen, zahlen manipulieren, daten manipulieren, ergebnisse
  manipulieren, zahlen hübscher, ergebnisse passend machen, zahlen passend
"""
