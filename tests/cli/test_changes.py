"""`mlcareers changes`: what came, went and changed from version to version, and the line of it on a page."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from conftest import Run

RELEASES = {
    "1.1.0": """
id: 1.1.0
before: 1.0.0
as_of: "2026-05-01"
new: [{kind: role, ids: [pilot]}]
gone: [{kind: skill, ids: [semaphore]}]
figures: [{kind: salary, source: harbour-gazette, more: 3, fewer: 1}]
""",
    "1.10.0": """
id: 1.10.0
before: 1.1.0
as_of: "2026-11-01"
changed:
- {kind: role, fields: [skills, pay], ids: [pilot]}
- {kind: skill, fields: [aliases], ids: [charts, knots]}
- {kind: certification, fields: [status], ids: [harbour-pilot]}
""",
}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    (tmp_path / "changes").mkdir()
    for version, text in RELEASES.items():
        (tmp_path / "changes" / f"{version}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_newest_release_comes_first(run: Run, kept: Path) -> None:
    page = run("changes", "--data", kept).stdout
    assert "version 1.10.0 of 2026-11-01, against 1.1.0" in page
    assert page.index("Changed in 1.10.0: 1 role") < page.index("New in 1.1.0: 1 role")
    assert "• pilot: skills, pay" in page
    assert "Gone in 1.1.0: 1 skill" in page
    assert "harbour-gazette: pay observations, 3 came, 1 went" in page


def test_one_name_has_its_own_history(run: Run, kept: Path) -> None:
    page = run("changes", "bar pilot", "--data", kept).stdout
    assert "Harbour Pilot (role pilot): changed: skills, pay" in page
    assert "Harbour Pilot (role pilot): new" in page
    assert "charts" not in page
    assert "semaphore" in run("changes", "semaphore", "--data", kept).stdout


@pytest.mark.parametrize(
    ("since", "versions"),
    [("1.1.0", ["1.10.0"]), ("1.0", ["1.10.0", "1.1.0"]), ("2026-06", ["1.10.0"]), ("2026-05-01", ["1.10.0", "1.1.0"])],
)
def test_since_a_version_or_a_day(run: Run, kept: Path, since: str, versions: list[str]) -> None:
    envelope = json.loads(run("changes", "--since", since, "--data", kept, "-f", "json").stdout)
    assert envelope["schema"] == "mlcareers.changes/1"
    assert [release["version"] for release in envelope["result"]["releases"]] == versions


def test_the_page_of_a_record_says_what_the_newest_release_did(run: Run, kept: Path) -> None:
    for words, told in (
        (["role", "pilot"], "engineering · pilot · changed in 1.10.0"),
        (["role", "pilot", "--full"], "Changed in version 1.10.0: skills, pay."),
        (["skill", "charts"], "Changed in version 1.10.0: aliases."),
    ):
        page = " ".join(run(*words, "--data", kept).stdout.split())
        assert told in page
    assert json.loads(run("role", "pilot", "--data", kept, "-f", "json").stdout)["result"]["changed"] == {
        "version": "1.10.0",
        "as_of": "2026-11-01",
        "change": "changed",
        "fields": ["skills", "pay"],
    }
    assert "in 1.10.0" not in run("role", "deckhand", "--data", kept).stdout
    assert "changed in" not in run("role", "pilot").stdout


def test_rows_for_machines(run: Run, kept: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("changes", "--data", kept, "-f", "csv").stdout)))
    assert [(row["version"], row["id"], row["change"]) for row in rows][:2] == [
        ("1.10.0", "pilot", "changed"),
        ("1.10.0", "charts", "changed"),
    ]


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["changes", "--since", "2027"], 1, "nothing has changed since 2027"),
        (["changes", "--since", "yesterday"], 2, "is neither a day nor a version"),
        (["changes", "no such thing"], 1, "nothing is called"),
        (["changes", "deckhand"], 1, "nothing has changed of deckhand"),
        (["changes", ""], 1, "nothing is called"),
    ],
)
def test_nothing_to_tell(run: Run, kept: Path, words: list[str], status: int, message: str) -> None:
    result = run(*words, "--data", kept)
    assert (result.exit_code, result.stdout) == (status, "")
    assert message in result.stderr


def test_a_library_without_releases_says_so(run: Run) -> None:
    assert run("changes").exit_code == 1
