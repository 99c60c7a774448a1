"""Topics of the guides on portfolios, papers and postings, as English says them. __init__.py tells how it is read."""

SHOWING = """
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
  implementations, paper reproduction, portfolio piece, portfolio pieces, portfolio ideas, portfolio idea, portfolio
  examples, portfolio example, portfolio page, portfolio sites, portfolio link, portfolio review tips, portfolio of
  projects, body of work, samples of my work, sample of my work, work samples, examples of my work, evidence of,
  evidence of skill, demonstrate my skills, demonstrate my, demonstrate skills, demonstrate that i, display my work,
  present myself online, show employers, show to employers, show an employer, show recruiters, show to recruiters,
  show a recruiter, show hiring managers, projects to show, project to show, project to put, projects to put, projects
  to include, project to include, projects to build, project to build, projects to do, project to do, projects to
  make, projects to start, projects to try, projects to learn, projects to practise, projects to practice, projects to
  land, projects to get hired, projects to get a, which project, what project, what kind of project, what kind of
  projects, what kinds of projects, what sort of projects, what sort of project, what type of project, what type of
  projects, what types of projects, kinds of projects, types of projects, type of project, ideas for projects, ideas
  for a project, ideas for my, inspiration for a project, starter project, starter projects, beginner project,
  beginner projects, first project, first projects, good project, great project, great projects, strong project,
  strong projects, cool project, cool projects, interesting project, interesting projects, unusual project, unusual
  projects, creative project, creative projects, serious project, serious projects, real project, real projects,
  practical project, practical projects, self made project, diy project, diy projects, home project ideas, toy
  project, toy projects, small project, small projects, solo project, solo projects, solo side project, own projects
  on, side hustle project, project for my resume, project for my cv, project for a resume, project for a cv, projects
  for my resume, projects for my cv, projects for a resume, projects for a cv, projects for a portfolio, project for a
  portfolio, project for my portfolio, projects for my portfolio, project count, projects count, projects matter,
  projects worth, projects good for, projects enough to, enough projects, projects instead of, projects without,
  projects or, projects but no, projects but nobody, readme, readmes, github stars, github contributions, github
  activity, github history, green squares, contribution graph, git history, public repo, public repos, public
  repository, repository, repositories, repos, open source work, open source project, open source projects, open
  source contributor, contribute to open, contributing to oss, oss contributions, oss, pull request to open,
  huggingface profile, hugging face profile, hugging face space, streamlit app, gradio app, demo app, deployed app,
  deployed project, live demo, live demos, web demo, youtube demo, write up, write ups, writeup, writeups, case write
  up, technical writing, technical writing for, medium articles, medium article, write articles, write an article,
  blogging, blog about, blog on, blog matter, blog help, blog worth, keep a blog, start blogging, tech blogging,
  volunteer project, volunteer projects, volunteer work, volunteer experience, volunteer data, volunteering, volunteer
  for a charity, pro bono, pro bono work, pro bono project, pro bono projects, unpaid project, unpaid projects,
  charity project, charity projects, project for a charity, projects for a charity, project for charity, projects for
  charities, project for a nonprofit, projects for nonprofits, datakind, data for good
kaggle: kaggle, kaggle competitions, kaggle competition, titanic project, competitions, kaggle
  medal/medals/grandmaster/master/expert/rank/ranking/profile/notebooks/notebook/dataset/datasets/projects, kaggle on
  resume/cv, hackathon, hackathons, data/ml/ai competitions, competition rankings, mnist, datathon, datathons, titanic
  on my cv, is titanic, titanic on, titanic in my, titanic on my, titanic dataset, titanic embarrassing, iris and
  titanic, titanic mnist, titanic and, titanic or, titanic projects, mnist project, mnist projects, iris project, iris
  projects, kaggle score, kaggle scores, kaggle rankings, kaggle tier, kaggle masters, kaggle grandmasters, kaggle
  experience, kaggle kernel, kaggle kernels, kaggle project, kaggle only, only kaggle, just kaggle, kaggle
  achievements, kaggle achievement, kaggle win, kaggle wins, won a kaggle, winning kaggle, kaggle useful, kaggle
  worth, kaggle for, kaggler, kagglers, data science competition, data science competitions, ml competition, machine
  learning competition, machine learning competitions, ai competition, coding competition, coding competitions, coding
  contest, coding contests, programming contest, programming contests, data contest, data contests, contest, contests,
  competing in, compete in, leaderboard, leaderboards, drivendata, zindi, numerai, gamejam, hack day, hack days,
  hackathon project, hackathon projects, hackathon win, won a hackathon, winning hackathons
course projects: course project, course projects, capstone,
  coursera/udemy/tutorial/thesis/university/uni/school/class/college/guided/group project/projects, project/projects
  from a course/tutorial, projects from courses, project is from a, from a udemy/youtube tutorial, followed a
  tutorial, following tutorials, copied from a tutorial, same project/projects, house prices, iris dataset, thesis as
  a project, final year project/projects, bachelor thesis, dissertation project, coursework on github, bootcamp
  projects/capstone, capstone project, assignment/homework on github, titanic on my resume,
  udacity/datacamp/edx/nanodegree project/projects, project from my course, projects from my course, projects from my
  degree, project from my degree, projects from university, project from university, projects from uni, project from
  uni, projects from college, project from college, project from school, projects from school, project from class,
  projects from class, project from a class, projects from classes, project from a bootcamp, projects from a bootcamp,
  projects from my bootcamp, project from my bootcamp, project from a book, projects from tutorials, project from
  youtube, projects from youtube, projects from udemy, projects from coursera, academic project, academic projects,
  degree project, degree projects, senior project, senior projects, semester project, semester projects, thesis on my,
  thesis in my, thesis count, thesis as experience, thesis as a portfolio, master thesis project, masters thesis,
  master s thesis, bachelors thesis, dissertation, my dissertation, dissertation on my, coursework projects,
  coursework count, coursework on my, assignments on github, homework projects, class assignments, lab projects,
  followed along, follow along project, code along, code along project, code along projects, cookie cutter, cookie
  cutter project, cookie cutter projects, generic projects, generic project, overdone project, overdone projects,
  cliche project, cliche projects, everybody has the same, everyone has the same, everyone does the same, everyone
  else has the same, same as everyone, same as everybody, unoriginal, unoriginal project, unoriginal projects, copied
  project, copied projects, copied from youtube, copied from github, copied from kaggle, forked, forked repo, boston
  housing, housing prices, movie recommender, sentiment analysis project, stock price prediction, stock prediction
  project, digit recognition, spam classifier, iris flower, churn project, churn prediction project
ai written: vibe coded, vibe coding, ai assistant write, claude for portfolio, ai generated project, made/built/coded
  with cursor/claude/chatgpt/copilot/ai, built/made it with ai, made/written/coded by ai/chatgpt/claude,
  chatgpt/claude/ai/copilot/cursor wrote, chatgpt/claude/ai wrote my/the/it, claude/chatgpt/ai generated, ai generated
  code/portfolio/projects, vibe coder/coders/code, vibecoded, vibecoding, vibecoder, ai slop, let
  copilot/claude/chatgpt/ai write, use/using ai/chatgpt/claude to build, use claude code to build, use ai/chatgpt for
  my project/projects/portfolio, code i didn t write, didn t write the code, don t understand the code
how many projects: how many projects, how many portfolio projects, one big, several small, how big should, how large
  should, one project enough, is one project, one project or, n projects, n or n projects, number of projects, quality
  or/over quantity, quantity or quality, few big, one large, many small projects, small projects or, project have to
  be, how complex should, how long should a project, size of a project, project size, single project, one good/big
  project, big does a portfolio project, lots of projects, lots of projects or, several projects, one good one, a few
  projects
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
  impact, never went to production, no impact, nothing was measured, nobody/nothing/not measured, no results to show,
  impact my work had, what impact i had, no kpis/kpi/achievements, never made it to production, never reached
  production, never deployed/shipped/tracked, got shelved, shelved, model was never used, never used by anyone, put
  numbers on, numbers/achievements/metrics on my cv/resume, quantifiable, quantified achievements, measurable
  results/achievements, accomplishments, don t know my impact, prove/show/showing/quantify/describe impact, earned the
  company, saved the company, made the company, brought the company
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
  letter/letters, chatgpt/ai cover letter, letter/statement of interest, application letter, read/reads cover letters,
  letter necessary, letter of application
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
  official/weird/odd/vague/generic/meaningless/internal/market/wrong title, contract says, my contract says, title is
  meaningless, title means nothing, title should/do i use, title do i put, title to put, what title to use, lie/lying
  about my title, lying to change my, embellish my cv/resume, doing ml/data work, can i put data scientist, title
  doesn t reflect, title does not reflect/match, boss gave me a title, gave me a weird title
"""
