"""What a question finds in the guides: the entries that speak of all that decides it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.name_keys import stem
from mlcareers.queries.asking.about_work import is_surely_of_the_trade
from mlcareers.queries.asking.answering import WORKERS, answers, country_of, names_a_worker
from mlcareers.queries.asking.concepts import NARROW, OTHER_SIDE, TOPICS, topics_of
from mlcareers.queries.asking.likeness import Entry, features, measure_likeness, read_entries
from mlcareers.queries.asking.page import Page, entry_page
from mlcareers.queries.asking.words import compare_words
from mlcareers.text.questions.field_words import OF_THE_FIELD
from mlcareers.text.questions.languages import forms
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.question import Question

ENOUGH_ON_TOPIC, ENOUGH, BESIDE, SURE = 0.3, 0.5, 0.6, 0.72
"""How alike a question and a way to ask an entry must be for it to be an answer: on a topic that decides the question,
on anything else, behind the page of a command, and before it."""

PLAINLY, ALONE = 0.5, 0.6
"""The share of its words that a question must have in common with an entry that is named beside other pages, and with
one that answers where what the question means leads nowhere."""

SHARED = 0.3
"""The same share of an entry that is named last, behind what the question means."""

FAR = 0.6
"""The share of the best entry's worth below which another is not named beside it."""

_BY_MEANING, _BY_WORDS = 0.7, 0.3
"""What counts in the order of entries that answer: what they mean, and the words they share with the question."""

_CANDIDATES, _SEARCHED, _FORMS, _MOST_BY_WORDS = 40, 80, 16, 15
"""So many entries are compared by meaning, searched for, by so many forms of a concept, and compared by words."""

_OF_ANOTHER_ROLE, _OF_NO_ROLE, _OF_ANOTHER_SIDE, _ON_ANOTHER_TOPIC = 0.7, 0.9, 0.7, 0.85
"""What an entry keeps of its worth that speaks of other roles than the one asked about, or of none, that is told to
the other side of the table, or stands in a guide on another topic."""

_AWAY, _MANY_NAMES = 0.04, 3
"""What an entry loses for each name that it lacks of so many on the narrow topic that is asked about."""

_SHORT, _FEW_WORDS = 0.9, 40
"""What an entry keeps of its worth that has so few words: one that counsels stands before one that remarks."""


class _Comparison:
    """A question, as the entries of the guides are compared with it."""

    def __init__(self, knowledge: KnowledgeBase, question: Question) -> None:
        self.knowledge, self.question = knowledge, question
        self.features = features(question.words, question.concepts, question.language, question.strange)
        self.topics = topics_of(question)

    def explains(self, entry: Entry) -> bool:
        """Say whether an entry holds each word of a question that nothing explains: data plumbing is no plumbing."""
        held = all(entry.has_word(word) and not names_a_worker(word) for word in self.question.strange)
        return held and self.is_of_the_trade

    @cached_property
    def is_of_the_trade(self) -> bool:
        """Whether no word is of something else that entries may speak of by chance."""
        return not self.question.strange or is_surely_of_the_trade(self.knowledge, self.question)

    @cached_property
    def of_the_role(self) -> frozenset[tuple[str, str]]:
        """The entries, by guide and id, that name the first role of the question."""
        role = next((found.who for found in self.question.mentions if found.who), None)
        links = self.knowledge.links_to("role", role, "guide", "entries") if role else []
        return frozenset((link.from_id, link.item.id) for link in links if link.item)

    def worth(self, passage: Passage, entry: Entry) -> float:
        """Measure how well an entry answers, from 0 to 1."""
        length = _SHORT if entry.length < _FEW_WORDS else 1.0
        kept = self._about_the_role(passage, entry) * self._for_whom(entry) * self._at_home(entry) * length
        return measure_likeness(self.features, entry) * kept

    def _at_home(self, entry: Entry) -> float:
        """Return what an entry keeps of its worth, few of whose names are on the narrow topic that is asked about."""
        if not self.topics & NARROW:
            return 1.0
        return 1.0 - _AWAY * (_MANY_NAMES - min(_MANY_NAMES, entry.names_about(self.features)))

    def _about_the_role(self, passage: Passage, entry: Entry) -> float:
        """Return what an entry keeps of its worth that does not speak of the role that a question names."""
        if entry.is_about(self.features):
            return 1.0
        named = [words_of(self.question.words, found) for found in self.question.mentions if found.who]
        if not named or any(entry.says(stem(name)) for name in named) or (passage.id, passage.part) in self.of_the_role:
            return 1.0
        return _OF_NO_ROLE if WORKERS.isdisjoint(entry.title.split()) else _OF_ANOTHER_ROLE

    @cached_property
    def _is_asked_by_who_hires(self) -> bool:
        """Whether the other side of the table asks: how do we hire a data engineer."""
        return "hiring" in self.topics and self.question.says("hire", "recruit", "we", "our")

    def _for_whom(self, entry: Entry) -> float:
        """Return what an entry keeps of its worth in a guide for others, or on another topic, than the question's."""
        if entry.guide & OTHER_SIDE and not self.question.spoken_of & OTHER_SIDE:
            return _OF_ANOTHER_SIDE
        if self._is_asked_by_who_hires and not entry.guide & OTHER_SIDE:
            return _OF_ANOTHER_SIDE
        elsewhere = self.topics and entry.guide and not entry.guide & self.question.spoken_of
        return _ON_ANOTHER_TOPIC if elsewhere and not entry.is_about(self.features) else 1.0


