"""Words of questions in English that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
2024 2025 2026 2027 a abandoned able aboard about abreast abroad absolute absolutely absurd accelerate accept
acceptable accepted accepting accidentally accompanied accomplished according accurate accuse accused achieve achieved
acknowledge acquire acquired across act acted actively acts actual actually ad adapted add added adding additional
additionally addressed adds adjacent adjusted admit admitted adopt adopted ads advance advanced advancement advantage
advantages advert advice advised afaik affect affects afford affordable afloat afraid afterwards again against aged
ago agree agreed ahead aim aimed alike alive all alleged allow allowed allowing allows almost alone along alongside
already alright also alternative alternatives although altogether always am amazing ambiguous amid amidst among
amongst amount an and angry announce announced annoyed annoying annual annually anonymous another answer answered
answers anxious any anybody anyhow anymore anyone anything anytime anyway anywhere apart apologize apparent apparently
appear appeared appearing appears applicable applied applies appointed appreciate appreciated approached approaching
appropriate approved approx approximately april are area areas aren arent argue argued arguing around arranged arrive
arrived arrives arriving as asap ashamed ask asked asking asks asleep assigned assist associated assume assumed
assuming at ate attached attacked attacking attainable attempt attempted attempting attend attended attract attracted
august authorized automatically available average avoid avoidable avoiding awake awarded aware away awesome awful
awkward b b4 back backed background bad badly balanced banned barely base based basic basically basics bc bcs be
beaten beautiful became because becomes been before beforehand began begin beginner beginners begins begun behind
being believe believed believes believing belong belongs below benefit benefits beside besides best better between
beyond big bigger biggest bit bitter blame blamed blaming blew blocked blown boast boasting bogus bold boost
borderline bored boring boss bosses both bother bought brag bragging brand break breaking breathe brief briefly bright
brilliant bring bringing brings bro broad broader broadest broke broken brought brutal btw build building built bunch
business busy but by call called calling calmer came can cancel cancelled cannot cant capable captured care cared
career careers careful carefully caring carried carries carry carrying catch catching caught cause caused causing
celebrated celebrating certain certainly challenge challenges challenging chance chances change changed changes
changing chaotic charged charging chasing cheaper check checked checking child children choice choose chooses choosing
choosy chose chosen chuck circa cited cities city claim claimed claiming claims clean clear cleared clearly clever
client clients climbing close closed closely closest colleague colleagues collected collecting combined come comes
comfortable coming comment comments commit committed common commonly communicate communicating community company
compared comparing compelled compete competent competing complain complaining complete completed completely
complicated composed comprehensive comprise compulsory concern concerned concerning concerns concluded conducted
conference conferences confident confirm confirmed confused confusion connect connected connecting cons conscious
consecutive consider considerable considered considering consist consistent consistently consists constant constantly
constructed contain contained containing contains contemplating continue continued continues continuing continuous
contrary contribute contributed controlled controlling controversial convenient conventional converted convince
convinced cool cope coping core corporate correct correctly corresponding cos could couldn couldnt counting countries
country couple cover covered coworker coworkers coz cramming crap crappy crazy create created creates creating
critical crossed crucial cruel cs cultural culture curious current currently curse customer customers cut cute cuz
cynical d daily dangerous dare daring day days deal dealing deals dealt dear debating december decent decide decided
decides deciding decision declared declined decrease deemed deep deeper deeply defeated defined definitely delay
delayed deliver delivered demanded demanding demonstrate deny depend depending depends depressed derived describe
described describes describing deserve deserved deserves designated designed desire desired desk desperate destroy
destroyed detailed determine determined develop developed developing devoted did didn didnt died differently difficult
dilemma direct directed directly dirty disadvantage disadvantages disappeared disappointed discover discovered discuss
discussed discussing disgusting dismissed disorganised disorganized displayed disprove distant distinct distinguished
ditch ditched ditching diverse divide divided do doable documentation dodgy does doesn doesnt doing dominated don done
dont doomed doubt down downside downsides dramatic dream drop dropped dropping dubious dude due dull dumbfounded
dumped dunno during dynamic each eager earlier early earned ease easier easiest easily eastern easy effect effective
effectively efficient effort either electronic elementary else elsewhere embarrassed embarrassing emerged emerging
emotional employ employed employee employees employment employs empty enable enabled encourage encouraged encouraging
end ended endless engage engaged engaging enjoy enjoyed enjoying enormous ensure entail entails entered enterprise
entire entirely entitled envious environment equal equally equipped escape escaped especially essentially establish
established establishing estimated eternal even evening event events eventually ever every everybody everyday everyone
everything everywhere evidence exact exactly exaggerate exaggerated exaggerating examine example examples excellent
except excessive exchange excited exciting exclusively excuse executed exist existed existing exists expand expanded
expanding expect expected expecting expensive experience experienced explain explained explaining explains explore
express expressed extend extended extensive extra extraordinary extremely extrovert face faced fail failed failing
fails fairly fall fallback falling false familiar family famous fancy fantastic far fascinating fashionable fast
faster fastest favor favorite favour favourite feasible february feel feels felt few fewer field fields fight fighting
figure figured figures filled final finally find finding fine finest finish finished finishing first fit fits fixed
flexible focus focused focusing folk folks follow followed following follows for force forced forcing foreign forever
forget forgive forgot forgotten form formal formed former formerly forming forth fortunate forum found foundation
foundations frankly frequent frequently fresh friday friend friendly friends frightened from frontier fruitless
frustrated frustrating full fulltime fully fun fundamental fundamentals funny further furthermore fussy futile fwiw
fyi gain gained gaining gathered gave general generalist generalists generally generous gentle genuine genuinely get
gets getting gigantic gimme give given gives giving glad go goal goals goes going gone gonna good gorgeous got gotta
gotten grad grads gradually graduated graduating granted grateful great greater greatest greatly greetings grew
grinding gross group groups grow grown grows guess guide guilty guy guys had half hand handed handle handled hands
happen happened happening happens happier happiest happily hard harder hardest hardly harsh has hated hates have
having he headed hear heard heavily heavy hectic held hello help helped helpful helpless hence her here hero hesitant
hesitate hesitating hey hi hidden high higher highest highly hilarious him hint hired hires his historical hold
holiday holidays home honest honestly hope hoped hopeful hopefully hopeless hopes hoping horrible hostile hot hour
hours how however hows huge humble hurry hurt hurting hurts hype hyped i id idea ideal ideally ideas identical
identified identify idk if ignore ignored ignoring iirc ill illustrated im imagine imho immediate immediately imo
impact implemented impossible impress impressed impressive improve improved improving in inappropriate incapable
inclined include included includes including incorporated increase increased increasing increasingly incredible
incredibly indeed indicate indicated indicates individual industry inevitable inexperienced infinite inflexible
influenced inform informally informed infuriating initially injured inner insane insecure inside insight insights
insist inspired instantly instead integrated intelligent intended intense intent inter interested interesting
intermediate intro introduce introduced introducing introduction introvert invented invite invited involve involved
involves involving is isn isnt isolated issue issued issues it its ive january jealous job jobs join joined joining
juggle juggling july jumped june just justify keen keep keeping kept kick kid kids kind kinda kinds knew know knowing
known knows lack lacking laid landed large largely larger largest last lasting late lately later latest laughed
launched laying lazy lead leading leads leaning learnable learned least leave led left legit legitimate lemme lenient
less lesser let lets letting lie lied life lift light lightly like liked likely likes likewise limited linked list
listed listen listened literally literary live lived living ll lmao load local locally located locked logical lol
lonely long longer longest longterm look looked looking looks loose lose loses losing loss lost lot lots loud lousy
love loved loving low lower lowest loyal luck lucky lucrative m mad madam made main mainly mainstream maintain
maintained maintaining major make makes making manage manageable managed managing manufactured many mark marked marry
massive mate mature max maximum may maybe me mean meaning meaningful meant meanwhile measured median mediocre meeting
meetings meetup meetups mention mentioned mentor mentoring mentors merely messy met mid might mild min mind minded
mine minimal minimum minor miss missed missing mission mistake mistakes mixed mixing modern modified moment monday
month monthly more moreover morning most mostly motivated move moved moves moving much multi mutual my myself
mysterious naive name named narrow nasty naturally near nearby nearest nearly necessarily needing neglected nervous
net network networking never nevertheless new newbie newcomer newest newly next ngl nice niche nobody noisy nominated
non none nonsense nontechnical nor normal normally not note noted nothing notice noticed november now nowadays nowhere
number numbers numerous obligatory obliged obscure observe observed obtain obtained obvious obviously occasional
occasionally occupied occur occurred occurs october odd of off offered offering office officially offline often ok
okay oldest omg on once one ones ongoing online only onto op open opened openly opens operate operated operates
operating operational opinion opinions opportunities opportunity opposed optimistic option optional or order ordered
ordinary organised organized oriented originally other others otherwise ought our out outdoor outer outside
outstanding over overall overcome overlooked overnight overrated overseas overthink overthinking overview owe own
owned owns paced packed painful painted parents part partially participate participating particular particularly
partly parts pass passed passing past pathetic paying peaceful people per perceived perfectly perform performed
performing perhaps perk perks permitted person personally persuade persuaded persuading persuasive pessimistic phase
phony physically pick picked picking picky piece pieces place placed places placing plain plan planned planning plans
played playing pleasant please pleased plenty pls plus plz point pointed pointing pointless points pondering poor
popular position positions possible possibly post posted potentially powered powerful ppl practical practically
practice precious precise precisely predicted prefer preferred preferring preparation prepare prepared preparing
present presented pressured pretend pretty prevent preventing previous previously primarily prior privately probably
problem problems proceed produced produces producing product production productive products profession professional
professionals profitable progress prohibited project projects promise promised promoting proof proper properly
proposed pros protect protected protecting proud prove proved proven provide provided provides providing publicly
published pull pulled pulling purchased pure purpose pursue push pushed pushing put puts putting qualified qualify
question questions quick quiet quietest quietly quite quora quoted raised raising random range ranging ranked rant
rapidly rare rarely rated rather raw re reach reached reaching read reading ready real realise realistic realistically
realize realized really reason reasons recall receive received receives receiving recent recently recognize recommend
recommendation recommendations recommended recovered recruiters reddit reduce reduced reducing refer referred
referring refers reflect reflected refuse refused refusing regard regarded regarding regardless regards region
registered regularly relate related relating relative relatively relax releasing reliable reluctant rely remain
remained remaining remarkable remember remembered remind reminded reminds remove removed removing repeat repeated
repeatedly replaceable replied reply report reported reportedly represent represented representing represents request
requested required requiring reserved resident resist resolve respect respected respective respectively respond
responded rest restore restored restricted result resulted resulting retreat return returned reveal revealed reveals
review reviewed revised rewarding rich rid ridiculous right rigid rise rising risk risks risky role roles rolling
rookie rough roughly rubbish rumor rumours run running s sad sadly safe safely said same sane sat satisfied saturday
save saved saving saw say saying says scam scared scary sceptical scheduled scored scrap scrapped scratch second
secretly see seeing seek seeking seeks seem seemed seems seen sees select selected self send sending sends sense
sensible sent separate separated september serious seriously serve settle settled setup several severe shady shall
shape shared sharing she shift shiny shocked shoddy short shorter shortly shortterm should shouldn shouldnt show
showed showing shown shows shrank shrink shrinks shrunk shut sick side sides signed significant significantly signing
silent silly similar similarly simple simplest simply simultaneously since single sit situated sized skeptical sketchy
skilled skip slightly slog slogging sloppy slow slowly small smaller smart smh smooth so social sole solely solid
solve some somebody someday somehow someone something sometime sometimes somewhat somewhere soon sooner sorry sort
sorta sought sound sounded source sources southern spare speak speaking speaks specialisation specialise specialists
specialization specialize specific specifically speed spend spending spent spoken spotted spread spreading stack stage
stakeholders stand standard stands staring start started starting state stated stating statistic statistics stay
stayed staying steady steeper steepest step stepped steps stick stingy stood stop stopped stopping stored strange
strategic stressed strict strictly strike striking strong stronger strongest strongly struck struggle struggling
stubborn stuck studied stuff stumble stumbled stunning submit submitted subreddit subsequent subsequently substantial
succeed succeeded success successful successfully such suck sucked sucks sudden suddenly suffer suggest suggested
suggesting suggestion suggests suitable summary sunday supplied support supported supporting suppose supposed sure
surely surprise surprised surprising surrounding survive suspect suspected suspended suspicious sustainable sustained
swap swapped swapping swear switched t tackle tackles tackling take taken takes taking talented talk talked talking
targeted taught tbh teachable tech technical technically technology tell telling tells tempted tempting tend tends
terrible terrified than thank thanks that thats the their them themselves then theory there therefore theres these
they theyre thin thing things think thinking thinks this tho those though thought thoughts thread threw through
throughout throw throwing thrown thru thursday thus thx tidy tied tight til time times tiny tips tired title tldr to
today together told tonight too took tooling top torn total totally touch touched touching tough toughest toward
towards track tracking train trained training trap travel travelling treat trendy trick tricky tried triple trouble
true truly trust trusted trustworthy truth try trying tuesday turn turned twice two ty type types typical typically
ugly ultimate ultimately unable unanswered unavoidable unaware uncertain unclear uncomfortable uncommon unconfident
under underlying underrated understand understanding understands understood unemployed unemployment unexpected unfair
unfairly unfamiliar unfinished unfortunate unfortunately unfriendly unhappier unhealthy unique united unjust unknown
unless unlike unlikely unlucky unnecessary unneeded unofficially unpaid unpleasant unpopular unproductive
unprofessional unqualified unready unreasonable unsafe unskilled unsolved unstable unsteady unsuccessful unsuitable
unsure until unto untrustworthy unused unusual unwanted unwilling unworthy up upcoming update updated upon upset
upside ur urgent us use used useful useless user users using usual usually vacation vague valuable values various vary
vast ve vent very via view viewed visited visiting vital voluntary vulnerable wait waited waiting walking wanna want
wanting wants warn warned was wasn wasnt waste wasted watch watched way ways we weak weary wednesday week weekend
weekends weekly weeks weird well went were weve what whatever whats whatsoever when whenever where wheres wherever
whether which while who whoever whole whom whos whose why wide widely wider widespread will willing win winning wise
wish with within woke won wonder wondered wonderful wondering wont work worked worker workers working works worn
worried worries worry worrying worse worsen worsened worsening worsens worst worthless worthwhile would wouldn wouldnt
write writes writing written wrong wrote wtf yall year yearly years yep yes yesterday yet yoe you young younger
youngest your youre yourself zero
"""
