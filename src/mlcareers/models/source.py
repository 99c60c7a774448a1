"""Where knowledge comes from: every source is described once and cited by its id."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from mlcareers.models.base import Model, PartialDate, Record, Slug, SourceId, Text, WebAddress
from mlcareers.models.vocabulary import Confidence, Hand, SourceKind


def _from_mapping(value: Any) -> Any:
    return [{"id": id_, "heading": heading} for id_, heading in value.items()] if isinstance(value, dict) else value


class Section(Model):
    """A part of a source."""

    id: Slug
    heading: Text


class Source(Record):
    """A document or data set that statements cite.

    `url` is where the original stands; `read_at` where it was read instead, and `hand` whose words those are where it
    is not the publisher who gives it there.
    `published` and `retrieved` tell how old it is; `method` says how its figures came about, as far as it tells;
    `sections` lists the parts that citations may point at, in the source's own order; in YAML as id to heading.
    """

    title: Text
    publisher: Text
    url: WebAddress | None = None
    read_at: Text | None = None
    hand: Hand | None = None
    kind: SourceKind
    published: PartialDate | None = None
    retrieved: PartialDate
    region: Text | None = None
    method: Text | None = None
    licence: Text | None = None
    confidence: Confidence | None = None
    superseded_by: SourceId | None = None
    note: Text | None = None
    sections: Annotated[tuple[Section, ...], BeforeValidator(_from_mapping)] = ()
