"""What a record of a numbered kind usually says, kept once: rows of a table say the same thing thousands of times."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator


def usual_values(model: type[BaseModel]) -> str:
    """The usual values of a model's fields, and as `inside` those of its parts, as JSON; null where there is none."""
    return json.dumps({"record": _defaults(model), "inside": {name: _defaults(part) for name, part in _parts(model)}})


def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {
        name: None if field.is_required() else _plain(field.get_default(call_default_factory=True))
        for name, field in fields
    }


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def _parts(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    for name, field in model.model_fields.items():
        for kind in (field.annotation, *get_args(field.annotation)):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield name, kind
