"""The words of a title in English, whatever language they are written in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from mlcareers.knowledge import synonyms
from mlcareers.knowledge.name_keys import meanings, stem
from mlcareers.knowledge.names import fold
from mlcareers.text.titles.languages import REMEMBERED_WORDS, Entry, tables
from mlcareers.text.titles.trades import HEADS, LEVEL_WORDS

LONGEST_PHRASE = 6
SHORTEST_COMPOUND = 7

_WORK_ENDINGS = ("wissenschaft", "entwicklung", "forschung")
_NOT_FROM_HERE = re.compile(r"[^\x00-\u024f\u0370-\u052f]")
_SIGNS = frozenset(("hf", "mwd"))
_ENGLISH = {**synonyms.SHORT_FORMS, **synonyms.NOUNS_OF_WORK}


class Word(NamedTuple):
    """A word by its English stem.

    `head_first` when it was written in a language in which what narrows a trade stands behind it; `noun` when the work
    is named instead of who does it: data science, for data scientist.
    """

    meaning: str
    head_first: bool = False
    noun: bool = False


class Written(NamedTuple):
    """A word as it is written, in English, and how it was written."""

    english: str
    surface: str
    head_first: bool


def read_words(segments: Sequence[str], respell: Callable[[str], str] | None = None) -> list[tuple[Word, ...]]:
    """Return the words of each segment. What language the title is in, its words tell together."""
    folded = [_spaced(fold(segment)).split() for segment in segments]
    if respell:
        folded = [[part for word in words for part in respell(word).split()] for words in folded]
    known = tables()
    votes = Counter(chain.from_iterable(known.languages(word) for words in folded for word in words))
    languages = tuple(sorted(votes, key=lambda language: (-votes[language], language))) if votes else ()
    return [_understood(tuple(words), languages) for words in folded]


def english_words(name: str) -> tuple[Word, ...]:
    """Return the words of an English name."""
    return _understood(tuple(fold(name).split()), ())


def _spaced(folded: str) -> str:
    """Return a text in which words of languages without spaces stand apart."""
    if folded.isascii() or not _NOT_FROM_HERE.search(folded):
        return folded
    known = tables()
    return known.unspaced_words.sub(lambda found: f" {known.unspaced[found[0]]} ", folded)


@lru_cache(REMEMBERED_WORDS)
def _understood(words: tuple[str, ...], languages: tuple[str, ...]) -> tuple[Word, ...]:
    written = _translated(words, languages)
    head_first = {stem(word.english) for word in written if word.head_first}
    agents = {stem(word.english) for word in written if not _names_work(word)}
    return tuple(
        Word(meaning, meaning in head_first, meaning in HEADS and meaning not in agents)
        for meaning in meanings(word.english for word in written)
    )


def _names_work(word: Written) -> bool:
    """Say whether the work is named, not who does it: science, engineering, Entwicklung, recherche."""
    return word.surface in tables().work or word.surface.endswith(_WORK_ENDINGS)


def _translated(words: Sequence[str], languages: tuple[str, ...]) -> list[Written]:
    found: list[Written] = []
    at = 0
    while at < len(words):
        entry, taken, kept = _entry_at(words, at, languages)
        if entry:
            surface = words[at] if taken == 1 else ""
            found += [
                Written(part, surface, entry.head_first) for english in entry.english for part in _written_out(english)
            ]
            found += [Written(part, word, entry.head_first) for word in kept for part in _one(word)]
        else:
            found += [Written(part, words[at], False) for part in _one(words[at])]
        at += taken
    return found


def _entry_at(words: Sequence[str], at: int, languages: tuple[str, ...]) -> tuple[Entry | None, int, Sequence[str]]:
    """Find the entry at a place, how many words it takes, and a level inside it: chef de projet *senior*."""
    candidates = tables().at(words[at])
    fitting: list[tuple[Entry, int, Sequence[str]]] = []
    run = tuple(words[at : at + LONGEST_PHRASE])
    around = (run[0], *run[2:]) if len(run) > 2 and run[1] in LEVEL_WORDS else ()
    for entry in candidates:
        size = len(entry.written)
        if fitting and size < len(fitting[0][0].written):
            break
        if run[:size] != entry.written and (size == 1 or around[:size] != entry.written):
            continue
        if not entry.guarded or entry.language in languages or (at == 0 and entry.english == ("intern",)):
            whole = run[:size] == entry.written
            fitting.append((entry, size if whole else size + 1, () if whole else run[1:2]))
    if not fitting:
        return None, 1, ()
    likely = {language: -place for place, language in enumerate(reversed(languages))}
    return min(fitting, key=lambda found: likely.get(found[0].language, 1))


@lru_cache(REMEMBERED_WORDS)
def _one(word: str) -> tuple[str, ...]:
    """Read a word that no table holds whole: in English, taken apart, or as it is; a year or a code is none."""
    if word == "and":
        return (word,)
    if word in tables().empty or word in _SIGNS or (len(word) > 1 and word.isdecimal()):
        return ()
    if word in _ENGLISH:
        return _written_out(word)
    return _taken_apart(word) or (word,)


def _written_out(word: str) -> tuple[str, ...]:
    return tuple(_ENGLISH.get(word, word).split())


def _taken_apart(word: str) -> tuple[str, ...]:
    """Take a compound apart: Dateningenieur is data and engineer, Vertriebsleiter some "vertriebs" and manager."""
    known = tables()
    if len(word) < SHORTEST_COMPOUND or not word.isalpha():
        return ()
    for start, meaning in known.compound_starts.items():
        rest = _whole(word.removeprefix(start)) if word.startswith(start) else ()
        if rest:
            return (meaning, *rest)
    for tail in known.tails:
        if word.endswith(tail) and len(word) > len(tail) + 2:
            return (word.removesuffix(tail), *_whole(tail))
    return ()


def _whole(word: str) -> tuple[str, ...]:
    """Return what the second part of a compound means, if it is a word of its own."""
    for entry in tables().at(word):
        if len(entry.written) == 1 and not entry.guarded:
            return entry.english
    if stem(word) in HEADS or word in _ENGLISH:
        return _written_out(word)
    return _taken_apart(word)
