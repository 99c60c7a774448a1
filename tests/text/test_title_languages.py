"""The tables of words of other languages can be read, and say in English what the English tables know."""

from __future__ import annotations

from types import ModuleType

import pytest

from mlcareers.knowledge.names import fold
from mlcareers.text.titles.languages import modules, tables
from mlcareers.text.titles.parts import clean, parts_of

MODULES = modules()


def _said(title: str) -> list[list[str]]:
    return [[word.meaning for word in part.words] for part in parts_of(clean(title))]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_table_can_be_read_by_a_speaker(module: ModuleType) -> None:
    lines = module.WORDS.replace("\n  ", " ").strip().splitlines()
    meanings = [line.partition(": ")[0] for line in lines]
    assert len(lines) > 10
    assert all(": " in line and not line.endswith(",") for line in lines)
    assert len(meanings) == len(set(meanings)), "one line for one meaning"
    assert all(meaning == meaning.lower() for meaning in meanings)


def test_entries_are_written_as_they_are_looked_up() -> None:
    words = [" ".join(entry.written) for first in tables().words() for entry in tables().at(first)]
    assert len(words) > 1000
    assert [word for word in words if fold(word) != word] == []


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Ingénieur données (H/F)", [["engineer", "data"]]),
        ("Leiterin Datenanalyse", [["manager", "data", "analytic"]]),
        ("Vertriebsleiter", [["vertrieb", "manager"]]),
        ("Inżynier ds. uczenia maszynowego", [["engineer", "ml"]]),
        ("Main Stage Manager", [["main", "stage", "manager"]]),
        ("Werkstudent bei Siemens", [["intern"]]),
        ("Experte für KI mit Python", [["expert"], ["ai"], ["python"]]),
        ("AI/ML Engineer @ Acme", [["ai", "and", "ml", "engineer"]]),
        ("Data Engineer/Analyst", [["data", "engineer"], ["analyst"]]),
        ("机器学习工程师", [["ml", "engineer"]]),
    ],
)
def test_titles_become_english_parts(title: str, said: list[list[str]]) -> None:
    assert _said(title) == said
