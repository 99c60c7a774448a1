"""The page of one source, and the list of sources."""

from __future__ import annotations

from mlcareers.models.source import Source
from mlcareers.queries.source import SectionUse, SourceList, SourceProfile
from mlcareers.views.blocks import Bullets, Cell, Column, Facts, Heading, Line, Page, Prose, Rows, Section, Table, line
from mlcareers.views.wording import count


def profile(answer: SourceProfile) -> Page:
    """What the source is and how far it carries, then what rests on it, section by section."""
    source = answer.source
    facts = tuple((label, line(value)) for label, value in _facts(source) if value)
    head = Heading(line(Cell(source.title, "title")), line(f"{source.kind} · {source.id}"))
    sections = tuple(_section(section) for section in answer.sections if section.records or section.figures)
    unused = [section.heading for section in answer.sections if not section.records and not section.figures]
    rest = (Section("Nothing rests on", (Prose(line(", ".join(unused))),)),) if unused and sections else ()
    return Page((head, Facts(facts), *sections, *rest))


def listing(answer: SourceList) -> Page:
    """Every source, one line each."""
    columns = (
        Column("source", fixed=True),
        Column("title"),
        Column("published", fixed=True),
        Column("records", "right"),
    )
    table = Table(
        columns,
        tuple(
            (
                line(Cell(row.id, "strong")),
                line(row.title, Cell(f", {row.publisher}", "quiet")),
                line(row.published or "not stated", Cell(" superseded" if row.superseded_by else "", "warning")),
                line(f"{row.records:,}"),
            )
            for row in answer.rows
        ),
    )
    return Page((Heading(line(Cell(count(len(answer.rows), "source"), "title"))), table))


def rows(answer: SourceList) -> Rows:
    """The list for machines."""
    header = ("id", "title", "publisher", "kind", "published", "retrieved", "superseded_by", "records")
    return Rows(header, tuple(tuple(getattr(row, name) for name in header) for row in answer.rows))


def _facts(source: Source) -> tuple[tuple[str, str], ...]:
    return (
        ("Publisher", source.publisher),
        ("Address", str(source.url) if source.url else "not known"),
        ("Published", source.published or "not stated"),
        ("Retrieved", source.retrieved),
        ("Region", source.region or ""),
        ("Method", source.method or "not stated"),
        ("Confidence", source.confidence or ""),
        ("Licence", source.licence or ""),
        ("Overtaken by", source.superseded_by or ""),
        ("Note", source.note or ""),
    )


def _section(section: SectionUse) -> Section:
    items: list[Line] = []
    for record in section.records:
        claims = f": {', '.join(record.claims)}" if record.claims else ""
        items.append(line(Cell(f"{record.kind} ", "quiet"), record.name, Cell(claims, "quiet")))
    items += [line(count(number, what)) for what, number in section.figures.items()]
    return Section(section.heading, (Bullets(tuple(items)),))
