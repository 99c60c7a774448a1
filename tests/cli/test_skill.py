"""`mlcareers skill`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from conftest import Run


def test_a_skill(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("skill.txt", run("skill", "knots").stdout)


def test_several_skills(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("skill-several.txt", run("skill", "knots", "charts").stdout)


def test_the_list(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("skill-list.txt", run("skill").stdout)


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("sklearn", "scikit-learn"),
        ("k8s", "kubernetes"),
        ("tenserflow", "tensorflow"),
        ("R", "r"),
        ("r", "r"),
        ("C++", "cpp"),
        ("c#", "csharp"),
        ("C", "c"),
        ("Go", "go"),
        ("llms", "llm"),
    ],
)
def test_what_people_type(run_real: Run, typed: str, id_: str) -> None:
    result = json.loads(run_real("skill", typed, "-f", "json").stdout)["result"]
    assert result["skill"]["id"] == id_


def test_roles_that_want_all_of_several_skills(run_real: Run) -> None:
    first = run_real("skill", "python", "pytorch", "kubernetes", "-f", "json")
    roles = [role["id"] for role in json.loads(first.stdout)["result"]["roles"]]
    assert "ml-engineer" in roles
    assert len(roles) > 2


def test_a_measured_share_names_its_sample_year_and_source(run_real: Run) -> None:
    envelope = json.loads(run_real("skill", "python", "-f", "json").stdout)
    shares = [
        need["demand"][sense]
        for need in envelope["result"]["roles"]
        if need["demand"]
        for sense in ("required", "named")
        if need["demand"][sense]
    ]
    assert len(shares) > 8
    for share in shares:
        assert share["n"] >= 100
        assert share["year"] >= 2023
        assert {cite.partition("#")[0] for cite in share["cite"]} <= set(envelope["sources"])


def test_certifications_that_test_it_come_with_their_status(run: Run) -> None:
    assert "(active 2026)" in run("skill", "knots").stdout


BAD = [
    (["skill", ""], 2, "empty"),
    (["skill", "zzzzzz"], 1, "no skill is called 'zzzzzz'"),
    (["skill", "x" * 10_000], 1, "no skill is called"),
    (["skill", "--category", "cooking"], 2, "cooking"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_whether_one_role_wants_it(run: Run) -> None:
    shown = run("skill", "charts", "--role", "pilot").stdout
    told = shown.split("For Harbour Pilot", 1)[1].split("Wanted by")[0]
    assert "core" in told
    assert "55%" in told
    assert "old and new" in told
    assert "Next  mlcareers role pilot" in shown


def test_a_role_that_seldom_wants_it_is_told_with_its_share(run_real: Run) -> None:
    shown = run_real("skill", "kubernetes", "--role", "data-scientist").stdout
    told = shown.split("For Data Scientist", 1)[1].split("Wanted by")[0]
    assert "optional" in told
    assert "%" in told


def test_of_a_wide_skill_what_the_role_wants_within_it(run_real: Run) -> None:
    shown = run_real("skill", "mathematics", "--role", "data-scientist").stdout
    assert "Statistics  core" in shown.split("Wanted by")[0]


def test_a_role_that_does_not_want_it_is_said_to(run_real: Run) -> None:
    shown = run_real("skill", "ros", "--role", "data-analyst").stdout
    assert "Data Analyst does not list it" in shown


def test_one_skill_at_a_time_is_asked_of_a_role(run: Run) -> None:
    result = run("skill", "charts", "knots", "--role", "pilot")
    assert result.exit_code == 2
    assert "--role goes with one skill" in result.stderr


def test_a_wide_skill_says_how_many_roles_want_what_is_within_it(run_real: Run) -> None:
    shown = run_real("skill", "mathematics").stdout
    assert "more a kind, part or tool of it" in shown
    assert "Parts           Statistics ·" in shown
