"""Words, files and caches that nobody thought of: an answer or a sentence, whatever comes.

MLCAREERS_FUZZ=100000 tries so many of each in place of the few that the suite has time for.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Container, Iterator
from pathlib import Path

import pytest
from typer.testing import Result

from conftest import LIBRARY, Run
from mlcareers.cli.app import COMMANDS
from mlcareers.knowledge import snapshot
from mlcareers.knowledge.kinds import KINDS

TRIES = int(os.environ.get("MLCAREERS_FUZZ", "150"))
SEED = int(os.environ.get("MLCAREERS_FUZZ_SEED", "16"))
WORDS = [
    *("pilot", "deckhand", "knots", "R", "C++", "Sr. Pilot", "nosuch", "", " ", "-", "--", "?", "[ml]", "«x»", "*"),
    *("--format", "json", "csv", "markdown", "-f", "-n", "0", "-1", "--level", "senior", "--country", "DE", "UK"),
    *("--full", "--data", ".", "--on", "2026-02-30", "--sort", "pay", "--role", "--skill", "--no-sources", "--offer"),
    *("1e999 EUR", "AND", "OR", 'NEAR("', "'", '"', "\x1b[31m", "\u202e", "\u200b", "港", "é" * 400, "+" * 400),
    *("a b c", "../..", "\udcff", "%"),
]
VALUES = ["true", "-1", "1e999", "nan", "[]", "{}", "''", "2026-02-30", "9" * 50, '"\\e[31m"', "~", "x" * 300, "pilot"]
FILES = {
    kind.name: [LIBRARY / kind.home] if kind.home.endswith(".yaml") else sorted((LIBRARY / kind.home).glob("*.yaml"))
    for kind in KINDS.values()
}


class _Found(list[str]):
    """What did not hold, all of it: a long run goes on."""

    tried = 0

    def take(self, result: Result, words: object, codes: Container[int] = (0, 1, 2, 3)) -> None:
        """Whatever was asked, the program ends as it promises to."""
        self.tried += 1
        exception = result.exception
        if exception is not None and not isinstance(exception, SystemExit):
            self.append(f"{words!r}: {exception!r}")
        elif result.exit_code not in codes:
            self.append(f"{words!r}: status {result.exit_code}")
        elif not result.output or "\x1b" in result.output or "\u202e" in result.output:
            self.append(f"{words!r}: printed {result.output[:200]!r}")

    def told(self) -> None:
        """Say how many were tried, for a run with -s, and fail with the first of what did not hold."""
        print(f"{self.tried:,} tried, {len(self):,} did not hold")
        assert not self, "\n".join(self[:20])


@pytest.fixture
def found() -> Iterator[_Found]:
    found = _Found()
    yield found
    found.told()


def test_any_words(run: Run, found: _Found, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    chance = random.Random(SEED)
    commands = [*COMMANDS, "data check", "data path", "data new", "data schema", "nosuch"]
    for _ in range(TRIES):
        words = [*chance.choice(commands).split(), *chance.choices(WORDS, k=chance.randrange(5))]
        if words[:1] == ["data"] and "export" in words:
            continue
        result = run(*words, input="Harbour Pilot\n")
        found.take(result, words)
        if result.exit_code == 0 and "json" in words and "--help" not in words and result.stdout.startswith("{"):
            _is_json(result.stdout)
        if result.exit_code == 0 and words[-2:] == ["-f", "csv"]:
            assert len({len(row) for row in csv.reader(io.StringIO(result.stdout))}) == 1, words


def _is_json(text: str) -> None:
    decoder, at = json.JSONDecoder(), 0
    while at < len(text.rstrip()):
        envelope, at = decoder.raw_decode(text, at)
        at += 1
        assert set(envelope) - {"own"} in ({"schema", "result", "sources"}, {"schema", "error"})


def _changed(text: str, chance: random.Random) -> str:
    """A knowledge file with one line, value or character changed."""
    lines = text.splitlines()
    at = chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines[at] = lines[at].partition(":")[0] + ": " + chance.choice(VALUES)
        case 2:
            lines.insert(at, chance.choice([lines[at], "  - ", "?", "\t", "- 5", "a: &b c", "rows: 5"]))
        case _:
            cut = chance.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:cut] + chance.choice("[]{}:,'\"#-\x00\x1b\u202e") + lines[at][cut:]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", [kind for kind, files in FILES.items() if files])
def test_any_slip_in_any_kind_of_file(run: Run, tmp_path: Path, kind: str, found: _Found) -> None:
    chance = random.Random(SEED)
    home, files = KINDS[kind].home, FILES[kind]
    for _ in range(max(TRIES // 25, 4)):
        file = chance.choice(files)
        path = tmp_path / home if home.endswith(".yaml") else tmp_path / home / file.name
        path.parent.mkdir(exist_ok=True)
        changed = _changed(file.read_text(encoding="utf-8"), chance)
        path.write_text(changed, encoding="utf-8")
        found.take(run("data", "check", tmp_path), changed)
        for words in (["role", "pilot"], ["salary", "pilot"], ["cert"], ["guide"], ["market"]):
            found.take(run(*words, "--data", tmp_path), changed, (0, 1))
        path.unlink()


def test_any_damage_to_the_cache(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: _Found) -> None:
    monkeypatch.setenv("MLCAREERS_CACHE", str(tmp_path / "cache"))
    chance = random.Random(SEED)
    for _ in range(max(TRIES // 15, 5)):
        monkeypatch.setattr(snapshot._Distrust, "of_what_is_kept", False)
        run("role", "pilot")
        (path,) = (tmp_path / "cache").glob("*.sqlite")
        if chance.random() < 0.7:
            content = bytearray(path.read_bytes())
            at = chance.randrange(len(content))
            content[at : at + 4096] = chance.randbytes(min(4096, len(content) - at))
            path.write_bytes(bytes(content))
        else:
            with contextlib.closing(sqlite3.connect(path)) as connection, connection:
                connection.execute(f"DROP TABLE {chance.choice(['record', 'link', 'meta', 'name', 'passage'])}")
        for words in (["role", "pilot"], ["salary", "pilot"], ["search", "harbour"], ["cert"]):
            found.take(run(*words), words)
        path.unlink(missing_ok=True)


STREAMS = {
    "stdout": ["", ">&-", ">/dev/full", "| head -c 20"],
    "stderr": ["", "2>&-", "2>/dev/full"],
    "stdin": ["</dev/null", "<&-", "<<<'Sr. ML Engineer II'", "</dev/urandom"],
    "coding": ["", "PYTHONIOENCODING=cp1252", "PYTHONIOENCODING=ascii", "LC_ALL=C PYTHONUTF8=0"],
    "screen": ["", "COLUMNS=0", "COLUMNS=1", "COLUMNS=9999", "TERM=dumb", "NO_COLOR=1", "FORCE_COLOR=1"],
    "place": ["", "HOME=/nonexistent", "MLCAREERS_CACHE=/dev/null", "MLCAREERS_CACHE=rel", "MLCAREERS_DATA=/dev/null"],
}
ASKED = [
    "role ml-engineer",
    "role -f json",
    "cert -f csv",
    "salary ml-engineer",
    "--help",
    "--version",
    "nosuch",
    "data path",
]


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX opens and closes the streams")
def test_any_streams(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    told = []
    for _ in range(max(TRIES // 30, 5)):
        drawn = {name: chance.choice(choices) for name, choices in STREAMS.items()}
        settings = " ".join(drawn[name] for name in ("coding", "screen", "place"))
        asked = chance.choice([*ASKED, "title -"])
        if asked == "title -" and drawn["stdin"] == "</dev/urandom":
            drawn["stdin"] = "< <(head -c 5000 /dev/urandom)"
        line = f"{settings} {sys.executable} -m mlcareers {asked} {drawn['stderr']} {drawn['stdin']} {drawn['stdout']}"
        done = subprocess.run(["bash", "-c", line], capture_output=True, cwd=tmp_path, timeout=300, check=False)
        said = done.stdout + done.stderr
        if b"Traceback" in said or b"Exception ignored" in said or done.returncode not in (0, 1, 2, 3):
            told.append(f"{line}: status {done.returncode}: {said[-300:]!r}")
    print(f"{max(TRIES // 30, 5):,} tried, {len(told):,} did not hold")
    assert not told, "\n".join(told[:20])
