"""Reading a job title as people write it: which role it is, at which level, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache, partial

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import fold
from mlcareers.text.titles.calibration import CONFIDENT, POSSIBLE, calibrate
from mlcareers.text.titles.frames import Title, frames, implied_frames, title_of
from mlcareers.text.titles.hits import SENSES_OF_TITLES, Hit, Names, hits_in
from mlcareers.text.titles.languages import tables
from mlcareers.text.titles.levels import level_of
from mlcareers.text.titles.parts import clean, divide_words, parts_of
from mlcareers.text.titles.readings import Change, Reading, RoleRead
from mlcareers.text.titles.refusals import doubt_of
from mlcareers.text.titles.several import among_several
from mlcareers.text.titles.trades import known_words

SURE = 0.9
"""From this raw score on no word is respelled."""

AS_IT_STANDS = 0.97
"""From this raw score on no word is exchanged for its like."""

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
        self._hits = lru_cache(REMEMBERED_TITLES)(self._hits_afresh)
        self._known = self._names.words | known_words()
        self._spell = spell
        self._spelled = lru_cache(REMEMBERED_WORDS)(self._spelled_afresh)

    def read(self, title: str) -> tuple[RoleRead, ...]:
        """Return the roles that a title may mean, the likeliest first; empty when nothing is near."""
        return self.reading(title).roles

    def reading(self, title: str) -> Reading:
        """Return what a title means: roles, a level, and why none of the roles is certain."""
        return self._remembered(clean(title))

    def _reading(self, title: str) -> Reading:
        parts = title_of(parts_of(title))
        hits = self._hits(parts)
        if not hits or hits[0].score < SURE:
            changes: list[Change] = []
            written = divide_words(title, self._is_known)
            if written != title or any(self._meant(word) for word in fold(title).split()):
                respelled = title_of(parts_of(written, partial(self._respell, changes=changes)))
                again = [_respelled(hit, changes) for hit in self._hits(respelled)]
                if again and (not hits or again[0].worth > hits[0].worth):
                    hits, parts = again, respelled
        return _told(hits, parts)

    def _hits_afresh(self, title: Title) -> list[Hit]:
        """Return the names that a title may mean, the worthiest first, one per role."""
        heads = list(frames(title))
        found = [hit for frame in heads for hit in hits_in(frame, self._names, exchanging=False)]
        if all(hit.score < AS_IT_STANDS for hit in found):
            found = [hit for frame in heads for hit in hits_in(frame, self._names)]
        if all(hit.score < ENOUGH for hit in found):
            found += [hit for frame in implied_frames(title) for hit in hits_in(frame, self._names)]
        found.sort(key=_rank)
        best: dict[str, Hit] = {}
        for hit in found:
            best.setdefault(hit.row.id, hit)
        return among_several(list(best.values())[:MOST_ROLES], self._names)

    def _is_known(self, word: str) -> bool:
        return word in tables() or stem(word) in self._known

    def _respell(self, word: str, changes: list[Change]) -> str:
        meant = self._meant(word)
        if meant:
            changes.append(Change(kind="respelled", word=word, meant=meant))
        return meant or word

    def _spelled_afresh(self, word: str) -> str | None:
        return self._spell(word, known=self._vocabulary)

    @cached_property
    def _vocabulary(self) -> list[str]:
        """Every word that a slip can be one for."""
        return sorted(self._known.union(tables().words()))

    def _meant(self, word: str) -> str | None:
        """Return the word that an unknown one is a slip for, if any."""
        return None if self._is_known(word) else self._spelled(word)


def _rank(hit: Hit) -> tuple[float, int, str]:
    return (-round(hit.worth, 3), SENSES_OF_TITLES.index(hit.row.sense), hit.row.id)


def _respelled(hit: Hit, changes: Sequence[Change]) -> Hit:
    """Return a hit in a title whose words were respelled so."""
    cost = RESPELLED * len(changes)
    return hit._replace(score=hit.score - cost, worth=hit.worth - cost, changes=(*changes, *hit.changes))


def _told(hits: Sequence[Hit], title: Title) -> Reading:
    """Return the reading of a title: its roles, its level, and what speaks against the first role.

    The first is the one that explains more of the title, and no other is told to be surer than it.
    """
    first = hits[0] if hits else None
    surest = calibrate(first.score) if first else 0.0
    level = level_of(title.parts, first.frame if first else None, first.matched if first else frozenset())
    roles = tuple(
        RoleRead(
            id=hit.row.id,
            name=hit.row.text,
            sense=hit.row.sense,
            level=level,
            score=round(hit.score, 3),
            confidence=min(calibrate(hit.score), surest),
            plain=hit.score >= WITHOUT_DOUBT and not hit.changes,
            changes=_in_order(hit.changes),
        )
        for hit in (*hits[:1], *sorted(hits[1:], key=lambda hit: -hit.score))
        if calibrate(hit.score) >= POSSIBLE
    )
    certain = bool(roles) and roles[0].confidence >= CONFIDENT
    return Reading(roles=roles, level=level, doubt=None if certain else doubt_of(title, first))


def _in_order(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Put changes of spelling first, then by their words: the same title tells them in the same order every time."""
    return tuple(sorted(changes, key=lambda change: (change.kind != "respelled", change.word)))
