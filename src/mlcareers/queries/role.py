"""What is this role: the profile of one role, perhaps at one level, and the list of roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from mlcareers.analysis import importance
from mlcareers.analysis.answers import Answer, Named, cited_sources, with_names
from mlcareers.analysis.certifications import CertificationMention, for_role
from mlcareers.analysis.changes import RecordChange, changed_lately
from mlcareers.analysis.filters import Applied, Filter, narrow
from mlcareers.analysis.importance import SetAside, Study
from mlcareers.analysis.moves import Neighbour, neighbours, outsiders
from mlcareers.analysis.needs import NeededSkill, role_needs, wanted_besides
from mlcareers.analysis.outlook import RoleOutlook, role_outlook
from mlcareers.analysis.overlap import Overlap
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.headlines import headlines
from mlcareers.analysis.pay.observations import middle
from mlcareers.analysis.pay.official import OfficialStatistics, official_statistics
from mlcareers.analysis.rungs import LevelYears, years_by_level
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree, Family, Level
from mlcareers.queries.only import choose_parts
from mlcareers.queries.salary_overview import overview
from mlcareers.text.names.get import find, rung_of, variant_of

if TYPE_CHECKING:
    from mlcareers.analysis.pay.in_country import PayThere
    from mlcareers.models.role import Role, Rung, Variant
    from mlcareers.models.salary import Salary
    from mlcareers.queries.guide import FoundEntry

Sorting = Literal["name", "pay", "demand"]
RolePart = Literal[
    "work",
    "skills",
    "tools",
    "education",
    "pay",
    "ladder",
    "road",
    "differences",
    "surroundings",
    "doubts",
    "interviews",
    "certifications",
    "official",
]
PARTS: tuple[RolePart, ...] = get_args(RolePart)

TOLD_IN_GUIDES = ("challenges", "questions", "interviews", "portfolio")
"""The guides whose entries a full profile tells, each in the field of its name."""


class RoleProfile(Answer):
    """Everything known about one role. `rung` is the step of its ladder that was asked for, if one was.

    `newer_counts` are newer counts of what postings name than the one that the shares of `skills` are from.
    `years_asked` is what postings of each level ask for; level plain is that of titles that name none.

    `challenges`, `questions`, `interviews` and `portfolio` are entries of the guides that name the role; they are read
    for a full profile only. `from_outside` are the trades outside the field from which people come; `changed` is what
    the newest release did to the record.
    """

    schema_name = "role"
    schema_version = 5

    role: Role
    rung: Rung | None = None
    variant: Variant | None = None
    near: str | None = None
    skills: tuple[NeededSkill, ...]
    also_wanted: tuple[NeededSkill, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    newer_counts: tuple[Study, ...] = ()
    years_asked: tuple[LevelYears, ...] = ()
    tools: tuple[Named, ...]
    comes_from: tuple[Neighbour, ...]
    from_outside: tuple[Neighbour, ...] = ()
    leads_to: tuple[Neighbour, ...]
    differs_from: tuple[Named, ...]
    pay: tuple[Salary, ...]
    pay_there: PayThere | None = None
    certifications: tuple[CertificationMention, ...]
    outlook: RoleOutlook
    official: OfficialStatistics
    challenges: tuple[FoundEntry, ...] = ()
    questions: tuple[FoundEntry, ...] = ()
    interviews: tuple[FoundEntry, ...] = ()
    portfolio: tuple[FoundEntry, ...] = ()
    changed: RecordChange | None = None

    @property
    def named(self) -> Named:
        """The role by its id and name."""
        return Named(id=self.role.id, name=self.role.title)


class RoleSummary(Named):
    """One line of the list of roles; `pay` and `postings` are there where the list is sorted by them or is a table."""

    family: str
    summary: str
    education: Degree | None
    levels: tuple[Level, ...]
    as_of: str
    pay: Salary | None = None
    postings: int | None = None


class RoleFilters(Value):
    """What the roles of a list must have in common; absent means anything."""

    family: Family | None = None
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    level: Level | None = None
    education: Degree | None = None


class RoleList(Answer):
    """Roles, and the filters that chose them."""

    schema_name: ClassVar[str] = "roles"
    schema_version: ClassVar[int] = 4

    roles: tuple[RoleSummary, ...]
    filters: tuple[Applied, ...] = ()


def parts(only: Sequence[str]) -> tuple[RolePart, ...]:
    """Return the parts of the page that were asked for; none where it was not cut."""
    return choose_parts(only, PARTS)


def answer(knowledge: KnowledgeBase, name: str, *, full: bool = False) -> RoleProfile:
    """Return the profile of the role that `name` means; NotFoundError with candidates when that is not certain."""
    found = find(knowledge, "role", name)
    role = knowledge.roles[found.id]
    pay = headlines(knowledge, role.id, level=found.asked_level)
    skills, besides = role_needs(knowledge, role.id), wanted_besides(knowledge, role.id)
    aside = importance.set_aside(knowledge, role.id)
    newer = importance.newer_counts(knowledge, role.id)
    asked = years_by_level(knowledge, role.id)
    official = official_statistics(knowledge, role.id)
    outlook = role_outlook(knowledge, role)
    certifications = for_role(knowledge, role.id)
    outside = outsiders(knowledge, role.id)
    told = _told_in_guides(knowledge, role.id) if full else {}
    cited = (role, pay, skills, besides, aside, newer, asked, certifications, outside, *told.values())
    return RoleProfile(
        role=role,
        rung=rung_of(role, found),
        variant=variant_of(role, found),
        near=found.near,
        changed=changed_lately(knowledge, "role", role.id),
        skills=skills,
        also_wanted=besides,
        set_aside=aside,
        newer_counts=newer,
        years_asked=asked,
        tools=with_names(knowledge, "skill", tuple(tool.skill for tool in role.tools)),
        comes_from=neighbours(knowledge, role.id, "comes_from"),
        from_outside=outside,
        leads_to=neighbours(knowledge, role.id, "leads_to"),
        differs_from=with_names(knowledge, "role", tuple(difference.role for difference in role.differs_from)),
        pay=pay,
        certifications=certifications,
        outlook=outlook,
        official=official,
        pay_there=None,
        **told,
        sources={**cited_sources(knowledge, *cited), **outlook.sources, **official.sources},
    )


def _told_in_guides(knowledge: KnowledgeBase, role_id: str) -> dict[str, tuple[FoundEntry, ...]]:
    """Find what the guides of these names say of the role."""
    from mlcareers.queries import guide

    return {topic: guide.about_role(knowledge, role_id, topic) for topic in TOLD_IN_GUIDES}


def roles(knowledge: KnowledgeBase, wanted: RoleFilters, sort: Sorting = "name", *, figures: bool = False) -> RoleList:
    """Return the roles that fit all filters, or all; NotFoundError says what each filter is worth when none does.

    With `figures`, every role has its pay and its postings, whatever the order.
    """
    filters = list(_filters(knowledge, wanted))
    rows = [_summary(role) for role in narrow(knowledge.roles.listed(), filters, "role")]
    if figures or sort == "pay":
        best = {row.role.id: row.observation for row in overview(knowledge, Filters()).rows}
        rows = [row.replace(pay=best.get(row.id)) for row in rows]
    if figures or sort == "demand":
        rows = [row.replace(postings=importance.postings(knowledge, row.id)) for row in rows]
    ordered = tuple(sorted(rows, key=partial(_order, sort)))
    shown = tuple(row.pay for row in ordered if row.pay)
    return RoleList(roles=ordered, filters=tuple(f.applied for f in filters), sources=cited_sources(knowledge, shown))


def _summary(role: Role) -> RoleSummary:
    return RoleSummary(
        id=role.id,
        name=role.title,
        family=role.family,
        summary=role.summary.text,
        education=role.education.minimum if role.education else None,
        levels=_levels(role),
        as_of=role.as_of,
    )


def _order(sort: Sorting, row: RoleSummary) -> tuple[float, str]:
    """Return what was asked to be highest first; by name where nothing else decides."""
    highest = {"pay": middle(row.pay) if row.pay else 0, "demand": row.postings or 0, "name": 0}[sort]
    return -highest, row.name.casefold()


def _filters(knowledge: KnowledgeBase, wanted: RoleFilters) -> Iterator[Filter[Role]]:
    """Yield the filters in use."""
    family, level, education = wanted.family, wanted.level, wanted.education
    if family:
        yield Filter("family", family, lambda role: role.family == family, values_of=lambda role: [role.family])
    if level:
        yield Filter("level", level, lambda role: level in _levels(role), values_of=_levels)
    if education:
        enough = get_args(Degree)[: get_args(Degree).index(education) + 1]
        yield Filter(
            "education", education, lambda role: role.education is not None and role.education.minimum in enough
        )
    yield from (_needing(knowledge, "needs", name, True) for name in wanted.needs)
    yield from (_needing(knowledge, "without", name, False) for name in wanted.without)


def _needing(knowledge: KnowledgeBase, option: str, name: str, needed: bool) -> Filter[Role]:
    skill = find(knowledge, "skill", name).id
    needing = _roles_needing(knowledge, skill, as_foundation=not needed)
    return Filter(option, skill, lambda role: (role.id in needing) is needed, knowledge.skills.labels([skill])[skill])


def _levels(role: Role) -> tuple[Level, ...]:
    return tuple(dict.fromkeys(rung.level for rung in role.ladder))


def _roles_needing(knowledge: KnowledgeBase, skill: str, *, as_foundation: bool) -> set[str]:
    """Return the roles that need a skill or a kind of it.

    As a foundation, also those that need or rest on a part of it.
    """
    overlap = Overlap(knowledge)
    meant = _with_parts(knowledge, skill) if as_foundation else {skill}
    found = set()
    for role in knowledge.roles.labels():
        needs = overlap.needs(role)
        contained = overlap.taxonomy.with_wider(need.id for need in needs)
        if as_foundation:
            depths = {need.id: overlap.depth(role, need) for need in needs}
            contained |= overlap.lessons.with_foundations(depths).keys()
        if meant & contained:
            found.add(role)
    return found


def _with_parts(knowledge: KnowledgeBase, skill: str) -> set[str]:
    """Return a skill, its parts, and theirs."""
    found, added = {skill}, [skill]
    while added:
        links = knowledge.links_to("skill", added.pop(), "skill", "part_of")
        new = {link.from_id for link in links} - found
        found |= new
        added += new
    return found
