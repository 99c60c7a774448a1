"""How skills hang together: what counts as having one, what is merely near it, and what no course teaches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mlcareers.knowledge.base import KnowledgeBase, Link

NEAR_RELATIONS = ("tool_for", "written_in", "part_of", "related")
"""What links two skills without making either a kind of the other: knowing one is a start for the other, no more."""

FIELD_FROM = 4
"""From so many kinds and parts on a skill is a field of its own."""


class Taxonomy:
    """Reads the relations between skills, each row of the knowledge once."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._links: dict[str, list[Link]] = {}
        self._naming: dict[str, dict[str, list[str]]] = {}
        self._kinds: dict[str, frozenset[str]] = {}
        self._beside: dict[str, tuple[str, ...]] = {}
        self._traits: dict[str, bool] = {}

    def with_wider(self, skills: Iterable[str]) -> set[str]:
        """Return some skills, and every wider one that they are a kind of: who knows AWS knows cloud computing."""
        found = set(skills)
        for skill in tuple(found):
            found |= self.wider(skill)
        return found

    def wider(self, skill: str) -> frozenset[str]:
        """Return what a skill is a kind of, however far up.

        Nothing else counts upwards: Git makes no software engineer.
        """
        if skill not in self._kinds:
            above = frozenset(self._names(skill, "kind_of"))
            self._kinds[skill] = above.union(*map(self.wider, above))
        return self._kinds[skill]

    def near(self, skill: str) -> tuple[str, ...]:
        """Return what is a start for a skill without being it, the nearest first.

        First what it is a kind of and what is linked to it as a tool, a part or a relative, then its other kinds, and
        last what lies further up.
        """
        if skill not in self._beside:
            above = sorted(self._names(skill, "kind_of"))
            siblings = (sibling for wide in above for sibling in sorted(self._that_name(wide, "kind_of")))
            beside = dict.fromkeys((*above, *sorted(self._linked(skill)), *siblings, *sorted(self.wider(skill))))
            beside.pop(skill, None)
            self._beside[skill] = tuple(beside)
        return self._beside[skill]

    def is_trait(self, skill: str) -> bool:
        """Say whether it grows with the work and is no lesson: attention to detail, leadership."""
        return skill in self.traits([skill])

    def traits(self, skills: Iterable[str]) -> set[str]:
        """Return those of some skills that grow with the work."""
        asked = set(skills)
        unread = asked - self._traits.keys()
        if unread:
            known = self._knowledge.skills.field_of(unread, "trait")
            self._traits |= {skill: bool(known.get(skill)) for skill in unread}
        return {skill for skill in asked if self._traits[skill]}

    def is_tool(self, skill: str) -> bool:
        """Say whether a skill is a product: a tool for something, or a library of a language."""
        return any(self._names(skill, relation) for relation in ("tool_for", "written_in"))

    def is_field(self, skill: str) -> bool:
        """Say whether other skills are kinds or parts of it."""
        return sum(len(self._that_name(skill, relation)) for relation in ("kind_of", "part_of")) >= FIELD_FROM

    def _linked(self, skill: str) -> set[str]:
        """Return the skills that a skill names in another relation than kind, and those that name it so."""
        return {
            found
            for relation in NEAR_RELATIONS
            for found in (*self._names(skill, relation), *self._that_name(skill, relation))
        }

    def links(self, skill: str, relation: str) -> list[Link]:
        """Return the links of a skill to others in a relation."""
        if skill not in self._links:
            self._links[skill] = self._knowledge.links_from("skill", skill)
        return [link for link in self._links[skill] if link.relation == relation]

    def _names(self, skill: str, relation: str) -> Sequence[str]:
        """Return the skills that a skill names in a relation."""
        return [link.to_id for link in self.links(skill, relation)]

    def _that_name(self, skill: str, relation: str) -> Sequence[str]:
        """Return the skills that name a skill in a relation."""
        if skill not in self._naming:
            self._naming[skill] = _by_relation(self._knowledge.relations_to("skill", skill, "skill"))
        return self._naming[skill].get(relation, ())


def _by_relation(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for relation, skill in pairs:
        found.setdefault(relation, []).append(skill)
    return found
