"""The pages that answer a question: on a topic of the guides what bears on it, else those of its shape."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking import entries
from mlcareers.queries.asking.comparisons import BETWEEN, differences, is_choice
from mlcareers.queries.asking.concepts import topics_of
from mlcareers.queries.asking.entries import Asks, give_entry
from mlcareers.queries.asking.market import market
from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.parts import part_of
from mlcareers.queries.asking.pay import names_of_places, pay_of
from mlcareers.queries.asking.shapes import EXACT, LOOSE, Rule, certificates, jobs, pay
from mlcareers.queries.asking.subjects import WIDE, Subjects, speaks_of_the_field
from mlcareers.queries.asking.ways import way
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question


def pages(knowledge: KnowledgeBase, question: Question, *, guided: bool) -> Iterator[Page]:
    """Give the pages that answer a question of a known shape; where it is on a topic of the guides, those beside them.

    It is `guided` where an entry answers it; a topic of which no entry knows anything leads back to the shape.
    """
    subjects = Subjects(knowledge, question)
    yield from entries.find_entries(subjects)
    if topics_of(question):
        found = [page._replace(sure=True) for page in _before_a_guide(subjects)]
        found += _behind_a_guide(subjects)
        yield from found
        if found or guided or not subjects.named_roles:
            return
    for rule in EXACT:
        yield from (page._replace(sure=True) for page in rule(subjects))
    for rule in LOOSE:
        yield from rule(subjects)


def neighbours(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """Give the pages of what a question names, which tell more where another page answers."""
    subjects = Subjects(knowledge, question)
    yield from (page_of("role", id_) for id_ in subjects.named_roles[:1])
    yield from (page_of("skill", id_) for id_ in subjects.skills[:1] if id_ not in WIDE)


_NO_WAY = concept_set(
    """which degree, time, age, parttime, returning, academia, replace, safest, exposure, leave academia, two offers,
    overqualified, advise pupils, assess students, curriculum, own title"""
)
"""Topics that a question about a way is about rather than the way."""

_PAY = concept_set("pay, earned, highest")
"""Concepts of pay, whoever pays it."""


def _before_a_guide(about: Subjects) -> Iterator[Page]:
    """Give pages that answer a question on a topic of the guides better than an entry does."""
    for asks, rule in BEFORE:
        if asks(about):
            yield from rule(about)


def _is_between_several(about: Subjects) -> bool:
    """Say whether several roles, or several skills, are to be compared."""
    several = len(about.roles) > 1 or (len(about.skills) > 1 and not about.roles)
    several = several or (bool(about.roles and about.origins) and is_choice(about))
    return several and not about.asks("first hire", "learning cost") and (about.asks("difference") or is_choice(about))


def _comes_from_outside(about: Subjects) -> bool:
    """Say whether somebody from outside the roles asks for the way to one."""
    is_from_abroad = about.asks("visa") and about.asks("employers")  # a student asks who sponsors
    return bool(about.origins and about.roles) and not (is_from_abroad or about.asks("annotation", *_NO_WAY))


def _asks_what_fits_from_outside(about: Subjects) -> bool:
    """Say whether somebody from outside asks which work in the field fits, and names no role."""
    named = about.asks("which fits") and about.origins and not about.roles
    return bool(named and about.asks("coding", "maths") and not about.asks("without"))


def _named_role(about: Subjects) -> Iterator[Page]:
    yield from (page_of("role", id_) for id_ in about.named_roles[:1])


def _asks_time_to_learn(about: Subjects) -> bool:
    """Say whether it is asked how long one skill takes to learn."""
    learns = about.asks("learn") or about.says("learn", "master")
    return about.asks("time") and learns and len(about.skills) == 1 and not about.everybody


def _named_skill(about: Subjects) -> Iterator[Page]:
    yield page_of("skill", about.skills[0])


def _asks_degree_of_a_role(about: Subjects) -> bool:
    """Say whether the degree of a role is asked for rather than one of several subjects."""
    comes_from_one = bool(about.origins) and about.asks("way")  # I majored in physics
    return (
        about.asks("which degree")
        and bool(about.named_roles)
        and not (comes_from_one or about.says(*BETWEEN, "better"))
    )


def _compares_a_lead(about: Subjects) -> bool:
    """Say whether a role is set beside who leads people: a team lead or a data product manager."""
    return about.asks("management") and about.asks("difference") and len(about.roles) == 1 and not about.levels


def _degree_of_the_role(about: Subjects) -> Iterator[Page]:
    yield part_of("education", about.named_roles[0])


def _market_size(about: Subjects) -> Iterator[Page]:
    yield page_of("market", "market-size")


def _asks_how_many_have_no_degree(about: Subjects) -> bool:
    """Say whether it is asked how many work in the field without a degree."""
    return about.asks("count", "share") and (about.asks("no degree") or "no-degree" in about.origins)


def _education(about: Subjects) -> Iterator[Page]:
    yield page_of("market", "education")


def _soft_skills(about: Subjects) -> Iterator[Page]:
    if about.knowledge.guides.get("soft-skills"):
        yield page_of("guide", "soft-skills")


BEHIND = (
    ("replace", "growth"),
    ("first job", "postings"),
    ("internship", "postings"),
    ("lab", "employers"),
)
"""The topic of the market with figures that bear on a topic of the guides."""


def _wanted_by_others(about: Subjects) -> Iterator[Page]:
    """Give what those ask who hire or teach: skills, duties, the curriculum."""
    if about.skills and not about.roles:
        yield page_of("skill", *about.skills[:3])
    elif about.skills and about.says("course", "courses") and not about.asks("skills", "curriculum"):
        yield page_of("skill", about.skills[0])
    elif about.asks("teaching") and about.asks("skills", "learn"):
        yield page_of("market", about.roles[0] if about.roles else "skills")
    elif about.asks("duties") and about.roles and not about.asks("skills", "first hire"):
        yield part_of("work", about.roles[0])
    elif about.asks("skills") and about.roles and not about.asks("first hire"):
        yield page_of("role", about.roles[0])


def _integrity(about: Subjects) -> Iterator[Page]:
    """Give the page of what keeps somebody honest."""
    if about.knowledge.skills.get("integrity"):
        yield page_of("skill", "integrity")


def _behind_a_guide(about: Subjects) -> Iterator[Page]:
    """Give pages with what bears on a topic of the guides."""
    if about.origins and about.asks("way", "time", "age", "parttime", "returning"):
        yield from way(about)
    if about.asks("need", "worth", "order") and about.skills and not about.named_roles and not about.asks("time"):
        yield page_of("skill", *about.skills[:3])
    if about.asks("visa") and about.question.places and speaks_of_the_field(about.question):
        where = give_entry(about, "abroad", "where-to-go")
        yield from (page._replace(sure=False, lacks=names_of_places(about)) for page in where)
        yield from (pay_of(about, id_) for id_ in about.named_roles[:1])
    if about.asks("remote", "saturated"):
        yield from (page_of("market", id_) for id_ in about.named_roles[:1] if about.asks("saturated"))
        yield page_of("market", "postings")
    if about.asks("layoffs", "replace") and about.asks("outlook", "layoffs"):
        yield from (page._replace(sure=False) for page in market(about))
    if about.asks("bent figures"):
        yield from _integrity(about)
    if about.asks("curriculum"):
        yield page_of("market", about.roles[0] if about.roles else "skills")
    if about.asks("no degree"):
        yield page_of("market", "education")
        yield page_of("role", part="education-none", options=("--education", "none"))
    if about.asks("phd", "masters"):
        yield from (page_of("role", id_) for id_ in about.named_roles[:1])
        yield page_of("market", "education")
    if about.asks("countries") and about.named_roles:
        yield page_of("salary", about.named_roles[0], part="place", options=("--full", "--sort", "place"))
    yield from (page_of("market", topic) for concept, topic in BEHIND if about.asks(concept))


BEFORE: tuple[tuple[Asks, Rule], ...] = (
    (lambda about: bool(about.certificates) or about.asks("certificate"), certificates),
    (_is_between_several, differences),
    (lambda about: about.asks("remote", "contract") and about.asks(*_PAY) and bool(about.named_roles), pay),
    (lambda about: about.asks("which fits") and about.asks("coding", "maths") and not about.origins, jobs),
    (_comes_from_outside, way),
    (_asks_what_fits_from_outside, way),
    (lambda about: about.asks("hiring", "teaching", "curriculum", "advert"), _wanted_by_others),
    (lambda about: about.asks("first job") and about.asks("pay", "earned") and bool(about.roles), pay),
    (lambda about: about.asks("countries") and about.asks(*_PAY), pay),
    (lambda about: about.asks("no degree") and about.asks("pay", "earned") and bool(about.named_roles), pay),
    (lambda about: about.asks("order") and about.says("roadmap"), _named_role),
    (_asks_time_to_learn, _named_skill),
    (_asks_degree_of_a_role, _degree_of_the_role),
    (_compares_a_lead, _named_role),
    (lambda about: about.asks("market size"), _market_size),
    (_asks_how_many_have_no_degree, _education),
    (lambda about: about.asks("soft skills") and not about.asks("interview"), _soft_skills),
)
"""Which rule gives pages that stand before the entries of the guides, and when; all that apply do, in this order."""
