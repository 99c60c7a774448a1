"""Degrees that people tell to have, with what they took them in: BSc Physics, a master's degree in EE."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.disciplines import Discipline, discipline_of, is_discipline, write_out
from mlcareers.text.questions.small_words import EITHER

_DEGREE_IN = re.compile(
    r"(?P<held>(?:(?:(?:i|ive|i ve|who|already) )?(?:have|has|got|hold)|with|given|having|holding|my"
    r"|(?P<taken>starting|doing|pursuing|finishing|finished|completed|completing|did)) (?:an? |my |only )*)?"
    r"(?:(?P<first>b ?s(?: ?c)?|b ?a|b ?eng|b ?tech|bachelors?(?: s)?|ph ?d)"
    r"|m ?s(?: ?c)?|m ?a|m ?eng|m ?tech|masters?(?: s)?|degree|diploma|doctorate)"
    r"(?: degree)?(?: hons| honours)?(?: in| of)? (?P<subject>.+)"
)
"""How people write a degree before what they took it in: BSc Physics, with a master's degree in EE."""

_ANYBODY, _WORKED = "student", word_set("year years yr yrs yoe")
"""Who has studied what leads to no trade, and words with which people tell how long they have worked."""

_WEIGHING = frozenset(("handicap", "disadvantage", "hindrance", "obstacle", "drawback", "enough", "sufficient"))
"""Words with which people ask if what they have will do: is a BTech in mechanical a handicap."""

_CHOICE = EITHER | {"worth", "necessary", "required"}
"""Words beside which a degree at the beginning is one that may be taken."""

_NEAR = 3
"""So many words behind a degree may tell that it is one that may be taken."""


def find_degree(words: Sequence[str], start: int, end: int) -> Discipline | None:
    """Find what a degree was taken in that somebody tells to have: "with a BS in EE", "BSc physics to data science"."""
    found = _DEGREE_IN.fullmatch(" ".join(words[start:end])) if end - start > 1 else None
    if found is None or (start > 0 and (found["held"] or "").startswith(("have", "has", "got"))):
        return None
    is_held = bool(found["held"]) and not found["taken"]
    may_be_held = bool(found["taken"]) or (start == 0 and bool(found["first"]))
    is_held = is_held or (may_be_held and _CHOICE.isdisjoint(words[end : end + _NEAR]))
    is_told = is_held or not _WEIGHING.isdisjoint(words)
    discipline = _subject_of(found) if is_told else None
    worked_since = not _WORKED.isdisjoint(words)  # which tells more of somebody than what anybody may have studied
    return None if discipline and discipline.who == _ANYBODY and worked_since else discipline


def _subject_of(degree: re.Match[str]) -> Discipline | None:
    """Return what a degree was taken in, which may be called in short."""
    return discipline_of(write_out(degree["subject"]))


def tells_degree(words: str) -> bool:
    """Say whether words name a degree that was taken in a discipline."""
    found = _DEGREE_IN.fullmatch(words)
    return bool(found and _subject_of(found))


def tells_studies(words: str) -> bool:
    """Say whether words name a discipline, or a degree that was taken in one."""
    return is_discipline(words) or tells_degree(words)
