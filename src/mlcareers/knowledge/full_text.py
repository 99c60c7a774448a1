"""The prose of every record, searched by words: with SQLite's full-text index, or row by row where there is none."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry

SCHEMA = "CREATE TABLE passage (kind TEXT, id TEXT, part TEXT, label TEXT, names TEXT, text TEXT);"
INDEXES = "CREATE INDEX passage_by_id ON passage (kind, id, part);"
_FULL_TEXT = """
CREATE VIRTUAL TABLE passage_index USING fts5(
    names, text, content='passage', tokenize="porter unicode61 remove_diacritics 2 tokenchars '+#'"
);
INSERT INTO passage_index (passage_index) VALUES ('rebuild');
"""
_FORGET = """
INSERT INTO passage_index (passage_index, rowid, names, text)
SELECT 'delete', rowid, names, text FROM passage WHERE kind = ? AND id = ?
"""
_INDEX_AFTER = "INSERT INTO passage_index (rowid, names, text) SELECT rowid, names, text FROM passage WHERE rowid > ?"
_NAMES_WEIGH = 8.0
_BETWEEN = "\n"

Wanted = Literal["all", "starts", "any"]
"""all: every word must occur · starts: every word must begin a word · any: one of the words must occur."""


class Passage(NamedTuple):
    """Where words were found: a record, or a part of it with a title of its own (a guide's entry)."""

    kind: str
    id: str
    part: str
    label: str


class Prose:
    """Finds records by the words of their names and of what is said about them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def search(
        self, words: Sequence[str], wanted: Wanted, kinds: Sequence[str], limit: int, *, names_only: bool = False
    ) -> list[Passage]:
        """The passages of these kinds with these words, best first; a word in a name weighs more than one in prose."""
        try:
            return self._indexed(words, wanted, kinds, limit, names_only)
        except sqlite3.OperationalError as problem:
            if "no such" not in str(problem):
                raise
            return self._scanned(words, wanted, kinds, limit, names_only)

    def sentences(self, kind: str, id: str, part: str = "") -> list[str]:
        """What is said about a record, or in a part of it, piece by piece."""
        query = "SELECT text FROM passage WHERE kind = ? AND id = ? AND part = ?"
        found = self._connection.execute(query, (kind, id, part)).fetchone()
        return found[0].split(_BETWEEN) if found else []

    def _indexed(
        self, words: Sequence[str], wanted: Wanted, kinds: Sequence[str], limit: int, names_only: bool
    ) -> list[Passage]:
        quoted = [f'"{word}"{"*" if wanted == "starts" else ""}' for word in words]
        expression = (" OR " if wanted == "any" else " AND ").join(quoted)
        rows = self._connection.execute(
            "SELECT kind, id, part, label FROM passage_index "
            "JOIN passage ON passage.rowid = passage_index.rowid "
            f"WHERE passage_index MATCH ? AND kind IN ({_marks(kinds)}) "
            f"ORDER BY bm25(passage_index, {_NAMES_WEIGH}, 1.0), kind, id, part LIMIT ?",
            (f"{'names : ' if names_only else ''}({expression})", *kinds, limit),
        )
        return [Passage(*row) for row in rows]

    def _scanned(
        self, words: Sequence[str], wanted: Wanted, kinds: Sequence[str], limit: int, names_only: bool
    ) -> list[Passage]:
        searched = "names" if names_only else "names || ' ' || text"
        condition = (" OR " if wanted == "any" else " AND ").join([f"instr(lower({searched}), ?)"] * len(words))
        rows = self._connection.execute(
            f"SELECT kind, id, part, label FROM passage WHERE ({condition}) AND kind IN ({_marks(kinds)}) "
            "ORDER BY length(text), kind, id, part LIMIT ?",
            (*words, *kinds, limit),
        )
        return [Passage(*row) for row in rows]


def fill(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the prose of these records, sorted."""
    rows = sorted(row for entry in entries for row in _passages(entry))
    connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", rows)


def index(connection: sqlite3.Connection) -> None:
    """Index all prose where SQLite can."""
    with contextlib.suppress(sqlite3.OperationalError):  # this SQLite has no full-text index
        connection.executescript(_FULL_TEXT)


def lay_over(connection: sqlite3.Connection, entries: Sequence[Entry]) -> None:
    """Write and index the prose of these records, each in place of what was said about the one with its id."""
    ids = [(entry.kind, entry.record.id) for entry in entries]
    last = connection.execute("SELECT ifnull(max(rowid), 0) FROM passage").fetchone()
    with contextlib.suppress(sqlite3.OperationalError):  # as above
        connection.executemany(_FORGET, ids)
    connection.executemany("DELETE FROM passage WHERE kind = ? AND id = ?", ids)
    fill(connection, entries)
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute(_INDEX_AFTER, last)


def _passages(entry: Entry) -> Iterator[tuple[str, str, str, str, str, str]]:
    id_, description = entry.record.id, entry.description
    names = dict.fromkeys((id_, *(name.text for name in description.names if name.sense != "misspelling")))
    yield entry.kind, id_, "", description.label, " · ".join(names), _BETWEEN.join(description.passages)
    for part in description.parts:
        yield entry.kind, id_, part.id, part.title, part.title, _BETWEEN.join(part.passages)


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
