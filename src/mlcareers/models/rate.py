"""What a rate may say by which pay is told in another currency."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from mlcareers.models.base import PartialDate, Record
from mlcareers.models.country import code_of
from mlcareers.models.salary import Amount, Currency

Year = Annotated[str, StringConstraints(pattern=r"^(19|20)[0-9]{2}$")]


class Rate(Record):
    """How many units of a currency stood against one US dollar, year by year.

    `exchange`: for how many units a dollar was changed, the average of the year. `purchasing-power`: how many units
    bought, in one country, what a dollar bought in the United States. The last year may be unfinished: `through` says
    up to when it is averaged.
    """

    measure: Literal["exchange", "purchasing-power"] = Field(
        description="What one US dollar is set against: money that it was changed for, or what it buys."
    )
    currency: Currency = Field(description="The ISO 4217 code of the currency, such as EUR.")
    country: Annotated[str, AfterValidator(code_of)] | None = Field(
        default=None, description="The country of a purchasing power, an ISO 3166-1 code such as DE."
    )
    rates: dict[Year, Amount] = Field(description="Units of the currency to one US dollar, by year.")
    through: PartialDate = Field(description="The last year, month or day that the figures hold.")

    @model_validator(mode="after")
    def _belongs_somewhere(self) -> Self:
        if not self.rates:
            raise ValueError("rates holds no year; give at least one")
        if (self.country is not None) != (self.measure == "purchasing-power"):
            raise ValueError("country is given with a purchasing power, and with nothing else")
        if max(self.rates) != self.through[:4]:
            raise ValueError(f"the last year is {max(self.rates)}, but through says {self.through}")
        return self
