"""The list of certifications, short and with evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.knowledge.names import fold
from mlcareers.models.country import name_of
from mlcareers.queries.cert import CertificationList
from mlcareers.views.blocks import Column, Facts, Group, Grouped, Heading, Note, Page, Rows, Section, Table, remark
from mlcareers.views.cert import NOT_VERIFIED
from mlcareers.views.cert_mentions import status
from mlcareers.views.evidence import Proof, evidence_line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.wording import count, dollars, price
from mlcareers.views.wording_codes import RECOMMENDATIONS, named_in

if TYPE_CHECKING:
    from mlcareers.analysis.certifications import CertificationMention
    from mlcareers.models.certification import Certification

_COLUMNS = (
    Column("certification"),
    Column("status"),
    Column("evidence", fixed=True),
    Column("USD", "right", fixed=True),
    Column("in postings"),
)
_ORDER = "Order: what the postings of the role name, then how much of what it needs is tested; foundations last."

_MEANING = {
    "beta": "In beta: was so when last seen; the exam is not final.",
    "retiring": "Its end was announced: its page says for when, and what is known since.",
    "unverified": "Not verified: we could not confirm that it can be taken.",
    "retired": "Retired: can no longer be taken.",
}


def page(answer: CertificationList) -> Page:
    """Show the few recommended for a role that is asked about; else all, a line each, what can be taken first."""
    return _recommended(answer) if answer.recommended else _catalogue(answer)


def _recommended(answer: CertificationList) -> Page:
    """Show at most five in groups: why, whose gate, price, how new the evidence is, whether anyone asks for it."""
    notes, by_id = Footnotes(answer.sources), {record.id: record for record in answer.certifications}
    groups = tuple(
        Group(words, line(), tuple(_worth(by_id[one.id], one, notes) for one in members))
        for group, words in RECOMMENDATIONS.items()
        if (members := [one for one in answer.recommended if one.group == group and one.id in by_id])
    )
    rest = answer.found - len(answer.recommended)
    star = _star([by_id[one.id] for one in answer.recommended if one.id in by_id])
    left_out = f"{rest} more serve this role: --full shows them all with their evidence. " if rest else ""
    more = remark(f"{left_out}{star}", _ORDER)
    heading = Heading(line(Cell("Certifications", "title")), line(", ".join(answer.filters)))
    return Page((heading, Grouped(_COLUMNS, groups), more), notes.lines(), _next_commands(answer))


def _worth(record: Certification, one: CertificationMention, notes: Footnotes) -> tuple[Line, ...]:
    gate = f"; only with {one.gate}" if one.gate else ""
    asked = one.named or one.named_anywhere
    scope = "" if one.named else " of all roles"
    said = line(f"{named_in(asked)}{scope}", notes.mark(asked.cite)) if asked else line("not counted")
    return line(_named(record), Cell(gate, "warning")), line(status(record)), _seen(one.newest), _price(record), said


def _catalogue(answer: CertificationList) -> Page:
    rows = tuple(
        (_named(record), line(status(record)), _seen(answer.support[record.id].newest), _price(record))
        for record in answer.certifications
    )
    unknown = "?: price not verified. " if any(record.price_usd is None for record in answer.certifications) else ""
    how = Note(line(f"{unknown}{_star(answer.certifications)}--full shows the evidence of each status."))
    notes = Section("", (*_notes(answer), how))
    return Page((_heading(answer), Table(_COLUMNS[:-1], rows, _beyond(answer)), notes), (), _next_commands(answer))


def _seen(newest: str | None) -> Line:
    return line(newest[:7] if newest else Cell("undated", "quiet"))


def full_page(answer: CertificationList) -> Page:
    """Show the same with what happened to each, where to look it up, and the best evidence of its status."""
    sections = tuple(
        Section("", (Heading(_named(record), line(status(record))), Facts(_in_the_list(record))))
        for record in answer.certifications
    )
    return Page((_heading(answer), *sections, Section("", tuple(_notes(answer)))), (), _next_commands(answer))


def rows(answer: CertificationList) -> Rows:
    """Show the list for machines."""
    header = (
        "id", "name", "issuer", "exam_code", "kind", "level", "status", "status_date", "price_usd", "minutes",
        "validity_years", "gate", "region", "url", "searched_on",
    )  # fmt: skip
    borne_out = ("newest", "origin", "issuer_seen", "confidence")
    rows = tuple(
        tuple(getattr(record, name) for name in header)
        + tuple(getattr(answer.support[record.id], name) for name in borne_out)
        + (record.price_note,)
        for record in answer.certifications
    )
    return Rows((*header, "newest_evidence", "origin", "issuer_seen", "confidence", "price_note"), rows)


def _heading(answer: CertificationList) -> Heading:
    title = Cell(count(answer.found, "certification"), "title")
    return Heading(line(title), line(", ".join(answer.filters)))


def _beyond(answer: CertificationList) -> str:
    hidden = answer.found - len(answer.certifications)
    return f"… {hidden:,} more with -f csv" if hidden else ""


def _named(record: Certification) -> Line:
    """Write the name, with code, level and issuer where it does not say them."""
    words = set(fold(record.name).split())
    issuer = {record.id.partition("-")[0], *(word for word in fold(record.issuer).split() if len(word) > 3)}
    parts = (
        record.exam_code if record.exam_code and record.exam_code not in record.name else "",
        record.level if record.level != "not stated" and record.level not in words else "",
        "" if issuer & words else record.issuer,
        f"counts in {name_of(record.region)} only" if record.region else "",
    )
    return line(Cell(record.name, "strong"), Cell("".join(f" · {part}" for part in parts if part), "quiet"))


def _price(record: Certification) -> Line:
    """Write the price; a star sends to the certificate's page, as that of a beta, say, is not that of the exam."""
    if record.price_usd is None:
        return line(Cell("?", "quiet"))
    return line(price(record.price_usd), Cell("*" if record.price_note else "", "quiet"))


