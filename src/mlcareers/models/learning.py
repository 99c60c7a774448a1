"""What a learning resource may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import PartialDate, Record, SkillId, Text, WebAddress


class LearningResource(Record):
    """A course, book or text to learn a skill from.

    `skills` is all that it teaches, `about` the few of them that it is made for: a course on deep learning teaches
    some calculus and is not about it. Effort and prerequisites are as stated by the provider, or absent.
    """

    title: Text = Field(description="The title of the course, book or text.")
    provider: Text = Field(description="Who offers or publishes it.")
    authors: Text | None = Field(default=None, description="Who made it.")
    url: WebAddress = Field(description="Where it is.")
    kind: Literal[
        "course",
        "book",
        "tutorial",
        "documentation",
        "lecture series",
        "exercises",
        "paper",
        "article",
        "specification",
    ] = Field(description="What it is.")
    skills: Annotated[tuple[SkillId, ...], Field(min_length=1)] = Field(
        description="The ids of all skills that it teaches."
    )
    about: Annotated[tuple[SkillId, ...], Field(min_length=1, max_length=4)] = Field(
        description="The one to four of them that it is made for, the most central first."
    )
    level: Literal["intro", "intermediate", "advanced"] | None = Field(
        default=None, description="How much it takes to be known before, by its provider."
    )
    effort: Text | None = Field(default=None, description="How long it takes, as its provider says.")
    cost: Literal["free", "free to read", "audit", "paid"] | None = Field(default=None, description="What it costs.")
    prerequisites: tuple[SkillId, ...] | None = Field(
        default=None, description="The ids of the skills that its provider asks for; an empty list: none."
    )
    updated: Text | None = Field(default=None, description="When it was last revised, as it says.")
    language: Text = Field(default="en", description="The language that it is in, as an ISO 639-1 code.")
    seen_at: Text = Field(description="Where we read what stands here.")
    as_of: PartialDate = Field(description="The day, month or year for which all this holds.")

    @model_validator(mode="after")
    def _is_about_what_it_teaches(self) -> Self:
        strange = [skill for skill in self.about if skill not in self.skills]
        if strange:
            raise ValueError(f"is about {', '.join(strange)}, which stands not among its skills; add it to them")
        return self
