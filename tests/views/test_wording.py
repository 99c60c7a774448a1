"""Every choice of a closed list has its words: a new one without them is refused here, not met by a reader."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import Literal, get_args, get_origin

import pytest

import mlcareers.views


def tables() -> list[tuple[str, Mapping[str, object], tuple[str, ...]]]:
    """Every dictionary of the views that is declared to have a closed list as its keys, with that list."""
    found = []
    for module_info in walk_packages(mlcareers.views.__path__, "mlcareers.views."):
        module = import_module(module_info.name)
        for name, type_ in getattr(module, "__annotations__", {}).items():
            hint = eval(type_, vars(module))  # hints of a whole module fail where a class is imported for types only
            if get_origin(hint) is dict and get_origin(get_args(hint)[0]) is Literal:
                found.append((f"{module_info.name}.{name}", getattr(module, name), get_args(get_args(hint)[0])))
    return found


TABLES = tables()


def test_tables_were_seen() -> None:
    assert {"DEGREES", "PAY_BASES", "TOPICS", "METHODS", "FAMILIES"} <= {name.rpartition(".")[2] for name, *_ in TABLES}


@pytest.mark.parametrize(("name", "table", "choices"), TABLES, ids=[name for name, *_ in TABLES])
def test_every_choice_has_its_words(name: str, table: Mapping[str, object], choices: tuple[str, ...]) -> None:
    missing = set(choices) - set(table)
    assert not missing, f"{name} has no words for {', '.join(sorted(missing))}"
