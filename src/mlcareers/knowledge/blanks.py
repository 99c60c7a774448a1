"""Files to fill in, made from the models: what a record must say stands open, and what it may say stands commented."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mlcareers.knowledge.explain import models_in
from mlcareers.knowledge.extending import EXTENDS
from mlcareers.knowledge.kinds import KINDS, NUMBERED, ONE_PER_FILE
from mlcareers.models.base import Refers, Short, annotations_of

WIDTH = 110
SOURCED = ("cite", "informed_by", "basis")
"""Every part may say where it comes from; the file shows it once, for the record."""

ASKED: Mapping[str, frozenset[str]] = {
    "salary": frozenset(
        (
            *("role", "level", "place", "place.country", "place.company", "year", "band"),
            *("pay", "pay.low", "pay.high", "cite"),
        )
    ),
    "statistic": frozenset(("value", "unit", "year", "cite")),
    "demand": frozenset(("cite",)),
    "source": frozenset(("sections",)),
}
"""What a model lets be absent, and most who write a record have to say."""

_WORKED_OUT = frozenset(("withheld", "superseded"))

_HEAD = """\
# yaml-language-server: $schema={schema}
## {about}
## Lines with ## explain. Lines without # are to be filled in; those with one # are optional: take the # away.
## In the end, and whenever you like: mlcareers data check {folder}
"""


@dataclass(frozen=True)
class Blank:
    """What a file to fill in is about: `given` are values known already, `extends` a record that is there."""

    kind: str
    given: Mapping[str, Any]
    extends: str | None = None

    def text(self, schema: str, folder: str) -> str:
        """Return the file, for a schema at this address and a knowledge folder of this name."""
        model = KINDS[self.kind].model
        about = " ".join((model.__doc__ or "").partition("\n\n")[0].split())
        lines = list(self._lines(model))
        if self.kind not in ONE_PER_FILE:
            lines = _as_item(lines)
        return _HEAD.format(schema=schema, about=about, folder=folder) + "\n".join(lines) + "\n"

    def _lines(self, model: type[BaseModel]) -> Iterator[str]:
        own = self._own_lines()
        yield from own
        named = [name for name in model.model_fields if name != "id" and name not in _WORKED_OUT]
        needed = sorted((name for name in named if self._is_needed(model, name)), key=SOURCED.__contains__)
        for name in needed:
            yield from _field(model, name, self.given, self._asked())
        for name in named:
            if name not in needed:
                yield from _commented(_field(model, name, {}, frozenset()))

    def _own_lines(self) -> list[str]:
        if self.extends:
            told = f"## {self.extends} is there already: write only what is added or changed; the rest stays as it is."
            return [told, f"{EXTENDS}: {self.extends}"]
        return [] if self.kind in NUMBERED else [f"id: {self.given['id']}"]

    def _asked(self) -> frozenset[str]:
        return ASKED.get(self.kind, frozenset())

    def _is_needed(self, model: type[BaseModel], name: str) -> bool:
        if self.extends:
            return name in self.given
        return model.model_fields[name].is_required() or name in self._asked() or name in self.given


def _as_item(lines: list[str]) -> list[str]:
    """Return the lines of a record as the one item of a list; what is commented stays so, at the depth of the item."""
    first = next(at for at, text in enumerate(lines) if not text.startswith("#"))
    items = []
    for at, text in enumerate(lines):
        if text.startswith("#") and not text.startswith("##"):
            items.append(f"#  {text[1:]}")
        else:
            items.append(f"{'- ' if at == first else '  '}{text}")
    return items


def _commented(lines: Iterator[str]) -> Iterator[str]:
    """Comment lines out, to count once their first character is taken away; what explains them stays as it is."""
    return (text if text.startswith("##") else f"#{text}" for text in lines)


def _field(
    model: type[BaseModel], name: str, given: Mapping[str, Any], asked: frozenset[str], indent: str = ""
) -> Iterator[str]:
    """Yield what a field is for, and the field, with all that stands in it."""
    field = model.model_fields[name]
    yield from _told(field, indent)
    if name in given:
        yield f"{indent}{name}: {json.dumps(given[name], ensure_ascii=False)}"
        return
    inside = next(models_in(field.annotation), None)
    listed = _is_list(field.annotation)
    if inside is None:
        yield f"{indent}{name}:{_value(field, listed)}"
        return
    yield f"{indent}{name}:"
    if issubclass(inside, Short) and not listed:
        return
    if issubclass(inside, Short) and listed:
        yield from [f"{indent}  -"] * max(_least(field), 1)
    elif name == "sections":
        yield from (f"{indent}  ## A short name: what it holds.", f"{indent}  all: The whole of it")
    else:
        nested = list(_nested(inside, {text.removeprefix(f"{name}.") for text in asked}, indent + "  "))
        yield from _first_as_item(nested, indent) if listed else nested


def _nested(model: type[BaseModel], asked: set[str], indent: str) -> Iterator[str]:
    own = [name for name in model.model_fields if name not in SOURCED and name not in _WORKED_OUT]
    named = own or [*model.model_fields][:1]
    needed = [name for name in named if model.model_fields[name].is_required() or name in asked] or named[:1]
    for name in needed:
        yield from _field(model, name, {}, frozenset(), indent)
    for name in named:
        if name not in needed:
            yield from (
                text if "##" in text else f"{indent}#{text[len(indent) :]}"
                for text in _field(model, name, {}, frozenset(), indent)
            )


def _first_as_item(lines: list[str], indent: str) -> list[str]:
    """Write nested lines as the one item of a list."""
    deeper = [f"{indent}  {text[len(indent) :]}" for text in lines]
    first = next(at for at, text in enumerate(deeper) if not text.lstrip().startswith("#"))
    return [text if at != first else f"{indent}  - {text.lstrip()}" for at, text in enumerate(deeper)]


def _told(field: FieldInfo, indent: str) -> list[str]:
    """Return what a field is for, what may be chosen, and where ids are found."""
    text = field.description or ""
    if choices := list(_choices(field.annotation)):
        text += f" One of: {', '.join(map(str, choices))}."
    for kind in dict.fromkeys(
        mark.kind for mark in annotations_of(field.annotation, field.metadata) if isinstance(mark, Refers)
    ):
        text += f" Ids: mlcareers {KINDS[kind].command}"
    return [f"{indent}## {part}" for part in textwrap.wrap(text, WIDTH - len(indent), break_on_hyphens=False)]


def _value(field: FieldInfo, listed: bool) -> str:
    if listed:
        return " []" if not field.is_required() else " [ ]"
    default = field.default
    return (
        f" {json.dumps(default)}" if isinstance(default, bool) or (default and isinstance(default, str | int)) else ""
    )


def _is_list(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _is_list(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return any(map(_is_list, get_args(annotation)))
    return get_origin(annotation) is tuple


def _least(field: FieldInfo) -> int:
    return next((bound.min_length for bound in field.metadata if isinstance(bound, MinLen)), 0)


def _choices(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        for argument in get_args(annotation):
            yield from _choices(argument)
