"""Numbers in questions: amounts, which need no explanation, and years of which nothing is known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.small_words import IN

AMOUNT_OF_PAY = re.compile(
    r"[€$£₹]?\s?\d{2,3}(?:[.,]\d{3}|k\b|\d{3,4}\b)\s?(?:k\b|€|EUR|USD|GBP|CHF|INR|a month)?", re.IGNORECASE
)
"""An amount of pay, as it is typed: 120k, 95.000 €."""

_AMOUNT = re.compile(
    r"2k\d\d|\d+\+?(?:k|th|st|nd|rd|h|am|pm|eur|usd|gbp|e)?|k|eur|euros?|usd|gbp|inr|chf|dollars?|pounds?|lakhs?"
)
"""A number, a price or a unit of money, as a word of a question."""

_YEAR, _YEARS = 4, range(2015, 2036)
"""So many digits has a year, and of these something may be known."""

_BEFORE_A_YEAR = IN | word_set("by since until im seit bis desde hasta depuis do od dal nel")
"""Words before a number that is a year."""


def is_amount(word: str) -> bool:
    """Say whether a word is a number or a unit of money."""
    return _AMOUNT.fullmatch(word) is not None


def is_far_year(words: Sequence[str], at: int) -> bool:
    """Say whether a year stands here of which nothing is known: in 1995, in 2150."""
    word, behind = words[at], words[at + 1 : at + 2]
    is_year = word.isdecimal() and len(word) == _YEAR and at > 0 and words[at - 1] in _BEFORE_A_YEAR
    return is_year and int(word) not in _YEARS and not (behind and is_amount(behind[0]))
