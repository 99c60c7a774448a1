"""How do I get there from here: the next moves of a role, or the best route to another, and the way back.

A move costs the cube of what is missing for it, so that two steps are easier than one leap, and a little on top, so
that a detour has to pay. Moves follow the links between roles; against their usual direction they cost more. What a
person has learnt on the way counts at the next move.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.queries import cert, pay_comparison
from mlcareers.queries.answers import Answer, Named, cited_sources
from mlcareers.queries.cert import CertificationMention
from mlcareers.queries.find import find
from mlcareers.queries.overlap import METHOD, Overlap, Weights, carried, together
from mlcareers.queries.pay import HOME_COUNTRY
from mlcareers.queries.pay_filters import Filters

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.role import Rung
    from mlcareers.models.salary import Salary
    from mlcareers.models.skill import Prerequisite

MOST_MOVES = 4
COST_OF_A_MOVE = 0.1
COST_AGAINST_THE_STREAM = 0.1

GAPS_WITH_RESOURCES = 3
RESOURCES_PER_GAP = 2


class Gap(Named):
    """A skill to add; `before` says that it is not asked for itself but has to come first."""

    before: str | None = None
    resources: tuple[LearningResource, ...] = ()


class PayChange(Value):
    """The same observation before and after a move, or why there is none."""

    before: Salary | None = None
    after: Salary | None = None
    reason: str | None = None


class Move(Value):
    """From one role to the next: the weighted share that carries over, and what to add, in learning order."""

    of: Named
    to: Named
    why: str | None
    keeps: float
    kept: tuple[Named, ...]
    gaps: tuple[Gap, ...]
    pay: PayChange


class Route(Value):
    """Moves, and what they cost: missing shares plus a little per move."""

    moves: tuple[Move, ...]
    cost: float


class NextMoves(Answer):
    """The ladder of a role and its nearest moves, those first that carry over most."""

    schema_name: ClassVar[str] = "path-moves"

    role: Named
    near: str | None = None
    ladder: tuple[Rung, ...]
    moves: tuple[Move, ...]
    certifications: tuple[CertificationMention, ...]
    method: str = METHOD


class Path(Answer):
    """The best route there, and the best way back, which need not be its mirror image."""

    schema_name: ClassVar[str] = "path"

    start: Named
    goal: Named
    near: tuple[tuple[str, str], ...]
    there: Route
    back: Route | None
    certifications: tuple[CertificationMention, ...]
    method: str = METHOD


def moves(knowledge: KnowledgeBase, name: str) -> NextMoves:
    """The ladder and the nearest moves of the role that `name` means."""
    found = find(knowledge, "role", name, "path")
    role = knowledge.roles.many([found.id])[0]
    overlap = Overlap(knowledge)
    brought = overlap.brings(role.id)
    steps = [_move(knowledge, overlap, brought, role.id, other) for other in _neighbours(knowledge, role.id)]
    ordered = tuple(sorted(steps, key=lambda move: (-move.keeps, move.to.id)))
    return NextMoves(
        role=Named(id=role.id, name=role.title),
        near=found.near,
        ladder=role.ladder,
        moves=ordered,
        certifications=cert.for_role(knowledge, role.id),
        sources=cited_sources(knowledge, tuple(role.ladder), *_observations(ordered)),
    )


def answer(
    knowledge: KnowledgeBase, start: str, goal: str, *, avoid: Sequence[str] = (), via: Sequence[str] = ()
) -> Path:
    """The best route from one role to another over at most four moves, and back."""
    ends = [find(knowledge, "role", name, "path") for name in (start, goal)]
    avoided = {find(knowledge, "role", name, "path").id for name in avoid}
    stops = [find(knowledge, "role", name, "path").id for name in via]
    first, last = ends[0].id, ends[1].id
    if first == last:
        raise UsageError("the two roles are the same", hint=f"mlcareers path {first} shows where it leads")
    if avoided & {first, last, *stops}:
        raise UsageError("a role cannot be avoided and be on the way", hint="leave it out of --avoid or --via")
    overlap = Overlap(knowledge)
    there = _route(knowledge, overlap, [first, *stops, last], avoided)
    if there is None:
        raise NotFoundError(
            f"no way of at most {MOST_MOVES} moves leads from {first} to {last}",
            hint=f"leave out --avoid and --via, or look at the next moves: mlcareers path {first}",
        )
    back = _route(knowledge, overlap, [last, *reversed(stops), first], avoided)
    labels = knowledge.roles.labels([first, last])
    return Path(
        start=Named(id=first, name=labels[first]),
        goal=Named(id=last, name=labels[last]),
        near=tuple((match.id, match.near) for match in ends if match.near),
        there=there,
        back=back,
        certifications=cert.for_role(knowledge, last),
        sources=cited_sources(knowledge, *_observations(there.moves), *_observations(back.moves if back else ())),
    )


def learning_order(
    knowledge: KnowledgeBase, wanted: Sequence[str], known: Iterable[str]
) -> list[tuple[str, str | None]]:
    """What to learn, prerequisites first: (skill, what it is needed for when it is not itself wanted).

    `wanted` comes in order of importance, which decides where prerequisites do not.
    """
    order: dict[str, str | None] = {}
    had = set(known)

    def learn(skill: str, needed_for: str | None) -> None:
        if skill in had or skill in order:
            return
        for before in _required(knowledge, skill):
            learn(before, skill)
        order[skill] = None if skill in wanted else needed_for

    for skill in wanted:
        learn(skill, None)
    return list(order.items())


def _required(knowledge: KnowledgeBase, skill: str) -> list[str]:
    links = knowledge.links_from("skill", skill, "prerequisites")
    needs: list[Prerequisite] = [link.item for link in links]
    return [need.skill for need in needs if need.need == "required"]


def _neighbours(knowledge: KnowledgeBase, role: str) -> list[str]:
    """Where a role leads: what it says itself, and the roles that say that people come from it."""
    onward = (link.to_id for link in knowledge.links_from("role", role, "leads_to"))
    arriving = (link.from_id for link in knowledge.links_to("role", role, "role", "comes_from"))
    return list(dict.fromkeys((*onward, *arriving)))


def _before(knowledge: KnowledgeBase, role: str) -> list[str]:
    """Where people in a role come from: the same links, against the stream."""
    saying_so = (link.from_id for link in knowledge.links_to("role", role, "role", "leads_to"))
    named = (link.to_id for link in knowledge.links_from("role", role, "comes_from"))
    return list(dict.fromkeys((*saying_so, *named)))


def _reachable(knowledge: KnowledgeBase, role: str) -> dict[str, float]:
    """The roles that one move leads to, with what the move costs besides what is missing."""
    back = dict.fromkeys(_before(knowledge, role), COST_OF_A_MOVE + COST_AGAINST_THE_STREAM)
    return {**back, **dict.fromkeys(_neighbours(knowledge, role), COST_OF_A_MOVE)}


def _route(knowledge: KnowledgeBase, overlap: Overlap, stops: Sequence[str], avoided: set[str]) -> Route | None:
    """The cheapest way over all stops, in their order."""
    way = [stops[0]]
    for start, goal in pairwise(stops):
        leg = _cheapest(knowledge, overlap, start, goal, avoided, MOST_MOVES - len(way) + 1)
        if leg is None:
            return None
        way += leg[1:]
    steps: list[Move] = []
    cost = 0.0
    learnt: Weights = {}
    for at, (of, to) in enumerate(pairwise(way), start=1):
        brought = together(learnt, _brought(overlap, way[:at]))
        steps.append(_move(knowledge, overlap, brought, of, to))
        learnt |= {gap.id: 1 for gap in steps[-1].gaps}
        cost += _cost(1 - steps[-1].keeps, _reachable(knowledge, of)[to])
    return Route(moves=tuple(steps), cost=round(cost, 2))


def _brought(overlap: Overlap, way: Sequence[str]) -> Weights:
    """What a person brings who has worked in all these roles."""
    brought: Weights = {}
    for role in way:
        brought = together(brought, overlap.brings(role))
    return brought


def _cost(missing: float, move: float) -> float:
    return missing**3 + move


def _cheapest(
    knowledge: KnowledgeBase, overlap: Overlap, start: str, goal: str, avoided: set[str], most: int
) -> list[str] | None:
    """Dijkstra's search among the roles from which the goal is near enough; ties in order of ids."""
    near = _within(knowledge, goal, most)
    queue: list[tuple[float, list[str]]] = [(0.0, [start])]
    settled: set[tuple[str, int]] = set()
    while queue:
        cost, way = heappop(queue)
        here = way[-1]
        if here == goal:
            return way
        if (here, len(way)) in settled:
            continue
        settled.add((here, len(way)))
        brought = _brought(overlap, way)
        for other, move in _reachable(knowledge, here).items():
            if other in way or other in avoided or near.get(other, most) > most - len(way):
                continue
            missing = 1 - carried(brought, overlap.needs(other))
            heappush(queue, (cost + _cost(missing, move), [*way, other]))
    return None


