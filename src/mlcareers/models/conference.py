"""What a conference record may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from mlcareers.models.base import Cited, PartialDate, Record, Text, WebAddress


class Edition(Cited):
    """One edition: only what a source states."""

    year: Annotated[int, Field(ge=1950, le=2100)] | None = None
    place: Text | None = None
    date: PartialDate | None = None


class Conference(Record):
    """A place where the field meets."""

    name: Text
    abbreviation: Text
    aliases: tuple[Text, ...] = ()
    kind: Literal["research", "applied", "industry"]
    field: Text
    about: Text
    usual_month: Text | None = None
    url: WebAddress | None = None
    editions: tuple[Edition, ...] = ()
    as_of: PartialDate
