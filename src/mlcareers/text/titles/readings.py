"""What is read from a title: roles, a level, and why no role is certain."""

from __future__ import annotations

from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level, TitleChange, TitleDoubt


class Change(Value):
    """What was read into a title: for which word which other."""

    kind: TitleChange
    word: str
    meant: str


class RoleRead(Value):
    """A role that a title may mean: by which of its names, at which level, and how sure that is, from 0 to 1.

    `score` is what the doubts left of 1, `confidence` the share of answers with such a score that is right. `plain` is
    a title that says a name and perhaps a level, and nothing that leaves a doubt; `changes` are words read as others.
    """

    id: str
    name: str
    sense: str
    level: Level | None = None
    score: float
    confidence: float
    plain: bool = False
    changes: tuple[Change, ...] = ()


class Reading(Value):
    """What a title means: its likeliest roles, the level that it states, and what speaks against the first role."""

    roles: tuple[RoleRead, ...] = ()
    level: Level | None = None
    doubt: TitleDoubt | None = None
