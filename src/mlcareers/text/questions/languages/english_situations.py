"""What people tell of where they stand at work, as English says it. __init__.py tells how it is read."""

SITUATIONS = """
quit: demoted, demote me, demoting me, demotes me, got demoted, bumped down to a, stripped of my, took my team away,
  took my team from, took my project away, took my projects away, taken off the project, taken off my project, taken
  off my own, pulled off the project, pulled off my project, moved off the project, sidelining me, side lined, froze
  me out, freezing me out, pushed out of, edged out, shunted, shunted off, put out to pasture, left out of meetings,
  left out of decisions, cut out of meetings, cut out of decisions, not invited to meetings, punished for, punished me
  for, punishes people who, shot the messenger, shoot the messenger, shooting the messenger, took credit for my, takes
  credit for my, taking credit for my, steals my work, stole my work, stole my model, stole my idea, presented my work
  as, sells my work as, passes my work off, blamed for everything, blames me for, blames us for, gets blamed when,
  scapegoat, scapegoated, thrown under the bus, threw me under, shouted at, shouts at me, shouting at me, yells at me,
  yelled at me, screams at me, screamed at me, humiliated me, humiliates me, belittled, belittles me, belittling,
  bosses me around, walks all over me, hates data, hates our team, hates the team, hates the data team, hates
  analytics, can t stand us, doesn t like our team, doesn t respect the, doesn t respect us, thinks we are useless,
  thinks we are a cost, sees us as a cost, win him over, win her over, win them over, try to win over, over or go,
  wait or go, fight or go, fight or leave, adapt or leave, put up with it, put up with this, put up with him, put up
  with her, ride it out, sit it out, wait it out, weather the storm, worth fighting for, worth hanging on, worth
  sticking it, n jobs in n years, n jobs in as many, n employers in n years, n companies in n years, n firms in n
  years, n roles in n years, n positions in n years, n jobs since, short stints, short stint, short tenure, short
  tenures, many short jobs, many jobs in, too many jobs, so many jobs in, lots of short jobs, several short jobs,
  every job only, never stay longer than, never stayed longer than, never lasted more than, never last more than,
  never stayed anywhere, changed jobs too often, change jobs too often, changed jobs so often, changed jobs a lot,
  switched jobs a lot, switch jobs so often, switched employers, job hopped, jobhopper, jobhopping, look like a
  hopper, look flaky, looks flaky, look unstable on, look disloyal, seem disloyal, left after six months, left after
  three months, leave again after, left again after, never leave the laptop, never leave my laptop, never leaves the
  laptop, never leaves my laptop, never left my laptop, never leave the notebook, never leaves the notebook, never
  left the notebook, stay on my laptop, stays on my laptop, stuck on my laptop, live on my laptop, lives on my laptop,
  sits on my laptop, rots on my laptop, rot on my laptop, die on my laptop, dies on my laptop, die in a notebook, dies
  in a notebook, die in notebooks, rot in notebooks, end in notebooks, end up in the bin, ends up in the bin, end up
  in slides, ends up in slides, ends up in a powerpoint, nobody puts them in, no one puts them in, nobody ever
  deploys, nobody deploys my, nobody deploys our, no one deploys my, nobody deploys them, no one deploys them, nobody
  deploys anything, nothing gets deployed, never deploy anything, nothing we build ships, nobody acts on my, nobody
  acts on our, no one acts on my, nobody does anything with my, nobody looks at them, nobody opens them, nobody opens
  my, nobody opens the, no one opens my, nobody reads them, no one reads them, nobody wants my models, my reports are
  ignored, my dashboards are ignored, my analyses are ignored, my advice is ignored, ignore my advice, ignores my
  advice, ignore my findings, ignored my findings, ignores my findings, overruled by gut, gut feeling wins, goes with
  his gut, go with their gut, decide by gut, decided already, made up their mind already, numbers to justify, justify
  decisions already, rubber stamp, doomed project, sinking ship, ship is sinking, writing on the wall, running out of
  money, rats leaving, lost my title, lost my lead title, lost my team, lost my reports, lost my direct reports, lost
  my seat at, took my title, took away my, title was taken, demoted to, reassigned, reassigned to, moved to another
  team, moved me to another, swallow it, grin and bear, suck it up, bite my tongue, bite the bullet and stay, time to
  pack, pack up, time to jump, time to bail, time to run, time to get out, time to bounce, time to move, bail or, bail
  out of, run for the hills, not one is live, not one went live, not one in production, none is live, none went live,
  none are live, none in production, none of them live, none of them is live, none of them used, none of them is used,
  none is used, none were used, none deployed, none shipped, not a single one live, not one deployed, not one shipped,
  still not live, not live yet, used by nobody, present them as theirs, presents them as his, presents it as his,
  present it as theirs, passes it off, pass it off as, passing it off as, as his own, as her own, as their own, claims
  my work, claimed my work, without giving me credit, gives me no credit, no credit for, gets the credit, got the
  credit, get the credit, takes all the credit, take all the credit, everything goes over my head at decisions,
  decisions without me, decided without me, decide without me, decide over my head, restructured again, reorganised
  again, reorganized again, another reorg, reorg again, reorg after reorg, third reorg, second reorg, fourth reorg,
  constant reorgs, chose a vendor, went with a vendor, bought a vendor, bought a tool instead, bought an off the
  shelf, chose an off the shelf, replaced my model with, replaced our model with, shelved my, shelved our, killed my
  project, killed our project, killed my model, threw away my, threw out my, binned my, cancelled my project, canceled
  my project, pulled the plug on my, pulled the plug on our, months of work scrapped, year of work scrapped, work was
  for nothing, feeling done, i m done with this, i m done here, done with this place, done with this company, hate my
  first job, hate my first data job, hate my first, hate my data job, hate my new job, hate my new data job, hate my
  current job, hate the job, hated my first job, regret taking this job, regret taking the job, regret my new job,
  regret my job, regret this job, regret joining, regretting my job, regretting my new job, wrong job for me, joined
  the wrong company, joined the wrong team, wrong company for me, made a mistake joining, mistake to join, not what i
  was promised, not what they promised, tell my boss i, tell my manager i, tell my employer i, boss i am
  interviewing, boss i'm interviewing, secretly interviewing, average tenure, median tenure, typical tenure, job
  tenure, how long do people stay, stay in one job, stay at a company, stay at one company
real title: hired as a scientist but, hired to build models but, hired to do ml but, hired to do machine learning,
  hired to do modelling but, hired to do ai but, brought in to do ml, recruited to do ml, promised me machine
  learning, promised modelling, promised me models, told i would build models, they said i would build, they said i d
  build, still only run sql, only run sql, only write sql, only pull data, only pull numbers, only write queries, only
  make charts, only make slides, only make dashboards, only draw charts, only build dashboards, only build reports,
  only do reports, only do reporting, only update dashboards, only refresh dashboards, only maintain reports, only
  clean data, only label data, only fix pipelines, only move data, nothing but charts, nothing but reports, nothing
  but reporting, nothing but queries, nothing but slides, nothing but data cleaning, not touched a model, haven t
  touched a model, have not touched a model, haven t trained a model, have not trained a model, haven t built a model,
  not built a single model, not trained a single model, yet to train a model, yet to build a model, yet to touch a
  model, without training a model, no modelling at all, no modeling at all, no models in sight, zero modeling, never
  any modelling, never get to build models, never get to do ml, never get to train, wasn t told it was, nobody told me
  it was, all they talked about was, talked only about reports, only talked about reports, only talked about excel,
  only talked about sql, interview was all about, sounds like an analyst, sounds like reporting, sounded like
  reporting, sounds like a bi job, reporting in disguise, analyst in disguise, bi in disguise
perhaps real title: dressed up as
dull: babysit pipelines, babysit models, babysit the model, babysit agents, babysit ai, babysit dashboards,
  babysitting pipelines, babysitting models, babysitting the model, babysitting agents, babysitting ai, babysitting
  dashboards, babysitting airflow, babysitting etl, babysitting a pipeline, babysitting a model, pipeline plumber,
  data plumber, glorified plumber, ticket monkey, ticket machine for, button pusher, pushing buttons, push buttons all
  day, chart monkey, powerpoint monkey, query monkey, writing sql all day, write sql all day, queries all day, nothing
  but sql all, same query every, same queries every, same report every, same reports every, same dashboard every, same
  tickets every, paint by numbers, keeping the lights on, keep the lights on, not challenging, lacks challenge, could
  do it asleep, in my sleep, brain is rotting, turning my brain off, bored silly, bored me, bores me to, boreout, bore
  out, going stale, chose the wrong area, choose the wrong area, chosen the wrong area, picked the wrong area, pick
  the wrong area, wrong area, wrong specialty, wrong speciality, wrong specialism, wrong branch of, wrong corner of,
  wrong niche, wrong side of data, picked the wrong path, chose the wrong path, took a wrong turn, is it me or the
  job, me or the job, the job or me, the job or is it me, what other people asked for, that others asked for, that
  others ordered, others decide what i, running on autopilot, babysitting jobs that, babysitting cron
sole person: lonely at work, lonely job, isolated at work, professionally isolated, nobody to double check, no one to
  double check, nobody to talk shop, no one to talk shop, no other data people, no other scientists, no other data
  scientist, no other data engineer, no other data analyst, no other ml engineer, no one speaks my language, nobody
  speaks my language, nobody speaks data, only one doing data, only one doing ml, only one doing analytics, only one
  writing code, only one who codes, only one who can code, sole data, the sole analyst, sole analyst, sole engineer,
  sole scientist, single data engineer, single data analyst, only analyst here, only analyst at, only scientist in,
  only scientist at, only engineer in, only quant, there is no data team, no technical lead, nobody technical above,
  my boss isn t technical, my manager isn t technical, my boss is not technical, manager is not technical, boss has no
  technical, manager has no technical, only data scientist in, only data scientist at, only data scientist here, only
  data analyst in, only data analyst at, only data analyst here, only data engineer in, only data engineer at, only
  data engineer here, only ml engineer in, only ml engineer at, only ml engineer here, only ai engineer in, only ai
  engineer at, only ai engineer here, only data person in, only data person at, only data person here, only bi analyst
  in, only bi developer in, only bi developer at, only one who does data, only one who knows data, only one in data,
  only one doing ai, nobody understands me, nobody understands my work, no one understands my work, nobody gets what i
  do, nobody knows what i do, nobody to talk to about, no one to talk to about, without data colleagues, two hats,
  three hats, several hats, five hats, both hats, also do helpdesk, also the helpdesk, also do the helpdesk, also do
  it support, also fix printers, also fix the printer, fix the printers too, nobody else understands computers, nobody
  else understands data, no one else understands data, nobody else understands ml, nobody else understands it, no one
  else understands it, jack of all trades here, everything from servers to
perhaps sole person: gets lonely, so lonely, feel lonely, feeling lonely, feel isolated, so isolated, nobody to check
  my, no one to check my, nobody checks my work, no one checks my work, no second pair of eyes, without a second pair,
  nobody to bounce ideas, no one to bounce ideas, bounce ideas off, nobody to discuss, no one to discuss, nobody to
  compare notes, no peer, no fellow, only one who does, only technical person, only tech person, only person who
  knows, only person who does, only person doing, on my own here, left on my own, left to my own devices, nobody
  senior, no one senior, nobody above me
impostor: too dumb for this, am i just too dumb, just too dumb, too slow for this, slowest in the team, barely keeping
  up, barely keep my head, pretend i understand, chatgpt does my, chatgpt writes everything, ask chatgpt everything,
  too embarrassed to ask, lost since day, feel useless at, they regret hiring, mistake hiring me, wrong hire am i, not
  cut out for, am i up to it, everybody knows more, did they pick the wrong, picked the wrong person, hired the wrong
  person and, hiring me was a, hiring me a mistake, did they make a mistake, can t follow a single, can t follow a
  meeting, can t follow meetings, can t follow what, cannot follow what, follow a single meeting, can t follow
  discussions, don t understand a word, understood nothing, understand only half, everything is greek, it s all greek,
  drowning in tickets at my, first data job and drowning, new grad drowning
perhaps impostor: so slow at, slower than everyone, slower than my, am i the problem, am i stupid or, am i an idiot,
  feel like a moron, feel like a toddler, like a deer in, deer in headlights, dropped in the deep, in at the deep, not
  get anything, get nothing done, nothing makes sense, everything is over my, went over my head, way over my head,
  flies over my head, only understand half, understand half of, can t make sense of, cannot make sense of, make no
  sense of, nod and smile, googling everything, google everything, google every, googling every, ask stupid questions,
  asking stupid questions, asked the same question, totally lost, completely lost, feel like dead weight, dead weight,
  feel like a burden, feel slow, will they fire me, they will find out, find me out, found out as, waiting to be
  found, made of the wrong, everyone else gets it, everyone else seems to, others seem to get
ninety days: second week on, third week on, fourth week on, second month on, third month on, week one on, week two on,
  week three on, week two at, week three at, month one at, month two at, second week at, third week at, second month
  at, third month at, second week in, third week in, second month in, third month in, first month in, first weeks on,
  n weeks on the job, n months on the job, n days on the job, n weeks into a, n weeks in my, n weeks at my new, n
  months at my new, brand new at, i just joined, i ve just joined, recently joined, joined three weeks, started three
  weeks, started a month ago, just been hired, the new one, the newbie here, zero documentation, nothing written down,
  without any documentation, documentation is missing, undocumented code, tables and no, tables and zero, tables
  without, tables nobody, hundreds of tables, thousands of tables, nobody explained, nobody has time to explain, no
  one shows me, nobody onboarded, nobody trains me, left to figure, predecessor left, predecessor is gone, predecessor
  s code, inherited a mess, inherited a codebase, inherited everything, n tables and, day one at my, day two at my,
  documentation is zero, not a single document, started this week, started this month, started yesterday, started on
  monday, started last monday, starting next monday, start next monday, began last week, began this week, began last
  month, joined this week, joined this month, joining next week, joining next month, first day tomorrow, first day
  next week, first day is, first day on monday, first day as a, first day as an, first week as a, first week as an,
  first month as a, first month as an, first weeks as a, first weeks as an, first months as a, first months as an,
  settle into my new, settling into my new, settle into a new, settling into a new, make a good start, good first
  impression at my, good first impression in my, new in the company, new on the team, new at the company, new job
  starts, new role starts, my new role as, my new job as, my new position as, in my new role, in my new job, in my new
  position, at my new job, at my new company, at my new employer, at the new job, in the new job, in the new role, day
  two as, day three as, day four as, day five as, day nine as, day ten as, day n as, week n as, month n as, n days in
  as, n weeks in as, week two as, week three as, week four as, month two as, month three as, my second week as, my
  third week as, my second month as, my third month as, my second week, my third week, my second month, my third
  month, became tech lead, just became tech lead, became team lead, made tech lead, made team lead, new tech lead,
  new team lead, no idea what i'm doing, no idea what i am doing, don't know what i am doing, don't know what i'm
  doing
bent figures: tweak the numbers, tweaking the numbers, massage the numbers, massaging the numbers, fudge the numbers,
  fudging the numbers, doctor the numbers, doctoring the numbers, cook the numbers, cooking the numbers, falsify the
  numbers, falsifying the numbers, manipulate the numbers, manipulating the numbers, inflate the numbers, inflating
  the numbers, twist the numbers, twisting the numbers, embellish the numbers, embellishing the numbers, tweak the
  figures, tweaking the figures, massage the figures, massaging the figures, fudge the figures, fudging the figures,
  doctor the figures, doctoring the figures, cook the figures, cooking the figures, falsify the figures, falsifying
  the figures, manipulate the figures, manipulating the figures, inflate the figures, inflating the figures, twist the
  figures, twisting the figures, embellish the figures, embellishing the figures, tweak the results, tweaking the
  results, massage the results, massaging the results, fudge the results, fudging the results, doctor the results,
  doctoring the results, cook the results, cooking the results, falsify the results, falsifying the results,
  manipulate the results, manipulating the results, inflate the results, inflating the results, twist the results,
  twisting the results, embellish the results, embellishing the results, tweak the metrics, tweaking the metrics,
  massage the metrics, massaging the metrics, fudge the metrics, fudging the metrics, doctor the metrics, doctoring
  the metrics, cook the metrics, cooking the metrics, falsify the metrics, falsifying the metrics, manipulate the
  metrics, manipulating the metrics, inflate the metrics, inflating the metrics, twist the metrics, twisting the
  metrics, embellish the metrics, embellishing the metrics, cherry pick numbers, cherry pick metrics, cherry pick the,
  cherry picking results, cherry picking numbers, cherry picking metrics, cherry picking the, cherry picked results,
  cherry picked numbers, cherry picked metrics, cherry picked the, fabricate results, fabricate numbers, fabricate
  figures, fabricating results, fabricating numbers, fabricating figures, faked results, fake accuracy, fudge results,
  doctored data, doctored results, make up data, make up figures, make the numbers fit, make the numbers say, make the
  model look better, make our model look, make my model look, model looks better, model look better than, model look
  good, results look better, numbers look better, figures look better, bury results, lie about the accuracy, lie about
  our model, lie about accuracy, misleading chart, misleading charts, misleading numbers, truncate the axis, sign off
  on a model i, scrape personal data, use data without consent, use customer data without, train on customer data
  without, leave out the months, leave out months, leave out a month, leave out bad months, leave out figures, leave
  out numbers, leave out some data, leave out the outliers to, look lower than it, look higher than it, look better
  than it, look bigger than it, look smaller than it, look lower than they, look higher than they, look better than
  they, look better than reality, prettier numbers, nicer numbers, better numbers than, different numbers than i,
  nicer looking numbers, wants prettier, wants nicer numbers, wants better numbers, wants other results, wants
  different results, wants different numbers, wants other numbers, wants a different result, doesn t like my results,
  doesn t like the results, dislikes my results, don t like my results, rerun until, rerun it until, rerun the test
  until, run it again until, until the result is significant, until it is significant, until it s significant,
  significant result no matter, ignore the outliers, ignore bad months, ignore the bad, exclude the bad, exclude bad
  months, exclude months, exclude customers to, remove the bad, remove bad months, remove months, change the
  denominator, changed the denominator, change the definition to, change the metric to, move the goalposts on a
  metric, skew the data, skew the numbers, skew the results, skew results, skew data, skewing the data, skewing the
  numbers, asked to skew, massaging data, massage data, fudge, fudge numbers, fudging numbers, fudging data,
  manipulate data, manipulate results, manipulating data, manipulated data, doctored numbers, falsify data, falsify
  results, falsifying data, falsified data, fake results, faking data, faking results, cooked numbers, bend the
  numbers, bend the data, hide bad results, hide bad numbers, hide results, hide the results, hiding results, hide the
  bad, bury the results, bury bad results, suppress results, suppress findings, cherry pick data, cherry pick results,
  lie about results, lie about the results, make the numbers look, make numbers look, make the data look, make the
  data say, make data say, make the results look, make results look, make it look good, make the model look, make it
  look better than, say what they want, say what management wants, data to fit the, numbers to fit the, fit the
  narrative, fits the narrative, support their narrative, support a narrative, support a decision already, decision
  already made, back up a decision, justify a decision, justify their decision, boss wants me to change, boss wants me
  to fake, boss wants me to hide, manager wants me to change, manager wants me to hide, asked to change the numbers,
  asked to change the results, asked to falsify, asked to fake, asked to lie, asked to manipulate, asked to hide,
  asked to remove, pressured to change, pressure to change results, pressure to manipulate, told to change the
  numbers, told to hide, data integrity pressure, honest with data, honesty with data, dishonest analysis, unethical
  request, unethical requests, tweaking numbers, tweaking results, tweak numbers, tweak results, tweaked numbers,
  polish the numbers, polish the results, polishing the numbers, inflate results, inflate metrics, inflating metrics,
  inflated metrics, dress up the numbers, dress up the results, sugarcoat the results, sugarcoat results, sugarcoat
  the numbers, torture the data, adjust the numbers to, adjust the results to, change the numbers to, change the
  results to, change the conclusion, change my conclusions, change my conclusion, leave out bad results, leave out the
  bad, leave out results that, leave out data that, drop the bad results, remove outliers to make, ignore data that,
  ignore the data that, ignore results that
perhaps bent figures: cover up a, cover up the, cover up our, look better than they are, look better than it is, p
  hacking, leave out bad, drop the bad, hide the errors, hide errors, hide the bias, hide the failure, hide it from
  the, bury my, bury the report, cover it up, keep quiet about, keep my mouth shut, look the other way, told to lie,
  asks me to lie, wants me to lie, ask me to lie, lie to the client, lie to clients, lie to customers, lie to
  investors, lie to the board, mislead investors, mislead customers, mislead the client, mislead clients, sign off
  something i, sign off on something, something illegal, something dodgy, something shady, something dishonest, isn t
  honest, not honest with, is not honest, without their consent, skip the privacy, ignore the privacy, ignore privacy,
  breaks the law, break the law, against the law
armed forces: army, navy, air force, marine corps, the marines, armed forces, the forces, military service, the
  military, ex military, from the military, in the military, soldier, soldiers, ex soldier, ex soldiers, army veteran,
  navy veteran, military veteran, ex army, ex navy, infantry, artillery, sergeant, staff sergeant, petty officer,
  warrant officer, non commissioned, army officer, naval officer, navy officer, air force officer, intelligence
  officer, military intelligence, signals corps, in signals, signals intelligence, sigint, national guard, coast
  guard, reservist, my enlistment, end of enlistment, enlisted, my deployment, years of service in, leaving the
  service, left the service, leave the service, discharged, honourable discharge, honorable discharge, demobbed, civvy
  street, going civilian, transition to civilian, skillbridge, bundeswehr, ex marine, ex forces, submariner
perhaps quit: as theirs
perhaps notice: lives in my head, live in my head, is in my head, are in my head, sits in my head, knowledge in my
  head, what do i owe, owe them, owe my team, owe my employer, owe my boss, owe the team, start elsewhere, starting
  elsewhere, i start at another, new job starts in, leave in a month, leaving in a month, leave in two weeks, leaving
  in two weeks, my last month, my last day, last day is, when i m gone, when i am gone, once i m gone, after i m gone,
  after i leave
promotion: yearly rating, my rating, annual rating, year end rating, performance rating, performance score, rating at
  work, rated n out of, out of five in my, n out of n in my, mid year review, midyear review, calibration meeting,
  calibrated down, forced ranking, stack ranked, stack ranking, my review was, my review said, review said i, feedback
  said i, told i m not ready, told i am not ready, told me i m not ready, not ready yet for, made a colleague,
  promoted a colleague, made my colleague, promoted my colleague, made somebody else, made someone else, promoted
  somebody else, promoted someone else, named a colleague, appointed a colleague, colleague became lead, colleague
  became principal, colleague became senior, colleague got senior, colleague got staff, colleague made senior,
  colleague made staff
stress: anxious every, anxious on sundays, sunday evening, sunday evenings, sunday nights, sunday night, dread sunday,
  dread sundays, stomach ache before work, knot in my stomach, heart races, heart racing, data fires, another week of,
  panic before work, panic every morning, tears before work, cry in the toilet, cry in the bathroom, hands tremble,
  nightmares about work, dream about work, dream of pipelines, grinding my teeth, can t breathe at work, doctor signed
  me off, signed off sick, on the edge of, bad for your health, bad for my health, bad for the health, unhealthy,
  health risks of, ruin your health, ruin my health, ruining my health
management: direct report, n direct reports, take on reports, take on direct, take direct reports, lose my technical,
  losing my technical, my technical edge, technical edge, technical skills rust, technical skills will rust, skills
  rust as a, people responsibility, staff responsibility, personnel responsibility, no longer want reports, no longer
  want direct, don t want direct, ic role, ic to manager, stay ic, stay an ic, remain an ic, do not want to manage,
  not want to manage people, never manage people, hate managing people
perhaps expectations: sold a feature, sold features, sold something, sold the customer, sold the client, sold them a,
  sales sold, sold a model, promised the customer a, promised a feature, promised features, promised something, our
  model cannot, our model can t, model can t do, model cannot do, not possible with our, impossible request,
  impossible requests, impossible feature, cannot be built, can t be built
"""
