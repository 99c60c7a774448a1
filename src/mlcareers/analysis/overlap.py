"""How much of what one role needs another brings: the measure behind `compare` and `path`.

One brings what one has: a skill, a narrower kind of it, or what it rests on, as deep as needed. What is only begun
or merely near is said as such, and worth half or a quarter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from mlcareers.analysis.learning import DEPTHS, Lessons, depth_needed
from mlcareers.analysis.needs import NeededSkill, role_needs
from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Depth, Family, Importance

if TYPE_CHECKING:
    from mlcareers.models.background import Background

WEIGHTS: dict[Importance, int] = {"core": 3, "useful": 2, "optional": 1}
BEGUN_IS_WORTH = 0.5
NEAR_IS_WORTH = 0.25

Evidence = Literal["has", "near", "missing"]


class Brought(NamedTuple):
    """What a person brings: what they have and how deep, with all that it rests on, and what they only touched."""

    has: Mapping[str, Depth]
    touched: frozenset[str]


class Overlap:
    """Reads what roles need and bring, each row of the knowledge once."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._needs: dict[str, tuple[NeededSkill, ...]] = {}
        self._lessons_of: dict[str, tuple[NeededSkill, ...]] = {}
        self._brings: dict[str, Brought] = {}
        self._families: dict[str, Family] = {}
        self.taxonomy = Taxonomy(knowledge)
        self.lessons = Lessons(self.taxonomy)

    def needs(self, role: str) -> tuple[NeededSkill, ...]:
        """Return what a role needs, most important first."""
        if role not in self._needs:
            self._needs[role] = role_needs(self._knowledge, role)
        return self._needs[role]

    def lessons_of(self, role: str) -> tuple[NeededSkill, ...]:
        """Return what a role needs that can be learned; traits are left out."""
        if role not in self._lessons_of:
            traits = self.taxonomy.traits(need.id for need in self.needs(role))
            self._lessons_of[role] = tuple(need for need in self.needs(role) if need.id not in traits)
        return self._lessons_of[role]

    def depth(self, role: str, need: NeededSkill) -> Depth:
        """Return how deeply a role needs a skill."""
        if role not in self._families:
            self._families[role] = self._knowledge.roles.field(role, "family")
        return depth_needed(need.depth, need.importance, self._families[role])

    def brings(self, start: str) -> Brought:
        """Return what people bring who start here: in a role, or with a background from outside."""
        if start not in self._brings:
            background = self._knowledge.backgrounds.get(start)
            self._brings[start] = self._of_background(background) if background else self._of_role(start)
        return self._brings[start]

    def start_with(self, start: str, brought: Brought) -> None:
        """Take a person for what they have shown, in place of what people who start there usually bring."""
        self._brings[start] = brought

    def _of_background(self, background: Background) -> Brought:
        """Return what a background names, as deep as it says, with the foundations of what such people build with."""
        known = {skill.skill: skill.depth for skill in background.brings}
        built = {skill: depth for skill, depth in known.items() if depth != "use"}
        wider: dict[str, Depth] = dict.fromkeys(self.taxonomy.with_wider(known), "use")
        return Brought(_deepest(wider, known, self.lessons.with_foundations(built)), frozenset())

    def _of_role(self, role: str) -> Brought:
        """Return what people in a role have: its core and useful skills, its tools, and what these are a kind of.

        What the core and the tools rest on, they have, too, and so what the record says is built with; what is merely
        useful, some learned without.
        """
        needs = self.needs(role)
        tools: dict[str, Depth] = {link.to_id: "use" for link in self._knowledge.links_from("role", role, "tools")}
        core = {need.id: self.depth(role, need) for need in needs if need.importance == "core"}
        useful = {need.id: self.depth(role, need) for need in needs if need.importance == "useful"}
        built = {skill: depth for skill, depth in useful.items() if depth != "use"}
        wider: dict[str, Depth] = dict.fromkeys(self.taxonomy.with_wider(useful), "use")
        has = _deepest(wider, useful, self.lessons.with_foundations({**tools, **built, **core}))
        return Brought(has, frozenset(need.id for need in needs) - has.keys())

    def evidence(self, brought: Brought, skill: str, depth: Depth) -> Evidence:
        """Say whether a skill is brought as deep as it is needed, near (or only begun), or missing.

        Whoever builds with a skill can begin research in it; whoever only uses it cannot build.
        """
        if skill in brought.has and (depth == "use" or brought.has[skill] != "use"):
            return "has"
        return "near" if self.nearest(brought, skill) else "missing"

    def worth(self, brought: Brought, skill: str, depth: Depth) -> float:
        """Return what a skill counts: all where it is had, half where it is begun, a quarter where another is near."""
        evidence = self.evidence(brought, skill, depth)
        if evidence == "near":
            return BEGUN_IS_WORTH if self.nearest(brought, skill) == skill else NEAR_IS_WORTH
        return float(evidence == "has")

    def nearest(self, brought: Brought, skill: str) -> str | None:
        """Return what a person has that comes near a skill: the skill itself where they only use or touched it."""
        if skill in brought.has or skill in brought.touched:
            return skill
        return next((near for near in self.taxonomy.near(skill) if near in brought.has), None)

    def share(self, brought: Brought, role: str) -> float:
        """Return the weighted share of what a role needs that is brought, from 0 to 1."""
        lessons = self.lessons_of(role)
        found = (self.worth(brought, need.id, self.depth(role, need)) for need in lessons)
        return _weighted(lessons, found)

    def share_had(self, brought: Brought, role: str) -> float:
        """Return the same without what is merely near: enough to choose between ways, and quick."""
        lessons = self.lessons_of(role)
        return _weighted(lessons, (_had(brought, need.id, self.depth(role, need)) for need in lessons))


def _had(brought: Brought, skill: str, depth: Depth) -> float:
    """Return all of a skill where it is as deep as needed, half of it where it is begun."""
    if skill in brought.has and (depth == "use" or brought.has[skill] != "use"):
        return 1
    return BEGUN_IS_WORTH if skill in brought.has or skill in brought.touched else 0


def _weighted(lessons: Sequence[NeededSkill], found: Iterable[float]) -> float:
    """Return the share of the lessons that was found, each as heavy as it is important."""
    total = sum(WEIGHTS[need.importance] for need in lessons)
    return sum(WEIGHTS[need.importance] * part for need, part in zip(lessons, found, strict=True)) / (total or 1)


def together(brought: Iterable[Brought]) -> Brought:
    """Return what a person brings who brings all of this."""
    each: Sequence[Brought] = tuple(brought)
    has = _deepest(*(one.has for one in each))
    return Brought(has, frozenset[str]().union(*(one.touched for one in each)) - has.keys())


def _deepest(*known: Mapping[str, Depth]) -> dict[str, Depth]:
    """Return all that is known, each skill as deep as it is known anywhere."""
    found: dict[str, Depth] = {}
    for one in known:
        for skill, depth in one.items():
            found[skill] = max(depth, found.get(skill, depth), key=DEPTHS.index)
    return found
