"""Topics of the guides on layoffs and on what AI does to jobs, in English. __init__.py tells how it is read."""

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
  since, jobless, lost the job, collective redundancy, on gardening leave, termination agreement, settlement
  agreement, ousted, give me the boot, gave me the boot, get the boot, getting the boot, kicked out of my job, kicked
  to the curb, made surplus, workforce reduction, workforce reductions, headcount reduction, headcount cut, headcount
  cuts, headcount freeze, cuts coming, cuts are coming, cut half of the, cut the team, cut our team, cut the
  department, cut the whole, cut my team, cut my job, cutting staff, cutting people, cutting headcount, cutting teams,
  cost cuts, cost saving round, round of cuts, first on the list, on the list to go, on the chopping block, chopping
  block, on the block, axe falls, axe is coming, axe fell, axing, facing the axe, job on the line, job at risk, role
  at risk, put at risk, at risk of redundancy, consultation period, redundancy consultation, redundancy package,
  compulsory redundancy, exit package, severance package, garden leave after, abfindung, kündigung, betriebsrat,
  social plan, lose their jobs, lost his job, lost her job, losing our jobs, lose our job, loss of my job, loss of
  job, team gone, team is gone, department gone, whole team got, whole team let, team dissolved, team disbanded, team
  closed, team scrapped, team eliminated, scrapped our, scrapped my, scrapped the team, shut our office, shut down
  our, closed our, closing our office, startup shut down, startup folded, startup went under, startup died, startup
  closed, startup ran out, ran out of money, ran out of cash, insolvent, insolvency, gone bust, went belly up, belly
  up, performance improvement plan, forced out, pushed out of my, managed out, quiet firing, constructive dismissal,
  failed my probation, probation failed, not passed probation, contract terminated, fired for performance, let me go,
  let us go, let people go, letting people go, letting me go, i got let, walked out by security, badge stopped,
  cleared my desk, clear my desk, after the layoff, after my layoff, after being laid, after getting laid, unemployed
  after, unemployed now, suddenly unemployed, now unemployed, unemployed again, out of work, out of employment, on the
  dole, claim unemployment, on benefits, h1b laid off, rif, rifs, rightsizing, right sizing, merger cuts, after the
  merger, after the acquisition, after a takeover, offshored my job, outsourced my job, outsourced my team, outsourced
  our team, moved my job, job moved to, my job moved, laid off being offered, laid off and offered, laid off but
  offered, laid off then offered, cut jobs, cutting ml jobs, cutting data jobs, cutting ai jobs, cutting tech jobs,
  cut their teams, cutting their teams, trimming teams
bubble: bubble, burst, bursts, ai winter, funding dries up, overhyped, hype over, career risky, just hype, going to
  crash, ai crash, ai hype, hype train, hype dies, hype cycle, hype ends, the hype, hype fades, dotcom, dot com, fad,
  passing fad, passing trend, bubble pops, bubble popping, pop the bubble, funding stops, funding stop, money dries
  up, investment dries up, investors pull out, next blockchain, like blockchain, like crypto, flash in the pan, ai
  collapses, ai boom ends, boom end, boom ends, boom over, out of cash, runs out of cash, burns cash, burning cash,
  money runs out, when the money runs out, ai boom, boom last, boom lasts, go bust soon, goes bust soon, gold rush,
  house of cards ai, tulip mania, ai craze, ai frenzy, ai mania, buzz dies, buzz is over, hot air, snake oil, pyramid
  scheme, overvalued, over valued, overblown, over hyped, hyped, overhype, all hype, only hype, mostly hype, pure
  hype, hype gone, hype is gone, hype is dead, hype dead, hype is dying, hype dying, hype will die, hype real, hype or
  real, hype or here, hype wears off, hype wear off, hype cools, hype calms, hype passes, after the hype, real or
  hype, just a trend, only a trend, passing phase, temporary hype, temporary trend, go out of fashion, goes out of
  fashion, here today gone, like nfts, like web3, crypto all over, next crypto, like 3d tv, crash like, crash coming,
  crash is coming, crash soon, coming crash, market crash, market crashes, crash of ai, ai market crash, ai stocks
  crash, nvidia crash, nvidia crashes, nvidia bubble, collapse of ai, market collapse, market collapses, ai collapse,
  come crashing down, come down crashing, comes crashing down, fizzles out, runs its course, ai slump, funding slump,
  recession coming, recession hits, downturn hits, investors leave, investors leaving, investors flee, investors run,
  investors stop, investor money, investor money dries, vc money, vc money dries, vc funding, venture money, venture
  capital dries, funding winter, funding dried up, money dried up, money stops, money stop flowing, money stops
  flowing, money tap, tap is turned off, cheap money, free money era, when ai crashes, if ai crashes, when ai fails,
  if ai fails, if ai flops, ai flops, ai disappoints, ai plateaus, ai plateau, ai hits a wall, agi never, promises of
  ai, ai promises, ai bust, ai spring, winter is coming, burning billions, lose billions, losing billions, lose money
  on, no profits, not profitable, unprofitable, never profitable, bet my career, betting my career, bet on ai, betting
  on ai, gamble on ai, gambling on ai, gamble my career, risky to enter, risky to go, risky to switch, risky bet, too
  risky to, goes pop, go pop, boom goes, boom pop, boom go bust, temporary niche, temporary fad, temporary thing,
  temporary craze, temporary phase, temporary bubble, short lived trend, short lived fad, short term trend, short term
  hype, nine days wonder, one hit wonder, trend or, hype or, just a phase, just a fad, mere hype, career or hype, a
  real career, real career or, a real job or, bet or, trend or future,
