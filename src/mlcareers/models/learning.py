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

    title: Text
    provider: Text
    authors: Text | None = None
    url: WebAddress
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
    ]
    skills: Annotated[tuple[SkillId, ...], Field(min_length=1)]
    about: Annotated[tuple[SkillId, ...], Field(min_length=1, max_length=4)]
    level: Literal["intro", "intermediate", "advanced"] | None = None
    effort: Text | None = None
    cost: Literal["free", "free to read", "audit", "paid"] | None = None
    prerequisites: tuple[SkillId, ...] | None = None
    updated: Text | None = None
    language: Text = "en"
    seen_at: Text
    as_of: PartialDate

    @model_validator(mode="after")
    def _is_about_what_it_teaches(self) -> Self:
        strange = [skill for skill in self.about if skill not in self.skills]
        if strange:
            raise ValueError(f"is about {', '.join(strange)}, which stands not among its skills; add it to them")
        return self
