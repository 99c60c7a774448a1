"""The form in which names are compared by what they say: their words, without order, number, spelling and language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from mlcareers.knowledge.names import fold

_SPELLINGS = re.compile(r"(?<=...)i[sz](?:ations?|ing|e[drs]?)$")
_CACHED_WORDS = 1 << 14
_PLURALS_OF_SHORT_FORMS = frozenset(("apis", "guis", "kpis"))
_NO_FORM_OF_THE_WORD_INSIDE = frozenset(("heading", "leading", "staffing"))


def key(name: str) -> str:
    """Return what a name says: "Engineer, Machine Learning", "ML Engineers" and "Ingénieur ML" share one key."""
    return _key_of(fold(name))


@lru_cache(_CACHED_WORDS)
def _key_of(folded: str) -> str:
    return " ".join(sorted(set(meanings(words(folded))))) or folded


def words(name: str) -> list[str]:
    """List the folded words of a name, in English and written out as far as synonyms.py knows them."""
    folded = fold(name)
    if not folded.isascii():
        unspaced = _unspaced()
        folded = unspaced.pattern.sub(lambda found: f" {unspaced.english[found[0]]} ", folded)
    return [word for written in folded.split() for word in _translated(written)]


def meanings(words: Iterable[str]) -> list[str]:
    """Give each word by its stem, and each phrase that has a short form as that one word, two words in either order."""
    phrases = _phrases()
    stems = [stem(word) for word in words]
    found: list[str] = []
    at = 0
    while at < len(stems):
        for phrase, short in phrases.get(stems[at], ()):
            if stems[at : at + len(phrase)] == phrase:
                found += short
                at += len(phrase)
                break
        else:
            found.append(stems[at])
            at += 1
    return found


@lru_cache(_CACHED_WORDS)
def stem(word: str) -> str:
    """Spell a word without plural and -ing, in one way: visualisations, visualizing -> visualiz."""
    if len(word) < 4 or not word.isascii() or word in _NO_FORM_OF_THE_WORD_INSIDE:
        return word
    if word in _PLURALS_OF_SHORT_FORMS:
        return word[:-1]
    respelled = _SPELLINGS.sub("iz", word)
    if respelled != word:
        return respelled
    if word.endswith("ing") and len(word) > 6:
        return word[:-4] if word.endswith("lling") else word[:-3]
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and word[-2] not in "isu" else word


def known_words() -> frozenset[str]:
    """Return the English words that synonyms.py knows another form of."""
    from mlcareers.knowledge import synonyms as table

    phrases = (word for said in table.PHRASES.values() for phrase in said for word in phrase.split())
    return frozenset((*table.NOUNS_OF_WORK, *table.FOREIGN_WORDS, *phrases))


class _Unspaced(NamedTuple):
    pattern: re.Pattern[str]
    english: dict[str, str]


class _Tables(NamedTuple):
    """The tables of synonyms.py, in the form in which they are looked up."""

    english: dict[str, tuple[str, ...]]
    compounds: dict[str, str]


@lru_cache(_CACHED_WORDS)
def _translated(word: str) -> tuple[str, ...]:
    tables = _tables()
    known = tables.english.get(word)
    if known is not None:
        return known
    for start, meaning in tables.compounds.items():
        rest = tables.english.get(word[len(start) :]) if word.startswith(start) else None
        if rest:
            return (meaning, *rest)
    return (word,)


@cache
def _tables() -> _Tables:
    from mlcareers.knowledge import synonyms as table

    english: dict[str, tuple[str, ...]] = dict.fromkeys(table.EMPTY_WORDS, ())
    english |= {word: tuple(said.split()) for word, said in (table.SHORT_FORMS | table.NOUNS_OF_WORK).items()}
    for said, foreign in table.FOREIGN_WORDS.items():
        english |= {fold(word): (said,) for word in (said, *foreign.split())}
    return _Tables(english, table.COMPOUND_STARTS)


@cache
def _unspaced() -> _Unspaced:
    from mlcareers.knowledge import synonyms as table

    english = {fold(word): said for said, foreign in table.UNSPACED_WORDS.items() for word in foreign.split()}
    longest_first = sorted(english, key=lambda word: (-len(word), word))
    return _Unspaced(re.compile("|".join(longest_first)), english)


@cache
def _phrases() -> dict[str, list[tuple[list[str], list[str]]]]:
    """Map the first word of a phrase to the phrases that begin with it, longest first, each with its short form."""
    from mlcareers.knowledge import synonyms as table

    found: dict[str, list[tuple[list[str], list[str]]]] = {}
    for short, phrases in table.PHRASES.items():
        for phrase in phrases:
            stems = [stem(word) for word in words(phrase)]
            either_way = (stems, stems[::-1]) if len(stems) == 2 else (stems,)
            for way in either_way:
                found.setdefault(way[0], []).append((way, [stem(word) for word in short.split()]))
    for alternatives in found.values():
        alternatives.sort(key=lambda pair: -len(pair[0]))
    return found
