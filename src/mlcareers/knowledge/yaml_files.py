"""Strict YAML: UTF-8, no surprises in scalars, no repeated keys, no anchors; and the line of any value in it."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any

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


class _StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Dates stay text, only true and false are booleans, and neither a repeated key nor an alias is accepted."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        if node in self.constructed_objects or node in self.recursive_objects:
            raise FileError("anchors and aliases are not allowed; write the value out", _line(node))
        return super().construct_object(node, deep)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = {key.value for key, _ in node.value}
        if len(keys) != len(node.value):
            seen: set[object] = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise FileError(f"the key {key.value!r} appears twice; keep one", _line(key))
                seen.add(key.value)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping


_StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":timestamp", ":bool", ":merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_StrictLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


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
        return yaml.load(text, Loader=_StrictLoader)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        raise FileError(f"is not valid YAML: {problem.problem}", mark.line + 1 if mark else None) from problem
    except yaml.YAMLError as problem:
        raise FileError(f"is not valid YAML: {str(problem).splitlines()[0]}") from problem
    except RecursionError as problem:
        raise FileError("is nested too deeply") from problem


def line_of(text: str, position: Position) -> int:
    """The line, from 1, of the value at `position`, or of the innermost value on the way that exists."""
    node = yaml.compose(text, Loader=_StrictLoader)
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


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
