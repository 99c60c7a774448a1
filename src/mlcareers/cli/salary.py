"""`mlcareers salary`: pay by role, level, place and source."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar, get_args

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note, note_near
from mlcareers.cli.options import (
    DataOption,
    FormatOption,
    FullOption,
    LimitOption,
    SourcesOption,
    choosing,
    completing,
    offering,
    rows_on_a_page,
)
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import PayBasis
from mlcareers.output import Format, show

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Answer
    from mlcareers.analysis.pay.filters import Filters
    from mlcareers.analysis.pay.wished import Wish
    from mlcareers.knowledge.base import KnowledgeBase

AnswerT = TypeVar("AnswerT", bound="Answer")

EVERYWHERE = ("all", "any", "every")
"""What `--country` says for every country, where the reader's own would be taken."""

RolesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ROLE]...", help="One role, or several.", autocompletion=completing("role")),
]
LevelOption = Annotated[
    str | None, typer.Option(help="Only this level, such as senior.", autocompletion=offering("levels"))
]
CountryOption = Annotated[
    str | None,
    typer.Option(
        help="Only this country, by name or code; several: DE,GB,US; or all.", autocompletion=offering("countries")
    ),
]
CityOption = Annotated[
    str | None,
    typer.Option(
        help="Only this city, area or state, by the beginning of its name.", autocompletion=offering("cities")
    ),
]
CompanyOption = Annotated[
    str | None,
    typer.Option(help="Only this company, by the beginning of its name.", autocompletion=offering("companies")),
]
SourceOption = Annotated[
    str | None,
    typer.Option(help="Only this source, by the beginning of its id.", autocompletion=completing("source")),
]
BasisOption = Annotated[
    str | None,
    typer.Option(
        help="Only base, total, wages, salary, advertised or unstated.",
        autocompletion=choosing(*get_args(PayBasis)),
    ),
]
YearOption = Annotated[int | None, typer.Option(help="Only this year.")]
OfferOption = Annotated[
    str | None, typer.Option(metavar="AMOUNT", help='Where an offer stands, such as "EUR 95000" or "6500 a month".')
]
CurrencyOption = Annotated[
    str | None,
    typer.Option(
        help="In this currency, too, such as EUR, at the rate of the year.", autocompletion=offering("currencies")
    ),
]
PeriodOption = Annotated[
    str | None, typer.Option(help="By the year, month or hour.", autocompletion=choosing("year", "month", "hour"))
]
PppOption = Annotated[bool, typer.Option("--ppp", help="In international dollars: what it buys there.")]
SortOption = Annotated[
    str,
    typer.Option(
        help="Order of the lines: name, pay, n, year or place.",
        autocompletion=choosing("name", "pay", "n", "year", "place"),
    ),
]
HistoryOption = Annotated[bool, typer.Option("--history", help="Every year, and what newer figures overtake.")]

app = typer.Typer(add_completion=False)


