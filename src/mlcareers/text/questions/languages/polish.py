"""Words of questions in Polish: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.polish_applying import APPLYING
from mlcareers.text.questions.languages.polish_empty import EMPTY
from mlcareers.text.questions.languages.polish_everyday import EVERYDAY
from mlcareers.text.questions.languages.polish_models import MODELS
from mlcareers.text.questions.languages.polish_people import PEOPLE
from mlcareers.text.questions.languages.polish_practice import PRACTICE
from mlcareers.text.questions.languages.polish_topics import TOPICS
from mlcareers.text.questions.languages.polish_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: zarobki, zarabia, zarabiają, zarabiać, zarobić, pensja, pensje, wynagrodzenie, wynagrodzenia, płaca, płace,
  stawka, zarabiam, zarobi, ile zarabia, ile zarabiają, pensji, wynagrodzeń, płacą, płaci, pieniądze, brutto, widełki,
  zarobków, zarobków na, zarobkach, wynagrodzeniu, wynagrodzeniem, płace w, płacowe, płacowy, dochody, dochód,
  pieniędzy, kasa, netto, na rękę, stawek, wypłata, wypłaty, zarabiają w, ile można zarobić, ile się zarabia,
  zarabiał, zarabiałbym, kwota, średnia pensja, mediana, płacić, opłacany, opłacana, wypłacają, zarabianie, zarobek,
  zarobku, zarobkami, zarabiałam, zarabiali, zarabiałby, dniówka, gaża, pensjach, pensjom, wynagradzani, wynagradzany,
  opłacani, płatny, płatna, płatne, kasy, kasę, hajs, hajsu, pieniądz, ile płacą, ile się płaci, ile dają, ile
  dostaje, ile wyciąga, na czysto, do ręki, tysięcy na rękę, zarobkowo, finansowo, podstawa pensji, zarabiającym,
  zarabiający, pieniążki
highest: najlepiej płatne, najlepiej płatny, najwyższe zarobki, najlepiej zarabia, najlepiej zarabiają, najwięcej
  zarabia, najwięcej zarabiają, najwięcej płacą, najlepiej płatna, najlepiej płatnych, najlepiej opłacany, najwyższa
  pensja, najwyższe wynagrodzenie, najwyższe pensje, najlepiej opłacane, najwięcej pieniędzy, najbardziej opłacalny,
  najwyżej płatne, najwyżej płatny, najwyżej opłacani, najlepiej płacą, najlepiej płaci, największe pieniądze,
  największe zarobki, najlepsze zarobki, gdzie płacą najwięcej, najwięcej kasy, rekordowe zarobki, topowe zarobki
difference: różnica, różnice, różni, różnią, czym się różni, porównanie, porównać, versus, vs, różnicy, różnią się,
  różni się, porównaj, porównania, w porównaniu, lepszy niż, gorszy niż, lepsze niż, zamiast, odróżnić, a czym,
  odróżnia, odróżniają, różnica między, różnice między, na tle, w odróżnieniu od, a może, czy jednak, czym różni się,
  czym różnią się, czym się to różni, wyższość, co lepsze, co jest lepsze, który lepszy, która lepsza, które lepsze,
  lepszy jest, trudniejsze niż, łatwiejsze niż, inny niż, kontra, kto robi co, kto co robi, czy to to samo
way: zostać, zostaje się, przejść, przejście, przebranżowić, przebranżowienie, zmiana zawodu, ścieżka, droga, jak
  zostać, przebranżowić się, przejść do, wejść do, zmienić zawód, zmienić branżę, zmiana branży, zostaje, zostanę,
  zostałem, zostałam, stać się, przebranżawiam, przebranżowić się na, przebranżowieniu, przebranżowienia,
  przekwalifikować, przekwalifikować się, przekwalifikowanie, przejść z, przejście z, przeskoczyć, przeskok, zmienić
  pracę na, zmienić ścieżkę, zmiana ścieżki, zmiana kariery, zmienić karierę, zmiany zawodu, wejść w, wejście do,
  dostać się, dostać się do, zacząć pracę jako, zacząć jako, rozpocząć karierę, pracować jako, ścieżka kariery,
  ścieżkę kariery, droga do, drogę, wkręcić się, start w, z zawodu, na programistę, ścieżki, przebranżawiać,
  przebranżawianie, przebranżowiłem, przebranżowiłam, przebranżowił, przebranżuję, przeniesienie, przerzucić się,
  przerzucić, przesiąść się, przesiadka, przesiadka na, przesiadkę, wbić się, wbić się do, wkręcić się w, wskoczyć,
  wskoczyć w, wskoczyć do, zostaniesz, zostają, dojść do, trafić do, trafiłeś do, trafiliście do, dostaliście się,
  dostałeś się, dostać się na, iść w, pójść w, pójść w kierunku, pójść w stronę, w stronę, w kierunku, skręcić w,
  zmienić fach, zmienić specjalizację, zmienić kierunek, zmiana ścieżki zawodowej, ścieżka zawodowa, ścieżkę zawodową,
  ścieżki zawodowej, jak zostałeś, jak zostałaś, jak zostaliście, wejście w, wejściem, przejścia, przejściu,
  przechodzę, przechodzić, przeszedłem z, przeszłam z, zacząć karierę, zaczynać karierę, zacząć pracę w, rozpocząć
  pracę jako, zacząć przygodę, zacząć przygodę z, przygodę z, nowy zawód, nowym zawodzie, drugi zawód, na nowo,
  ubiegać się o pracę, ubiegać się o stanowisko
after: co dalej, następny krok, kolejny krok, co potem, rozwój kariery, dalszy rozwój, co po, dalsza kariera, dalsza
  ścieżka, dokąd dalej, i co dalej, możliwości rozwoju, możliwość rozwoju, perspektywy rozwoju, perspektywy awansu,
  możliwości awansu
need: potrzebuję, potrzebne, potrzebny, potrzebna, potrzeba, trzeba, wymagane, wymagania, konieczne, musi, muszę,
  ważne, wystarczy, potrzebna jest, potrzebuje, wymagany, wymagana, niezbędne, konieczny, konieczna, trzeba znać,
  wymagań, wymaga, wymagają, konieczność, niezbędny, niezbędna, obowiązkowe, obowiązkowy, obowiązkowa, potrzebna do,
  potrzebny do, trzeba umieć, trzeba mieć, trzeba być, wystarcza, ważny, ważna, istotne, przydatne, przydatny,
  przydaje, przydaje się, przyda się, musisz, musieć, wymóg, wymogi, potrzeby, potrzebujesz, potrzebują, potrzebnych,
  potrzebnej, niezbędnych, niezbędnie, wymaganiach, wymaganych, wymagany jest, wymagana jest, wymagane są, wymagać,
  muszą, musimy, musiałbym, musiałabym, musiałem, musiałam, czy trzeba, trzeba by, nie obejdzie się, obejdzie się,
  konieczna jest, wypada znać, warunek, warunkiem, potrzebować, potrzebna mi, potrzebne mi, istotny, istotna,
  kluczowe, kluczowa, kluczowy, przydatna, przydadzą, przydają się, przydaje mi, wystarczyło, wystarczyłoby, czy
  wystarczy
worth: warto, opłaca, opłaca się, ma sens, warte, czy warto, wart, warta, opłacalne, opłacalny, opłacalna,
  opłacalność, opłacać, sens, sensu, strata czasu, strata pieniędzy, wyrzucone pieniądze, ceniony, cenione, ceniona,
  uznawany, uznawane, wartość, wartościowe, wartościowy, coś daje, się liczy, liczą się, bez sensu, dają, wartało,
  opłaca mi się, opłaci, opłaci się, opłacało, opłacało się, opłacałoby się, opłacają się, opłacają, warto było, jest
  warta, jest warte, jest wart, ma to sens, ma jakiś sens, miało sens, miałoby sens, jaki sens, jest sens, nie ma
  sensu, sensowny wybór, gra warta świeczki, warta zachodu, warte zachodu, warto zachodu, szkoda czasu, szkoda
  pieniędzy, szkoda kasy, szkoda zachodu, strata kasy, marnowanie czasu, marnowanie pieniędzy, marnuję czas, marnować
  czas, coś dają, coś da, cokolwiek daje, co daje, co mi da, co to da, pomaga w znalezieniu, doceniany, doceniane,
  doceniana, doceniają, liczy się, docenia
still: jeszcze, nadal, martwy, umiera, martwa, nieaktualne, wciąż, martwe, przestarzały, przestarzałe, przestarzała,
  wymiera, umarł, umarło, bez przyszłości, ślepa uliczka, zanika, upada, dalej aktualne, aktualny, aktualne, dogorywa,
  umiera zawód, już martwe, już martwy, nieaktualny, nieaktualna, przeżytek, zdezaktualizowane, schyłek, schyłkowy,
  odchodzi do lamusa, przyszłości nie ma, nie ma przyszłości, wciąż aktualne, jeszcze aktualne, wymarły, wymrze, ma
  jeszcze przyszłość, ma jeszcze sens
learn: uczyć, nauczyć, nauka, kurs, kursy, książka, książki, uczyć się, nauczyć się, uczę, uczę się, nauki, naukę,
  kursów, kursie, kursu, szkolenie, szkolenia, szkoleń, książek, książkę, podręcznik, materiały, materiałów, tutorial,
  tutoriale, zasoby, podyplomowe, podstawy, podstaw, źródła, lekcje, poznać, opanować, uczelnie kurs, ucząc, nauczę,
  uczenia się, uczyłem się, uczyłam się, uczyłem, uczyłam, uczą się, uczymy się, uczysz się, uczy się, uczył się,
  nauczyłem się, nauczyłam się, nauczysz, nauczę się, nauczyłem, douczyć, douczyć się, doszkalać, doszkalać się,
  doszkolić, doszkolić się, dokształcać, dokształcać się, dokształcanie, dokształcić, kursem, kursami, kursach, kurs
  online, kursy online, szkoleniu, szkoleniem, szkoleniach, przyswoić, ogarnąć temat, poduczyć, poduczyć się,
  podszkolić, podszkolić się, materiałach, książkach, podręczniki, zgłębiać, zgłębiać temat, kształcić się,
  kształcenie, studium
skills: biblioteki pythona, jakie biblioteki, które biblioteki, bibliotek pythona, umiejętności, kompetencje,
  narzędzia, umiejętność, umiejętnościach, kompetencja, wiedza, wiedzy, wiedzę, narzędzi, technologie, technologii,
  kwalifikacje, znajomość, zdolności, stos technologiczny, technologiach, zestaw, umiejętnościami, umiejętnościom,
  umiejętnością, zestaw umiejętności, kompetencjami, kompetencjach, narzędziach, narzędziami, narzędzie,
  technologiami, co umieć, co powinien umieć, co powinien wiedzieć, co powinnam umieć, co powinienem umieć, co trzeba
  umieć, co trzeba wiedzieć, co trzeba znać, co warto umieć, co powinien potrafić, twarde umiejętności, kwalifikacji,
  znajomości narzędzi, stack, stacku, stack technologiczny
demanded: poszukiwani, poszukiwane, pożądane, najbardziej poszukiwani, najbardziej poszukiwane, pożądany, pożądana,
  poszukiwany, poszukiwana, popularne, popularny, popularna, najpopularniejsze, najpopularniejszy, najbardziej
  pożądane, rozchwytywani, deficytowe, deficytowy, na topie, modne, poszukiwanych, chodliwe, chodliwy, najbardziej
  pożądani, najbardziej poszukiwany, najbardziej poszukiwanych, poszukuje się, kogo szukają, szukają najczęściej,
  najczęściej szukają, najczęściej wymagane, najbardziej chodliwe, rozchwytywane, rozchwytywany, najmodniejsze,
  wzięcie
outlook: na dłuższą metę, w dłuższej perspektywie, długoterminowo, ma większą przyszłość, większą przyszłość, ma
  lepszą przyszłość, lepsza przyszłość, lepszą przyszłość, bardziej przyszłościowe, bardziej przyszłościowy, bardziej
  przyszłościowa, więcej przyszłości, przyszłość, popyt, perspektywy, rynek pracy, zapotrzebowanie, przyszłości,
  rynek, rynku pracy, popyt na, oferty pracy, ofert pracy, przyszłością, perspektywiczny, perspektywiczna,
  perspektywiczne, perspektywicznych, perspektywy zawodowe, prognozy, prognoza, trend, trendy, rynku, zapotrzebowania,
  zapotrzebowaniu, rośnie, wzrost, spadek, spada, zawód przyszłości, zawody przyszłości, ma przyszłość, z
  przyszłością, miejsca pracy, wakaty, ożywienie, boom, szanse na rynku, sytuacja na rynku, szanse, brakuje,
  przyszłościowy, przyszłościowa, przyszłościowe, przyszłością jest, perspektyw, perspektywami, perspektywą,
  zapotrzebowaniem, wolne etaty, ofertami pracy, ofert na rynku, rynkiem, rynkowi, rynku it, rynku data, rynek it,
  rynek data, na rynku pracy, czy jest praca, czy jest praca dla, jest praca, jest praca dla, będzie praca, pracy na
  rynku, pracy będzie, praca będzie, czy będzie praca, przyszłości ma, jaka przyszłość, jaka przyszłość czeka, co
  czeka, co nas czeka, co będzie za, kryzys, kryzys w it, kryzysu, kryzysie, odbije, odbicie, zastój, recesja,
  koniunktura, ofert jest, ile ofert, liczba ofert, rozwija się rynek, rosnący, malejący, spadnie, wzrośnie, szansa na
  pracę, szanse na pracę, szans na pracę, mam szanse, są szanse
count: ilu, liczba, ile osób, ile jest, liczbę, liczby, ilu jest, ilu ludzi, ile ludzi, ile osób pracuje, ilu pracuje,
  jak wielu, jak dużo osób, ilu specjalistów, ilu takich
share: procent, odsetek, udział, procenta, jaki procent, ilu procent, proporcja, jaka część, ile procent, procentowo,
  jaki odsetek, odsetkiem, większa część, jaki udział
level: poziom, poziomy, awans, poziomu, poziomów, szczebel, szczeble, stanowiska według, seniority, drabina, stopnie,
  ścieżka awansu, hierarchia, poziomach, poziomem, szczebla, szczebli, midem, mida, mid, regular, regularem, mid a
  senior, senior a mid, junior a mid, drabina kariery, szczeble kariery, poziom seniora, poziom mid, poziom juniora
years: lat doświadczenia, ile lat, lata doświadczenia, lat do seniora, roku doświadczenia, ile lat zajmuje, ile lat
  trzeba, ile lat trwa, lat praktyki, lat pracy, latach doświadczenia, letnie doświadczenie, letnim doświadczeniem,
  lat stażu, letnim stażem, trzyletnim stażem, dwuletnim stażem, pięcioletnim stażem, kilkuletnim stażem, rocznym
  stażem, z doświadczeniem, stażem pracy, staż pracy, lat potrzeba, po ilu latach, samym stażem, podobnym stażem,
  większym stażem
definition: co to jest, co to znaczy, kim jest, co oznacza, co to, co to znaczy być, kto to jest, kto to, czym jest,
  czym są, znaczy, oznacza, definicja, wyjaśnij, wyjaśnienie, na czym polega praca, co znaczy, co się kryje pod, czym
  właściwie jest, czym w ogóle jest, kim właściwie jest, kim są, kto to taki, co to za zawód, co to za stanowisko,
  wyjaśnijcie, wytłumaczcie, wytłumacz, o co chodzi z, co rozumiesz przez
duties: co robi, czym się zajmuje, obowiązki, zadania, czym zajmuje się, na czym polega, co dokładnie robi,
  obowiązków, zajmuje się, zajmują, czym się zajmują, zadań, zakres obowiązków, na co dzień, codzienna, codzienne,
  codzienność, dzień pracy, dzień z życia, typowy dzień, opis stanowiska, co robią, wygląda praca, jak wygląda praca,
  wygląda dzień, jak wygląda dzień, odpowiada za, odpowiedzialny, odpowiedzialność, praca polega, czym dokładnie
  zajmuje się, robi na co dzień, robi w pracy, robią na co dzień, co robisz w pracy, co się robi, co się robi jako, co
  właściwie robi, co robi się, co tak naprawdę robi, czym się na co dzień, czym się zajmujesz, czym się zajmujecie,
  zajmujesz się, zakresie obowiązków, zakres zadań, zadaniami, zadaniach, obowiązkach, obowiązkami, dzień w pracy,
  dzień z pracy, przykładowy dzień, zwykły dzień, jak wyglądają dni, wygląda typowy dzień, wygląda zwykły dzień,
  wygląda twój dzień, specyfika pracy, specyfika zawodu, charakter pracy, praca od kuchni, od kuchni, rutyna dnia,
  codziennej pracy, codziennej, dzień powszedni, co obejmuje praca, jak pracuje, jak wygląda codzienność
certificate: certyfikat, certyfikaty, certyfikacja, egzamin, certyfikatu, certyfikatów, certyfikację, certyfikatem,
  certyfikacji, certyfikaty z, certyfikacyjny, egzaminu, egzaminy, świadectwo, zaświadczenie, uprawnienia,
  certyfikowany, certyfikatami, certyfikatach, certyfikatom, certyfikacyjne, certyfikacyjnych, certyfikaty google,
  egzamin certyfikacyjny, egzaminem, egzaminów, certy, certa, certów, dyplom kursu, dyplom ukończenia, certyfikować,
  certyfikowani
expired: wygasa, wygasł, wygasają, ważność, ważności, ważny przez, odnowić, odnowienie, odnawiać, wycofany, wycofane,
  następca, przedłużyć, traci ważność, nieważny, wygaśnie, wygaśnięcie, przedawniony, przedawnia, jak długo ważny, jak
  długo ważne, jak długo jest ważny, odnawia, odnawiać certyfikat, recertyfikacja, recertyfikację, zastąpiony nowym,
  wycofali, zlikwidowany
cost: kosztuje, koszt, cena, kosztują, koszty, kosztu, ceny, opłata, opłaty, drogi, drogie, tani, tanie, czesne,
  cenie, kosztować, kosztowało, kosztował, kosztem, koszcie, cennik, opłatę, drogo, droga impreza, za ile, płatność,
  ile zapłacić za, ile wydać, ile zapłacę za
jobs: najlepsze zawody, najlepsze prace, jaka praca, jaki zawód, jakie zawody, jaką pracę, jakie prace, jakie
  stanowiska, jakie stanowisko, jaka rola, jakie role, które zawody, który zawód, jaki zawód wybrać, jakie zawody w,
  jakie zawody są, w jakim zawodzie, w jakich zawodach, jakie są zawody, jakie są stanowiska, jakie są role, na jakie
  stanowisko, na jakie stanowiska, na jakim stanowisku, jakich stanowisk, co robić po, jaką rolę, jakie mam opcje,
  jakie mam możliwości, jakie opcje, gdzie mogę pracować, gdzie pracować po
without: bez, brak, nie umiem, nie lubię, nie znam, nienawidzę, nie potrzeba, nie wymaga, nie wymagają, unikać, zero,
  mało, słaby z, słaba z, nie trzeba, nie mam, niewiele, bez znajomości, bez umiejętności, bez żadnego, bez żadnej,
  bez żadnych, zerowy, zerowa, zerowe, zerowym, zerowego, kiepski z, kiepska z, noga z, nie cierpię, nie znoszę, nie
  przepadam, nie przepadam za, nie ogarniam, nie radzę sobie z, nie umiejąc, nie znając, nie mając, niepotrzebna,
  niepotrzebne
coding: programowanie, programować, programowania, kodowanie, kodować, język programowania, język, kod, kodu, koduję,
  programuję, pisać kod, pisanie kodu, programowaniem, programowaniu, języki programowania, językiem programowania,
  kodowania, programisty, programujesz, programował, programować w, umieć programować, umiejętność programowania,
  klepać kod, klepanie kodu, kodzie, kodem, kodów, kodować w, skryptowanie, językami programowania, językach
  programowania, pythona znać, pisać w pythonie, bez kodowania
maths: matematyka, matematyki, matmy, matma, matematykę, matematyce, matmę, analiza matematyczna, rachunek, algebra,
  liczenie, matmie, matematyczna, matematyczne, matematyczny, matematycznych, matematycznie, matematycznego, umysł
  ścisły, ścisły umysł, ścisłych, algebry, algebrę, algebra liniowa, algebry liniowej, rachunku, rachunek
  prawdopodobieństwa, rachunku prawdopodobieństwa, całki, całek, humanista, humanistka, humanistki, humanistów,
  umysłem ścisłym, umysłu ścisłego, ścisłym umysłem, nie jestem ścisłowcem, ścisłowiec, ścisłowcem
degree: studia, studiów, dyplom, licencjat, uczelnia, studiów wyższych, wykształcenie, wykształcenia, studiować,
  dyplomu, studiach, studiami, studenckie, dyplomem, dyplomy, stopień, licencjackie, uniwersytet, uniwersytetu,
  politechnika, uczelni, uczelnię, szkoła wyższa, wyższe wykształcenie, wykształceniem, wykształceniu, matura,
  magisterium, technikum, studiowania, studiuje, wyższe, tytuł, kierunkowe, politechnikę, studia inżynierskie, tytuł
  inżyniera, studiom, studiami wyższymi, wykształcony, wykształcona, uczelniach, studia pierwszego stopnia, studia
  wyższe, studia dzienne, studia zaoczne, studia techniczne, studia ścisłe, wydział, wydziału, licencjatem,
  licencjata, inżynierskie, inżynierka, tytułem inżyniera, tytuły, politechnice, politechniki, uniwersytecie, papier,
  papierek, papierka, papieru, papier z uczelni, ukończone studia, ukończonych studiów, skończone studia, skończyć
  studia, kierunkowych, kierunkowego, kierunkowa, formalne wykształcenie, formalnego wykształcenia, wykształcenie
  kierunkowe, studiowałem, studiowałam
fair: uczciwa, za mało, uczciwe, uczciwy, sprawiedliwe, zaniżone, zaniżona, zaniżają, za mało zarabiam, źle płatne,
  mało płatne, rynkowe, rynkowa, stawka rynkowa, wyzysk, wyzyskiwany, godne, godziwe, odpowiednie, poniżej rynku,
  słabo płacą, zbyt mało, adekwatne, niedopłacony, niedopłacana, niedopłacany, niedopłacają, zarabiam za mało,
  zarabiam mało, zarabiam mniej, mniej niż koledzy, mniej niż kolega, mniej ode mnie, więcej ode mnie, mniej niż inni,
  mniej od kolegi, mało zarabiam, za niska, za niskie, zbyt niska, zbyt niskie, czy to dużo, czy to mało, czy to dobra
  pensja, dobra pensja, dobra stawka, dobre pieniądze, czy to ok, uczciwa pensja, uczciwa stawka, uczciwie płacą,
  rynkowo, rynkowy, stawki rynkowe, ile powinienem zarabiać, ile powinnam zarabiać, ile powinien zarabiać, ile jestem
  wart, ile jestem warta, wartość rynkowa, wartości rynkowej, odstaje od rynku, mnie wykorzystują, wykorzystywany,
  godna, godnie, jałmużna, grosze, psie pieniądze, kolega dostaje więcej, dostaje więcej, dostają więcej
offer: oferta, ofertę, propozycja, oferty, propozycję, oferują, zaproponowali, zaoferowali, dostałem ofertę, dostałam
  ofertę, oferta pracy, ofert, ofercie, ofertami, propozycji, zaproponowano, zaproponowano mi, zaoferowano,
  zaoferowano mi, przyjąć ofertę, przyjąć propozycję, odrzucić ofertę, oferta od, oferty od
industries: branża, branże, branżach, branży, sektor, sektory, przemysł, w jakiej branży, jakie branże, sektorze,
  branżami, branżom, sektora, sektorów, sektorami, przemyśle, przemysłu, gałęzie, gałąź przemysłu, w jakim sektorze, w
  których branżach, w której branży
cities: miasto, miasta, miastach, w jakim mieście, w którym mieście, jakie miasto, miast, miastem, mieście, w jakich
  miastach, w których miastach, które miasto, największe miasta
employers: firmy, firma, pracodawcy, firm, firmach, pracodawca, pracodawców, pracodawcy szukają, kto zatrudnia, jakie
  firmy, które firmy, spółki, korporacje, zatrudniają, pracodawcom, pracodawcami, firmami, firmom, firmie,
  pracodawcach, kto przyjmuje, kto szuka, kto teraz zatrudnia, które firmy zatrudniają, jakie firmy zatrudniają,
  spółka, spółek, korporacjach, zakład pracy, gdzie szukać pracy, gdzie aplikować, do jakich firm, w jakich firmach, w
  których firmach
time management: zarządzanie czasem
world: na świecie, światowy, na całym świecie, świecie
posting: ogłoszenia, ogłoszenie, ogłoszeniach, ogłoszeń, ogłoszeniu, ogłoszenie o pracę, ogłoszenia o pracę,
  ogłoszeniami, ogłoszeniom, oferta na, w ofertach, w ogłoszeniach o pracę, ogłoszeniach o pracę, ogłoszeń o pracę
certain: gwarancja, gwarantuje, gwarantowana, pewna praca, gwarancję, gwarantują, zagwarantowana, gwarancji, pewna
  robota, na pewno dostanę pracę, pewność zatrudnienia
attractive: dobry zawód, dobra praca, ciekawa praca, dobry wybór, dobrym wyborem, dobry pomysł, szczęśliwi,
  szczęśliwy, zadowoleni, zadowolenie, satysfakcja, satysfakcjonująca, praca marzeń, atrakcyjny, atrakcyjna, polecacie
  zawód, fajna praca, fajny zawód, słuszny wybór, dobra ścieżka, fajny kierunek, przyjemna praca, praca z pasją,
  spełnienie, spełniony, spełniona, daje satysfakcję, satysfakcję z, lubicie swoją pracę, lubicie swoją, lubisz swoją
  pracę, zadowolony, zadowolona, szczęśliwa, dobra decyzja, dobry ruch, dobry krok, dobra droga, polecacie tę pracę,
  polecacie ten zawód, polecasz zawód, opłacalny zawód, prestiż, prestiżowy, rozwojowa, rozwojowy
misconception: mit, mity, stereotypy, stereotyp, nieporozumienie, błędne przekonania, uprzedzenia, mitem, mitów,
  bzdura, bzdury, powszechne przekonanie, błędne przekonanie, wyobrażenia, wyobrażenie, prawda o, prawda czy mit,
  fakty i mity
negative: czemu nie
time spent: ile czasu spędza, spędza czas, spędza się, czas poświęca, ile czasu poświęca, poświęca na, ile czasu
  zajmuje czyszczenie
against: wady, wadach, minusy, minus, plusy i minusy, wady i zalety, zalety i wady, ciemne strony, ciemna strona,
  żałuję, żałujecie, przereklamowany, przereklamowana, przereklamowane, zły pomysł, zły wybór, najgorsze, najgorsza,
  rozczarowanie, odradzacie, kiepski zawód, negatywy, minusem, minusami, minusów, wadami, wad, negatywne strony,
  negatywna strona, negatywami, ciemne, żałujesz, żałowałem, żałował, żałowała, rozczarowany, rozczarowana,
  rozczarowani, rozczarował, rozczarowuje, przeceniany, przeceniana, przecenione, przeciwko, przeciw, argumenty
  przeciw, dlaczego nie warto, czemu nie warto, nie warto, odradzać, odradza, odradzam, odradzasz, za i przeciw,
  najgorszy, najgorszego, co jest najgorsze, uroki, haczyk, haczyki
just: to tylko, po prostu, nic innego jak, to samo, to samo co, inna nazwa, inna nazwa na, zwykły, tylko nazwa,
  jedynie, zwykły analityk, zwykła analityka, zwyczajny, przemalowany, to zwykły, to nic innego, nic innego niż, czy
  to nie to samo, tak naprawdę to samo, inaczej nazwany, inaczej nazwana, nowa nazwa
social: z ludźmi, pracować z ludźmi, kontakt z ludźmi, introwertyk, introwertyka, introwertyków, introwertyczka,
  ekstrawertyk, nieśmiały, nieśmiała, kontakty z ludźmi, kontaktem z ludźmi, nie lubię ludzi, samotna praca, praca w
  samotności, introwertykiem, introwertykom, ekstrawertyczka, ekstrawertyka, ekstrawertyków, towarzyski, spotkań,
  spotkania, ile spotkań, dużo spotkań, kontakt z klientem, kontaktu z ludźmi, praca z klientem, kontaktu z klientem,
  kontakty z klientami, kontaktu z klientami
ai tools: chatgpt, copilot, claude, narzędzia ai, narzędzi ai, asystenci ai, agenci ai, asystent ai, cursor, chatem
  gpt, chat gpt, chata gpt, chatgpt i, chatemgpt, czatgpt, czat gpt, gemini, gpt, narzędziami ai, narzędzi sztucznej
  inteligencji, copilota, copilotem, chatgpta, claude code, asystentów ai, asystentem ai, agentów ai, agentami ai
more pay: zarabia więcej, kto zarabia więcej, zarabia lepiej, zarabiają więcej, więcej zarabia, więcej zarabiają,
  lepiej zarabia, lepiej płatny niż, więcej płacą, lepiej płatne niż, lepiej płacą, zarobki wyższe, wyższe zarobki,
  zarabia się więcej, zarabia się lepiej, zarabiają lepiej, zarabiają mniej, zarabia mniej, mniej zarabiają, mniej
  zarabia, gorzej zarabia, gorzej zarabiają, gorzej płatny, lepszy zarobek, lepsze zarobki, większe zarobki, większa
  pensja, większe pieniądze, gdzie zarobię więcej, więcej zarobię, gdzie lepiej płacą, gdzie płacą lepiej, gdzie
  więcej płacą, kto lepiej zarabia, który zarabia więcej, która zarabia więcej
recruiter: rekruter, rekruterka, rekruterzy, rekruterem, rekrutera, hr, headhunter, kadry, rekruterowi, rekruterki,
  rekruterce, rekruterów, rekruterami, headhuntera, headhunterzy, działu hr, dział hr, hrów, hrowca, hrówka, z hru,
  kadrowa pyta, rekruterzy szukają
titles: nazwa stanowiska, nazwy stanowisk, nazwy stanowiska, tytuł stanowiska, tytuły stanowisk, nazewnictwo, nazwami
  stanowisk, nazwie stanowiska, tytułach stanowisk, tytułem stanowiska, tytuły w it, nazwy ról, różne nazwy, nazwa
  stanowiska to
{APPLYING}
{MODELS}
{PRACTICE}
{TOPICS}
{WORK}
{EVERYDAY}
{PEOPLE}
"""

