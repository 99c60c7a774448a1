"""What stands at the door of a role besides skills: a degree, a level, years, a licence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from mlcareers.analysis.answers import Cited
from mlcareers.analysis.statistics import figures_of
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree, Level

if TYPE_CHECKING:
    from mlcareers.models.base import Cited as Attribution
    from mlcareers.models.base import Statement, Years
    from mlcareers.models.role import DegreeNamed

LEVELS: tuple[Level, ...] = get_args(Level)
DEGREES: tuple[Degree, ...] = get_args(Degree)

_TOLD = {
    "degree": "education.minimum",
    "preferred": "education.preferred",
    "named": "education.named",
    "stated": "education.stated",
    "level": "ladder[0].level",
    "rung": "ladder[0].years",
    "licence": "licence",
}
"""Which fields of a role's record say what of its gate."""


class YearsAsked(Cited):
    """The years of experience that postings of a role state first, at the median, in n postings of a place and year."""

    median: float
    n: int | None
    year: int | None
    place: str | None = None


class Gate(Value):
    """What a role asks of those who enter, and what of it is more than the role they come from asked.

    `level` is the lowest of its ladder, and `rung` the years that the ladder gives it; `named` is how many of its
    postings name a degree, and `held` the degree of the person who asks, where they told it. A role of
    one's own need not say any of it.
    """

    degree: Degree | None
    preferred: Degree | None
    named: DegreeNamed | None
    stated: Attribution | None
    level: Level | None
    rung: Years | None
    years: YearsAsked | None
    licence: Statement | None
    held: Degree | None
    higher: tuple[Literal["degree", "level"], ...] = ()


def gate(
    knowledge: KnowledgeBase,
    role: str,
    coming_from: str | None = None,
    held: Degree | None = None,
    start: str | None = None,
) -> Gate:
    """Return the gate of a role, beside that of the role one comes from, or beside the degree that a person holds.

    On a way of several moves, people hold the degree of where they `start`: no post on the way gives one.
    """
    told = dict(zip(_TOLD, knowledge.roles.fields(role, *_TOLD.values()), strict=True))
    found = Gate(**told, years=_years_asked(knowledge, role), held=held)
    if coming_from is None:
        return found
    return found.replace(higher=_higher(knowledge, coming_from, start or coming_from, found))


def usual_degree(knowledge: KnowledgeBase, role: str) -> Degree | None:
    """Return the degree that people of a background, or in a role, mostly hold: the preferred one, else the least."""
    if role in knowledge.backgrounds:
        return knowledge.backgrounds[role].education or "none"
    preferred, least = knowledge.roles.fields(role, "education.preferred", "education.minimum")
    degree: Degree | None = preferred or least
    return degree


def is_usual_degree(named: DegreeNamed | None) -> bool:
    """Say whether a degree may be called usual: nothing was counted, or at least half of the postings name one."""
    return named is None or named.percent >= 50


def is_leading(level: Level | None) -> bool:
    """Say whether a level leads people."""
    return level is not None and LEVELS.index(level) >= LEVELS.index("lead")


def _higher(knowledge: KnowledgeBase, of: str, start: str, to: Gate) -> tuple[Literal["degree", "level"], ...]:
    """Find a degree that people in the first role need not hold, and a level that leads where they need not lead."""
    found: list[Literal["degree", "level"]] = []
    asked, brought = to.preferred or to.degree, to.held or usual_degree(knowledge, start)
    if asked and brought and DEGREES.index(asked) > DEGREES.index(brought):
        found.append("degree")
    level = knowledge.roles.field(of, "ladder[0].level")
    if is_leading(to.level) and not is_leading(level):
        found.append("level")
    return tuple(found)


def _years_asked(knowledge: KnowledgeBase, role: str) -> YearsAsked | None:
    for figure in figures_of(knowledge, "role", role, "postings"):
        told = figure.statistic
        if told.unit == "years" and told.value is not None and told.level is None:
            return YearsAsked(
                median=told.value, n=told.n, year=told.year, place=told.place, cite=told.cite, basis=told.basis
            )
    return None
