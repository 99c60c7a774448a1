"""What those ask who look for work: a scholar, somebody who tells what they are able to do, who would keep AI safe."""

from __future__ import annotations

from mlcareers.queries.asking.subjects import FIELDS, WIDE, Subjects
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.phrases import concept_set

_SCHOLARS = ("doctoral-student", "postdoc", "professor")
"""Where those start who have done research."""


def seeks_first_work_as_a_scholar(about: Subjects) -> bool:
    """Say whether somebody who has done research looks for a first job outside, in no role that they name."""
    return about.asks("first job") and not {*_SCHOLARS}.isdisjoint(about.origins) and not about.named_roles


_ABLE = ("know", "can", "do", "only", "with", "knowing", "learned", "have", "skills")
"""Words before what somebody is able to do."""


def seeks_first_work_with_skills(about: Subjects) -> bool:
    """Say whether somebody tells what they are able to do, and asks for a first job: I only know R and SQL."""
    only = about.question.spoken_of <= concept_set("first job, jobs, which fits, skills, learn, way, without, titles")
    able = bool({*about.skills} - WIDE) and about.says(*_ABLE)
    return about.asks("first job") and only and able and not (about.everybody or about.origins)


_OF_SAFETY = ("ai-safety", "ai-alignment")
"""Skills of those who keep AI from doing harm."""


def seeks_work_on_safety(about: Subjects) -> bool:
    """Say whether somebody would work on what AI may do to the world, in no role that they name."""
    seeks = about.asks("way", "jobs", "which fits", "quit", "outlook", "phd", "lab") or about.says("work", "working")
    is_named = about.asks("ai risk") or not {*_OF_SAFETY}.isdisjoint(about.skills)
    return seeks and is_named and not about.named_roles


_BARE = 3
"""So many words has a search for a field at most: learn machine learning."""


def learns_a_field(about: Subjects) -> bool:
    """Say whether it is asked how a field of work is learnt, and no more: how can I learn data science."""
    only = about.question.spoken_of <= concept_set("learn, without, order, selftaught, certain")
    fields = about.question.mentions
    are_fields = all(
        found.skill in FIELDS and about.question.words[found.end - 1] not in TRADES and not found.origin
        for found in fields
    )
    says_how = len(about.question.words) > _BARE
    return about.asks("learn") and only and len(fields) == 1 and are_fields and says_how


def asks_if_replaced(about: Subjects) -> bool:
    """Say whether it is asked of trades by name if machines take their place, and no more."""
    only = about.question.spoken_of <= concept_set("replace, still, need, without, certain")
    return about.asks("replace") and only and bool(about.named_roles or about.origins) and not about.levels
