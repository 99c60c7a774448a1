"""Pay records of one's own, good and bad: what is missing is said, what cannot be is refused with its place."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Result, Run

SOURCE = {
    "id": "my-letters",
    "title": "Our own pay letters",
    "publisher": "Example Oy",
    "kind": "survey",
    "published": "2026-05",
    "retrieved": "2026-06-01",
    "sections": {"pay": "Pay"},
}
RECORD = {
    "role": "pilot",
    "title": "Pilot",
    "currency": "USD",
    "pay_basis": "base",
    "place": {"country": "US"},
    "year": 2026,
    "n": 40,
    "n_unit": "people",
    "pay": {"median": 120000},
    "as_of": "2026-05",
    "cite": ["my-letters#pay"],
}

Own = Callable[..., Result]


@pytest.fixture
def own(run: Run, tmp_path: Path) -> Own:
    """Run a command on records of one's own: each a change of a sound one, without what is changed to None."""

    def answer(*words: str, records: list[dict[str, Any]]) -> Result:
        for folder, content in (("sources", [SOURCE]), ("salaries", list(map(_record, records)))):
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / "mine.yaml").write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
        return run(*words, "--data", tmp_path)

    return answer


def _record(changes: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in deepcopy({**RECORD, **changes}).items() if value is not None}


def _page(own: Own, *records: dict[str, Any]) -> str:
    return " ".join(own("salary", "pilot", "--source", "my-letters", records=list(records)).stdout.split())


MISSING = [
    ({}, "median 120,000 (base pay, 2026)"),
    ({"n": 3}, "withheld, too few different ones"),
    ({"n": 300, "n_different": 3}, "3 of 300 under 30"),
    ({"pay": {"p10": 9000, "p25": 9000, "median": 9500, "p75": 9900, "p90": 9900}}, "collapsed: withheld"),
    ({"place": None}, "place not stated"),
    ({"n": None, "n_unit": None}, "n not stated"),
    ({"n_unit": None}, "what n counts is not stated"),
    ({"pay_basis": "unstated"}, "base or total not stated"),
    ({"tax": None}, "gross or net not stated"),
    ({"tax": "net"}, "net base pay"),
    ({"year": None}, "year not stated"),
    ({"year": 2019}, "2019 (old)"),
    ({"period": "hour", "pay": {"p10": 45, "median": 72.5, "p90": 110}}, "USD an hour: median 72.5"),
    ({"band": True, "n": None, "n_unit": None, "pay": {"low": 90000, "high": 130000}}, "band 90k–130k"),
    ({"pay": {"average": 120000}}, "average 120k"),
    ({"pay": {"stated": 120000}}, "120k, statistic not stated"),
]


@pytest.mark.parametrize(("changes", "said"), MISSING, ids=lambda value: str(value)[:50])
def test_what_is_missing_is_said_where_it_is_missing(own: Own, changes: dict[str, Any], said: str) -> None:
    assert said in _page(own, changes)


UNRANKED = [{"n": 3}, {"n": None, "n_unit": None}, {"n_unit": None}, {"pay": {"mean": 120000}}, {"stand_in": "sailors"}]


@pytest.mark.parametrize("changes", UNRANKED, ids=str)
def test_what_does_not_state_its_sample_is_never_ranked(own: Own, changes: dict[str, Any]) -> None:
    assert "No source gives a median of the role itself on a stated sample" in _page(own, changes)
    overview = own("salary", "--source", "my-letters", records=[changes]).stdout
    assert "Not ranked" in overview
    assert "120k" not in overview.partition("Not ranked")[0]


def test_a_withheld_figure_is_nowhere(own: Own) -> None:
    answer = own("salary", "pilot", "--source", "my-letters", "-f", "json", records=[{"n": 29}])
    assert '"withheld": "few"' in answer.stdout
    assert "120000" not in answer.stdout


def test_two_currencies_in_one_table_are_told_apart(own: Own) -> None:
    page = _page(own, {}, {"level": "senior"}, {"currency": "EUR", "pay": {"median": 70000}})
    assert "any level, EUR a year" in page
    assert "USD a year: median 120,000" in page


def test_a_lone_figure_stands_in_the_middle_of_its_scale(own: Own) -> None:
    assert "110k 115k 120k 125k 130k" in _page(own, {})


REFUSED = [
    ({"pay": {"low": 100000, "median": 500000, "high": 150000}}, "median 500000 is above high 150000"),
    ({"pay": {"low": 100000, "average": 50000}}, "low 100000 is above average 50000"),
    ({"pay": {"p25": 200000, "median": 150000}}, "p25 200000 is above median 150000"),
    ({"role": None, "occupation": "captains"}, "occupation"),
    ({"role": None}, "give either role, or occupation: the code of an official one"),
    ({"n_different": 50}, "n_different 50 is above n 40"),
    ({"band": True}, "a band is set, not measured: give only low and high"),
    ({"pay": None}, "pay is missing"),
    ({"pay_basis": None}, "pay_basis"),
    ({"currency": "dollars"}, "currency"),
]


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=lambda value: str(value)[:50])
def test_what_cannot_be_is_refused_with_its_place(own: Own, changes: dict[str, Any], message: str) -> None:
    result = own("data", "check", records=[changes])
    told = " ".join((result.stdout + result.stderr).split())
    assert result.exit_code == 3
    assert "salaries/mine.yaml:" in told
    assert message in told
