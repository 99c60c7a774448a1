"""Names of skills that are ordinary words, too, and what stands before them tells which they are."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.knowledge.names import word_set

_AS_NAMES = frozenset(("go", "r", "c"))
"""Names of skills that are words of every question, too."""

_BEFORE_GO = word_set("learn vs or language")
"""Words before the language rather than before what somebody does."""

_OWN_KIN = word_set("my our his her their")
"""Words behind "nurse" where somebody nurses a father rather than is a nurse."""

_BEFORE_A_SEASON = word_set("every each this last next since by until early late")
"""Words before the time of the year rather than the framework."""

_TOOLS_CALLED_AS_PEOPLE = frozenset(("postman", "zookeeper"))
_AS_PEOPLE, _AS_THEIRS = frozenset(("a", "an")), word_set("job jobs salary career")
"""Names of tools that are people elsewhere, and what stands before and behind these."""

_IN_OTHER_TRADES = dict.fromkeys(("dutch", "french", "polish", "german"), frozenset(("agent",)))
"""Names of the field in English alone: where a Dutch agent works, it is the police."""


def is_of_another_trade(word: str, language: str) -> bool:
    """Say whether a word that names something of the field in English is somebody elsewhere in a language."""
    return word in _IN_OTHER_TRADES.get(language, ())


_INDUSTRIES = {"dutch": frozenset(("bouw", "zorg", "onderwijs"))}
"""Other industries that are called by a word which says nothing elsewhere: ik bouw een model, maar in de bouw."""


def is_industry(words: Sequence[str], at: int, language: str) -> bool:
    """Say whether a word is an industry in which somebody works: in de zorg."""
    return words[at] in _INDUSTRIES.get(language, ()) and words[max(0, at - 1)] in ("de", "het")


_USES, _BEFORE_A_COUNTRY = word_set("spanish portuguese italian"), word_set("en em in nos negli dagli los gli de da")
"""The languages in which somebody "usa" a tool, and words before which the same is the country."""


def is_no_place(words: Sequence[str], at: int, language: str) -> bool:
    """Say whether a word is what somebody does with what stands behind it rather than a country: usa python.

    So is the Portuguese "eu", which is who asks rather than a union of countries.
    """
    if words[at] == "eu" and language == "portuguese":
        return True
    behind = words[at + 1 : at + 2]
    is_one = words[at] == "usa" and language in _USES and bool(behind) and not behind[0].isdigit()
    return is_one and words[max(0, at - 1)] not in _BEFORE_A_COUNTRY


def is_ordinary(words: Sequence[str], start: int, end: int) -> bool | None:
    """Say whether a name of one word is only an ordinary word where it stands; None of all that are none."""
    if end - start > 1:
        return None
    word, before = words[start], words[start - 1] if start else ""
    if word == "nurse" and not _OWN_KIN.isdisjoint(words[start + 1 : start + 2]):
        return True  # what somebody does for a father
    if word == "learning" or (word == "spring" and before in _BEFORE_A_SEASON):
        return True  # what somebody does, and a time of the year
    if word in _TOOLS_CALLED_AS_PEOPLE:
        is_theirs = not _AS_THEIRS.isdisjoint(words[start + 1 : start + 2])
        return True if before in _AS_PEOPLE or is_theirs else None
    if word in _AS_NAMES:
        return word == "go" and before not in _BEFORE_GO
    return None
