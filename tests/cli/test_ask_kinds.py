"""`mlcareers ask`: who starts, and kinds of one thing that are set beside each other."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.queries import ask
from mlcareers.queries.asking.understanding import understand


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("PhD fellow without any experience in firms, how do I land a data job", "guide:degrees/leaving-academia"),
        ("I only know SQL and Tableau, which junior data jobs are there", "guide:first-job/side-doors"),
        ("joined as a data engineer two weeks ago and all is new", "guide:first-ninety-days/builders"),
        ("how many small projects before I apply", "guide:portfolio/how-many"),
    ],
    ids=lambda value: value[:20],
)
def test_who_starts_is_led_to_a_start(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


def test_a_little_is_not_nothing_and_a_major_may_be_past(real: KnowledgeBase) -> None:
    assert not understand(real, "I know a little Python, which data job fits me").asks("without")
    assert not understand(real, "marine biology major, how do I get into data science").asks("which degree")


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("public sector or consultancy for my first data job", "guide:choosing/big-or-small"),
        ("why does one data role pay twice as much elsewhere", "guide:questions/pay-differences"),
        ("an LLM does my reports, why would they keep a data analyst", "guide:ai-and-jobs/replace"),
        ("is business intelligence only data analysis with charts", "compare:bi-analyst,data-analyst"),
    ],
    ids=lambda value: value[:20],
)
def test_kinds_of_one_thing_are_set_beside_each_other(real: KnowledgeBase, question: str, page: str) -> None:
    assert page in [reading.page for reading in ask.answer(real, question).readings]


def test_what_somebody_is_makes_no_other_engineer(real: KnowledgeBase) -> None:
    (first, *_) = ask.answer(real, "behavioural round tips for an introverted engineer").readings
    assert first.page == "guide:interviews/behavioural-round"


def test_whoever_makes_people_jobless_replaces_them(real: KnowledgeBase) -> None:
    question = understand(real, "will AutoML make data analysts jobless")
    assert question.asks("replace")
    assert not question.asks("layoffs")
