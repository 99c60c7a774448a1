"""Every way to call every record, in the forms in which names are looked up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mlcareers.knowledge.names import fold
from mlcareers.models.vocabulary import SENSES

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry
    from mlcareers.models.vocabulary import Level

SCHEMA = """
CREATE TABLE name (kind TEXT, id TEXT, text TEXT, folded TEXT, sense TEXT, level TEXT, key TEXT);
CREATE TABLE name_list (kind TEXT PRIMARY KEY, first INTEGER, folded TEXT, keys TEXT);
"""
INDEXES = """
CREATE INDEX name_by_folded ON name (kind, folded);
CREATE INDEX name_by_letters ON name (replace(folded, ' ', ''));
CREATE INDEX name_by_key ON name (key);
"""
_OF_KIND = "+kind = ?"
"""Which kind, asked of the names that an index of another column finds; the plus keeps SQLite from asking by kind."""

_COLUMNS = "kind, id, text, folded, sense, level, key"


class NameRow(NamedTuple):
    """One way to call one record.

    `text` is the name as written, `folded` as it is compared, `key` what it says; `sense` is one of SENSES
    in models.vocabulary, and `level` the level that a rung stands for.
    """

    kind: str
    id: str
    text: str
    folded: str
    sense: str
    level: Level | None
    key: str


class NameList(NamedTuple):
    """All names of a kind as plain lists: folded names and their keys, in the order of the keys, and the first row."""

    first: int
    folded: list[str]
    keys: list[str]


class NameTable:
    """Looks names up by what was typed, in one form or another; no answer depends on the order of files."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def written(self, kind: str, name: str) -> list[NameRow]:
        """Find names written so, case, accents and punctuation aside."""
        return self._rows("kind = ? AND folded = ?", (kind, fold(name)))

    def lettered(self, kind: str, name: str) -> list[NameRow]:
        """Find names of the same letters, however they are divided into words."""
        return self._rows(f"{_OF_KIND} AND replace(folded, ' ', '') = ?", (kind, fold(name).replace(" ", "")))

    def saying(self, kind: str, keys: Sequence[str]) -> list[NameRow]:
        """Find names with one of these keys."""
        marks = ", ".join("?" * len(keys))
        return self._rows(f"{_OF_KIND} AND key IN ({marks})", (kind, *keys))

    def starting(self, kind: str, start: str, limit: int) -> list[NameRow]:
        """Find names that start so, in the order of the alphabet."""
        folded = fold(start)
        arguments = (kind, folded, f"{folded}\U0010ffff", limit)
        return self._rows("kind = ? AND folded >= ? AND folded < ? ORDER BY folded, id LIMIT ?", arguments)

    def of_sense(self, kind: str, sense: str, limit: int = -1) -> list[NameRow]:
        """Return the names of one sense, such as every exam code; all of them without a limit."""
        return self._rows("kind = ? AND sense = ? LIMIT ?", (kind, sense, limit))

    def of(self, kind: str, id: str) -> list[NameRow]:
        """Return every name of one record."""
        return self._rows("kind = ? AND id = ?", (kind, id))

    def of_kind(self, kind: str) -> list[NameRow]:
        """Return all names of a kind."""
        return self._rows("kind = ?", (kind,))

    def beginning(self, kind: str, words: str, limit: int) -> list[NameRow]:
        """Find names that go on after these whole words."""
        folded = fold(words)
        arguments = (kind, f"{folded} ", f"{folded}!", limit)
        return self._rows("kind = ? AND folded >= ? AND folded < ? ORDER BY folded, id LIMIT ?", arguments)

    def at(self, rows: Sequence[int]) -> list[NameRow]:
        """Return the rows of a NameList, `first` added to their places in it."""
        by_row = {row: self._rows("rowid = ?", (row,))[0] for row in rows}
        return [by_row[row] for row in rows]

    def listed(self, kind: str) -> NameList:
        """Return all names of a kind, split at C speed: there may be 300,000."""
        query = "SELECT first, folded, keys FROM name_list WHERE kind = ?"
        row = self._connection.execute(query, (kind,)).fetchone()
        return NameList(row[0], row[1].split("\n"), row[2].split("\n")) if row else NameList(0, [], [])

    def _rows(self, condition: str, arguments: tuple[object, ...]) -> list[NameRow]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM name WHERE {condition}", arguments)
        return [NameRow(*row) for row in rows]


def fill(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the names of these records, each in place of those of the record with its id.

    The names of a kind stand together and sorted, so that no answer depends on the order of files.
    """
    by_kind: dict[str, dict[str, Entry]] = {}
    for entry in entries:
        by_kind.setdefault(entry.kind, {})[entry.record.id] = entry
    for kind, own in by_kind.items():
        known = map(NameRow._make, connection.execute(f"SELECT {_COLUMNS} FROM name WHERE kind = ?", (kind,)))
        rows = [row for row in known if row.id not in own]
        rows += [row for entry in own.values() for row in _names(entry)]
        _rewrite(connection, kind, sorted(rows, key=_place))


def _place(row: NameRow) -> tuple[object, ...]:
    return row.key, SENSES.index(row.sense), row.id, row.text


def _rewrite(connection: sqlite3.Connection, kind: str, rows: Sequence[NameRow]) -> None:
    """Put these names of a kind behind all others, row by row, in place of those it had."""
    connection.execute("DELETE FROM name WHERE kind = ?", (kind,))
    (first,) = connection.execute("SELECT ifnull(max(rowid), 0) + 1 FROM name").fetchone()
    connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    folded, keys = "\n".join(row.folded for row in rows), "\n".join(row.key for row in rows)
    connection.execute("INSERT OR REPLACE INTO name_list VALUES (?, ?, ?, ?)", (kind, first, folded, keys))


def _names(entry: Entry) -> Iterator[NameRow]:
    from mlcareers.knowledge.name_keys import key

    kind, record = entry.kind, entry.record
    yield NameRow(kind, record.id, record.id, fold(record.id), "id", None, key(record.id))
    for text, sense, level in entry.description.names:
        yield NameRow(kind, record.id, text, fold(text), sense, level, key(text))
