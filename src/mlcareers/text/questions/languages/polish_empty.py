"""Words of questions in Polish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a aby aktualnie albo ale ani aż bardziej bardzo bo by byli bym być był była było były będzie będą będę cały celu chce
chcesz chciałabym chciałbym chodzi chyba ci ciebie cię co coś czas czasem czasie czasu czego czemu czy czyli czym
często części część da dalej dla dlaczego dlatego dni dnia do dobra dobry dobrze dopiero doradzicie dostać
doświadczenie dużo duży dwa dwie dwóch dzień dzisiaj dzięki dziękuję dziś firmie gdy gdyby gdzie go godziny hej i ich
ile im inne innych ja jak jaka jakby jaki jakie jakieś jakiś jako je jeden jedna jednak jednym jego jej jest jestem
jesteś jesteśmy jeśli jeżeli już kariera każdy kiedy kiedyś kilka koniec końcu kraj kto ktoś która które którego
której który których którym którzy lat latach lepiej lub ma mają mam mamy masz mały mi miasto miał miała miejsce
miejscu mieszkać mieć mimo między mnie mniej mogą mogę moim moja moje mojej może możemy możesz możliwa możliwe możliwy
można mu mógłbym mój mówi na nad nadzieję najbardziej najlepszy należy nam naprawdę nas nasze nawet netto nic nich nie
niech niego niej nigdy nikt nim niż nowa nowe nowy np o obecnie oczywiście od ogóle około ona oni opinia opłacalne
oraz osoby ostatni osób pewnie pewno pierwsze pierwszy po pod podczas polecacie pomoc ponad ponieważ potem powiedział
powinienem powodu poza pozdrawiam praca pracować pracuję pracy pracę prawda prostu proszę przecież przed przez przy
pytania pytanie pytań później rada rady raz razem razy realne realnie robi robić rok roku rozumiem rzecz rzeczy
również różne sam sama samo samym sens sie siebie sobie sposób stanie stanowisko start startować swoich swoim swoje
swojego swojej swoją szukam szukać szybko są ta tak taka taki takich takie takiego także tam te technologia tego tej
temat temu ten teraz też to trochę trudno trzy tu tutaj ty tych tydzień tyle tylko tym w wciąż wcześniej we według
wejść wiedzieć wiele wielu wiem wiesz witam więc więcej wszyscy wszystkich wszystkie wszystkim wszystko wtedy wybrać
wybór wydaje wygląda wyjść właśnie wśród z za zaczynam zaczynać zacząć zanim zawodzie zawsze zawód zbyt ze zera
zmieniać zmienić znaleźć znać został została zrobić łatwo średnio żeby życie
"""
