"""`mlcareers posting`: what a job advertisement asks for."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.documents import read_typed
from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, FullOption
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def posting(
    file: Annotated[
        str, typer.Argument(metavar="FILE | -", help="A job advertisement: text, Markdown, HTML, PDF, Word.")
    ],
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """What a job advertisement asks for: role, skills as must and as nice, years, degree, pay; and what is unusual."""
    from mlcareers.queries.posting import answer
    from mlcareers.views import posting as view

    document = read_typed(file)
    show(answer(open_from(data), document), lambda read: view.page(read, full=full), format, rows=view.rows)
