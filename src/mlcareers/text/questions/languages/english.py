"""Words of questions in English: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: per hour, an hour, salary, salaries, wage, wages, pay, pays, paid, earn, earns, earning, earnings, income,
  compensation, remuneration, total compensation, tc, lpa, payscale, pay range, salary range, how much money, money,
  ctc, package
earned: how much does, how much do, how much can, how much would, how much should i pay
highest: highest paying, best paying, best paid, highest paid, top paying, highest salary, pays most, pays the most,
  pay the most, most money, earns most, earn most, earns the most, earn the most, makes the most, make the most
difference: difference, differences, differ, differs, different, compare, compared, comparison, versus, vs,
  distinction, distinguish, side by side
way: become, becoming, get into, getting into, break into, breaking into, switch, switching, transition,
  transitioning, move into, moving into, moving from, moving to, move from, switch to, switch from, path, roadmap,
  road map, route, pivot, pivoting, how to get, how do i get, enter, entering, start as, into, career path, career
  change, changing career, change career, career switch, retrain, retraining, how to start
after: after, next step, next steps, leads to, lead to, what next, become after, exit options, move on from
need: need, needs, needed, require, required, requires, requirement, requirements, necessary, must, mandatory, have
  to, essential, prerequisite, prerequisites, enough, sufficient, matter, matters, important, useful
worth: worth, worth it, worthwhile, valuable, value, pay off, recognised, recognized, good enough, respected
still: still, dead, dying, obsolete, outdated, relevant, declining, going away, dead end
learn: learn, learning path, study, studying, course, courses, tutorial, tutorials, book, books, curriculum,
  syllabus, learn first, best way to learn, order to learn, material, resources, lessons, teach myself, topics
soft skills: soft skills, soft skill, people skills, interpersonal skills
skills: skill, skills, skill set, skillset, tech stack, tools, technologies, competencies, abilities, knowledge
demanded: in demand, most in demand, sought after, wanted, popular, hottest, trending, most common
outlook: demand, growth, growing, grow, future, outlook, prospects, job market, market, hiring trends, openings,
  opening, vacancies, recover, recovery, projection, projections, forecast, trend, trends, booming, boom, decline
count: how many, number of, headcount, how big, size of
share: share, percentage, percent, proportion, fraction, ratio
level: ladder, levels, level, promotion, promoted, get promoted, seniority, career ladder, career progression,
  progression, rung, rungs, above, grade
titles: job title, job titles, titles
years: years until, years of experience, how many years, years experience
definition: what is, what are, what does mean, mean, means, meaning, define, definition, explain, real job, actual
  job
duties: what does do, duties, duty, responsibilities, tasks, daily work, day in the life, day to day, daily, all
  day, typical day, job description, job ad, job advert, do all day, what do
certificate: certificate, certificates, certification, certifications, cert, certs, certified, exam, exams,
  credential, credentials, badge
expired: expired, expire, expires, expiry, renew, renewal, retired, retire, retiring, discontinued, replacement,
  replaced by, successor, valid, validity, never expires
cost: cost, costs, price, fee, fees, expensive, cheap, cheapest, free
jobs: which jobs, which job, what jobs, which career, which careers, what career, which role, which roles, what
  roles, best career, best job, best jobs, suits me, suit me, for me
without: without, no, not needing, don't need, dont need, avoid, hate, not like, zero, little, do not need, don t
  need, doesn t need, does not need, not require, do not require, don t require, no need, not need
coding: coding, code, programming, program, writing code, programmer
maths: math, maths, mathematics, calculus
degree: degree, degrees, university, college, bachelor, bachelors, education, educated, diploma, graduate degree,
  computer science degree, cs degree, undergraduate, bsc
masters: master, masters, master degree, msc, postgraduate
phd: phd, ph d, phds, doctorate, doctoral, doctor of philosophy
bootcamp: bootcamp, bootcamps, boot camp, job guarantee
selftaught: self taught, selftaught, self study, autodidact, by myself, on my own
interview: interview, interviews, interviewing, interviewer, interview questions, interview rounds, onsite,
  screening
leetcode: leetcode, leet code, coding challenge, coding test, whiteboard, algorithms round
system design: system design
take home: take home, takehome, take home assignment, home assignment, assignment
portfolio: portfolio, portfolios, side project, side projects, kaggle, github projects, github profile, personal
  projects, projects, github, showcase
cv: cv, resume, resumes, curriculum vitae, cover letter, linkedin profile
negotiation: negotiate, negotiating, negotiation, counter offer, counteroffer
fair: fair, underpaid, overpaid, paid enough, fair pay, paid fairly, reasonable, lowballed
offer: offer, offers, offered, job offer, lowball
equity: equity, stock, stocks, rsu, rsus, options, stock options, bonus, bonuses, sign on
visa: visa, visas, h1b, h 1b, sponsorship, sponsor, sponsors, immigration, work permit, blue card, relocate,
  relocation, relocating, moving abroad, move abroad, abroad, skilled occupation list, green card, emigrate
age: age, old, older, too old, too late, over 40, over 50, mid career, late start, ageism, at 30, at 35, at 38, at
  40, at 42, at 45, at 48, at 50, at 52, at 55, at 58, at 60, in my thirties, in my forties, in my fifties, in my
  30s, in my 40s, in my 50s, late thirties, retirement age
returning: career break, returning, after a break, parental leave, maternity, maternity leave, gap year, career gap,
  comeback
parttime: part time, parttime, reduced hours, four day week, while working, beside a job, alongside work, evenings
freelance: freelance, freelancer, freelancing, freelancers, contractor, contracting, contract work, self employed,
  day rate, day rates, hourly rate, hourly rates, consulting rate, gig, gigs, daily rate
remote: remote, remotely, work from home, working from home, wfh, home office, hybrid, digital nomad
first job: first job, entry level, first ml job, no experience, new grad, new grads, without experience, fresh
  graduate, first data job, get hired, getting hired, starting out, job search, applications, apply, applying,
  rejected
internship: internship, internships, intern, interns, working student
layoffs: layoff, layoffs, laid off, fired, redundancy, redundancies, job loss, lost my job
saturated: saturated, saturation, overcrowded, oversaturated, competitive, competition, crowded, too many people,
  bubble
replace: replace, replaced, replaces, automate, automated, automates, take over, taken over, safe from ai, reduce
  need, made obsolete, future proof, ai proof, killing, kill, will ai take, ai take, take my job, take our jobs,
  take jobs, taking jobs, threatened, at risk
stress: burnout, burn out, burned out, stress, stressful, work life balance, long hours, overtime, workload, toxic,
  weekend, weekends, holidays, vacation, nights
on call: on call, oncall, pager, night shifts
quit: quit, quitting, leave, leaving, unhappy, regret, hate my job, boring, dull
women: women, woman, female, gender, gender gap, pay gap, gender pay gap, diversity
industries: industries, industry, sector, sectors, domains
firms: startup, startups, start up, start ups, big tech, faang, consultancy, consultancies, scaleup, banks
countries: which country, which countries, what country, best country, by country, countries, in which country
cities: cities, city, which city, towns
employers: employers, employer, companies, company, who hires, who hire, hires
academia: academia, academic, postdoc, professor, leaving academia, tenure
lab: lab, labs, frontier lab, ai lab, research lab
management: management, manager track, people manager, individual contributor, ic, go into management
hiring: hire, hiring, vet, vetting, recruit, recruiting, assess candidates, screen candidates, candidate,
  candidates, first hire, job posting, job spec, screen
team: team, team structure, team size, teams, first team, org chart, team composition
teaching: teach, teaching, students, bachelor curriculum
time: how long, months, how many months, how many hours, hours a week, weeks, duration, quickly, fast, how fast, in
  a year
ethics: ethical, ethics, moral, conscience, harm, military use
applicants: applicants, applicants per job, acceptance rate
world: world, worldwide, global, globally, in the world
cleaning: cleaning data, data cleaning, clean data, cleaning
ninety days: first ninety days, first 90 days, onboarding, first week, probation
posting: posting, postings, job posting, advert, red flags, red flag, read a posting
certain: guarantee, guaranteed
attractive: good career, bad career, attractive, good choice, right choice, fulfilling, happy, satisfaction, is it
  worth becoming
misconception: myth, myths, misconception, misconceptions
negative: should i not, why not
"""

