"""The names that a frame may mean, and how much speaks against each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_table import NameRow
from mlcareers.models.levels import LEVELS
from mlcareers.models.vocabulary import SENSES
from mlcareers.text.titles.doubts import doubts, kind_of
from mlcareers.text.titles.frames import TRADES_THAT_MANAGE, Frame
from mlcareers.text.titles.languages import REMEMBERED_WORDS
from mlcareers.text.titles.parts import parts_of_name
from mlcareers.text.titles.readings import Change
from mlcareers.text.titles.trades import (
    BINDING,
    EVIDENCE,
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
CHANGED_WITHOUT_EVIDENCE = 0.3
LATER_THAN_ANOTHER = 0.06
"""What a name is worth less because somebody else is named in an earlier part."""

PLAIN = FIELDS | QUALIFIERS | GENERAL
SPECIFIC = (FIELDS | QUALIFIERS) - GENERAL

WIDER, EACH_WIDER = 0.1, 0.03
"""What it costs to take a word of the field for what it belongs to."""

SPECIFIC_WORD, GENERAL_WORD, AS_WRITTEN, SAME_PARTS = 0.08, 0.05, 0.03, 0.02
"""What the words of a name are worth beside others: the specific beats the general."""


SENSES_OF_TITLES = (*SENSES[1:], "id")
"""What a name is to its record, what titles say first: nobody writes an id where a name says the same."""

NO_PART_OF_A_NAME = LEVELS.keys() - {"chief"}
"""Levels beside a head are none of a name's words; but an AI officer is a Chief AI Officer."""

LESS_OFFICIAL = 0.0001

LONGEST_RUN, MOST_BESIDE_ONE_WORD, HOPELESS = 4, 2, 0.42


class Name(NamedTuple):
    """A name of a role by its words: its head, if any, the word before it, and all words of that part."""

    row: NameRow
    words: frozenset[str]
    head: str
    binding: str
    together: frozenset[str]
    worth: float


class Taken(NamedTuple):
    """What a word of a name was found as: the word of the title, what that costs, and how it is told."""

    word: str
    cost: float = 0.0
    change: Change | None = None


NOTHING = Taken("")


class Hit(NamedTuple):
    """A name found in a frame: `score` is what is left when all doubts are taken off, `worth` ranks hits.

    `is_one_of_several` marks a name that says more than the title, which could mean several (several.py).
    """

    score: float
    worth: float
    row: NameRow
    frame: Frame
    matched: frozenset[str]
    changes: tuple[Change, ...] = ()
    is_one_of_several: bool = False


