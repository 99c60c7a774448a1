"""Topics of the guides on what to look at before one signs, until when, and on notice, in English."""

SIGNING = """
startup check: startup due diligence, check a start up, check a startup, is this ai startup safe, ai startup safe,
  join a startup, joining a startup, startup before, offer from a startup, offer from an ai startup, startup offer,
  offer from a start up, burn rate, seed stage, early stage startup, pre seed, series a, series b, go bust, going
  bust, goes bust, run out of money, runs out of money, out of funding, is the startup legit, is this startup legit,
  company legit, check out a startup, vet a startup, trust a startup, is this startup, shady startup, startup with no,
  startup without, startup dies, startup fails, startup failing, startup survive, startup will survive, will this
  startup, six months of money, months of money, startup before joining, startup before i join, startup before i sign,
  funding will last, how long the money, how much runway, runway, cash in the bank, startup is going under, startup is
  stable, startups pay, startup trustworthy, startup trust, vet a start up, vet the start up, is the start up, start
  up solid, startup solid, startup safe, startup healthy, startup serious, startup reliable, startup real, startup
  honest, startup a scam, startup viable, startup solvent, startup risky, startup too risky, startup worth joining,
  startup worth the risk, startup good idea to, startup with two, startup with three, startup with five, startup with
  ten, startup of five, startup of ten, startup has money, startup has funding, startup has any, startup has enough,
  startup got money, startup got funding, startup makes money, startup making money, startup earns, startup
  profitable, startup revenue, startup funded, startup well funded, startup bootstrapped, startup stability, startup
  risk, startup risks, startup about to, startup goes under, startup goes bankrupt, startup went bust, startup last,
  startup lasts, startup will last, startup will make, startup make it, startup makes it, startup collapse, startup
  collapses, startup dead, startup fold, startup folds, startup run out, startup runs out, startup still exist,
  startup exist in, join an early, joining an early, join a seed, joining a seed, join a series, joining a series,
  join a young, joining a young, join a small startup, joining a small startup, join a tiny, sign with a startup,
  signing with a startup, preseed, series c, seed funded, seed round, next round of funding, raised n million, raised
  millions, raised a round, raise a round, raise another round, raise the next, burning money, burns money, burning
  through money, burning through cash, burn through cash, burning investor, cash position, cash they have, cash does
  it have, money in the bank, money will last, money they have, months of cash, months of funding, how long it will
  last, how long will they last, how long they will last, how long will it survive, payroll next, make payroll, miss
  payroll, missed payroll, late salaries, salaries late, salaries on time, default alive, product market fit, who are
  the investors, who the investors, investors behind, vc backed, venture backed, venture funded, yc backed, y
  combinator startup, yc startup, founders trustworthy, trust the founders, trust the founder, trust a founder,
  founder shady, know the founders, vet the founders, vet founders, founders background, check the founders, check the
  founder, background check on a company, look up the company, look up a startup, look up a company, crunchbase,
  companies house, commercial register, handelsregister, annual accounts, balance sheet of, accounts of the company,
  cap table, red flags in a startup, red flags at a startup, red flags startup, startup red flags, warning signs at a
  startup, warning signs startup, warning signs in a startup, questions for a startup, questions for startups,
  questions for a founder, questions for founders, questions to a founder, ask founders, ask a founder, ask the
  founder, founder questions, shady company, dodgy startup, sketchy startup, fishy startup, fishy company, dubious
  startup, dubious company, fly by night, cowboy outfit, house of cards, vaporware, vapourware, smoke and mirrors,
  wrapper startup, gpt wrapper, chatgpt wrapper, openai wrapper, thin wrapper, just a wrapper, only a wrapper, how
  much money a startup, how much money the startup, how much cash does a, how much cash the, still exist in a year,
  exist in a year, be around next year, salaries were late, salaries come late, late salary, late wages, salary comes
  late, salary was late, salary paid late, founders seem shady, founders shady, founders are shady, founder is shady,
  founders dodgy, founders liars, founder lies, founders promise, founder promises, young company, young firm, young
  ai company, young startup, startup goes bust, startup going bust, early stage company, early stage startups, next
  funding round, months of runway, pays salaries late, do they have customers, founder seems shady
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
  equity, my shares, shares in a startup, shares in the startup, company shares, startup shares, shares of a startup,
  shares instead of, has stock, have stock, comes with stock, pays in stock, part stock, stock instead of
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
  off, my notice period, in my notice period, during my notice, during notice, through my notice, letter of
  resignation, resignation mail, resignation template, resign professionally, resign gracefully, quitting politely,
  quit professionally, quit in style, quit on the spot, leave on the spot, leave without notice, quit without notice,
  quitting without notice, leave immediately, leave my job immediately, walk out without, n months of notice, 3 month
  notice, 90 days notice, 90 day notice, 60 day notice, 30 day notice, 30 days notice, one month s notice, month s
  notice, how much notice, how long a notice, length of notice, early release, released early, release me early, let
  me go early, let me leave early, relieve me, relieving, experience letter, experience certificate, buyout, buy out
  my, buy out the notice, garden leave, gardening leave, notice served, notice negotiable, negotiate notice, negotiate
  the notice, immediate joiner, immediate joiners, join immediately, new employer waits, new employer wait, new
  company wait, what to say when leaving, telling the boss, telling my manager, tell him i quit, tell her i quit,
  breaking the news, break it to my boss, break it to my team, break it to them, inform my boss, inform my manager,
  inform the team, announce my departure, announce i m leaving, announcing my departure, goodbye email, goodbye mail,
  farewell email, farewell mail, farewell, say goodbye, saying goodbye, leaving do, leaving speech, hand over to my
  successor, hand over my projects, hand over my pipelines, hand over my notebooks, hand over my code, handing over
  to, handover notes, handover document, handovers, knowledge transfer before, knowledge transfer when leaving,
  document before leaving, document before i leave, documentation before leaving, train my replacement, training my
  replacement, find my replacement, my successor, my replacement, leave the code in, leave things tidy, leave
  everything tidy, leave on good, leave in good, leave amicably, part amicably, amicable, on good terms with, stay on
  good terms, keep the door open, leave the door open, burnt bridges, burned bridges, burning a bridge, bridge
  burning, without bad blood, bad blood, no hard feelings, awkward to leave, feel guilty about leaving, feel guilty
  leaving, guilty leaving, guilty about quitting, guilt about leaving, leave my team hanging, leave the team hanging,
  leave them hanging, let my team down, letting my team down, letting them down by, leave in the middle, leave mid
  project, leaving mid project, quit mid project, leave during a project, leave before the release, leave before
  bonus, leave after bonus, leave before my bonus, quit after bonus, quit before bonus, wait for my bonus, wait for
  the bonus, bonus before leaving, counter offer from my, countered me, counters with, countered with, accept a
  counter offer, accept the counter offer, accept counter offer, accepting a counter offer, take the counter offer,
  take a counter offer, stay for more money, suddenly they offer, suddenly there is money, suddenly found money, found
  the money, boss offers me more, boss offered me more, boss doubles my, boss doubled my, employer offers me more,
  employer offered me more, company offers me more, company offered me more, offered me more to stay, offers me more
  to stay, offer me more to stay, raise to stay, raise if i stay, promotion if i stay, promotion to stay, money to
  stay, pay me more to stay, convince me to stay, convincing me to stay, talk me into staying, begged me to stay, want
  me back, wants me back, old boss wants me, old company wants me, boomerang, go back to my former, return to my old
  company, return to my former, return to my ex, rejoin my old, rejoin my former, reference from my boss, reference
  from my old, reference from my former, reference check, reference checks, referees, work reference, good reference,
  bad reference, last weeks at, last weeks in, final weeks at, final week at, final days at, coast through my notice,
  slack off during notice, during my last, without giving notice, three months notice, weeks of notice, months of
  notice, negotiate my notice, without burning bridges, negotiate a start date, negotiate the start date, negotiate my
  start date, later start date, delay my start date, postpone my start date, push my start date, can t start until,
  cannot start until, can t start before, break the news that i, break the news of my, break the news gently
red flags: red flags, red flag, warning signs, fake jobs, fake ai jobs, ghost job, ghost jobs, scam jobs, fake, is
  fake, fake job, real or fake, scammer, scammers, job scam, scam job/recruiter/offer/posting, fake
  recruiter/recruiters/posting/postings/interview/offer, dodgy, dodgy job/advert/posting/company, looks dodgy, shady,
  sketchy, sketchy company/posting, suspicious, suspicious job/posting, too good to be true,
  jobs/ads/companies/employers to avoid, postings to avoid/skip, stay/run away from, posting up for, reposted, keeps
  reposting, same job reposted, posted for months, job posted for, posting never closes, posting real, is this job
  real, alarm bells, bank details, pay to work, pay for training, asked/asking for money, telegram/whatsapp recruiter,
  telegram/legit job, company with no website, spot/offer/posting/job/recruiter a scam, evergreen posting/postings,
  job/jobs/is legit, on telegram, via telegram, over telegram, on whatsapp, via whatsapp, over whatsapp, through
  whatsapp, through telegram, without a contract, no contract yet, pay a deposit, buy the equipment, send me a cheque,
  send me a check, bad sign, a bad sign, bad signs, good sign or, warning sign, a warning sign, ominous, smells fishy,
  smell fishy, fishy, something fishy, looks fishy, seems fishy, sounds fishy, feels fishy, smells off, feels off,
  seems off, sounds off, looks off, something off, something is off, something s off, not right about, feels wrong,
  seems wrong, sounds wrong, seems odd, seems strange, seems weird, sounds odd, sounds strange, sounds weird, feels
  odd, feels weird, feels strange, interview too easy, suspiciously easy, suspiciously short, suspiciously quick,
  suspiciously fast, hired without an interview, hired without interview, offer without an interview, offer without
  interview, offered without an interview, no interview and, no technical interview, without a technical interview,
  offered on the spot, offer on the spot, hired on the spot, offer after one, offered after one, offer after a single,
  hired after one, after one call, after one chat, after one short, after a single call, after a single interview,
  only one interview, just one interview, one short call, one short interview, never met anyone, haven t met anyone,
  never met the team, haven t met the team, no video call, camera was off, text only interview, interview over chat,
  interview by chat, interview via chat, interview by text, interview on telegram, interview over text, gmail address,
  recruiter with gmail, personal email address, upfront fee, up front fee, pay upfront, pay up front, asked me to pay,
  asks me to pay, asking me to pay, ask me to pay, ask for money, asks for money, want money from me, want my
  passport, wants my passport, copy of my passport, my id before, my bank account, social security number before, ssn
  before, con artist, con artists, con job, fraud job, fraudulent, job fraud, recruitment fraud, bogus, phoney, phony
  job, phony jobs, phishing, phantom job, phantom jobs, phantom vacancy, phantom vacancies, non existent job, job that
  doesn t exist, job doesn t exist, does the job exist, does this job exist, is it a scam, is this a scam, is that a
  scam, is this a con, scam or real, real or scam, is this real, is this legit, is it legit, is that legit, legit
  company, legit recruiter, legit offer, legit posting, legitimate job, legitimate company, legitimate recruiter,
  legitimate offer, trustworthy company, trustworthy employer, can i trust this, should i trust this, should i be
  wary, should i be suspicious, be wary of, be careful with, wary of, beware of, watch out for, watch for in, things
  to avoid in a, firms to avoid, bad employer, bad employers, bad company, bad companies, toxic company, toxic
  companies, toxic employer, spot a bad employer, spot a bad company, spot a toxic, spot bad employers, spot scams,
  spotting scams, spot fake jobs, avoid scams, avoiding scams, avoid a bad, avoid bad employers, tell a fake, tell if
  it s real, tell if it is real, tell if a job, tell whether a job, tell if it s fake, know if a job, know whether a
  job, high turnover at, everyone left recently, always hiring, constantly hiring, always recruiting, always
  advertising, hiring all the time, same ad again, same advert again, same posting again, advertised again, re
  advertised, readvertised, repost, reposts, reposting, relisted, listed again, listed for months, listed for ages,
  online for months, open for months, up for months, been up for, been open for, months old posting, stale posting,
  stale postings, old posting, old postings, never filled, never fills, never intend to hire, no intention of hiring,
  not really hiring, not actually hiring, aren t hiring, resume harvesting, collecting cvs, collect cvs, collecting
  resumes, collect resumes, harvest data, harvesting data, harvest my data, recruiter scam, recruiter scams, job
  scams, scam recruiters, fake job offer, fake job offers, never tells the company, won t tell me the company, won t
  tell the company, won t name the company, won t say the company, doesn t name the company, does not name the
  company, never names the company, without naming the company, unnamed company, unnamed client, anonymous company,
  undisclosed company, undisclosed client, confidential client, confidential company, asks for money upfront, ask for
  money upfront, pay for training first, pay for the training first, asks for a deposit, asks for my bank, asks for my
  passport, interview only by chat, interview on whatsapp, hired on whatsapp, hired on telegram
deadline: offer expires, exploding offer, offer deadline, expires in, time to decide, think about an offer, decide on
  an offer, sign by, sign today, sign tomorrow, decide by, answer by, by friday, by monday, by tomorrow, pressure to
  sign, pressured to accept, pushed to sign, extend the deadline, extend an offer, extension on an offer, extend my
  offer, more time to decide, days to decide, days to accept, days to respond, days to sign, week to decide, hours to
  decide, hours to accept, waiting for another offer, waiting on another offer, waiting for a better offer, stall an
  offer, stall them, delay an offer, delay accepting, buy time, offer runs out, answer by thursday, want an answer,
  wants an answer, want a decision, wants a decision, rush me, rushing me, have to decide by, ask for more time, ask
  for an extension, offer explodes, offer will explode, offer valid until, offer valid for, offer is valid, offer
  lapses, offer lapsed, offer will lapse, offer ends, offer is withdrawn, withdraw their offer, rescinds, rescind the
  offer, take the offer back, offer off the table, expires today, expires tomorrow, expires friday, expires monday,
  expiring offer, short deadline, tight deadline to, deadline to accept, deadline to answer, deadline to decide,
  deadline to respond, deadline to sign, deadline extension, extend deadline, extend the offer, move the deadline,
  push the deadline, push back the deadline, push back the date, acceptance deadline, accept by, accept within, accept
  tomorrow, accept on the spot, accept right away, accept straight away, accept immediately, decide on the spot,
  decide today, decide tomorrow, decide within, decide until, decide right away, decide quickly, answer today, answer
  tomorrow, answer within, answer until, answer on the spot, respond by, respond within, reply by, reply within, sign
  within, sign now, sign on the spot, sign immediately, sign right away, sign until, sign quickly, sign before the
  weekend, until friday, until monday, until tuesday, until wednesday, until thursday, until tomorrow, until tonight,
  until noon tomorrow, till friday, till monday, till tuesday, till wednesday, till thursday, till tomorrow, by
  tuesday, by wednesday, by thursday, by end of day, by the end of day, by eod, by eow, by end of week, by tonight, by
  today, by noon, give me n days, gave me n days, gives me n days, giving me n days, gave me n hours, give me n hours,
  gave me one day, gave me a day, gave me a week, gave me until, gave me till, give me until, gives me until, giving
  me until, only gave me, only give me, a week to think, a day to decide, 24 hours to, 48 hours to, 72 hours to,
  twenty four hours to, night to sleep on, more time before accepting, more time before i, ask more time, asking for
  more time, ask for another week, couple of days to think, couple more days, few more days, few days to think, think
  it over, mull it over, chew on it, pushing for an answer, push me for an answer, pressing for an answer, pressuring
  me, pressure me, pressured me, high pressure offer, rushed into, hurrying me, won t wait, will not wait, cannot wait
  for, can t wait any, refuse to wait, refuses to wait, won t give me time, won t give me more, still interviewing
  elsewhere, other interviews pending, interviews pending, other interview next, other processes running, other
  process is, still in process with, still in the process with, waiting to hear from, waiting to hear back from,
  waiting on another, waiting for another, waiting for my first choice, waiting for a different, waiting for the
  other, dream company hasn t, first choice hasn t, preferred company hasn t, favourite hasn t, favorite hasn t,
  before the other answers, before i hear from, before hearing from, speed up the other, speed up another, accelerate
  the other, hurry up the other, ask the other company, tell the other company, play for time, playing for time, drag
  my feet, hold them off, put them off, keep them waiting, keep them warm, delay my answer, delay my decision, delay
  the decision, delay signing, delay the answer, postpone my decision, postpone the decision, postpone my answer,
  renege on, accept and renege, accept now and, accept and keep, accept and continue, sign and keep looking, sign and
  then, back out after, backing out, change my mind after, changed my mind after, withdraw after accepting, withdraw
  my acceptance, buy some time, buy more time, buy myself time, buy a day, buy a week, buy a few days, can i buy a
  few, can i buy some, can i buy more, to buy some, keep looking after accepting, accept an offer and keep, accept an
  offer and continue, accept an offer then, accept one and keep, still interviewing, can i buy time, to buy time, do i
  buy time, exploding offers, offer exploding, only have n days to, have n days to, time to think about, more time to
  think, pushing me to sign, stalling for time, stall for time
"""
