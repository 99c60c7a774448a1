"""What is asked in English: pay, differences, ways. __init__.py tells how it is read."""

ASKING = """
pay: per hour, salary, salaries, wage, wages, pay, pays, paid, earn, earns, earning, earnings, income, compensation,
  remuneration, total compensation, tc, lpa, payscale, pay range, salary range, how much money, money, ctc, package,
  do they make, does one make, do you make, will i make, can i make, would i make, i earn, pay scale, pay scales,
  paycheck, pay check, pay cheque, stipend, stipends, lakhs per annum, gross salary, net salary, in hand salary, take
  home salary, six figures, six figure, 6 figures, 6 figure, make a living, living from, well paid, badly paid, poorly
  paid, low paid, good pay, bad pay, poor pay, good money, big money, big bucks, real salary, annual salary, monthly
  salary, yearly salary, average salary, median salary, starting salary, base salary, base pay, starting pay, comp,
  get paid, getting paid, gets paid, annual pay, monthly pay, earners, pay grade, salary figures, competitive salary,
  competitive salaries, competitive pay, competitive compensation, competitive wage, competitive package, competitive
  rate, what counts as good pay, salary levels, salary expectations for, take home pay, pay day, earning potential,
  earnings potential, pay level, salary level, pay ceiling, salary ceiling, salary cap, pay prospects, salary
  prospects, salary growth, salary progression, pay progression, take home in, takes home, bring home, brings home,
  bringing home, rakes in, on the payslip, on payday, in the bank each month, a month after tax, after tax, before
  tax, gross or net, per annum, a year before, what s in it for, money wise, moneywise, salarywise, salary wise, pay
  wise, paywise, financially, remunerated, remunerate, paying for a, going salary, usual salary, typical salary,
  typical pay, usual pay, normal salary, standard salary, normal pay, take home amount, how well paid, how well does
  it pay, how well do they pay, pay decently, pays decently, pays peanuts, pays the bills, pay the bills, pay my rent,
  cover my rent, day to day pay, salary look like, salaries look like, the money like, the pay like, is the pay, is
  the money, cash wise, financial side, financial rewards, financial reward, monetary, payroll slip, gross pay, net
  pay, pretax, pre tax, post tax, net income, gross income, yearly pay, yearly income, annual income, monthly income,
  weekly pay, weekly wage, biweekly pay, starting wage, entry pay, first salary, first paycheck, salary info, pay
  packet, pay packets, being paid, are paid, is paid, were paid, was paid, paid per year, paid a month, per year
  salary, dosh, quid a year, grand a year, k a year, k per year, bucks a year, ote, total comp, all in comp, cash
  comp, cash compensation, base plus bonus, base and bonus, salary transparency, pay transparency, levels fyi, n an
  hour, dollars an hour, euros an hour, pounds an hour, much an hour, rich, wealthy, well off, millionaires,
  millionaire, rolling in money, rolling in it, rolling in cash, make bank, making bank, makes bank, swimming in
  money, live comfortably, live comfortably on, live well on, comfortable life, comfortable living, afford a house on,
  afford a house as, afford a family on, feed a family, support a family as, support a family on, upper middle class,
  middle class income, stinking rich, filthy rich, poverty wages, starvation wages, earn well, earns well, earning
  well, earn good, make good money, makes good money, making good money, decent money, decent living, good living,
  good salaries
earned: how much does, how much do, how much can, how much would, how much should i pay, how much would i, how much
  could i, how much will i, how much do they, how much could, how much will, expect to be paid as, expect to earn
  as, be paid as a, expect to make as, expected to earn as
highest: worst paying, worst paid, lowest paying, lowest paid, least paid, highest paying, best paying, best paid,
  highest paid, top paying, highest salary, pays most, pays the most, pay the most, most money, earns most, earn most,
  earns the most, earn the most, makes the most, make the most, highest earning, top earning, top salary, top
  salaries, most lucrative, lucrative, best money, pays best, pays the best, pay best, pay the best, top dollar, top
  paid, high paying, well paying, better paying, biggest salary, biggest salaries, biggest paycheck, highest pay,
  highest income, highest salaries, maximum salary, max salary, best salary, best salaries, most pay, where is the
  money, paid the most, paid most, richest, where do i earn, earn the best, paid the best, most generous, pay top,
  pays top, pay a fortune, pays a fortune, rake in, raking in, big earners, top earners, biggest earners, fattest, fat
  salary, fat salaries, pot of gold, best money in, biggest money, real money, serious money, where the money is, pay
  through the nose, offers the most, pays top dollar, pay top dollar, best compensated, better compensated, most
  highly paid, most well paid, big salary, big salaries, huge salary, huge salaries, massive salary, massive salaries,
  insane salary, insane salaries, crazy salary, crazy salaries, seven figures, seven figure, 7 figures, million
  dollar, millions of dollars, million a year, top of the pay, top end of the, upper end of pay, largest salary,
  largest salaries, biggest pay, biggest pay packet, biggest pay packets, largest pay, largest paycheck, most
  profitable career, most profitable job, most profitable skill, money maker, moneymaker, cash cow, earns the best,
  where the big money, pay over n, pays over n, pay more than n, pays more than n, pay above n, over n a year,
  paying over n
difference: difference, differences, differ, differs, different, compare, compared, comparison, versus, vs,
  distinction, distinguish, side by side, v, better than, worse than, harder than, easier than, torn between, diff,
  diff between, differentiate, differentiates, contrast, what separates, distinguishes, sets apart, which is harder,
  which is easier, which is better, which one is better, interchangeable, interchangeably, harder or easier, vrs, as
  opposed to, compared with, compares, is that one job, one job or two, one role or two, one and the same job, same
  job or different, same job or not, the same job or, same role or, different jobs or, different roles or, two names
  for one, two names for the, two different jobs, two different roles, separate job, separate jobs, separate role,
  separate roles, distinct job, distinct jobs, distinct role, distinct roles, who does what, division of labour,
  division of labor, dividing line, boundary between, boundaries between, line between, the line between, where is the
  line, where does one end, where one ends, overlap, overlaps, overlapping, how much overlap, how similar, how alike,
  similar to each other, similarities, similarity, how close are, how far apart, unlike, in what way, in which way do,
  in what respect, set against, stack up, stacks up against, measure up against, weigh against, weighed against,
  better or worse than, less than or, contrasted, contrasts, comparing, how does that differ, how do they differ, what
  distinguishes, what differentiates, what makes it different, why two titles, two titles for, which is which, which
  one is which, where do they differ, tell the difference, told apart, do the same as, does the same as, doing the
  same as, the same as a, the same as an, the same as the, same thing as a, same thing as an, same work as a, same
  work as an, same job as a, same job as an, same role as a, same role as an, same duties as a, same duties as an, as
  good as the same, one and the same, two words for, two words for one, another name for a, another name for an, new
  name for, new word for, different name for, different word for, just another name for, basically the same,
  essentially the same, more or less the same, pretty much the same, practically the same, almost the same, nearly the
  same
way: become, becoming, get into, getting into, break into, breaking into, switch, switching, transition,
  transitioning, move into, moving into, moving from, moving to, move from, switch to, switch from, path, road map,
  route, pivot, pivoting, how to get, how do i get, enter, entering, start as, into, career path, career change,
  changing career, change career, career switch, retrain, retraining, how to start, how can/could/would i get, how
  can/could i become, get/getting started, trying/want/wants/wanting/like/hoping/looking/planning to become,
  trying/looking to get into, want/wants/like to be, dream/dreaming of becoming, looking to move/switch/transition,
  career switcher/changer/changers/shift, change of career, change/changing/switch/switching careers, switch career,
  new career, shift/transition/jump/jumping/leap/venture into, shift/transition/jump to, moving/move/work towards,
  jump ship to, move over to, cross/crossing over, go/going/went from, reskill, reskilling, upskilling,
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
  bridge, a bridge into, springboard to, springboard into, break out of, make a switch, make a change, make the
  change, make a career change, make a move, make a jump, make a leap, take the leap, take the plunge, take the jump,
  making a move, making a switch, taking the plunge, get over into, move over into, move myself into, crossover, cross
  train, cross training, change direction, change of direction, change lanes, change tack, switch lanes, switch
  fields, changing fields, change fields, change field, change industry, change industries, switch industries,
  switching industries, new direction, new field, new profession, new trade, fresh start, start afresh, start over,
  starting over, start again, starting again, reinvent myself, reinvent yourself, reinventing myself, rebrand myself,
  rebrand as, reposition myself, reorient, reorientate, redirect my career, redirect, career pivot, career move,
  career transition, career changing, career jump, career leap, career shifter, second career as, another career,
  other career path, paths into, paths to, pathway, pathways, routes, ways in, way in, ways into, way into, road into,
  door into, inroads, entry into, entrance into, entry path, gateway to, gateway into, bridge into, bridge the gap to,
  get across to data, get in to, getting in to, got into, get set up as, set up as a, establish myself as, work as an,
  working as a, working as an, land a role as, land a position as, land a job as, get a job as, get hired as, getting
  hired as, find work as, find a job as, find a job in, get work as, employed as a, turn into a, turn into an, turn
  myself into, evolve into, grow towards, progress into, progress towards, develop into, migrate to, migrate into,
  migrating into, move toward, moving toward, head towards, head into, heading into, aim to become, aiming to become,
  aspire to be, aspire to become, aspiring, hope to become, hope to be, wish to become, plan to become, planning to
  be, thinking of becoming, thinking about becoming, considering becoming, interested in becoming, keen to become, set
  on becoming, determined to become, itching to, desperate to get into, eager to become, ambition to become, make my
  way to, make my way towards, work up to, step up to, step into, stepping into, branch into, branch out into,
  branching out, diversify into, foray into, leap to, hop to, hop into, hop over, go across to, from being, coming
  from, come from, background in, with a background in, trained in, worked in, working in, worked as, used to be, used
  to work as, my background is, out of nursing, out of teaching, out of accounting, out of retail, out of hospitality,
  out of law, out of medicine, out of finance, out of banking, out of consulting, out of marketing, left medicine,
  leave medicine, leaving medicine, quit medicine, quitting medicine, left clinical medicine, hospital medicine,
  clinical medicine, practising medicine, practicing medicine, left law, leave law, leaving law, quit law, left
  teaching, leave teaching, leaving teaching, quit teaching, quitting teaching, left nursing, leave nursing, leaving
  nursing, quit nursing, quitting nursing, left accounting, leave accounting, leaving accounting, leaving finance,
  leave finance, leaving banking, leave banking, leaving retail, leave retail, leaving marketing, leave marketing,
  leaving consulting, leave consulting, done with teaching, done with nursing, done with accounting, done with law,
  done with retail, tired of teaching, tired of nursing, tired of accounting, sick of teaching, sick of nursing, sick
  of accounting, want into, wants into, want
  in to, wanting into, dive into, diving into, plunge into, get my hands into, want out, wants out, wanting out,
  looking to get out, carry across, carries across, skills carry over, skills transfer, experience transfer,
  experience transfers, experience carry over, knowledge transfer, relevant at all for, use my experience, use my
  background, use my degree, leverage my experience, leverage my background, build on my, what can i bring, what do i
  bring, go into research, going into research, went into research, go into research later, going into research
  later, do i start in, how to start in, where to start in, i get started in, to get started in, getting started in,
  make a start in, get my start in
after: after, next step, next steps, leads to, lead to, what next, become after, exit options, move on from, exit
  opportunities, exit opportunity, exits, what comes next, what comes after, where next, go from here, where can i go
  from, where do i go from, where to go from, next role, next job, next career, next career move, next move, progress
  to, grow into, do after, go after being, what do people do after, leads on to, move on to, afterwards what, and then
  what, then what, what follows, follow on role, follow on job, follow up role, exit route, exit routes, exit path,
  exit paths, where does it lead, where does that lead, where does this lead, where can it lead, where it leads, where
  do they go, where do people go, where do they end up, where people end up, end up after, go afterwards, do
  afterwards, open up later, doors does it open, what doors, which doors, opens which doors, beyond that, further
  career, later career, long term career, long term path, career trajectory, trajectory, career direction, next on the
  path, next stage, next stop, following step, successor role, what else can they, what else could they, upward from,
  where should i go next, where could i go next, where can i go next, where to from here, go next
"""
