"""What comes back of a record is what was checked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mlcareers.knowledge import folders
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.load import load
from mlcareers.knowledge.shapes import stored_text
from mlcareers.knowledge.snapshot import in_memory
from mlcareers.knowledge.stored import SHAPE, Shapes


def test_every_field_of_every_record_comes_back_in_the_order_of_its_model() -> None:
    entries = load([folders.packaged_folder()]).entries
    assert {entry.kind for entry in entries} == set(KINDS)
    with KnowledgeBase(in_memory(entries)) as knowledge:
        for entry in entries:
            found = knowledge.collection(entry.kind)[entry.record.id]
            assert json.dumps(found.as_dict()) == json.dumps(json.loads(entry.record.model_dump_json()))


def test_what_is_usual_is_not_stored_with_each_record() -> None:
    entries = load([folders.packaged_folder()]).of_kind("role")
    texts = [(stored_text(entry.record), entry.record.model_dump_json()) for entry in entries]
    assert len(texts) > 50
    assert all(f'{{"{SHAPE}":' in lean and ":null" not in lean for lean, _ in texts)
    assert sum(len(lean) for lean, _ in texts) < sum(len(whole) for _, whole in texts)


def test_a_record_never_changes() -> None:
    record: Any = Shapes().restore('{"title": "Pilot", "aliases": ["HP"]}')
    assert record.aliases == ("HP",)
    with pytest.raises(AttributeError, match="never changes"):
        record.title = "Captain"
