"""What is asked in English: pay, ways, skills, figures. __init__.py tells how it is read."""

ASKING = """
pay: per hour, an hour, salary, salaries, wage, wages, pay, pays, paid, earn, earns, earning, earnings, income,
  compensation, remuneration, total compensation, tc, lpa, payscale, pay range, salary range, how much money, money,
  ctc, package, do they make, does one make, do you make, will i make, can i make, would i make, i earn, pay scale,
  pay scales, paycheck, pay check, pay cheque, stipend, stipends, lakhs per annum, gross salary, net salary, in hand
  salary, take home salary, six figures, six figure, 6 figures, 6 figure, make a living, living from, well paid, badly
  paid, poorly paid, low paid, good pay, bad pay, poor pay, good money, big money, big bucks, real salary, annual
  salary, monthly salary, yearly salary, average salary, median salary, starting salary, base salary, base pay,
  starting pay, comp, get paid, getting paid, gets paid, annual pay, monthly pay, earners, pay grade, salary figures,
  competitive salary, competitive salaries, competitive pay, competitive compensation, competitive wage, competitive
  package, competitive rate, what counts as good pay, salary levels, salary expectations for, take home pay, pay day,
  earning potential, earnings potential, pay level, salary level, pay ceiling, salary ceiling, salary cap, pay
  prospects, salary prospects, salary growth, salary progression, pay progression, take home in, takes home, bring
  home, brings home, bringing home, pull in, pulls in, rakes in, on the payslip, on payday, in the bank each month, a
  month after tax, after tax, before tax, gross or net, per annum, a year before, what s in it for, money wise,
  moneywise, salarywise, salary wise, pay wise, paywise, financially, remunerated, remunerate, paying for a, going
  salary, usual salary, typical salary, typical pay, usual pay, normal salary, standard salary, normal pay
earned: how much does, how much do, how much can, how much would, how much should i pay, how much would i, how much
  could i, how much will i, how much do they, how much could, how much will
highest: highest paying, best paying, best paid, highest paid, top paying, highest salary, pays most, pays the most,
  pay the most, most money, earns most, earn most, earns the most, earn the most, makes the most, make the most,
  highest earning, top earning, top salary, top salaries, most lucrative, lucrative, best money, pays best, pays the
  best, pay best, pay the best, top dollar, top paid, high paying, well paying, better paying, biggest salary, biggest
  salaries, biggest paycheck, highest pay, highest income, highest salaries, maximum salary, max salary, best salary,
  best salaries, most pay, where is the money, paid the most, paid most, richest, where do i earn, earn the best, paid
  the best, most generous, pay top, pays top, pay a fortune, pays a fortune, rake in, raking in, big earners, top
  earners, biggest earners, fattest, fat salary, fat salaries, pot of gold, best money in, biggest money, real money,
  serious money, where the money is
difference: difference, differences, differ, differs, different, compare, compared, comparison, versus, vs,
  distinction, distinguish, side by side, v, better than, worse than, harder than, easier than, torn between, diff,
  diff between, differentiate, differentiates, contrast, what separates, distinguishes, sets apart, which is harder,
  which is easier, which is better, which one is better, interchangeable, interchangeably, harder
  or easier, vrs, as opposed to, compared with, compares
way: become, becoming, get into, getting into, break into, breaking into, switch, switching, transition,
  transitioning, move into, moving into, moving from, moving to, move from, switch to, switch from, path, road map,
  route, pivot, pivoting, how to get, how do i get, enter, entering, start as, into, career path, career change,
  changing career, change career, career switch, retrain, retraining, how to start, how can/could/would i get, how
  can/could i become, get/getting started, trying/want/wants/wanting/like/hoping/looking/planning to become,
  trying/looking to get into, want/wants/like to be, dream/dreaming of becoming, looking to move/switch/transition,
  career switcher/changer/changers/shift, change of career, change/changing/switch/switching careers, switch career,
  new career, shift/transition/jump/jumping/leap/venture into, shift/transition/jump to, moving/move/work towards,
  jump ship to, move over to, cross/crossing over, go/going/went from, reskill, reskilling, upskill, upskilling,
  retraining/retrain as, requalify, late career change, make the leap/switch/jump/move, making the switch/jump, get my
  foot in, break in to, land in, work my way into, starting as, starting out as, start out as, begin as, beginning as,
  working my way into, find my way into, make my way into, slide into, drift into, cross into, cross over into, swap
  into, swap to, swap for, change over to, change to, changing to, change into, move across, moving across to, move
  sideways into, go over to, get over to, side step into, sidestep into, ease into, segue into, graduate into,
  graduate to, make it into, make it as, succeed as, qualify as, qualify for, train as, train to be, train to become,
  retrain to, trade my, swap my, ditch my, give up my, get to be, get to become, work towards becoming, in line to
  become, pulling the plug on, pull the plug on, something with data, something in data, in data is nearest, nearest
  to what i, closest to what i, get out of nursing, get out of teaching, get out of accounting, get out of retail, get
  out of hospitality, tired of spreadsheets, sick of spreadsheets, steps from, what steps, first steps to, way from, a
  way from, a way to, way over to, road to, road from, jump from, leap from, cross from, door to, doors to, chance as,
  chances as, a chance as, a shot at becoming, shot at being, wind up as, end up as, end up in, slot into, work as a,
  what transfers, transfers to, transfer to machine, transferable, carry over to, carries over to, bridge to, good
  bridge, a bridge into, springboard to, springboard into
after: after, next step, next steps, leads to, lead to, what next, become after, exit options, move on from, exit
  opportunities, exit opportunity, exits, what comes next, what comes after, where next, go from here, where can i go
  from, where do i go from, where to go from, next role, next job, next career, next career move, next move, progress
  to, grow into, do after, go after being, what do people do after, leads on to, move on to
need: need, needs, needed, require, required, requires, requirement, requirements, necessary, must, mandatory, have
  to, essential, prerequisite, prerequisites, enough, sufficient, matter, matters, important, useful, must have,
  musts, needed/need/required/require for, a must, do i/you really need, really necessary/needed/required,
  compulsory, obligatory, indispensable, optional, do without, can do without, get away/by without, dealbreaker,
  deal breaker, care/cares about, do they care, care if, matters more, worth knowing, overkill
worth: worth, worth it, worthwhile, valuable, value, pay off, recognised, recognized, good enough, respected, waste of
  money, waste of time, worth the money, worth the time, throwing money, any good, good investment, pay for itself,
  pays for itself, carry weight, carries weight, taken seriously, take seriously, take it seriously, looked down on,
  looked down upon, money well spent, worth doing, worth getting, worth taking, worth paying, worth paying for, worth
  having, worth the effort, worth the hassle, help me get, help you get, helps you get, roi, return on investment,
  bring anything, gain anything from, mean anything to employers, overpriced
still: still, dead, dying, obsolete, outdated, relevant, declining, going away, dead end, on the way out, on its way
  out, past its prime, had its day, has peaked, peaked, fading, fade away, dying out, died out, going extinct,
  extinct, legacy, on the decline, in decline, still a thing, still alive, still used, still useful, still good, still
  valid, still hot, out of fashion, out of date, yesterday s news
learn: learn, learning path, study, studying, course, courses, tutorial, tutorials, book, books, best way to learn,
  order to learn, material, resources, lessons, teach myself, topics, learnt, learned, studied, self study course,
  online/short/best/coursera/udemy course, online/short/best courses, youtube, youtube channel/channels, mooc/reading
  list, textbook, textbooks, good/best book/books, resource, get better at, improve at, brush up my, pick up, teach
  me, learn about, educate myself, upskill in, specialization on coursera, where can i learn, where/how to learn, how
  do i learn
skills: skill, skills, skill set, skillset, tech stack, tools, technologies, competencies, abilities, knowledge, skill
  list/gap, tech/technical/hard/programming/missing skills, soft or hard skills, which tools/technologies/software,
  what tools/technologies, toolset, toolbox, toolkit, know how, expertise, proficiency, proficiencies, skills gap, new
  shiny tech, new shiny tools, shiny new tools, shiny new tech, shiny tech, shiny tools, shiny new, new shiny, tried
  and tested tools, tried and tested, tried and true, proven tools, battle tested, know what tools, abilities matter,
  which abilities, what abilities, what do they look for, what they look for, skills valued, valued skills, drag and
  drop tools, point and click tools, click and drag tools
demanded: in demand, most in demand, sought after, wanted, popular, hottest, trending, most common, most wanted, most
  needed, most sought, in high demand, high demand, hot jobs, hot right now, desirable, most desired, most requested,
  most asked for, most openings, most vacancies, most jobs, most valued, most valuable, most prized, highly valued,
  most appreciated, highly sought, valued by, prized by, most useful, in vogue, all the rage, in short supply, hardest
  to fill, hard to fill, most vacant, crying out for, according to surveys, according to a survey, according to the
  survey, employers insist on, insist on, insists on, insist upon, set store by, put weight on, puts weight on, hot at
  the moment, hot just now, most of all wanted
outlook: demand, growth, growing, grow, future, outlook, prospects, job market, market, hiring trends, openings,
  opening, vacancies, recover, recovery, projection, projections, forecast, trend, trends, booming, boom, decline, job
  prospects, career prospects, job outlook, future of, in the future, have a future, has a future, any future, enough
  jobs, how many openings, picking up, pick up again, bounce back, bouncing back, getting worse, getting better,
  slump, slowdown, downturn, recession, job market dead, market dead, market bad, market so bad, market is bad, market
  is terrible, market like, state of the market, market right now, market in 2026, hiring freeze, hiring freezes,
  hiring slowing, hiring down, hiring slowed, expanding, next decade, fastest growing, job growth, growth rate, how
  fast are, how fast is, how quickly are, how quickly is, future scope, career scope, scope in future, have scope, has
  scope, good scope, any scope, more scope, better scope, much scope, is there scope, scope of data science, scope of
  ai, scope of machine learning, crash in hiring, employment growth, will there be jobs, jobs in the future, future
  jobs, hiring slump, slump over, slump in, is the slump, market over, hiring is back, hiring coming back, hiring come
  back, is hiring back, hiring back, market turned, market turning, pick up soon, recover soon, better next year,
  worse next year, next year or, tide turned, tide turning, thaw, thawing, frozen market, dry spell, dried out, gold
  rush over, party over, party is over, good days over, heyday
count: how many, number of, headcount, how big, size of, how many people work, how many are there, how many exist,
  total number, how many of us, how many folks, how many work as, people work as, folks work as, number of people,
  number of jobs, number of posts, number of openings, how large is the workforce, workforce, size of the workforce,
  size of the profession, how big is the profession, how large is the profession
share: share, percentage, percent, proportion, fraction, ratio, what part of, what portion of, portion, majority, one
  in ten, out of ten, how large a share, what share, in surveys, surveys say, survey says, developer survey, stack
  overflow survey, kaggle survey, surveys show, survey results, statistically, how common is it, how common are, how
  usual, one out of, one in five, one in three, one in four, half of all, two thirds, a third of, a quarter of, how
  large a part, how often do, how often is, how often are, one post in, every second, every third, every tenth, what
  fraction of, how large the share, what portion
level: ladder, levels, level, seniority, career ladder, career progression, progression, rung, rungs, above, grade,
  hierarchy, job hierarchy, job grades, tiers, ranks, career stages, career steps, steps of the career, junior mid
  senior, stages of the career, order of titles
years: years until, years of experience, how many years, years experience, how long until senior, years to senior,
  years to become senior, years before senior, years to reach, years at each level, years per level, years does it
  take to
definition: what is, what are, what does mean, mean, means, meaning, define, definition, explain, real job, actual
  job, translate to, translates to, translates into, equivalent of, equivalent to, stand for, stands for, refer to,
  refers to, is meant by, what s meant by
duties: what does do, duties, duty, responsibilities, tasks, daily work, day in the life, day to day, daily, all day,
  typical day, job description, job advert, do all day, what do, do you do, do they do, do every day, do each day, do
  day to day, actually do, really do, do daily, normal day, normal week, normal working day, average day, average
  week, regular day, typical week, typical working day, working day, workday, work day, day at work, a day in,
  ordinary day, job involve, job involves, job consist of, role involve, role entail, job entail, job look like, work
  look like, day look like, days look like, week look like, responsible for, in charge of, spend their day, spend your
  day, spend the day, daily routine, do for work, do at work, do for a living, does the work look like
"""
