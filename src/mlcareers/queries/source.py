"""Where things come from: one source with what rests on it, section by section, and the list of sources."""

from __future__ import annotations

from typing import ClassVar

from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase, Link
from mlcareers.models.base import Model
from mlcareers.models.source import Source
from mlcareers.queries.answers import Answer
from mlcareers.queries.find import find

_FIGURES = {"salary": "pay observation", "demand": "demand figure"}


class Use(Model):
    """A record that rests on a source. `claims` are the claims of the section that it cites, where there are any."""

    kind: str
    id: str
    name: str
    claims: tuple[str, ...] = ()


class SectionUse(Model):
    """A section of a source and what in the knowledge rests on it; figures of a table are counted, not listed."""

    id: str | None
    heading: str
    records: tuple[Use, ...]
    figures: dict[str, int] = {}


class SourceProfile(Answer):
    """A source, and what rests on it in the order of its sections."""

    schema_name: ClassVar[str] = "source"

    source: Source
    near: str | None = None
    sections: tuple[SectionUse, ...]


class SourceRow(Model):
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
    """The source that `name` means, and what rests on it."""
    found = find(knowledge, "source", name)
    source = knowledge.sources.get(found.id)
    if source is None:
        raise NotFoundError(f"no source is called {name!r}")
    links = knowledge.citations_of(source.id)
    headings: list[tuple[str | None, str]] = [(None, "The source as a whole"), *source.sections.items()]
    sections = (_section(knowledge, id_, heading, links) for id_, heading in headings)
    used = tuple(section for section in sections if section.records or section.figures or section.id)
    return SourceProfile(source=source, near=found.near, sections=used, sources={source.id: source})


def sources(knowledge: KnowledgeBase) -> SourceList:
    """Every source, by publisher and title."""
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
            figures[_FIGURES[link.from_kind]] = figures.get(_FIGURES[link.from_kind], 0) + 1
        else:
            claims.setdefault((link.from_kind, link.from_id), []).extend([claim] if claim else [])
    records = tuple(
        Use(kind=kind, id=id_, name=knowledge.collection(kind).labels([id_])[id_], claims=tuple(cited))
        for (kind, id_), cited in claims.items()
    )
    return SectionUse(id=id, heading=heading, records=records, figures=figures)
