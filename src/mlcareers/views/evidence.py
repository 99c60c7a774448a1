"""Letters for the documents that show what we say about a certification, as numbers are for sources."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING

from mlcareers.views.blocks import Facts
from mlcareers.views.lines import Cell, Line, line

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification, Evidence


class Proof:
    """Letters for the pieces of evidence: first those that show the status, have an address and are dated."""

    def __init__(self, certification: Certification) -> None:
        self.pieces: list[Evidence] = sorted(certification.evidence, key=_weakness)

    def of(self, *facts: str) -> Cell:
        """Write the letters of the evidence for any of these facts, such as " [a][c]"."""
        letters = [letter for letter, piece in self._lettered() if set(facts) & set(piece.supports)]
        return Cell(" " + "".join(f"[{letter}]" for letter in letters) if letters else "", "mark")

    def table(self, limit: int | None = None) -> Facts:
        """Show each piece with its letter: when, what kind, what it shows, and where it stands."""
        return Facts(tuple((f"[{letter}]", evidence_line(piece)) for letter, piece in self._lettered()[:limit]))

    def _lettered(self) -> list[tuple[str, Evidence]]:
        return [(_letter(index), piece) for index, piece in enumerate(self.pieces)]


def evidence_line(piece: Evidence) -> Line:
    """Say when it is from, what kind of document it is, what it shows, and where it stands."""
    place = line(str(piece.url)) if piece.url else line(Cell("no public address recorded", "warning"))
    note = Cell(f" · {piece.note}" if piece.note else "", "quiet")
    return line(
        piece.dated or "undated", Cell(f" · {piece.kind} · shows {', '.join(piece.supports)} · ", "quiet"), place, note
    )


def _weakness(piece: Evidence) -> tuple[bool, ...]:
    return not {"status", "status date"} & set(piece.supports), piece.url is None, piece.dated is None


def _letter(index: int) -> str:
    return ascii_lowercase[index] if index < len(ascii_lowercase) else str(index + 1)
