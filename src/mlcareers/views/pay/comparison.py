"""The page that compares pay of several roles, like with like."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.analysis.pay.comparison import Cell as ComparedCell
from mlcareers.analysis.pay.comparison import ComparedPay, PayComparison, counted_together
from mlcareers.analysis.pay.observations import pool, unit_of
from mlcareers.analysis.pay.wished import as_wished
from mlcareers.models.country import name_of
from mlcareers.views.blocks import (
    Block,
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
    Table,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import as_published, conversion_sections, unit_asked_for
from mlcareers.views.pay.observations import (
    BARS,
    common_scale,
    describe_counts,
    describe_filters,
    figure_columns,
    figures,
    in_unit,
    mostly,
    withheld_remark,
)
from mlcareers.views.pay.official import official_sections
from mlcareers.views.pay.rows import observation_rows
from mlcareers.views.wording import count, listing
from mlcareers.views.wording_pay import kind_of_pay, pay_in_short, sample, year_of

Row = tuple[Line | Spread, ...]


def comparison_page(answer: PayComparison, *, full: bool = False) -> Page:
    """Show several roles, like with like."""
    notes = Footnotes(answer.sources)
    answer = as_wished(answer)
    unit = unit_asked_for(answer.conversions)
    names = listing([role.name for role in answer.roles])
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(f"Pay: {names}", "title")), line(describe_filters(answer.filters))),
        Prose(line(f"Like with like: same source, place, year, basis and level. {unit} unless said otherwise.")),
        *comparison_blocks(answer, notes, full=full),
        official_sections(answer.official, notes),
        *conversion_sections(answer.conversions, notes),
    )
    return Page(blocks, notes.lines(), tuple(f"mlcareers salary {role.id}" for role in answer.roles))


def full_comparison_page(answer: PayComparison) -> Page:
    """Show several roles with everything that can be compared."""
    return comparison_page(answer, full=True)


def comparison_blocks(answer: PayComparison, notes: Footnotes, *, full: bool = False) -> tuple[Block, ...]:
    """Show a block per source, place, year and basis, in it a line per level and role; and what nobody shares."""
    rows = [row for row in answer.rows if full or row.first or not row.fair]
    observed = [cell.observation for row in rows for cell in row.cells if cell.observation]
    scale = common_scale(observed, BARS)
    columns = (Column("level", fixed=True), Column("role"), *figure_columns(scale))
    alone = full or answer.filters.level is not None
    groups = tuple(_compared_group(group, answer, notes, scale, alone) for group in _by_circumstances(rows))
    nothing = Prose(line("No source has the same observation for two of these roles."))
    hidden = len(answer.rows) - len(rows)
    more = f"{count(hidden, 'more comparison')} for other countries: --full, or --country." if hidden else ""
    said = list(filter(None, (withheld_remark(observed), more)))
    remarks = Section("", (Note(line(" ".join(said))),))
    return (
        *(() if any(row.fair for row in rows) else (nothing,)),
        *((Section("", (Grouped(columns, groups),)),) if groups else ()),
        *((remarks,) if said else ()),
    )


def comparison_sections(answer: PayComparison, notes: Footnotes) -> tuple[Section, ...]:
    """Show in short, beside other facts of the roles: a section per source, a row per level, a column per role."""
    columns = (Column("level", fixed=True), *(Column(role.name, "right") for role in answer.roles))
    groups = _by_circumstances([row for row in answer.rows if row.fair and row.first])
    return tuple(
        Section(
            answer.sources[rows[0].source].title,
            (
                Table(columns, tuple((line(row.level or "all"), *_in_short(row, notes)) for row in rows)),
                *(Note(line(said)) for said in _one_sample(rows, answer)),
            ),
            line(_circumstances(rows[0])),
        )
        for rows in groups
    )


def comparison_rows(answer: PayComparison) -> Rows:
    """Show one observation per line."""
    return observation_rows(answer.observations, answer.conversions)


def _by_circumstances(rows: Sequence[ComparedPay]) -> list[list[ComparedPay]]:
    """Group rows by source, place, year and basis; what nobody shares comes last."""
    groups: dict[tuple[object, ...], list[ComparedPay]] = {}
    for row in sorted(rows, key=lambda row: not row.fair):
        groups.setdefault((row.source, row.country, row.year, row.basis, row.currency, row.period), []).append(row)
    return list(groups.values())


def _compared_group(
    rows: Sequence[ComparedPay], answer: PayComparison, notes: Footnotes, scale: Scale, alone: bool
) -> Group:
    """Show the lines of one source, place, year and basis; `alone`: with those of the plain titles."""
    first = rows[0]
    observed = [cell.observation for row in rows for cell in row.cells if cell.observation]
    marks = notes.mark(citation for salary in observed for citation in salary.cite)
    aside = line(" · ".join([_circumstances(first), *describe_counts(observed)]), marks)
    names = [role.name for role in answer.roles]
    lines = tuple(part for row in rows for part in _compared_lines(row, names, scale, alone))
    title = answer.sources[first.source].title
    title = title if first.fair else f"Not comparable: {title}"
    return Group(title, aside, lines, _one_sample(rows, answer))


def _one_sample(rows: Sequence[ComparedPay], answer: PayComparison) -> tuple[str, ...]:
    """Return what to say of roles that a sample counts together: no difference between them can show in it."""
    together = dict.fromkeys(tuple(group) for row in rows for group in counted_together(row))
    named = [listing([answer.roles[place].name for place in group]) for group in together]
    return tuple(f"One sample counts {names} together: it cannot tell them apart." for names in named)


def _circumstances(row: ComparedPay) -> str:
    typical = next(cell.observation for cell in row.cells if cell.observation)
    unit = unit_of(typical)
    said = [name_of(row.country), year_of(typical), kind_of_pay(typical)]
    return " · ".join([*said, in_unit(unit)])


def _in_short(row: ComparedPay, notes: Footnotes) -> tuple[Line, ...]:
    return tuple(
        line(
            Cell(pay_in_short(cell.observation.pay), "strong"),
            Cell(f" {sample(cell.observation)}", "quiet"),
            notes.mark(cell.observation.cite),
        )
        if cell.observation and cell.observation.pay
        else line(Cell(cell.reason or "", "quiet"))
        for cell in row.cells
    )


def _compared_lines(row: ComparedPay, names: Sequence[str], scale: Scale, alone: bool) -> list[Row]:
    """Return the lines of one level: a role each, and a second one where its plain title was counted alone."""
    lines: list[Row] = []
    for name, cell in zip(names, row.cells, strict=True):
        level = line(row.level or "any") if not lines else line()
        lines.append((level, *_compared_line(name, cell, scale, alone)))
        if cell.alone and alone:
            lines.append((line(), line(Cell("  this title alone", "quiet")), *figures(cell.alone, scale)))
    return lines


def _compared_line(name: str, cell: ComparedCell, scale: Scale, alone: bool) -> Row:
    salary = cell.observation
    if salary is None:
        return line(name, Cell(f": {cell.reason}", "quiet")), *(line() for _ in figure_columns(scale))
    pooled = pool(salary) if alone else None
    how_many = Cell(f", {count(pooled.titles, 'title')}" if pooled else "", "quiet")
    mixed = Cell(f", {mostly(salary)}" if salary.commonest else "", "quiet")
    told = as_published(salary)
    return line(name, how_many, mixed, Cell(f", {told}" if told else "", "quiet")), *figures(salary, scale)
