"""General words of job titles in English: who does the work, on what, and what stands for what.

None of it is the name of one role: those belong into the aliases of the role. Other languages are translated first
(languages/).
"""

from __future__ import annotations

from functools import cache

from mlcareers.knowledge.name_keys import stem
from mlcareers.models.levels import LEVELS


def _all(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


def _stemmed(table: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return a table with its words as they are compared."""
    return {stem(word): tuple(" ".join(map(stem, like.split())) for like in likes) for word, likes in table.items()}


HEADS = _all(
    """advisor adviser advocate analyst annotator architect auditor bioinformatician bioinformaticist biologist
    biostatistician consultant designer developer educator engineer ethicist evangelist expert instructor labeler
    labeller lecturer manager modeler modeller officer owner partner pentester postdoc practitioner professor
    programmer quant reporter researcher scientist specialist statistician steward strategist teamer tester trader
    trainer tutor validator writer freelancer"""
)
"""What people of the field are called. What narrows the trade stands before it."""

TEACHERS = _all("lecturer professor instructor teacher trainer tutor educator")

LEADING = _all("lead leader head director vp chief")
"""Levels that may be the head of a title themselves: Head of AI, Data Science Lead."""

OTHER_HEADS = _all(
    """accountant actuary admin administrator agronomist ambassador aide attendant attorney baker barista
    biophysicist bookkeeper broker buyer caregiver caretaker cashier chauffeur chef chemist cleaner clerk coach
    controller cook coordinator counsel counselor crew custodian dentist dispatcher doctor driver editor
    electrician entrepreneur faculty foreman guard helper hygienist influencer inspector installer investigator
    journalist laborer lawyer librarian loader marketer mason mechanic merchandiser nurse operator orderly
    paralegal pathologist pharmacist photographer physician pilot planner plumber porter president
    principal-teacher producer psychologist recruiter recruiting recruitment receptionist rep representative rider
    sales-rep salesperson secretary seller server sourcer student supervisor-shift surgeon surveyor teacher
    technician telemarketer teller therapist translator veterinarian waiter warden welder worker
    butcher carpenter detective dietitian diplomat farmer firefighter florist gardener geologist hairdresser magician
    midwife nanny plasterer roofer sculptor undertaker waitress"""
)
"""What people of other trades are called: a Machine Learning Recruiter is none of ours."""

NOT_OURS_BEFORE = _all(
    "assistant support sales recruiting recruitment recruiter marketing hr legal account coach buyer"
)
"""Who or what these are said of is somebody else: Assistant to the Chief Data Officer."""

OTHER_WORK = _all(
    """account accounting accounts adoption advertising advisory brand change client commerce compensation content
    contract controlling counsel customer ecommerce education enablement events facilities finance financial fraud
    fundraising growth hr insurance investment legal litigation logistics market marketing media merchandising
    partnerships payroll policy procurement property public qualitative purchasing real regulatory restaurant
    retail revenue sales social support tax trading travel treasury underwriting volunteer warehouse youth"""
)
"""Work that has its own trades. Beside a full name it tells where; between the words of a name it makes another one."""

OTHER_FIELDS = _all(
    """agronomy agriculture agricultural animal battery biochemistry biologics biology biophysics botany building
    cell ceramic ceramics chemical chemistry circuit civil climate clinic clinical construction cosmetics crop
    dairy dental ecology electrical electronics environmental fire firmware food forensic formulation genetic
    genetics genome genomics geology geotechnical hardware highway hvac hydraulics immunology industrial infection
    laboratory lab life livestock manufacturing marine mask materials mechanical medical medicine metallurgy
    microbiology molecular nuclear nursing oil oncology optical optics packaging pharma pharmaceutical physics
    plant polymer polymers process protein quantum radio rf safety-fire sanitation seed semiconductor silicon soil
    structural structures thermal toxicology traffic vaccine veterinary water welding wireless"""
)
"""Fields in which there are scientists, engineers and analysts, too: a Research Scientist, Polymers is none of ours."""

_SCIENCE_ENDINGS = (
    "ology",
    "ological",
    "ologist",
    "chemistry",
    "physics",
    "omics",
    "iatry",
    "pathy",
    "ography",
    "urgy",
)
"""Endings of the names of other sciences."""

SOFTWARE_FIELDS = _all(
    """python scala aws amazon azure gcp google microsoft oracle spring android angular api backend blockchain c c#
    c++ cloud cobol crm cyber cybersecurity devops distributed dynamics embedded erp frontend full fullstack game
    gaming golang ios it iot java javascript kernel linux mainframe mobile network networking node .net net php
    react ruby rust salesforce sap sdk security servicenow site sql stack sysadmin swift system systems web web3
    windows"""
)
"""Fields of software that are none of this one. Before a full name they tell with what: Java Data Engineer."""

FIELDS = _all(
    """agentic ai aiops algorithm analysis analytics asr autonomy autonomous bi bioinformatics biostatistics chatbot
    conversational cv data dataops dl etl genai insight insights llm llmops ml mlops neural nlp perception prompt
    quantitative recommendation recommender rl robotics speech statistics statistical statistic tts vision
    annotation annotator statistician biostatistician bioinformatician bioinformaticist decision visualization big
    powerbi rag mlsecops copilot"""
)
"""Words that say that a title is of this field."""

GENERAL = _all("ai ml data software research researcher analytics analysis product engineer scientist system big")
"""Words of the field that many roles share: what stands beside them says more."""

NEUTRAL = _all(
    """and applied advanced application area based career center city college company core corporate cross
    data-driven department digital division dynamic early enterprise entrepreneurial experience experienced expert
    fixed flexible founding freelance full-time functional global group hybrid international internal job jobs key
    level local modern national new next open opportunity part permanent platform position professional program
    project regional remote role scientific senior-level solutions solution strategic summer team tech technical
    technology temporary term time title unit university winter spring fall year years associate-level phd master
    bachelor bs ms mba student graduate contract consulting delivery production systems system cloud fullstack
    full stack facing commercial operation operations business industry intern"""
)
"""Words that change no trade: where, for whom and how long one works."""

BINDING = _all("product program project sales solution account security research marketing quality")
"""Words that make one trade with the head behind them: an Analytics Product Manager is a product manager."""

SAME_TRADE = _stemmed(
    {
        "developer": ("engineer",),
        "engineer": ("developer",),
        "programmer": ("engineer", "developer"),
        "coder": ("annotator", "engineer"),
        "researcher": ("scientist",),
        "postdoc": ("researcher", "scientist"),
        "scientist": ("researcher",),
        "expert": ("specialist", "engineer", "analyst"),
        "specialist": ("expert", "analyst", "engineer"),
        "analyst": ("specialist",),
        "consultant": ("specialist", "analyst", "manager"),
        "advisor": ("consultant", "specialist", "analyst"),
        "strategist": ("consultant",),
        "professional": ("specialist", "analyst", "engineer"),
        "associate": ("specialist", "analyst"),
        "owner": ("manager",),
        "practitioner": ("specialist", "engineer"),
        "lecturer": ("instructor",),
        "professor": ("instructor", "lecturer"),
        "tester": ("engineer",),
        "trader": ("researcher",),
        "director": ("head", "vp", "manager", "lead"),
        "head": ("director", "lead", "manager"),
        "lead": ("manager", "head"),
        "manager": ("lead", "head"),
        "vp": ("head", "director"),
        "modeller": ("modeler",),
    }
)
"""Trades that titles exchange freely, the nearest first."""

WIDER_FIELD = _stemmed({
    "agentic": ("agent", "genai", "ai"),
    "agent": ("agentic",),
    "autonomous": ("robotics",),
    "chatbot": ("conversational ai",),
    "cv": ("dl", "ml", "ai"),
    "dl": ("ml", "ai"),
    "etl": ("data",),
    "genai": ("ai",),
    "llm": ("genai", "nlp", "ai"),
    "llmops": ("mlops",),
    "ml": ("ai",),
    "ai": ("ml",),
    "nlp": ("ml", "ai"),
    "perception": ("cv",),
    "recommendation": ("recommender", "ml"),
    "rl": ("ml", "ai"),
    "speech": ("nlp", "ai"),
    "voice": ("speech",),
    "quality": ("governance",),
    "management": ("governance",),
    "insight": ("analytics",),
    "analysis": ("analytics",),
    "inference": ("performance",),
    "infrastructure": ("platform",),
    "visualization": ("bi",),
    "statistical": ("statistics",),
    "vision": ("cv",),
    "biostatistics": ("statistics",),
    "biostatistical": ("statistical",),
    "airflow": ("data",), "bigquery": ("data",), "databricks": ("data",), "datastage": ("data",),
    "dbt": ("analytics", "data"), "hadoop": ("data",), "hive": ("data",), "informatica": ("data",),
    "lakehouse": ("data",), "pentaho": ("data",), "pyspark": ("data",), "redshift": ("data",),
    "snowflake": ("data",), "spark": ("data",), "ssis": ("data",), "talend": ("data",), "teradata": ("data",),
    "warehouse": ("data",), "kafka": ("data",), "cognos": ("bi",), "looker": ("bi",), "microstrategy": ("bi",),
    "powerbi": ("bi",), "qlik": ("bi",), "ssrs": ("bi",), "ssas": ("bi",), "tableau": ("bi",),
    "thoughtspot": ("bi",), "pytorch": ("ml",), "sklearn": ("ml",), "tensorflow": ("ml",), "xgboost": ("ml",),
    "chatgpt": ("genai", "ai"), "gpt": ("genai", "ai"), "langchain": ("genai",), "openai": ("genai", "ai"),
    "rag": ("genai",), "reporting": ("bi",),
})  # fmt: skip
"""What a word of the field belongs to, the nearest first, and the fields that tools stand for."""

EVIDENCE = FIELDS | (WIDER_FIELD.keys() - _all("quality management reporting inference infrastructure agent voice"))
"""Words by which a title shows that it is of this field: its own, and its tools."""

TRADE_OF_FIELD = {
    stem(field): trade
    for field, trade in {
        "analysis": "analyst",
        "analytics": "analyst",
        "insight": "analyst",
        "architecture": "architect",
        "bi": "analyst",
        "visualization": "analyst",
        "statistics": "statistician",
        "statistical": "statistician",
        "governance": "specialist",
        "quality": "specialist",
        "quantitative": "researcher",
        "reporting": "analyst",
    }.items()
}
"""Fields that have a usual trade of their own: Statistics Intern."""

QUALIFIERS = _all(
    """application architecture automation compliance deployment detection evaluation experimentation governance
    inference infrastructure integration integrity labeling learning management mining model modeling monitoring
    performance pipeline platform policy processing product quality ranking reporting risk safety search security
    solution strategy test training validation warehouse"""
)
"""Words that make a narrower trade of the field: data *quality* analyst, data *reporting* analyst."""

USUAL_TRADES = ("engineer", "specialist", "researcher", "analyst")
"""What is meant, most often first, when a title names a field and a level but no trade: Machine Learning Intern."""

LEVEL_WORDS = frozenset(LEVELS) | frozenset(["sr", "jr", "snr", "confirme", "confirmee", "pleno"])


def of_another_field(word: str) -> bool:
    """Say whether a word names another science or trade."""
    return word in OTHER_FIELDS or word.endswith("-") or word.endswith(_SCIENCE_ENDINGS)


def is_number(word: str) -> bool:
    """Say whether a word is a number or a code: 2026, b3617, 100k."""
    return any(letter.isdigit() for letter in word)


def narrows(word: str) -> bool:
    """Say whether a word before a head says what the work is about."""
    return word not in NEUTRAL and word not in LEVELS and not is_number(word)


@cache
def known_words() -> frozenset[str]:
    """Return all words that these tables know."""
    tables = (HEADS, LEADING, OTHER_HEADS, OTHER_WORK, OTHER_FIELDS, SOFTWARE_FIELDS, FIELDS, NEUTRAL)
    return frozenset().union(*tables, WIDER_FIELD, LEVELS)
