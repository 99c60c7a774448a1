"""The words of questions in each language, one file each, made into one table.

Each file is a table that a speaker can review alone. `CONCEPTS` gives what is asked or spoken of and, behind the colon,
what people write for it, in every form that occurs, accents as they are; a phrase is one entry, and a line that begins
with a space goes on. `REFUSED` does the same for what is none of our business, `EMPTY` words say nothing of what a
question is about, unless they stand above. The concepts are those of the files of English topics
that english.py puts together; words that say nothing stand in files of their own.

Words divided by strokes may stand for each other: "failed/bombed my/the interview" is four forms. "n" is any number, in
figures or in letters: "n applications". English leaves out apostrophes as it likes: "can't" is "cant", too.
A concept with "perhaps" before it is meant only in a question of the field or of work: perhaps rejected, lost both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from typing import NamedTuple

from mlcareers.knowledge.names import fold, fold_list

LANGUAGES = ("english", "german", "french", "spanish", "portuguese", "italian", "dutch", "polish")
LONGEST_PHRASE = 5
_APOSTROPHE = re.compile(r"\b(?P<not>\w+n) (?=t\b)|\b(?P<me>i) (?=(?:m|ve|d)\b)|\b(?P<them>they) (?=(?:re|ve)\b)")
"""Where an English form had an apostrophe, which many leave out: can t, i m, they re."""

_MAY_HAVE_ONE = re.compile(r"n t|i [mvd]|y [rv]e").search
"""Whether it may have had one, told faster."""


_ANYWHERE = frozenset(
    (
        *("ai", "data", "it", "manager", "ml", "vs", "scientist", "engineer", "analyst", "lead", "junior", "senior"),
        *("recruiter", "github", "part", "time", "solution", "solutions", "services", "officer", "chief", "analysis"),
        *("sales", "quant", "compliance", "marketing", "trainer", "integration", "information", "system", "tester"),
    )
)
"""Words of the field and of its titles that every language has, and that are other words in some."""


_ENDINGS = {
    "german": ("ung", "ungen", "keit", "heit", "schaft", "lich", "lichen"),
    "french": ("euse", "euses", "eurs", "aire", "ement", "eaux"),
    "spanish": ("cion", "ciones", "idad", "iendo", "miento", "arlo", "arla", "arme", "erlo"),
    "portuguese": ("cao", "coes", "dade", "agem", "mento"),
    "italian": ("zione", "zioni", "aggio", "arsi", "arlo", "mente"),
    "dutch": ("heid", "lijk", "lijke", "ijven", "ijk"),
    "polish": ("nie", "nia", "osc", "osci", "ych", "ego", "acja", "acji", "owac", "wac"),
}
"""How words end that are of one language alone."""

_LETTERS = {
    "german": frozenset("äöüß"),
    "french": frozenset("èêîûœ"),
    "spanish": frozenset("ñ¿¡"),
    "portuguese": frozenset("ãõ"),
    "italian": frozenset("ìò"),
    "polish": frozenset("ąćęłńśźż"),
}
"""Letters that are of one language alone."""

_MOST = 0.6
"""The share of the words that English has of a question that is told to be English at once."""

_SHORTEST = 6
"""So many letters a word has whose ending tells its language."""

_JOINS = {
    **dict.fromkeys(("oder", "und"), ("german",)),
    **dict.fromkeys(("lub", "czy", "albo"), ("polish",)),
    **dict.fromkeys(("oppure",), ("italian",)),
    "ou": ("french", "portuguese"),
    "o": ("spanish", "italian", "portuguese"),
}
"""What joins two words that every language has, and of which languages it is: master oder bootcamp."""


_ARTICLE = re.compile(r"\bai (?=\w+i\b)")
"""The Italian article before several, which a question is read with as "agli": "ai ragazzi" speaks of no AI."""


class Table(NamedTuple):
    """A language: what each word or phrase speaks of, what is refused, and the words that say nothing."""

    concepts: dict[str, str]
    refused: dict[str, str]
    empty: frozenset[str]

    def knows(self, word: str) -> bool:
        """Say whether the language has a word."""
        return word in self.empty or word in self.concepts or word in self.refused


@cache
def table(language: str) -> Table:
    """Return the table of one language, folded."""
    module = import_module(f"mlcareers.text.questions.languages.{language}")
    concepts, refused = read_forms(module.CONCEPTS), read_forms(module.REFUSED)
    if language == LANGUAGES[0]:
        concepts = _without_apostrophes(concepts)
    if language == "italian":
        concepts |= {_ARTICLE.sub("agli ", form): name for form, name in concepts.items() if "ai " in form}
    empty = frozenset(fold(module.EMPTY).split())
    return Table(concepts, refused, empty - concepts.keys() - refused.keys())


@cache
def _words_of(language: str) -> frozenset[str]:
    """Return the words of which the forms of a language are made."""
    known = table(language)
    return frozenset(word for form in (*known.concepts, *known.refused) for word in form.split())


def language_of(words: Sequence[str], text: str = "") -> str:
    """Find the language most of whose words a question has, or whose letters; English where several are alike.

    The tables of the others are read only where English has few of the words.
    """
    english = table(LANGUAGES[0])
    words = [word for word in words if word not in _ANYWHERE]
    held = Counter({LANGUAGES[0]: sum(map(english.knows, words))})
    letters = frozenset(text.casefold())
    joined = [language for word in text.casefold().split()[1:-1] for language in _JOINS.get(word, ())]
    if held[LANGUAGES[0]] >= _MOST * len(words) and text.isascii() and not joined:
        return LANGUAGES[0]
    for language in LANGUAGES[1:]:
        signs = _LETTERS.get(language, frozenset())
        held[language] = sum(_has(language, word) for word in words) + (not signs.isdisjoint(letters))
    held.update(joined)
    held.update(joined)
    return max((*LANGUAGES[1:], LANGUAGES[0]) if joined else LANGUAGES, key=held.__getitem__)


def _has(language: str, word: str) -> bool:
    """Say whether a language beside English has a word, has it in a phrase where English has not, or ends words so."""
    in_phrase = word in _words_of(language) and word not in _words_of(LANGUAGES[0])
    return in_phrase or table(language).knows(word) or _is_like(word, _ENDINGS.get(language, ()))


def _is_like(word: str, endings: tuple[str, ...]) -> bool:
    return len(word) >= _SHORTEST and word.endswith(endings)


@cache
def forms(concept: str) -> tuple[str, ...]:
    """Return what English writes for a concept."""
    return tuple(form for form, meaning in table("english").concepts.items() if meaning == concept)


def read_forms(text: str) -> dict[str, str]:
    """Map each form of a table, folded, to what stands before the colon of its line.

    All are folded at once, since thousands are needed for one question.
    """
    lines = [line.partition(": ") for line in text.replace("\n  ", " ").strip().splitlines()]
    written = fold_list("\n".join(forms for _, _, forms in lines)).replace(" /", "/").replace("/ ", "/")
    found: dict[str, str] = {}
    for (meaning, _, _), line in zip(lines, written.split("\n"), strict=True):
        forms = list(map(str.strip, line.split(",")))
        if "/" in line:
            forms = [one for form in forms for one in (alternatives(form) if "/" in form else (form,))]
        found |= dict.fromkeys(forms, meaning)
    found.pop("", None)
    return found


def alternatives(form: str) -> Iterator[str]:
    """Give each form that one with strokes stands for: "a/the day" for "a day" and "the day"."""
    yield from map(" ".join, product(*(word.split("/") for word in form.split())))


def _without_apostrophes(forms: dict[str, str]) -> dict[str, str]:
    """Add to the forms with an apostrophe those that are written without it: cant for can t."""
    short = {form: _APOSTROPHE.sub(r"\g<not>\g<me>\g<them>", form) for form in forms if _MAY_HAVE_ONE(form)}
    return forms | {joined: forms[form] for form, joined in short.items() if joined not in forms}
