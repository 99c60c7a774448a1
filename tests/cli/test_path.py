"""`mlcareers path`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import LIBRARY, TESTS, Run

WAYS = ["--data", TESTS / "ways"]


def test_next_moves(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("path-moves.txt", run("path", "ferryman", *WAYS).stdout)


def test_a_way(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("path.txt", run("path", "harbour boy", "navigator", *WAYS).stdout)


def test_a_way_to_a_level(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("path-levels.txt", run("path", "old ferryman", "old navigator", *WAYS).stdout)


def _result(run: Run, *words: object) -> Any:
    return json.loads(run("path", *words, "-f", "json").stdout)["result"]


def _stations(run: Run, *words: object) -> list[str]:
    moves = _result(run, *words)["there"]["moves"]
    return [moves[0]["of"]["id"], *(move["to"]["id"] for move in moves)]


def _next(run: Run, role: str) -> list[str]:
    return [move["to"]["id"] for move in _result(run, role, *WAYS)["moves"]]


def test_a_listed_move_beats_a_chain(run: Run) -> None:
    """By way of the stoker less would be missing at every step."""
    assert _stations(run, "ferryman", "navigator", *WAYS) == ["ferryman", "navigator"]


def test_two_steps_rather_than_one_leap(run_real: Run) -> None:
    assert _stations(run_real, "data-analyst", "ml-engineer") == ["data-analyst", "data-scientist", "ml-engineer"]


def test_a_way_climbs_no_higher_than_its_ends(run_real: Run) -> None:
    """Of ML engineers and data scientists a master's is often preferred; nobody needs one between two bachelors."""
    assert not {"ml-engineer", "data-scientist"} & set(_stations(run_real, "mlops-engineer", "data-analyst"))


def test_no_way_leads_through_a_rare_title(run: Run) -> None:
    """The lamplighter lies between the harbour boy and the stoker; the way goes by the ferryman."""
    assert _stations(run, "harbour-boy", "stoker", *WAYS) == ["harbour-boy", "ferryman", "stoker"]
    assert _stations(run, "harbour-boy", "lamplighter", *WAYS) == ["harbour-boy", "lamplighter"]
    assert _stations(run, "harbour-boy", "stoker", "--via", "lamplighter", *WAYS)[1] == "lamplighter"


def test_a_rare_title_comes_last_and_says_what_to_read(run: Run) -> None:
    assert _next(run, "harbour-boy")[-1] == "lamplighter"
    assert "Rare titles: Lamplighter" in run("path", "harbour-boy", *WAYS).stdout
    shown = " ".join(run("path", "lamplighter", *WAYS).stdout.split())
    assert "Hardly anybody is hired as a lamplighter. mlcareers path ferryman" in shown


def test_a_move_listed_once_is_a_move_of_both(run: Run) -> None:
    """Only the harbour boy's record says that ferrymen become one, only the ferryman's that they become stokers."""
    assert set(_next(run, "ferryman")) == {"navigator", "stoker", "harbour-boy"}
    stoker = json.loads(run("role", "stoker", *WAYS, "-f", "json").stdout)["result"]
    assert [found["id"] for found in stoker["comes_from"]] == ["ferryman", "lamplighter"]


def test_every_move_says_its_gate(run: Run) -> None:
    shown = " ".join(run("path", "ferryman", "navigator", *WAYS).stdout.split())
    assert "usually at least a bachelor's degree; a master's degree often preferred; that is more than most" in shown
    assert "A navigator's ticket is asked for." in shown
    gates = {move["to"]["id"]: move["gate"]["higher"] for move in _result(run, "navigator", *WAYS)["moves"]}
    assert gates == {"sea-captain": ["level"]}
    overview = " ".join(run("path", "ferryman", *WAYS).stdout.split())
    assert "bachelor's to master's" in overview


def test_the_way_back_says_what_is_begun(run_real: Run) -> None:
    """Nobody who is a data scientist has the analysis of data still to begin."""
    shown = " ".join(run_real("path", "data-analyst", "data-scientist").stdout.split())
    assert "to learn: Data analysis (deeper)" in shown


def test_a_share_that_is_judged_is_no_finer_than_judgement(run_real: Run) -> None:
    shown = run_real("path", "nurse").stdout
    assert "under 1%" in shown and "0.8%" not in shown


def test_who_writes_papers_has_read_some_and_a_library_comes_after_its_field(run_real: Run) -> None:
    first, second = _result(run_real, "physicist", "research-scientist")["there"]["moves"]
    lessons = [lesson["id"] for lesson in first["gap"]["lessons"]]
    assert lessons.index("machine-learning") < lessons.index("pytorch")
    assert not {"literature-review", "scientific-writing"} & {lesson["id"] for lesson in second["gap"]["lessons"]}


def test_what_asks_no_more_comes_first(run: Run) -> None:
    """Of two close moves the one in the own record; a degree or a level that is missing weighs more than a skill."""
    assert _next(run, "ferryman") == ["stoker", "harbour-boy", "navigator"]


