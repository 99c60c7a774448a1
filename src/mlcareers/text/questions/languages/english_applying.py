"""Topics of the guides on interviews, as English says them. __init__.py tells how it is read."""

APPLYING = """
titles: job title, job titles, titles, titles mean, job titles mean, titles mean anything, what s in a title, what
  titles mean, title mean anything, why so many titles, so/too many titles, title confusion, titles differ, job names,
  name of the job, names of jobs, names for jobs, name for this job, name of this job, role names, role name, role
  titles, role title, title soup, title salad, title mess, title chaos, titles confuse, titles are confusing, titles
  are meaningless, meaningless titles, titles vary, different titles, many titles, several titles, various titles,
  similar titles, same title different, title differences, title meaning, title at, what is my title, same job
  different names, different names for, many names for, several names for, naming of jobs, named differently, called
  differently, call it something else, calls it something else, every company calls, each company calls, companies
  call it, company calls it, companies name, same title but, same title and, same title yet, same title ai, same title
  data, same title ml, same title completely different, same title totally different, same title other, same titles,
  same name different job, same job title different, same job title but, same role name, same role title, same label
  different, identical title, identical titles, identical job titles, one title many jobs, one title for many, one
  title two jobs, one title means, title means different, titles mean different, title means something different,
  title means something else, mean different things at, means different things at, means something different at, means
  something else at, different things at different, different at every company, different at each company, different
  in every company, differs from company to, differ from company to, differs by company, depends on the company,
  varies by company, vary by company, varies from company to, vary from company to, varies between companies, vary
  between companies, everybody calls themselves, everyone is called, everybody is called, completely different jobs,
  totally different jobs, entirely different jobs, very different jobs, completely different work, totally different
  work, completely different duties, completely different tasks, both say, both say data, both called, both are
  called, both are named, both titled, all called, all are called data, all say data, two firms same, two companies
  same, two ads same, two adverts same, two jobs same title, two jobs same name, two postings same, two very different
  jobs, two completely different, two totally different, one does reports and, one does dashboards and, one means, one
  builds models the
interview: interview, interviews, interviewing, interviewed, interviewer, interviewers, interview questions, onsite,
  screening, phone screen, hiring manager round,
  job/technical/panel/hr/video/zoom/telephone/second/third/final/first/onsite/tech interview,
  job/technical/onsite/tech interviews, hr round/screen, technical/tech screen, technical round, interviewing for/at,
  interview question/feedback, being interviewed, an interview with, one way interview, hirevue, hr chat/call, chat
  with hr, call from hr, what do they ask, video screen, zoom screen, teams screen, recruiter coding screen, recruiter
  onsite screen, initial coding screen, initial onsite screen, coding onsite screen, sql onsite screen, python onsite
  screen, live onsite screen, phone chat, initial chat, first chat, second chat, final chat, intro chat, intro call,
  first call, second call, final call, job interviewer, get interviewed, interview someone for me, interview invite,
  interview invitation, interview panel at, the interviewing, on site interview, on site interviews, superday, super
  day, hiring panel, vetted, recruitment interview, recruiting interview, initial screen, coding round interview,
  phone screening, phone screenings, video screening, zoom call interview, recruiter interview, initial interview,
  intro interview, introductory interview, exploratory interview, exploratory chat, follow up interview, in person
  interview, virtual interview, remote interview, online interview, skype interview, teams interview, face to face
  interview
rounds: rounds, interview rounds, how many rounds, interview stages, interview process, hiring process, recruitment
  process, how many interviews, interview steps, interview/onsite/full loop, final/second/third round, final
  rounds/stage, n rounds, rounds of interviews, too/so many rounds, how many stages, stages of an interview, stages of
  interview, each stage of, stage of the interview, stage interview, interview pipeline/timeline, recruiter
  call/screen, call with a/the recruiter, call with hr, hiring steps/stages/timeline, between interview and offer,
  after the final round, after final round, after the/an interview, hear back after, wait/waiting after interview,
  waiting to hear back, selection/application/recruiting process, group interview, assessment centre/center, vp round,
  fourth round, fifth round, sixth round, seventh round, another round, yet another round, extra round, one more
  round, n more rounds, more rounds, endless rounds, companies take to decide, take to decide, take to answer, take to
  get back, take to reply, take to respond, firms take to decide, employers take to decide, number of interviews,
  number of rounds, number of stages, how many steps, how many calls, steps in the process, stages in the process, the
  process like, process like, process look like, process looks like, process take, process takes, process length,
  length of the process, how long is the process, how long does the process, how long does hiring take, drawn out
  process, slow process, slow hiring, slow hiring process, long process, lengthy process, lengthy interview, process
  dragging, dragging on, drags on, drag on, dragged on, weeks of interviews, months of interviews, five rounds, six
  rounds, four rounds, seven rounds, three rounds, eight rounds, interview marathon, marathon of interviews, marathon
  interview, too many interviews, so many interviews, endless interviews, endless process, hoops to jump, jump through
  hoops, jumping through hoops, hoops, waiting for an answer, waiting for a decision, waiting on a decision, waiting
  for their decision, wait for an answer, wait for a decision, how long to wait, how long should i wait, how long do i
  wait, before i hear, until i hear, till i hear, when will i hear, when do they get back, when do they decide, let me
  know when, follow up after, follow up email after, following up after, thank you note, thank you email, thank you
  letter, chase them, chase up, nudge them, remind them, ping them, does it take to hear, how long to hear back, long
  to hear back
prepare: prepare for interviews, prepare for interview, how to prepare, how do i prepare, prepare for an interview,
  prepare for the interview, interview prep, interview preparation, interview study plan, mock interview, mock
  interviews, prepare for an ml interview, prep for interviews, prepare for my interview, interview tomorrow/today,
  interview next week, interview in n weeks/days, interview in a week, interview on
  monday/tuesday/wednesday/thursday/friday, upcoming interview, interview coming up, got/have an/ml interview, what to
  revise, revise/review/study before an/my interview, revise for interviews, brush up, brush up on, cramming for,
  practise/practice/practising/practicing for interviews, get/getting ready for interviews, ready for interviews, get
  ready for interview, interview practice/tips/study/anxiety/nerves/resources/books, study for interviews, study for
  an/my interview, preparing for interviews, preparing for an/my interview, nervous about/before interview/interviews,
  ace/pass/crack/nail/clear the/an/my interview, ace/pass/crack/nail/clear interviews, weeks/hours to prep, prep for,
  mock interview partner, interview buddy, days/weeks until/till/before my/the/an interview, until/before my/an
  interview, before my ml interview, for a data/ml/ai/faang interview, study for a data interview, study for an ml
  interview, prepare for a data interview, prepare for an ai interview, what to study before, grill me on, grill me,
  will they ask, what will they ask, what might they ask, what could they ask, what they will ask, expect in an
  interview, expect at the interview, expect in the interview, expect from the interview, what to expect in, what to
  expect at, revise, revising, swot up, swot up on, refresh before, warm up for, rehearse, rehearsing, practise for,
  practice for, interview is on, interview is in, interview is tomorrow, interview in two days, interview in three
  days, invited to an interview, invited for an interview, got invited, what do they test, what gets tested, what is
  tested, what s tested, what will be tested, what is asked, what s asked, what gets asked, what will be asked, what
  am i asked, what will i be asked, what would they ask, what should they ask, what questions come up, questions come
  up, what comes up, what came up, what to brush up, what to look at before, what to go over, what to review, what to
  prepare, what to practice, what to practise, expect on the day, expect on interview day, on interview day, day of
  the interview, interview day, night before, the night before, day before my, week before my, cram for, cram before,
  crash prep, how long to prep, how long to prepare, long to prep for, long to prepare for, how much prep, how much
  preparation, how much practice, amount of prep, prep time, preparation time, prep plan, prep schedule, prep
  material, prep materials, prep resources, prep book, prep books, prep course, prep courses, prepping, prepped,
  prepare myself, prepare well, preparing myself, get prepared, well prepared, under prepared, underprepared,
  unprepared, over prepared, question bank, question banks, sample questions, example questions, typical questions,
  likely questions, tricky questions, hard questions, tough questions, toughest questions, difficult questions, trick
  question, trick questions, dry run, dry runs, practice run, practice partner, study partner, prep buddy, practise
  with someone, practice with someone, practise with a friend, practice interviews, practise interviews, practise
  answers, practice answers, practise out loud, practice out loud, calm my nerves, calm down before, stay calm,
  staying calm, keep calm, keep my cool, nerves, interview jitters, jitters, so nervous, very nervous, really nervous,
  get nervous, getting nervous, nervous wreck, stage fright, freeze up, freezing up, freeze in interviews, freeze in
  the interview, freeze in an interview, froze in my interview, froze in the interview, go blank, goes blank, going
  blank, went blank in, mind goes blank, mind going blank, my mind blanks, blank out, blanked out, blanking, choke in
  interviews, choke in the interview, choke under pressure, choke up, choked in the interview, clam up, clammed up,
  tongue tied, lost for words, stumble over my words, ramble in interviews, rambling in interviews, sweaty palms,
  shake in interviews, panic in interviews, panic in the interview, panicked in the interview, panic during
  interviews, interview fright, interview skills, interview technique, interview techniques, interview coaching,
  interview coach, better at interviews, good at interviews, bad at interviews, terrible at interviews, suck at
  interviews, improve at interviews, improve my interviewing, do well in interviews, do well in the interview, do well
  in my, perform well in interviews, succeed in interviews, succeed in the interview, survive the interview, survive
  my interview, get through the interview, get through my interview, get through interviews, make it through the
  interview, what to expect from interviews, what to expect in interviews, last minute prep, last minute preparation,
  how to interview for, how to interview at, how to interview with, how to interview as, how do i interview for, how
  do i interview at, stop learning and start, stop studying and start, stop preparing and start, stop learning start,
  when to stop learning, when to stop studying, when to stop preparing, when do i stop learning, when do i stop
  studying, when should i stop learning, when should i stop studying, when can i stop learning, when do i start
  interviewing, when to start interviewing, when should i start interviewing, start interviewing, starting to
  interview, ready to interview, ready for an interview, ready for interviewing, ready for my interview, know enough
  to interview, good enough to interview, enough to interview, prepared enough, enough preparation, over prepare,
  overprepare, over preparing, overpreparing, keep studying or start, study more or apply, learn more or apply, keep
  learning or apply, keep learning or start, go to interviews, going to interviews, begin interviews, start
  interviews, begin interviewing, start doing interviews, start going to interviews, start with interviews, take
  interviews yet, do interviews yet, face interviews, facing interviews, face an interview, face the interview, sit
  interviews, sitting interviews, ready to face, studied enough for interviews, know enough for interviews, learned
  enough for interviews, enough for interviews, enough for an interview
ask back: questions to ask, question to ask, ask the interviewer, ask interviewers, ask the recruiter, ask employer,
  ask an employer, ask the employer, ask the company, ask a company, to ask a hiring manager, ask the hiring manager,
  reverse interview, questions for the interviewer, do you have any questions, any questions for us/me, questions for
  us, questions/ask at the end, end of the/an interview, what to ask the/in, questions to ask in/at, questions for a
  hiring manager, questions for the hiring manager, questions for hiring managers, questions for my interviewer, good
  questions to ask, smart/clever questions, find out before accepting, find out before i accept, before i accept,
  before accepting, ask before i join, tell from an interview, find out in an interview, find out whether the team,
  whether the team is any, vet an/the/a employer/company/team, research the company, interview them, without sounding
  lazy, ask/asking about work life balance, ask about overtime/culture, my turn to ask, what would you ask, ask my/a
  future boss/manager/employer, impress interviewers, ask in return, questions should i ask, questions to ask a
  company, before i sign, before joining, before i join, before signing, before i say yes, before saying yes, find out
  beforehand, find out what it s really like, check before i, check before accepting, ask before accepting, ask before
  signing, due diligence on an employer, suss out, sound out the team, how can i tell if a, how do i tell if a, tell
  beforehand, questions for them, questions for my future, what do i ask them, anything to ask, anything i should ask,
  so they see i am, see i am serious, show i am interested, show i m interested, show real interest, sound interested,
  look interested, leave a good impression at the end, last five minutes, end of the talk, end of the call, end of the
  conversation, find out whether they, find out if they, find out how they, learn about the team, tell whether the
  team, how do i know a company, how do i know whether a company, how do i know if a company, how do i know a firm,
  ask interviewer, ask my interviewer, ask my interviewers, ask the interviewers, ask the panel, ask the hiring team,
  ask the team, ask the manager, ask at the interview, ask at interview, ask at an interview, ask during the
  interview, ask during an interview, ask in interview, ask in my interview, ask in the interview, ask a recruiter,
  ask recruiters, ask a potential employer, ask potential employers, ask a prospective employer, ask future employers,
  ask the startup, ask a startup, ask the founders, ask the ceo, ask the cto, i should ask them, should i ask them,
  what do you ask them, what do you ask, what would you ask them, what else to ask, anything i can ask, turn to ask,
  my questions for, my questions to, questions i should ask, questions i can ask, questions i could ask, questions i
  ask, questions that i ask, questions worth asking, questions to put to, put to the interviewer, quiz the
  interviewer, quiz them, grill the interviewer, grill them, interrogate them, probe the, probe them, interview the
  company, interview the employer, interview the team, interviewing the company, interview is two way, two way street,
  two way interview, evaluate the company, evaluate a company, evaluate an employer, evaluate the team, assess the
  company, assess a company, assess an employer, size up the, size up a company, check out the company, check out a
  company, check on a company, look into the company, look into a company, background on a company, homework on the
  company, read up on the company, get a feel for, get a sense of, get an idea of the, glassdoor reviews, glassdoor,
  company reviews, employer reviews, talk to the team first, talk to future colleagues, meet the team, speak to the
  team, find out at interview, find out at the interview, find out during the interview, find out before joining, find
  out before i join, find out before i start, know before i join, know before joining, know before accepting, know
  before i accept, know before signing, before i commit, before committing, before taking the job, before i take it,
  before i take the, before taking it, before i start there, whether they have data, if they have data, do they have
  data, whether the data, how mature, data maturity, ml maturity, ai maturity, maturity of the, what can i ask them,
  what to ask them, things to ask them, successful candidates ask, good candidates ask, strong candidates ask, top
  candidates ask, best candidates ask, smart candidates ask, candidates ask about, candidates ask about the,
  candidates ask the company, candidates ask at the, candidates ask the interviewer, candidates ask their interviewer,
  should candidates ask, should a candidate ask, can candidates ask, can a candidate ask, do candidates ask, questions
  candidates ask, questions candidates should ask, questions a candidate should, questions from candidates, ask about
  the company, ask about the team, ask about the role, ask about the culture, ask about the job, ask about the work,
  ask about the data, ask about tech debt, ask about the stack, ask about the roadmap, questions about the company,
  questions about the team, questions about the role, questions about the culture, questions about company culture,
  questions of my own, own questions at, my own questions, questions back, ask questions back, ask them anything, ask
  them something, ask something back, ask something clever, ask something smart, sound smart asking, what should i ask
  them, what do i ask a, what do i ask the, what do i ask my, what should i ask a, what should i ask the, what should
  i ask my, what can i ask the, what can i ask a, what would you ask a, what would you ask the, want to know from the,
  wants to know from the, applicants want to know, candidates want to know, know from the employer, from the employer
  at the, applicants ask, applicants ask at the, applicants ask the employer, good applicants ask, strong applicants
  ask, best applicants ask, smart applicants ask, applicants ask about, applicants should ask, applicant should ask,
  clever question at the, clever questions at the, smart question at the, good question at the, turn the tables, turn
  the tables in, when they ask if i, if i have any questions, whether i have any questions, do i have any questions,
  have you got any questions, any questions left, my questions at the, asked me if i had, asked whether i had
  questions, spot bad teams, spot a bad team, spot toxic, how to spot, tell a good team, tell if a team, during the
  interview how do i tell
behavioural: behavioural, behavioral, star method, tell me about a conflict, tell me about yourself, culture fit,
  leadership principles, behavioral/behavioural round/interview/interviews/questions/question, tell me about a
  time/failure, why do you want to/this, why this company, why should we hire you, biggest/greatest weakness, my
  weaknesses, strengths and weaknesses, weakness question, where do you see yourself, see yourself in n years, why are
  you leaving, why did you leave, reason/reasons for leaving, soft/hr/competency/situational/scenario/leadership
  questions, hr round questions, competency based interview, competency interview, leadership principle, amazon
  leadership, bar raiser, conflict question, conflict with a, disagreement with, disagreed with your, introduce
  yourself/myself, elevator pitch, stories for interviews, star stories, cultural fit, culture/values/fit interview,
  values round, googleyness, talk about myself/failure/weaknesses, soft skill/skills questions, soft skills interview,
  people questions, why i was fired, why i was let go, why i got laid off, reason i left, why you left, asked why i,
  asks why i, what my weaknesses are, my greatest weakness, my biggest failure, a time i failed, a time you, a time
  when, five year plan, in five years question, tell about yourself, tell us about yourself, talk about yourself,
  answer why i left, explain why i left, say why i left, why i left my last, why i left my previous, why i left my
  old, why i quit my last, why i m leaving my, why i am leaving my, why i want to leave my, answer why i want, explain
  why i want, ask why i left, ask why i quit, asked why i left, asking about conflict, ask about conflict, about
  conflict, about conflicts, about failure, about failures, about my weaknesses, about weaknesses, about strengths,
  tell me about a, tell us about a, tell me about you, tell us about you, tell me something about, tell them about
  myself, walk us through your, describe yourself, describe myself, sell yourself, sell myself in, selling myself,
  pitch myself, introducing myself, self introduction, tell my story, telling my story, my elevator, why do you want,
  why are you interested, why did you apply, why this role, why this job, why this team, why should we choose you, why
  should we pick you, what motivates you, what drives you, proudest moment, proud of, greatest achievement, greatest
  achievements, biggest achievement, greatest strength, greatest strengths, my strengths, strengths, main weakness,
  weaknesses, my biggest weakness, a mistake i made, time i made a, time you failed, time you made, time you had, time
  you disagreed, difficult coworker, difficult colleague, difficult stakeholder, difficult situation, handled
  conflict, handle conflict, conflict resolution, example of a time, an example of when, situation task action, star
  answers, star answer, star format, star technique, stories to tell, stories to prepare, prepare stories,
  behaviorals, personality interview, personality questions, personality test, personality tests, psychometric,
  character questions, motivational questions, motivation question, motivation questions, motivation interview, hr
  interview questions, open ended questions, situational question, hypothetical questions, what would you do if, how
  would you handle, teamwork question, teamwork questions, team fit, fit questions, culture questions, culture add,
  values questions, company values question, vibe check, left my last job, left my last role, left my old job, left my
  previous job, why i am leaving, why i m leaving, why im leaving, why i want to leave, why i want this, why i want to
  join, why i want to work, reasons i left, say i was fired, say i got fired, say i got laid, explain being fired,
  explain why i was, explain my layoff, explain my short, explain short stints, explain job hopping, explain my job
  hopping, bad mouth, badmouth, speak ill of, speak badly of, question why us, answer why us, answer why you, answer
  to why us, answer to why you, say to why us, why you question, why us question, market myself, marketing myself,
  sell myself, pitching myself, present myself, presenting myself, introduce me in, introduction in an interview,
  introduction in interviews, interview introduction, self intro, elevator speech, 30 second pitch, two minute pitch,
  talking about myself, talk about my background, talking about my background, asked for my background, asked about my
  background, ask for my background, ask about my background, asks for my background, asks about my background,
  describe my background, explain my background, summarize my background, summarise my background, walk them through
  my, walk me through your, walk through my resume, walk through my cv, walk through my background, walk through your
  resume, walk through your cv, run through my cv, run through my resume, about yourself question, first interview
  questions, tell my career story, story in interviews, personal pitch, brag in an interview, brag in interviews,
  bragging in interviews, culture round, culture rounds, culture interviews, culture call, culture chat, culture fit
  round, culture fit interview, culture fit questions, values fit, company values round, bar raiser round, fit round,
  fit call, hiring manager chat, manager round, people round
"""
