"""What does it pay, according to whom: one role, several roles fairly compared, all roles, or one place.

Observations are never averaged. A role without an occupation code of its own is given the pay of the nearest official
occupation, named as such.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import ClassVar, Literal, get_args

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.base import Level, Model
from mlcareers.models.country import COUNTRIES
from mlcareers.models.salary import PayBasis, Salary
from mlcareers.queries.answers import Answer, Named, cited_sources
from mlcareers.queries.find import find, shorten

HOME_COUNTRY = "US"
"""Where most figures come from; what is shown when no country is asked for."""

LINES_PER_SOURCE = 9
SORTINGS = ("name", "pay", "n", "year")
OTHER_COUNTRIES = 3

Reason = Literal["place", "year", "basis", "reporter", "title", "experience"]


class Filters(Model):
    """What was asked for; absent means all. `history` includes what newer figures overtake."""

    level: Level | None = None
    country: str | None = None
    city: str | None = None
    company: str | None = None
    source: str | None = None
    basis: PayBasis | None = None
    year: int | None = None
    history: bool = False


class SourcePay(Model):
    """What one source observed: all that fits the question, and the ids of what a first look needs."""

    source: str
    observations: tuple[Salary, ...]
    shown: tuple[str, ...]
    headline: str | None


class RolePay(Answer):
    """Pay of one role by every source, newest first.

    `medians` spans the middles (median, or mean where a source gives no median) of each source's headline
    observation; `disagreements` says in what the headlines differ.
    """

    schema_name: ClassVar[str] = "salary"

    role: Named
    near: str | None = None
    filters: Filters
    medians: tuple[float, float] | None
    by_source: tuple[SourcePay, ...]
    disagreements: tuple[Reason, ...]
    overtaken: int


class Cell(Model):
    """One role's figure in a comparison, or why there is none."""

    observation: Salary | None = None
    reason: str | None = None


class ComparedPay(Model):
    """The same observation for several roles: one source, level, place, year and basis."""

    source: str
    level: Level | None
    country: str
    year: int | None
    basis: PayBasis
    cells: tuple[Cell, ...]


class PayComparison(Answer):
    """Like with like: every source that holds the same observation for at least two of the roles."""

    schema_name: ClassVar[str] = "salary-comparison"

    roles: tuple[Named, ...]
    filters: Filters
    rows: tuple[ComparedPay, ...]


class OverviewRow(Model):
    """A role and its best-evidenced median: most observations, its own figures before its occupation's."""

    role: Named
    observation: Salary | None


class PayOverview(Answer):
    """One line per role."""

    schema_name: ClassVar[str] = "salary-overview"

    filters: Filters
    rows: tuple[OverviewRow, ...]


def of_role(knowledge: KnowledgeBase, name: str, filters: Filters, lines: int | None = None) -> RolePay:
    """Everything known of one role's pay that fits the filters; `lines` is how many a first look takes of a source."""
    found = find(knowledge, "role", name, "salary")
    role = Named(id=found.id, name=knowledge.roles.labels([found.id])[found.id])
    filters = _with_level(filters, getattr(found, "level", None))
    known = observations(knowledge, role.id)
    if not known:
        raise _nothing_known(knowledge, role)
    current = [salary for salary in known if filters.history or not salary.superseded]
    fitting = narrowed(current, filters, f"for {role.name}")
    lines = lines or LINES_PER_SOURCE
    by_source = tuple(_source_pay(source, own, filters, lines) for source, own in _grouped(knowledge, fitting))
    heads = [head for pay in by_source for head in pay.observations if head.id == pay.headline]
    middles = [middle(head) for head in heads]
    return RolePay(
        role=role,
        near=found.near,
        filters=filters,
        medians=(min(middles), max(middles)) if middles else None,
        by_source=by_source,
        disagreements=_disagreements(knowledge, heads),
        overtaken=len(known) - len(current),
        sources=cited_sources(knowledge, tuple(fitting)),
    )


def headlines(knowledge: KnowledgeBase, role_id: str, limit: int = 4) -> tuple[Salary, ...]:
    """The headline observations of a role's best-evidenced sources, newest first, for its profile."""
    current = [salary for salary in observations(knowledge, role_id) if not salary.superseded]
    heads = [_headline(group, Filters()) for _, group in _grouped(knowledge, current)]
    best = sorted((head for head in heads if head), key=lambda head: -(head.n or 0))[:limit]
    return tuple(head for head in heads if head in best)


