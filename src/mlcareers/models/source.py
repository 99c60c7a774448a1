"""Where knowledge comes from: every source is described once and cited by its id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, HttpUrl

from mlcareers.models.base import Confidence, PartialDate, Record, Slug, SourceId, Text

SourceKind = Literal[
    "article",
    "official statistics",
    "survey",
    "data set",
    "posting study",
    "report",
    "classification",
    "documentation",
    "course",
    "regulation",
    "vendor page",
]


class Source(Record):
    """A document or data set that statements cite.

    `published` and `retrieved` tell how old it is; `method` says how its figures came about, as far as it tells;
    `sections` lists the parts that citations may point at, id to heading, in the source's own order.
    """

    title: Text
    publisher: Text
    url: HttpUrl | None = None
    kind: SourceKind
    published: PartialDate | None = None
    retrieved: PartialDate
    region: Text | None = None
    method: Text | None = None
    licence: Text | None = None
    confidence: Confidence | None = None
    superseded_by: SourceId | None = None
    note: Text | None = None
    sections: dict[Slug, Text] = Field(default_factory=dict)

    @property
    def label(self) -> str:
        return self.title

    def passages(self) -> Iterator[str]:
        yield from (self.title, self.publisher, self.method or "", self.note or "")
