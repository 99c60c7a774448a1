"""The moves between roles. A move that one of two records lists is a move of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mlcareers.analysis.answers import Named
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Basis

if TYPE_CHECKING:
    from mlcareers.models.role import RareTitle, RoleLink

Direction = Literal["leads_to", "comes_from"]
_OTHER: dict[Direction, Direction] = {"leads_to": "comes_from", "comes_from": "leads_to"}


class Neighbour(Named):
    """A role one move away, what makes the move natural, and the living title where its own is rare."""

    note: str | None = None
    cite: tuple[str, ...] = ()
    basis: Basis | None = None
    rare: RareTitle | None = None


def neighbours(knowledge: KnowledgeBase, role: str, direction: Direction) -> tuple[Neighbour, ...]:
    """Where a role leads, or comes from: what its record says in its order, then what the other roles say of it.

    Rare titles come last.
    """
    said: dict[str, RoleLink] = {link.to_id: link.item for link in knowledge.links_from("role", role, direction)}
    for link in knowledge.links_to("role", role, "role", _OTHER[direction]):
        own = said.get(link.from_id)
        if own is None or own.note is None:
            said[link.from_id] = link.item
    names = knowledge.roles.labels(said)
    found = (_neighbour(knowledge, id_, names[id_], link) for id_, link in said.items())
    return tuple(sorted(found, key=lambda neighbour: neighbour.rare is not None))


def _neighbour(knowledge: KnowledgeBase, id: str, name: str, link: RoleLink) -> Neighbour:
    return Neighbour(id=id, name=name, note=link.note, cite=link.cite, basis=link.basis, rare=rarity(knowledge, id))


def rarity(knowledge: KnowledgeBase, role: str) -> RareTitle | None:
    """What a record says of a title that hardly anybody is hired under; None for a living one."""
    return next((link.item for link in knowledge.links_from("role", role, "rare")), None)
