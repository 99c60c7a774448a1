"""What a person types, as a command takes it.

Typer has Pydantic check every parameter of a command, even those that nobody typed, and that import alone takes longer
than any answer. Texts, paths and choices that are right as they stand need no check; all else is left to Typer.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Any, Literal, get_args, get_origin


def take_as_typed(command: Any, ctx: Any) -> None:
    """Let a command, and the commands below it, take what needs no check without one."""
    for parameter in command.get_params(ctx):
        if hasattr(parameter, "type_descriptor"):  # Typer before 0.29 checks without Pydantic
            parameter._runtime_param = _AsTyped()
    for below in getattr(command, "commands", {}).values():
        take_as_typed(below, ctx)


class _AsTyped:
    """Stands where Typer keeps the check of a parameter, until a value needs one."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        try:
            return _right_as_it_stands(value, param.type_descriptor.annotation)
        except ValueError:
            param._runtime_param = None
            return param.get_runtime_param().coerce(value, param=param, ctx=ctx)


def _right_as_it_stands(value: Any, type_: Any) -> Any:
    """Return the value; ValueError when only a check can tell."""
    if isinstance(value, int | float):  # what is typed is text, so this is a default
        return value
    if get_origin(type_) is list and not isinstance(value, str):
        return [_right_as_it_stands(item, get_args(type_)[0]) for item in value]
    if type_ in (str, Path) or (isinstance(type_, type) and issubclass(type_, Enum)):
        return type_(value)
    if get_origin(type_) is Literal and value in get_args(type_):
        return value
    raise ValueError
