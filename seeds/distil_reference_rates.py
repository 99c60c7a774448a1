"""Distil yearly exchange rates from the daily euro reference rates into data/places/exchange-ecb.yaml.

Only currencies that the Federal Reserve does not tell. The European Central Bank tells units to one euro; divided by
the dollars to one euro of the same day they are units to one dollar, and the rate of a year is the mean of its days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean

from distil import options, read_rows, say, say_each
from rates import YEARS, exchange_rows, write_rates

INPUT_SHA256 = "729e74c341288f4b07251fddcd8e5b604964e7b2d775920e442ba4dcf2e4ce4c"
CURRENCIES = ("CZK", "HUF", "IDR", "ILS", "PHP", "PLN", "RON", "TRY")
"""What people are paid in, and the Federal Reserve does not tell."""

COMMENT = """
Units of a currency to one US dollar, by way of the euro, the mean of the days of each year.
Written by seeds/distil_reference_rates.py: correct the program, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the daily rates, write the yearly ones, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    kept = [row for row in rows if int(row["Date"][:4]) in YEARS]
    rates = {currency: _yearly(kept, currency) for currency in CURRENCIES}
    defaults = {
        "measure": "exchange",
        "through": max(row["Date"] for row in kept),
        "basis": "measured",
        "cite": ["ecb-reference-rates#history"],
    }
    path = chosen.output_folder / "places" / "exchange-ecb.yaml"
    write_rates(path, COMMENT, defaults, exchange_rows(rates, YEARS), ("currency",), YEARS)
    others = [name for name in rows[0] if name not in ("", "Date", "USD", *CURRENCIES)]
    say(len(rows), "days read")
    say_each(Counter({"left out: days of years of which no pay is told": len(rows) - len(kept)}))
    say_each(
        Counter({"left out: currencies told by the Federal Reserve, or gone, or that nobody is paid in": len(others)})
    )
    say(len(rates), "currencies written")


def _yearly(rows: Sequence[Row], currency: str) -> dict[int, float]:
    """Year to the mean of the days on which both the currency and the dollar were told."""
    days: dict[int, list[float]] = {}
    for row in rows:
        if row[currency] != "N/A" and row["USD"] != "N/A":
            days.setdefault(int(row["Date"][:4]), []).append(float(row[currency]) / float(row["USD"]))
    return {year: fmean(rates) for year, rates in days.items()}


if __name__ == "__main__":
    main()
