"""Measured demand for a role: what share of its postings names which skill, study by study."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mlcareers.analysis.answers import Cited, Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Confidence, DemandMethod, Importance

if TYPE_CHECKING:
    from mlcareers.models.demand import Demand


class SkillShare(Named):
    """A skill, the word that was counted for it, and the share of postings in percent that name it."""

    term: str | None
    share: float


class Study(Cited):
    """One count of one role's postings, highest share first.

    Studies are never averaged: `method` and `sense` say what each counts.
    """

    n: int
    year: int
    period: str
    place: str
    method: DemandMethod
    sense: Literal["required", "named"]
    confidence: Confidence
    skills: tuple[SkillShare, ...]


def studies(knowledge: KnowledgeBase, role_id: str) -> tuple[Study, ...]:
    """Every study of a role: required skills before named ones, new before old, large before small."""
    by_study: dict[tuple[object, ...], list[Demand]] = {}
    for row in knowledge.demand.naming("role", role_id):
        key = (row.cite, row.n, row.year, row.period, row.place, row.method, row.sense)
        by_study.setdefault(key, []).append(row)
    found = (_study(knowledge, rows) for rows in by_study.values())
    return tuple(sorted(found, key=lambda study: (study.sense != "required", -study.year, -study.n)))


def _study(knowledge: KnowledgeBase, rows: list[Demand]) -> Study:
    names = knowledge.skills.labels(row.skill for row in rows)
    highest_first = sorted(rows, key=lambda row: (-row.share, row.skill))
    shares = (SkillShare(id=r.skill, name=names[r.skill], term=r.term, share=r.share) for r in highest_first)
    row = rows[0]
    return Study(
        cite=row.cite,
        basis=row.basis,
        n=row.n,
        year=row.year,
        period=row.period,
        place=row.place,
        method=row.method,
        sense=row.sense,
        confidence=row.confidence,
        skills=tuple(shares),
    )


STRONG_SAMPLE = 100
"""From this many postings on, a study of at least medium confidence may decide how important a skill is."""

_STEPS: dict[str, tuple[float, float]] = {"required": (30, 10), "named": (60, 20)}
"""From which share of postings a skill is core, and from which useful; far more name a skill than require it."""


class Share(Cited):
    """One study's share of a role's postings, in percent, that require or name a skill."""

    share: float
    n: int
    year: int
    place: str


class SkillDemand(Value):
    """How much a role's postings want one skill, by the best study of each question; studies are never averaged."""

    required: Share | None = None
    named: Share | None = None

    @property
    def importance(self) -> Importance:
        """What the share says: of those who require it where that was counted, else of those who name it."""
        share = self.required or self.named
        core, useful = _STEPS["required" if self.required else "named"]
        measured = share.share if share else 0
        return "core" if measured >= core else "useful" if measured >= useful else "optional"


def by_skill(knowledge: KnowledgeBase, role_id: str) -> dict[str, SkillDemand]:
    """Skill by skill, what one strong study requires of a role and what one names: those that count most skills."""
    strong = [row for row in knowledge.demand.naming("role", role_id) if _strong(row)]
    shares: dict[str, dict[str, Share]] = {}
    for sense in ("required", "named"):
        for row in _fullest_study([row for row in strong if row.sense == sense]):
            share = Share(share=row.share, n=row.n, year=row.year, place=row.place, cite=row.cite, basis=row.basis)
            shares.setdefault(row.skill, {})[sense] = share
    return {skill: SkillDemand(**found) for skill, found in shares.items()}


def by_role(knowledge: KnowledgeBase, skill_id: str) -> dict[str, SkillDemand]:
    """Role by role, how much its postings want one skill, by the same studies that speak of the role."""
    roles = dict.fromkeys(row.role for row in knowledge.demand.naming("skill", skill_id) if _strong(row))
    found = ((role, by_skill(knowledge, role).get(skill_id)) for role in roles)
    return {role: wanted for role, wanted in found if wanted}


def postings(knowledge: KnowledgeBase, role_id: str) -> int | None:
    """How many postings of a role its largest strong study counted: a sign of demand, not a measure of it."""
    return max((row.n for row in knowledge.demand.naming("role", role_id) if _strong(row)), default=None)


def _fullest_study(rows: list[Demand]) -> list[Demand]:
    """The rows of the study with most skills; of two alike the newer, then the larger."""
    studies: dict[tuple[object, ...], list[Demand]] = {}
    for row in rows:
        studies.setdefault((row.year, row.n, row.cite), []).append(row)
    return max(studies.items(), key=lambda item: (len(item[1]), item[0]), default=((), []))[1]


def _strong(row: Demand) -> bool:
    return row.n >= STRONG_SAMPLE and row.confidence != "low"
