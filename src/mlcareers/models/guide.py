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

    id: Slug = Field(description="The short name of the entry; nothing else of its guide has it.")
    title: Text = Field(description="What the entry says or answers.")
    asked_as: tuple[Text, ...] = Field(default=(), description="Other ways to ask for it, in any language.")
    group: Text | None = Field(default=None, description="The heading under which it stands.")
    text: Text | None = Field(default=None, description="The answer, in two to five sentences.")
    points: tuple[Statement, ...] = Field(default=(), description="The answer point by point.")
    roles: tuple[RoleId, ...] = Field(default=(), description="The ids of the roles that it holds for; empty: all.")
    skills: tuple[SkillId, ...] = Field(default=(), description="The ids of the skills that it is about.")
    levels: tuple[Level, ...] = Field(default=(), description="The levels that it holds for; empty: all.")
    countries: tuple[CountryCode, ...] = Field(
        default=(), description="The countries that it holds for, by ISO 3166-1 code; empty: all."
    )
    see: tuple[Text, ...] = Field(default=(), description="What to type behind mlcareers for figures that bear on it.")


class Guide(Record):
    """What the trade knows about one topic."""

    title: Text = Field(description="The topic.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other names for the topic.")
    summary: Text = Field(description="What the guide holds, in one sentence.")
    entries: Annotated[tuple[GuideEntry, ...], Field(min_length=1)] = Field(
        description="What is known of the topic, entry by entry."
    )
    as_of: PartialDate = Field(description="The day, month or year for which all this holds.")