class Names:
    """The names of one kind of record, found by the words they are made of."""

    def __init__(self, knowledge: KnowledgeBase, kind: str) -> None:
        self._table = knowledge.names
        self._listed = knowledge.names.listed(kind)
        self.words = frozenset(" ".join(self._listed.keys).split())
        self._beginning = cache(self._read_beginning)
        self.likes = lru_cache(REMEMBERED_WORDS)(self._likes)
        self.at = cache(self._read)
        self.holding = lru_cache(REMEMBERED_WORDS)(self._holding)

    def made_of(self, words: Mapping[str, Taken]) -> Iterator[Name]:
        """Yield the names that are made of these words alone."""
        said = words.keys()
        for first in words:
            beginning = self._beginning(first)
            for second in beginning.keys() & said if beginning else ():
                for key, row in beginning[second]:
                    if key <= said:
                        yield self.at(row)
            for _, row in beginning.get("", ()):
                yield self.at(row)

    def called(self, words: Iterable[str]) -> Iterator[Name]:
        """Yield the names that are these words."""
        keys, key = self._listed.keys, " ".join(sorted(words))
        for at in range(bisect_left(keys, key), bisect_right(keys, key)):
            yield self.at(self._listed.first + at)

    def _holding(self, word: str) -> list[Name]:
        """Return the names that hold a word."""
        keys, first = self._listed.keys, self._listed.first
        return [self.at(first + at) for at, key in enumerate(keys) if word in key and word in key.split()]

    def _likes(self, word: str, is_head: bool, exchanging: bool) -> tuple[tuple[str, Taken], ...]:
        """Return what a word may be taken for in a name: itself, its likes, or what it belongs to."""
        table, first, step = (SAME_TRADE, OTHER_TRADE, EACH_FURTHER) if is_head else (WIDER_FIELD, WIDER, EACH_WIDER)
        taken = [(word, Taken(word))]
        for place, like in enumerate(table.get(word, ()) if exchanging else ()):
            change = Change(kind="taken-as", word=word, meant=like)
            taken.append((like, Taken(word, first + step * place, change)))
        return tuple(pair for pair in taken if pair[0] in self.words and (is_head or pair[0] not in NO_PART_OF_A_NAME))

    def _read_beginning(self, first: str) -> dict[str, list[tuple[frozenset[str], int]]]:
        """Return the names whose first word in the order of the alphabet this is, by their second."""
        keys = self._listed.keys
        found: dict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
        at = bisect_left(keys, first)
        while at < len(keys) and (keys[at] == first or keys[at].startswith(f"{first} ")):
            words = keys[at].split()
            found[words[1] if len(words) > 1 else ""].append((frozenset(words), self._listed.first + at))
            at += 1
        return found

    def _read(self, row: int) -> Name:
        name = self._table.at([row])[0]
        parts = parts_of_name(name.text)
        part, at = next(((part, at) for part in parts if (at := _head(part)) is not None), ((), 0))
        head, binding = (part[at].meaning if part else ""), (part[at - 1].meaning if at else "")
        words = frozenset(name.key.split())
        together = frozenset(word.meaning for word in part) - {head}
        worth = sum(map(_worth, words - {head})) - LESS_OFFICIAL * SENSES_OF_TITLES.index(name.sense)
        return Name(name, words, head, binding, together, worth)


def _head(words: Sequence[Word]) -> int | None:
    """Return the place of the head of a name: who does the work, else who leads it, else the work."""
    places = range(len(words))
    agents = [at for at in places if words[at].meaning in HEADS | OTHER_HEADS and not words[at].noun]
    leading = [at for at in places if words[at].meaning in LEADING]
    last = leading[-1:] if leading and leading[-1] == len(words) - 1 else []
    heads = last or agents or leading or [at for at in places if words[at].noun]
    return heads[-1] if heads else None


def hits_in(frame: Frame, names: Names, exchanging: bool = True) -> Iterator[Hit]:
    """Yield every name that a frame may mean, words exchanged for their like or not.

    Of the names of one role none is told that cannot be worth more than another.
    """
    best: dict[str, float] = {}
    for most, cost, matched, name, taken in sorted(
        _candidates(frame, names, exchanging), key=itemgetter(0), reverse=True
    ):
        if most > best.get(name.row.id, 0) and _trusted(name, frame) and _bound_alike(name, frame, matched):
            hit = _hit(frame, name, taken, matched, cost)
            best[name.row.id] = max(best.get(name.row.id, 0), hit.worth)
            yield hit


def _candidates(
    frame: Frame, names: Names, exchanging: bool
) -> Iterator[tuple[float, float, frozenset[str], Name, list[Taken]]]:
    """Yield the names made of the words of a frame: what they may be worth at most, and what their words cost."""
    heads = _trades_like(frame.head)
    if frame.head and names.words.isdisjoint(heads):
        return
    words = _words(frame, names, exchanging)
    for name in names.made_of(words) if frame.head else _headless(frame.near, words, names):
        if frame.head and (name.head not in heads or words.get(name.head, NOTHING).word != frame.head):
            continue
        taken = [words[word] for word in name.words]
        cost = frame.cost
        for each in taken:
            cost += each.cost
        if cost < HOPELESS:
            matched = frozenset([each.word for each in taken])
            if len(matched) == len(taken):
                yield 1 - cost + name.worth + AS_WRITTEN + SAME_PARTS, cost, matched, name, taken


