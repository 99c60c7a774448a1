"""Reading a question: what is asked, about what, and which of its words nothing here explains."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold, word_set
from mlcareers.text.questions.amounts import is_amount, is_far_year
from mlcareers.text.questions.bystanders import SOMEBODY_ELSE, leave_bystanders_out
from mlcareers.text.questions.clauses import find_breaks
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.field_words import NAMES_OF_THE_FIELD, OF_THE_FIELD, TRADES
from mlcareers.text.questions.geography import Place, leave_people_out, place_of
from mlcareers.text.questions.jobs import find_jobs, find_other_jobs, may_name_a_vendor, name_in_field, share_field
from mlcareers.text.questions.languages import LANGUAGES, LONGEST_PHRASE, language_of
from mlcareers.text.questions.latin import share_field_behind, write_out_articles
from mlcareers.text.questions.levels import ALONE, BEGINNING, LEVELS_OF_A_ROLE, OF_TITLES_ALONE
from mlcareers.text.questions.mentions import LONGEST_NAME, Mention, find_mention
from mlcareers.text.questions.ordinary_words import is_industry, is_no_place, is_of_another_trade, is_ordinary
from mlcareers.text.questions.phrases import Concept, concept_of, concept_set, tables_of, words_of
from mlcareers.text.questions.predicates import is_manner
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.refused import keep_refused
from mlcareers.text.questions.short_forms import clear_elisions, write_out_short_forms
from mlcareers.text.questions.small_words import DIFFERING, VERSUS
from mlcareers.text.questions.speakers import find_speakers
from mlcareers.text.questions.specialists import name_outsiders, name_specialists, name_workers
from mlcareers.text.questions.strange import (
    correct_spelling,
    find_base_forms,
    find_language,
    is_form,
    part_joined,
    split_compounds,
)
from mlcareers.text.questions.studies import chooses_discipline, find_student, prefer_discipline

MOST_WORDS = 80
"""So many words of a question are read."""

_OF_EACH_FIRM = concept_set(
    "pay, earned, interview, rounds, rejected, layoffs, hiring, internship, offer, visa, remote"
)
"""Concepts of what differs from firm to firm."""

_OF_WHO_WORKS = concept_set("pay, earned, duties, interview, way, attractive, outlook, demanded")
"""Concepts of what is asked of people rather than of a field."""

_CAREERS = frozenset(("career", "careers", "job", "jobs", "profession"))
"""Words for work in a field."""

_JOINING = word_set("and und et y e i a")
"""Words with which two things are named together."""

_DIVIDERS = word_set(
    """to for or vs versus into from if than as when while like oder zum zur als vom von bis gegen ou vers quand que si
    o al cuando para u quando com oppure come verso naar dan lub czy jak"""
)
"""Words that stand between two names, never inside one."""

_BEHIND_DATA = TRADES | {"science", "engineering"}
"""Words that make a name of the field with the word before them."""

_NEEDING = word_set("need needs know learn learning require requires study")
"""Words before what somebody must know."""

_NEAR = 3
"""So many words the name of a place has at most, and stand between a level and its role."""

_KNOWS_WHO = concept_set("management, first hire, choose candidates, no expert, keep people")
"""Concepts beside which a trade says enough: who hires an analyst first hires one of data."""


class _Reader:
    """The words of a question, taken from left to right, the longest piece first."""

    def __init__(self, knowledge: KnowledgeBase, words: tuple[str, ...], language: str, text: str) -> None:
        self.knowledge, self.words = knowledge, words
        self.breaks = find_breaks(text, language, len(words))
        self.language, self.tables = language, tables_of(language)
        self.quoted = find_speakers(words) if language == LANGUAGES[0] else frozenset()
        self.concepts: list[Concept] = []
        self.mentions: list[Mention] = []
        self.levels: list[tuple[int, str]] = []
        self.places: list[Place] = []
        self.refused: list[str] = []
        self.strange: list[str] = []

    def read(self) -> None:
        """Take all words, and keep the levels that are of a role."""
        at = 0
        while at < len(self.words):
            at = self._take(at)
        self._settle_levels()

    def _take(self, at: int) -> int:
        """Take the longest piece that begins here, and return where the next begins; who is quoted, is skipped."""
        if at in self.quoted:
            return at + 1
        for length in range(min(LONGEST_NAME, len(self.words) - at), 0, -1):
            if self._takes(at, at + length):
                return at + length
        word = self.words[at]
        is_elsewhere = is_far_year(self.words, at) or is_industry(self.words, at, self.language)
        if is_elsewhere or not (self._says_nothing(word) or is_ordinary(self.words, at, at + 1)):
            self.strange.append(word)
        return at + 1

    def _says_nothing(self, word: str) -> bool:
        known = self._is_empty(word) or is_manner(word, self.language) or is_form(word, self.tables)
        return known or is_amount(word) or word in OF_THE_FIELD | TRADES

    def _takes(self, start: int, end: int) -> bool:
        text = " ".join(self.words[start:end])
        student = find_student(self.knowledge, self.words, start, end)
        if student:
            self.mentions.append(student)
            return True
        cuts_a_title = end - start > 1 and self._ends_in_a_title(end)
        if end - start <= LONGEST_PHRASE and not cuts_a_title and self._takes_phrase(text, start, end):
            return True
        if self._could_name(start, end) and not cuts_a_title:
            foreign, exactly = len(self.tables) > 1, self._is_framed(start, end)
            found = find_mention(self.knowledge, self.words, start, end, exactly=exactly, foreign=foreign)
            found = prefer_discipline(self.knowledge, self.words, start, end, found, foreign=foreign)
            if found and not (found.field and self.words[end - 1] in ("skill", "skills")):
                self.mentions.append(found)
                return True
        place = place_of(text) if end - start <= _NEAR and not is_no_place(self.words, start, self.language) else None
        if place:
            self.places.append(place)
        return place is not None

    def _ends_in_a_title(self, end: int) -> bool:
        """Say whether a name would take the first word of another: "prep for data" of data scientists."""
        return self.words[end - 1] in OF_THE_FIELD and not _BEHIND_DATA.isdisjoint(self.words[end : end + 1])

    def _takes_phrase(self, text: str, start: int, end: int) -> bool:
        if text in LEVELS_OF_A_ROLE and text not in OF_TITLES_ALONE:
            self.levels.append((start, text))
            return True
        refused = next((known.refused[text] for known in self.tables if text in known.refused), None)
        if refused and self.knowledge.names.written("background", text):
            return False
        name = concept_of(text, self.language)
        if refused:
            self.refused.append(refused)
        elif name:
            self.concepts.append(Concept(name, start, end))
        return bool(refused or name)

    def _could_name(self, start: int, end: int) -> bool:
        """Say whether words may be a name: they say something, and nothing divides them."""
        if any(start < at < end for at in self.breaks):
            return False
        words = self.words[start:end]
        if any(
            one in TRADES and other in NAMES_OF_THE_FIELD for one, other in pairwise(words)
        ):  # analyst, data scientist
            return False
        ordinary = is_ordinary(self.words, start, end)
        if ordinary is not None or (len(words) == 1 and is_of_another_trade(words[0], self.language)):
            return ordinary is False
        if "for" in words and any(concept_of(word, self.language) == "certificate" for word in words):
            return False  # an AI certificate for project managers
        if not _JOINING.isdisjoint(words) and OF_THE_FIELD.union(_JOINING).issuperset(words):  # data and AI
            return False
        says_nothing = all(map(self._is_empty, words)) and not self._is_named(start, end)
        return _DIVIDERS.isdisjoint(words) and not says_nothing

    def _is_named(self, start: int, end: int) -> bool:
        """Say whether a discipline is set beside something, or needed, that is else an ordinary word: statistics."""
        beside = {*self.words[max(0, start - 1) : start], *self.words[end : end + 1]}
        between = (
            VERSUS | ({"to", "into"} if start else set())
            if DIFFERING.isdisjoint(self.words)
            else VERSUS | _JOINING | {"between", "from"}
        )
        is_needed = self.words[start - 1] in _NEEDING if start else False
        return (is_needed or not beside.isdisjoint(between)) and is_discipline(" ".join(self.words[start:end]))

    def _is_framed(self, start: int, end: int) -> bool:
        """Say whether the first or the last word belongs to the question rather than to a name."""
        ends = (self.words[start], self.words[end - 1])
        joining = _JOINING | {"en", "of"} if self.language == "dutch" else _JOINING
        joined = not joining.isdisjoint(self.words[start:end])
        own = self.tables[0]
        return joined or any(word in own.empty or word in own.concepts for word in ends)

    def _is_empty(self, word: str) -> bool:
        return any(word in known.empty for known in self.tables)

    @property
    def spoken_of(self) -> frozenset[str]:
        """The concepts that are asked or spoken of so far."""
        return frozenset(concept.name for concept in self.concepts)

    def take_jobs(self) -> None:
        """Read strange words and skills before a trade as the title of a job, where they surely are one."""
        self.mentions = list(name_specialists(self.knowledge, self.words, self.mentions))
        self.mentions = list(name_in_field(self.knowledge, self.words, self.mentions))
        spoken_of = self.spoken_of
        of_firms = not spoken_of.isdisjoint(_OF_EACH_FIRM)
        for job in list(find_jobs(self.knowledge, self.words, self.mentions, self.strange, of_firms)):
            inside = set(self.words[job.start : job.end])
            if "certificate" in spoken_of and may_name_a_vendor(self.words, self.mentions, self.strange, job):
                continue
            self.mentions = [found for found in self.mentions if not job.start <= found.start < job.end]
            self.mentions = sorted((*self.mentions, job), key=lambda found: found.start)
            self.strange = [word for word in self.strange if word not in inside]
        self.mentions += list(share_field(self.knowledge, self.words, self.mentions))
        self.mentions += list(share_field_behind(self.knowledge, self.words, self.mentions))
        self.mentions = list(name_outsiders(self.knowledge, self.words, self.mentions))
        of_workers = not (spoken_of.isdisjoint(_OF_WHO_WORKS) and _CAREERS.isdisjoint(self.words))
        if "difference" in spoken_of or (of_workers and not any(found.who for found in self.mentions)):
            self.mentions = list(name_workers(self.knowledge, self.words, self.mentions))
        is_english = self.language == LANGUAGES[0]
        for start, end in list(find_other_jobs(self.words, self.concepts, self.mentions)) if is_english else ():
            self.concepts = [one for one in self.concepts if not start <= one.start < end]
            self.mentions = [found for found in self.mentions if not start <= found.start < end]
            self.strange.append(" ".join(self.words[start:end]))

    def _settle_levels(self) -> None:
        """Keep the words for levels that stand before a role, or before another level."""
        roles = [found.start for found in self.mentions if found.role]
        kept = [
            (at, text) for at, text in self.levels if text in ALONE or any(0 < start - at <= _NEAR for start in roles)
        ]
        apart = [(at, text) for at, text in self.levels if text in BEGINNING and not roles]
        self.concepts += [Concept("first job", at, at + 2) for at, _ in apart]
        self.concepts += [
            Concept("management", at, at + 1)
            for at, text in self.levels
            if text == "manager" and not (at and self.words[at - 1] in SOMEBODY_ELSE)
        ]
        self.levels = [level for level in kept if level not in apart]


def read(knowledge: KnowledgeBase, text: str) -> Question:
    """Read a question."""
    words = tuple(fold(clear_elisions(text)).split())[:MOST_WORDS]
    language = language_of(words, text)
    words = (
        write_out_short_forms(words, text) if language == LANGUAGES[0] else write_out_articles(words, language, text)
    )
    reading = _read(knowledge, words, language, text)
    if reading.strange and language == LANGUAGES[0] and (other := find_language(words, reading.strange)):
        language, reading = other, _read(knowledge, words, other, text)
    for change in (part_joined, find_base_forms, split_compounds, correct_spelling) if reading.strange else ():
        again = _read(knowledge, change(knowledge, words, reading.strange, language), language, text)
        reading = again if len(again.strange) < len(reading.strange) else reading
        words = reading.words
    reading.take_jobs()
    named = reading.mentions or not _KNOWS_WHO.isdisjoint(reading.spoken_of)
    words = _write_choices(reading)
    _settle_studies(words, reading)
    if not named:
        spoken = {at for concept in reading.concepts for at in range(concept.start, concept.end)}
        reading.strange += [word for at, word in enumerate(words) if word in TRADES and at not in spoken]
    mentions, elsewhere = leave_bystanders_out(words, reading.mentions)
    return Question(
        words=words,
        language=language,
        concepts=tuple(reading.concepts),
        mentions=tuple(mentions),
        levels=tuple(dict.fromkeys(LEVELS_OF_A_ROLE[text] for _, text in reading.levels)),
        places=tuple(reading.places) if "remote" in reading.spoken_of else leave_people_out(reading.places),
        refused=tuple(keep_refused(reading.refused, reading.mentions, reading.spoken_of)),
        strange=tuple(dict.fromkeys((*reading.strange, *elsewhere))),
        text=text,
    )


def _write_choices(reading: _Reader) -> tuple[str, ...]:
    """Write "of", which sets things apart in Dutch, as English does, but in no name: head of data."""
    if reading.language != "dutch":
        return reading.words
    named = {at for found in reading.mentions for at in range(found.start, found.end)}
    return tuple("or" if word == "of" and at not in named else word for at, word in enumerate(reading.words))


def _settle_studies(words: Sequence[str], reading: _Reader) -> None:
    """Read disciplines of which one is to be studied as the question which: neither need be spoken of."""
    studies = not reading.spoken_of.isdisjoint(("degree", "learn"))
    if studies and chooses_discipline(words, reading.mentions):
        reading.concepts.append(Concept("which degree", 0, 0))
        reading.mentions = [found for found in reading.mentions if not is_discipline(words_of(words, found))]


def _read(knowledge: KnowledgeBase, words: tuple[str, ...], language: str, text: str) -> _Reader:
    reading = _Reader(knowledge, words, language, text)
    reading.read()
    return reading
