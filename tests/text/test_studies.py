"""Subjects that people study: where somebody comes from one, it is who they are; else it is a skill, or a choice."""

from __future__ import annotations

import pytest

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.questions.disciplines import students
from mlcareers.text.questions.reader import read

ORIGINS = [
    ("from economics to data scientist", "economist"),
    ("from law to ai governance", "lawyer"),
    ("von Informatik zu Data Science", "computing-student"),
    ("von BWL zu Data Analyst", "student"),
    ("de la biologie à la data science", "biologist"),
    ("licenciatura en física para ser data scientist", "physicist"),
    ("de enfermagem para dados", "nurse"),
    ("da economia a data scientist", "economist"),
    ("van natuurkunde naar data science", "physicist"),
    ("z ekonomii do data science", "economist"),
    ("po matematyce do machine learning", "mathematician"),
    ("Ich habe Soziologie studiert und will zu Data Science", "student"),
    ("skończyłem fizykę, jak wejść do data science", "physicist"),
    ("von der Buchhalterin zum Data Analyst", "accountant"),
]


@pytest.mark.parametrize(("question", "who"), ORIGINS, ids=lambda value: value)
def test_who_comes_from_a_subject_is_who_has_studied_it(real: KnowledgeBase, question: str, who: str) -> None:
    asked = read(real, question)
    assert [found.background for found in asked.mentions if not found.who] == [who]
    assert asked.strange == ()


DEGREES = [
    ("is a bootcamp worth it with a BS in EE", "electrical engineer"),
    ("BSc physics to data scientist", "physicist"),
    ("with a master's in applied math, data engineer?", "mathematician"),
    ("finishing my PhD in chemistry, how to get into ML", "chemist"),
    ("neuroscience PhD, third year, want ml engineer", "biologist"),
    ("is a btech in mechanical a handicap for ml", "mechanical engineer"),
    ("I have a BA in economics, how do I become a data analyst", "economist"),
]


@pytest.mark.parametrize(("question", "who"), DEGREES, ids=lambda value: value)
def test_a_degree_that_somebody_has_tells_what_they_studied(real: KnowledgeBase, question: str, who: str) -> None:
    named = [found.background for found in read(real, question).mentions if not found.who]
    assert named == [who.replace(" ", "-")]


@pytest.mark.parametrize(
    "question",
    [
        "do I need a BS in EE",
        "is a masters in economics worth it",
        "BS or MS in chemistry",
        "get a BA in law",
        "chemistry PhD or MSc",
    ],
)
def test_a_degree_that_may_be_taken_tells_nothing_of_who_asks(real: KnowledgeBase, question: str) -> None:
    assert not any(found.background for found in read(real, question).mentions)


def test_years_of_work_tell_more_than_what_anybody_may_have_studied(real: KnowledgeBase) -> None:
    asked = read(real, "bachelors in philosophy, 5 years as an accountant, data analyst next?")
    assert [found.background for found in asked.mentions if found.background] == ["accountant"]


NEEDED = [
    ("wie viel Physik braucht man für Machine Learning", "physics"),
    ("quanta economia serve per un data scientist", "economics"),
    ("how much economics does a data scientist need", "economics"),
    ("physics for machine learning", "physics"),
]


@pytest.mark.parametrize(("question", "skill"), NEEDED, ids=lambda value: value)
def test_a_subject_is_else_a_skill(real: KnowledgeBase, question: str, skill: str) -> None:
    first = min(read(real, question).mentions, key=lambda found: found.start)
    assert (first.skill, first.background) == (skill, None)


CHOICES = [
    "data science studium oder informatik",
    "estudiar física o matemáticas para ser data scientist",
    "faculdade de ciência de dados ou engenharia da computação",
    "informatica of wiskunde studeren voor AI",
]


@pytest.mark.parametrize("question", CHOICES)
def test_of_several_subjects_one_is_chosen(real: KnowledgeBase, question: str) -> None:
    assert read(real, question).asks("which degree")


def test_whoever_has_studied_something_is_known(real: KnowledgeBase) -> None:
    people = students()
    assert len(people) > 15
    known = real.names
    assert [who for who in people if not known.written("background", who) + known.written("role", who)] == []
