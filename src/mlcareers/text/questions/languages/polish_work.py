"""Topics of the guides on work and people, and their words in Polish. __init__.py tells how it is read."""

WORK = """negotiation: negocjować, negocjacje, negocjować wynagrodzenie, negocjacja, negocjacji, negocjować pensję,
  negocjować stawkę, negocjuję, negocjacjach, negocjować ofertę, ugrać, wynegocjować, wynegocjowania, kontroferta,
  kontrofertę, więcej pieniędzy, targować, negocjować zarobki
raise: podwyżka, podwyżkę, o podwyżkę, podwyżki, podwyżek, poprosić o podwyżkę, prosić o podwyżkę, dostać podwyżkę,
  wywalczyć podwyżkę, podwyżka wynagrodzenia, więcej zarabiać w, wyższa pensja, podnieść pensję, szefa o
first number: oczekiwania finansowe, oczekiwaniach finansowych, oczekiwań finansowych, ile zażądać, ile chcieć, ile
  powiedzieć, jaką kwotę podać, jaką stawkę podać, podać kwotę, wymagania finansowe, ile podać, obecne zarobki, obecna
  pensja, oczekiwania płacowe, pierwszy podać
deadline: czas do namysłu, czas na zastanowienie, czas na decyzję, termin odpowiedzi, termin decyzji, czas na
  odpowiedź, ile czasu na decyzję, zwlekać z odpowiedzią, oferta wygasa, ile mam czasu
two offers: dwie oferty, dwie oferty pracy, dwóch ofert, którą ofertę, która oferta, porównać oferty, między dwiema
  ofertami, kilka ofert, wybrać ofertę, dwie propozycje
startup check: praca w startupie, oferta ze startupu, oferta od startupu, zanim podpiszę, przed podpisaniem, sprawdzić
  startup, dołączyć do startupu, startup wiarygodny, wiarygodny startup, iść do startupu, pewny startup
equity: akcje, akcji, opcje, opcje na akcje, udziały, udziałach, premia, premie, bonus, bonusy, premii, rsu, esop,
  vesting, equity, udziałów
notice: okres wypowiedzenia, wypowiedzenie, wypowiedzenia, złożyć wypowiedzenie, zwolnić się, zwolnię się, odejść z
  firmy, odejście z firmy, rzucić wypowiedzenie, okresie wypowiedzenia, miesięczne wypowiedzenie, przekazanie
  obowiązków, rozstać się z firmą
freelance: freelancer, b2b, freelancing, działalność, samozatrudnienie, freelance, freelancerem, freelancerzy,
  freelancera, wolny strzelec, na własny rachunek, własna działalność, działalność gospodarcza, jdg, samozatrudniony,
  kontraktor, kontraktorem, zlecenia, zleceń, klientów własnych, własna firma, własną firmę, niezależny konsultant,
  jako freelancer, na b2b
day rate: stawka dzienna, stawka godzinowa, stawki, stawkę, stawkę godzinową, stawki dzienne, stawkę dzienną, ile brać
  za godzinę, za godzinę, na godzinę, ile za godzinę, ile za dzień, za dzień, fakturować, wycenić, wycena, stawki
  godzinowe, stawka freelancera, godzinowa, mandays
contract: umowa o pracę, b2b czy, umowa, umowę o pracę, umowa zlecenie, umowę zlecenie, umowa o dzieło, kontrakt, b2b
  czy uop, uop, uop czy b2b, b2b vs, czy b2b, umowa o pracę czy, etat czy b2b, czas nieokreślony, czas określony,
  umowy, umowę, rodzaj umowy, agencja pracy, outsourcing, etat czy
travel: delegacje, delegacja, delegacji, podróże, podróże służbowe, podróży, podróżować, wyjazdy służbowe, wyjazdy,
  wyjazdów, u klienta, podróżowania, dojazdy do klienta
remote: zdalnie, zdalna, praca zdalna, zdalne, zdalnej, z domu, praca zdalnie, pracy zdalnej, pracę zdalną, zdalny,
  zdalnych, pracować zdalnie, hybrydowa, hybrydowo, hybrydowy, hybrydowej, praca z domu, pracować z domu, cyfrowy
  nomada, home office, 100 zdalnie, w pełni zdalna, stacjonarnie, stacjonarna, biuro, z biura, całkowicie zdalnie, w
  pełni zdalnie
from abroad: dla zagranicznej firmy, dla firmy z usa, dla amerykańskiej firmy, dla zagranicznych firm, dla firmy
  zagranicznej, dla firm zagranicznych, dla amerykańskich firm, z polski dla, zdalnie z polski, z polski, dla firmy w
  usa, dla firmy z zagranicy, zagraniczny pracodawca, zagranicznego pracodawcy, zagraniczną firmę, zdalnie dla, za
  dolary, dla usa
layoffs: zwolnienia, zwolniony, zwolniona, zwolnień, zwolnieniu, zwolnieniach, zwolnili, zwolniono, zostałem
  zwolniony, zostałam zwolniona, zwolnienia grupowe, zwolnień grupowych, redukcja etatów, redukcje, redukcja, wylali,
  wyrzucili, wywalili, utrata pracy, straciłem pracę, straciłam pracę, stracić pracę, strata pracy, bezrobocie,
  bezrobotny, bezrobotna, odprawa, utraty pracy, cięcia, likwidacja stanowiska, wypowiedzenie od pracodawcy
bubble: bańka, bańka ai, pęknie, pęknięcie, pękła, hype, tylko hype, moda, chwilowa moda, zima ai, przehajpowane,
  przehypowane, dmuchana, balon, bańki, przejściowa moda
replace: zastąpi, zastąpić, zastąpiony, zabierze, zabierze pracę, zniknie, wyprze, zastępuje, zastąpione, zastąpiona,
  zastąpieni, zastępowanie, zastępuje ludzi, zabiera, zabierze nam, zabrać pracę, zabiorą, odbierze, odbierze pracę,
  odebrać, zniknie zawód, zniknąć, znikną, znika, wyprą, wyprzeć, zautomatyzuje, zautomatyzowane, zautomatyzować,
  zautomatyzowana, automatyzacja, automatyzacji, zagrożone, zagrożony, zagrożona, zagrożenie, zagraża, zagrażają,
  zagrożeni, niepotrzebny, niepotrzebni, zbędny, zbędni, przez ai, przez sztuczną inteligencję, wpływ ai, wpływ
  sztucznej inteligencji, koniec programistów, zabije, wyeliminuje, sztuczna inteligencja zabierze, wyginie
safest: bezpieczny, bezpieczne, bezpieczna, odporny na ai, odporne na ai, odporne, najbezpieczniejszy,
  najbezpieczniejsze, najbezpieczniejsza, bezpieczne przed ai, przetrwa, przetrwają, nie zastąpi, pewny zawód, pewne
  zawody, najmniej zagrożone, odporny
exposure: narażone, narażony, narażona, najbardziej narażone, ekspozycja, dotknięte, najbardziej dotknięte, wskaźnik
  ekspozycji, podatne, najbardziej zagrożone
learn to code still: warto uczyć się programowania, jeszcze uczyć się programowania, uczyć się jeszcze programowania,
  jeszcze uczyć się programować, warto jeszcze uczyć, warto się uczyć programowania, sens uczyć się programowania,
  jeszcze programować, nadal uczyć się, warto jeszcze programować, uczyć się programować
stress: stres, stresująca, wypalenie, stresujące, stresujący, stresu, wypalony, wypalona, wypaleniu, wypalenie
  zawodowe, wypalenia, nadgodziny, nadgodzin, godziny pracy, czas pracy, przemęczenie, przemęczony, przemęczona,
  zmęczony, zmęczona, presja, work life balance, równowaga, życie prywatne, urlop, przepracowanie, przepracowany, ile
  godzin pracuje, toksyczna, toksyczny, obciążenie, wykończony, wykończona, psychika, weekendy, zdrowie psychiczne,
  mobbing
on call: dyżury, dyżur, dyżurów, on call, nocne zmiany, zmiany nocne, praca zmianowa, pod telefonem, dyżurach
quit: rzucić pracę, rzucić, rzucam, odejść, odejść z pracy, odchodzić, zmienić pracę, zmiana pracy, zmienić firmę,
  zostać czy odejść, czy odejść, kiedy odejść, kiedy zmienić pracę, nieszczęśliwy, niezadowolony, niezadowolona, mam
  dość, nie lubię swojej pracy, nienawidzę swojej pracy, skakanie po firmach, jak długo zostać, jak długo w jednej
  firmie, zmieniać pracę
other field: odejść z it, odejść z data science, rzucić it, rzucić programowanie, wyjść z it, alternatywy dla,
  alternatywa dla, coś innego niż, poza it, uciec z it, odejście z it, opuścić branżę, odejść z branży
dull: nudna, nudny, nudne, nudzi, nuda, monotonna, monotonny, powtarzalna, powtarzalne, interesująca, ciekawa,
  ciekawe, rutyna, żmudna, żmudne, nudzić, ciekawy, fajna
firms: startup, startupy, startupie, startupu, korporacja, korporacji, korpo, duża firma, mała firma, dużej firmie,
  małej firmie, konsulting, doradztwo, big tech, software house, budżetówka, sektor publiczny, urząd, agencja,
  software housie, startup czy korporacja, korporacja czy startup, firma produktowa
sole person: jedyny, jedyna, jedyny data scientist, jedyna osoba, jako jedyny, jako jedyna, sam w firmie, sama w
  firmie, jednoosobowy zespół, jednoosobowy, człowiek orkiestra, jestem sam, jedyny w firmie
impostor: syndrom oszusta, syndrom impostora, impostor, oszust, oszustem, nie nadaję się, nie jestem wystarczająco, za
  głupi, za głupia, głupi, głupia, zbyt głupi, czuję się głupi, nie daję rady, nie nadążam, zagubiony, zagubiona, za
  wolny, niewystarczający, nie dość dobry, za słaby, za słaba, czuję się gorszy, dość bystry
ninety days: pierwszy dzień, pierwszy tydzień, pierwsze tygodnie, pierwszy miesiąc, pierwsze miesiące, pierwsze trzy
  miesiące, pierwsze 90 dni, pierwsze dni, okres próbny, okresie próbnym, nowa praca, nowej pracy, nową pracę,
  onboarding, wdrożenie, wdrożenia, w nowej pracy, nowym stanowisku, zaczynam nową pracę
age: wiek, za stary, za późno, po czterdziestce, po trzydziestce, po pięćdziesiątce, w wieku 40, w wieku 50, w wieku
  35, po 40, po 50, po 30, za stara, wieku, stary, stara, zbyt stary, w wieku 30, w wieku 45, w wieku 55, w wieku 60,
  po 35, po 45, po 55, po 60, czterdziestka, pięćdziesiątka, trzydziestka, mam 40, mam 45, mam 50, mam 35, starszy,
  starsi, dyskryminacja ze względu na wiek, późno, nie za późno, czy nie za późno, dyskryminacja wiekowa, ageizm, za
  młody, emerytura, przed emeryturą, lat czterdziestu, wiekiem, starsze
returning: po macierzyńskim, po urlopie, powrót do pracy, po przerwie, urlop macierzyński, macierzyński,
  macierzyńskim, urlopie macierzyńskim, po urlopie macierzyńskim, urlop wychowawczy, wychowawczym, wrócić do pracy,
  powrót, powrotu, wracam do pracy, wracam, wrócić, przerwa w karierze, przerwa, przerwie, luka w cv, luki w cv,
  dziura w cv, po latach przerwy, urlop rodzicielski, tacierzyński, rok przerwy, wracać do zawodu, sabbatical
family: dzieci, rodzina, dziećmi, dziecko, dzieckiem, dziecka, rodziny, rodzinę, matka, mama, ojciec, tata, rodzic,
  rodzice, samotna matka, życie rodzinne, pogodzić z rodziną, pogodzić z dziećmi, matki, rodziców
illness: niepełnosprawność, niepełnosprawny, niepełnosprawna, niepełnosprawności, niepełnosprawnością, orzeczenie,
  autyzm, autyzmu, autystyczny, autyzmem, adhd, choroba przewlekła, przewlekle chory, depresja, depresji, dysleksja,
  niewidomy, głuchy, wózek inwalidzki, zespół aspergera, neuroatypowy, spektrum, stopień niepełnosprawności
parttime: pół etatu, na pół etatu, część etatu, pół etacie, na część etatu, niepełny etat, niepełny wymiar, w
  niepełnym wymiarze, cztery dni, czterodniowy tydzień, 4 dni, czterodniowy, trzy dni w tygodniu, skrócony, mniej
  godzin, 20 godzin, 30 godzin, part time, etat część, pół etat
beside a job: po pracy, pracując, godzin tygodniowo, obok pracy, przy pracy na etacie, łączyć z pracą, pogodzić z
  pracą, pracując na etacie, na pełen etat, na pełny etat, pełny etat, pełen etat, etacie, etat, wieczorami, wieczory,
  w weekendy, weekendowe, weekendami, po godzinach, w wolnym czasie, godzin w tygodniu, godzin dziennie, bez rzucania
  pracy, nie rzucając pracy, równolegle z pracą, zaocznie, zaoczne, dodatkowo po
keep people: zatrzymać, utrzymać, zatrzymać pracowników, utrzymać pracowników, rotacja, rotacji, odchodzą, dlaczego
  odchodzą, czemu odchodzą, retencja, zatrzymać data, zatrzymać ludzi, ludzie odchodzą
women: kobiety, kobiet, kobietom, kobieta, dziewczyny, dziewczyn, płeć, płci, luka płacowa, różnice płac, równość,
  dyskryminacja kobiet, dyskryminacja, seksizm, kobiety w it, jako kobieta, kobietach, różnorodność, dla kobiet,
  mężczyzn i kobiet, mniej niż mężczyźni
academia: akademicka, kariera akademicka, karierę akademicką, kariera naukowa, karierę naukową, naukowiec na uczelni,
  uczelnia czy, nauka czy przemysł, na uczelni, praca na uczelni, profesura, adiunkt, postdoc, doktorat czy praca,
  naukowa, środowisko akademickie
lab: laboratorium, laboratoria, laboratorium ai, instytut badawczy, ośrodek badawczy, instytut, laboratorium badawcze,
  laboratoriach
hiring: zatrudnić, zatrudniać, zatrudniam, zatrudnienie, zatrudnienia, zatrudnić kogoś, zatrudniamy, rekrutować,
  rekrutuję, rekrutujemy, rekrutowanie, pozyskać, znaleźć pracowników, znaleźć specjalistę, znaleźć specjalistów,
  przyjąć do pracy, szukamy pracownika, zatrudnić specjalistę, zatrudniania, zatrudniając
first hire: zatrudnić najpierw, kogo zatrudnić, zatrudnić jako pierwszego, kogo zatrudnić najpierw, kogo pierwszego,
  pierwszy data scientist, pierwsze zatrudnienie, pierwszego pracownika, pierwszy pracownik, zbudować zespół danych,
  zbudować zespół data, zbudować zespół ai, budować zespół data, stworzyć zespół data, kogo najpierw, pierwszego
  analityka, zespół od zera, kogo zatrudnić pierwszego
choose candidates: kandydat, kandydaci, kandydatów, kandydata, ocenić, ocenić kandydata, oceniać, oceniać kandydatów,
  ocena kandydatów, sprawdzić kandydata, sprawdzić umiejętności, wybrać kandydata, przeprowadzić rozmowę, prowadzić
  rozmowę, prowadzić rozmowy, jak rekrutować, poznać dobrego, jak sprawdzić, weryfikować, zweryfikować, selekcja,
  rozmowę prowadzić, pytać kandydata
advert: napisać ogłoszenie, pisać ogłoszenie, napisać ogłoszenie o pracę, dobre ogłoszenie, wzór ogłoszenia,
  przygotować ogłoszenie, opublikować ogłoszenie, szablon ogłoszenia, treść ogłoszenia, stworzyć ogłoszenie
pay band: widełki płacowe, widełek, widełki wynagrodzeń, ile muszę zapłacić, ile zapłacić, ile zaoferować, jaką pensję
  zaoferować, jakie wynagrodzenie zaproponować, ile zaproponować, budżet na, ile płacić
levelling: poziomy w zespole, poziomy stanowisk, matryca kompetencji, siatka płac, siatka stanowisk, ścieżki kariery w
  firmie, zatrudnić juniora czy seniora, junior czy senior zatrudnić, określić poziomy, taryfikator, poziomowanie
team: zespół, zespołu, zespoły, zespołem, zespole, zespół danych, zespół data, zespół ai, struktura zespołu, wielkość
  zespołu, skład zespołu, zespół centralny, scentralizowany, zdecentralizowany, organizacja zespołu, zespołów, zespole
  data
teaching: uczniów, uczniowie, uczniom, uczeń, studentów, studenci, studentom, nauczać, nauczanie, nauczania, uczyć
  dzieci, uczyć innych, prowadzić zajęcia, zajęcia, lekcja, w szkole, szkole, klasie, wykład, wykłady, uczyć uczniów,
  prowadzę zajęcia, uczyć studentów
become a teacher: zostać nauczycielem, zostać trenerem, zostać wykładowcą, zostać szkoleniowcem, prowadzić szkolenia,
  prowadzić kursy, trener ai, nauczyciel programowania, szkoleniowiec, instruktor
assess students: oceniać studentów, oceniać uczniów, oceny, ocena studentów, sprawdzian, sprawdziany, kolokwium,
  egzaminować, plagiat, plagiaty, praca domowa uczniów, prace domowe, zaliczenie, ocenianie
ethics: etyka, etyczne, etyczny, etyki, moralność, moralne, sumienie, wojsko, wojskowe, wojskowy, zbrojeniówka,
  etyczna
applicants: kandydatów na miejsce, kandydatów na jedno miejsce, ilu kandydatów, osób na jedno miejsce, kandydatów na
  stanowisko, ilu chętnych
curriculum: program nauczania, programu nauczania, program kursu, program studiów, treści, czego uczyć, sylabus,
  program zajęć, plan zajęć, przygotować kurs, plan wykładów, co powinno być w kursie, tematy zajęć, ułożyć program
leave academia: odejść z uczelni, z uczelni, odejść z nauki, odejście z uczelni, z uczelni do, z uczelni do przemysłu,
  z nauki do przemysłu, po doktoracie, po obronie doktoratu, po phd, z akademii, rzucić doktorat, odejść z akademii, z
  uczelni do firmy, z nauki do biznesu, z doktoratu do, opuścić uczelnię, z uczelni do korporacji, przejść z uczelni
advise pupils: doradztwo zawodowe, doradzić uczniom, doradzić uczniowi, co powiedzieć uczniom, doradzić dziecku,
  doradzić synowi, doradzić córce, doradca zawodowy, doradzać uczniom
management: menedżer, kierownik, menedżerem, menedżera, managerem, managera, kierownikiem, kierownika, kierownicze,
  zarządzanie zespołem, zarządzać zespołem, zarządzać ludźmi, zarządzanie ludźmi, lider, lidera, liderem, team lead,
  team leader, tech lead, team leaderem, teamleader, prowadzić zespół, kierować zespołem, ekspert czy manager, ścieżka
  menedżerska, ścieżka ekspercka, szef zespołu, dyrektor, kadra kierownicza, menedżerska, techniczna czy menedżerska,
  przełożony, kierowanie
promotion: awansować, zostać seniorem, awansu, awansem, awansować na, dostać awans, awansuje, senior po, z juniora na
  mida, z mida na seniora, junior na mid, mid na senior, seniorem, zostać mid, zostaje się seniorem, do seniora, być
  seniorem, wyższy poziom, szybko awansować, awanse, na seniora"""
