"""The words and numbers by which titles speak of levels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from mlcareers.models.vocabulary import Level

LEVELS: dict[str, Level] = {
    "intern": "intern",
    "fellowship": "intern",
    "thesis": "intern",
    "junior": "junior",
    "entry": "junior",
    "graduate": "junior",
    "grad": "junior",
    "fresher": "junior",
    "associate": "junior",
    "mid": "mid",
    "midlevel": "mid",
    "intermediate": "mid",
    "senior": "senior",
    "staff": "staff",
    "principal": "principal",
    "distinguished": "principal",
    "lead": "lead",
    "leader": "lead",
    "teamlead": "lead",
    "manager": "manager",
    "supervisor": "manager",
    "director": "director",
    "head": "head",
    "vp": "vp",
    "svp": "vp",
    "evp": "vp",
    "avp": "vp",
    "chief": "executive",
    "executive": "executive",
}

GRADES: dict[str, Level] = {
    **dict.fromkeys(("1", "i"), "junior"),
    **dict.fromkeys(("2", "ii"), "mid"),
    **dict.fromkeys(("3", "iii"), "senior"),
    **dict.fromkeys(("4", "iv"), "staff"),
    **dict.fromkeys(("5", "v"), "principal"),
}
"""What a number behind a title stands for: Data Scientist II."""

OVER_PEOPLE = frozenset[Level](("lead", "manager", "director", "head", "vp", "executive"))
"""Levels that the name of a role itself can speak of: Head of AI."""

NOT_OVER_PEOPLE = frozenset(("product", "project", "program"))
"""A manager of these need not manage anybody: it is the name of the trade, not a level."""


def leading_level(words: Iterable[str]) -> Level | None:
    """Return the level over people that the name of a role itself speaks of: Head of AI, but not Product Manager."""
    said = frozenset(words)
    levels = [] if said & NOT_OVER_PEOPLE else [LEVELS[word] for word in said & LEVELS.keys()]
    return max((level for level in levels if level in OVER_PEOPLE), key=get_args(Level).index, default=None)
