"""Two verbs, two promises: `get` is precise, `match` is forgiving and may return nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import SENSES, Level
from mlcareers.queries.forms import (
    SAME_WORDS,
    WHOLE_WORDS_ONLY,
    Match,
    as_written,
    by_beginning,
    by_ending,
    by_first_words,
    by_letters,
    by_most_words,
    by_product,
    by_words,
    reason_of,
)

if TYPE_CHECKING:
    from mlcareers.queries.reading import Reader

NAME_LIMIT = 300
"""Longer than any name; what is longer is not compared letter by letter."""

CERTAIN = 88.0
"""From this score on a near miss is shown when nothing else comes close."""

POSSIBLE = 70.0
"""From this score on a name is worth naming as a candidate."""

NEARLY = SAME_WORDS - 1
"""The most that a name is worth which is not the name itself: it is shown with a note."""

MOST_COMPLETED = 200
"""How many names are looked at to complete a word; more help nobody to choose."""

NEAREST = 40
"""How many near names are looked at: several may belong to one record."""

CLEAR_LEAD = 1.5
"""How far the best candidate must lead for the others not to matter."""


class Found(Value):
    """The record that a name leads to; `near` is the name it was taken for when the match was not exact.

    `level` is the level of a role that the name speaks of: senior for "Sr. ML Engineer".
    """

    id: str
    near: str | None = None
    level: Level | None = None


def get(knowledge: KnowledgeBase, kind: str, name: str) -> list[NameRow]:
    """The records of a kind called exactly `name`, case and punctuation aside, one row each, ids and titles first.

    A role whose name speaks of leading people carries that level: Head of Data.
    """
    rows = sorted(knowledge.names.written(kind, name), key=lambda row: SENSES.index(row.sense))
    first = {row.id: row for row in reversed(rows)}
    return [row._replace(level=_level(kind, row.level, row.text)) for row in reversed(first.values())]


def match(knowledge: KnowledgeBase, kind: str, query: str, limit: int = 5) -> list[Match]:
    """The records of a kind that `query` may mean, best first; ties in order of id. Empty when nothing is near."""
    query = query[:NAME_LIMIT]
    best: dict[str, Match] = {}
    for look in LOOKS_FOR_ROLES if kind == "role" else LOOKS:
        for found in look(knowledge, kind, query):
            if found.id not in best or found.score > best[found.id].score:
                best[found.id] = found
        if any(found.score >= CERTAIN for found in best.values()):
            break
    return sorted(best.values(), key=lambda found: (-found.score, found.id))[:limit]


def find(knowledge: KnowledgeBase, kind: str, name: str, command: str | None = None) -> Found:
    """The one record that `name` means. NotFoundError names the candidates when none or several are meant."""
    command = command or kind
    check_name(name, kind, command)
    exact = get(knowledge, kind, name)
    if len(exact) == 1 or (exact and exact[0].sense in ("id", "title")):
        return Found(id=exact[0].id, level=exact[0].level)
    if exact:
        raise _several(knowledge, kind, name, [row.id for row in exact], command)
    candidates = match(knowledge, kind, name)
    if candidates and candidates[0].score >= CERTAIN:
        rivals = [c for c in candidates if c.score > candidates[0].score - CLEAR_LEAD]
        if len(rivals) == 1:
            near = None if candidates[0].score >= SAME_WORDS else shorten(name)
            return Found(id=candidates[0].id, near=near, level=_level(kind, candidates[0].level, candidates[0].name))
        raise _several(knowledge, kind, name, [rival.id for rival in rivals], command)
    raise NotFoundError(
        f"no {kind} is called {shorten(name)!r}",
        context=_described(knowledge, kind, [candidate.id for candidate in candidates]),
        hint=f"mlcareers {command} {candidates[0].id}" if candidates else f"mlcareers {command} lists them all",
        candidates=[candidate.id for candidate in candidates],
    )


def completions(knowledge: KnowledgeBase, kind: str, start: str) -> list[tuple[str, str]]:
    """Names of a kind that begin with `start`, as one word each, with the printed name of their record.

    A record is offered once: by its id where that fits, else by the first name that does.
    """
    names = knowledge.names
    rows = names.starting(kind, start, MOST_COMPLETED) if fold(start) else names.of_sense(kind, "id", MOST_COMPLETED)
    words: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: SENSES.index(row.sense)):
        word = row.id if row.sense == "id" else row.folded.replace(" ", "-")
        if word.startswith(start.casefold()):
            words.setdefault(row.id, start + word[len(start) :])
    labels = knowledge.collection(kind).labels(words)
    return sorted((word, labels[id_]) for id_, word in words.items())


def check_name(name: str, kind: str, command: str) -> None:
    """UsageError when a name has no letter or digit at all."""
    if not fold(name):
        what = "is empty" if not name.strip() else f"{shorten(name)!r} has neither letter nor digit"
        raise UsageError(f"the {kind} name {what}", hint=f"mlcareers {command} lists them all")


def shorten(text: str, limit: int = 60) -> str:
    """A text as it may be repeated in a message: printable, one line, not too long."""
    printable = text[: limit + 1]
    if not printable.isprintable():
        printable = "".join(character if character.isprintable() else "�" for character in printable)
    return printable if len(text) <= limit else printable[: limit - 1] + "…"


def _level(kind: str, level: Level | None, name: str) -> Level | None:
    """The level of a rung, or the one over people that a role's name speaks of."""
    if level or kind != "role":
        return level
    from mlcareers.queries.title_words import leading_level

    return leading_level(fold(name).split())


