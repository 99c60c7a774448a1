"""A question as it is understood: what its words say together, and which of its strange words do not decide it."""

from __future__ import annotations

import re

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking.subjects import AMOUNT, NARROW, Subjects, certificates_in, issuer_in, listed, topics_of
from mlcareers.text.questions.phrases import Concept
from mlcareers.text.questions.predicates import is_predicate
from mlcareers.text.questions.reader import OF_THE_FIELD, Question, read, words_of

_BEFORE_A_PLACE = listed("in, at, near, bei, chez, en, em, na, w, naar")
_BEFORE_WHEN = listed("since, after, during, because, seit, nach, depuis, desde, dopo, sinds, od")
_BEFORE_A_NAME = _BEFORE_A_PLACE | listed("my, a, an, the, of")
_EITHER = ("or", "vs", "versus", "oder", "ou", "o", "of", "lub", "czy", "join", "which", "better")
_MOVING = ("move", "moving", "relocate", "emigrate", "immigrate", "settle")
_YEARS_OLD = re.compile(
    r"\b(?:at|mit|a|con|com|aos|los|turning|aged|age|im|am|bin|tengo|tenho|ho|mam|ben|i m) (?:[3-6]\d)(?: |$)"
    r"|\b[3-6]\d (?:ans|anos|anni|lat|jaar|jahre|years? old|yo|y o)\b"
)


WORK = words_of(
    """
    job jobs work working worker career careers role roles profession boss office tech employee employees position
    beruf berufe arbeit arbeiten stelle stellen karriere branche travail metier metiers emploi poste carriere boulot
    trabajo trabajar empleo carrera puesto oficina trabalho trabalhar trabalhando emprego carreira vaga area lavoro
    lavorare carriera posto praca prace pracy pracowac zawod kariera werk werken baan carriere
    """
)
"""Words for work, of which one must stand in a question that is on nothing else of the trade."""

_NOT_ALONE = words_of("it learning model models soft tech coursera edx udemy udacity datacamp")
"""Words of the field that are words of everything else, too."""

NOT_OF_WORK = listed(
    """
    family, age, illness, travel, time, order, learning cost, network, deadline, stress, quit, dull, women, cost,
    parttime, countries, cities, need, worth, definition, way, still, jobs, learn, without, difference, just, after,
    against, count, share, world, expired, which fits, social, certain, firms, fair, titles, years, level,
    time spent, attractive, red flags, specialise, teaching, assess students, ask back, ai tools,
    negative, positive, earned, lab, recruiter, advise pupils, ninety days, bubble, safest, hurry,
    ai in interviews, bootcamp, how many projects, saturated, side doors, no numbers, overqualified
    """
)
"""Concepts that are spoken of in every walk of life."""


def understand(knowledge: KnowledgeBase, text: str) -> Question:
    """Read a question, and leave aside strange words that do not decide it.

    They stand in the guides, neither beside a name nor where a place or a firm stands, in a question that names a role;
    or in no name's place at all, in a question that is on a topic of the guides, too.
    """
    question = _told_together(read(knowledge, text))
    if question.unexplained and Subjects(knowledge, question).asks_certificate:
        named = {word for run in certificates_in(knowledge, question) for word in run.words}
        named.add(issuer_in(knowledge, question.words) or "")
        question = question._replace(unexplained=tuple(word for word in question.unexplained if word not in named))
    deciding = tuple(word for word in question.unexplained if _decides(knowledge, question, word))
    return question if deciding and len(question.unexplained) > 1 else question._replace(unexplained=deciding)


def _decides(knowledge: KnowledgeBase, question: Question, word: str) -> bool:
    """Whether a strange word may be what a question is about."""
    is_asked = bool({concept.name for concept in question.concepts} - NOT_OF_WORK)
    at = question.words.index(word) if word in question.words else 0
    if is_asked and is_predicate(question.words, at, question.language, question.text):
        return False
    topics = topics_of(question)
    if topics & NARROW and _is_small(question, word):
        before = question.words[at - 1] if at else ""
        if before in _BEFORE_WHEN or _names_the_trade(knowledge, question):
            return before in _BEFORE_A_PLACE
    if not any(found.role for found in question.mentions) or _is_a_name(question, word):
        return True
    return not (_is_told(knowledge, word) or (topics and _is_small(question, word)))


def is_about_work(knowledge: KnowledgeBase, question: Question) -> bool:
    """Whether anything in a question is of the trade, or of work at all."""
    spoken_of = {concept.name for concept in question.concepts} - NOT_OF_WORK
    return _names_the_trade(knowledge, question) or bool(spoken_of) or question.said(*WORK)


