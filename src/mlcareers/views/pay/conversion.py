"""What became of figures that were asked for in another unit: the published figure, the rates, and what was not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.wished import HOURS_A_YEAR, INTERNATIONAL, Conversions, NotConverted, published_of
from mlcareers.models.vocabulary import NotConvertible
from mlcareers.views.blocks import Bullets, Section
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line, line
from mlcareers.views.wording import count, country_in_a_sentence, listing
from mlcareers.views.wording_pay import pay_in_short

if TYPE_CHECKING:
    from mlcareers.analysis.pay.wished import RateUsed
    from mlcareers.models.salary import Salary

NOT_CONVERTED: dict[NotConvertible, str] = {
    "year-not-stated": "their year is not stated, so no rate is their own",
    "no-rate": "no exchange rate is held for {currency} in {years}",
    "rising-prices": (
        "{currency} loses its value too fast for a rate of a year: prices have doubled in three years against those of "
        "the United States"
    ),
    "no-factor": "no purchasing power is held for {country} in {years}, and that of another year is not used",
    "no-single-country": "they speak of no single country, and purchasing power is that of one",
}
"""Why figures stay as published."""

MONTH = "A month is a twelfth of a year; thirteenth salaries are not known."
HOUR = f"An hour is 1/{HOURS_A_YEAR:,} of a year, 40 hours in each of 52 weeks; real hours are not known."
POWER = (
    "International dollars: what a dollar buys in the United States. They compare what pay buys, over all prices of a "
    "country, not what it is worth when sent abroad."
)


def as_published(salary: Salary) -> str:
    """Write the figure as its source told it, where another unit stands on the page: "published USD 95k"."""
    told = published_of(salary)
    if told is None or told.pay is None:
        return ""
    period = "" if told.period == salary.period else f" {'an' if told.period == 'hour' else 'a'} {told.period}"
    return f"published {told.currency} {pay_in_short(told.pay)}{period}"


def conversion_sections(conversions: Conversions | None, notes: Footnotes) -> tuple[Section, ...]:
    """Show the rates used, each with its year and source, and what was not converted and why."""
    if conversions is None:
        return ()
    items = [*_rates(conversions, notes), *_lengths(conversions), *_kept(conversions.not_converted, notes)]
    return (Section("How it was converted", (Bullets(tuple(items)),)),) if items else ()


def _rates(conversions: Conversions, notes: Footnotes) -> list[Line]:
    by_unit: dict[tuple[str, str | None], list[RateUsed]] = {}
    for rate in conversions.rates:
        by_unit.setdefault((rate.currency, rate.country), []).append(rate)
    found = [_rate(rates, notes) for rates in by_unit.values()]
    return [*found, *([line(POWER)] if conversions.wish.ppp else [])]


def _rate(rates: Sequence[RateUsed], notes: Footnotes) -> Line:
    """Write a rate: "EUR to one US dollar: 0.9246 (2024), 0.8867 (2025), averages of the year"."""
    first = rates[0]
    in_years = {
        rate.year: f"{rate.rate:.5g} ({rate.year}{f', up to {rate.through}' if rate.through else ''})" for rate in rates
    }
    told = ", ".join(said for _, said in sorted(in_years.items()))
    mark = notes.mark(first.cite)
    if first.country:
        where = country_in_a_sentence(first.country)
        return line(f"{first.currency} that buy in {where} what one US dollar buys at home: {told}", mark)
    return line(f"{first.currency} to one US dollar, the average of the year: {told}", mark)


def _lengths(conversions: Conversions) -> list[Line]:
    """Return what a month or an hour is taken for, where a figure was turned into one or out of one."""
    wished = conversions.wish.period
    told = {"month": MONTH, "hour": HOUR}
    return [line(told[wished])] if wished in told else []


def _kept(kept: Sequence[NotConverted], notes: Footnotes) -> list[Line]:
    """Return the figures that stay as published, by what they lack."""
    groups: dict[tuple[NotConvertible, str | None], list[NotConverted]] = {}
    for found in kept:
        groups.setdefault((found.reason, found.currency), []).append(found)
    return [_why_kept(reason, lacking, found, notes) for (reason, lacking), found in groups.items()]


def _why_kept(reason: NotConvertible, lacking: str | None, found: Sequence[NotConverted], notes: Footnotes) -> Line:
    years = listing([str(year) for year in sorted({one.year for one in found if one.year})], "or")
    why = NOT_CONVERTED[reason].format(currency=lacking, country=country_in_a_sentence(lacking or ""), years=years)
    return line(f"{count(len(found), 'figure')} as published: {why}.", notes.mark(found[0].cite))


def unit_asked_for(conversions: Conversions | None) -> str:
    """Write the unit of a page as its heading names it: "USD a year", "EUR a month"."""
    wish = conversions.wish if conversions else None
    currency = INTERNATIONAL if wish and wish.ppp else (wish and wish.currency) or "USD"
    period = (wish and wish.period) or "year"
    return f"{currency} {'an' if period == 'hour' else 'a'} {period}"
