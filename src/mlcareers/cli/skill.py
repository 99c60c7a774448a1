"""`mlcareers skill`: what a skill is and who wants it; several at once; without a name the list."""

from __future__ import annotations

from functools import partial
from shlex import quote
from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note_near
from mlcareers.cli.options import DataOption, FormatOption, FullOption, SourcesOption, completing
from mlcareers.errors import UsageError
from mlcareers.models.vocabulary import SkillCategory
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False)


@app.command()
def skill(
    name: Annotated[
        list[str] | None,
        typer.Argument(help="One skill, or several: which roles want all of them.", autocompletion=completing("skill")),
    ] = None,
    category: Annotated[SkillCategory | None, typer.Option(help="Only one category.")] = None,
    role: Annotated[
        str | None,
        typer.Option(
            help="Only what this role needs; with a name, whether it needs that.", autocompletion=completing("role")
        ),
    ] = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    sources: SourcesOption = True,
    data: DataOption = None,
) -> None:
    """What a skill is, which roles want it and how much. Several: who wants them all. Without NAME, the list."""
    from mlcareers.queries import skill as query
    from mlcareers.views import skill as view

    knowledge = open_from(data)
    if name is None:
        skills = query.skills(knowledge, category=category, role=role)
        show(skills, view.listing, format, rows=view.rows, sources=sources)
        return
    if category:
        raise UsageError("--category chooses from the list, not with a name", hint="mlcareers skill")
    found = query.resolve_skills(knowledge, name)
    if role and len(found) > 1:
        raise UsageError("--role goes with one skill", hint=f"mlcareers skill {found[0].id} --role {quote(role)}")
    for skill in found:
        note_near(skill.id, skill.near)
    if len(found) > 1:
        show(query.together(knowledge, found), view.together, format, rows=view.together_rows, sources=sources)
        return
    page = partial(view.page, full=full)
    show(query.answer(knowledge, found[0], role), page, format, rows=view.profile_rows, sources=sources)
