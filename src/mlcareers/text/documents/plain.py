"""Plain text as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mlcareers.knowledge.names import fold
from mlcareers.text.documents.dates import span_in
from mlcareers.text.documents.headings import CV, POSTING
from mlcareers.text.documents.lines import LONGEST_HEADING, Line

WIDEST_WRAP = 110
"""Lines of a text that was broken to fit a width are no longer than this."""

_BULLET = re.compile(r"^\s*(?:[-*+•▪◦‣·●○■□–\uf0b7\x7f]|\(cid:\d+\)|\d{1,2}[.)])\s+(?=\S)")
_SPACED_LETTERS = re.compile(r"(?:\b[^\W\d_]{1,2} ){3,}[^\W\d_]{1,2}\b")
_RATING = re.compile(r"\s*[●○★☆◼◻■□▮▯]{2,}")
_UNDERLINE = re.compile(r"^\s*([-=_~*])\1{2,}\s*$")
_LABELLED = re.compile(r"^\s*([^\W\d][^\d:·|•,;]{1,24}?)(?:\s{2,}|:\s+)(\S.*)$")
_BROKEN_WORD = re.compile(r"(?<=[a-zà-ÿ])-\n[ \t]*(?=[a-zà-ÿ])")
LIGATURES = str.maketrans(
    {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\u00ad": "", "\u200b": "", "\u00a0": " ", "’": "'"}
)


def from_text(text: str) -> Iterator[Line]:
    """Yield the lines of plain text: wrapped lines and broken words joined, letter-spaced headings closed up."""
    lines = _unwrapped(_BROKEN_WORD.sub("", text.translate(LIGATURES)).splitlines())
    for at, raw in enumerate(lines):
        if _UNDERLINE.match(raw) or not raw.strip():
            yield Line("")
            continue
        line = _RATING.sub("", _closed_up(raw))
        underlined = at + 1 < len(lines) and _UNDERLINE.match(lines[at + 1]) is not None
        if underlined and len(line.split()) < 6:
            yield Line(line.strip(), "heading", 1)
        elif _BULLET.match(line):
            yield Line(without_bullet(line), "item")
        else:
            yield _labelled(line)


def without_bullet(text: str) -> str:
    """Return a text without the sign that makes it an item of a list."""
    return _BULLET.sub("", text).strip()


def ends_with_heading(text: str) -> str:
    """Return the known heading with which a text ends, as written: what was the line above a list."""
    words = text.split()
    for size in range(min(LONGEST_HEADING, len(words)), 0, -1):
        if words[-size][:1].isupper() and fold(" ".join(words[-size:])) in _known_headings():
            return " ".join(words[-size:])
    return ""


def _labelled(line: str) -> Line:
    """Return a line, its label apart: "Methods   regression, PCA". A line with a year is the head of something."""
    found = _LABELLED.match(line)
    if found and len(found[1].split()) <= 3 and not re.search(r"\b(?:19|20)\d\d\b", line):
        return Line(found[2].strip(), cue=found[1])
    return Line(line.strip())


def _closed_up(line: str) -> str:
    """Return a line whose letter-spaced words are closed up; words of one letter in a sentence stay."""
    return _SPACED_LETTERS.sub(lambda found: found[0].replace(" ", "") if found[0].isupper() else found[0], line)


def _unwrapped(lines: list[str]) -> list[str]:
    """Return the lines, those joined that were broken only because the next word did not fit."""
    width = max((len(line.rstrip()) for line in lines), default=0)
    joined: list[str] = []
    last = ""
    for line in lines:
        if joined and last.strip() and line.strip() and _is_wrapped(last, line, width):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        last = line
    return joined


def _begins_anew(line: str) -> bool:
    """Say whether a capitalised line is the heading of a section, or the head of a job with its dates."""
    return line.strip()[:1].isupper() and (fold(line) in _known_headings() or span_in(line) is not None)


@cache
def _known_headings() -> frozenset[str]:
    return frozenset(phrase for table in (CV, POSTING) for phrases in table.values() for phrase in phrases)


def _is_wrapped(before: str, line: str, width: int) -> bool:
    if any(pattern.match(line) for pattern in (_BULLET, _UNDERLINE, _LABELLED)) or _UNDERLINE.match(before):
        return False
    if before.rstrip().endswith((".", ":", "!", "?")) or _begins_anew(line):
        return False
    first = line.split(maxsplit=1)[0]
    if first[0].islower() or (before.endswith(" ") and len(before) > 30):
        return True
    return width <= WIDEST_WRAP and len(before.rstrip()) + 1 + len(first) > width and len(before.split()) > 3
