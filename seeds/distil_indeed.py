"""Distil Indeed's daily shares of postings into data/statistics/indeed.yaml.

INPUT is the folder with the two tables, one day of one country a row: the share of postings that name AI, and that of
postings that offer remote work, both among postings of all trades. Written are the last day and the same day of
earlier years (`YEARS_BEFORE`), country by country; a share is that of one day, as published, rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from distil import Cell, options, read_rows, say, write_list_file

COLUMNS = ("id", "topic", "title", "value", "year", "period", "place", "series", "then", "note", "cite")
COMMENT = """\
Share of Indeed postings of all trades that name AI, and that offer remote work, on one day of each year, country by
country. Countries are hardly comparable: the words that are searched for differ. Written by seeds/distil_indeed.py."""
YEARS_BEFORE = (0, 1, 2)
COUNTRIES = {
    **{"US": "US", "GB": "UK", "DE": "Germany", "FR": "France", "CA": "Canada", "AU": "Australia", "NL": "Netherlands"},
    **{"IE": "Ireland", "IT": "Italy", "ES": "Spain", "JP": "Japan"},
}
"""In the order in which they are told."""


class Tracker(NamedTuple):
    """One table: its file and checksum, its column of shares, and how it is told."""

    key: str
    file: str
    sha256: str
    column: str
    topic: str
    title: str
    cite: str
    note: str


TRACKERS = (
    Tracker(
        key="ai",
        file="indeed-ai-postings-share-2019-2026-06.csv",
        sha256="436027e9a1bdfa1055ffb5116e15b77d3592b018ad32c8360bd1688011b100cb",
        column="AI_share_postings",
        topic="postings",
        title="Postings of all trades that name AI",
        cite="indeed-ai-tracker-2026",
        note="By keywords, one day; not comparable from country to country.",
    ),
    Tracker(
        key="remote",
        file="indeed-remote-share-2019-2026-04.csv",
        sha256="9ebb98fed3eb2173db4b3a14958d096aad7153778f69aafc5b9cdd4360a5d11b",
        column="remote_share_postings",
        topic="postings",
        title="Postings of all trades that offer remote work",
        cite="indeed-remote-tracker-2026",
        note="All trades, not this field.",
    ),
)


def main(arguments: Sequence[str] | None = None, trackers: Sequence[Tracker] = TRACKERS) -> None:
    """Read both tables, write one day a year of each country, and print how many days were left out."""
    chosen = options(__doc__ or "", arguments)
    rows = [row for tracker in trackers for row in _rows(chosen.input, tracker)]
    defaults = {"unit": "percent", "confidence": "medium", "as_of": "2026-11-30", "basis": "cited"}
    path = chosen.output_folder / "statistics" / "indeed.yaml"
    write_list_file(path, COMMENT, defaults, COLUMNS, rows)
    say(len(rows), "figures written")


def _rows(folder: Path, tracker: Tracker) -> Iterator[list[Cell]]:
    """Country by country, each from its newest day back."""
    path = next(
        (p for p in (folder / tracker.file, folder / f"{tracker.file}.gz") if p.exists()), folder / tracker.file
    )
    days = read_rows(path, tracker.sha256)
    shares = {(row["jobcountry"], row["date"]): float(row[tracker.column]) for row in days}
    last = {country: max(day for code, day in shares if code == country) for country, _ in shares}
    for country in sorted(last, key=list(COUNTRIES).index):
        told = [(day, shares[country, day]) for day in _same_days(last[country]) if (country, day) in shares]
        for at, (day, share) in enumerate(told):
            yield _row(tracker, country, day, share, told[at + 1][0] if at + 1 < len(told) else None)
    say(len(days) - len(last) * len(YEARS_BEFORE), f"days of {tracker.cite} left out, but for one a year")


def _same_days(newest: str) -> Iterator[str]:
    return (f"{int(newest[:4]) - years}{newest[4:]}" for years in YEARS_BEFORE)


def _row(tracker: Tracker, country: str, day: str, share: float, before: str | None) -> list[Cell]:
    base = f"indeed-{tracker.key}-share-{country.lower()}"
    values: Mapping[str, Cell] = {
        "id": f"{base}-{day[:4]}",
        "topic": tracker.topic,
        "title": f"{tracker.title}, {COUNTRIES[country]}",
        "value": round(share, 1),
        "year": int(day[:4]),
        "period": day,
        "place": COUNTRIES[country],
        "series": f"indeed-{tracker.key}",
        "then": f"{base}-{before[:4]}" if before else None,
        "note": tracker.note,
        "cite": [tracker.cite],
    }
    return [values[column] for column in COLUMNS]


if __name__ == "__main__":
    main()
