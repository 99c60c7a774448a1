"""The compiled form: made once, made again when anything changes, never in the way."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.snapshot import KEPT_SNAPSHOTS, fingerprint, open_snapshot


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("MLCAREERS_CACHE", str(folder))
    return folder


def _title(folder: Path) -> str:
    role = KnowledgeBase(open_snapshot([folder])).roles.get("pilot")
    assert role is not None
    return role.title


def test_a_snapshot_is_made_once(cache: Path) -> None:
    open_snapshot([LIBRARY])
    (path,) = cache.iterdir()
    made = path.stat().st_mtime_ns
    open_snapshot([LIBRARY])
    assert [path.stat().st_mtime_ns for path in cache.iterdir()] == [made]


def test_a_change_of_the_knowledge_is_seen(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(LIBRARY, folder)
    assert _title(folder) == "Harbour Pilot"
    path = folder / "roles" / "pilot.yaml"
    path.write_text(path.read_text().replace("Harbour Pilot", "River Pilot"))
    assert _title(folder) == "River Pilot"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"\xff" * 5000, b"not a database at all"])
def test_a_damaged_snapshot_is_made_again(cache: Path, content: bytes) -> None:
    cache.mkdir()
    path = cache / f"{fingerprint([LIBRARY])}.sqlite"
    path.write_bytes(content)
    assert _title(LIBRARY) == "Harbour Pilot"
    assert path.read_bytes()[:15] == b"SQLite format 3"
    assert path.stat().st_size > 10_000


def test_a_snapshot_cut_short_is_made_again(cache: Path) -> None:
    open_snapshot([LIBRARY])
    (path,) = cache.iterdir()
    whole = path.stat().st_size
    os.truncate(path, whole // 2)
    assert _title(LIBRARY) == "Harbour Pilot"
    assert path.stat().st_size == whole


def test_a_cache_that_cannot_be_written_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    monkeypatch.setenv("MLCAREERS_CACHE", str(file / "cache"))
    result = run("role", "pilot")
    assert result.exit_code == 0
    assert "Harbour Pilot" in result.stdout


def test_what_killed_runs_left_is_cleared(cache: Path) -> None:
    cache.mkdir()
    abandoned = cache / "abc.999999999.partial"
    abandoned.write_text("half")
    mine = cache / f"abc.{os.getpid()}.partial"
    mine.write_text("still being written")
    open_snapshot([LIBRARY])
    assert not abandoned.exists()
    assert mine.exists()


def test_old_snapshots_are_pruned(cache: Path) -> None:
    cache.mkdir()
    for number in range(KEPT_SNAPSHOTS + 5):
        (cache / f"{number:024x}.sqlite").write_text("old")
        os.utime(cache / f"{number:024x}.sqlite", (number, number))
    open_snapshot([LIBRARY])
    assert len(list(cache.iterdir())) == KEPT_SNAPSHOTS
