"""Distil the Stack Overflow Developer Survey 2026 into data/salaries/stackoverflow-2026.yaml.

The input is the survey's own table of pay: medians of total yearly compensation in US dollars, by type of work
worldwide and, for everybody together, by country. What a country's figure says of a role is that of a stand-in: all
who work as developers there. Types of work that are no role here are left out, and so is pay by experience, which is
of all types together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from distil import SHOWN_FROM, Cell, options, read_rows, say, say_each, write_list_file
from stand_ins import stand_ins

INPUT_SHA256 = "99a7e2901eae9f71d55e97b546c64f51ce05b857c3ea9b6969856a53ecd37c96"
ONE_TYPE = "The survey has one type for ML and AI engineers; the figure stands under both roles."
ROLES: Mapping[str, Sequence[tuple[str, str | None, str | None]]] = {
    "AI/ML engineer": (("ml-engineer", None, ONE_TYPE), ("ai-engineer", None, ONE_TYPE)),
    "Data scientist": (("data-scientist", None, None),),
    "Data engineer": (("data-engineer", None, None),),
    "Data or business analyst": (("data-analyst", "data analysts together with business analysts", None),),
    "Academic researcher": (("research-scientist", "academic researchers of every field", None),),
    "Engineering manager": (("ml-engineering-manager", "engineering managers of every field", None),),
}
"""Type of work -> role, whom else it counts, and what is to be said."""

COUNTRIES = {
    "United States of America": "US",
    "Switzerland": "CH",
    "Australia": "AU",
    "Denmark": "DK",
    "Norway": "NO",
    "United Kingdom": "GB",
    "Canada": "CA",
    "Germany": "DE",
    "Austria": "AT",
    "Netherlands": "NL",
    "New Zealand": "NZ",
    "Belgium": "BE",
    "Sweden": "SE",
    "Spain": "ES",
    "Poland": "PL",
    "France": "FR",
    "Portugal": "PT",
    "Czech Republic": "CZ",
    "Italy": "IT",
    "Brazil": "BR",
    "Ukraine": "UA",
    "India": "IN",
}
EVERYBODY = "all who answered as developers, of every kind of work"
COLUMNS = ("role", "stand_in", "stands_for", "title", "place.country", "n", "pay.median", "cite", "note")
DEFAULTS = {
    "currency": "USD",
    "period": "year",
    "pay_basis": "total",
    "tax": "gross",
    "year": 2026,
    "n_unit": "people",
    "conversion": {},
    "basis": "cited",
    "as_of": "2026",
}
COMMENT = """
Median total yearly compensation, Stack Overflow Developer Survey 2026: by type of work worldwide, and of all
developers together by country, which is no figure of a role.
Written by seeds/distil_stackoverflow.py: correct the program or seeds/stand_ins.yaml, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the table, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    near = stand_ins()["groups"]["building-and-science"]
    written = [*_by_role(rows), *_by_country(rows, near)]
    path = chosen.output_folder / "salaries" / "stackoverflow-2026.yaml"
    write_list_file(path, COMMENT, DEFAULTS, COLUMNS, written)
    _report(rows, written)


def _by_role(rows: Sequence[Row]) -> Iterator[list[Cell]]:
    for row in rows:
        if row["view"] == "role":
            for role, counts, note in ROLES.get(row["value"], ()):
                cite = ["stackoverflow-2026#pay"]
                yield [role, counts, [], row["value"], "worldwide", *_figures(row), cite, note]


def _by_country(rows: Sequence[Row], near: list[str]) -> Iterator[list[Cell]]:
    for row in rows:
        if row["view"] == "country" and row["value"] in COUNTRIES:
            cite = ["stackoverflow-2026#pay-by-country"]
            yield [None, EVERYBODY, near, "All developers", COUNTRIES[row["value"]], *_figures(row), cite]


def _figures(row: Row) -> tuple[int, int | None]:
    """How many, and their median; under the floor only how many."""
    n = int(row["n"])
    return n, int(row["median_yearly_total_usd"]) if n >= SHOWN_FROM else None


def _report(rows: Sequence[Row], written: Sequence[Sequence[Cell]]) -> None:
    known = {"role": ROLES, "country": COUNTRIES}
    left_out = {
        f"{row['view']}: {row['value']}": int(row["n"])
        for row in rows
        if row["value"] not in known.get(row["view"], ())
    }
    say(len(rows), "rows read")
    say(len(left_out), "left out, with their n: no role or country here, or pay by experience")
    say_each(left_out)
    say(len(written), "rows written")


if __name__ == "__main__":
    main()
