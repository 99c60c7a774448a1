"""A document divided into its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mlcareers.knowledge.names import fold
from mlcareers.text.documents.headings import CV, POSTING
from mlcareers.text.documents.lines import LONGEST_HEADING, Line

LONGEST_LABEL = 4

_HAS_DATE = re.compile(r"\b(?:19|20)\d\d\b")
_SMALL_WORDS = frozenset(("and", "und", "et", "y", "e", "the", "my", "our", "key"))
_DECISIVE = ("nice", "must", "benefits", "mentioned", "wanted", "denied")
"""What decides when a heading says two things: "The skills you will have" asks for them."""


class Section(NamedTuple):
    """A heading, what it says the lines below are, and these lines."""

    kind: str
    heading: str
    lines: tuple[Line, ...]


class Headings:
    """What the headings of one kind of document say; `unknown` is the kind of what is below another heading."""

    def __init__(self, table: Mapping[str, tuple[str, ...]], unknown: str) -> None:
        self.unknown = unknown
        self._kinds = {_plain(phrase): kind for kind, phrases in table.items() for phrase in phrases}
        self._order = [*_DECISIVE, *table]

    def kind_of(self, heading: str) -> str | None:
        """Return the kind of which a phrase covers a heading, or most of it; None when it is no known heading."""
        words = _plain(heading)
        if words in self._kinds:
            return self._kinds[words]
        size = len(words.split())
        inside = [phrase for phrase in self._kinds if f" {phrase} " in f" {words} " and len(phrase.split()) * 2 >= size]
        return min((self._kinds[phrase] for phrase in inside), key=self._order.index, default=None)

    def leads(self, words: list[str]) -> tuple[str, str]:
        """Return a heading and the sentence that follows it on the same line: "About the role We are looking for …"."""
        for size in range(LONGEST_LABEL + 1, 1, -1):
            rest = words[size:]
            head = " ".join(words[:size]).rstrip("?: ")
            ends = rest[0] in "?:–-" or words[size - 1][-1] in "?:" or rest[0][0].isupper()
            if ends and head[:1].isupper() and " " in fold(head) and _plain(head) in self._kinds:
                return head, " ".join(rest).lstrip("?:–- ")
        return "", ""


@cache
def cv_headings() -> Headings:
    """Return the headings of CVs."""
    return Headings(CV, "unknown")


@cache
def posting_headings() -> Headings:
    """Return the headings of job advertisements."""
    return Headings(POSTING, "mentioned")


def sections_of(lines: Iterable[Line], headings: Headings) -> tuple[Section, ...]:
    """Return the sections of a document, from its header on."""
    return tuple(_sections(lines, headings))


def _sections(lines: Iterable[Line], headings: Headings) -> Iterator[Section]:
    kind, heading, depth = "header", "", 0
    found: list[Line] = []
    for line in lines:
        head, rest = _heading_of(line, headings)
        new = headings.kind_of(head) if head else None
        inside = line.depth > depth > 0 and kind != "header"
        is_name = kind == "header" and headings is cv_headings()
        if new is None and line.part == "heading" and not inside and not is_name:
            new = headings.unknown
        if new is None:
            found.append(line)
            continue
        yield Section(kind, heading, tuple(found))
        kind, heading, depth = new, head, line.depth if line.part == "heading" else depth
        found = [line._replace(text=rest, part="text", cue="")] if rest else []
    yield Section(kind, heading, tuple(found))


def _heading_of(line: Line, headings: Headings) -> tuple[str, str]:
    """Return what of a line may be a heading, and what follows it on the same line."""
    text = line.text.strip(" *_:#|=-–—\t.•")
    if line.part == "heading":
        return text, ""
    if line.cue and not line.field and line.part == "text":
        return line.cue, line.text
    if line.field or line.part == "item" or not text[:1].isupper() or line.text.rstrip().endswith((".", ",", ";")):
        return headings.leads(text.split()) if _is_long(line, text) else ("", "")
    before, colon, after = text.partition(":")
    if len(text.split()) <= LONGEST_HEADING and not after and not _HAS_DATE.search(text):
        return text, ""
    if colon and len(before.split()) <= LONGEST_LABEL:
        return before, after.strip()
    return headings.leads(text.split()) if _is_long(line, text) else ("", "")


def _is_long(line: Line, text: str) -> bool:
    return line.part == "text" and not line.field and len(text.split()) > LONGEST_HEADING


def _plain(heading: str) -> str:
    """Return a heading by its words that matter."""
    return " ".join(word for word in fold(heading).split() if word not in _SMALL_WORDS)
