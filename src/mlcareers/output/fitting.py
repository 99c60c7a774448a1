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
    fitted = narrow([*widths.values()], [False] * len(widths), width)
    return {at: wide for at, wide in zip(widths, fitted, strict=True) if wide > 0}


def narrow(natural: Sequence[int], may_wrap: Sequence[bool], width: int) -> list[int]:
    """Return widths of columns that fit together: of those that may wrap the widest give way first, then all."""
    gaps = [*[GAP] * (len(natural) - 1), 0]
    widths = [min(max(wide + gap, 1), width) for wide, gap in zip(natural, gaps, strict=True)]
    while sum(widths) > width:
        by_width = sorted({wide for wide, may in zip(widths, may_wrap, strict=True) if may}, reverse=True)
        widest, second, *_ = [*by_width, 0, 0]
        if not widest:
            break
        giving = [at for at, may in enumerate(may_wrap) if may and widths[at] == widest]
        _take(widths, giving, sum(widths) - width, second)
    while sum(widths) > width:
        _take(widths, [at for at, wide in enumerate(widths) if wide], sum(widths) - width, 0)
    return [wide - gap for wide, gap in zip(widths, gaps, strict=True)]


def _take(widths: list[int], giving: Sequence[int], excess: int, least: int) -> None:
    """Take what is too much from some columns, from each the same as far as it can be divided, down to the least."""
    for place, at in enumerate(giving):
        part = min(widths[at] - least, round(excess / (len(giving) - place)))
        widths[at] -= part
        excess -= part


def share_out(width: int, number: int) -> list[int]:
    """Return the widths of so many columns that fill a width; what cannot be divided goes to the first ones."""
    each, over = divmod(width, number)
    return [each + (at < over) - (GAP if at < number - 1 else 0) for at in range(number)]


def _enough(text: int) -> int:
    return min(text, SHORTEST_TEXT)


def _natural_widths(columns: Sequence[Column], rows: Rows) -> dict[int, int]:
    return {at: _natural(column, [row[at] for row in rows]) for at, column in enumerate(columns)}


def _natural(column: Column, cells: Sequence[Line | Bar | Spread]) -> int:
    if isinstance(column.title, Scale):
        return SHORTEST_BAR
    words = (plain(cell) for cell in cells if not isinstance(cell, Bar | Spread))
    return max([1, cell_len(column.title), *map(cell_len, words)])
