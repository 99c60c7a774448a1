"""What does it pay, according to whom: one role by every source, or all roles, anywhere or in one place.

Observations are never averaged. A role that no source measures is given the pay of its nearest official occupation,
named as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.differences import Reason, at_odds, differences
from mlcareers.analysis.pay.filters import Filters, narrowed, readings
from mlcareers.analysis.pay.observations import (
    Ground,
    by_source,
    common_ground,
    current,
    evidence,
    first_look,
    in_order,
    middle,
    nothing_known,
    observations,
    sorting,
    standing_for,
    step,
)
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level
from mlcareers.text.names.get import find, get

if TYPE_CHECKING:
    from mlcareers.models.role import Occupation
    from mlcareers.models.salary import Place, Salary


class SourcePay(Value):
    """What one source observed: a first look, and what it does not show.

    `standing` names what stands for the source in the span of all sources; it is empty when the source has nothing
    for that place and level. `at_odds` names averages with the ranges of the same source that do not hold them.
    """

    source: str
    shown: tuple[Salary, ...]
    further: tuple[Salary, ...]
    standing: tuple[str, ...]
    at_odds: tuple[tuple[str, str], ...]

    @property
    def observations(self) -> tuple[Salary, ...]:
        """All that fits the question."""
        return (*self.shown, *self.further)

    @property
    def heads(self) -> tuple[Salary, ...]:
        """By what the source is told from others: what stands for it, or else its first figure."""
        return self.named(self.standing) or self.shown[:1]

    def named(self, ids: Sequence[str]) -> tuple[Salary, ...]:
        """The observations with these ids."""
        return tuple(salary for salary in self.observations if salary.id in ids)


class Span(Value):
    """The middles of the sources that can be told in one breath: same place, level and currency. Never averaged.

    A middle is a median, or a mean where its source gives no median. `lowest` and `highest` are observations;
    `sources` counts all whose middle lies between them.
    """

    place: Place
    level: Level | None
    lowest: Salary
    highest: Salary
    sources: int
    means: bool


class RolePay(Answer):
    """Pay of one role by every source, the one with the newest figures first.

    `occupations` are the official ones whose pay speaks for the role; `differences` says why sources disagree;
    `superseded` counts the figures that newer ones overtake and that were not asked for.
    """

    schema_name: ClassVar[str] = "salary"

    role: Named
    near: str | None = None
    occupations: tuple[Occupation, ...] = ()
    filters: Filters
    span: Span | None
    by_source: tuple[SourcePay, ...]
    differences: tuple[Reason, ...]
    superseded: int


class OverviewRow(Value):
    """A role and its best-evidenced figure, its own before its occupation's; `more` counts the others that fit."""

    role: Named
    observation: Salary | None
    more: int = 0


class PayOverview(Answer):
    """One line per role, of all that were `found`; `observations` are what fits the filters of those looked at."""

    schema_name: ClassVar[str] = "salary-overview"

    filters: Filters
    found: int
    rows: tuple[OverviewRow, ...]
    observations: tuple[Salary, ...]


def names_in(knowledge: KnowledgeBase, words: Sequence[str]) -> list[str]:
    """The role names that were typed: every word one, unless all together are the name of one role."""
    together = " ".join(words)
    return [together] if len(words) > 1 and get(knowledge, "role", together) else list(words)


def of_role(
    knowledge: KnowledgeBase,
    name: str,
    filters: Filters,
    *,
    sort: str = "name",
    lines: int | None = None,
    full: bool = False,
) -> RolePay:
    """Everything known of one role's pay that fits the filters.

    `lines` is how many a first look takes of a source; when `full` it takes them all.
    """
    found = find(knowledge, "role", name, "salary")
    role = Named(id=found.id, name=knowledge.roles.labels([found.id])[found.id])
    known = observations(knowledge, role.id)
    if not known:
        raise nothing_known(knowledge, role)
    if found.asked_level and not filters.level and all(salary.level != found.asked_level for salary in known):
        raise _nothing_at(found.asked_level, role, known)
    filters = filters.at(found.asked_level)
    wanted = [salary for salary in known if filters.wants(salary)]
    fitting = narrowed(wanted, filters, f"of {role.name}")
    groups = {source: in_order(own, sort) for source, own in by_source(fitting).items()}
    ground = common_ground(groups.values(), filters)
    shown = {source: own if full else first_look(own, filters, lines) for source, own in groups.items()}
    looks = [_source_pay(source, own, shown[source], ground) for source, own in groups.items()]
    cited = cited_sources(knowledge, tuple(fitting))
    return RolePay(
        role=role,
        near=found.near,
        occupations=_occupations(knowledge, role.id, fitting),
        filters=filters,
        span=_span([salary for look in looks for salary in look.named(look.standing)]),
        by_source=tuple(sorted(looks, key=_newest_first)),
        differences=differences([salary for look in looks for salary in look.heads]),
        superseded=len(known) - len(wanted),
        sources=cited,
    )


def _nothing_at(level: Level, role: Named, known: Sequence[Salary]) -> NotFoundError:
    """That no figure has the level that the name speaks of, and which levels there are."""
    levels = sorted({salary.level for salary in known if salary.level}, key=step)
    return NotFoundError(
        f"there is no pay figure of {role.name} at level {level}",
        context=[f"there is: {'; '.join(levels)}" if levels else "its figures are told for all levels together"],
        hint=f"mlcareers salary {role.id}",
        candidates=[role.id],
    )


