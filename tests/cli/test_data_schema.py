"""`mlcareers data schema`: what files may hold, with words for every field; our own files hold to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import PROJECT, TESTS, Run
from mlcareers.knowledge.folders import files_of
from mlcareers.knowledge.kinds import KINDS, NUMBERED, ONE_PER_FILE
from mlcareers.knowledge.schemas import schema_of
from mlcareers.knowledge.yaml_files import parse, read_text


def _fields(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for value in schema.values():
            yield from _fields(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _fields(value)


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_of_a_kind_has_words_for_every_field(run: Run, kind: str) -> None:
    schema = json.loads(run("data", "schema", kind).stdout)
    record = schema["$defs"]["record"]["properties"]
    assert set(record) | {"withheld"} == set(KINDS[kind].model.model_fields) | {"withheld"}
    assert schema["description"]
    found = list(_fields(schema))
    assert len(found) > 10
    assert not [name for name, field in found if not field.get("description")]


def test_all_kinds_are_printed_without_one(run: Run) -> None:
    assert set(json.loads(run("data", "schema").stdout)) == set(KINDS)


@pytest.mark.parametrize(("word", "kind"), [("pay", "salary"), ("roles", "role"), ("cert", "certification")])
def test_usual_words_name_a_kind(run: Run, word: str, kind: str) -> None:
    assert run("data", "schema", word).stdout == run("data", "schema", kind).stdout


def test_a_partial_record_needs_only_what_it_extends() -> None:
    for kind in KINDS:
        parts = schema_of(kind)["$defs"]
        assert parts["partial"]["required"] == ["extends"]
        assert ("id" in parts["record"].get("required", ())) == (kind not in NUMBERED | ONE_PER_FILE)


@pytest.mark.parametrize("folder", [PROJECT / "data", TESTS / "library", TESTS / "pay", TESTS / "ways"], ids=str)
def test_every_file_of_ours_is_what_its_schema_says(folder: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    checks = {kind: jsonschema.Draft7Validator(schema_of(kind)) for kind in KINDS}
    files = files_of(folder)
    assert files
    for kind, path in files:
        problem = next(checks[kind].iter_errors(parse(read_text(path))), None)
        assert problem is None, (path, problem and problem.message)
