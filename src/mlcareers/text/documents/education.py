"""The degrees of a CV, and whether they are finished."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from mlcareers.text.documents.dates import last_month_in, span_in
from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.sections import Section

DegreeLevel = Literal["other", "associate", "bachelor", "master", "doctorate"]
State = Literal["done", "in-progress"]
DEGREE_LEVELS: tuple[DegreeLevel, ...] = get_args(DegreeLevel)
"""The lowest first."""

_ABBREVIATIONS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    ("doctorate", re.compile(r"\b(?:Ph\.? ?D\.?s?|PHD|D\.?Phil|EngD|Dr\.? ?(?:rer|ing|phil|med)\w*)\b")),
    (
        "master",
        re.compile(
            r"\b(?:M\.? ?Sc|M\.?S\.?|MA|M\.A\.|MPhil|M\.?Eng|M\.? ?Tech|MSci|MRes|MBA|MPH|MFA|LL\.M|"
            r"LLM(?= (?:\(Master|in\b))|MMath|MPhys|"
            r"Dipl\.-?Ing)(?=\b|\s|,|$)"
        ),
    ),
    (
        "bachelor",
        re.compile(
            r"\b(?:B\.? ?Sc|B\.?S\.?|BA|B\.A\.|B\.?Eng|B\.?E\.?|B\.? ?Tech|BBA|BCA|BFA|BCom|LL\.?B|BSN|BEd|BMath)"
            r"(?=\b|\s|,|$)"
        ),
    ),
)
_WORDS: tuple[tuple[DegreeLevel, re.Pattern[str]], ...] = (
    ("doctorate", re.compile(r"\b(?:doctora\w*|doutorado|promotion in|th[eè]se)\b", re.IGNORECASE)),
    (
        "master",
        re.compile(
            r"\b(?:masters?\b(?! of ceremonies)|master's|magist\w+|laurea magistrale|ma[eî]str[ií]a|m[aá]ster|"
            r"mestrado|diplom\b|"
            r"diplom-\w+|dipl[oô]me d'ing[eé]nieur|staatsexamen)",
            re.IGNORECASE,
        ),
    ),
    (
        "bachelor",
        re.compile(
            r"\b(?:bachelor\w*|bacharel\w*|licen[cs]e\b(?! agreement)|licenciatura|grado en|gradua[cç][aã]o|"
            r"graduado|laurea\b|pregrado|"
            r"ingenier[ií]a \w+,|undergraduate degree|diploma in)",
            re.IGNORECASE,
        ),
    ),
    ("associate", re.compile(r"\b(?:associate (?:of|degree)|HND|foundation degree)\b", re.IGNORECASE)),
    (
        "other",
        re.compile(
            r"\b(?:boot ?camp|nanodegree|ausbildung|abitur|a-levels|high school|baccalaur[eé]at|bachillerato|"
            r"apprentice\w*|"
            r"post ?graduate (?:diploma|certificate)|PGCE|p[oó]s-gradua[cç][aã]o|BTS|DUT|t[eé]cnico)\b",
            re.IGNORECASE,
        ),
    ),
)
"""How degrees are called, the highest first: a line that names two is the higher one's."""

_UNFINISHED = re.compile(
    r"\b(?:expected|candidate|ongoing|in progress|since|seit|en cours|en curso|em andamento|present|currently|"
    r"voraussichtlich|unfinished|not finished|dropped out|abgebrochen|withdrew|left without|incomplete|"
    r"inacabad\w+)\b",
    re.IGNORECASE,
)


class Degree(NamedTuple):
    """A degree: how high, whether it is finished, the line that says so, and its place in the section."""

    level: DegreeLevel
    state: State
    text: str
    row: int


def degrees_of(section: Section, today: int, language: str) -> Iterator[Degree]:
    """Yield the degrees that a section of education names."""
    for at, line in enumerate(section.lines):
        level = level_of(line.text, language) if line.field in (None, "degree", "title") else None
        if level is None or (line.part == "item" and line.text.lower().startswith(("module", "course", "thesis"))):
            continue
        nearby = [line, *(other for other in _entry_around(section, at) if other.field == "dates")]
        words = " ".join(other.text for other in nearby)
        yield Degree(level, _state(words, today), line.text, at)


def level_of(text: str, language: str = "en") -> DegreeLevel | None:
    """Return the degree that a line names. A Brazilian MBA is a course after the first degree, no master's."""
    said = [level for table in (_ABBREVIATIONS, _WORDS) for level, pattern in table if pattern.search(text)]
    found = max(said, key=DEGREE_LEVELS.index, default=None)
    return "other" if found == "master" and language == "pt" and re.search(r"\bMBA\b", text) else found


def _state(words: str, today: int) -> State:
    span = span_in(words)
    last = last_month_in(words)
    future = last is not None and last > today + 1 and last // 12 > today // 12
    unfinished = _UNFINISHED.search(words) or (span is not None and span.end is None) or future
    return "in-progress" if unfinished else "done"


def _entry_around(section: Section, at: int) -> list[Line]:
    lines = section.lines
    start = at
    while start > 0 and lines[start - 1].text and lines[start - 1].field:
        start -= 1
    end = at
    while end + 1 < len(lines) and lines[end + 1].text and lines[end + 1].field:
        end += 1
    return list(lines[start : end + 1])
