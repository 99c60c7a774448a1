"""`mlcareers ask`: how a field is learnt, what a role knows, who tells where they come from, in several languages."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.errors import MlcareersError
from mlcareers.queries import ask
from mlcareers.queries.asking.understanding import understand


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("how can I learn data analysis", "guide:time/order"),
        ("wie lerne ich am besten Data Engineering", "guide:time/order"),
        ("come imparare la data science", "guide:time/order"),
        ("what must a junior data analyst know", "role:data-analyst"),
        ("que doit savoir un data engineer débutant", "role:data-engineer"),
        ("was muss ein Data Engineer können", "role:data-engineer"),
        ("allrounder oder Spezialist in der Datenanalyse", "guide:becoming-one/specialise"),
        ("zastąpi ktoś analityków danych", "guide:ai-and-jobs/replace"),
        ("die besten Berufe in der KI", "guide:questions/more-careers"),
        ("quanto ci vuole a trovare lavoro come data analyst", "guide:time/the-search"),
        ("verpleegkundige wil iets met data", "path:nurse"),
        ("will AI replace web developers", "guide:ai-and-jobs/replace"),
        ("quanto guadagna un data scientist dopo il dottorato", "salary:data-scientist"),
        ("preparare un colloquio da data analyst", "guide:interviews/how-to-prepare"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_learnt_known_and_weighed_leads_to_its_page(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("vengo de la programación, ¿puedo ser analista de datos?", "path:software-engineer,data-analyst"),
        ("quero ser engenheiro de dados, venho da programação", "path:software-engineer,data-engineer"),
        (
            "je suis DPO, comment aller vers la gouvernance de l'IA",
            "path:privacy-professional,ai-governance-specialist",
        ),
        ("docteure en chimie, devenir data scientist", "path:chemist,data-scientist"),
    ],
    ids=lambda value: value[:20],
)
def test_who_tells_where_they_come_from_is_led_from_there(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


def test_what_somebody_uses_is_no_country(real: KnowledgeBase) -> None:
    assert not understand(real, "que empresa usa pytorch").places
    assert understand(real, "salario de un científico de datos en usa").places
    assert understand(real, "stipendio data engineer usa").places
    assert not understand(real, "o que eu preciso para ser analista de dados").places


def test_the_world_of_a_trade_is_not_all_countries(real: KnowledgeBase) -> None:
    assert not understand(real, "the best roles in the world of data").asks("world")
    assert understand(real, "how many ML engineers does the whole world have").asks("world")


@pytest.mark.parametrize("question", ["o que é o teste de Turing", "will AI replace accountants", "salaire géomètre"])
def test_tests_of_machines_and_other_trades_are_not_answered(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)
