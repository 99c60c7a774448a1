"""What a measured demand record may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from mlcareers.models.base import PartialDate, Record, RoleId, SkillId, Text
from mlcareers.models.vocabulary import Confidence, DemandMethod


class Demand(Record):
    """The share of one role's postings that name one skill, by one study.

    `share` is in percent of `n` postings. `sense` tells the two questions apart that people mix up:
    `required` (must have) and `named` (will meet it in the posting). `dominated_by` names the employer that wrote more
    than a third of the postings: such a study shows that employer's habits, not the trade's. `found_by` are the words
    by which the postings were found where they find only a part of them: "AI engineer" finds few data engineers.
    """

    role: RoleId = Field(description="The id of the role whose postings were counted.")
    skill: SkillId = Field(description="The id of the skill that they name.")
    term: Text | None = Field(default=None, description="The study's own word for the skill.")
    share: Annotated[float, Field(ge=0, le=100)] = Field(description="Percent of the postings that name it.")
    n: Annotated[int, Field(ge=1)] = Field(description="How many postings were counted.")
    period: Text = Field(description="The time in which they were collected, in words.")
    year: Annotated[int, Field(ge=1990, le=2100)] = Field(description="The year of the postings.")
    place: Text = Field(description="Where the postings are from.")
    method: DemandMethod = Field(description="How the study decides that a posting names a skill.")
    sense: Literal["required", "named"] = Field(description="Whether it is a must (required) or only named.")
    confidence: Confidence = Field(description="How well the figure could be confirmed.")
    largest_employer: Annotated[float, Field(ge=0, le=100)] | None = Field(
        default=None, description="Percent of the postings by the employer that wrote most of them."
    )
    dominated_by: Text | None = Field(
        default=None, description="The employer that wrote more than a third of the postings."
    )
    found_by: Text | None = Field(
        default=None, description="The words that found the postings, where they find only a part of the role's."
    )
    as_of: PartialDate = Field(description="The day, month or year for which we say that it holds.")
