"""What is asked about the work with data and models, and its words in Polish. __init__.py tells how it is read."""

PRACTICE = """\
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
messy data: złe dane, brudne dane wejściowe, dane słabej jakości, bałagan w danych, bałagan, dane są fatalne, kiepskie
  dane, fatalne dane, złej jakości dane, dane kiepskiej jakości, słabe dane
missing values: brakujące wartości, brakujące dane, wartości odstające, braki danych
little data: mało danych, za mało danych, mały zbiór danych
class imbalance: niezbalansowane klasy, niezrównoważone klasy, klasa mniejszościowa
expectations: nierealne oczekiwania, nierealistyczne oczekiwania, zbyt wysokie oczekiwania, oczekiwania zarządu,
  oczekiwania szefa, szef myśli że ai, szef chce ai, zarząd chce ai, zarząd myśli, oczekują cudów
explain findings: wyjaśnić zarządowi, wytłumaczyć wyniki, tłumaczyć nietechnicznym, przedstawić wyniki, wytłumaczyć
  zarządowi, wytłumaczyć szefowi, wytłumaczyć model, przedstawić wyniki zarządowi, prezentować wyniki, prezentacja
  wyników, wyjaśnić wyniki, nie rozumieją moich, osobom nietechnicznym, nietechnicznym, laikom
stakeholders: interesariusze, zmieniające się wymagania, niejasne wymagania, interesariuszami, interesariuszy, biznes
  zmienia zdanie, biznes nie wie, zmieniają wymagania, zmieniają się wymagania, nie wiedzą czego chcą
compute costs: koszty gpu, koszty chmury, koszty obliczeń, rachunek za chmurę
estimates: szacować projekty, oszacować projekt, szacowanie, wyceniać projekty
failing projects: projekty upadają, projekty się nie udają, porażki projektów, dlaczego projekty, projekty ai upadają,
  projekty ai się, projekty ai kończą, kończą się porażką, projektów ai upada, nie trafia na produkcję, nie trafiają
  na produkcję, projekt nie wyszedł, projekt się nie udał
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
regulation: regulacje, regulacja, przepisy, regulator, ustawa o ai, ai act, aktu o ai, akt o ai, akt o sztucznej
  inteligencji, rozporządzenie o ai, prawo o ai, compliance
data privacy: dane wrażliwe, wrażliwe dane, dane klientów, dane pacjentów, anonimizacja
scaling: za dużo danych, ogromne dane, terabajty, nie mieści się w pamięci
changing technology: nowe narzędzia, nowe frameworki, zmienia się za szybko, być na bieżąco, nadążyć za, nadążyć za
  zmianami, nadążać za, nadążać za nowościami, za nowościami, wszystko się zmienia, szybko się zmienia, być na czasie,
  śledzić nowości, co tydzień nowy model
talent shortage: niedobór specjalistów, brak specjalistów, niedobór talentów, brak ludzi, brakuje ludzi, brakuje
  specjalistów, brakuje rąk, niedobory kadrowe, luka kompetencyjna
new jobs: nowe zawody, nowe miejsca pracy, stworzy miejsca pracy, powstaną nowe, nowe zawody przez ai, jakie nowe
  zawody, jakie zawody powstaną, powstaną nowe zawody, nowych zawodów, nowe role, ai stworzy
market size: wielkość rynku, wartość rynku, jak duży jest rynek
use cases: zastosowania, zastosowanie, przypadki użycia, gdzie się stosuje
business value: wartość dla firmy, korzyści z ai, wartość biznesowa, czy ai się zwraca, zwrot z inwestycji, zwraca
  się, roi, korzyści dla firmy, co firma ma z, daje firmie
project steps: etapy projektu, fazy projektu, kroki projektu, przebieg projektu
colleagues: z kim pracuje, z kim współpracuje, współpraca z, z jakimi zespołami, z kim współpracujesz, z kim
  pracujesz, z kim się pracuje, z jakimi osobami, współpracuje z, współpraca z biznesem
where pay differs: zależy od miasta, zależnie od miasta, w małym mieście, lokalizacja
no expert: nie znam się na ai, nie znam się, nikt się nie zna, nikt u nas, nikt w firmie nie, nikt tu nie wie, bez
  wiedzy technicznej, nietechniczny szef, nietechniczny menedżer, nie mamy ekspertów, nie mamy specjalistów, bez
  ekspertów, pracuję w hr, jestem z hr
earned: ile mogę zarobić, ile może zarobić, ile da się zarobić, ile mógłbym zarobić, ile mogłabym zarobić, ile
  zarobię, ile bym zarobił, ile bym zarobiła, ile dostają, ile wyciągają, naprawdę tyle zarabia, naprawdę zarabia,
  naprawdę dobrze płatny
day rate: ile wołać, ile liczyć sobie, stawka b2b, stawki b2b, stawka na b2b, wystawić fakturę
advise pupils: mój syn marzy, moja córka marzy, mój brat chce, moja siostra chce, moje dziecko chce, moje dzieci
  powinny, mój siostrzeniec chce, co powiedzieć synowi, co powiedzieć córce, co doradzić synowi, co doradzić córce,
  przygotować uczniów, przygotować uczniów do pracy, przygotować uczniów do, licealiści, profil w liceum, jaki profil,
  rozszerzenia, jakie rozszerzenia, technikum czy liceum
ask back: co zapytać, na koniec rozmowy, pod koniec rozmowy, zadać na koniec, zanim przyjmę, przed przyjęciem oferty,
  mądre pytania, dobre pytania
sole person: jestem jedynym, jedyna analityczka, całkiem sam, całkiem sama, nie ma od kogo, nikt nie rozumie co,
  zespół jednoosobowy, jednoosobowo, robię wszystko sam, robię wszystko sama
level: kiedy zostaje się seniorem, od kiedy senior, czy jestem seniorem, już senior, junior mid senior, mid czy
  senior, junior czy mid, poziom stanowiska, drabinka, szczebel kariery
expectations: wszędzie ai, wszędzie wstawić ai, chce wszędzie ai, myśli że ai, myślą że ai, oczekuje cudów, za wysokie
  oczekiwania, nie rozumie co robię, nie rozumieją co robię, obiecali za dużo
talent shortage: brakuje analityków, brakuje programistów, brak kandydatów, brakuje kandydatów, niedobór, niedobory,
  za mało ludzi, za mało kandydatów, za mało specjalistów, nie mogą znaleźć, nie ma chętnych, trudno znaleźć ludzi,
  trudno znaleźć specjalistów, nieobsadzone, deficyt, zawód deficytowy
maths: boję się matematyki, strach przed matematyką, słaby z matematyki, słaba z matematyki, dobry z matematyki, dobra
  z matematyki, noga z matmy, nie lubię matematyki, nienawidzę matematyki, ile matematyki, z liczbami
coding: boję się programowania, nie lubię programować, nienawidzę programować, słaby w programowaniu, dobry w
  programowaniu, kodzenie, linijki kodu
which fits: bardziej do mnie, co mi pasuje, nie wiem którą, nie wiem który, waham się między, waham się, zastanawiam
  się między, niezdecydowany, niezdecydowana, dla kogo jest, dla ludzi którzy, dla osób które, jeśli lubię, jeśli nie
  lubię, którą drogę, która ścieżka, którą ścieżkę
hurry: najszybszy sposób, w pół roku nauczyć, w kilka tygodni, przed końcem roku, kurs przyspieszony, przyspieszony
  kurs
women: kobiety zarabiają mniej, kobiety w danych, mało kobiet, tak mało kobiet, jedyna kobieta, męski świat, jako
  matka
explain findings: tłumaczyć wyniki, pokazać wyniki zarządowi, przekonać zarząd, biznesowi wytłumaczyć
changing technology: zmienia się tak szybko, na bieżąco, nadążyć, nadążać, zostać w tyle, zostaję w tyle, ciągle nowe
  narzędzia
colleagues: z kim pracują, z kim będę pracować, z innymi zespołami, z innymi działami
where pay differs: na prowincji, małe miasto, duże miasto, w dużym mieście, poza warszawą, warszawa czy, miejsce
  zamieszkania, region a zarobki
failing projects: nie wchodzi na produkcję, kończy się na pilocie, nieudany projekt
business value: co daje firmie, czy opłaca się firmie, po co firmie, co daje ai
new jobs: nowe stanowiska dzięki, tworzy miejsca pracy, powstaną dzięki ai
share: większość ma, połowa z, co drugi, co trzeci, ankieta, ankiety, sondaż
first job: skończyłem studia, skończyłam studia, skończyłem kurs, skończyłam kurs, po kursie, po bootcampie, oferty
  junior, szukam pierwszej
impostor: nie poradzę sobie, sobie nie poradzę, nie dam rady, jestem za głupi, jestem za głupia, niewystarczająco
  dobry, wszyscy wiedzą więcej, brak pewności siebie, kompleksy
negotiation: poprosić o więcej, chcieć więcej, za niska oferta, niska oferta, zaproponowali mniej, oferują mniej,
  pierwsza oferta, przyjąć pierwszą ofertę, pole do negocjacji
rejected: zawaliłem rozmowę, zawaliłam rozmowę, oblałem rozmowę, oblałam rozmowę, położyłem rozmowę, położyłam
  rozmowę, spaliłem rozmowę, zawaliłem rozmowę techniczną, zawaliłam rozmowę techniczną, oblałem rozmowę techniczną,
  oblałam rozmowę techniczną, rozmowa poszła źle, nie przeszedłem rozmowy, nie przeszłam rozmowy
experience paradox: jak zdobyć doświadczenie, doświadczenie bez pracy, nikt nie zatrudnia bez, bez doświadczenia nikt,
  skoro nikt nie zatrudnia
replace: odbierze mi pracę, odbierze nam pracę, zabierze nam pracę, odbiorą pracę
quit: rzucić pracę czy zostać, zostać czy rzucić
specialise: generalista czy specjalista, wąsko czy szeroko"""
