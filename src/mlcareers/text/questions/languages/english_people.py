"""Topics of the guides for who is older, has duties, or leaves a university, in English. __init__.py tells how."""

PEOPLE = """
age: age, older, too old, too late, over 40, over 50, mid career, late start, ageism, at 30, at 35, at 38, at 40, at
  42, at 45, at 48, at 50, at 52, at 55, at 58, at 60, in my thirties, in my forties, in my fifties, in my 30s, in my
  40s, in my 50s, late thirties, retirement age, age discrimination, too young, how old, in my twenties, in my
  sixties, in my 20s, in my 60s, early 30s, mid 30s, late 30s, early 40s, mid 40s, late 40s, early 50s, mid 50s, late
  50s, early forties, mid forties, late forties, early fifties, mid fifties, late fifties, early thirties, mid
  thirties, in their 40s, in their 50s, in their forties, in their fifties, at my age, at this age, my age, middle
  aged, middle age, second career, over 30, over 35, over 45, over 55, over 60, past 40, past 50, after 40, after 45,
  after 50, after 55, nearing 40, nearing 50, nearing retirement, close to retirement, before retirement, over the
  hill, late bloomer, late to the party, oldest in the room, oldest on the team, oldest person, older candidates,
  older workers, older people, older person, older applicants, younger colleagues, younger candidates, younger people,
  half my age, boomer, gen x, grey hair, gray hair, ageist, old dog, at 36, at 37, at 39, at 41, at 43, at 44, at 46,
  at 47, at 49, at 51, at 53, at 54, at 56, at 57, at 59, past it, past it for, past my prime, too grey, too gray,
  long in the tooth, no spring chicken, wrong side of 40, wrong side of 50, wrong side of forty, old guy, old man, old
  woman, old lady, old timer, oldie, pensioner, pensioners, older than everyone, older than my boss, older than the,
  grandfather, grandmother, granny, grandpa, turned 40, turned 50, turned 60, turning 40, turning 50, turning 60, in
  my 70s, ancient, dinosaur, dinosaurs, oldest applicant, oldest candidate, oldest one, the oldest in, the oldest on,
  oldest by far, older than my colleagues, older than my manager, year old, years old, yr old, yrs old, y old, am old,
  m old, im old, old for, old to, old to become, old to learn, old enough, old at, being old, being older, getting
  old, getting older, older than me, as an older, hire older, hires older, for older, old people, old workers, old
  folks, old and
returning: gap of n/two/three years, gap of n months, gap of a/one year, a gap of, on sick leave, career break,
  returning, after a break, parental leave, maternity, maternity leave, gap year, career gap, comeback, return after,
  return to tech, returnship, gap in cv, paternity leave, sabbatical, some years away, stay at home, going back to
  work, been out of work, out of work for, out of the workforce, out of the game, out of tech for, gap on my cv, gap
  in my cv, gap on my resume, gap in my resume, resume gap, cv gap, employment gap, gap in employment, hole in my cv,
  hole in my resume, career pause, paused my career, took time off, took years off, years off, years out, years away,
  raised my kids, raised kids, raising kids, raising children, raising my kids, raising my children, raise my kids,
  back to work, back into work, back into tech, back in tech, return to work, return to data, return to the workforce,
  returner, returners, restart my career, restart career, restarting my career, re enter, reenter, re entering,
  reentering, re entry, rejoin, rejoining, after maternity, after having kids, after having a baby, after being ill,
  after an illness, stay at home mom, stay at home mum, stay at home dad, housewife, homemaker, not worked for, haven
  t worked for, havent worked for, haven t worked in, hiatus, my skills are rusty, skills got rusty, rusty, long
  break, after caring for, years of caring, second innings, wants back, want back into, want to go back to, go back to
  work, after years at home, stayed at home, since having kids, hadn t worked, not coded for, haven t coded in, havent
  coded in, last coded, coded years ago, after caring, spent years caring, spent caring, spent n years caring, spent n
  years at home, years caring for, years looking after, away from work, away from the trade, away from programming,
  away from the keyboard, away for n years, out for n years, out of it for n years, long absence, absence from work,
  years of absence, years of illness, after an accident, after prison, after rehab, after chemo, after my illness,
  recovering from, explain the gap, explaining the gap, explain a gap, explain my gap, explain gaps, explain n years,
  explain the break, explain my break, explain the hole, blank years, empty years, missing years, lost years, what i
  did in those years, welcome back, easing back, ease back, years with my sick, years nursing my, years nursing a,
  explain that to hiring, explain that to recruiters, explain that to employers, explain this to recruiters, explain
  this to employers, year hole, years hole, hole because, hole in the cv, month gap, year gap, been on leave, come
  back after, coming back after, come back to data, coming back to data, come back to tech, coming back to tech, come
  back to the, coming back to the, come back to it, come back from, coming back from, come back to programming, come
  back to coding, coming back to coding, after time off, years of time off, time off work for, work gap, large gap,
  big gap, huge gap, long gap, wide gap, gap in work, gap in my work, gap in work history, gap in employment history,
  gap in my employment, gap between jobs, career gaps, employment gaps, work gaps, resume gaps, cv gaps, gaps in my
  resume, gaps in my cv, gaps in employment, gaps in my employment, gaps in work, gap since, gap after graduation, gap
  after graduating, gap after my degree, gap after college, gap after university, gap after my layoff, gap after a
  layoff, gap in my career, gap in career, gap in experience, gap on linkedin, gap because of, gap due to, health gap,
  unexplained gap, unemployment gap, fill the gap on, hide the gap, hide a gap, hide my gap, cover up the gap, cover
  up a gap, justify the gap, justify a gap, gap hurt, gap kill, gap ruin, gap a problem, gap a dealbreaker, gap
  matter, gaps matter, with a gap, been unemployed for, unemployed for n, unemployed for more than, jobless for n,
  jobless for over, not worked since, haven t worked since, not had a job since, no job since, out of the field for,
  out of the industry for, out of the job for, off work for, time out of work, period of unemployment, long
  unemployment, spell of unemployment, idle for n years, full time carer, full time caregiver, full time parent, full
  time mom, full time mum, full time dad, full time mother, home with the kids, home with my kids, home with kids, mom
  for n years, mum for n years, mother for n years, dad for n years, mums returning, after raising, raising twins,
  raising two, raising three, raising four, raising our, raising a family, raising a child, raising a baby, raising a
  kid, raising the kids, raising toddlers, years of raising, years raising, years at home, years of parenting, years
  with the kids, years home with, way back after, path back after, road back, route back, get back in after, get back
  to work after, start over after years, been away since, been at home since, been home since, since my degree ended,
  since my master s ended, since my masters ended, since my phd ended, since my studies ended, since i graduated n,
  unemployed since my, no work since, no job after my, which way back, way back into data, gap of sick leave, sick
  leave gap, gap from sick leave, after sick leave, after a long sick leave, long sick leave, back from sick
  leave, time on sick leave, months of sick leave, years of sick leave, a gap of sick leave, gap because of sick
  leave, gap due to sick leave, gap after sick leave
family: kids, children, family, family friendly, parent, parents, mother, father, single mom, childcare, mom, dad,
  toddler, toddlers, baby, newborn, babies, school run, school hours, school pickup, pick up my kids, pick up the
  kids, daycare, nursery, carer, carers, caregiver, caregivers, caring for, care duties, caring duties, caring
  responsibilities, look after my, looking after my, elderly parents, elderly mother, elderly father, ageing parents,
  aging parents, sick parent, sick mother, sick father, single parent, single dad, single mother, single mum, mum,
  mums, young children, small children, small kids, young kids, family life, family time, home by five, home by 5,
  home in time for, around my kids, around the kids, around school, predictable hours, regular hours, fixed hours,
  sick husband, sick wife, sick child, disabled child, disabled son, ill wife, ill husband, around school hours,
  school runs, with two kids, with three kids, with kids, with children, with a baby, with a newborn, with a toddler,
  with a family, with caring, care for my, caring for my, look after children, look after kids, pick the kids up, get
  the kids, expecting a baby, expecting our, pregnant, having a baby, having kids, have kids, have children, leave you
  alone at night, leaves you alone at night, alone in the evening, evenings free, free evenings, free weekends,
  weekends free, finish at, finish on time, home for dinner, see my kids, see my children, see the kids, my pregnancy,
  about my pregnancy, tell them i m pregnant, i m pregnant, i am pregnant, im pregnant, while pregnant, leaves
  evenings free, leave evenings free, leaves my evenings free, leaves weekends free, stay at home parent
illness: illness, disability, disabled, disclose, adhd, autism, autistic, neurodivergent, dyslexia, chronic,
  wheelchair, blind, deaf, depression, anxiety, bipolar, chronic fatigue, fibromyalgia, epilepsy, asperger, aspergers,
  on the spectrum, neurodiverse, neurodiversity, dyslexic, dyspraxia, hearing loss, hard of hearing, visually
  impaired, low vision, screen reader, mental illness, health condition, medical condition, chronic illness, chronic
  pain, long covid, reasonable adjustments, reasonable adjustment, reasonable accommodation, accommodations at work,
  disabilities, ptsd, panic attacks, social anxiety, sensory overload, quiet job, quiet data job, quiet office, quiet
  work, ocd, migraines, invisible disability, tell them about my health, dyscalculia, narcolepsy, tourette, tourettes,
  tinnitus, parkinson, parkinsons, multiple sclerosis, crohn s, lupus, chronically ill, seizures, stammer, stutter,
  colour blind, color blind, colour blindness, one handed, mobility issues, sensory issues, executive dysfunction, my
  diagnosis, few presentations, no presentations, without presentations, without phone calls, no phone calls, without
  talking, i shake, wheelchair user, in a wheelchair, hearing aid, hearing aids, partially sighted, sight loss, losing
  my sight, going blind, hard of seeing, long illness, ill health, poor health, bad back, back problems, rsi, carpal
  tunnel, diabetic, diabetes, ms diagnosis, in remission, health problems, health issues, health problem, mental
  health issue, mental health issues, mental health problem, burn out diagnosis, highly sensitive, selective mutism,
  aphantasia, ocd and, after a diagnosis, with a diagnosis, got a diagnosis, socially anxious, social phobia, social
  awkwardness, anxiety disorder, generalized anxiety, panic disorder, crippling anxiety, speech impediment, stutters,
  stuttering, stammering, networking with social anxiety, networking and social anxiety
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
  days, fewer days per week, shorter week, short week, shorter working week, day off every week, a day off a week, one
  day off a week, fridays off, friday off, mondays off, wednesdays off, work mornings, work only mornings, work
  afternoons, reduced schedule, reduced week, reduced load, reduced workload, half load, at 50 percent, at 60 percent,
  at 80 percent, 80 percent position, 60 percent position, 50 percent position, 80 percent role, 0.5 fte, 0.8 fte, 0.6
  fte, half position, half positions, half post, half posts, half a post, work half days, two or three days, three or
  four days, couple of days a week, cut down to, cut back to, cut back my hours, drop to four days, drop to three
  days, drop down to, going down to, go down to four, go down to three, don t want full time, not want full time, don
  t want to work full, n days only, monday to wednesday, monday to thursday, tuesday to thursday, tuesdays to
  thursdays, mondays to wednesdays, mondays to thursdays, weekdays off, mornings or, until noon, till noon, till
  lunch, until lunch, 12 hours a week, 16 hours a week, 18 hours a week, 24 hours a week, 28 hours a week, 32 hours a
  week, 35 hours a week, less than 40 hours, under 40 hours, not 40 hours, percent position, percent job, percent
  contract, percent workload, percent of full time, part time post, part time posts, part time role, part time roles,
  part timer in, two thirds time, three quarter time, work half as, half as much, halve my hours, halving my hours,
  scale back, scaling back, scale back my, slow down my career, work a bit less, few hours a week, couple of hours a
  week as, only a few hours a week as, only have mornings, have only mornings, only have afternoons, only free in,
  only have three days, only have two days, only have weekends, for four days, for three days, four days instead, only
  four days, only three days, only two days, four days rather, 35 hour week, 28 hour week, 24 hour week, 16 hour week,
  25 hour week, 36 hour week, 35 hours a week contract
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
  full time, with a job and, job and kids, job and a family, juggle work and, juggling work and, working parent,
  balance learning, balance studying, balance upskilling, balance getting, balance work and study, balance work and
  studying, balance work and learning, balance job and study, balance a job and, balance my job and, balancing
  learning, balancing studying, balancing upskilling, balancing work and study, balancing work and studying, balancing
  work and learning, balancing a job and, juggle work and study, juggle work and studying, juggle work and learning,
  juggle a job and, juggle learning, juggle studying, juggling work and study, juggling work and studying, juggling
  work and learning, juggling a job and, juggling learning, juggling studying, learn and have a, study and have a,
  upskill and have a, learn after work, learning after work, studying after work, upskill after work, upskilling after
  work, learn outside of work, learn outside work, learning outside of work, learning outside work, study outside of
  work, study outside work, studying outside of work, upskill outside of work, upskill outside work, upskilling
  outside of work, learn on weekends, learning on weekends, studying on weekends, study on weekends, find time to
  learn, finding time to learn, find the time to learn, find time to study, finding time to study, find the time to
  study, find time to upskill, finding time to upskill, find time for learning, find time for studying, find time for
  courses, find time for certifications, find time for certs, make time to learn, make time to study, making time to
  learn, make time for learning, time for learning, time for studying, time for upskilling, time to upskill, learning
  on top of, study on top of, studying on top of, upskilling on top of, certs on top of, certifications on top of,
  learning and having a, studying and having a, learn without burning out, study without burning out, upskill without
  burning out, learning without burning out, learning in my free, learning in my spare, learn in my free, learn in my
  spare, study in my free, study in my spare, upskill in my free, upskill in my spare, spare time learning, free time
  learning, free time for learning, full time job and study, full time job and studying, full time job and learning,
  working full time and studying, working full time and learning, working full time while studying, working full time
  while learning, can only study, can only learn, only study on, only learn on, only study at, only learn at, study on
  sundays, study on saturdays, study at weekends, study on the weekend, study at the weekend, learn on sundays, learn
  on saturdays, learn at weekends, learn at night, study at night, studying at night, learning at night, study in the
  evening, study in the evenings, learn in the evening, learn in the evenings, study on the bus, study on the train,
  study before work, learn before work, study during lunch, study in my breaks, study between shifts, learn between
  shifts, shift worker, work shifts, working shifts, studying every evening, study every evening, studying every
  night, study every night, learning every evening, learning every night, studying in the evenings, pace my studying,
  pace my learning, pace myself studying, sustainable study schedule, study schedule with a, study plan with a full
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
  jumps ship, revolving door, churn through, handing in their notice, handed in their notice, hand in their notice,
  giving notice one, leave within a year, leaves within a year, leave after two years, stay longer, stay with us, stay
  with me, stick around, melting away, melts away, drop out of my team, leave every, leaves every, leave each year,
  leaving us, are leaving, is leaving us, want to leave, wants to leave us, off to other, off to faang, off to big
  tech, can t hold, can t keep, cannot keep, cannot hold, wants to leave for, want to leave for, wants double the,
  wants more money or, threatens to leave, threatening to leave, threatens to quit, is threatening to, has another
  offer, got another offer and we, has an offer elsewhere, has an offer from another, what else can we give, what else
  can i give, what else can i offer, what can we offer, non monetary, without a budget for raises, people left us,
  everyone leave us, staff leave us, team is leaving, whole team left, why do data scientists leave, why do data
  people leave, why do good people, make people stay, make her stay, make him stay, persuade to stay, convince to
  stay, keep good engineers, keep ml engineers, keep our data, leaves after a year, gone after a year, stay only a
  year, another one left, third one to leave, engineers keep leaving, analysts keep leaving, scientists keep leaving
women: women, woman, female, females, gender, gender gap, pay gap, gender pay gap, diversity, girls, sexism, men and
  women, girl, lady, ladies, only woman, only girl, only female, male dominated, men dominated, boys club, bro
  culture, sexist, sexual harassment, harassed, underrepresented, women friendly, equal pay, men earn more, males,
  male, men, male colleagues, male colleague, mothers in tech, mums in tech, discriminated against, glass ceiling,
  gender balance, lgbt, lgbtq, being the only woman, being the only girl, am the only woman, m the only woman, the
  only woman, woman on the team, woman in the team, female engineers, female engineer, talked over, mansplained,
  mansplaining, maternity penalty, than the lads, than the guys, than the boys, than the men, than my male, women in
  ai, how many women, share of women, percentage of women, as a mother in, treats women, treated as a woman, treated
  differently as, interrupted in meetings, ideas taken by, ideas stolen by men, credit for my idea, mistaken for the
  secretary, taken for the secretary, take notes again, always take the notes, asked to take notes, men s club, old
  boys, women leave tech, why do women leave, trans woman, trans man, transgender, nonbinary, non binary, queer, gay,
  lesbian, black woman, black women, minority in tech, people of colour, people of color, person of colour, person of
  color, only black, racism, racist remarks
academia: academia, academia or/vs industry, industry or/vs academia, academic, postdoc, professor, tenure, tenure
  track, research group, stay in academia, staying in academia, faculty, faculty position, postdocs, professorship,
  research career, academic career, academic job, academic jobs, academic research, publish or perish, university
  research, stay at university, stay at the university, stay in research, staying in research, remain at university,
  university career, career at a university, career at university, career in research, become a professor, becoming a
  professor, university or industry, university or company, university or a company, professor or industry, industry
  or university, industry or research, research or industry, industrial or academic, academia or company, academia or
  a company, habilitation, assistant professor, lectureship, scientist at a university, researcher at a university,
  paper mill, papers or products, publish papers or, publishing or shipping, research in industry, research at a
  company, research at a university, an ra, as an ra, become an ra, research assistant, research assistantship
lab: lab, labs, frontier lab, ai lab, research lab, industrial lab, corporate lab, research group at a, openai or,
  deepmind or, anthropic or, frontier company, frontier companies, safety lab, safety labs, get into a lab
"""
