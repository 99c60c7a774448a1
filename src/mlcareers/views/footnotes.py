"""Numbers for sources, given in the order of their first mention on a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import Basis
from mlcareers.views.blocks import Footnote
from mlcareers.views.lines import Cell

if TYPE_CHECKING:
    from mlcareers.models.source import Source

_SECOND_HAND = {"quotation": "quoted", "report": "reported", "list": "listed by others"}


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
        """Return every source marked so far, with its number."""
        marked = ((number, self._sources[id_]) for id_, number in self._numbers.items())
        return tuple(Footnote(number, source_line(source), source.url or "") for number, source in marked)


def source_name(source: Source) -> str:
    """Write a source by publisher (when it is short and not said by the title) and title."""
    publisher = source.publisher if len(source.publisher) <= 24 and source.publisher != "not stated" else ""
    said = not publisher or publisher.casefold() in source.title.casefold()
    return source.title if said else f"{publisher}, {source.title}"


def source_line(source: Source) -> str:
    """Write a source in one line: publisher, title, year."""
    parts = [source_name(source)]
    if source.published and source.published[:4] not in source.title:
        parts.append(source.published[:4])
    if source.superseded_by:
        parts.append("superseded")
    if source.hand and source.hand != "copy":
        parts.append(_SECOND_HAND[source.hand])
    if "own" in vars(source):
        parts.append("yours")
    return ", ".join(parts)
