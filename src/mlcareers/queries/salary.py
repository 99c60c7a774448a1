"""What does it pay, according to whom: one role by every source, or all roles, anywhere or in one place.

Observations are never averaged. What counts other people than the role, official occupations above all, is told apart
and never stands for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.claims import different, is_old, is_stand_in, may_rank
from mlcareers.analysis.pay.differences import Reason, at_odds, differences
from mlcareers.analysis.pay.filters import Filters, narrowed, readings
from mlcareers.analysis.pay.nearest import Nearest, basis_of, fitting_or_near, is_abroad, nearest
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
from mlcareers.analysis.pay.official import OfficialStatistics, around_areas, official_statistics
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import BasisOfAnswer, Level
from mlcareers.text.names.get import find, get

if TYPE_CHECKING:
    from mlcareers.analysis.pay.offers import OfferStanding
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
    """The medians of the sources that can be told in one breath: same place, level and currency. Never averaged.

    `lowest` and `highest` are observations; `sources` counts all whose median lies between them. What is old is left
    out where something newer stands.
    """

    place: Place
    level: Level | None
    lowest: Salary
    highest: Salary
    sources: int


class RolePay(Answer):
    """Pay of one role by every source, the one with the newest figures first.

    `by_source` holds figures of the role itself. `other_people` are figures that stand under the role and count a
    wider group, `stand_ins` wages of occupations of the country asked for; `official` is what official statistics
    count of the occupations that the role names. `nearest` is what is known nearest where no figure of the role itself
    is, and `basis_of_answer` says which of them answers. `differences` says why sources disagree; `superseded`
    counts the figures that newer ones overtake and that were not asked for.
    """

    schema_name: ClassVar[str] = "salary"
    schema_version: ClassVar[int] = 2

    role: Named
    near: str | None = None
    filters: Filters
    span: Span | None
    by_source: tuple[SourcePay, ...]
    other_people: tuple[Salary, ...] = ()
    stand_ins: tuple[Salary, ...] = ()
    nearest: tuple[Nearest, ...] = ()
    basis_of_answer: BasisOfAnswer
    official: OfficialStatistics
    differences: tuple[Reason, ...]
    superseded: int


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
    known = observations(knowledge, role.id, areas=filters.city is not None)
    if not known:
        raise nothing_known(knowledge, role)
    if found.asked_level and not filters.level and all(salary.level != found.asked_level for salary in known):
        raise _nothing_at(found.asked_level, role, known)
    filters = filters.at(found.asked_level)
    wanted = [salary for salary in known if filters.wants(salary)]
    fitting = fitting_or_near(wanted, filters, f"of {role.name}")
    own = [salary for salary in fitting if not is_stand_in(salary)]
    basis = basis_of(fitting)
    around = nearest(knowledge, role, filters.country, filters.level) if filters.country and basis != "own" else ()
    official = official_statistics(knowledge, role.id, [*fitting, *around_areas(known, fitting)])
    groups = {source: in_order(found, sort) for source, found in by_source(own).items()}
    ground = common_ground(groups.values(), filters)
    shown = {source: found if full else first_look(found, filters, lines) for source, found in groups.items()}
    looks = [_source_pay(source, found, shown[source], ground) for source, found in groups.items()]
    return RolePay(
        role=role,
        near=found.near,
        filters=filters,
        span=_span([salary for look in looks for salary in look.named(look.standing)]),
        by_source=tuple(sorted(looks, key=_newest_first)),
        other_people=tuple(in_order([salary for salary in fitting if salary.stand_in], sort)),
        stand_ins=tuple(in_order([salary for salary in fitting if is_abroad(salary)], sort)),
        nearest=around,
        basis_of_answer=basis,
        official=official,
        differences=differences([salary for look in looks for salary in look.heads]),
        superseded=len(known) - len(wanted),
        sources={**cited_sources(knowledge, tuple(fitting), around), **official.sources},
    )


def of_offer(knowledge: KnowledgeBase, name: str, text: str, filters: Filters) -> OfferStanding:
    """Where an offer stands beside the figures of one role, in the country asked for or that of its currency."""
    from mlcareers.analysis.pay.offers import Offered, OfferStanding, at_level, set_beside
    from mlcareers.models.currency import main_country
    from mlcareers.text.offers import read_offer

    offer = read_offer(text, filters.country)
    country = filters.country or main_country(offer.currency)
    if country is None:
        context = [f"{offer.currency} is paid in many countries"]
        raise UsageError("--offer needs the country it is made in", context=context, hint="--country DE")
    pay = of_role(knowledge, name, filters.replace(country=country), full=True)
    own = [figure for look in pay.by_source for figure in current(look.observations)]
    occupations = [figure for found in pay.official.occupations for figure in found.pay]
    others = [*pay.stand_ins, *occupations, *pay.other_people]
    placed, unlike = set_beside(offer, [*at_level(own, pay.filters), *at_level(others, pay.filters)])
    return OfferStanding(
        role=pay.role,
        near=pay.near,
        filters=pay.filters,
        offered=Offered(**offer._asdict()),
        placed=placed,
        unlike=unlike,
        sources=pay.sources,
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
    """What stands for a role's best-evidenced sources, newest first, for its profile; else its best other figure.

    What is old is left out where something newer stands.
    """
    filters = Filters(level=level)
    known = [salary for salary in observations(knowledge, role_id) if not (salary.superseded or is_stand_in(salary))]
    groups = by_source(known)
    ground = common_ground(groups.values(), filters)
    heads = [own[0] for salaries in groups.values() if (own := standing_for(salaries, ground))]
    if not heads:
        return tuple(sorted(known, key=lambda salary: evidence(salary, filters))[-1:])
    recent = [salary for salary in heads if not is_old(salary)]
    best = sorted(recent or heads, key=lambda salary: -different(salary))[:limit]
    return tuple(sorted(best, key=lambda salary: (-(salary.year or 0), -different(salary))))


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
    """The observations of these roles, each once: two may share an occupation."""
    by_id = {salary.id: salary for role in roles for salary in observations(knowledge, role)}
    return [salary for salary in by_id.values() if filters.wants(salary)]


def _instead(knowledge: KnowledgeBase, role_id: str, own: Sequence[Salary], of: Mapping[str, object]) -> Instead:
    """What is known of a role of which nothing may be ranked, the nearest to a figure of its own first."""
    if any(salary.pay and not salary.stand_in for salary in own):
        return "unranked"
    if any(salary.withheld and not salary.stand_in for salary in own):
        return "withheld"
    if own:
        return "other-people"
    codes = (link.to_id for link in knowledge.links_from("role", role_id, "occupation"))
    return "occupation" if any(code in of for code in codes) else "nothing"


def _candidates(knowledge: KnowledgeBase, filters: Filters) -> list[Salary]:
    """All observations; where a city or company is asked for, only those of any, which are few."""
    field = "place.company" if filters.company else "place.city" if filters.city else None
    found = (knowledge.salaries.having(field) if field else []) or knowledge.salaries
    return [salary for salary in found if filters.wants(salary)]


def _overview_row(role: Named, own: Sequence[Salary], filters: Filters) -> OverviewRow:
    """The best-evidenced of what stands for the sources and may be ranked."""
    standing = [salary for group in by_source(own).values() for salary in current(group) if may_rank(salary)]
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
    return -(look.heads[0].year or 0), look.source


def _span(standing: Sequence[Salary]) -> Span | None:
    """From the lowest to the highest median of what stands for the sources."""
    recent = [salary for salary in standing if not is_old(salary)] or standing
    if not recent:
        return None
    return Span(
        place=recent[0].place,
        level=recent[0].level,
        lowest=min(recent, key=middle),
        highest=max(recent, key=middle),
        sources=len(by_source(recent)),
    )


def _sorted_rows(rows: Sequence[OverviewRow], sort: str) -> list[OverviewRow]:
    """Roles by name, or by their figures."""
    key = sorting(sort)

    def place(row: OverviewRow) -> tuple[object, ...]:
        return key(row.observation) if row.observation else (), row.role.name.casefold()

    return sorted(rows, key=place)
