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
  oczekiwania szefa, szef myśli że ai, szef chce ai, zarząd chce ai, zarząd myśli, oczekują cudów, wszędzie ai,
  wszędzie wstawić ai, chce wszędzie ai, myśli że ai, myślą że ai, oczekuje cudów, za wysokie oczekiwania, nie rozumie
  co robię, nie rozumieją co robię, obiecali za dużo, nie ma pojęcia o ai, nie ma pojęcia o danych, nie rozumie ai,
  nie zna się na ai, nie zna się na danych, chce wszystko na wczoraj, wszystko na wczoraj, nierealne terminy
explain findings: wyjaśnić zarządowi, wytłumaczyć wyniki, tłumaczyć nietechnicznym, przedstawić wyniki, wytłumaczyć
  zarządowi, wytłumaczyć szefowi, wytłumaczyć model, przedstawić wyniki zarządowi, prezentować wyniki, prezentacja
  wyników, wyjaśnić wyniki, nie rozumieją moich, osobom nietechnicznym, nietechnicznym, laikom, tłumaczyć wyniki,
  pokazać wyniki zarządowi, przekonać zarząd, biznesowi wytłumaczyć
stakeholders: interesariusze, zmieniające się wymagania, niejasne wymagania, interesariuszami, interesariuszy, biznes
  zmienia zdanie, biznes nie wie, zmieniają wymagania, zmieniają się wymagania, nie wiedzą czego chcą
compute costs: koszty gpu, koszty chmury, koszty obliczeń, rachunek za chmurę
estimates: szacować projekty, oszacować projekt, szacowanie, wyceniać projekty
failing projects: projekty upadają, projekty się nie udają, porażki projektów, dlaczego projekty, projekty ai upadają,
  projekty ai się, projekty ai kończą, kończą się porażką, projektów ai upada, nie trafia na produkcję, nie trafiają
  na produkcję, projekt nie wyszedł, projekt się nie udał, nie wchodzi na produkcję, kończy się na pilocie, nieudany
  projekt
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
regulation: regulacje, regulacja, przepisy, ustawa o ai, ai act, aktu o ai, akt o ai, akt o sztucznej inteligencji,
  rozporządzenie o ai, prawo o ai, compliance, prawo ai, przepisy ai, przepisy o ai, regulacje ai, regulacji ai,
  ustawa o sztucznej, przepisy unijne, organ nadzoru, wysokiego ryzyka, wymogi prawne, zgodność z przepisami
data privacy: dane wrażliwe, wrażliwe dane, dane klientów, dane pacjentów, anonimizacja
scaling: za dużo danych, ogromne dane, terabajty, nie mieści się w pamięci
changing technology: nowe narzędzia, nowe frameworki, zmienia się za szybko, być na bieżąco, nadążyć za, nadążyć za
  zmianami, nadążać za, nadążać za nowościami, za nowościami, wszystko się zmienia, szybko się zmienia, być na czasie,
  śledzić nowości, co tydzień nowy model, zmienia się tak szybko, na bieżąco, nadążyć, nadążać, zostać w tyle, zostaję
  w tyle, ciągle nowe narzędzia, nowości w ai, nadążyć za nowościami, za nowinkami, nowinki w ai, nowinek,
  aktualizować wiedzę, aktualna wiedza
talent shortage: niedobór specjalistów, brak specjalistów, niedobór talentów, brak ludzi, brakuje ludzi, brakuje
  specjalistów, brakuje rąk, niedobory kadrowe, luka kompetencyjna, brakuje analityków, brakuje programistów, brak
  kandydatów, brakuje kandydatów, niedobór, niedobory, za mało ludzi, za mało kandydatów, za mało specjalistów, nie
  mogą znaleźć, nie ma chętnych, trudno znaleźć ludzi, trudno znaleźć specjalistów, nieobsadzone, deficyt, zawód
  deficytowy, wolne wakaty, nieobsadzone stanowiska, nieobsadzonych stanowisk, tyle wolnych miejsc, tyle wolnych
  etatów, tyle ofert, brakuje fachowców, brak fachowców, niedobór fachowców, nie ma kim obsadzić
new jobs: nowe zawody, nowe miejsca pracy, stworzy miejsca pracy, powstaną nowe, nowe zawody przez ai, jakie nowe
  zawody, jakie zawody powstaną, powstaną nowe zawody, nowych zawodów, nowe role, ai stworzy, nowe stanowiska dzięki,
  tworzy miejsca pracy, powstaną dzięki ai, nowych miejsc pracy, jakie nowe stanowiska, zawodów przyszłości, powstają
  nowe, więcej miejsc pracy, ai tworzy miejsca
