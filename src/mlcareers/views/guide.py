"""Pages of the guides: the topics, a topic by its groups, the entries that answer a question, and conferences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.queries.guide import Conferences, FoundEntry, GuideEntries, GuideList, GuideTopic
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Column,
    Entries,
    Entry,
    Facts,
    Page,
    Prose,
    Rows,
    Section,
    Table,
    heading,
    remark,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line, join, line, quiet, strong
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
    """List every topic, one line each."""
    head = heading("What the trade knows", count(len(answer.rows), "topic"))
    columns = (Column("topic", fixed=True), Column(), Column("entries", "right", fixed=True, spare=1))
    table = Table.of(columns, answer.rows, lambda row: (strong(row.id), line(row.summary), line(f"{row.entries}")))
    commands = (f"mlcareers guide {answer.rows[0].id}", 'mlcareers guide "how do I become one"')
    return Page((head, table), (), commands)


def page(answer: GuideTopic | GuideEntries | Conferences) -> Page:
    """Show whatever was asked for."""
    if isinstance(answer, GuideTopic):
        return _topic(answer)
    if isinstance(answer, GuideEntries):
        return _entries(answer)
    return _conferences(answer) if len(answer.conferences) > 1 else _conference(answer)


def name(answer: GuideTopic | Conferences) -> str:
    """Return the id of what a near miss was taken for."""
    return answer.guide.id if isinstance(answer, GuideTopic) else answer.conferences[0].id


def rows(answer: GuideList) -> Rows:
    """List topics for machines."""
    return Rows(
        ("id", "title", "summary", "entries", "as_of"),
        tuple((row.id, row.name, row.summary, row.entries, row.as_of) for row in answer.rows),
    )


def content_rows(answer: GuideTopic | GuideEntries | Conferences) -> Rows:
    """List entries, or conferences, one per line."""
    if isinstance(answer, Conferences):
        header = ("id", "abbreviation", "name", "kind", "field", "about", "usual_month", "url", "as_of")
        return Rows.of(header, answer.conferences)
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
    """Write entries as single lines, for a role's profile: the title and what it says."""
    entries = (_entry(one.entry, notes) for one in found)
    return tuple(line(strong(_led(entry.title)), " ", entry.text or join(entry.points[:1], "")) for entry in entries)


def _led(title: str) -> str:
    return title if title.endswith(("?", "!", ".")) else f"{title}:"


def _topic(answer: GuideTopic) -> Page:
    notes = Footnotes(answer.sources)
    guide = answer.guide
    blocks: tuple[Block, ...] = (
        heading(guide.title, f"guide · {guide.id}"),
        Prose(line(guide.summary)),
        *(_group(group, guide, notes) for group in dict.fromkeys(entry.group for entry in guide.entries)),
        remark(f"{_JUDGED} As of {guide.as_of}."),
    )
    return Page(blocks, notes.lines(), (*_led_to(guide), "mlcareers guide"))


def _led_to(guide: Guide) -> tuple[str, ...]:
    """Name the three commands that most entries of a guide point to, of equals those that come first."""
    pointed = Counter(command for entry in guide.entries for command in entry.see)
    return tuple(f"mlcareers {command}" for command, _ in pointed.most_common(3))


def _group(group: str | None, guide: Guide, notes: Footnotes) -> Section:
    found = [entry for entry in guide.entries if entry.group == group]
    return Section(group or "", (Entries(tuple(_entry(entry, notes) for entry in found)),))


def _entry(entry: GuideEntry, notes: Footnotes) -> Entry:
    text = line(entry.text or "", notes.of(entry))
    return Entry(entry.title, text, tuple(line(point.text, notes.of(point)) for point in entry.points))


def _entries(answer: GuideEntries) -> Page:
    """Write the best entry in full, the others by name."""
    notes = Footnotes(answer.sources)
    best, *others = answer.entries
    entry = _entry(best.entry, notes)
    blocks = (
        heading(entry.title, f"guide · {best.guide.id}"),
        Prose(entry.text),
        Bullets(entry.points),
        Section("Near it", (Bullets.of(others, lambda one: line(one.entry.title, quiet(f"  {one.guide.id}"))),)),
        remark(_JUDGED),
    )
    topics = dict.fromkeys(one.guide.id for one in answer.entries)
    commands = (*best.entry.see, *(f"guide {topic}" for topic in topics))
    return Page(blocks, notes.lines(), tuple(f"mlcareers {command}" for command in commands)[:3])


def _conferences(answer: Conferences) -> Page:
    """Show all conferences by kind."""
    notes = Footnotes(answer.sources)
    head = heading(count(len(answer.conferences), "conference"), "guide · conferences")
    columns = (Column(fixed=True), Column(), Column("usually", spare=1))
    sections = []
    for kind, meaning in _KINDS.items():
        found = [conference for conference in answer.conferences if conference.kind == kind]
        table = Table.of(columns, found, lambda one: _conference_row(one, answer.coming[one.id], notes))
        sections.append(Section(kind.capitalize(), (table,), line(meaning)))
    return Page((head, *sections), notes.lines(), (f"mlcareers guide conferences {answer.conferences[0].id}",))


def _conference_row(conference: Conference, coming: tuple[Edition, ...], notes: Footnotes) -> tuple[Line, Line, Line]:
    """Show the next edition; where none is known, the last one, said to be past."""
    known = sorted((edition for edition in conference.editions if edition.year), key=lambda one: one.year or 0)
    shown = [(" Next: ", edition) for edition in coming] or [(" Last known: ", edition) for edition in known[::-1]]
    told = [line(quiet(f"{label}{_edition(edition)}."), notes.of(edition)) for label, edition in shown[:1]]
    about = line(conference.about, *(told or [line(notes.of(conference))]))
    return strong(conference.abbreviation), about, line(conference.usual_month or "")


def _conference(answer: Conferences) -> Page:
    """Show one conference with every edition that is known."""
    notes = Footnotes(answer.sources)
    one = answer.conferences[0]
    blocks = (
        heading(f"{one.abbreviation}: {one.name}", f"guide · conferences · {one.id}"),
        Prose(line(one.about)),
        Facts.known(
            ("Kind", line(f"{one.kind}: {_KINDS[one.kind]}")),
            ("Field", line(one.field)),
            ("Usually in", line(one.usual_month or "")),
            ("Address", line(str(one.url or ""))),
            ("Named in", line(notes.of(one))),
        ),
        Section(
            "Editions that we have a source for",
            (Bullets.of(one.editions, lambda edition: _edition_line(edition, answer.coming[one.id], notes)),),
        ),
        remark(
            f"As of {one.as_of}. Dates of coming editions may change."
            if answer.coming[one.id]
            else f"No edition after {answer.on} is known here; last looked for on {one.as_of}."
        ),
    )
    return Page(blocks, notes.lines(), ("mlcareers guide conferences",))


def _edition_line(edition: Edition, coming: tuple[Edition, ...], notes: Footnotes) -> Line:
    ahead = strong(" to come") if edition in coming else ""
    return line(_edition(edition), ahead, notes.of(edition))


def _edition(edition: Edition) -> str:
    """Write an edition in words: "2026 in Sydney, Australia, from 2026-12-06"; without a year as its source has it."""
    place = "online" if edition.place == "online" else f"in {edition.place}" if edition.place else ""
    parts = [str(edition.year or "year not stated,"), place, f"({edition.date})" if edition.date else ""]
    return " ".join(part for part in parts if part)
