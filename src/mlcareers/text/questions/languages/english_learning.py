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
  really competitive, super competitive, crazy competitive, competitive to get
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
  hires/hire entry level, straight from university/uni/college/school, straight out of university,
  complete/total/absolute beginners, hires/hire complete/total beginners, hires people with no experience
countries: which country, which countries, what country, best country, best countries, by country, countries, in which
  country, country should i, where to move, where should i move, where do machine learning engineers earn, where in
  the world, best place to live/be/work, best places to live, european country, which european/eu country,
  european/eu/asian countries, country for/to/needs/pays/has/hires/best, countries need/hire/best/for, country is
  best, where should i live/relocate/emigrate, where to emigrate/relocate, best country to, good country/countries
  for, countries to work, best location/locations/region for, where on the map, where on earth, where on the globe,
  where on the planet, which corner of the world, which part of the world, where in europe, where in asia, where in
  africa, where in the eu, where in the world do, where abroad, in which part of europe, where in germany, where in
  the us, where in the usa
time: how long, months, how many months, how many hours, weeks, duration, quickly, fast, how fast, in a year, in one
  year, six months, 6 months, 3 months, three months, 90 days, 100 days, time does it take, timeline, time frame,
  timeframe, how soon, years/long does it take, how much time, timescale, realistic timeline/timeframe/time,
  until/till i am ready, until i m ready, until i can, long until/till/before i, when am i ready, when can i start
  applying, time investment, within a year, n month plan, one year plan, take/takes to learn, how many hours to,
  looking at years, years before i can, long before i can, months before i can, how long before i, how long till i,
  how long until i
annotation: is data annotation/labelling/labeling, annotation/labelling/labeling gigs/gig/work, rlhf work, ai trainer
  job/jobs, ai tutor jobs/job, labelling pictures, labeling pictures, labelling images, labeling images, labelling
  photos, labeling photos, labelling videos, labeling videos, labelling text, labeling text, tagging images, tagging
  pictures, tagging photos, annotating images, annotating text, annotating videos, rating answers, rating chatbot
  answers, rating ai answers, data annotation worth, annotation worth it, labelling worth it, labeling worth it,
  annotation long term, annotation a career, annotation as a career
hurry: in n months/weeks/days, within n months/weeks/days, in a month/week, in a few months/weeks, in a couple of
  months, in one month/week/summer, in half a year, n days/weeks/months to learn/become, n day/week
  plan/challenge/roadmap, before/by christmas/summer/easter, by next year/summer/month, quickest/fastest
  way/route/path, crash course, overnight, as fast as possible, as quickly as possible, by/before
  spring/autumn/winter, by the summer, before the summer
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
  hands on first
learning cost: cost to learn, cheapest way, learn for free, cost of becoming, for free, learn machine learning for
  free, how expensive is a, without spending, afford, how much money do i, spend on courses/learning, spending money
  on, without spending money/a, spending/cost/costs a fortune, on a budget/shoestring, tight/low budget, budget for
  learning/switching, for no money, no/without money, no money for, can t/cannot afford, free
  courses/course/resources/way/ways/materials/training, learn ai/python free, learn/completely free, all for free,
  cheap way/courses, cheapest course/path/route, cost of switching/learning/retraining, cost/costs/expensive to
  become, cost/expensive to switch, cost of a bootcamp, how expensive is, expensive to learn, expensive is switching,
  price of becoming, paid courses, scholarship, scholarships, employer pays for, employer to pay for, get my employer
  to, without paying, without paying anything, paying nothing, not pay anything, loan for, little money, on little
  money, with little money, not much money, hardly any money, barely any money, short of money, short on money, short
  of cash, strapped for cash, low on cash, low on money, skint, penniless, no savings, without savings, live on
  savings, living on savings, savings last, savings for, use my savings, burn through savings, can t pay for, cannot
  pay for, can t spend
which degree: which degree, what to study, what to major, which major, best degree, best major, major in, which
  subject, what should i study, computer science or statistics, study at university, what degree, subject should i
  study, degree good for, good degree for, right degree, degree useful, degree is best, degree helps, major, majors,
  majoring, cs or, stats or, which course at university/uni, what/which a levels, btech, b tech, undergrad,
  undergraduate/undergrad degree, double major, minor in, study at uni/college, study in college/university, what to
  study at university/uni, subject at university/uni, cs/math/maths/stats major, ai degree, data science
  bachelor/bachelors, my major, change my major, switch/switching majors, which bachelor/branch/stream, what stream,
  cse, choose/pick a degree, choosing a degree/course, university courses, uni course, uni courses, ucas, choosing
  between degrees, course at university/uni, subjects at/in school, school subjects, what/which subjects, joint
  honours, statistics/maths/math/stats or computer science, maths/math/stats or cs, cs or math/maths/stats,
  cs/statistics or data science, data science or cs/statistics, bsc or, bsc/ba in, which/best bachelors, what
  undergrad, which undergrad, picking her/his uni/university/college course, at uni if i, study if i want, subject if
  i want, degree if i want, what could she study, what could he study, what should she study, what should he study,
  what can she study, what can he study, what could they study, what should they study, what to read at, uni course
  for, best course at uni, pick at uni, choose at uni, maths at uni, physics at uni, computer science at uni, a level
  choices, a levels for, subjects for, best subjects for, faculty to choose, enrol in, enroll in, enrol for, apply to
  uni for
