"""Topics of the guides on applying, and what people write for them in English. __init__.py tells how it is read."""

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
portfolio: portfolio, portfolios, side project, side projects, github projects, github profile, personal projects,
  github, project ideas, project idea, portfolio project, portfolio projects, which projects, what projects, projects
  to, projects that, projects for, projects should, good projects, science projects, ml projects, learning projects,
  ai projects, best projects, projects on, projects do i, analyst project, engineer project, build a project, my
  github, github repo/repos, a github, github matter, look at my github, look at github, on github, portfolio
  website/site, personal website/site, show off my work, show my work, showcase my work, what should/can i build, what
  to build, build to get hired, pet/hobby/passion/weekend project/projects, personal project, side projects on,
  project/projects on my resume/cv, projects on resume/cv, projects in my cv, projects for resume, no/without/my/own
  projects, own project, my side project, project suggestions/topics/topic, original/unique/impressive
  project/projects, impress/impresses employers/recruiters, impress hiring managers, stand out project, projects to
  stand out, resume/cv projects, data project/projects, ml/ai project ideas, real world projects, end to end project,
  proof of work, tech/technical blog, blog posts, start/write a blog, does a blog, contribute/contributing to open
  source, open source contributions/contribution, my repos, look at my repos, project/projects gets/get you hired,
  kind of project gets, projects employers like, projects recruiters like, my repo, could i build, what could i build,
  sort of project would, kind of project would, what project would, which project would, project would make, projects
  would make, make a hiring manager, impress a hiring, impress a recruiter, impress an employer, impress a lead, catch
  the eye, catches the eye, eye catching, gets noticed, stands out from, stand out from the, something to show,
  nothing to show yet, something to show for, what to show, what can i show, what should i show, show what i can,
  prove what i can, example project, sample project, demo project, showpiece, calling card, reimplement a paper,
  reimplementing a paper, reimplementing a research paper, reimplementing papers, reproduce a paper, reproducing a
  paper, reproducing papers, reproducing a research paper, implement a paper, implementing a paper, implementing
  papers, implement papers, implement a research paper, implementing a research paper, paper implementation, paper
  implementations, paper reproduction
kaggle: kaggle, kaggle competitions, kaggle competition, titanic project, competitions, kaggle
  medal/medals/grandmaster/master/expert/rank/ranking/profile/notebooks/notebook/dataset/datasets/projects, kaggle on
  resume/cv, hackathon, hackathons, data/ml/ai competitions, competition rankings, mnist, datathon, datathons, titanic
  on my cv, is titanic, titanic on, titanic in my, titanic on my, titanic dataset, titanic embarrassing, iris and
  titanic, titanic mnist, titanic and, titanic or, titanic projects, mnist project, mnist projects, iris project, iris
  projects
course projects: course project, course projects, capstone,
  coursera/udemy/tutorial/thesis/university/uni/school/class/college/guided/group project/projects, project/projects
  from a course/tutorial, projects from courses, project is from a, from a udemy/youtube tutorial, followed a
  tutorial, following tutorials, copied from a tutorial, same project/projects, house prices, iris dataset, thesis
  as a project, final year project/projects, bachelor thesis, dissertation project, coursework on github, bootcamp
  projects/capstone, capstone project, assignment/homework on github, titanic on my resume,
  udacity/datacamp/edx/nanodegree project/projects
ai written: vibe coded, vibe coding, ai assistant write, claude for portfolio, ai generated project,
  made/built/coded with cursor/claude/chatgpt/copilot/ai, built/made it with ai, made/written/coded by
  ai/chatgpt/claude, chatgpt/claude/ai/copilot/cursor wrote, chatgpt/claude/ai wrote my/the/it, claude/chatgpt/ai
  generated, ai generated code/portfolio/projects, vibe coder/coders/code, vibecoded, vibecoding, vibecoder, ai
  slop, let copilot/claude/chatgpt/ai write, use/using ai/chatgpt/claude to build, use claude code to build, use
  ai/chatgpt for my project/projects/portfolio, code i didn t write, didn t write the code, don t understand the
  code
how many projects: how many projects, how many portfolio projects, one big, several small, how big should, how large
  should, one project enough, is one project, one project or, n projects, n or n projects, number of projects,
  quality or/over quantity, quantity or quality, few big, one large, many small projects, small projects or, project
  have to be, how complex should, how long should a project, size of a project, project size, single project, one
  good/big project, big does a portfolio project, lots of projects, lots of projects or, several projects, one good
  one, a few projects
