"""The words of titles in many languages, one file each, made into one table.

Each file is a table that a speaker can review alone. `WORDS` gives the English meaning and, behind the colon, what
titles write for it, in every form that occurs, accents as they are; a phrase is one entry. A "?" behind an entry means:
read it only beside other words of this language ("stage" is an internship in French and a theatre's floor in English).
`SIGNS` are further words by which the language is known; `EMPTY` words say nothing; `WORK` names the work, not
who does it (science, for scientist); `HEAD_FIRST` says that what narrows
a trade stands behind it ("ingénieur data"). `COMPOUND_STARTS` and `TAILS` take long Germanic words apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import filterfalse
from types import ModuleType
from typing import NamedTuple

from mlcareers.knowledge.names import STROKES

REMEMBERED_WORDS = 1 << 14


class Entry(NamedTuple):
    """What a word or phrase of a language means in English; `guarded` when another language has the word, too."""

    written: tuple[str, ...]
    english: tuple[str, ...]
    language: str
    head_first: bool
    guarded: bool


class Tables:
    """All languages, made ready once; an entry is taken apart when its first word is met."""

    def __init__(self) -> None:
        self._modules = modules()
        self._rows: dict[str, list[tuple[str, str, ModuleType]]] = {}
        for module in self._modules:
            for meaning, written in _pairs(module.WORDS):
                self._rows.setdefault(written.partition(" ")[0].rstrip("?"), []).append((meaning, written, module))
        self._signs = [(module, frozenset(_plain(module.SIGNS).split())) for module in self._modules]
        self.empty = frozenset(_plain(" ".join(module.EMPTY for module in self._modules)).split())
        self.work = frozenset(self._words("WORK"))
        self.tails = tuple(sorted(self._words("TAILS"), key=lambda tail: (-len(tail), tail)))
        self.compound_starts = {start: meaning for meaning, start in self._pairs("COMPOUND_STARTS")}
        self.unspaced = {written: meaning for meaning, written in self._pairs("UNSPACED")}
        self.unspaced_words = re.compile("|".join(sorted(self.unspaced, key=lambda word: (-len(word), word))))
        self.at = lru_cache(REMEMBERED_WORDS)(self._at)
        self.languages = lru_cache(REMEMBERED_WORDS)(self._languages)

    def __contains__(self, word: str) -> bool:
        return word in self._rows or word in self.empty

    def words(self) -> Iterable[str]:
        """Return all first words of entries."""
        return self._rows.keys()

    def _at(self, first: str) -> tuple[Entry, ...]:
        """Return the entries that begin with a word, the longest first; of two languages the one that is read first."""
        entries = [
            Entry(
                tuple(written.rstrip("?").split()),
                tuple(meaning.split()),
                _name(module),
                module.HEAD_FIRST,
                written.endswith("?"),
            )
            for meaning, written, module in self._rows.get(first, ())
        ]
        return tuple(sorted(entries, key=lambda entry: -len(entry.written)))

    def _languages(self, word: str) -> frozenset[str]:
        """Return the languages that a word speaks for."""
        said = {entry.language for entry in self.at(word) if len(entry.written) == 1 and not entry.guarded}
        return frozenset(said | {_name(module) for module, signs in self._signs if word in signs} - {"english"})

    def _words(self, table: str) -> set[str]:
        return {word for module in self._modules for word in _plain(getattr(module, table, "")).split()}

    def _pairs(self, table: str) -> Iterator[tuple[str, str]]:
        return (pair for module in self._modules for pair in _pairs(getattr(module, table, "")))


@cache
def tables() -> Tables:
    """Make every language ready, once."""
    return Tables()


def modules() -> tuple[ModuleType, ...]:
    """List the languages, English first: what it knows means in English what it says."""
    from mlcareers.text.titles.languages import (
        dutch,
        english,
        french,
        german,
        italian,
        nordic,
        other,
        polish,
        portuguese,
        spanish,
    )

    return (english, german, french, spanish, portuguese, italian, dutch, polish, nordic, other)


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    """Yield meaning and written form, folded, of each entry of a table; a line that begins with a space goes on.

    The table is folded as a whole: entry by entry would be felt at each start.
    """
    for line in _plain(table).replace("\n  ", " ").strip().splitlines():
        meaning, _, written = line.partition(": ")
        for entry in written.split(", "):
            yield meaning, entry.rstrip(",")


def _plain(text: str) -> str:
    """Return a text in the letters that fold leaves."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(STROKES)
    return text if text.isascii() and text.islower() else "".join(filterfalse(unicodedata.combining, decomposed))


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]