def compare(knowledge: KnowledgeBase, names: Sequence[str], filters: Filters) -> PayComparison:
    """Several roles, like with like."""
    found = [find(knowledge, "role", name, "salary") for name in names]
    labels = knowledge.roles.labels(dict.fromkeys(match.id for match in found))
    roles = tuple(Named(id=id_, name=label) for id_, label in labels.items())
    return compare_ids(knowledge, roles, filters)


def compare_ids(
    knowledge: KnowledgeBase, roles: tuple[Named, ...], filters: Filters, *, strict: bool = True
) -> PayComparison:
    """Roles already known by id, like with like. Unless `strict`, filters that leave nothing are no error."""
    known = {
        role.id: [salary for salary in observations(knowledge, role.id) if filters.history or not salary.superseded]
        for role in roles
    }
    everything = [salary for own in known.values() for salary in own]
    if strict:
        narrowed(everything, filters, "for these roles")
    fitting = {id_: [salary for salary in own if _fits(salary, filters)] for id_, own in known.items()}
    rows = tuple(
        ComparedPay(
            source=source,
            level=level,
            country=country,
            year=year,
            basis=basis,
            cells=tuple(_cell(fitting[role.id], (source, level, country, year, basis)) for role in roles),
        )
        for source, level, country, year, basis in _shared_keys(fitting)
    )
    shown = tuple(cell.observation for row in rows for cell in row.cells if cell.observation)
    return PayComparison(roles=roles, filters=filters, rows=rows, sources=cited_sources(knowledge, shown))


def overview(knowledge: KnowledgeBase, filters: Filters, sort: str = "name", limit: int | None = None) -> PayOverview:
    """One line per role, or per role with a figure when the filters name a place."""
    if sort not in SORTINGS:
        raise UsageError(f"--sort {shorten(sort)} is not known", context=[f"known: {', '.join(SORTINGS)}"])
    everything = [salary for salary in knowledge.salaries if filters.history or not salary.superseded]
    named_place = filters.city or filters.company or filters.country
    paid = [salary for salary in narrowed(everything, filters, "of any role") if salary.pay]
    fitting = [salary for salary in paid if named_place or (salary.pay and salary.pay.median)]
    by_role: dict[str, list[Salary]] = {}
    for salary in fitting:
        by_role.setdefault(salary.role or salary.occupation or "", []).append(salary)
    rows = []
    for id_, label in knowledge.roles.labels().items():
        own = by_role.get(id_) or [
            salary for link in knowledge.links_from("role", id_, "occupation") for salary in by_role.get(link.to_id, ())
        ]
        best = max(own, key=_weight, default=None)
        rows.append(OverviewRow(role=Named(id=id_, name=label), observation=best))
    kept = tuple(sorted((row for row in rows if row.observation or not named_place), key=_sorting(sort)))[:limit]
    cited = tuple(row.observation for row in kept if row.observation)
    return PayOverview(filters=filters, rows=kept, sources=cited_sources(knowledge, cited))


def observations(knowledge: KnowledgeBase, role_id: str) -> list[Salary]:
    """Every observation that speaks of a role: its own, then those of its nearest official occupation."""
    own = knowledge.salaries.naming("role", role_id)
    codes = dict.fromkeys(link.to_id for link in knowledge.links_from("role", role_id, "occupation"))
    return own + [salary for code in codes for salary in knowledge.salaries.naming("occupation", code)]


def middle(salary: Salary) -> float:
    """The median, or the mean where there is none; 0 for a range or a cell below the sample floor."""
    return (salary.pay and (salary.pay.median or salary.pay.mean)) or 0


def source_of(salary: Salary) -> str:
    """The id of the source that observed it."""
    return salary.cite[0].partition("#")[0]


def country_code(name: str) -> str | None:
    """The code of a country given by code or name."""
    wanted = fold(name)
    return next((code for code, names in COUNTRIES.items() if wanted in map(fold, (code, *names))), None)


def narrowed(salaries: Sequence[Salary], filters: Filters, where: str) -> list[Salary]:
    """What fits all filters; NotFoundError names the filter that left nothing, and the values nearest to it."""
    kept = list(salaries)
    for name, value, read in _readings(filters):
        fitting = [salary for salary in kept if _same(value, read(salary))]
        if not fitting:
            raise _emptied(salaries, kept, name, value, read, where)
        kept = fitting
    return kept


def _readings(filters: Filters) -> list[tuple[str, object, Callable[[Salary], object]]]:
    """The filters in use: option, wanted value, and how an observation's value is read."""
    readings: list[tuple[str, object, Callable[[Salary], object]]] = [
        ("source", filters.source, source_of),
        ("country", filters.country, lambda salary: salary.place.country),
        ("city", filters.city, lambda salary: salary.place.city),
        ("company", filters.company, lambda salary: salary.place.company),
        ("basis", filters.basis, lambda salary: salary.pay_basis),
        ("year", filters.year, lambda salary: salary.year),
        ("level", filters.level, lambda salary: salary.level),
    ]
    return [(name, value, read) for name, value, read in readings if value is not None]


