"""Words of questions in English that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
ii iii national ic1 ic2 ic3 ic4 ic5 ic6 ic7 e3 e4 e5 e6 e7 org orgs faang+ 2024 2025 2026 2027 iyo ama irl nvm
dae tia rn istg ofc ypu teh adn taht wich becuase natural sink sleep collegiate
booked blurred prospective tweaking overlords showcase structured a abandoned ability able aboard about abreast
abroad absence absent absolute absolutely absurd abundant accelerate accent accept acceptable acceptance accepted
accepting accidentally accompanied accomplished accordance according accurate accuse accused achievable achieve
achieved achievement achievements acknowledge acquaintance acquire acquired across act acted action actions active
actively activities activity acts actual actually ad adapted add added adding addition additional additionally
addressed adds adequate adjacent adjusted admit admitted admittedly adopt adopted ads adulthood advance advanced
advancement advantage advantages adventure advert advertise advertised advice advise advised afaik affect affects
afford affordable afloat afraid afternoon afterwards again against aged agenda ages aggressive ago agree agreed ah
ahead aim aimed aims aint alas albeit alert alike alive all alleged allegedly allow allowed allowing allows almost
alone along alongside already alright alrighty also alter altered altering alternate alternately alternative
alternatives although altogether always am amateur amaze amazing ambiguous ambitious amend amended amid amidst among
amongst amount an and anger angle angry anniversary announce announced announcement annoy annoyed annoying
annoyingly annual annually anonymous another answer answered answers anxious any anybody anyhow anymore anyone
anything anytime anyway anyways anywhere apart apologize apparent apparently appear appearance appeared appearing
appears applicable applied applies appointed appreciate appreciated appreciation approach approached approaches
approaching appropriate approval approved approx approximately april are area areas aren arent arguably argue argued
arguing argument arguments around arranged arrangement arrangements arrival arrive arrived arrives arriving arrogant
article articles as asap ashamed aside ask asked asking asks aspect aspects assert asserted assigned assist
assistance associated assume assumed assuming assumption assumptions assure assured at atmosphere attached
attainable attempt attempted attempting attempts attend attendance attended attitude attitudes attract attracted
august aunt aunts authority authorized automatically autumn availability available average avoid avoidable avoiding
avoids award awarded awards aware awareness away awesome awful awkward b b4 babble back backed background backup
backwards bad badly baffled balance balanced balancing banned barely base based basic basically basics basis battle
bc bcs be beat beaten beats beautiful became because becomes been before beforehand began begin beginner beginners
begins begs begun behalf behave behavior behaviour behind being belated belatedly belief beliefs believe believed
believes believing belong belonging belongs beloved below beneath benefit benefits beside besides best better
bettering between bewildered beyond bhai big bigger biggest billion billions bit bitter blame blamed blaming blank
blend blends blessed block blocked blocking blocks bloody bluff blunt blurt blurted boast boasting bold boost
borderline bored boring boss bosses both bother bothered bottom boundaries boundary boyfriend brag bragging brand
brave break breaking brief briefly bright brighter brilliant bring bringing brings bro broad broader broadest broke
broken brother brought brutal btw buddies buddy build building built bulk bullshit bummed bump bumps bunch burden
business busy but by bye call called calling calm calmer came campus can cancel cancelled cannot cant capable
captured care cared career careers careful carefully caring carried carries carry carrying cash casual catch
catching categories category caught cause caused causing cease celebrate celebrated celebrating celebration cent
central cents century certain certainly challenge challenges challenging chance chances change changed changes
changing chaos chaotic chapter charged charging charm chase chasing chat chats chatter chatting cheaper check
checked checking cheers child childhood children choice choke choked chokes choking choose chooses choosing choosy
chose chosen christmas circa circumstance circumstances cited cities city claim claimed claiming claims class
classes classic classmate classmates clean clear cleared clearer clearly clever client clients close closed closely
closer closest clue clueless clues clumsy coax coaxed codebase colder collapse colleague colleagues collected
collecting colossal combination combinations combine combined come comes comfort comfortable coming comment comments
commercially commit commitment commitments committed common commonly communicate communicating community companion
company comparable compared comparing compelled compete competent competing competitive competitor competitors
complain complaining complaint complete completed completely completion complex complicated composed comprehensive
comprise compromise compulsory con conceal concentrate concentration concepts concern concerned concerning concerns
conclude concluded conclusion conclusions conditions conduct conducted conference conferences confess confidence
confident confirm confirmed conflict conflicted conflicts conform confuse confused confusing confusion congrats
congratulations connect connected connecting cons conscious consecutive consequence consequences consider
considerable consideration considerations considered considering consist consistent consistently consists constant
constantly constructed consult contact contain contained containing contains contemplating contemporary context
continue continued continues continuing continuous contrary contribute contributed contributes contributing
controlled controlling controversial convenient conventional conversation conversations converted convey convince
convinced cool cooler cope copies coping copy copying core corner corporate correct correctly corresponding cos
could couldn couldnt count counted counting countries country counts couple courage cousin cover covered coworker
coworkers coz crack cracked cracking cramming crap crappy crave crazy create created creates creating creation
creative cried cries cringe crisis critical criticism critics crossed crowd crucial cruel cry crying cs cultural
culture curious curiously current currently curse curve customer customers cut cuz cynical d dabble dabbled dabbling
dads daft daily damage damaged damaging damn dangerous dangle dare daring darn dataset datasets daughter daunted
daunting dawn day days deadline deadlines deal dealing deals dealt dear debate debating decade decades deceive
december decent decide decided decides deciding decision declared declined decrease dedicated dedication deem deemed
deep deeper deeply default defeated defend defined definitely delay delayed delighted deliver delivered demanded
demanding demonstrate demotivated deny depart departure depend dependent depending depends depressed depth derived
describe described describes describing deserve deserved deserves designated designed desire desired desperate
despise despite destroy destroyed detailed details detect detecting deter determination determine determined
devastated develop developed developing devote devoted did didn didnt died differently difficult difficulties
difficulty dilemma diminish direct directed direction directions directly dirty disadvantage disadvantages disagree
disagreement disappeared disappoint disappointed disaster discipline discourage discouraged discouraging discover
discovered discuss discussed discussing discussion discussions disguise disgusting disheartening dishonest dislike
dismiss dismissed disorganised disorganized display displayed disprove dispute dissimilar distance distant distinct
distinguished distract distrust disturb ditch ditched ditching diverse divide divided do doable documentation dodge
dodgy does doesn doesnt doing dominant dominated don done dont doomed door doors double doubled doubt doubtful down
downside downsides downtown downwards dozen dozens dramatic drawn dread dream drifted drifting drop dropped dropping
dual dubious dubiously dude due duh dull dumb dumber dumbfounded dumped dunno during dusk dynamic each eager eagerly
earlier early earned ease easier easiest easily easter eastern easy economic economy effect effective effectively
efficiency efficient effing effort eight eighth eighty either elaborate elementary eleven elite else elsewhere email
emails embarrassed embarrassing embarrassingly embellish embrace emerge emerged emerging emotion emotional
emotionally emotions emphasis emphasise emphasize employ employable employed employee employees employment employs
empower empty enable enabled encounter encourage encouraged encouraging encouragingly end ended ending endless ends
endure enforce engage engaged engaging enhance enjoy enjoyed enjoying enormous enrol enroll ensure entail entails
entered enterprise entertain enthusiasm enthusiastic entire entirely entitle entitled envious environment epic equal
equally equipped equivalent era erstwhile escape escaped especially essence essentially establish established
establishing estimated et etc eternal evaluate evaluated even evening event events eventually ever every everybody
everyday everyone everything everywhere evidence evolve ex exact exactly exaggerate exaggerated exaggerating examine
example examples exceed excellent except exception exceptional exceptions excess excessive exchange excited
excitement exciting exclaim exclude exclusively excuse executed exist existed existence existing exists expand
expanded expanding expect expected expecting expense expenses expensive experience experienced experiment
experiments expert experts explain explained explaining explains explanation explanations exploration explore expose
express expressed expression extend extended extensive extent external extra extraordinary extreme extremely
extremes extrovert extroverted eye eyes face faced fact factor factors facts fail failed failing fails failure
failures fairer fairly faking fall fallback fallen falling false familiar family famous fan fancy fantastic far
fascinating fashionable fast faster fastest fate fault faults favor favorite favour favourite fear feasible february
feel feelings feels fell fella fellow felt few fewer fiance field fields fifteen fifth fifty fight fighting figure
figured figures figuring filled final finally find finding fine finest finish finished finishing first fit fits five
fixed flawless flexible flimsy flopped focus focused focusing folk folks follow followed following follows fool
foolish foolishly for force forced forcing foreign foresee forever forget forgive forgot forgotten form formal
formed former formerly forming forth fortnight fortnightly fortunate fortune forty forum forwards fought found
foundation foundations four fourteen fourth fr frameworks frankly freaked freaking freedom freeze freezes frequent
frequently fresh fricking friday friend friendly friends frightened from frontier fruitless frustrated frustrating
fulfil fulfill full fulltime fully fumble fun fundamental fundamentals funny further furthermore fury fussy futile
fwiw fyi gain gained gaining gather gathered gauge gave geez general generalist generalists generally generation
generations generic generous genius gentle gentleman gentlemen genuine genuinely get gets getting giant gifted
gigantic gimme girlfriend give given gives giving glad gladly glimpse go goal goals goddamn goes going gone gonna
good goodbye gorgeous gosh got gotcha gotta gotten grab grabbed grad grads gradually graduated graduating granddad
grandma grandparents granted grasp grateful great greater greatest greatly greetings grew grilled grinding grip
gross group groups grow grown grows grumble grumpy guess guessing guidance guide guideline guidelines guilt guilty
gutted guy guys habit habits had hadn hadnt haha half halfway hand handed handful handle handled hands handsome
happen happened happening happens happier happiest happily happiness hard hardcore harder hardest hardly harsh has
hasn hasnt hated hates have haven havent having he headed heading headquarters healthy hear heard heartbroken
heavier heavily heavy heck hectic hed hehe held hell hello help helped helpful helpless hence henceforth her here
hereby heretofore hero hers herself hesitant hesitantly hesitate hesitating hey hi hidden hide high higher highest
highlight highlights highly hilarious him himself hint hinted hirable hireable hired hires his historical hit
hitherto hits hitting hold holding holiday holidays home honest honestly hope hoped hopeful hopefully hopeless hopes
hoping horrible hot hotter hour hours how however hows hq huge hugely huh human humans humble humor humour hunch
hundred hundreds hurried hurry hurt hurtful hurting hurts husband hype hyped hypothetically i id idea ideal ideally
ideas identical identified identify identity idk if ignore ignored ignores ignoring iirc ill illustrated im
imagination imagine imho immediate immediately immense imo impact impatient imperfect implement implemented imply
importance impossible impress impressed impresses impressing impression impressions impressive improper improve
improved improvement improvements improving in inadequate inappropriate incapable inclined include included includes
including incorporated increase increased increasing increasingly incredible incredibly indeed independence
independent indicate indicated indicates individual industry inevitable inexperienced infinite inflexible influenced
info inform informally informed infra infuriated infuriating initial initially inner innovative insane insecure
inside insight insights insinuate insist insisted insists inspiration inspire inspired instance instantly instead
institute institution institutions instructions insufficient integrated intellectual intelligent intend intended
intense intensity intent intention intentions inter interact interaction interactions interested interesting
interests interfere intermediate internal interrupt intimidated intimidating intro introduce introduced introducing
introduction introvert introverted intuitive invented investigate investigated invitation invite invited involve
involved involvement involves involving ironically irrelevant irritate irritated irritating is isn isnt isolate
isolated issue issued issues it item items itll its itself ive january jealous jeez job jobs join joined joining
joke jokes journey joy judged judging juggling july jump jumped jumping jumps june just justify keen keep keeping
kept kick kid kidding kids kind kinda kinder kindly kinds knew know knowing known knows lack lacking lacks lad laid
land landed landing lands large largely larger largest last lasting lasts late lately later latest laugh laughed
laughing laughs launch launched laying lazy lead leading leads leaning leap learnable learned learner learners least
leave lecture led leery left legit legitimate lemme lenient less lessen lesser lesson lest let lets letting lie lied
lies life lifestyle lifetime lift lifted lifting lifts light lighter lightly like liked likely likes likewise limbo
limit limitation limitations limited linger link linked links list listed listen listened listing literally live
lived living ll lmao load local locally located lock locked logical lol lonely long longer longest longterm look
looked looking looks loose lose loses losing loss lost lot lots lotta louder loudly lousy love loved loving low
lower lowest loyal loyalty luck luckily lucky lucrative m mad madam maddening made madly main mainly mainstream
maintain maintained maintaining major make makes making man manage manageable managed managing manner manners
manufactured many mark marked marketable masquerade masquerading massive mate mature max maximum may maybe me mean
meaning meaningful meaningless meant meanwhile measure measured measures median mediocre medium meet meeting
meetings meets meetup meetups meh memorise memorize memorizing mention mentioned mentor mentoring mentors mere
merely merit mess message messages messed messing messy met method methodical methodology methods mid midday middle
midnight midweek might mild mile miles million millions mimic min mind minded mindset mine minimal minimum minor
minuscule minute minutes misery mislead misled miss missed missing mission mistake mistakes misunderstand mix mixed
mixes mixing moan moaned modern modestly modified moment momentarily moms monday month monthly mood moods more
moreover morning most mostly motivated motivation motive move moved moves moving much multi multiple mumble mustn
mustnt muttered mutual my myself mysterious mystery nag nagged nagging nah naive name named namely narrow narrower
nasty naturally nature near nearby nearer nearest nearly neatly necessarily needing needn negative neglect neglected
neighbor neighborhood neighbors neighbour neighbourhood neighbours neither nephew nervous net network networking
neutral never nevertheless new newbie newbies newcomer newcomers newer newest newly next ngl nice nicely nicer niche
niece night nightly nightmare nine ninety ninth noble nobody noise noisy nominally nominated non none nonetheless
nonsense nontechnical noob noobs noon noone nope nor norm normal normally not notably notch note noted nothing
notice noticed notwithstanding november now nowadays nowhere number numbers numerous obey objective objectives
obligatory oblige obliged obscure observe observed obsession obtain obtained obvious obviously occasion occasional
occasionally occasions occupation occupied occur occurred occurs october odd oddly odds of off offered offering
office official officially offline often oh ok okay oldest omg omit on once one ones oneself ongoing online only onto op
open opened openly opens operate operated operates operating operational opinion opinions opportunities opportunity
oppose opposed opposite opposition optimistic option optional or order ordered ordinary organised organized oriented
origin original originally origins ostensibly other others otherwise ought our ours ourselves out outcome outcomes
outdoor outer output outrageous outside outstanding over overall overcome overdue overestimate overlook overlooked
overnight overrated overseas oversell overthink overthinking overview overwhelmed overwhelming owe own owned owns
pace paced packed page pages painful pair panic panicking parameter parameters parents part partially participate
participating particular particularly partly partner partners parts pass passed passing passion passionate passions
past paste pasted pasting pathetic pattern patterns pause paying peaceful peak peers people per perceive perceived
perfect perfection perfectly perform performed performing perhaps perk perks permission permit permitted perplexed
persist persistence persistent person personally perspective perspectives persuade persuaded persuading persuasive
pessimistic phase phenomenon phony phrase phrases physically pick picked picking picky piece pieces place placed
places placing plain plan planet planned planning plans played playing plead pleaded pleasant please pleased
pleasure plenty pls plss plus plz point pointed pointing pointless points ponder pondering poor poorer poorly
popular pose posed poses posing position positions positive possibilities possibility possible possibly post posted
postpone postponed potential potentially powered powerful ppl practical practically practice practise practised
practises practising praise praised precious precise precisely predict predictable predicted prediction predictions
prefer preferably preference preferences preferred preferring preliminary prematurely preparation prepare prepared
preparing presence present presentable presented presently preserve pressing pressured presumably pretend prettier
pretty prevail prevent preventing previous previously pride primarily prime principle principles prior priorities
prioritise prioritize prioritized priority privately privilege privileged pro probably problem problems procedure
procedures proceed proclaim produced produces producing product production productive products profession
professional professionals profitable profound programme programmes progress prohibited project projects prolong
prominent promise promised promoting proof proper properly proposed pros prospect protect protected protecting
prototype prototypes proud prove proved proven provide provided provides providing provoke provoked publicly
published pull pulled pulling purchased pure purely purpose pursue pursuit push pushed pushing put puts putting
puzzled qualified qualify quarter quarters quest question questions quick quicker quiet quieter quietest quietly
quite quora quote quoted quotes radical raised raising ramble rambling ran random range ranging ranked rant ranting
rapidly rare rarely rated rather raw re reach reached reaching reaction reactions read reader readers reading ready
real realise realising realistic realistically reality realize realized really reason reasoning reasons reassure
reassured rebel recall receive received receives receiving recent recently reckon recognise recognize recommend
recommendation recommendations recommended recovered recruiters reddit reduce reduced reducing refer reference
references referred referring refers reflect reflected reflection refuse refused refusing regard regarded regarding
regardless regards region registered regrettably regretted regularly rehearse reject relate related relating
relative relatively relax release released releasing reliable relief relieved reluctant reluctantly rely remain
remained remaining remark remarkable remarked remember remembered remind reminded reminder reminds remove removed
removing repeat repeated repeatedly replaceable replied reply report reported reportedly represent represented
representing represents reputation request requested required requiring resemble resent reserve reserved resident
resist resistance resolve respect respectable respected respecting respective respectively respond responded
response responses rest restore restored restricted result resulted resulting retreat return returned reveal
revealed reveals review reviewed revise revised reward rewarded rewarding rewards rewrite rewrites rewriting
rewritten rewrote rich richer rid ridiculous right rigid rise rising risk risks risky rival rivals rofl role roles
rolling rookie rough rougher roughly rude ruin ruined ruining rumor rumours run running runs rush rushed rushing s
sacrifice sacrificed sacrifices sad sadden saddened sadly safe safely said sake same sane sanity sat satisfactory
satisfied satisfying saturday save saved saving saw say saying says scam scarce scarcely scare scared scary scenario
scenarios sceptical schedule scheduled schedules scheme schemes scope scrap scrapped scratch screw screwed searching
season seasoned seasons second secondary secretly section sections secure secured see seeing seek seeking seeks seem
seemed seemingly seems seen sees seldom select selected selection self sell send sending sends sense sensible
sensitive sent sentence sentences separate separated september serious seriously serve session sessions set sets
setting settings settle settled setup seven seventh seventy several severe sexier shabby shady shall shame shape
shared sharing sharp she sheesh shift shock shocked shockingly shoddy short shortcut shortcuts shorter shortly
shortterm shot shots should shouldn shouldnt shout show showed showing shown shows shrink shrinks shut shy sibling
siblings sick side sides sideways sight sign signed significant significantly signing signs silence silent silly
similar similarly simple simpler simplest simply simultaneously since sincere single sir sister sit site sites sits
sitting situated situation situations six sixteen sixth sixty sizable size sizeable sized sizes skeptical skepticism
sketchy skilled skip skipped skipping slight slightly slip slipped slog slogging sloppy slow slower slowly small
smaller smart smarter smh smile smiling smooth smoother sneak so social soften sold sole solely solid solo solution
solutions solve some somebody somebodys someday somehow someone someones something sometime sometimes somewhat
somewhere somewheres son soon sooner sorry sort sorta sought sound sounded source sources spare speak speaking
speaks special specialisation specialise specialists specialization specialize specific specifically specify speed
spend spending spent spite splits spoke spoken spot spotted spotting spouse spread spreading stability stable stack
stage stake stakeholders stakes stand standard stands standup standups start started starter starters starting state
stated stating statistic statistics status stay stayed staying steady steeper steepest stellar step stepped steps
stick stingy stood stop stopped stopping stored stories story straight straightaway straightforward strain strange
strangely stranger strangers strategic strength strengthen stressed stretch stretched stretching strict strictly
stride strike striking strive strong stronger strongest strongly struck struggle struggled struggles struggling
stubborn stuck studied stuff stuffs stumble stumbled stumped stunning stupid style styles subject subjects submit
submitted subpar subreddit subsequent subsequently substantial succeed succeeded success successful successfully
such suck sucked sucks sudden suddenly suffer suffice suggest suggested suggesting suggestion suggests suitable
suits sum summary summer sums sunday sup superb superior superiors supplied support supported supporting suppose
supposed supposedly sure surely surprise surprised surprising surprisingly surrounding survival survive surviving
suspect suspected suspended suspicious sustain sustainable sustained swap swapped swapping swear switched t tackle
tackles tackling tactic tactics take taken takes taking talent talented talents talk talked talking target targeted
targets taught tbh teachable tech technical technically technique techniques technology teen teenage teenager teens
teeny tell telling tells tempt tempted tempting ten tend tendency tends tension tensions tenth term terms terrible
terrified terrify tested testing than thank thankful thankfully thanks that thatll thats the their theirs them theme
themes themselves then theoretically theory there thereby therefore theres these they theyll theyre theyve thin
thing things thingy think thinking thinks third thirdly thirteen thirty this tho those though thought thoughts
thousand thousands thread threaten three threw thrilled thrive thriving through throughout throw throwing thrown
throws thru thursday thus thx tidy tied tight til till time times timid tinker tinkering tiny tips tired title tldr
tmrw to today together told tolerate tomorrow tonight too took tool tooling top topic torn total totally touch
touching tough tougher toughest toward towards track tracking traditional train trained training trait transform
transforming trap trash travel travelling treat tremendous trendy trick tricky tried triple trouble true truly trust
trusted trustworthy truth try trying tuesday turmoil turn turned twelve twenty twice two ty type types typical
typically ugh ugly uh ultimate ultimately umm unable unacceptable unanswered unavoidable unaware uncertain uncle
unclear uncles uncomfortable uncommon unconfident under underestimate undergo underlying undermine underneath
underrated undersell understand understandably understanding understands understood undertake uneasy unemployable
unemployed unemployment unexpected unexperienced unfair unfairly unfamiliar unfeasible unfinished unfortunate
unfortunately unfriendly unhappier unhappily unhealthy unique united universal universities unjust unknown unless
unlike unlikely unluckily unlucky unmotivated unnecessary unneeded unofficially unpaid unpleasant unpopular
unproductive unprofessional unqualified unready unrealistic unreasonable unrelated unsafe unskilled unsolved
unstable unsteady unsuccessful unsuitable unsure untested until unto untrained untrustworthy unused unusual unwanted
unwilling unworthy up upcoming update updated upgrade upon upper upset upsetting upside upwards ur urge urged urgent
us usage use used useful useless user users using usual usually utilise utilize vacation vague valuable values
varied variety various vary varying vast vastly ve vent vented very veteran via victim view viewed virtually virtue
vital voluntary vulnerable wait waited waiting wanna want wanting wants warmer warmly warn warned warning wary was
wasn wasnt waste wasted wasting watch watched way ways we weak weaker weakness weary wednesday week weekend weekends
weekly weeks weird weirdly welcome well went were weren werent weve what whatchamacallit whatever whatnot whats
whatsoever when whenever where whereas whereby wheres wherever whether which whichever while whilst whine whisper
who whoa whoever whole wholly whom whomever whos whose why wide widely wider widespread wife wildly will willing win
winning wisdom wise wiser wish with within withstand won wonder wondered wonderful wondering wont work worked worker
workers working works worn worried worries worry worrying worse worsen worsened worsening worsens worst worthless
worthwhile would wouldn wouldnt wow write writes writing written wrong wrote wtf ya yaar yall yay yea yeah year
yearly years yell yep yes yesterday yet yo yoe you youd youll young younger youngest your youre yours yourself youth
youve yr yrs yup zero zone zones bite bullet beneficial component maximise maximize old performance revoked
polished unpolished verify verified verifying verifies
forbid forbids forbidden forbidding propose proposes proposing tweak tweaked hinted yell yells yelled fix fixes
draw draws blank blanked inflate inflated inflating exaggerate exaggerated falsify falsified fudge fudged
embellish exec execs higherups ops groomed whisper dearer pricier costlier foolish
endless queue tidying twins triplets
analyse analyze analysing analyzing analysed analyzed analyzes
"""
