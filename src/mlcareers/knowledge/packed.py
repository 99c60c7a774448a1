"""The compiled knowledge that a wheel carries, so that nobody's first run compiles it.

Beside the knowledge files lie the snapshot and its key: the version, the schema, and a hash of the content of every
file that it was made from. The snapshot holds the same key. Where the three do not agree, the files are read instead.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from mlcareers.knowledge import compiled
from mlcareers.knowledge.folders import KEY, PACKAGE, code_files, paths_of
from mlcareers.version import __version__

SNAPSHOT = "snapshot.sqlite"

Note = Callable[[str], None]
"""Told what a person should know about how the knowledge was opened."""


def open_packed(folder: Path, note: Note | None = None) -> sqlite3.Connection | None:
    """Return the snapshot beside the knowledge of an installed program; None, and a note, when it does not fit.

    A checkout has none, and that is nothing to speak of.
    """
    try:
        key = (folder / KEY).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        key = ""
    connection = compiled.open_file(folder / SNAPSHOT) if key.startswith(_made_by()) else None
    if connection and key_of(connection) == key:
        return connection
    if note:
        note("the compiled knowledge of this installation cannot be used; its files are read. Install mlcareers again")
    return None


def key_of(connection: sqlite3.Connection) -> str:
    """Return what a snapshot was made of; empty when it does not say."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'key'").fetchone()
    return row[0] if row else ""


def pack(folder: Path, into: Path) -> list[Path]:
    """Compile a knowledge folder, and write its snapshot and key as a wheel carries them; KnowledgeError as ever."""
    from mlcareers.knowledge.integrity import load_checked

    contents = (
        f"{Path(path).relative_to(root)} {digest(Path(path).read_bytes())}" for root, path in _made_from(folder)
    )
    key = _made_by() + digest("\n".join(sorted(contents)))
    snapshot, key_file = into / SNAPSHOT, into / KEY
    with contextlib.closing(sqlite3.connect(snapshot)) as connection:
        compiled.create(connection, load_checked([folder]), key)
    key_file.write_text(key, encoding="utf-8")
    return [snapshot, key_file]


def digest(content: str | bytes) -> str:
    """Return a short name of some content."""
    try:
        from _blake2 import blake2b  # what hashlib hands out, which loads OpenSSL first
    except ImportError:
        from hashlib import blake2b

    data = content.encode(errors="surrogateescape") if isinstance(content, str) else content
    return blake2b(data, digest_size=12).hexdigest()


def _made_by() -> str:
    return f"{__version__} {compiled.SCHEMA_VERSION} "


def _made_from(folder: Path) -> list[tuple[Path, str]]:
    """Return every file that shapes a snapshot, each with the folder that its name is told from."""
    return [*((folder, path) for path in paths_of(folder)), *((PACKAGE, path) for path in code_files())]
