"""Words of questions in Polish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: zarobki, zarabia, zarabiają, zarabiać, zarobić, pensja, pensje, wynagrodzenie, wynagrodzenia, płaca, płace,
  stawka, zarabiam, zarobi, ile zarabia, ile zarabiają, pensji, wynagrodzeń, płacą, płaci, pieniądze, brutto,
  widełki, zarobków
highest: najlepiej płatne, najlepiej płatny, najwyższe zarobki
difference: różnica, różnice, różni, różnią, czym się różni, porównanie, porównać, versus, vs
way: zostać, zostaje się, przejść, przejście, przebranżowić, przebranżowienie, zmiana zawodu, ścieżka, droga, jak
  zostać, przebranżowić się, przejść do, wejść do, zmienić zawód, zmienić branżę, zmiana branży
need: potrzebuję, potrzebne, potrzebny, potrzebna, potrzeba, trzeba, wymagane, wymagania, konieczne, musi, muszę,
  ważne, wystarczy, potrzebna jest, potrzebuje, wymagany, wymagana, niezbędne, konieczny, konieczna, trzeba znać
worth: warto, opłaca, opłaca się, ma sens, warte, czy warto
still: jeszcze, nadal, martwy, umiera, martwa, nieaktualne
learn: uczyć, nauczyć, nauka, kurs, kursy, książka, książki
skills: umiejętności, kompetencje, narzędzia
demanded: poszukiwani, poszukiwane, pożądane, najbardziej poszukiwani, najbardziej poszukiwane
outlook: przyszłość, popyt, perspektywy, rynek pracy, zapotrzebowanie, przyszłości, rynek, rynku pracy, popyt na,
  oferty pracy, ofert pracy
count: ilu, liczba
share: procent, odsetek, udział
level: poziom, poziomy, awans
definition: co to jest, co to znaczy, kim jest, co oznacza
duties: co robi, czym się zajmuje, obowiązki, zadania, czym zajmuje się, na czym polega, co dokładnie robi,
  obowiązków
certificate: certyfikat, certyfikaty, certyfikacja, egzamin, certyfikatu, certyfikatów, certyfikację
cost: kosztuje, koszt, cena
jobs: jaka praca, jaki zawód, jakie zawody
without: bez
coding: programowanie, programować, programowania, kodowanie, kodować, język programowania, język
maths: matematyka, matematyki, matmy, matma
degree: studia, studiów, dyplom, licencjat, uczelnia, studiów wyższych, wykształcenie, wykształcenia, studiować,
  dyplomu
masters: magister, magisterskie, magisterka, magistra
phd: doktorat, doktoratu, doktorem
interview: rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, rekrutacja, rozmowa rekrutacyjna, rozmowie
  kwalifikacyjnej, rozmowie rekrutacyjnej, pytania rekrutacyjne, rozmowy kwalifikacyjnej, rozmowę rekrutacyjną,
  rekrutacji
portfolio: portfolio, projekty, projektów, projektach
cv: cv, życiorys
negotiation: negocjować, negocjacje, negocjować wynagrodzenie, negocjacja
visa: wiza, pozwolenie na pracę, wizę, wizy, emigracja, emigrować, wyjechać za granicę
age: wiek, za stary, za późno, po czterdziestce, po trzydziestce, po pięćdziesiątce, w wieku 40, w wieku 50, w wieku
  35, po 40, po 50, po 30, za stara
freelance: freelancer, b2b, freelancing, działalność, samozatrudnienie
remote: zdalnie, zdalna, praca zdalna, zdalne, zdalnej, z domu
first job: pierwsza praca, bez doświadczenia, pierwszej pracy, pierwszą pracę, początkujący, juniora, dla
  początkujących
internship: staż, praktyki, staże, praktyka, stażu
replace: zastąpi, zastąpić, zastąpiony, zabierze, zabierze pracę, zniknie, wyprze
women: kobiety, kobiet, kobietom
employers: firmy, firma, pracodawcy
time: jak długo, miesięcy, ile czasu, miesiące, ile trwa, w rok
no degree: bez studiów, bez dyplomu, bez wykształcenia
saturated: nasycony, przesycony, nasycenie, przesycony rynek
rounds: etapy rekrutacji, ile etapów, etapów
prepare: przygotować, przygotować się, przygotowanie
rejected: odrzucają, odrzucony, odmowy, brak odpowiedzi
side doors: najłatwiej, najłatwiejsza, najprościej
cover letter: list motywacyjny
raise: podwyżka, podwyżkę, o podwyżkę
offer: oferta, ofertę, propozycja
fair: uczciwa, za mało
returning: po macierzyńskim, po urlopie, powrót do pracy, po przerwie
family: dzieci, rodzina
parttime: pół etatu, na pół etatu, część etatu
beside a job: po pracy, pracując, godzin tygodniowo
day rate: stawka dzienna, stawka godzinowa, stawki
contract: umowa o pracę, b2b czy
layoffs: zwolnienia, zwolniony, zwolniona, zwolnień
stress: stres, stresująca, wypalenie
dull: nudna, nudny, nudne
countries: jaki kraj, który kraj, w jakim kraju
management: menedżer, kierownik, menedżerem
promotion: awansować, zostać seniorem
hiring: zatrudnić, zatrudniać
first hire: zatrudnić najpierw, kogo zatrudnić
team: zespół, zespołu
which degree: jakie studia, co studiować, jaki kierunek, kierunek studiów
order: od czego zacząć, w jakiej kolejności, kolejność
learning cost: za darmo, darmowe, bezpłatnie
bootcamp: bootcamp, bootcampy, bootcampu
attractive: dobry zawód, dobra praca
leave academia: odejść z uczelni, z uczelni
more pay: zarabia więcej, kto zarabia więcej
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
czyli czym często części część da dalej dla dlaczego dlatego dni dnia do dobra dobry dobrze dopiero doradzicie dostać
doświadczenie dużo duży dwa dwie dwóch dzień dzisiaj dzięki dziękuję dziś firmie gdy gdyby gdzie go godziny hej i ich
ile im inne innych ja jak jaka jakby jaki jakie jakieś jakiś jako je jeden jedna jednak jednym jego jej jest jestem
jesteś jesteśmy jeśli jeżeli już kariera każdy kiedy kiedyś kilka koniec końcu kraj kto ktoś która które którego
której który których którym którzy lat latach lepiej lub ma mają mam mamy masz mały mi miasto miał miała miejsce
miejscu mieszkać mieć mimo między mnie mniej mogą mogę moim moja moje mojej może możemy możesz możliwa możliwe możliwy
można mu mógłbym mój mówi na nad nadzieję najbardziej najlepszy należy nam naprawdę nas nasze nawet netto nic nich nie
niech niego niej nigdy nikt nim niż nowa nowe nowy np o obecnie oczywiście od ogóle około ona oni opinia opłacalne
oraz osoby ostatni osób pewnie pewno pierwsze pierwszy po pod podczas polecacie pomoc ponad ponieważ potem powiedział
powinienem powodu poza pozdrawiam praca pracować pracuję pracy pracę prawa prawda prawie prostu proszę przecież przed
przez przy pytania pytanie pytań później rada rady raz razem razy realne realnie robi robić rok roku rozumiem rzecz
rzeczy również różne sam sama samo samym sens sie siebie się sobie sposób stanie stanowisko start startować swoich
swoim swoje swojego swojej swoją szukam szukać szybko są ta tak taka taki takich takie takiego także tam te
technologia tego tej temat temu ten teraz też to trochę trudno trzy tu tutaj ty tych tydzień tyle tylko tym w wciąż
wcześniej we według wejść wiedzieć wiele wielu wiem wiesz witam więc więcej wszyscy wszystkich wszystkie wszystkim
wszystko wtedy wybrać wybór wydaje wygląda wyjść właśnie wśród z za zaczynam zaczynać zacząć zanim zawodzie zawsze
zawód zbyt ze zera zmieniać zmienić znaleźć znać został została zrobić łatwo średnio żeby życie
"""
