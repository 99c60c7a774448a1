"""Lines of text, of which pages are made. Text is never markup; a tone says what it means, not how it looks."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Make one line of its parts; plain strings become plain cells, empty ones vanish."""
    cells: list[Cell] = []
    for part in parts:
        if isinstance(part, str | Cell):
            cells.append(Cell(part) if isinstance(part, str) else part)
        else:
            cells += part
    return tuple(cell for cell in cells if cell.text)


def strong(text: str) -> Line:
    """Write text that matters."""
    return line(Cell(text, "strong"))


def quiet(text: str) -> Line:
    """Write text that stands back."""
    return line(Cell(text, "quiet"))


def join(parts: Sequence[Line], separator: str, limit: int | None = None, more: str = "") -> Line:
    """Make lines one, with a quiet separator between them; of those beyond the limit only how many they are."""
    hidden = len(parts) - len(parts[:limit])
    cells: list[Cell] = []
    for part in (*parts[:limit], *((quiet(f"{hidden} more{more}"),) if hidden else ())):
        if cells:
            cells.append(Cell(separator, "quiet"))
        cells += part
    return tuple(cells)


def plain(text: Line) -> str:
    """Return the text of a line."""
    return "".join(cell.text for cell in text)
