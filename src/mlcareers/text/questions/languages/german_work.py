"""Topics of the guides on offers and forms of work, and their words in German. __init__.py tells how it is read."""

WORK = """negotiation: verhandeln, Gehaltsverhandlung, Verhandlung, Gehalt verhandeln, verhandle, verhandelt,
  verhandle ich, nachverhandeln, Gehaltsgespräch, Verhandeln über, Verhandlungen, Gehaltsverhandlungen, aushandeln,
  rausholen, mehr rausholen, herausholen, Gegenangebot, zu verhandeln, verhandelbar, feilschen, verhandelst,
  verhandelte, verhandelten, nachverhandelt, nachzuverhandeln, verhandelt ihr, Verhandlungsspielraum,
  Verhandlungsbasis, Verhandlungstaktik, Gehaltspoker, pokern, hochhandeln, mehr herausholen, rausschlagen, bessere
  Konditionen, bessere Bedingungen, Angebot der Konkurrenz, Angebot von der Konkurrenz, höheres Angebot, besseres
  Angebot, Gegenangebots
raise: Gehaltserhöhung, mehr Gehalt verlangen, mehr Gehalt, Gehaltserhöhung verlangen, Lohnerhöhung, nach mehr Gehalt
  fragen, mehr Lohn, mehr Geld verlangen, Gehaltsanpassung, Inflationsausgleich, Chef nach mehr, Gehaltserhöhungen,
  Lohnerhöhungen, Gehaltssteigerung, Gehaltssteigerungen, Gehaltsplus, Gehaltssprung, Gehaltsrunde, mehr Gehalt
  fragen, mehr Gehalt bitten, um mehr Gehalt, um mehr Geld, nach mehr Geld, mehr Geld fordern, mehr Gehalt fordern,
  mehr Kohle verlangen, mehr verdienen in meinem, keine Gehaltserhöhung, nie eine Gehaltserhöhung, Chef um
  mehr, Chef wegen Gehalt, mehr Geld vom Chef, Jahresgespräch
first number: Gehaltsvorstellung, Gehaltswunsch, Gehaltsvorstellungen, Wunschgehalt, Gehaltsvorstellung angeben,
  Gehaltsangabe, Gehalt nennen, wie viel verlangen, wie viel soll ich verlangen, Gehaltsforderung, aktuelles Gehalt,
  zuerst eine Zahl, bisheriges Gehalt, Gehaltsvorstellung nennen, Gehaltsvorstellungen angeben, Gehaltsvorstellung
  sagen, Gehaltswünsche, Gehaltswunsch nennen, Gehaltswunsch angeben, was soll ich verlangen, was kann ich verlangen,
  wie viel kann ich verlangen, wie viel Gehalt verlangen, wie viel Gehalt soll ich, welches Gehalt verlangen, welches
  Gehalt soll ich, welches Gehalt kann ich, welche Zahl, welche Zahl nennen, welche Summe, welche Summe nennen, wie
  viel soll ich angeben, was gebe ich an, was gebe ich als Gehalt, fragt nach Gehalt, fragt nach meinem Gehalt, fragt
  nach meinem Wunschgehalt, fragen nach dem Gehalt, Frage nach dem Gehalt, Gehaltsfrage, letztes Gehalt, aktuelle
  Gehalt, jetziges Gehalt, bisherige Gehalt, vorheriges Gehalt, zuerst eine Zahl nennen, als Erster eine Zahl,
  Gehaltsvorstellung in der Bewerbung, will verdienen, was ich verdienen will, wie viel ich verdienen will
deadline: Bedenkzeit, Frist, Bedenkzeit bitten, bis wann entscheiden, Angebot läuft ab, Zeit zum Überlegen,
  Entscheidungsfrist, schnell entscheiden, Entscheidung bis morgen, bis morgen entscheiden, bis Freitag entscheiden,
  bis Montag entscheiden, bis morgen Bescheid, morgen Bescheid geben, Bescheid geben, mehr Zeit bitten, um mehr Zeit,
  mehr Bedenkzeit, hinhalten, hinauszögern, hinauszögern Zusage, vertrösten, Aufschub, Zeit zum Nachdenken,
  Bedenkfrist, unter Druck gesetzt, sofort unterschreiben, noch auf eine andere Zusage, warte noch auf, andere Zusage,
  zeitlich überbrücken, Zusage hinauszögern
two offers: zwei Angebote, zwei Jobangebote, Angebote vergleichen, mehrere Angebote, zwischen zwei Angeboten, welches
  Angebot, zwei Stellenangebote, zwei Zusagen, zwei Jobs, zweites Angebot, zwei Jobs angeboten, zwei Angeboten, zwei
  Angebote bekommen, zwei Stellen, zwei Stellen angeboten, zwei Verträge, drei Angebote, welche Zusage, welche Stelle
  nehmen, welche Stelle annehmen, welche Stelle soll ich, welches der beiden, welches von beiden, welchen Job soll
  ich, welchen Job nehmen, welchen Job annehmen, Angebot A oder B, anderes Angebot, andere Angebote, noch ein Angebot,
  besseres der beiden, Stellen vergleichen, Jobangebote vergleichen
startup check: Startup prüfen, Startup beitreten, zu einem Startup wechseln, Angebot von einem Startup, Startup vor
  dem Vertrag, bei einem Startup anfangen, Startup seriös, Startup sicher, Startup pleite, Startup Risiko, Risiko
  Startup, Startup fragen, Startup unterschreibe, bevor ich unterschreibe, vor dem Unterschreiben, bevor ich zum
  Startup, ins Startup wechseln, ins Startup gehen, Startup anfangen, Startup gehen, Finanzierung des Startups, Runway
equity: Aktienoptionen, Firmenanteile, Anteile, Bonus, Boni, VSOP, ESOP, virtuelle Anteile, Mitarbeiterbeteiligung,
  Optionen, Aktien, RSUs, Unternehmensanteile, Bonuszahlung, Signing Bonus, Beteiligung, Aktienpaket, Aktien statt
  Gehalt, Anteile statt Gehalt, Optionen statt Gehalt, Mitarbeiteraktien, Aktienprogramm, Bonuszahlungen, Jahresbonus,
  Antrittsbonus, Wechselprämie, Prämie, Prämien, variabler Anteil, variables Gehalt, variable Vergütung,
  Gewinnbeteiligung, Stock Options, dreizehntes Gehalt, 13 Gehalt, Vesting
notice: Kündigungsfrist, kündigen, Kündigung, Kündigungsschreiben, Übergabe, kündige, gekündigt habe, ordentlich
  kündigen, Probezeit kündigen, Aufhebungsvertrag, kündige ich, wie kündige ich, richtig kündigen, sauber kündigen,
  fair kündigen, im Guten gehen, im Guten kündigen, im Guten trennen, dem Chef sagen, meinem Chef sagen, Chef sagen
  dass, Chef beibringen, Kündigung schreiben, Kündigung einreichen, Kündigung abgeben, Kündigungsgespräch,
  einvernehmlich, drei Monate Kündigungsfrist, Monate Kündigungsfrist, früher raus, Vertrag kündigen, Abschiedsmail,
  Brücken abbrechen, Offboarding
freelance: freiberuflich, Freiberufler, Freelancer, selbstständig, selbständig, als Freelancer, Freelance,
  Freelancing, freiberufliche, Selbstständigkeit, Selbständigkeit, selbstständig machen, Freiberuflichkeit,
  Auftraggeber, freier Mitarbeiter, Scheinselbstständigkeit, Aufträge, eigene Firma, Gewerbe, Nebengewerbe,
  Freiberuflern, Freiberuflerin, freiberuflicher, freiberuflichen, freiberuflich arbeiten, Freelancern, Freelancerin,
  freelancen, Freelancer werden, Freelancing lohnt, selbstständigen, selbständigen, selbstständiger, Selbstständige,
  Selbständige, Selbständiger, auf eigene Rechnung, eigener Chef, mein eigener Chef, eigenes Unternehmen, eigenes
  Business, Unternehmen gründen, Firma gründen, Gründung, Gewerbe anmelden, Kleingewerbe, nebenberuflich
  selbstständig, nebenbei selbstständig, Kunden finden, Kunden gewinnen, erste Kunden, ersten Kunden, erster Kunde,
  ersten Auftrag, erster Auftrag, Aufträge finden, an Aufträge, Aufträge bekommen, Auftraggebern, Contractor, Solo
  Selbstständig, Soloselbstständig, Upwork, Malt, Rente als Selbstständiger
day rate: Tagessatz, Stundensatz, Tagessätze, Stundensätze, pro Stunde verlangen, wie viel pro Tag, was pro Tag
  verlangen, Honorar, Honorare, Stundensatz berechnen, Tagessatz verlangen, Freelancer Stundensatz, Tagessatz nehmen,
  Stundensatz nehmen, Stundenhonorar, Stundensatz verlangen, pro Stunde, pro Stunde nehmen, pro Stunde berechnen, pro
  Tag nehmen, pro Tag berechnen, nimmt pro Stunde, nehmt ihr pro Stunde, nimmt man pro Stunde, was nehmt ihr, was
  nimmt ein, was nimmt man als, was nehmen als Freelancer, was soll ich nehmen pro, was kann ich pro Stunde, was kann
  ich nehmen, was berechnet, was berechnet man, was berechnet ihr, wie viel nehmen, wie viel nehme ich, in Rechnung
  stellen, stelle ich in Rechnung, Rechnung stellen, abrechnen, Pauschale, Festpreis, kalkulieren, Preis kalkulieren,
  Tagessatz eines, Stundensatz eines
contract: Festanstellung, festangestellt, Festanstellung oder Freelance, befristet, unbefristet, befristeter Vertrag,
  Festanstellung vs, fest angestellt oder, angestellt oder freiberuflich, angestellt oder selbstständig, Zeitarbeit,
  Leiharbeit, Arbeitnehmerüberlassung, Anstellung oder, fest oder frei, Arbeitsvertrag, fester Vertrag, Festvertrag,
  fester Job, feste Stelle, feste Anstellung, Festanstellungen, fest angestellt, in Festanstellung, Angestellter,
  Angestellter oder, Angestellte oder, Anstellung, Anstellungsverhältnis, angestellt sein oder, selbstständig oder
  angestellt, selbstständig oder festangestellt, freiberuflich oder angestellt, freiberuflich oder fest, Freelance
  oder Festanstellung, Freelancer oder Festanstellung, befristete, befristete Stelle, befristete Stellen, befristeten,
  unbefristete, unbefristeter Vertrag, Zeitvertrag, Befristung, Werkvertrag, Dienstvertrag, Personaldienstleistung,
  über Zeitarbeit, Arbeitsvertrags, Vertragsart
travel: Reisetätigkeit, reisen, Dienstreisen, viel reisen, Reisebereitschaft, Dienstreise, beim Kunden vor Ort,
  Reiseanteil, vor Ort beim Kunden, unterwegs, gereist, Reisezeit, Geschäftsreisen, Geschäftsreise, beim Kunden, beim
  Kunden sein, zum Kunden, zum Kunden fahren, Kundentermine, Fahrerei, Fahrtzeit, herumreisen, rumreisen,
  Außeneinsatz, Hotelleben
remote: remote, Homeoffice, Home Office, ortsunabhängig, mobiles Arbeiten, von zu Hause, von zuhause, Remote, remote
  arbeiten, Heimarbeit, Telearbeit, von daheim, hybrid, komplett remote, full remote, vollständig remote, Remotejob,
  Remotejobs, Remote Stellen, von überall, ortsungebunden, Homeoffice Anteil, digitaler Nomade, Präsenzpflicht, von
  zuhause aus, von zuhause arbeiten, von zu Hause aus, daheim arbeiten, zuhause arbeiten, zu Hause arbeiten,
  Homeofficetage, Homeoffice Tage, Homeoffice möglich, im Homeoffice, aus dem Homeoffice, aus der Ferne, Fernarbeit,
  Remotestelle, Remotestellen, Remote Job, Remote Jobs, remote möglich, voll remote, zu 100 remote, 100 Prozent
  remote, hundert Prozent remote, 100 remote, ausschließlich remote, nur remote, Hybridmodell, hybrides Arbeiten,
  hybriden, ins Büro, im Büro, zurück ins Büro, Rückkehr ins Büro, Bürotage, Büropflicht, Anwesenheitspflicht, vor Ort
  sein, vom Dorf aus, vom Land aus, auf dem Dorf, aus dem Dorf, Workation, Nomade, von unterwegs
from abroad: aus dem Ausland, für eine ausländische Firma, für ein US Unternehmen, für eine amerikanische Firma, aus
  dem Ausland arbeiten, aus dem Ausland für, für US Firma, remote aus dem Ausland, für Firma im Ausland, für
  ausländische Firmen, vom Ausland aus, im Ausland arbeiten und, für eine US Firma, für eine deutsche Firma, für
  deutsche Firmen, für deutsche Firma, für ein deutsches Unternehmen, für eine Schweizer Firma, für ein ausländisches
  Unternehmen, für ausländische Unternehmen, für ausländische Arbeitgeber, für einen ausländischen Arbeitgeber, für
  amerikanische Firmen, für ein amerikanisches Unternehmen, für amerikanische Unternehmen, für Firmen im Ausland, für
  Unternehmen im Ausland, in Spanien leben, in Portugal leben, in Thailand leben, im Ausland leben, im Ausland wohnen,
  im Ausland sitzen, von Deutschland aus, aus Deutschland für, aus Österreich für, von Spanien aus, von Portugal aus,
  von Bali aus, aus Bali, ohne auszuwandern, ohne umzuziehen, in Dollar bezahlt, ausländischer Arbeitgeber,
  ausländische Firma, ausländischen Firma, Auslandsarbeitgeber
layoffs: Entlassung, Entlassungen, entlassen, Stellenabbau, gekündigt, entlassen worden, Kündigungswelle,
  Massenentlassungen, Job verloren, betriebsbedingt, betriebsbedingte Kündigung, betriebsbedingt gekündigt,
  Arbeitsplatzverlust, Arbeitsplatzabbau, Stellenstreichungen, rausgeschmissen, rausgeworfen, gefeuert, entlassen
  wurde, arbeitslos, Arbeitslosigkeit, Jobverlust, Kündigungen, Entlassungswellen, wurde gekündigt, Abfindung,
  Entlassungswelle, entlässt, entlassene, Entlassener, entlassen wird, entlassen werde, gekündigt worden, mir wurde
  gekündigt, wurde mir gekündigt, gekündigt wurde, gekündigt bekommen, Kündigung bekommen, Kündigung erhalten,
  Stellenabbaus, Personalabbau, Sparmaßnahmen, Stellenstreichung, Stellen gestrichen, gestrichen, Stelle gestrichen,
  Stelle fällt weg, Restrukturierung, Umstrukturierung, Kurzarbeit, Insolvenz, insolvent, pleite, rausgeflogen,
  rausfliegen, fliegen raus, freigestellt, freigesetzt, auf die Straße, auf der Straße, vor die Tür gesetzt, Job weg,
  Job los, Job verliere, Job verlieren, Arbeit verloren, Stelle verloren, verliere meinen Job, Arbeitsplatz verloren,
  Arbeitsplatz verlieren, arbeitslose, Arbeitsloser, arbeitssuchend, ohne Job, ohne Arbeit, bin ohne Job,
  Kündigungsrunde, Kündigungsrunden, Entlassungsrunde
bubble: Blase, KI Blase, Hype, KI Hype, Hype vorbei, platzt, platzen, Blase platzt, überbewertet, nur Hype, nur ein
  Hype, oder nur Hype, KI Winter, Strohfeuer, Modeerscheinung, Eintagsfliege, KI Blasen, Spekulationsblase, geplatzt,
  platzt bald, platzt die, Blase bald, Blase ist geplatzt, gehypt, gehypte, gehyped, überhypt, nur Mode,
  vorübergehend, vorübergehende, kurzfristiger Trend, Modetrend, Modewort, Buzzword, Buzzwords, heiße Luft,
  Luftnummer, Blender, überzogen, Ernüchterung, vergeht wieder, geht vorbei, Hypes, Hypethema
replace: ersetzt, ersetzen, ersetzt werden, überflüssig, abgelöst, wegrationalisiert, wegfallen, überflüssig machen,
  überflüssig werden, verdrängt, verdrängen, KI ersetzt, wegautomatisiert, verschwinden, verdrängt werden, wegnehmen,
  Job wegnehmen, nimmt uns die Jobs, automatisiert, automatisieren, Automatisierung, übernimmt KI, KI übernimmt, KI
  wegnimmt, bedroht, gefährdet, durch KI, wegen KI, Auswirkungen von KI, Ersatz durch KI, arbeitslos durch KI,
  überflüssig durch, macht KI, von KI abgelöst, von KI ersetzt, gefährdete, KI nimmt, wird KI, verändert KI, ersetzt
  mich, ersetzt mich bald, ersetzt uns, ersetzt werde, ersetzt wird, ersetzbar, ersetzen wird, mich ersetzen, uns
  ersetzen, Jobs ersetzen, Analysten ersetzen, Entwickler ersetzen, ablösen, löst KI, abgelöst werden, verdrängt KI,
  vernichtet Jobs, vernichten, Jobvernichtung, Jobvernichter, Jobkiller, killt, wegfällt, wegfallen durch, fallen weg,
  fällt weg, weggenommen, nimmt mir, nimmt uns, nimmt die Arbeit, nimmt Jobs weg, nehmen uns, die Arbeit weg, Jobs
  weg, Arbeit wegnehmen, Arbeit weg, Arbeitsplätze weg, übernimmt meinen Job, übernimmt die, übernimmt unsere,
  übernehmen unsere Jobs, abnehmen, automatisierte, automatisiert werden, automatisiert wird, automatisierbar,
  Automatisierungen, überflüssige, unnötig machen, überflüssig macht, verschwindet, verschwindet der, verschwinden
  durch, aussterben durch, bedrohen, Bedrohung, bedrohte, gefährden, Gefährdung, in Gefahr, Gefahr durch, Angst vor
  KI, Angst dass KI, Angst vor ChatGPT, durch ChatGPT, wegen ChatGPT, durch Sprachmodelle, durch LLMs, durch
  künstliche Intelligenz, wegen künstlicher Intelligenz, in Zeiten von KI, in Zeiten von ChatGPT, im Zeitalter von KI,
  im KI Zeitalter, KI Zeitalter, Zeitalter der KI, KI alles, KI bald alles, KI kann alles, macht die KI, seit ChatGPT,
  trotz KI, dank KI überflüssig, Ende der Data Scientists, Ende des Berufs, Folgen von KI, Einfluss von KI, Auswirkung
  von KI
safest: sicher vor KI, sichersten, sicherste, zukunftssichersten, sicher ist, KI sicher, KI sichere, KI sicherer Job,
  krisensicher, krisensichere, sicherer Job, sichere Jobs, zukunftssichere, am sichersten, nicht von KI ersetzt,
  zukunftssicherste, überleben, sicherste Beruf, sichersten Berufe, sicherste Job, sichersten Jobs, sichere Berufe,
  sicherer Beruf, sicherer vor KI, Jobsicherheit, Arbeitsplatzsicherheit, krisenfest, krisenfester, krisenfeste,
  rezessionssicher, zukunftssicherer, zukunftssicherster, am wenigsten bedroht, am wenigsten gefährdet, am wenigsten
  betroffen, wenigsten bedroht, wenigsten gefährdet, wenigsten betroffen, nicht ersetzbar, unersetzlich, unersetzbar,
  überlebt KI, überleben KI, KI resistent, KI resistente, KI fest, stabiler Job, stabile Jobs, bleiben bestehen,
  bleibt bestehen, noch geben wird
exposure: Exposition, betroffen von KI, KI Exposition, von KI betroffen, am stärksten betroffen, betroffen,
  Expositionsindex, besonders betroffen, am meisten bedroht, am meisten gefährdet, am meisten betroffen, am stärksten
  bedroht, am stärksten gefährdet, stärksten betroffen, meisten betroffen, besonders gefährdet, besonders bedroht,
  anfällig, am anfälligsten, anfälligsten, verwundbar, zuerst ersetzt, zuerst verschwinden, zuerst wegfallen, zuerst
  weg, als erstes ersetzt, als erstes verschwinden, als erstes wegfallen, fallen zuerst weg, trifft es zuerst, trifft
  KI
learn to code still: noch programmieren, programmieren zu lernen, noch lernen, noch programmieren lernen,
  programmieren lernen trotz KI, noch coden lernen, lohnt sich programmieren lernen, noch Python lernen, überhaupt
  noch lernen, noch programmieren zu lernen, noch zu lernen zu programmieren, programmieren noch lernen,
  Programmieren   noch Sinn, Programmieren lernen noch, Programmieren noch lohnen, noch coden, coden noch lernen,
  warum noch   programmieren, wozu noch programmieren, wozu programmieren lernen, warum programmieren lernen, noch
  programmieren   können, wenn KI programmiert, wenn ChatGPT programmiert, wenn KI Code schreibt, wenn ChatGPT
  Code schreibt, KI   schreibt Code, KI den Code schreibt, wenn die KI programmiert, programmieren lernen wenn
stress: stressig, Überstunden, Arbeitszeiten, ausgebrannt, Stress, Burnout, Work Life Balance,
  Arbeitsbelastung, ausgelastet, erschöpft, ausgelaugt, überlastet, überarbeitet, Stressfaktor, 60 Stunden Woche,
  Wochenendarbeit, Arbeitsdruck, Arbeitszeit, Druck, wie viele Stunden arbeitet, Feiertage, Urlaub, toxisch,
  psychische Belastung, belastend, anstrengend, überfordert mit Arbeit, kaputt, Arbeitsklima, müde, Wochenende
  arbeiten, stressen, stresst, gestresst, gestresster, stressfrei, stressfreie, stressfreier, stressfreier Job, wenig
  Stress, weniger Stress, entspannt, entspannter, entspannter Job, ruhiger Job, chilliger, ausgebrannte,
  Ausgebranntsein, am Limit, an der Grenze, völlig am Ende, bin am Ende, total am Ende, komplett am Ende, fix und
  fertig, am Boden, kann nicht mehr, halte es nicht, halte das nicht, halte nicht mehr durch, durchhalten, keine
  Kraft, keine Kraft mehr, keine Energie mehr, kraftlos, Erschöpfung, überarbeite mich, überlastung, Überforderung im
  Job, zu viel Arbeit, Arbeitspensum, Pensum, Leistungsdruck, Termindruck, Zeitdruck, Deadlines, unbezahlte
  Überstunden, Überstunde, 50 Stunden Woche, 60 Stunden, lange Arbeitstage, wie viele Stunden arbeitet ihr,
  Arbeitsstunden, Wochenenden, am Wochenende arbeiten, Privatleben, Work Life, WLB, Ausgleich, Mobbing,
  gemobbt, Mobbingopfer, cholerisch, cholerischer Chef, schlechter Chef, mieser Chef, Mikromanagement,
  Micromanagement, toxische, toxischer, toxisches, toxischen, psychisch, Psyche, mentale Gesundheit, schlaflos,
  Schlafprobleme, Boreout, ausbrennen, brenne aus, verheizt
on call: Rufbereitschaft, Bereitschaftsdienst, Bereitschaft, Schichtdienst, Nachtschicht, Rufdienst,
  Bereitschaftsdienste, Wochenenddienst, Schichtarbeit, Nachtdienst, nachts arbeiten, nachts angerufen, mitten
  in der Nacht, Nachtschichten, Schichten, Schichtbetrieb, Wochenenddienste, Wochenendbereitschaft, On Call, Oncall,
  Dienst am Wochenende, Störungsdienst, auf Abruf, Pikett, Pikettdienst
quit: aufhören, hinschmeißen, Job wechseln, hinwerfen, unglücklich im Job, unzufrieden, bereue, wann kündigen, soll
  ich kündigen, Zeit zu gehen, Job Hopping, Jobhopping, bleiben oder gehen, gehen oder bleiben, wie lange bleiben, wie
  lange in einem Job, Firma wechseln, Arbeitgeber wechseln, Job hinschmeißen, keine Lust mehr, kündigen oder bleiben,
  bleiben oder kündigen, bleiben oder wechseln, wechseln oder bleiben, soll ich bleiben, soll ich gehen, soll ich
  wechseln, soll ich noch bleiben, gehen oder, Zeit für einen Wechsel, Zeit zu wechseln, Zeit die Firma zu, Zeit für
  was Neues, Zeit für etwas Neues, wann wechseln, wann sollte ich wechseln, wann den Job wechseln, wie oft wechseln,
  wie oft den Job, Firma zu wechseln, Job zu wechseln, Arbeitgeber zu wechseln, Stelle wechseln, Stelle zu wechseln,
  Stellenwechsel, den Arbeitgeber, Arbeitgeberwechsel, anderen Job suchen, neuen Job suchen, was anderes suchen, etwas
  anderes suchen, umsehen nach, nach was anderem umsehen, hasse meinen Job, hasse meine Arbeit, hasse diesen Job, mag
  meinen Job nicht, unglücklich, unglücklich in, unglücklich mit, unzufrieden im Job, unzufrieden mit,
  Unzufriedenheit, frustriert, frustriert im Job, Frust, Frust im Job, die Nase voll, Nase voll, habe genug, habe die
  Schnauze voll, Schnauze voll, keinen Bock mehr, kein Bock mehr, keine Lust mehr auf, innerlich gekündigt, innere
  Kündigung, festgefahren, stecke fest, stecke ich fest, trete auf der Stelle, auf der Stelle, komme nicht weiter,
  lerne nichts mehr, lerne nichts, lerne nichts Neues, lerne hier nichts, keine Entwicklung, keine
  Entwicklungsmöglichkeiten, Stillstand, Sackgasse im Job, hinschmeiße, alles hinschmeißen, hingeschmissen, Handtuch
  werfen, abhauen, weg von hier, Schublade, in der Schublade, landen in der Schublade, nie live,
  geht nie live, nie in Produktion geht, niemand nutzt meine, keiner nutzt meine, wird nie genutzt, schon wieder
  wechseln, zu früh wechseln, nach einem Jahr wechseln, nach einem Jahr gehen, nach einem Jahr kündigen, Jobhopper
other field: Ausstieg aus, aussteigen, raus aus, aus der IT raus, Branche verlassen, weg von Data Science, raus aus
  Data Science, raus aus der IT, etwas anderes machen, was anderes machen, IT verlassen, Alternativen zu, Alternative
  zu, raus aus der Branche, raus aus KI, raus aus dem Job, aus der Branche raus, aus Data Science raus, aus der IT
  aussteigen, der IT den Rücken, den Rücken kehren, IT hinschmeißen, Schluss mit IT, genug von IT, genug von der IT,
  genug von Data Science, weg von der IT, weg aus der IT, weg vom Programmieren, etwas ganz anderes, was ganz anderes,
  etwas komplett anderes, was komplett anderes, etwas völlig anderes, anderen Bereich, andere Branche, außerhalb der
  IT, außerhalb von IT, außerhalb von Data Science, statt Data Science, Ausstieg aus der IT, Ausstieg, was kommt nach
  Data Science, was nach der IT, Plan B
dull: langweilig, eintönig, öde, spannend, Langeweile, monoton, Routine, abwechslungsreich, interessant, macht Spaß,
  Spaß machen, stumpf, langweilt mich, langweile mich, langweile ich mich, mich langweilt, gelangweilt, langweiliger,
  langweilige, langweiliges, langweiligen, eintönige, eintöniger, monotone, monotoner, stupide, stupider,
  stumpfsinnig, immer dasselbe, immer das Gleiche, jeden Tag dasselbe, jeden Tag das Gleiche, Alltagstrott, Trott,
  Fleißarbeit, spannender, spannendste, aufregend, aufregender, interessantesten, abwechslungsreicher,
  abwechslungsreiche, ist es spannend, ist der Job spannend, macht es Spaß, macht das Spaß, macht die Arbeit Spaß,
  vorm Bildschirm, vor dem Bildschirm, vor dem Rechner, vorm Rechner, den ganzen Tag sitzen"""
