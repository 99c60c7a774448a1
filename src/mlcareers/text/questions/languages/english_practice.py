"""Topics of the guides on the practice of the trade, as English says them. __init__.py tells how it is read."""

PRACTICE = """
drift: drift, drifts, drifted, drifting, model decay, model rot, decays, decayed, goes stale, go stale, stale model,
  stale models, degrades, degrade over time, gets worse over time, worse over time, performance drops, accuracy drops,
  accuracy dropped, accuracy falls, world changes, distribution shift, distribution shifts, stops working after,
  worked last year, production data differs, model keeps getting worse, model gets worse, model getting worse, model
  got worse, predictions get worse, predictions getting worse, model is outdated, models age, model gets old, used to
  be accurate, went bad, predictions went, predictions are off, after the pandemic, stopped being accurate, data
  drift, concept drift, covariate shift, model drift, model drifts, model ages, model ageing, model aging, models
  ageing, models get stale, models go stale, model went stale, gets stale, stale predictions, model worse every month,
  worse every month, worse with time, less accurate over time, less accurate every, less and less accurate, accuracy
  going down, accuracy goes down, accuracy slipping, accuracy slips, accuracy declines, accuracy decays, accuracy
  degrades, performance decays, performance degrades, performance degradation, model degradation, models degrade,
  models decay, models rot, customers behave differently, behaviour changed, behavior changed, users changed, world
  has changed, world changed, data changed, input data changes, data keeps changing, last year s model, old model no
  longer, model no longer works, no longer accurate
model retraining: retrain the model, retrain a model, retrain my model, retrain our model, retrain models, retrain our
  models, retrained, be retrained, retraining models, retraining schedule, retrain every, often to retrain, often
  retrain, when to retrain, update a model, update the model, update models, refresh the model, keep models fresh,
  should we retrain, do we retrain, do you retrain, do i retrain, we retrain, must we retrain, train it again, train
  again, train the model again, retrain it, monthly retraining, retraining frequency, how often do you retrain,
  retraining costs, retraining cost, retraining cadence, retraining pipeline, automatic retraining, automated
  retraining, continuous training, continual training, nightly retraining, weekly retraining, yearly retraining,
  retrain automatically, retrain monthly, retrain weekly, retrain daily, retrain from scratch, retrain or, need
  retraining, needs retraining, due for retraining, freshen up the model, refresh models, refreshing models, keep the
  model fresh, keep a model fresh, keep it fresh, update our model, update our models, updating models, model updates
leakage: leakage, leakages, label leakage, leaky, leaks into, leak into, leaking into, target leak, leaked into
  training, future information, suspiciously good, suspiciously high, 99 percent accuracy, 99 accuracy, perfect score,
  cheating features, features from the future, information from the future, label in the features, target in the
  features, test data in training, trained on the test, leak information, results too good, results are too good,
  score too good, scores too good, good to be true on, data leak in training, leaking labels, leaked labels, leaks the
  label, leaks the target, feature leakage, temporal leakage, train test leakage, contamination of the test,
  contaminated test, test set contamination, contaminated benchmark, peeking at the test, peek at the test, peeks into
  the future, sees the future, uses the future, data from the future, unbelievably good, unrealistically good,
  impossibly good, too perfect, 100 percent on test, see the future, seen the future, my model see the future, 100
  percent on the
overfitting: overfit, overfits, overfitted, over fitting, overfitting, underfit, underfits, underfitting, fits the
  noise, memorises, memorizes, memorising, memorizing, good on training, bad on test, train test gap, does not
  generalise, doesn t generalise, doesn t generalize, does not generalize, fails to generalise, fails to generalize,
  learned by heart, learns by heart, good in training but, great in training, fine in training, fails on new data,
  works on training, perfect on training, poor on new data, too few parameters, too many parameters, memorised the
  training, memorized the training, memorise the training, memorize the training, parrots the training, great offline
  bad, great offline but, brilliant on training, excellent on training, works only on training, only works on
  training, terrible on new, bad on new data, fails on unseen, generalises badly, generalizes badly, generalisation
  gap, generalization gap, generalise to new, generalize to new, too complex for the data, too simple to, fits too
  well, fit too well, fit the noise, fitting noise
experiments: track experiments, tracking experiments, track my experiments, experiment log, log experiments, log my
  experiments, record experiments, keep track of experiments, lose track of experiments, reproduce an experiment,
  reproduce experiments, reproduce my results, reproduce results, reproducible results, which run was, log every run,
  log runs, training runs, which run, which experiment gave, results of experiments, forgot which parameters, notebook
  chaos, notebooks everywhere, too many notebooks, can t reproduce, cannot reproduce, not reproducible, reproducible,
  reproducibility crisis, which parameters, wrote down, nobody wrote down, good run, best run, write down which,
  experiment tracking, experiment tracker, track my runs, tracking runs, track runs, log my runs, lab notebook, lab
  journal, lab diary, forget what i tried, forgot what i tried, forgot which settings, can t remember which, lost my
  results, lose results, recreate my results, recreate results, recreate an old, recreate the model, repeat an
  experiment, rerun an experiment, notebooks named, final_v2, final final, v2 final, chaos of notebooks, notebook
  mess, messy notebooks, spreadsheet of experiments, organise experiments, organize experiments, organise my
  experiments, compare runs, comparing runs, keep track of what, what i tried, what we tried
shadow deployment: shadow deploy, shadow model, shadow traffic, champion challenger, dark launch, test on live
  traffic, live traffic, old and new model, new model beside, rolling out a new model, roll out a new model, try a
  model safely, next to the old one, beside the old one, alongside the old, in parallel with the old, without users
  noticing, before switching users, before we switch, compare new and old model, shadow mode, shadow mode deployment,
  shadow testing, run in shadow, silent launch, silent deployment, canary deployment, canary rollout, blue green, blue
  green deployment, champion and challenger, phased rollout, gradual rollout, staged rollout, roll out gradually,
  rollout of a model, trial run of a model, try out a model safely, test a new model in, test the new model in,
  without risking customers, without hurting users, risk free release, safe release of a, before it goes live,
  parallel run, run both models, run two models
rollback: rolled back, revert to the old, revert a model, previous version of the model, new model is worse, new
  version is worse, back to the last, back to the old, go back to the previous, return to the old model, undo a
  deployment, undo a release, new model made it worse, roll back a model, roll back the model, rolling back, rollback
  plan, roll back to, undo the release, undo the deployment, put the old model back, old model back, switch back to
  the old, bad model went live, bad release, wrong model deployed, faulty model
model versions: version models, version data, version my data, version our data, versioned, versioning, version
  datasets, version data sets, which version of the data, model versions, data versions, version everything, git for
  data, version control for data, version control for models, version control of data, version control of models,
  version our models, version my models, version a model, versioning of data, versioning of models, model registry,
  model registries, model store, which model is live, which model is in production, which version is live, model
  version
tests of code: test ml code, test our code, test my code, test pipelines, test the pipeline, test our pipeline, test
  data pipelines, write tests, test features, tests for ml, test our features, how to test ml, testing ml code,
  testing pipelines, untested code, no tests, write tests for, unit tests for ml, unit test ml, unit tests in data,
  unit test data, unit tests data, test notebooks, testing notebooks, tests for notebooks, test data science code,
  testing data science, tests in data science, testing ml, testing feature code, testing features, test feature code,
  test transformations, test data transformations, data tests, data quality tests, great expectations tests, tdd in
  ml, tdd for data, ci for ml, ci cd for ml, ci for models, continuous integration for, automated test, automated
  tests
code review: review code, review training code, code reviews, review my code, pull requests, reviewing notebooks,
  review notebooks, notebook review, peer review of code, peer review code, review each other s, reviewing code,
  reviewing training code, review ml code, review our code, review model code, four eyes, second pair of eyes, prs in
  data science, pull requests for notebooks
labels: label quality, noisy labels, wrong labels, bad labels, inconsistent labels, mislabelled, mislabeled,
  annotators disagree, annotators per, quality of annotators, instructions for annotators, several annotators, two
  annotators, annotation quality, label noise, who labels, my labels, the labels, data labels,
  training labels, label the data, label data, label my data, labelled data, labeled data, who labels the, disagree on
  labels, label disagreements, label consistently, ambiguous labels, annotators make mistakes, labelling errors,
  labeling errors, label errors, labelling mistakes, labeling mistakes, errors in labels, mistakes in labels, wrong
  annotations, sloppy labels, labelling guidelines, labeling guidelines, annotation guidelines, inter annotator
  agreement, annotator agreement, agreement between annotators, experts disagree on, two people label, labelled
  differently, labeled differently, trust our labels, gold labels, ground truth is wrong, ground truth wrong,
  labelling quality, labeling quality, quality of labels, quality of the labels, outsourced labels, outsourced
  labelling, outsourced labeling, cheap labels
messy data: messy, messy data, dirty data, bad data, poor data, broken data, garbage data, garbage in garbage out,
  garbage in, data is a mess, data mess, data is garbage, data is bad, data is terrible, data full of errors, data are
  wrong, data is wrong, wrong data, unreliable data, inconsistent data, incomplete data, data is incomplete, duplicate
  rows, inaccurate data, can t trust the data, cannot trust the data, trust the data, data so messy, so messy, messier
  than, messy in reality, real world data, data from hell, ugly data, spreadsheets everywhere, excel chaos, data
  quality is, terrible data, data is messy, data a mess, messy database, data quality, low quality data, untrustworthy
  data, trust our data, corrupted data, data silos, siloed data, scattered data, data scattered, data everywhere, data
  in excel files, everything is in excel, everything in spreadsheets, data swamp, undocumented data, undocumented
  tables, no data dictionary, rubbish data, crap data, crappy data, shitty data, shit data, trash data, junk data,
  rubbish in
missing values: missing value, outliers, outlier, fill gaps in data, drop the rows, nulls in, is nulls, full of nulls,
  empty fields, gaps in the data, extreme values, missing data, gaps in data, holes in the data, holes in my data,
  blank values, empty values, incomplete rows, incomplete records, throw away rows
little data: not enough data, too little data, small data set, small dataset, small datasets, small data, few samples,
  few examples, too few examples, hardly any data, lack of data, scarce data, need more data, enough data, how much
  data do, how much data is, only a few hundred, few hundred rows, only hundred rows, rows of data, tiny dataset, tiny
  data set, data hungry, how many rows, how many samples, how many examples, not much data, hardly have data, hardly
  have any data, barely any data, barely have data, too few rows, too few records, few records, few rows, few data
  points, few labels, small sample, small samples, sample too small, only 200 examples, only n examples, only n
  samples, only n rows, only n records, only n customers, n images enough, how much training data, how many images,
  data starved, starved of data, data poor, no data at all, we have no data, company has no data, have no data yet,
  without enough data, without much data, data scarcity, scarcity of data, only have 200 examples, only have n
  examples, only have n samples, only have n rows, have n examples
class imbalance: imbalanced, unbalanced, imbalance, unbalanced classes, rare class, rare classes, rare events,
  minority class, few positives, hardly any positives, skewed classes, one percent positives, upsample, oversample,
  oversampling, undersampling, smote, percent positives, few fraud cases, almost no positives, rare positives, 99
  percent negatives, one class dominates, rare cases, rare case, few positive, one percent of cases, 1 percent of
  cases, 1 percent positives, needle in a haystack, needles in a haystack, lopsided, skewed labels, skewed target,
  uneven classes, unequal classes, minority classes, majority class, predicts only the majority, always predicts no,
  99 percent of one, hardly any fraud, few frauds, fraud is rare, rare disease cases, class weights, undersample
expectations: unrealistic expectations, unrealistic, expectations too high, high expectations, manage expectations,
  thinks ai is magic, think ai is magic, ai is magic, magic wand, miracle, miracles, wonders from ai, expect miracles,
  expects miracles, expect too much, expects too much, overpromise, overpromised, overpromising, oversold, promised
  too much, wants ai everywhere, wants ai in everything, ai for everything, just add ai, sprinkle ai, do something
  with ai, ai strategy from the, ceo wants, boss wants ai, management wants ai, bosses want ai, ai by christmas, ai
  can do anything, doesn t understand ai, do not understand ai, don t understand ai, not understand what we do,
  underestimates, underestimate the work, business wants, 100 percent accuracy, accuracy 100 percent, perfect
  accuracy, perfect model, expects perfection, zero errors, expects magic, expect magic, expecting magic, works magic,
  do magic, magic bullet, silver bullet, miracle cure, cure all, chatgpt can do that, why not just use chatgpt, just
  use chatgpt, just throw ai, throw ai at, slap ai on, slap some ai, put ai on, put ai in everything, ai washing, ai
  slapped on, boss saw a demo, saw a demo, saw on linkedin, boss read about ai, ceo read about, ceo read an article,
  boss thinks, ceo thinks, management thinks, management expects, boss expects, ceo expects, customers expect, client
  expects, clients expect, bosses expect, investors expect, business expects, overly high, sky high expectations,
  inflated expectations, wild expectations, temper expectations, dampen expectations, set expectations, setting
  expectations, managing expectations, expectation management, disappointed with ai, disappointed by ai, disappointed
  management, disappointing results, push back on, pushing back on, say no to management, tell management no, tell the
  boss no, tell my boss it, promise less, under promise, underpromise, want it yesterday, by tomorrow with ai, in two
  weeks with ai, board expects, board wants, the board thinks
"""
