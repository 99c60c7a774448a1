"""Pay observations on a page: what a source's figures have in common, a line for each, bars on one scale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mlcareers.analysis.pay.filters import Filters, source_of
from mlcareers.analysis.pay.observations import HOME_COUNTRY, USUAL_UNIT, Unit, middle, pool, unit_of
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import SAMPLE_FLOOR, PayBasis
from mlcareers.views.blocks import Cell, Column, Line, Note, Rows, Scale, Section, Spread, Table, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import PAY_BASES, count, pay_in_full, pay_in_short, place, place_in_full, thousands, years

if TYPE_CHECKING:
    from mlcareers.models.role import Occupation
    from mlcareers.models.salary import Place, Salary

T = TypeVar("T")

BARS = (
    "Bars: the line runs from p10 to p90, or from end to end of a range; the block from p25 to p75; "
    "the stroke is the median, or the mean."
)
_STEPS = sorted({int(digits * 10**power) for power in range(7) for digits in (1, 2, 2.5, 5)})
_MARKS = 8
"""The most marks that a scale has; a narrow page prints fewer."""


class Common(NamedTuple):
    """What the lines of a source have in common; a line names only in what it differs."""

    place: Place
    year: int | None
    basis: PayBasis
    unit: Unit


def common_to(salaries: Sequence[Salary]) -> Common:
    """What most of the observations have in common; their place is the home country if any speaks of it."""
    places = [salary.place for salary in salaries]
    home = [place for place in places if place.country == HOME_COUNTRY and not (place.city or place.company)]
    return Common(
        place=_commonest(home or places),
        year=_commonest([salary.year for salary in salaries]),
        basis=_commonest([salary.pay_basis for salary in salaries]),
        unit=_commonest([unit_of(salary) for salary in salaries]),
    )


def chosen(filters: Filters) -> str:
    """The filters in use, in words."""
    chosen = {name: value for name, value in vars(filters).items() if value is not None and name != "history"}
    if filters.country:
        chosen["country"] = name_of(filters.country)
    words = [f"{name} {value}" for name, value in chosen.items()]
    return " · ".join([*words, *(["history"] if filters.history else [])])


def in_unit(unit: Unit) -> str:
    """What amounts are: "USD a year"."""
    return f"{unit.currency} a {unit.period}"


def about(common: Common, salaries: Sequence[Salary], occupations: Sequence[Occupation]) -> list[str]:
    """What a source's figures are, in a few words: place, year, basis, what n counts, whose pay it is."""
    words = [place_in_full(common.place), year_of(common.year), PAY_BASES[common.basis]]
    if common.unit != USUAL_UNIT:
        words.append(in_unit(common.unit))
    words += counted(salaries)
    codes = {salary.occupation for salary in salaries}
    words += [_occupation(occupation) for occupation in occupations if occupation.code in codes]
    if any(salary.superseded for salary in salaries):
        words.append("superseded")
    return words


def counted(salaries: Iterable[Salary]) -> list[str]:
    """What n counts, as far as the source says."""
    salaries = list(salaries)
    units = sorted({salary.n_unit for salary in salaries if salary.n_unit})
    unsaid = "what n counts is not stated" if any(salary.n for salary in salaries) else "n not stated"
    return [f"n counts {unit}" for unit in units] or [unsaid]


def year_of(year: int | None) -> str:
    """A year, or that none is stated."""
    return str(year) if year else "year not stated"


def label(salary: Salary, common: Common, title: str = "") -> str:
    """Whom a line speaks of: level and experience, and in what it differs from the rest of its source."""
    experience = years(salary.experience) if salary.experience else None
    words = [salary.level, experience, _elsewhere(salary.place, common.place)]
    if not any(words):
        words = ["any level"]
    if salary.year != common.year:
        words.append(year_of(salary.year))
    if salary.pay_basis != common.basis:
        words.append("base or total" if salary.pay_basis == "unstated" else salary.pay_basis)
    if unit_of(salary) != common.unit:
        words.append(in_unit(unit_of(salary)))
    return ", ".join(filter(None, [*words, title]))


def titles(salaries: Sequence[Salary], common: Common) -> dict[str, str]:
    """What of their title must be said of observations that have the same label otherwise, by id.

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
    return said


def figure_columns(scale: Scale) -> tuple[Column, ...]:
    """The columns of an observation's figures; where the page is narrow the outer percentiles go first."""
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
    """An observation in `figure_columns`; a cell below the sample floor says so in place of its figures."""
    n = line(f"{salary.n:,}" if salary.n else Cell("–", "quiet"))
    pay = salary.pay
    if pay is None:
        return n, line(), line(), line(Cell(f"under {SAMPLE_FLOOR}", "quiet")), line(), line(), Spread(scale, "")
    p10, p25, p75, p90 = (line(thousands(amount) if amount else "") for amount in (pay.p10, pay.p25, pay.p75, pay.p90))
    return n, p10, p25, line(Cell(pay_in_short(pay), "strong")), p75, p90, spread(salary, scale, told=False)


