"""An answer imports nothing that it does not use: seen in the modules of a real process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from conftest import TESTS
from mlcareers.cli.app import COMMANDS

PROGRAM = """
import sys
from mlcareers.cli.app import main
sys.argv[0] = "mlcareers"
try:
    main()
finally:
    print("imported", *sys.modules, file=sys.stderr)
"""

ANSWERS = {
    "role": ["role", "ml-engineer"],
    "skill": ["skill", "python"],
    "cert": ["cert", "--role", "ml-engineer"],
    "salary": ["salary", "ml-engineer"],
    "compare": ["compare", "ml-engineer", "data-scientist", "mlops-engineer"],
    "path": ["path", "data-analyst", "ml-engineer"],
    "market": ["market"],
    "guide": ["guide", "challenges"],
    "ask": ["ask", "how do I get from data analyst to ml engineer"],
    "source": ["source", "aijobs-2025"],
    "changes": ["changes", "ml-engineer"],
    "search": ["search", "deep learning"],
    "title": ["title", "Sr. ML Engineer II (Remote)"],
    "match": ["match", "--no-me", "--have", "python,sql"],
    "me": ["me", "import", str(TESTS / "documents" / "cv.md")],
    "posting": ["posting", str(TESTS / "documents" / "posting.md")],
}
ANSWERED_BY = {"ask": "path"}
"""The command that another one runs."""

CHECKING = {"yaml", "pydantic", "pydantic_core", "annotated_types"}
MAKING_SNAPSHOTS = {f"mlcareers.knowledge.{module}" for module in ("load", "yaml_files", "integrity")}
FORGIVING = {"rapidfuzz", "mlcareers.text.names.match", "mlcareers.text.titles.reader"}


def _imported(*words: str, **environment: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "MLCAREERS_TODAY": "", **environment},  # a day would have to be checked
    )
    assert done.stdout
    *_, last = done.stderr.splitlines()
    head, *modules = last.split()
    assert head == "imported"
    return set(modules)


def test_every_command_that_answers_is_looked_at() -> None:
    assert ANSWERS.keys() | {"data"} == set(COMMANDS)


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("command", ANSWERS)
def test_an_answer_neither_reads_nor_checks_files(command: str) -> None:
    modules = _imported(*ANSWERS[command])
    assert {f"mlcareers.{room}.{command}" for room in ("cli", "queries", "views")} <= modules
    assert "mlcareers.output.terminal" in modules
    assert not modules & (CHECKING | MAKING_SNAPSHOTS)
    assert {module for module in modules if module.startswith("mlcareers.models.")} <= {
        f"mlcareers.models.{module}"
        for module in ("country", "country_names", "levels", "region", "values", "vocabulary")
    }


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("command", ANSWERS)
def test_no_other_command_and_no_other_format_is_built(command: str) -> None:
    modules = _imported(*ANSWERS[command])
    assert f"mlcareers.cli.{command}" in modules
    needed = {command, ANSWERED_BY.get(command)}
    assert not modules & {f"mlcareers.cli.{other}" for other in COMMANDS if other not in needed}
    assert not modules & {f"mlcareers.output.{format_}" for format_ in ("json", "csv", "markdown", "progress")}


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("command", sorted(ANSWERS.keys() - {"search", "title", "posting", "me"}))
def test_a_precise_name_needs_nothing_that_forgives(command: str) -> None:
    modules = _imported(*ANSWERS[command])
    assert "mlcareers.text.names.get" in modules
    assert not modules & FORGIVING


@pytest.mark.usefixtures("real")
def test_json_needs_nothing_that_draws() -> None:
    modules = _imported("role", "ml-engineer", "--format", "json")
    assert "mlcareers.output.json" in modules
    assert not modules & {"rich.console", "rich.table", "mlcareers.output.terminal"}
    assert not modules & (CHECKING | MAKING_SNAPSHOTS)


@pytest.mark.usefixtures("real")
def test_completion_needs_nothing_that_draws() -> None:
    words = {"COMP_WORDS": "mlcareers role ml-e", "COMP_CWORD": "2", "_MLCAREERS_COMPLETE": "complete_bash"}
    modules = _imported(**words)
    assert "mlcareers.text.names.get" in modules
    assert not modules & (CHECKING | MAKING_SNAPSHOTS | FORGIVING | {"rich.console"})


def test_help_and_version_do_not_open_the_knowledge() -> None:
    for words in (["--help"], ["--version"], ["role", "--help"]):
        modules = _imported(*words)
        assert "mlcareers.cli.app" in modules
        assert not modules & (CHECKING | MAKING_SNAPSHOTS | {"sqlite3", "mlcareers.queries.role"})
