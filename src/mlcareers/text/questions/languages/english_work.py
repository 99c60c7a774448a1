"""Topics of the guides on offers and work once in, as English says them. __init__.py tells how it is read."""

WORK = """negotiation: negotiate, negotiating, negotiation, counter offer, counteroffer, ask for more money,
  negotiable, room to negotiate, negotiate salary, negotiate my salary, negotiate the salary, negotiate a salary,
  negotiate pay, negotiate an offer, negotiate the offer, negotiate my offer, negotiate a higher, counter their offer,
  counter the offer, counter an offer, raise the offer, improve the offer, improve their offer, higher offer, won t
  budge on salary, push back on salary, haggle over salary, salary talks, salary talk, salary discussion, get more
  money from, get them to pay more, ask for a higher salary, ask for more salary, ask for more pay, hr says no to,
  which other companies, what other companies, other companies i m interviewing, other companies im interviewing,
  other companies i am interviewing, interviewing elsewhere, interviewing with others, interviewing with other, other
  interviews, other processes, other interview processes, where else i m interviewing, where else im interviewing,
  where else i am interviewing, where else i interview, where else you are, where else have i, applying elsewhere,
  applied elsewhere, other applications going, other irons, other offers i have, mention my other offer, mention
  another offer, mention the other offer, mention a competing, use an offer as leverage, leverage an offer, as
  leverage, bluff about another offer, match an offer, match my offer, match the offer, match the other offer, beat
  the offer, play offers against, sweeten the offer, sweeten the deal, more out of them, talk up the salary, push
  back, pushing back, lowered the offer, lowered their offer, lower the offer, reduced the offer, cut the offer, worse
  than promised, less than promised, less than they said, less than we agreed, changed the offer, changed their offer,
  changed the terms, rescind, rescinded, take back the offer, withdraw the offer, withdrew the offer, withdraw an
  offer, pull the offer, pulled the offer, haggle, haggling, bargain, bargaining, drive a hard, get a better deal,
  better deal, better terms, improve the terms, ask for more, asking for more, ask for a bit more, ask for extra,
  squeeze out more, hold out for more, money left on the table, leave money on the table, leaving money on the table,
  first offer, accept the first, take the first, take what they offer, more than they offer, more than offered, above
  their offer, above their budget, no wiggle room, wiggle room
raise: raise, ask for a raise, pay raise, pay rise, salary increase, promotion and pay, increase my salary, boss for,
  boss for more money, my manager for more, salary hike, pay hike, percent hike, how much hike, good hike, hike
  percentage, hike on switching, increment, annual increment, appraisal, salary review, pay review, performance
  review, no raise, never got a raise, haven t had a raise, pay bump, salary bump, merit increase, pay increase,
  increase in salary, more pay from my, ask my boss for, ask my manager for, same salary for years, salary hasn t
  moved, change jobs for money, change jobs for pay, switch jobs for money, job hop for money, new people earn more,
  new hires earn more, new hire earns more, salary review tomorrow, review meeting, pay talk, raise meeting, year end
  review, annual review, yearly review, salary round, moves up pay, pay up the, more money from my boss, more money
  from my employer, more from my employer, hasn t gone up, salary is stuck, stuck salary, pay is stuck, frozen pay,
  pay freeze, salary freeze, inflation adjustment, below inflation, cost of living adjustment, earn more where i am,
  earn more in my current, higher salary in my current, raise my pay, raise my salary, up my salary, up my pay, grow
  my salary, pay hasn t, wage hasn t, no more money, but no money, but no raise, without more pay, without a raise,
  more work same pay, more duties same, more responsibility same, more responsibility but, more duties but
first number: salary expectations, salary expectation, expected salary, desired salary, current salary, my salary, say
  a number first, what number, salary history, previous salary, last salary, last drawn salary, current ctc, expected
  ctc, ctc expectation, ask my salary, asks my salary, ask what i earn, asked what i earn, asking what i earn, reveal
  my salary, reveal salary, disclose my salary, disclose salary, tell them my salary, salary to ask for, salary should
  i ask, salary do i ask, name a number, name a figure, give a number, give a figure, name my price, salary question,
  salary box, expected pay, pay expectation, pay expectations, compensation expectations, wage expectation, wage
  expectations, current pay, current compensation, want my payslip, asks for payslips, ask for payslips, salary on the
  form, salary on the application, payslip, payslips, last payslip, proof of salary, hr asks what, hr wants to know,
  how much i make now, how much i earn now, what i make now, what i earn now, what i currently earn, what i currently
  make, previous pay, say my current, say my number, say the number, tell them a number, give them a number, say a
  figure, push me for a number, pushes me for a number, ask about salary, ask about pay, ask about money, asking about
  salary, asking about pay, ask about compensation, bring up salary, bring up pay, bringing up salary, bringing up
  pay, mention salary, mention pay, mentioning salary, talk about salary, talk about pay, talking about salary,
  discuss salary, discuss pay, discuss money, discussing salary, raise salary early, ask what it pays, ask what the
  job pays, ask what they pay, ask for the salary range, ask for the pay range, ask for the range, ask the salary
  range, ask for the budget, asks how much i want, ask how much i want, ask how much i make, asked how much i make,
  asks how much i make, asking how much i make, what do i want to earn, what i want to earn, what i d like to earn,
  when they ask about money, when they ask about salary, when they ask about pay, when to talk money, when to talk
  about money, when to bring up, wants a figure, want a figure, wants a number, want a number, wants my number, asks
  for a figure, asks for a number, asking for a figure, asking for a number, demands a figure, demands a number,
  demand a number, put down as salary, write down as salary, fill in as salary, salary field, salary requirement,
  salary requirements, what pay to ask, what to say i earn, what to answer when they ask, expectations about pay, pay
  should i name, salary should i name, sum should i name, say about money, figure should i, number should i, too high
  a number, too low a number, price myself out, pricing myself out, undersell, sell myself short, selling myself
  short, anchor low, anchor high, anchor first, lowball myself
deadline: offer expires, exploding offer, offer deadline, expires in, time to decide, think about an offer, decide on
  an offer, sign by, sign today, sign tomorrow, decide by, answer by, by friday, by monday, by tomorrow, pressure to
  sign, pressured to accept, pushed to sign, extend the deadline, extend an offer, extension on an offer, extend my
  offer, more time to decide, days to decide, days to accept, days to respond, days to sign, week to decide, hours to
  decide, hours to accept, waiting for another offer, waiting on another offer, waiting for a better offer, stall an
  offer, stall them, delay an offer, delay accepting, buy time, offer runs out, answer by thursday, want an answer,
  wants an answer, want a decision, wants a decision, rush me, rushing me, have to decide by, ask for more time, ask
  for an extension
two offers: two offers, two job offers, job offers, both offers, choose between two offers, competing offers, which
  offer, better offer, 2 offers, three offers, 3 offers, multiple offers, several offers, several job offers, compare
  offers, comparing offers, compare job offers, torn between offers, torn between two offers, between two offers,
  which company should i, which job should i take, which job to take, which one should i accept, which should i
  accept, second offer, another offer, other offer, pays less but, less pay but, lower pay but, more money or better,
  higher pay or better, money or learning, pay or learning, salary or learning, one offer and, offer in hand, two jobs
  to choose, both want me, two companies want, pick one offer, decline an offer, decline the offer, accept or decline,
  reject an offer, got two, received two, hold two, holding two, an offer from each, offer from each, one offer is,
  other offer is, first offer is, offers on the table, offer on the table, two on the table, which one to accept,
  which one to take, which to accept, choose between the offers, choosing between offers, choosing between two, pick
  between two, deciding between two, torn between two, two very different, rank offers, weigh offers, weigh up offers,
  weighing offers, weigh two, stuck between two, cant decide between two, can t decide between two, can t decide which
  offer, which offer to take, which offer to accept, offer a and offer b, offer a or offer b, company a or company b,
  my two contracts, two contracts, two contracts to sign, which contract should i, which of my two, which of the two,
  which of both, two firms want me, two employers want me, two places want me, two job offers and, two companies made,
  both companies made, both made me, spoilt for choice, say no to one, turn one down, turn down one, turn the other
  down, one of them pays, one pays more, one pays better, one offers more, better title or, more pay or, remote or
  more, name or money, brand or money, money or brand, big name or, choose between companies, which company to join,
  which of them to join
startup check: startup due diligence, check a start up, check a startup, is this ai startup safe, ai startup safe,
  join a startup, joining a startup, startup before, offer from a startup, offer from an ai startup, startup offer,
  offer from a start up, burn rate, seed stage, early stage startup, pre seed, series a, series b, go bust, going
  bust, goes bust, run out of money, runs out of money, out of funding, is the startup legit, is this startup legit,
  company legit, check out a startup, vet a startup, trust a startup, is this startup, shady startup, startup with no,
  startup without, startup dies, startup fails, startup failing, startup survive, startup will survive, will this
  startup, six months of money, months of money, startup before joining, startup before i join, startup before i sign,
  funding will last, how long the money, how much runway, runway, cash in the bank, startup is going under, startup is
  stable, startups pay, startup trustworthy, startup trust
equity: equity, rsu, rsus, stock options, bonus, bonuses, sign on, stock option, stock grants, stock compensation,
  paid in stock, offers stock, offers me stock, stock instead, company stock, startup options, options worth, options
  in a, equity offer, vesting, shares in the company, esop, esops, strike price, vested, one year cliff, worthless
  options, refresher grants, signing bonus, sign on bonus, joining bonus, phantom shares, profit share, profit
  sharing, exercise my options, exercise options, paper money, percent of the company, stake in the company, mostly
  stock, stock heavy, stock component, options or cash, cash or stock, cash or equity, stock or cash, founding
  engineer equity, restricted stock, share options, stock package, shares or salary, equity or salary, salary or
  equity, percent equity, percent instead of, instead of salary, instead of a salary, percent of shares, equity worth,
  worth anything options, options worthless, rsu refresh, sweat equity, shares or cash, stock over cash, stock part,
  shares part, options part, options package, worthless shares, worthless stock, worthless paper, worth nothing on
  exit, exit value, vest, vests, cliff, golden handcuffs, dilution, diluted, diluted shares, share grant, share
  grants, low base, low base and, low base plus, mostly in shares, mostly in options, part in shares, part in stock,
  paid in shares, paid partly in, stake in a startup, slice of the company, tokens instead of, anything but paper,
  slice of equity, piece of the company, piece of the pie, percent of equity, percent of a startup, percent stake,
  shareholder, shareholders, part owner, co founder share, cofounder share, sweat for shares, refreshers, refresher,
  my options when, lose my options, lose my shares, keep my options, keep my shares, options when i leave, shares when
  i leave, unvested, unvested shares, unvested options
notice: notice period, resign, resigning, resignation, hand in my notice, handover, leave well, quit well, of notice,
  my notice, months notice, leave on good terms, quit on good terms, two weeks notice, serve notice, serving notice,
  serve my notice, serving my notice, days notice, weeks notice, notice buyout, notice pay, my boss countered,
  employer counters, employer countered, employer made a counter, counter offered, boss wants to keep me, boss begs
  me, talked into staying, resigned, resignation letter, handing over my, hand over my work, hand over my models,
  handing in my notice, hand in notice, handing in notice, put in my notice, put in notice, give notice, giving
  notice, gave notice, gave my notice, give my notice, exit interview, quit gracefully, leave gracefully, quit
  politely, quit without burning, tell my boss im leaving, announce that i m leaving, tell my team i, tell the team i,
  telling my boss, telling my team, tell them i m leaving, tell them i am leaving, how to resign, resign without,
  month notice, notice too long, long notice period, notice period too, shorten my notice, shorten notice, shorter
  notice, leave before my notice, skip my notice, out of my notice, throw money at me, throws money at me, throwing
  money at me, now they offer more, now they want to keep me, now offers me more, suddenly offer, suddenly offers, beg
  me to stay, begs me to stay, begging me to stay, ask me to stay, asks me to stay, asked me to stay, persuade me to
  stay, want me to stay, wants me to stay, wanted me to stay, make me stay, match my new, matches my new, matched my
  new, counters my, last day, last days, last week at work, last working day, before i go, before i leave, pass on my
  work, hand my work over, work certificate, reference letter, on the way out of, leave on a good, part as friends,
  part on good, burning bridges, burn bridges, burn my bridges, tell them i quit, tell them i m going, tell them i m
  off, my notice period, in my notice period, during my notice, during notice, through my notice
freelance: freelance, freelancer, freelancing, freelancers, contractor, contractors, contracting, contract work, self
  employed, gig, gigs, own business, independent consultant, upwork, fiverr, toptal, find clients, get clients,
  finding clients, getting clients, first client, first clients, go independent, going independent, go solo, going
  solo, own consultancy, own consulting, consulting business, my own boss, be my own boss, sole trader, umbrella
  company, side gig, side gigs, side hustle, moonlight, moonlighting, moonlights, work for myself, working for myself,
  consult on the side, consulting on the side, side income, side business, gig work, independent contractor, solo
  consultant, self employment, become a consultant, start consulting, fractional, consult for companies, on my own
  account, my own account, own practice, my own company, own firm, start my own, work as my own, for several clients,
  several clients, my own clients, for myself, side clients, gig economy, gig worker, gig workers, paying client,
  paying clients, first paying
day rate: day rate, day rates, hourly rate, hourly rates, consulting rate, daily rate, daily rates, rate, rates,
  charge per hour, charge per day, charge clients, how much to charge, what to charge, charge, charging, what should i
  charge, how much should i charge, how much do i charge, what do i charge, bill clients, bill a client, billing rate,
  bill per hour, price my services, price my work, quote a client, quote a price, freelance rate, freelance rates,
  consulting fee, consulting fees, consultant fees, retainer, ir35, inside ir35, outside ir35, rate card, day rates
  for, fixed price project, per hour or per project, hourly or fixed, fixed price, hourly price, per day as a, day as
  a contractor, price for a project, price a project, charge for a project, bill for a, bill for an, would you bill,
  should i bill, invoice for, bill per day, can i bill, bill per hour for, to bill, a day for building, per day for
  building, per day for, ask per day, ask per hour, ask per day as, take per day, take per hour, charge a client,
  charge for building, charge for a, quote for, quote for building, price for building, hourly for, an hour for
  consulting, honorarium, price tag for my, worth per day, worth per hour, contract rate, contract rates, contractor
  rate, contractor rates, contracting rate, contracting rates, freelancer rate, freelancer rates
contract: contract, over fte, contract or permanent, contract vs permanent, permanent, temp to perm, contract to hire,
  fixed term, contracting worth it, b2b contract, permanent post, permanent job, contract or full time, contract vs
  full time, contract or employee, employee or contractor, contractor or employee, full time or contract, contract or
  perm, contract vs perm, perm, perm role, perm or contract, perm vs contract, permanent or contract, permanent or
  freelance, freelance or permanent, temporary, temp job, temp jobs, 6 month contract, 12 month contract, six month
  contract, three month contract, 3 month contract, contract role, contract roles, contract job, contract jobs,
  contract position, contract positions, contract extension, contract ends, contract ended, convert to full time,
  converted to permanent, convert to permanent, third party payroll, staffing agency, staff augmentation, fte or
  contractor, contractor or fte, w2, w2 or 1099, c2c, job security as a contractor, contract ends in, contract is
  ending, contract runs out, end of contract, end of my contract, contract not renewed, renew my contract, only
  contract jobs, only contracts, only offers contracts
travel: business trips, on site, on site with customers, travel for work, travel a lot, much travel, how much travel,
  with travel, travel in, travelling for work, engineer travel, travel as, travel, travelling, traveling, travels,
  client site, client sites, at the client, at client sites, at customers, visit customers, visiting customers, visit
  clients, visiting clients, business travel, out of a suitcase, on the road, fly every week, travelling every week,
  traveling every week, airports, trips to customers
remote: remote, remotely, work from home, working from home, wfh, home office, hybrid, digital nomad, telework,
  teleworking, telecommute, telecommuting, return to office, rto, office days, days in the office, back to the office,
  from the office, at the office, from anywhere, work anywhere, location independent, wfh jobs, homeoffice, nomad,
  nomads, van life, distributed team, come into the office, go to the office, commute to the office, daily commute,
  long commute, work from anywhere/bed, fully/full remote, remote work/first/only/job/jobs/role/roles, hybrid work,
  in/into the office, days in office, go into the office, in person, on site only, working remotely, from my bedroom,
  commute, commuting, stay at home and work, get to stay home
from abroad: work remotely for a us company, from my country, employer of record, foreign company, remote from,
  remotely from, work remotely from, remote job from, company in another, firm in another, us company, for a company
  abroad, for a foreign, from another country, for an american, usa company, for a usa company, work for a usa,
  employer in another, while living in, living in another, live in another, working for a foreign, work for a foreign,
  foreign companies, us companies, european company, european companies, overseas company, overseas companies,
  overseas employer, western company, western companies, eor, deel, for a european, for an overseas, company abroad,
  employer abroad, uk company from, german company from, for a us/american/european/british/foreign/german/swiss
  company/startup/firm/employer, us company/companies/startup/startups/jobs from, paid/earn/earning in
  dollars/usd/euros, earn/earning dollars/usd, for uk/us company/companies, working for us startup, working for a us,
  work for an american firm, work for an american, us jobs for people, jobs abroad from home, jobs/remotely/remote
  from india/pakistan/nigeria/brazil/africa, latam, latin america, offshore, nearshore, remote.com, foreign
  employer/employers/clients, american company/companies/employer/startup, company in the us/usa, live in one country,
  while living in another, living in another country, different country than, from a different country, from a
  different continent, from another continent, from my home country, from outside the country, remote across borders,
  across borders, firm abroad, ask for remote from, sits in, firm sits in, company sits in, employer sits in, based in
  another, based abroad, office is in another, headquartered in, head office in, live elsewhere, from lisbon, from the
  beach, from my village, without moving there, without moving, without relocating, not move there, don t want to move
layoffs: layoff, layoffs, laid off, fired, redundancy, redundancies, job loss, lost my job, job cuts, being cut, made
  redundant, severance, let go, getting cut, cutting jobs, axed, riffed, sacked, got the boot, got the sack, pink
  slip, pink slips, downsized, downsizing, reduction in force, restructured, restructuring, reorg, got cut, got axed,
  team was cut, team got cut, team was dissolved, team was shut down, job was eliminated, position was eliminated,
  position eliminated, role was eliminated, role eliminated, layed off, laying off, lay off, lays off, lay offs, lost
  job, lose my job, lose their job, losing my job, losing their jobs, lost their jobs, out of a job, job was cut, made
  me redundant, mass layoffs, on the bench, benched, about to be fired, getting fired, get fired, being fired, got the
  axe, get the axe, got let go, been let go, they let me go, shut down our team, team shut down, cut my position, cut
  my role, my position was cut, project was cancelled, team got the axe, job got the axe, on bench, bench for, months
  on bench, bench time, sitting on the bench, benching, got the chop, get the chop, given the chop, for the chop, the
  chop, shown the door, out on my ear, out the door, given my notice, given notice, cut loose, been cut, was axed,
  were axed, my post is, post was cut, post is being cut, post is going, position is going, job is going, job is gone,
  jobs were cut, whole team was, whole department was, department was closed, department is closing, office is
  closing, office closed, company is closing, company closed, company folded, company folds, company went under,
  employer went under, employer went bust, company went bust, firm went bust, went bankrupt, goes bankrupt, went
  under, went into administration, wound down, winding down, dismissed, dismissal, unemployed since, out of work
  since, jobless, lost the job, collective redundancy, on gardening leave, termination agreement, settlement agreement
bubble: bubble, burst, bursts, ai winter, funding dries up, overhyped, hype over, career risky, just hype, going to
  crash, ai crash, crash and, ai hype, hype train, hype dies, hype cycle, hype ends, the hype, hype fades, dotcom, dot
  com, fad, passing fad, passing trend, bubble pops, bubble popping, pop the bubble, funding stops, funding stop,
  money dries up, investment dries up, investors pull out, next blockchain, like blockchain, like crypto, flash in the
  pan, ai collapses, ai boom ends, boom end, boom ends, boom over, out of cash, runs out of cash, burns cash, burning
  cash, money runs out, when the money runs out
replace: replace, replaced, replaces, replacing, automate, automated, automates, take over, taken over, reduce need,
  made obsolete, killing, kill, will ai take, ai take, take my job, take our jobs, redundant, replaced by ai, take
  jobs, taking jobs, threatened, at risk, eliminate, eliminated, wiped out, automated away, by chatgpt, threat,
  disappear, disappearing, vanish, vanishing, shrinking, ai changing, changing the, impact of ai, ai affect, ai
  affecting, effect of ai, ai impact, do my job, does my job, do my work, better than me, obsolete by ai, take over
  my, taken by ai, taken over by ai, lose jobs to ai, lose my job to, losing my job to, lost to ai, lost to
  automation, put out of work, put me out of, out of work because of, steal my job, steal our jobs, stealing our jobs,
  stealing jobs, coming for, coming for my job, won t need, wont need, not need humans, instead of humans, instead of
  people, end of data science, death of, kill off, wipe out, wipes out, ai does everything, ai will do, llms do,
  agents do my, agents take, agents will take, agents replace, still exist in, exist in ten years, exist in 10 years,
  exist in five years, exist in 5 years, be around in, around in ten years, around in 10 years, become obsolete,
  becoming obsolete, make me obsolete, human analysts, human engineers, human data scientists, superfluous, made
  superfluous, still be here, still be needed, still be a job, still be data, wiped out by, made redundant by, coming
  for us, automate us, automate me, automate my job, automating my job, automating myself, jobless because of ai, ai
  unemployment, lose our jobs, lose my job because, job is doomed, doomed because, be extinct, extinct by, become
  extinct, gone by the time, gone in five, gone in ten, no longer needed, no longer necessary, no longer be needed,
  not needed anymore, not needed any more, not be needed anymore, not be needed any more, won t be needed, wont be
  needed, still need humans, still need people, still need us, job dying, jobs dying, profession dying, career dying,
  role dying, job dead, role dead, job doomed, jobs doomed, career doomed, profession doomed, we are doomed, are we
  doomed, we re doomed, am i doomed, job going away, jobs going away, role going away, job go away, jobs go away, be
  out of work, put us out of work, out of business, do us out of, make us useless, make me useless, makes me useless,
  makes us useless, makes us redundant, make us redundant, make me redundant, makes me redundant, take us over, days
  numbered, days are numbered, numbered days, writing is on the wall, on borrowed time, no future for, end of the road
  for, last generation, swallow, swallowed, swallows, swallowed by ai, eat our lunch, eats our lunch, eat my lunch,
  gobble up, cannibalise, cannibalize, left for humans, left for people, left for us, left to do for, need data
  scientists when, need data analysts when, need engineers when, need analysts if, need engineers if, need data
  scientists if, need data engineers if, need analysts when, when my kids grow, still be around, be around when,
  around when my, last another, last ten years, last until i retire, till i retire, until i retire, carry me to
  retirement, see me through to, left in ten, left in five, left in twenty, survive the next, survive until, be needed
  in, needed in ten, needed in n years, needed in the future, be necessary in, be needed in future, still be needed
  in, needed tomorrow, be useful in, be wanted in, be wanted in ten, exist in n years, office is being automated, my
  office is being, my job is being, my department is being automated, work is being automated
safest: safe from ai, future proof, ai proof, safest, will last, least affected, survive ai, resilient, safe career,
  safe bet, bulletproof, recession proof, stable job, stable jobs, stable career, stable field, job security, secure
  job, secure jobs, secure career, most secure, safe choice, safer career, safer job, safer from ai, here to stay,
  longevity, won t be automated, wont be automated, cannot be automated, can t be automated, not be automated, hard to
  automate, hardest to automate, automation proof, survive automation, survives ai, survive the ai, least automatable,
  least at risk, lowest risk, safe from automation, safe from llms, safe from agents, safe in the long run, safe long
  term, long term safe, last the longest, ai resistant, immune to ai, immune to automation, hit least, least hit, hit
  the least, affected least, affected the least, touched least, suffers least, suffer least, hardest for ai, hard for
  ai, too hard for ai, safer, safe as a career, safe choice of career, safe career choice, a safe field, safe field,
  safe job, safe jobs, safest bet
exposure: exposure, exposed, exposure index, applicability score, most exposed, affected by ai, most affected, hit
  hardest, hit hardest by, hardest hit, hit by ai, vulnerable to ai, most vulnerable, vulnerable to automation,
  impacted by ai, most impacted, susceptible, first to go, first to be automated, easiest to automate, easy to
  automate, automation risk, risk of automation, automatable, how exposed, economic index, disrupted by ai, most
  disrupted, ai disruption, endangered by ai, most threatened
learn to code still: learn to code, learning to code, still learn, still learn to program, learn to program, if ai
  writes, ai writes code, age of ai, learn python in the age, point of learning to code, point in learning to code,
  point of learning python, point learning python, point in learning python, point of learning programming, point of
  coding, why learn to code, why learn coding, why learn python, why learn programming, worth learning to code, worth
  learning programming, worth learning coding, still worth learning, still need to code, still need to program, still
  have to code, still have to learn, still need to learn, bother learning, bother learning to code, bother to learn,
  when ai codes, when ai writes, now that ai writes, now that ai codes, ai can code, ai can write, ai writes all, ai
  writes the, llms write, agents write, can code for me, codes for me, writes my code, write my code, write all the
  code, writes all the code, write the code for
stress: burnout, burn out, burned out, burnt out, stress, stressful, work life balance, long hours, overtime,
  workload, toxic, weekend, weekends, holidays, vacation, nights, exhausting, exhausted, worn out, overworked, mental
  health, working hours, how many hours do, hours per day, tired of, drained, work too much, working too much, works
  too much, crunch time, hour weeks, 60 hour weeks, 60 hours a week, 70 hours a week, 50 hours a week, 12 hour days,
  no life, no social life, wlb, work life, work all the time, always working, never switch off, can t switch off, can
  t sleep, sleepless, breakdown, breaking point, crying, cry at work, overwhelmed, overwhelming, drowning in work,
  swamped, too much work, under pressure, high pressure, so much pressure, stressed, stresses me, tight deadlines,
  constant deadlines, late nights, work at night, work nights, on weekends, rat race, lost motivation, no motivation,
  losing motivation, unmotivated, lost interest, lost my passion, sick of ai, ai fatigue, can t cope, micromanaged,
  micromanager, micromanaging, toxic manager, toxic team, toxic workplace, toxic boss, bad manager, bad boss, horrible
  boss, awful boss, bully, bullied, bullying, relaxed job, chill job, chill, laid back, low stress, less stressful,
  least stressful, most stressful, easygoing, slow paced, 996, pto, annual leave, running on empty, no energy left, no
  energy, keep up with everything, keeping up with everything, keeping up is exhausting, exhaustion, hours do they
  work, hours do you work, cry before, cry every, cry after, hours normal, normal hours, hours normal for, work so
  much, so many hours, evenings and weekends for, weekends for, work on sundays, work on weekends, can t relax, no
  time for family, no time for my kids, worked to death, my brain is fried, knackered, sunday scaries, have a life,
  having a life, a life outside, life outside of work, life outside work, life besides work, personal life, private
  life, home at a decent, leave at five, leave on time, log off at, switch off after work, sane hours, reasonable
  hours, decent hours, humane hours, crazy hours, insane hours, no overtime, on my knees, at the end of my, mentally
  drained, mentally exhausted, emotionally drained, running on fumes, run ragged, burnt myself out, burning out, burn
  myself out, not burn out, workaholic, overworking, pressure, pressures, constant pressure, pressure to keep up
on call: on call, oncall, pager, night shifts, on call rotation, on call rota, pagerduty, paged, paged at night, woken
  up at night, woken at night, called at night, out of hours, out of hours support, production fires, firefighting,
  fire fighting, standby duty, night shift, shift work, weekend support, weekend duty, 24 7 support, support rota,
  emergency calls, production support, incident duty, phone at night, rings at night, called out at, get called at,
  breaks at night, break at night, up at night, wake me, wakes me, wake you, out of bed, fix things at night, night
  duty, sunday duty, weekend duty rota
quit: quit, quitting, leave, leaving, unhappy, regret, hate my job, when to leave, time to leave, job hopping, stay in
  a job, should i stay, how long should i stay, how long to stay, stay at my, stay in my job, stay at a job, stick
  with my job, miserable, miserable at work, fed up, fed up with, hate it here, hate this job, hate working, hate my
  work, hate my company, hate my role, hate going to work, sick of my job, sick of this job, can t stand, cant stand,
  dread, dreading, dread monday, dread work, stuck in my job, stuck in my role, stuck in a job, dead end job, going
  nowhere, no growth, not learning anything, not learning, stopped learning, learn nothing, learning nothing,
  stagnating, stagnant, stagnation, bored at work, bored of my job, bored in my job, get out of here, walk away, call
  it quits, jump ship, look for a new job, find a new job, find another job, look elsewhere, look for something else,
  time to move on, move on, moving on, leave my company, leave my job, leave this job, leave this company, resign or
  stay, stay or go, stay or leave, stay or quit, leave or stay, quit or stay, job hop, job hopper, too soon to leave,
  leave after a year, quit after, leave after only, without another job, nothing lined up, without another offer,
  models never ship, nothing ships, never ships, nothing goes live, never goes live, never reaches production, never
  goes to production, never make it to production, never used, never gets used, nobody uses my, nobody uses our,
  nobody uses it, nobody uses the, no one uses my, nobody reads my, nobody looks at my, work is ignored, gets ignored,
  ignored by the business, unfulfilled, unsatisfied, dissatisfied, disillusioned, demotivated, not happy, not what i
  expected, not what i signed up, regretting, wrong job, job sucks, work sucks, hand in my resignation, leave or wait,
  wait or leave, stick it out, get out of this job, get out of my job, escape my job, job is hell, hate every day,
  hate every minute, hate mondays, hate my manager, hate my boss, hate my team, can t take it anymore, enough of this
  job, not one model, not a single model, go somewhere else, look somewhere else, somewhere else instead, no model in
  production, time to go, gather dust, gathers dust, gathering dust, collect dust, collects dust, on the shelf, in a
  drawer, goes in a drawer, no one trusts, nobody trusts, no one trusts my, nobody trusts my, nobody believes my, no
  one believes my, nobody listens, no one listens, nobody listens to me, not taken seriously at, nobody cares about
  my, no one cares about my, pulled into meetings, wasted on, wasting my time, wasting my talent, rotting, rot in,
  wither, dying inside, outgrown, outgrown my, had enough, had it with, sick to death, at a dead end, hit a wall, hit
  a ceiling, feel trapped, trapped in, golden cage, jump or stay, go or stay, worth staying, keep going or, hang in,
  hang in there, how long to hold out, pack it in, throw in the towel, chuck it in, call it a day
other field: leave the field, leaving data science, leave data science, leave tech, outside afterwards, career after,
  alternatives to data science, alternatives to, get out of data, out of tech, other careers, get out of ai, get out
  of it, get out of tech, get out of data science, out of ai, out of machine learning, out of data science, out of
  software, leave ai, leave machine learning, leaving machine learning, leaving ai, leaving tech, leave the industry,
  leave it for good, exit data science, exit tech, quit tech, quit data science, quit ai, quit machine learning, done
  with tech, done with data, done with data science, done with ai, something completely different, something entirely
  different, something else entirely, completely different career, completely different job, outside tech, outside of
  tech, outside data, outside of data, outside ai, outside of ai, isn t for me, isnt for me, not for me, is not for
  me, wasn t for me, isnt a fit, isn t a fit, not a fit for me, not a good fit, what else is there, what else can i
  do, what else could i do, what else can a, what can i do instead, something other than data, other than data
  science, instead of data science, life after tech, careers outside, out of this industry, out of this field, out of
  the field, out of the industry, get me out, leave this field, leave this industry, done with this field, done with
  programming, done with machine learning, never want to code again, career outside, job outside, jobs outside, jobs
  for ex, pulling the plug on data, pulling the plug on ml, pulling the plug on ai, outside of it altogether, out
  altogether, out of all this, away from screens, away from computers, away from coding, work with my hands, with my
  hands, something with people instead, something with people, something with animals, something outdoors, back to my
  old
dull: boring, dull, monotonous, repetitive, tedious, interesting, is the work dull, fun, mind numbing, mundane, grunt
  work, bores me, get bored, gets boring, got bored, bored, soul crushing, soulless, drudgery, same thing every day,
  same every day, sitting all day, in front of a screen, in front of a computer, staring at a screen, glamorous,
  glamour, unglamorous, as exciting as, really exciting, as cool as, as interesting as, enjoyable, enjoy the work,
  enjoy it, fun job, enjoy your work, enjoy my job, like your job, like your work, watching paint dry, bored to death,
  is it exciting, exciting job, exciting work, boring work, boring job, boring tasks
firms: startup, startups, start up, start ups, big tech, faang, consultancy, consultancies, scaleup, maang, big
  company, large firm, large company, consulting, in house, government ai jobs, public sector, big four, corporate,
  startup or big company, agency, small company, small firm, mid size company, medium sized company, midsize,
  enterprise, large corporation, big corporation, corporation, multinational, multinationals, mnc, mncs, service based
  company, product based company, service based, product based, product company, service company, state job, civil
  service, public service, nonprofit, non profit, ngo, ngos, charity, unicorn, big 4, megacorp, established company,
  big corporate, big firm, larger company, smaller company, mittelstand, scale up, small shop, tiny company, tiny
  firm, small business, small outfit
sole person: first data person in, one person data team, only data person, alone in the company, first or only, team
  of one, one person team, only data guy, one man data team, sole, one person, only data, am the only, im the only, i
  m the only, being the only, be the only, was the only, only one who, only one in the, no senior to, no seniors to,
  no seniors, nobody to learn from, no one to learn from, noone to learn from, nobody to ask, no one to ask, nobody to
  review, nobody reviews my, no mentor, no mentors, without a mentor, without mentor, no mentorship, alone at work,
  all alone at work, solo data, lone data, lone analyst, one man show, one woman team, many hats, all the hats, first
  and only, startup of one, do everything alone, work alone at, understands what i do, knows what i do, nobody
  understands what i, no one understands what i, no one else in, no one else does, nobody else does, without
  colleagues, no data colleagues, everything alone, do it all alone, all by myself, one person ml team, one person
  department, i am the team, i am the data team, i m the data team, i m the entire, i am the entire, im the entire, i
  m the whole, i am the whole, im the whole, the whole team is me, whole department is me, doesn t get what i, doesn t
  understand what i, don t get what i do, nobody gets what i, no one gets what i, no idea what i do
impostor: imposter, impostor, imposter syndrome, impostor syndrome, feeling lost, feel lost, not good enough,
  struggling as a, feel stupid, is it me, too dumb, too stupid, am i stupid, smart enough, not smart enough, feel
  dumb, too slow, not cut out, can t keep up, like a fraud, a fraud, being a fraud, found out, out of my depth, in
  over my head, don t understand anything, dont understand anything, understand nothing, understand nothing at, don t
  know anything, know nothing at work, no idea what i m, no idea what im, clueless, feel useless, feel like a fraud,
  feel like an idiot, feel behind, feel like an imposter, feel like an impostor, falling behind at work, behind my
  colleagues, behind my peers, behind everyone else, everyone is smarter, everyone else is smarter, everyone is so
  smart, colleagues are smarter, smarter than me, am i good enough, don t belong, dont belong, lost at work, lost in
  my job, lost in my new, struggling in my job, struggling in my new, struggling with my new, struggling at work, bad
  at my job, self doubt, feel inadequate, inadequate, dumbest, dumbest person, stupidest, stupidest person, feel
  incompetent, incompetent, pretending to know, faking it, fake it till, underperforming, dumbest in the, stupidest in
  the, everyone knows more, knows more than me, know more than me, can t follow the meetings, lost in meetings, feel
  out of place, feel like a kid, too junior for, afraid of being found, afraid they find out, got the job by luck,
  still lost in, lost in the code, lost in the codebase, lost in the code base, am i just thick, am i thick, just
  thick, too thick, am i too slow, am i too dumb, all greek to me, greek to me, over my head, goes over my head, lost
  in standup, lost in standups, talks in acronyms, talk in acronyms, acronyms, jargon all day, nod along, nodding
  along, pretend to understand, pretending to understand, the slowest, slowest on, slowest in, the weakest, weakest
  in, weakest on, the only one who doesn t, everyone but me, everybody but me, everyone else gets, everyone else
  understands, everyone else knows, don t get anything, don t follow anything, can t follow, cannot follow, codebase
  is a jungle, code is a jungle, codebase is a mess, codebase is chaos, no one has time for me, nobody has time for
  me, nobody has time for you, nobody explains, no one explains, nobody explains anything, nobody helps me, nobody
  shows me, not enough guidance, no guidance, thrown in at, thrown in the deep, deep end, sink or swim, out of place
  at, do i belong
ninety days: first ninety days, first 90 days, onboarding, first week, first weeks, probation, first months, first
  month, new job, 90 day plan, start a new job, start a new data job, just started as, just started my job, just
  started my new, just started a new, starting a new job, start my new job, starting my new job, starting my new,
  start my job, started a new job, started my new, first day at work, first day as, first day at my, first few weeks,
  first few months, first two weeks, first two months, first quarter, 30 60 90, 30 60 90 day, new hire, new hires,
  newly hired, new starter, new joiner, probation period, probationary, probation review, pass probation, fail
  probation, failed probation, settling in, ramp up, ramping up, get up to speed, up to speed, hit the ground running,
  my new job, my new role, my new team, quick win, quick wins, good impression, good first impression, start on
  monday, starting on monday, start next week, starting next week, starting next month, start next month, just joined,
  just got hired, joined a new, new company, starting monday, start monday, begin on monday, begins on monday, job
  starts, starts on monday, starts next week, first week at, first weeks at, first days at, first job starts, tips for
  my first, tips for the first, just got the job, got the job now what, survive probation, survive the first, new at
  work, new in the team, new in my team, n months in and, n weeks in and, weeks into the job, weeks into my, months
  into the job, months into my new, weeks in the job, week in the job, no access to the, no access to data, no access
  yet, still no access, no laptop yet, no tasks yet, nothing to do yet, nothing to do at, no work to do, no
  onboarding, settle in, find my feet, finding my feet, get my bearings, learn the ropes, learning the ropes, first
  project at, first task at, first impression at, day one, first monday, start in my, started in my, start with a new,
  joined last week, joined last month, joined a month, joined two weeks, started last week, started last month,
  started two weeks, started a month, trial period, six month probation, confirm my probation, onboard, onboards,
  onboarded, onboard a new, onboard someone, getting onboarded, welcome a new, start well in, start well at
"""
