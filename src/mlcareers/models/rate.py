"""What a rate may say by which pay is told in another currency."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, field_validator, model_validator

from mlcareers.models.base import Model, PartialDate, Record
from mlcareers.models.country import code_of
from mlcareers.models.salary import Amount, Currency
from mlcareers.models.vocabulary import RateMeasure


class RateOfYear(Model):
    """The rate of one year."""

    year: Annotated[int, Field(ge=1990, le=2100)] = Field(description="The year.")
    rate: Amount = Field(description="Units of the currency to one US dollar.")


class Rate(Record):
    """How many units of a currency stood against one US dollar, year by year.

    `exchange`: for how many units a dollar was changed, the average of the year. `purchasing-power`: how many units
    bought, in one country, what a dollar bought in the United States. The last year may be unfinished: `through` says
    up to when it is averaged.
    """

    measure: RateMeasure = Field(
        description="What one US dollar is set against: money that it was changed for, or what it buys."
    )
    currency: Currency = Field(description="The ISO 4217 code of the currency, such as EUR.")
    country: Annotated[str, AfterValidator(code_of)] | None = Field(
        default=None, description="The country of a purchasing power, an ISO 3166-1 code such as DE."
    )
    rates: tuple[RateOfYear, ...] = Field(
        description="Units of the currency to one US dollar, by year; year: rate will do."
    )
    through: PartialDate = Field(description="The last year, month or day that the figures hold.")

    @field_validator("rates", mode="before")
    @classmethod
    def _from_plain_years(cls, value: Any) -> Any:
        return [{"year": int(y), "rate": r} for y, r in value.items()] if _is_by_year(value) else value

    @model_validator(mode="after")
    def _belongs_somewhere(self) -> Self:
        if not self.rates:
            raise ValueError("rates holds no year; give at least one")
        if (self.country is not None) != (self.measure == "purchasing-power"):
            raise ValueError("country is given with a purchasing power, and with nothing else")
        last = max(rate.year for rate in self.rates)
        if str(last) != self.through[:4]:
            raise ValueError(f"the last year is {last}, but through says {self.through}")
        return self


def _is_by_year(value: Any) -> bool:
    return isinstance(value, dict) and all(str(year).isdecimal() for year in value)
