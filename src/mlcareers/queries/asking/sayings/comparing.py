"""What people say who tell roles apart: is one more than the other, are they not the same."""

from __future__ import annotations

from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import EITHER

_MORE_THAN = r"\b(?:more|less|worse|\w{2,}er)\b.*\bthan\b"
"""How one thing is set above another: smarter than."""


def is_more_than(question: Question) -> bool:
    """Say whether one role is set above another: is MLOps less maths heavy than data science."""
    return len(question.everybody) > 1 and question.matches(_MORE_THAN)


_DO_NOT = r"\bdo (?:that|which) .*\b(?:dont|don t|do not|doesnt|doesn t|does not)\b|\b(?:is|are) .*\brelated\b"
"""What some do and others do not, and how they are related."""


def is_told_apart(question: Question) -> bool:
    """Say whether two roles are told from each other: are they not the same, what does one do that others don't."""
    is_told = question.says("same", "overlap", "distinct", "blurred", "instead") or question.matches(_DO_NOT)
    return len(question.everybody) > 1 and is_told


def chooses_a_tool(question: Question) -> bool:
    """Say whether employers are only who judges which of several tools to take: Tableau or Power BI."""
    tools = [found for found in question.mentions if found.skill and not found.somebody]
    return question.asks("employers") and len(tools) > 1 and question.says(*EITHER)


def sets_duties_beside_each_other(question: Question) -> bool:
    """Say whether it is asked what each of several roles does."""
    return question.asks("duties") and len(question.everybody) > 1 and not question.asks("employers")


def asks_if_one_is_just_another(question: Question) -> bool:
    """Say whether it is asked if one role is no more than another: is MLOps just DevOps."""
    return question.asks("just") and len(question.everybody) > 1


SAYINGS = (
    Saying(is_more_than, means="difference"),
    Saying(is_told_apart, means="difference"),
    Saying(sets_duties_beside_each_other, means="difference"),
    Saying(asks_if_one_is_just_another, means="difference"),
    Saying(chooses_a_tool, means="difference", seems="employers"),
)
"""What they say, with what it means and what it only seems to say."""
