"""Bars, spreads and scales that fill the width they are given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style

from mlcareers.output.theme import STYLES
from mlcareers.views.blocks import Bar, Scale, Spread

NARROWEST, WIDEST = 12, 60
SHARE_BAR = 20


class DrawnBar:
    """A share as a bar of blocks, at most `cell_len` wide."""

    cell_len = SHARE_BAR

    def __init__(self, bar: Bar) -> None:
        self._bar = bar

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, SHARE_BAR)
        filled = round(width * min(self._bar.value / self._bar.maximum, 1))
        glyph = "#" if options.ascii_only else "█"
        yield Segment(glyph * filled, Style.parse(STYLES["bar"]))


class DrawnSpread:
    """A distribution as whiskers, a box and a mark at its middle, over quiet dots below the marks of the scale.

    A spread that only begins goes on to the end of the scale, without an end of its own. None is wider than `cell_len`.
    """

    cell_len = WIDEST

    def __init__(self, spread: Spread) -> None:
        self._spread = spread

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, WIDEST)
        dot, glyphs = (".", "[]-=|") if options.ascii_only else ("·", "├┤─▓┃")
        at = _positions(self._spread.scale, width)
        dots = {at(value): dot for value, _ in _legible(self._spread.scale, width)}
        drawn = _drawn(self._spread, at, glyphs)
        last = max([*dots, *drawn], default=-1)
        for is_bar, columns in groupby(range(last + 1), key=drawn.__contains__):
            text = "".join(drawn.get(column, dots.get(column, " ")) for column in columns)
            yield Segment(text, Style.parse(STYLES["bar" if is_bar else "quiet"]))


def _drawn(spread: Spread, at: Callable[[float], int], glyphs: str) -> dict[int, str]:
    """Say which glyph stands in which column: both ends, whisker, box, and the mark in the middle."""
    left, right, whisker, box, middle = list(glyphs)
    cells: dict[int, str] = {}
    if spread.low is not None:
        end = spread.scale.high if spread.high is None and spread.middle is None else spread.high or spread.low
        cells |= dict.fromkeys(range(at(spread.low), at(end) + 1), whisker)
        cells[at(spread.low)] = left
    if spread.high is not None:
        cells[at(spread.high)] = right
    if spread.first is not None and spread.third is not None:
        cells |= dict.fromkeys(range(at(spread.first), at(spread.third) + 1), box)
    if spread.middle is not None:
        cells[at(spread.middle)] = middle
    return cells


class DrawnScale:
    """The words of a scale, each centred above its value."""

    def __init__(self, scale: Scale) -> None:
        self._scale = scale

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, WIDEST)
        at = _positions(self._scale, width)
        cells = [" "] * width
        for value, words in _legible(self._scale, width):
            start = _start(at(value), words, width)
            cells[start : start + len(words)] = words
        yield Segment("".join(cells).rstrip(), Style.parse(STYLES["quiet"]))


def _legible(scale: Scale, width: int) -> Sequence[tuple[float, str]]:
    """Return the marks of a scale whose words do not touch: all of them, or the even ones, or every fourth …"""
    at = _positions(scale, width)
    marks = scale.ticks
    while len(marks) > 1:
        starts = [_start(at(value), words, width) for value, words in marks]
        ends = [start + len(words) for start, (_, words) in zip(starts, marks, strict=True)]
        if all(end < start for end, start in zip(ends, starts[1:], strict=False)):
            break
        coarser = 2 * (marks[1][0] - marks[0][0])
        marks = tuple(mark for mark in marks if mark[0] % coarser == 0)
    return marks


def _start(column: int, words: str, width: int) -> int:
    """Return where words begin that are centred on a column, as far as the page allows."""
    return min(max(column - len(words) // 2, 0), width - len(words))


def _positions(scale: Scale, width: int) -> Callable[[float], int]:
    """Map a value to its column; values off the scale go to its ends."""

    def column(value: float) -> int:
        share = (value - scale.low) / (scale.high - scale.low)
        return round(min(max(share, 0), 1) * (width - 1))

    return column
