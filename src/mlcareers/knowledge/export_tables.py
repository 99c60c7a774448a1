"""The tables of an exported database: one per kind of record, and one for every list inside a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from mlcareers.models.base import Refers

_ORDER = {"id": -1, "basis": 1, "cite": 2}
_SOURCES = ("cite", "informed_by")
"""Where a statement comes from stands in one cell, source by source; the table `citation` has a row for each."""

_RESERVED = frozenset(("then", "table", "order", "group", "index", "values", "default", "check", "from", "to", "when"))


@dataclass(frozen=True)
class Column:
    """One column: its name, the way to its value in an item, its SQLite type, and the kind of record that it names."""

    name: str
    way: tuple[str, ...]
    type: str
    refers: str = ""


@dataclass(frozen=True)
class Table:
    """One table: of the records of a kind, or of the items of a list that lies at `way` in each row of `above`.

    `keys` tell which record an item belongs to, and its place in each list on the way to it, counted from 1.
    """

    name: str
    kind: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...] = ()
    way: tuple[str, ...] = ()
    below: tuple[Table, ...] = ()

    @property
    def definition(self) -> str:
        """The statement that makes the table."""
        keys = [f'"{key}" {"TEXT" if not at else "INTEGER"}' for at, key in enumerate(self.keys)]
        if keys:
            keys[0] += f' NOT NULL REFERENCES "{self.kind}" (id)'
        columns = [f'"{column.name}" {column.type}{_reference(column)}' for column in self.columns]
        columns = [f"{text} PRIMARY KEY" if not keys and text == '"id" TEXT' else text for text in columns]
        primary = [f"PRIMARY KEY ({', '.join(self.keys)})"] if keys else []
        return f'CREATE TABLE "{self.name}" ({", ".join([*keys, *columns, *primary])})'

    def all(self) -> Iterator[Table]:
        """Yield this table and every one below it."""
        yield self
        for table in self.below:
            yield from table.all()

    def rows(self, item: Any, keys: tuple[Any, ...] = ()) -> Iterator[tuple[Table, tuple[Any, ...]]]:
        """Yield the rows that one record, or one item of a list, makes in this table and in those below."""
        yield self, (*keys, *(_cell(item, column.way) for column in self.columns))
        above = keys or (item["id"],)
        for table in self.below:
            for place, part in enumerate(_cell(item, table.way, whole=True) or (), 1):
                yield from table.rows(part, (*above, place))


def table_of(kind: str, model: type[BaseModel]) -> Table:
    """Return the table of a kind, with those of its lists below."""
    return Table(kind, kind, tuple(_columns(model)), below=tuple(_lists(kind, kind, model, (f"{kind}_id",))))


def _columns(model: type[BaseModel], way: tuple[str, ...] = ()) -> Iterator[Column]:
    """Yield the columns of a model: its id first, where it comes from last, the fields between in their own order."""
    for field in sorted(model.model_fields, key=lambda name: _ORDER.get(name, 0)):
        type_, marks = _plain_type(model.model_fields[field].annotation, model.model_fields[field].metadata)
        if isinstance(type_, type) and issubclass(type_, BaseModel):
            yield from _columns(type_, (*way, field))
        elif field in _SOURCES or get_origin(type_) is not tuple:
            yield _column("_".join((*way, field)), (*way, field), type_, marks)


def _lists(
    kind: str, above: str, model: type[BaseModel], keys: tuple[str, ...], way: tuple[str, ...] = ()
) -> Iterator[Table]:
    for field, info in model.model_fields.items():
        if field in _SOURCES:
            continue
        type_, _ = _plain_type(info.annotation, info.metadata)
        here = (*way, field)
        if isinstance(type_, type) and issubclass(type_, BaseModel):
            yield from _lists(kind, above, type_, keys, here)
        elif get_origin(type_) is tuple:
            name = "_".join((above, *here))
            item, marks = _plain_type(get_args(type_)[0])
            inner = (*keys, "position" if len(keys) == 1 else f"position_{len(keys)}")
            if isinstance(item, type) and issubclass(item, BaseModel):
                yield Table(name, kind, tuple(_columns(item)), inner, here, tuple(_lists(kind, name, item, inner)))
            else:
                named = next((mark.kind for mark in marks if isinstance(mark, Refers)), "")
                yield Table(name, kind, (_column(named or "value", (), item, marks),), inner, here)


def _column(name: str, way: tuple[str, ...], type_: Any, marks: list[Any]) -> Column:
    refers = next((mark.kind for mark in marks if isinstance(mark, Refers)), "")
    sql = "INTEGER" if type_ in (int, bool) else "REAL" if type_ is float else "TEXT"
    shown = f"{name}_{'id' if refers else 'name'}" if name in _RESERVED else name
    return Column(shown, way, sql, refers)


def _reference(column: Column) -> str:
    return f' REFERENCES "{column.refers}" (id)' if column.refers else ""


def _plain_type(annotation: Any, marks: list[Any] | None = None) -> tuple[Any, list[Any]]:
    """Return the type itself, without `Annotated` and `| None`, and what `Annotated` says of it."""
    marks = list(marks or ())
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _plain_type(inner, [*marks, *more])
    if get_origin(annotation) in (Union, UnionType):
        known = [member for member in get_args(annotation) if member is not type(None)]
        return _plain_type(known[0], marks) if len(known) == 1 else (annotation, marks)
    return annotation, marks


def _cell(item: Any, way: tuple[str, ...], *, whole: bool = False) -> Any:
    value = item
    for step in way:
        value = None if value is None else value.get(step)
    return " ".join(value) if isinstance(value, list) and not whole else value
