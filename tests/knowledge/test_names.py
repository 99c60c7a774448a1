"""The one form in which names are compared."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mlcareers.knowledge.names import fold, fold_list


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("ML-Engineer ", "ml engineer"),
        ("C++", "c++"),
        ("C#", "c#"),
        ("C/C++", "c c++"),
        ("+1 engineer", "1 engineer"),
        ("Développeur·se", "developpeur se"),
        ("node.js", "node js"),
        ("scikit_learn", "scikit learn"),
        ("ＭＬ", "ml"),
        ("Straße", "strasse"),
        ("Główna księgowa", "glowna ksiegowa"),
        ("!?", ""),
        ("日本", "日本"),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
@example("\u03f2")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_name_is_one_clean_line(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert all(character.isalnum() or character in " +#" or not character.isascii() for character in folded)


@given(st.lists(st.text("aZéßŁ 1+#-._'’"), min_size=1), st.sampled_from(",/\n"))
def test_a_list_is_folded_as_its_names_are(names: list[str], divider: str) -> None:
    folded = fold_list(divider.join(names))
    assert [name.strip() for name in folded.split(divider)] == [fold(name) for name in names]
