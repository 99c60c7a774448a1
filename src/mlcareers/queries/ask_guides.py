"""What a question finds in the guides: the entries that speak of all that decides it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.queries.ask_subjects import TOPICS, WIDE, Page
from mlcareers.text.questions.languages import forms
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.reader import Question, read

ENOUGH, SURE = 0.5, 0.72
"""How alike a question and a way to ask an entry must be for it to be an answer, and to be the first one."""

_CANDIDATES, _SEARCHED = 14, 60
_ASKED, _NAMED = 0.75, 0.25
"""What it counts that the entry has what the question says, and that the question says what the entry is called."""

_WEIGHTS = {"topic": 3.0, "concept": 1.5, "word": 2.0, "name": 1.2, "wide": 0.5}

_SAYING_LITTLE = frozenset(("definition", "need", "way", "skills", "jobs", "learn", "still", "worth", "duties"))
_LITTLE = 0.7


def pages(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """The entries that answer a question, the likeliest first."""
    asked = features(question)
    if not asked:
        return
    deciding = [*question.unexplained, *(said(question, found) for found in question.mentions if not found.who)]
    needed = {concept.name for concept in question.concepts if concept.name in TOPICS}
    scored = [(_score(knowledge, passage, asked, needed), passage) for passage in _candidates(knowledge, question)]
    for score, passage in sorted(scored, key=lambda pair: (-pair[0], pair[1].id, pair[1].part)):
        if score >= ENOUGH and _holds(knowledge, passage, deciding):
            words = ("guide", passage.id, passage.part)
            yield Page(f"guide:{passage.id}/{passage.part}", words, sure=score >= SURE or bool(needed))


def features(question: Question) -> dict[str, float]:
    """What a question speaks of, each with its weight."""
    found: dict[str, float] = {}
    for concept in question.concepts:
        weight = _WEIGHTS["topic" if concept.name in TOPICS else "concept"]
        found[f"concept {concept.name}"] = _LITTLE if concept.name in _SAYING_LITTLE else weight
    for mention in question.mentions:
        wide = mention.skill in WIDE or mention.role in ("ml-engineer", "data-scientist")
        name = mention.who or mention.background or mention.skill or mention.certification
        found[f"name {name}"] = _WEIGHTS["wide" if wide else "name"]
    return {**found, **dict.fromkeys((f"word {word}" for word in question.unexplained), _WEIGHTS["word"])}


def _candidates(knowledge: KnowledgeBase, question: Question) -> list[Passage]:
    """Entries with some of the words of what is asked."""
    concepts = dict.fromkeys(concept.name for concept in question.concepts)
    terms = [form for name in concepts for form in (*forms(name)[:12], *_written(question, name))]
    terms += [*question.unexplained, *(said(question, found) for found in question.mentions)]
    found = knowledge.prose.search(list(dict.fromkeys(terms)), "any", ["guide"], _SEARCHED) if terms else []
    return [passage for passage in found if passage.part][:_CANDIDATES]


def said(question: Question, piece: Mention) -> str:
    """The words of a question that name something."""
    return " ".join(question.words[piece.start : piece.end])


def _written(question: Question, concept: str) -> list[str]:
    """How a question itself writes a concept."""
    return [" ".join(question.words[one.start : one.end]) for one in question.concepts if one.name == concept]


def _score(knowledge: KnowledgeBase, passage: Passage, asked: Mapping[str, float], needed: set[str]) -> float:
    """How well the best of an entry's names answers what is asked; nothing where a deciding topic is missing."""
    names = knowledge.prose.names(passage)
    best = 0.0
    for name in names:
        called = features(read(knowledge, name))
        if all(f"concept {topic}" in called for topic in needed):
            best = max(best, _alike(asked, called))
    return best


def _alike(asked: Mapping[str, float], called: Mapping[str, float]) -> float:
    common = asked.keys() & called.keys()
    of_question = sum(asked[name] for name in common) / (sum(asked.values()) or 1.0)
    of_name = sum(called[name] for name in common) / (sum(called.values()) or 1.0)
    return _ASKED * of_question + _NAMED * of_name


def _holds(knowledge: KnowledgeBase, passage: Passage, words: Sequence[str]) -> bool:
    """Whether an entry has all of these words, in its names or in what it says."""
    if not words:
        return True
    text = " ".join((*knowledge.prose.names(passage), *knowledge.prose.sentences(*passage[:3]))).casefold()
    return all(_stem(word) in text for word in words)


def _stem(word: str) -> str:
    return word[: max(4, len(word) - 2)]
