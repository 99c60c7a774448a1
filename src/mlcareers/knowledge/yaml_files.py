"""Strict YAML: UTF-8, no surprises in scalars, no repeated keys, no anchors; and the line of any value in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import yaml

SIZE_LIMIT = 16 * 1024 * 1024
"""A knowledge file is text for people; one larger than this is a mistake, and is not read."""

Position = Sequence[str | int]
"""The way to a value inside a document: mapping keys and list indices."""


class FileError(Exception):
    """A file that cannot be read as strict YAML: what is wrong, and on which line when that is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class _Composer(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Text to nodes. Only null, true, false and plain numbers are more than text: NO, 2024-01-01 and 1:30 are not."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for _tag, _pattern, _first in (
    ("null", r"~|null|", ["~", "n", ""]),
    ("bool", r"true|false", list("tf")),
    ("int", r"[-+]?(0|[1-9][0-9]*)", list("-+0123456789")),
    ("float", r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", list("-+0123456789")),
):
    _Composer.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)

_SCALARS: dict[str, Callable[[str], object]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:null": lambda text: None,
}


def read_text(path: Path) -> str:
    """The text of a knowledge file; FileError when it is too large, unreadable or not UTF-8."""
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise FileError(f"{size / 2**20:,.0f} MB is more than a knowledge file may have (16 MB); split it")
        content = path.read_bytes()
    except OSError as problem:
        raise FileError(f"cannot be read: {problem.strerror}") from problem
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise FileError("is not UTF-8 text; save the file as UTF-8", line) from problem


def parse(text: str) -> Any:
    """The document in `text`; FileError with its line when it is not strict YAML."""
    try:
        return _value(_compose(text), set())
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        raise FileError(f"is not valid YAML: {problem.problem}", mark.line + 1 if mark else None) from problem
    except yaml.YAMLError as problem:
        raise FileError(f"is not valid YAML: {str(problem).splitlines()[0]}") from problem
    except RecursionError as problem:
        raise FileError("is nested too deeply") from problem


def lines_of(text: str, positions: Iterable[Position]) -> list[int]:
    """The lines, from 1, of the values at `positions`, each or of the innermost value on the way that exists."""
    node = _compose(text)
    return [_line_below(node, position) for position in positions]


def _line_below(node: yaml.Node | None, position: Position) -> int:
    line = 1
    for step in position:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = _line(node)
        elif isinstance(node, yaml.MappingNode):
            found = [(key, value) for key, value in node.value if key.value == step]
            if not found:
                continue
            key, node = found[0]
            line = _line(key)
    return line


def _compose(text: str) -> yaml.Node | None:
    loader = _Composer(text)
    try:
        node: yaml.Node | None = loader.get_single_node()
        return node
    finally:
        loader.dispose()


def _value(node: yaml.Node | None, seen: set[int]) -> Any:
    """The plain value of a node. An alias shows as a node met twice and is refused, as is every expansion bomb."""
    if node is None:
        return None
    if id(node) in seen:
        raise FileError("anchors and aliases are not allowed; write the value out", _line(node))
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        if node.tag not in _SCALARS:
            raise FileError(f"the tag {node.tag!r} is not allowed; write a plain value", _line(node))
        return _SCALARS[node.tag](node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, seen) for item in node.value]
    mapping: dict[Any, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise FileError("a key is not plain text; write a name", _line(key))
        if key.value in mapping:
            raise FileError(f"the key {key.value!r} appears twice; keep one", _line(key))
        mapping[key.value] = _value(value, seen)
    return mapping


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
