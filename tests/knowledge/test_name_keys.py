"""The form in which names are compared by what they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlcareers.knowledge.name_keys import key, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Machine Learning Engineer", "Engineer, ML"),
        ("ML Engineers", "ml engineering"),
        ("Ingénieur en apprentissage automatique", "ML engineer"),
        ("Datenanalyst", "data analyst"),
        ("数据分析师", "data analyst"),
        ("データサイエンティスト", "data scientist"),
        ("ML-инженер", "ML engineer"),
        ("Head of Data & Analytics", "Analytics and data head"),
        ("Data visualisations", "data visualizing"),
        ("Gen AI", "generative artificial intelligence"),
        ("learning machine", "machine learning"),
        ("AWS SageMaker", "Amazon SageMaker"),
        ("Vice President, AI", "VP of Artificial Intelligence"),
    ],
)
def test_names_that_say_the_same_share_a_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("C", "C++"), ("C++", "C#"), ("data analyst", "data scientist"), ("staffing", "staff"), ("R", "RL")],
)
def test_names_that_say_different_things_do_not(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_name_of_empty_words_still_has_a_key() -> None:
    assert key("The A") == "the a"


@given(st.text())
def test_any_text_has_clean_words(text: str) -> None:
    assert all(word and " " not in word and "\n" not in word for word in words(text))
    assert key(text) == " ".join(key(text).split())
