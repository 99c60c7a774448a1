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
  sweeten the offer, sweeten the deal, more out of them, talk up the salary, lowered the offer, lowered their offer,
  lower the offer, reduced the offer, cut the offer, worse than promised, less than promised, less than they said,
  less than we agreed, changed the offer, changed their offer, changed the terms, rescind, rescinded, take back the
  offer, withdraw the offer, withdrew the offer, withdraw an offer, pull the offer, pulled the offer, haggle,
  haggling, bargain, bargaining, drive a hard, get a better deal, better deal, better terms, improve the terms, ask
  for more, asking for more, ask for a bit more, ask for extra, squeeze out more, hold out for more, money left on the
  table, leave money on the table, leaving money on the table, first offer, accept the first, take the first, take
  what they offer, more than they offer, more than offered, above their offer, above their budget, no wiggle room,
  wiggle room, do i counter, should i counter, shall i counter, i counter, counter it, counter back, counter with,
  counter them, counteroffers, counter offers, counter proposal, counterproposal, come back with a number, come back
  with a higher, go back and ask, go back to them, ask them for more, ask them to match, ask to match, ask for better,
  ask for higher, ask for a higher, ask for a better, ask for n more, ask for n percent, demand more, demanding more,
  request more, request a higher, insist on more, get them up, get them higher, get them to raise, get them to match,
  get them to increase, bump up the offer, bump the offer, bump their offer, up their offer, up the offer, better
  their offer, better the offer, increase the offer, increase their offer, increase my offer, revise the offer, revise
  their offer, revised offer, improved offer, best and final, final offer, take it or leave, final number, non
  negotiable offer, is it negotiable, is the salary negotiable, is pay negotiable, open to negotiation, room for
  negotiation, room to move, room to manoeuvre, room to maneuver, scope to negotiate, no leverage, any leverage,
  bargaining power, bargaining chip, negotiating power, negotiation power, negotiation script, negotiation email,
  negotiation tactics, negotiation strategy, negotiating strategy, negotiating tactics, negotiate by email, negotiate
  by phone, negotiate a first, negotiate a job, negotiate my starting, not negotiate, never negotiated, never
  negotiate, didn t negotiate, forgot to negotiate, should have negotiated, afraid to negotiate, scared to negotiate,
  risk losing the offer, lose the offer if, lose the offer by, losing the offer, offer withdrawn, offer was withdrawn,
  offer pulled, offer was pulled, offer got pulled, offer rescinded, offer was rescinded, offer revoked, revoke the
  offer, revoke an offer, revoked the offer, back out of the offer, back out of an offer, renege, reneging, reneged,
  went back on the offer, went back on their, going back on their, changed their mind about, after accepting an offer,
  after i accepted, already accepted, accepted verbally, accepted another, accept and keep looking, accept then,
  accept first and, come across as greedy, seem greedy, look greedy, sound greedy, too greedy, pushy, too pushy, come
  across as pushy, ask too much, asking too much, asked too much, ask too little, asked too little, asking too little,
  overplay my hand, play hardball, hardball, poker face, stand firm, standing firm, hold my ground, stand my ground,
  hold firm, give in on salary, settle for less, settle for a lower, meet in the middle, meet halfway, meet me
  halfway, split the difference, compromise on salary, compromise on pay, push back on the, push back on pay, push
  back on compensation, push back on an, pushing back on salary, pushing back on the, more leverage, have leverage,
  leverage another, leverage my offer, leverage the offer, leverage in, leverage to negotiate, leverage when, lowball
  offer, low ball offer, lowballed me, turn down a lowball, counter a lowball, answer a lowball, insulting offer,
  insulting figure, offer is an insult, offer is insulting, offer feels low, offer seems low, offer is low, low offers
