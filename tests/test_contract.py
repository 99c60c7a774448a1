"""The shape of every answer in JSON, pinned: each schema, field and type, and each type that they name.

A new field keeps a schema's number. A field that is renamed, removed or retyped raises `schema_version` of every answer
that holds it; only then can `pytest --update-golden` write the new contract.
"""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

from mlcareers.analysis.answers import Answer

CONTRACT = Path(__file__).parent / "contract.txt"
Shapes = dict[str, list[str]]
"""Heading, a schema or a type: its fields, or the choices of a closed list."""


@cache
def answers() -> dict[str, type[Answer]]:
    """Every kind of answer by the schema that its JSON names."""
    for room in ("analysis", "queries"):
        package = import_module(f"mlcareers.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"mlcareers.{room}."):
            import_module(module.name)
    found: dict[str, type[Answer]] = {}
    left = [Answer]
    while left:
        kind = left.pop()
        left += kind.__subclasses__()
        if "schema_name" in vars(kind):
            assert kind.schema not in found, f"two answers are called {kind.schema}"
            found[kind.schema] = kind
    return dict(sorted(found.items()))


def contract() -> Shapes:
    """The shapes of all answers, followed by those of all types that they name."""
    shapes: Shapes = {}
    types: dict[str, Any] = {}
    for schema, kind in answers().items():
        shapes[schema] = fields(kind, types)
    while missing := sorted(types.keys() - shapes.keys()):
        for name in missing:
            shapes[name] = fields(types[name], types)
    return shapes


def fields(kind: Any, types: dict[str, Any]) -> list[str]:
    """The fields of a class with their types, or the choices of a closed list; what they name is put into `types`."""
    if not inspect.isclass(kind):
        return [str(choice) for choice in get_args(kind)]
    lines: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        for name, written_type in vars(base).get("__annotations__", {}).items():
            annotation = getattr(written_type, "__forward_arg__", written_type)
            if not name.startswith("_") and name not in ("model_config", "sources") and "ClassVar" not in annotation:
                lines[name] = without_bounds(f"{name}: {annotation}")
                note(annotation, base, types)
    return list(lines.values())


def note(annotation: str, base: type, types: dict[str, Any]) -> None:
    """Put the classes and closed lists of ours that an annotation names into `types`."""
    for word in re.findall(r"[A-Z]\w+", annotation):
        named = names_of(base.__module__).get(word)
        if getattr(named, "__module__", "").startswith("mlcareers") or get_origin(named) is Literal:
            assert types.setdefault(word, named) == named, f"{word} names two types"


@cache
def names_of(module: str) -> dict[str, Any]:
    """What the names in a module mean, those imported for the type checker alone included."""
    known = dict(vars(sys.modules[module]))
    for node in ast.walk(ast.parse(inspect.getsource(sys.modules[module]))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mlcareers"):
            origin = vars(import_module(str(node.module)))
            known |= {alias.asname or alias.name: origin[alias.name] for alias in node.names if alias.name in origin}
    return known


def written(shapes: Shapes) -> str:
    return "\n".join("\n  ".join([heading, *lines]) for heading, lines in shapes.items()) + "\n"


def read(text: str) -> Shapes:
    parts = [part.splitlines() for part in re.split(r"\n(?=\S)", text.rstrip())]
    return {heading: [without_bounds(line.strip()) for line in lines] for heading, *lines in parts}


class _Unbounded(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node


def without_bounds(line: str) -> str:
    """A field and its type, without the bounds of its values: those are what a file may say, not what is answered."""
    name, _, annotation = line.partition(": ")
    if "Annotated[" not in annotation:
        return line
    return f"{name}: {ast.unparse(_Unbounded().visit(ast.parse(annotation, mode='eval')))}"


def broken(old: Shapes, new: Shapes) -> list[str]:
    """The schemas that keep their number although something that they hold is gone or has another type."""
    changed = {heading for heading in old if not set(old[heading]) <= set(new.get(heading, ()))}
    return [schema for schema in new if "/" in schema and schema in old and changed & {schema, *reach(old, schema)}]


def reach(shapes: Shapes, heading: str) -> set[str]:
    """The types that a schema holds, at any depth."""
    found: set[str] = set()
    left = [heading]
    while left:
        words = set(re.findall(r"[A-Z]\w+", " ".join(shapes[left.pop()]))) & shapes.keys() - found
        found |= words
        left += words
    return found


def test_every_answer_has_the_pinned_shape(request: pytest.FixtureRequest) -> None:
    new = contract()
    assert len(answers()) > 20
    assert {"Salary", "Source", "Level"} & new.keys()
    old = read(CONTRACT.read_text(encoding="utf-8")) if CONTRACT.is_file() else {}
    assert not broken(old, new), f"raise schema_version of {', '.join(broken(old, new))}: a field is gone or retyped"
    if request.config.getoption("--update-golden"):
        CONTRACT.write_text(written(new), encoding="utf-8")
    assert read(CONTRACT.read_text(encoding="utf-8")) == new, "the JSON has changed: read it, then --update-golden"


def test_a_retyped_field_is_told_from_a_new_one() -> None:
    old = read("mlcareers.role/1\n  pay: tuple[Pay, ...]\nmlcareers.skill/1\n  name: str\nPay\n  n: int\n")
    new = read("mlcareers.role/1\n  pay: tuple[Pay, ...]\n  more: str\nmlcareers.skill/1\n  name: str\nPay\n  n: int\n")
    assert broken(old, new) == []
    new["Pay"] = ["n: int | None"]
    assert broken(old, new) == ["mlcareers.role/1"]
    del new["mlcareers.role/1"]
    new["mlcareers.role/2"] = ["pay: tuple[Pay, ...]"]
    assert broken(old, new) == []
