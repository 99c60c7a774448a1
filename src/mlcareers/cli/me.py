"""`mlcareers me`: your own profile, made from a CV or by hand; it never leaves this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note
from mlcareers.cli.options import DataOption, FormatOption, FullOption, MeOption, OnOption, day
from mlcareers.output import Format, show

app = typer.Typer(add_completion=False, invoke_without_command=True)


@app.callback()
def me(
    ctx: typer.Context,
    me: MeOption = None,
    full: FullOption = False,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Your own profile: what you do, know and can learn. It stays on this machine."""
    if ctx.invoked_subcommand is not None:
        return
    from mlcareers.knowledge.profile import load_profile
    from mlcareers.queries.me import read_profile
    from mlcareers.views import me as view

    answer = read_profile(open_from(data), load_profile(_path(me)))
    show(answer, lambda read: view.page(read, full=full), format, rows=view.rows)


@app.command("import")
def import_(
    file: Annotated[str, typer.Argument(metavar="FILE | -", help="Your CV, in any usual format.")],
    save: Annotated[bool, typer.Option("--save", help="Write what was understood into your profile.")] = False,
    me: MeOption = None,
    full: FullOption = False,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """What is understood of a CV, and where it stands in it. Nothing is written without --save."""
    from mlcareers.cli.documents import read_typed
    from mlcareers.queries.me import as_profile, read_cv
    from mlcareers.views import me as view

    document = read_typed(file)
    answer = read_cv(open_from(data), document, day(on))
    show(answer, lambda read: view.cv_page(read, full=full, saved=save), format, rows=view.rows)
    if save:
        from mlcareers.knowledge.profile import save_profile

        save_profile(as_profile(answer), _path(me))
        note(f"written to {_path(me)}")


@app.command()
def file(me: MeOption = None) -> None:
    """Where your profile is kept."""
    print(_path(me))


@app.command()
def forget(me: MeOption = None) -> None:
    """Remove your profile."""
    from mlcareers.knowledge.profile import forget_profile

    there = forget_profile(_path(me))
    note("your profile is removed" if there else "there was no profile")


def _path(me: Path | None) -> Path:
    from mlcareers.knowledge.profile import profile_path

    return me or profile_path()
