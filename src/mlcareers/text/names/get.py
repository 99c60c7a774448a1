"""The record that a name means. `get` is precise; what it does not know is left to `match`, which forgives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import SENSES, Level
from mlcareers.text.names.echo import shorten

if TYPE_CHECKING:
    from mlcareers.models.role import Role, Rung, Variant

MOST_COMPLETED = 200
"""How many names are looked at to complete a word; more help nobody to choose."""


class Found(Value):
    """The record that a name leads to, and which of its names that is.

    `near` is the name that was typed, where it is not quite one of the record's. `level` is the level of a role that
    the name speaks of: senior for "Sr. ML Engineer".
    """

    id: str
    name: str
    near: str | None = None
    level: Level | None = None

    @property
    def asked_level(self) -> Level | None:
        """The level, unless the role as a whole is called so: whoever types Head of Data asks for no step of it."""
        from mlcareers.models.levels import leading_level

        return None if self.level == leading_level(fold(self.id).split()) else self.level


def rung_of(role: Role, found: Found) -> Rung | None:
    """Find the step of a role's ladder that a name speaks of: the one called so, else the first of that level."""
    if found.level is None:
        return None
    called = (rung for rung in role.ladder if fold(found.name) in map(fold, (rung.title, *rung.aliases)))
    level = (rung for rung in role.ladder if rung.level == found.level)
    return next(called, None) or next(level, None)


def variant_of(role: Role, found: Found) -> Variant | None:
    """Find the speciality of a role that a name speaks of: Data Steward."""
    asked = fold(found.name)
    return next((one for one in role.variants if asked in map(fold, (one.title, *one.aliases))), None)


def get(knowledge: KnowledgeBase, kind: str, name: str) -> list[NameRow]:
    """Find the records of a kind called exactly `name`, case and punctuation aside, one row each, ids and titles first.

    A role whose name speaks of leading people carries that level: Head of Data.
    """
    rows = sorted(knowledge.names.written(kind, name), key=lambda row: SENSES.index(row.sense))
    first = {row.id: row for row in reversed(rows)}
    return [row._replace(level=_level(kind, row.level, row.text)) for row in reversed(first.values())]


def find(knowledge: KnowledgeBase, kind: str, name: str, command: str | None = None) -> Found:
    """Find the one record that `name` means. NotFoundError names the candidates when none or several are meant."""
    command = command or kind
    check_name(name, kind, command)
    exact = get(knowledge, kind, name)
    if exact and (exact[0].sense in ("id", "title") or (len(exact) == 1 and exact[0].sense != "shared")):
        return Found(id=exact[0].id, name=exact[0].text, level=exact[0].level)
    if exact:
        otherwise = _meanings_elsewhere(knowledge, exact)
        raise _several(knowledge, kind, name, [row.id for row in exact], command, otherwise)
    return _nearly(knowledge, kind, name, command)


def _nearly(knowledge: KnowledgeBase, kind: str, name: str, command: str) -> Found:
    """Find the record that a name clearly means although none is called so."""
    from mlcareers.text.names.match import CERTAIN, CLEAR_LEAD, match
    from mlcareers.text.names.matchers import SAME_WORDS

    candidates = match(knowledge, kind, name)
    if candidates and candidates[0].score >= CERTAIN:
        rivals = [c for c in candidates if c.score > candidates[0].score - CLEAR_LEAD]
        if len(rivals) == 1:
            best = candidates[0]
            near = None if best.score >= SAME_WORDS else shorten(name)
            return Found(id=best.id, name=best.name, near=near, level=_level(kind, best.level, best.name))
        if candidates[0].found_by == "list":
            raise _listed(knowledge, kind, name, list(dict.fromkeys(rival.id for rival in rivals)), command)
        raise _several(knowledge, kind, name, [rival.id for rival in rivals], command)
    raise NotFoundError(
        f"no {kind} is called {shorten(name)!r}",
        context=_described(knowledge, kind, [candidate.id for candidate in candidates]),
        hint=_way_out(knowledge, kind, name, [candidate.id for candidate in candidates], command),
        candidates=[candidate.id for candidate in candidates],
        code="unknown-name",
    )


