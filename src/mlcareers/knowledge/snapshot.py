"""Where compiled knowledge is kept: in the wheel, or in the user's cache by a fingerprint of what it was made from.

An installed program opens what its wheel carries and looks at no knowledge file. A checkout compiles its `data/` into
the cache. Folders of one's own are laid over a copy of either: only their records are read.

A snapshot is written beside its final name and renamed, so it is whole or absent. One that cannot be opened, or that
fails while it answers, is made again. A cache that cannot be written, or that others could write to, means a snapshot
in memory and a working command.
"""

from __future__ import annotations

import contextlib
import gc
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.knowledge import compiled
from mlcareers.knowledge.folders import code_files, paths_of, states_of, users_own
from mlcareers.knowledge.packed import Note, digest, key_of, open_packed

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry, Progress

KEPT_SNAPSHOTS = 8
ABANDONED_AFTER = 600
"""In seconds: nobody compiles that long, so what is unfinished and older was left by a run that was killed."""

_OURS = re.compile(r"[0-9a-f]{24}(\.sqlite|\.[0-9]+\.partial)")
_WRITABLE_BY_OTHERS = 0o022
READING = 0.6
"""The share of a first run that goes into reading; the rest compiles."""

Fill = Callable[[sqlite3.Connection], None]


def open_snapshot(
    folders: Sequence[Path], progress: Progress | None = None, note: Note | None = None, *, anew: bool = False
) -> sqlite3.Connection:
    """Return a read-only connection to the compiled form of `folders`, the later ones laid over the first.

    A broken file of a later folder is left out, and `note` is told. With `anew`, whatever is compiled already is not
    believed, every file is read, and a broken one is an error.
    """
    first, *further = folders
    strict, anew = anew, anew or _Distrust.of_what_is_kept
    packed = None if anew else open_packed(first, note)
    if packed and not further:
        _Distrust.possible = True
        return packed
    cache = cache_folder()
    path = cache / f"{fingerprint(folders, packed)}.sqlite" if cache else None
    kept = compiled.open_file(path) if path and not anew else None
    if kept:
        _Distrust.possible = True
        _tell(kept, note)
        return kept
    base = (packed or open_snapshot([first], progress, anew=anew)) if further else None
    with _no_looking_for_garbage():
        made = _made(further or [first], base, path, progress, strict=strict)
    _tell(made, note)
    if not path and note:
        note("no cache can be written, so every answer reads all files; set MLCAREERS_CACHE to a folder of your own")
    return made


def _tell(connection: sqlite3.Connection, note: Note | None) -> None:
    if note:
        for text in compiled.left_out(connection):
            note(text)


class _Distrust:
    """Whether an answer came from something compiled earlier, and whether that was found to be damaged."""

    possible = False
    of_what_is_kept = False


def distrust() -> bool:
    """Believe nothing any more that was compiled earlier; whether that makes a difference to what was just answered."""
    changed = _Distrust.possible and not _Distrust.of_what_is_kept
    _Distrust.of_what_is_kept = changed or _Distrust.of_what_is_kept
    return changed


def fingerprint(folders: Sequence[Path], packed: sqlite3.Connection | None = None) -> str:
    """Name what changes with the schema and every file that is looked at: knowledge, and the code that shapes it.

    A packed snapshot stands for the first folder and for the code.
    """
    looked_at = folders[1:] if packed else folders
    state = [key_of(packed)] if packed else [str(compiled.SCHEMA_VERSION), *states_of(code_files())]
    return digest("\n".join([*state, *(line for folder in looked_at for line in states_of(paths_of(folder)))]))


def in_memory(entries: Sequence[Entry]) -> sqlite3.Connection:
    """Return a snapshot of these records that is kept nowhere."""
    return _held(lambda connection: compiled.create(connection, entries))


def cache_folder() -> Path | None:
    """Return where snapshots are kept: MLCAREERS_CACHE, or the user's cache folder.

    None when it is not the user's alone.
    """
    folder = users_own("MLCAREERS_CACHE", _usual_cache)
    try:
        if folder:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError):
        return None
    return folder if folder and _is_the_users_alone(folder) else None


def _usual_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("mlcareers", appauthor=False)


def _is_the_users_alone(folder: Path) -> bool:
    """Say whether nobody else can lay a snapshot of their own into a folder; only POSIX says who may write."""
    if os.name != "posix":
        return True
    try:
        status = folder.stat()
    except OSError:
        return False
    return status.st_uid == os.geteuid() and not status.st_mode & _WRITABLE_BY_OTHERS


@contextlib.contextmanager
def _no_looking_for_garbage() -> Iterator[None]:
    """Spare a fifth of the time: all that is read now stays alive to the end."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _made(
    folders: Sequence[Path],
    base: sqlite3.Connection | None,
    path: Path | None,
    progress: Progress | None,
    *,
    strict: bool,
) -> sqlite3.Connection:
    """Make the snapshot of `folders`, or of `base` with them on top: in memory where `path` cannot be written."""
    from mlcareers.knowledge.integrity import load_checked, sound
    from mlcareers.knowledge.load import in_short

    reading = _part(progress, 0, READING)
    if base and not strict:
        entries, problems = sound(folders, base, reading)
    else:
        entries, problems = load_checked(folders, base, reading), []
    compiling = _part(progress, READING, 1)

    def fill(connection: sqlite3.Connection) -> None:
        if base:
            compiled.copy_into(connection, base)
            compiled.lay_over(connection, entries, compiling, in_short(problems))
        else:
            compiled.create(connection, entries, progress=compiling)

    kept = _kept(path, fill) if path else None
    return kept or _held(fill)


def _kept(path: Path, fill: Fill) -> sqlite3.Connection | None:
    try:
        _write(path, fill)
        _prune(path.parent, keep=path)
    except (OSError, sqlite3.Error):
        return None
    return compiled.open_file(path)


def _part(progress: Progress | None, start: float, stop: float) -> Progress | None:
    """Return what reports the progress of one part of the work as progress of the whole."""
    return (lambda done: progress(start + done * (stop - start))) if progress else None


def _held(fill: Fill) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False, factory=compiled.Connection)
    fill(connection)
    return connection


def _write(path: Path, fill: Fill) -> None:
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.partial")
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as connection:
            fill(connection)
        _reach_the_disk(unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _prune(cache: Path, keep: Path) -> None:
    """Remove all but the newest snapshots, and what killed runs left behind; what is not ours stays."""
    made = {path: _age(path) for path in cache.iterdir() if _OURS.fullmatch(path.name)}
    snapshots = sorted((path for path in made if path.suffix == ".sqlite"), key=made.__getitem__)
    stale = [path for path in snapshots[KEPT_SNAPSHOTS:] if path != keep]
    abandoned = [path for path, age in made.items() if path.suffix == ".partial" and age > ABANDONED_AFTER]
    for path in (*stale, *abandoned):
        with contextlib.suppress(OSError):
            path.unlink()


def _age(path: Path) -> float:
    """Count the seconds since it was written; none for a file that is gone."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


def _reach_the_disk(path: Path) -> None:
    """Have the system write a file out, so that its name never stands for less than its content."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
