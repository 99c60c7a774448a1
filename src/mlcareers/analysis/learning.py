"""What to learn in which order, and where."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mlcareers.knowledge.base import KnowledgeBase

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.skill import Prerequisite


_LEVELS = ("intro", "intermediate", "advanced", None)


class Step(NamedTuple):
    """A skill to learn. `before` is the skill that it is a first step to, when it is not itself wanted."""

    skill: str
    before: str | None


def learning_order(knowledge: KnowledgeBase, wanted: Sequence[str], known: Collection[str]) -> list[Step]:
    """What to learn, prerequisites first: all that is wanted, and of what it requires that which is not known.

    `wanted` comes in order of importance, which decides where prerequisites do not. Whoever knows a skill knows what
    it requires; what is wanted is learned even if it is known, because it is wanted in more depth.
    """
    had = _with_foundations(knowledge, known)
    order: dict[str, Step] = {}
    begun: set[str] = set()

    def learn(skill: str, before: str | None) -> None:
        if skill in begun or (skill in had and skill not in wanted):
            return
        begun.add(skill)
        for first in _first(prerequisites(knowledge, skill), wanted, had | begun):
            learn(first, skill)
        order[skill] = Step(skill, None if skill in wanted else before)

    for skill in wanted:
        learn(skill, None)
    return list(order.values())


def resources(knowledge: KnowledgeBase, skill: str) -> list[LearningResource]:
    """Where to learn a skill: what is about it before what touches it, then the easier first, then the more about it.

    A course on statistics that lists hypothesis tests second comes after a book whose first subject they are; what is
    equal in all this keeps the order of the files.
    """
    return sorted(knowledge.learning.naming("skill", skill, "skills"), key=lambda resource: _fit(resource, skill))


def prerequisites(knowledge: KnowledgeBase, skill: str) -> list[Prerequisite]:
    """What to know before a skill, as its record says."""
    return [link.item for link in knowledge.links_from("skill", skill, "prerequisites")]


def _first(needs: Sequence[Prerequisite], wanted: Sequence[str], met: Collection[str]) -> Iterator[str]:
    """What has to come before: all that is required, one of several ways in, and what helps if it is wanted anyway."""
    ways_in = [need.skill for need in needs if need.need == "one-of"]
    chosen = [skill for skill in ways_in if skill in wanted]
    if not chosen and not any(skill in met for skill in ways_in):
        chosen = ways_in[:1]
    for need in needs:
        if need.need == "required" or need.skill in chosen or (need.need == "helpful" and need.skill in wanted):
            yield need.skill


def _with_foundations(knowledge: KnowledgeBase, known: Collection[str]) -> set[str]:
    """What is known, and all that it requires."""
    found = set(known)
    edge = list(known)
    while edge:
        below = [need.skill for skill in edge for need in prerequisites(knowledge, skill) if need.need == "required"]
        edge = [skill for skill in dict.fromkeys(below) if skill not in found]
        found.update(edge)
    return found


def _fit(resource: LearningResource, skill: str) -> tuple[int, int, int]:
    about = skill in resource.about
    place = resource.about.index(skill) if about else len(resource.skills)
    return 0 if about else 1, _LEVELS.index(resource.level), place
