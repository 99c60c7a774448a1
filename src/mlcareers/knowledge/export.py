"""The whole knowledge in one file: one JSON envelope for programs, or one SQLite database with a table per kind."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.export_tables import Table, table_of
from mlcareers.knowledge.kinds import KINDS
from mlcareers.version import __version__

Writer = Callable[[KnowledgeBase, Path], None]


def export_json(knowledge: KnowledgeBase, path: Path, *, overwrite: bool = False) -> None:
    """Write `{"schema": "mlcareers.export/1", "result": {…}, "sources": {id: {…}}}`.

    `result` holds `program` (name and version), `about` (what a record of each kind is) and, under the name of each
    kind, the list of its records with every field. Citations name the keys of `sources`: `source#section/claim`.
    """
    _write_whole(_write_json, knowledge, path, overwrite)


def export_sqlite(knowledge: KnowledgeBase, path: Path, *, overwrite: bool = False) -> None:
    """Write a database with one table per kind, one row per record and one column per field.

    A field inside a field gets a joined name (`pay_median`, `place_country`); a list is a table of its own
    (`role_skills`), whose rows name their record, their place and what they refer to. `citation` has one row per
    citation, `full_text` the prose to search, and `about` says what each table holds.
    """
    _write_whole(_write_sqlite, knowledge, path, overwrite)


def export_datasette(knowledge: KnowledgeBase, path: Path, *, overwrite: bool = False) -> None:
    """Write what Datasette shows beside `knowledge.db`, or `other.db` for a file called other.metadata.json."""
    _write_whole(_write_datasette, knowledge, path, overwrite)


def _write_whole(write: Writer, knowledge: KnowledgeBase, path: Path, overwrite: bool) -> None:
    """Write beside the final name and rename, so that the file is whole or absent."""
    shown = repr(str(path) if len(str(path)) < 200 else f"{str(path)[:199]}…")
    try:
        path = path.resolve()
        _refuse(path, shown, overwrite)
        unfinished = path.with_name(f"{path.name}.{os.getpid()}.partial")
        with _removed_at_last(unfinished):
            write(knowledge, unfinished)
            unfinished.replace(path)
    except (OSError, ValueError, sqlite3.Error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        hint = "mlcareers data export knowledge.json  (writes where you stand)"
        raise UsageError(f"cannot write {shown}: {reason}", hint=hint) from problem


def _refuse(path: Path, shown: str, overwrite: bool) -> None:
    if path.exists() and not path.is_file():
        raise UsageError(f"{shown} is not a plain file", hint="mlcareers data export knowledge.json")
    if path.exists() and not overwrite:
        raise UsageError(f"{shown} exists already", hint="--force  (replaces it)")


@contextlib.contextmanager
def _removed_at_last(path: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _about() -> dict[str, str]:
    """Return what a record of each kind is: the first paragraph of its model's description."""
    first = {name: (kind.model.__doc__ or "").partition("\n\n")[0] for name, kind in KINDS.items()}
    return {name: " ".join(text.split()) for name, text in first.items()}


def _write_datasette(knowledge: KnowledgeBase, path: Path) -> None:
    from mlcareers.knowledge.export_datasette import metadata

    path.write_text(json.dumps(metadata(knowledge, path), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _write_json(knowledge: KnowledgeBase, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(_json_parts(knowledge))


def _json_parts(knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield the envelope piece by piece, one record per line: no more than one record is held in memory."""
    head = {"program": f"mlcareers {__version__}", "about": _about()}
    yield '{"schema": "mlcareers.export/1",\n"result": {'
    yield ",\n".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items())
    for kind in KINDS:
        if kind != "source":
            yield from (f',\n"{kind}": [', *_separated(knowledge.collection(kind).texts()), "]")
    ids = map(json.dumps, knowledge.sources.labels())
    sources = (f"{id_}: {text}" for id_, text in zip(ids, knowledge.sources.texts(), strict=True))
    yield from ('},\n"sources": {', *_separated(sources), "}}\n")


def _separated(items: Iterator[str]) -> Iterator[str]:
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{item}"


def _write_sqlite(knowledge: KnowledgeBase, path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        about = _about()
        for kind in KINDS.values():
            top = table_of(kind.name, kind.model)
            tables = list(top.all())
            for table in tables:
                connection.execute(table.definition)
                about.setdefault(table.name, f"The list {'.'.join(table.way)} inside {table.keys[:1]}, in its order.")
            puts = {table.name: f'INSERT INTO "{table.name}" VALUES ({_marks(table)})' for table in tables}
            for text in knowledge.collection(kind.name).texts():
                for table, row in top.rows(json.loads(text)):
                    connection.execute(puts[table.name], row)
        connection.execute(
            "CREATE TABLE citation (kind TEXT, id TEXT, relation TEXT, source TEXT REFERENCES source (id), "
            "section TEXT, claim TEXT)"
        )
        connection.executemany("INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?)", _citations(knowledge))
        about["citation"] = "That a record cites a source or was informed by it: which section, and which claim."
        _index_prose(connection, knowledge, about)
        connection.execute("CREATE TABLE about (table_name TEXT PRIMARY KEY, holds TEXT)")
        connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        connection.commit()


def _marks(table: Table) -> str:
    return ", ".join("?" * (len(table.keys) + len(table.columns)))


def _index_prose(connection: sqlite3.Connection, knowledge: KnowledgeBase, about: dict[str, str]) -> None:
    """Let the prose of every record be searched by words, where SQLite can."""
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("CREATE VIRTUAL TABLE full_text USING fts5(kind UNINDEXED, id UNINDEXED, title, body)")
        connection.executemany("INSERT INTO full_text VALUES (?, ?, ?, ?)", knowledge.prose.passages())
        about["full_text"] = "The prose of every record, for MATCH: kind and id of the record, title and text."


def _citations(knowledge: KnowledgeBase) -> Iterator[tuple[str, str, str, str, str | None, str | None]]:
    for source_id in knowledge.sources.labels():
        for link in knowledge.citations_of(source_id):
            section, _, claim = (link.detail or "").partition("/")
            yield link.from_kind, link.from_id, link.relation, source_id, section or None, claim or None
