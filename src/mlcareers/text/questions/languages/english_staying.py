"""Topics of the guides on life at work, as English says them. __init__.py tells how it is read."""

STAYING = """
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
  myself out, not burn out, workaholic, overworking, pressure, pressures, constant pressure, pressure to keep up,
  focus anymore, can t focus, cant focus, cannot focus, can t concentrate, cant concentrate, cannot concentrate, lost
  my spark, lost the spark, spark is gone, no spark, no drive, lost my drive, no enthusiasm, lost my enthusiasm, lost
  all motivation, worn down, run down, ground down, beaten down, wiped out at, frazzled, fried, burnt to a crisp, at
  breaking point, at my limit, past my limit, at my wits end, wits end, end of my rope, end of my tether, my tether,
  hanging by a thread, barely coping, barely hanging, struggling to cope, not coping, always tired, constantly tired,
  tired all the time, exhausted all the time, permanently exhausted, chronically tired, on edge, anxious about work,
  anxious at work, work anxiety, panic about work, panic attack, sleep badly, not sleeping, losing sleep, lose sleep,
  insomnia, lie awake, no time off, never off, no days off, no break from, need a break, need a rest, take a break
  from work, work eats, job eats, eats my life, taken over my life, takes over my life, no hobbies, no free time, zero
  free time, no spare time, no evenings, no time for friends, sixty hours, eighty hours, 80 hours a week, 80 hour
  weeks, ten hour days, 10 hour days, fourteen hour days, unpaid overtime, always on, pulling all nighters, all
  nighter, all nighters, hustle culture, grind culture, sweatshop, meat grinder, pressure cooker, high stress, level
  of stress, how stressful, pressured, hectic, chaotic workplace, cushy, comfy job, low pressure, slower pace, slow
  pace, relaxed pace, calm job, calm workplace, peaceful job, gentle pace
on call: on call, oncall, pager, night shifts, on call rotation, on call rota, pagerduty, paged, paged at night, woken
  up at night, woken at night, called at night, out of hours, out of hours support, production fires, firefighting,
  fire fighting, standby duty, night shift, shift work, weekend support, weekend duty, 24 7 support, support rota,
  emergency calls, production support, incident duty, phone at night, rings at night, called out at, get called at,
  breaks at night, break at night, up at night, wake me, wakes me, wake you, out of bed, fix things at night, night
  duty, sunday duty, weekend duty rota
quit: quit, quitting, before i/we have/find/get a new, before having/finding/getting a new, without a new job,
  with nothing lined up, nothing else lined up, leave, leaving, unhappy, regret, hate my job,
  when to leave, time to leave, job hopping, stay in a job, should i stay, how long should i stay, how long to stay,
  stay at my, stay in my job, stay at a job, stick with my job, miserable, miserable at work, fed up, fed up with,
  hate it here, hate this job, hate working, hate my work, hate my company, hate my role, hate going to work, sick of
  my job, sick of this job, can t stand, cant stand, dread, dreading, dread monday, dread work, stuck in my job, stuck
  in my role, stuck in a job, dead end job, going nowhere, no growth, not learning anything, not learning, stopped
  learning, learn nothing, learning nothing, stagnating, stagnant, stagnation, bored at work, bored of my job, bored
  in my job, get out of here, walk away, call it quits, jump ship, look for a new job, find a new job, find another
  job, look elsewhere, look for something else, time to move on, move on, moving on, leave my company, leave my job,
  leave this job, leave this company, resign or stay, stay or go, stay or leave, stay or quit, leave or stay, quit or
  stay, job hop, job hopper, too soon to leave, leave after a year, quit after, leave after only, without another job,
  nothing lined up, without another offer, models never ship, nothing ships, never ships, nothing goes live, never
  goes live, never reaches production, never goes to production, never make it to production, never used, never gets
  used, nobody uses my, nobody uses our, nobody uses it, nobody uses the, no one uses my, nobody reads my, nobody
  looks at my, work is ignored, gets ignored, ignored by the business, unfulfilled, unsatisfied, dissatisfied,
  disillusioned, demotivated, not happy, not what i expected, not what i signed up, regretting, wrong job, job sucks,
  work sucks, hand in my resignation, leave or wait, wait or leave, stick it out, get out of this job, get out of my
  job, escape my job, job is hell, hate every day, hate every minute, hate mondays, hate my manager, hate my boss,
  hate my team, can t take it anymore, enough of this job, not one model, not a single model, go somewhere else, look
  somewhere else, somewhere else instead, no model in production, time to go, gather dust, gathers dust, gathering
  dust, collect dust, collects dust, on the shelf, in a drawer, goes in a drawer, no one trusts, nobody trusts, no one
  trusts my, nobody trusts my, nobody believes my, no one believes my, nobody listens, no one listens, nobody listens
  to me, not taken seriously at, nobody cares about my, no one cares about my, pulled into meetings, wasted on,
  wasting my time, wasting my talent, rotting, rot in, wither, dying inside, outgrown, outgrown my, had enough, had it
  with, sick to death, at a dead end, hit a wall, hit a ceiling, feel trapped, trapped in, golden cage, jump or stay,
  go or stay, worth staying, keep going or, hang in, hang in there, how long to hold out, pack it in, throw in the
  towel, chuck it in, call it a day, my boss was replaced, my manager was replaced, my lead was replaced, my director
  was replaced, my cto was replaced, my mentor was replaced, my boss got replaced, my manager got replaced, my lead
  got replaced, boss was replaced, manager was replaced, lead was replaced, director was replaced, boss has been
  replaced, manager has been replaced, my boss left, my manager left, my lead left, my director left, my mentor left,
  my cto left, my boss is leaving, my manager is leaving, my lead is leaving, my mentor is leaving, my boss quit, my
  manager quit, my lead quit, my boss was fired, my manager was fired, my boss got fired, my manager got fired, new
  boss, a new boss, under a new boss, got a new boss, got a new manager, got a new lead, under a new manager, under a
  new lead, change of boss, change of manager, changed bosses, changed managers, fourth manager, third manager in,
  third boss in, second boss in, n managers in, new leadership, new management, new ceo, new cto, new director, new
  vp, regime change, changing of the guard, hostile, hostile environment, doesn t value data, don t value data, doesn
  t value us, doesn t believe in data, doesn t care about data, look around, looking around, looking elsewhere, start
  looking, should i start looking, put out feelers, feelers, test the market, test the waters, test the water, polish
  my cv and, time to look, time for a change, time for something new, ready for a change, ready to move on, ready to
  leave, thinking of leaving, thinking about leaving, thinking of quitting, thinking about quitting, think about
  leaving, considering leaving, considering quitting, want to quit, want to leave my, wanting to leave, wanting to
  quit, itching to leave, desperate to leave, tempted to leave, tempted to quit, plan my exit, planning my exit, plan
  an exit, exit plan, exit strategy, bow out, bailing, walk out, walked out, step away from my, pack up and, pack my
  bags, clear off, clear out, cut and run, cut my losses, cutting my losses, cut ties, part ways, parting ways, leave
  it behind, leave all this, leave so soon, leave so early, leaving so soon, quit this job, quit my data, quit so
  soon, quit with nothing, quit or wait, quit or stick, stick or quit, stick or twist, stick around or, stick it,
  stick with it, sticking with it, stay put, staying put, stay where i am, stay longer or, stay another year, stay for
  another, stay or jump, stay or move, stay or look, stay or switch, should i leave, should i go, should i quit,
  should i resign, should i move on, should i jump, should i bail, should i hang on, feels pointless, feel pointless,
  seems pointless, is pointless, felt pointless, pointless job, pointless work, work is meaningless, job is
  meaningless, feels meaningless, feel meaningless, meaningless job, meaningless work, no meaning, no sense of
  purpose, no purpose, lack of purpose, lacks purpose, without purpose, lost purpose, lost sense, what s the point,
  what is the point, don t see the point, see no point, no point in my, no point to my, point of my job, point of my
  work, point of it all, point anymore, makes no difference, make no difference, achieves nothing, achieve nothing,
  achieving nothing, accomplish nothing, accomplishing nothing, contributes nothing, adds no value, adding no value,
  bring no value, useless work, useless job, futile, futility, goes nowhere, going to waste, wasted effort, wasted at,
  wasted in, being wasted, waste away, wasting away, unappreciated, underappreciated, under appreciated, not
  appreciated, unrecognised, unrecognized, no recognition, no appreciation, lack of appreciation, lack of recognition,
  nobody appreciates, no one appreciates, nobody values, no one values, not valued, not respected, no respect,
  disrespected, taken for granted, sidelined, pushed aside, pushed out, being pushed out, pushing me out, frozen out,
  left out of, kept out of, ignored at work, invisible at work, overlooked at work, underused, under used,
  underutilised, underutilized, underemployed, understimulated, under stimulated, unchallenged, not challenged, no
  challenge, no challenges, too easy for me, no longer challenged, plateaued at, coast along, stuck in a rut, in a
  rut, a rut, treading water, running in place, spinning my wheels, hamster wheel, jaded, cynical about, disenchanted,
  disheartened, disengaged, checked out, quiet quitting, quiet quit, going through the motions, phoning it in, just
  for the paycheck, only for the money, only for the paycheck, only there for the, apathetic, apathy, listless, don t
  care anymore, stopped caring, no longer care, no longer enjoy, don t enjoy it anymore, don t enjoy my job, don t
  enjoy my work, don t like my job, don t like my work, don t like it here, dislike my job, dislike my work, loathe,
  detest, despise my, hate what i do, hate my life at, sunday dread, sunday night dread, wrong place, in the wrong
  place, wrong company, wrong fit, bad fit, not a fit, poor fit, mismatch, disappointed with my, disappointed in my,
  disappointed by my, let down by, frustrated at work, frustrated with my, frustrated in my, frustrating job,
  frustration at work, sick of it, sick of this, tired of my job, tired of this, tired of it all, bored of, bored with
  my, bored at my, bored out of my, bored stiff, bored to tears, bored senseless, projects never, project never, never
  see the light, never sees the light, never deployed models, never gets deployed here, shelved every, killed every,
  cancelled every, scrapped every, never implemented, never gets implemented, never adopted, not adopted, not used by
  anyone, unused dashboards, unread reports, reports nobody reads, dashboards nobody, dashboards nobody uses, nobody
  opens, no one opens, no one reads, no one looks at, no one uses, ignore my analysis, ignore my analyses, ignore my
  results, ignore the data, ignores the data, ignores my, overrule, overruled, gut feeling over, gut instead of
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
  science, life after tech, careers outside, out of this industry, out of this field, out of
  the field, out of the industry, get me out, leave this field, leave this industry, done with this field, done with
  programming, done with machine learning, never want to code again, career outside, job outside, jobs outside, jobs
  for ex, pulling the plug on data, pulling the plug on ml, pulling the plug on ai, outside of it altogether, out
  altogether, out of all this, away from screens, away from computers, away from coding, work with my hands, with my
  hands, something with people instead, something with people, something with animals, something outdoors, back to my
  old, for something else, do something else
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
  understand what i, don t get what i do, nobody gets what i, no one gets what i, no idea what i do, the first data
  analyst, the first data scientist at, the first data engineer at, the first ml engineer at, the first analyst, i m
  the first, i am the first, im the first, be the first data, be the first analyst, being the first data, am the first
  data, as the first data, as the first analyst, as the first ml, as the first engineer, joined as the first, joining
  as the first, joining as first, hired as the first, hired as first, hired as their first, their first data person,
  their first data hire, their first analyst, the first hire, the only data person, the only data scientist, the only
  data analyst, the only data engineer, the only ml engineer, the only analyst, the only engineer, the only one, only
  ml engineer, only analyst in, single data scientist, single handed, single handedly, singlehandedly, by my lonesome,
  solo analyst, solo engineer, solo ml, lone wolf, lone engineer, lone ml, on my tod, nobody else in data, no other
  data, no data team, without a data team, no other analysts, no other engineers, no peers, without peers, no
  colleagues to ask, no one to bounce, nobody to bounce, bounce ideas, no code review, no code reviews, nobody
  reviews, no one reviews, nobody checks my, no one checks my, no one to review, no one to check, nobody to check, no
  feedback on my work, no technical manager, non technical manager above, boss isn t technical, boss is not technical,
  boss knows nothing, manager knows nothing, manager doesn t code, boss doesn t understand, manager doesn t
  understand, nobody to mentor, no one to mentor, no one to teach me, nobody to teach me, no one to guide, nobody to
  guide, no senior around, without a senior, without seniors, no senior people, no senior colleagues, army of one, one
  man army, one person band, one man band, one woman show, jack of all trades at, wear all the hats, wear all hats,
  wearing all hats, wearing many hats, wear many hats, do it all myself, doing it all myself, do everything myself,
  doing everything myself, build everything from scratch, building everything from scratch, start data from scratch,
  start from zero at, greenfield
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
  onboarded, onboard a new, onboard someone, getting onboarded, welcome a new, start well in, start well at, landed my
  first, landed my dream, landed a job now, landed the job, landed the role, landed a new, got my first data job, got
  my dream job, expect first year, expect in the first, expect in my first, expect the first, expect on day, expect on
  my first, first year at work, first year on the, first year in the, first year in my, first year as a, first year as
  an, in my first year, my first year, first six months, first half year, first days, my first days, my first week, my
  first weeks, my first month, my first months, week one, month one, week two, start date, my start date, before my
  start, before i start my, about to start a, about to start my, about to start as, starting in a week, starting in
  two weeks, starting soon, start soon, starting out at, newly started, newly joined, new employee, new employees,
  newcomer at, newbie at work, new boy, new girl, new kid, the new guy, new person on, new on the job, new to the job,
  new to the team, new to the company, fresh on the job, fresh in the job, bed in, bedding in, find my way around,
  find my way in, finding my way, get settled, getting settled, get started at, get going at, get productive, getting
  productive, become productive, be productive, get up and running, ramp up quickly, bad onboarding, poor onboarding,
  terrible onboarding, without onboarding, zero onboarding, undocumented, undocumented pipelines, undocumented
  pipeline, no documentation, no docs, without documentation, without docs, not documented, isn t documented, nothing
  is documented, nothing documented, poorly documented, badly documented, barely documented, nobody documented, no one
  documented, never documented, lack of documentation, lacks documentation, missing documentation, inherited,
  inherited a pipeline, inherited pipelines, inherit a, inheriting, took over from, taken over from someone, taking
  over from, took over a project, took over a codebase, took over the, taking over a, taking over the, take over a
  project, take over a codebase, stepping into the shoes, fill the shoes, predecessor, my predecessor, predecessors,
  previous person, previous guy, previous engineer, previous analyst, previous owner, guy before me, person before me,
  guy who left, person who left, who left before, who had left, who has left, nobody to hand over, no handover,
  without a handover, no handoff, spaghetti, legacy code, legacy codebase, legacy pipelines, legacy pipeline, legacy
  mess, everything breaks, everything is broken, everything is on fire, make a mistake in my, made a mistake in my,
  broke production in my, prove myself, proving myself, win trust, winning trust, earn trust, gain trust, build trust,
  build credibility, gain credibility, start strong, start on the right, right foot, best foot forward, first one on
  one, first one to one, meet my new, meeting my new, dream job starts, survive my first, get through my first, get
  through probation, pass my probation, passing probation, extend my probation, extended my probation, fail my
  probation, failing probation, failing my probation, let go in probation, fired in probation, fired during probation,
  end of probation, during probation, in probation, on probation
"""
