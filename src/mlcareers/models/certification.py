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

    url: WebAddress | None = Field(default=None, description="Where the document stands.")
    dated: PartialDate | None = Field(
        default=None, description="When the document itself is from, as exact as it says."
    )
    origin: EvidenceOrigin = Field(default="other", description="Whose word it is.")
    kind: Text = Field(description="What kind of document it is, such as issuer page.")
    supports: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description=(
            "What it shows: status, status date, successors, price, minutes, questions, passing score, validity, "
            "renewal, prerequisites, recommended experience, domains."
        ),
    )
    note: Text | None = Field(default=None, description="What else to know of it.")


class Announcement(Model):
    """A day for which something was announced, and what became of it where a document says so."""

    date: PartialDate = Field(description="The day for which something was announced.")
    what: Text = Field(description="What was announced.")
    outcome: Text | None = Field(default=None, description="What became of it, where a document says so.")


class Domain(Model):
    """A part of the exam; `weight` is its share in percent, where the issuer publishes it."""

    name: Text = Field(description="The name of a part of the exam.")
    weight: Annotated[float, Field(gt=0, le=100)] | None = Field(
        default=None, description="Its share of the exam, in percent."
    )


class TestedSkill(Cited):
    """A skill of our taxonomy that an exam tests; mapped by us from its published domains."""

    __test__ = False

    skill: SkillId = Field(description="The id of the skill that the exam tests.")


class Certification(Record):
    """A certification and its life. A field that could not be verified is absent, never guessed.

    `gate` is what somebody must hold or belong to before the exam can be booked at all; without one anybody can.
    `region` is the only country in which it counts. `searched_on` is the day on which documents were last looked for.
    """

    name: Text = Field(description="The name that its issuer gives it.")
    issuer: Text = Field(description="Who issues it.")
    exam_code: Text | None = Field(default=None, description="The code of the exam, such as MLS-C01.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other names for it.")
    kind: Literal["vendor exam", "course certificate", "professional body"] = Field(
        description="Whether it is a vendor's exam, the end of a course, or of a professional body."
    )
    level: CertificationLevel = Field(default="not stated", description="How advanced its issuer calls it.")
    status: CertificationStatus = Field(description="Whether it can still be taken.")
    status_date: PartialDate | None = Field(
        default=None, description="The day, month or year since or from which the status holds."
    )
    status_note: Text | None = Field(default=None, description="What a reader should know of the status.")
    announced: tuple[Announcement, ...] = Field(default=(), description="Days for which something was announced.")
    gate: Text | None = Field(
        default=None, description="What one must hold or belong to before the exam can be booked at all."
    )
    region: Text | None = Field(default=None, description="The only country in which it counts.")
    successors: tuple[CertificationId, ...] = Field(
        default=(), description="The ids of what to take instead, best first."
    )
    price_usd: Annotated[float, Field(ge=0, le=100_000)] | None = Field(
        default=None, description="The list price in the United States, before tax, in US dollars; free is 0."
    )
    price_note: Text | None = Field(default=None, description="What a reader should know of the price.")
    minutes: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="How long the exam takes, in minutes."
    )
    questions: Text | None = Field(default=None, description="How many questions it has, and of which kind.")
    passing_score: Text | None = Field(default=None, description="What is needed to pass.")
    validity_years: Annotated[float, Field(gt=0)] | None = Field(
        default=None, description="For how many years it is valid."
    )
    validity_note: Text | None = Field(default=None, description="What a reader should know of the validity.")
    renewal: Text | None = Field(default=None, description="How it is renewed.")
    prerequisites: Text | None = Field(default=None, description="What the issuer asks for before.")
    recommended_experience: Text | None = Field(default=None, description="What the issuer advises to have before.")
    domains: tuple[Domain, ...] = Field(default=(), description="The parts of the exam.")
    domains_note: Text | None = Field(default=None, description="Why the weights do not sum to 100, or are missing.")
    skills: tuple[TestedSkill, ...] = Field(default=(), description="The skills that it tests.")
    roles: tuple[RoleId, ...] = Field(
        default=(), description="The ids of the roles that it serves, the one it is made for first."
    )
    url: WebAddress | None = Field(default=None, description="The issuer's page about it.")
    not_verified: tuple[Text, ...] = Field(default=(), description="What was looked for in vain.")
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)] = Field(
        description="The documents that show what is said here."
    )
    searched_on: PartialDate = Field(description="The day on which documents on the whole record were last looked for.")

    @model_validator(mode="after")
    def _weights_add_up(self) -> Self:
        weights = [domain.weight for domain in self.domains if domain.weight is not None]
        if weights and not self.domains_note and (len(weights) < len(self.domains) or not 99 <= sum(weights) <= 101):
            raise ValueError(f"domain weights sum to {sum(weights):g}, not 100; mend them or say why in domains_note")
        return self

    @model_validator(mode="after")
    def _status_matches_its_date(self) -> Self:
        """Check that what happened lies before the search, what is announced after it, or a note says what is open."""
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
