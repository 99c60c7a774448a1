"""Pay observations on a page: what a source's figures have in common, a line for each, bars on one scale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.observations import HOME_COUNTRY, Unit, narrowest, pool, unit_of
from mlcareers.analysis.pay.wished import published_of
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import SAMPLE_FLOOR, CountryFrom, PayBasis, Tax
from mlcareers.views.blocks import Column, Group, Scale, Spread
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import as_published
from mlcareers.views.wording import count, thousands, years
from mlcareers.views.wording_pay import (
    PAY_BASES,
    kind_of_pay,
    pay_in_full,
    pay_in_short,
    place,
    place_in_full,
    quality,
    year_of,
)

if TYPE_CHECKING:
    from mlcareers.models.salary import Place, Salary

T = TypeVar("T")

COUNTRY_FROM: dict[CountryFrom, str] = {"profile": "by your profile", "environment": "by MLCAREERS_COUNTRY"}
"""Who names the country of a reader that did not type one."""

BARS = (
    "Bars: the line runs from p10 to p90, or from end to end of a range; the block from p25 to p75; "
    "the stroke is the median, or what the source gives in its place."
)
_STEPS = sorted({int(digits * 10**power) for power in range(7) for digits in (1, 2, 2.5, 5)})
_MARKS = 8
"""The most marks that a scale has; a narrow page prints fewer."""


class Common(NamedTuple):
    """What the lines of a source have in common; a line names only in what it differs."""

    place: Place
    year: int | None
    basis: PayBasis
    tax: Tax | None
    unit: Unit


def common_to(salaries: Sequence[Salary]) -> Common:
    """Return what most of the observations have in common; their place is the home country if any speaks of it.

    Their year is that of the first: what stands for a source comes first.
    """
    places = [salary.place for salary in salaries]
    home = [place for place in places if place.country == HOME_COUNTRY and narrowest(place) is None]
    return Common(
        place=_commonest(home or places),
        year=salaries[0].year,
        basis=_commonest([salary.pay_basis for salary in salaries]),
        tax=_commonest([salary.tax for salary in salaries]),
        unit=_commonest([unit_of(salary) for salary in salaries if salary.pay] or [unit_of(salaries[0])]),
    )


def describe_filters(filters: Filters) -> str:
    """Write the filters in use, in words."""
    told_apart = ("history", "country_from")
    chosen = {name: value for name, value in vars(filters).items() if value is not None and name not in told_apart}
    if filters.country:
        chosen["country"] = f"{name_of(filters.country)}{_country_from(filters)}"
    words = [f"{name} {value}" for name, value in chosen.items()]
    return " · ".join([*words, *(["history"] if filters.history else [])])


def _country_from(filters: Filters) -> str:
    """Say who named the country, and how to ask for another, where nobody typed one."""
    who = filters.country_from
    return f", {COUNTRY_FROM[who]}; for every country --country all" if who else ""


def in_unit(unit: Unit) -> str:
    """Say what amounts are: "USD a year"."""
    return f"{unit.currency} {'an' if unit.period == 'hour' else 'a'} {unit.period}"


def about(common: Common, salaries: Sequence[Salary]) -> list[str]:
    """Return what a source's figures are, in a few words: place, year, kind of pay, what n counts."""
    typical = max(salaries, key=lambda s: (s.year, s.pay_basis, s.tax) == (common.year, common.basis, common.tax))
    words = [place_in_full(common.place), year_of(typical), kind_of_pay(typical), in_unit(common.unit)]
    if any(salary.conversion for salary in salaries):
        told = published_of(typical) or typical
        words.append(f"converted to {told.currency} by the source")
    words += describe_counts(salaries)
    if any(salary.superseded for salary in salaries):
        words.append("superseded")
    return words


