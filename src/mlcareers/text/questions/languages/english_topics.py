"""Topics of the guides on degrees and getting in, as English says them. __init__.py tells how it is read."""

TOPICS = """
soft skills: soft skills, soft skill, people skills, interpersonal skills, softer skills, human skills, social skills,
  communication skill, communication skills, presentation skills, personal skills, personal qualities, people side,
  interpersonal, transversal skills, non technical skills, nontechnical skills, emotional intelligence, eq, teamwork,
  team work, team player, storytelling, story telling, listening skills, persuasion, persuasive skills, influencing
  skills, negotiation skills, leadership skills, critical thinking, problem solving skills, curiosity, adaptability,
  empathy, self confidence at work, public speaking, speaking skills, writing skills, written communication, verbal
  communication, get along with, getting along with
masters: master, masters, master degree, msc, postgraduate, an ms, ms in/degree/or/vs, or/vs ms, mtech, m tech,
  omscs, omsa, mcs, mba in analytics, grad/graduate school, conversion masters/course, masters/master s
  programme/program/programmes/programs, postgrad, postgraduate degree, pg diploma, second degree/bachelor, another
  degree, go/going back to school, back to university/uni, return to university, meng, mres, mphil, taught masters,
  online masters/master, online masters degree, student loan/debt, masters degree, a masters, masters/master in,
  masters/master s or/vs, or/vs masters, advanced degree, master degrees, masters degrees, postgraduate degrees,
  master s degrees, master s course, master studies, masters studies, ma degree, grad degree, graduate program or,
  graduate studies, graduate study, graduate level, master s level, postgraduate studies, pgdip, pg cert, pgcert,
  pgdm, second masters, second master, another masters, another master, another master s, second bachelors, extra
  degree, further degree, further degrees, further study, further studies, further education, continue studying,
  continue my studies, continuing my studies, keep studying, study further, studying further, study more, go back to
  study, go back to studying, going back to study, back to studying, go back to uni, going back to uni, go back to
  college, going back to college, go back to university, going back to university, return to school, returning to
  school, return to uni, return to college, back at school, back at uni, back at university, back in school, back to
  college, return to education, return to studies, executive masters, part time masters, part time master, part time
  master s, full time masters, full time master, full time master s, one year masters, one year master, two year
  masters, two year master, masters abroad, master abroad, master s abroad, masters in europe, online msc, remote
  masters, distance masters, cheap masters, expensive masters, pricey masters, masters or work, masters or job,
  masters or experience, master or work, master or job, master or experience, work or masters, job or masters,
  experience or masters, work before masters, work first or, ut austin online, eth masters, take out a loan, thesis
  or coursework, msba, mscs, msds, msai, msda, msis, pg program, pg programs, pg programme, pg course, pg courses,
  pg degree, pg in ai, pg in data, pg in ml, postgraduate program, postgraduate programme, post graduate program,
  post graduate programme, post graduate course, post graduate diploma, postgraduate diploma, postgraduate course,
  pgd, pgp in, pgpm, executive program in, executive programme in, executive pg, ms in data science, ms data
  science, ms computer science, ms cs, ms statistics, ms analytics, ms in analytics, ms in business analytics, ms
  ds, m s in, m sc, mca, mba data, master of science, master of engineering, master of arts, masters of science,
  mids, ms enough, only an ms, just an ms, need an ms, ms required, ms needed, ms necessary, mba or, mba program,
  mba programme, mba degree, mba analytics, mba or ms, mba or msc, mba or a masters, mba vs, mba in data, mba in ai,
  mba for data, ms or mba, masters or mba
perhaps masters: emba, executive mba, mba, mbas, an mba, mba in, mba with, mba after, mba graduate, online mba, part
  time mba, mim
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
  citations count, h index, stem phd, stem phds, phd in stem, stem doctorate
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
  guarantee a job, guarantees you a job, placement claims, placement claim, placement rate claims, placement figures,
  placement numbers, placement statistics, placement stats, placement record, placement records, placement reports,
  placement percentage, placement percentages, placement promise, placement promises, placement guarantees, job
  placement rate, job placement rates, job placement, job placements, job placement numbers, job placement claims,
  employment rate claims, outcomes report, outcome reports, outcomes reports, graduate outcomes, cirr report, 90
  percent placement, 95 percent placement, 100 percent placement, percent placed, percent hired, get hired within six
  months, hired within six months, academy promises, promises a job, promise a job, promised a job, promises jobs,
  promises me a job, job promise, job promises, guarantees placement, guarantee placement, success stories of, student
  success stories, alumni testimonials, testimonials real, fake reviews of, bootcamp reviews, course report, switchup,
  simplilearn, great learning, scaler academy, almabetter, masai school, newton school, academy wants, academy
  promises interviews, academy charges, academy costs, academy asks, academy offers, academy offers a, academy sells,
  academy guarantees, academy advertises, academy claims, academy says, an academy, the academy, private academy,
  online academy, ai academy, tech academy, training provider, training provider promises, training institute,
  coaching institute, coaching institutes, coaching centre, coaching center, coaching classes, promises interviews,
  promise interviews, guarantees interviews, guaranteed interviews, guarantee interviews, interview guarantee,
  guaranteed interview, pay the academy, pay the course after, refund if no job, refund if i don t, no job money back
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
  clue how to start, no idea how to start, no idea where to start, dont know where to start, self paced or, cohort or
  self paced, self paced or cohort, live or self paced, self paced or live, live cohort, live cohorts, cohort course,
  cohort courses, cohort based, cohort based courses, cohort program, cohort programs, live classes or, live lessons
  or, live course or, recorded courses, recorded lectures, recorded or live, live or recorded, on demand courses, at
  my own pace, at your own pace, own pace, my own pace, quit courses, quitting courses, drop courses, dropping
  courses, drop out of courses, dropping out of courses, abandon courses, abandoning courses, give up on courses,
  giving up on courses, start courses and, start courses but, never finish them, never finish anything, never finish
  what i, can t finish a course, cannot finish a course, can t finish courses, finish a course, finish courses, stop
  halfway, stopping halfway, quit halfway, give up halfway, drop off halfway, lose interest halfway, need structure
  to, need a structure to, need deadlines to, need someone to push, need external pressure, structured course or,
  structured or self, structured program or, unstructured learning, with a schedule or, teacher led, tutor led, mentor
  led, instructor led or, led by an instructor, with an instructor, with a teacher, with a live teacher, at your own
  speed, at my own speed, own speed, in my own time or, lose steam, losing steam, always lose steam, lose momentum,
  losing momentum, lose interest after, lose motivation after, lose motivation halfway, fizzle out, fizzle out after,
  peter out, peter out after, give up after two, give up after three, give up after a few, never get through, always
  stop after, always quit after, always give up, keep dropping out, start and never finish, start but never finish,
  started and never finished, started but never finished, never completed a course, never complete courses, completed
  none of, finished none of, quit tutorials, quitting tutorials, stop watching tutorials, stop doing tutorials, leave
  tutorials behind, done with tutorials, enough tutorials, enough courses, too many tutorials, another course or, one
  more course or, yet another course
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
  chancenkarte, opportunity card, eu blue card, job seeker visa, recognition of degree, degree
  recognised/recognized, degree from india, indian degree, move to another country, move/moving countries,
  relocation package, relocate for, go/going/working/jobs/job abroad, opt running out, f1 visa/students, in a
  different country, to a different country, in another country, to another country, in other countries, to other
  countries, other side of the world, outside my country, outside the eu, outside the us, outside the uk, outside
  europe, from outside the eu, from outside the us, from outside the uk, apply from abroad, apply from overseas,
  applying from abroad, applying from overseas, as a foreigner, move there, moving there, get a visa, need a visa,
  papers to work, work papers, residence permit, residence permits, without papers, as an immigrant, as a non
  citizen, non citizen, non citizens, visa status, visa problems, visa issues, visa issue, visa category, visa
  route, visa routes, visa fees, visa refused, visa expired, visa ending, visa ends, on a visa, with a visa, without
  a visa, without visa, no visa, need visa, needs visa, need a sponsor, needs a sponsor, need sponsoring, needs
  sponsorship, needing sponsorship, offer sponsorship, offers sponsorship, offering sponsorship, provide
  sponsorship, provides sponsorship, provide visas, provide a visa, find a sponsor, finding a sponsor, get
  sponsored, getting sponsored, be sponsored, sponsored, sponsor visas, sponsor a visa, sponsor foreigners, sponsor
  workers, work rights, working rights, right to live, leave to remain, settled status, pre settled, permanent
  resident, permanent residents, pr holder, green card holder, green cards, naturalised, naturalized, nationality,
  nationals, foreign national, foreign nationals, foreign worker visa, foreign talent, foreign applicants, foreign
  applicant, foreign candidates, foreign candidate, international candidates, international candidate, international
  applicants, international applicant, international hires, international hire, hire from abroad, hires from abroad,
  hiring from abroad, hire internationally, recruit from abroad, recruited from abroad, hire from overseas, foreign
  qualifications, foreign qualification, foreign diploma, foreign credentials, foreign experience, overseas
  qualifications, degree from abroad, degree from overseas, degree equivalence, degree equivalency, credential
  evaluation, wes evaluation, anabin, degree recognition, recognition of my degree, qualification recognised, move
  continents, move across the world, move my family, uproot, uproot my family, leave home country, escape my
  country, flee, flee my country, out of my home, out of russia, out of turkey, out of brazil, out of iran, out of
  nigeria, out of pakistan, get out of russia, get out of turkey, get out of brazil, get out of iran, get out of
  nigeria, get out of pakistan, brain drain, start a life in, life abroad, live and work in, living and working in,
  work and live in, resettle, settling abroad, settle abroad, working holiday, working holiday visa, o 1, o1 visa,
  o1, l1 visa, l 1 visa, h4, h4 ead, perm process, i 140, eb2, eb 2, eb 2 niw, niw, eb1, eb 1, prevailing wage, cap
  exempt, lottery odds, lost the lottery, lottery for, skilled migrant, skilled migration, skilled immigration,
  points system, points test, 189 visa, 482 visa, 186 visa, critical skills permit, job seekers visa, jobseeker
  visa, post study work, graduate route, psw visa, health and care visa, cos sponsorship, certificate of
  sponsorship, sponsor licence, sponsor license, licensed sponsor, licensed sponsors, blue card threshold, salary
  threshold
working language: my english, english good enough, good enough english, english level, level of english, good
  english, fluent english, fluent in english, english fluency, fluency in english, speak english, speaking english,
  speak good english, english speaker, english skills, english proficiency, english requirement, english test,
  ielts, toefl, b2 english, c1 english, poor english, bad english, weak english, broken english, my english is,
  better english, improve my english, perfect english, business english, english isn t, english is not, non native
  speaker, non native speakers, non native english, native speaker, native speakers, native english, not a native,
  my accent, strong accent, foreign accent, thick accent, have an accent, with an accent, heavy accent, my
  pronunciation, language barrier, language requirement, language requirements, language level, language test,
  second language, mother tongue, local language, the local language, without the language, in a foreign language,
  interview in english, interviews in english, work in english, working in english, only speak english, only
  english, speak german, without german, speaking german, german speaking, know german, need german, german level,
  b1 german, b2 german, c1 german, fluent german, german good enough, german required, no german, speak french,
  without french, fluent french, french required, speak dutch, without dutch, dutch required, speak spanish, speak
  japanese, without japanese, speak mandarin, speak swedish, speak polish, need english, is english required,
  english required, english mandatory, good in english, stutter in english, understand the interviewer, speaking
  french, without speaking german, knowing german, german needed, dutch needed, french needed, english only jobs,
  english speaking jobs, english speaking job, english isn t my, english is not my, learn german to work, learn
  german to live, speak the local language, without speaking the language
"""
