"""Rows of cells in columns whose widths are known before anything is drawn, so that each cell is laid out once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, JustifyMethod, OverflowMethod, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text


class Lane(NamedTuple):
    """A column: how wide it is, or None for all that the others leave, and how its text is laid out."""

    width: int | None = None
    justify: JustifyMethod = "left"
    style: str = ""
    overflow: OverflowMethod = "fold"
    no_wrap: bool = False


class Columns:
    """Cells below and beside each other, with so many spaces between columns; a head stands at the foot of its row."""

    def __init__(self, *lanes: Lane, gap: int = 0) -> None:
        self._lanes = lanes
        self._gap = gap
        self._head: tuple[Sequence[RenderableType], str] | None = None
        self._rows: list[Sequence[RenderableType]] = []

    def add_head(self, style: str, cells: Sequence[RenderableType]) -> None:
        """Head the columns, all in one style."""
        self._head = cells, style

    def add_row(self, *cells: RenderableType) -> None:
        """Add a row: a cell for each column."""
        self._rows.append(cells)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        fixed = sum(lane.width or 0 for lane in self._lanes) + self._gap * (len(self._lanes) - 1)
        layouts = [
            options.update(
                width=max(options.max_width - fixed, 1) if lane.width is None else lane.width,
                justify=lane.justify,
                overflow=lane.overflow,
                no_wrap=lane.no_wrap,
                height=None,
            )
            for lane in self._lanes
        ]
        if self._head:
            cells, style = self._head
            yield from self._row(console, cells, layouts, [console.get_style(style)] * len(layouts), at_foot=True)
        styles = [console.get_style(lane.style) for lane in self._lanes]
        for cells in self._rows:
            yield from self._row(console, cells, layouts, styles)

    def _row(
        self,
        console: Console,
        cells: Sequence[RenderableType],
        layouts: Sequence[ConsoleOptions],
        styles: Sequence[Style],
        *,
        at_foot: bool = False,
    ) -> Iterator[Segment]:
        """Yield the lines of a row, the shorter cells filled up with empty ones."""
        drawn = [_lines(console, *cell) for cell in zip(cells, layouts, styles, strict=True)]
        height = max(map(len, drawn))
        last = len(drawn) - 1
        for at in range(height):
            for place, (lines, layout, style) in enumerate(zip(drawn, layouts, styles, strict=True)):
                gap = self._gap if place < last else 0
                line = at - (height - len(lines) if at_foot else 0)
                if 0 <= line < len(lines):
                    yield from lines[line]
                    if gap:
                        yield Segment(" " * gap, style)
                else:
                    yield Segment(" " * (layout.max_width + gap), style)
            yield Segment.line()


def _lines(console: Console, cell: RenderableType, layout: ConsoleOptions, style: Style) -> list[list[Segment]]:
    """Return the lines of a cell, all as wide as its column; a text that is short is one, without any laying out."""
    if isinstance(cell, Text) and layout.justify == "left" and cell.cell_len <= layout.max_width:
        line = [*Segment.apply_style(cell.render(console), style + console.get_style(cell.style))]
        return [Segment.adjust_line_length(line, layout.max_width, style)]
    return console.render_lines(cell, layout, style=style)
