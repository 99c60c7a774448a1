"""What is asked about the work with data and models, and its words in Polish. __init__.py tells how it is read."""

PRACTICE = """drift: dryf, dryf danych, dryft danych, drift, model się pogarsza
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
where pay differs: zależy od miasta, zależnie od miasta, w małym mieście, lokalizacja"""
