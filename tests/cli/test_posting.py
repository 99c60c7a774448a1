"""A job advertisement, read through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

POSTING = """# Senior Harbour Pilot

Rotterdam, Netherlands · €60,000 - €70,000 per year

## Requirements
- Sea charts (knots are a plus)
- 10+ years at sea
- Master's degree
- C++

## Benefits
Free R shirts.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "posting.md"
    path.write_text(POSTING)
    return path


def test_the_page_tells_must_from_nice_and_what_is_unusual(run: Run, file: Path) -> None:
    result = run("posting", file)
    assert result.exit_code == 0, result.output
    for words in (
        "Harbour Pilot · senior",
        "Must          Sea Charts · C++",
        "Nice to have  Knots",
        "Years         10",
        "Degree        master's degree",
        "EUR 60,000 to 70,000 per year, as advertised",
        "asks for a master's degree; such roles usually open with no degree",
        "asks for 10 years; this level usually begins with 8",
        "asks for what such roles seldom need: C++",
    ):
        assert words in result.stdout, words


def test_json_holds_ids_and_codes_and_none_of_the_text(run: Run, file: Path) -> None:
    envelope = json.loads(run("posting", file, "-f", "json").stdout)
    result = envelope["result"]
    assert envelope["schema"] == "mlcareers.posting/1"
    assert result["role"]["id"] == "pilot"
    assert [skill["id"] for skill in result["skills"] if skill["need"] == "must"] == ["charts", "cpp"]
    assert [oddity["code"] for oddity in result["unusual"]] == [
        "degree-above-usual",
        "years-above-usual",
        "asks-for-unlisted",
    ]
    assert result["pay"] == {"min": 60_000, "max": 70_000, "currency": "EUR", "period": "year"}
    assert "shirts" not in json.dumps(result)


def test_standard_input_is_read(run: Run) -> None:
    assert "Harbour Pilot" in run("posting", "-", input=POSTING).stdout


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"\x00\x01", "this is no text, PDF or Word document"),
        (b"%PDF-1.4 cut", "the PDF is damaged"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(run: Run, tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "posting"
    path.write_bytes(content)
    result = run("posting", path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert message in result.stderr


def test_a_file_that_is_not_there(run: Run) -> None:
    assert "No such file" in run("posting", "nowhere.txt").stderr


def test_a_library_that_is_missing_is_named_with_the_command_that_adds_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    path = tmp_path / "posting.pdf"
    path.write_bytes(b"%PDF-1.4")
    result = run("posting", path)
    assert result.exit_code == 2
    assert "pip install 'mlcareers[documents]'" in result.stderr


def test_a_label_in_front_of_an_item_is_read_with_it(run_real: Run, tmp_path: Path) -> None:
    """A label says how an item is meant, or is itself what is asked for; the subject of a degree is neither."""
    file = tmp_path / "posting.md"
    file.write_text(
        "# Data Scientist\n\n## Requirements\n- Python: 3 years in production\n- Nice to have: Spark, Kafka\n"
        "- Degree in statistics, mathematics or a related field\n- Knowledge of SQL\n\n"
        "## Benefits\n- A training budget of 1,000 EUR\n"
    )
    asked = {s["id"]: s["need"] for s in json.loads(run_real("posting", file, "-f", "json").stdout)["result"]["skills"]}
    assert asked == {
        "python": "must",
        "sql": "must",
        "spark": "nice",
        "kafka": "nice",
        "statistics": "mentioned",
        "mathematics": "mentioned",
    }


def test_what_a_person_has_stands_beside_what_is_asked(run: Run, file: Path, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("skills: [charts]\n", encoding="utf-8")
    told = run("posting", file, "--me", profile).stdout
    assert "You have  1 of 2 musts: Sea Charts" in told
    assert "You miss  1 of 2 musts: C++" in told
    beside = json.loads(run("posting", file, "--me", profile, "-f", "json").stdout)["result"]["person"]
    assert [asked["need"] for asked in beside] == ["must", "nice"]
    assert [skill["id"] for skill in beside[0]["has"]] == ["charts"]
    assert "You have" not in run("posting", file, "--me", profile, "--no-me").stdout