market size: wielkość rynku, wartość rynku, jak duży jest rynek
use cases: zastosowania, zastosowanie, przypadki użycia, gdzie się stosuje
business value: wartość dla firmy, korzyści z ai, wartość biznesowa, czy ai się zwraca, zwrot z inwestycji, zwraca
  się, roi, korzyści dla firmy, co firma ma z, daje firmie, co daje firmie, czy opłaca się firmie, po co firmie, co
  daje ai
project steps: etapy projektu, fazy projektu, kroki projektu, przebieg projektu
colleagues: z kim pracuje, z kim współpracuje, współpraca z, z jakimi zespołami, z kim współpracujesz, z kim
  pracujesz, z kim się pracuje, z jakimi osobami, współpracuje z, współpraca z biznesem, z kim pracują, z kim będę
  pracować, z innymi zespołami, z innymi działami, z kim współpracuje się, z kim będę pracował, z kim będę pracowała,
  kto jest w zespole, kto siedzi w zespole, współpraca z programistami, współpraca z innymi
where pay differs: zależy od miasta, zależnie od miasta, w małym mieście, lokalizacja, na prowincji, małe miasto, duże
  miasto, w dużym mieście, poza warszawą, warszawa czy, miejsce zamieszkania, region a zarobki, zależą od miasta,
  zależy od miejsca, zależą od miejsca, w zależności od miasta, w zależności od regionu, różnice między miastami,
  różnice regionalne, w mniejszym mieście, poza dużymi miastami, drogie miasto, tanie miasto, koszty życia
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
ask back: co zapytać, zadać na koniec, zanim przyjmę, przed przyjęciem oferty, mądre pytania, dobre pytania
sole person: jestem jedynym, jedyna analityczka, całkiem sam, całkiem sama, nie ma od kogo, nikt nie rozumie co,
  zespół jednoosobowy, jednoosobowo, robię wszystko sam, robię wszystko sama
level: kiedy zostaje się seniorem, od kiedy senior, czy jestem seniorem, już senior, junior mid senior, mid czy
  senior, junior czy mid, poziom stanowiska, drabinka, szczebel kariery
maths: boję się matematyki, strach przed matematyką, słaby z matematyki, słaba z matematyki, dobry z matematyki, dobra
  z matematyki, noga z matmy, nie lubię matematyki, nienawidzę matematyki, ile matematyki, z liczbami
coding: boję się programowania, nie lubię programować, nienawidzę programować, słaby w programowaniu, dobry w
  programowaniu, kodzenie, linijki kodu
which fits: bardziej do mnie, co mi pasuje, nie wiem którą, nie wiem który, waham się między, waham się, zastanawiam
  się między, niezdecydowany, niezdecydowana, dla kogo jest, dla ludzi którzy, dla osób które, jeśli lubię, jeśli nie
  lubię, którą drogę, która ścieżka, którą ścieżkę, trochę technikę, lubię technikę, zacięcie techniczne, techniczny
  umysł
hurry: najszybszy sposób, w pół roku nauczyć, w kilka tygodni, przed końcem roku, kurs przyspieszony, przyspieszony
  kurs
women: kobiety zarabiają mniej, kobiety w danych, mało kobiet, tak mało kobiet, jedyna kobieta, męski świat, jako
  matka, sami mężczyźni, samych mężczyzn, tylko faceci, tylko mężczyźni, męski zespół, męskim zespole, męskie grono,
  przerywają mi, jedyna dziewczyna
share: większość ma, połowa z, co drugi, co trzeci, ankieta, ankiety, sondaż
first job: skończyłem studia, skończyłam studia, skończyłem kurs, skończyłam kurs, po kursie, po bootcampie, oferty
  junior, szukam pierwszej, ktoś mnie zatrudni, kto mnie zatrudni, nikt mnie nie zatrudni, zatrudni mnie ktoś,
  przyjmie mnie ktoś, ktoś mnie przyjmie, mnie zatrudnią, mnie przyjmą, nikt nie chce mnie zatrudnić
impostor: nie poradzę sobie, sobie nie poradzę, nie dam rady, jestem za głupi, jestem za głupia, niewystarczająco
  dobry, wszyscy wiedzą więcej, brak pewności siebie, kompleksy
