"""Where an offer stands: between which percentiles, like with like, and what it is not set beside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

SOURCES = """
- {id: census, title: National census, publisher: Office, kind: survey, retrieved: "2026-01-01", sections: {pay: Pay}}
"""
PAY = """
defaults:
  {role: pilot, title: Harbour Pilot, year: 2025, basis: cited, cite: [census#pay], as_of: "2025", n_unit: people,
   place: {country: DE}}
columns: [currency, period, pay_basis, tax, level, n, pay.p10, pay.p25, pay.median, pay.p75, pay.p90]
rows:
  - [EUR, year, base, gross, null, 400, 40000, 50000, 60000, 70000, 80000]
  - [EUR, year, base, gross, senior, 90, null, null, 90000]
  - [EUR, month, salary, gross, null, 90, null, null, 4000]
  - [EUR, year, total, gross, null, 90, null, null, 99000]
  - [EUR, month, advertised, net, null, 90, null, null, 2500]
  - [USD, year, unstated, gross, null, 90, null, null, 99000]
"""


@pytest.fixture
def offer(run: Run, tmp_path: Path) -> Run:
    (tmp_path / "salaries").mkdir()
    (tmp_path / "sources").mkdir()
    (tmp_path / "salaries" / "census.yaml").write_text(PAY, encoding="utf-8")
    (tmp_path / "sources" / "census.yaml").write_text(SOURCES, encoding="utf-8")
    return lambda *words: run("salary", "pilot", "--data", str(tmp_path), *words)


def _result(printed: str) -> Any:
    return json.loads(printed)["result"]


@pytest.mark.parametrize(
    ("amount", "lower", "upper", "from_median"),
    [
        ("EUR 65000", "median", "p75", 8.3),
        ("EUR 30000", None, "p10", -50.0),
        ("EUR 99000", "p90", None, 65.0),
        ("EUR 60000", "median", "median", 0.0),
        ("5000 EUR a month", "median", "median", 0.0),
    ],
)
def test_it_stands_between_two_percentiles(
    offer: Run, amount: str, lower: str | None, upper: str | None, from_median: float
) -> None:
    first = _result(offer("--offer", amount, "--country", "DE", "-f", "json").stdout)["placed"][0]
    assert (first["lower"], first["upper"], first["from_median"]) == (lower, upper, from_median)


def test_like_stands_beside_like_alone(offer: Run) -> None:
    result = _result(offer("--offer", "EUR 65000", "--country", "DE", "-f", "json").stdout)
    assert [found["observation"]["pay_basis"] for found in result["placed"]] == ["base", "salary"]
    reasons = {found["observation"]["pay_basis"]: found["reason"] for found in result["unlike"]}
    assert reasons == {"total": "basis", "advertised": "tax", "unstated": "currency"}


def test_an_hour_is_set_beside_no_year(offer: Run) -> None:
    result = offer("--offer", "EUR 45 an hour", "--country", "DE")
    assert result.exit_code == 1
    assert "No figure that is known can be set beside this offer" in result.stdout
    assert "by the month or by the year?" in " ".join(result.stdout.split())


def test_a_level_is_set_beside_its_own_figures(offer: Run) -> None:
    result = _result(offer("--offer", "EUR 81000", "--country", "DE", "--level", "senior", "-f", "json").stdout)
    assert [found["from_median"] for found in result["placed"]] == [-10.0]


def test_the_page_says_a_sentence_and_its_limits(offer: Run) -> None:
    page = " ".join(offer("--offer", "EUR 65000", "--country", "DE").stdout.split())
    assert "this offer is between the median of 60,000 and the upper quartile of 70,000, 8% above the median" in page
    assert "EUR 65,000 a year, gross base pay, Germany" in page
    assert "It cannot say what bonus" in page


def test_rows_hold_where_it_stands(offer: Run) -> None:
    rows = offer("--offer", "EUR 65000", "--country", "DE", "-f", "csv").stdout.splitlines()
    assert rows[0].startswith("id,title,country,year,currency,period,amount,lower,upper,from_median,unlike")
    assert len(rows) == 6


def test_the_euro_needs_a_country_and_an_offer_one_role(offer: Run) -> None:
    assert "needs the country" in offer("--offer", "EUR 95000").stderr
    assert "figures of one role" in offer("deckhand", "--offer", "EUR 95000", "--country", "DE").stderr


def test_a_newer_figure_speaks_before_a_larger_old_one(offer: Run, tmp_path: Path) -> None:
    old = (
        PAY.replace("year: 2025", "year: 2022")
        .replace("census#pay", "old#pay")
        .replace("400,", "1000,")
        .replace("Harbour Pilot", "Pilot of old")
    )
    (tmp_path / "salaries" / "old.yaml").write_text(old, encoding="utf-8")
    (tmp_path / "sources" / "old.yaml").write_text(SOURCES.replace("census", "old"), encoding="utf-8")
    page = " ".join(offer("--offer", "EUR 65000", "--country", "DE").stdout.split())
    assert "By Harbour Pilot, Germany 2025" in page
    assert "It is at or above the median of" in page


@pytest.mark.parametrize("typed", [["--offer", "-1"], ["--offer=-1"]])
def test_a_hint_leaves_the_bad_value_out(offer: Run, typed: list[str]) -> None:
    done = offer("--country", "DE", *typed)
    assert done.exit_code == 2
    assert not {"-1", "--offer=-1"} & set(done.stderr.partition("try: ")[2].split())
