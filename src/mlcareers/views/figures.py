"""Figures as rows: what it is, how much, and where, when and of whom it speaks; shares and pairs as bars."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.models.statistic import Statistic
from mlcareers.queries.figures import Figure, Group
from mlcareers.views.blocks import Bar, Cell, Column, Line, Table, joined, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import figure, when

Row = tuple[Line | Bar, ...]

COLUMNS = (Column(align="right", fixed=True), Column(), Column(spare=1))
SHARES_FROM = 25.0
"""From this highest share on a series of shares is drawn on a scale of 100 percent; smaller ones on their own."""


def table(groups: Sequence[Group], notes: Footnotes, *, shown: int | None = None, brief: bool = False) -> Table:
    """The rows of several groups in one table. `shown` limits the rows of a series, `brief` leaves out remarks."""
    return Table(COLUMNS, tuple(row for group in groups for row in _group(group, notes, shown, brief)))


def facts(statistic: Statistic, *, brief: bool = False) -> tuple[str, ...]:
    """Where, when and of whom a figure speaks, and how far it can be trusted."""
    place = "" if statistic.place == "not stated" else statistic.place
    time = when(statistic)
    missing = [word for word, known in (("year", time), ("place", place)) if not known]
    said = [place, time, f"{' and '.join(missing)} not stated" if missing else ""]
    if not brief:
        said.append(statistic.population or "")
    said.append(f"n {statistic.n:,}" if statistic.n else "")
    said.append("" if statistic.confidence == "high" else f"{statistic.confidence} confidence")
    if not brief:
        said.append((statistic.note or "").removesuffix("."))
    return tuple(filter(None, said))


def labels(titles: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """What the titles of a series have in common, and what is left of each; nothing in common where that is one word."""
    words = [title.split() for title in titles]
    start = _common(words)
    end = min(_common([list(reversed(title)) for title in words]), min(map(len, words)) - start)
    if len(titles) < 2 or start < 2 or any(len(title) == start + end for title in words):
        return "", tuple(titles)
    last = len(words[0]) - end
    heading = " ".join(words[0][:start]).rstrip(",:")
    heading += f" … {' '.join(words[0][last:])}" if end else ""
    return heading, tuple(" ".join(title[start : len(title) - end]) for title in words)


def _group(group: Group, notes: Footnotes, shown: int | None, brief: bool) -> list[Row]:
    """A series under its heading with what all its figures share; figures that share no words stand alone."""
    heading, names = labels([figure.statistic.title for figure in group.figures])
    maximum = _maximum(group)
    told = [facts(figure.statistic, brief=brief) for figure in group.figures]
    common = [fact for fact in told[0] if heading and all(fact in other for other in told)]
    rows: list[Row] = []
    if heading:
        marks = notes.mark(cite for figure in group.figures for cite in figure.statistic.cite)
        rows.append((line(), line(Cell(heading, "strong"), _quiet(common), marks), line()))
    for figure, name, own in list(zip(group.figures, names, told, strict=True))[:shown]:
        mark = Cell("") if heading else notes.mark(figure.statistic.cite)
        rest = _quiet([fact for fact in own if fact not in common])
        rows.append(_row(figure.statistic, line(name, _items(figure.statistic), rest, mark), maximum))
        rows += (_then(older, figure.statistic, notes, maximum, brief) for older in figure.then[: 1 if brief else None])
    hidden = len(group.figures) - len(group.figures[:shown])
    if hidden:
        rows.append((line(), line(Cell(f"… {hidden} more", "quiet")), line()))
    return rows


def _row(statistic: Statistic, what: Line, maximum: float) -> Row:
    bar = Bar(statistic.value, maximum) if maximum and statistic.value and statistic.value > 0 else line()
    return line(Cell(figure(statistic), "strong")), what, bar


def _then(older: Statistic, newer: Statistic, notes: Footnotes, maximum: float, brief: bool) -> Row:
    """An older figure below the one that overtakes it, with its own name where that differs."""
    name = "" if older.title == newer.title else f": {older.title}"
    own = facts(older, brief=brief)
    told = [fact for fact in own if fact not in facts(newer, brief=brief)]
    what = line(Cell(f"then{name}", "quiet"), _quiet(told or own), notes.mark(older.cite))
    same = older.unit == newer.unit
    bar = Bar(older.value, maximum) if same and maximum and older.value and older.value > 0 else line()
    return line(Cell(figure(older), "quiet")), what, bar


def _maximum(group: Group) -> float:
    """The end of the common scale; 0 where a bar would say nothing: a lone figure, ranks, mixed units."""
    told = [f.statistic for f in group.figures] + [older for f in group.figures for older in f.then]
    unit = told[0].unit
    values = [statistic.value for statistic in told if statistic.value is not None and statistic.unit == unit]
    if len(values) < 2 or unit in (None, "rank"):
        return 0
    highest = max(values)
    return 100.0 if unit == "percent" and SHARES_FROM <= highest <= 100 else highest


def _items(statistic: Statistic) -> Line:
    return line(Cell(": "), ", ".join(statistic.items)) if statistic.items else ()


def _quiet(told: Sequence[str]) -> Line:
    return line(Cell(" · "), joined([line(Cell(fact, "quiet")) for fact in told], " · ")) if told else ()


def _common(words: Sequence[Sequence[str]]) -> int:
    """How many first words are the same in all."""
    same = 0
    for column in zip(*words, strict=False):
        if len(set(column)) > 1:
            break
        same += 1
    return same
