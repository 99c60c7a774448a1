"""Topics of the guides on work once in, and on what becomes of it, in English. __init__.py tells how it is read."""

WORK = """
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
other field: leave the field, for something else, do something else, leaving data science, leave data science, leave
  tech, outside afterwards, career after, alternatives to data science, alternatives to, get out of data, out of tech,
  other careers, get out of ai, get out of it, get out of tech, get out of data science, out of ai, out of machine
  learning, out of data science, out of software, leave ai, leave machine learning, leaving machine learning, leaving
  ai, leaving tech, leave the industry, leave it for good, exit data science, exit tech, quit tech, quit data science,
  quit ai, quit machine learning, done with tech, done with data, done with data science, done with ai, something
  completely different, something entirely different, something else entirely, completely different career, completely
  different job, outside tech, outside of tech, outside data, outside of data, outside ai, outside of ai, isn t for
  me, isnt for me, not for me, is not for me, wasn t for me, isnt a fit, isn t a fit, not a fit for me, not a good
  fit, what else is there, what else can i do, what else could i do, what else can a, what can i do instead, something
  other than data, other than data science, instead of data science, life after tech, careers outside, out of this
  industry, out of this field, out of the field, out of the industry, get me out, leave this field, leave this
  industry, done with this field, done with programming, done with machine learning, never want to code again, career
  outside, job outside, jobs outside, jobs for ex, pulling the plug on data, pulling the plug on ml, pulling the plug
  on ai, outside of it altogether, out altogether, out of all this, away from screens, away from computers, away from
  coding, work with my hands, with my hands, something with people instead, something with people, something with
  animals, something outdoors, back to my old
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
