"""What comes back of a record is what was checked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mlcareers.knowledge import folders
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.load import load
from mlcareers.knowledge.stored import Stored, restored


def _plain(value: object) -> object:
    if isinstance(value, Stored):
        return {name: _plain(inner) for name, inner in vars(value).items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def test_every_field_of_every_kind_comes_back() -> None:
    entries = load([folders.packaged_folder()]).entries
    assert {entry.kind for entry in entries} == set(KINDS)
    for entry in entries:
        text = entry.record.model_dump_json()
        assert list(vars(restored(text))) == list(type(entry.record).model_fields)
        assert _plain(restored(text)) == json.loads(text)


def test_a_record_never_changes() -> None:
    record: Any = restored('{"title": "Pilot", "aliases": ["HP"]}')
    assert record.aliases == ("HP",)
    with pytest.raises(AttributeError, match="never changes"):
        record.title = "Captain"
