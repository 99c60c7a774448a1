"""What a certification record may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import (
    CertificationId,
    Cited,
    Model,
    PartialDate,
    Record,
    RoleId,
    SkillId,
    Text,
    WebAddress,
)
from mlcareers.models.vocabulary import CertificationLevel, CertificationStatus, Confidence


class Evidence(Model):
    """A document that shows what we say about a certification. One without address never raises confidence."""

    url: WebAddress | None = None
    dated: Text
    kind: Text
    supports: Annotated[tuple[Text, ...], Field(min_length=1)]
    note: Text | None = None


class Domain(Model):
    """A part of the exam; `weight` is its share in percent, where the issuer publishes it."""

    name: Text
    weight: Annotated[float, Field(gt=0, le=100)] | None = None


class TestedSkill(Cited):
    """A skill of our taxonomy that an exam tests; mapped by us from its published domains."""

    __test__ = False

    skill: SkillId


class Certification(Record):
    """A certification and its life. A field that could not be verified is absent, never guessed."""

    name: Text
    issuer: Text
    exam_code: Text | None = None
    aliases: tuple[Text, ...] = ()
    kind: Literal["vendor exam", "course certificate", "professional body"]
    level: CertificationLevel = "not stated"
    status: CertificationStatus
    status_date: PartialDate | None = None
    status_note: Text | None = None
    successors: tuple[CertificationId, ...] = ()
    price_usd: Annotated[float, Field(ge=0)] | None = None
    price_note: Text | None = None
    minutes: Annotated[int, Field(gt=0)] | None = None
    questions: Text | None = None
    passing_score: Text | None = None
    validity_years: Annotated[float, Field(gt=0)] | None = None
    validity_note: Text | None = None
    renewal: Text | None = None
    prerequisites: Text | None = None
    recommended_experience: Text | None = None
    domains: tuple[Domain, ...] = ()
    domains_note: Text | None = None
    skills: tuple[TestedSkill, ...] = ()
    roles: tuple[RoleId, ...] = ()
    url: WebAddress | None = None
    not_verified: tuple[Text, ...] = ()
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    confidence: Confidence
    checked_on: PartialDate

    @model_validator(mode="after")
    def _weights_add_up(self) -> Self:
        weights = [domain.weight for domain in self.domains if domain.weight is not None]
        if weights and not self.domains_note and (len(weights) < len(self.domains) or not 99 <= sum(weights) <= 101):
            raise ValueError(f"domain weights sum to {sum(weights):g}, not 100; mend them or say why in domains_note")
        return self

    @model_validator(mode="after")
    def _status_matches_its_date(self) -> Self:
        """What has happened lies before the check, what is announced after it, or a note says what is still open."""
        if not self.status_date:
            return self
        seen = f"status is {self.status} but status_date {self.status_date}"
        if self.status != "retiring" and self.status_date > self.checked_on:
            instead = (
                "a retirement still to come is `retiring`" if self.status == "retired" else "nobody has seen it yet"
            )
            raise ValueError(f"{seen} lies after checked_on {self.checked_on}; {instead}")
        if self.status == "retiring" and self.status_date < self.checked_on and not self.status_note:
            raise ValueError(
                f"{seen} lies before checked_on {self.checked_on}; make it `retired`, "
                "or say in status_note what can still be taken"
            )
        return self
