"""`mlcareers search`: across everything, best first."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, LimitOption, choosing
from mlcareers.knowledge.kinds import KINDS, UNSEARCHED
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def search(
    query: Annotated[list[str], typer.Argument(help="Words in any order.")],
    kind: Annotated[
        list[str] | None,
        typer.Option(
            help="Only this kind: role, skill, cert … Repeatable.",
            autocompletion=choosing(*(kind for kind in KINDS if kind not in UNSEARCHED)),
        ),
    ] = None,
    limit: LimitOption = 15,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Across roles, skills, certifications, guides, statistics and sources: names first, then what is said."""
    from mlcareers.queries.search import answer
    from mlcareers.views import search as view

    show(answer(open_from(data), " ".join(query), kind or (), limit or 15), view.page, format, rows=view.rows)