raise: am i underpaid, being underpaid, getting paid more than me, raise, ask for a raise, pay raise, pay rise, salary
  increase, promotion and pay, increase my salary, boss for more money, my manager for more, salary hike, pay hike,
  percent hike, how much hike, good hike, hike percentage, hike on switching, increment, annual increment, appraisal,
  salary review, pay review, performance review, no raise, never got a raise, haven t had a raise, pay bump, salary
  bump, merit increase, pay increase, increase in salary, more pay from my, ask my boss for, ask my manager for, same
  salary for years, salary hasn t moved, change jobs for money, change jobs for pay, switch jobs for money, job hop
  for money, new people earn more, new hires earn more, new hire earns more, salary review tomorrow, review meeting,
  pay talk, raise meeting, year end review, annual review, yearly review, salary round, moves up pay, pay up the, more
  money from my boss, more money from my employer, more from my employer, hasn t gone up, salary is stuck, stuck
  salary, pay is stuck, frozen pay, pay freeze, salary freeze, inflation adjustment, below inflation, cost of living
  adjustment, earn more where i am, earn more in my current, higher salary in my current, raise my pay, raise my
  salary, up my salary, up my pay, grow my salary, pay hasn t, wage hasn t, no more money, but no money, but no raise,
  without more pay, without a raise, more work same pay, more duties same, more responsibility same, more
  responsibility but, more duties but, salary conversation, salary discussion with, salary negotiation with my boss,
  negotiate my salary internally, negotiate internally, internal negotiation, renegotiate, renegotiating, talk money
  with, talk about money with, bring up money, make a case for more, make the case for more, case for more money, case
  for a pay, argue for more, ask for more at, asking for more money, asking for more pay, more dosh, more cash from,
  more salary from, more pay for, more money for the same, more money without, more money at my, more pay at my, more
  money where i am, more pay where i am, i am underpaid, i m underpaid, pays me too little, paying me too little, paid
  below market, below market rate, under market rate, less than a colleague, less than my new,
  colleague earns more, colleagues earn more, coworker earns more, coworkers earn more, coworker makes more, colleague
  makes more, colleagues make more, junior earns more, juniors earn more, junior makes more, new guy earns, new guy
  makes, new joiner earns, new joiners earn, new joiners get more, new joiner gets more, newcomer earns, newcomers
  earn more, newer people earn, hired for more, hired at more, get more than me, salary compression, pay compression,
  loyalty tax, loyalty penalty, loyalty pay, loyalty not rewarded, stay or hop, job hopping for, hop for money, hop
  jobs, hopping jobs, jump ship for, jump for money, leave to get paid, only way to get more, only way to earn more,
  salary adjustment, pay adjustment, market adjustment, adjust my salary, adjust my pay, adjust for inflation,
  inflation raise, keep up with inflation, keeps up with inflation, matches inflation, match inflation, inflation
  eats, eaten by inflation, cost of living increase, 2 percent raise, 3 percent raise, n percent raise, n percent
  increase, n percent more, percent rise, percent increase, hike percent, hike in salary, hike in pay, expect hike,
  expected hike, ask for hike, ask a hike, one off instead of, off cycle raise, off cycle increase, midyear raise, out
  of cycle raise, merit pay, merit cycle, comp review, compensation review, comp cycle, comp adjustment, pay round,
  salary rounds, review season, review with my boss, review with my manager, yearly talk, annual talk, development
  talk, development review, year end talk, refuses a raise, says there s no budget, no budget for raises, no money for
  raises, no budget for me, promised more money, promise of more money, promised more pay, they promised more, salary
  freezes, frozen salary, frozen salaries, pay stagnant, stagnant pay, stagnant salary, salary stagnates, salary
  stagnated, salary stagnating, wage stagnation, flat salary, same pay for years, same pay since, same salary since,
  pay not moved, no rise in, no increase in, zero hike, no hike, do two jobs, doing two jobs, doing the work of, doing
  my boss s, doing a senior s work, do a senior s work, doing senior work, do senior work, work of a senior, senior
  work junior pay, senior work on junior, senior work for junior, senior s work for, extra duties, extra
  responsibilities, extra responsibility, additional responsibilities, more duties no, promotion no money, new title
  no, new title same, title without money, title without pay, more pay without leaving, earn more without leaving,
  paid more without leaving, more without leaving, without leaving my company, more without changing, more pay without
  changing, pay without changing jobs, renegotiate my salary, renegotiate my pay, cost of living raise, percent raise,
  percentage raise, bonus instead of raise, denied a raise, denied raise, no pay rise, no increment, zero increment,
  no appraisal, raise after certification, raise after promotion, promotion without raise, boss for more, found out my
  colleague, found out my coworker, found out that my colleague, found out that my coworker, found out a colleague,
  found out colleagues earn, found out the new hire, found out the new, salary flat, salary has been flat, salary been
  flat, salary is flat, pay flat, pay has been flat, pay is flat, pay been flat, comp flat, wages flat, flat for
  years, flat for n years, flat for the last, flat for last, flat pay, same salary for, same salary last, same pay
  for, same pay last, stuck at the same salary, stuck on the same salary, stuck at same salary, stuck at the same pay,
  stuck on the same pay, salary hasn t changed, salary hasn t increased, salary hasn t grown, salary has not changed,
  salary has not increased, salary has not moved, salary didn t change, salary not increased, salary not increasing,
  no raises, no raise in n, no raise for n, no salary increase, no salary increases, no pay increase, no pay
  increases, no increase for, no increase since, no increments, no hikes, hasn t given raises, promoted but no raise,
  promoted but same pay, promoted without a raise, promoted with no raise, promotion but no raise, promotion without a
  raise, promotion with no raise, still paid peanuts, still paid like a, still paid as a junior, still paid junior,
  still on junior pay, still on a junior salary, still at junior pay, paid junior salary, paid a junior salary, paid
  like a junior, paid more than i, paid more than a senior, getting paid more than, earning more than me, making more
  than me, makes more than i, earns more than i, less than a new hire, less than the new hire, less than the guy, less
  than the person, less than someone who, less than somebody who, less than people who, less than my juniors, less
  than our juniors, less than the juniors, less than my replacement, less than others in, less than everyone in, less
  than everyone else, less than everybody else, started after me, joined after me, came after me, hired after me, whom
  i trained, person i trained, guy i trained, same work less pay, same job less pay, less pay for the same, less for
  the same work, less for the same job, more for the same work, more for the same job, not a single percent, not one
  percent, zero percent, 0 percent raise, single percent more, percent more in, n reviews in a row, n reviews without,
  n reviews and no, n reviews and still, reviews without a raise, reviews but no raise, great reviews no raise, good
  reviews no raise, great reviews but no, good reviews but no, glowing reviews but, top performer but, earn the least,
  earns the least, earning the least, make the least, makes the least, making the least, paid the least, get the
  least, lowest paid on, lowest paid in, lowest paid person, worst paid on, worst paid in, lowest salary on, lowest
  salary in, bottom of the pay, cheapest on the team, cheapest person
