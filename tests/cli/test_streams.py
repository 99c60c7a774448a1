"""Standard streams that are closed, full, narrow or in another encoding: a sentence or an answer, never a traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.output.streams import escape_hidden, visible

STARTED = """
import sys
from pathlib import Path
from mlcareers.knowledge import folders
library = Path(sys.argv.pop(1))
folders.packaged_folder = lambda: library
from mlcareers.cli.app import main
main()
"""
COMMANDS = ["role pilot", "role -f json", "role -f csv", "role nosuch -f json", "title 'Harbour Pilot'", "--help"]

needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")


def _shell(words: str, redirect: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = f'"$0" -c "$1" "$2" {words} {redirect}'
    return subprocess.run(
        ["sh", "-c", command, sys.executable, STARTED, str(LIBRARY)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
        timeout=60,
    )


@pytest.mark.skipif(os.name != "posix", reason="redirects of a POSIX shell")
@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("redirect", [">&-", pytest.param(">/dev/full", marks=needs_full)])
def test_an_answer_that_cannot_be_written_is_a_sentence_and_a_status(words: str, redirect: str) -> None:
    done = _shell(words, redirect)
    assert done.returncode in (1, 2)
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
    assert done.stderr.startswith(b"error: ")


@pytest.mark.skipif(os.name != "posix", reason="redirects of a POSIX shell")
@pytest.mark.parametrize("redirect", ["2>&-", pytest.param("2>/dev/full", marks=needs_full)])
def test_what_is_said_beside_an_answer_never_stands_in_it(redirect: str) -> None:
    answered = _shell("role piilot", redirect)
    assert answered.returncode == 0
    assert answered.stdout.startswith(b"Harbour Pilot")
    refused = _shell("role nosuch", redirect)
    assert (refused.returncode, refused.stdout) == (1, b"")


@pytest.mark.skipif(os.name != "posix", reason="redirects of a POSIX shell")
def test_a_closed_standard_input_is_told() -> None:
    done = _shell("title -", "<&-")
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: standard input is closed")


@pytest.mark.skipif(os.name != "posix", reason="redirects of a POSIX shell")
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_formats_for_machines_are_utf_8_on_any_console(encoding: str) -> None:
    title = "港のパイロット – Pilot"
    done = _shell(f"title '{title}' -f json", "", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert json.loads(done.stdout.decode("utf-8"))["result"]["title"] == title
    rows = _shell(f"title '{title}' -f csv", "", PYTHONIOENCODING=encoding, PYTHONUTF8="0").stdout.decode("utf-8")
    assert next(csv.DictReader(io.StringIO(rows)))["title"] == title


@pytest.mark.parametrize("columns", ["0", "-1", "x", "", "99999999999"])
def test_a_width_that_is_none_is_not_believed(run: Run, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    usual = run("role", "pilot").stdout
    monkeypatch.setenv("COLUMNS", columns)
    assert run("role", "pilot").stdout == usual


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb\x07", "a�[31mb�"),
        ("open \u202egnp.exe", "open gnp.exe"),
        ("zero\u200bwidth \ufeffmark", "zerowidth mark"),
        ("two\nlines", "two lines"),
        ("a\x9b31m", "a�31m"),
        ("Zürich – 東京\xa0👩", "Zürich – 東京\xa0👩"),
    ],
)
def test_what_steers_a_terminal_is_not_shown(text: str, shown: str) -> None:
    assert visible(text) == shown
    written = json.dumps(text, ensure_ascii=False, indent=2)
    assert json.loads(escape_hidden(written)) == text
    assert visible(escape_hidden(written)) == escape_hidden(written)


@pytest.mark.parametrize("begins", ["=", "+", "-", "@"])
def test_a_title_is_no_formula_in_a_spreadsheet(run: Run, monkeypatch: pytest.MonkeyPatch, begins: str) -> None:
    title = f"{begins}HYPERLINK(1) pilot"
    typed = ["title", "-f", "csv", "--", title]
    assert next(csv.DictReader(io.StringIO(run(*typed).stdout)))["title"] == f"'{title}"
    monkeypatch.setenv("MLCAREERS_CSV_FORMULAS", "1")
    assert next(csv.DictReader(io.StringIO(run(*typed).stdout)))["title"] == title
