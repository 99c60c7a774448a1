"""`mlcareers compare`: two to five roles side by side."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, SourcesOption, completing, offering
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def compare(
    roles: Annotated[
        list[str],
        typer.Argument(
            metavar="ROLE ROLE...", help="Two to five roles, levels allowed.", autocompletion=completing("role")
        ),
    ],
    only: Annotated[
        list[str] | None,
        typer.Option(
            help="Only these facets, such as skills,pay; an unknown one lists them all.",
            autocompletion=offering("facets"),
        ),
    ] = None,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Two to five roles side by side: what tells them apart, skills, pay, ladders, and how close they are."""
    from mlcareers.queries import compare as query
    from mlcareers.queries import compare_levels
    from mlcareers.views import compare as view

    knowledge = open_from(data)
    levels = compare_levels.resolve_levels(knowledge, roles)
    if levels:
        from mlcareers.views import compare_levels as level_view

        show(compare_levels.answer(knowledge, levels), level_view.page, format, rows=level_view.rows, sources=sources)
        return
    answer = query.answer(knowledge, roles, only or ())
    for id_, near in answer.near:
        note_near(id_, near, "comparing")
    show(answer, view.page, format, rows=view.rows, sources=sources)