first number: salary expectations, salary expectation, expected salary, desired salary, current salary, say a number
  first, salary history, previous salary, last salary, last drawn salary, current ctc, expected ctc, ctc expectation,
  ask my salary, asks my salary, ask what i earn, asked what i earn, asking what i earn, reveal my salary, reveal
  salary, disclose my salary, disclose salary, tell them my salary, salary to ask for, salary should i ask, salary do
  i ask, name a number, name a figure, give a number, give a figure, name my price, salary question, salary box,
  expected pay, pay expectation, pay expectations, compensation expectations, wage expectation, wage expectations,
  current pay, current compensation, want my payslip, asks for payslips, ask for payslips, salary on the form, salary
  on the application, payslip, payslips, last payslip, proof of salary, hr asks what, hr wants to know, how much i
  make now, how much i earn now, what i make now, what i earn now, what i currently earn, what i currently make,
  previous pay, say my current, say my number, say the number, tell them a number, give them a number, say a figure,
  push me for a number, pushes me for a number, ask about salary, ask about pay, ask about money, asking about salary,
  asking about pay, ask about compensation, bring up salary, bring up pay, bringing up salary, bringing up pay,
  mention salary, mention pay, mentioning salary, talk about salary, talk about pay, talking about salary, discuss
  salary, discuss pay, discuss money, discussing salary, raise salary early, ask what it pays, ask what the job pays,
  ask what they pay, ask for the salary range, ask for the pay range, ask for the range, ask the salary range, ask for
  the budget, asks how much i want, ask how much i want, ask how much i make, asked how much i make, asks how much i
  make, asking how much i make, what do i want to earn, what i want to earn, what i d like to earn, when they ask
  about money, when they ask about salary, when they ask about pay, when to talk money, when to talk about money, when
  to bring up, wants a figure, want a figure, wants a number, want a number, wants my number, asks for a figure, asks
  for a number, asking for a figure, asking for a number, demands a figure, demands a number, demand a number, put
  down as salary, write down as salary, fill in as salary, salary field, salary requirement, salary requirements, what
  pay to ask, what to say i earn, what to answer when they ask, expectations about pay, pay should i name, salary
  should i name, sum should i name, say about money, figure should i, number should i, too high a number, too low a
  number, price myself out, pricing myself out, undersell, sell myself short, selling myself short, anchor low, anchor
  high, anchor first, lowball myself, asks my number, ask my number, asked my number, my number, their range, ask
  their range, asks my range, my range, give my range, give a range, giving a range, name a range, salary range first,
  range first, number first, who says a number, who says it first, who names, say it first, speak first on salary,
  first to name, first to say a number, first one to name, give my number, giving my number, giving a number, name my
  number, naming a number, throw out a number, throw a number, put a number on, put a figure on, pick a number, come
  up with a number, pin me down, dodge the salary, dodge the question, deflect the salary, deflect the question, avoid
  the salary question, evade the salary, answer the salary question, expected compensation, desired compensation,
  desired pay, target salary, minimum salary, my minimum, walk away number, walkaway number, my bottom line, lowest i
  would, lowest i d accept, lowest i will, what i want to make, what i hope to earn, what i expect to earn, what i m
  looking for, looking for salary wise, looking for in salary, looking for in terms, current earnings, present salary,
  present pay, existing salary, old salary, earlier salary, past salary, pay history, prior salary, former salary,
  compensation history, what i earned before, what i made before, what i was making, what i was earning, what i was
  paid, what i am paid now, what i get now, what i currently get, know my salary, know my pay, see my payslip, see my
  payslips, see my last payslip, show my payslip, show my payslips, show payslips, proof of income, proof of pay, lie
  about my salary, lie about my pay, lie about my current, lying about my salary, inflate my salary, inflate my
  current, inflating my salary, exaggerate my salary, exaggerate my current, overstate my salary, overstate my
  current, fib about my salary, truth about my salary, honest about my salary, honest about my current, asks me what
  salary, ask me what salary, asked me what salary, asks what salary, ask what salary, asked what salary, asks for my
  salary, ask for my salary, asked for my salary, asking for my salary, asks for my expected, asks for my current,
  asked for my expected, asked for my current, asks about my salary, ask about my salary, asked about my salary,
  asking about my salary, asks my current, ask my current, asked my current, asks my expected, asked my expected, asks
  my expectations, asked my expectations, asks my expectation, asks how much i, asked how much i, hr asks how much,
  recruiter asks how much, recruiter asks for my, recruiter asks about my, recruiter asks salary, recruiter asks what,
  early to ask about pay, early to ask about salary, too early to ask, too early to talk, too soon to ask about, when
  to ask about pay, when to ask about salary, when do i ask about, when should i ask about, when can i ask about, when
  to mention salary, when to discuss salary, rude to ask, is it rude to ask, ok to ask about, okay to ask about, pay
  isn t listed, salary isn t listed, salary not listed, no salary listed, no salary in the, no salary on the, no pay
  range, no salary range, without a salary range, without salary range, without a range, hide the salary, hiding the
  salary, hidden salary, won t say the salary, won t tell me the, won t give a range, refuse to give a range, depends
  on experience salary, wanted my salary, wants my salary, already gave a range, already gave the range, already gave
  me a range, already told me the range, already posted a range, already posted the range, already listed a range,
  already listed the range, already know the range, gave a salary range, gave the salary range, gave me a salary
  range, gave their salary range, posted a salary range, listed a salary range, posted salary range, listed salary
  range, range is posted, range was posted, range is listed, range was listed, range is in the posting, range is in
  the ad, range in the posting, range in the job, range they gave, range they posted, range they listed, range they
  advertised, advertised a range, advertised range, what s your salary range, whats your salary range, what is your
  salary range, your salary range, salary range question, asked my salary range, what range to give, which range to
  give, range to give, range to say, range to ask, range to name, high end of their range, low end of their range,
  take whatever, take whatever salary, take any salary, accept whatever, accept whatever salary, accept any salary,
  accept any offer they, whatever you offer, whatever they offer, whatever salary you, whatever salary they, say i am
  flexible, say i m flexible, say i am open, say i m open, say that i am flexible, salary is negotiable, write
  negotiable, put negotiable, answer negotiable, say negotiable, leave it up to them, leave it to them, leave the
  number to them, leave salary blank, leave the salary blank, let them decide the salary, let them name, let them make
  the first, asking for too much, asking too much money, asking for too high, asking for too low, asking too low, ask
  for too little, asks for too little, asking for too little, asked for too little, ask for too low, ask for too much,
  aim too low, aiming too low, aim too high, aiming too high with, undervalue myself, undervaluing myself, undersold
  myself, sold myself short, sold myself too cheap, sell myself too cheap, selling myself too cheap, lowballing
  myself, low ball myself, looking greedy, look desperate with a, lack of confidence asking, scare them off with,
  scare them away with, scare off with my, price out of the job, too cheap a candidate, look cheap, too low a salary,
  too low a figure, too high a salary, too high a figure, figure is low, figure is too low, figure is too high, number
  is low, number is too low, number is too high, low figure, low number, low salary figure, high figure, salary figure
  is, salary number is, salary figure i, quote a low, quoting a low, quote too low, quoting too low, quote a figure,
  quote a salary, quoting a salary, ask for less than, asking for less than, ask for little, anything is fine, any
  amount is fine, any salary is fine, whatever is fine, happy with anything, happy with whatever, happy with any
  salary, happy to take anything, happy to take less, i d take anything, i would take anything, would take any salary,
  seem unsure of myself, look unsure of myself, seem insecure if, look insecure if, look weak if, seem weak if, asks
  what i want, ask what i want, asked what i want, asking what i want, asks what i expect, ask what i expect, asked
  what i expect, asks what i m looking, asks what i am looking, asked what i m looking, asks what i need, asks me what
  i, asked me what i, still asks what i, still asks for my, still ask for my, still asked for my, still asks my, still
  wants my number, still wants a number, still want a number, posted the salary but, posted the range but, range
  posted but, range is public, range is known, when the range is, if the range is, although the range is, even though
  the range, despite the posted