def headlines(knowledge: KnowledgeBase, role_id: str, limit: int = 4, level: Level | None = None) -> tuple[Salary, ...]:
    """What stands for a role's best-evidenced sources, newest first, for its profile."""
    filters = Filters(level=level)
    groups = by_source(salary for salary in observations(knowledge, role_id) if not salary.superseded)
    ground = common_ground(groups.values(), filters)
    heads = [own[0] for salaries in groups.values() if (own := standing_for(salaries, ground))]
    best = sorted(heads, key=lambda salary: -(salary.n or 0))[:limit]
    return tuple(sorted(best, key=lambda salary: (-(salary.year or 0), -(salary.n or 0))))


def overview(knowledge: KnowledgeBase, filters: Filters, sort: str = "name", limit: int | None = None) -> PayOverview:
    """One line per role; when the filters name a place, per role that has a figure there."""
    labels = knowledge.roles.labels()
    first = sorted(labels, key=lambda id_: labels[id_].casefold())[:limit]
    alone = limit is not None and sort == "name" and not readings(filters)
    candidates = _of_roles(knowledge, first, filters) if alone else _candidates(knowledge, filters)
    fitting = narrowed(candidates, filters, "of any role")
    of: dict[str, list[Salary]] = {}
    for salary in fitting:
        of.setdefault(salary.role or salary.occupation or "", []).append(salary)
    rows = []
    for id_ in first if alone else labels:
        codes = dict.fromkeys(link.to_id for link in knowledge.links_from("role", id_, "occupation"))
        own = of.get(id_, [])
        if not any(salary.pay for salary in own):
            own = [salary for code in codes for salary in of.get(code, ())] or own
        if own or not readings(filters):
            rows.append(_overview_row(Named(id=id_, name=labels[id_]), own, filters))
    return PayOverview(
        filters=filters,
        found=len(labels) if alone else len(rows),
        rows=tuple(_sorted_rows(rows, sort)[:limit]),
        observations=tuple(fitting),
        sources=cited_sources(knowledge, tuple(fitting)),
    )


def _of_roles(knowledge: KnowledgeBase, roles: Sequence[str], filters: Filters) -> list[Salary]:
    """The observations of these roles, each once: two may share an occupation."""
    by_id = {salary.id: salary for role in roles for salary in observations(knowledge, role)}
    return [salary for salary in by_id.values() if filters.wants(salary)]


def _candidates(knowledge: KnowledgeBase, filters: Filters) -> list[Salary]:
    """All observations; where a city or company is asked for, only those of any, which are few."""
    field = "place.company" if filters.company else "place.city" if filters.city else None
    found = (knowledge.salaries.having(field) if field else []) or knowledge.salaries
    return [salary for salary in found if filters.wants(salary)]


def _overview_row(role: Named, own: Sequence[Salary], filters: Filters) -> OverviewRow:
    """The best-evidenced of what stands for the sources."""
    standing = [salary for group in by_source(own).values() for salary in current(group)]
    best = max(standing, key=lambda salary: evidence(salary, filters), default=None)
    return OverviewRow(role=role, observation=best, more=sum(1 for salary in own if salary.pay and salary != best))


def _source_pay(source: str, own: Sequence[Salary], shown: Sequence[Salary], ground: Ground | None) -> SourcePay:
    seen = {salary.id for salary in shown}
    return SourcePay(
        source=source,
        shown=tuple(shown),
        further=tuple(salary for salary in own if salary.id not in seen),
        standing=tuple(salary.id for salary in standing_for(own, ground)),
        at_odds=tuple((average.id, span.id) for average, span in at_odds(own)),
    )


def _newest_first(look: SourcePay) -> tuple[object, ...]:
    """In one year the role's own figures come before those of its occupation."""
    head = look.heads[0]
    return -(head.year or 0), head.occupation is not None, look.source


def _occupations(knowledge: KnowledgeBase, role_id: str, salaries: Sequence[Salary]) -> tuple[Occupation, ...]:
    codes = {salary.occupation for salary in salaries if salary.occupation}
    role = knowledge.roles.get(role_id) if codes else None
    return tuple(occupation for occupation in role.occupations if occupation.code in codes) if role else ()


def _span(standing: Sequence[Salary]) -> Span | None:
    """From the lowest to the highest middle of what stands for the sources."""
    if not standing:
        return None
    return Span(
        place=standing[0].place,
        level=standing[0].level,
        lowest=min(standing, key=middle),
        highest=max(standing, key=middle),
        sources=len(by_source(standing)),
        means=any(not (salary.pay and salary.pay.median) for salary in standing),
    )


def _sorted_rows(rows: Sequence[OverviewRow], sort: str) -> list[OverviewRow]:
    """Roles by name, or by their figures; those without a figure come last."""
    key = sorting(sort)

    def place(row: OverviewRow) -> tuple[object, ...]:
        of_figure = key(row.observation) if row.observation else ()
        return row.observation is None, of_figure, row.role.name.casefold()

    return sorted(rows, key=place)
