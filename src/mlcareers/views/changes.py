"""What changed in the knowledge, release by release, and the line of one record on its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlcareers.knowledge.kinds import KINDS
from mlcareers.queries.changes import ChangedRecord, Changes, ReleaseChanges
from mlcareers.views.blocks import Block, Bullets, Page, Prose, Rows, Section, heading
from mlcareers.views.changed import fields_in_words
from mlcareers.views.lines import Line, join, line, quiet, strong
from mlcareers.views.wording import count
from mlcareers.views.wording_codes import CHANGES

if TYPE_CHECKING:
    from mlcareers.models.release import ChangedFigures

MOST_OF_A_KIND = 12
MOST_CHANGED = 5


def page(answer: Changes) -> Page:
    """Show the newest release first: what came, what went, what says something else now."""
    newest = answer.releases[0]
    aside = f"version {newest.version} of {newest.as_of}, against {newest.before}"
    head = heading(f"Changes of {answer.name}" if answer.name else "What changed", aside)
    blocks = (block for release in answer.releases for block in (_of_one_name if answer.name else _release)(release))
    example = next((found.id for found in newest.records if found.kind == "role"), "")
    return Page((head, *blocks), (), () if answer.name or not example else (f"mlcareers changes {example}",))


def rows(answer: Changes) -> Rows:
    """List every changed record for machines."""
    header = ("version", "as_of", "kind", "id", "name", "change", "fields")
    found = [(release, record) for release in answer.releases for record in release.records]
    return Rows(
        header,
        tuple(
            (release.version, release.as_of, one.kind, one.id, one.name, one.change.change, " ".join(one.change.fields))
            for release, one in found
        ),
    )


def _of_one_name(release: ReleaseChanges) -> Iterator[Block]:
    title = f"In {release.version}, {release.as_of}"
    yield Section(title, (Bullets(tuple(map(_of_one, release.records))),), line(f"against {release.before}"))


def _release(release: ReleaseChanges) -> Iterator[Block]:
    """Yield what became of the records, kind by kind; the sources, of which there are most, stand last."""
    kinds = dict.fromkeys(record.kind for record in release.records)
    for kind in sorted(kinds, key="source".__eq__):
        for change in CHANGES:
            found = [one for one in release.records if (one.kind, one.change.change) == (kind, change)]
            if found:
                title = f"{CHANGES[change].capitalize()} in {release.version}: {count(len(found), _noun(kind))}"
                yield Section(title, (_list(found),))
    rows = Bullets.of(release.figures, _of_figures, limit=MOST_OF_A_KIND, more="with -f json")
    yield Section(f"Rows of figures in {release.version}", (rows,))


def _list(found: list[ChangedRecord]) -> Block:
    """Show those that changed each with what did; the others in one breath."""
    if found[0].change.change == "changed":
        return Bullets.of(found, _of_many, limit=MOST_CHANGED, more="with -f csv")
    return Prose(join([line(one.id) for one in found], " · ", MOST_OF_A_KIND, " with -f csv"))


def _noun(kind: str) -> str:
    return (KINDS[kind].noun or kind) if kind in KINDS else kind


def _of_figures(change: ChangedFigures) -> Line:
    counts = [f"{change.more:,} came" if change.more else "", f"{change.fewer:,} went" if change.fewer else ""]
    return line(strong(change.source), quiet(f": {_noun(change.kind)}s, {', '.join(filter(None, counts))}"))


def _of_one(found: ChangedRecord) -> Line:
    what = f"{CHANGES[found.change.change]}{fields_in_words(found.change, 99)}"
    return line(strong(found.name), f" ({_noun(found.kind)} {found.id}): {what}")


def _of_many(found: ChangedRecord) -> Line:
    return line(strong(found.id), quiet(fields_in_words(found.change)))
