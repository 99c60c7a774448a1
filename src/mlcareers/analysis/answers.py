"""What every answer has: a schema name, and the sources that it cites."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from mlcareers.models.values import Value, citations_in, source_id

if TYPE_CHECKING:
    from mlcareers.knowledge.base import KnowledgeBase
    from mlcareers.models.source import Source
    from mlcareers.models.vocabulary import Basis


class Answer(Value):
    """A typed result. `sources` holds every source cited in it, by id.

    `schema_name` and `schema_version` name its shape in JSON. A new field keeps the version; one that is renamed,
    removed or retyped raises it.
    """

    schema_name: ClassVar[str]
    schema_version: ClassVar[int] = 1
    schema: ClassVar[str]
    sources: Mapping[str, Source] = MappingProxyType({})

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.schema = f"mlcareers.{cls.schema_name}/{cls.schema_version}"


class Named(Value):
    """A record as it is mentioned elsewhere: its id, and its name to print."""

    id: str
    name: str


class Cited(Value):
    """A part of an answer that says where it comes from, like the record that it is taken from."""

    cite: tuple[str, ...] = ()
    informed_by: tuple[str, ...] = ()
    basis: Basis | None = None


def cited_sources(knowledge: KnowledgeBase, *values: object) -> dict[str, Source]:
    """Return the sources that these values cite, in the order of their first citation."""
    ids = dict.fromkeys(source_id(citation) for value in values for citation in citations_in(value))
    return {source.id: source for source in knowledge.sources.many(ids)}


def with_names(knowledge: KnowledgeBase, kind: str, ids: tuple[str, ...]) -> tuple[Named, ...]:
    """Return ids with their printed names, in the same order."""
    labels = knowledge.collection(kind).labels(ids)
    return tuple(Named(id=id_, name=labels[id_]) for id_ in ids if id_ in labels)
