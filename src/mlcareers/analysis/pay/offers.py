"""Where an offer stands beside what is known: like with like, source by source, between which percentiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named
from mlcareers.analysis.pay.claims import is_stand_in
from mlcareers.analysis.pay.filters import Filters, source_of
from mlcareers.analysis.pay.observations import is_national
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import PayBasis, Tax, Unlikeness
from mlcareers.text.offers import Offer

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

PERCENTILES = ("p10", "p25", "median", "p75", "p90")


class Offered(Value):
    """The offer as it was understood."""

    amount: float
    currency: str
    period: str
    tax: Tax
    basis: PayBasis


class SetBeside(Value):
    """Where an offer stands beside one figure, in the currency and for the period of that figure.

    `lower` and `upper` name the percentiles on either side of it, as far as there are; both the same where it is just
    that. `from_median` is by how many percent it is above the median.
    """

    observation: Salary
    amount: float
    lower: str | None
    upper: str | None
    from_median: float | None
    stand_in: bool


class NotSetBeside(Value):
    """A figure that an offer is not set beside, and why not."""

    observation: Salary
    reason: Unlikeness


class OfferStanding(Answer):
    """An offer beside all that is known of a role in a country; `unlike` are figures that it cannot be set beside."""

    schema_name: ClassVar[str] = "offer"

    role: Named
    near: str | None
    filters: Filters
    offered: Offered
    placed: tuple[SetBeside, ...]
    unlike: tuple[NotSetBeside, ...]


def set_beside(offer: Offer, figures: Iterable[Salary]) -> tuple[tuple[SetBeside, ...], tuple[NotSetBeside, ...]]:
    """Return where an offer stands beside each figure that is like it; and the figures that are not."""
    reasons = [(figure, _unlikeness(offer, figure)) for figure in figures]
    placed = tuple(_standing(offer, figure) for figure, reason in reasons if reason is None)
    return placed, tuple(NotSetBeside(observation=figure, reason=reason) for figure, reason in reasons if reason)


def at_level(figures: Iterable[Salary], filters: Filters) -> list[Salary]:
    """Return the figures of the level asked for, or of all levels; of each kind the newest, and one pool alone."""
    shown = [figure for figure in figures if figure.pay and not figure.superseded and not figure.experience]
    if filters.city is None and filters.company is None:
        shown = [figure for figure in shown if is_national(figure)]
    shown = [figure for figure in shown if figure.level == filters.level or (is_stand_in(figure) and not figure.level)]
    newest: dict[object, Salary] = {}
    for figure in sorted(shown, key=lambda figure: -(figure.year or 0)):
        kind = (source_of(figure), figure.occupation or figure.role or figure.title, figure.pay_basis, figure.place)
        newest.setdefault(kind, figure)
    return list(newest.values())


def _unlikeness(offer: Offer, figure: Salary) -> Unlikeness | None:
    """Return the first thing in which an offer and a figure are unlike; what a source does not state is let pass."""
    periods = {offer.period, figure.period}
    unlike: dict[Unlikeness, bool] = {
        "currency": figure.currency != offer.currency,
        "tax": (figure.tax or offer.tax) != offer.tax,
        "period": len(periods) > 1 and "hour" in periods,
        "basis": (figure.pay_basis == "total") != (offer.basis == "total"),
        "no-middle": not _points(figure),
    }
    return next((reason for reason, found in unlike.items() if found), None)


def _standing(offer: Offer, figure: Salary) -> SetBeside:
    amount = offer.amount * _PER_YEAR[offer.period] / _PER_YEAR[figure.period]
    points = _points(figure)
    median = figure.pay.median if figure.pay else None
    lower = [name for name, value in points if value <= amount]
    upper = [name for name, value in points if value >= amount]
    return SetBeside(
        observation=figure,
        amount=round(amount, 2),
        lower=lower[-1] if lower else None,
        upper=upper[0] if upper else None,
        from_median=round(100 * (amount / median - 1), 1) if median else None,
        stand_in=is_stand_in(figure),
    )


_PER_YEAR = {"year": 1, "month": 12, "hour": 1}
"""How often a period is paid in a year; an hour is only set beside an hour."""


def _points(figure: Salary) -> Sequence[tuple[str, float]]:
    """Return the percentiles of a figure, rising; those that are equal count once."""
    known = [(name, getattr(figure.pay, name)) for name in PERCENTILES if getattr(figure.pay, name, None)]
    equal = {other for (_, value), (other, again) in pairwise(known) if value == again}
    return [(name, value) for name, value in known if name not in equal]
