"""What a recipe of CONTRIBUTING asks for and somebody forgot: refused here, with what to do."""

from __future__ import annotations

import inspect

import pytest

from cli.test_hot_path import ANSWERS
from conftest import PROJECT
from mlcareers.cli.app import COMMANDS
from mlcareers.knowledge import described, integrity
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.collection import Collection
from mlcareers.knowledge.kinds import KINDS, UNSEARCHED
from mlcareers.queries import search


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_known_wherever_kinds_are_told_apart(kind: str, library: KnowledgeBase) -> None:
    collections = {own.kind for own in vars(library).values() if isinstance(own, Collection)}
    assert kind in collections, "give it a collection in knowledge/base.py"
    assert callable(getattr(described, kind, None)), "say how it is called and found in knowledge/described.py"
    assert (kind in search.KINDS) != (kind in UNSEARCHED), "let queries/search.py find what has names, and nothing else"
    assert (PROJECT / "data" / KINDS[kind].home).exists(), "give it a place in data/"
    assert KINDS[kind].model.__doc__, "say in the docstring of its model what a record is: exports print it"


@pytest.mark.parametrize("kind", KINDS)
def test_the_command_of_a_kind_can_be_typed(kind: str) -> None:
    assert KINDS[kind].command.split()[0] in COMMANDS


def test_what_lists_show_of_a_kind_are_fields_of_its_model() -> None:
    assert described.LISTED
    for kind, include in described.LISTED.items():
        assert set(include) <= set(KINDS[kind].model.model_fields), kind


def test_every_rule_between_records_is_followed() -> None:
    rules = {
        name
        for name, rule in inspect.getmembers(integrity, inspect.isfunction)
        if rule.__module__ == integrity.__name__ and [*inspect.signature(rule).parameters] == ["loaded", "beneath"]
    }
    assert len(rules) >= 7
    assert rules == {rule.__name__ for rule in integrity.RULES}, "add the rule to RULES, or it checks nothing"


def test_every_command_has_an_answer_whose_imports_are_watched() -> None:
    assert ANSWERS.keys() | {"data"} == set(COMMANDS), "add it to ANSWERS in tests/cli/test_hot_path.py"
