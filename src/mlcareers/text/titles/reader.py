"""Reading a job title as people write it: which role it is, at which level, and how sure that is.

A title is a row of words in segments. Every set of its words that is the name of a role is a hit; what stands between,
beside and behind the words of a hit lowers its confidence. Words are exchanged for their like (developer for engineer,
large language model for generative AI) only where the title as it is gives no good answer.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import combinations
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import known_words, stem
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.models.levels import GRADES, LEVELS, leading_level
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import SENSES, Level
from mlcareers.text.names.candidates import reason_of
from mlcareers.text.titles.segments import TITLE_LIMIT, Word, divided, grade_of, highest, parts, tables
from mlcareers.text.titles.vocabulary import USUAL_TRADES

CONFIDENT = 0.7
"""From this confidence on a role is the answer; below it is only named as near."""

POSSIBLE = 0.4
"""Below this confidence a role is not even near."""

SURE, WITHOUT_DOUBT = 0.86, 0.96
"""From these confidences on no word is respelled, and none exchanged."""

MOST_WORDS, LONGEST_NAME = 9, 5

Spell = Callable[..., str | None]
"""From an unknown word and the known ones to the known one that it misspells, if any."""

REMEMBERED_WORDS, REMEMBERED_TITLES = 1 << 14, 1 << 12
MOST_ROLES = 5


class RoleRead(Value):
    """A role that a title may mean: by which of its names, why, at which level, and how sure that is, from 0 to 1."""

    id: str
    name: str
    level: Level | None = None
    confidence: float
    reason: str


class Variant(NamedTuple):
    """A title's words, some perhaps exchanged: what that costs, how it is told, and which words are new in it."""

    folded: str
    words: tuple[Word, ...]
    cost: float = 0.0
    change: str = ""
    new: frozenset[str] = frozenset()


class Hit(NamedTuple):
    """A name found in a title. `worth` ranks hits: a longer name is worth more than a short one inside it."""

    worth: float
    confidence: float
    row: NameRow
    matched: frozenset[str]
    variant: Variant


class Reader:
    """Reads titles, one after the other. Titles and words come again and again: so many of the last are remembered."""

    def __init__(self, knowledge: KnowledgeBase, spell: Spell) -> None:
        self._names = knowledge.names
        self._list = knowledge.names.listed("role")
        self._known = frozenset(" ".join(self._list.keys).split())
        self._vocabulary = self._known | tables().trades | tables().other_trades | LEVELS.keys() | known_words()
        self._called = lru_cache(REMEMBERED_WORDS)(self._look_up)
        self.read = lru_cache(REMEMBERED_TITLES)(self._read_afresh)
        self._spelled = lru_cache(REMEMBERED_WORDS)(partial(spell, known=sorted(self._vocabulary)))

    def _read_afresh(self, title: str) -> tuple[RoleRead, ...]:
        """The roles that a title may mean, the likeliest first; empty when nothing is near."""
        folded = fold(title[:TITLE_LIMIT])
        words = parts(title)
        found = self._read(Variant(folded, words))
        if found and found[0].confidence >= SURE:
            return found
        changes: list[str] = []
        spelled = parts(divided(title, self._vocabulary), partial(self._respell, changes=changes))
        if spelled == words:
            return found
        again = self._read(Variant(folded, spelled, 0.05 * len(changes), ", ".join(changes)))
        return max(found, again, key=lambda roles: roles[0].confidence if roles else 0)

    def _read(self, title: Variant) -> tuple[RoleRead, ...]:
        hits = list(self._hits(title))
        best = max(hits, key=lambda hit: hit.worth, default=None)
        if best is None or best.confidence < WITHOUT_DOUBT or _field_left_over(best):
            hits += [hit for variant in _variants(title) for hit in self._hits(variant)]
        if best is None:
            hits += [hit for variant in _with_a_trade(title) for hit in self._hits(variant)]
        return _ranked(hits)

    def _respell(self, word: str, changes: list[str]) -> str:
        meant = None if word in self._vocabulary or stem(word) in self._vocabulary else self._spelled(word)
        if meant:
            changes.append(f"{word} read as {meant}")
        return meant or word

    def _hits(self, title: Variant) -> Iterator[Hit]:
        """Every name of a role that is a set of the title's words, its new words among them."""
        if not title.new <= self._known:
            return
        others = {word.meaning for word in title.words if word.meaning in self._known} - title.new
        for chosen in _sets(sorted(others)[:MOST_WORDS], LONGEST_NAME - len(title.new)):
            matched = title.new.union(chosen)
            rows = self._called(" ".join(sorted(matched) if title.new else chosen))
            if rows:
                yield from _judged(rows, matched, title)

    def _look_up(self, key: str) -> tuple[NameRow, ...]:
        """The names with this key; an id only where nothing better is written."""
        keys = self._list.keys
        start = bisect_left(keys, key)
        if start == len(keys) or keys[start] != key:
            return ()
        rows = self._names.at(range(self._list.first + start, self._list.first + bisect_right(keys, key)))
        written = {row.id for row in rows if row.sense != "id"}
        return tuple(row for row in rows if row.sense != "id" or row.id not in written)


