"""The names of skills in a text: the longest that stand there, as whole words, in any inflection."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.vocabulary import SENSES

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?[+#]*")
_JOINT = re.compile(r"(?:[ \t\n]|[-–/.&+_'])+")
_SENTENCE_END = re.compile(r"[.!?]\s")
_VERSION = re.compile(r"(?<=[a-z]{2})v?\d{1,4}$|(?<=[+#])\d{1,2}$")

LANGUAGES = ("en", "de", "fr", "es", "pt")
"""Languages that have a table of words for skills; in English those are other forms of the names."""

LONGEST_NAME = 8
LONG_WORD = 8
"""From this length on a name of two words is known when it is written as one."""

Forms = tuple[str, ...]
"""The words of a name as they are compared."""


class Word(NamedTuple):
    """A word where it stands, and the form in which it is compared."""

    start: int
    end: int
    form: str
    is_noun: bool


class Mention(NamedTuple):
    """A name of a skill where it stands; `rows` are the names that are written so, of one record or several."""

    start: int
    end: int
    text: str
    rows: tuple[NameRow, ...]


class SkillNames:
    """Finds names of skills in texts, also in another language. Reads all names once."""

    def __init__(self, knowledge: KnowledgeBase, kind: str = "skill") -> None:
        self._foreign: dict[str, list[tuple[Forms, NameRow]]] = {}
        self._by_first: dict[str, list[tuple[Forms, tuple[NameRow, ...]]]] = {}
        known: dict[Forms, list[NameRow]] = {}
        for row in knowledge.names.of_kind(kind):
            if row.sense != "misspelling" and row.folded:
                known.setdefault(tuple(map(_form, row.folded.split())), []).append(row)
        for forms, rows in list(known.items()):
            if len(forms) == 2 and sum(map(len, forms)) >= LONG_WORD:
                known.setdefault(("".join(forms),), rows)
        for forms, rows in known.items():
            rows.sort(key=lambda row: (SENSES.index(row.sense), row.id))
            self._by_first.setdefault(forms[0], []).append((forms, tuple(rows)))
        for names in self._by_first.values():
            names.sort(key=lambda name: -len(name[0]))

    def in_language(self, language: str) -> SkillNames:
        """Return the same names, with those of another language."""
        other = copy(self)
        other._foreign = _foreign_names(language)
        return other

    def find(self, text: str) -> Iterator[Mention]:
        """Yield the longest names in a text, from left to right; none overlaps another."""
        words = words_of(text)
        at = 0
        while at < len(words):
            run = words[at : at + LONGEST_NAME]
            ways = (self._longest(text, run), self._in_other_words(text, run), self._written_apart(text, run[:2]))
            found = max(filter(None, ways), key=lambda way: way[1], default=None)
            if found:
                rows, size = found
                start, end = words[at].start, words[at + size - 1].end
                yield Mention(start, end, text[start:end], rows)
            at += found[1] if found else 1

    def _longest(self, text: str, words: Sequence[Word]) -> tuple[tuple[NameRow, ...], int] | None:
        """Return the longest name that begins the words, and how many of them it takes."""
        for forms, rows in self._by_first.get(words[0].form, ()):
            run = words[: len(forms)]
            same = tuple(word.form for word in run) == forms and _stand_together(text, run)
            if same and (len(forms) == 1 or _same_ing(rows[0].folded, run)):
                return rows, len(forms)
        return None

    def _in_other_words(self, text: str, words: Sequence[Word]) -> tuple[tuple[NameRow, ...], int] | None:
        """Return the longest name in the language of the text that begins the words."""
        for forms, row in self._foreign.get(words[0].form[:2], ()):
            run = words[: len(forms)]
            if len(run) == len(forms) and all(map(_fits, run, forms)) and _stand_together(text, run):
                return (row,), len(forms)
        return None

    def _written_apart(self, text: str, pair: Sequence[Word]) -> tuple[tuple[NameRow, ...], int] | None:
        """Return a name of one word that is written as two: back end."""
        if len(pair) < 2 or not _stand_together(text, pair):
            return None
        joined = pair[0].form + pair[1].form
        return next(
            ((rows, 2) for forms, rows in self._by_first.get(joined, ()) if len(forms) == 1 and len(joined) > 5), None
        )


@cache
def _foreign_names(language: str) -> dict[str, list[tuple[Forms, NameRow]]]:
    """Return the names of skills in a language, longest first, by their first two letters."""
    if language not in LANGUAGES:
        return {}
    names: dict[str, str] = import_module(f"mlcareers.text.skill_words.{language}").NAMES
    found: dict[str, list[tuple[Forms, NameRow]]] = {}
    for id_, phrases in names.items():
        for phrase in phrases.split(","):
            forms = tuple(_foreign_form(word) for word in phrase.replace("-", " ").replace("/", " ").split())
            row = NameRow("skill", id_, phrase.strip(), fold(phrase), "alias", None, "")
            found.setdefault(forms[0][:2], []).append((forms, row))
    for some in found.values():
        some.sort(key=lambda name: -len(name[0]))
    return found


def _foreign_form(word: str) -> str:
    return f"{fold(word)}*" if word.endswith("*") else _form(fold(word))


def _fits(word: Word, form: str) -> bool:
    return word.form.startswith(form[:-1]) if form.endswith("*") else word.form == form


def words_of(text: str) -> list[Word]:
    """Return the words of a text: C++20 is C++, python3 is Python."""
    return [
        Word(found.start(), found.end(), _form(part), part.endswith(("ing", "s")))
        for found in _WORD.finditer(text)
        for part in fold(_VERSION.sub("", found[0].lower())).split()
    ]


def _form(word: str) -> str:
    """Return a word without its plural and in one spelling."""
    return stem(word)


def _same_ing(name: str, run: Sequence[Word]) -> bool:
    """Say whether a name in -ing may mean words without: A/B tests is A/B testing, "robots learn" nothing."""
    return all(word.is_noun or not said.endswith("ing") for word, said in zip(run, name.split(), strict=True))


def _stand_together(text: str, run: Sequence[Word]) -> bool:
    """Say whether nothing but a space, a hyphen or the like stands between the words of a run."""
    gaps = [text[before.end : behind.start] for before, behind in pairwise(run)]
    return all(not gap or (_JOINT.fullmatch(gap) and not _SENTENCE_END.match(gap)) for gap in gaps)
