"""`mlcareers path`: the ladder and the moves of a role, or the way to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, FullOption, MeOption, SourcesOption, completing
from mlcareers.cli.person import start_of_person
from mlcareers.cli.reader import with_pay_there
from mlcareers.errors import UsageError
from mlcareers.output import Format, show

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Named
    from mlcareers.knowledge.base import KnowledgeBase

FromArgument = Annotated[
    str,
    typer.Argument(
        metavar="FROM",
        help="A role, a background such as nurse, or me.",
        autocompletion=completing("role", "background"),
    ),
]
ToArgument = Annotated[
    str | None, typer.Argument(metavar="[TO]", help="The role to get to.", autocompletion=completing("role"))
]
AvoidOption = Annotated[
    list[str] | None,
    typer.Option(help="A role not to pass through. Repeatable.", autocompletion=completing("role")),
]
ViaOption = Annotated[
    list[str] | None,
    typer.Option(help="A role to pass through, in order. Repeatable.", autocompletion=completing("role")),
]
HoursOption = Annotated[
    float | None,
    typer.Option("--hours-per-week", min=1, max=100, help="Hours a week that you can learn; 10 unless told."),
]

app = typer.Typer(add_completion=False)


@app.command()
def path(
    start: FromArgument,
    goal: ToArgument = None,
    avoid: AvoidOption = None,
    via: ViaOption = None,
    hours_per_week: HoursOption = None,
    me: MeOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """The way from one role to another: how far, what to learn, what it asks for. Without TO, the next moves."""
    from mlcareers.analysis.effort import HOURS_PER_WEEK
    from mlcareers.queries import path as query
    from mlcareers.views import path as view

    knowledge = open_from(data)
    person = None
    if start == "me":
        start, person = start_of_person(knowledge, me)
    per_week = hours_per_week or (person and person.hours_per_week) or HOURS_PER_WEEK
    if goal is None:
        if avoid or via:
            raise UsageError("--avoid and --via choose a way, so they need a role to get to")
        moves = query.moves(knowledge, start, full=full or format in (Format.JSON, Format.CSV), person=person)
        note_near(moves.role.id, moves.near, "starting from")
        moves = with_pay_there(knowledge, moves, _roles(knowledge, moves.role, *(move.to for move in moves.moves[:1])))
        page = partial(view.moves_page, full=full, per_week=per_week)
        show(moves, page, format, rows=view.move_rows, sources=sources)
        return
    answer = query.answer(knowledge, start, goal, avoid=avoid or (), via=via or (), person=person, full=full)
    for id_, near in answer.near:
        note_near(id_, near, "using")
    answer = with_pay_there(knowledge, answer, _roles(knowledge, answer.start, answer.goal))
    show(answer, partial(view.page, full=full, per_week=per_week), format, rows=view.rows, sources=sources)


def _roles(knowledge: KnowledgeBase, *named: Named) -> list[Named]:
    """Return those of the names that are roles, each once: backgrounds have no pay here."""
    return list({one.id: one for one in named if one.id in knowledge.roles}.values())
