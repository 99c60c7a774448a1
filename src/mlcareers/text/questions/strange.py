"""Words of a question that no table and no name explains: what they are when they are read once more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.name_keys import words as in_english
from mlcareers.knowledge.names import fold, word_set
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.endings import ENDINGS, take_endings_off, undouble
from mlcareers.text.questions.field_words import OF_THE_FIELD, TRADES
from mlcareers.text.questions.geography import place_names, place_of
from mlcareers.text.questions.languages import LANGUAGES, Table, table
from mlcareers.text.questions.small_words import IN

_SHORTEST = 6
"""So many letters a word must have to be taken for a slip of another."""

_SHORTEST_STEM = 4
"""So many letters a word must have to be seen in another: shed is no form of she."""

_COMPOUNDING = ("german", "dutch")
"""Languages that write two words as one."""

_SHORTEST_HALF = 4
"""So many letters each of the two has."""

_JOINTS = ("s", "n", "en", "es", "er")
"""Letters that may stand between them."""

_BEFORE_A_PLACE = IN | word_set("a au we z ze aus nach te da de di do no")
"""Words before a place."""

_IN_THE_FIELD = sorted(word for word in OF_THE_FIELD | TRADES if len(word) >= _SHORTEST)
"""Words of the field, of which a word one letter off is a slip, though a text may have one of the same stem."""

_DOERS = frozenset(("r", "er", "rs", "ers", "ero", "era", "eiro", "eira", "ista"))
"""What makes of a thing somebody who works with it, of whom it is no slip: a youtuber."""

_FEW = 6
"""So many words has what is typed as a search, whose other words every language has."""

_ASKED_IN_A_WORD = frozenset(
    (
        *("pay", "way", "interview", "certificate", "cv", "day rate", "raise", "negotiation", "internship", "layoffs"),
        *("outlook", "duties", "notice", "learn", "degree", "remote", "freelance", "hiring", "cover letter", "age"),
        *("portfolio", "skills", "posting", "first job", "masters", "phd"),
    )
)
"""Concepts that are asked about by one word."""

_NAMING = ("role", "background")
"""Kinds of records whose names are made of known words."""

_ENDINGS = re.compile(r"(?<=...)(?:ing|ed|es|est|ly|s|d)$")
"""Endings of forms; who does something ends on -er, and is named by it: a teller."""


def is_form(word: str, tables: Sequence[Table]) -> bool:
    """Say whether a word of an English question is a form of one that says nothing: identified, specifying."""
    found = _ENDINGS.search(word)
    if not found or len(tables) > 1:
        return False
    stem = word[: found.start()]
    forms = [stem, undouble(stem), f"{stem[:-1]}y" if stem.endswith("i") else stem]
    forms += [f"{stem}e"] if found[0][0] in "ei" and len(found[0]) > 1 else []
    return any(form in known.empty for form in forms if len(form) >= _SHORTEST_STEM for known in tables)


def find_base_forms(
    knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str
) -> tuple[str, ...]:
    """Take off each strange word of a question the ending that its language gave it."""
    if language not in ENDINGS:
        return tuple(words)
    named = _words_of_names(knowledge)
    known = table(language)

    def is_known(word: str) -> bool:
        in_a_table = known.knows(word) or is_discipline(word) or place_of(word) is not None
        return word in named or in_a_table or in_english(word) != [word]

    english = table(LANGUAGES[0])
    return take_endings_off(words, strange, language, is_known, english.knows)


def part_joined(
    knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str
) -> tuple[str, ...]:
    """Part each strange long word of a question that is a name written as one: machinelearning, dataengineers."""
    parts = {word: _find_parts(knowledge, word) or (word,) for word in strange if len(word) > _SHORTEST}
    return tuple(part for word in words for part in parts.get(word, (word,)))


def _find_parts(knowledge: KnowledgeBase, word: str) -> tuple[str, ...]:
    """Find the words of the name, if any, that has the same letters."""
    forms = (word, word.removesuffix("s"))
    rows = (
        row
        for kind in ("role", "skill", "background")
        for form in forms
        for row in knowledge.names.lettered(kind, form)
    )
    return next((tuple(row.folded.split()) for row in rows if " " in row.folded), ())


def split_compounds(
    knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str
) -> tuple[str, ...]:
    """Split each strange long word of a question in the two known ones of which it is made: Kursprojekte."""
    if language not in _COMPOUNDING:
        return tuple(words)
    named = _words_of_names(knowledge)
    known = table(language)

    def is_known(word: str) -> bool:
        return word in named or known.knows(word) or in_english(word) != [word]

    parts = {word: next(_halves(word, is_known), (word,)) for word in strange}
    return tuple(part for word in words for part in parts.get(word, (word,)))


def _halves(word: str, is_known: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Give the two words that make a long one, the longest second one first."""
    for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        first, second = word[:at], word[at:]
        if not is_known(second):
            continue
        joined = next((start for start in _without_joint(first) if is_known(start)), None)
        if joined:
            yield joined, second


