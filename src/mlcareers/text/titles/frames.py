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
    TEACHERS,
    TRADE_OF_FIELD,
    USUAL_TRADES,
    narrows,
)
from mlcareers.text.titles.words import Word

BEHIND_IT, BEHIND_IT_WITH_OWN, BEHIND_IT_OF_OTHERS = 0.04, 0.1, 0.2
"""What a word costs that narrows a head from the other side: with nothing, with a word of the field, and with strange
words on the usual side."""

ELSEWHERE, ELSEWHERE_WITH_OWN, FARTHER, UNDER_OTHERS = 0.05, 0.1, 0.02, 0.35
"""What a word costs that narrows a head from another part: that of a head narrowed by strange words costs most."""

WORK_NAMED, WORK_BESIDE_A_TRADE, WORK_UNDER_A_LEAD, WORK_MANAGED = 0.02, 0.1, 0.2, 0.4
"""What it costs that only the work is named: Intern, Data Science; that a trade is, too: Clerk, Data Science; that who
leads it is: Director, Data Science; and that it is the subject of a product or project manager."""

LEADS_A_TRADE, TAUGHT = 0.08, 0.35
"""What it costs that a level stands behind a trade, as in Data Scientist Lead; and that the work is what is taught."""

NO_TRADE, NEITHER_TRADE_NOR_LEVEL, OTHER_WORK_NAMED, LESS_USUAL = 0.12, 0.4, 0.3, 0.01

OVER_PEOPLE = LEADING | {"manager"}
"""Levels that may be the head of a title: Head of AI."""

TRADES_THAT_MANAGE = frozenset(("product", "project", "program"))
"""A manager of these need not lead anybody: it is the trade, not a level."""

KNOWN_HERE = QUALIFIERS | HEADS | GENERAL
"""Words that leave a head open for a field in another part."""

COMPLETE_WITH = frozenset(("applied", "researcher"))
"""Words that make a head complete: who else is an applied scientist?"""


class Title(NamedTuple):
    """A title in parts, all that it says, and where in each part it names who does the work."""

    parts: Sequence[Part]
    said: frozenset[str]
    agents: tuple[tuple[int, ...], ...]


class Narrowing(NamedTuple):
    """A word that may narrow a head although it does not stand where it should, and what that costs."""

    meaning: str
    cost: float


class Frame(NamedTuple):
    """A head and the words around it.

    `near` stand on the side that narrows, the nearest first; `far` may narrow it from elsewhere; `beside` stand on the
    other side in its part, `bound` directly before it. `head` is empty where a name without a head is looked for.
    """

    title: Title
    place: int
    at: int
    head: str
    near: tuple[str, ...]
    far: tuple[Narrowing, ...] = ()
    beside: tuple[str, ...] = ()
    bound: str = ""
    cost: float = 0.0
    implied: bool = False

    @property
    def part(self) -> Part:
        """The part in which the head stands."""
        return self.title.parts[self.place]


def title_of(parts: Sequence[Part]) -> Title:
    """Read parts as a title."""
    said = frozenset(word.meaning for part in parts for word in part.words)
    return Title(parts, said, tuple(_agents(part.words) for part in parts))


def frames(title: Title) -> Iterator[Frame]:
    """Yield every head of a title with what narrows it, and every part without one."""
    for place, part in enumerate(title.parts):
        yield from _frames_of(title, place, part.words)
        near = tuple(word.meaning for word in reversed(part.words))
        yield Frame(title, place, len(near), "", near)


def implied_frames(title: Title) -> Iterator[Frame]:
    """Yield the trades that are usually meant where a field is named and nobody who works in it."""
    if any(title.agents) or title.said & (OVER_PEOPLE - {"lead"}):
        return
    cost = NO_TRADE if "phd" in title.said or not title.said.isdisjoint(LEVELS) else NEITHER_TRADE_NOR_LEVEL
    cost += OTHER_WORK_NAMED if title.said & OTHER_WORK else 0
    for place, part in enumerate(title.parts):
        near = tuple(word.meaning for word in reversed(part.words))
        far = tuple(_elsewhere(title, place, own=True, strange=False))
        for rank, trade in enumerate(_usual_trades(near, title.said)):
            rank_cost = cost + LESS_USUAL * rank
            yield Frame(title, place, len(near), trade, near, far, cost=rank_cost, implied=True)


