"""The page of one certification."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.models.vocabulary import Confidence
from mlcareers.queries.cert import CertificationProfile, Successor
from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Section,
    Table,
    joined,
    line,
)
from mlcareers.views.cert_mentions import TONES, mention, status
from mlcareers.views.evidence import Proof
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import ago, count, dollars, percent, sentence
from mlcareers.views.wording import listing as in_a_row

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

_CONFIDENCE: dict[Confidence, str] = {
    "high": "at most two of its figures rest on a single document that is not the issuer's",
    "medium": "three or more of its figures rest on a single document that is not the issuer's",
    "low": "it exists, but most of its figures could not be confirmed",
}


def profile(answer: CertificationProfile) -> Page:
    """Status first, then what it tests and costs, for whom it is, and the best evidence."""
    return _page(answer, SHORT_EVIDENCE)


def full(answer: CertificationProfile) -> Page:
    """The same with all evidence."""
    return _page(answer, None)


def _page(answer: CertificationProfile, evidence: int | None) -> Page:
    record, proof, notes = answer.certification, Proof(answer.certification), Footnotes(answer.sources)
    shown = proof.table(evidence)
    hidden = len(proof.pieces) - len(shown.rows)
    more = (Note(line(f"… {hidden} more with --full")),) if hidden else ()
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(record.name, "title")), line(_identity(record))),
        Facts(tuple(_life(answer, proof, notes))),
        Beside(
            left=(_tested(record, proof),), right=(Section("Cost and terms", (Facts(tuple(_terms(record, proof))),)),)
        ),
        *_for_whom(answer),
        Section("Evidence", (shown, *more)),
        Section("", tuple(_checked(answer))),
    )
    return Page(blocks, notes.lines(), _next_commands(answer, hidden))


def _identity(record: Certification) -> str:
    level = record.level if record.level != "not stated" else ""
    return " · ".join(part for part in (record.exam_code or "", level, record.kind, record.issuer) if part)


def _life(answer: CertificationProfile, proof: Proof, notes: Footnotes) -> Iterable[tuple[str, Line]]:
    """What has become of it, what to take instead, and who still recommends it."""
    record = answer.certification
    yield "Status", line(*_headline(answer), proof.of("status", "status date"))
    if record.status in ("retiring", "retired") or answer.successors:
        for index, successor in enumerate(answer.successors, start=1):
            last = index == len(answer.successors)
            marks = proof.of("successors") if last else ""
            yield "Take instead" if index == 1 else "", line(_chain(successor), marks)
        if not answer.successors:
            yield "Take instead", line("no successor is known")
    if record.cite:
        yield "Named in", line(in_a_row([source.title for source in answer.sources.values()]), notes.mark(record.cite))
    if record.status_note:
        yield "Since then" if record.cite else "Note", line(record.status_note)
    if answer.replaces:
        yield "Replaces", joined([mention(before) for before in answer.replaces], " · ")
    for reason in answer.overdue:
        yield "Careful", line(Cell(sentence(f"the status {reason}"), "warning"))


def _headline(answer: CertificationProfile) -> Line:
    """The status in capitals when it stands in the way, and what it means for someone who wants to take it."""
    record = answer.certification
    when = record.status_date
    match record.status:
        case "active":
            word, meaning = "Active.", "Can be taken."
        case "beta":
            word = f"In beta since {when}." if when else "In beta."
            meaning = "Can be taken; the exam is not final."
        case "retiring" if when and when > answer.on.isoformat():
            word, meaning = f"RETIRING on {when}.", "Can be taken until then."
        case "retiring" if when and when > record.checked_on:
            word, meaning = f"RETIRING on {when}.", "That day has passed since the last check; ask the issuer first."
        case "retiring":
            word, meaning = f"RETIRING since {when}." if when else "RETIRING.", "Can now be taken only in part."
        case "retired":
            word = f"RETIRED on {when}." if when else "RETIRED."
            meaning = "No longer obtainable."
        case _:
            word, meaning = "NOT VERIFIED.", "We could not confirm that it can be taken; ask the issuer first."
    return line(Cell(word, TONES.get(record.status, "warning")), f" {meaning}")


def _chain(successor: Successor) -> Line:
    """A successor and what comes after it: "A (retiring 2026-09-28), then B (in beta)"."""
    unsaid = successor.exam_code and successor.exam_code not in successor.name
    code = Cell(f" {successor.exam_code}" if unsaid else "", "quiet")
    following = joined([_chain(next_) for next_ in successor.then], " or ")
    then = line(", then ", following) if following else ()
    return line(Cell(successor.name, "strong"), code, " (", status(successor), ")", then)


def _tested(record: Certification, proof: Proof) -> Section:
    """The domains of the exam, with their shares as bars where the issuer publishes them."""
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
    """What it costs and asks for; a field that could not be verified says so."""
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
        yield label, joined([part for part in (said, line(Cell(note or "", "quiet"))) if part], ". ")


def _missing(record: Certification, fact: str) -> Line:
    """That a fact could not be verified, with the reason where there is one: "not verified (sources differ)"."""
    said = next((text for text in record.not_verified if text.startswith(f"{fact} (")), "")
    return line(NOT_VERIFIED, Cell(said.removeprefix(fact), "quiet"))


def _for_whom(answer: CertificationProfile) -> tuple[Block, ...]:
    """Skills and roles: we map them from the domains, no issuer states them in our words."""
    facts = [
        (label, joined([line(one.name) for one in mentioned], " · "))
        for label, mentioned in (("Skills", answer.skills), ("Roles", answer.roles))
        if mentioned
    ]
    return (Section("For whom", (Facts(tuple(facts)),), line("our judgement, from what it tests")),) if facts else ()


def _checked(answer: CertificationProfile) -> Iterable[Block]:
    record = answer.certification
    age = f", {ago(answer.days_since_check)}" if answer.days_since_check >= 0 else ""
    checked = f"Last checked {record.checked_on}{age}, against {count(len(record.evidence), 'document')}."
    confidence = f" Confidence {record.confidence}: {_CONFIDENCE[record.confidence]}."
    address = line(" Official page: ", str(record.url)) if record.url else line(" Official page: not known.")
    yield Note(line(checked, confidence, address))
    said = {*_TERMS, "domains", "status"}
    rest = [text for text in record.not_verified if text.partition(" (")[0] not in said]
    if rest:
        yield Note(line(f"Not verified either: {', '.join(rest)}."))


def _next_commands(answer: CertificationProfile, hidden: int) -> tuple[str, ...]:
    record = answer.certification
    successor = [f"mlcareers cert {after.exam_code or after.id}" for after in answer.successors[:1]]
    role = [f"mlcareers cert --role {record.roles[0]}"] if record.roles else []
    full = [f"mlcareers cert {record.exam_code or record.id} --full"] if hidden else []
    return (*full, *successor, *role)
