"""What an editor, a slip or a stranger leaves in a folder: told with its place, never a traceback or a hang."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from conftest import Run

SKILL = "- id: rope\n  name: Rope\n  category: software\n  description: Ties things.\n"
SLIPS = {
    "columns: 5\nrows: [[a]]": "`columns` holds a single value; it should hold a list",
    "columns: [id, name]\nrows: 5": "`rows` holds a single value; it should hold a list",
    "columns: [id, name]\nrows:\n  -": "0: is nothing; it should be a list",
    "columns: [id, name]\nrows: [7]": "is a single value; it should be a list",
    "columns: [id, name]\nrows: [[a, b, c]]": "has 3 cells, but there are 2 columns",
    "columns: [id, pay, pay.median]\nrows: []": "stands there twice, or inside another",
    "columns: [id, id]\nrows: []": "stands there twice",
    "columns: [pay.median, pay]\nrows: []": "holds another one",
    "columns: [1]\nrows: []": "is not the name of a field",
    "defaults: [a]\nrecords: []": "defaults: is a list; it should be a mapping",
    "defaults: text\nrecords: []": "defaults: is text",
    "default: {}\nrecords: []": "the key 'default' is unknown here; write defaults",
    "records: []\nrows: []\ncolumns: []": "stands beside `columns` or `rows`",
    "defaults: {}": "holds a mapping without `records`",
    f"- id: rope\n  name: {'9' * 5000}": "missing",
    "- {}\n" * 300_000: "values; split it",
    "- {}\n" * 50_000: "at least 200 problems",
    "[" * 5000: "nested too deeply",
}


def _folder(tmp_path: Path, text: str, name: str = "mine.yaml") -> Path:
    (tmp_path / "skills").mkdir(exist_ok=True)
    (tmp_path / "skills" / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("text", "told"), SLIPS.items(), ids=[text[:24] for text in SLIPS])
def test_a_slip_in_a_file_is_told_with_its_place(run: Run, tmp_path: Path, text: str, told: str) -> None:
    begun = time.process_time()
    result = run("data", "check", _folder(tmp_path, text))
    assert result.exit_code == 3
    assert told.removeprefix("at least ") in result.stderr
    assert f"{tmp_path}/skills/mine.yaml" in result.stderr
    assert len(result.stderr) < 40_000
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("name", [".#mine.yaml", "._mine.yaml", ".mine.yaml.swp"])
def test_what_editors_and_systems_hide_is_not_read(run: Run, tmp_path: Path, name: str) -> None:
    folder = _folder(tmp_path, SKILL)
    (folder / "skills" / name).symlink_to("me@host.1:2")
    assert run("skill", "rope", "--data", folder).exit_code == 0


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def _looping(path: Path) -> None:
    path.symlink_to(path)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.skipif(os.name != "posix", reason="kinds of files of POSIX")
@pytest.mark.parametrize("made", [_pipe, _dangling, _looping, _endless, Path.mkdir])
def test_what_is_no_file_is_told(run: Run, tmp_path: Path, made: object) -> None:
    folder = _folder(tmp_path, SKILL)
    made(folder / "skills" / "odd.yaml")  # type: ignore[operator]
    result = run("data", "check", folder)
    assert result.exit_code == 3
    assert "odd.yaml:1: " in result.stderr


def test_a_colon_in_a_path_is_no_line_number(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "C:" / "a:b"
    folder.mkdir(parents=True)
    result = run("data", "check", _folder(folder, "- id: x\n- id: y\n"))
    assert f"{folder}/skills/mine.yaml:1: 0.name: missing" in result.stderr


@pytest.mark.parametrize("name", ["a" * 5000, "nosuch"])
def test_a_folder_that_cannot_be_looked_into_is_told(run: Run, name: str) -> None:
    result = run("role", "--data", name)
    assert result.exit_code == 3
    assert result.stderr.startswith("error: the knowledge folder ")
    assert len(result.stderr) < 1000


def test_a_folder_given_twice_is_read_once(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _folder(tmp_path, SKILL)
    monkeypatch.setenv("MLCAREERS_DATA", str(folder))
    assert run("data", "check", folder, f"{folder}/").exit_code == 0


def test_files_that_nobody_reads_are_named(run: Run, tmp_path: Path) -> None:
    folder = _folder(tmp_path, SKILL, "mine.YAML")
    for lost in ("skill/a.yaml", "skills/sub/b.yaml", "d.yaml"):
        (folder / lost).parent.mkdir(exist_ok=True)
        (folder / lost).write_text(SKILL)
    result = run("data", "check", folder)
    assert result.exit_code == 0
    assert [line.rpartition(": ")[2] for line in result.stderr.splitlines()] == [
        f"{folder}/{lost}" for lost in ("d.yaml", "skill/a.yaml", "skills/sub/b.yaml")
    ]
    assert run("skill", "rope", "--data", folder).exit_code == 0


BROKEN = ["- id: rope\n", "[", "\xff", "- {}\n", SKILL.replace("software", "nosuch"), SKILL + "  kind_of: [nosuch]\n"]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_is_told_and_everything_else_answers(run: Run, tmp_path: Path, text: str) -> None:
    folder = _folder(tmp_path, SKILL.replace("rope", "net").replace("Rope", "Net"), "good.yaml")
    (folder / "skills" / "bad.yaml").write_bytes(text.encode("latin-1"))
    for _ in range(2):  # made, and opened again
        for words in (["role", "pilot"], ["skill", "net"]):
            result = run(*words, "--data", folder)
            assert result.exit_code == 0
            assert result.stderr.startswith("note: left out, with ")
            assert f"{folder}/skills/bad.yaml:" in result.stderr
            assert result.stderr.endswith(f"; try mlcareers data check {folder}\n")
    assert run("data", "check", folder).exit_code == 3


def test_what_names_a_broken_file_is_left_out_with_it(run: Run, tmp_path: Path) -> None:
    folder = _folder(tmp_path, "- id: rope\n", "bad.yaml")
    _folder(tmp_path, SKILL.replace("rope", "net").replace("Rope", "Net") + "  kind_of: [rope]\n", "needs.yaml")
    result = run("role", "pilot", "--data", folder)
    assert result.exit_code == 0
    assert result.stderr.count("note: left out") == 2
