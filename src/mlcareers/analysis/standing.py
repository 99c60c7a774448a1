"""Where a certification stands on a day: never more than its newest evidence bears; a day that is past is past."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from mlcareers.knowledge.staleness import last_day
from mlcareers.models.values import Value

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification

Standing = Literal["active", "beta", "ending", "end-passed", "ended-in-part", "retired", "unverified"]
"""A status on a day. ending: its end is announced for a day to come · end-passed: that day has passed, and no document
from after it says what became of it · ended-in-part: one does, and something is still open."""

FRESH_DAYS = 180
"""So long after its newest evidence an active certification is spoken of as active; then as it was when last seen."""


class Event(Value):
    """Something announced for a day: to come, come (`outcome` says how), or passed without a word."""

    date: str
    what: str
    outcome: str | None
    state: Literal["to-come", "came", "not-known"]


def standing(record: Certification, newest: str | None, on: date) -> Standing:
    """Return the status of a certification on a day, by the date of its newest evidence."""
    if record.status != "retiring":
        return record.status
    end = record.status_date
    if end and last_day(end) >= on:
        return "ending"
    seen_after = end is None or (newest is not None and last_day(newest) >= last_day(end))
    return "ended-in-part" if seen_after else "end-passed"


def known_today(record: Certification, newest: str | None, on: date) -> bool:
    """Say whether its evidence is new enough to speak of today; never for a beta, which ends without a word."""
    if record.status == "beta" or newest is None:
        return False
    return (on - last_day(newest)).days <= FRESH_DAYS


def events(record: Certification, on: date) -> tuple[Event, ...]:
    """Return what was announced for a day, and what became of it by this one."""
    return tuple(
        Event(
            date=said.date,
            what=said.what,
            outcome=said.outcome,
            state="came" if said.outcome else "to-come" if last_day(said.date) >= on else "not-known",
        )
        for said in record.announced
    )
