"""Why no role is certain for a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.models.vocabulary import TitleDoubt
from mlcareers.text.titles.doubts import OTHER_TRADES, kind_of, weigh
from mlcareers.text.titles.frames import OVER_PEOPLE, Title
from mlcareers.text.titles.trades import EVIDENCE

if TYPE_CHECKING:
    from mlcareers.text.titles.hits import Hit


def doubt_of(title: Title, nearest: Hit | None) -> TitleDoubt:
    """Return the plainest reason why the nearest role is not certain."""
    if nearest is None or nearest.frame.implied:
        return _without_a_name(title)
    if nearest.is_one_of_several:
        return "too-general"
    doubt, cost = max(weigh(nearest.frame, nearest.matched), key=lambda weighed: weighed[1])
    return doubt if cost else "words-apart"


def _without_a_name(title: Title) -> TitleDoubt:
    """Return why a title is near no name, or only near what is usually meant."""
    if title.said & OTHER_TRADES:
        return "another-trade"
    if not title.said & EVIDENCE:
        return "nothing-of-the-field"
    if any(kind_of(word) in ("other", "work") for word in title.said):
        return "another-field"
    return "too-general" if any(title.agents) or title.said & OVER_PEOPLE else "no-trade"
