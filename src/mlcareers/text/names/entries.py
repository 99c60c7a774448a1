"""An entry of somebody's list of skills: the name in it, without what stands around; or the several names in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mlcareers.knowledge.names import fold
from mlcareers.text.names.vocabulary import BETWEEN, MASTERY, OF_A_LANGUAGE, TAILS

SHORT_NAME = 2
"""Names up to this length mean something else beside most words: "C systems"."""

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)(?:[)\]}]|$)")
_SEPARATORS = re.compile(r"\s*[,;|/·•]\s*|\s+[&+]\s+|\s+(?:and|or|und|oder|et|ou|y|e)\s+", re.I)
_LENGTHS = re.compile(r"\d+(?:[.,]\d+)?\s*(?:\+|%|years?|yrs?|jahren?|ans?|anos?|/\s*\d+)+(?!\w)", re.I)
_REMARK = re.compile(r"\s+[-–—:]\s+.*$|:\s+.*$")


def outside_brackets(entry: str) -> str:
    """Return an entry without what its brackets say: "Kubernetes (K8s)" is Kubernetes."""
    return _BRACKETS.sub(" ", entry).strip()


def in_brackets(entry: str) -> list[str]:
    """Return what the brackets of an entry say, one after the other."""
    return [inside for found in _BRACKETS.findall(entry) if (inside := found.strip())]


def cores(entry: str) -> Iterator[str]:
    """Yield what may be the name in an entry, the fullest first.

    Without brackets and lengths of time, then without how well it is known, then without the kind of thing it is:
    "Advanced SQL queries (5 yrs)" is SQL queries, or SQL.
    """
    told: set[str] = set()
    for text in _without_remarks(entry):
        words = fold(text).split()
        for bare in (words, _without_mastery(words)):
            for core in (bare, *_without_tails(bare)):
                name = " ".join(core)
                if name and name not in told:
                    told.add(name)
                    yield name


def divide(entry: str) -> list[str]:
    """Return the parts of an entry that names several things: C and C++ for "C/C++". One part where it names one."""
    parts = [part.strip() for part in _SEPARATORS.split(outside_brackets(entry))]
    return [part for part in parts if fold(part)]


def _without_remarks(entry: str) -> Iterator[str]:
    timeless = _LENGTHS.sub(" ", entry)
    outside = outside_brackets(timeless)
    yield outside
    yield _REMARK.sub("", outside)


def _without_mastery(words: list[str]) -> list[str]:
    """Return the words without those at either end that say how well it is known."""
    first, last = 0, len(words)
    while first < last and words[first] in MASTERY | BETWEEN:
        first += 1
    while last > first and words[last - 1] in MASTERY | BETWEEN:
        last -= 1
    return words[first:last] if _says_mastery(words[:first] + words[last:]) else words


def _says_mastery(words: list[str]) -> bool:
    return any(word in MASTERY for word in words)


def _without_tails(words: list[str]) -> Iterator[list[str]]:
    """Yield the words without one, two … kinds of thing behind them."""
    last = len(words)
    while last > 1 and words[last - 1] in TAILS:
        last -= 1
        left = words[:last]
        if len("".join(left)) > SHORT_NAME or set(words[last:]) <= OF_A_LANGUAGE:
            yield left
