"""What is this role: the profile of one role, perhaps at one level, and the list of roles."""

from __future__ import annotations

from typing import ClassVar, get_args

from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.base import Basis, Citation, Importance
from mlcareers.models.role import Role, Rung, SkillNeed
from mlcareers.models.salary import Salary
from mlcareers.queries import cert, demand, market, salary
from mlcareers.queries.answers import Answer, Named, cited_sources, named
from mlcareers.queries.cert import CertificationMention
from mlcareers.queries.demand import SkillDemand
from mlcareers.queries.find import Found, find
from mlcareers.queries.market import RoleOutlook


class NeededSkill(Named):
    """A skill that the role needs: how much, what for, and who says so.

    Where a strong study covers the role, `demand` holds its shares and `importance` is measured by them.
    """

    importance: Importance
    note: str | None = None
    basis: Basis | None = None
    cite: tuple[Citation, ...] = ()
    demand: SkillDemand | None = None


class RoleProfile(Answer):
    """Everything known about one role. `rung` is the step of its ladder that was asked for, if one was."""

    schema_name = "role"

    role: Role
    rung: Rung | None = None
    near: str | None = None
    skills: tuple[NeededSkill, ...]
    tools: tuple[Named, ...]
    comes_from: tuple[Named, ...]
    leads_to: tuple[Named, ...]
    differs_from: tuple[Named, ...]
    pay: tuple[Salary, ...]
    certifications: tuple[CertificationMention, ...]
    outlook: RoleOutlook


class RoleSummary(Named):
    """One line of the list of roles."""

    family: str
    summary: str
    as_of: str


class RoleList(Answer):
    """Roles, and the filters that chose them."""

    schema_name: ClassVar[str] = "roles"

    roles: tuple[RoleSummary, ...]
    filters: tuple[str, ...] = ()


def answer(knowledge: KnowledgeBase, name: str) -> RoleProfile:
    """The profile of the role that `name` means; NotFoundError with candidates when that is not certain."""
    found = find(knowledge, "role", name)
    role = knowledge.roles.get(found.id)
    if role is None:
        raise NotFoundError(f"no role is called {name!r}")
    pay = salary.headlines(knowledge, role.id)
    skills = _skills(knowledge, role)
    outlook = market.outlook(knowledge, role)
    return RoleProfile(
        role=role,
        rung=_rung(role, found, name),
        near=found.near,
        skills=skills,
        tools=named(knowledge, "skill", tuple(tool.skill for tool in role.tools)),
        comes_from=named(knowledge, "role", tuple(link.role for link in role.comes_from)),
        leads_to=named(knowledge, "role", tuple(link.role for link in role.leads_to)),
        differs_from=named(knowledge, "role", tuple(difference.role for difference in role.differs_from)),
        pay=pay,
        certifications=cert.for_role(knowledge, role.id),
        outlook=outlook,
        sources={**cited_sources(knowledge, role, pay, skills), **outlook.sources},
    )


def roles(knowledge: KnowledgeBase, *, family: str | None = None, skill: str | None = None) -> RoleList:
    """The roles of a family, or that need a skill, or all; NotFoundError when the filters leave none."""
    filters = []
    wanted = list(knowledge.roles)
    if skill is not None:
        found = find(knowledge, "skill", skill)
        needing = {link.from_id for link in knowledge.links_to("skill", found.id, "role")}
        wanted = [role for role in wanted if role.id in needing]
        filters.append(f"needs {knowledge.skills.labels([found.id])[found.id]}")
    if family is not None:
        wanted = [role for role in wanted if role.family == family]
        filters.append(f"family {family}")
    if not wanted:
        raise NotFoundError(f"no role matches: {', '.join(filters)}", hint="mlcareers role lists all roles")
    rows = tuple(
        RoleSummary(id=role.id, name=role.title, family=role.family, summary=role.summary.text, as_of=role.as_of)
        for role in sorted(wanted, key=lambda role: role.title.casefold())
    )
    return RoleList(roles=rows, filters=tuple(filters), sources={})


def _skills(knowledge: KnowledgeBase, role: Role) -> tuple[NeededSkill, ...]:
    """What the role needs, most important first; skills that studies measure before those that we weigh."""
    names = knowledge.skills.labels(need.skill for need in role.skills)
    measured = demand.by_skill(knowledge, role.id)
    skills = [_skill(need, names[need.skill], measured.get(need.skill)) for need in role.skills]
    steps = get_args(Importance)
    return tuple(sorted(skills, key=lambda skill: (steps.index(skill.importance), -_share(skill))))


def _skill(need: SkillNeed, name: str, wanted: SkillDemand | None) -> NeededSkill:
    return NeededSkill(
        id=need.skill,
        name=name,
        importance=wanted.importance if wanted else need.importance,
        note=need.note,
        basis="measured" if wanted else need.basis,
        cite=need.cite,
        demand=wanted,
    )


def _share(skill: NeededSkill) -> float:
    best = skill.demand and (skill.demand.required or skill.demand.named)
    return best.share if best else 0


def _rung(role: Role, found: Found, name: str) -> Rung | None:
    """The step of the ladder that was asked for: the one of this title, else the first of this level."""
    if found.level is None:
        return None
    titled = (rung for rung in role.ladder if fold(name) in map(fold, (rung.title, *rung.aliases)))
    level = (rung for rung in role.ladder if rung.level == found.level)
    return next(titled, None) or next(level, None)
