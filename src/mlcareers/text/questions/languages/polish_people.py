"""Topics of the guides on people at work, and their words in Polish. __init__.py tells how it is read."""

PEOPLE = """stress: stres, stresująca, wypalenie, stresujące, stresujący, stresu, wypalony, wypalona, wypaleniu,
  wypalenie zawodowe, wypalenia, nadgodziny, nadgodzin, godziny pracy, czas pracy, przemęczenie, przemęczony,
  przemęczona, zmęczony, zmęczona, presja, work life balance, równowaga, życie prywatne, urlop, przepracowanie,
  przepracowany, ile godzin pracuje, toksyczna, toksyczny, obciążenie, wykończony, wykończona, psychika, weekendy,
  zdrowie psychiczne, mobbing, stresem, stresować, stresuje, stresu w, zestresowany, zestresowana, wypaliłem,
  wypaliłam, wypaliłem się, wypaliłam się, wypalam się, wypala, wypalić, wypalić się, wypaleniem, wypalonym, wypaleni,
  przepalony, mam dosyć, nie wyrabiam, nie wyrabiam się, nie mam siły, nie mam już siły, brak sił, brak energii, nie
  daję już rady, padam, padam na twarz, zajechany, zarobiony, nadgodzinami, nadgodziny bezpłatne, darmowe nadgodziny,
  zostawać po godzinach, przemęczenia, przemęczeniem, wykończenia, wyczerpany, wyczerpana, wyczerpanie, presji,
  presję, pod presją, deadline'y, deadliny, ile godzin pracują, ile godzin pracujecie, godzin pracy, czas wolny,
  balans, work life, life balance, wlb, równowagi, równowadze, życiem prywatnym, życiu prywatnym, życia prywatnego,
  spokojna praca, spokojna, spokojny zawód, bez stresu, mniej stresu, mniej stresująca, zdrowia psychicznego, depresja
  przez pracę, psychicznie, toksyczny szef, toksyczna firma, toksyczne, toksyczni, toksycznej, mobbingu, mobbingiem,
  mobbinguje, szef krzyczy, mikrozarządzanie, micromanagement, urlopu, urlopie, zapierdziel, zapiernicz
on call: dyżury, dyżur, dyżurów, on call, nocne zmiany, zmiany nocne, praca zmianowa, pod telefonem, dyżurach,
  dyżurem, dyżurować, dyżuruje, dyżurowanie, na dyżurze, oncall, oncalle, on calle, nocne, w nocy, nocki, nockach,
  zmianowa, zmianowy, praca w nocy, telefon w nocy, awarie w nocy, weekendowe dyżury
quit: rzucić pracę, rzucić, rzucam, odejść, odejść z pracy, odchodzić, zmienić pracę, zmiana pracy, zmienić firmę,
  zostać czy odejść, czy odejść, kiedy odejść, kiedy zmienić pracę, nieszczęśliwy, niezadowolony, niezadowolona, mam
  dość, nie lubię swojej pracy, nienawidzę swojej pracy, skakanie po firmach, jak długo zostać, jak długo w jednej
  firmie, zmieniać pracę, rzucić tę pracę, rzucić tę robotę, rzucić robotę, rzucić to, rzucam pracę, rzucam robotę,
  odchodzić z pracy, odejść z firmy czy, odejść czy zostać, zostać czy, zostać czy zmienić, zostać w firmie, zmieniać
  firmę, zmienić robotę, zmianie pracy, zmianę pracy, zmiany pracy, zmieniam pracę, zmieniłem pracę, zmienić
  pracodawcę, zmiana pracodawcy, zmiana firmy, zmianie firmy, zmieniać firmy, kiedy zmieniać, kiedy zmieniać pracę,
  jak często zmieniać, jak często zmieniać pracę, co ile lat zmieniać, czas na zmianę, czas zmienić, pora na zmianę,
  pora zmienić, nienawidzę pracy, nienawidzę mojej pracy, nienawidzę tej pracy, nie lubię mojej pracy, nie lubię
  pracy, nie znoszę pracy, nie cierpię pracy, męczę się w, męczę się w pracy, dość pracy, dość tej pracy, mam dość
  pracy, mam dość tej, nie jestem szczęśliwy, nie jestem szczęśliwa, nieszczęśliwa, nieszczęśliwa w pracy,
  niezadowolenie, utknąłem, utknęłam, utknąłem w, utknęłam w, stoję w miejscu, stanąłem w miejscu, nie rozwijam się,
  nie rozwijam się w, niczego się nie uczę, nic się nie uczę, brak rozwoju, zero rozwoju, bez rozwoju, nie mam
  rozwoju, szukać nowej pracy, szukać czegoś nowego, rozglądać się za, rozejrzeć się za, uciec z firmy, uciec z tej
  firmy, uciekać, uciekać z, żałuję wyboru, żałuję decyzji, nikt nie używa moich, nikt nie korzysta z moich, modele
  lądują w szufladzie, modele nie trafiają, w szufladzie, do szuflady, skoczek, skakać po firmach, skakanie
other field: odejść z it, odejść z data science, rzucić it, rzucić programowanie, wyjść z it, alternatywy dla,
  alternatywa dla, coś innego niż, poza it, uciec z it, odejście z it, opuścić branżę, odejść z branży, odejść z
  branży it, odejść z programowania, rzucić data science, rzucić branżę, rzucić branżę it, wyjść z branży, wyjście z
  it, uciec z branży, uciec z data science, dość it, mam dość it, co po it, co zamiast, co zamiast data science, co
  zamiast it, zamiast data science, zamiast programowania, coś zupełnie innego, coś całkiem innego, coś innego w
  życiu, inny zawód, poza branżą, poza branżą it, poza data science, poza informatyką, alternatywa, alternatywy
dull: nudna, nudny, nudne, nudzi, nuda, monotonna, monotonny, powtarzalna, powtarzalne, interesująca, ciekawa,
  ciekawe, rutyna, żmudna, żmudne, nudzić, ciekawy, fajna, nudzę, nudzę się, nudzę się w, nudnie, nudzicie, znudzony,
  znudzona, znudziło, znudziło mi, monotonia, monotonne, monotonii, powtarzalny, powtarzalność, ciągle to samo, w
  kółko to samo, codziennie to samo, ekscytująca, ekscytujące, ekscytujący, fascynująca, fascynujące, interesujący,
  interesujące, ciekawej, ciekawego, ciekawsze, ciekawsza, przyjemna, przyjemne, frajda, sprawia frajdę, siedzenie
  przed komputerem, przed komputerem, przed ekranem, klepanie raportów, praca fizyczna nie
firms: startup, startupy, startupie, startupu, korporacja, korporacji, korpo, duża firma, mała firma, dużej firmie,
  małej firmie, konsulting, doradztwo, big tech, software house, budżetówka, sektor publiczny, urząd, agencja,
  software housie, startup czy korporacja, korporacja czy startup, firma produktowa, startupem, startupami, startupów,
  korporacje czy, korpo czy, korpo czy startup, startup czy korpo, korpo lub, w korpo, z korpo, dużej firmy, małej
  firmy, duże firmy, małe firmy, dużych firmach, małych firmach, duża firma czy, mała firma czy, duża czy mała, mała
  czy duża, firmie produktowej, firma produktowa czy, konsultingu, konsultingowa, konsultingowej, doradcza, big four,
  wielka czwórka, faang, faangu, banku, bank czy, w banku, urzędzie, państwowa firma, państwowej firmie, sektorze
  publicznym, sektora publicznego, administracja publiczna, administracji publicznej, budżetówce, agencji, software
  house czy, software housy, średnia firma, rodzinna firma, fundacja
sole person: jedyny, jedyna, jedyny data scientist, jedyna osoba, jako jedyny, jako jedyna, sam w firmie, sama w
  firmie, jednoosobowy zespół, jednoosobowy, człowiek orkiestra, jestem sam, jedyny w firmie, sam jeden, sama jedna,
  jedynym, jestem jedyny, jestem jedyna, jedyny analityk, jedyny specjalista, jedynym data scientistem, jedynym
  analitykiem, pracuję sam, pracuję sama, sam w zespole, sama w zespole, sam w dziale, bez zespołu, bez seniora, bez
  seniorów, bez mentora, nie ma seniora, nie mam od kogo, nie mam się od kogo, nie mam kogo zapytać, nie ma kogo
  zapytać, nikogo do pomocy, jednoosobowym, jednoosobowego, od wszystkiego, osoba od wszystkiego, człowiekiem
  orkiestrą
impostor: syndrom oszusta, syndrom impostora, impostor, oszust, oszustem, nie nadaję się, nie jestem wystarczająco, za
  głupi, za głupia, głupi, głupia, zbyt głupi, czuję się głupi, nie daję rady, nie nadążam, zagubiony, zagubiona, za
  wolny, niewystarczający, nie dość dobry, za słaby, za słaba, czuję się gorszy, dość bystry, syndromem oszusta,
  syndromu oszusta, zespół oszusta, impostora, oszustką, oszukuję wszystkich, czuję się oszustem, czuję się jak
  oszust, czuję się głupia, czuję się za głupi, czuję się słaby, czuję się beznadziejny, nic nie umiem, nic nie wiem,
  nic nie rozumiem, niczego nie rozumiem, nie rozumiem nic, nie jestem dość dobry, nie jestem dość dobra, nie jestem
  wystarczająco dobry, nie jestem wystarczająco dobra, wystarczająco dobry, wystarczająco dobra, wystarczająco mądry,
  wystarczająco mądra, dość dobry, dość dobra, dość mądra, dość mądry, za mało umiem, nie ogarniam pracy, nie nadążać,
  nie nadąża, wszyscy są lepsi, wszyscy lepsi ode mnie, lepsi ode mnie, koledzy są lepsi, gorszy od, gorsza od, gorszy
  niż inni, zwątpiłem, wątpię w siebie, brak wiary w siebie, pewność siebie, pewności siebie, zdemaskują, wyjdzie na
  jaw, wyda się że, odkryją że
ninety days: pierwszy dzień, pierwszy tydzień, pierwsze tygodnie, pierwszy miesiąc, pierwsze miesiące, pierwsze trzy
  miesiące, pierwsze 90 dni, pierwsze dni, okres próbny, okresie próbnym, nowa praca, nowej pracy, nową pracę,
  onboarding, wdrożenie, wdrożenia, w nowej pracy, nowym stanowisku, zaczynam nową pracę, w pierwszych tygodniach,
  pierwszych tygodniach, pierwszych dniach, pierwszych miesiącach, w pierwszym miesiącu, pierwszym miesiącu, pierwszym
  tygodniu, w pierwszym tygodniu, pierwszego dnia, pierwsze sto dni, pierwsze 100 dni, pierwszych 90 dni, pierwszy
  dzień pracy, pierwszy dzień w pracy, pierwsze dni w, okresu próbnego, okresem próbnym, na okresie próbnym, próbny,
  nową robotę, nowej roboty, w nowej robocie, nowa robota, nową firmę, nowej firmie, nowa firma, w nowej firmie, nowym
  zespole, w nowym zespole, nowym miejscu, zaczynam pracę, zaczynam w, zaczynam w poniedziałek, zaczynam od
  poniedziałku, zaczynam jako, zacząłem pracę, zaczęłam pracę, dostałem pracę i, dostałam pracę i, dopiero zacząłem,
  dopiero zaczęłam, wdrożyć się, wdrożyć się w, wdrożeniu, wdrażać się, wdrażam się, onboardingu, onboardingiem, dobre
  wrażenie, pierwsze wrażenie, dobrego wrażenia, nowy w pracy, nowa w pracy
age: wiek, za stary, za późno, po czterdziestce, po trzydziestce, po pięćdziesiątce, w wieku 40, w wieku 50, w wieku
  35, po 40, po 50, po 30, za stara, wieku, stary, stara, zbyt stary, w wieku 30, w wieku 45, w wieku 55, w wieku 60,
  po 35, po 45, po 55, po 60, czterdziestka, pięćdziesiątka, trzydziestka, mam 40, mam 45, mam 50, mam 35, starszy,
  starsi, dyskryminacja ze względu na wiek, późno, nie za późno, czy nie za późno, dyskryminacja wiekowa, ageizm, za
  młody, emerytura, przed emeryturą, lat czterdziestu, wiekiem, starsze, wiekowo, wiekowy, w tym wieku, w moim wieku,
  w jakim wieku, do jakiego wieku, ile trzeba mieć lat, ile mam lat, za stary na, za stara na, zbyt stara, zbyt późno,
  jest za późno, nie jest za późno, czy już za późno, już za późno, późno zacząć, późny start, późniejszym wieku, po
  czterdziestce zmienić, czterdziestolatek, czterdziestolatka, czterdziestolatków, trzydziestolatek, trzydziestolatka,
  pięćdziesięciolatek, pięćdziesięciolatka, przed czterdziestką, przed trzydziestką, przed pięćdziesiątką, koło
  czterdziestki, mam 38, mam 42, mam 43, mam 44, mam 47, mam 48, mam 52, mam 55, mam 60, mam 32, mam 30, w wieku 38, w
  wieku 42, w wieku 48, w wieku 28, w wieku 32, skończyłem 40, skończyłam 40, skończyłem 50, skończyłam 50, 40 lat, 45
  lat, 50 lat, 35 lat, 30 lat, 55 lat, 60 lat, lat 40, lat 50, 40 plus, 50 plus, starszym, starszej, starszych,
  dojrzały, dojrzała, dojrzałym wieku, dyskryminacja wieku, za młoda, zbyt młody, zbyt młoda, emeryt, emerytka,
  emerytury, emeryturze, wiekowa
returning: po macierzyńskim, po urlopie, powrót do pracy, po przerwie, urlop macierzyński, macierzyński,
  macierzyńskim, urlopie macierzyńskim, po urlopie macierzyńskim, urlop wychowawczy, wychowawczym, wrócić do pracy,
  powrót, powrotu, wracam do pracy, wracam, wrócić, przerwa w karierze, przerwa, przerwie, luka w cv, luki w cv,
  dziura w cv, po latach przerwy, urlop rodzicielski, tacierzyński, rok przerwy, wracać do zawodu, sabbatical, po
  ciąży, po dziecku, po urodzeniu dziecka, po urlopie rodzicielskim, po urlopie wychowawczym, po wychowawczym, na
  wychowawczym, na macierzyńskim, urlopu macierzyńskiego, urlopem macierzyńskim, wychowawczy, wracać do pracy, wraca
  do pracy, wracam na rynek, wrócić na rynek, wrócić do zawodu, wrócić do it, wrócić do branży, wrócić po, powrót do
  zawodu, powrót do it, powrót po, powrót na rynek, powrotem do pracy, powrocie, powrocie do pracy, po długiej
  przerwie, po dłuższej przerwie, po kilku latach przerwy, po 2 latach przerwy, po 3 latach przerwy, po 5 latach
  przerwy, po roku przerwy, lata przerwy, lat przerwy, dwa lata przerwy, trzy lata przerwy, przerwę w karierze,
  przerwy w karierze, przerwy w pracy, przerwa w pracy, przerwę, przerwy, luka w życiorysie, luki w życiorysie, dziury
  w cv, dziurę w cv, lukę w cv, gap year, kura domowa, siedziałam w domu, siedziałem w domu, siedzę w domu z
family: dzieci, rodzina, dziećmi, dziecko, dzieckiem, dziecka, rodziny, rodzinę, matka, mama, ojciec, tata, rodzic,
  rodzice, samotna matka, życie rodzinne, pogodzić z rodziną, pogodzić z dziećmi, matki, rodziców, rodzinie, rodzin,
  rodzinny, rodzinna, rodzinne, rodzinnego, dzieciom, dzieciach, dzieciaki, dzieciakami, z dzieckiem, z dziećmi, małe
  dzieci, małymi dziećmi, małym dzieckiem, niemowlę, niemowlakiem, maluchem, mam dzieci, mam dziecko, mamy z dziećmi,
  mam dwójkę dzieci, dwójka dzieci, dwójkę dzieci, samotny ojciec, rodzicem, rodzicom, rodzicielstwo, ojcem,
  tatusiowie, w ciąży, ciąży, żłobek, przedszkole
illness: niepełnosprawność, niepełnosprawny, niepełnosprawna, niepełnosprawności, niepełnosprawnością, orzeczenie,
  autyzm, autyzmu, autystyczny, autyzmem, adhd, choroba przewlekła, przewlekle chory, depresja, depresji, dysleksja,
  niewidomy, głuchy, wózek inwalidzki, zespół aspergera, neuroatypowy, spektrum, stopień niepełnosprawności,
  niepełnosprawnych, niepełnosprawnym, z niepełnosprawnością, osoba niepełnosprawna, osoby z niepełnosprawnością, z
  orzeczeniem, orzeczeniem, orzeczenia, grupa inwalidzka, rencista, rencistka, na rencie, renta, choroba psychiczna,
  choroby psychicznej, przewlekła choroba, przewlekłej choroby, chory, chora, choruję, choruję na, zachorowałem,
  zachorowałam, autystyczna, autystyków, autystą, w spektrum, w spektrum autyzmu, spektrum autyzmu, aspergera,
  aspergerem, asperger, z adhd, mam adhd, adhdowiec, neuroatypowa, neuroatypowość, neuroróżnorodny, depresję, lękowe,
  zaburzenia, zaburzeniami, dwubiegunowa, dyslektyk, niewidoma, słabowidzący, niesłyszący, niesłysząca, głucha, wózku,
  wózku inwalidzkim, na wózku, padaczka, cukrzyca, stwardnienie
parttime: pół etatu, na pół etatu, część etatu, pół etacie, na część etatu, niepełny etat, niepełny wymiar, w
  niepełnym wymiarze, cztery dni, czterodniowy tydzień, 4 dni, czterodniowy, trzy dni w tygodniu, skrócony, mniej
  godzin, 20 godzin, 30 godzin, part time, etat część, pół etat, pół etatu w, połowa etatu, połowę etatu, ćwierć
  etatu, trzy czwarte etatu, 3 4 etatu, 1 2 etatu, niepełnym etacie, niepełnego etatu, niepełnym wymiarze, część
  czasu, na część etatu w, mniejszy wymiar, krótszy tydzień, krótszy dzień, krótszy tydzień pracy, czterodniowym,
  czterodniowego, 4 dniowy tydzień, 4 dniowy, cztery dni w tygodniu, dwa dni w tygodniu, 4 godziny dziennie,
  skróconym, skróconego, parttime, 25 godzin, 10 godzin tygodniowo praca, elastyczne godziny, elastyczny czas pracy,
  mniej pracować, mniej godzin tygodniowo
beside a job: po pracy, pracując, godzin tygodniowo, obok pracy, przy pracy na etacie, łączyć z pracą, pogodzić z
  pracą, pracując na etacie, na pełen etat, na pełny etat, pełny etat, pełen etat, etacie, etat, wieczorami, wieczory,
  w weekendy, weekendowe, weekendami, po godzinach, w wolnym czasie, godzin w tygodniu, godzin dziennie, bez rzucania
  pracy, nie rzucając pracy, równolegle z pracą, zaocznie, zaoczne, dodatkowo po, pracuję na etacie i, pracuję i uczę
  się, pracując zawodowo, praca i nauka, nauka i praca, nauka po pracy, uczyć się po pracy, uczę się po pracy, po
  pracy uczyć, uczyć się wieczorami, uczę się wieczorami, nauka wieczorami, wieczorowo, wieczorowe, obok etatu, obok
  etatu uczyć, łączyć naukę z pracą, łączyć pracę z nauką, łączyć pracę ze studiami, pogodzić naukę z pracą, pogodzić
  pracę z nauką, pogodzić pracę ze studiami, pogodzić studia z pracą, pogodzić z etatem, w trakcie pracy, nie
  zwalniając się, bez rezygnacji z pracy, nie rezygnując z pracy, nie rzucając etatu, dwie godziny dziennie, godzinę
  dziennie, godzina dziennie, 2 godziny dziennie, 10 godzin tygodniowo, godziny tygodniowo, godziny w tygodniu, ile
  godzin tygodniowo, ile godzin w tygodniu, tygodniowo, studia zaoczne a praca, zaocznych
keep people: zatrzymać, utrzymać, zatrzymać pracowników, utrzymać pracowników, rotacja, rotacji, odchodzą, dlaczego
  odchodzą, czemu odchodzą, retencja, zatrzymać data, zatrzymać ludzi, ludzie odchodzą, utrzymać ludzi, utrzymać
  specjalistów, utrzymać data scientistów, utrzymać programistów, utrzymać talenty, zatrzymać talenty, zatrzymać
  specjalistów, zatrzymać pracownika, nie tracić ludzi, żeby nie odeszli, żeby nie odchodzili, uciekają ludzie,
  uciekają nam, ludzie uciekają, odchodzą nam, odchodzą ode mnie, odchodzą z firmy, pracownicy odchodzą, rotację,
  fluktuacja, fluktuacji, lojalność pracowników, retencji
women: kobiety, kobiet, kobietom, kobieta, dziewczyny, dziewczyn, płeć, płci, luka płacowa, różnice płac, równość,
  dyskryminacja kobiet, dyskryminacja, seksizm, kobiety w it, jako kobieta, kobietach, różnorodność, dla kobiet,
  mężczyzn i kobiet, mniej niż mężczyźni, kobiecie, kobietami, dziewczyna, dziewczyny w it, jestem kobietą, jestem
  dziewczyną, kobiet w it, kobiety zarabiają, zarobki kobiet, zarobków kobiet, luki płacowej, lukę płacową, luka w
  zarobkach, nierówność płac, nierówności płac, równouprawnienie, męskie środowisko, męskim środowisku, męska branża,
  męskiej branży, zdominowana przez mężczyzn, zdominowanej przez mężczyzn, wśród mężczyzn, samych facetów, sami
  faceci, dyskryminowana, dyskryminowane, dyskryminują, dyskryminacji, seksizmu, seksizmem, płciowa, feminizacja,
  parytet, parytety, luka wynagrodzeń
academia: akademicka, kariera akademicka, karierę akademicką, kariera naukowa, karierę naukową, naukowiec na
  uczelni, uczelnia czy, nauka czy przemysł, na uczelni, praca na uczelni, profesura, adiunkt, postdoc, doktorat
  czy praca, naukowa, środowisko akademickie, uczelnia a biznes, zostać na uczelni, pracować na uczelni, pracy na
  uczelni, pracę   na uczelni, kariery naukowej, karierze naukowej, pracy naukowej, praca naukowa, pracę naukową,
  naukowiec czy, naukowcem, naukowca, habilitacja, habilitacji, habilitację, postdoca, postdoku, postdokiem,
  profesurę, akademickiej, akademickie, akademickim, akademicki, nauka czy biznes, nauka czy firma, badania czy
  biznes, badania naukowe, doktorat czy przemysł, doktorat czy biznes, doktorat czy firma, robić doktorat czy, iść
  na doktorat czy, zostać   na doktoracie czy
lab: laboratorium, laboratoria, laboratorium ai, instytut badawczy, ośrodek badawczy, instytut, laboratorium badawcze,
  laboratoriach, laboratoriów, labie, labach, instytucie, instytucie badawczym, instytuty badawcze, ośrodku badawczym
hiring: zatrudnić, zatrudniać, zatrudniam, zatrudnienie, zatrudnienia, zatrudnić kogoś, zatrudniamy, rekrutować,
  rekrutuję, rekrutujemy, rekrutowanie, pozyskać, znaleźć pracowników, znaleźć specjalistę, znaleźć specjalistów,
  przyjąć do pracy, szukamy pracownika, zatrudnić specjalistę, zatrudniania, zatrudniając, zatrudniania specjalistów,
  zatrudnimy, zatrudniłem, zatrudniłbym, zatrudniłabym, zatrudnieniem, zatrudnieniu, zatrudnić analityka, zatrudnić
  specjalistów, zatrudnić ludzi, rekrutacja pracowników, rekrutacji pracowników, rekrutować ludzi, rekrutować do,
  rekrutowaniu, pozyskać pracowników, pozyskiwać, szukamy do zespołu, szukamy ludzi, szukam do zespołu, szukam
  pracownika, szukam ludzi do, znaleźć dobrego analityka, znaleźć dobrego, znaleźć kogoś, znaleźć ludzi, znaleźć
  kandydatów, zatrudnienie data scientista, zatrudniałeś
first hire: zatrudnić najpierw, kogo zatrudnić, zatrudnić jako pierwszego, kogo zatrudnić najpierw, kogo pierwszego,
  pierwszy data scientist, pierwsze zatrudnienie, pierwszego pracownika, pierwszy pracownik, zbudować zespół danych,
  zbudować zespół data, zbudować zespół ai, budować zespół data, stworzyć zespół data, kogo najpierw, pierwszego
  analityka, zespół od zera, kogo zatrudnić pierwszego, kogo powinniśmy zatrudnić, kogo zatrudnić jako, kogo zatrudnić
  do, kogo zatrudnić na, kogo przyjąć, kogo przyjąć najpierw, kogo wziąć, kogo wziąć na początek, kogo szukać
  najpierw, kogo potrzebuję, kogo potrzebujemy, kogo powinienem zatrudnić, kogo mam zatrudnić, najpierw zatrudnić,
  zatrudnić pierwszego, zatrudnić pierwszą, pierwszy analityk, pierwszą osobę od danych, pierwsza osoba od danych,
  pierwszą osobę od ai, osobę od ai, budujemy zespół data, budujemy zespół ai, budowa zespołu, budowa zespołu data,
  budować zespół od, stworzyć zespół, stworzyć dział, stworzyć dział danych, zbudować zespół, zbudować dział, zbudować
  dział danych, mała firma zatrudnić, potrzebujemy data scientista, czy potrzebujemy data, czy moja firma potrzebuje
choose candidates: kandydat, kandydaci, kandydatów, kandydata, ocenić, ocenić kandydata, oceniać, oceniać kandydatów,
  ocena kandydatów, sprawdzić kandydata, sprawdzić umiejętności, wybrać kandydata, przeprowadzić rozmowę, prowadzić
  rozmowę, prowadzić rozmowy, jak rekrutować, poznać dobrego, jak sprawdzić, weryfikować, zweryfikować, selekcja,
  rozmowę prowadzić, pytać kandydata, kandydatami, kandydatem, kandydatki, kandydatka, kandydatkę, kandydatom,
  kandydatach, kandydatowi, oceniać kandydata, oceniacie, ocenić czy, ocenić umiejętności, ocena kandydata, oceny
  kandydatów, sprawdzić wiedzę, sprawdzić wiedzę kandydata, sprawdzić czy kandydat, sprawdzić czy ktoś, sprawdzać
  kandydatów, sprawdzać na rozmowie, sprawdzić na rozmowie, przetestować kandydata, testować kandydatów, odróżnić
  dobrego, rozpoznać dobrego, poznać czy ktoś, poznać czy kandydat, skąd wiedzieć czy kandydat, jak przeprowadzić
  rozmowę, przeprowadzać rozmowy, prowadzić rozmowy rekrutacyjne, prowadzę rekrutację, prowadzę rozmowy, rekrutuję do
  zespołu, jakie pytania zadać kandydatowi, pytania do kandydata, pytania dla kandydata, pytania dla kandydatów, o co
  pytać kandydata, o co pytać kandydatów, co pytać kandydata, zadać kandydatowi, wybierać kandydatów, wybór kandydata,
  selekcji, nie znam się na danych, sam się nie znam, sama się nie znam, nie jestem techniczny, nie jestem techniczna,
  nie znam się na tym
advert: napisać ogłoszenie, pisać ogłoszenie, napisać ogłoszenie o pracę, dobre ogłoszenie, wzór ogłoszenia,
  przygotować ogłoszenie, opublikować ogłoszenie, szablon ogłoszenia, treść ogłoszenia, stworzyć ogłoszenie,
  sformułować ogłoszenie, formułować ogłoszenie, napisać ofertę pracy, napisać dobrą ofertę, pisać oferty pracy,
  wystawić ogłoszenie, dać ogłoszenie, dobre ogłoszenie o pracę, dobrego ogłoszenia, treść oferty, treść oferty pracy,
  opis stanowiska napisać, napisać opis stanowiska, ogłoszenie przyciągnie, ogłoszenie dla
pay band: widełki płacowe, widełek, widełki wynagrodzeń, ile muszę zapłacić, ile zapłacić, ile zaoferować, jaką pensję
  zaoferować, jakie wynagrodzenie zaproponować, ile zaproponować, budżet na, ile płacić, ile powinienem zapłacić, ile
  powinniśmy zapłacić, ile powinniśmy płacić, ile powinniśmy zaoferować, ile zaoferować kandydatowi, ile musimy
  zapłacić, ile dać, ile dać na, ile zapłacić data, ile płacić data, ile kosztuje zatrudnienie, ile kosztuje
  pracownik, koszt zatrudnienia, jakie widełki, jakie widełki ustalić, jakie widełki dać, ustalić widełki, przedział
  płacowy, przedziały płacowe, benchmark płac
levelling: poziomy w zespole, poziomy stanowisk, matryca kompetencji, siatka płac, siatka stanowisk, ścieżki kariery w
  firmie, zatrudnić juniora czy seniora, junior czy senior zatrudnić, określić poziomy, taryfikator, poziomowanie,
  poziomy w firmie, poziomy kariery, ustalić poziomy, zdefiniować poziomy, ścieżki rozwoju w firmie, zbudować ścieżki
  kariery, matryca umiejętności, drabinka stanowisk, senior czy junior, juniora czy seniora, seniora czy juniora,
  seniora czy dwóch, jednego seniora czy, dwóch juniorów, jak wycenić poziom
team: zespół, zespołu, zespoły, zespołem, zespole, zespół danych, zespół data, zespół ai, struktura zespołu, wielkość
  zespołu, skład zespołu, zespół centralny, scentralizowany, zdecentralizowany, organizacja zespołu, zespołów, zespole
  data, zespołami, zespołowi, działu danych, dział danych, dziale danych, dział data, struktura działu, strukturę
  zespołu, podział ról, podział ról w, role w zespole, ról w zespole, organizacja działu, wielkości zespołu, ile osób
  w zespole, kto w zespole, skład działu, centralny zespół, w jednym zespole, zespoły data, zespoły danych
teaching: uczniów, uczniowie, uczniom, uczeń, studentów, studenci, studentom, nauczać, nauczanie, nauczania, uczyć
  dzieci, uczyć innych, prowadzić zajęcia, zajęcia, lekcja, w szkole, szkole, klasie, wykład, wykłady, uczyć uczniów,
  prowadzę zajęcia, uczyć studentów, uczę w, uczę ai, uczyć ai, uczyć innych ai, uczyć młodzież, uczyć programowania
  dzieci, młodzież, młodzieży, uczniami, uczniowi, studentami, studentach, zajęć, zajęciach, zajęciami, na zajęciach,
  zajęcia z, zajęcia z ai, prowadzić zajęcia z, lekcji, lekcje z, na lekcji, na lekcjach, wykładać, wykładam, wykładu,
  wykładach, klasa, klasę, klas, w liceum, w technikum, w podstawówce, kółko informatyczne, warsztaty, warsztatów,
  prowadzić warsztaty, korepetycje, nauczam, tłumaczyć uczniom, wytłumaczyć uczniom, wyjaśnić uczniom, wytłumaczyć
  dzieciom
become a teacher: zostać nauczycielem, zostać trenerem, zostać wykładowcą, zostać szkoleniowcem, prowadzić szkolenia,
  prowadzić kursy, trener ai, nauczyciel programowania, szkoleniowiec, instruktor, uczyć data science, uczyć machine
  learningu, zostać nauczycielką, zostać trenerką, zostać instruktorem, zostać mentorem, zostać wykładowcą data,
  zostać trenerem ai, jako trener, jako wykładowca, jako szkoleniowiec, jako mentor, szkoleniowcem, instruktorem,
  trenerem, trener data science, szkolić innych, szkolić firmy, prowadzić szkolenia z, prowadzenie szkoleń, prowadzić
  własny kurs, stworzyć własny kurs, sprzedawać kurs, nagrać kurs, sprzedawać szkolenia
assess students: oceniać studentów, oceniać uczniów, oceny, ocena studentów, sprawdzian, sprawdziany, kolokwium,
  egzaminować, plagiat, plagiaty, praca domowa uczniów, prace domowe, zaliczenie, ocenianie, oceniać prace, oceniać
  prace studentów, ocenić prace, ocenić prace studentów, ocenianiu, ocen, ocenami, ocenić studentów, ocenić uczniów,
  ocenianie studentów, ocenianie uczniów, sprawdzać prace, sprawdzać prace domowe, sprawdzianie, sprawdzianów,
  sprawdzianu, kartkówka, kartkówki, kolokwia, kolokwiów, egzamin dla studentów, egzamin ustny, egzaminy dla
  studentów, plagiatu, plagiatem, plagiatów, prac domowych, pracę domową, prac zaliczeniowych, prace zaliczeniowe,
  praca zaliczeniowa, prace studentów, prac studentów, wypracowania, studenci ściągają, uczniowie ściągają, studenci
  używają chatgpt, uczniowie używają chatgpt, studenci piszą chatgpt, zadania studentów
ethics: etyka, etyczne, etyczny, etyki, moralność, moralne, sumienie, wojsko, wojskowe, wojskowy, zbrojeniówka,
  etyczna, etycznie, etycznego, etycznych, nieetyczne, nieetyczny, etyczności, moralnie, moralna, moralny, moralności,
  sumieniem, z sumieniem, wojsku, wojska, zbrojeniowy, zbrojeniówce, zbrojeniowej, zbrojeniówki, broń, broni, hazard,
  hazardu, hazardowa, szkodliwe, szkodliwy
applicants: kandydatów na miejsce, kandydatów na jedno miejsce, ilu kandydatów, osób na jedno miejsce, kandydatów na
  stanowisko, ilu chętnych, ilu chętnych na, ilu kandydatów na, ile osób aplikuje, ile osób na, ile cv na, ile
  zgłoszeń, ile aplikacji na, cv na jedno, kandydatów przypada, aplikuje na jedno, osób aplikuje
curriculum: program nauczania, programu nauczania, program kursu, program studiów, treści, czego uczyć, sylabus,
  program zajęć, plan zajęć, przygotować kurs, plan wykładów, co powinno być w kursie, tematy zajęć, ułożyć program,
  programu kursu, programu zajęć, programu studiów, programem, program nauki dla, program wykładów, program
  przedmiotu, program warsztatów, sylabusa, sylabusie, czego uczyć studentów, czego uczyć uczniów, czego uczyć na, co
  uczyć, czego nauczać, co powinien zawierać kurs, co powinien zawierać program, zaprojektować kurs, ułożyć kurs,
  ułożyć plan zajęć, ułożyć zajęcia, układam program, układam kurs, tematy lekcji, tematy wykładów, treści kursu,
  treści zajęć, w programie kursu, zakres materiału
leave academia: odejść z uczelni, z uczelni, odejść z nauki, odejście z uczelni, z uczelni do, z uczelni do przemysłu,
  z nauki do przemysłu, po doktoracie, po obronie doktoratu, po phd, z akademii, rzucić doktorat, odejść z akademii, z
  uczelni do firmy, z nauki do biznesu, z doktoratu do, opuścić uczelnię, z uczelni do korporacji, przejść z uczelni,
  z uczelni do biznesu, z uczelni do it, z uczelni do data, z uczelni do pracy, z uczelni na, odchodzę z uczelni,
  odchodzić z uczelni, uciec z uczelni, uciekam z uczelni, rzucić uczelnię i, rzucam doktorat, przerwać doktorat,
  dokończyć doktorat, dokończyć doktorat czy, skończyć doktorat czy, z postdoca do, z akademii do, z akademii do
  biznesu, ze świata nauki, ze środowiska akademickiego, z nauki do it, z nauki do data, z nauki do firmy, po
  doktoracie do, po doktoracie z, po doktoracie w, po doktoracie z fizyki, doktorat i co dalej, z doktoratem do
  przemysłu, z doktoratem do firmy, z doktoratem w biznesie, wyjście z akademii, poza akademią, poza uczelnią
advise pupils: doradztwo zawodowe, doradzić uczniom, doradzić uczniowi, co powiedzieć uczniom, doradzić dziecku,
  doradzić synowi, doradzić córce, doradca zawodowy, doradzać uczniom, co doradzić uczniom, co doradzić dziecku, co
  doradzić młodym, doradzić młodym, doradzić młodzieży, doradzać młodzieży, doradzić młodym ludziom, mój syn chce,
  moja córka chce, syn chce, córka chce, syn chce studiować, córka chce studiować, syn pyta, córka pyta, dla syna, dla
  córki, dla dziecka, mojemu synowi, mojej córce, mojego syna, uczniowie pytają, maturzystom, maturzystów, maturzyści,
  doradcą zawodowym, doradcy zawodowi, doradztwa zawodowego
management: menedżer, kierownik, menedżerem, menedżera, managerem, managera, kierownikiem, kierownika, kierownicze,
  zarządzanie zespołem, zarządzać zespołem, zarządzać ludźmi, zarządzanie ludźmi, lider, lidera, liderem, team lead,
  team leader, tech lead, team leaderem, teamleader, prowadzić zespół, kierować zespołem, ekspert czy manager, ścieżka
  menedżerska, ścieżka ekspercka, szef zespołu, dyrektor, kadra kierownicza, menedżerska, techniczna czy menedżerska,
  przełożony, kierowanie, kierownictwo, kierowniku, kierownikami, kierowniczy, kierowniczym, kierowniczego, menadżer,
  menadżerem, menadżera, menedżerskie, menedżerskich, menedżerskiej, managerskie, managerska, managerskiej, manager
  czy, manager lub, zostać managerem, zostać menedżerem, zostać kierownikiem, zostać liderem, zostać team leadem,
  zostać szefem, szefem, szefowa, szefem zespołu, szefa zespołu, lead czy, leadem, leada, team leada, team leadem,
  team leaderze, tech leadem, liderka, liderów, zarządzać, zarządzać innymi, zarządzam zespołem, zarządzania zespołem,
  zarządzania ludźmi, kierować ludźmi, kieruję zespołem, kierowania zespołem, kierowaniu, prowadzę zespół, ekspert czy
  lider, ekspert czy kierownik, specjalista czy manager, ekspert czy menedżer, technicznie czy, zostać techniczny,
  zostać technicznym, zostać przy technice, pozostać techniczny, nie chcę zarządzać, nie chcę być managerem, nie chcę
  być menedżerem, nie chcę kierować, ludźmi zarządzać, individual contributor, head of data, dyrektorem, cto, chief
  data officer
promotion: awansować, zostać seniorem, awansu, awansem, awansować na, dostać awans, awansuje, senior po, z juniora na
  mida, z mida na seniora, junior na mid, mid na senior, seniorem, zostać mid, zostaje się seniorem, do seniora, być
  seniorem, wyższy poziom, szybko awansować, awanse, na seniora, awansowałem, awansowałam, awansował, awansowania,
  awansowanie, awansie, awansowaniu, awansują, nie awansuję, pominięty przy awansie, pominęli mnie, bez awansu, brak
  awansu, szansa na awans, szanse na awans, awans na, awans na seniora, awans na mida, zostać midem, zostać regularem,
  na mida, na stanowisko seniora, do poziomu seniora, kiedy senior, kiedy seniorem, kiedy zostanę seniorem, kiedy jest
  się seniorem, jak zostać seniorem, senior po ilu, seniorem po, po ilu latach senior, po ilu latach seniorem, lat
  żeby zostać seniorem, na staffa, zostać principalem, zostać staff, wejść na seniora, dojść do seniora, dojście do
  seniora, przeskoczyć na seniora, z mid na seniora, z junior na mid"""
