"""What a role is paid in one country, in a few figures: its own, or those of other people there, or the nearest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named, cited_sources
from mlcareers.analysis.pay.claims import different, is_stand_in
from mlcareers.analysis.pay.filters import Filters, source_of
from mlcareers.analysis.pay.nearest import Nearest, basis_of, fitting_or_near, nearest
from mlcareers.analysis.pay.observations import current, is_national, observations
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import BasisOfAnswer, CountryFrom

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary
    from mlcareers.models.source import Source

FEW = 3
"""How many figures of a country stand on a page that is about something else."""


class CountryPay(Value):
    """What is known of a role in one country: its own figures, or those of other people there, or the nearest."""

    country: str
    basis_of_answer: BasisOfAnswer
    figures: tuple[Salary, ...]
    nearest: tuple[Nearest, ...]


class RoleThere(Value):
    """What one role is paid in a country."""

    role: Named
    pay: CountryPay


class PayThere(Value):
    """What roles are paid in the country of the reader, and who says that it is theirs."""

    country: str
    country_from: CountryFrom
    roles: tuple[RoleThere, ...]


def pay_there(
    knowledge: KnowledgeBase, roles: Sequence[Named], country: str, country_from: CountryFrom
) -> tuple[PayThere, dict[str, Source]]:
    """Return a few figures of each role in the reader's country, and the sources that they cite."""
    filters = Filters(country=country)
    told = tuple(RoleThere(role=role, pay=_pay_in(knowledge, role, filters)) for role in roles)
    found = PayThere(country=country, country_from=country_from, roles=told)
    return found, cited_sources(knowledge, told)


def newest_of_each(known: Sequence[Salary], filters: Filters) -> list[Salary]:
    """Choose of each source, group of people and kind of pay the newest figure of the level, or of all; official first.

    Where a source gives no median, its mean, average or range is told.
    """
    paid = [salary for salary in known if salary.pay]
    wanted = [salary for salary in paid if salary.level in (filters.level, None) and is_national(salary)]
    wanted.sort(key=lambda s: (s.level != filters.level, not s.occupation, -(s.year or 0), -different(s)))
    found: dict[object, Salary] = {}
    for salary in wanted:
        found.setdefault((source_of(salary), salary.occupation or salary.stand_in, salary.pay_basis), salary)
    return list(found.values())


def _pay_in(knowledge: KnowledgeBase, role: Named, filters: Filters) -> CountryPay:
    known = [salary for salary in observations(knowledge, role.id) if filters.wants(salary)]
    fitting = fitting_or_near(known, filters, f"of {role.name}")
    basis = basis_of(fitting)
    of_role = current([salary for salary in fitting if not is_stand_in(salary)]) if basis == "own" else fitting
    country = filters.country or ""
    return CountryPay(
        country=country,
        basis_of_answer=basis,
        figures=tuple(newest_of_each(of_role, filters)[:FEW]),
        nearest=nearest(knowledge, role, country, None)[:1] if basis == "nearest" else (),
    )
