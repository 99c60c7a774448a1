"""The compiled form: made once, made again when anything changes, never in the way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
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


KILLED = """
import os, pathlib, signal, sys
from mlcareers.knowledge.snapshot import open_snapshot

def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)

moment = sys.argv[2]
if moment == "before the rename":
    pathlib.Path.replace = killed
if moment == "after the rename":
    replace = pathlib.Path.replace
    pathlib.Path.replace = lambda *paths: killed(replace(*paths))
shares = {"reading": 0.1, "compiling": 0.6}
open_snapshot([pathlib.Path(sys.argv[1])], lambda done: done >= shares.get(moment, 2) and killed())
"""


@pytest.mark.parametrize("moment", ["reading", "compiling", "before the rename", "after the rename"])
def test_a_first_run_may_be_killed_at_any_moment(cache: Path, moment: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(LIBRARY), moment], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, b"")
    left = {path.suffix for path in cache.iterdir()} if cache.exists() else set()
    assert left == {"reading": set(), "after the rename": {".sqlite"}}.get(moment, {".partial"})
    assert _title(LIBRARY) == "Harbour Pilot"
    assert [path.suffix for path in cache.iterdir()] == [".sqlite"]


MEETING = """
import pathlib, sys, time
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.snapshot import open_snapshot

folder, meeting, name = map(pathlib.Path, sys.argv[1:])

def meet(done):
    if done >= 0.6:
        (meeting / name).touch()
        while len(list(meeting.iterdir())) < 3:
            time.sleep(0.001)

print(KnowledgeBase(open_snapshot([folder], meet)).roles.get("pilot").title)
"""


def test_first_runs_at_once_do_not_disturb_each_other(cache: Path, tmp_path: Path) -> None:
    meeting = tmp_path / "meeting"
    meeting.mkdir()
    command = [sys.executable, "-c", MEETING, str(LIBRARY), str(meeting)]
    runs = [subprocess.Popen([*command, name], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for name in "abc"]
    assert [run.communicate(timeout=60) for run in runs] == [(b"Harbour Pilot\n", b"")] * 3
    assert len(list(meeting.iterdir())) == 3
    assert [path.suffix for path in cache.iterdir()] == [".sqlite"]
