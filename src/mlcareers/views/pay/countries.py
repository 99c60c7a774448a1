"""The page of one role in several countries: a line for each figure, in the currency in which it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.pay.in_country import CountryPay
from mlcareers.analysis.pay.observations import unit_of
from mlcareers.analysis.pay.wished import as_wished
from mlcareers.models.country import name_of
from mlcareers.queries.salary_countries import CountriesPay
from mlcareers.views.blocks import Block, Column, Heading, Page, Prose, Rows, Section, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import as_published, conversion_sections
from mlcareers.views.pay.observations import describe_filters, in_unit
from mlcareers.views.pay.rows import observation_rows
from mlcareers.views.wording_pay import ANSWERED_BY, kind_of_pay, pay_in_short, sample, year_of

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

CAUTION = (
    "Figures of different sources, currencies and kinds of pay stand side by side; they are no ranking of countries."
)


def countries_page(answer: CountriesPay) -> Page:
    """Show a line for each figure, by country."""
    notes = Footnotes(answer.sources)
    answer = as_wished(answer)
    columns = (
        Column("country", fixed=True),
        Column("whose pay"),
        Column("median", "right", fixed=True),
        Column("unit, year, kind of pay"),
        Column("counts"),
    )
    rows = tuple(row for country in answer.countries for row in _rows(country, notes))
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(f"Pay by country: {answer.role.name}", "title")), line(describe_filters(answer.filters))),
        Prose(line(CAUTION)),
        Section("", (Table(columns, rows),)),
        *conversion_sections(answer.conversions, notes),
    )
    commands = (f"mlcareers salary {answer.role.id} --country {country.country}" for country in answer.countries)
    return Page(blocks, notes.lines(), tuple(commands)[:2])


def countries_rows(answer: CountriesPay) -> Rows:
    """Show one observation per line."""
    nearest = (found.observation for country in answer.countries for found in country.nearest)
    figures = (salary for country in answer.countries for salary in country.figures)
    return observation_rows((*figures, *nearest), answer.conversions)


def _rows(country: CountryPay, notes: Footnotes) -> list[tuple[Line, ...]]:
    figures = country.figures or tuple(found.observation for found in country.nearest)
    name = name_of(country.country)
    if not figures:
        return [(line(name), line("nothing is known"), line("–"), line(), line())]
    return [_row(name if not at else "", salary, country, notes) for at, salary in enumerate(figures)]


def _row(name: str, salary: Salary, country: CountryPay, notes: Footnotes) -> tuple[Line, ...]:
    own = country.basis_of_answer == "own"
    place = f", {name_of(salary.place.country)}" if country.basis_of_answer == "nearest" else ""
    whose = ANSWERED_BY[country.basis_of_answer] if own else f"{ANSWERED_BY[country.basis_of_answer]}: {salary.title}"
    level = f"{salary.level}, " if salary.level else ""
    said = (in_unit(unit_of(salary)), year_of(salary), kind_of_pay(salary), as_published(salary))
    kind = f"{level}{', '.join(filter(None, said))}"
    assert salary.pay
    median = Cell(pay_in_short(salary.pay), "strong")
    return line(name), line(f"{whose}{place}", notes.mark(salary.cite)), line(median), line(kind), line(sample(salary))
