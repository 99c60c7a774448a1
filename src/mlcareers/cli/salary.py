"""`mlcareers salary`: pay by role, level, place and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import (
    DataOption,
    FormatOption,
    FullOption,
    LimitOption,
    SourcesOption,
    completing,
    rows_on_a_page,
)
from mlcareers.errors import UsageError
from mlcareers.output import Format, show

if TYPE_CHECKING:
    from mlcareers.analysis.pay.filters import Filters
    from mlcareers.knowledge.base import KnowledgeBase

app = typer.Typer(add_completion=False)


@app.command()
def salary(
    roles: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ROLE]...", help="One role, or several.", autocompletion=completing("role")),
    ] = None,
    level: Annotated[str | None, typer.Option(help="Only this level, such as senior.")] = None,
    country: Annotated[
        str | None, typer.Option(help="Only this country, by name or code; or several: DE,GB,US.")
    ] = None,
    city: Annotated[str | None, typer.Option(help="Only this city, by the beginning of its name.")] = None,
    company: Annotated[str | None, typer.Option(help="Only this company, by the beginning of its name.")] = None,
    source: Annotated[str | None, typer.Option(help="Only this source, by the beginning of its id.")] = None,
    basis: Annotated[str | None, typer.Option(help="Only base, total, wages, salary, advertised or unstated.")] = None,
    year: Annotated[int | None, typer.Option(help="Only this year.")] = None,
    offer: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help='Where an offer stands, such as "EUR 95000" or "6500 a month".')
    ] = None,
    sort: Annotated[str, typer.Option(help="Order of the lines: name, pay, n, year or place.")] = "name",
    history: Annotated[bool, typer.Option("--history", help="Every year, and what newer figures overtake.")] = False,
    limit: LimitOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Pay by role, level, place and source. Several roles are compared; without ROLE, one line per role."""
    from mlcareers.analysis.pay.comparison import compare
    from mlcareers.analysis.pay.filters import asked
    from mlcareers.queries import salary as query
    from mlcareers.views import salary as view
    from mlcareers.views.pay import comparison as pairs

    knowledge = open_from(data)
    countries = [part.strip() for part in country.split(",")] if country and "," in country else [country]
    every = [
        asked(
            level=level,
            country=one,
            city=city,
            company=company,
            source=source,
            basis=basis,
            year=year,
            history=history,
        )
        for one in countries
    ]
    filters = every[0]
    names = query.names_in(knowledge, roles or [])
    if len(every) > 1:
        _show_countries(knowledge, names, every, format, sources, offer=offer)
    elif offer is not None:
        _show_offer(knowledge, names, offer, filters, format, sources)
    elif not names:
        lines = limit or (None if full else rows_on_a_page(format))
        overview = query.overview(knowledge, filters, sort=sort, limit=lines)
        overview_page = view.full_overview_page if full else view.overview_page
        show(overview, overview_page, format, rows=view.overview_rows, sources=sources)
    elif len(names) == 1:
        answer = query.of_role(knowledge, names[0], filters, sort=sort, lines=limit, full=full)
        note_near(answer.role.id, answer.near)
        show(answer, view.role_page, format, rows=view.role_rows, sources=sources)
        if answer.basis_of_answer == "nearest" and answer.filters.country:
            raise typer.Exit(1)
    else:
        if sort != "name" or limit:
            option = "--limit" if limit else "--sort"
            raise UsageError(f"{option} does not go with a comparison", hint=f"without {option}")
        comparison = compare(knowledge, names, filters)
        comparison_page = pairs.full_comparison_page if full else pairs.comparison_page
        show(comparison, comparison_page, format, rows=pairs.comparison_rows, sources=sources)


def _show_countries(
    knowledge: KnowledgeBase, names: list[str], every: list[Filters], format: Format, sources: bool, offer: str | None
) -> None:
    """One role in several countries."""
    from mlcareers.queries.salary_countries import of_countries
    from mlcareers.views.pay.countries import countries_page, countries_rows

    if len(names) != 1 or offer is not None:
        raise UsageError("several countries stand side by side for one role, without an offer", hint="--country DE")
    answer = of_countries(knowledge, names[0], every)
    note_near(answer.role.id, answer.near)
    show(answer, countries_page, format, rows=countries_rows, sources=sources)
    if all(country.basis_of_answer == "nearest" for country in answer.countries):
        raise typer.Exit(1)


def _show_offer(
    knowledge: KnowledgeBase, names: list[str], offer: str, filters: Filters, format: Format, sources: bool
) -> None:
    """Where an offer stands beside the figures of one role."""
    from mlcareers.queries.salary import of_offer
    from mlcareers.views.pay.offers import offer_page, offer_rows

    if len(names) != 1:
        raise UsageError(
            "--offer is set beside the figures of one role", hint=f"mlcareers salary ROLE --offer {offer!r}"
        )
    answer = of_offer(knowledge, names[0], offer, filters)
    note_near(answer.role.id, answer.near)
    show(answer, offer_page, format, rows=offer_rows, sources=sources)
    if not answer.placed:
        raise typer.Exit(1)
