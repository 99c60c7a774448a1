"""What is told of a hit: the sentence that a search was after."""

from __future__ import annotations

from collections.abc import Sequence

LENGTH = 160
"""The most characters of an excerpt."""

_ENDING = 3
"""So many last letters of a word may differ: deploy, deployed."""


def excerpt(sentences: Sequence[str], words: Sequence[str]) -> str:
    """Cut the sentence with most of the words around the first of them."""
    stems = [word[: max(3, len(word) - _ENDING)] for word in words]
    best = max(sentences, key=lambda sentence: sum(stem in sentence.casefold() for stem in stems), default="")
    first = min((at for stem in stems if (at := best.casefold().find(stem)) >= 0), default=0)
    start = 0 if len(best) <= LENGTH or first < LENGTH // 2 else best.rfind(" ", 0, first - LENGTH // 3) + 1
    cut = best[start : start + LENGTH]
    end = cut.rfind(" ") if len(best) > start + LENGTH else len(cut)
    return f"{'… ' if start else ''}{cut[:end]}{' …' if end < len(cut) else ''}"