def _star(records: Iterable[Certification]) -> str:
    starred = any(record.price_usd is not None and record.price_note for record in records)
    return "*: the certificate's page says more of its price. " if starred else ""


def _price_in_words(record: Certification) -> Line:
    told = NOT_VERIFIED if record.price_usd is None else dollars(record.price_usd)
    return line(told, f". {record.price_note}" if record.price_note else "")


def _in_the_list(record: Certification) -> tuple[tuple[str, Line], ...]:
    facts = [
        ("Evidence", evidence_line(Proof(record).pieces[0])),
        ("Price", _price_in_words(record)),
    ]
    if record.status_note:
        facts.insert(0, ("Note", line(record.status_note)))
    if record.url:
        facts.append(("Official page", line(str(record.url))))
    return tuple(facts)


def _notes(answer: CertificationList) -> Iterable[Note]:
    """Yield what the words mean, what is not in the list, and how old the list is."""
    shown = answer.certifications
    yield from (Note(line(meaning)) for word, meaning in _MEANING.items() if any(one.status == word for one in shown))
    unseen = sum(not told.issuer_seen for told in answer.support.values())
    notes = [
        "Each status is that of its newest evidence; prices are in US dollars.",
        f"For {unseen} of {len(shown)} no document of the issuer on the status was read.",
        f"{sum(record.gate is not None for record in shown)} cannot be taken by just anybody: their pages say why.",
    ]
    if answer.overdue:
        notes.append(f"{count(answer.overdue, 'of these is', 'of these are')} due for another look.")
    if answer.hidden_retired:
        notes.append(f"{answer.hidden_retired} retired not shown: add --status all.")
    if answer.hidden_unpriced:
        notes.append(f"{answer.hidden_unpriced} without a verified price not shown.")
    yield Note(line(" ".join(notes)))


def _next_commands(answer: CertificationList) -> tuple[str, ...]:
    first = answer.certifications[0]
    return (f"mlcareers cert {first.exam_code or first.id}",)
