"""A page and the few blocks it is made of, or the rows that say the same to machines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, TypeVar

from mlcareers.views.lines import Cell, Line, line, quiet

T = TypeVar("T")


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

    @classmethod
    def of(
        cls, things: Sequence[T], to_line: Callable[[T], Line], *, limit: int | None = None, more: str = "with --full"
    ) -> Bullets:
        """List things, of more than `limit` only so many: the others get neither a line nor a footnote."""
        return cls(tuple(map(to_line, things[:limit])), rest(things, limit, more))


class Facts(NamedTuple):
    """Labels with their values, aligned."""

    rows: tuple[tuple[str, Line], ...]

    @classmethod
    def known(cls, *rows: tuple[str, Line]) -> Facts:
        """Label what is known: a fact without a value stays away."""
        return cls(tuple(row for row in rows if row[1]))

    @classmethod
    def of(
        cls,
        things: Sequence[T],
        to_row: Callable[[T], tuple[str, Line]],
        *,
        limit: int | None = None,
        more: str = "with --full",
    ) -> Facts:
        """Label things, of more than `limit` only so many."""
        others = quiet(rest(things, limit, more))
        return cls((*map(to_row, things[:limit]), *((("", others),) if others else ())))


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

    @classmethod
    def of(
        cls,
        columns: Sequence[Column],
        things: Sequence[T],
        to_row: Callable[[T], tuple[Line | Bar | Spread, ...]],
        *,
        limit: int | None = None,
        more: str = "with --full",
    ) -> Table:
        """Give things a row each, of more than `limit` only so many."""
        return cls(tuple(columns), tuple(map(to_row, things[:limit])), rest(things, limit, more))


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


class Footnote(NamedTuple):
    """A numbered source at the end of a page, and where it stands."""

    number: int
    text: str
    address: str = ""


class Page:
    """What an answer looks like before it has looks: blocks, numbered sources, and where to go next.

    A block that says nothing is dropped, so a page may name a section whether or not there is something to say.
    """

    def __init__(
        self,
        blocks: Iterable[Block],
        footnotes: tuple[Footnote, ...] = (),
        next_commands: tuple[str, ...] = (),
    ) -> None:
        self.blocks = _filled(blocks)
        self.footnotes = footnotes
        self.next_commands = next_commands


class Rows(NamedTuple):
    """An answer as a table for machines: plain values, one row each, raw numbers."""

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]

    @classmethod
    def of(cls, fields: Sequence[str], things: Iterable[object]) -> Rows:
        """Give things a row each, of the fields that the header names."""
        return cls(tuple(fields), tuple(tuple(getattr(thing, field) for field in fields) for thing in things))


def heading(title: str, aside: str = "") -> Heading:
    """Head a page: its title, and what it is quietly at the right."""
    return Heading(line(Cell(title, "title")), line(aside))


def remark(*parts: str | Cell | Line) -> Section:
    """Make a quiet remark that stands alone, an empty line above it."""
    return Section("", (Note(line(*parts)),))


def rest(things: Sequence[object], limit: int | None, more: str = "with --full") -> str:
    """Say how many things are beyond the limit and how to see them: "… 9 more with --full"; nothing without any."""
    hidden = len(things) - len(things[:limit])
    return f"… {hidden:,} more {more}".rstrip() if hidden else ""


def _filled(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(filled for block in blocks if (filled := _without_empty(block)))


def _without_empty(block: Block) -> Block | None:
    """Keep of a block what says something; None when that is nothing."""
    match block:
        case Section(title, inside, aside):
            filled = _filled(inside)
            return Section(title, filled, aside) if filled else None
        case Beside(left, right):
            beside = Beside(_filled(left), _filled(right))
            return beside if any(beside) else None
        case Table(_, parts) | Grouped(_, parts) | Versus(_, parts) | Bullets(parts) | Entries(parts) | Facts(parts):
            return block if parts else None
        case Prose(text) | Note(text):
            return block if text else None
        case Heading():
            return block