def _within(knowledge: KnowledgeBase, goal: str, most: int) -> dict[str, int]:
    """How many moves roles are from the goal, if fewer than `most`."""
    distance = {goal: 0}
    edge = [goal]
    for moves_left in range(1, most):
        edge = [role for there in edge for role in _reachable(knowledge, there) if role not in distance]
        distance.update(dict.fromkeys(edge, moves_left))
    return distance


def _move(knowledge: KnowledgeBase, overlap: Overlap, brought: Weights, of: str, to: str) -> Move:
    needed = overlap.needs(to)
    missing = sorted((skill for skill in needed if skill not in brought), key=lambda skill: -needed[skill])
    kept = [skill for skill in needed if skill in brought]
    order = learning_order(knowledge, missing, brought)
    names = knowledge.skills.labels(dict.fromkeys([*kept, *(skill for skill, _ in order)]))
    before = knowledge.skills.labels(dict.fromkeys(later for _, later in order if later))
    roles = knowledge.roles.labels([of, to])
    people = (Named(id=of, name=roles[of]), Named(id=to, name=roles[to]))
    return Move(
        of=people[0],
        to=people[1],
        why=_why(knowledge, of, to),
        keeps=round(carried(brought, needed), 3),
        kept=tuple(Named(id=skill, name=names[skill]) for skill in kept),
        gaps=tuple(
            Gap(
                id=skill,
                name=names[skill],
                before=before.get(later or ""),
                resources=_resources(knowledge, skill) if at < GAPS_WITH_RESOURCES else (),
            )
            for at, (skill, later) in enumerate(order)
        ),
        pay=_pay_change(knowledge, people),
    )


