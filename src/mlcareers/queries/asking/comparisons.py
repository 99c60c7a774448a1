"""Things that a question sets beside each other: roles, fields, a role and what somebody comes from, skills."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.subjects import Subjects, unique_ids
from mlcareers.queries.asking.ways import find_in_the_field
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.small_words import OR, VERSUS

BETWEEN = OR | {"between", "entre", "tra"}
"""Words with which things are set beside each other."""

_FARTHEST = 3
"""So many words stand at most between two fields that are compared."""


def differences(about: Subjects) -> Iterator[Page]:
    """Set things beside each other: roles, a role and what people come from, skills."""
    sets = about.asks("difference", "more pay") or about.says(*BETWEEN) or is_choice(about)
    few = len(about.skills) < 2 or len(about.roles) > 1
    is_way = about.asks("way", "learn") and not about.asks("difference") and few
    where_they_work = about.asks("employers") and not about.asks("difference", "more pay")
    if not sets or where_they_work or (is_way and not is_choice(about)):
        return
    roles = about.everybody if _compares_fields(about) else about.roles
    if fields := _fields_as_skills(about):
        yield page_of("skill", *fields)
    elif len(roles) > 1:
        yield _beside_each_other(about, roles)
    elif roles and about.origins:
        sibling = _sibling(about) or find_in_the_field(about.knowledge, about.origins[0])
        to_sibling = bool(sibling) and not (about.named_roles or about.says(*BETWEEN))  # managing products of AI
        if sibling and sibling != roles[0] and not to_sibling:
            yield page_of("compare", roles[0], sibling)
        yield page_of("path", about.origins[0], (sibling if to_sibling else "") or roles[0])
    elif len(about.skills) > 1 and not all(map(about.is_industry, about.skills)):
        yield page_of("skill", *about.skills[:5])
    elif roles and about.asks("difference") and not about.asks("pay"):  # two names of one role
        yield page_of("role", roles[0])


def _fields_as_skills(about: Subjects) -> list[str]:
    """Return the skills that are set beside each other, where one is a field that a role is called by, too."""
    named = about.question.mentions
    are_skills = all(found.skill and about.question.words[found.end - 1] not in TRADES for found in named)
    is_mixed = any(found.role for found in named) and any(not found.somebody for found in named)
    return unique_ids(found.skill for found in named) if are_skills and is_mixed else []


def is_choice(about: Subjects) -> bool:
    """Say whether one role or skill or another is asked for: an ML engineer or just an AI engineer."""
    named = [found for found in about.question.mentions if found.somebody or found.skill]
    between = about.question.words[named[0].end : named[-1].start] if named else ()
    both_roles = between == ("and",) and len(about.named_roles) == 2 and about.asks("way")
    return both_roles or (len(between) <= _FARTHEST and not BETWEEN.isdisjoint(between))


def _compares_fields(about: Subjects) -> bool:
    """Say whether a wide field stands right beside another field, or a role: statistics vs machine learning."""
    named = [found for found in about.question.mentions if found.who]
    if len(named) < 2 or not about.asks("difference"):
        return False
    between = about.question.words[named[0].end : named[1].start]
    return 0 < len(between) <= _FARTHEST and not (BETWEEN | VERSUS | {"and", "from"}).isdisjoint(between)


def _beside_each_other(about: Subjects, roles: list[str]) -> Page:
    """Return the page that compares roles, cut to what is asked for."""
    facet = next((facet for facet, concepts in FACETS if about.asks(*concepts)), "")
    return page_of("compare", *roles[:5], part=facet, options=("--only", facet) if facet else ())


FACETS = (
    ("pay", ("pay", "earned", "more pay", "highest")),
    ("education", ("degree", "phd", "masters")),
    ("ladder", ("promotion", "years")),
    ("demand", ("outlook", "demanded", "share", "count")),
    ("skills", ("skills", "maths", "coding")),
)
"""The part of a comparison in which each concept is told."""


def _sibling(about: Subjects) -> str | None:
    """Find the role that a trade from outside has in the field by the words in which it is named."""
    outside = next(found for found in about.question.mentions if found.origin)
    return find_in_the_field(about.knowledge, "-".join(about.question.words[outside.start : outside.end]))
