"""Words of questions in German that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
ab abend aber ach aktuell alle allein allem allen aller allerdings alles als also alte alten am an andere anderem
anderen anderes anders anfang anfangen angenommen angestellt ansehen anstatt arbeit arbeiten arbeitet art artikel auch
auf aufgrund aus ausser ausserdem bald band beginnen bei beide beiden beim beispiel bekannt bekommen bekommt bereich
bereits beruf berufe berufserfahrung besonders besser beste besteht besten bester bestes bestimmt bevor bewerbe
bewerbt bewirbt bin bis bisher bisschen bist bitte bleiben bleibt blick bringen brutto bzw ca chance chef circa da
dabei dachte dadurch dafür dagegen daher damals damit danach dank danke dann daran darauf darf darum darüber das dass
davon davor dazu de dein deine deinen deiner dem den denen denke denken denn der deren derzeit des deshalb dessen
deutlich deutsch deutsche deutschen deutschland dich die dies diese diesem diesen dieser dieses dinge dir direkt doch
dort dran drei du durch durchschnitt durchschnittlich dürfen eben ebenfalls ebenso echt egal eher ehrlich eigene
eigenen eigentlich ein eine einem einen einer eines einfach einfacher einige einigen einmal einsteiger einzige ende
endlich er erfahrung erfahrungen erfolg erhalten ernst erreicht erst erste ersten es etwa etwas eu euch fahren fall
falls fand fast fehler fest finde finden findet folgen form frage Fragen fragt frei freund früher fällt fühle fühlt
führen führt fünf für gab ganz ganze ganzen ganzes gar gearbeitet geben gebracht gedanken gefunden gegeben gegen gehen
geht gehört gekommen gemacht gemeinsam genau genommen genug gerade gern gerne gesagt gesehen gestern gewesen geworden
gibt gilt ging glaube glauben gleich gleichzeitig glück große grossen großer grund gruppe gut gute guten guter hab
habe haben habt halb halbes hallo halt handelt hart hast hat hatte hatten heisst helfen heraus heute hier hilfe hin
hinaus hinter hinweg hoch hoffe höhe hören ich idee ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii im immer in
innerhalb ins insbesondere insgesamt interessiere interessiert irgendwie ist ja jahr jahre jahren je jede jedem jeden
jeder jedes jedoch jemand jetzt job jobs jung junge jungen jährlich kam kann kannst karriere kaum keiner kennen
klappen klappt klar kleine kleinen kollege kollegen komme kommen kommt komplett kriege kriegen kriegt kurz kurzfristig
könnt könnte könnten lage land lang lange langfristig langsam lassen laut lebe leben leicht leider lesen letzte
letzten leute lieber liegen liegt liess links los lässt läuft mach machbar mache machen macht mag mal man manchmal
mehr mehrere mein meine meinem meinen meiner meinst meinung meinungen meist meisten mensch menschen mich minuten mir
mit mitarbeiter mitte monat monatlich morgen musste möchte möglich möglichkeit na nach nachdem nachher nacht namen
natürlich ne neben nehmen nein netto neu neue neuen neuer neues nicht nichts nie niemand nimmt nr nun nur nächste
nächsten nämlich ob oben obwohl oder oft oh ort paar parallel passiert person personen pro probleme profi profis quer
rahmen rat raum raus rauskommen realistisch recht rechts reden rein reizt richtig richtung rolle rund sache sachen
sagen sagt sagte sah schaffe schaffen scheint schlecht schliesslich schon schreiben schwer sechs sehe sehen sehr sei
sein seine seinem seinen seiner seines seit seite seiten selbst selten setzen sich sicher sie sieht sind so sofort
sogar solche soll sollen sollte sollten sondern sonst sorgen sowie sowohl spass spiele spielt sprechen spricht später
st stadt stark starten statt stehen steht stelle stellen stellt stimmt stunde stunden suche suchen sucht super system
tag tage tagen tatsächlich Technologie thema timeline tipp tipps titel treffen trotz trotzdem tun tut um umziehen und
ungefähr uns unser unsere unseren unserer unsicher unter vergessen verloren verschiedenen verstehen versucht viel
viele vielen vielleicht vier voll vom von vor vorbei vorher völlig wahrscheinlich wann war waren warum was wegen weil
weise weiss weit weiter weitere weiteren welche welchem welchen welcher welches wenig wenige weniger wenn wer werde
wichtigste wichtigsten wie wieder wieso will willst wir wird wirklich wirst wissen wo wobei woche wofür wohl wohnen
wollen wollte womit worauf worden wort wovon wurde wurden während währenddessen wäre zahl zehn zeigen zeigt zeit
ziehen ziel ziemlich zu zudem zum zumindest zunächst zur zurück zusammen zwar zwei zweite zweiten zweites zwischen
über überhaupt überlege überlegen übrigens
"""
