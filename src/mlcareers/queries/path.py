"""How do I get there from here: the next moves of a role, or the easiest route to another, and the way back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.certifications import CertificationMention, for_role
from mlcareers.analysis.learning import learning_order, resources
from mlcareers.analysis.overlap import METHOD, Weights, carried
from mlcareers.analysis.pay.comparison import PayChange, pay_change
from mlcareers.analysis.routes import MOST_MOVES, Roads, easiest
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.text.names.get import find

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.role import Rung
    from mlcareers.models.salary import Salary

GAPS_WITH_RESOURCES = 3
RESOURCES_PER_GAP = 2


class Gap(Named):
    """A skill to add; `before` says that it is not asked for itself but has to come first."""

    before: str | None = None
    resources: tuple[LearningResource, ...] = ()


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
    schema_version: ClassVar[int] = 2

    role: Named
    near: str | None = None
    ladder: tuple[Rung, ...]
    moves: tuple[Move, ...]
    certifications: tuple[CertificationMention, ...]
    method: str = METHOD


class Path(Answer):
    """The best route there, and the best way back, which need not be its mirror image."""

    schema_name: ClassVar[str] = "path"
    schema_version: ClassVar[int] = 2

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
    roads = Roads(knowledge)
    brought = roads.brought([role.id])
    steps = [_move(knowledge, roads, brought, (), role.id, other) for other in roads.onward(role.id)]
    ordered = tuple(sorted(steps, key=lambda move: (-move.keeps, move.to.id)))
    return NextMoves(
        role=Named(id=role.id, name=role.title),
        near=found.near,
        ladder=role.ladder,
        moves=ordered,
        certifications=for_role(knowledge, role.id),
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
        raise UsageError("the two roles are the same", hint=f"mlcareers path {first}  (shows where it leads)")
    if avoided & {first, last, *stops}:
        raise UsageError("a role cannot be avoided and be on the way", hint="without --avoid")
    roads = Roads(knowledge)
    way = easiest(roads, [first, *stops, last], avoided)
    if way is None:
        raise NotFoundError(
            f"no way of at most {MOST_MOVES} moves leads from {first} to {last}",
            hint=f"mlcareers path {first}  (shows the next moves)",
        )
    way_back = easiest(roads, [last, *reversed(stops), first], avoided)
    there = _route(knowledge, roads, way)
    back = _route(knowledge, roads, way_back) if way_back else None
    labels = knowledge.roles.labels([first, last])
    return Path(
        start=Named(id=first, name=labels[first]),
        goal=Named(id=last, name=labels[last]),
        near=tuple((match.id, match.near) for match in ends if match.near),
        there=there,
        back=back,
        certifications=for_role(knowledge, last),
        sources=cited_sources(knowledge, *_observations(there.moves), *_observations(back.moves if back else ())),
    )


def _route(knowledge: KnowledgeBase, roads: Roads, way: Sequence[str]) -> Route:
    steps: list[Move] = []
    cost = 0.0
    learnt: set[str] = set()
    for at, (of, to) in enumerate(pairwise(way), start=1):
        brought = roads.brought(way[:at])
        steps.append(_move(knowledge, roads, brought, learnt, of, to))
        learnt |= {gap.id for gap in steps[-1].gaps}
        cost += roads.cost(brought, of, to)
    return Route(moves=tuple(steps), cost=round(cost, 2))


def _move(knowledge: KnowledgeBase, roads: Roads, brought: Weights, learnt: Collection[str], of: str, to: str) -> Move:
    needed = roads.overlap.needs(to)
    missing = sorted((skill for skill in needed if skill not in brought), key=lambda skill: -needed[skill])
    kept = [skill for skill in needed if skill in brought]
    order = learning_order(knowledge, missing, {*brought, *learnt})
    names = knowledge.skills.labels(dict.fromkeys([*kept, *(step.skill for step in order)]))
    before = knowledge.skills.labels(dict.fromkeys(step.before for step in order if step.before))
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
                id=step.skill,
                name=names[step.skill],
                before=before.get(step.before or ""),
                resources=tuple(resources(knowledge, step.skill)[:RESOURCES_PER_GAP])
                if at < GAPS_WITH_RESOURCES
                else (),
            )
            for at, step in enumerate(order)
        ),
        pay=pay_change(knowledge, people),
    )


def _why(knowledge: KnowledgeBase, of: str, to: str) -> str | None:
    """What the records say of this move."""
    said = [link for link in knowledge.links_from("role", of, "leads_to") if link.to_id == to]
    said += [link for link in knowledge.links_from("role", to, "comes_from") if link.to_id == of]
    notes = (link.item.note for link in said)
    return next((note for note in notes if note), None)


def _observations(steps: Iterable[Move]) -> list[Salary | None]:
    return [figure for move in steps for figure in (move.pay.before, move.pay.after)]
