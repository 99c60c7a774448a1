"""The page of one source, and the list of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.queries.source import SectionUse, SourceList, SourceProfile, SourceRow
from mlcareers.views.blocks import Bullets, Cell, Facts, Heading, Line, Note, Page, Prose, Rows, Section, joined, line
from mlcareers.views.wording import NOUNS, count
from mlcareers.views.wording import listing as in_a_row

if TYPE_CHECKING:
    from mlcareers.models.source import Source

_COMMANDS = {
    "source": "source",
    "role": "role",
    "skill": "skill",
    "salary": "salary",
    "demand": "market",
    "certification": "cert",
    "statistic": "market",
    "guide": "guide",
    "conference": "guide conferences",
    "learning": "skill",
}
"""The command that shows a record of each kind."""


def profile(answer: SourceProfile) -> Page:
    """What the source is and how far it carries, then what rests on it, section by section."""
    source = answer.source
    facts = [(label, line(value)) for label, value in _facts(source) if value]
    totals = [count(number, NOUNS[kind]) for kind, number in answer.totals.items()]
    facts.append(("In use by", line(in_a_row(totals) or "nothing yet")))
    head = Heading(line(Cell(source.title, "title")), line(f"{source.kind} · {source.id}"))
    sections = tuple(_section(section) for section in answer.sections if section.records or section.figures)
    unused = [section.heading for section in answer.sections if not section.records and not section.figures]
    rest = (Section("Nothing rests on", (Prose(line(", ".join(unused))),)),) if unused and sections else ()
    words = Note(
        line(
            "A line: the command, in bold what to type after it, in brackets the claims of the section that it carries."
        )
    )
    explained = (Section("", (words,)),) if any(r.claims for s in answer.sections for r in s.records) else ()
    return Page((head, Facts(tuple(facts)), *explained, *sections, *rest))


def listing(answer: SourceList) -> Page:
    """Every source by kind, one entry each, with the number of records that rest on it."""
    kinds = sorted({row.kind for row in answer.rows})
    sections = tuple(
        Section(kind.capitalize(), (Bullets(tuple(_listed(row) for row in answer.rows if row.kind == kind)),))
        for kind in kinds
    )
    head = Heading(line(Cell(count(len(answer.rows), "source"), "title")), line("by kind and publisher"))
    return Page((head, *sections), (), (f"mlcareers source {answer.rows[0].id}",))


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


def _listed(row: SourceRow) -> Line:
    when = row.published or "date not stated"
    overtaken = f" · overtaken by {row.superseded_by}" if row.superseded_by else ""
    publisher = f"{row.publisher}, " if row.publisher != "not stated" else ""
    said = Cell(f" · {publisher}{when} · {count(row.records, 'record')}", "quiet")
    return line(Cell(row.id, "strong"), f"  {row.title}", said, Cell(overtaken, "warning"))


def _section(section: SectionUse) -> Section:
    """What rests on a section, by the command that shows it."""
    by_kind: dict[str, list[Line]] = {}
    for record in section.records:
        claims = f" ({', '.join(record.claims)})" if record.claims else ""
        what = f": {record.name}" if record.topic else ""
        words = Cell(record.topic or record.id, "strong")
        by_kind.setdefault(record.kind, []).append(line(words, what, Cell(claims, "quiet")))
    for kind, number in section.figures.items():
        by_kind[kind] = [line(count(number, NOUNS[kind]))]
    rows = tuple((_COMMANDS[kind], joined(uses, " · ")) for kind, uses in by_kind.items())
    return Section(section.heading, (Facts(rows),))
