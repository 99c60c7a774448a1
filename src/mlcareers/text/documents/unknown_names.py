"""Names in a document that look like skills and that the knowledge does not hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.sections import Section, cv_headings

LONGEST_NAME = 4
"""Words; what is longer is a sentence."""

_ITEMS = re.compile(r"[,;•·|\t\n]|\s[-–—]\s|\s/\s|\band\b|\bund\b|\bet\b|\by\b")
_REMARK = re.compile(r"\s*\([^()]*\)|\s*\(.*$|^.*:")
"""A remark in brackets, and the heading of a line."""

_COINED = re.compile(r"\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[\w+/]*|[a-z]+[A-Z]\w+|[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+|[•·-]\s*)$")
_PERSONAL = re.compile(
    r"\d{2,}|@|https?:|native|fluent|expert|advanced|intermediate|beginner|basic|[ABC][12]\b|years?", re.IGNORECASE
)


def unknown_in(section: Section, heads: Container[int], taken: Sequence[str]) -> Iterator[str]:
    """Yield the names of a section that no skill in `taken` covers.

    Items of lists, and coined words in accounts of work.
    """
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
    lowered = [part.lower() for part in taken]
    for item in _ITEMS.split(line.text):
        name = _REMARK.sub("", item).strip(" .*_")
        if cv_headings().kind_of(name):
            continue
        if (
            name
            and not _is_taken(name.lower(), lowered)
            and len(name.split()) <= LONGEST_NAME
            and not _PERSONAL.search(name)
        ):
            yield name


def _coined(line: Line, taken: Sequence[str]) -> Iterator[str]:
    for found in _COINED.finditer(line.text):
        known = _is_taken(found[0], taken) or any(found[0] in part for part in taken)
        plain = found[0][1:].islower() and _SENTENCE_START.search(line.text[: found.start()])
        if not known and not plain and len(found[0]) > 1:
            yield found[0]


def _is_taken(name: str, taken: Iterable[str]) -> bool:
    """Say whether a name holds what was taken for a skill, as words of it: R is no part of care."""
    return any(part in name and re.search(rf"(?<!\w){re.escape(part)}(?!\w)", name) for part in taken)
