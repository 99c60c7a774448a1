"""How much roles want skills: by what was counted in their postings, else by the roles' records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis import importance
from mlcareers.analysis.answers import Cited, Named
from mlcareers.analysis.importance import SkillDemand
from mlcareers.analysis.overlap import WEIGHTS
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Importance

if TYPE_CHECKING:
    from mlcareers.models.role import SkillNeed


class Need(Cited):
    """How much one role wants one skill.

    `importance` is our judgement, raised by a sound study of the role's postings (`demand` holds its shares); it is
    absent where the role only lists the skill among its tools.
    """

    id: str
    name: str
    importance: Importance | None = None
    note: str | None = None
    demand: SkillDemand | None = None


def needs_by_role(knowledge: KnowledgeBase, skill_id: str) -> dict[str, Need]:
    """Say role by role how much a skill is wanted: by what was counted, else by the role's record."""
    measured = importance.by_role(knowledge, skill_id)
    listed: dict[str, SkillNeed | None] = {}
    for link in knowledge.links_to("skill", skill_id, "role"):
        if link.relation == "skills":
            listed[link.from_id] = link.item
        else:
            listed.setdefault(link.from_id, None)
    asked = {role for role, wanted in measured.items() if importance.is_often_wanted(wanted)}
    names = knowledge.roles.labels((*listed, *sorted(asked - listed.keys())))
    return {role: _need(role, name, listed.get(role), measured.get(role)) for role, name in names.items()}


def needs_of_role(knowledge: KnowledgeBase, role_id: str) -> dict[str, Need]:
    """Say skill by skill how much a role wants it, most wanted first."""
    measured = importance.by_skill(knowledge, role_id)
    links = knowledge.links_from("role", role_id, "skills")
    listed = [link.item for link in links]
    names = knowledge.skills.labels(need.skill for need in listed)
    needs = (_need(need.skill, names[need.skill], need, measured.get(need.skill)) for need in listed)
    return {need.id: need for need in sorted(needs, key=most_wanted)}


def _need(id: str, name: str, listed: SkillNeed | None, wanted: SkillDemand | None) -> Need:
    return Need(
        id=id,
        name=name,
        importance=_importance(listed, wanted),
        note=listed.note if listed else None,
        demand=wanted,
        basis=listed.basis if listed else "measured",
        cite=listed.cite if listed else (),
        informed_by=listed.informed_by if listed else (),
    )


def _importance(listed: SkillNeed | None, wanted: SkillDemand | None) -> Importance | None:
    """Weigh it as the role's page does; what its record lacks is as important as its postings say."""
    return importance.raise_importance(listed.importance, wanted) if listed else wanted.importance if wanted else None


def most_wanted(need: Need) -> tuple[int, float, float, str]:
    """Order by importance, then the share that requires it, then the share that names it: two questions."""
    wanted = need.demand or SkillDemand()
    required, named_in = (share.share if share else 0 for share in (wanted.required, wanted.named))
    return -weight_of(need), -required, -named_in, need.name.casefold()


def weight_of(need: Need) -> int:
    """Weigh a need as in comparing roles; a mere tool weighs nothing."""
    return WEIGHTS[need.importance] if need.importance else 0


class AskedOfRole(Value):
    """How much one role wants a skill: `need` is absent where it neither lists it nor was it counted.

    `within` are the kinds, parts and tools of the skill that the role lists, the most wanted first.
    """

    role: Named
    need: Need | None
    within: tuple[Need, ...]


def asked_of(knowledge: KnowledgeBase, role: Named, skill_id: str) -> AskedOfRole:
    """Return how much a role wants a skill, also where it is counted and seldom, and what of the skill it wants."""
    wanted = needs_of_role(knowledge, role.id)
    counted = importance.by_role(knowledge, skill_id).get(role.id)
    need = needs_by_role(knowledge, skill_id).get(role.id)
    if need is None and counted:
        need = _need(role.id, role.name, None, counted)
    relations = ("kind_of", "part_of", "tool_for")
    inside = {link.from_id for name in relations for link in knowledge.links_to("skill", skill_id, "skill", name)}
    return AskedOfRole(role=role, need=need, within=tuple(one for id_, one in wanted.items() if id_ in inside))
