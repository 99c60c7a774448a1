"""The roads between roles, and the best way over them.

A listed direct move is taken before any chain, unless it is a leap. Else the way with the smallest gaps is, few moves
before many, with the usual direction before its reverse; no way leads through a rare title, or through a role that asks
for a higher degree or more leading than both ends do, and where a higher one is often preferred it costs more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from mlcareers.analysis.gates import DEGREES, LEVELS, usual_degree
from mlcareers.analysis.overlap import Brought, Overlap, together
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Degree, Distance

MOST_MOVES = 4
COST_OF_A_MOVE = 0.3
COST_AGAINST_THE_STREAM = 0.3
COST_OF_A_HIGHER_DEGREE = 0.2
"""For each degree that people of a role on the way mostly hold above those at both ends."""

DISTANCES: tuple[tuple[float, Distance], ...] = ((0.55, "close"), (0.35, "step"), (0.15, "stretch"), (0.0, "leap"))
"""From which share of what is needed a move is called so."""


class Entry(NamedTuple):
    """What a role asks of beginners beyond the usual: levels from lead on, degrees above a bachelor's; 0 is none."""

    leading: int
    degree: int


class Roads:
    """Where one can go from a role and what it takes, read as it is needed."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._moves: dict[str, dict[str, float]] = {}
        self._entries: dict[str, Entry] = {}
        self._degrees: dict[str, int] = {}
        self.overlap = Overlap(knowledge)
        self.degree_held: Degree | None = None
        named = knowledge.pairs("role", "leads_to", "comes_from", "rare")
        between = [(of, to) for relation, of, to in named if relation == "leads_to"]
        between += [(of, to) for relation, to, of in named if relation == "comes_from"]
        self._rare = {of for relation, of, _ in named if relation == "rare"}
        targets = [(of, to) for _, of, to in knowledge.pairs("background", "targets")]
        self._on = _by_first([*between, *targets])
        self._back = _by_first((to, of) for of, to in between)

    def moves(self, start: str) -> dict[str, float]:
        """List the roles one move away from a role or a background, with what a move costs besides what is missing."""
        if start not in self._moves:
            against = dict.fromkeys(self._back.get(start, ()), COST_OF_A_MOVE + COST_AGAINST_THE_STREAM)
            self._moves[start] = {**against, **dict.fromkeys(self._on.get(start, ()), COST_OF_A_MOVE)}
        return self._moves[start]

    def is_listed(self, start: str, goal: str) -> bool:
        """Say whether one of the two records says that people go from the one to the other."""
        return self.moves(start).get(goal) == COST_OF_A_MOVE

    def is_rare(self, role: str) -> bool:
        """Say whether hardly anybody is hired under the title."""
        return role in self._rare

    def cost(self, brought: Brought, of: str, to: str) -> float:
        """Return what a move costs someone who brings this: two small gaps cost less than one large one."""
        missing = 1 - self.overlap.share_had(brought, to)
        return missing**3 + self.moves(of)[to]

    def degree(self, start: str) -> int:
        """Return how high the degree is that people mostly hold who start here."""
        if start not in self._degrees:
            self._degrees[start] = DEGREES.index(usual_degree(self._knowledge, start) or "none")
        return self._degrees[start]

    def brought(self, way: Sequence[str]) -> Brought:
        """Return what a person brings who has worked in all these roles."""
        return together(self.overlap.brings(role) for role in way)

    def entry(self, role: str) -> Entry:
        """Return what a role asks of those who begin in it."""
        if role not in self._entries:
            level, degree = self._knowledge.roles.fields(role, "ladder[0].level", "education.minimum")
            leading = LEVELS.index(level or "junior") - LEVELS.index("lead") + 1
            degrees = DEGREES.index(degree or "none")
            self._entries[role] = Entry(max(leading, 0), max(degrees - DEGREES.index("bachelor"), 0))
        return self._entries[role]


def _by_first(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Group pairs by their first member, in their order."""
    found: dict[str, list[str]] = {}
    for first, second in pairs:
        found.setdefault(first, []).append(second)
    return found


def distance(share: float) -> Distance:
    """Return how far a move is, by the share of what is needed that is brought."""
    return next(name for least, name in DISTANCES if share >= least)


def best(roads: Roads, stops: Sequence[str], avoid: Collection[str] = ()) -> list[str] | None:
    """Give the way from the first stop to the last over the others, in their order; None when four moves do not do."""
    start, goal = stops[0], stops[-1]
    if len(stops) == 2 and roads.is_listed(start, goal):
        share = roads.overlap.share(roads.overlap.brings(start), goal)
        if distance(share) != "leap":
            return [start, goal]
    return _cheapest(roads, stops, avoid)


def _cheapest(roads: Roads, stops: Sequence[str], avoid: Collection[str]) -> list[str] | None:
    """Try ways in the order of what they cost so far and must still cost at least; equal ones in order of ids.

    A last move costs at least its usual price; what is missing for it is weighed when its way comes first, which for
    most ways is never.
    """
    start, *later = stops
    near = _distances(roads, later[-1])
    highest = _highest(roads, stops)
    schooled = max(map(roads.degree, stops))
    queue: list[tuple[float, list[str], float, Brought | None]] = [(0.0, [start], 0.0, None)]
    while queue:
        _, way, cost, before = heappop(queue)
        here = way[-1]
        if before:
            if here not in stops and not _may_be_passed(roads, here, highest):
                continue
            dear = cost + COST_OF_A_HIGHER_DEGREE * max(0, roads.degree(here) - schooled)
            spent = round(dear + roads.cost(before, *way[-2:]), 9)
            heappush(queue, (spent + near[here] * COST_OF_A_MOVE, way, spent, None))
            continue
        if here == later[-1]:
            return way
        left = [stop for stop in later if stop not in way]
        brought = roads.brought(way)
        for other, price in roads.moves(here).items():
            too_far = len(way) + near.get(other, MOST_MOVES) > MOST_MOVES
            if too_far or other in way or other in avoid or other in left[1:]:
                continue
            least = round(cost + price, 9) + near[other] * COST_OF_A_MOVE
            heappush(queue, (least, [*way, other], cost, brought))
    return None


def _highest(roads: Roads, stops: Iterable[str]) -> Entry:
    """Return the most that any of the stops asks of beginners."""
    entries = [roads.entry(stop) for stop in stops]
    return Entry(max(entry.leading for entry in entries), max(entry.degree for entry in entries))


def _may_be_passed(roads: Roads, role: str, highest: Entry) -> bool:
    """Say whether a way may lead through a role: a living title that asks no more than the stops do."""
    asks_more = any(asked > most for asked, most in zip(roads.entry(role), highest, strict=True))
    return not asks_more and not roads.is_rare(role)


def _distances(roads: Roads, goal: str) -> dict[str, int]:
    """Return how many moves the goal is away, from every role from which one can first move and still reach it."""
    found = {goal: 0}
    edge = [goal]
    for moves in range(1, MOST_MOVES):
        edge = list(dict.fromkeys(role for there in edge for role in roads.moves(there) if role not in found))
        found.update(dict.fromkeys(edge, moves))
    return found
