"""What a pay observation may say."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Model, PartialDate, Record, RoleId, Slug, Text, Years
from mlcareers.models.vocabulary import SAMPLE_FLOOR, Level, PayBasis

Amount = Annotated[float, Field(gt=0)]


class Place(Model):
    """Where the pay is paid: a country (ISO 3166-1 alpha-2) or the whole world, and perhaps a city or company."""

    country: Annotated[str, Field(pattern=r"^([A-Z]{2}|worldwide|unstated)$")] = "worldwide"
    city: Text | None = None
    company: Text | None = None


class Pay(Model):
    """The figures of one observation, in units of its currency per period."""

    mean: Amount | None = None
    p10: Amount | None = None
    p25: Amount | None = None
    median: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    low: Amount | None = None
    high: Amount | None = None

    @model_validator(mode="after")
    def _rising(self) -> Self:
        for names in (("p10", "p25", "median", "p75", "p90"), ("low", "high")):
            known = [(name, getattr(self, name)) for name in names if getattr(self, name) is not None]
            for (lower, a), (upper, b) in pairwise(known):
                if a > b:
                    raise ValueError(f"{lower} {a:g} is above {upper} {b:g}")
        return self


class Salary(Record):
    """One observation of pay by one source: never a truth, never merged with another.

    `role` is the record it speaks of. A figure of an official occupation carries `occupation` (its code) and no
    role: roles find it through the occupation they name as nearest. `title` is the source's own name for the job.
    `n` counts what `n_unit` says. Without `pay` the cell is below the sample floor and only its n is known.
    A `year` that the source does not state is absent.
    """

    role: RoleId | None = None
    occupation: Slug | None = None
    title: Text
    level: Level | None = None
    experience: Years | None = None
    place: Place = Place()
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    period: Literal["year", "hour"] = "year"
    pay_basis: PayBasis
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    n: Annotated[int, Field(ge=1)] | None = None
    n_unit: Literal["rows", "people", "jobs", "postings"] | None = None
    pay: Pay | None = None
    superseded: bool = False
    note: Text | None = None
    as_of: PartialDate

    @model_validator(mode="after")
    def _shown_only_above_the_floor(self) -> Self:
        if (self.role is None) == (self.occupation is None):
            raise ValueError("give either role or occupation")
        if self.pay is None and (self.n is None or self.n >= SAMPLE_FLOOR):
            raise ValueError(f"pay is missing; only a cell with n below {SAMPLE_FLOOR} may leave it out")
        return self
