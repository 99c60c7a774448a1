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
  back on scope, push back against stakeholders, goals keep changing, priorities keep changing, minds keep changing,
  specs keep changing, every sprint, change minds every, say no to stakeholders, say no to a stakeholder, say no to
  requests, say no to a request, say no to the business, say no to another, say no to more requests, say no to
  marketing, say no to managers, saying no to stakeholders, saying no to requests, saying no to the business, boss
  keeps changing, client keeps changing, keeps changing what, keeps changing the requirements, keep changing the
  requirements, keeps changing the goal, keep changing the goal, change the goal every, changes the goal every,
  changed their mind, executive sponsor, executive sponsors, project sponsor, project sponsors, business sponsor,
  sponsor for our project, sponsor for my project, sponsor for the project, gut feeling, gut feelings, gut instinct,
  gut over data, trust their gut, trusts his gut, trusts her gut, went with their gut, went with his gut, went with
  her gut, went with gut, ignored my results, ignore my model, ignored my model, ignores my model, ignored my
  recommendation, ignore my recommendations, ignored the data, ignore our analysis, ignored our analysis, overrule my,
  overruled my, overrules my, overruled the model, nobody acts on the, don t act on my, doesn t act on, decided
  against the data, decide against the data, decides against the data, decision was already made, decided without the
  data, decide without data, decides without data, opinion over data, opinions over data, hippo, loudest voice
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
  review of, test on new data, unseen data, out of sample, works on new data, work on new data, data it has never
  seen, who checks the model, who signs off, signed off by somebody, model risk review, model review board, challenge
  the model, prove the model works, prove that the model works, prove a model works, trust a model s score, trust the
  score, trust my model s score, trust offline results, offline score, offline results, split by time, split by
  customer, split by patient, random split, time based split, leave one out, cross validation or, nested cross
  validation, how many folds, test data again, reuse the test set, looked at the test, backtest a model, backtesting a
  model, backtest our model, acceptance test for a model, test a model before, evaluate before launch, who should
  check a model, who checks models, check a model before, check models before, check the model before, checks a model
  before
metrics: metrics, which metric, evaluation metric, accuracy, f1, f1 score, f score, precision, precision and recall,
  precision or recall, auc, roc, roc auc, rmse, mae, mean error, confusion matrix, log loss, how good is my model,
  good enough model, measure a model, judge a model, which score, auc or, f1 or, rmse or, mae or, r squared, which
  number tells, how accurate is, how accurate should, accurate enough, good enough for production, error rate,
  accuracy is misleading, accuracy misleads, accuracy not enough, kpi for a model, kpis for a model, kpi of a model,
  score a model, scoring a model, measure model quality, measure of model quality, model quality, quality of the
  model, quality of a model, how good must a model, how good should a model, how good does a model, good enough to
  ship, good enough to release, good enough to launch, good enough to go live, good enough for users, false positives,
  false negatives, false alarms, false positive rate, cost of a mistake, cost of a false, cost of errors, threshold
  for the model, offline metric, online metric, business metric, proxy metric, proxy metrics, wrong metric, right
  metric, one metric, optimise for the wrong, optimize for the wrong, error measure, error measures, forecast error,
  mape, top k accuracy, recall at
calibration: calibrated, calibrate, calibrating, per segment, subgroups, per group, for some groups, averages hide,
  probabilities are off, predicted probabilities, wrong for some groups, worse for some, confidence of the model is,
  model is too confident, overconfident model, overconfident models, says ninety percent, fails for one group, fails
  on a subgroup, fails for some customers, works worse for, performs worse for, performs worse on, average score
  hides, average hides, averages conceal, score per group, score by segment, scores by segment, results by segment,
  slice the results, slicing the results, error by group, errors by group
