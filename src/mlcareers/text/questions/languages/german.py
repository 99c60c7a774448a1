"""Words of questions in German: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.german_applying import APPLYING
from mlcareers.text.questions.languages.german_empty import EMPTY
from mlcareers.text.questions.languages.german_everyday import EVERYDAY
from mlcareers.text.questions.languages.german_models import MODELS
from mlcareers.text.questions.languages.german_people import PEOPLE
from mlcareers.text.questions.languages.german_practice import PRACTICE
from mlcareers.text.questions.languages.german_topics import TOPICS
from mlcareers.text.questions.languages.german_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: Gehalt, Gehälter, Gehaltsspanne, Gehaltsvergleich, Lohn, Löhne, Verdienst, Einkommen, verdienen, verdient,
  verdiene, verdienst man, Bezahlung, bezahlt, Vergütung, Einstiegsgehalt, Durchschnittsgehalt, Jahresgehalt,
  Monatsgehalt, wie viel bekommt, was zahlt, wie viel Geld, Geld, Jahresbrutto, verdiene ich, bekommt man,
  Bruttogehalt, kriegt man, Stundenlohn, Gehaltsvorteil, Gehaltsniveau, Gehaltsspannen, Gehaltstabelle, Brutto im
  Jahr, Nettogehalt, Stundenlöhne, Jahreseinkommen, Grundgehalt, Zielgehalt, Entgelt, Entlohnung, was bekommt man, was
  kriegt, was verdient, wie viel verdient, verdiente, dotiert, zahlen, zahlt, Gehaltsunterschied, gut bezahlt, Kohle,
  wie viel kriegt, wie viel kriegt man, was springt raus, was bleibt netto, Gehalts, Gehältern, Einkommens,
  Verdienstmöglichkeiten, Verdienstaussichten, Verdienstchancen, Verdienstspanne, verdienen kann, verdienst du,
  verdient man, verdiene als, verdienten, vergütet, Bezahlungen, Gehaltsentwicklung, Gehaltsklasse,
  Gehaltsunterschiede, Durchschnittsverdienst, Monatsbrutto, Monatslohn, Jahreslohn, Monatseinkommen,
  Einstiegsgehälter, Juniorgehalt, Seniorgehalt, Tarifgehalt, Knete, Schotter, wie viel zahlt, was zahlen,
  wird bezahlt
highest: bestbezahlt, bestbezahlte, bestbezahlten, am besten bezahlt, höchste Gehalt, höchsten Gehälter, am meisten
  verdient, am meisten, höchstes Gehalt, am besten verdient, am meisten zahlt, meisten Geld, meiste Geld, am besten
  zahlt, höchste Bezahlung, höchsten Gehalt, bestverdienende, bestverdienenden, Spitzengehalt, Spitzengehälter,
  Topverdiener, Höchstgehalt, am meisten verdienen, am meisten verdiene, bestbezahlter, bestbezahltesten, höchsten
  Löhne, meiste Kohle, am besten verdienen, am höchsten bezahlt, am lukrativsten, lukrativ, lukrativste, zahlt am
  besten, zahlt am meisten, verdient am meisten, verdient am besten, verdient man am meisten, verdient man am besten,
  wo am meisten, die meiste Kohle
difference: Unterschied, Unterschiede, unterscheidet, unterscheiden, Vergleich, vergleichen, gegenüber, versus, vs,
  unterscheiden sich, Abgrenzung, abgrenzen, Gegenüberstellung, im Vergleich, besser als, schlechter als, schwerer
  als, lieber, entweder, anders als, wodurch unterscheidet, unterscheidet man, wer macht was, was ist besser, was ist
  schwieriger, welcher ist besser, oder doch, oder lieber, oder eher, dasselbe oder, ist das dasselbe, verschieden
  von, grenzt sich ab, leichter als, schwieriger als, Gemeinsamkeiten
way: werden, wird man, Weg, Wechsel, wechseln, Umstieg, umsteigen, Quereinstieg, Quereinsteiger, Quereinsteigerin,
  einsteigen, Einstieg, Umschulung, Werdegang, Karriereweg, Karrierepfad, Laufbahn, Roadmap, werde ich, reinkommen,
  Berufswechsel, umschulen, Karrierewechsel, sattle um, umsatteln, Einstieg in, Seiteneinstieg, Umstieg in, Wechsel
  in, Wechsel zu, Quereinstieg als, Weg zum, Weg zur, reinrutschen, umorientieren, Neuorientierung, beruflich neu
  orientieren, Umstieg auf, umzusteigen, einzusteigen, anfangen als, Fuß fassen, Karrierestart, Ausbildung zum,
  Umsteiger, wechsle, steige um, Branchenwechsel, Jobwechsel, Ausbildung zur, Ausbildung als, reinkommt, reinzukommen,
  reingekommen, reinrutscht, gelandet in, einzusteigen in, eingestiegen, umgestiegen, gewechselt, umgeschult,
  umgesattelt, umzusatteln, umgeschult werden, umschulen auf, umschulen zu, umschulen zum, umsatteln auf, umsatteln
  zu, rüberwechseln, überwechseln, überzuwechseln, quereinsteigen, Quereinstiegs, Quereinsteigern, Seiteneinsteiger
  werden, hineinkommen, Fuß zu fassen, komme ich in, komme ich zur, komme ich zu, kommt man in, kommt man zu, komme
  ich da rein, wie kommt man, wie komme ich, beruflich verändern, beruflich umorientieren, neu orientieren, Neuanfang,
  beruflicher Neuanfang, neuer Beruf, anderen Beruf, anderer Beruf, zweite Karriere, zweiter Bildungsweg, geworden,
  bist du geworden, seid ihr geworden, wie wurdet ihr, wie wurdest du, wechseln will, wechseln in, Berufsweg,
  Laufbahnwechsel, Tätigkeitswechsel, Fachwechsel
after: nächster Schritt, nächsten Schritt, danach, was kommt nach, weiterentwickeln, Weiterentwicklung,
  Entwicklungsmöglichkeiten, Aufstiegschancen, wie geht es weiter, wie gehts weiter, was kommt danach, und danach,
  Entwicklungsperspektiven, Karrierechancen, Karrieremöglichkeiten, Aufstiegsmöglichkeiten, Karriereperspektiven
need: braucht, brauche, brauchen, benötigt, benötige, nötig, notwendig, muss, müssen, Voraussetzung, Voraussetzungen,
  Anforderung, Anforderungen, wichtig, erforderlich, reicht, genügt, muss man können, muss ein, können muss,
  unbedingt, zwingend, Pflicht, vorausgesetzt, verlangt, gebraucht, notwendigerweise, brauch ich, brauche ich,
  benötigt man, muss man, ausreichend, ausreicht, Mindestanforderung, Einstiegsvoraussetzungen, Grundvoraussetzung,
  nützlich, hilfreich, Rolle spielt, brauchst, bräuchte man, brauche ich zwingend, benötigen, vonnöten, unverzichtbar,
  unerlässlich, unabdingbar, voraussetzen, setzt voraus, fordern, wird verlangt, wird gefordert, wird vorausgesetzt,
  wird erwartet, muss ich, muss man sein, musst du, müsste ich, müsste man, ohne geht, geht es ohne, kommt man ohne,
  komme ich ohne, hilfreich ist, von Vorteil, ist Pflicht, ein Muss, reichen, würde reichen, reicht aus, reicht es,
  genügen, Mindestanforderungen, Einstellungsvoraussetzungen, Zugangsvoraussetzungen, beherrschen, wie wichtig
worth: lohnt, lohnen, lohnenswert, sinnvoll, wert, bringt, nützt, anerkannt, lohnt sich, rechnet sich, wertvoll, etwas
  wert, bringt mir, Sinn, bringt es, bringt das, Mehrwert, rentiert, rausgeschmissenes Geld, Geldverschwendung,
  Zeitverschwendung, taugt, lohnt es sich, macht Sinn, Sinn ergibt, sinnlos, empfehlenswert ist, nützt es, lohnte,
  gelohnt, hat sich gelohnt, sich lohnen, lohnt das, Zeitverlust, verschwendete Zeit, verlorene Zeit, verbranntes
  Geld, Geld wert, das Geld wert, Zeit wert, die Mühe wert, der Mühe wert, den Aufwand wert, Aufwand wert, bringt mich
  weiter, bringt einem, bringt einen weiter, was bringt, was bringt mir, was bringt ein, was bringts, was nützt, was
  habe ich davon, etwas bringt, etwas nützt, hilft das, hilft mir das, hilft ein, angesehen bei, ernst genommen, macht
  es Sinn, Sinn machen, sinnhaft, rentieren, rentiert sich, auszahlen, zahlt sich aus, macht sich bezahlt, gute
  Investition, Investition
still: noch, tot, veraltet, überholt, Auslaufmodell, aussterben, stirbt, noch aktuell, noch relevant, noch gebraucht,
  stirbt aus, ausgestorben, heute noch, noch sinnvoll, noch zeitgemäß, zeitgemäß, ausgedient, Sackgasse, im Sterben,
  noch gefragt, tote, tot ist, ist tot, totgesagt, schon tot, am Ende, noch zukunftsfähig, zukunftsfähig, noch eine
  Zukunft, noch Zukunft, noch in Mode, überlebt, noch lohnen, altmodisch, von gestern, antiquiert, obsolet, auf dem
  absteigenden Ast, vor dem Aus, noch gebraucht werden
learn: lernen, lerne, lernt, studieren, Studium, Kurs, Kurse, Weiterbildung, Weiterbildungen, Lernpfad, Buch, Bücher,
  erlernen, aneignen, beibringen, Lernmaterial, Lernressourcen, Tutorial, Tutorials, Onlinekurs, Onlinekurse, Online
  Kurs, Fortbildung, Fortbildungen, Lehrgang, Schulung, Seminar, Lehrbuch, auffrischen, vertiefen, studiert, lernen
  soll, gelernt, Fernstudium, studiere, studierte, Grundlagen, lernst, gelernt habe, lernten, dazulernen, anlernen,
  weiterbilden, weiterzubilden, fortbilden, fortzubilden, weitergebildet, mir aneignen, mich einarbeiten, einarbeiten
  in, einlesen in, Lernstoff, Lehrmaterial, Lehrgänge, Schulungen, Seminare, Workshops, Workshop, Buchempfehlung,
  Buchempfehlungen, Lernvideos, YouTube Kanal, Videokurs, Videokurse, Fernkurs, Fernkurse, Fernlehrgang, Udemy Kurs,
  Abendkurs, Volkshochschule, VHS, Lernmaterialien, Basiswissen, Grundwissen, Grundkurs, Aufbaustudium, Zusatzstudium,
  Weiterbildungsmöglichkeiten
skills: Python-Bibliotheken, welche Bibliotheken, Fähigkeiten, Kenntnisse, Kompetenzen, Skills, können, Werkzeuge,
  Kenntnis, Fertigkeiten, Fähigkeit, Wissen, Fachwissen, Know how, Qualifikation, Qualifikationen, Tools,
  Technologien, Kompetenz, Toolstack, Werkzeug, Technik Stack, Vorkenntnisse, Hard Skills, Softwarekenntnisse,
  Kenntnissen, Fachkenntnisse, technische Kenntnisse, technische Fähigkeiten, Kompetenzprofil, Qualifikationsprofil,
  Rüstzeug, Handwerkszeug, Techstack, Tech Stack, Toolset, was muss man können, was muss ich können, was sollte man
  können, was muss man wissen, was man können muss, was ich können muss, welche Tools, welche Skills, Programme
  beherrschen, Skillset, Fertigkeit
demanded: gefragt, gefragte, gefragteste, gefragtesten, gesucht, gesuchte, begehrt, nachgefragt, begehrteste,
  begehrtesten, beliebt, beliebteste, beliebtesten, am meisten gesucht, meistgesuchte, meistgesuchten, im Trend, heiß
  begehrt, am häufigsten, begehrten, gesuchteste, gesuchtesten, heiß gesucht, händeringend gesucht, händeringend,
  verlangte, am gefragtesten, am begehrtesten, am beliebtesten, Mangelberuf, Mangelberufe, Mangelware, am häufigsten
  gesucht, am häufigsten verlangt
outlook: auf lange Sicht, langfristig gesehen, was hat mehr Zukunft, welcher Beruf hat mehr Zukunft, mehr Zukunft hat,
  die bessere Zukunft, zukunftsträchtiger, Nachfrage, Zukunft, Zukunftsaussichten, Aussichten, Arbeitsmarkt, Wachstum,
  Bedarf, Stellenmarkt, Jobaussichten, Perspektive, Perspektiven, offene Stellen, Zukunftschancen, Stellenangebote,
  Jobmarkt, zukunftssicher, Chancen, Jobs gibt, Zukunftsperspektive, Zukunftsperspektiven, Berufsaussichten,
  Jobchancen, Zukunftsberuf, Trend, Trends, Prognose, Prognosen, Entwicklung des Marktes, Fachkräftemangel, Beruf mit
  Zukunft, Marktlage, Arbeitsmarktlage, wächst, boomt, Boom, Rückgang, erholt sich, Berufschancen, Stellenmarktes,
  Jobmarktes, Zukunft haben, Stellenlage, Zukunftsfähigkeit, Berufsperspektiven, Berufsperspektive, Jobperspektiven,
  Jobperspektive, Jobaussicht, Karriereaussichten, zukunftsreich, Aussichten auf, Chancen auf, Chancen auf einen Job,
  Chance auf einen Job, gute Chancen, schlechte Chancen, Jobmangel, Job finden kann, offenen Stellen, freie Stellen,
  gibt es Jobs, gibt es noch Jobs, gibt es genug Jobs, genug Jobs, genug Stellen, Arbeitsmarkts, Arbeitsmarktes,
  Marktes, Markt aus, Markt gerade, am Markt, Krise, IT Krise, Rezession, Flaute, Einbruch, eingebrochen,
  Wachstumsmarkt, wachsende, schrumpft, schrumpfen, zunehmen, nimmt zu, nimmt ab, sinkt, in 5 Jahren, in fünf Jahren,
  in 10 Jahren, in zehn Jahren, wie sieht die Zukunft
count: wie viele, Anzahl, wieviele, Zahl der, Anzahl der, wieviel Leute, wie viele Leute, wie viele Menschen, wie
  viele Personen, wie viele gibt, Gesamtzahl
share: Anteil, Prozent, Prozentsatz, wie hoch ist der Anteil, wie viel Prozent, Stellenanteil, Quote, Verhältnis,
  prozentual, wie groß ist der Anteil, welcher Anteil, Mehrheit, wieviel Prozent
level: Stufe, Stufen, Karrierestufen, Karriereleiter, Beförderung, aufsteigen, Aufstieg, Karrierestufe,
  Senioritätsstufen, Karrierelevel, Level, Levels, Stufenmodell, Gehaltsstufen, Hierarchie, Rang, Mid Level, Midlevel,
  Seniorität, Senioritätsstufe, Stellenstufe, Hierarchiestufe, Hierarchieebene, Hierarchieebenen, Karriereebene,
  Karriereebenen, Ebene, Ebenen, Aufstiegsstufen
years: Jahre bis Senior, Jahre Erfahrung, Jahren Erfahrung, Jahre Berufserfahrung, wie viele Jahre, bis zum Senior,
  Berufsjahre, Jahre im Beruf, Jahren im Beruf, Jahre Praxis, Jahre Praxiserfahrung, Jahren Berufserfahrung, Jahre
  Erfahrung braucht, Jahre bis zum Senior, Jahre dauert es bis, nach wie vielen Jahren, wie viele Jahre bis, jährige
  Erfahrung, langjähriger Erfahrung
definition: was ist, was bedeutet, was heißt, bedeutet, Bedeutung, Definition, was versteht man unter, was ist ein,
  was ist eine, wofür steht, Begriff, erklärt, erkläre, Erklärung, was genau ist, definiert, was versteht man, was
  soll das sein, was genau macht ihn aus, wer oder was ist, wer ist ein, erklär mir, erklärt mir, was meint, was
  meinen sie mit, wofür steht das, was steckt hinter, was verbirgt sich hinter, Begriffserklärung
duties: was macht, was machen, Aufgaben, Tätigkeiten, Tätigkeit, Arbeitsalltag, Alltag, Stellenbeschreibung,
  Berufsbild, Arbeitstag, typischer Tag, macht eigentlich, was tut, Aufgabengebiet, Aufgabenbereich, Zuständigkeiten,
  Verantwortlichkeiten, Tagesablauf, Berufsalltag, Alltag als, den ganzen Tag, Tagesgeschäft, Jobbeschreibung, was
  macht ein, was macht eine, was arbeitet, Verantwortung, zuständig, was machen die, was macht man als, was macht man,
  was macht so ein, was macht so einer, was macht ihr, was macht ihr den, was machst du als, was machen sie den, macht
  man den ganzen, macht den ganzen, lieben langen Tag, Alltag aus, Alltag eines, Alltag einer, Arbeitsalltag von, Tag
  eines, Tag einer, der Tag eines, typischer Arbeitstag, normaler Tag, normaler Arbeitstag, typischen Tag, Arbeit aus,
  Arbeit konkret aus, sieht der Tag, sieht der Alltag, sieht die Arbeit, sieht euer Tag, sieht euer Alltag, wie sieht
  der Tag, wie sieht der Alltag, wie sieht die Arbeit, wie sieht ein Tag, sieht ein Tag, sieht dein Tag,
  Tätigkeitsfeld, Tätigkeitsbereich, Tätigkeitsprofil, Arbeitsinhalte, Arbeitsinhalt, Aufgabenfeld, Aufgabengebiete,
  Aufgabenprofil, Aufgabenspektrum, Hauptaufgaben, Kernaufgaben, tägliche Aufgaben, tägliche Arbeit, Arbeitsaufgaben,
  beschäftigt sich, womit beschäftigt sich, womit beschäftigt man sich, Berufsbeschreibung, Job konkret
certificate: Zertifikat, Zertifikate, Zertifizierung, Zertifizierungen, Prüfung, zertifiziert, Zertifikats,
  Zertifizierungsprüfung, Zertifikatskurs, zertifizieren, Abschlusszertifikat, Nachweis, Bescheinigung, Zertis,
  Zertifikaten, Zertifizierungskurs, Zertifikatsprüfung, Zertifikatskurse, zertifizierte, zertifizierter, Cloud
  Zertifikat, Cloud Zertifikate, Cert, Certs, Abschlusszeugnis Kurs, Teilnahmebescheinigung, IHK Zertifikat,
  Zertifikat machen, Zertifikat wert, Prüfungen
expired: abgelaufen, läuft ab, gültig, Gültigkeit, eingestellt, Nachfolger, verlängern, abgeschafft, abläuft,
  ablaufen, erneuern, Erneuerung, rezertifizieren, Rezertifizierung, Gültigkeitsdauer, Nachfolge, eingestellt worden,
  läuft aus, verfällt, verlängert, Verlängerung, gültig bleibt, wie lange gültig, läuft es ab, verfallen,
  rezertifiziert, ausgelaufen, nicht mehr angeboten, ersetzt worden, eingestellte
cost: kostet, kosten, Preis, Gebühr, Kosten für, kostet die Prüfung, Prüfungsgebühr, Gebühren, teuer, billig, günstig,
  Preise, kostspielig, Studiengebühren, Prüfungskosten, kostet mich, kostet das, was kostet, wie teuer, teurer,
  günstigste, günstiger ist, Kostenpunkt, Kosten der Prüfung, Lehrgangsgebühren, Kursgebühr, Kursgebühren
jobs: besten Berufe, beste Berufe, welche Jobs, welche Berufe, welcher Beruf, welcher Job, welche Stelle, welche
  Stellen, welche Berufsbilder, was für Jobs, welche Rollen, welche Rolle, was für Berufe, Berufe mit, was für ein
  Beruf, was für einen Job, was für einen Beruf, welchen Beruf, welchen Job, welche Tätigkeit, welche Tätigkeiten,
  welche Position, welche Positionen, was kann man damit, was kann ich damit, was kann ich werden, was kann man
  werden, was kann ich machen mit, welche Möglichkeiten habe ich, als was kann ich, als was kann man
without: ohne, kein, keine, keinen, brauchen kein, braucht kein, nicht brauchen, braucht man kein, nicht können,
  hasse, ungern, wenig, keinerlei, ohne viel, nicht gut in, schlecht in, nicht mag, nichts mit am Hut, Null Ahnung,
  keine Ahnung von, keine Lust auf, kein Bock auf, kein Talent, kein Fan von, mag kein, mag keine, hasse es, kann
  nicht programmieren, nicht gerne, gar kein, gar keine, überhaupt kein, überhaupt keine, ganz ohne, völlig ohne,
  komplett ohne, miserabel in, eine Niete in, habe keine, habe kein
coding: Programmieren, Programmierung, Programmierkenntnisse, Coden, Programmiersprache, Programmiersprachen, Sprache,
  programmiere, programmiert, Code, coden können, Codezeilen, Softwareentwicklung, Programmierer sein, programmieren
  können, Coding, gecodet, coded, Programmiererfahrung, Programmierwissen, Programmierfähigkeiten, Programmierens,
  programmieren muss, programmieren musst, programmiert man, Codeschreiben, Code schreiben, Code zu schreiben, Skripte
  schreiben, Skripten, Python können
maths: Mathe, Mathematik, Mathematikkenntnisse, Mathematikstudium, Mathekenntnisse, Rechnen, Analysis, Mathe schlecht,
  Mathenote, Mathewissen, Mathe können, mathematisch, mathematische, mathematischen, mathematisches, Matheniete,
  Mathegenie, Mathelevel, Mathe Niveau, Mathe auf Uniniveau, Matheleistungen, gut in Mathe, schlecht in Mathe, lineare
  Algebra, Algebra, Rechenkünste, Zahlenmensch, Hochschulmathe, Hochschulmathematik, Unimathe
degree: Abschluss, Uni, Universität, Hochschule, Bachelor, Hochschulabschluss, Informatikstudium, Abitur, Abschlüsse,
  Studienabschluss, Diplom, FH, Fachhochschule, Bachelorabschluss, Bachelorstudium, Hochschulstudium, Fachabitur,
  akademischer Abschluss, studierter, Akademiker, duales Studium, Matura, studierte Leute, Studium nötig, Studium
  zwingend, Studium notwendig, Studium Pflicht, abgeschlossenes Studium, ein Studium, Studienabschlüsse, Uniabschluss,
  akademischen Grad, akademischer Grad, akademische Ausbildung, akademisch, Bildungsabschluss, Bildungsabschlüsse,
  Bildungsweg, Bachelors, Bachelor of Science, Bachelorgrad, Bachelor oder Master, Fachinformatikerausbildung,
  Berufsausbildung, IHK Abschluss, Ausbildung statt Studium, Studium oder Ausbildung, Ausbildung oder Studium,
  Universitäten, Hochschulen, Fachhochschulen, Technische Universität, Uni Niveau, Uniniveau, studiert haben,
  studiert haben muss
fair: fair, gerecht, unterbezahlt, zu wenig verdient, angemessen, faires, faire, zu wenig, zu wenig bezahlt, schlecht
  bezahlt, unterbezahlt bin, angemessenes, genug bezahlt, marktüblich, marktgerecht, über den Tisch gezogen, viel zu
  wenig, ausgebeutet, unterbezahlte, unter Wert, verkaufe mich unter Wert, unter Tarif, unter Marktwert, Marktwert,
  weniger als Kollegen, weniger als meine Kollegen, weniger als mein Kollege, Kollege verdient mehr, Kollegen
  verdienen mehr, mehr als ich, verdiene ich zu wenig, verdiene zu wenig, ist das viel, ist das wenig, ist das okay,
  ist das gut bezahlt, ist das genug, gutes Gehalt, niedriges Gehalt, zu niedrig, zu niedriges Gehalt, realistisches
  Gehalt, faires Gehalt, angemessenes Gehalt, Hungerlohn, ausgenutzt, ausgebeutet werden, abgezockt, verarscht beim
  Gehalt, was bin ich wert, was sollte ich verdienen, wie viel sollte ich verdienen, wie viel steht mir zu, steht mir
  zu, branchenüblich, branchenübliches
offer: Angebot, Jobangebot, Stellenangebot, Vertragsangebot, angeboten, bieten mir, Zusage, Arbeitsangebot, Angebots,
  Jobofferte, Offerte, Angebot bekommen, Angebot erhalten, Angebot annehmen, Angebot ablehnen, Angebot über, Vertrag
  angeboten, Stelle angeboten, Job angeboten, Arbeitsvertrag vorgelegt
industries: Branche, Branchen, Industrie, Industrien, Sektor, Wirtschaftszweig, Bereichen, Branchenvergleich, in
  welcher Branche, Industriezweig, Industriezweige, Wirtschaftszweige, Wirtschaftsbereich, Sektoren, welche Branche,
  welcher Branche, welche Branchen, in welchen Branchen, Branchen zahlen
cities: welche Stadt, welchen Städten, Städte, Städten, welcher Stadt, Großstadt, Großstädte, in welchen Städten, in
  welcher Stadt, welche Städte, Metropole, Metropolen
employers: Unternehmen, Arbeitgeber, Firmen, Firma, wer stellt ein, welche Firmen, welche Unternehmen, welche
  Arbeitgeber, Arbeitgebern, wer sucht, stellen ein, stellt ein, suchen Leute, Konzerne, beste Arbeitgeber,
  Unternehmens, Betriebe, Konzern sucht, wer stellt noch ein, wer stellt aktuell ein, wer sucht noch, wer nimmt, wer
  nimmt mich, welche Konzerne, welchen Firmen, welchen Unternehmen, bei welchen Firmen, bei welchen Unternehmen, wo
  kann man arbeiten, wo kann ich arbeiten, wo bewerben, wo kann ich mich bewerben, wo soll ich mich bewerben,
  Arbeitgeber suchen, worauf achten Arbeitgeber, worauf achten Firmen, worauf achten Unternehmen, was suchen
  Arbeitgeber, was wollen Arbeitgeber
time management: Zeitmanagement, Zeiteinteilung
world: weltweit, global, auf der Welt, auf der ganzen Welt
posting: Stellenanzeigen, Stellenausschreibungen, Jobanzeige, Jobanzeigen, Inserat, Inserate, ausgeschrieben,
  Ausschreibung, Ausschreibungen, Stelleninserat, Stelleninserate, Jobanzeigen stehen, in Stellenanzeigen, in den
  Stellenanzeigen, in Ausschreibungen, Jobausschreibung, Jobausschreibungen, Jobinserat
certain: garantiert, Garantie, sicher einen Job, garantierter, garantieren einen Job, Jobgarantie,
  Beschäftigungsgarantie, sicherer Arbeitsplatz nach
attractive: guter Beruf, guter Job, empfehlenswert, gute Wahl, glücklich, zufrieden, guter Berufsweg,
  zukunftsträchtig, erfüllend, Zufriedenheit, lohnt sich der Beruf, richtige Wahl, Traumjob, schöner Beruf, glücklich
  werden, attraktiv, schöner Job, toller Job, cooler Job, toller Beruf, guter Plan, gute Idee, gute Entscheidung,
  richtige Entscheidung, kluge Entscheidung, gute Berufswahl, macht der Job Spaß, macht euch der Job, seid ihr
  zufrieden, seid ihr glücklich, bist du zufrieden, bist du glücklich, zufrieden mit, glücklich im Job, glücklich mit,
  Erfüllung, Berufung, würdet ihr empfehlen, würdet ihr es nochmal, würdest du empfehlen, würdet ihr wieder, wieder
  machen, nochmal machen, empfehlt ihr, Ansehen, Prestige
misconception: Mythos, Mythen, Irrtum, Irrtümer, Missverständnis, Missverständnisse, Klischee, Klischees, Vorurteile,
  Legende, Märchen, Quatsch, stimmt es dass, stimmt das, Trugschluss, falsche Vorstellung, falsche Vorstellungen,
  falsches Bild, Stereotyp, Stereotype
negative: warum nicht, wieso nicht, lieber nicht
time spent: wie viel Zeit verbringt, Zeit verbringt, Zeit verbringen, geht für, Anteil der Zeit, Zeit mit
  Datenaufbereitung, verbringt die meiste Zeit
against: Nachteile, Schattenseiten, spricht gegen, schlechter Beruf, bereut, Nachteil, negative Seiten, warum man
  nicht, dagegen spricht, was spricht dagegen, Vor und Nachteile, Vorteile und Nachteile, Kehrseite, Haken, lieber
  nicht werden, bereuen, schlechte Seiten, überschätzt, überbewerteter Beruf, ehrliche Meinung, nervt, Nachteilen,
  Minuspunkte, negativ, negatives, bereut habt, bereut ihr, habt ihr bereut, bereust du, enttäuscht vom, enttäuscht
  von, enttäuschend, Enttäuschung, Schattenseite, dunkle Seite, dunkle Seiten, Pro und Contra, Für und Wider, abraten,
  ratet ihr ab, spricht dagegen, Argumente gegen, schlimmste, das Schlimmste, am meisten genervt, überbewertet als
  Beruf, schlechte Idee, keine gute Idee, Fehler gemacht
just: nur ein, nur eine, nichts anderes als, dasselbe, dasselbe wie, das Gleiche, das gleiche wie, nur ein anderer
  Name, bloß, nichts weiter als, nur umbenannt, aufgewärmt, nur Excel, nur Statistik, nur SQL, nur ein schöner Name,
  nur ein anderes Wort, nur ein neuer Name, nur Marketing, alter Wein, alter Wein in neuen, aufgehübscht,
  aufgehübschter, bessere Statistiker, umbenannter, das selbe, im Grunde dasselbe
social: Menschen mag, mit Menschen, mit Menschen arbeiten, Umgang mit Menschen, introvertiert, extrovertiert,
  schüchtern, Introvertierte, kontaktfreudig, viel mit Menschen, Kundenkontakt, Teamarbeit oder, Meetings,
  Besprechungen, viele Meetings, allein arbeiten, alleine arbeiten, Einzelgänger, eher introvertiert,
  introvertierter, introvertierten, schüchterne, Eigenbrötler, menschenscheu, unter Leuten, viel Kontakt
ai tools: ChatGPT, Copilot, Claude, KI Tools, KI Werkzeuge, KI Assistenten, KI Assistent, Coding Agents, KI Agenten,
  Cursor, Chat GPT, Gemini, Claude Code, GPT, mit ChatGPT arbeiten, Copilot nutzen, KI Tool, KI Helfer, KI Agent, KI
  Chatbot, Sprachmodell nutzen
more pay: verdient mehr, wer verdient mehr, mehr Gehalt als, besser bezahlt, wer bekommt mehr, zahlt mehr, zahlt
  besser, mehr verdienen, besser verdienen, verdient man mehr, bekommt mehr, mehr als ein, mehr Geld als, wer kriegt
  mehr, kriegt mehr, verdienen mehr, verdienen besser, verdient besser, wer verdient besser, weniger als ein,
  verdienen weniger, verdient weniger, verdient man weniger, verdienen weniger als, verdient weniger als, weniger
  verdienen als, wo verdiene ich mehr, wo verdient man mehr, was bringt mehr Geld, bringt mehr Geld, mehr Kohle,
  besser vergütet, höher bezahlt
recruiter: Personaler, Personalerin, Personalabteilung, Recruiter, Headhunter, Personalvermittler, HR, Recruiterin,
  Recruiterinnen, HRler, HR Abteilung, Personalabteilungen, Personalern, Personalleiter, Personalleiterin,
  Personaldienstleister, Personalberater ruft, Headhunterin, Headhuntern, Vermittler
titles: Jobtitel, Berufsbezeichnung, Berufsbezeichnungen, Stellenbezeichnung, Stellenbezeichnungen, Titelwirrwarr, im
  Titel, Jobtiteln, Stellentitel, Berufstitel, Titel der Stelle, Titel auf dem Papier, Titel bedeuten,
  Titelbezeichnungen, Titelchaos, Stellenname
{APPLYING}
{MODELS}
{PRACTICE}
{TOPICS}
{WORK}
{EVERYDAY}
{PEOPLE}
"""

