"""The page of one certification."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.analysis.evidence import Backing
from mlcareers.queries.cert import CertificationProfile
from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Bullets,
    Column,
    Facts,
    Heading,
    Note,
    Page,
    Prose,
    Section,
    Table,
)
from mlcareers.views.cert_life import life
from mlcareers.views.changed import changed_line
from mlcareers.views.evidence import Proof
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
from mlcareers.views.wording import count, dollars, percent

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification

SHORT_EVIDENCE = 3

NOT_VERIFIED = Cell("not verified", "warning")

_TERMS = {
    "price": "Price",
    "minutes": "Time",
    "questions": "Questions",
    "passing score": "To pass",
    "validity": "Valid",
    "renewal": "Renewal",
    "prerequisites": "Required",
    "recommended experience": "Advised",
}
"""What evidence calls the terms of an exam, and what the page calls them."""

_BACKING: dict[Backing, str] = {
    "sure": "stands in documents of two publishers or more, none of them the issuer",
    "single": "stands in one document with an address, which is not the issuer's",
    "unlocated": "stands only in documents whose address was not recorded",
    "unknown": "could not be confirmed",
}
_TERM_BACKING: dict[Backing, str] = {
    "sure": "in a document of the issuer or in two others",
    "single": "in one document of somebody else",
    "unlocated": "only where no address was recorded",
    "unknown": "not known",
}


def profile(answer: CertificationProfile) -> Page:
    """Show its status first, then what it tests and costs, for whom it is, and the best evidence."""
    return _page(answer, SHORT_EVIDENCE)


def full(answer: CertificationProfile) -> Page:
    """Show the same with all evidence."""
    return _page(answer, None)


def _page(answer: CertificationProfile, evidence: int | None) -> Page:
    record, proof, notes = answer.certification, Proof(answer.certification), Footnotes(answer.sources)
    shown = proof.table(evidence)
    hidden = len(proof.pieces) - len(shown.rows)
    more = (Note(line(f"… {hidden} more with --full")),) if hidden else ()
    changed = changed_line(answer.changed, record.id)
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(record.name, "title")), line(_identity(record))),
        Facts(tuple(life(answer, proof, notes))),
        Beside(
            left=(_tested(record, proof),), right=(Section("Cost and terms", (Facts(tuple(_terms(record, proof))),)),)
        ),
        *_for_whom(answer),
        Section("Evidence", (shown, *more)),
        Section("", (*_borne_out(answer), *((Note(changed),) if changed else ()))),
    )
    return Page(blocks, notes.lines(), _next_commands(answer, hidden))


def _identity(record: Certification) -> str:
    level = record.level if record.level != "not stated" else ""
    return " · ".join(part for part in (record.exam_code or "", level, record.kind, record.issuer) if part)


def _tested(record: Certification, proof: Proof) -> Section:
    """Show the domains of the exam, with their shares as bars where the issuer publishes them."""
    marks = proof.of("domains")
    note = (Note(line(record.domains_note)),) if record.domains_note else ()
    widest = max((domain.weight or 0 for domain in record.domains), default=0)
    if not record.domains:
        return Section("Tests", (Prose(_missing(record, "domains")), *note))
    if not widest:
        subjects = Bullets(tuple(line(domain.name) for domain in record.domains))
        return Section("Tests", (subjects, *note), line("subjects", marks))
    rows = tuple(
        (
            line(domain.name),
            line(percent(domain.weight) if domain.weight else Cell("?", "quiet")),
            Bar(domain.weight or 0, widest),
        )
        for domain in record.domains
    )
    table = Table((Column(), Column(align="right", fixed=True), Column()), rows)
    return Section("Tests", (table, *note), line("share of the exam", marks))


def _terms(record: Certification, proof: Proof) -> Iterable[tuple[str, Line]]:
    """Yield what it costs and asks for; a field that could not be verified says so."""
    known = {
        "price": None if record.price_usd is None else dollars(record.price_usd),
        "minutes": record.minutes and count(record.minutes, "minute"),
        "questions": record.questions,
        "passing score": record.passing_score,
        "validity": record.validity_years and count(record.validity_years, "year"),
        "renewal": record.renewal,
        "prerequisites": record.prerequisites,
        "recommended experience": record.recommended_experience,
    }
    notes = {"price": record.price_note, "validity": record.validity_note}
    for fact, label in _TERMS.items():
        value, note = known[fact], notes.get(fact)
        unknown = not value and (not note or fact in record.not_verified)
        said = line(value, proof.of(fact)) if value else _missing(record, fact) if unknown else ()
        yield label, join([part for part in (said, line(Cell(note or "", "quiet"))) if part], ". ")


def _missing(record: Certification, fact: str) -> Line:
    """Say that a fact could not be verified, with the reason where there is one: "not verified (sources differ)"."""
    said = next((text for text in record.not_verified if text.startswith(f"{fact} (")), "")
    return line(NOT_VERIFIED, Cell(said.removeprefix(fact), "quiet"))


def _for_whom(answer: CertificationProfile) -> tuple[Block, ...]:
    """Show skills and roles: we map them from the domains, no issuer states them in our words."""
    facts = [
        (label, join([line(one.name) for one in mentioned], " · "))
        for label, mentioned in (("Skills", answer.skills), ("Roles", answer.roles))
        if mentioned
    ]
    return (Section("For whom", (Facts(tuple(facts)),), line("our judgement, from what it tests")),) if facts else ()


def _borne_out(answer: CertificationProfile) -> Iterable[Block]:
    """Yield what the evidence bears out, in counts, and what follows for the confidence."""
    record, told = answer.certification, answer.support
    documents = f"{count(told.documents, 'document')} read, {told.located} of them at a public address."
    terms = ", ".join(f"{number} {_TERM_BACKING[step]}" for step, number in told.terms.items() if number)
    status = "stands in a document of the issuer" if told.issuer_seen else _BACKING[told.status]
    said = f" Confidence {told.confidence}: the status {status}; of nine terms {terms}."
    address = line(" Official page: ", str(record.url)) if record.url else line(" Official page: not known.")
    yield Note(line(documents, said, f" Last looked for documents on {record.searched_on}.", address))
    shown = {*_TERMS, "domains", "status"}
    rest = [text for text in record.not_verified if text.partition(" (")[0] not in shown]
    if rest:
        yield Note(line(f"Not verified either: {', '.join(rest)}."))


def _next_commands(answer: CertificationProfile, hidden: int) -> tuple[str, ...]:
    record = answer.certification
    successor = [f"mlcareers cert {after.exam_code or after.id}" for after in answer.successors[:1]]
    role = [f"mlcareers cert --role {record.roles[0]}"] if record.roles else []
    full = [f"mlcareers cert {record.exam_code or record.id} --full"] if hidden else []
    return (*full, *successor, *role)
