"""Strict YAML: UTF-8, no surprises in scalars, no repeated keys, no anchors; and the line of any value in it."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import yaml
from yaml import MappingEndEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

SIZE_LIMIT = 10 * 1024 * 1024
"""A knowledge file is text for people; one larger than this is a mistake, and is not read."""

DEPTH_LIMIT = 50
"""How many lists and mappings may stand in each other; no record needs a fifth of it."""

Position = Sequence[str | int]
"""The way to a value inside a document: mapping keys and list indices."""

VALUE_LIMIT = 200_000
"""How many values a file may hold; the largest of ours has 6,000."""

DIGIT_LIMIT = 40
"""No number of the knowledge needs so many digits; converting thousands of them takes long, and Python refuses it."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS: dict[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBERS_BEGIN = "+-0123456789"
_TOO_DEEP = f"is nested too deeply: more than {DEPTH_LIMIT} lists or mappings in each other"
_TOO_DEEP_FOR_LIBYAML = "exceeded maximum nesting depth"
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


class FileError(Exception):
    """A file that cannot be read as strict YAML: what is wrong, and on which line when that is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


def read_text(path: Path) -> str:
    """Return the text of a knowledge file; FileError when it is too large, unreadable or not UTF-8."""
    content = _content(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise FileError("is not UTF-8 text; save the file as UTF-8", line) from problem


def _content(path: Path) -> bytes:
    """Return the bytes of a plain file; never waits for a pipe, nor reads on while a file grows."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            raise FileError("is no plain file; a knowledge file is text")
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as problem:
        raise FileError(f"cannot be read: {getattr(problem, 'strerror', None) or problem}") from problem
    if len(content) > SIZE_LIMIT:
        size = max(status.st_size, len(content)) / 2**20
        raise FileError(f"{size:,.0f} MB is more than a knowledge file may have (10 MB); split it")
    return content


def parse(text: str) -> Any:
    """Return the document in `text`; FileError with its line when it is not strict YAML."""
    try:
        return _bounded(_LOADER(text))
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        # libyaml from 0.2.6 on refuses a thousand levels before it hands out the first of them.
        what = _TOO_DEEP if problem.problem == _TOO_DEEP_FOR_LIBYAML else f"is not valid YAML: {problem.problem}"
        raise FileError(what, mark.line + 1 if mark else None) from problem
    except yaml.YAMLError as problem:
        raise FileError(f"is not valid YAML: {str(problem).splitlines()[0]}") from problem


def lines_of(text: str, positions: Iterable[Position]) -> list[int]:
    """Return the lines, from 1, of the values at `positions`, each or of the innermost value on the way that exists."""
    try:
        node = yaml.compose(text, _LOADER)
    except yaml.YAMLError as problem:
        raise FileError("changed while it was read") from problem
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


def _bounded(loader: Any) -> Any:
    """Return the document of a stream; FileError when it holds more than any file needs."""
    events = iter(loader.get_event, None)
    try:
        document = _document(islice(events, VALUE_LIMIT + 1))
    except StopIteration:
        document = None
    for event in events:
        raise FileError(f"holds more than {VALUE_LIMIT:,} values; split it", _line(event))
    return document


def _document(events: Iterator[Any]) -> Any:
    """Return the value of the one document of a stream; None when there is none."""
    document: Any = None
    for number, start in enumerate(event for event in events if isinstance(event, yaml.DocumentStartEvent)):
        if number:
            raise FileError("holds a second document; keep one in a file", _line(start))
        document = _value(next(events), events)
    return document


def _value(event: Any, events: Iterator[Any], depth: int = 0) -> Any:
    """Return the plain value that begins with `event`. Aliases are refused, and so is every expansion bomb."""
    if depth > DEPTH_LIMIT:
        raise FileError(_TOO_DEEP, _line(event))
    if event.anchor:
        raise FileError("anchors and aliases are not allowed; write the value out", _line(event))
    if event.tag:
        raise FileError(f"the tag {event.tag!r} is not allowed; write a plain value", _line(event))
    if type(event) is ScalarEvent:
        return _scalar(event.value) if event.implicit[0] else event.value
    if type(event) is SequenceStartEvent:
        items = []
        while type(item := next(events)) is not SequenceEndEvent:
            items.append(_value(item, events, depth + 1))
        return items
    mapping: dict[str, Any] = {}
    while type(key := next(events)) is not MappingEndEvent:
        if type(key) is not ScalarEvent:
            raise FileError("a key is not plain text; write a name", _line(key))
        if key.value in mapping:
            raise FileError(f"the key {key.value!r} appears twice; keep one", _line(key))
        mapping[key.value] = _value(next(events), events, depth + 1)
    return mapping


def _scalar(text: str) -> object:
    """Read null, true, false and plain numbers, all else as text: NO, 2024-01-01 and 1:30 are not."""
    if text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.fullmatch(text) if text[0] in _NUMBERS_BEGIN else None
    if number is None:
        return text
    if len(text) > DIGIT_LIMIT:
        return text
    return float(text) if number[2] or number[3] else int(text)


def _line(place: Any) -> int:
    return int(place.start_mark.line) + 1
