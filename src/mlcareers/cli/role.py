"""`mlcareers role`: a role's profile; without a name the list."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.opening import open_from
from mlcareers.cli.options import DataOption, FormatOption, FullOption, SourcesOption
from mlcareers.cli.report import note
from mlcareers.errors import UsageError
from mlcareers.models.role import Family
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def role(
    name: Annotated[list[str] | None, typer.Argument(help="An id, title, alias or abbreviation, in any case.")] = None,
    family: Annotated[Family | None, typer.Option(help="Only one family.")] = None,
    skill: Annotated[str | None, typer.Option(help="Only roles that need this skill.")] = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """What a role is, does, needs and pays, and where it leads. Without NAME, the list of roles."""
    from mlcareers.queries import role as query
    from mlcareers.views import role as view

    knowledge = open_from(data)
    if name is None:
        roles = query.roles(knowledge, family=family, skill=skill)
        show(roles, view.listing, format, rows=view.rows, sources=sources)
        return
    if family or skill:
        raise UsageError("--family and --skill choose from the list; they do not go with a name", hint="mlcareers role")
    answer = query.answer(knowledge, " ".join(name))
    if answer.near:
        note(f'showing {answer.role.id}, the closest name to "{answer.near}"')
    show(answer, view.full if full else view.profile, format, sources=sources)
