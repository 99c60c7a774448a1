"""The roads between roles, and the easiest way over them.

A move costs the cube of what is missing for it, so that two steps are easier than one leap, and a little on top, so
that a detour has to pay. Moves follow the links between roles; against their direction they cost a little more. What
a person learns on the way counts at every later move.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from heapq import heappop, heappush
from typing import NamedTuple, get_args

from mlcareers.analysis.overlap import Overlap, Weights, carried, together
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Degree, Level

MOST_MOVES = 4
COST_OF_A_MOVE = 0.1
COST_AGAINST_THE_STREAM = 0.1

LEVELS: tuple[Level, ...] = get_args(Level)
DEGREES: tuple[Degree, ...] = get_args(Degree)


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
        self.overlap = Overlap(knowledge)

    def onward(self, role: str) -> list[str]:
        """Where a role leads: what it says itself, and the roles that say that people come from it."""
        return self._named(role, "leads_to", "comes_from")

    def backward(self, role: str) -> list[str]:
        """Where people in a role come from: the same links, the other way."""
        return self._named(role, "comes_from", "leads_to")

    def moves(self, role: str) -> dict[str, float]:
        """The roles one move away, with what the move costs besides what is missing."""
        if role not in self._moves:
            against = dict.fromkeys(self.backward(role), COST_OF_A_MOVE + COST_AGAINST_THE_STREAM)
            self._moves[role] = {**against, **dict.fromkeys(self.onward(role), COST_OF_A_MOVE)}
        return self._moves[role]

    def cost(self, brought: Weights, of: str, to: str) -> float:
        """What a move costs someone who brings this."""
        missing = 1 - carried(brought, self.overlap.needs(to))
        return missing**3 + self.moves(of)[to]

    def brought(self, way: Sequence[str]) -> Weights:
        """What a person brings who has worked in all these roles."""
        brought: Weights = {}
        for role in way:
            brought = together(brought, self.overlap.brings(role))
        return brought

    def entry(self, role: str) -> Entry:
        """What a role asks of those who begin in it."""
        if role not in self._entries:
            field = self._knowledge.roles.field
            level, degree = field(role, "ladder[0].level"), field(role, "education.minimum")
            leading, degrees = LEVELS.index(level) - LEVELS.index("lead") + 1, DEGREES.index(degree)
            self._entries[role] = Entry(max(leading, 0), max(degrees - DEGREES.index("bachelor"), 0))
        return self._entries[role]

    def _named(self, role: str, here: str, there: str) -> list[str]:
        own = (link.to_id for link in self._knowledge.links_from("role", role, here))
        others = (link.from_id for link in self._knowledge.links_to("role", role, "role", there))
        return list(dict.fromkeys((*own, *others)))


def easiest(roads: Roads, stops: Sequence[str], avoid: Collection[str] = ()) -> list[str] | None:
    """The cheapest way from the first stop to the last over the others, in their order; None when four moves do not do.

    Ways are tried in order of what they cost so far and must still cost at least; equal ones in order of ids. No way
    leads through a role that begins higher up, or asks for a higher degree, than all of its stops.
    """
    start, *later = stops
    entries = [roads.entry(stop) for stop in stops]
    highest = Entry(max(entry.leading for entry in entries), max(entry.degree for entry in entries))
    near = _distances(roads, later[-1])
    queue: list[tuple[float, list[str], float]] = [(0.0, [start], 0.0)]
    while queue:
        _, way, cost = heappop(queue)
        here = way[-1]
        if here == later[-1]:
            return way
        left = [stop for stop in later if stop not in way]
        brought = roads.brought(way)
        for other in roads.moves(here):
            too_far = len(way) + near.get(other, MOST_MOVES) > MOST_MOVES
            if too_far or other in way or other in avoid or other in left[1:]:
                continue
            if any(asked > most for asked, most in zip(roads.entry(other), highest, strict=True)):
                continue
            spent = round(cost + roads.cost(brought, here, other), 9)
            heappush(queue, (spent + near[other] * COST_OF_A_MOVE, [*way, other], spent))
    return None


def _distances(roads: Roads, goal: str) -> dict[str, int]:
    """How many moves the goal is away, from every role from which one can first move and still reach it."""
    distance = {goal: 0}
    edge = [goal]
    for moves in range(1, MOST_MOVES):
        edge = list(dict.fromkeys(role for there in edge for role in roads.moves(there) if role not in distance))
        distance.update(dict.fromkeys(edge, moves))
    return distance
