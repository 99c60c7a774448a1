"""The jobs of a CV: title, span of time, and what the title means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from mlcareers.models.vocabulary import Level
from mlcareers.text.documents.dates import Span, span_in, without_dates
from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.sections import Section

LONGEST_TITLE = 14
"""Words; a longer line is a sentence about the work."""

_PIECES = re.compile(r"\s+[-–—|·•@]\s+|\s*[|·•\t]\s*|,\s|\s(?:at|bei|chez|en la|na|no)\s(?=[A-ZÀ-Þ])|\s{3,}|:\s|→")
_COURSE = re.compile(r"\b(?:bootcamp|boot camp|umschulung|weiterbildung)$", re.IGNORECASE)
_GAP = re.compile(r"\s{3,}|\t")


class TitleMeaning(NamedTuple):
    """What a title means: a role or none, and the level that it speaks of."""

    role: str | None
    level: Level | None
    confidence: float = 0.0


ReadTitle = Callable[[str], TitleMeaning]


class Job(NamedTuple):
    """One job: its title as written, what that means, and when it was held; `rows` are the places of its head lines."""

    title: str
    meaning: TitleMeaning
    span: Span | None
    rows: tuple[int, ...]

    @property
    def is_current(self) -> bool:
        """Whether the job goes on."""
        return self.span is not None and self.span.end is None

    @property
    def is_course(self) -> bool:
        """Whether it is a course told among the jobs, in which one learns and does not work."""
        return _COURSE.search(self.title) is not None


def jobs_of(section: Section, read_title: ReadTitle) -> Iterator[Job]:
    """Yield the jobs of a section, in its order."""
    if any(line.field in ("title", "dates") for line in section.lines):
        yield from _structured(section.lines, read_title)
        return
    lines = section.lines
    taken: set[int] = set()
    for at, line in enumerate(lines):
        span = None if at in taken or line.part == "item" else span_in(line.text)
        if span is None or len(without_dates(line.text).split()) > LONGEST_TITLE:
            continue
        rows = _head(lines, at, taken)
        taken.update(rows)
        text = " | ".join(without_dates(lines[row].text) for row in rows)
        title, meaning = _title_in(text, read_title)
        yield Job(title, meaning, span, tuple(rows))


def _head(lines: Sequence[Line], at: int, taken: set[int]) -> list[int]:
    """Find the rows of a job's head: the line with its dates, and one beside it that names what is missing."""
    rows = [at]
    before = at - 1
    if before >= 0 and before not in taken and _is_head_line(lines[before]):
        rows.insert(0, before)
    behind = at + 1
    if behind < len(lines) and _is_head_line(lines[behind]) and span_in(lines[behind].text) is None:
        rows.append(behind)
    return rows


def _is_head_line(line: Line) -> bool:
    words = line.text.split()
    ends = line.text.rstrip().endswith((".", ";", ":"))
    return bool(words) and line.part != "item" and len(words) <= LONGEST_TITLE and not ends and line.field is None


def _title_in(text: str, read_title: ReadTitle) -> tuple[str, TitleMeaning]:
    """Find the piece of a head that is a title, the surest first; else the first with a level, or the first."""
    pieces = [_without_marks(piece) for piece in _PIECES.split(text)]
    pieces = [piece for piece in pieces if piece and any(map(str.isalpha, piece))]
    readings = [(piece, read_title(piece)) for piece in pieces[:8]]
    sure = [reading for reading in readings if reading[1].role]
    if sure:
        return max(sure, key=lambda reading: reading[1].confidence)
    readings.sort(key=lambda reading: reading[1].level is None)
    return readings[0] if readings else ("", TitleMeaning(None, None))


def _without_marks(piece: str) -> str:
    """Return a piece of a head without marks around it, and without brackets that have lost their other half."""
    bare = piece.strip(" *_#")
    return bare if bare.count("(") == bare.count(")") and not bare.startswith("(") else bare.strip(" ()")


def _structured(lines: Sequence[Line], read_title: ReadTitle) -> Iterator[Job]:
    """Yield the jobs of entries whose fields are known; an entry begins anew where a field comes again."""
    title, dates = "", ""
    rows: list[int] = []
    for at, line in enumerate((*lines, Line(""))):
        ends = not line.text or (line.field == "dates" and dates) or (line.field == "title" and title)
        if ends and (title or dates):
            if title:
                yield Job(title, read_title(title), span_in(dates), tuple(rows))
            title, dates, rows = "", "", []
        if line.field == "title":
            title = line.text
        elif line.field == "dates":
            dates = line.text
        if line.field in ("title", "organisation", "dates", "place"):
            rows.append(at)
