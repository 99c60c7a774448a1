"""What is none of our business, as English says it. __init__.py tells how it is read."""

REFUSED = """
medicine: doctor, medicine, medication, pill, pills, dose, symptom, symptoms, disease, cancer, pregnant, pregnancy,
  antidepressants, ibuprofen, vaccine, headache, therapy, diagnosis, surgery, eye strain, eyestrain, sore eyes, dry
  eyes, tired eyes, blue light, back pain, neck pain, sore back, sore neck, bad posture, my eyes, eyes hurt, my
  wrist hurts, my wrists hurt, my head hurts, my neck hurts, my hand hurts, my hands hurt, my shoulder hurts,
  painkillers, sleeping pills
law: leave rights, maternity leave rights, maternity rights, parental rights, paternity rights, employee rights,
  rights at work, give notice by law, legal notice period, apply for unemployment, get a passport, us passport, uk
  passport, get citizenship, collect unemployment, claim unemployment, file for unemployment, unemployment claim, i
  140, i140, i 485, priority date, fired for striking, strike law, permanent residency, permanent residence, express
  entry, sponsor my spouse, sponsor my wife, sponsor my husband, pay back training, what rights, what are my rights,
  food stamps, unemployment benefits, unemployment benefit, jobseeker s allowance, small claims, taxed, taxation,
  tax return, double taxation, passport renewal, renew my passport, renew a passport, driving licence, driving
  license, driver s license, custody, sue, lawsuit, lawyer, attorney, court, illegal, legal, appeal, denied, non
  compete, noncompete, tax, taxes, deduct, contract law, employment law, labour law, invoices, legally, lawful,
  unlawful, not honoring my severance, not honouring my severance, not honoring full terms, not honouring full
  terms, not honoring the terms, not honouring the terms, not honoring severance, not honouring severance, honoring
  full terms of, honor my severance, honour my severance, honor the severance, honour the severance, honor the
  contract, honour the contract, honor my contract, honour my contract, terms of severance, terms of my severance,
  severance terms, severance dispute, disputing severance, dispute my severance, severance owed, owed severance, owe
  me severance, owes me severance, owed my severance, unpaid severance, refuses to pay severance, refuse to pay
  severance, refusing to pay severance, refuses to pay my, refusing to pay my, not paying severance, not paying my
  severance, won t pay severance, won t pay my severance, withheld severance, withheld my severance, withholding
  severance, withholding my severance, severance withheld, withheld my final, withholding my final, withheld my
  last, withholding my last, final paycheck, last paycheck, unpaid wages, unpaid salaries, owed wages, owes me
  wages, owe me wages, owed back pay, owes me back pay, unpaid commission, withheld wages, wage theft, breach of
  contract, breached my contract, breached the contract, breaching my contract, breaching the contract, broke my
  employment contract, broke the employment contract, wrongful termination, wrongfully terminated, wrongful
  dismissal, wrongfully dismissed, unfair dismissal, unfairly dismissed, constructively dismissed, employment
  tribunal, industrial tribunal, labor court, labour court, labor board, labour board, acas, eeoc, discrimination
  claim, discrimination complaint, small claim, legal consequences, legal action, legal advice, take legal, fmla,
  workers comp, workers compensation, garnishment, clawback legal, employer make you work, employer make me work,
  employer force me to, employer force you to, boss make me work, boss force me to, company make you work, company
  make me work, company force me to, force me to work, forced to work overtime, mandatory overtime, compulsory
  overtime, allowed to make me, allowed to make you, allowed to force, maximum working hours, legal working hours,
  keeps back my pay, keeps back my salary, keeps back my wages, keeps back my final, keeps back my last, keep back
  my pay, keep back my salary, keep back my final, kept back my pay, kept back my salary, kept back my final,
  keeping back my pay, keeping back my salary, keeping back my final, holds back my pay, holds back my salary,
  holding back my pay, holding back my salary, held back my pay, held back my salary, withholds my pay, withholds my
  salary, withholding my pay, withholding my salary, withheld my pay, withheld my salary, refuses to pay me,
  refusing to pay me, refused to pay me, won t pay me, hasn t paid me, haven t paid me, didn t pay me, didn t pay my
  salary, not paid my salary, not been paid for, haven t been paid for, never paid me, stopped paying me, stopped
  paying our salaries, owes me money, owe me money, owes me salary, my final pay, my last pay, final salary payment,
  final settlement, unpaid leave payout, vacation payout, payout of vacation, pto payout, bounced paycheck, full and
  final settlement, wrongfully fired, wrongfully let go, wrongfully laid off, unlawfully fired, illegally fired,
  unfairly fired, fired illegally, fired unlawfully, fired without cause, compensation for being fired, compensation
  for dismissal, claim compensation, compensation claim, stopped paying our, stopped paying salaries, claim my
  wages, claim my salary, claim unpaid, claim back pay, can my employer/boss/company/manager
  dismiss/fire/sack/terminate/read/monitor/track/spy/withhold/suspend/demote, can my employer/boss/company
  cut/reduce/lower/dock, can an employer dismiss/fire/sack/terminate/read/monitor/track/withhold, is my/an
  employer/boss/company/manager allowed, are they/employers allowed, be sacked/fired/dismissed while/during/without,
  can i be sacked/dismissed, am i entitled, are we entitled, i m entitled, entitled to, pay back my/the/their/its
  training, pay back my/the training course, repay my/the/their training, repay training, repay the course, how long
  is maternity/paternity/parental leave, how much maternity/paternity/parental leave, get
  maternity/paternity/parental leave, entitled to maternity, get unemployment if/when, unemployment if i,
  unemployment pay, unemployment money, do i get severance, severance if i, minimum wage, minimum wages, am i
  inside/outside, inside or outside ir35, caught by ir35, fall inside/outside/under ir35, does/do ir35, is ir35,
  ir35 status/determination/rules/assessment/tax/apply/applies, what is ir35, allowed to work two jobs, break my
  contract, break the contract, collective agreement, works council rights, statutory, industrial action, labour
  dispute, labor dispute, whistleblower protection, work permit fee, can they make/force/fire/sack/dismiss me, can
  he fire me, can she fire me, give me a reference, have to give a reference, dismissal
  valid/lawful/legal/fair/without, written warning, social security, national insurance contributions, is my
  dismissal, terminated without, redundancy rights, rights at work, workers rights, employee rights, refuse
  overtime, holiday pay, sick pay, statutory sick, jury duty, accrued leave, accrued
  holiday/vacation, tax free allowance, withdraw a signed, unpaid trial shift
abuse: fuck, fucking, shit, idiot, idiots, bitch, asshole, moron, bastard, you are/re/r stupid/dumb, youre
  stupid/dumb, u are/r stupid/dumb, you stupid/dumb, stupid/dumb bot/machine/tool/app/program/ai, so stupid, so dumb
finance: rebalance my, rebalance a portfolio, visa card, visa debit, mastercard, debit card, 401k, 401 k, roth ira,
  invest in, investing in, invest, stock market, crypto, bitcoin, mortgage, life insurance, car insurance, stocks to
  buy, best stocks, retirement fund, pension fund, interest rate, interest rates, exchange rate, exchange rates, tax
  rate, tax rates, savings account, credit card, credit cards, credit score, student loan rates, house price, house
  deposit, a pension, my pension, pension plan/scheme/pot/contribution/contributions, state/company/workplace
  pension, lifetime isa, index fund, index funds, etf, etfs, dividend, dividends, share price, stock price, market
  cap, sell my shares/stock/stocks/rsus, sell my company shares/stock, sell company shares/stock, hold my
  shares/stock
facts: pay on time, pays on time, pays its workers on time, paid on time, first ai winter, who was the first, author
  of the book, who wrote the, who coined, who founded, who invented, who owns, who is the ceo, who created, who won,
  net worth, richest person, richest man, richest woman, richest people, capital of, who is the head of, ceo of, who
  is the founder, who are the founders, who runs, headquarters of, headquartered, what time zone is, which time zone
  is, what timezone is, what time is it, how tall is
order: write my thesis, write my essay, write my homework, do my homework, do my assignment, write me, eli5, like i m
  five, like i m 5, tell me a joke, translate, draw me, draw a picture, draw an, generate me, summarize this,
  summarise this, write a function, write a program, write code for, compose, poem, fix my, fix this, fix the, fix a,
  fix an, fix it, fixing my, debug, recipe
elsewhere: learning and development, ai girlfriend, ai boyfriend, free image generator, ai image generator free, best
  ai image generator, ai headshot, ai wallpaper, essay writer, how competitive is modeling, how competitive is
  modelling, how much money do models, how much do models make, how much do models earn, divorce, model agency, model
  agencies, modelling agency, modelling agencies, modeling agency, modeling agencies, modelling career, modeling
  career, fashion model, fashion models, runway models, fashion modelling, fashion modeling, catwalk, runway model,
  photo model, plus size model, model train, model trains, model railway, model kit, model kits, dating site, dating
  app, video game, board game, horoscope, lottery numbers, ask my
  mother/father/brother/sister/uncle/aunt/parents/husband/wife/friend/friends/grandmother for money, negotiate with my
  mother/father/husband/wife/girlfriend/boyfriend/ex, negotiate with my
  neighbor/neighbour/landlord/kids/children/parents/teenager, old to have a baby, old to have babies/children/kids,
  old to marry, old to get married, raise a/my/our child/son/daughter/kid/baby/boy/girl/teenager, raise my/our
  children/kids, rejected by a girl/guy/woman/man/boy/crush, rejection in love, love life, my ex
  husband/wife/boyfriend/girlfriend, my landlord, cleaning lady, citizenship interview/test, when should i/we retire,
  when can i/we retire, retirement age, first date, second date, wedding, hand modeling, hand modelling, hand model,
  foot model, fitness model, instagram model, glamour model, glamour modeling, swimsuit model, lingerie model, runway
  modeling, runway modelling, catwalk modeling, print modeling, print model, nude model, nude modeling, art model,
  life modeling, life modelling, become a fashion model, male modeling, child model, child modeling, modeling scout
schools: grad school admission, admission chances, chance me, acceptance rate, gre score, gmat score, best
  university/universities/uni/college/colleges/school/schools for, best university/universities/colleges/schools in,
  top university/universities/colleges/schools for, top universities/colleges/schools in, which
  university/college/school is best, which universities/colleges/schools are best, which university/college is better,
  university/college ranking/rankings, how many programs, how many phd programs, how many grad programs, how many
  masters programs, programs should i apply, programs to apply to, how many schools should, how many universities
  should, how many schools to, safety schools, reach schools, statement of purpose, mba ranking, mba rankings, phd
  ranking, phd rankings, phd program ranking, phd program rankings, masters ranking, masters rankings, master s
  ranking, program rankings, programme rankings, school ranking, school rankings, league table, league tables, ranking
  of universities, rankings of universities, qs ranking, qs rankings, us news ranking, us news rankings, csrankings,
  ranked universities, highest ranked university, business school ranking, business school rankings, the ranking of
  universities
shopping: claude max, claude pro, chatgpt plus, chatgpt pro, copilot pro, copilot subscription, cursor subscription,
  which laptop, best laptop, which gpu, best gpu, which monitor, should i buy, to buy, do i buy, can i buy, buy a,
  buy my, buy me, i buy, free gpu/gpus, cheap gpu/gpus, cheapest gpu/gpus, linkedin premium, premium subscription,
  student discount, free for students, refund for
handiwork: agent mode, model doesn t learn, doesn t converge, not converging, git push, git pull, git merge, git
  rebase, git commit, git clone, merge conflict, merge conflicts, exit code, segmentation fault, null pointer,
  connection refused, permission denied, module not found, import error, syntax error, type error, key error, value
  error, attribute error, index out of range, kernel died, won t compile, doesn t compile, install, installing,
  uninstall, out of memory, error message, stack trace, returns false, returns true, returns none, returns null,
  returns nan, throws an error, raises an error, throws an exception, raises an exception, no module named, cannot
  import name, command not found, undefined variable, is not callable, not subscriptable, pip install, conda
  install, cuda out of, shape mismatch, mean or median for, median or mean for, mean or median when, mean vs median,
  median vs mean, standard deviation of, speed up training, make training faster, make the training faster, make
  inference faster, speed up inference, make my model faster, make my query faster, make queries faster, merge git,
  merge branches/branch, merge two/the/my branches, git conflict/conflicts, delete a branch, git branch name
theory: interaction term, interaction terms, null hypothesis, confidence interval, confidence intervals,
  multicollinearity, heteroskedasticity, residuals, dummy variable, dummy variables, chi square, odds ratio, anova,
  log transform, standard error, standard errors, learning rate, batch size, loss function, vanishing gradient,
  gradient descent, what is a/the p value, interpret a/the p value, p value of, p value mean/means, dropout
  layer/layers/rate, does dropout, dropout regularisation/regularization, covariance, markov chain, activation
  function/functions, cross entropy, softmax, eigenvalue/eigenvalues/eigenvector/eigenvectors, weight decay, batch
  norm, layer norm, batch normalization, batch normalisation
perks: scholarship, scholarships, sick days, sick leave, paid time off, vacation days, how many/much
  holidays/vacation, health insurance, gym membership, pet insurance, dress code, what to wear, should i wear, do i
  wear, can i wear, company car, free lunch, free food, standing desk, office chair, thesis topic/topics, topic for/of
  my thesis/dissertation/paper/essay/seminar/assignment/bachelor/bachelors/master/masters/phd/research/final
"""
