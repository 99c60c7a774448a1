"""The certifications that serve a role or test a skill, as they are mentioned elsewhere: never without status."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import CertificationStatus

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification

STATUS_ORDER = ("active", "beta", "retiring", "unverified", "retired")
"""What can be taken comes first."""

CONFIDENCES = ("high", "medium", "low")
LEVEL_ORDER = ("foundational", "associate", "professional", "specialty", "expert", "not stated")


class CertificationMention(Named):
    """A certification as it is mentioned elsewhere: never without its status."""

    exam_code: str | None
    status: CertificationStatus
    status_date: str | None
    checked_on: str


def for_role(knowledge: KnowledgeBase, role: str) -> tuple[CertificationMention, ...]:
    """The certifications that serve a role: what can be taken first, and of that what is made for it; retired last."""
    return tuple(map(mention, of_role(knowledge, role)))


def for_skill(knowledge: KnowledgeBase, skill: str) -> tuple[CertificationMention, ...]:
    """The certifications that test a skill: what can be taken first; retired last."""
    return tuple(map(mention, of_skill(knowledge, skill)))


def of_role(knowledge: KnowledgeBase, role: str) -> list[Certification]:
    """The records of the certifications that serve a role, in the same order."""
    return in_order(knowledge.certifications.naming("role", role), role)


def of_skill(knowledge: KnowledgeBase, skill: str) -> list[Certification]:
    """The records of the certifications that test a skill, in the same order."""
    return in_order(knowledge.certifications.naming("skill", skill))


def in_order(records: Iterable[Certification], role: str | None = None) -> list[Certification]:
    """What can be taken first; for a role, what is made for it and well confirmed; then by issuer and level."""

    def place(record: Certification) -> tuple[object, ...]:
        fit = (record.roles.index(role), CONFIDENCES.index(record.confidence)) if role else ()
        return STATUS_ORDER.index(record.status), fit, record.issuer, LEVEL_ORDER.index(record.level), record.name

    return sorted(records, key=place)


def mention(record: Certification) -> CertificationMention:
    """A certification in short."""
    return CertificationMention(
        id=record.id,
        name=record.name,
        exam_code=record.exam_code,
        status=record.status,
        status_date=record.status_date,
        checked_on=record.checked_on,
    )
