"""What stands between a person and a role: what they have, what is near, what to learn, and what grows by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.effort import Hours, Start, hours_to_learn, total
from mlcareers.analysis.learning import CourseLevel, Step, WantedSkill, resources
from mlcareers.analysis.needs import NeededSkill
from mlcareers.analysis.overlap import WEIGHTS, Brought, Overlap
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Depth, Importance

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource

RESOURCES_PER_SKILL = 2


class Lesson(Named):
    """A skill to add. `before`: not asked for itself, it has to come first; `near`: what is had and close to it.

    `hours` is our estimate of how long it takes.
    """

    importance: Importance | None = None
    depth: Depth = "use"
    before: str | None = None
    near: str | None = None
    hours: Hours = Hours(low=0, high=0)
    resources: tuple[LearningResource, ...] = ()


class Gap(Value):
    """What of a role's needs is there, and what is not.

    `share` is that of the skills, weighted, from 0 to 1: those in `kept` are there. `lessons` are the core and useful
    ones to learn with what they require, in order; `later` optional ones. Traits come with the work and are in no
    share: those in `grown` are there, those in `grows` are not. `hours` estimates all lessons together,
    `hours_of_core` those that are core and what these require.
    """

    share: float
    kept: tuple[Named, ...]
    lessons: tuple[Lesson, ...]
    later: tuple[Named, ...]
    grows: tuple[Named, ...]
    grown: tuple[Named, ...]
    hours: Hours
    hours_of_core: Hours


def gap(knowledge: KnowledgeBase, overlap: Overlap, brought: Brought, role: str, learnt: Mapping[str, Depth]) -> Gap:
    """Return the gap between what is brought (and was learnt on the way) and what a role needs."""
    held = Brought({**brought.has, **learnt}, brought.touched)
    needs = overlap.needs(role)
    has = {need.id for need in needs if overlap.evidence(held, need.id, overlap.depth(role, need)) == "has"}
    skills = overlap.lessons_of(role)
    traits = [need for need in needs if overlap.taxonomy.is_trait(need.id)]
    to_learn = [need for need in skills if need.id not in has]
    wanted = [need for need in to_learn if need.importance != "optional"]
    lessons = _lessons(knowledge, overlap, held, role, wanted)
    return Gap(
        share=round(overlap.share(held, role), 3),
        kept=tuple(_named(need) for need in skills if need.id in has),
        lessons=lessons,
        later=tuple(_named(need) for need in to_learn if need.importance == "optional"),
        grows=tuple(_named(need) for need in traits if need.id not in has),
        grown=tuple(_named(need) for need in traits if need.id in has),
        hours=total(lesson.hours for lesson in lessons),
        hours_of_core=total(lesson.hours for lesson in _for_the_core(lessons)),
    )


def with_resources(knowledge: KnowledgeBase, lessons: Sequence[Lesson], number: int | None) -> tuple[Lesson, ...]:
    """Return the first lessons, or all of them, with where to take them."""
    found = ((lesson, resources(knowledge, lesson.id, _course_level(lesson))) for lesson in lessons[:number])
    told = (lesson.replace(resources=tuple(where[:RESOURCES_PER_SKILL])) for lesson, where in found)
    return (*told, *(lessons[number:] if number is not None else ()))


def _course_level(lesson: Lesson) -> CourseLevel:
    """Return the level of course that fits: a first one for beginners, a harder one for who has begun."""
    if lesson.near != lesson.name:
        return "intro"
    return "advanced" if lesson.depth == "research" else "intermediate"


def _lessons(
    knowledge: KnowledgeBase, overlap: Overlap, held: Brought, role: str, wanted: Iterable[NeededSkill]
) -> tuple[Lesson, ...]:
    needs = {need.id: need for need in wanted}
    wishes = [WantedSkill(need.id, overlap.depth(role, need), WEIGHTS[need.importance]) for need in needs.values()]
    order = overlap.lessons.order(wishes, held.has)
    near = {step.skill: overlap.nearest(held, step.skill) for step in order}
    mentioned = {*near, *filter(None, near.values()), *(step.before for step in order if step.before)}
    names = knowledge.skills.labels(mentioned)
    depths = {wish.skill: wish.depth for wish in wishes}
    found = (_lesson(step, needs.get(step.skill), near[step.skill], names) for step in order)
    deep = (lesson.replace(depth=depths.get(lesson.id, "use")) for lesson in found)
    return tuple(lesson.replace(hours=_hours(overlap, lesson)) for lesson in deep)


def _for_the_core(lessons: Sequence[Lesson]) -> Iterator[Lesson]:
    """Yield the lessons that are core, and those that come first for one of them."""
    core = {lesson.name for lesson in lessons if lesson.importance == "core"}
    for lesson in reversed(lessons):
        if lesson.name in core or lesson.before in core:
            core.add(lesson.name)
            yield lesson


def _hours(overlap: Overlap, lesson: Lesson) -> Hours:
    start: Start = "nothing" if lesson.near is None else "begun" if lesson.near == lesson.name else "near"
    return hours_to_learn(overlap.taxonomy, lesson.id, lesson.depth, start)


def _lesson(step: Step, need: NeededSkill | None, near: str | None, names: dict[str, str]) -> Lesson:
    return Lesson(
        id=step.skill,
        name=names[step.skill],
        importance=need.importance if need else None,
        before=names[step.before] if step.before else None,
        near=names[near] if near else None,
    )


def _named(need: NeededSkill) -> Named:
    return Named(id=need.id, name=need.name)
