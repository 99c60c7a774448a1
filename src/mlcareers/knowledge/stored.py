"""Records as text in the snapshot, and back.

A record is checked by its model once, before it is stored. What comes back has every field of the model as an
attribute, and none of its checks: no model is imported, built or run for an answer.

What a record and its parts usually say is not stored with each: it names its shape, and the shape is kept once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NoReturn

from mlcareers.models.values import Frozen

SHAPE = "_"
"""The key of the number of a shape, in a record or a part that leaves out what is usual."""

KEPT = 4_096
"""So many records and parts are kept as they were read last: one answer comes back to most of its own several times."""


class Stored(Frozen):
    """A record, or a part of one, as it was stored: the fields of its model."""

    def __init__(self, fields: dict[str, Any], usual: Mapping[str, Any] = MappingProxyType({})) -> None:
        for name, value in fields.items():
            if type(value) is list:
                fields[name] = tuple(value)
        self.__dict__.update(usual)
        self.__dict__.update(fields)

    def __getattr__(self, name: str) -> NoReturn:
        known = ", ".join(vars(self))
        raise AttributeError(f"a stored record has fields only, and none is called {name!r}; it has {known}")

    def as_dict(self) -> dict[str, Any]:
        """Return the fields as JSON has them."""
        return {name: _plain(value) for name, value in vars(self).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Stored):
        return value.as_dict()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


class Shapes:
    """The shapes of a snapshot: what the fields of each usually say, in the order of its model."""

    def __init__(self, connection: sqlite3.Connection | None = None) -> None:
        query = "SELECT value FROM meta WHERE key = 'shapes'"
        row = connection.execute(query).fetchone() if connection else None
        shapes = json.loads(row[0], object_hook=Stored) if row else []
        self._usual = [vars(shape) for shape in shapes]
        decode = json.JSONDecoder(object_hook=self._whole).raw_decode
        self._read = lru_cache(KEPT)(lambda text: decode(text)[0])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shapes) and self._usual == other._usual

    def __hash__(self) -> int:
        return len(self._usual)

    def restore(self, text: str) -> Any:
        """Return what `text` was made of: the record of a row, or the item that a link carries."""
        return self._read(text)

    def _whole(self, fields: dict[str, Any]) -> Stored:
        number = fields.pop(SHAPE, None)
        return Stored(fields) if number is None else Stored(fields, self._usual[number])
