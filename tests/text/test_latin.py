"""What is read otherwise where the trade stands before its field: French, Spanish, Portuguese, Italian."""

from __future__ import annotations

import pytest

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.queries.asking.understanding import understand
from mlcareers.text.questions.latin import write_out_articles
from mlcareers.text.questions.reader import read

ARTICLES = [
    ("si chiede ai recruiter", "si chiede agli recruiter"),
    ("toglie il posto ai data analyst", "toglie il posto agli data analyst"),
    ("lavorare con ai e dati", "lavorare con ai e dati"),
    ("un ai engineer a Milano", "un ai engineer a milano"),
    ("studiare ai generativa", "studiare ai generativa"),
]


@pytest.mark.parametrize(("question", "said"), ARTICLES, ids=str)
def test_an_article_is_told_from_the_field(question: str, said: str) -> None:
    assert " ".join(write_out_articles(tuple(fold(question).split()), "italian", question)) == said


def test_what_is_written_large_is_the_field() -> None:
    assert write_out_articles(("ai", "recruiter"), "italian", "AI recruiter") == ("ai", "recruiter")


SHARED = [
    "analyste ou ingénieur de données",
    "diferencia entre analista e ingeniero de datos",
    "analista ou engenheiro de dados",
    "analista o ingegnere dei dati, quale scelgo",
]


@pytest.mark.parametrize("question", SHARED)
def test_a_trade_shares_the_field_behind_another(real: KnowledgeBase, question: str) -> None:
    assert {found.role for found in read(real, question).mentions} == {"data-analyst", "data-engineer"}


def test_a_trade_alone_says_too_little(real: KnowledgeBase) -> None:
    assert read(real, "sueldo de un ingeniero").strange == ("ingeniero",)


LEFT = [
    ("de camarero a data scientist", "camarero"),
    ("soy camarero y quiero ser data scientist", "camarero"),
    ("je suis serveur et je veux devenir data scientist", "serveur"),
    ("sono un cameriere e voglio diventare data scientist", "cameriere"),
    ("sueldo de camarero y de data scientist", ""),
]


@pytest.mark.parametrize(("question", "trade"), LEFT, ids=str)
def test_the_trade_that_somebody_leaves(real: KnowledgeBase, question: str, trade: str) -> None:
    assert understand(real, question).unknown_trade == trade


def test_who_says_where_they_come_from_has_studied_it(real: KnowledgeBase) -> None:
    assert [found.background for found in read(real, "quiero aprender python, soy de letras").mentions][1:] == [
        "linguist"
    ]


def test_two_things_with_a_preposition_between_are_no_certificate(real: KnowledgeBase) -> None:
    assert not any(found.certification for found in read(real, "que profissões de dados a IA vai substituir").mentions)


def test_a_trade_that_stands_first_is_left_and_a_thing_is_not(real: KnowledgeBase) -> None:
    assert understand(real, "dependienta, sueño con ser data scientist").unknown_trade == "dependienta"
    assert not understand(real, "mejor portátil para estudiar ciencia de datos").unknown_trade
