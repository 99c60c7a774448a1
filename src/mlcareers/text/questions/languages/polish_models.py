"""How models are built and kept working, as questions in Polish say it. __init__.py tells how it is read."""

MODELS = """\
drift: drift modelu, dryf modelu, dryft, dryft modelu, driftu, dryfu, model się starzeje, modele się starzeją,
  starzenie się modelu, starzenie się modeli, model jest przestarzały, przestarzały model, model coraz gorszy, model
  działa coraz gorzej, działa coraz gorzej, coraz gorsze predykcje, coraz gorsze prognozy, z czasem gorszy, z czasem
  się pogarsza, pogarsza się z czasem, pogarsza się model, pogarszają się predykcje, po kilku miesiącach gorzej, po
  kilku miesiącach działa, model nagle działa gorzej, nagle działa gorzej, model traci dokładność, traci na
  dokładności, dane się zmieniają, zmieniają się dane, dane się zmieniły, zmieniły się dane, dane wyglądają inaczej,
  model przestał działać, degradacja modelu, degradacji modelu, wykryć drift, wykrywać drift
model retraining: przetrenować, przetrenowywać, przetrenowanie modelu, dotrenować, dotrenować model, dotrenowywać,
  dotrenowanie, trenować model od nowa, trenować modele od nowa, trenować od nowa, trenować na nowo, trenować model
  ponownie, ponownie trenować, ponownie wytrenować, ponowne uczenie, ponownego trenowania, jak często trenować, jak
  często trenować model, jak często przetrenowywać, kiedy przetrenować, kiedy trenować ponownie, kiedy trenować na
  nowo, aktualizować model, aktualizować modele, aktualizacja modelu, aktualizacja modeli, odświeżyć model, odświeżać
  model
leakage: wyciek informacji, wycieku danych, wyciek etykiet, przeciek danych, przecieki danych, informacje z
  przyszłości, informacja z przyszłości, dane z przyszłości, dane testowe w treningu, dane testowe w zbiorze, dane
  testowe w treningowych, podejrzanie dobry, podejrzanie dobre, podejrzanie wysoka, podejrzanie wysoki, zbyt piękne
  żeby, zbyt dobry żeby, 99 procent dokładności, 100 procent dokładności, dokładność 99, zdradza wynik, zdradza
  odpowiedź, target leakage
overfitting: przeuczenia, przeuczeniem, przeuczeniu, przeucza się, model się przeucza, przeuczone, przeuczony model,
  przeuczył się, nadmiernego dopasowania, niedouczenie, niedouczony, uczy się na pamięć, model uczy się na pamięć,
  nauczył się na pamięć, zapamiętuje dane, dobry na treningowych, dobrze na treningowych, dobrze na zbiorze
  treningowym, źle na testowych, słabo na testowych, nie generalizuje, słabo generalizuje, źle na nowych danych, słabo
  na nowych danych
experiments: eksperymentów, śledzić eksperymenty, śledzenia eksperymentów, zapisywanie eksperymentów, dokumentować
  eksperymenty, dokumentowanie eksperymentów, zarządzać eksperymentami, zarządzanie eksperymentami, logować
  eksperymenty, logowanie eksperymentów, odtworzyć eksperyment, odtworzyć wyniki, odtwarzać wyniki, odtwarzalność,
  odtwarzalne wyniki, powtarzalność wyników, powtarzalne wyniki, reprodukowalność, reprodukowalne, panować nad
  eksperymentami, panujecie nad eksperymentami, połapać się w eksperymentach, gubię się w eksperymentach, historia
  eksperymentów
shadow deployment: wdrożenie cieniowe, w trybie cienia, tryb cieniowy, testować w cieniu, obok starego modelu, obok
  starego, równolegle ze starym, równolegle do starego, nowy i stary model, stary i nowy model, przetestować nowy
  model, testować nowy model, bezpiecznie przetestować, bezpiecznie wdrożyć nowy, wypróbować nowy model, wprowadzić
  nowy model, wdrożyć nowy model, podmienić model, zastąpić stary model, na żywym ruchu, na prawdziwym ruchu, na
  prawdziwych użytkownikach, testować na produkcji, testowanie na produkcji, champion challenger
rollback: cofnąć wdrożenie, wycofać wdrożenie, cofnąć model, wycofać nowy model, wrócić do starego, wrócić do starego
  modelu, wrócić do poprzedniej wersji, powrót do poprzedniej wersji, powrót do starego modelu, przywrócić stary
  model, przywrócić poprzednią wersję, poprzednią wersję, nowy model jest gorszy, nowy model gorszy, nowy model działa
  gorzej, nowa wersja jest gorsza, nowa wersja gorsza, nowa wersja działa gorzej
model versions: wersjonować dane, wersjonować modele, wersjonowania danych, wersjonowania modeli, wersje modeli,
  wersje modelu, wersje danych, wersja danych, która wersja danych, która wersja modelu, wersja modelu, git dla
  danych, dane w gicie, modele w gicie, rejestr modeli, repozytorium modeli, zbiory danych w gicie
tests of code: testowanie kodu, testować kod ml, testy kodu, pisanie testów, piszecie testy, testować pipeline,
  testować pipeline'y, testować potoki, testowanie pipeline'ów, testy pipeline, testów jednostkowych, testy
  integracyjne, testy automatyczne, testy dla modeli, testy modeli ml, testować cechy, pokrycie testami, testować
  notebooki, testować notebook, jak testujecie kod, jak testujecie modele
code review: przeglądać kod, sprawdzać kod, przeglądu kodu, recenzja kodu, review kodu, pull request, pull requesty,
  merge request, merge requesty, jakość kodu, jakości kodu, recenzować kod
labels: jakości etykiet, niespójne etykiety, sprzeczne etykiety, zaszumione etykiety, błędy w etykietach, szum w
  etykietach, źle oznaczone, źle oznaczone dane, źle zaetykietowane, błędnie oznaczone, anotatorzy się nie zgadzają,
  anotatorzy nie zgadzają się, annotatorzy się nie zgadzają, kto etykietuje, kto oznacza dane, etykietowania, zlecić
  etykietowanie, zlecić oznaczanie, jakość anotacji, jakość adnotacji
messy data: zepsute dane, niskiej jakości dane, dane niskiej jakości, zła jakość danych, słaba jakość danych, kiepska
  jakość danych, jakość danych jest, chaos w danych, bałaganem w danych, śmieci w danych, śmieciowe dane, dane to
  śmietnik, dane to chaos, dane to bałagan, dane pełne błędów, błędne dane, błędy w danych
missing values: brak wartości, brakująca wartość, brakujących danych, brakującymi danymi, brakujących wartości,
  brakującymi wartościami, braki w danych, brakami w danych, braków w danych, luki w danych, luk w danych, puste pola,
  puste komórki, puste wiersze, wartości null, nulle, wartości odstających, odstające wartości, obserwacje odstające,
  obserwacji odstających, uzupełnić braki, uzupełniać braki, imputować, usunąć wiersze, usuwać wiersze
little data: zbyt mało danych, bardzo mało danych, niewiele danych, prawie nie ma danych, nie ma wystarczająco danych,
  niewystarczająco danych, wystarczająco danych, wystarczająco dużo danych, dość danych, mały zbiór, małe zbiory
  danych, małym zbiorze danych, małym zbiorem danych, mało przykładów, za mało przykładów, mała próbka, małą próbkę,
  ile danych potrzeba, ile danych trzeba, ile danych, ile potrzeba danych, brak danych, brakiem danych, zbiór jest za
  mały, zbiór danych za mały
class imbalance: niezbalansowane dane, niezbalansowany, niezbalansowany zbiór, niezbalansowanych klasach,
  niezbalansowanych danych, niezrównoważone dane, niezrównoważony, nierówne klasy, nierówny rozkład klas, nierównowaga
  klas, niezbalansowanie klas, rzadka klasa, rzadkie klasy, rzadkie zdarzenia, rzadkich zdarzeń, rzadkie przypadki,
  rzadkich przypadków, mało pozytywnych, mało przypadków pozytywnych, jeden procent pozytywnych, klasy
  mniejszościowej, wagi klas
expectations: wygórowane oczekiwania, za duże oczekiwania, przesadne oczekiwania, błędne oczekiwania, oczekiwania
  wobec ai, oczekiwania klienta, oczekiwania biznesu, oczekiwaniami biznesu, zarządzanie oczekiwaniami, studzić
  oczekiwania, cudów od ai, myśli że ai wszystko, myślą że ai wszystko, myśli że ai to, ai to nie magia, ai to magia,
  wszędzie sztuczną inteligencję
explain findings: tłumaczyć zarządowi, wyjaśnić szefowi, wytłumaczyć klientowi, wyjaśnić klientowi, wytłumaczyć
  laikom, wyjaśnić laikowi, wytłumaczyć biznesowi, wyjaśnić biznesowi, tłumaczyć biznesowi, zrozumiale wyjaśnić,
  prosto wyjaśnić, prosto wytłumaczyć, nietechnicznym osobom, nietechnicznym ludziom, osób nietechnicznych, ludziom
  spoza it, osobom spoza it, przedstawiać wyniki, zaprezentować wyniki
stakeholders: ciągle zmieniają wymagania, ciągle zmienia wymagania, wymagania się zmieniają, wymagania ciągle się
  zmieniają, ciągle nowe wymagania, zmieniają zdanie, ciągle zmieniają zdanie, ciągle zmienia zdanie, mgliste
  wymagania, nie wie czego chce, biznes nie wie czego, biznes ciągle, rozmawiać z biznesem, dogadać się z biznesem
compute costs: koszt gpu, koszt chmury, kosztów chmury, rachunki za chmurę, rachunek za gpu, rachunek za aws, rachunek
  z aws, koszty trenowania, koszt trenowania, koszty treningu, koszt treningu, kosztuje trening, kosztuje trenowanie,
  kosztuje wytrenowanie, koszt obliczeń, kosztów obliczeń, koszty inferencji, koszty tokenów, koszty api, budżet na
  gpu, wynająć gpu, wynajem gpu, wynajmować gpu, własne gpu, własny gpu
estimates: oszacować czas, szacować czas, szacowanie projektów, szacowanie czasu, szacować pracę, szacowanie pracy,
  oszacować ile zajmie, ile zajmie projekt, jak długo trwa projekt, ile trwa projekt, czas trwania projektu,
  estymować, estymować projekt, estymować zadania, estymacja, estymacje, estymacji, estymaty, wyceniać zadania, wyceny
  zadań, story pointy, story pointach, planowanie sprintu, nie dotrzymuję terminów, nie wyrabiam się z, przekraczać
  terminy, scrum w data, scrum w ml, praca w scrumie
validation: walidacji, walidację, walidować model, walidacji modelu, zbiór walidacyjny, zbioru walidacyjnego, zbiór
  testowy, zbioru testowego, dane walidacyjne, walidacji krzyżowej, walidację krzyżową, kroswalidacja, kroswalidacji,
  podział danych, podzielić dane, dzielić dane, podział na treningowy, podział na zbiór, czy model jest dobry, czy mój
  model jest, czy model działa
metrics: metrykę, metryk, metryką, jaką metrykę, jakie metryki, którą metrykę, które metryki, dobór metryki, wybór
  metryki, właściwa metryka, właściwą metrykę, miara jakości, miary jakości, miara błędu, miary błędu, precyzja czy,
  czułość czy, dokładność modelu, dokładności modelu, jakość modelu, jakości modelu, ocenić model, oceniać model,
  oceniać modele, ocena modelu, ocena modeli, zmierzyć jakość modelu, mierzyć jakość modelu, jak dobry jest model,
  skuteczność modelu
calibration: skalibrować, skalibrowane, kalibrować, kalibracji, kalibrację, kalibracja modelu, kalibracja
  prawdopodobieństw, przewidywane prawdopodobieństwa, prawdopodobieństwa się nie zgadzają, prawdopodobieństwa są złe,
  zbyt pewny siebie model, dla niektórych grup, dla pewnych grup, gorzej dla niektórych grup, w podgrupach, średnia
  ukrywa, średnie ukrywają
deploying: wdrożenie modelu, wdrożenia modelu, wdrażać modele, wdrażać model, wdrażanie modeli, wdrażanie modelu,
  wdrożyć modele, wdrożenie na produkcję, wdrożyć na produkcję, wdrażać na produkcję, wrzucić na produkcję, wypuścić
  na produkcję, model na produkcji, model na produkcję, modele na produkcji, modele na produkcję, produkcyjnie,
  uruchomić produkcyjnie, gotowy na produkcję, z notebooka na produkcję, notebook na produkcji, model jako api,
  wystawić model, udostępnić model, zdeployować, deployować, deploy modelu
monitoring: monitorować, monitorować model, monitorowanie, monitorowanie modelu, monitoring modelu, monitorować modele
  na produkcji, monitoring na produkcji, pilnować modelu, pilnować modeli, doglądać modelu, doglądać modeli,
  utrzymywać model, utrzymywać modele, utrzymanie modelu, utrzymanie modeli, utrzymania modeli, opieka nad modelem,
  jak monitorujecie, skąd wiadomo że model, poznać że model, zauważyć że model, wiedzieć że model, alert gdy, alerty
  na modele, dashboardy dla modeli
generated text: oceniać llmy, oceniać modele językowe, ocena modeli językowych, ewaluacja modeli językowych, ewaluować
  llm, ewaluować llmy, testować llm, testować llmy, testować chatbota, testowanie chatbota, testować chatboty, oceniać
  chatbota, ocena chatbota, jakość odpowiedzi, jakości odpowiedzi, odpowiedzi modelu językowego, odpowiedzi chatbota,
  odpowiedzi chatu, sprawdzać odpowiedzi, generowany tekst, wygenerowany tekst, generowane teksty, wygenerowane
  odpowiedzi, generowanych odpowiedzi, testować prompty, testowanie promptów, oceniać prompty, testować agenta,
  testować agentów, ewaluacja rag, testować rag, halucynuje, halucynować, halucynacje, halucynacji, halucynacjami, llm
  jako sędzia
simple models: prostego modelu, prostych modeli, prostsze modele, prostszego modelu, zacząć od prostego, zaczynać od
  prostego, zaczynać od prostych, wystarczy prosty model, czy wystarczy prosty, czy wystarczy regresja, wystarczy
  regresja liniowa, wystarczy regresja logistyczna, złożony model, złożone modele, skomplikowany model, skomplikowane
  modele, zbyt złożony, zbyt skomplikowany, za skomplikowany, model bazowy, modele bazowe, baseline'u, punkt
  odniesienia, z armaty do wróbli, przerost formy, deep learning to przesada, czy potrzebny jest deep
tuning: hiperparametrów, hiperparametrami, stroić hiperparametry, strojenie hiperparametrów, dobór hiperparametrów,
  dobierać hiperparametry, dobrać hiperparametry, optymalizacja hiperparametrów, optymalizować hiperparametry, szukać
  hiperparametrów, stroić model, stroić modele, strojenie modeli, strojenie, tuning modelu, tunować, tunować model,
  najlepsze parametry, dobrać parametry, dobierać parametry, optymalizować model, przeszukiwanie siatki
black box: czarną skrzynkę, czarne skrzynki, czarną skrzynką, czemu model, decyzja modelu, decyzje modelu, decyzji
  modelu, decyzje modeli, model zdecydował, wyjaśnialność, wyjaśnialności, wyjaśnialna ai, wyjaśnialne modele,
  wyjaśnialny model, interpretowalność, interpretowalności, interpretowalny, interpretowalne modele, wyjaśniać
  predykcje, wyjaśnić predykcje, wyjaśnić predykcję, wyjaśnić decyzję modelu, zrozumieć model, zrozumieć co robi
  model, nikt nie rozumie modelu, nie rozumiemy modelu
bias in models: stronniczości, stronniczy model, stronnicze modele, stronniczy algorytm, stronnicze algorytmy,
  uprzedzenia w danych, uprzedzenia algorytmów, uprzedzenia modeli, uprzedzony model, tendencyjne dane, tendencyjny
  model, obciążone dane, obciążony model, niesprawiedliwy model, niesprawiedliwe modele, niesprawiedliwe decyzje,
  sprawiedliwy model, dyskryminujący algorytm, dyskryminujące algorytmy, dyskryminujące modele, model dyskryminuje,
  modele dyskryminują, algorytm dyskryminuje, ai dyskryminuje, dyskryminacja przez ai, dyskryminacja algorytmiczna,
  rasistowski algorytm, rasistowska ai, bias w danych, bias w modelach
data privacy: dane osobowe, danych osobowych, danymi osobowymi, danych wrażliwych, wrażliwych danych, wrażliwymi
  danymi, poufne dane, poufnych danych, dane poufne, prywatne dane, dane prywatne, danych klientów, danymi klientów,
  danych klienta, dane klienta, danych pacjentów, dane medyczne, danych medycznych, dane zdrowotne, anonimizować,
  anonimizacji, anonimizowane, zanonimizowane, zanonimizować, pseudonimizacja, pseudonimizować, wyciek danych
  osobowych, dane firmowe w chatgpt, dane w chatgpt, dane do chatgpt, dane firmy do chatgpt, czy mogę wrzucać dane,
  czy można wrzucać dane, kartoteki pacjentów
scaling: zbyt dużo danych, ogromne zbiory danych, ogromnych zbiorów, wielkie zbiory danych, duże zbiory danych, dużych
  zbiorów danych, dużych zbiorach danych, ogromne ilości danych, dużych ilości danych, terabajtów, terabajty danych,
  petabajty, petabajtów, nie mieści się w, nie mieszczą się w, dane nie mieszczą się, brakuje pamięci, za mało
  pamięci, za mało ramu, zbiór za duży, zbiór jest za duży, dane są za duże, laptop za wolny, komputer za wolny,
  laptop nie daje rady, laptop nie wyrabia, skalować, skalowanie, skalowania, skalowalność, skalowalne, wiele gpu, na
  wielu gpu, kilka gpu, na kilku gpu, trenowanie rozproszone, trening rozproszony
changing technology: co tydzień coś nowego, co miesiąc coś nowego, co tydzień nowy, co tydzień nowe, co miesiąc nowe,
  co miesiąc nowy, ciągle coś nowego, ciągle nowe frameworki, ciągle nowe modele, ciągłe zmiany, tak szybko się
  zmienia, ciągle się zmienia, nadążacie, jestem na bieżąco, zostać na bieżąco, jesteście na bieżąco, czytać papery,
  czytać publikacje, wiedza się starzeje, wiedza się dezaktualizuje, wypadam z obiegu
market size: wielkości rynku, rozmiar rynku, rozmiaru rynku, wartości rynku, wart jest rynek, ile wart jest, ile jest
  wart rynek, jak wielki jest rynek, rynek ai, rynku ai, rynek sztucznej inteligencji, ile miliardów, miliardy
  dolarów, miliardów dolarów, warta jest branża, obroty branży, przychody branży
use cases: zastosowań, zastosowaniach, zastosowania ai, zastosowania sztucznej inteligencji, zastosowania uczenia
  maszynowego, gdzie stosuje się, gdzie wykorzystuje się, gdzie się wykorzystuje, gdzie używa się, gdzie się używa, do
  czego używa się, do czego służy uczenie, do czego służy sztuczna, do czego się wykorzystuje, do czego wykorzystuje
  się, do czego firmy używają, do czego firmy wykorzystują, przykłady z życia, przykłady z praktyki, przykłady
  zastosowań, praktyczne zastosowania, praktyczne przykłady, co potrafi ai, co potrafi sztuczna, co może ai, jakie
  problemy rozwiązuje, wykorzystanie ai, wykorzystanie sztucznej inteligencji
business value: wartości biznesowej, wartość biznesową, wartość dla biznesu, korzyści z wdrożenia, korzyści biznesowe,
  zysk z ai, zyski z ai, zwrot z ai, co ma z tego firma, co daje ai firmie, po co firmie ai, po co firmie data, opłaca
  się firmie, opłacalność ai, mierzyć sukces, sukces projektu, sukces projektów, oszczędności dzięki ai, oszczędzić
  dzięki ai
project steps: etapów projektu, kroki w projekcie, przebiega projekt, jak wygląda projekt, jak wygląda projekt ml, jak
  wygląda projekt ai, jak wygląda projekt data, jak wyglądają projekty, projekt od początku do, projekt od a do, od a
  do z, od pomysłu do, od początku do końca, cykl życia, cykl życia projektu, cykl życia modelu, jak zacząć projekt,
  jak zabrać się za projekt, jak poprowadzić projekt, jak prowadzić projekt, metodyka projektu, crisp dm
failing projects: nie udają się projekty, projekt upadł, nieudane projekty, nieudanych projektów, porażka projektu,
  czemu projekty, kończy się porażką, nigdy na produkcję, nie wychodzą poza, nie wychodzi poza, utknął na etapie,
  utknęły na etapie, kończą w szufladzie, kończy w szufladzie, trafia do szuflady, trafiają do szuflady, projekt
  zamknięty, projekt skasowany, skasowali projekt, zamknęli projekt
system design: zaprojektować system, zaprojektuj system, projektowanie systemów ml, rozmowa system design, rozmowa z
  system design, runda system design, etap system design, zadanie z projektowania, zadanie architektoniczne, pytania o
  architekturę, pytania z architektury, pytania architektoniczne, rozmowa o architekturze, rozmowa architektoniczna,
  architektura na rozmowie, system na tablicy, projektowanie na tablicy
how many projects: ile projektów w portfolio, ile projektów trzeba, ile projektów mieć, liczbę projektów, jeden
  projekt wystarczy, wystarczy jeden projekt, czy jeden projekt, jeden duży czy, jeden duży projekt czy, jeden większy
  projekt, jeden większy czy, kilka małych projektów, kilka mniejszych, kilka mniejszych projektów, dużo małych
  projektów, jak duży projekt, jak duży powinien być, jak rozbudowany, jakość czy ilość, trzy projekty, 3 projekty,
  dwa projekty, 2 projekty
no numbers: nie mam liczb, żadnych liczb, bez wyników liczbowych, bez mierzalnych wyników, brak mierzalnych wyników,
  mierzalne efekty, mierzalnych efektów, mierzalne rezultaty, mierzalnych rezultatów, wymierne efekty, wymiernych
  efektów, nie mierzyliśmy, nikt nie mierzył, nic nie mierzono, nic nie było mierzone, nie mogę zmierzyć, nie da się
  zmierzyć, nigdy nie trafił na, nigdy nie wszedł na, nie poszło na produkcję, nie wyszło na produkcję, pokazać
  efekty, wykazać wpływ, ująć w liczbach, skwantyfikować
cover letter: listów motywacyjnych, liście motywacyjnym, list do pracodawcy, pisać list motywacyjny, napisać list
  motywacyjny, list motywacyjny z chatgpt, list z chatgpt, bez listu motywacyjnego, czytają listy motywacyjne, czyta
  listy motywacyjne, czytają listy, listu przewodniego, list przewodni
time spent: ile czasu zajmuje, ile czasu się spędza, ile czasu spędza się, ile czasu spędzacie, ile czasu spędzasz,
  ile czasu schodzi, ile czasu idzie, na co schodzi czas, na co idzie czas, większość czasu, najwięcej czasu,
  najwięcej czasu zajmuje, ile procent czasu, podział czasu, czas na spotkania, spędza większość
negative: dlaczego nie, lepiej nie, raczej nie, po co nie, co przemawia przeciw, lepiej odpuścić, dać sobie spokój,
  odpuścić sobie
time management: zarządzania czasem, organizacja czasu, organizacja czasu pracy, zarządzać czasem, planowanie czasu,
  gospodarowanie czasem"""
