"""The snapshot that folders are laid over, as the rules between records see it: without the records they replace."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from mlcareers.knowledge.stored import Shapes


class Beneath(NamedTuple):
    """A record of the underlay: its id, and the name of the file it stands in."""

    kind: str
    id: str
    file: str


class Underlay:
    """What is known beneath the records that are checked; nothing when the whole knowledge is."""

    def __init__(self, connection: sqlite3.Connection | None = None, replaced: Iterable[tuple[str, str]] = ()) -> None:
        self._connection = connection
        self._shapes = Shapes(connection)
        self._replaced = frozenset(replaced)
        self.ids = cache(self._ids)

    def sections(self, source_id: str) -> dict[str, str] | None:
        """Return the sections of a source, id to heading; None when there is no such source."""
        query = "SELECT json FROM record WHERE kind = 'source' AND id = ?"
        for (text,) in self._rows(query, source_id):
            return {section.id: section.heading for section in self._shapes.restore(text).sections}
        return None

    def names(self, kind: str) -> Iterator[tuple[str, Beneath]]:
        """Yield every name by which one record of a kind is found, folded; rungs are shared, misspellings give way."""
        query = """
            SELECT folded, record.kind, record.id, file FROM name JOIN record USING (kind, id)
            WHERE kind = ? AND sense NOT IN ('rung', 'misspelling')
        """
        for folded, *owner in self._rows(query, kind):
            if tuple(owner[:2]) not in self._replaced:
                yield folded, Beneath(*owner)

    def citations(self, source_id: str) -> Iterator[tuple[str, Beneath]]:
        """Yield every place in a source that a record cites or was informed by."""
        query = """
            SELECT section, maker.kind, maker.id, maker.file FROM link
            JOIN record AS maker ON maker.number = from_record JOIN record AS named ON named.number = to_record
            WHERE named.kind = 'source' AND named.id = ? AND relation IN ('cite', 'informed_by') AND section IS NOT NULL
            ORDER BY from_record, link.rowid
        """
        for place, *citing in self._rows(query, source_id):
            if tuple(citing[:2]) not in self._replaced:
                yield place, Beneath(*citing)

    def steps(self, kind: str, field: str) -> Iterator[tuple[str, str]]:
        """Yield from which record to which a field leads that names records of its own kind."""
        query = """
            SELECT maker.id, named.id FROM link
            JOIN record AS maker ON maker.number = from_record JOIN record AS named ON named.number = to_record
            WHERE named.kind = ? AND from_kind = ? AND relation = ?
        """
        for from_id, to_id in self._rows(query, kind, kind, field):
            if (kind, from_id) not in self._replaced:
                yield from_id, to_id

    def _ids(self, kind: str) -> dict[str, None]:
        """Return the id of every record of a kind."""
        return dict.fromkeys(id_ for (id_,) in self._rows("SELECT id FROM record WHERE kind = ? ORDER BY rowid", kind))

    def _rows(self, query: str, *arguments: str) -> Iterable[tuple[Any, ...]]:
        return self._connection.execute(query, arguments) if self._connection else ()