def _same(wanted: object, value: object) -> bool:
    """Equal; a city or company may be named by its beginning."""
    if wanted == value:
        return True
    return isinstance(wanted, str) and isinstance(value, str) and f"{fold(value)} ".startswith(f"{fold(wanted)} ")


def _fits(salary: Salary, filters: Filters) -> bool:
    return all(_same(value, read(salary)) for _, value, read in _readings(filters))


def _emptied(
    everything: Sequence[Salary],
    kept: Sequence[Salary],
    name: str,
    value: object,
    read: Callable[[Salary], object],
    where: str,
) -> NotFoundError:
    known = sorted({_spelt_out(found) for found in map(read, everything) if found is not None})
    left = sorted({_spelt_out(found) for found in map(read, kept) if found is not None})
    value = _spelt_out(value)
    near = get_close_matches(value, known, n=5, cutoff=0.4) or known[:10]
    if value in known:
        message = f"--{name} {shorten(value)} leaves no pay figure {where} beside the other filters"
        context = [f"with the others there is: {', '.join(left[:10]) or 'nothing with a ' + name}"]
    else:
        message = f"no pay figure {where} with --{name} {shorten(value)}"
        context = [f"known: {', '.join(near)}" if near else f"none of the figures has a {name}"]
    return NotFoundError(message, context=context, hint=f"leave --{name} out", candidates=near)


def _spelt_out(value: object) -> str:
    """A value as people know it: a country by its name."""
    return COUNTRIES.get(str(value), (str(value),))[0]


def _with_level(filters: Filters, level: Level | None) -> Filters:
    return filters.model_copy(update={"level": level}) if level and not filters.level else filters


def _grouped(knowledge: KnowledgeBase, salaries: Iterable[Salary]) -> list[tuple[str, list[Salary]]]:
    """Observations by source, the source with the newest figures first."""
    groups: dict[str, list[Salary]] = {}
    for salary in salaries:
        groups.setdefault(source_of(salary), []).append(salary)
    return sorted(groups.items(), key=lambda item: (-_newest(item[1]), item[0]))


def _newest(salaries: Iterable[Salary]) -> int:
    return max((salary.year or 0 for salary in salaries), default=0)


def _sorting(sort: str) -> Callable[[OverviewRow], tuple[object, ...]]:
    """The order of the overview: by name, or by what is highest first; roles without a figure come last."""
    reading: dict[str, Callable[[Salary], float]] = {
        "pay": middle,
        "n": lambda salary: salary.n or 0,
        "year": lambda salary: salary.year or 0,
        "name": lambda salary: 0,
    }
    read = reading[sort]
    return lambda row: (-read(row.observation) if row.observation else 1, row.role.name.casefold())


def _source_pay(source: str, salaries: Sequence[Salary], filters: Filters, lines: int) -> SourcePay:
    ordered = sorted(salaries, key=_order)
    shown = ordered if len(ordered) <= lines else _first_look(ordered, filters, lines)
    headline = _headline(salaries, filters)
    return SourcePay(
        source=source,
        observations=tuple(ordered),
        shown=tuple(salary.id for salary in shown),
        headline=headline.id if headline else None,
    )


def _order(salary: Salary) -> tuple[object, ...]:
    """Newest first; the home country first; all levels before the single ones; most observations first."""
    place = salary.place
    return (
        -(salary.year or 0),
        place.country != HOME_COUNTRY,
        place.country,
        bool(place.city or place.company),
        _step(salary.level),
        -(salary.n or 0),
        salary.id,
    )


def _step(level: Level | None) -> int:
    """The place of a level in a career; all levels together come first."""
    return get_args(Level).index(level) if level else -1


def _first_look(ordered: Sequence[Salary], filters: Filters, lines: int) -> list[Salary]:
    """One well-filled year: every level in the country asked for, and the largest of the other places.

    Of a cell that pools several titles and one for the plain title alone, the first will do.
    """
    widest = {_key(salary): salary for salary in sorted(ordered, key=_weight) if _comparable(salary)}
    ordered = [salary for salary in ordered if not _comparable(salary) or widest[_key(salary)] == salary]
    year = filters.year or _well_filled_year(ordered)
    recent = [salary for salary in ordered if salary.year == year or filters.history]
    home = [salary for salary in recent if salary.place.country in (filters.country or HOME_COUNTRY, "worldwide")]
    plain = [salary for salary in home if not salary.place.city and not salary.place.company]
    elsewhere = [salary for salary in recent if salary not in plain and salary.pay and salary.level == filters.level]
    largest = sorted(elsewhere, key=lambda salary: -(salary.n or 0))[:OTHER_COUNTRIES]
    chosen = [*plain[:lines], *largest] or recent[:lines]
    return [salary for salary in ordered if salary in chosen]


