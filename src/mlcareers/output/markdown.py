"""Pages as Markdown that reads well as text, too."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Bullets,
    Column,
    Entries,
    Facts,
    Grouped,
    Heading,
    Note,
    Page,
    Prose,
    Scale,
    Section,
    Spread,
    Table,
    Versus,
)
from mlcareers.views.lines import Cell, Line, line, plain

if TYPE_CHECKING:
    from mlcareers.output import Brief, Shown

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def write(shown: Shown, *, sources: bool) -> None:
    """Print the page of an answer as Markdown."""
    sys.stdout.write(render(shown.page(), sources=sources))


def write_next(brief: Brief, *, first: bool) -> None:
    """Print the rows of one answer of many as lines of a table."""
    rows = brief.rows()
    head = (rows.header, ("---",) * len(rows.header)) if first else ()
    for values in (*head, *rows.rows):
        cells = ("" if value is None else _escape(str(value)) for value in values)
        sys.stdout.write(f"| {' | '.join(cells)} |\n")


def render(page: Page, *, sources: bool) -> str:
    """Return a page as Markdown; without `sources`, footnote marks and the list of sources stay away."""
    lines = list(_blocks(page.blocks, sources, level=1))
    if sources and page.footnotes:
        lines += ["", *(f"{note.number}. {_escape(note.text)}" for note in page.footnotes)]
    if page.next_commands:
        lines += ["", "Next: " + " · ".join(f"`{command}`" for command in page.next_commands)]
    text = "\n".join(lines).strip() + "\n"
    return re.sub(r"\n{3,}", "\n\n", text)


def _blocks(blocks: tuple[Block, ...], sources: bool, level: int) -> Iterator[str]:
    for block in blocks:
        yield ""
        yield from _block(block, sources, level)


def _block(block: Block, sources: bool, level: int) -> Iterator[str]:
    match block:
        case Heading(text, aside):
            yield f"{'#' * level} {_escape(plain(text))}"
            if aside:
                yield from ("", f"*{_line(aside, sources)}*")
        case Prose(text):
            yield _line(text, sources)
        case Note(text):
            yield f"*{_line(text, sources).strip()}*"
        case Bullets(items, more):
            yield from (f"- {_line(item, sources)}" for item in items)
            if more:
                yield f"- *{_escape(more)}*"
        case Facts(rows):
            yield from (f"- **{_escape(label) or '·'}** {_line(value, sources)}" for label, value in rows)
        case Entries(entries):
            for entry in entries:
                yield f"- **{_escape(entry.title)}** {_line(entry.text, sources)}".rstrip()
                yield from (f"  - {_line(point, sources)}" for point in entry.points)
        case Table():
            yield from _table(block, sources)
        case Grouped():
            for section in _sections(block):
                yield from _block(section, sources, level)
                yield ""
        case Versus():
            yield from _table(_as_table(block), sources)
        case Section(title, inner, aside):
            if title:
                yield f"{'#' * (level + 1)} {_escape(title)}"
            if aside:
                yield from ("", f"*{_line(aside, sources)}*")
            yield from _blocks(inner, sources, level + bool(title))
        case Beside(left, right):
            yield from _blocks((*left, *right), sources, level)


def _sections(grouped: Grouped) -> Iterator[Section]:
    """Give every group of a table a section of its own."""
    for group in grouped.groups:
        remarks = (Note(line(remark)) for remark in group.remarks)
        yield Section(group.title, (Table(grouped.columns, group.rows), *remarks), group.aside)


def _as_table(versus: Versus) -> Table:
    """Set columns of prose as a table, their labels first."""
    columns = (Column(), *(Column(head) for head in versus.heads))
    return Table(columns, tuple((line(Cell(label, "strong")), *cells) for label, cells in versus.rows))


def _table(table: Table, sources: bool) -> Iterator[str]:
    """Write a table without its bars, whose figures stand in the other columns; a spread is written in figures."""
    kept = [(index, column) for index, column in enumerate(table.columns) if not _is_drawn(table, index)]
    titles = ["" if isinstance(column.title, Scale) else _escape(column.title) for _, column in kept]
    yield f"| {' | '.join(titles)} |"
    yield f"|{'|'.join('---:' if column.align == 'right' else '---' for _, column in kept)}|"
    for row in table.rows:
        cells = [row[index] for index, _ in kept]
        yield f"| {' | '.join(_cell(cell, sources) for cell in cells)} |"
    if table.more:
        yield from ("", f"*{_escape(table.more)}*")


def _is_drawn(table: Table, index: int) -> bool:
    """Say whether a column holds nothing but drawings."""
    cells = [row[index] for row in table.rows]
    drawings = [cell for cell in cells if isinstance(cell, Bar) or (isinstance(cell, Spread) and not cell.text)]
    return bool(drawings) and all(cell in drawings or not cell for cell in cells)


def _cell(cell: Line | Bar | Spread, sources: bool) -> str:
    match cell:
        case Spread(text=text):
            return _escape(text)
        case Bar():
            return ""
        case _:
            return _line(cell, sources)


def _line(line: Line, sources: bool) -> str:
    parts = []
    for cell in line:
        if cell.tone == "mark" and not sources:
            continue
        text = _escape(cell.text)
        stripped = text.strip()
        if cell.tone in ("strong", "title") and stripped:
            text = text.replace(stripped, f"**{stripped}**")
        elif cell.tone == "command" and stripped:
            text = f"`{cell.text}`"
        parts.append(text)
    return "".join(parts)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
