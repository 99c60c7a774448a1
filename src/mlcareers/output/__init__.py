"""Pages to characters: one module per format, listed here once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from mlcareers.errors import UsageError
from mlcareers.output.streams import all_visible, visible

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Answer
    from mlcareers.knowledge.base import KnowledgeBase
    from mlcareers.knowledge.origins import Own
    from mlcareers.views.blocks import Page, Rows

AnswerT = TypeVar("AnswerT", bound="Answer")


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


class Shown(NamedTuple):
    """An answer, and how to make of it what a format prints: a page for people, rows for machines."""

    answer: Answer
    page: Callable[[], Page]
    rows: Callable[[], Rows]
    own: tuple[Own, ...] = ()


class _Own:
    """What of the knowledge that answers is the user's own: every page and every envelope tells what of it is there."""

    folders = False
    records: tuple[Own, ...] = ()


def tell_own(knowledge: KnowledgeBase) -> None:
    """Have the answers that follow tell what of them comes from the user's own folders."""
    _Own.folders = len(knowledge.folders) > 1
    _Own.records = knowledge.own


class Brief(NamedTuple):
    """One answer of many: in a line for people, in rows for machines."""

    answer: Answer
    line: Callable[[], str]
    rows: Callable[[], Rows]


class Writer(Protocol):
    """What the module of a format can do."""

    def write(self, shown: Shown, *, sources: bool) -> None:
        """Print one answer; without `sources`, footnotes stay away."""

    def write_next(self, brief: Brief, *, first: bool) -> None:
        """Print one answer of many; the first one brings the header where the format has one."""


def show(
    answer: AnswerT,
    page: Callable[[AnswerT], Page],
    format: Format = Format.TABLE,
    *,
    rows: Callable[[AnswerT], Rows] | None = None,
    sources: bool = True,
) -> None:
    """Print an answer: its page (table, markdown), its rows (csv), or the answer itself (json)."""

    def table() -> Rows:
        if rows is None:
            message = "this answer is not a table, so it has no csv form"
            raise UsageError(message, hint="--format json", code="not-a-table")
        return rows(answer)

    own: tuple[Own, ...] = ()
    if _Own.folders:
        from mlcareers.analysis.own import own_in

        own = own_in(answer, _Own.records)
    made = partial(_visible_page, page, answer, own)
    _writer(format).write(Shown(answer, made, table, own), sources=sources)


def show_each(
    answers: Iterable[AnswerT],
    line: Callable[[AnswerT], str],
    rows: Callable[[AnswerT], Rows],
    format: Format,
    header: tuple[str, ...],
) -> None:
    """Print answers as they come, a line each, and keep none: plain text, rows (csv, markdown) or envelopes (json).

    `header` names the columns of the rows, which stand there even when no answer comes.
    """
    writer = _writer(format)
    place = -1
    for place, answer in enumerate(answers):
        writer.write_next(Brief(answer, partial(_in_a_line, line, answer), partial(rows, answer)), first=not place)
    if place < 0 and format is Format.CSV:
        from mlcareers.output import csv

        csv.write_header(header)


def _visible_page(page: Callable[[AnswerT], Page], answer: AnswerT, own: tuple[Own, ...]) -> Page:
    made = page(answer)
    blocks = made.blocks
    if own:
        from mlcareers.views.own import section

        blocks = (*blocks, section(own))
    return type(made)(all_visible(blocks), all_visible(made.footnotes), all_visible(made.next_commands))


def _in_a_line(line: Callable[[AnswerT], str], answer: AnswerT) -> str:
    return visible(line(answer))


def _writer(format: Format) -> Writer:
    """Import the module of one format, and no other. A format that is missing here fails the type check."""
    match format:
        case Format.TABLE:
            from mlcareers.output import terminal

            return terminal
        case Format.MARKDOWN:
            from mlcareers.output import markdown

            return markdown
        case Format.CSV:
            from mlcareers.output import csv

            return csv
        case Format.JSON:
            from mlcareers.output import json

            return json
