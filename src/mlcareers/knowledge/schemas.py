"""The form of a knowledge file as a JSON Schema, made from the models: for editors, and for checks of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mlcareers.knowledge.extending import EXTENDS
from mlcareers.knowledge.kinds import KINDS, NUMBERED, ONE_PER_FILE, Kind

DRAFT = "http://json-schema.org/draft-07/schema#"
"""What the language servers of editors read."""

_CANNOT_BE_WRITTEN = {"salary": ("withheld",)}
"""Fields that are worked out."""


def schema_of(kind: str) -> dict[str, Any]:
    """Return what a file of this kind may hold: whole records, and such that extend one that is there."""
    made = KINDS[kind].model.model_json_schema()
    parts = made.pop("$defs", {})
    whole = _as_written(KINDS[kind], made)
    parts |= {"record": whole, "partial": _partial(kind, whole)}
    one = {
        "if": {"type": "object", "required": [EXTENDS]},
        "then": {"$ref": "#/$defs/partial"},
        "else": {"$ref": "#/$defs/record"},
    }
    several = {"type": "array", "items": one}
    other = one if kind in ONE_PER_FILE else _table()
    title = f"A file of {KINDS[kind].home.removesuffix('.yaml')}"
    form = {"if": {"type": "array"}, "then": several, "else": other}
    return {"$schema": DRAFT, "title": title, "description": whole["description"], **form, "$defs": parts}


def _as_written(kind: Kind, made: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a record, as people write one: without an id where the file gives it."""
    worked_out = _CANNOT_BE_WRITTEN.get(kind.name, ())
    if kind.name in NUMBERED | ONE_PER_FILE:
        made["required"] = [name for name in made["required"] if name != "id"]
    made["properties"] = {name: field for name, field in made["properties"].items() if name not in worked_out}
    return made


def _partial(kind: str, whole: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record that says only what it adds to another."""
    told = f"The id of the {kind} that is added to: write only what is added or changed."
    fields = {name: _of_any_length(field) for name, field in whole["properties"].items() if name != "id"}
    extends = {"type": "string", "description": told}
    return {
        "type": "object",
        "properties": {EXTENDS: extends, **fields},
        "required": [EXTENDS],
        "additionalProperties": False,
    }


def _of_any_length(field: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in field.items() if name != "minItems"}


def _table() -> dict[str, Any]:
    """Return the forms of a file of many records that share fields or columns."""
    records = {"type": "array", "items": {"type": "object"}, "description": "The records."}
    columns = {
        "type": "array",
        "items": {"type": "string"},
        "description": "The fields of the rows; pay.median is median in pay.",
    }
    rows = {"type": "array", "items": {"type": "array"}, "description": "A list of values for every record."}
    defaults = {"type": "object", "description": "What all records of the file say."}
    return {
        "type": "object",
        "properties": {"defaults": defaults, "records": records, "columns": columns, "rows": rows},
        "additionalProperties": False,
    }