confidential: confidential, nda, company code, proprietary, can t show, cannot show, not allowed to show, private
  company, company work, private code, internal work, work is secret, behind/under/signed an nda, under nda, ndas, can
  t/cannot share code/work, can t/cannot share my code/work, can t/cannot talk about/discuss, can t/cannot discuss,
  not allowed to share, not allowed to talk about, can t disclose, belong/belongs to my employer/company, owned by my
  employer/company, company/employer owns, code belongs to, everything/all internal, internal project/projects,
  internal tools only, built is internal, classified work/project/projects, secret work/project/projects, work is
  private, private repo/repos/repositories, trade secrets, can t publish my work, confidentiality, confidentiality
  agreement, can t put on github, nothing public, nothing to show, forbids/forbid showing/sharing, forbidden to
  show/share, not permitted to show/share, won t let me show/share, show work you did, without revealing, without
  disclosing, nothing i built is public, nothing i made is public, nothing i did is public, nothing is public, none of
  it is public, none of my work is public, isn t public, is not public, can t be public, cannot be public, belongs to
  the bank, belongs to my old, belongs to my former, belongs to my last, belongs to the client, belongs to the firm,
  locked away, behind closed doors, under wraps, hush hush, all in house, internal code, client work, client data,
  customer data i can t, patient data i can t, can t take it with, cannot take it with, left it all at, left behind at
cv: cv, resume, resumes, curriculum vitae, linkedin, linkedin profile, c v, my resume/cv, resume/cv
  tips/review/feedback/advice/format/template/examples/example/length/objective/summary/section/photo/page/pages, one
  page or two, one/two page resume/cv, one or two pages, photo on my cv/resume,
  roast/review/improve/fix/rewrite/write/tailor/update my resume/cv, write/writing a cv/resume, tailor my cv to,
  linkedin headline/about/summary/photo/url, list under skills, skills section, what to list under, put/list on my
  resume/cv, put/list on resume/cv, is my resume/cv the problem, objective statement, bullet points, career changer
  resume/cv, academic to industry resume, leave/take off my/a cv/resume, leave out of my cv, resume/cv too long, long
  should my resume/cv, how long should my cv, n page resume/cv, gaps on my cv, one page or, one page or three, two
  pages or, pages for a cv, pages should a cv, pages should my, page cv, page resume, how many pages, n pages, length
  of a cv, length of my cv, too long for a cv, fit on one page, fit my cv, on one page, keep it to one, old jobs on,
  list old jobs, first jobs on, list every job, every job on, all my jobs on, hobbies on, hobbies in, interests on my,
  picture on my, photo on my, photo on a, date of birth on, colours on my, design of my, layout of my, cv layout, cv
  design, one cv for, one cv or, a cv for each, different cv, cv for every
no numbers: no numbers, without metrics, no metrics, quantify, no measurable impact, without numbers, measurable
  impact, never went to production, no impact, nothing was measured, nobody/nothing/not measured, no results to
  show, impact my work had, what impact i had, no kpis/kpi/achievements, never made it to production, never reached
  production, never deployed/shipped/tracked, got shelved, shelved, model was never used, never used by anyone, put
  numbers on, numbers/achievements/metrics on my cv/resume, quantifiable, quantified achievements, measurable
  results/achievements, accomplishments, don t know my impact, prove/show/showing/quantify/describe impact, earned
  the company, saved the company, made the company, brought the company
ats: ats, keywords, applicant tracking, resume screening, screening software, filtered out, sort my cv, reject my cv,
  robots/robot/bots read, bot reject, ai rejecting/screening/recruiter/recruiters, ai rejected/rejects/reject my, is
  ai rejecting, beat/past/through the ats, beat the bots, ats friendly/score/scanner/checker/proof/filter,
  white/hidden text, keyword stuffing, resume/cv/match/exact keywords, keywords from the job, resume/cv
  parser/parsing/scanner/filter/filters/robots, two column/columns, parse my resume/cv, auto filtered,
  screened/screening by ai, machine reads, machine read my, reads/read my cv/resume, anyone read my cv, workday
  application, was it a bot, algorithm rejects, bin cvs, bin resumes, sort cvs, sort resumes, reject cvs, reject
  resumes, cvs/resumes with ai, software reads, reads resumes/cvs, read by software, read by a machine, formatting
  a/my resume/cv, resume/cv formatting, a human sees it, human sees it, human reads my, human ever reads, computer
  throw, computer throws, computer reject/rejects, paste the keywords, copy the keywords, paste keywords, copy
  keywords, copy paste the, copy the job, paste the job, copy the posting, paste the posting, copy the wording, same
  words as the, wording of the posting, words from the posting, words from the ad, words from the job, buzzwords,
  stuff keywords, stuffing keywords, put every keyword, all the keywords, search terms
