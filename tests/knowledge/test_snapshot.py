"""The compiled form: made once, made again when anything changes, never in the way."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.knowledge import snapshot
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
    abandoned = cache / f"{1:024x}.999999999.partial"
    abandoned.write_text("half")
    os.utime(abandoned, (0, 0))
    unfinished = cache / f"{2:024x}.{os.getpid()}.partial"
    unfinished.write_text("still being written")
    open_snapshot([LIBRARY])
    assert not abandoned.exists()
    assert unfinished.exists()


def test_what_others_keep_in_the_folder_stays(cache: Path) -> None:
    cache.mkdir()
    others = [cache / name for name in ("thesis.docx.partial", "film.1.partial", *(f"{n}.sqlite" for n in range(12)))]
    for path in others:
        path.write_text("dear")
        os.utime(path, (0, 0))
    open_snapshot([LIBRARY])
    assert all(path.read_text() == "dear" for path in others)


def _damaged(path: Path, how: str) -> None:
    """Damage a snapshot behind its first page, as a disk or another program does."""
    if how == "overwritten":
        content = bytearray(path.read_bytes())
        content[4096 : 4 * 4096] = b"\xa5" * (3 * 4096)
        path.write_bytes(bytes(content))
        return
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute({"no table": "DROP TABLE name", "no json": "UPDATE record SET json = '{'"}[how])


@pytest.mark.parametrize("how", ["overwritten", "no table", "no json"])
def test_a_snapshot_that_fails_while_answering_is_made_again(
    cache: Path, run: Run, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    whole = run("role", "pilot").stdout
    (path,) = cache.iterdir()
    _damaged(path, how)
    for _ in range(2):
        monkeypatch.setattr(snapshot._Distrust, "of_what_is_kept", False)
        answered = run("role", "pilot")
        assert (answered.exit_code, answered.stdout) == (0, whole)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may write")
def test_a_cache_that_others_can_write_to_is_not_used(cache: Path, run: Run) -> None:
    run("role", "pilot")
    (path,) = cache.iterdir()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE record SET json = replace(json, 'Harbour Pilot', 'Planted Pilot')")
    assert "Planted" in run("role", "pilot").stdout
    cache.chmod(0o777)
    answered = run("role", "pilot")
    assert "Planted" not in answered.stdout
    assert "note: no cache can be written" in answered.stderr


def test_data_check_reads_the_files_themselves(cache: Path, run: Run) -> None:
    run("role", "pilot")
    (path,) = cache.iterdir()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM record WHERE kind = 'role'")
    assert run("data", "check").exit_code == 0
    assert "Harbour Pilot" in run("role", "pilot").stdout


@pytest.mark.parametrize("place", ["relative", "~nosuchuser/cache", "a" * 5000])
def test_any_place_of_the_cache_gives_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MLCAREERS_CACHE", place)
    assert run("role", "pilot").exit_code == 0
    assert not (tmp_path / "~nosuchuser").exists()


def test_a_user_without_a_home_gets_an_answer(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def homeless() -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv("MLCAREERS_CACHE")
    monkeypatch.setattr(snapshot, "_usual_cache", homeless)
    assert run("role", "pilot").exit_code == 0


def test_a_change_that_keeps_size_and_time_is_seen(cache: Path, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(LIBRARY, folder)
    path = folder / "roles" / "pilot.yaml"
    before = path.stat()
    assert _title(folder) == "Harbour Pilot"
    path.write_text(path.read_text().replace("Harbour Pilot", "Harbour Pilor"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert _title(folder) == "Harbour Pilor"


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
    assert ".sqlite" in {path.suffix for path in cache.iterdir()}


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
