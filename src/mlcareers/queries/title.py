"""A job title from real life: which role it is and at which level, or that nobody can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from mlcareers.analysis.answers import Answer, Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Level
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.match import reader
from mlcareers.text.titles.reader import CONFIDENT, RoleRead

SHOWN = 2_000
"""How much of a title is repeated in the answer: more than anybody writes, less than a file read by mistake."""

ALTERNATIVES = 3


class Alternative(Named):
    """Another role that a title may mean."""

    level: Level | None
    confidence: float


class TitleRead(Answer):
    """What a title means: role, level if it speaks of one, confidence from 0 to 1, and what else it may mean.

    Below a confidence of 0.7 `role` is absent, and the alternatives are what is near. `reason` says which name of the
    role was found and what was read into the title.
    """

    schema_name: ClassVar[str] = "title"

    title: str
    role: Named | None = None
    level: Level | None = None
    confidence: float = 0.0
    reason: str | None = None
    alternatives: tuple[Alternative, ...] = ()


def answers(knowledge: KnowledgeBase, titles: Iterable[str]) -> Iterator[TitleRead]:
    """One answer per title, in order; nothing of a title is kept."""
    read = reader(knowledge).read
    names = knowledge.roles.labels()
    for title in titles:
        yield _answer(title, read(title), names)


def _answer(title: str, roles: Sequence[RoleRead], names: Mapping[str, str]) -> TitleRead:
    shown = shorten(" ".join(title[: 2 * SHOWN].split()), SHOWN)
    first = roles[0] if roles and roles[0].confidence >= CONFIDENT else None
    others = tuple(
        Alternative(id=role.id, name=names[role.id], level=role.level, confidence=role.confidence)
        for role in roles[bool(first) :][:ALTERNATIVES]
    )
    if first is None:
        return TitleRead(title=shown, confidence=roles[0].confidence if roles else 0.0, alternatives=others)
    return TitleRead(
        title=shown,
        role=Named(id=first.id, name=names[first.id]),
        level=first.level,
        confidence=first.confidence,
        reason=f"{first.reason}: {first.name}",
        alternatives=others,
    )
