"""Topics of the guides on offers and forms of work, as English says them. __init__.py tells how it is read."""

OFFERS = """
negotiation: negotiate, negotiating, negotiation, counter offer, counteroffer, ask for more money, negotiable, room to
  negotiate, negotiate salary, negotiate my salary, negotiate the salary, negotiate a salary, negotiate pay, negotiate
  an offer, negotiate the offer, negotiate my offer, negotiate a higher, counter their offer, counter the offer,
  counter an offer, raise the offer, improve the offer, improve their offer, higher offer, won t budge on salary, push
  back on salary, haggle over salary, salary talks, salary talk, salary discussion, get more money from, get them to
  pay more, ask for a higher salary, ask for more salary, ask for more pay, hr says no to, which other companies, what
  other companies, other companies i m interviewing, other companies im interviewing, other companies i am
  interviewing, interviewing elsewhere, interviewing with others, interviewing with other, other interviews, other
  processes, other interview processes, where else i m interviewing, where else im interviewing, where else i am
  interviewing, where else i interview, where else you are, where else have i, applying elsewhere, applied elsewhere,
  other applications going, other irons, other offers i have, mention my other offer, mention another offer, mention
  the other offer, mention a competing, use an offer as leverage, leverage an offer, as leverage, bluff about another
  offer, match an offer, match my offer, match the offer, match the other offer, beat the offer, play offers against,
  sweeten the offer, sweeten the deal, more out of them, talk up the salary, push back, pushing back, lowered the
  offer, lowered their offer, lower the offer, reduced the offer, cut the offer, worse than promised, less than
  promised, less than they said, less than we agreed, changed the offer, changed their offer, changed the terms,
  rescind, rescinded, take back the offer, withdraw the offer, withdrew the offer, withdraw an offer, pull the offer,
  pulled the offer, haggle, haggling, bargain, bargaining, drive a hard, get a better deal, better deal, better terms,
  improve the terms, ask for more, asking for more, ask for a bit more, ask for extra, squeeze out more, hold out for
  more, money left on the table, leave money on the table, leaving money on the table, first offer, accept the first,
  take the first, take what they offer, more than they offer, more than offered, above their offer, above their
  budget, no wiggle room, wiggle room, do i counter, should i counter, shall i counter, i counter, counter it, counter
  back, counter with, counter them, countering, counteroffers, counter offers, counter proposal, counterproposal, come
  back with a number, come back with a higher, go back and ask, go back to them, ask them for more, ask them to match,
  ask to match, ask for better, ask for higher, ask for a higher, ask for a better, ask for n more, ask for n percent,
  demand more, demanding more, request more, request a higher, insist on more, get them up, get them higher, get them
  to raise, get them to match, get them to increase, bump up the offer, bump the offer, bump their offer, up their
  offer, up the offer, better their offer, better the offer, increase the offer, increase their offer, increase my
  offer, revise the offer, revise their offer, revised offer, improved offer, best and final, final offer, take it or
  leave, final number, non negotiable offer, is it negotiable, is the salary negotiable, is pay negotiable, open to
  negotiation, room for negotiation, room to move, room to manoeuvre, room to maneuver, scope to negotiate, leverage,
  no leverage, any leverage, bargaining power, bargaining chip, negotiating power, negotiation power, negotiation
  script, negotiation email, negotiation tactics, negotiation strategy, negotiating strategy, negotiating tactics,
  negotiate by email, negotiate by phone, negotiate a first, negotiate a job, negotiate my starting, not negotiate,
  never negotiated, never negotiate, didn t negotiate, forgot to negotiate, should have negotiated, afraid to
  negotiate, scared to negotiate, risk losing the offer, lose the offer if, lose the offer by, losing the offer, offer
  withdrawn, offer was withdrawn, offer pulled, offer was pulled, offer got pulled, offer rescinded, offer was
  rescinded, offer revoked, revoke the offer, revoke an offer, revoked the offer, back out of the offer, back out of
  an offer, renege, reneging, reneged, went back on the offer, went back on their, going back on their, changed their
  mind about, after accepting an offer, after i accepted, already accepted, accepted verbally, accepted another,
  accept and keep looking, accept then, accept first and, greedy, come across as greedy, seem greedy, look greedy,
  sound greedy, too greedy, pushy, too pushy, come across as pushy, ask too much, asking too much, asked too much, ask
  too little, asked too little, asking too little, overplay my hand, play hardball, hardball, poker face, stand firm,
  standing firm, hold my ground, stand my ground, hold firm, cave in, give in on salary, settle for less, settle for a
  lower, meet in the middle, meet halfway, meet me halfway, split the difference, compromise on salary, compromise on
  pay
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
  short, anchor low, anchor high, anchor first, lowball myself, asks my number, ask my number, asked my number, my
  number, their range, ask their range, asks my range, my range, give my range, give a range, giving a range, name a
  range, salary range first, range first, number first, who says a number, who says it first, who goes first, who
  names, say it first, speak first on salary, first to name, first to say a number, first one to name, give my number,
  giving my number, giving a number, name my number, naming a number, throw out a number, throw a number, put a number
  on, put a figure on, pick a number, come up with a number, pin me down, dodge the salary, dodge the question,
  deflect the salary, deflect the question, avoid the salary question, evade the salary, answer the salary question,
  expected compensation, desired compensation, desired pay, target salary, minimum salary, my minimum, walk away
  number, walkaway number, bottom line, my bottom line, lowest i would, lowest i d accept, lowest i will, what i want
  to make, what i hope to earn, what i expect to earn, what i m looking for, looking for salary wise, looking for in
  salary, looking for in terms, current earnings, present salary, present pay, existing salary, old salary, earlier
  salary, past salary, pay history, prior salary, former salary, compensation history, what i earned before, what i
  made before, what i was making, what i was earning, what i was paid, what i am paid now, what i get now, what i
  currently get, know my salary, know my pay, see my payslip, see my payslips, see my last payslip, show my payslip,
  show my payslips, show payslips, proof of income, proof of pay, lie about my salary, lie about my pay, lie about my
  current, lying about my salary, inflate my salary, inflate my current, inflating my salary, exaggerate my salary,
  exaggerate my current, overstate my salary, overstate my current, fib about my salary, truth about my salary, honest
  about my salary, honest about my current, asks me what salary, ask me what salary, asked me what salary, asks what
  salary, ask what salary, asked what salary, asks for my salary, ask for my salary, asked for my salary, asking for
  my salary, asks for my expected, asks for my current, asked for my expected, asked for my current, asks about my
  salary, ask about my salary, asked about my salary, asking about my salary, asks my current, ask my current, asked
  my current, asks my expected, asked my expected, asks my expectations, asked my expectations, asks my expectation,
  asks how much i, asked how much i, hr asks how much, recruiter asks how much, recruiter asks for my, recruiter asks
  about my, recruiter asks salary, recruiter asks what, early to ask about pay, early to ask about salary, too early
  to ask, too early to talk, too soon to ask about, when to ask about pay, when to ask about salary, when do i ask
  about, when should i ask about, when can i ask about, when to mention salary, when to discuss salary, rude to ask,
  is it rude to ask, ok to ask about, okay to ask about, pay isn t listed, salary isn t listed, salary not listed, no
  salary listed, no salary in the, no salary on the, no pay range, no salary range, without a salary range, without
  salary range, without a range, hide the salary, hiding the salary, hidden salary, won t say the salary, won t tell
  me the, won t give a range, refuse to give a range, depends on experience salary
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
  i leave, unvested, unvested shares, unvested options, base vs stock, base or stock, stock vs base, stock or base,
  base vs equity, base or equity, equity vs base, equity or base, base versus stock, base versus equity, salary vs
  stock, salary or stock, stock vs salary, stock or salary, salary vs equity, salary versus equity, equity vs salary,
  cash vs stock, cash versus stock, stock vs cash, cash vs equity, equity vs cash, equity or cash, base vs bonus, base
  or bonus, base versus bonus, salary vs bonus, bonus vs salary, bonus or salary, base and stock, base and equity,
  base plus stock, base plus equity, more base, higher base, bigger base, more stock, more equity, less equity, less
  stock, more shares, more cash or, all cash, mostly cash, mostly equity, lots of equity, lot of equity, big equity,
  small equity, no equity, without equity, only equity, equity stake, equity grants, equity package, equity component,
  equity portion, equity percentage, stock portion, stock award, stock awards, stock grant, stock units, stock unit,
  stock refresh, stock refreshers, stock plan, employee shares, employee stock, employee stock options, employee
  ownership, espp, share scheme, share schemes, share plan, shares vest, option grant, option grants, option pool,
  options vest, options expire, options grant, options or, options vs, iso or nso, isos, nsos, 409a, 83b, 83 b, grant
  price, exercise price, exercise window, exercising options, exercising my options, exercise my shares, exercise
  early, early exercise, cash out, liquidity event, liquidation preference, acquisition payout, get acquired, gets
  acquired, exit payout, payout on exit, paper wealth, paper rich, paper value, monopoly money, funny money, points of
  equity, vesting period, vesting cliff, four year vesting, 4 year vesting, accelerated vesting, single trigger,
  double trigger, forfeit, forfeit shares, forfeit options, signing money, welcome bonus, starting bonus, retention
  bonus, stay bonus, annual bonus, yearly bonus, performance bonus, performance bonuses, year end bonus, target bonus,
  discretionary bonus, guaranteed bonus, bonus not guaranteed, clawback, claw back, repay my bonus, pay back my bonus,
  paying back my bonus, variable pay, variable component, variable part, fixed and variable, variable and fixed,
  commission part, rsu heavy, heavy on stock, heavy on equity, heavy in equity, light on base, low cash, low cash high
  equity
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
  paying clients, first paying, vet clients, vet a client, vetting clients, screen clients, choose clients, choosing
  clients, pick clients, picking clients, pick my clients, check a client, check clients, trust a client, bad client,
  bad clients, difficult client, difficult clients, client from hell, clients from hell, nightmare client, client won
  t pay, client doesn t pay, clients don t pay, client didn t pay, late paying client, late paying clients, clients
  who pay late, client pays late, unpaid invoice, unpaid invoices, clients to avoid, land clients, landing clients,
  attract clients, keep clients, win clients, winning clients, more clients, new clients, no clients, where do clients
  come, where clients come from, lead generation, leads for freelancers, setting up on my own, set up on my own, set
  up as a freelancer, set up shop, strike out on my own, strike out alone, go it alone as, be self employed, becoming
  self employed, become self employed, become freelance, turn freelance, turning freelance, go freelance, going
  freelance, full time freelance, part time freelance, freelance lifestyle, solopreneur, one person business, one man
  business, micro business, lifestyle business
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
"""
