"""Why sources disagree on pay: in what the observations that stand for them differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


Reason = Literal["basis", "reporter", "year", "place", "title", "level"]
"""In what sources differ."""


def differences(heads: Sequence[Salary]) -> tuple[Reason, ...]:
    """In what the observations that stand for the sources differ."""
    differing: dict[Reason, set[object]] = {
        "basis": {head.pay_basis for head in heads},
        "reporter": {(head.n_unit, head.n is None) for head in heads},
        "year": {head.year for head in heads},
        "place": {head.place for head in heads},
        "title": {head.commonest or head.title for head in heads},
        "level": {head.level for head in heads},
    }
    return tuple(reason for reason, values in differing.items() if len(values) > 1)


def at_odds(salaries: Sequence[Salary]) -> list[tuple[Salary, Salary]]:
    """Averages that lie outside the source's own range for the same level, experience, place, year and basis."""
    averages = [salary for salary in salaries if salary.pay and _average(salary)]
    ranges = [salary for salary in salaries if salary.pay and (salary.pay.low or salary.pay.high)]
    return [
        (average, span)
        for average in averages
        for span in ranges
        if _same_cell(average, span) and not _holds(span, average)
    ]


def _holds(span: Salary, average: Salary) -> bool:
    assert span.pay
    middle = _average(average)
    return (span.pay.low or 0) <= middle <= (span.pay.high or middle)


def _average(salary: Salary) -> float:
    return (salary.pay and (salary.pay.mean or salary.pay.average)) or 0


def _same_cell(one: Salary, other: Salary) -> bool:
    fields = ("role", "occupation", "level", "experience", "place", "year", "pay_basis", "currency", "period")
    return all(getattr(one, field) == getattr(other, field) for field in fields)
