"""Distil the Finnish Koodiklinikka salary survey of 2025 into data/salaries/koodiklinikka-2025.yaml.

Pay is gross euros a month, the base alone. Only employees who work at least 35 hours a week count. Titles are the
survey's own; data engineers, data scientists and AI and ML engineers are too few to show, so that what it says of a
role in Finland is said by everybody together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distil import options
from surveys import Job, Person, Survey, distil

INPUT_SHA256 = "59739fe6c647aba46bb8fe9bf73b541a41cb59004603ab88429bda77394b622c"
YEAR = "2025"
STATUS, PAY, JOB, HOURS = (
    "Employee or entrepreneur",
    "Base salary (gross, monthly EUR)",
    "Role / title",
    "Working time (h/week)",
)
FULL_TIME = 35
LOWEST, HIGHEST = 1_000, 30_000
JOBS = {
    "Data engineer": Job("data-engineer"),
    "Data scientist": Job("data-scientist"),
    "AI/ML engineer": Job("ml-engineer"),
}
DEFAULTS = {
    "currency": "EUR",
    "period": "month",
    "pay_basis": "base",
    "tax": "gross",
    "year": 2025,
    "n_unit": "people",
    "place": {"country": "FI"},
    "basis": "measured",
    "cite": ["koodiklinikka-2025#pay"],
    "as_of": "2025",
}
COMMENT = """
Gross base pay a month in euros of employees in Finland who work full time; Koodiklinikka, 2025.
Written by seeds/distil_koodiklinikka.py: correct the program, not this file.
"""


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    distil(SURVEY, options(__doc__ or "", arguments), sha256)


def _why_not(row: Mapping[str, str]) -> str | None:
    if row["survey_year"] != YEAR:
        return "of an earlier year"
    if row[STATUS] != "Employee":
        return "no employee"
    if not row[HOURS] or float(row[HOURS]) < FULL_TIME:
        return f"under {FULL_TIME} hours a week, or not said"
    if not row[PAY]:
        return "without base pay"
    return None if LOWEST <= float(row[PAY]) <= HIGHEST else f"under {LOWEST:,} or above {HIGHEST:,} euros a month"


def _person(row: Mapping[str, str]) -> Person:
    return Person(row[JOB].strip().capitalize().replace("Ai/ml", "AI/ML"), None, float(row[PAY]), tuple(row.values()))


SURVEY = Survey(
    "koodiklinikka-2025.yaml",
    COMMENT,
    DEFAULTS,
    JOBS,
    "full-time employees of every job in software",
    _why_not,
    _person,
)

if __name__ == "__main__":
    main()
