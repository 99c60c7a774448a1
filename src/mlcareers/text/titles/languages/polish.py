"""Polish. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = True

SIGNS = "ds z w oraz dla"

WORDS = """
engineer: inżynier, inżynierka, inżyniera, inżynierii, inżynieria
developer: deweloper
programmer: programista, programistka, programisty
scientist: naukowiec, naukowy
researcher: badacz, badaczka, badawczy, badań, doktorant
analyst: analityk, analityczka, analityka danych, analitykiem
analytics: analiza, analizy, analiz
architect: architekt, architektka, architekta
architecture: architektura, architektury
consultant: konsultant, konsultantka, doradca
specialist: specjalista, specjalistka, specjalisty, specjalista ds, specjalistka ds
expert: ekspert, ekspertka
manager: kierownik, kierowniczka, menedżer, menadżer, menedżerka, naczelnik
lead: lider, liderka, kierownik zespołu, koordynator, koordynatorka, starszy kierownik
director: dyrektor, dyrektorka
project manager: kierownik projektu, kierownik projektów, kierowniczka projektu, menedżer projektu
product manager: menedżer produktu, kierownik produktu
statistician: statystyk, statystyczka
instructor: wykładowca, nauczyciel, szkoleniowiec
intern: praktyka, praktyki, praktykant, praktykantka, staż, stażysta, stażystka, stażyści
junior: młodszy, młodsza
senior: starszy, starsza
principal: główny, główna
ai: sztuczna inteligencja, sztucznej inteligencji
generative ai: generatywnej sztucznej inteligencji, generatywna sztuczna inteligencja, generatywnej AI
ml: uczenie maszynowe, uczenia maszynowego
dl: głębokie uczenie, głębokiego uczenia, uczenia głębokiego
cv: widzenie komputerowe, widzenia komputerowego, wizji komputerowej, przetwarzania obrazu, przetwarzania obrazów
nlp: przetwarzania języka naturalnego
data: danych, dane, danymi
bi: analityki biznesowej
database: baz danych, bazy danych, baza danych
data warehouse: hurtowni danych, hurtownie danych, hurtownia danych
data quality: jakości danych
data governance: ładu danych, zarządzania jakością danych
data management: zarządzania danymi
robotics: robotyki, robotyka
quantitative: ilościowy, ilościowa
product: produktu, produkt
project: projektu, projekt, projektów
solution: rozwiązań
platform: platformy
data-protection: ochrony danych, ochrony danych osobowych, inspektor ochrony danych
administrator: administratorka
technician: technik, mechanik, operatorka, monter, elektryk
assistant: asystent, asystentka
clerk: księgowy, księgowa, sprzedawca, kasjer, magazynier, kierowca
nurse: pielęgniarka, pielęgniarz
lawyer: prawnik, radca prawny
business-: biznesowy, biznesowa
support-: linii wsparcia, wsparcia
for: dla, w dziale, w obszarze, w zespole
with: z, ze
and: oraz
or: lub
team: zespołu
"""

WORK = "badań badawczy inżynierii inżynieria"

EMPTY = "w do ds na"
