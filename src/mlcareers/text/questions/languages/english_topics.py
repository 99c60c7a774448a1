"""Topics of the guides on learning and getting in, and what people write for them in English. __init__.py tells how."""

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
visa: visa, visas, h1b, h 1b, sponsorship, sponsor, sponsors, immigration, work permit, blue card, relocate,
  relocation, relocating, moving abroad, move abroad, abroad, skilled occupation list, green card, emigrate, skilled
  worker, skilled worker visa, points based, right to work, citizen, citizens, citizenship, security clearance,
  clearance
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
saturated: saturated, saturation, overcrowded, oversaturated, competitive, competition, crowded, too many people,
  flooded, are there too many, there are too many
where juniors: hire juniors, hires juniors, hire junior, graduate schemes, graduate scheme, juniors hired, graduate
  programme, graduate program, trainee, consultancies for juniors, hire beginners
countries: which country, which countries, what country, best country, best countries, by country, countries, in
  which country, country should i, where to move, where should i move, where do machine learning engineers earn
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
cleaning: cleaning data, data cleaning, clean data, cleaning
no degree: no degree, without a degree, without degree, without any degree, no college, without college, no
  university, without university, never went to college, dropout, drop out, high school, no bachelor, without a
  bachelor, don t have a degree, dont have a degree, degree less
juniors: juniors, junior hiring, junior engineers, junior developers, junior hires
which fits: suits me, suit me, right for me, fits me, fit me, which career, for introverts, for extroverts, for
  people who, personality, which role should i, which role is, what job should i, what role should i, job should i
  choose, career should i choose, should i choose, suit someone, suits someone, what should i become
specialise: specialise, specialize, specialisation, specialization, generalist, niche, specialise in, specialize in
"""
