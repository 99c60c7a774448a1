"""Amounts of pay as people write them: £41,700 - £45,900, 16-18 € pro Stunde, SGD 12k a month, 18-25 LPA."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Period = Literal["year", "month", "week", "day", "hour"]

SYMBOLS = {
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "NZ$": "NZD",
    "S$": "SGD",
    "HK$": "HKD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "¥": "JPY",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "zł": "PLN",
    "kr": "SEK",
    "Rs": "INR",
    "Rs.": "INR",
    "Fr.": "CHF",
    "R": "ZAR",
}
"""How currencies are written, and their ISO 4217 codes; "$" alone is the dollar of the country it stands in."""

CODES = frozenset(
    [
        "AED",
        "ARS",
        "AUD",
        "BRL",
        "CAD",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CZK",
        "DKK",
        "EGP",
        "EUR",
        "GBP",
        "HKD",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "JPY",
        "KES",
        "KRW",
        "MXN",
        "MYR",
        "NGN",
        "NOK",
        "NZD",
        "PEN",
        "PHP",
        "PKR",
        "PLN",
        "RON",
        "RUB",
        "SAR",
        "SEK",
        "SGD",
        "THB",
        "TRY",
        "TWD",
        "UAH",
        "USD",
        "VND",
        "ZAR",
    ]
)
"""The currencies that pay is stated in."""

DOLLAR_OF = {
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
    "SG": "SGD",
    "HK": "HKD",
    "MX": "MXN",
    "AR": "ARS",
    "CO": "COP",
    "CL": "CLP",
}

_SYMBOL = "|".join(sorted(map(re.escape, SYMBOLS), key=len, reverse=True))
_CURRENCY = rf"(?:(?:{_SYMBOL})|\b(?:{'|'.join(sorted(CODES))})\b)"
_NUMBER = r"\d{1,3}(?:[.,'\u202f \u00a0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_UNIT = r"(?:\s?(?:k|K|lakhs?|lacs?|LPA|lpa|L|mil|mille|Tsd\.?)\b)?"
_AMOUNT = re.compile(
    rf"(?P<before>{_CURRENCY})?\s?(?P<low>{_NUMBER})(?P<low_unit>{_UNIT})\s?(?P<middle>{_CURRENCY})?"
    rf"(?:\s*(?:-|–|—|−|to|bis|à|a|et|and|und|y|até|hasta)\s*"
    rf"(?P<second>{_CURRENCY})?\s?(?P<high>{_NUMBER})(?P<high_unit>{_UNIT}))?\s?(?P<behind>{_CURRENCY}|€|CHF)?"
)
_PERIODS: tuple[tuple[Period, re.Pattern[str]], ...] = (
    (
        "hour",
        re.compile(
            r"\b(?:per|an|a|pro|par|por|la|/)\s?(?:hour|hr|stunde|heure|hora)\b|/\s?(?:hour|hr|h|std)\b|hourly|"
            r"\bp\.?h\b|"
            r"stundenlohn|taux horaire",
            re.IGNORECASE,
        ),
    ),
    (
        "day",
        re.compile(
            r"\b(?:per|a|pro|par|por)\s(?:day|tag|jour|d[ií]a|dia)\b|/\s?day|day rate|daily|\bTJM\b|tagessatz|"
            r"\bp\.?d\b",
            re.IGNORECASE,
        ),
    ),
    ("week", re.compile(r"\b(?:per|a)\sweek\b|weekly|/\s?week", re.IGNORECASE)),
    (
        "month",
        re.compile(
            r"\b(?:per|a|pro|par|por|al|ao|im)\s(?:month|monat|mois|mes|m[eê]s)\b|/\s?(?:month|mo|mois|mes|"
            r"m[eê]s)\b|monthly|mensuel\w*|"
            r"mensua\w+|mensais|monatlich|\bp\.?m\b|\bpcm\b",
            re.IGNORECASE,
        ),
    ),
    (
        "year",
        re.compile(
            r"\b(?:per|a|pro|par|por|al)\s(?:year|annum|jahr|an|a[nñ]o|ano)\b|/\s?(?:year|yr|an)\b|annual\w*|"
            r"yearly|j[aä]hrlich|\bp\.?a\b|"
            r"\bLPA\b|annuel\w*|anua\w+|brutto ?jahr\w*|brut annuel",
            re.IGNORECASE,
        ),
    ),
)
LAKH = 100_000


class Amount(NamedTuple):
    """An amount, or the two ends of a range; `currency` is an ISO 4217 code, `at` and `to` its place in the text."""

    low: float
    high: float
    currency: str | None
    at: int
    to: int


def amounts_in(text: str, country: str | None = None) -> Iterator[Amount]:
    """Yield every amount of money in a text; numbers without a currency are none."""
    for found in _AMOUNT.finditer(text):
        written = next((found[name] for name in ("before", "middle", "second", "behind") if found[name]), None)
        lakhs = re.search(r"lakh|lac|lpa", found[0], re.IGNORECASE)
        if not written and not lakhs:
            continue
        unit = found["high_unit"] or found["low_unit"] or ""
        low = number(found["low"]) * _factor(found["low_unit"] or unit)
        high = number(found["high"]) * _factor(unit) if found["high"] else low
        if low > high and high < 1000 <= low:
            continue
        yield Amount(low, max(low, high), _currency(written, country) if written else "INR", found.start(), found.end())


def period_in(text: str) -> Period | None:
    """Return the period that a text speaks of, if it says one."""
    return next((period for period, pattern in _PERIODS if pattern.search(text)), None)


def number(text: str) -> float:
    """Read a number as people write it: 1,500.50, 1.500,50, 1 500, 1'500; a last group of three is thousands."""
    digits = re.sub(r"[\s'\u202f\u00a0]", "", text)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0 and len(digits) - last - 1 != 3:
        return float(re.sub(r"[.,]", "", digits[:last]) + "." + digits[last + 1 :])
    return float(re.sub(r"[.,]", "", digits))


def _factor(unit: str) -> int:
    unit = unit.strip().lower().rstrip(".")
    return LAKH if unit[:3] in ("lak", "lac", "lpa", "l") else 1000 if unit else 1


def _currency(written: str, country: str | None) -> str:
    if written == "$":
        return DOLLAR_OF.get(country or "", "USD")
    return SYMBOLS.get(written, written)
