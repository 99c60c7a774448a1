"""The prose of every record, searched by words: with SQLite's full-text index, or row by row where there is none."""

from __future__ import annotations

import contextlib
import json
import math
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_WITH_ITS_PASSAGE = " CROSS JOIN passage ON passage.rowid = passage_index.rowid"
"""What the index finds is looked up, in this order; SQLite would ask the index anew for every passage of a kind."""

_NAMES_WEIGH = 8.0
_SAID_WEIGHS = 0.5
_BETWEEN = "\n"
_BETWEEN_NAMES = " · "

Wanted = Literal["all", "starts", "any"]
"""all: every word must occur · starts: every word must begin a word · any: one of the words must occur."""


class Passage(NamedTuple):
    """Where words were found: a record, or a part of it with a title of its own (a guide's entry)."""

    kind: str
    id: str
    part: str
    label: str


class Found(NamedTuple):
    """A passage with some of the terms: which of them stand in its names, and which only in what is said."""

    passage: Passage
    names: list[str]
    named: frozenset[int]
    said: frozenset[int]


class Wording(NamedTuple):
    """What a passage is called, its title first, and what it says, piece by piece."""

    names: list[str]
    sentences: list[str]


class Finding(NamedTuple):
    """What was found for some terms, and how telling each of them is: the rarer the more, 0 where it stands nowhere."""

    found: list[Found]
    weights: list[float]


