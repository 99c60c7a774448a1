"""Why sources disagree on pay: in what the observations that stand for them differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


Reason = Literal["basis", "reporter", "year", "place", "title", "level"]
"""In what sources differ."""


def differences(sources: Sequence[Sequence[Salary]]) -> tuple[Reason, ...]:
    """Say in what sources differ, each given by the figures that stand for it; one source alone differs from nobody."""
    read: dict[Reason, Callable[[Salary], object]] = {
        "basis": lambda head: (head.pay_basis, head.tax),
        "reporter": lambda head: (head.n_unit, head.n is None),
        "year": lambda head: head.year,
        "place": lambda head: head.place.country,
        "title": lambda head: head.commonest or head.title,
        "level": lambda head: head.level,
    }
    return tuple(reason for reason, of in read.items() if len({frozenset(map(of, heads)) for heads in sources}) > 1)


def at_odds(salaries: Sequence[Salary]) -> list[tuple[Salary, Salary]]:
    """Return averages that lie outside the source's own range for the same level, experience, place, year and basis."""
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