REFUSED = """
medicine: doctor, medicine, medication, pill, pills, dose, symptom, symptoms, disease, cancer, pregnant, pregnancy,
  antidepressants, ibuprofen, vaccine, headache, therapy, diagnosis, surgery
law: sue, lawsuit, lawyer, attorney, court, illegal, legal, appeal, denied, non compete, noncompete, tax, taxes,
  deduct, contract law, invoices, law
abuse: fuck, fucking, shit, idiot, idiots, stupid, bitch, asshole, moron, bastard, dumb
order: write me, tell me a joke, translate, draw, generate me, summarize this, summarise this, write a function,
  write a program, write code for, compose, poem, fix, debug, recipe
"""

EMPTY = """
2024 2025 2026 2027 a able about abroad absolutely accelerate accept accepting achieve across actual actually ad ads
advance advanced advancement advantage advantages advert advice affect affects afford affordable afraid again
against ago alike all almost alone along already alright also alternative alternatives although always am among
amongst amount an and annual annually another answer answers any anybody anymore anyone anything approximately are
area areas aren around as ask asked asking at attainable average avoid avoiding away awful b back background bad
base based basic basically basics be because been before beginner beginners being believe belong belongs below
benefit benefits beside besides best better between beyond big bigger bit boost boring boss bosses both brand brief
bring build building built business but by called came can cannot cant career careers certain challenge challenges
chance chances change changed changes changing check checking child children choice choose chooses choosing cities
city claim claims client clients colleague colleagues come comes coming common commonly communicate communicating
community company compared complete completely conference conferences confused cons consider considered considering
contain cool core corporate could couldn countries country cover coworker coworkers create creating culture current
currently customer customers d daily day days deal dealing decent decide decision deep deeply definitely demanding
depend depends desk detailed did didn disadvantage disadvantages do doable documentation does doesn doing don done
doomed down downside downsides dull during each early easier easiest easily easy either else employ employed
employee employees employment employs enjoy enterprise entire entirely environment equal especially even evening
event events eventually ever every everybody everyone everything evidence exact exactly example examples except
exciting exist exists expect expected expensive experience experienced explain explaining extrovert fail failed
failing fallback false family famous far fast faster fastest favorite favourite feasible feel feels few field fields
figure figures find finding fine first fit fits focus focused focusing folks follow following for foundation
foundations fresh friend friends from frontier full fully fun fundamental fundamentals further gave general
generalist generalists generally get gets getting give given gives go goal goals goes going gone good got graduated
graduating great gross group groups grow guess guy had half handle hands happen happened happens hard harder hardest
has have having he hear heard heavy help her here hero high higher him hired hires his holiday holidays home honest
honestly hope hot hour hours how however hype hyped i idea ideal ideally ideas if ignore ignoring im impact
impressive improve improving in include includes including individual industry inside instead interested interesting
intermediate intro introduction introvert involve involved involves is isn isnt issue issues it its ive job jobs
join joining just keep kid kids kind kinds know knowing known knows lack lacking large last late later lead leading
learnable learned least leave legit less let life light lightly like likely likes list live living ll local located
long longer look looking looks lost lot lots love low lower luck lucky lucrative m made main mainly mainstream make
makes making manage manageable managing many max maximum may maybe me mean meaning meaningful median meeting
meetings meetup meetups mentor mentoring mentors might min mind mine minimum miss missing mission mistake mistakes
modern moment month monthly more morning most mostly move moved moves moving much my myself name named near nearby
nearly needing net network networking never nevertheless new newbie newcomer newest newly next nice niche nobody non
none nontechnical nor normal normally not nothing now nowadays number numbers of off offered office offline often ok
okay oldest on once one ones online only open opinion opportunities opportunity option or other others otherwise our
out outside over overrated overseas overview own paced parents part particular parts pass passing paying people per
perhaps perk perks person personally phase pick piece pieces place places plan planning plans please plus point
pointless points poor popular position positions possible possibly practical practically practice prefer preferred
preferring preparation prepare preparing present pretty probably problem problems product products profession
professional professionals profitable progress project projects proof pros proven purpose put putting question
questions quick quite range rare rather re reach reaching read reading ready real realistic realistically really
reason reasons receive recent recently recommend recommendation recommendations recommended refuse refusing region
replaceable required resident respected rewarding rich right risk risks risky role roles rookie rough roughly rumor
rumours run running s safe said same saw say saying says scam scared scratch second see seem seems seen self send
serious seriously setup several shall she short should shouldn show shows side sides similar simple simplest simply
since skip slow slowly small so social solid some somebody someday someone something somewhere soon sort source
sources speak speaking specialisation specialise specialists specialization specialize specific spend spending spent
stack stage stakeholders stand standard stands start started starting state statistic statistics stay step steps
strong struggle struggling stuck studied succeed success successful such suggest suggestion suitable summary sure
switched t take taken takes taking talk teachable tech technical technically technology tell terrible than thank
thanks that the their them themselves then theory there these they thing things think thinking this those though
thought thoughts through thus time times tips title to today together told tonight too took tooling top total
totally tough toughest toward towards train training travel travelling tried trouble true truly truth try trying two
type types typical typically under underrated understand understanding unemployed unemployment unknown unless unsure
until up upon upside us use used useful useless user users using usual usually vacation valuable values various ve
very via want wanting wants was wasn waste wasted way ways we weak week weekend weekends weekly weeks well went were
what whatever whats when where wherever whether which while who whoever whole whom whose why will willing wish with
within won wonder wondering wont work worked worker workers working works worried worries worry worse worst
worthless worthwhile would wouldn write writing wrong year yearly years yes yesterday yet you young youngest your
youre yourself zero
"""
