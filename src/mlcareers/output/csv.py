"""Rows for spreadsheets and scripts: a header line, plain values, no decoration."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

from mlcareers.output.streams import for_machines, visible

if TYPE_CHECKING:
    from mlcareers.output import Brief, Shown
    from mlcareers.views.blocks import Rows

FORMULAS = "MLCAREERS_CSV_FORMULAS"
"""An environment variable that, when set, leaves texts that begin like a formula as they are."""

_FORMULA_BEGINS = ("=", "+", "-", "@")


def write(shown: Shown, *, sources: bool) -> None:
    """Print the rows of an answer; their citations stand in columns of their own, whether sources are shown or not."""
    _print(shown.rows(), header=True)


def write_next(brief: Brief, *, first: bool) -> None:
    """Print the rows of one answer of many."""
    _print(brief.rows(), header=first)


def write_header(header: tuple[str, ...]) -> None:
    """Print the names of the columns of a table that has no rows."""
    csv.writer(for_machines(), lineterminator="\n").writerow(header)


def _print(rows: Rows, *, header: bool) -> None:
    """Print rows as CSV; a value that is not known is an empty field."""
    writer = csv.writer(for_machines(), lineterminator="\n")
    if header:
        writer.writerow(rows.header)
    writer.writerows(map(_cell, row) for row in rows.rows)


def _cell(value: object) -> object:
    """Return a value as a field; a text that a spreadsheet would run as a formula is marked as text."""
    if not isinstance(value, str):
        return "" if value is None else value
    text = visible(value)
    return f"'{text}" if text.startswith(_FORMULA_BEGINS) and not os.environ.get(FORMULAS) else text
