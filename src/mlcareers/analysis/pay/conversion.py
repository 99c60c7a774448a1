"""Pay in another currency, for another period, or by what it buys: what is converted, by which rate, and what is not.

A figure is converted with the rate of its own year, and with no other. The figure as published stays in the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from mlcareers.analysis.answers import Answer, cited_sources
from mlcareers.analysis.pay.rates import Rates, Refused
from mlcareers.analysis.pay.wished import HOURS_A_YEAR, INTERNATIONAL, Conversions, Converted, NotConverted, Wish
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.models.values import Frozen
from mlcareers.models.vocabulary import NotConvertible

if TYPE_CHECKING:
    from mlcareers.models.salary import Pay, Salary

AnswerT = TypeVar("AnswerT", bound=Answer)

PERIODS_A_YEAR: Mapping[str, int] = {"year": 1, "month": 12, "hour": HOURS_A_YEAR}


def convert_answer(knowledge: KnowledgeBase, answer: AnswerT, wish: Wish) -> AnswerT:
    """Return the answer with every figure in it also as wished; NotFoundError when not one can be converted."""
    salaries = {salary.id: salary for salary in _salaries_in(answer) if salary.pay}
    rates = Rates(knowledge)
    found = [_convert(rates, salary, wish) for salary in salaries.values()]
    told = tuple(one for one in found if isinstance(one, Converted))
    kept = tuple(one for one in found if isinstance(one, NotConverted))
    if kept and not told:
        raise _nothing_converted(wish, kept)
    conversions = Conversions(wish=wish, converted=told, not_converted=kept)
    used = cited_sources(knowledge, conversions)
    return answer.replace(conversions=conversions, sources={**answer.sources, **used})


def _convert(rates: Rates, salary: Salary, wish: Wish) -> Converted | NotConverted | None:
    """Return one figure as wished; None for one that is in that unit already."""
    period = wish.period or salary.period
    currency = INTERNATIONAL if wish.ppp else wish.currency or salary.currency
    if (currency, period) == (salary.currency, salary.period):
        return None
    found = rates.between(salary, currency)
    if isinstance(found, Refused):
        return NotConverted(
            id=salary.id, reason=found.reason, currency=found.currency, year=salary.year, cite=found.cite
        )
    times = PERIODS_A_YEAR[salary.period] / PERIODS_A_YEAR[period]
    for rate in found:
        times = times * rate.rate if rate.multiplied else times / rate.rate
    return Converted(id=salary.id, currency=currency, period=period, pay=_times(salary.pay, times), rates=found)


def _times(pay: Any, times: float) -> Pay:
    """Return the figures, each so many times as high; whole units where they are large."""
    amounts = {name: amount * times for name, amount in vars(pay).items() if amount is not None}
    rounded = {name: float(round(amount)) if amount >= 1_000 else round(amount, 2) for name, amount in amounts.items()}
    made: Pay = type(pay)({**vars(pay), **rounded})
    return made


def _salaries_in(value: object) -> Iterator[Salary]:
    """Yield every pay observation inside an answer."""
    if isinstance(value, tuple):
        for part in value:
            yield from _salaries_in(part)
    elif hasattr(value, "pay_basis"):
        yield value  # type: ignore[misc]  # what has a kind of pay is an observation
    elif isinstance(value, Frozen):
        for part in vars(value).values():
            yield from _salaries_in(part)


def _nothing_converted(wish: Wish, kept: tuple[NotConverted, ...]) -> NotFoundError:
    """Say that no figure could be converted, and what each lacks."""
    reasons = dict.fromkeys((found.reason, found.currency, found.year) for found in kept)
    option = "--ppp" if wish.ppp else f"--currency {wish.currency}"
    context = [
        _LACKING[reason].format(currency=currency, country=name_of(currency or ""), year=year)
        for reason, currency, year in reasons
    ]
    return NotFoundError(
        f"none of these figures can be told with {option}",
        context=context,
        hint=f"without {option.split(maxsplit=1)[0]}",
        code="nothing-left",
    )


_LACKING: dict[NotConvertible, str] = {
    "year-not-stated": "the year of a figure is not stated, so no rate is its own",
    "no-rate": "no exchange rate is held for {currency} in {year}",
    "rising-prices": "{currency} loses its value too fast: prices have doubled in three years",
    "no-factor": "no purchasing power is held for {country} in {year}",
    "no-single-country": "purchasing power is that of one country, and a figure speaks of none or of many",
}