def describe_counts(salaries: Iterable[Salary]) -> list[str]:
    """Return what n counts, as far as the source says."""
    salaries = list(salaries)
    units = sorted({salary.n_unit for salary in salaries if salary.n_unit})
    unsaid = "what n counts is not stated" if any(salary.n for salary in salaries) else "n not stated"
    repeats = any(salary.n_different for salary in salaries)
    what = "n: different {0} of all {0}, a repeat counts once" if repeats else "n counts {0}"
    said = [what.format(unit) for unit in units] or [unsaid]
    sure = {quality(salary.quality) for salary in salaries if salary.quality}
    return [*said, *(sure if len(sure) == 1 else {salary.quality.mark for salary in salaries if salary.quality})]


def label(salary: Salary, common: Common, title: str = "") -> str:
    """Say whom a line speaks of: level and experience, and in what it differs from the rest of its source."""
    experience = years(salary.experience) if salary.experience else None
    words = [salary.level, experience, _elsewhere(salary.place, common.place)]
    if not any(words):
        words = ["any level"]
    if salary.year != common.year:
        words.append(year_of(salary))
    if salary.tax != common.tax:
        words.append(kind_of_pay(salary))
    elif salary.pay_basis != common.basis:
        words.append(PAY_BASES[salary.pay_basis])
    if salary.pay and unit_of(salary) != common.unit:
        words.append(in_unit(unit_of(salary)))
    return ", ".join(filter(None, [*words, title, as_published(salary)]))


def observed_group(title: str, own: Sequence[Salary], notes: Footnotes, scale: Scale) -> Group:
    """Show every observation of one role or occupation, each with its source."""
    common = common_to(own)
    rows = tuple((line(label(s, common), notes.mark(s.cite)), *figures(s, scale)) for s in own)
    remarks = dict.fromkeys(salary.note for salary in own if salary.note)
    return Group(title, line(" · ".join(about(common, own))), rows, tuple(remarks))


def titles(salaries: Sequence[Salary], common: Common) -> dict[str, str]:
    """Return what of their title must be said of observations that have the same label otherwise, by id.

    It is how many titles a sample pools, or else the title itself. Level words in a title do not count.
    """
    alike: dict[str, list[Salary]] = {}
    for salary in salaries:
        alike.setdefault(label(salary, common), []).append(salary)
    said: dict[str, str] = {}
    for twins in alike.values():
        pooled = any(pool(salary) for salary in twins)
        if len({salary.title.casefold().removeprefix(f"{salary.level} ") for salary in twins}) > 1:
            said |= {salary.id: count(_titles_in(salary), "title") if pooled else salary.title for salary in twins}
    for salary in salaries:
        if salary.commonest:
            said[salary.id] = ", ".join(filter(None, (said.get(salary.id), mostly(salary))))
    return said


def mostly(salary: Salary) -> str:
    """Write the title that a pooled sample holds most often, where it is not the one that names it; else nothing."""
    return f"most often {salary.commonest}" if salary.commonest else ""


def figure_columns(scale: Scale) -> tuple[Column, ...]:
    """Show the columns of an observation's figures; where the page is narrow the outer percentiles go first."""
    return (
        Column("n", "right", fixed=True),
        Column("p10", "right", fixed=True, spare=3),
        Column("p25", "right", fixed=True, spare=2),
        Column("median", "right", fixed=True),
        Column("p75", "right", fixed=True, spare=2),
        Column("p90", "right", fixed=True, spare=3),
        Column(scale, spare=1),
    )


def figures(salary: Salary, scale: Scale) -> tuple[Line | Spread, ...]:
    """Return an observation in `figure_columns`; one that is withheld says why in place of its figures."""
    n, pay = n_of(salary), salary.pay
    if pay is None:
        return n, line(), line(), line(Cell(why_withheld(salary), "quiet")), line(), line(), Spread(scale, "")
    p10, p25, p75, p90 = (line(thousands(amount) if amount else "") for amount in (pay.p10, pay.p25, pay.p75, pay.p90))
    return n, p10, p25, line(Cell(pay_in_short(pay), "strong")), p75, p90, draw_spread(salary, scale, told=False)


