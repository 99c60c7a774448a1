"""Topics of the guides on the first post and the search for it, in English. __init__.py tells how it is read."""

FIRST_JOB = """
first job: first job, entry level, first ml job, no experience, new grad, new grads, without experience, fresh
  graduate, first data job, get hired, getting hired, starting out, job search, applications, apply, applying, zero
  experience, never had a job, entry level jobs, junior jobs, junior posts, junior market, junior positions, fresh out
  of, recent graduate, hired without, first role, get a job, get a data job, land a job, land a data job, find a job,
  get an ai job, get an ml job, hard to get, hard to find, job hunt, job hunting, get my first, break in, landing a
  job, finding a job, getting a job, find work, junior job/role/roles/position/openings, graduate
  job/jobs/role/roles/in/market, grad job/role/roles, grad/entry/beginner/fresher/freshers jobs, entry level
  role/roles/position/positions/market/gone/dead, jobs for beginners/freshers, job for a fresher, fresher job, for
  freshers, new graduate/graduates, newly/just/recently graduated, about to graduate, graduating, graduating in/soon,
  graduating this year, after/upon graduation, after graduating, straight out of, out of
  college/uni/university/school, fresh grad/grads, get in as a, still possible to get in, starting my career, career
  starter, first real/proper/tech/developer/analyst job, first position, get started in, without work/any/industry
  experience, with no experience, no work/prior/relevant/professional/tech experience, 0 years experience, 0
  experience/yoe, no yoe, never worked in, never worked in tech, hired as a junior, hired as junior, first job in,
  land/landing/find/getting my first, getting a first job, find an entry level, find a junior, any junior openings,
  find entry level, job market for juniors/beginners/graduates, graduate job market, beginners chance, as a beginner,
  in the application, job application, job applications, my application, application form, application stage, send
  applications, sending applications, no development experience, no programming experience, no coding experience, no
  dev experience, no software experience, no data experience, no ml experience, no tech background, no technical
  background, no relevant background, get my start, getting my start, land something, landing something, land
  anything, first break, big break, get a start, get a look in, get noticed, entry point into the field, first rung,
  get going in, on the ladder, onto the ladder, crack into, cracking into, breaking in, kick start my career,
  kickstart my career, launch my career, launching my career, crack a job, bag a job, secure a job, secure a role,
  secure a position, securing a job, score a job, snag a job, win a job, off campus, campus to corporate, unplaced,
  not placed, get placed, getting placed, class of 2025, class of 2026, class of 2027, passout, passouts, pass outs, n
  passout, n batch, just finished uni/university/college, finished my degree/bachelors/studies/course, finishing my
  degree/studies/bachelors, finish my degree/studies, final semester, last semester, nobody hires, nobody wants to
  hire, no one hires, nobody will hire, nobody is hiring, no one is hiring, unemployed graduate, unemployed graduates,
  graduated n months ago, graduated last year/summer, graduated this year, since graduation, since i graduated, job
  market entry, entering the job market, enter the job market, enter the workforce, entering the workforce, enter the
  field, entering the field, first full time job/role, first corporate job, first paid job/role, first data role,
  first ai job/role, first ml role, first tech role, first engineering job, first office job, first contract as a
  junior, as a fresher, as a graduate, as a recent grad, openings for beginners, openings for graduates, vacancies for
  beginners, vacancies for graduates, opportunities for beginners, opportunities for graduates, posts for
  beginners/graduates, anything for beginners, roles for beginners/graduates, positions for graduates, openings for
  newbies, employable, unemployable, hireable, hirable, job ready, ready for a job, ready to be hired, first
  experience, get my career going, career off the ground, getting off the ground, get off the ground, get past the
  gate, gatekeeping, gatekept, beginner level jobs, beginner level roles, trainee jobs, trainee job, trainee position,
  trainee positions, assistant jobs, starter positions, starter position, starter salary job, bottom rung jobs, lowest
  rung, ground floor, first years out, green behind, wet behind the ears, straight after uni/university/college, right
  after uni/university/college/school, any chance for a beginner, chances for beginners, unhireable, struggling to
  land, openings for freshers, vacancies for freshers, opportunities for freshers, chances as a beginner, chance as a
  beginner, junior data job, junior data jobs, junior data role, junior data roles, junior data post, junior data
  posts, junior data position, junior data positions, junior ai job, junior ai jobs, junior ai role, junior ai roles,
  junior ai post, junior ai posts, junior ai position, junior ai positions, junior ml job, junior ml jobs, junior ml
  role, junior ml roles, junior ml post, junior ml posts, junior ml position, junior ml positions, beginner data job,
  beginner data jobs, beginner ai job, beginner ai jobs, starter data job, starter data jobs, starter ai job, entry
  data job, entry data jobs, entry data role, entry data roles, entry ai job, entry ai jobs
side doors: stepping stone, easiest, easiest to get, easiest to break, easiest role, side door, foot in the door,
  gateway, when nobody hires, easy to get into, easiest way in, nobody hires beginners, back door, backdoor, back door
  into/to, through the back door, lowest barrier, low/lowest barrier to entry, barrier/barriers to entry,
  easiest/starter/starting/bridge/stopgap/transitional/springboard/adjacent/support job, easiest jobs/route/path,
  easiest data/ai/tech job, easiest way into, easy/best way in, easiest to enter, easiest role to get, least/less
  competitive, entry point/points, way in without, starter jobs, starter/bridge/feeder/adjacent role, feeder/adjacent
  roles, stop gap job, stepping stones, stepping stone role, tech/it support job, other job first, start somewhere
  else, start elsewhere first, start in support, start as data entry, work my way up, work up from, move/transfer
  internally, internal transfer/move, move sideways inside, pivot/switch inside my company, get into data from within,
  via/through another job, isn t entry level, isnt entry level, not entry level, not an entry level, aren t entry
  level, no such thing as junior, not a junior role, not a junior job, not a beginner role, not a beginner job, not
  for beginners, not for juniors, not a first job, never a first job, not junior friendly, isn t junior friendly
experience paradox: want three years, requires 3 years, require 3 years, years of experience required, years required,
  apply without meeting, don t meet, dont meet, do not meet, 3 years experience, underqualified, catch 22, chicken and
  egg, catch22, experience to get experience, need experience to get, need experience for experience, no job no
  experience, no experience no job, get experience if nobody, get experience without a job, get/gain experience
  without, experience without a job, nobody gives me a chance/job, give me a chance, take a chance on, take a chance
  on me, half/meet/meeting the requirements, half the boxes, tick half, tick half the boxes, n/most/all of the
  requirements, meet n of the, meet all the requirements, meet every requirement, meeting requirements, don t
  tick/match all, don t have all the, not fully qualified, not qualified for/enough, under qualified, less experience
  than, not enough experience, lack of experience, lacking experience, too little experience, too
  junior/inexperienced, not experienced enough, wants/want/requiring/requires/require/need/needs/minimum/junior n
  years, wants/want n years experience, asks/ask/asking for n years, n years required/minimum, n plus years, n years
  for entry/junior, and they want n, they want n, entry level n years, apply anyway/without, still apply, should i
  even apply, should i apply, should i apply anyway, apply even if, apply if i don t, bother/worth applying, even
  bother applying, enough to apply, apply above my level, apply to senior, gives me a job, experience i don t have,
  asks/ask for experience, want/wants/require/requires/demand experience, experience for a junior, experience for
  entry level, years wanted, years needed for, wanted for an entry, do i even bother, start applying, starting to
  apply, begin applying, apply before i finish, apply before finishing, apply before i m done, apply before i am
  ready, apply before i m ready, apply already, apply right away, apply now or, apply too early, applying too early,
  wait before applying, wait to apply, wait with applying, ready to apply, ready to start applying, good enough to
  apply, commercial experience, paid experience, professional experience, production experience, real experience, real
  world experience, proper experience, actual experience, hands on experience, want commercial, wants commercial, ask
  for commercial, asks for commercial, n years commercial, experience required, experience wanted, experience they
  want, experience they ask, they all want experience, everyone wants experience, all ask for experience, experience
  for everything, short of the requirements, fall short of, missing half the, missing some of the, missing one
  requirement, lack half the, lack some of, don t fulfil, don t fulfill, don t have every, don t have half, not have
  all the, miss one of the, only have some of, apply all the same, apply nonetheless, apply regardless, apply with
  less, apply despite, applying despite, have a go anyway, give it a go anyway, send it anyway, chance my arm, only
  tick, ticks half, tick some of, know half of, only half of, half of what they, some of what they, a fraction of
  what, far from what they, far from what i, minimum experience, lack the experience, lack experience, lack the
  minimum, lacks experience, lacking the experience, too few years, not enough years, years too few, count as
  experience, counts as experience, counted as experience, considered experience, considered as experience, treated as
  experience, pass as experience, pass for experience, passes for experience, qualify as experience, qualifies as
  experience, regarded as experience, seen as experience, accepted as experience, count towards experience, counts
  towards experience, count toward experience, equal to experience, equivalent experience, equivalent to experience,
  in place of experience, instead of experience, substitute for experience, replace experience, make up for
  experience, make up for lack, when to start applying, when should i start applying, when do i start applying, know
  enough to apply, enough skills to apply, when to apply, everyone wants n, everyone wants n n, everybody wants n,
  everybody wants n n, everyone asks for n, everyone asks for n n, everyone asks n, everyone requires n, everyone
  requires n n, everyone demands n, everyone demands n n, everybody wants experience, all want n, all want n n, they
  all want n, they all want n n, all want experience, all require experience, all require n, all require n n, all ask
  for n, all ask for n n, all asking for n, all demand n, all demand n n, all jobs want n, all jobs ask for n, all
  jobs require n, all jobs need experience, every job wants n, every job wants n n, every job wants experience, every
  job asks for n, every job asks for experience, every job needs experience, every job requires experience, every job
  requires n, every job requires n n, every posting wants n, every posting wants n n, every posting wants experience,
  every posting asks for n, every posting asks for experience, every ad wants n, every ad wants experience, every
  listing wants n, every listing wants experience, every company wants n, every company wants experience, every
  company asks for experience, every employer wants experience, companies want n, companies want n n, companies want
  experience, companies only want experienced, only want experienced, only want experienced people, only hire
  experienced, only hire experienced people, only hire people with experience, only take experienced, only look for
  experienced, employers want n, employers want n n, employers want experience, recruiters want n, recruiters want
  experience, postings want n, postings want n n, postings ask for n, postings ask for n n, postings demand n,
  postings demand n n, ads ask for n, ads ask for n n, ads want n, ads want n n, jobs ask for n, jobs ask for n n,
  jobs want n, jobs want n n, jobs require n, jobs require n n, demanding n years, demands n years, demand n years,
  expect n years, expects n years, expecting n years, n n years required, n n years minimum, minimum n n years,
  require n n years, requires n n years, requiring n n years, want n n years, wants n n years, wanting n n years, ask
  for n n years, asks for n n years, asking for n n years, need n n years, needs n n years, demand n n years, demands
  n n years, expect n n years, expects n n years, experience everywhere, experience required everywhere, experience
  needed everywhere, begin to apply, start to apply, studied enough to apply, studied enough to begin, studied enough
  to start, learned enough to apply, learnt enough to apply, learned enough to start, know enough to start, know
  enough to begin, demands n to n, demand n to n, demanding n to n, wants n to n, want n to n, wanting n to n, asks
  for n to n, ask for n to n, asking for n to n, requires n to n, require n to n, requiring n to n, needs n to n, need
  n to n, n to n years required, every advert demands, every advert wants, every advert asks, every ad demands, every
  ad asks, every vacancy asks, every vacancy demands, every job ad wants, every job ad asks, every opening asks, every
  post wants, every post asks, every post demands, each ad wants, each posting wants, each job wants, each posting
  asks, even junior posts want, even entry level wants, even entry level jobs, even for entry level, even internships
  want, even internships ask
network: networking, referral, referrals, contacts, connections, cold message, cold email, reach out, reach hiring
  managers, my network, a network, network needed, know anyone in, don t know anyone, know nobody/someone/somebody,
  know no one, who you know, not what you know, it who you know, nepotism, knowing/dm/messaging people, know the right
  people, no/without contacts, no/without/need/have/linkedin connections, without/build/building a network, inside
  connection, get/getting a referral, ask/asking for a referral, ask for referrals, referred by, employee/internal
  referral, employee referrals, referral from/worth, cold messaging/messages/emails/emailing/outreach/contact,
  dm/message/contact hiring managers, dm/message/messaging recruiters, dm/message someone, message someone/people on
  linkedin, message the recruiter, message/contact the hiring manager, write to a hiring, contact a recruiter, connect
  with recruiters, connect with hiring managers, connect on linkedin, linkedin message/messages, coffee chat/chats,
  informational interview/interviews, meetup, meetups, meet ups, career/job fair/fairs, alumni, alumni network,
  networking events/event, networking as an introvert, bad at networking, hate networking, build/grow my network,
  network from scratch, hidden job market, hidden jobs, reaching out, follow up with recruiter, talk to recruiters, no
  friends in, friends in the industry, approach people/companies/someone, how do i approach, strangers on linkedin,
  know people inside, write to someone, write to somebody, someone at a company, somebody at a company, someone
  inside, somebody inside, knowing someone, knowing somebody, know people in, know people who, knowing the right
  people, who do i know, pull strings, pulling strings, put in a good word, put a good word in, good word for me,
  recommended by, recommendation from a friend, recommendation from someone, vouch for, vitamin b, old boys club, old
  boy network, warm intro, warm introduction, warm introductions, introductions, introduce me to someone, meet people
  in the, meet people who, meet people from, meeting people in the, personal contacts, professional network, industry
  events, conferences to network, small talk at, linkedin outreach, grow on linkedin, linkedin followers, linkedin
  posts, linkedin post, posting on linkedin, post on linkedin, linkedin presence, personal brand, personal branding,
  brand myself, get on linkedin, ask strangers, ask a stranger, ask for help on linkedin, connection request,
  connection requests, message a stranger, messages to strangers, messages ignored, ignore my messages, ignores my
  messages, no reply on linkedin, write cold, drop them a line, drop a line, drop someone a line, ask an employee,
  employees at the company, current employees, friend works at, friend who works at, friend of a friend, my friend
  works, my cousin works, uncle works, acquaintance, acquaintances, friends and family, ex colleagues, former
  colleagues, old colleagues, former classmates, old classmates, classmates, alums, mentor to refer, refer me,
  referring me, refers me, get referred, getting referred, be referred, without knowing anyone, without knowing
  anybody, don t know a soul, know a soul, know a single person, schmooze, schmoozing, rub shoulders, slack groups,
  discord groups, discord server, slack community, slack communities, local groups, user group, user groups, community
  events, spontaneous application, unsolicited application, speculative application, speculative applications,
  unadvertised, jobs never advertised, jobs that are never posted, jobs not advertised, active on linkedin, industry
  contacts, hackathon contacts, linkedin networking, without a referral, no referral, introvert and networking,
  networking key, networking is key, networking the key, networking necessary, networking needed, networking
  essential, networking important, networking required, networking mandatory, networking matter, networking matters,
  networking overrated, networking worth, networking helps, networking anxiety, networking for introverts, networking
  scares, networking terrifies, without networking, avoid networking, dread networking, dreading networking, to
  network, network into, networking into, network my way, network my way into, network as a, network as an, network in
  the, network in data, network in ai, network in tech, network with people, network with data, network with ai,
  network with engineers, network with professionals, network on linkedin, network online, network when i, network
  when you, network without, network while, how to network, how do i network, how do you network, how can i network,
  how should i network, network better, network effectively, start networking, networking as a, networking as an,
  networking for, networking in, networking at, networking without, networking tips, networking advice, good at
  networking, networking feels, meet people in data, meet people in ai, meet people in the field, meet people in the
  industry, meet people who work, meet data people, meet ai people, meet data scientists, meet ml engineers, meet
  engineers, meet hiring managers, meet professionals, make connections, making connections, make contacts, making
  contacts, build connections, building connections, build contacts, build relationships with, get to know people,
  know people in the, right people to know, contacts in the, contacts in data, contacts in ai, have no contacts,
  connections in the, connections in data, connections in ai, no connections in, have no connections, virtual coffee,
  reach out to people, reach out to someone, reach out to alumni, reaching out to people, reaching out to strangers,
  reaching out to alumni, message strangers, messaging strangers, write to people on linkedin
overqualified: overqualified, take a pay cut, pay cut, lower job, accept a lower, downlevel, down level, lower salary,
  demotion, lower paying, too/over experienced/qualified, too senior for, too much experience, overexperienced, step
  backwards, move backwards, step back in, taking/take a step back, backwards/drop/cut in pay/salary, less pay to
  get/switch, less money to switch, earning less to, lower pay to, salary/pay drop, salary cut, take a salary cut,
  taking a pay cut, pay cut to, lower title/role/position, lower level job/role, junior role/job/position after,
  go/going back to junior, back/senior/apply to junior, become junior again, junior again, be a junior again,
  start/starting at the bottom, bottom of the ladder, start from the bottom, start again/over at, starting over at,
  start over as junior, senior going junior, down a level, going down a level, down levelled, downlevelled,
  downleveled, take a demotion, accept/take/taking a junior, accept junior, apply for junior roles, applying/phd for
  junior, phd applying for junior, below my level/skill, start again/over as a, start again/over as a junior, begin
  again as a, be junior again, turned down for being overqualified, too good for, too good on paper, too old and
  experienced, more experience than, more qualified than, higher qualified than, too much on my cv, leave my phd off,
  hide my phd, hide my masters, hide my experience, hide my degree, hiding my degree, hide my seniority, dumb down,
  dumbing down, tone down my, downplay, play down my, beneath me, beneath my, under my level, under my qualification,
  under my qualifications, less than i earn, less than i make, less than i earned, less than now, less than my
  current, less than i have, less than i had, earn less at first, lower than my current, lower than i earn, lower than
  before, smaller salary, smaller pay, go down in salary, go down in pay, going down in salary, go down in title, lose
  seniority, losing seniority, lose my seniority, losing my seniority, lose my senior title, lose my title, give up my
  salary, give up my seniority, giving up my seniority, give up seniority, giving up seniority, give up a senior, give
  up my senior, sacrifice salary, sacrifice pay, sacrifice my salary, swallow my pride, eat humble pie, bite the
  bullet and take, settle for a junior, settling for less, settling for a junior, settle for lower, lower level
  position, lower level positions, lower grade, lower band, lower rank, lower ranking, junior salary after, junior pay
  after, junior title after, junior title again, intern again, intern at my age, from senior to entry, senior back to,
  senior to entry level, reset my career, career reset, start at zero again, start from zero again, start from scratch
  again, back to square one, square one, back at the bottom, back to the bottom, back to entry level, go back to
  entry, back down the ladder, down the ladder, down a rung, down a grade, down a notch, down a peg, take a hit,
  salary hit, pay hit, take a financial hit, financial hit, halve my salary, halving my salary, half my salary, half
  my current salary, half of my salary, half of what i earn, half what i earn, half what i make, third less, lose
  money by switching, lose money if i switch, reduced salary, reduced pay, pay reduction, salary reduction, reduction
  in pay, reduction in salary, backward step, backwards step, take a lesser, lesser role, lesser job, lesser position,
  lesser title, inferior job, scared i will leave, afraid i would leave, afraid i ll leave, think i will leave, think
  i ll get bored, say i m too senior, says i m too senior, too senior, too highly qualified, highly qualified for, too
  educated, over educated, overeducated, too many degrees, drop my doctorate from, drop my phd from, drop my masters
  from, leave out my phd, leave out my doctorate, leave out my masters, leave my doctorate off, hide my doctorate,
  omit my phd, omit my masters, remove my phd, earn less than now, lower salary to switch, swallow a pay cut, a
  downgrade, take less money, take less pay, take less salary, take less to, a step down, step down in, stepping down
  in, step down to, step down from senior, career going backwards, go backwards in, going backwards in, should i take
  less, take less than, is no step down, one level lower, a level lower, one level below, a level below, a lower
  level, lower level than, one level down, level down, one grade lower, a grade lower, a lower title, a junior
  title, less senior title, rung lower, one rung down, one notch down
the search: how many applications, job search duration, how long to find, finding a post, find a job take, search
  take, how long does a job search, months to find, jobs should i apply, how many jobs to apply, how many jobs did,
  how many jobs should i, how many applications to, applications does it take, applications a/per day,
  applications/apply per week, applications a week, apply per day, apply to a day, job hunt/hunting/search take, job
  hunt/search taking, hunt taking forever, search taking, how long to get hired/a, how long to land, how long
  until/before a job, how long until/before i get, long/take/takes to find a, long/time to find work, time/take to get
  hired, time to find a job, average time to get/find, average job search, length of job search, take you to find,
  take to get a, months unemployed/searching, months of unemployment/searching/applying, months without a job, months
  with no job, looking/searching/applying/unemployed for n months, unemployed n months, n months unemployed/looking, n
  months of applying/searching, job search stats, applications to offer, application to interview ratio,
  callback/interview rate, when do companies hire, hiring season, best month/time to apply, how many cvs/resumes, cvs
  do i have to, n months of looking, months of looking, looking for months, searching for months, took n years to,
  took me n years, took n months to, took me n months, took years to, taken n months, taken me n months, taking n
  months, months of fruitless, job hunt length, hunt last, hunt lasts, search last, search lasts, searching last, been
  looking since, been searching since, been applying since, been looking for, been applying for, been searching for,
  been job hunting, been hunting, been at it for, still looking for, months without an offer, months without offer,
  months without offers, months no offer, without a single offer, n applications and no, n applications no, n
  applications for one, n applications zero, how many rejections, rejections before, how many tries, how many attempts
  to get, how many interviews before, how many interviews until, how many interviews did, how many interviews does,
  interviews before an offer, interviews to get an offer, interviews per offer, interviews to one offer, applications
  per interview, applications per offer, applications to interviews, applications for one interview, applications
  before, applications until, applications did you send, applications did it take, applications should i, applications
  do i need, applications do people, applications is normal, applications normal, applications to get, applications to
  land, number of applications, amount of applications, volume of applications, enough applications, applying daily,
  apply daily, apply every day, jobs a day, jobs per day, jobs per week, jobs a week, mass apply, mass applying, mass
  applications, spray and pray, shotgun approach, quality over quantity applications, easy apply, reply rate, success
  rate of applications, conversion rate of applications, application funnel, conversion from application, sankey, job
  search spreadsheet, job search tracker, track applications, track my applications, tracking applications,
  application tracker, job search plan, job search strategy, plan my job search, plan my search, organise my job
  search, organize my job search, slow season, hire in summer, hire in december, hire in january, hiring in december,
  hiring in january, hiring in summer, recruitment season, recruiting season, hiring slow, hiring slowdown, hiring
  slows, hiring pick up, hiring picks up, market picks up, which month, best months for, best season to, best time of
  year, best time of the year, time of year to apply, time of the year, worst time of year, time to find a post, time
  to find something, time to find employment, time to be hired, time until an offer, time until hired, time until the
  first offer, time between application, weeks to find, weeks until an offer, months until an offer, months until i
  find, months till i find, months before i find, weeks of searching, weeks of looking, year of searching, year of
  applying, year of looking, year long search, year without a job, years without a job, a year looking, a year
  searching, a year applying, half a year unemployed, over a year unemployed, unemployed for a year, unemployed for
  over, unemployed for almost, long term unemployment, job search drag, job search dragging, job search drags, hunt
  drags, hunt dragging, give up the search, give up searching, giving up the search, stop applying, normal to search,
  normal to look, how long should i look, how long should i search, how long should a search, how long should a job,
  keep looking or, long should i keep looking, keep searching, keep applying, quick to find a, quickly can i find, how
  quickly can i get, how fast can i find, how fast can i get, how soon can i find, how long will i look, how long will
  i search, realistic to find a, realistic job search, how many attempts, time of year, length of a job, length of the
  search, duration of the search, duration of a job, how soon can i get, half a year looking, half a year searching,
  half a year of applying, search takes forever, hunt takes forever, hunting takes forever, job hunting takes forever,
  best month to, best month for, month to apply, job hunt takes forever, job search takes forever, keep on searching,
  keep looking, keep on looking, motivation while job hunting, motivation during job hunting, motivation in the job,
  motivation while applying, motivation while searching, motivation during the search, motivation while looking,
  motivated while job hunting, motivated during job hunting, motivated while applying, motivated while searching,
  motivated during the search, motivated while looking, motivated in the job search, keep going while applying, keep
  going with applications, stay sane while applying, stay sane while job, stay positive while applying, stay positive
  while job, stay positive during, positive during job search, sane during the job, sane during job search, hopeful
  while job, keep up motivation while, keep motivation while, keep motivation during, keep my motivation while, keep
  my spirits up, spirits up, morale while job, morale during job, job search morale, job search fatigue, job hunting
  fatigue, application fatigue, job search burnout, job search depression
internship: internship, internships, intern, interns, working student, internships for,
  summer/winter/unpaid/paid/no/without/research/virtual/trainee internship, summer/unpaid/no/without internships,
  interning, interned, intern at, internship offer/or/at/vs/after/while, return offer,
  placement/sandwich/sophomore/penultimate year, year in industry, industrial placement, co op/ops, coop, coops,
  werkstudent, sophomore, freshman, without an internship, off cycle internship, spring week, research intern,
  externship, third/second/first/final year student, work experience placement, interneship, intern season, internship
  season, land an internship, work placement, work placements, student placement, year long placement, 12 month
  placement, industry placement, industry year, sandwich placement, sandwich course, practical semester, semester
  abroad internship, student job, student jobs, student position, student work, student worker, student assistant,
  research assistant as a student, undergraduate research, undergrad research, reu, summer research, summer job,
  summer jobs, summer placement, summer analyst, summer associate, summer program, summer programme, summer student,
  vacation scheme, vac work, winter of code, summer of code, gsoc, google summer, second year of uni, third year of
  uni, second year of college, second year at uni, third year at uni, in my final year, rising junior, rising senior,
  penultimate, second year btech, third year btech, final year btech, 2nd year btech, 3rd year btech, 3rd year
  student, 2nd year student, 1st year student, 4th year student, final year engineering, pre placement offer, ppo, pre
  final year, prefinal year, convert my internship, intern to fte, while studying job, job while studying, job beside
  my studies, work beside my studies, work while studying, working while studying, shadowing, shadow someone, trial
  work, taster week, insight day, insight days, insight week, unpaid work, practicum, praktikum, stage in a company,
  trainee for the summer, ausbildung, dual study, dual studies, placement, placements, apply for internships,
  internship into a job, after my internship, volunteer as a
"""
