"""Numbers for sources, given in the order of their first mention on a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import Basis
from mlcareers.views.blocks import Cell, Footnote
from mlcareers.views.wording import source_line

if TYPE_CHECKING:
    from mlcareers.models.source import Source


class Attributed(Protocol):
    """Anything that knows its citations and its basis."""

    @property
    def cite(self) -> tuple[str, ...]: ...

    @property
    def basis(self) -> Basis | None: ...


class Footnotes:
    """Collects the sources of one page; `mark` gives a statement its numbers, `lines` the list below."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._numbers: dict[str, int] = {}

    def mark(self, citations: Iterable[str]) -> Cell:
        """Write the numbers of the cited sources, such as " [1][3]"; empty without citation."""
        ids = dict.fromkeys(source_id(citation) for citation in citations)
        numbers = sorted(self._numbers.setdefault(id_, len(self._numbers) + 1) for id_ in ids if id_ in self._sources)
        text = "".join(f"[{number}]" for number in numbers)
        return Cell(f" {text}" if text else "", "mark")

    def of(self, statement: Attributed) -> Cell:
        """Write the mark of a statement: numbers when a source says so, nothing when it is our judgement."""
        return self.mark(statement.cite if statement.basis != "editorial" else ())

    def lines(self) -> tuple[Footnote, ...]:
        """Every source marked so far, with its number."""
        marked = ((number, self._sources[id_]) for id_, number in self._numbers.items())
        return tuple(Footnote(number, source_line(source), source.url or "") for number, source in marked)
