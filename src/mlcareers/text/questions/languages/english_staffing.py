"""What those tell who hire, lead and teach, as English says it. __init__.py tells how it is read."""

STAFFING = """
perhaps choose candidates: on my shortlist, on our shortlist, my shortlist, our shortlist, shortlist for, reference
  calls, check references, check their references, call references, claims to be, claim to be, claims to know, claim
  to know, everyone claims, everybody claims, they all claim, all claim to, all say they know, everyone says they
  know, everyone has it on their, good talker or, talks a good game, all talk, all talk no, bluffer, bluffs, is the
  real deal, the real deal, is the real thing, knows their stuff, knows his stuff, knows her stuff, know their stuff,
  knows what he s, knows what she s, knows what they re, know what they re doing, knows what he is, knows what she is,
  know what they are doing, can actually do the, can really do the, is any good, is any use, any good or, good or
  just, genuine or, tell a real, tell the good, tell real from, tell the real, wheat from the chaff, sort the good,
  sniff out, trial week, trial period for a, paid trial, dud, duds, got burned by a, wrong person for
choose candidates: i shortlisted, we shortlisted, people i shortlist, i have to interview, have to interview a, have
  to interview someone, i m hiring, im hiring, i am hiring, sit on a panel, sit on the panel, on the hiring panel, on
  an interview panel, interview panel for, i m on the panel, hiring committee, hiring manager here, every cv says,
  every resume says, every cv lists, every resume lists, all cvs look, all the cvs look, all cvs are, cvs look the
  same, resumes look the same, cvs all look, resumes all look, same chatgpt cv, pile of resumes, stack of cvs, stack
  of resumes, hundred cvs, hundreds of resumes, can actually code, can really code, can actually model, good fit for
  us, red flags in a candidate, burned by a hire, hired the wrong, made a bad hire, bad hire last, regret the hire,
  regret hiring him, regret hiring her, second bad hire, an applicant, this applicant, that applicant, applicant had,
  applicant was, expose pretenders, pretenders, expose fakes, expose fake, tell fakes, separate fakes, screening
  questions for, which questions expose, questions that expose, questions that separate
ai in interviews: candidates use copilot, candidate used chatgpt, candidate used ai, applicants use chatgpt,
  applicants use ai, applicant used chatgpt, obviously use chatgpt, obviously used chatgpt, clearly use chatgpt,
  clearly used chatgpt, reads answers off, read answers off, reading answers off, reading off a screen, reading from a
  screen, reading from chatgpt, reading off chatgpt, eyes moving, typing during the, typing during interviews, typing
  in the background, secretly use, secretly used, secretly using, chatgpt open during, chatgpt in our, chatgpt on our,
  chatgpt for our, chatgpt in the interview, chatgpt on the test, chatgpt in tests, chatgpt in technical, copilot in
  our, copilot during, allow copilot in, allow candidates to, let candidates use, let applicants use, let them use
  chatgpt, let them use ai, forbid chatgpt, forbid ai in, forbid copilot, ban chatgpt in, ban ai in, cheated with,
  cheats with chatgpt, ai generated answers, ai proof interview, ai proof our, chatgpt proof, ai proof the
no expert: i can t code how, can t code and i, can t read code, can t judge code, i m in marketing and, i m in finance
  and, i m in hr and, i m in sales and, marketing person hiring, lawyer hiring, doctor hiring, dentist hiring, shop
  owner hiring, sales person hiring, hr person hiring, as an hr person, as hr i, hr with no, hr without technical, no
  data background, no technical background and, not a data person, who checks the expert, no techie, no techies, none
  of us codes, none of us can code, none of us code, no programmer here, no engineers here, non technical person, non
  techie, non techies, don t speak tech
perhaps no expert: can t judge their, cannot judge their, can t judge the, can t judge whether, can t evaluate, no way
  to judge, no way of judging, no way to tell if, wouldn t know a, wouldn t know good, wouldn t know if, wouldn t
  recognise, wouldn t recognize, don t know what good looks, what good looks like, what does good look, layman hiring,
  as a layman, not a tech person, i m no expert, am no expert, no expert myself, nobody in house, no one in house,
  nobody inhouse, nobody on staff, no one on staff, i don t speak
juniors: take on junior, taking on junior, take on a junior, taking on a junior, take in juniors, bring in juniors,
  bring juniors in, bring on juniors, bring on a junior, train up juniors, train up a junior, invest in juniors,
  bother with juniors, bothering with juniors, point in hiring juniors, point of juniors, point of a junior, sense to
  hire juniors, sense to hire junior, sense hiring juniors, pay off to hire juniors, juniors pay off, juniors pay for,
  juniors cost more, juniors still make, juniors make sense, keep hiring juniors, still hire juniors, still hire
  junior, still hiring juniors, still need juniors, still take juniors, hire any juniors, hire fewer juniors, only
  seniors or, all senior team, senior only team, pipeline of juniors, mentor juniors, mentor a junior, mentoring
  juniors, mentoring a junior, mentor of juniors, mentor of a junior, mentor of junior, mentor to a junior, mentor for
  a junior, my junior, my juniors, our juniors, our junior, the junior i, the juniors i, a junior i mentor, tasks for
  my junior, task for a junior, tasks for a junior, work for a junior, first task for, first tasks for, starter
  project for, give a junior, give juniors, give the junior, give the juniors, give my junior, give our junior, hand
  to a junior, hand to juniors, delegate to juniors, delegate to a junior, keep a junior busy, keep juniors busy, what
  can a junior, what should a junior, what should juniors, what can juniors, until a junior is, until juniors are,
  before a junior is, how long until a junior, supervise a junior, supervise juniors, supervising juniors, review a
  junior s, junior s code, junior s work, onboard a junior, onboard juniors, onboarding a junior, onboarding juniors,
  data beginners, employ beginners, employ juniors, employing juniors, employ graduates, worth employing juniors,
  trainee data analyst, trainee data analysts, trainee data scientist, trainee data scientists, trainee data engineer,
  trainee data engineers, trainee analyst, trainee analysts, look after juniors, look after a junior, looking after
  juniors, looking after a junior, responsible for a junior, responsible for juniors, in charge of a junior, in charge
  of juniors, got a junior, got two juniors, was given a junior, given an intern, beginners on my, beginner on my,
  junior hiring killed, junior hiring being killed, hiring of juniors, nobody is senior, nobody senior left, no
  seniors in, no seniors left, run out of seniors, running out of seniors, seniors retire, who replaces seniors, who
  replaces the seniors, no new seniors
perhaps juniors: seniors only or, grow our own, grow your own, home grown, train our own, raise our own, my mentee, my
  mentees, mentee, mentees, my protege, my trainee, our trainee, our apprentice, my apprentice, starter task, starter
  tasks
pay band: newcomers cost more, newcomers make more, newcomers are paid more, new hires cost more, new hires cost us,
  new hires make more than my, new hires get more than my, new joiners earn more, new joiners cost more, wage
  compression, compressed pay, pay inversion, salary inversion, inverted pay, pay equity in my, pay equity on my,
  internal equity, internal fairness, unequal pay in my team, unequal pay on my team, pay gap in my team, pay gap on
  my team, pay gaps in my, existing staff earn, existing team earns, current team earns, current staff earn, old hands
  earn, pay of my existing, pay of my old, correct their pay, correct the pay, level up their pay, bring their pay up,
  bring their pay to, adjust their pay, adjust salaries for, pay rises for my, raises for my team, raise for my team,
  raises for the team, budget for raises, merit budget, about their salaries, people i hire earn, people we hire earn,
  those we hire earn, whoever i hire earns, hires earn above, hire earn above, hires are above, newcomers above, have
  to pay newcomers, pay newcomers, pay new people more, market went up and, market moved and, market has moved and
perhaps pay band: newcomers get more, new people cost more, new people make more, new people get more, new people are
  paid more, newer hires, my veterans, our veterans, long timers, old timers earn, loyal people earn, loyal staff
  earn, loyal people less, long serving, long standing people, people i already have, staff i already have, bring them
  up to, adjust pay for, raise budget, merit pool, what do i do about their pay, about their pay
advise pupils: for my son, for my daughter, for my kid, for my kids, for my child, for my boy, for my girl, for my
  nephew, for my niece, for my grandson, for my granddaughter, for my brother, for my sister, for our son, for our
  daughter, for our kids, let my son, let my daughter, let my kid, tell my son, tell my daughter, tell my kid, tell my
  kids, tell my nephew, tell my niece, tell my children, talk my son out, talk my daughter out, push my son, push my
  daughter, push my kid, nudge my son, nudge my daughter, encourage my son, encourage my daughter, encourage my kid,
  advise my son, advise my daughter, advise my kid, advise my nephew, advise my niece, my son should, my daughter
  should, my kid should, my son is considering, my daughter is considering, my son dreams, my daughter dreams, my son
  has his heart, my daughter has her heart, my son is good at, my daughter is good at, my kid is good at, kid who is
  good, my son is choosing, my daughter is choosing, my son picks, my daughter picks, my son starts uni, my daughter
  starts uni, my son starts college, my daughter starts college, my daughter starts university, my son starts
  university, my grandkids, our teen, our kid, parent of a teen, parent of a teenager, as a parent, i m a parent,
  worried parent, concerned parent, proud parent, my pupils, my sixth formers, my high school, a high schooler, school
  counsellors, careers teacher, career teacher, careers office, mentor a teenager, mentor teenagers, mentor students,
  mentoring students, mentor a student, mentoring a student, a student i mentor, students i mentor, high school
  counselors, school counselors, guidance counselors, guidance counsellors, careers advisers, careers advisors,
  career advisers, career advisors, careers office at school, high school counsellors
perhaps curriculum: undergrad course, graduate course, masters course, one semester, ten week course, n week course,
  my course on, our course on, course i teach, course i m teaching, course i am teaching, class i teach, module i
  teach, my lectures, our lectures, in my course, in our course, in my class, in our programme, in our program, in our
  degree, in our master, in our bachelor, to my course, to our course, balance theory, balance the theory, balance
  maths, balance between theory, how much theory, how many weeks for, how many weeks on, how many hours for, how many
  lectures on, weeks should i spend, leave out of a course, drop from my course, fit into a course, fit into one, fit
  into a semester, cut from the course, cut from my course, cut from the syllabus, skip in class, skip in my course,
  cover in a, cover in one, cover first in, bring into class, add to the syllabus, add to my syllabus, add to our
  syllabus, in the syllabus, revise our, revising our, course design, designing our, planning my course, workshop for
  beginners, workshop for adults, course for adults, course for beginners i, evening class i, training for our,
  upskill our, upskilling our, internal training, inhouse training, training programme for, training program for
curriculum: a course on ai, course in ai, course in ml, ai course i, ml course i, balance deep learning, balance
  classical, balance between classical, how much deep learning, how much classical, add llms to, add genai to, revise
  the syllabus, revising the syllabus, redo the syllabus, hours of teaching machine, hours of teaching ml, hours of
  teaching data, hours of teaching ai, hours to teach, weeks to teach, lectures to teach, where do transformers go,
  where does deep learning go, where do llms go, where does sql go, where does statistics go, what to show them, what
  to show pupils, what to show students, what to show my, show my pupils, show my class, show my students, show
  pupils, show students, show them of, show kids, show children, what to do with pupils, what to do with my class,
  topics for pupils, topics for students, topics for my class, ideas for my class, ideas for a lesson, ideas for
  lessons, exercise for my class, exercises for my class
estimates: when the model will be done, when the model will be ready, when the model is ready, when the model is done,
  when the model is finished, when the model will, when the pipeline will, wants a roadmap with, wants a gantt,
  timeline for a model, timeline for the model, timeline for an ml, story pointing
perhaps estimates: when it will be done, when it will be ready, when it ll be done, when it ll be ready, when the
  project will, when the results, how long it will take, how long it ll take, how long this will take, how long that
  will take, how long it takes me, how long will it take you, how long will this, no clue how long, no idea how long,
  can t say how long, cannot say how long, can t tell how long, don t know how long it, can t promise, give my boss a,
  give a deadline for, commit to a deadline, commit to dates, committed to a deadline, committed to a date, promised a
  date, promised the client, promised the customer, delivery date, delivery dates, ship date, wants an eta, asks for
  an eta, wants a timeline, gantt, gantt chart, timelines for, project timeline, project timelines, is it done yet, is
  it ready yet, done yet, ready yet, are we there yet, almost done for weeks, always 90 percent done, 90 percent done,
  taking longer than, took longer than, takes longer than i, took three times, took twice, takes three times as,
  double the time i, twice the time i, missed the deadline, miss the deadline, missing deadlines, missing the
  deadline, blew the deadline, blown deadline, running late, late again, in a sprint, into a sprint, into sprints, two
  week sprint, two week sprints, each sprint, launch day, launch date, launch dates, go live date, release date,
  release dates, i can only guess, can only guess, only guess how, guess how long, in the sprint, this sprint, next
  sprint, weeks should i plan, months should i plan, days should i plan, time should i plan, plan for a poc, plan for
  a proof, weeks to plan for, weeks for a proof, weeks for a poc, how many sprints, time to budget for, weeks to
  budget for, should i quote, quote a time, buffer for, pad my estimate, pad estimates, padding my estimates
expectations: wants to hear about ai, only talk about ai, only talks about ai, only cares about ai, obsessed with ai,
  in love with ai, chasing every hype, hype driven, buzzword driven, buzzwords instead of, everything must be ai,
  everything has to be ai, everything needs to be ai, everything should be ai, ai in every, ai into every, ai into
  everything, agents for everything, chatgpt for everything, llm in every, force ai into, forcing ai into, shove ai
  into, shoving ai into, cram ai into, stick ai on, bolt ai onto, throw an llm at, throw llms at, throw a neural net,
  throw deep learning at, wants deep learning for, wants a neural network for, wants a chatbot for, wants an agent
  for, insists on ai, insists on deep learning, ai or nothing, ai mandate, ai first mandate, mandated ai, ai quota,
  told to use ai, forced to use ai, guarantee the accuracy, guarantee accuracy, guaranteed accuracy, sets expectations
  too
perhaps expectations: chasing hype, chases hype, chase the hype, chasing the hype, latest fad, latest hype, shiny
  object, shiny objects, shiny things, wants agents, want agents, to be perfect, perfect predictions, predict
  everything, magician, magicians, wizard, wizards, work magic, guarantee results, bring them back to earth, back down
  to earth, back to earth, reality check for, lower expectations, lower their expectations, rein in, reset
  expectations
perhaps messy data: turned out to be garbage, turned out to be junk, turned out to be rubbish, turned out to be crap,
  turned out to be wrong, turned out to be broken, turned out to be useless, turned out to be mislabelled, turned out
  to be biased, turned out to be fake, turned out to be duplicates, turned out unusable, turned out garbage, turned
  out useless, turned out wrong, turned out to be noise, turns out to be garbage, turns out to be junk, turns out to
  be wrong, turns out to be noise, faulty sensors, sensor was broken, wrongly recorded, wrongly entered, mistyped,
  wrong units, mixed units, labels were wrong, labels are wrong, garbage out, miscalibrated, were miscalibrated, mis
  recorded, misrecorded, logged wrong, logged wrongly, tracking was wrong, tracked wrongly, timestamps were wrong,
  time stamps were wrong, clock was wrong, were swapped, was swapped, columns were swapped, was hard coded, were hard
  coded, all zeros, mostly nulls, mostly empty, duplicated rows, test data in production, training data was wrong,
  trained on wrong, trained on bad, trained on faulty, trained on corrupted, trained on duplicates, trained on the
  wrong
messy data: data was garbage, data was junk, data was rubbish, data was wrong, data was useless, data was crap, data
  was broken, data is junk, data is rubbish, data is crap, data is useless, data is trash, data is broken, data is
  noise, data is worthless, data is unusable, unusable data, useless data, worthless data, faulty data, flawed data,
  data flawed, data was flawed, data is flawed, mislabeled data, mislabelled data, bogus data, dodgy data, shaky data,
  patchy data, half the data is, half of the data is, data full of holes, garbage columns
first hire: as our first data, as our only data, as our first ml, as our only ml, as our first ai, as our only ai, as
  our only analyst, as our first analyst, as our only scientist, as our only engineer, as the only data scientist in
  our, somebody to sort out the data, someone to sort out the data, somebody to clean up the data, someone to clean up
  the data, sort out our data, sort our data out, clean up our data first, get our data in order, get the data in
  order, data in order first, data in shape first, fix the data first, fix our data first, pipelines before models,
  data before models, data before ai, before we do any ai, before we do ai, need before ai
perhaps first hire: plumbing first
perhaps time management: want it all, wants it all, all at once, everything at once, everyone wants their, everybody
  wants their, everyone wants theirs first, all want theirs, all want it by, whose request first, which request first,
  who do i serve first, serve first, whom do i please, please everyone, please them all, please everybody, do them
  all, can t do them all, cannot do them all, too many requests, too many asks, too many tickets, too many bosses,
  several bosses, two bosses, three bosses, many masters, two masters, pulled in all directions, pulled in every
  direction, pulled in different directions, torn between departments, competing priorities, conflicting priorities,
  competing requests, competing deadlines, everything is urgent, everything s urgent, everything is priority one,
  everything is a priority, everything is top priority, all urgent, all top priority, say no to a, push back against,
  learn to say no, how to say no, bombarded with, bombarded by, flooded with, flooded by, inundated with, buried in
  requests, buried in tickets, drowning in requests, drowning in tickets, drown in requests, drown in tickets, pings
  me, pinging me, pinged all day, slack messages all, interrupted all day, constant interruptions, constantly
  interrupted, interruptions, never any focus, quick question every, quick favours, quick favors, quick pull, quick
  data pull, quick data pulls, data pulls, want their report, want their reports, want it tonight, want it today, want
  it now, all want a report, all want reports, all want dashboards, all need it, all need something, only one of me,
  there is only me, there s only me, only two hands, one pair of hands, two hands
time management: time box, timebox, juggling projects, juggle projects, juggling several, juggle several, many
  projects at once, five projects at once, n projects at once, prioritise my work, prioritize my work, prioritise
  requests, prioritize requests, prioritising requests, prioritizing requests, context switching, switch between
  projects, switching between projects
assess students: paste chatgpt, pastes chatgpt, paste code from, pasting chatgpt, pasted chatgpt, students paste,
  students submit chatgpt, pupils use chatgpt, learners paste, learners use chatgpt, submissions look, submissions are
  all, submissions from chatgpt, have chatgpt do, has chatgpt do
advert: our opening, reply to our opening, reply to our ad, reply to our vacancy, respond to our ad, respond to our
  opening, respond to our vacancy, answer our ad, answer our opening, apply to our opening, apply to our vacancy,
  applies for our, apply for our, applicants for our, candidates for our opening, nobody wants our job, nobody wants
  our role, nobody wants our position, make our job attractive, make our role attractive, make our posting, make our
  ad, make our opening, improve our ad, improve our posting, our job ad, our job advert, our job posting, our vacancy,
  our advert, our posting gets, our ad gets, people to apply to us, people to apply here, engineers to apply to,
  scientists to apply to, analysts to apply to
keep people: drifting off, drift off, drifting away, drift away, lose interest on my team, bored on my team, unhappy
  on my team, restless on my team, looking around on my, one foot out, look elsewhere on my team
"""
