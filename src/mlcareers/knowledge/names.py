"""The one form in which names are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

_CACHED_NAMES = 1 << 14
LONGEST = 100
"""No word of a short list is longer; what is longer is not compared letter by letter."""


STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe"})
"""Letters whose accent is a stroke through them, which Unicode takes for a part of the letter, and many leave out,
and the one that is two that are written together: cœur."""


class _Characters(dict[int, int]):
    """What is written for each character by its code: a space for what divides words.

    It is filled as characters occur; those `kept` are written as they are.
    """

    def __init__(self, kept: str) -> None:
        self._kept = kept

    def __missing__(self, code: int) -> int:
        written = chr(code)
        stays = written.isalnum() or written in self._kept
        self[code] = code if stays else ord(" ")
        return self[code]


_OF_NAMES, _OF_LISTS = _Characters("+#"), _Characters("+#,/\n")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_SYMBOLS_INSIDE = re.compile(r"(?<![^\W_]|[+#])[+#]+|(?<![+#])[+#]+(?=[^\W_])")


@lru_cache(_CACHED_NAMES)
def fold(name: str) -> str:
    """Write a name without case, accents and punctuation: "ML-Engineer " and "ml engineer" fold to the same.

    `+` and `#` stay at the end of a word, so that C, C++ and C# remain three things.
    """
    return " ".join(_write(name, _OF_NAMES).split())


def fold_list(text: str) -> str:
    """Fold thousands of names at once; the commas, strokes and ends of lines between them stay, with spaces beside."""
    for sign in set(_BEYOND_ASCII.findall(text)):  # few signs stand in many names: each is spelt once
        text = text.replace(sign, _spell(sign))
    text = _write(text, _OF_LISTS)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _write(text: str, characters: _Characters) -> str:
    if not text.isascii():  # one sign after the other, since Python translates what is left five times faster
        text = _BEYOND_ASCII.sub(lambda sign: _spell(sign[0]), text)
    text = text.lower().translate(characters)
    return _SYMBOLS_INSIDE.sub(" ", text) if "+" in text or "#" in text else text


@cache
def _spell(sign: str) -> str:
    """Write a sign beyond ASCII without its accent, twice: what it stands for may have a case of its own.

    The lunate sigma is a final one.
    """
    for _ in range(2):
        sign = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(letter for letter in sign.translate(STROKES) if not unicodedata.combining(letter))


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
