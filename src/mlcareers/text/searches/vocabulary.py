"""Words of searches: those that only ask, those that name a kind of thing, and those that say the same."""

from __future__ import annotations


def _all(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASKING = _all(
    """
    am are be best better between can could did difference do does for from get go good great have how i if in into is
    it long me most much my need needed one or ought should that there these they top want what when where which who
    why will with without work would you your"""
)
"""Words of a question that say nothing of its subject."""

TOPIC_OF_ITS_OWN = _all("go r")
"""Words that are asking words beside others, and names where they stand alone."""

QUESTIONS = _all("are can could difference do does how is should versus vs which who why will")
"""The words that make a query a question, which a guide answers best."""

PAY = _all("earn earns pay paid salaries salary wage wages")
"""The words that ask what work pays."""

KIND_WORDS = {
    "learning": _all(
        """article articles book books class classes course courses docs documentation exercise exercises free learn
        learning lecture lectures mooc moocs textbook tutorial tutorials"""
    )
    - {"learning"},
    "certification": _all("cert certificate certificates certification certifications certified certs exam exams"),
    "conference": _all("conference conferences congress meetup meetups summit"),
    "statistic": _all(
        """employed employment figure figures growth market number openings percent percentage popularity postings
        projected projection projections share size statistic usage users"""
    ),
    "role": PAY | _all("role roles"),
}
"""Words that name a kind of thing, by the kind: who says "course" wants learning material."""

WORK = _all("career careers job jobs position positions work")
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