@app.command()
def salary(
    roles: RolesArgument = None,
    level: LevelOption = None,
    country: CountryOption = None,
    city: CityOption = None,
    company: CompanyOption = None,
    source: SourceOption = None,
    basis: BasisOption = None,
    year: YearOption = None,
    offer: OfferOption = None,
    currency: CurrencyOption = None,
    period: PeriodOption = None,
    ppp: PppOption = False,
    sort: SortOption = "name",
    history: HistoryOption = False,
    limit: LimitOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Pay by role, level, place and source. Several roles are compared; without ROLE, one line per role."""
    from mlcareers.analysis.pay.filters import read_filters
    from mlcareers.queries.salary import names_in

    knowledge = open_from(data)
    wanted = {"level": level, "city": city, "company": company, "source": source, "basis": basis}
    every = [read_filters(**wanted, country=one, year=year, history=history) for one in _countries(country)]
    if country is None and not (city or company or source):
        every = [*map(_of_reader, every)]
    wish = _wish(knowledge, currency, period, ppp)
    page = SalaryPage(knowledge, names_in(knowledge, roles or []), every, wish, sort, limit, full, format, sources)
    page.show(offer)


def _countries(typed: str | None) -> list[str | None]:
    """Return the countries that were typed; none for all of them."""
    if typed is None or typed.strip().casefold() in EVERYWHERE:
        return [None]
    from mlcareers.analysis.pay.filters import country_code

    if "," not in typed or country_code(typed):
        return [typed]
    parts = [part.strip() for part in typed.split(",")]
    return list({country_code(part) or part: part for part in parts}.values())


def _of_reader(filters: Filters) -> Filters:
    """Return the same for the reader's own country, where that is known."""
    from mlcareers.cli.reader import reader

    found = reader()
    return filters.replace(country=found.country, country_from=found.country_from) if found else filters


def _wish(knowledge: KnowledgeBase, currency: str | None, period: str | None, ppp: bool) -> Wish | None:
    """Return the unit that was asked for, if one was."""
    if currency is None and period is None and not ppp:
        return None
    from mlcareers.analysis.pay.wish import read_wish

    return read_wish(knowledge, currency=currency, period=period, ppp=ppp)


class SalaryPage(NamedTuple):
    """What was asked for, and each page that can answer it."""

    knowledge: KnowledgeBase
    names: list[str]
    every: list[Filters]
    wish: Wish | None
    sort: str
    limit: int | None
    full: bool
    format: Format
    sources: bool

    @property
    def filters(self) -> Filters:
        """The filters, of the first country where several were named."""
        return self.every[0]

    def show(self, offer: str | None) -> None:
        """Show the page that answers: for an offer, for several countries, for none, one or several roles."""
        if len(self.every) > 1:
            self.show_countries(offer)
        elif offer is not None:
            self.show_offer(offer)
        elif not self.names:
            self.show_overview()
        elif len(self.names) == 1:
            self.show_role()
        else:
            self.show_comparison()

    def _there_first(self, ask: Callable[..., AnswerT]) -> AnswerT:
        """Return the answer for the reader's own country, or for every one where nothing is known there."""
        try:
            return ask(filters=self.filters)
        except NotFoundError:
            if not self.filters.country_from:
                raise
        note(f"nothing is known for {name_of(self.filters.country or '')}, your country; this is for every country")
        return ask(filters=self.filters.replace(country=None, country_from=None))

    def _as_wished(self, answer: AnswerT) -> AnswerT:
        """Return the answer with its figures in the unit that was asked for, too."""
        if self.wish is None:
            return answer
        from mlcareers.analysis.pay.conversion import convert_answer

        return convert_answer(self.knowledge, answer, self.wish)

    def show_role(self) -> None:
        """Show one role by every source; status 1 when the country asked for has only what is nearest."""
        from mlcareers.queries.salary import of_role
        from mlcareers.views.salary import role_page, role_rows

        answer = of_role(self.knowledge, self.names[0], self.filters, sort=self.sort, lines=self.limit, full=self.full)
        note_near(answer.role.id, answer.near)
        show(self._as_wished(answer), role_page, self.format, rows=role_rows, sources=self.sources)
        if answer.basis_of_answer == "nearest" and answer.filters.country:
            raise typer.Exit(1)

    def show_overview(self) -> None:
        """Show one line per role."""
        from mlcareers.queries.salary_overview import overview
        from mlcareers.views.pay.overview import full_overview_page, overview_page, overview_rows

        lines = self.limit or (None if self.full else rows_on_a_page(self.format))
        answer = self._there_first(partial(overview, self.knowledge, sort=self.sort, limit=lines))
        page = full_overview_page if self.full else overview_page
        show(self._as_wished(answer), page, self.format, rows=overview_rows, sources=self.sources)

    def show_comparison(self) -> None:
        """Show several roles, like with like."""
        from mlcareers.analysis.pay.comparison import compare
        from mlcareers.views.pay.comparison import comparison_page, comparison_rows, full_comparison_page

        if self.sort != "name" or self.limit:
            option = "--limit" if self.limit else "--sort"
            raise UsageError(f"{option} does not go with a comparison", hint=f"without {option}")
        answer = self._there_first(partial(compare, self.knowledge, self.names))
        page = full_comparison_page if self.full else comparison_page
        show(self._as_wished(answer), page, self.format, rows=comparison_rows, sources=self.sources)

    def show_countries(self, offer: str | None) -> None:
        """Show one role in several countries; status 1 when each has only what is nearest."""
        from mlcareers.queries.salary_countries import of_countries
        from mlcareers.views.pay.countries import countries_page, countries_rows

        if len(self.names) != 1 or offer is not None:
            raise UsageError("several countries stand side by side for one role, without an offer", hint="--country DE")
        answer = of_countries(self.knowledge, self.names[0], self.every)
        note_near(answer.role.id, answer.near)
        show(self._as_wished(answer), countries_page, self.format, rows=countries_rows, sources=self.sources)
        if all(country.basis_of_answer == "nearest" for country in answer.countries):
            raise typer.Exit(1)

    def show_offer(self, offer: str) -> None:
        """Show where an offer stands beside the figures of one role; status 1 when it stands beside none."""
        from mlcareers.queries.salary_offer import of_offer
        from mlcareers.views.pay.offers import offer_page, offer_rows

        if len(self.names) != 1:
            raise UsageError(
                "--offer is set beside the figures of one role", hint=f"mlcareers salary ROLE --offer {offer!r}"
            )
        if self.wish:
            context = ["an offer is set beside figures as they were published"]
            raise UsageError(
                "--currency, --period and --ppp do not go with --offer", context=context, hint="without them"
            )
        answer = of_offer(self.knowledge, self.names[0], offer, self.filters)
        note_near(answer.role.id, answer.near)
        show(answer, offer_page, self.format, rows=offer_rows, sources=self.sources)
        if not answer.placed:
            raise typer.Exit(1)
