"""Heads and what narrows them: "Senior NLP Engineer, Search" has the head engineer, narrowed by NLP and perhaps search.

In English and German what narrows a head stands before it, in French and Spanish behind it; in either it may stand in a
part of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mlcareers.models.levels import GRADES, LEVELS
from mlcareers.text.titles.parts import Part
from mlcareers.text.titles.trades import (
    BINDING,
    FIELDS,
    GENERAL,
    HEADS,
    LEADING,
    NEUTRAL,
    OTHER_HEADS,
    OTHER_WORK,
    QUALIFIERS,
    TRADE_OF_FIELD,
    USUAL_TRADES,
    narrows,
)
from mlcareers.text.titles.words import Word

BEHIND_IT, BEHIND_IT_WITH_OWN = 0.04, 0.1
"""What a word costs that narrows a head from the other side, without and with a word of the field on the usual side."""

ELSEWHERE, ELSEWHERE_WITH_OWN, FARTHER, UNDER_OTHERS = 0.05, 0.1, 0.02, 0.35
"""What a word costs that narrows a head from another part: that of a head narrowed by strange words costs most."""

WORK_NAMED, WORK_BESIDE_A_TRADE, WORK_UNDER_A_LEAD, WORK_MANAGED = 0.02, 0.1, 0.2, 0.3
"""What it costs that only the work is named: Intern, Data Science; that a trade is, too: Clerk, Data Science; that who
leads it is: Director, Data Science; and that it is the subject of a product or project manager."""

NO_TRADE, NEITHER_TRADE_NOR_LEVEL, OTHER_WORK_NAMED = 0.12, 0.4, 0.3


OVER_PEOPLE = LEADING | {"manager"}
"""Levels that may be the head of a title: Head of AI."""

TRADES_THAT_MANAGE = frozenset(("product", "project", "program"))
"""A manager of these need not lead anybody: it is the trade, not a level."""


KNOWN_HERE = QUALIFIERS | HEADS | GENERAL
"""Words that leave a head open for a field in another part."""


class Narrowing(NamedTuple):
    """A word that may narrow a head although it does not stand where it should, and what that costs."""

    meaning: str
    cost: float


class Frame(NamedTuple):
    """A head and the words around it.

    `near` stand on the side that narrows, the nearest first; `far` may narrow it from elsewhere; `beside` stand on the
    other side in its part, `bound` directly before it. `head` is empty where a name without a head is looked for.
    """

    parts: Sequence[Part]
    place: int
    at: int
    head: str
    near: tuple[str, ...]
    far: tuple[Narrowing, ...]
    beside: tuple[str, ...]
    bound: str = ""
    cost: float = 0.0
    implied: bool = False
    led: bool = False


def frames(parts: Sequence[Part]) -> list[Frame]:
    """Every head of a title with what narrows it."""
    return [frame for place in range(len(parts)) for frame in _frames_of(parts, place)]


def implied_frames(parts: Sequence[Part]) -> list[Frame]:
    """The trades that are usually meant where a field is named and nobody who works in it."""
    return [] if any(_agents(part.words) for part in parts) else list(_implied(parts))


def _frames_of(parts: Sequence[Part], place: int) -> Iterator[Frame]:
    words = parts[place].words
    agents = _agents(words)
    leading = [at for at, word in enumerate(words) if word.meaning in OVER_PEOPLE and at not in agents]
    for at in agents:
        yield _frame(parts, place, at, agents)
    for at in leading:
        if not agents or at >= _last_content(words):
            yield _frame(parts, place, at, [])
    for at, word in enumerate(words):
        if word.noun:
            yield _frame(parts, place, at, [], _cost_of_work(parts))
    yield Frame(parts, place, len(words), "", tuple(word.meaning for word in reversed(words)), (), ())


def _frame(parts: Sequence[Part], place: int, at: int, agents: Sequence[int], cost: float = 0.0) -> Frame:
    words = parts[place].words
    before = [word.meaning for word in reversed(words[:at])]
    behind = [word.meaning for word in words[at + 1 :]]
    bound = words[at - 1].meaning if at else ""
    if words[at].head_first:
        end = next((agent - at - 1 for agent in agents if agent > at and not words[agent].head_first), len(behind))
        near, beside = behind[:end], before + behind[end:]
        if bound in BINDING:
            near, beside = [bound, *near], beside[1:]
    else:
        near, beside = before, behind
    own = any(word in FIELDS for word in near) or bound in COMPLETE_WITH
    strange = not own and any(narrows(word) and word not in KNOWN_HERE for word in near)
    far = [Narrowing(word, BEHIND_IT_WITH_OWN if own else BEHIND_IT) for word in beside]
    far += _elsewhere(parts, place, own, strange)
    return Frame(parts, place, at, words[at].meaning, tuple(near), tuple(far), tuple(beside), bound, cost)


COMPLETE_WITH = frozenset(("applied", "researcher"))
"""Words that make a head complete: who else is an applied scientist?"""


def _elsewhere(parts: Sequence[Part], place: int, own: bool, strange: bool) -> Iterator[Narrowing]:
    """The words of other parts that may narrow a head."""
    cost = UNDER_OTHERS if strange else ELSEWHERE_WITH_OWN if own else ELSEWHERE
    for other, part in enumerate(parts):
        if other != place and part.opening != "with" and not _agents(part.words):
            for word in part.words:
                yield Narrowing(word.meaning, cost + FARTHER * (abs(other - place) - 1))


def _implied(parts: Sequence[Part]) -> Iterator[Frame]:
    """Frames of the trades that are usually meant where a field and perhaps a level are named, but nobody."""
    said = [word.meaning for part in parts for word in part.words]
    if OTHER_HEADS.intersection(said):
        return
    cost = NO_TRADE if any(word in LEVELS or word == "phd" for word in said) else NEITHER_TRADE_NOR_LEVEL
    cost += OTHER_WORK_NAMED if OTHER_WORK.intersection(said) else 0
    for place, part in enumerate(parts):
        near = tuple(word.meaning for word in reversed(part.words) if word.meaning not in LEADING)
        if FIELDS.intersection(near):
            trades = [trade for field, trade in TRADE_OF_FIELD.items() if field in near]
            if not trades and FIELDS.intersection(near) <= {"data", "big"}:
                continue
            trades = ["researcher"] if "phd" in said else trades
            for rank, trade in enumerate(trades or USUAL_TRADES):
                far = tuple(_elsewhere(parts, place, True, False))
                led = any(word.meaning in OVER_PEOPLE for word in part.words)
                yield Frame(parts, place, len(part.words), trade, near, far, (), "", cost + 0.01 * rank, True, led)


def _cost_of_work(parts: Sequence[Part]) -> float:
    said = {word.meaning for part in parts for word in part.words}
    if "manager" in said and said & TRADES_THAT_MANAGE:
        return WORK_MANAGED
    if said & (OVER_PEOPLE - {"lead"}):
        return WORK_UNDER_A_LEAD
    return WORK_BESIDE_A_TRADE if "lead" in said or any(_agents(part.words) for part in parts) else WORK_NAMED


def _agents(words: Sequence[Word]) -> list[int]:
    """The places of the words that name who does the work; a level over people alone does not."""
    said = {word.meaning for word in words}
    return [
        at
        for at, word in enumerate(words)
        if (word.meaning in HEADS and not word.noun and (word.meaning != "manager" or said & TRADES_THAT_MANAGE))
        or word.meaning in OTHER_HEADS
    ]


def _last_content(words: Sequence[Word]) -> int:
    """The place of the last word that is no number, level or word about the post."""
    skipped = NEUTRAL | GRADES.keys() | {"senior", "junior"}
    return max((at for at, word in enumerate(words) if word.meaning not in skipped), default=0)
