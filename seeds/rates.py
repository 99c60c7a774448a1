"""What the programs for rates share: which years some pay observation can need, and how rates are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from distil import Cell, write_list_file

YEARS = range(2020, 2027)
"""The years of which pay is told."""

Rates = Mapping[str, Mapping[int, float]]
"""Units of a currency to one US dollar, by currency and year."""


def write_rates(
    path: Path,
    comment: str,
    defaults: Mapping[str, object],
    rows: Sequence[Sequence[Cell]],
    columns: Sequence[str],
    years: Sequence[int],
) -> None:
    """Write one row per currency or country, with a cell for every year."""
    write_list_file(path, comment, defaults, [*columns, *(f"rates.{year}" for year in years)], rows)


def exchange_rows(rates: Rates, years: Sequence[int]) -> list[list[Cell]]:
    """One row per currency, by its code: the currency, and the rate of each year."""
    return [
        [currency, *(significant(by_year.get(year)) for year in years)] for currency, by_year in sorted(rates.items())
    ]


def significant(rate: float | None) -> float | None:
    """A rate to six significant digits, as exact as the sources are."""
    return None if rate is None else float(f"{rate:.6g}")
