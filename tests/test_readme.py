"""The README cannot drift: its sessions are run, its commands exist, and every command stands in it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from conftest import PROJECT, Run
from mlcareers.cli.app import COMMANDS

README = PROJECT / "README.md"
SESSION = re.compile(r"(?<=^```console\n)(?P<body>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def _commands(body: str) -> list[str]:
    return [line.removeprefix("$ ") for line in body.splitlines() if line.startswith("$ ")]


def _replay(run: Run, body: str) -> str:
    """The session as the program prints it today: each command followed by both of its outputs."""
    lines = []
    for command in _commands(body):
        words = shlex.split(command)
        assert words[0] == "mlcareers", f"README shows {command!r}"
        result = run(*words[1:])
        assert "Traceback" not in result.output
        lines.append(f"$ {command}\n{result.stdout}{result.stderr}")
    return "\n".join(lines)


def test_sessions_show_what_the_program_prints(
    run_real: Run, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tests").symlink_to(PROJECT / "tests")
    monkeypatch.chdir(tmp_path)
    text = README.read_text(encoding="utf-8")
    bodies = [match["body"] for match in SESSION.finditer(text)]
    assert sum(len(_commands(body)) for body in bodies) >= 1
    if request.config.getoption("--update-golden"):
        text = SESSION.sub(lambda match: _replay(run_real, match["body"]), text)
        README.write_text(text, encoding="utf-8")
        bodies = [match["body"] for match in SESSION.finditer(text)]
    for body in bodies:
        assert body == _replay(run_real, body), "look at the new output, then run pytest --update-golden"


def test_every_command_stands_in_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    missing = [command for command in COMMANDS if f"mlcareers {command}" not in text]
    assert not missing


def test_the_two_commands_are_single_lines_that_make_their_own_environment() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    wanted = [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/mlcareers role ml-engineer",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest",
    ]
    assert [line for line in lines if line in wanted] == wanted


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)", README.read_text(encoding="utf-8"))
    missing = [link for link in links if not (PROJECT / link).exists()]
    assert not missing
