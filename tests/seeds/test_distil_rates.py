"""The programs for rates: what each takes as the rate of a year, and what it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from mlcareers.models.rate import Rate, RateOfYear

Row = Mapping[str, object]
Rates = Callable[[str, Sequence[Row]], list[Rate]]


@pytest.fixture
def rates(distil: Callable[[str, Sequence[Row]], Path], records: Callable[[Path, str], list[Any]]) -> Rates:
    """Run a program on made-up rows; the rates that it writes."""
    return lambda name, made_up: records(distil(name, made_up), "rate")


def _by_year(rates: Mapping[int, float]) -> tuple[RateOfYear, ...]:
    return tuple(RateOfYear(year=year, rate=rate) for year, rate in rates.items())


def _month(date: str, country: str, rate: float) -> Row:
    return {"Date": date, "Country": country, "Exchange rate": rate}


def test_the_rate_of_a_year_is_the_mean_of_its_months(rates: Rates, capsys: pytest.CaptureFixture[str]) -> None:
    [found] = rates(
        "distil_exchange",
        [
            _month("2019-12-01", "Euro", 9.0),
            _month("2025-01-01", "Euro", 0.8),
            _month("2025-02-01", "Euro", 1.0),
            _month("2026-06-01", "Euro", 0.7),
            _month("2025-01-01", "Sri Lanka", 300.0),
        ],
    )
    assert (found.currency, found.rates, found.through) == ("EUR", _by_year({2025: 0.9, 2026: 0.7}), "2026-06")
    told = capsys.readouterr().out
    assert "1  left out: a year of which no pay is told" in told
    assert "1  left out: a currency that nobody is paid in here" in told


def _day(date: str, usd: object, **others: object) -> Row:
    columns = ("CZK", "HUF", "IDR", "ILS", "PHP", "PLN", "RON", "TRY")
    return {"Date": date, "USD": usd, **dict.fromkeys(columns, "N/A"), "BRL": 5.0, **others}


def test_a_reference_rate_goes_by_way_of_the_euro(rates: Rates) -> None:
    days = [_day("2025-01-02", 2.0, PLN=8.0), _day("2025-01-03", 1.0, PLN=5.0), _day("2025-01-04", "N/A", PLN=1.0)]
    whole = dict.fromkeys(("CZK", "HUF", "IDR", "ILS", "PHP", "RON", "TRY"), 1.0)
    found = rates("distil_reference_rates", [*days, _day("2026-04-13", 1.0, PLN=4.0, **whole)])
    [zloty] = [rate for rate in found if rate.currency == "PLN"]
    assert zloty.rates == _by_year({2025: 4.5, 2026: 4.0})
    assert zloty.through == "2026-04-13"
    assert "BRL" not in {rate.currency for rate in found}


def test_a_country_without_every_year_has_no_purchasing_power(rates: Rates, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"Country": country, "Country ID": code, "Year": year, "PPP": factor}
        for country, code, years, factor in (
            ("Germany", "DE", range(2019, 2025), 0.7),
            ("Czechia", "CZ", range(2021, 2024), 15.0),
            ("World", "1W", range(2021, 2025), 1.0),
        )
        for year in years
    ]
    [found] = rates("distil_purchasing_power", rows)
    assert (found.country, found.currency, found.through) == ("DE", "EUR", "2024")
    assert found.rates == _by_year(dict.fromkeys(range(2021, 2025), 0.7))
    told = capsys.readouterr().out
    assert "1  left out: a year is missing" in told
    assert "1  left out: a group of countries, or a country whose pay nobody tells" in told


def test_other_input_than_the_cited_is_refused(program: Callable[[str], Any], write_raw: Any, tmp_path: Path) -> None:
    raw, _ = write_raw([_month("2025-01-01", "Euro", 0.8)])
    for name in ("distil_exchange", "distil_reference_rates", "distil_purchasing_power"):
        with pytest.raises(SystemExit, match="is not the data set"):
            program(name).main([str(raw), "--output-folder", str(tmp_path)])
