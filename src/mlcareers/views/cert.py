"""The page of one certification, the list, and how a certification is mentioned elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_lowercase

from mlcareers.models.certification import Certification, Evidence
from mlcareers.queries.answers import Named
from mlcareers.queries.cert import CertificationList, CertificationMention, CertificationProfile, Successor
from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Rows,
    Section,
    Table,
    Tone,
    joined,
    line,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import ago, count, dollars, percent, sentence
from mlcareers.views.wording import listing as in_a_row

SHORT_EVIDENCE = 3

_TONE: dict[str, Tone] = {"active": "good", "retired": "bad"}
_NOT_VERIFIED = Cell("not verified", "warning")

_CONFIDENCE = {
    "high": "at most two of its figures rest on a single document that is not the issuer's",
    "medium": "three or more of its figures rest on a single document that is not the issuer's",
    "low": "it exists, but most of its figures could not be confirmed",
}


def mention(certification: CertificationMention | Certification) -> Line:
    """A certification and its status: "… Machine Learning - Specialty (retired 2026-03-31)"."""
    name = certification.name if isinstance(certification, CertificationMention) else certification.label
    return line(name, " (", status(certification), ")")


def status(certification: CertificationMention | Certification) -> Cell:
    """The status in short, with its date: "active", "in beta since 2026-09-29", "retired 2026-03-31"."""
    words = {"beta": "in beta", "unverified": "status not verified"}.get(certification.status, certification.status)
    link = {"beta": " since ", "retired": " ", "retiring": " "}.get(certification.status)
    when = f"{link}{certification.status_date}" if link and certification.status_date else ""
    return Cell(words + when, _TONE.get(certification.status, "warning"))


class Proof:
    """Letters for the pieces of evidence: those that show the status first, of these the ones with an address."""

    def __init__(self, certification: Certification) -> None:
        self.pieces: list[Evidence] = sorted(
            certification.evidence, key=lambda piece: ("status" not in piece.supports, piece.url is None)
        )

    def of(self, *facts: str) -> Cell:
        """The letters of the evidence for any of these facts, such as " [a][c]"."""
        letters = [letter for letter, piece in self._lettered() if set(facts) & set(piece.supports)]
        return Cell(" " + "".join(f"[{letter}]" for letter in letters) if letters else "", "mark")

    def table(self, limit: int | None = None) -> Facts:
        """Each piece with its letter: when, what kind, what it shows, and where it stands."""
        return Facts(tuple((f"[{letter}]", _evidence(piece)) for letter, piece in self._lettered()[:limit]))

    def _lettered(self) -> list[tuple[str, Evidence]]:
        return [(_letter(index), piece) for index, piece in enumerate(self.pieces)]


def profile(answer: CertificationProfile) -> Page:
    """Status first, then what it tests and costs, for whom it is, and the best evidence."""
    return _page(answer, SHORT_EVIDENCE)


def full(answer: CertificationProfile) -> Page:
    """The same with all evidence."""
    return _page(answer, None)


def listing(answer: CertificationList) -> Page:
    """Certifications, one line each, what can be taken first."""
    columns = (Column(), Column(), Column("price", "right", fixed=True))
    table = Table(columns, tuple((_named(record), line(status(record)), _price(record)) for record in answer.certifications))
    return Page((_list_heading(answer), table, *_list_notes(answer)), (), _list_commands(answer))


def full_listing(answer: CertificationList) -> Page:
    """The same with what happened to each, where to look it up, and the best evidence of its status."""
    sections = tuple(
        Section("", (Heading(_named(record), line(status(record))), Facts(_in_the_list(record))))
        for record in answer.certifications
    )
    return Page((_list_heading(answer), *sections, *_list_notes(answer)), (), _list_commands(answer))


def rows(answer: CertificationList) -> Rows:
    """The list for machines."""
    header = (
        "id", "name", "issuer", "exam_code", "kind", "level", "status", "status_date", "price_usd", "minutes",
        "validity_years", "url", "confidence", "checked_on",
    )  # fmt: skip
    return Rows(header, tuple(tuple(getattr(record, name) for name in header) for record in answer.certifications))


def _page(answer: CertificationProfile, evidence: int | None) -> Page:
    record, proof, notes = answer.certification, Proof(answer.certification), Footnotes(answer.sources)
    shown = proof.table(evidence)
    hidden = len(proof.pieces) - len(shown.rows)
    more = (Note(line(f"… {hidden} more with --full")),) if hidden else ()
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(record.name, "title")), line(_identity(record))),
        Facts(tuple(_life(answer, proof, notes))),
        Beside(left=(_tested(answer, proof),), right=(Section("Cost and terms", (Facts(tuple(_terms(record, proof))),)),)),
        *_for_whom(answer),
        Section("Evidence", (shown, *more, *_checked(answer))),
    )
    return Page(blocks, notes.lines(), _next_commands(answer))
