"""The forgiving verb: `match` looks for a name in one form after another, and may return nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.text.names.candidates import Match, reason_of
from mlcareers.text.names.echo import NAME_LIMIT
from mlcareers.text.names.matchers import (
    SAME_WORDS,
    WHOLE_WORDS_ONLY,
    as_written,
    by_beginning,
    by_ending,
    by_first_words,
    by_letters,
    by_most_words,
    by_product,
    by_words,
)
from mlcareers.text.titles.reader import Reader

CERTAIN = 88.0
"""From this score on a near miss is shown when nothing else comes close."""

POSSIBLE = 70.0
"""From this score on a name is worth naming as a candidate."""

NEARLY = SAME_WORDS - 1
"""The most that a name is worth which is not the name itself: it is shown with a note."""

NEAREST = 40
"""How many near names are looked at: several may belong to one record."""

CLEAR_LEAD = 1.5
"""How far the best candidate must lead for the others not to matter."""


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


def reader(knowledge: KnowledgeBase) -> Reader:
    """What reads job titles in this knowledge."""
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
