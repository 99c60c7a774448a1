"""`mlcareers salary`: pay by role, level, place and source."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.opening import open_from
from mlcareers.cli.options import DataOption, FormatOption, FullOption, LimitOption, SourcesOption
from mlcareers.cli.report import note
from mlcareers.models.base import Level
from mlcareers.models.salary import PayBasis
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def salary(
    roles: Annotated[list[str] | None, typer.Argument(metavar="[ROLE]...", help="One role, or several.")] = None,
    level: Annotated[Level | None, typer.Option(help="Only this level.", show_choices=False)] = None,
    country: Annotated[str | None, typer.Option(help="A country by name or code, or worldwide.")] = None,
    city: Annotated[str | None, typer.Option(help="A city, by the beginning of its name.")] = None,
    company: Annotated[str | None, typer.Option(help="A company, by the beginning of its name.")] = None,
    source: Annotated[str | None, typer.Option(help="Only this source.")] = None,
    basis: Annotated[PayBasis | None, typer.Option(help="Only this basis.")] = None,
    year: Annotated[int | None, typer.Option(help="Only this year.")] = None,
    sort: Annotated[str, typer.Option(help="The list of all roles by: pay, n, year or name.")] = "name",
    history: Annotated[bool, typer.Option("--history", help="Also what newer figures overtake.")] = False,
    limit: LimitOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Pay by role, level, place and source. Several roles are compared; without ROLE, one line per role."""
    from mlcareers.queries import salary as query
    from mlcareers.views import salary as view

    knowledge = open_from(data)
    filters = query.Filters(
        level=level,
        country=query.country_code(country) or country if country else None,
        city=city,
        company=company,
        source=source,
        basis=basis,
        year=year,
        history=history,
    )
    if not roles:
        overview = query.overview(knowledge, filters, sort=sort, limit=limit)
        show(overview, view.overview_page, format, rows=view.overview_rows, sources=sources)
    elif len(roles) == 1:
        answer = query.of_role(knowledge, roles[0], filters, limit)
        if answer.near:
            note(f'showing {answer.role.id}, the closest name to "{answer.near}"')
        page = view.full_role_page if full else view.role_page
        show(answer, page, format, rows=view.role_rows, sources=sources)
    else:
        comparison = query.compare(knowledge, roles, filters)
        show(comparison, view.comparison_page, format, rows=view.comparison_rows, sources=sources)