cleaning: cleaning data, data cleaning, clean data, cleaning, data wrangling/munging/janitor/prep/plumbing, janitor,
  clean data all day, preparing data, cleaning up data, 80 of time cleaning, time/mostly/just cleaning, time cleaning
  data, time is cleaning, tidy data, tidy up the data, tidy up our data, tidying up data, tidy our data
no degree: no degree, without a degree, without degree, without any degree, no college, without college, no
  university, without university, never went to college, dropout, drop out, high school, no bachelor, without a
  bachelor, don t have a degree, dont have a degree, degree less, never/didn t finished/finish uni/university/college,
  didn t finish my degree, dropped/dropping out, drop/dropped out of college/university/uni, diploma only, only a
  diploma, high school diploma, qualifications, formal qualifications, 12th/10th pass, lack of a degree, lack of
  degree, lacking a degree, not having a degree, no bachelors, no bachelor s degree, non graduate/graduates/degree,
  left school, associates/associate degree, associate s degree, community college, half a degree, unfinished/unrelated
  degree, non cs degree, no/without/skip uni, skip university/college, without going to university/uni/college, never
  been to university/uni/college, never studied, degree
  dealbreaker/requirement/requirements/mandatory/compulsory/inflation, haven t got a degree, i have no degree, don t
  hold a degree, ged, gcses, only a levels, no formal education/training, non traditional background, nontraditional
  background, college/university dropout, did not go to college/university, didn t go to uni/college/university, gave
  up my degree, failed my degree, flunked out, kicked out of uni/college/university, not a graduate, without
  graduating, never graduated, didn t graduate, high school education, self made
juniors: juniors, junior hiring, junior engineers, junior developers, junior hires, juniors replaced/extinct, a junior
  did, what a junior, replaces/replace/replaced/replacing juniors, replace/killed/killing/kill/kills entry level,
  killed junior, instead/end of juniors, instead of a junior, instead of entry level, instead of hiring juniors,
  chatgpt instead of juniors, beginner/junior jobs disappear, junior jobs disappearing, entry level jobs
  disappear/disappearing, entry level replaced, ai and juniors, ai took the junior, ai taking/takes junior, ai taking
  entry level, ai taking graduate jobs, no more juniors, nobody hires juniors anymore, stopped/stop hiring juniors,
  where will seniors come, bottom rung, fewer openings for beginners, fewer jobs for beginners, fewer junior, less
  junior, fewer beginners, fewer entry level, fewer openings for juniors, fewer jobs for juniors, fewer graduates
  hired, no need for juniors, no need for beginners, need no juniors, need fewer juniors, what juniors used to, work
  juniors used to, the work of juniors, junior work, beginner s work, tasks for juniors, tasks for beginners
which fits: suits me, suit me, right for me, fits me, fit me, which career, for introverts, for extroverts, for people
  who, personality, which role should i, which role is, what job should i, what role should i, job should i choose,
  career should i choose, should i choose, suit someone, suits someone, what should i become, is/fit/job/role/career
  for me, suits/suit/fits/fit my, suits somebody, fits my personality, best/good fit for, a good/better fit, be a good
  fit, isn not a fit, right role/job/career/path for, best job/career for someone, for someone creative/who/shy/quiet,
  for somebody who, for a person who, for a creative person, for creative/shy/quiet/visual people, for people persons,
  what/which job for, what data job, what kind/type/sort of job/role, confused/undecided between, undecided, not sure
  what role, don t know which/what role, don t know what job, career quiz, better suited, suited for/to, cut out for,
  what data job for, which ai job for me, data job for someone, suits a, suit a, fits a, job/role is for me, which one
  suits, job suits/fits, role suits/fits
specialise: specialise, specialize, specialisation, specialization, generalist, niche, specialise in, specialize in,
  specialist/generalist or, or specialist/generalist, specialist or generalist, generalist or specialist, generalists,
  which area/subfield/direction/speciality/specialty, what area/direction, which field of, subfield, subfields, sub
  field/fields, which branch of ai/ml, branch of ai, branch of machine learning, speciality, specialty, specialties,
  pick/find a niche, niche down, jack of all trades, master of none, t shaped, go deep/broad, go deep or, broad or
  deep, breadth or depth, depth or breadth, deep or broad/wide, full stack data scientist, should i focus on, to focus
  on
"""
