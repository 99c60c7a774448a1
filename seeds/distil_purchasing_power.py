"""Distil the World Bank's purchasing power parities into data/places/purchasing-power.yaml.

Countries of which the currency is known (currencies.yaml) and that have a factor for every year kept. The first of the
years is there to see how fast prices rose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from distil import Cell, options, read_rows, say, say_each, table
from rates import YEARS, significant, write_rates

INPUT_SHA256 = "4205ef251cb4802dd9c31f65d753c215fcaa8a5e83a5199434f79c0ba55f1bc9"
FIRST_YEAR = 2021
CURRENCY_OF: Mapping[str, str] = table("currencies.yaml")["own"]
COMMENT = """
Units of a country's currency that bought there what one US dollar bought in the United States, by year.
Written by seeds/distil_purchasing_power.py: correct the program, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the factors, write those of countries that pay is told of, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    of_country = _by_country(rows)
    years = [year for year in YEARS if FIRST_YEAR <= year <= max(int(row["Year"]) for row in rows)]
    whole = {country: factors for country, factors in of_country.items() if _why_not(country, factors, years) is None}
    defaults = {
        "measure": "purchasing-power",
        "through": str(years[-1]),
        "basis": "cited",
        "cite": ["world-bank-ppp#gdp"],
    }
    path = chosen.output_folder / "places" / "purchasing-power.yaml"
    write_rates(path, COMMENT, defaults, _rows(whole, years), ("country", "currency"), years)
    say(len(of_country), "countries and groups of countries read")
    why_not = (_why_not(country, factors, years) for country, factors in of_country.items())
    say_each(Counter(f"left out: {why}" for why in why_not if why))
    say(len(whole), "countries written")


def _by_country(rows: Sequence[Row]) -> dict[str, dict[int, float]]:
    factors: dict[str, dict[int, float]] = {}
    for row in rows:
        factors.setdefault(row["Country ID"], {})[int(row["Year"])] = float(row["PPP"])
    return factors


def _why_not(country: str, factors: Mapping[int, float], years: Sequence[int]) -> str | None:
    """The first reason for which the factors of a country are of no use here."""
    if country not in CURRENCY_OF:
        return "a group of countries, or a country whose pay nobody tells"
    return None if all(year in factors for year in years) else "a year is missing"


def _rows(of_country: Mapping[str, Mapping[int, float]], years: Sequence[int]) -> list[list[Cell]]:
    return [
        [country, CURRENCY_OF[country], *(significant(factors[year]) for year in years)]
        for country, factors in sorted(of_country.items())
    ]


if __name__ == "__main__":
    main()
