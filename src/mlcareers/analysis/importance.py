"""How important a skill is to a role: our judgement, raised by what postings measurably want, never lowered.

The studies and the thresholds that may speak stand here, each with its reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, get_args

from mlcareers.analysis.answers import Cited, Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Confidence, DemandMethod, Doubt, Importance

if TYPE_CHECKING:
    from mlcareers.models.demand import Demand


Sense = Literal["required", "named"]

_ORDER = get_args(Importance)


class SkillShare(Named):
    """A skill, the word that was counted for it, and the share of postings in percent that name it."""

    term: str | None
    share: float


class Study(Cited):
    """One count of one role's postings, highest share first.

    Studies are never averaged: `method` and `sense` say what each counts. `largest_employer` is the percentage of the
    postings by the employer that wrote most of them, where that was counted.
    """

    n: int
    year: int
    period: str
    place: str
    method: DemandMethod
    sense: Sense
    confidence: Confidence
    largest_employer: float | None
    skills: tuple[SkillShare, ...]


def studies(knowledge: KnowledgeBase, role_id: str) -> tuple[Study, ...]:
    """Return every study of a role: required skills before named ones, new before old, large before small."""
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
        largest_employer=row.largest_employer,
        skills=tuple(shares),
    )


FEWEST_POSTINGS = 100
"""A smaller study informs nothing: two or three employers that post in bulk move its shares by ten points."""

ENOUGH_SKILLS = 30
"""Of the studies that count so many skills the largest speaks; one that counts fewer leaves most of a role untold."""

MOST_NEWER = 2
"""So many newer counts are told beside the one that speaks, each of another place."""

STEPS: dict[Sense, tuple[float, float]] = {"required": (50, 20), "named": (100, 40)}
"""From which share of postings a skill is at least core, and at least useful.

What half of all postings demand outright is hard to do without, and what a fifth demand is met everywhere. Naming is
cheaper than demanding, and the employer's praise of itself is counted with it: it makes a skill useful, never core.
"""

ALSO: dict[Sense, float] = {"required": 10, "named": 20}
"""From which share of postings a skill that the record of a role lacks is mentioned on its page."""


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
        """What the shares alone say: the greater of what those who require it and those who name it do."""
        return min((_step(sense, share.share) for sense, share in self.shares()), key=_ORDER.index, default="optional")

    def shares(self) -> Iterator[tuple[Sense, Share]]:
        """Yield the shares that were counted, the stronger question first."""
        if self.required:
            yield "required", self.required
        if self.named:
            yield "named", self.named


class SetAside(Cited):
    """A study that informs no importance, and why."""

    reason: Doubt
    n: int
    year: int
    place: str
    employer: str | None = None
    found_by: str | None = None


def raise_importance(judged: Importance, demand: SkillDemand | None) -> Importance:
    """Return the importance of a skill: as judged, or higher where postings want it more. They never lower it.

    A posting does not state the obvious, so a thin share is no sign that a skill does not matter.
    """
    return min(judged, demand.importance, key=_ORDER.index) if demand else judged


def by_skill(knowledge: KnowledgeBase, role_id: str) -> dict[str, SkillDemand]:
    """Say skill by skill what one study requires of a role and what one names: those that count most skills."""
    heard = [row for row in knowledge.demand.naming("role", role_id) if doubt(row) is None]
    shares: dict[str, dict[str, Share]] = {}
    for sense in STEPS:
        for row in _fullest_study([row for row in heard if row.sense == sense]):
            share = Share(share=row.share, n=row.n, year=row.year, place=row.place, cite=row.cite, basis=row.basis)
            shares.setdefault(row.skill, {})[sense] = share
    return {skill: SkillDemand(**found) for skill, found in shares.items()}


def newer_counts(knowledge: KnowledgeBase, role_id: str) -> tuple[Study, ...]:
    """Sound counts of what a role's postings name, newer than the one that speaks: the largest of each place."""
    heard = [row for row in knowledge.demand.naming("role", role_id) if row.sense == "named" and doubt(row) is None]
    speaks = next(iter(_fullest_study(heard)), None)
    newer = {(row.cite, row.n) for row in heard if speaks and row.year > speaks.year}
    found = (
        study for study in studies(knowledge, role_id) if study.sense == "named" and (study.cite, study.n) in newer
    )
    by_place: dict[str, Study] = {}
    for study in sorted(found, key=lambda study: -study.n):
        by_place.setdefault(study.place, study)
    return tuple(by_place.values())[:MOST_NEWER]


def by_role(knowledge: KnowledgeBase, skill_id: str) -> dict[str, SkillDemand]:
    """Say role by role how much its postings want one skill, by the same studies that speak of the role."""
    roles = dict.fromkeys(row.role for row in knowledge.demand.naming("skill", skill_id) if doubt(row) is None)
    found = ((role, by_skill(knowledge, role).get(skill_id)) for role in roles)
    return {role: wanted for role, wanted in found if wanted}


def also_wanted(measured: Mapping[str, SkillDemand], held: Collection[str]) -> dict[str, SkillDemand]:
    """Return what a tenth of the postings require, or a fifth name, and the record does not hold; most wanted first."""
    often = {skill: wanted for skill, wanted in measured.items() if skill not in held and is_often_wanted(wanted)}
    return dict(sorted(often.items(), key=lambda item: [-share.share for _, share in item[1].shares()]))


def is_often_wanted(demand: SkillDemand) -> bool:
    """Say whether a tenth of the postings require the skill, or a fifth name it."""
    return any(share.share >= ALSO[sense] for sense, share in demand.shares())


def set_aside(knowledge: KnowledgeBase, role_id: str) -> tuple[SetAside, ...]:
    """Return the studies of a role that inform no importance, and why, newest first."""
    found: dict[tuple[object, ...], SetAside] = {}
    for row in knowledge.demand.naming("role", role_id):
        reason = doubt(row)
        if reason:
            told = SetAside(
                reason=reason,
                n=row.n,
                year=row.year,
                place=row.place,
                employer=row.dominated_by,
                found_by=row.found_by,
                cite=row.cite,
            )
            found.setdefault((row.cite, row.n), told)
    return tuple(sorted(found.values(), key=lambda told: (-told.year, -told.n)))


def postings(knowledge: KnowledgeBase, role_id: str) -> int | None:
    """Return how many postings of a role its largest sound study counted: a sign of demand, not a measure of it."""
    return max((row.n for row in knowledge.demand.naming("role", role_id) if doubt(row) is None), default=None)


def doubt(row: Demand) -> Doubt | None:
    """Return why the study of this row informs nothing; None when it may."""
    if row.n < FEWEST_POSTINGS:
        return "few-postings"
    if row.dominated_by:
        return "one-employer"
    if row.found_by:
        return "part-of-them"
    return "low-confidence" if row.confidence == "low" else None


def _fullest_study(rows: list[Demand]) -> list[Demand]:
    """Return the rows of the study with most skills; of those with enough of them, the largest, then the newest."""
    studies: dict[tuple[object, ...], list[Demand]] = {}
    for row in rows:
        studies.setdefault((row.n, row.year, row.cite), []).append(row)
    return max(studies.items(), key=lambda item: (min(len(item[1]), ENOUGH_SKILLS), item[0]), default=((), []))[1]


def _step(sense: Sense, share: float) -> Importance:
    core, useful = STEPS[sense]
    return "core" if share >= core else "useful" if share >= useful else "optional"
