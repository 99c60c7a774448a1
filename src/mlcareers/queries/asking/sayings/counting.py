"""What people say who ask how many there are, or how fast something grows."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question

_PART_OF_ALL = (
    r"\b(?:portion|share|part|percentage|fraction|percent|proportion|how many)(?: of)?(?: all| the| of the)* (?:the"
    r" )?(?:software |world s )?(?:developers?|programmers?|coders?|engineers?)\b.*\b(?:work|works|do|does|use|are"
    r"|is)\b"
)
"""How people ask for a part of all who program."""


def asks_part_of_all(question: Question) -> bool:
    """Say whether it is asked how many of all who program work in the field."""
    return question.asks("share", "count") and question.matches(_PART_OF_ALL) and bool(question.everybody)


def counts_the_trade(question: Question) -> bool:
    """Say whether programmers are only those of whom some do something else: of all programmers, how many do ML."""
    return question.asks("count") and question.says("programmers", "developers", "coders") and bool(question.everybody)


_GROWS = word_set("grow grows growing growth shrink increase rise expand decline fall")
"""Words for what becomes more, or less."""


def asks_of_growth(question: Question) -> bool:
    """Say whether it is asked how much something grows rather than what is earned."""
    return question.says(*_GROWS) and not question.says("pay", "salary", "salaries", "earn", "make", "wage", "wages")


SAYINGS = (
    Saying(asks_of_growth, seems="earned"),
    Saying(counts_the_trade, seems="coding"),
)
"""What they say, with what it means and what it only seems to say."""
