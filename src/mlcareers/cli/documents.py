"""Reading the document that a person names: a file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.errors import UnreadableDocumentError

if TYPE_CHECKING:
    from mlcareers.text.documents.lines import Document


def read_typed(file: str) -> Document:
    """Return the lines of a file, or of standard input for "-"."""
    from mlcareers.text.documents.open import SIZE_LIMIT, open_document, read_document

    if file != "-":
        return open_document(Path(file))
    if sys.stdin is None or sys.stdin.closed:
        raise UnreadableDocumentError("standard input is closed", "give a file, or pipe a text into it")
    return read_document(sys.stdin.buffer.read(SIZE_LIMIT))