def _why(knowledge: KnowledgeBase, of: str, to: str) -> str | None:
    """What the records say of this move."""
    said = [link for link in knowledge.links_from("role", of, "leads_to") if link.to_id == to]
    said += [link for link in knowledge.links_from("role", to, "comes_from") if link.to_id == of]
    notes = (link.item.note for link in said)
    return next((note for note in notes if note), None)


def _resources(knowledge: KnowledgeBase, skill: str) -> tuple[LearningResource, ...]:
    return tuple(knowledge.learning.naming("skill", skill, "skills")[:RESOURCES_PER_GAP])


def _pay_change(knowledge: KnowledgeBase, people: tuple[Named, Named]) -> PayChange:
    """The best evidenced observation that both roles have: all levels, the home country."""
    compared = pay_comparison.compare_ids(knowledge, people, Filters())
    pairs = [
        (before.observation, after.observation)
        for before, after in (row.cells for row in compared.rows if row.level is None)
        if before.observation and after.observation and before.observation.title != after.observation.title
    ]
    home = [pair for pair in pairs if pair[0].place.country == HOME_COUNTRY] or pairs
    if not home:
        return PayChange(reason="no source has the same observation for both")
    best = max(home, key=lambda pair: (pair[0].occupation is None, min(pair[0].n or 0, pair[1].n or 0)))
    return PayChange(before=best[0], after=best[1])


def _observations(steps: Iterable[Move]) -> list[Salary | None]:
    return [figure for move in steps for figure in (move.pay.before, move.pay.after)]
