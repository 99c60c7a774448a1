"""Words of questions in English that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
2024 2025 2026 2027 a abandoned able aboard about abroad absolute absolutely accelerate accept acceptable accepted
accepting accidentally accompanied accomplished according accurate achieve achieved acknowledge acquire acquired
across act acted actively acts actual actually ad adapted add added adding additional additionally addressed adds
adjacent adjusted admit admitted adopt adopted ads advance advanced advancement advantage advantages advert advice
advised afaik affect affects afford affordable afraid afterwards again against aged ago agree agreed ahead aim aimed
alike alive all alleged allow allowed allowing allows almost alone along alongside already alright also alternative
alternatives although always am amazing among amongst amount an and angry announce announced annoying annual annually
anonymous another answer answered answers any anybody anymore anyone anything anytime anyway anywhere apart apologize
apparent apparently appear appeared appearing appears applicable applied applies appointed appreciate appreciated
approached approaching appropriate approved approximately are area areas aren arent argue argued arguing around
arranged arrive arrived arrives arriving as asap ask asked asking asks asleep assigned assist associated assume
assumed assuming at ate attached attacked attacking attainable attempt attempted attempting attend attended attract
attracted authorized automatically available average avoid avoiding awake awarded aware away awesome awful awkward b
b4 back backed background bad badly balanced banned barely base based basic basically basics be beaten beautiful
became because becomes been before began begin beginner beginners begins begun being believe believed believes
believing belong belongs below benefit benefits beside besides best better between beyond big bigger biggest bit
bitter blew blocked blown bold boost bored boring boss bosses both bother bought brand break breaking breathe brief
briefly bright bring bringing brings bro broke broken brought brutal btw build building built bunch business busy but
by call called calling came can cancel cancelled cannot cant capable captured care cared career careers careful
carefully caring carried carries carry carrying catch catching caught cause caused causing celebrated celebrating
certain certainly challenge challenges challenging chance chances change changed changes changing charged charging
chasing cheaper check checked checking child children choice choose chooses choosing chose chosen cited cities city
claim claimed claiming claims clean cleared clearly clever client clients climbing close closed closely closest
colleague colleagues collected collecting combined come comes comfortable coming comment comments commit committed
common commonly communicate communicating community company compared comparing compete competing complain complaining
complete completed completely complicated composed comprehensive comprise concern concerned concerning concerns
concluded conducted conference conferences confident confirm confirmed confused confusion connect connected connecting
cons conscious consecutive consider considerable considered considering consist consistent consistently consists
constant constantly constructed contain contained containing contains continue continued continues continuing
continuous contrary contribute contributed controlled controlling controversial convenient conventional converted
convince convinced cool core corporate correct correctly corresponding could couldn couldnt counting countries country
couple cover covered coworker coworkers crap crazy create created creates creating critical crossed crucial cruel cs
cultural culture curious current currently customer customers cut cute d daily dangerous day days deal dealing deals
dealt dear decent decide decided decides deciding decision declared declined decrease deemed deep deeper deeply
defeated defined definitely delay delayed deliver delivered demanded demanding demonstrate deny depend depending
depends depressed derived describe described describes describing deserve deserved deserves designated designed desire
desired desk desperate destroy destroyed detailed determine determined develop developed developing devoted did didn
didnt died differently difficult dilemma direct directed directly dirty disadvantage disadvantages disappeared
disappointed discover discovered discuss discussed discussing disgusting dismissed displayed distant distinct
distinguished diverse divide divided do doable documentation does doesn doesnt doing dominated don done dont doomed
doubt down downside downsides dramatic dream drop dropped dropping dude due dull during dynamic each earlier early
earned ease easier easiest easily eastern easy effect effective effectively efficient effort either electronic
elementary else elsewhere embarrassing emerged emerging emotional employ employed employee employees employment
employs empty enable enabled encourage encouraged encouraging end ended endless engage engaged engaging enjoy enjoyed
enjoying enormous ensure entail entails entered enterprise entire entirely entitled environment equal equally equipped
escape escaped especially essentially establish established establishing estimated eternal even evening event events
eventually ever every everybody everyday everyone everything everywhere evidence exact exactly examine example
examples excellent except excessive exchange excited exciting exclusively excuse executed exist existed existing
exists expand expanded expanding expect expected expecting expensive experience experienced explain explained
explaining explains explore express expressed extend extended extensive extraordinary extremely extrovert face faced
fail failed failing fails fairly fall fallback falling false family famous fantastic far fascinating fast faster
fastest favor favorite favour favourite feasible feel feels few fewer field fields fight fighting figure figured
figures filled final finally find finding fine finest finish finished finishing first fit fits fixed focus focused
focusing folk folks follow followed following follows for force forced forcing foreign forever forget forgive forgot
forgotten form formal formed former formerly forming forth forum found foundation foundations frequent frequently
fresh friend friendly friends from frontier full fully fun fundamental fundamentals funny further furthermore fyi gain
gained gaining gathered gave general generalist generalists generally generous gentle genuine genuinely get gets
getting give given gives giving glad go goal goals goes going gone gonna good gorgeous got gotta gotten grad grads
gradually graduated graduating granted grateful great greater greatest greatly grew gross group groups grow grown
grows guess guide guilty guy guys had half hand handed handle handled hands happen happened happening happens happily
hard harder hardest hardly harsh has hated hates have having he headed hear heard heavily heavy held help helped
helpful hence her here hero hidden high higher highest highly hilarious him hint hired hires his historical hold
holiday holidays home honest honestly hope hoped hopefully hopes hoping horrible hot hour hours how however hows huge
humble hurry hurting hurts hype hyped i id idea ideal ideally ideas identical identified identify idk if ignore
ignored ignoring iirc illustrated im imagine imho immediate immediately imo impact implemented impossible impress
impressed impressive improve improved improving in include included includes including incorporated increase increased
increasing increasingly incredible incredibly indeed indicate indicated indicates individual industry infinite
influenced inform informed initially injured inner insane inside insight insights insist inspired instantly instead
integrated intelligent intended intense intent inter interested interesting intermediate intro introduce introduced
introducing introduction introvert invented invite invited involve involved involves involving is isn isnt isolated
issue issued issues it its ive jealous job jobs join joined joining jumped just justify keep keeping kept kick kid
kids kind kinda kinds knew know knowing known knows lack lacking laid landed large largely larger largest last lasting
late lately later latest laughed launched laying lazy lead leading leads learnable learned least leave led left legit
legitimate lemme less lesser let lets letting lie lied life lift light lightly like liked likely likes limited linked
list listed listen listened literally literary live lived living ll load local locally located locked logical lol
lonely long longer longest look looked looking looks loose lose loses losing loss lost lot lots loud love loved loving
low lower lowest loyal luck lucky lucrative m madam made main mainly mainstream maintain maintained maintaining major
make makes making manage manageable managed managing manufactured many mark marked marry massive mate mature max
maximum may maybe me mean meaning meaningful meant meanwhile measured median meeting meetings meetup meetups mention
mentioned mentor mentoring mentors merely met mid might mild min mind minded mine minimal minimum minor miss missed
missing mission mistake mistakes mixed mixing modern modified moment month monthly more moreover morning most mostly
motivated move moved moves moving much multi mutual my myself mysterious name named narrow nasty naturally near nearby
nearest nearly necessarily needing nervous net network networking never nevertheless new newbie newcomer newest newly
next nice niche nobody nominated non none nontechnical nor normal normally not note noted nothing notice noticed now
nowadays nowhere number numbers numerous observe observed obtain obtained obvious obviously occasional occasionally
occupied occur occurred occurs odd of off offered offering office officially offline often ok okay oldest omg on once
one ones ongoing online only op open opened openly opens operate operated operates operating operational opinion
opinions opportunities opportunity opposed option or order ordered ordinary organized oriented originally other others
otherwise ought our out outdoor outer outside outstanding over overall overcome overnight overrated overseas overview
owe own owned owns paced packed painful painted parents part partially participate participating particular
particularly partly parts pass passed passing past pathetic paying peaceful people per perceived perfectly perform
performed performing perhaps perk perks permitted person personally phase physically pick picked picking piece pieces
place placed places placing plan planned planning plans played playing pleasant please pleased plenty pls plus plz
point pointed pointing pointless points poor popular position positions possible possibly post posted potentially
powered powerful ppl practical practically practice precious precise precisely predicted prefer preferred preferring
preparation prepare prepared preparing present presented pretend pretty prevent preventing previous previously
primarily prior probably problem problems proceed produced produces producing product production productive products
profession professional professionals profitable progress project projects promise promised promoting proof proper
properly proposed pros protect protected protecting prove proved proven provide provided provides providing publicly
published pull pulled pulling purchased pure purpose pursue push pushed pushing put puts putting qualified qualify
question questions quick quietly quite quora quoted raised raising random range ranging ranked rant rapidly rare
rarely rated rather raw re reach reached reaching read reading ready real realise realistic realistically realize
realized really reason reasons recall receive received receives receiving recent recently recognize recommend
recommendation recommendations recommended recovered recruiters reddit reduce reduced reducing refer referred
referring refers reflect reflected refuse refused refusing regard regarded regarding regardless regards region
registered regularly relate related relating relative relatively relax releasing reliable rely remain remained
remaining remarkable remember remembered remind reminded reminds remove removed removing repeat repeated repeatedly
replaceable replied reply report reported reportedly represent represented representing represents request requested
required requiring reserved resident resist resolve respect respected respective respectively respond responded rest
restore restored restricted result resulted resulting retreat return returned reveal revealed reveals review reviewed
revised rewarding rich rid ridiculous right rise rising risk risks risky role roles rolling rookie rough roughly rumor
rumours run running s sadly safe safely said same sane sat satisfied save saved saving saw say saying says scam scared
scary scheduled scored scratch second see seeing seek seeking seeks seem seemed seems seen sees select selected self
send sending sends sense sent separate separated serious seriously serve settle settled setup several severe shall
shape shared sharing she shift shocked short shorter shortly should shouldn shouldnt show showed showing shown shows
shut side sides signed significant significantly signing silent similar similarly simple simplest simply
simultaneously since single sit situated sized skilled skip slightly slow slowly small smaller smart smooth so social
sole solely solid solve some somebody someday somehow someone something sometime sometimes somewhat somewhere soon
sooner sorry sort sorta sought sound sounded source sources southern speak speaking speaks specialisation specialise
specialists specialization specialize specific specifically speed spend spending spent spoken spotted spread spreading
stack stage stakeholders stand standard stands staring start started starting state stated stating statistic
statistics stay stayed staying step stepped steps stick stood stop stopped stopping stored strange strategic stressed
strict strictly strike striking strong stronger strongest strongly struck struggle struggling stuck studied stuff
stunning submit submitted subreddit subsequent subsequently substantial succeed succeeded success successful
successfully such sudden suddenly suffer suggest suggested suggesting suggestion suggests suitable summary supplied
support supported supporting suppose supposed sure surely surprise surprised surprising surrounding survive suspect
suspected suspended sustainable sustained swear switched t take taken takes taking talented talk talked talking
targeted taught tbh teachable tech technical technically technology tell telling tells tend tends terrible than thank
thanks that thats the their them themselves then theory there therefore theres these they theyre thin thing things
think thinking thinks this those though thought thoughts thread threw through throughout throw throwing thrown thus
thx tied tight time times tips tired title tldr to today together told tonight too took tooling top total totally
touch touched touching tough toughest toward towards track tracking train trained training trap travel travelling
treat trick tricky tried triple trouble true truly trust trusted truth try trying turn turned twice two ty type types
typical typically ugly ultimate ultimately unable uncomfortable under underlying underrated understand understanding
understands understood unemployed unemployment unexpected unfortunately unique united unknown unless unlike unlikely
unnecessary unsure until unusual up upcoming update updated upon upset upside ur urgent us use used useful useless
user users using usual usually vacation valuable values various vary vast ve vent very via view viewed visited
visiting vital vulnerable wait waited waiting walking wanna want wanting wants warn warned was wasn wasnt waste wasted
watch watched way ways we weak week weekend weekends weekly weeks well went were weve what whatever whats when
whenever where wheres wherever whether which while who whoever whole whom whos whose why wide widely wider widespread
will willing win winning wise wish with within woke won wonder wondered wonderful wondering wont work worked worker
workers working works worn worried worries worry worrying worse worst worthless worthwhile would wouldn wouldnt write
writes writing written wrong wrote wtf year yearly years yep yes yesterday yet yoe you young younger youngest your
youre yourself zero
"""
