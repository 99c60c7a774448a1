"""Like with like: what several roles earn by the same source, at the same level and place, in the same year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.claims import different, is_old, is_stand_in, may_rank
from mlcareers.analysis.pay.filters import Filters, apply_filters, fits, source_of
from mlcareers.analysis.pay.observations import (
    HOME_COUNTRY,
    is_national,
    nothing_known,
    observations,
    pool,
    step,
    unit_of,
)
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


class Key(NamedTuple):
    """What observations must share to be compared."""

    source: str
    country: str
    year: int | None
    basis: PayBasis
    currency: str
    period: str
    level: Level | None


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


NoChange = Literal["no-like-figures", "one-sample"]
"""Why no change of pay can be drawn: nothing alike is known of both roles, or one sample holds them both."""


class PayChange(Value):
    """The same observation of two roles, or why there is none that may be compared."""

    before: Salary | None = None
    after: Salary | None = None
    reason: NoChange | None = None


class Held(NamedTuple):
    """What is observed of one role: all of it, and what can be compared by what it must share with others."""

    salaries: Sequence[Salary]
    by_key: Mapping[Key, Sequence[Salary]]


Observed = Mapping[str, Held]
"""What is observed of each role, by its id."""


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
    rows = _compared(_observed(knowledge, roles, filters), filters)
    official = tuple(official_statistics(knowledge, role.id) for role in roles)
    sources = cited_sources(knowledge, rows)
    for told in official:
        sources |= told.sources
    return PayComparison(roles=roles, filters=filters, rows=rows, official=official, sources=sources)


def _observed(knowledge: KnowledgeBase, roles: Iterable[Named], filters: Filters) -> Observed:
    """Return what is known of each role alone that fits the filters."""
    return {role.id: _held(knowledge.salaries.naming("role", role.id), filters) for role in roles}


def _held(salaries: Iterable[Salary], filters: Filters) -> Held:
    fitting = [one for one in salaries if filters.wants(one) and fits(one, filters) and not is_stand_in(one)]
    by_key: dict[Key, list[Salary]] = {}
    for salary in filter(_comparable, fitting):
        by_key.setdefault(_key(salary), []).append(salary)
    return Held(fitting, by_key)


def pay_change(knowledge: KnowledgeBase, people: tuple[Named, Named]) -> PayChange:
    """Return what two roles earn by the same source, year, place, basis and unit, each by a figure of its own.

    All levels together, the home country before others, what is not old before what is, and then the larger sample.
    What counts other people than the role is not compared at all.
    """
    observed = _observed(knowledge, people, Filters())
    keys = sorted((key for key in _fair(_holders(observed), Filters()) if key.level is None), key=_order)
    found = [[_largest(observed[role.id].by_key.get(key, ())) for role in people] for key in keys]
    pairs = [(one, other) for one, other in found if one and other]
    apart = [(one, other) for one, other in pairs if not _same_sample(one, other)]
    if not apart:
        return PayChange(reason="one-sample" if pairs else "no-like-figures")

    def closeness(pair: tuple[Salary, Salary]) -> tuple[object, ...]:
        return pair[0].place.country == HOME_COUNTRY, not is_old(pair[0]), min(map(different, pair))

    before, after = max(apart, key=closeness)
    return PayChange(before=before, after=after)


def is_one_sample(row: ComparedPay) -> bool:
    """Say whether one sample counts all the roles together, so that no difference between them can show."""
    return sum(map(bool, (cell.observation for cell in row.cells))) in map(len, counted_together(row))


def counted_together(row: ComparedPay) -> list[list[int]]:
    """Return the roles, as their places in the row, that one sample counts together: a group for each such sample."""
    held = [(place, cell.observation) for place, cell in enumerate(row.cells) if cell.observation]
    groups = ([place for place, other in held if _same_sample(one, other)] for _, one in held)
    return [group for group, _ in groupby(sorted(group for group in groups if len(group) > 1))]


def _same_sample(one: Salary, other: Salary) -> bool:
    return (one.title, one.n, one.pay) == (other.title, other.n, other.pay)


def _compared(observed: Observed, filters: Filters) -> tuple[ComparedPay, ...]:
    """Find every fair comparison; of a source without one its best figure, and why the other roles have none."""
    holders = _holders(observed)
    fair = _fair(holders, filters)
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
        for key in sorted([*fair, *unfair], key=_order)
    )


def _fair(holders: Mapping[Key, Mapping[str, int]], filters: Filters) -> list[Key]:
    """Return what roles share: of the years in which they do, that which most of them have, and then the fullest.

    With history every year is taken.
    """

    def cell(key: Key) -> Key:
        return key._replace(year=key.year if filters.history else None)

    shared = [key for key, sizes in holders.items() if len(sizes) > 1]
    shared.sort(key=lambda key: (len(holders[key]), sum(holders[key].values()), key.year or 0))
    return list({cell(key): key for key in shared}.values())


def _holders(observed: Observed) -> dict[Key, dict[str, int]]:
    """Return who holds a figure that can be compared, and on how many observations."""
    holders: dict[Key, dict[str, int]] = {}
    for role, held in observed.items():
        for key, same in held.by_key.items():
            if largest := _largest(same):
                holders.setdefault(key, {})[role] = different(largest)
    return holders


def _unfair(holders: Mapping[Key, Mapping[str, int]], compared: set[str], filters: Filters) -> list[Key]:
    """Find for each source without a fair comparison the key of its largest figure, nearest to what was asked."""

    def closeness(key: Key) -> tuple[object, ...]:
        at_home = key.country == (filters.country or HOME_COUNTRY)
        return key.level == filters.level, at_home, sum(holders[key].values()), key.year or 0

    left = [key for key in holders if key.source not in compared]
    by_source = {source: [key for key in left if key.source == source] for source in {key.source for key in left}}
    return [max(keys, key=closeness) for keys in by_source.values()]


def _largest(same: Iterable[Salary]) -> Salary | None:
    """Return the figure of the largest sample that may be ranked."""
    return max(filter(may_rank, same), key=different, default=None)


def _cell(held: Held, key: Key) -> Cell:
    same = held.by_key.get(key, ())
    figure = _largest(same)
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
        left = [salary for salary in left if getattr(_key(salary), field) == getattr(key, field)]
        if not left:
            return saying
    return "only for a part of the country or of the experience"


def _key(salary: Salary) -> Key:
    place, unit = salary.place, unit_of(salary)
    return Key(source_of(salary), place.country, salary.year, salary.pay_basis, *unit, salary.level)


def _comparable(salary: Salary) -> bool:
    return is_national(salary) and not salary.experience


def _order(key: Key) -> tuple[object, ...]:
    """Put the newest first; the home country first; all levels before the single ones."""
    at_home = key.country == HOME_COUNTRY
    return -(key.year or 0), key.source, not at_home, name_of(key.country), key[3:6], step(key.level)
