"""Topics of the guides on work, and what people write for them in English. __init__.py tells how it is read."""

WORK = """negotiation: negotiate, negotiating, negotiation, counter offer, counteroffer, ask for more money
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
layoffs: layoff, layoffs, laid off, fired, redundancy, redundancies, job loss, lost my job, job cuts, being cut,
  made redundant, severance, let go, getting cut, cutting jobs, axed
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
ethics: ethical, ethics, moral, conscience, harm, military use
applicants: applicants, applicants per job, acceptance rate
ninety days: first ninety days, first 90 days, onboarding, first week, first weeks, probation, first months, first
  month, new job, 90 day plan, start a new job, start a new data job
curriculum: syllabus, what to teach, course teach, skills to teach, students learn, skills should i teach, course
  content, bachelor curriculum, teach in a course, teach in a, worth teaching, a curriculum, curriculum for,
  curriculum current, curriculum 2026, machine learning curriculum, learning curriculum, science curriculum, course
  cover, course should cover, course include
leave academia: leaving academia, leave academia, phd to industry, postdoc to industry, academia to industry, out of
  academia, quit academia, academia to machine learning, postdoc leaving, phd to data
"""
