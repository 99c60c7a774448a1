"""Topics of the guides on offers and forms of work, and their words in Polish. __init__.py tells how it is read."""

WORK = """negotiation: negocjować, negocjacje, negocjować wynagrodzenie, negocjacja, negocjacji, negocjować pensję,
  negocjować stawkę, negocjuję, negocjacjach, negocjować ofertę, ugrać, wynegocjować, wynegocjowania, kontroferta,
  kontrofertę, więcej pieniędzy, targować, negocjować zarobki, negocjacjami, negocjowanie, negocjowania, negocjowaniu,
  negocjowałem, negocjowałam, negocjujecie, ponegocjować, wynegocjować więcej, wynegocjowałem, targować się,
  stargować, ugrać więcej, podbić, podbić stawkę, podbić ofertę, przebić ofertę, kontrpropozycja, kontroferty, wyższą
  stawkę, wyższą ofertę, lepsze warunki, lepszych warunków, wyższą pensję
raise: podwyżka, podwyżkę, o podwyżkę, podwyżki, podwyżek, poprosić o podwyżkę, prosić o podwyżkę, dostać podwyżkę,
  wywalczyć podwyżkę, podwyżka wynagrodzenia, więcej zarabiać w, wyższa pensja, podnieść pensję, szefa o, podwyżkami,
  podwyżce, podwyżek w, prośba o podwyżkę, prosić szefa, poprosić szefa, porozmawiać o podwyżce, rozmowa o podwyżce,
  zapytać o podwyżkę, dostałem podwyżkę, dostałam podwyżkę, nie dostałem podwyżki, nie dostałam podwyżki, bez
  podwyżki, brak podwyżki, brak podwyżek, więcej pieniędzy od szefa, inflacja, inflacji, inflację, waloryzacja,
  zarabiać więcej w obecnej, wywalczyć, wyższych zarobków, więcej zarabiać, zacząć zarabiać więcej
first number: oczekiwania finansowe, oczekiwaniach finansowych, oczekiwań finansowych, ile zażądać, ile chcieć, ile
  powiedzieć, jaką kwotę podać, jaką stawkę podać, podać kwotę, wymagania finansowe, ile podać, obecne zarobki, obecna
  pensja, oczekiwania płacowe, pierwszy podać, ile chcę zarabiać, ile chce pan zarabiać, ile chciałbym zarabiać, ile
  chciałabym zarabiać, ile chcesz zarabiać, ile krzyknąć, ile zawołać, ile sobie życzyć, ile podać na rozmowie, ile
  powiedzieć na rozmowie, jaką kwotę, jaką kwotę powiedzieć, jaką stawkę powiedzieć, jaką pensję podać, jakie widełki
  podać, podać widełki, podać oczekiwania, podać stawkę, podać zarobki, poprzednie zarobki, zarobki w obecnej, ile
  zarabiałem wcześniej, ile obecnie zarabiam, pyta o zarobki, pyta ile chcę, pyta ile zarabiam, pytanie o zarobki,
  pytają o zarobki, oczekiwania finansowe na, oczekiwania co do, oczekiwaniami finansowymi, oczekiwane zarobki,
  oczekiwane wynagrodzenie, oczekiwanego wynagrodzenia, pierwszy rzucić kwotę, rzucić kwotę
deadline: czas do namysłu, czas na zastanowienie, czas na decyzję, termin odpowiedzi, termin decyzji, czas na
  odpowiedź, ile czasu na decyzję, zwlekać z odpowiedzią, oferta wygasa, ile mam czasu, czasu na decyzję, czas na
  odpowiedź do, odpowiedzieć do jutra, decyzja do jutra, decyzję do jutra, decyzji do jutra, zdecydować do jutra, dali
  mi dzień, dali mi tydzień, dali mi dwa dni, mam dwa dni na, mam tydzień na, więcej czasu na, więcej czasu na
  decyzję, przedłużyć termin, poprosić o czas, poprosić o więcej czasu, przeciągać, grać na zwłokę, odwlec decyzję,
  czekam na inną ofertę, czekając na inną ofertę
two offers: dwie oferty, dwie oferty pracy, dwóch ofert, którą ofertę, która oferta, porównać oferty, między dwiema
  ofertami, kilka ofert, wybrać ofertę, dwie propozycje, dwie propozycje pracy, dwiema ofertami, dwoma ofertami, dwóch
  ofert pracy, dwóch propozycji, trzy oferty, którą propozycję, którą wybrać ofertę, którą przyjąć, którą pracę
  wybrać, jedną czy drugą ofertę, jak porównać oferty, porównanie ofert, druga oferta, drugą ofertę, lepsza oferta,
  lepszą ofertę, kilka propozycji
startup check: praca w startupie, oferta ze startupu, oferta od startupu, zanim podpiszę, przed podpisaniem, sprawdzić
  startup, dołączyć do startupu, startup wiarygodny, wiarygodny startup, iść do startupu, pewny startup, startup
  bezpieczny, startup upadnie, startup przetrwa, startup ma kasę, zapytać startup, runway, wypłacalność startupu,
  ryzyko startupu, startup czy bezpieczny, zanim dołączę, zanim podpiszę umowę, przed podpisaniem umowy, startup
  oferuje, startup proponuje
equity: akcje, akcji, opcje, opcje na akcje, udziały, udziałach, premia, premie, bonus, bonusy, premii, rsu, esop,
  vesting, equity, udziałów, akcjami, akcjach, opcjami, udziałami, premiowy, premiowanie, bonusem, bonusów, bonusu,
  bonus roczny, premia roczna, trzynastka, akcje firmy, akcje pracownicze, opcje zamiast, udziały zamiast, rsuy, stock
  options, sign on bonus, bonus na start
notice: okres wypowiedzenia, wypowiedzenie, wypowiedzenia, złożyć wypowiedzenie, zwolnić się, zwolnię się, odejść z
  firmy, odejście z firmy, rzucić wypowiedzenie, okresie wypowiedzenia, miesięczne wypowiedzenie, przekazanie
  obowiązków, rozstać się z firmą, wypowiedzieć umowę, wypowiedzeniem, wypowiedzeniu, na wypowiedzeniu, złożyłem
  wypowiedzenie, złożyłam wypowiedzenie, składać wypowiedzenie, składam wypowiedzenie, wręczyć wypowiedzenie, jak
  odejść, jak odejść z, jak się zwolnić, zwalniam się, zwolnić z pracy się, odejść z klasą, rozstanie z firmą,
  rozstaniu, odchodzę z firmy, odchodzę, powiedzieć szefowi, powiedzieć szefowi że odchodzę, porozumienie stron, za
  porozumieniem stron, trzymiesięczne wypowiedzenie, trzymiesięczny okres, 3 miesiące wypowiedzenia, palić mosty, nie
  palić mostów
freelance: freelancer, b2b, freelancing, działalność, samozatrudnienie, freelance, freelancerem, freelancerzy,
  freelancera, wolny strzelec, na własny rachunek, własna działalność, działalność gospodarcza, jdg, samozatrudniony,
  kontraktor, kontraktorem, zlecenia, zleceń, klientów własnych, własna firma, własną firmę, niezależny konsultant,
  jako freelancer, na b2b, freelancingu, freelancować, freelancem, freelancerów, freelancerka, wolnym strzelcem,
  wolnego strzelca, na swoim, przejść na swoje, na swoje, iść na swoje, działalności gospodarczej, działalnością,
  działalności, własnej działalności, założyć firmę, założyć działalność, otworzyć firmę, otworzyć działalność,
  samozatrudnieniu, samozatrudnienia, jednoosobowa działalność, kontraktorzy, kontraktora, kontraktów, kontrakty,
  upwork, upworku, zleceniodawca, zleceniodawcy, zleceniodawców, pozyskać klientów, znaleźć klientów, zdobyć klientów,
  pierwszy klient, pierwszego klienta, pierwszych klientów, zlecenie, fuchy, fucha, dorywczo, dorabiać, dorobić
day rate: stawka dzienna, stawka godzinowa, stawki, stawkę, stawkę godzinową, stawki dzienne, stawkę dzienną, ile brać
  za godzinę, za godzinę, na godzinę, ile za godzinę, ile za dzień, za dzień, fakturować, wycenić, wycena, stawki
  godzinowe, stawka freelancera, godzinowa, mandays, stawkami, stawce, ile za godzinę brać, ile brać, ile wziąć, ile
  wziąć za, ile liczyć, ile liczyć za, ile kasować, ile skasować, ile policzyć, ile policzyć za, ile żądać, ile żądać
  za, ile bierze, ile biorą, ile bierzecie za, ile sobie liczyć, dniówki, stawkę za dzień, stawka za godzinę, stawka
  za dzień, wyceniać, wyceniacie, wyceniam, wycenić projekt, wycenić zlecenie
contract: umowa o pracę, b2b czy, umowa, umowę o pracę, umowa zlecenie, umowę zlecenie, umowa o dzieło, kontrakt, b2b
  czy uop, uop, uop czy b2b, b2b vs, czy b2b, umowa o pracę czy, etat czy b2b, czas nieokreślony, czas określony,
  umowy, umowę, rodzaj umowy, agencja pracy, outsourcing, etat czy, umowie o pracę, umów, umowie, uopem, uopie, uop a
  b2b, b2b a uop, b2b lub, na uop, umowy zlecenia, umowie zlecenie, umowie zleceniu, zlecenie czy, kontrakcie,
  kontrakt czy, kontrakt b2b, stała umowa, umowa na stałe, umowa na czas, umowy na czas, etat a b2b, na etat czy, etat
  lub, etat vs, body leasing, body leasingu, outsourcingu, outstaffing, agencję pracy, przez agencję
travel: delegacje, delegacja, delegacji, podróże, podróże służbowe, podróży, podróżować, wyjazdy służbowe, wyjazdy,
  wyjazdów, u klienta, podróżowania, dojazdy do klienta, podróżuje, podróżowanie, podróżami, wyjazdami, wyjazdach,
  delegacjach, delegacjami, dojazdy, dojazd do biura, wyjeżdżać, wyjeżdżać do klienta, w delegacji, w delegacje, u
  klientów
remote: zdalnie, zdalna, praca zdalna, zdalne, zdalnej, z domu, praca zdalnie, pracy zdalnej, pracę zdalną, zdalny,
  zdalnych, pracować zdalnie, hybrydowa, hybrydowo, hybrydowy, hybrydowej, praca z domu, pracować z domu, cyfrowy
  nomada, home office, 100 zdalnie, w pełni zdalna, stacjonarnie, stacjonarna, biuro, z biura, całkowicie zdalnie, w
  pełni zdalnie, zdalnego, zdalnym, zdalną pracę, zdalną robotę, zdalnej pracy, tylko zdalnie, wyłącznie zdalnie, w
  całości zdalnie, 100 zdalna, sto procent zdalnie, remote, remotely, hybryda, hybrydę, hybrydzie, trybie zdalnym,
  tryb zdalny, trybie hybrydowym, tryb hybrydowy, z domku, z kanapy, w domu, ofert zdalnych, oferty zdalne, z
  dowolnego miejsca, z każdego miejsca, z małego miasta, z małej miejscowości, ze wsi, na wsi, do biura, biurze, w
  biurze, nomada, nomadem, powrót do biura
from abroad: dla zagranicznej firmy, dla firmy z usa, dla amerykańskiej firmy, dla zagranicznych firm, dla firmy
  zagranicznej, dla firm zagranicznych, dla amerykańskich firm, z polski dla, zdalnie z polski, z polski, dla firmy w
  usa, dla firmy z zagranicy, zagraniczny pracodawca, zagranicznego pracodawcy, zagraniczną firmę, zdalnie dla, za
  dolary, dla usa, dla firmy z polski, dla polskiej firmy z, dla niemieckiej firmy, dla firmy z niemiec, dla firm z
  usa, dla firmy amerykańskiej, dla zagranicy, dla zachodniej firmy, dla zachodnich firm, dla pracodawcy z, dla
  pracodawcy zagranicznego, dla firmy ze stanów, dla firm ze stanów, z zagranicy, mieszkać w hiszpanii i, mieszkając w
  polsce, mieszkając za granicą, siedząc w polsce, zostając w polsce, nie wyjeżdżając z polski, nie wyjeżdżając, bez
  wyjazdu, w dolarach, w euro, zarabiać w dolarach, zarabiać w euro, zagraniczne firmy, zagranicznych firm,
  zagranicznej firmie, zagraniczna firma
layoffs: zwolnienia, zwolniony, zwolniona, zwolnień, zwolnieniu, zwolnieniach, zwolnili, zwolniono, zostałem
  zwolniony, zostałam zwolniona, zwolnienia grupowe, zwolnień grupowych, redukcja etatów, redukcje, redukcja, wylali,
  wyrzucili, wywalili, utrata pracy, straciłem pracę, straciłam pracę, stracić pracę, strata pracy, bezrobocie,
  bezrobotny, bezrobotna, odprawa, utraty pracy, cięcia, likwidacja stanowiska, wypowiedzenie od pracodawcy, zwolniono
  mnie, zwolnili mnie, zwalniają, zwalnia, zwalniany, zwolnieniami, zwolnieniem, zwalnianie, wyrzucono, wyrzucono
  mnie, wyrzucili mnie, wyrzucony, wyrzucona, wylali mnie, wyleciałem, wyleciałam, wyleciałem z pracy, wyleciałam z
  pracy, wywalili mnie, wywalony, pozwalniali, redukcji etatów, redukcji, cięcie etatów, cięcia etatów, cięć, bez
  pracy, na bezrobociu, bezrobociu, bezrobotnym, bezrobotni, bezrobotnych, jestem bez pracy, utracie pracy, utraciłem
  pracę, stracił pracę, straciła pracę, traci pracę, tracą pracę, stracę pracę, fala zwolnień, fali zwolnień, grupowe
  zwolnienia, zlikwidowali, likwidują, likwidacji
bubble: bańka, bańka ai, pęknie, pęknięcie, pękła, hype, tylko hype, moda, chwilowa moda, zima ai, przehajpowane,
  przehypowane, dmuchana, balon, bańki, przejściowa moda, bańce, banieczka, balonem, hype'em, hypem, hajp, hajpem,
  hajpu, chwilówka, przejściowe, przejściowy, moda przeminie, moda minie, minie moda, tylko moda, przeminie, chwilowa,
  chwilowe, chwilowy, pęka, pęknąć, bańka pęknie, ai to bańka, przewartościowane, przewartościowany, przereklamowana
  ai, przereklamowane ai, krach
replace: zastąpi, zastąpić, zastąpiony, zabierze, zabierze pracę, zniknie, wyprze, zastępuje, zastąpione, zastąpiona,
  zastąpieni, zastępowanie, zastępuje ludzi, zabiera, zabierze nam, zabrać pracę, zabiorą, odbierze, odbierze pracę,
  odebrać, zniknie zawód, zniknąć, znikną, znika, wyprą, wyprzeć, zautomatyzuje, zautomatyzowane, zautomatyzować,
  zautomatyzowana, automatyzacja, automatyzacji, zagrożone, zagrożony, zagrożona, zagrożenie, zagraża, zagrażają,
  zagrożeni, niepotrzebny, niepotrzebni, zbędny, zbędni, przez ai, przez sztuczną inteligencję, wpływ ai, wpływ
  sztucznej inteligencji, koniec programistów, zabije, wyeliminuje, sztuczna inteligencja zabierze, wyginie, zastąpi
  mnie, zastąpi ai, zastępują, zastępowany, zastępowani, zastąpią, zastąpiły, zabierze mi pracę, zabierze mi robotę,
  zabierze robotę, zabiera pracę, zabiera robotę, zabiera nam, zabiorą pracę, zabiorą nam, zabrała, zabrało, pozbawi
  pracy, pozbawi, pozbawi nas pracy, wygryzie, wygryzą, przejmie, przejmie robotę, przejmie pracę, przejmuje,
  przejmują, przejmą, wyręczy, wyręcza, wypiera, wypierają, zniknie przez, znikną przez, wymrze przez, zredukuje,
  zagrozić, zagrozi, zagrażać, zagraża nam, niepotrzebna przez, niepotrzebne przez, niepotrzebny przez, niepotrzebni
  przez, zbędna, zbędne, skończy się, koniec zawodu, koniec analityków, koniec data science, koniec zawodu
  programisty, zautomatyzowany, automatyzuje, automatyzację, automatyzować, zrobi to ai, robi to ai, robi wszystko, ai
  robi, ai zrobi, z powodu ai, przez chatgpt, przez llm, przez llmy, przez agentów, w dobie ai, w dobie chatgpt, w
  dobie sztucznej inteligencji, w erze ai, w czasach ai, w czasach chatgpt, boję się ai, boję się że ai, bać się ai,
  bać się sztucznej inteligencji, ai a praca, wpływa ai
safest: bezpieczny, bezpieczne, bezpieczna, odporny na ai, odporne na ai, odporne, najbezpieczniejszy,
  najbezpieczniejsze, najbezpieczniejsza, bezpieczne przed ai, przetrwa, przetrwają, nie zastąpi, pewny zawód, pewne
  zawody, najmniej zagrożone, odporny, najbardziej odporny, najbardziej odporna, najbardziej odporne, odporna, odporna
  na ai, bezpieczniejszy, bezpieczniejsza, bezpieczniejsze, najbezpieczniej, bezpieczni, stabilny zawód, stabilna
  praca, stabilne zatrudnienie, stabilny, stabilna, stabilność, stabilności, stabilizacja, pewność pracy, najmniej
  zagrożony, najmniej zagrożona, najmniej narażone, najmniej narażony, najmniej narażona, nie zabierze, nie do
  zastąpienia, niezastąpiony, niezastąpiona, przyszłościowy i bezpieczny, zostaną po ai
exposure: narażone, narażony, narażona, najbardziej narażone, ekspozycja, dotknięte, najbardziej dotknięte, wskaźnik
  ekspozycji, podatne, najbardziej zagrożone, narażeni, narażenie, najbardziej narażony, najbardziej narażona,
  najbardziej podatne, podatny, podatna, dotyka ai, najbardziej ucierpią, ucierpi, ucierpią, najmocniej dotknięte,
  pierwsze znikną, które znikną, które zawody znikną, jako pierwsze znikną, najbardziej zagrożona, najbardziej
  zagrożony
learn to code still: warto uczyć się programowania, jeszcze uczyć się programowania, uczyć się jeszcze
  programowania, jeszcze uczyć się programować, warto jeszcze uczyć, warto się uczyć programowania, sens uczyć się
  programowania, jeszcze programować, nadal uczyć się, warto jeszcze programować, uczyć się programować, uczyć się
  kodować, jeszcze   uczyć się kodować, uczyć się kodowania, jeszcze uczyć się pythona, warto jeszcze uczyć się,
  warto uczyć się pythona, uczyć się pythona skoro, uczyć się programowania skoro, uczyć się programowania gdy,
  uczyć się programowania jeśli, po co uczyć się programowania, po co uczyć się programować, po co się uczyć, po
  co umieć programować, nauka   programowania ma sens, nauka programowania ma jeszcze, programowanie ma jeszcze
  sens, programowanie ma jeszcze   przyszłość, skoro ai pisze, skoro chatgpt pisze, gdy ai pisze, ai pisze za, ai
  umie programować, po co się jeszcze   uczyć"""
