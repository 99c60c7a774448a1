"""Partial records: `extends: ml-engineer` takes a record that is there and says only what is added or changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from annotated_types import MinLen
from pydantic import BaseModel, TypeAdapter, ValidationError

from mlcareers.knowledge.tables import TableError
from mlcareers.models.base import inherit

EXTENDS = "extends"

Known = Callable[[str], dict[str, Any] | None]
"""From an id to the fields of the record that is there, as JSON has them."""

_NAMES = ("id", "skill", "role", "certification", "level", "code")
"""Two items of a list that have the same of these speak of one thing, and the later takes the place of the earlier."""


class PartialError(Exception):
    """What of a partial record does not hold: the errors of each field, with the way to it."""

    def __init__(self, problems: list[tuple[tuple[str | int, ...], dict[str, Any]]]) -> None:
        super().__init__()
        self.problems = problems


def extend(model: type[BaseModel], fields: Mapping[str, Any], known: Known) -> dict[str, Any]:
    """Return the fields of the record that is extended, with those of the partial record added to it.

    Texts and numbers are replaced; lists grow, and an item that names what one names already takes its place. What is
    added speaks on the sources of the partial record, or is a judgement, and never on those of the record beneath.
    """
    wanted = fields[EXTENDS]
    beneath = known(wanted) if isinstance(wanted, str) else None
    if beneath is None:
        raise TableError(f"there is no {str(wanted)[:60]!r} to extend", (EXTENDS,))
    if fields.get("id", wanted) != wanted:
        raise TableError(f"is not {wanted!r}, which is extended; leave the id out", ("id",))
    own = _checked(model, {name: value for name, value in fields.items() if name not in (EXTENDS, "id")})
    if beneath.get("basis") == "editorial" and "cite" in own:
        own["informed_by"] = [*own.get("informed_by", ()), *own.pop("cite")]  # a judgement cites nobody
    merged: dict[str, Any] = _merged(beneath, own)
    return merged


def _checked(model: type[BaseModel], fields: dict[str, Any]) -> dict[str, Any]:
    """Return each field as its model has it, on the partial record's own sources."""
    cite = tuple(map(str, fields.pop("cite", None) or ()))
    basis: Any = fields.pop("basis", None) or ("cited" if cite else "editorial")
    checked: dict[str, Any] = {"cite": list(cite)} if cite else {}
    problems: list[tuple[tuple[str | int, ...], dict[str, Any]]] = []
    for name, value in fields.items():
        if name not in model.model_fields:
            problems.append(((name,), {"type": "extra_forbidden", "msg": "", "input": value}))
            continue
        adapter = _adapter(model, name)
        try:
            found = adapter.validate_python(value)
        except ValidationError as error:
            problems += [((name, *part["loc"]), dict(part)) for part in error.errors(include_url=False)]
            continue
        for part in found if isinstance(found, tuple) else (found,):
            if isinstance(part, BaseModel):
                inherit(part, cite, basis)
        checked[name] = adapter.dump_python(found, mode="json")
    if problems:
        raise PartialError(problems)
    return checked


def _adapter(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """Return what checks one field as the model does, but for how many items a whole record needs."""
    field = model.model_fields[name]
    bounds = [bound for bound in field.metadata if not isinstance(bound, MinLen)]
    bounded: Any = Annotated[(field.annotation, *bounds)] if bounds else field.annotation
    return TypeAdapter(bounded)


def _merged(beneath: Any, own: Any) -> Any:
    if isinstance(beneath, dict) and isinstance(own, dict):
        return {**beneath, **{name: _merged(beneath.get(name), value) for name, value in own.items()}}
    if not isinstance(beneath, list) or not isinstance(own, list):
        return own
    items = list(beneath)
    for item in own:
        same = next((at for at, other in enumerate(items) if _is_same(other, item)), None)
        if same is None:
            items.append(item)
        else:
            items[same] = item
    return items


def _is_same(one: Any, other: Any) -> bool:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return bool(one == other)
    name = next((name for name in _NAMES if one.get(name) and other.get(name)), None)
    return bool(one[name] == other[name]) if name else one == other
