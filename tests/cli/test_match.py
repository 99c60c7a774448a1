"""The roles nearest to what somebody knows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from conftest import TESTS, Run

CV = TESTS / "documents" / "cv.md"


def test_what_is_there_is_counted_and_the_fullest_core_comes_first(run: Run) -> None:
    result = run("match", "--have", "knots, r")
    assert result.exit_code == 0, result.output
    first, second = result.stdout.splitlines()[2:4]
    assert first.split()[:1] == ["Deckhand"] and "1 of 1" in first
    assert second.split()[:2] == ["Harbour", "Pilot"] and "0 of 1" in second
    assert "Sea Charts" in second


def test_the_sum_stands_in_json(run: Run) -> None:
    result = json.loads(run("match", "--have", "knots", "-f", "json").stdout)["result"]
    assert result["skills"] == [{"id": "knots", "name": "Knots", "evidence": "stated"}]
    best = result["fits"][0]
    assert (best["role"]["id"], best["share"]) == ("deckhand", 0.65)
    assert best["needs"][0] == {
        "importance": "core",
        "has": [{"id": "knots", "name": "Knots"}],
        "near": [],
        "missing": [],
    }
    assert {need["importance"] for need in best["needs"]} == {"core", "optional"}
    assert result["questions"][0]["id"] == "charts"


def test_csv_has_a_row_a_role(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("match", "--have", "knots", "-f", "csv").stdout)))
    assert [row["role"] for row in rows] == ["deckhand", "pilot"]
    assert (rows[1]["core_has"], rows[1]["core_near"]) == ("", "charts")


def test_what_nothing_is_called_is_said(run: Run) -> None:
    assert "Not known here" in run("match", "--have", "knots,basket weaving").stdout


def test_a_cv_counts_what_it_shows_and_not_what_it_wishes(run_real: Run) -> None:
    result = json.loads(run_real("match", "--cv", CV, "--no-me", "-f", "json").stdout)["result"]
    evidence = {skill["id"]: skill["evidence"] for skill in result["skills"]}
    assert evidence["power-bi"] == "used"
    assert evidence["docker"] == "wanted"
    assert evidence["java"] == "denied"
    assert result["fits"][0]["role"]["id"] in ("data-analyst", "product-analyst", "bi-analyst")


def test_a_role_that_needs_little_is_not_the_nearest_for_that(run_real: Run) -> None:
    """Python is one of the three core needs of an instructor: that makes nobody a teacher."""
    fits = json.loads(run_real("match", "--no-me", "--have", "python", "-f", "json").stdout)["result"]["fits"]
    assert fits[0]["role"]["id"] != "ai-instructor"


def test_the_profile_is_taken_unless_it_is_left_aside(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("skills: [{skill: knots, evidence: used}]\n")
    assert "1 of 1" in run("match", "--me", profile).stdout
    result = run("match", "--no-me")
    assert (result.exit_code, "nothing is known of what you can do" in result.stderr) == (1, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("skills: [{skill: knots, evidence: dreamt}]", "me.yaml:1: "),
        ("nwo: pilot", "me.yaml:1: "),
        ("skills: [\n", "me.yaml:2: is not valid YAML"),
    ],
)
def test_a_broken_profile_names_its_line(run: Run, tmp_path: Path, text: str, message: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(text)
    result = run("match", "--me", profile)
    assert result.exit_code == 3
    assert message in result.stderr
