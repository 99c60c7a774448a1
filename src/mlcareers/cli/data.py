"""`mlcareers data`: the knowledge itself."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from mlcareers.cli.data_files import new, schema
from mlcareers.cli.knowledge import open_from
from mlcareers.cli.messages import note
from mlcareers.cli.options import DataOption, FormatOption, OnOption, day
from mlcareers.errors import KnowledgeError, UsageError
from mlcareers.output import Format, show
from mlcareers.output.streams import pour_out, visible

app = typer.Typer(add_completion=False, no_args_is_help=True, help="The knowledge itself: check it, find it.")


@app.command()
def check(
    folders: Annotated[list[Path] | None, typer.Argument(metavar="[DIR]...", help="Folders to check on top.")] = None,
    stale: Annotated[bool, typer.Option("--stale", help="Report what is past its shelf life instead.")] = False,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    data: DataOption = None,
) -> None:
    """Check every file and every rule; report all problems as file:line, with status 3."""
    from mlcareers.queries import data as query
    from mlcareers.views import data as view

    own = [*(data or ()), *(folders or ())]
    for file in query.list_passed_over(own):
        note(f"not read, because it is no file of a kind of knowledge: {file}")
    knowledge = open_from(own, anew=not stale)
    for change in query.list_replaced(knowledge) if own else ():
        note(change)
    if not stale:
        show(query.answer(knowledge), view.page, format, rows=view.rows)
        return
    found = query.stale(knowledge, day(on))
    show(found, view.stale_page, format, rows=view.stale_rows)
    if found.facts:
        raise typer.Exit(KnowledgeError.exit_code)


@app.command()
def path(data: DataOption = None) -> None:
    """Print the folders that the knowledge is read from, one per line."""
    from mlcareers.knowledge.folders import folders

    for folder in folders(data or ()):
        print(visible(str(folder)))


app.command()(new)
app.command()(schema)


class ExportFormat(StrEnum):
    """What kind of file holds the whole knowledge, or, for Datasette, what describes one."""

    JSON = "json"
    SQLITE = "sqlite"
    DATASETTE = "datasette"


@app.command()
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write; - is standard output.")],
    format: Annotated[
        ExportFormat | None, typer.Option("--format", "-f", help="Kind of file; else the ending of FILE decides.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")] = False,
    data: DataOption = None,
) -> None:
    """Write the whole knowledge with its sources: one JSON envelope, or an SQLite database with a table per kind.

    With --format datasette, write the metadata that Datasette shows beside such a database.
    """
    from mlcareers.knowledge import export as exporter
    from mlcareers.text.names.echo import shorten

    endings = {".json": ExportFormat.JSON, ".sqlite": ExportFormat.SQLITE, ".db": ExportFormat.SQLITE}
    format = format or endings.get(file.suffix.lower())
    if format is None:
        raise UsageError("the ending of FILE does not say which format is wanted", hint="--format json  (or sqlite)")
    write = {
        ExportFormat.JSON: exporter.export_json,
        ExportFormat.SQLITE: exporter.export_sqlite,
        ExportFormat.DATASETTE: exporter.export_datasette,
    }[format]
    if str(file) == "-":
        with TemporaryDirectory() as folder:
            whole = Path(folder) / "metadata.json"
            write(open_from(data), whole)
            pour_out(whole)
        return
    write(open_from(data), file, overwrite=force)
    note(f"wrote {shorten(str(file), 200)}")