def _sets(words: Sequence[str], longest: int) -> Iterator[tuple[str, ...]]:
    for size in range(min(len(words), longest), -1, -1):
        yield from combinations(words, size)


def _variants(title: Variant) -> Iterator[Variant]:
    """The title with one word or two exchanged for their like, if it speaks of the field at all."""
    if any(word.meaning in tables().near_the_field for word in title.words):
        once = list(_exchanged(title))
        yield from once
        for variant in once:
            yield from _exchanged(variant)


def _exchanged(variant: Variant) -> Iterator[Variant]:
    """The variants with one more word exchanged for its like."""
    for at, word in enumerate(variant.words):
        for meaning, cost in tables().exchanges.get(word.meaning, ()):
            put = meaning.split()
            if word.meaning not in variant.new and not variant.new & set(put):
                words = (*variant.words[:at], *(Word(part, word.segment) for part in put), *variant.words[at + 1 :])
                change = ", ".join(filter(None, (variant.change, f"{word.meaning} taken as {meaning}")))
                yield Variant(variant.folded, words, variant.cost + cost, change, variant.new | set(put))


def _with_a_trade(title: Variant) -> Iterator[Variant]:
    """The variants of a title that names a field but no trade, with the trades that are usually meant."""
    known = tables()
    said = [word.meaning for word in title.words]
    if not known.fields.intersection(said) or (known.trades | known.other_trades | known.other_work).intersection(said):
        return
    likely = [trade for field, trade in known.trade_of_field.items() if field in said]
    cost = title.cost + (0.15 if LEVELS.keys() & said else 0.35)
    cost += 0.25 if not likely and known.fields.intersection(said) <= {"data"} else 0
    end = 1 + max(at for at, word in enumerate(said) if word in known.fields)
    for place, trade in enumerate(likely or USUAL_TRADES):
        words = (*title.words[:end], Word(trade, title.words[end - 1].segment), *title.words[end:])
        yield Variant(title.folded, words, cost + 0.01 * place, f"taken as {trade}", frozenset((trade,)))


def _judged(rows: Sequence[NameRow], matched: frozenset[str], variant: Variant) -> Iterator[Hit]:
    """Names of the same words as hits, with the confidence that is left when all doubts are taken off."""
    fields, trades = tables().fields, tables().trades
    words = variant.words
    start, end = _window(words, matched)
    segments = {word.segment for word in words[start:end] if word.meaning in matched}
    beside = {word.meaning for word in words if word.segment in segments} - matched
    between = {word.meaning for word in words[start:end]} - matched - LEVELS.keys()
    written = [not variant.new and f" {row.folded} " in f" {variant.folded} " for row in rows]
    confidence = (
        1
        - variant.cost
        - 0.15 * (0 if any(written) else len(segments) - 1)
        - 0.02 * min(words[start].segment, 3)
        - sum(0.08 if word in fields or word in trades else 0.05 for word in between)
        - 0.05 * min(len(beside & fields), 3)
        - _doubt_of_field(matched, words)
        - _doubt_of_trade(matched, words, start, end, any(written))
    )
    levels = len(matched & LEVELS.keys())
    worth = confidence + 0.08 * (len(matched) - levels) + 0.03 * levels
    for row, as_written in zip(rows, written, strict=True):
        if _trusted(row, matched, beside):
            yield Hit(worth + 0.05 * as_written, confidence, row, matched, variant)