negotiation: poprosić o więcej, chcieć więcej, za niska oferta, niska oferta, zaproponowali mniej, oferują mniej,
  pierwsza oferta, przyjąć pierwszą ofertę, pole do negocjacji
rejected: zawaliłem rozmowę, zawaliłam rozmowę, oblałem rozmowę, oblałam rozmowę, położyłem rozmowę, położyłam
  rozmowę, spaliłem rozmowę, zawaliłem rozmowę techniczną, zawaliłam rozmowę techniczną, oblałem rozmowę techniczną,
  oblałam rozmowę techniczną, rozmowa poszła źle, nie przeszedłem rozmowy, nie przeszłam rozmowy, bez podania powodu,
  bez podania przyczyny, bez uzasadnienia, bez wyjaśnienia, bez feedbacku, żadnego feedbacku, brak feedbacku, brak
  informacji zwrotnej, cisza po rozmowie kwalifikacyjnej, cisza po rozmowie rekrutacyjnej, nikt się nie odzywa, odmowa
  po, odpadłem po, odpadłam po
experience paradox: jak zdobyć doświadczenie, doświadczenie bez pracy, nikt nie zatrudnia bez, bez doświadczenia nikt,
  skoro nikt nie zatrudnia, chcą 5 lat doświadczenia, chcą 3 lat doświadczenia, chcą 2 lat doświadczenia, wymagają 5
  lat doświadczenia, wymagają 3 lat doświadczenia, wymagają 2 lat doświadczenia, wymagają doświadczenia od juniora
replace: odbierze mi pracę, odbierze nam pracę, zabierze nam pracę, odbiorą pracę
quit: rzucić pracę czy zostać, zostać czy rzucić, tylko rok w firmie, byłem gdzieś tylko rok, byłam gdzieś tylko rok,
  byłem tam tylko rok, byłam tam tylko rok, częste zmiany pracy, często zmieniam pracę, często zmieniałem pracę,
  często zmieniałam pracę, zbyt częste zmiany, jobhopping
specialise: generalista czy specjalista, wąsko czy szeroko, generalista czy ekspert, ekspert czy generalista, być
  specjalistą czy, być generalistą
working language: mój angielski, mój angielski wystarczy, czy mój angielski, mój niemiecki, angielski wystarczy,
  wystarczy mój angielski, wystarczy angielski, angielski na poziomie, angielskiego na poziomie, niemiecki na
  poziomie, język angielski, języka angielskiego, językiem angielskim, język niemiecki, języka niemieckiego,
  znajomość angielskiego, znajomość niemieckiego, znajomość języka angielskiego, znajomość języków, znajomości
  angielskiego, bez angielskiego, bez znajomości angielskiego, bez znajomości języka, bez języka, bez niemieckiego,
  słaby angielski, słabym angielskim, słabo znam angielski, kiepski angielski, nie znam angielskiego, nie znam
  języka, nie znam niemieckiego, nie mówię po angielsku, po angielsku, tylko po angielsku, mówić po angielsku,
  rozmowa po angielsku w pracy, angielski b2, angielski c1, poziom angielskiego, poziom języka, poziomie b2, bariera
  językowa, barierę językową, bariery językowej, mój akcent, akcent, akcentem, biegły angielski, biegle po
  angielsku, płynny angielski, jak dobry angielski, jaki poziom angielskiego, ile angielskiego, uczyć się
  angielskiego, wymagany angielski, native speaker
years: dwuletnim doświadczeniem, trzyletnim doświadczeniem, czteroletnim doświadczeniem, pięcioletnim doświadczeniem,
  dziesięcioletnim doświadczeniem, wieloletnim doświadczeniem, rocznym doświadczeniem, pięcioletnie doświadczenie,
  dwuletnie doświadczenie, trzyletnie doświadczenie, wieloletnie doświadczenie, lata stażu, rok doświadczenia
first number: ile mogę zawołać, ile mam powiedzieć, jaką stawkę zaproponować, widełki podać, ile teraz zarabiam,
  obecną pensję, obecne wynagrodzenie, ujawnić zarobki, ujawniać zarobki, zdradzić zarobki, powiedzieć ile zarabiam,
  podać obecne
more pay: dostaje więcej niż, dostają więcej niż, zarabia więcej niż, zarabiają więcej niż, więcej zarabia niż, lepiej
  zarabiają, gorzej płatny niż, płacą więcej niż
