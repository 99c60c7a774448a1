"""How do I get there from here: the next moves of a role, or the best way to another, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.certifications import CertificationMention, for_role
from mlcareers.analysis.gap import Gap, gap, with_resources
from mlcareers.analysis.gates import LEVELS, Gate, gate
from mlcareers.analysis.moves import Neighbour, neighbours, rarity
from mlcareers.analysis.overlap import Brought
from mlcareers.analysis.pay.comparison import PayChange, pay_change
from mlcareers.analysis.routes import DISTANCES, MOST_MOVES, Roads, best, distance
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Depth, Distance, Level
from mlcareers.text.names.get import Found, find

if TYPE_CHECKING:
    from mlcareers.models.role import RareTitle, Rung
    from mlcareers.models.salary import Salary

LESSONS_WITH_RESOURCES = 3
MOVES_IN_FULL = 1
FARTHEST_FIRST = tuple(name for _, name in DISTANCES)


class Move(Value):
    """From one role to the next: how far it is, what is brought, what to learn, what stands at the door, and the pay.

    `listed` when one of the two records says that people make this move; `why` is what it says.
    """

    of: Named
    to: Named
    listed: bool
    why: str | None
    distance: Distance
    gap: Gap
    gate: Gate
    pay: PayChange
    rare: RareTitle | None = None


class Route(Value):
    """The moves of a way, in their order."""

    moves: tuple[Move, ...]


class Climb(Value):
    """The rungs of one role's ladder above the one that is reached first, up to the one asked for."""

    role: Named
    rungs: tuple[Rung, ...]


class NextMoves(Answer):
    """The ladder of a role and its next moves: nearest first, and of those the most usual. `rung` was asked for."""

    schema_name: ClassVar[str] = "path-moves"
    schema_version: ClassVar[int] = 4

    role: Named
    near: str | None = None
    level: Level | None = None
    ladder: tuple[Rung, ...]
    rare: RareTitle | None = None
    moves: tuple[Move, ...]
    certifications: tuple[CertificationMention, ...]


class Path(Answer):
    """The best way there, and the best way back, which need not be its mirror image.

    `climb` holds the rungs that are left to climb in the goal when a level of it was asked for.
    """

    schema_name: ClassVar[str] = "path"
    schema_version: ClassVar[int] = 4

    start: Named
    goal: Named
    near: tuple[tuple[str, str], ...]
    start_level: Level | None = None
    goal_level: Level | None = None
    climb: Climb | None = None
    there: Route
    back: Route | None
    certifications: tuple[CertificationMention, ...]


def moves(knowledge: KnowledgeBase, name: str, *, full: bool = False) -> NextMoves:
    """The ladder and the next moves of a role; where to learn, and the change in pay, for the nearest or for all."""
    found = find(knowledge, "role", name, "path")
    role = knowledge.roles[found.id]
    roads = Roads(knowledge)
    brought = roads.overlap.brings(role.id)
    onward = neighbours(knowledge, role.id, "leads_to")
    found_moves = [_move(knowledge, roads, brought, {}, Named(id=role.id, name=role.title), other) for other in onward]
    ordered = sorted(found_moves, key=_nearest)
    in_full = len(ordered) if full else MOVES_IN_FULL
    told = tuple(_in_full(knowledge, move) for move in ordered[:in_full]) + tuple(ordered[in_full:])
    return NextMoves(
        role=Named(id=role.id, name=role.title),
        near=found.near,
        level=found.asked_level,
        ladder=_above(role.ladder, found.asked_level),
        rare=role.rare,
        moves=told,
        certifications=for_role(knowledge, role.id),
        sources=cited_sources(knowledge, tuple(role.ladder), *_cited(told)),
    )


def answer(
    knowledge: KnowledgeBase, start: str, goal: str, *, avoid: Sequence[str] = (), via: Sequence[str] = ()
) -> Path:
    """The best way from one role to another over at most four moves, and back."""
    ends = [find(knowledge, "role", name, "path") for name in (start, goal)]
    avoided = {find(knowledge, "role", name, "path").id for name in avoid}
    stops = [find(knowledge, "role", name, "path").id for name in via]
    first, last = ends[0].id, ends[1].id
    if first == last:
        return _up_the_ladder(knowledge, *ends)
    _check(first, last, avoided, stops)
    roads = Roads(knowledge)
    way = best(roads, [first, *stops, last], avoided)
    if way is None:
        raise NotFoundError(
            f"no way of at most {MOST_MOVES} moves leads from {first} to {last}",
            hint=f"mlcareers path {first}  (shows the next moves)",
        )
    way_back = best(roads, [last, *reversed(stops), first], avoided)
    there = _route(knowledge, roads, way)
    back = _route(knowledge, roads, way_back) if way_back else None
    climb = _climb(knowledge, *ends)
    labels = knowledge.roles.labels([first, last])
    return Path(
        start=Named(id=first, name=labels[first]),
        goal=Named(id=last, name=labels[last]),
        near=tuple((match.id, match.near) for match in ends if match.near),
        start_level=ends[0].asked_level,
        goal_level=ends[1].asked_level,
        climb=climb,
        there=there,
        back=back,
        certifications=for_role(knowledge, last),
        sources=cited_sources(knowledge, climb, *_cited(there.moves), *_cited(back.moves if back else ())),
    )


