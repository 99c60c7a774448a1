"""Reading a job title as people write it: which role it is, at which level, and how sure that is.

A title is taken as a set of words in segments. Every set of its words that is the name of a role is a hit; what stands
between, beside and after the words of a hit lowers its confidence. Words that no role uses are exchanged for their
like (developer for engineer, LLM for generative AI) only where that gives a better answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.keys import meanings, stem, words
from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.base import Level, Model

TITLE_LIMIT = 400
"""Longer than any title; what stands beyond is not read."""

CONFIDENT = 0.7
"""From this confidence on a role is answered; below, it is only named as near."""

POSSIBLE = 0.4
"""Below this confidence a role is not even near."""

Spell = Callable[[str, frozenset[str]], str | None]
"""From an unknown word and the known ones to the known one that it misspells."""

MOST_WORDS, LONGEST_NAME = 9, 5
_BREAK = re.compile(
    r"[,;()\[\]{}<>|•·:!?\"【】（）「」]|\s[-–—~]+|[-–—~]+\s|[–—]|\s/+\s|\s(?:for|with|or|oder|ou|to|in support of)\s", re.IGNORECASE
)
_EMPLOYER = re.compile(r"(?:\s(?:at|chez|bei|presso)\s|\s@|@\s).*", re.IGNORECASE | re.DOTALL)
_CAPITAL_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")


class RoleRead(Model):
    """A role that a title may mean: by which name, why, and with which confidence from 0 to 1."""

    id: str
    name: str
    level: Level | None = None
    confidence: float
    reason: str


class Word(NamedTuple):
    """A word of a title: its meaning, and the segment that it stands in."""

    meaning: str
    segment: int


class Variant(NamedTuple):
    """The words of a title, perhaps with some exchanged: what that costs and how it is told."""

    words: tuple[Word, ...]
    cost: float = 0.0
    change: str = ""
    changed: frozenset[str] = frozenset()
...
