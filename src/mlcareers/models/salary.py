"""What a pay observation may say."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from mlcareers.models.base import Model, PartialDate, Record, RoleId, Text, Years
from mlcareers.models.country import code_of
from mlcareers.models.currency import currency_code
from mlcareers.models.vocabulary import SAMPLE_FLOOR, Counted, Level, PayBasis, Tax, Withheld

Amount = Annotated[float, Field(gt=0, le=1e11)]
"""In the smallest currencies, a good year's pay has ten digits."""

Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), AfterValidator(currency_code)]
OccupationCode = Annotated[str, Field(pattern=r"^([a-z]+-)*[0-9][0-9.-]*[a-z]?$", max_length=80)]
"""The code of an official occupation, such as `15-2051`; one of another country names its classification before it."""


class Place(Model):
    """Where the pay is paid: a country (ISO 3166-1 alpha-2) or the whole world, and perhaps a part of it or a company.

    A place that the source does not state is `unstated`.
    """

    country: Annotated[str, AfterValidator(code_of)] = Field(
        default="unstated", description="A country by its ISO 3166-1 code or name, worldwide, or unstated."
    )
    region: Text | None = Field(
        default=None, description="The state or province, where the figure is of one as a whole."
    )
    city: Text | None = Field(default=None, description="The city or area, where the figure is of one.")
    company: Text | None = Field(default=None, description="The employer, where the figure is of one.")


class Pay(Model):
    """The figures of one observation, in units of its currency per period.

    `mean` is what the source calls a mean, `average` what it calls an average without saying which, `stated` a single
    figure of which it says neither.
    """

    mean: Amount | None = Field(default=None, description="What the source calls a mean.")
    average: Amount | None = Field(default=None, description="What the source calls an average without saying which.")
    stated: Amount | None = Field(default=None, description="A single figure of which the source says neither.")
    p10: Amount | None = Field(default=None, description="A tenth earn less.")
    p25: Amount | None = Field(default=None, description="A quarter earn less.")
    median: Amount | None = Field(default=None, description="Half earn less.")
    p75: Amount | None = Field(default=None, description="A quarter earn more.")
    p90: Amount | None = Field(default=None, description="A tenth earn more.")
    low: Amount | None = Field(default=None, description="The lower end of a range.")
    high: Amount | None = Field(default=None, description="The upper end of a range.")

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(vars(self).values()):
            raise ValueError("has no figure; give at least one, such as median")
        return self

    @model_validator(mode="after")
    def _rising(self) -> Self:
        percentiles = ("p10", "p25", "median", "p75", "p90")
        within_range = [("low", name, "high") for name in (*percentiles, "mean", "average", "stated")]
        for names in (percentiles, *within_range):
            known = [(name, getattr(self, name)) for name in names if getattr(self, name) is not None]
            for (lower, a), (upper, b) in pairwise(known):
                if a > b:
                    raise ValueError(f"{lower} {a:g} is above {upper} {b:g}; the order is {', '.join(names)}")
        return self


class Quality(Model):
    """How sure an official figure is, by its publisher: a sampling error in percent, or a register that counts all.

    A relative standard error is that of the mean, a coefficient of variation that of the median.
    """

    mark: Literal["coefficient of variation", "relative standard error", "register"] = Field(
        description="Which sign of quality the publisher gives."
    )
    percent: Annotated[float, Field(ge=0, le=100)] | None = Field(default=None, description="Its value in percent.")


class Conversion(Model):
    """That the source turned amounts of other currencies into the one shown; the rest only where it says so.

    `currency` is absent where there were several.
    """

    currency: Currency | None = Field(
        default=None, description="The currency that amounts were turned from, where it was one."
    )
    rate: Amount | None = Field(default=None, description="How much of it one unit of the shown currency was.")
    day: PartialDate | None = Field(default=None, description="The day of the rate.")


