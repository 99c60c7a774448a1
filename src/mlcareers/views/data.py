"""What the knowledge holds, and what of it has aged."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from mlcareers.queries.data import Holdings, StaleFact, Staleness
from mlcareers.views.blocks import Bullets, Cell, Column, Heading, Line, Note, Page, Rows, Section, Table, line
from mlcareers.views.wording import count


def page(answer: Holdings) -> Page:
    """Folders and counts."""
    table = Table(
        (Column(), Column(align="right")),
        tuple((line(row.kind), line(f"{row.records:,}")) for row in answer.counts),
    )
    folders = Section("Folders", (Bullets(tuple(line(folder) for folder in answer.folders)),))
    return Page((Heading(line(Cell("The knowledge is sound", "good"))), folders, Section("Records", (table,))))


def rows(answer: Holdings) -> Rows:
    """Counts for machines."""
    return Rows(("kind", "records"), tuple((row.kind, row.records) for row in answer.counts))


def stale_page(answer: Staleness) -> Page:
    """How each kind has aged, and every stale fact as file:line; neighbours with one reason share a line."""
    stale = sum(kind.stale for kind in answer.kinds)
    good = Cell("Nothing is past its shelf life", "good")
    head = Heading(
        line(Cell(f"{count(stale, 'record')} to look at again", "bad") if stale else good), line(f"on {answer.on}")
    )
    columns = (Column("kind"), *(Column(title, "right", fixed=True) for title in ("records", "history", "stale")))
    table = Table(
        (*columns, Column("shelf life")),
        tuple(
            (
                line(kind.kind),
                line(f"{kind.records:,}"),
                line(f"{kind.history:,}"),
                line(Cell(f"{kind.stale:,}", "bad" if kind.stale else "quiet")),
                line(Cell(kind.shelf_life or "none; dates only", "quiet")),
            )
            for kind in answer.kinds
        ),
    )
    meaning = "History has been overtaken by something newer and does not age."
    found = (Section("To look at again", (Bullets(_places(answer)),)),) if answer.facts else ()
    return Page((head, table, Note(line(meaning)), *found))


def stale_rows(answer: Staleness) -> Rows:
    """Every stale fact for machines."""
    header = ("file", "line", "kind", "id", "reason")
    return Rows(header, tuple(tuple(getattr(fact, name) for name in header) for fact in answer.facts))


def _places(answer: Staleness) -> tuple[Line, ...]:
    lines = []
    for (_, reason), facts in groupby(answer.facts, key=lambda fact: (fact.file, fact.reason)):
        first, *others = facts
        more = f" and {len(others):,} more" if others else ""
        lines.append(line(Cell(f"{_short(first, answer)}:{first.line}", "strong"), f" {first.id}{more}: {reason}"))
    return tuple(lines)


def _short(fact: StaleFact, answer: Staleness) -> str:
    """The file from the knowledge folder's own name on: "data/certifications/aws.yaml"."""
    homes = (Path(folder) for folder in answer.folders)
    return next(
        (str(Path(fact.file).relative_to(home.parent)) for home in homes if home in Path(fact.file).parents), fact.file
    )
