"""The records of one kind: by id, by what they name, or field by field; only what is asked for is read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from mlcareers.errors import UnknownIdError
from mlcareers.knowledge.names import nearest
from mlcareers.knowledge.stored import Shapes

RecordT = TypeVar("RecordT")

_LABEL = "ifnull(label, record.id)"
"""What a record is printed as: one without a label as its id."""


class Collection(Generic[RecordT]):
    """The records of one kind, by id: `roles["ml-engineer"]`, `"ml-engineer" in roles`; iterating gives the records.

    Only those asked for are read. They have the fields of their model and `as_dict()`, and no more.
    """

    def __init__(self, connection: sqlite3.Connection, kind: str, shapes: Shapes) -> None:
        self._connection = connection
        self._shapes = shapes
        self.kind = kind

    def get(self, id: str) -> RecordT | None:
        """Return the record with this very id."""
        row = self._row("json", id)
        return self._record(row[0]) if row else None

    def __getitem__(self, id: str) -> RecordT:
        record = self.get(id)
        if record is None:
            raise self._unknown(id)
        return record

    def __contains__(self, id: object) -> bool:
        return self._row("1", str(id)) is not None

    def _row(self, column: str, id: str) -> tuple[Any, ...] | None:
        """Read one column of a record.

        No id has half a character, which is how a shell hands over a byte that is none.
        """
        try:
            found = self._connection.execute(f"SELECT {column} FROM record WHERE kind = ? AND id = ?", (self.kind, id))
        except UnicodeEncodeError:
            return None
        row: tuple[Any, ...] | None = found.fetchone()
        return row

    def __repr__(self) -> str:
        return f"<Collection of {len(self)} records of the kind {self.kind!r}>"

    def many(self, ids: Iterable[str]) -> list[RecordT]:
        """Return the records with these ids, in this order; unknown ones are left out."""
        wanted = [*ids]
        query = "SELECT record.id, record.json FROM json_each(?) CROSS JOIN record WHERE kind = ? AND record.id = value"
        found = dict(self._connection.execute(query, (json.dumps(wanted), self.kind)).fetchall())
        return [self._record(found[id_]) for id_ in wanted if id_ in found]

    def labels(self, ids: Iterable[str] | None = None) -> dict[str, str]:
        """Map ids to printed names, of all records or of those asked for; no record is built."""
        if ids is None:
            rows = self._connection.execute(
                f"SELECT id, {_LABEL} FROM record WHERE kind = ? ORDER BY rowid", (self.kind,)
            )
            return dict(rows.fetchall())
        wanted = list(dict.fromkeys(ids))
        query = f"SELECT record.id, {_LABEL} FROM json_each(?) CROSS JOIN record WHERE kind = ? AND record.id = value"
        return dict(self._connection.execute(query, (json.dumps(wanted), self.kind)).fetchall())

    def listed(self) -> list[Any]:
        """Return what lists show of every record, in the order of the knowledge: fewer fields, and much faster read.

        Which fields those are stands in `knowledge/described.py`; other kinds have none.
        """
        row = self._connection.execute("SELECT json FROM list WHERE kind = ?", (self.kind,)).fetchone()
        return list(self._shapes.restore(row[0])) if row else []

    def naming(self, kind: str, id: str, relation: str | None = None, *, without: str | None = None) -> list[RecordT]:
        """Return the records of this collection that name another record, in the order of the knowledge.

        Of those that say something in the field `without`, none is read.
        """
        silent = "AND json_extract(json, ?) IS NULL" if without else ""
        query = f"""
            SELECT json FROM record WHERE number IN (
                SELECT from_record FROM link WHERE to_record = (SELECT number FROM record WHERE kind = ? AND id = ?)
                AND from_kind = ? AND relation = ifnull(?, relation)
            ) {silent} ORDER BY number
        """
        fields = [f"$.{without}"] if without else []
        found = self._connection.execute(query, (kind, id, self.kind, relation, *fields))
        return [self._record(text) for (text,) in found]

    def naming_any(self, kind: str, ids: Iterable[str], relation: str) -> list[RecordT]:
        """Return the records of this collection that name one of several others, in the order of the knowledge."""
        query = """
            SELECT json FROM record WHERE number IN (
                SELECT from_record FROM json_each(?) CROSS JOIN record AS named ON named.kind = ? AND named.id = value
                CROSS JOIN link ON to_record = named.number WHERE from_kind = ? AND relation = ?
            ) ORDER BY number
        """
        found = self._connection.execute(query, (json.dumps([*ids]), kind, self.kind, relation))
        return [self._record(text) for (text,) in found]

    def field(self, id: str, field: str) -> Any:
        """Return one field of a record, given by its way from there, such as "ladder[0].level"; no record is built."""
        query = "SELECT json_extract(json, ?) FROM record WHERE kind = ? AND id = ?"
        row = self._connection.execute(query, (f"$.{field}", self.kind, id)).fetchone()
        return row[0] if row else None

    def fields(self, id: str, *fields: str) -> Sequence[Any]:
        """Return several fields of a record in the same way, a part of it, such as "education.named", with its own."""
        query = f"SELECT json_extract(json{', ?' * len(fields)}) FROM record WHERE kind = ? AND id = ?"
        ways = (f"$.{field}" for field in fields)
        row = self._connection.execute(query, (*ways, self.kind, id)).fetchone()
        return list(self._shapes.restore(row[0])) if row else [None] * len(fields)

    def field_of(self, ids: Iterable[str], field: str) -> dict[str, Any]:
        """Return one field of several records, by their ids."""
        query = """
            SELECT record.id, json_extract(record.json, ?) FROM json_each(?) AS asked
            CROSS JOIN record WHERE kind = ? AND record.id = asked.value
        """
        return dict(self._connection.execute(query, (f"$.{field}", json.dumps([*ids]), self.kind)).fetchall())

    def values(self, field: str) -> list[str]:
        """Return what stands in a field, given by its way from the record, the most frequent first, each once."""
        query = """
            SELECT json_extract(json, ?) AS value FROM record WHERE kind = ? AND value IS NOT NULL
            GROUP BY value ORDER BY count(*) DESC, value
        """
        return [str(value) for (value,) in self._connection.execute(query, (f"$.{field}", self.kind))]

    def having(self, field: str) -> list[RecordT]:
        """Return the records with a value in a field, given by its way from the record, such as "place.city"."""
        query = "SELECT json FROM record WHERE kind = ? AND json_extract(json, ?) IS NOT NULL ORDER BY rowid"
        return [self._record(text) for (text,) in self._connection.execute(query, (self.kind, f"$.{field}"))]

    def __iter__(self) -> Iterator[RecordT]:
        rows = self._connection.execute("SELECT json FROM record WHERE kind = ? ORDER BY rowid", (self.kind,))
        return (self._record(row[0]) for row in rows)

    def __len__(self) -> int:
        row = self._connection.execute("SELECT count(*) FROM record WHERE kind = ?", (self.kind,)).fetchone()
        return int(row[0])

    def text(self, id: str) -> str:
        """Return a record as it is stored: what an item of it that makes a link is cut out of."""
        row = self._row("json", id)
        return row[0] if row else ""

    def texts(self) -> Iterator[str]:
        """Return every record as JSON, in the order of the knowledge."""
        rows = self._connection.execute("SELECT json FROM record WHERE kind = ? ORDER BY rowid", (self.kind,))
        return (json.dumps(self._record(text).as_dict(), ensure_ascii=False) for (text,) in rows)

    def _record(self, text: str) -> Any:
        return self._shapes.restore(text)

    def _unknown(self, id: str) -> UnknownIdError:
        near = nearest(id, self.labels(), likeness=0.5)
        context = [f"the nearest known: {', '.join(near)}"] if near else []
        return UnknownIdError(f"no {self.kind} has the id {id!r}", context=context, candidates=near)