class Salary(Record):
    """One observation of pay by one source: never a truth, never merged with another.

    `role` is the record it speaks of. A figure of an official occupation carries `occupation` (its code) and no
    role: roles find it through the occupations that they name. `stand_in` says whom a figure counts that stands under
    a role but counts other people, too. `stands_for` names the roles, by our judgement, near which a figure of other
    people may stand: an occupation of another country, or all who answered a survey. `title` is the source's own name
    for the job; `commonest` the title that a sample of several titles holds most often, and how often, where it is not
    the one that names the sample.

    `n` counts what `n_unit` says, `n_different` without repetitions; an official figure may carry `quality` in their
    place. What the source does not state (`year`, `n`, `tax`) is absent. Under the sample floor, and where percentiles
    collapse into each other, the figure is `withheld`: `pay` is dropped, and only n is known. A `band` is set by an
    employer: it needs no n, and holds no percentile.
    """

    role: RoleId | None = Field(default=None, description="The id of the role that it is the pay of.")
    occupation: OccupationCode | None = Field(
        default=None, description="The code of an official occupation, in place of a role."
    )
    stand_in: Text | None = Field(default=None, description="Whom a figure counts that counts other people, too.")
    stands_for: tuple[RoleId, ...] = Field(
        default=(), description="Roles near which a figure of other people may stand."
    )
    title: Text = Field(description="The source's own name for the job.")
    commonest: Text | None = Field(
        default=None, description="The title that the sample holds most often, and how often."
    )
    level: Level | None = Field(default=None, description="The career level; absent when all are counted.")
    experience: Years | None = Field(default=None, description="The years of experience of those counted.")
    place: Place = Field(default=Place(), description="Where it is paid.")
    currency: Currency = Field(description="The ISO 4217 code of the currency, such as EUR.")
    period: Literal["year", "month", "hour"] = Field(default="year", description="What the amounts are paid for.")
    conversion: Conversion | None = Field(
        default=None, description="That the source turned amounts of other currencies into this one."
    )
    pay_basis: PayBasis = Field(description="What is counted as pay.")
    tax: Tax | None = Field(default=None, description="Whether taxes are still in it (gross) or taken off (net).")
    year: Annotated[int, Field(ge=1990, le=2100)] | None = Field(
        default=None, description="The year for which it is paid."
    )
    n: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="How many were counted, repetitions included."
    )
    n_different: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="How many different ones were counted."
    )
    n_unit: Counted | None = Field(default=None, description="What n counts.")
    quality: Quality | None = Field(default=None, description="How sure an official figure is, by its publisher.")
    band: bool = Field(
        default=False, description="Whether it is a band that an employer has set: it has only low and high, and no n."
    )
    pay: Pay | None = Field(default=None, description="The figures, in units of the currency.")
    withheld: Withheld | None = Field(default=None, description="Why no figure is shown; worked out, not written.")
    superseded: bool = Field(default=False, description="Whether a newer edition has taken its place.")
    note: Text | None = Field(default=None, description="What else a reader should know.")
    as_of: PartialDate = Field(description="The day, month or year for which we say that it holds.")

    @model_validator(mode="before")
    @classmethod
    def _withhold(cls, fields: Any) -> Any:
        """Drop figures that rest on too little; the reason stands in their place."""
        reason = _too_little(fields) if isinstance(fields, Mapping) else None
        return {**fields, "pay": None, "withheld": reason} if reason else fields

    @model_validator(mode="after")
    def _speaks_of_one_job(self) -> Self:
        others = self.occupation or (self.stand_in and self.stands_for)
        if bool(self.role) == bool(others):
            raise ValueError("give either role, or occupation: the code of an official one, such as 15-2051")
        if self.stands_for and self.role:
            raise ValueError("stands_for is for figures without a role of their own; leave out one of the two")
        return self

    @model_validator(mode="after")
    def _counts_and_figures_agree(self) -> Self:
        if self.pay is None and self.withheld is None:
            raise ValueError(f"pay is missing; only a cell with n below {SAMPLE_FLOOR} may leave it out")
        if self.n and self.n_different and self.n_different > self.n:
            raise ValueError(f"n_different {self.n_different} is above n {self.n}; it counts the same without repeats")
        measured = self.pay and any(v for name, v in vars(self.pay).items() if name not in ("low", "high"))
        if self.band and (self.n or self.n_different or measured):
            raise ValueError("a band is set, not measured: give only low and high, or leave band out")
        return self


def _too_little(fields: Mapping[str, Any]) -> Withheld | None:
    """Return why the figures of an observation may not be shown, as far as its fields can be read."""
    counts = [n for n in (fields.get("n_different"), fields.get("n")) if isinstance(n, int)]
    if counts and 0 < min(counts) < SAMPLE_FLOOR:
        return "few"
    pay = fields.get("pay")
    values = pay if isinstance(pay, Mapping) else vars(pay) if isinstance(pay, Pay) else {}
    p10, p25, p75, p90 = (values.get(name) for name in ("p10", "p25", "p75", "p90"))
    return "collapsed" if p10 and p75 and p10 == p25 and p75 == p90 else fields.get("withheld")
