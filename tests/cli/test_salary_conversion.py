"""Pay in another unit: the rate of its own year, the published figure beside it, and what is not converted."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

SOURCES = """
- {id: census, title: National census, publisher: Office, kind: survey, retrieved: "2026-01-01", sections: {pay: Pay}}
- {id: bank, title: Rates of the bank, publisher: Bank, kind: survey, retrieved: "2026-01-01", sections: {rates: Rates}}
"""
PAY = """
defaults: {role: pilot, title: Pilot, pay_basis: base, tax: gross, basis: cited, cite: [census#pay], as_of: "2025",
           n: 90, n_unit: people}
columns: [place.country, currency, period, year, pay.median, pay.p75]
rows:
  - [DE, EUR, year, 2024, 60000, 70000]
  - [DE, EUR, month, 2026, 6000, null]
  - [GB, GBP, hour, 2024, 40, null]
  - [TR, TRY, month, 2024, 90000, null]
  - [PL, PLN, year, 2024, 200000, null]
  - [worldwide, USD, year, 2024, 90000, null]
  - [FR, EUR, year, null, 55000, null]
"""
RATES = """
defaults: {basis: cited, cite: [bank#rates]}
records:
  - {measure: exchange, currency: EUR, through: 2026-06, rates: {"2024": 0.9, "2026": 0.8}}
  - {measure: exchange, currency: GBP, through: "2024", rates: {"2024": 0.75}}
  - {measure: exchange, currency: TRY, through: "2024", rates: {"2024": 30.0}}
  - {measure: purchasing-power, currency: EUR, country: DE, through: "2024", rates: {"2021": 0.7, "2024": 0.6}}
  - {measure: purchasing-power, currency: TRY, country: TR, through: "2024", rates: {"2021": 3.0, "2024": 12.0}}
"""


@pytest.fixture
def salary(run: Run, tmp_path: Path) -> Run:
    for folder, text in (("salaries", PAY), ("sources", SOURCES), ("places", RATES)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "census.yaml").write_text(text, encoding="utf-8")
    return lambda *words: run("salary", "pilot", "--source", "census", "--data", str(tmp_path), *words)


def _of_country(printed: str, country: str) -> Any:
    result = json.loads(printed)["result"]
    ids = {
        salary["id"]: salary
        for look in result["by_source"]
        for salary in (*look["shown"], *look["further"])
        if salary["place"]["country"] == country
    }
    told = result["conversions"]
    return [
        {**found, "published": ids[found["id"]]}
        for found in told["converted"] + told["not_converted"]
        if found["id"] in ids
    ]


@pytest.mark.parametrize(
    ("country", "words", "median", "unit"),
    [
        ("GB", ["--currency", "EUR"], 48.0, ("EUR", "hour")),
        ("GB", ["--currency", "eur", "--period", "year"], 99_840, ("EUR", "year")),
        ("worldwide", ["--currency", "€"], 81_000, ("EUR", "year")),
        ("worldwide", ["--period", "monthly"], 7_500, ("USD", "month")),
        ("worldwide", ["--period", "hour"], 43.27, ("USD", "hour")),
        ("DE", ["--ppp", "--year", "2024"], 100_000, ("international USD", "year")),
        ("TR", ["--period", "year"], 1_080_000, ("TRY", "year")),
    ],
)
def test_a_figure_is_converted_by_the_rate_of_its_year(
    salary: Run, country: str, words: list[str], median: float, unit: tuple[str, str]
) -> None:
    done = salary(*words, "-f", "json")
    assert done.exit_code == 0, done.output
    [found, *_] = _of_country(done.stdout, country)
    assert (found["pay"]["median"], (found["currency"], found["period"])) == (median, unit)
    assert found["published"]["pay"]["median"] in (40, 60_000, 90_000)


@pytest.mark.parametrize(
    ("country", "words", "reason"),
    [
        ("TR", ["--currency", "EUR"], "rising-prices"),
        ("PL", ["--currency", "EUR"], "no-rate"),
        ("FR", ["--currency", "USD"], "year-not-stated"),
        ("worldwide", ["--ppp"], "no-single-country"),
        ("GB", ["--ppp"], "no-factor"),
        ("TR", ["--ppp"], "rising-prices"),
    ],
)
def test_what_has_no_rate_of_its_own_stays_and_says_why(
    salary: Run, country: str, words: list[str], reason: str
) -> None:
    [found] = _of_country(salary(*words, "-f", "json").stdout, country)
    assert found["reason"] == reason
    assert "pay" not in found


def test_a_factor_of_another_year_is_not_used(salary: Run) -> None:
    found = _of_country(salary("--ppp", "-f", "json").stdout, "DE")
    assert [one.get("reason") for one in found if one["published"]["year"] == 2026] == ["no-factor"]


def test_the_page_keeps_the_published_figure_and_tells_rate_source_and_time(salary: Run) -> None:
    page = " ".join(salary("--currency", "USD", "--country", "DE").stdout.split())
    assert "published EUR 60k" in page
    assert "67k" in page
    assert "EUR to one US dollar, the average of the year: 0.9 (2024), 0.8 (2026, up to 2026-06)" in page
    assert "Rates of the bank" in page


def test_csv_holds_the_published_figure_the_converted_one_and_its_rate(salary: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(salary("--currency", "USD", "-f", "csv").stdout)))
    [euro] = [row for row in rows if (row["country"], row["year"]) == ("DE", "2024")]
    assert (euro["median"], euro["currency"], euro["converted_median"], euro["converted_currency"]) == (
        *("60000.0", "EUR"),
        *("66667.0", "USD"),
    )
    assert euro["converted_by"] == "EUR 0.9 2024 bank#rates"
    assert {row["not_converted"] for row in rows if row["country"] == "PL"} == {"no-rate"}


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["--currency", "XXQ"], "--currency XXQ is no currency that is known", "--currency EUR"),
        (["--currency", "NGN"], "--currency NGN cannot be told: no rate of it is held", "--currency EUR"),
        (
            ["--currency", "TRY"],
            "--currency TRY cannot be told: its prices have doubled in three years",
            "--currency EUR",
        ),
        (["--currency", ""], "--currency names nothing", "--currency EUR"),
        (["--period", "fortnight"], "--period fortnight is not known", "--period month"),
        (["--ppp", "--currency", "EUR"], "--ppp and --currency do not go together", "one of the two"),
        (
            ["--ppp", "--year", "2026", "--country", "DE"],
            "none of these figures can be told with --ppp",
            "--year 2026 --country DE",
        ),
        (["--currency", "EUR", "--offer", "EUR 1"], "do not go with --offer", "without"),
    ],
)
def test_bad_input_is_a_sentence_with_a_way_out(salary: Run, words: list[str], message: str, hint: str) -> None:
    done = salary(*words)
    assert done.exit_code in (1, 2)
    assert message in done.stderr
    assert hint in done.stderr


def test_a_page_says_in_words_what_was_not_converted(salary: Run) -> None:
    page = " ".join(salary("--ppp").stdout.split())
    assert "no purchasing power is held for the United Kingdom in 2024, and that of another year is not used" in page
    assert "EUR that buy in Germany what one US dollar buys at home: 0.6 (2024)" in page
    assert "TRY loses its value too fast for a rate of a year" in page
