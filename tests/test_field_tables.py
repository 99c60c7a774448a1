"""The tables of fields in data/README.md are what the models say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from conftest import PROJECT
from mlcareers.knowledge.explain import models_in
from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.base import Refers, Short

PAGE = PROJECT / "data" / "README.md"
BEGIN, END = "<!-- made from the models: pytest --update-golden tests/test_field_tables.py -->\n", "<!-- end -->\n"
SOURCED = ("cite", "informed_by", "basis")


def _rows(model: type[BaseModel], before: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        if name in SOURCED:
            continue
        way = f"{before}{name}"
        needed = " *" if field.is_required() else ""
        yield f"| `{way}`{needed} | {_form(field)} | {field.description} |"
        for inside in models_in(field.annotation):
            if not issubclass(inside, Short) or set(inside.model_fields) - {*SOURCED, inside.short}:
                yield from _rows(inside, f"{way}.")


def _form(field: Any) -> str:
    annotation, marks = field.annotation, [*_marks(field.annotation, field.metadata)]
    refers = next((mark.kind for mark in marks if isinstance(mark, Refers)), "")
    listed = "list of " if _listed(annotation) else ""
    if choices := [*_choices(annotation)]:
        return listed + " · ".join(f"`{choice}`" for choice in choices)
    if inside := next(models_in(annotation), None):
        return f"{listed}{'text' if issubclass(inside, Short) else 'part'}"
    plain = next((name for type_, name in _PLAIN.items() if type_ in _types(annotation)), "text")
    return f"{listed}{f'{refers} id' if refers else plain}"


_PLAIN = {bool: "true, false", int: "whole number", float: "number"}


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in get_args(annotation):
        yield from _types(argument)


def _listed(annotation: Any) -> bool:
    return any(get_origin(type_) is tuple for type_ in _types(annotation))


def _choices(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        for argument in get_args(annotation):
            yield from _choices(argument)


def _marks(annotation: Any, metadata: list[Any]) -> Iterator[Any]:
    yield from metadata
    for argument in get_args(annotation):
        yield from _marks(argument, list(getattr(argument, "__metadata__", ())))


def _tables() -> str:
    parts = []
    for kind in KINDS.values():
        head = f"### {kind.home.removesuffix('.yaml')}\n\n| field | form | says |\n|---|---|---|\n"
        parts.append(head + "\n".join(_rows(kind.model)) + "\n")
    return "\n".join(parts)


def test_the_tables_are_what_the_models_say(request: pytest.FixtureRequest) -> None:
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    found, _, after = rest.partition(END)
    if request.config.getoption("--update-golden"):
        found = f"\n{_tables()}\n"
        PAGE.write_text(before + BEGIN + found + END + after, encoding="utf-8")
    assert found.count("|") > 500
    assert found == f"\n{_tables()}\n", (
        "read the difference, then run pytest --update-golden tests/test_field_tables.py"
    )
