"""The concepts that rules of questions name are those that the tables of words, or other rules, give."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import mlcareers
from mlcareers.queries.asking.together import ADDED
from mlcareers.text.questions.languages import LANGUAGES, table

SOURCE = Path(mlcareers.__file__).parent
FILES = (SOURCE / "queries" / "ask.py", *(SOURCE / "queries" / "asking").glob("*.py"))
MADE_BY_THE_READER = {"first job", "management", "which degree"}


def given() -> set[str]:
    """Every concept that a question may have."""
    return {*table(LANGUAGES[0]).concepts.values(), *(name for name, _ in ADDED), *MADE_BY_THE_READER}


def named() -> Iterator[tuple[str, str]]:
    """Each concept that a file names in a call of asks, or in a set of concepts, with the file."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if function == "asks":
                yield from ((file.name, text) for text in texts)
            elif function == "concept_set":
                yield from ((file.name, part.strip()) for text in texts for part in text.split(","))


def test_every_concept_that_a_rule_names_is_given() -> None:
    found = list(named())
    assert len(found) > 300, "hardly any concept was found in the rules"
    known = given()
    wrong = [f"{file}: {concept!r}" for file, concept in found if concept not in known]
    assert not wrong, f"no table has these concepts, so the rule never holds: {wrong}"


def test_every_language_speaks_of_concepts_that_english_has() -> None:
    for language in LANGUAGES[1:]:
        assert set(table(language).concepts.values()) <= given(), language
