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
a aby albo ale brutto by bym być był była było będzie chce chcesz chciałbym chcę co czas czasem czy dla dlaczego dni
do dobra dobry dostać doświadczenie duży dzień gdzie go godziny i ich ile im ja jak jaka jaki jakie jako je jego jej
jest jestem już kariera każdy kiedy kraj kto która które który lat lepiej lub ma mam mały mi miasto mieszkać mnie
może można mógłbym mój na najlepszy netto nie nigdy niż nowa nowy o od około opinia oraz ostatni pierwszy po pod
podczas pomoc powinienem praca pracować pracy prawda prawie przez przy pytanie rada rady realne robi robić rok roku
rzecz rzeczy różne się sobie sposób stanowisko swoje szukam szukać szybko są ta tak także tam te tego ten to trudno
tu ty tydzień w we wiedzieć wiele wiem więcej wybrać wybór z za zanim zawodzie zawsze zawód ze znaleźć znać zrobić
łatwo średnio życie
"""
