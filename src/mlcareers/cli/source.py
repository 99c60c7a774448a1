"""`mlcareers source`: where things come from."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, completing
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def source(
    name: Annotated[
        str | None, typer.Argument(help="The id or title of a source.", autocompletion=completing("source"))
    ] = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Where things come from: a source and what rests on it. Without NAME, the list of sources."""
    from mlcareers.queries import source as query
    from mlcareers.views import source as view

    knowledge = open_from(data)
    if name is None:
        show(query.sources(knowledge), view.listing, format, rows=view.rows)
        return
    answer = query.answer(knowledge, name)
    note_near(answer.source.id, answer.near)
    show(answer, view.page, format)
