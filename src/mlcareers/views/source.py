"""The page of one source, and the list of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.knowledge.kinds import KINDS
from mlcareers.queries.source import SectionUse, SourceList, SourceProfile, SourceRow
from mlcareers.views.blocks import Bullets, Facts, Page, Prose, Rows, Section, heading, remark
from mlcareers.views.lines import Cell, Line, join, line, quiet, strong
from mlcareers.views.wording import count
from mlcareers.views.wording import listing as in_a_row
from mlcareers.views.wording_codes import HANDS, records

if TYPE_CHECKING:
    from mlcareers.models.source import Source


def page(answer: SourceProfile) -> Page:
    """Show what the source is and how far it carries, then what rests on it, section by section."""
    source = answer.source
    totals = [records(number, kind) for kind, number in answer.totals.items()]
    used = [section for section in answer.sections if section.records or section.figures]
    unused = [section.heading for section in answer.sections if section not in used]
    lines = "A line: the command, in bold what to type after it, in brackets the claims of the section that it carries."
    return Page(
        (
            heading(source.title, f"{source.kind} · {source.id}"),
            Facts.known(*_facts(source), ("In use by", line(in_a_row(totals) or "nothing yet"))),
            remark(lines if any(record.claims for section in used for record in section.records) else ""),
            *map(_section, used),
            Section("Nothing rests on", (Prose(line(", ".join(unused if used else ()))),)),
        )
    )


def listing(answer: SourceList) -> Page:
    """List every source by kind, with the number of records that rest on it."""
    head = heading(count(len(answer.rows), "source"), "by kind and publisher")
    sections = (
        Section(kind.capitalize(), (Bullets.of([row for row in answer.rows if row.kind == kind], _listed),))
        for kind in sorted({row.kind for row in answer.rows})
    )
    return Page((head, *sections), (), (f"mlcareers source {answer.rows[0].id}",))


def rows(answer: SourceList) -> Rows:
    """List sources for machines."""
    header = ("id", "title", "publisher", "kind", "published", "retrieved", "superseded_by", "records")
    return Rows.of(header, answer.rows)


def _facts(source: Source) -> tuple[tuple[str, Line], ...]:
    return (
        ("Publisher", line(source.publisher)),
        ("Original" if source.read_at else "Address", line(str(source.url) if source.url else "not known")),
        ("Read at", line(source.read_at or "")),
        ("In the words of", line(HANDS[source.hand] if source.hand else "")),
        ("Published", line(source.published or "not stated")),
        ("Retrieved", line(source.retrieved)),
        ("Region", line(source.region or "")),
        ("Method", line(source.method or "not stated")),
        ("Confidence", line(source.confidence or "")),
        ("Licence", line(source.licence or "")),
        ("Overtaken by", line(source.superseded_by or "")),
        ("Note", line(source.note or "")),
    )


def _listed(row: SourceRow) -> Line:
    when = row.published or "date not stated"
    overtaken = f" · overtaken by {row.superseded_by}" if row.superseded_by else ""
    publisher = f"{row.publisher}, " if row.publisher != "not stated" else ""
    origin = quiet(f" · {publisher}{when} · {count(row.records, 'record')}")
    return line(strong(row.id), f"  {row.title}", origin, Cell(overtaken, "warning"))


def _section(section: SectionUse) -> Section:
    """Show what rests on a section, by the command that shows it."""
    by_kind: dict[str, list[Line]] = {}
    for record in section.records:
        claims = f" ({', '.join(record.claims)})" if record.claims else ""
        what = f": {record.name}" if record.topic else ""
        words = strong(record.topic or record.id)
        by_kind.setdefault(record.kind, []).append(line(words, what, quiet(claims)))
    for kind, number in section.figures.items():
        by_kind[kind] = [line(records(number, kind))]
    rows = tuple((KINDS[kind].command, join(uses, " · ")) for kind, uses in by_kind.items())
    return Section(section.heading, (Facts(rows),))
