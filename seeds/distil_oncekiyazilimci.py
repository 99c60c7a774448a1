"""Distil the Turkish survey of software pay of 2025 into data/salaries/oncekiyazilimci-2025.yaml.

Pay is net Turkish lira a month. The survey asks for a band, mostly of 5,000; its middle counts. Who is paid in another
currency, or lives abroad, is left out; the open band at the end counts as its lower bound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distil import options
from surveys import Job, Person, Survey, distil

INPUT_SHA256 = "472161d86ba8b58ba774553ece30a17d0c5205f8d41d0fc4169f60c074644c7c"
LIRA, ABROAD, AT_HOME = "₺ - Türk Lirası", "* ", "* Türkiye"
LEVELS = {"Junior": "junior", "Middle": "mid", "Senior": "senior"}
JOBS = {
    "Data Analyst": Job("data-analyst"),
    "Data Engineer": Job("data-engineer"),
    "Data Scientist": Job("data-scientist"),
    "Machine Learning Engineer": Job("ml-engineer"),
    "AI Engineer": Job("ai-engineer"),
    "Business Intelligence": Job("bi-analyst", "everybody in business intelligence"),
}
DEFAULTS = {
    "currency": "TRY",
    "period": "month",
    "pay_basis": "salary",
    "tax": "net",
    "year": 2025,
    "n_unit": "people",
    "place": {"country": "TR"},
    "note": "The survey asks for bands; percentiles are of their middles.",
    "basis": "measured",
    "cite": ["oncekiyazilimci-2025#pay"],
    "as_of": "2025",
}
COMMENT = """
Net pay a month in Turkish lira of people in Turkey, from bands; oncekiyazilimci, 2025. Prices rise fast:
figures of another year do not compare.
Written by seeds/distil_oncekiyazilimci.py: correct the program, not this file.
"""


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    distil(SURVEY, options(__doc__ or "", arguments), sha256)


def _why_not(row: Mapping[str, str]) -> str | None:
    if row["currency"] != LIRA:
        return "paid in another currency"
    return "lives abroad" if row["city"].startswith(ABROAD) and row["city"] != AT_HOME else None


def _person(row: Mapping[str, str]) -> Person:
    return Person(row["position"], LEVELS.get(row["level"]), _middle(row["salary"]), tuple(row.values()))


def _middle(band: str) -> float:
    """The middle of a band, or the bound of an open one.

    >>> _middle("140.000 - 144.999"), _middle("300.000+")
    (142500.0, 300000.0)
    """
    low, _, high = band.replace(".", "").removesuffix("+").partition(" - ")
    return (int(low) + int(high) + 1) / 2 if high else float(low)


SURVEY = Survey(
    "oncekiyazilimci-2025.yaml", COMMENT, DEFAULTS, JOBS, "people of every job in software", _why_not, _person
)

if __name__ == "__main__":
    main()
