"""Every choice of a closed list has its words: a new one without them is refused here, not met by a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, Literal, get_args, get_origin

import pytest

import mlcareers.views
from mlcareers.models import vocabulary


def constants() -> Iterator[tuple[str, Mapping[str, object], Any]]:
    """Every dictionary that a module of the views holds, with its declared type."""
    for module_info in walk_packages(mlcareers.views.__path__, "mlcareers.views."):
        module = import_module(module_info.name)
        for name, value in list(vars(module).items()):
            if isinstance(value, dict) and not name.startswith("__"):
                # Hints of a whole module fail where a class is imported for types only.
                declared = eval(getattr(module, "__annotations__", {}).get(name, "None"), dict(vars(module)))
                yield f"{module_info.name}.{name}", value, declared


def choices_of(key: Any) -> tuple[str, ...]:
    """The choices of a closed list, or of one that may be absent."""
    if get_origin(key) is Literal:
        return get_args(key)
    return next((choices for part in get_args(key) if (choices := choices_of(part))), ())


def tables() -> list[tuple[str, Mapping[str, object], tuple[str, ...]]]:
    """Those that are declared to have a closed list as their keys, with that list."""
    keys = ((name, table, choices_of(get_args(declared)[0])) for name, table, declared in constants() if declared)
    return [(name, table, choices) for name, table, choices in keys if choices]


TABLES = tables()


def test_tables_were_seen() -> None:
    assert {"DEGREES", "PAY_BASES", "TOPICS", "METHODS", "FAMILIES"} <= {name.rpartition(".")[2] for name, *_ in TABLES}


@pytest.mark.parametrize(("name", "table", "choices"), TABLES, ids=[name for name, *_ in TABLES])
def test_every_choice_has_its_words(name: str, table: Mapping[str, object], choices: tuple[str, ...]) -> None:
    missing = set(choices) - set(table)
    assert not missing, f"{name} has no words for {', '.join(sorted(missing))}"


def test_words_for_a_closed_list_say_which_list() -> None:
    lists = [frozenset(choices) for choices in map(choices_of, vars(vocabulary).values()) if choices]
    assert len(lists) > 10
    declared = {id(table) for _, table, _ in TABLES}  # a table that is imported elsewhere is declared at home
    bare = [name for name, table, _ in constants() if frozenset(table) in lists and id(table) not in declared]
    assert not bare, f"{bare}: declare them as dict[THE LIST, str], so that a new choice without words is refused"