deploying: deploy, deploys, deploying, deployment, deployments, into production, productionise, productionize,
  productionising, productionizing, productionalize, goes live, going live, ship a model, ship models, ship my model,
  shipping models, serve a model, serve models, serving models, put a model into, get a model into, notebook to
  production, from notebook to, model to production, models to production, deployed models, deployed model, models go
  live, deploy a model, deploy models, puts the model into, puts models into, hand over to engineering, throw over the
  wall, thrown over the wall, model as an api, wrap a model, how do models get into, release a model, releasing
  models, from prototype to, model into prod, models into prod, model to prod, models to prod, get models into, bring
  a model into, bring models into, bring a model to, bring models to, bringing models into, bringing models to, roll
  out a model, rolling out a model, roll out models, release of a model, model release, model releases, model rollout,
  model handover to, hand a model to, hand the model to, hand models to, handing over models, it works on my laptop,
  works on my laptop, works in my notebook, works in the notebook, stuck in notebooks, stuck in a notebook, only in a
  notebook, notebooks to production, notebook into production, notebooks into production, out of the notebook, from
  research to production, who ships the model, last mile of a model, last mile of ml, put models live, put a model
  live, model live for, takes months to deploy, months to ship a model, release process for models, model serving,
  hosting a model, host a model, model behind an api, before a model ships, until a model ships, model ships, models
  ship
monitoring: monitor a model, monitor models, monitor my model, monitor our models, monitor ml models, monitoring
  models, watch a model, watch models, look after models, maintain a model, maintain models, maintaining models, know
  when a model, notice that a model, models in production, model in production, after deployment, after release, after
  launch, alerts for models, check on a model, once a model is out, model is out, model is live, models are live,
  model breaks, model broke, model breaks at night, fails silently, silent failure, silent failures, drift alert,
  drift alerts, alert threshold, alert thresholds, monitoring dashboard for, model in the wild, models in the wild,
  keep an eye on models, keep an eye on the, keep watch on models, watching models, watching a model, notice when a
  model, notice a model, notice if a model, tell when a model, tell if a model, know if a model, know whether a model,
  know that a model, models get worse, model rots, model goes wrong, model quietly, quietly fails, quietly failed,
  failed quietly, failing silently, failed silently, silently fails, silently broke, broke silently, nobody noticed
  the model, nobody noticed for weeks, nobody notices when, months before anybody noticed, what to watch after, what
  to watch in production, alarms for models, alarm for a model, alert on a model, alerts on models, alerting for
  models, alert fatigue, too many alerts, once it is live, once it goes live, after it goes live, after going live,
  who watches the model, who looks after models, who looks after the model, who maintains the model, who maintains
  models, owner of a model, owns the model, owns a model, owns models in, model health, health of a model, healthy
  model, wrong in production, mistakes in production, model is wrong, models are wrong, fails in production, failed
  in production, broke in production, breaks in production, models make mistakes, model makes mistakes, goes wrong
  in production, went wrong in production
generated text: evaluate llm output, evaluate llm outputs, evaluate llms, evaluate an llm, evaluate generated text,
  evaluate a chatbot, evaluate chatbots, evaluate answers, judge answers, judge llm, test a chatbot, test prompts,
  test an llm, hallucinate, hallucinates, hallucination, hallucinated, makes things up, make things up, golden
  answers, ground truth for, answers differently every, different answer every, different answers every, test an
  agent, evaluate agents, evaluate an agent, evaluate rag, evaluate our chatbot, quality of answers, quality of llm,
  invents facts, invents things, wrong answers from, chatbot lies, score llm, score an llm, scoring llm, grade llm,
  grading llm, measure an llm, measure llm, measuring llm, measure a chatbot, chatbot quality, quality of a chatbot,
  quality of our chatbot, know if our chatbot, tell if our chatbot, evals for, llm evals, write evals, writing evals,
  run evals, eval set, eval sets, evaluation set for llm, llm as a judge, llm as judge, model grades model, model
  judges model, prompt regression, prompt changes break, prompt change broke, each prompt change, compare prompts,
  comparing prompts, compare two prompts, compare llms, benchmark llms, benchmark an llm, chatbot invents, chatbot
  makes up, bot makes up, bot invents, bot lies, chatbot hallucinates, assistant invents, assistant makes up, answers
  are wrong, answers are made up, made up answers, made up sources, made up facts, invented sources, invented facts,
  no right answer, no single right answer, no ground truth, test non deterministic, nondeterministic output, different
  output every, rag quality, rag evaluation, summaries are faithful, judge summaries, evaluate summaries, agent
  evaluation, agents fail, red team a model, red team an llm
