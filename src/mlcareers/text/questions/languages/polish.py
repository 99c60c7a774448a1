"""Words of questions in Polish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.polish_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: zarobki, zarabia, zarabiają, zarabiać, zarobić, pensja, pensje, wynagrodzenie, wynagrodzenia, płaca, płace,
  stawka, zarabiam, zarobi, ile zarabia, ile zarabiają, pensji, wynagrodzeń, płacą, płaci, pieniądze, brutto, widełki,
  zarobków
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
duties: co robi, czym się zajmuje, obowiązki, zadania, czym zajmuje się, na czym polega, co dokładnie robi, obowiązków
certificate: certyfikat, certyfikaty, certyfikacja, egzamin, certyfikatu, certyfikatów, certyfikację
cost: kosztuje, koszt, cena
jobs: jaka praca, jaki zawód, jakie zawody
without: bez
coding: programowanie, programować, programowania, kodowanie, kodować, język programowania, język
maths: matematyka, matematyki, matmy, matma
degree: studia, studiów, dyplom, licencjat, uczelnia, studiów wyższych, wykształcenie, wykształcenia, studiować,
  dyplomu
fair: uczciwa, za mało
offer: oferta, ofertę, propozycja
employers: firmy, firma, pracodawcy
attractive: dobry zawód, dobra praca
more pay: zarabia więcej, kto zarabia więcej
masters: magister, magisterskie, magisterka, magistra
phd: doktorat, doktoratu, doktorem
bootcamp: bootcamp, bootcampy, bootcampu
interview: rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, rekrutacja, rozmowa rekrutacyjna, rozmowie kwalifikacyjnej,
  rozmowie rekrutacyjnej, pytania rekrutacyjne, rozmowy kwalifikacyjnej, rozmowę rekrutacyjną, rekrutacji
rounds: etapy rekrutacji, ile etapów, etapów
prepare: przygotować, przygotować się, przygotowanie
rejected: odrzucają, odrzucony, odmowy, brak odpowiedzi
portfolio: portfolio, projekty, projektów, projektach
cv: cv, życiorys
cover letter: list motywacyjny
visa: wiza, pozwolenie na pracę, wizę, wizy, emigracja, emigrować, wyjechać za granicę
first job: pierwsza praca, bez doświadczenia, pierwszej pracy, pierwszą pracę, początkujący, juniora, dla
  początkujących
side doors: najłatwiej, najłatwiejsza, najprościej
internship: staż, praktyki, staże, praktyka, stażu
saturated: nasycony, przesycony, nasycenie, przesycony rynek
countries: jaki kraj, który kraj, w jakim kraju
time: jak długo, miesięcy, ile czasu, miesiące, ile trwa, w rok
order: od czego zacząć, w jakiej kolejności, kolejność
learning cost: za darmo, darmowe, bezpłatnie
which degree: jakie studia, co studiować, jaki kierunek, kierunek studiów
no degree: bez studiów, bez dyplomu, bez wykształcenia
negotiation: negocjować, negocjacje, negocjować wynagrodzenie, negocjacja
raise: podwyżka, podwyżkę, o podwyżkę
age: wiek, za stary, za późno, po czterdziestce, po trzydziestce, po pięćdziesiątce, w wieku 40, w wieku 50, w wieku
  35, po 40, po 50, po 30, za stara
returning: po macierzyńskim, po urlopie, powrót do pracy, po przerwie
family: dzieci, rodzina
parttime: pół etatu, na pół etatu, część etatu
beside a job: po pracy, pracując, godzin tygodniowo
freelance: freelancer, b2b, freelancing, działalność, samozatrudnienie
day rate: stawka dzienna, stawka godzinowa, stawki
contract: umowa o pracę, b2b czy
remote: zdalnie, zdalna, praca zdalna, zdalne, zdalnej, z domu
layoffs: zwolnienia, zwolniony, zwolniona, zwolnień
replace: zastąpi, zastąpić, zastąpiony, zabierze, zabierze pracę, zniknie, wyprze
stress: stres, stresująca, wypalenie
dull: nudna, nudny, nudne
women: kobiety, kobiet, kobietom
management: menedżer, kierownik, menedżerem
promotion: awansować, zostać seniorem
hiring: zatrudnić, zatrudniać
first hire: zatrudnić najpierw, kogo zatrudnić
team: zespół, zespołu
leave academia: odejść z uczelni, z uczelni
"""

REFUSED = """
medicine: lekarz, lek, choroba, objawy, rak
law: prawnik, adwokat, podatki, sąd
abuse: kurwa, idiota, debil
order: napisz, przetłumacz, żart, przepis
"""
