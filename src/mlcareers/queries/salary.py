"""What does it pay, according to whom: one role by every source, anywhere or in one place.

Observations are never averaged. What counts other people than the role, official occupations above all, is told apart
and never stands for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.claims import is_stand_in
from mlcareers.analysis.pay.differences import Reason, differences
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.looks import SourcePay, Span, looks, span_of
from mlcareers.analysis.pay.nearest import Nearest, basis_of, fitting_or_near, is_abroad, nearest
from mlcareers.analysis.pay.observations import by_source, in_order, nothing_known, observations, step
from mlcareers.analysis.pay.official import OfficialStatistics, around_areas, official_statistics
from mlcareers.analysis.pay.wished import Conversions
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import BasisOfAnswer, Level
from mlcareers.text.names.get import find, get

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


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
    conversions: Conversions | None = None


def names_in(knowledge: KnowledgeBase, words: Sequence[str]) -> list[str]:
    """Return the role names that were typed: every word one, unless all together are the name of one role."""
    together = " ".join(words)
    return [together] if len(words) > 1 and get(knowledge, "role", together) else list(words)


def is_known(knowledge: KnowledgeBase, role_id: str, filters: Filters) -> bool:
    """Say whether anything is known of a role's pay that fits the filters; `of_role` says why nothing does."""
    known = observations(knowledge, role_id, areas=filters.city is not None)
    try:
        fitting_or_near([salary for salary in known if filters.wants(salary)], filters, "of it")
    except NotFoundError:
        return False
    return bool(known)


def of_role(
    knowledge: KnowledgeBase,
    name: str,
    filters: Filters,
    *,
    sort: str = "name",
    lines: int | None = None,
    full: bool = False,
) -> RolePay:
    """Return everything known of one role's pay that fits the filters.

    `lines` is how many a first look takes of a source; when `full` it takes them all.
    """
    found = find(knowledge, "role", name, "salary")
    role = Named(id=found.id, name=knowledge.roles.labels([found.id])[found.id])
    known = _known(knowledge, role, filters, found.asked_level)
    filters = filters.at(found.asked_level)
    wanted = [salary for salary in known if filters.wants(salary)]
    fitting = fitting_or_near(wanted, filters, f"of {role.name}")
    own = [salary for salary in fitting if not is_stand_in(salary)]
    basis = basis_of(fitting)
    around = nearest(knowledge, role, filters.country, filters.level) if filters.country and basis != "own" else ()
    official = official_statistics(knowledge, role.id, [*fitting, *around_areas(known, fitting)])
    groups = {source: in_order(found, sort) for source, found in by_source(own).items()}
    told = looks(groups, filters, lines, full=full)
    return RolePay(
        role=role,
        near=found.near,
        filters=filters,
        span=span_of([salary for look in told for salary in look.named(look.standing)]),
        by_source=tuple(told),
        other_people=tuple(in_order([salary for salary in fitting if salary.stand_in], sort)),
        stand_ins=tuple(in_order([salary for salary in fitting if is_abroad(salary)], sort)),
        nearest=around,
        basis_of_answer=basis,
        official=official,
        differences=differences([look.heads for look in told if look.heads]),
        superseded=len(known) - len(wanted),
        sources={**cited_sources(knowledge, tuple(fitting), around), **official.sources},
    )


def _known(knowledge: KnowledgeBase, role: Named, filters: Filters, level: Level | None) -> list[Salary]:
    """Give every figure of a role; NotFoundError where there is none, or none of the level that its name asked for."""
    known = observations(knowledge, role.id, areas=filters.city is not None)
    if not known:
        raise nothing_known(knowledge, role)
    if level and not filters.level and all(salary.level != level for salary in known):
        raise _nothing_at(level, role, known)
    return known


def _nothing_at(level: Level, role: Named, known: Sequence[Salary]) -> NotFoundError:
    """Say that no figure has the level that the name speaks of, and which levels there are."""
    levels = sorted({salary.level for salary in known if salary.level}, key=step)
    return NotFoundError(
        f"there is no pay figure of {role.name} at level {level}",
        context=[f"there is: {'; '.join(levels)}" if levels else "its figures are told for all levels together"],
        hint=f"mlcareers salary {role.id}",
        candidates=[role.id],
    )
