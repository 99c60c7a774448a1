"""The files of the knowledge name the schema of their kind, so that editors check and explain what is written there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mlcareers.knowledge.folders import files_of, packaged_folder
from mlcareers.knowledge.kinds import KINDS, NUMBERED
from mlcareers.knowledge.new_files import SCHEMAS
from mlcareers.knowledge.schemas import schema_of

LINE = "# yaml-language-server: $schema="
BY_PROGRAMS = NUMBERED | {"statistic", "release"}
"""Kinds whose files are mostly written by the programs in seeds/."""


def _by_hand() -> list[tuple[str, Path]]:
    return [(kind, path) for kind, path in files_of(packaged_folder()) if kind not in BY_PROGRAMS]


def test_every_file_that_people_write_names_its_schema() -> None:
    files = _by_hand()
    assert len(files) > 200
    for kind, path in files:
        up = "" if KINDS[kind].home.endswith(".yaml") else "../"
        assert path.read_text("utf-8").startswith(f"{LINE}{up}{SCHEMAS}/{kind}.json\n"), path


def test_the_schemas_are_those_of_the_models(request: pytest.FixtureRequest) -> None:
    for kind in sorted({kind for kind, _ in _by_hand()}):
        path = packaged_folder() / SCHEMAS / f"{kind}.json"
        wanted = json.dumps(schema_of(kind), indent=1, ensure_ascii=False) + "\n"
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted, "utf-8")
        assert path.read_text("utf-8") == wanted, f"pytest --update-golden {Path(__file__).name}"
