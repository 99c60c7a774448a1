"""`mlcareers cert`: a certification and its life; without a name the list."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import (
    DataOption,
    FormatOption,
    FullOption,
    OnOption,
    SourcesOption,
    completing,
    day,
    offering,
    rows_on_a_page,
)
from mlcareers.errors import UsageError
from mlcareers.models.vocabulary import CertificationLevel
from mlcareers.output import Format, show

StatusChoice = Literal["active", "beta", "retiring", "unverified", "retired", "all"]

NameArgument = Annotated[
    list[str] | None,
    typer.Argument(help="A name, an exam code or an abbreviation.", autocompletion=completing("certification")),
]
RoleOption = Annotated[
    str | None, typer.Option(help="Only those that serve this role.", autocompletion=completing("role"))
]
SkillOption = Annotated[
    str | None, typer.Option(help="Only those that test this skill.", autocompletion=completing("skill"))
]
IssuerOption = Annotated[
    str | None, typer.Option(help="Only those of this issuer.", autocompletion=offering("issuers"))
]
LevelOption = Annotated[CertificationLevel | None, typer.Option(help="Only one level.")]
StatusOption = Annotated[StatusChoice | None, typer.Option(help="Only one status; without it, all but the retired.")]
MaxPriceOption = Annotated[float | None, typer.Option(min=0, help="Only those known to cost at most so many USD.")]
CountryOption = Annotated[
    str | None,
    typer.Option(
        help="Include among the recommended what counts in this country only.", autocompletion=offering("countries")
    ),
]

app = typer.Typer(add_completion=False)


@app.command()
def cert(
    name: NameArgument = None,
    role: RoleOption = None,
    skill: SkillOption = None,
    issuer: IssuerOption = None,
    level: LevelOption = None,
    status: StatusOption = None,
    max_price: MaxPriceOption = None,
    country: CountryOption = None,
    full: FullOption = False,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """Is a certification still worth taking: its status, what it tests and costs. Without NAME, the list."""
    from mlcareers.queries import cert as query
    from mlcareers.views import cert as view
    from mlcareers.views import cert_list

    knowledge = open_from(data)
    wanted = query.Wanted(
        role=role, skill=skill, issuer=issuer, level=level, status=status, max_price=max_price, region=country
    )
    if name is None:
        limit = None if full else rows_on_a_page(format)
        found = query.certifications(knowledge, wanted, day(on), limit=limit)
        show(found, cert_list.full_page if full else cert_list.page, format, rows=cert_list.rows, sources=sources)
        return
    if wanted != query.Wanted():
        raise UsageError("--role, --skill and the like choose from the list, not with a name", hint="mlcareers cert")
    answer = query.answer(knowledge, " ".join(name), day(on))
    note_near(answer.certification.id, answer.near)
    show(answer, view.full if full else view.profile, format, sources=sources)
