"""Measured demand for a role: what share of its postings names which skill, study by study."""

from __future__ import annotations

from typing import Literal

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.base import Cited, Confidence
from mlcareers.models.demand import Demand, DemandMethod
from mlcareers.queries.answers import Named


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
    shared = {name: getattr(rows[0], name) for name in Study.model_fields if name != "skills"}
    return Study(**shared, skills=tuple(shares))
