"""Answers, and errors, as one JSON envelope."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import IO

from pydantic import BaseModel


def write(schema: str, result: BaseModel, sources: Mapping[str, BaseModel], stream: IO[str] | None = None) -> None:
    """Print `{"schema": …, "result": …, "sources": {id: …}}`."""
    envelope = {
        "schema": f"mlcareers.{schema}/1",
        "result": result.model_dump(mode="json"),
        "sources": {id_: source.model_dump(mode="json") for id_, source in sources.items()},
    }
    _print(envelope, stream)


def write_line(schema: str, result: BaseModel, stream: IO[str] | None = None) -> None:
    """Print an envelope without sources on one line."""
    envelope = f'{{"schema": "mlcareers.{schema}/1", "result": {result.model_dump_json()}, "sources": {{}}}}\n'
    (stream or sys.stdout).write(envelope)


def write_error(error: Mapping[str, object], stream: IO[str] | None = None) -> None:
    """Print `{"schema": "mlcareers.error/1", "error": …}`."""
    _print({"schema": "mlcareers.error/1", "error": error}, stream)


def _print(envelope: Mapping[str, object], stream: IO[str] | None) -> None:
    (stream or sys.stdout).write(json.dumps(envelope, ensure_ascii=False, indent=2) + "\n")
