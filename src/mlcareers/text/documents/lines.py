"""A document as its lines, whatever file it came in."""

from __future__ import annotations

from typing import Literal, NamedTuple

Part = Literal["heading", "item", "text"]
Field = Literal["name", "title", "organisation", "place", "dates", "degree", "skill", "certificate", "language", "note"]
"""What a line of a structured document is known to hold; prose and lists of skills are notes and skills."""

LONGEST_HEADING = 7
"""A line of more words is a sentence, not a heading."""

GROUP = "group"
"""The cue of the name that a group of skills has."""

OPEN_BOX = "open check box"
"""The cue of what somebody has not ticked."""


class Line(NamedTuple):
    """One line, or one value of a structured document.

    `depth` is the depth of a heading, from 1. `field` is known where the format names it. `cue` is the label in front
    of a value, or the head of its column: "Would like to learn" in front of "Rust".
    """

    text: str
    part: Part = "text"
    depth: int = 0
    field: Field | None = None
    cue: str = ""


class Document(NamedTuple):
    """The lines of a document in reading order, the format it came in, and what could not be read of it."""

    format: str
    lines: tuple[Line, ...]
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return "\n".join(line.text for line in self.lines)
