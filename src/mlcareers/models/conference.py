"""What a conference record may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from mlcareers.models.base import Cited, PartialDate, Record, Text, WebAddress


class Edition(Cited):
    """One edition: only what a source states."""

    year: Annotated[int, Field(ge=1950, le=2100)] | None = Field(default=None, description="The year of the edition.")
    place: Text | None = Field(default=None, description="Where it takes place.")
    date: PartialDate | None = Field(default=None, description="When it begins.")


class Conference(Record):
    """A place where the field meets."""

    name: Text = Field(description="The full name.")
    abbreviation: Text = Field(description="The short name that people use.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other names for it.")
    kind: Literal["research", "applied", "industry"] = Field(description="What it is mostly for.")
    field: Text = Field(description="The part of the field that it is about.")
    about: Text = Field(description="In one sentence, what it is about.")
    usual_month: Text | None = Field(default=None, description="The month in which it usually takes place.")
    url: WebAddress | None = Field(default=None, description="Its page.")
    editions: tuple[Edition, ...] = Field(default=(), description="Editions whose place or date a source states.")
    as_of: PartialDate = Field(description="The day, month or year for which all this holds.")
