"""An offer of pay as people write it: "EUR 95000", "150k", "£90,000 p.a.", "6.500,50 € im Monat netto"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from mlcareers.errors import UsageError
from mlcareers.models.currency import CURRENCY_OF
from mlcareers.text.amounts import CODES, SYMBOLS, Amount, Period, amounts_in, period_in
from mlcareers.text.names.echo import shorten

_NET = re.compile(r"\bnet(?:to|t)?\b|after tax|take.?home|in hand", re.IGNORECASE)
_TOTAL = re.compile(r"\btotal\b|\btc\b|\bote\b|\bctc\b|package|incl\w* bonus", re.IGNORECASE)
_BELOW_ZERO = re.compile(r"^\s*\D*[-−]\s?\d")
_NOTHING = re.compile(r"^\D*0+(?:[.,]0+)?\D*$")
_MOST = 10_000_000_000
"""More than anybody is paid in a year, in any currency that pay is stated in."""

_YEARLY_FROM = 10_000
"""In currencies of this size, what is less and names no period may be a month's pay; in others every amount may be."""
_SIZED = ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD")
_PERIODS: dict[Period | None, Literal["year", "month", "hour"]] = {"hour": "hour", "month": "month"}
EXAMPLE = '--offer "EUR 95000"'


class Offer(NamedTuple):
    """One amount, in a currency, for a period; gross, unless it says net; base pay, unless it says it is all."""

    amount: float
    currency: str
    period: Literal["year", "month", "hour"]
    tax: Literal["gross", "net"]
    basis: Literal["base", "total"]


def read_offer(text: str, country: str | None) -> Offer:
    """Return the offer that a text names, in the currency of the country where it names none.

    UsageError asks for the rest.
    """
    said = shorten(text)
    if not text.strip():
        raise UsageError("--offer names nothing", hint=EXAMPLE)
    if _BELOW_ZERO.search(text) or _NOTHING.match(text):
        raise UsageError(f"--offer {said} is no pay: it must be above 0", hint=EXAMPLE)
    amount, currency = _one_amount(text, said, country)
    if amount == 0:
        raise UsageError(f"--offer {said} is no pay: it must be above 0", hint=EXAMPLE)
    if amount > _MOST:
        raise UsageError(f"--offer {said} is more than anybody is paid", hint=EXAMPLE)
    period = period_in(text)
    if period in ("day", "week"):
        raise UsageError(f"--offer {said} is by the {period}, and no figure is", hint='--offer "EUR 95000 a year"')
    if period is None and (amount < _YEARLY_FROM or currency not in _SIZED):
        hint = f'--offer "{currency} {amount:.15g} a month"'
        raise UsageError(
            f"--offer {said} does not say for which period", context=["a month, an hour, a year?"], hint=hint
        )
    return Offer(
        amount=amount,
        currency=currency,
        period=_PERIODS.get(period, "year"),
        tax="net" if _NET.search(text) else "gross",
        basis="total" if _TOTAL.search(text) else "base",
    )


def _one_amount(text: str, said: str, country: str | None) -> tuple[float, str]:
    found = list(amounts_in(text, country))
    if not found and (own := CURRENCY_OF.get(country or "")):
        _refuse_unknown_currency(text, said)
        text = f"{own} {text.strip()}"
        found = [amount._replace(currency=own) for amount in amounts_in(text, country)]
    elif not found and re.search(r"\d", text):
        context = ["a bare number is in the currency of the country"]
        raise UsageError(f"--offer {said} names no currency that is known", context=context, hint="--country US")
    if not found:
        raise UsageError(f"--offer {said} holds no amount", hint=EXAMPLE)
    if len({amount.currency for amount in found}) > 1:
        raise UsageError(f"--offer {said} names two currencies", context=["one offer, one currency"], hint=EXAMPLE)
    _refuse_other_numbers(text, found, said)
    ends = {end for amount in found for end in (amount.low, amount.high)}
    if len(ends) > 1:
        raise UsageError(f"--offer {said} names several amounts", context=["ask for each alone"], hint=EXAMPLE)
    return ends.pop(), found[0].currency or ""


def _refuse_other_numbers(text: str, found: list[Amount], said: str) -> None:
    """Refuse what is written beside the amount with digits of its own: 10^12, 1e5, "+ 10%"."""
    rest = text
    for amount in reversed(found):
        rest = rest[: amount.at] + " " + rest[amount.to :]
    if re.search(r"\d|^\s*\S*\^", rest):
        context = [f"beside it stands: {' '.join(rest.split())}"]
        raise UsageError(f"--offer {said} holds more numbers than one amount", context=context, hint=EXAMPLE)


def _refuse_unknown_currency(text: str, said: str) -> None:
    """Refuse three capitals that are no currency."""
    codes = [code for code in re.findall(r"\b[A-Z]{3}\b", text) if code not in CODES and code not in SYMBOLS]
    if codes:
        raise UsageError(f"--offer {said}: {codes[0]} is no currency that is known", hint=EXAMPLE)
