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
from mlcareers.models.vocabulary import CertificationLevel, CertificationStatus, EvidenceOrigin


class Evidence(Model):
    """A document that shows what we say about a certification, as it was read.

    `dated` is when the document itself is from, as exact as it says; without it the document is undated. One without
    an address never raises confidence.
    """

    url: WebAddress | None = None
    dated: PartialDate | None = None
    origin: EvidenceOrigin = "other"
    kind: Text
    supports: Annotated[tuple[Text, ...], Field(min_length=1)]
    note: Text | None = None


class Announcement(Model):
    """A day for which something was announced, and what became of it where a document says so."""

    date: PartialDate
    what: Text
    outcome: Text | None = None


class Domain(Model):
    """A part of the exam; `weight` is its share in percent, where the issuer publishes it."""

    name: Text
    weight: Annotated[float, Field(gt=0, le=100)] | None = None


class TestedSkill(Cited):
    """A skill of our taxonomy that an exam tests; mapped by us from its published domains."""

    __test__ = False

    skill: SkillId


class Certification(Record):
    """A certification and its life. A field that could not be verified is absent, never guessed.

    `gate` is what somebody must hold or belong to before the exam can be booked at all; without one anybody can.
    `region` is the only country in which it counts. `searched_on` is the day on which documents were last looked for.
    """

    name: Text
    issuer: Text
    exam_code: Text | None = None
    aliases: tuple[Text, ...] = ()
    kind: Literal["vendor exam", "course certificate", "professional body"]
    level: CertificationLevel = "not stated"
    status: CertificationStatus
    status_date: PartialDate | None = None
    status_note: Text | None = None
    announced: tuple[Announcement, ...] = ()
    gate: Text | None = None
    region: Text | None = None
    successors: tuple[CertificationId, ...] = ()
    price_usd: Annotated[float, Field(ge=0, le=100_000)] | None = None
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
    searched_on: PartialDate

    @model_validator(mode="after")
    def _weights_add_up(self) -> Self:
        weights = [domain.weight for domain in self.domains if domain.weight is not None]
        if weights and not self.domains_note and (len(weights) < len(self.domains) or not 99 <= sum(weights) <= 101):
            raise ValueError(f"domain weights sum to {sum(weights):g}, not 100; mend them or say why in domains_note")
        return self

    @model_validator(mode="after")
    def _status_matches_its_date(self) -> Self:
        """What has happened lies before the search, what is announced after it, or a note says what is still open."""
        if not self.status_date:
            return self
        seen = f"status is {self.status} but status_date {self.status_date}"
        if self.status != "retiring" and self.status_date > self.searched_on:
            instead = (
                "a retirement still to come is `retiring`" if self.status == "retired" else "nobody has seen it yet"
            )
            raise ValueError(f"{seen} lies after searched_on {self.searched_on}; {instead}")
        if self.status == "retiring" and self.status_date < self.searched_on and not self.status_note:
            raise ValueError(
                f"{seen} lies before searched_on {self.searched_on}; make it `retired`, "
                "or say in status_note what can still be taken"
            )
        return self
