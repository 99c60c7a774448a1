"""Topics of the guides for those who teach, advise or rise, as English says them. __init__.py tells how it is read."""

TEACHING = """
teaching: teach, teaching, students, pupils, lecturer, my class, lesson plan, lesson plans, classroom, pupil, school
  children, schoolchildren, schoolkids, undergrads, my students, our students, teach kids, teach children, teach
  beginners, tutor, my course, our course, my bootcamp, our bootcamp, lectures, professors, high school maths, high
  school math, teach high school, high school students, high school class, as a teacher, teach it to, teaching ml,
  teaching ai, teaching data science, teaching machine learning, teaching python, cohort, my module, ml module, ai
  module, undergraduate module, undergraduate ml module, my lecture, my seminar, seminar, start a course with, start
  my course with, start the course with, begin a course with, begin my course with, open a course with, start my class
  with, begin my class with, start a class with, training for my team, training for our team, training for a team,
  training for my staff, training for our staff, training for staff, training for employees, training for our
  employees, training for colleagues, training for my colleagues, training for the team, training for non technical,
  training for managers, training for executives, training for the company, training for our company, training my
  team, training our team, training our staff, training our employees, train my team, train our team, train my staff,
  train our staff, train our employees, train the whole company, train coworkers, train non technical, ai training
  for, ai workshop for, ai course for my, ai course for our, ai training programme, ai training program, ai training
  session, ai training sessions, internal ai training, in house ai training, in house training, staff training,
  employee training, team training, team workshop, team upskilling, upskill my team, upskill our team, upskill the
  team, upskill our staff, upskill employees, upskill our employees, upskilling my team, upskilling our team,
  upskilling employees, upskilling programme, upskilling program, workshop for my team, workshop for our team,
  workshop for staff, workshop for employees, workshop for colleagues, workshops for my team, workshops for employees,
  teach my team, teach our team, teach our staff, get my team up to, get my team to learn, ai literacy, data literacy,
  data literacy program, lunch and learn, lunch and learns, ai upskilling, ai enablement, roll out ai training,
  rolling out ai training, prompting workshop, prompt workshop, copilot training, chatgpt training, ai training for my
  team, ai training for our team, ai training for my company, ai training for our company, ai training for my staff,
  into my lessons, in my lessons, into my teaching, in my teaching, into lessons, for my lessons, into my classroom,
  into the classroom, in my classroom, into my class, into my course, into my courses, to my class, to my classes,
  with my class, with my classes, with my pupils, with my students, to my pupils, to my students, for my pupils, for
  my students, for my class, my geography lessons, my history lessons, my maths lessons, my math lessons, my physics
  lessons, my biology lessons, my english lessons, school lessons, lessons at school, vocational school, vocational
  schools, vocational college, grammar school, comprehensive school, n year olds, 12 year olds, 10 year olds, 13 year
  olds, 11 year olds, teenagers at, teach teenagers, after school club, coding club, evening class for, adult
  education, adult learners, library course, summer camp, workshop for kids, workshop for teens, workshop for
  teenagers, workshop for teachers, workshop for seniors
become a teacher: become an instructor, become a trainer, teach ai for a living, corporate trainer, become a lecturer,
  become a tutor, become a trainer in, become an ai trainer, become an ml instructor, become an instructor in,
  teaching as a career, teach for a living, teaching for a living, earn by teaching, earn money teaching, make money
  teaching, paid to teach, sell a course, sell courses, selling courses, sell online courses, create a course, udemy
  instructor, bootcamp instructor, course instructor, get into teaching, move into teaching, switch to teaching, go
  into teaching, move to teaching, teach at a bootcamp, teach at a university, teach at university, teach at a
  college, adjunct, train employees, train staff, corporate training, teaching job, teaching jobs, instructor,
  instructors, trainer job, trainer jobs, teach data science as, give workshops, run workshops, teach on the side,
  teach instead of, teach ml for, teach ai at, teach data science at, teach machine learning at, make a course, my own
  course, own course, guest lecturer, part time lecturer, bootcamp mentor, mentor at a bootcamp, course creator,
  training company, give trainings, give training, teaching python to, teaching ml to, teaching ai to, teaching data
  to, teach grown ups, teaching grown ups, teach adults, teaching adults, teach companies, teaching companies, teach
  evening, teaching evening, living teaching, a living teaching, living from teaching, living off teaching, earn with
  teaching, earn with courses, living from courses, living off courses, live from courses, live off courses, course
  business, coach data, coaching data, coach people in, mentor for money, mentoring for money, give lessons, giving
  lessons, private lessons, train colleagues, train my colleagues, training colleagues, into teaching, into lecturing,
  into instructing, teach full time, teach professionally, teach as a job, teach for money, earn a living teaching
assess students: grading, exam in, homework, assess students, examine when, plagiarism, do i grade, to grade students,
  grade students, grade homework, grade projects, grade notebooks, grade assignments, grade their, grade a project,
  mark homework, mark essays, mark assignments, marking scheme, students cheat, students cheating, students use
  chatgpt, students using chatgpt, students use ai, students using ai, students submit, students hand in, students
  copy, students let, coursework, assignments, exam questions for, oral exam, oral exams, viva, in class exam, written
  exam, open book exam, chatgpt homework, ai written homework, ai generated homework, homework by ai, chatgpt does the
  homework, detect chatgpt, detect ai use, ai detector, ai detectors, turnitin, plagiarised, plagiarized, academic
  honesty, academic integrity, cheat proof, do their homework, does their homework, does the homework, writes their
  homework, final exam, midterm, quizzes, set an exam, set exams, fair exam, test my students, test students, grading
  rubric, submissions, hand in chatgpt, hand in ai, hand in code, handed in chatgpt, handed in ai, hand in notebooks,
  kids cheating, pupils cheat, pupils cheating, cheating with chatgpt, cheat with ai, cheat with chatgpt, chatgpt
  essays, chatgpt solutions, chatgpt answers, same chatgpt answer, homework with chatgpt, homework with ai, coursework
  with ai, everyone hands in, ban chatgpt, ban ai, allow chatgpt in, allow ai in, how to grade, to grade, grade that,
  grade this, grade it, grade them, grade fairly, submit chatgpt, submits chatgpt, submitted chatgpt, submit ai,
  submits ai, submitting ai, submitting chatgpt, submitted by chatgpt, turns in chatgpt, turn in chatgpt, turned in
  chatgpt, turn in ai, turning in ai, turning in chatgpt, hands in chatgpt, copied from chatgpt, copies from chatgpt,
  copying from chatgpt, pasted from chatgpt, paste from chatgpt, written by chatgpt essays, chatgpt assignments,
  chatgpt submissions, chatgpt reports, chatgpt projects, chatgpt homeworks, obviously chatgpt, all chatgpt, let
  chatgpt do, lets chatgpt do, exam when everyone, exams when everyone, test what they, test whether they, check
  whether they understand, know they did it themselves, did it themselves, wrote it themselves, do it themselves,
  their own work, own work or, mark work, mark their work, marking when, marking work, how do i mark, mark that, mark
  this, mark it, mark them, paste everything from, paste from, copy everything from, everything from chatgpt, straight
  from chatgpt, from chatgpt how, hand in what, handed in what, hands in what, nobody writes their own, no one writes
  their own, not their own work, not their own, whose work is it, cheat with, essay by chatgpt, code by chatgpt, code
  from chatgpt, answers from chatgpt
ethics: accountable, accountability, held responsible, take responsibility for, ethical, ethics, moral, conscience,
  harm, military use, unethical, immoral, morally, evil, build weapons, work on weapons, autonomous weapons, ai for
  good, social good, meaningful work, good for society, harmful ai, do good with, help humanity, is it wrong to, wrong
  to work on, face recognition for police, ethical to, clean conscience, sleep at night working, ashamed of what,
  harmful, harmless, harm humanity, do harm, doing harm, causes harm, say no to unethical, refuse to build, refuse to
  work on, against my values, against my conscience, against my principles, world a better place, surveillance tech,
  surveillance technology, surveillance software, mass surveillance, build surveillance, surveillance company,
  surveillance systems, weapons work, arms company, arms industry, gambling industry, ad tech feels, feels wrong to
  build, feel bad about what, feel guilty about what, guilty about my work, guilty about what i build, guilty about
  building, my model harms, my models harm, models that harm, hurts people, hurt people, my work hurts, addictive
  product, addictive products, addictive apps, spying on, spy on people, spies on, refuse a project, refuse to deploy,
  whistleblower, whistleblowing, blow the whistle, speak up about, speak up against, raise concerns about a model,
  raise ethical, raise an ethical, do something good, something good with, something meaningful, make a difference
  with, purpose driven, for good causes, good causes, mission driven, help patients with, help the poor, guilty about
  what, guilty for building, guilty for what i, raise concerns, raise a concern, raise my concerns, raise doubts
  about, raising concerns, raise an alarm, ai is fair, models are fair, model is fair, algorithms are fair, keep ai
  fair, keeps ai fair, make ai fair, makes ai fair, makes sure ai, make sure ai, making sure ai, ensures ai,
  ensure that ai, ai safe and fair, checks that ai, checks that models are fair
applicants: applicants, applicants per job, acceptance rate, how many people apply, how many apply, applicants for
  one, applications per job, applicants per role, applicants per post, hundreds of applicants, thousands of
  applicants, applicants are there, competitors per job, how many compete, how many people compete, how many others,
  competing for one, candidates per job, candidates per post, candidates per role, candidates for one, cvs per job,
  cvs per vacancy, cvs for one, resumes for one, resumes per job, applications per post, applications per vacancy,
  applications per role, applications for one, applications for each, apply for one, apply for each, apply to one,
  apply for the same, apply to the same, over 100 applicants, 100 applicants, n applicants, applicant ratio, odds per
  application
curriculum: curriculum, curricula, syllabus, what to teach, course teach, skills to teach, students learn, skills
  should i teach, course content, bachelor curriculum, teach in a course, teach in a, worth teaching, a curriculum,
  curriculum for, curriculum current, curriculum 2026, machine learning curriculum, learning curriculum, science
  curriculum, course cover, course should cover, course include, modules, what should i teach, what should we teach,
  what do i teach, what do we teach, what to teach in, topics to teach, topics to cover, design a course, designing a
  course, course outline, teaching plan, learning outcomes, outdated syllabus, update my course, update our course,
  update the course, what to include in a, still teach, should we still teach, should i still teach, bootcamp
  curriculum, redesign our, redesign my, programme include, program include, lecture plan, ai syllabus, our syllabus,
  my syllabus, what belongs in a, should students learn, should my students learn, what do students need, textbook for
  a course, out of my course, out of the course, teach in 2026, syllabus out of date, syllabus outdated, course out of
  date, course is outdated, old syllabus, renew our course, modernise our, modernize our, do we teach, we teach, we
  should teach, should i be teaching, should we be teaching, still be teaching, teach new, teach the latest, teach
  current, teach industry, teach tools, teach fundamentals, teach the basics, lesson content, content of a course,
  content of the course, content of our course, programme content, program content, leave out of the course, drop from
  the course, drop from the syllabus, take out of the course, remove from the syllabus, squeeze into the course, fit
  into the course, fit into one semester, in one semester, one semester course, semester long, our students learn,
  students should learn, students need to learn, students need to know, graduates need to know, graduates should know,
  graduates lack, goes into a, what goes into, evening class on, week class on, class on machine learning, class on
  ai, class on data, weeks of teaching, week course, week evening, put in a course, put into a course, put on the
  syllabus, put in the syllabus, put in my course, syllabus for, topics for a course, topics for a class, topics for
  my, what belongs in an, what belongs in the, what belongs in my, what belongs in our, what belongs on the, belongs
  in an intro, belongs in a course, what goes in a, what goes in an, what goes in my, what goes on the, intro class,
  intro course, intro courses, introductory course, introductory class, introductory module, first course in,
  beginners course, should a course cover, should a class cover, should the course cover, should an intro, what should
  i cover, what should we cover, what to cover, cover in class, cover in my, cover in a course, cover in our, material
  for a course, material for my class, materials for my class, syllabi, scheme of work, course structure, structure of
  a course, structure my course, plan a course, planning a course, plan my course, build a course, building a course,
  a course on what, topics should we teach, topics should i teach, topics should a course, our university course, my
  university course, design a university course, ai in class, ai in the classroom, ai in my classroom, ai in my class,
  ai in schools, ai in school lessons, ai in lessons, ai in my lessons, ai in the curriculum, ai at school, ml in
  class, ml in the classroom, machine learning in class, machine learning in the classroom, data science in class,
  data science in the classroom, data science in schools, python in class, coding in class, introduce ai in, introduce
  ai to, introduce ai into, introduce machine learning to, introduce data science to, introducing ai to, introducing
  ai in, introduce my class to, introduce pupils to, introduce students to, introduce my students to, introduce kids
  to, introduce children to, explain ai to kids, explain ai to children, explain ai to pupils, explain machine
  learning to kids, ai for kids, ai for children, ai for pupils, ai for schoolchildren, ai literacy for, teachers
  start with, should teachers start, teachers begin with, teachers introduce, teachers explain, first lesson, first
  lessons, first lesson on, lesson on ai, lessons on ai, lesson about ai, lessons about ai, lesson on machine
  learning, unit on ai, unit on machine learning, project for my class, with or without coding in
leave academia: leaving academia, leave academia, phd to industry, postdoc to industry, academia to industry, out of
  academia, quit academia, academia to machine learning, postdoc leaving, phd to data, after my phd, after phd, after
  a phd, after the phd, after a postdoc, after my postdoc, finishing my phd, finish my phd, finished my phd, finishing
  phd, mastering out, quit my phd, quitting my phd, leave my phd, leaving my phd, drop out of phd, drop out of my phd,
  drop my phd, phd dropout, from academia, from my postdoc, from a postdoc, from postdoc, academic to industry,
  researcher to industry, transition to industry, switch to industry, move to industry, moving to industry, go into
  industry, go to industry, get into industry, join industry, industry after, industry job after, industry jobs after,
  industry jobs for phds, industry options, into industry, leave research, leaving research, no industry experience,
  industry with a phd, phd in industry, scientist in industry, postdoc or industry, industry or postdoc, second
  postdoc, endless postdocs, done with academia, sick/tired of academia, fed up with academia, escape/escaping
  academia, academia is killing me, sell my phd, industry job with my phd, industry after phd, industry after a phd,
  phd finishing/ending/jobless/unemployed, transition from academia, transition out of academia, academic cv, left
  academia, alternative to academia, outside academia, non academic jobs/careers, phd no industry experience, phd job
  search, finishing my thesis, academia is not for me, academia isn t for me, academia is not, doctorate nearly done,
  phd nearly done, phd almost done, thesis nearly done, thesis almost done, doctorate almost done, nearly done with my
  phd, almost done with my phd, nearly finished my phd, nearly finished phd, about to finish my phd, about to defend,
  defending my phd, defend my thesis, defended my thesis, done with my phd, done with the phd, contract as a postdoc,
  postdoc contract, postdoc ends, grant ends, grant is running, no more grants, funding of my phd, phd funding, tired
  of papers, tired of grants, tired of writing papers, tired of writing grants, after the doctorate, after my
  doctorate, after a doctorate, years in academia, years of academia, career in academia behind, straight out of
  academia, straight from academia, fresh out of academia, fresh from academia, out of academia into, coming out of
  academia, coming from academia, directly from academia, right out of academia, first step to industry, step to
  industry, step into industry, jump to industry, switching to industry, transitioning to industry, getting into
  industry, break into industry, going to industry, going into industry, out into industry, over to industry, industry
  after my phd, industry after a postdoc
advise pupils: careers advice, career advice for, careers day, career day, career guidance, careers adviser, careers
  advisor, guidance counsellor, guidance counselor, school counsellor, school counselor, career counselling, career
  counseling, career counsellor, tell students, tell the students, tell my students, tell pupils, tell my pupils, tell
  my class, tell teenagers, tell kids, say to students, say to pupils, say to teenagers, advise students, advise
  pupils, advise my students, advise teenagers, advise young people, school leavers, sixth form, 14 year olds, 15 year
  olds, 16 year olds, 17 year olds, 18 year olds, high schoolers, teenagers, teens, my son wants, my daughter wants,
  my kid wants, my child wants, my teenage, my teenager, my nephew wants, my niece wants, kids who want, students who
  want, pupils who want, students ask, pupils ask, students ask me, should my son, should my daughter, should my kid,
  class asks, my class asks, pupils want, students want to, ask me about ai, asks about ai jobs, asks if ai jobs, year
  9, year 10, year 11, year 12, year 13, daughter fancies, son fancies, my daughter likes, my son likes, my daughter
  loves, my son loves, my kid likes, my kid loves, daughter is into, son is into, my daughter is, my son is, our
  daughter, our son, my girl wants, my boy wants, my niece, my nephew, my grandson, my granddaughter, my younger
  brother, my little brother, my younger sister, my little sister, leaving school, leaves school, school leaver,
  finishing school, finishes school, at the end of school, before a levels, after a levels, after school what, what to
  tell her, what to tell him, what do i tell her, what do i tell him, my sister, my brother, sixth formers, sixth
  former, my youngest, my eldest, my oldest, my middle child, my firstborn, my teen, my stepson, my stepdaughter, my
  godson, my goddaughter, my cousin wants, my lad, my lass, our youngest, our eldest, our teenager, his future job,
  her future job, their future job, his future career, her future career, his career choice, her career choice, steer
  him, steer her, push him towards, push her towards, encourage him to, encourage her to, talk him out of, talk her
  out of, high school courses, high school course, high school subjects, high school subject, high school classes,
  high school electives, high school curriculum for, high school preparation, courses in high school, subjects in high
  school, classes in high school, electives in high school, take in high school, study in high school, learn in high
  school, do in high school, in high school to, start in high school, starting in high school, high schooler, high
  school student, high school kid, middle school, middle schooler, secondary school, secondary school subjects, school
  subjects for, subjects to choose, subjects to pick, subjects to take, a levels, a levels to, a level maths, gcse,
  gcse subjects, ap classes, ap courses, ap statistics, ap computer science, 10th grade, 11th grade, 12th grade, 9th
  grade, after 12, class 11, class 12, intermediate student, my child wants to, my kid wants to, teenager interested,
  teenager who, teenage son, teenage daughter, teens who, kid interested in, child interested in, kids interested in,
  for teens, for teenagers, as a teenager, 14 year old, 15 year old, 16 year old, 17 year old, 13 year old
management: ics, management, manager track, people manager, individual contributor, ic, go into management, become a
  manager, lead a team, manage people, managing people, manager or ic, individual contributor or manager, vs
  engineering manager, or engineering manager, vs manager, or manager, engineer or manager, manager vs, staff or
  manager, lead an, leading an, leading a team, new manager, first time manager, become manager, manager of, team
  lead, become a lead, leadership role, leadership track, management track, manage a team, managing a team, run a
  team, running a team, direct reports, line manager, stop coding, stay technical, remain technical, stay hands on,
  technical track, ic track, ic or, ic or manager, ic vs, back to ic, go back to ic, stop being a manager, don t want
  to manage, dont want to manage, not want to manage, hate managing, offered a lead, offered a manager, offered
  management, offered a management, promoted to manager, promotion to manager, promoted to lead, promoted to team
  lead, leading people, lead people, leader or expert, go into leadership, become a boss, become the boss, technical
  or management, management or technical, expert track, want me to lead, wants me to lead, want me to manage, wants me
  to manage, asked to lead, asked me to lead, asked to manage, asked me to manage, lead the team, rather code, keep
  coding, still code as, code as a manager, managers code, lead or stay, be a manager, being a manager, life as a
  manager, lead people or, offered the head, head of data or, love coding, love writing code, miss coding, give up
  coding, giving up coding, promote our best, promote my best, best engineer to manager, promote an engineer, promote
  an analyst, should i stay technical, stay technical or, technical or lead, lead or stay technical, put in charge of,
  in charge of a team, in charge of people, in charge of the team, let go of coding, let go of the code, let go of
  technical work, letting go of coding, step down as manager, step down as lead, stepping down as manager, stepping
  down from management, take the lead of, take the lead on, take over the lead, become the lead, manage others, manage
  anyone, manage anybody, managing others, managing anyone, don t want to lead, don t want to supervise, don t like
  managing, don t enjoy managing, do not want to lead, no interest in managing, no interest in management, no interest
  in leading, no desire to manage, no desire to lead, no wish to manage, not interested in managing, not interested in
  leading, never want to manage, never want to lead, without managing people, without managing anyone, without
  managing others, without management, without becoming a manager, without people management, without leading people,
  without leading a team, grow without managing, advance without managing, progress without managing, avoid managing
  people, avoid management, avoid people management, instead of managing, other than managing, alternatives to
  management, alternatives to managing, not manager material, not cut out to manage, supervise people, supervising
  people, people managing, managerial track, managerial role, managerial position, managerial path, pushed into
  management, forced into management, pressured into management, don t want people responsibility, don t want reports,
  no direct reports, alternatives to people management, career without managing, senior without managing, stay an
  engineer, staying an engineer, remain an engineer, track without reports, career without reports, role without
  reports, job without reports, engineer without reports, lead without reports, senior without reports, without any
  reports, without having reports, without any direct reports, without direct reports, with no reports, zero direct
  reports, staff engineer track, staff track, principal track, technical ladder, ic ladder, dual ladder, dual career
  ladder, stay clear of managing, steer clear of management
promotion: promotion, promoted, get promoted, promote, stuck at mid, become staff, get to senior, reach senior, become
  senior, get to staff, reach staff, mid to senior, senior to staff, to senior, to staff, promotion to senior, how to
  become staff, passed over, passed over for promotion, not promoted, never promoted, never get promoted, no
  promotion, deserve a promotion, climb the ladder, move up, moving up, stuck at junior, stuck at senior, stuck as a
  junior, stuck as a mid, still a junior, still junior, stuck at the same level, same level for, same title for, from
  mid to, from junior to, junior to mid, junior to senior, mid level to senior, from senior to staff, reach principal,
  become principal, become a senior, become a staff, title bump, promo, promo packet, promo doc, promotion packet,
  promotion case, brag document, brag doc, gets you promoted, make senior, make staff, plateau, plateaued, where do i
  grow, grow in my role, grow in my job, grow from here, advance my career, advance in my career, move to senior,
  ready for senior, considered senior, called senior, dangling a promotion, promised a promotion, promise of
  promotion, promoted next year, promotion denied, denied promotion, denied a promotion, overlooked for, never moves
  up, get the senior title, senior title, become a lead engineer, stuck at l4, stuck at l5, stuck at level, stuck at
  the same, after staff engineer, after senior engineer, after principal engineer, beyond senior engineer, beyond
  staff engineer, beyond senior, beyond staff, after staff, next rung, next grade, moving on up, my boss left and,
  held back by my, kept down, stuck on the same, what comes after staff engineer, what comes after senior engineer,
  what comes after principal engineer, comes after senior, comes after staff, what comes after senior, what comes
  after staff, promised senior, promised me senior, promised a raise, next cycle, next review cycle, promotion cycle,
  review cycle, senior next, best analyst to lead, get me to senior, title without, reach the next level, get to the
  next level, move to the next level, next level up, next level title, next level work, level above my own, do i grow
  as, can i grow as, to grow as, grow professionally, grow in my career, grow my career, grow in the role, grow
  further as, grow within my, stall, stalls, stalled, stalling, stall at, stall between, stall before, stalled at,
  stalled between, plateau at, plateau between, plateaus, get stuck at, get stuck between, getting stuck at, gets
  stuck at, stuck between levels, stuck between, stuck below, stuck under, stuck at mid level, stuck at the mid, stuck
  on mid level, stuck at junior level, stuck at senior level, stuck at ic3, stuck at ic4, stuck at e4, stuck at e5,
  stuck at l3, stuck at l6, hits a ceiling, hitting a ceiling, hit the ceiling, career ceiling, hit a plateau, hit a
  wall at, career stalled, career is stalled, career has stalled, career plateau, career plateaued, career stuck,
  career is stuck, my career is stuck, stagnating at, stagnate at, stagnated at, never make senior, never reach
  senior, never get to senior, never become senior, never make it to senior, make it to senior, make it to staff, make
  it to principal, get past mid, get past senior, get past junior, get beyond senior, get beyond mid, break through to
  senior, break through to staff, jump to staff, jump to senior, terminal level, between l3 and l4, between l4 and l5,
  between l5 and l6, between e4 and e5, between e5 and e6, between ic3 and ic4, between ic4 and ic5, climbed from,
  climbed to, climbed up, climbing from, climb from, rose from, rising from, rise from junior, went from junior to,
  went from jr to, from jr to, from junior to senior, from junior to staff, jr to sr, jr to senior, jr to mid, junior
  to staff, junior to lead, moved up from, worked my way up, working my way up
"""
