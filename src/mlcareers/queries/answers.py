"""What every answer has: a schema name, and the sources that it cites."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, Field

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.base import Model, citations_in
from mlcareers.models.source import Source


class Answer(Model):
    """A typed result. `schema_name` names its shape in JSON; `sources` holds every source cited in it, by id."""

    schema_name: ClassVar[str]
    sources: dict[str, Source] = Field(default={}, exclude=True)


class Named(Model):
    """A record as it is mentioned elsewhere: its id, and its name to print."""

    id: str
    name: str


def cited_sources(knowledge: KnowledgeBase, *values: BaseModel | tuple[BaseModel, ...] | None) -> dict[str, Source]:
    """The sources that these models cite, in the order of their first citation."""
    ids = dict.fromkeys(citation.partition("#")[0] for value in values for citation in citations_in(value))
    return {source.id: source for source in knowledge.sources.many(ids)}


def named(knowledge: KnowledgeBase, kind: str, ids: tuple[str, ...]) -> tuple[Named, ...]:
    """Ids with their printed names, in the same order."""
    labels = knowledge.collection(kind).labels(ids)
    return tuple(Named(id=id_, name=labels[id_]) for id_ in ids if id_ in labels)
