"""What can be compared: observations of roles by what they must share, and who holds a figure of each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mlcareers.analysis.pay.claims import different, is_stand_in, may_rank
from mlcareers.analysis.pay.filters import Filters, fitting, source_of
from mlcareers.analysis.pay.observations import HOME_COUNTRY, is_national, step, unit_of
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import Level, PayBasis

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


class Key(NamedTuple):
    """What observations must share to be compared."""

    source: str
    country: str
    year: int | None
    basis: PayBasis
    currency: str
    period: str
    level: Level | None


class Held(NamedTuple):
    """What is observed of one role: all of it, and what can be compared by what it must share with others."""

    salaries: Sequence[Salary]
    by_key: Mapping[Key, Sequence[Salary]]


Observed = Mapping[str, Held]
"""What is observed of each role, by its id."""


def hold(salaries: Iterable[Salary], filters: Filters) -> Held:
    """Return what is known of a role alone that fits the filters."""
    kept = [one for one in fitting(salaries, filters) if filters.wants(one) and not is_stand_in(one)]
    by_key: dict[Key, list[Salary]] = {}
    for salary in filter(_comparable, kept):
        by_key.setdefault(key_of(salary), []).append(salary)
    return Held(kept, by_key)


def fair_keys(holders: Mapping[Key, Mapping[str, int]], filters: Filters) -> list[Key]:
    """Return what roles share: of the years in which they do, that which most of them have, and then the fullest.

    With history every year is taken.
    """

    def cell(key: Key) -> Key:
        return key._replace(year=key.year if filters.history else None)

    shared = [key for key, sizes in holders.items() if len(sizes) > 1]
    shared.sort(key=lambda key: (len(holders[key]), sum(holders[key].values()), key.year or 0))
    return list({cell(key): key for key in shared}.values())


def holders_of(observed: Observed) -> dict[Key, dict[str, int]]:
    """Return who holds a figure that can be compared, and on how many observations."""
    holders: dict[Key, dict[str, int]] = {}
    for role, held in observed.items():
        for key, same in held.by_key.items():
            if figure := largest_of(same):
                holders.setdefault(key, {})[role] = different(figure)
    return holders


def largest_of(same: Iterable[Salary]) -> Salary | None:
    """Return the figure of the largest sample that may be ranked."""
    return max(filter(may_rank, same), key=different, default=None)


def is_same_sample(one: Salary, other: Salary) -> bool:
    """Say whether one sample counts the people of both."""
    return (one.title, one.n, one.pay) == (other.title, other.n, other.pay)


def key_of(salary: Salary) -> Key:
    """Return what an observation must share with those that it is compared to."""
    place, unit = salary.place, unit_of(salary)
    return Key(source_of(salary), place.country, salary.year, salary.pay_basis, *unit, salary.level)


def _comparable(salary: Salary) -> bool:
    return is_national(salary) and not salary.experience


def order(key: Key) -> tuple[object, ...]:
    """Put the newest first; the home country first; all levels before the single ones."""
    at_home = key.country == HOME_COUNTRY
    return -(key.year or 0), key.source, not at_home, name_of(key.country), key[3:6], step(key.level)
