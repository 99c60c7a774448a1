"""Topics of the guides on what the work brings firms, and where it is done, in English. __init__.py tells how."""

EFFECTS = """
talent shortage: hard to hire for, hard is it to fill, hard is it for you to fill, struggle to fill, unfilled
  positions, shortage, shortages, talent gap, talent shortage, lack of specialists, lack of people, lack of talent,
  too few people, not enough people, not enough engineers, scarce talent, hard to hire, can t find people, cannot find
  people, can t find engineers, companies can t find, short of people, understaffed, enough ai people, enough data
  scientists, enough ml engineers, ai skills gap, ml skills gap, open positions unfilled, nobody to hire, no one to
  hire, no candidates for, cannot find anybody, cannot find anyone, can t find anybody, can t find anyone, cannot find
  data, cannot find engineers, can t find data, can t find ml, can t find ai, shortage a myth, shortage myth, lack of
  data scientists, lack of ml engineers, lack of ai, lack of skilled, lacking skilled, lack of qualified, skilled
  people missing, too few data, too few ml, too few ai, too few engineers, too few experts, too few specialists, not
  enough data scientists, not enough specialists, not enough experts, not enough skilled, too little talent, talent
  scarce, talent is scarce, war for talent, talent war, talent crunch, companies desperate for, desperate for data,
  desperate for ai, vacancies stay open, vacancies stay unfilled, jobs stay unfilled, posts stay open, positions stay
  open, unfilled jobs, unfilled posts, unfilled vacancies, months to fill
new jobs: new jobs, jobs created, create jobs, creates jobs, create new jobs, jobs will ai create, job creation, more
  jobs than, jobs lost and, jobs lost to ai, net jobs, new professions, new occupations, more jobs than it kills, more
  jobs than it, jobs does ai create, jobs will be created, jobs will exist, jobs that don t exist, jobs ai will
  create, jobs ai creates, jobs did ai create, jobs created by ai, created by ai, ai creates more, ai create more,
  creates more jobs, create more jobs, create any jobs, jobs come from ai, jobs will come from ai, jobs appear because
  of, jobs will appear, jobs are appearing, jobs arise, new roles appear, new roles emerge, new roles because of, new
  kinds of jobs, new kinds of work, new types of jobs, new types of roles, new titles appear, new job titles, jobs of
  the future, jobs of tomorrow, jobs gained, gained or lost, lost or gained, jobs won and, more jobs destroyed,
  destroy more jobs, destroys more jobs, jobs destroyed, balance of jobs, jobs in balance, which new roles, what new
  roles
market size: market size, size of the market, big is the market, how big is the market, market worth, industry worth,
  worth billions, market volume, market value, ai industry, ai market, billions is the, how many billions, worth of
  the ai, revenue of the ai, how large is the ai, how large is the market, market in billions, market in dollars, ai
  worth in, size of the ai, size of the ml, size of ai, how much is the ai, how much is ai worth, spent on ai, spend
  on ai, spending on ai, ai spending, investment in ai, invested in ai, money goes into ai, money flows into ai, ai
  sector worth, ai growth in billions, market grow by, market by 2030, global ai market, global ml market, machine
  learning market, ml market, turnover of ai, sales of ai
use cases: use case, use cases, where is machine learning, where is ai used, what is machine learning used, real world
  uses, real life uses, practical uses, where is it used, which problems does, what problems can, what can ml do, what
  can ai do, applications of, application of, ai used for, ml used for, machine learning used for, machine learning
  used in, ml used in, ai used in, used in practice for, use ai for, use ml for, use machine learning for, uses of ai,
  uses of ml, uses of machine learning, uses for ai, uses for ml, uses for machine learning, examples of machine
  learning, examples of ml, examples of ai, what do banks use, what do hospitals use, what do shops use, what do
  factories use, what do retailers use, what do insurers use, banks use ml, banks use ai, banks use machine learning,
  hospitals use ai, hospitals use ml, hospitals use machine learning, retailers use ml, retailers use ai, factories
  use ai, factories use ml, insurers use ml, insurers use ai, machine learning do in, machine learning do for, ml do
  for, ai do for, ai do in, problems ml solves, problems ai solves, problems does ml solve, problems does ai solve,
  problems machine learning solves, ai projects in, ml projects in industry
business value: business value, bring a company, bring to a company, bring a business, benefit a company, benefits of
  ml, benefits of ai, help a company, help companies, help a business, value of ml, value of ai, payback, roi of ai,
  roi of ml, invest in ai, adopt ai, adopt machine learning, adopting ai, why do firms use, why do companies use, why
  do businesses use, company gain from, company get from, companies get from, what does ml bring, what does ai bring,
  what do companies get, money with ml, money with ai, save money with, pay off for companies, why would a company,
  worth it for a company, worth it for companies, worth it for a business, worth it for a firm, return on ml, return
  on ai, return on a model, return on data science, return on machine learning, return of ai projects, roi of a model,
  roi of data, roi of machine learning, value of a model, value of data science, value of a data team, value of
  machine learning, value does a model, value does ml, value does ai, value does data science, value from data, value
  from ai, value from ml, show value, prove value, prove the value, prove its value, prove our value, justify ml,
  justify ai, justify a data team, justify our team, justify our existence, justify the data team, make money from ai,
  earn its keep, earns its keep, save costs with, saves costs, cut costs with ai, cut costs with ml, competitive with
  ai, why adopt ml, why invest in ml, why invest in data, what is ai good for, a company gain, a firm gain, firms gain
  from, companies gain from, gains from ml, gains from ai
project steps: project steps, steps of a project, steps in a project, project lifecycle, project phases, phases of a
  project, stages of a project, project from start to, from start to finish, start to finish, crisp dm, project
  workflow, ml workflow, workflow, phases of a, phases of an, steps of an ml, steps of a ml, stages of an ml, how does
  a project run, how does an ml project, how do ml projects, first step of a, typical ml project, typical project,
  course of a project, ml life cycle, model life cycle, learning lifecycle, learning life cycle, project life cycle,
  steps of an ai, steps in an ml, steps in an ai, steps in a data, steps of a data, stages in a data, stages of a
  data, stages in an ml, phases in an ml, step by step project, course of an ml, course of an ai, course of a data,
  course of projects, way of a project, life of a project, life of an ml, life of a model, life cycle of, lifecycle
  of, life cycle model, how a project goes, how do projects go, how does a project go, how does a data project, how
  does an ai project, how do ai projects, how do data projects, how are ml projects run, how are projects run, run an
  ml project, run an ai project, run a data project, running an ml project, running a data project, plan an ml
  project, plan an ai project, plan a data project, first thing in an ml, first thing in a project, begin an ml
  project, begin an ai project, start an ml project, start an ai project, start a data project, starting an ml
  project, structure of a project, structure an ml project, structure a project, organise an ml project, organize an
  ml project, scrum and data science, sprints for ml, sprints in data science
colleagues: who do they work with, who do you work with, who will i work with, who do i work with, work with other,
  work alongside, sit with, with other teams, people in the team, who is in the, who is on the, talk to customers or,
  work together with, works with whom, together with engineers, collaborate with, collaborating with, colleagues like,
  talk to in the job, talks to whom, talk to every day, talk to all day, who are my colleagues, who will be my
  colleagues, who sits next, sits next to, work with all day, work with engineers, work with product, work with
  marketing, work with business people, works closely with, work closely with, working closely with, team mates of,
  teammates of, together with product, together with doctors, together with experts, together with researchers, on the
  same team as
where pay differs: does location, location matter, location matters, location affect, depend on location, where i
  live, where you live, small town, small towns, rural, countryside, outside the big cities, cheap area, expensive
  city, expensive cities, low cost area, high cost area, geographic, in a big city, in a village, outside the capital,
  pay in a small, cheap city, cheap cities, small city, small cities, big city, big cities, capital or, in the
  provinces, in the province, in the country side, outside london, outside of london, outside new york, outside paris,
  outside berlin, outside the valley, in the valley, away from the big, cost of living, high cost of living, low cost
  of living, rent eats, after rent, pay in the country, pay by city, pay by region, pay by state, pay by area, salary
  by city, salary by region, salary by state, differences between cities, difference between cities, differs by city,
  differ by city, differs by region, differ by region, differs by country, differ by country, city matter for, region
  matter for, town pay, town pays, pays less outside, paid less outside, earn less outside, earn less in the country,
  more in london, more in new york, more in the capital, more in a big, less in small, less in a small, pay in the
  north, pay in the south, pay follows location, paid by location, pay by location, pay depends on where, location
  based pay, location adjusted, location pay, san francisco premium, london weighting, cost of life
"""