replace: will ai do to, ai will do to, ai do to my, ai doing to, what will ai do, ai mean for my job, replace,
  replaced, replaces, replacing, automate, automated, automates, reduce need, made obsolete, killing, kill, will ai
  take, ai take, take my job, take our jobs, redundant, replaced by ai, take jobs, taking jobs, threatened, eliminate,
  eliminated, wiped out, automated away, by chatgpt, threat, disappear, disappearing, vanish, vanishing, shrinking, ai
  changing, impact of ai, ai affect, ai affecting, effect of ai, ai impact, do my job, does my job, do my work, better
  than me, obsolete by ai, take over my, taken by ai, taken over by ai, lose jobs to ai, lose my job to, losing my job
  to, lost to ai, lost to automation, put out of work, put me out of, out of work because of, steal my job, steal our
  jobs, stealing our jobs, stealing jobs, coming for my job, won t need, wont need, not need humans, instead of
  humans, instead of people, end of data science, death of, kill off, wipe out, wipes out, ai does everything, ai will
  do, llms do, agents do my, agents take, agents will take, agents replace, still exist in, exist in ten years, exist
  in 10 years, exist in five years, exist in 5 years, be around in, around in ten years, around in 10 years, become
  obsolete, becoming obsolete, make me obsolete, human analysts, human engineers, human data scientists, superfluous,
  made superfluous, still be here, still be needed, still be a job, still be data, wiped out by, made redundant by,
  coming for us, automate us, automate me, automate my job, automating my job, automating myself, jobless because of
  ai, ai unemployment, lose our jobs, lose my job because, job is doomed, doomed because, be extinct, extinct by,
  become extinct, gone by the time, gone in five, gone in ten, no longer needed, no longer necessary, no longer be
  needed, not needed anymore, not needed any more, not be needed anymore, not be needed any more, won t be needed,
  wont be needed, still need humans, still need people, still need us, job dying, jobs dying, profession dying, career
  dying, role dying, job dead, role dead, job doomed, jobs doomed, career doomed, profession doomed, we are doomed,
  are we doomed, we re doomed, am i doomed, job going away, jobs going away, role going away, job go away, jobs go
  away, be out of work, put us out of work, out of business, do us out of, make us useless, make me useless, makes me
  useless, makes us useless, makes us redundant, make us redundant, make me redundant, makes me redundant, take us
  over, days numbered, days are numbered, numbered days, writing is on the wall, on borrowed time, no future for, end
  of the road for, last generation, swallow, swallowed, swallows, swallowed by ai, eat our lunch, eats our lunch, eat
  my lunch, gobble up, cannibalise, cannibalize, left for humans, left for people, left for us, left to do for, need
  data scientists when, need data analysts when, need engineers when, need analysts if, need engineers if, need data
  scientists if, need data engineers if, need analysts when, when my kids grow, be around when, around when my, last
  ten years, last until i retire, till i retire, until i retire, carry me to retirement, see me through to, left in
  ten, left in five, left in twenty, survive the next, be needed in, needed in ten, needed in n years, needed in the
  future, be necessary in, be needed in future, still be needed in, needed tomorrow, be useful in, be wanted in, be
  wanted in ten, exist in n years, office is being automated, my office is being, my job is being, my department is
  being automated, work is being automated, role finished, job finished, career finished, profession finished, is the
  role finished, a goner, game over for, the end for, end of the line for, curtains for, kaput, build themselves,
  builds itself, write themselves, writes itself, analyse itself, analyses itself, analyze themselves, make
  themselves, by themselves now, runs by itself, runs itself, self service dashboards, self service bi kills, self
  service analytics kills, robots take, robots taking, robots will take, machines take, machines taking, machines will
  take, out of a job because, out of work because, out of work soon, out of a job soon, obsolete soon, soon obsolete,
  obsolete in, obsolete by, obsolete within, unneeded, surplus to requirements, nobody needs us, no one needs us,
  nobody will need, no one will need, who needs analysts, who needs data, need for analysts, need for humans, taken
  over by machines, taken over by robots, put us all out, put them out of, put people out of, put analysts out of, put
  data analysts out of, put data scientists out of, put engineers out of, do away with, does away with, doing away
  with, render us, steal jobs, steals jobs, stealing my job, stolen by ai, eaten by ai, eat jobs, eats jobs, kills
  jobs, kill the job, kill our jobs, destroy jobs, destroys jobs, destroying jobs, job killer, llms take over, bots
  take over, take over our jobs, take over jobs, take over the job, take over data, take over all, take over our work,
  taken over by, llms changing the, changing the job of, changing the role of, changing the work of, am i done for,
  are we done for, jobs at risk, career at risk, careers at risk, roles at risk, analysts at risk, engineers at risk,
  scientists at risk, juniors at risk, at risk from, at risk of being, at risk of automation, at risk of replacement,
  at risk because, who is at risk, are we at risk, am i at risk, at risk now, coming for my, coming for our, coming
  for data, coming for analysts, coming for engineers, be replaced with ai, be replaced with chatgpt, are juniors
  toast, are analysts toast, careers toast, jobs toast, should i worry about ai, career over, career is over, ai
  changes everything, do the work of, does the work of, did the work of, take on the work of, take the work of, takes
  the work of, take over the work, takes over the work, taking over the work, take over the tasks, takes over the
  tasks, taken over by agents, work be done by, job be done by, jobs be done by, tasks be done by, be done by ai, be
  done by agents, be done by llms, be done by machines, be done by bots, done by ai by, done by ai in, done by ai
  soon, be handled by ai, handled by ai, handled by agents, handed over to ai, handed to ai, given to ai, outsourced
  to ai, left to ai, ai does my, does my work now, does all my work, does most of my, do they still need me, still
  need me, do they need me, need me anymore, need me any more, need me at all, need me then, who needs me, do you
  still need me, will they need me, will they still need me, why keep me, why would they keep me, why pay me, why
  would they pay me, why would anyone pay me, what am i for, what am i still for, what am i there for, what is left
  for me, what s left for me, left for me to do, ai finishes my, ai writes my, ai builds my, claude does my, copilot
  does my, agent does my, llm does my, gpt does my, tool does my, machine does my, platforms take over, tools take
  over, low code replace, low code replacing, low code kill, low code killing, no code replace, no code replacing, no
  code kill, no code killing, ai impact the role, impact the role of, ai impact jobs, impact data jobs, impact on
  data jobs, impact of ai on, impact our jobs, impact my job, affect my job, affect our jobs, affect data jobs
