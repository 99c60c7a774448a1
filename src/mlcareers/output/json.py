"""Answers, and errors, as one JSON envelope."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlcareers.analysis.answers import Answer
from mlcareers.output.streams import escape_hidden, for_machines

if TYPE_CHECKING:
    from mlcareers.output import Brief, Shown


def write(shown: Shown, *, sources: bool) -> None:
    """Print `{"schema": …, "result": …, "sources": {id: …}}`; the sources belong to the envelope.

    What of it comes from the user's own folders stands in `own`, when there is any.
    """
    own = {"own": shown.own} if shown.own else {}
    _print({**_envelope(shown.answer, shown.answer.sources), **own}, indent=2)


def write_next(brief: Brief, *, first: bool) -> None:
    """Print an envelope without sources on one line."""
    _print(_envelope(brief.answer, {}), separators=(",", ":"))


def write_error(error: Mapping[str, object]) -> None:
    """Print `{"schema": "mlcareers.error/1", "error": …}`."""
    _print({"schema": "mlcareers.error/1", "error": error}, indent=2)


def write_document(document: Mapping[str, object]) -> None:
    """Print a document that is no answer and needs no envelope, such as a JSON Schema."""
    _print(document, indent=2)


def _envelope(answer: Answer, sources: Mapping[str, object]) -> dict[str, object]:
    return {"schema": answer.schema, "result": answer, "sources": dict(sources)}


def _print(envelope: Mapping[str, object], **layout: Any) -> None:
    text = json.dumps(envelope, ensure_ascii=False, default=_plain, **layout)
    for_machines().write(escape_hidden(text) + "\n")


def _plain(value: object) -> object:
    """Take a value as its fields, an answer without its sources (the envelope has them), a date or a path as text."""
    if not hasattr(value, "__dict__"):
        return str(value)
    fields = dict(vars(value))
    if isinstance(value, Answer):
        del fields["sources"]
    return fields
