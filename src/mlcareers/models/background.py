"""What a background record may say: where people start from who stand outside the roles."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Cited, PartialDate, Record, RoleId, Short, SkillId, Statement, Text
from mlcareers.models.role import Occupation
from mlcareers.models.vocabulary import Degree, Depth


class BroughtSkill(Short):
    """A skill that people with this background usually have, how deep, and from which work. A plain id will do."""

    short = "skill"

    skill: SkillId = Field(description="The id of the skill that most of them have.")
    depth: Depth = Field(default="use", description="How deep they have it.")
    note: Text | None = Field(default=None, description="From which work they have it, or what stands in its place.")


class Target(Cited):
    """A role that people go to first from here: why, what helps beyond skills, and what stands before it."""

    role: RoleId = Field(description="The id of the role that people go to.")
    why: Text = Field(description="What makes it near.")
    carries: Text | None = Field(default=None, description="What helps beyond skills, such as knowing the trade.")
    gate: Text | None = Field(
        default=None, description="What stands before it: a degree, a licence, a portfolio, a post in between."
    )


class Background(Record):
    """A trade, a training or a stage of life from which people come into the field.

    `brings` is what they usually have already, `lacks` what they miss first, in the order in which it hurts; `targets`
    are the roles that people go to, the most usual first; `expect` is what to expect, honestly.
    """

    title: Text = Field(description="What such people call themselves.")
    aliases: tuple[Text, ...] = Field(
        default=(), description="Other names under which they would look for themselves, in any language."
    )
    summary: Statement = Field(description="Who they are and what their start looks like.")
    brings: Annotated[tuple[BroughtSkill, ...], Field(min_length=1)] = Field(
        description="The skills that most of them have already; a plain id will do."
    )
    strengths: tuple[Statement, ...] = Field(default=(), description="What helps them that is no skill.")
    lacks: Annotated[tuple[SkillId, ...], Field(min_length=1)] = Field(
        description="At most six skills that they miss, in the order in which a teacher would take them."
    )
    targets: Annotated[tuple[Target, ...], Field(min_length=1)] = Field(
        description="The roles that they go to, the most usual first."
    )
    expect: Annotated[tuple[Statement, ...], Field(min_length=1)] = Field(
        description="What a good adviser says aloud, bad news included."
    )
    education: Degree | None = Field(default=None, description="The degree that they usually have.")
    occupation: Occupation | None = Field(default=None, description="The official occupation that holds them.")
    as_of: PartialDate = Field(description="The day, month or year for which all this holds.")

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
