"""The ways in which a query can be a name in another form: each yields what it finds, with a score and a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.base import Level, Model

WHOLE_WORDS_ONLY = 3
"""Names up to this length are matched as they are or not at all: "R" is near everything."""

SAME_WORDS = 95.0
"""From this score on the query is the name itself, in another spelling or order."""

_SCORES = {"misspelling": 90.0, "rung": 99.0}
_REASONS = {"id": "id", "title": "name", "code": "exam code", "rung": "level of it", "misspelling": "known misspelling"}
_LETTERS, _WORDS, _PRODUCT, _ENDING = 97.0, 95.0, 92.0, 80.0
_VERSION = re.compile(r"(?<=[a-z]{3})\d+$|^v?\d+$|^x$")
_ABBREVIATION = 6


class Match(Model):
    """A candidate: the record, how close its best name comes (0 to 100), which name that is, and why it matched.

    `level` is the level of a role that the query speaks of.
    """

    id: str
    name: str
    score: float
    reason: str
    level: Level | None = None


def as_written(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The name itself, case, accents and punctuation aside."""
    for row in knowledge.names.written(kind, query):
        yield _matched(row, _SCORES.get(row.sense, 100.0), reason_of(row))


def by_letters(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The same letters, divided into words differently: "open cv"."""
    for row in knowledge.names.lettered(kind, query):
        yield _matched(row, min(_LETTERS, _SCORES.get(row.sense, 100.0)), f"{reason_of(row)}, divided differently")


def by_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The same words in another order, number, spelling or language."""
    from mlcareers.knowledge.keys import key

    for row in knowledge.names.saying(kind, [key(query)]):
        yield _matched(row, min(_WORDS, _SCORES.get(row.sense, 100.0)), f"{reason_of(row)}, in other words")


def by_product(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """A product with or without its maker, its version, and words like "software": aws sagemaker, python3, kafka."""
    from mlcareers.knowledge.keys import meanings, words
    from mlcareers.knowledge.words import MAKERS

    written = words(query)
    said = frozenset(meanings(written))
    versionless = frozenset(meanings(filter(None, (_VERSION.sub("", word) for word in written))))
    makers = frozenset(word for maker in MAKERS for word in maker.split())
    if not said & makers:
        fuller = [_key({*said, *maker.split()}) for maker in MAKERS]
        yield from _scored(knowledge, kind, fuller, _PRODUCT, "without its maker")
    for left, reason in (
        (said - makers, "with its maker"),
        (versionless, "with a version"),
        (versionless - makers, ""),
    ):
        for bare in (left, left - _general()):
            if bare and bare != said and not bare <= _common():
                yield from _scored(knowledge, kind, [_key(bare)], _PRODUCT, reason or "with its maker and a version")


def by_ending(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """A name behind words that narrow it or spell it out: bayesian machine learning, extensible markup language XML."""
    written = fold(query).split()
    for start in range(1, len(written)):
        ending, before = " ".join(written[start:]), "".join(written[:start])
        rows = knowledge.names.written(kind, ending) if len(ending) > WHOLE_WORDS_ONLY - 1 else []
        for row in rows:
            spelled_out = start > 1 and len(ending) <= _ABBREVIATION and _in_order(ending, before)
            score = _PRODUCT if spelled_out else _ENDING
            yield _matched(row, min(score, _SCORES.get(row.sense, 100.0)), f"{reason_of(row)} at its end")
        if rows:
            return


def reason_of(row: NameRow) -> str:
    """What a name is to its record, in words."""
    if row.sense == "alias" and len(row.text) <= _ABBREVIATION and row.text.replace(" ", "").isupper():
        return "abbreviation"
    return _REASONS.get(row.sense, row.sense)


def _scored(knowledge: KnowledgeBase, kind: str, keys: list[str], score: float, reason: str) -> Iterator[Match]:
    for row in knowledge.names.saying(kind, keys):
        yield _matched(row, min(score, _SCORES.get(row.sense, 100.0)), f"{reason_of(row)} {reason}")


def _matched(row: NameRow, score: float, reason: str) -> Match:
    return Match(id=row.id, name=row.text, score=score, reason=reason, level=row.level)


def _key(meanings: Iterable[str]) -> str:
    return " ".join(sorted(meanings))


def _in_order(letters: str, text: str) -> bool:
    """Whether all letters stand in a text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


@cache
def _general() -> frozenset[str]:
    from mlcareers.knowledge.keys import stem
    from mlcareers.knowledge.words import GENERAL_WORDS

    return frozenset(map(stem, GENERAL_WORDS))


@cache
def _common() -> frozenset[str]:
    from mlcareers.knowledge.keys import stem
    from mlcareers.knowledge.words import COMMON_NOUNS

    return frozenset(map(stem, COMMON_NOUNS))
