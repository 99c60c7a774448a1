"""Why no role is certain for a title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.models.vocabulary import TitleDoubt
from mlcareers.text.titles.doubts import TO_SOMEBODY, kind_of
from mlcareers.text.titles.parts import Part
from mlcareers.text.titles.trades import FIELDS, HEADS, LEADING

if TYPE_CHECKING:
    from mlcareers.text.titles.hits import Hit


def doubt_of(parts: Sequence[Part], nearest: Hit | None) -> TitleDoubt:
    """The plainest reason why the nearest role is not certain."""
    said = {word.meaning for part in parts for word in part.words}
    kinds = {kind_of(word) for word in said - (nearest.matched if nearest else frozenset())}
    if "trade" in kinds or said & TO_SOMEBODY:
        return "another-trade"
    if not said & FIELDS and nearest is None:
        return "nothing-of-the-field"
    if kinds & {"other", "work"}:
        return "another-field"
    if not said & (HEADS | LEADING):
        return "no-trade"
    if "unknown" in kinds:
        return "unknown-words"
    return "words-apart" if nearest is None or len(nearest.matched) > 2 else "too-general"
