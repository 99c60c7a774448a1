"""What a question finds in the guides: the entries that speak of all that decides it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.name_keys import meanings, stem
from mlcareers.knowledge.name_keys import words as in_english
from mlcareers.knowledge.names import fold
from mlcareers.models.country import name_of
from mlcareers.queries.ask_subjects import TOPICS, Page, listed, topics_of
from mlcareers.text.questions.languages import forms
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import Concept, concepts_in, is_empty
from mlcareers.text.questions.reader import Question

ENOUGH_ON_TOPIC, ENOUGH, SURE = 0.3, 0.5, 0.72
"""How alike a question and a way to ask an entry must be for it to be an answer: on a topic that decides the question,
on anything else, and before the page of a command."""

_CANDIDATES, _SEARCHED, _FORMS = 16, 60, 12
_ASKED, _NAMED = 0.7, 0.3
"""What it counts that the entry has what the question says, and that the question says what the entry is called."""

_OF_ANOTHER_ROLE, _ABOUT_MORE = 0.8, 0.6
"""What an entry keeps of its worth that speaks of another role, and one on a topic that is not asked about."""

_TOPIC, _CONCEPT, _LITTLE, _NAME, _WIDE = 3.0, 1.5, 0.6, 1.0, 0.4
_SAYING_LITTLE = listed("definition, need, way, skills, jobs, learn, still, worth, duties, earned, without, employers")
_WIDE_WORDS = frozenset(map(stem, listed("ai, ml, data, engineer, scientist, science, learning, specialist")))

DECIDING = TOPICS | listed("certificate, phd, masters, degree, pay, remote, layoffs, saturated, count, share, highest")
"""Concepts of which an entry must speak to answer a question about them."""


class Called(NamedTuple):
    """An entry: what each of its names speaks of, and all words of its names and of what it says."""

    names: tuple[Mapping[str, float], ...]
    in_names: frozenset[str]
    text: str

    def says(self, words: str) -> bool:
        """Whether it holds a word or phrase, or the beginning of a longer word with it."""
        return f" {words}" in f" {self.text}"

    def holds(self, words: str) -> bool:
        """Whether it holds all of these words somewhere."""
        return all(map(self.says, words.split()))


def pages(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """The entries that answer a question, the likeliest first."""
    asked = _features(question.words, question.concepts, question.language)
    topical = bool(topics_of(question))
    scored = []
    for passage in _candidates(knowledge, question):
        entry = _called(knowledge, passage, question.language)
        score = max((_alike(asked, name) for name in entry.names), default=0.0) * _about_the_role(question, entry)
        if score >= (ENOUGH_ON_TOPIC if topical else ENOUGH) and answers(question, entry):
            scored.append((score, passage, entry))
    for score, passage, entry in sorted(scored, key=lambda one: (-one[0], one[1].id, one[1].part)):
        lacks = tuple(name for name in map(_country, question.places) if not entry.says(name))
        name, command = f"guide:{passage.id}/{passage.part}", ("guide", passage.id, passage.part)
        yield Page(name, command, lacks, sure=topical or score >= SURE)


def answers(question: Question, entry: Called) -> bool:
    """Whether an entry has all that decides a question.

    Words that nothing explains must stand in its names, and so must one deciding concept. What is asked of one country
    is not answered by another.
    """
    if any(stem(word) not in entry.in_names for word in question.unexplained):
        return False
    starts = [_written(question, found) for found in question.mentions if found.background and not found.who]
    if any(stem(word) not in entry.in_names for start in starts for word in start.split()):
        return False
    if any(not entry.holds(_written(question, found)) for found in question.mentions if not found.who):
        return False
    if question.asks("visa") and any(not entry.says(_country(place)) for place in question.places):
        return False
    asked = {concept.name for concept in question.concepts}
    deciding = topics_of(question) or asked & DECIDING
    return not deciding or any(f"concept {name}" in called for name in deciding for called in entry.names)


def entries(knowledge: KnowledgeBase, question: Question, topic: str | None) -> list[tuple[str, str]]:
    """The topic and the id of each entry of a topic, or of all, that answers a question, best first."""
    found = (page.words[1:] for page in pages(knowledge, question) if not page.lacks)
    return [(id_, part) for id_, part in found if topic in (None, id_)]


def holds_what_decides(knowledge: KnowledgeBase, question: Question, topic: str, id: str) -> bool:
    """Whether an entry says, somewhere, each thing that decides a question: topics, places, and strange words."""
    entry = _called(knowledge, Passage("guide", topic, id, ""), question.language)
    asked = {concept.name for concept in question.concepts} & DECIDING
    return (
        not question.refused
        and all(entry.says(stem(word)) for word in question.unexplained)
        and all(entry.says(place) or entry.says(_country(place)) for place in question.places)
        and all(any(entry.says(form) for form in forms(name)) for name in asked)
    )


def _about_the_role(question: Question, entry: Called) -> float:
    """How much of its worth an entry keeps that does not speak of the role that a question names."""
    named = [_written(question, found) for found in question.mentions if found.role]
    return 1.0 if not named or any(map(entry.holds, named)) else _OF_ANOTHER_ROLE


def _features(said: Sequence[str], concepts: Iterable[Concept], language: str) -> dict[str, float]:
    """What a question or a name speaks of, each with its weight: its concepts, and the meanings of its other words."""
    found: dict[str, float] = {}
    taken: set[int] = set()
    for concept in concepts:
        weight = _TOPIC if concept.name in TOPICS else _LITTLE if concept.name in _SAYING_LITTLE else _CONCEPT
        found[f"concept {concept.name}"] = weight
        taken.update(range(concept.start, concept.end))
    rest = " ".join(word for at, word in enumerate(said) if at not in taken and not is_empty(word, language))
    for meaning in meanings(in_english(rest)):
        found[meaning] = _WIDE if meaning in _WIDE_WORDS else _NAME
    return found


def _alike(asked: Mapping[str, float], called: Mapping[str, float]) -> float:
    common = asked.keys() & called.keys()
    of_question = sum(asked[name] for name in common) / (sum(asked.values()) or 1.0)
    of_name = sum(called[name] for name in common) / (sum(called.values()) or 1.0)
    about_more = any(called[name] == _TOPIC for name in called.keys() - common)
    return (_ASKED * of_question + _NAMED * of_name) * (_ABOUT_MORE if about_more else 1.0)


def _candidates(knowledge: KnowledgeBase, question: Question) -> list[Passage]:
    """Entries with some of the words of what is asked."""
    concepts = dict.fromkeys(concept.name for concept in question.concepts)
    terms = [form for name in concepts for form in forms(name)[:_FORMS]]
    terms += [_written(question, concept) for concept in question.concepts]
    terms += [_written(question, mention) for mention in question.mentions]
    terms += question.unexplained
    found = knowledge.prose.search(list(dict.fromkeys(terms)), "any", ["guide"], _SEARCHED) if terms else []
    return [passage for passage in found if passage.part][:_CANDIDATES]


def _called(knowledge: KnowledgeBase, passage: Passage, language: str) -> Called:
    names = knowledge.prose.names(passage)
    said = knowledge.prose.sentences(passage.kind, passage.id, passage.part)
    written = [tuple(fold(name).split()) for name in names]
    features = tuple(_features(words, concepts_in(words, language), language) for words in written)
    in_names = frozenset(stem(word) for words in written for word in words)
    return Called(features, in_names, fold(" ".join((*names, *said))))


def _written(question: Question, piece: Mention | Concept) -> str:
    """The words of a question that name something."""
    return " ".join(question.words[piece.start : piece.end])


def _country(place: object) -> str:
    return name_of(getattr(place, "country", "")).casefold()