safest: ai safe, safe from ai, future proof, ai proof, safest, will last, least affected, survive ai, resilient, safe
  career, safe bet, bulletproof, recession proof, stable job, stable jobs, stable career, stable field, job security,
  secure job, secure jobs, secure career, most secure, safe choice, safer career, safer job, safer from ai, here to
  stay, longevity, won t be automated, wont be automated, cannot be automated, can t be automated, not be automated,
  hard to automate, hardest to automate, automation proof, survive automation, survives ai, survive the ai, least
  automatable, least at risk, lowest risk, safe from automation, safe from llms, safe from agents, safe in the long
  run, safe long term, long term safe, last the longest, ai resistant, immune to ai, immune to automation, hit least,
  least hit, hit the least, affected least, affected the least, touched least, suffers least, suffer least, hardest
  for ai, hard for ai, too hard for ai, safer, safe as a career, safe choice of career, safe career choice, a safe
  field, safe field, safe job, safe jobs, safest bet, safe for the next, safe for the future, safe in the future, safe
  for years, safe until, safe till, safe haven, safe harbour, safe harbor, safe spot, safe path, safe role, safe
  roles, safe profession, safe professions, safe option, safe options, safe specialisation, safe specialty, safe
  niche, safe skills, how safe, feel safe, am i safe, are we safe, will i be safe, safe as a, safe as an, safe against
  ai, safe against automation, secure against, secure role, secure roles, secure profession, secure in the, secure for
  the, secure future, security in ai, steady income, stable income, rock solid, rock steady, solid career, surest bet,
  sure bet, sure thing, least risky, less risky, risk averse, cautious person, protected from ai, protected against
  ai, personal moat, future proofed, future proofing, futureproof, futureproofing, ai proofed, aiproof, proof against,
  robot proof, recession resistant, recession safe, crisis proof, crisis resistant, bombproof, bomb proof, resistant
  to ai, resistant to automation, resist automation, resist ai, durable skills, lasting career, lasting skills,
  lasting job, long lasting, longest lasting, last longest, lasts longest, last the next, last for the next, last
  until retirement, last till retirement, last me until, still be in demand, demand in ten years,
  in demand in n, in demand for years, timeless, evergreen, irreplaceable, hard to replace, hardest to replace, least
  replaceable, difficult to replace, difficult to automate, impossible to automate, impossible to replace, never be
  automated, never be replaced, not be replaced, won t be replaced, wont be replaced, can t be replaced, cannot be
  replaced, last to be automated, last to be replaced, last to go, last one standing, last man standing, survive the
  longest, survive longest, survives longest, survives the longest, survives the llm, survives llms, survive llms,
  survive chatgpt, survives chatgpt, survives automation, survive the decade, human touch, needs a human, needs humans
  most, always need humans, need a human, humans stay needed, untouched by ai, least touched, less affected, less
  exposed, least exposed, less threatened, least threatened, less vulnerable, least vulnerable, least disrupted, less
  automatable, not threatened, out of reach of ai, ai can t do, ai cannot do, ai can t touch, ai can t replace, ai
  cannot replace, ai won t replace, ai will not replace, ai won t touch, beyond ai, what ai can t, what ai cannot,
  beyond the reach of ai, out of ai s reach
