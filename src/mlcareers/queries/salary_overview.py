"""What do the roles pay: one line per role that has a figure to be ranked by, anywhere or in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.claims import may_rank
from mlcareers.analysis.pay.filters import Filters, apply_filters, readings
from mlcareers.analysis.pay.observations import by_source, current, evidence, observations, sorting
from mlcareers.analysis.pay.wished import Conversions
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


class OverviewRow(Value):
    """A role and its best-evidenced figure of its own, if one may be ranked; `more` counts all others that fit."""

    role: Named
    observation: Salary | None
    more: int = 0


Instead = Literal["unranked", "withheld", "other-people", "occupation", "nothing"]
"""What is known in place of a figure to rank a role by: its own without median or stated n · its own, withheld · of
other people under its name · of an official occupation · nothing."""


class RoleApart(Value):
    """A role without a figure to be ranked by, and what there is instead."""

    role: Named
    instead: Instead


class PayOverview(Answer):
    """One line per role that has a figure to be ranked by, of all roles that were `found`.

    `apart` are those looked at that have none, with what they have; `observations` are what fits the filters of those
    looked at.
    """

    schema_name: ClassVar[str] = "salary-overview"
    schema_version: ClassVar[int] = 2

    filters: Filters
    found: int
    rows: tuple[OverviewRow, ...]
    apart: tuple[RoleApart, ...] = ()
    observations: tuple[Salary, ...]
    conversions: Conversions | None = None


def overview(knowledge: KnowledgeBase, filters: Filters, sort: str = "name", limit: int | None = None) -> PayOverview:
    """Return one line per role; when the filters name a place, per role that has a figure there."""
    labels = knowledge.roles.labels()
    first = sorted(labels, key=lambda id_: labels[id_].casefold())[:limit]
    alone = limit is not None and sort == "name" and not readings(filters)
    candidates = _of_roles(knowledge, first, filters) if alone else _candidates(knowledge, filters)
    fitting = apply_filters(candidates, filters, "of any role")
    of: dict[str, list[Salary]] = {}
    for salary in fitting:
        of.setdefault(salary.role or salary.occupation or "", []).append(salary)
    rows, apart = [], []
    for id_ in first if alone else labels:
        role, own = Named(id=id_, name=labels[id_]), of.get(id_, [])
        row = _overview_row(role, own, filters)
        if row.observation:
            rows.append(row)
        elif own or not readings(filters):
            apart.append(RoleApart(role=role, instead=_instead(knowledge, id_, own, of)))
    return PayOverview(
        filters=filters,
        found=len(labels) if alone else len(rows) + len(apart),
        rows=tuple(_sorted_rows(rows, sort)[:limit]),
        apart=tuple(apart),
        observations=tuple(fitting),
        sources=cited_sources(knowledge, tuple(fitting)),
    )


def _of_roles(knowledge: KnowledgeBase, roles: Sequence[str], filters: Filters) -> list[Salary]:
    """Return the observations of these roles, each once: two may share an occupation."""
    by_id = {salary.id: salary for role in roles for salary in observations(knowledge, role)}
    return [salary for salary in by_id.values() if filters.wants(salary)]


def _instead(knowledge: KnowledgeBase, role_id: str, own: Sequence[Salary], of: Mapping[str, object]) -> Instead:
    """Return what is known of a role of which nothing may be ranked, the nearest to a figure of its own first."""
    if any(salary.pay and not salary.stand_in for salary in own):
        return "unranked"
    if any(salary.withheld and not salary.stand_in for salary in own):
        return "withheld"
    if own:
        return "other-people"
    codes = (link.to_id for link in knowledge.links_from("role", role_id, "occupation"))
    return "occupation" if any(code in of for code in codes) else "nothing"


def _candidates(knowledge: KnowledgeBase, filters: Filters) -> list[Salary]:
    """Return all observations; where a city or company is asked for, only those of any, which are few."""
    field = "place.company" if filters.company else "place.city" if filters.city else None
    found = (knowledge.salaries.having(field) if field else []) or knowledge.salaries
    return [salary for salary in found if filters.wants(salary)]


def _overview_row(role: Named, own: Sequence[Salary], filters: Filters) -> OverviewRow:
    """Return the best-evidenced of what stands for the sources and may be ranked."""
    standing = [salary for group in by_source(own).values() for salary in current(group) if may_rank(salary)]
    best = max(standing, key=lambda salary: evidence(salary, filters), default=None)
    return OverviewRow(role=role, observation=best, more=sum(1 for salary in own if salary.pay and salary != best))


def _sorted_rows(rows: Sequence[OverviewRow], sort: str) -> list[OverviewRow]:
    """Order roles by name, or by their figures."""
    key = sorting(sort)

    def place(row: OverviewRow) -> tuple[object, ...]:
        return key(row.observation) if row.observation else (), row.role.name.casefold()

    return sorted(rows, key=place)
