"""What official statistics count, as a block of its own: whole occupations, told apart from the role's own figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.observations import HOME_COUNTRY, USUAL_UNIT, is_national, unit_of
from mlcareers.analysis.pay.official import OfficialOccupation, OfficialStatistics
from mlcareers.views import outlook
from mlcareers.views.blocks import Bullets, Column, Note, Section, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
from mlcareers.views.pay.conversion import as_published
from mlcareers.views.pay.observations import in_unit
from mlcareers.views.wording import percent, sentence, thousands
from mlcareers.views.wording_pay import (
    OCCUPATION_MATCHES,
    kind_of_pay,
    pay_in_short,
    place,
    place_in_full,
    sample,
    year_of,
)

if TYPE_CHECKING:
    from mlcareers.analysis.statistics import Figure
    from mlcareers.models.role import Occupation
    from mlcareers.models.salary import Salary

TITLE = "What official statistics count"
WHOLE = "Whole occupations of many titles, no figure of {}."
FILED = "Visa filings with such titles are not all jobs."
LISTED = "Listed: the classification names the title too."


def official_section(answer: OfficialStatistics, notes: Footnotes, *, brief: bool = False) -> Section:
    """Show the occupations in which people of one role are counted, each with its pay and its outlook."""
    if not answer.occupations:
        return Section(TITLE, (Note(_none(answer)),))
    if brief:
        filed = any(found.occupation.share for found in answer.occupations)
        aside = "; filings are not all jobs" if filed else ""
        return Section(TITLE, (_table(answer, notes),), line(f"medians of occupations, not this role{aside}"))
    items = Bullets(tuple(_item(found, answer, notes) for found in answer.occupations))
    return Section(TITLE, (items, _legend(answer.occupations, "this role")), line("other people, too"))


def _legend(occupations: Sequence[OfficialOccupation], whose: str) -> Note:
    """Show what the words above mean, only those that are used."""
    named = [found.occupation for found in occupations]
    filed = FILED if any(occupation.share for occupation in named) else ""
    listed = LISTED if any(occupation.share and occupation.match == "listed" for occupation in named) else ""
    counted = [pay for found in occupations for pay in found.pay if not (found.remainder or pay.band)]
    told = dict.fromkeys(pay.note for pay in counted if pay.note)
    return Note(line(" ".join(filter(None, (WHOLE.format(whose), *told, filed, listed)))))


def _table(answer: OfficialStatistics, notes: Footnotes) -> Table:
    """Show the occupations in short, a line each: how they are known, their pay and their growth."""
    columns = (
        Column("occupation"),
        Column("share of visa filings", "right"),
        Column("gross, USD a year", "right"),
        Column("jobs", "right"),
    )
    return Table(columns, tuple(_brief_row(found, notes) for found in answer.occupations))


def _brief_row(found: OfficialOccupation, notes: Footnotes) -> tuple[Line, ...]:
    occupation = found.occupation
    filed = "our judgement"
    if occupation.share and occupation.n:
        filed = f"{percent(occupation.share)} of {occupation.n:,}{_listed(occupation)}"
    pay = _newest(found)
    wages = line("–")
    if pay and pay.pay:
        usual = pay.tax == "gross" and unit_of(pay) == USUAL_UNIT
        said = "" if usual else f", {pay.tax or 'gross or net not stated'}, {in_unit(unit_of(pay))}"
        middle = Cell(pay_in_short(pay.pay), "strong")
        wages = line(f"{place(pay.place)} {year_of(pay)} ", middle, said, notes.mark(pay.cite))
    growth = outlook.in_short(found.outlook, None, notes, brief=True) if found.outlook else line("–")
    return line(occupation.title), line(filed, notes.of(occupation)), wages, growth


def official_sections(answers: Sequence[OfficialStatistics], notes: Footnotes) -> Section:
    """Show the same for several roles, each by its name; occupations that they share are told once."""
    told: dict[str, OfficialOccupation] = {}
    rows = []
    for answer in answers:
        told |= {found.occupation.code: found for found in answer.occupations}
        filed = [_evidence(found, notes, named=True) for found in answer.occupations]
        rows.append(line(Cell(f"{answer.role.name}: ", "strong"), join(filed, "; ") if filed else _none(answer)))
    yardstick = next((answer.yardstick for answer in answers if answer.yardstick), None)
    figures = tuple(line(*_title(found), _figures(found, yardstick, notes)) for found in told.values())
    named = [found for answer in answers for found in answer.occupations]
    legend = (_legend(named, "these roles"),) if named else ()
    return Section(TITLE, (Bullets(tuple(rows)), *((Bullets(figures),) if figures else ()), *legend))


def _item(found: OfficialOccupation, answer: OfficialStatistics, notes: Footnotes) -> Line:
    evidence = _evidence(found, notes)
    return line(*_title(found), evidence, "; ", _figures(found, answer.yardstick, notes))


def _none(answer: OfficialStatistics) -> Line:
    if answer.none_fits:
        return line(sentence(f"no official occupation fits: {answer.none_fits.text}"))
    return line("No official occupation is named.")


def _listed(occupation: Occupation) -> str:
    """Say that the classification lists the title, for which it is cited beside the count of filings."""
    return ", listed" if occupation.match == "listed" else ""


def _title(found: OfficialOccupation) -> Line:
    return line(Cell(found.occupation.title, "strong"), Cell(f" ({found.occupation.code}): ", "quiet"))


def _evidence(found: OfficialOccupation, notes: Footnotes, *, named: bool = False) -> Line:
    """Say how it is known that the role is counted there: the share of filings, or the word of the classification."""
    occupation = found.occupation
    name = f"{occupation.title}, " if named else ""
    if occupation.share and occupation.n:
        said = f"{percent(occupation.share)} of {occupation.n:,} visa filings{_listed(occupation)}"
    else:
        said = OCCUPATION_MATCHES[occupation.match]
    return line(f"{name}{said}", notes.of(occupation))


def _figures(found: OfficialOccupation, yardstick: Figure | None, notes: Footnotes) -> Line:
    """Write pay of the whole occupation and its outlook, or why there is neither."""
    if found.remainder:
        return line("a remainder of unlike jobs, whose pay and outlook say nothing here.")
    areas = any(salary.place.city or salary.place.region for salary in found.pay)
    wages = [_pay(salary, notes) for salary in found.pay if areas or is_national(salary)]
    told = wages or [line("no wages for what was asked")]
    if found.outlook:
        told.append(outlook.in_short(found.outlook, yardstick, notes))
    return line(join([part for part in told if part], "; "), ".")


def _newest(found: OfficialOccupation) -> Salary | None:
    """Return the newest figure of the home country, else of another one."""

    def closeness(salary: Salary) -> tuple[object, ...]:
        return salary.place.country == HOME_COUNTRY, USUAL_UNIT, is_national(salary), salary.year or 0

    return max(found.pay, key=closeness, default=None)


def _set(salary: Salary, notes: Footnotes) -> Line:
    """Write pay that an authority sets and nobody counted, with what it is said to be."""
    pay = Cell(pay_in_short(salary.pay) if salary.pay else "withheld", "strong")
    told = ", ".join(filter(None, (as_published(salary), sentence(salary.note or "")[:-1])))
    tax = salary.tax or "gross or net not stated"
    where = f"{place_in_full(salary.place)} {year_of(salary)}, set and not counted, {tax}, {in_unit(unit_of(salary))}: "
    return line(where, pay, Cell(f" ({told})" if told else "", "quiet"), notes.mark(salary.cite))


def _pay(salary: Salary, notes: Footnotes) -> Line:
    if salary.band:
        return _set(salary, notes)
    unit = f", {in_unit(unit_of(salary))}"
    when = f"{place_in_full(salary.place)} {year_of(salary)}"
    pay = salary.pay
    middle = Cell(pay_in_short(pay), "strong") if pay else "withheld"
    spread = f", p10 to p90 {thousands(pay.p10)} to {thousands(pay.p90)}" if pay and pay.p10 and pay.p90 else ""
    named = " median " if pay and pay.median else " "
    ends = (sample(salary), "superseded" if salary.superseded else "", as_published(salary))
    counted = Cell(f" ({', '.join(filter(None, ends))})", "quiet")
    return line(f"{when}, {kind_of_pay(salary)}{unit}:", named, middle, spread, counted, notes.mark(salary.cite))
