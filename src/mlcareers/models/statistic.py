"""What a statistic may say."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mlcareers.models.base import CertificationId, PartialDate, Record, RoleId, Slug, StatisticId, Text
from mlcareers.models.vocabulary import Confidence, StatisticTopic


class Statistic(Record):
    """A figure about the market: value (or range), unit, period, place, population and source.

    `series` ties figures that belong on one scale (the shares of an education mix); `then` names the older figure
    that this one overtakes; a list without figures (industries, companies) stands in `items`. `count` says how many of
    `n` a share stands for. `scope` names the wider group that a source counts: "x and y together".
    """

    topic: StatisticTopic
    title: Text
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: Text | None = None
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    period: Text | None = None
    place: Text
    population: Text | None = None
    scope: Text | None = None
    n: Annotated[int, Field(ge=1)] | None = None
    count: Annotated[int, Field(ge=0)] | None = None
    items: tuple[Text, ...] = ()
    series: Slug | None = None
    roles: tuple[RoleId, ...] = ()
    certifications: tuple[CertificationId, ...] = ()
    occupation: Slug | None = None
    then: StatisticId | None = None
    note: Text | None = None
    confidence: Confidence
    as_of: PartialDate

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low {self.low:g} is above high {self.high:g}")
        return self
