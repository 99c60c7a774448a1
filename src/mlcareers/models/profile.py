"""What a person's own profile may say. It is never part of the knowledge."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator

from mlcareers.models.base import Model, PartialDate, Slug, Text
from mlcareers.models.country import code_of
from mlcareers.models.vocabulary import Degree, Level

EvidenceKind = Literal["used", "taught", "listed", "wanted", "denied"]
"""used at work · learned in a course · said to be known · only wished for · said not to be known."""


class OwnSkill(Model):
    """A skill and what shows it. A plain id will do in YAML: it is listed then."""

    skill: Slug = Field(description="The id of a skill, as `mlcareers skill NAME` shows it.")
    evidence: EvidenceKind = Field(default="listed", description="used, taught, listed, wanted or denied.")

    @model_validator(mode="before")
    @classmethod
    def _from_plain_id(cls, value: Any) -> Any:
        return {"skill": value} if isinstance(value, str) else value


class OwnCertification(Model):
    """A certificate and when it was earned."""

    certification: Slug = Field(description="The id of a certification, as `mlcareers cert NAME` shows it.")
    date: PartialDate | None = Field(default=None, description="The year, month or day of the exam.")


class Profile(Model):
    """Who somebody is for this program: all of it is optional, and all of it can be corrected by hand."""

    now: Text | None = Field(
        default=None, description="What you do now: a role, a background, or a title in free words."
    )
    level: Level | None = Field(default=None, description="Your level, such as junior, senior or lead.")
    years: float | None = Field(default=None, ge=0, le=70, description="Years in roles of this field.")
    degree: Degree | None = Field(default=None, description="Your highest finished degree.")
    country: Annotated[str, AfterValidator(code_of)] | None = Field(
        default=None, description="Where you work: an ISO 3166-1 code such as DE."
    )
    hours_per_week: float | None = Field(default=None, gt=0, le=100, description="Hours a week that you can learn.")
    skills: tuple[OwnSkill, ...] = Field(default=(), description="What you know, and what shows it.")
    certifications: tuple[OwnCertification, ...] = Field(default=(), description="The certificates that you hold.")
