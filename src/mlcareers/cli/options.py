"""The options that several commands take, defined once; what one command alone takes stands in its own file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from mlcareers.errors import MlcareersError
from mlcareers.output import Format

FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to print the answer.", case_sensitive=False)]
SourcesOption = Annotated[bool, typer.Option("--sources/--no-sources", help="Show where each statement comes from.")]
DataOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--data", metavar="DIR", envvar="MLCAREERS_DATA", help="A folder of your own knowledge on top. Repeatable."
    ),
]
MeOption = Annotated[
    Path | None, typer.Option("--me", metavar="FILE", help="Another profile than your own.", show_default=False)
]
LimitOption = Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Show at most this many rows.")]
FullOption = Annotated[bool, typer.Option("--full", help="Show everything that is known.")]
OnOption = Annotated[
    datetime | None,
    typer.Option(
        "--on",
        metavar="DATE",
        envvar="MLCAREERS_TODAY",
        formats=["%Y-%m-%d"],
        help="The day to count ages from; today.",
    ),
]


def completing(*kinds: str) -> Callable[[typer.Context, str], list[tuple[str, str]]]:
    """Return what completes the names of these kinds in a shell, each with its title as help; silent when it cannot."""

    def complete(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        from mlcareers.cli.knowledge import open_from
        from mlcareers.text.names.get import completions

        try:
            knowledge = open_from(ctx.params.get("data"), quiet=True)
        except (MlcareersError, OSError):
            return []
        return [offer for kind in kinds for offer in completions(knowledge, kind, incomplete)]

    return complete


def offering(*readers: str, kinds: tuple[str, ...] = ()) -> Callable[[typer.Context, str], list[tuple[str, str]]]:
    """Give what completes the values of an option in a shell, by the names of functions of queries/option_values.py."""

    def complete(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        from mlcareers.cli.knowledge import open_from
        from mlcareers.queries import option_values

        try:
            knowledge = open_from(ctx.params.get("data"), quiet=True)
        except (MlcareersError, OSError):
            return []
        offers = [offer for name in readers for offer in getattr(option_values, name)(knowledge)]
        names = completing(*kinds)(ctx, incomplete) if kinds else []
        return [*option_values.beginning(offers, incomplete), *names]

    return complete


def choosing(*words: str) -> Callable[[str], list[str]]:
    """Return what completes one of a few words in a shell."""
    return lambda incomplete: [word for word in words if word.startswith(incomplete)]


MOST_ROWS = 200
"""A page of more rows is no page; the formats for machines have all."""


def rows_on_a_page(format: Format) -> int | None:
    """Return how many records a list reads for a format: for a page, what people still look through."""
    return MOST_ROWS if format in (Format.TABLE, Format.MARKDOWN) else None


def day(on: datetime | None) -> date:
    """Return the day of `--on`, or today."""
    return on.date() if on else date.today()
