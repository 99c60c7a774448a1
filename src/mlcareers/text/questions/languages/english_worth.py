"""What is needed, worth it, learnt or in demand, as English says it. __init__.py tells how it is read."""

WORTH = """
need: need, needs, needed, require, required, requires, requirement, requirements, necessary, must, mandatory, have
  to, essential, prerequisite, prerequisites, enough, sufficient, matter, matters, important, useful, must have,
  musts, needed/need/required/require for, a must, do i/you really need, really necessary, really needed, compulsory,
  obligatory, indispensable, optional, do without, can do without, get away/by without, dealbreaker, deal breaker,
  care/cares about, do they care, care if, matters more, worth knowing, overkill, needn t, do i need, do you need, is
  it needed, are they needed, called for, calls for, call for, demanded of, asked of, asked for in, expected to know,
  expected to have, expect me to know, expect you to know, supposed to know, need to know, needs to know, must i know,
  should know, should i know, should i have, got to know, got to have, gotta know, ought to know, ought to have, can t
  do without, cannot do without, vital, crucial for, key to, critical for, fundamental to, pre requisite, pre
  requisites, precondition, preconditions, requisite, minimum requirements, bare minimum, the minimum, minimum to,
  minimum needed, at a minimum, at least need, unnecessary, superfluous to, dispensable, expendable, nonessential, non
  essential, non negotiable, nonnegotiable, negotiable skill, imperative, make or break, makes or breaks, deal maker,
  entry requirement, entry requirements, entrance requirements, admission requirements, eligible, eligibility
  criteria, criteria, qualify me, qualifies me, qualifies you, disqualify, disqualifies, disqualified, rule me out,
  rules me out, ruled out, count against, counts against, hold me back, holds me back, stop me from, stops me from,
  barrier, barriers, hurdle, hurdles, obstacle, obstacles, stumbling block, handicap, disadvantage if, plus point,
  plus points, an asset, an advantage, a bonus if, bonus points, must haves for, handy, helpful for, come in handy,
  comes in handy, any use, of any use, of use, no use, use for it, make a difference, makes a difference, makes any
  difference, make any difference, played a role, weigh much, weighs much, can i skip, should i skip, skip, usefulness
  of, usefulness in, usefulness for, usefulness, relevance of, relevance in, relevance for, relevance to, much use
  for, much use in, useful to learn, useful language, beneficial for, beneficial to, beneficial in, helpful in,
  utility of, value of knowing, value of learning, point of learning, point in learning, any point learning, a plus
  for, is a plus, considered a plus, seen as a plus, necessity, a necessity, necessity of, must have or nice to have
worth: worth, worth it, worthwhile, valuable, value, pay off, recognised, recognized, good enough, respected, waste of
  money, waste of time, worth the money, worth the time, throwing money, any good, good investment, pay for itself,
  pays for itself, carry weight, carries weight, taken seriously, take seriously, take it seriously, looked down on,
  looked down upon, money well spent, worth doing, worth getting, worth taking, worth paying, worth paying for, worth
  having, worth the effort, worth the hassle, help me get, help you get, helps you get, roi, return on investment,
  bring anything, gain anything from, mean anything to employers, overpriced, give you an edge, give me an edge, gives
  you an edge, gives me an edge, gives an edge, an edge, competitive edge, competitive advantage, leg up, a leg up,
  head start, a head start, upper hand, advantage over, set me apart, sets me apart, sets you apart, help my chances,
  helps my chances, help your chances, improve my chances, improves my chances, boost my chances, boosts my chances,
  raise my chances, increase my chances, increases my chances, better my chances, better chances, hurt my chances,
  help getting hired, help get hired, helps get hired, helps getting hired, help with getting hired, help landing a
  job, help land a job, help me land, help you land, help me find, help finding a job, help find a job, help get a
  job, helps me get, get me hired, gets me hired, get you hired, gets you hired, get me anywhere, gets me anywhere,
  gets you anywhere, count for anything, counts for anything, count for much, count for something, counts for
  something, count for nothing, amount to anything, matter to employers, matters to employers, impress anyone, impress
  anybody, impresses anyone, look good to employers, looks good to employers, looks good on, look good on, hold any
  water, holds water, hold weight, holds weight, hold any weight, hold value, holds value, holds its value, any value,
  of any value, of value, added value, adds value, add value, add anything, adds anything, adds nothing, worth a damn,
  worth a penny, worth my while, worth your while, worth my time, worth my money, worth the investment, worth the
  price, worth the cost, worth the fee, worth the fees, worth the paper, worth the stress, worth the struggle, worth
  the trouble, worth the risk, worth the wait, worth the grind, worth bothering, worth it at all, worth completing,
  worth investing in, worth enrolling, worth signing up, worth going for, worth obtaining, worth renewing, worth it
  nowadays, worth it these days, worth a lot, is it worth it, be worth it, worthy, unworthy, worthless piece,
  pointless to get, pointless to do, useful to have, good value, value for money, bang for, bang for the buck, bang
  for your buck, best bang for, scam or legit, legit or scam, money grab, cash grab, a ripoff, a rip off, rip off,
  ripoff, gimmick, a gimmick, nothing but marketing, all marketing, just marketing, a joke, is a joke, a con, hyped
  up, over priced, well regarded, highly regarded, regarded by, well respected, well recognised, well recognized,
  reputable, reputation of, prestigious, prestige, credible, credibility, accepted by employers, valued by employers,
  trusted by employers, recognised by employers, recognized by employers, respected by employers, recommended by
  employers, do recruiters care, do employers care, does anyone care, does anybody care, anyone cares, anybody cares,
  nobody cares, no one cares, anyone really care, employers even look, recruiters even look, even look at, look down
  on, looks down on, sneer at, laughed at, frowned upon, frowned on, reap the benefits, payoff, pays dividends, pay
  dividends, recoup, recoup the cost, earn it back, earns itself back, break even, breaks even, paid off, paying off,
  bear fruit, any good at all, decent course, decent certificate, go for it, should i go for, should i do it, should i
  get it, should i take it, do it or not, do it or skip, skip it, give it a miss, steer clear, time well spent,
  wasting time, wasting money, waste my time, waste my money, waste of effort, down the drain, good use of, best use
  of my, sensible investment, smart investment, smart move, good move, wise move, clever move, bad move, sensible
  move, wise choice, smart choice, sensible choice, worth the hype, live up to the hype, lives up to the hype, stock
  would you put, put much stock, put any stock, put stock in, much stock in, any stock in, hold in high regard, held
  in high regard, think highly of, thought highly of, weight would you give, weight do you give, how much weight,
  faith in, worth its salt, worth the salt, would it help me, help me at all, help me later, help me with my career,
  help my career, helps my career, helped my career, help in my career, help with my career, help careers, any use to
  me, of use to me, any use for, be of use, be any use, be useful for my career, useful for my career, do me any good,
  does me any good, any benefit, any benefits, benefit me, benefits me, benefit from a, pay itself back, pays itself
  back, earn itself back, how much credit, credit do employers, credit do recruiters, credit do companies, give credit
  for, give much credit, give any credit, get any credit for, credit for a course, how seriously do, seriously do
  employers, seriously do recruiters, how do employers see, how do recruiters see, how do employers view, how do
  recruiters view, what do employers think, what do recruiters think, what do hiring managers think, regard for,
  highly thought of, hold up, holds up, still hold up, worth the pain, worth the sleepless nights, worth the
  sacrifice, worth the sacrifices, worth the debt, worth the loan, worth the sweat, worth the tears, worth the fuss,
  worth the bother, worth the energy, worth the lost income, worth the years, worth two years, worth three years,
  worth four years, worth all that
still: still, dead, dying, obsolete, outdated, relevant, declining, going away, dead end, on the way out, on its way
  out, past its prime, had its day, has peaked, peaked, fading, fade away, dying out, died out, going extinct,
  extinct, legacy, on the decline, in decline, still a thing, still alive, still used, still useful, still good, still
  valid, still hot, out of fashion, out of date, yesterday s news, outmoded, antiquated, archaic, a relic, relic,
  passé, passe, old hat, old fashioned, oldfashioned, old school, a thing of the past, thing of the past, belongs to
  the past, from the past, been and gone, come and gone, run its course, seen its day, seen better days, on its last
  legs, on its deathbed, on life support, in its death throes, nail in the coffin, dead and buried, dead in the water,
  not dead, dead or alive, alive and well, alive or dead, alive and kicking, kicking, still going strong, going
  strong, still in use, still in demand, still a viable, viable, still viable, still makes sense, make sense anymore,
  makes sense anymore, make sense these days, still up to date, still popular, still sexy, still the sexiest, sexiest,
  sexy anymore, sexy any more, lost its shine, lost its appeal, lost its lustre, lost its luster, past it now, past
  its best, wane, waning, on the wane, dwindle, dwindling, dwindles, disappearing skill, fallen out of favour, fallen
  out of favor, out of favour, out of favor, losing ground, losing relevance, lose relevance, lost relevance, becoming
  irrelevant, become irrelevant, irrelevant now, irrelevant soon, redundant now, pointless now, useless now, useless
  these days, worth it anymore, worth it any more, worth anything anymore, shelf life, has a shelf life, best before,
  going the way of, way of the dodo, dodo, will it last, will they last, does it last, stand the test, test of time,
  stay relevant, stays relevant, staying relevant, remain relevant, remains relevant, staying power, long lived, short
  lived, shortlived, here for good, outlive, outlived, outlived its, run out of steam, running out of steam, passing
  wave, short lived wave, wave will pass, wave pass, just a wave, temporary wave
learn: learn, learning path, study, studying, course, courses, tutorial, tutorials, book, books, best way to learn,
  order to learn, resources, lessons, teach myself, topics, learnt, learned, studied, self study course,
  online/short/best/coursera/udemy course, online/short/best courses, youtube, youtube channel/channels, mooc/reading
  list, textbook, textbooks, good/best book/books, resource, get better at, improve at, brush up my, pick up, teach
  me, learn about, educate myself, upskill in, specialization on coursera, where can i learn, where/how to learn, how
  do i learn, learning materials, learning material, learning resources, learning resource, study resources, good
  resources, best resources, recommended resources, recommended reading, recommended books, recommended courses,
  further reading, reading material, reading recommendations, book recommendations, book recommendation, course
  recommendations, course recommendation, which book, which books, what book, what books, which course, which courses,
  what course, what courses, which tutorial, which tutorials, good tutorial, good tutorials, best tutorial, best
  tutorials, good course, good courses, decent course on, a course on, a book on, a book about, video course, video
  courses, video lectures, lecture videos, lecture series, lecture notes, online lectures, online tutorial, online
  tutorials, online class, online classes, online lessons, take a class, take a course, take classes, take courses,
  taking a course, taking courses, take lessons, crash course on, primer on, a primer, introduction to, an
  introduction to, introductory, beginner course, beginner courses, beginner tutorial, beginner book, advanced course,
  advanced courses, refresher course, refresher courses, brush up on my, get up to scratch, get to grips with, come to
  grips with, get the hang of, get my head around, get my head round, wrap my head around, wrap your head around, get
  a handle on, get good at, become good at, become better at, get proficient, become proficient, get fluent in, get
  familiar with, familiarise myself, familiarize myself, acquaint myself, learn the basics, learn the ropes of, master
  the basics, train myself, training myself, upskill myself, educate yourself, get educated, sharpen my, hone my,
  deepen my, expand my knowledge, broaden my knowledge, build up knowledge, gain knowledge, acquire knowledge, acquire
  skills, acquire the skills, get the skills, gain skills, gain the skills, build skills, build my skills, develop
  skills, develop my skills, level up, skill up, skilling up, upskill, upskilling course, certificate course in, learn
  from scratch, from scratch, from zero, from the ground up, newbie guide, beginner guide, beginner s guide, guide for
  beginners, cheat sheet for learning, podcasts, podcast, newsletters, newsletter, blogs to follow, channels to
  follow, who to follow, people to follow, playlist, playlists, cohort based course, self paced course, instructor
  led, guided course, lecture course, seminar course, summer school, summer schools, winter school, workshop on,
  workshops on, fast ai course, kaggle learn, khan academy, freecodecamp, codecademy, pluralsight, linkedin learning,
  o reilly, deeplearning ai, brilliant org, learned in high school, get exposure to, gain exposure to, getting
  exposure to, get more exposure, exposure to production, exposure to real, how to master, do i master, can i master,
  should i master, to master in, routine to study, study routine, learning routine, a routine for learning, routine
  for studying
skills: skill, skills, skill set, skillset, tech stack, tools, technologies, competencies, abilities, knowledge, skill
  list/gap, tech/technical/hard/programming/missing skills, soft or hard skills, which tools/technologies/software,
  what tools/technologies, toolset, toolbox, toolkit, know how, expertise, proficiency, proficiencies, skills gap, new
  shiny tech, new shiny tools, shiny new tools, shiny new tech, shiny tech, shiny tools, shiny new, new shiny, tried
  and tested tools, tried and tested, tried and true, proven tools, battle tested, know what tools, abilities matter,
  what abilities, what do they look for, what they look for, skills valued, valued skills, drag and drop tools, point
  and click tools, click and drag tools, what do teams want, what do managers want, what do recruiters want, what do
  startups want, do teams want, do managers want, do recruiters want, teams expect, managers expect, recruiters
  expect, startups expect, teams look for, managers look for, recruiters look for, interviewers look for, startups
  look for, teams need, recruiters are looking for, managers are looking for, looked for in, looking for in a, looking
  for in an, sought in a, sought in an, expected of, expected from a, expected from an, is expected, be expected of,
  what is expected, what s expected, look for in a, look for in an, competency, competence, competences, capabilities,
  capability, qualities, traits, strengths for, aptitude, aptitudes, talents needed, attributes, ability to, core
  skills, key skills, main skills, essential skills, top skills, must have skills, important skills, basic skills,
  necessary skills, needed skills, required skills, relevant skills, useful skills, valuable skills, marketable
  skills, job skills, work skills, practical skills, analytical skills, computer skills, digital skills, extra skills,
  additional skills, other skills, know as a, know as an, know to work as, know to be a, know for this job, know for
  the job, tools of the trade, stack do, the stack, modern stack, which languages, which language, what languages,
  what language should, bag of tricks, arsenal, repertoire, area of expertise, areas of expertise, areas of knowledge,
  body of knowledge, knowledge areas, working knowledge, basic knowledge, understanding of, grasp of, command of,
  familiarity with, proficient with, proficient in, well versed in, versed in, fluent in, conversant with, capable of,
  adept at, expected skills, profile of a, profile for a, ideal candidate, ideal profile, perfect candidate, what
  makes a good, what makes a great, what makes someone good, makes a good, makes a great, makes someone a good, be
  good at, to be good at, good at to, whats missing for, what s missing for, what is missing for, what is missing to,
  whats missing to, what s missing to, what am i missing, what am i missing for, what am i still missing, what do i
  lack, what do i still lack, what else do i need, what more do i need, what do i still need, what am i lacking,
  anything missing for, gaps to fill for, gap to fill for, what gaps do i, which gaps do i, skills missing, missing
  skill, skills i lack, skills i miss
demanded: most demanded, highly demanded, in demand, most in demand, sought after, wanted, popular, hottest, trending,
  most common, most wanted, most needed, most sought, in high demand, high demand, hot jobs, hot right now, desirable,
  most desired, most requested, most asked for, most openings, most vacancies, most jobs, most valued, most valuable,
  most prized, highly valued, most appreciated, highly sought, valued by, prized by, most useful, in vogue, all the
  rage, in short supply, hardest to fill, hard to fill, most vacant, crying out for, according to surveys, according
  to a survey, according to the survey, employers insist on, insist on, insists on, insist upon, set store by, put
  weight on, puts weight on, hot at the moment, hot just now, most of all wanted, much in demand, demand for skills,
  hot skills, hot skill, hot job, hot topic, hot field, hot area, up and coming, on the rise, on the up, rising star,
  rising stars, gaining traction, gaining popularity, gains popularity, growing in popularity, catching on, taking
  off, takes off, fashionable skill, fashionable skills, flavour of the month, flavor of the month, all the hype,
  latest craze, the craze, buzz around, biggest demand, greatest demand, highest demand, greatest need, biggest need,
  most hired, hired the most, hired most, hires most, hires the most, recruited most, most recruited, most advertised,
  advertised most, most mentioned, mentioned most, most listed, listed most, most frequent, most frequently asked,
  appear most in, appears most in, come up most, comes up most, top of the list, tops the list, most looked for,
  looked for most, asked for most, asked for the most, most popular, widely used, most widely used, most used, used
  most, most often required, most required, required most, required the most, most employable, most marketable, most
  hireable, most hirable, employable skill, employable skills, employers fight over, employers fight for, fought over,
  fight over, hard to come by, hard to find people, rare skills, rare skill, rarest, scarce skill, scarce skills,
  scarcest, thin on the ground, like gold dust, gold dust, worth their weight in, popularity of, popularity, rank by
  popularity, popularity ranking, usage of tools, most used languages, most used language, most used programming, most
  used tools, most used libraries, most common languages, most common tools, most common programming, most mentioned
  tools, most mentioned languages, most mentioned skills, most requested tools, most requested languages, top
  languages, top programming languages, top tools, top skills in demand, top n tools, top n languages, top n skills,
  top n programming languages, tools in demand, languages in demand, tools in job ads, skills in job ads, languages in
  job ads, tools in job postings, skills in job postings, languages in job postings, skills in postings, tools in
  postings, mentioned in job ads, mentioned in job postings, mentioned in postings, mentioned in adverts, appear in
  job ads, appear in job postings, appears in job ads, appears in job postings, show up in job, shows up in job,
  listed in job ads, listed in job postings, named in job ads, named in postings, asked for in job, how often is
  python, how often is sql, how widespread is, how widespread are, how common is python, how common is sql,
  widespread, show up most, shows up most, showing up most, appear most often, appears most often, appearing most,
  occur most, occurs most, named most, by frequency, most frequently mentioned, most frequently listed, most
  frequently named, most frequently required, ads mention, ads ask for, ads require, ads list, postings mention,
  postings ask for, postings require, postings list, listings mention, listings require, vacancies mention, vacancies
  ask for, vacancies require, adverts mention, adverts ask for, adverts require, job posts mention, job ads require,
  job postings mention, job postings require, tools by frequency, skills by frequency, most often in, often named,
  libraries show up most, libraries used most, most used packages, most common libraries, top libraries, top
  frameworks, top technologies, most used technologies, most common technologies, frequency of, how frequently, how
  often are, how often is, ads want, postings want, vacancies want, postings request, ads request, most requested
  cloud, most used cloud, most popular cloud
"""
