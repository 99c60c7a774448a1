"""`mlcareers role`: a role's profile; without a name the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, FullOption, SourcesOption, completing, offering
from mlcareers.cli.reader import with_pay_there
from mlcareers.errors import UsageError
from mlcareers.models.vocabulary import Degree, Family, Level
from mlcareers.output import Format, show

if TYPE_CHECKING:
    from mlcareers.queries.role import RolePart, RoleProfile
    from mlcareers.views.blocks import Page

Sorting = Literal["name", "pay", "demand"]

NameArgument = Annotated[
    list[str] | None,
    typer.Argument(help="An id, title, alias or abbreviation, in any case.", autocompletion=completing("role")),
]
FamilyOption = Annotated[Family | None, typer.Option(help="Only one family.", show_choices=False)]
NeedsOption = Annotated[
    list[str] | None,
    typer.Option("--needs", "--skill", help="Needs this skill. Repeatable.", autocompletion=completing("skill")),
]
WithoutOption = Annotated[
    list[str] | None,
    typer.Option(help="Needs neither this skill nor a part of it. Repeatable.", autocompletion=completing("skill")),
]
LevelOption = Annotated[Level | None, typer.Option(help="Has this level on its ladder.", show_choices=False)]
EducationOption = Annotated[Degree | None, typer.Option(help="Usually asks for no more than this.")]
SortOption = Annotated[Sorting | None, typer.Option(help="Order of the list.")]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option(
        help="Only these parts of the full page, such as work,ladder; an unknown one lists them all.",
        autocompletion=offering("parts"),
    ),
]

app = typer.Typer(add_completion=False)


@app.command()
def role(
    name: NameArgument = None,
    family: FamilyOption = None,
    needs: NeedsOption = None,
    without: WithoutOption = None,
    level: LevelOption = None,
    education: EducationOption = None,
    sort: SortOption = None,
    only: OnlyOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """What a role is, does, needs and pays, and where it leads. Without NAME, the list of roles."""
    from mlcareers.queries import role as query

    knowledge = open_from(data)
    wanted = query.RoleFilters(
        family=family, needs=tuple(needs or ()), without=tuple(without or ()), level=level, education=education
    )
    if name is None:
        from mlcareers.views import role_list

        if only:
            raise UsageError("--only cuts the page of one role", hint="mlcareers role ml-engineer --only work")
        roles = query.roles(knowledge, wanted, sort or "name", figures=format is Format.CSV)
        show(roles, role_list.page, format, rows=role_list.rows, sources=sources)
        return
    chosen = [option for option, value in vars(wanted).items() if value]
    if chosen or sort:
        option = [*chosen, "sort"][0]
        raise UsageError(f"--{option} chooses from the list; it does not go with a name", hint="mlcareers role")
    parts = query.parts(only or ())
    answer = query.answer(knowledge, " ".join(name), full=full or bool(parts) or format is Format.JSON)
    note_near(answer.role.id, answer.near)
    answer = with_pay_there(knowledge, answer, [answer.named])
    show(answer, _page(full, parts), format, sources=sources)


def _page(full: bool, parts: Sequence[RolePart]) -> Callable[[RoleProfile], Page]:
    """Choose the page: the profile, everything, or the parts of everything that were asked for."""
    if full or parts:
        from mlcareers.views.role_full import full as full_page

        return partial(full_page, only=parts)
    from mlcareers.views.role import profile

    return profile
