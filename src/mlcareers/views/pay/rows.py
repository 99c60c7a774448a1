"""Pay observations for machines: a line each, with every field, and the converted figures where they were asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.views.blocks import Rows

if TYPE_CHECKING:
    from mlcareers.analysis.pay.wished import Conversions, Converted
    from mlcareers.models.salary import Salary

AMOUNTS = ("mean", "average", "stated", "p10", "p25", "median", "p75", "p90", "low", "high")
"""The figures of an observation, in the order in which machines get them."""


def observation_rows(salaries: Iterable[Salary], conversions: Conversions | None = None) -> Rows:
    """List observations for machines: every field, raw amounts, and those converted where that was asked for."""
    rows = _published_rows(salaries)
    if conversions is None:
        return rows
    converted = {found.id: found for found in conversions.converted}
    kept = {found.id: found.reason for found in conversions.not_converted}
    header = ("converted_currency", "converted_period", *(f"converted_{name}" for name in AMOUNTS))
    more = (_converted_cells(converted.get(str(row[0])), kept.get(str(row[0]))) for row in rows.rows)
    added = (*header, "converted_by", "not_converted")
    return Rows((*rows.header, *added), tuple((*row, *cells) for row, cells in zip(rows.rows, more, strict=True)))


def _converted_cells(found: Converted | None, reason: str | None) -> tuple[object, ...]:
    """Return the figures of one observation in the unit asked for, and each rate: "EUR 0.9246 2024"."""
    if found is None:
        return (*(None for _ in range(2 + len(AMOUNTS))), None, reason)
    rates = (f"{rate.currency} {rate.rate:g} {rate.through or rate.year} {rate.cite[0]}" for rate in found.rates)
    amounts = (getattr(found.pay, name) for name in AMOUNTS)
    return (found.currency, found.period, *amounts, "; ".join(rates) or None, reason)


def _published_rows(salaries: Iterable[Salary]) -> Rows:
    plain = ("id", "role", "occupation", "stand_in")
    named = ("title", "commonest", "level")
    more = ("year", "currency", "period", "pay_basis", "tax", "n", "n_different", "n_unit", "band", "withheld")
    ends = ("superseded", "basis", "as_of", "note")
    sure = ("quality_mark", "quality_percent")
    where = ("country", "region", "city", "company")
    header = (
        *plain,
        "stands_for",
        *named,
        "experience_min",
        "experience_max",
        *where,
        *more,
        "source_conversion",
        *sure,
        *AMOUNTS,
        *ends,
        "cite",
    )
    rows = tuple(
        (
            *(getattr(salary, name) for name in plain),
            " ".join(salary.stands_for),
            *(getattr(salary, name) for name in named),
            *(getattr(salary.experience, name, None) for name in ("min", "max")),
            *(getattr(salary.place, name) for name in where),
            *(getattr(salary, name) for name in more),
            _source_conversion(salary),
            *(getattr(salary.quality, name, None) for name in ("mark", "percent")),
            *(getattr(salary.pay, name, None) for name in AMOUNTS),
            *(getattr(salary, name) for name in ends),
            " ".join(salary.cite),
        )
        for salary in salaries
    )
    return Rows(header, rows)


def _source_conversion(salary: Salary) -> str | None:
    """Say that the source itself turned amounts into the currency, and from which, where it says so."""
    found = salary.conversion
    if found is None:
        return None
    return " ".join(str(part) for part in (found.currency or "several", found.rate, found.day) if part)
