"""`mlcareers data new`: a file to fill in, made from the models, that says itself what is missing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from conftest import TODAY, Run
from mlcareers.knowledge.blanks import ASKED
from mlcareers.knowledge.kinds import KINDS, ONE_PER_FILE
from mlcareers.knowledge.yaml_files import parse

TOLD = re.compile(r"is empty; |has no figure|a figure without a citation|give either role")


def _new(run: Run, *words: str, folder: Path) -> Path:
    result = run("data", "new", *words, "--data", folder)
    assert result.exit_code == 0, result.output
    assert result.stderr == f"note: fill it in, then: mlcareers data check {folder}\n"
    return Path(result.stdout.strip())


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_is_told_and_nothing_else_is_wrong(run: Run, tmp_path: Path, kind: str) -> None:
    path = _new(run, kind, "Brand New", folder=tmp_path / "acme")
    assert path.is_relative_to(tmp_path / "acme" / KINDS[kind].home)
    check = run("data", "check", tmp_path / "acme")
    assert check.exit_code == 3
    told = [line for line in check.stderr.splitlines() if line.startswith("  ")]
    assert told
    assert not [line for line in told if not TOLD.search(line)]
    assert run("role", "pilot", "--data", tmp_path / "acme").exit_code == 0


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_stands_there_with_its_words(run: Run, tmp_path: Path, kind: str) -> None:
    text = _new(run, kind, "Brand New", folder=tmp_path / "acme").read_text(encoding="utf-8")
    for name, field in KINDS[kind].model.model_fields.items():
        if name not in ("id", "withheld", "superseded"):
            assert re.search(rf"^[#\- ]*{name}:", text, re.MULTILINE), name
            assert str(field.description)[:40] in text, name
    assert max(map(len, text.splitlines()[4:])) <= 120


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_optional_fits_once_its_sign_is_taken_away(run: Run, tmp_path: Path, kind: str) -> None:
    path = _new(run, kind, "Brand New", folder=tmp_path / "acme")
    text = path.read_text(encoding="utf-8")
    for _ in range(4):  # what is optional in something optional has a sign of its own
        text = re.sub(r"^( *)#(?![#!])(?! yaml)", r"\1", text, flags=re.MULTILINE)
    record = parse(text)
    fields = record if kind in ONE_PER_FILE else record[0]
    assert fields.keys() >= KINDS[kind].model.model_fields.keys() - {"id", "withheld", "superseded"}
    path.write_text(text, encoding="utf-8")
    assert "unknown field" not in run("data", "check", tmp_path / "acme").stderr


def test_what_the_words_tell_is_filled_in(run: Run, tmp_path: Path) -> None:
    _new(run, "source", "Crew Book", folder=tmp_path)
    role = _new(run, "role", "Dock Master", folder=tmp_path)
    assert role.name == "dock-master.yaml"
    record = parse(role.read_text(encoding="utf-8"))
    assert {name: record[name] for name in ("id", "title", "as_of", "cite")} == {
        "id": "dock-master",
        "title": "Dock Master",
        "as_of": TODAY,
        "cite": ["crew-book"],
    }
    assert parse(_new(run, "pay", "HP", folder=tmp_path).read_text(encoding="utf-8"))[0]["role"] == "pilot"


def test_a_known_name_makes_a_file_that_adds_to_its_record(run: Run, tmp_path: Path) -> None:
    path = _new(run, "role", "pilot", folder=tmp_path)
    assert "extends: pilot" in path.read_text(encoding="utf-8")
    assert run("data", "check", tmp_path).exit_code == 0
    path.write_text(path.read_text(encoding="utf-8").replace("#aliases: []", "aliases: [Our Pilot]"), encoding="utf-8")
    found = json.loads(run("role", "our pilot", "--data", tmp_path, "-f", "json").stdout)["result"]["role"]
    assert (found["id"], found["aliases"][-1]) == ("pilot", "Our Pilot")


def test_a_role_needs_five_fields(run: Run, tmp_path: Path) -> None:
    path = _new(run, "role", "Dock Master", folder=tmp_path)
    text = path.read_text(encoding="utf-8")
    filled = (
        ("family:", "operations"),
        ("summary:", "Keeps the docks."),
        ("- skill:", "knots"),
        ("importance:", "core"),
    )
    for field, value in filled:
        text = text.replace(f"{field}\n", f"{field} {value}\n", 1)
    path.write_text(text, encoding="utf-8")
    assert run("data", "check", tmp_path).exit_code == 0
    for words in (
        ["role", "dock master"],
        ["role", "dock master", "--full"],
        ["role"],
        ["role", "--education", "none"],
        ["role", "--sort", "pay"],
        ["compare", "dock master", "pilot"],
        ["path", "dock master"],
        ["path", "dock master", "pilot"],
        ["path", "pilot", "dock master"],
        ["match", "--have", "knots"],
        ["salary", "dock master"],
        ["market", "dock master"],
        ["skill", "knots"],
    ):
        for format in ("table", "markdown", "csv", "json"):
            result = run(*words, "--data", tmp_path, "-f", format)
            assert result.exit_code in (0, 1, 2), words
            assert result.exception is None or isinstance(result.exception, SystemExit), (words, result.exception)
    assert "Keeps the docks." in run("role", "dock master", "--data", tmp_path).stdout


def test_nothing_is_overwritten(run: Run, tmp_path: Path) -> None:
    path = _new(run, "role", "Dock Master", folder=tmp_path)
    path.write_text("mine", encoding="utf-8")
    result = run("data", "new", "role", "Dock Master", "--data", tmp_path)
    assert (result.exit_code, path.read_text(encoding="utf-8")) == (2, "mine")
    assert "exists already, and is left as it is" in result.stderr


def test_editors_find_the_schema_beside_it(run: Run, tmp_path: Path) -> None:
    for kind in ("role", "conference"):
        path = _new(run, kind, "Brand New", folder=tmp_path)
        (address,) = re.findall(r"^# yaml-language-server: \$schema=(\S+)$", path.read_text(encoding="utf-8"), re.M)
        schema = json.loads((path.parent / address).read_text(encoding="utf-8"))
        assert schema == json.loads(run("data", "schema", kind).stdout)
    assert "not read" not in run("data", "check", tmp_path).stderr


def test_without_a_folder_it_goes_to_mine(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("data", "new", "skill").stdout == "mine/skills/new-skill.yaml\n"


def test_many_broken_files_are_one_note(run: Run, tmp_path: Path) -> None:
    for kind in ("role", "skill", "background", "cert"):
        _new(run, kind, "Brand New", folder=tmp_path)
    (note,) = run("role", "pilot", "--data", tmp_path).stderr.splitlines()
    assert note.startswith("note: left out, with 4 files, ")
    assert note.endswith(f"try mlcareers data check {tmp_path}")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["boat"], "there is no kind boat"),
        (["role", "港"], "makes no id"),
        (["role", "\x1b[31m\u202e"], ""),
        (["role", "x" * 5000], ""),
        ([], "KIND is missing"),
    ],
)
def test_bad_words(run: Run, tmp_path: Path, words: list[str], message: str) -> None:
    result = run("data", "new", *words, "--data", tmp_path)
    assert result.exit_code in (0, 2)
    assert message in result.stderr
    assert "\x1b" not in result.output


def test_a_folder_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "acme").write_text("a file", encoding="utf-8")
    result = run("data", "new", "role", "x", "--data", tmp_path / "acme")
    assert result.exit_code in (2, 3)
    assert "Traceback" not in result.output
    assert "acme" in result.stderr


def test_what_most_have_to_say_are_fields_of_the_models() -> None:
    for kind, names in ASKED.items():
        for name in names:
            first, _, inner = name.partition(".")
            assert first in KINDS[kind].model.model_fields, (kind, name)
            assert not inner or first in names, (kind, name)
