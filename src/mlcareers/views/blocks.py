"""A page and the few blocks it is made of. Text is never markup; a tone says what it means, not how it looks."""

from __future__ import annotations

from typing import Literal, NamedTuple

Tone = Literal[
    "plain", "title", "heading", "label", "strong", "quiet", "mark", "good", "warning", "bad", "bar", "command"
]


class Cell(NamedTuple):
    """A run of text with one meaning."""

    text: str
    tone: Tone = "plain"


Line = tuple[Cell, ...]


def line(*parts: str | Cell | Line) -> Line:
    """One line from its parts; plain strings become plain cells, empty ones vanish."""
    cells: list[Cell] = []
    for part in parts:
        if isinstance(part, str | Cell):
            cells.append(Cell(part) if isinstance(part, str) else part)
        else:
            cells += part
    return tuple(cell for cell in cells if cell.text)


def joined(parts: list[Line] | tuple[Line, ...], separator: str) -> Line:
    """Lines made one, with a quiet separator between them."""
    cells: list[Cell] = []
    for part in parts:
        if cells:
            cells.append(Cell(separator, "quiet"))
        cells += part
    return tuple(cells)


def plain(text: Line) -> str:
    """The text of a line."""
    return "".join(cell.text for cell in text)


class Bar(NamedTuple):
    """A share of `maximum`, drawn as a bar."""

    value: float
    maximum: float = 100.0


class Scale(NamedTuple):
    """The common scale of a column of spreads: its ends, and the marks to print on it with their words.

    `legend` says how to read what is drawn; it goes where the drawings go. `unit` is what its values are counted in.
    """

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()
    legend: str = ""
    unit: str = ""


class Spread(NamedTuple):
    """A distribution on a scale: whiskers from low to high, a box from first to third quartile, a mark at the middle.

    `text` says the same in figures, for outputs that cannot draw; it is empty where other columns say it.
    """

    scale: Scale
    text: str
    low: float | None = None
    first: float | None = None
    middle: float | None = None
    third: float | None = None
    high: float | None = None


class Heading(NamedTuple):
    """The title of a page, and what stands quietly at its right."""

    text: Line
    aside: Line = ()


class Prose(NamedTuple):
    """A paragraph."""

    text: Line


class Bullets(NamedTuple):
    """A list, and a word on what is not shown."""

    items: tuple[Line, ...]
    more: str = ""


class Facts(NamedTuple):
    """Labels with their values, aligned."""

    rows: tuple[tuple[str, Line], ...]


class Entry(NamedTuple):
    """A title, what is said under it, and its points."""

    title: str
    text: Line
    points: tuple[Line, ...] = ()


class Entries(NamedTuple):
    """Entries of a guide: titles at the left where the page is wide enough, above where it is not."""

    entries: tuple[Entry, ...]


class Column(NamedTuple):
    """A column of a table. A `fixed` one is never wrapped; where the page is narrow, `spare` ones go, highest first."""

    title: str | Scale = ""
    align: Literal["left", "right"] = "left"
    fixed: bool = False
    spare: int = 0


class Table(NamedTuple):
    """Rows of cells under column titles; `more` is a word on what is not shown."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Line | Bar | Spread, ...], ...]
    more: str = ""


class Group(NamedTuple):
    """Rows of a grouped table under a heading of their own, and remarks below them."""

    title: str
    aside: Line
    rows: tuple[tuple[Line | Bar | Spread, ...], ...]
    remarks: tuple[str, ...] = ()


class Grouped(NamedTuple):
    """Tables with the same columns one below the other, so aligned that their drawings share one scale."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


class Section(NamedTuple):
    """Blocks under a heading; what stands beside the heading is quiet."""

    title: str
    blocks: tuple[Block, ...]
    aside: Line = ()


class Beside(NamedTuple):
    """Two columns where the page is wide enough, one above the other where it is not."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


class Versus(NamedTuple):
    """Columns of prose under their heads, row by labelled row; one after the other where the page is too narrow."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Line, ...]], ...]


class Note(NamedTuple):
    """A quiet remark: a limit, a date, a method."""

    text: Line


Block = Heading | Prose | Bullets | Facts | Entries | Table | Grouped | Versus | Section | Beside | Note


class Page(NamedTuple):
    """What an answer looks like before it has looks: blocks, numbered sources, and where to go next."""

    blocks: tuple[Block, ...]
    footnotes: tuple[tuple[int, str], ...] = ()
    next_commands: tuple[str, ...] = ()


class Rows(NamedTuple):
    """An answer as a table for machines: plain values, one row each, raw numbers."""

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
