"""Topics of the guides, and what people write for them in Polish. __init__.py tells how it is read."""

TOPICS = """soft skills: umiejętności miękkie, miękkie, kompetencje miękkie, kompetencje społeczne, umiejętności
  społeczne, komunikatywność, miękkich
masters: magister, magisterskie, magisterka, magistra, magister czy, studia magisterskie, magisterkę, magisterki,
  studia drugiego stopnia, drugi stopień, studiów magisterskich, tytuł magistra, magisterskich
phd: doktorat, doktoratu, doktorem, doktorski, doktorskie, doktorant, doktorantka, doktoracie, rozprawa, doktor,
  studia doktoranckie, robić doktorat, doktoraty
bootcamp: bootcamp, bootcampy, bootcampu, bootcampie, bootcampów, intensywny kurs
selftaught: samouk, samouka, samoukiem, samodzielnie, samodzielna nauka, sam się nauczyć, uczyć się samemu, nauka
  własna, samemu, samodzielnej nauki, na własną rękę
visa: wiza, pozwolenie na pracę, wizę, wizy, emigracja, emigrować, wyjechać za granicę, wizy pracowniczej, pozwolenia
  na pracę, zezwolenie na pracę, niebieska karta, niebieskiej karty, karta pobytu, pobyt, relokacja, relokację,
  relokacji, przeprowadzka do, przeprowadzić się do, wyjazd za granicę, wyjazd do, wyjechać do, wyjechać, za granicę,
  praca za granicą, za granicą, zagranicą, emigracji, obywatelstwo, sponsor, sponsoring, sponsorowanie, nostryfikacja,
  uznanie dyplomu, cudzoziemiec, imigracja
first job: pierwsza praca, bez doświadczenia, pierwszej pracy, pierwszą pracę, początkujący, juniora, dla
  początkujących, pierwszą pracę jako, pierwsza praca w, pierwsze doświadczenie, zdobyć doświadczenie, zdobyć pierwszą
  pracę, znaleźć pracę, znaleźć pierwszą pracę, dostać pracę, dostać pierwszą pracę, praca dla juniora, praca jako
  junior, zero doświadczenia, nie mam doświadczenia, brak doświadczenia, początkujących, początkującego, początkująca,
  absolwentów, świeżo po studiach, zaraz po studiach, po studiach, juniorem, stanowisko juniorskie, stanowiska
  juniorskie, juniorskie, oferty dla juniorów, pracy bez doświadczenia, entry level, start kariery, pierwszej roboty,
  wejść na rynek, pierwsze kroki w karierze, bez doświadczenia komercyjnego, doświadczenia komercyjnego
side doors: najłatwiej, najłatwiejsza, najprościej, łatwo się dostać, najłatwiej się dostać, najłatwiej wejść,
  najłatwiej zacząć, trampolina, tylne drzwi, najprostsza droga, najłatwiejszy, najłatwiejsze, łatwiej się dostać,
  najprostsze, najniższy próg wejścia, próg wejścia, łatwo dostać, łatwe wejście
experience paradox: wymagają doświadczenia, wszyscy chcą doświadczenia, wszędzie wymagają, wymagane doświadczenie, 3
  lata doświadczenia, trzy lata doświadczenia, wymagane 3 lata, nie spełniam wymagań, nie spełniam wszystkich wymagań,
  aplikować mimo, aplikować bez, nie spełniam, lat doświadczenia wymagane, każdy chce doświadczenia, wszędzie chcą
  doświadczenia, wymagań nie spełniam
network: networking, kontakty, znajomości, po znajomości, sieć kontaktów, polecenie, polecenia, z polecenia,
  referencje, poznać ludzi, pisać do ludzi, zimne wiadomości, budować sieć, rekomendacje, nawiązywać kontakty, poleceń
overqualified: nadkwalifikacje, zbyt wykwalifikowany, przekwalifikowany zbyt, za wysokie kwalifikacje, zarabiać mniej,
  mniej zarabiać, zejść niżej, niższa pensja, niższe zarobki, niższe stanowisko, obniżka pensji, mniejsze zarobki,
  krok w tył, krok wstecz, cofnąć się, zejść z pensji, degradacja
the search: szukanie pracy, szukania pracy, ile cv, ile aplikacji, ile wysłać cv, poszukiwanie pracy, poszukiwania
  pracy, ile trwa szukanie, jak długo szukać, jak długo szuka się, wysłałem cv, wysłać cv, szukam pracy, ile trwa
  szukanie pracy, aplikacji wysłać
internship: staż, praktyki, staże, praktyka, stażu, stażu w, staże w, staży, stażysta, stażystka, praktykant,
  praktykantka, praktyk, praktykach, płatny staż, płatne praktyki, program stażowy, na staż, na stażu, praktyki
  studenckie, stażach, intern
saturated: nasycony, przesycony, nasycenie, przesycony rynek, przesycenie, nasycenia, przepełniony, konkurencja,
  konkurencji, konkurencję, za dużo ludzi, za dużo chętnych, zbyt wielu kandydatów, za dużo juniorów, za dużo
  kandydatów, zapchany, zatłoczony, przesyt, za dużo programistów, nadmiar, duża konkurencja, rynek nasycony,
  konkurencyjny
where juniors: zatrudniają juniorów, kto zatrudnia juniorów, przyjmują juniorów, biorą juniorów, kto przyjmuje
  juniorów, firmy zatrudniające juniorów, program dla absolwentów, programy dla absolwentów, zatrudniają bez
  doświadczenia, gdzie przyjmują, gdzie zatrudniają, zatrudniają początkujących
countries: jaki kraj, który kraj, w jakim kraju, kraje, krajach, w jakich krajach, w którym kraju, najlepszy kraj,
  najlepsze kraje, gdzie wyjechać, do jakiego kraju, gdzie emigrować, według krajów, gdzie najlepiej zarabiają, który
  kraj najlepszy, krajami
time: jak długo, miesięcy, ile czasu, miesiące, ile trwa, w rok, ile miesięcy, ile godzin, ile to trwa, ile trwa
  nauka, ile zajmuje, ile zajmie, jak szybko, w trzy miesiące, w 3 miesiące, w pół roku, w 6 miesięcy, w dwa lata,
  miesiąca, tygodni, tygodnie, trwa, potrwa, zajmuje, długo, ile potrzeba czasu, jak długo trwa, jak długo się uczyć,
  harmonogram, szybkie, zajmie, trwać, rok nauki
annotation: anotacja danych, etykietowanie danych, anotowanie danych, praca przy anotacji
hurry: w miesiąc, w dwa tygodnie, jak najszybciej, w dwa miesiące
order: od czego zacząć, w jakiej kolejności, kolejność, od czego, od czego zaczynać, od czego zacząć naukę, od czego
  rozpocząć, jak zacząć, jak zacząć naukę, jak zaczynać, kolejności, w jakim porządku, czego uczyć się najpierw,
  najpierw, czego najpierw, najpierw uczyć, co najpierw, pierwsze kroki, pierwszy krok, plan nauki, roadmapa, roadmap,
  mapa drogowa, ścieżka nauki, ścieżkę nauki, od zera, od podstaw, kolejność nauki, planu nauki
learning cost: za darmo, darmowe, bezpłatnie, darmowy, darmowa, darmowych, darmowo, bezpłatny, bezpłatne, bezpłatnych,
  bez pieniędzy, bez wydawania, nauka za darmo, ile kosztuje nauka, ile kosztuje przebranżowienie, ile kosztuje kurs,
  ile kosztuje zostanie, tanio, dofinansowanie, dofinansowania, stypendium, sfinansować, budżet, koszt nauki, koszty
  nauki
which degree: jakie studia, co studiować, jaki kierunek, kierunek studiów, jaki kierunek studiów, które studia, który
  kierunek, najlepszy kierunek, najlepsze studia, kierunek, kierunki, jakie studia wybrać, jaki kierunek wybrać, co
  studiować żeby, kierunku studiów, jakie studia magisterskie, jaka uczelnia, jaką uczelnię, informatyka czy, na jakie
  studia, jakie studia podyplomowe, jakiego kierunku, wybór studiów, kierunek po
cleaning: czyszczenie danych, czyszczenia danych, czyścić dane, czyszczeniu danych, brudne dane, czyszczeniem danych,
  przygotowanie danych
no degree: bez studiów, bez dyplomu, bez wykształcenia, bez dyplomu uczelni, bez wyższego wykształcenia, bez studiów
  wyższych, bez matury, bez magistra, bez studiów informatycznych, nie mam studiów, nie skończyłem studiów, nie
  skończyłam studiów, rzuciłem studia, rzuciłam studia, przerwałem studia, nie studiowałem, po liceum, po technikum,
  tylko matura, bez ukończonych studiów, bez skończonych studiów, bez kierunkowych studiów, bez licencjatu, bez
  ukończenia studiów, bez kierunkowego wykształcenia, wykształcenie średnie, średnim wykształceniem
juniors: juniorzy, juniorów, juniorami, juniorom, zatrudniać juniorów, szkolić juniorów, młodzi programiści, młodych
  specjalistów, opłaca się zatrudniać juniorów, młodych
which fits: pasuje do mnie, pasuje, do mnie pasuje, dla mnie, odpowiedni dla mnie, odpowiednia dla mnie, nadaję się,
  czy się nadaję, czy nadaję się, jaka praca dla mnie, jaki zawód dla mnie, dla introwertyka, dla introwertyków,
  osobowość, jaką ścieżkę wybrać, którą ścieżkę wybrać, którą rolę wybrać, jaką rolę wybrać, którą drogę wybrać, co
  wybrać, co dla mnie, predyspozycje, sprawdzę się, pasowałaby, osobowości, kim zostać
specialise: specjalizacja, specjalizację, specjalizacji, specjalizować się, specjalizować, generalista, nisza, niszę,
  wyspecjalizować, wyspecjalizować się, w czym się specjalizować, wąska specjalizacja"""