exposure: exposure, exposed, exposure index, applicability score, most exposed, affected by ai, most affected, hit
  hardest, hit hardest by, hardest hit, hit by ai, vulnerable to ai, most vulnerable, vulnerable to automation,
  impacted by ai, most impacted, susceptible, first to go, first to be automated, easiest to automate, easy to
  automate, automation risk, risk of automation, automatable, how exposed, economic index, disrupted by ai, most
  disrupted, ai disruption, endangered by ai, most threatened, exposure to automation, exposure to llms, exposure to
  chatgpt, exposure indices, ai exposure, ai exposure index, occupational exposure, occupations exposed, exposed to
  ai, exposed to automation, exposed to llms, automation score, automation index, automation probability, probability
  of automation, probability of being automated, chance of being automated, chance of automation, odds of being
  automated, likelihood of automation, likely to be automated, susceptible to ai, susceptible to automation,
  susceptibility, vulnerability to ai, vulnerability to automation, vulnerable jobs, vulnerable roles, vulnerable
  occupations, more vulnerable, endangered jobs, threatened by ai, threatened most, more threatened, in the line of
  fire, line of fire, in the crosshairs, crosshairs, on the front line of, front line of ai, first in line, first
  against the wall, first to be replaced, first to be cut, first to disappear, first to vanish, first to die, first to
  fall, first replaced, first automated, next to go, next on the list, easily automated, easiest automated, easily
  replaced, easiest to replace, easy to replace, most replaceable, automatability, tasks ai can, tasks automated,
  tasks can be automated, share of tasks, percent of tasks, percentage of tasks, portion of tasks, affect most,
  affects most, affect the most, affects the most, affected most, affected the most, affected more, hit most, hit the
  most, hit worst, worst hit, hits most, hits the most, hits hardest, hit the hardest, hurt the most, suffer most,
  suffer the most, disrupt most, disrupts most, disrupted most, impacted most, impacted the most, impact most, hardest
  impacted, transformed most, changed by ai, in danger from ai, danger zone, most at risk, higher risk, highest risk,
  high risk jobs, riskiest, biggest risk of, oecd study, anthropic economic index, eloundou, felten, frey and osborne,
  frey osborne, gpts are gpts, study on ai exposure, studies on ai exposure, study on automation, studies on
  automation, research on automation, study of jobs and, microsoft study, openai study, anthropic study, anthropic
  report, ilo study, imf study, goldman study, most affected jobs, jobs most affected, most affected by, affected
  the most by
learn to code still: learn to code, learning to code, still learn, still learn to program, learn to program, if ai
  writes, ai writes code, age of ai, learn python in the age, point of learning to code, point in learning to code,
  point of learning python, point learning python, point in learning python, point of learning programming, point of
  coding, why learn to code, why learn coding, why learn python, why learn programming, worth learning to code, worth
  learning programming, worth learning coding, still worth learning, still need to code, still need to program, still
  have to code, still have to learn, still need to learn, bother learning, bother learning to code, bother to learn,
  when ai codes, when ai writes, now that ai writes, now that ai codes, ai can code, ai can write, ai writes all, ai
  writes the, llms write, agents write, can code for me, codes for me, writes my code, write my code, write all the
  code, writes all the code, write the code for
"""
