"""How much of what a question speaks of an entry of a guide speaks of, too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from math import fsum

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage, Wording
from mlcareers.knowledge.name_keys import meanings, stem
from mlcareers.knowledge.name_keys import words as in_english
from mlcareers.knowledge.names import fold, word_set
from mlcareers.queries.asking.concepts import NARROW, TOPICS
from mlcareers.queries.asking.perhaps import take_as_said
from mlcareers.text.questions.languages import forms
from mlcareers.text.questions.phrases import Concept, concept_set, concepts_in, is_empty

_ASKED, _NAMED = 0.7, 0.3
"""What it counts that the entry has what the question says, and that the question says what the entry is called."""

_ABOUT_MORE = 0.7
"""What a name keeps of its worth that is on a topic which is not asked about."""

_SAME_BEGINNING, _LONG = 3, 6
"""So many letters words of one stem have in common, and a word has of which longer ones are made."""

_IN_TEXT = 0.4
"""What it counts that an entry only says what is asked, beside bearing its name."""

_NARROW, _TOPIC, _CONCEPT, _LITTLE, _NAME, _WIDE = 3.5, 2.5, 1.5, 0.6, 1.0, 0.4
"""What is spoken of weighs: a narrow topic, another, a concept, one that says little, a word, and one of the field."""

_SAYING_LITTLE = concept_set(
    "definition, need, way, skills, jobs, learn, still, worth, duties, earned, without, employers, recruiter"
)
"""Concepts of which most entries speak."""

_WIDE_WORDS = frozenset(map(stem, word_set("ai ml data engineer scientist science learning specialist")))
"""Words of the whole field."""

Features = Mapping[str, float]
"""What is spoken of, each thing with its weight."""


class Entry:
    """An entry as it is compared: what is called so, and says this, in a guide of these names; worked out when needed.

    Most entries are left aside before all of it is.
    """

    def __init__(self, wording: Wording, guide: Wording, language: str) -> None:
        self._wording, self._guide, self._language = wording, guide, language
        self._written = tuple(map(fold, wording.names))
        self.title = self._written[0] if self._written else ""

    @cached_property
    def names(self) -> tuple[Features, ...]:
        """What each of its names speaks of."""
        return tuple(_features_of_name(name, self._language) for name in self._written)

    @cached_property
    def in_names(self) -> frozenset[str]:
        """All words of its names."""
        return frozenset(stem(word) for name in self._written for word in name.split())

    @cached_property
    def text(self) -> str:
        """All that it says, its names first."""
        return fold(" ".join((*self._wording.names, *self._wording.sentences)))

    @cached_property
    def guide(self) -> frozenset[str]:
        """The topics that its guide is on."""
        return frozenset(topic for name in self._guide.names for topic in _topics_in(fold(name), self._language))

    @cached_property
    def length(self) -> int:
        """The number of words that it says."""
        return sum(len(sentence.split()) for sentence in self._wording.sentences)

    def says(self, words: str) -> bool:
        """Say whether it holds a word or phrase, or the beginning of a longer word with it."""
        return f" {words}" in f" {self.text}"

    def has_word(self, word: str) -> bool:
        """Say whether it holds a word in some form, rather than a longer one that begins so."""
        said = [one for one in self.text.split() if one.startswith(word[:_SAME_BEGINNING])]
        return stem(word) in map(stem, said) or (len(word) >= _LONG and self.says(stem(word)))

    def holds(self, words: str) -> bool:
        """Say whether it holds all of these words somewhere, in some form."""
        return all(self.says(stem(word)) for word in words.split())

    def is_about(self, wanted: Features) -> bool:
        """Say whether one of its names speaks of a narrow topic that is asked about."""
        return self.names_about(wanted) > 0

    def names_about(self, wanted: Features) -> int:
        """Count its names that speak of a narrow topic that is asked about."""
        narrow = {name for name, weight in wanted.items() if weight == _NARROW}
        return sum(not narrow.isdisjoint(name) for name in self.names)

    def speaks_of(self, concept: str) -> bool:
        """Say whether any of its names speaks of a concept."""
        return any(concept == one.name for name in self._written for one in _concepts_of(name, self._language))


def read_entries(knowledge: KnowledgeBase, passages: Sequence[Passage], language: str) -> list[Entry]:
    """Read what entries are called and say, in a language."""
    ids = list(dict.fromkeys((passage.kind, passage.id) for passage in passages))
    wordings = knowledge.prose.wordings((*passages, *(Passage(kind, id_, "", "") for kind, id_ in ids)))
    guides = dict(zip(ids, wordings[len(passages) :], strict=True))
    return [
        Entry(entry, guides[passage.kind, passage.id], language)
        for passage, entry in zip(passages, wordings[: len(passages)], strict=True)
    ]


def features(
    said: Sequence[str], concepts: Iterable[Concept], language: str, telling: Iterable[str] = ()
) -> dict[str, float]:
    """Weigh what a question or a name speaks of: its concepts, and the meanings of its other words.

    `telling` words, which nothing explains, weigh as much as a topic.
    """
    found: dict[str, float] = {}
    taken: set[int] = set()
    for concept in concepts:
        found[f"concept {concept.name}"] = _weight(concept.name)
        taken.update(range(concept.start, concept.end))
    rest = " ".join(word for at, word in enumerate(said) if at not in taken and not is_empty(word, language))
    for meaning in meanings(in_english(rest)):
        found[meaning] = _WIDE if meaning in _WIDE_WORDS else _NAME
    return found | dict.fromkeys(meanings(telling), _TOPIC)


def measure_likeness(wanted: Features, entry: Entry) -> float:
    """Measure how alike a question and the best name of an entry are, from 0 to 1."""
    elsewhere = {name for name in wanted if _has_feature(name, entry)}
    return max((_compare_with_name(wanted, name, elsewhere) for name in entry.names), default=0.0)


def _weight(concept: str) -> float:
    if concept in NARROW:
        return _NARROW
    return _TOPIC if concept in TOPICS else _LITTLE if concept in _SAYING_LITTLE else _CONCEPT


def _has_feature(name: str, entry: Entry) -> bool:
    """Say whether an entry says anywhere what a question speaks of."""
    kind, _, concept = name.partition(" ")
    if kind == "concept" and concept:
        return entry.speaks_of(concept) or any(map(entry.says, forms(concept)))
    return entry.says(name)


def _compare_with_name(wanted: Features, name: Features, elsewhere: Set[str]) -> float:
    """Measure how alike a question and one name of an entry are, which says some of it `elsewhere`.

    Sums are exact, since a set has no order in which to round them: one question has one answer.
    """
    common = wanted.keys() & name.keys()
    shared = fsum(wanted[one] for one in common)
    if shared < _NAME:  # no more than that both are about data
        return 0.0
    held = shared + _IN_TEXT * fsum(wanted[one] for one in elsewhere - common)
    of_question = held / (fsum(wanted.values()) or 1.0)
    of_name = fsum(name[one] for one in common) / (fsum(name.values()) or 1.0)
    about_more = any(name[one] >= _TOPIC for one in name.keys() - common)
    return (_ASKED * of_question + _NAMED * of_name) * (_ABOUT_MORE if about_more else 1.0)


@lru_cache(1 << 12)
def _features_of_name(name: str, language: str) -> Features:
    words = tuple(name.split())
    return features(words, _concepts_of(name, language), language)


@lru_cache(1 << 12)
def _concepts_of(name: str, language: str) -> tuple[Concept, ...]:
    return tuple(take_as_said(concepts_in(name.split(), language)))


@lru_cache(1 << 10)
def _topics_in(name: str, language: str) -> frozenset[str]:
    """Return the topics that a name of a guide speaks of."""
    return frozenset(concept.name for concept in concepts_in(name.split(), language)) & (TOPICS | NARROW)
