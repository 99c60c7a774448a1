"""How long it takes to learn, by the rule."""

from __future__ import annotations

import pytest

from mlcareers.analysis.effort import Hours, Start, hours_to_learn, months, size_of, total
from mlcareers.analysis.taxonomy import Taxonomy
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Depth


@pytest.mark.parametrize(
    ("skill", "size"),
    [("pytorch", "tool"), ("pandas", "tool"), ("machine-learning", "field"), ("ab-testing", "method")],
)
def test_a_tool_is_smaller_than_a_method_and_that_than_a_field(real: KnowledgeBase, skill: str, size: str) -> None:
    assert size_of(Taxonomy(real), skill) == size


@pytest.mark.parametrize(
    ("depth", "start", "hours"),
    [
        ("use", "nothing", (5, 15)),
        ("build", "nothing", (10, 30)),
        ("research", "nothing", (20, 60)),
        ("build", "begun", (5, 15)),
        ("research", "near", (15, 45)),
    ],
)
def test_deeper_takes_longer_and_what_is_begun_half(
    real: KnowledgeBase, depth: Depth, start: Start, hours: tuple[int, int]
) -> None:
    found = hours_to_learn(Taxonomy(real), "pytorch", depth, start)
    assert (found.low, found.high) == hours


def test_months_depend_on_the_hours_a_week() -> None:
    whole = total([Hours(low=40, high=100), Hours(low=12, high=30)])
    assert [round(end, 1) for end in months(whole)] == [1.2, 3.0]
    assert [round(end, 1) for end in months(whole, 40)] == [0.3, 0.8]
