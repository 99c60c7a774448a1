"""Whether an entry of the guides answers a question: it must hold all that decides it."""

from __future__ import annotations

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.name_keys import stem
from mlcareers.models.country import name_of
from mlcareers.queries.asking.concepts import TOPICS, topics_of
from mlcareers.queries.asking.likeness import Entry, read_entries
from mlcareers.queries.asking.subjects import FIELDS, speaks_of_the_field
from mlcareers.text.questions.degrees import tells_degree
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.languages import forms
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.question import Question

WORKERS = TRADES | {"manager", "managers", "research"}
"""Who works in the trade, which says nothing of what an entry is on."""

DECIDING = TOPICS | concept_set(
    "certificate, phd, masters, degree, pay, remote, layoffs, saturated, count, share, highest"
)
"""Concepts of which an entry must speak to answer a question about them."""

_INDUSTRY = "-domain"
"""How the id of a skill ends that is the knowledge of an industry."""

_THE_SAME_FOR_ALL = concept_set(
    """
    day rate, freelance, contract, notice, raise, negotiation, first number, two offers, deadline, equity, rejected,
    age, parttime, family, illness, returning, layoffs, leave academia, from abroad, ninety days, impostor, the search,
    first hire, keep people, quit, working language, real title, own title, dull, stress, assess students,
    leetcode, prepare, behavioural, bent figures,
    stakeholders, expectations, explain findings, estimates, failing projects, drift,
    messy data, armed forces, time management,
    take home, juniors, which fits, choose candidates, no expert, advert, pay band, levelling, sole person, promotion,
    management,
    cv, portfolio, monitoring, how many projects, course projects, ask back
    """
)
"""Topics on which it is the same, whatever somebody works with."""


def answers(question: Question, entry: Entry) -> bool:
    """Say whether an entry has all that decides a question.

    Words that nothing explains must stand in its names, and so must one deciding concept. What is asked of one country
    is not answered by another.
    """
    if any(stem(word) not in entry.in_names or names_a_worker(word) for word in question.strange):
        return False
    if not (_holds_what_is_named(question, entry) and _is_of_the_countries(question, entry)):
        return False
    deciding = topics_of(question) or question.spoken_of & DECIDING
    return not deciding or any(map(entry.speaks_of, deciding))


def _holds_what_is_named(question: Question, entry: Entry) -> bool:
    """Say whether an entry holds skills, certificates and where somebody starts, who does not lead on."""
    mentions = [found for found in question.mentions if not tells_degree(words_of(question.words, found))]
    starts = [words_of(question.words, found) for found in mentions if found.origin]
    leads_on = topics_of(question) and speaks_of_the_field(question)
    if not leads_on and any(stem(word) not in entry.in_names for one in starts for word in one.split()):
        return False
    if question.asks("experience paradox"):  # it is the same, whatever they want five years of
        return True
    about = [found for found in mentions if not (leads_on and found.background)]
    things = [found for found in about if not (found.who or found.skill in FIELDS)]
    threatens = question.asks("replace") and (question.says("my") or any(found.who for found in about))
    if threatens or question.asks("safest", "exposure"):  # it is the same, whatever replaces people
        things = [found for found in things if not found.skill]
    if question.asks("advise pupils", "which degree"):  # who likes maths and biology
        things = [found for found in things if not is_discipline(words_of(question.words, found))]
    if question.asks(*_THE_SAME_FOR_ALL):
        things = [found for found in things if not found.skill or found.skill.endswith(_INDUSTRY)]
    if any(found.who for found in about):  # at a bank
        things = [found for found in things if question.words[max(0, found.start - 2)] not in ("at", "for", "in")]
    return all(entry.holds(words_of(question.words, found)) for found in things)


def _is_of_the_countries(question: Question, entry: Entry) -> bool:
    """Say whether an entry is of the countries of a question on visas; other topics are of all countries."""
    return not question.asks("visa") or _says_places(question, entry)


def holds_what_decides(knowledge: KnowledgeBase, question: Question, topic: str, id: str) -> bool:
    """Say whether an entry holds, somewhere, each thing that decides a question: topics, places, and strange words."""
    (entry,) = read_entries(knowledge, [Passage("guide", topic, id, "")], question.language)
    deciding = question.spoken_of & DECIDING
    return (
        not question.refused
        and all(entry.says(stem(word)) for word in question.strange)
        and _says_places(question, entry)
        and all(any(entry.says(form) for form in forms(name)) for name in deciding)
    )


def _says_places(question: Question, entry: Entry) -> bool:
    return all(entry.says(place) or entry.says(country_of(place)) for place in question.places)


def names_a_worker(word: str) -> bool:
    """Say whether a word names who works, here or elsewhere, or what they have studied.

    An entry that says such a word is not about them.
    """
    from mlcareers.text.titles.trades import OTHER_HEADS

    return word in WORKERS or stem(word) in OTHER_HEADS or is_discipline(word)


def country_of(place: object) -> str:
    """Return the name of the country of a place, or of the part of the world that it is."""
    code = getattr(place, "country", "")
    return name_of(code).casefold() if code else str(place)
