"""The one form in which names are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CACHED_NAMES = 1 << 14
LONGEST = 100
"""No word of a short list is longer; what is longer is not compared letter by letter."""


STROKES = str.maketrans("łøđ", "lod")
"""Letters whose accent is a stroke through them, which Unicode takes for a part of the letter, and many leave out."""


class _Characters(dict[int, int | None]):
    """What is written for each character by its code: nothing for an accent, a space for what divides words.

    It is filled as characters occur; those `kept` are written as they are.
    """

    def __init__(self, kept: str) -> None:
        self._kept = kept

    def __missing__(self, code: int) -> int | None:
        written = chr(code)
        stays = written.isalnum() or written in self._kept
        letter = STROKES.get(code, code)
        self[code] = None if unicodedata.combining(written) else letter if stays else ord(" ")
        return self[code]


_OF_NAMES, _OF_LISTS = _Characters("+#"), _Characters("+#,/\n")
_SYMBOLS_INSIDE = re.compile(r"(?<![^\W_]|[+#])[+#]+|(?<![+#])[+#]+(?=[^\W_])")


@lru_cache(_CACHED_NAMES)
def fold(name: str) -> str:
    """Write a name without case, accents and punctuation: "ML-Engineer " and "ml engineer" fold to the same.

    `+` and `#` stay at the end of a word, so that C, C++ and C# remain three things.
    """
    return " ".join(_write(name, _OF_NAMES).split())


def fold_list(text: str) -> str:
    """Fold thousands of names at once; the commas, strokes and ends of lines between them stay, with spaces beside."""
    text = _write(text, _OF_LISTS)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _write(text: str, characters: _Characters) -> str:
    if not text.isascii():
        for _ in range(2):  # what a sign stands for may have a case of its own: the lunate sigma is a final one
            text = unicodedata.normalize("NFKD", text.casefold())
    text = text.lower().translate(characters)
    return _SYMBOLS_INSIDE.sub(" ", text) if "+" in text or "#" in text else text


def nearest(text: str, known: Iterable[str], most: int = 3, likeness: float = 0.6) -> list[str]:
    """Return the known words that are spelt most like a text, case and punctuation aside, the nearest first.

    `likeness` is the share of letters that must agree. RapidFuzz finds names; this serves short lists.
    """
    from difflib import get_close_matches

    spelt = {fold(word): word for word in known}
    return [spelt[near] for near in get_close_matches(fold(text[:LONGEST]), spelt, most, likeness)]


def word_set(text: str) -> frozenset[str]:
    """Return the words of a table that is written as one text."""
    return frozenset(text.split())
