"""Topics of the guides for those who hire and lead teams, as English says them. __init__.py tells how it is read."""

LEADING = """
hiring: hire, hiring, recruit, recruiting, job spec, screen, hire for, employing, staff up, fill the position, fill
  this role, fill the role, fill a role, fill the vacancy, find candidates, attract talent, attract candidates,
  attract data scientists, attract engineers, attract ml engineers, can t fill, vacant for, source candidates,
  sourcing candidates, find good engineers, find good people, find data scientists, find ml engineers, struggle to
  find, struggling to find, take on an engineer, take on people, taking on people, bring in a data, bring someone in,
  grow our team, grow the team, growing our team, set up an ai team, set up an ml team, where do we find, where can we
  find, how do we find, how do we attract, how can we attract, find us a, need to hire, headhunt, poach from, poach
  engineers, poach data
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
  in, who to bring in, bring in first, bring on first, which role first, which roles first, who do we need first, who
  first, should we get, should we bring, do we bring in, someone who builds, somebody who builds, who would you hire,
  who would you bring, one person for data, just one person, only one person, afford one, afford only one, one salary
  for, first data employee, first employee for data, first ai employee, first person for data, someone for our,
  somebody for our, bring in an, bring in a, take on a data, take on an ai, take on an ml, take on an analyst, or one
  employee, or an employee, agency or hire, agency or employee, hire or outsource, outsource or hire, in house or
  outsource, outsource our, outsource ai, outsource the, outsourcing or hiring, freelancer or employee, contractors or
  one, buy or hire, consultants or hire, consultancy or hire, our startup s first, our company s first, our firm s
  first, our team s first, my startup s first, my company s first, company s first data, startup s first data, first
  data scientist for our, first analyst for our, first engineer for our, startup get a, startup get an, startup get
  its first, company get a, company get an, get its first, get our first, hire its first, hire our first, hire their
  first, when should a startup, when should a company, when should we hire, when do we hire, when does a startup, when
  does a company, when do startups, startup bring in, startup bring on, need its first, need our first, too small for
  a, big enough for a, justify a data, justify hiring, justify an analyst, should our company get, should our company
  bring, should our startup get, should my startup get, should my company get, should our firm get, should our company
  have a, should our startup have a, should our company have an, when should i hire, when should i hire a, when do i
  hire, when do i hire a, when to hire, when to hire a, when to hire an, when to hire our, when to hire my, when can
  we hire, when is it time to, when is the time to, time to hire, time to hire a, right time to hire, when does it
  make sense, makes sense to hire, make sense to hire, too soon to hire, too early for a data, too early for an ai,
  should i hire a, should i hire an, should i hire a data, should we hire a data, should a manager hire, should my
  team hire, should our team hire, does my company need a, does our company need a, does my startup need, does our
  startup need, does my business need, does our business need, does a company need, does a startup need, does a small
  company need, does a small business need, do small companies need, do small businesses need, do we need a data, do
  we need an ai, do we need an ml, do we even need a, do i need a data, do i need an ai engineer, when does a company
  need, when does a startup need, when do we need a, when do we need our, when do i need a, when is it time for, is it
  time for a, time for a data, time for an ai, time for a first, time for our first, time to get a, time to bring in,
  time to employ, need a data person, need a data guy, get a data person, get a data guy, have a data person, hire a
  data guy, a data person yet, a data person or, employ a data, employ an ai, employ an ml, should we employ, should i
  employ, should we take on, should i take on, big enough to need, large enough to need, too small to need, small
  enough to do without, at what size does, at what size do, at which size do, at which size does, at what point does
  a, at what point do we, at what point should a, at what point should we, at what stage does a, at what stage do we,
  at what stage should a, at what stage should we, whom do we take, who do we take, whom should we take, who should we
  take, whom do we need, whom do we get, whom should we get, who should we get, which person first, which profile
  first, which profile do we, what profile do we, what kind of person do we, what sort of person do we, what kind of
  specialist do we, which specialist do we, what specialist do we, contractor or agency, agency or contractor,
  freelancer or agency, agency or freelancer, freelancer or employee for, our first feature,
  our first model, our first ml feature
choose candidates: do you vet, do i vet, do we vet, assess candidates, screen candidates, candidate, candidates,
  applicant, assess, evaluate candidates, interview candidates, how to interview, design the interviews, structured
  interview, how do i interview, vetting, to vet, vet candidates, screen cvs, screening cvs, screen resumes, screening
  resumes, read cvs, reading cvs, sift cvs, sifting, shortlisting, interviewees, interviewee, spot a fake, spot fakes,
  spot fake, spot a good, spot good, spot talent, fake candidates, ai generated cvs, candidates cheat, candidates
  cheating, candidates use chatgpt, candidates using chatgpt, test candidates, testing candidates, what to ask
  candidates, questions to ask candidates, ask candidates, ask a candidate, evaluate an engineer, evaluate a data
  scientist, judge a candidate, tell if someone, tell whether someone, tell if a candidate, tell whether a candidate,
  know if they are good, are any good at, interview someone, interviewing someone, interview a data scientist,
  interview an engineer, interviewing engineers, interviewing data scientists, scorecard, hire the right, bad hire,
  bad hires, wrong hire, good hire, mishire, as an interviewer, design an interview, design interviews, interview
  design, hiring process for, how to test a, candidates bluff, candidates who bluff, candidates lie, bluffers, good
  candidates, filter candidates, filter applicants, cv pile, pile of cvs, what to look for in, look for when hiring,
  test task for, task for candidates, ask in an interview as, questions for candidates, pick the right, picking the
  right, pick a good, find the right, choose the right, choosing the right, which applicant, which applicants, which
  candidate, choose between two candidates, choose between candidates, two candidates, applicants to invite, whom to
  invite, who to invite, read applications, sort applications, sorting applications, go through applications, tell
  good from, tell a good, separate the wheat, weed out, weeding out, sort out the, tell the good from, know whether
  someone, know if someone, know whether an applicant, find out whether an applicant, check whether an applicant,
  check an applicant, can really do, really can do, actually can do, can actually do, ask an applicant, ask
  applicants, quiz applicants, quiz candidates, trial day for, give applicants, give candidates, task for applicants,
  exercise for applicants, exercise for candidates, interview questions for hiring, sit in the interview, sit in on
  the interview, sit in on interviews, should sit in the, who should interview, who should do the interviews, who
  interviews, interview panel, on the panel, tell them apart, tell candidates apart, tell applicants apart, all look
  the same, all look alike, same cv, same resume, identical cvs, identical resumes, tell real skill, real skill from,
  real skill with, test real skill, check real skill, when hiring for, what to look for when, skill test for, define
  a skill test, good skill test, skills test for, test for candidates, test for applicants, recruitment test,
  mistakes when hiring, mistakes to avoid when hiring, hiring mistakes, mistakes in hiring, errors when hiring,
  pitfalls when hiring, pitfalls of hiring, go wrong when hiring, goes wrong when hiring
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
  the ad, leave out of the advert, leave out of a posting, title of the ad, length of the ad, write an ad, write an ad
  that, writing an ad, write ads, an ad that, ad that draws, ad that attracts, advert that draws, advert that
  attracts, posting that attracts, draws engineers, attracts engineers, attract data engineers, attract ai engineers,
  attract analysts, draw ml engineers, draw data scientists, draw data engineers
pay band: salary band, pay band, what must i pay, how much to offer, compensation benchmark, what should we pay, what
  should i pay, what do we pay, what to pay, what to pay a, what to pay our, how much to pay, how much should we pay,
  how much must we pay, what to offer, what should we offer, salary to offer, salary should we offer, salary bands,
  pay bands, benchmark salaries, benchmark pay, salary benchmark, salary benchmarks, pay benchmark, compensation
  bands, comp bands, can we afford, afford to hire, cost to hire, cost of hiring, cost to employ, cost us to hire,
  cost to hire an, hiring budget, salary to budget, have to pay an, pay an engineer, going rate, going rate for,
  market rate for, salary for a new hire, what does an engineer cost, cost a company, cost an employer, cost per hire,
  cost us per year, cost us a year, cost per year to employ, price of a data scientist, price of an engineer, pay to
  get a, pay to attract, pay to keep, pay our data, pay our engineers, pay our first, pay our analysts, pay a junior,
  pay a senior, pay a first, match the market, match google salaries, match faang salaries, compete on salary, compete
  on pay, compete with google on, compete with big tech on, outbid by, we are outbid, outbid us, too expensive to
  hire, too expensive for us, budget for a data, budget for an ml, budget for a hire, budget for hiring, budget for
  salaries, salary range for our, salary range to post, range in the ad, publish the salary, publish salaries, salary
  in the ad, pay in the ad
levelling: levelling, leveling, levelling matrix, level do i hire, junior or senior hire, career framework, career
  levels for, level people, grading framework, career levels, job levels, define levels, define senior, competency
  matrix, competency framework, skills matrix, expectations per level, what level to hire, which level to hire, which
  level should we, hire junior or senior, hire seniors or juniors, seniors or juniors, juniors or seniors, hire a
  junior or, hire a senior or, junior or a senior, senior or a junior, juniors per senior, one senior or two, two
  juniors or, ratio of juniors, junior to senior ratio, mix of juniors, senior or junior hire, level a candidate,
  level someone, level my team, job architecture, title my team, titles in my team, or two juniors, or three juniors,
  or a few juniors, instead of a senior, how senior, how senior should, level to offer, which grade, at which level,
  at what level, level to hire at, level should we hire, hire senior or junior, senior or two juniors, one senior or,
  career ladder for our, ladder for our, ladder for data, levels for our, level our, what makes a senior, calibrate
  levels, title to give, which title to give, what title to give
team: team, team structure, team size, teams, first team, org chart, team composition, centralised or embedded,
  centralized, ratio of data engineers, department, departments, decentralised, decentralized, centralized or
  embedded, central team, central data team, hub and spoke, squad, squads, center of excellence, centre of excellence,
  report to, reports to, reporting line, reporting lines, every department, each department, size of team, team sizes,
  organise a data, organize a data, structure a data, structure an ai, embed analysts, embed data scientists, embedded
  in product, embedded in teams, analysts per, engineers per, people per, where should data, where does data, belong
  to it, under it or, under the cto, under the cfo, who owns the data, own team or, team reporting to, team report to,
  reporting to finance, reporting to it, reporting to engineering, data under finance, data under it, per head, people
  do we need, people do i need, engineers do we need, engineers do i need, scientists do we need, analysts do we need,
  how large a team, how big a team, how many people should, sit in it, sit under, sits under, belong to engineering,
  belong in engineering, belong to product, under engineering, under product, under it, under operations, pod, pods,
  centralise, centralize, federated, embedded analysts, embedded data scientists, embedded or central, shared service,
  platform team, data department, ai department, analytics department, data function, ai function, data group,
  analytics group, data unit, people in data, people for data, headcount for data, headcount for ai, how many heads,
  how is a data, how are data, where to put data, where to put the data, where to put analysts, answer to engineering,
  answer to the business, how to structure, team structured, teams structured, where should the data team, where does
  the data team, who should data report, data team under, embedded in business, central or embedded, one central, data
  team structure, structure of a data, structure of the team, structure our data, size of a data team, size of the
  team, size of our team, how many engineers per, how many analysts per, how many data scientists per, ratio of
  engineers, ratio of analysts, ratio of data, engineers per data scientist, in one team or, one team or spread,
  spread over departments, spread across departments, spread across teams, spread over teams, spread over the company,
  spread across the company, spread out over, scattered over, scattered across, sitting in departments, sitting in
  business units, one team or many, one team or several, one big team or, one data team or, own department or, own
  department for, department of its own, all in one team, together in one team, together or apart
"""