def _names_the_trade(knowledge: KnowledgeBase, question: Question) -> bool:
    """Whether a question names anything of the trade, or its field."""
    words = question.words[:-1] if question.words[:1] == ("how",) else question.words  # how does ChatGPT work
    return not (OF_THE_FIELD - _NOT_ALONE).isdisjoint(words) or any(
        found.who or found.background or found.certification or _is_of_the_trade(knowledge, found.skill)
        for found in question.mentions
    )


def _is_of_the_trade(knowledge: KnowledgeBase, skill: str | None) -> bool:
    """Whether a skill is one of the trade rather than a field of life, or what everybody may have."""
    return skill is not None and knowledge.skills.field(skill, "category") not in ("domain", "soft")


def _told_together(question: Question) -> Question:
    """The question with what its words say only together: to move to Germany, to hire somebody first."""
    concepts = list(question.concepts)
    if not question.said(*_EITHER):  # the firm is only where it happens
        concepts = [one for one in concepts if one.name != "firms"]
    if question.asks("need", "coding", "maths", "skills", "learn", "cost"):  # how much one needs is no pay
        concepts = [one for one in concepts if one.name != "earned"]
    if _says_how_old(question):
        concepts.append(Concept("age", 0, 0))
    if question.asks("remote") and len({place.country for place in question.places}) > 1 and not question.asks("share"):
        concepts.append(Concept("from abroad", 0, 0))
    if question.asks("count") and question.said("big", "size", "large") and question.said("market", "industry"):
        concepts.append(Concept("market size", 0, 0))
    if question.asks("degree") and question.said(*_EITHER) and len(question.mentions) > 1:
        concepts.append(Concept("which degree", 0, 0))
    if len({place.country for place in question.places}) > 1 and question.said("or") and not question.asks("pay"):
        concepts.append(Concept("countries", 0, 0))
    if len(AMOUNT.findall(question.text)) > 1 and question.said("or", "vs", "versus", "and"):
        concepts.append(Concept("two offers", 0, 0))
    if question.asks("worth") and question.asks("way"):
        concepts.append(Concept("attractive", 0, 0))
    if _earns(question):
        concepts.append(Concept("earned", 0, 0))
    if question.places and question.said(*_MOVING) and not question.asks("pay", "remote"):
        concepts.append(Concept("visa", 0, 0))
    if question.asks("quit") and _leave_somebody(question):
        concepts.append(Concept("keep people", 0, 0))
    if question.asks("hiring") and question.said("first"):
        concepts.append(Concept("first hire", 0, 0))
    if question.asks("learn") and question.said("first"):
        concepts.append(Concept("order", 0, 0))
    if question.asks("ai tools") and question.asks("interview", "leetcode", "take home", "rounds"):
        concepts.append(Concept("ai in interviews", 0, 0))
    if question.asks("juniors") or (question.asks("hiring") and "junior" in question.levels):
        concepts.append(Concept("juniors", 0, 0))
    return question._replace(concepts=tuple(concepts))


def _leave_somebody(question: Question) -> bool:
    """Whether others leave rather than who asks: why do data scientists quit, but not "fed up as data analyst"."""
    if question.said("i", "im", "my", "me"):
        return False
    roles = [found for found in question.mentions if found.role]
    return any(question.words[found.end - 1].endswith("s") for found in roles) and not question.said("as", "from")


def _says_how_old(question: Question) -> bool:
    """Whether somebody says how old they are, in years: tengo 42 años, at 45."""
    says = " ".join(question.words)
    return bool(_YEARS_OLD.search(says)) and "experi" not in says


def _earns(question: Question) -> bool:
    """Whether "make" is said of pay: what would a mid level data engineer make in Toronto."""
    says = f" {' '.join(question.words)} "
    is_pay = question.said("make", "makes", "get", "gets") and " a good" not in says and " sense" not in says
    asks = " how much " in says or (question.words[:1] == ("what",) and bool(question.places))
    return is_pay and asks and any(found.who for found in question.mentions)


def _is_a_name(question: Question, word: str) -> bool:
    """Whether a strange word stands beside a name, or behind a word for a place."""
    at = question.words.index(word) if word in question.words else 0
    beside = any(at in (found.start - 1, found.end) for found in question.mentions)
    return beside or (at > 0 and question.words[at - 1] in _BEFORE_A_NAME)


def _is_small(question: Question, word: str) -> bool:
    """Whether a word is written as no name is."""
    return word.isascii() and re.search(rf"\b{word}\b", question.text) is not None


def _is_told(knowledge: KnowledgeBase, word: str) -> bool:
    return bool(knowledge.prose.search([word], "any", ["guide"], 1))
