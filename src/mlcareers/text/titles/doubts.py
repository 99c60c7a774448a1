"""What speaks against a name that was found in a title, by where the words stand that it does not explain."""

from __future__ import annotations

from collections.abc import Iterable

from mlcareers.models.levels import GRADES, LEVELS
from mlcareers.text.titles.frames import Frame
from mlcareers.text.titles.trades import (
    EVIDENCE,
    FIELDS,
    GENERAL,
    HEADS,
    LEADING,
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
    "trade": 0.3,
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
    "trade": 0.5,
    "unknown": 0.03,
}
"""What a word costs that stands on the other side of the head."""

MOST_OUTSIDE = 0.13

ALONE_WITH_STRANGERS, STRANGERS_ELSEWHERE, ANOTHER_FIELD_ELSEWHERE = 0.42, 0.15, 0.4
"""What it costs a name without a word of the field that nothing else in the title speaks of the field."""

ANOTHER_TRADE_FIRST, FOR_SOMEBODY_ELSE, TOO_GENERAL, LATER = 0.45, 0.6, 0.4, 0.02
ANOTHER_HEAD_BEHIND = 0.12

OF_SOMEBODY_ELSE = 0.3

TOO_LITTLE = frozenset(("data", "manager", "lead", "officer", "big"))
"""Words that could be several jobs, if a title has no others: a Data Manager."""

BOUND_TO_DATA = 0.25
"""What it costs that data in another part belongs to a word that nobody here knows: Engineer - Data Enrichment."""

TO_SOMEBODY = frozenset(("assistant-to-", "support-for-"))


def doubts(frame: Frame, matched: frozenset[str]) -> float:
    """What speaks against a name that was found as these words of the title."""
    return (
        _between_and_outside(frame, matched)
        + min(
            MOST_OUTSIDE + 0.5 * any(w in OTHER_HEADS for w in frame.beside), _sum(BESIDE, set(frame.beside) - matched)
        )
        + ANOTHER_HEAD_BEHIND * any(w in HEADS and w not in LEADING for w in frame.beside if w not in matched)
        + _without_the_field(frame, matched)
        + _left_elsewhere(frame, matched)
        + _before(frame, matched)
        + TOO_GENERAL * (matched <= TOO_LITTLE)
        + OF_SOMEBODY_ELSE * (frame.bound in NOT_OURS_BEFORE and frame.bound not in matched)
    )


def kind_of(word: str) -> str:
    """The kind of a word that a name does not explain; empty for what changes no trade."""
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


def _between_and_outside(frame: Frame, matched: frozenset[str]) -> float:
    """Words between those of a name weigh more than words before it, but where "and" stands between."""
    near = frame.near
    places = [at for at, word in enumerate(near) if word in matched]
    start, end = (places[0] if frame.implied and not frame.led else 0, places[-1]) if places else (0, -1)
    joined = max((at for at, word in enumerate(near[: max(end, 0)]) if word == "and"), default=-1)
    cost = outside = 0.0
    for at, word in enumerate(near):
        if word not in matched:
            kind = kind_of(word)
            if start <= at < end and not (at < joined and kind in ("unknown", "qualifier")):
                cost += BETWEEN[kind]
            else:
                outside += BETWEEN[kind] if kind == "qualifier" and not places and frame.far else OUTSIDE[kind]
    return cost + min(MOST_OUTSIDE, outside)


def _left_elsewhere(frame: Frame, matched: frozenset[str]) -> float:
    """Words that another part has beside those of the name that stand in it."""
    here = {*frame.near, *frame.beside, frame.head}
    cost = 0.0
    for place, part in enumerate(frame.parts):
        words = [word.meaning for word in part.words]
        if place != frame.place and matched.intersection(words) - here:
            cost += sum(
                0.12 if word.noun else 0.03
                for word in part.words
                if word.meaning in HEADS | QUALIFIERS and word.meaning not in matched
            )
            at = words.index("data") + 1 if "data" in words and "data" in matched - here else len(words)
            cost += BOUND_TO_DATA * (
                at < len(words)
                and words[at] not in matched
                and kind_of(words[at]) in ("unknown", "qualifier", "other", "work")
            )
    return cost


def _sum(costs: dict[str, float], words: Iterable[str]) -> float:
    return sum(costs[kind_of(word)] for word in words)


def _without_the_field(frame: Frame, matched: frozenset[str]) -> float:
    """A name without a word of the field may be meant in another one: "Research Scientist, Polymers"."""
    said = {word.meaning for part in frame.parts for word in part.words}
    if matched & EVIDENCE or frame.implied or said & FIELDS:
        return 0.0
    here = {kind_of(word) for word in {*frame.near, *frame.beside} - matched}
    if here & {"unknown", "other", "work", "trade"}:
        return ALONE_WITH_STRANGERS
    elsewhere = {kind_of(word) for word in said - matched}
    if elsewhere & {"other", "work", "trade"}:
        return ANOTHER_FIELD_ELSEWHERE
    return STRANGERS_ELSEWHERE if {"unknown", "software"} & (here | elsewhere) else 0.0


def _before(frame: Frame, matched: frozenset[str]) -> float:
    """What earlier parts and what opens the part speak against it."""
    cost = 0.0
    if any(word.meaning in TO_SOMEBODY for part in frame.parts[: frame.place + 1] for word in part.words):
        cost += FOR_SOMEBODY_ELSE
    earlier = [
        word.meaning for part in frame.parts[: frame.place] for word in part.words if word.meaning not in matched
    ]
    if any(word in OTHER_HEADS for word in earlier):
        cost += ANOTHER_TRADE_FIRST
    elif frame.parts[frame.place].opening in ("for", "with", "to") and any(
        kind_of(word) not in ("", "level") for word in earlier
    ):
        cost += 0.2
    return cost + LATER * min(frame.place, 2) * any(kind_of(word) not in ("", "level") for word in earlier)
