"""Across everything: names first, then what is said; each hit with its kind and the reason why it is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from mlcareers.analysis.answers import Answer, cited_sources
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Found
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import FoundBy, NameSense
from mlcareers.queries.search_floor import floor_of
from mlcareers.text.names.candidates import Match
from mlcareers.text.names.echo import NAME_LIMIT, shorten
from mlcareers.text.names.get import get
from mlcareers.text.names.matchers import as_written, by_letters, by_product, by_words
from mlcareers.text.searches.excerpts import excerpt
from mlcareers.text.searches.terms import ParsedQuery, correct_spelling, read

if TYPE_CHECKING:
    from mlcareers.models.statistic import Statistic

Kind = Literal["role", "background", "skill", "certification", "guide", "statistic", "conference", "learning", "source"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""What can be searched, in the order in which equal hits are listed."""

MOST_FOUND = 100
_VERY_NAME = 100.0
_NAMED, _SAID, _WHOLE_NAME = 60.0, 28.0, 10.0
"""What all of the terms are worth in names and in prose, and what it is that nothing else is in the name."""

_WISHED, _ANSWERS, _EVIDENCE = 25.0, 14.0, -15.0
"""What it is worth to be of a kind that is asked for, a guide when a question is asked, and no more than a source."""

_SAME_RECORD, _SAME_KIND = -12.0, -2.0
"""What it costs to be another part of the same record, and another of the same kind that nobody asked for."""

_INSIDE, _IN_A_QUESTION = 62.0, 40.0
"""What a role or a skill is worth that is named among other words, and among those of a question."""

_NAME_OF_ANOTHER_KIND, _NAMING_WEIGHS, _FAINT = 62.0, 0.3, 0.2
"""The most that a name is worth when another kind is asked for; what a word for a kind weighs; the share of the best
hit's worth below which nothing is a hit."""

_EXACT_OF = (as_written, by_letters, by_words)


class Hit(Value):
    """Something found. `score` ranks it (100 is its very name), `reason` says how, `excerpt` what is said there.

    Where a name led to it, `sense` says what that is to it, and `called` which it is, where it is not the printed one.

    `part` is the entry of a guide that was found, `statistic` the figure where it is one, `skill` what a learning
    resource is about.
    """

    kind: Kind
    id: str
    part: str | None = None
    name: str
    score: float
    reason: FoundBy
    sense: NameSense | None = None
    called: str | None = None
    excerpt: str = ""
    statistic: Statistic | None = None
    skill: str | None = None


class Hits(Answer):
    """What a query found, best first; `found` counts all hits, also those beyond the limit.

    `read_as` is the query with its misspelt words mended, `compared` the records of `compared_kind` that it sets
    against each other, and `pay` says that it asks what work pays.
    """

    schema_name: ClassVar[str] = "search"
    schema_version: ClassVar[int] = 2

    query: str
    read_as: str | None = None
    compared: tuple[str, ...] = ()
    compared_kind: Kind | None = None
    pay: bool = False
    kinds: tuple[Kind, ...]
    hits: tuple[Hit, ...]
    found: int


def answer(knowledge: KnowledgeBase, query: str, kinds: Sequence[str] = (), limit: int = 15) -> Hits:
    """Return what the query finds in these kinds, or in all; NotFoundError when nothing does."""
    if not fold(query):
        raise UsageError("there is nothing to search for", hint='mlcareers search "vector database"')
    chosen = {_kind(name) for name in kinds}
    wanted = tuple(kind for kind in KINDS if kind in chosen or not chosen)
    parsed, read_as = _understood(knowledge, query[:NAME_LIMIT], wanted)
    best = _best(knowledge, read_as or query, parsed, wanted)
    if not best:
        raise NotFoundError(
            f"nothing is found for {shorten(query)!r}",
            context=[f"searched: {', '.join(wanted)}"] if kinds else [],
            hint="mlcareers guide  (lists what is told in guides; role and skill list the rest)",
        )
    ranked = sorted(best, key=lambda hit: (-hit.score, wanted.index(hit.kind), hit.name.casefold(), hit.id))
    words = [form for term in parsed.terms for form in term.forms]
    shown = tuple(_told(knowledge, hit, words) for hit in ranked[:limit])
    compared_kind, compared = _compared(knowledge, parsed)
    return Hits(
        query=shorten(query, NAME_LIMIT),
        read_as=read_as,
        compared=compared,
        compared_kind=compared_kind,
        pay=parsed.pay,
        kinds=wanted,
        hits=shown,
        found=len(ranked),
        sources=cited_sources(knowledge, *(hit.statistic for hit in shown)),
    )


