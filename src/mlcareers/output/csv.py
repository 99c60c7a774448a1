"""Rows for spreadsheets and scripts: a header line, plain values, no decoration."""

from __future__ import annotations

import csv
import sys
from typing import IO

from mlcareers.views.blocks import Rows


def write(rows: Rows, stream: IO[str] | None = None, *, header: bool = True) -> None:
    """Print rows as CSV; a value that is not known is an empty field."""
    writer = csv.writer(stream or sys.stdout, lineterminator="\n")
    if header:
        writer.writerow(rows.header)
    writer.writerows(["" if value is None else value for value in row] for row in rows.rows)
