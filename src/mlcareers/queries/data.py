"""The knowledge itself: where it lives and how much there is."""

from __future__ import annotations

from typing import ClassVar

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.base import Model
from mlcareers.queries.answers import Answer


class KindCount(Model):
    """How many records of one kind there are."""

    kind: str
    records: int


class Holdings(Answer):
    """The folders in use, in reading order, and the records in them."""

    schema_name: ClassVar[str] = "data"

    folders: tuple[str, ...]
    counts: tuple[KindCount, ...]


def answer(knowledge: KnowledgeBase) -> Holdings:
    """What the knowledge holds."""
    counts = tuple(KindCount(kind=kind, records=len(knowledge.collection(kind))) for kind in KINDS)
    return Holdings(folders=tuple(str(folder) for folder in knowledge.folders), counts=counts)
