"""The ways in which a query can be a name in another form: each yields what it finds, with a score and a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from mlcareers.knowledge import synonyms
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key, meanings, stem, words
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.text.names.candidates import ABBREVIATION, Match, reason_of

WHOLE_WORDS_ONLY = 3
"""Names up to this length are matched as they are or not at all: "R" is near everything."""

SAME_WORDS = 95.0
"""From this score on the query is the name itself, in another spelling or order."""

_LETTERS, _PRODUCT, _PART, _DOUBTFUL = 97.0, 92.0, 88.0, 80.0
_MISSPELLED, _RUNG = 90.0, 99.0
_VERSION = re.compile(r"(?<=[a-z]{2})\d+$|^v?\d+$|^x$")
_LONG_WORD, _MANY = 6, 20


def as_written(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The name itself, case, accents and punctuation aside."""
    return _matches(knowledge.names.written(kind, query), 100.0, "")


def by_letters(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The same letters, divided into words differently: "open cv"."""
    return _matches(knowledge.names.lettered(kind, query), _LETTERS, ", divided into words differently")


def by_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """The same words in another order, number, spelling or language."""
    return _matches(knowledge.names.saying(kind, [key(query)]), SAME_WORDS, ", in other words")


def by_product(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """A product with or without its maker, its version, and words like "software": aws sagemaker, python3, kafka."""
    written = words(query)
    said = frozenset(meanings(written))
    versionless = frozenset(meanings(filter(None, (_VERSION.sub("", word) for word in written))))
    if not said <= _stems("COMMON_NOUNS") | _stems("MAKERS"):
        with_maker = [_key(said | {maker}) for maker in _stems("MAKERS")]
        yield from _matches(knowledge.names.saying(kind, with_maker), _PRODUCT, " without its maker")
    for whole in (said, versionless):
        for left in (whole, whole - _stems("MAKERS"), whole - _stems("MAKERS") - _stems("GENERAL_WORDS")):
            if left and left != said and not left <= _stems("COMMON_NOUNS"):
                # Without its maker, a short name may be another's abbreviation: Amazon EMR is no health record.
                sure = whole - left <= _stems("GENERAL_WORDS") or max(map(len, left)) > WHOLE_WORDS_ONLY
                rows = knowledge.names.saying(kind, [_key(left)])
                yield from _matches(rows, _PRODUCT if sure else _DOUBTFUL, ", without maker, version or kind")


def by_beginning(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Names that begin with these words: object-oriented, reinforcement."""
    folded = fold(query)
    rows = knowledge.names.beginning(kind, folded, _MANY) if " " in folded or len(folded) >= _LONG_WORD else []
    return _matches(rows, _PART if _one_record(rows) else _DOUBTFUL, ", its beginning")


def by_ending(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """A name behind words that narrow it or spell it out: time series forecasting, extensible markup language XML."""
    written = fold(query).split()
    for start in range(1, len(written)):
        before, ending = written[:start], " ".join(written[start:])
        rows = knowledge.names.written(kind, ending) if len(ending) >= WHOLE_WORDS_ONLY else []
        if rows:
            spelled_out = start > 1 and len(ending) <= ABBREVIATION and _in_order(ending, "".join(before))
            narrowed = len(ending) >= _LONG_WORD and _belongs(knowledge, kind, " ".join(before), rows[0].id)
            score = _PRODUCT if spelled_out else _PART if narrowed and _one_record(rows) else _DOUBTFUL
            yield from _matches(rows, score, " at its end")
            return


def _belongs(knowledge: KnowledgeBase, kind: str, words: str, id: str) -> bool:
    """Whether words before a name narrow it: they are no name, or one that the record itself names: sql postgres."""
    others = {row.id for row in knowledge.names.written(kind, words)}
    return not others or not others.isdisjoint(link.to_id for link in knowledge.links_from(kind, id))


def by_first_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """A name before words that make it another thing, perhaps: kafka streams."""
    written = fold(query).split()
    for end in range(len(written) - 1, 0, -1):
        first = " ".join(written[:end])
        rows = knowledge.names.written(kind, first) if len(first) >= WHOLE_WORDS_ONLY else []
        if rows:
            yield from _matches(rows, _DOUBTFUL, " at its beginning")
            return


def by_most_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """All words but one: source code control, for source control."""
    said = sorted(set(meanings(words(query))))
    fewer = [_key(said[:at] + said[at + 1 :]) for at in range(len(said))]
    rows = knowledge.names.saying(kind, fewer) if 2 < len(said) < _MANY else []
    return _matches(rows, _PART if _one_record(rows) else _DOUBTFUL, ", in fewer words")


def _matches(rows: Iterable[NameRow], score: float, how: str) -> Iterator[Match]:
    """Names as matches; a misspelling or a rung is never worth as much as a name."""
    for row in rows:
        worth = min(score, {"misspelling": _MISSPELLED, "rung": _RUNG}.get(row.sense, score))
        yield Match(id=row.id, name=row.text, score=worth, reason=f"{reason_of(row)}{how}", level=row.level)


def _one_record(rows: Iterable[NameRow]) -> bool:
    return len({row.id for row in rows}) == 1


def _key(meanings: Iterable[str]) -> str:
    return " ".join(sorted(meanings))


def _in_order(letters: str, text: str) -> bool:
    """Whether all letters stand in a text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


@cache
def _stems(table: str) -> frozenset[str]:
    return frozenset(map(stem, getattr(synonyms, table)))
