"""The forgiving verb: `match` looks for a name in one form after another, and may return nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.vocabulary import FoundBy
from mlcareers.text.names.candidates import Match, match_of, sense_of
from mlcareers.text.names.certificates import by_code, by_fewer_words, code_forbids
from mlcareers.text.names.echo import NAME_LIMIT
from mlcareers.text.names.entries import divide
from mlcareers.text.names.matchers import (
    DOUBTFUL,
    SAME_WORDS,
    WHOLE_WORDS_ONLY,
    as_written,
    by_beginning,
    by_core,
    by_ending,
    by_first_words,
    by_letters,
    by_most_words,
    by_pair,
    by_product,
    by_translation,
    by_words,
)
from mlcareers.text.titles.reader import Reader

Look = Callable[[KnowledgeBase, str, str], Iterable[Match]]

CERTAIN = 88.0
"""From this score on a near miss is shown when nothing else comes close."""

ONE_OF_SEVERAL = CERTAIN - 1
"""The score of each role that a title could be: before what is spelled like it, and no answer."""

IN_A_LIST = 91.0
"""The score of a name that stands in a list of several."""


POSSIBLE = 70.0
"""From this score on a name is worth naming as a candidate."""

NEARLY = SAME_WORDS - 1
"""The most that a name is worth which is not the name itself: it is shown with a note."""

NEAREST = 40
"""How many near names are looked at: several may belong to one record."""

LONG_NAME = 8
"""From this length on a name may have two letters wrong."""

SHORT_WORD = 5
"""Up to this length a word with another letter is another word: Scala, scale."""

CLEAR_LEAD = 1.5
"""How far the best candidate must lead for the others not to matter."""


def match(knowledge: KnowledgeBase, kind: str, query: str, limit: int = 5) -> list[Match]:
    """Give the records of a kind that `query` may mean, best first; ties in order of id. Empty when nothing is near."""
    query = query[:NAME_LIMIT]
    best: dict[str, Match] = {}
    for look in LOOKS_FOR.get(kind, LOOKS):
        for found in look(knowledge, kind, query):
            if found.id not in best or found.score > best[found.id].score:
                best[found.id] = found
        if any(found.score >= CERTAIN for found in best.values()):
            break
    if kind == "certification" and code_forbids(knowledge, query):
        best = {id_: found.replace(score=min(found.score, DOUBTFUL)) for id_, found in best.items()}
    return sorted(best.values(), key=lambda found: (-found.score, found.id))[:limit]


def reader(knowledge: KnowledgeBase) -> Reader:
    """Return what reads job titles in this knowledge."""
    return Reader(knowledge, respell)


def _by_reading(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield the roles that a whole job title may mean: beside the first no rivals, unless it could be several."""
    score = 100.0
    reading = reader(knowledge).reading(query)
    several = reading.doubt == "too-general" and len(reading.roles) > 1
    for at, role in enumerate(reading.roles):
        score = ONE_OF_SEVERAL - at / 10 if several else min(60 + 40 * role.confidence, score if role.plain else NEARLY)
        sense = sense_of(role.sense, role.name)
        found_by: FoundBy = "title" if role.changes else "name"
        yield Match(id=role.id, name=role.name, score=round(score, 1), sense=sense, found_by=found_by, level=role.level)
        score -= CLEAR_LEAD


