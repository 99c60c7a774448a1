"""The order of a teacher."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mlcareers.analysis.learning import Lessons, Step, WantedSkill
from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.knowledge.base import KnowledgeBase


@pytest.fixture(scope="module")
def lessons(harbour: KnowledgeBase) -> Lessons:
    return Lessons(Taxonomy(harbour))


@pytest.fixture(scope="module")
def real_lessons(real: KnowledgeBase) -> Lessons:
    return Lessons(Taxonomy(real))


def test_a_missing_prerequisite_is_named_with_what_needs_it(lessons: Lessons) -> None:
    assert lessons.order([WantedSkill("charts")], {}) == [Step("knots", "charts"), Step("charts", None)]
    assert lessons.order([WantedSkill("charts")], {"knots": "use"}) == [Step("charts", None)]


def test_depth_decides_what_comes_before(lessons: Lessons) -> None:
    assert [step.skill for step in lessons.order([WantedSkill("navigation", "use")], {})] == ["sums", "navigation"]
    deep = [step.skill for step in lessons.order([WantedSkill("navigation", "build")], {})]
    assert deep == ["sums", "spherical-geometry", "navigation"]


def test_what_was_begun_needs_only_what_is_deeper(lessons: Lessons) -> None:
    order = lessons.order([WantedSkill("navigation", "build")], {"navigation": "use"})
    assert [step.skill for step in order] == ["spherical-geometry", "navigation"]


def test_a_known_way_in_serves(lessons: Lessons) -> None:
    """Rowing is known, so nobody is sent sailing first, although sailing is wanted, too."""
    wishes = [WantedSkill("steering", weight=3), WantedSkill("sailing", weight=1)]
    assert [step.skill for step in lessons.order(wishes, {"rowing": "use"})] == ["steering", "sailing"]
    assert [step.skill for step in lessons.order(wishes, {})] == ["sailing", "steering"]
    assert [step.skill for step in lessons.order([WantedSkill("steering")], {})] == ["rowing", "steering"]


def test_weight_first_then_what_builds_on_the_known(lessons: Lessons) -> None:
    wishes = [WantedSkill("signals", weight=2), WantedSkill("charts", weight=3), WantedSkill("command", weight=3)]
    assert [step.skill for step in lessons.order(wishes, {})] == ["command", "knots", "charts", "signals"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_learning_order_is_topological(real: KnowledgeBase, real_lessons: Lessons, data: st.DataObject) -> None:
    ids = list(real.skills.labels())
    wanted = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=8, unique=True))
    known = data.draw(st.sets(st.sampled_from(ids), max_size=20))
    order = [
        step.skill for step in real_lessons.order([WantedSkill(skill) for skill in wanted], dict.fromkeys(known, "use"))
    ]
    assert set(wanted) <= set(order)
    assert not (set(order) - set(wanted)) & known
    assert len(order) == len(set(order))
    for skill in order:
        for need in real_lessons.prerequisites(skill, "use"):
            if need.need == "required" and need.skill in order and skill not in known:
                assert order.index(need.skill) < order.index(skill)


def test_one_of_several_ways_in_is_enough(real: KnowledgeBase, real_lessons: Lessons) -> None:
    seen = 0
    for skill in real.skills.labels():
        ways = [need.skill for need in real_lessons.prerequisites(skill, "use") if need.need == "one-of"]
        for known in ways:
            seen += 1
            order = real_lessons.order([WantedSkill(skill)], {known: "use"})
            assert not {step.skill for step in order if step.before == skill} & (set(ways) - {known})
    assert seen > 20
