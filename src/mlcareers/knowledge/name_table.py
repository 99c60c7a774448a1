"""Every way to call every record, in the forms in which names are looked up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mlcareers.knowledge.names import fold

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry
    from mlcareers.models.vocabulary import Level

SCHEMA = """
CREATE TABLE name (kind TEXT, id TEXT, text TEXT, folded TEXT, sense TEXT, level TEXT, key TEXT);
CREATE TABLE name_list (kind TEXT PRIMARY KEY, first INTEGER, folded TEXT, keys TEXT);
"""
INDEXES = """
CREATE INDEX name_by_folded ON name (kind, folded);
CREATE INDEX name_by_letters ON name (kind, replace(folded, ' ', ''));
CREATE INDEX name_by_key ON name (kind, key);
"""
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
        """Names written so, case, accents and punctuation aside."""
        return self._rows("kind = ? AND folded = ?", (kind, fold(name)))

    def lettered(self, kind: str, name: str) -> list[NameRow]:
        """Names of the same letters, however they are divided into words."""
        return self._rows("kind = ? AND replace(folded, ' ', '') = ?", (kind, fold(name).replace(" ", "")))

    def saying(self, kind: str, keys: Sequence[str]) -> list[NameRow]:
        """Names with one of these keys."""
        marks = ", ".join("?" * len(keys))
        return self._rows(f"kind = ? AND key IN ({marks})", (kind, *keys))

    def starting(self, kind: str, start: str, limit: int) -> list[NameRow]:
        """Names that start so, in the order of the alphabet."""
        folded = fold(start)
        arguments = (kind, folded, f"{folded}\U0010ffff", limit)
        return self._rows("kind = ? AND folded >= ? AND folded < ? ORDER BY folded, id LIMIT ?", arguments)

    def of_sense(self, kind: str, sense: str, limit: int = -1) -> list[NameRow]:
        """The names of one sense, such as every exam code; all of them without a limit."""
        return self._rows("kind = ? AND sense = ? LIMIT ?", (kind, sense, limit))

    def of(self, kind: str, id: str) -> list[NameRow]:
        """Every name of one record."""
        return self._rows("kind = ? AND id = ?", (kind, id))

    def beginning(self, kind: str, words: str, limit: int) -> list[NameRow]:
        """Names that go on after these whole words."""
        folded = fold(words)
        arguments = (kind, f"{folded} ", f"{folded}!", limit)
        return self._rows("kind = ? AND folded >= ? AND folded < ? ORDER BY folded, id LIMIT ?", arguments)

    def at(self, rows: Sequence[int]) -> list[NameRow]:
        """The rows of a NameList, `first` added to their places in it."""
        by_row = {row: self._rows("rowid = ?", (row,))[0] for row in rows}
        return [by_row[row] for row in rows]

    def listed(self, kind: str) -> NameList:
        """All names of a kind, split at C speed: there may be 300,000."""
        query = "SELECT first, folded, keys FROM name_list WHERE kind = ?"
        row = self._connection.execute(query, (kind,)).fetchone()
        return NameList(row[0], row[1].split("\n"), row[2].split("\n")) if row else NameList(0, [], [])

    def _rows(self, condition: str, arguments: tuple[object, ...]) -> list[NameRow]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM name WHERE {condition}", arguments)
        return [NameRow(*row) for row in rows]


def fill(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the names of all records, sorted, so that no answer depends on the order of files."""
    from mlcareers.models.vocabulary import SENSES

    place = {sense: at for at, sense in enumerate(SENSES)}
    rows = [row for entry in entries for row in _names(entry)]
    rows.sort(key=lambda row: (row.kind, row.key, place[row.sense], row.id, row.text))
    connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    first = 1
    for kind, group in groupby(rows, key=attrgetter("kind")):
        own = list(group)
        folded, keys = "\n".join(row.folded for row in own), "\n".join(row.key for row in own)
        connection.execute("INSERT INTO name_list VALUES (?, ?, ?, ?)", (kind, first, folded, keys))
        first += len(own)


def _names(entry: Entry) -> Iterator[NameRow]:
    from mlcareers.knowledge.name_keys import key

    kind, record = entry.kind, entry.record
    yield NameRow(kind, record.id, record.id, fold(record.id), "id", None, key(record.id))
    for text, sense, level in entry.description.names:
        yield NameRow(kind, record.id, text, fold(text), sense, level, key(text))