def test_traits_are_no_lessons(run: Run) -> None:
    (move,) = _result(run, "harbour-boy", "ferryman", *WAYS)["there"]["moves"]
    assert "patience" not in {lesson["id"] for lesson in move["gap"]["lessons"]}
    assert [trait["id"] for trait in move["gap"]["grows"]] == ["patience"]


def test_a_trait_that_is_there_stands_apart_from_what_is_counted(run: Run) -> None:
    """A ferryman is patient; that is no part of the share, so it is not told as what the share is of."""
    (move,) = _result(run, "ferryman", "navigator", *WAYS)["there"]["moves"]
    assert [trait["id"] for trait in move["gap"]["grown"]] == ["patience"]
    assert "patience" not in {skill["id"] for skill in move["gap"]["kept"]}
    page = run("path", "ferryman", "navigator", *WAYS).stdout
    assert "Grows at work  you bring Patience" in page


def test_whoever_brings_nothing_that_counts_is_told_so(run_real: Run) -> None:
    page = run_real("path", "linguist", "knowledge-engineer").stdout
    assert "0% of the skills it needs are there" in page
    assert "You bring      none of them" in page
    assert "you bring Domain knowledge" in page


def test_a_way_begins_at_a_background(run: Run) -> None:
    """Nobody goes back into it; by the ferryman, who is its target, further roles are reached."""
    result = _result(run, "pearler", "navigator", *WAYS)
    assert (result["start"]["name"], result["is_from_outside"], result["back"]) == ("Pearl Diver", True, None)
    assert _stations(run, "pearl-diver", "navigator", *WAYS) == ["pearl-diver", "ferryman", "navigator"]
    assert "The way back" not in run("path", "pearl-diver", "navigator", *WAYS).stdout
    assert _next(run, "pearl-diver") == ["ferryman"]
    assert "no role is called 'pearl-diver'" in run("path", "ferryman", "pearl-diver", *WAYS).stderr


def test_a_trade_that_nobody_here_knows_can_start_from_skills(run: Run) -> None:
    told = run("path", "xyzzyx", "navigator", *WAYS).stderr
    assert "no role and no background is called 'xyzzyx'" in told
    assert "try: mlcareers match --help" in told


def test_levels_in_names_are_kept(run: Run) -> None:
    result = _result(run, "old ferryman", "first navigator", *WAYS)
    assert (result["start_level"], result["goal_level"]) == ("senior", "lead")
    assert [rung["title"] for rung in result["climb"]["rungs"]] == ["Old Navigator", "First Navigator"]


def test_two_levels_of_one_role_are_a_ladder(run: Run) -> None:
    result = _result(run, "young navigator", "old navigator", *WAYS)
    assert [rung["title"] for rung in result["climb"]["rungs"]] == ["Young Navigator", "Old Navigator"]
    assert result["there"]["moves"] == []
    assert "Old Navigator" in run("path", "young navigator", "old navigator", *WAYS).stdout


def test_next_moves_of_a_level_go_up_from_there(run: Run) -> None:
    assert [rung["title"] for rung in _result(run, "old ferryman", *WAYS)["ladder"]] == [
        "Old Ferryman",
        "First Ferryman",
    ]


def test_one_move_in_full_unless_all_are_asked_for(run: Run) -> None:
    assert run("path", "ferryman", *WAYS).stdout.count("How far  ") == 1
    assert run("path", "ferryman", "--full", *WAYS).stdout.count("How far  ") == 3


