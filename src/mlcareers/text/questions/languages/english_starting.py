"""Topics of the guides on the first months in a new post, in English. __init__.py tells how it is read."""

STARTING = """
sole person: first data person in, one person data team, only data person, alone in the company, first or only, team
  of one, one person team, only data guy, one man data team, sole, only data, am the only, im the only, i m the only,
  being the only, be the only, was the only, only one who, only one in the, no senior to, no seniors to, no seniors,
  nobody to learn from, no one to learn from, noone to learn from, nobody to ask, no one to ask, nobody to review,
  nobody reviews my, no mentor, no mentors, without a mentor, without mentor, no mentorship, alone at work, all alone
  at work, solo data, lone data, lone analyst, one man show, one woman team, many hats, all the hats, first and only,
  startup of one, do everything alone, work alone at, understands what i do, knows what i do, nobody understands what
  i, no one understands what i, no one else in, no one else does, nobody else does, without colleagues, no data
  colleagues, everything alone, do it all alone, all by myself, one person ml team, one person department, i am the
  team, i am the data team, i m the data team, i m the entire, i am the entire, im the entire, i m the whole, i am the
  whole, im the whole, the whole team is me, whole department is me, doesn t get what i, doesn t understand what i,
  don t get what i do, nobody gets what i, no one gets what i, no idea what i do, the first data analyst, the first
  data scientist at, the first data engineer at, the first ml engineer at, the first analyst, i m the first, i am the
  first, im the first, be the first data, be the first analyst, being the first data, am the first data, as the first
  data, as the first analyst, as the first ml, as the first engineer, joined as the first, joining as the first,
  joining as first, hired as the first, hired as first, hired as their first, their first data person, their first
  data hire, their first analyst, the first hire, the only data person, the only data scientist, the only data
  analyst, the only data engineer, the only ml engineer, the only analyst, the only engineer, the only one, only ml
  engineer, only analyst in, single data scientist, single handed, single handedly, singlehandedly, by my lonesome,
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
  start from zero at, greenfield, one person show
impostor: imposter, impostor, imposter syndrome, impostor syndrome, feeling lost, feel lost, not good enough,
  struggling as a, feel stupid, too dumb, too stupid, am i stupid, smart enough, not smart enough, feel dumb, not cut
  out, can t keep up, like a fraud, being a fraud, out of my depth, in over my head, don t understand anything, dont
  understand anything, understand nothing, understand nothing at, don t know anything, know nothing at work, no idea
  what i m, no idea what im, clueless, feel useless, feel like a fraud, feel like an idiot, feel behind, feel like an
  imposter, feel like an impostor, falling behind at work, behind my colleagues, behind my peers, behind everyone
  else, everyone is smarter, everyone else is smarter, everyone is so smart, colleagues are smarter, smarter than me,
  am i good enough, don t belong, dont belong, lost at work, lost in my job, lost in my new, struggling in my job,
  struggling in my new, struggling with my new, struggling at work, bad at my job, self doubt, feel inadequate,
  inadequate, dumbest, dumbest person, stupidest, stupidest person, feel incompetent, incompetent, pretending to know,
  faking it, fake it till, underperforming, dumbest in the, stupidest in the, everyone knows more, knows more than me,
  know more than me, can t follow the meetings, lost in meetings, feel out of place, feel like a kid, too junior for,
  afraid of being found, afraid they find out, got the job by luck, still lost in, lost in the code, lost in the
  codebase, lost in the code base, am i just thick, am i thick, just thick, too thick, am i too slow, am i too dumb,
  all greek to me, greek to me, over my head, goes over my head, lost in standup, lost in standups, talks in acronyms,
  talk in acronyms, acronyms, jargon all day, nod along, nodding along, pretend to understand, pretending to
  understand, the slowest, slowest on, slowest in, weakest in, weakest on, the only one who doesn t, everyone but me,
  everybody but me, everyone else gets, everyone else understands, everyone else knows, don t get anything, don t
  follow anything, can t follow, cannot follow, codebase is a jungle, code is a jungle, codebase is a mess, codebase
  is chaos, no one has time for me, nobody has time for me, nobody has time for you, nobody explains, no one explains,
  nobody explains anything, nobody helps me, nobody shows me, not enough guidance, no guidance, thrown in at, thrown
  in the deep, deep end, sink or swim, out of place at, do i belong, feeling like an imposter, feeling like a fraud,
  feeling like an impostor, feeling like an idiot, feeling stupid, feeling dumb, feeling useless, feeling inadequate,
  feeling incompetent, feeling behind, feeling small, feel small, feel out of my, feel like i know nothing, feel like
  i don t, feel like everyone, feel like everybody, feel like the only, feel like a beginner, feel like a child, feel
  like a phoney, feel like a phony, feel like a cheat, feel like giving up, phony, charlatan, bluffing my way, bluff
  my way, bluffing, blagging, blag, blagged my way, winging it, wing it, faked my way, fake it, fake my way, faking my
  way, fooled everyone, fooling everyone, pull the wool, will be exposed as, they will notice, they ll notice, will
  notice that i, notice i know nothing, notice i don t know, realise i know nothing, realize i know nothing, find out
  i don t, find out i know, find out i can t, find out i am, discover i am, discover i don t, see through me, sees
  through me, regret hiring me, regrets hiring me, made a mistake hiring, mistake in hiring me, shouldn t have hired
  me, should never have hired, why they hired me, wonder why they hired, hired by mistake, hired me by mistake, got in
  by luck, just lucky, just got lucky, pure luck, lucked out, don t deserve, do not deserve, undeserving, not worthy,
  not deserve my, not up to it, not up to the job, not up to scratch, not up to par, not up to the task, up to the
  job, up to the task, out of my league, above my head, above my pay grade, over my skis, bitten off more, bit off
  more, in too deep, drowning at work, drowning in my new, drowning in jargon, drowning in acronyms, drowning in code,
  drowning in new, sinking, sink at work, floundering, flailing, head above water, overwhelmed in my first,
  overwhelmed at my new, overwhelmed in my new, overwhelmed by the codebase, overwhelmed by the code, overwhelmed as a
  new, overwhelmed new, utterly lost, hopelessly lost, still clueless, still understand nothing, still know nothing,
  don t understand half, do not understand anything, do not understand the codebase, can t understand anything, cannot
  understand anything, understand a word, half of what is, half of what they say, no clue at work, haven t a clue, not
  a clue, not the foggiest, foggiest, no idea what everyone, no idea what anybody, know too little, know so little,
  know less than, knows less than, less than the others, least knowledgeable, worst on the team, worst in the team,
  worst on my team, worst engineer, worst one, weakest link, weak link, bottom of the team, slowest on the team, slow
  learner at work, taking me forever, takes me forever, takes me too long, takes me so long, take too long for, not as
  smart as, not as clever as, not clever enough, not bright enough, not intelligent enough, not talented enough, not
  technical enough, not experienced enough for my, clever enough, bright enough, intelligent enough, talented enough,
  brainy enough, brains for, got the brains, have the brains, surrounded by geniuses, surrounded by smart, surrounded
  by smarter, surrounded by people smarter, surrounded by phds, everyone has a phd, everyone else is better, everyone
  else seems, everyone else so, everyone seems smarter, everyone seems so, everyone seems to know, everyone is better,
  everyone is ahead, everyone is younger and, everyone around me is, others are smarter, others are better, others are
  faster, others know more, others seem, colleagues are better, colleagues are so, colleagues so smart, colleagues
  know more, coworkers are smarter, coworkers are so, coworkers smarter, team is so smart, team is smarter, compare
  myself, comparing myself, comparison with others, keep up with my, keep up with the team, keep up with colleagues,
  keep up with others, cannot keep up, failing to keep up, unable to keep up, lagging behind, falling behind my,
  fallen behind, self esteem, self worth, self conscious, doubting myself, doubt myself, doubts about myself, second
  guess myself, second guessing myself, questioning myself, question my abilities, doubt my abilities, doubt my
  skills, doubting my abilities, doubting my skills, nervous in my new, scared of my new, scared in my new, scared to
  ask, afraid to ask, ashamed to ask, embarrassed to ask, too embarrassed, too shy to ask, stupid questions, dumb
  questions, silly questions, asking too many questions, ask too many questions, afraid of asking, fear of asking,
  embarrass myself, humiliated, made a big mistake, made a huge mistake, broke production, broke prod, big mistake at,
  mistake at work, mistakes at work, so many mistakes, too many mistakes, harsh feedback, bad feedback, harsh code
  review, harsh code reviews, code review comments, code reviews make me, torn apart in code, manager is disappointed,
  boss is disappointed, disappointed in me, disappointing my, disappoint my, disappoint them, let everyone down,
  letting everyone down, silent in meetings, quiet in meetings, say nothing in meetings, don t speak up, speak up in
  meetings, afraid to speak, lose the thread, lost the thread, buzzwords in meetings, everyone speaks in,
  gobbledygook, double dutch, chinese to me, feel thick, geniuses on my team, i am too slow, i m too slow, im too
  slow, feel too slow, i am a fraud, i m a fraud, im a fraud, such a fraud, be found out, being found out, get found
  out, getting found out, is it just me, am i a fraud, i am a fraud as, a fraud as, recover from a mistake, recover
  after a mistake, recover from a failure, recover after a failure, recover from failing, recover from a failed,
  recover after a failed, recover from a bad, recover after a bad, overwhelmed at first job, overwhelmed at my first,
  overwhelmed at a first, overwhelmed in first job, overwhelmed by my first, overwhelmed by first job, overwhelmed
  first job, overwhelmed on my first, struggling at first job, struggling at my first, struggling in my first,
  struggling with my first, drowning at my first, drowning in my first, lost at my first, lost in my first, lost at
  first job, failing at my first, failing at first job, behind at my first, nervous about my first job, anxious about
  my first job, scared of my first job, terrified of my first job, first job nerves, first job anxiety, first job and
  overwhelmed, first job feeling overwhelmed, first job and i feel, first job and struggling, first job and drowning,
  first job and lost, stressed at my first job, bad at my first job, suck at my first job, sucking at my first job,
  overwhelmed junior, junior and overwhelmed, overwhelmed as a junior, overwhelmed new hire
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
  first weeks, my first month, my first months, week one, month one, week two, my start date, before my start, before
  i start my, about to start a, about to start my, about to start as, starting in a week, starting in two weeks,
  starting soon, start soon, starting out at, newly started, newly joined, new employee, new employees, newcomer at,
  newbie at work, new boy, new girl, new kid, the new guy, new person on, new on the job, new to the job, new to the
  team, new to the company, fresh on the job, fresh in the job, bed in, bedding in, find my way around, find my way
  in, finding my way, get settled, getting settled, get started at, get going at, get productive, getting productive,
  become productive, be productive, get up and running, ramp up quickly, bad onboarding, poor onboarding, terrible
  onboarding, without onboarding, zero onboarding, undocumented, undocumented pipelines, undocumented pipeline, no
  documentation, no docs, without documentation, without docs, not documented, isn t documented, nothing is
  documented, nothing documented, poorly documented, badly documented, barely documented, nobody documented, no one
  documented, never documented, lack of documentation, lacks documentation, missing documentation, inherited,
  inherited a pipeline, inherited pipelines, inherit a, inheriting, took over from, taken over from someone, took over
  a project, took over a codebase, took over the, taking over a, taking over the, take over a project, take over a
  codebase, stepping into the shoes, fill the shoes, predecessor, my predecessor, predecessors, previous person,
  previous guy, previous engineer, previous analyst, previous owner, guy before me, person before me, guy who left,
  person who left, who left before, who had left, who has left, nobody to hand over, no handover, without a handover,
  no handoff, spaghetti, legacy code, legacy codebase, legacy pipelines, legacy pipeline, legacy mess, everything
  breaks, everything is broken, everything is on fire, make a mistake in my, made a mistake in my, broke production in
  my, prove myself, proving myself, win trust, winning trust, earn trust, gain trust, build trust, build credibility,
  gain credibility, start strong, start on the right, right foot, best foot forward, first one on one, first one to
  one, meet my new, meeting my new, dream job starts, survive my first, get through my first, get through probation,
  pass my probation, passing probation, extend my probation, extended my probation, fail my probation, failing
  probation, failing my probation, let go in probation, fired in probation, fired during probation, end of probation,
  during probation, in probation, on probation, take over a legacy, take over a team, take over a model, take over a
  pipeline, take over someone, take over somebody, take over from someone, take over from somebody, taking over from
  someone, taking over from somebody, taking over from a, taken over a, taken over the, took over a
"""
