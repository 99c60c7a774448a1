"""Words of searches: those that only ask, those that name a kind of thing, and those that say the same."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

ASKING = word_set(
    """
    am are be best better between can could did difference do does for from get go good great have how i if in into is
    it long me most much my need needed one or ought should that there these they top want what when where which who
    why will with without work would you your"""
)
"""Words of a question that say nothing of its subject."""

TOPIC_OF_ITS_OWN = word_set("go r")
"""Words that are asking words beside others, and names where they stand alone."""

QUESTIONS = word_set("are can could difference do does how is should versus vs which who why will")
"""The words that make a query a question, which a guide answers best."""

PAY = word_set("earn earns pay paid salaries salary wage wages")
"""The words that ask what work pays."""

KIND_WORDS = {
    "learning": word_set(
        """article articles book books class classes course courses docs documentation exercise exercises free learn
        learning lecture lectures mooc moocs textbook tutorial tutorials"""
    )
    - {"learning"},
    "certification": word_set("cert certificate certificates certification certifications certified certs exam exams"),
    "conference": word_set("conference conferences congress meetup meetups summit"),
    "statistic": word_set(
        """employed employment figure figures growth market number openings percent percentage popularity postings
        projected projection projections share size statistic usage users"""
    ),
    "role": PAY | word_set("role roles"),
}
"""Words that name a kind of thing, by the kind: who says "course" wants learning material."""

WORK = word_set("career careers job jobs position positions work")
"""Words for work as such, which no name holds."""

NAMING_ONLY = KIND_WORDS["learning"] | KIND_WORDS["certification"] | KIND_WORDS["conference"]
"""Kind words that hardly tell two things of the kind apart."""

SAME = (
    ("math", "maths", "mathematics", "mathematical"),
    ("salary", "pay", "wage"),
    ("cert", "certificate", "certification", "exam"),
    ("doctorate", "phd"),
    ("popularity", "usage", "use"),
    ("number", "employees", "employment"),
    ("hire", "hires", "employ", "employers"),
    ("beginner", "beginners", "entry"),
    ("docs", "documentation"),
    ("steps", "workflow"),
    ("difference", "vs", "versus"),
    ("fair", "fairness", "bias"),
)
"""Words of which one will do for the other in a search."""
