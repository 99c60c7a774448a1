"""Figures as rows: what it is, how much, and where, when and of whom it speaks; shares and pairs as bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.statistics import Figure, Group
from mlcareers.views.blocks import Bar, Column, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.wording import figure, when

if TYPE_CHECKING:
    from mlcareers.models.statistic import Statistic

Row = tuple[Line | Bar, ...]

COLUMNS = (Column(align="right", fixed=True), Column(), Column(spare=1))
SHARES_FROM = 25.0
"""From this highest share on a series of shares is drawn on a scale of 100 percent; smaller ones on their own."""


def table(groups: Sequence[Group], notes: Footnotes, *, shown: int | None = None, brief: bool = False) -> Table:
    """Show the rows of several groups in one table. `shown` limits the rows of a series, `brief` leaves out remarks."""
    rows = [row for group in groups for row in _group(group, notes, shown, brief)]
    width = len(COLUMNS) if any(isinstance(cell, Bar) for row in rows for cell in row) else len(COLUMNS) - 1
    return Table(COLUMNS[:width], tuple(row[:width] for row in rows))


def facts(statistic: Statistic, *, brief: bool = False) -> tuple[str, ...]:
    """Say where, when and of whom a figure speaks, and how far it can be trusted; `brief` leaves out remarks."""
    place = "" if statistic.place == "not stated" else statistic.place
    time = when(statistic)
    missing = [word for word, known in (("year", time), ("place", place)) if not known]
    doubt = "" if statistic.confidence == "high" else f"{statistic.confidence} confidence"
    said = (
        place,
        time,
        f"{' and '.join(missing)} not stated" if missing else "",
        statistic.population,
        statistic.scope,
        f"n {statistic.n:,}" if statistic.n else "",
        doubt if not brief or statistic.confidence == "low" else "",
        statistic.note.removesuffix(".") if statistic.note and not brief else "",
    )
    return tuple(fact for fact in said if fact)


def labels(titles: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return what the titles of a series have in common, as a heading, and what is left of each.

    The heading is empty, and the titles stay whole, where they have too little in common.
    """
    words = [title.split() for title in titles]
    start = _common(words)
    end = min(_common([list(reversed(title)) for title in words]), min(map(len, words)) - start)
    used_up = any(len(title) == start + end for title in words)
    if len(titles) < 2 or used_up or (start < 1 and end < 2):
        return "", tuple(titles)
    before, after = " ".join(words[0][:start]), " ".join(words[0][len(words[0]) - end :])
    heading = before[:-1] if before.endswith((",", ":")) and not after else f"{before} … {after}".strip()
    return heading, tuple(" ".join(title[start : len(title) - end]) for title in words)


def _group(group: Group, notes: Footnotes, shown: int | None, brief: bool) -> list[Row]:
    """Return a lone figure, or a series: first what its figures have in common, then what is each one's own."""
    maximum = _maximum(group)
    if len(group.figures) == 1:
        return _figure(group.figures[0], "", (), notes, maximum, brief)
    statistics = [told.statistic for told in group.figures]
    heading, names = labels([statistic.title for statistic in statistics])
    said = [facts(statistic, brief=brief) for statistic in statistics]
    common = [fact for fact in said[0] if all(fact in other for other in said)]
    marks = notes.mark(cite for statistic in statistics for cite in statistic.cite)
    head = line(Cell(heading, "strong"), _quiet(common, led=bool(heading)), marks)
    rows: list[Row] = [(line(), head, line())] if head else []
    for told, name in list(zip(group.figures, names, strict=True))[:shown]:
        rows += _figure(told, name, common, notes, maximum, brief)
    hidden = len(group.figures) - len(group.figures[:shown])
    if hidden:
        rows.append((line(), line(Cell(f"… {hidden} more", "quiet")), line()))
    return rows


def _figure(told: Figure, name: str, common: Sequence[str], notes: Footnotes, maximum: float, brief: bool) -> list[Row]:
    """Return a figure and what it overtakes. One without a name is no part of a series and carries its own mark."""
    statistic = told.statistic
    own = [fact for fact in facts(statistic, brief=brief) if fact not in (*common, name)]
    mark = notes.mark(() if name else statistic.cite)
    rows = [_row(statistic, line(name or statistic.title, _items(statistic), _quiet(own), mark), maximum)]
    return rows + [_then(older, statistic, notes, maximum, brief) for older in told.then[: 1 if brief else None]]


def _row(statistic: Statistic, what: Line, maximum: float) -> Row:
    bar = Bar(statistic.value, maximum) if maximum and statistic.value and statistic.value > 0 else line()
    return line(Cell(figure(statistic), "strong")), what, bar


def _then(older: Statistic, newer: Statistic, notes: Footnotes, maximum: float, brief: bool) -> Row:
    """Return an older figure below the one that overtakes it, with its own name where that differs."""
    name = "" if older.title == newer.title else f": {older.title}"
    own = facts(older, brief=brief)
    told = [fact for fact in own if fact not in facts(newer, brief=brief)]
    what = line(Cell(f"then{name}", "quiet"), _quiet(told or own), notes.mark(older.cite))
    same = older.unit == newer.unit
    bar = Bar(older.value, maximum) if same and maximum and older.value and older.value > 0 else line()
    return line(Cell(figure(older), "quiet")), what, bar


def _maximum(group: Group) -> float:
    """Return the end of the common scale; 0 where a bar would say nothing: a lone figure, ranks, mixed units."""
    told = [f.statistic for f in group.figures] + [older for f in group.figures for older in f.then]
    unit = told[0].unit
    values = [statistic.value for statistic in told if statistic.value is not None and statistic.unit == unit]
    if len(values) < 2 or unit in (None, "rank"):
        return 0
    highest = max(values)
    return 100.0 if unit == "percent" and SHARES_FROM <= highest <= 100 else highest


def _items(statistic: Statistic) -> Line:
    return line(Cell(": "), ", ".join(statistic.items)) if statistic.items else ()


def _quiet(told: Sequence[str], *, led: bool = True) -> Line:
    said = " · ".join(told)
    return line(Cell(f" · {said}" if led and said else said[:1].upper() + said[1:], "quiet"))


def _common(words: Sequence[Sequence[str]]) -> int:
    """Return how many first words are the same in all."""
    same = 0
    for column in zip(*words, strict=False):
        if len(set(column)) > 1:
            break
        same += 1
    return same
