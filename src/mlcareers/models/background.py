"""What a background record may say: where people start from who stand outside the roles."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Cited, PartialDate, Record, RoleId, SkillId, Statement, Text
from mlcareers.models.role import Occupation
from mlcareers.models.vocabulary import Degree, Depth


class BroughtSkill(Cited):
    """A skill that people with this background usually have, how deep, and from which work. A plain id will do."""

    skill: SkillId
    depth: Depth = "use"
    note: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_plain_id(cls, value: object) -> object:
        return {"skill": value} if isinstance(value, str) else value


class Target(Cited):
    """A role that people go to first from here: why, what helps beyond skills, and what stands before it."""

    role: RoleId
    why: Text
    carries: Text | None = None
    gate: Text | None = None


class Background(Record):
    """A trade, a training or a stage of life from which people come into the field.

    `brings` is what they usually have already, `lacks` what they miss first, in the order in which it hurts; `targets`
    are the roles that people go to, the most usual first; `expect` is what to expect, honestly.
    """

    title: Text
    aliases: tuple[Text, ...] = ()
    summary: Statement
    brings: Annotated[tuple[BroughtSkill, ...], Field(min_length=1)]
    strengths: tuple[Statement, ...] = ()
    lacks: Annotated[tuple[SkillId, ...], Field(min_length=1)]
    targets: Annotated[tuple[Target, ...], Field(min_length=1)]
    expect: Annotated[tuple[Statement, ...], Field(min_length=1)]
    education: Degree | None = None
    occupation: Occupation | None = None
    as_of: PartialDate

    @model_validator(mode="after")
    def _says_each_thing_once(self) -> Self:
        for field, ids in (
            ("brings", [skill.skill for skill in self.brings]),
            ("lacks", list(self.lacks)),
            ("targets", [target.role for target in self.targets]),
        ):
            twice = {name for name in ids if ids.count(name) > 1}
            if twice:
                raise ValueError(f"{field} names {', '.join(sorted(twice))} twice; keep one")
        both = {skill.skill for skill in self.brings} & set(self.lacks)
        if both:
            raise ValueError(f"{', '.join(sorted(both))} cannot be both brought and lacking; decide")
        return self
