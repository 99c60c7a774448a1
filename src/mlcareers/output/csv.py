"""Rows for spreadsheets and scripts: a header line, plain values, no decoration."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlcareers.output import Brief, Shown
    from mlcareers.views.blocks import Rows


def write(shown: Shown, *, sources: bool) -> None:
    """Print the rows of an answer; their citations stand in columns of their own, whether sources are shown or not."""
    _print(shown.rows(), header=True)


def write_next(brief: Brief, *, first: bool) -> None:
    """Print the rows of one answer of many."""
    _print(brief.rows(), header=first)


def _print(rows: Rows, *, header: bool) -> None:
    """Print rows as CSV; a value that is not known is an empty field."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    if header:
        writer.writerow(rows.header)
    writer.writerows(["" if value is None else value for value in row] for row in rows.rows)
