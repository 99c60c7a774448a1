"""Two verbs, two promises: `get` is precise, `match` is forgiving and may return nothing."""

from __future__ import annotations

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.base import Model

NAME_LIMIT = 300
"""Longer than any name; what is longer is not compared letter by letter."""

CERTAIN = 88.0
"""From this score on a near miss is shown when nothing else comes close."""

POSSIBLE = 70.0
"""From this score on a name is worth naming as a candidate."""

CLEAR_LEAD = 5.0
"""How far the best candidate must lead for the others not to matter."""

_SENSE_ORDER = {"id": 0, "title": 1, "code": 2, "alias": 3, "rung": 4, "misspelling": 5}


class Match(Model):
    """A candidate: the record, how close its best name comes (0 to 100), which name that is, and why it matched."""

    id: str
    name: str
    score: float
    reason: str


class Found(Model):
    """The record that a name leads to; `near` is the name it was taken for when the match was not exact."""

    id: str
    near: str | None = None


def get(knowledge: KnowledgeBase, kind: str, name: str) -> list[NameRow]:
    """The records of a kind called exactly `name`, case and punctuation aside, one row each, ids and titles first."""
    rows = sorted(knowledge.names.written(kind, name), key=lambda row: _SENSE_ORDER[row.sense])
    return list({row.id: row for row in reversed(rows)}.values())[::-1]


def match(knowledge: KnowledgeBase, kind: str, query: str, limit: int = 5) -> list[Match]:
    """The records of a kind with names like `query`, best first; ties in order of id. Empty when nothing is near."""
    from rapidfuzz import fuzz, process

    folded = fold(query[:NAME_LIMIT])
    if len(folded) < 2:
        return []
    listed = knowledge.names.listed(kind)
    # A short name is matched as a whole word or not at all: "R" is near everything.
    choices = [folded if len(folded) > 2 else "" for folded in listed.folded]
    scored = process.extract(folded, choices, scorer=fuzz.ratio, limit=limit * 8, score_cutoff=POSSIBLE)
    scored += process.extract(folded, choices, scorer=fuzz.token_sort_ratio, limit=limit * 8, score_cutoff=POSSIBLE)
    best: dict[str, Match] = {}
    for _, score, index in sorted(scored, key=lambda item: (-item[1], item[2])):
        row = knowledge.names.at([index + listed.first])[0]
        if row.id not in best:
            best[row.id] = Match(id=row.id, name=row.text, score=round(score, 1), reason=f"close to {row.sense}")
    return sorted(best.values(), key=lambda found: (-found.score, found.id))[:limit]


def find(knowledge: KnowledgeBase, kind: str, name: str, command: str | None = None) -> Found:
    """The one record that `name` means. NotFoundError names the candidates when none or several are meant."""
    command = command or kind
    check_name(name, kind, command)
    exact = get(knowledge, kind, name)
    if len(exact) == 1 or (exact and exact[0].sense in ("id", "title")):
        return Found(id=exact[0].id)
    if exact:
        raise _several(knowledge, kind, name, [row.id for row in exact], command)
    candidates = match(knowledge, kind, name)
    if candidates and candidates[0].score >= CERTAIN:
        rivals = [c for c in candidates if c.score > candidates[0].score - CLEAR_LEAD]
        if len(rivals) == 1:
            return Found(id=candidates[0].id, near=shorten(name))
        raise _several(knowledge, kind, name, [rival.id for rival in rivals], command)
    raise NotFoundError(
        f"no {kind} is called {shorten(name)!r}",
        context=_described(knowledge, kind, [candidate.id for candidate in candidates]),
        hint=f"mlcareers {command} {candidates[0].id}" if candidates else f"mlcareers {command} lists them all",
        candidates=[candidate.id for candidate in candidates],
    )


def check_name(name: str, kind: str, command: str) -> None:
    """UsageError when a name has no letter or digit at all."""
    if not fold(name):
        what = "is empty" if not name.strip() else f"{shorten(name)!r} has neither letter nor digit"
        raise UsageError(f"the {kind} name {what}", hint=f"mlcareers {command} lists them all")


def shorten(text: str, limit: int = 60) -> str:
    """A text as it may be repeated in a message: printable, one line, not too long."""
    printable = "".join(character if character.isprintable() else "�" for character in text[: limit + 1])
    return printable if len(text) <= limit else printable[: limit - 1] + "…"


def _several(knowledge: KnowledgeBase, kind: str, name: str, ids: list[str], command: str) -> NotFoundError:
    return NotFoundError(
        f"{shorten(name)!r} can mean {len(ids)} {kind}s",
        context=_described(knowledge, kind, ids),
        hint=f"choose one: mlcareers {command} {ids[0]}",
        candidates=ids,
    )


def _described(knowledge: KnowledgeBase, kind: str, ids: list[str]) -> list[str]:
    labels = knowledge.collection(kind).labels(ids)
    return [f"{id_}: {labels[id_]}" for id_ in ids]
