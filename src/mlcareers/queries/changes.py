"""What changed in the knowledge, release by release: all of it, or what concerns one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer
from mlcareers.analysis.changes import RecordChange, by_version, change_in
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS, UNSEARCHED
from mlcareers.models.values import Value
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.get import get

if TYPE_CHECKING:
    from mlcareers.models.release import ChangedFigures, Release

_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_VERSION = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){1,2}")


class ChangedRecord(Value):
    """A record that came, went or changed, by its printed name where it still has one."""

    kind: str
    id: str
    name: str
    change: RecordChange


class ReleaseChanges(Value):
    """What changed in one release against the version `before`."""

    version: str
    before: str
    as_of: str
    records: tuple[ChangedRecord, ...]
    figures: tuple[ChangedFigures, ...]


class Changes(Answer):
    """The releases asked for, the newest first; about `name` alone where one was given."""

    schema_name: ClassVar[str] = "changes"

    name: str | None
    since: str | None
    releases: tuple[ReleaseChanges, ...]


def answer(knowledge: KnowledgeBase, name: str | None = None, since: str | None = None) -> Changes:
    """Return what changed, of everything or of what is called `name`; NotFoundError where nothing is known of it."""
    wanted = set(_called(knowledge, name)) if name is not None else None
    shown = [release for release in by_version(knowledge) if _is_since(release, since)]
    told = [_told(knowledge, release, wanted) for release in shown]
    if not any(release.records or release.figures for release in told):
        what = f" of {name}" if name else ""
        when = f" since {since}" if since else ""
        raise NotFoundError(f"nothing has changed{what}{when}, as far as is kept", hint="mlcareers changes")
    return Changes(name=name, since=since, releases=tuple(release for release in told if release.records))


def _called(knowledge: KnowledgeBase, name: str) -> list[tuple[str, str]]:
    found = [(kind, row.id) for kind in KINDS if kind not in UNSEARCHED for row in get(knowledge, kind, name)]
    gone = [(kind.kind, id_) for one in by_version(knowledge) for kind in one.gone for id_ in kind.ids if id_ == name]
    if not found and not gone:
        hint = f"mlcareers search {shorten(name)}"
        raise NotFoundError(f"nothing is called {shorten(name)!r}", hint=hint, code="unknown-name")
    return [*found, *gone]


def _is_since(release: Release, since: str | None) -> bool:
    """Say whether a release is newer than a version, or of a day or later."""
    if since is None:
        return True
    if _VERSION.fullmatch(since):
        return _number(release.id) > _number(since)
    if _DAY.fullmatch(since):
        return release.as_of >= since
    raise UsageError(
        f"--since {shorten(since)} is neither a day nor a version", hint="--since 2026-11-01", code="unknown-value"
    )


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall("[0-9]+", version))


def _told(knowledge: KnowledgeBase, release: Release, wanted: set[tuple[str, str]] | None) -> ReleaseChanges:
    ids = [(kind.kind, id_) for kind in (*release.new, *release.gone, *release.changed) for id_ in kind.ids]
    shown = [key for key in dict.fromkeys(ids) if wanted is None or key in wanted]
    names = {kind: knowledge.collection(kind).labels(id_ for of, id_ in shown if of == kind) for kind, _ in shown}
    records = [
        ChangedRecord(kind=kind, id=id_, name=names[kind].get(id_, id_), change=change)
        for kind, id_ in shown
        if (change := change_in(release, kind, id_))
    ]
    figures = release.figures if wanted is None else ()
    return ReleaseChanges(
        version=release.id,
        before=release.before,
        as_of=release.as_of,
        records=tuple(records),
        figures=figures,
    )