def _well_filled_year(salaries: Sequence[Salary]) -> int | None:
    """The newest year with at least a quarter of the observations of the fullest one: a year just begun says little."""
    sizes: dict[int, int] = {}
    for salary in salaries:
        if salary.year:
            sizes[salary.year] = sizes.get(salary.year, 0) + (salary.n or 1)
    fullest = max(sizes.values(), default=0)
    return max((year for year, size in sizes.items() if size * 4 >= fullest), default=None)


def _headline(salaries: Sequence[Salary], filters: Filters) -> Salary | None:
    """What stands for a source: the level and country asked for, else all levels and the home country."""
    year = filters.year or _well_filled_year(salaries)
    candidates = [salary for salary in salaries if middle(salary) and (salary.year == year or salary.year is None)]

    def closeness(salary: Salary) -> tuple[object, ...]:
        place = salary.place
        return (
            salary.level == filters.level,
            place.country == (filters.country or HOME_COUNTRY),
            not (place.city or place.company),
            salary.experience is None,
            salary.n or 0,
            middle(salary),
        )

    return max(candidates, key=closeness, default=None)


def _disagreements(knowledge: KnowledgeBase, heads: Sequence[Salary]) -> tuple[Reason, ...]:
    """In what the headline observations differ, and why their figures therefore must."""
    kinds = knowledge.sources.many(dict.fromkeys(source_of(head) for head in heads))
    differing: dict[Reason, set[object]] = {
        "basis": {head.pay_basis for head in heads},
        "reporter": {source.kind for source in kinds},
        "year": {head.year for head in heads},
        "place": {head.place.country for head in heads},
        "title": {head.occupation is None for head in heads},
        "experience": {head.level for head in heads},
    }
    return tuple(reason for reason, values in differing.items() if len(values) > 1)


Key = tuple[str, Level | None, str, int | None, PayBasis]


def _key(salary: Salary) -> Key:
    return source_of(salary), salary.level, salary.place.country, salary.year, salary.pay_basis


def _comparable(salary: Salary) -> bool:
    return not (salary.place.city or salary.place.company or salary.experience)


def _shared_keys(known: dict[str, list[Salary]]) -> list[Key]:
    """Per source, level and country the year that most roles hold with a figure, the fullest of them."""
    holders: dict[Key, dict[str, int]] = {}
    for role, salaries in known.items():
        for salary in salaries:
            if middle(salary) and _comparable(salary):
                holders.setdefault(_key(salary), {})[role] = salary.n or 1
    best: dict[tuple[object, ...], Key] = {}
    for key, sizes in sorted(holders.items(), key=lambda item: (-len(item[1]), -sum(item[1].values()), str(item[0]))):
        if len(sizes) > 1:
            best.setdefault((key[0], key[1], key[2]), key)

    def order(key: Key) -> tuple[object, ...]:
        source, level, country, year, _ = key
        return -(year or 0), source, country != HOME_COUNTRY, country, _step(level)

    return sorted(best.values(), key=order)


def _cell(salaries: Sequence[Salary], key: Key) -> Cell:
    same = [salary for salary in salaries if _key(salary) == key and _comparable(salary)]
    figure = max((salary for salary in same if middle(salary)), key=_weight, default=None)
    if figure:
        return Cell(observation=figure)
    if same:
        return Cell(reason=f"n {same[0].n}, too few")
    return Cell(reason="not in this source")


def _weight(salary: Salary) -> tuple[bool, int, int, str]:
    """How well an observation is evidenced: whole country, observations, recency."""
    return not (salary.place.city or salary.place.company), salary.n or 0, salary.year or 0, salary.id


def _nothing_known(knowledge: KnowledgeBase, role: Named) -> NotFoundError:
    """That a role has no figure at all, and the nearest roles that have one."""
    links = [*knowledge.links_from("role", role.id, "comes_from"), *knowledge.links_from("role", role.id, "leads_to")]
    near = [link.to_id for link in links if observations(knowledge, link.to_id)][:3]
    labels = knowledge.roles.labels(near)
    return NotFoundError(
        f"no pay figure is known for {role.name}",
        context=[f"near it: {id_}: {label}" for id_, label in labels.items()],
        hint=f"mlcareers salary {near[0]}" if near else "mlcareers salary",
        candidates=near,
    )