def test_a_page_of_next_moves_is_a_page(run_real: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = run_real("path", "ml-engineer").stdout.splitlines()
    assert len(_next_of(run_real, "ml-engineer")) > 12
    assert len(lines) <= 60


def _next_of(run_real: Run, role: str) -> list[Any]:
    moves: list[Any] = _result(run_real, role)["moves"]
    return moves


def test_a_role_can_be_avoided_and_another_passed_through(run_real: Run) -> None:
    assert "data-scientist" not in _stations(run_real, "data-analyst", "ml-engineer", "--avoid", "data-scientist")
    assert "data-engineer" in _stations(run_real, "data-analyst", "ml-engineer", "--via", "data-engineer")


FOUR_STOPS = [word for role in ("stoker", "navigator", "sea-captain", "lamplighter") for word in ("--via", role)]

BAD = [
    (["path", "pilot", "pilot"], 2, "the two roles are the same"),
    (["path", "pilot", "--avoid", "deckhand"], 2, "need a role to get to"),
    (["path", "pilot", "deckhand", "--avoid", "deckhand"], 2, "cannot be avoided"),
    (["path", "pilot", "deckhand", "--via", "pilot"], 2, "a way passes each role once"),
    (["path", "nobody at all"], 1, "no role and no background is called"),
    (["path", "old ferryman", "old ferryman", *WAYS], 2, "the two roles are the same"),
    (["path", "ferryman", "pilot", *FOUR_STOPS, *WAYS], 2, "4 stops need more than 4 moves"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_no_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    text = (LIBRARY / "roles" / "deckhand.yaml").read_text(encoding="utf-8")
    changed = text.replace("id: deckhand", "id: hermit").replace("title: Deckhand", "title: Hermit")
    changed = changed.replace("Sailor", "Recluse").replace("role: pilot", "role: monk")
    (tmp_path / "roles" / "hermit.yaml").write_text(changed, encoding="utf-8")
    monk = changed.replace("hermit", "monk").replace("Hermit", "Monk").replace("Recluse", "Friar")
    (tmp_path / "roles" / "monk.yaml").write_text(monk.replace("role: monk", "role: hermit"), encoding="utf-8")
    result = run("path", "pilot", "hermit", "--data", tmp_path)
    assert result.exit_code == 1
    assert "no way of at most 4 moves leads from pilot to hermit" in result.stderr


def test_a_person_brings_what_they_have_shown(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text("now: fisher\nskills: [{skill: charts, evidence: used}]\n")
    usual = json.loads(run("path", "fisher", "pilot", "-f", "json").stdout)["result"]
    own = json.loads(run("path", "me", "pilot", "--me", profile, "-f", "json").stdout)["result"]
    assert "charts" in [skill["id"] for skill in own["there"]["moves"][0]["gap"]["kept"]]
    assert "charts" not in [skill["id"] for skill in usual["there"]["moves"][0]["gap"]["kept"]]


@pytest.mark.parametrize(
    ("text", "message"),
    [("level: senior\n", "does not say what you do now"), ("now: juggler\n", "is called 'juggler'")],
)
def test_a_profile_without_a_place_to_start_says_so(run: Run, tmp_path: Path, text: str, message: str) -> None:
    profile = tmp_path / "me.yaml"
    profile.write_text(text)
    result = run("path", "me", "pilot", "--me", profile)
    assert result.exit_code in (1, 2)
    assert message in result.stderr


def test_who_comes_from_outside_is_told_what_carries_over_and_what_opens_the_door(run_real: Run) -> None:
    told = " ".join(run_real("path", "nurse", "data-analyst").stdout.split())
    assert "Carries Clinical knowledge" in told
    assert "Opens it SQL and a report on open health data" in told
    move = json.loads(run_real("path", "nurse", "data-analyst", "-f", "json").stdout)["result"]["there"]["moves"][0]
    assert move["carries"].startswith("Clinical knowledge") and move["opens"].startswith("SQL")


def test_a_way_that_nobody_goes_says_so(run_real: Run) -> None:
    """A doctorate stands at the end of three moves, and no post on the way gives one."""
    page = _flat(run_real, "data-annotator", "research-scientist")
    assert "Mind not a usual way: 3 moves, a degree asked for far above what most hold who start here." in page
    assert "Where people go from here: mlcareers path data-annotator" in page


@pytest.mark.parametrize(
    ("start", "goal"),
    [("data-analyst", "ml-engineer"), ("nurse", "data-analyst"), ("computing-student", "data-architect")],
)
def test_a_way_that_people_go_is_not_doubted(run_real: Run, start: str, goal: str) -> None:
    assert "not a usual way" not in run_real("path", start, goal).stdout


def test_no_post_on_the_way_gives_a_degree(run_real: Run) -> None:
    answer = json.loads(run_real("path", "ml-engineer", "research-scientist", "-f", "json").stdout)["result"]
    assert [move["gate"]["higher"] for move in answer["there"]["moves"]] == [["degree"], ["degree"]]


def test_in_full_no_list_is_cut_and_every_lesson_says_where(run_real: Run) -> None:
    assert "more with --full" in _flat(run_real, "data-scientist", "ml-engineer")
    move, _, _ = _flat(run_real, "data-scientist", "ml-engineer", "--full").partition("The way back")
    assert " more" not in move
    _, _, to_learn = move.partition("To learn ")
    lessons = [lesson.split(" (")[0] for lesson in to_learn.partition(" Takes ")[0].split(" → ")]
    assert len(lessons) > 8
    assert all(f"{lesson}: " in move for lesson in lessons)


def test_what_is_begun_is_said_among_what_is_brought(run_real: Run) -> None:
    brought, _, _ = _flat(run_real, "software-engineer", "mlops-engineer").partition("You bring ")[2].partition("To l")
    assert "begun: " in brought
    assert "CI/CD" in brought


def _flat(run_real: Run, *words: str) -> str:
    """A page with its lines made one."""
    return " ".join(run_real("path", *words).stdout.split())


def test_who_has_begun_gets_no_first_course(run_real: Run) -> None:
    """Someone who has begun SQL is sent to exercises, and only a beginner to a first lesson."""
    begun = _first_course(run_real, "computational-biologist", "data-scientist", "sql")
    fresh = _first_course(run_real, "nurse", "data-analyst", "sql")
    assert (begun["level"], fresh["level"]) == ("intermediate", "intro")


def _first_course(run_real: Run, start: str, goal: str, skill: str) -> dict[str, Any]:
    """The first place to learn a skill on the first move of a way."""
    answer = json.loads(run_real("path", start, goal, "--full", "-f", "json").stdout)
    lessons = {lesson["id"]: lesson for lesson in answer["result"]["there"]["moves"][0]["gap"]["lessons"]}
    course: dict[str, Any] = lessons[skill]["resources"][0]
    return course
