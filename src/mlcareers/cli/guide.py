"""`mlcareers guide`: practices, challenges, misconceptions, questions, workflow, conferences."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, OnOption, SourcesOption, day, offering
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def guide(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TOPIC] [QUESTION]", help="A topic, a question, or both.", autocompletion=offering("guides")
        ),
    ] = None,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    on: OnOption = None,
    data: DataOption = None,
) -> None:
    """What the trade knows: practices, challenges, misconceptions, questions, conferences. Without TOPIC, the list."""
    from mlcareers.queries import guide as query
    from mlcareers.views import guide as view

    knowledge = open_from(data)
    if words is None:
        show(query.topics(knowledge), view.listing, format, rows=view.rows)
        return
    answer = query.answer(knowledge, " ".join(words), day(on))
    if not isinstance(answer, query.GuideEntries):
        note_near(view.name(answer), answer.near)
    show(answer, view.page, format, rows=view.content_rows, sources=sources)
