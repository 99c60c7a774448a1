"""What a hit must hold to be one: every word of a query that nothing here explains."""

from __future__ import annotations

from collections.abc import Callable

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import fold
from mlcareers.text.searches.vocabulary import KIND_WORDS

A_QUESTION = 3
"""So many words can be a question, whose every word may decide it; fewer are a name."""

Place = tuple[str, str, str | None]
"""Where a hit is: its kind, its id, and the part."""


def floor_of(knowledge: KnowledgeBase, query: str) -> Callable[[Place], bool]:
    """Return what tells whether the record at a place holds all that decides a query."""
    if len(query.split()) < A_QUESTION:
        return lambda place: True
    from mlcareers.queries.asking.understanding import understand

    question = understand(knowledge, query)
    naming = frozenset().union(*KIND_WORDS.values())
    strange = [stem(word) for word in question.strange if word not in naming]
    return lambda place: not question.refused and (not strange or _holds(knowledge, place, strange))


def _holds(knowledge: KnowledgeBase, place: Place, stems: list[str]) -> bool:
    kind, id_, part = place
    names = knowledge.prose.names(Passage(kind, id_, part or "", ""))
    said = fold(" ".join((*names, *knowledge.prose.sentences(kind, id_, part or ""))))
    return all(f" {word}" in f" {said}" for word in stems)
