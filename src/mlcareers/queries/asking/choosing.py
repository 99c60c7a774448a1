"""What those ask who choose: one of several subjects, industries or kinds of firms, maths or code."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.small_words import EITHER

_SUBJECTS = ("nlp-llm", "computer-vision", "rl-robotics")
"""Categories of skills on what models are made for."""

_FOR_A_CAREER = concept_set("outlook, specialise, which fits, way, attractive, replace, demanded, jobs, safest")
"""Concepts of a choice for years rather than of a comparison."""


def chooses_a_subject(about: Subjects) -> bool:
    """Say whether one of several subjects of models is to be chosen: vision or language for the future."""
    fields = [found for found in about.question.mentions if found.skill and not found.role]
    subjects = [found for found in fields if about.category_of(found.skill) in _SUBJECTS]
    several = len(subjects) > 1 and len(fields) == len(subjects)
    return several and about.says(*EITHER) and about.asks(*_FOR_A_CAREER)


def chooses_an_industry(about: Subjects) -> bool:
    """Say whether one of several industries is to be chosen for work: a bank or an insurer."""
    are_industries = len(about.skills) > 1 and all(map(about.is_industry, about.skills))
    return are_industries and not about.everybody and about.says(*EITHER)


def chooses_between_maths_and_code(about: Subjects) -> bool:
    """Say whether maths and code are set against each other, for no role in particular."""
    return about.asks("maths") and about.asks("coding") and about.asks("which fits", "without", "dull", "jobs")


def asks_if_tools_take_over(about: Subjects) -> bool:
    """Say whether it is asked if tools that need no code are what comes: is the future drag and drop."""
    return not {"low-code", "automl"}.isdisjoint(about.skills) and about.asks("outlook", "replace")


_KINDS_OF_FIRMS = (
    ("startup", "startups"),
    ("big", "large", "corporate", "corporation", "enterprise"),
    ("consulting", "consultancy", "consultancies", "agency"),
    ("house", "inhouse", "product"),
    ("government", "public"),
)
"""Words for each kind of firm."""


def chooses_a_kind_of_firm(about: Subjects) -> bool:
    """Say whether firms of two kinds are set against each other for a first job, whatever else is chosen from."""
    kinds = [kind for kind in _KINDS_OF_FIRMS if about.says(*kind)]
    return about.asks("firms") and len(kinds) > 1 and about.says(*EITHER)


_BREADTH = word_set(
    """generalist generalists generalisten generaliste generalistes generalista generalistas generalisti allrounder
    allrounders tuttofare polyvalent generalisty"""
)
"""Words for who knows a little of everything."""


def weighs_breadth(about: Subjects) -> bool:
    """Say whether it is asked if one should know one thing well or many, by nobody who hires."""
    return about.asks("specialise") and about.says(*_BREADTH) and not about.asks("team", "first hire", "hiring")


_BEST_OF_ALL = word_set("best top besten beste meilleurs mejores melhores migliori najlepsze")
"""Words before work of which the best is asked for."""


def asks_for_the_best_work(about: Subjects) -> bool:
    """Say whether the best work in the whole field is asked for: the best jobs in AI."""
    only = about.question.spoken_of == {"jobs"} and not (about.named_roles or about.origins or about.question.places)
    return only and about.says(*_BEST_OF_ALL) and bool(about.everybody)
