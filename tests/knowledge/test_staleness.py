"""How long facts stay fresh, rule by rule."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlcareers.knowledge import staleness
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.load import Entry, Loaded

ON = date(2026, 11, 21)

CERTIFICATION = {
    "id": "c",
    "name": "C",
    "issuer": "I",
    "kind": "vendor exam",
    "status": "active",
    "evidence": [{"dated": "2026", "kind": "page", "supports": ["status"]}],
    "searched_on": "2026-11-01",
}
PAY = {
    "id": "p",
    "role": "pilot",
    "title": "Pilot",
    "currency": "USD",
    "pay_basis": "base",
    "year": 2025,
    "pay": {"median": 1},
    "as_of": "2026-11-01",
    "cite": ["paper"],
}
STATISTIC = {
    "id": "s",
    "topic": "growth",
    "title": "S",
    "value": 1,
    "place": "US",
    "confidence": "high",
    "as_of": "2026-11-01",
    "cite": ["paper"],
}
SOURCE = {"id": "paper", "title": "Paper", "publisher": "P", "kind": "article", "retrieved": "2026-11-01"}


def entry(kind: str, fields: dict[str, Any], **changes: Any) -> Entry:
    model: Any = KINDS[kind].model
    return Entry(kind, model.model_validate({**fields, **changes}), Path("x.yaml"), (0,))


def reasons(entry: Entry, *others: Entry, on: date = ON) -> list[str]:
    """Each reason with the date of which it speaks."""
    around = staleness.surroundings(Loaded([entry, *others], []))
    return [f"{age.reason} {age.when}" for age in staleness.ages(entry, on, around)]


FRESH_UNTIL = [
    ("certification", CERTIFICATION, {}, date(2027, 4, 30)),
    ("certification", CERTIFICATION, {"status": "retired", "status_date": "2020-01-01"}, date(2027, 4, 30)),
    ("salary", PAY, {"year": 2024}, date(2026, 12, 31)),
    ("salary", PAY, {"year": 2025}, date(2027, 12, 31)),
    ("salary", PAY, {"year": None, "as_of": "2025-02"}, date(2027, 2, 28)),
    ("statistic", STATISTIC, {"year": 2024}, date(2027, 12, 31)),
    ("statistic", STATISTIC, {"as_of": "2024-02-29"}, date(2027, 2, 28)),
]


@pytest.mark.parametrize(("kind", "fields", "changes", "last"), FRESH_UNTIL)
def test_the_last_fresh_day(kind: str, fields: dict[str, Any], changes: dict[str, Any], last: date) -> None:
    fact = entry(kind, fields, **changes)
    assert reasons(fact, on=last) == []
    assert len(reasons(fact, on=last + timedelta(days=1))) == 1


def test_an_undated_statistic_is_as_old_as_its_source() -> None:
    source = entry("source", SOURCE, published="2022")
    assert reasons(entry("statistic", STATISTIC), source) == ["figure-too-old 2022"]


def test_a_forecast_ages_from_when_it_was_made_and_ends_with_its_year() -> None:
    source = entry("source", SOURCE, published="2025")
    forecast = entry("statistic", STATISTIC, year=2030)
    assert reasons(forecast, source) == []
    assert reasons(forecast, source, on=date(2029, 1, 1)) == ["figure-too-old 2025"]
    assert reasons(forecast, source, on=date(2031, 1, 1)) == ["foretold-year-over 2030"]


def test_what_has_been_overtaken_is_history() -> None:
    old = entry("salary", PAY, id="old", year=2020)
    assert reasons(old)
    assert reasons(entry("salary", PAY, id="old", year=2020, superseded=True)) == []
    assert reasons(old, entry("salary", PAY, year=2025)) == []
    assert reasons(old, entry("salary", PAY, year=2025, cite=["another"])), "another source does not overtake"
    assert reasons(old, entry("salary", PAY, year=2025, role="deckhand")), "another role does not overtake"
    assert reasons(old, entry("source", SOURCE, superseded_by="newer")) == []
    before = entry("statistic", STATISTIC, id="before", year=2019)
    assert reasons(before)
    assert reasons(before, entry("statistic", STATISTIC, year=2025, then="before")) == []


@pytest.mark.parametrize(
    ("kind", "fields", "changes"),
    [
        ("certification", CERTIFICATION, {"searched_on": "2026-11-22"}),
        ("salary", PAY, {"as_of": "2026-12"}),
        ("salary", PAY, {"year": 2027}),
        ("statistic", STATISTIC, {"as_of": "2027"}),
        ("source", SOURCE, {"retrieved": "2026-11-22"}),
        ("source", SOURCE, {"published": "2027"}),
    ],
)
def test_what_is_dated_ahead_of_today(kind: str, fields: dict[str, Any], changes: dict[str, Any]) -> None:
    assert any(reason.startswith("ahead-of-today ") for reason in reasons(entry(kind, fields, **changes)))


def test_today_is_not_ahead() -> None:
    for value in ("2026-11-21", "2026-11", "2026"):
        assert reasons(entry("source", SOURCE, retrieved=value)) == []


def test_an_announced_day_holds_until_it_comes() -> None:
    retiring = entry("certification", CERTIFICATION, status="retiring", status_date="2026-12-31")
    assert reasons(retiring, on=date(2026, 12, 31)) == []
    assert reasons(retiring, on=date(2027, 1, 1)) == ["passed-since-search 2026-12-31"]
    seen = entry("certification", CERTIFICATION, status="retiring", status_date="2026-10-01", status_note="In part.")
    assert reasons(seen) == []


def test_a_day_that_no_calendar_has_is_the_last_of_its_month() -> None:
    assert staleness.last_day("2026-02-31") == date(2026, 2, 28)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31)))
def test_the_last_day_covers_what_was_named(day: date) -> None:
    text = day.isoformat()
    assert staleness.last_day(text) == day
    month, year = staleness.last_day(text[:7]), staleness.last_day(text[:4])
    assert day <= month <= year
    assert (month + timedelta(days=1)).day == 1
    assert (year.month, year.day) == (12, 31)
