"""Endings that a language adds to a name: an accountant is "księgowy", and "księgowego" whom one speaks of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

ENDINGS = {
    "english": "ings ing ers ed er es s",
    "german": "innen in en em er es e n s",
    "french": "es s e x",
    "spanish": "as os es a o s",
    "portuguese": "as os es a o s",
    "italian": "he hi a e i o",
    "dutch": "en s e",
    "polish": "iego iemu iem iej ami ach owi ego emu ow om em ie mi ia y i u a e",
}
"""What is taken off the end of a folded word, the longest first."""

BASES = {
    "english": ("e", "ation"),
    "spanish": ("o", "a"),
    "portuguese": ("o", "a"),
    "italian": ("o", "a", "e"),
    "polish": ("a", "y", "ia", "o"),
}
"""What the form that names have may end with instead."""

_SHORTEST = 5
"""So many letters are left of a word."""

_SOFT = (("c", "k"), ("dz", "g"), ("rz", "r"), ("si", "s"), ("ci", "t"), ("dzi", "d"), ("ni", "n"), ("wi", "w"))
"""Polish: what a consonant becomes before an ending, and what it was."""


def without_endings(
    words: Sequence[str], strange: Sequence[str], language: str, is_known: Callable[[str], bool]
) -> tuple[str, ...]:
    """The words of a question, each strange one in the form in which names know it, where there is one."""
    meant = {word: next(filter(is_known, _bases(word, language)), word) for word in strange}
    return tuple(meant.get(word, word) for word in words)


def _bases(word: str, language: str) -> Iterator[str]:
    for ending in ENDINGS.get(language, "").split():
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        for root in (stem, *(_hardened(stem) if language == "polish" else ())):
            yield root
            yield from (f"{root}{base}" for base in BASES.get(language, ()))


def _hardened(stem: str) -> Iterator[str]:
    yield from (stem.removesuffix(soft) + hard for soft, hard in _SOFT if stem.endswith(soft))
