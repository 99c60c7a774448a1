"""Words of questions in Polish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a absolutnie absolwent aby aktualnie akurat albo albowiem ale algorytm algorytmach algorytmów algorytmy analitycznie
analogicznie ani aplikować aplikuję arkuszach asap aż bać bądź bałem bardziej bardzo bawi bawić będą będę będzie
bezpośrednio bezskutecznie bierze bieżąco biorą biorąc biorę biurko biurkowa biurku błąd błagam błędy bliski blisko
bliżej bo boi boję bowiem brać brałem brnąć budować budowy buduje budzą budzi budzić by być bycia byciu był była
byłaby byłbym byli bylibyśmy było byłoby były bym byś bywa cała całe całego całej całkiem całkowicie całość cały całym
całymi cel cele celem celu cenić chcą chce chcecie chcemy chcesz chciał chciałaby chciałabym chciałam chciałbym
chciałem chciałoby chcieć chcielibyśmy chętnie choć chociaż chodzi chodzić chwila chwilę chwili chyba ci ciągle cię
ciebie ciekawi ciekawość cierpliwość ciężka ciężko cisza ciszy ciut co cokolwiek coraz coś cóż czas czasem czasie
czasu czego czeka czekać czekam czemu czemuś część części częściej częste często czterdzieści czterech czterema cztery
czują czuję czułem czy czyli czym czymś czynnik czytać czytałam czytałem da dać daje dałbym dalej daleka daleko dali
dało dam damy danymi dawać dawno decydować decyduje decyzja decyzję decyzji dekadę dekady dla dlaczego dlań dlatego
długich długiej dłużej dłuższego dłuższy dni dnia dniach dniami dnie dniem do dobę dobie dobra dobre dobrego dobrej
dobremu dobry dobrych dobrym dobrymi dobrze dodać dodaje dodatkowe dodatkowy dogadać dojdę dojść dojścia dojście
dokładnie dokładniej dokładny dokonać dołączyć domyślam dopiero dopóki doprowadzić doradź doradza doradzacie doradźcie
doradzić doradzicie dorobić dość doskonale dostać dostają dostaję dostajesz dostał dostała dostałam dostałem dostali
dostanę dostanie dostępne dostępny doświadczenie dosyć doszedłem dotąd dotrzeć dotychczas dotychczasową dotychczasowe
dotychczasowej dotychczasowy dotyczące dotyczy dowiaduję dowiedzieć dowiem dowodzić dramat drodze druga drugi drugie
drugiego drugiej dużą duże dużego dużej dużo duży dużych dużym dwa dwadzieścia dwanaście dwie dwóch dwoma dwu
dwudziestu dwuletni dwuletnim dziać działa działać działam działania działanie działem dziedzina dziedzinie dziedziny
dzieje dzięki dziękuję dzielić dzień dziesiątki dziesięć dziesięciu dziewięć dziś dzisiaj dziwi dziwne dziwny dzwonią
dzwonić efekt epoce epoka era erze ew ewentualnie fajne fajnie fajnych fakt faktem faktycznie faktyczny firmę firmie
forma formalne formalnego formalnie formie gada gadać gdy gdyby gdzie gdziekolwiek gdzieś generalnie gimnazjum głowę
głowie główne głównie główny głowy głupio go godzin godzina godziny gorsze gorzej gość gotowa gotowi gotowy gra grać
grupa gubić gubię hej hejka i ich idę idea idealny identyczne idzie ile iloma im inaczej informacje informacji
informatyczna informatyczne informatycznego informatycznej informatyczny informatycznych inna inne innego innej inni
inny innych innymi inteligencją inteligencję iść istnieją istnieje istotnie itd itp iż ja jak jaka jakąkolwiek jakaś
jakaż jakby jaki jakich jakie jakiego jakiegoś jakiej jakiejś jakiekolwiek jakieś jakikolwiek jakim jakimi jakiś jako
jakoś jakość jasne jasny je jeden jedna jednak jednego jednej jednemu jedni jedno jednocześnie jednym jego jej jeśli
jeśliby jest jestem jesteś jesteśmy jeżeli już kariera karierę kariery karierze kazać kazali każda każde każdego
każdej każdy każdym kiedy kiedyś kiepski kiepsko kilka kilkanaście kilkoma kilku kilkuletnim kim kimkolwiek kimś
kłopot kłopoty kochani kogo kogokolwiek kogoś koledzy kolega kolego kolejna kolejne kolejnego kolejny kolejnym
koleżanka koło komentarze komputer komputera komputerem komputerze komu komuś końcem końcu kończę kończy kończyć
koniec koniecznie konkretne konkretnego konkretnej konkretnie konkretny konkretów kontynuować korzyści korzysta
korzystać korzystają korzystam korzystanie kraj kraju kręci króciutko krok kroki krótka krótki krótkiego krótkim
krótko krótszy kto ktokolwiek która którąś które którego której którejś który których którym którymi któryś którzy
ktoś kwestia kwestii łączyć ładnie ładny łapać łapie lat lata latach latami latek łatwa łatwe łatwego łatwiej
łatwiejszy łatwo łatwy łatwym laty lekko lepiej lepsza lepsze lepszy liceum licząc liczę liczy liczyć liczyłem lipa
lista lub lubić lubię ludzi ludziach ludzie ludziom ludźmi ma macie mądre mądrze mają mając mała małe małej mały
małych mam mamy martwić martwię marzę marzeń marzenie marzy marzyć masakra masę masz męczy męczyć mi miał miała
miałbym miałoby mieć między miejsca miejsce miejscem miejscu mieliście miesiąc miesiącach miesiącami miesiącu
miesięcznie mieszka mieszkać mieszkam mijać mile mimo minimalne minimum młoda młody mną mnie mniej mniejsze mniejszy
mocne mocno modelach modelami modele modelem modeli modelu mogą mogę mógł mogłaby mogłabym mogłam mógłby mógłbym
mogłem mogli mogło mogłoby moi moich moim moimi mój moja moje mojego mojej mojemu momencie moment mówi mówią mówiąc
mówić mówicie mówię mówił mówiła mówili mówiono może możecie możemy możesz możliwa możliwe możliwego możliwie
możliwość możliwości możliwy można mu mylę myśl myślą myślałam myślałem myślę myśleć myślenie myślicie na nabrać nad
nadają nadaje nadawać nadzieję naj najbardziej najbliższe najbliższych najczęściej najgorzej najlepiej najlepsza
najlepsze najlepszego najlepszej najlepszy najlepszych najlepszym najmniej najmniejsze najważniejsza najważniejsze
najważniejszy najwięcej najwięksi największa największe największy należą należeć należy nam nami napisać napisał
napisałem napisana napisane napisany naprawdę nas nasi następna następne następny nasz nasza naszą nasze naszego
naszej naszym natomiast naturalnie nawet nawzajem nazwa nazwać nazywa nazywać nazywam negatywny niby nic nich niczego
niczym nie niech nieco niedawno niedługo niego niej niejasne niejeden niektóre niektórych niektórzy niełatwo niemal
niemożliwe niemożliwy nieraz niestety nietechniczna nietechniczny niewielki niewielkie niezależnie niezależny niezbyt
niezła nieźle nieznany nigdy nikt nim nimi niż normalne normalnie normalny nowa nowe nowego nowej nowy nowych nowym np
numer o obawa obawiać obawiam obawy obcego obecna obecne obecnego obecnej obecnie obecny obecnym obejrzeć obiecują
obok obowiązuje obu obudzić oceniacie ocenicie oczach oczekiwać oczekiwań oczekiwania oczekiwanie oczekują oczekuje
oczy oczywiście od odbyć odbywa odczuwać oddać oddzwoni odkąd odkryć odkryłem odmówić odmówiłem odnaleźć odnośnie
odpada odpaść odpisać odpisał odpisują odpowiada odpowiadać odpowiadacie odpowiedni odpowiednio odpowiedź odpowiedzi
odpowiedziałem odpowiedzieć odrobina odrobinę odróżnia odrzucić odwagi odwrotnie ogarnąć ogarnia ogarniać ogarniam
ogarnięty ogóle ogólnie ogólny ogromna ogromne ogromny okazać okazało okaże okazja okazji okazuje okej okolice około
okres określa określić określone omawiać omijać omówić ona oni opcja opiera opierać opinia opinie opinii opisać
opisałem opisywać opowiedz opowiedzcie oprócz oraz orientować orientuje osiągalne osiągnąć osiągnięcia osiągnięcie
osiem osób osoba osobami osobę osobie osobiście osobista osobiste osobno osobny osobom osoby ostatecznie ostateczny
ostatni ostatnia ostatnich ostatnie ostatniego ostatniej ostatnim ostatnimi ostatnio oto otrzymać otrzymałem otrzymuje
otwarty otworzyć owszem pamiętać pamiętam pani panowie państwa państwo parę paru patrząc patrzę patrzeć patrzy pełna
pełni pełnić pełny pewien pewna pewne pewnego pewnej pewnie pewno pewnością pewny pewnym pięć pięcioletnim pięciu
pierwsza pierwsze pierwszego pierwszej pierwszy pierwszych pierwszym piętnaście pisać pisałem piszą pisze piszecie
plan planach planować planuję po pobyć pochodzi pochwalić pod podać podają podaje podczas podejmować podejmuję podejść
podejście podjąć podoba podobać podobają podobał podobne podobnie podobny podobnych podobnym podpowiecie podpowiedzcie
podpowiedzieć podstawówce podstawowe podstawowy podzielcie podzielić pogadać pojawia pojawiają pojawić pójdę pojechać
pójść pójście pokazać pokazany pokazują pokazuje pokazywać pokolenia pokolenie pokonać pół poleca polecacie polecam
polecane polecany polecić polecilibyście polega polegać połowa połowie polska polski polskie polskim polubić pomaga
pomagać pomagacie pomagają pomoc pomocą pomocne pomocny pomocy pomogła pomogło pomóżcie pomoże pomożecie pomysł
pomysły ponad ponieważ popełniać poprzedni poprzednia poprzednie poprzedniej poprzednim poprzez porada poradę porady
poradźcie poradzić porażka porównywalne poruszać porządnie porządny posiada posiadać posiadający posiadam posiadania
posiadanie postanowić postanowiłem postawić poszedł poszedłem poszłam potem potencjalnie potencjalny potrafi potrafią
potrafić potrafię poważnej poważnie poważny powiedzcie powiedział powiedzieć powiedzieli powiedzmy powinien powinienem
powinieneś powinna powinnam powinnaś powinni powinniście powinniśmy powinno powinny powód powodować powodu powoduje
powody powoli powstają poza pozdrawiam poznałem później późniejsze późniejszy pozostać pozostaje pozwala pozwoli
pozytywny praca pracach pracami pracę pracodawcę pracować pracował pracowała pracowałam pracowałem pracowali
pracowaliście pracowaniu pracownicy pracownik pracują pracuję pracujecie pracujemy pracujesz pracy pragnę praktyczne
praktycznego praktycznie praktyczny prawda prawdopodobnie prawdziwe prawdziwy prędzej prób próba problem problemem
problemy próbować próbowałam próbowałem próbowaliście próbuję próby proces procesie profesjonalny proponować
proponowane proponują proponuje prosić proste prosto prostsze prostszy prostu prosty proszę prowadzą prowadzę prowadzi
prowadzić prowadzony prywatnie przebiega przechodzi przeciętna przeciętnie przeciętny przecież przeczytać przeczytałem
przed przede przedtem przejdę przejmować przejmuję przekonać przekonana przekonany przemyśleć przemyśleń przerasta
przeraża przesadzać przestać przestaje przestałem przeszedł przeszedłem przeszłam przetrwać przeważnie przewidujecie
przewidywać przez przy przychodzi przychodzić przydać przydałby przydałoby przydatność przygoda przygodę przygody
przyjąć przyjdzie przyjmą przyjmie przyjmować przyjmuje przyjść przykład przykładów przykładowe przykładowo przykłady
przynajmniej przynieść przynosi przypadek przypadkach przypadkiem przypadków przypadku przypuszczam przystępny
przyszedł przyszłe przyszłego przyszłościowa przyszłościowe przyszłościowo przyszłościowy przyszłych przyszłym
przyznać przyznają przyznaję punkt punktu puścić pyta pytać pytają pytał pytali pytam pytań pytania pytanie pytano
pzdr rację raczej rada radę rady radzą radzę radzi radzić radzicie radzisz rano raz razem razy realiach realista
realistyczne realna realne realnie realny realnych regularnie reszta reszty robi robiąc robić robicie robię robiła
robiłam robiłem robili robimy robisz robocie robota robotę roboty rocznik roczny rocznym rodzaj rodzaju rok roku rola
rolę roli również rozkręcić różna różne różnego różnej różniące różnych różnym różnymi rozpisać rozpocząć rozpoczął
rozpocząłem rozpoczęcie rozpoczynać rozpoczynam rozsądne rozsądny rozstrzygnąć rozumie rozumieć rozumiem rozważ
rozważać rozważacie rozważam rozwiązać rozwiązanie rozwija rozwijać rozwijających rozwijam rozwinąć rozwój rozwoju
ruszać ruszyć rzadkie rzadko rzecz rzeczą rzeczach rzeczami rzeczy rzeczywiście rzeczywistość rzekomo rzucać są sądzę
sądzić sądzicie sam sama samego samej sami samo samych samym ściśle ścisły sensowna sensowne sensownie sensowny serio
setka sie siebie siedem siedzę siedzi siedziałem siedzieć sił siła siłę siły skaczę skąd skakać skala skali skaluje
składa składać składam skłonny skończę skończone skończyć skończył skończyła skończyłam skończyłem skoro skorzystać
skorzystałem skupiać skupiam skupić skutecznie skuteczny słaba słabe słabo słaby słowa słowem słowo słuchać słuszne
słychać słyszałam słyszałem słyszeć sobą sobie solidne solidny specjaliści specjalista specjalne specjalny spędzać
spędzam spędzić spełnia spełniać spoczywa spodziewać spodziewałem spodziewam spojrzeć spoko spokojnie spokojny spore
sporo spory sposób sposobem sposobu sposoby spotkać spotkałem spotyka spotykacie sprawa sprawdza sprawdzać sprawdzić
sprawę sprawia sprawić sprawy spróbować spytać średni średnia średniego średnio środek środku stać stąd stają staje
stał stała stale stałe stałem stanie stanowiska stanowisko stanowisku starać starczy starczyć start startować stawać
stawia stawiać stoi stoję stopniowo stopniu stosować stosuje stracę strach stracić straszne strasznie strona stronę
stronie strony studencie sukces super świadomie świadomy świat świetna świetne świetnie świetny świeżo swobodnie swoi
swoich swoim swoimi swój swoją swoje swojego swojej swojemu swych system sytuacja sytuacji szansa szansach szansy
szczególnie szczegóły szczere szczerych szczerze szeroki sześć sześciu szkoda sztuczną szuka szukać szukacie szukają
szukał szukała szukałem szukaliście szukam szybciej szybki szybkiego szybko ta tabel tabelek tabelkach tabelki tacy
tak taka taki takich takie takiego takiemu takim takimi także tam tamtej tamten te techniczna techniczne technicznego
technicznej technicznie techniczny technicznych technologia tego tegoroczny tej temacie temat tematy temu ten
teoretycznie teoria teorii teraz też tłumaczy tłumaczyć to tobą tobie totalnie toteż tracić trafia trafić traktować
traktowane traktują trochę troszkę trudem trudna trudne trudnego trudniej trudniejsza trudniejszy trudno trudności
trudny trwały trzech trzeci trzecia trzeciego trzema trzy trzydzieści trzyletni trzyletnim trzymać tu tutaj tuż
twierdzą twierdzi twierdzić twoim twój twoja twoje twojego twojej ty tych tydzień tygodniach tygodniem tyle tylko
tyloma tym typ typowe typowy tysiąc tysięcy ucieka uczciwie uda udać udaje udało udawać udziela udzielić ufać ugryźć
ukończenie ukończony ukrywać ułatwia ułatwić umiał umiała umie umieć umieją umiem umówić unika upieczony uprawiać
uratować urodzić usłyszałem ustalać ustalić utrudnia uwadze uwaga uważacie uważają uważam uważana uważane uważany
uważasz uwzględnia uzasadnione użyć uzyskać uzyskał użyteczne użyteczny używa używać używają używam używana używane w
wada wahać waham walczę walczyć wam warunkach warunki was wasi wasz wasza wasze waszego waszej waszych waszym wątpić
wątpię wątpliwości ważnego ważniejsze ważnych wcale wchodzę wchodzi wchodzić wciągnąć wcześniej wczoraj wdrażamy
wdrożyć we według wejść wiadomo wiązać wiążę widać widzą widzę widzi widział widziałem widzicie widzieć więc więcej
wiecie wiedział wiedziałem wiedzieć większa większe większość większy wiele wielka wielki wielkie wieloletnim wieloma
wielu wiem wierzę wierzy wierzyć wiesz wita witajcie witam wkrótce włącznie właśnie włożyć wnioskować wolałabym
wolałbym wolę woleć woli wolicie wolne wolno wolny wpadłem wpaść wpływa wpływać wpływają wprowadzać wprowadzamy
wprowadzić wracając wrażenie wręcz wreszcie wskazać wskazane wskazówek wskazówki współczesny wspólnego wspomina
wspomnieć wśród wstępnie wstyd wstydzę wszelkie wszyscy wszystkich wszystkie wszystkiego wszystkim wszystkimi wszystko
wtedy wybiera wybierać wybieracie wybieram wybierz wybija wybiorę wybór wyboru wyborze wybrać wybrałbyś wybrałem
wybralibyście wybraliście wybrany wychodzi wychodzić wyciągnąć wydać wydaje wydałem wydawać wygląda wyglądać wyglądają
wyjaśnić wyjdzie wyjść wyjście wykonuje wykonywać wykonywane wykorzystać wykorzystuje wykorzystywać wykorzystywane
wymagający wymieniane wymienić wymyślić wynik wynika wyniosło wynosi wynoszą wyobrażam wyobrazić wypada wypadłem
wypaść wyrobić wyróżniać wyróżnić wysłać wysłałam wysłałem wysoka wysoki wysokie wysoko wystarczająca wystarczające
wystarczająco wystarczający wystartować występować występuje wysyłać wysyłałem wysyłam wytrzymać wywierać wyżej wyższa
wyższy wyżyć wziąć wziąłem wzięcia wzięli wzięło z za zaawansowany zacząć zaczął zacząłem zaczęcie zaczęłam zaczęli
zaczęło zacznę zacznie zaczyna zaczynać zaczynają zaczynając zaczynam zadać zadaje żaden żadna żadne żadnego żadnej
żadnych żadnym zadowala zadziała zadzwonić zająć zajęcie zajęło zajmować zajmujesz zakładać zakładając zakończyć
zakres zakresie zaleca zalety zależało zależeć zależności zależny zależy żałować zamiar zamienić zamierzam zamknąć
zanim zapewnia zapewnić zapominać zapomnieć zaproponować zapyta zapytać zapytają zaraz zarekomendować zarówno zaś
zasada zasadzie zastanawiać zastanawiacie zastanawiałem zastanawiam zastanowić zastąpienie zastosować zatem zauważyć
zauważyłem zawieść zawód zawodach zawodami zawodów zawodowa zawodowe zawodowego zawodowej zawodowo zawodowy zawodowych
zawodowym zawodu zawody zawodzie zawracać zawsze zazwyczaj zbierać zbieram zbiór zbudować zbyt zbyteczne zbytnio zdać
zdaje zdajecie zdam zdania zdanie zdaniem zdarza zdarzyło zdążę zdążyć zdecydować zdecydował zdecydowałam zdecydowałem
zdecydowanie zdecydowany zdobyć zdobycie zdobyłem zdobywać zdobywam zdolny zdrowy ze żeby zejść zepsuć zera zgadza
zgadzam zgłaszać zgłębić zgłosić zgodnie zła złe źle zły zmian zmiana zmianę zmianie zmiany zmienia zmieniać zmieniają
zmieniali zmieniam zmienić zmienił zmieniła zmieniłam zmieniłem zmieniło zmierza zna znać znacie znaczący znaczenia
znaczenie znacznie znajdę znajdują znajduje znajdź znajdzie znajomego znajomi znajomy znajomych znalazła znalazłam
znalazłem znałem znaleźć znalezienia znalezienie znaleźli znaleźliście znam znany zniechęca zniechęcony znowu zostają
został została zostali zostaliście zostało zostaną zostanie zrezygnować zrezygnowałem zróbcie zrobić zrobię zrobienia
zrobienie zrobił zrobiła zrobiłem zrobili zrobione zrozumiale zrozumieć zupełnie zwariować związana związane związany
związanych zwłaszcza zwraca zwracać zwracają zwrócić zwyczajnie zwykła zwykle zwykłego zwykłej żyć życia życie życiem
życiu żyje zysk zyskać zyskuje żywić
"""
