"""What people tell of the search for work, of rank and pay, as English says it. __init__.py tells how it is read."""

SEEKING = """
rejected: form letters, form letters only, form rejections, template rejection, template rejections, canned rejection,
  canned rejections, canned reply, canned replies, boilerplate email, boilerplate rejection, automated rejection,
  automated rejections, auto rejections, standard rejection, polite rejection, unfortunately emails, unfortunately
  email, lost out both, lost out twice, lost to an internal, so close every, fell at the final, down to two
  candidates, made the shortlist and, final round twice, last round and lost, final round and lost, last stage twice,
  final stage twice, final round again, final rounds and no, last interview and then, final interview and then, after
  the last round, after the last interview, after the final interview, after the onsite, verbal offer and then, offer
  fell through, offer that never came, promised an offer and, position was cancelled, role was put on hold, role got
  cancelled, role went on hold, headcount was cut, reposted the job, reposted the same, nobody even answers, nobody
  even replies, nobody even reads, nobody even looks, no one even answers, no one even replies, no one even reads, no
  one even looks, not even a rejection, not even an automatic, answers my applications, answers my application,
  replies to my applications, reads my applications, reads my application, looks at my cv, looks at my resume, looks
  at my application, opens my cv, opens my resume, sent n resumes, n cvs sent, n resumes sent, n internships applied,
  applied to n, n applied to, nobody invites me, no one invites me, overlooked by recruiters, invisible to recruiters,
  recruiters don t answer, recruiters never, recruiters stopped, recruiter went silent, recruiter went quiet,
  recruiter disappeared, recruiter stopped, hr went silent, hr stopped, cvs out, resumes out, applications out, total
  quiet, all quiet, dead quiet, only quiet, runner up at, runner up in, automated noes, automated no, automatic noes,
  automated emails, automatic emails, times the runner up, n onsites, three onsites, two onsites, pick an internal,
  picked an internal, pick someone internal, picked someone internal, internal person, internal hire, internal
  applicant, went internal, filled internally, filled it internally, hire internally after, took the internal, chose
  the internal, chose an internal, damaged goods
perhaps rejected: standard no, polite no, thank you but no, lost both times, runner up again, down to the last two, in
  the last two, among the last, last round twice, last round again, after final rounds, after five rounds, after six
  rounds, after four rounds, after three rounds, after seven rounds, after n rounds, n rounds and then, n rounds for
  nothing, went great and then, went well and then, went well but, position was frozen, nobody bothers to, don t even
  answer, don t even reply, doesn t even reply, won t even reply, not even a no, not even a reply, not even an answer,
  not even an email, never even a, never answers my, never answer my, never reply to my, never replies to my, inbox
  stays empty, inbox is empty, empty inbox, phone never rings, phone stays silent, phone doesn t ring, phone stays
  quiet, crickets after, crickets from, only crickets, n refusals, applied for n, n applied for, why nobody calls, why
  no one calls, never get invited, not invited once, not one call, got nowhere with, getting nowhere with, get nowhere
  with, gets me nowhere, drawing a blank with, not one bite, no nibbles, keep hitting a wall, hitting a brick wall,
  they went silent, they went quiet, went radio silent
perhaps behavioural: lack confidence, lacked confidence, lacking confidence, lack of confidence, not confident enough,
  more confident, sound more confident, seem more confident, appear confident, appear more confident, come across as,
  coming across as, came across as, come over as, came over as, seem unsure, seemed unsure, sound unsure, sounded
  unsure, too nervous, got nervous, nerves get the, too quiet, too reserved, too modest, too humble, undersell myself,
  sell myself better, talk too fast, talk too much in, talked too much, speak too fast, ramble, rambled, rambling,
  rambling answers, mumble, mumbled, monotone, my body language, eye contact, voice shakes, hands shake, stumble over,
  stumbled over, stumble over my, stuck for words, can t find the words, can t express myself, not enough energy, low
  energy, no enthusiasm in, lacked enthusiasm, lack enthusiasm, no personality, lacked energy, not a good talker, bad
  at talking about, bad at selling, freeze when they ask, weak on communication, weak communication, communication was
  weak, poor communicator, didn t click with, personality fit, not a team fit, not a culture fit, not a cultural fit,
  wasn t a fit, not the right fit, wasn t the right fit, too arrogant, came off as, come off as, coming off as, seemed
  arrogant, seem arrogant, seem desperate
take home: n hour take home, n hour coding challenge, n hour challenge, n hour coding test, n hour project, n hour
  exercise, n hour test project, n hour case, n hour homework, n day project, n day assignment, n day take home, n day
  case, challenge before talking, challenge before i, challenge before we, challenge before any, test before talking,
  test before i ve, test before we, project before i ve, project before talking, task before i ve, task before
  talking, assignment before i, assignment before talking, before i have spoken to, before i ve spoken to, before i ve
  talked to, before talking to anyone, before talking to a human, before speaking to a, before any conversation,
  before any human, whole day challenge, full day challenge, all day challenge, day long challenge, day long exercise,
  weekend challenge, hours of unpaid, days of unpaid, hours of work for free, build a full app, build an app for them,
  presentation for them, slide deck for an interview
first number: agree to the number, agree to a number, agree to a salary, agree to their number, agree to the salary,
  agree on a number, agree on salary before, agree to the range, commit to a number, commit to a salary, commit to a
  figure, commit to a range, lock in a number, lock in a salary, confirm the salary before, confirm the number, accept
  the salary before, number or no, number up front, number upfront, salary up front, salary upfront, salary before the
  interview, salary before an interview, salary before any interview, salary before interviewing, say my salary, say
  my price, what number do i, which number do i, what figure do i, put in the salary field, salary box on the,
  expected salary box, mandatory salary, required salary field, lowball range, range is below, range is lower than,
  range is less than, below what i make, below what i earn, below what i made, less than what i make, less than what i
  made, less than what i earn, less than i made, less than i have now, less than i get now, less than my last, lower
  than my last, below my current, below my last, salary floor, my salary floor, my floor, floor salary, minimum salary
  i, my minimum salary, salary minimum, lowest salary i, lowest i would accept, lowest i would take, bottom line
  salary, least i would accept, salary before telling me, salary before they tell, salary before naming, salary before
  revealing, pay before telling me
perhaps returning: gap against me, the gap against, cover the gap, a year s gap, year long gap, two year gap, one year
  gap, three year gap, n year gap, n month gap, month long gap, been out for, been out a year, out for a year, out for
  two years, out for n months, out for over a year, out for more than a, been away for, away for a year, been off for,
  off for a year, off for n years, been off sick, out of the loop, out of practice, out of touch, years since i last,
  time out for, took time out, took a year out, took two years out, took n years out, took a year off, took a break
  from, took n years off, year off to, looked after my, cared for my, nursed my, nursing my mother, nursing my father,
  health break, mental health break, since my burnout, since my daughter was, since my son was, since the kids were,
  now the kids are, stopped working to, stopped working in n, quit to care for, quit to look after, quit to nurse,
  left to care for, left to look after, gave up work to, gave up my job to care, stayed home to, stayed home with,
  stayed at home with, get back in, get back into it, get in again, find my way back, back in the saddle, pick up
  where i, raising triplets, years with my kids, at home with the kids, home with the children, stayed home for,
  formerly a, formerly an
returning: hold the gap, hold my gap, gap count against, ask about the gap, asks about the gap, asks about my gap, ask
  about my gap, asked about the gap, asked about my gap, gap after being, been off work, out of data for, out of the
  market for, not worked in, haven t coded since, haven t touched code, haven t touched python, last worked in, last
  job was in, last coded in, burnout break, break after burnout, break after a burnout, jobless since, way back into
  it, path back into work, path back into tech
perhaps experience paradox: every ad wants more, every ad wants, every ad asks for, all ads want, all the ads want,
  all of them want, they all want, they all want more, all want more, wants more than i have, want more than i have,
  want more years, wants more years, more years than i, more than i have, more than i ve got, only n years of, only
  have n years, just n years of, just have n years, only a year of, have only a year, have only n years, with only n
  years, with just n years, with barely a year, barely a year of, barely two years, less than a year of, less than two
  years of, under a year of, under two years of, short of the years, years short of, a year short, two years short,
  one year short, too fresh for, too green, too green for, still too green
experience paradox: every posting wants, every job wants, every role wants, every listing wants, every opening wants,
  every vacancy wants, every posting asks for, every job asks for, every role asks for, every ad requires, every
  posting requires, every job requires, all postings want, all jobs want, everyone wants n years, everybody wants n
  years, everyone wants three, ask for more years, asks for more years, more experience than i, n years when i have, n
  years and i have, n years but i have, even junior roles want, even junior jobs want, even junior roles ask, even
  juniors need, even entry roles want, even entry level roles want, even entry level jobs want, even the junior ads,
  even for junior roles, junior roles want, junior jobs want, junior roles ask, junior jobs ask, junior ads ask,
  junior ads want, junior roles require, junior jobs require, entry roles want, entry roles ask, entry jobs ask, entry
  level wants, entry level roles want, entry level roles ask, entry level jobs want, entry level jobs ask, entry level
  ads, entry level with n years, junior with n years
perhaps notice: leave them in the lurch, leaving them in the lurch, in the lurch, in the lurch if, leave them
  stranded, let them down by, feel like a traitor, only one who knows how, only one who knows the, only one who
  understands the, only i know how, only i understand, if i leave nobody, if i leave no one, if i go nobody, when i
  leave nobody, once i leave nobody, nobody else can run, no one else can run, nobody else can maintain, nobody can
  take over, no one can take over, bus factor, hit by a bus, everything is in my head, it s all in my head, document
  everything before, document everything i, knowledge transfer when, train up my, find my own replacement, leave
  decently, go decently, leave politely, leave properly, leave responsibly, leave nicely, leave with grace, part on
  good terms, leave without drama, leave with dignity, go out on good, last two weeks, last day at, in my last week,
  in my last weeks
notice: leave my team in the lurch, abandon my team, abandoning my team, abandon the team, let the team down, letting
  the team down, feel bad about leaving, feel bad leaving, feel bad for leaving, feel terrible leaving, disloyal to
  leave, if i quit nobody, if i quit no one, who takes over my, take over my models, take over my pipelines, take over
  my work, documenting before i, transfer my knowledge, train my successor, quit decently, quit properly, leave like a
  professional, leave professionally, before my last day
internship: n internships, internships applied, internship applications, intern applications, internship rejections,
  applying for internships, applied for internships
promotion: doesn t meet expectations, not meeting expectations, not performing at, not operating at, operate at the
  next, operate at senior, not at senior level, not senior enough, not staff material, not leadership material, not
  ready for senior, not ready for the next, not ready for staff, low performance rating, bad performance review, poor
  performance review, bad review at, bad appraisal, poor appraisal, bar for senior, bar for staff, promoted over me,
  promoted above me, got promoted instead, got promoted before me, got my promotion, got the promotion i, made lead
  instead, became lead instead, younger colleague got, junior got promoted, colleague got promoted, someone else got
  promoted, gave the promotion to, lead role went to, promotion went to, senior title went to, same title since, same
  title after, n years at the same level, n years same level, never make it to staff, stuck one, stuck one step, stuck
  one level, stuck one grade, one step below senior, one level below senior, keep being stuck, keep getting stuck at,
  being stuck at, stay stuck at, remain stuck at, can t get to senior, cannot get to senior, don t get to senior, not
  getting to senior, not making senior, not making staff, don t make senior, didn t make senior, expected for
  promotion, expected for a promotion, required for promotion, requirements for promotion, requirements for a
  promotion, criteria for promotion, criteria for senior, promotion criteria, promotion requirements, promotion
  process, promotion path, promotion to lead, promotion to mid, promotion to principal, promotion from, leveling up,
  levelling up, level up from, level up to, move up a level
perhaps promotion: below my grade, below level, perform below, performing below, performs below, meets expectations,
  only meets expectations, met expectations, partially meets, needs improvement, operating below, not at the level,
  not yet at the level, rated below, rated low, low rating, bad rating, poor rating, bottom rating, mediocre rating,
  average rating, leapfrogged, leapfrogged me, overtook me, overtaken by a, gave it to my colleague, stuck at this
  level, stuck on the same level, same level since, same grade since, same rung
perhaps raise: gets n more than me, gets more than i, more than i do for, k more than me, k more than i, grand more
  than me, thousand more than me, percent more than me, percent more than i, more than me for the same, more than us
  old, more than the people already, less than a new, less than my own, less than newcomers, less than my teammates,
  less than the person i, less than someone i, less than people i, i train earns, market rate or, found out what
  others, found out what my, found out what the new, pennies, with pennies, tiny raise, small raise, crumbs, threw me
  crumbs, below the market, for twice my money, twice my money, double my money, twice my pay, twice my salary, double
  my pay, double my salary, half of what, half what he, half what she, half what they, half his pay, half her pay
raise: paid more than i am, earn more than i, make more than i, earns as much as me, makes as much as me, earn as much
  as me, paid as much as me, less than my junior, less than the junior, less than the intern, i trained earns, i
  trained makes, i trained gets, underpaid compared to, feel underpaid, badly underpaid, grossly underpaid, severely
  underpaid, so underpaid, punished for loyalty, loyalty doesn t pay, saw the salary of, saw a colleague s payslip,
  saw his payslip, saw her payslip, found out that the new, discovered the new, learned the new, peanuts of a raise,
  insulting raise, laughable raise, token raise
perhaps leetcode: breadth first, depth first, breadth first search, depth first search, bfs, dfs, bfs and dfs,
  dijkstra, graph traversal, traverse a tree, traverse a graph, tree traversal, topological sort, sliding window, two
  pointers, two pointer, linked list, binary tree, heap sort, quicksort, quick sort, merge sort, bubble sort, tries
  and, memoization, knapsack, n queens, n queens problem, island problem, permutations of a string, reverse a string,
  palindromes, tower of hanoi, backtracking, bit manipulation, amortized, big o of, asymptotic, write a sort,
  implement a sort, implement a queue, implement a stack, implement a hash, implement k means from, implement gradient
  descent from, recursive function, write a recursive, recursion, recursive
leetcode: puzzle round, cs trivia, computer science trivia, algorithm trivia, on the whiteboard, at the whiteboard,
  from scratch on a whiteboard
two offers: two offers on the table, three offers on the table, n offers on the table, both on the table, offers in
  hand, more money or
age: graduation year, year i graduated, birth year, year of birth, grey haired, gray haired, my grey beard, older than
  the interviewer, older than my interviewer, could be their father, could be their mother, their dad s age, age
  filter, filtered by age, too senior in years
years: experience asked for, experience demanded, experience expected, usual experience, typical experience, average
  experience, median experience, how much experience is, how much experience do they, how much experience do ads, how
  much experience do postings, experience do they ask, experience do ads, experience do employers, experience do
  postings, required experience in, required experience for
"""
