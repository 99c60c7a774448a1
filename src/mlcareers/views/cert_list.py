"""The list of certifications, short and with evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.knowledge.names import fold
from mlcareers.queries.cert import CertificationList
from mlcareers.views.blocks import Cell, Column, Facts, Heading, Line, Note, Page, Rows, Section, Table, line
from mlcareers.views.cert import NOT_VERIFIED
from mlcareers.views.cert_mentions import status
from mlcareers.views.evidence import Proof, evidence_line
from mlcareers.views.wording import count, dollars

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification

_MEANING = {
    "beta": "In beta: can be taken, but the exam is not final.",
    "retiring": "Retiring: can be taken only in part, or not for long; its page says how.",
    "unverified": "Not verified: we could not confirm that it can be taken.",
    "retired": "Retired: can no longer be taken.",
}


def page(answer: CertificationList) -> Page:
    """Certifications, one line each, what can be taken first."""
    columns = (Column("certification"), Column("status"), Column("USD", "right", fixed=True))
    rows = tuple((_named(record), line(status(record)), _price(record)) for record in answer.certifications)
    unknown = "?: price not verified. " if any(record.price_usd is None for record in answer.certifications) else ""
    how = Note(line(f"{unknown}--full shows the evidence of each status."))
    notes = Section("", (*_notes(answer), how))
    return Page((_heading(answer), Table(columns, rows, _beyond(answer)), notes), (), _next_commands(answer))


def full_page(answer: CertificationList) -> Page:
    """The same with what happened to each, where to look it up, and the best evidence of its status."""
    sections = tuple(
        Section("", (Heading(_named(record), line(status(record))), Facts(_in_the_list(record))))
        for record in answer.certifications
    )
    return Page((_heading(answer), *sections, Section("", tuple(_notes(answer)))), (), _next_commands(answer))


def rows(answer: CertificationList) -> Rows:
    """The list for machines."""
    header = (
        "id", "name", "issuer", "exam_code", "kind", "level", "status", "status_date", "price_usd", "minutes",
        "validity_years", "url", "confidence", "checked_on",
    )  # fmt: skip
    return Rows(header, tuple(tuple(getattr(record, name) for name in header) for record in answer.certifications))


def _heading(answer: CertificationList) -> Heading:
    title = Cell(count(answer.found, "certification"), "title")
    return Heading(line(title), line(", ".join(answer.filters)))


def _beyond(answer: CertificationList) -> str:
    hidden = answer.found - len(answer.certifications)
    return f"… {hidden:,} more with -f csv" if hidden else ""


def _named(record: Certification) -> Line:
    """The name, with code, level and issuer where it does not say them."""
    words = set(fold(record.name).split())
    issuer = {record.id.partition("-")[0], *(word for word in fold(record.issuer).split() if len(word) > 3)}
    parts = (
        record.exam_code if record.exam_code and record.exam_code not in record.name else "",
        record.level if record.level != "not stated" and record.level not in words else "",
        "" if issuer & words else record.issuer,
    )
    return line(Cell(record.name, "strong"), Cell("".join(f" · {part}" for part in parts if part), "quiet"))


def _price(record: Certification) -> Line:
    return line(
        Cell("?", "quiet") if record.price_usd is None else f"{record.price_usd:,g}" if record.price_usd else "free"
    )


def _in_the_list(record: Certification) -> tuple[tuple[str, Line], ...]:
    facts = [
        ("Evidence", evidence_line(Proof(record).pieces[0])),
        ("Price", line(NOT_VERIFIED if record.price_usd is None else dollars(record.price_usd))),
    ]
    if record.status_note:
        facts.insert(0, ("Note", line(record.status_note)))
    if record.url:
        facts.append(("Official page", line(str(record.url))))
    return tuple(facts)


def _notes(answer: CertificationList) -> Iterable[Note]:
    """What the words mean, what is not in the list, and how old the list is."""
    shown = answer.certifications
    yield from (Note(line(meaning)) for word, meaning in _MEANING.items() if any(one.status == word for one in shown))
    checks = sorted({record.checked_on for record in shown})
    when = f"on {checks[0]}" if len(checks) == 1 else f"between {checks[0]} and {checks[-1]}"
    notes = [f"Status and price in US dollars were checked {when}."]
    if answer.overdue:
        notes.append(f"{count(answer.overdue, 'of these is', 'of these are')} due for another check.")
    if answer.hidden_retired:
        notes.append(f"{answer.hidden_retired} retired not shown: add --status all.")
    if answer.hidden_unpriced:
        notes.append(f"{answer.hidden_unpriced} without a verified price not shown.")
    yield Note(line(" ".join(notes)))


def _next_commands(answer: CertificationList) -> tuple[str, ...]:
    first = answer.certifications[0]
    return (f"mlcareers cert {first.exam_code or first.id}",)
