"""Where people say they work by no name that is known, through the real knowledge; and who only would be somebody."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.errors import NotFoundError
from mlcareers.queries import ask

TOLD = [
    ("Arbeite in einer Gärtnerei, wie werde ich Data Engineer?", "gartnerei"),
    ("Kann ich Data Engineer werden, wenn ich im Theater arbeite?", "theater"),
    ("Ik werk op een boerderij, kan ik data engineer worden?", "boerderij"),
    ("Pracuję w piekarni, jak zostać data engineerem?", "piekarni"),
]
NOT_THEIRS = ["was verdient man in einer Gärtnerei", "salaris op een boerderij", "praca w piekarni zarobki"]
WISHED = ["am I too old to be a nurse", "bin ich zu alt für Krankenschwester", "ben ik te oud om leraar te worden"]


@pytest.mark.parametrize(("question", "place"), TOLD, ids=lambda value: value[:40])
def test_where_somebody_works_is_no_reason_to_refuse_a_role(real: KnowledgeBase, question: str, place: str) -> None:
    first = ask.answer(real, question).readings[0]
    assert first.page == "role:data-engineer"
    assert first.lacks == (place,)


@pytest.mark.parametrize("question", [*NOT_THEIRS, *WISHED])
def test_a_trade_that_is_asked_about_or_wished_for_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)


def test_a_search_of_english_words_is_read_in_the_language_of_the_one_that_asks(real: KnowledgeBase) -> None:
    assert ask.answer(real, "uurtarief senior machine learning engineer").readings[0].page.endswith("/day-rate")


def test_a_phrase_takes_no_word_of_the_title_behind_it(real: KnowledgeBase) -> None:
    assert ask.answer(real, "sollicitatiegesprek data engineer").readings[0].page == "guide:interviews/data-engineer"


def test_a_dutch_agent_is_no_program(real: KnowledgeBase) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, "wat verdient een agent")
