"""Distil BLS wages of May 2025 by state and metropolitan area into data/salaries/bls-areas-2025.yaml.

Only occupations that roles name are written, and no remainder ("All Other"). The nation stands in bls-oews-2025.yaml
and is left out here. Areas too small to say anything are left out: states with fewer than 100 jobs of the occupation,
metropolitan areas with fewer than 1,000, wages that the bureau does not release, and those with a relative standard
error above 10 percent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from distil import Cell, options, read_rows, say, say_each, write_list_file

INPUT_SHA256 = "ece8d45f487348df046246e68768b507d6429b55d3371d48ecc89d93f0a1209c"
OCCUPATIONS = ("11-3021", "15-1212", "15-1221", "15-1243", "15-1252", "15-2031", "15-2041", "15-2051")
FEWEST_JOBS = {"S": 100, "M": 1_000}
HIGHEST_ERROR = 10.0
ERROR = "Wage percent relative standard error"
AMOUNTS = (
    *(f"Annual {percent} percentile wage" for percent in ("10th", "25th")),
    "Annual median wage",
    *(f"Annual {percent} percentile wage" for percent in ("75th", "90th")),
    "Annual mean wage",
)
COLUMNS = (
    *("occupation", "title", "place.country", "place.region", "place.city", "n", "quality.mark", "quality.percent"),
    *(f"pay.{name}" for name in ("p10", "p25", "median", "p75", "p90", "mean")),
)
DEFAULTS = {
    "currency": "USD",
    "period": "year",
    "pay_basis": "wages",
    "tax": "gross",
    "year": 2025,
    "n_unit": "jobs",
    "basis": "cited",
    "cite": ["bls-oews-2025-areas#areas"],
    "as_of": "2026-11-30",
}
COMMENT = """
Yearly pay by official occupation in states and larger metropolitan areas of the United States, May 2025; n counts wage
and salary jobs, rounded by the bureau.
Written by seeds/distil_bls_areas.py: correct the program, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the table, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    written = [_observation(row) for row in rows if _why_not(row) is None]
    write_list_file(chosen.output_folder / "salaries" / "bls-areas-2025.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(rows), "rows read")
    say_each(Counter(f"left out: {why}" for row in rows if (why := _why_not(row))))
    say(len(written), "rows written")


def _why_not(row: Row) -> str | None:
    """The first reason for which a row says nothing that may be told."""
    if row["soc"] not in OCCUPATIONS:
        return "an occupation that no role names, or a remainder"
    if row["areatype"] not in FEWEST_JOBS:
        return "the nation, which stands in another file"
    if not all(row[name].isdecimal() for name in (*AMOUNTS, "Employment")) or not row[ERROR]:
        return "not released, or above the highest wage that is printed"
    if int(row["Employment"]) < FEWEST_JOBS[row["areatype"]]:
        return "too few jobs"
    return None if float(row[ERROR]) <= HIGHEST_ERROR else f"relative standard error above {HIGHEST_ERROR:g} percent"


def _observation(row: Row) -> list[Cell]:
    place = [row["area"], None] if row["areatype"] == "S" else [None, row["area"]]
    sure: list[Cell] = ["relative standard error", float(row[ERROR])]
    return [
        row["soc"],
        row["title"],
        "US",
        *place,
        int(row["Employment"]),
        *sure,
        *(int(row[name]) for name in AMOUNTS),
    ]


if __name__ == "__main__":
    main()
