"""What the tables of the languages find in words: concepts, and words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from mlcareers.text.questions.languages import LANGUAGES, LONGEST_PHRASE, Table, table

_NUMBER = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty"
    r"|(?:a )?hundreds?|thousands?)\b"
)
"""What stands where a form has "n"."""


class Piece(Protocol):
    """Words of a question that stand together: what it asks or names, and from where to where."""

    @property
    def start(self) -> int:
        """Where the first word stands."""

    @property
    def end(self) -> int:
        """Where the first word behind it stands."""


class Concept(NamedTuple):
    """Something that is asked or spoken of, and where it stands among the words."""

    name: str
    start: int
    end: int


def concept_set(text: str) -> frozenset[str]:
    """Return the concepts of a list, divided by commas."""
    return frozenset(concept.strip() for concept in text.split(","))


def words_of(words: Sequence[str], piece: Piece) -> str:
    """Return the words of a question of which a piece is made."""
    return " ".join(words[piece.start : piece.end])


@cache
def tables_of(language: str) -> tuple[Table, ...]:
    """Return the table of a language, and that of English, whose words stand in questions of every language."""
    return tuple(map(table, dict.fromkeys((language, LANGUAGES[0]))))


def is_empty(word: str, language: str) -> bool:
    """Say whether a word says nothing of what a question is about."""
    return word in _empty_words(language)


@cache
def _empty_words(language: str) -> frozenset[str]:
    return frozenset().union(*(known.empty for known in tables_of(language)))


@cache
def _concepts_of(language: str) -> dict[str, str]:
    """Find what each phrase speaks of; a word that says nothing in the language itself is not looked up in English."""
    *own, english = tables_of(language)
    found = english.concepts
    for known in own:
        found = {form: name for form, name in found.items() if form not in known.empty} | known.concepts
    return found


def concept_of(phrase: str, language: str) -> str | None:
    """Return what a phrase speaks of, as it is or, in English, with "n" for its numbers."""
    name = _concepts_of(language).get(phrase)
    if name or " " not in phrase:
        return name
    counted = _NUMBER.sub("n", phrase)
    return table(LANGUAGES[0]).concepts.get(counted) if counted != phrase else None


def concepts_in(words: Sequence[str], language: str) -> Iterator[Concept]:
    """Give the concepts in words, from left to right, the longest phrase first."""
    known, has_numbers = _concepts_of(language), _NUMBER.search(" ".join(words))
    at = 0
    while at < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            name = concept_of(phrase, language) if has_numbers else known.get(phrase)
            if name:
                yield Concept(name, at, at + length)
                break
        at += length
