"""`mlcareers data`: planted errors are reported with file and line, and nothing of the packaged knowledge is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import LIBRARY, Run


def test_path_prints_the_folders(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    result = run("data", "path", "--data", tmp_path)
    assert result.stdout.splitlines() == [str(LIBRARY), str(tmp_path)]


def test_check_counts_what_it_saw(run: Run) -> None:
    result = run("data", "check", "-f", "csv")
    assert result.exit_code == 0
    assert "role,2\n" in result.stdout


def test_a_folder_of_ones_own_adds_and_overrides(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    text = (LIBRARY / "roles" / "deckhand.yaml").read_text(encoding="utf-8")
    (tmp_path / "roles" / "deckhand.yaml").write_text(text.replace("Keeps the deck clean", "Polishes the brass"))
    assert "Polishes the brass" in run("role", "deckhand", "--data", tmp_path).stdout
    assert "Polishes the brass" not in run("role", "deckhand").stdout


def _broken(folder: Path, file: str, old: str, new: str) -> None:
    shutil.copytree(LIBRARY, folder, dirs_exist_ok=True)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


PLANTED = [
    ("roles/pilot.yaml", "family: engineering", "family: flying", "roles/pilot.yaml:4: family: input should be"),
    ("roles/pilot.yaml", "id: pilot", "id: pilots", "roles/pilot.yaml:1: id: the id 'pilots' is not the file's name"),
    (
        "roles/pilot.yaml",
        "{skill: charts, importance: core",
        "{skill: chart, importance: core",
        "nearest known: charts",
    ),
    ("roles/pilot.yaml", "title: Harbour Pilot", "titel: Harbour Pilot", "roles/pilot.yaml:2: titel: unknown field"),
    ("roles/pilot.yaml", "family: engineering\n", "", "roles/pilot.yaml:1: family: missing"),
    ("roles/pilot.yaml", "#work, dock", "#wrk, dock", "source 'harbour-gazette' has no section 'wrk'"),
    ("roles/pilot.yaml", "dock-survey]", "duck-survey]", "roles/pilot.yaml:7: cite.1: cites the unknown source"),
    ("roles/pilot.yaml", "[HP, Bar Pilot]", "[HP, Sailor]", "are both called 'sailor'"),
    (
        "roles/pilot.yaml",
        "aliases: [HP",
        "title: Twice\naliases: [HP",
        "roles/pilot.yaml:3: the key 'title' appears twice",
    ),
    ("roles/pilot.yaml", "[HP, Bar Pilot]", "&a [HP, *a]", "aliases are not allowed"),
    ("roles/pilot.yaml", "aliases: [HP", "aliases: [HP: {", "roles/pilot.yaml:3: is not valid YAML"),
    ("roles/pilot.yaml", "{min: 8}", "{min: 8, max: 2}", "min 8 is above max 2"),
    ("salaries/harbour-gazette.yaml", "  cite: [harbour-gazette#pay]\n", "", "a figure without a citation"),
    ("salaries/harbour-gazette.yaml", "50000, 60000", "80000, 60000", "p25 80000 is above median 60000"),
    ("skills/framework.yaml", "id: r\n", "id: knots\n", "the id 'knots' is already used"),
    ("skills/framework.yaml", "{skill: knots}", "{skill: charts}", "'charts' names itself"),
    ("skills/framework.yaml", "  aliases: [knotting]", "  parents: [charts]", ""),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), PLANTED, ids=lambda value: str(value)[:30])
def test_a_planted_error_is_reported_with_its_place(
    run: Run, tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    _broken(tmp_path, file, old, new)
    result = run("data", "check", tmp_path)
    if not message:
        assert result.exit_code == 0
        return
    assert result.exit_code == 3
    assert message in result.stderr
    assert str(tmp_path / file) in result.stderr
    assert "Traceback" not in result.stderr
    assert run("role", "pilot").exit_code == 0


def test_a_circle_is_reported(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "skills/framework.yaml", "  aliases: [knotting]", "  prerequisites: [{skill: charts}]")
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert "goes in a circle: knots → charts → knots" in result.stderr


def test_every_problem_is_reported_at_once(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "roles/pilot.yaml", "family: engineering", "family: flying")
    _broken_again = tmp_path / "roles" / "deckhand.yaml"
    _broken_again.write_text(_broken_again.read_text().replace("as_of:", "asof:"))
    result = run("data", "check", tmp_path)
    assert "error: 3 problems in the knowledge files" in result.stderr


def _write_latin1(path: Path) -> None:
    path.write_bytes("id: x\ntitle: Caf\xe9\n".encode("latin-1"))


def _write_huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)


def _write_bomb(path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    path.write_text("\n".join(lines))


def _write_deep(path: Path) -> None:
    path.write_text("[" * 5000)


def _write_list(path: Path) -> None:
    path.write_text("- just\n- words\n")


def _write_nothing(path: Path) -> None:
    path.write_text("")


FILES: list[tuple[Callable[[Path], None], str]] = [
    (_write_latin1, "odd.yaml:2: is not UTF-8 text"),
    (_write_huge, "odd.yaml:1: 200 MB is more than a knowledge file may have"),
    (_write_bomb, "aliases are not allowed"),
    (_write_deep, "is not valid YAML"),
    (_write_list, "odd.yaml:1: 0: is text; it should be a mapping of fields"),
    (_write_nothing, "odd.yaml:1: holds nothing; it should hold"),
]


@pytest.mark.parametrize(("write", "message"), FILES, ids=lambda value: getattr(value, "__name__", ""))
def test_a_file_that_is_no_knowledge(run: Run, tmp_path: Path, write: Callable[[Path], None], message: str) -> None:
    (tmp_path / "roles").mkdir()
    write(tmp_path / "roles" / "odd.yaml")
    result = run("role", "pilot", "--data", tmp_path)
    assert result.exit_code == 3
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_instead_of_a_folder(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "roles.yaml"
    file.write_text("")
    result = run("role", "--data", file)
    assert (result.exit_code, "is a file, not a folder" in result.stderr) == (3, True)


def test_a_folder_without_knowledge(run: Run, tmp_path: Path) -> None:
    result = run("role", "--data", tmp_path)
    assert (result.exit_code, "holds no knowledge" in result.stderr) == (3, True)
