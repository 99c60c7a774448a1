"""`mlcareers data new` and `mlcareers data schema`: files of one's own, and what may stand in them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note
from mlcareers.cli.options import DataOption, OnOption, day
from mlcareers.errors import KnowledgeError, UsageError
from mlcareers.knowledge.kinds import KINDS
from mlcareers.output.streams import visible

MINE = Path("mine")
"""Where a new file goes when no folder is named."""

_ALSO = {"pay": "salary", "cert": "certification", "course": "learning", "book": "learning", "figure": "statistic"}


def kinds(incomplete: str) -> list[str]:
    """Return what completes the name of a kind in a shell."""
    return [name for name in (*KINDS, *_ALSO) if name.startswith(incomplete)]


def kind_of(word: str) -> str:
    """Find the kind that a word names, by its name, its folder or a usual word; UsageError lists the kinds."""
    homes = {kind.home.removesuffix(".yaml"): name for name, kind in KINDS.items()}
    found = _ALSO.get(word, homes.get(word, word))
    if found not in KINDS:
        known = [f"known: {', '.join((*KINDS, 'pay'))}"]
        raise UsageError(
            f"there is no kind {word}", context=known, hint="mlcareers data schema role", candidates=list(KINDS)
        )
    return found


KindArgument = Annotated[
    str,
    typer.Argument(metavar="KIND", help="What to write: role, skill, pay, background, source …", autocompletion=kinds),
]


def schema(
    kind: Annotated[
        str | None,
        typer.Argument(metavar="[KIND]", help="A kind of record; all kinds without one.", autocompletion=kinds),
    ] = None,
) -> None:
    """Print the JSON Schema of the files of a kind, or of all kinds, for editors and for checks of your own."""
    from mlcareers.knowledge.schemas import schema_of
    from mlcareers.output.json import write_document

    write_document(schema_of(kind_of(kind)) if kind else {name: schema_of(name) for name in KINDS})


def new(
    kind: KindArgument,
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="What it is called; of pay, the role.")] = None,
    on: OnOption = None,
    data: DataOption = None,
) -> None:
    """Write a file to fill in into a folder of your own (--data DIR, else `mine`); nothing is overwritten.

    A NAME that is known makes a file that adds to its record.
    """
    from mlcareers.knowledge.new_files import write_new

    wanted = kind_of(kind)
    *others, folder = [*(data or ())] or [MINE]
    try:
        knowledge = open_from([*others, folder], quiet=True)
    except KnowledgeError:  # the folder is not there yet, or holds nothing yet
        knowledge = open_from(others, quiet=True)
    path = write_new(knowledge, folder, wanted, name or f"new-{kind}", day(on))
    print(visible(str(path)))
    note(f"fill it in, then: mlcareers data check {folder}")
