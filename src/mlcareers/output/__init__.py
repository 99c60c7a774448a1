"""Pages to characters: one module per format, listed here once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from mlcareers.errors import UsageError

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Answer
    from mlcareers.views.blocks import Page, Rows

AnswerT = TypeVar("AnswerT", bound="Answer")


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


def show(
    answer: AnswerT,
    page: Callable[[AnswerT], Page],
    format: Format = Format.TABLE,
    *,
    rows: Callable[[AnswerT], Rows] | None = None,
    sources: bool = True,
) -> None:
    """Print an answer: its page for people (table, markdown), its rows (csv), or the answer itself (json)."""
    match format:
        case Format.JSON:
            _module("json").write(answer)
        case Format.CSV:
            if rows is None:
                raise UsageError("this answer is not a table, so it has no csv form", hint="--format json")
            _module("csv").write(rows(answer))
        case Format.MARKDOWN:
            _module("markdown").write(page(answer), sources=sources)
        case Format.TABLE:
            _module("terminal").write(page(answer), sources=sources)


def show_each(
    answers: Iterable[AnswerT], line: Callable[[AnswerT], str], rows: Callable[[AnswerT], Rows], format: Format
) -> None:
    """Print answers as they come, a line each, and keep none: plain text, rows (csv, markdown) or envelopes (json)."""
    for place, answer in enumerate(answers):
        match format:
            case Format.JSON:
                _module("json").write_line(answer)
            case Format.CSV:
                _module("csv").write(rows(answer), header=not place)
            case Format.MARKDOWN:
                _module("markdown").write_rows(rows(answer), header=not place)
            case Format.TABLE:
                print(line(answer))


def _module(name: str) -> ModuleType:
    """The module of one format; the others are not imported."""
    return import_module(f"mlcareers.output.{name}")
