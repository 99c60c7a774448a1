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
from mlcareers.models.vocabulary import FoundBy
from mlcareers.text.documents.everyday_words import GENERAL
from mlcareers.text.names.candidates import ABBREVIATION, Match, match_of

WHOLE_WORDS_ONLY = 3
"""Names up to this length are matched as they are or not at all: "R" is near everything."""

SAME_WORDS = 95.0
"""From this score on the query is the name itself, in another spelling or order."""

DOUBTFUL = 80.0
"""The score of a name that may be meant: it is a candidate, and no answer."""

BELONGING = frozenset(("kind_of", "parents", "part_of", "tool_for", "written_in"))
"""The relations of a record to what it belongs to."""

_LETTERS, _PRODUCT, _PART = 97.0, 92.0, 88.0
_MISSPELLED, _RUNG = 90.0, 99.0
_VERSION = re.compile(r"(?<=[a-z]{2})\d+$|^v?\d+$|^x$")
_NARROWS = re.compile(r" (for|in|of|with) ")
_LONG_WORD, _MANY = 6, 20


def as_written(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Return the name itself, case, accents and punctuation aside."""
    return matches(knowledge.names.written(kind, query), 100.0, "name")


def by_letters(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Return the same letters, divided into words differently: "open cv"."""
    return matches(knowledge.names.lettered(kind, query), _LETTERS, "letters")


def by_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Return the same words in another order, number, spelling or language."""
    return matches(knowledge.names.saying(kind, [key(query)]), SAME_WORDS, "words")


def by_product(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a product with or without its maker, version, and words like "software": aws sagemaker, python3."""
    written = words(query)
    said = frozenset(meanings(written))
    versionless = frozenset(meanings(filter(None, (_VERSION.sub("", word) for word in written))))
    if not said <= _stems("COMMON_NOUNS") | _stems("MAKERS") | _stems("GENERAL_WORDS"):
        with_maker = [_key(said | {maker}) for maker in _stems("MAKERS")]
        yield from matches(knowledge.names.saying(kind, with_maker), _PRODUCT, "without-maker")
    for whole in (said, versionless):
        for left in (whole, whole - _stems("MAKERS"), whole - _stems("MAKERS") - _stems("GENERAL_WORDS")):
            if left != said and not left - _stems("GENERAL_WORDS") <= _stems("COMMON_NOUNS") | _stems("PLATFORMS"):
                yield from _made_by(knowledge, kind, left, whole - left)


def _made_by(knowledge: KnowledgeBase, kind: str, left: frozenset[str], makers: frozenset[str]) -> Iterator[Match]:
    """Yield what is called so, sure where its name is long, or where it is said to be of this maker.

    Without its maker, a short name may be another's abbreviation: Amazon EMR is no health record.
    """
    long = makers <= _stems("GENERAL_WORDS") or max(map(len, left)) > WHOLE_WORDS_ONLY
    for row in knowledge.names.saying(kind, [_key(left)]):
        said = set() if long else set(meanings(words(" ".join(knowledge.prose.sentences(kind, row.id)))))
        yield from matches([row], _PRODUCT if long or makers & said else DOUBTFUL, "product")


def by_core(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a name without brackets, mastery and kind of thing around it: Advanced SQL, Tableau reports."""
    from mlcareers.text.names.entries import cores

    for core in cores(query):
        for look in (as_written, by_letters, by_words, by_product):
            found = _best(look(knowledge, kind, core))
            if found and found[0].score > DOUBTFUL:
                score = _PRODUCT if len({match.id for match in found}) == 1 else DOUBTFUL
                yield from (_as_core(match, score) for match in found)
                return


def by_translation(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a name in another language: gestion de projet, maschinelles Lernen."""
    from mlcareers.text.names.translation import translations

    for english in translations(query):
        for look in (as_written, by_letters, by_words):
            found = list(look(knowledge, kind, english))
            if found:
                yield from (match.replace(score=_PRODUCT, found_by="language") for match in found)
                return


def _best(found: Iterable[Match]) -> list[Match]:
    """Return those of the highest score: a name before what is written like it by mistake."""
    matches = list(found)
    highest = max((match.score for match in matches), default=0.0)
    return [match for match in matches if match.score == highest]


def _as_core(found: Match, score: float) -> Match:
    found_by = "core" if found.found_by in ("name", "without-maker") else found.found_by
    return found.replace(score=min(score, found.score), found_by=found_by)


def by_pair(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield two names in a row, one of which belongs to the other: Git version control, agile Scrum."""
    said = fold(query).split()
    for at in range(1, len(said)):
        one, other = (_called(knowledge, kind, " ".join(part)) for part in (said[:at], said[at:]))
        narrower = one and other and _narrower(knowledge, kind, one[0].id, other[0].id)
        if narrower:
            rows = [row for row in (*one, *other) if row.id == narrower]
            yield from matches(rows, _PART, "pair")
            return


def _called(knowledge: KnowledgeBase, kind: str, name: str) -> list[NameRow]:
    return knowledge.names.written(kind, name) or knowledge.names.saying(kind, [key(name)])


def _narrower(knowledge: KnowledgeBase, kind: str, one: str, other: str) -> str | None:
    """Return which of two records names the other as what it is of."""
    for narrow, wide in ((one, other), (other, one)):
        links = knowledge.links_from(kind, narrow)
        if narrow != wide and any(link.to_id == wide and link.relation in BELONGING for link in links):
            return narrow
    return one if one == other else None


def by_beginning(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Find names that begin with these words: object-oriented. What is named *for* something is narrower."""
    folded = fold(query)
    begun = knowledge.names.beginning(kind, folded, _MANY) if " " in folded or len(folded) >= _LONG_WORD else []
    rows = [row for row in begun if not _NARROWS.match(row.folded, len(folded))]
    sure = _one_record(rows) and not (kind == "role" and folded.split()[-1] in _trades(knowledge))
    return matches(rows, _PART if sure else DOUBTFUL, "beginning")


def _trades(knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the last words of roles: whoever says no more than "software engineer" names a job of its own."""
    return frozenset(row.folded.split()[-1] for row in knowledge.names.of_sense("role", "title"))


def by_ending(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a name behind words that narrow it or spell it out: time series forecasting."""
    written = fold(query).split()
    for start in range(1, len(written)):
        before, ending = written[:start], " ".join(written[start:])
        rows = knowledge.names.written(kind, ending) if len(ending) >= WHOLE_WORDS_ONLY else []
        if rows:
            spelled_out = start > 1 and len(ending) <= ABBREVIATION and _in_order(ending, "".join(before))
            narrowed = len(ending) >= _LONG_WORD and _is_narrowed(knowledge, kind, before, rows)
            score = _PRODUCT if spelled_out else _PART if narrowed and _one_record(rows) else DOUBTFUL
            yield from matches(rows, score, "ending")
            return


def _is_narrowed(knowledge: KnowledgeBase, kind: str, before: list[str], rows: list[NameRow]) -> bool:
    """Say whether words before a name leave it what it is: data clustering is clustering, data integrity no trait.

    A name that is an ordinary word stays nothing in particular: cost optimization is not a branch of mathematics.
    """
    if rows[0].folded in GENERAL:
        return False
    own_name = any(row.sense in ("id", "title") for row in rows)
    of_a_person = kind == "skill" and knowledge.skills.field(rows[0].id, "category") == "soft"
    if (of_a_person or not own_name) and set(meanings(before)) <= _stems("COMMON_NOUNS"):
        return False
    return _belongs(knowledge, kind, " ".join(before), rows[0].id)


def _belongs(knowledge: KnowledgeBase, kind: str, words: str, id: str) -> bool:
    """Say whether words before a name narrow it: no name, or one that the record itself names: sql postgres."""
    others = {row.id for row in knowledge.names.written(kind, words)}
    return not others or not others.isdisjoint(link.to_id for link in knowledge.links_from(kind, id))


def by_first_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a name before words that make it another thing, perhaps: kafka streams."""
    written = fold(query).split()
    for end in range(len(written) - 1, 0, -1):
        first = " ".join(written[:end])
        rows = knowledge.names.written(kind, first) if len(first) >= WHOLE_WORDS_ONLY else []
        if rows:
            yield from matches(rows, DOUBTFUL, "first-words")
            return


def by_most_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Return all words but one: source code control, for source control."""
    said = sorted(set(meanings(words(query))))
    fewer = [_key(said[:at] + said[at + 1 :]) for at in range(len(said))]
    rows = knowledge.names.saying(kind, fewer) if 2 < len(said) < _MANY else []
    return matches(rows, _PART if _one_record(rows) else DOUBTFUL, "fewer-words")


def matches(rows: Iterable[NameRow], score: float, found_by: FoundBy) -> Iterator[Match]:
    """Yield names as matches; a misspelling or a rung is never worth as much as a name."""
    for row in rows:
        worth = min(score, {"misspelling": _MISSPELLED, "rung": _RUNG, "shared": DOUBTFUL}.get(row.sense, score))
        yield match_of(row, worth, found_by)


def _one_record(rows: Iterable[NameRow]) -> bool:
    return len({row.id for row in rows}) == 1


def _key(meanings: Iterable[str]) -> str:
    return " ".join(sorted(meanings))


def _in_order(letters: str, text: str) -> bool:
    """Say whether all letters stand in a text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


@cache
def _stems(table: str) -> frozenset[str]:
    return frozenset(map(stem, getattr(synonyms, table)))
