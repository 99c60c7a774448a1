"""What a guide may say."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from mlcareers.models.base import Cited, PartialDate, Record, RoleId, SkillId, Slug, Statement, Text
from mlcareers.models.country import code_of
from mlcareers.models.vocabulary import Level

CountryCode = Annotated[str, AfterValidator(code_of)]
"""ISO 3166-1 alpha-2."""


class GuideEntry(Cited):
    """One entry of a guide: a practice, a challenge, a misconception, a question with its answer.

    `asked_as` are other ways to ask for it, in any language. `roles`, `levels` and `countries` are those it holds for,
    all of them when empty. `see` is what to type behind `mlcareers` for figures that bear on it: "market education".
    """

    id: Slug
    title: Text
    asked_as: tuple[Text, ...] = ()
    group: Text | None = None
    text: Text | None = None
    points: tuple[Statement, ...] = ()
    roles: tuple[RoleId, ...] = ()
    skills: tuple[SkillId, ...] = ()
    levels: tuple[Level, ...] = ()
    countries: tuple[CountryCode, ...] = ()
    see: tuple[Text, ...] = ()


class Guide(Record):
    """What the trade knows about one topic."""

    title: Text
    aliases: tuple[Text, ...] = ()
    summary: Text
    entries: Annotated[tuple[GuideEntry, ...], Field(min_length=1)]
    as_of: PartialDate
