"""An answer with its figures in the unit that was asked for: what was converted, by which rates, and what was not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from mlcareers.analysis.answers import Answer, Cited
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import NotConvertible, PayPeriod, RateMeasure

if TYPE_CHECKING:
    from mlcareers.models.salary import Pay, Salary

AnswerT = TypeVar("AnswerT", bound=Answer)

INTERNATIONAL = "international USD"
"""The unit of purchasing power: what one US dollar buys in the United States."""

HOURS_A_YEAR = 2_080
"""Forty hours in each of 52 weeks: an hour of pay is that part of a year's."""


class Wish(Value):
    """The unit that was asked for; absent means as published. `ppp` is by what a dollar buys in the United States."""

    currency: str | None = None
    period: PayPeriod | None = None
    ppp: bool = False


class RateUsed(Cited):
    """A rate by which a figure was converted, in units of `currency` to one US dollar.

    `multiplied`: the amount was multiplied by it, and not divided. `through` says up to when the average of an
    unfinished year goes.
    """

    measure: RateMeasure
    currency: str
    country: str | None
    year: int
    rate: float
    through: str | None
    multiplied: bool


class Converted(Value):
    """One observation in the unit that was asked for; `rates` are those used, none where only the period changed."""

    id: str
    currency: str
    period: PayPeriod
    pay: Pay
    rates: tuple[RateUsed, ...]


class NotConverted(Cited):
    """One observation that stays as published, and why; `currency` and `year` are those that lack a rate."""

    id: str
    reason: NotConvertible
    currency: str | None
    year: int | None


class Conversions(Value):
    """What became of the figures of an answer when they were asked for in another unit."""

    wish: Wish
    converted: tuple[Converted, ...]
    not_converted: tuple[NotConverted, ...]

    @property
    def rates(self) -> tuple[RateUsed, ...]:
        """Every rate that was used, once."""
        return tuple(dict.fromkeys(rate for found in self.converted for rate in found.rates))


def as_wished(answer: AnswerT) -> AnswerT:
    """Put converted figures in the place of the published ones, which they carry as `published`."""
    conversions: Conversions | None = getattr(answer, "conversions", None)
    if not conversions:
        return answer
    by_id = {found.id: found for found in conversions.converted}
    changed: AnswerT = _swapped(answer.replace(conversions=None), by_id)
    return changed.replace(conversions=conversions)


def published_of(salary: Salary) -> Salary | None:
    """Return the observation as published, of one that was converted."""
    published: Salary | None = vars(salary).get("published")
    return published


def _swapped(value: Any, by_id: Mapping[str, Converted]) -> Any:
    """Give the same value with converted observations in place of published ones; what holds none is left as it is."""
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_swapped(part, by_id) for part in value)
    if hasattr(value, "pay_basis"):
        found = by_id.get(value.id)
        return _as_salary(value, found) if found else value
    if isinstance(value, Value):
        return value.replace(**{name: _swapped(part, by_id) for name, part in vars(value).items()})
    return value


def _as_salary(salary: Any, found: Converted) -> Any:
    changes = {"currency": found.currency, "period": found.period, "pay": found.pay, "published": salary}
    return type(salary)({**vars(salary), **changes})
