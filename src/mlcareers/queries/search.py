"""Across everything: names first, then what is said; each hit with its kind and the reason why it is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, get_args

from mlcareers.analysis.answers import Answer
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Wanted
from mlcareers.knowledge.names import fold
from mlcareers.knowledge.synonyms import EMPTY_WORDS
from mlcareers.models.values import Value
from mlcareers.text.names.candidates import Match
from mlcareers.text.names.echo import NAME_LIMIT, shorten
from mlcareers.text.names.match import match
from mlcareers.text.names.matchers import as_written, by_letters, by_product, by_words

Kind = Literal["role", "skill", "certification", "guide", "statistic", "conference", "learning", "source"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""What can be searched, in the order in which equal hits are listed."""

MOST_WORDS, MOST_FOUND, EXCERPT = 12, 200, 160
_QUESTION_WORDS = frozenset(
    ("am", "are", "be", "can", "do", "does", "how", "i", "is", "me", "my", "one", "should", "what", "which", "who")
)
_NAME_WORDS = 80.0
_WORTH: dict[Wanted, float] = {"all": 60.0, "starts": 50.0, "any": 40.0}
_REASONS: dict[Wanted, str] = {"all": "said there", "starts": "begins so", "any": "some of the words"}


class Hit(Value):
    """Something found. `score` ranks it (100 is its very name), `reason` says what matched, `excerpt` what is said.

    `part` is the entry of a guide that was found.
    """

    kind: Kind
    id: str
    part: str | None = None
    name: str
    score: float
    reason: str
    excerpt: str = ""


class Hits(Answer):
    """What a query found, best first; `found` counts all hits, also those beyond the limit."""

    schema_name: ClassVar[str] = "search"

    query: str
    kinds: tuple[Kind, ...]
    hits: tuple[Hit, ...]
    found: int


def answer(knowledge: KnowledgeBase, query: str, kinds: Sequence[str] = (), limit: int = 15) -> Hits:
    """What the query finds in these kinds, or in all; NotFoundError when nothing does."""
    if not fold(query):
        raise UsageError("there is nothing to search for", hint='mlcareers search "vector database"')
    chosen = {_kind(name) for name in kinds}
    wanted = tuple(kind for kind in KINDS if kind in chosen or not chosen)
    best: dict[tuple[Kind, str, str | None], Hit] = {}
    for hit in _found(knowledge, query[:NAME_LIMIT], wanted):
        place = (hit.kind, hit.id, hit.part)
        if place not in best or hit.score > best[place].score:
            best[place] = hit
    if not best:
        raise NotFoundError(
            f"nothing is found for {shorten(query)!r}",
            context=[f"searched: {', '.join(wanted)}"] if kinds else [],
            hint="mlcareers guide  (lists what is told in guides; role and skill list the rest)",
        )
    ranked = sorted(best.values(), key=lambda hit: (-hit.score, wanted.index(hit.kind), hit.name.casefold(), hit.id))
    words = _words(query)
    shown = tuple(hit.replace(excerpt=_excerpt(knowledge, hit, words)) for hit in ranked[:limit])
    return Hits(query=shorten(query, NAME_LIMIT), kinds=wanted, hits=shown, found=len(ranked))


def _kind(name: str) -> Kind:
    """The kind that is meant by its name or the beginning of it, in singular or plural: "cert", "skills"."""
    folded = fold(name)
    for kind in KINDS:
        if folded and (kind.startswith(folded) or folded.removesuffix("s") == kind):
            return kind
    known = f"known: {', '.join(KINDS)}"
    raise UsageError(f"no kind is called {shorten(name)!r}", context=[known], hint="without --kind")


def _found(knowledge: KnowledgeBase, query: str, kinds: Sequence[Kind]) -> Iterator[Hit]:
    """Names, words in names, words in prose; near misses and single words only where there is nothing else."""
    words = _words(query)
    named = [hit for kind in kinds for hit in _named(knowledge, kind, query)]
    named += _worded(knowledge, words, "all", kinds, names_only=True)
    yield from named
    said = _worded(knowledge, words, "all", kinds)
    yield from said
    if not named and not said:
        near = [hit for kind in kinds for hit in _near(knowledge, kind, query)]
        yield from near
        if not near:
            yield from _worded(knowledge, [word for word in words if len(word) > 2], "starts", kinds)
            yield from _worded(knowledge, words, "any", kinds)


def _named(knowledge: KnowledgeBase, kind: Kind, query: str) -> Iterator[Hit]:
    """Records of this name, or of the same words or product."""
    looks = (as_written, by_letters, by_words, *((by_product,) if kind in ("skill", "certification") else ()))
    return _hits(knowledge, kind, [found for look in looks for found in look(knowledge, kind, query)])


def _near(knowledge: KnowledgeBase, kind: Kind, query: str) -> Iterator[Hit]:
    return _hits(knowledge, kind, match(knowledge, kind, query))


def _hits(knowledge: KnowledgeBase, kind: Kind, matches: Sequence[Match]) -> Iterator[Hit]:
    labels = knowledge.collection(kind).labels({found.id for found in matches})
    for found in matches:
        called = "" if fold(found.name) in (fold(labels[found.id]), fold(found.id)) else f": {found.name}"
        yield Hit(kind=kind, id=found.id, name=labels[found.id], score=found.score, reason=f"{found.reason}{called}")


def _worded(
    knowledge: KnowledgeBase, words: Sequence[str], wanted: Wanted, kinds: Sequence[Kind], *, names_only: bool = False
) -> list[Hit]:
    """Where the words stand, best first; in names, the more of the name they are the better."""
    passages = knowledge.prose.search(words, wanted, kinds, MOST_FOUND, names_only=names_only) if words else []
    hits = []
    for place, passage in enumerate(passages):
        if names_only:
            label = fold(passage.label).split()
            covered = len(set(words).intersection(label)) / max(len(label), len(words))
            score, reason = _NAME_WORDS + round(7 * covered, 1), "words of its name"
        else:
            score, reason = _WORTH[wanted] - place / MOST_FOUND, _REASONS[wanted]
        kind: Kind = passage.kind  # type: ignore[assignment]
        part = passage.part or None
        hits.append(Hit(kind=kind, id=passage.id, part=part, name=passage.label, score=score, reason=reason))
    return hits


def _words(query: str) -> list[str]:
    """The words to look for: without "how", "the" and the like, unless there is nothing else."""
    said = list(dict.fromkeys(fold(query[:NAME_LIMIT]).split()))[:MOST_WORDS]
    return [word for word in said if word not in EMPTY_WORDS | _QUESTION_WORDS] or said


def _excerpt(knowledge: KnowledgeBase, hit: Hit, words: Sequence[str]) -> str:
    """The sentence with most of the words, cut around the first of them."""
    sentences = knowledge.prose.sentences(hit.kind, hit.id, hit.part or "")
    stems = [word[: max(3, len(word) - 3)] for word in words]
    best = max(sentences, key=lambda sentence: sum(stem in sentence.casefold() for stem in stems), default="")
    first = min((at for stem in stems if (at := best.casefold().find(stem)) >= 0), default=0)
    start = 0 if len(best) <= EXCERPT or first < EXCERPT // 2 else best.rfind(" ", 0, first - EXCERPT // 3) + 1
    cut = best[start : start + EXCERPT]
    end = cut.rfind(" ") if len(best) > start + EXCERPT else len(cut)
    return f"{'… ' if start else ''}{cut[:end]}{' …' if end < len(cut) else ''}"
