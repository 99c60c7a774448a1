"""Pay observations: whose they are, in which order they are told, and which of them stand for their source.

Observations are never averaged. A role's own figures stand for it; those that count other people, of an official
occupation or of a wider type of a survey, are told apart and never ranked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, get_args

from mlcareers.analysis.answers import Named
from mlcareers.analysis.pay.claims import different, is_old, may_rank
from mlcareers.analysis.pay.filters import Filters, source_of
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import Level
from mlcareers.text.names.echo import shorten

if TYPE_CHECKING:
    from mlcareers.models.salary import Place, Salary

HOME_COUNTRY = "US"
"""Where most figures come from; what is told first when no country is asked for."""

FEW = 15
"""So many figures of a source are all shown, if nobody says how many."""

LINES_PER_SOURCE = 8
"""How many lines a first look takes of a source that has more; with history, more than one year is wanted."""

LINES_OF_HISTORY = 30

ELSEWHERE = 3
"""How many other places a first look adds to the country asked for."""

WELL_FILLED = 0.25
"""The share of its fullest year that a year must reach to stand for a source: a year just begun says little."""


class Unit(NamedTuple):
    """What amounts are counted in. Amounts of different units share neither a span nor a scale."""

    currency: str
    period: str


USUAL_UNIT = Unit("USD", "year")


class Ground(NamedTuple):
    """What observations must share to be told in one breath."""

    place: Place
    level: Level | None
    unit: Unit


def observations(knowledge: KnowledgeBase, role_id: str, *, areas: bool = False) -> list[Salary]:
    """Return every observation that is known for a role: its own, then those of the official occupations that it names.

    What official statistics count in parts of a country is told with `areas` alone.
    """
    own = knowledge.salaries.naming("role", role_id)
    codes = dict.fromkeys(link.to_id for link in knowledge.links_from("role", role_id, "occupation"))
    relations = ("occupation", "occupation_in_area") if areas else ("occupation",)
    found = ((knowledge.salaries.naming("occupation", code, relation)) for code in codes for relation in relations)
    return own + [salary for salaries in found for salary in salaries]


def nothing_known(knowledge: KnowledgeBase, role: Named) -> NotFoundError:
    """Say that a role has no figure at all, and the nearest roles that have one of their own to rank."""
    links = [*knowledge.links_from("role", role.id, "comes_from"), *knowledge.links_from("role", role.id, "leads_to")]
    codes = [link.to_id for link in knowledge.links_from("role", role.id, "occupation")]
    akin = [link.from_id for code in codes for link in knowledge.links_to("occupation", code, "role")]
    linked = dict.fromkeys([*(link.to_id for link in links), *akin])
    near = [id_ for id_ in linked if any(map(may_rank, knowledge.salaries.naming("role", id_)))][:3]
    labels = knowledge.roles.labels(near)
    unfit = knowledge.roles[role.id].no_official_occupation
    why = [f"no official occupation fits: {unfit.text.removesuffix('.')}"] if unfit else []
    return NotFoundError(
        f"no pay figure is known for {role.name}",
        context=[*why, *(f"near it: {id_}: {label}" for id_, label in labels.items())],
        hint=f"mlcareers salary {near[0]}" if near else "mlcareers salary",
        candidates=near,
    )


def unit_of(salary: Salary) -> Unit:
    """Return what an observation's amounts are counted in."""
    return Unit(salary.currency, salary.period)


def middle(salary: Salary) -> float:
    """Return the median, or the mean where there is none.

    0 where the source names no statistic, and for what is withheld.
    """
    return (salary.pay and (salary.pay.median or salary.pay.mean)) or 0


def narrowest(place: Place) -> str | None:
    """Return the company, city or region that a place is narrowed to; None for a country as a whole."""
    return place.company or place.city or place.region


def is_national(salary: Salary) -> bool:
    """Say whether it speaks of a whole country, and not of a part of it or of one company."""
    return narrowest(salary.place) is None


class Pool(NamedTuple):
    """A sample that pools several titles: the one that names it, and how many there are in all."""

    title: str
    titles: int


def pool(salary: Salary) -> Pool | None:
    """Return what a sample pools: 7 titles for "Data Scientist and 6 related titles"; None for that of one title."""
    title, _, others = salary.title.rpartition(" and ")
    number = others.removesuffix("s").removesuffix(" related title").replace(",", "")
    return Pool(title, int(number) + 1) if title and number.isdecimal() else None


def step(level: Level | None) -> int:
    """Return the place of a level in a career; all levels together come first."""
    return get_args(Level).index(level) if level else -1


def by_source(salaries: Iterable[Salary]) -> dict[str, list[Salary]]:
    """Group observations by the source that made them."""
    groups: dict[str, list[Salary]] = {}
    for salary in salaries:
        groups.setdefault(source_of(salary), []).append(salary)
    return groups


def well_filled_year(salaries: Iterable[Salary]) -> int | None:
    """Return the newest year that stands for a source; None when it states no year."""
    sizes: Counter[int] = Counter()
    for salary in salaries:
        if salary.year:
            sizes[salary.year] += different(salary) or 1
    fullest = max(sizes.values(), default=0)
    return max((year for year, size in sizes.items() if size >= fullest * WELL_FILLED), default=None)


def current(salaries: Sequence[Salary]) -> list[Salary]:
    """Return one source's observations of the year that stands for it; all of them when no year is stated."""
    year = well_filled_year([salary for salary in salaries if salary.pay] or salaries)
    return [salary for salary in salaries if year is None or salary.year == year]


