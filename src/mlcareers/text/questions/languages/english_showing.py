"""Topics of the guides on portfolios, as English says them. __init__.py tells how it is read."""

SHOWING = """
portfolio: portfolio, portfolios, side project, side projects, github projects, github profile, personal projects,
  github, project ideas, project idea, portfolio project, portfolio projects, which projects, what projects, projects
  to, projects for, good projects, science projects, ml projects, learning projects, ai projects, best projects,
  projects on, projects do i, analyst project, engineer project, build a project, my github, github repo/repos, a
  github, github matter, look at my github, look at github, on github, portfolio website/site, personal website/site,
  show off my work, show my work, showcase my work, what should/can i build, what to build, build to get hired,
  pet/hobby/passion/weekend project/projects, personal project, side projects on, project/projects on my resume/cv,
  projects on resume/cv, projects in my cv, projects for resume, no/without/my/own projects, own project, my side
  project, project suggestions/topics/topic, original/unique/impressive project/projects, impress/impresses
  employers/recruiters, impress hiring managers, stand out project, projects to stand out, resume/cv projects, data
  project/projects, ml/ai project ideas, real world projects, end to end project, proof of work, tech/technical blog,
  blog posts, start/write a blog, does a blog, contribute/contributing to open source, open source
  contributions/contribution, my repos, look at my repos, project/projects gets/get you hired, kind of project gets,
  projects employers like, projects recruiters like, my repo, could i build, what could i build, sort of project
  would, kind of project would, what project would, which project would, project would make, projects would make, make
  a hiring manager, impress a hiring, impress a recruiter, impress an employer, impress a lead, catch the eye, catches
  the eye, eye catching, gets noticed, stands out from, stand out from the, something to show, nothing to show yet,
  something to show for, what to show, what can i show, what should i show, show what i can, prove what i can, example
  project, sample project, demo project, showpiece, calling card, reimplement a paper, reimplementing a paper,
  reimplementing a research paper, reimplementing papers, reproduce a paper, reproducing a paper, reproducing papers,
  reproducing a research paper, implement a paper, implementing a paper, implementing papers, implement papers,
  implement a research paper, implementing a research paper, paper implementation, paper implementations, paper
  reproduction, portfolio pieces, portfolio ideas, portfolio idea, portfolio examples, portfolio sites, portfolio
  link, portfolio review tips, portfolio of projects, body of work, samples of my work, sample of my work, work
  samples, examples of my work, demonstrate my, demonstrate skills, demonstrate that i, display my work, present
  myself online, show employers, show to employers, show an employer, show recruiters, show to recruiters, show a
  recruiter, show hiring managers, project to show, project to put, project to include, project to build, project to
  do, which project, what project, what kind of project, what kind of projects, what kinds of projects, what sort of
  projects, what sort of project, what type of project, what type of projects, what types of projects, kinds of
  projects, types of projects, type of project, ideas for projects, ideas for a project, ideas for my, inspiration for
  a project, starter project, starter projects, beginner project, beginner projects, first project, first projects,
  good project, great project, great projects, strong project, strong projects, cool project, cool projects,
  interesting project, interesting projects, unusual project, unusual projects, creative project, creative projects,
  serious project, serious projects, real project, real projects, practical project, practical projects, self made
  project, diy project, diy projects, home project ideas, toy project, toy projects, small project, small projects,
  solo project, solo projects, solo side project, side hustle project, project for my resume, project for my cv,
  project for a resume, project for a cv, projects for my resume, projects for my cv, projects for a resume, projects
  for a portfolio, project for a portfolio, project for my portfolio, projects for my portfolio, project count,
  projects count, projects matter, projects worth, projects good for, projects enough to, enough projects, projects
  instead of, projects without, projects or, projects but no, projects but nobody, readme, readmes, github stars,
  github contributions, github activity, github history, green squares, contribution graph, git history, public repo,
  public repos, public repository, repository, repositories, repos, open source work, open source project, open source
  projects, open source contributor, contribute to open, contributing to oss, oss contributions, oss, pull request to
  open, huggingface profile, hugging face profile, hugging face space, streamlit app, gradio app, demo app, deployed
  app, deployed project, live demo, live demos, web demo, youtube demo, write up, write ups, writeup, writeups, case
  write up, technical writing, medium articles, medium article, write articles, write an article, blogging, blog
  about, blog on, blog matter, blog help, blog worth, keep a blog, start blogging, tech blogging, volunteer project,
  volunteer projects, volunteer work, volunteer experience, volunteer data, volunteering, volunteer for a charity, pro
  bono, unpaid project, unpaid projects, charity project, charity projects, project for a charity, projects for a
  charity, project for charity, projects for charities, project for a nonprofit, projects for nonprofits, datakind,
  data for good, show knowledge, show my knowledge, prove knowledge, prove my knowledge, demonstrate knowledge,
  demonstrate my knowledge, demonstrating knowledge, proof of knowledge, proof of skills, proof of skill, proof of
  ability, evidence of skills, evidence of knowledge, prove i know, prove that i know, prove i can, prove that i can,
  prove skills, proving skills, proving my skills, show skills, show my skills, show off my skills, showing skills,
  showing my skills, demonstrate my skills, demonstrate my abilities, demonstrate competence, demonstrate proficiency,
  demonstrating skills, show i know, show that i know, show what i know, show i can, show that i can, show
  proficiency, prove proficiency, show competence, prove competence, prove competency, showcase my skills, showcase
  skills, showcase my knowledge, showcase knowledge, skills i haven t used, skills i don t use, skills i never use,
  skills i never used, skills i didn t use, skills not used at, skills i can t use, haven t used professionally, haven
  t used at work, haven t worked with professionally, never used professionally, never used at work, never used on the
  job, not used professionally, not used at work, don t use at work, don t get to use, didn t use at work, used only
  in side, only used in side, only used in personal, only used at home, outside of my job duties, learned but never
  used, know but never used, knowledge i don t use, knowledge not used, from courses only, only from courses, courses
  only, only know from courses, know it only from, know only from, learned only in courses, learned it only in, only
  self taught in, convince a hiring manager, convince hiring managers, convince the hiring manager, convince
  recruiters that, convince a recruiter, convince an employer, convince employers that, convince interviewers, show a
  hiring manager, how to prove i, how do i prove, how can i prove, how to show that i, ways to prove, way to prove,
  prove ml skills, prove data skills, prove technical skills, prove coding skills, prove python skills, prove sql
  skills, prove ai skills, skills my job doesn t, skills my job does not, skills my current job, skills my job never,
  my job doesn t need, my job doesn t use, my job does not use, my job never uses, current job doesn t use, can t use
  at work, cannot use at work, never get to use, my homelab, homelab only, from homelab, from a homelab, home lab,
  homelab count, homelab counts, homelab projects, will recruiters count, do recruiters count, do employers count,
  does it count as experience
kaggle: kaggle, kaggle competitions, kaggle competition, titanic project, competitions, kaggle
  medal/medals/grandmaster/master/expert/rank/ranking/profile/notebooks/notebook/dataset/datasets/projects, kaggle on
  resume/cv, hackathon, hackathons, data/ml/ai competitions, competition rankings, mnist, datathon, datathons, titanic
  on my cv, is titanic, titanic on, titanic in my, titanic on my, titanic dataset, titanic embarrassing, iris and
  titanic, titanic mnist, titanic and, titanic or, titanic projects, mnist project, mnist projects, iris project, iris
  projects, kaggle rankings, kaggle grandmasters, kaggle kernel, kaggle kernels, only kaggle, just kaggle, kaggle
  achievement, kaggle wins, won a kaggle, winning kaggle, kaggler, kagglers, data science competition, data science
  competitions, ml competition, machine learning competition, machine learning competitions, ai competition, coding
  competition, coding competitions, coding contest, coding contests, programming contest, programming contests, data
  contest, data contests, contest, contests, competing in, compete in, leaderboard, leaderboards, drivendata, zindi,
  numerai, gamejam, hack day, hack days, won a hackathon, winning hackathons
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
  master s thesis, bachelors thesis, dissertation, my dissertation, coursework projects, coursework count, coursework
  on my, assignments on github, homework projects, class assignments, lab projects, followed along, follow along
  project, code along, cookie cutter, generic projects, generic project, overdone project, overdone projects, cliche
  project, cliche projects, everybody has the same, everyone has the same, everyone does the same, everyone else has
  the same, same as everyone, same as everybody, unoriginal, copied project, copied projects, copied from youtube,
  copied from github, copied from kaggle, forked, forked repo, boston housing, housing prices, movie recommender,
  sentiment analysis project, stock price prediction, stock prediction project, digit recognition, spam classifier,
  iris flower, churn project, churn prediction project, course homework, course homeworks, course work on my, course
  work only, only coursework, only course work, all coursework, all course work, just coursework, university homework
  on, uni homework on, homework on my github, homework in my portfolio, homework as a project, homework as a
  portfolio, homework assignments on my, homework repos, assignments on my github, assignments as projects,
  assignments in my portfolio, university assignments, uni assignments, capstone projects, capstones
ai written: vibe coded, vibe coding, ai assistant write, claude for portfolio, ai generated project, made/built/coded
  with cursor/claude/chatgpt/copilot/ai, built/made it with ai, made/written/coded by ai/chatgpt/claude,
  chatgpt/claude/ai/copilot/cursor wrote, chatgpt/claude/ai wrote my/the/it, claude/chatgpt/ai generated, ai generated
  code/portfolio/projects, vibe coder/coders/code, vibecoded, vibecoding, vibecoder, ai slop, let
  copilot/claude/chatgpt/ai write, use/using ai/chatgpt/claude to build, use claude code to build, use ai/chatgpt for
  my project/projects/portfolio, code i didn t write, didn t write the code, don t understand the code, ai built, ai
  made, ai coded, ai authored, ai code in my, ai code on, generated by ai, generated by chatgpt, generated by claude,
  generated with ai, generated with chatgpt, made using ai, made using chatgpt, built using ai, built using chatgpt,
  built using cursor, built by claude, built by ai, written with ai, written with chatgpt, written using chatgpt,
  written by copilot, coded by cursor, coded using ai, with heavy use of ai, with the help of cursor, help of claude,
  help of copilot, with lovable, built with lovable, built with replit, with cursor, used cursor, used claude, used
  copilot, used chatgpt to, used ai to build, used ai to write, chatgpt did most, claude did most, ai did most, ai did
  all, ai did half, ai did everything, claude did everything, chatgpt did everything, prompted my way, prompt my way,
  prompting my way, vibe coded app, vibe coded apps, vibing, don t understand my own, dont understand my own, didn t
  write myself, didnt write myself, not write it myself, didn t really write, own up to ai, admit i used, admit to
  using, admit using, disclose ai use, disclose using ai, disclose that i used, mention i used ai, mention that i
  used, say i used ai, say i used chatgpt, hide that i used, hide that ai
how many projects: how many projects, how many portfolio projects, one project enough, is one project, one project or,
  n projects, n or n projects, number of projects, quality or/over quantity, quantity or quality, many small projects,
  small projects or, project have to be, how long should a project, size of a project, single project, one good/big
  project, big does a portfolio project, lots of projects, lots of projects or, several projects, one good one, a few
  projects, number of portfolio projects, amount of projects, projects are enough, projects is enough, projects
  enough, projects do i need, projects should i, projects to have, projects is too, too many projects, too few
  projects, few projects, fewer projects, one strong project, one serious project, one deep project, one polished
  project, one impressive project, single big project, single good project, single large, three projects, four
  projects, five projects, ten projects, a dozen projects, couple of projects, a handful of projects, handful of
  projects, bunch of projects, pile of projects, loads of projects, lots of small, lots of little, depth over breadth
  in, big or small project, length of a project, how long should projects, how big should my project, how big should a
  project, how big should projects, how big should my portfolio, how big should the portfolio, how large should my
  project, how complex should my project, how complex should a project, how complex should projects, how elaborate
  should my project, one large project, one big or, one large or, one big one, more projects or, more projects in my,
  more projects on my, several small projects, several small ones, many tiny projects, are two projects, do two
  projects, only two projects, need more projects, another project before, project experience, how much project
  experience, enough project experience, how much project work, n excellent projects, n great projects, n good
  projects, n solid projects, n strong projects, n big projects, n small projects, n shallow projects, n simple
  projects, n deep projects, n polished projects, n toy projects, n mini projects, n real projects, n serious
  projects, n decent projects, excellent projects or, great projects or, good projects or, solid projects or, strong
  projects or, deep projects or, big projects or, shallow projects, shallow ones, n shallow, n shallow ones, n small
  ones, n big ones, n good ones, n great ones, n mediocre ones, n mediocre projects, n simple ones, n deep ones, or n
  shallow ones, or n small ones, or n simple ones, many shallow, lots of shallow, few deep, a few deep, a few strong,
  a few great, a few good projects, few good projects, one excellent project, one great project, one flagship project,
  flagship project, one solid project, one end to end project, one project done well, one in depth, fewer better
  projects, more or better projects, better or more projects, a dozen notebooks, dozen notebooks, a dozen repos, dozen
  repos, a dozen repositories, dozen repositories, dozen projects, dozen small projects, n notebooks, n repos, n
  repositories, n apps, n demos, n apps or, n demos or, n pieces in my, n pieces in a, projects until i can, projects
  until i, projects until, projects before i, projects before applying, projects before i can, projects before i
  apply, projects to apply, projects to apply for, projects does it take, projects are needed, projects is enough to,
  projects needed, projects required, projects count as enough
confidential: confidential, nda, company code, proprietary, can t show, cannot show, not allowed to show, company
  work, private code, internal work, work is secret, behind/under/signed an nda, under nda, ndas, can t/cannot share
  code/work, can t/cannot share my code/work, can t/cannot talk about/discuss, can t/cannot discuss, not allowed to
  share, not allowed to talk about, can t disclose, belong/belongs to my employer/company, owned by my
  employer/company, company/employer owns, code belongs to, everything/all internal, internal project/projects,
  internal tools only, built is internal, classified work/project/projects, secret work/project/projects, work is
  private, private repo/repos/repositories, trade secrets, can t publish my work, confidentiality, confidentiality
  agreement, can t put on github, nothing public, nothing to show, forbids/forbid showing/sharing, forbidden to
  show/share, not permitted to show/share, won t let me show/share, show work you did, without revealing, without
  disclosing, nothing i built is public, nothing i made is public, nothing i did is public, nothing is public, none of
  it is public, none of my work is public, isn t public, is not public, can t be public, cannot be public, belongs to
  the bank, belongs to my old, belongs to my former, belongs to my last, belongs to the client, belongs to the firm,
  behind closed doors, under wraps, hush hush, all in house, internal code, client data, customer data i can t,
  patient data i can t, can t take it with, cannot take it with, left it all at, left behind at, top secret, secrecy,
  non disclosure, nondisclosure, non disclosure agreement, nda prevents, nda forbids, nda covers, bound by an nda,
  covered by an nda, covered by nda, trade secret, company secret, company secrets, company property, company
  confidential, company owned, company ip, intellectual property, ip belongs, ip of my, owned by the company, owned by
  the client, property of my, property of the, belongs to the company, belongs to my boss, closed source, private
  work, private github, private gitlab, gitlab at work, internal repo, internal repos, in house code, in house work,
  in house tools, in house projects, behind the firewall, behind a firewall, behind a login, not public, not publicly
  visible, can t be shared, cannot be shared, can t be shown, cannot be shown, can t publish, cannot publish, can t
  post, cannot disclose, can t reveal, cannot reveal, can t tell what, can t say what i, cannot say what i, not at
  liberty, may not show, may not share, may not publish, mustn t show, not allowed to publish, not allowed to talk,
  not allowed to post, not allowed to disclose, prohibited from showing, prohibited from sharing, forbidden from
  showing, forbidden from sharing, nothing i can show, nothing i can share, nothing that i can show, nothing to point
  to, nothing to link to, nothing on github, empty github, github is empty, bare github, blank github, no github, no
  public code, no public work, no public projects, work stayed with, work stays with, stayed at my old, locked in my
  company, locked up at, gone when i left, lost access to, no access to my old, without breaking my nda, without
  breaking an nda, without violating, violate my nda, violating an nda, breach my nda, breach of my nda, breach
  confidentiality, kept secret, keep secret, must stay secret, internal dashboards in my, show internal dashboards,
  show internal reports, client work in my, show client work, personal version of a, personal version of my, personal
  version of work, personal version of something, personal copy of a, personal copy of my, public version of a, public
  version of my, toy version of, sanitized version, sanitised version, anonymized version, anonymised version,
  scrubbed version, own version of a work, own version of my work, own version of something, own version of what,
  similar version of, simplified version of my, simplified version of a, rebuild a work project, rebuild my work
  project, rebuild something from work, rebuild what i did, recreate a work project, recreate a project from, recreate
  my work project, recreate my work projects, recreate work projects, recreate something from work, recreate what i
  did, recreate what i built, recreate what i do, replicate a work project, replicate a project from, replicate my
  work, replicate work projects, replicate something from work, replicate what i did, replicate what i built,
  reproduce a work project, reproduce work projects, reproduce something from work, remake a work project, clone of a
  work, clone of my work, work project in my, work project on my, work projects in my, work projects on my, work
  project as a, work projects as a, work projects on github, work project on github, work projects in a, show work
  projects, show a work project, show my work projects, share work projects, share my work projects, share a work
  project, showcase work projects, showcase a work project, showcase my work projects, publish work projects, publish
  a work project, publish work code, share work code, show work code, work code on, code from work, code i wrote at,
  code i wrote for, code from my job, code from my employer, project from work, project from my job, project i did at,
  project i built at, projects from work, projects from my job, project done at work, projects done at work, projects
  i did at, projects i did for, company data in my, company data on, employer s code, employer s data, company s code,
  company s data, work belongs to my, rebuild my employer s, rebuild my company s, rebuild our company s, rebuild
  something my employer, rebuild something my company, recreate my employer s, recreate my company s, reproduce my
  employer s, reproduce my company s, replicate my employer s, replicate my company s, copy my employer s, copy my
  company s, clone my employer s, clone my company s, my employer s model, my company s model, employer s model,
  company s model, my employer s project, my company s project, with public data instead, with fake data instead, with
  synthetic data for my, dummy data for my portfolio, public data for my portfolio, public data for my github, can t
  share, cannot share, can not share, work i can t show, work they can t share
"""
