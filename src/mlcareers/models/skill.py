"""What a skill record may say."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Cited, Model, Record, SkillId, Text
from mlcareers.models.vocabulary import Depth, SkillCategory

RELATIONS = ("kind_of", "part_of", "tool_for", "written_in")
"""How one skill stands to a wider one; each is a field of `Skill` and a relation of the link table."""


class Prerequisite(Cited):
    """A skill to learn first.

    `required`: without it this one makes no sense · `one-of`: any one of those so marked will do ·
    `helpful`: makes it easier. `depth` is that of the skill being learned from which on it holds: what is needed to
    build a thing is not needed to use it.
    """

    skill: SkillId = Field(description="The id of the skill to learn first.")
    need: Literal["required", "one-of", "helpful"] = Field(
        default="required",
        description="Whether this one makes no sense without it, any of those so marked will do, or it only helps.",
    )
    depth: Depth = Field(default="use", description="The depth of the skill being learned from which on it is needed.")


class SharedName(Model):
    """A name that means other things as well, in other records or, as `otherwise` says, in none."""

    name: Text = Field(description="A name that means other things as well.")
    otherwise: Text | None = Field(default=None, description="What it means outside of this knowledge.")


class Skill(Record):
    """One thing that a person can know or be able to do.

    `aliases` mean the same thing; `misspellings` are ways people get the name wrong, and weigh less in search;
    whoever uses one of `shared_names` is asked which of its meanings is meant.
    `kind_of` is what whoever has this skill has too ("AWS" for "cloud platforms"); the other three only lead near:
    a tool for a task, the language that it is written in, a part of a larger whole. A `trait` is grown, not taught.
    """

    name: Text = Field(description="The usual name, as it is written.")
    category: SkillCategory = Field(description="The part of the field that it belongs to.")
    description: Text = Field(description="In one sentence, what it is.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other names that mean exactly the same.")
    misspellings: tuple[Text, ...] = Field(default=(), description="Ways in which people get the name wrong.")
    shared_names: tuple[SharedName, ...] = Field(
        default=(), description="Names that mean other things as well: whoever writes one is asked which."
    )
    kind_of: tuple[SkillId, ...] = Field(default=(), description="Wider skills that whoever has this one has, too.")
    part_of: tuple[SkillId, ...] = Field(default=(), description="Larger wholes of which it is a piece.")
    tool_for: tuple[SkillId, ...] = Field(default=(), description="What it is software or a service for.")
    written_in: tuple[SkillId, ...] = Field(default=(), description="The languages whose library it is.")
    related: tuple[SkillId, ...] = Field(default=(), description="Skills that stand near it.")
    prerequisites: tuple[Prerequisite, ...] = Field(default=(), description="What to learn first.")
    trait: bool = Field(
        default=False, description="Whether it is grown rather than taught, like patience: it is no lesson then."
    )

    @model_validator(mode="after")
    def _says_each_thing_once(self) -> Self:
        wider = [skill for relation in RELATIONS for skill in getattr(self, relation)]
        for field, skills in (
            ("relations", wider),
            ("prerequisites", [need.skill for need in self.prerequisites]),
        ):
            twice = {skill for skill in skills if skills.count(skill) > 1}
            if twice:
                raise ValueError(f"{', '.join(sorted(twice))} twice among the {field}; keep the one that holds")
        if self.trait and self.prerequisites:
            raise ValueError("a trait is grown, not taught: it has no prerequisites")
        return self