def _without_joint(word: str) -> Iterator[str]:
    """Give the first word of a compound, without the letters that join it to the second: Bewerbung-s-gespräch."""
    yield word
    yield from (word.removesuffix(joint) for joint in _JOINTS if word.endswith(joint) and len(word) > _SHORTEST)
    yield from (f"{word}{missing}" for missing in ("e", "en"))


_NO_SLIPS = frozenset(("geometra", "geometri", "geometre", "geometres", "geometer"))
"""Who measures land, whose name is nearly one of mathematics."""


def correct_spelling(
    knowledge: KnowledgeBase, words: Sequence[str], strange: Sequence[str], language: str
) -> tuple[str, ...]:
    """Replace each strange word of a question by the known one of which it is a slip."""
    slips = [word for word in strange if len(word) >= _SHORTEST and word.isascii() and word not in _NO_SLIPS]
    if not slips:
        return tuple(words)
    from mlcareers.text.names.match import respell

    meant = {word: it for word in slips if (it := respell(word, _IN_THE_FIELD)) and not _is_a_head(word)}
    others = [word for word in slips if word not in meant]
    if language == LANGUAGES[0]:
        others = [word for word in others if not _is_english(knowledge, word)]
    known = _known_words(knowledge, language) if others else []
    meant |= {word: respell(word, known) or word for word in others}
    meant = {word: word if _is_doer(word, it) or _is_doer(it, word) else it for word, it in meant.items()}
    if language != LANGUAGES[0]:  # a trade may be spelt nearly as a place: albañil, Albania
        meant = {word: it if place_of(it) is None or _is_behind_in(words, word) else word for word, it in meant.items()}
    return tuple(meant.get(word, word) for word in words)


def _is_doer(word: str, thing: str) -> bool:
    """Say whether a word is who works with what another one is: a submariner."""
    return word.removeprefix(thing) in _DOERS


def find_language(words: Sequence[str], strange: Sequence[str]) -> str | None:
    """Find the language in which a strange word of a few asks something by itself: Stundensatz freelancer big data."""
    foreign = strange if len(words) <= _FEW else ()
    asking = (one for one in LANGUAGES[1:] for word in foreign if table(one).concepts.get(word) in _ASKED_IN_A_WORD)
    return next(asking, None)


def _is_english(knowledge: KnowledgeBase, word: str) -> bool:
    """Say whether a word is spelt as in English: a text has it, or people of another trade are called so."""
    return knowledge.prose.holds([word]) or _is_a_head(word)


def _is_a_head(word: str) -> bool:
    from mlcareers.text.titles.trades import OTHER_HEADS

    return stem(word) in OTHER_HEADS


def _is_behind_in(words: Sequence[str], word: str) -> bool:
    """Say whether a word stands where a place is named."""
    at = list(words).index(word)
    return at > 0 and words[at - 1] in _BEFORE_A_PLACE


def _words_of_names(knowledge: KnowledgeBase) -> set[str]:
    return {word for kind in _NAMING for name in knowledge.names.listed(kind).folded for word in name.split()}


def _known_words(knowledge: KnowledgeBase, language: str) -> list[str]:
    """List the words of names of roles and backgrounds, skills as they are called first, places, and what is asked.

    The most frequent word comes first: of two that are as near it is the likelier.
    """
    names = [name for kind in _NAMING for name in knowledge.names.listed(kind).folded]
    names += [fold(title) for title in knowledge.skills.labels().values()]
    names += [form for of in dict.fromkeys((language, LANGUAGES[0])) for form in table(of).concepts if " " not in form]
    names += place_names()
    counted = Counter(word for name in names for word in name.split())
    return sorted(counted, key=lambda word: (-counted[word], word))
