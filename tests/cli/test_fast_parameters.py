"""What is typed is taken as it stands where it is right, and checked by Typer where it may not be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conftest import Run

PORT = "- {id: port-law, name: Port law, category: domain, description: The rules of ports., basis: editorial}\n"

ACCEPTED = [
    (["role", "pilot", "-f", "JSON"], '"schema": "mlcareers.role/5"'),
    (["role", "--level", "senior"], "mlcareers role pilot"),
    (["search", "pilot", "-n", "1"], "Harbour Pilot"),
    (["cert", "--max-price", "1e4"], "USD"),
]

REFUSED = [
    (["role", "pilot", "-f", "nonsense"], "--format nonsense is not known"),
    (["role", "--level", "Senior"], "--level Senior is not known"),
    (["search", "pilot", "-n", "0"], "--limit needs 1 or more"),
    (["search", "pilot", "-n", "many"], "--limit needs a whole number"),
    (["cert", "--max-price", "cheap"], "--max-price needs a number"),
    (["data", "check", "--on", "tomorrow"], "--on needs a day"),
]


@pytest.mark.parametrize(("words", "shown"), ACCEPTED)
def test_what_is_right(run: Run, words: list[str], shown: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert shown in result.stdout


@pytest.mark.parametrize(("words", "message"), REFUSED)
def test_what_is_wrong(run: Run, words: list[str], message: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in " ".join(result.stderr.replace("│", "").split())


def test_folders_from_the_environment(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "other"):
        (tmp_path / name / "skills").mkdir(parents=True)
        (tmp_path / name / "skills" / "port.yaml").write_text(PORT.replace("Port law", f"Port law of {name}"))
    monkeypatch.setenv("MLCAREERS_DATA", os.pathsep.join((str(tmp_path / "one"), str(tmp_path / "other"))))
    assert run("skill", "port-law").stdout.startswith("Port law of other")
    assert str(tmp_path / "one") in run("data", "path").stdout
