"""Topics of the guides on what others make of the work, and on putting it to use, in English. __init__.py tells how."""

ANSWERS = """
explain findings: explain to management, explain it to management, explain to executives, non technical people, non
  technical audience, nontechnical people, non technical stakeholders, non technical colleagues, laypeople, layman,
  layman s terms, laymen, c level, c suite, present to the board, present results, present my results, present
  findings, present my findings, present to management, explain my model to, explain a model to, explain results,
  explain the results, explain my results, explain machine learning to, explain ai to, convince management, convince
  my boss, convince stakeholders, convince the business, get buy in, buy in, nobody understands my, to executives, for
  executives, executives understand, at presenting, report to management, get across to, translate for business, tell
  a story with, non tech people, nontech people, explain p values, explain what i do, explain our work, dumb it down,
  dumb down for, simplify for, to lay people, to non experts, to my grandmother, to the board, to the ceo, to business
  people, to the business, business people understand, eyes glaze, glazed eyes, glaze over, nobody listens to my, no
  one listens to my, nobody reads my report, nobody reads my reports, nobody uses my dashboard, nobody uses my
  dashboards, nobody uses my model, ignored my analysis, ignores my analysis, ignore the results, ignores the results,
  ignoring my results, act on my, acts on my, my slides, slides for management, decks for, data storytelling, persuade
  management, persuade executives, persuade the board, persuade my boss, persuade stakeholders, win over management,
  win over stakeholders, sell my results, sell my findings, sell the idea to, communicate results, communicate
  findings, communicating results, communicating findings, communicate uncertainty, communicate with executives,
  presenting to executives, presenting to management, presenting to the board, present to stakeholders, present to
  clients, present data to, present numbers to
stakeholders: stakeholder, changing requirements, requirements change, requirements keep changing, change their minds,
  changing their minds, vague requirements, vague requests, unclear requirements, dont know what they want, ad hoc
  requests, what the business wants, translate business, change their mind, changes his mind, changes her mind, moving
  target, scope creep, asks for another dashboard, business doesn t know, business people don t, domain experts,
  subject matter experts, moving goalposts, goalposts, shifting goals, goals keep shifting, requirements shift,
  shifting requirements, priorities change, scope changes, scope keeps growing, scope keeps changing, scope grows, new
  requests every, requests every day, endless requests, random requests, urgent requests, just one more chart, one
  more chart, another chart, another report, ticket machine, order taker, service desk for data, business side,
  business users, product owner wants, product owner changes, difficult stakeholders, demanding stakeholders, angry
  stakeholders, conflicting stakeholders, conflicting requirements, conflicting demands, conflicting requests, fuzzy
  requirements, fuzzy goals, woolly requirements, unclear goals, unclear what they want, no clear requirements, gather
  requirements, gathering requirements, requirements gathering, collect requirements, elicit requirements, know what
  they want, push back on stakeholders, push back on requests, push back on requirements, push back on deadlines, push
  back on scope, push back against stakeholders, say no to, saying no to, says no to, goals keep changing, priorities
  keep changing, minds keep changing, specs keep changing
compute costs: gpu costs, gpu cost, gpu bill, cloud bill, cloud costs, compute costs, compute cost, compute bill,
  compute budget, training costs, training cost, cost of training, costs to train, cost to train, cost of running,
  inference costs, inference cost, expensive to train, expensive to run, cost per query, token costs, token cost, api
  bill, gpu hours, save on gpus, out of gpus, no gpus, gpu money, too expensive to train, aws bill, azure bill, gcp
  bill, burn gpu money, burning gpu money, cheaper training, train cheaper, cheaper inference, api costs, openai bill,
  expensive gpus, gpus cost, pay for gpus, gpus bring, gpu budget, gpu expenses, gpu spend, gpu spending, gpu prices,
  gpu price, gpu rental, price of gpus, cost of gpus, cost of compute, cost of inference, cost of llms, cost of llm,
  llm costs, llm cost, llm bill, chatgpt api costs, claude bill, anthropic bill, cloud spend, cloud spending, cloud
  expenses, cloud cost, cloud invoice, bill exploded, bill exploding, costs exploded, costs explode, costs are
  exploding, expensive model, expensive models, expensive training, expensive inference, cheaper model, cheaper
  models, cheaper to run, cheaper to train, cost of serving, serving costs, serving cost, price per token, price of
  tokens, cost per token, token bill, tokens cost, burning tokens, finops, cost optimisation, cost optimization for
  ml, cut our cloud, reduce gpu, reduce cloud, can t afford gpus, afford gpus, afford the gpus, worth the gpu, worth
  the compute, spend exploded, gpu spend exploded, bill has exploded
estimates: estimate a project, estimate projects, estimate ml, estimate how long, estimate work, estimate my work,
  estimate effort, give estimates, giving estimates, time estimate, time estimates, story points, miss deadlines,
  missed deadlines, deadlines missed, late projects, project is late, projects are late, project take, projects take,
  plan a project, plan ml projects, how long will the model, how long does a model, deadlines for ml, promise a date,
  when will it be done, when will the model, can t estimate, cannot estimate, hard to estimate, estimating,
  estimation, planning ml work, how long will a project, how long a project, how long do projects, how long does a
  project, effort estimate, estimation of ml, estimate the effort, estimate the time, project estimate, project
  estimates, sprint planning, sprints for data, scrum for data, scrum in data, scrum for ml, agile for data, agile in
  data, agile for ml, agile data science, kanban for data, planning poker, deadline for a model, deadlines for models,
  deadlines for a model, deadlines in data, deadlines in ml, never finish on time, never on time, always late, always
  takes longer, takes longer than planned, take longer than planned, takes twice as long, slipping deadlines, overrun
  the, overran, behind schedule, over budget, when is it done, when is it ready, when will it be ready, when is the
  model, commit to a date, give a date, give them a date, asked for a date, asks for a date, wants a date, wants
  dates, roadmap promises, unpredictable, plan research, planning research, plan experiments
failing projects: projects fail, project fail, project failed, projects failing, fail so often, why projects, never
  reach production, never get to production, poc hell, pilot purgatory, stuck in poc, never gets deployed, never go
  live, prototype graveyard, stuck in prototype, models die, projects die, why do ml projects, why do ai projects, ai
  projects fail, end up in a drawer, useless live, fine in the notebook, only in the notebook, only works in a
  notebook, project failure, project failures, projects failure, failed projects, failed project, failed ml project,
  failed ai project, failed ml projects, failed ai projects, projects get cancelled, projects cancelled, projects
  canceled, project cancelled, project canceled, projects get killed, projects killed, projects flop, projects go
  nowhere, project goes nowhere, project going nowhere, never ship, never see production, never makes it to, never
  make it to, never made it to, reach production, make it to production, failure rate of, high failure rate, 85
  percent of projects, 80 percent of projects, 95 percent of pilots, n percent of projects, n percent of pilots,
  pilots fail, pilot fails, poc fails, pocs, proof of concept stuck, proofs of concept, stuck in pilot, stuck at poc,
  stuck in proof, collecting dust, shelfware, in the bin, abandoned projects, abandoned project, abandoned models,
  models nobody uses, model nobody uses, nobody uses the model, nobody uses our model, nobody uses our models, models
  not used, unused models, work for nothing, all for nothing, for the bin, for the drawer
validation: validate, validates, validated, validating, validation, validator, validators, validation set, holdout,
  hold out, held out, test set, test sets, train test split, splitting data, split the data, split my data, folds, k
  fold, crossvalidation, cross validate, loocv, sign off a model, signs off a model, sign off models, independent
  review of, test on new data, unseen data, out of sample
metrics: metrics, which metric, evaluation metric, accuracy, f1, f1 score, f score, precision, precision and recall,
  precision or recall, auc, roc, roc auc, rmse, mae, mean error, confusion matrix, log loss, how good is my model,
  good enough model, measure a model, judge a model, which score, auc or, f1 or, rmse or, mae or, r squared, which
  number tells, how accurate is, how accurate should, accurate enough, good enough for production, error rate
calibration: calibrated, calibrate, calibrating, per segment, subgroups, per group, for some groups, averages hide,
  probabilities are off, predicted probabilities, wrong for some groups, worse for some
deploying: deploy, deploys, deploying, deployment, deployments, into production, productionise, productionize,
  productionising, productionizing, productionalize, goes live, going live, ship a model, ship models, ship my model,
  shipping models, serve a model, serve models, serving models, put a model into, get a model into, notebook to
  production, from notebook to, model to production, models to production, deployed models, deployed model, models go
  live, deploy a model, deploy models, puts the model into, puts models into, hand over to engineering, throw over the
  wall, thrown over the wall, model as an api, wrap a model, how do models get into, release a model, releasing
  models, from prototype to
monitoring: monitor a model, monitor models, monitor my model, monitor our models, monitor ml models, monitoring
  models, watch a model, watch models, look after models, maintain a model, maintain models, maintaining models, know
  when a model, notice that a model, models in production, model in production, after deployment, after release, after
  launch, alerts for models, check on a model, once a model is out, model is out, model is live, models are live,
  model breaks, model broke, model breaks at night, fails silently, silent failure, silent failures, drift alert,
  drift alerts, alert threshold, alert thresholds, monitoring dashboard for
generated text: evaluate llm output, evaluate llm outputs, evaluate llms, evaluate an llm, evaluate generated text,
  evaluate a chatbot, evaluate chatbots, evaluate answers, judge answers, judge llm, test a chatbot, test prompts,
  test an llm, hallucinate, hallucinates, hallucination, hallucinated, makes things up, make things up, golden
  answers, ground truth for, answers differently every, different answer every, different answers every, test an
  agent, evaluate agents, evaluate an agent, evaluate rag, evaluate our chatbot, quality of answers, quality of llm,
  invents facts, invents things, wrong answers from, chatbot lies
simple models: simple model, simple models, simpler model, simpler models, baseline, baselines, baseline model,
  logistic regression first, start simple, simple first, complex model, complicated model, complex models, over
  engineered, overengineered, over engineering, simple or complex, linear regression first, logistic regression good
  enough, gradient boosting or, xgboost or deep learning, deep learning overkill, deep learning necessary, simpler is
  better, fancy model, fancy models, overkill for
tuning: hyperparameters, hyperparameter, tune by hand, random search, tune a model, tune models, tuning a model,
  tuning models, best parameters, search parameters, tuning takes, tune the model, tuning parameters
black box: black box, black boxes, blackbox, understand the model, understand a model, why the model, why did the
  model, model decided, model decisions, understandable model, understandable models, model can be understood, explain
  predictions, explain a prediction, explain decisions, why it said no, why did it say, can t explain the model,
  cannot explain the model, how the model decides, nobody understands the model, unexplainable, model said no, it said
  no
bias in models: biased, biased data, biased model, biased models, biased algorithm, biased algorithms, bias, biases,
  unfair model, unfair models, unfair decisions, fair model, fair models, hidden bias, protected groups, discriminates
  against, model discriminates, algorithm discriminates, model treats, treats groups differently, disadvantages women,
  disadvantages minorities, against minorities, unfair to
regulation: regulation, regulations, regulated, regulators, regulator, compliance rules, legal rules, rules for ai,
  laws on ai, ai laws, gdpr rules
data privacy: sensitive data, private data, customer data, patient data, anonymise, anonymize, anonymised, anonymized,
  data breach, train on customer, use customer data, patient records, medical records, allowed to use data, allowed to
  train on, confidential data, secret data
scaling: huge data, too much data, terabytes, petabytes, data too big, data too large, doesn t fit in memory, does not
  fit in memory, out of memory, scale up training, huge models, laptop too slow, dataset too big, dataset is too big,
  training takes days, training takes weeks, training takes forever, training too slow, training is slow
changing technology: new framework, new frameworks, new tools, new tool, tools change, every month something, moves
  too fast, changes too fast, moving too fast, fast moving, keeps moving, new models every, pace of change, stay up to
  date, stay current, staying current, keep up with ai, keep up with the field, keep up with research, keeping up with
  ai, keep up with papers, keep up to date, framework every, tool every, new model drops, every week a new, every week
  something, new library, new libraries, learn them all, what i learned is obsolete, outdated in a year, outdated in
  two years, papers every week, changes so fast, change so fast, change too fast, moves so fast, moving so fast, so
  fast moving, too fast moving, everything changes, every week something new, something new every, new tool every, new
  model every, new framework every, new paper every, can t keep pace, keep pace, keep pace with, follow every, every
  new paper, read every paper, keep up with the papers, all the papers, every paper, every new model, every new tool,
  tools keep changing, frameworks keep changing, technologies keep changing, technology keeps changing, field keeps
  changing, stack keeps changing
talent shortage: hard to hire for, hard is it to fill, hard is it for you to fill, struggle to fill, unfilled
  positions, shortage, shortages, talent gap, talent shortage, lack of specialists, lack of people, lack of talent,
  too few people, not enough people, not enough engineers, scarce talent, hard to hire, can t find people, cannot find
  people, can t find engineers, companies can t find, short of people, understaffed, enough ai people, enough data
  scientists, enough ml engineers, ai skills gap, ml skills gap, open positions unfilled
new jobs: new jobs, jobs created, create jobs, creates jobs, create new jobs, jobs will ai create, job creation, more
  jobs than, jobs lost and, jobs lost to ai, net jobs, new professions, new occupations, more jobs than it kills, more
  jobs than it, jobs does ai create, jobs will be created, jobs will exist, jobs that don t exist
market size: market size, size of the market, big is the market, how big is the market, market worth, industry worth,
  worth billions, market volume, market value, ai industry, ai market, billions is the, how many billions, worth of
  the ai, revenue of the ai, how large is the ai, how large is the market
use cases: use case, use cases, where is machine learning, where is ai used, what is machine learning used, real world
  uses, real life uses, practical uses, where is it used, which problems does, what problems can, what can ml do, what
  can ai do, applications of, application of
business value: business value, bring a company, bring to a company, bring a business, benefit a company, benefits of
  ml, benefits of ai, help a company, help companies, help a business, value of ml, value of ai, payback, roi of ai,
  roi of ml, invest in ai, adopt ai, adopt machine learning, adopting ai, why do firms use, why do companies use, why
  do businesses use, company gain from, company get from, companies get from, what does ml bring, what does ai bring,
  what do companies get, money with ml, money with ai, save money with, pay off for companies, why would a company
project steps: project steps, steps of a project, steps in a project, project lifecycle, project phases, phases of a
  project, stages of a project, project from start to, from start to finish, start to finish, crisp dm, project
  workflow, ml workflow, workflow, phases of a, phases of an, steps of an ml, steps of a ml, stages of an ml, how does
  a project run, how does an ml project, how do ml projects, first step of a, typical ml project, typical project,
  course of a project, ml life cycle, model life cycle, learning lifecycle, learning life cycle, project life cycle
colleagues: who do they work with, who do you work with, who will i work with, who do i work with, work with other,
  work alongside, sit with, with other teams, people in the team, who is in the, who is on the, talk to customers or,
  work together with, works with whom, together with engineers, collaborate with, collaborating with, colleagues like
where pay differs: does location, location matter, location matters, location affect, depend on location, where i
  live, where you live, small town, small towns, rural, countryside, outside the big cities, cheap area, expensive
  city, expensive cities, low cost area, high cost area, geographic, in a big city, in a village, outside the capital,
  pay in a small, cheap city, cheap cities, small city, small cities, big city, big cities, capital or, in the
  provinces, in the province, in the country side, outside london, outside of london, outside new york, outside paris,
  outside berlin, outside the valley, in the valley, away from the big, cost of living, high cost of living, low cost
  of living, rent eats, after rent
"""
