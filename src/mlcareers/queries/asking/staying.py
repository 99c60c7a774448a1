"""What those ask who think of staying or leaving: after layoffs, bored, asked to lead."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.small_words import NOT, SPEAKS_OF_ONESELF


def asks_layoffs_of_others(about: Subjects) -> bool:
    """Say whether it is asked where people are cut, by nobody who is, or who is offered something instead."""
    is_own = about.says("as", "als", "comme", "como", *SPEAKS_OF_ONESELF) or about.asks("offer", "contract")
    return about.asks("layoffs") and not is_own


_WHAT_NOW = word_set(
    """what how first next now do was wie jetzt nun wat hoe nu jak co teraz quoi comment maintenant fais faire hago
    ahora como agora faco fazer cosa adesso faccio fare come primer primeiro primo"""
)
"""Words with which people ask what to do."""

_NOW = word_set("now jetzt nun nu teraz maintenant ahora agora adesso ora")


_WHAT = word_set("what was wat co que cosa e")
"""Words of who asks what to do now, who need not say that it is they who are cut: laid off as a tester, what now."""


def asks_own_layoff(about: Subjects) -> bool:
    """Say whether somebody is cut themselves, and asks no more than what to do."""
    is_own = about.says(*SPEAKS_OF_ONESELF) or (about.says(*_NOW) and about.says(*_WHAT))
    is_own = is_own and not about.asks("outlook", "count", "share", "replace", "visa", "notice")
    return about.asks("layoffs") and is_own and about.says(*_WHAT_NOW)


_OF_LEAVING = concept_set("quit, dull, first job, time, years, still, need, worth, way")
"""Concepts beside which it is only asked whether to leave a post."""


def asks_whether_to_leave(about: Subjects) -> bool:
    """Say whether somebody who works in a role asks whether to leave the post: bored as a data analyst, do I go."""
    only = about.question.spoken_of <= _OF_LEAVING and (not about.asks("way") or about.asks("dull"))
    return about.asks("quit") and len(about.named_roles) == 1 and only and not about.origins


def asks_whether_to_lead(about: Subjects) -> bool:
    """Say whether somebody who works in a role, which names no leader, asks about leading people and nothing else."""
    only = about.question.spoken_of <= concept_set("management, without, way, after, which fits, still, need")
    return about.asks("management") and only and bool(about.named_roles) and about.says(*SPEAKS_OF_ONESELF, *NOT)


def leaves_with_a_discipline(about: Subjects) -> bool:
    """Say whether somebody leaves a university with what they have studied, and names no role to go to."""
    return about.asks("leave academia") and bool(about.origins) and not about.everybody
