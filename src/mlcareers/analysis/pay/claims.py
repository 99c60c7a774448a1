"""What a pay figure may claim: whom it counts, on how much it rests, how old it is, and whether it may be ranked."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

GOOD_FOR_YEARS = 2
"""Pay is old when this many years have passed since the end of its own."""


def is_stand_in(salary: Salary) -> bool:
    """Say whether it counts other people than the role's: an official occupation, a wider type of a survey."""
    return bool(salary.occupation or salary.stand_in)


def different(salary: Salary) -> int:
    """Say on how many different observations it rests; 0 when its source does not say."""
    return salary.n_different or salary.n or 0


def may_rank(salary: Salary) -> bool:
    """Say whether it may stand for a role beside others: its own median, on a sample whose size and unit are stated."""
    return bool(not is_stand_in(salary) and salary.pay and salary.pay.median and different(salary) and salary.n_unit)


def is_old(salary: Salary, on: date | None = None) -> bool:
    """Say whether it speaks of a year too long ago, counted from today, or from the day that MLCAREERS_TODAY sets."""
    today = on or date.fromisoformat(os.environ.get("MLCAREERS_TODAY") or date.today().isoformat())
    return bool(salary.year and today.year - salary.year > GOOD_FOR_YEARS)