def _up_the_ladder(knowledge: KnowledgeBase, start: Found, goal: Found) -> Path:
    """The rungs between two levels of one role; UsageError where they are the same, or not two."""
    climb = _climb(knowledge, start, goal)
    if start.asked_level == goal.asked_level or climb is None:
        raise UsageError("the two roles are the same", hint=f"mlcareers path {start.id}  (shows where it leads)")
    name = knowledge.roles.labels([start.id])[start.id]
    return Path(
        start=Named(id=start.id, name=name),
        goal=Named(id=start.id, name=name),
        near=tuple((match.id, match.near) for match in (start, goal) if match.near),
        start_level=start.asked_level,
        goal_level=goal.asked_level,
        climb=climb,
        there=Route(moves=()),
        back=None,
        certifications=for_role(knowledge, start.id),
        sources=cited_sources(knowledge, climb),
    )


def _check(first: str, last: str, avoided: set[str], stops: Sequence[str]) -> None:
    """UsageError where the stops contradict each other or need more moves than are looked at."""
    if avoided & {first, last, *stops}:
        raise UsageError("a role cannot be avoided and be on the way", hint="without --avoid")
    if {first, last} & set(stops) or len(set(stops)) < len(stops):
        raise UsageError("a way passes each role once", hint="name other roles with --via than the two ends, each once")
    if len(stops) >= MOST_MOVES:
        hint = f"name at most {MOST_MOVES - 1} with --via"
        raise UsageError(f"{len(stops)} stops need more than {MOST_MOVES} moves", hint=hint)


def _route(knowledge: KnowledgeBase, roads: Roads, way: Sequence[str]) -> Route:
    labels = knowledge.roles.labels(way)
    moves: list[Move] = []
    learnt: dict[str, Depth] = {}
    for at, (of, to) in enumerate(pairwise(way), start=1):
        people, brought = Named(id=of, name=labels[of]), roads.brought(way[:at])
        step = _move(knowledge, roads, brought, learnt, people, _link(knowledge, of, to))
        moves.append(_in_full(knowledge, step))
        learnt |= {lesson.id: lesson.depth for lesson in step.gap.lessons}
    return Route(moves=tuple(moves))


def _link(knowledge: KnowledgeBase, of: str, to: str) -> Neighbour:
    """The move as one of the records lists it; against the usual direction without a word on why."""
    listed = (found for found in neighbours(knowledge, of, "leads_to") if found.id == to)
    name = knowledge.roles.labels([to])[to]
    return next(listed, None) or Neighbour(id=to, name=name, rare=rarity(knowledge, to))


def _move(
    knowledge: KnowledgeBase, roads: Roads, brought: Brought, learnt: Mapping[str, Depth], of: Named, to: Neighbour
) -> Move:
    found = gap(knowledge, roads.overlap, brought, to.id, learnt)
    return Move(
        of=of,
        to=Named(id=to.id, name=to.name),
        listed=roads.is_listed(of.id, to.id),
        why=to.note,
        distance=distance(found.share),
        gap=found,
        gate=gate(knowledge, to.id, of.id),
        pay=PayChange(),
        rare=to.rare,
    )


def _in_full(knowledge: KnowledgeBase, move: Move) -> Move:
    """A move with where to learn what comes first, and what changes in pay."""
    lessons = with_resources(knowledge, move.gap.lessons, LESSONS_WITH_RESOURCES)
    return move.replace(gap=move.gap.replace(lessons=lessons), pay=pay_change(knowledge, (move.of, move.to)))


def _nearest(move: Move) -> tuple[bool, int, int]:
    """Living titles first, then by how far it is in words; what is equally far stays in the order of usualness."""
    return move.rare is not None, len(move.gate.higher), FARTHEST_FIRST.index(move.distance)


def _above(ladder: Iterable[Rung], level: Level | None) -> tuple[Rung, ...]:
    """The rungs from a level on, all of them without one."""
    return tuple(rung for rung in ladder if level is None or LEVELS.index(rung.level) >= LEVELS.index(level))


def _climb(knowledge: KnowledgeBase, start: Found, goal: Found) -> Climb | None:
    """What is left to climb in the goal: whoever changes roles arrives one rung below where they stood, if at all."""
    if goal.asked_level is None:
        return None
    role = knowledge.roles[goal.id]
    most = LEVELS.index(goal.asked_level)
    least = LEVELS.index(start.asked_level) if start.asked_level else 0
    rungs = (rung for rung in role.ladder if min(least, most) <= LEVELS.index(rung.level) <= most)
    asked = next((rung for rung in role.ladder if rung.level == goal.asked_level), None)
    tracks = {"individual", asked.track} if asked else {"individual"}
    on_the_way = tuple(rung for rung in rungs if rung.track in tracks)
    return Climb(role=Named(id=role.id, name=role.title), rungs=on_the_way)


def _cited(steps: Iterable[Move]) -> list[Salary | Gate | None]:
    return [cited for move in steps for cited in (move.pay.before, move.pay.after, move.gate)]
