"""Topics of the guides for those who are older, have duties, rise, hire or teach. __init__.py tells how it is read."""

PEOPLE = """age: age, old, older, too old, too late, over 40, over 50, mid career, late start, ageism, at 30, at 35,
  at 38, at 40, at 42, at 45, at 48, at 50, at 52, at 55, at 58, at 60, in my thirties, in my forties, in my fifties,
  in my 30s, in my 40s, in my 50s, late thirties, retirement age, age discrimination, too young, how old, in my
  twenties, in my sixties, in my 20s, in my 60s, early 30s, mid 30s, late 30s, early 40s, mid 40s, late 40s, early
  50s, mid 50s, late 50s, early forties, mid forties, late forties, early fifties, mid fifties, late fifties, early
  thirties, mid thirties, in their 40s, in their 50s, in their forties, in their fifties, at my age, at this age, my
  age, middle aged, middle age, second career, over 30, over 35, over 45, over 55, over 60, past 40, past 50, after
  40, after 45, after 50, after 55, nearing 40, nearing 50, nearing retirement, close to retirement, before
  retirement, over the hill, late bloomer, late to the party, oldest in the room, oldest on the team, oldest person,
  older candidates, older workers, older people, older person, older applicants, younger colleagues, younger
  candidates, younger people, half my age, boomer, gen x, grey hair, gray hair, ageist, old dog, at 36, at 37, at 39,
  at 41, at 43, at 44, at 46, at 47, at 49, at 51, at 53, at 54, at 56, at 57, at 59, past it, past it for, past my
  prime, too grey, too gray, long in the tooth, no spring chicken, wrong side of 40, wrong side of 50, wrong side of
  forty, old guy, old man, old woman, old lady, old timer, oldie, pensioner, pensioners, older than everyone, older
  than my boss, older than the, grandfather, grandmother, granny, grandpa, turned 40, turned 50, turned 60, turning
  40, turning 50, turning 60, in my 70s, ancient, dinosaur, dinosaurs, oldest applicant, oldest candidate, oldest one,
  the oldest in, the oldest on, oldest by far, older than my colleagues, older than my manager
returning: career break, returning, after a break, parental leave, maternity, maternity leave, gap year, career gap,
  comeback, coming back, come back, return after, return to tech, returnship, gap in cv, paternity leave, sabbatical,
  some years away, stay at home, time off, going back to work, been out of work, out of work for, out of the
  workforce, out of the game, out of tech for, gap on my cv, gap in my cv, gap on my resume, gap in my resume, resume
  gap, cv gap, employment gap, gap in employment, hole in my cv, hole in my resume, career pause, paused my career,
  took time off, took years off, years off, years out, years away, raised my kids, raised kids, raising kids, raising
  children, raising my kids, raising my children, raise my kids, back to work, back into work, back into tech, back in
  tech, return to work, return to data, return to the workforce, returner, returners, restart my career, restart
  career, restarting my career, re enter, reenter, re entering, reentering, re entry, rejoin, rejoining, after
  maternity, after having kids, after having a baby, after being ill, after an illness, stay at home mom, stay at home
  mum, stay at home dad, housewife, homemaker, not worked for, haven t worked for, havent worked for, haven t worked
  in, hiatus, my skills are rusty, skills got rusty, rusty, long break, after caring for, years of caring, second
  innings, wants back, want back into, want to go back to, go back to work, after years at home, stayed at home, since
  having kids, hadn t worked, not coded for, haven t coded in, havent coded in, last coded, coded years ago, after
  caring, spent years caring, spent caring, spent n years caring, spent n years at home, years caring for, years
  looking after, away from work, away from the trade, away from programming, away from the keyboard, away for n years,
  out for n years, out of it for n years, long absence, absence from work, years of absence, years of illness, after
  an accident, after prison, after rehab, after chemo, after my illness, recovering from, explain the gap, explaining
  the gap, explain a gap, explain my gap, explain gaps, explain n years, explain the break, explain my break, explain
  the hole, blank years, empty years, missing years, lost years, what i did in those years, welcome back, easing back,
  ease back, years with my sick, years nursing my, years nursing a, explain that to hiring, explain that to
  recruiters, explain that to employers, explain this to recruiters, explain this to employers, year hole, years hole,
  hole because, hole in the cv, month gap, year gap
family: kids, children, family, family friendly, parent, parents, mother, father, single mom, childcare, mom, dad,
  toddler, toddlers, baby, newborn, babies, school run, school hours, school pickup, pick up my kids, pick up the
  kids, daycare, nursery, carer, carers, caregiver, caregivers, caring for, care duties, caring duties, caring
  responsibilities, look after my, looking after my, elderly parents, elderly mother, elderly father, ageing parents,
  aging parents, sick parent, sick mother, sick father, single parent, single dad, single mother, single mum, mum,
  mums, young children, small children, small kids, young kids, family life, family time, home by five, home by 5,
  home in time for, around my kids, around the kids, around school, predictable hours, regular hours, fixed hours,
  sick husband, sick wife, sick child, disabled child, disabled son, ill wife, ill husband, around school hours,
  school runs, with two kids, with three kids, with kids, with small, with children, with a baby, with a newborn, with
  a toddler, with a family, with care, with caring, care for my, caring for my, look after children, look after kids,
  pick the kids up, get the kids, expecting a baby, expecting our, pregnant, having a baby, having kids, have kids,
  have children, leave you alone at night, leaves you alone at night, alone in the evening, evenings free, free
  evenings, free weekends, weekends free, finish at, finish on time, home for dinner, see my kids, see my children,
  see the kids, my pregnancy, about my pregnancy, tell them i m pregnant, i m pregnant, i am pregnant, im pregnant,
  while pregnant
illness: illness, disability, disabled, disclose, adhd, autism, autistic, neurodivergent, dyslexia, chronic,
  wheelchair, blind, deaf, depression, anxiety, bipolar, chronic fatigue, fibromyalgia, epilepsy, asperger, aspergers,
  on the spectrum, neurodiverse, neurodiversity, dyslexic, dyspraxia, hearing loss, hard of hearing, visually
  impaired, low vision, screen reader, mental illness, health condition, medical condition, chronic illness, chronic
  pain, long covid, reasonable adjustments, reasonable adjustment, reasonable accommodation, accommodations at work,
  disabilities, ptsd, panic attacks, social anxiety, sensory overload, quiet job, quiet data job, quiet office, quiet
  work, ocd, migraines, invisible disability, tell them about my health, dyscalculia, narcolepsy, tourette, tourettes,
  tinnitus, parkinson, parkinsons, multiple sclerosis, crohn s, lupus, chronically ill, seizures, stammer, stutter,
  colour blind, color blind, colour blindness, one handed, mobility issues, sensory issues, executive dysfunction, a
  diagnosis, my diagnosis, few presentations, no presentations, without presentations, without phone calls, no phone
  calls, without talking, i shake, wheelchair user, in a wheelchair, hearing aid, hearing aids, partially sighted,
  sight loss, losing my sight, going blind, hard of seeing, long illness, ill health, poor health, bad back, back
  problems, rsi, carpal tunnel, diabetic, diabetes, ms diagnosis, in remission, health problems, health issues, health
  problem, mental health issue, mental health issues, mental health problem, burn out diagnosis, highly sensitive,
  selective mutism, aphantasia, ocd and
parttime: part time, parttime, reduced hours, four day week, 4 day week, four days a week, three days a week, 3 days a
  week, 4 days a week, 2 days a week, two days a week, half days, 20 hours a week, half time, fewer hours, less hours,
  less than full time, short hours, shorter hours, job share, job sharing, compressed hours, 3 day week, three day
  week, 30 hours a week, 25 hours a week, 15 hours a week, mornings only, only mornings, only in the mornings,
  flexitime, flexi time, cut my hours, cut down my hours, reduce my hours, reduce hours, work less, working less, work
  an 80 percent, 80 percent contract, 80 percent job, part timer, part timers, three days per week, four days per
  week, half day, work 4 days, work 3 days, work four days, work three days, working 4 days, working 3 days, 4 days
  work, 30 hour week, 20 hour week, 32 hour week, no full time, half a job, 50 percent job, 60 percent job, school
  time hours, want to work half, work half, only work half, work half of, half of the week, half a week, half the
  week, half the hours, not full time, less than a full week, fewer days, fewer days a week, work fewer days, less
  days, fewer days per week, shorter week, short week, shorter working week, three day, four day, day off every week,
  a day off a week, one day off a week, fridays off, friday off, mondays off, wednesdays off, work mornings, work only
  mornings, work afternoons, reduced schedule, reduced week, reduced load, reduced workload, half load, at 50 percent,
  at 60 percent, at 80 percent, 80 percent position, 60 percent position, 50 percent position, 80 percent role, 0.5
  fte, 0.8 fte, 0.6 fte, half position, half positions, half post, half posts, half a post, work half days, two or
  three days, three or four days, couple of days a week, cut down to, cut back to, cut back my hours, drop to four
  days, drop to three days, drop down to, going down to, go down to four, go down to three, don t want full time, not
  want full time, don t want to work full, n days only, monday to wednesday, monday to thursday, tuesday to thursday,
  tuesdays to thursdays, mondays to wednesdays, mondays to thursdays, weekdays off, mornings or, until noon, till
  noon, till lunch, until lunch, 12 hours a week, 16 hours a week, 18 hours a week, 24 hours a week, 28 hours a week,
  32 hours a week, 35 hours a week, less than 40 hours, under 40 hours, not 40 hours, percent position, percent job,
  percent contract, percent workload, percent of full time, part time post, part time posts, part time role, part time
  roles, part timer in, two thirds time, three quarter time, work half as, half as much, halve my hours, halving my
  hours, scale back, scaling back, scale back my, slow down my career, work a bit less, few hours a week, couple of
  hours a week as, only a few hours a week as, only have mornings, have only mornings, only have afternoons, only free
  in, only available, only have three days, only have two days, only have weekends, for four days, for three days,
  four days instead, only four days, only three days, only two days, four days rather, 35 hour week, 28 hour week, 24
  hour week, 16 hour week, 25 hour week, 36 hour week, 35 hours a week contract
beside a job: while working, beside a job, beside my job, alongside work, alongside a job, alongside my job, evenings,
  full time job, working full time, on the side, hours a week, hours per week, part time learning, next to my job,
  after work, after hours, nights and weekends, evenings and weekends, evening course, evening courses, evening
  classes, night school, study after work, with a full time, with full time work, while employed, while i work, while
  i am working, while keeping my job, keep my job, keeping my job, without quitting my job, without quitting, without
  leaving my job, spare time, in my free time, an hour a day, one hour a day, hour a day, two hours a day, 2 hours a
  day, hour per day, minutes a day, after my shift, day job, around my job, around work, 9 to 5 job, next to work,
  beside work, besides work, working 40 hours, no time to study, little time to study, distance learning, after the
  kids are, on my commute, an hour every, one hour every, ten hours a week, 5 hours a week, 10 hours a week, hours
  left, too tired to study, tired after work, an hour before, hour before work, hour before breakfast, before
  breakfast, before work, before my shift, hour after dinner, hour after the kids, only give it, give it an hour, give
  it a few hours, give it ten hours, sunday mornings, saturday mornings, saturdays only, sundays only, weekends only,
  on my days off, on my day off, lunch break, lunch breaks, on the train, during my commute, half an hour a day,
  thirty minutes a day, 30 minutes a day, only evenings, only weekends, next to a job, next to full time, next to my
  full time, with a job and, job and kids, job and a family, juggle work and, juggling work and, working parent
keep people: why do they leave, retention, retain, attrition, turnover, keep employees, people quit, people leave,
  keeps them, keep my team, keep my best, keep our best, keep good people, keep my people, keep talent, keep staff,
  keep engineers, keep my engineers, keep data scientists, keep analysts, keep them from leaving, losing people,
  losing engineers, losing my best, losing our best, losing good people, people keep leaving, team keeps leaving, they
  keep leaving, keeps leaving, keep quitting, everyone is leaving, everyone leaves, everybody leaves, half my team
  left, staff turnover, employee churn, poached, poaching, prevent them leaving, stop them leaving, stop people
  leaving, from leaving, from quitting, make them stay, get them to stay, makes them stay, makes people stay, keep
  them happy, engineers quit, scientists quit, analysts quit, engineers leave, scientists leave, analysts leave,
  engineers leaving, scientists leaving, engineers stay, resignations, keep resigning, keep leaving, scientists
  resign, engineers resign, analysts resign, people resign, losing our data, losing data scientists, losing analysts,
  quitting on us, leave after a year they, resigned this year, resigned this month, resigned in a, have resigned, has
  resigned, just resigned on us, another one resigned, keep the team, keep my team together, keep the team together,
  keep our team, keep our people, keep our engineers, keep our analysts, keep our data scientists, keep our data
  people, keep the people, keep the good, keep the best, keep the good ones, keep them on, keep them here, keep them
  from going, keep them interested, keep someone from leaving, hold on to, hold onto, hang on to, holding on to,
  hanging on to, lose them, lose my best, lose our best, lose good, lose people, losing the team, loses people, lost
  three, lost two, lost half, lost our best, walks out, walking out, walk out on us, people walk, bleeding people,
  bleeding talent, hired away, headhunted from us, snatched, snatched up, tempted away, lured away, stolen by, stolen
  from us, steal our, steal my engineers, steal my people, counter offer an employee, counter offer my, jumping ship,
  jumps ship, revolving door, churn through, churning, handing in their notice, handed in their notice, hand in their
  notice, giving notice one, leave within a year, leaves within a year, leave after two years, stay longer, stay with
  us, stay with me, stick around, melting away, melts away, drop off, dropping off, drop out of my team, leave every,
  leaves every, leave each year, leave us, leaves us, leaving us, left us, are leaving, is leaving us, want to leave,
  wants to leave us, off to other, off to faang, off to big tech, can t hold, can t keep, cannot keep, cannot hold,
  wants to leave for, want to leave for, wants double the, wants more money or, threatens to leave, threatening to
  leave, threatens to quit, is threatening to, has another offer, got another offer and we, has an offer elsewhere,
  has an offer from another, what else can we give, what else can i give, what else can i offer, what can we offer,
  non monetary, without a budget for raises
women: women, woman, female, females, gender, gender gap, pay gap, gender pay gap, diversity, girls, sexism, paid
  less, earn less, men and women, girl, lady, ladies, she, only woman, only girl, only female, male dominated, men
  dominated, boys club, bro culture, sexist, sexual harassment, harassed, underrepresented, women friendly, equal pay,
  men earn more, males, male, men, male colleagues, male colleague, mothers in tech, mums in tech, discriminated
  against, glass ceiling, gender balance, lgbt, lgbtq, being the only woman, being the only girl, am the only woman, m
  the only woman, the only woman, woman on the team, woman in the team, female engineers, female engineer, talked
  over, mansplained, mansplaining, maternity penalty, than the lads, than the guys, than the boys, than the men, than
  my male
academia: academia, academia or/vs industry, industry or/vs academia, academic, postdoc, professor, tenure, tenure
  track, research group, stay in academia, staying in academia, faculty, faculty position, postdocs, professorship,
  research career, academic career, academic job, academic jobs, academic research, publish or perish, university
  research
lab: lab, labs, frontier lab, ai lab, research lab
hiring: hire, hiring, recruit, recruiting, job spec, screen, hire for, employing, staff up, fill the position, fill
  this role, fill the role, fill a role, fill the vacancy, find candidates, attract talent, attract candidates,
  attract data scientists, attract engineers, attract ml engineers, can t fill, vacant for, source candidates,
  sourcing candidates, find good engineers, find good people, find data scientists, find ml engineers, struggle to
  find, struggling to find
first hire: first hire, hire first, whom do i hire, who do i hire, first data hire, first ai hire, first hires, build
  a data team, who to hire, whom to hire, who should i hire, whom should i hire, hire ai engineer or, build a data
  team from scratch, first data person, do we need a, do we need an, does our company need, does my company need,
  should we hire a, should we hire an, do i need to hire, startup need, startup needs, startup need a, startup needs
  a, company needs a, company need a, our first hire, start a data team, starting a data team, set up a data team,
  setting up a data team, build an ml team, build an ai team, building a data team, building an ai team, building an
  ml team, data team from scratch, team from scratch, hire number one, hire someone or, build our first, who should we
  hire, whom should we hire, who do we hire, whom do we hire, company hire a, company hire an, startup hire a, startup
  hire an, firm hire a, firm hire an, business hire a, hire a data person, hire someone for ai, someone for ai, first
  ai person, first person we hire, shall we hire, ready to hire, too early to hire, do we want a, do we want an,
  engineer or scientist first, or an engineer first, or a scientist first, or an analyst first, set up a complete, set
  up a whole, set up an entire, set up a new, set up an ai, set up an ml, set up a machine, setting up an ai, setting
  up an ml, stand up a data, stand up an ai, stand up an ml, build up a data, build up an ai, put together a data, put
  together an ai, assemble a data, assemble an ai, create a data team, creating a data team, create an ai team, found
  a data, start an ai team, starting an ai team, launch a data team, who comes first, which hire first, whom to bring
  in, who to bring in, bring in first, bring on first, get first, which role first, which roles first, who do we need
  first, who first, should our company, should our startup, should our firm, should my company, should my firm, should
  my startup, should we get, should we bring, do we get, do we bring in, someone who builds, somebody who builds, who
  would you hire, who would you bring, one person for data, just one person, only one person, afford one, afford only
  one, one salary for, first data employee, first employee for data, first ai employee, first person for data, someone
  for our, somebody for our, bring in an, bring in a, take on a data, take on an ai, take on an ml, take on an
  analyst, or one employee, or an employee, agency or hire, agency or employee, hire or outsource, outsource or hire,
  in house or outsource, outsource our, outsource ai, outsource the, outsourcing or hiring, freelancer or employee,
  contractors or one, buy or hire, consultants or hire, consultancy or hire
choose candidates: assess candidates, screen candidates, candidate, candidates, applicant, assess, evaluate
  candidates, interview candidates, how to interview, design the interviews, structured interview, how do i interview,
  hiring for, vetting, to vet, vet candidates, screen cvs, screening cvs, screen resumes, screening resumes, read cvs,
  reading cvs, sift cvs, sifting, shortlisting, interviewees, interviewee, spot a fake, spot fakes, spot fake, spot a
  good, spot good, spot talent, fake candidates, ai generated cvs, candidates cheat, candidates cheating, candidates
  use chatgpt, candidates using chatgpt, test candidates, testing candidates, what to ask candidates, questions to ask
  candidates, ask candidates, ask a candidate, evaluate an engineer, evaluate a data scientist, judge a candidate,
  tell if someone, tell whether someone, tell if a candidate, tell whether a candidate, know if they are good, are any
  good at, interview someone, interviewing someone, interview a data scientist, interview an engineer, interviewing
  engineers, interviewing data scientists, scorecard, hire the right, bad hire, bad hires, wrong hire, good hire,
  mishire, as an interviewer, design an interview, design interviews, interview design, hiring process for, how to
  test a, candidates bluff, candidates who bluff, candidates lie, bluffers, good candidates, filter candidates, filter
  applicants, cv pile, pile of cvs, what to look for in, look for when hiring, test task for, task for candidates, ask
  in an interview as, questions for candidates, pick the right, picking the right, pick a good, find the right, choose
  the right, choosing the right, which applicant, which applicants, which candidate, choose between two candidates,
  choose between candidates, two candidates, applicants to invite, whom to invite, who to invite, read applications,
  sort applications, sorting applications, go through applications, tell good from, tell a good, separate the wheat,
  weed out, weeding out, sort out the, tell the good from, real skill, real skills, know whether someone, know if
  someone, know whether an applicant, find out whether an applicant, check whether an applicant, check an applicant,
  can really do, really can do, actually can do, can actually do, ask an applicant, ask applicants, quiz applicants,
  quiz candidates, trial day for, give applicants, give candidates, task for applicants, exercise for applicants,
  exercise for candidates, interview questions for hiring, sit in the interview, sit in on the interview, sit in on
  interviews, should sit in the, who should interview, who should do the interviews, who interviews, interview panel,
  on the panel, tell them apart, tell candidates apart, tell applicants apart, all look the same, all look alike, same
  cv, same resume, identical cvs, identical resumes
no expert: nobody here knows, nobody here understands, nobody knows the trade, no one here knows, no one here
  understands, none of us knows, none of us know, none of us understands, none of us understand, none of us is
  technical, none of us are technical, not technical myself, not technical ourselves, i m not technical, i am not
  technical, not a technical, not technical people, not technical at all, non technical founder, non technical
  founders, non technical manager, non technical ceo, non technical owner, non technical boss, non technical
  interviewer, non technical interviewers, non technical panel, non technical hiring manager, non technical company,
  non technical team, aren t technical, isn t technical, are not technical, is not technical, nontechnical founder,
  nontechnical manager, without technical knowledge, without technical expertise, without knowing the field, without
  knowing ml, without knowing data science, without understanding ml, without understanding it, know nothing about
  data, know nothing about ml, know nothing about ai, knows nothing about data, knows nothing about ml, knows nothing
  about ai, know nothing about it, know nothing of it, know nothing myself, know nothing ourselves, don t know ml
  myself, don t know the field, don t know the trade, don t understand the field, don t understand ml, don t
  understand machine learning, don t code myself, can t code myself, can t judge, cannot judge, couldn t judge, unable
  to judge, no idea about ml, no idea about ai, no idea about data, no data expertise, no technical expertise, no ai
  expertise, no in house expertise, no ml expertise, not my field, not an expert myself, no expert in house, nobody to
  judge, nobody who can judge, nobody who could judge, clueless about data, clueless about ml, clueless about ai, know
  zilch about, knows zilch about, know zip about, know little about data, know little about ml, know little about ai,
  knows little about data, know nought about, know jack about, haven t a clue about, haven t got a clue, have no clue
  about, has no clue about, got no clue about, no clue about data, no clue about ai, no clue about ml, i have no idea
  about, have no idea about data, have no idea about ai, don t know the first thing, do not know the first thing, lay
  person, layperson, outsider to the field, complete outsider, not from the field, not from the trade, nobody here is,
  none of us has, no one here has, no one here is, nobody on the team knows, nobody in the company knows, nobody in my
  company knows, nobody at my company knows, small business owner, small shop owner, have no data scientist, have no
  data scientists, have no data people, have no engineer, have no engineers, have no ml engineer, have no developers,
  nobody technical, no one technical, no technical people, no technical staff
advert: write a job ad, write job ad, job ad, write an advert, write the advertisement, job description template, job
  posting example, write a job description, writing a job description, write a posting, write a job posting, advertise
  a job, advertise a role, advertise the job, advertise the role, advertise the post, advertise our, advertise for,
  write a jd, write the jd, write a good jd, good job description, job post for, post a job, vacancy text, vacancy
  notice, advert for our, jd template, sample jd, sample job description, job description sample, word the ad, word
  our ad, attract the right, write job posting, write job postings, write job description, write job descriptions,
  write job advert, draft a job ad, draft a posting, draft a job description, job ad for our, posting for our, text
  for a job ad, word a vacancy, word a posting, word an advert, word a job, word the vacancy, word the advert, word
  the posting, word the job, word our vacancy, phrase a vacancy, phrase a posting, phrase an advert, phrase the ad,
  phrase the posting, phrase the vacancy, put in a vacancy, put in the ad, put in the advert, put in a posting, put in
  our ad, put in our posting, put in our advert, put into the ad, put in a job ad, write a vacancy, write the vacancy,
  write our ad, write our advert, write an advertisement, writing an advert, writing a vacancy, formulate a posting,
  formulate an ad, replies to our ad, applies to our, apply to our ad, apply to our posting, nobody applies to our, no
  one applies to our, no one answers our ad, nobody answers our ad, get good applicants, get better applicants,
  attract good, attract decent, attract better, attract people, draw good people, lure good, should an advert, should
  the advert, should an ad, should the ad, should a posting, should the posting, advert mention, advert contain,
  advert include, ad mention, ad contain, ad include, posting mention, posting contain, posting include, leave out of
  the ad, leave out of the advert, leave out of a posting, title of the ad, length of the ad
pay band: salary band, pay band, what must i pay, how much to offer, compensation benchmark, budget for, what should
  we pay, what should i pay, what do we pay, what to pay, what to pay a, what to pay our, how much to pay, how much
  should we pay, how much must we pay, what to offer, what should we offer, salary to offer, salary should we offer,
  salary bands, pay bands, benchmark salaries, benchmark pay, salary benchmark, salary benchmarks, pay benchmark,
  compensation bands, comp bands, can we afford, afford to hire, cost to hire, cost of hiring, cost to employ, cost us
  to hire, cost to hire an, hiring budget, salary to budget, have to pay an, pay an engineer, going rate, going rate
  for, market rate for
levelling: levelling, leveling, levelling matrix, level do i hire, junior or senior hire, career framework, career
  levels for, level people, grading framework, career levels, job levels, define levels, define senior, competency
  matrix, competency framework, skills matrix, expectations per level, what level to hire, which level to hire, which
  level should we, hire junior or senior, hire seniors or juniors, seniors or juniors, juniors or seniors, hire a
  junior or, hire a senior or, junior or a senior, senior or a junior, juniors per senior, one senior or two, two
  juniors or, ratio of juniors, junior to senior ratio, mix of juniors, senior or junior hire, level a candidate,
  level someone, level my team, job architecture, title my team, titles in my team, or two juniors, or three juniors,
  or a few juniors, instead of a senior, how senior, how senior should, level to offer, which grade
team: team, team structure, team size, teams, first team, org chart, team composition, centralised or embedded,
  centralized, ratio of data engineers, department, departments, decentralised, decentralized, centralized or
  embedded, central team, central data team, hub and spoke, squad, squads, center of excellence, centre of excellence,
  report to, reports to, reporting line, reporting lines, every department, each department, size of team, team sizes,
  organise a data, organize a data, structure a data, structure an ai, embed analysts, embed data scientists, embedded
  in product, embedded in teams, analysts per, engineers per, people per, where should data, where does data, belong
  to it, under it or, under the cto, under the cfo, who owns the data, own team or, team reporting to, team report to,
  reporting to finance, reporting to it, reporting to engineering, data under finance, data under it, for every, for
  each, per head, people do we need, people do i need, engineers do we need, engineers do i need, scientists do we
  need, analysts do we need, how large a team, how big a team, how many people should, sit in it, sit under, sits
  under, belong to engineering, belong in engineering, belong to product, under engineering, under product, under it,
  under operations, pod, pods, centralise, centralize, federated, embedded analysts, embedded data scientists,
  embedded or central, shared service, platform team, data department, ai department, analytics department, data
  function, ai function, data group, analytics group, data unit, people in data, people for data, headcount for data,
  headcount for ai, how many heads, how is a data, how are data, organised, organized, structured, where to put data,
  where to put the data, where to put analysts, answer to engineering, answer to the business
teaching: teach, teaching, students, pupils, lecturer, my class, lesson plan, lesson plans, classroom, pupil, school
  children, schoolchildren, schoolkids, undergrads, my students, our students, teach kids, teach children, teach
  beginners, tutor, my course, our course, my bootcamp, our bootcamp, lectures, professors, high school maths, high
  school math, teach high school, high school students, high school class, as a teacher, teach it to, teaching ml,
  teaching ai, teaching data science, teaching machine learning, teaching python, cohort, my module, ml module, ai
  module, undergraduate module, undergraduate ml module, my lecture, my seminar, seminar
become a teacher: become an instructor, become a trainer, teach ai for a living, data science instructor, corporate
  trainer, become a lecturer, become a tutor, become a trainer in, become an ai trainer, become an ml instructor,
  become an instructor in, teaching as a career, teach for a living, teaching for a living, earn by teaching, earn
  money teaching, make money teaching, paid to teach, sell a course, sell courses, selling courses, sell online
  courses, create a course, udemy instructor, bootcamp instructor, course instructor, get into teaching, move into
  teaching, switch to teaching, go into teaching, move to teaching, teach at a bootcamp, teach at a university, teach
  at university, teach at a college, adjunct, train employees, train staff, corporate training, teaching job, teaching
  jobs, instructor, instructors, trainer job, trainer jobs, teach data science as, give workshops, run workshops,
  teach on the side, teach instead of, teach ml for, teach ai at, teach data science at, teach machine learning at,
  make a course, my own course, own course, guest lecturer, part time lecturer, bootcamp mentor, mentor at a bootcamp,
  course creator, training company, give trainings, give training, teaching python to, teaching ml to, teaching ai to,
  teaching data to, teach grown ups, teaching grown ups, teach adults, teaching adults, teach companies, teaching
  companies, teach evening, teaching evening, living teaching, a living teaching, living from teaching, living off
  teaching, earn with teaching, earn with courses, living from courses, living off courses, live from courses, live
  off courses, course business, coach data, coaching data, coach people in, mentor for money, mentoring for money,
  give lessons, giving lessons, private lessons, train colleagues, train my colleagues, training colleagues
assess students: grading, exam in, homework, assess students, examine when, plagiarism, do i grade, to grade students,
  grade students, grade homework, grade projects, grade notebooks, grade assignments, grade their, grade a project,
  mark homework, mark essays, mark assignments, marking scheme, students cheat, students cheating, students use
  chatgpt, students using chatgpt, students use ai, students using ai, students submit, students hand in, students
  copy, students let, coursework, assignments, exam questions for, oral exam, oral exams, viva, in class exam, written
  exam, open book exam, chatgpt homework, ai written homework, ai generated homework, homework by ai, chatgpt does the
  homework, detect chatgpt, detect ai use, ai detector, ai detectors, turnitin, plagiarised, plagiarized, academic
  honesty, academic integrity, cheat proof, do their homework, does their homework, does the homework, writes their
  homework, final exam, midterm, quizzes, set an exam, set exams, fair exam, test my students, test students, grading
  rubric, submissions, hand in chatgpt, hand in ai, hand in code, handed in chatgpt, handed in ai, hand in notebooks,
  kids cheating, pupils cheat, pupils cheating, cheating with chatgpt, cheat with ai, cheat with chatgpt, chatgpt
  essays, chatgpt solutions, chatgpt answers, same chatgpt answer, homework with chatgpt, homework with ai, coursework
  with ai, everyone hands in, ban chatgpt, ban ai, allow chatgpt in, allow ai in, how to grade, to grade, grade that,
  grade this, grade it, grade them, grade fairly, submit chatgpt, submits chatgpt, submitted chatgpt, submit ai,
  submits ai, submitting ai, submitting chatgpt, submitted by chatgpt, turns in chatgpt, turn in chatgpt, turned in
  chatgpt, turn in ai, turning in ai, turning in chatgpt, hands in chatgpt, copied from chatgpt, copies from chatgpt,
  copying from chatgpt, pasted from chatgpt, paste from chatgpt, written by chatgpt essays, chatgpt assignments,
  chatgpt submissions, chatgpt reports, chatgpt projects, chatgpt homeworks, obviously chatgpt, all chatgpt, let
  chatgpt do, lets chatgpt do, exam when everyone, exams when everyone, test what they, test whether they, check
  whether they understand, know they did it themselves, did it themselves, wrote it themselves, do it themselves,
  their own work, own work or, mark work, mark their work, marking when, marking work, how do i mark, mark that, mark
  this, mark it, mark them, paste everything from, paste from, copy everything from, everything from chatgpt, straight
  from chatgpt, from chatgpt how, hand in what, handed in what, hands in what, nobody writes their own, no one writes
  their own, not their own work, not their own, whose work is it, cheat with, essay by chatgpt, code by chatgpt, code
  from chatgpt, answers from chatgpt
ethics: ethical, ethics, moral, conscience, harm, military use, unethical, immoral, morally, evil, build weapons, work
  on weapons, autonomous weapons, surveillance, ai for good, social good, meaningful work, good for society, better
  place, harmful ai, do good with, help humanity, is it wrong to, wrong to work on, face recognition for police,
  ethical to, clean conscience, sleep at night working, ashamed of what, harmful, harmless, harm humanity, do harm,
  doing harm, causes harm, say no to unethical, refuse to build, refuse to work on, against my values, against my
  conscience, against my principles
applicants: applicants, applicants per job, acceptance rate, how many people apply, how many apply, applicants for
  one, applications per job, applicants per role, applicants per post, hundreds of applicants, thousands of
  applicants, applicants are there
curriculum: curriculum, curricula, syllabus, what to teach, course teach, skills to teach, students learn, skills
  should i teach, course content, bachelor curriculum, teach in a course, teach in a, worth teaching, a curriculum,
  curriculum for, curriculum current, curriculum 2026, machine learning curriculum, learning curriculum, science
  curriculum, course cover, course should cover, course include, modules, what should i teach, what should we teach,
  what do i teach, what do we teach, what to teach in, topics to teach, topics to cover, topics should, degree
  programme, degree program, design a course, designing a course, course outline, teaching plan, learning outcomes,
  outdated syllabus, update my course, update our course, update the course, what to include in a, still teach, should
  we still teach, should i still teach, bootcamp curriculum, university course, redesign our, redesign my, programme
  include, program include, lecture plan, ai syllabus, our syllabus, my syllabus, what belongs in a, should students
  learn, should my students learn, what do students need, textbook for a course, out of my course, out of the course,
  teach in 2026, syllabus out of date, syllabus outdated, course out of date, course is outdated, old syllabus, renew
  our course, modernise our, modernize our, do we teach, we teach, we should teach, should i be teaching, should we be
  teaching, still be teaching, teach new, teach the latest, teach current, teach industry, teach tools, teach
  fundamentals, teach the basics, course on, lesson content, content of a course, content of the course, content of
  our course, programme content, program content, leave out of the course, drop from the course, drop from the
  syllabus, take out of the course, remove from the syllabus, squeeze into the course, fit into the course, fit into
  one semester, in one semester, one semester course, semester long, our students learn, students should learn,
  students need to learn, students need to know, graduates need to know, graduates should know, graduates lack, goes
  into a, what goes into, evening class on, week class on, class on machine learning, class on ai, class on data,
  weeks of teaching, week course, week evening, ten week, twelve week, put in a course, put into a course, put on the
  syllabus, put in the syllabus, put in my course, syllabus for, topics for a course, topics for a class, topics for
  my
leave academia: leaving academia, leave academia, phd to industry, postdoc to industry, academia to industry, out of
  academia, quit academia, academia to machine learning, postdoc leaving, phd to data, after my phd, after phd, after
  a phd, after the phd, after a postdoc, after my postdoc, finishing my phd, finish my phd, finished my phd, finishing
  phd, mastering out, quit my phd, quitting my phd, leave my phd, leaving my phd, drop out of phd, drop out of my phd,
  drop my phd, phd dropout, from academia, from my postdoc, from a postdoc, from postdoc, academic to industry,
  researcher to industry, transition to industry, switch to industry, move to industry, moving to industry, go into
  industry, go to industry, get into industry, join industry, industry after, industry job after, industry jobs after,
  industry jobs for phds, industry options, into industry, leave research, leaving research, no industry experience,
  industry with a phd, phd in industry, scientist in industry, postdoc or industry, industry or postdoc, second
  postdoc, endless postdocs, done with academia, sick/tired of academia, fed up with academia, escape/escaping
  academia, academia is killing me, sell my phd, industry job with my phd, industry after phd, industry after a phd,
  phd finishing/ending/jobless/unemployed, transition from academia, transition out of academia, academic cv, left
  academia, alternative to academia, outside academia, non academic jobs/careers, phd no industry experience, phd job
  search, finishing my thesis, academia is not for me, academia isn t for me, academia is not, doctorate nearly done,
  phd nearly done, phd almost done, thesis nearly done, thesis almost done, doctorate almost done, nearly done with my
  phd, almost done with my phd, nearly finished my phd, nearly finished phd, about to finish my phd, about to defend,
  defending my phd, defend my thesis, defended my thesis, done with my phd, done with the phd, contract as a postdoc,
  postdoc contract, postdoc ends, grant ends, grant is running, no more grants, funding of my phd, phd funding, tired
  of papers, tired of grants, tired of writing papers, tired of writing grants, after the doctorate, after my
  doctorate, after a doctorate
advise pupils: careers advice, career advice for, careers day, career day, career guidance, careers adviser, careers
  advisor, guidance counsellor, guidance counselor, school counsellor, school counselor, career counselling, career
  counseling, career counsellor, tell students, tell the students, tell my students, tell pupils, tell my pupils, tell
  my class, tell teenagers, tell kids, say to students, say to pupils, say to teenagers, advise students, advise
  pupils, advise my students, advise teenagers, advise young people, school leavers, sixth form, 14 year olds, 15 year
  olds, 16 year olds, 17 year olds, 18 year olds, high schoolers, teenagers, teens, my son wants, my daughter wants,
  my kid wants, my child wants, my teenage, my teenager, my nephew wants, my niece wants, kids who want, students who
  want, pupils who want, students ask, pupils ask, students ask me, should my son, should my daughter, should my kid,
  class asks, my class asks, pupils want, students want to, ask me about ai, asks about ai jobs, asks if ai jobs, year
  9, year 10, year 11, year 12, year 13, daughter fancies, son fancies, my daughter likes, my son likes, my daughter
  loves, my son loves, my kid likes, my kid loves, daughter is into, son is into, my daughter is, my son is, our
  daughter, our son, my girl wants, my boy wants, my niece, my nephew, my grandson, my granddaughter, my younger
  brother, my little brother, my younger sister, my little sister, leaving school, leaves school, school leaver,
  finishing school, finishes school, at the end of school, before a levels, after a levels, after school what, what to
  tell her, what to tell him, what do i tell her, what do i tell him, my sister, my brother, sixth formers, sixth
  former
management: management, manager track, people manager, individual contributor, ic, go into management, become a
  manager, lead a team, manage people, managing people, manager or ic, individual contributor or manager, vs
  engineering manager, or engineering manager, vs manager, or manager, engineer or manager, manager vs, staff or
  manager, lead an, leading an, leading a team, new manager, first time manager, become manager, manager of, team
  lead, become a lead, leadership role, leadership track, management track, manage a team, managing a team, run a
  team, running a team, direct reports, line manager, stop coding, stay technical, remain technical, stay hands on,
  technical track, ic track, ic or, ic or manager, ic vs, back to ic, go back to ic, stop being a manager, don t want
  to manage, dont want to manage, not want to manage, hate managing, offered a lead, offered a manager, offered
  management, offered a management, promoted to manager, promotion to manager, promoted to lead, promoted to team
  lead, leading people, lead people, leader or expert, go into leadership, become a boss, become the boss, technical
  or management, management or technical, expert track, want me to lead, wants me to lead, want me to manage, wants me
  to manage, asked to lead, asked me to lead, asked to manage, asked me to manage, lead the team, rather code, keep
  coding, still code as, code as a manager, managers code, lead or stay, be a manager, being a manager, life as a
  manager, lead people or, offered the head, head of data or, love coding, love writing code, miss coding, give up
  coding, giving up coding, promote our best, promote my best, best engineer to manager, promote an engineer, promote
  an analyst, should i stay technical, stay technical or, technical or lead, lead or stay technical
promotion: promotion, promoted, get promoted, promote, stuck at mid, become staff, get to senior, reach senior, become
  senior, get to staff, reach staff, next level, mid to senior, senior to staff, to senior, to staff, promotion to
  senior, how to become staff, passed over, passed over for promotion, not promoted, never promoted, never get
  promoted, no promotion, deserve a promotion, climb the ladder, move up, moving up, stuck at junior, stuck at senior,
  stuck as a junior, stuck as a mid, still a junior, still junior, stuck at the same level, same level for, same title
  for, from mid to, from junior to, junior to mid, junior to senior, mid level to senior, from senior to staff, reach
  principal, become principal, become a senior, become a staff, title bump, promo, promo packet, promo doc, promotion
  packet, promotion case, brag document, brag doc, gets you promoted, make senior, make staff, plateau, plateaued,
  where do i grow, grow in my role, grow in my job, grow from here, advance my career, advance in my career, move to
  senior, ready for senior, considered senior, called senior, dangling a promotion, promised a promotion, promise of
  promotion, promoted next year, promotion denied, denied promotion, denied a promotion, overlooked for, never moves
  up, get the senior title, senior title, become a lead engineer, stuck at l4, stuck at l5, stuck at level, stuck at
  the same, after staff engineer, after senior engineer, after principal engineer, beyond senior engineer, beyond
  staff engineer, beyond senior, beyond staff, after staff, next rung, next grade, moving on up, my boss left and,
  held back by my, kept down, stuck on the same, what comes after staff engineer, what comes after senior engineer,
  what comes after principal engineer, comes after senior, comes after staff, what comes after senior, what comes
  after staff, promised senior, promised me senior, promised a raise, next cycle, next review cycle, promotion cycle,
  review cycle, senior next, best analyst to lead, get me to senior, title without
"""
