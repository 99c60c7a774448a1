"""The program as a whole: help, version, options that every command shares, and how it fails."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers import __version__
from mlcareers.cli.app import COMMANDS


def test_version(run: Run) -> None:
    result = run("--version")
    first, second = result.stdout.splitlines()
    assert (result.exit_code, first) == (0, f"mlcareers {__version__}")
    assert second.startswith("knowledge as it is in ")


def test_help_names_every_command(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert all(f"│ {command} " in result.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_an_unknown_command_is_wrong_usage(run: Run) -> None:
    result = run("rolle")
    assert result.exit_code == 2
    assert "role" in result.stderr


def test_python_dash_m() -> None:
    done = subprocess.run([sys.executable, "-m", "mlcareers", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"mlcareers {__version__}\n")


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    command = f"{sys.executable} -m mlcareers role --data {Path(__file__).parent.parent / 'library'} | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_a_first_run_shows_a_bar_to_whoever_watches(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mlcareers", "role", "pilot", "--data", str(LIBRARY)]
    first = {**os.environ, "MLCAREERS_CACHE": str(tmp_path / "one")}
    unseen = subprocess.run(command, capture_output=True, env=first, check=True)
    assert unseen.stderr == b""
    here, terminal = pty.openpty()
    other = {**os.environ, "MLCAREERS_CACHE": str(tmp_path / "other"), "TERM": "xterm"}
    with (
        ThreadPoolExecutor(1) as eyes,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=terminal, env=other) as seen,
    ):
        os.close(terminal)
        shown = eyes.submit(_all_that_is_shown, here)
        answer, _ = seen.communicate(timeout=120)
    assert b"Reading the knowledge" in shown.result()
    assert answer == unseen.stdout
    assert answer.startswith(b"Harbour Pilot")


def _all_that_is_shown(terminal: int) -> bytes:
    """What is written to a terminal until everybody has gone; one that nobody reads makes its writers wait."""
    shown = b""
    with contextlib.suppress(OSError):
        while part := os.read(terminal, 4096):
            shown += part
    return shown


@pytest.mark.parametrize("words", [(), ("role",), ("me", "import")])
def test_a_dumb_terminal_gets_help_without_frames(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    assert "─" in run(*words, "--help").stdout
    monkeypatch.setenv("TERM", "dumb")
    plain = run(*words, "--help").stdout
    assert "─" not in plain and "Options:" in plain
