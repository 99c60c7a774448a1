"""Where knowledge comes from: every source is described once and cited by its id."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mlcareers.models.base import Model, PartialDate, Record, Slug, SourceId, Text, WebAddress
from mlcareers.models.vocabulary import Confidence, Hand, SourceKind


def _from_mapping(value: Any) -> Any:
    return [{"id": id_, "heading": heading} for id_, heading in value.items()] if isinstance(value, dict) else value


def _or_a_mapping(schema: dict[str, Any]) -> None:
    """Say in a JSON Schema that sections may be written as id: heading."""
    items = {"type": schema.pop("type"), "items": schema.pop("items")}
    schema["anyOf"] = [{"type": "object", "additionalProperties": {"type": "string"}}, items]


class Section(Model):
    """A part of a source."""

    id: Slug = Field(description="The short name of the part, which citations point at.")
    heading: Text = Field(description="Its heading in the source, or what it holds.")


class Source(Record):
    """A document or data set that statements cite.

    `url` is where the original stands; `read_at` where it was read instead, and `hand` whose words those are where it
    is not the publisher who gives it there.
    `published` and `retrieved` tell how old it is; `method` says how its figures came about, as far as it tells;
    `sections` lists the parts that citations may point at, in the source's own order; in YAML as id to heading.
    """

    title: Text = Field(description="The title of the document or data set.")
    publisher: Text = Field(description="Who publishes it.")
    url: WebAddress | None = Field(default=None, description="Where the original stands.")
    read_at: Text | None = Field(default=None, description="Where it was read, if not there.")
    hand: Hand | None = Field(default=None, description="In whose words it was read, if not in its own.")
    kind: SourceKind = Field(description="What kind of source it is.")
    published: PartialDate | None = Field(default=None, description="When it was published, as exact as it is known.")
    retrieved: PartialDate = Field(description="When it was read.")
    region: Text | None = Field(default=None, description="The part of the world that it speaks of.")
    method: Text | None = Field(default=None, description="How its figures came about, as far as it tells.")
    licence: Text | None = Field(default=None, description="Under which terms it may be used.")
    confidence: Confidence | None = Field(default=None, description="How far it is to be trusted.")
    superseded_by: SourceId | None = Field(default=None, description="The id of the newer edition that replaces it.")
    note: Text | None = Field(default=None, description="What else a reader should know.")
    sections: Annotated[tuple[Section, ...], BeforeValidator(_from_mapping)] = Field(
        default=(),
        description="The parts that citations point at, as id: heading.",
        json_schema_extra=_or_a_mapping,
    )
