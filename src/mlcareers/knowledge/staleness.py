"""How long a fact stays fresh: one rule per kind, in one place.

A fact asks to be looked at again for one of three reasons: its shelf life is over, a day that was announced when it
was written has passed, or it is dated ahead of today. Ages count from the last day of the year or month named, so
that a figure of 2024 is not old on 2 January.

What has been overtaken is history, and history does not spoil: pay marked `superseded`, years of a source that also
holds a newer year for the same job, statistics that a newer one names as its `then`, and whatever rests only on
sources that are superseded.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import AgeReason, TimeUnit

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry, Loaded
    from mlcareers.models.certification import Certification

CERTIFICATION_DAYS = 180
PAY_MONTHS = 24
STATISTIC_MONTHS = 36

SHELF_LIVES: dict[str, tuple[int, TimeUnit]] = {
    "certification": (CERTIFICATION_DAYS, "days"),
    "salary": (PAY_MONTHS, "months"),
    "demand": (STATISTIC_MONTHS, "months"),
    "statistic": (STATISTIC_MONTHS, "months"),
}
"""The shelf life of each kind: a certification's from the search, a figure's from its year. Others have only dates."""

_DATES = ("searched_on", "as_of", "retrieved", "published")


@dataclass(frozen=True, slots=True)
class Age:
    """What is wrong with the age of a fact: the field that says so, the reason, and the date of which it speaks.

    `days` is how long ago the last search is.
    """

    position: tuple[str | int, ...]
    reason: AgeReason
    when: str
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the other records say about the age of one: when sources appeared, and what has been overtaken."""

    published: dict[str, str] = field(default_factory=dict)
    superseded_sources: frozenset[str] = frozenset()
    overtaken_statistics: frozenset[str] = frozenset()
    newest_pay: dict[tuple[object, ...], int] = field(default_factory=dict)


def surroundings(loaded: Loaded) -> Surroundings:
    """Return what must be known of all records before one can be judged."""
    sources = [entry.record for entry in loaded.of_kind("source")]
    newest: dict[tuple[object, ...], int] = {}
    for entry in loaded.of_kind("salary"):
        series = _series(entry.record)
        newest[series] = max(newest.get(series, 0), entry.record.year or 0)
    return Surroundings(
        published={source.id: source.published for source in sources if source.published},
        superseded_sources=frozenset(source.id for source in sources if source.superseded_by),
        overtaken_statistics=frozenset(entry.record.then for entry in loaded.of_kind("statistic") if entry.record.then),
        newest_pay=newest,
    )


def is_history(entry: Entry, around: Surroundings) -> bool:
    """Say whether something newer has taken the place of this fact."""
    record = entry.record
    cited = _sources(record)
    if cited and cited <= around.superseded_sources:
        return True
    if entry.kind == "salary":
        return bool(record.superseded or (record.year and record.year < around.newest_pay[_series(record)]))
    return entry.kind == "statistic" and record.id in around.overtaken_statistics


def ages(entry: Entry, on: date, around: Surroundings) -> Iterator[Age]:
    """Yield why this record should be looked at again on that day; nothing when it need not."""
    yield from _dated_ahead(entry, on)
    if entry.kind == "certification":
        yield from certification(entry.record, on)
    elif entry.kind == "conference":
        yield from _editions(entry.record, on)
    elif entry.kind in SHELF_LIVES and not is_history(entry, around):
        yield from _figure(entry, on, around)


def certification(record: Certification, on: date) -> Iterator[Age]:
    """Yield what is too old: a search after half a year, an announced day once it has come."""
    searched = last_day(record.searched_on)
    if record.status_date and record.status_date > record.searched_on and last_day(record.status_date) < on:
        yield Age(("status_date",), "passed-since-search", record.status_date)
    for index, event in enumerate(record.announced):
        if not event.outcome and event.date > record.searched_on and last_day(event.date) < on:
            yield Age(("announced", index), "outcome-unknown", event.date)
    if on > searched + timedelta(days=CERTIFICATION_DAYS):
        yield Age(("searched_on",), "search-too-old", record.searched_on, (on - searched).days)


def _figure(entry: Entry, on: date, around: Surroundings) -> Iterator[Age]:
    record = entry.record
    months = PAY_MONTHS if entry.kind == "salary" else STATISTIC_MONTHS
    where, when = _spoken_of(record, around)
    if record.year and where != "year" and record.year < on.year:
        yield Age(("year",), "foretold-year-over", str(record.year))
    elif on > _months_after(last_day(when), months):
        yield Age((where,), "figure-too-old", when)


def _spoken_of(record: Any, around: Surroundings) -> tuple[str, str]:
    """Give the field and the date from which a figure ages: its year, or, for a forecast or an undated figure, when it
    was published, or else when we read it."""
    published = max((around.published[id_] for id_ in _sources(record) if id_ in around.published), default=None)
    made = published or record.as_of
    if record.year and record.year <= int(made[:4]):
        return "year", str(record.year)
    return "as_of", made


def _dated_ahead(entry: Entry, on: date) -> Iterator[Age]:
    """Yield what was measured, read or checked after today; only a statistic may speak of years to come."""
    measured = ("year",) if entry.kind in ("salary", "demand") else ()
    for name in (*_DATES, *measured):
        value = str(getattr(entry.record, name, None) or "")
        if value > on.isoformat()[: len(value)]:
            yield Age((name,), "ahead-of-today", value)


def _editions(record: Any, on: date) -> Iterator[Age]:
    for index, edition in enumerate(record.editions):
        if edition.date and edition.date > record.as_of and last_day(edition.date) < on:
            yield Age(("editions", index, "date"), "announced-day-passed", edition.date)


def last_day(value: str) -> date:
    """Return the last day of a year, a month or a day in ISO form."""
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    month = month or 12
    end = monthrange(year, month)[1]
    return date(year, month, min(day or end, end))


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _sources(record: Any) -> frozenset[str]:
    return frozenset(source_id(citation) for citation in record.cite)


def _series(record: Any) -> tuple[object, ...]:
    return _sources(record), record.role, record.occupation
