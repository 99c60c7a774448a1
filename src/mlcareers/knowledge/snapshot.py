"""Where compiled knowledge is kept: in the wheel, or in the user's cache by a fingerprint of what it was made from.

An installed program opens what its wheel carries and looks at no knowledge file. A checkout compiles its `data/` into
the cache. Folders of one's own are laid over a copy of either: only their records are read.

A snapshot is written beside its final name and renamed, so it is whole or absent. One that cannot be opened is made
again, and a cache that cannot be written means a snapshot in memory and a working command.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.knowledge import compiled
from mlcareers.knowledge.folders import code_files, paths_of, states_of
from mlcareers.knowledge.packed import Note, digest, key_of, open_packed

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry, Progress

KEPT_SNAPSHOTS = 8
READING = 0.6
"""The share of a first run that goes into reading; the rest compiles."""

Fill = Callable[[sqlite3.Connection], None]


def open_snapshot(
    folders: Sequence[Path], progress: Progress | None = None, note: Note | None = None
) -> sqlite3.Connection:
    """A read-only connection to the compiled form of `folders`, the later ones laid over the first."""
    first, *further = folders
    packed = open_packed(first, note)
    if packed and not further:
        return packed
    path = cache_folder() / f"{fingerprint(folders, packed)}.sqlite"
    kept = compiled.open_file(path)
    if kept:
        return kept
    base = (packed or open_snapshot([first], progress)) if further else None
    with _no_looking_for_garbage():
        return _made(further or [first], base, path, progress)


def fingerprint(folders: Sequence[Path], packed: sqlite3.Connection | None = None) -> str:
    """A name that changes with the schema and every file that is looked at: knowledge, and the code that shapes it.

    A packed snapshot stands for the first folder and for the code.
    """
    looked_at = folders[1:] if packed else folders
    state = [key_of(packed)] if packed else [str(compiled.SCHEMA_VERSION), *states_of(code_files())]
    return digest("\n".join([*state, *(line for folder in looked_at for line in states_of(paths_of(folder)))]))


def in_memory(entries: Sequence[Entry]) -> sqlite3.Connection:
    """A snapshot of these records that is kept nowhere."""
    return _held(lambda connection: compiled.create(connection, entries))


def cache_folder() -> Path:
    """Where snapshots are kept: MLCAREERS_CACHE, or the user's cache folder."""
    chosen = os.environ.get("MLCAREERS_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("mlcareers", appauthor=False)


@contextlib.contextmanager
def _no_looking_for_garbage() -> Iterator[None]:
    """Spare a fifth of the time: all that is read now stays alive to the end."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _made(
    folders: Sequence[Path], base: sqlite3.Connection | None, path: Path, progress: Progress | None
) -> sqlite3.Connection:
    """The snapshot of `folders`, or of `base` with them on top: at `path` where that can be written, else in memory."""
    from mlcareers.knowledge.integrity import checked

    entries = checked(folders, base, _part(progress, 0, READING))
    compiling = _part(progress, READING, 1)

    def fill(connection: sqlite3.Connection) -> None:
        if base:
            base.backup(connection)
            compiled.lay_over(connection, entries, compiling)
        else:
            compiled.create(connection, entries, progress=compiling)

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, fill)
        _prune(path.parent, keep=path)
        kept = compiled.open_file(path)
    except (OSError, sqlite3.Error):
        kept = None
    return kept or _held(fill)


def _part(progress: Progress | None, start: float, stop: float) -> Progress | None:
    """What reports the progress of one part of the work as progress of the whole."""
    return (lambda done: progress(start + done * (stop - start))) if progress else None


def _held(fill: Fill) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    fill(connection)
    return connection


def _write(path: Path, fill: Fill) -> None:
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.partial")
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as connection:
            fill(connection)
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
