"""What the record of a release may say: what changed in the knowledge since the one before."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from mlcareers.models.base import Model, PartialDate, Record, Slug, Text

Kind = Annotated[str, Field(pattern=r"^[a-z]+$")]
"""The name of a kind of record; one that is gone by now is still told of."""


class RecordsOfKind(Model):
    """Records of one kind."""

    kind: Kind = Field(description="The kind of the records.")
    ids: Annotated[tuple[Slug, ...], Field(min_length=1)] = Field(description="The ids of the records.")


class ChangedRecords(RecordsOfKind):
    """Records of one kind in which the same fields changed."""

    fields: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="The fields that say something else now; pay and demand of a role stand in records of their own."
    )


class ChangedFigures(Model):
    """How many rows of figures of one source came and went."""

    kind: Literal["salary", "demand", "rate"] = Field(description="The kind of the figures.")
    source: Slug = Field(description="The id of the source.")
    more: int = Field(default=0, ge=0, description="How many came.")
    fewer: int = Field(default=0, ge=0, description="How many went.")


class Release(Record):
    """What changed in the knowledge from one version of the program to the next: written by a program, not by hand.

    The id is the version.
    """

    before: Text = Field(description="The version that it is compared with.")
    new: tuple[RecordsOfKind, ...] = Field(default=(), description="What came.")
    gone: tuple[RecordsOfKind, ...] = Field(default=(), description="What went.")
    changed: tuple[ChangedRecords, ...] = Field(default=(), description="What says something else now.")
    figures: tuple[ChangedFigures, ...] = Field(default=(), description="Rows of figures that came and went.")
    as_of: PartialDate = Field(description="The day of the release.")