REFUSED = """
medicine: Arzt, Medikament, Krankheit, Symptome, Krebs, schwanger, Tabletten, Kopfschmerzen, Dosis, Krankmeldung,
  Impfung, Therapie, Diagnose, Fieber, Antibiotika, Operation, Medikamente, Rückenschmerzen, Zahnschmerzen, schnell
  abnehmen, gesund abnehmen, Kilo abnehmen, Diät
law: bildungsgutschein beantragen, Weiterbildungsgeld, Arbeitslosengeld, Bürgergeld, welche Rechte, meine Rechte,
  Kündigungsschutz, Kündigungsschutzklage, Aufenthaltstitel beantragen, Abfindung versteuern, Anwalt,
  krankgeschrieben, krank geschrieben, Krankengeld, Arbeitsrecht, Lohnsteuer, verklagen, klagen, Gericht, Steuer,
  Steuern, absetzen, Kündigungsschutz, rechtlich, Abmahnung, Anwalt nehmen, Klage, Wettbewerbsverbot, Steuererklärung,
  Umsatzsteuer, Sozialversicherung, Arbeitslosengeld, Rechtsanwalt, illegal, Einspruch, Mietrecht, Elterngeld,
  Kleinunternehmerregelung, Gewerbesteuer, Einkommensteuer
abuse: Arschloch, Scheiße, Idiot, Idioten, fick, blöd, dumm, Hurensohn, Wichser, Depp, Trottel
order: schreib mir, übersetze, übersetz, Witz, Gedicht, Rezept, schreibe mir, schreib ein, programmiere mir, erzähl
  mir einen Witz, fasse zusammen, male, zeichne
finance: Bitcoin, Krypto, Kryptowährung, Aktien kaufen, ETF, investieren, Geldanlage, Hypothek, Kredit,
  Lebensversicherung
facts: Turing-Test, Turingtest, wer war der erste, wer war die erste, Autor des Buches, wer hat das Buch, wer hat
  gegründet, wer ist der Chef von, Hauptstadt von, wer gewann, wer hat erfunden
schools: Numerus clausus, NC für, wie viele Bewerbungen an der, Zulassung an der, beste uni/universitat/hochschule,
  besten unis/universitaten/hochschulen, welche uni/universitat/hochschule, uni ranking, hochschulranking
shopping: soll ich kaufen, zu kaufen, kaufe ich, am besten kaufen
handiwork: installieren, installiere, Fehlermeldung
perks: Weihnachtsgeld, Urlaubsgeld, Stipendium, Urlaubstage, wie viel Urlaub, Krankenversicherung, Dresscode, was
  zieht man, was ziehe ich, anziehen, Firmenwagen, Dienstwagen
"""