cover letter: cover letter, cover letters, motivation letter, letter of motivation, motivational letter, covering
  letter/letters, chatgpt/ai cover letter, letter/statement of interest, application letter, read/reads cover
  letters, letter necessary, letter of application
red flags: red flags, red flag, warning signs, fake jobs, fake ai jobs, ghost job, ghost jobs, scam jobs, fake, is
  fake, fake job, real or fake, scammer, scammers, job scam, scam job/recruiter/offer/posting, fake
  recruiter/recruiters/posting/postings/interview/offer, dodgy, dodgy job/advert/posting/company, looks dodgy, shady,
  sketchy, sketchy company/posting, suspicious, suspicious job/posting, too good to be true,
  jobs/ads/companies/employers to avoid, postings to avoid/skip, stay/run away from, posting up for, reposted, keeps
  reposting, same job reposted, posted for months, job posted for, posting never closes, posting real, is this job
  real, alarm bells, bank details, pay to work, pay for training, asked/asking for money, telegram/whatsapp recruiter,
  telegram/legit job, company with no website, spot/offer/posting/job/recruiter a scam, evergreen posting/postings,
  job/jobs/is legit, on telegram, via telegram, over telegram, on whatsapp, via whatsapp, over whatsapp, through
  whatsapp, through telegram, without a contract, no contract yet, pay a deposit, buy the equipment, send me a cheque,
  send me a check
read a posting: read a posting, read a job description, read an advertisement, must have vs nice to have, nice to
  have, job requirements, read a job ad, understand a job ad, everything on the list, every bullet point, tick all
  the, tick every/most, laundry/wish list, wishlist, long list of requirements, list of requirements/technologies,
  asks for n technologies/tools, ask/asks for everything, unicorn job, what/decipher job ads, what job postings
  really, job ads really mean, job ad mean, posting/postings mean, what do postings mean, fast paced environment,
  decode/decipher a job, decode/reading job ads/postings/descriptions, read between the lines, understand a posting,
  understand a job description, understanding job descriptions, job descriptions so vague, vague job description, job
  descriptions vague, all over the place, must haves, nice to haves, required vs/or preferred,
  preferred/minimum/required qualifications, hard/strict requirements, hard requirement, how strict are requirements,
  need/have all the skills, all the skills listed, all of the skills, match all requirements, what the ad says, the ad
  says, gap between what, ad lists, ad lists everything, ad asks for, ads want everything, asks for the moon, want the
  moon, kitchen sink, everything under the sun, endless list, list is endless, long list of, wish lists, twenty
  technologies, impossible requirements, unrealistic requirements, absurd requirements, ridiculous requirements, crazy
  requirements
real title: really an analyst, title inflation, fake data scientist, glorified, misleading title, glorified analyst,
  job that is data engineering, actually an analyst, actually/really analyst, turned/turns out to be, bait and switch,
  baited, title but, in name only, so called data scientist, they call it data, called data scientist/science but, not
  real/really/doing data science, real data science, not doing ml, not doing any ml, no ml in my job, no machine
  learning in my, never do machine learning, do no machine learning, don t do any ml, only do sql/excel, i only do
  excel/dashboards, is just sql/excel/reporting, but it is reporting, is mostly dashboards/sql, all dashboards,
  excel/report/dashboard/sql monkey, sold an ai role, sold as, misled/lied about the job/role, job was misrepresented,
  not what i signed, not what was advertised, not as advertised, different from the advert, role is different from,
  job turned out to be, supposed to be data science, all i do is, all we do is, stuck doing, title says, hired for ml,
  hired for ai, job title says, never touch a model, never train a model, never build models, it s only sql, it s just
  sql, only sql queries, only sql and, just sql and, just sql queries, only dashboards, mostly dashboards, only excel,
  just excel, nothing but sql, nothing but dashboards, nothing but excel, only reports, just reports, only reporting,
  just reporting, all sql, all excel, only etl, just etl, no modelling, no modeling, no models at all, without any ml
  in
own title: change my job title, title should i put, job title on my, job title doesn t match, title doesn t match,
  doing data science work, put as my title, call myself, change/changing my title, change/wrong job title, changing
  job titles, change my official title, different title on my, title/lie/lying/exaggerate on my cv/resume, title/lie
  on cv/resume, title on linkedin, my title was/is, my official title,
  official/weird/odd/vague/generic/meaningless/internal/market/wrong title, contract says, my contract says, title
  is meaningless, title means nothing, title should/do i use, title do i put, title to put, what title to use,
  lie/lying about my title, lying to change my, embellish my cv/resume, doing ml/data work, can i put data
  scientist, title doesn t reflect, title does not reflect/match, boss gave me a title, gave me a weird title
"""
