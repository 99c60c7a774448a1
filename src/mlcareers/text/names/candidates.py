"""A candidate for what a name means, and the reason why it is one."""

from __future__ import annotations

from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import FoundBy, Level, NameSense

ABBREVIATION = 6
"""The most letters of an abbreviation."""


class Match(Value):
    """A candidate: the record, how close its best name comes (0 to 100), which name that is, and how it was found.

    `level` is the level of a role that the query speaks of.
    """

    id: str
    name: str
    score: float
    sense: NameSense
    found_by: FoundBy
    level: Level | None = None


def match_of(row: NameRow, score: float, found_by: FoundBy) -> Match:
    """Make a candidate of a name that was found."""
    return Match(
        id=row.id, name=row.text, score=score, sense=sense_of(row.sense, row.text), found_by=found_by, level=row.level
    )


def sense_of(sense: str, name: str) -> NameSense:
    """Tell what a name is to its record: an alias of a few capitals is an abbreviation."""
    if sense == "alias" and len(name) <= ABBREVIATION and name.replace(" ", "").isupper():
        return "abbreviation"
    return sense  # type: ignore[return-value]
