"""Distil US wage levels for work visas into data/salaries/oflc-wage-levels-2025-26.yaml.

Only the metropolitan areas with most data scientists, and the occupations in which roles of this field are counted.
Level I is the low end, level IV the high one; the two between stand in the note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from distil import Cell, options, read_rows, say, say_each, write_list_file

INPUT_SHA256 = "8506371b46fece5c87b9e729a19d4d9c1a08fe00917719749590d537fb750073"
OCCUPATIONS = {
    "15-1221": "Computer and Information Research Scientists",
    "15-1243": "Database Architects",
    "15-1252": "Software Developers",
    "15-2031": "Operations Research Analysts",
    "15-2041": "Statisticians",
    "15-2051": "Data Scientists",
}
AREAS = (
    "Atlanta-Sandy Springs-Roswell, GA",
    "Austin-Round Rock-San Marcos, TX",
    "Boston-Cambridge-Newton, MA-NH",
    "Charlotte-Concord-Gastonia, NC-SC",
    "Chicago-Naperville-Elgin, IL-IN",
    "Dallas-Fort Worth-Arlington, TX",
    "Denver-Aurora-Centennial, CO",
    "Detroit-Warren-Dearborn, MI",
    "Houston-Pasadena-The Woodlands, TX",
    "Los Angeles-Long Beach-Anaheim, CA",
    "Miami-Fort Lauderdale-West Palm Beach, FL",
    "Minneapolis-St. Paul-Bloomington, MN-WI",
    "New York-Newark-Jersey City, NY-NJ",
    "Philadelphia-Camden-Wilmington, PA-NJ-DE-MD",
    "Phoenix-Mesa-Chandler, AZ",
    "San Francisco-Oakland-Fremont, CA",
    "San Jose-Sunnyvale-Santa Clara, CA",
    "Seattle-Tacoma-Bellevue, WA",
    "Washington-Arlington-Alexandria, DC-VA-MD-WV",
)
"""The areas with 3,000 data scientists and more in the wage statistics of May 2025."""

LEVELS = ("l1", "l2", "l3", "l4")
COLUMNS = ("occupation", "title", "place.country", "place.city", "pay.low", "pay.high", "note")
DEFAULTS = {
    "currency": "USD",
    "period": "hour",
    "pay_basis": "wages",
    "tax": "gross",
    "year": 2025,
    "band": True,
    "basis": "cited",
    "cite": ["oflc-wage-levels-2025-26#levels"],
    "as_of": "2026-06",
}
COMMENT = """
The least that may be paid an hour to who is hired on a work visa, by official occupation and area of the United States,
July 2025 to June 2026: from level I (entry) to level IV (fully competent).
Written by seeds/distil_wage_levels.py: correct the program, not this file.
"""

Row = Mapping[str, str]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the table, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    kept = sorted((row for row in rows if _why_not(row) is None), key=lambda row: (row["area"], row["soc"]))
    path = chosen.output_folder / "salaries" / "oflc-wage-levels-2025-26.yaml"
    write_list_file(path, COMMENT, DEFAULTS, COLUMNS, map(_observation, kept))
    say(len(rows), "rows read")
    say_each(Counter(f"left out: {why}" for row in rows if (why := _why_not(row))))
    say(len(kept), "rows written")


def _why_not(row: Row) -> str | None:
    """The first reason for which a row is not told."""
    if row["soc"] not in OCCUPATIONS:
        return "an occupation that hardly any role of this field is counted in, or a remainder"
    if row["area"] not in AREAS:
        return "an area with fewer than 3,000 data scientists"
    levels = [float(row[level]) for level in LEVELS if row[level]]
    return None if len(levels) == len(LEVELS) and levels == sorted(set(levels)) else "its levels do not rise"


def _observation(row: Row) -> list[Cell]:
    low, second, third, high = (float(row[level]) for level in LEVELS)
    note = f"The least to be paid on a work visa, levels I to IV, July 2025 to June 2026: II {second:g}, III {third:g}."
    return [row["soc"], OCCUPATIONS[row["soc"]], "US", row["area"], low, high, note]


if __name__ == "__main__":
    main()
