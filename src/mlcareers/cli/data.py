"""`mlcareers data`: the knowledge itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mlcareers.cli.opening import open_from
from mlcareers.cli.options import DataOption, FormatOption
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False, no_args_is_help=True, help="The knowledge itself: check it, find it.")


@app.command()
def check(
    folders: Annotated[list[Path] | None, typer.Argument(metavar="[DIR]...", help="Folders to check on top.")] = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Check every file and every rule; report all problems as file:line, with status 3."""
    from mlcareers.queries import data as query
    from mlcareers.views import data as view

    knowledge = open_from([*(data or ()), *(folders or ())])
    show(query.answer(knowledge), view.page, format, rows=view.rows)


@app.command()
def path(data: DataOption = None) -> None:
    """Print the folders that the knowledge is read from, one per line."""
    from mlcareers.knowledge.home import folders

    for folder in folders(data or ()):
        print(folder)
