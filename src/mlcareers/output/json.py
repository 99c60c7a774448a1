"""Answers, and errors, as one JSON envelope."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import IO, Any

from mlcareers.analysis.answers import Answer


def write(answer: Answer, stream: IO[str] | None = None) -> None:
    """Print `{"schema": …, "result": …, "sources": {id: …}}`."""
    _print(_envelope(answer, answer.sources), stream, indent=2)


def write_line(answer: Answer, stream: IO[str] | None = None) -> None:
    """Print an envelope without sources on one line."""
    _print(_envelope(answer, {}), stream, separators=(",", ":"))


def write_error(error: Mapping[str, object], stream: IO[str] | None = None) -> None:
    """Print `{"schema": "mlcareers.error/1", "error": …}`."""
    _print({"schema": "mlcareers.error/1", "error": error}, stream, indent=2)


def _envelope(answer: Answer, sources: Mapping[str, object]) -> dict[str, object]:
    return {"schema": answer.schema, "result": answer, "sources": dict(sources)}


def _print(envelope: Mapping[str, object], stream: IO[str] | None, **layout: Any) -> None:
    (stream or sys.stdout).write(json.dumps(envelope, ensure_ascii=False, default=_plain, **layout) + "\n")


def _plain(value: object) -> object:
    """A value as its fields; an answer without its sources, which the envelope holds; a date or a path as text."""
    if not hasattr(value, "__dict__"):
        return str(value)
    fields = dict(vars(value))
    if isinstance(value, Answer):
        del fields["sources"]
    return fields
