"""English: short forms, phrases that are one thing, and phrases in which a word means something else.

A meaning that ends in a dash says nothing of this field: the data of "data entry" is none of ours, the lead of "lead
generation" no level.
"""

HEAD_FIRST = False

SIGNS = ""

WORDS = """
engineer: eng, engr, engg, engineers, engineering
machine learning engineer: MLE
software engineer: SWE, SDE, software development engineer, software developer, SW engineer, software engineering
developer: dev, devs
scientist: sci
analyst: anl, anlst
manager: mgr, mngr
senior: sr, snr, experienced senior
junior: jr, jnr, early career, early careers, entry level, new grad, new graduate, new college grad, new college
  graduate, university grad, university graduate, recent graduate, fresher, freshers, campus hire
mid: midlevel, mid level, middle, mid senior, regular
principal: prin, princ, distinguished
vp: vice president, SVP, EVP, AVP, senior vice president, assistant vice president, executive vice president
director: dir, asst dir, assistant director, associate director, assoc dir, executive director
associate: assoc
chief data officer: CDO
chief data ai officer: CDAO, CDAIO
intern: internship, internships, interns, co op, coop, working student, apprentice, apprenticeship, student worker,
  bachelor thesis, master thesis, masters thesis, thesis, summer analyst
mts: member of technical staff, members of technical staff
presales: pre sales
professor: assistant professor, associate professor, adjunct professor, full professor
instructor: adjunct instructor, adjunct instructors
forward deployed engineer: FDE, forward deployed software engineer
test: test automation, automated testing, quality assurance, QA, SDET
evaluation: evals, eval, evaluations, benchmarking
agent: multi agent, multi agents, AI agents, agents
agentic: agentic workflows
vision: visual perception, 3D vision
cv: 3D computer vision, image recognition
powerbi: power BI, MS BI
qlik: qlik sense, qliksense, qlikview, qlik view
analytics: analysis, analytic, analytical
visualization: viz, dataviz, data viz, visualisation
genai: gen AI
llm: LLMs, foundation model, foundation models, language models, language model
research: R D
postdoc: post doc, post doctoral researcher, postdoctoral researcher, postdoctoral fellow, postdoctoral, research
  fellow
platform: platforms
solutions: solution
researcher: doctoral researcher, PhD researcher, PhD student, PhD candidate, PhD position
quantitative: quant
big data: bigdata
data warehouse: data ware house, DWH, DW, data WH, datawarehouse, data warehousing
data model: data modeling, data modelling
database: DB, databases, data base, data bases
database-dba-: DBA, database administrator, database administration
data-entry-: data entry, data capture, data input, data processing clerk
data-center-: data center, data centre, data centers, data centres, datacenter, datacentre
data-protection-: data protection, data privacy, data security, data loss prevention, information security,
  information governance
data-communications-: data communication, data communications, data cabling, data network, data networks, data
  networking, voice and data
data-interchange-: data interchange, electronic data interchange, EDI, data exchange, data archiving, data recovery,
  data migration
data-structure-: data structure, data structures
data-typist-: data typist
data-collection-: data collector, data collection
data-control-: data control, data control center, master control
speech-therapy-: speech therapist, speech language, speech pathologist, speech pathology, speech therapy
vision-care-: vision care, vision insurance
learning-development-: learning development, learning and development, learning designer, e learning, learning
  specialist
search-marketing-: search engine optimization, search engine optimisation, search engine marketing, SEO, SEM, SEA,
  paid search
executive-search-: executive search, talent search, search consultant
machine-operation-: machine operator, machine maintenance, machine technician, sewing machine, machine tool, slot
  machine, vending machine
business-intelligence-market-: market intelligence, competitive intelligence, threat intelligence, media intelligence,
  crime intelligence, signals intelligence, intelligence operations, intelligence community
artificial-insemination-: artificial insemination, artificial limb
lead-generation-: lead generation, lead gen, lead management, sales leads, lead qualification
mid-training-: mid training, mid market, mid office, mid cap, mid atlantic
senior-living-: senior living, senior care, senior care aide, senior citizens, senior services
staff-augmentation-: staff augmentation, staff accountant, staff nurse, staffing, nursing staff, chief of staff
junior-college-: junior college, junior high
graduate-school-: graduate school, graduate admissions, post graduate
head-hunter-: head hunter, head chef
user-research-: UX research, UX researcher, user research, user researcher, UX, UI UX, user experience
market-research-: market research, clinical research, customer research, consumer research
physical-security-: security guard, security officer
model-agency-: fashion model, model agency, model maker
robotic-process-automation-: robotic process automation, RPA
real-estate-: real estate
human-resources-: human resources, HR, talent acquisition, HRIS, people operations
business-development-: business development, sales development
business analyst-: business analyst, business systems analyst, business analysis, BSA
operations research: operational research
job: talent pool, walk in, walk ins, now hiring, we are hiring, hiring, urgent, looking for, we are looking for,
  wanted
for: in support of, on behalf of, at the service of
with: using
support-for-: support for, supporting
assistant-to-: assistant to, PA to, aide to, secretary to
"""

WORK = "engineering science sciences research consulting"

EMPTY = "a an of in on the by"
