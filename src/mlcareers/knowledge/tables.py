"""The forms in which a file holds many records: a list, `defaults` with `records`, or `columns` with `rows`."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from mlcareers.knowledge.names import nearest

_in_one_order = json.JSONEncoder(sort_keys=True).encode
_NO_SLUG = re.compile(r"[^a-z0-9]+")
FORMS = ("defaults", "records", "columns", "rows")


class TableError(Exception):
    """What does not fit the form of a file: where, and what would be right."""

    def __init__(self, message: str, position: tuple[str | int, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


def list_file(document: Any) -> tuple[tuple[str, ...], dict[str, Any], list[Any]]:
    """Give where the records of a document start, the fields they share, and the records; TableError for another form.

    In place of a row that does not fit its columns stands a TableError, so that the other rows are read.
    """
    if isinstance(document, list):
        return (), {}, document
    if not isinstance(document, dict):
        raise TableError(f"holds {describe(document)}; it should hold a list, or `defaults` with `records`")
    _refuse_other_keys(document)
    defaults = document.get("defaults") or {}
    if not isinstance(defaults, dict):
        raise TableError(f"is {describe(defaults)}; it should be a mapping of fields", ("defaults",))
    if "records" in document:
        return ("records",), defaults, _list_at(document, "records")
    return ("rows",), defaults, list(_records(_columns(document), _list_at(document, "rows")))


def describe(value: object) -> str:
    """Return what a value is, to whoever wrote it."""
    if value is None:
        return "nothing"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return "text" if isinstance(value, str) else "a single value"


def row_id(file: str, fields: dict[str, Any], given: Counter[str]) -> str:
    """Return the id of a row, by the file's name and what the row says: it keeps its id wherever it stands.

    A row that stands there again is counted in `given`, and numbered. Two files of one name share no id unless they
    say the same, so neither takes the place of the other's rows.
    """
    content = blake2b(_in_one_order(fields).encode(), digest_size=5).hexdigest()
    id_ = f"{_NO_SLUG.sub('-', file.lower()[:60]).strip('-') or 'rows'}.{content}"
    given[id_] += 1
    return id_ if given[id_] == 1 else f"{id_}-{given[id_]}"


def _refuse_other_keys(document: dict[str, Any]) -> None:
    for key in document:
        if key not in FORMS:
            near = nearest(key, FORMS, 1)
            instead = f"write {near[0]}" if near else "records stand in a list, or below `records` or `rows`"
            raise TableError(f"the key {key[:60]!r} is unknown here; {instead}", (key,))
    if "records" in document and ("rows" in document or "columns" in document):
        raise TableError("stands beside `columns` or `rows`; keep one form", ("records",))


def _list_at(document: dict[str, Any], key: str) -> list[Any]:
    if key not in document:
        raise TableError("holds a mapping without `records`; give records, or columns and rows")
    value = document[key] if document[key] is not None else []
    if not isinstance(value, list):
        raise TableError(f"`{key}` holds {describe(value)}; it should hold a list", (key,))
    return value


def _columns(document: dict[str, Any]) -> list[list[str]]:
    """Return the way of each column to its field; TableError when two cannot stand beside each other."""
    columns = _list_at(document, "columns")
    for at, column in enumerate(columns):
        if not isinstance(column, str) or not all(column.split(".")):
            raise TableError("is not the name of a field", ("columns", at))
        if any(other == column or column.startswith(f"{other}.") for other in columns[:at]):
            raise TableError(f"the column {column[:60]!r} stands there twice, or inside another", ("columns", at))
        if any(str(other).startswith(f"{column}.") for other in columns[:at]):
            raise TableError(f"the column {column[:60]!r} holds another one", ("columns", at))
    return [column.split(".") for column in columns]


def _records(columns: list[list[str]], rows: list[Any]) -> Iterator[dict[str, Any] | TableError]:
    """Yield rows as mappings; the column `pay.median` fills `median` in `pay`; empty cells are absent."""
    for row in rows:
        if not isinstance(row, list):
            yield TableError(f"is {describe(row)}; it should be a list with a cell for every column")
        elif len(row) > len(columns):
            yield TableError(f"has {len(row)} cells, but there are {len(columns)} columns")
        else:
            yield _record(columns, row)


def _record(columns: list[list[str]], row: list[Any]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for path, value in zip(columns, row, strict=False):
        if value is not None:
            target = record
            for step in path[:-1]:
                target = target.setdefault(step, {})
            target[path[-1]] = value
    return record
