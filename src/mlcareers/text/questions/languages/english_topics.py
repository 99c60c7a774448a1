"""Topics of the guides on degrees and getting in, as English says them. __init__.py tells how it is read."""

TOPICS = """
soft skills: soft skills, soft skill, people skills, interpersonal skills, softer skills, human skills, social skills,
  communication skill, communication skills, presentation skills, personal skills, personal qualities, people side,
  interpersonal, transversal skills, non technical skills, nontechnical skills, emotional intelligence, eq, teamwork,
  team work, team player, storytelling, story telling, listening skills, persuasion, persuasive skills, influencing
  skills, negotiation skills, leadership skills, critical thinking, problem solving skills, curiosity, adaptability,
  empathy, self confidence at work, public speaking, speaking skills, writing skills, written communication, verbal
  communication, get along with, getting along with
masters: master, masters, master degree, msc, postgraduate, an ms, ms in/degree/or/vs, or/vs ms, mtech, m tech, omscs,
  omsa, mcs, mba in analytics, grad/graduate school, conversion masters/course, masters/master s
  programme/program/programmes/programs, postgrad, postgraduate degree, pg diploma, second degree/bachelor, another
  degree, go/going back to school, back to university/uni, return to university, meng, mres, mphil, taught masters,
  online masters/master, online masters degree, student loan/debt, masters degree, a masters, masters/master in,
  masters/master s or/vs, or/vs masters, advanced degree, master degrees, masters degrees, postgraduate degrees,
  master s degrees, open doors, opens doors, open any doors, opens any doors, master s course, master studies, masters
  studies, ma degree, grad degree, graduate program or, graduate studies, graduate study, graduate level, master s
  level, postgraduate studies, pgdip, pg cert, pgcert, pgdm, second masters, second master, another masters, another
  master, another master s, second bachelors, extra degree, further degree, further degrees, further study, further
  studies, further education, continue studying, continue my studies, continuing my studies, keep studying, study
  further, studying further, study more, go back to study, go back to studying, going back to study, back to studying,
  go back to uni, going back to uni, go back to college, going back to college, go back to university, going back to
  university, return to school, returning to school, return to uni, return to college, back at school, back at uni,
  back at university, back in school, back to college, return to education, return to studies, executive masters, part
  time masters, part time master, part time master s, full time masters, full time master, full time master s, one
  year masters, one year master, two year masters, two year master, masters abroad, master abroad, master s abroad,
  masters in europe, online msc, remote masters, distance masters, cheap masters, expensive masters, pricey masters,
  masters or work, masters or job, masters or experience, master or work, master or job, master or experience, work or
  masters, job or masters, experience or masters, work before masters, work first or, ut austin online, eth masters,
  take out a loan, thesis or coursework
phd: phd, ph d, phds, doctorate, doctoral, doctor of philosophy, phd
  student/students/holders/only/overkill/required/level/preferred/program/programme/programs, doctoral degree/student,
  dphil, only phds, do/doing a phd, phd or/vs industry, industry/job or phd, phd or job, years of phd, publications,
  neurips papers, no publications, publish papers, first author, doctoral studies, doctoral candidate, phd candidate,
  phd positions, phd route, phd mandatory, phd or masters, phd vs masters, masters or phd, masters vs phd, master or
  phd, industrial phd, industry phd, part time phd, online phd, remote phd, unfunded phd, funded phd, fully funded
  phd, start a phd, starting a phd, begin a phd, beginning a phd, pursue a phd, pursuing a phd, take a phd, get a phd,
  getting a phd, earn a phd, apply for a phd, applying for a phd, apply for phds, enrol in a phd, enroll in a phd,
  embark on a phd, bother with a phd, go for a phd, return for a phd, back for a phd, years on a phd, years for a phd,
  years doing a phd, five years of phd, four years of phd, three years of phd, doing phd, become a doctor of, dr
  title, doctor title, title of doctor, doctor before my name, scholarly, thesis advisor, phd advisor, phd supervisor,
  phd adviser, research degree, research degrees, published papers, publish a paper, publishing a paper, publishing
  papers, get published, peer reviewed, conference papers, conference paper, top conference, top conferences, arxiv,
  citations count, h index
bootcamp: bootcamp, bootcamps, boot camp, job guarantee, bootcamp/bootcamps
  grad/grads/graduate/graduates/certificate/refund, coding/data/ai/ml bootcamp/bootcamps, data science
  bootcamp/bootcamps, coding boot camp, general assembly, income share agreement, le wagon, lambda school, ironhack,
  boot camps, job guaranteed course, placement guarantee, pay after placement, upgrad, immersive course, immersive
  program, immersive programme, immersives, coding school, coding schools, coding academy, code academy, code school,
  data academy, data school, training camp, intensive course, intensive courses, intensive program, intensive
  programme, intensive training, accelerated course, accelerated program, accelerated programme, twelve week course,
  12 week course, three month course, six month course, 6 month course, 3 month course, 24 week course, camp grad,
  camp grads, bootcamper, bootcampers, bootcamp fees, springboard course, flatiron school, hack reactor, galvanize,
  data science immersive, dsi, spiced academy, makers academy, northcoders, turing school, isa bootcamp, income share,
  deferred tuition, money back guarantee, guaranteed job, guaranteed jobs, guaranteed placement, guarantees a job,
  guarantee a job, guarantees you a job
selftaught: self taught, selftaught, self study, autodidact, by myself, on my own, taught myself/themselves, teaching
  myself, teach yourself, self learner/learners/learning/learnt/learned, learning/learn/study/studying alone,
  learning/learn ml/ai alone, studying/learning/learn on my own, learning/learn by myself, learn by yourself, tutorial
  hell, youtube only, only/just youtube, youtube videos, from youtube, without a teacher, no teacher,
  learning/studying/study at home, learn from home, studying ml at home, mooc/moocs, only moocs, self directed/paced,
  learn independently, prove it to employers, prove my skills, prove i can do it, how do i prove it, freeze when i,
  open an empty, empty notebook, blank notebook, blank page, blank editor, theory but, understand the theory, know the
  theory, can t start, can t build anything, cannot build anything, can t code without, copy tutorials, follow
  tutorials, watch tutorials, all by yourself, all on my own, all on your own, by oneself, self educated, self
  schooled, self instructed, self education, self teaching, self tuition, self guided, independent study, independent
  learning, independent learner, home study, study from home, studying from home, study by myself, studying by myself,
  study by yourself, studying solo, learning solo, learn solo, learn it alone, learn it myself, learning it myself,
  learned it myself, learnt it myself, learned on my own, learnt on my own, learned by myself, learnt by myself,
  learned everything online, learnt everything online, learned from youtube, learnt from youtube, learn from youtube,
  learning from youtube, learning off youtube, youtube university, university of youtube, google and youtube, books
  and youtube, from books, from the internet, off the internet, from online courses, online courses only, only online
  courses, just online courses, without formal training, no formal education but, without lessons, without a course,
  without courses, without instruction, without a tutor, without an instructor, diy learning, diy route, diy path, diy
  curriculum, do it myself, go it alone, going it alone, going alone, accountability partner, stay motivated while,
  stay motivated learning, stay motivated studying, keep motivated while, discipline to study, motivation to study,
  motivation to learn, keep giving up on, keep quitting courses, never finish courses, never finish a course, don t
  finish courses, unfinished courses, half finished courses, course hopping, jump from course to, jumping between
  courses, tutorial after tutorial, course after course, endless tutorials, stuck in tutorials, stuck in tutorial,
  escape tutorial, out of tutorial, tutorial loop, tutorial trap, tutorial purgatory, tutorial addiction, watching
  videos but, watch videos but, understand videos but, follow along but, can follow but, apply what i learned, apply
  what i learnt, apply what i learn, put it into practice, put into practice, put theory into practice, theory into
  practice, from theory to practice, staring at a blank, blank screen, empty screen, blank file, where do i even, no
  clue how to start, no idea how to start, no idea where to start, dont know where to start
visa: visa, visas, h1b, h 1b, sponsorship, sponsor, sponsors, immigration, work permit, blue card, relocate,
  relocation, relocating, moving abroad, move abroad, abroad, skilled occupation list, green card, emigrate, skilled
  worker, skilled worker visa, points based, right to work, citizen, citizens, citizenship, security clearance,
  clearance, visa/need/require/requires sponsorship, sponsor me/my, will sponsor, who sponsors, sponsoring, sponsors
  visas, visa holder, work/student/graduate/dependent/spouse/tn/e3 visa, work
  visas/overseas/permits/authorization/authorisation/abroad, global talent, tier 2, h1 b, h1 b lottery, h1b
  lottery/transfer, stem/on opt, f1/international student, international students, foreign
  student/students/worker/workers/degree, foreigner, foreigners, hire foreigners, overseas, job/jobs/move/moving
  overseas, expat, expats, permanent residence/residency, express entry, lmia, ilr, eu citizen, non eu, passport,
  without a passport, leave/leaving my country, leave the country, out of my country, get out of india, emigrating,
  emigration, immigrate, immigrating, immigrant, immigrants, refugee, asylum, authorized/authorised to work,
  chancenkarte, opportunity card, eu blue card, job seeker visa, recognition of degree, degree recognised/recognized,
  degree from india, indian degree, move to another country, move/moving countries, relocation package, relocate for,
  go/going/working/jobs/job abroad, opt running out, f1 visa/students, in a different country, to a different country,
  in another country, to another country, in other countries, to other countries, other side of the world, outside my
  country, outside the eu, outside the us, outside the uk, outside europe, from outside the eu, from outside the us,
  from outside the uk, apply from abroad, apply from overseas, applying from abroad, applying from overseas, as a
  foreigner, move there, moving there, get a visa, need a visa, papers to work, work papers, residence permit,
  residence permits, without papers, as an immigrant, as a non citizen, non citizen, non citizens, visa status, visa
  problems, visa issues, visa issue, visa category, visa route, visa routes, visa fees, visa refused, visa expired,
  visa ending, visa ends, on a visa, with a visa, without a visa, without visa, no visa, need visa, needs visa, need a
  sponsor, needs a sponsor, need sponsoring, needs sponsorship, needing sponsorship, offer sponsorship, offers
  sponsorship, offering sponsorship, provide sponsorship, provides sponsorship, provide visas, provide a visa, find a
  sponsor, finding a sponsor, get sponsored, getting sponsored, be sponsored, sponsored, sponsor visas, sponsor a
  visa, sponsor foreigners, sponsor workers, work rights, working rights, right to live, leave to remain, settled
  status, pre settled, permanent resident, permanent residents, pr holder, green card holder, green cards,
  naturalised, naturalized, nationality, nationals, foreign national, foreign nationals, foreign worker visa, foreign
  talent, foreign applicants, foreign applicant, foreign candidates, foreign candidate, international candidates,
  international candidate, international applicants, international applicant, international hires, international hire,
  hire from abroad, hires from abroad, hiring from abroad, hire internationally, recruit from abroad, recruited from
  abroad, hire from overseas, foreign qualifications, foreign qualification, foreign diploma, foreign credentials,
  foreign experience, overseas qualifications, degree from abroad, degree from overseas, degree equivalence, degree
  equivalency, credential evaluation, wes evaluation, anabin, degree recognition, recognition of my degree,
  qualification recognised, move continents, move across the world, move my family, uproot, uproot my family, leave
  home country, escape my country, flee, flee my country, out of my home, out of russia, out of turkey, out of brazil,
  out of iran, out of nigeria, out of pakistan, get out of russia, get out of turkey, get out of brazil, get out of
  iran, get out of nigeria, get out of pakistan, brain drain, start a life in, life abroad, live and work in, living
  and working in, work and live in, resettle, settling abroad, settle abroad, working holiday, working holiday visa, o
  1, o1 visa, o1, l1 visa, l 1 visa, h4, h4 ead, perm process, i 140, eb2, eb 2, eb 2 niw, niw, eb1, eb 1, prevailing
  wage, cap exempt, lottery odds, lost the lottery, lottery for, skilled migrant, skilled migration, skilled
  immigration, points system, points test, 189 visa, 482 visa, 186 visa, critical skills permit, job seekers visa,
  jobseeker visa, post study work, graduate route, psw visa, health and care visa, cos sponsorship, certificate of
  sponsorship, sponsor licence, sponsor license, licensed sponsor, licensed sponsors, blue card threshold, salary
  threshold, language requirement, language requirements, speak german, speak french, speak dutch, speak the language,
  speak the local, speaking german, speaking french, without german, without speaking german, without french, without
  dutch, without speaking the, knowing german, learn german to, local language, german needed, german required, dutch
  needed, dutch required, french needed, french required, english only jobs, english speaking jobs, english speaking
  job, only english, only speak english, no german, language barrier, my accent, bad english, broken english, weak
  english, poor english, english isn t my, english is not my, non native speaker, non native english, not a native
first job: first job, entry level, first ml job, no experience, new grad, new grads, without experience, fresh
  graduate, first data job, get hired, getting hired, starting out, job search, applications, apply, applying, zero
  experience, never had a job, entry level jobs, junior jobs, junior posts, junior market, junior positions, fresh out
  of, recent graduate, hired without, first role, get a job, get a data job, land a job, land a data job, find a job,
  get an ai job, get an ml job, hard to get, hard to find, job hunt, job hunting, get my first, break in, landing a
  job, finding a job, getting a job, find work, junior job/role/roles/position/openings, graduate
  job/jobs/role/roles/in/market, grad job/role/roles, grad/entry/beginner/fresher/freshers jobs, entry level
  role/roles/position/positions/market/gone/dead, jobs for beginners/freshers, job for a fresher, fresher job, for
  freshers, new graduate/graduates, newly/just/recently graduated, about to graduate, graduating, graduating in/soon,
  graduating this year, after/upon graduation, after graduating, straight out of, out of
  college/uni/university/school, fresh grad/grads, get in as a, still possible to get in, starting my career, career
  starter, first real/proper/tech/developer/analyst job, first position, get started in, without work/any/industry
  experience, with no experience, no work/prior/relevant/professional/tech experience, 0 years experience, 0
  experience/yoe, no yoe, never worked in, never worked in tech, hired as a junior, hired as junior, first job in,
  land/landing/find/getting my first, getting a first job, find an entry level, find a junior, any junior openings,
  find entry level, job market for juniors/beginners/graduates, graduate job market, beginners chance, as a beginner,
  in the application, job application, job applications, an application, my application, application form, application
  stage, send applications, sending applications, no development experience, no programming experience, no coding
  experience, no dev experience, no software experience, no data experience, no ml experience, no tech background, no
  technical background, no relevant background, get my start, getting my start, land something, landing something,
  land anything, first break, big break, get a start, get a look in, get noticed, entry point into the field, first
  rung, get going in
side doors: stepping stone, easiest, easiest to get, easiest to break, easiest role, side door, foot in the door,
  gateway, leads in, when nobody hires, easy to get into, easiest way in, nobody hires beginners, back door, backdoor,
  back door into/to, through the back door, lowest barrier, low/lowest barrier to entry, barrier/barriers to entry,
  easiest/starter/starting/bridge/stopgap/transitional/springboard/adjacent/support job, easiest jobs/route/path,
  easiest data/ai/tech job, easiest way into, easy/best way in, easiest to enter, easiest role to get, least/less
  competitive, entry point/points, way in without, starter jobs, starter/bridge/feeder/adjacent role, feeder/adjacent
  roles, stop gap job, stepping stones, stepping stone role, tech/it support job, other job first, start somewhere
  else, start elsewhere first, start in support, start as data entry, work my way up, work up from, move/transfer
  internally, internal transfer/move, move sideways inside, pivot/switch inside my company, get into data from within,
  via/through another job, isn t entry level, isnt entry level, not entry level, not an entry level, aren t entry
  level, no such thing as junior, not a junior role, not a junior job, not a beginner role, not a beginner job, not
  for beginners, not for juniors, not a first job, never a first job, not junior friendly, isn t junior friendly
experience paradox: want three years, requires 3 years, require 3 years, years of experience required, years required,
  apply without meeting, don t meet, dont meet, do not meet, all want, 3 years experience, underqualified, catch 22,
  chicken and egg, catch22, experience to get experience, need experience to get, need experience for experience, no
  job no experience, no experience no job, get experience if nobody, get experience without a job, get/gain experience
  without, experience without a job, nobody gives me a chance/job, give me a chance, take a chance on, take a chance
  on me, half/meet/meeting the requirements, half the boxes, tick half, tick half the boxes, n/most/all of the
  requirements, meet n of the, meet all the requirements, meet every requirement, meeting requirements, don t
  tick/match all, don t have all the, not fully qualified, not qualified for/enough, under qualified, less experience
  than, not enough experience, lack of experience, lacking experience, too little experience, too
  junior/inexperienced, not experienced enough, wants/want/requiring/requires/require/need/needs/minimum/junior n
  years, wants/want n years experience, asks/ask/asking for n years, n years required/minimum, n plus years, n years
  for entry/junior, and they want n, they want n, entry level n years, apply anyway/without, still apply, should i
  even apply, should i apply, should i apply anyway, apply even if, apply if i don t, bother/worth applying, even
  bother applying, enough to apply, apply above my level, apply to senior, gives me a job, experience i don t have,
  asks/ask for experience, want/wants/require/requires/demand experience, experience for a junior, experience for
  entry level, years wanted, years needed for, wanted for an entry, should/do i bother, do i even bother, start
  applying, starting to apply, begin applying, apply before i finish, apply before finishing, apply before i m done,
  apply before i am ready, apply before i m ready, apply already, apply right away, apply now or, apply too early,
  applying too early, wait before applying, wait to apply, wait with applying, ready to apply, ready to start
  applying, good enough to apply, commercial experience, paid experience, professional experience, production
  experience, real experience, real world experience, proper experience, actual experience, hands on experience, want
  commercial, wants commercial, ask for commercial, asks for commercial, n years commercial, experience required,
  experience wanted, experience they want, experience they ask, they all want experience, everyone wants experience,
  all ask for experience, experience for everything, short of the requirements, fall short of, missing half the,
  missing some of the, missing one requirement, lack half the, lack some of, don t fulfil, don t fulfill, don t have
  every, don t have half, not have all the, miss one of the, only have some of, apply all the same, apply nonetheless,
  apply regardless, apply with less, apply despite, applying despite, have a go anyway, give it a go anyway, try
  anyway, send it anyway, chance my arm, only tick, ticks half, tick some of, know half of, only half of, half of what
  they, some of what they, a fraction of what, far from what they, far from what i, minimum experience, lack the
  experience, lack experience, lack the minimum, lacks experience, lacking the experience, too few years, not enough
  years, years too few, years short, count as experience, counts as experience, counted as experience, considered
  experience, considered as experience, treated as experience, pass as experience, pass for experience, passes for
  experience, qualify as experience, qualifies as experience, regarded as experience, seen as experience, accepted as
  experience, count towards experience, counts towards experience, count toward experience, equal to experience,
  equivalent experience, equivalent to experience, in place of experience, instead of experience, substitute for
  experience, replace experience, make up for experience, make up for lack
network: networking, referral, referrals, contacts, connections, cold message, cold email, reach out, reach hiring
  managers, my network, a network, network needed, know anyone in, don t know anyone, know nobody/someone/somebody,
  know no one, who you know, not what you know, it who you know, nepotism, knowing/dm/messaging people, know the right
  people, no/without contacts, no/without/need/have/linkedin connections, without/build/building a network, inside
  connection, get/getting a referral, ask/asking for a referral, ask for referrals, referred by, employee/internal
  referral, employee referrals, referral from/worth, cold messaging/messages/emails/emailing/outreach/contact,
  dm/message/contact hiring managers, dm/message/messaging recruiters, dm/message someone, message someone/people on
  linkedin, message the recruiter, message/contact the hiring manager, write to a hiring, contact a recruiter, connect
  with recruiters, connect with hiring managers, connect on linkedin, linkedin message/messages, coffee chat/chats,
  informational interview/interviews, meetup, meetups, meet ups, career/job fair/fairs, alumni, alumni network,
  networking events/event, networking as an introvert, bad at networking, hate networking, build/grow my network,
  network from scratch, hidden job market, hidden jobs, reaching out, follow up with recruiter, talk to recruiters, no
  friends in, friends in the industry, approach people/companies/someone, how do i approach, strangers on linkedin,
  know people inside, write to someone, write to somebody, someone at a company, somebody at a company, someone
  inside, somebody inside
overqualified: overqualified, take a pay cut, pay cut, lower job, take less, accept a lower, step down, downlevel,
  down level, lower salary, demotion, lower paying, too/over experienced/qualified, too senior for, too much
  experience, overexperienced, going/go/step/move backwards, step back in, taking/take a step back, backwards/drop/cut
  in pay/salary, less pay to get/switch, less money to switch, earning less to, lower pay to, salary/pay drop, salary
  cut, take a salary cut, taking a pay cut, pay cut to, lower title/role/position, lower level job/role, junior
  role/job/position after, go/going back to junior, back/senior/apply to junior, become junior again, junior again, be
  a junior again, start/starting at the bottom, bottom of the ladder, start from the bottom, start again/over at,
  starting over at, start over as junior, senior going junior, down a level, going down a level, down levelled,
  downlevelled, downleveled, take a demotion, accept/take/taking a junior, accept junior, apply for junior roles,
  applying/phd for junior, phd applying for junior, below my level/skill, start again/over as a, start again/over as a
  junior, begin again as a, be junior again, turned down for being overqualified
the search: how many applications, job search duration, how long to find, finding a post, find a job take, search
  take, how long does a job search, months to find, jobs should i apply, how many jobs to apply, how many jobs did,
  how many jobs should i, how many applications to, applications does it take, applications a/per day,
  applications/apply per week, applications a week, apply per day, apply to a day, job hunt/hunting/search take, job
  hunt/search taking, hunt taking forever, search taking, how long to get hired/a, how long to land, how long
  until/before a job, how long until/before i get, long/take/takes to find a, long/time to find work, time/take to get
  hired, time to find a job, average time to get/find, average job search, length of job search, take you to find,
  take to get a, months unemployed/searching, months of unemployment/searching/applying, months without a job, months
  with no job, looking/searching/applying/unemployed for n months, unemployed n months, n months unemployed/looking, n
  months of applying/searching, job search stats, applications to offer, application to interview ratio,
  callback/interview rate, when do companies hire, hiring season, best month/time to apply, how many cvs/resumes, cvs
  do i have to, n months of looking, months of looking, looking for months, searching for months, took n years to,
  took me n years, took n months to, took me n months, took years to, taken n months, taken me n months, taking n
  months, took forever, takes forever, taking forever, months of fruitless
internship: internship, internships, intern, interns, working student, internships for,
  summer/winter/unpaid/paid/no/without/research/virtual/trainee internship, summer/unpaid/no/without internships,
  interning, interned, intern at, internship offer/or/at/vs/after/while, return offer,
  placement/sandwich/sophomore/penultimate year, year in industry, industrial placement, co op/ops, coop, coops,
  werkstudent, sophomore, freshman, without an internship, off cycle internship, spring week, research intern,
  externship, third/second/first/final year student, work experience placement
"""
