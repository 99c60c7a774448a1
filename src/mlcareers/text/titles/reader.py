"""Reading a job title as people write it: which role it is, at which level, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.models.vocabulary import SENSES
from mlcareers.text.titles.calibration import CONFIDENT, POSSIBLE, calibrated
from mlcareers.text.titles.frames import frames, implied_frames
from mlcareers.text.titles.hits import Hit, Names, hits_in
from mlcareers.text.titles.languages import tables
from mlcareers.text.titles.levels import level_of
from mlcareers.text.titles.parts import Part, clean, divided, parts_of
from mlcareers.text.titles.readings import Change, Reading, RoleRead
from mlcareers.text.titles.refusals import doubt_of
from mlcareers.text.titles.trades import known_words

SENSES_OF_TITLES = (*SENSES[1:], "id")
"""Nobody writes an id where a name says the same."""

SURE = 0.9
"""From this raw score on no word is respelled."""

ENOUGH = 0.7
"""From this raw score on nothing is looked for that the title does not say."""

WITHOUT_DOUBT = 0.995

RESPELLED = 0.07
"""What a respelled word costs."""

REMEMBERED_WORDS, REMEMBERED_TITLES = 1 << 14, 1 << 12
MOST_ROLES = 5

Spell = Callable[..., str | None]
"""From an unknown word and the known ones to the known one that it misspells, if any."""


class Reader:
    """Reads titles, one after the other. Titles and words come again and again: so many of the last are remembered."""

    def __init__(self, knowledge: KnowledgeBase, spell: Spell, kind: str = "role") -> None:
        self._names = Names(knowledge, kind)
        self._remembered = lru_cache(REMEMBERED_TITLES)(self._reading)
        self._known = self._names.words | known_words()
        everything = sorted(self._known | set(tables().words()))
        self._spelled = lru_cache(REMEMBERED_WORDS)(partial(spell, known=everything))

    def read(self, title: str) -> tuple[RoleRead, ...]:
        """The roles that a title may mean, the likeliest first; empty when nothing is near."""
        return self.reading(title).roles

    def reading(self, title: str) -> Reading:
        """What a title means: roles, a level, and why none of the roles is certain."""
        return self._remembered(clean(title))

    def _reading(self, title: str) -> Reading:
        parts = parts_of(title)
        hits = self._hits(parts)
        if not hits or hits[0].score < SURE:
            changes: list[Change] = []
            respelled = parts_of(divided(title, self._is_known), partial(self._respell, changes=changes))
            if respelled != parts:
                again = self._hits(respelled, RESPELLED * len(changes), tuple(changes))
                if again and (not hits or again[0].worth > hits[0].worth):
                    hits, parts = again, respelled
        return _told(hits, parts)

    def _hits(self, parts: Sequence[Part], cost: float = 0.0, changes: tuple[Change, ...] = ()) -> list[Hit]:
        """The names that a title may mean, the worthiest first, one per role."""
        found = [hit for frame in frames(parts) for hit in hits_in(frame, self._names)]
        if all(hit.score < ENOUGH for hit in found):
            found += [hit for frame in implied_frames(parts) for hit in hits_in(frame, self._names)]
        found = [
            hit._replace(score=hit.score - cost, worth=hit.worth - cost, changes=changes + hit.changes) for hit in found
        ]
        found.sort(key=lambda hit: (-round(hit.worth, 3), SENSES_OF_TITLES.index(hit.row.sense), hit.row.id))
        best: dict[str, Hit] = {}
        for hit in found:
            best.setdefault(hit.row.id, hit)
        return list(best.values())

    def _is_known(self, word: str) -> bool:
        return word in tables() or stem(word) in self._known

    def _respell(self, word: str, changes: list[Change]) -> str:
        meant = None if self._is_known(word) else self._spelled(word)
        if meant:
            changes.append(Change(kind="respelled", word=word, meant=meant))
        return meant or word


def _told(hits: Sequence[Hit], parts: Sequence[Part]) -> Reading:
    """The reading of a title: its roles, its level, and what speaks against the first role."""
    first = hits[0] if hits else None
    level = level_of(parts, first.frame if first else None, first.matched if first else frozenset())
    roles = tuple(
        RoleRead(
            id=hit.row.id,
            name=hit.row.text,
            sense=hit.row.sense,
            level=level if hit is first else level_of(parts, hit.frame, hit.matched),
            confidence=calibrated(hit.score),
            plain=hit.score >= WITHOUT_DOUBT and not hit.changes,
            changes=hit.changes,
        )
        for hit in (*hits[:1], *sorted(hits[1:MOST_ROLES], key=lambda hit: -hit.score))
        if calibrated(hit.score) >= POSSIBLE
    )
    certain = bool(roles) and roles[0].confidence >= CONFIDENT
    return Reading(roles=roles, level=level, doubt=None if certain else doubt_of(parts, first))
