"""The unit in which pay is asked for: a currency, a period, or what it buys, as people type them."""

from __future__ import annotations

from difflib import get_close_matches

from mlcareers.analysis.pay.rates import Rates
from mlcareers.analysis.pay.wished import Wish
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.currency import CURRENCY_OF
from mlcareers.models.vocabulary import PayPeriod
from mlcareers.text.amounts import SYMBOLS
from mlcareers.text.names.echo import shorten

PERIODS: dict[str, PayPeriod] = {
    **dict.fromkeys(("year", "yearly", "annual", "annually", "annum", "jahr", "an", "año"), "year"),
    **dict.fromkeys(("month", "monthly", "monat", "mois", "mes"), "month"),
    **dict.fromkeys(("hour", "hourly", "stunde", "heure", "hora"), "hour"),
}
"""What people call a period."""

CURRENCY_NAMES = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "franken": "CHF",
    "yen": "JPY",
    "zloty": "PLN",
}
"""What people call a currency that has one name alone."""


def read_wish(knowledge: KnowledgeBase, *, currency: str | None, period: str | None, ppp: bool) -> Wish:
    """Give the unit as typed; UsageError or NotFoundError says what is known when it is none, or none that is held."""
    if ppp and currency is not None:
        context = ["--ppp tells pay in international dollars: what it buys, in the prices of the United States"]
        raise UsageError("--ppp and --currency do not go together", context=context, hint="one of the two")
    return Wish(
        currency=None if currency is None else _currency(knowledge, currency),
        period=None if period is None else _period(period),
        ppp=ppp,
    )


def _period(text: str) -> PayPeriod:
    found = PERIODS.get(text.strip().casefold().removeprefix("per ").removeprefix("a "))
    if found is None:
        raise NotFoundError(
            f"--period {shorten(text)} is not known",
            context=["known: year, month, hour"],
            hint="--period month",
            candidates=["year", "month", "hour"],
            code="unknown-value",
        )
    return found


def _currency(knowledge: KnowledgeBase, text: str) -> str:
    """Return the code of a currency that amounts can be told in."""
    typed = text.strip()
    if not typed:
        raise UsageError("--currency names nothing", hint="--currency EUR")
    code = SYMBOLS.get(typed) or CURRENCY_NAMES.get(typed.casefold()) or typed.upper()
    rates = Rates(knowledge)
    held = rates.currencies
    if code in held:
        return code
    near = get_close_matches(code, held, n=3, cutoff=0.6)
    raise NotFoundError(
        f"--currency {shorten(text)} {_why_not(rates, code)}",
        context=[f"held: {', '.join(held)}"],
        hint=f"--currency {near[0] if near else 'EUR'}",
        candidates=near,
        code="unknown-value",
    )


def _why_not(rates: Rates, code: str) -> str:
    """Return why amounts are not told in a currency."""
    if code in rates.too_fast:
        return "cannot be told: its prices have doubled in three years, so a rate of a year says nothing"
    return "cannot be told: no rate of it is held" if code in CURRENCY_OF.values() else "is no currency that is known"
