"""The knowledge itself: where it lives, how much there is, and what of it has aged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from mlcareers.analysis.answers import Answer
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import AgeReason, TimeUnit


class KindCount(Value):
    """How many records of one kind there are."""

    kind: str
    records: int


class Holdings(Answer):
    """The folders in use, in reading order, and the records in them."""

    schema_name: ClassVar[str] = "data"

    folders: tuple[str, ...]
    counts: tuple[KindCount, ...]


class StaleFact(Value):
    """A fact that should be looked at again: which record and field, where it stands, why, and the date of
    which that speaks.

    `days` is how long ago its last search is.
    """

    kind: str
    id: str
    file: str
    line: int
    field: str
    reason: AgeReason
    when: str
    days: int | None = None


class KindAge(Value):
    """How the records of one kind have aged; without `good_for`, in `unit`, only their dates are checked."""

    kind: str
    records: int
    history: int
    stale: int
    good_for: int | None
    unit: TimeUnit | None


class Staleness(Answer):
    """What of the knowledge is past its shelf life on one day."""

    schema_name: ClassVar[str] = "stale"
    schema_version: ClassVar[int] = 2

    on: date
    folders: tuple[str, ...]
    kinds: tuple[KindAge, ...]
    facts: tuple[StaleFact, ...]


def answer(knowledge: KnowledgeBase) -> Holdings:
    """Count what the knowledge holds."""
    counts = tuple(KindCount(kind=kind, records=len(knowledge.collection(kind))) for kind in KINDS)
    return Holdings(folders=_names(knowledge), counts=counts)


def list_replaced(knowledge: KnowledgeBase) -> list[str]:
    """Return a line for every record of the user's own folders that changes one of ours: which, and in which file."""
    from mlcareers.knowledge.integrity import overrides

    return [f"{kind} {id_} of ours is changed in {path}" for kind, id_, path in overrides(knowledge.folders)]


def list_passed_over(own: Sequence[Path]) -> list[str]:
    """Return files of the user's own folders that look like knowledge and stand where nobody reads them."""
    from mlcareers.knowledge import folders

    return [path for folder in folders.folders(own)[1:] for path in folders.list_unread(folder)]


def stale(knowledge: KnowledgeBase, on: date) -> Staleness:
    """Find what is past its shelf life on that day. Every file is read, for the lines: the snapshot has none."""
    from mlcareers.knowledge import staleness
    from mlcareers.knowledge.load import Problem, load, locate

    loaded = load(knowledge.folders)
    around = staleness.surroundings(loaded)
    found = [(entry, age) for entry in loaded.entries for age in staleness.ages(entry, on, around)]
    places = locate(Problem(entry.path, (*entry.position, *age.position), "") for entry, age in found)
    facts = tuple(
        StaleFact(
            kind=entry.kind,
            id=entry.record.id,
            file=str(place.path),
            line=place.line or 1,
            field=str(age.position[0]),
            reason=age.reason,
            when=age.when,
            days=age.days,
        )
        for (entry, age), place in zip(found, places, strict=True)
    )
    kinds = tuple(
        KindAge(
            kind=kind,
            records=len(entries),
            history=sum(staleness.is_history(entry, around) for entry in entries),
            stale=len({fact.id for fact in facts if fact.kind == kind}),
            good_for=(life := staleness.SHELF_LIVES.get(kind, (None, None)))[0],
            unit=life[1],
        )
        for kind in KINDS
        if (entries := list(loaded.of_kind(kind)))
    )
    return Staleness(on=on, folders=_names(knowledge), kinds=kinds, facts=facts)


def _names(knowledge: KnowledgeBase) -> tuple[str, ...]:
    return tuple(str(folder) for folder in knowledge.folders)
