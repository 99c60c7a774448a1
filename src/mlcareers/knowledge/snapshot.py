"""The compiled form of the knowledge: one SQLite file, named by a fingerprint of what it was made from.

A snapshot is written beside its final name and renamed, so it is whole or absent. One that cannot be opened is made
again, and a cache that cannot be written means a snapshot in memory and a working command.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.knowledge import full_text, name_table
from mlcareers.knowledge.folders import states_of
from mlcareers.knowledge.kinds import NUMBERED

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry, Progress

SCHEMA_VERSION = 5
KEPT_SNAPSHOTS = 8
READING = 0.6
"""The share of a first run that goes into reading; the rest compiles."""

REPORT_EVERY = 1_000

_SCHEMA = """
CREATE TABLE record (kind TEXT, id TEXT, label TEXT, json TEXT);
CREATE TABLE link (relation TEXT, from_kind TEXT, from_id TEXT, to_kind TEXT, to_id TEXT, detail TEXT);
"""
_INDEXES = """
CREATE UNIQUE INDEX record_by_id ON record (kind, id);
CREATE INDEX link_to ON link (to_kind, to_id, from_kind, relation);
CREATE INDEX link_from ON link (from_kind, from_id, relation);
"""


def open_snapshot(folders: Sequence[Path], progress: Progress | None = None) -> sqlite3.Connection:
    """A read-only connection to the compiled form of `folders`, compiled now if it is not in the cache."""
    path = cache_folder() / f"{fingerprint(folders)}.sqlite"
    connection = _open(path)
    if connection:
        return connection
    # All that is read now stays alive to the end: looking for garbage among it takes a fifth of the time for nothing.
    gc.disable()
    try:
        return _made(folders, path, progress)
    finally:
        gc.enable()


def _made(folders: Sequence[Path], path: Path, progress: Progress | None) -> sqlite3.Connection:
    """The snapshot, compiled now: at `path` where the cache can be written, else in memory."""
    entries = _checked(folders, _part(progress, 0, READING))
    compiling = _part(progress, READING, 1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, entries, compiling)
        _prune(path.parent, keep=path)
        connection = _open(path)
    except (OSError, sqlite3.Error):
        connection = None
    return connection or compiled(entries, compiling)


def compiled(entries: Sequence[Entry], progress: Progress | None = None) -> sqlite3.Connection:
    """A snapshot in memory, for when there is no cache to write to."""
    return _compile(sqlite3.connect(":memory:", check_same_thread=False), entries, progress)


def _part(progress: Progress | None, start: float, stop: float) -> Progress | None:
    """What reports the progress of one part of the work as progress of the whole."""
    return (lambda done: progress(start + done * (stop - start))) if progress else None


def cache_folder() -> Path:
    """Where snapshots are kept: MLCAREERS_CACHE, or the user's cache folder."""
    chosen = os.environ.get("MLCAREERS_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("mlcareers", appauthor=False)


def fingerprint(folders: Sequence[Path]) -> str:
    """A name that changes with the program, the schema, and the path, size and time of any knowledge file."""
    from hashlib import blake2b

    from mlcareers.version import __version__

    state = [__version__, str(SCHEMA_VERSION), *(line for folder in folders for line in states_of(folder))]
    return blake2b("\n".join(state).encode(errors="surrogateescape"), digest_size=12).hexdigest()


def _checked(folders: Sequence[Path], progress: Progress | None) -> list[Entry]:
    from mlcareers.knowledge.integrity import check
    from mlcareers.knowledge.load import load, raise_problems

    loaded = load(folders, progress)
    raise_problems(loaded.problems or check(loaded))
    return loaded.entries


def _open(path: Path) -> sqlite3.Connection | None:
    """The snapshot, or None when it is missing, cut short or no snapshot at all."""
    if not path.is_file():
        return None
    connection = None
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        whole = pages * page_size == path.stat().st_size
        connection.execute("SELECT 1 FROM record LIMIT 1").fetchone()
    except (sqlite3.Error, OSError):
        whole = False
    if connection and not whole:
        connection.close()
    return connection if whole else None


def _write(path: Path, entries: Sequence[Entry], progress: Progress | None) -> None:
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.partial")
    try:
        connection = sqlite3.connect(unfinished)
        with contextlib.closing(connection):
            _compile(connection, entries, progress)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _prune(cache: Path, keep: Path) -> None:
    """Remove all but the newest snapshots, and what killed runs left behind."""
    snapshots = sorted(cache.glob("*.sqlite"), key=lambda path: path.stat().st_mtime, reverse=True)
    stale = [path for path in snapshots[KEPT_SNAPSHOTS:] if path != keep]
    abandoned = [path for path in cache.glob("*.partial") if not _is_running(path)]
    for path in (*stale, *abandoned):
        with contextlib.suppress(OSError):
            path.unlink()


def _is_running(unfinished: Path) -> bool:
    """Whether the process that writes this file is still there."""
    try:
        os.kill(int(unfinished.suffixes[-2][1:]), 0)
    except (ValueError, IndexError, ProcessLookupError):
        return False
    except OSError:
        return True
    return True


def _compile(connection: sqlite3.Connection, entries: Sequence[Entry], progress: Progress | None) -> sqlite3.Connection:
    connection.executescript(
        f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_SCHEMA} {name_table.SCHEMA} {full_text.SCHEMA}"
    )
    for done in range(0, len(entries), REPORT_EVERY):
        if progress:
            progress(done / len(entries))
        some = entries[done : done + REPORT_EVERY]
        connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", map(_row, some))
        links = (link for entry in some for link in _links(entry))
        connection.executemany("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)", links)
    asked_for = [entry for entry in entries if entry.kind not in NUMBERED]
    name_table.fill(connection, asked_for)
    full_text.fill(connection, asked_for)
    connection.executescript(_INDEXES + name_table.INDEXES)
    connection.commit()
    return connection


def _row(entry: Entry) -> tuple[str, str, str, str]:
    record = entry.record
    return entry.kind, record.id, entry.description.label, record.model_dump_json()


def _links(entry: Entry) -> Iterator[tuple[str, str, str, str, str, str | None]]:
    """Every link that a record makes: to the records it names, to its occupations, and to what it cites.

    These rows answer the inverse questions: which roles need this skill, what pay is known of this role.
    """
    record = entry.record
    for position, kind, id_, part in entry.references:
        detail = part.model_dump_json() if part is not record else None
        yield str(position[0]), entry.kind, record.id, kind, id_, detail
    for code in _occupation_codes(record):
        yield "occupation", entry.kind, record.id, "occupation", code, None
    for citation in entry.citations:
        source_id, _, place = citation.partition("#")
        relation = "cite" if citation in entry.cited else "informed_by"
        yield relation, entry.kind, record.id, "source", source_id, place or None


def _occupation_codes(record: object) -> Iterator[str]:
    fields = vars(record)
    if fields.get("occupation"):
        yield fields["occupation"]
    yield from (occupation.code for occupation in fields.get("occupations", ()))