simple models: simple model, simple models, simpler model, simpler models, baseline, baselines, baseline model,
  logistic regression first, start simple, simple first, complex model, complicated model, complex models, over
  engineered, overengineered, over engineering, simple or complex, linear regression first, logistic regression good
  enough, gradient boosting or, xgboost or deep learning, deep learning overkill, deep learning necessary, simpler is
  better, fancy model, fancy models, overkill for, simplest model, simplest thing, start with something simple, start
  with a simple, begin simple, keep it simple, too complicated a model, too complex a model, complexity not worth,
  plain regression, plain linear regression, plain logistic regression, linear model enough, linear model good enough,
  regression good enough, rules instead of, rule instead of ml, rules or ml, rules or machine learning, rules before
  ml, heuristics first, heuristic first, heuristic or, without ml first, if statements instead, needs no ml, do not
  need ml, no need for ml, no need for machine learning, ml overkill, ml really needed, is ml needed, machine learning
  needed for this, neural net overkill, neural network overkill, neural networks overkill, deep net for, transformer
  overkill, llm overkill, llm for everything, llms for everything
tuning: hyperparameters, hyperparameter, tune by hand, random search, tune a model, tune models, tuning a model,
  tuning models, best parameters, search parameters, tuning takes, tune the model, tuning parameters, tune forever,
  tuning forever, endless tuning, stop tuning, how much tuning, tuning worth, worth tuning, tune automatically,
  automatic tuning, automate tuning, automated tuning, optuna or, bayesian optimisation, bayesian optimization, grid
  or random search, which parameters to tune, learning rate by hand, knobs of a model, knobs to turn
black box: black box, black boxes, blackbox, understand the model, understand a model, why the model, why did the
  model, model decided, model decisions, understandable model, understandable models, model can be understood, explain
  predictions, explain a prediction, explain decisions, why it said no, why did it say, can t explain the model,
  cannot explain the model, how the model decides, nobody understands the model, unexplainable, model said no, it said
  no, see inside the model, look inside the model, look inside a model, reasons of the model, reasons for a decision,
  reason for a decision, reasons behind a prediction, reasons behind predictions, why a customer was, why the customer
  was, why a loan was, why the algorithm, explain a score, explain the score, explain scores, explain model, explain
  our model, explain the algorithm, explain an algorithm, explaining models, explaining predictions, explainable
  model, explainable models, explainability needed, explainability required, interpretable model, interpretable
  models, interpretable or accurate, accurate or interpretable, accuracy or interpretability, explainable or accurate,
  transparent model, transparent models, opaque model, opaque models, shap values for, feature importance to, doctors
  do not trust, doctors don t trust, do not trust the model, don t trust the model, regulators ask why, auditor asks
  why, auditors ask how
bias in models: biased, biased data, biased model, biased models, biased algorithm, biased algorithms, bias, biases,
  unfair model, unfair models, unfair decisions, fair model, fair models, hidden bias, protected groups, discriminates
  against, model discriminates, algorithm discriminates, model treats, treats groups differently, disadvantages women,
  disadvantages minorities, against minorities, unfair to, model is racist, racist model, racist algorithm, sexist
  model, sexist algorithm, prejudice in models, prejudice in data, model favours, model favors, model prefers,
  algorithm favours, algorithm prefers, treats women differently, treats men differently, works worse for women, worse
  for minorities, worse for dark skin, unfair algorithm, unfair algorithms, unfairly treated by, fairness check,
  fairness checks, fairness test, fairness tests, fairness metrics, fairness in ml, fairness of models, fairness of a
  model, test for fairness, check for fairness, test for bias, audit for bias, gender bias, racial bias, skewed
  towards, historic bias, discrimination by algorithms, discrimination by models, proxy for race, proxy for gender,
  debias, debiasing
regulation: regulation, regulations, regulated, regulators, regulator, compliance rules, legal rules, rules for ai,
  laws on ai, ai laws, gdpr rules, high risk system, high risk systems, high risk ai, ai rules, ai regulation, ai
  compliance, compliance for ai, compliance of models, compliance slows, compliance department, compliance team, legal
  team blocks, legal blocks, legal department blocks, legal says no, auditors want, auditor wants, audit a model,
  audits of models, audit trail for, model documentation for, model risk management, sr 11 7, law on ai, new ai law,
  rules in banking, rules in healthcare, rules of the industry, regulated industry, regulated industries
