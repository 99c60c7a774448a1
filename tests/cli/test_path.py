"""`mlcareers path`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Run
from mlcareers.analysis.learning import learning_order, prerequisites
from mlcareers.knowledge.base import KnowledgeBase


def test_next_moves(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("path-moves.txt", run("path", "pilot").stdout)


def test_a_way(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("path.txt", run("path", "deckhand", "pilot").stdout)


def _stations(run: Run, *words: str) -> list[str]:
    moves = json.loads(run("path", *words, "-f", "json").stdout)["result"]["there"]["moves"]
    return [moves[0]["of"]["id"], *(move["to"]["id"] for move in moves)]


def test_two_steps_rather_than_one_leap(run_real: Run) -> None:
    assert _stations(run_real, "data-analyst", "ml-engineer") == ["data-analyst", "data-scientist", "ml-engineer"]


def test_the_way_back_is_not_the_mirror_image(run_real: Run) -> None:
    there, back = _stations(run_real, "data-analyst", "ml-engineer"), _stations(run_real, "ml-engineer", "data-analyst")
    assert there != back[::-1]


def test_a_role_can_be_avoided_and_another_passed_through(run_real: Run) -> None:
    assert "data-scientist" not in _stations(run_real, "data-analyst", "ml-engineer", "--avoid", "data-scientist")
    assert "data-engineer" in _stations(run_real, "data-analyst", "ml-engineer", "--via", "data-engineer")


def test_prerequisites_come_first(run: Run) -> None:
    """A deckhand who knows no charts needs none of the knots that come before them: those are known."""
    result = json.loads(run("path", "deckhand", "pilot", "-f", "json").stdout)["result"]
    assert [gap["id"] for move in result["there"]["moves"] for gap in move["gaps"]] == []
    assert result["there"]["moves"][0]["keeps"] < 1


def test_a_missing_prerequisite_is_named_with_what_needs_it(library: KnowledgeBase) -> None:
    assert learning_order(library, ["charts"], []) == [("knots", "charts"), ("charts", None)]
    assert learning_order(library, ["charts"], ["knots"]) == [("charts", None)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_learning_order_is_topological(real: KnowledgeBase, data: st.DataObject) -> None:
    ids = list(real.skills.labels())
    wanted = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=8, unique=True))
    known = data.draw(st.sets(st.sampled_from(ids), max_size=20))
    order = [step.skill for step in learning_order(real, wanted, known)]
    assert set(wanted) <= set(order)
    assert not (set(order) - set(wanted)) & known
    assert len(order) == len(set(order))
    for skill in order:
        for need in prerequisites(real, skill):
            if need.need == "required" and need.skill in order:
                assert order.index(need.skill) < order.index(skill)


def test_one_of_several_ways_in_is_enough(real: KnowledgeBase) -> None:
    ways_in = {
        skill: [need.skill for need in prerequisites(real, skill) if need.need == "one-of"]
        for skill in real.skills.labels()
    }
    several = {skill: ways for skill, ways in ways_in.items() if ways}
    assert several
    for skill, ways in several.items():
        assert len({step.skill for step in learning_order(real, [skill], [])} & set(ways)) >= 1
        for known in ways:
            others = set(ways) - {known}
            direct = {step.skill for step in learning_order(real, [skill], [known]) if step.before == skill}
            assert not direct & others


BAD = [
    (["path", "pilot", "pilot"], 2, "the two roles are the same"),
    (["path", "pilot", "--avoid", "deckhand"], 2, "need a role to get to"),
    (["path", "pilot", "deckhand", "--avoid", "deckhand"], 2, "cannot be avoided"),
    (["path", "nobody at all"], 1, "no role is called"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_no_way(run: Run, tmp_path: Path) -> None:
    from conftest import LIBRARY

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
