"""The one form in which names are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CACHED_NAMES = 1 << 14
_SEPARATORS = re.compile(r"(?:[^\w+#]|_)+")
_SYMBOLS_INSIDE = re.compile(r"(?<!(?:[^\W_]|[+#]))[+#]+|[+#]+(?=[^\W_])")


@lru_cache(_CACHED_NAMES)
def fold(name: str) -> str:
    """A name without case, accents and punctuation: "ML-Engineer " and "ml engineer" fold to the same.

    `+` and `#` stay at the end of a word, so that C, C++ and C# remain three things.
    """
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name.casefold())
        name = "".join(character for character in decomposed if not unicodedata.combining(character))
    text = name.lower()
    if "+" in text or "#" in text:
        text = _SYMBOLS_INSIDE.sub(" ", text)
    return _SEPARATORS.sub(" ", text).strip()
