"""`mlcareers market`: demand, growth, industries, employers, education."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, FullOption, SourcesOption, offering
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def market(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TOPIC|ROLE]", help="A topic, or a role.", autocompletion=offering("topics", kinds=("role",))
        ),
    ] = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Demand for the work: growth, openings, industries, employers, education. A topic in full, or one role."""
    from mlcareers.queries import market as query
    from mlcareers.views import market as view

    knowledge = open_from(data)
    if name is None:
        from mlcareers.queries.market_overview import overview

        show(overview(knowledge), view.overview, format, rows=view.overview_rows, sources=sources)
        return
    answer = query.answer(knowledge, " ".join(name))
    if isinstance(answer, query.RoleMarket):
        note_near(answer.role.id, answer.near)
        show(answer, view.full_role_page if full else view.role_page, format, rows=view.role_rows, sources=sources)
    else:
        note_near(answer.figures.topic, answer.near, what="topic")
        show(answer, view.topic_page, format, rows=view.topic_rows, sources=sources)
