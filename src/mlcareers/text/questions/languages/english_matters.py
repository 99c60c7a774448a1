"""What else is asked or spoken of in English, whatever the topic. __init__.py tells how it is read."""

MATTERS = """
certificate: certificate, certificates, certification, certifications, cert, certs, certified, exam, exams,
  credential, credentials, badge, certificated, certifying, professional/coursera/udemy/course
  certificate/certificates, vendor certification/certifications, cloud/aws/azure/google certs/cert, badges, digital
  badge/badges, accreditation, accreditations, accredited, certificate of completion, get/getting certified,
  certificate course, microcredential, microcredentials, micro credential, exam prep, exam difficulty, exam hard,
  sit/pass/failed the exam, nanodegree, nanodegrees, nano degree, nano degrees, micromasters, professional certificate
  program, certificate program, certificate programme, certificate programs, wall decoration, wallpaper certificates,
  paper certificates, vendor cert, vendor certs, paper qualification, paper qualifications, professional
  qualification, professional qualifications, professional credential, professional credentials, chartered,
  certifiable, certification programs, exam dumps, exam voucher, exam vouchers, practice exam, practice exams,
  practice test, practice tests, mock exam, mock exams, passing score, pass mark, pass rate of the, proctored exam,
  online exam, resit, resits, retake the exam, retake an exam, fail the exam, failing the exam, passed the exam,
  passing the exam, take the exam, taking the exam, study for the exam, prepare for the exam, preparing for the exam,
  prep for the exam, collect certificates, collecting certificates, collecting certs, stack of certificates, stacking
  certs, certificate mill, certificate collector, hold a certificate, holding a certificate, get a certificate,
  getting a certificate, earn a certificate, earning a certificate, get certificates, got certified, be certified,
  being certified, diploma course, diploma courses, executive certificate, executive program, executive programme,
  executive education, graduate certificate, graduate certificates, postgraduate certificate, university certificate,
  online certificate, online certificates, online certification, online certifications, free certificate, free
  certificates, free certification, free certifications, linkedin certificate, linkedin certificates, linkedin badges,
  credly, digital credential, digital credentials, open badge, open badges, specialization certificate
expired: expired, expire, expires, expiry, renew, renewal, retired, retiring, discontinued, replacement, successor,
  valid, validity, never expires, expiring, phased out, lapse, lapsed, recertify, recertification, re certification,
  sunset, being/getting retired, no longer available, still available, still offered, still active, how long valid,
  valid for, good for how long, last forever, superseded, renewing, axed exam, cancelled exam, shut down exam, end of
  life, eol, no longer offered, not offered anymore, not available anymore, not offered any more, taken over from,
  succeeded, replaces it, replaced it, replacing it, instead of it now, newer version of the, new version of the,
  renewed, renewals, extend my certification, keep my certification, keep it valid, keep it active, stay certified,
  staying certified, remain valid, remains valid, become invalid, invalid, validity period, expiration, has run out,
  lapses, lapsing, how long does it last, how long does it count, lasts how long, last for how long, every two years
  again, redo it, re take it, retake it, grandfathered, going to be retired, will be retired, retirement date,
  retires, phase out, phasing out, sunsetting, sunsetted, discontinue, being discontinued, deprecated, deprecate
cost: cost, costs, price, fee, fees, expensive, cheap, cheapest, free, tuition, tuition fees, pricey, cheaper, costly,
  inexpensive, low cost, how expensive, price tag, exam fee, exam fees, exam cost, exam price, how much is, how much
  are the, cost you, priced, pricing, charges for, total cost, overall cost, full cost, hidden costs, hidden fees,
  affordable, unaffordable, low price, budget friendly, budget option, reasonably priced, good price, cost effective,
  bargain price, discount, discounts, discounted, voucher, vouchers, coupon, coupons, promo code, refund, refunds,
  refunded, money back, instalments, installments, pay in instalments, pay in installments, payment plan, payment
  plans, financing, subscription cost, subscription fee, per month cost, at no cost, no cost, free of charge, gratis,
  paywalled, paywall, splash out, fork out, shell out, cough up, set me back, sets me back, set you back, sets you
  back, break the bank, arm and a leg, an arm and a
jobs: which jobs, which job, what jobs, which careers, what career, which role, which roles, what roles, best career,
  best job, best jobs, which careers pay, sort/kind/kinds/type/types of jobs, what kind of jobs, what
  careers/positions, which positions, jobs/careers with, jobs/roles using, jobs/roles/careers that use, jobs for
  someone with, job/career options, career paths, job titles in, which line of work, what line of work, which
  professions, what professions, which occupations, what occupations, which profession, what profession, which
  occupation, what occupation, which posts, what posts, job types, types of role, types of roles, kinds of role, kinds
  of roles, kind of role, kinds of job, sorts of jobs, sorts of roles, list of jobs, list of roles, list of careers,
  job ideas, career ideas, career choices, career choice, range of jobs, range of roles, lines of work, jobs are
  there, roles are there, careers are there, jobs exist, roles exist, careers exist, jobs out there for, jobs where,
  roles where, careers where, jobs in which, jobs involving, roles involving, jobs that involve, roles that involve,
  jobs that need, roles that need, jobs that require, roles that require, jobs which use, roles which use, jobs that
  don t, roles that don t
without: without, no, not needing, don't need, dont need, avoid, hate, not like, zero, little, do not need, don t
  need, doesn t need, does not need, not require, do not require, don t require, no need, not need, who hate, who
  hates, who dislike, who dislikes, who avoid, free from, free of, minus the, devoid of, lacking, bar the, hardly any,
  barely any, as little as possible, little or no, next to no, close to no, minimal amount of, involve no, involves
  no, involving no, don t involve, doesn t involve, don t use, doesn t use, not involve, not use, not using, steer
  clear of, get around, get round, skip the, allergic to math, no talent for
coding: coding, code, programming, program, writing code, programmer, programming language, programming languages,
  coding language, coder, coders, to/write/writes/wrote code, writing software, programmers, coding
  skills/heavy/experience, programming skill, code all day, hands on coding, learn to program from scratch, coded,
  codes, development experience, development skills, development work, software development experience, not a coder,
  not a programmer, cant code, can t code, can t program, cannot code, cannot program, software writing, write
  programs, writing programs, write software, write scripts, writing scripts, scripting, scripts, script, hands on
  code, code every day, coding every day, coding all day, daily coding, code a lot, amount of coding, coding interest,
  computer programming, software skills in, low code, no code, nocode, lowcode, codeless, know how to code, know how
  to program, be able to code, able to program, able to code, good at coding, good at programming, bad at coding, bad
  at programming, love to code, like coding, like to code, enjoy coding, enjoy programming, enjoy to code, hate
  coding, hate programming, hate to code, dislike coding, dislike programming
maths: math, maths, mathematics, calculus, trigonometry, equations, bad/good/weak at math/maths, math
  heavy/background/skills/phobia/anxiety, maths heavy/background/skills/anxiety, level math, level maths, numbers
  person, good with numbers, bad with numbers, number cruncher, number crunching, crunch numbers, crunching numbers,
  numeracy, numerate, innumerate, arithmetic, geometry, numerical skills, number skills, proofs, theorems, amount of
  math, amount of maths, mathematical, mathematically, mathy, mathsy, math genius, maths genius, math whiz, maths
  whizz, math illiterate, math and stats, maths and stats, advanced math, advanced maths, basic math, basic maths,
  higher math, higher maths, hard math, hard maths, high school maths level, gcse maths, school maths, school math,
  university maths, college math, college maths, failed math, failed maths, flunked math, flunked maths, hate math,
  hate maths, love math, love maths, hated math, hated maths, scared of math, scared of maths, afraid of math, afraid
  of maths, weak math, weak maths, strong math, strong maths, poor math, poor maths, terrible at math, terrible at
  maths, rubbish at maths, suck at math, suck at maths, struggle with math, struggle with maths, rusty math, rusty
  maths, forgotten my maths, forgot my math, forgotten all my, math in high school, maths in high school, mathematics
  in high school, math since high school, maths since high school, mathematics since high school, math at school,
  maths at school, math in school, maths in school, school mathematics
degree: which qualifications, what qualifications, degree, uni, degrees, university, college, bachelor, bachelors,
  education, educated, diploma, graduate degree, computer science degree, cs degree, undergraduate, bsc, academic
  degree, formal education, college degree, law degree, arts degree, degree required/needed/necessary/holder/worth,
  need/needs/require/requires/have a degree, four/4 year degree, education level/required/needed/requirements, level
  of education, educational/academic background, educational requirements, tertiary/higher education, university
  degree/education/ranking/name/reputation, uni/honours degree, go/going to university/college/uni, worth getting a
  degree, gpa, grades, cgpa, transcript, low gpa/cgpa, alma mater, ivy league, top/prestigious/elite/which/best
  university, tier 3/1/2/one college, best universities/college/colleges, which college, target school, non target
  school, graduate degrees, advanced degrees, college degrees, university degrees, academic degrees, bachelor degree,
  bachelor degrees, bachelors degrees, hold degrees, hold a degree, have degrees, degree holders, academically
  qualified, how educated, studied at university, been to university, went to university, been to college, went to
  college, attended university, bachelor s degree, university studies, uni studies, college studies, university course
  degree, degree educated, degree classification, first class honours, first class degree, 2 1, 2 2, two one, two two,
  third class degree, upper second, lower second, honours, honors degree, piece of paper, the piece of paper, bit of
  paper, sheepskin, foreign degree worth, online degree, online degrees, distance degree, open university, wgu, part
  time degree, evening degree, foundation degree, foundation year, grade average, grade point, low grades, bad grades,
  poor grades, good grades, marks at university, low marks, bad marks, good marks, university marks, academic record,
  academic results, academic achievement, academic credentials, academic qualifications, academic qualification,
  educational qualifications, educational qualification, educational requirement, schooling, level of schooling,
  college ranking, uni ranking, university rankings, university prestige, name of the university, name of my
  university, which uni, what university, what college, state school degree, state university, private university, red
  brick, russell group, oxbridge, ivy, ivies, iit, iits, nit, nits, no name university, no name college, unknown
  university, unknown college, only a bs, just a bs, with a bs, have a bs, need a bs, is a bs, bs enough, bs or ms, bs
  vs ms, bs versus ms, ms or bs, ms vs bs, bs in, bs vs, bs degree, bs only, bs cs, bs computer science, bs data
  science, bs statistics, a bs or, undergrad or ms, only a ba, just a ba, with a ba, ba degree, ba or bs, bs or ba,
  bachelor of science, bachelor of arts, bachelor of engineering, bachelor of commerce, bcom, bba, master of science
  or, b s in, b a in, stem degree, stem graduate, stem background, stem grad
fair: fair, underpaid, overpaid, paid enough, fair pay, paid fairly, reasonable, lowballed, am i paid, paying me
  enough, paid too little, pay too little, paid less than i, low salary, salary too low, salary is too low, too low,
  too little money, under paid, undervalued, undervaluing, below market, above market, my market value, my worth,
  worth more, good salary, good salary for, decent salary, decent pay, is this salary, good offer, fair offer, bad
  offer, low offer, offer too low, is this offer, is my offer, is this enough money, exploited, ripped off, paid
  peanuts, peanuts, lowballing, lowballing me, low balled, low balling, salary fair, salary ok, salary okay, lower
  than advertised, less than advertised, below the advertised, below the range, under the range, lower than the range,
  less than my colleagues, less than my colleague, less than new hires, less than the new guy, paid the same as,
  competitive offer, is it a good salary, is that a good salary, is it good money, is that good money, is that low, is
  it low, is that fair, is that too low, is that too little, is this low, is this too low, a joke of a salary,
  insulting, insultingly low, insult, a fair wage, a fair salary, a good wage, getting shafted, shafted, ripping me
  off, rip off salary, taken advantage of, taking advantage of me, paid what i m worth, paid what im worth, paid my
  worth, worth more than, earning too little, earn too little, earning enough, earn enough, making enough, make
  enough, paid properly, decent offer, paid below, pay below, salary below, paying below, below average salary, below
  average, above average salary, below the median, below median, above the median, under market, under the market,
  what am i worth, what i am worth, how much am i worth, how much i m worth, fairly paid, unfair pay, unfair salary,
  lower than expected, lower than i expected, lower than i hoped, lower than hoped, lower than i asked, lower than
  asked, lower than i thought, less than expected, less than i expected, less than i hoped, less than hoped, less than
  i asked, less than asked for, below what i asked, below what i expected, below what i hoped, below my expectations,
  below expectations, under my expectations, short of what i asked, short of my, came in low, comes in low, came in
  lower, came in under, came in below, disappointing offer, disappointing salary, disappointed by the offer,
  disappointed with the offer, underwhelming, measly, meagre, meager, pittance, a pittance, chicken feed, slave wages,
  slave labour, pay is crap, pay is rubbish, pay is shit, crap pay, crappy pay, rubbish pay, lousy pay, terrible pay,
  awful pay, poor salary, poor offer, weak offer, terrible offer, lousy offer, crap offer, awful offer, generous
  offer, generous salary, great offer, great salary, solid offer, solid salary, competitive for, comparable salary, on
  the low side, on the low end, on the high side, on the high end, low end of, high end of, bottom of the range, top
  of the range, middle of the range, within range, right range, right ballpark, ballpark, in the ballpark, up to
  scratch pay, industry standard, market standard, market average, market median, market rate, at market, on market,
  in line with the market, in line with market, out of line, par with, on par, pay parity, parity, paid as much as,
  paid as well as, paid the same, earn the same as, earns the same as, makes more than me, earns more than me, earn
  more than me, make more than me, paid more than me, gets more than me, less than my peers, less than my coworkers,
  less than my coworker, less than my friends, less than my friend, less than others, less than everyone, less than
  everybody, less than the new, less than a junior, less than juniors, less than average, less than the average, more
  than average, more than the average, below the average, above the average, under average, under the average, below
  par, under par, above par, under valued, undercompensated, under compensated, underpaying, underpay, underpays,
  overpaying, overpay, shortchanged, short changed, shortchanging, being cheated, done over, taken for a ride,
  daylight robbery, am i being paid, are they paying, paid what i deserve, what i deserve, deserve more, deserve
  better pay, should i be earning, should i be making, should i be paid, expect to earn, expect to make, expect to be
  paid, expect as a salary, expect as salary, enough to live, live on that, live on this, can i live on, can you live
  on, get by on, survive on, a livable wage, living wage, liveable wage, is that a lot, is that reasonable, is this
  reasonable, is it reasonable, is it fair, is this fair, is it good pay, is that decent, is this decent, sound right,
  sounds right, sound low, sounds low, sound fair, sounds fair, sound reasonable, seems low, seem low, seems fair,
  seem fair, seems reasonable, seems high, feels low, feels unfair, is this pay normal, is that salary good, is that
  enough money, should i earn as, salary should i expect, how much should i expect, how much should i earn, how much
  should i make, lowballs
offer: offer, offers, offered, job offer, lowball, got an offer, have an offer, received an offer, offers me, offered
  me, offering me, job proposal, formal offer, written offer, verbal offer, offer in writing, on offer to me, made me
  an offer, make me an offer, making me an offer, extended an offer, extend me an offer, extended me an offer,
  received offer, got offer, get an offer, getting an offer, an offer came, offer in my inbox, offer package, offer i
  got, offer i received, contract offer, proposal from
industries: industries, industry, sector, sectors, domains, verticals, which fields hire, branches of industry,
  business sectors, which trades, what trades, which businesses, which lines of business, which kinds of company,
  which kinds of companies, which kinds of firms, what kinds of companies, what kind of companies, what kind of
  company, what sort of companies, which sort of companies, which branches, which fields employ, which fields use,
  outside of tech companies, which field, which fields, what field, what fields, which area of industry, business
  areas, business area, which business, what business, kinds of business, kinds of businesses, kinds of company, kinds
  of companies, kind of firm, kind of firms, kinds of firms, types of companies, types of company, type of company,
  types of firms, types of business, type of business, types of employers, kinds of employers, line of business, lines
  of business, branches, vertical, field of business, economic sector, economic sectors, economy sectors, private
  sector, which sectors, which sector, which industries, what industries, what industry, which industry, what sector,
  what sectors, outside tech companies, outside big tech, outside of big tech, non tech companies, non tech company,
  non tech industry, non tech industries, non tech sectors, traditional industry, traditional industries, traditional
  companies, across industries, in every industry, industry to work in, industry to be in, industry to choose,
  industry to pick
cities: cities, city, which city, towns, tech hub, tech hubs, metro areas, metropolitan, where are the jobs, where are
  most jobs, where to live, best city, best cities, which state, which states, which region, which regions, which
  town, what city, hotspots, only in san francisco, only in big, only in the big, only in london, only in the valley,
  urban areas, metro, metros, big towns, large cities, large city, bigger cities, bigger city, major city, major
  cities, which metro, what metro, hub, hubs, hotspot, hot spots, hotbed, hotbeds, hot bed, job hotspots, silicon
  valley of, next silicon valley, where in the country, where in the state, where in england, where in scotland, where
  in france, where in spain, where in italy, where in poland, where in india, where in canada, where in australia,
  where in america, where in texas, where in california, which part of the country, which parts of the country, what
  part of the country, part of the country, parts of the country, place to live for, where do most, move to a city,
  city to move to, city to live in, town for, outside of big cities, away from cities
employers: employers, employer, companies, company, who hires, who hire, hires, who hires me, who would hire, will
  hire me, firms, who employs, which firms, where do they work, where can i work, where could i work, places to work,
  top companies, top employers, best companies, good companies, biggest employers, largest employers, who is hiring,
  who s hiring, whos hiring, hiring companies, employed by, recruits, firm, businesses, organisations, organizations,
  organisation, organization, employer of choice, which employers, what employers, which employer, which companies,
  what companies, which company, what company, who recruits, who takes on, who would employ, who would take, who wants
  to hire, who is employing, who s employing, who is looking for, which organisations, which organizations, what
  firms, which firm, which startups, what startups, which banks, which agencies, which consultancies, names of
  companies, list of companies, list of employers, list of firms, companies that hire, firms that hire, employers that
  hire, companies who hire, companies that employ, companies that need, companies that use, biggest companies, largest
  companies, big names, well known companies, famous companies, good employers, great employers, great companies,
  great company to work, best company to work, best companies to work, best employers, best places to work, good place
  to work, good places to work, where to work, where to apply, where should i apply, where can i apply, where do i
  apply, where could i apply, where to look, where to search, where to find, where do i look, where do i find, where
  can i find, besides faang, other than faang, apart from faang, aside from faang, outside faang, outside of faang,
  beyond faang, not faang, non faang, outside big tech which, besides big tech, other than big tech, apart from big
  tech, beyond big tech, besides google and, besides the big tech
time management: time management
world: world, worldwide, global, globally, in the world, around the world, across the world, internationally, the
  whole world
posting: posting, postings, job posting, job postings, advert, adverts, job ads, advertisements, job listing, job
  listings, job boards, job board, listings, job adverts, job advertisement, job advertisements, vacancy notices, the
  description, description, descriptions, job offers online, jobs listed, vacancy, ad says, ads say, advert says, ad
  asks, ads ask, ad wants, ad demands
certain: guarantee, guaranteed
attractive: good career, attractive, good choice, right choice, fulfilling, happy, satisfaction, is it worth becoming,
  good career choice, worth getting/going into, worth pursuing/becoming, good field/profession/path/job, good idea to
  become, recommend this career, recommend/love/enjoy your job, recommend the job, do you enjoy, do you like your job,
  like/enjoy being a/an, worth it as a career, rewarding career, happy as a, happy with your job, happy being,
  studying ai a wise, a wise move to study
misconception: myth, myths, misconception, misconceptions, misunderstanding, misunderstandings, false belief, false
  beliefs, is it true that, stereotype, stereotypes, debunk, debunked, people get wrong, get wrong about, wrong about,
  everyone thinks, everybody thinks, people think, lies about, true or false
negative: should i not, why not
time spent: how much time is spent, time is spent, time spent, spend time, spend their time, spend most of their time,
  how much of the time
against: bad career, such a bad, reasons not to, why not become, downsides, downside, disadvantages, drawbacks, cons,
  dark side, worst part, worst thing, hate being, should not become, shouldn t become, overrated, bad job, bad choice,
  pros and cons, think twice, bad/negative sides, bad side, worst/complain/dislike/hate about, worst part about, the
  worst part, what sucks, what sucks about, biggest downside/drawback/complaints, complaints, don t like about, do you
  hate/regret, regret/avoid becoming, regrets, talk me out of, why is being a, should i avoid, reality of being,
  harsh/ugly/honest truth, not as glamorous
just: just, only, nothing but, same as, the same thing, another name for, a fancy name for, merely, rebranded, nothing
  more than, basically just, basically a, basically an, really just, essentially just, essentially a, no more than,
  fancy word for, fancy name for, fancy title for, buzzword for, rebranding, rebranding of, actually just, simply a,
  secretly a
social: like people, people more than, more with people, talk to people, with people, people person, extrovert,
  introvert, work with people, working with people, deal with people, human contact, shy, socially awkward, meet
  people, hate meetings, many meetings, lots of meetings, lot of meetings, meetings all day, talk to clients, talk to
  customers, talk to stakeholders, introverts, introverted, loner, antisocial, lonely, lonesome, loneliness, isolated,
  isolating, isolation, alone all day, on my own all day, on your own all day, by yourself all day, cut off from
  people, feel cut off, no human contact, little human contact, not much human contact, people contact, contact with
  people, solitary, sociable, unsociable, people facing, people oriented, teammates around, work alone, works alone,
  working alone, always alone
ai tools: copilot, copilots, chatgpt, chat gpt, claude, gpt, coding agents, ai assistants, ai assistant, ai tools,
  genai tools, ai agents doing, claude code, codex, windsurf, coding assistant, coding assistants, coding agent, ai
  coding tools, agentic coding, ai pair programmer, ai helpers, code assistants, ai code assistants, ai code assistant
more pay: who earns more, who makes more, earn more, make more, earns more, makes more, pays more, makes more money,
  make more money, better paid, pays better, pay better, paid more, who is paid more, who gets paid more, gets paid
  more, which pays more, which one pays, which one pays more, which pays better, which earns more, which makes more,
  more money, better money, better salary, better pay, better salaries, more lucrative, get paid more, paid better,
  higher salary, higher pay, higher salaries, higher paid, out earn, outearn, add a premium, adds a premium, premium
  on pay, pay premium, salary premium, wage premium, a premium, premium for, command a premium, commands a premium,
  commands more, command more, fetch a premium, fetch more, fetches more, fetch higher, fetch the most, salary boost,
  pay boost, boost my pay, boost my salary, boost pay, boost salary, boosts pay, boosts salary, salary uplift, pay
  uplift, uplift, uplift in pay, bump up pay, bump up salary, bump my pay, bump my salary, push up pay, push up
  salaries, push up my salary, drive up pay, drive up salaries, drive salaries up, raise salaries, raises salaries,
  raise pay, raises pay, increase pay, increases pay, increase salary, increases salary, add to my pay, add to my
  salary, adds to pay, adds to salary, add most to, add the most to, worth more money, worth extra, earn extra, earns
  extra, extra pay, extra money for, pay extra, pays extra, pay more for, richer pay, bigger pay, bigger paycheck,
  bigger salary, fatter, fatter paycheck, bigger money, better earner, better earning, better wage, better wages,
  higher wage, higher wages, higher income, more income, more salary, earn better, earns better, earn higher, earns
  higher, make better money, makes better money, financially better off, better off financially, difference in pay,
  difference in salary, pay difference, salary difference, pay differential, on more money, on more than, on a higher
  salary, on better money, earn less, earns less, pays less, paid less, make less, makes less, pay less
recruiter: hr, hiring manager, hiring managers, recruiter, recruiters, talent acquisition, headhunter, headhunters, hr
  person, hr people, hr department, talent partner, sourcer
"""
