"""How much of what a question speaks of an entry of a guide speaks of, too."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from mlcareers.knowledge.full_text import Wording
from mlcareers.knowledge.names import fold
from mlcareers.queries.asking.likeness import Entry, features, measure_likeness
from mlcareers.text.questions.phrases import concepts_in

GUIDE = Wording(["Guide"], [])


def _likeness(question: str, name: str, text: str = "") -> float:
    words = fold(question).split()
    asked = features(words, concepts_in(words, "english"), "english")
    return measure_likeness(asked, Entry(Wording([name], [text]), GUIDE, "english"))


def test_an_entry_that_is_called_what_is_asked_is_wholly_alike() -> None:
    assert _likeness("notice period", "Notice period") == pytest.approx(1.0)


def test_a_word_of_the_whole_field_in_common_is_too_little() -> None:
    """All entries are on data; any other word in common, which weighs just enough, makes them alike."""
    assert _likeness("data harbours", "Data lighthouses") == 0.0
    assert _likeness("data harbours", "Old harbours") > 0.0


def test_what_an_entry_only_says_counts_less_than_what_it_is_called() -> None:
    nowhere = _likeness("harbours lighthouses", "Harbours")
    said = _likeness("harbours lighthouses", "Harbours", "Some have lighthouses.")
    called = _likeness("harbours lighthouses", "Harbours and lighthouses")
    assert nowhere < said < called


def test_a_name_on_a_topic_that_is_not_asked_about_is_less_alike() -> None:
    assert _likeness("harbours", "Harbours and layoffs") < _likeness("harbours", "Harbours and lighthouses")


ONE_QUESTION = """
from mlcareers.knowledge.full_text import Wording
from mlcareers.queries.asking.likeness import Entry, features, measure_likeness
words = "harbours lighthouses sailors anchors ropes masts rudders decks".split()
asked = {word: weight + (at + 1) ** 0.5 for at, (word, weight) in enumerate(features(words, (), "english").items())}
name = Wording([" ".join(words[:7])], [])
print(repr(measure_likeness(asked, Entry(name, Wording([], []), "english"))))
"""


def test_a_question_has_one_answer_in_whatever_order_its_words_are_added_up() -> None:
    measured = set()
    for seed in "12345":
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", ONE_QUESTION]
        measured.add(subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout)
    assert len(measured) == 1
