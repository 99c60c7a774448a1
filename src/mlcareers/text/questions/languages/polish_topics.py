"""Topics of the guides, and what people write for them in Polish. __init__.py tells how it is read."""

TOPICS = """soft skills: umiejętności miękkie, miękkie, kompetencje miękkie, kompetencje społeczne, umiejętności
  społeczne, komunikatywność, miękkich, miękkich umiejętności, miękkimi, umiejętności interpersonalne,
  interpersonalne, interpersonalnych, umiejętność komunikacji, kompetencji miękkich
masters: magister, magisterskie, magisterka, magistra, magister czy, studia magisterskie, magisterkę, magisterki,
  studia drugiego stopnia, drugi stopień, studiów magisterskich, tytuł magistra, magisterskich, podyplomówka,
  podyplomówkę, podyplomówki, podyplomówce, studia podyplomowe, studiów podyplomowych, studiach podyplomowych,
  magistrem, magisterską, magisterskich studiów, mgr, studiach magisterskich, robić magisterkę, robić magistra,
  magisterka z, magister z, stopień magistra, magisterium z, drugiego stopnia
phd: doktorat, doktoratu, doktorem, doktorski, doktorskie, doktorant, doktorantka, doktoracie, rozprawa, doktor,
  studia doktoranckie, robić doktorat, doktoraty, doktoratem, doktoratach, doktorantem, doktorantów, doktorskich,
  przewód doktorski, szkoła doktorska, szkoły doktorskiej, szkole doktorskiej, studia doktorskie, doktorskiego, zrobić
  doktorat, mieć doktorat, z doktoratem
bootcamp: bootcamp, bootcampy, bootcampu, bootcampie, bootcampów, intensywny kurs, bootcampem, bootcampach, bootcampa,
  boot camp, boot campie, intensywne kursy
selftaught: samouk, samouka, samoukiem, samodzielnie, samodzielna nauka, sam się nauczyć, uczyć się samemu, nauka
  własna, samemu, samodzielnej nauki, na własną rękę, samoukiem zostać, samoucy, samouków, uczę się sam, uczę się
  sama, uczyć się samodzielnie, nauczyć się samemu, nauczyć się samodzielnie, nauczyłem się sam, nauczyłam się sama,
  sam z internetu, sama z internetu, z youtube, z youtuba, z internetu, samodzielną naukę, samokształcenie, godzin
  nauki, godzin nauki wystarczy, godzin samodzielnej nauki, godziny nauki, godzin samouki
visa: wiza, pozwolenie na pracę, wizę, wizy, emigracja, emigrować, wyjechać za granicę, wizy pracowniczej, pozwolenia
  na pracę, zezwolenie na pracę, niebieska karta, niebieskiej karty, karta pobytu, pobyt, relokacja, relokację,
  relokacji, przeprowadzka do, przeprowadzić się do, wyjazd za granicę, wyjazd do, wyjechać do, wyjechać, za granicę,
  praca za granicą, za granicą, zagranicą, emigracji, obywatelstwo, sponsor, sponsoring, sponsorowanie, nostryfikacja,
  uznanie dyplomu, cudzoziemiec, imigracja, wizie, wiz, wizami, pozwoleniem na pracę, zezwolenia na pracę, karty
  pobytu, zielona karta, zielonej karty, emigrację, wyemigrować, emigruję, przeprowadzić, przeprowadzka,
  przeprowadzkę, przeprowadzam się do, przenieść się do, przeprowadzę się do, relokować, relokować się, pracować za
  granicą, pracy za granicą, pracę za granicą, sponsoruje, sponsorują, sponsora, nostryfikować, nostryfikację,
  uznawany za granicą, uznają mój dyplom, obcokrajowiec, obcokrajowca, obcokrajowców, cudzoziemca, cudzoziemców,
  cudzoziemcy
first job: pierwsza praca, bez doświadczenia, pierwszej pracy, pierwszą pracę, początkujący, juniora, dla
  początkujących, pierwszą pracę jako, pierwsza praca w, pierwsze doświadczenie, zdobyć doświadczenie, zdobyć pierwszą
  pracę, znaleźć pracę, znaleźć pierwszą pracę, dostać pracę, dostać pierwszą pracę, praca dla juniora, praca jako
  junior, zero doświadczenia, nie mam doświadczenia, brak doświadczenia, początkujących, początkującego, początkująca,
  absolwentów, świeżo po studiach, zaraz po studiach, po studiach, juniorem, stanowisko juniorskie, stanowiska
  juniorskie, juniorskie, oferty dla juniorów, pracy bez doświadczenia, entry level, start kariery, pierwszej roboty,
  wejść na rynek, pierwsze kroki w karierze, bez doświadczenia komercyjnego, doświadczenia komercyjnego, pierwszą
  robotę, pierwsza robota, pierwszą posadę, pierwszego etatu, pierwszy etat, na start, wystartować w, debiut,
  debiutant, bez żadnego doświadczenia, bez komercyjnego doświadczenia, bez stażu, nie mając doświadczenia, osobę bez
  doświadczenia, osoby bez doświadczenia, osób bez doświadczenia, osobom bez doświadczenia, ludzi bez doświadczenia,
  doświadczeniem zerowym, zerowym doświadczeniem, początkujący w, początkującym, początkującej, juniorze, juniorka,
  juniorki, junior data, juniorskich, juniorskiej, juniorską, juniorskiego, stanowisko juniora, na juniora, młodszy,
  młodsza, młodszego, młodszym, młodszej, jako młodszy, świeży absolwent, świeżo upieczony absolwent, absolwencie,
  absolwentom, absolwenci, absolwentką, tuż po studiach, prosto po studiach, po skończeniu studiów, po ukończeniu
  studiów, bez pracy po studiach, zdobyć pierwsze doświadczenie, skąd wziąć doświadczenie, gdzie zdobyć doświadczenie,
  zdobyć robotę, dostać robotę, znaleźć robotę, dostać pierwszą robotę, znaleźć zatrudnienie, zdobyć zatrudnienie,
  dostać się do pracy, dostać pierwszego, załapać się, zahaczyć się, znajdę pracę, dostanę pracę, znalezienie pracy,
  znalezieniu pracy, znalezienia pracy, zdobycie pracy, zdobyciu pracy
side doors: najłatwiej, najłatwiejsza, najprościej, łatwo się dostać, najłatwiej się dostać, najłatwiej wejść,
  najłatwiej zacząć, trampolina, tylne drzwi, najprostsza droga, najłatwiejszy, najłatwiejsze, łatwiej się dostać,
  najprostsze, najniższy próg wejścia, próg wejścia, łatwo dostać, łatwe wejście, najłatwiejsza droga,
  najłatwiejszego, najłatwiejszej, najprostszy, najprostsza, najprościej wejść, bocznymi drzwiami, boczne drzwi,
  tylnymi drzwiami, okrężną drogą, punkt startowy, odskocznia, od czego łatwiej, od czego najłatwiej, gdzie
  najłatwiej, gdzie najłatwiej się, które najłatwiej, najniższym progiem, niski próg wejścia, wysoki próg wejścia,
  progu wejścia, progiem wejścia, łatwo wejść, najszybsza droga, najkrótsza droga
experience paradox: wymagają doświadczenia, wszyscy chcą doświadczenia, wszędzie wymagają, wymagane doświadczenie, 3
  lata doświadczenia, trzy lata doświadczenia, wymagane 3 lata, nie spełniam wymagań, nie spełniam wszystkich wymagań,
  aplikować mimo, aplikować bez, nie spełniam, lat doświadczenia wymagane, każdy chce doświadczenia, wszędzie chcą
  doświadczenia, wymagań nie spełniam, wymaga 5 lat, wymagają 5 lat, wymagają 3 lat, wymaga 3 lat, wymagają 2 lat,
  chcą 3 lata, chcą 5 lat, 5 lat doświadczenia na, 3 lata doświadczenia na, 2 lata doświadczenia na, lat doświadczenia
  na juniora, doświadczenia na juniora, doświadczenie na juniora, doświadczenia od juniora, doświadczenia od juniorów,
  junior z doświadczeniem, juniora z doświadczeniem, wszędzie chcą, skąd mam wziąć doświadczenie, błędne koło, bez
  doświadczenia nie zdobędę, bez doświadczenia nie ma, aplikować czy nie, czy aplikować, mimo to aplikować, i tak
  aplikować, aplikować mimo że, wysyłać cv mimo, mimo braku doświadczenia
network: networking, kontakty, znajomości, po znajomości, sieć kontaktów, polecenie, polecenia, z polecenia,
  referencje, poznać ludzi, pisać do ludzi, zimne wiadomości, budować sieć, rekomendacje, nawiązywać kontakty,
  poleceń, networkingu, networkować, kontaktów, sieci kontaktów, siatka kontaktów, pisać na linkedinie, napisać na
  linkedinie, zagadać do, zagadać na linkedinie, zaczepiać, napisać do rekrutera, pisać do rekruterów, znajomy
  polecił, poleceniem, poleceniu, polecenie znajomego, z polecenia znajomego, plecy, przez znajomych, dzięki znajomym,
  zimny mail, cold mail, meetup, meetupy, meetupów, konferencje branżowe, poznawać ludzi, mentora, mentor, mentoring,
  znaleźć mentora
overqualified: nadkwalifikacje, zbyt wykwalifikowany, przekwalifikowany zbyt, za wysokie kwalifikacje, zarabiać mniej,
  mniej zarabiać, zejść niżej, niższa pensja, niższe zarobki, niższe stanowisko, obniżka pensji, mniejsze zarobki,
  krok w tył, krok wstecz, cofnąć się, zejść z pensji, degradacja, zejść z poziomu, zejść ze stanowiska, zejść z
  zarobków, zejście z pensji, zejść na juniora, spaść na juniora, zaczynać od juniora, cofnąć się na juniora, znowu
  jako junior, od nowa jako junior, znów junior, mniejszą pensję, niższą pensję, mniejsza pensja, mniejsze pieniądze,
  za mniejsze pieniądze, za mniej pieniędzy, obniżka wynagrodzenia, obniżkę pensji, obniżka zarobków, obniżyć
  oczekiwania, za dobry na, za dobra na, za wysokie, zbyt doświadczony, zbyt doświadczona, nadkwalifikacji, zaczynać
  karierę od zera, zacząć karierę od zera, kariera od zera, karierę od zera, muszę zaczynać od zera, muszę zacząć
  od zera, zaczynać wszystko od nowa, zacząć wszystko od nowa, znowu od zera, od samego dołu, zaczynać od dołu,
  zacząć od dołu, wrócić do juniora
the search: szukanie pracy, szukania pracy, ile cv, ile aplikacji, ile wysłać cv, poszukiwanie pracy, poszukiwania
  pracy, ile trwa szukanie, jak długo szukać, jak długo szuka się, wysłałem cv, wysłać cv, szukam pracy, ile trwa
  szukanie pracy, aplikacji wysłać, szukania roboty, szukanie roboty, szukać pracy, szuka pracy, szukałem pracy,
  szukałam pracy, szukacie pracy, szukaliście pracy, szukając pracy, jak szukać pracy, ile szukaliście, ile szukałeś,
  ile trwało szukanie, ile zajęło znalezienie, ile zajmuje znalezienie, jak długo szukaliście, jak długo szukałeś, ile
  rozmów trzeba, wysłać aplikację, wysłałam cv, wysyłam cv, wysyłać cv, wysłałem aplikacji, poszukiwaniu pracy,
  poszukiwania, poszukiwanie, aplikowanie, aplikowania, aplikacje, aplikacji, ile cv wysłaliście, ile cv wysłać,
  portal z ogłoszeniami, portale z ogłoszeniami, gdzie szukać, gdzie szukać ogłoszeń
internship: staż, praktyki, staże, praktyka, stażu, stażu w, staże w, staży, stażysta, stażystka, praktykant,
  praktykantka, praktyk, praktykach, płatny staż, płatne praktyki, program stażowy, na staż, na stażu, praktyki
  studenckie, stażach, intern, stażem, stażysty, stażystów, stażystom, praktykami, praktykanta, praktyki w, letnie
  praktyki, letni staż, praktyk studenckich, bezpłatny staż, bezpłatne praktyki, darmowy staż, program stażowy w,
  trainee, internship, internshipy, staż w data, staż z
saturated: nasycony, przesycony, nasycenie, przesycony rynek, przesycenie, nasycenia, przepełniony, konkurencja,
  konkurencji, konkurencję, za dużo ludzi, za dużo chętnych, zbyt wielu kandydatów, za dużo juniorów, za dużo
  kandydatów, zapchany, zatłoczony, przesyt, za dużo programistów, nadmiar, duża konkurencja, rynek nasycony,
  konkurencyjny, zalany, zalani, zalew kandydatów, zalew juniorów, tłok, tłum, tłum chętnych, przepełnienie, za dużo
  osób, za dużo nas, za dużo absolwentów, wszyscy chcą być, każdy chce być, każdy teraz, wszyscy idą w, rynek pełny,
  pełno juniorów, pełno kandydatów, pełno ludzi, zbyt dużo ludzi, zbyt duża konkurencja, konkurujemy, przesyconym,
  nasyconym, nasycił, przesycił, przesycenia
where juniors: zatrudniają juniorów, kto zatrudnia juniorów, przyjmują juniorów, biorą juniorów, kto przyjmuje
  juniorów, firmy zatrudniające juniorów, program dla absolwentów, programy dla absolwentów, zatrudniają bez
  doświadczenia, gdzie przyjmują, gdzie zatrudniają, zatrudniają początkujących, gdzie szukać juniorskiej, gdzie
  juniorzy, gdzie przyjmują juniorów, gdzie biorą juniorów, gdzie zatrudniają juniorów, kto bierze juniorów, kto szuka
  juniorów, firmy przyjmują juniorów, firmy biorą juniorów, firmy jeszcze zatrudniają juniorów, przyjmują jeszcze
  juniorów, przyjmują bez doświadczenia, przyjmują początkujących, biorą początkujących, biorą bez doświadczenia,
  graduate program, graduate programme, programy stażowe
countries: jaki kraj, który kraj, w jakim kraju, kraje, krajach, w jakich krajach, w którym kraju, najlepszy kraj,
  najlepsze kraje, gdzie wyjechać, do jakiego kraju, gdzie emigrować, według krajów, gdzie najlepiej zarabiają, który
  kraj najlepszy, krajami, kraju najlepiej, w jakich państwach, jakim państwie, do którego kraju, jakie kraje, jakich
  krajach, które kraje, którym kraju, w których krajach, które państwo, gdzie na świecie, gdzie w europie, gdzie za
  granicą, dokąd wyjechać, dokąd emigrować, do jakiego kraju wyjechać, kraj dla
time: jak długo, miesięcy, ile czasu, miesiące, ile trwa, w rok, ile miesięcy, ile godzin, ile to trwa, ile trwa
  nauka, ile zajmuje, ile zajmie, jak szybko, w trzy miesiące, w 3 miesiące, w pół roku, w 6 miesięcy, w dwa lata,
  miesiąca, tygodni, tygodnie, trwa, potrwa, zajmuje, długo, ile potrzeba czasu, jak długo trwa, jak długo się uczyć,
  harmonogram, szybkie, zajmie, trwać, rok nauki, ile tygodni, ile dni, ile lat nauki, ile nauki, dziennie, ile
  dziennie, godzin dziennie nauki, ile godzin dziennie, godziny dziennie, w ile, w ile miesięcy, w ile czasu, w 2
  lata, w 12 miesięcy, w kilka miesięcy, po jakim czasie, po ilu miesiącach, w ciągu roku, w ciągu pół roku, w ciągu 6
  miesięcy, w ciągu 3 miesięcy, realny czas, zajmuje to, zajęło, zajęło ci, zajęło wam, wam zajęło, zajęła, zajęły,
  potrwa to, długo potrwa, długo trwa, długa droga, dojście do, dojście do poziomu, czasochłonne, szybka ścieżka, czas
  nauki, terminie, rok wystarczy, pół roku, pół roku wystarczy
annotation: anotacja danych, etykietowanie danych, anotowanie danych, praca przy anotacji, anotator danych,
  anotatorka, etykietować dane, oznaczanie danych, oznaczać dane, praca jako anotator, trenowanie ai za pieniądze,
  trenowanie modeli za pieniądze
hurry: w miesiąc, w dwa tygodnie, jak najszybciej, w dwa miesiące, w tydzień, w 2 tygodnie, w trzy tygodnie, do świąt,
  do wakacji, do końca roku, za miesiąc, w 30 dni, w ciągu miesiąca, najszybciej, szybko potrzebuję pracy, na już, w 1
  miesiąc, ekspresowo, na szybko
order: od czego zacząć, w jakiej kolejności, kolejność, od czego, od czego zaczynać, od czego zacząć naukę, od czego
  rozpocząć, jak zacząć, jak zacząć naukę, jak zaczynać, kolejności, w jakim porządku, czego uczyć się najpierw,
  najpierw, czego najpierw, najpierw uczyć, co najpierw, pierwsze kroki, pierwszy krok, plan nauki, roadmapa, roadmap,
  mapa drogowa, ścieżka nauki, ścieżkę nauki, od zera, od podstaw, kolejność nauki, planu nauki, co na początek, na
  początek, na początku, na sam początek, zacząć od, zaczynać od, od czego startować, gdzie zacząć, jak rozpocząć, jak
  zacząć przygodę, jak się zabrać za, jak się do tego zabrać, zabrać się za, kolejności uczyć, w jakiej kolejności
  uczyć, co po kolei, po kolei, krok po kroku, najpierw python, najpierw sql, najpierw matematyka, plan działania,
  program nauki, plan na naukę, roadmapę, roadmapa do, roadmapy, ścieżki nauki, co pierwsze, czego pierwsze, co
  najpierw się, od jakiego, od którego, od jakich, pierwsze kroki w, całkiem od zera, zupełnie od zera, startuję od
  zera, zaczynam od zera, zaczynając od zera, dokształcić się w, dokształcać się w, doszkolić się w, doszkalać się
  w, czego się teraz uczyć, czego się uczyć dalej, czego uczyć się dalej, co dalej się uczyć, co się uczyć dalej,
  czego teraz się uczyć, co teraz się nauczyć, czego się nauczyć teraz, czego jeszcze się nauczyć
learning cost: za darmo, darmowe, bezpłatnie, darmowy, darmowa, darmowych, darmowo, bezpłatny, bezpłatne, bezpłatnych,
  bez pieniędzy, bez wydawania, nauka za darmo, ile kosztuje nauka, ile kosztuje przebranżowienie, ile kosztuje kurs,
  ile kosztuje zostanie, tanio, dofinansowanie, dofinansowania, stypendium, sfinansować, budżet, koszt nauki, koszty
  nauki, darmowy kurs, darmowe kursy, darmowych kursów, darmowe materiały, bezpłatny kurs, bezpłatne kursy,
  bezpłatnych kursów, bez wydawania pieniędzy, bez kasy, nie wydając, nie mam pieniędzy, nie stać mnie, nie stać mnie
  na, najtaniej, tani kurs, tanie kursy, tania nauka, ile wydać na naukę, ile kosztują studia, ile kosztują studia
  podyplomowe, ile kosztuje bootcamp, dotacja, dotacje, dotacji, dofinansować, dofinansowany, stypendia, z urzędu
  pracy, bur, raty, na raty, kosztowała nauka
which degree: jakie studia, co studiować, jaki kierunek, kierunek studiów, jaki kierunek studiów, które studia, który
  kierunek, najlepszy kierunek, najlepsze studia, kierunek, kierunki, jakie studia wybrać, jaki kierunek wybrać, co
  studiować żeby, kierunku studiów, jakie studia magisterskie, jaka uczelnia, jaką uczelnię, informatyka czy, na jakie
  studia, jakie studia podyplomowe, jakiego kierunku, wybór studiów, kierunek po, na jaki kierunek, na który kierunek,
  jaki kierunek na, kierunek na studia, studia na jakim kierunku, kierunkiem, kierunku, kierunków, jakich studiów,
  jakie studia na, jakie studia po, jakie studia dla, jakie studia do, które studia lepsze, które studia wybrać,
  wybrać studia, wybór kierunku, wyborze studiów, wybrać kierunek, studiować informatykę czy, studiować matematykę
  czy, studia informatyczne czy, co lepiej studiować, co warto studiować, co mam studiować, co powinienem studiować,
  co studiować aby, co studiować jeśli, matematyka czy informatyka, informatyka czy matematyka
cleaning: czyszczenie danych, czyszczenia danych, czyścić dane, czyszczeniu danych, brudne dane, czyszczeniem danych,
  przygotowanie danych, czyszczeniem, czyszczenie, sprzątanie danych, sprzątać dane, czyścisz dane, obróbka danych,
  obróbki danych, przygotowaniem danych, przygotowywanie danych, brudnych danych, brudnymi danymi
no degree: bez studiów, bez dyplomu, bez wykształcenia, bez dyplomu uczelni, bez wyższego wykształcenia, bez studiów
  wyższych, bez matury, bez magistra, bez studiów informatycznych, nie mam studiów, nie skończyłem studiów, nie
  skończyłam studiów, rzuciłem studia, rzuciłam studia, przerwałem studia, nie studiowałem, po liceum, po technikum,
  tylko matura, bez ukończonych studiów, bez skończonych studiów, bez kierunkowych studiów, bez licencjatu, bez
  ukończenia studiów, bez kierunkowego wykształcenia, wykształcenie średnie, średnim wykształceniem, bez papierka, bez
  papieru, bez dyplomów, bez ukończenia, nie mając studiów, nie mając dyplomu, nie mam dyplomu, nie mam wykształcenia,
  nie mam matury, nie mam magistra, nie mam kierunkowych studiów, nie mam wyższego, brak studiów, brak dyplomu, brak
  wykształcenia, nigdy nie studiowałem, nigdy nie studiowałam, nie studiowałam, rzucić studia, rzuciłem uczelnię,
  rzuciłam uczelnię, rzucił studia, przerwane studia, przerwałam studia, przerwanych studiach, niedokończone studia,
  wyleciałem ze studiów, po zawodówce, po szkole średniej, po maturze, technikum bez studiów, samo technikum, mam
  tylko technikum, mam tylko maturę, mam tylko średnie, tylko liceum, tylko średnie, tylko średnie wykształcenie, bez
  kierunkowych, bez szkoły, bez formalnego wykształcenia, bez wykształcenia kierunkowego, bez wykształcenia
  informatycznego, bez inżyniera, nie po informatyce, nieinformatyk, bez studiów magisterskich, bez żadnych studiów
juniors: juniorzy, juniorów, juniorami, juniorom, zatrudniać juniorów, szkolić juniorów, młodzi programiści, młodych
  specjalistów, opłaca się zatrudniać juniorów, młodych, juniora zatrudnić, zatrudnianie juniorów, zatrudnić juniora,
  zatrudniać juniora, szkolenie juniorów, szkolić juniora, opłaca się junior, juniorów już, młodych ludzi, koniec
  juniorów, juniorzy są
which fits: pasuje do mnie, pasuje, do mnie pasuje, dla mnie, odpowiedni dla mnie, odpowiednia dla mnie, nadaję się,
  czy się nadaję, czy nadaję się, jaka praca dla mnie, jaki zawód dla mnie, dla introwertyka, dla introwertyków,
  osobowość, jaką ścieżkę wybrać, którą ścieżkę wybrać, którą rolę wybrać, jaką rolę wybrać, którą drogę wybrać, co
  wybrać, co dla mnie, predyspozycje, sprawdzę się, pasowałaby, osobowości, kim zostać, co do mnie pasuje, co pasuje,
  co pasowałoby, pasują do mnie, pasuję do, pasowałoby, jest dla mnie, to dla mnie, czy to dla mnie, czy to coś dla,
  coś dla mnie, odnajdę się, odnajdę się w, odnaleźć się w, sprawdzi się, sprawdzę się w, nadaję się do, nadaję się
  na, nadawać się, nadawałbym się, nadawałabym się, mam predyspozycje, predyspozycji, czy mam predyspozycje, cechy,
  jakie cechy, cechy charakteru, charakter, charakteru, osobowością, typ osobowości, test predyspozycji, którą opcję,
  w którą stronę, w którą stronę iść, w jakim kierunku iść, w jakim kierunku, nie wiem co wybrać, nie wiem w co, nie
  mogę się zdecydować, nie potrafię się zdecydować, pomóżcie wybrać, pomocy w wyborze, co wybralibyście, co byście
  wybrali, jaką specjalność, introwertyczka czy, lepsze dla mnie, lepszy dla mnie, lepsza dla mnie
specialise: specjalizacja, specjalizację, specjalizacji, specjalizować się, specjalizować, generalista, nisza, niszę,
  wyspecjalizować, wyspecjalizować się, w czym się specjalizować, wąska specjalizacja, wyspecjalizowany,
  wyspecjalizowana, specjalizuje, specjalizować w, specjalizacjach, specjalność, specjalności, specjaliście czy,
  specjalista czy generalista, generalisty, niszowa, niszowy, niszowe, wąska dziedzina, szeroki czy wąski, skupić się
  na jednym, jedna technologia, zostać ekspertem od"""