def _doubt_of_field(matched: frozenset[str], words: Sequence[Word]) -> float:
    """A name without a word of the field may be meant in another one: "Research Scientist, Polymers"."""
    said = {word.meaning for word in words}
    beside = said - matched - LEVELS.keys() - GRADES.keys()
    if said & tables().fields or not beside:
        return 0
    return 0.4 if beside & tables().other_fields else 0.15


def _doubt_of_trade(matched: frozenset[str], words: Sequence[Word], start: int, end: int, as_written: bool) -> float:
    """Another trade behind a name, or in a segment before it, is likely the one meant: "Data Science Recruiter"."""
    known = tables()
    if matched & known.other_trades:
        return 0
    behind = [word.meaning for word in words[end:] if word.segment == words[end - 1].segment]
    before = {word.meaning for word in words[:start] if word.segment < words[start].segment}
    if known.other_trades.intersection(behind):
        return 0.5 if behind[0] in known.other_trades or not as_written else 0.2
    if known.other_trades & before:
        return 0.4
    return 0.15 if known.trades.intersection(behind) - matched - LEVELS.keys() else 0


def _trusted(row: NameRow, matched: frozenset[str], beside: set[str]) -> bool:
    """Whether a name says enough: "Research Lead" does not without a word of the field, nor "DS" beside other words."""
    if row.sense == "rung" and not matched & tables().fields:
        return False
    return len(matched) > 1 or matched <= tables().trades or beside <= LEVELS.keys() | GRADES.keys()


def _window(words: Sequence[Word], wanted: frozenset[str]) -> tuple[int, int]:
    """Start and end of the shortest run of words that holds all wanted ones; the first of the shortest."""
    places = [place for place, word in enumerate(words) if word.meaning in wanted]
    runs = []
    for at, start in enumerate(places):
        missing = set(wanted)
        for place in places[at:]:
            missing.discard(words[place].meaning)
            if not missing:
                runs.append((words[place].segment - words[start].segment, place - start, start, place + 1))
                break
    return min(runs)[2:]


def _ranked(hits: list[Hit]) -> tuple[RoleRead, ...]:
    """One answer per role by its best hit, the role of most worth first; ties in the order of sense and id."""
    best: dict[str, Hit] = {}
    for hit in sorted(hits, key=lambda hit: (-round(hit.worth, 3), SENSES.index(hit.row.sense), hit.row.id)):
        best.setdefault(hit.row.id, hit)
    return tuple(
        RoleRead(
            id=hit.row.id,
            name=hit.row.text,
            level=_level(hit),
            confidence=round(min(max(hit.confidence, 0), 1), 2),
            reason=", ".join(filter(None, (reason_of(hit.row), hit.variant.change))),
        )
        for hit in list(best.values())[:MOST_ROLES]
        if hit.confidence >= POSSIBLE
    )


def _level(hit: Hit) -> Level | None:
    """The level that a title speaks of: beside the role's name, by its rung, in its name, or by a number behind it."""
    beside = (LEVELS.get(word.meaning) for word in hit.variant.words if word.meaning not in hit.matched)
    said = [level for level in (hit.row.level, leading_level(hit.matched), *beside) if level]
    return highest(said) or grade_of(hit.variant.words)


def _field_left_over(hit: Hit) -> bool:
    """Whether a word of the field stands beside the name without being part of it: LLM beside Architect."""
    words = hit.variant.words
    segments = {word.segment for word in words if word.meaning in hit.matched}
    others = tables().fields - hit.matched
    return any(word.meaning in others for word in words if word.segment in segments)
