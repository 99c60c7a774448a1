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
    than a third of the postings: such a study shows that employer's habits, not the trade's.
    """

    role: RoleId
    skill: SkillId
    term: Text | None = None
    share: Annotated[float, Field(ge=0, le=100)]
    n: Annotated[int, Field(ge=1)]
    period: Text
    year: Annotated[int, Field(ge=1990, le=2100)]
    place: Text
    method: DemandMethod
    sense: Literal["required", "named"]
    confidence: Confidence
    dominated_by: Text | None = None
    as_of: PartialDate
