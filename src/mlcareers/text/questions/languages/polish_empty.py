"""Words of questions in Polish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a absolutnie absolwent aby abym aktualnie akurat albo albowiem ale algorytm algorytmach algorytmów algorytmy
analitycznie analizuję analogicznie ani aplikować aplikuję arkuszach asap aż babcia bać bądź bałem bardziej bardzo
bawi bawić będą będę będzie będziemy będziesz beznadzieja beznadziejny bezpośrednio bezskutecznie biały bierze bieżąco
biorą biorąc biorę biurko biurkowa biurku błąd błagam błędy bliski blisko bliżej bo boi boję bok bowiem brać brakować
brałem brat brata brnąć brudny brzuch brzydki budować budowy buduje budzą budzi budzić by być bycia byciu był była
byłaby byłam byłby byłbym byle byłem byli byliby bylibyśmy było byłoby były bym byś bystry bywa cała całe całego całej
całkiem całkowicie całość cały całym całymi cel cele celem celu cenić chcą chce chcecie chcemy chcesz chciał chciałaby
chciałabym chciałam chciałby chciałbym chciałem chciałoby chcieć chcielibyśmy chętnie chłopak chłopaka chłopaki choć
choćby chociaż chodzi chodzić chudy chwila chwilę chwili chyba ci ciągle ciągnąć cię ciebie ciekawi ciekawość ciemny
cierpliwość ciężka ciężki ciężko ciocia cisza ciszy ciut co cokolwiek coraz córka córkę córki coś cóż czarny czas
czasami czasem czasie czasu czego czegoś czeka czekać czekam czemu czemuś czerwca czerwiec czerwony część części
częściej częste często człowiek człowieka czterdzieści czterech czterema cztery czuć czują czuję czuł czułem czwarta
czwartek czy czyli czym czymś czynnik czysty czytać czytałam czytałem czytam da dać daje dał dała dałbym dalej daleka
daleki daleko dałem dali dało dam damy danymi dawać dawno decydować decyduje decyzja decyzję decyzji dekada dekadę
dekady denerwować denerwuje desperacja dla dlaczego dlań dlatego długa długi długich długie długiej dłużej dłuższego
dłuższy dni dnia dniach dniami dnie dniem do dobę dobie dobra dobre dobrego dobrej dobremu dobry dobrych dobrym
dobrymi dobrze dodać dodaje dodatkowe dodatkowy dogadać dojdę dojść dojścia dojście dokładnie dokładniej dokładny
dokonać dołączyć domyślam dookoła dopiero dopóki doprowadzić doradź doradza doradzacie doradźcie doradzić doradzicie
dorobić dość doskonale doskonały dostać dostają dostaję dostajesz dostał dostała dostałam dostałem dostali dostanę
dostanie dostępne dostępny doświadczenie dosyć doszedłem dotąd dotrzeć dotychczas dotychczasową dotychczasowe
dotychczasowej dotychczasowy dotyczące dotyczy dotyczyć dowiaduję dowiedzieć dowiem dowodzić dramat drodze druga drugi
drugie drugiego drugiej dumna dumny dusza dużą duże dużego dużej dużo duży dużych dużym dwa dwadzieścia dwanaście dwie
dwóch dwoma dwu dwudziestu dwukrotnie dwuletni dwuletnim dziać dziadek działa działać działam działania działanie
działem dziedzina dziedzinie dziedziny dzieje dzięki dziękować dziękuję dzielić dzień dziesiątki dziesięć dziesięciu
dziewięć dziś dzisiaj dziwi dziwić dziwna dziwne dziwny dzwonią dzwonić efekt ekran ekranem ekranu epoce epoka era
erze ew ewentualnie faceci facet fajne fajnie fajnych fakt faktem faktycznie faktyczny fascynuje firmę firmie forma
formalne formalnego formalnie formie gada gadać gdy gdyby gdyż gdzie gdziekolwiek gdzieś generalnie genialny gimnazjum
głęboki głowa głowę głowie główne głównie główny głowy głupie głupio go godzin godzina godziny gorący gorsza gorsze
gorszy gorzej gość gotowa gotowi gotowy gra grać gruby grudnia grudzień grupa gubić gubię hej hejka i ich idą idę idea
idealny identyczne idzie ile iloma im inaczej informacje informacji informatyczna informatyczne informatycznego
informatycznej informatyczny informatycznych inna inne innego innej inni inny innych innymi inteligencją inteligencję
interesować interesują interesuje iść istnieją istnieje istotnie itd itp iż ja jadę jak jaka jakąkolwiek jakaś jakaż
jakby jaki jakich jakichś jakie jakiego jakiegoś jakiej jakiejś jakiekolwiek jakieś jakikolwiek jakim jakimi jakiś
jako jakoś jakość jasne jasny je jechać jeden jedenaście jedna jednak jednakże jednego jednej jednemu jedni jedno
jednocześnie jednym jego jej jem jeść jesień jesienią jeśli jeśliby jest jestem jesteś jesteśmy jeżeli jutro już
kariera karierę kariery karierze kawałek kazać kazali każda każde każdego każdej każdy każdym kiedy kiedyś kiepski
kiepsko kilka kilkadziesiąt kilkanaście kilkoma kilku kilkuletnim kim kimkolwiek kimś kładę kłócić kłopot kłopoty
kocha kochać kocham kochani kogo kogokolwiek kogoś koledzy kolega kolego kolejna kolejne kolejnego kolejny kolejnym
koleżanka koło komentarze kompletnie komputer komputera komputerem komputerze komu komuś końca końcem końcu kończę
kończy kończyć koniec koniecznie konkretne konkretnego konkretnej konkretnie konkretny konkretów kontekst kontynuować
korzyści korzysta korzystać korzystają korzystam korzystanie kraj kraju krawędź kręci kręcić króciutko krok kroki
krótka krótki krótkiego krótkim krótko krótszy krytykować krytykują krzyczeć kto ktokolwiek która którąś które którego
której którejś który których którykolwiek którym którymi któryś którzy ktoś kupuję kusi kuzyn kuzynka kwestia kwestii
kwiecień kwietnia łączyć ładnie ładny łapać łapie lat lata latach latami latek latem lato łatwa łatwe łatwego łatwiej
łatwiejszy łatwo łatwy łatwym laty lecz lekko leniwa leniwy lepiej lepsza lepsze lepszy leżę leżeć leży liceum licząc
liczę liczy liczyć liczyłem lipa lipca lipiec lista listopad listopada los lub lubi lubić lubię ludzi ludziach ludzie
ludziom ludźmi luty ma macie mądra mądre mądry mądrze maj mają mając mała małe małej mały małych mam mamy marca martwi
martwić martwię marzę marzec marzeń marzenie marzy marzyć masakra masę masz mąż męcząca męczące męczący męczy męczyć
męża mężczyzna mężczyźni mi miał miała miałam miałbym miałem miałoby mieć między miejsca miejsce miejscem miejscu
mieli mieliście mierzyć miesiąc miesiącach miesiącami miesiącu miesięcznie mieszka mieszkać mieszkam mijać miła mile
miliard milion milionów miliony miły mimo minimalne minimum minut minuta minuty młoda młode młody mną mnie mniej
mniejsze mniejszy mnóstwo móc mocne mocno modelach modelami modele modelem modeli modelu mogą mogę mógł mogła mogłaby
mogłabym mogłam mógłby mógłbym mogłem mogli mogło mogłoby moi moich moim moimi mój moja moje mojego mojej mojemu
momencie moment mówi mówią mówiąc mówić mówicie mówię mówił mówiła mówili mówiono może możecie możemy możesz możliwa
możliwe możliwego możliwie możliwość możliwości możliwy można mu musiał musiała mylę myśl myślą myślałam myślałem
myślę myśleć myślenie myśli myślicie na nabrać nad nadają nadaje nadawać nadzieja nadzieję naiwny naj najbardziej
najbliższe najbliższych najczęściej najgorzej najlepiej najlepsza najlepsze najlepszego najlepszej najlepszy
najlepszych najlepszym najmniej najmniejsze najważniejsza najważniejsze najważniejszy najwięcej najwięksi największa
największe największy należą należeć należy nam nami namówić namówię napisać napisał napisałem napisana napisane
napisany naprawdę narzekać narzekam nas nasi następna następne następny nasz nasza naszą naszczęście nasze naszego
naszej naszych naszym natomiast naturalnie nawet nawyk nawzajem nazwa nazwać nazywa nazywać nazywam negatywny nerwowy
nerwy nią niby nic nich niczego niczym nie niebawem niebezpieczne niebezpieczny niebieski niech nieco niedawno
niedługo niedoceniać niedziela niedzielę niego niej niejasne niejeden niektóre niektórych niektórzy niełatwo niemal
niemożliwe niemożliwy niemu nienawidzić nieraz niestety nietechniczna nietechniczny niewielki niewielkie niezależnie
niezależny niezbyt niezła nieźle nieznany niezwykle nigdy nikogo nikomu nikt nim nimi niosę niska niski niskie niż noc
nocy normalne normalnie normalny nos nosić noszę nowa nowe nowego nowej nowy nowych nowym np numer o obawa obawiać
obawiam obawy obcego obecna obecne obecnego obecnej obecnie obecny obecnym obejrzeć obiecać obiecują obiecująca
obiecujący obok obowiązuje obu obudzić oby oceniacie ocenicie ochota ochotę oczach oczekiwać oczekiwań oczekiwania
oczekiwanie oczekują oczekuje oczu oczy oczywiście oczywiste od odbyć odbywa odczuwać oddać oddzwoni odkąd odkryć
odkryłem odkrywam odmówić odmówiłem odnaleźć odnośnie odpada odpaść odpisać odpisał odpisują odpowiada odpowiadać
odpowiadacie odpowiedni odpowiednio odpowiedź odpowiedzi odpowiedziałem odpowiedzieć odrobina odrobinę odróżnia
odrzucić odwaga odwagi odważę odważna odważny odważyć odważył odwrotnie ogarnąć ogarnia ogarniać ogarniam ogarnięty
ogóle ogólnie ogólny ogromna ogromne ogromny okazać okazało okaże okazja okazji okazuje okej oko okolice okoliczność
okoliczności około okres określa określić określone okropnie okropny omawiać omijać omówić ona oni opcja opiera
opierać opinia opinie opinii opisać opisałem opisywać opowiadać opowiedz opowiedzcie opowiedzieć oprócz oraz
orientować orientuje osiągalne osiągnąć osiągnięcia osiągnięcie osiem osób osoba osobami osobę osobie osobiście
osobista osobiste osobno osobny osobom osoby ostatecznie ostateczny ostatni ostatnia ostatnich ostatnie ostatniego
ostatniej ostatnim ostatnimi ostatnio oszczędzać oto otrzymać otrzymałem otrzymuje otwarty otworzyć ów ówdzie owszem
owych oznaczać pamiętać pamiętam pani panowie państwa państwo parę paru pasjonujące patrzą patrząc patrzę patrzeć
patrzy październik października pech pełen pełna pełni pełnić pełny pewien pewna pewne pewnego pewnej pewnie pewno
pewnością pewny pewnym piątek pić pięć pięćdziesiąt pięcioletnim pięciu piękny pierwsza pierwsze pierwszego pierwszej
pierwszy pierwszych pierwszym piętnaście piję pisać pisałem piszą pisze piszecie płacił płakać plan planach planować
planuję po pobyć pochodzi pochwalić pociąga początek początku pod podać podają podaje podczas poddać poddaję poddałem
podejmować podejmuję podejść podejście podjąć podoba podobać podobają podobał podobne podobnie podobny podobnych
podobnym podpowiecie podpowiedzcie podpowiedzieć podstawowe podstawowy podwójny podzielcie podzielić
pogadać pogorszyć pojawia pojawiają pojawić pójdę pojechać pójść pójście pojutrze pokazać pokazany pokazują pokazuje
pokazywać pokolenia pokolenie pokonać pół poleca polecacie polecam polecane polecany polecić polecilibyście polega
polegać połowa połowę połowie położyć polska polski polskie polskim polubić południe pomaga pomagać pomagacie pomagają
pomimo pomoc pomocą pomocne pomocny pomocy pomogła pomogło pomóżcie pomoże pomożecie pomylić pomyliłem pomysł pomysły
ponad ponadto poniedziałek ponieważ poniżej ponownie popełniać popołudnie poprawić poprosić poprzedni poprzednia
poprzednie poprzedniej poprzednim poprzez porada poradę porady poradźcie poradzić poranek porażka porównywać
porównywalne poruszać porządnie porządny porzucam porzucić posiada posiadać posiadający posiadam posiadania posiadanie
postanowić postanowiłem postawić poszedł poszedłem poszłam potem potencjalnie potencjalny potrafi potrafią potrafić
potrafię poważnej poważnie poważny powiedzcie powiedział powiedzieć powiedzieli powiedzmy powiem powinien powinienem
powinieneś powinna powinnam powinnaś powinni powinniście powinniśmy powinno powinny powód powodować powodu powoduje
powody powoli powolna powolny powstać powstają powyżej poza pozdrawiam poznałem później późniejsze późniejszy pozostać
pozostaje pozwala pozwoli pozwolić pożyczyć pozytywny praca pracach pracami pracę pracodawcę pracować pracował
pracowała pracowałam pracowałem pracowali pracowaliście pracowaniu pracownicy pracownik pracują pracuję pracujecie
pracujemy pracujesz pracy pragnę praktyczne praktycznego praktycznie praktyczny prawda prawdę prawdopodobnie prawdy
prawdziwe prawdziwy prędzej prób próba problem problemem problemy próbować próbowałam próbowałem próbowaliście próbuję
próby proces procesie profesjonalny proponować proponowane proponują proponuje prosić prosta proste prosto prostsze
prostszy prostu prosty proszę prowadzą prowadzę prowadzi prowadzić prowadzony prywatnie przebiega przeceniać
przechodzi przeciętna przeciętnie przeciętny przecież przeciwieństwo przeczytać przeczytałem przed przede przedtem
przedwczoraj przegapić przegapiłem przejdę przejmować przejmuję przekonać przekonana przekonany przemyśleć przemyśleń
przerasta przeraża przesada przesadzać przesadzone przestać przestaje przestałem przeszedł przeszedłem przeszkadza
przeszkadzać przeszłam przetrwać przeważnie przewidujecie przewidywać przez przy przychodzi przychodzić przydać
przydałby przydałoby przydatność przygoda przygodę przygody przyjąć przyjaciel przyjaciele przyjaciółka przyjdzie
przyjmą przyjmie przyjmować przyjmuje przyjść przykład przykładów przykładowe przykładowo przykłady przynajmniej
przynieść przynosi przypadek przypadkach przypadki przypadkiem przypadków przypadku przypuszczam przystępny przyszedł
przyszłe przyszłego przyszłościowa przyszłościowe przyszłościowo przyszłościowy przyszłych przyszłym przyznać
przyznają przyznaję punkt punktu punkty puścić pusty pyta pytać pytają pytał pytali pytam pytań pytania pytanie pytano
pzdr rację raczej rada radę radość rady radzą radzę radzi radzić radzicie radzisz ranek rano raz razem razy realiach
realista realistyczne realna realne realnie realny realnych ręce regularnie ręka rękę reszta reszty robi robią robiąc
robić robicie robię robił robiła robiłam robiłem robili robimy robisz robocie robota robotę roboty rocznik roczny
rocznym rodzaj rodzaju róg rok roku rola rolę roli również rozkręcić rozmawiać rozmawiam różna różne różnego różnej
różniące różnych różnym różnymi rozpisać rozpocząć rozpoczął rozpocząłem rozpoczęcie rozpoczynać rozpoczynam rozsądne
rozsądny rozstrzygnąć rozumie rozumieć rozumiem rozważ rozważać rozważacie rozważam rozwiązać rozwiązanie rozwija
rozwijać rozwijających rozwijam rozwinąć rozwój rozwoju ruszać ruszyć ryzykować ryzykowne ryzykowny ryzykuję rzadkie
rzadko rzecz rzeczą rzeczach rzeczami rzeczy rzeczywiście rzeczywistość rzekomo rzuca rzucać są sądzę sądzić sądzicie
sam sama samego samej sami samo samych samym sceptyczny ściśle ścisły sekunda sensowna sensowne sensownie sensowny
serca serce serio setka setki sfrustrowana sfrustrowany sie siebie siedem siedzę siedzi siedziałem siedzieć sierpień
sierpnia sił siła siłę siły siostra siostrę siostry siostrzeniec skaczę skąd skakać skala skali skaluje składa składać
składam skłonny skomplikowane skomplikowany skończę skończone skończyć skończył skończyła skończyłam skończyłem skóra
skoro skorzystać skorzystałem skupiać skupiam skupić skutecznie skuteczny słaba słabe słabo słaby słodki słowa słowem
słowo słuchać słuszne słychać słyszałam słyszałem słyszę słyszeć śmiać śmieszne śmieszny smutna smutny sobą sobie
sobota sobotę solidne solidny spać spadać specjaliści specjalista specjalne specjalny spędzać spędzam spędzić spełnia
spełniać śpię spoczywa spodziewać spodziewałem spodziewam spojrzeć spoko spokojnie spokojny spore sporo spory sposób
sposobem sposobu sposoby spotkać spotkałem spotyka spotykacie sprawa sprawdza sprawdzać sprawdzić sprawę sprawia
sprawić sprawy spróbować spytać średni średnia średniego średnio środa środę środek środku stać stąd stają staje stał
stała stale stałe stałem stało stanie stanowiska stanowisko stanowisku starać starczy starczyć stare start startować
stawać stawia stawiać sto stoi stoję stopniowo stopniu stosować stosuje stracę strach stracić straszne strasznie
strona stronę stronie strony studencie styczeń stycznia suchy sukces super swą swego świadomie świadomy świat świetna
świetne świetnie świetny świeżo świeży swobodnie swoi swoich swoim swoimi swój swoją swoje swojego swojej swojemu
swych syn syna synowa system sytuacja sytuacji szacować szalony szansa szansach szansy szary szczególnie szczegóły
szczere szczerych szczerze szczęścia szczęście szedł szef szefa szeroki sześć sześćdziesiąt sześciu szkoda sztuczną
szuka szukać szukacie szukają szukał szukała szukałem szukaliście szukam szybciej szybki szybkiego szybko ta tabel
tabelek tabelkach tabelki tacy tak taka taki takich takie takiego takiemu takim takimi także tam tamta tamtej tamten
tamto tamtym te techniczna techniczne technicznego technicznej technicznie techniczny technicznych technologia tego
tegoroczny tej temacie temat tematy temu ten teoretycznie teoria teorii teraz teść teściowa też tłumaczy tłumaczyć to
tobą tobie totalnie toteż tracić trafia trafić traktować traktowane traktują trochę troszkę trudem trudna trudne
trudnego trudniej trudniejsza trudniejszy trudno trudności trudny trwały trzech trzeci trzecia trzeciego trzema trzy
trzydzieści trzyletni trzyletnim trzyma trzymać tu tutaj tuż twardy twarz twierdzą twierdzi twierdzić twoich twoim
twój twoja twoje twojego twojej ty tych tydzień tygodniach tygodniem tyle tylko tyloma tym tymi typ typowe typowy
tysiąc tysięcy uciążliwe uciec ucieka uczciwie uczucie uda udać udaje udało udawać udziela udzielić ufać ugryźć
ukończenie ukończony ukrywać ułatwia ułatwić umiał umiała umie umieć umieją umiem umówić umrzeć unika uniknąć upaść
upieczony uprawiać uratować urodzić usłyszałem uspokoić ustalać ustalić ustąpić utknąć utknięty utopia utrudnia uwadze
uwaga uważacie uważają uważam uważana uważane uważany uważasz uwzględnia uzasadnione użyć uzyskać uzyskał użyteczne
użyteczny używa używać używają używam używana używane w wada wahać waham walczę walczyć wam warunkach warunki was wasi
wąski wasz wasza wasze waszego waszej waszych waszym wątpić wątpię wątpliwości ważnego ważniejsze ważnych wcale
wchodzę wchodzi wchodzić wciągnąć wcześniej wczoraj wdrażamy wdrożyć we według wejść wewnątrz weź wezmę wiadomo wiązać
wiążę widać widzą widzę widzi widział widziałam widziałem widzicie widzieć wie więc więcej wiecie wieczór wiedział
wiedziałam wiedziałem wiedzieć wieki większa większe większość większy wiele wielka wielki wielkie wieloletnim wieloma
wielu wiem wiemy wierzę wierzy wierzyć wiesz wina winy wiosna wita witajcie witam wkrótce włącznie właściwie właśnie
włożyć wnioskować wnuczka wnuk wobec wokół wolałabym wolałbym wolę woleć woli wolicie wolne wolno wolny wówczas
wpadłem wpaść wpływa wpływać wpływają wprowadzać wprowadzamy wprowadzić wraca wracając wrażenie wręcz wreszcie
wrzesień września wskazać wskazane wskazówek wskazówki wspaniały współczesny wspólnego wspomina wspomnieć wśród
wstępnie wstyd wstydu wstydzę wstydzi wstydzić wszelkie wszyscy wszystkich wszystkie wszystkiego wszystkim wszystkimi
wszystko wtedy wtorek wujek wybiera wybierać wybieracie wybieram wybierz wybija wybiorę wybór wyboru wyborze wybrać
wybrałbyś wybrałem wybralibyście wybraliście wybrany wychodzi wychodzić wyciągnąć wydać wydaje wydałem wydawać wygląda
wyglądać wyglądają wygrać wyjaśniać wyjaśnić wyjątek wyjątkiem wyjdzie wyjść wyjście wykonalne wykonuje wykonywać
wykonywane wykorzystać wykorzystuje wykorzystywać wykorzystywane wyłącznie wylądować wylądowałem wymagający wymieniane
wymienić wymówka wymyślić wynik wynika wyniosło wynosi wynoszą wyobrażam wyobrazić wypada wypadłem wypaść wypróbować
wyraźnie wyrobić wyróżniać wyróżnić wyrzucić wysiłek wysłać wysłałam wysłałem wyśmiewają wysoka wysoki wysokie wysoko
wystarczająca wystarczające wystarczająco wystarczający wystarczyć wystartować występować występuje wysyłać wysyłałem
wysyłam wyszło wytrzymać wywierać wyżej wyższa wyższy wyżyć względem wziąć wziąłem wzięcia wzięli wzięło wzrosnąć z za
zaawansowany zablokowana zablokowany zabronić zacząć zaczął zacząłem zaczęcie zaczęłam zaczęli zaczęło zacznę zacznie
zaczyna zaczynać zaczynają zaczynając zaczynam zadać zadaje żaden żadna żadne żadnego żadnej żadnych żadnym zadowala
zadziała zadzwonić zafascynowany zainteresowana zająć zajęcie zajęło zajmować zajmujesz zakładać zakładając zakończyć
zakres zakresie zaleca zalety zależało zależeć zależności zależny zależy żałować zamiar zamienić zamierzam zamknąć
zanim zapewnia zapewnić zapłacić zapłacił zapłaciła zapobiec zapominać zapomniałem zapomnieć zaproponować zaprzecza
zapyta zapytać zapytają zaraz zarekomendować zarówno zaryzykować zaś zasada zasady zasadzie zasługiwać zasługuję
zastanawiać zastanawiacie zastanawiałem zastanawiam zastanowić zastąpienie zastosować zatem zaufanie zauważyć
zauważyłem zawalić zawaliłam zawaliłem zawieść zawód zawodach zawodami zawodów zawodowa zawodowe zawodowego zawodowej
zawodowo zawodowy zawodowych zawodowym zawodu zawody zawodzie zawracać zawsze zazdrosny zazwyczaj zbierać zbieram
zbiór zbudować zbyt zbyteczne zbytnio zdać zdaje zdajecie zdam zdania zdanie zdaniem zdarza zdarzyło zdążę zdążyć
zdecydować zdecydował zdecydowałam zdecydowałem zdecydowanie zdecydowany zdenerwowana zdenerwowany zdesperowana
zdesperowany zdobyć zdobycie zdobyłem zdobywać zdobywam zdolny zdrowy ze żeby żebym żebyś żebyśmy zejść zepsuć zera
zewnątrz zgadnąć zgadza zgadzam zgłaszać zgłębić zgłosić zgodnie zgodzić zgubić zięć zielony zima zimny zła złe źle
złego zły zmartwiona zmartwiony zmian zmiana zmianę zmianie zmiany zmienia zmieniać zmieniają zmieniali zmieniam
zmienić zmienił zmieniła zmieniłam zmieniłem zmieniło zmierza zmotywowana zmotywowany zna znać znacie znaczący
znaczenia znaczenie znacznie znaczyć znają znajdę znajdują znajduje znajdź znajdzie znajomego znajomi znajomy
znajomych znalazła znalazłam znalazłem znałem znaleźć znalezienia znalezienie znaleźli znaleźliście znam znany
zniechęca zniechęcić zniechęcony znów znowu zobaczę zobaczyć żółty żona żonę zostają został została zostali
zostaliście zostało zostaną zostanie zostawiam zostawić zostawił zostawiła zrezygnować zrezygnowałem zróbcie zrobić
zrobię zrobienia zrobienie zrobił zrobiła zrobiłem zrobili zrobione zrozumiale zrozumieć zupełnie zwariować związana
związane związany związanych zwłaszcza zwraca zwracać zwracają zwrócić zwyczaj zwyczajnie zwykła zwykle zwykłego
zwykłej żyć życia życie życiem życiu żyją żyje zysk zyskać zyskuje żywić
kwalifikacyjna kwalifikacyjnej kwalifikacyjną kwalifikacyjne kwalifikacyjnych rekrutacyjna rekrutacyjnej
rekrutacyjną rekrutacyjne rekrutacyjnych przypomnieć przypominać odezwać wypada szaleństwo głupota wariactwo ode
dokąd dział działu dziale naszego naszym powodu powód przyczyny
pojęcia złotych złoty złote zł tys tysięcy tysiące budżet budżetu budżetem nowościami
finansowo finansowy minie zaraz
złościć wkurzać irytować znikać zadłużać zadłużyć odrzucać odmawiać ośmielić pożałować przerażać przestraszyć
frustrować zniechęcać demotywować zachęcać motywować inspirować pasjonować fascynować znudzić zmęczyć wyczerpać
wypalać znosić znieść tolerować rezygnować porzucać odpuszczać odpuścić upierać wytrwać osiągać przegrać schrzanić
mylić komentować uwierzyć przypuszczać wyobrażać podejrzewać zgadywać odkrywać znajdować poszukać ścigać śledzić
wznowić wracać powracać przyjeżdżać przyjechać wkładać wyjmować zostawiać przynosić otrzymywać dostawać przyznawać
zaprzeczać obiecywać przysięgać kłamać oszukać gardzić doceniać docenić szanować podziwiać zazdrościć konfrontować
pokonywać rozwiązywać załatwiać załatwić psuć poprawiać ulepszać pogarszać zwiększać zwiększyć zmniejszać zmniejszyć
obniżać rosnąć maleć ograniczać poszerzać rozszerzać skracać wydłużać błagać przekonywać namawiać wpłynąć obchodzić
poświęcać poświęcić marnować zmarnować zabraknąć wystarczać cierpieć cieszyć poczuć zauważać dostrzegać okazywać
służyć wspierać wesprzeć współpracować uczestniczyć oddzielać godzić pogodzić równoważyć modyfikować dostosować
dopasować przyzwyczaić zaplanować organizować zorganizować porządkować preferować pragnąć poczekać zwlekać spieszyć
pospieszyć zostawać utrzymywać zachować przeżyć istnieć zdarzać zdarzyć powstawać pojawiać udowodnić kontrolować
powtarzać powtórzyć aktualizować prezentować chwalić błyszczeć konkurować dyskutować debatować uzgadniać podpisywać
podpisać spełnić zmuszać zmusić pozwalać zabraniać zakazać uniemożliwiać ułatwiać utrudniać komplikować upraszczać
kumać pojąć zapamiętać doradzać polecać sugerować oferować zasłużyć pasować uogólniać odróżniać rozróżniać umieszczać
kwestionować rozważyć obstawiać zapewniać gwarantować zaufać podnosić pchać blokować utykać piąć harować tyrać
zapieprzać wałkować wkuwać zakuwać dręczyć gnębić wysilać postarać ogłupieć panikować wkurzony wkurzona niepewny
niepewna złość wściekłość lenistwo chęć chęci wątpliwość pewność pomyłka wpadka ryzyko skutek skutki bajzel przekręt
sztuczka sztuczki pułapka kłamstwo faza typy formy rodzeństwo szwagier kupa sterta inteligentny niezdolny
bezużyteczny bezużyteczne prawdopodobne nieprawdopodobne fałszywy nieuczciwy nieustannie nareszcie zasadniczo
dosłownie podobno najwyraźniej ledwo zanadto niewystarczająco nowoczesny razu naraz oba obaj obie własny własna cudzy
ech uff heh nudnego fajnego
formalności
razie wraz innym typu względu takiej wszędzie zaledwie natychmiast szczególności jasno głęboko wspólnie zamian trakcie
ciągu pomiędzy brzmi sumie daj miało miały doszło wyszedł wyszła pójdzie poszło zobaczymy poglądy
stosowana stosowanej stosowaną profesjonaliści profesjonalistów rozkwitnąć
małego
"""
