"""What a learning resource may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from mlcareers.models.base import PartialDate, Record, SkillId, Text, WebAddress


class LearningResource(Record):
    """A course, book or text to learn a skill from.

    Effort and prerequisites are as stated by the provider, or absent.
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
    level: Literal["intro", "intermediate", "advanced"] | None = None
    effort: Text | None = None
    cost: Literal["free", "free to read", "audit", "paid"] | None = None
    prerequisites: tuple[SkillId, ...] | None = None
    updated: Text | None = None
    language: Text = "en"
    seen_at: Text
    as_of: PartialDate
