"""What is asked about applying for jobs, and its words in Polish. __init__.py tells how it is read."""

APPLYING = """interview: rozmowa kwalifikacyjna, rozmowę kwalifikacyjną, rekrutacja, rozmowa rekrutacyjna, rozmowie
  kwalifikacyjnej, rozmowie rekrutacyjnej, pytania rekrutacyjne, rozmowy kwalifikacyjnej, rozmowę rekrutacyjną,
  rekrutacji, rozmowa o pracę, rozmowie o pracę, rozmowę o pracę, rozmowy o pracę, rozmowa, rozmowę, rozmowie,
  rozmowy, rozmów, rozmowa techniczna, rozmowie technicznej, rozmowę techniczną, pytania na rozmowie, pytania
  rekrutacyjne na, rekruterskie, interview, rekrutację, rekrutacja techniczna, pytania na rozmowę, rozmów
  kwalifikacyjnych, rozmowy kwalifikacyjne, pytań rekrutacyjnych, rozmowy rekrutacyjnej, rozmowach, rozmowach
  rekrutacyjnych, rozmowach kwalifikacyjnych, rozmów rekrutacyjnych, rozmowami, pierwsza rozmowa, pierwszą rozmowę,
  druga rozmowa, drugą rozmowę, rekrutacyjna, rekrutacyjnej, rekrutacyjne, rekrutacyjnych, rekrutacyjny, rekrutacjach,
  o co pytają, co pytają, pytają na rozmowie, zapytają na rozmowie, zapytają mnie na rozmowie, pytali na rozmowie,
  pytają na rekrutacji, pytań na rozmowie, pytania na rekrutacji, pytania techniczne, pytań technicznych, techniczna
  rozmowa, technicznej rozmowie, techniczną rozmowę, interview techniczne, na interview, screening
rounds: etapy rekrutacji, ile etapów, etapów, etap, etapy, proces rekrutacji, procesu rekrutacji, procesie rekrutacji,
  ile rozmów, przebieg rekrutacji, przebiega rekrutacja, wygląda rekrutacja, wygląda proces rekrutacji, jak wygląda
  rekrutacja, rundy, ile rund, rundach, rund, etapie, etapach, etapem, ostatnim etapie, ostatni etap, etapie
  rekrutacji, kolejne etapy, kolejny etap, ile etapów ma, ile trwa rekrutacja, przebieg rozmowy, proces rekrutacyjny,
  procesu rekrutacyjnego, procesie rekrutacyjnym, procesy rekrutacyjne, jak przebiega rekrutacja, jak wygląda proces,
  wygląda rozmowa, jak wygląda rozmowa
prepare: przygotować, przygotować się, przygotowanie, przygotowuję, przygotować się do, przygotowania, przygotować się
  na, przygotowywać, przygotowanie do rozmowy, przygotowany, próbna rozmowa, ćwiczyć, przygotować do, przygotuj,
  przygotowywać się, przygotowuje się, przygotowujecie, przygotowujecie się, przygotowałem się, przygotowaniu,
  przygotowaniem, jak się przygotować, przygotowywałeś się, próbne rozmowy, próbną rozmowę, mock interview, poćwiczyć,
  ćwiczenie, trenować przed, powtórzyć przed, co powtórzyć, czego się nauczyć na rozmowę, rozmowę mam jutro, mam jutro
  rozmowę, mam rozmowę, jutro rozmowa, jutro rozmowę, stres przed rozmową
ask back: pytania do pracodawcy, pytania do rekrutera, zapytać pracodawcę, o co pytać, o co zapytać, zapytać na
  rozmowie, jakie pytania zadać, pytania zadać, zadać rekruterowi, zadać pracodawcy, pytać na rozmowie, pytać
  pracodawcę, własne pytania, jakie pytania zadawać, zapytać rekrutera, zapytać rekruterkę, spytać rekrutera, o co
  zapytać na, o co pytać na, o co spytać, jakie pytania zadać na, co zapytać na końcu, masz jakieś pytania, ma pan
  pytania, czy ma pan pytania, czy masz pytania, pytania od kandydata, pytania od nas, pytania na koniec,
  zadawać pytania na rozmowie, zapytać przyszłego szefa
behavioural: pytania behawioralne, behawioralna, behawioralne, opowiedz o sobie, mocne i słabe strony, słabe strony,
  metoda star, proszę opowiedzieć o sobie, dopasowanie kulturowe, pytania miękkie, wady pytanie, opowiedz coś o sobie,
  opowiedzieć o sobie, opowiedzieć coś o sobie, mocne strony, mocne strony i słabe, swoje wady, największa wada,
  pytania o zachowanie, pytania sytuacyjne, dlaczego chcesz tu pracować, dlaczego u nas, gdzie widzisz się za,
  dlaczego zmieniasz pracę, dlaczego odchodzisz, największa porażka, konflikt w zespole
ai in interviews: chatgpt na rozmowie, ai na rozmowie, używać ai na, używać chatgpt na, korzystać z ai na, korzystać z
  chatgpt na, ściągać, oszukiwać, copilot na rozmowie, ai podczas rozmowy, chatgpt podczas rozmowy, chatgpt w
  rekrutacji, chatgpt podczas rekrutacji, ai podczas rekrutacji, ai w rekrutacji, z chatgpt na rozmowie, ściąga,
  ściągał, ściągają, ściąganie, oszukują, oszukiwał, oszukał, używa chatgpt na, odpowiada z chatgpt
project talk: opowiedzieć o projekcie, opowiadać o projekcie, prezentacja projektu, zaprezentować projekt, przedstawić
  projekt, mówić o projektach, opowiadać o projektach, opowiedzieć o swoich projektach, omówić projekt, pokazać
  projekt na rozmowie, opisać projekt na rozmowie, mówić o projekcie, mówić o swoim projekcie, opowiadać o swoim
  projekcie, opowiadać o swoich projektach, omawiać projekt, omawiać projekty, zaprezentować projekty
rejected: odrzucają, odrzucony, odmowy, brak odpowiedzi, odmowa, odmów, odmowę, same odmowy, odrzucona, odrzucenie,
  odrzucenia, odrzucili, nikt nie odpowiada, nie odpowiadają, brak odzewu, bez odzewu, zero odzewu, nie zapraszają,
  nie dostaję zaproszeń, nie mogę znaleźć pracy, nie dostałem pracy, ghosting, nie oddzwaniają, nikt nie oddzwania,
  oblałem, nie przeszedłem, nie przechodzę, setki cv, nie dostaję odpowiedzi, odrzucają mnie, odrzucili mnie,
  odrzucono mnie, odrzucono, zostałem odrzucony, zostałam odrzucona, odrzucane, odrzucana, odrzucany, odrzuca mnie,
  odrzuceń, odrzuceniu, odrzuceniem, odmówili, odmówili mi, odmowami, ciągłe odmowy, kolejna odmowa, kolejne odmowy,
  po odmowie, brak odpowiedzi na cv, bez odpowiedzi, zero odpowiedzi, nikt nie odpisuje, nie odpisują, nikt nie
  odpisał, nikt nie oddzwonił, nie oddzwonili, nie odezwali się, nikt się nie odezwał, nie odzywają się, nie odzywa
  się, cisza po rozmowie, cisza po wysłaniu, i cisza, i nic, zero telefonów, zero zaproszeń, żadnego
  zaproszenia, żadnej odpowiedzi, żadnego odzewu, nie mogę dostać pracy, nie mogę znaleźć, nie mogę znaleźć żadnej,
  nie dostałem się, nie dostałam się, nie dostałam pracy, nie dostaję ofert, nikt mnie nie chce, nikt nie chce mnie,
  nikt mnie nie zaprasza, nie zaprosili, nie zaprosili mnie, nie zapraszają mnie, sto cv, 100 cv, 200 cv, 300 cv, 50
  cv, setki aplikacji, sto aplikacji, setkę cv, dziesiątki cv, dziesiątki aplikacji, oblałam, oblał, oblać, nie
  przeszłam, nie przechodzi, nie przejdę, odpadam, odpadłem, odpadłam, odpadam na, odpadłem na, odpadłam na, odpadam
  po, ghostują, ghostują mnie, ghosta, zghostowali, zghostował, olewają, olali mnie, bez skutku, bezskutecznie
  szukam, rekruter zamilkł, rekruterka zamilkła, zamilkli po rozmowie, przestali odpisywać, nie odezwał się
leetcode: leetcode, zadania algorytmiczne, zadania z programowania, zadanie programistyczne, zadania programistyczne,
  algorytmy i struktury danych, algorytmika, live coding, test z programowania, test programistyczny, hackerrank,
  kodowanie na żywo, struktury danych, zadania z algorytmów, algorytmów i struktur danych, algorytmiczne, algorytmy na
  rozmowie, zadania z leetcode, leetcoda, leetcodzie, test kodowania, test z kodowania, zadania na żywo, kodowanie
  przy, kodowanie na rozmowie, zadanie z sql na, test z sql, testy techniczne, test techniczny, testu technicznego,
  struktur danych, live codingu, live codingiem
system design: system design, projektowanie systemów, projektowania systemów, projektowanie systemu, architektura
  systemu
take home: zadanie domowe, zadanie rekrutacyjne, zadania rekrutacyjne, zadanie do domu, zadanie testowe, zadania
  domowe, zadanie próbne, bezpłatne zadanie, case study, zadania rekrutacyjnego, zadanie rekrutacyjnego, zadania
  domowego, zadaniem domowym, zadanie na rekrutacji, zadanie do zrobienia w domu, zadanie w domu, zadania testowe,
  zadania testowego, zadanie próbne za darmo, darmowe zadanie, bezpłatną pracę próbną, dzień próbny, case w
  rekrutacji, zadanie od firmy
portfolio: portfolio, projekty, projektów, projektach, projekt, projekcie, projektu, projekty do portfolio, własne
  projekty, własny projekt, github, githuba, githubie, profil na githubie, pomysły na projekty, pomysł na projekt,
  jakie projekty, projekty na githubie, projekty osobiste, projektami, portfolia, projekt do portfolio, projektem,
  portfelio, portfoliem, swoje projekty, swoich projektów, własnych projektów, własnym projekcie, githubem,
  repozytorium, repozytoria, repo, jaki projekt, jaki projekt zrobić, jakie projekty zrobić, projekt do cv, projekty
  do cv, projekty na portfolio, pomysłów na projekt, pomysłów na projekty, pokazać rekruterowi, osobisty projekt,
  hobbystyczne projekty, projekty po godzinach, projekt po godzinach
kaggle: kaggle, konkursy kaggle, konkurs kaggle, zawody kaggle, titanic, konkursy, kaggla, konkursach, kagglem,
  kagglu, konkursów, konkursami, konkursach kaggle, konkursów kaggle, konkursy na kaggle, medale na kaggle, medal na
  kaggle
course projects: projekty z kursu, projekt z kursu, projekty z kursów, projekty ze studiów, projekt ze studiów, praca
  inżynierska, praca magisterska, projekty z bootcampu, projekty z tutoriali, projekt zaliczeniowy, pracę magisterską,
  projektów z kursu, projektów z kursów, projekt z bootcampu, projekty na studiach, projekty uczelniane, projekt na
  studia, projektach z kursów, pracy magisterskiej, pracy inżynierskiej, magisterka jako projekt, projekty z udemy
ai written: napisany przez ai, zrobiony z ai, napisane przez ai, zrobione z ai, wygenerowany przez ai, wygenerowane
  przez, zrobiony przez chatgpt, napisany z chatgpt, vibe coding, z pomocą ai, napisane przez chatgpt, napisał
  chatgpt, pisane przez ai, pisane przez chatgpt, napisane z pomocą, pisać z chatgpt, pisze chatgpt, generowany przez
  ai, kod z chatgpt, kod od chatgpt, zrobiony w chatgpt, zrobiłem z chatgpt, z pomocą chatgpt, przy pomocy ai, przy
  pomocy chatgpt, vibe codingu, wygenerowane przez ai, wygenerowane przez chatgpt, generowane przez ai, ai napisało,
  ai pisze kod
how many projects: ile projektów, jeden duży projekt, kilka małych, liczba projektów, ilu projektów, ile projektów w,
  ile projektów powinno, ile projektów potrzeba, lepiej jeden duży, lepiej jeden projekt, jeden dobry projekt
confidential: poufne, poufny, poufność, poufności, tajemnica, tajne, nda, umowa o poufności, nie mogę pokazać, kod
  firmowy, kodu firmy, nie mogę pokazywać, prywatny kod, poufnych, nie wolno mi pokazać, nie wolno mi pokazywać, nie
  wolno pokazywać, nie mogę ujawnić, nie mogę ujawniać, nie mogę udostępnić, nie mogę zdradzić, objęte nda, objęty
  nda, pod nda, tajemnicą firmy, tajemnica przedsiębiorstwa, wewnętrzne projekty, wewnętrzny projekt, dane firmy, kod
  z pracy, kodu z pracy, projektów z pracy, projekty z pracy, poufnymi, poufna, firmowych projektów, firmowe projekty
cv: cv, życiorys, życiorysu, cv do, linkedin, profil na linkedinie, linkedinie, moje cv, resume, linkedina,
  życiorysie, życiorysem, curriculum vitae, cvka, cvki, cvkę, cv-ka, w cv, na cv, swoje cv, moim cv, mojego cv, swoim
  cv, napisać cv, dobre cv, wzór cv, profil linkedin, profilu na linkedinie, linkedinem, profil na linkedin, zdjęcie w
  cv, jednostronicowe cv
no numbers: brak liczb, bez liczb, bez metryk, brak metryk, mierzalne wyniki, mierzalnych wyników, mierzalny, nigdy na
  produkcji, bez wyników, nie trafił na produkcję
ats: ats, słowa kluczowe, słów kluczowych, system ats, systemy ats, filtr ats, automatyczne odrzucenie, automatycznie
  odrzucane, odrzuca cv, filtry, atsa, atsy, filtrem ats, filtruje cv, filtrują cv, odsiewa, odsiewają cv, automat
  odrzuca, przejść przez ats, robot czyta cv, cv czyta
cover letter: list motywacyjny, listu motywacyjnego, listy motywacyjne, pismo motywacyjne, listem motywacyjnym, list
  motywacyjny do, list polecający, czy pisać list
red flags: czerwone flagi, czerwona flaga, red flagi, sygnały ostrzegawcze, fałszywe oferty, fałszywe ogłoszenia,
  fałszywa oferta, oszustwo, oszustwa, podejrzana, podejrzane, podejrzany, nieuczciwe oferty, oferty widmo, ściema,
  lipne ogłoszenia, podejrzana oferta, podejrzana oferta pracy, podejrzane ogłoszenie, podejrzane oferty, scam,
  scamem, oszuści, naciągacze, czerwonych flag, red flag, red flagów, red flags, na co uważać, uważać na,
  ostrzegawcze, fałszywych ofert, lewa oferta, lewe oferty, januszex, januszexa, wałek, wałki
read a posting: czytać ogłoszenie, czytać ogłoszenia, rozumieć ogłoszenie, zrozumieć ogłoszenie, czytać oferty pracy,
  interpretować ogłoszenie, wymagania w ogłoszeniu, wymagań w ogłoszeniu, między wierszami, rozszyfrować ogłoszenie,
  co oznaczają wymagania, jak czytać wymagania, co naprawdę znaczy ogłoszenie, spełniać wszystkie wymagania, spełniam
  połowę, spełniam tylko połowę, spełniam 60, nie wszystkie wymagania, mile widziane
real title: tak naprawdę analityk, w rzeczywistości analityk, naciągany tytuł, mylący tytuł, a robię jako, naprawdę
  analityk, myląca nazwa, tylko z nazwy, z nazwy jestem, nazywam się data scientist, nazywają mnie, oficjalnie jestem,
  na papierze jestem, na papierze, w praktyce robię, a robię, a robię raporty, a robię tylko raporty, a robię tabelki,
  robię tabelki, klepię raporty, cały dzień w excelu, tylko excel, robię tylko dashboardy, robię dashboardy,
  przekłamany tytuł, same raporty, same dashboardy, miał być machine learning, miało być data science
own title: moja nazwa stanowiska, zmienić nazwę stanowiska, stanowisko w cv, nazwa stanowiska w cv, jak nazwać
  stanowisko, jak nazwać swoje, jaki tytuł wpisać, wpisać w cv jako, jak nazwać swoją rolę, jaki tytuł sobie, wpisać
  sobie w cv, wpisać stanowisko, jakie stanowisko wpisać, jakie stanowisko podać, podkoloryzować stanowisko, inny
  tytuł w cv, zmienić tytuł, zmiana nazwy stanowiska"""
