"""What to learn in which order, and where: the order of a teacher."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Depth, Family, Importance

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.skill import Prerequisite

DEPTHS: tuple[Depth, ...] = get_args(Depth)
CourseLevel = Literal["intro", "intermediate", "advanced"]
_LEVELS: tuple[CourseLevel, ...] = get_args(CourseLevel)
TALKING_FAMILIES: tuple[Family, ...] = ("product-strategy", "governance", "leadership")
"""Families that decide about models and talk about them, but do not build them."""


class WantedSkill(NamedTuple):
    """A skill to learn, how deeply, and how much it weighs."""

    skill: str
    depth: Depth = "use"
    weight: int = 1


class Step(NamedTuple):
    """A skill to learn. `before` is the skill that it is a first step to, when it is not itself wanted."""

    skill: str
    before: str | None


def depth_needed(stated: Depth | None, importance: Importance, family: Family) -> Depth:
    """Return how deeply a role needs a skill: as its record says, else by the rule.

    Whoever builds, builds with the core of the trade and uses the rest; research looks deeper into its core; those who
    decide, advise and control use it all.
    """
    if stated:
        return stated
    if importance != "core" or family in TALKING_FAMILIES:
        return "use"
    return "research" if family == "research" else "build"


class Lessons:
    """Reads what rests on what, each skill of the knowledge once."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._prerequisites: dict[str, list[Prerequisite]] = {}

    def prerequisites(self, skill: str, depth: Depth = "research") -> list[Prerequisite]:
        """Return what to know before a skill that is to be learned to this depth, as its record says."""
        if skill not in self._prerequisites:
            self._prerequisites[skill] = [link.item for link in self._taxonomy.links(skill, "prerequisites")]
        reached = DEPTHS[: DEPTHS.index(depth) + 1]
        return [need for need in self._prerequisites[skill] if need.depth in reached]

    def with_foundations(self, known: Mapping[str, Depth]) -> dict[str, Depth]:
        """Return what is known, what it is a kind of and what it rests on, each with the depth to which it is known.

        Nobody learns the foundations of their trade. A wider field is known to use, however deep the narrow one goes.
        """
        found: dict[str, Depth] = {}
        left = list(known.items())
        while left:
            skill, depth = left.pop()
            if skill in found and DEPTHS.index(found[skill]) >= DEPTHS.index(depth):
                continue
            found[skill] = max(depth, found.get(skill, depth), key=DEPTHS.index)
            left += [(need.skill, depth) for need in self.prerequisites(skill, depth) if need.need == "required"]
            left += [(wider, "use") for wider in self._taxonomy.wider(skill)]
        return found

    def order(self, wishes: Sequence[WantedSkill], had: Mapping[str, Depth]) -> list[Step]:
        """Return what to learn, and of what it requires that which is not had, prerequisites first.

        What the goal needs most comes first; of equal weight, what builds on what is known. One of several ways in is
        enough, and a known one serves. Whoever has begun a skill needs only what its greater depth asks for besides.
        """
        wanted = {wish.skill: wish for wish in wishes}
        order: dict[str, Step] = {}
        begun: set[str] = set()

        def learn(skill: str, before: str | None) -> None:
            if skill in begun or (skill in had and skill not in wanted):
                return
            begun.add(skill)
            for first in self._first(wanted.get(skill, WantedSkill(skill)), wanted, had, begun):
                learn(first, skill)
            order[skill] = Step(skill, None if skill in wanted else before)

        def place(wish: WantedSkill) -> tuple[int, int]:
            met = had.keys() | order.keys()
            return -wish.weight, len(set(self._first(wish, wanted, had, order)) - met)

        left = list(wishes)
        while left:
            wish = min(left, key=place)
            left.remove(wish)
            learn(wish.skill, None)
        return list(order.values())

    def _first(
        self, wish: WantedSkill, wanted: Mapping[str, WantedSkill], had: Mapping[str, Depth], begun: Collection[str]
    ) -> Iterator[str]:
        """Yield what comes before: all that is required, one way in if none is met, and what helps if wanted anyway."""
        needs = self.prerequisites(wish.skill, wish.depth)
        if wish.skill in had:
            needs = [need for need in needs if DEPTHS.index(need.depth) > DEPTHS.index(had[wish.skill])]
        ways_in = [need.skill for need in needs if need.need == "one-of"]
        chosen = None
        if not any(way in had or way in begun for way in ways_in):
            chosen = max(ways_in, key=lambda way: wanted[way].weight if way in wanted else 0, default=None)
        for need in needs:
            helps = need.need == "helpful" and need.skill in wanted and wanted[need.skill].weight >= wish.weight
            if need.need == "required" or need.skill == chosen or helps:
                yield need.skill


def resources(knowledge: KnowledgeBase, skill: str, level: CourseLevel = "intro") -> list[LearningResource]:
    """Return where to learn a skill: what is about it before what touches it, then what fits who is at a level.

    What is easier than the level comes after what is not, and of that the easiest first. A course on statistics that
    lists hypothesis tests second comes after a book whose first subject they are, for who has begun whatever their
    levels; what is equal in all this keeps the order of the files.
    """
    return sorted(
        knowledge.learning.naming("skill", skill, "skills"), key=lambda resource: _fit(resource, skill, level)
    )


def _fit(resource: LearningResource, skill: str, level: CourseLevel) -> tuple[bool, bool, int, int]:
    about = skill in resource.about
    place = resource.about.index(skill) if about else len(resource.skills)
    return not about, level != "intro" and place > 0, _from(level, resource.level), place


def _from(level: CourseLevel, found: CourseLevel | None) -> int:
    """Give how well a course fits: those of the level first, harder ones next, easier ones after, then the unknown."""
    if found is None:
        return 2 * len(_LEVELS)
    harder = _LEVELS.index(found) - _LEVELS.index(level)
    return harder if harder >= 0 else len(_LEVELS) - harder