def _kind(name: str) -> Kind:
    """Return the kind that is meant by its name or the beginning of it, in singular or plural: "cert", "skills"."""
    folded = fold(name)
    for kind in KINDS:
        if folded and (kind.startswith(folded) or folded.removesuffix("s") == kind):
            return kind
    known = f"known: {', '.join(KINDS)}"
    raise UsageError(f"no kind is called {shorten(name)!r}", context=[known], hint="without --kind")


def _understood(knowledge: KnowledgeBase, query: str, kinds: Sequence[Kind]) -> tuple[ParsedQuery, str | None]:
    """Return what a query asks for, and how the query was read where words of it were misspelt.

    A word is misspelt when it stands nowhere, and one that stands somewhere is a letter or two off.
    """
    parsed = read(query)
    unknown = {term.text for term in parsed.terms if not knowledge.prose.holds(term.forms)}
    if not unknown or _exact(knowledge, query, kinds):
        return parsed, None
    from mlcareers.text.names.match import respell

    vocabulary = sorted(
        {word for kind in KINDS for name in knowledge.names.listed(kind).folded for word in name.split()}
    )
    again = correct_spelling(query, lambda word: respell(word, vocabulary) if word in unknown else None)
    return (read(again), again) if again != correct_spelling(query, lambda word: None) else (parsed, None)


def _best(knowledge: KnowledgeBase, query: str, parsed: ParsedQuery, kinds: Sequence[Kind]) -> list[Hit]:
    """Keep every hit once, at its best: called so, then by how much of the terms it holds, then nearly called so."""
    found = [*_named(knowledge, parsed, kinds), *_inside(knowledge, parsed, kinds), *_worded(knowledge, parsed, kinds)]
    if not found:
        from mlcareers.text.names.match import match

        found = [hit for kind in kinds for hit in _hits(knowledge, kind, match(knowledge, kind, parsed.subject))]
    best: dict[tuple[Kind, str, str | None], Hit] = {}
    for hit in found:
        place = (hit.kind, hit.id, hit.part)
        if place not in best or hit.score > best[place].score:
            best[place] = hit
    decides = floor_of(knowledge, query)
    best = {place: hit for place, hit in best.items() if hit.score == _VERY_NAME or decides(place)}
    least = _FAINT * max((hit.score for hit in best.values()), default=0.0)
    return [hit for hit in best.values() if hit.score > 0 and hit.score >= least]


def _named(knowledge: KnowledgeBase, parsed: ParsedQuery, kinds: Sequence[Kind]) -> Iterator[Hit]:
    """Yield records called like all that is asked for, or like its subject beside words for a kind of thing."""
    for kind in kinds:
        for name in dict.fromkeys(filter(None, (parsed.whole, parsed.subject))):
            for hit in _hits(knowledge, kind, _exact_in(knowledge, kind, name)):
                its_very_name = name == parsed.whole and hit.score == _VERY_NAME
                fits = its_very_name or not parsed.kinds or kind in parsed.kinds
                yield hit if fits else hit.replace(score=min(hit.score, _NAME_OF_ANOTHER_KIND))


def _inside(knowledge: KnowledgeBase, parsed: ParsedQuery, kinds: Sequence[Kind]) -> Iterator[Hit]:
    """Find the roles and skills that are named among other words, the longest name first: "london ml engineer"."""
    for kind in kinds:
        if kind in ("role", "skill"):
            runs = [parsed.compared, *_runs(parsed.subject.split())]
            found = (_called(knowledge, kind, names) for names in runs)
            for hit in _hits(knowledge, kind, next(filter(None, found), [])):
                among = _IN_A_QUESTION if parsed.question and not parsed.compared else _INSIDE
                yield hit.replace(score=among + (_WISHED if kind in parsed.kinds else 0.0))


def _called(knowledge: KnowledgeBase, kind: Kind, names: Sequence[str]) -> list[Match]:
    return [match for name in names for look in (as_written, by_words) for match in look(knowledge, kind, name)]


def _runs(words: list[str]) -> Iterator[list[str]]:
    """Yield the runs of two words and more short of all, those of one length together, the longest first."""
    for length in range(len(words) - 1, 1, -1):
        yield [" ".join(words[at : at + length]) for at in range(len(words) - length + 1)]


def _exact(knowledge: KnowledgeBase, query: str, kinds: Sequence[Kind]) -> bool:
    return any(_exact_in(knowledge, kind, query) for kind in kinds)


def _exact_in(knowledge: KnowledgeBase, kind: Kind, name: str) -> list[Match]:
    looks = (*_EXACT_OF, *((by_product,) if kind in ("skill", "certification") else ()))
    return [found for look in looks for found in look(knowledge, kind, name)]


