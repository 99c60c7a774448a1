"""Titles of trades outside the field that people start from: the background that a refused title names."""

from __future__ import annotations

import re
from collections.abc import Callable

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import meanings, words
from mlcareers.models.levels import GRADES, LEVELS

LONGEST = 200
"""The letters of a title in which its first part is looked for."""

_PARTS = re.compile(r"\s[-–—|·•@]\s|[,;|(\[]|\s(?:at|bei|chez)\s")


def background_reader(knowledge: KnowledgeBase) -> Callable[[str], str | None]:
    """Return what finds the background whose very name, beside a level, is the first part of a title."""
    names = {_name(row.text): row.id for row in knowledge.names.of_kind("background") if row.sense != "id"}

    def background(title: str) -> str | None:
        return names.get(_name(_PARTS.split(title[:LONGEST], maxsplit=1)[0]))

    return background


def _name(text: str) -> frozenset[str]:
    """Return the words of a name without those of a level."""
    return frozenset(word for word in meanings(words(text)) if word not in LEVELS and word not in GRADES)