REFUSED = """
medicine: lekarz, lek, choroba, objawy, rak, lekarstwo, szczepionka, ciąża, gorączka, antybiotyk, operacja, tabletki,
  objaw, leki, diagnoza lekarska, schudnąć, odchudzanie, ból pleców, bóle pleców, ból głowy, dieta, dietę
law: zasiłek dla bezrobotnych, jakie mam prawa, moje prawa, karta pobytu, prawnik, zwolnieniu lekarskim, l4, zasiłek
  chorobowy, adwokat, podatki, sąd, pozew, pozwać, rozwód, mandat, nielegalne, podatek, pit, vat, zus, sądowy, prawo
  pracy, zakaz konkurencji, urząd skarbowy, rozwiązanie umowy, rozwiązać umowę, kodeks pracy, ryczałt
abuse: kurwa, idiota, debil, chuj, pierdol, spierdalaj, kretyn
order: napisz, przetłumacz, żart, przepis, napisz mi, przetłumacz mi, opowiedz żart, narysuj, streść, wiersz
finance: bitcoin, kryptowaluty, giełda, inwestować w, kredyt, hipoteka, ubezpieczenie samochodu, pożyczka
facts: test Turinga, testu Turinga, kto był pierwszym, kto był pierwszy, autorem książki, autor książki, kto napisał,
  kto założył, kto wynalazł, kto wygrał, stolica, kto jest prezesem
schools: próg punktowy, progi punktowe, jaka/ktora uczelnia, jaka/ktora politechnika, najlepsza uczelnia/politechnika,
  najlepsze uczelnie, ranking uczelni
shopping: kupić, kupno
handiwork: zainstalować, instalacja, komunikat błędu
perks: dni urlopu, ile urlopu, karta multisport, jak się ubrać, w co się ubrać, samochód służbowy
"""
