"""What records and their parts usually say, kept once: thousands of them say the same thing in most of their fields."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel
from pydantic_core import to_json, to_jsonable_python

from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.stored import SHAPE

_SAID = object()
"""What no field says by itself: one without a default is always stored."""


_PLAIN = {str, int, float, bool, type(None)}


class Shape(NamedTuple):
    """The number of a model among all, and the defaults of its fields."""

    number: int
    usual: dict[str, Any]


def stored_shapes() -> str:
    """Return what the fields of every shape usually say, as JSON, by their numbers; null where nothing is usual."""
    shapes = [
        {name: None if value is _SAID else value for name, value in shape.usual.items()} for shape in _shapes().values()
    ]
    return json.dumps(to_jsonable_python(shapes))


def stored_text(part: BaseModel) -> str:
    """Return a record or a part of one as JSON, without what is usual for its shape."""
    return to_json(_lean(part)).decode()


def _lean(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, tuple):
        return [item if type(item) in _PLAIN else _lean(item) for item in value]
    if not isinstance(value, BaseModel):
        return to_jsonable_python(value)
    number, usual = _shapes()[type(value)]
    fields = vars(value)
    said = {name: item if type(item) in _PLAIN else _lean(item) for name, item in fields.items() if item != usual[name]}
    return {SHAPE: number, **said} if len(said) < len(fields) else said


@cache
def _shapes() -> dict[type[BaseModel], Shape]:
    """Return every model that records are made of, outer ones before their parts."""
    found: dict[type[BaseModel], Shape] = {}

    def look(kind: Any) -> None:
        if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
            for part in get_args(kind):
                look(part)
        elif kind not in found:
            found[kind] = Shape(len(found), _defaults(kind))
            for field in kind.model_fields.values():
                look(field.annotation)

    for kind in KINDS.values():
        look(kind.model)
    return found


def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {
        name: _SAID if field.is_required() else field.get_default(call_default_factory=True) for name, field in fields
    }
