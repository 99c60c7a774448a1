"""What people say of a start: that they learn the language of a country, or have just begun somewhere."""

from __future__ import annotations

import re

from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import WORK

_LANGUAGE = re.compile(
    r"\b(?:learn|learning|learned|speak|speaking|studying|improving|know) (?:some |basic |fluent |good |a little )?"
    r"(?:german|dutch|french|spanish|italian|portuguese|polish|swedish|danish|norwegian|finnish|japanese|"
    r"korean|chinese)\b"
)
"""How people say that they know, or learn, the language of a country."""


def learns_its_language(question: Question) -> bool:
    """Say whether somebody who learns the language of a country would work in it: learning Dutch for a data job."""
    works = question.asks("way", "first job", "outlook", "jobs") or question.says(*WORK)
    return bool(question.places) and works and bool(_LANGUAGE.search(question.said)) and not question.asks("pay")


_HAS_BEGUN = re.compile(
    r"\b(?:started|joined|began|starting|joining|begin|start) (?:as |at |in |with |work )?.*"
    r"\b(?:(?:last|this|next|a) (?:week|month|monday)|yesterday|tomorrow|on monday|(?:weeks?|days?) ago)\b"
    r"|^(?:in )?(?:a |my )?new .*\b(?:role|job|position|post)\b"
)
"""How people tell that they have begun somewhere, or soon will: started as a data engineer last week."""


def has_just_begun(question: Question) -> bool:
    """Say whether somebody has begun in a role, or soon will."""
    seeks = question.asks("learn", "way", "first job", "prepare", "interview", "layoffs", "the search", "new jobs")
    begins = _HAS_BEGUN.search(question.said)
    named = [found for found in question.mentions if found.role]
    inside = begins is not None and any(words in begins[0] for words in _names(question, named))
    return inside and not seeks


def _names(question: Question, named: list[Mention]) -> list[str]:
    return [" ".join(question.words[found.start : found.end]) for found in named]
