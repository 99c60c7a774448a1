"""Where things come from: one source with what rests on it, section by section, and the list of sources."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase, Link
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.text.names.echo import NAME_LIMIT
from mlcareers.text.names.get import Found, find

if TYPE_CHECKING:
    from mlcareers.models.source import Source

_FIGURES = ("salary", "demand")


class Use(Value):
    """A record that rests on a source.

    `claims` are the claims of the section that it cites, where there are any; a statistic is found under its `topic`.
    """

    kind: str
    id: str
    name: str
    topic: str | None = None
    claims: tuple[str, ...] = ()


class SectionUse(Value):
    """A section of a source and what in the knowledge rests on it; figures of tables are counted by kind."""

    id: str | None
    heading: str
    records: tuple[Use, ...]
    figures: dict[str, int]


class SourceProfile(Answer):
    """A source, what rests on it in the order of its sections, and how many records of each kind that is."""

    schema_name: ClassVar[str] = "source"
    schema_version: ClassVar[int] = 2

    source: Source
    near: str | None = None
    totals: dict[str, int]
    sections: tuple[SectionUse, ...]


class SourceRow(Value):
    """One line of the list of sources."""

    id: str
    title: str
    publisher: str
    kind: str
    published: str | None
    retrieved: str
    superseded_by: str | None
    records: int


class SourceList(Answer):
    """Every source, and how many records rest on it."""

    schema_name: ClassVar[str] = "sources"

    rows: tuple[SourceRow, ...]


def answer(knowledge: KnowledgeBase, name: str) -> SourceProfile:
    """Find the source that `name` means, and what rests on it."""
    found = _found(knowledge, name)
    source = knowledge.sources[found.id]
    links = knowledge.citations_of(source.id)
    headings: list[tuple[str | None, str]] = [
        (None, "The source as a whole"),
        *((section.id, section.heading) for section in source.sections),
    ]
    sections = (_section(knowledge, id_, heading, links) for id_, heading in headings)
    used = tuple(section for section in sections if section.records or section.figures or section.id)
    totals = Counter(kind for kind, _ in {(link.from_kind, link.from_id) for link in links})
    counted = {kind: totals[kind] for kind in KINDS if totals[kind]}
    return SourceProfile(source=source, near=found.near, totals=counted, sections=used, sources={source.id: source})


def _found(knowledge: KnowledgeBase, name: str) -> Found:
    """Find the source that `name` means; where none is called so, the error names those that speak of it."""
    try:
        return find(knowledge, "source", name)
    except NotFoundError as error:
        words = fold(name[:NAME_LIMIT]).split()
        near = knowledge.prose.search(words, "starts", ["source"], 5) if not error.candidates else []
        if not near:
            raise
        context = [f"{passage.id}: {passage.label}" for passage in near]
        hint = f"mlcareers source {near[0].id}"
        raise error.but(context=context, hint=hint, candidates=[passage.id for passage in near]) from None


def sources(knowledge: KnowledgeBase) -> SourceList:
    """Return every source, by publisher and title."""
    rows = (
        SourceRow(
            id=source.id,
            title=source.title,
            publisher=source.publisher,
            kind=source.kind,
            published=source.published,
            retrieved=source.retrieved,
            superseded_by=source.superseded_by,
            records=len({(link.from_kind, link.from_id) for link in knowledge.citations_of(source.id)}),
        )
        for source in knowledge.sources
    )
    return SourceList(rows=tuple(sorted(rows, key=lambda row: (row.publisher.casefold(), row.title.casefold()))))


def _section(knowledge: KnowledgeBase, id: str | None, heading: str, links: list[Link]) -> SectionUse:
    claims: dict[tuple[str, str], list[str]] = {}
    figures: dict[str, int] = {}
    for link in links:
        section, _, claim = (link.detail or "").partition("/")
        if section != (id or ""):
            continue
        if link.from_kind in _FIGURES:
            figures[link.from_kind] = figures.get(link.from_kind, 0) + 1
        else:
            claims.setdefault((link.from_kind, link.from_id), []).extend([claim] if claim else [])
    records = tuple(_use(knowledge, kind, id_, tuple(cited)) for (kind, id_), cited in claims.items())
    return SectionUse(id=id, heading=heading, records=records, figures=figures)


def _use(knowledge: KnowledgeBase, kind: str, id: str, claims: tuple[str, ...]) -> Use:
    statistic = knowledge.statistics.get(id) if kind == "statistic" else None
    name = knowledge.collection(kind).labels([id])[id]
    return Use(kind=kind, id=id, name=name, topic=statistic.topic if statistic else None, claims=claims)
