"""Like with like: what several roles earn by the same source, at the same level and place, in the same year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.alike import (
    Held,
    Key,
    Observed,
    fair_keys,
    hold,
    holders_of,
    is_same_sample,
    key_of,
    largest_of,
    order,
)
from mlcareers.analysis.pay.claims import different, may_rank
from mlcareers.analysis.pay.filters import Filters, apply_filters, source_of
from mlcareers.analysis.pay.observations import HOME_COUNTRY, nothing_known, observations, pool
from mlcareers.analysis.pay.official import OfficialStatistics, official_statistics
from mlcareers.analysis.pay.wished import Conversions
from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level, PayBasis
from mlcareers.text.names.get import find

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


class Cell(Value):
    """One role's figure, or why there is none. `alone` is the plain title where the figure pools several titles."""

    observation: Salary | None = None
    alone: Salary | None = None
    reason: str | None = None


class ComparedPay(Value):
    """The same observation for several roles, in their order.

    `fair` when at least two of them have it; `first` when it belongs to a first look: the country asked for, or of
    a source that does not tell it the whole world; where neither can be compared, every country.
    """

    source: str
    country: str
    year: int | None
    basis: PayBasis
    currency: str
    period: str
    level: Level | None
    cells: tuple[Cell, ...]
    fair: bool
    first: bool


class PayComparison(Answer):
    """Like with like: observations that several of the roles share.

    `official` is what official statistics count near each role: no part of the comparison.
    `observations` are all that fit the filters, for those who ask for pay alone.
    """

    schema_name: ClassVar[str] = "salary-comparison"
    schema_version: ClassVar[int] = 2

    roles: tuple[Named, ...]
    filters: Filters
    rows: tuple[ComparedPay, ...]
    official: tuple[OfficialStatistics, ...] = ()
    observations: tuple[Salary, ...] = ()
    conversions: Conversions | None = None


def compare(knowledge: KnowledgeBase, names: Sequence[str], filters: Filters) -> PayComparison:
    """Return several roles, like with like, and every observation that was looked at."""
    found = [find(knowledge, "role", name, "salary") for name in names]
    levels = {match.asked_level for match in found if match.asked_level}
    if len(levels) > 1 and not filters.level:
        raise UsageError("roles are compared at one level", hint="--level senior")
    filters = filters.at(levels.pop() if levels else None)
    labels = knowledge.roles.labels(dict.fromkeys(match.id for match in found))
    if len(labels) == 1:
        raise UsageError("all these names mean one role", hint=f"mlcareers salary {found[0].id}")
    roles = tuple(Named(id=id_, name=label) for id_, label in labels.items())
    known = {salary.id: salary for id_ in labels for salary in observations(knowledge, id_)}
    if not known:
        raise nothing_known(knowledge, roles[0])
    wanted = [salary for salary in known.values() if filters.wants(salary)]
    fitting = tuple(apply_filters(wanted, filters, "of these roles"))
    comparison = compare_ids(knowledge, roles, filters)
    return comparison.replace(observations=fitting, sources={**cited_sources(knowledge, fitting), **comparison.sources})


def compare_ids(knowledge: KnowledgeBase, roles: tuple[Named, ...], filters: Filters) -> PayComparison:
    """Compare roles already known by id, like with like; no rows when nothing can be compared."""
    observed = {role.id: hold(knowledge.salaries.naming("role", role.id), filters) for role in roles}
    rows = _compared(observed, filters)
    official = tuple(official_statistics(knowledge, role.id) for role in roles)
    sources = cited_sources(knowledge, rows)
    for told in official:
        sources |= told.sources
    return PayComparison(roles=roles, filters=filters, rows=rows, official=official, sources=sources)


def is_one_sample(row: ComparedPay) -> bool:
    """Say whether one sample counts all the roles together, so that no difference between them can show."""
    return sum(map(bool, (cell.observation for cell in row.cells))) in map(len, counted_together(row))


def counted_together(row: ComparedPay) -> list[list[int]]:
    """Return the roles, as their places in the row, that one sample counts together: a group for each such sample."""
    held = [(place, cell.observation) for place, cell in enumerate(row.cells) if cell.observation]
    groups = ([place for place, other in held if is_same_sample(one, other)] for _, one in held)
    return [group for group, _ in groupby(sorted(group for group in groups if len(group) > 1))]


def _compared(observed: Observed, filters: Filters) -> tuple[ComparedPay, ...]:
    """Find every fair comparison; of a source without one its best figure, and why the other roles have none."""
    holders = holders_of(observed)
    fair = fair_keys(holders, filters)
    home = filters.country or HOME_COUNTRY
    at_home = {key.source for key in fair if key.country == home}
    near = {key for key in fair if key.country == home or (key.country == "worldwide" and key.source not in at_home)}
    unfair = _unfair(holders, {key.source for key in fair}, filters)
    return tuple(
        ComparedPay(
            **key._asdict(),
            cells=tuple(_cell(held, key) for held in observed.values()),
            fair=key in fair,
            first=key in near or not near,
        )
        for key in sorted([*fair, *unfair], key=order)
    )


def _unfair(holders: Mapping[Key, Mapping[str, int]], compared: set[str], filters: Filters) -> list[Key]:
    """Find for each source without a fair comparison the key of its largest figure, nearest to what was asked."""

    def closeness(key: Key) -> tuple[object, ...]:
        at_home = key.country == (filters.country or HOME_COUNTRY)
        return key.level == filters.level, at_home, sum(holders[key].values()), key.year or 0

    left = [key for key in holders if key.source not in compared]
    by_source = {source: [key for key in left if key.source == source] for source in {key.source for key in left}}
    return [max(keys, key=closeness) for keys in by_source.values()]


def _cell(held: Held, key: Key) -> Cell:
    same = held.by_key.get(key, ())
    figure = largest_of(same)
    if figure:
        pooled = pool(figure)
        alone = (salary for salary in same if may_rank(salary) and pooled and salary.title == pooled.title)
        return Cell(observation=figure, alone=next(alone, None))
    return Cell(reason=_why_not(held.salaries, same, key))


def _why_not(salaries: Sequence[Salary], same: Sequence[Salary], key: Key) -> str:
    """Return the first thing that the role lacks for the comparison."""
    if same:
        largest = max(map(different, same))
        return f"{largest} different, too few" if largest else "no median of a stated sample"
    left = [salary for salary in salaries if source_of(salary) == key.source]
    if not left:
        return "not in this source"
    lacking = {
        "level": f"none for {key.level or 'all levels together'}",
        "country": f"none for {name_of(key.country)}",
        "year": f"none for {key.year}",
        "basis": f"none of this kind ({key.basis})",
        "currency": f"none in {key.currency}",
        "period": f"none by the {key.period}",
    }
    for field, saying in lacking.items():
        left = [salary for salary in left if getattr(key_of(salary), field) == getattr(key, field)]
        if not left:
            return saying
    return "only for a part of the country or of the experience"
