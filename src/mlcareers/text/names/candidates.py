"""A candidate for what a name means, and the reason that is told for it."""

from __future__ import annotations

from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level

_REASONS = {"title": "name", "code": "exam code", "rung": "level of it", "misspelling": "known misspelling"}
ABBREVIATION = 6
"""The most letters of an abbreviation."""


class Match(Value):
    """A candidate: the record, how close its best name comes (0 to 100), which name that is, and why it matched.

    `level` is the level of a role that the query speaks of.
    """

    id: str
    name: str
    score: float
    reason: str
    level: Level | None = None


def reason_of(row: NameRow) -> str:
    """What a name is to its record, in words."""
    return reason_of_sense(row.sense, row.text)


def reason_of_sense(sense: str, text: str) -> str:
    """What a name of this sense is to its record, in words."""
    if sense == "alias" and len(text) <= ABBREVIATION and text.replace(" ", "").isupper():
        return "abbreviation"
    return _REASONS.get(sense, sense)
