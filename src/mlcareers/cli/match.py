"""`mlcareers match`: the roles nearest to what a person knows."""

from __future__ import annotations

from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.options import DataOption, FormatOption, FullOption, LimitOption, MeOption, OnOption, completing, day
from mlcareers.cli.person import skills_of_person
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def match(
    have: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SKILL,…",
            help="What you know; several with commas. Repeatable.",
            autocompletion=completing("skill"),
        ),
    ] = None,
    cv: Annotated[
        str | None, typer.Option(metavar="FILE", help="Your CV; - reads standard input. Nothing of it is kept.")
    ] = None,
    me: MeOption = None,
    no_me: Annotated[bool, typer.Option("--no-me", help="Leave your profile aside.")] = False,
    full: FullOption = False,
    limit: LimitOption = None,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """The roles nearest to what you know: from --have, a CV, or your profile. With what is there, near and missing."""
    from mlcareers.queries import match as query
    from mlcareers.views import match as view

    knowledge = open_from(data)
    typed = query.resolve_words(knowledge, [word for words in have or () for word in words.split(",") if word.strip()])
    ask_person = cv is not None or not (have or no_me)
    skills = skills_of_person(knowledge, cv=cv, me=me, on=day(on)) if ask_person else {}
    skills |= dict.fromkeys(typed.skills, "stated")
    answer = query.answer(knowledge, skills, typed.unknown, limit)
    show(answer, lambda found: view.page(found, full=full or limit is not None), format, rows=view.rows)
