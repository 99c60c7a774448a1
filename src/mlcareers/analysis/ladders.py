"""What is left to climb: the rungs of a ladder above a level, and up to one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.gates import LEVELS
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level
from mlcareers.text.names.get import Found

if TYPE_CHECKING:
    from mlcareers.models.role import Rung


class Climb(Value):
    """The rungs of one role's ladder above the one that is reached first, up to the one asked for."""

    role: Named
    rungs: tuple[Rung, ...]


def above(ladder: Iterable[Rung], level: Level | None) -> tuple[Rung, ...]:
    """Return the rungs from a level on, all of them without one."""
    return tuple(rung for rung in ladder if level is None or LEVELS.index(rung.level) >= LEVELS.index(level))


def climb(knowledge: KnowledgeBase, start: Found, goal: Found) -> Climb | None:
    """Find what is left to climb in the goal: who changes roles arrives one rung below where they stood, if at all."""
    if goal.asked_level is None:
        return None
    role = knowledge.roles[goal.id]
    most = LEVELS.index(goal.asked_level)
    least = LEVELS.index(start.asked_level) if start.asked_level else 0
    rungs = (rung for rung in role.ladder if min(least, most) <= LEVELS.index(rung.level) <= most)
    asked = next((rung for rung in role.ladder if rung.level == goal.asked_level), None)
    tracks = {"individual", asked.track} if asked else {"individual"}
    on_the_way = tuple(rung for rung in rungs if rung.track in tracks)
    return Climb(role=Named(id=role.id, name=role.title), rungs=on_the_way)
