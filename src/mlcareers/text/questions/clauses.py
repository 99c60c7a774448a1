"""The clauses of a question, as its signs divide them, and which of them tell rather than ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mlcareers.knowledge.names import fold
from mlcareers.text.questions.languages import LANGUAGES
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.short_forms import clear_elisions, write_out_short_forms
from mlcareers.text.questions.small_words import ASKING, JOINING

_ENDS = re.compile(r"(?<=[,;:.!?…])\s+|\s+[-–—]\s+|\n+")
"""Where a clause ends."""

_SHORT, _POINTING = 6, frozenset(("it", "that", "this", "he", "she", "they"))
"""So many words has a clause at most that points back, and the words with which it does."""


class _Clause(NamedTuple):
    """Words that stand between two signs, from where to where, and whether they ask."""

    start: int
    end: int
    asks: bool


def find_statements(question: Question) -> frozenset[int]:
    """Find the places of the words with which somebody tells, where other words of the question ask."""
    clauses = list(_clauses(question.text, question.language, len(question.words)))
    if not any(clause.asks for clause in clauses):
        return frozenset()
    return frozenset(at for clause in clauses if not clause.asks for at in range(clause.start, clause.end))


def cut_to_asking(text: str) -> str:
    """Cut a text to the clauses that ask something; nothing is left where all of them do, or none.

    A short one that only points back belongs to the one before it: is that realistic.
    """
    parts = _ENDS.split(text)
    folded = [fold(clear_elisions(part)).split() for part in parts]
    asks = [_is_asking(part, words) for part, words in zip(parts, folded, strict=True)]
    points = [asks[at] and len(words) <= _SHORT and not _POINTING.isdisjoint(words) for at, words in enumerate(folded)]
    asking = [part for part, *told in zip(parts, asks, (*points[1:], False), strict=True) if any(told)]
    return " ".join(asking) if len(asking) < len(parts) else ""


def _is_asking(part: str, words: Sequence[str]) -> bool:
    first = next((word for word in words if word not in JOINING), "")
    return first in ASKING or part.endswith("?")


def find_breaks(text: str, language: str, count: int) -> frozenset[int]:
    """Find the places of the words, of so many, before which a sign divides a question: no name goes on there."""
    return frozenset(clause.start for clause in _clauses(text, language, count))


def _clauses(text: str, language: str, count: int) -> Iterator[_Clause]:
    """Give the clauses, unless the words were written otherwise so that the signs no longer tell their places."""
    parts = [(part, _read_words(part, text, language)) for part in _ENDS.split(text)]
    if sum(len(words) for _, words in parts) != count:
        return
    at = 0
    for part, words in parts:
        if words:
            yield _Clause(at, at + len(words), _is_asking(part, words))
        at += len(words)


def _read_words(part: str, text: str, language: str) -> Sequence[str]:
    words = fold(clear_elisions(part)).split()
    return write_out_short_forms(words, text) if language == LANGUAGES[0] else words
