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
    ("Je travaille dans une boulangerie, comment devenir data engineer ?", "boulangerie"),
    ("Trabajo en una ferretería, ¿puedo ser data engineer?", "ferreteria"),
    ("Trabalho numa padaria, posso virar data engineer?", "padaria"),
    ("Lavoro in un ristorante, posso diventare data engineer?", "ristorante"),
]
NOT_THEIRS = ["was verdient man in einer Gärtnerei", "salaris op een boerderij", "praca w piekarni zarobki"]
NOUNS = ["trabajo en una ferretería sueldo", "entrevista de trabajo panadero", "colloquio di lavoro ristorante"]
WISHED = ["am I too old to be a nurse", "bin ich zu alt für Krankenschwester", "ben ik te oud om leraar te worden"]


@pytest.mark.parametrize(("question", "place"), TOLD, ids=lambda value: value[:40])
def test_where_somebody_works_is_no_reason_to_refuse_a_role(real: KnowledgeBase, question: str, place: str) -> None:
    first = ask.answer(real, question).readings[0]
    assert first.page == "role:data-engineer"
    assert first.lacks == (place,)


@pytest.mark.parametrize("question", [*NOT_THEIRS, *NOUNS, *WISHED])
def test_a_trade_that_is_asked_about_or_wished_for_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)


TIRED = [
    "comptable de 42 ans, trop tard pour la data ?",
    "infermiera di 38 anni, è tardi per i dati?",
    "accountant of 42, is it too late for data",
]


@pytest.mark.parametrize("question", TIRED)
def test_who_is_of_another_trade_and_names_only_the_field_is_answered(real: KnowledgeBase, question: str) -> None:
    assert ask.answer(real, question).readings[0].page == "guide:later-starts/too-old"
