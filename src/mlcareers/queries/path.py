"""How do I get there from here: the next moves of a role, or the best way to another, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.certifications import CertificationMention, for_role
from mlcareers.analysis.fit import Person, brought_by
from mlcareers.analysis.gap import Gap, gap, with_resources
from mlcareers.analysis.gates import Gate, gate, usual_degree
from mlcareers.analysis.ladders import Climb, above, climb
from mlcareers.analysis.moves import Neighbour, move_to, neighbours
from mlcareers.analysis.overlap import Brought
from mlcareers.analysis.pay.change import PayChange, pay_change
from mlcareers.analysis.routes import DISTANCES, MOST_MOVES, Roads, best, distance
from mlcareers.analysis.unusual import Stage, doubts
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Depth, Distance, Level, RouteDoubt
from mlcareers.text.names.get import Found, find
from mlcareers.text.names.start import find_start

if TYPE_CHECKING:
    from mlcareers.analysis.pay.in_country import PayThere
    from mlcareers.models.role import RareTitle, Rung
    from mlcareers.models.salary import Salary

LESSONS_WITH_RESOURCES = 3
MOVES_IN_FULL = 1
FARTHEST_FIRST = tuple(name for _, name in DISTANCES)


class Move(Value):
    """From one role to the next: how far it is, what is brought, what to learn, what stands at the door, and the pay.

    `listed` when one of the two records says that people make this move, `usual` when that of the first does; `why` is
    what it says, and of who comes from outside what `carries` over beyond skills and what usually `opens` the door.
    """

    of: Named
    to: Named
    listed: bool
    usual: bool
    why: str | None
    carries: str | None
    opens: str | None
    distance: Distance
    gap: Gap
    gate: Gate
    pay: PayChange
    rare: RareTitle | None = None


class Route(Value):
    """The moves of a way, in their order, and why hardly anybody goes it; no doubts of one that people do go."""

    moves: tuple[Move, ...]
    doubts: tuple[RouteDoubt, ...] = ()


class NextMoves(Answer):
    """The ladder of a role and its next moves: the usual ones first, then the nearest; rare titles and leaps last."""

    schema_name: ClassVar[str] = "path-moves"
    schema_version: ClassVar[int] = 6

    role: Named
    near: str | None = None
    level: Level | None = None
    ladder: tuple[Rung, ...]
    rare: RareTitle | None = None
    moves: tuple[Move, ...]
    certifications: tuple[CertificationMention, ...]
    pay_there: PayThere | None = None


class Path(Answer):
    """The best way there, and in short the best way back, which need not be its mirror image.

    `is_from_outside` when the start is a background, into which no way leads back. `climb` holds the rungs that are
    left to climb in the goal when a level of it was asked for.
    """

    schema_name: ClassVar[str] = "path"
    schema_version: ClassVar[int] = 6

    start: Named
    goal: Named
    near: tuple[tuple[str, str], ...]
    start_level: Level | None = None
    goal_level: Level | None = None
    climb: Climb | None = None
    there: Route
    back: Route | None
    is_from_outside: bool = False
    certifications: tuple[CertificationMention, ...]
    pay_there: PayThere | None = None


def moves(knowledge: KnowledgeBase, name: str, *, full: bool = False, person: Person | None = None) -> NextMoves:
    """Return the next moves of a role or a background, the nearest, or all, with where to learn and the change in pay.

    A `person` starts there with the skills that they have shown.
    """
    found = find_start(knowledge, name)
    role = knowledge.roles.get(found.id)
    people = _named_start(knowledge, found.id)
    ladder = role.ladder if role else ()
    roads = _roads(knowledge, found.id, person)
    brought = roads.overlap.brings(found.id)
    onward = neighbours(knowledge, found.id, "leads_to")
    found_moves = [_move(knowledge, roads, brought, {}, people, other) for other in onward]
    ordered = sorted(found_moves, key=_nearest)
    in_full = len(ordered) if full else MOVES_IN_FULL
    told = tuple(_in_full(knowledge, move, LESSONS_WITH_RESOURCES) for move in ordered[:in_full]) + tuple(
        ordered[in_full:]
    )
    return NextMoves(
        role=people,
        near=found.near,
        level=found.asked_level,
        ladder=above(ladder, found.asked_level),
        rare=role.rare if role else None,
        moves=told,
        certifications=for_role(knowledge, found.id),
        sources=cited_sources(knowledge, tuple(ladder), *_cited(told)),
    )


def answer(
    knowledge: KnowledgeBase,
    start: str,
    goal: str,
    *,
    avoid: Sequence[str] = (),
    via: Sequence[str] = (),
    person: Person | None = None,
    full: bool = False,
) -> Path:
    """Give the best way from one role to another over at most four moves, and back; a `person` brings their own skills.

    In `full`, every lesson says where it can be taken.
    """
    ends = [find_start(knowledge, start), find(knowledge, "role", goal, "path")]
    avoided = {find(knowledge, "role", name, "path").id for name in avoid}
    stops = [find(knowledge, "role", name, "path").id for name in via]
    first, last = ends[0].id, ends[1].id
    if first == last:
        return _up_the_ladder(knowledge, *ends)
    _check(first, last, avoided, stops)
    roads = _roads(knowledge, first, person)
    way = _way(roads, [first, *stops, last], avoided)
    way_back = best(roads, [last, *reversed(stops), first], avoided) if first in knowledge.roles else None
    there = _route(knowledge, roads, way, None if full else LESSONS_WITH_RESOURCES)
    back = _route(knowledge, roads, way_back, in_full=False) if way_back else None
    rungs = climb(knowledge, *ends)
    return Path(
        start=_named_start(knowledge, first),
        goal=_named_start(knowledge, last),
        near=tuple((match.id, match.near) for match in ends if match.near),
        start_level=ends[0].asked_level,
        goal_level=ends[1].asked_level,
        climb=rungs,
        there=there,
        back=back,
        is_from_outside=first in knowledge.backgrounds,
        certifications=for_role(knowledge, last),
        sources=cited_sources(knowledge, rungs, *_cited(there.moves), *_cited(back.moves if back else ())),
    )


def _roads(knowledge: KnowledgeBase, start: str, person: Person | None) -> Roads:
    """Return the roads, for a person with what they bring in place of what is usual."""
    roads = Roads(knowledge)
    if person:
        roads.overlap.start_with(start, brought_by(roads.overlap, person.skills))
        roads.degree_held = person.degree
    return roads


def _way(roads: Roads, stops: Sequence[str], avoided: set[str]) -> Sequence[str]:
    """Return the best way from the first stop to the last; NotFoundError where none is short enough."""
    way = best(roads, stops, avoided)
    if way is None:
        raise NotFoundError(
            f"no way of at most {MOST_MOVES} moves leads from {stops[0]} to {stops[-1]}",
            hint=f"mlcareers path {stops[0]}  (shows the next moves)",
        )
    return way


def _up_the_ladder(knowledge: KnowledgeBase, start: Found, goal: Found) -> Path:
    """Return the rungs between two levels of one role; UsageError where they are the same, or not two."""
    rungs = climb(knowledge, start, goal)
    if start.asked_level == goal.asked_level or rungs is None:
        raise UsageError("the two roles are the same", hint=f"mlcareers path {start.id}  (shows where it leads)")
    name = knowledge.roles.labels([start.id])[start.id]
    return Path(
        start=Named(id=start.id, name=name),
        goal=Named(id=start.id, name=name),
        near=tuple((match.id, match.near) for match in (start, goal) if match.near),
        start_level=start.asked_level,
        goal_level=goal.asked_level,
        climb=rungs,
        there=Route(moves=()),
        back=None,
        certifications=for_role(knowledge, start.id),
        sources=cited_sources(knowledge, rungs),
    )


def _check(first: str, last: str, avoided: set[str], stops: Sequence[str]) -> None:
    """Raise UsageError where the stops contradict each other or need more moves than are looked at."""
    if avoided & {first, last, *stops}:
        raise UsageError("a role cannot be avoided and be on the way", hint="without --avoid")
    if {first, last} & set(stops) or len(set(stops)) < len(stops):
        raise UsageError("a way passes each role once", hint="name other roles with --via than the two ends, each once")
    if len(stops) >= MOST_MOVES:
        hint = f"name at most {MOST_MOVES - 1} with --via"
        raise UsageError(f"{len(stops)} stops need more than {MOST_MOVES} moves", hint=hint)


def _named_start(knowledge: KnowledgeBase, id: str) -> Named:
    """Return a role or a background with its name."""
    names = {**knowledge.backgrounds.labels([id]), **knowledge.roles.labels([id])}
    return Named(id=id, name=names[id])


def _route(
    knowledge: KnowledgeBase, roads: Roads, way: Sequence[str], lessons: int | None = None, *, in_full: bool = True
) -> Route:
    """Return the moves of a way; in full with where to take so many lessons, or all of them, and the change in pay."""
    moves: list[Move] = []
    held = roads.degree_held or usual_degree(knowledge, way[0])
    learnt: dict[str, Depth] = {}
    for at, (of, to) in enumerate(pairwise(way), start=1):
        people, brought = _named_start(knowledge, of), roads.brought(way[:at])
        step = _move(knowledge, roads, brought, learnt, people, move_to(knowledge, of, to), way[0])
        moves.append(_in_full(knowledge, step, lessons) if in_full else step)
        learnt |= {lesson.id: lesson.depth for lesson in step.gap.lessons}
    outside = knowledge.backgrounds
    stages = [Stage(move.distance, move.listed, move.gate, move.listed and move.of.id in outside) for move in moves]
    return Route(moves=tuple(moves), doubts=doubts(stages, held))


def _move(
    knowledge: KnowledgeBase,
    roads: Roads,
    brought: Brought,
    learnt: Mapping[str, Depth],
    of: Named,
    to: Neighbour,
    start: str | None = None,
) -> Move:
    """Return one move of a way that began at `start`, where the degree of the person is from: no post gives one."""
    found = gap(knowledge, roads.overlap, brought, to.id, learnt)
    return Move(
        of=of,
        to=Named(id=to.id, name=to.name),
        listed=roads.is_listed(of.id, to.id),
        usual=to.usual,
        why=to.note,
        carries=to.carries,
        opens=to.opens,
        distance=distance(found.share),
        gap=found,
        gate=gate(knowledge, to.id, of.id, roads.degree_held, start),
        pay=PayChange(),
        rare=to.rare,
    )


def _in_full(knowledge: KnowledgeBase, move: Move, lessons: int | None) -> Move:
    """Return a move with where to take its first lessons, or all of them, and what changes in pay."""
    told = with_resources(knowledge, move.gap.lessons, lessons)
    is_role = move.of.id in knowledge.roles
    pay = pay_change(knowledge, (move.of, move.to)) if is_role else PayChange(reason="no-like-figures")
    return move.replace(gap=move.gap.replace(lessons=told), pay=pay)


def _nearest(move: Move) -> tuple[bool, int, bool, int]:
    """Order living titles and open gates before rare and closed ones, then usual moves first, then by how far it is."""
    far = FARTHEST_FIRST.index(move.distance)
    return move.rare is not None, len(move.gate.higher), move.distance == "leap", 0 if move.usual else 1 + far


def _cited(steps: Iterable[Move]) -> list[Salary | Gate | None]:
    return [cited for move in steps for cited in (move.pay.before, move.pay.after, move.gate)]
