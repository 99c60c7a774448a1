"""Rows of tables are stored without what is usual, and come back whole."""

from __future__ import annotations

import json

from conftest import LIBRARY
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.load import load
from mlcareers.knowledge.snapshot import in_memory


def test_rows_come_back_with_every_field_in_the_order_of_their_model() -> None:
    loaded = load([LIBRARY])
    knowledge = KnowledgeBase(in_memory(loaded.entries))
    seen = 0
    for kind in ("salary", "demand"):
        written = {entry.record.id: entry.record for entry in loaded.of_kind(kind)}
        for record in knowledge.collection(kind):
            assert list(record.as_dict().items()) == list(json.loads(written[record.id].model_dump_json()).items())
            seen += 1
        assert [json.loads(text) for text in knowledge.collection(kind).texts()] == [
            record.as_dict() for record in knowledge.collection(kind)
        ]
    assert seen > 3
