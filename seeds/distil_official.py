"""Distil official wages of several countries, transcribed, into data/salaries/official-abroad.yaml.

The input holds one statistic a row: country, table, occupation, value and unit. Rows of one occupation become one
observation, in the currency and for the period of the table. Occupations are never roles: stand_ins.yaml says near
which roles each may stand. An n is only taken where the table states one; a coefficient of variation stands in its
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from distil import Cell, WrongInput, options, read_rows, say, write_list_file
from stand_ins import stand_ins

INPUT_SHA256 = "23476ef9ecb331c302009d71a4b88388754bd7983c114fb092c01a0cab75df7b"


class Table(NamedTuple):
    """What is known of one country's table: its source, what pay it counts, what its n counts, and what to say."""

    source: str
    pay_basis: str
    year: int
    as_of: str
    n_unit: str | None = None
    note: str | None = None


TABLES = {
    "GB": Table("ons-ashe-2025", "salary", 2025, "2025", note="All employees, part-time ones too; provisional."),
    "DE": Table("entgeltatlas-2025", "salary", 2025, "2025", note="The core group of employees, full time."),
    "NL": Table(
        "cbs-86355-2025", "base", 2025, "2025", "people", "By the hour, without overtime and special pay; provisional."
    ),
    "CH": Table("fso-ess-2024", "salary", 2024, "2024-10", note="Made comparable to full time by the office."),
    "IN": Table(
        "plfs-2025-vonter", "salary", 2025, "2025", "people", "Computed by others from the survey: no official table."
    ),
    "CA": Table(
        "job-bank-2025-eaeo",
        "wages",
        2024,
        "2025-11-19",
        note="For 2023-24, read on the page of an agency: second-hand.",
    ),
}
PERCENTILES = ("p10", "p25", "median", "p75", "p90", "mean")
COLUMNS = (
    "occupation",
    "title",
    "stands_for",
    "place.country",
    "currency",
    "period",
    "pay_basis",
    "year",
    "as_of",
    "cite",
    "n",
    "n_unit",
    "note",
    *(f"pay.{name}" for name in PERCENTILES),
    "quality.mark",
    "quality.percent",
)
DEFAULTS = {"tax": "gross", "basis": "cited"}
COMMENT = """
Wages of whole occupations by the official statistics of several countries, in the currency and for the period of each
table. No figure of a role: stands_for names roles near which it may be told.
Written by seeds/distil_official.py: correct the program or seeds/stand_ins.yaml, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the tables, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    table = stand_ins()
    known = [row for row in rows if _occupation(row) in table["official"]]
    by_occupation: dict[str, list[Row]] = {}
    for row in known:
        by_occupation.setdefault(_occupation(row), []).append(row)
    written = [_observation(own, table["official"][name], table["groups"]) for name, own in by_occupation.items()]
    write_list_file(chosen.output_folder / "salaries" / "official-abroad.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(rows), "figures read")
    say(len(rows) - len(known), "left out: occupations near which no role stands")
    say(len(written), "occupations written")


def _occupation(row: Row) -> str:
    """The occupation as the table names it, without what the transcriber added at its end."""
    return re.sub(r" \(names .*\)$", "", row["occupation"])


def _observation(own: Sequence[Row], known: Sequence[str], groups: Mapping[str, list[str]]) -> list[Cell]:
    """One observation of the rows of one occupation; a different unit among them ends the program."""
    code, title, group = known
    units = {row["unit"] for row in own}
    if len(units) > 1:
        raise WrongInput(f"{title}: figures in several units: {', '.join(sorted(units))}")
    currency, period = units.pop().split("/")
    country = own[0]["country"]
    table = TABLES[country]
    figures = {row["statistic"].split()[0]: float(row["value"]) for row in own}
    n = next((int(float(row["n"])) for row in own if row["n"]), None)
    place: list[Cell] = [country, currency, period, table.pay_basis, table.year, table.as_of, [f"{table.source}#wages"]]
    pay: list[Cell] = [_plain(figures.get(name)) for name in PERCENTILES]
    sure = next(_coefficients(own), None)
    quality: list[Cell] = ["coefficient of variation", sure] if sure is not None else []
    return [code, title, groups[group], *place, n, table.n_unit if n else None, table.note, *pay, *quality]


def _coefficients(own: Iterable[Row]) -> Iterator[float]:
    """The coefficients of variation that stand beside the figures, that of the median first."""
    for row in sorted(own, key=lambda row: row["statistic"] != "median"):
        found = re.search(r"CV ([\d.]+) %", row["note"])
        if found:
            yield float(found[1])


def _plain(value: float | None) -> Cell:
    return int(value) if value is not None and value == int(value) else value


if __name__ == "__main__":
    main()
