"""What a role needs: one importance for every page, and what its postings want besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from mlcareers.analysis import importance
from mlcareers.analysis.answers import Named
from mlcareers.analysis.importance import SkillDemand
from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Basis, Depth, Importance

if TYPE_CHECKING:
    from mlcareers.models.role import SkillNeed


class NeededSkill(Named):
    """A skill that the role needs: how much, how deeply, what for, and who says so.

    Where a sound study covers the role, `demand` holds its shares; they may raise `importance`, never lower it.
    """

    importance: Importance
    note: str | None = None
    basis: Basis | None = None
    cite: tuple[str, ...] = ()
    informed_by: tuple[str, ...] = ()
    demand: SkillDemand | None = None
    depth: Depth | None = None


def role_needs(knowledge: KnowledgeBase, role: str) -> tuple[NeededSkill, ...]:
    """Return what the record of a role lists, most important first, else in the order of the record."""
    listed: list[SkillNeed] = [link.item for link in knowledge.links_from("role", role, "skills")]
    names = knowledge.skills.labels(need.skill for need in listed)
    measured = importance.by_skill(knowledge, role)
    found = (_needed(need, names[need.skill], measured.get(need.skill)) for need in listed)
    return tuple(sorted(found, key=lambda need: get_args(Importance).index(need.importance)))


def wanted_besides(knowledge: KnowledgeBase, role: str) -> tuple[NeededSkill, ...]:
    """Give what its postings often want and its record lacks, as a need, as a tool and as the wider kind of either."""
    taxonomy = Taxonomy(knowledge)
    held = [link.to_id for link in knowledge.links_from("role", role) if link.relation in ("skills", "tools")]
    often = importance.also_wanted(importance.by_skill(knowledge, role), taxonomy.with_wider(held))
    learnable = {skill: wanted for skill, wanted in often.items() if not taxonomy.is_trait(skill)}
    names = knowledge.skills.labels(learnable)
    return tuple(
        NeededSkill(
            id=skill,
            name=names[skill],
            importance=wanted.importance,
            basis="measured",
            cite=_counted_by(wanted),
            demand=wanted,
        )
        for skill, wanted in learnable.items()
    )


def _needed(need: SkillNeed, name: str, wanted: SkillDemand | None) -> NeededSkill:
    raised = importance.raise_importance(need.importance, wanted)
    counted = raised != need.importance
    return NeededSkill(
        id=need.skill,
        name=name,
        importance=raised,
        note=need.note,
        basis="measured" if counted else need.basis,
        cite=_counted_by(wanted) if wanted and counted else need.cite,
        informed_by=need.informed_by,
        demand=wanted,
        depth=need.depth,
    )


def _counted_by(wanted: SkillDemand) -> tuple[str, ...]:
    """Return the sources of its shares: who says how important the postings make a skill."""
    shares = (share for share in (wanted.required, wanted.named) if share)
    return tuple(dict.fromkeys(cite for share in shares for cite in share.cite))
