"""The moves between roles. A move that one of two records lists is a move of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mlcareers.analysis.answers import Named
from mlcareers.knowledge.base import KnowledgeBase, Link
from mlcareers.models.vocabulary import Basis

if TYPE_CHECKING:
    from mlcareers.models.background import Background, Target
    from mlcareers.models.role import RareTitle, RoleLink

Direction = Literal["leads_to", "comes_from"]
_OTHER: dict[Direction, Direction] = {"leads_to": "comes_from", "comes_from": "leads_to"}


class Neighbour(Named):
    """A role one move away, what makes the move natural, and the living title where its own is rare.

    `usual` when the record that was asked says so itself: such moves come in its order, the most usual first. Of who
    comes from outside it also says what `carries` over beyond skills, and what usually `opens` the door.
    """

    note: str | None = None
    carries: str | None = None
    opens: str | None = None
    cite: tuple[str, ...] = ()
    basis: Basis | None = None
    usual: bool = False
    rare: RareTitle | None = None


def neighbours(knowledge: KnowledgeBase, role: str, direction: Direction) -> tuple[Neighbour, ...]:
    """Give where a role or a background leads, or a role comes from: what its record says, then what others say of it.

    Rare titles come last.
    """
    background = knowledge.backgrounds.get(role)
    if background:
        return _targets(knowledge, background) if direction == "leads_to" else ()
    said, own = _said(knowledge, role, direction)
    names = knowledge.roles.labels(said)
    found = (_neighbour(knowledge, id_, names[id_], link, id_ in own) for id_, link in said.items())
    return tuple(sorted(found, key=lambda neighbour: neighbour.rare is not None))


def move_to(knowledge: KnowledgeBase, of: str, to: str) -> Neighbour:
    """Return one move as one of the two records lists it; against the usual direction without a word on why."""
    name = knowledge.roles.labels([to])[to]
    background = knowledge.backgrounds.get(of)
    if background:
        targets = (target for target in _targets(knowledge, background) if target.id == to)
        return next(targets, None) or Neighbour(id=to, name=name, rare=rarity(knowledge, to))
    said, own = _said(knowledge, of, "leads_to")
    if to not in said:
        return Neighbour(id=to, name=name, rare=rarity(knowledge, to))
    return _neighbour(knowledge, to, name, said[to], to in own)


def _said(knowledge: KnowledgeBase, role: str, direction: Direction) -> tuple[dict[str, RoleLink], frozenset[str]]:
    """Return what is said of each move of a role, by where it leads, and which of them its own record says."""
    said: dict[str, RoleLink] = {link.to_id: link.item for link in knowledge.links_from("role", role, direction)}
    own = frozenset(said)
    for link in knowledge.links_to("role", role, "role", _OTHER[direction]):
        if link.from_id not in said or said[link.from_id].note is None:
            said[link.from_id] = link.item
    return said, own


def outsiders(knowledge: KnowledgeBase, role: str) -> tuple[Neighbour, ...]:
    """Return the trades outside the field from which people go to a role.

    Those that go to it first come before the others; of these, whoever brings more of what it needs.
    """
    links = knowledge.links_to("role", role, "background", "targets")
    names = knowledge.backgrounds.labels(link.from_id for link in links)
    needed = {link.to_id for link in knowledge.links_from("role", role, "skills")}

    def order(link: Link) -> tuple[bool, int]:
        brought = {found.to_id for found in knowledge.links_from("background", link.from_id, "brings")}
        goes_there_first = knowledge.backgrounds.field(link.from_id, "targets[0].role") == role
        return not goes_there_first, -len(brought & needed)

    return tuple(_target(link.from_id, names[link.from_id], link.item) for link in sorted(links, key=order))


def _targets(knowledge: KnowledgeBase, background: Background) -> tuple[Neighbour, ...]:
    """Return the roles that people with a background go to first."""
    names = knowledge.roles.labels(target.role for target in background.targets)
    return tuple(_target(target.role, names[target.role], target) for target in background.targets)


def _target(id: str, name: str, target: Target) -> Neighbour:
    """Return what one end of the way from a background to a role is to the other."""
    return Neighbour(
        id=id,
        name=name,
        note=target.why,
        carries=target.carries,
        opens=target.gate,
        cite=target.cite,
        basis=target.basis,
        usual=True,
    )


def _neighbour(knowledge: KnowledgeBase, id: str, name: str, link: RoleLink, usual: bool) -> Neighbour:
    return Neighbour(
        id=id,
        name=name,
        note=link.note,
        cite=link.cite,
        basis=link.basis,
        usual=usual,
        rare=rarity(knowledge, id),
    )


def rarity(knowledge: KnowledgeBase, role: str) -> RareTitle | None:
    """Return what a record says of a title that hardly anybody is hired under; None for a living one."""
    return next((link.item for link in knowledge.links_from("role", role, "rare")), None)
