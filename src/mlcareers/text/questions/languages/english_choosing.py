"""Topics of the guides on degrees, and on what fits whom, in English. __init__.py tells how it is read."""

CHOOSING = """
which degree: which degree, what to study, what to major, which major, best degree, best major, major in, which
  subject, what should i study, computer science or statistics, study at university, what degree, subject should i
  study, degree good for, good degree for, right degree, degree useful, degree is best, degree helps, major, majors,
  majoring, cs or, stats or, which course at university/uni, what/which a levels, btech, b tech, undergrad,
  undergraduate/undergrad degree, double major, minor in, study at uni/college, study in college/university, what to
  study at university/uni, subject at university/uni, cs/math/maths/stats major, ai degree, data science
  bachelor/bachelors, my major, change my major, switch/switching majors, which bachelor/branch/stream, what stream,
  cse, choose/pick a degree, choosing a degree/course, university courses, uni course, uni courses, ucas, choosing
  between degrees, course at university/uni, subjects at/in school, school subjects, what/which subjects, joint
  honours, statistics/maths/math/stats or computer science, maths/math/stats or cs, cs or math/maths/stats,
  cs/statistics or data science, data science or cs/statistics, bsc or, bsc/ba in, which/best bachelors, what
  undergrad, which undergrad, picking her/his uni/university/college course, at uni if i, study if i want, subject if
  i want, degree if i want, what could she study, what could he study, what should she study, what should he study,
  what can she study, what can he study, what could they study, what should they study, what to read at, uni course
  for, best course at uni, pick at uni, choose at uni, maths at uni, physics at uni, computer science at uni, a level
  choices, a levels for, subjects for, best subjects for, faculty to choose, enrol in, enroll in, enrol for, apply to
  uni for, what bachelors, bachelor in what, bachelors in what, degree in what, degree to choose, degree to pick,
  degree to do, degree to get, degree to take, degree to study, degree to pursue, degree should i, degree would be
  best, degree is better, degree is more useful, degree is most useful, degree is right, degree subject, degree
  subjects, degree choice, degree choices, choice of degree, choice of subject, choice of course, choose my degree,
  declare my major, declare a major, undeclared, course should i study, course to study, course to pick at, course
  should i pick at, read at university, read at uni, read at oxford, read maths, read physics, read computer science,
  maths degree or, math degree or, physics degree or, cs degree or, statistics degree or, stats degree or, economics
  degree or, engineering degree or, maths or physics, physics or maths, math or physics, physics or math, physics or
  computer science, computer science or physics, physics or cs, cs or physics, economics or statistics, statistics or
  economics, maths or statistics, statistics or maths, math or statistics, statistics or math, math or stats, maths or
  stats, engineering or computer science, computer science or engineering, economics or computer science, computer
  science or economics, computer science or maths, computer science or math, computer science or data science, data
  science or computer science, computer science vs, maths vs computer science, math vs computer science, physics vs
  computer science, statistics vs computer science, ai or computer science, computer science or ai, computer
  engineering or, electrical engineering or, software engineering degree or, information systems or, cognitive science
  or, study maths or, study math or, study physics or, study statistics or, study computer science or, study economics
  or, study engineering or, studying maths or, studying physics or, field of study, fields of study, subject of study,
  course of study, study programme, study program, study programmes, bachelor programme, bachelor program, bachelor
  programmes, undergraduate programme, undergraduate program, undergraduate course, undergraduate courses,
  undergraduate studies, bachelor subject, bachelor s subject, bachelors degree in, bachelor s degree in, college
  degree in, university degree in, university subject, uni subject, uni subjects, minoring, dual degree, dual major,
  dual degrees, concentration in, electives, elective, modules to choose, which modules to, optional modules, module
  choices, gcse options, gcse choices, a level subjects, a levels do i, a levels should i, a levels to take, further
  maths, ib subjects, highers, abitur subjects, leistungskurs, 11th and 12th, pcm, after 12th, after 10th, after class
  12, after high school, after a level, out of high school, jee, bca, b sc, bsc computer science, bsc data science,
  bsc statistics, btech in ai, it branch, ece, core branch, transfer to cs, change my degree, change degree, changing
  degree, changing my degree, change my course, change course to, useless degree, useful degree, degree useless,
  degree most useful, degrees are best, degrees are good, degrees do, best degrees, degrees for, degree for a career,
  degree for ai, degree for data, degree for ml, degrees lead to, degree leads to, relevant degree, relevant degrees,
  related degree, is a degree in, undecided major, what course at university, what course at uni, study cs or,
  undergraduate major, college major, college majors, university major, uni major, switch my major, switching major,
  swap my major, still in high school, am in high school, m in high school, im in high school, high school senior,
  high school junior, in high school and, cs minor, minor in computer science, minor in data science, minor in stats,
  minor in math
cleaning: cleaning data, data cleaning, clean data, cleaning, data wrangling/munging/janitor/prep/plumbing, janitor,
  clean data all day, preparing data, cleaning up data, 80 of time cleaning, time/mostly/just cleaning, time cleaning
  data, time is cleaning, tidy data, tidy up the data, tidy up our data, tidying up data, tidy our data
no degree: no degree, without a degree, without degree, without any degree, no college, without college, no
  university, without university, never went to college, dropout, no bachelor, without a bachelor, don t have a
  degree, dont have a degree, degree less, never/didn t finished/finish uni/university/college, didn t finish my
  degree, dropped out, drop/dropped out of college/university/uni, diploma only, only a diploma, high school diploma,
  formal qualifications, 12th/10th pass, lack of a degree, lack of degree, lacking a degree, not having a degree, no
  bachelors, no bachelor s degree, non graduate/graduates/degree, left school, associates/associate degree, associate
  s degree, community college, half a degree, unfinished/unrelated degree, non cs degree, no/without/skip uni, skip
  university/college, without going to university/uni/college, never been to university/uni/college, never studied,
  degree dealbreaker/requirement/requirements/mandatory/compulsory/inflation, haven t got a degree, i have no degree,
  don t hold a degree, ged, gcses, only a levels, no formal education/training, non traditional background,
  nontraditional background, college/university dropout, did not go to college/university, didn t go to
  uni/college/university, gave up my degree, failed my degree, flunked out, kicked out of uni/college/university, not
  a graduate, without graduating, never graduated, didn t graduate, high school education, no cs degree, no formal
  degree, without cs degree, without a cs degree, without a bachelors, without bachelors, without qualification,
  without certificates or degree, without any education, without having a degree, without having studied, without
  having gone, without attending, uneducated, undereducated, unqualified, only finished school, only have a diploma,
  just a diploma, secondary school only, finished only, left education, left university, left uni, left college, quit
  uni, quit university, quit college, quitting uni, quitting university, quitting college, quit school, stop studying,
  broke off my studies, broke off university, abandoned my degree, abandoned my studies, abandon my degree, never went
  to uni, never went to university, never went to school for, never got a degree, never got my degree, never did a
  degree, never done a degree, never had a degree, never completed, never attended, no credentials, without
  credentials, credentialism, degree snobbery, degree snobs, degree filter, filter out without a degree, degree
  barrier, paper ceiling, degree optional, degree needed or, need the degree, need a degree at all, degree not
  required, degree not needed, don t require a degree, doesn t require a degree, not require a degree, hire people
  without degrees, take people without degrees, people without degrees, wrong degree, an irrelevant degree, irrelevant
  degree, not a cs degree, non stem, non technical degree, nontechnical degree, humanities degree, liberal arts,
  english degree, history degree, music degree, art degree, film degree, degree in something else, 2 2 degree,
  desmond, bad gpa, poor gpa, gpa matter, gpa matters, backlogs, percentage in 12th, grades matter, no maths a level,
  tier 3, tier three college, unranked university, unaccredited, trade school, vocational, btec, hnd, nvq, city and
  guilds, bachelorless, without qualifications, without formal qualifications, without any qualifications, only high
  school, just high school, only finished high school, only have high school, hire without degree, hire without a
  degree, hires without a degree, hire non graduates, high school only, finished high school, high school graduate,
  high school dropout, drop out of school, drop out of my, should i drop out, dropping out of
juniors: juniors, junior hiring, junior engineers, junior developers, junior hires, juniors replaced/extinct, a junior
  did, what a junior, replaces/replace/replaced/replacing juniors, replace/killed/killing/kill/kills entry level,
  killed junior, instead/end of juniors, instead of a junior, instead of entry level, instead of hiring juniors,
  chatgpt instead of juniors, beginner/junior jobs disappear, junior jobs disappearing, entry level jobs
  disappear/disappearing, entry level replaced, ai and juniors, ai took the junior, ai taking/takes junior, ai taking
  entry level, ai taking graduate jobs, no more juniors, nobody hires juniors anymore, stopped/stop hiring juniors,
  where will seniors come, bottom rung, fewer openings for beginners, fewer jobs for beginners, fewer junior, less
  junior, fewer beginners, fewer entry level, fewer openings for juniors, fewer jobs for juniors, fewer graduates
  hired, no need for juniors, no need for beginners, need no juniors, need fewer juniors, what juniors used to, work
  juniors used to, the work of juniors, junior work, beginner s work, tasks for juniors, tasks for beginners, junior
  anymore, juniors die, death of juniors, death of the junior, junior doomed, juniors squeezed, junior squeeze,
  squeezed out, junior crisis, junior drought, junior replaced, junior tasks, junior level tasks, junior level work,
  junior coding, junior coders, junior programmers, junior devs, junior dev, junior staff, junior employees, junior
  workers, junior talent, junior people, juniors and ai, juniors with ai, juniors become seniors, become seniors,
  seniors come from, seniors of tomorrow, future seniors, next generation of seniors, pipeline of seniors, talent
  pipeline, pull up the ladder, pulled up the ladder, pulling up the ladder, ladder pulled, kick away the ladder,
  bottom of the ladder gone, missing rung, first rung gone, first rung missing, lowest rung gone, rungs missing,
  broken ladder, beginners obsolete, beginners replaced, beginners needed, need beginners, need for beginners,
  beginners anymore, entry level automated, entry level work automated, automate entry level, automates entry level,
  automating entry level, automate junior, automates junior, automating junior, automate graduate, entry level
  extinct, entry level disappearing, entry level vanishing, entry level jobs vanish, entry level jobs vanishing, entry
  level dying, entry level jobs dying, entry level jobs gone, entry level jobs dead, entry level wiped, entry level
  tasks, eating entry level, eat entry level, ate entry level, eaten the entry, ate the junior, eats junior, eat
  junior, eating junior, eating the junior, swallow junior, swallowed the junior, ai ate, interns replaced, replace
  interns, replaces interns, replacing interns, replace beginners, replaces beginners, replacing beginners, replace
  graduates, replacing graduates, replaces graduates, replace new grads, replacing new grads, replaced new grads,
  young workers, young people hit, youngest hit, youngest workers, young engineers, young developers, newcomers
  replaced, starting out when ai, start when ai does, ai instead of juniors, ai instead of hiring, agents instead of
  juniors, one senior with, senior with ai, seniors with ai, senior plus ai, seniors plus ai, hire only seniors, only
  hire seniors, hiring only seniors, only hiring seniors, only seniors, only want seniors, only wants seniors, just
  seniors, seniors only, senior only, all senior, everyone hires seniors, juniors still needed, need juniors, need of
  juniors, need for juniors, any use for juniors, juniors vanish, juniors vanishing, juniors disappear, juniors being
  replaced, juniors in the age, juniors learn if, juniors learn when, copilot instead of juniors, claude instead of
  juniors, fewer seniors tomorrow, fewer seniors later, no juniors today, no juniors now, no seniors tomorrow, no
  seniors later, seniors tomorrow, seniors in the future, shortage of seniors, senior shortage, future senior
  shortage, all seniors, senior only teams, no juniors at all, without any juniors, do without juniors, my junior
  relies, our junior relies, my juniors rely, our juniors rely, junior relies on, juniors rely on, juniors relying on,
  junior uses chatgpt, juniors use chatgpt, juniors using chatgpt, junior pastes, juniors paste, junior copies from,
  juniors copy from, junior can t code, juniors can t code, juniors who can t, juniors no longer learn, juniors don t
  learn, juniors learn nothing, juniors never learn, junior learns nothing
which fits: suits me, suit me, right for me, fits me, fit me, which career, for introverts, for extroverts, for people
  who, personality, which role should i, which role is, what job should i, what role should i, job should i choose,
  career should i choose, should i choose, suit someone, suits someone, what should i become, is/fit/job/role/career
  for me, suits/suit/fits/fit my, suits somebody, fits my personality, best/good fit for, a good/better fit, be a good
  fit, isn not a fit, right role/job/career/path for, best job/career for someone, for someone creative/who/shy/quiet,
  for somebody who, for a person who, for a creative person, for creative/shy/quiet/visual people, for people persons,
  what/which job for, what data job, what kind/type/sort of job/role, confused/undecided between, undecided, not sure
  what role, don t know which/what role, don t know what job, career quiz, better suited, suited for/to, cut out for,
  what data job for, which ai job for me, data job for someone, suits a, suit a, fits a, job/role is for me, which one
  suits, job suits/fits, role suits/fits, which suits, which would suit, what would suit, what suits, what fits, which
  fits, matches me, match me with, match my personality, matches my personality, match my interests, matches my
  interests, matching my interests, match my strengths, matches my strengths, play to my strengths, plays to my
  strengths, my strengths are, my interests are, my temperament, temperament, temperaments, character type, mbti,
  intj, intp, infp, infj, entp, enfp, istj, type of person, kind of person, sort of person, what kind of people, what
  type of people, people like me, someone like me, somebody like me, for a person like me, for me as a, made for me,
  meant for me, right up my alley, up my alley, up my street, my cup of tea, cup of tea, my thing, my calling,
  vocation, ikigai, ideal job, ideal career, ideal role, perfect career for, perfect job, perfect role, would i be
  happy, would i be happier, would i enjoy, will i enjoy, would i like, will i like, would make me happy, be happiest,
  be happier as, happier as, thrive, flourish, would i do well, good at people, good with people, not a people person,
  hate people, hate talking, like talking, love talking, hate presenting, love presenting, like working alone, prefer
  working alone, prefer to work alone, love puzzles, like puzzles, love solving, like solving, love problem solving,
  like problem solving, like drawing, like design and, i like to build, like building things, love building things,
  like tinkering, love tinkering, like visuals, like teaching people, love stories, like explaining, love explaining,
  like writing, love writing, like statistics, love statistics, like both, love both, love numbers, love working with,
  like working with, enjoy working with, i enjoy both, i m good at, i am good at, am good at, good at explaining, good
  at writing, good at organising, good at numbers, detail oriented, perfectionist, creative type, creative types,
  creative person, creative people, analytical person, analytical mind, logical thinker, shy person, quiet person,
  introverted person, extroverted, extroverts, chatty, outgoing, talkative, can t decide which, can t decide what, can
  t decide between, cannot decide which, cannot decide what, cannot decide between, unable to decide, unsure which,
  unsure what, unsure between, not sure which, no idea what to choose, no idea which, no idea what role, lost between,
  torn between roles, torn between these, torn between careers, hesitating between, hesitate between, wavering
  between, on the fence between, in two minds, so many roles, so many job titles, too many roles, too many options,
  too many choices, overwhelmed by choice, spoilt for roles, help me choose, help me pick, help me decide, help
  choosing, helps me choose, choose a career, choosing a career, choose a role, choosing a role, choose a job, choose
  my path, choose my career, choose a path, pick a path, pick a role, pick a career, pick my path, picking a role,
  picking a career, career match, job match, career test, career assessment, career matcher, role quiz, job quiz, quiz
  for, which path, which track, what career path, which job would, which role would, what role would, what job would,
  which role will, which job should, which of these roles, which of these jobs, which of those roles, which of the
  roles, which ai role, which ai job, which data role, which data job, which tech role, which ml role, what ai role,
  what ai job, what data role, what ml role, what tech job, best role for, best job for, best career for, best suited,
  suited best, most suitable, suitable for me, suitable role, suitable job, suitable career, suitable jobs for,
  suitable roles for, jobs suitable for, roles suitable for, be suitable, appropriate for me, i like numbers, who like
  numbers, who likes numbers, true calling, overwhelmed by how, overwhelmed by the choice, overwhelmed by choices,
  overwhelmed by options, overwhelmed by the options, overwhelmed by so many, overwhelmed by all the roles,
  overwhelmed by the number, overwhelmed by how many, how broad the field, how broad the, how wide the field, field is
  so broad, field is so wide, field is too broad, field is too wide, field is huge, field is so big, field is so vast,
  so broad i, too broad to choose, too many paths, too many career paths, too many directions, too many titles to, so
  many paths, so many options, so many directions, so many data roles, so many ai roles, find a focus, find my focus,
  find my niche, find my lane, pick a lane, picking a lane, pick my lane, choose a lane, stay in my lane, find my
  place in, find where i belong, where do i belong, where i belong, narrow it down, narrow things down, narrow down
  my, narrow down which, narrow down the, narrow my options, narrow my choices, narrow my search to, spoiled for
  choice, choice paralysis, analysis paralysis on, can t decide which role, cannot decide which role, can t decide
  what role, can t decide between roles, cannot decide between roles, follow my heart, following my heart, follow my
  passion, following my passion, follow your passion, follow my gut, follow my interests, heart or head, head or
  heart, passion or money, passion or salary, passion versus money, because everyone does, because everybody does,
  because everyone else does, because everyone is doing, because everybody is doing, everyone is doing it, everybody
  is doing it, everyone else is doing, everyone around me does, all my friends are going, all my friends do, because
  my friends do, because my friends are, because my parents want, parents want me to, my family wants me, family
  pressure to, peer pressure to, only because it pays, just because it pays, just because of the money, only because
  of the money, just for the money, jump on the bandwagon, jumping on the bandwagon, jump on the hype, following the
  crowd, follow the crowd, follow the herd, swim with the tide, out of fomo, fomo about, make up my mind about which,
  cannot make up my mind, can t make up my mind, couldn t make up my mind, make my mind up, making up my mind, made up
  my mind between, can t choose a role, cannot choose a role, can t pick a role, cannot pick one, can t pick one, can
  t settle on one, cannot settle on one, settle on a role, settle on one role, a hundred job titles, hundred job
  titles, dozens of roles, dozens of job titles, feel i have to study, feel i have to go, feel i have to do ai, feel i
  should do ai, feel i should study, feel obliged to, feel forced to study, feel pressured to study, feel pressure to
  study, feel pressure to go, i feel i have to, all study ai, all studying ai, all study computer science, everyone
  studies ai, everybody studies ai, everyone is studying ai, everybody is studying ai, everyone i know studies,
  everyone i know does, everyone in my family, my whole family is in, whole class wants to, expected to study,
  expected to become, family expects me to, parents expect me to, parents push me to, parents pushing me to, parents
  say i should, parents think i should, my parents insist, but i love history, but i love art, but i love music, but i
  love literature, but my heart is in, but my passion is, my passion is, passionate about something else, true
  passion, real passion, what i really love, what i truly love, only since it pays, just since it pays, only because
  it is well paid, because it is well paid, only for the salary, just for the salary, only for the pay, just for the
  pay, only because of the salary, just because of the salary, because of the salary, only because of the pay, just
  because of the pay, because of the pay, for the paycheck, for the paycheque, too many branches, too many fields, too
  many subfields, too many sub fields, too many areas, too many specialisations, too many specializations, too many
  possibilities, so many branches, so many fields, so many subfields, so many areas, so many specialisations, so many
  specializations, so many choices, so many possibilities, so many branches of, branches of ai, branches in ai,
  branches of data science, branch of ai should i, branch of ai fits, choose yours, chose yours, choose your branch,
  choose your field, choose your area, choose your niche, pick yours, picked yours, find yours, found yours
specialise: specialise, specialize, specialisation, specialization, generalist, niche, specialise in, specialize in,
  specialist/generalist or, or specialist/generalist, specialist or generalist, generalist or specialist, generalists,
  which area/subfield/direction/speciality/specialty, what area/direction, which field of, subfield, subfields, sub
  field/fields, which branch of ai/ml, branch of ai, branch of machine learning, speciality, specialty, specialties,
  pick/find a niche, niche down, jack of all trades, master of none, t shaped, go deep/broad, go deep or, broad or
  deep, breadth or depth, depth or breadth, deep or broad/wide, full stack data scientist, should i focus on, to focus
  on, pick a specialism, specialism, specialisms, specializing, specialising, specialisations, specializations, hyper
  specialise, overspecialise, overspecialize, too narrow, narrow down, narrow field, narrow or broad, broad or narrow,
  wide or deep, wide or narrow, narrow or wide, depth first career, breadth over depth, depth over breadth, breadth
  versus depth, breadth vs depth, depth vs breadth, depth versus breadth, stay general, stay broad, remain broad,
  become an expert in, expert in one, expert in everything, one thing or many, one thing or several, one thing well,
  one area, one field or, single area, do a bit of everything, bit of everything, little of everything, know a bit of,
  know a little of, all rounder, allrounder, all round, polymath, polymaths, pi shaped, m shaped, comb shaped, dabble,
  dabbling, spread myself thin, spread too thin, spreading myself thin, spread thin, put all my eggs, eggs in one
  basket, all eggs in, pigeonholed, pigeon holed, pigeonhole, typecast, boxed in, locked in to, lock myself into,
  commit to one, commit to a field, stick to one, stick with one, sticking to one, settle on one, settle on a, settle
  for one, choose an area, choose a domain, choosing a domain, which niches, best niches, hottest area, hottest areas,
  hot areas, hottest field, hottest fields, up and coming area, up and coming field, emerging area, emerging areas,
  promising area, promising areas, promising field, promising fields, promising direction, most promising, which
  fields of ai, which fields of ml, which field within, which field in ai, which field in ml, which areas, what field
  of, what fields of, which part of ai, which part of ml, which part of the field, which corner of, which side of ai,
  which side of ml, which flavour of, which type of ai, which type of ml, which kind of ai, which kind of ml, what
  kind of ai, what kind of ml, what branch, what branches, which directions, which topic should, which topics should,
  which topic to, focus area, focus areas, area of focus, area to focus, areas to focus, focus my career, focus my
  learning, focus on one, focus on what, what should i focus, which should i focus, where should i focus, where to
  focus, where to put my, where should i put my, where to direct, which domain should, which domain to, double down
  on, too specialised, too specialized, narrow specialist, specialist vs, specialist versus, generalist versus, become
  a specialist, well rounded, hottest niche, promising subfield, t shaped or, t shaped or deep, deep specialist, deep
  specialists, deep expert or, specialist or allrounder, allrounder or, all rounder or, generalist specialist,
  generalists or specialists, broad and shallow, shallow and broad, narrow and deep, deep and narrow, one trick pony,
  one thing really well, master of one, expert in one thing, know one thing deeply, know a bit of everything, a
  specialist or, be a specialist, be a specialist or, become a specialist or, being a specialist or, or a specialist,
  or deep specialist, or a deep specialist, or a generalist, be a generalist, become a generalist, a generalist or
ai risk: risks from ai, risk from ai, risks of ai, risk of ai to, ai risks, risks from artificial intelligence, risks
  of artificial intelligence, dangers of ai, dangers from ai, danger of ai, danger from ai, dangerous ai, existential
  threat of ai, existential threat from ai, existential risk from ai, extinction risk, extinction from ai, ai
  extinction, ai takeover, ai doom, ai doomer, p doom, doomer, rogue ai, misaligned ai, unaligned ai, ai apocalypse,
  ai catastrophe, catastrophe from ai, ai catastrophes, superintelligence risk, risks of superintelligence, risks of
  agi, agi risk, agi safety, agi risks, make ai safe, making ai safe, make ai safer, making ai safer, keep ai safe,
  keeping ai safe, safe ai, safe agi, ai safe for humanity, ai goes well, agi goes well, ai go well, agi go well, stop
  ai from, prevent ai from, keep ai from, protect humanity from ai, save humanity from, save the world from ai,
  control ai before, keep ai under control, ai under control, effective altruism, effective altruist, 80000 hours, 80
  000 hours, ea community, mats program, mats fellowship, spar fellowship, bluedot course, ai safety field, ai safety
  community, field of ai safety, alignment field, alignment community, alignment problem
"""
