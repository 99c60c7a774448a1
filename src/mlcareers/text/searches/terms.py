"""From the words that somebody searches for to the terms that are looked up: phrases kept whole, asking words away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from mlcareers.knowledge.names import fold
from mlcareers.knowledge.synonyms import EMPTY_WORDS, PHRASES, SHORT_FORMS
from mlcareers.text.searches.vocabulary import (
    ASKING,
    KIND_WORDS,
    NAMING_ONLY,
    PAY,
    QUESTIONS,
    SAME,
    TOPIC_OF_ITS_OWN,
    WORK,
)

MOST_WORDS = 16
_BETWEEN = re.compile(r" difference between (.*)")
_VERSUS = re.compile(r" (?:vs|versus|or) ")
_ARTICLE = re.compile(r"^ *(?:an?|the) ")
LONGEST_PHRASE = 4


class Term(NamedTuple):
    """A word or phrase that is looked for, in each form that counts as it; `telling` unless it only names a kind."""

    text: str
    forms: tuple[str, ...]
    telling: bool = True


class ParsedQuery(NamedTuple):
    """What a search asks for: its terms, the kinds that its words name, and whether it is put as a question.

    `whole` is its words without those that only ask, `subject` without those for a kind of thing: either may be a name.
    `compared` are the names that it sets against each other.
    """

    terms: tuple[Term, ...]
    whole: str
    subject: str
    kinds: frozenset[str]
    question: bool
    compared: tuple[str, ...] = ()
    pay: bool = False


def read(query: str) -> ParsedQuery:
    """Read a query: "free sql course" wants learning material about sql, "what is rag" asks for rag."""
    said = _words(query)
    kinds = frozenset(kind for kind, words in KIND_WORDS.items() if words.intersection(said))
    naming = frozenset().union(*KIND_WORDS.values())
    telling = [word for word in said if word in naming or word not in ASKING | EMPTY_WORDS] or said
    subject = [word for word in telling if word not in WORK | naming]
    terms = tuple(dict.fromkeys((*_compounds(query), *_terms(telling))))
    question, pay = bool(QUESTIONS.intersection(said)), bool(PAY.intersection(said))
    return ParsedQuery(terms, " ".join(telling), " ".join(subject), kinds, question, _compared(query), pay)


def _compared(query: str) -> tuple[str, ...]:
    """Return what stands at the two sides of "vs", or behind "difference between"."""
    said = f" {fold(query)} "
    behind = _BETWEEN.search(said)
    parts = behind[1].split(" and ") if behind else _VERSUS.split(said)
    names = tuple(_ARTICLE.sub("", part).strip() for part in parts)
    return names if len(names) > 1 else ()


def correct_spelling(query: str, spell: Callable[[str], str | None]) -> str:
    """Return the query with each word replaced by the known one that it misspells, if any."""
    return " ".join(spell(word) or word for word in _words(query))


def _compounds(query: str) -> Iterator[Term]:
    """Yield what is written in one with signs inside, as a phrase: fast.ai, A/B."""
    for written in query.split():
        phrase = fold(written)
        if " " in phrase and phrase not in _same():
            yield Term(phrase, (phrase,))


def _words(query: str) -> list[str]:
    said = list(dict.fromkeys(fold(query).split()))[:MOST_WORDS]
    return [word for word in said if word not in TOPIC_OF_ITS_OWN or len(said) <= 2 or word not in ASKING]


def _terms(words: list[str]) -> Iterator[Term]:
    at = 0
    while at < len(words):
        length, forms = _longest(words[at:])
        text = " ".join(words[at : at + length])
        yield Term(text, forms, text not in NAMING_ONLY)
        at += length


def _longest(words: list[str]) -> tuple[int, tuple[str, ...]]:
    """Return how many of the first words are one term, and its forms, the written one first."""
    for length in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        said = " ".join(words[:length])
        same = _same().get(said)
        if same or length == 1:
            return length, tuple(dict.fromkeys((said, *(same or ()))))
    return 1, (words[0],)


@cache
def _same() -> dict[str, tuple[str, ...]]:
    """Map each form of a thing to all of its forms."""
    groups: list[Iterable[str]] = [*SAME]
    groups += [(short, *(phrase for phrase in phrases if phrase.isascii())) for short, phrases in PHRASES.items()]
    groups += [(short, written_out) for short, written_out in SHORT_FORMS.items()]
    return {form: tuple(group) for group in groups for form in group}
