"""Bars, spreads and scales that fill the width they are given."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.segment import Segment
from rich.style import Style

from mlcareers.output.theme import STYLES
from mlcareers.views.blocks import Bar, Scale, Spread

NARROWEST, WIDEST = 12, 60
SHARE_BAR = 20


class DrawnBar:
    """A share as a bar of blocks."""

    def __init__(self, bar: Bar) -> None:
        self._bar = bar

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(8, SHARE_BAR)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, SHARE_BAR)
        filled = round(width * min(self._bar.value / self._bar.maximum, 1))
        glyph = "#" if options.ascii_only else "█"
        yield Segment(glyph * filled, Style.parse(STYLES["bar"]))


class DrawnSpread:
    """A distribution as whiskers, a box and a mark at its middle."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(NARROWEST, WIDEST)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        spread, width = self._spread, min(options.max_width, WIDEST)
        at = _positions(spread.scale, width)
        left, right, whisker, box, middle = "[]-=|" if options.ascii_only else "├┤─▓┃"
        cells = [" "] * width
        ends = [at(value) for value in (spread.low, spread.high) if value is not None]
        if len(ends) == 2:
            cells[ends[0] : ends[1] + 1] = whisker * (ends[1] - ends[0] + 1)
            cells[ends[0]], cells[ends[1]] = left, right
        if spread.first is not None and spread.third is not None:
            first, third = at(spread.first), at(spread.third)
            cells[first : third + 1] = box * (third - first + 1)
        if spread.middle is not None:
            cells[at(spread.middle)] = middle
        yield Segment("".join(cells).rstrip(), Style.parse(STYLES["bar"]))


class DrawnScale:
    """The words of a scale, each centred above its value."""

    def __init__(self, scale: Scale) -> None:
        self._scale = scale

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(NARROWEST, WIDEST)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, WIDEST)
        at = _positions(self._scale, width)
        cells = [" "] * width
        free = 0
        for value, words in self._scale.ticks:
            start = min(max(at(value) - len(words) // 2, 0), width - len(words))
            if start >= free:
                cells[start : start + len(words)] = words
                free = start + len(words) + 1
        yield Segment("".join(cells).rstrip(), Style.parse(STYLES["quiet"]))


def _positions(scale: Scale, width: int) -> Callable[[float], int]:
    """From a value to its column; values off the scale go to its ends."""

    def column(value: float) -> int:
        share = (value - scale.low) / (scale.high - scale.low)
        return round(min(max(share, 0), 1) * (width - 1))

    return column
