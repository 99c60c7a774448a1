"""The parts of a job title: its words in segments, without employer and noise, and the level that they speak of."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple, get_args

from mlcareers.knowledge.name_keys import meanings, stem, words
from mlcareers.models.levels import GRADES, LEVELS
from mlcareers.models.vocabulary import Level
from mlcareers.text.titles import vocabulary

TITLE_LIMIT = 400
"""Longer than any title; what stands beyond is not read."""

_BREAK = re.compile(
    r"[,;()\[\]{}<>|•·:!?\"【】（）]|\s[-–—~_]+|[-–—~_]+\s|[–—]|\s/+\s|\s(?:for|with|or|oder|ou|to|en vue de)\s",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(r"(?:\s(?:at|chez|bei)\s|\s@|@\s).*", re.IGNORECASE)
_ENDINGS = re.compile(r"(?<=[^\W\d])(?:\([a-z·./-]{1,5}\)|[:*·_/](?:e|in|innen|ne|r|se|euse|trice)\b)")
_RUN = re.compile(r"[A-Za-z]{4,40}")
_INSIDE_A_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")


class Word(NamedTuple):
    """A word of a title: what it says, and the segment that it stands in."""

    meaning: str
    segment: int


class Tables(NamedTuple):
    """The tables of vocabulary.py by the stems of their words."""

    trades: frozenset[str]
    other_trades: frozenset[str]
    other_work: frozenset[str]
    fields: frozenset[str]
    near_the_field: frozenset[str]
    other_fields: frozenset[str]
    not_the_field: frozenset[tuple[str, ...]]
    exchanges: dict[str, tuple[tuple[str, float], ...]]
    trade_of_field: dict[str, str]


def parts(title: str, spell: Callable[[str], str] | None = None) -> tuple[Word, ...]:
    """The words of a title, each corrected by `spell` before it is understood."""
    title = _ENDINGS.sub("", " ".join(title[:TITLE_LIMIT].split()))
    found = []
    for number, segment in enumerate(_segments(title)):
        said = words(segment)
        if spell:
            said = [word for written in said for word in words(spell(written))]
        found += [Word(meaning, number) for meaning in _without_pairs(meanings(said))]
    return tuple(found)


def divided(title: str, known: Container[str]) -> str:
    """A title in which known words written as one stand apart: DataAnalyst, PowerBI; but not OpenAI."""

    def divide(run: re.Match[str]) -> str:
        inner = _INSIDE_A_WORD.sub(" ", run[0])
        return inner if all(stem(word) in known for word in inner.casefold().split()) else run[0]

    return _RUN.sub(divide, title)


def _segments(title: str) -> Iterator[str]:
    """What stands between dashes, commas and brackets, without employers; a slash divides only behind a trade."""
    for part in _BREAK.split(f" {title} "):
        segment = ""
        for piece in _EMPLOYER.sub("", part).split("/"):
            if not tables().trades.isdisjoint(segment.casefold().split()):
                yield segment
                segment = ""
            segment = f"{segment} {piece}"
        yield segment


def highest(levels: Iterable[Level]) -> Level | None:
    """The highest of several levels; an intern is an intern whatever else is said."""
    said = set(levels)
    return "intern" if "intern" in said else max(said, key=get_args(Level).index, default=None)


def grade_of(words: Sequence[Word]) -> Level | None:
    """The level of a number right behind a trade: Data Scientist II."""
    trades = tables().trades | tables().other_trades | LEVELS.keys()
    for before, word in pairwise(words):
        behind = before.segment == word.segment and before.meaning in trades
        if behind and word.meaning in GRADES:
            return GRADES[word.meaning]
    return None


@cache
def tables() -> Tables:
    """The tables of vocabulary.py, made ready once."""
    exchanges: dict[str, list[tuple[str, float]]] = {}
    for table, first, step in (
        (vocabulary.SAME_TRADE, 0.04, 0.1),
        (vocabulary.WIDER_FIELD, 0.15, 0.04),
    ):
        for word, others in table.items():
            cost = (first + step * place for place in range(len(others)))
            exchanges.setdefault(stem(word), []).extend(zip(map(_stems, others), cost, strict=False))
    for field, tools in vocabulary.TOOLS.items():
        for tool in tools.split():
            exchanges.setdefault(stem(tool), []).append((field, 0.1))
    return Tables(
        trades=_stemmed(vocabulary.TRADES),
        other_trades=_stemmed(vocabulary.OTHER_TRADES),
        other_work=_stemmed(vocabulary.OTHER_WORK),
        fields=_stemmed(vocabulary.FIELDS),
        near_the_field=_stemmed(
            (*vocabulary.FIELDS, *vocabulary.WIDER_FIELD, *" ".join(vocabulary.TOOLS.values()).split())
        ),
        other_fields=_stemmed(vocabulary.OTHER_FIELDS),
        not_the_field=frozenset(tuple(map(stem, pair)) for pair in vocabulary.NOT_THE_FIELD),
        exchanges={word: tuple(others) for word, others in exchanges.items()},
        trade_of_field={stem(field): trade for field, trade in vocabulary.TRADE_OF_FIELD.items()},
    )


def _without_pairs(meanings: list[str]) -> list[str]:
    """The words, those pairs made one that say nothing of the field: "data entry" is not data."""
    pairs = tables().not_the_field
    found = meanings[:1]
    for word in meanings[1:]:
        if (found[-1], word) in pairs:
            found[-1] = f"{found[-1]}-{word}"
        else:
            found.append(word)
    return found


def _stems(phrase: str) -> str:
    return " ".join(map(stem, phrase.split()))


def _stemmed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words))
