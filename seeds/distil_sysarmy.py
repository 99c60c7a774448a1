"""Distil the Argentine Sysarmy survey of January 2026 into data/salaries/sysarmy-2026.yaml.

Pay is gross Argentine pesos a month. Only full-time staff counts that is not paid in dollars: of an amount that is
paid partly or wholly in dollars nobody can tell in which it is stated. An amount under or above what can be a month's
pay in pesos is left out as one of another unit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distil import options
from surveys import Job, Person, Survey, distil

INPUT_SHA256 = "e8797e4cea0af5674095c091e84e78fe9ca969f3aa45ab78f4e7ccab08a4e7ec"
PAY = "Último salario mensual o retiro BRUTO (en pesos argentinos)"
DOLLARS, HOURS, CONTRACT, JOB = "Pagos en dólares", "Dedicación", "Tipo de contrato", "Trabajo de"
FULL_TIME, STAFF, IN_PESOS = (
    "Full-Time",
    "Staff (planta permanente)",
    ("", "Mi sueldo está dolarizado (pero cobro en moneda local)"),
)
LOWEST, HIGHEST = 300_000, 30_000_000
JOBS = {
    "BI Analyst / Data Analyst": Job("data-analyst", "BI analysts and data analysts together"),
    "Data Engineer": Job("data-engineer"),
    "Data Scientist": Job("data-scientist"),
    "AI Engineer": Job("ai-engineer"),
}
DEFAULTS = {
    "currency": "ARS",
    "period": "month",
    "pay_basis": "salary",
    "tax": "gross",
    "year": 2026,
    "n_unit": "people",
    "place": {"country": "AR"},
    "basis": "measured",
    "cite": ["sysarmy-2026-01#pay"],
    "as_of": "2026-01",
}
COMMENT = """
Gross pay a month in Argentine pesos of full-time staff that is not paid in dollars; Sysarmy, January 2026. Prices rise
fast: figures of another month do not compare.
Written by seeds/distil_sysarmy.py: correct the program, not this file.
"""


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    distil(SURVEY, options(__doc__ or "", arguments), sha256)


def _why_not(row: Mapping[str, str]) -> str | None:
    if row[HOURS] != FULL_TIME:
        return "not full-time"
    if row[CONTRACT] != STAFF:
        return "not staff"
    if row[DOLLARS] not in IN_PESOS:
        return "paid in dollars, wholly or partly"
    if not row[PAY]:
        return "without gross pay"
    return None if LOWEST <= float(row[PAY]) <= HIGHEST else f"under {LOWEST:,} or above {HIGHEST:,} pesos a month"


def _person(row: Mapping[str, str]) -> Person:
    return Person(row[JOB], None, float(row[PAY]), tuple(row.values()))


SURVEY = Survey("sysarmy-2026.yaml", COMMENT, DEFAULTS, JOBS, "full-time staff of every job in IT", _why_not, _person)

if __name__ == "__main__":
    main()
