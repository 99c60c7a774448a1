"""Outlook, counts, levels, what a thing is and what one does, as English says it. __init__.py tells how it is read."""

FIGURES = """
outlook: demand, growth, unemployment, unemployment rate, growing, grow, future, outlook, prospects, job market,
  market, hiring trends, openings, opening, vacancies, recover, recovery, projection, projections, forecast, trend,
  trends, booming, boom, decline, job prospects, career prospects, job outlook, future of, in the future, have a
  future, has a future, any future, enough jobs, how many openings, picking up, pick up again, bounce back, bouncing
  back, getting worse, getting better, slump, slowdown, downturn, recession, job market dead, market dead, market bad,
  market so bad, market is bad, market is terrible, market like, state of the market, market right now, market in
  2026, hiring freeze, hiring freezes, hiring slowing, hiring down, hiring slowed, expanding, next decade, fastest
  growing, job growth, growth rate, how fast are, how fast is, how quickly are, how quickly is, future scope, career
  scope, scope in future, have scope, has scope, good scope, any scope, more scope, better scope, much scope, is there
  scope, scope of data science, scope of ai, scope of machine learning, crash in hiring, employment growth, will there
  be jobs, jobs in the future, future jobs, hiring slump, slump over, slump in, is the slump, market over, hiring is
  back, hiring coming back, hiring come back, is hiring back, hiring back, market turned, market turning, pick up
  soon, recover soon, better next year, worse next year, next year or, tide turned, tide turning, thaw, thawing,
  frozen market, dry spell, dried out, gold rush over, party over, party is over, good days over, heyday, job demand,
  current demand, rising demand, falling demand, hiring demand, hiring market, labour market, labor market, employment
  market, jobs market, employment outlook, employment prospects, future prospects, long term prospects, job chances,
  job opportunities, career opportunities, employment opportunities, work opportunities, opportunities in,
  opportunities for, opportunities as, chances of employment, chances on the, employability, employable in the future,
  state of the industry, state of the field, state of hiring, state of play, state of things, how is the market, how s
  the market, how is hiring, how s hiring, market outlook, market trend, market trends, market forecast, market
  growth, industry growth, industry outlook, sector growth, field growing, field shrinking, field dying, shrinking
  field, growing rapidly, growing quickly, growth prospects, growth potential, upward trend, downward trend, trending
  up, trending down, going up, going down, ups and downs, rise and fall, on the increase, in freefall, free fall,
  cooled, cooling off, cooling down, slowed down, slowing down, slows down, slow market, weak market, tough market,
  hard market, brutal market, rough market, terrible market, awful market, horrible market, dire market, market is
  dire, market is awful, market is brutal, market is rough, market is tough, market is slow, market is hard, market is
  dead, market is dying, market is saturated now, market recover, market bad right now, market look like, market looks
  like, job situation, jobs situation, employment situation, hiring situation, job climate, job landscape, hiring
  landscape, hiring climate, career landscape, crystal ball, in five years, in ten years, in 5 years, in 10 years, in
  20 years, in twenty years, five years from now, ten years from now, 5 years from now, 10 years from now, years from
  now, next five years, next ten years, next few years, next couple of years, next 5 years, next 10 years, next year,
  coming years, years to come, by 2027, by 2028, by 2029, by 2030, by 2031, by 2032, by 2033, by 2034, by 2035, in
  2030, in 2035, in the long run, in the long term, long term future, near future, foreseeable future, days ahead,
  ahead of us, road ahead, what lies ahead, lies ahead, what awaits, looking ahead, hold for, bright future, bleak,
  future bright, future bleak, future is bright, promising, unpromising, gloomy, gloom, doom and gloom, grim, looks
  grim, looking grim, rosy, sunny side, jobs out there, jobs available, available jobs, vacant positions, vacant
  posts, number of vacancies, job vacancies, job openings, job opening, any openings, any vacancies, any jobs, jobs
  for us, bottomed out, bottom out, hit bottom, rock bottom, rebound, rebounding, rebounded, upturn, upswing,
  downswing, turnaround, turn around, turned around, come round, boom or bust, boom and bust, boom times, golden age,
  golden days, glory days, good times over, hay day, drying up, tightening, tighten, contraction, contracting market,
  job cuts ahead, stagnate, stagnated market, flat market, lull, uptick, surge, surging, soar, soaring, skyrocket,
  skyrocketing, plummet, plummeting, plummeted, plunged, nosedive, nosedived, tanking, tanked, dropping off a cliff,
  fell off a cliff, took off, rapid growth, strong growth, slow growth, negative growth, job losses forecast,
  predicted growth, projected growth, expected growth, bls, bureau of labor statistics, jobs come back, jobs coming
  back, roles come back, roles coming back, hiring after covid, market after covid, since covid, sustainable career,
  sustainable as a career, sustainable long term, sustainable in the long, career sustainable, how sustainable,
  sustainability of a career, futureproof career, long term viability, long term viable, viable long term, viable
  career, career longevity, postings fall, postings falling, postings fell, postings have fallen, postings rise,
  postings rising, postings rose, postings grow, postings growing, postings drop, postings dropping, postings dropped,
  postings decline, postings declining, postings declined, postings go up, postings go down, postings up, postings
  down, postings are up, postings are down, postings shrink, postings increase, postings decrease, postings recover,
  postings recovering, fewer postings, fewer job postings, more postings, fewer ads, fewer job ads, fewer vacancies,
  more vacancies, vacancies fall, vacancies falling, vacancies drop, vacancies rise, vacancies rising, ads fall, ads
  rise, ads falling, ads rising, listings fall, listings falling, listings drop, listings rise, listings rising, fewer
  listings, openings fall, openings drop, openings rise, openings shrink, fewer openings, more openings, roles grow,
  roles growing, roles grow most, roles growing most, jobs grow, jobs grow most, jobs growing, jobs growing most, grow
  most, grows most, growing most, grow the most, growing the most, grow fastest, grows fastest, grows the most, rise
  and ml, fall but ml, rise but tech, fall but ai, long term bet, good bet, bad bet, smart bet, best bet for the,
  solid bet, worth betting on, bet on, betting on, bet your career, yoy, year over year, drop in postings, drop in
  roles, job report, jobs report, openings numbers
count: how many, number of, headcount, how big, size of, how many people work, how many are there, how many exist,
  total number, how many of us, how many folks, how many work as, people work as, folks work as, number of people,
  number of jobs, number of posts, number of openings, how large is the workforce, workforce, size of the workforce,
  size of the profession, how big is the profession, how large is the profession, how many people are, how many people
  become, how many work in, how many of them, how numerous, how many positions, how many posts, how many
  practitioners, how many professionals, number of practitioners, number of professionals, total amount of, amount of
  people, amount of jobs, what number of, population of, size of the field, how large is the field, how big is the
  workforce, employed as, employed in
share: share, percentage, percent, proportion, fraction, ratio, what part of, what portion of, portion, majority, one
  in ten, out of ten, how large a share, what share, in surveys, surveys say, survey says, developer survey, stack
  overflow survey, kaggle survey, surveys show, survey results, statistically, how common is it, how common are, how
  usual, one out of, one in five, one in three, one in four, half of all, two thirds, a third of, a quarter of, how
  large a part, one post in, every second, every third, every tenth, what fraction of, how large the share, what
  portion, per cent, what per cent, what percent, what percentage, which percentage, which fraction, which proportion,
  rate of people, what rate of, how many in every, how many out of, how many per cent, how many percent, one in every,
  one in two, one in twenty, one in a hundred, nine out of ten, 9 out of 10, out of every, out of a hundred, vast
  majority, the majority of, minority of, small minority, most or some, few or many, most or few, more than half, less
  than half, over half, under half, at least half, half of them, half the, a third, a quarter, three quarters, a
  fifth, a tenth, breakdown of, break down by, broken down by, split between, how widespread, how prevalent,
  prevalence, how frequent, how rare, how unusual, how typical is, is it common, is it usual, is it rare, is it
  normal, is it typical, is it unusual, is it uncommon, are they common, common for, uncommon for, common to have,
  likelihood, how likely, the odds, odds of, what are the odds, what are the chances, chances of, probability, success
  rate, success rates, hit rate, placement rate, pass rate, dropout rate, in what share of, in how many, according to
  figures, according to statistics, any statistics, any stats, stats on, statistics on, figures on, numbers on, data
  on how many, in percents, in percentages, as percentages, percentage breakdown, breakdown in percent, percent of job
  ads, percent of postings, percent of job postings, percentage of job ads, percentage of postings, percentage of job
  postings, share of job ads, share of postings, share of job postings, share of adverts, proportion of job ads,
  proportion of postings, fraction of job ads, fraction of postings, market share of, share of data scientists
level: ladder, levels, level, seniority, career ladder, career progression, progression, rung, rungs, above, grade,
  hierarchy, job hierarchy, job grades, tiers, ranks, career stages, career steps, steps of the career, junior mid
  senior, stages of the career, order of titles, grades of, job levels at, rank, ranked above, ranked below, below
  senior, below lead, above principal, step above, a step above, step below, a step below, next up, pecking order,
  chain of command, tier, levels of seniority, tracks and levels, titles in order, career rungs, next rung up, top of
  the ladder, top rung, mid level mean, junior mean, senior mean, lead mean, staff mean, principal mean, entry mean,
  what is mid level, how junior, which level is
years: years until, years of experience, how many years, years experience, how long until senior, years to senior,
  years to become senior, years before senior, years to reach, years at each level, years per level, years does it
  take to, how many years of experience, number of years, years of work, years of practice, years to become, years to
  get to, years to lead, years to staff, years to principal, years till senior, years in before, years as a junior,
  years as junior, years at junior, years at mid, how long until lead, how long to senior, how long to become senior,
  how long before senior, how long till senior, how long as a junior, how long is one junior, how long does one stay,
  time in level, time at level, time in grade, yoe, experience counts as senior, considered senior after, senior after
definition: what is, what are, what does mean, mean, means, meaning, define, definition, explain, real job, actual
  job, translate to, translates to, translates into, equivalent of, equivalent to, stand for, stands for, refer to,
  refers to, is meant by, what s meant by, what s, whats, what exactly is, what exactly are, what actually is, what
  really is, what even is, what even are, what on earth is, what the heck is, wtf is, what precisely, sense of the, in
  plain english, in plain words, in plain language, in simple terms, in simple words, in layman s terms what, in a
  nutshell, in short what, in one sentence, in a few words, short explanation, simple explanation, quick explanation,
  explanation of, explanation for, clarify, clarification, clear up what, spell out, describe what, tell me what a,
  tell me what an, supposed to mean, that mean, does that mean, do they mean, did they mean, mean exactly, meant by,
  abbreviation for, abbreviation of, acronym for, short for, full form, long form of, interpretation of, synonym for,
  synonym of, other word for, another word for, another term for, other name for, other names for, also known as, aka,
  also called, known as, called as, be called, it called, they called, jargon for, term for, the term, terminology,
  nature of, concept of, notion of, gist, the gist, essence of, in essence
duties: what does do, duties, duty, responsibilities, tasks, daily work, day in the life, day to day, daily, all day,
  typical day, job description, job advert, do all day, what do, do you do, do they do, do every day, do each day, do
  day to day, actually do, really do, do daily, normal day, normal week, normal working day, average day, average
  week, regular day, typical week, typical working day, working day, workday, work day, day at work, a day in,
  ordinary day, job involve, job involves, job consist of, role involve, role entail, job entail, job look like, work
  look like, day look like, days look like, week look like, responsible for, in charge of, spend their day, spend your
  day, spend the day, daily routine, do for work, do at work, do for a living, does the work look like, what do they
  do, what do you do, what does one do, what does it involve, what does it entail, what does the job, what does the
  role, what does the work, what is it like, what s it like, what is the work, what is the job, what does your day,
  what does a day, involve doing, involves doing, what s involved, what is involved, is involved in, job content, job
  contents, content of the job, content of the role, role description, role descriptions, job specification, job
  profile, job profiles, job role, job roles of, roles and responsibilities, responsibility, key responsibilities,
  main responsibilities, main duties, main tasks, key tasks, typical tasks, usual tasks, everyday tasks, everyday
  work, daily schedule, routine, schedule of, typical work, actual work, real work, actual day, real day, an actual
  day, working life, work life of, life of a, life of an, life as a, life as an, life like as, working as one, behind
  the scenes, behind closed doors do, in practice do, what goes on, nuts and bolts, nitty gritty, ins and outs, how do
  they spend, how do you spend, how they spend, how is the day, how is a day, spend their time on, spend your time on,
  spend time on, spend most time, spend the most time, spends most of, spends his day, spends her day, hour by hour,
  morning to evening, nine to five of, 9 to 5 of, from 9 to 5, entails doing, actually doing, busy with, busy doing,
  occupied with, scope of the role, scope of work, remit, purview, mandate of, function of a, function of an, purpose
  of a, purpose of an, role of a, role of an, job of a, job of an, work of a, work of an, do on the job, do in the
  job, do in that job, do in this job, do in this role, do in that role, do at a company, do in a company, do at a
  bank, do at a startup, do in a startup
"""
