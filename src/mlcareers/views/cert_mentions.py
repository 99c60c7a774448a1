"""How a certification is mentioned on other pages: never without its status, its gate and the month of its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, Tone, join, line
from mlcareers.views.wording_codes import RECOMMENDATIONS, named_in

if TYPE_CHECKING:
    from mlcareers.analysis.certifications import CertificationMention
    from mlcareers.models.certification import Certification

TONES: dict[str, Tone] = {"active": "good", "retired": "bad"}


def mention(certification: CertificationMention) -> Line:
    """Write a certification and its status: "… Machine Learning - Specialty (retired 2026-03-31)"."""
    what = "status " if certification.status == "unverified" else ""
    seen = f" {certification.newest[:7]}" if certification.newest and certification.status == "active" else ""
    gate = f"; only with {certification.gate}" if certification.gate else ""
    return line(certification.name, f" ({what}", status(certification), f"{seen}{gate})")


def status(certification: CertificationMention | Certification) -> Cell:
    """Write the status in short, with its date: "active", "in beta since 2026-09-29", "retired 2026-03-31"."""
    when = certification.status_date
    passed = bool(when and when <= certification.searched_on)
    words = {
        "beta": f"in beta since {when}" if when else "in beta",
        "unverified": "not verified",
        "retired": f"retired {when}" if when else "retired",
        "retiring": f"{'was to end' if passed else 'end announced for'} {when}" if when else "retiring",
    }
    return Cell(words.get(certification.status, certification.status), TONES.get(certification.status, "warning"))


def recommendations(certifications: Sequence[CertificationMention], notes: Footnotes, *, brief: bool = False) -> Line:
    """Write the recommended certifications of a role in groups, and in how many postings; `brief`: if any."""
    groups: dict[str, list[Line]] = {}
    for one in certifications:
        if one.group:
            groups.setdefault(RECOMMENDATIONS[one.group].lower(), []).append(line(mention(one), _asked(one)))
    parts = [line(Cell(f"{words} ", "quiet"), join(members, " · ")) for words, members in groups.items()]
    unnamed = brief and not any(one.named and one.named.count for one in certifications)
    counted = () if unnamed else _in_postings(certifications, notes)
    return join([*parts, *filter(None, [counted])], "; ")


def _asked(certification: CertificationMention) -> Line:
    named = certification.named
    return line(Cell(f", {named_in(named)}", "quiet")) if named and named.count else ()


def _in_postings(certifications: Sequence[CertificationMention], notes: Footnotes) -> Line:
    """Say that postings name none or few of them, with the number read: of the role, or else of all roles."""
    counts = [one.named or one.named_anywhere for one in certifications]
    read = [one for one in counts if one]
    if not read:
        return ()
    whose = "" if any(one.named for one in certifications) else " of all roles"
    none = "no other" if any(one.count for one in read) else "none"
    return line(Cell(f"{none} named in {read[0].n:,} postings{whose}", "quiet"), notes.mark(read[0].cite))