class Prose:
    """Finds records by the words of their names and of what is said about them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def search(
        self, words: Sequence[str], wanted: Wanted, kinds: Sequence[str], limit: int, *, names_only: bool = False
    ) -> list[Passage]:
        """Return the passages of these kinds with these words, best first.

        A word in a name weighs more than one in prose.
        """
        if not words:
            return []
        try:
            return self._indexed(words, wanted, kinds, limit, names_only)
        except sqlite3.OperationalError as problem:
            if "no such" not in str(problem):
                raise
            return self._scanned(words, wanted, kinds, limit, names_only)

    def find(self, terms: Sequence[Sequence[str]], kinds: Sequence[str], limit: int) -> Finding:
        """Return the passages of these kinds, or of all, with any of the terms, most and rarest terms first.

        A term is what any of its forms is.
        """
        try:
            return self._found(terms, kinds, limit, self._match)
        except sqlite3.OperationalError as problem:
            if "no such" not in str(problem):
                raise
            return self._found(terms, kinds, limit, self._contain)

    def holds(self, forms: Sequence[str], columns: Sequence[str] = ("names", "text")) -> bool:
        """Say whether any passage has one of these forms of a word, in its names or in its text."""
        if not forms:
            return False
        query = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
        try:
            expression = f"{{{' '.join(columns)}}} : ({_either(forms)})"
            return self._connection.execute(query, (expression,)).fetchone() is not None
        except sqlite3.OperationalError as problem:
            if "no such" not in str(problem):
                raise
            return any(self._contain(forms, (), column) for column in columns)

    def count(self, word: str, kind: str) -> int:
        """Count the passages of a kind that have a word in any form."""
        try:
            return len(self._match([word], [kind], "{names text}"))
        except sqlite3.OperationalError as problem:
            if "no such" not in str(problem):
                raise
            return len(self._contain([word], [kind], "names || ' ' || text"))

    def _found(self, terms: Sequence[Sequence[str]], kinds: Sequence[str], limit: int, holding: _Holding) -> Finding:
        held = [(holding(forms, kinds, "names"), holding(forms, kinds, "text")) for forms in terms]
        total = self._connection.execute("SELECT count(*) FROM passage").fetchone()[0]
        weights = [_rarity(len(named | said), total) for named, said in held]
        worth: dict[int, float] = {}
        for weight, (named, said) in zip(weights, held, strict=True):
            for row in named | said:
                worth[row] = worth.get(row, 0.0) + weight * (1.0 if row in named else _SAID_WEIGHS)
        best = sorted(worth, key=lambda row: (-worth[row], row))[:limit]
        return Finding(self._at(best, held), weights)

    def _at(self, rows: Sequence[int], held: Sequence[tuple[set[int], set[int]]]) -> list[Found]:
        """Return the passages of these rows, each with the terms that it holds."""
        query = """
            SELECT kind, passage.id, part, label, names FROM json_each(?) AS asked
            CROSS JOIN passage ON passage.rowid = asked.value ORDER BY asked.key
        """
        found = []
        for row, (*passage, names) in zip(rows, self._connection.execute(query, (json.dumps(rows),)), strict=True):
            named = frozenset(at for at, (in_names, _) in enumerate(held) if row in in_names)
            said = frozenset(at for at, (_, in_text) in enumerate(held) if row in in_text)
            found.append(Found(Passage(*passage), names.split(_BETWEEN_NAMES), named, said - named))
        return found

    def _match(self, forms: Sequence[str], kinds: Sequence[str], column: str) -> set[int]:
        """Return the rows with one of these forms in a column, by the index."""
        query = "SELECT passage_index.rowid FROM passage_index"
        of_kind = f" AND kind IN ({_marks(kinds)})" if kinds else ""
        join = _WITH_ITS_PASSAGE if kinds else ""
        rows = self._connection.execute(
            f"{query}{join} WHERE passage_index MATCH ?{of_kind}", (f"{column} : ({_either(forms)})", *kinds)
        )
        return {row for (row,) in rows}

    def _contain(self, forms: Sequence[str], kinds: Sequence[str], column: str) -> set[int]:
        """Return the same, row by row."""
        either = " OR ".join([f"instr(lower({column}), ?)"] * len(forms))
        of_kind = f" AND kind IN ({_marks(kinds)})" if kinds else ""
        query = f"SELECT rowid FROM passage WHERE ({either}){of_kind}"
        return {row for (row,) in self._connection.execute(query, (*forms, *kinds))}

    def passages(self) -> Iterator[tuple[str, str, str, str]]:
        """Return all prose: kind and id of the record, title and text of the passage."""
        rows = self._connection.execute("SELECT kind, id, label, text FROM passage ORDER BY rowid")
        return ((kind, id_, label, text.replace(_BETWEEN, " ")) for kind, id_, label, text in rows)

    def sentences(self, kind: str, id: str, part: str = "") -> list[str]:
        """Return what is said about a record, or in a part of it, piece by piece."""
        query = "SELECT text FROM passage WHERE kind = ? AND id = ? AND part = ?"
        found = self._connection.execute(query, (kind, id, part)).fetchone()
        return found[0].split(_BETWEEN) if found else []

    def names(self, passage: Passage) -> list[str]:
        """Return what a passage is called, its title first."""
        query = "SELECT names FROM passage WHERE kind = ? AND id = ? AND part = ?"
        found = self._connection.execute(query, (passage.kind, passage.id, passage.part)).fetchone()
        return found[0].split(_BETWEEN_NAMES) if found else []

    def wordings(self, passages: Iterable[Passage]) -> list[Wording]:
        """Return what passages are called and say, in their order; nothing of one that there is not."""
        query = """
            SELECT names, text FROM json_each(?) AS asked LEFT JOIN passage
            ON kind = json_extract(asked.value, '$[0]') AND passage.id = json_extract(asked.value, '$[1]')
            AND part = json_extract(asked.value, '$[2]') ORDER BY asked.key
        """
        rows = self._connection.execute(query, (json.dumps([passage[:3] for passage in passages]),))
        return [
            Wording(names.split(_BETWEEN_NAMES), text.split(_BETWEEN)) if names else Wording([], [])
            for names, text in rows
        ]

    def _indexed(
        self, words: Sequence[str], wanted: Wanted, kinds: Sequence[str], limit: int, names_only: bool
    ) -> list[Passage]:
        quoted = [f'"{word}"{"*" if wanted == "starts" else ""}' for word in words]
        expression = (" OR " if wanted == "any" else " AND ").join(quoted)
        rows = self._connection.execute(
            f"SELECT kind, id, part, label FROM passage_index {_WITH_ITS_PASSAGE} "
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


_Holding = Callable[[Sequence[str], Sequence[str], str], set[int]]
"""From the forms of a term, kinds and a column to the rows that hold it."""


def _either(forms: Iterable[str]) -> str:
    return " OR ".join(f'"{form}"' for form in forms)


def _rarity(held: int, total: int) -> float:
    """Return how telling a word is that so many of all passages hold."""
    return math.log(1 + (total - held + 0.5) / (held + 0.5)) if held else 0.0


def fill(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the prose of these records, sorted."""
    rows = sorted(row for entry in entries if entry.description.passages for row in _passages(entry))
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
    yield entry.kind, id_, "", description.label, _BETWEEN_NAMES.join(names), _BETWEEN.join(description.passages)
    for part in description.parts:
        yield entry.kind, id_, part.id, part.names[0], _BETWEEN_NAMES.join(part.names), _BETWEEN.join(part.passages)


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
