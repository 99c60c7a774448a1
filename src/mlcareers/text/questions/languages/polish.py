"""Words of questions in Polish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.polish_empty import EMPTY
from mlcareers.text.questions.languages.polish_topics import TOPICS
from mlcareers.text.questions.languages.polish_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: zarobki, zarabia, zarabiają, zarabiać, zarobić, pensja, pensje, wynagrodzenie, wynagrodzenia, płaca, płace,
  stawka, zarabiam, zarobi, ile zarabia, ile zarabiają, pensji, wynagrodzeń, płacą, płaci, pieniądze, brutto, widełki,
  zarobków, zarobków na, zarobkach, wynagrodzeniu, wynagrodzeniem, płace w, płacowe, płacowy, dochody, dochód,
  pieniędzy, kasa, netto, na rękę, stawek, wypłata, wypłaty, zarabiają w, ile można zarobić, ile się zarabia,
  zarabiał, zarabiałbym, kwota, średnia pensja, mediana, płacić, opłacany, opłacana, wypłacają
highest: najlepiej płatne, najlepiej płatny, najwyższe zarobki, najlepiej zarabia, najlepiej zarabiają, najwięcej
  zarabia, najwięcej zarabiają, najwięcej płacą, najlepiej płatna, najlepiej płatnych, najlepiej opłacany, najwyższa
  pensja, najwyższe wynagrodzenie, najwyższe pensje, najlepiej opłacane, najwięcej pieniędzy
difference: różnica, różnice, różni, różnią, czym się różni, porównanie, porównać, versus, vs, różnicy, różnią się,
  różni się, porównaj, porównania, w porównaniu, lepszy niż, gorszy niż, lepsze niż, zamiast, odróżnić, a czym
way: zostać, zostaje się, przejść, przejście, przebranżowić, przebranżowienie, zmiana zawodu, ścieżka, droga, jak
  zostać, przebranżowić się, przejść do, wejść do, zmienić zawód, zmienić branżę, zmiana branży, zostaje, zostanę,
  zostałem, zostałam, stać się, przebranżawiam, przebranżowić się na, przebranżowieniu, przebranżowienia,
  przekwalifikować, przekwalifikować się, przekwalifikowanie, przejść z, przejście z, przeskoczyć, przeskok, zmienić
  pracę na, zmienić ścieżkę, zmiana ścieżki, zmiana kariery, zmienić karierę, zmiany zawodu, wejść w, wejście do,
  dostać się, dostać się do, zacząć pracę jako, zacząć jako, rozpocząć karierę, pracować jako, ścieżka kariery,
  ścieżkę kariery, droga do, drogę, wkręcić się, start w, z zawodu, na programistę, ścieżki
after: co dalej, następny krok, kolejny krok, co potem, rozwój kariery, dalszy rozwój
need: potrzebuję, potrzebne, potrzebny, potrzebna, potrzeba, trzeba, wymagane, wymagania, konieczne, musi, muszę,
  ważne, wystarczy, potrzebna jest, potrzebuje, wymagany, wymagana, niezbędne, konieczny, konieczna, trzeba znać,
  wymagań, wymaga, wymagają, konieczność, niezbędny, niezbędna, obowiązkowe, obowiązkowy, obowiązkowa, potrzebna do,
  potrzebny do, trzeba umieć, trzeba mieć, trzeba być, wystarcza, ważny, ważna, istotne, przydatne, przydatny,
  przydaje, przydaje się, przyda się, musisz, musieć, wymóg, wymogi, potrzeby
worth: warto, opłaca, opłaca się, ma sens, warte, czy warto, wart, warta, opłacalne, opłacalny, opłacalna,
  opłacalność, opłacać, sens, sensu, strata czasu, strata pieniędzy, wyrzucone pieniądze, ceniony, cenione, ceniona,
  uznawany, uznawane, wartość, wartościowe, wartościowy, coś daje, się liczy, liczą się, bez sensu, dają
still: jeszcze, nadal, martwy, umiera, martwa, nieaktualne, wciąż, martwe, przestarzały, przestarzałe, przestarzała,
  wymiera, umarł, umarło, bez przyszłości, ślepa uliczka, zanika, upada, dalej aktualne, aktualny, aktualne
learn: uczyć, nauczyć, nauka, kurs, kursy, książka, książki, uczyć się, nauczyć się, uczę, uczę się, nauki, naukę,
  kursów, kursie, kursu, szkolenie, szkolenia, szkoleń, książek, książkę, podręcznik, materiały, materiałów, tutorial,
  tutoriale, zasoby, podyplomowe, podstawy, podstaw, źródła, lekcje, poznać, opanować, uczelnie kurs, ucząc, nauczę
skills: umiejętności, kompetencje, narzędzia, umiejętność, umiejętnościach, kompetencja, wiedza, wiedzy, wiedzę,
  narzędzi, technologie, technologii, kwalifikacje, znajomość, zdolności, stos technologiczny, technologiach, zestaw
demanded: poszukiwani, poszukiwane, pożądane, najbardziej poszukiwani, najbardziej poszukiwane, pożądany, pożądana,
  poszukiwany, poszukiwana, popularne, popularny, popularna, najpopularniejsze, najpopularniejszy, najbardziej
  pożądane, rozchwytywani, deficytowe, deficytowy, na topie, modne, poszukiwanych
outlook: przyszłość, popyt, perspektywy, rynek pracy, zapotrzebowanie, przyszłości, rynek, rynku pracy, popyt na,
  oferty pracy, ofert pracy, przyszłością, perspektywiczny, perspektywiczna, perspektywiczne, perspektywicznych,
  perspektywy zawodowe, prognozy, prognoza, trend, trendy, rynku, zapotrzebowania, zapotrzebowaniu, rośnie, wzrost,
  spadek, spada, zawód przyszłości, zawody przyszłości, ma przyszłość, z przyszłością, miejsca pracy, wakaty,
  ożywienie, boom, szanse na rynku, sytuacja na rynku, szanse, brakuje
count: ilu, liczba, ile osób, ile jest, liczbę, liczby, ilu jest
share: procent, odsetek, udział, procenta, jaki procent, ilu procent, proporcja, jaka część
level: poziom, poziomy, awans, poziomu, poziomów, szczebel, szczeble, stanowiska według, seniority, drabina, stopnie,
  ścieżka awansu, hierarchia
years: lat doświadczenia, ile lat, lata doświadczenia, lat do seniora, roku doświadczenia
definition: co to jest, co to znaczy, kim jest, co oznacza, co to, co to znaczy być, kto to jest, kto to, czym jest,
  czym są, znaczy, oznacza, definicja, wyjaśnij, wyjaśnienie, na czym polega praca, co znaczy
duties: co robi, czym się zajmuje, obowiązki, zadania, czym zajmuje się, na czym polega, co dokładnie robi,
  obowiązków, zajmuje się, zajmują, czym się zajmują, zadań, zakres obowiązków, na co dzień, codzienna, codzienne,
  codzienność, dzień pracy, dzień z życia, typowy dzień, opis stanowiska, co robią, wygląda praca, jak wygląda praca,
  wygląda dzień, jak wygląda dzień, odpowiada za, odpowiedzialny, odpowiedzialność, praca polega
certificate: certyfikat, certyfikaty, certyfikacja, egzamin, certyfikatu, certyfikatów, certyfikację, certyfikatem,
  certyfikacji, certyfikaty z, certyfikacyjny, egzaminu, egzaminy, świadectwo, zaświadczenie, uprawnienia,
  certyfikowany
expired: wygasa, wygasł, wygasają, ważność, ważności, ważny przez, odnowić, odnowienie, odnawiać, wycofany, wycofane,
  następca, przedłużyć, traci ważność, nieważny
cost: kosztuje, koszt, cena, kosztują, koszty, kosztu, ceny, opłata, opłaty, drogi, drogie, tani, tanie, czesne, cenie
jobs: jaka praca, jaki zawód, jakie zawody, jaką pracę, jakie prace, jakie stanowiska, jakie stanowisko, jaka rola,
  jakie role, które zawody, który zawód, jaki zawód wybrać, jakie zawody w
without: bez, brak, nie umiem, nie lubię, nie znam, nienawidzę, nie potrzeba, nie wymaga, nie wymagają, unikać, zero,
  mało, słaby z, słaba z, nie trzeba, nie mam, niewiele
coding: programowanie, programować, programowania, kodowanie, kodować, język programowania, język, kod, kodu, koduję,
  programuję, pisać kod, pisanie kodu, programowaniem, programowaniu, języki programowania, językiem programowania,
  kodowania
maths: matematyka, matematyki, matmy, matma, matematykę, matematyce, matmę, analiza matematyczna, rachunek, algebra,
  liczenie
degree: studia, studiów, dyplom, licencjat, uczelnia, studiów wyższych, wykształcenie, wykształcenia, studiować,
  dyplomu, studiach, studiami, studenckie, dyplomem, dyplomy, stopień, licencjackie, uniwersytet, uniwersytetu,
  politechnika, uczelni, uczelnię, szkoła wyższa, wyższe wykształcenie, wykształceniem, wykształceniu, matura,
  magisterium, technikum, studiowania, studiuje, wyższe, tytuł, kierunkowe, politechnikę, studia inżynierskie, tytuł
  inżyniera
fair: uczciwa, za mało, uczciwe, uczciwy, sprawiedliwe, zaniżone, zaniżona, zaniżają, za mało zarabiam, źle płatne,
  mało płatne, rynkowe, rynkowa, stawka rynkowa, wyzysk, wyzyskiwany, godne, godziwe, odpowiednie, poniżej rynku,
  słabo płacą, zbyt mało, adekwatne
offer: oferta, ofertę, propozycja, oferty, propozycję, oferują, zaproponowali, zaoferowali, dostałem ofertę, dostałam
  ofertę, oferta pracy
industries: branża, branże, branżach, branży, sektor, sektory, przemysł, w jakiej branży, jakie branże, sektorze
cities: miasto, miasta, miastach, w jakim mieście, w którym mieście, jakie miasto
employers: firmy, firma, pracodawcy, firm, firmach, pracodawca, pracodawców, pracodawcy szukają, kto zatrudnia, jakie
  firmy, które firmy, spółki, korporacje, zatrudniają, pracodawcom
time management: zarządzanie czasem
world: na świecie, światowy, na całym świecie, świecie
posting: ogłoszenia, ogłoszenie, ogłoszeniach, ogłoszeń, ogłoszeniu, ogłoszenie o pracę, ogłoszenia o pracę
certain: gwarancja, gwarantuje, gwarantowana, pewna praca, gwarancję, gwarantują
attractive: dobry zawód, dobra praca, ciekawa praca, dobry wybór, dobrym wyborem, dobry pomysł, szczęśliwi,
  szczęśliwy, zadowoleni, zadowolenie, satysfakcja, satysfakcjonująca, praca marzeń, atrakcyjny, atrakcyjna, polecacie
  zawód, fajna praca, fajny zawód, słuszny wybór
misconception: mit, mity, stereotypy, stereotyp, nieporozumienie, błędne przekonania, uprzedzenia
negative: czemu nie
time spent: ile czasu spędza, spędza czas, spędza się, czas poświęca, ile czasu poświęca, poświęca na, ile czasu
  zajmuje czyszczenie
against: wady, wadach, minusy, minus, plusy i minusy, wady i zalety, zalety i wady, ciemne strony, ciemna strona,
  żałuję, żałujecie, przereklamowany, przereklamowana, przereklamowane, zły pomysł, zły wybór, najgorsze, najgorsza,
  rozczarowanie, odradzacie, kiepski zawód, negatywy
just: to tylko, po prostu, nic innego jak, to samo, to samo co, inna nazwa, inna nazwa na, zwykły, tylko nazwa,
  jedynie
social: z ludźmi, pracować z ludźmi, kontakt z ludźmi, introwertyk, introwertyka, introwertyków, introwertyczka,
  ekstrawertyk, nieśmiały, nieśmiała, kontakty z ludźmi
ai tools: chatgpt, copilot, claude, narzędzia ai, narzędzi ai, asystenci ai, agenci ai, asystent ai, cursor
more pay: zarabia więcej, kto zarabia więcej, zarabia lepiej, zarabiają więcej, więcej zarabia, więcej zarabiają,
  lepiej zarabia, lepiej płatny niż, więcej płacą, lepiej płatne niż, lepiej płacą, zarobki wyższe, wyższe zarobki
recruiter: rekruter, rekruterka, rekruterzy, rekruterem, rekrutera, hr, headhunter, kadry, rekruterowi
titles: nazwa stanowiska, nazwy stanowisk, nazwy stanowiska, tytuł stanowiska, tytuły stanowisk, nazewnictwo
interview: rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, rekrutacja, rozmowa rekrutacyjna, rozmowie kwalifikacyjnej,
  rozmowie rekrutacyjnej, pytania rekrutacyjne, rozmowy kwalifikacyjnej, rozmowę rekrutacyjną, rekrutacji, rozmowa o
  pracę, rozmowie o pracę, rozmowę o pracę, rozmowy o pracę, rozmowa, rozmowę, rozmowie, rozmowy, rozmów, rozmowa
  techniczna, rozmowie technicznej, rozmowę techniczną, pytania na rozmowie, pytania rekrutacyjne na, rekruterskie,
  interview, rekrutację, rekrutacja techniczna, pytania na rozmowę, rozmów kwalifikacyjnych, rozmowy kwalifikacyjne,
  pytań rekrutacyjnych, rozmowy rekrutacyjnej
rounds: etapy rekrutacji, ile etapów, etapów, etap, etapy, proces rekrutacji, procesu rekrutacji, procesie rekrutacji,
  ile rozmów, przebieg rekrutacji, przebiega rekrutacja, wygląda rekrutacja, wygląda proces rekrutacji, jak wygląda
  rekrutacja, rundy, ile rund
prepare: przygotować, przygotować się, przygotowanie, przygotowuję, przygotować się do, przygotowania, przygotować się
  na, przygotowywać, przygotowanie do rozmowy, przygotowany, próbna rozmowa, ćwiczyć, przygotować do, przygotuj
ask back: pytania do pracodawcy, pytania do rekrutera, zapytać pracodawcę, o co pytać, o co zapytać, zapytać na
  rozmowie, jakie pytania zadać, pytania zadać, zadać rekruterowi, zadać pracodawcy, pytać na rozmowie, pytać
  pracodawcę, własne pytania, jakie pytania zadawać
behavioural: pytania behawioralne, behawioralna, behawioralne, opowiedz o sobie, mocne i słabe strony, słabe strony,
  metoda star, proszę opowiedzieć o sobie, dopasowanie kulturowe, pytania miękkie, wady pytanie
ai in interviews: chatgpt na rozmowie, ai na rozmowie, używać ai na, używać chatgpt na, korzystać z ai na, korzystać z
  chatgpt na, ściągać, oszukiwać, copilot na rozmowie, ai podczas rozmowy, chatgpt podczas rozmowy
project talk: opowiedzieć o projekcie, opowiadać o projekcie, prezentacja projektu, zaprezentować projekt, przedstawić
  projekt, mówić o projektach, opowiadać o projektach, opowiedzieć o swoich projektach, omówić projekt
rejected: odrzucają, odrzucony, odmowy, brak odpowiedzi, odmowa, odmów, odmowę, same odmowy, odrzucona, odrzucenie,
  odrzucenia, odrzucili, nikt nie odpowiada, nie odpowiadają, brak odzewu, bez odzewu, zero odzewu, nie zapraszają,
  nie dostaję zaproszeń, nie mogę znaleźć pracy, nie dostałem pracy, ghosting, nie oddzwaniają, nikt nie oddzwania,
  oblałem, nie przeszedłem, nie przechodzę, setki cv, nie dostaję odpowiedzi
leetcode: leetcode, zadania algorytmiczne, zadania z programowania, zadanie programistyczne, zadania programistyczne,
  algorytmy i struktury danych, algorytmika, live coding, test z programowania, test programistyczny, hackerrank,
  kodowanie na żywo, struktury danych
system design: system design, projektowanie systemów, projektowania systemów, projektowanie systemu, architektura
  systemu
take home: zadanie domowe, zadanie rekrutacyjne, zadania rekrutacyjne, zadanie do domu, zadanie testowe, zadania
  domowe, zadanie próbne, bezpłatne zadanie, case study, zadania rekrutacyjnego, zadanie rekrutacyjnego
portfolio: portfolio, projekty, projektów, projektach, projekt, projekcie, projektu, projekty do portfolio, własne
  projekty, własny projekt, github, githuba, githubie, profil na githubie, pomysły na projekty, pomysł na projekt,
  jakie projekty, projekty na githubie, projekty osobiste, projektami, portfolia, projekt do portfolio
kaggle: kaggle, konkursy kaggle, konkurs kaggle, zawody kaggle, titanic, konkursy, kaggla, konkursach
course projects: projekty z kursu, projekt z kursu, projekty z kursów, projekty ze studiów, projekt ze studiów, praca
  inżynierska, praca magisterska, projekty z bootcampu, projekty z tutoriali, projekt zaliczeniowy, pracę magisterską
ai written: napisany przez ai, zrobiony z ai, napisane przez ai, zrobione z ai, wygenerowany przez ai, wygenerowane
  przez, zrobiony przez chatgpt, napisany z chatgpt, vibe coding, z pomocą ai
how many projects: ile projektów, jeden duży projekt, kilka małych, liczba projektów
confidential: poufne, poufny, poufność, poufności, tajemnica, tajne, nda, umowa o poufności, nie mogę pokazać, kod
  firmowy, kodu firmy, nie mogę pokazywać, prywatny kod, poufnych
cv: cv, życiorys, życiorysu, cv do, linkedin, profil na linkedinie, linkedinie, moje cv, resume, linkedina
no numbers: brak liczb, bez liczb, bez metryk, brak metryk, mierzalne wyniki, mierzalnych wyników, mierzalny, nigdy na
  produkcji, bez wyników, nie trafił na produkcję
ats: ats, słowa kluczowe, słów kluczowych, system ats, systemy ats, filtr ats, automatyczne odrzucenie, automatycznie
  odrzucane, odrzuca cv, filtry
cover letter: list motywacyjny, listu motywacyjnego, listy motywacyjne, pismo motywacyjne
red flags: czerwone flagi, czerwona flaga, red flagi, sygnały ostrzegawcze, fałszywe oferty, fałszywe ogłoszenia,
  fałszywa oferta, oszustwo, oszustwa, podejrzana, podejrzane, podejrzany, nieuczciwe oferty, oferty widmo, ściema,
  lipne ogłoszenia
read a posting: czytać ogłoszenie, czytać ogłoszenia, rozumieć ogłoszenie, zrozumieć ogłoszenie, czytać oferty pracy,
  interpretować ogłoszenie, wymagania w ogłoszeniu, wymagań w ogłoszeniu, między wierszami
real title: tak naprawdę analityk, w rzeczywistości analityk, naciągany tytuł, mylący tytuł, a robię jako, naprawdę
  analityk, myląca nazwa
own title: moja nazwa stanowiska, zmienić nazwę stanowiska, stanowisko w cv, nazwa stanowiska w cv, jak nazwać
  stanowisko, jak nazwać swoje, jaki tytuł wpisać, wpisać w cv jako
drift: dryf, dryf danych, dryft danych, drift, model się pogarsza
model retraining: trenować ponownie, przetrenować model, ponowne trenowanie, ponowny trening
leakage: wyciek danych, wycieki danych, data leakage
overfitting: przeuczenie, przeuczony, overfitting, nadmierne dopasowanie
experiments: śledzenie eksperymentów, zapisywać eksperymenty, eksperymenty
shadow deployment: tryb cienia, wdrożenie w cieniu, ruch produkcyjny
rollback: wycofać model, rollback, poprzednia wersja, cofnąć wersję
model versions: wersjonowanie, wersjonowanie danych, wersjonowanie modeli, wersjonować
tests of code: testować kod, pisać testy, testy jednostkowe, testowanie pipeline
code review: przegląd kodu, code review, przeglądy kodu
labels: jakość etykiet, złe etykiety, błędne etykiety, anotatorzy
messy data: złe dane, brudne dane wejściowe, dane słabej jakości, bałagan w danych
missing values: brakujące wartości, brakujące dane, wartości odstające, braki danych
little data: mało danych, za mało danych, mały zbiór danych
class imbalance: niezbalansowane klasy, niezrównoważone klasy, klasa mniejszościowa
expectations: nierealne oczekiwania, nierealistyczne oczekiwania, zbyt wysokie oczekiwania
explain findings: wyjaśnić zarządowi, wytłumaczyć wyniki, tłumaczyć nietechnicznym, przedstawić wyniki
stakeholders: interesariusze, zmieniające się wymagania, niejasne wymagania
compute costs: koszty gpu, koszty chmury, koszty obliczeń, rachunek za chmurę
estimates: szacować projekty, oszacować projekt, szacowanie, wyceniać projekty
failing projects: projekty upadają, projekty się nie udają, porażki projektów, dlaczego projekty
validation: walidacja, walidować, walidacja modelu, walidacja krzyżowa
metrics: metryka, metryki, jaka metryka, dokładność
calibration: kalibracja, skalibrowany, podgrupy
deploying: wdrożyć model, wdrażać, wdrażanie, na produkcję, na produkcji
monitoring: monitorować modele, monitorowanie modeli, monitoring modeli
generated text: oceniać llm, ewaluacja llm, ocenić chatbota, oceniać odpowiedzi
simple models: proste modele, prosty model, prostszy model, baseline
tuning: hiperparametry, strojenie modelu, dobór parametrów
black box: czarna skrzynka, czarnej skrzynki, dlaczego model
bias in models: stronniczość, stronnicze dane, uprzedzenia modelu, tendencyjny
regulation: regulacje, regulacja, przepisy, regulator, ustawa o ai
data privacy: dane wrażliwe, wrażliwe dane, dane klientów, dane pacjentów, anonimizacja
scaling: za dużo danych, ogromne dane, terabajty, nie mieści się w pamięci
changing technology: nowe narzędzia, nowe frameworki, zmienia się za szybko, być na bieżąco
talent shortage: niedobór specjalistów, brak specjalistów, niedobór talentów
new jobs: nowe zawody, nowe miejsca pracy, stworzy miejsca pracy, powstaną nowe
market size: wielkość rynku, wartość rynku, jak duży jest rynek
use cases: zastosowania, zastosowanie, przypadki użycia, gdzie się stosuje
business value: wartość dla firmy, korzyści z ai, wartość biznesowa
project steps: etapy projektu, fazy projektu, kroki projektu, przebieg projektu
colleagues: z kim pracuje, z kim współpracuje, współpraca z, z jakimi zespołami
where pay differs: zależy od miasta, zależnie od miasta, w małym mieście, lokalizacja
{TOPICS}
{WORK}
"""

REFUSED = """
medicine: lekarz, lek, choroba, objawy, rak, lekarstwo, szczepionka, ciąża, gorączka, antybiotyk, operacja, tabletki,
  objaw, leki, diagnoza lekarska
law: prawnik, adwokat, podatki, sąd, pozew, pozwać, rozwód, mandat, nielegalne, podatek, pit, vat, zus, sądowy, prawo
  pracy, zakaz konkurencji, urząd skarbowy
abuse: kurwa, idiota, debil, chuj, pierdol, spierdalaj, kretyn
order: napisz, przetłumacz, żart, przepis, napisz mi, przetłumacz mi, opowiedz żart, narysuj, streść, wiersz
finance: bitcoin, kryptowaluty, giełda, inwestować w, kredyt, hipoteka, ubezpieczenie samochodu, pożyczka
facts: kto założył, kto wynalazł, kto wygrał, stolica, kto jest prezesem
shopping: kupić, kupno
handiwork: zainstalować, instalacja, komunikat błędu
perks: dni urlopu, ile urlopu, karta multisport, jak się ubrać, w co się ubrać, samochód służbowy
"""
