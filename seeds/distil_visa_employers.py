"""Distil who files most US work visas for a role into data/statistics/visa-employers.yaml.

Five employers for each role with at least 500 filings, by the names under which they file. Research scientists are left
out: that title is filed in every field of science.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from distil import Cell, options, read_rows, say, say_each, write_list_file

INPUT_SHA256 = "1d32c64f4d3f576efe96496cd6879ae195005cec2c794ea88bbd486ae3569a5e"
FILINGS_SHA256 = "980dea4fd15efabb8c71536c2ed496ea640b3a45af913cfc27a605c2cd1a58d8"
FEWEST = 500
MOST_NAMED = 5
IN_EVERY_SCIENCE = ("research-scientist",)
COLUMNS = ("id", "title", "roles", "n", "items")
DEFAULTS = {
    "topic": "employers",
    "year": 2025,
    "period": "October 2021 to September 2025",
    "place": "US",
    "population": "visa filings with titles of the role",
    "note": "Visa filings, not all jobs; names as they are filed.",
    "confidence": "medium",
    "as_of": "2025-09",
    "basis": "measured",
    "cite": ["us-lca-fy2022-2025#employers"],
}
COMMENT = """
The employers that file most US work visas for a role, with the number of their filings; n counts all filings for it.
Written by seeds/distil_visa_employers.py: correct the program, not this file.
"""
UPPER = frozenset(
    ("USA", "US", "LLC", "LLP", "LP", "NA", "IBM", "AT&T", "SAP", "HCL", "DBA", "PLC", "AI", "UST", "IQVIA")
)
SMALL = frozenset(("AND", "OF", "THE", "FOR"))

Row = Mapping[str, str]


def main(
    arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256, filings_sha256: str = FILINGS_SHA256
) -> None:
    """Read the employers and the filings of each role, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments, second="the filings of each role by occupation, with their sum in n")
    rows = read_rows(chosen.input, sha256)
    filings = {row["role"]: int(row["n"]) for row in read_rows(Path(chosen.second), filings_sha256)}
    by_role: dict[str, list[Row]] = {}
    for row in rows:
        by_role.setdefault(row["role"], []).append(row)
    written = [_record(role, by_role[role], filings[role]) for role in by_role if _why_not(role, filings) is None]
    write_list_file(chosen.output_folder / "statistics" / "visa-employers.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(rows), "rows read")
    say_each(Counter(f"left out: {why}" for role in by_role if (why := _why_not(role, filings))))
    say(len(written), "roles written")


def _why_not(role: str, filings: Mapping[str, int]) -> str | None:
    """The first reason for which the employers of a role are not told."""
    if role in IN_EVERY_SCIENCE:
        return "roles whose title is filed in every field of science"
    return None if filings.get(role, 0) >= FEWEST else f"roles with fewer than {FEWEST} filings"


def _record(role: str, rows: Sequence[Row], n: int) -> list[Cell]:
    """The first employers, the most filings first, of equal ones by name; a name with "The" is that without it."""
    filed: Counter[str] = Counter()
    for row in rows:
        filed[row["employer"].removeprefix("THE ")] += int(row["n"])
    first = sorted(filed, key=lambda name: (-filed[name], name))[:MOST_NAMED]
    items = [f"{_in_small_letters(name)} ({filed[name]:,})" for name in first]
    words = " ".join(word.upper() if word in ("ai", "bi", "ml") else word for word in role.split("-"))
    title = f"Employers with most visa filings as {words}"
    return [f"visa-employers-{role}", title, [role], n, items]


def _in_small_letters(name: str) -> str:
    """The name as it is filed, in small letters where it is filed in capitals: "Microsoft Corporation"."""
    written = re.sub(r"[A-Z&]+", lambda found: _word(found[0]), name)
    return written[0].upper() + written[1:]


def _word(word: str) -> str:
    if word == "JPMORGAN":
        return "JPMorgan"
    return word if word in UPPER else word.lower() if word in SMALL else word.capitalize()


if __name__ == "__main__":
    main()
