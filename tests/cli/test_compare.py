"""`mlcareers compare`."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from itertools import combinations

import pytest

from conftest import TESTS, Run
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries import compare
from mlcareers.views import compare as view


def test_two_roles(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("compare.txt", run("compare", "pilot", "deckhand").stdout)


def test_markdown_carries_the_same(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("compare.md", run("compare", "pilot", "deckhand", "-f", "markdown").stdout)


def test_what_tells_them_apart_comes_first(run_real: Run) -> None:
    head = run_real("compare", "ml-engineer", "data-scientist", "mlops-engineer").stdout.splitlines()[:10]
    assert sum("not Data Scientist" in line or "not MLOps Engineer" in line for line in head) >= 2


def test_skills_fall_into_three_groups(run: Run) -> None:
    result = json.loads(run("compare", "pilot", "deckhand", "-f", "json").stdout)["result"]
    assert [skill["id"] for skill in result["shared_by_all"]] == ["knots", "charts", "r"]
    assert result["shared_by_some"] == result["in_one_only"] == []


def test_closeness_has_a_direction(run_real: Run) -> None:
    result = json.loads(run_real("compare", "ml-engineer", "data-analyst", "-f", "json").stdout)["result"]
    there, back = (close["share"] for close in result["closeness"])
    assert 0 < there < 1
    assert 0 < back < 1
    assert there != back


def test_what_decides_comes_before_the_lists(run_real: Run) -> None:
    shown = run_real("compare", "data-engineer", "data-scientist").stdout
    places = [shown.index(word) for word in ("First jobs", "Remote", "Pay ", "Skills shared by all")]
    assert places == sorted(places)


def test_the_pay_at_a_glance_is_never_a_stand_in(run_real: Run) -> None:
    shown = run_real("compare", "ai-auditor", "ai-ethicist", "--only", "glance").stdout
    assert shown.count("no comparable figure") == 2


def test_a_pair_that_nobody_tells_apart_is_named(run: Run) -> None:
    ways = ["--data", TESTS / "ways"]
    shown = run("compare", "ferryman", "stoker", *ways).stdout
    assert "No sentence tells Ferryman and Stoker apart yet" in shown
    assert "No sentence tells" not in run("compare", "navigator", "sea-captain", *ways).stdout


def test_a_list_cut_short_says_how_to_see_it(run_real: Run) -> None:
    short = run_real("compare", "data-engineer", "data-scientist").stdout
    assert "more with --only skills" in " ".join(short.split())
    assert "more with" not in run_real("compare", "data-engineer", "data-scientist", "--only", "skills").stdout


def test_two_levels_of_one_role(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("compare-levels.txt", run("compare", "junior pilot", "senior pilot").stdout)
    assert run("compare", "senior pilot", "old pilot").exit_code == 1
    assert "is named twice" in run("compare", "senior pilot", "senior pilot").stderr


def test_only_chosen_facets(run: Run) -> None:
    shown = run("compare", "pilot", "deckhand", "--only", "tools,education").stdout
    assert "Tools" in shown
    assert "Skills" not in shown


def test_a_level_is_shown_with_its_role(run: Run) -> None:
    assert "Senior Pilot: Takes the large ships." in " ".join(run("compare", "senior pilot", "deckhand").stdout.split())


@pytest.mark.parametrize("width", [40, 80, 120])
def test_narrow_pages_stack(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run_real("compare", "ml-engineer", "data-scientist").stdout.splitlines()
    assert len(lines) > 40
    assert max(map(len, lines)) <= width


BAD = [
    (["compare", "pilot"], 2, "one role cannot be compared"),
    (["compare", "pilot", "pilot"], 2, "pilot is named twice"),
    (["compare", "pilot", "deckhand", "--only", "colour"], 2, "known: differences, summary, glance, skills"),
    (["compare", "pilot", "nobody at all"], 1, "no role is called"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_six_roles_are_too_many(run_real: Run) -> None:
    ids = ["ml-engineer", "data-scientist", "data-analyst", "data-engineer", "ai-engineer", "mlops-engineer"]
    result = run_real("compare", *ids)
    assert (result.exit_code, "too many" in result.stderr) == (2, True)


def test_drawn_pairs_are_compared_both_ways_alike(real: KnowledgeBase) -> None:
    pairs = random.Random(1).sample(list(combinations(real.roles.labels(), 2)), 25)
    for one, other in pairs:
        there, back = compare.answer(real, (one, other)), compare.answer(real, (other, one))
        assert {role.role.id for role in there.roles} == {one, other}
        assert {skill.id for skill in there.shared_by_all} == {skill.id for skill in back.shared_by_all}
        assert not {skill.id for skill in there.shared_by_all} & {skill.id for skill in there.in_one_only}
        assert len(view.page(there).blocks) > 5


def test_a_narrow_page_sets_the_roles_one_after_the_other(run_real: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = run_real("compare", "ml-engineer", "data-scientist", "--only", "education").stdout.splitlines()
    at = lines.index("Education")
    assert lines[at + 1].startswith("Machine     usually at least")


def test_roles_that_one_sample_counts_together_are_named_beside_a_third(run_real: Run) -> None:
    page = " ".join(run_real("compare", "ai-engineer", "ml-engineer", "data-scientist").stdout.split())
    assert "One sample counts AI Engineer and Machine Learning Engineer together" in page
    assert "and Data Scientist together" not in page
