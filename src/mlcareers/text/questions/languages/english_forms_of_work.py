"""Topics of the guides on remote, contract and freelance work, in English. __init__.py tells how it is read."""

FORMS_OF_WORK = """
freelance: freelance, freelancer, freelancing, freelancers, contractor, contractors, contracting, contract work, self
  employed, gig, gigs, own business, independent consultant, upwork, fiverr, toptal, find clients, get clients,
  finding clients, getting clients, first client, first clients, go independent, going independent, go solo, going
  solo, own consultancy, own consulting, consulting business, my own boss, be my own boss, sole trader, umbrella
  company, side gig, side gigs, side hustle, moonlight, moonlighting, moonlights, work for myself, working for myself,
  consult on the side, consulting on the side, side income, side business, gig work, independent contractor, solo
  consultant, self employment, become a consultant, start consulting, fractional, consult for companies, on my own
  account, my own account, own practice, my own company, own firm, start my own, work as my own, for several clients,
  several clients, my own clients, side clients, gig economy, gig worker, gig workers, paying client, paying clients,
  first paying, vet clients, vet a client, vetting clients, screen clients, choose clients, choosing clients, pick
  clients, picking clients, pick my clients, check a client, check clients, trust a client, bad client, bad clients,
  difficult client, difficult clients, client from hell, clients from hell, nightmare client, client won t pay, client
  doesn t pay, clients don t pay, client didn t pay, late paying client, late paying clients, clients who pay late,
  client pays late, unpaid invoice, unpaid invoices, clients to avoid, land clients, landing clients, attract clients,
  keep clients, win clients, winning clients, more clients, new clients, no clients, where do clients come, where
  clients come from, leads for freelancers, setting up on my own, set up on my own, set up as a freelancer, set up
  shop, strike out on my own, strike out alone, go it alone as, be self employed, becoming self employed, become self
  employed, become freelance, turn freelance, turning freelance, go freelance, going freelance, full time freelance,
  part time freelance, freelance lifestyle, solopreneur, one person business, one man business, micro business,
  lifestyle business, freelance projects, freelance project, freelance data projects, freelance ai projects, freelance
  ml projects, freelance gigs, freelance gig, freelance clients, freelance client, freelance jobs, freelance job,
  freelance assignments, freelance leads, get freelance, getting freelance, find freelance, finding freelance, land
  freelance, landing freelance, win freelance, first freelance, my first client, first paying client, clients come
  from, clients from, bids on upwork, bidding on upwork, bid on upwork, upwork proposals, upwork proposal, proposals
  on upwork, upwork connects, gigs on fiverr, no jobs on upwork, no work on upwork, consulting on my own, consult on
  my own, on my own as a, out on my own, going out alone
day rate: day rate, day rates, hourly rate, hourly rates, consulting rate, daily rate, daily rates, charge per hour,
  charge per day, charge clients, how much to charge, what to charge, what should i charge, how much should i charge,
  how much do i charge, what do i charge, bill clients, bill a client, billing rate, bill per hour, price my services,
  price my work, quote a client, quote a price, freelance rate, freelance rates, consulting fee, consulting fees,
  consultant fees, retainer, inside ir35, outside ir35, rate card, day rates for, fixed price project, per hour
  or per project, hourly or fixed, fixed price, hourly price, per day as a, day as a contractor, price for a project,
  price a project, charge for a project, bill for a, bill for an, would you bill, should i bill, invoice for, bill per
  day, can i bill, bill per hour for, a day for building, per day for building, per day for, ask per day, ask per
  hour, ask per day as, take per day, take per hour, charge a client, charge for building, charge for a, quote for,
  quote for building, price for building, hourly for, an hour for consulting, honorarium, price tag for my, worth per
  day, worth per hour, contract rate, contract rates, contractor rate, contractor rates, contracting rate, contracting
  rates, freelancer rate, freelancer rates, quote them, quote him, quote her, quote customers, quote a customer,
  quotation for, put on an invoice, put on my invoice, write on an invoice, my invoice, invoice clients, invoice my
  clients, billable, billed hours, bill by the, bill them, billing clients, billing by the, billed by, charged per,
  charges per, charge hourly, hourly charge, hourly charges, hourly fee, daily fee, daily fees, hourly fees, hourly
  pay as a, per hour freelance, per hour freelancing, per hour consulting, per day consulting, per day freelancing, an
  hour freelancing, a day freelance, a day freelancing, by the hour, by the project, per project or, project price,
  project prices, project pricing, project based pricing, project fee, project fees, fixed fee, fixed fees, flat fee,
  flat rate, value based pricing, value pricing, price by value, price myself, pricing myself, price my time, price my
  hours, price my projects, price for my work, pricing my work, pricing my services, pricing my time, pricing
  consulting, pricing freelance, pricing a project, pricing strategy for, set my price, set my prices, calculate my
  rate, calculate my day, calculate a rate, calculate a day, calculate an hourly, calculate my hourly, work out a day,
  work out my day, work out an hourly, low balling clients, undercharge, undercharging, undercharged, undercharges,
  overcharge, overcharging, too expensive for clients, what to ask per, ask for per, ask for a day, ask for an hour,
  salary to hourly, convert salary to, convert my salary to, from salary to day, client haggles, clients haggle,
  client wants a discount, mates rates, work for exposure, retainers, upfront payment, deposit from, down payment
  from, umbrella rate, umbrella or limited, limited company or, ltd or, tjm, tagessatz,
  stundensatz, per diem, kleinunternehmer, consultant rate, consultant rates, consultant day rate, consultancy fee,
  consultancy fees, speaking fee, speaker fee, fee for a talk, fee for a workshop, workshop fee, workshop price,
  mentoring fee, hourly wage as a freelance, charge a company, charge a startup, by the day or, raise my rate, raise
  my rates, raise rates, salary to day rate, market rate freelance, fair rate, fair rates, reasonable rate, reasonable
  rates, negotiate my rate, negotiate rates, negotiate a rate, discount for a client, retainer fee, on fiverr charge,
  upwork rate, upwork rates, toptal rate, toptal rates, consultancy rate, consultancy rates, how much can i charge,
  how much would you charge, what can i charge, should i charge, can i charge, do i charge, to charge, charge for,
  charge per, charge by, charge as, charge more, charging for, charging per, charging clients, charging too little,
  charging by, freelancers charge, contractors charge, consultants charge, charge companies, charge startups, charge a
  day, charge an hour, w2 rate, c2c rate, 1099 rate, w2 hourly, hourly w2
contract: contract, over fte, contract or permanent, contract vs permanent, permanent, temp to perm, contract to hire,
  fixed term, contracting worth it, b2b contract, permanent post, permanent job, contract or full time, contract vs
  full time, contract or employee, employee or contractor, contractor or employee, full time or contract, contract or
  perm, contract vs perm, perm, perm role, perm or contract, perm vs contract, permanent or contract, permanent or
  freelance, freelance or permanent, temporary, temp job, temp jobs, 6 month contract, 12 month contract, six month
  contract, three month contract, 3 month contract, contract role, contract roles, contract job, contract jobs,
  contract position, contract positions, contract extension, contract ends, contract ended, convert to full time,
  converted to permanent, convert to permanent, third party payroll, staffing agency, staff augmentation, fte or
  contractor, contractor or fte, w2, w2 or 1099, c2c, job security as a contractor, contract ends in, contract is
  ending, contract runs out, end of contract, end of my contract, contract not renewed, renew my contract, only
  contract jobs, only contracts, only offers contracts, permie, permies, permanent contracts, temporary contracts,
  temping, temp work, temp role, temp agency, temp agencies, fixed term contracts, time limited, term limited,
  indefinite contract, unlimited contract, short term contracts, short term role, short contracts, 1 year contract, 2
  year contract, n month contract, n year contract, n months contract, maternity cover, parental leave cover, c2h, try
  before you buy, probation instead, employee or freelance, employee or freelancer, employee or self, salaried or,
  contractor vs employee, contractor versus employee, contracting or employment, freelance vs full time, freelance or
  full time, freelance or employed, freelance vs employed, full time or freelance, full time or contractor, full time
  employee or, fte vs contract, fte vs contractor, fte or contract, contract vs fte, contract or fte, fte conversion,
  converted to fte, convert to fte, convert contract to, contractor conversion, contracting roles, contracting job,
  contracting jobs, contracting positions, contracting role, employed by an agency, employed through an agency,
  employed via, via an agency, through an agency, through agency, through a staffing, staffing firm, staffing company,
  staffing companies, staffing firms, recruitment agency contract, body leasing, secondment, seconded, third party
  contractor, vendor employee, vendor role, vendor contract, red badge, tvc, second class employee, second class
  citizen, contractor second class, benefits as a contractor, contractor benefits, no paid leave, no holiday pay, sick
  pay contractor, corp to corp, 1099, cdi, cdd, cdd or cdi, cdi or cdd, zzp, contract end date, hop contracts,
  contracts on my cv, contracts look bad, job security contract, insecurity of contract, precarious, precarity,
  project based work, become permanent, interim role, interim job, contractor or perm, contractor or permanent,
  contractor vs permanent, contractor vs perm, contracting vs permanent, contracting vs perm, contracting or
  permanent, contracting or perm, perm or contracting, perm or freelance, permanent or contracting, permanent or
  contractor, permanent vs contract, permanent vs contracting, permanent versus contract, freelance vs permanent, full
  time vs contract, contract gigs, agency contract, w2 vs 1099, zero hours contract, zero hour contract, contract
  renewal, renewal of my contract, renew the contract, contract renewed, renewed contract, after the contract, after
  my contract, after contract, contract on my cv, contracting position, contracting offer, contracting gig, offered
  contracting, offered a contract, offered a contracting, offered contract work, offered contract, offered a
  contractor, offering me a contract, offering me contract, offer me a contract, offered me a contract, back as a
  contractor, back as contractor, rehire me as a, rehired as a contractor, rehired as contractor, hire me back as,
  contractor position, contractor role, contractor offer, contractor job, switch me to contract, convert me to
  contractor, turn me into a contractor, same job as a contractor, contract role after, contract work after, contract
  offer after, contracting after, wants me back as, wants me back on, wants me back for, want me back as, want me back
  on, wants me back freelance, ex boss wants me, ex employer wants me, old employer wants me, former employer wants
  me, former boss wants me, former company wants me, on a freelance basis, on a contractor basis, on a consulting
  basis, on a daily basis contract, as an external, as external contractor, contract with no benefits, contract
  without benefits, contract no benefits, contract role no benefits, hourly contract, hourly contractor, contract or
  unemployment, contract or keep looking, contract work while
travel: business trips, on site, on site with customers, travel for work, travel a lot, much travel, how much travel,
  with travel, travel in, travelling for work, engineer travel, travel as, travel, travelling, traveling, travels,
  client site, client sites, at the client, at client sites, at customers, visit customers, visiting customers, visit
  clients, visiting clients, business travel, out of a suitcase, on the road, fly every week, travelling every week,
  traveling every week, airports, trips to customers, work trip, business trip, travel to offices, n percent travel,
  see the world, frequent flyer, air miles, planes and hotels, nights away, night away, weeks away from home, away
  from home, away from my family, away from family, away for work, days away, days a week away, stay away overnight,
  overnight stays, overnight stay, abroad a lot, go abroad for work, going abroad for work, customer visits, customer
  visit, client visits, client visit, visiting sites, customer site, customer sites, customers site, at clients, at
  customer, at the customer, work at client, onsite at, onsite with customers, onsite with clients, on premise at
  customers, driving to customers, drive to clients, monday to thursday away, suitcase, suitcases, jet set, jetset,
  jet setting, jet lag, globe trotting, globetrotting, globetrotter, trade shows, in the field with customers, out in
  the field, work trips, percent travel, travel time paid, travel abroad for work, travel the world, hate travelling,
  hate traveling, hate travel, no travel, without travel, without travelling, without traveling, avoid travel, avoid
  travelling, little travel, fly to clients, fly out to, fly to customers, on planes, living in hotels, live in
  hotels, nights in hotels, monday flights, living from a suitcase
remote: from afar, from a distance, remote, remotely, work from home, working from home, wfh, home office, hybrid,
  digital nomad, telework, teleworking, telecommute, telecommuting, return to office, rto, office days, days in the
  office, back to the office, from the office, at the office, from anywhere, work anywhere, location independent, wfh
  jobs, homeoffice, nomad, nomads, van life, distributed team, come into the office, go to the office, commute to the
  office, daily commute, long commute, work from anywhere/bed, fully/full remote, remote
  work/first/only/job/jobs/role/roles, hybrid work, in/into the office, days in office, go into the office, in person,
  on site only, working remotely, from my bedroom, commute, commuting, stay at home and work, get to stay home, remote
  dried up, onsite only, onsite jobs, on site jobs, on site work, on site presence, presence required, office
  presence, office attendance, office mandate, office mandates, rto mandates, forced back to, force people back,
  forces people back, call people back, called back to the, called back into, called back to office, order people
  back, want us back, wants us back, make us come, makes us come, have to come in, come in every day, come in n days,
  come in to the office, coming to the office, come to the office, going to the office, sit in an office, sitting in
  an office, office every day, office n days, office once, office daily, days a week in office, days per week in, days
  from home, days at home, days a week from home, days a week at home, day from home, n days home, work at home,
  working at home, works from home, worked from home, wfh policy, do it from home, do this from home, doable from
  home, done from home, from my sofa, from the sofa, from my couch, from the couch, from my kitchen, kitchen table,
  from my living room, from my garden, in my pyjamas, in pyjamas, in my pajamas, in pajamas, in my slippers, in
  sweatpants, home based, home working, home worker, home workers, homeworking, at home job, at home jobs, stay home,
  without an office, without going to an office, long commutes, commuter, hours on the train, live far from, live far
  away, far from any office, far from any city, far from big cities, live in the sticks, in the sticks, middle of
  nowhere, back of beyond, live in the mountains, live by the sea, on a farm, on an island, from an island, from the
  mountains, from a cabin, from a van, from the countryside, from a small town, from a village, from a farm, from a
  boat, from my boat, from wherever, wherever i want, wherever i like, anywhere in the world, anywhere i want,
  location flexible, location flexibility, location freedom, place independent, digital nomads, digital nomading,
  nomadic, work and travel, workation, workations, while travelling, while traveling, while i travel, travel and work,
  virtual job, virtual jobs, virtual work, virtual team, distributed company, distributed companies, distributed
  teams, async company, async work, asynchronous work, telecommuter, teleworker, laptop lifestyle, laptop job, laptop
  class, desk anywhere, time zone flexible, coworking, co working, remote vs office, remote vs hybrid, remote or
  onsite, remote or on site, remote vs onsite, hybrid or onsite, onsite or remote, on site or remote, stay at home
  job, stay at home jobs, without going to the office, without commuting, no commute, no commuting, without a commute,
  avoid commuting, avoid the commute, hate commuting, hate the commute, smart working
from abroad: work remotely for a us company, from my country, employer of record, foreign company, remote from,
  remotely from, work remotely from, remote job from, company in another, firm in another, us company, for a company
  abroad, for a foreign, from another country, for an american, usa company, for a usa company, work for a usa,
  employer in another, while living in, living in another, live in another, working for a foreign, work for a foreign,
  foreign companies, us companies, european company, european companies, overseas company, overseas companies,
  overseas employer, western company, western companies, eor, deel, for a european, for an overseas, company abroad,
  employer abroad, uk company from, german company from, for a us/american/european/british/foreign/german/swiss
  company/startup/firm/employer, us company/companies/startup/startups/jobs from, paid/earn/earning in
  dollars/usd/euros, earn/earning dollars/usd, for uk/us company/companies, working for us startup, working for a us,
  work for an american firm, work for an american, us jobs for people, jobs abroad from home, jobs/remotely/remote
  from india/pakistan/nigeria/brazil/africa, latam, latin america, offshore, nearshore, remote.com, foreign
  employer/employers/clients, american company/companies/employer/startup, company in the us/usa, live in one country,
  while living in another, living in another country, different country than, from a different country, from a
  different continent, from another continent, from my home country, from outside the country, remote across borders,
  across borders, firm abroad, ask for remote from, firm sits in, company sits in, employer sits in, based in another,
  based abroad, office is in another, headquartered in, head office in, live elsewhere, from lisbon, from the beach,
  from my village, without moving there, without moving, without relocating, not move there, don t want to move,
  abroad remotely, remotely abroad, remote abroad, remote for abroad, remote for foreign, remote for american, remote
  for a us, remote for europe, remote for european, remote for uk, remote for the us, remote for the uk, remote for a
  uk, remote for german, remote for a german, remote for swiss, remote for a swiss, remotely for a us, remotely for a
  uk, remotely for the us, remotely for a german, remotely for a swiss, remotely for companies, remotely for a
  company, remotely for overseas, international remote, remote international, remote internationally, global remote,
  globally remote, remote worldwide, worldwide remote, hires internationally, hiring internationally, hire globally,
  hires globally, hiring globally, hire worldwide, hires worldwide, hire from anywhere, hires from anywhere, hire
  outside the, hires outside the, hire people abroad, hires people abroad, hire overseas, hires overseas, hire
  foreigners remotely, hire non residents, non resident, non residents, hired by a foreign, hired by foreign, hired
  from abroad, hired by a us, hired by an american, hired by american, employed by a foreign, employed by foreign,
  employed by a company in, employed from, employer overseas, boss in another, office in another, team in another,
  company in a different, company in other, firm in a different, employer in a different, client in another, clients
  in another, clients abroad, clients overseas, clients in other, foreign firm, foreign firms, foreign startup,
  foreign startups, foreign salary from, foreign salary at home, foreign contract, western firms, western firm,
  western employer, western employers, western clients, western salary, western salaries, western wages, western
  startup, western startups, western pay, silicon valley company from, silicon valley salary from, silicon valley
  from, bay area company from, swiss salary from, us salary from, us salary while, us wages from, us salary in, usd
  salary, dollar salary, dollar salaries, salary in dollars, salary in usd, salary in euros, salary in pounds, pay in
  dollars, pays in dollars, pays dollars, pay in usd, paid dollars, earn euros, earn in pounds, paid in pounds, paid
  in foreign, foreign currency, hard currency, get dollars, geo arbitrage, geoarbitrage, outsourced job, outsourcing
  job, offshored, offshoring, nearshoring, near shore, near shoring, global south, third world country, from a third
  world, from a poor country, from a cheap country, low cost country, from a low cost, cheap country, from a
  developing country, developing country for, remain in my country, stay in my country, stay in my home, staying in my
  country, staying at home country, keep living in, keep living here, live here and work, live here but work, live
  here work there, live where i am, remain where i live, stay where i live, stay where i am and, stay put and work,
  without emigrating, without having to move, without having to relocate, without leaving my country, without leaving
  the country, without leaving home country, without leaving india, without visa remotely, without a visa remotely, no
  relocation, not relocate, not relocating, don t want to relocate, don t want to emigrate, rather not move, can t
  relocate, cannot relocate, timezone, time zone, time zones, timezones, time difference, time differences, overlap
  hours, us hours, work nights for us, payroll abroad, payroll in another, local entity, legal entity in, no entity
  in, entity in my country, contractor abroad, contractor for a us, cross border, crossborder, a1 certificate, social
  security abroad, move abroad and keep, move abroad but keep, move abroad while keeping, move abroad with my job,
  keep my job abroad, take my job abroad, take my job to another, take my job with me, keep my job and move, keep my
  remote job, keep my employer while, keep my employer and, work abroad for my, work from abroad, working from abroad,
  working from another, work a few months abroad, months abroad, winter abroad, work out of another, for my current
  employer from, remote for a foreign, remote for an american, remotely for a foreign, remotely for an american,
  remotely for a european, hire remote from, hires remote from, company based in another, get paid in dollars,
  contractor for a foreign, independent contractor abroad, usa hours, usa time zone, remote for a usa, remotely for a
  usa, hired by a usa, usa salary from, usa salary while, usa wages from, usa salary in, contractor for a usa, usa
  jobs for people, usa startup from, code for a foreign, code for a company in, staying in my village, keep my job and
  live, client sits in, boss sits in, from my own country, in my own country, from my own city, without moving
  countries
"""
