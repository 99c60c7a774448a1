"""How a certification is mentioned on other pages: never without its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.views.blocks import Cell, Line, Tone, line

if TYPE_CHECKING:
    from mlcareers.analysis.certifications import CertificationMention
    from mlcareers.models.certification import Certification

TONES: dict[str, Tone] = {"active": "good", "retired": "bad"}


def mention(certification: CertificationMention) -> Line:
    """A certification and its status: "… Machine Learning - Specialty (retired 2026-03-31)"."""
    what = "status " if certification.status == "unverified" else ""
    return line(certification.name, f" ({what}", status(certification), ")")


def status(certification: CertificationMention | Certification) -> Cell:
    """The status in short, with its date: "active", "in beta since 2026-09-29", "retired 2026-03-31"."""
    words = {"beta": "in beta", "unverified": "not verified"}.get(certification.status, certification.status)
    link = {"beta": " since ", "retired": " ", "retiring": " "}.get(certification.status)
    when = f"{link}{certification.status_date}" if link and certification.status_date else ""
    return Cell(words + when, TONES.get(certification.status, "warning"))
