"""`mlcareers title`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from conftest import Run


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


def test_nothing_found_at_all_is_status_1(run_real: Run) -> None:
    assert run_real("title", "-", "-f", "csv", input="Rider\nNurse\n").exit_code == 1
