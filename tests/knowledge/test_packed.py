"""What a wheel carries: opened as it is when it fits, and never in the way when it does not."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.knowledge import compiled, folders, packed

NOTE = "note: the compiled knowledge of this installation cannot be used; its files are read. Install mlcareers again\n"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """The knowledge folder of an installed program."""
    folder = tmp_path / "data"
    shutil.copytree(LIBRARY, folder)
    packed.pack(folder, folder)
    monkeypatch.setattr(folders, "packaged_folder", lambda: folder)
    monkeypatch.setenv("MLCAREERS_CACHE", str(tmp_path / "cache"))
    return folder


def test_an_installed_program_reads_no_file_and_keeps_nothing(installed: Path, tmp_path: Path, run: Run) -> None:
    for kind in ("roles", "skills", "sources"):
        shutil.rmtree(installed / kind)
    result = run("role", "pilot")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Harbour Pilot" in result.stdout
    assert not (tmp_path / "cache").exists()


def _spoil(change: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        with closing(sqlite3.connect(folder / packed.SNAPSHOT)) as connection, connection:
            connection.execute(change)

    return spoil


def _cut(folder: Path) -> None:
    snapshot = folder / packed.SNAPSHOT
    os.truncate(snapshot, snapshot.stat().st_size // 4096 // 2 * 4096)


def _rename_the_pilot(folder: Path) -> None:
    """As a snapshot of another build: whole, and of other knowledge."""
    _spoil("UPDATE record SET json = replace(json, 'Harbour Pilot', 'Space Pilot')")(folder)
    _spoil("UPDATE meta SET value = value || '0'")(folder)


def _other_schema(folder: Path) -> None:
    key = (folder / packed.KEY).read_text().replace(f" {compiled.SCHEMA_VERSION} ", f" {compiled.SCHEMA_VERSION - 1} ")
    (folder / packed.KEY).write_text(key)
    _spoil(f"UPDATE meta SET value = '{key}'")(folder)


def _other_version(folder: Path) -> None:
    key = f"0.0.9{(folder / packed.KEY).read_text()[5:]}"
    (folder / packed.KEY).write_text(key)
    _spoil(f"UPDATE meta SET value = '{key}'")(folder)


DAMAGES: list[Callable[[Path], object]] = [
    lambda folder: (folder / packed.SNAPSHOT).unlink(),
    lambda folder: (folder / packed.SNAPSHOT).write_bytes(b""),
    lambda folder: (folder / packed.SNAPSHOT).write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000),
    lambda folder: (folder / packed.KEY).write_bytes(b"\xff\xfe"),
    _cut,
    _spoil("DROP TABLE meta"),
    _spoil("DELETE FROM meta"),
    _rename_the_pilot,
    _other_schema,
    _other_version,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_one_that_does_not_fit_is_compiled_anew_with_a_note(
    installed: Path, run: Run, damage: Callable[[Path], object]
) -> None:
    before = run("role", "pilot").stdout
    damage(installed)
    for _ in range(2):
        result = run("role", "pilot")
        assert (result.exit_code, result.stdout, result.stderr) == (0, before, NOTE)


def test_a_folder_of_ones_own_needs_only_its_own_records(installed: Path, tmp_path: Path, run: Run) -> None:
    own = tmp_path / "own" / "skills"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text("- {id: tar, name: Tar, category: domain, description: Keeps water out.}\n")
    for kind in ("roles", "skills", "sources"):
        shutil.rmtree(installed / kind)
    assert "Keeps water out" in run("skill", "tar", "--data", own.parent).stdout
    assert run("role", "pilot", "--data", own.parent).stdout == run("role", "pilot").stdout
    (own / "mine.yaml").write_text("- {id: tar, name: Tar, category: domain, description: Blackens hands.}\n")
    assert "Blackens hands" in run("skill", "tar", "--data", own.parent).stdout
    assert run("skill", "tar").exit_code == 1


def test_the_key_tells_every_change_of_what_was_packed(tmp_path: Path) -> None:
    keys = set()
    for change in ("", "# a remark\n"):
        folder = tmp_path / f"data{len(change)}"
        shutil.copytree(LIBRARY, folder)
        with (folder / "conferences.yaml").open("a") as file:
            file.write(change)
        packed.pack(folder, folder)
        keys.add((folder / packed.KEY).read_text())
    again = tmp_path / "again"
    shutil.copytree(LIBRARY, again)
    packed.pack(again, again)
    assert len(keys) == 2
    assert (again / packed.KEY).read_text() in keys, "the folder itself makes no difference"
    assert (again / packed.SNAPSHOT).read_bytes() == (tmp_path / "data0" / packed.SNAPSHOT).read_bytes()


def test_the_version_names_the_knowledge(installed: Path, run: Run) -> None:
    key = (installed / packed.KEY).read_text().split()[-1]
    assert run("--version").stdout.splitlines()[1] == f"knowledge {key}"
    (installed / packed.KEY).unlink()
    assert run("--version").stdout.splitlines()[1] == f"knowledge as it is in {installed}"
