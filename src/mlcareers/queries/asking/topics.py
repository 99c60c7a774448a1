"""The pages that answer a question: on a topic of the guides what bears on it, else those of its shape."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking import entries
from mlcareers.queries.asking.parts import part_of
from mlcareers.queries.asking.shapes import BETWEEN, EXACT, LOOSE, certificates, differences, jobs, market, pay, way
from mlcareers.queries.asking.subjects import WIDE, Page, Subjects, page_of, topics_of
from mlcareers.text.questions.reader import Question


def pages(knowledge: KnowledgeBase, question: Question, *, guided: bool) -> Iterator[Page]:
    """The pages that answer a question of a known shape; where it is on a topic of the guides, those beside them.

    It is `guided` where an entry answers it; a topic of which no entry knows anything leads back to the shape.
    """
    subjects = Subjects(knowledge, question)
    yield from entries.told_first(subjects)
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
    """The pages of what a question names, which tell more where another page answers."""
    subjects = Subjects(knowledge, question)
    yield from (page_of("role", id_) for id_ in subjects.named_roles[:1])
    yield from (page_of("skill", id_) for id_ in subjects.skills[:1] if id_ not in WIDE)


_NO_WAY = ("time", "age", "parttime", "returning", "academia", "replace", "safest", "exposure", "leave academia")
"""Topics that a question about a way is about rather than the way."""


def _before_a_guide(asked: Subjects) -> Iterator[Page]:
    """Pages that answer a question on a topic of the guides better than an entry does."""
    if asked.certificates or asked.asks("certificate"):
        yield from certificates(asked)
    several = len(asked.roles) > 1 or (len(asked.skills) > 1 and not asked.roles)
    if several and (asked.asks("difference") or _is_choice(asked)):
        yield from differences(asked)
    if asked.asks("remote") and asked.asks("pay", "earned", "highest") and asked.named_roles:
        yield from pay(asked)
    if asked.asks("which fits") and asked.asks("coding", "maths"):
        yield from jobs(asked)
    if asked.origins and asked.roles and not asked.asks(*_NO_WAY):
        yield from way(asked)
    if asked.asks("hiring", "teaching", "curriculum", "advert"):
        yield from _wanted_by_others(asked)
    if asked.asks("first job") and asked.asks("pay", "earned") and asked.roles:
        yield from pay(asked)
    if asked.asks("countries") and asked.asks("pay", "highest", "earned"):
        yield from pay(asked)
    if asked.asks("first job") and asked.asks("way") and asked.named_roles:
        yield page_of("role", asked.named_roles[0])
    if asked.asks("market size"):
        yield page_of("market", "market-size")
    if asked.asks("soft skills") and asked.knowledge.guides.get("soft-skills"):
        yield page_of("guide", "soft-skills")


def _is_choice(asked: Subjects) -> bool:
    """Whether one role or skill or another is asked for: an ML engineer or just an AI engineer."""
    named = [found for found in asked.question.mentions if found.who or found.skill]
    between = asked.question.words[named[0].end : named[-1].start]
    return len(between) <= _NEAR and not BETWEEN.isdisjoint(between)


_NEAR = 4

BEHIND = (
    ("replace", "growth"),
    ("first job", "postings"),
    ("internship", "postings"),
    ("lab", "employers"),
)
"""The topic of the market with figures that bear on a topic of the guides."""


def _wanted_by_others(asked: Subjects) -> Iterator[Page]:
    """What those ask who hire or teach: skills, duties, the curriculum."""
    if asked.skills and not asked.roles:
        yield page_of("skill", *asked.skills[:3])
    elif asked.skills and asked.says("course", "courses") and not asked.asks("skills", "curriculum"):
        yield page_of("skill", asked.skills[0])
    elif asked.asks("teaching") and asked.asks("skills", "learn"):
        yield page_of("market", asked.roles[0] if asked.roles else "skills")
    elif asked.asks("duties") and asked.roles and not asked.asks("skills", "first hire"):
        yield part_of("work", asked.roles[0])
    elif asked.asks("skills") and asked.roles and not asked.asks("first hire"):
        yield page_of("role", asked.roles[0])


def _behind_a_guide(asked: Subjects) -> Iterator[Page]:
    """Pages with what bears on a topic of the guides."""
    if asked.origins and asked.asks("way", "time", "age", "parttime", "returning"):
        yield from way(asked)
    if asked.asks("need", "worth", "order") and asked.skills and not asked.named_roles and not asked.asks("time"):
        yield page_of("skill", *asked.skills[:3])
    if asked.asks("remote", "saturated"):
        yield from (page_of("market", id_) for id_ in asked.named_roles[:1] if asked.asks("saturated"))
        yield page_of("market", "postings")
    if asked.asks("layoffs", "replace") and asked.asks("outlook", "layoffs"):
        yield from (page._replace(sure=False) for page in market(asked))
    if asked.asks("curriculum"):
        yield page_of("market", asked.roles[0] if asked.roles else "skills")
    if asked.asks("no degree"):
        yield page_of("market", "education")
        yield page_of("role", part="education-none", options=("--education", "none"))
    if asked.asks("phd", "masters"):
        yield from (page_of("role", id_) for id_ in asked.named_roles[:1])
        yield page_of("market", "education")
    if asked.asks("countries") and asked.named_roles:
        yield page_of("salary", asked.named_roles[0], part="place", options=("--full", "--sort", "place"))
    yield from (page_of("market", topic) for concept, topic in BEHIND if asked.asks(concept))