def _by_parts(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield the names of an entry that lists several: C and C++ for "C/C++".

    The only name in a list is the answer for a certificate, of which few are known; else it is a candidate.
    """
    parts = divide(query)
    found = [_surely(knowledge, kind, part) for part in parts] if len(parts) > 1 else []
    named = [match for matches in found for match in matches]
    several = len({match.id for match in named}) > 1
    score = IN_A_LIST if several or all(found) or kind == "certification" else DOUBTFUL
    for match in named:
        yield match.replace(score=score, found_by="list" if several else match.found_by)


def _surely(knowledge: KnowledgeBase, kind: str, name: str) -> list[Match]:
    """Return what a name is without guessing."""
    for look in SURE_LOOKS:
        found = [match for match in look(knowledge, kind, name) if match.score >= CERTAIN]
        if found:
            highest = max(match.score for match in found)
            return [match for match in found if match.score == highest]
    return []


def _by_a_slip(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield the one name within a letter of the query, or two from eight letters on; a known misspelling is worth less.

    A word that our own prose writes is none that was mistyped: payments are no patents.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    folded = fold(query)
    if len(folded) <= WHOLE_WORDS_ONLY:
        return
    names = knowledge.names.listed(kind)
    most = 2 if len(folded) >= LONG_NAME else 1
    near = process.extract(folded, names.folded, scorer=OSA.distance, limit=NEAREST, score_cutoff=most)
    known = _words_of(names.folded) - _words_of(row.folded for row in knowledge.names.of_sense(kind, "misspelling"))
    slips = [(letters, at) for name, letters, at in near if _is_slip(folded, name, known)]
    unknown = [word for word in folded.split() if word not in known]
    if slips and any(knowledge.prose.holds([word], ["text"]) for word in unknown):
        return
    nearest = min((letters for letters, _ in slips), default=0)
    rows = knowledge.names.at([names.first + at for letters, at in slips if letters == nearest])
    sole = len({row.id for row in rows}) == 1
    for row in rows:
        score = (NEARLY - nearest if sole else CERTAIN - CLEAR_LEAD) - (1 if row.sense == "misspelling" else 0)
        yield match_of(row, score, "one-letter-off" if nearest == 1 else "two-letters-off")


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(names).split())


def _is_slip(typed: str, name: str, known: frozenset[str]) -> bool:
    """Say whether each word of a name could have been mistyped so.

    Not a word that names know as it is ("qualitative" is not a slip for "quantitative"), not a number, and in a short
    word no other letter, only one too many, one missing or two exchanged.
    """
    if len(name) <= WHOLE_WORDS_ONLY:
        return False
    one, other = typed.split(), name.split()
    if len(one) != len(other):
        one, other = [typed.replace(" ", "")], [name.replace(" ", "")]
    return all(_is_slip_of_a_word(a, b) and a not in known for a, b in zip(one, other, strict=True) if a != b)


def _is_slip_of_a_word(typed: str, word: str) -> bool:
    from rapidfuzz.distance import OSA

    if not (typed.isalpha() and word.isalpha()) or min(len(typed), len(word)) <= WHOLE_WORDS_ONLY:
        return False
    if OSA.distance(typed, word) > 1:
        return len(typed) >= LONG_NAME and typed[0] == word[0]
    replaced = len(typed) == len(word) and sorted(typed) != sorted(word)
    return len(typed) > SHORT_WORD or (typed[0] == word[0] and not replaced)


def _by_nearness(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield names of many of the same letters: candidates, never an answer."""
    from rapidfuzz import fuzz, process

    folded = fold(query)
    if len(folded) <= WHOLE_WORDS_ONLY:
        return
    names = knowledge.names.listed(kind)
    near = process.extract(folded, names.folded, scorer=fuzz.ratio, limit=NEAREST, score_cutoff=POSSIBLE)
    rows = knowledge.names.at([names.first + at for _, _, at in near])
    for row, (name, ratio, _) in zip(rows, near, strict=True):
        if len(name) > WHOLE_WORDS_ONLY:
            score = round(min(ratio, CERTAIN - CLEAR_LEAD) - (3 if row.sense == "misspelling" else 0), 1)
            yield match_of(row, score, "nearness")


def respell(word: str, known: Sequence[str]) -> str | None:
    """Return the known word that is one letter off, or two in a long word. Few people mistake the first letter."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < 5 or not word.isalpha():
        return None
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=1 if len(word) < 11 else 2)
    return found[0] if found and found[0][0] == word[0] and len(found[0]) > 4 else None


SURE_LOOKS: tuple[Look, ...] = (as_written, by_letters, by_words, by_product, by_core)
LOOKS: tuple[Look, ...] = (
    *SURE_LOOKS,
    _by_parts,
    by_translation,
    by_pair,
    _by_a_slip,
    by_beginning,
    by_ending,
    by_most_words,
    by_first_words,
    _by_nearness,
)
"""How a name is looked for, the surest way first; what is certain ends the search."""

LOOKS_FOR: dict[str, tuple[Look, ...]] = {
    "role": (as_written, by_letters, by_words, _by_reading, by_beginning, _by_a_slip, _by_nearness),
    "certification": (
        as_written,
        by_letters,
        by_words,
        by_code,
        by_product,
        by_fewer_words,
        _by_parts,
        _by_a_slip,
        by_beginning,
        by_ending,
        _by_nearness,
    ),
}