class _Scored(NamedTuple):
    """An entry, how well it answers by what it means, and how much of the words of the question it shares."""

    passage: Passage
    entry: Entry
    worth: float
    share: float

    @property
    def rank(self) -> float:
        """How well it answers by both."""
        return _BY_MEANING * self.worth + _BY_WORDS * self.share


def pages(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """Give the entries that answer a question, the likeliest first."""
    comparison = _Comparison(knowledge, question)
    is_named = bool(question.strange) and (bool(question.mentions) or not OF_THE_FIELD.isdisjoint(question.words))
    topical = bool(comparison.topics) or is_named
    enough = ENOUGH_ON_TOPIC if topical else ENOUGH if question.mentions or question.concepts else 1.0
    scored = [
        one
        for one in _score_entries(comparison)
        if one.worth >= enough or (one.share >= PLAINLY and comparison.explains(one.entry))
    ]
    scored.sort(key=lambda one: (-one.rank, one.passage.id, one.passage.part))
    for one in scored:
        if one.rank < scored[0].rank * FAR:
            break
        lacks = tuple(name for name in dict.fromkeys(map(country_of, question.places)) if not one.entry.says(name))
        sure = one.worth >= enough and (topical or one.worth >= SURE)
        weak = one.worth < BESIDE and one.share < PLAINLY
        yield entry_page(one.passage.id, one.passage.part)._replace(lacks=lacks, sure=sure, weak=weak)


def _score_entries(comparison: _Comparison) -> Iterator[_Scored]:
    """Measure each entry that says some of what a question asks, in meaning or in words."""
    knowledge, question = comparison.knowledge, comparison.question
    shares = {one.passage: one.share for one in compare_words(knowledge, question)}
    candidates = list(dict.fromkeys((*_candidates(knowledge, question), *list(shares)[:_MOST_BY_WORDS])))
    for passage, entry in zip(candidates, read_entries(knowledge, candidates, question.language), strict=True):
        worth = comparison.worth(passage, entry) if comparison.is_of_the_trade and answers(question, entry) else 0.0
        yield _Scored(passage, entry, worth, shares.get(passage, 0.0))


def pages_by_words(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """Give the entries that a question asks for in so many words, where what it means leads nowhere."""
    candidates = [
        one.passage for one in compare_words(knowledge, question, alone=True)[:_MOST_BY_WORDS] if one.share >= ALONE
    ]
    comparison = _Comparison(knowledge, question)
    for passage, entry in zip(candidates, read_entries(knowledge, candidates, question.language), strict=True):
        if comparison.explains(entry):
            yield entry_page(passage.id, passage.part)


def nearest_by_words(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """Give the entry that shares most words with a question, whatever they mean, where these are enough."""
    for one in compare_words(knowledge, question, alone=True)[:1]:
        if one.share >= SHARED:
            yield entry_page(one.passage.id, one.passage.part)


def entries(knowledge: KnowledgeBase, question: Question, topic: str | None) -> list[tuple[str, str]]:
    """Return the topic and the id of each entry of a topic, or of all, that answers a question, best first."""
    found = (page.words[1:] for page in pages(knowledge, question) if not page.lacks)
    return [(id_, part) for id_, part in found if topic in (None, id_)]


def _candidates(knowledge: KnowledgeBase, question: Question) -> list[Passage]:
    """Find entries with some of the words of what is asked: those that bear them as a name first."""
    concepts = dict.fromkeys(concept.name for concept in question.concepts)
    topics = [form for name in concepts if name in TOPICS | NARROW for form in forms(name)[:_FORMS]]
    terms = [form for name in concepts for form in forms(name)[:_FORMS]]
    terms += [words_of(question.words, concept) for concept in question.concepts]
    terms += [words_of(question.words, mention) for mention in question.mentions]
    terms += question.strange
    search = knowledge.prose.search
    found = search(list(dict.fromkeys(topics)), "any", ["guide"], _SEARCHED, names_only=True) if topics else []
    found += search(list(dict.fromkeys(terms)), "any", ["guide"], _SEARCHED) if terms else []
    return [passage for passage in dict.fromkeys(found) if passage.part][:_CANDIDATES]
