"""What a statistic may say."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mlcareers.models.base import CertificationId, PartialDate, Record, RoleId, Slug, StatisticId, Text
from mlcareers.models.vocabulary import Confidence, StatisticTopic, TitleLevel


class Statistic(Record):
    """A figure about the market: value (or range), unit, period, place, population and source.

    `series` ties figures that belong on one scale (the shares of an education mix); `then` names the older figure
    that this one overtakes; a list without figures (industries, companies) stands in `items`. `count` says how many of
    `n` a share stands for. `scope` names the wider group that a source counts: "x and y together". Beside a `value`,
    `low` and `high` are the quartiles around it. `level` is that of the titles counted; plain: titles that name none.
    """

    topic: StatisticTopic = Field(description="What it is about.")
    title: Text = Field(description="What is counted, in words.")
    value: float | None = Field(default=None, description="The figure.")
    low: float | None = Field(default=None, description="The lower end, where it is a range.")
    high: float | None = Field(default=None, description="The upper end, where it is a range.")
    unit: Text | None = Field(default=None, description="The unit of the figure.")
    year: Annotated[int, Field(ge=1990, le=2100)] | None = Field(
        default=None, description="The year that it is about; of a forecast, the year foretold."
    )
    period: Text | None = Field(default=None, description="The time that it is about, where a year does not say it.")
    place: Text = Field(description="The part of the world that it is about.")
    population: Text | None = Field(default=None, description="Who or what was counted.")
    scope: Text | None = Field(
        default=None, description="The wider group that the source counts, where it is more than the title says."
    )
    n: Annotated[int, Field(ge=1)] | None = Field(default=None, description="How many were counted.")
    count: Annotated[int, Field(ge=0)] | None = Field(default=None, description="How many of n a share stands for.")
    level: TitleLevel | None = Field(default=None, description="The level of the titles that were counted.")
    items: tuple[Text, ...] = Field(default=(), description="What a list without figures names.")
    series: Slug | None = Field(default=None, description="The short name that figures of one whole share.")
    roles: tuple[RoleId, ...] = Field(default=(), description="The ids of the roles that it bears on.")
    certifications: tuple[CertificationId, ...] = Field(
        default=(), description="The ids of the certifications that it bears on."
    )
    occupation: Slug | None = Field(default=None, description="The code of the official occupation that it is about.")
    then: StatisticId | None = Field(default=None, description="The id of the older figure that this one overtakes.")
    note: Text | None = Field(default=None, description="What else a reader should know.")
    confidence: Confidence = Field(description="How well the figure could be confirmed.")
    as_of: PartialDate = Field(description="The day, month or year for which we say that it holds.")

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low {self.low:g} is above high {self.high:g}")
        return self
