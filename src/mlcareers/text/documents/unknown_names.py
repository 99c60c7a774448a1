"""Names in a document that look like skills and that the knowledge does not hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.sections import Section, cv_headings

LONGEST_NAME = 4
"""Words; what is longer is a sentence."""

_ITEMS = re.compile(r"[,;•·|\t\n]|\s[-–—]\s|\s/\s|\band\b|\bund\b|\bet\b|\by\b")
_REMARK = re.compile(r"\s*\([^()]*\)|\s*[(:].*$")
_COINED = re.compile(r"\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[\w+/]*|[a-z]+[A-Z]\w+|[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+|[•·-]\s*)$")
_PERSONAL = re.compile(r"\d{2,}|@|https?:|native|fluent|[ABC][12]\b|years?", re.IGNORECASE)


def unknown_in(section: Section, heads: Container[int], taken: Sequence[str]) -> Iterator[str]:
    """The names of a section that no skill in `taken` covers: items of lists, and coined words in accounts of work."""
    for row, line in enumerate(section.lines):
        if row in heads or line.field in ("title", "organisation", "place", "name", "dates", "degree", "language"):
            continue
        if section.kind == "skills":
            yield from _items(line, taken)
        elif section.kind in ("work", "projects"):
            yield from _coined(line, taken)


def _items(line: Line, taken: Sequence[str]) -> Iterator[str]:
    if cv_headings().kind_of(line.cue) in ("languages", "interests"):
        return
    for item in _ITEMS.split(line.text):
        name = _REMARK.sub("", item).strip(" .*_")
        known = any(part.lower() in name.lower() for part in taken)
        if name and not known and len(name.split()) <= LONGEST_NAME and not _PERSONAL.search(name):
            yield name


def _coined(line: Line, taken: Sequence[str]) -> Iterator[str]:
    for found in _COINED.finditer(line.text):
        known = any(part in found[0] or found[0] in part for part in taken)
        plain = found[0][1:].islower() and _SENTENCE_START.search(line.text[: found.start()])
        if not known and not plain and len(found[0]) > 1:
            yield found[0]
