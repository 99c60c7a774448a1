"""What the knowledge holds."""

from __future__ import annotations

from mlcareers.queries.data import Holdings
from mlcareers.views.blocks import Bullets, Cell, Column, Heading, Page, Rows, Section, Table, line


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
