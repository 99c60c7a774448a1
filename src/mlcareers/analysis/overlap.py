"""How much of what one role needs another brings: the measure behind `compare` and `path`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlcareers.analysis import importance
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Importance

if TYPE_CHECKING:
    from mlcareers.models.role import SkillNeed

WEIGHTS: dict[Importance, int] = {"core": 3, "useful": 2, "optional": 1}

METHOD = (
    "Each skill that a role needs weighs 3 (core), 2 (useful) or 1 (optional), and carries over as far as the other "
    "role needs it too; a tool of that role, and what its core and useful skills are a kind of, count as useful there."
)

Weights = dict[str, int]
"""Skill ids with their weight, heaviest need 3."""


class Overlap:
    """Reads what roles need and bring, each row of the knowledge once."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._importance: dict[str, dict[str, Importance]] = {}
        self._brings: dict[str, Weights] = {}
        self._wider: dict[str, set[str]] = {}

    def importance(self, role: str) -> dict[str, Importance]:
        """How important each skill is to a role, in the order of its record: as measured, where it was counted."""
        if role not in self._importance:
            needs: list[SkillNeed] = [link.item for link in self._knowledge.links_from("role", role, "skills")]
            measured = importance.by_skill(self._knowledge, role)
            self._importance[role] = {need.skill: measured.get(need.skill, need).importance for need in needs}
        return self._importance[role]

    def needs(self, role: str) -> Weights:
        """What a role needs, in the same order."""
        return {skill: WEIGHTS[importance] for skill, importance in self.importance(role).items()}

    def brings(self, role: str) -> Weights:
        """What people in a role know: its skills, its tools, and what both are kinds of."""
        if role not in self._brings:
            useful = WEIGHTS["useful"]
            tools = {link.to_id: useful for link in self._knowledge.links_from("role", role, "tools")}
            brought = together(self.needs(role), tools)
            for skill in [skill for skill, weight in brought.items() if weight >= useful]:
                brought = together(brought, dict.fromkeys(self._wider_than(skill), useful))
            self._brings[role] = brought
        return self._brings[role]

    def _wider_than(self, skill: str) -> set[str]:
        """What a skill is a kind of, and what that is a kind of: whoever has the narrower has the wider."""
        if skill not in self._wider:
            kinds = {link.to_id for link in self._knowledge.links_from("skill", skill, "kind_of")}
            self._wider[skill] = kinds.union(*map(self._wider_than, kinds))
        return self._wider[skill]


def together(one: Mapping[str, int], other: Mapping[str, int]) -> Weights:
    """What both bring, each skill at its greater weight."""
    return {**one, **{skill: max(weight, one.get(skill, 0)) for skill, weight in other.items()}}


def carried(brought: Mapping[str, int], needed: Mapping[str, int]) -> float:
    """The weighted share of what is needed that is brought, from 0 to 1."""
    return sum(min(brought.get(skill, 0), weight) for skill, weight in needed.items()) / sum(needed.values())