def _usual_trades(words: Sequence[str], said: frozenset[str]) -> Sequence[str]:
    """Return who usually works in a field; of plain data nobody can say."""
    fields = FIELDS.intersection(words)
    trades = [trade for field, trade in TRADE_OF_FIELD.items() if field in words]
    if not fields or (not trades and fields <= {"data", "big"}):
        return ()
    return ("researcher",) if "phd" in said else trades or USUAL_TRADES


def _frames_of(title: Title, place: int, words: Sequence[Word]) -> Iterator[Frame]:
    agents = title.agents[place]
    for at, word in enumerate(words):
        if at in agents:
            yield _frame(title, place, at, agents)
        elif word.meaning in OVER_PEOPLE and (not agents or at >= _last_content(words)):
            yield _frame(title, place, at, (), LEADS_A_TRADE if agents else 0.0)
        if word.noun:
            yield _frame(title, place, at, (), _cost_of_work(title))


def _frame(title: Title, place: int, at: int, agents: Sequence[int], cost: float = 0.0) -> Frame:
    words = title.parts[place].words
    near = [word.meaning for word in reversed(words[:at])]
    beside = [word.meaning for word in words[at + 1 :]]
    bound = words[at - 1].meaning if at else ""
    if words[at].head_first:
        end = next((agent - at - 1 for agent in agents if agent > at and not words[agent].head_first), len(beside))
        near, beside = beside[:end], near + beside[end:]
        if bound in BINDING:
            near, beside = [bound, *near], beside[1:]
    own = any(word in FIELDS for word in near) or bound in COMPLETE_WITH
    strange = not own and any(narrows(word) and word not in KNOWN_HERE for word in near)
    open_behind = words[at].head_first or not words[at].noun
    cost_behind = BEHIND_IT_WITH_OWN if own else BEHIND_IT_OF_OTHERS if strange else BEHIND_IT
    far = [Narrowing(word, cost_behind) for word in beside if open_behind]
    far += _elsewhere(title, place, own, strange)
    return Frame(title, place, at, words[at].meaning, tuple(near), tuple(far), tuple(beside), bound, cost)


def _elsewhere(title: Title, place: int, own: bool, strange: bool) -> Iterator[Narrowing]:
    """Yield the words of other parts that may narrow a head: of parts that have no head of their own."""
    cost = UNDER_OTHERS if strange else ELSEWHERE_WITH_OWN if own else ELSEWHERE
    for other, part in enumerate(title.parts):
        if other != place and part.opening != "with" and not title.agents[other]:
            for word in part.words:
                yield Narrowing(word.meaning, cost + FARTHER * (abs(other - place) - 1))


def _cost_of_work(title: Title) -> float:
    """Return what it costs that the work is named, by who else is named in the title."""
    if title.said & TEACHERS:
        return TAUGHT
    if "manager" in title.said and title.said & TRADES_THAT_MANAGE:
        return WORK_MANAGED
    if title.said & (OVER_PEOPLE - {"lead"}):
        return WORK_UNDER_A_LEAD
    return WORK_BESIDE_A_TRADE if "lead" in title.said or any(title.agents) else WORK_NAMED


def _agents(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the places of the words that name who does the work; a level over people alone does not."""
    manages = any(word.meaning in TRADES_THAT_MANAGE for word in words)
    return tuple(
        at
        for at, word in enumerate(words)
        if (word.meaning in HEADS and not word.noun and (word.meaning != "manager" or manages))
        or word.meaning in OTHER_HEADS
    )


def _last_content(words: Sequence[Word]) -> int:
    """Return the place of the last word that is no number, level or word about the post."""
    skipped = NEUTRAL | GRADES.keys() | {"senior", "junior"}
    return max((at for at, word in enumerate(words) if word.meaning not in skipped), default=0)