def spread(salary: Salary, scale: Scale, *, told: bool = True) -> Spread:
    """An observation as a bar; `told`: in figures, too, because no other column gives them."""
    pay = salary.pay
    if pay is None or in_unit(unit_of(salary)) != scale.unit:
        return Spread(scale, pay_in_full(pay) if pay and told else "")
    return Spread(
        scale,
        pay_in_full(pay) if told else "",
        low=pay.p10 or pay.low,
        first=pay.p25,
        middle=pay.median or pay.mean,
        third=pay.p75,
        high=pay.p90 or pay.high,
    )


def common_scale(salaries: Iterable[Salary], legend: str = "") -> Scale:
    """One scale for the figures of a page, in the unit that most of them have, with round ends and a few marks."""
    paid = [salary for salary in salaries if salary.pay]
    if not paid:
        return Scale(0, 1)
    unit = _commonest([unit_of(salary) for salary in paid])
    amounts = [amount for salary in paid if unit_of(salary) == unit for amount in _amounts(salary)]
    low, high = min(amounts), max(amounts)
    step = next((step for step in _STEPS if (high - low) / step < _MARKS - 1), _STEPS[-1])
    first, last = int(low // step) * step, int(-(-high // step)) * step
    last += step if first == last else 0
    ticks = tuple((float(value), thousands(value)) for value in range(first, last + 1, step))
    return Scale(first, last, ticks, legend, in_unit(unit))


def nearest(salary: Salary) -> Cell:
    """A mark for the pay of an official occupation."""
    return Cell(" °" if salary.occupation else "", "quiet")


def circumstances(salary: Salary) -> str:
    """Level, place, year and basis in short: "senior, US 2024 base"."""
    level = f"{salary.level}, " if salary.level else ""
    basis = f"basis {salary.pay_basis}" if salary.pay_basis == "unstated" else salary.pay_basis
    unit = "" if unit_of(salary) == USUAL_UNIT else f", {in_unit(unit_of(salary))}"
    return f"{level}{place(salary.place)} {year_of(salary.year)} {basis}{unit}"


def profile_section(role_id: str, heads: Sequence[Salary], notes: Footnotes) -> Section:
    """The few lines of a role's profile."""
    scale = common_scale(heads)
    columns = (
        Column("source", fixed=True),
        Column("place, year, basis"),
        Column("n", "right", fixed=True, spare=2),
        Column("median", "right", fixed=True),
        Column(scale, spare=1),
    )
    rows = tuple(
        (
            line(source_of(salary), nearest(salary), notes.mark(salary.cite)),
            line(circumstances(salary)),
            line(f"{salary.n:,}" if salary.n else Cell("–", "quiet")),
            line(Cell(pay_in_short(salary.pay), "strong") if salary.pay else ""),
            spread(salary, scale),
        )
        for salary in heads
    )
    middles = [middle(salary) for salary in heads]
    said = [f"Sources disagree, from {thousands(min(middles))} to {thousands(max(middles))}."] if len(heads) > 1 else []
    said += [f"° nearest official occupation: {s.title} ({s.occupation})." for s in heads if s.occupation]
    remark = Note(line(" ".join([*said, f"Why, and more: mlcareers salary {role_id}"])))
    return Section("Pays", (Table(columns, rows), remark))


def observation_rows(salaries: Iterable[Salary]) -> Rows:
    """Observations for machines: every field, raw amounts."""
    plain = ("id", "role", "occupation", "title", "level")
    more = ("year", "currency", "period", "pay_basis", "n", "n_unit")
    amounts = ("mean", "p10", "p25", "median", "p75", "p90", "low", "high")
    ends = ("superseded", "basis", "as_of", "note")
    header = (*plain, "experience_min", "experience_max", "country", "city", "company", *more, *amounts, *ends, "cite")
    rows = tuple(
        (
            *(getattr(salary, name) for name in plain),
            *(getattr(salary.experience, name, None) for name in ("min", "max")),
            *(getattr(salary.place, name) for name in ("country", "city", "company")),
            *(getattr(salary, name) for name in more),
            *(getattr(salary.pay, name, None) for name in amounts),
            *(getattr(salary, name) for name in ends),
            " ".join(salary.cite),
        )
        for salary in salaries
    )
    return Rows(header, rows)


def _amounts(salary: Salary) -> list[float]:
    return [amount for amount in vars(salary.pay).values() if amount is not None] if salary.pay else []


def _commonest(values: Sequence[T]) -> T:
    return Counter(values).most_common(1)[0][0]


def _elsewhere(place: Place, common: Place) -> str | None:
    """A place that is not the common one; its country is only said when that is another."""
    if place == common:
        return None
    narrow = place.company or place.city
    return narrow if narrow and place.country == common.country else place_in_full(place)


def _titles_in(salary: Salary) -> int:
    pooled = pool(salary)
    return pooled.titles if pooled else 1


def _occupation(occupation: Occupation) -> str:
    return f"nearest official occupation: {occupation.title} ({occupation.code})"