def first_look(salaries: Sequence[Salary], filters: Filters, lines: int | None) -> list[Salary]:
    """Choose what of one source is told first: the country asked for, level by level, and the largest elsewhere.

    Of a sample that pools several titles and one of its plain title alone, the first will do. `lines` is how many are
    wanted of the country asked for.
    """
    if len(salaries) <= (lines or FEW):
        return list(salaries)
    lines = lines or (LINES_OF_HISTORY if filters.history else LINES_PER_SOURCE)
    recent = list(salaries) if filters.history else current(salaries)
    pooled = {(found.title, s.level, s.place, s.year) for s in recent if s.pay and (found := pool(s))}
    recent = [salary for salary in recent if (salary.title, salary.level, salary.place, salary.year) not in pooled]
    home = home_country(recent, filters)
    at_home = [salary for salary in recent if salary.place.country == home and is_national(salary)]
    elsewhere = [salary for salary in recent if salary not in at_home and salary.pay and salary.level == filters.level]
    if filters.city or filters.company or not at_home:
        return recent[:lines]
    largest = sorted(elsewhere, key=lambda salary: (not is_national(salary), -different(salary)))[:ELSEWHERE]
    chosen = {salary.id for salary in (*at_home[:lines], *largest)}
    return [salary for salary in recent if salary.id in chosen]


def home_country(salaries: Sequence[Salary], filters: Filters) -> str:
    """Give the country asked for, else the home country where the source knows it, else the one that it knows best."""
    countries = Counter(salary.place.country for salary in salaries)
    if filters.country or HOME_COUNTRY in countries or not countries:
        return filters.country or HOME_COUNTRY
    return countries.most_common(1)[0][0]


def common_ground(groups: Iterable[Sequence[Salary]], filters: Filters) -> Ground | None:
    """Return what most sources have in common that can be told in one breath; None when none gives a middle."""
    sizes: dict[Ground, list[int]] = {}
    for salaries in groups:
        for ground, own in _standing_for(salaries).items():
            sizes.setdefault(ground, []).append(different(own[0]))

    def closeness(ground: Ground) -> tuple[object, ...]:
        return (
            ground.level == filters.level,
            narrowest(ground.place) is None,
            ground.place.country == (filters.country or HOME_COUNTRY),
            ground.unit == USUAL_UNIT,
            len(sizes[ground]),
            sum(sizes[ground]),
            -step(ground.level),
            str(ground.place),
        )

    return max(sizes, key=closeness, default=None)


def standing_for(salaries: Sequence[Salary], ground: Ground | None) -> tuple[Salary, ...]:
    """Give the observations that stand for one source on common ground: for each basis that with the largest sample."""
    return _standing_for(salaries).get(ground, ()) if ground else ()


def in_order(salaries: Iterable[Salary], sort: str) -> list[Salary]:
    """Order one source's observations as asked; else the year that stands for it first, then by level."""
    salaries = list(salaries)
    key = sorting(sort)
    standing = {salary.id for salary in current(salaries)}
    return sorted(salaries, key=lambda salary: (*key(salary), salary.id not in standing, *_order(salary)))


def sorting(sort: str) -> Callable[[Salary], tuple[object, ...]]:
    """Return the key of a sorting by its name; UsageError when there is no such one."""
    if sort not in _SORTINGS:
        known = ", ".join(_SORTINGS)
        raise UsageError(f"--sort {shorten(sort)} is not known", context=[f"known: {known}"], hint="--sort pay")
    return _SORTINGS[sort]


def evidence(salary: Salary, filters: Filters) -> tuple[object, ...]:
    """Weigh how well an observation can stand alone for a role: a median, of all the country and levels, on many."""
    return (
        may_rank(salary),
        bool(salary.pay and salary.pay.median),
        bool(middle(salary)),
        bool(salary.pay),
        is_national(salary),
        salary.place.country == (filters.country or HOME_COUNTRY),
        salary.level == filters.level,
        salary.experience is None,
        unit_of(salary) == USUAL_UNIT,
        not is_old(salary),
        different(salary),
        salary.year or 0,
    )


def _standing_for(salaries: Sequence[Salary]) -> dict[Ground, tuple[Salary, ...]]:
    """Return every ground on which a source can stand, with its observation of each basis: only what may be ranked."""
    found: dict[Ground, dict[str, Salary]] = {}
    recent = [salary for salary in current(salaries) if may_rank(salary) and not salary.superseded]
    for salary in sorted(recent, key=lambda salary: -different(salary)):
        if salary.experience is None or salary.level:
            ground = Ground(salary.place, salary.level, unit_of(salary))
            found.setdefault(ground, {}).setdefault(salary.pay_basis, salary)
    return {ground: tuple(by_basis.values()) for ground, by_basis in found.items()}


def _order(salary: Salary) -> tuple[object, ...]:
    place = salary.place
    return (
        -(salary.year or 0),
        place.country != HOME_COUNTRY,
        name_of(place.country),
        not is_national(salary),
        salary.level is None and salary.experience is not None,
        step(salary.level),
        -different(salary),
    )


_SORTINGS: dict[str, Callable[[Salary], tuple[object, ...]]] = {
    "name": lambda salary: (),
    "pay": lambda salary: (-middle(salary),),
    "n": lambda salary: (-different(salary),),
    "year": lambda salary: (-(salary.year or 0),),
    "place": lambda salary: (name_of(salary.place.country), narrowest(salary.place) or ""),
}
"""The sortings of `--sort`; `name` is that of roles, and the usual order within one."""
