"""The only place where numbers, money, shares, spans of time, dates and lists become words.

What typed codes are called stands in `wording_codes.py`, what a figure of pay says in `wording_pay.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.models.country import name_of

if TYPE_CHECKING:
    from mlcareers.analysis.rungs import LevelYears
    from mlcareers.models.base import Years
    from mlcareers.models.statistic import Statistic

_UNITS = {
    "percent": "{}%",
    "percent/year": "{}% a year",
    "USD": "${}",
    "USD/year": "${} a year",
    "openings/year": "{} a year",
    "rank": "no. {}",
}

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

_WITH_ARTICLE = ("United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Comoros", "Maldives", "Seychelles")


def count(number: float, singular: str, plural: str | None = None) -> str:
    """Write a number with its noun: "1 role", "2,968 rows"."""
    noun = singular if number == 1 else plural or f"{singular}s"
    return f"{number:,g} {noun}" if number < 1_000_000 else f"{number:,.0f} {noun}"


def number(value: float) -> str:
    """Write a number in full, or to five digits from ten million on: "245,900", "36.2", "26.03 billion"."""
    if abs(value) >= 1e9:
        return f"{value / 1e9:,.5g} billion"
    if abs(value) >= 1e7:
        return f"{value / 1e6:,.5g} million"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def figure(statistic: Statistic) -> str:
    """Write what a statistic says: "34%", "no. 1", "≥ 50,000 jobs", "16 to 118%"; empty for a list."""
    bound, amount = _bound_and_number(statistic.value, statistic.low, statistic.high)
    if statistic.value is not None and statistic.low is not None and statistic.high is not None:
        amount = f"{amount} ({number(statistic.low)}–{number(statistic.high)})"
    unit = statistic.unit or ""
    return bound + _UNITS.get(unit, f"{{}} {unit}").format(amount).rstrip() if amount else ""


def _bound_and_number(value: float | None, low: float | None, high: float | None) -> tuple[str, str]:
    if value is not None:
        return "", number(value)
    if low is not None and high is not None:
        return "", f"{number(low)} to {number(high)}"
    if low is not None:
        return "≥ ", number(low)
    return ("≤ ", number(high)) if high is not None else ("", "")


def when(statistic: Statistic) -> str:
    """Write the time of which a statistic speaks: "2025", "May 2025", "2024 to 2034"; empty when it does not say."""
    year, period = str(statistic.year or ""), statistic.period or ""
    return period if year in period else ", ".join(filter(None, (year, period)))


def thousands(amount: float) -> str:
    """Write an amount of money in short: "202k", "1.2M"; pay by the month or hour in full: "5,557", "34.5"."""
    if not amount:
        return "0"
    if amount >= 999_500:
        return f"{amount / 1_000_000:.3g}M"
    return f"{amount / 1000:.0f}k" if amount >= 10_000 else money(amount)


def money(amount: float) -> str:
    """Write an amount of money in full: "201,730"; "72.5" an hour."""
    return f"{amount:,.0f}" if amount >= 1000 else f"{amount:,g}"


def price(amount: float) -> str:
    """Write a price without its currency, with cents where it has some: "free", "99", "1,495", "70.50"."""
    if not amount:
        return "free"
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def dollars(amount: float) -> str:
    """Write a price in full: "free", "99 USD", "1,495 USD", "70.50 USD"."""
    return f"{price(amount)} USD" if amount else "free"


def percent(share: float) -> str:
    """Write a share in percent: "61%", "7.5%" below ten."""
    return f"{share:.0f}%" if share >= 10 or share == int(share) else f"{share:.1f}%"


def judged_share(share: float) -> str:
    """Write a share that we judged, from 0 to 1, no finer than judgement is: "39%", "under 1%"."""
    return f"{100 * share:.0f}%" if share >= 0.01 or not share else "under 1%"


def years(span: Years) -> str:
    """Write a span of experience: "0–2 years", "5+ years", "under 1 year"."""
    if span.max is None:
        return f"{span.min:g}+ years"
    if not span.min:
        return f"under {count(span.max, 'year')}" if span.max <= 1 else f"0–{span.max:g} years"
    return f"{span.min:g}–{span.max:g} years"


def years_in_postings(asked: LevelYears) -> str:
    """Say what postings of a level ask for: "5 (4–6)", the median and the quartiles."""
    return f"{asked.median:g} ({asked.low:g}–{asked.high:g})"


def months_span(low: float, high: float) -> str:
    """Write a span of whole months: "3–7 months", "1 month", "under a month"."""
    if round(high) < 1:
        return "under a month"
    ends = dict.fromkeys(max(1, round(end)) for end in (low, high))
    return "–".join(map(str, ends)) + (" month" if round(high) == 1 else " months")


def month(day: str) -> str:
    """Write a date no finer than its month: "September 2026", "2026"."""
    year, _, rest = day.partition("-")
    return f"{_MONTHS[int(rest[:2]) - 1]} {year}" if rest else year


def countries(place: str) -> str:
    """Write where postings were counted, in short: "US", "US and UK", "5 countries"."""
    names = place.split(", ")
    return listing(names) if len(names) < 3 else f"{len(names)} countries"


def country_in_a_sentence(code: str) -> str:
    """Write a country as it stands in a sentence: "the United States", "Germany", "the Cayman Islands"."""
    name = name_of(code)
    plural = name.startswith(_WITH_ARTICLE) or name.endswith((" Islands", " Republic"))
    return f"the {name}" if plural else name


def listing(words: list[str] | tuple[str, ...], last: str = "and") -> str:
    """Write words in a row: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def sentence(text: str) -> str:
    """Write a text with a capital and a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
