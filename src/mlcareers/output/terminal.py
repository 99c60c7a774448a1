"""Pages on a terminal of any width, with or without colour, by Rich."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING

from rich.console import Console, RenderableType
from rich.console import Group as Stack
from rich.text import Text

from mlcareers.output.addresses import Addresses, can_link
from mlcareers.output.columns import Columns, Lane
from mlcareers.output.drawing import NARROWEST, DrawnBar, DrawnScale, DrawnSpread
from mlcareers.output.fitting import GAP, fit_columns, keep_columns, narrow, share_out
from mlcareers.output.streams import show_page
from mlcareers.output.streams import width as page_width
from mlcareers.output.theme import STYLES
from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Bullets,
    Column,
    Entries,
    Entry,
    Facts,
    Footnote,
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
from mlcareers.views.lines import Cell, Line, Tone, join, line

if TYPE_CHECKING:
    from mlcareers.output import Brief, Shown

WIDEST = 120
"""Longer lines are hard to read, however wide the terminal."""

_PADDING = re.compile(r"[ \t]+$", re.MULTILINE)

TWO_COLUMNS_FROM = 90
NARROWEST_PROSE = 26
TITLES_BESIDE_FROM = 60
BESIDE_AN_ADDRESS = 4
"""What stands beside an address at least: a label's gap, or a bullet."""

PROSE = 24
"""A column of sentences below this width is a column of single words."""


def console_for(stream: IO[str]) -> Console:
    """Return a console made for this call, so that it knows the width and colours of now."""
    return Console(file=stream, width=page_width(), highlight=False, markup=False, emoji=False, soft_wrap=False)


def write(shown: Shown, *, sources: bool) -> None:
    """Print the page of an answer; without `sources`, footnote marks and the list of sources stay away."""
    console = console_for(sys.stdout)
    width = min(console.width, WIDEST)
    painter = _Painter(width, sources, addresses := Addresses(width))
    with console.capture() as captured:
        console.print(painter.page(shown.page()), width=painter.width)
    show_page(_PADDING.sub("", addresses.put_back(captured.get())))


def write_next(brief: Brief, *, first: bool) -> None:
    """Print one answer of many on a line."""
    print(brief.line())