def reader(knowledge: KnowledgeBase) -> Reader:
    """What reads job titles in this knowledge."""
    from mlcareers.queries.reading import Reader

    return Reader(knowledge, _respelled)


def _by_reading(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The roles that a whole job title may mean; those beside the first are never its rivals."""
    score = 100.0
    for role in reader(knowledge).read(query):
        score = min(60 + 40 * role.confidence, score if role.confidence == 1 else NEARLY)
        yield Match(id=role.id, name=role.name, score=round(score, 1), reason=role.reason, level=role.level)
        score -= CLEAR_LEAD


def _by_nearness(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Names of nearly the same letters; a known misspelling is worth less than a name."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import OSA

    folded = fold(query)
    if len(folded) <= WHOLE_WORDS_ONLY:
        return
    names = knowledge.names.listed(kind)
    near = process.extract(folded, names.folded, scorer=fuzz.ratio, limit=NEAREST, score_cutoff=POSSIBLE)
    rows = knowledge.names.at([names.first + at for _, _, at in near])
    for row, (name, ratio, _) in zip(rows, near, strict=True):
        if len(name) > WHOLE_WORDS_ONLY:
            letters = OSA.distance(folded, name)
            reason = {1: "one letter off", 2: "two letters off"}.get(letters, f"close to its {reason_of(row)}")
            score = min(ratio, NEARLY if _near_word_by_word(folded, name) else CERTAIN - CLEAR_LEAD)
            score -= 3 if row.sense == "misspelling" else 0
            yield Match(id=row.id, name=row.text, score=round(score, 1), reason=reason, level=row.level)


def _near_word_by_word(one: str, other: str) -> bool:
    """Whether each word could be a slip for its counterpart: not in its first letter, and not in a short word."""
    from rapidfuzz import fuzz

    pairs = list(zip(one.split(), other.split(), strict=False))
    if one.count(" ") != other.count(" "):
        pairs = [(one.replace(" ", ""), other.replace(" ", ""))]
    differing = [(a, b) for a, b in pairs if a != b]
    return all(a[0] == b[0] and min(len(a), len(b)) > 3 and fuzz.ratio(a, b) > 80 for a, b in differing)


def _respelled(word: str, known: Sequence[str]) -> str | None:
    """The known word that is one letter off, or two in a long word. Few people mistake the first letter."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < 5 or not word.isalpha():
        return None
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=1 if len(word) < 11 else 2)
    return found[0] if found and found[0][0] == word[0] and len(found[0]) > 4 else None


LOOKS = (
    as_written,
    by_letters,
    by_words,
    by_product,
    _by_nearness,
    by_beginning,
    by_ending,
    by_most_words,
    by_first_words,
)
LOOKS_FOR_ROLES = (as_written, by_letters, by_words, _by_reading, by_beginning, _by_nearness)
"""How a name is looked for, the surest way first; what is certain ends the search."""


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
