"""What one role is paid in several countries, side by side: each by what is known there, never averaged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.in_country import CountryPay, newest_of_each
from mlcareers.analysis.pay.observations import current
from mlcareers.analysis.pay.wished import Conversions
from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.salary import RolePay, of_role

if TYPE_CHECKING:
    pass

MOST = 8
"""How many countries a page holds side by side."""


class CountriesPay(Answer):
    """One role in several countries, in the order in which they were named."""

    schema_name: ClassVar[str] = "salary-countries"

    role: Named
    near: str | None = None
    filters: Filters
    countries: tuple[CountryPay, ...]
    conversions: Conversions | None = None


def of_countries(knowledge: KnowledgeBase, name: str, filters: Sequence[Filters]) -> CountriesPay:
    """Return one role by each of these filters, which differ in their country alone; UsageError for too many."""
    if len(filters) > MOST:
        raise UsageError(f"--country takes {MOST} countries at most", hint="--country DE,GB,US")
    answers = [of_role(knowledge, name, one) for one in filters]
    sources = {id_: source for answer in answers for id_, source in answer.sources.items()}
    first = answers[0]
    return CountriesPay(
        role=first.role,
        near=first.near,
        filters=first.filters.replace(country=None),
        countries=tuple(map(_country, answers)),
        sources=sources,
    )


def _country(answer: RolePay) -> CountryPay:
    occupations = [pay for found in answer.official.occupations for pay in found.pay]
    own = [salary for look in answer.by_source for salary in current(look.observations)]
    known = own if answer.basis_of_answer == "own" else [*answer.stand_ins, *occupations, *answer.other_people]
    return CountryPay(
        country=answer.filters.country or "",
        basis_of_answer=answer.basis_of_answer,
        figures=tuple(newest_of_each(known, answer.filters)),
        nearest=answer.nearest[:1] if answer.basis_of_answer == "nearest" else (),
    )