@cache
def _trades_like(head: str) -> frozenset[str]:
    return frozenset((head, *SAME_TRADE.get(head, ())))


def _headless(words: Sequence[str], known: Container[str], names: Names) -> Iterator[Name]:
    return (name for run in _runs(words, known) for name in names.called(run) if not name.head)


def _hit(frame: Frame, name: Name, taken: Sequence[Taken], matched: frozenset[str], cost: float) -> Hit:
    score = 1 - cost - doubts(frame, matched) - _loosely_bound(name, frame, matched)
    changes = tuple([each.change for each in taken if each.change])
    if changes and not frame.title.said & EVIDENCE:
        score -= CHANGED_WITHOUT_EVIDENCE
    worth = score + name.worth + AS_WRITTEN * (not changes)
    worth -= LATER_THAN_ANOTHER * any(frame.title.agents[: frame.place])
    worth += SAME_PARTS * (name.together == matched.intersection(frame.near))
    return Hit(score, worth, name.row, frame, matched, changes)


def _runs(words: Sequence[str], known: Container[str]) -> Iterator[Sequence[str]]:
    """Yield words that stand together and are no heads: the names that have none are such runs."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_RUN, len(words)) + 1):
            if words[end - 1] not in known or words[end - 1] in HEADS:
                break
            yield words[start:end]


def _loosely_bound(name: Name, frame: Frame, matched: frozenset[str]) -> float:
    """Return what it costs that the first word of a trade stands apart from it: the customer of Customer Engineer."""
    loose = name.binding in matched and name.binding not in PLAIN and frame.bound != name.binding
    return LOOSELY_BOUND * loose


def _worth(word: str) -> float:
    """Return what a word of a name is worth: the specific beats the general."""
    return SPECIFIC_WORD if word in SPECIFIC else GENERAL_WORD


def _words(frame: Frame, names: Names, exchanging: bool) -> dict[str, Taken]:
    """Return every word that a name in this frame may be made of; of several ways to come by a word the cheapest."""
    found: dict[str, Taken] = {}
    if frame.implied:
        found[frame.head] = Taken(frame.head, 0.0, Change(kind="added", word="", meant=frame.head))
    elif frame.head:
        found.update(names.likes(frame.head, True, exchanging))
    for word in frame.near:
        for meant, taken in names.likes(word, False, exchanging):
            if meant not in found or taken.cost < found[meant].cost:
                found[meant] = taken
    for word, cost in frame.far:
        for meant, taken in names.likes(word, False, exchanging):
            if meant not in found or cost + taken.cost < found[meant].cost:
                found[meant] = taken._replace(cost=cost + taken.cost)
    return found


def _trusted(name: Name, frame: Frame) -> bool:
    """Say whether a name says enough: "Research Lead" does not without a word of the field, nor "DS" beside others."""
    if name.row.sense == "rung" and (not name.words & FIELDS or (name.words - {name.head, "chief"}) & LEVELS.keys()):
        return False
    if len(name.words) == 1:
        of_the_field = bool(frame.title.said & FIELDS) and all(map(_says_nothing, {*frame.near} - name.words))
        return of_the_field or bool(name.words & FIELDS & HEADS) or len(frame.title.said) <= MOST_BESIDE_ONE_WORD + 1
    return True


def _says_nothing(word: str) -> bool:
    return kind_of(word) in ("", "level")


def _bound_alike(name: Name, frame: Frame, matched: frozenset[str]) -> bool:
    """Say whether the word that makes one trade with the head is the same: a Product Manager manages products."""
    if frame.bound in BINDING and frame.bound in matched:
        return name.binding == frame.bound or name.binding not in frame.near
    return frame.bound not in TRADES_THAT_MANAGE or frame.bound in matched