two offers: two offers, two job offers, job offers, both offers, choose between two offers, competing offers, which
  offer, better offer, 2 offers, three offers, 3 offers, multiple offers, several offers, several job offers, compare
  offers, comparing offers, compare job offers, torn between offers, torn between two offers, between two offers,
  which company should i, which job should i take, which job to take, which one should i accept, which should i
  accept, second offer, another offer, other offer, pays less but, less pay but, lower pay but, more money or better,
  higher pay or better, money or learning, pay or learning, salary or learning, one offer and, offer in hand, two jobs
  to choose, both want me, two companies want, pick one offer, decline an offer, decline the offer, accept or decline,
  reject an offer, an offer from each, offer from each, one offer is, other offer is, first offer is, offers on the
  table, offer on the table, two on the table, which one to accept, which one to take, which to accept, choose between
  the offers, choosing between offers, choosing between two, pick between two, deciding between two, torn between two,
  two very different, rank offers, weigh offers, weigh up offers, weighing offers, weigh two, stuck between two, cant
  decide between two, can t decide between two, can t decide which offer, which offer to take, which offer to accept,
  offer a and offer b, offer a or offer b, company a or company b, my two contracts, two contracts, two contracts to
  sign, which contract should i, which of my two, which of the two, which of both, two firms want me, two employers
  want me, two places want me, two job offers and, two companies made, both companies made, both made me, spoilt for
  choice, say no to one, turn one down, turn down one, turn the other down, one of them pays, one pays more, one pays
  better, one offers more, better title or, more pay or, remote or more, name or money, brand or money, money or
  brand, big name or, choose between companies, which company to join, which of them to join, choosing one of, choose
  one of, choose one offer, choosing between companies, choosing between jobs, choosing between roles at, helping
  choosing between, pro and con list, two roles offered, two companies offered, two companies offer, two companies
  have, two firms have, two firms offered, two employers, two startups, two banks, three companies, four offers, 4
  offers, five offers, pair of offers, couple of offers, some offers, more than one offer, more offers than, offers
  from two, offers from three, offers from both, offers from several, offers from different, offers at two, offers at
  the same time, offers at once, offers side by side, both companies, both firms, both employers, both jobs, both
  roles offered, both contracts, both positions, either company, either offer, either job, offer one and, offer 1,
  offer 2, offer b, company b, first offer or, other company offers, other company offered, other company pays,
  another company offered, another company offers, new offer came, better one came, compare total compensation,
  compare packages, comparing packages, compare two packages, compare compensation, comparing compensation, compare
  two jobs, comparing two jobs, compare jobs, compare two companies, comparing two companies, compare companies, weigh
  the offers, weighing the offers, which of these offers, which of those offers, which should i join, which to join,
  which company do i, which employer should i, which firm should i, which employer to, which firm to join, which
  startup should i, take the money or, take the better paid, go for the money, go for the higher, go with the money,
  higher salary or, higher salary vs, higher salary versus, higher paying or, higher paying vs, better pay or, better
  pay vs, better paid but, better paid or, better paying but, better paying or, better salary or, better salary vs,
  more salary or, more money vs, more money versus, more money but, more pay but, more interesting work but, less
  money but, less salary but, lower salary but, lower paid but, pays better but, pays worse but, pays more but, pays
  double but, pays n more but, pays twice but, less paid but, boring but well paid, well paid but, well paying but,
  money vs learning, money or growth, money vs growth, money or interest, money or passion, money or balance, money or
  stability, growth or money, growth or stability, learning or money, title or money, title or pay, title vs pay,
  money or title, prestige or money, prestige or pay, name on my cv or, big name vs, famous company or, remote or
  money, money or remote, salary or remote, remote with less, remote at less, remote but less, office with more,
  onsite with more, decline an offer politely, declining an offer, declining the offer, turn down an offer, turning
  down an offer, turn an offer down, turn down a job, turn down the job, turning down a job, refuse an offer, refusing
  an offer, rejecting an offer, say no politely, politely decline, politely refuse, regret accepting, took the wrong
  job, leverage one offer, use one offer, bidding war, offered me a job, both offered me, has offered me and, one
  place pays, one company pays, one firm pays, one startup pays, the other has better, the other pays, weigh most when
  comparing, got offered both, decide between offers, decide between jobs, decide between companies, deciding between
  offers, deciding between jobs, deciding between companies, help deciding between, compare two contracts, which is
  better offer, take the lower paid, take the higher paid, stability or money, leverage another offer, between company
  a, company a or, company a and company b, company a pays, company a offers, do i decline, to decline, decline a,
  decline an, decline the, decline their, decline this, decline my, declining a, declining an, declining the, should i
  decline, can i decline, turn down a, turning down a, turning down an
"""
