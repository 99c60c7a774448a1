"""Topics of the guides on interviews, and what people write for them in English. __init__.py tells how it is read."""

APPLYING = """
titles: job title, job titles, titles, titles mean, job titles mean, titles mean anything, what s in a title, what
  titles mean, title mean anything, why so many titles, so/too many titles, title confusion, titles differ
interview: interview, interviews, interviewing, interviewed, interviewer, interviewers, interview questions, onsite,
  screening, phone screen, hiring manager round,
  job/technical/panel/hr/video/zoom/telephone/second/third/final/first/onsite/tech interview,
  job/technical/onsite/tech interviews, hr round/screen, technical/tech screen, technical round, interviewing for/at,
  interview question/feedback, being interviewed, an interview with, one way interview, hirevue, hr chat/call, chat
  with hr, call from hr, what do they ask
rounds: rounds, interview rounds, how many rounds, interview stages, interview process, hiring process, recruitment
  process, how many interviews, interview steps, interview/onsite/full loop, final/second/third round, final
  rounds/stage, n rounds, rounds of interviews, too/so many rounds, how many stages, stages of an interview, stages of
  interview, each stage of, stage of the interview, stage interview, interview pipeline/timeline, recruiter
  call/screen, call with a/the recruiter, call with hr, hiring steps/stages/timeline, between interview and offer,
  after the final round, after final round, after the/an interview, hear back after, wait/waiting after interview,
  waiting to hear back, selection/application/recruiting process, group interview, assessment centre/center, vp round,
  fourth round, fifth round, sixth round, seventh round, another round, yet another round, extra round, one more
  round, n more rounds, more rounds, endless rounds, companies take to decide, take to decide, take to answer, take to
  get back, take to reply, take to respond, firms take to decide, employers take to decide
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
  days, invited to an interview, invited for an interview, got invited
ask back: questions to ask, question to ask, ask the interviewer, ask interviewers, ask the recruiter, ask them, ask
  employer, ask an employer, ask the employer, ask the company, ask a company, to ask a hiring manager, ask the hiring
  manager, reverse interview, questions for the interviewer, do you have any questions, any questions for us/me,
  questions for us, questions/ask at the end, end of the/an interview, what to ask the/in, questions to ask in/at,
  questions for a hiring manager, questions for the hiring manager, questions for hiring managers, questions for my
  interviewer, good questions to ask, smart/clever questions, find out before accepting, find out before i accept,
  before i accept, before accepting, ask before i join, tell from an interview, find out in an interview, find out
  whether the team, whether the team is any, vet an/the/a employer/company/team, research the company, interview them,
  without sounding lazy, ask/asking about work life balance, ask about overtime/culture, my turn to ask, what would
  you ask, ask my/a future boss/manager/employer, impress interviewers, ask in return, questions should i ask,
  questions to ask a company, before i sign, before joining, before i join, before signing, before i say yes, before
  saying yes, find out beforehand, find out what it s really like, check before i, check before accepting, ask before
  accepting, ask before signing, due diligence on an employer, suss out, sound out the team, how can i tell if a, how
  do i tell if a, tell beforehand, questions for them, questions for my future, what do i ask them, anything to ask,
  anything i should ask, so they see i am, see i am serious, show i am interested, show i m interested, show interest,
  show real interest, sound interested, look interested, seem interested, leave a good impression at the end, last
  five minutes, end of the talk, end of the call, end of the conversation, find out whether they, find out if they,
  find out how they, learn about the team, tell whether the team, how do i know a company, how do i know whether a
  company, how do i know if a company, see through, how do i know a firm
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
  conflict, about conflicts, about failure, about failures, about my weaknesses, about weaknesses, about strengths
ai in interviews: use ai in, use chatgpt in, copilot in interviews, cheat, cheating, use ai during, chatgpt during,
  chatgpt in a coding interview, ai in an interview, caught using chatgpt/ai, using/use chatgpt/ai/claude in an/the
  interview, using/use chatgpt/ai/claude in interviews, use claude/cursor in, if i/you use chatgpt/cursor/ai, allowed
  to google, allowed to use copilot/chatgpt/ai/claude, copilot/chatgpt/ai allowed, can i google during, google during,
  candidates use ai, cheating with ai, cheats, cheater, cheaters, ai/interview cheating, cluely, ai in/during the
  interview, ai assisted/enabled interview/interviews, copilot/chatgpt in the coding test, copilot/chatgpt in a
  technical/coding, chatgpt/claude/ai for/on a/the take home, detect ai, proctored, second monitor, ai interviewer,
  interviewed by ai, interviewed by an ai, ai interview bot, let chatgpt/ai/claude answer, chatgpt answer for me, know
  if i used chatgpt/ai, notice if i use chatgpt/ai, told me no ai, no ai allowed, no ai in the interview, bring
  claude, bring chatgpt, bring copilot, have claude, have chatgpt open, have copilot, claude open, chatgpt open,
  copilot open, with claude in, with chatgpt in, with copilot in, ai switched on, assistant switched on, autocomplete
  on, autocomplete in
project talk: project deep dive, walk me through, talk about my projects, present my project, talk about projects,
  presenting a project, talk/talking about my project, talk about a project, talking about my projects, talk/walk
  through my/a project/projects, talk me through, describe/describing/explain/explaining/discuss my/a/your
  project/projects, past project/projects, ask about my projects, questions about my project, grilled on/about my
  project, grilled me on, project presentation/discussion/walkthrough/round/questions, present/presenting my
  work/projects, presenting my project, present a project, presentation round, technical presentation, deep dive,
  favourite/favorite project, most challenging project, proudest project, defend my project/choices, empty repo
rejected: rejected, heard back, hear back from, rejection, rejections, ghosted, no interviews, no callbacks, no
  replies, no reply, no response, never hear back, failed interviews, failing interviews, keep failing, hundreds of
  applications, bombed, rejected after, nobody replies, many applications, not getting interviews, not getting any
  interviews, no interview invites, can t get interviews, get no interviews, not getting any, no offers, not a single,
  applied to n jobs, applied to hundreds, applied everywhere, applied for hundreds, n applications, n of applications,
  dozens of applications, countless applications, so many applications, zero
  interviews/callbacks/responses/replies/offers, no interview/interviews calls, no calls, no call backs, no callback,
  nobody gets/get back to me, one gets back to me, nobody calls/writes back, nobody responds, no one responds/replies,
  don t/didn t hear back, not hearing back, haven t heard back/anything, heard/hear nothing, ghosting me, ghosts me,
  been/getting ghosted, turning/turned me down, turned down after/for/again, final round and then, getting/get to
  final, getting/get to the final, losing out, lost out to, another candidate, went with someone else, second choice,
  runner up, always second, no luck, no luck finding, losing/lost hope, about to give up applying, can t/cannot
  find/get/land a job, can t/cannot find work, can t find any job, can t/cannot get hired, unable to find/get a job,
  unable to find work, struggling/struggle to find/get/land a job, struggling to find work, struggling to get
  hired/interviews, still/been unemployed, long term unemployed, no job offers, no offer, not getting
  offers/hired/callbacks/calls/replies/responses/shortlisted, shortlisted, not shortlisted, getting no
  response/replies, getting/get nowhere, application black hole, radio silence, auto rejected/reject/rejection,
  automatic/instant rejection/rejections, instantly rejected, rejection email/emails/letter/letters, rejection after
  rejection, keep getting/being rejected, rejecting/rejects/reject me, nobody wants/hires me, nobody wants to hire me,
  nobody will hire me, one will hire me, get a phone screen, can t get past, can t pass, can t pass interviews,
  fail/failed my/the/an/every interview/interviews, fail/flunk/tank/blow/bomb interviews,
  flunked/tanked/blew/bombed/bombing my/the/an interview, messed/screwed up my/the interview, bombing interviews, mind
  went blank, not one interview/offer, not even an interview, what am i doing wrong, doing something wrong, feedback
  after rejection, reapply, re apply, apply again after rejection, keep getting rejections, sick/tired/exhausted
  of/from applying, applying for months, applying and/but nothing, even get a phone screen, bombing another interview,
  fail/failed/bombed/failing another interview, not one/a reply/response, nobody/one opens/reads my
  application/cv/resume, nobody even opens my, so many rejections, n rejections, rejection count, job rejection, every
  application rejected, all my applications, my applications go nowhere, applications go nowhere, applications
  ignored, ignored by recruiters/employers/everyone, recruiters ignore me, employers ignore me, never a reply, never
  an answer, never shortlisted, application rejected, application ignored, after so many rejections, heard crickets,
  hear crickets, crickets, sent n cvs, sent n applications, sent out n, sent hundreds, sent dozens, n cvs, hundreds of
  cvs, dozens of cvs, n resumes, no nibble, not a nibble, no bites, not a bite, no takers, no one bites, nobody bites,
  no interest, turned away, knocked back, knockback, knockbacks, passed on me, they passed, went cold, gone cold, goes
  cold, went quiet, gone quiet, went silent, stopped replying, stopped answering, stop replying, stops replying, never
  called back, never wrote back, never replied, never answers, never answer, no feedback, without feedback, no reason
  given, without a reason, thanks but no thanks, form letter, form rejection, still nothing, nothing yet, nothing so
  far, no success, without success, empty handed, to no avail, in vain, fall at the last, falls at the last, fell at
  the last, fail at the last, at the last hurdle, at the last stage, fail the last, stumble at, falling short, close
  but, always close, rejected for the fourth, rejected for the third, rejected for the second, fourth time in, third
  time in a, ask for feedback, asking for feedback, feedback after, get feedback after, feedback from the company,
  fail the third, fail the second, fail the final, fail the first, fail every, fail each, failing every, fail round,
  fail rounds, fail at the third, fail at the second, out in the second round, out in the third round, out in the
  final
leetcode: leetcode, leet code, coding challenge, coding challenges, coding test, coding interview, coding interviews,
  coding round, coding rounds, whiteboard, algorithms round, algorithm questions, dsa, dsa round, hackerrank, data
  structures and algorithms, neetcode, grind/grinding leetcode, leetcode grind/style/easy/medium/hard/problems, how
  many leetcode, hackerrank test, codility, codesignal, coderpad, online assessment, live coding/code, live coding
  interview, pair programming, pair programming interview/round, coding
  question/questions/exam/assessment/assessments/tests/exercise/problems, code test/interview/interviews, code/coding
  in front of, coding under pressure, programming test/tests/interview/challenge, technical test/tests/assessment,
  white board, whiteboarding, whiteboard interview/coding, algorithm interview/interviews/question, algorithms in
  interviews, data structures, dynamic programming, sql/python/pandas test/tests/round/interview/interviews/questions,
  blind 75, cracking the coding interview, aptitude test/tests, timed coding, write code live, code live, algorithm
  puzzles/puzzle, coding puzzles/puzzle, brain teasers, brainteasers, algorithmic questions, linked lists, binary
  trees, quizzed on, memorise algorithms, memorize algorithms, learn algorithms by heart, algorithms by heart, learn
  by heart, invert a tree, reverse a linked, sorting algorithms, big o, big o notation, puzzle questions, puzzles in,
  coding riddles, brain teaser, sql riddles, sql puzzles, code on paper, code on a, write code on, code by hand, code
  without, without autocomplete, without google, from memory
system design: system design, ml system design, system design round, design interview, machine learning system
  design, design/architecture round/rounds, ml/ai design round/rounds/interview/interviews, ml design, architecture
  interview, design youtube/spotify recommendations, design a recommender/feed/search/chatbot/system, design a
  recommendation/rag/search system, design a fraud detection, design twitter/netflix, design an ml system, system
  design prep/question/questions/rounds/interview, ai system design, design questions/question, asked/me to design
take home: take home, takehome, take home assignment, take home task, take home test, home assignment, assignment,
  case study task, unpaid test project, unpaid task, take home
  challenge/project/exercise/case/interview/exam/coding/work, take homes, takehomes, homework from a company, homework
  for a job, homework for an interview, interview homework, homework assignment, case study for free, case study for
  an interview, interview case study, hour case study, free/unpaid/technical/test/weekend/long/interview assignment,
  unpaid work as a test, unpaid test/trial, trial project/day, work trial/sample, test/technical/interview/assessment
  task, assignment for a job, interview project, work for free, asking for free work, free consulting, spec work, n
  hour assignment, hours of homework, homework before, homework before an interview, given homework, case at home, a
  case at home, case to solve, case study at home, task at home, test at home, takes a whole weekend, takes the whole
  weekend, cost me a weekend, costs me a weekend, whole weekend of, weekend of unpaid, two days of unpaid, unpaid
  case, unpaid homework, test piece, sample work, piece of work for free, do work for free, working for free, solve
  their problem, solve a problem for, real problem for free, refuse the task, refuse a task, refuse the test, skip the
  task, hand in the task, submit the task
"""
