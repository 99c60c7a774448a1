"""`mlcareers title`: a job title from real life, or a line of them each."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption
from mlcareers.output import Format, show, show_each

if TYPE_CHECKING:
    from mlcareers.queries.title import TitleRead

app = typer.Typer(add_completion=False)

LONGEST_LINE = 1 << 16


@app.command()
def title(
    titles: Annotated[
        list[str],
        typer.Argument(
            metavar="TITLE... | -",
            help="A title; words without quotes are one. Titles in quotes are several. - reads one per line.",
        ),
    ],
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Which role a real-life job title means, and at which level, or "no confident match" (with status 1)."""
    from mlcareers.queries.title import answers
    from mlcareers.views import title as view

    wanted = _lines(_standard_input()) if titles == ["-"] else _titles(titles)
    read = answers(open_from(data), wanted)
    found = False

    def noticed() -> Iterator[TitleRead]:
        nonlocal found
        for answer in read:
            found = found or answer.role is not None
            yield answer

    if isinstance(wanted, list) and len(wanted) == 1:
        show(next(noticed()), view.page, format, rows=view.rows)
    else:
        show_each(noticed(), view.as_line, view.rows, format, view.HEADER)
    if not found:
        raise typer.Exit(1)


def _standard_input() -> BinaryIO:
    """Open standard input; UsageError when there is none: a closed one is no empty list of titles."""
    if sys.stdin is None:
        from mlcareers.errors import UsageError

        raise UsageError("standard input is closed", hint="mlcareers title - < titles.txt")
    return sys.stdin.buffer


def _titles(words: list[str]) -> list[str]:
    """Join words typed without quotes into one title."""
    return words if any(" " in word.strip() for word in words) else [" ".join(words)]


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Yield the lines of standard input, whatever is in them.

    Of a line without end only its beginning is kept in memory.
    """
    mark = codecs.BOM_UTF8
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        yield line.removeprefix(mark).decode("utf-8", errors="replace").rstrip("\r\n")
        mark = b""