data privacy: sensitive data, private data, customer data, patient data, anonymise, anonymize, anonymised, anonymized,
  data breach, train on customer, use customer data, patient records, medical records, allowed to use data, allowed to
  train on, confidential data, secret data, personal data, private information, personal information, confidential
  customer, privacy, privacy law, privacy laws, privacy rules, privacy team, privacy of patients, data protection,
  protect personal, protect user data, pseudonymise, pseudonymize, anonymous data, anonymising data, anonymizing data,
  users consent, consent of users, without consent, data leak of, leak customer, customer data in chatgpt, company
  data into chatgpt, company data in chatgpt, data into chatgpt, paste data into, secrets in the training, memorised
  personal, gdpr and, gdpr for, may we train, are we allowed to train, may we use customer, train on user data, train
  on personal, train on private, synthetic data instead
scaling: huge data, too much data, terabytes, petabytes, data too big, data too large, doesn t fit in memory, does not
  fit in memory, out of memory, scale up training, huge models, laptop too slow, dataset too big, dataset is too big,
  training takes days, training takes weeks, training takes forever, training too slow, training is slow, billions of
  rows, millions of rows, hundred million rows, data outgrew, outgrew pandas, outgrew one machine, more data than
  memory, data does not fit, does not fit on, doesn t fit on one, too big for my laptop, too big for one, too big for
  memory, too big for pandas, too large for memory, takes all night to train, takes a week to train, train for weeks,
  trains for days, training runs for days, faster training, speed up training, speeding up training, distribute
  training, distributed training, train on many gpus, train on several gpus, scale to millions, scale to more users,
  scale the pipeline, scale our pipeline, scale our models, scale a model, scaling a model, scaling up a model,
  scaling pipelines, cannot scale, can t scale, does not scale, doesn t scale, slow inference, inference too slow,
  predictions too slow, latency of the model, too slow in production, how do teams scale, how do others scale, how to
  scale
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
  changing, stack keeps changing, next shiny thing, shiny new thing, new shiny thing, chasing new, chase every new,
  chasing every new, hype of the week, tool of the week, framework of the week, stack is outdated, outdated stack, old
  stack, migrate every year, rewrite every year, tools come and go, frameworks come and go, libraries come and go,
  which tools will last, tools will last, too many tools, too many frameworks, too many new, cannot keep up with,
  keeping up is, impossible to keep up, hard to keep up, how to keep up, how do you keep up, how do i keep up, how do
  people keep up, keep up without, fall behind on, falling behind on, afraid to fall behind, fear of missing out on,
  overwhelmed by new, every other week, everything is new again, knowledge outdated, knowledge ages, knowledge becomes
  outdated, skills become outdated, half life of, skills be obsolete, skills become obsolete, skills becoming
  obsolete, skills obsolete, skills go obsolete, skills obsolete in, skills be obsolete in, skills become obsolete in,
  skills be outdated, skills outdated, skills getting outdated, skills get outdated, skills go out of, skills be
  useless, skills become useless, skills useless in, skills useless soon, skills be worthless, skills worthless in,
  skills irrelevant in, skills be irrelevant, skills become irrelevant, skills go stale, skills stale, skills expire,
  skills have expired, skills age, skills aging, skills last, skills will last, skills lose value, shelf life of
  skills, shelf life of, shelf life of ai, shelf life of a, half life of skills, knowledge be obsolete, knowledge
  become obsolete, knowledge becomes obsolete, knowledge expire, what i learn now, what i learn today, learn today be,
  learning today be, learning now be, be outdated by, be outdated in, outdated in n years, outdated by the time,
  outdated before i, outdated soon, be outdated soon, still relevant in n, still be relevant in, relevant in n years,
  be relevant in n, be useful in n, useful in n years, obsolete in n years, obsolete by the time, obsolete before i,
  tools be obsolete, tools become obsolete, tools obsolete in, stack obsolete, stack be obsolete, stack become
  obsolete, framework obsolete, frameworks obsolete, framework die, frameworks die, things i learn be, things i study
  be, things i learn today, things i study now, what i study now, what i study today, be worthless by, be worthless
  in, be worthless soon, worthless by, worthless in, worthless soon, worthless by the time, be useless by, be useless
  in, useless by the time, be outdated when i, outdated when i, outdated when i graduate, obsolete when i graduate,
  obsolete when i finish, outdated by graduation, obsolete by graduation, by the time i graduate, by the time i
  finish, learned for nothing, learning for nothing, studying for nothing, studied for nothing, learn it for nothing,
  learn things that vanish, knowledge worthless, knowledge be worthless, knowledge becomes worthless
"""
