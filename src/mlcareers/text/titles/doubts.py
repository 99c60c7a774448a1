"""What speaks against a name that was found in a title, by where the words stand that it does not explain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mlcareers.models.levels import GRADES, LEVELS
from mlcareers.models.vocabulary import TitleDoubt
from mlcareers.text.titles.frames import OVER_PEOPLE, Frame
from mlcareers.text.titles.languages import REMEMBERED_WORDS
from mlcareers.text.titles.trades import (
    EVIDENCE,
    FIELDS,
    GENERAL,
    HEADS,
    NEUTRAL,
    NOT_OURS_BEFORE,
    OTHER_HEADS,
    OTHER_WORK,
    QUALIFIERS,
    SOFTWARE_FIELDS,
    WIDER_FIELD,
    is_number,
    of_another_field,
)

BETWEEN = {
    "level": 0.0,
    "": 0.06,
    "head": 0.27,
    "qualifier": 0.12,
    "general": 0.03,
    "field": 0.08,
    "software": 0.08,
    "work": 0.4,
    "other": 0.45,
    "trade": 0.45,
    "unknown": 0.3,
}
"""What a word costs that stands between the words of a name, by its kind."""

OUTSIDE = {
    "level": 0.0,
    "": 0.0,
    "head": 0.03,
    "qualifier": 0.04,
    "general": 0.02,
    "field": 0.08,
    "software": 0.02,
    "work": 0.04,
    "other": 0.06,
    "trade": 0.06,
    "unknown": 0.05,
}
"""What a word costs that stands before all words of a name in the same part."""

BESIDE = {
    "level": 0.0,
    "": 0.0,
    "head": 0.0,
    "qualifier": 0.02,
    "general": 0.02,
    "field": 0.03,
    "software": 0.02,
    "work": 0.04,
    "other": 0.06,
    "trade": 0.06,
    "unknown": 0.03,
}
"""What a word costs that stands on the other side of the head."""

MOST_OUTSIDE = 0.13

ALONE_WITH_STRANGERS, STRANGERS_ELSEWHERE, ANOTHER_FIELD_ELSEWHERE = 0.42, 0.15, 0.4
"""What it costs a name without a word of the field that nothing else in the title speaks of the field."""

ANOTHER_TRADE_FIRST, ANOTHER_TRADE_BEHIND, ANOTHER_HEAD_BEHIND, FOR_SOMEBODY_ELSE = 0.45, 0.45, 0.12, 0.6
TOO_GENERAL, LATER, WORKED_FOR, WORK_LEFT, WORD_LEFT = 0.4, 0.02, 0.2, 0.12, 0.03
OF_SOMEBODY_ELSE = 0.3

TOO_LITTLE = frozenset(("data", "manager", "lead", "officer", "big", "operation"))
"""Words that could be several jobs, if a title has no others: a Data Manager."""

DATA_PASSED_OVER = 0.12
"""What it costs a name to leave out the data right before its head: an NLP Data Scientist is a data scientist."""

BOUND_TO_DATA = 0.25
"""What it costs that data in another part belongs to a word that nobody here knows: Engineer - Data Enrichment."""

BINDS_DATA = frozenset(("unknown", "qualifier", "other", "work"))
JOINED = frozenset(("unknown", "qualifier"))
TO_SOMEBODY = frozenset(("assistant-to-", "support-for-"))
OTHER_TRADES = OTHER_HEADS | TO_SOMEBODY
AGENTS = HEADS - OVER_PEOPLE


def doubts(frame: Frame, matched: frozenset[str]) -> float:
    """Return what speaks against a name that was found as these words of the title."""
    return sum(cost for _, cost in weigh(frame, matched))


def weigh(frame: Frame, matched: frozenset[str]) -> Iterator[tuple[TitleDoubt, float]]:
    """Yield all that speaks against a name, each by its kind."""
    if not (matched.issuperset(frame.near) and matched.issuperset(frame.beside)):
        between, outside = _in_the_part(frame, matched)
        yield "words-apart", between
        yield "unknown-words", outside
    if len(frame.title.parts) > 1:
        yield "words-apart", _left_elsewhere(frame, matched)
    if frame.beside or frame.bound in NOT_OURS_BEFORE or frame.title.said & OTHER_TRADES:
        yield "another-trade", _other_trades(frame, matched)
    if not (frame.title.said & FIELDS or frame.implied or matched & EVIDENCE):
        yield "another-field", _without_the_field(frame, matched)
    if frame.place:
        yield "unknown-words", _later(frame, matched)
    if frame.bound == "data" and "data" not in matched:
        yield "words-apart", DATA_PASSED_OVER
    if matched <= TOO_LITTLE:
        yield "too-general", TOO_GENERAL


@lru_cache(REMEMBERED_WORDS)
def kind_of(word: str) -> str:
    """Return the kind of a word that a name does not explain; empty for what changes no trade."""
    if word in LEVELS or word in GRADES or is_number(word):
        return "level"
    if word in HEADS:
        return "head"
    if word in NEUTRAL:
        return ""
    if word in QUALIFIERS:
        return "qualifier"
    if word in GENERAL:
        return "general"
    if word in FIELDS or word in WIDER_FIELD:
        return "field"
    if word in OTHER_HEADS:
        return "trade"
    if of_another_field(word):
        return "other"
    if word in OTHER_WORK:
        return "work"
    if word in SOFTWARE_FIELDS:
        return "software"
    return "unknown"


def _in_the_part(frame: Frame, matched: frozenset[str]) -> tuple[float, float]:
    """Return what words cost between those of a name, and before and behind it.

    "and" makes what it joins stand beside.
    """
    near = frame.near
    places = [at for at, word in enumerate(near) if word in matched]
    led = frame.implied and not OVER_PEOPLE.isdisjoint(near)
    start, end = (places[0] if frame.implied and not led else 0, places[-1]) if places else (0, -1)
    joined = end - 1 - near[end - 1 :: -1].index("and") if end > 0 and "and" in near[:end] else -1
    between = outside = 0.0
    for at, word in enumerate(near):
        if word not in matched:
            kind = kind_of(word)
            if start <= at < end and not (at < joined and kind in JOINED):
                between += BETWEEN[kind]
            else:
                outside += BETWEEN[kind] if kind == "qualifier" and not places and frame.far else OUTSIDE[kind]
    beside = sum(BESIDE[kind_of(word)] for word in set(frame.beside) - matched)
    return between, min(MOST_OUTSIDE, outside) + min(MOST_OUTSIDE, beside)


def _left_elsewhere(frame: Frame, matched: frozenset[str]) -> float:
    """Weigh words that another part has beside those of the name that stand in it."""
    cost = 0.0
    here = frozenset((*frame.near, *frame.beside, frame.head))
    if matched <= here:
        return cost
    for place, part in enumerate(frame.title.parts):
        words = [word.meaning for word in part.words]
        taken = matched.intersection(words) - here
        if place != frame.place and taken:
            left = [word for word in part.words if word.meaning not in matched and word.meaning in HEADS | QUALIFIERS]
            cost += sum(WORK_LEFT if word.noun else WORD_LEFT for word in left)
            after = words[words.index("data") + 1 :][:1] if "data" in taken else []
            cost += BOUND_TO_DATA * any(word not in matched and kind_of(word) in BINDS_DATA for word in after)
    return cost


def _without_the_field(frame: Frame, matched: frozenset[str]) -> float:
    """Weigh a name without a word of the field; another may be meant: "Research Scientist, Polymers"."""
    here = {kind_of(word) for word in {*frame.near, *frame.beside} - matched}
    if here & {"unknown", "other", "work", "trade"}:
        return ALONE_WITH_STRANGERS
    elsewhere = {kind_of(word) for word in frame.title.said - matched}
    if elsewhere & {"other", "work", "trade"}:
        return ANOTHER_FIELD_ELSEWHERE
    return STRANGERS_ELSEWHERE if {"unknown", "software"} & (here | elsewhere) else 0.0


def _other_trades(frame: Frame, matched: frozenset[str]) -> float:
    """Weigh other trades: one behind a name or before it is likely the one meant: "Data Science Recruiter"."""
    behind = set(frame.beside) - matched
    cost = ANOTHER_TRADE_BEHIND if behind & OTHER_HEADS else ANOTHER_HEAD_BEHIND if behind & AGENTS else 0.0
    if frame.bound in NOT_OURS_BEFORE and frame.bound not in matched:
        cost += OF_SOMEBODY_ELSE
    earlier = {word.meaning for part in frame.title.parts[: frame.place] for word in part.words} - matched
    if not TO_SOMEBODY.isdisjoint((*earlier, *frame.near)):
        cost += FOR_SOMEBODY_ELSE
    return cost + ANOTHER_TRADE_FIRST * bool(earlier & OTHER_HEADS)


def _later(frame: Frame, matched: frozenset[str]) -> float:
    """Weigh a later part: it is less likely the trade; behind "for" stands what somebody else works for."""
    earlier = (word.meaning for part in frame.title.parts[: frame.place] for word in part.words)
    if all(word in matched or kind_of(word) in ("", "level") for word in earlier):
        return 0.0
    opened = frame.part.opening in ("for", "with", "to")
    return LATER * min(frame.place, 2) + WORKED_FOR * opened
