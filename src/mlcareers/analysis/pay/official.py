"""What official statistics count of the occupations that a role names: their pay and their outlook, told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.outlook import yardstick_of
from mlcareers.analysis.statistics import Figure, Outlook, outlook_of
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import US_STATES
from mlcareers.models.values import Value

if TYPE_CHECKING:
    from mlcareers.models.base import Statement
    from mlcareers.models.role import Occupation
    from mlcareers.models.salary import Salary


class OfficialOccupation(Value):
    """An official occupation that a role names, its pay and its outlook.

    `remainder`: it holds all that fits nowhere else, so that its pay says nothing of the role, and none is given.
    """

    occupation: Occupation
    remainder: bool
    pay: tuple[Salary, ...]
    outlook: Outlook | None


class OfficialStatistics(Answer):
    """What official statistics count near a role; `none_fits` says why no occupation is named."""

    schema_name: ClassVar[str] = "official"

    role: Named
    occupations: tuple[OfficialOccupation, ...] = ()
    none_fits: Statement | None = None
    yardstick: Figure | None = None


def official_statistics(
    knowledge: KnowledgeBase, role_id: str, salaries: Sequence[Salary] | None = None
) -> OfficialStatistics:
    """Return the occupations of a role by what is known of them.

    `salaries` are the observations that may be told, or all.
    """
    role = knowledge.roles.many([role_id])[0]
    wage_occupations = [occupation for occupation in role.occupations if occupation.scheme == "soc"]
    told = tuple(_told(knowledge, occupation, salaries) for occupation in wage_occupations)
    yardstick = yardstick_of(knowledge) if any(found.outlook for found in told) else None
    none_fits = role.no_official_occupation
    sources = cited_sources(knowledge, told, none_fits, yardstick)
    named = Named(id=role.id, name=role.title)
    return OfficialStatistics(role=named, occupations=told, none_fits=none_fits, yardstick=yardstick, sources=sources)


def _told(knowledge: KnowledgeBase, occupation: Occupation, salaries: Sequence[Salary] | None) -> OfficialOccupation:
    known = knowledge.salaries.naming("occupation", occupation.code, "occupation") if salaries is None else salaries
    pay = [salary for salary in known if salary.occupation == occupation.code]
    newest = [salary for salary in pay if salaries is not None or not salary.superseded]
    remainder = is_remainder(occupation.title)
    return OfficialOccupation(
        occupation=occupation,
        remainder=remainder,
        pay=() if remainder else tuple(newest),
        outlook=None if remainder else outlook_of(knowledge, occupation),
    )


def around_areas(known: Sequence[Salary], fitting: Sequence[Salary]) -> list[Salary]:
    """Find what official statistics count in the states and the nation around the areas that fit."""
    areas = {salary.place.city for salary in fitting if salary.occupation and salary.place.city}
    if not areas:
        return []
    codes = {code for area in areas for code in area.partition(", ")[2].split("-")}
    around = {None, *(US_STATES[code] for code in codes if code in US_STATES)}
    regions = {salary.place.region for salary in fitting}
    wider = [
        salary
        for salary in known
        if salary.occupation and not salary.place.city and salary.place.region in around - (regions - {None})
    ]
    told = [salary for salary in wider if not salary.superseded and not salary.stands_for]
    return sorted(told, key=lambda salary: salary.place.region is None)


def is_remainder(title: str) -> bool:
    """Say whether an occupation holds what fits nowhere else: "Computer Occupations, All Other"."""
    return title.endswith("All Other")
