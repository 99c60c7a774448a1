"""The one form in which names are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CACHED_NAMES = 1 << 14
LONGEST = 100
"""No word of a short list is longer; what is longer is not compared letter by letter."""


class _Marks(dict[int, int | None]):
    """Each character by its code, and nothing for an accent; filled as characters occur."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_MARKS = _Marks()
_SEPARATORS = re.compile(r"(?:[^\w+#]|_)+")
_SYMBOLS_INSIDE = re.compile(r"(?<![^\W_]|[+#])[+#]+|(?<![+#])[+#]+(?=[^\W_])")


@lru_cache(_CACHED_NAMES)
def fold(name: str) -> str:
    """Write a name without case, accents and punctuation: "ML-Engineer " and "ml engineer" fold to the same.

    `+` and `#` stay at the end of a word, so that C, C++ and C# remain three things.
    """
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.casefold()).translate(_MARKS)
    text = name.lower()
    if "+" in text or "#" in text:
        text = _SYMBOLS_INSIDE.sub(" ", text)
    return _SEPARATORS.sub(" ", text).strip()


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
