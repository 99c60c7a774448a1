"""From a file to its lines: the format is told by what is in the file, not by its name alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mlcareers.errors import UnreadableDocumentError
from mlcareers.text.documents.lines import Document, Line

SIZE_LIMIT = 10 * 1024 * 1024
"""The largest CV or posting that is read, in bytes."""

MOST_LETTERS = 120_000
"""How much of a text is looked at: more than any CV has."""

WIDEST_GAP = 200
"""A wider gap says no more, and takes long to look over."""

_GAP = re.compile(rf"[ \t]{{{WIDEST_GAP},}}")
_HTML = re.compile(r"<(?:!doctype html|html|body|p|div|h[1-6]|ul|li)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,4} \S|---\n|[-*] \[[ xX]\] |\|.*\|$)|\*\*\S", re.MULTILINE)


def open_document(path: Path) -> Document:
    """Return the lines of a file; UnreadableDocumentError says why there are none."""
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise UnreadableDocumentError(f"{size / 2**20:,.0f} MB is more than is read (10 MB)", "save it smaller")
        with path.open("rb") as file:  # a pipe tells no size, and a device has no end
            content = file.read(SIZE_LIMIT + 1)
        if len(content) > SIZE_LIMIT:
            raise UnreadableDocumentError("more than 10 MB is not read", "save it smaller")
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise UnreadableDocumentError(f"the file cannot be read: {reason}", "check its name") from problem
    return read_document(content, path.suffix.lower())


def read_document(content: bytes, suffix: str = "") -> Document:
    """Return the lines of what a file holds; `suffix` decides between formats that look alike."""
    if content[:5] == b"%PDF-":
        from mlcareers.text.documents.office import from_pdf

        return _document("pdf", from_pdf(content))
    if content[:4] == b"PK\x03\x04":
        from mlcareers.text.documents.office import from_word

        return _document("docx", from_word(content))
    text = _GAP.sub(" " * WIDEST_GAP, _decoded(content)[:MOST_LETTERS])
    if not text.strip():
        raise UnreadableDocumentError("the file is empty", "give a file with text in it")
    if "\0" in text:
        raise UnreadableDocumentError("this is no text, PDF or Word document", "export it as PDF or text")
    return _text_document(text, suffix)


def _text_document(text: str, suffix: str) -> Document:
    if suffix == ".json" or text.lstrip()[:1] == "{":
        return _structured("json", _json(text))
    if suffix in (".yaml", ".yml") or text.startswith(("cv:", "basics:")):
        return _structured("yaml", _yaml(text))
    if suffix == ".tex" or r"\documentclass" in text:
        from mlcareers.text.documents.latex import from_latex

        return _document("latex", from_latex(text))
    if suffix in (".html", ".htm") or len(_HTML.findall(text[:4000])) > 1:
        from mlcareers.text.documents.html import from_html

        return _document("html", from_html(text))
    if suffix in (".md", ".markdown") or (suffix != ".txt" and _MARKDOWN.search(text)):
        from mlcareers.text.documents.markdown import from_markdown

        return _document("markdown", from_markdown(text))
    from mlcareers.text.documents.plain import from_text

    return _document("text", from_text(text))


def _document(format: str, lines: Iterator[Line]) -> Document:
    from mlcareers.text.documents.pasted import lines_of

    found = tuple(piece for line in lines for piece in lines_of(line))
    if not any(line.text for line in found):
        raise UnreadableDocumentError("no text in it", "export it again, with text")
    return Document(format, found)


def _structured(format: str, value: Any) -> Document:
    from mlcareers.text.documents.resume import from_resume

    lines = from_resume(value) if isinstance(value, dict) else None
    if lines is None:
        raise UnreadableDocumentError(
            f"the {format.upper()} is no résumé",
            "JSON Resume has `basics` and `work`, RenderCV has `cv` with `sections`",
        )
    return _document(format, lines)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        line = f", line {problem.lineno}" if isinstance(problem, json.JSONDecodeError) else ""
        raise UnreadableDocumentError(f"the file is no valid JSON{line}", "mend it, or give it as text") from problem


def _yaml(text: str) -> Any:
    from mlcareers.knowledge.yaml_files import FileError, parse

    try:
        return parse(text)
    except FileError as problem:
        line = f", line {problem.line}" if problem.line else ""
        raise UnreadableDocumentError(f"the YAML {problem.message}{line}", "mend the line") from problem


def _decoded(content: bytes) -> str:
    """Return the text of bytes in UTF-8 or UTF-16 with a mark, else in the encoding that old Windows programs write."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
