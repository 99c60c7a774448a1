"""The rates between two currencies in one year, and between a currency and what it buys; or why none is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mlcareers.analysis.pay.wished import INTERNATIONAL, RateUsed
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.currency import CURRENCY_OF
from mlcareers.models.vocabulary import NotConvertible

if TYPE_CHECKING:
    from mlcareers.models.rate import Rate
    from mlcareers.models.salary import Salary

DOLLAR = "USD"
TOO_FAST = 2.0
"""Prices that have risen so many times within the years held make the figure of a year meaningless."""


class Refused(NamedTuple):
    """Why there is no rate, and for which currency or country."""

    reason: NotConvertible
    currency: str | None = None
    cite: tuple[str, ...] = ()


class Rates:
    """What is known of rates; read once for all figures of an answer."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        every = list(knowledge.rates)
        self._exchange = {rate.currency: rate for rate in every if rate.measure == "exchange"}
        self._power = {rate.country: rate for rate in every if rate.measure == "purchasing-power" and rate.country}
        self.too_fast = {rate.currency: rate for rate in self._power.values() if _rises_too_fast(rate)}

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that amounts can be told in."""
        return tuple(sorted({DOLLAR, *self._exchange} - self.too_fast.keys()))

    def between(self, salary: Salary, currency: str) -> tuple[RateUsed, ...] | Refused:
        """Return the rates that lead from a figure's currency to another one, or to what it buys."""
        if currency == salary.currency:
            return ()
        if salary.year is None:
            return Refused("year-not-stated")
        if currency == INTERNATIONAL:
            return self._to_what_it_buys(salary, salary.year)
        return self._exchanged(salary.currency, currency, salary.year)

    def _to_what_it_buys(self, salary: Salary, year: int) -> tuple[RateUsed, ...] | Refused:
        country = salary.place.country
        if country not in CURRENCY_OF:
            return Refused("no-single-country")
        power = self._power.get(country)
        rate = _in_year(power, year)
        if country == "US":
            rate = 1.0
        if power is None or rate is None:
            return Refused("no-factor", country)
        if power.currency in self.too_fast:
            return Refused("rising-prices", power.currency, power.cite)
        to_local = self._exchanged(salary.currency, power.currency, year)
        if isinstance(to_local, Refused):
            return to_local
        return (*to_local, _used(power, year, rate, multiplied=False))

    def _exchanged(self, own: str, other: str, year: int) -> tuple[RateUsed, ...] | Refused:
        """Exchange by way of the dollar: divided by the rate of its own currency and multiplied by the other's."""
        used = []
        for currency, multiplied in ((own, False), (other, True)):
            if own == other or currency == DOLLAR:
                continue
            if currency in self.too_fast:
                return Refused("rising-prices", currency, self.too_fast[currency].cite)
            record = self._exchange.get(currency)
            rate = _in_year(record, year)
            if record is None or rate is None:
                return Refused("no-rate", currency)
            used.append(_used(record, year, rate, multiplied=multiplied))
        return tuple(used)


def _in_year(record: Rate | None, year: int) -> float | None:
    return next((one.rate for one in record.rates if one.year == year), None) if record else None


def _used(record: Rate, year: int, rate: float, *, multiplied: bool) -> RateUsed:
    unfinished = len(record.through) > len("2024") and record.through[:4] == str(year)
    return RateUsed(
        measure=record.measure,
        currency=record.currency,
        country=record.country,
        year=year,
        rate=rate,
        through=record.through if unfinished else None,
        multiplied=multiplied,
        cite=record.cite,
        basis=record.basis,
    )


def _rises_too_fast(rate: Rate) -> bool:
    """Say whether prices have doubled within the years held, against those of the United States."""
    by_year = sorted(rate.rates, key=lambda one: one.year)
    return by_year[-1].rate >= TOO_FAST * by_year[0].rate
