"""Whether a question is of the trade, or of work at all."""

from __future__ import annotations

from itertools import pairwise

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.concepts import NOT_OF_WORK, topics_of
from mlcareers.text.questions.field_words import BARE_TRADES, OF_THE_FIELD
from mlcareers.text.questions.levels import names_levels
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import HOW_DONE, WORK

_OF_HIRING = word_set(
    """academy placement placements sign signing accept accepting interviewing interviewed hired employer employers
    startup startups deployed production pipelines dashboards notebook"""
)
"""Words for what happens between people and firms, beside which a topic of every walk of life is one of work."""

_IMPLEMENT = ("implement", "implementing", "implementation")
"""Words with which it is asked for code."""

_WHY = {"why", "warum"}
"""Words for the reason of something, which is no question of how it is done."""

_LONG = 8
"""So many words has a question that tells what goes wrong with a tool, where it asks nothing else of it."""

_BY_HAND = concept_set("missing values, class imbalance, tuning, cleaning, messy data, replace")
"""Concepts of what is done with a tool: how do I replace missing values in pandas."""

_OF_A_LESSON = concept_set(
    "definition, overfitting, leakage, tuning, calibration, missing values, class imbalance, share"
)
"""Concepts of what a model is and does, of which a lesson is asked."""

_NOT_ALONE = word_set(
    """it learning model models soft pipeline pipelines hardware notebook notebooks tech numerique tecnologia
    coursera edx udemy udacity datacamp"""
)
"""Words of the field that are words of everything else, too."""


def is_about_work(knowledge: KnowledgeBase, question: Question) -> bool:
    """Say whether anything in a question is of the trade, or of work at all."""
    spoken_of = question.spoken_of - NOT_OF_WORK
    return not (_is_handiwork(question) or _is_schooling(knowledge, question)) and (
        names_the_trade(knowledge, question)
        or bool(spoken_of)
        or question.says(*WORK)
        or names_levels(question.words)
        or (bool(topics_of(question)) and question.says(*BARE_TRADES, *_OF_HIRING))
    )


def is_surely_of_the_trade(knowledge: KnowledgeBase, question: Question) -> bool:
    """Say whether a question is surely of the trade: if not, a strange word may be of something else."""
    is_on_work = bool(topics_of(question) - NOT_OF_WORK) or question.asks("skills") or question.says("model", "models")
    return names_the_trade(knowledge, question) or (is_on_work and not _names_other_work(question))


def _names_other_work(question: Question) -> bool:
    """Say whether a strange word tells which work is spoken of: customer service jobs."""
    return any(word in question.strange and after in ("job", "jobs") for word, after in pairwise(question.words))


def _is_schooling(knowledge: KnowledgeBase, question: Question) -> bool:
    """Say whether pay or the way of those is asked who teach, with no word of the field: pay at a primary school."""
    is_paid = question.asks("pay", "earned", "worth", "raise")
    of_teachers = question.asks("teaching") and (is_paid or question.asks("way"))
    of_teachers = of_teachers or (question.asks("become a teacher") and is_paid)
    return of_teachers and not names_the_trade(knowledge, question)


_PART_OF_A_SKILL = r"^what (?:exactly |actually )?(?:is|are) (?:the|a) \w+ (?:in|of|inside|behind) "
"""How it is asked for theory: what is the gradient in gradient boosting."""

_LESSON = (
    r"^(?:can you |could you |please )?explain .*(?: simply| intuitively| to me| in (?:simple|plain) \w+| like .*)$"
    r"|^how (?:do|does|exactly does) .* works? (?:in|inside|with|for|behind|under)\b"
    r"|^why (?:do|does|did|is|are) (?!.*\b(?:jobs?|work|role|popular|important|needed|wanted|used)\b)"
)
"""How it is asked for a lesson: how does attention work in transformers, why does gradient boosting overfit."""


def _is_handiwork(question: Question) -> bool:
    """Say whether no more is asked than how something is done with what is named: how do I clean data in Excel.

    So it is where a long question tells of a tool and nothing of work: Jupyter hangs when I load three files.
    """
    named = [found for found in question.mentions if found.skill and not found.who]
    only_skills = bool(named) and len(named) == len(question.mentions)
    if not only_skills:
        return False
    if question.words[0] in _IMPLEMENT or _asks_for_a_lesson(question):
        return True
    asks_how = question.words[0] in HOW_DONE - _WHY or len(question.words) >= _LONG
    ends = set() if question.says("find", "get", "land") else {found.end for found in named}  # a Spark job is no work
    is_on_work = any(word in WORK and at not in ends for at, word in enumerate(question.words))
    return not question.spoken_of - _BY_HAND and asks_how and not is_on_work


def _asks_for_a_lesson(question: Question) -> bool:
    """Say whether it is asked for theory: how does attention work in transformers."""
    is_on_a_part = question.spoken_of == {"definition"} and question.matches(_PART_OF_A_SKILL)
    return is_on_a_part or (question.spoken_of <= _OF_A_LESSON and question.matches(_LESSON))


def names_the_trade(knowledge: KnowledgeBase, question: Question) -> bool:
    """Say whether a question names anything of the trade, or its field."""
    words = question.words[:-1] if question.words[:1] == ("how",) else question.words  # how does ChatGPT work
    return not (OF_THE_FIELD - _NOT_ALONE).isdisjoint(words) or any(
        found.somebody or found.certification or is_of_the_trade(knowledge, found.skill) for found in question.mentions
    )


def is_of_the_trade(knowledge: KnowledgeBase, skill: str | None) -> bool:
    """Say whether a skill is one of the trade rather than a field of life, or what everybody may have."""
    return skill is not None and knowledge.skills.field(skill, "category") not in ("domain", "soft")
