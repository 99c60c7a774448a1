"""What a guide may say."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mlcareers.models.base import Cited, PartialDate, Record, RoleId, SkillId, Slug, Statement, Text


class GuideEntry(Cited):
    """One entry of a guide: a practice, a challenge, a misconception, a question with its answer."""

    id: Slug
    title: Text
    group: Text | None = None
    text: Text | None = None
    points: tuple[Statement, ...] = ()
    roles: tuple[RoleId, ...] = ()
    skills: tuple[SkillId, ...] = ()


class Guide(Record):
    """What the trade knows about one topic."""

    title: Text
    aliases: tuple[Text, ...] = ()
    summary: Text
    entries: Annotated[tuple[GuideEntry, ...], Field(min_length=1)]
    as_of: PartialDate
