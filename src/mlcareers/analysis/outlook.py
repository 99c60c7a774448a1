"""The outlook of a role in short, as its profile shows it: its official occupation, and counts of its postings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, cited_sources
from mlcareers.analysis.statistics import ALL_OCCUPATIONS, Figure, Outlook, figures_of, outlook_of
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value

if TYPE_CHECKING:
    from mlcareers.models.role import Role
    from mlcareers.models.statistic import Statistic


class RoleOutlook(Answer):
    """The outlook in short, for a role's profile: its nearest official occupation, and counts of its postings."""

    schema_name: ClassVar[str] = "outlook"
    schema_version: ClassVar[int] = 2

    occupation: Outlook | None
    yardstick: Figure | None
    postings: tuple[Figure, ...]


def role_outlook(knowledge: KnowledgeBase, role: Role) -> RoleOutlook:
    """Return the outlook of a role in short; reads only the rows of its occupation and its own postings."""
    official = next(_official(knowledge, role), None)
    yardstick = yardstick_of(knowledge) if official else None
    postings = tuple(figures_of(knowledge, "role", role.id, "postings"))
    sources = cited_sources(knowledge, official, yardstick, postings)
    return RoleOutlook(occupation=official, yardstick=yardstick, postings=postings, sources=sources)


def official_of(knowledge: KnowledgeBase, role: Role) -> tuple[Outlook, ...]:
    """Return what official statistics say of the occupations that a role names, the nearest first."""
    return tuple(_official(knowledge, role))


def _official(knowledge: KnowledgeBase, role: Role) -> Iterator[Outlook]:
    """Yield the same, one after the other as they are asked for."""
    return filter(None, (outlook_of(knowledge, occupation) for occupation in role.occupations))


class Projection(Value):
    """What one edition of a projection says of an occupation, and of all occupations over the same years."""

    growth: Statistic
    openings: Statistic | None
    yardstick: Statistic | None


def projection_of(outlook: Outlook, yardstick: Figure | None) -> Projection | None:
    """Return the newest edition that tells how an occupation grows; what another edition says stays out of it."""
    growth = outlook.best("projections", "percent")
    if growth is None:
        return None
    edition = _edition(growth.statistic)
    openings = outlook.best("openings", "openings/year")
    return Projection(
        growth=growth.statistic,
        openings=_of_edition(openings, edition),
        yardstick=_of_edition(yardstick, edition),
    )


def _of_edition(told: Figure | None, edition: str) -> Statistic | None:
    editions = (told.statistic, *told.then) if told else ()
    return next((statistic for statistic in editions if _edition(statistic) == edition), None)


def _edition(statistic: Statistic) -> str:
    return statistic.cite[0].partition("#")[0]


def yardstick_of(knowledge: KnowledgeBase) -> Figure | None:
    """Return the projected growth of all occupations together."""
    projections = figures_of(knowledge, "occupation", ALL_OCCUPATIONS, "projections")
    return next((figure for figure in projections if figure.statistic.unit == "percent"), None)
