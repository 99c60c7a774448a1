"""Topics of the guides on tests, tasks and rejections, as English says them. __init__.py tells how it is read."""

REJECTION = """
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
  on, autocomplete in, use an ai, using an ai, use an assistant, using an assistant, use an llm in, using an llm in,
  use llms in, use gpt in, using gpt in, use gemini in, using gemini in, use chatgpt for the, using chatgpt for the,
  use chatgpt on the, using chatgpt on the, use chatgpt for a, use ai for the, use ai for a, use ai on the, use ai on
  a, using ai on the, using ai on a, use ai while, use chatgpt while, chatgpt while interviewing, ai while
  interviewing, chatgpt at the interview, chatgpt at interviews, ai at interviews, ai at the interview, ai assistance
  in, ai help in, help from ai, help of ai, help from chatgpt, help of chatgpt, with the help of chatgpt, with the
  help of ai, are we allowed to use, am i allowed to use, may i use chatgpt, may i use ai, may i use copilot, can i
  use chatgpt, can i use ai, can i use copilot, can i use claude, can i use cursor, is it cheating, is that cheating,
  is using ai cheating, is chatgpt cheating, count as cheating, counts as cheating, considered cheating, seen as
  cheating, get caught using, caught cheating, accused of cheating, accused of using, suspected of cheating, suspect i
  used, suspect me of, think i used chatgpt, think i used ai, thinks i used chatgpt, thinks i used ai, thought i used
  chatgpt, lockdown browser, proctoring, webcam on, share my screen, screen share, screen sharing, switch tabs, tab
  switching, second screen, earpiece, interview coder, interview copilot, cheat in interviews, cheat in the interview,
  cheat in an interview, candidates using ai, everyone uses ai in, everyone uses chatgpt in, everybody uses chatgpt in
project talk: project deep dive, walk me through, talk about my projects, present my project, talk about projects,
  presenting a project, talk/talking about my project, talk about a project, talking about my projects, talk/walk
  through my/a project/projects, talk me through, describe/describing/explain/explaining/discuss my/a/your
  project/projects, past project/projects, ask about my projects, questions about my project, grilled on/about my
  project, grilled me on, project presentation/discussion/walkthrough/round/questions, present/presenting my
  work/projects, presenting my project, present a project, presentation round, technical presentation, deep dive,
  favourite/favorite project, most challenging project, proudest project, defend my project/choices, empty repo,
  present my thesis, presenting my thesis, present a past, presenting past work, present past work, present previous
  work, present my portfolio, presenting my portfolio, portfolio presentation, portfolio review, portfolio round, walk
  them through, walk through my, walk someone through, walk you through, walk us through, explain my work, explaining
  my work, explain my past, explain my thesis, explain one project, describe my work, describing my work, discuss past
  work, discussing my projects, discuss my work, dig into my, dig into a, drill into my, drill down on, drilled on my,
  questioned about my, questioned on my, quizzed about my, quizzed on my, asked about my project, asked about my
  projects, asked about my work, asked about a project, asked to present, asked to explain my, asks about my project,
  asks about my projects, ask me about my, asking about my project, asking about my projects, projects in depth,
  project in depth, in depth about my, in detail about my, project story, project stories, show and tell, tell about
  my project, tell about a project, tell about my work, tell about my projects, tell them about my project, speak
  about my project, speak about my work, speak about my projects, talk about my work, talk about past, talk about
  previous, talk about my thesis, talk about my research, research talk, job talk, job talks, seminar talk, chalk
  talk, explain my model, explain my models, explaining my model, present my model, presenting my model, present my
  models, describe my model, talk about my model, talk through my model, walk through my model, walk through my work,
  walk me through a, explain a model i, explain the model i, explain a project i, explain my code to, defend my model,
  defending my model, justify my model, justify my choices, deep dive on my, deep dive into my, questions on my
  project
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
  turned away, knocked back, knockback, knockbacks, passed on me, they passed, went cold, gone cold, goes cold, went
  quiet, gone quiet, went silent, stopped replying, stopped answering, stop replying, stops replying, never called
  back, never wrote back, never replied, never answers, never answer, without feedback, no reason given, without a
  reason, thanks but no thanks, form letter, form rejection, nothing so far, without success, empty handed, to no
  avail, fall at the last, falls at the last, fell at the last, fail at the last, at the last hurdle, at the last
  stage, fail the last, stumble at, falling short, close but, always close, rejected for the fourth, rejected for the
  third, rejected for the second, fourth time in, third time in a, ask for feedback, asking for feedback, feedback
  after, get feedback after, feedback from the company, fail the third, fail the second, fail the final, fail the
  first, fail every, fail each, failing every, fail round, fail rounds, fail at the third, fail at the second, out in
  the second round, out in the third round, out in the final, turn me down, turns me down, turning me away, turn me
  away, they said no, got a no, keeps saying no, another no, all no s, get turned down, got turned down, getting
  turned down, was turned down, been turned down, getting rejected, get rejected, got rejected, was rejected, been
  rejected, being rejected, always rejected, always get rejected, rejected again, rejected everywhere, rejected by
  everyone, rejected by all, rejected from every, rejected straight away, rejected immediately, knock back, knocked me
  back, bounced back application, declined me, declined my application, dismissed my application, cv binned, dropped
  from the process, dropped out of consideration, not selected, not chosen, not picked, didn t get it, didn t get the,
  didnt get the, did not get the, didn t make it, didnt make it, did not make it, didn t make the cut, make the cut,
  made the cut, missed out, moving forward with others, moved forward with, went with another, went with somebody
  else, gave it to someone, chose someone else, picked someone else, hired someone else, hired an internal, internal
  candidate, someone more experienced, more experienced candidate, stronger candidate, better candidate, passed over
  for jobs, no joy, zilch, nada, diddly, sweet nothing, deafening silence, wall of silence, silence from, silence
  since, silence after, complete silence, total silence, only silence, met with silence, into the void, shouting into
  the, black hole, falling on deaf ears, deaf ears, falls flat, fell flat, falling flat, flop, flopped the interview,
  flopped my interview, blew it, blew my, botched, botched the interview, butchered, tanked it, tanked my, failed it,
  failed my, failed again, fail the technical, fail technical, failing technical, failed technical, fail coding,
  failing coding, fail the coding, failing the coding, fail the screen, fail the phone, fail hr, fail at hr, fail at
  interviews, fail in interviews, failing at interviews, fail on the, flunking, screwed up my, screwed up the, screw
  up my, screw up interviews, messed up my, messed up the, mess up interviews, mess up my, went terribly, went
  horribly, went wrong in, went south, disaster of an interview, interview disaster, disastrous interview, awful
  interview, horrible interview, terrible interview, bad interview, bad interviews, interview went, interviews went,
  interviews go nowhere, interviews lead nowhere, led nowhere, going nowhere with applications, get past the first,
  get past the screening, get past the recruiter, get past hr, get past the phone, past the first round, past the
  first stage, past the resume, past the screening, past the screen, make it past, making it past, made it past, get
  further than, getting further than, go further than, never get further, never get past, never get beyond, get beyond
  the, no traction, get traction, getting traction, no headway, making headway, no progress with, no results from,
  fruitless search, no job yet, still no job, still jobless, still looking, still searching, still job hunting, still
  job searching, still without a job, still no offer, still no offers, still no interviews, still no interview, still
  no luck, still can t find, still can t get, still haven t found, looking for ages, searching for ages, looking for a
  year, searching for a year, months of job, a year of applying, a year of searching, year of job hunting, jobless
  for, unemployed for, out of a job for, cant seem to, seem to get any, can t even get, cant even get, cant get a, can
  t get any, cant get any, can t find anything, cant find anything, can t land, cant land, cannot land, unable to
  land, unable to get hired, unable to secure, can t secure, fail to get, failing to get, fail to land, failing to
  land, failed to get, failed to land, struggle to land, struggling to land a, struggling to get a, struggling to get
  any, struggling to get an, having trouble finding, having trouble getting, have trouble finding, having a hard time,
  having a tough time, having no luck, having difficulty finding, difficulty finding, difficulties finding, hard time
  finding, hard time getting, tough time finding, tough time getting, wrong with my applications, wrong with my cv,
  wrong with my resume, wrong with me, is it my cv, is it my resume, problem with my cv, problem with my resume, no
  one wants me, no one wants to hire, no one will hire, no one hires me, nobody gives me, noone replies, noone hires
  me, nobody calls, no one calls, nobody answers, no one answers, nobody got back to, no one got back to, no one gets
  back to, never got back to, didn t get back to, didnt get back to, never hear from, never heard from, never heard
  back, never heard anything, no word from, no word back, no news from, no news since, no acknowledgement, without a
  reply, without a response, without any response, without an answer, without reply, unanswered applications, ignored
  my application, ignore my application, ignores my application, applications unanswered, application not even read,
  always said no, everybody said no, everyone said no, everyone says no, company said no, nobody gives feedback, never
  get feedback, failed the technical, failed the coding, failed the test, failed the screen, failed the final, failed
  the assessment, failed the case, failed at interviews, failed at the interview, failed at the final, interviews
  going badly, no success so far, picked other candidates, chose other candidates, no answer to my, no answer from,
  can t get a data, can t get a role, can t get a position, can t get a single, can t get a foot, can t seem to get,
  can t seem to land, can t seem to find, passed on in final, passed on after, passed on at the, passed on me after,
  getting passed on, passed over in final, passed over after final, fail final round, fail final rounds, failing final
  round, failing final rounds, fail the final round, fail the final rounds, failed final round, failed the final
  round, failing the final round, final round rejection, final round rejections, final round reject, rejected after
  onsite, rejected after the onsite, onsite rejection, onsite rejections, reach final rounds but, reaching final
  rounds but, get to final rounds but, getting to final rounds but, make it to final rounds, making it to final
  rounds, made it to final rounds, made it to the final, making it to the final, falling at the last, last hurdle,
  final hurdle, last stage and, final stage and, always the second, came second again, lose out to another, lose out
  in final, pass the technical but, pass technicals but, pass the technicals but, passing technicals but, passing the
  technicals but, passing technical rounds but, pass technical rounds but, ace the technical but, ace technicals but,
  acing technicals but, nail the technical but, clear technical rounds but, clearing rounds but, but never an offer,
  but never get an offer, no offer after, no offers after, never get the offer, never getting the offer, can t convert
  interviews, not converting interviews, converting interviews into offers, convert interviews into offers, convert
  interviews to offers, close the offer, interviews but no offer, interviews but no offers, interviews and no offer,
  interviews and no offers, applications without luck, applications without success, applications without any luck,
  applications without a response, applications without any response, applications without an interview, applications
  without interview, applications without a single, applications with no luck, applications with no success,
  applications with no response, applications with no interviews, applications with no interview, applications no
  luck, applications no response, applications no interviews, applications zero interviews, applications and zero,
  applications and no, applications and nothing, applications and still, applications and not one, applications and
  not a, applications but no, applications but nothing, applications but zero, n applications without, n applications
  with no, applied to thousands, applied hundreds of, applied to over n, applied to more than n, applied to n
  positions, applied to n roles, applied for n jobs, applied for n positions, applied for n roles, without any luck,
  without a single interview, without a single reply, without a single response, without a single callback, without
  any callback, without any callbacks, not a single interview, not a single callback, not one callback, apps sent,
  hundreds of apps, thousands of apps, apps and no, apps and zero, apps no, apps zero, apps without, apps but no, apps
  later, polite nos, polite rejections, three nos, n nos, nothing but nos, only nos, kept getting nos, 0 offers,
  without an offer, without offers, n interviews no, n interviews and no, n interviews but no, n interviews without, n
  interviews zero, n onsites no, n onsites and no, n onsites without, n rounds and no, n screens no, n screens and no,
  n final rounds, where am i going wrong, what do i do wrong, cannot get past
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
  by heart, invert a tree, reverse a linked, sorting algorithms, big o, big o notation, puzzle questions, coding
  riddles, brain teaser, sql riddles, sql puzzles, code on paper, code on a, write code on, code by hand, code
  without, without autocomplete, without google, from memory,
  live/coding/sql/python/technical/tech/algorithm/algorithms/programming coding screen, coding screen, sql screen,
  python screen, programming screen, live sql, live programming, live exercise, live exercises, live challenge, live
  technical, coding live, coding on the spot, code on the spot, on the spot coding, coding while being watched, code
  while someone watches, someone watches me code, being watched while, watched while coding, code with someone
  watching, coding with someone watching, coding in an interview, coding in interviews, code in interviews, code in an
  interview, code in the interview, coding in the interview, coding task, coding tasks, coding quiz, coding quizzes,
  coding exercises, coding problem, coding portion, coding part of the, coding stage, coding assignment test,
  programming round, programming rounds, programming exercise, programming exercises, programming task, programming
  tasks, programming problems, programming puzzles, technical challenge, technical challenges, technical exercise,
  technical exercises, technical assessments, technical exam, technical quiz, tech test, tech tests, tech assessment,
  tech challenge, skills test, skills tests, skill test, skills assessment, hirevue coding, karat, leetcoding,
  leetcodes, leetcode hards, leetcode mediums, leetcode easies, lc, algoexpert, structy, grind 75, neetcode 150, sean
  prashad, code wars, codewars, codeforces, competitive programming, competitive programmer, competitive coding,
  algorithms and data structures, algorithms needed, algorithm practice, algorithms practice, practise algorithms,
  practice algorithms, study algorithms, algorithm riddles, fizzbuzz, fizz buzz, two sum, binary search, recursion
  questions, graph questions, tree questions, tree problems, array problems, string problems, hash maps, time
  complexity, logic puzzles, logic puzzle, logic test, logic tests, logical reasoning test, iq test, iq tests,
  numerical test, numerical tests, numerical reasoning, math test in, maths test in, statistics quiz, sql quiz, sql
  exercise, sql exercises, sql assessment, sql challenge, sql problems, window functions in interviews, pandas
  exercise, stats questions, stats round, timed test, timed tests, timed assessment, timed exercise, oa, oas, online
  test, online tests, online coding test, automated coding, syntax from memory, remember syntax, forget syntax, forgot
  syntax, forget the syntax, look up syntax, google syntax, watches me code, watch me code, watching me code, somebody
  watches me, someone watches me, somebody watching me, someone watching me, people watching me code, interviewer
  watches, interviewer watching, interviewer is watching, freeze when, freeze when somebody, freeze when someone, i
  freeze in, i freeze when, i freeze during, freeze during, freeze in coding, blank out in, blank out during, blank
  when, go blank when, goes blank when, my mind goes blank, brain freezes, brain shuts down, brain stops, can t think
  when, can t think while, cannot think when, can t code under, code under pressure, coding while someone, code while
  someone, live coding nerves, live coding panic, nervous coding, nervous when coding, panic in coding, panic during
  coding, panic in live
system design: system design, ml system design, system design round, design interview, machine learning system design,
  design/architecture round/rounds, ml/ai design round/rounds/interview/interviews, ml design, architecture interview,
  design youtube/spotify recommendations, design a recommender/feed/search/chatbot/system, design a
  recommendation/rag/search system, design a fraud detection, design twitter/netflix, design an ml system, system
  design prep/question/questions/rounds/interview, ai system design, design questions/question, asked/me to design,
  design a model for, design a pipeline for, design a data pipeline, design a platform, design a ranking, design a
  ranker, design an architecture, design an llm, design an ai, design a rag, design an agent, design an ads, design ad
  click, design a spam, design a news feed, design uber, design airbnb, design instagram, design tiktok, design case,
  design cases, design exercise, design exercises, design task, design problem, design problems, design challenge,
  design stage, design portion, ml case, ml case study round, ml case round, machine learning case, machine learning
  design, ml architecture, data modelling interview, data modeling interview, data modelling round, data modeling
  round, modelling round, modeling round, data architecture interview, architecture question, architecture questions,
  architecture test, whiteboard an architecture, sketch an architecture, draw an architecture, scale questions,
  scaling questions, scalability questions, systems design
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
  task, hand in the task, submit the task, take home exercises, take home cases, take home challenges, home project,
  home task, home test, home exercise, home challenge, at home test, at home task, at home project, at home
  assignment, at home challenge, data challenge, data challenges, data task, data test, modelling task, modeling task,
  modelling test, modelling exercise, modeling exercise, analysis task, analysis exercise, analytics case, analytics
  exercise, sample task, sample project to do, business case to solve, business case for an interview, case
  assignment, case presentation, case to present, case interview, case interviews, case round, case study, case
  studies, weekend task, weekend project for a job, weekend homework, unpaid work for, unpaid labor, unpaid labour,
  unpaid exercise, free labor, free labour, free work, work unpaid, do free work, gave me homework, gives me homework,
  give me homework, giving homework, gave me a task, gave me a project, gave me a dataset, gave me a case, give me a
  dataset, sent me a dataset, send me a dataset, sent me a task, sent me a test, sent me a case, sent me an
  assignment, sends me a task, given a dataset, given a task, given a case, given a project, given an assignment,
  received an assignment, received a task, received a take home, assignment from a company, assignment from an
  employer, assignment from a recruiter, assignment as part of, task as part of, test as part of, project as part of,
  project for an interview, project for the interview, project for a job, hours on a take, hours on a task, hours on
  an assignment, spend hours on, spent hours on, spend days on, spent days on, spend a weekend on, spent a weekend on,
  spent my weekend, spend my weekend, spent the weekend, how much time on it, how long to spend on
"""