def n_of(salary: Salary) -> Line:
    """Write the number in a column of n, whose unit stands elsewhere: "28 of 374" different ones of all."""
    if salary.n and salary.n_different:
        return line(f"{salary.n_different:,} of {salary.n:,}")
    return line(f"{salary.n:,}" if salary.n else Cell("band" if salary.band else "–", "quiet"))


def why_withheld(salary: Salary) -> str:
    """Say in a column of figures why there is none."""
    return f"under {SAMPLE_FLOOR}" if salary.withheld == "few" else "collapsed"


def withheld_remark(salaries: Sequence[Salary]) -> str:
    """Say what is withheld, why, and what would be shown."""
    reasons = {salary.withheld for salary in salaries}
    few = f"under {SAMPLE_FLOOR}: withheld, too few different ones; from {SAMPLE_FLOOR} on the figures are shown."
    collapsed = "collapsed: withheld, p10 equals p25 and p75 equals p90, so that it is one figure repeated."
    said = [few if "few" in reasons else "", collapsed if "collapsed" in reasons else ""]
    return " ".join(filter(None, said))


def draw_spread(salary: Salary, scale: Scale, *, told: bool = True) -> Spread:
    """Return an observation as a bar; `told`: in figures, too, because no other column gives them."""
    pay = salary.pay
    if pay is None or in_unit(unit_of(salary)) != scale.unit:
        return Spread(scale, pay_in_full(pay) if pay and told else "")
    return Spread(
        scale,
        pay_in_full(pay) if told else "",
        low=pay.p10 or pay.low,
        first=pay.p25,
        middle=pay.median or pay.mean or pay.average or pay.stated,
        third=pay.p75,
        high=pay.p90 or pay.high,
    )


def common_scale(salaries: Iterable[Salary], legend: str = "") -> Scale:
    """Give one scale for the figures of a page, in the unit that most of them have, with round ends and a few marks."""
    paid = [salary for salary in salaries if salary.pay]
    if not paid:
        return Scale(0, 1)
    unit = _commonest([unit_of(salary) for salary in paid])
    amounts = [amount for salary in paid if unit_of(salary) == unit for amount in _amounts(salary)]
    low, high = min(amounts), max(amounts)
    if low == high:
        low, high = 0.9 * low, 1.1 * high
    round_steps = (*_STEPS, *(10**digits for digits in range(6, 13)))
    step = next(step for step in round_steps if (high - low) / step < _MARKS - 1)
    first, last = int(low // step) * step, int(-(-high // step)) * step
    last += step if first == last else 0
    ticks = tuple((float(value), thousands(value)) for value in range(first, last + 1, step))
    return Scale(first, last, ticks, legend, in_unit(unit))


def circumstances(salary: Salary, *, told: Sequence[str] = ()) -> str:
    """Write level, place, year, kind of pay and unit in short: "senior, US 2024 gross salary, USD a year".

    `told` holds the unit, and the tax, that the page says for all figures that do not say otherwise.
    """
    level = f"{salary.level}, " if salary.level else ""
    basis = f"basis {salary.pay_basis}" if salary.pay_basis == "unstated" else salary.pay_basis
    paid = basis if salary.tax in told else f"{salary.tax} {basis}" if salary.tax else f"{basis}, tax not stated"
    unit = in_unit(unit_of(salary))
    more = (unit if unit not in told else "", mostly(salary), as_published(salary))
    return ", ".join((f"{level}{place(salary.place)} {year_of(salary)} {paid}", *filter(None, more)))


def _amounts(salary: Salary) -> list[float]:
    return [amount for amount in vars(salary.pay).values() if amount is not None] if salary.pay else []


def _commonest(values: Sequence[T]) -> T:
    return Counter(values).most_common(1)[0][0]


def _elsewhere(place: Place, common: Place) -> str | None:
    """Write a place that is not the common one; its country is only said when that is another."""
    if place == common:
        return None
    narrow = narrowest(place)
    return narrow if narrow and place.country == common.country else place_in_full(place)


def _titles_in(salary: Salary) -> int:
    pooled = pool(salary)
    return pooled.titles if pooled else 1
