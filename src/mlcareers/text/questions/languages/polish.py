"""Words of questions in Polish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: zarobki, zarabia, zarabiają, zarabiać, zarobić, pensja, pensje, wynagrodzenie, wynagrodzenia, płaca, płace,
  stawka
highest: najlepiej płatne, najlepiej płatny, najwyższe zarobki
difference: różnica, różnice, różni, różnią, czym się różni, porównanie, porównać, versus, vs
way: zostać, zostaje się, przejść, przejście, przebranżowić, przebranżowienie, zmiana zawodu, ścieżka, droga
need: potrzebuję, potrzebne, potrzebny, potrzebna, potrzeba, trzeba, wymagane, wymagania, konieczne, musi, muszę,
  ważne, wystarczy
worth: warto, opłaca, opłaca się
still: jeszcze, nadal, martwy
learn: uczyć, nauczyć, nauka, kurs, kursy, studiować, książka, książki
skills: umiejętności, kompetencje, narzędzia
demanded: poszukiwani, poszukiwane, pożądane
outlook: przyszłość, popyt, perspektywy, rynek pracy, zapotrzebowanie
count: ilu, liczba
share: procent, odsetek, udział
level: poziom, poziomy, awans
definition: co to jest, co to znaczy, kim jest, co oznacza
duties: co robi, czym się zajmuje, obowiązki, zadania
certificate: certyfikat, certyfikaty, certyfikacja, egzamin
cost: kosztuje, koszt, cena
jobs: jaka praca, jaki zawód, jakie zawody
without: bez
coding: programowanie, programować, programowania
maths: matematyka, matematyki
degree: studia, studiów, dyplom, licencjat, uczelnia
masters: magister, magisterskie
phd: doktorat, doktoratu
interview: rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, rekrutacja
portfolio: portfolio, projekty
cv: cv, życiorys
negotiation: negocjować, negocjacje
visa: wiza, pozwolenie na pracę
age: wiek, za stary, za późno
freelance: freelancer, b2b, stawka godzinowa
remote: zdalnie, zdalna, praca zdalna
first job: pierwsza praca, bez doświadczenia
internship: staż, praktyki
replace: zastąpi, zastąpić
women: kobiety, kobiet
employers: firmy, firma, pracodawcy
time: jak długo, miesięcy
"""

REFUSED = """
medicine: lekarz, lek, choroba, objawy, rak
law: prawnik, adwokat, podatki, sąd
abuse: kurwa, idiota, debil
order: napisz, przetłumacz, żart, przepis
"""

EMPTY = """
a aby aktualnie albo ale ani aż bardziej bardzo bo brutto by byli bym być był była było były będzie będą będę cały
celu chce chcesz chciałabym chciałbym chcę chodzi chyba ci ciebie cię co coś czas czasem czasie czasu czego czemu czy
czyli czym często części część dalej dla dlaczego dlatego dni dnia do dobra dobry dobrze dopiero doradzicie dostać
doświadczenie dużo duży dwa dwie dwóch dzień dzisiaj dzięki dziękuję dziś firmie gdy gdyby gdzie go godziny hej i ich
ile im inne innych ja jak jaka jakby jaki jakie jakieś jakiś jako je jeden jedna jednak jednym jego jej jest jestem
jesteś jesteśmy jeśli jeżeli już kariera każdy kiedy kiedyś kilka koniec końcu kraj kto ktoś która które którego
której który których którym którzy lat latach lepiej lub ma mają mam mamy masz mały mi miasto miał miała miejsce
miejscu mieszkać mieć mimo między mnie mniej mogą mogę moim moja moje mojej może możemy możesz można mu mógłbym mój
mówi na nad nadzieję najbardziej najlepszy należy nam naprawdę nas nasze nawet netto nic nich nie niech niego niej
nigdy nikt nim niż nowa nowe nowy np o obecnie oczywiście od ogóle około ona oni opinia opłacalne oraz osoby ostatni
osób pewnie pewno pierwsze pierwszy po pod podczas polecacie pomoc ponad ponieważ potem powiedział powinienem powodu
poza pozdrawiam praca pracować pracuję pracy pracę prawa prawda prawie prostu proszę przecież przed przez przy pytanie
później rada rady raz razem razy realne realnie robi robić rok roku rozumiem rzecz rzeczy również różne sam sama samo
samym sens siebie się sobie sposób stanie stanowisko start startować swoich swoim swoje swojego swojej swoją szukam
szukać szybko są ta tak taka taki takich takie takiego także tam te tego tej temat temu ten teraz też to trochę trudno
trzy tu tutaj ty tych tydzień tyle tylko tym w wciąż wcześniej we według wejść wiedzieć wiele wielu wiem wiesz witam
więc więcej wszyscy wszystkich wszystkie wszystkim wszystko wtedy wybrać wybór wydaje wygląda wyjść właśnie wśród z za
zaczynam zaczynać zacząć zanim zawodzie zawsze zawód zbyt ze zera zmieniać zmienić znaleźć znać został została zrobić
łatwo średnio żeby życie
"""
