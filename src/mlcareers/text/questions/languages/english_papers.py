"""Topics of the guides on papers and postings, as English says them. __init__.py tells how it is read."""

PAPERS = """
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
  design, one cv for, one cv or, a cv for each, different cv, cv for every, cvs, résumé, résumés, cv writer, resume
  writer, cv writers, resume writers, cv critique, resume critique, cv templates, resume templates, structure of my
  cv, structure of a cv, sections of a cv, section of my cv, section of my resume, order on a cv, order of my cv, top
  of my cv, top of my resume, top of the cv, top of the resume, bottom of my cv, profile section, profile summary,
  professional summary, summary at the top, headline on linkedin, headline for linkedin, linkedin page, linkedin bio,
  linkedin banner, linkedin picture, linkedin section, open to work, open to work badge, open to work banner, xing
  profile, under skills, skills part, skill section, skills list on, list of skills on, list skills, list my skills,
  list too many, list every skill, list all skills, list all my, listing skills, listing tools, list tools, list
  technologies, list languages on, list courses, list my courses, list mooc, list coursera, list udemy, list
  certificates, list certifications, list my certificates, list volunteer, list my side, listing my, courses on my cv,
  courses on my resume, courses on a cv, certificates on my cv, certificates on my resume, certificates on a cv,
  certificates on linkedin, put on a cv, put on a resume, put it on my, put them on my, put this on my, put that on
  my, put on linkedin, add to my cv, add to my resume, add to linkedin, add to my linkedin, mention on my cv, mention
  on my resume, mention on a cv, include on my cv, include in my cv, include on my resume, include on a resume, leave
  it off my, leave off my, keep off my, keep it off my, drop from my cv, drop from my resume, remove from my cv,
  remove from my resume, cut from my cv, trim my cv, trim my resume, shorten my cv, shorten my resume, short cv, short
  resume, long cv, long resume, lengthy cv, one pager, two pager, two page, one page, single page, three pages, polish
  my cv, polish my resume, polish my linkedin, rework my cv, redo my cv, redo my resume, revamp my cv, revamp my
  resume, refresh my cv, refresh my resume, freshen up my cv, dust off my cv, dust off my resume, spruce up my cv,
  spruce up my resume, customise my cv, customize my cv, customize my resume, tailored cv, tailored resume, tailoring
  my cv, tailoring my resume, tailor every cv, tailor every resume, adapt my cv, adapt my resume, adjust my cv, adjust
  my resume, target my cv, europass, canva cv, latex cv, latex resume, pdf or word, word or pdf, cv in english,
  headshot, age on my cv, age on the cv, nationality on my, marital status, references on, short stints on, short jobs
  on my, career gaps on, many jobs on my, so many jobs on, job hopping on my, irrelevant jobs, irrelevant experience,
  unrelated jobs, unrelated experience, unrelated work experience, non relevant, older jobs, ancient jobs, freelance
  on my cv, gpa on my, gpa on resume, grades on my, school on my cv, highlight on my, emphasise on my, emphasize on
  my, stand out cv, stand out resume, standout cv, standout resume, cv look like, resume look like, good cv, good
  resume, great cv, great resume, strong cv, strong resume, perfect cv, perfect resume, weak cv, weak resume, bad cv,
  bad resume, cv mistakes, resume mistakes, hobbies and, hobbies age, hobbies section, list hobbies, include hobbies,
  mention hobbies, put hobbies, my hobbies, hobbies yes, hobbies or, age and photo, photo and age, age or photo, photo
  or age, age and picture, photo yes, photo no, photo yes or, photo or no, include a photo, include my photo, include
  photo, with a photo, without a photo, with photo, with or without photo, photo in the, photo in my, passport photo,
  head shot, picture in my, picture on the, picture on a, date of birth, birth date, birthdate, married or single,
  nationality on, home address, full address, postal address on, references available, references upon request,
  references section, list references, driving licence on, personal details on, personal information on, personal data
  on, personal section, interests section, interests and hobbies, hobbies and interests, extracurriculars,
  extracurricular activities, volunteering on, gpa on, list my gpa, include my gpa, how do i present, show knowledge
  on my, list knowledge, on my cv, on my resume, on a cv, on a resume, on the cv, on the resume, put on my, onto my
  cv, onto my resume
no numbers: no numbers, without metrics, no metrics, quantify, no measurable impact, without numbers, measurable
  impact, never went to production, no impact, nothing was measured, nobody/nothing/not measured, no results to show,
  impact my work had, what impact i had, no kpis/kpi/achievements, never made it to production, never reached
  production, never deployed/shipped/tracked, got shelved, shelved, model was never used, never used by anyone, put
  numbers on, numbers/achievements/metrics on my cv/resume, quantifiable, quantified achievements, measurable
  results/achievements, accomplishments, don t know my impact, prove/show/showing/quantify/describe impact, earned the
  company, saved the company, made the company, brought the company, no hard numbers, no figures, no stats to, no data
  on my impact, no measurable, no measurable outcomes, no tangible, nothing tangible, nothing measurable, nothing
  quantifiable, unmeasured, unmeasurable, immeasurable, hard to measure, hard to quantify, can t quantify, cannot
  quantify, can t measure, cannot measure, couldn t measure, wasn t measured, was not measured, were not measured,
  weren t measured, never measured, nobody tracked, no one tracked, no one measured, not tracked, didn t track, did
  not track, never counted, nobody counted, made up numbers, make up numbers, making up numbers, invent numbers,
  inventing numbers, estimate numbers for, guess the numbers, percentages on my cv, percentages on my resume, numbers
  on a cv, numbers on a resume, figures on my cv, figures on my resume, metrics on a cv, metrics on a resume, metrics
  for my cv, metrics for my resume, results on my cv, results on my resume, results for my cv, outcomes on my, impact
  on my cv, impact on my resume, impact for my, impact statement, impact statements, impact bullets, impact bullet,
  describe my impact, show my impact, prove my impact, quantify achievements, quantifying, measure my impact,
  measuring my impact, business impact on, impact unknown, unknown impact, impact unclear, achievements without,
  achievements to list, no accomplishments, no achievement, accomplishment, list of achievements, no success to show,
  project cancelled before, project was killed, project got killed, project got cancelled, project was scrapped, model
  got scrapped, scrapped before, never launched, never released, never went live, never saw production, never saw the
  light, didn t ship, did not ship, didn t go live, didn t launch, did not launch, fake metrics, fake numbers, fake
  ones, fake the numbers, fake the metrics, fake some numbers, fake some metrics, add fake, adding fake, fabricate,
  fabricated, fabricating, fabricate metrics, fabricated metrics, invented metrics, invented numbers, invent metrics,
  inventing metrics, lie about metrics, lie about numbers, lie about my impact, lying about metrics, lying about
  numbers, inflate my numbers, inflate my metrics, inflate numbers, inflating numbers, inflated numbers, exaggerate my
  numbers, exaggerate numbers, exaggerate my impact, real metrics for, don t have metrics, don t have any metrics, don
  t have real metrics, don t have numbers, don t have any numbers, don t have exact numbers, don t have hard numbers,
  don t know the numbers, no real metrics, no real numbers, no exact numbers, no access to metrics, no access to
  numbers, lost access to the numbers, made up percentages, made up metrics, make up metrics, making up metrics, make
  up percentages, making up percentages, bullshit metrics, bullshit numbers, bs metrics, metrics on cv, metrics on
  resume, metrics in my cv, metrics in my resume, metrics in a cv, metrics in a resume, numbers in my cv, numbers in
  my resume, numbers on cv, numbers on resume, numbers to my cv, numbers to my resume, metrics to my resume, metrics
  to my cv, estimated metrics, estimating metrics, estimate my metrics, rough numbers, ballpark numbers on, improved
  by n percent, improved by n, increased by n percent, increased by n, reduced by n percent, reduced by n, percent
  improvement, percent improvements, feels like lying, feel like lying, feels like a lie, feel like a liar, feels
  dishonest, was ever measured, was ever tracked, ever been measured, ever been tracked, ever got measured, ever
  measured, ever tracked, never been measured, never been tracked, never got measured, nothing i built was, nothing i
  did was measured, nothing i made was, didn t measure, did not measure, don t measure, doesn t measure anything,
  nobody measures, no one measures, company doesn t track, team doesn t track, company never tracked, team never
  measured, no before and after, guess percentages, guessing percentages, guess numbers, guess metrics, guess the
  percentages, guess the metrics, estimate percentages, estimating percentages, estimate the numbers, estimate the
  metrics, rough percentages, approximate numbers, approximate percentages, approximate metrics, percentages for cv,
  percentages for my cv, percentages for resume, percentages for my resume, percentages for bullet, percentages on cv,
  percentages on resume, percentages in my cv, percentages in my resume, percentages in bullet, numbers for bullet,
  metrics for bullet, quantified bullets, quantify bullets, quantify bullet points
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
  stuff keywords, stuffing keywords, put every keyword, all the keywords, search terms, ats optimised, ats optimized,
  ats optimisation, ats optimization, ats myth, ats myths, tracking system, tracking systems, hr software, recruiting
  software, recruitment software, hiring software, screening tool, screening tools, screening algorithm, screening
  algorithms, screening bots, screening bot, cv screening, cv screeners, resume screeners, automated screening,
  automatic screening, automated filter, automated filters, automatic filter, automatic filters, automated system,
  automated systems, automated hiring, algorithmic hiring, taleo, greenhouse application, lever application, icims,
  successfactors, jobscan, resume worded, optimise my cv, optimise my resume, optimize my cv, optimize my resume,
  optimise for ats, optimize for ats, get past ats, get past the ats, get past the bots, get past bots, get past the
  filter, get past filters, get past the machine, get past the software, get past the robots, get through ats, get
  through the filter, get through the filters, get through the bots, get through the machine, pass the ats, pass ats,
  passes the ats, pass the filter, pass the bots, fool the ats, fool the bots, trick the ats, trick the bots, game the
  ats, game the system, outsmart the, outsmart the bots, hack the ats, beat the system, beat the machine, beat the
  algorithm, beat the filter, filtered by software, filtered by ai, filtered by a bot, filtered by bots, filtered by a
  machine, filter me out, filters me out, filtering me out, screened out, screens me out, screen me out, screening me
  out, weeded out by, sifted out, sifted by software, read by ai, read by a human, read by humans, read by an actual,
  seen by a human, seen by human eyes, human eyes, land on a human, reach a human, reaches a human, human even see,
  humans even read, human read my, humans read my, real person read, real person reads, real person see, actual person
  read, anyone actually read my, anybody read my, does anyone read my, does anybody read, a machine or a human, bots
  or humans, human or machine, human or bot, keyword, keyword matching, keyword filters, keyword density, keyword
  optimisation, keyword optimization, keyword soup, right keywords, missing keywords, which keywords, what keywords,
  invisible text, white font, white on white, tiny white text, invisible keywords, resume columns, cv columns, columns
  in my, columns in a cv, columns in a resume, tables in my cv, tables in my resume, graphics in my cv, graphics in my
  resume, graphics on my cv, icons in my, fancy cv, fancy resume, fancy template, fancy templates, plain cv, plain
  resume, plain text cv, plain text resume, machine readable, readable by machines, parse correctly, parsed wrong,
  parsed wrongly, parser fails, parsing errors, past hr, past hr screens, past hr screening, past the hr, past the hr
  filter, past hr filters, hr filter, hr filters, hr screens, hr screen rejects, hr screening, hr robot, hr robots, hr
  bots, past the filter, past the filters, past the robots, past the robot, past the bots, past the bot, past the
  scanner, past the machine, past the software, past the system, past the first screening, past the screening stage,
  past cv screening, past resume screening, past the cv stage, past the resume stage, filtered out before, filtered
  out by, screened out by, screened out before
cover letter: cover letter, cover letters, motivation letter, letter of motivation, motivational letter, covering
  letter/letters, chatgpt/ai cover letter, letter/statement of interest, application letter, read/reads cover letters,
  letter necessary, letter of application, motivational letters, motivation letters, cover note, cover notes, covering
  note, covering email, cover email, introductory letter, letter of introduction, introduction letter, accompanying
  letter, supporting statement, supporting statements, statement of purpose, personal letter, letter with my
  application, letter with an application, letter to the employer, letter to the company, letter to a company, letter
  with my cv, letter needed, letter required, letter optional, letter or not, is a letter, a letter for, need a
  letter, write a letter, writing a letter, letters for, letters to companies, dear hiring manager, dear sir or madam,
  to whom it may concern
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
  requirements, what employers really want, decipher, decipher a posting, decoding job, decrypt a posting, make sense
  of a posting, make sense of job, make sense of an ad, interpret a posting, interpret a job, interpreting job,
  translate a posting, analyse a posting, analyze a posting, analyse a job, what do they really want, what they really
  want, what they actually want, what they actually need, really need or, required or nice, required or optional, wish
  or requirement, requirement or wish, wanted or required, desirable or essential, essential or desirable, essential
  criteria, desirable criteria, person specification, requirements realistic, requirements are insane, requirements
  are crazy, requirements are ridiculous, requirements insane, requirements crazy, requirements ridiculous, insane
  requirements, silly requirements, over the top requirements, outrageous requirements, shopping list, long shopping
  list, grocery list, everything but the, and the kitchen sink, eierlegende, jack of all, three jobs in one, five jobs
  in one, several jobs in one, two jobs in one, whole team in one, a whole team, one person to do, unicorn posting,
  unicorn candidate, unicorns, wants a unicorn, want a unicorn, looking for a unicorn, vague posting, vague postings,
  vague ad, vague advert, vaguely worded, fluff in, corporate speak, buzzword bingo, buzzword soup, bingo, alphabet
  soup, wear many hats mean, rockstar, rock star, self starter, competitive salary mean, like a family, dynamic
  environment, hit the ground, fast paced mean, job ad lists, advert lists, job advert lists, posting lists, job
  posting lists, listing lists, vacancy lists, lists n tools, lists n technologies, lists n skills, lists n
  requirements, lists too many, lists so many, lists every tool, lists everything, job ad asks, job ad asks for, job
  ad wants, job ad demands, job ad requires, job ad says, job ad mentions, job ads ask, job ads ask for, job ads want,
  job ads say, job ads list, job ads mention, ad asks for everything, wants everything, want everything, wants the
  whole stack, laundry list of, shopping list of skills, shopping list of, tools in the ad, tools in the posting,
  skills in the ad, skills in the posting, must i know them, must i know all, must i have all, must have all, do i
  need all, need all of them, know all of them, know them all, all those tools, all these tools, all the tools listed,
  all of the tools, all listed skills, all listed tools, every tool listed, every tool they list, every skill listed
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
  in, not really a data, not actually data science, not actual data science, isn t real data science, isn t really
  data science, isn t data science, hardly any ml, hardly any modelling, hardly any modeling, barely any ml, barely
  any modelling, no actual ml, no actual modelling, no real ml, no real modelling, little ml, little modelling, little
  machine learning, never any ml, without doing any ml, without any machine learning, zero ml, zero machine learning,
  zero modelling, do i ever model, never model, never modelled, never do ml, never do any ml, never get to do, never
  get to model, never get to build, no chance to build, no chance to model, do no ml, do no modelling, far from ml,
  nothing to do with ml, nothing to do with ai, nothing to do with machine, has little to do with, have little to do
  with, job is really, role is really, job is actually, role is actually, work is really, work is actually, job is
  basically, role is basically, work is basically, job is just, role is just, job is mostly, role is mostly, work is
  mostly, job is all, job was mostly, role was mostly, job turned into, role turned into, job became, role became,
  role changed into, job changed into, morphed into, role morphed, drifted into reporting, reporting only, report
  factory, reports all day, making reports all, pulling reports, pull reports, pulling data all, pull numbers, pulling
  numbers, number puller, data puller, sql jockey, dashboard jockey, excel jockey, powerpoint all day, slides all day,
  slide decks all day, spreadsheets all day, excel all day, sql all day, dashboards all day, etl all day, stuck on
  dashboards, stuck with dashboards, stuck with reporting, stuck with excel, stuck with sql, stuck in reporting, stuck
  in excel, stuck making dashboards, stuck making reports, hired to do ml, hired to build models, hired as data
  scientist but, hired for machine learning, promised ml, promised machine learning, promised models, promised ai
  work, promised me ml, told i would, told me i would, told i d be, they told me it, they said it would, advertised
  as, ad said, posting said, job ad said, advert said, job description said, description said, misrepresented, mis
  sold, missold, misselling, oversold the role, oversold the job, catfished, catfish, bait and switched, tricked into,
  duped, deceived, lied to me about, lied about what, title is a lie, title is fake, fake title, fake titles, fancy
  title, fancy titles, inflated title, inflated titles, grand title, puffed up title, overblown title, title only,
  only in title, title without the, scientist in name, just a title, only a title
own title: change my job title, title should i put, job title on my, job title doesn t match, title doesn t match,
  doing data science work, put as my title, call myself, change/changing my title, change/wrong job title, changing
  job titles, change my official title, different title on my, title/lie/lying/exaggerate on my cv/resume, title/lie
  on cv/resume, title on linkedin, my title was/is, my official title,
  official/weird/odd/vague/generic/meaningless/internal/market/wrong title, contract says, my contract says, title is
  meaningless, title means nothing, title should/do i use, title do i put, title to put, what title to use, lie/lying
  about my title, lying to change my, embellish my cv/resume, doing ml/data work, can i put data scientist, title
  doesn t reflect, title does not reflect/match, boss gave me a title, gave me a weird title, my job title is, my
  current title, current job title, present job title, previous job title, old job title, job title is wrong, job
  title is different, title is wrong, title is misleading, title is different, title is vague, title is unusual, title
  is weird, title is odd, title is generic, title is unclear, title doesn t say, title doesn t fit, title does not
  fit, title doesn t describe, title does not describe, title hides, title undersells, title sounds, unusual title,
  strange title, funny title, silly title, cryptic title, obscure title, confusing title, unclear title, nonstandard
  title, non standard title, inaccurate title, translate my title, translate my job title, adapt my title, adapt my
  job title, adjust my title, adjust my job title, tweak my title, tweak my job title, rename my title, rename my job,
  rename my role, reword my title, reword my job title, edit my title, edit my job title, modify my title, modify my
  job title, upgrade my title, polish my title, fudge my title, fudge my job title, fake my title, fake my job title,
  embellish, embellish my title, exaggerate my title, inflate my title, lie about my job, truthful about my title,
  honest about my title, title on a cv, title on a resume, title in my cv, title for my cv, title for my resume, title
  in brackets, title in parentheses, title to use on, title to write, title to list, which title to, which title
  should, which title do, what title to, what title should, what title do, what do i call, what should i call myself,
  call my role, call my job, refer to myself, present myself as, label myself, style myself, describe my role as, list
  myself as, put down as my, put as job title, put as title, use a different title, use another title, different job
  title, another job title, different from my title, ask for a title, ask for a better title, ask for a new title, ask
  for another title, get my title changed, title change, change of title, retitle, retitled, two titles, official job
  title, real job title, contract title, title in my contract, title on my contract, hr title, hr system title,
  business card, offer says, offer letter says, offer letter said, offer letter had, offer letter has, offer letter
  lists, offer letter states, offer said, offer states, offer lists, contract said, contract states, title on the
  offer, title in the offer, title on my offer, title in my offer, title in the offer letter, title on the offer
  letter, title in the contract, title in contract, title on the contract, offered a different title, offered
  different title, offered another title, offered under a different, offered under another, title changed in the,
  title changed between, title changed after, title switched, title swap, title downgraded, title downgrade,
  downgraded my title, downgraded title, different title than, different title from, different title to, different
  title in, different title on, different role in the offer, other title than, lower title than, title was different,
  title was changed, title is not what, title isn t what, title was not what, not the title i, interviewed for one
  title, interviewed under a different, interviewed under one title, hired under a different, hired under another
  title, hired under one title, interviewed for one role, interviewed for one thing, applied for one title, title
  mismatch, mismatch in title, mismatch between title, mismatch between my title, mismatched title, baited and
  switched, role changed after, role changed between, paperwork says, paperwork has, paperwork said, paperwork lists,
  on the paperwork, in the paperwork, my paperwork, payslip says, payslip has, on my payslip, badge says, on my badge,
  hr says i am, hr says i m, hr lists me as, hr has me as, hr system says, hr system lists, listed as an analyst,
  listed in hr as, payroll says, workday says, email signature says, hired to be a, hired to be an, hired as one
  thing, renamed my role, renamed my position, renamed my job, renamed my title, renamed our roles, changed my role
  from, changed my role in, changed my position to, changed my title from, changed my title to, changed my title in,
  changed our titles, change of job title, contract calls me, contract calls it, offer calls it, offer calls me,
  contract lists, contract has a different, contract has another, contract names, offer names, called something else
  in the, called something else on
"""
