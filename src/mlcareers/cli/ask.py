"""`mlcareers ask`: a question in free words, and the page that answers it."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, SourcesOption
from mlcareers.output import Format, show

if TYPE_CHECKING:
    from pathlib import Path

app = typer.Typer(add_completion=False)


@app.command()
def ask(
    ctx: typer.Context,
    question: Annotated[list[str], typer.Argument(metavar="QUESTION...", help="What you want to know, in any words.")],
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """A question in free words: the page that answers it, and the command that shows it; or "not known here"."""
    from mlcareers.knowledge.profile import is_kept
    from mlcareers.queries import ask as query
    from mlcareers.views import ask as view

    knowledge = open_from(data)
    answer = query.answer(knowledge, " ".join(question), has_profile=is_kept())
    show(answer, view.page, format, rows=view.rows, sources=sources)
    if format in (Format.TABLE, Format.MARKDOWN):
        knowledge.close()
        typer.echo()
        _run(ctx, shlex.split(answer.readings[0].command)[1:], format, sources, data or ())


def _run(ctx: Any, words: Sequence[str], format: Format, sources: bool, folders: Sequence[Path]) -> None:
    """Run another command as if it had been typed."""
    command = ctx.parent.command.get_command(ctx.parent, words[0])
    options = ["--format", format.value, *(() if sources else ("--no-sources",))]
    options += [word for folder in folders for word in ("--data", str(folder))]
    command.main([*words[1:], *options], prog_name=f"mlcareers {words[0]}", standalone_mode=False)
