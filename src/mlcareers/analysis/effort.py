"""How long it takes to learn: a span of hours, and what it comes to in months. Our estimate, and marked as such.

The rule, once. Of the resources held, few state hours: workshops on one tool 3 to 13, courses on one field 36 to 45
in all or 3 to 8 a week for some ten weeks. So a tool takes 5 to 15 hours to use, a method 15 to 40, and a field, which
other skills are kinds or parts of, 30 to 70. To build with a thing takes twice as long as to use it, to do research in
it four times. What is begun takes half of that, what is near three quarters: Git is a start for the engineering of
software, and no half of it. Nobody is promised a date.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Depth

Size = Literal["tool", "method", "field"]
Start = Literal["nothing", "near", "begun"]
"""What somebody has of a skill who sets out to learn it."""

HOURS_TO_USE: dict[Size, tuple[int, int]] = {"tool": (5, 15), "method": (15, 40), "field": (30, 70)}
TIMES_AS_LONG: dict[Depth, int] = {"use": 1, "build": 2, "research": 4}
LEFT_TO_LEARN: dict[Start, float] = {"nothing": 1, "near": 0.75, "begun": 0.5}
HOURS_PER_WEEK = 10.0
"""What is reckoned with unless somebody says otherwise."""

WEEKS_PER_MONTH = 52 / 12


class Hours(Value):
    """A span of hours of learning."""

    low: int
    high: int


def hours_to_learn(taxonomy: Taxonomy, skill: str, depth: Depth, start: Start = "nothing") -> Hours:
    """Estimate how long a skill takes to a depth; less where it is begun or something near is known."""
    low, high = HOURS_TO_USE[size_of(taxonomy, skill)]
    times = TIMES_AS_LONG[depth] * LEFT_TO_LEARN[start]
    return Hours(low=round(low * times), high=round(high * times))


def size_of(taxonomy: Taxonomy, skill: str) -> Size:
    """Tell whether a skill is a tool, a method, or a field that other skills belong to."""
    if taxonomy.is_tool(skill):
        return "tool"
    return "field" if taxonomy.is_field(skill) else "method"


def total(hours: Iterable[Hours]) -> Hours:
    """Add up spans."""
    each = tuple(hours)
    return Hours(low=sum(one.low for one in each), high=sum(one.high for one in each))


def months(hours: Hours, per_week: float = HOURS_PER_WEEK) -> tuple[float, float]:
    """Say how many months so many hours take, at so many hours a week."""
    return hours.low / per_week / WEEKS_PER_MONTH, hours.high / per_week / WEEKS_PER_MONTH
