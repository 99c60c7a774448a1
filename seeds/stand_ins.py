"""Near which roles a figure of other people may stand: the table stand_ins.yaml, read."""

from __future__ import annotations

from typing import Any

from distil import table


def stand_ins() -> dict[str, Any]:
    """The whole table, its groups as plain lists of roles."""
    read: dict[str, Any] = table("stand_ins.yaml")
    read["groups"] = {name: _flat(roles) for name, roles in read["groups"].items()}
    return read


def _flat(roles: list[Any]) -> list[str]:
    return [role for entry in roles for role in (_flat(entry) if isinstance(entry, list) else [entry])]
