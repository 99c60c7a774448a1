"""`mlcareers changes`: what changed in the knowledge, since when."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, completing
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def changes(
    name: Annotated[
        str | None,
        typer.Argument(
            help="A role, a skill, a certification …", autocompletion=completing("role", "skill", "certification")
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE|VERSION", help="Only what is newer, such as 2026-11-01 or 0.1.0.")
    ] = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """What changed in the knowledge, release by release; with NAME, of that alone."""
    from mlcareers.queries import changes as query
    from mlcareers.views import changes as view

    show(query.answer(open_from(data), name, since), view.page, format, rows=view.rows)
