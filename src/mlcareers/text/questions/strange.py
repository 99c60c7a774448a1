"""Words of a question that no table and no name explains: what they are when they are read once more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import words as in_english
from mlcareers.knowledge.names import fold
from mlcareers.text.questions.endings import ENDINGS, without_endings
from mlcareers.text.questions.geography import place_names, place_of
from mlcareers.text.questions.languages import LANGUAGES, Table, table

_SHORTEST = 6
"""So many letters a word must have to be taken for a slip of another."""

_NAMING = ("role", "background")
_ENDINGS = re.compile(r"(?<=...)(?:ing|ed|es|er|est|ly|s|d|r|e)$")
_DOUBLED = re.compile(r"([bdgklmnprt])\1$")


def is_form(word: str, tables: Sequence[Table]) -> bool:
    """Whether a word of an English question is a form of one that says nothing: applied, applying, quietly."""
    found = _ENDINGS.search(word)
    if not found or len(tables) > 1:
        return False
    stem = word[: found.start()]
    forms = (stem, f"{stem}e", _DOUBLED.sub(r"\1", stem), f"{stem[:-1]}y" if stem.endswith("i") else stem)
    return any(form in known.empty for form in forms for known in tables)


def in_the_form_of_names(
    knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str
) -> tuple[str, ...]:
    """The words of a question, each strange one without the ending that its language gave it."""
    if language not in ENDINGS:
        return tuple(words)
    named = {word for kind in _NAMING for name in knowledge.names.listed(kind).folded for word in name.split()}
    known = table(language)

    def is_known(word: str) -> bool:
        return word in named or known.knows(word) or place_of(word) is not None or in_english(word) != [word]

    return without_endings(words, strange, language, is_known)


def respelled(knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str) -> tuple[str, ...]:
    """The words of a question, each strange one replaced by the known one of which it is a slip."""
    slips = [word for word in strange if len(word) >= _SHORTEST and word.isascii()]
    if not slips:
        return tuple(words)
    from mlcareers.text.names.match import respell

    known = _known(knowledge, language)
    meant = {word: respell(word, known) or word for word in slips}
    return tuple(meant.get(word, word) for word in words)


def _known(knowledge: KnowledgeBase, language: str) -> list[str]:
    """The words of names of roles and backgrounds, skills as they are called first, places, and what can be asked.

    The most frequent word comes first: of two that are as near it is the likelier.
    """
    names = [name for kind in _NAMING for name in knowledge.names.listed(kind).folded]
    names += [fold(title) for title in knowledge.skills.labels().values()]
    names += [form for of in dict.fromkeys((language, LANGUAGES[0])) for form in table(of).concepts]
    names += place_names()
    counted = Counter(word for name in names for word in name.split())
    return sorted(counted, key=lambda word: (-counted[word], word))
