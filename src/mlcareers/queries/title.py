"""A job title from real life: which role it is and at which level, or that nobody can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from mlcareers.analysis.answers import Answer, Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level, TitleDoubt
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.match import reader
from mlcareers.text.titles.outside import background_reader
from mlcareers.text.titles.readings import Change, Reading

SHOWN = 2_000
"""How much of a title is repeated in the answer: more than anybody writes, less than a file read by mistake."""

ALTERNATIVES = 3


class Alternative(Named):
    """Another role that a title may mean."""

    level: Level | None
    confidence: float


class FoundAs(Value):
    """Which name of the role was found in the title, and what it is to the role: its title, an alias, a rung."""

    name: str
    sense: str


class TitleRead(Answer):
    """What a title means: role, level if it speaks of one, confidence from 0 to 1, and what else it may mean.

    `confidence` is the share of such answers that is right. Where it is below 0.7 `role` and `level` are absent,
    `doubt` says why, and the alternatives are what is near. `stated_level` is what the title says of the level even
    then, `background` the trade outside of the field that it names. `found_as` and `changes` say which name of the role
    was found and what was read into the title for it.
    """

    schema_name: ClassVar[str] = "title"
    schema_version: ClassVar[int] = 2

    title: str
    role: Named | None = None
    level: Level | None = None
    stated_level: Level | None = None
    confidence: float = 0.0
    found_as: FoundAs | None = None
    changes: tuple[Change, ...] = ()
    doubt: TitleDoubt | None = None
    alternatives: tuple[Alternative, ...] = ()
    background: Named | None = None


def answers(knowledge: KnowledgeBase, titles: Iterable[str]) -> Iterator[TitleRead]:
    """Yield one answer per title, in order; nothing of a title is kept."""
    reading = reader(knowledge).reading
    names = knowledge.roles.labels()
    background = background_reader(knowledge)
    outside = knowledge.backgrounds.labels()
    for title in titles:
        answer = _answer(title, reading(title), names)
        id_ = background(title) if answer.role is None else None
        yield answer.replace(background=Named(id=id_, name=outside[id_])) if id_ else answer


def _answer(title: str, reading: Reading, names: Mapping[str, str]) -> TitleRead:
    shown = shorten(" ".join(title[: 2 * SHOWN].split()), SHOWN)
    roles = reading.roles
    others = tuple(
        Alternative(id=role.id, name=names[role.id], level=role.level, confidence=role.confidence)
        for role in roles[reading.doubt is None :][:ALTERNATIVES]
    )
    if reading.doubt or not roles:
        return TitleRead(
            title=shown,
            stated_level=reading.level,
            confidence=roles[0].confidence if roles else 0.0,
            doubt=reading.doubt,
            alternatives=others,
        )
    first = roles[0]
    return TitleRead(
        title=shown,
        role=Named(id=first.id, name=names[first.id]),
        level=first.level,
        stated_level=first.level,
        confidence=first.confidence,
        found_as=FoundAs(name=first.name, sense=first.sense),
        changes=first.changes,
        alternatives=others,
    )
