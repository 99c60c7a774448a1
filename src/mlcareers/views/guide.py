"""Pages of the guides: the topics, a topic by its groups, the entries that answer a question, and conferences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.queries.guide import Conferences, FoundEntry, GuideEntries, GuideList, GuideTopic
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Entries,
    Entry,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Rows,
    Section,
    Table,
    joined,
    line,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import count

if TYPE_CHECKING:
    from mlcareers.models.conference import Conference, Edition
    from mlcareers.models.guide import Guide, GuideEntry

_JUDGED = "What carries no number is our judgement."
_KINDS = {
    "research": "new methods and results, after peer review",
    "applied": "methods in use, from research and companies",
    "industry": "practice, products and people",
}


def listing(answer: GuideList) -> Page:
    """Every topic, one line each."""
    head = Heading(line(Cell("What the trade knows", "title")), line(count(len(answer.rows), "topic")))
    table = Table(
        (Column("topic", fixed=True), Column(), Column("entries", "right", fixed=True, spare=1)),
        tuple((line(Cell(row.id, "strong")), line(row.summary), line(f"{row.entries}")) for row in answer.rows),
    )
    commands = (f"mlcareers guide {answer.rows[0].id}", 'mlcareers guide "how do I become one"')
    return Page((head, table), (), commands)


def page(answer: GuideTopic | GuideEntries | Conferences) -> Page:
    """The page of whatever was asked for."""
    if isinstance(answer, GuideTopic):
        return _topic(answer)
    if isinstance(answer, GuideEntries):
        return _entries(answer)
    return _conferences(answer) if len(answer.conferences) > 1 else _conference(answer)


def name(answer: GuideTopic | Conferences) -> str:
    """The id of what a near miss was taken for."""
    return answer.guide.id if isinstance(answer, GuideTopic) else answer.conferences[0].id


def rows(answer: GuideList) -> Rows:
    """The list of topics for machines."""
    return Rows(
        ("id", "title", "summary", "entries", "as_of"),
        tuple((row.id, row.name, row.summary, row.entries, row.as_of) for row in answer.rows),
    )


def content_rows(answer: GuideTopic | GuideEntries | Conferences) -> Rows:
    """One entry, or one conference, per line."""
    if isinstance(answer, Conferences):
        header = ("id", "abbreviation", "name", "kind", "field", "about", "usual_month", "url", "as_of")
        return Rows(header, tuple(tuple(getattr(one, name) for name in header) for one in answer.conferences))
    found: Sequence[tuple[str, GuideEntry]]
    if isinstance(answer, GuideTopic):
        found = [(answer.guide.id, entry) for entry in answer.guide.entries]
    else:
        found = [(one.guide.id, one.entry) for one in answer.entries]
    return Rows(
        ("guide", "id", "group", "title", "text", "points", "cite"),
        tuple(
            (topic, e.id, e.group, e.title, e.text, " | ".join(p.text for p in e.points), "; ".join(e.cite))
            for topic, e in found
        ),
    )


def entries_in_short(found: Sequence[FoundEntry], notes: Footnotes) -> tuple[Line, ...]:
    """Entries as single lines, for a role's profile: the title and what it says."""
    said = (_entry(one.entry, notes) for one in found)
    return tuple(
        line(Cell(_led(entry.title), "strong"), " ", entry.text or joined(entry.points[:1], "")) for entry in said
    )


def _led(title: str) -> str:
    return title if title.endswith(("?", "!", ".")) else f"{title}:"


def _topic(answer: GuideTopic) -> Page:
    notes = Footnotes(answer.sources)
    guide = answer.guide
    opening: tuple[Block, ...] = (
        Heading(line(Cell(guide.title, "title")), line(f"guide · {guide.id}")),
        Prose(line(guide.summary)),
    )
    sections = tuple(_group(group, guide, notes) for group in dict.fromkeys(entry.group for entry in guide.entries))
    judged = Section("", (Note(line(f"{_JUDGED} As of {guide.as_of}.")),))
    return Page((*opening, *sections, judged), notes.lines(), ("mlcareers guide",))


