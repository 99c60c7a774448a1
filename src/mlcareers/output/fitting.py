"""Which columns of a table with bars fit on a page, and how wide each of them is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.cells import cell_len

from mlcareers.output.drawing import WIDEST
from mlcareers.views.blocks import Bar, Column, Scale, Spread
from mlcareers.views.lines import Line, plain

GAP = 2
SHORTEST_BAR, GOOD_BAR = 20, 30
"""Bars on a shorter scale cannot be told apart; on a good one they can be read."""

SHORTEST_TEXT = 28
"""Beside bars, a text that wraps keeps this much room, or all that it needs if that is less."""

Rows = Sequence[Sequence[Line | Bar | Spread]]


def keep_columns(columns: Sequence[Column], rows: Rows, width: int, shortest: Callable[[int], int]) -> list[int]:
    """Return the columns that fit, by their place: while they are too wide together, the sparest go.

    `shortest` tells how much room a text keeps that is not fixed, by what it would need on one line.
    """
    natural = _natural_widths(columns, rows)
    least = {at: wide if columns[at].fixed else shortest(wide) for at, wide in natural.items()}
    shown = list(natural)
    while sum(least[at] + GAP for at in shown) - GAP > width:
        sparest = max(columns[at].spare for at in shown)
        if not sparest:
            break
        shown = [at for at in shown if columns[at].spare < sparest]
    return shown


def fit_columns(columns: Sequence[Column], rows: Rows, width: int) -> dict[int, int]:
    """Return the width of every column that fits. Texts and scales first get enough, then as much as they can use."""
    natural = _natural_widths(columns, rows)
    shown = keep_columns(columns, rows, width, _enough)
    widths = {at: natural[at] if columns[at].fixed else _enough(natural[at]) for at in shown}
    scales = [at for at in shown if isinstance(columns[at].title, Scale)]
    texts = [at for at in shown if not columns[at].fixed and at not in scales]
    wishes = [(at, GOOD_BAR) for at in scales] + [(at, natural[at]) for at in texts] + [(at, WIDEST) for at in scales]
    for at, wish in wishes:
        room = width - sum(wide + GAP for wide in widths.values()) + GAP
        widths[at] = max(min(wish, widths[at] + room), 1)
    return widths


def _enough(text: int) -> int:
    return min(text, SHORTEST_TEXT)


def _natural_widths(columns: Sequence[Column], rows: Rows) -> dict[int, int]:
    return {at: _natural(column, [row[at] for row in rows]) for at, column in enumerate(columns)}


def _natural(column: Column, cells: Sequence[Line | Bar | Spread]) -> int:
    if isinstance(column.title, Scale):
        return SHORTEST_BAR
    words = (plain(cell) for cell in cells if not isinstance(cell, Bar | Spread))
    return max([1, cell_len(column.title), *map(cell_len, words)])
