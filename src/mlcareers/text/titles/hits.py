"""The names that a frame may mean, and how much speaks against each."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.levels import LEVELS
from mlcareers.text.titles.doubts import doubts
from mlcareers.text.titles.frames import TRADES_THAT_MANAGE, Frame
from mlcareers.text.titles.parts import parts_of_name
from mlcareers.text.titles.readings import Change
from mlcareers.text.titles.trades import (
    BINDING,
    FIELDS,
    GENERAL,
    HEADS,
    LEADING,
    OTHER_HEADS,
    QUALIFIERS,
    SAME_TRADE,
    WIDER_FIELD,
)
from mlcareers.text.titles.words import Word

OTHER_TRADE, EACH_FURTHER = 0.05, 0.02
"""What it costs to take a trade for its like, and each further like."""

LOOSELY_BOUND = 0.1

WIDER, EACH_WIDER = 0.1, 0.03
"""What it costs to take a word of the field for what it belongs to."""

SPECIFIC_WORD, GENERAL_WORD, AS_WRITTEN, SAME_PARTS = 0.08, 0.05, 0.03, 0.02
"""What the words of a name are worth beside others: the specific beats the general."""


class Name(NamedTuple):
    """A name of a role by its words: its head, if any, the word before it, and all words of that part."""

    row: NameRow
    words: frozenset[str]
    head: str
    binding: str
    together: frozenset[str]


class Taken(NamedTuple):
    """What a word of a name was found as: the word of the title, what that costs, and how it is told."""

    word: str
    cost: float = 0.0
    change: Change | None = None


class Hit(NamedTuple):
    """A name found in a frame: `score` is what is left when all doubts are taken off, `worth` ranks hits."""

    score: float
    worth: float
    row: NameRow
    frame: Frame
    matched: frozenset[str]
    changes: tuple[Change, ...] = ()


class Names:
    """The names of one kind of record, found by the words they are made of."""

    def __init__(self, knowledge: KnowledgeBase, kind: str) -> None:
        self._table = knowledge.names
        self._listed = knowledge.names.listed(kind)
        self.words = frozenset(" ".join(self._listed.keys).split())
        self._beginning = cache(self._read_beginning)
        self.at = cache(self._read)

    def made_of(self, words: Mapping[str, Taken]) -> Iterator[Name]:
        """The names that are made of these words alone."""
        for first in words:
            for second, rows in self._beginning(first).items():
                if not second or second in words:
                    for key, row in rows:
                        if key <= words.keys():
                            yield self.at(row)

    def _read_beginning(self, first: str) -> dict[str, list[tuple[frozenset[str], int]]]:
        """The names whose first word in the order of the alphabet this is, by their second."""
        keys = self._listed.keys
        found: dict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
        at = bisect_left(keys, first)
        while at < len(keys) and (keys[at] == first or keys[at].startswith(f"{first} ")):
            words = keys[at].split()
            found[words[1] if len(words) > 1 else ""].append((frozenset(words), self._listed.first + at))
            at += 1
        # "first-" sorts between "first" and "first x"; such words are none of a key.
        return found

    def _read(self, row: int) -> Name:
        name = self._table.at([row])[0]
        parts = parts_of_name(name.text)
        part, at = next(((part, at) for part in parts if (at := _head(part)) is not None), ((), 0))
        head, binding = (part[at].meaning if part else ""), (part[at - 1].meaning if at else "")
        return Name(name, frozenset(name.key.split()), head, binding, frozenset(word.meaning for word in part) - {head})


def _head(words: Sequence[Word]) -> int | None:
    """The place of the head of a name: who does the work, else who leads it, else the work."""
    places = range(len(words))
    agents = [at for at in places if words[at].meaning in HEADS | OTHER_HEADS and not words[at].noun]
    leading = [at for at in places if words[at].meaning in LEADING]
    last = leading[-1:] if leading and leading[-1] == len(words) - 1 else []
    heads = last or agents or leading or [at for at in places if words[at].noun]
    return heads[-1] if heads else None


def hits_in(frame: Frame, names: Names) -> Iterator[Hit]:
    """Every name that a frame may mean."""
    words = _words(frame, names.words)
    heads = {frame.head} | set(SAME_TRADE.get(frame.head, ()))
    for name in names.made_of(words):
        if name.head not in heads if frame.head else name.head:
            continue
        if frame.head and words[name.head].word != frame.head:
            continue
        if not _trusted(name, frame):
            continue
        taken = [words[word] for word in name.words]
        matched = frozenset(found.word for found in taken)
        if len(matched) < len(taken) or not _bound_alike(name, frame, matched):
            continue
        against = (
            frame.cost
            + sum(found.cost for found in taken)
            + doubts(frame, matched)
            + _loosely_bound(name, frame, matched)
        )
        score = 1 - against
        worth = score + sum(map(_worth, name.words - {name.head}))
        changes = tuple(sorted((found.change for found in taken if found.change), key=lambda change: change.word))
        worth += AS_WRITTEN * (not changes) + SAME_PARTS * (name.together == matched.intersection(frame.near))
        yield Hit(score, worth, name.row, frame, matched, changes)


def _loosely_bound(name: Name, frame: Frame, matched: frozenset[str]) -> float:
    """What it costs that the first word of a trade stands apart from it: the customer of Customer Engineer."""
    plain = name.binding in FIELDS | QUALIFIERS | GENERAL or name.binding not in matched
    return 0.0 if plain or frame.bound == name.binding else LOOSELY_BOUND


def _worth(word: str) -> float:
    """What a word of a name is worth: the specific beats the general."""
    return SPECIFIC_WORD if word in FIELDS | QUALIFIERS and word not in GENERAL else GENERAL_WORD


def _words(frame: Frame, known: frozenset[str]) -> dict[str, Taken]:
    """Every word that a name in this frame may be made of; of several ways to come by a word the cheapest."""
    found: dict[str, Taken] = {}
    places = [(frame.head, 0.0)] if frame.head else []
    places += [(word, 0.0) for word in frame.near] + list(frame.far)
    for word, cost in places:
        for meant, extra, change in ((word, 0.0, None), *_likes(word, word == frame.head)):
            if meant in known and (meant not in found or cost + extra < found[meant].cost):
                found[meant] = Taken(word, cost + extra, change)
    if frame.implied:
        found[frame.head] = Taken(frame.head, 0.0, Change(kind="added", word="", meant=frame.head))
    return found


@cache
def _likes(word: str, is_head: bool) -> tuple[tuple[str, float, Change], ...]:
    """What a word may be taken for, what that costs and how it is told."""
    table, first, step = (SAME_TRADE, OTHER_TRADE, EACH_FURTHER) if is_head else (WIDER_FIELD, WIDER, EACH_WIDER)
    likes = table.get(word, ())
    return tuple(
        (like, first + step * place, Change(kind="taken-as", word=word, meant=like)) for place, like in enumerate(likes)
    )


def _trusted(name: Name, frame: Frame) -> bool:
    """Whether a name says enough: "Research Lead" does not without a word of the field, nor "DS" beside others."""
    if name.row.sense == "rung" and (not name.words & FIELDS or (name.words - {name.head}) & LEVELS.keys()):
        return False
    if len(name.words) == 1:
        said = [word.meaning for part in frame.parts for word in part.words]
        return bool(name.words & FIELDS & HEADS) or len(said) - len(name.words) <= 2
    if not frame.head:
        return _together(frame.near, name.words)
    return True


def _together(words: tuple[str, ...], wanted: frozenset[str]) -> bool:
    """Whether words stand together as a run."""
    places = [at for at, word in enumerate(words) if word in wanted]
    return bool(places) and places[-1] - places[0] < len(wanted)


def _bound_alike(name: Name, frame: Frame, matched: frozenset[str]) -> bool:
    """Whether the word that makes one trade with the head is the same: a Product Manager manages products."""
    if frame.bound in BINDING and frame.bound in matched:
        return name.binding == frame.bound or name.binding not in frame.near
    return frame.bound not in TRADES_THAT_MANAGE or frame.bound in matched