way: coś z danymi, robić coś z danymi, coś w danych, coś z ai, coś związanego z danymi, coś związanego z ai, pracować
  z danymi, praca z danymi, pracować z ai, pracy z danymi
cv: ile stron, na ile stron, jedna strona czy dwie, dwie strony, jedną stronę, jednej stronie, długość cv, skrócić cv
the search: szukaniu pracy, szukam pracy od, szukam pracy i, trwa szukanie pracy, ile cv trzeba, miesiące
  szukania, od miesięcy szukam
beside a job: przy pełnym etacie, na pełnym etacie, pełnym etatem, pełnego etatu, mając etat, oprócz etatu, poza
  etatem, po etacie, wieczorami po pracy
family: dwójce dzieci, trójką dzieci, trójce dzieci, jednym dzieckiem, malutkie dziecko, dzieci w domu
learn: się uczyć, ucząc się, jak uczyć się, jak się uczyć, jak się nauczyć, jak nauczyć się
from abroad: dla polskiej firmy, dla szwajcarskiej firmy, dla brytyjskiej firmy, dla holenderskiej firmy, dla polskich
  firm, zza granicy, z zagranicy dla, mieszkając w hiszpanii, mieszkam za granicą
curriculum: programie studiów, programie nauczania, programie kursu, plan studiów, planie studiów, siatka godzin,
  jakie przedmioty
lab: do badań w google, badań w google, badania w google, badania w openai, badań w openai, do badań, laboratorium
  badawczym, laboratoria badawcze, laboratoria ai, laboratoriach ai, dział badań, dziale badań, badania nad ai, badań
  nad ai, google deepmind, do openai, do deepmind, do anthropic, pracować w openai, praca w openai, praca w deepmind
leave academia: odszedłem z uczelni, odeszłam z uczelni, rzucić uczelnię, rzucam uczelnię, odejście z akademii, wyjść
  z akademii, po doktoracie do biznesu, po postdocu, zostawić uczelnię, porzucić karierę naukową, kariera naukowa czy,
  dokąd z doktoratem, co z doktoratem, co po doktoracie, co dalej po doktoracie, co zrobić z doktoratem, gdzie z
  doktoratem
promotion: nazywać się seniorem, nazwać się seniorem, awansować na seniora, kiedy będę seniorem
freelance: skąd brać zlecenia, bierze zlecenia, szukać zleceń, znaleźć zlecenia, zdobyć zlecenia, zdobywać zlecenia,
  pozyskiwać klientów, pierwsi klienci
become a teacher: wykładowcą uczenia maszynowego, wykładowcą data science, wykładowcą ai, uczyć innych data science,
  zostać nauczycielem ai
layoffs: nie przedłużyli umowy, nie przedłużyli mi umowy, nie przedłużono umowy, nie przedłużono mi umowy, umowa nie
  została przedłużona, nie przedłużą mi umowy, nie przedłużą umowy, koniec umowy, umowa się kończy, zwolniony po
  okresie próbnym, zwolniona po okresie próbnym, zwolnili mnie po okresie, wypowiedzenie w okresie próbnym,
  wytłumaczyć zwolnienie, tłumaczyć zwolnienie, że mnie zwolnili
duties: czym się właściwie zajmuje, czym właściwie się zajmuje, czym tak naprawdę zajmuje, czym zajmują się, na czym
  polega zawód, na czym polega robota
ninety days: pierwszym dniem pracy, pierwszym dniem w pracy, przed pierwszym dniem, pierwszego dnia w pracy, stres
  przed pierwszym dniem, boję się pierwszego dnia
fair: kolega zarabia więcej, koledzy zarabiają więcej, zarabiam mniej niż koledzy, zarabiam mniej niż kolega, mniej za
  to samo, mniej za tę samą pracę, więcej za tę samą pracę, za taką samą pracę, płacą mi za mało, za mało mi płacą,
  zaniżona pensja
safest: co jest pewniejsze, co pewniejsze, co jest bezpieczniejsze, co bezpieczniejsze, który zawód jest
  bezpieczniejszy, pewniejszy zawód, pewniejsza praca
teaching: jak uczyć, uczyć w liceum, uczyć w szkole, uczyć machine learning w, jak nauczać
management: kierownik zespołu, kierownika zespołu, kierownikiem zespołu
red flags: na pokaz, tylko na pokaz, fikcyjne ogłoszenia, fikcyjne oferty, fejkowe oferty, ogłoszenia widmo, sygnał
  ostrzegawczy, zapala się lampka, czego się wystrzegać
