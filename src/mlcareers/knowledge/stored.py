"""Records as text in the snapshot, and back.

A record is checked by its model once, before it is stored. What comes back has every field of the model as an
attribute, and none of its checks: no model is imported, built or run for an answer.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

from mlcareers.models.values import Frozen


class Stored(Frozen):
    """A record, or a part of one, as it was stored: the fields of its model."""

    def __init__(self, fields: dict[str, Any]) -> None:
        if list in map(type, fields.values()):
            for name, value in fields.items():
                if type(value) is list:
                    fields[name] = tuple(value)
        vars(self).update(fields)

    def __getattr__(self, name: str) -> NoReturn:
        known = ", ".join(vars(self))
        raise AttributeError(f"a stored record has fields only, and none is called {name!r}; it has {known}")

    def as_dict(self) -> dict[str, Any]:
        """The fields as JSON has them."""
        return {name: _plain(value) for name, value in vars(self).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Stored):
        return value.as_dict()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def completed(record: Stored, usual: Stored) -> Stored:
    """A record that was stored without what is usual, with every field of its model again.

    `usual` holds the usual values in the order of the model, and beside them, as `inside`, those of its parts.
    """
    fields = {**vars(usual.record), **vars(record)}
    for name, values in vars(usual.inside).items():
        part = fields[name]
        if isinstance(part, Stored) and len(vars(part)) < len(vars(values)):
            fields[name] = Stored({**vars(values), **vars(part)})
    if "own" in vars(record):
        fields["own"] = vars(record)["own"]
    return Stored(fields)


_DECODER = json.JSONDecoder(object_hook=Stored)


def restored(text: str) -> Any:
    """What `text` was made of: the record of a row, or the item that a link carries."""
    return _DECODER.raw_decode(text)[0]
