"""One's own profile: read from a CV, kept for one's own eyes, shown and forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import TESTS, Run

CV = TESTS / "documents" / "cv.md"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "deep" / "me.yaml"
    monkeypatch.setenv("MLCAREERS_ME", str(path))
    return path


def test_import_shows_what_was_understood_and_writes_nothing(run_real: Run, profile: Path) -> None:
    result = run_real("me", "import", CV)
    assert result.exit_code == 0, result.output
    for words in ("Data Analyst → Data Analyst  2022-03 to now", "master's degree", "Netherlands", "Only wished for"):
        assert words in result.stdout, words
    assert not profile.parent.exists()


def test_saved_it_is_for_the_owner_alone_and_holds_nothing_of_the_text(run_real: Run, profile: Path) -> None:
    result = run_real("me", "import", CV, "--save")
    assert result.exit_code == 0, result.output
    text = profile.read_text()
    assert profile.stat().st_mode & 0o777 == 0o600
    assert list(profile.parent.iterdir()) == [profile]
    assert "now: data-analyst" in text
    assert not [word for word in ("Mira", "Northwind", "example.org", "booking") if word in text]
    shown = run_real("me").stdout
    assert "data-analyst" in shown and "Power BI" in shown


def test_a_round_trip_keeps_every_skill(run_real: Run, profile: Path) -> None:
    read = json.loads(run_real("me", "import", CV, "--save", "-f", "json").stdout)["result"]
    kept = json.loads(run_real("me", "-f", "json").stdout)["result"]
    assert {s["id"]: s["evidence"] for s in read["skills"]} == {s["id"]: s["evidence"] for s in kept["skills"]}


def test_forgetting_removes_it(run_real: Run, profile: Path) -> None:
    run_real("me", "import", CV, "--save")
    assert "removed" in run_real("me", "forget").stderr
    assert not profile.exists()
    assert "there was no profile" in run_real("me", "forget").stderr


def test_without_a_profile_the_way_out_is_named(run_real: Run, profile: Path) -> None:
    result = run_real("me")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "mlcareers me import FILE --save" in result.stderr


def test_file_says_where(run_real: Run, profile: Path) -> None:
    assert run_real("me", "file").stdout == f"{profile}\n"


def test_what_is_no_cv_is_said_so(run_real: Run, tmp_path: Path) -> None:
    path = tmp_path / "readme.md"
    path.write_text("# fastgrid\n\nA small library. MIT licence.\n\n## Usage\n\nTested.\n")
    result = run_real("me", "import", path)
    assert (result.exit_code, "does not look like a CV" in result.stderr) == (1, True)


def test_unknown_ids_in_a_profile_are_named(run: Run, profile: Path) -> None:
    profile.parent.mkdir()
    profile.write_text("skills: [knots, juggling]\n")
    assert "Not known here    juggling" in run("me").stdout
