"""Distil the official wages of many countries into data/salaries/official-abroad.yaml.

They are transcribed in official_wages.yaml, table by table. Every occupation becomes one observation, in the currency
and for the period of its table. Occupations are never roles: `near` names the group of stand_ins.yaml whose roles it
may stand near. An n is only there where the table states one; a coefficient of variation, or the word that a register
counts all, stands in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from distil import Cell, WrongInput, options, say, say_each, table, write_list_file
from stand_ins import stand_ins

STATISTICS = ("p10", "p25", "median", "p75", "p90", "mean", "average")
OF_TABLE = ("country", "currency", "period", "pay_basis", "tax", "year", "as_of", "n_unit", "quality", "note", "source")
OF_OCCUPATION = ("title", "near", "n", "cv", "note", *STATISTICS)
COLUMNS = (
    "occupation",
    "title",
    "stands_for",
    "place.country",
    "currency",
    "period",
    "pay_basis",
    "tax",
    "year",
    "as_of",
    "cite",
    "n",
    "n_unit",
    "note",
    *(f"pay.{name}" for name in STATISTICS),
    "quality.mark",
    "quality.percent",
)
DEFAULTS = {"basis": "cited"}
COMMENT = """
Wages of whole occupations by the official statistics of many countries, in the currency and for the period of each
table. No figure of a role: stands_for names roles near which it may be told.
Written by seeds/distil_official.py: correct seeds/official_wages.yaml or seeds/stand_ins.yaml, not this file.
"""

Entry = Mapping[str, Any]


def main(arguments: Sequence[str] | None = None, tables: Iterable[Entry] | None = None) -> None:
    """Read the tables, write the list file, and print how much of which country it holds."""
    chosen = options(__doc__ or "", arguments, raw=False)
    known = list(table("official_wages.yaml") if tables is None else tables)
    groups = stand_ins()["groups"]
    written = [row for entry in known for row in _observations(entry, groups)]
    write_list_file(chosen.output_folder / "salaries" / "official-abroad.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(written), f"occupations written, of {len(known)} tables")
    say_each({entry["country"]: sum(row[3] == entry["country"] for row in written) for entry in known})


def _observations(entry: Entry, groups: Mapping[str, list[str]]) -> Iterator[list[Cell]]:
    """The occupations of one table, one observation each."""
    _refuse_unknown(entry, (*OF_TABLE, "occupations"))
    for code, occupation in entry["occupations"].items():
        _refuse_unknown(occupation, OF_OCCUPATION)
        n, cv = occupation.get("n"), occupation.get("cv")
        place: list[Cell] = [entry[name] for name in OF_TABLE[:4]]
        when: list[Cell] = [entry.get("tax", "gross"), entry["year"], entry["as_of"], [f"{entry['source']}#wages"]]
        count: list[Cell] = [n, entry["n_unit"] if n else None, occupation.get("note", entry.get("note"))]
        pay: list[Cell] = [occupation.get(name) for name in STATISTICS]
        quality: list[Cell] = ["coefficient of variation" if cv else entry.get("quality"), cv]
        yield [code, occupation["title"], groups[occupation["near"]], *place, *when, *count, *pay, *quality]


def _refuse_unknown(entry: Entry, names: Iterable[str]) -> None:
    if unknown := sorted({*entry} - {*names}):
        raise WrongInput(f"official_wages.yaml: {', '.join(unknown)} is nothing that {sorted(entry)} may say")


if __name__ == "__main__":
    main()
