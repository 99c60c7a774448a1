"""The concepts that rules of questions name are those that the tables of words, or other rules, give."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import mlcareers
from mlcareers.knowledge.names import fold
from mlcareers.queries.asking.comparisons import FACETS
from mlcareers.queries.asking.market import MARKET
from mlcareers.queries.asking.seeming import BESIDE, WHERE
from mlcareers.queries.asking.shapes import CONCEPT_SKILLS
from mlcareers.queries.asking.together import SAYINGS
from mlcareers.queries.asking.topics import BEHIND
from mlcareers.text.questions.languages import LANGUAGES, table

SOURCE = Path(mlcareers.__file__).parent
FILES = (
    SOURCE / "queries" / "ask.py",
    *(SOURCE / "queries" / "asking").rglob("*.py"),
    *(SOURCE / "text" / "questions").glob("*.py"),
)
MADE_BY_THE_READER = {"first job", "management", "which degree"}


def given() -> set[str]:
    """Every concept that a question may have."""
    return {
        *table(LANGUAGES[0]).concepts.values(),
        *(saying.means for saying in SAYINGS if saying.means),
        *MADE_BY_THE_READER,
    }


def calls() -> Iterator[tuple[str, str, list[str]]]:
    """Each call in a file that is given texts: the file, the function, and the texts."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = (*node.args, *(keyword.value for keyword in node.keywords))
            texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            yield file.name, function, texts


def named() -> Iterator[tuple[str, str]]:
    """Each concept that a file names in a call of asks, in a set of concepts, or in a table, with the file."""
    for file, function, texts in calls():
        if function == "asks":
            yield from ((file, text) for text in texts)
        elif function == "concept_set":
            yield from ((file, part.strip()) for text in texts for part in text.split(","))
    yield from (("seeming.py", name) for name, _ in WHERE)
    yield from (("seeming.py", name.strip()) for one, others in BESIDE for name in (one, *others.split(",")))
    yield from (("together.py", name) for saying in SAYINGS for name in saying.seems.split(", ") if name)
    yield from (("market.py", name) for _, names in MARKET for name in names)
    yield from (("comparisons.py", name) for _, names in FACETS for name in names)
    yield from (("shapes.py", name) for name in CONCEPT_SKILLS)
    yield from (("topics.py", name) for name, _ in BEHIND)


def test_every_concept_that_a_rule_names_is_given() -> None:
    found = list(named())
    assert len(found) > 300, "hardly any concept was found in the rules"
    known = given()
    wrong = [f"{file}: {concept!r}" for file, concept in found if concept not in known]
    assert not wrong, f"no table has these concepts, so the rule never holds: {wrong}"


def test_every_language_speaks_of_concepts_that_english_has() -> None:
    for language in LANGUAGES[1:]:
        named = {name.removeprefix("perhaps ") for name in table(language).concepts.values()}
        assert named <= given(), language


def test_every_word_that_a_rule_looks_for_is_one_that_a_question_may_have() -> None:
    """The words of a question are folded: none has an apostrophe, an accent or a blank."""
    found = [(file, text) for file, function, texts in calls() if function == "says" for text in texts]
    found += [
        (file, word)
        for file, function, texts in calls()
        if function in ("word_set", "_join")
        for text in texts
        for word in text.split()
    ]
    assert len(found) > 800, "hardly any word was found in the rules"
    wrong = [f"{file}: {word!r}" for file, word in found if fold(word) != word or " " in word]
    assert not wrong, f"write these as a question has them, the rule never holds: {wrong}"