def _hits(knowledge: KnowledgeBase, kind: Kind, matches: Sequence[Match]) -> Iterator[Hit]:
    labels = knowledge.collection(kind).labels({found.id for found in matches})
    for found in matches:
        label = labels[found.id]
        called = None if fold(found.name) in (fold(label), fold(found.id)) else found.name
        reason, sense = found.found_by, found.sense
        yield Hit(kind=kind, id=found.id, name=label, score=found.score, reason=reason, sense=sense, called=called)


def _worded(knowledge: KnowledgeBase, parsed: ParsedQuery, kinds: Sequence[Kind]) -> Iterator[Hit]:
    """Yield where the terms stand, each by what it covers; of the entries of one guide the best counts most."""
    finding = knowledge.prose.find([term.forms for term in parsed.terms], _only(kinds), MOST_FOUND)
    weights = _weights(parsed, finding.weights)
    inside = [found for found in finding.found if found.passage.kind in kinds]
    hits = sorted((_hit(found, parsed, weights) for found in inside), key=lambda hit: -hit.score)
    seen: set[tuple[Kind, str]] = set()
    alike: Counter[Kind] = Counter()
    for hit in hits:
        again = _SAME_RECORD if (hit.kind, hit.id) in seen else max(_SAME_KIND * alike[hit.kind], _SAME_RECORD)
        yield hit.replace(score=round(hit.score + again, 1))
        seen.add((hit.kind, hit.id))
        alike[hit.kind] += hit.kind not in parsed.kinds


def _only(kinds: Sequence[Kind]) -> Sequence[Kind]:
    """Return the kinds to look in, none where all are meant: that is quicker."""
    return () if len(kinds) == len(KINDS) else kinds


def _weights(parsed: ParsedQuery, rarities: Sequence[float]) -> list[float]:
    """Weigh each term: by its rarity, little where it names a kind, nothing where a compound with it is found."""
    known = [term.text for term, rarity in zip(parsed.terms, rarities, strict=True) if rarity and " " in term.text]
    inside = {word for text in known for word in text.split()}
    return [
        0.0 if term.text in inside else rarity * (1.0 if term.telling else _NAMING_WEIGHS)
        for term, rarity in zip(parsed.terms, rarities, strict=True)
    ]


def _hit(found: Found, parsed: ParsedQuery, weights: Sequence[float]) -> Hit:
    passage, total = found.passage, sum(weights) or 1.0
    named = sum(weights[at] for at in found.named) / total
    said = sum(weights[at] for at in found.said) / total
    asked = {word for at in found.named for form in parsed.terms[at].forms for word in form.split()}
    label = fold(passage.label).split()
    whole = sum(word in asked for word in label) / max(1, len(label))
    score = _NAMED * named + _SAID * said + _WHOLE_NAME * whole + _preference(passage.kind, parsed)
    everything: FoundBy = "said-there" if named + said > 0.99 else "some-of-the-words"
    reason: FoundBy = "words-of-its-name" if not said and named else everything
    kind: Kind = passage.kind  # type: ignore[assignment]
    return Hit(
        kind=kind, id=passage.id, part=passage.part or None, name=passage.label, score=round(score, 1), reason=reason
    )


def _preference(kind: str, parsed: ParsedQuery) -> float:
    """Return what a kind of thing is worth beside its words: asked for by name, or fit to answer a question."""
    if kind in parsed.kinds:
        return _WISHED
    if kind == "source":
        return _EVIDENCE
    return _ANSWERS if kind == "guide" and parsed.question else 0.0


def _compared(knowledge: KnowledgeBase, parsed: ParsedQuery) -> tuple[Kind | None, tuple[str, ...]]:
    """Find the roles of a comparison, or the skills, when all that is compared are."""
    kinds: tuple[Kind, ...] = ("role", "skill")
    for kind in kinds:
        rows = [get(knowledge, kind, name) for name in parsed.compared]
        ids = tuple(dict.fromkeys(found[0].id for found in rows if found))
        if len(ids) == len(rows) > 1:
            return kind, ids
    return None, ()


def _told(knowledge: KnowledgeBase, hit: Hit, words: Sequence[str]) -> Hit:
    """Return a hit with what is said there; a statistic with its figure, a learning resource with its skill."""
    if hit.kind == "statistic":
        return hit.replace(statistic=knowledge.statistics.get(hit.id))
    skill = knowledge.learning.field(hit.id, "about[0]") if hit.kind == "learning" else None
    return hit.replace(excerpt=_excerpt(knowledge, hit, words), skill=skill)


def _excerpt(knowledge: KnowledgeBase, hit: Hit, words: Sequence[str]) -> str:
    """Tell what is said there: of what is called so, and of learning material, its first sentence."""
    told = 1 if hit.sense or hit.kind == "learning" else None
    return excerpt(knowledge.prose.sentences(hit.kind, hit.id, hit.part or "")[:told], words)
