"""What people tell of the work that they do now, through the real knowledge: who they are, and what does not decide."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.errors import NotFoundError
from mlcareers.queries import ask

TOLD = [
    ("I teach chemistry in a village and want to become a data engineer", "path:teacher,data-engineer"),
    ("been writing java for 8 years, could I be an ML engineer", "path:software-engineer,ml-engineer"),
    ("I keep the books of a shop, can I move to data science", "path:accountant,data-scientist"),
    ("I make reports all day, how do I become a data engineer", "path:data-analyst,data-engineer"),
    ("I fly balloons, could I be a data analyst", "role:data-analyst"),
    ("faccio i report in azienda, posso diventare data engineer", "path:data-analyst,data-engineer"),
    ("llevo la contabilidad de una tienda, ¿puedo ser data scientist?", "path:accountant,data-scientist"),
    ("sou professora e quero virar engenheira de dados", "path:teacher,data-engineer"),
    ("je fais de la gestion de projet, comment devenir data engineer ?", "path:project-manager,data-engineer"),
    ("retired firefighter thinking of data science", "role:data-scientist"),
]
ASKED = [
    ("should I teach data science", "path:teacher"),
    ("sou professora, como preparo meus alunos para dados e IA", "path:teacher"),
    ("how do I test a data pipeline as a data engineer", "path:qa-engineer"),
]
ASIDE = [
    ("dou aula de estatística, o que ensinar sobre ia", "guide:teaching/what-to-teach"),
    ("me despidieron de mi primer trabajo como data scientist", "guide:staying-and-leaving/layoff"),
    ("à 52 ans on m'embauchera encore comme data engineer ?", "guide:later-starts/too-old"),
    ("I am the only data person and was laid off twice, how do I get a raise", "guide:offers/raise"),
    ("how do I write a cv for data jobs, I left academia last year", "guide:cv-and-postings/cv"),
]


@pytest.mark.parametrize(("question", "page"), TOLD, ids=lambda value: value[:40])
def test_who_tells_what_they_do_is_shown_the_way_from_there(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


@pytest.mark.parametrize(("question", "page"), ASKED, ids=lambda value: value[:40])
def test_who_asks_whether_to_do_something_does_not_do_it(real: KnowledgeBase, question: str, page: str) -> None:
    assert not ask.answer(real, question).readings[0].page.startswith(page)


def test_what_is_told_answers_no_question_of_another_trade(real: KnowledgeBase) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, "I drive a truck, what does a bus driver earn")


@pytest.mark.parametrize(("question", "page"), ASIDE, ids=lambda value: value[:40])
def test_what_is_asked_counts_before_what_is_told(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page
