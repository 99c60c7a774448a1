"""Topics of the guides on the practice of the trade, as English says them. __init__.py tells how it is read."""

PRACTICE = """drift: drift, drifts, drifted, drifting, model decay, model rot, decays, decayed, goes stale, go stale,
  stale model, stale models, degrades, degrade over time, gets worse over time, worse over time, performance drops,
  accuracy drops, accuracy dropped, accuracy falls, world changes, distribution shift, distribution shifts, stops
  working after, worked last year, production data differs
model retraining: retrain the model, retrain a model, retrain my model, retrain our model, retrain models, retrain our
  models, retrained, be retrained, retraining models, retraining schedule, retrain every, often to retrain, often
  retrain, when to retrain, update a model, update the model, update models, refresh the model, keep models fresh
leakage: leakage, leakages, label leakage, leaky, leaks into, leak into, leaking into, target leak, leaked into
  training, future information, too good to be true, suspiciously good, suspiciously high, 99 percent accuracy, 99
  accuracy, perfect score
overfitting: overfit, overfits, overfitted, over fitting, overfitting, underfit, underfits, underfitting, fits the
  noise, memorises, memorizes, memorising, memorizing, good on training, bad on test, train test gap, does not
  generalise, doesn t generalise, doesn t generalize, does not generalize, fails to generalise, fails to generalize
experiments: track experiments, tracking experiments, track my experiments, experiment log, log experiments, log my
  experiments, record experiments, keep track of experiments, lose track of experiments, reproduce an experiment,
  reproduce experiments, reproduce my results, reproduce results, reproducible results, which run was, log every run,
  log runs, training runs
shadow deployment: shadow deploy, shadow model, shadow traffic, champion challenger, dark launch, test on live
  traffic, live traffic, old and new model, new model beside, rolling out a new model, roll out a new model, try a
  model safely
rollback: rolled back, revert to the old, revert a model, previous version of the model, new model is worse, new
  version is worse
model versions: version models, version data, version my data, version our data, versioned, versioning, version
  datasets, version data sets, which version of the data, model versions, data versions, version everything, git for
  data
tests of code: test ml code, test our code, test my code, test pipelines, test the pipeline, test our pipeline, test
  data pipelines, write tests, test features, tests for ml
code review: review code, review training code, code reviews, review my code, pull requests
labels: label quality, noisy labels, wrong labels, bad labels, inconsistent labels, mislabelled, mislabeled,
  annotators, annotators disagree, labellers, labelers, annotation quality, label noise, who labels, my labels, the
  labels, data labels, training labels, label the data, label data, label my data, labelled data, labeled data
messy data: messy, messy data, dirty data, bad data, poor data, broken data, garbage data, garbage in garbage out,
  garbage in, data is a mess, data mess, data is garbage, data is bad, data is terrible, data full of errors, data are
  wrong, data is wrong, wrong data, unreliable data, inconsistent data, incomplete data, data is incomplete,
  duplicates in the data, duplicate rows, inaccurate data, can t trust the data, cannot trust the data, trust the data
missing values: missing value, nulls, null values, nans, outliers, outlier, fill gaps in data, impute, imputing, drop
  the rows
little data: not enough data, too little data, small data set, small dataset, small datasets, small data, few samples,
  few examples, too few examples, hardly any data, lack of data, scarce data, need more data, enough data, how much
  data do, how much data is
class imbalance: imbalanced, unbalanced, imbalance, unbalanced classes, rare class, rare classes, rare events,
  minority class, few positives, hardly any positives, skewed classes, skewed data, one percent positives, upsample,
  oversample, oversampling, undersampling, smote
expectations: unrealistic expectations, unrealistic, expectations too high, high expectations, manage expectations,
  thinks ai is magic, think ai is magic, ai is magic, magic wand, miracle, miracles, wonders from ai, expect miracles,
  expects miracles, expect too much, expects too much, overpromise, overpromised, overpromising, oversold, promised
  too much, wants ai everywhere, wants ai in everything, ai for everything
explain findings: explain to management, explain it to management, explain to executives, non technical people, non
  technical audience, nontechnical people, non technical stakeholders, non technical colleagues, laypeople, layman,
  layman s terms, laymen, c level, c suite, present to the board, present results, present my results, present
  findings, present my findings, present to management, explain my model to, explain a model to, explain results,
  explain the results, explain my results, explain machine learning to, explain ai to, convince management, convince
  my boss, convince stakeholders, convince the business, get buy in, buy in, nobody understands my, to executives, for
  executives, executives understand
stakeholders: stakeholder, changing requirements, requirements change, requirements keep changing, change their minds,
  changing their minds, keep changing, vague requirements, vague requests, unclear requirements, dont know what they
  want, ad hoc requests, what the business wants, translate business
compute costs: gpu costs, gpu cost, gpu bill, cloud bill, cloud costs, compute costs, compute cost, compute bill,
  compute budget, training costs, training cost, cost of training, costs to train, cost to train, cost of running,
  inference costs, inference cost, expensive to train, expensive to run, cost per query, token costs, token cost, api
  bill, gpu hours, save on gpus, out of gpus, no gpus
estimates: estimate a project, estimate projects, estimate ml, estimate how long, estimate work, estimate my work,
  estimate effort, give estimates, giving estimates, time estimate, time estimates, story points, miss deadlines,
  missed deadlines, deadlines missed, late projects, project is late, projects are late, project take, projects take,
  plan a project, plan ml projects
failing projects: projects fail, project fail, project failed, projects failing, fail so often, why projects, never
  reach production, never get to production, never deployed, poc hell, pilot purgatory, stuck in poc
validation: validate, validates, validated, validating, validation, validator, validators, validation set, holdout,
  hold out, held out, test set, test sets, train test split, splitting data, split the data, split my data, folds, k
  fold, crossvalidation, cross validate, loocv
metrics: metrics, which metric, evaluation metric, accuracy, f1, f1 score, f score, precision, precision and recall,
  precision or recall, auc, roc, roc auc, rmse, mae, mean error, confusion matrix, log loss, how good is my model,
  good enough model, measure a model, judge a model, which score
calibration: calibrated, calibrate, calibrating, per segment, subgroups, per group, for some groups, averages hide
deploying: deploy, deploys, deploying, deployment, deployments, into production, productionise, productionize,
  productionising, productionizing, productionalize, goes live, going live, ship a model, ship models, ship my model,
  shipping models, serve a model, serve models, serving models, put a model into, get a model into, notebook to
  production, from notebook to, model to production, models to production, deployed models, deployed model, models go
  live, deploy a model, deploy models
monitoring: monitor a model, monitor models, monitor my model, monitor our models, monitor ml models, monitoring
  models, watch a model, watch models, look after models, maintain a model, maintain models, maintaining models, know
  when a model, notice that a model, models in production, model in production, after deployment, after release, after
  launch, alerts for models
generated text: evaluate llm output, evaluate llm outputs, evaluate llms, evaluate an llm, evaluate generated text,
  evaluate a chatbot, evaluate chatbots, evaluate answers, judge answers, judge llm, test a chatbot, test prompts,
  test an llm, hallucinate, hallucinates, hallucination, hallucinated, makes things up, make things up, golden
  answers, ground truth for
simple models: simple model, simple models, simpler model, simpler models, baseline, baselines, baseline model,
  logistic regression first, start simple, simple first, complex model, complicated model, complex models, overkill,
  over engineered, overengineered, over engineering
tuning: hyperparameters, hyperparameter, tune by hand, random search, tune a model, tune models, tuning a model,
  tuning models
black box: black box, black boxes, blackbox, understand the model, understand a model, why the model, why did the
  model, model decided, model decisions, understandable model, understandable models, model can be understood, explain
  predictions, explain a prediction, explain decisions
bias in models: biased, biased data, biased model, biased models, biased algorithm, biased algorithms, bias, biases,
  unfair model, unfair models, unfair decisions, fair model, fair models, hidden bias, protected groups, discriminates
  against, model discriminates, algorithm discriminates
regulation: regulation, regulations, regulated, regulators, regulator, compliance rules, legal rules, rules for ai,
  laws on ai, ai laws, gdpr rules
data privacy: sensitive data, private data, customer data, patient data, anonymise, anonymize, anonymised, anonymized,
  data breach
scaling: huge data, too much data, terabytes, petabytes, data too big, data too large, doesn t fit in memory, does not
  fit in memory, out of memory, scale up training, huge models
changing technology: new framework, new frameworks, new tools, new tool, tools change, every month something, moves
  too fast, changes too fast, moving too fast, fast moving, keeps moving, new models every, pace of change, stay up to
  date, stay current, staying current, keep up with ai, keep up with the field, keep up with research, keeping up with
  ai, keep up with papers, keep up to date
talent shortage: shortage, shortages, skills gap, skill gap, talent gap, talent shortage, lack of specialists, lack of
  people, lack of talent, too few people, not enough people, not enough engineers, scarce talent, hard to hire
new jobs: new jobs, jobs created, create jobs, creates jobs, create new jobs, jobs will ai create, job creation, more
  jobs than, jobs lost and, jobs lost to ai, net jobs, new professions, new occupations
market size: market size, size of the market, big is the market, how big is the market, market worth, industry worth,
  worth billions, market volume, market value, ai industry
use cases: use case, use cases, where is machine learning, where is ai used, what is machine learning used, real world
  uses, real life uses, practical uses
business value: business value, bring a company, bring to a company, bring a business, benefit a company, benefits of
  ml, benefits of ai, help a company, help companies, help a business, value of ml, value of ai, payback, roi of ai,
  roi of ml, invest in ai, adopt ai, adopt machine learning, adopting ai, why do firms, why do companies, why do
  businesses
project steps: project steps, steps of a project, steps in a project, project lifecycle, life cycle, lifecycle,
  project phases, phases of a project, stages of a project, project from start to, from start to finish, start to
  finish, end to end project, crisp dm, project workflow, ml workflow, workflow
colleagues: who do they work with, who do you work with, who will i work with, who do i work with, work with other,
  work alongside, sit with, with other teams, people in the team, who is in the, who is on the
where pay differs: does location, location matter, location matters, location affect, depend on location, where i
  live, where you live, small town, small towns, rural, countryside, outside the big cities, cheap area, expensive
  city, expensive cities, low cost area, high cost area, geographic
"""
