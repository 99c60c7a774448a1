"""How do these roles differ: two to five roles side by side, facet by facet, and how close they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, permutations
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from mlcareers.analysis.answers import Answer, Cited, Named, cited_sources, with_names
from mlcareers.analysis.certifications import CertificationMention, for_role
from mlcareers.analysis.gates import Gate, gate
from mlcareers.analysis.moves import Neighbour, neighbours
from mlcareers.analysis.outlook import RoleOutlook, role_outlook
from mlcareers.analysis.overlap import Overlap
from mlcareers.analysis.pay import comparison
from mlcareers.analysis.pay.comparison import PayComparison
from mlcareers.analysis.pay.filters import Filters
from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Importance
from mlcareers.queries.only import choose_parts
from mlcareers.text.names.get import Found, find, rung_of

if TYPE_CHECKING:
    from mlcareers.models.role import Role, Rung

Facet = Literal[
    "differences",
    "summary",
    "glance",
    "skills",
    "tools",
    "education",
    "pay",
    "ladder",
    "demand",
    "certifications",
    "road",
    "closeness",
    "official",
]
FACETS: tuple[Facet, ...] = get_args(Facet)
FEWEST, MOST = 2, 5


class ComparedRole(Value):
    """One of the roles, with the names of what it mentions; `rung` is the level asked for, if one was."""

    role: Role
    rung: Rung | None
    tools: tuple[Named, ...]
    comes_from: tuple[Neighbour, ...]
    leads_to: tuple[Neighbour, ...]
    certifications: tuple[CertificationMention, ...]
    outlook: RoleOutlook
    gate: Gate


class ToldApart(Cited):
    """What one role does that another does not."""

    role: Named
    other: Named
    text: str


class ComparedSkill(Named):
    """A skill and how important it is to each role, in the order of the roles; None where a role does not name it."""

    importance: tuple[Importance | None, ...]


class Closeness(Value):
    """How much of what `to` needs people in `of` bring: the weighted share, from 0 to 1. It has a direction."""

    of: Named
    to: Named
    share: float


class RoleComparison(Answer):
    """Roles side by side. `facets` are those asked for; `untold` the pairs that no sentence tells apart."""

    schema_name: ClassVar[str] = "compare"
    schema_version: ClassVar[int] = 5

    facets: tuple[Facet, ...]
    near: tuple[tuple[str, str], ...]
    roles: tuple[ComparedRole, ...]
    differences: tuple[ToldApart, ...]
    untold: tuple[tuple[Named, Named], ...] = ()
    shared_by_all: tuple[ComparedSkill, ...]
    shared_by_some: tuple[ComparedSkill, ...]
    in_one_only: tuple[ComparedSkill, ...]
    pay: PayComparison
    closeness: tuple[Closeness, ...]


def answer(knowledge: KnowledgeBase, names: Sequence[str], only: Sequence[str] = ()) -> RoleComparison:
    """Give the roles that `names` mean, side by side; UsageError when they are too few, too many or twice the same."""
    facets = choose_parts(only, FACETS) or FACETS
    found = [find(knowledge, "role", name) for name in names]
    ids = [match.id for match in found]
    _check_number(ids)
    roles = knowledge.roles.many(ids)
    people = tuple(Named(id=role.id, name=role.title) for role in roles)
    compared = tuple(_compared(knowledge, role, match) for role, match in zip(roles, found, strict=True))
    differences = tuple(_told_apart(roles, people))
    overlap = Overlap(knowledge)
    skills = _skills(knowledge, overlap, roles)
    levels = {match.asked_level for match in found}
    pay = comparison.compare_ids(knowledge, people, Filters(level=levels.pop() if len(levels) == 1 else None))
    shown = tuple(sorted(skills, key=lambda skill: -sum(_weight(step) for step in skill.importance)))
    holders = [sum(step is not None for step in skill.importance) for skill in shown]
    return RoleComparison(
        facets=facets,
        near=tuple((match.id, match.near) for match in found if match.near),
        roles=compared,
        differences=differences,
        untold=_untold(people, differences),
        shared_by_all=tuple(s for s, n in zip(shown, holders, strict=True) if n == len(roles)),
        shared_by_some=tuple(s for s, n in zip(shown, holders, strict=True) if 1 < n < len(roles)),
        in_one_only=tuple(s for s, n in zip(shown, holders, strict=True) if n == 1),
        pay=pay,
        closeness=_closeness(overlap, people),
        sources={
            **cited_sources(knowledge, differences, tuple(roles)),
            **pay.sources,
            **cited_sources(knowledge, tuple(role.gate for role in compared)),
            **{id_: source for role in compared for id_, source in role.outlook.sources.items()},
        },
    )


def _check_number(ids: Sequence[str]) -> None:
    if len(ids) < FEWEST:
        raise UsageError("one role cannot be compared", hint=f"mlcareers role {ids[0]}")
    twice = next((id_ for id_ in ids if ids.count(id_) > 1), None)
    if twice:
        raise UsageError(f"{twice} is named twice", hint=f"mlcareers compare {' '.join(dict.fromkeys(ids))}")
    if len(ids) > MOST:
        raise UsageError(
            f"{len(ids)} roles are too many to read side by side", hint=f"mlcareers compare {' '.join(ids[:MOST])}"
        )


def _compared(knowledge: KnowledgeBase, role: Role, found: Found) -> ComparedRole:
    return ComparedRole(
        role=role,
        rung=rung_of(role, found),
        tools=with_names(knowledge, "skill", tuple(tool.skill for tool in role.tools)),
        comes_from=neighbours(knowledge, role.id, "comes_from"),
        leads_to=neighbours(knowledge, role.id, "leads_to"),
        certifications=for_role(knowledge, role.id),
        outlook=role_outlook(knowledge, role),
        gate=gate(knowledge, role.id),
    )


def _told_apart(roles: Sequence[Role], people: Sequence[Named]) -> list[ToldApart]:
    by_id = {person.id: person for person in people}
    return [
        ToldApart(
            role=by_id[role.id],
            other=by_id[said.role],
            text=said.text,
            cite=said.cite,
            informed_by=said.informed_by,
            basis=said.basis,
        )
        for role in roles
        for said in role.differs_from
        if said.role in by_id
    ]


def _untold(people: Sequence[Named], differences: Sequence[ToldApart]) -> tuple[tuple[Named, Named], ...]:
    """Return the pairs of roles that neither record tells apart."""
    told = {frozenset((said.role.id, said.other.id)) for said in differences}
    return tuple(pair for pair in combinations(people, 2) if frozenset(role.id for role in pair) not in told)


def _skills(knowledge: KnowledgeBase, overlap: Overlap, roles: Sequence[Role]) -> list[ComparedSkill]:
    """Return every skill that one of the roles names, in the order of first mention."""
    needs = [{need.id: need.importance for need in overlap.needs(role.id)} for role in roles]
    ids = dict.fromkeys(skill for own in needs for skill in own)
    labels = knowledge.skills.labels(ids)
    return [ComparedSkill(id=id_, name=labels[id_], importance=tuple(own.get(id_) for own in needs)) for id_ in ids]


def _weight(importance: Importance | None) -> int:
    return len(get_args(Importance)) - get_args(Importance).index(importance) if importance else 0


def _closeness(overlap: Overlap, people: Sequence[Named]) -> tuple[Closeness, ...]:
    return tuple(
        Closeness(of=one, to=other, share=round(overlap.share(overlap.brings(one.id), other.id), 3))
        for one, other in permutations(people, 2)
    )
