"""Topics of the guides on the practice of the trade, as English says them. __init__.py tells how it is read."""

PRACTICE = """
drift: drift, drifts, drifted, drifting, model decay, model rot, decays, decayed, goes stale, go stale, stale model,
  stale models, degrades, degrade over time, gets worse over time, worse over time, performance drops, accuracy drops,
  accuracy dropped, accuracy falls, world changes, distribution shift, distribution shifts, stops working after,
  worked last year, production data differs, model keeps getting worse, model gets worse, model getting worse, model
  got worse, predictions get worse, predictions getting worse, model is outdated, models age, model gets old, used to
  be accurate, went bad, predictions went, predictions are off, after the pandemic, after covid, stopped being
  accurate
model retraining: retrain the model, retrain a model, retrain my model, retrain our model, retrain models, retrain our
  models, retrained, be retrained, retraining models, retraining schedule, retrain every, often to retrain, often
  retrain, when to retrain, update a model, update the model, update models, refresh the model, keep models fresh,
  should we retrain, do we retrain, do you retrain, do i retrain, we retrain, must we retrain, train it again, train
  again, train the model again, retrain it, monthly retraining
leakage: leakage, leakages, label leakage, leaky, leaks into, leak into, leaking into, target leak, leaked into
  training, future information, suspiciously good, suspiciously high, 99 percent accuracy, 99 accuracy, perfect score,
  cheating features, features from the future, information from the future, label in the features, target in the
  features, test data in training, trained on the test, leak information, results too good, results are too good,
  score too good, scores too good, good to be true on
overfitting: overfit, overfits, overfitted, over fitting, overfitting, underfit, underfits, underfitting, fits the
  noise, memorises, memorizes, memorising, memorizing, good on training, bad on test, train test gap, does not
  generalise, doesn t generalise, doesn t generalize, does not generalize, fails to generalise, fails to generalize,
  learned by heart, learns by heart, good in training but, great in training, fine in training, fails on new data,
  works on training, perfect on training, poor on new data, too few parameters, too many parameters
experiments: track experiments, tracking experiments, track my experiments, experiment log, log experiments, log my
  experiments, record experiments, keep track of experiments, lose track of experiments, reproduce an experiment,
  reproduce experiments, reproduce my results, reproduce results, reproducible results, which run was, log every run,
  log runs, training runs, which run, which experiment gave, results of experiments, forgot which parameters, notebook
  chaos, notebooks everywhere, too many notebooks, can t reproduce, cannot reproduce, not reproducible, reproducible,
  reproducibility crisis, which parameters, wrote down, nobody wrote down, good run, best run, write down which
shadow deployment: shadow deploy, shadow model, shadow traffic, champion challenger, dark launch, test on live
  traffic, live traffic, old and new model, new model beside, rolling out a new model, roll out a new model, try a
  model safely, next to the old one, beside the old one, alongside the old, in parallel with the old, without users
  noticing, before switching users, before we switch, compare new and old model
rollback: rolled back, revert to the old, revert a model, previous version of the model, new model is worse, new
  version is worse, back to the last, back to the old, go back to the previous, return to the old model, undo a
  deployment, undo a release, new model made it worse
model versions: version models, version data, version my data, version our data, versioned, versioning, version
  datasets, version data sets, which version of the data, model versions, data versions, version everything, git for
  data
tests of code: test ml code, test our code, test my code, test pipelines, test the pipeline, test our pipeline, test
  data pipelines, write tests, test features, tests for ml, test our features, how to test ml, testing ml code,
  testing pipelines, untested code, no tests, write tests for
code review: review code, review training code, code reviews, review my code, pull requests
labels: label quality, noisy labels, wrong labels, bad labels, inconsistent labels, mislabelled, mislabeled,
  annotators, annotators disagree, labellers, labelers, annotation quality, label noise, who labels, my labels, the
  labels, data labels, training labels, label the data, label data, label my data, labelled data, labeled data, who
  labels the, disagree on labels, label disagreements, label consistently, ambiguous labels, annotators make mistakes
messy data: messy, messy data, dirty data, bad data, poor data, broken data, garbage data, garbage in garbage out,
  garbage in, data is a mess, data mess, data is garbage, data is bad, data is terrible, data full of errors, data are
  wrong, data is wrong, wrong data, unreliable data, inconsistent data, incomplete data, data is incomplete,
  duplicates in the data, duplicate rows, inaccurate data, can t trust the data, cannot trust the data, trust the
  data, data so messy, so messy, messier than, messy in reality, real world data, data from hell, ugly data,
  spreadsheets everywhere, excel chaos, data quality is, terrible data
missing values: missing value, nulls, null values, nans, outliers, outlier, fill gaps in data, impute, imputing, drop
  the rows, nulls in, is nulls, full of nulls, empty cells, empty fields, gaps in the data, extreme values
little data: not enough data, too little data, small data set, small dataset, small datasets, small data, few samples,
  few examples, too few examples, hardly any data, lack of data, scarce data, need more data, enough data, how much
  data do, how much data is, only a few hundred, few hundred rows, only hundred rows, rows of data, tiny dataset, tiny
  data set, data hungry, how many rows, how many samples, how many examples
class imbalance: imbalanced, unbalanced, imbalance, unbalanced classes, rare class, rare classes, rare events,
  minority class, few positives, hardly any positives, skewed classes, one percent positives, upsample, oversample,
  oversampling, undersampling, smote, percent positives, few fraud cases, almost no positives, rare positives, 99
  percent negatives, one class dominates
expectations: unrealistic expectations, unrealistic, expectations too high, high expectations, manage expectations,
  thinks ai is magic, think ai is magic, ai is magic, magic wand, miracle, miracles, wonders from ai, expect miracles,
  expects miracles, expect too much, expects too much, overpromise, overpromised, overpromising, oversold, promised
  too much, wants ai everywhere, wants ai in everything, ai for everything, just add ai, sprinkle ai, do something
  with ai, ai strategy from the, ceo wants, boss wants ai, management wants ai, bosses want ai, ai by christmas, ai
  can do anything, doesn t understand ai, do not understand ai, don t understand ai, not understand what we do,
  underestimates, underestimate the work, business wants, 100 percent accuracy, accuracy 100 percent, perfect
  accuracy, perfect model, expects perfection, zero errors
explain findings: explain to management, explain it to management, explain to executives, non technical people, non
  technical audience, nontechnical people, non technical stakeholders, non technical colleagues, laypeople, layman,
  layman s terms, laymen, c level, c suite, present to the board, present results, present my results, present
  findings, present my findings, present to management, explain my model to, explain a model to, explain results,
  explain the results, explain my results, explain machine learning to, explain ai to, convince management, convince
  my boss, convince stakeholders, convince the business, get buy in, buy in, nobody understands my, to executives, for
  executives, executives understand, at presenting, report to management, get across to, translate for business, tell
  a story with, non tech people, nontech people, explain p values, explain what i do, explain our work
stakeholders: stakeholder, changing requirements, requirements change, requirements keep changing, change their minds,
  changing their minds, keep changing, vague requirements, vague requests, unclear requirements, dont know what they
  want, ad hoc requests, what the business wants, translate business, change their mind, changes his mind, changes her
  mind, moving target, scope creep, asks for another dashboard, business doesn t know, business people don t, domain
  experts, subject matter experts
compute costs: gpu costs, gpu cost, gpu bill, cloud bill, cloud costs, compute costs, compute cost, compute bill,
  compute budget, training costs, training cost, cost of training, costs to train, cost to train, cost of running,
  inference costs, inference cost, expensive to train, expensive to run, cost per query, token costs, token cost, api
  bill, gpu hours, save on gpus, out of gpus, no gpus, gpu money, too expensive to train, aws bill, azure bill, gcp
  bill, burn gpu money, burning gpu money, cheaper training, train cheaper, cheaper inference, api costs, openai bill,
  expensive gpus, gpus cost, pay for gpus, gpus bring
estimates: estimate a project, estimate projects, estimate ml, estimate how long, estimate work, estimate my work,
  estimate effort, give estimates, giving estimates, time estimate, time estimates, story points, miss deadlines,
  missed deadlines, deadlines missed, late projects, project is late, projects are late, project take, projects take,
  plan a project, plan ml projects, how long will the model, how long does a model, deadlines for ml, promise a date,
  when will it be done, when will the model, can t estimate, cannot estimate, hard to estimate, estimating,
  estimation, planning ml work
failing projects: projects fail, project fail, project failed, projects failing, fail so often, why projects, never
  reach production, never get to production, poc hell, pilot purgatory, stuck in poc, never gets deployed, never go
  live, prototype graveyard, stuck in prototype, models die, projects die, why do ml projects, why do ai projects, ai
  projects fail, end up in a drawer, useless live, fine in the notebook, only in the notebook, only works in a
  notebook
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
  cannot explain the model, how the model decides, nobody understands the model, unexplainable
bias in models: biased, biased data, biased model, biased models, biased algorithm, biased algorithms, bias, biases,
  unfair model, unfair models, unfair decisions, fair model, fair models, hidden bias, protected groups, discriminates
  against, model discriminates, algorithm discriminates, model treats, treats groups differently, disadvantages women,
  disadvantages minorities, against minorities, prejudiced, unfair to
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
  new paper, read every paper, keep up with the papers, all the papers, every paper, every new model, every new tool
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
  can ai do
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
