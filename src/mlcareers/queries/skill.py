"""What is this skill: the profile of one skill, the roles that want several at once, and the list of skills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal

from mlcareers.analysis.answers import Answer, Cited, Named, cited_sources, with_names
from mlcareers.analysis.certifications import CertificationMention, for_skill
from mlcareers.analysis.changes import RecordChange, changed_lately
from mlcareers.analysis.filters import Applied, Filter, narrow
from mlcareers.analysis.learning import resources
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Depth, SkillCategory
from mlcareers.queries.skill_needs import (
    AskedOfRole,
    Need,
    asked_of,
    most_wanted,
    needs_by_role,
    needs_of_role,
    weight_of,
)
from mlcareers.text.names.get import Found, find, get

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.skill import Skill

ALMOST_SHOWN = 5


class PrerequisiteNamed(Cited):
    """A skill to learn first, with its name."""

    skill: str
    need: Literal["required", "one-of", "helpful"]
    depth: Depth
    name: str


class SkillProfile(Answer):
    """Everything known about one skill.

    What it belongs to stands under the four relations of its record, what belongs to it under `kinds`, `parts`, `tools`
    and `libraries`; `opens` are the skills that build on it. A trait has no `learning`: it is grown, not taught.
    `roles_within` counts the other roles that want a kind, a part or a tool of it. `asked_of` is how much the role
    wants it that it was asked about.
    """

    schema_name: ClassVar[str] = "skill"
    schema_version: ClassVar[int] = 3

    skill: Skill
    near: str | None = None
    asked_of: AskedOfRole | None = None
    changed: RecordChange | None = None
    roles: tuple[Need, ...]
    roles_within: int
    kind_of: tuple[Named, ...]
    part_of: tuple[Named, ...]
    tool_for: tuple[Named, ...]
    written_in: tuple[Named, ...]
    kinds: tuple[Named, ...]
    parts: tuple[Named, ...]
    tools: tuple[Named, ...]
    libraries: tuple[Named, ...]
    related: tuple[Named, ...]
    prerequisites: tuple[PrerequisiteNamed, ...]
    opens: tuple[Named, ...]
    certifications: tuple[CertificationMention, ...]
    learning: tuple[LearningResource, ...]


class RoleWanting(Named):
    """A role and how much it wants each of several skills, in their order; None for one that it does not name."""

    needs: tuple[Need | None, ...]
    weight: int


class SkillsTogether(Answer):
    """The roles that want all of several skills, and those that want all but one, each the most wanting first."""

    schema_name: ClassVar[str] = "skills-together"

    skills: tuple[Named, ...]
    near: tuple[str, ...]
    roles: tuple[RoleWanting, ...]
    almost: tuple[RoleWanting, ...]


class SkillRow(Named):
    """One line of the list: `roles` counts those that need it; `need` is that of the role asked for."""

    category: SkillCategory
    description: str
    roles: int
    need: Need | None = None


class SkillList(Answer):
    """Skills, and the filters that chose them."""

    schema_name: ClassVar[str] = "skills"
    schema_version: ClassVar[int] = 2

    skills: tuple[SkillRow, ...]
    filters: tuple[Applied, ...]
    role: Named | None = None


def resolve_skills(knowledge: KnowledgeBase, typed: Sequence[str]) -> tuple[Found, ...]:
    """Find the skills that the words typed name: one name of several words, or several names.

    The fewest precise names win; only where there is none is anything forgiven.
    """
    whole = " ".join(typed)
    precise = _divided(knowledge, typed) if len(typed) > 1 else None
    if precise:
        return precise
    if len(typed) > 1 and _is_known(knowledge, whole):
        return (find(knowledge, "skill", whole),)
    return tuple({found.id: found for found in (find(knowledge, "skill", name) for name in typed)}.values())


def answer(knowledge: KnowledgeBase, found: Found, role: str | None = None) -> SkillProfile:
    """Find the profile of a skill, and whether a role wants it that is asked about."""
    skill = knowledge.skills[found.id]
    asked = asked_of(knowledge, _role_named(knowledge, role), skill.id) if role is not None else None
    roles = tuple(sorted(needs_by_role(knowledge, skill.id).values(), key=most_wanted))
    naming = partial(_naming, knowledge, skill.id, knowledge.counts_of_naming("skill", "role"))
    kinds, parts, tools = map(naming, ("kind_of", "part_of", "tool_for"))
    learning = () if skill.trait else tuple(resources(knowledge, skill.id))
    names = knowledge.skills.labels(need.skill for need in skill.prerequisites)
    return SkillProfile(
        skill=skill,
        near=found.near,
        asked_of=asked,
        changed=changed_lately(knowledge, "skill", skill.id),
        roles=roles,
        roles_within=len(_wanting_any(knowledge, (*kinds, *parts, *tools)) - {role.id for role in roles}),
        kind_of=with_names(knowledge, "skill", skill.kind_of),
        part_of=with_names(knowledge, "skill", skill.part_of),
        tool_for=with_names(knowledge, "skill", skill.tool_for),
        written_in=with_names(knowledge, "skill", skill.written_in),
        kinds=kinds,
        parts=parts,
        tools=tools,
        libraries=naming("written_in"),
        related=with_names(knowledge, "skill", skill.related),
        prerequisites=tuple(PrerequisiteNamed(name=names[need.skill], **vars(need)) for need in skill.prerequisites),
        opens=naming("prerequisites"),
        certifications=for_skill(knowledge, skill.id),
        learning=learning,
        sources=cited_sources(knowledge, skill, roles, learning, asked),
    )


def together(knowledge: KnowledgeBase, found: Sequence[Found]) -> SkillsTogether:
    """Find the roles that want all of these skills, and of three or more those that want all but one."""
    skills = with_names(knowledge, "skill", tuple(skill.id for skill in found))
    by_skill = [needs_by_role(knowledge, skill.id) for skill in found]
    candidates = dict.fromkeys(role for needs in by_skill for role in needs)
    ranked = sorted((_wanting(role, by_skill) for role in candidates), key=lambda role: (-role.weight, role.id))
    roles = tuple(role for role in ranked if None not in role.needs)
    almost = tuple(role for role in ranked if role.needs.count(None) == 1 and len(skills) > 2)[:ALMOST_SHOWN]
    if not roles and not almost:
        counts = (f"{skill.name}: {len(needs)} roles" for skill, needs in zip(skills, by_skill, strict=True))
        raise NotFoundError(
            f"no role wants {' and '.join(skill.name for skill in skills)} together",
            context=list(counts),
            hint=f"mlcareers skill {skills[0].id}  (shows who wants it alone)",
        )
    shown = tuple(need for role in (*roles, *almost) for need in role.needs if need)
    near = tuple(skill.near for skill in found if skill.near)
    return SkillsTogether(skills=skills, near=near, roles=roles, almost=almost, sources=cited_sources(knowledge, shown))


def skills(knowledge: KnowledgeBase, *, category: SkillCategory | None = None, role: str | None = None) -> SkillList:
    """Find the skills of a category, or that a role needs, or all; NotFoundError when the filters leave none."""
    chosen = _role_named(knowledge, role) if role is not None else None
    needs = needs_of_role(knowledge, chosen.id) if chosen else {}
    filters: list[Filter[Skill]] = []
    if chosen:
        filters.append(Filter("role", chosen.id, lambda skill: skill.id in needs, chosen.name))
    if category:
        filters.append(Filter("category", category, lambda s: s.category == category, values_of=lambda s: [s.category]))
    wanted_by = knowledge.counts_of_naming("skill", "role")
    rows = [
        SkillRow(
            id=skill.id,
            name=skill.name,
            category=skill.category,
            description=skill.description,
            roles=wanted_by.get(skill.id, 0),
            need=needs.get(skill.id),
        )
        for skill in narrow(knowledge.skills.many(needs) if chosen else knowledge.skills.listed(), filters, "skill")
    ]
    ordered = tuple(rows if chosen else sorted(rows, key=lambda row: row.name.casefold()))
    shown = tuple(row.need for row in ordered if row.need)
    return SkillList(
        skills=ordered, filters=tuple(f.applied for f in filters), role=chosen, sources=cited_sources(knowledge, shown)
    )


def _role_named(knowledge: KnowledgeBase, name: str) -> Named:
    return with_names(knowledge, "role", (find(knowledge, "role", name).id,))[0]


def _is_known(knowledge: KnowledgeBase, name: str) -> bool:
    """Say whether a name clearly means a skill although none is called so."""
    from mlcareers.text.names.match import CERTAIN, match

    return any(found.score >= CERTAIN for found in match(knowledge, "skill", name, 1))


def _divided(knowledge: KnowledgeBase, typed: Sequence[str]) -> tuple[Found, ...] | None:
    """Divide the words into the fewest precise names; None when they cannot be."""
    best: list[tuple[Found, ...] | None] = [()]
    for end in range(1, len(typed) + 1):
        ways = []
        for start in range(end):
            before = best[start]
            rows = get(knowledge, "skill", " ".join(typed[start:end])) if before is not None else []
            if before is not None and rows:
                ways.append((*before, Found(id=rows[0].id, name=rows[0].text)))
        best.append(min(ways, key=len, default=None))
    return best[-1]


def _wanting(role: str, by_skill: Sequence[dict[str, Need]]) -> RoleWanting:
    needs = tuple(needs.get(role) for needs in by_skill)
    name = next(need.name for need in needs if need)
    return RoleWanting(id=role, name=name, needs=needs, weight=sum(weight_of(need) for need in needs if need))


def _naming(knowledge: KnowledgeBase, skill_id: str, wanted: Mapping[str, int], relation: str) -> tuple[Named, ...]:
    """Return the skills that name another in a relation, those first that most roles want."""
    links = knowledge.links_to("skill", skill_id, "skill", relation)
    found = with_names(knowledge, "skill", tuple(link.from_id for link in links))
    return tuple(sorted(found, key=lambda skill: (-wanted.get(skill.id, 0), skill.name)))


def _wanting_any(knowledge: KnowledgeBase, skills: Sequence[Named]) -> set[str]:
    return {link.from_id for skill in skills for link in knowledge.links_to("skill", skill.id, "role")}
