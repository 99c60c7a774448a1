"""The outlook of a role in short, as its profile shows it: its official occupation, and counts of its postings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, cited_sources
from mlcareers.analysis.statistics import ALL_OCCUPATIONS, Figure, Outlook, figures_of, outlook_of
from mlcareers.knowledge.base import KnowledgeBase

if TYPE_CHECKING:
    from mlcareers.models.role import Role


class RoleOutlook(Answer):
    """The outlook in short, for a role's profile: its nearest official occupation, and counts of its postings."""

    schema_name: ClassVar[str] = "outlook"
    schema_version: ClassVar[int] = 2

    occupation: Outlook | None
    yardstick: Figure | None
    postings: tuple[Figure, ...]


def role_outlook(knowledge: KnowledgeBase, role: Role) -> RoleOutlook:
    """The outlook of a role in short; reads only the rows of its occupation and its own postings."""
    official = next(iter(official_of(knowledge, role)), None)
    yardstick = yardstick_of(knowledge) if official else None
    postings = tuple(figures_of(knowledge, "role", role.id, "postings"))
    sources = cited_sources(knowledge, official, yardstick, postings)
    return RoleOutlook(occupation=official, yardstick=yardstick, postings=postings, sources=sources)


def official_of(knowledge: KnowledgeBase, role: Role) -> tuple[Outlook, ...]:
    """What official statistics say of the occupations that a role names, the nearest first."""
    found = (outlook_of(knowledge, occupation) for occupation in role.occupations)
    return tuple(outlook for outlook in found if outlook)


def yardstick_of(knowledge: KnowledgeBase) -> Figure | None:
    """The projected growth of all occupations together."""
    projections = figures_of(knowledge, "occupation", ALL_OCCUPATIONS, "projections")
    return next((figure for figure in projections if figure.statistic.unit == "percent"), None)
