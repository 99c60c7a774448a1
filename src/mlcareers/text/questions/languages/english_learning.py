"""Topics of the guides on learning and choosing, as English says them. __init__.py tells how it is read."""

LEARNING = """
saturated: saturated, saturation, overcrowded, oversaturated, competition, crowded, too many people, flooded, are
  there too many, there are too many, oversupply, oversupplied, over supplied, over/less/not/least/most/getting
  saturated, supply and demand, too crowded, glut, past its peak, ai gold rush, everyone and their, everyone is
  becoming/learning, everyone switching to, everyone wants into, too many
  applicants/candidates/graduates/juniors/engineers/analysts/bootcamp, too many people want, too many data scientists,
  so many applicants, hundreds of candidates, more candidates/applicants than, more people than jobs, fewer jobs than,
  not enough jobs, not enough jobs for, jobs for everyone, too late to join, missed the boat/train, ship has sailed,
  ship sailed, am i late, bandwagon, standing out impossible, too much competition, so/very/how/highly competitive,
  market/field full, market/field is full, dried up, jobs dried up, no/any jobs left, no jobs anymore, no more jobs,
  just too many of us, too many of us, too many people applying, too many people in, everyone already, jumped on the,
  competitive field, competitive market, is it competitive, get competitive, getting competitive, become competitive,
  becoming competitive, is the field competitive, competitive job market, competitive industry, competitive space,
  competitive are, competitive is, more competitive, too competitive, insanely competitive, extremely competitive,
  really competitive, super competitive, crazy competitive, competitive to get, bursting at the seams, jam packed,
  full of people, full already, already full, full of juniors, full of graduates, awash with, inundated, ten a penny,
  dime a dozen, two a penny, everyone and his, everyone and her, every man and his dog, all and sundry, everybody and
  their, everyone does ai, everyone does data, everyone studies, everybody studies, everyone is doing, everybody is
  doing, everyone is now a, everyone calls themselves, everybody wants to be, everyone wants to be, everyone wants to
  become, everybody wants to become, everyone wants to work, everybody wants in, everyone wants in, flood of, floods
  of, tsunami of, wave of graduates, excess of, too many grads, too many of them, too many around, too many already,
  too many other, too many developers turned, too many phds, too many newcomers, more graduates than jobs, more
  seekers than, more people than posts, more people than openings, not enough openings, not enough positions, not
  enough vacancies, not enough room, no room for, room for one more, room for more, still room, space left, still
  space for, seats left, jobs left, posts left, positions left, openings left, fighting over, scrambling for, rat
  pack, cut throat, cutthroat, dog eat dog, stiff competition, fierce competition, compete against, compete with
  thousands, competing with, competing against, thousands of others, thousands of people apply, hundreds of others,
  hundreds of people, hundreds apply, past the peak, already peaked, heyday is over, golden age over, golden days
  over, golden days are over, gold rush is over, train has left, train left, late to enter, missed the wave, miss the
  boat, miss the train, missed my chance, missed the window, window closed, window is closing, is the door closed,
  doors closed, door is closing, trendy field, everyone jumping, jumping on the, over populated, overpopulated,
  surplus of, packed already, following the herd, any room for, room left for, room left in, enough ml jobs, enough
  ai jobs, enough data jobs, jobs for everybody, enough data science jobs
where juniors: hire juniors, hires juniors, hire junior, graduate schemes, graduate scheme, juniors hired, graduate
  programme, graduate program, trainee, consultancies for juniors, hire beginners,
  take/takes/hire/hires/hiring/recruit/recruits graduates, take/takes on graduates, hire/hires new/bootcamp grads,
  hires/hiring/take/takes freshers, that take freshers, firms/companies train, firms/companies/employers that train,
  train/trains/hires/hiring beginners, train/hiring/recruit juniors, train people up, train on the job, trains you,
  give/gives beginners a, give juniors a, beginners a chance, hire/hires people without experience, hire/hires without
  experience, hire no experience, hire/hires career changers, grad
  scheme/schemes/programme/programmes/program/programs, graduate programmes/programs/training/recruitment,
  rotation/rotational/trainee program/programme, rotational programs, apprenticeship, apprenticeships, apprentice,
  degree apprenticeship, traineeship, traineeships, training scheme, big consultancies for, consultancies that hire,
  hire train deploy, train and deploy, campus recruitment/placement/placements, mass hiring, companies for
  juniors/freshers/beginners/graduates, juniors/beginners/graduates get hired, juniors find work, junior friendly,
  beginner friendly companies, who still hires juniors, anyone/anybody hiring juniors, who hires entry level,
  hires/hire entry level, straight from university/uni/college/school, straight out of university, hires/hire
  complete/total beginners, hires people with no experience, newbies, newbie, taking on beginners, taking on juniors,
  take on beginners, take on juniors, take a chance on beginners, teach you on the job, teaches you on the job,
  willing to train, willing to teach, paid training, training provided, paid to learn, earn while you learn, earn and
  learn, learn and earn, sponsored training, academy programme, academy program, company academy, fdm, revature,
  service companies, witch companies, body shop, body shops, mass recruiters, mass recruiter, campus drive, campus
  drives, hackathon hiring, associate programme, associate program, early careers, early career programme, early
  career programs, early career program, leadership development program, junior programme, junior programs, junior
  program, junior scheme, junior intake, graduate intake, yearly intake, cadetship, cadet programme, skills bootcamp
  scheme, t levels, level 4 apprenticeship, level 6 apprenticeship, level 7 apprenticeship, who trains juniors, where
  do beginners, where do juniors, where do graduates, where do newcomers, where do people without experience, where do
  freshers, where can beginners, where can a beginner, where can a junior, where can a graduate, where can freshers,
  where can a fresher, who takes beginners, who takes juniors, who takes people, who takes a chance, who gives
  juniors, who gives beginners, who would hire someone, who would hire a beginner, who would take someone, who hires
  fresh, who hires newcomers, who hires people straight, which employers take, which employers hire, which employers
  train, what companies take, companies open to juniors, companies open to beginners, open to juniors, open to
  beginners, open to career changers, open to newcomers, open to graduates, beginners welcome, juniors welcome,
  newcomers, entry level friendly, fresher friendly, academies, academy that, companies teach, firms teach, companies
  that teach, employers teach, employers that teach, company teaches, learn on the job, learning on the job, learn
  while on the job, off campus drive, which firms train, who hires newbies, take complete beginners, firms that will
  train, companies that will train, employers that will train, who will train, employers who will train, companies who
  will train
countries: which country, which countries, what country, best country, best countries, by country, countries, in which
  country, country should i, where to move, where should i move, where do machine learning engineers earn, where in
  the world, best place to live/be/work, best places to live, european country, which european/eu country,
  european/eu/asian countries, country for/to/needs/pays/has/hires/best, countries need/hire/best/for, country is
  best, where should i live/relocate/emigrate, where to emigrate/relocate, best country to, good country/countries
  for, countries to work, best location/locations/region for, where on the map, where on earth, where on the globe,
  where on the planet, which corner of the world, which part of the world, where in europe, where in asia, where in
  africa, where in the eu, where in the world do, where abroad, in which part of europe, where in germany, where in
  the us, where in the usa, what nation, which nation, which nations, which lands, nations, which places, best place
  in the world, best places in the world, best place to move, best place to relocate, best part of the world, which
  continent, country with the, country with most, country where, countries in europe, countries in asia, country in
  europe, country in asia, country other than, where should one move, where should we move, where can i move, where
  would you move, where to settle, where should i settle, where is best to, where is it best, where is it better to,
  where is it easiest to, where is life better, where is the grass, emigrate where, country comparison, country
  ranking, ranking of countries, top 5 countries, top 10 countries, by nation, per country, english speaking
  countries, english speaking country, nordic countries, scandinavian countries, gulf countries, african countries,
  third world, developing country, first world, low tax country, tax friendly, tax free country, usa or europe, europe
  or us, europe or the us, us or europe, europe or america, america or europe, canada or us, uk or us, eu or us, which
  places in the world, leave my country for, compare countries, rank countries, in different countries, low tax
  countries, where should i go to
time: years to prepare, year to prepare, months to prepare, one year to become, n years to become, how long, months,
  how many months, how many hours, weeks, duration, quickly, fast, how fast, in a year, in one year, six months, 6
  months, 3 months, three months, 90 days, 100 days, time does it take, timeline, time frame, timeframe, how soon,
  years/long does it take, how much time, timescale, realistic timeline/timeframe/time, until/till i am ready, until i
  m ready, until i can, long until/till/before i, when am i ready, when can i start applying, time investment, within
  a year, n month plan, one year plan, take/takes to learn, how many hours to, looking at years, years before i can,
  long before i can, months before i can, how long before i, how long till i, how long until i, how many days, how
  much longer, length of time, amount of time, years of study, months of learning, hours of study, hours of learning,
  total hours, hours in total, hours to learn, hours to become, hours until, how far away am i, how far am i from, how
  near am i, when will i be ready, when will i be job, when can i apply, when can i call myself, when am i good
  enough, when am i job ready, until i am good, until i am job, until i am employable, until i could apply, before i
  am ready, before i am job, before i could apply, before i can apply, before i can work, before i can start, before i
  call myself, from zero to hired, zero to hired, from zero to job, zero to job, zero to hero, from scratch to,
  scratch to job, beginner to job, beginner to hired, noob to, time needed, time required, time to learn, time to
  become, time to master, time to switch, time to retrain, realistic in terms of time, realistic time span, time span,
  time horizon, time commitment, how big a time, marathon or sprint, doable in n, feasible in n, possible in n, is n
  months enough, are n months enough, n months enough, n months be enough, n weeks enough, year enough, half a year,
  takes too long, take too long, too long to learn, how quick, soon could i, years of my life, slow learner, slow
  learners, how many weeks, months of study, from zero to hero, a matter of months, matter of weeks, months
  sufficient, a year to become
annotation: is data annotation/labelling/labeling, annotation/labelling/labeling gigs/gig/work, rlhf work, ai trainer
  job/jobs, ai tutor jobs/job, labelling pictures, labeling pictures, labelling images, labeling images, labelling
  photos, labeling photos, labelling videos, labeling videos, labelling text, labeling text, tagging images, tagging
  pictures, tagging photos, annotating images, annotating text, annotating videos, rating answers, rating chatbot
  answers, rating ai answers, data annotation worth, annotation worth it, labelling worth it, labeling worth it,
  annotation long term, annotation a career, annotation as a career, label data for, labelling data for, labeling data
  for, labelling data as a, labeling data as a, labeller job, labeller jobs, labeler job, labeler jobs, annotator job,
  annotator jobs, annotator work, annotation job, annotation jobs, annotation tasks, annotation projects, annotation
  platform, annotation platforms, annotation companies, annotation company, annotating data, annotate text for,
  labelling job, labelling jobs, labeling job, labeling jobs, drawing boxes, draw boxes, drawing bounding boxes,
  bounding boxes all day, rate ai, rating ai, rate chatbot, rating responses, rate responses, evaluate ai responses,
  evaluating ai responses, ranking responses, rank ai answers, train chatbots, training chatbots, train chatgpt for,
  training chatgpt for, train ai models from home, training ai models from home, train ai from home, ai training gigs,
  ai training gig, ai training job, ai training jobs, ai training work, ai training platforms, ai training from home,
  data annotation legit, dataannotation, data annotation tech, scale ai tasks, remotasks, telus
  international, telus ai, mechanical turk, mturk, clickworker, click work, clickwork, crowdwork, crowd work,
  microtask, microtasks, micro tasks, micro task, micro tasking, piecework, search engine evaluator, search evaluator,
  ads evaluator, prompt writing gigs, prompt rating, write prompts for money, writing prompts for money, ai data jobs
  from home, ai rater, ai raters, red teaming gigs, human feedback jobs, human feedback work, transcription work, rlhf
  labeling, rlhf labelling, rlhf job, rlhf jobs, rlhf gig, rlhf gigs, rlhf rating, rlhf annotation, labeling as a
  career, labelling as a career, rater job, rater jobs, rater work, search quality rater, rating llm, rating llms,
  grading llm outputs, rating model outputs, evaluating ai answers for money
hurry: in n months/weeks/days, within n months/weeks/days, in a month/week, in a few months/weeks, in a couple of
  months, in one month/week/summer, in half a year, n days/weeks/months to learn/become, n day/week
  plan/challenge/roadmap, before/by christmas/summer/easter, by next year/summer/month, quickest/fastest
  way/route/path, crash course, overnight, as fast as possible, as quickly as possible, by/before
  spring/autumn/winter, by the summer, before the summer, double quick, in record time, record time, asap, speedrun,
  speed run, speed running, speedrunning, speed up my learning, accelerate my learning, accelerate learning,
  accelerated learning, accelerated path, accelerated route, fast track, fast tracked, fast tracking, fast paced
  learning, short cut, short cuts, shortest way, shortest route, shortest path to, shortest time, in a short time, in
  short time, short time, in little time, in next to no time, in no time, in a hurry, hurry up, in a rush, rush into,
  rushing into, from zero in n, zero to job in, zero to hero in, in ten weeks, in twelve weeks, in eight weeks, in six
  weeks, in four weeks, in three weeks, in two weeks, in ten days, in a fortnight, in one quarter, in a quarter, in
  one semester of, in a semester, over the summer, over summer, over the holidays, over the winter, over winter, over
  christmas, summer holidays, summer break, winter break, semester break, by new year, by the new year, before new
  year, by year end, by end of year, by the end of summer, by september, by october, by november, by december, by
  january, by february, by march, by april, by june, by july, by august, before september, before january, before
  december, within a quarter, within a month, within a week, within half a year, within a few months, within a few
  weeks, within one month, within months, n month challenge, n month roadmap, n month bootcamp enough, n hours a day
  for, full time for n, full throttle, studying full time, study full time for, learning full time, learn full time,
  eight hours a day, 8 hours a day, 10 hours a day, ten hours a day, 12 hours a day, six hours a day, 6 hours a day,
  day and night, go all in, going all in, all in for, bootcamp speed, a jiffy, any shortcut, any shortcuts, shortcut
  into, shortcuts into, shortcut to becoming, cram it all, cram everything
order: what order, learn first, in what order, order of learning, roadmap, what to learn first, where to start, what
  should i learn first, first step, order of topics, learning order,
  which/comes/study/theory/basics/fundamentals/maths/math/coding first, what comes first, first or, learn/theory
  before, learn after/next, next/sequence to learn, what do i learn, what should i learn next, what do i learn first,
  what to study first, start learning, where do/should i start/begin, where to begin, step by step guide/path,
  study/learning plan/roadmap, learning road map, curriculum to follow, self study curriculum, in which order, right
  order, what sequence, theory or projects/practice, projects/practice or theory, theory vs practice, overwhelmed by
  everything, so/too much to learn, ml before deep learning, skip classical ml, skip/jump straight to, tackle first,
  do first, first thing to learn, start learning with, with theory or, theory or with, with theory first, start with
  theory, begin with theory, start with projects, begin with projects, starting with theory, starting with projects,
  hands on first, what to tackle, tackle next, which to tackle, which order, what s the order, proper order, best
  order, correct order, logical order, good order, order to study, order of study, order of subjects, order of skills,
  learning sequence, learning path order, before moving on to, before moving to, before touching, before i touch,
  before jumping, before going into, before diving, before starting with, before getting into, dive straight into,
  straight into, head first into, jump ahead, skip ahead, skip the basics, skipping the basics, skip the maths, skip
  the math, skip statistics and, skip ml and, skip machine learning and, ok to skip, building blocks, building block,
  groundwork, lay the groundwork, foundation first, foundations first, the foundations, the fundamentals, solid
  foundation, strong foundation, first thing to study, first things first, first topic, first topics, first skill,
  first skills, first language to learn, first course to take, first book, prioritise learning, which one first, this
  or that first, which should i learn, which should i study, which do i learn, which do i study, which of them first,
  which of these first, chicken or egg, top down or bottom, bottom up or top, top down learning, path to follow,
  learning paths, learning journey, learning track, learning schedule, study schedule, plan of study, map of what to
  learn, map of topics, checklist of topics, checklist to learn, checklist for learning, list of things to learn, list
  of topics, things to study, what to study next, what now to learn, move on to what, where do i go next, where to go
  next, where next in learning, starting point, starting line, square one of learning, step one, steps to learn, next
  step to learn, next step in learning, ground up, where does one start, where does one begin, where would you start,
  where would you begin, where should one start, where should one begin, where should a beginner start, where should a
  beginner begin, how to begin learning, how do i begin learning, begin learning, lost on where, lost in tutorials,
  too many resources, too many courses, too many topics, too many things to learn, drowning in courses, drowning in
  tutorials, drowning in resources, paralysed by choice, paralyzed by choice, analysis paralysis, ocean of, jump
  between courses, hopping between courses, maths before, math before, stats before, after the basics, after basics,
  after i know, once i know, once you know, once i ve learned, know python now what, and now what, what to prioritise,
  what to prioritize, prioritize learning, sequence of topics, which sequence, study sequence, self study plan, what
  next to learn, how to start learning, no idea where to begin
learning cost: cost to learn, cheapest way, learn for free, cost of becoming, for free, learn machine learning for
  free, how expensive is a, without spending, afford, how much money do i, spend on courses/learning, spending money
  on, without spending money/a, spending/cost/costs a fortune, on a budget/shoestring, budget for learning/switching,
  for no money, without money, no money for, can t/cannot afford, free
  courses/course/resources/way/ways/materials/training, learn ai/python free, learn/completely free, all for free,
  cheap way/courses, cheapest course/path/route, cost of switching/learning/retraining, cost/costs/expensive to
  become, cost/expensive to switch, cost of a bootcamp, how expensive is, expensive to learn, expensive is switching,
  price of becoming, paid courses, scholarship, scholarships, employer pays for, employer to pay for, get my employer
  to, without paying, without paying anything, paying nothing, not pay anything, loan for, little money, on little
  money, with little money, not much money, hardly any money, barely any money, short of money, short on money, short
  of cash, strapped for cash, low on cash, low on money, skint, penniless, no savings, without savings, live on
  savings, living on savings, savings last, savings for, use my savings, burn through savings, can t pay for, cannot
  pay for, can t spend, out of pocket, out of my own pocket, own pocket, price of learning, price of a course, price
  of courses, price to learn, price tag of, priced out, will it cost, does it cost to, would it cost, expenses of,
  money needed, money do i need, money to learn, money to become, money to switch, money to retrain, money i need,
  need money to, needs money, investment in learning, investment to learn, how big an investment, invest in courses,
  invest in a course, invest in training, invest in my education, pay for courses, pay for a course, pay for my
  training, pay for learning, pay to learn, pay for it all, pay for datacamp, pay for coursera, pay for udemy,
  coursera plus, coursera subscription, datacamp subscription, subscription worth, free or paid, paid or free, free vs
  paid, paid vs free, free material, free stuff, free content, free tutorials, free online, free bootcamp, free
  bootcamps, free alternatives, free alternative, free curriculum, free roadmap, free learning, free education, free
  books, zero cost, low cost way, zero budget, limited money, limited funds, inexpensive way, affordable way,
  affordable courses, affordable course, affordably, cheaply, cheaper way, cheaper ways, cheapest degree, least
  expensive, most affordable, without breaking the bank, breaking the bank, without going broke, going broke, broke
  student, i am broke, i m broke, broke and, being broke, dirt poor, poor student, poor family, from a poor, low
  income, minimum wage earner, on minimum wage, unemployed and broke, without debt, into debt, in debt, debt free, no
  debt, student loans, take a loan, taking out a loan, finance my studies, finance my retraining, fund my studies,
  fund my retraining, fund my training, funding for learning, funding for training, funding for courses, funded
  training, government funded, government funding, state funded, job centre pays, job center pays, jobcentre,
  bildungsgutschein, education voucher, training voucher, grants for, grant for retraining, bursary, bursaries,
  financial aid, gi bill, tuition fee, tuition free, course fees, course fee, bootcamp tuition, education budget,
  training budget, learning budget, learning stipend, company pays for, company to pay for, company sponsors, company
  sponsored, employer sponsored, employer sponsors, employer funded, reimburse, reimbursed, reimbursement, pay later
  bootcamp, lost wages, lost income, loss of income, income while studying, income while learning, living costs while,
  rent while, pay my bills while, pay bills while, bills while learning, savings needed, how much savings, savings do
  i need, savings should i have, emergency fund, financial cushion, nest egg, months of savings, coursera
  subscriptions, datacamp subscriptions, udemy courses enough, tuition reimbursement, living expenses while, pay rent
  while, pay the rent while, afford to quit, on no budget, on a small budget, on a limited budget, on a tight budget,
  on a low budget, with no budget, with no money, have no money, got no money, sponsor my masters, company pay for my,
  employer pay for my, expensive courses, expensive course, expensive ai courses, expensive data courses, expensive
  programs, expensive certificates, pricey courses, pricey course, costly courses, costly course, courses that cost,
  course that costs, paid course, paid programs, paid program, paid classes, free ones, the free ones, free options,
  free one, cheap ones, cheaper ones, cheaper courses, free courses or, courses for money, worth its price, pay for a
  course or, better than free courses, better than free, as good as paid, as good as the paid, better than the free,
  instead of free, beat free, or is free enough, is free enough, free stuff enough, free youtube or, youtube or paid,
  paid or youtube, thousands on a course, thousands for a course, thousands on courses, course worth the money, gratis
  ones, gratis courses, the gratis ones, free videos, free ones on youtube, free ones online, pricey data course,
  pricey bootcamp, priced course, high priced course, overpriced course, costs nothing, that cost nothing, course for
  nothing, tight budget, small budget, low budget, n budget, n dollar budget, budget of n, limited budget, company
  pay for, employer pay for, boss pay for, paid by my employer, paid by my company, my own gpu, own gpu, need a
  gpu, without a gpu, afford a gpu
"""