def _group(group: str | None, guide: Guide, notes: Footnotes) -> Section:
    found = [entry for entry in guide.entries if entry.group == group]
    return Section(group or "", (Entries(tuple(_entry(entry, notes) for entry in found)),))


def _entry(entry: GuideEntry, notes: Footnotes) -> Entry:
    said = _said(entry, notes)
    return Entry(entry.title, said, tuple(line(point.text, notes.of(point)) for point in entry.points))


def _said(entry: GuideEntry, notes: Footnotes) -> Line:
    return line(entry.text or "", notes.of(entry))


def _entries(answer: GuideEntries) -> Page:
    """The best entry in full, the others by name."""
    notes = Footnotes(answer.sources)
    best, *others = answer.entries
    head = Heading(line(Cell(best.entry.title, "title")), line(f"guide · {best.guide.id}"))
    said = _entry(best.entry, notes)
    blocks: list[Block] = [head, Prose(said.text)]
    if said.points:
        blocks.append(Bullets(said.points))
    if others:
        items = tuple(line(one.entry.title, Cell(f"  {one.guide.id}", "quiet")) for one in others)
        blocks.append(Section("Near it", (Bullets(items),)))
    blocks.append(Section("", (Note(line(_JUDGED)),)))
    topics = dict.fromkeys(one.guide.id for one in answer.entries)
    return Page(tuple(blocks), notes.lines(), tuple(f"mlcareers guide {topic}" for topic in topics)[:3])


def _conferences(answer: Conferences) -> Page:
    """All conferences by kind."""
    notes = Footnotes(answer.sources)
    head = Heading(line(Cell(count(len(answer.conferences), "conference"), "title")), line("guide · conferences"))
    sections = []
    for kind, meaning in _KINDS.items():
        found = [conference for conference in answer.conferences if conference.kind == kind]
        columns = (Column(fixed=True), Column(), Column("usually", spare=1))
        rows = tuple(_conference_row(conference, notes) for conference in found)
        sections += [Section(kind.capitalize(), (Table(columns, rows),), line(meaning))] if found else []
    return Page((head, *sections), notes.lines(), (f"mlcareers guide conferences {answer.conferences[0].id}",))


def _conference_row(conference: Conference, notes: Footnotes) -> tuple[Line, Line, Line]:
    known = sorted((edition for edition in conference.editions if edition.year), key=lambda edition: edition.year or 0)
    last = line(" ", _edition(known[-1]), ".") if known else line()
    about = line(conference.about, Cell("".join(cell.text for cell in last), "quiet"), notes.of(conference))
    return line(Cell(conference.abbreviation, "strong")), about, line(conference.usual_month or "")


def _conference(answer: Conferences) -> Page:
    """One conference with every edition that is known."""
    notes = Footnotes(answer.sources)
    one = answer.conferences[0]
    head = Heading(line(Cell(f"{one.abbreviation}: {one.name}", "title")), line(f"guide · conferences · {one.id}"))
    facts = [("Kind", line(f"{one.kind}: {_KINDS[one.kind]}")), ("Field", line(one.field))]
    if one.usual_month:
        facts.append(("Usually in", line(one.usual_month)))
    if one.url:
        facts.append(("Address", line(str(one.url))))
    about = Prose(line(one.about, notes.of(one)))
    editions = tuple(line(_edition(edition), notes.of(edition)) for edition in one.editions)
    known = (Section("Editions that we have a source for", (Bullets(editions),)),) if editions else ()
    as_of = Section("", (Note(line(f"As of {one.as_of}. Dates of coming editions may change.")),))
    page = (head, about, Facts(tuple(facts)), *known, as_of)
    return Page(page, notes.lines(), ("mlcareers guide conferences",))


def _edition(edition: Edition) -> str:
    """An edition in words: "2026 in Sydney, Australia, from 2026-12-06"; without a year as its source has it."""
    place = "online" if edition.place == "online" else f"in {edition.place}" if edition.place else ""
    parts = [str(edition.year or "year not stated,"), place, f"({edition.date})" if edition.date else ""]
    return " ".join(part for part in parts if part)
