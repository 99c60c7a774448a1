"""A title of a field and a head alone, where the field has trades of its own: it could be any of them.

"RL Engineer" is no name of a role, and the wider field makes an ML engineer of it. But longer names of two other roles
hold both words: who trains language models by rewards, and who trains robots.
"""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.text.titles.hits import Hit, Name, Names
from mlcareers.text.titles.readings import Change
from mlcareers.text.titles.trades import SAME_TRADE

FEWEST = 2
"""Of one role it may be a speciality; two make it doubtful which is meant."""

DOUBTFUL = 0.65
"""The score of each role that may be meant: less than certain."""


def among_several(hits: Sequence[Hit], names: Names) -> list[Hit]:
    """Leave the hits as they are, or put those roles first, none certain, whose longer names hold the title's words."""
    first = hits[0] if hits else None
    word = _taken_for_wider(first) if first else None
    if first is None or word is None:
        return list(hits)
    heads = {first.frame.head, *SAME_TRADE.get(first.frame.head, ())[:1]}
    longer: dict[str, Name] = {}
    for name in sorted(names.holding(word), key=lambda name: (len(name.words), name.row.text)):
        if name.head in heads:
            longer.setdefault(name.row.id, name)
    if len(longer) < FEWEST:
        return list(hits)
    others = [hit._replace(score=min(hit.score, DOUBTFUL)) for hit in hits if hit.row.id not in longer]
    return [*(_as_hit(name, first) for name in longer.values()), *others]


def _taken_for_wider(hit: Hit) -> str | None:
    """Return the only word of a title beside its head, when it was taken for a wider field."""
    words = [change.word for change in hit.changes if change.kind == "taken-as" and change.word != hit.frame.head]
    return words[0] if len(words) == 1 and hit.matched == {words[0], hit.frame.head} else None


def _as_hit(name: Name, first: Hit) -> Hit:
    added = tuple(
        Change(kind="added", word="", meant=word) for word in sorted(name.words - first.matched - {name.head})
    )
    return first._replace(score=DOUBTFUL, row=name.row, changes=added, is_one_of_several=True)
