"""Two verbs, two promises: `get` is precise, `match` is forgiving and may return nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.base import SENSES, Level, Model

if TYPE_CHECKING:
    from mlcareers.queries.reading import Reader

NAME_LIMIT = 300
"""Longer than any name; what is longer is not compared letter by letter."""

CERTAIN = 88.0
"""From this score on a near miss is shown when nothing else comes close."""

POSSIBLE = 70.0
"""From this score on a name is worth naming as a candidate."""

CLEAR_LEAD = 5.0
"""How far the best candidate must lead for the others not to matter."""

WHOLE_WORDS_ONLY = 3
"""Names up to this length are matched as they are or not at all: "R" is near everything."""


class Match(Model):
    """A candidate: the record, how close its best name comes (0 to 100), which name that is, and why it matched.

    `level` is the level of a role that the query speaks of.
    """

    id: str
    name: str
    score: float
    reason: str
    level: Level | None = None


class Found(Model):
    """The record that a name leads to; `near` is the name it was taken for when the match was not exact.

    `level` is the level of a role that the name speaks of: senior for "Sr. ML Engineer".
    """

    id: str
    near: str | None = None
    level: Level | None = None


def get(knowledge: KnowledgeBase, kind: str, name: str) -> list[NameRow]:
    """The records of a kind called exactly `name`, case and punctuation aside, one row each, ids and titles first."""
    rows = sorted(knowledge.names.written(kind, name), key=lambda row: SENSES.index(row.sense))
    return list({row.id: row for row in reversed(rows)}.values())[::-1]


def reader(knowledge: KnowledgeBase) -> Reader:
    """What reads job titles in this knowledge."""
    from mlcareers.queries.reading import Reader

    return Reader(knowledge, _respelled)


@lru_cache(1 << 14)
def _respelled(word: str, known: frozenset[str]) -> str | None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < 5 or not word.isalpha():
        return None
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=1 if len(word) < 10 else 2)
    return found[0] if found and found[0][0] == word[0] and len(found[0]) > 4 else None
