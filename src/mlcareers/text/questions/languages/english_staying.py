"""Topics of the guides on life at work, as English says them. __init__.py tells how it is read."""

STAYING = """
stress: burnout, burn out, burned out, burnt out, stress, stressful, work life balance, long hours, overtime,
  workload, toxic, weekend, weekends, holidays, vacation, exhausting, exhausted, worn out, overworked, mental health,
  working hours, how many hours do, hours per day, tired of, drained, work too much, working too much, works too much,
  crunch time, hour weeks, 60 hour weeks, 60 hours a week, 70 hours a week, 50 hours a week, 12 hour days, no life, no
  social life, wlb, work life, work all the time, always working, never switch off, can t switch off, can t sleep,
  sleepless, breaking point, crying, cry at work, overwhelmed, overwhelming, drowning in work, swamped, too much work,
  under pressure, high pressure, so much pressure, stressed, stresses me, tight deadlines, constant deadlines, late
  nights, work at night, work nights, on weekends, rat race, lost motivation, no motivation, losing motivation,
  unmotivated, lost interest, lost my passion, sick of ai, ai fatigue, can t cope, micromanaged, micromanager,
  micromanaging, toxic manager, toxic team, toxic workplace, toxic boss, bad manager, bad boss, horrible boss, awful
  boss, bully, bullied, bullying, relaxed job, chill job, chill, laid back, low stress, less stressful, least
  stressful, most stressful, easygoing, slow paced, 996, pto, annual leave, running on empty, no energy left, no
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
  pace, relaxed pace, calm job, calm workplace, peaceful job, gentle pace, mental breakdown, nervous breakdown, have a
  breakdown, weekends and nights, sleepless nights, how much free time, enough free time, any free time, more free
  time, have free time, feel empty, feeling empty, feel hollow, feeling hollow, feel numb, feeling numb, feel nothing
  anymore, feel dead inside, feel drained, feeling drained, feel used up, used up, feel worn out, feel spent, run on
  empty, nothing left in me, nothing left to give, tank is empty, dread mondays, dread going to work, crying at work,
  crying after work, cried at work, panic attacks at work, panic attack at work, chest hurts before work, sick before
  work, burning the candle, no energy for, lost my joy, lost the joy, lost all joy, no joy left, joy is gone, can t do
  this anymore, cannot do this anymore, had enough of this, over my limit, beyond my limit, keep up motivation, keep
  up my motivation, keep my motivation, keep the motivation, stay motivated at, staying motivated at, stay motivated
  in, staying motivated in, keep motivated at, keep motivated in, motivate myself at, motivate myself to work, how to
  stay motivated, how do i stay motivated, motivation at work, motivation for work, motivation in my job, find
  motivation at, find my motivation, regain motivation, regain my motivation, drowning in tasks, drowning in meetings,
  drowning in ad hoc, buried in work, relationship suffers, relationship is suffering, relationship suffering,
  marriage suffers, marriage is suffering, strain on my relationship, strain on my marriage, wife complains, husband
  complains, partner complains, girlfriend complains, boyfriend complains, never see my family, never see my kids,
  never see my partner, no time for my partner, no time for my wife, no time for my husband, neglecting my family,
  neglect my family, my health suffers, health is suffering
on call: on call, oncall, pager, night shifts, on call rotation, on call rota, pagerduty, paged, paged at night, woken
  up at night, woken at night, called at night, out of hours, out of hours support, production fires, firefighting,
  fire fighting, standby duty, night shift, shift work, weekend support, weekend duty, 24 7 support, support rota,
  emergency calls, production support, incident duty, phone at night, rings at night, called out at, get called at,
  breaks at night, break at night, up at night, wake me, wakes me, wake you, out of bed, fix things at night, night
  duty, sunday duty, weekend duty rota, pagers, pager duty, on call duty, on call duties, on call shifts, on call
  allowance, support rotation, wakes you, wake up at, waking me up, waking up at night, wake up call at, phone rings,
  phone ringing, phone call at, phone calls at night, calls at night, calls in the night, call in the middle, called
  in the middle, dead of night, 3am, 3 am, 2am, 2 am, 4am, alarm at night, alarms at night, alerts at night, alert at
  night, night alerts, night alarms, night calls, night support, night time support, support at night, at night when,
  dashboards at night, models at night, pipelines at night, pipeline fails at, pipeline breaks at, production outage,
  production outages, fix production, fixing production, fix pipelines at, fix prod, prod issues, prod incidents,
  production emergencies, put out fires, putting out fires, fires to put, firefight, always reachable, be reachable,
  available at night, available on weekends, available at weekends, available around the clock, availability at night,
  always available, around the clock, round the clock, 24x7, stand by duty, rufbereitschaft, bereitschaft, weekend
  shifts, weekend shift, weekend on call, weekend calls, sunday shift, shift pattern, shift patterns, late shift,
  early shift, rotating shifts, night work, night working, working nights, bank holidays, on holidays on call, laptop
  with me, laptop on holiday, carry a laptop, carry my laptop, take my laptop everywhere, tied to my laptop, tied to
  the phone, sleep through, undisturbed sleep, uninterrupted sleep, sleep undisturbed, sleep peacefully, good night s
  sleep, leave me in peace, leave you in peace, peace at night, peaceful nights, quiet nights, off hours, after hours
  support, after hours calls, after hours work, evenings off the hook, phone ring, ring at night, ring me at night,
  get up in the middle, up in the middle of, overnight shift, overnight shifts, overnight alerts, overnight calls,
  overnight duty, overnight support, work weekends, work at weekends, weekends on call, work on holidays
quit: before i/we have/find/get a new, before having/finding/getting a new, without a new job, quit, quitting, leave,
  leaving, unhappy, regret, hate my job, when to leave, time to leave, job hopping, stay in a job, how long should i
  stay, how long to stay, stay at my, stay in my job, stay at a job, stick with my job, miserable, miserable at work,
  fed up, fed up with, hate it here, hate this job, hate working, hate my work, hate my company, hate my role, hate
  going to work, sick of my job, sick of this job, can t stand, cant stand, dread, dreading, dread monday, dread work,
  stuck in my job, stuck in my role, stuck in a job, dead end job, going nowhere, no growth, not learning anything,
  not learning, stopped learning, learn nothing, learning nothing, stagnating, stagnant, stagnation, bored at work,
  bored of my job, bored in my job, get out of here, walk away, call it quits, jump ship, look for a new job, find a
  new job, find another job, look elsewhere, look for something else, time to move on, move on, moving on, leave my
  company, leave my job, leave this job, leave this company, resign or stay, stay or go, stay or leave, stay or quit,
  leave or stay, quit or stay, job hop, job hopper, too soon to leave, leave after a year, quit after, leave after
  only, without another job, nothing lined up, without another offer, models never ship, nothing ships, never ships,
  nothing goes live, never goes live, never reaches production, never goes to production, never make it to production,
  never used, never gets used, nobody uses my, nobody uses our, nobody uses it, nobody uses the, no one uses my,
  nobody reads my, nobody looks at my, work is ignored, gets ignored, ignored by the business, unfulfilled,
  unsatisfied, dissatisfied, disillusioned, demotivated, not happy, not what i expected, not what i signed up,
  regretting, wrong job, job sucks, work sucks, hand in my resignation, leave or wait, wait or leave, stick it out,
  get out of this job, get out of my job, escape my job, job is hell, hate every day, hate every minute, hate mondays,
  hate my manager, hate my boss, hate my team, can t take it anymore, enough of this job, not one model, not a single
  model, go somewhere else, look somewhere else, somewhere else instead, no model in production, time to go, gather
  dust, gathers dust, gathering dust, collect dust, collects dust, on the shelf, in a drawer, goes in a drawer, no one
  trusts, nobody trusts, no one trusts my, nobody trusts my, nobody believes my, no one believes my, nobody listens,
  no one listens, nobody listens to me, not taken seriously at, nobody cares about my, no one cares about my, pulled
  into meetings, wasted on, wasting my time, wasting my talent, rotting, rot in, wither, dying inside, outgrown,
  outgrown my, had enough, had it with, sick to death, at a dead end, hit a wall, hit a ceiling, feel trapped, trapped
  in, golden cage, jump or stay, go or stay, worth staying, keep going or, hang in, hang in there, how long to hold
  out, pack it in, throw in the towel, chuck it in, call it a day, my boss was replaced, my manager was replaced, my
  lead was replaced, my director was replaced, my cto was replaced, my mentor was replaced, my boss got replaced, my
  manager got replaced, my lead got replaced, boss was replaced, manager was replaced, lead was replaced, director was
  replaced, boss has been replaced, manager has been replaced, my boss left, my manager left, my lead left, my
  director left, my mentor left, my cto left, my boss is leaving, my manager is leaving, my lead is leaving, my mentor
  is leaving, my boss quit, my manager quit, my lead quit, my boss was fired, my manager was fired, my boss got fired,
  my manager got fired, new boss, a new boss, under a new boss, got a new boss, got a new manager, got a new lead,
  under a new manager, under a new lead, change of boss, change of manager, changed bosses, changed managers, fourth
  manager, third manager in, third boss in, second boss in, n managers in, new leadership, new management, new ceo,
  new cto, new director, new vp, regime change, changing of the guard, hostile environment, doesn t value data, don t
  value data, doesn t value us, doesn t believe in data, doesn t care about data, look around, looking around, looking
  elsewhere, start looking, should i start looking, put out feelers, feelers, test the market, test the waters, test
  the water, polish my cv and, time to look, time for a change, time for something new, ready for a change, ready to
  move on, ready to leave, thinking of leaving, thinking about leaving, thinking of quitting, thinking about quitting,
  think about leaving, considering leaving, considering quitting, want to quit, want to leave my, wanting to leave,
  wanting to quit, itching to leave, desperate to leave, tempted to leave, tempted to quit, plan my exit, planning my
  exit, plan an exit, exit plan, exit strategy, bow out, bailing, walk out, walked out, step away from my, pack up
  and, pack my bags, clear off, clear out, cut and run, cut my losses, cutting my losses, cut ties, part ways, parting
  ways, leave it behind, leave all this, leave so soon, leave so early, leaving so soon, quit this job, quit my data,
  quit so soon, quit with nothing, quit or wait, quit or stick, stick or quit, stick or twist, stick around or, stick
  it, stick with it, sticking with it, stay put, staying put, stay where i am, stay longer or, stay another year, stay
  for another, stay or jump, stay or move, stay or look, stay or switch, should i leave, should i quit, should i
  resign, should i move on, should i jump, should i bail, should i hang on, feels pointless, feel pointless, felt
  pointless, pointless job, pointless work, work is meaningless, job is meaningless, feels meaningless, feel
  meaningless, meaningless job, meaningless work, no meaning, no sense of purpose, no purpose, lack of purpose, lacks
  purpose, without purpose, lost purpose, lost sense, what s the point, what is the point, don t see the point, see no
  point, no point in my, no point to my, point of my job, point of my work, point of it all, point anymore, makes no
  difference, make no difference, achieves nothing, achieve nothing, achieving nothing, accomplish nothing,
  accomplishing nothing, contributes nothing, adds no value, adding no value, bring no value, useless work, useless
  job, futile, futility, goes nowhere, going to waste, wasted effort, wasted at, wasted in, being wasted, waste away,
  wasting away, unappreciated, underappreciated, under appreciated, not appreciated, unrecognised, unrecognized, no
  recognition, no appreciation, lack of appreciation, lack of recognition, nobody appreciates, no one appreciates,
  nobody values, no one values, not valued, not respected, no respect, disrespected, taken for granted, sidelined,
  pushed aside, pushed out, being pushed out, pushing me out, frozen out, left out of, kept out of, ignored at work,
  invisible at work, overlooked at work, underused, under used, underutilised, underutilized, underemployed,
  understimulated, under stimulated, unchallenged, not challenged, no challenge, no challenges, too easy for me, no
  longer challenged, plateaued at, coast along, stuck in a rut, in a rut, a rut, treading water, running in place,
  spinning my wheels, hamster wheel, jaded, cynical about, disenchanted, disheartened, disengaged, checked out, quiet
  quitting, quiet quit, going through the motions, phoning it in, just for the paycheck, only for the money, only for
  the paycheck, only there for the, apathetic, apathy, listless, don t care anymore, stopped caring, no longer care,
  no longer enjoy, don t enjoy it anymore, don t enjoy my job, don t enjoy my work, don t like my job, don t like my
  work, don t like it here, dislike my job, dislike my work, loathe, detest, despise my, hate what i do, hate my life
  at, sunday dread, sunday night dread, wrong place, in the wrong place, wrong company, wrong fit, bad fit, not a fit,
  poor fit, disappointed with my, disappointed in my, disappointed by my, let down by, frustrated at work, frustrated
  with my, frustrated in my, frustrating job, frustration at work, sick of it, sick of this, tired of my job, tired of
  this, tired of it all, bored of, bored with my, bored at my, bored out of my, bored stiff, bored to tears, bored
  senseless, projects never, project never, never see the light, never sees the light, never deployed models, never
  gets deployed here, shelved every, killed every, cancelled every, scrapped every, never implemented, never gets
  implemented, never adopted, not adopted, not used by anyone, unused dashboards, unread reports, reports nobody
  reads, dashboards nobody, dashboards nobody uses, nobody opens, no one opens, no one reads, no one looks at, no one
  uses, ignore my analysis, ignore my analyses, ignore my results, ignore the data, ignores the data, ignores my, gut
  feeling over, gut instead of, with nothing lined up, nothing else lined up, should i stay or, should i stay in my,
  should i stay with my, should i stay where, should i stay for, feels it is pointless, hostile to, hostile workplace,
  hostile boss, hostile manager, work is pointless, job is pointless, everything is pointless, work seems pointless
other field: leave the field, leaving data science, leave data science, leave tech, outside afterwards, career after,
  alternatives to data science, alternatives to, get out of data, out of tech, other careers, get out of ai, get out
  of it, get out of tech, out of ai, out of machine learning, out of data science, out of software, leave ai, leave
  machine learning, leaving machine learning, leaving ai, leaving tech, leave the industry, leave it for good, exit
  data science, exit tech, quit tech, quit data science, quit ai, quit machine learning, done with tech, done with
  data, done with data science, done with ai, something completely different, something entirely different, something
  else entirely, completely different career, completely different job, outside tech, outside of tech, outside data,
  outside of data, outside ai, outside of ai, isn t for me, isnt for me, not for me, is not for me, wasn t for me,
  isnt a fit, isn t a fit, not a fit for me, not a good fit, what else is there, what else can i do, what else could i
  do, what else can a, what can i do instead, something other than data, other than data science, life after tech,
  careers outside, out of this industry, out of this field, out of the field, out of the industry, get me out, leave
  this field, leave this industry, done with this field, done with programming, done with machine learning, never want
  to code again, career outside, job outside, jobs outside, jobs for ex, pulling the plug on data, pulling the plug on
  ml, pulling the plug on ai, outside of it altogether, out altogether, out of all this, away from screens, away from
  computers, away from coding, work with my hands, with my hands, something with people instead, something with
  people, something with animals, something outdoors, back to my old, for something else, do something else, getting
  out of data, leave it all, leaving it all behind, leave everything behind, leave ml, leave programming, leave
  software, leave analytics, leaving the field, leaving the industry, leaving programming, leaving coding, leaving
  software, leaving analytics, left tech, left data, left the field, left the industry, quit coding, quit programming,
  quit software, quit analytics, quitting tech, quitting ai, quitting programming, quitting data, give up on tech,
  give up on data, give up on ai, giving up on tech, giving up on data, giving up on ai, giving up data science, give
  up data science, throwing in the towel, chuck it all in, jack it in, jacking it in, packing it in, pack it all in,
  sack it off, turn my back on, turning my back on, walk away from tech, walk away from data, walk away from ai, wash
  my hands of, escape tech, escape data science, escape the tech, escape the data, escape from tech, exit ops, exit
  from tech, way out of data, out of data analytics, out of analytics, out of programming, out of coding, out of the
  data, out of the tech, out of this business, out of the business, new career outside, career change out of, career
  change away, career change from data, career change from tech, retrain out of, retrain for something else, second
  career after, next career after, life after data, life after ai, life after coding, life after programming, after
  data science what, what after data science, after tech career, afterlife of, post tech, post data science, what do
  ex, what do former, ex data scientist, ex data scientists, ex data engineer, ex data analyst, ex ml engineer, former
  data scientist, former data scientists, former data analyst, former data engineer, former ml engineer, jobs for
  former, careers for former, career for former, jobs for data scientists who, roles outside, work outside, roles
  beyond, careers beyond, jobs beyond, beyond data science, beyond tech, beyond coding, besides data science, besides
  tech, away from data science, away from ai, away from machine learning, away from the screen, away from a screen,
  away from a desk, off the screen, off screens, no screens, no more screens, less screen time, without a screen,
  without a computer, without screens, not on a computer, not at a desk, not behind a desk, desk jobs anymore, goat
  farm, goat farming, farm goats, herd goats, raise goats, grow vegetables, move to a farm, start a farm, work with
  people instead, work with kids instead, with children instead, with animals instead, with people instead, skills
  good for outside, skills worth outside, skills useful outside, use my skills outside, use my skills elsewhere, use
  my data skills, employ me outside, alternative career, alternative careers, alternative job, alternative jobs,
  alternative to data, alternative to ai, alternative to tech, alternative to coding, alternative to programming,
  alternatives for data, backup career, back up career, fall back career, fall back option, switch out of data, move
  out of data, move away from programming, not in love with, no longer love, no longer enjoy data, no longer enjoy
  coding, no longer enjoy programming, lost love for, hate coding now, hate data science, hate machine learning, hate
  tech, hate this field, hate the field, hate this industry, regret data science, regret choosing data, regret tech,
  not made for this, not meant for this, not meant for me, not cut for this, isn t my thing, wasn t my thing, ain t
  for me, tech isn t for, data isn t for, ai isn t for, coding isn t for, programming isn t for, jacking in, growing
  vegetables, fed up with computers, fed up with screens, fed up with tech, fed up with it all
dull: boring, dull, monotonous, repetitive, tedious, interesting, is the work dull, fun, mind numbing, mundane, grunt
  work, bores me, get bored, gets boring, got bored, bored, soul crushing, soulless, drudgery, same thing every day,
  same every day, sitting all day, in front of a screen, in front of a computer, staring at a screen, glamorous,
  glamour, unglamorous, as exciting as, really exciting, as cool as, as interesting as, enjoyable, enjoy the work,
  enjoy it, fun job, enjoy your work, enjoy my job, like your job, like your work, watching paint dry, bored to death,
  is it exciting, exciting job, exciting work, boring work, boring job, boring tasks, samey, same old, same stuff
  every day, same tasks every, same thing over, same thing again and, day in day out, day in and day, groundhog day,
  routine work, routine job, routine tasks, daily grind, the grind, a slog, donkey work, monkey work, spreadsheet
  monkey, code monkey, cleaning data all day, data cleaning all day, all day long, staring at screens, staring at
  spreadsheets, staring at numbers, staring at code, staring at data, stare at a screen, stare at screens, stare at
  spreadsheets, look at spreadsheets, look at a screen, look at screens, sit at a desk, sitting at a desk, sit at a
  computer, sitting at a computer, sit in front of, sitting in front of, glued to a screen, glued to the screen, desk
  bound, deskbound, chained to a desk, behind a desk, at a desk all, cubicle, cubicles, fall asleep, falling asleep,
  put me to sleep, puts me to sleep, sends me to sleep, snooze, snoozefest, yawning, yawn inducing, dry as dust, drab,
  tiresome, wearisome, humdrum, uninteresting, unexciting, unfulfilling, not fulfilling, fulfilled, unsatisfying,
  satisfying, job satisfaction, satisfied with their, rewarding, joyful, joyless, still fun, no fun, funnest, cool
  job, cool jobs, sexy, sexiest job, thrilling, thrills, exhilarating, creativity in the job, room for creativity, is
  it creative, creative job, enough variety, challenging job, intellectually stimulating, stimulating, brain dead,
  braindead, brain numbing, brainless, mindless, menial, grunt tasks, bored of my, boredom, bores you, bore me, bore
  you, gets old, get old after, got old, wears thin, lose its charm, loses its charm, lose its shine, novelty wears,
  novelty wore, honeymoon phase over, love their job, love my job, love their work, like their jobs, like their work,
  happy with their jobs, happy in their, enjoy their job, enjoy their work, enjoy their jobs, enjoyment, do people
  enjoy, do you like being, do you like working, love being a, love being an, what is it like being, cool stuff, cool
  things, glamor, unsexy, as people say, as great as, as good as people, what they make it out, cracked up to be,
  reality vs expectation, expectation vs reality, expectations vs reality, instagram vs reality
firms: startup, startups, start up, start ups, big tech, faang, consultancy, consultancies, scaleup, maang, big
  company, large firm, large company, consulting, in house, government ai jobs, public sector, big four, corporate,
  startup or big company, agency, small company, small firm, mid size company, medium sized company, midsize,
  enterprise, large corporation, big corporation, corporation, multinational, multinationals, mnc, mncs, service based
  company, product based company, service based, product based, product company, service company, state job, civil
  service, public service, nonprofit, non profit, ngo, ngos, charity, unicorn, big 4, megacorp, established company,
  big corporate, big firm, larger company, smaller company, mittelstand, scale up, small shop, tiny company, tiny
  firm, small business, small outfit, big corp, big corps, corporates, huge company, huge companies, huge firm, big
  player, big players, large companies, large employers, large employer, large enterprises, big companies, big firms,
  big business, brand name, famous company, famous firm, top tier company, top tier companies, tier one company,
  fortune 500, f500, ftse 100, dax company, bluechip, blue chip, old economy, traditional company, legacy company,
  legacy companies, boring company, boring companies, nontech company, non tech firm, tech company, tech companies,
  tech firm, tech firms, tech first company, digital native, ai native company, ai native startup, ai first company,
  ai startup, ai startups, data startup, ml startup, small ai company, young company or, small companies, small firms,
  small employer, small employers, small or big, small or large, big or small, large or small, small vs big, small vs
  large, big vs small, large vs small, smaller or bigger, size of company, size of the company, company size, firm
  size, companies of what size, what size company, which kind of company, which kind of employer, what type of
  company, which type of company, what type of companies, which types of companies, kind of employer, type of
  employer, kind of company, family business, family owned, family run, owner run, sme, smes, mid sized, midsized, mid
  market, midmarket, medium company, medium companies, boutique firm, consulting or industry, inhouse, client side,
  vendor side, marketing agency, digital agency, it services, services company, services companies, service firm,
  service provider, services firm, outsourcing company, outsourcing companies, outsourcing firm, system integrator,
  systems integrator, software house, software vendor, product companies, product firm, product or service, service or
  product, product vs service, service vs product, government, governmental, government or private, govt, federal,
  council job, council jobs, city hall, municipality, state owned, state sector, state or private, public
  administration, public body, public bodies, public institution, public institutions, public or private, private or
  public, private companies, private sector or, psu, psus, civil servant, civil servants, public servant, military or,
  defence contractor, defense contractor, intelligence agency, research institute, research institutes, think tank,
  think tanks, research organisation, research organization, not for profit, not for profits, non profits, nonprofits,
  charities, third sector, united nations, un job, un jobs, international organisation, international organization,
  international organisations, foundation job, coop company, pre ipo, preipo, ipo company, listed company, private
  equity owned, pe owned, pe backed, pe firm, hedge fund or, hedge funds or, fintech or bank, bank or fintech, bank or
  startup, startup or bank, startup vs corporate, startup vs big, startup vs faang, startup vs enterprise, startup vs
  consulting, startup vs large, startup versus, startup scene, magnificent seven, scaleups, scale ups, growth stage,
  series d, hypergrowth, hyper growth, fast growing company, fast growing startup, tiny team, ten person company,
  first employee at, employee number, early employee, early employees, founding team, join a big, join a small, join a
  large, work at a bank, working in a startup, work for a small, work for a big, work for a large, work at a big, work
  at a small, work at a large, work in a big, work in a small, work in a large, working in consulting, global
  capability center, captive center, captive centre, captive unit, government vs private, government versus private,
  government or industry, government vs industry, private or government, private vs government, private versus
  government, public vs private, public versus private, private vs public, government compared, compare to private,
  compares to private, compared to private, compare with private, compared with private, compare to the private,
  compares to the private, compared to the private, gov vs private, gov or private, govt vs private, govt or private,
  gov job, gov jobs, federal vs private, federal or private, city government, government agencies, government sector,
  government data, worked in government, working in government, national lab, national labs, go from government to,
  from government to private, leave government for, leaving government for, nonprofit vs, academia or government, non
  profit vs, move faster, moves faster, moving faster, moves slowly, move slowly, moves slow, slow moving, faster
  moving, red tape, bureaucracy, bureaucratic, too many approvals, approvals, layers of approval, layers of approvals,
  approval process, approval processes, approval chains, too much process, too many processes, too much compliance,
  sign offs, glacial, at a snail s pace, snail s pace, compare to private industry, government or a private, private
  company or government, government or private sector, private sector or public, public sector or private, painfully
  slow, glacially slow, slow as molasses, too slow at, slow to ship, slow to deploy, slow to release, ship faster,
  ship quicker, ship things faster, ship things quicker, ships faster, ships quicker, release faster, deploy faster,
  get things done faster, gets things done faster, things get done, anything gets done, nothing gets done, everything
  takes months, everything takes forever, months to get approval, weeks to get access, change requests, corporate
  politics, nimble, agile companies, quick moving, faster paced, fast paced, deploy quickly, ship quickly, release
  quickly, move quickly, moves quickly, moving quickly, let you ship, let people ship, move at a snail, moves at a
  snail, takes forever to ship, forever to ship, ages to ship, months to ship, years to ship
"""