confidential: z poprzedniej pracy, projekty z poprzedniej pracy, projekty z obecnej pracy, projekty od poprzedniego
  pracodawcy, kod z poprzedniej pracy, projekty firmowe, projekt firmowy
after: gdzie dalej, następna rola, następne stanowisko, następna praca, dalszy krok, dalsze kroki, dalszej kariery,
  ścieżki rozwoju, jak się dalej rozwijać, co robić po pracy, co po pracy jako, co można robić po, po pracy jako, po
  kilku latach jako
count: ilu ludzi pracuje, liczba osób, liczba pracujących, liczba zatrudnionych, zatrudnionych jest, ile etatów, ile
  miejsc pracy
cities: jakim mieście, które miasta, najlepsze miasto, najlepsze miasta, dużych miastach, dużym mieście, w jakim
  województwie, jakie województwo, jaki region, w jakim regionie, gdzie jest najwięcej, gdzie są oferty, gdzie jest
  praca, kraków czy, wrocław czy, trójmiasto czy, dolina krzemowa, dolinie krzemowej, doliny krzemowej
world: w skali świata, światowo, globalnie, w skali globalnej
titles: nazwę stanowiska, nazw stanowisk, tyle nazw, tyle tytułów, tyle różnych nazw, inna nazwa dla, jak się nazywa
  zawód, jak nazywa się stanowisko, co znaczą nazwy
soft skills: miękkie umiejętności, miękkie kompetencje, miękkich kompetencji, umiejętności komunikacyjne, praca w
  zespole, pracy w zespole, praca zespołowa, pracy zespołowej, empatia, inteligencja emocjonalna, cechy osobowości,
  predyspozycje osobiste
bootcamp: po bootcampach, bootcamp programistyczny, bootcamp data science, kurs intensywny, gwarancja pracy po,
  absolwent bootcampu, absolwentka bootcampu
annotation: oznaczanie zdjęć, etykietowanie zdjęć, opisywanie zdjęć, adnotacja danych, praca przy etykietowaniu,
  zlecenia etykietowania, trenowanie ai z domu, trener ai praca, trener ai dorywczo, trenować ai za, clickworker,
  mikrozadania, mikroprace, ocenianie odpowiedzi ai, ocenianie tekstów ai
juniors: brak ofert dla juniorów, mniej juniorów, zamiast juniorów, zastąpi juniorów, zastępuje juniorów, nie
  zatrudniają juniorów, nie chcą juniorów, nikt nie chce juniorów, ofert juniorskich, początkujących zastąpi, młodych
  zastąpi
kaggle: konkurs na kaggle, projekt z kaggle, projekty z kaggle, profil na kaggle, kaggle grandmaster, hackathon,
  hackathony, hackathonach, projekt titanic
own title: zmienić stanowisko w cv, zmienić tytuł w cv, inne stanowisko w cv, inna nazwa w cv, co wpisać jako
  stanowisko, stanowisko nie pasuje, nazwa nie pasuje do, nazywać się data scientistem, mogę się nazywać, mogę nazywać
  się
read a posting: nie spełniam wszystkich, wszystkie wymagania, połowę wymagań, spełniam połowę wymagań, długa lista
  wymagań, lista wymagań, lista życzeń, wymagania konieczne
project talk: opowiedz o projekcie, prezentować projekt, omówienie projektu, projekt na rozmowie
recruiter: rekruterom, kadrowa, headhunterów, łowca głów, agencja rekrutacyjna, agencji rekrutacyjnej, pani z hr
posting: ofertach pracy, portal z ofertami, portale z ofertami, opisy stanowisk, opisie stanowiska
network: mentorem, mentorka, mentorki, mentorów, mentoringu, szukam mentora, program mentoringowy, meetupach, kontakty
  w branży
illness: jąkam się, jąkanie, jąkaniem, niedosłyszę, niedosłuch, głuchoniemy, przewlekle chora, dyskalkulia, fobia
  społeczna, orzeczenie o niepełnosprawności, zaburzenia lękowe
time spent: godzin dziennie programuje, godzin dziennie się programuje, godzin dziennie koduje, ile się programuje,
  ile kodu pisze, godzin na spotkaniach
social: rozmawiać z klientami, lubię rozmawiać z klientami, rozmowy z klientami, z klientami, kontakt z klientami
raise: że zarabiam za mało, czy zarabiam za mało, czy nie zarabiam za mało"""
