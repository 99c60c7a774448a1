"""What a skill record may say."""

from __future__ import annotations

from typing import Literal

from mlcareers.models.base import Cited, Record, SkillId, Text
from mlcareers.models.vocabulary import SkillCategory


class Prerequisite(Cited):
    """A skill to learn first.

    `required`: without it this one makes no sense · `one-of`: any one of those so marked will do ·
    `helpful`: makes it easier.
    """

    skill: SkillId
    need: Literal["required", "one-of", "helpful"] = "required"


class Skill(Record):
    """One thing that a person can know or be able to do.

    `aliases` mean the same thing; `misspellings` are ways people get the name wrong, and weigh less in search.
    """

    name: Text
    category: SkillCategory
    description: Text
    aliases: tuple[Text, ...] = ()
    misspellings: tuple[Text, ...] = ()
    parents: tuple[SkillId, ...] = ()
    related: tuple[SkillId, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
