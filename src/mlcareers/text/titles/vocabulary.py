"""General words of job titles: trades, fields, and what stands for what. Read by reader.py; correct it here.

All words are in English; other languages are translated before these tables are asked (knowledge/synonyms.py).
"""

from __future__ import annotations


def _all(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRADES = _all(
    """analyst annotator architect auditor bioinformatician biologist biostatistician consultant designer developer
    engineer ethicist evangelist expert instructor manager modeler owner practitioner programmer quant researcher
    scientist specialist statistician strategist trainer validator"""
)
"""What people in the field are called. A title without any of these and OTHER_TRADES names no trade at all."""

OTHER_TRADES = _all(
    """accountant admin administrator agent attendant attorney auditor baker barista bookkeeper broker buyer caregiver
    cashier chauffeur chef chemist cleaner clerk coach controller cook coordinator counsel crew dentist designer
    dispatcher doctor driver editor electrician faculty foreman guard helper influencer journalist lawyer
    lecturer librarian marketer mechanic nurse officer operator paralegal pharmacist physician pilot planner
    plumber postdoc president producer professor recruiter recruiting recruitment representative rider
    salesperson secretary seller sourcer student surveyor teacher technician telemarketer therapist trader
    trainer translator tutor waiter warden welder worker writer"""
)
"""What people of other trades are called: a Machine Learning Recruiter is none of ours."""

OTHER_WORK = _all(
    """account business customer finance hr legal marketing operations policy program project sales support
    volunteer"""
)
"""Work that has its own trades: with one of these and no trade, a title is no engineer's or analyst's."""

FIELDS = _all(
    """agentic ai aiops algorithm analytics asr autonomy autonomous bi bioinformatics biostatistics chatbot
    conversational cv data database dataops dl etl genai llm llmops ml mlops nlp prompt quantitative recommendation
    recommender rl robotics robot speech statistics statistical tts vision"""
)
"""Words that say that a title is of this field."""

NOT_THE_FIELD = (
    ("data", "entry"),
    ("data", "center"),
    ("data", "centre"),
    ("data", "protection"),
    ("data", "cabling"),
    ("data", "typist"),
    ("speech", "therapist"),
    ("speech", "language"),
    ("vision", "care"),
)
"""Pairs of words in which a word of the field says nothing of it."""

OTHER_FIELDS = _all(
    """agronomy agriculture animal biology biochemistry botany cell chemical chemistry civil clinic clinical
    construction cosmetics crop dairy dental electrical environmental food forensic formulation genetic geology
    geotechnical hvac hydraulics immunology laboratory lab materials mechanical medical medicine metallurgy
    microbiology nuclear nursing oil oncology pharma pharmaceutical plant polymer seed semiconductor soil structural
    toxicology veterinary water"""
)
"""Fields in which there are scientists, engineers and analysts too: a Research Scientist, Polymers is none of ours."""

SAME_TRADE = {
    "developer": ("engineer",),
    "engineer": ("developer",),
    "programmer": ("engineer", "developer"),
    "coder": ("annotator", "engineer"),
    "researcher": ("scientist",),
    "scientist": ("researcher", "engineer"),
    "expert": ("specialist", "engineer"),
    "specialist": ("analyst", "engineer"),
    "consultant": ("analyst", "specialist"),
    "owner": ("manager",),
    "practitioner": ("specialist", "engineer"),
}
"""Trades that titles exchange freely, the nearest first."""

WIDER_FIELD = {
    "agentic": ("agent", "genai", "ai"),
    "autonomous": ("robotics",),
    "chatbot": ("conversational ai", "ai"),
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
    "robot": ("robotics",),
    "speech": ("nlp", "ai"),
}
"""What a word of the field belongs to, the nearest first: who finds no LLM architect asks for an AI architect."""

TOOLS = {
    "data": """airflow bigquery databricks datastage dbt dwh hadoop hive informatica kafka lakehouse pentaho pyspark
        redshift snowflake spark ssis talend teradata""",
    "bi": "cognos looker microstrategy powerbi qlik qlikview qliksense ssrs tableau",
    "ml": "pytorch sklearn tensorflow xgboost",
    "genai": "chatgpt gpt langchain openai rag",
}
"""Field: the tools that stand for it in a title, as in Hadoop Developer."""

USUAL_TRADES = ("engineer", "analyst", "specialist", "researcher", "manager")
"""What is meant, most often first, when a title names a field and a level but no trade: Machine Learning Intern."""

TRADE_OF_FIELD = {
    "analysis": "analyst",
    "analytics": "analyst",
    "architecture": "architect",
    "bi": "analyst",
    "statistics": "statistician",
}
"""Fields that have a usual trade of their own: Statistics Intern."""
