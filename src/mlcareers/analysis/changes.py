"""What a release says of one record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlcareers.models.release import RecordsOfKind, Release


class RecordChange(Value):
    """That a record came, went or changed in a release, and which of its fields say something else now."""

    version: str
    as_of: str
    change: ChangeKind
    fields: tuple[str, ...] = ()


def by_version(knowledge: KnowledgeBase) -> list[Release]:
    """Return every release that is kept, the newest first."""
    return sorted(knowledge.releases, key=lambda release: _parts(release.id), reverse=True)


def changed_lately(knowledge: KnowledgeBase, kind: str, id_: str) -> RecordChange | None:
    """Return what the newest release says of a record; None where it says nothing of it."""
    newest = max(knowledge.releases.labels(), key=_parts, default=None)
    return change_in(knowledge.releases[newest], kind, id_) if newest else None


def change_in(release: Release, kind: str, id_: str) -> RecordChange | None:
    """Return what one release says of a record."""
    found: tuple[tuple[ChangeKind, Sequence[RecordsOfKind]], ...] = (
        ("new", release.new),
        ("gone", release.gone),
        ("changed", release.changed),
    )
    for change, groups in found:
        for group in groups:
            if group.kind == kind and id_ in group.ids:
                fields = vars(group).get("fields", ())
                return RecordChange(version=release.id, as_of=release.as_of, change=change, fields=fields)
    return None


def _parts(version: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]+", version)]