def _way_out(knowledge: KnowledgeBase, kind: str, name: str, candidates: Sequence[str], command: str) -> str:
    """Return where to go on: from the background of this name, with the nearest record, or from the list."""
    outside = get(knowledge, "background", name) if kind == "role" else []
    if outside:
        return f"mlcareers path {outside[0].id}  (no role here: a background)"
    return f"mlcareers {command} {candidates[0]}" if candidates else _the_list(command)


def completions(knowledge: KnowledgeBase, kind: str, start: str) -> list[tuple[str, str]]:
    """List names of a kind that begin with `start`, as one word each, with the printed name of their record.

    A record is offered once: by its id where that fits, else by the first name that does; ids stand before names.
    """
    names = knowledge.names
    rows = names.starting(kind, start, MOST_COMPLETED) if fold(start) else names.of_sense(kind, "id", MOST_COMPLETED)
    words: dict[str, str] = {}
    ids: set[str] = set()
    for row in sorted(rows, key=lambda row: SENSES.index(row.sense)):
        word = row.id if row.sense == "id" else row.folded.replace(" ", "-")
        if word.startswith(start.casefold()):
            words.setdefault(row.id, start + word[len(start) :])
            ids |= {row.id} if row.sense == "id" else set()
    labels = knowledge.collection(kind).labels(words)
    offers = sorted((id_ not in ids, word, id_) for id_, word in words.items())
    return [(word, labels[id_]) for _, word, id_ in offers]


def check_name(name: str, kind: str, command: str) -> None:
    """Raise UsageError when a name has no letter or digit at all."""
    if not fold(name):
        what = "is empty" if not name.strip() else f"{shorten(name)!r} has neither letter nor digit"
        raise UsageError(f"the {kind} name {what}", hint=_the_list(command))


def _level(kind: str, level: Level | None, name: str) -> Level | None:
    """Find the level of a rung, or the one over people that a role's name speaks of."""
    if level or kind != "role":
        return level
    from mlcareers.models.levels import leading_level

    return leading_level(fold(name).split())


def _meanings_elsewhere(knowledge: KnowledgeBase, rows: list[NameRow]) -> list[str]:
    """Return what a shared name means outside the knowledge."""
    shared = (name for row in rows if row.sense == "shared" for name in knowledge.skills[row.id].shared_names)
    return [name.otherwise for name in shared if name.otherwise and fold(name.name) == rows[0].folded]


def _several(
    knowledge: KnowledgeBase, kind: str, name: str, ids: list[str], command: str, otherwise: Sequence[str] = ()
) -> NotFoundError:
    choice = "  (or another of these)" if len(ids) > 1 else ""
    return NotFoundError(
        f"{shorten(name)!r} can mean {f'{len(ids)} {kind}s' if not otherwise else 'several things'}",
        context=[*_described(knowledge, kind, ids), *(f"not held here: {meaning}" for meaning in otherwise)],
        hint=f"mlcareers {command} {ids[0]}{choice}",
        candidates=ids,
        code="ambiguous-name",
    )


def _listed(knowledge: KnowledgeBase, kind: str, name: str, ids: list[str], command: str) -> NotFoundError:
    together = " ".join(ids) if kind == "skill" else ids[0]
    return NotFoundError(
        f"{shorten(name)!r} names {len(ids)} {kind}s",
        context=_described(knowledge, kind, ids),
        hint=f"mlcareers {command} {together}",
        candidates=ids,
        code="ambiguous-name",
    )


def _the_list(command: str) -> str:
    """Say what to type where nothing is near; `path` needs a role to start from."""
    return f"mlcareers {'role' if command == 'path' else command}  (lists them all)"


def _described(knowledge: KnowledgeBase, kind: str, ids: list[str]) -> list[str]:
    labels = knowledge.collection(kind).labels(ids)
    return [f"{id_}: {labels[id_]}" for id_ in ids]
