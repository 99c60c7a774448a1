"""Words of questions in English that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
bump bumps cringe peak 2024 2025 2026 2027 a abandoned able aboard about abreast abroad absolute absolutely absurd
abundant accelerate accept acceptable accepted accepting accidentally accompanied accomplished according accurate
accuse accused achievable achieve achieved acknowledge acquaintance acquire acquired across act acted actively acts
actual actually ad adapted add added adding additional additionally addressed adds adequate adjacent adjusted admit
admitted admittedly adopt adopted ads advance advanced advancement advantage advantages advert advertise advertised
advice advise advised afaik affect affects afford affordable afloat afraid afternoon afterwards again against aged ago
agree agreed ahead aim aimed aint albeit alike alive all alleged allow allowed allowing allows almost alone along
alongside already alright also alternative alternatives although altogether always am amaze amazing ambiguous
ambitious amid amidst among amongst amount an and angry announce announced annoy annoyed annoying annual annually
anonymous another answer answered answers anxious any anybody anyhow anymore anyone anything anytime anyway anyways
anywhere apart apologize apparent apparently appear appeared appearing appears applicable applied applies appointed
appreciate appreciated approached approaching appropriate approved approx approximately april are area areas aren
arent arguably argue argued arguing around arranged arrive arrived arrives arriving arrogant as asap ashamed aside ask
asked asking asks assigned assist associated assume assumed assuming at attached attainable attempt attempted
attempting attempts attend attended attract attracted august authorized automatically autumn available average avoid
avoidable avoiding avoids awarded aware away awesome awful awkward b b4 back backed background backwards bad badly
balance balanced balancing banned barely base based basic basically basics bc bcs be beautiful became because becomes
been before beforehand began begin beginner beginners begins begs begun behave behind being believe believed believes
believing belong belonging belongs below beneath benefit benefits beside besides best better between beyond bhai big
bigger biggest bit bitter blame blamed blaming blocked bluff blunt boast boasting bold boost borderline bored boring
boss bosses both bother bothered boyfriend brag bragging brand break breaking brief briefly bright brilliant bring
bringing brings bro broad broader broadest broke broken brother brought brutal btw buddies buddy build building built
bunch business busy but by call called calling calmer came can cancel cancelled cannot cant capable captured care
cared career careers careful carefully caring carried carries carry carrying catch catching caught cause caused
causing cease celebrated celebrating certain certainly challenge challenges challenging chance chances change changed
changes changing chaotic charged charging chat chats chatting cheaper check checked checking child children choice
choose chooses choosing choosy chose chosen circa cited cities city claim claimed claiming claims classmate classmates
clean clear cleared clearly clever client clients close closed closely closest clueless clumsy codebase colleague
colleagues collected collecting combine combined come comes comfortable coming comment comments commit committed
common commonly communicate communicating community company comparable compared comparing compelled compete competent
competing complain complaining complete completed completely complicated composed comprehensive comprise compulsory
con conceal concentrate concern concerned concerning concerns conclude concluded conducted conference conferences
confess confidence confident confirm confirmed conflicted conform confuse confused confusing confusion connect
connected connecting cons conscious consecutive consider considerable considered considering consist consistent
consistently consists constant constantly constructed consult contain contained containing contains contemplating
continue continued continues continuing continuous contrary contribute contributed contributes contributing controlled
controlling controversial convenient conventional converted convey convince convinced cool cope coping core corporate
correct correctly corresponding cos could couldn couldnt counting countries country couple cousin cover covered
coworker coworkers coz cramming crap crappy crave crazy create created creates creating critical crossed crucial cruel
crying cs cultural culture curious current currently curse customer customers cut cuz cynical d dabble dabbled
dabbling daft daily dangerous dangle dare daring dataset datasets daughter day days deal dealing deals dealt dear
debate debating deceive december decent decide decided decides deciding decision declared declined decrease deem
deemed deep deeper deeply defeated defend defined definitely delay delayed deliver delivered demanded demanding
demonstrate demotivated deny depart depend depending depends depressed derived describe described describes describing
deserve deserved deserves designated designed desire desired desperate despise despite destroy destroyed detailed
detect detecting deter determine determined develop developed developing devote devoted did didn didnt died
differently difficult dilemma diminish direct directed directly dirty disadvantage disadvantages disagree disagreement
disappeared disappoint disappointed discourage discouraged discover discovered discuss discussed discussing disguise
disgusting dishonest dislike dismiss dismissed disorganised disorganized display displayed disprove dispute dissimilar
distant distinct distinguished distract distrust disturb ditch ditched ditching diverse divide divided do doable
documentation dodge dodgy does doesn doesnt doing dominated don done dont doomed double doubled doubt doubtful down
downside downsides downwards dozen dozens dramatic dread dream drifted drifting drop dropped dropping dubious dude due
dull dumbfounded dumped dunno during dynamic each eager earlier early earned ease easier easiest easily eastern easy
effect effective effectively efficient effort eight eighty either elaborate elementary eleven else elsewhere
embarrassed embarrassing embellish emerge emerged emerging emotional emphasise emphasize employ employable employed
employee employees employment employs empower empty enable enabled encounter encourage encouraged encouraging end
ended endless endure enforce engage engaged engaging enhance enjoy enjoyed enjoying enormous enrol enroll ensure
entail entails entered enterprise entertain entire entirely entitle entitled envious environment equal equally
equipped equivalent escape escaped especially essentially establish established establishing estimated eternal
evaluate evaluated even evening event events eventually ever every everybody everyday everyone everything everywhere
evidence evolve ex exact exactly exaggerate exaggerated exaggerating examine example examples exceed excellent except
exceptional excessive exchange excited exciting exclude exclusively excuse executed exist existed existing exists
expand expanded expanding expect expected expecting expensive experience experienced experiment experiments explain
explained explaining explains explore expose express expressed extend extended extensive extra extraordinary extremely
extrovert extroverted face faced fail failed failing fails fairly faking fall fallback falling false familiar family
famous fancy fantastic far fascinating fashionable fast faster fastest favor favorite favour favourite fear feasible
february feel feels fella fellow felt few fewer fiance field fields fifteen fifth fifty fight fighting figure figured
figures figuring filled final finally find finding fine finest finish finished finishing first fit fits five fixed
flawless flexible flopped focus focused focusing folk folks follow followed following follows for force forced forcing
foreign foresee forever forget forgive forgot forgotten form formal formed former formerly forming forth fortunate
forty forum forwards found foundation foundations four fourteen fourth fr frankly frequent frequently fresh friday
friend friendly friends frightened from frontier fruitless frustrated frustrating fulfil fulfill full fulltime fully
fumble fun fundamental fundamentals funny further furthermore fussy futile fwiw fyi gain gained gaining gather
gathered gauge gave general generalist generalists generally generic generous gentle genuine genuinely get gets
getting gifted gimme girlfriend give given gives giving glad go goal goals goes going gone gonna good gorgeous got
gotta gotten grad grads gradually graduated graduating granted grasp grateful great greater greatest greatly greetings
grew grilled grinding gross group groups grow grown grows guess guessing guide guilty guy guys had hadn hadnt haha
half halfway hand handed handle handled hands happen happened happening happens happier happiest happily hard harder
hardest hardly harsh has hasn hasnt hated hates have haven havent having he headed hear heard heavily heavy hectic hed
hehe held hello help helped helpful helpless hence her here hereby hero hers hesitant hesitate hesitating hey hi
hidden hide high higher highest highly hilarious him hint hirable hireable hired hires his historical hold holding
holiday holidays home honest honestly hope hoped hopeful hopefully hopeless hopes hoping horrible hot hour hours how
however hows huge human humans humble hundred hundreds hurried hurry hurt hurting hurts husband hype hyped i id idea
ideal ideally ideas identical identified identify idk if ignore ignored ignores ignoring iirc ill illustrated im
imagine imho immediate immediately imo impact impatient imperfect implemented imply impossible impress impressed
impresses impressing impressive improper improve improved improving in inadequate inappropriate incapable inclined
include included includes including incorporated increase increased increasing increasingly incredible incredibly
indeed indicate indicated indicates individual industry inevitable inexperienced infinite inflexible influenced inform
informally informed infuriating initially inner insane insecure inside insight insights insist insisted insists
inspire inspired instantly instead insufficient integrated intelligent intend intended intense intent inter interact
interested interesting interfere intermediate interrupt intimidated intimidating intro introduce introduced
introducing introduction introvert introverted invented invite invited involve involved involves involving irrelevant
irritate is isn isnt isolate isolated issue issued issues it itll its ive january jealous job jobs join joined joining
judged judging juggling july jumped june just justify keen keep keeping kept kick kid kids kind kinda kindly kinds
knew know knowing known knows lack lacking lacks lad laid landed large largely larger largest last lasting lasts late
lately later latest launch launched laying lazy lead leading leads leaning learnable learned least leave led left
legit legitimate lemme lenient less lessen lesser lest let lets letting lie lied lies life light lightly like liked
likely likes likewise limit limited linger linked list listed listen listened listing literally live lived living ll
lmao load local locally located logical lol lonely long longer longest longterm look looked looking looks loose lose
loses losing loss lost lot lots lousy love loved loving low lower lowest loyal luck lucky lucrative m mad madam made
main mainly mainstream maintain maintained maintaining major make makes making manage manageable managed managing
manufactured many mark marked marketable massive mate mature max maximum may maybe me mean meaning meaningful
meaningless meant meanwhile measured median mediocre meeting meetings meetup meetups meh memorise memorize memorizing
mention mentioned mentor mentoring mentors merely mess messed messing messy met methodical mid might mild mimic min
mind minded mine minimal minimum minor minute minutes mislead misled miss missed missing mission mistake mistakes
misunderstand mixed mixing modern modified moment monday month monthly more moreover morning most mostly motivated
move moved moves moving much multi mustn mustnt mutual my myself mysterious nah naive name named namely narrow
narrower nasty naturally near nearby nearest nearly necessarily needing needn neglect neglected nervous net network
networking never nevertheless new newbie newbies newcomer newest newly next ngl nice niche night nightly nine ninety
nobody noisy nominated non none nonetheless nonsense nontechnical noob noobs nope nor norm normal normally not notably
note noted nothing notice noticed notwithstanding november now nowadays nowhere number numbers numerous obey
obligatory oblige obliged obscure observe observed obtain obtained obvious obviously occasional occasionally occupied
occur occurred occurs october odd of off offered offering office officially offline often ok okay oldest omg omit on
once one ones ongoing online only onto op open opened openly opens operate operated operates operating operational
opinion opinions opportunities opportunity oppose opposed opposite optimistic option optional or order ordered
ordinary organised organized oriented originally other others otherwise ought our ours out outdoor outer outrageous
outside outstanding over overall overcome overestimate overlook overlooked overnight overrated overseas oversell
overthink overthinking overview overwhelmed overwhelming owe own owned owns paced packed painful panic panicking
parameter parameters parents part partially participate participating particular particularly partly parts pass passed
passing passionate past pathetic pause paying peaceful peers people per perceive perceived perfect perfectly perform
performed performing perhaps perk perks permit permitted persist person personally persuade persuaded persuading
persuasive pessimistic phase phony physically pick picked picking picky piece pieces place placed places placing plain
plan planned planning plans played playing pleasant please pleased plenty pls plss plus plz point pointed pointing
pointless points ponder pondering poor popular position positions possible possibly post posted postpone postponed
potentially powered powerful ppl practical practically practice precious precise precisely predict predictable
predicted prediction predictions prefer preferred preferring preparation prepare prepared preparing present
presentable presented presently pressured presumably pretend pretty prevail prevent preventing previous previously
primarily prior prioritise prioritize prioritized privately probably problem problems proceed proclaim produced
produces producing product production productive products profession professional professionals profitable progress
prohibited project projects prolong promise promised promoting proof proper properly proposed pros protect protected
protecting prototype prototypes proud prove proved proven provide provided provides providing provoke publicly
published pull pulled pulling purchased pure purely purpose pursue push pushed pushing put puts putting qualified
qualify question questions quick quiet quietest quietly quite quora quoted raised raising ramble rambling random range
ranging ranked rant rapidly rare rarely rated rather raw re reach reached reaching read reading ready real realise
realising realistic realistically realize realized really reason reasons reassure reassured recall receive received
receives receiving recent recently reckon recognise recognize recommend recommendation recommendations recommended
recovered recruiters reddit reduce reduced reducing refer referred referring refers reflect reflected refuse refused
refusing regard regarded regarding regardless regards region registered regularly rehearse reject relate related
relating relative relatively relax release released releasing reliable reluctant rely remain remained remaining
remarkable remember remembered remind reminded reminds remove removed removing repeat repeated repeatedly replaceable
replied reply report reported reportedly represent represented representing represents request requested required
requiring resemble resent reserve reserved resident resist resolve respect respected respecting respective
respectively respond responded rest restore restored restricted result resulted resulting retreat return returned
reveal revealed reveals review reviewed revise revised rewarding rich rid ridiculous right rigid rise rising risk
risks risky rofl role roles rolling rookie rough roughly ruin ruined ruining rumor rumours run running rush rushed
rushing s sad sadly safe safely said same sane sat satisfied saturday save saved saving saw say saying says scam
scarce scarcely scare scared scary sceptical scheduled scrap scrapped seasoned second secretly see seeing seek seeking
seeks seem seemed seemingly seems seen sees seldom select selected self sell send sending sends sense sensible sent
separate separated september serious seriously serve settle settled setup seven seventy several severe shady shall
shape shared sharing she shift shocked shoddy short shorter shortly shortterm should shouldn shouldnt shout show
showed showing shown shows shrink shrinks shut shy sibling siblings sick side sides sideways signed significant
significantly signing signs silent silly similar similarly simple simplest simply simultaneously since sincere single
sister sit site sites sits sitting situated six sixteen sixty sized skeptical sketchy skilled skip skipped skipping
slightly slog slogging sloppy slow slowly small smaller smart smh smooth sneak so social soften sold sole solely solid
solve some somebody somebodys someday somehow someone something sometime sometimes somewhat somewhere son soon sooner
sorry sort sorta sought sound sounded source sources spare speak speaking speaks specialisation specialise specialists
specialization specialize specific specifically specify speed spend spending spent spoken spot spotted spotting spouse
spread spreading stack stage stakeholders stand standard stands start started starting state stated stating statistic
statistics stay stayed staying steady steeper steepest stellar step stepped steps stick stingy stood stop stopped
stopping stored straight straightaway straightforward strange stranger strangers strategic strengthen stressed strict
strictly strike striking strive strong stronger strongest strongly struck struggle struggled struggling stubborn stuck
studied stuff stumble stumbled stunning submit submitted subreddit subsequent subsequently substantial succeed
succeeded success successful successfully such suck sucked sucks sudden suddenly suffer suffice suggest suggested
suggesting suggestion suggests suitable summary summer sunday sup superb supplied support supported supporting suppose
supposed supposedly sure surely surprise surprised surprising surrounding survive surviving suspect suspected
suspended suspicious sustain sustainable sustained swap swapped swapping swear switched t tackle tackles tackling take
taken takes taking talented talk talked talking targeted taught tbh teachable tech technical technically technology
teen teenager teens tell telling tells tempt tempted tempting ten tend tends terrible terrified terrify than thank
thankful thanks that thatll thats the their theirs them themselves then theory there thereby therefore theres these
they theyll theyre theyve thin thing things think thinking thinks third thirdly thirteen thirty this tho those though
thought thoughts thousand thousands thread threaten three thrive thriving through throughout thru thursday thus thx
tidy tied tight til till time times timid tinker tinkering tiny tips tired title tldr tmrw to today together told
tolerate tomorrow tonight too took tool tooling top torn total totally touch touching tough toughest toward towards
track tracking train trained training travel travelling treat trendy trick tricky tried trouble true truly trust
trusted trustworthy truth try trying tuesday turn turned twelve twenty twice two ty type types typical typically ugh
ugly uh ultimate ultimately umm unable unacceptable unanswered unavoidable unaware uncertain unclear uncomfortable
uncommon unconfident under underestimate undergo underlying undermine underneath underrated undersell understand
understanding understands understood undertake unemployable unemployed unemployment unexpected unexperienced unfair
unfairly unfamiliar unfeasible unfinished unfortunate unfortunately unfriendly unhappier unhealthy unique united
unjust unknown unless unlike unlikely unlucky unmotivated unnecessary unneeded unofficially unpaid unpleasant
unpopular unproductive unprofessional unqualified unready unrealistic unreasonable unrelated unsafe unskilled unsolved
unstable unsteady unsuccessful unsuitable unsure until unto untrained untrustworthy unused unusual unwanted unwilling
unworthy up upcoming update updated upon upset upside upwards ur urge urgent us use used useful useless user users
using usual usually utilise utilize vacation vague valuable values various vary vast ve vent very veteran via view
viewed virtually vital voluntary vulnerable wait waited waiting wanna want wanting wants warn warned was wasn wasnt
waste wasted wasting watch watched way ways we weak weary wednesday week weekend weekends weekly weeks weird welcome
well went were weren werent weve what whatever whats whatsoever when whenever where whereas whereby wheres wherever
whether which whichever while who whoever whole wholly whom whomever whos whose why wide widely wider widespread wife
will willing win winning wise wish with within withstand won wonder wondered wonderful wondering wont work worked
worker workers working works worn worried worries worry worrying worse worsen worsened worsening worsens worst
worthless worthwhile would wouldn wouldnt wow write writes writing written wrong wrote wtf yaar yall yay yeah year
yearly years yep yes yesterday yet yo yoe you youd youll young younger youngest your youre yours yourself youve yup
zero trap brighter closer nearer weaker smarter wiser richer poorer tougher rougher smoother quieter louder newer
lighter heavier warmer colder slower quicker simpler clearer fairer kinder nicer prettier dumber learner learners
newcomers starter starters wildly vastly hugely madly oddly neatly nicely poorly warmly loudly damn bloody freaking
fricking goddamn pose poses posed posing masquerade masquerading practise practises practised practising infra ran
terms term cooler hotter sexier hardcore freeze freezes mix mixes blend blends yr yrs ends ended ending standup
standups lift lifts lifting lifted heck darn effing traditional paste pasting pasted commercially tested untested
testing count counts counted choke choked choking chokes freaked puzzled baffled bewildered perplexed stumped bummed
thrilled delighted relieved gutted devastated heartbroken hesitantly reluctantly eagerly uneasy wary leery dubiously
gladly sadden saddened upsetting unhappily curiously hurtful daunted daunting discouraging disheartening encouragingly
maddening infuriated irritating irritated annoyingly embarrassingly surprisingly shockingly strangely weirdly
ironically luckily thankfully unluckily regrettably understandably allegedly theoretically hypothetically preferably
nominally ostensibly sizeable sizable colossal gigantic giant immense tremendous teeny minuscule modestly respectable
satisfactory subpar notch shabby flimsy muttered mumble whisper whine moan moaned grumble ranting vented babble blurt
blurted chatter exclaim remark remarked insinuate assert asserted assure assured coax coaxed nag nagged nagging plead
pleaded urged warning hinted fortnight fortnightly midweek midday noon dusk dawn decade decades century overdue
belated belatedly prematurely momentarily henceforth hitherto erstwhile heretofore alternate alternately transform
transforming alter altered altering amend amended varied varying bettering oneself someones noone somewheres whoa huh
duh gosh jeez geez sheesh alas alrighty lotta gotcha whatnot whatchamacallit thingy stuffs
"""
