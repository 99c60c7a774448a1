"""What is wrong with a value of a knowledge file, and what would be right, in words for whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from pydantic import BaseModel


def explain(model: type[BaseModel], way: Sequence[str | int], detail: dict[str, Any]) -> str:
    """Return what is wrong and what would be right, in words that name the value; `detail` is an error of Pydantic."""
    kind, message, value = detail["type"], str(detail["msg"]), detail["input"]
    wanted = describe_field(model, way)
    if kind == "extra_forbidden":
        return "unknown field; remove it or correct its name"
    if kind == "missing":
        return f"missing; this field is required{wanted}"
    if value is None:
        choices = f" One of: {detail['ctx']['expected']}." if kind == "literal_error" else ""
        return f"is empty; fill it in{wanted}{choices}"
    if kind == "too_short" and not value:
        return f"is empty; it needs at least {detail['ctx']['min_length']}{wanted}"
    if kind == "string_type" and isinstance(value, int | float):
        return "is a number, true or false; write it in quotes, so that it stays as it is written"
    if kind == "string_pattern_mismatch":
        message = _right_form(str(detail["ctx"]["pattern"]), str(value))
    message = message.removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    shown = "" if isinstance(value, dict | list | BaseModel) else f" (found {str(value)[:60]!r})"
    return message + shown


def describe_field(model: type[BaseModel], way: Sequence[str | int]) -> str:
    """Return what the field at the end of a way holds, as its model says it; empty where the way leads to none."""
    told = ""
    for step in way:
        field = model.model_fields.get(str(step))
        if field:
            told = field.description or ""
            model = next(models_in(field.annotation), model)
    return f": {told[0].lower()}{told[1:]}" if told else ""


def models_in(annotation: object) -> Any:
    """Yield every model that a field may hold, looking into `X | None` and `tuple[X, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def _right_form(pattern: str, value: str) -> str:
    """Return what a text of this pattern looks like, in words."""
    if "\n" in value:
        return "has several lines; write it on one"
    return next((words for part, words in _FORMS if part in pattern), "has a form that this field cannot have")


_FORMS = (
    ("https?", "is no web address; it begins with https:// and has no spaces"),
    ("[0-9]{4}", "is no date; write 2026, 2026-05 or 2026-05-31"),
    ("(#[", "is no citation; write source-id, source-id#section or source-id#section/claim"),
    ("([.-]", "is no id; it has lower-case letters, digits, dots and hyphens, such as ml-engineer"),
    ("[A-Z]{3}", "is no currency; write its ISO 4217 code, such as EUR"),
    ("\\x00", "holds control characters; take them out"),
    ("[0-9.", "is no code of an occupation; write one such as 15-2051"),
)
"""A part of a pattern of the models, and what is wrong with a text that does not have it."""
