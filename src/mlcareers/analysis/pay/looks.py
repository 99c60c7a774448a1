"""A first look at what each source observed, what stands for it, and the span of the sources' medians."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import is_old
from mlcareers.analysis.pay.differences import at_odds
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.observations import Ground, by_source, common_ground, first_look, middle, standing_for
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level

if TYPE_CHECKING:
    from mlcareers.models.salary import Place, Salary


class SourcePay(Value):
    """What one source observed: a first look, and what it does not show.

    `standing` names what stands for the source in the span of all sources; it is empty when the source has nothing
    for that place and level. `at_odds` names averages with the ranges of the same source that do not hold them.
    """

    source: str
    shown: tuple[Salary, ...]
    further: tuple[Salary, ...]
    standing: tuple[str, ...]
    at_odds: tuple[tuple[str, str], ...]

    @property
    def observations(self) -> tuple[Salary, ...]:
        """All that fits the question."""
        return (*self.shown, *self.further)

    @property
    def heads(self) -> tuple[Salary, ...]:
        """By what the source is told from others: what stands for it, or else all its figures that are shown."""
        return self.named(self.standing) or tuple(salary for salary in self.shown if salary.pay)

    def named(self, ids: Sequence[str]) -> tuple[Salary, ...]:
        """Return the observations with these ids."""
        return tuple(salary for salary in self.observations if salary.id in ids)


class Span(Value):
    """The medians of the sources that can be told in one breath: same place, level and currency. Never averaged.

    `lowest` and `highest` are observations; `sources` counts all whose median lies between them. What is old is left
    out where something newer stands.
    """

    place: Place
    level: Level | None
    lowest: Salary
    highest: Salary
    sources: int


def looks(
    groups: Mapping[str, Sequence[Salary]], filters: Filters, lines: int | None, *, full: bool
) -> list[SourcePay]:
    """Give a first look at each source, the one with the newest figures first; when `full`, at all that it observed."""
    ground = common_ground(groups.values(), filters)
    found = [
        _source_pay(source, own, own if full else first_look(own, filters, lines), ground)
        for source, own in groups.items()
    ]
    return sorted(found, key=_newest_first)


def span_of(standing: Sequence[Salary]) -> Span | None:
    """Span the lowest to the highest median of what stands for the sources."""
    recent = [salary for salary in standing if not is_old(salary)] or standing
    if not recent:
        return None
    return Span(
        place=recent[0].place,
        level=recent[0].level,
        lowest=min(recent, key=middle),
        highest=max(recent, key=middle),
        sources=len(by_source(recent)),
    )


def _source_pay(source: str, own: Sequence[Salary], shown: Sequence[Salary], ground: Ground | None) -> SourcePay:
    seen = {salary.id for salary in shown}
    return SourcePay(
        source=source,
        shown=tuple(shown),
        further=tuple(salary for salary in own if salary.id not in seen),
        standing=tuple(salary.id for salary in standing_for(own, ground)),
        at_odds=tuple((average.id, span.id) for average, span in at_odds(own)),
    )


def _newest_first(look: SourcePay) -> tuple[object, ...]:
    return -((look.named(look.standing) or look.shown)[0].year or 0), look.source
