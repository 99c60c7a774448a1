"""How people say in Polish what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: będzie pasować, będzie do mnie pasować, nadam się, nadam się na, nie dla mnie, do czego się nadaję, nie
  wiem na co się, nie wiem czy lepiej, waham się pomiędzy, jaki zawód w, jaka praca w it, lubię matematykę jaki,
  lubię matematykę jaka, jaki zawód jeśli lubię, dobry z matematyki jaki, dobra z matematyki jaki, jaki zawód w
  branży
dull: nudzi mnie, nudno, śmiertelnie nudne, zanudzam się, wieje nudą, klepanie, klepać, nie kręci mnie, nie kręci mnie
  już, przestało mnie kręcić, nic ciekawego, nie sprawia mi frajdy, bez frajdy, wypalenie z nudów
quit: kiedy odchodzić, odchodzić czy zostać, rzucić wszystko, rzucam to, zwolnić się z pracy, rzucić papierami, rzucić
  kwitem, mam już dość, nie wytrzymam, nie wytrzymuję, czas odejść, czas się zwijać, czas zmienić pracę, ile siedzieć,
  ile siedzieć w, ile zostać w, ile zostać w jednej, jak długo siedzieć, ile wytrzymać w, zwolniłem się, zwolniłam
  się, rzuciłem pracę, rzuciłam pracę, rzuciłem robotę, rzuciłam robotę, zawijam się stąd
stress: jestem wypalony, jestem wypalona, na skraju, na skraju wypalenia, ledwo żyję, ledwo ciągnę, przepracowana, za
  duża presja, ogromna presja, zapieprz
layoffs: zwolnili nas, wylany, na bruk, straciłem robotę, straciłam robotę, zlikwidowali mi stanowisko, zlikwidowali
  stanowisko, redukcje etatów, redukcja zatrudnienia, dostałem wypowiedzenie, dostałam wypowiedzenie
raise: zero podwyżki, nie dali podwyżki, nie chcą dać podwyżki, szef nie chce dać, więcej kasy od szefa, zarabiam
  mniej niż, koleżanka zarabia więcej, od lat ta sama pensja, stoję z pensją
first number: pyta o widełki, pytają o widełki, pyta o oczekiwania, pytają o oczekiwania, pytają ile chcę
fair: to dużo, to mało, mało płacą, marnie płacą, słaba kasa, słaba pensja, marna pensja, dobra kasa, słaba stawka,
  uczciwa oferta, za grosze, głodowa pensja, robią mnie w konia, robią mnie w bambuko, dymają mnie, za mało płacą,
  niedopłacają mi
perhaps two offers: dwie umowy do wyboru, którą wziąć, którą ofertę wziąć, którą ofertę przyjąć, pomiędzy dwiema
  ofertami
equity: udziały w startupie, udziały w firmie, akcje zamiast, premia czy
perhaps deadline: dają mi dwa dni, dają mi dzień, do jutra na decyzję, do piątku na decyzję, mam czas do jutra, mam
  czas do piątku, chcą odpowiedzi od razu, chcą szybkiej odpowiedzi, szybka decyzja, naciskają na decyzję, przeciągnąć
  decyzję, grać na czas
leetcode: kodowanie na żywca, kodować przy kimś, kodzić na tablicy, programować na tablicy, programowanie na tablicy,
  zadanie algorytmiczne, codility, zadania z kodowania, zadaniami z kodowania, zadań z kodowania, zadania z kodu,
  zadaniami programistycznymi, zadań programistycznych, nie zdążam z zadaniami
behavioural: moje wady, gdzie się pan widzi, gdzie się pani widzi, dlaczego nasza firma, podchwytliwe pytania, pytania
  z kosmosu, rozmowa z hr, rozmowa z hrem, rozmowa z haerami, zjada mnie stres, pustka w głowie, zacinam się na
  rozmowie, o co pyta hr, o co pytają hr, co pyta hr, pytania hr, pytania od hr, o co pytają haery, o co pyta
  haerówka, co chce wiedzieć hr
ask back: o co pytać na koniec, o co zapytać na koniec, zapytać na koniec, co zapytać na koniec, pytać rekrutera, czy
  ma pani pytania
take home: zadanie na weekend, zadanie na kilka godzin, case do domu, case study do domu, darmowa praca, darmowa
  robota, za darmo zadanie, próbka pracy
perhaps rejected: mnie odrzucili, znowu mnie odrzucili, odrzucona po, odrzucony po, nie przyjęli mnie, nikt nie
  dzwoni, zero rozmów, ani jednej rozmowy, żadnej rozmowy, zghostowali mnie, wysłałem 100, wysłałam 100, uwaliłem
  rozmowę, uwaliłam rozmowę, co robię nie tak, same nie, wszędzie nie, drzwi zamknięte, zamknięte drzwi, nikt mnie nie
  zatrudnia, nic nie mogę znaleźć, nie mogę nic znaleźć, nigdzie mnie nie chcą
cv: co wpisać do cv, co wpisać w cv, co dać w cv, co napisać w cv, poprawić cv, mój linkedin, cv na jedną stronę
ats: czyta robot, czyta cv robot, odrzuca robot, odrzuca automat, odrzucił automat, odrzucił system, odsiewa robot,
  odsiewa system, system odsiewa, filtruje robot, czy ktoś to czyta, czy ktoś czyta, czyta człowiek, słowa kluczowe w
  cv
red flags: jednorożec, szukają jednorożca, chcą jednorożca, wymaga wszystkiego, wymagają wszystkiego, chcą
  wszystkiego, wszystko w jednym, śmierdzi, lampka się zapala, to ściema, pic na wodę, zbyt piękne, za dobre żeby
  było, czy uciekać, lepiej uciekać, gdzie jest haczyk
read a posting: czytać między wierszami, co mają na myśli, aplikować mimo to, aplikować mimo braku
perhaps real title: tylko dashboardy, robię tylko raporty, tylko raporty, robię tylko excela, tylko sql, robię tylko
  sql, klepię dashboardy, w praktyce analityk, szumna nazwa, napompowany tytuł, tytuł na wyrost, stanowisko na wyrost,
  tylko excele, czyszczę tylko, czyszczę tylko dane, tylko czyszczę dane, robię tylko pipeline, tylko pipeline,
  obiecali machine learning, obiecali mi machine learning, miało być machine learning
portfolio: co wrzucić na, co wrzucić do, wrzucić na githuba, na githuba, na githubie, pusty github, mój github,
  projekty własne, projekt własny, projekty do pokazania, co pokazać rekruterowi
course projects: projekty zaliczeniowe, praca dyplomowa, inżynierka jako projekt
no degree: bez wyższego, nieskończone studia, ze średnim wykształceniem, po liceum bez
masters: magisterka czy praca, zrobić magisterkę, czy magister, licencjat wystarczy, licencjat czy, sam licencjat,
  inżynier wystarczy, sam inżynier, iść na magisterkę
which degree: na jakie studia iść, matematyka czy, statystyka czy, ekonometria czy, informatyka i ekonometria czy,
  politechnika czy, agh czy
internship: na praktyki
experience paradox: chcą doświadczenia, wymagane dwa lata, wymagane trzy lata, wymagają dwóch lat, wymagają trzech
  lat, bez doświadczenia nie chcą
first job: od razu po studiach, absolwent, nigdy nie pracowałem, nigdy nie pracowałam, mało ofert, mało ogłoszeń,
  mało wakatów, niewiele ofert, prawie nie ma ofert, kończę studia, kończę magisterkę, niedługo kończę studia,
  gdzie przyjmują bez doświadczenia
perhaps network: nikogo nie znam, nie znam nikogo, pisać do obcych, wyrobić kontakty, kolesiostwo, bez pleców, mieć
  plecy, mam plecy, bez wtyków, wtyki, po kumotersku, znać kogoś, trzeba kogoś znać
perhaps overqualified: zbyt wykształcony, zbyt wykształcona, zbyt wysokie kwalifikacje, przekwalifikowany,
  przekwalifikowana, zejść z kasy, zaczynać od zera, zacząć od zera, zaczynać od nowa, zacząć od nowa, znowu junior,
  wrócić na juniora, jestem za drogi, jestem za droga, za drogi dla, za droga dla
age: 40 latek, 50 latek, 45 latek, jestem za stary, jestem za stara, czy za późno, ze względu na wiek, wiek a, granica
  wieku, dyskryminacja ze względu na
returning: powrót po macierzyńskim, nie pracowałem od, nie pracowałam od, lat w domu, lata w domu, długo w domu, po
  chorobie, po długiej chorobie, urlop bezpłatny
family: małe dziecko, z małym dzieckiem, z małymi dziećmi, przy dzieciach, przy dziecku, z niemowlakiem, pracująca
  mama, pogodzić z dzieckiem, opieka nad dzieckiem, opieka nad rodzicami
parttime: niepełnym wymiarze godzin, 20 godzin tygodniowo, 30 godzin tygodniowo, 20 godzin w tygodniu, 30 godzin w
  tygodniu, 4 dni w tygodniu, parę godzin dziennie, kilka godzin dziennie
remote: zdalka, dni w biurze, workation
freelance: pójść na swoje, na własną rękę zarabiać, na freelansie
contract: b2b czy etat, b2b czy umowa, umowa czy b2b, b2b czy umowa o, etat czy freelance, freelance czy etat, etat
  czy własna działalność, bodyleasing, przez pośrednika, umowa zlecenie czy, uop czy zlecenie, umowa na pół roku,
  umowa na rok, czekać na etat, umowa na czas określony czy, pół etatu i b2b, etat i b2b, etat i freelance, etat i
  zlecenia, na etacie i freelance, na etacie i b2b, częściowo na etacie, połowa etatu i, łączyć etat z
day rate: stawka na godzinę, ile brać za dzień, ile liczyć za godzinę, ile wołać za godzinę
visa: nostryfikować dyplom
from abroad: zdalnie dla amerykańskiej, bez wyjazdu z polski, w euro zarabiać
replace: zabierze nam robotę, zabrać robotę, wygryzie nas, wygryzie mnie, zastąpi nas, zastąpi analityków, zastąpieni
  przez ai, zastąpiony przez ai, zastąpiona przez ai, niepotrzebny przez ai, będę niepotrzebny, będę niepotrzebna,
  będziemy niepotrzebni, zniknie ten zawód, zawód zniknie, zniknie praca, strach przed ai, bezrobotny przez ai, bez
  pracy przez ai, ai zrobi wszystko, przy tylu ai, mimo ai, pomimo ai, przy obecnym ai
ninety days: zaczynam jutro, właśnie zacząłem, właśnie zaczęłam, nowy w firmie, nowa w firmie, nowy w zespole, nowa w
  zespole, nowa praca co, przetrwać okres próbny, wdrożenie do pracy
sole person: jedyna data scientistka, jedyna w firmie, jedyna osoba od, jedyny od danych, jedyna od danych, sam
  ogarniam, sama ogarniam, wszystko robię sam, wszystko robię sama, robię za wszystkich, robię za trzech
perhaps impostor: czuję się głupio, czuję się zagubiony, czuję się zagubiona, nic nie ogarniam, nie ogarniam nic, za
  głupi na, za głupia na, niewystarczająco dobra
no expert: nikt nie zna się, się nie znam, nie znamy się, nie znając się, nietechniczny, nietechniczna, jestem
  nietechniczny, laik, laikiem, jako laik
first hire: pierwszej osoby od danych, pierwsza osoba od, pierwszą osobę od, pierwszego data scientista, kogo najpierw
  zatrudnić, kogo szukamy
choose candidates: czy kandydat, czy kandydatka, czy ktoś naprawdę, odsiać kandydatów, ściemniacz, ściemniacza,
  ściemniaczy
perhaps keep people: zatrzymać zespół, utrzymać zespół, nie stracić ludzi, wszyscy odchodzą, odchodzą od nas, rotacja
  pracowników, jeden po drugim, jeden za drugim, jedna po drugiej, odchodzą jeden po
advise pupils: syn się waha, córka się waha, po ósmej klasie, studiować kierunki ścisłe, kierunki ścisłe, kierunek
  ścisły, kierunki techniczne
teaching: prowadzić lekcje, prowadzić lekcję, prowadzę warsztaty, prowadzić kurs, lekcja o ai, lekcje o ai, moich
  uczniów, moim uczniom, moich studentów, moim studentom, tłumaczyć dzieciom, wyjaśnić dzieciom, szkolić kolegów,
  szkolić zespół, szkolić pracowników, przeszkolić kolegów, przeszkolić zespół, przeszkolić pracowników, szkolić ludzi
  z, nauczyć kolegów, nauczyć zespół
promotion: zostać leadem, z regulara na seniora, z mida, tkwię w miejscu, utknąłem jako, utknęłam jako, utknąłem na,
  utknęłam na, szklany sufit
maths: kiepski z matmy, kiepska z matmy, słaby z matmy, słaba z matmy, noga z matematyki, cienki z matmy, cienka z
  matmy, nie umiem matmy, nie lubię matmy, nie cierpię matmy, boję się matmy, z matmy, ile matmy, matma na poziomie,
  poziom matematyki
firms: korporacja czy, firma produktowa albo, startup czy, w budżetówce, konsulting czy
illness: autystka, niedosłyszący, powiedzieć pracodawcy, mówić pracodawcy, ukryć przed pracodawcą, przyznać się
  pracodawcy
bubble: bujda, to lipa, moda na ai, wydmuszka, ściema marketingowa, dmuchanie balonika
pay: na łapę, wyciąga, ile wyciągnę, ile trzepie, koszą, ile koszą, tak dobrze płatni, tak dobrze płatne, tak
  dobrze płatny, tak dobrze zarabiają, tak dużo zarabiają, zarabiają tak dużo, zarabiają tyle, tyle zarabiają, tak
  dobrze opłacani, tak dobrze płacą
highest: lepiej płatne, lepiej płatny, lepiej płatna, najbardziej dochodowe, najbardziej opłacalne
demanded: najczęściej wymagany, najczęściej wymagana, najbardziej pożądany, najbardziej rozchwytywany, najbardziej
  rozchwytywani
time: zanim ktoś mnie zatrudni, zanim mnie zatrudnią, zanim mnie ktoś zatrudni, ile lat się uczyć, ile miesięcy nauki,
  ile miesięcy się uczyć, ile trzeba się uczyć, ile się trzeba uczyć
worth: to przekręt, to oszustwo, to naciąganie, naciąganie, naciągactwo, wyrzucanie pieniędzy, wyrzucona kasa
expectations: to magia, czary, czary mary, czarodziejska różdżka, robi cuda, zrobi cuda
cost: piekielnie drogie, piekielnie drogi, kosmicznie drogie, kosztuje majątek
confidential: tajny, są tajne, jest tajne, są poufne, tajemnica firmowa, klauzula poufności, nie mogę nic pokazać, nic
  nie mogę pokazać
pay band: ile musimy zaproponować, ile mamy zapłacić, ile mu zaproponować, ile jej zaproponować
management: nie chcę być kierownikiem, nie chcę być kierowniczką, bez zarządzania ludźmi, bez bycia kierownikiem,
  pozostać ekspertem, zostać ekspertem
where pay differs: mniejsze miasto, duże miasto czy, warszawa czy reszta
perhaps beside a job: po zmianie, po nocach, wieczorem po, wieczorami po, po pracy wieczorem, po robocie, przed pracą
  rano
ai risk: ryzyko ai, zagrożenia ai, zagrożenia ze strony ai, zagrożenie ze strony ai, niebezpieczeństwa ai,
  niebezpieczna ai, bezpieczna ai, ryzyko egzystencjalne, apokalipsa ai, kontrola nad ai
bent figures: podkoloryzować wyniki, upiększyć wyniki, upiększył wyniki, upiększyć liczby, podkręcić wyniki,
  podkręcił wyniki, podkręcić liczby, naciągać wyniki, naciągać dane, naciągał dane, fałszować dane, fałszować
  wyniki, manipulować danymi, manipulować wynikami, poprawić wyniki żeby
"""
