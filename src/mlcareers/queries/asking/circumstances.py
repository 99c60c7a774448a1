"""What people tell of themselves around what they ask: employer, family, sums. It does not decide."""

from __future__ import annotations

from collections.abc import Callable

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking.concepts import NOT_OF_WORK, OTHER_SIDE, TOPICS, topics_of
from mlcareers.queries.asking.subjects import speaks_of_the_field
from mlcareers.text.questions.clauses import cut_to_asking, find_statements
from mlcareers.text.questions.jobs import is_head
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import WORK

_TOLD_BY_THE_WAY = {"finance", "shopping", "perks", "schools", "elsewhere"}
"""Kinds of questions that are refused, which people touch when they tell of themselves: a mortgage, sick leave."""

Understand = Callable[[KnowledgeBase, str], Question]
"""How a text is read."""

_WAY_TOLD = concept_set(
    """stress, quit, dull, pay, learning cost, where pay differs, employers, firms, freelance, management, team, notice,
    teaching, replace, cost, cities, on call, sole person, ninety days, recruiter, real title, contract, hurry"""
)
"""What people tell of where they stand when they ask for the way elsewhere."""

_WAYS = concept_set("way, learn")
"""How it is asked how to get to a role, and what to learn for it."""

_OF_A_ROLE = concept_set("outlook, count, pay, earned, highest, certificate")
"""What is asked of a role itself, whatever somebody tells beside it."""

_FIRST = concept_set("ninety days, red flags, travel, quit, promotion, order")
"""Concepts that are spoken of in every walk of life and yet are the whole of what a clause asks."""

_LASTING = concept_set("illness, behavioural")
"""Concepts of what belongs to whatever somebody asks: I stammer, how do I get through interviews."""


def drop_statements(question: Question) -> Question:
    """Leave out the topics of which somebody only tells, where they ask about others, or for the way to a role.

    What who hires tells of themselves belongs to what they ask.
    """
    told = find_statements(question)
    asked = {concept.name for concept in question.concepts if concept.start not in told}
    if asked & (TOPICS - NOT_OF_WORK):
        kept = asked | (OTHER_SIDE if asked & OTHER_SIDE else _LASTING)
        kept |= {"returning"} if question.says("explain") else frozenset()
        kept |= {"interview"} if "prepare" in asked else frozenset()
        kept |= {"ninety days"} if "impostor" in asked else frozenset()
    elif asked & _OF_A_ROLE and question.everybody:
        kept = asked | (question.spoken_of - (TOPICS - OTHER_SIDE))
    elif asked & _FIRST or (asked & _WAYS and question.everybody):
        kept = asked | (question.spoken_of - _WAY_TOLD)
    else:
        return question
    return question._replace(concepts=tuple(concept for concept in question.concepts if concept.name in kept))


def leave_circumstances_out(knowledge: KnowledgeBase, question: Question, understand: Understand) -> Question:
    """Leave aside what is only told, where the clauses that ask say enough by themselves.

    "I have a mortgage and work in a factory, how do I become a data analyst" asks nothing of money or factories.
    """
    industries = [found for found in question.mentions if _names_only_an_industry(knowledge, found)]
    if not (question.refused or question.strange or industries) or not _TOLD_BY_THE_WAY.issuperset(question.refused):
        return question
    text = cut_to_asking(question.text)
    core = understand(knowledge, text) if text else None
    if not core or not _is_complete(question, core):
        return question
    asked = {found.skill for found in core.mentions}
    told = [found for found in industries if found.skill not in asked]
    kept = tuple(found for found in question.mentions if found not in told)
    return question._replace(mentions=kept, refused=(), strange=())


def _is_complete(question: Question, core: Question) -> bool:
    """Say whether clauses say what is asked, and they or the question of what: the field."""
    if core.refused or core.strange or not (core.concepts or core.says(*WORK)):
        return False
    if not core.everybody and any(is_head(word) for word in question.strange):  # is that safer for an electrician
        return False
    return speaks_of_the_field(core) or (bool(topics_of(core)) and speaks_of_the_field(question))


def _names_only_an_industry(knowledge: KnowledgeBase, found: Mention) -> bool:
    """Say whether no more is named than a field of life in which somebody works: a bank."""
    return not found.somebody and knowledge.skills.field(found.skill or "", "category") == "domain"
