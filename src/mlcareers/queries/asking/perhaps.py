"""Words that people use of work and of all else: "lost both times", "a second pair of eyes", "is any good"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.about_work import is_of_the_trade
from mlcareers.queries.asking.subjects import speaks_of_the_field
from mlcareers.text.questions.phrases import Concept, concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import WORK

_PERHAPS = "perhaps "
"""What stands in the tables before a concept that words only say where a question is of the field, or of work."""

_OF_THE_FIELD = word_set(
    """models pipelines pipeline dashboards dashboard notebooks sql python ml llm llms genai tech forecast forecasts
    forecasting stack production dataset datasets"""
)
"""Words beside which they are of the field that does not name it."""

_AT_WORK = concept_set(
    "interview, rounds, first job, internship, hiring, choose candidates, recruiter, cv, posting, team"
)
"""Concepts of work beside which they are of work."""


def settle_perhaps(knowledge: KnowledgeBase, question: Question) -> Question:
    """Keep what words may say in a question of the field, of a skill of it or of work, and drop it in any other."""
    if not any(concept.name.startswith(_PERHAPS) for concept in question.concepts):
        return question
    is_of_work = question.says(*WORK, *_OF_THE_FIELD) or question.asks(*_AT_WORK) or speaks_of_the_field(question)
    is_of_work = is_of_work or any(is_of_the_trade(knowledge, found.skill) for found in question.mentions)
    kept = [one for one in question.concepts if is_of_work or not one.name.startswith(_PERHAPS)]
    return question._replace(concepts=tuple(take_as_said(kept)))


def take_as_said(concepts: Iterable[Concept]) -> Iterator[Concept]:
    """Give concepts without any doubt, as they are meant in what the guides call an entry."""
    for concept in concepts:
        yield concept._replace(name=concept.name.removeprefix(_PERHAPS))
