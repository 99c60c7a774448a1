"""Words of questions in English: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.english_empty import EMPTY
from mlcareers.text.questions.languages.english_topics import TOPICS
from mlcareers.text.questions.languages.english_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: per hour, an hour, salary, salaries, wage, wages, pay, pays, paid, earn, earns, earning, earnings, income,
  compensation, remuneration, total compensation, tc, lpa, payscale, pay range, salary range, how much money, money,
  ctc, package, do they make, does one make, do you make, will i make, can i make, would i make, i earn
earned: how much does, how much do, how much can, how much would, how much should i pay
highest: highest paying, best paying, best paid, highest paid, top paying, highest salary, pays most, pays the most,
  pay the most, most money, earns most, earn most, earns the most, earn the most, makes the most, make the most
difference: difference, differences, differ, differs, different, compare, compared, comparison, versus, vs,
  distinction, distinguish, side by side, v, better than, worse than, harder than, easier than, torn between
way: become, becoming, get into, getting into, break into, breaking into, switch, switching, transition,
  transitioning, move into, moving into, moving from, moving to, move from, switch to, switch from, path, road map,
  route, pivot, pivoting, how to get, how do i get, enter, entering, start as, into, career path, career change,
  changing career, change career, career switch, retrain, retraining, how to start
after: after, next step, next steps, leads to, lead to, what next, become after, exit options, move on from, exit
  opportunities, exit opportunity, exits
need: need, needs, needed, require, required, requires, requirement, requirements, necessary, must, mandatory, have
  to, essential, prerequisite, prerequisites, enough, sufficient, matter, matters, important, useful
worth: worth, worth it, worthwhile, valuable, value, pay off, recognised, recognized, good enough, respected, waste
  of money, waste of time, worth the money, worth the time, throwing money
still: still, dead, dying, obsolete, outdated, relevant, declining, going away, dead end
learn: learn, learning path, study, studying, course, courses, tutorial, tutorials, book, books, best way to learn,
  order to learn, material, resources, lessons, teach myself, topics
skills: skill, skills, skill set, skillset, tech stack, tools, technologies, competencies, abilities, knowledge
demanded: in demand, most in demand, sought after, wanted, popular, hottest, trending, most common
outlook: demand, growth, growing, grow, future, outlook, prospects, job market, market, hiring trends, openings,
  opening, vacancies, recover, recovery, projection, projections, forecast, trend, trends, booming, boom, decline
count: how many, number of, headcount, how big, size of
share: share, percentage, percent, proportion, fraction, ratio
level: ladder, levels, level, seniority, career ladder, career progression, progression, rung, rungs, above, grade
years: years until, years of experience, how many years, years experience
definition: what is, what are, what does mean, mean, means, meaning, define, definition, explain, real job, actual
  job
duties: what does do, duties, duty, responsibilities, tasks, daily work, day in the life, day to day, daily, all
  day, typical day, job description, job advert, do all day, what do
certificate: certificate, certificates, certification, certifications, cert, certs, certified, exam, exams,
  credential, credentials, badge
expired: expired, expire, expires, expiry, renew, renewal, retired, retire, retiring, discontinued, replacement,
  replaced by, successor, valid, validity, never expires
cost: cost, costs, price, fee, fees, expensive, cheap, cheapest, free
jobs: which jobs, which job, what jobs, which careers, what career, which role, which roles, what roles, best
  career, best job, best jobs
without: without, no, not needing, don't need, dont need, avoid, hate, not like, zero, little, do not need, don t
  need, doesn t need, does not need, not require, do not require, don t require, no need, not need
coding: coding, code, programming, program, writing code, programmer, programming language, programming languages,
  coding language
maths: math, maths, mathematics, calculus
degree: degree, degrees, university, college, bachelor, bachelors, education, educated, diploma, graduate degree,
  computer science degree, cs degree, undergraduate, bsc, academic degree, formal education, college degree, law
  degree, arts degree
fair: fair, underpaid, overpaid, paid enough, fair pay, paid fairly, reasonable, lowballed
offer: offer, offers, offered, job offer, lowball
industries: industries, industry, sector, sectors, domains
cities: cities, city, which city, towns
employers: employers, employer, companies, company, who hires, who hire, hires, who hires me, who would hire, will
  hire me
time management: time management
world: world, worldwide, global, globally, in the world
posting: posting, postings, job posting, job postings, advert, adverts, job ads, advertisements
certain: guarantee, guaranteed
attractive: good career, attractive, good choice, right choice, fulfilling, happy, satisfaction, is it worth
  becoming
misconception: myth, myths, misconception, misconceptions
negative: should i not, why not
time spent: how much time is spent, time is spent, time spent, spend time, spend their time, spend most of their
  time, how much of the time
against: bad career, such a bad, reasons not to, why not become, downsides, downside, disadvantages, drawbacks,
  cons, dark side, worst part, worst thing, hate being, should not become, shouldn t become, overrated, bad job, bad
  choice, pros and cons, think twice
just: just, only, nothing but, same as, the same, the same thing, another name for, a fancy name for, merely,
  rebranded
social: like people, people more than, more with people, talk to people, with people, people person, extrovert,
  introvert
ai tools: copilot, copilots, chatgpt, chat gpt, claude, gpt, coding agents, ai assistants, ai assistant, ai tools,
  genai tools, ai agents doing
more pay: who earns more, who makes more, earn more, make more, earns more, makes more, pays more, makes more money,
  make more money, better paid, pays better, pay better, paid more
recruiter: hiring manager, hiring managers, recruiter, recruiters, talent acquisition
{TOPICS.strip()}
{WORK.strip()}
"""

REFUSED = """
medicine: doctor, medicine, medication, pill, pills, dose, symptom, symptoms, disease, cancer, pregnant, pregnancy,
  antidepressants, ibuprofen, vaccine, headache, therapy, diagnosis, surgery
law: sue, lawsuit, lawyer, attorney, court, illegal, legal, appeal, denied, non compete, noncompete, tax, taxes,
  deduct, contract law, employment law, labour law, invoices
abuse: fuck, fucking, shit, idiot, idiots, stupid, bitch, asshole, moron, bastard, dumb
finance: invest in, investing in, invest, stock market, crypto, bitcoin, mortgage, life insurance, car insurance,
  stocks to buy, best stocks, retirement fund, pension fund
facts: who founded, who invented, who owns, who is the ceo, who created, who won, net worth, capital of,
  who is the head of
order: write me, tell me a joke, translate, draw, generate me, summarize this, summarise this, write a function,
  write a program, write code for, compose, poem, fix, debug, recipe
"""
