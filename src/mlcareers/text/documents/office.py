"""PDF and Word documents as lines, by libraries that only these need: `pip install 'mlcareers[documents]'`."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from mlcareers.errors import MissingExtraError, UnreadableDocumentError
from mlcareers.text.documents.lines import Field, Line
from mlcareers.text.documents.plain import from_text

MOST_PAGES = 60
MOST_UNPACKED = 64 * 1024 * 1024
"""A Word document is a packed folder: one that unpacks to more than this is no CV."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOT_SHOWN = {f"{_W}del", f"{_W}moveFrom", _FALLBACK}

_LABELS: tuple[tuple[re.Pattern[str], Field], ...] = (
    (re.compile(r"surname|^name", re.IGNORECASE), "name"),
    (re.compile(r"address|nationality|place of", re.IGNORECASE), "place"),
    (re.compile(r"^dates?$|period", re.IGNORECASE), "dates"),
    (re.compile(r"occupation|position|job title", re.IGNORECASE), "title"),
    (re.compile(r"employer|organi[sz]ation|sector|institution", re.IGNORECASE), "organisation"),
    (re.compile(r"qualification", re.IGNORECASE), "degree"),
    (re.compile(r"mother tongue|language", re.IGNORECASE), "language"),
    (re.compile(r"activit|subjects|skills|competenc|licence|employment", re.IGNORECASE), "note"),
)
"""What the labels of the Europass form say of the cell beside them."""


def from_pdf(content: bytes) -> Iterator[Line]:
    """Return the text of a PDF, page by page; UnreadableDocumentError for one that is locked, broken or a picture."""
    try:
        import pypdf
    except ImportError:
        raise MissingExtraError("a PDF") from None
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDocumentError("the PDF is locked with a password", "save a copy without one")
        text = "\n".join(page.extract_text() for page in reader.pages[:MOST_PAGES])
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError) as problem:
        raise UnreadableDocumentError("the PDF is damaged", "save or export it again") from problem
    if not text.strip():
        raise UnreadableDocumentError("no text in it: the PDF holds pictures of pages", "export it from the document")
    return from_text(text)


def from_word(content: bytes) -> Iterator[Line]:
    """Return the lines of a Word document, text boxes and tables included, without what was deleted and comments."""
    try:
        import docx
    except ImportError:
        raise MissingExtraError("a Word document") from None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise UnreadableDocumentError("the document unpacks to too much", "save it without pictures")
        body = docx.Document(io.BytesIO(content)).element.body
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as problem:
        raise UnreadableDocumentError("the Word document is damaged", "save it again") from problem
    return _blocks(body)


def _blocks(element: Any, cue: str = "") -> Iterator[Line]:
    for child in element:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, cue)
        elif child.tag == f"{_W}tr":
            yield from _row(child)
        elif child.tag not in _NOT_SHOWN:
            yield from _blocks(child, cue)


def _row(row: Any) -> Iterator[Line]:
    """Yield the cells of a table's row; in two cells the first, if short, is the label of the second."""
    cells = [list(_blocks(cell)) for cell in row.iter(f"{_W}tc")]
    label = " ".join(line.text for line in cells[0]) if len(cells) == 2 else ""
    field = next((field for pattern, field in _LABELS if len(label) < 40 and pattern.search(label)), None)
    if field is None:
        for cell in cells:
            yield from cell
        return
    yield from (line._replace(cue=label, field=field, part="item") for line in cells[1])


def _paragraph(paragraph: Any, cue: str) -> Iterator[Line]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = (style.get(f"{_W}val") or "").lower() if style is not None else ""
    text = "".join(_letters(paragraph))
    boxes = [
        box for box in paragraph.iter(f"{_W}txbxContent") if not any(a.tag == _FALLBACK for a in box.iterancestors())
    ]
    depth = re.search(r"(?:heading|berschrift|titre|t[ií]tulo)(\d)", name)
    if text.strip():
        if depth:
            yield Line(text.strip(), "heading", int(depth[1]))
        elif "list" in name or paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
            yield Line(text.strip(), "item", cue=cue)
        else:
            yield from from_text(text)
    for box in boxes:
        yield from _blocks(box)


def _letters(element: Any) -> Iterator[str]:
    """Yield the visible text of a paragraph, without its text boxes."""
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield "\t" if child.tag == f"{_W}tab" else "\n"
        elif child.tag not in _NOT_SHOWN and child.tag != f"{_W}txbxContent":
            yield from _letters(child)
