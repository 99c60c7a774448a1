"""`mlcareers posting`: what a job advertisement asks for."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.documents import read_typed
from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, FullOption, MeOption, OnOption, day
from mlcareers.cli.person import skills_of_person
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def posting(
    file: Annotated[
        str, typer.Argument(metavar="FILE | -", help="A job advertisement: text, Markdown, HTML, PDF, Word.")
    ],
    cv: Annotated[
        str | None, typer.Option(metavar="FILE", help="Your CV, to set beside the posting. Nothing of it is kept.")
    ] = None,
    me: MeOption = None,
    no_me: Annotated[bool, typer.Option("--no-me", help="Leave your profile aside.")] = False,
    full: FullOption = False,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """What a job advertisement asks for: role, skills as must and as nice, terms; what is unusual; what you have."""
    from mlcareers.queries.posting import answer
    from mlcareers.views import posting as view

    document, knowledge = read_typed(file), open_from(data)
    person = None if no_me else skills_of_person(knowledge, cv=cv, me=me, on=day(on))
    show(answer(knowledge, document, person), lambda read: view.page(read, full=full), format, rows=view.rows)
