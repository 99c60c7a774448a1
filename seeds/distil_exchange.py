"""Distil yearly exchange rates from the monthly ones of the Federal Reserve into data/places/exchange-fed.yaml.

The rate of a year is the mean of its monthly averages; that of the last year ends with the last month of the file.
Currencies that became the euro are left out, and so is what nobody is paid in here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean

from distil import options, read_rows, say, say_each
from rates import YEARS, exchange_rows, write_rates

INPUT_SHA256 = "2e50a0d01a6f68ec603e143a74b3ac23c74d625d4e75e2541dd8090f6a8f759f"
CURRENCIES = {
    "Australia": "AUD",
    "Brazil": "BRL",
    "Canada": "CAD",
    "China": "CNY",
    "Denmark": "DKK",
    "Euro": "EUR",
    "Hong Kong": "HKD",
    "India": "INR",
    "Japan": "JPY",
    "Malaysia": "MYR",
    "Mexico": "MXN",
    "New Zealand": "NZD",
    "Norway": "NOK",
    "Singapore": "SGD",
    "South Africa": "ZAR",
    "South Korea": "KRW",
    "Sweden": "SEK",
    "Switzerland": "CHF",
    "Taiwan": "TWD",
    "Thailand": "THB",
    "United Kingdom": "GBP",
}
"""The countries of the file by whose names their currencies go."""

COMMENT = """
Units of a currency to one US dollar, the mean of the monthly averages of each year.
Written by seeds/distil_exchange.py: correct the program, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the monthly rates, write the yearly ones, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    kept = [row for row in rows if _why_not(row) is None]
    through = max(row["Date"] for row in kept)[:7]
    rates = _yearly(kept)
    defaults = {
        "measure": "exchange",
        "through": through,
        "basis": "measured",
        "cite": ["fed-exchange-rates#monthly"],
    }
    path = chosen.output_folder / "places" / "exchange-fed.yaml"
    write_rates(path, COMMENT, defaults, exchange_rows(rates, YEARS), ("currency",), YEARS)
    say(len(rows), "monthly rates read")
    say_each(Counter(f"left out: {why}" for row in rows if (why := _why_not(row))))
    say(len(rates), "currencies written")


def _why_not(row: Row) -> str | None:
    """The first reason for which a rate is of no use here."""
    if int(row["Date"][:4]) not in YEARS:
        return "a year of which no pay is told"
    return None if row["Country"] in CURRENCIES else "a currency that nobody is paid in here"


def _yearly(rows: Sequence[Row]) -> dict[str, dict[int, float]]:
    """Currency and year to the mean of the months."""
    months: dict[str, dict[int, list[float]]] = {}
    for row in rows:
        by_year = months.setdefault(CURRENCIES[row["Country"]], {})
        by_year.setdefault(int(row["Date"][:4]), []).append(float(row["Exchange rate"]))
    return {currency: {year: fmean(rates) for year, rates in by_year.items()} for currency, by_year in months.items()}


if __name__ == "__main__":
    main()
