"""How much of what each role needs a person has shown: counted, with the evidence, and never a mark out of ten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from mlcareers.analysis.answers import Named
from mlcareers.analysis.gates import Gate, gate
from mlcareers.analysis.learning import DEPTHS
from mlcareers.analysis.overlap import NEAR_IS_WORTH, WEIGHTS, Brought, Overlap
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree, Depth, Importance

PersonEvidence = Literal["used", "stated", "taught", "listed", "wanted", "denied"]
"""What a document shows, and what the person states when asked."""

DEPTH_OF_EVIDENCE: dict[PersonEvidence, Depth] = {"used": "build", "stated": "build", "taught": "use", "listed": "use"}
"""What was used at work or is stated is known to build with; what was taught or is only listed, to use."""


class Person(NamedTuple):
    """Who asks: each skill with its strongest evidence, the highest finished degree, and the time to learn."""

    skills: Mapping[str, PersonEvidence]
    degree: Degree | None = None
    hours_per_week: float | None = None


QUESTIONS = 3
LOOKED_AT_FOR_QUESTIONS = 5


class CountedNeeds(Value):
    """The needs of one importance: those had, those near, those missing."""

    importance: Importance
    has: tuple[Named, ...]
    near: tuple[Named, ...]
    missing: tuple[Named, ...]


class RoleFit(Value):
    """A role beside what a person has: its needs by importance, its gate, and the skill that would add most.

    `share` is weighted, from 0 to 1: core needs count 3, useful 2, optional 1, and what is near a quarter of that.
    """

    role: Named
    share: float
    needs: tuple[CountedNeeds, ...]
    gate: Gate
    adds_most: Named | None


def brought_by(overlap: Overlap, skills: Mapping[str, PersonEvidence]) -> Brought:
    """Return what a person brings: each skill by its strongest evidence, with all that it rests on."""
    has: dict[str, Depth] = {}
    for skill, evidence in skills.items():
        depth = DEPTH_OF_EVIDENCE.get(evidence)
        if depth:
            has[skill] = max(depth, has.get(skill, depth), key=DEPTHS.index)
    denied = {skill for skill, evidence in skills.items() if evidence == "denied"}
    known = overlap.lessons.with_foundations(has)
    return Brought({skill: depth for skill, depth in known.items() if skill not in denied or skill in has}, frozenset())


def fits(knowledge: KnowledgeBase, overlap: Overlap, brought: Brought, roles: Iterable[str]) -> list[RoleFit]:
    """Return the roles by how much of their core is there, then of all that they need, the fullest first."""
    names = knowledge.roles.labels(roles)
    found = [_fit(knowledge, overlap, brought, Named(id=role, name=name)) for role, name in names.items()]
    return sorted(found, key=lambda fit: (-_core_share(fit), -fit.share, fit.role.name))


def questions(fitting: Sequence[RoleFit], answered: Iterable[str]) -> tuple[Named, ...]:
    """Return the skills not spoken of whose answer would change the order of the first roles most."""
    known = set(answered)
    weights: Counter[str] = Counter()
    names: dict[str, Named] = {}
    for fit in fitting[:LOOKED_AT_FOR_QUESTIONS]:
        for needs in fit.needs:
            for need in (*needs.near, *needs.missing):
                if need.id not in known:
                    names[need.id] = need
                    weights[need.id] += WEIGHTS[needs.importance]
    return tuple(names[skill] for skill, _ in weights.most_common(QUESTIONS))


def _core_share(fit: RoleFit) -> float:
    """Return the share of the core that is had, what is near counted a quarter.

    One need more is counted for every role, because one of a core of three says less than two of a core of six.
    """
    core = next((needs for needs in fit.needs if needs.importance == "core"), None)
    if core is None:
        return 0
    return (len(core.has) + NEAR_IS_WORTH * len(core.near)) / len((*core.has, *core.near, *core.missing, "one more"))


def _fit(knowledge: KnowledgeBase, overlap: Overlap, brought: Brought, role: Named) -> RoleFit:
    by_importance: dict[Importance, dict[str, list[Named]]] = {}
    for need in overlap.lessons_of(role.id):
        evidence = overlap.evidence(brought, need.id, overlap.depth(role.id, need))
        groups = by_importance.setdefault(need.importance, {"has": [], "near": [], "missing": []})
        groups[evidence].append(Named(id=need.id, name=need.name))
    needs = tuple(
        CountedNeeds(importance=importance, **{evidence: tuple(some) for evidence, some in groups.items()})
        for importance, groups in by_importance.items()
    )
    gaps = (need for counted in needs for need in (*counted.missing, *counted.near))
    return RoleFit(
        role=role,
        share=round(overlap.share(brought, role.id), 3),
        needs=needs,
        gate=gate(knowledge, role.id),
        adds_most=next(gaps, None),
    )
