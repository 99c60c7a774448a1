"""The page of one certification, the list, and how a certification is mentioned elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.models.certification import Certification, Evidence
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
from mlcareers.views.wording import ago, count, dollars, listing as in_a_row, percent, sentence

SHORT_EVIDENCE = 4

_TONES: dict[str, Tone] = {
    "active": "good",
    "beta": "warning",
    "retiring": "warning",
    "retired": "bad",
    "unverified": "warning",
}
_LINKS = {"beta": "since", "retiring": "", "retired": "", "active": "", "unverified": ""}
_CONFIDENCE = {
    "high": "at most two of its figures rest on a single document that is not the issuer's",
    "medium": "three or more of its figures rest on a single document that is not the issuer's",
    "low": "that it exists is known; most of its figures could not be confirmed",
}


def mention(certification: CertificationMention) -> Line:
    """A certification with its status: "AWS Certified … - Specialty (retired 2026-03-31)"."""
    return line(certification.name, " (", status(certification), ")")


def status(certification: CertificationMention | Certification) -> Cell:
    """The status in short, with its date: "active", "beta since 2026-09-29", "retired 2026-03-31"."""
    words = {"beta": "in beta since", "unverified": "status not verified"}
    word = certification.status
    ...
