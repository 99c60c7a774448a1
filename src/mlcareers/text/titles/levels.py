"""The level that a title states: a level word belongs to the head, to its number, or to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import get_args

from mlcareers.models.levels import GRADES, LEVELS
from mlcareers.models.vocabulary import Level
from mlcareers.text.titles.doubts import TO_SOMEBODY
from mlcareers.text.titles.frames import TRADES_THAT_MANAGE, Frame
from mlcareers.text.titles.parts import Part
from mlcareers.text.titles.trades import FIELDS, HEADS, LEADING, NEUTRAL, OTHER_HEADS, OTHER_WORK, is_number
from mlcareers.text.titles.words import Word

NO_LEVEL_ALONE = frozenset(("executive", "manager", "leader"))
"""Where no role is known these are the trade itself: a Sales Executive, a Marketing Manager."""


def level_of(parts: Sequence[Part], frame: Frame | None, matched: frozenset[str]) -> Level | None:
    """Return the level that a title states for the head of a frame; without one, for its first head."""
    if not parts or any(word.meaning in TO_SOMEBODY for part in parts for word in part.words):
        return None
    place, at = (frame.place, min(frame.at, len(parts[frame.place].words) - 1)) if frame else _first_head(parts)
    said = [level for number in range(len(parts)) for level in _said_in(parts, number, place, frame, matched)]
    if not said and place < len(parts) - 1:
        said += _at_the_end(parts[-1].words)
    return _chosen(said, _grade(parts, place, at, matched), parts[place].words)


def _said_in(
    parts: Sequence[Part], number: int, place: int, frame: Frame | None, matched: frozenset[str]
) -> Iterable[Level]:
    """Return the levels that a part states for a head in another or the same part."""
    part = parts[number]
    named = any(word.meaning in HEADS for word in part.words)
    if part.opening in ("for", "with", "to") and number != place:
        return ()
    if number == place or _about_the_post(part.words) or _belongs(part.words, matched):
        return _levels(part.words, known=frame is not None)
    if number < place and (number == 0 or not named):
        return _levels(part.words[:1] if named else part.words, known=True)
    return [level for word in part.words if (level := LEVELS.get(word.meaning)) == "intern"]


def _at_the_end(words: Sequence[Word]) -> Iterable[Level]:
    """Return the level at the end of a last part that names the trade again: "BI Developer - BI Analyst Junior"."""
    named = any(word.meaning in HEADS for word in words)
    return _levels(words[-1:], known=True) if named else ()


def _levels(words: Sequence[Word], known: bool) -> Iterable[Level]:
    """Yield the levels of a part's words, but those that name a trade."""
    said = {word.meaning for word in words}
    for at, word in enumerate(words):
        level = LEVELS.get(word.meaning)
        if level is None or (word.meaning == "manager" and said & TRADES_THAT_MANAGE):
            continue
        if word.meaning == "executive" and not _before_a_head(words, at):
            continue
        if word.meaning in NO_LEVEL_ALONE and (not known or said & OTHER_WORK) and not said & FIELDS:
            continue
        yield level


def _before_a_head(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].meaning in HEADS | LEADING


def _chosen(said: Iterable[Level], grade: Level | None, words: Sequence[Word]) -> Level | None:
    """Choose the highest level.

    An intern is an intern whatever else is said, and a number outranks what stands elsewhere.
    """
    levels = set(said)
    if "intern" in levels:
        return "intern"
    here = {LEVELS[word.meaning] for word in words if word.meaning in LEVELS}
    if grade and not here & levels:
        return grade
    return max(levels, key=get_args(Level).index, default=None)


def _about_the_post(words: Sequence[Word]) -> bool:
    """Say whether a part says nothing but a level and its circumstances: "New Grad 2026", "Vice President"."""
    return any(word.meaning in LEVELS for word in words) and all(
        word.meaning in LEVELS or word.meaning in NEUTRAL or is_number(word.meaning) or word.meaning in GRADES
        for word in words
    )


def _belongs(words: Sequence[Word], matched: frozenset[str]) -> bool:
    """Say whether a part begins with a level and goes on with words of the name: "Developer, Sr Data Engineering"."""
    return len(words) > 1 and words[0].meaning in LEVELS and words[1].meaning in matched


def _grade(parts: Sequence[Part], place: int, at: int, matched: frozenset[str]) -> Level | None:
    """Return the level of a number right behind the head and its name, or alone in the next part: Data Scientist II."""
    words = [word.meaning for word in parts[place].words]
    end = 1 + max((found for found, word in enumerate(words) if word in matched), default=at)
    while end < len(words) and (words[end] in matched or words[end] in LEVELS or words[end] == "level"):
        end += 1
    if end < len(words) and words[end] in GRADES and (end == len(words) - 1 or words[end] not in ("i", "v")):
        return GRADES[words[end]]
    for part in parts[: place + 1]:
        for word, number in pairwise(word.meaning for word in part.words):
            if word in HEADS and number in GRADES and number not in ("i", "v"):
                return GRADES[number]
    after = [word.meaning for word in parts[place + 1].words] if place + 1 < len(parts) else []
    counted = place + 2 < len(parts) and parts[place + 2].opening == "to"
    if after and not counted and after[-1] in GRADES and all(word in LEVELS or word == "level" for word in after[:-1]):
        return GRADES[after[-1]]
    return None


def _first_head(parts: Sequence[Part]) -> tuple[int, int]:
    for place, part in enumerate(parts):
        heads = [at for at, word in enumerate(part.words) if word.meaning in HEADS or word.meaning in OTHER_HEADS]
        if heads:
            return place, heads[-1]
    return 0, 0
