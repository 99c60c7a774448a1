"""The page of pay by role: one line per role, and every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.pay.observations import HOME_COUNTRY
from mlcareers.analysis.pay.wished import as_wished
from mlcareers.models.country import name_of
from mlcareers.queries.salary_overview import OverviewRow, PayOverview
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Column,
    Group,
    Grouped,
    Heading,
    Note,
    Page,
    Prose,
    Rows,
    Scale,
    Section,
    Spread,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import conversion_sections, unit_asked_for
from mlcareers.views.pay.observations import (
    BARS,
    circumstances,
    common_scale,
    describe_filters,
    draw_spread,
    figure_columns,
    observed_group,
)
from mlcareers.views.pay.rows import observation_rows
from mlcareers.views.wording import count
from mlcareers.views.wording_pay import INSTEAD, pay_in_short, sample

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

Row = tuple[Line | Spread, ...]


def overview_page(answer: PayOverview) -> Page:
    """Show one line per role."""
    notes = Footnotes(answer.sources)
    answer = as_wished(answer)
    found = [row for row in answer.rows if row.observation]
    unit = unit_asked_for(answer.conversions)
    scale = common_scale((row.observation for row in found if row.observation), BARS)
    columns = (
        Column("role", fixed=True),
        Column("counts"),
        Column("median", "right", fixed=True),
        Column("place, year, kind of pay"),
        Column(scale, spare=2),
    )
    group = Group("", (), tuple(_overview_row(row, notes, scale, unit) for row in found))
    blocks: tuple[Block, ...] = (
        Heading(line(Cell("Pay by role", "title")), line(describe_filters(answer.filters))),
        Prose(line(_how_chosen(answer))),
        Section("", (Grouped(columns, (group,)), *_beyond(answer))),
        *_apart(answer),
        *conversion_sections(answer.conversions, notes),
    )
    return Page(blocks, notes.lines(), tuple(f"mlcareers salary {row.role.id}" for row in found[:1]))


def _beyond(answer: PayOverview) -> tuple[Note, ...]:
    hidden = answer.found - len(answer.rows) - len(answer.apart)
    return (Note(line(f"… {count(hidden, 'more role')} with -f csv")),) if hidden else ()


def full_overview_page(answer: PayOverview) -> Page:
    """Show every observation, role by role, then those of official occupations."""
    notes = Footnotes(answer.sources)
    answer = as_wished(answer)
    scale = common_scale(answer.observations, BARS)
    names = {row.role.id: row.role.name for row in answer.rows}
    groups: dict[str, list[Salary]] = {}
    for salary in answer.observations:
        whose = names.get(salary.role or "") or f"Official occupation: {salary.title} ({salary.occupation})"
        groups.setdefault(whose, []).append(salary)
    ordered = sorted(groups.items(), key=lambda item: (item[1][0].occupation is not None, item[0].casefold()))
    drawn = tuple(observed_group(title, own, notes, scale) for title, own in ordered)
    blocks: tuple[Block, ...] = (
        Heading(line(Cell("Pay, every figure", "title")), line(describe_filters(answer.filters))),
        Section("", (Grouped((Column(), *figure_columns(scale)), drawn),)),
        *conversion_sections(answer.conversions, notes),
    )
    return Page(blocks, notes.lines())


def overview_rows(answer: PayOverview) -> Rows:
    """Show one observation per line."""
    return observation_rows(answer.observations, answer.conversions)


def _overview_row(row: OverviewRow, notes: Footnotes, scale: Scale, unit: str) -> Row:
    salary = row.observation
    assert salary
    assert salary.pay
    return (
        line(Cell(row.role.id, "strong"), notes.mark(salary.cite)),
        line(sample(salary)),
        line(Cell(pay_in_short(salary.pay), "strong")),
        line(circumstances(salary, told=(unit,))),
        draw_spread(salary, scale),
    )


def _how_chosen(answer: PayOverview) -> str:
    filters = answer.filters
    where = name_of(filters.country or HOME_COUNTRY)
    whole = "" if filters.city or filters.company else f" {where} as a whole before a part of it or another country,"
    unit = unit_asked_for(answer.conversions)
    said = (
        f"For each role its best-evidenced figure of its own, in {unit} unless said otherwise: a median of a stated "
        f"sample,{whole} then the one on most different observations. Figures of different sources are no ranking."
    )
    more = sum(row.more for row in answer.rows)
    return f"{said} {count(more, 'more figure')} with --full." if more else said


def _apart(answer: PayOverview) -> tuple[Section, ...]:
    """Show the roles that are not ranked, by what is known instead."""
    items = []
    for instead, words in INSTEAD.items():
        names = [apart.role.id for apart in answer.apart if apart.instead == instead]
        if names:
            items.append(line(Cell(f"{words}: ", "strong"), ", ".join(names)))
    return (Section("Not ranked", (Bullets(tuple(items)),)),) if items else ()
