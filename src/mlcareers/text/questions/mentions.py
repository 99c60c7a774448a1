"""What a question is about: roles, backgrounds, skills and certificates by their names, the longest name first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key
from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.vocabulary import Level

_SHORTEST_PLURAL = 6
"""So many letters a word has that may be a plural."""

KINDS = ("role", "background", "certification", "skill")
_PEOPLE = ("role", "background")
"""The kinds of records that are named, and those that are people."""

LONGEST_NAME = 7
"""So many words a name has at most."""

_HEADS = (
    "engineer",
    "scientist",
    "researcher",
    "specialist",
    "analyst",
    "annotator",
    "developer",
    "manager",
    "auditor",
)
"""Who works in a field, in the order in which one is looked for: MLOps engineer, AI safety researcher."""

_LONGER_HEADS = ("ml engineer", "ai engineer")
"""Who does, where a field is no more than where models are used: robotics ML engineer, speech AI engineer."""

_ACTIONS, _ALIKE = ("ation", "ing", "ment", "analysis", "analytics"), 5
"""How what people do ends, where those who do it are called otherwise: data annotation, data annotator."""

_ACTION_OF_PRODUCTS = "management"
"""What people do whose trade no ordinary word of a question ends in."""

_LEFT_OUT = ("misspelling", "shared")
"""Senses of names by which nothing is meant for sure."""


class Mention(NamedTuple):
    """A name and its place among the words: the id of each kind that is called so.

    `field` is who works in it, where a skill is named: the ML engineer for "machine learning".
    """

    start: int
    end: int
    role: str | None = None
    background: str | None = None
    certification: str | None = None
    skill: str | None = None
    field: str | None = None
    level: Level | None = None
    is_alias: bool = False

    @property
    def who(self) -> str | None:
        """The role that is named, or that works in the field that is."""
        return self.role or self.field

    @property
    def origin(self) -> str | None:
        """The background that is named, where no role is."""
        return None if self.who else self.background

    @property
    def somebody(self) -> str | None:
        """The role or the background that is named, or who works in the field that is."""
        return self.who or self.background

    def covers(self, at: int) -> bool:
        """Say whether a word is one of the name."""
        return self.start <= at < self.end


def find_mention(
    knowledge: KnowledgeBase,
    words: Sequence[str],
    start: int,
    end: int,
    *,
    exactly: bool = False,
    foreign: bool = False,
) -> Mention | None:
    """Find what these words name, if anything; `exactly` the words as they are, unless it is a certificate.

    In a `foreign` language a skill may be called by what it is in English.
    """
    name = " ".join(words[start:end])
    found = _find_by_kind(knowledge, name, exactly)
    if foreign and not found and not exactly:
        found = _translate(knowledge, name)
    if not found and (end - start == 1 or (exactly and words[end - 1] != _ACTION_OF_PRODUCTS)):
        return None
    worker = None if {"role", "background"} & found.keys() else _find_worker(knowledge, name, found.get("skill"))
    singular = None if found or worker else _singular(words[start:end])
    if singular:
        of_one = find_mention(knowledge, singular, 0, len(singular))
        return of_one._replace(start=start, end=end) if of_one else None
    if not found and worker is None:
        return None
    return _make_mention(start, end, found, worker or {})


def find_somebody(knowledge: KnowledgeBase, name: str, start: int, end: int) -> Mention | None:
    """Find who is called so, and name them by the words from here to there: a background before a role."""
    background, role = (next(iter(knowledge.names.saying(kind, [key(name)])), None) for kind in ("background", "role"))
    if background:
        return Mention(start, end, background=background.id)
    return Mention(start, end, role=role.id) if role else None


def _find_by_kind(knowledge: KnowledgeBase, name: str, exactly: bool) -> dict[str, NameRow]:
    """Find what is called so of each kind; a rung by more than one word: not "junior"."""
    found: dict[str, NameRow] = {}
    for kind in KINDS:
        rows = [row for row in _find_rows(knowledge, kind, name, exactly) if row.sense not in _LEFT_OUT]
        if rows and not (rows[0].sense == "rung" and " " not in name):
            found[kind] = rows[0]
    return found


def _make_mention(start: int, end: int, found: dict[str, NameRow], worker: dict[str, str]) -> Mention:
    role = found.get("role")
    return Mention(
        start,
        end,
        **{kind: row.id for kind, row in found.items()},
        **worker,
        level=role.level if role and role.sense == "rung" else None,
        is_alias=role is not None and role.sense == "alias",
    )


def _translate(knowledge: KnowledgeBase, name: str) -> dict[str, NameRow]:
    """Find the skill that a name of another language is in English, as its kind has it."""
    from mlcareers.text.names.translation import translations

    for english in translations(name):
        rows = [row for row in knowledge.names.saying("skill", [key(english)]) if row.sense not in _LEFT_OUT]
        if rows:
            return {"skill": rows[0]}
    return {}


def _singular(words: Sequence[str]) -> list[str] | None:
    """Return the words of a name of which several are meant, where the head comes first: ingenieros de datos."""
    head, *rest = words
    if len(head) < _SHORTEST_PLURAL or not head.endswith("s") or not rest:
        return None
    return [head.removesuffix("s"), *rest]


def _find_rows(knowledge: KnowledgeBase, kind: str, name: str, exactly: bool) -> list[NameRow]:
    written = knowledge.names.written(kind, name)
    if exactly and not written and kind in _PEOPLE and name.endswith("s"):  # product managers
        written = knowledge.names.written(kind, name.removesuffix("s"))
    said = key(name)
    is_certificate = kind == "certification" and "a" not in name.split()  # "dados a ia" is two things
    if is_certificate and key(name.partition(" ")[2]) == said:  # "in power bi" is no more than Power BI
        return written
    if written or (exactly and not is_certificate) or (is_certificate and " " not in said):
        return written
    return knowledge.names.saying(kind, [said])


def _find_worker(knowledge: KnowledgeBase, name: str, skill: NameRow | None) -> dict[str, str] | None:
    """Find who works in a field, by its name or by the skill that it is: a role, else a background."""
    fields = dict.fromkeys((name, skill.id.replace("-", " ")) if skill else (name,))
    doers = [key(f"{stem} {head}") for field in fields for stem, head in find_doers(field)]
    heads = [key(f"{field} {head}") for field in fields for head in (*_HEADS, *_LONGER_HEADS)]
    keys = [*doers, *heads]
    for kind, place in (("role", "field"), ("background", "background")):
        rows = [row for row in knowledge.names.saying(kind, keys) if row.sense in ("id", "title")]
        if rows:
            return {place: min(rows, key=lambda row: keys.index(row.key)).id}
    return None


def find_doers(field: str) -> Iterator[tuple[str, str]]:
    """Find who does what a field is called by, and of what: data annotation, data annotator."""
    stem, _, action = field.rpartition(" ")
    if stem and action.endswith(_ACTIONS):
        yield from ((stem, head) for head in _HEADS if head.startswith(action[:_ALIKE]))
