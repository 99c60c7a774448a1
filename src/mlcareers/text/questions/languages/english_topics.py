"""Topics of the guides, and what people write for them in English. __init__.py tells how it is read."""

TOPICS = """soft skills: soft skills, soft skill, people skills, interpersonal skills
titles: job title, job titles, titles, titles mean, job titles mean, titles mean anything, what s in a title
masters: master, masters, master degree, msc, postgraduate
phd: phd, ph d, phds, doctorate, doctoral, doctor of philosophy
bootcamp: bootcamp, bootcamps, boot camp, job guarantee
selftaught: self taught, selftaught, self study, autodidact, by myself, on my own
interview: interview, interviews, interviewing, interviewed, interviewer, interviewers, interview questions, onsite,
  screening, phone screen, hiring manager round
rounds: rounds, interview rounds, how many rounds, interview stages, interview process, interview loop, hiring
  process, recruitment process, how many interviews, interview steps
prepare: prepare for interviews, prepare for interview, how to prepare, how do i prepare, prepare for an interview,
  prepare for the interview, interview prep, interview preparation, interview study plan, mock interview, mock
  interviews, prepare for an ml interview, prep for interviews, prepare for my interview
ask back: questions to ask, question to ask, ask the interviewer, ask interviewers, ask the recruiter, ask them, ask
  employer, ask an employer, ask the employer, ask the company, ask a company, to ask a hiring manager, ask the
  hiring manager, reverse interview, questions for the interviewer
behavioural: behavioural, behavioral, star method, tell me about a conflict, tell me about yourself, culture fit,
  leadership principles, behavioural round
ai in interviews: use ai in, use chatgpt in, copilot in interviews, cheat, cheating, use ai during, chatgpt during,
  chatgpt in a coding interview, ai in an interview
project talk: project deep dive, walk me through, explain my project, talk about my projects, present my project,
  talk about projects, presenting a project
rejected: rejected, rejection, rejections, ghosted, no interviews, no callbacks, no replies, no reply, no response,
  never hear back, failed interviews, failing interviews, keep failing, hundreds of applications, bombed, rejected
  after, nobody replies, many applications, not getting interviews, not getting any interviews, no interview
  invites, can t get interviews, get no interviews, not getting any, no offers, not a single
leetcode: leetcode, leet code, coding challenge, coding challenges, coding test, coding interview, coding
  interviews, coding round, coding rounds, whiteboard, algorithms round, algorithm questions, dsa, dsa round,
  hackerrank, data structures and algorithms
system design: system design, ml system design, system design round, design interview, machine learning system
  design
take home: take home, takehome, take home assignment, take home task, take home test, home assignment, assignment,
  case study task, unpaid test project, unpaid task
portfolio: portfolio, portfolios, side project, side projects, github projects, github profile, personal projects,
  github, project ideas, project idea, portfolio project, portfolio projects, which projects, what projects,
  projects to, projects that, projects for, projects should, good projects, science projects, ml projects, learning
  projects, ai projects, best projects, projects on, projects do i, analyst project, engineer project, build a
  project
kaggle: kaggle, kaggle competitions, kaggle competition, titanic project, competitions
course projects: course project, course projects, tutorial projects, tutorial project, capstone, bootcamp project
ai written: vibe coded, vibe coding, built with ai, ai assistant write, claude for portfolio, ai generated project
how many projects: how many projects, how many portfolio projects, one big, several small, how big should, how large
  should
confidential: confidential, nda, company code, proprietary, can t show, cannot show, not allowed to show, private
  company, company work, private code, internal work, work is secret
cv: cv, resume, resumes, curriculum vitae, linkedin, linkedin profile, c v
no numbers: no numbers, without metrics, no metrics, quantify, no measurable impact, without numbers, measurable
  impact, never went to production, no impact
ats: ats, keywords, applicant tracking, resume screening, screening software, filtered out, sort my cv, reject my cv
cover letter: cover letter, cover letters, motivation letter, letter of motivation, motivational letter
red flags: red flags, red flag, warning signs, fake jobs, fake ai jobs, ghost job, ghost jobs, scam jobs, fake, is
  fake, fake job, real or fake
read a posting: read a posting, read a job description, read an advertisement, must have vs nice to have, nice to
  have, job requirements, read a job ad, understand a job ad
real title: really an analyst, title inflation, fake data scientist, glorified, misleading title, glorified analyst,
  job that is data engineering
own title: change my job title, title should i put, job title on my, job title doesn t match, title doesn t match,
  doing data science work, put as my title, call myself
negotiation: negotiate, negotiating, negotiation, counter offer, counteroffer, ask for more money
raise: raise, ask for a raise, pay raise, pay rise, salary increase, promotion and pay, increase my salary, boss
  for, boss for more money, my manager for more
first number: salary expectations, salary expectation, expected salary, desired salary, current salary, my salary,
  say a number first, what number
deadline: offer expires, exploding offer, offer deadline, expires in, time to decide, think about an offer, decide
  on an offer
two offers: two offers, two job offers, job offers, both offers, choose between two offers, competing offers, which
  offer, better offer
startup check: startup due diligence, check a start up, check a startup, is this ai startup safe, before i sign, ai
  startup safe, join a startup, joining a startup, startup before, offer from a startup, offer from an ai startup,
  startup offer, offer from a start up, before joining, before i join
equity: equity, rsu, rsus, stock options, bonus, bonuses, sign on, stock option, stock grants, stock compensation,
  paid in stock, offers stock, offers me stock, stock instead, company stock, startup options, options worth,
  options in a, equity offer, vesting, shares in the company
visa: visa, visas, h1b, h 1b, sponsorship, sponsor, sponsors, immigration, work permit, blue card, relocate,
  relocation, relocating, moving abroad, move abroad, abroad, skilled occupation list, green card, emigrate, skilled
  worker, skilled worker visa, points based, right to work, citizen, citizens, citizenship, security clearance,
  clearance
notice: notice period, resign, resigning, resignation, hand in my notice, handover, leave well, quit well, of
  notice, my notice, months notice
age: age, old, older, too old, too late, over 40, over 50, mid career, late start, ageism, at 30, at 35, at 38, at
  40, at 42, at 45, at 48, at 50, at 52, at 55, at 58, at 60, in my thirties, in my forties, in my fifties, in my
  30s, in my 40s, in my 50s, late thirties, retirement age, age discrimination, too young, how old
returning: career break, returning, after a break, parental leave, maternity, maternity leave, gap year, career gap,
  comeback, coming back, come back, return after, return to tech, returnship, gap in cv, paternity leave,
  sabbatical, some years away, stay at home, time off, going back to work
family: kids, children, family, family friendly, parent, parents, mother, father, single mom, childcare, mom, dad
illness: illness, disability, disabled, disclose, adhd, autism, autistic, neurodivergent, dyslexia, chronic,
  wheelchair, blind, deaf
parttime: part time, parttime, reduced hours, four day week, 4 day week, four days a week, three days a week, 3 days
  a week, 4 days a week, 2 days a week, two days a week, half days, 20 hours a week, half time
beside a job: while working, beside a job, beside my job, alongside work, alongside a job, alongside my job,
  evenings, full time job, working full time, on the side, hours a week, hours per week, part time learning, next to
  my job
freelance: freelance, freelancer, freelancing, freelancers, contractor, contractors, contracting, contract work,
  self employed, gig, gigs, own business, independent consultant
day rate: day rate, day rates, hourly rate, hourly rates, consulting rate, daily rate, daily rates, rate, rates,
  charge per hour, charge per day, charge clients, how much to charge, what to charge, charge, charging
contract: contract or permanent, contract vs permanent, permanent, temp to perm, contract to hire, fixed term,
  contracting worth it, b2b contract, permanent post, permanent job, contract or full time, contract vs full time,
  contract or employee, employee or contractor, contractor or employee, full time or contract, contract or perm,
  contract vs perm
travel: business trips, on site, on site with customers, travel for work, travel a lot, much travel, how much
  travel, with travel, travel in, travelling for work, engineer travel, travel as, travel, travelling, traveling,
  travels
remote: remote, remotely, work from home, working from home, wfh, home office, hybrid, digital nomad
from abroad: work remotely for a us company, for a us company, from my country, employer of record, foreign company,
  remote from, remotely from, work remotely from, remote job from, company in another, firm in another, us company,
  for a company abroad, for a foreign, from another country, for an american, usa company, for a usa company, work
  for a usa
first job: first job, entry level, first ml job, no experience, new grad, new grads, without experience, fresh
  graduate, first data job, get hired, getting hired, starting out, job search, applications, apply, applying, zero
  experience, never had a job, entry level jobs, junior jobs, junior posts, junior market, junior positions, fresh
  out of, recent graduate, hired without, first role, get a job, get a data job, land a job, land a data job, find a
  job, get an ai job, get an ml job, hard to get, hard to find, job hunt, job hunting, get my first, break in,
  landing a job, finding a job, getting a job, find work
side doors: stepping stone, easiest, easiest to get, easiest to break, easiest role, side door, foot in the door,
  gateway, leads in, when nobody hires, easy to get into, easiest way in, nobody hires beginners
experience paradox: want three years, requires 3 years, require 3 years, years of experience required, years
  required, apply without meeting, don t meet, dont meet, do not meet, all want, 3 years experience, underqualified
network: networking, referral, referrals, contacts, connections, cold message, cold email, reach out, reach hiring
  managers, my network, a network, network needed
overqualified: overqualified, take a pay cut, pay cut, lower job, take less, accept a lower, step down, downlevel,
  down level, lower salary, demotion, lower paying
the search: how many applications, job search duration, how long to find, finding a post, find a job take, search
  take, how long does a job search, months to find
internship: internship, internships, intern, interns, working student
layoffs: layoff, layoffs, laid off, fired, redundancy, redundancies, job loss, lost my job, job cuts, being cut,
  made redundant, severance, let go, getting cut, cutting jobs, axed
saturated: saturated, saturation, overcrowded, oversaturated, competitive, competition, crowded, too many people,
  flooded, are there too many, there are too many
bubble: bubble, burst, bursts, ai winter, funding dries up, overhyped, hype over, career risky, just hype, going to
  crash, ai crash, crash and
replace: replace, replaced, replaces, replacing, automate, automated, automates, take over, taken over, reduce need,
  made obsolete, killing, kill, will ai take, ai take, take my job, take our jobs, redundant, replaced by ai, take
  jobs, taking jobs, threatened, at risk, eliminate, eliminated, wiped out, automated away, by chatgpt, threat,
  disappear, disappearing, vanish, vanishing, shrinking, ai changing, changing the, impact of ai, ai affect, ai
  affecting, effect of ai, ai impact, do my job, does my job, do my work, better than me, obsolete by ai
safest: safe from ai, future proof, ai proof, safest, will last, least affected, survive ai, resilient, safe career
exposure: exposure, exposed, exposure index, applicability score, most exposed, affected by ai, most affected
learn to code still: learn to code, learning to code, still learn, still learn to program, learn to program, if ai
  writes, ai writes code, age of ai, learn python in the age
stress: burnout, burn out, burned out, burnt out, stress, stressful, work life balance, long hours, overtime,
  workload, toxic, weekend, weekends, holidays, vacation, nights, exhausting, exhausted, worn out, overworked,
  mental health, working hours, how many hours do, hours per day, tired of, drained
on call: on call, oncall, pager, night shifts
quit: quit, quitting, leave, leaving, unhappy, regret, hate my job, when to leave, time to leave, job hopping, stay
  in a job, should i stay, how long should i stay, how long to stay, stay at my, stay in my job, stay at a job,
  stick with my job
keep people: why do they leave, retention, retain, attrition, turnover, keep employees, people quit, people leave,
  keeps them
other field: leave the field, leaving data science, leave data science, leave tech, outside afterwards, career
  after, alternatives to data science, alternatives to, get out of data, out of tech, other careers
dull: boring, dull, monotonous, repetitive, tedious, interesting, is the work dull, fun
women: women, woman, female, females, gender, gender gap, pay gap, gender pay gap, diversity, girls, sexism, paid
  less, earn less, men and women
firms: startup, startups, start up, start ups, big tech, faang, consultancy, consultancies, scaleup, maang, big
  company, large firm, large company, consulting, in house, government ai jobs, public sector, big four, corporate,
  startup or big company, agency
where juniors: hire juniors, hires juniors, hire junior, graduate schemes, graduate scheme, juniors hired, graduate
  programme, graduate program, trainee, consultancies for juniors, hire beginners
countries: which country, which countries, what country, best country, best countries, by country, countries, in
  which country, country should i, where to move, where should i move, where do machine learning engineers earn
academia: academia, academic, postdoc, professor, tenure
lab: lab, labs, frontier lab, ai lab, research lab
management: management, manager track, people manager, individual contributor, ic, go into management, become a
  manager, lead a team, manage people, managing people, manager or ic, individual contributor or manager, vs
  engineering manager, or engineering manager, vs manager, or manager, engineer or manager, manager vs, staff or
  manager, lead an, leading an, leading a team, new manager, first time manager, become manager, manager of
promotion: promotion, promoted, get promoted, promote, stuck at mid, become staff, get to senior, reach senior,
  become senior, get to staff, reach staff, next level, mid to senior, senior to staff, to senior, to staff,
  promotion to senior, how to become staff
hiring: hire, hiring, recruit, recruiting, job spec, screen, hire for, employing
first hire: first hire, hire first, whom do i hire, who do i hire, first data hire, first ai hire, first hires,
  build a data team, who to hire, whom to hire, who should i hire, whom should i hire, hire ai engineer or, build a
  data team from scratch, first data person
choose candidates: assess candidates, screen candidates, candidate, candidates, applicant, assess, evaluate
  candidates, interview candidates, how to interview, design the interviews, structured interview, how do i
  interview, hiring for, vetting, to vet, vet candidates
advert: write a job ad, write job ad, job ad, write an advert, write the advertisement, job description template,
  job posting example, write a job description, writing a job description, write a posting, write a job posting
pay band: salary band, pay band, what must i pay, how much to offer, compensation benchmark, budget for
levelling: levelling, leveling, levelling matrix, level do i hire, junior or senior hire, career framework, career
  levels for, level people
team: team, team structure, team size, teams, first team, org chart, team composition, centralised or embedded,
  centralized, ratio of data engineers
sole person: first data person in, one person data team, only data person, alone in the company, first or only, team
  of one, one person team, only data guy, one man data team, sole, one person, only data
impostor: imposter, impostor, imposter syndrome, impostor syndrome, feeling lost, feel lost, not good enough,
  struggling as a, feel stupid, is it me, too dumb, too stupid, am i stupid, smart enough, not smart enough, feel
  dumb, too slow, not cut out, can t keep up, like a fraud, a fraud, being a fraud, found out
teaching: teach, teaching, students, pupils, lecturer, my class
become a teacher: become an instructor, become a trainer, teach ai for a living, data science instructor, corporate
  trainer
assess students: grading, exam in, homework, assess students, examine when, plagiarism
time: how long, months, how many months, how many hours, weeks, duration, quickly, fast, how fast, in a year, in one
  year, six months, 6 months, 3 months, three months, 90 days, 100 days, time does it take, timeline, time frame,
  timeframe
order: what order, learn first, in what order, order of learning, roadmap, what to learn first, where to start, what
  should i learn first, first step, order of topics, learning order
learning cost: cost to learn, cheapest way, learn for free, cost of becoming, for free, learn machine learning for
  free, how expensive is a, without spending, afford
which degree: which degree, what to study, what to major, which major, best degree, best major, major in, which
  subject, what should i study, computer science or statistics, study at university, what degree, subject should i
  study, degree good for, good degree for, right degree, degree useful, degree is best, degree helps, major, majors,
  majoring, cs or, stats or
ethics: ethical, ethics, moral, conscience, harm, military use
applicants: applicants, applicants per job, acceptance rate
cleaning: cleaning data, data cleaning, clean data, cleaning
ninety days: first ninety days, first 90 days, onboarding, first week, first weeks, probation, first months, first
  month, new job, 90 day plan, start a new job, start a new data job
curriculum: syllabus, what to teach, course teach, skills to teach, students learn, skills should i teach, course
  content, bachelor curriculum, teach in a course, teach in a, worth teaching, a curriculum, curriculum for,
  curriculum current, curriculum 2026, machine learning curriculum, learning curriculum, science curriculum, course
  cover, course should cover, course include
no degree: no degree, without a degree, without degree, without any degree, no college, without college, no
  university, without university, never went to college, dropout, drop out, high school, no bachelor, without a
  bachelor, don t have a degree, dont have a degree, degree less
leave academia: leaving academia, leave academia, phd to industry, postdoc to industry, academia to industry, out of
  academia, quit academia, academia to machine learning, postdoc leaving, phd to data
juniors: juniors, junior hiring, junior engineers, junior developers, junior hires
which fits: suits me, suit me, right for me, fits me, fit me, which career, for introverts, for extroverts, for
  people who, personality, which role should i, which role is, what job should i, what role should i, job should i
  choose, career should i choose, should i choose, suit someone, suits someone, what should i become
specialise: specialise, specialize, specialisation, specialization, generalist, niche, specialise in, specialize in"""
