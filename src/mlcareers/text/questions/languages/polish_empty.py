"""Words of questions in Polish that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a absolutnie absolwent aby aktualnie akurat albo albowiem ale analogicznie ani aż bardziej bardzo bać biorąc bliski
blisko bliżej bo bowiem brać by byli bym bywa być był była było były bądź będzie będą będę błąd błędy cała całe
całkiem całkowicie całość cały cel cele celem celu chce chcemy chcesz chciał chciałabym chciałam chciałbym chciałem
chcą chociaż chodzi chodzić choć chwila chwili chyba chętnie ci ciebie ciągle cię ciężka ciężko co coś czas czasem
czasie czasu czego czemu czują czuję czy czyli czym czynnik czytać czytałam czytałem częste często części częściej
część cóż da dalej daleka daleko dali dać dałbym dało decydować decyduje decyzja decyzji decyzję dla dlaczego dlatego
dlań dni dnia do dobra dobre dobrego dobrej dobry dobrym dobrze dodatkowe dodatkowy dokładnie dokładny dopiero dopóki
doradzacie doradzicie doradzić doradźcie dostaję dostać dostępne dostępny doszedłem dotyczy dotyczące dowiedzieć
doświadczenie druga drugi drugie duże dużego dużej dużo duży dużych dużą dwa dwie dwóch działa działania działanie
działać dziedzina dziedzinie dziedziny dzień dzisiaj dziwne dzięki dziękuję dziś dłużej dłuższy efekt ewentualnie
fajnie faktycznie firmie forma formie gdy gdyby gdzie go godzin godzina godziny gorsze gorzej gotowy grupa główne
głównie główny hej i ich idea idealny idzie idę ile im informacje informacji inna inne innego innej inni inny innych
istnieje istnieją iść iż ja jak jaka jakaś jakby jaki jakich jakie jakiego jakiej jakieś jakim jakimi jakiś jako jakoś
jakość jasne jasny je jeden jedna jednak jednego jednej jedni jedno jednym jego jej jest jestem jesteś jesteśmy jeśli
jeśliby jeżeli już kariera kariery karierze karierę każdy kiedy kiedyś kilka kimś kogoś koledzy kolega kolejne kolejny
koleżanka komentarze komu komuś koniec koniecznie konkretne konkretnie konkretny korzysta korzystanie korzystać
korzyści końcu kraj kraju krok kroki króciutko krótki krótko kto ktoś która które którego której który których którym
którzy kwestia kwestii lat latach lepiej lepsza lepsze lepszy liczyć licząc lista lub lubić lubię ludzi ludzie ludziom
ma mają mam mamy masz masę mała małe małej mały mi miał miała miałbym miałoby miejsca miejsce miejscu mieliście
miesiąc miesiącu mieszkać mieć mijać mimo minimalne minimum między mnie mniej mniejsze mniejszy mną mocne mocno mogą
mogę mogłaby mogłabym moi moich moim moja moje mojego mojej może możecie możemy możesz możliwa możliwe możliwości
możliwość możliwy można mu myśl myślenie myśleć myślicie myślą myślę mógłby mógłbym mój mówi mówicie mówią mówiąc
mówić mówię młoda młody na nabrać nad nadaje nadzieję naj najbardziej najczęściej najgorzej najlepiej najlepsza
najlepsze najlepszy najlepszych najmniej najważniejsza najważniejsze najważniejszy najwięcej należy nam nami naprawdę
nas nasi nasz nasze naszego naszej natomiast naturalnie nawet nawzajem negatywny niby nic nich niczego niczym nie
niech nieco niedawno niego niej niektóre niektórzy niemożliwe niemożliwy niestety niezależnie niezbyt niezła niełatwo
nieźle nigdy nikt nim nimi niż normalne normalnie normalny nowa nowe nowego nowej nowy nowym np numer o obecna obecne
obecnie obecny obecnym obok obu oczekiwać oczekuje oczywiście od odpowiada odpowiedni odpowiednio odpowiedzi odpowiedź
ogromny ogóle ogólnie ogólny okazja okazuje okej okolice około okres omawiać ona oni opcja opinia opinie opinii opisać
oprócz oraz osiągalne osiągnąć osoba osobie osobiście osoby osobę ostatecznie ostateczny ostatni ostatnie ostatnio
osób oto owszem parę państwa państwo pewien pewna pewne pewnie pewno pewny pełna pełni pełny pierwsze pierwszy pisać
pisałem pisze plan planować planuję po pochodzi pod podać podczas podejście podejść podjąć podobne podobnie podobny
podstawowe podstawowy pojawia pokazać pokazują poleca polecacie polecam polecić polega polska polski polskie polskim
pomaga pomoc pomocy pomogła pomoże pomysł pomysły ponad ponieważ popełniać poprzez porada porady poradzić poradę
poradźcie posiada posiadam posiadać potem poważnie powiedział powinien powinienem powinna powinnam powinni powinno
powinny powodu powoli poza pozdrawiam pozwala pozwoli praca pracować pracuję pracy pracę praktyczne praktycznie prawda
prawdopodobnie prawdziwe prawdziwy problem problemem problemy proces procesie profesjonalny prosić proste prosto
prostu prosty proszę prywatnie przebiega przechodzi przecież przed przede przejmować przejmuję przekonać przesadzać
przestać przez przy przykład przykłady przypadek przypadkach przypadku przypuszczam próbować próbuję prędzej pytam
pytania pytanie pytać pytań pzdr później rację raczej rada rady rano raz razem razy realista realistyczne realna
realne realnie realny regularnie robi robimy robisz robiąc robić robię robiłem rodzaj rodzaju rok roku rola roli rolę
rozpocząć rozsądne rozsądny rozumie rozumiem rozumieć rozważ rozważam rozważać rozwijać rozwoju rozwój rzadkie rzadko
rzecz rzeczy rzeczywistość rzeczywiście rzeczą również różna różne różnych sam sama samego samej sami samo samych
samym serio sie siebie siły skoro skończyć skończyłem skąd sobie sobą specjalista specjaliści specjalne specjalny
spodziewać spoko sposób sprawa sprawdza sprawić sprawy spróbować staje stale stanie stanowiska stanowisko stanowisku
starać start startować stać stał stałe stopniowo stosować stosuje strona strony stąd sukces swoich swoim swoje swojego
swojej swoją swych swój system sytuacja sytuacji szansa szansy szczególnie szczegóły szczerze szeroki szukają szukam
szukać szybko są sądzicie sądzę słabo słaby słowo słyszałam słyszałem ta tacy tak taka taki takich takie takiego takim
także tam tamtej tamten te technologia tego tej temacie temat tematy temu ten teoretycznie teoria teorii teraz też to
totalnie toteż trafia trafić trochę trudna trudne trudniej trudno trudności trudny trzy tu tutaj twoim twoja twój ty
tych tydzień tyle tylko tym typ typowe typowy tysięcy tłumaczyć uda udaje udać udało umie umiem umieć uwaga uważacie
uważają uważam uważasz używa używają używam używać w waham wahać walczyć wam warunki was wasz wasza wasze ważniejsze
wcale wchodzi wcześniej we według wejść wiadomo widać widzicie widzę wiecie wiedzieć wiele wielki wielu wiem wierzyć
wiesz witam więc więcej większa większe większość większy woli wolne wolny wolę wpływa wracając wrażenie wreszcie
wręcz wspólnego wszelkie wszyscy wszystkich wszystkie wszystkiego wszystkim wszystko wtedy wybiera wybieram wybierać
wyboru wyborze wybrać wybrałbyś wybrałem wybór wydaje wydawać wygląda wyjaśnić wyjdzie wyjście wyjść wykonywać
wykorzystać wykorzystuje wynik wynika wysoka wysoki wysokie wysoko wystarczająco właśnie wśród z za zaawansowany
zaczyna zaczynając zaczynam zaczynać zacząć zaczął zacząłem zaczęłam zadaje zadać zaleca zalety zależeć zależy zamiar
zamierzam zanim zarówno zasada zasadzie zastanawiam zastanawiać zatem zawodowa zawodowe zawodowo zawodowy zawodu
zawody zawodzie zawsze zawód zbiór zbyt zbyteczne zdania zdanie zdaniem zdarza zdecydowanie zdecydować zdobywać zdobyć
ze zera zgadzam zgodnie zmiana zmiany zmienia zmieniać zmienić zmieniłem zmieniło zna znacie znacznie znaczący
znajduje znajdę znajomi znajomy znalazłem znaleźć znam znany znać znowu został została zrobić zrobię zrozumieć
zupełnie zwykle zwykła zwłaszcza zła złe zły łatwa łatwe łatwiej łatwo łatwy łączyć średnio świat świetnie świetny źle
żaden żadna żadne żadnego żadnej żeby życia życie życiu
"""
