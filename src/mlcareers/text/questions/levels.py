"""Words of questions for the levels of a role: those of every title, beginners, and the grades of large firms."""

from __future__ import annotations

from collections.abc import Iterable

from mlcareers.knowledge.names import word_set
from mlcareers.models.levels import LEVELS
from mlcareers.models.vocabulary import Level

OF_TITLES_ALONE = ("graduate", "associate", "head", "chief", "leader", "executive")
"""Words for levels in titles that are other words in questions."""

ALONE: dict[str, Level] = {
    "junior": "junior",
    "senior": "senior",
    "jr": "junior",
    "sr": "senior",
    "entry level": "junior",
    "fresher": "junior",
    "freshers": "junior",
}
"""Words for levels that need no role behind them."""

_GRADES_OF_FIRMS: dict[str, Level] = {
    "l3": "junior",
    "l4": "mid",
    "l5": "senior",
    "l6": "staff",
    "l7": "principal",
    "e4": "mid",
    "e5": "senior",
}
"""Levels as large firms call them."""

LEVELS_OF_A_ROLE: dict[str, Level] = {**LEVELS, **ALONE, **_GRADES_OF_FIRMS}
"""The level that each word says."""

BEGINNING = ("entry level", "fresher", "freshers")
"""Words for a level that mean first jobs where they are of no role."""

_BESIDE_EACH_OTHER = word_set("junior mid middle senior lead staff principal principala seniora associate")
"""Words for levels that need no role where two of them stand in a question."""


def names_levels(words: Iterable[str]) -> bool:
    """Say whether words set two levels beside each other: staff and principal."""
    return len(_BESIDE_EACH_OTHER.intersection(words)) > 1
