"""What is known nearest to pay that is not: the role in a neighbouring country or worldwide, a near role there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.pay.claims import different, is_stand_in, may_rank
from mlcareers.analysis.pay.filters import Filters, apply_filters, fitting, readings
from mlcareers.analysis.pay.observations import HOME_COUNTRY, is_national
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.region import distance
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import BasisOfAnswer, Level, NearestKind

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

_KINDS: tuple[NearestKind, ...] = ("neighbouring-country", "same-continent", "other-country")
"""What a figure of another country is, by how far that is."""

COUNTRIES = 2
ROLES = 2
"""How many of each are named."""


class Nearest(Value):
    """A figure that is no answer, and the nearest to one."""

    kind: NearestKind
    role: Named
    observation: Salary


def fitting_or_near(wanted: Sequence[Salary], filters: Filters, whose: str) -> list[Salary]:
    """Return what fits the filters, and of the stand-ins of the country asked for those of all levels, too.

    Of a country nothing may be known, which is answered by what is nearest; what else leaves nothing is an error.
    """
    every_level = filters.replace(level=None)
    apart = [salary for salary in wanted if salary.stands_for]
    rest = [salary for salary in wanted if not salary.stands_for]
    stand_ins = fitting(apart, every_level) if filters.country else []
    found = fitting(rest, filters)
    place_alone = filters.country and [reading.option for reading in readings(every_level)] == ["country"]
    if found or stand_ins or place_alone:
        return [*found, *stand_ins]
    return apply_filters(rest, filters, whose)


def basis_of(fitting: Sequence[Salary]) -> BasisOfAnswer:
    """Return what of these answers: the best that there is."""
    if any(salary.pay and not is_stand_in(salary) for salary in fitting):
        return "own"
    return "stand-in" if any(salary.pay for salary in fitting) else "nearest"


def is_abroad(salary: Salary) -> bool:
    """Say whether it counts an occupation that no role names: one of the classification of another country."""
    return bool(salary.occupation and salary.stands_for)


def nearest(knowledge: KnowledgeBase, role: Named, country: str, level: Level | None) -> tuple[Nearest, ...]:
    """Return the role's own figures elsewhere, the nearest countries first, then those of near roles in the country."""
    found = (*_elsewhere(knowledge, role, country, level), *_near_roles(knowledge, role, country, level))
    if found:
        return found
    known = _ranked(knowledge, role.id)
    far = max(known, key=lambda s: (s.place.country == HOME_COUNTRY, s.year or 0, different(s)), default=None)
    return (Nearest(kind="other-country", role=role, observation=far),) if far else ()


def _elsewhere(knowledge: KnowledgeBase, role: Named, country: str, level: Level | None) -> tuple[Nearest, ...]:
    known = _ranked(knowledge, role.id)
    places = {salary.place.country for salary in known} - {country, "worldwide", "unstated"}
    best = [salary for place in places if (salary := _best_of(known, place, level))]
    best.sort(key=lambda salary: (distance(country, salary.place.country), salary.tax == "net", salary.place.country))
    near = [(_KINDS[distance(country, salary.place.country)], salary) for salary in best]
    world, here = _best_of(known, "worldwide", level), _best_of(known, country, level)
    told: list[tuple[NearestKind, Salary]] = [("every-level", here)] if here else []
    told += [(kind, salary) for kind, salary in near if kind != "other-country"][:COUNTRIES]
    told += [("worldwide", world)] if world else []
    return tuple(Nearest(kind=kind, role=role, observation=salary) for kind, salary in told)


def _near_roles(knowledge: KnowledgeBase, role: Named, country: str, level: Level | None) -> tuple[Nearest, ...]:
    """Return figures in the country of the roles from which and to which people usually move."""
    links = (link for way in ("comes_from", "leads_to") for link in knowledge.links_from("role", role.id, way))
    back = (link for way in ("comes_from", "leads_to") for link in knowledge.links_to("role", role.id, "role", way))
    ids = dict.fromkeys([*(link.to_id for link in links), *(link.from_id for link in back)])
    labels = knowledge.roles.labels(ids)
    found: list[Nearest] = []
    for id_ in ids:
        best = _best_of(_ranked(knowledge, id_), country, level) or _best_of(_stated(knowledge, id_), country, level)
        if best and len(found) < ROLES:
            found.append(Nearest(kind="near-role", role=Named(id=id_, name=labels[id_]), observation=best))
    return tuple(found)


def _stated(knowledge: KnowledgeBase, role_id: str) -> list[Salary]:
    """Return the role's own figures, ranges and those of an unstated sample included: better than none."""
    known = knowledge.salaries.naming("role", role_id, "role")
    own = (salary for salary in known if salary.pay and not is_stand_in(salary))
    return [salary for salary in own if is_national(salary) and not salary.superseded and not salary.experience]


def _ranked(knowledge: KnowledgeBase, role_id: str) -> list[Salary]:
    known = knowledge.salaries.naming("role", role_id, "role")
    wanted = (salary for salary in known if may_rank(salary) and is_national(salary) and not salary.superseded)
    return [salary for salary in wanted if not salary.experience]


def _best_of(known: Iterable[Salary], country: str, level: Level | None) -> Salary | None:
    """Return the figure of a country at the level, or else of all levels; the newest, then the best-evidenced."""
    there = (salary for salary in known if salary.place.country == country and salary.level in (level, None))
    return max(there, key=lambda salary: (salary.level == level, salary.year or 0, different(salary)), default=None)
