"""`mlcareers title`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from conftest import Run
from mlcareers.cli.title import _standard_input
from mlcareers.errors import UsageError


def test_a_title(run_real: Run, golden: Callable[[str, str], None]) -> None:
    golden("title.txt", run_real("title", "Sr. ML Engineer II (Remote) - Ads Ranking").stdout)


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("Sr. ML Engineer II (Remote) - Ads Ranking", "ml-engineer", "senior"),
        ("Machine Learning Engineer Intern - Summer 2026", "ml-engineer", "intern"),
        ("Lead Data Scientist (m/f/d)", "data-scientist", "lead"),
        ("Data Engineer", "data-engineer", None),
        ("Principal MLOps Engineer, Platform", "mlops-engineer", "principal"),
        ("Ingénieur Machine Learning H/F", "ml-engineer", None),
        ("Data-Scientist (Senior)", "data-scientist", "senior"),
        ("Postdoc in NLP", "ml-researcher", None),
    ],
)
def test_titles_from_postings(run_real: Run, title: str, role: str, level: str | None) -> None:
    answer = json.loads(run_real("title", title, "-f", "json").stdout)["result"]
    assert (answer["role"]["id"], answer["level"]) == (role, level)


@pytest.mark.parametrize("title", ["Rider (Own Vehicle)", "Data Entry Clerk", "Train Driver", "Registered Nurse", "🦆"])
def test_other_trades_get_no_role(run_real: Run, title: str) -> None:
    result = run_real("title", title)
    assert result.exit_code == 1
    assert "no confident match" in result.stdout


def test_every_line_gets_its_answer_in_order(run_real: Run) -> None:
    lines = [
        "ML Engineer",
        "",
        "Rider (Own Vehicle)",
        "\x00\x1b[31mred\x07",
        "x" * 10_000,
        "🦆",
        "مهندس",
        "Data Analyst",
    ]
    result = run_real("title", "-", "-f", "csv", input="\n".join(lines) + "\n")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert result.exit_code == 0
    assert len(rows) == len(lines)
    assert [row["role"] for row in rows] == ["ml-engineer", "", "", "", "", "", "", "data-analyst"]
    assert "\x1b" not in result.stdout


def test_invalid_utf8_is_a_line_like_any_other(run_real: Run) -> None:
    result = run_real("title", "-", "-f", "csv", input=b"\xff\xfe\x00binary\nData Scientist\n")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [row["role"] for row in rows] == ["", "data-scientist"]


def test_a_page_that_refuses_says_why(run_real: Run) -> None:
    shown = run_real("title", "Senior Machine Learning Recruiter").stdout
    assert "it names another trade" in shown
    assert "senior" in shown
    result = json.loads(run_real("title", "Data Manager", "-f", "json").stdout)["result"]
    assert (result["role"], result["level"], result["stated_level"]) == (None, None, "manager")
    assert (result["doubt"], result["alternatives"][0]["id"]) == ("too-general", "head-of-data")


@pytest.mark.parametrize(
    ("given", "echoed"),
    [
        (b"\xef\xbb\xbfData Scientist\r\nNurse\r\n", ["Data Scientist", "Nurse"]),
        (b"\n\nData Scientist", ["", "", "Data Scientist"]),
        ("Data \u202eScientist\n".encode(), ["Data \ufffdScientist"]),
        (b"\x1b[31mData Scientist\x07\n", ["\ufffd[31mData Scientist\ufffd"]),
        (b"Data Scientist " + b"x" * 10_000_000 + b"\nNurse\n", [None, "Nurse"]),
    ],
)
def test_one_clean_answer_per_line_in_order(run_real: Run, given: bytes, echoed: list[str | None]) -> None:
    result = run_real("title", "-", "-f", "csv", input=given)
    titles = [row["title"] for row in csv.DictReader(io.StringIO(result.stdout))]
    assert len(titles) == len(echoed)
    assert all(wanted in (None, title) for title, wanted in zip(titles, echoed, strict=True))
    assert all(len(title) <= 2_000 for title in titles)


def test_a_closed_standard_input_is_no_empty_list(run_real: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mlcareers.cli.title.sys.stdin", None)
    with pytest.raises(UsageError, match="standard input is closed"):
        _standard_input()


def test_nothing_found_at_all_is_status_1(run_real: Run) -> None:
    assert run_real("title", "-", "-f", "csv", input="Rider\nNurse\n").exit_code == 1


def test_a_trade_outside_of_the_field_is_told_in_a_column_of_its_own(run: Run) -> None:
    result = run("title", "Senior Fisher - Night Shift", "Harbour Pilot", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [(row["role"], row["background"], row["level"]) for row in rows] == [
        ("", "fisher", "senior"),
        ("pilot", "", ""),
    ]
    assert list(rows[0])[-1] == "background"
    assert "mlcareers path fisher" in run("title", "Fisher").stdout