class _Painter:
    """Turns blocks into Rich renderables for one width."""

    def __init__(self, width: int, sources: bool, addresses: Addresses) -> None:
        self.width = width
        self.sources = sources
        self.addresses = addresses

    def page(self, page: Page) -> RenderableType:
        parts = [part for block in page.blocks for part in self.space_out(block)]
        if self.sources and page.footnotes:
            parts += [Text(), self._footnotes(page.footnotes)]
        if page.next_commands:
            commands = [line(Cell(command, "command")) for command in page.next_commands]
            parts += [Text(), self._labelled((("Next", join(commands, " · ")),))]
        return Stack(*parts[1:] if isinstance(parts[0], Text) and not parts[0].plain else parts)

    def _footnotes(self, footnotes: tuple[Footnote, ...]) -> RenderableType:
        """Return the list of sources as one quiet paragraph, each a link where the terminal can follow one."""
        text, link = Text(style=STYLES["mark"]), can_link()
        for at, note in enumerate(footnotes):
            text.append("   " if at else "")
            text.append(f"[{note.number}] {note.text}", f"link {note.address}" if link and note.address else "")
        return text

    def space_out(self, block: Block) -> list[RenderableType]:
        """Return the block, with an empty line before what opens something new."""
        opens = isinstance(block, Section | Beside | Heading)
        return [*([Text()] if opens else []), self.block(block)]

    def block(self, block: Block) -> RenderableType:
        match block:
            case Heading(text, aside):
                return self._heading(text, aside)
            case Prose(text):
                return self.text(text)
            case Note(text):
                return self.text(text, "quiet")
            case Bullets(items, more):
                return self._bullets(items, more)
            case Facts(rows):
                return self._labelled(rows)
            case Entries(entries):
                return self._entries(entries)
            case Table():
                return self._table(block)
            case Grouped():
                return self._grouped(block)
            case Versus(heads, rows):
                return self._versus(heads, rows)
            case Section(title, blocks, aside):
                head = self.text((Cell(title, "heading"), *((Cell("   "), *aside) if aside else ())))
                return Stack(*([head] if title else []), *(self.block(inner) for inner in blocks))
            case Beside(left, right):
                return self._beside(left, right)

    def text(self, words: Line, base: Tone = "plain") -> Text:
        """Return a line with its tones; marks vanish when no sources are wanted."""
        text = Text(style=STYLES[base])
        for cell in words:
            if self.sources or cell.tone != "mark":
                room = self.width - self.width // 4 - BESIDE_AN_ADDRESS
                text.append(self.addresses.take_out(cell.text, room), STYLES[cell.tone])
        return text

    def _heading(self, text: Line, aside: Line) -> RenderableType:
        left, right = self.text(text), self.text(aside, "quiet")
        if left.cell_len + right.cell_len + 2 > self.width:
            return Stack(left, right) if aside else left
        head = Columns(Lane(), Lane(right.cell_len, "right"))
        head.add_row(left, right)
        return head

    def _bullets(self, items: tuple[Line, ...], more: str) -> RenderableType:
        listed = Columns(Lane(2, "right"), Lane(), gap=1)
        for item in items:
            listed.add_row(Text("•"), self.text(item))
        if more:
            listed.add_row(Text(), Text(more, STYLES["quiet"]))
        return listed

    def _labelled(self, rows: tuple[tuple[str, Line], ...]) -> RenderableType:
        widest = max(len(label) for label, _ in rows)
        facts = Columns(_label(min(widest, self.width // 4)), Lane(), gap=GAP)
        for label, value in rows:
            facts.add_row(Text(label), self.text(value))
        return facts

    def _entries(self, entries: tuple[Entry, ...]) -> RenderableType:
        beside = self.width >= TITLES_BESIDE_FROM
        listed = Columns(*([Lane(self.width // 4, overflow="ellipsis")] if beside else []), Lane(), gap=GAP)
        for entry in entries:
            title = Text(entry.title, STYLES["strong"])
            text = [self.text(entry.text)] if entry.text else []
            points = [self._bullets(entry.points, "")] if entry.points else []
            listed.add_row(*((title, Stack(*text, *points)) if beside else (Stack(title, *text, *points),)))
        return listed

    def _grouped(self, grouped: Grouped) -> RenderableType:
        """Show tables of the same columns, each as wide in one as in the others, so that bars stand below bars."""
        rows = [row for group in grouped.groups for row in group.rows]
        widths = fit_columns(grouped.columns, rows, self.width)
        parts: list[RenderableType] = []
        for group in grouped.groups:
            if group.title:
                head = (Cell(group.title, "heading"), Cell("   "), *group.aside)
                parts += [*([Text()] if parts else []), self.text(head)]
            parts.append(self._drawn(grouped.columns, group.rows, widths))
            parts += [Text(remark, STYLES["quiet"]) for remark in group.remarks]
        titles = [grouped.columns[at].title for at in widths]
        for legend in (title.legend for title in titles if isinstance(title, Scale) and title.legend):
            parts += [Text(), Text(legend, STYLES["quiet"])]
        return Stack(*parts)

    def _drawn(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Line | Bar | Spread]], widths: Mapping[int, int]
    ) -> RenderableType:
        """Return a table whose columns have these widths; columns without one stay away."""
        table = Columns(*(Lane(width, columns[at].align) for at, width in widths.items()), gap=GAP)
        titles = [columns[at].title for at in widths]
        heads = [DrawnScale(title) if isinstance(title, Scale) else Text(title) for title in titles]
        table.add_head(STYLES["quiet"], heads)
        for row in rows:
            table.add_row(*(self._cell(row[at]) for at in widths))
        return table

    def _table(self, table: Table) -> RenderableType:
        if any(isinstance(column.title, Scale) for column in table.columns):
            drawn = self._drawn(table.columns, table.rows, fit_columns(table.columns, table.rows, self.width))
        else:
            drawn = self._worded(table)
        return Stack(drawn, Text(table.more, STYLES["quiet"])) if table.more else drawn

    def _worded(self, table: Table) -> RenderableType:
        """Return a table of words: what is not fixed shares the width and is wrapped."""
        shown = keep_columns(table.columns, table.rows, self.width, _shortest)
        columns = [table.columns[at] for at in shown]
        rows = [[self._cell(row[at]) for at in shown] for row in table.rows]
        heads = [Text(str(column.title)) for column in columns]
        natural = [max(cell.cell_len for cell in cells) for cells in zip(heads, *rows, strict=True)]
        widths = narrow(natural, [not column.fixed for column in columns], self.width)
        lanes = (Lane(width, column.align, no_wrap=column.fixed) for width, column in zip(widths, columns, strict=True))
        worded = Columns(*lanes, gap=GAP)
        if any(column.title for column in table.columns):
            worded.add_head(STYLES["quiet"], heads)
        for row in rows:
            worded.add_row(*row)
        return worded

    def _cell(self, cell: Line | Bar | Spread) -> Text | DrawnBar | DrawnSpread:
        match cell:
            case Bar():
                return DrawnBar(cell)
            case Spread():
                return DrawnSpread(cell)
            case _:
                return self.text(cell)

    def _versus(self, heads: tuple[str, ...], rows: tuple[tuple[str, tuple[Line, ...]], ...]) -> RenderableType:
        labels = max(len(label) for label, _ in rows) + GAP
        if (self.width - labels) // len(heads) < NARROWEST_PROSE:
            return self._one_after_the_other(heads, rows)
        widths = share_out(self.width - labels, len(heads))
        versus = Columns(_label(labels - GAP), *map(Lane, widths), gap=GAP)
        versus.add_head(STYLES["strong"], [Text(), *map(Text, heads)])
        for label, cells in rows:
            versus.add_row(Text(label), *(self.text(cell) for cell in cells))
        return versus

    def _one_after_the_other(
        self, heads: tuple[str, ...], rows: tuple[tuple[str, tuple[Line, ...]], ...]
    ) -> RenderableType:
        parts: list[RenderableType] = []
        for label, cells in rows:
            facts = tuple((head, cell) for head, cell in zip(heads, cells, strict=True) if cell)
            parts += [Text(label, STYLES["label"]), self._labelled(facts)] if facts else []
        return Stack(*parts)

    def _beside(self, left: tuple[Block, ...], right: tuple[Block, ...]) -> RenderableType:
        if self.width < TWO_COLUMNS_FROM:
            stacked = [part for block in (*left, *right) for part in self.space_out(block)]
            return Stack(*stacked[1:])
        gap = 3
        half = (self.width - gap) // 2
        widths = half, self.width - half - gap
        halves = Columns(*map(Lane, widths), gap=gap)
        painters = [_Painter(width, self.sources, self.addresses) for width in widths]
        halves.add_row(
            *(Stack(*map(painter.block, side)) for painter, side in zip(painters, (left, right), strict=True))
        )
        return halves


def _label(width: int) -> Lane:
    return Lane(width, style=STYLES["label"], overflow="ellipsis")


def _shortest(text: int) -> int:
    """Return the room that a text keeps: a word's when it is short, a few words' when it is long."""
    return min(text, NARROWEST if text < 2 * PROSE else PROSE)
