"""Distil Singapore's occupational wages of 2024 into data/salaries/sg-mom-2024.yaml.

One row per occupation that may stand near a role (stand_ins.yaml), once for gross and once for basic wages a month,
over all industries; rows of single industries count the same people again and are left out. The table of 2024 states no
n; earlier years are history and are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from distil import Cell, options, read_rows, say, say_each, write_list_file
from stand_ins import stand_ins

INPUT_SHA256 = "7f33ee5969a6467deade6383354a18366b7275271427182723c8ff5d78a6404b"
YEAR = "2024"
BASES = {"gross": "salary", "basic": "base"}
"""How the table calls a kind of wage (both before tax) -> our word."""

COLUMNS = ("occupation", "title", "stands_for", "pay_basis", "n", "n_unit", "note", "pay.p25", "pay.median", "pay.p75")
DEFAULTS = {
    "currency": "SGD",
    "period": "month",
    "tax": "gross",
    "year": 2024,
    "place": {"country": "SG"},
    "basis": "cited",
    "cite": ["sg-mom-2024#occupations"],
    "as_of": "2024",
}
NOTES = {"gross": "What the table calls gross wage.", "basic": "What the table calls basic wage."}
COMMENT = """
Monthly wages in Singapore by occupation, 2024, gross and basic as the table calls them.
No figure of a role: stands_for names roles near which it may be told.
Written by seeds/distil_singapore.py: correct the program or seeds/stand_ins.yaml, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the table, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    table = stand_ins()
    near: dict[str, list[str]] = {code: table["groups"][group] for code, group in table["singapore"].items()}
    written = [observation for row in rows if _why_not(row, near) is None for observation in _both(row, near)]
    write_list_file(chosen.output_folder / "salaries" / "sg-mom-2024.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(rows), "rows read")
    say_each(Counter(f"left out: {why}" for row in rows if (why := _why_not(row, near))))
    say(len(written), "rows written")


def _why_not(row: Row, near: Mapping[str, object]) -> str | None:
    if row["year"] != YEAR:
        return "of an earlier year"
    if row["industry"] != "ALL INDUSTRIES":
        return "of one industry"
    return None if row["ssoc2020"] in near else "an occupation near which no role stands"


def _both(row: Row, near: Mapping[str, list[str]]) -> Iterator[list[Cell]]:
    for kind, basis in BASES.items():
        n = int(float(row["n"])) if row["n"] else None
        pay = (int(float(row[f"{kind}_{name}"])) for name in ("p25", "median", "p75"))
        code = row["ssoc2020"]
        yield [f"sg-ssoc-{code}", row["occupation"], near[code], basis, n, "people" if n else None, NOTES[kind], *pay]


if __name__ == "__main__":
    main()
